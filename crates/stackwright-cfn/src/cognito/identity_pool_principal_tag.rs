// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Cognito::IdentityPoolPrincipalTag` and its property types.

use crate::l1::*;

/// A list of the identity pool principal tag assignments for attributes for access control.
///
/// `AWS::Cognito::IdentityPoolPrincipalTag`; `Ref` returns the physical id, which is made of `IdentityPoolId`, `IdentityProviderName`.
/// Changing one of these replaces it: `IdentityPoolId`, `IdentityProviderName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-identitypoolprincipaltag.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnIdentityPoolPrincipalTag(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::Cognito::IdentityPoolPrincipalTag",
    tags: None,
    rules: include_str!("identity_pool_principal_tag.rules"),
};

impl CfnIdentityPoolPrincipalTag {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Cognito::IdentityPoolPrincipalTag";

    /// `CfnIdentityPoolPrincipalTag` with its required properties, in alphabetical order:
    ///
    /// - `identity_pool_id`: The identity pool that you want to associate with this principal tag map.
    /// - `identity_provider_name`: The identity pool identity provider (IdP) that you want to associate with this principal tag map.
    pub fn new(
        identity_pool_id: impl IntoValue<kinds::cognito::IdentityPoolId>,
        identity_provider_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("IdentityPoolId", identity_pool_id.into_value().into_node());
        object_.put(
            "IdentityProviderName",
            identity_provider_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// A JSON-formatted list of user claims and the principal tags that you want to associate with them. When Amazon Cognito requests credentials, it sets the value of the principal tag to the value of the user's claim.
    ///
    /// `PrincipalTags`; free JSON, such as an [`Object`]; updated in place.
    pub fn principal_tags(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("PrincipalTags", value.into_value().into_node());
        self
    }

    /// Use a default set of mappings between claims and tags for this provider, instead of a custom map.
    ///
    /// `UseDefaults`; updated in place.
    pub fn use_defaults(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("UseDefaults", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Construct for CfnIdentityPoolPrincipalTag {
    type Handle = CfnIdentityPoolPrincipalTagRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnIdentityPoolPrincipalTagRef {
        CfnIdentityPoolPrincipalTagRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnIdentityPoolPrincipalTag`] of a stack.
pub struct CfnIdentityPoolPrincipalTagRef(NodeRef);

impl Clone for CfnIdentityPoolPrincipalTagRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnIdentityPoolPrincipalTagRef {}
impl AsNode for CfnIdentityPoolPrincipalTagRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnIdentityPoolPrincipalTagRef {
    /// What `Ref` returns: the physical id, which is made of `IdentityPoolId`, `IdentityProviderName`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}

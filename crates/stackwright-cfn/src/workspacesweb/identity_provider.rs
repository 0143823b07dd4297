// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::WorkSpacesWeb::IdentityProvider` and its property types.

use crate::l1::*;

/// This resource specifies an identity provider that is then associated with a web portal. This resource is not required if your portal's `AuthenticationType` is IAM Identity Center.
///
/// `AWS::WorkSpacesWeb::IdentityProvider`; `Ref` returns its `IdentityProviderArn`, a [`workspacesweb::IdentityProviderArn`](kinds::workspacesweb::IdentityProviderArn).
/// Changing one of these replaces it: `PortalArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-identityprovider.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnIdentityProvider(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::WorkSpacesWeb::IdentityProvider",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("identity_provider.rules"),
};

impl CfnIdentityProvider {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::WorkSpacesWeb::IdentityProvider";

    /// `CfnIdentityProvider` with its required properties, in alphabetical order:
    ///
    /// - `identity_provider_details`: The identity provider details.
    /// - `identity_provider_name`: The identity provider name.
    /// - `identity_provider_type`: The identity provider type.
    pub fn new(
        identity_provider_details: impl IntoValue<Map<String>>,
        identity_provider_name: impl IntoValue<String>,
        identity_provider_type: impl IntoValue<IdentityProviderType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "IdentityProviderDetails",
            identity_provider_details.into_value().into_node(),
        );
        object_.put(
            "IdentityProviderName",
            identity_provider_name.into_value().into_node(),
        );
        object_.put(
            "IdentityProviderType",
            identity_provider_type.into_value().into_node(),
        );
        Self(object_)
    }

    /// The ARN of the identity provider.
    ///
    /// `PortalArn`; an update replaces the resource.
    pub fn portal_arn(mut self, value: impl IntoValue<kinds::workspacesweb::PortalArn>) -> Self {
        self.0.put("PortalArn", value.into_value().into_node());
        self
    }

    /// The `Tags` property.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
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

impl Construct for CfnIdentityProvider {
    type Handle = CfnIdentityProviderRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnIdentityProviderRef {
        CfnIdentityProviderRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnIdentityProvider`] of a stack.
pub struct CfnIdentityProviderRef(NodeRef);

impl Clone for CfnIdentityProviderRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnIdentityProviderRef {}
impl AsNode for CfnIdentityProviderRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnIdentityProviderRef {
    /// What `Ref` returns: its `IdentityProviderArn`, a [`workspacesweb::IdentityProviderArn`](kinds::workspacesweb::IdentityProviderArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::workspacesweb::IdentityProviderArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the identity provider.
    ///
    /// `Fn::GetAtt` of `IdentityProviderArn`.
    #[inline]
    pub fn attr_identity_provider_arn(&self) -> Value<kinds::workspacesweb::IdentityProviderArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IdentityProviderArn")))
    }
}

impl IntoValue<kinds::workspacesweb::IdentityProviderArn> for &CfnIdentityProviderRef {
    #[inline]
    fn into_value(self) -> Value<kinds::workspacesweb::IdentityProviderArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `IdentityProviderType` of `AWS::WorkSpacesWeb::IdentityProvider`.
pub enum IdentityProviderType {
    /// `Facebook`.
    Facebook,
    /// `Google`.
    Google,
    /// `LoginWithAmazon`.
    LoginWithAmazon,
    /// `OIDC`.
    Oidc,
    /// `SAML`.
    Saml,
    /// `SignInWithApple`.
    SignInWithApple,
}

#[diagnostic::do_not_recommend]
impl Kind for IdentityProviderType {}
#[diagnostic::do_not_recommend]
impl TextKind for IdentityProviderType {}
#[diagnostic::do_not_recommend]
impl IdKind for IdentityProviderType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for IdentityProviderType {}
#[diagnostic::do_not_recommend]
impl IntoValue<IdentityProviderType> for IdentityProviderType {
    #[inline]
    fn into_value(self) -> Value<IdentityProviderType> {
        const VALUES: &[&str] = &[
            "Facebook",
            "Google",
            "LoginWithAmazon",
            "OIDC",
            "SAML",
            "SignInWithApple",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

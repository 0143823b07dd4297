// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Cognito::UserPoolIdentityProvider` and its property types.

use crate::l1::*;

/// The `AWS::Cognito::UserPoolIdentityProvider` resource creates an identity provider for a user pool.
///
/// `AWS::Cognito::UserPoolIdentityProvider`; `Ref` returns its `ProviderName`, a [`cognito::UserPoolIdentityProviderName`](kinds::cognito::UserPoolIdentityProviderName).
/// Changing one of these replaces it: `ProviderName`, `ProviderType`, `UserPoolId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolidentityprovider.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnUserPoolIdentityProvider(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Cognito::UserPoolIdentityProvider",
    tags: None,
    rules: include_str!("user_pool_identity_provider.rules"),
};

impl CfnUserPoolIdentityProvider {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Cognito::UserPoolIdentityProvider";

    /// `CfnUserPoolIdentityProvider` with its required properties, in alphabetical order:
    ///
    /// - `provider_details`: The scopes, URLs, and identifiers for your external identity provider.
    /// - `provider_name`: The name that you want to assign to the IdP.
    /// - `provider_type`: The type of IdP that you want to add.
    /// - `user_pool_id`: The Id of the user pool where you want to create an IdP.
    pub fn new(
        provider_details: impl IntoValue<Map<String>>,
        provider_name: impl IntoValue<String>,
        provider_type: impl IntoValue<String>,
        user_pool_id: impl IntoValue<kinds::cognito::UserPoolId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ProviderDetails", provider_details.into_value().into_node());
        object_.put("ProviderName", provider_name.into_value().into_node());
        object_.put("ProviderType", provider_type.into_value().into_node());
        object_.put("UserPoolId", user_pool_id.into_value().into_node());
        Self(object_)
    }

    /// A mapping of IdP attributes to standard and custom user pool attributes. Specify a user pool attribute as the key of the key-value pair, and the IdP attribute claim name as the value.
    ///
    /// `AttributeMapping`; updated in place.
    pub fn attribute_mapping(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("AttributeMapping", value.into_value().into_node());
        self
    }

    /// An array of IdP identifiers, for example `"IdPIdentifiers": [ "MyIdP", "MyIdP2" ]`. Identifiers are friendly names that you can pass in the `idp_identifier` query parameter of requests to the [Authorize endpoint](https://docs.aws.amazon.com/cognito/latest/developerguide/authorization-endpoint.html) to silently redirect to sign-in with the associated IdP. Identifiers in a domain format also enable the use of [email-address matching with SAML providers](https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-managing-saml-idp-naming.html).
    ///
    /// `IdpIdentifiers`; updated in place.
    pub fn idp_identifiers(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("IdpIdentifiers", value.into_value().into_node());
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

impl Construct for CfnUserPoolIdentityProvider {
    type Handle = CfnUserPoolIdentityProviderRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnUserPoolIdentityProviderRef {
        CfnUserPoolIdentityProviderRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnUserPoolIdentityProvider`] of a stack.
pub struct CfnUserPoolIdentityProviderRef(NodeRef);

impl Clone for CfnUserPoolIdentityProviderRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnUserPoolIdentityProviderRef {}
impl AsNode for CfnUserPoolIdentityProviderRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnUserPoolIdentityProviderRef {
    /// What `Ref` returns: its `ProviderName`, a [`cognito::UserPoolIdentityProviderName`](kinds::cognito::UserPoolIdentityProviderName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cognito::UserPoolIdentityProviderName> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::cognito::UserPoolIdentityProviderName> for &CfnUserPoolIdentityProviderRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cognito::UserPoolIdentityProviderName> {
        Value::from_node(Node::Ref(self.0))
    }
}

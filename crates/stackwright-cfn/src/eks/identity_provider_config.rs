// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EKS::IdentityProviderConfig` and its property types.

use crate::l1::*;

/// Associates an identity provider configuration to a cluster.
///
/// If you want to authenticate identities using an identity provider, you can create an identity provider configuration and associate it to your cluster. After configuring authentication to your cluster you can create Kubernetes `Role` and `ClusterRole` objects, assign permissions to them, and then bind them to the identities using Kubernetes `RoleBinding` and `ClusterRoleBinding` objects. For more information see [Using RBAC Authorization](https://docs.aws.amazon.com/https://kubernetes.io/docs/reference/access-authn-authz/rbac/) in the Kubernetes documentation.
///
/// `AWS::EKS::IdentityProviderConfig`; `Ref` returns the physical id, which is made of `IdentityProviderConfigName`, `ClusterName`, `Type`.
/// Changing one of these replaces it: `ClusterName`, `IdentityProviderConfigName`, `Oidc`, `Type`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-identityproviderconfig.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnIdentityProviderConfig(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EKS::IdentityProviderConfig",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("identity_provider_config.rules"),
};

impl CfnIdentityProviderConfig {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EKS::IdentityProviderConfig";

    /// `CfnIdentityProviderConfig` with its required properties, in alphabetical order:
    ///
    /// - `cluster_name`: The name of your cluster.
    /// - `r#type`: The type of the identity provider configuration.
    pub fn new(cluster_name: impl IntoValue<String>, r#type: impl IntoValue<Type>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ClusterName", cluster_name.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The name of the configuration.
    ///
    /// `IdentityProviderConfigName`; an update replaces the resource.
    pub fn identity_provider_config_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("IdentityProviderConfigName", value.into_value().into_node());
        self
    }

    /// An object representing an OpenID Connect (OIDC) identity provider configuration.
    ///
    /// `Oidc`; an update replaces the resource.
    pub fn oidc(mut self, value: impl IntoValue<OidcIdentityProviderConfigProperty>) -> Self {
        self.0.put("Oidc", value.into_value().into_node());
        self
    }

    /// Metadata that assists with categorization and organization. Each tag consists of a key and an optional value. You define both. Tags don't propagate to any other cluster or AWS resources.
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

impl Construct for CfnIdentityProviderConfig {
    type Handle = CfnIdentityProviderConfigRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnIdentityProviderConfigRef {
        CfnIdentityProviderConfigRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnIdentityProviderConfig`] of a stack.
pub struct CfnIdentityProviderConfigRef(NodeRef);

impl Clone for CfnIdentityProviderConfigRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnIdentityProviderConfigRef {}
impl AsNode for CfnIdentityProviderConfigRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnIdentityProviderConfigRef {
    /// What `Ref` returns: the physical id, which is made of `IdentityProviderConfigName`, `ClusterName`, `Type`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) associated with the identity provider config.
    ///
    /// `Fn::GetAtt` of `IdentityProviderConfigArn`.
    #[inline]
    pub fn attr_identity_provider_config_arn(
        &self,
    ) -> Value<kinds::eks::IdentityProviderConfigArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("IdentityProviderConfigArn"),
        ))
    }
}

impl IntoValue<kinds::eks::IdentityProviderConfigArn> for &CfnIdentityProviderConfigRef {
    #[inline]
    fn into_value(self) -> Value<kinds::eks::IdentityProviderConfigArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("IdentityProviderConfigArn"),
        ))
    }
}

/// An object representing the configuration for an OpenID Connect (OIDC) identity provider.
///
/// The property type `OidcIdentityProviderConfig` of `AWS::EKS::IdentityProviderConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct OidcIdentityProviderConfigProperty(Object);

impl OidcIdentityProviderConfigProperty {
    /// `OidcIdentityProviderConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `client_id`: This is also known as *audience*.
    /// - `issuer_url`: The URL of the OIDC identity provider that allows the API server to discover public signing keys for verifying tokens.
    pub fn new(client_id: impl IntoValue<String>, issuer_url: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ClientId", client_id.into_value().into_node());
        object_.put("IssuerUrl", issuer_url.into_value().into_node());
        Self(object_)
    }

    /// The JSON web token (JWT) claim that the provider uses to return your groups.
    ///
    /// `GroupsClaim`; an update replaces the resource.
    pub fn groups_claim(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("GroupsClaim", value.into_value().into_node());
        self
    }

    /// The prefix that is prepended to group claims to prevent clashes with existing names (such as `system:` groups). For example, the value `oidc:` creates group names like `oidc:engineering` and `oidc:infra`. The prefix can't contain `system:`
    ///
    /// `GroupsPrefix`; an update replaces the resource.
    pub fn groups_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("GroupsPrefix", value.into_value().into_node());
        self
    }

    /// The key-value pairs that describe required claims in the identity token. If set, each claim is verified to be present in the token with a matching value.
    ///
    /// `RequiredClaims`; an update replaces the resource.
    pub fn required_claims(mut self, value: impl IntoValue<List<RequiredClaimProperty>>) -> Self {
        self.0.put("RequiredClaims", value.into_value().into_node());
        self
    }

    /// The JSON Web token (JWT) claim that is used as the username.
    ///
    /// `UsernameClaim`; an update replaces the resource.
    pub fn username_claim(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("UsernameClaim", value.into_value().into_node());
        self
    }

    /// The prefix that is prepended to username claims to prevent clashes with existing names. The prefix can't contain `system:`
    ///
    /// `UsernamePrefix`; an update replaces the resource.
    pub fn username_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("UsernamePrefix", value.into_value().into_node());
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

impl Kind for OidcIdentityProviderConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OidcIdentityProviderConfigProperty> for OidcIdentityProviderConfigProperty {}
impl From<OidcIdentityProviderConfigProperty> for Node {
    #[inline]
    fn from(value: OidcIdentityProviderConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OidcIdentityProviderConfigProperty> for OidcIdentityProviderConfigProperty {
    #[inline]
    fn into_value(self) -> Value<OidcIdentityProviderConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A key-value pair that describes a required claim in the identity token. If set, each claim is verified to be present in the token with a matching value.
///
/// The property type `RequiredClaim` of `AWS::EKS::IdentityProviderConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct RequiredClaimProperty(Object);

impl RequiredClaimProperty {
    /// `RequiredClaimProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: The key to match from the token.
    /// - `value`: The value for the key from the token.
    pub fn new(key: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
        Self(object_)
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

impl Kind for RequiredClaimProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RequiredClaimProperty> for RequiredClaimProperty {}
impl From<RequiredClaimProperty> for Node {
    #[inline]
    fn from(value: RequiredClaimProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RequiredClaimProperty> for RequiredClaimProperty {
    #[inline]
    fn into_value(self) -> Value<RequiredClaimProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Type` of `AWS::EKS::IdentityProviderConfig`.
pub enum Type {
    /// `oidc`.
    Oidc,
}

#[diagnostic::do_not_recommend]
impl Kind for Type {}
#[diagnostic::do_not_recommend]
impl TextKind for Type {}
#[diagnostic::do_not_recommend]
impl IdKind for Type {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Type {}
#[diagnostic::do_not_recommend]
impl IntoValue<Type> for Type {
    #[inline]
    fn into_value(self) -> Value<Type> {
        const VALUES: &[&str] = &["oidc"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

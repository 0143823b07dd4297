// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IAM::OIDCProvider` and its property types.

use crate::l1::*;

/// Creates or updates an IAM entity to describe an identity provider (IdP) that supports [OpenID Connect (OIDC)](https://docs.aws.amazon.com/http://openid.net/connect/).
///
/// The OIDC provider that you create with this operation can be used as a principal in a role's trust policy. Such a policy establishes a trust relationship between AWS and the OIDC provider.
///
/// When you create the IAM OIDC provider, you specify the following:
///
/// - The URL of the OIDC identity provider (IdP) to trust
/// - A list of client IDs (also known as audiences) that identify the application or applications that are allowed to authenticate using the OIDC provider
/// - A list of tags that are attached to the specified IAM OIDC provider
/// - A list of thumbprints of one or more server certificates that the IdP uses
///
/// You get all of this information from the OIDC IdP that you want to use to access AWS.
///
/// When you update the IAM OIDC provider, you specify the following:
///
/// - The URL of the OIDC identity provider (IdP) to trust
/// - A list of client IDs (also known as audiences) that replaces the existing list of client IDs associated with the OIDC IdP
/// - A list of tags that replaces the existing list of tags attached to the specified IAM OIDC provider
/// - A list of thumbprints that replaces the existing list of server certificates thumbprints that the IdP uses
///
/// > The trust for the OIDC provider is derived from the IAM provider that this operation creates. Therefore, it is best to limit access to the [CreateOpenIDConnectProvider](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateOpenIDConnectProvider.html) operation to highly privileged users.
///
/// `AWS::IAM::OIDCProvider`; `Ref` returns its `Arn`, a [`iam::OidcProviderArn`](kinds::iam::OidcProviderArn).
/// Changing one of these replaces it: `Url`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-oidcprovider.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnOIDCProvider(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IAM::OIDCProvider",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("oidc_provider.rules"),
};

impl CfnOIDCProvider {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IAM::OIDCProvider";

    /// `CfnOIDCProvider` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A list of client IDs (also known as audiences) that are associated with the specified IAM OIDC provider resource object. For more information, see [CreateOpenIDConnectProvider](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateOpenIDConnectProvider.html).
    ///
    /// `ClientIdList`; updated in place.
    pub fn client_id_list(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("ClientIdList", value.into_value().into_node());
        self
    }

    /// A list of tags that are attached to the specified IAM OIDC provider. The returned list of tags is sorted by tag key. For more information about tagging, see [Tagging IAM resources](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html) in the *IAM User Guide*.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// A list of certificate thumbprints that are associated with the specified IAM OIDC provider resource object. For more information, see [CreateOpenIDConnectProvider](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateOpenIDConnectProvider.html).
    ///
    /// This property is optional. If it is not included, IAM will retrieve and use the top intermediate certificate authority (CA) thumbprint of the OpenID Connect identity provider server certificate.
    ///
    /// `ThumbprintList`; updated in place.
    pub fn thumbprint_list(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("ThumbprintList", value.into_value().into_node());
        self
    }

    /// The URL that the IAM OIDC provider resource object is associated with. For more information, see [CreateOpenIDConnectProvider](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateOpenIDConnectProvider.html).
    ///
    /// `Url`; an update replaces the resource.
    pub fn url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Url", value.into_value().into_node());
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

impl Construct for CfnOIDCProvider {
    type Handle = CfnOIDCProviderRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnOIDCProviderRef {
        CfnOIDCProviderRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnOIDCProvider`] of a stack.
pub struct CfnOIDCProviderRef(NodeRef);

impl Clone for CfnOIDCProviderRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnOIDCProviderRef {}
impl AsNode for CfnOIDCProviderRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnOIDCProviderRef {
    /// What `Ref` returns: its `Arn`, a [`iam::OidcProviderArn`](kinds::iam::OidcProviderArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iam::OidcProviderArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Returns the Amazon Resource Name (ARN) for the specified `AWS::IAM::OIDCProvider` resource.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::iam::OidcProviderArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::iam::OidcProviderArn> for &CfnOIDCProviderRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iam::OidcProviderArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

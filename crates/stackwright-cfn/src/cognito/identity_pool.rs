// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Cognito::IdentityPool` and its property types.

use crate::l1::*;

/// The `AWS::Cognito::IdentityPool` resource creates an Amazon Cognito identity pool.
///
/// To avoid deleting the resource accidentally from CloudFormation, use [DeletionPolicy Attribute](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html) and the [UpdateReplacePolicy Attribute](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-updatereplacepolicy.html) to retain the resource on deletion or replacement.
///
/// `AWS::Cognito::IdentityPool`; `Ref` returns its `Id`, a [`cognito::IdentityPoolId`](kinds::cognito::IdentityPoolId).
/// Attributes: `Id`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-identitypool.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnIdentityPool(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::Cognito::IdentityPool",
    tags: Some(stackwright_core::TagProperty {
        name: "IdentityPoolTags",
        format: TagFormat::List,
    }),
    rules: include_str!("identity_pool.rules"),
};

impl CfnIdentityPool {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Cognito::IdentityPool";

    /// `CfnIdentityPool` with its required properties, in alphabetical order:
    ///
    /// - `allow_unauthenticated_identities`: Specifies whether the identity pool supports unauthenticated logins.
    pub fn new(allow_unauthenticated_identities: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AllowUnauthenticatedIdentities",
            allow_unauthenticated_identities.into_value().into_node(),
        );
        Self(object_)
    }

    /// Enables the Basic (Classic) authentication flow.
    ///
    /// `AllowClassicFlow`; updated in place.
    pub fn allow_classic_flow(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("AllowClassicFlow", value.into_value().into_node());
        self
    }

    /// The events to configure.
    ///
    /// `CognitoEvents`; free JSON, such as an [`Object`]; updated in place.
    pub fn cognito_events(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("CognitoEvents", value.into_value().into_node());
        self
    }

    /// The Amazon Cognito user pools and their client IDs.
    ///
    /// `CognitoIdentityProviders`; updated in place.
    pub fn cognito_identity_providers(
        mut self,
        value: impl IntoValue<List<CognitoIdentityProviderProperty>>,
    ) -> Self {
        self.0
            .put("CognitoIdentityProviders", value.into_value().into_node());
        self
    }

    /// Configuration options for configuring Amazon Cognito streams.
    ///
    /// `CognitoStreams`; updated in place.
    pub fn cognito_streams(mut self, value: impl IntoValue<CognitoStreamsProperty>) -> Self {
        self.0.put("CognitoStreams", value.into_value().into_node());
        self
    }

    /// The "domain" Amazon Cognito uses when referencing your users. This name acts as a placeholder that allows your backend and the Amazon Cognito service to communicate about the developer provider. For the `DeveloperProviderName`, you can use letters and periods (.), underscores (_), and dashes (-).
    ///
    /// *Minimum length*: 1
    ///
    /// *Maximum length*: 100
    ///
    /// `DeveloperProviderName`; updated in place.
    pub fn developer_provider_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DeveloperProviderName", value.into_value().into_node());
        self
    }

    /// The name of your Amazon Cognito identity pool.
    ///
    /// *Minimum length*: 1
    ///
    /// *Maximum length*: 128
    ///
    /// *Pattern*: `[\w\s+=,.@-]+`
    ///
    /// `IdentityPoolName`; updated in place.
    pub fn identity_pool_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("IdentityPoolName", value.into_value().into_node());
        self
    }

    /// Tags to assign to the identity pool. A tag is a label that you can apply to identity pools to categorize and manage them in different ways, such as by purpose, owner, environment, or other criteria.
    ///
    /// `IdentityPoolTags`; updated in place.
    pub fn identity_pool_tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0
            .put("IdentityPoolTags", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Names (ARNs) of the OpenID connect providers.
    ///
    /// `OpenIdConnectProviderARNs`; updated in place.
    pub fn open_id_connect_provider_arns(
        mut self,
        value: impl IntoValue<List<kinds::iam::OidcProviderArn>>,
    ) -> Self {
        self.0
            .put("OpenIdConnectProviderARNs", value.into_value().into_node());
        self
    }

    /// The configuration options to be applied to the identity pool.
    ///
    /// `PushSync`; updated in place.
    pub fn push_sync(mut self, value: impl IntoValue<PushSyncProperty>) -> Self {
        self.0.put("PushSync", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Names (ARNs) of the Security Assertion Markup Language (SAML) providers.
    ///
    /// `SamlProviderARNs`; updated in place.
    pub fn saml_provider_arns(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("SamlProviderARNs", value.into_value().into_node());
        self
    }

    /// Key-value pairs that map provider names to provider app IDs.
    ///
    /// `SupportedLoginProviders`; free JSON, such as an [`Object`]; updated in place.
    pub fn supported_login_providers(mut self, value: impl IntoValue<Json>) -> Self {
        self.0
            .put("SupportedLoginProviders", value.into_value().into_node());
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

impl Construct for CfnIdentityPool {
    type Handle = CfnIdentityPoolRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnIdentityPoolRef {
        CfnIdentityPoolRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnIdentityPool`] of a stack.
pub struct CfnIdentityPoolRef(NodeRef);

impl Clone for CfnIdentityPoolRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnIdentityPoolRef {}
impl AsNode for CfnIdentityPoolRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnIdentityPoolRef {
    /// What `Ref` returns: its `Id`, a [`cognito::IdentityPoolId`](kinds::cognito::IdentityPoolId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cognito::IdentityPoolId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::cognito::IdentityPoolId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The name of the Amazon Cognito identity pool, returned as a string.
    ///
    /// `Fn::GetAtt` of `Name`.
    #[inline]
    pub fn attr_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Name")))
    }
}

impl IntoValue<kinds::cognito::IdentityPoolId> for &CfnIdentityPoolRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cognito::IdentityPoolId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// `CognitoIdentityProvider` is a property of the [AWS::Cognito::IdentityPool](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cognito-identitypool.html) resource that represents an Amazon Cognito user pool and its client ID.
///
/// The property type `CognitoIdentityProvider` of `AWS::Cognito::IdentityPool`.
#[must_use = "a property type does nothing until it is set"]
pub struct CognitoIdentityProviderProperty(Object);

impl CognitoIdentityProviderProperty {
    /// `CognitoIdentityProviderProperty` with its required properties, in alphabetical order:
    ///
    /// - `client_id`: The client ID for the Amazon Cognito user pool.
    /// - `provider_name`: The provider name for an Amazon Cognito user pool.
    pub fn new(
        client_id: impl IntoValue<kinds::cognito::UserPoolClientId>,
        provider_name: impl IntoValue<kinds::cognito::UserPoolProviderName>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ClientId", client_id.into_value().into_node());
        object_.put("ProviderName", provider_name.into_value().into_node());
        Self(object_)
    }

    /// TRUE if server-side token validation is enabled for the identity provider’s token.
    ///
    /// After you set the `ServerSideTokenCheck` to TRUE for an identity pool, that identity pool checks with the integrated user pools to make sure the user has not been globally signed out or deleted before the identity pool provides an OIDC token or AWS credentials for the user.
    ///
    /// If the user is signed out or deleted, the identity pool returns a 400 Not Authorized error.
    ///
    /// `ServerSideTokenCheck`.
    pub fn server_side_token_check(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("ServerSideTokenCheck", value.into_value().into_node());
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

impl Kind for CognitoIdentityProviderProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CognitoIdentityProviderProperty> for CognitoIdentityProviderProperty {}
impl From<CognitoIdentityProviderProperty> for Node {
    #[inline]
    fn from(value: CognitoIdentityProviderProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CognitoIdentityProviderProperty> for CognitoIdentityProviderProperty {
    #[inline]
    fn into_value(self) -> Value<CognitoIdentityProviderProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `CognitoStreams` is a property of the [AWS::Cognito::IdentityPool](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cognito-identitypool.html) resource that defines configuration options for Amazon Cognito streams.
///
/// The property type `CognitoStreams` of `AWS::Cognito::IdentityPool`.
#[must_use = "a property type does nothing until it is set"]
pub struct CognitoStreamsProperty(Object);

impl CognitoStreamsProperty {
    /// `CognitoStreamsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon Resource Name (ARN) of the role Amazon Cognito can assume to publish to the stream. This role must grant access to Amazon Cognito (cognito-sync) to invoke `PutRecord` on your Amazon Cognito stream.
    ///
    /// `RoleArn`.
    pub fn role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("RoleArn", value.into_value().into_node());
        self
    }

    /// The name of the Amazon Cognito stream to receive updates. This stream must be in the developer's account and in the same Region as the identity pool.
    ///
    /// `StreamName`.
    pub fn stream_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StreamName", value.into_value().into_node());
        self
    }

    /// Status of the Amazon Cognito streams. Valid values are: `ENABLED` or `DISABLED`.
    ///
    /// `StreamingStatus`.
    pub fn streaming_status(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("StreamingStatus", value.into_value().into_node());
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

impl Kind for CognitoStreamsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CognitoStreamsProperty> for CognitoStreamsProperty {}
impl From<CognitoStreamsProperty> for Node {
    #[inline]
    fn from(value: CognitoStreamsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CognitoStreamsProperty> for CognitoStreamsProperty {
    #[inline]
    fn into_value(self) -> Value<CognitoStreamsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `PushSync` is a property of the [AWS::Cognito::IdentityPool](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cognito-identitypool.html) resource that defines the configuration options to be applied to an Amazon Cognito identity pool.
///
/// The property type `PushSync` of `AWS::Cognito::IdentityPool`.
#[must_use = "a property type does nothing until it is set"]
pub struct PushSyncProperty(Object);

impl PushSyncProperty {
    /// `PushSyncProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ARNs of the Amazon SNS platform applications that could be used by clients.
    ///
    /// `ApplicationArns`.
    pub fn application_arns(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("ApplicationArns", value.into_value().into_node());
        self
    }

    /// An IAM role configured to allow Amazon Cognito to call Amazon SNS on behalf of the developer.
    ///
    /// `RoleArn`.
    pub fn role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("RoleArn", value.into_value().into_node());
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

impl Kind for PushSyncProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PushSyncProperty> for PushSyncProperty {}
impl From<PushSyncProperty> for Node {
    #[inline]
    fn from(value: PushSyncProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PushSyncProperty> for PushSyncProperty {
    #[inline]
    fn into_value(self) -> Value<PushSyncProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::BedrockAgentCore::OAuth2CredentialProvider` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::BedrockAgentCore::OAuth2CredentialProvider
///
/// `AWS::BedrockAgentCore::OAuth2CredentialProvider`; `Ref` returns its `CredentialProviderArn`, a [`bedrockagentcore::Oauth2CredentialProviderArn`](kinds::bedrockagentcore::Oauth2CredentialProviderArn).
/// Changing one of these replaces it: `CredentialProviderVendor`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-oauth2credentialprovider.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnOAuth2CredentialProvider(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::BedrockAgentCore::OAuth2CredentialProvider",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("oauth2_credential_provider.rules"),
};

impl CfnOAuth2CredentialProvider {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::BedrockAgentCore::OAuth2CredentialProvider";

    /// `CfnOAuth2CredentialProvider` with its required properties, in alphabetical order:
    ///
    /// - `credential_provider_vendor`: The vendor of the OAuth2 credential provider.
    /// - `name`: The name of the OAuth2 credential provider.
    pub fn new(
        credential_provider_vendor: impl IntoValue<CredentialProviderVendor>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CredentialProviderVendor",
            credential_provider_vendor.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// Input configuration for an OAuth2 provider
    ///
    /// `Oauth2ProviderConfigInput`; updated in place.
    pub fn oauth2_provider_config_input(
        mut self,
        value: impl IntoValue<Oauth2ProviderConfigInputProperty>,
    ) -> Self {
        self.0
            .put("Oauth2ProviderConfigInput", value.into_value().into_node());
        self
    }

    /// Tags to assign to the OAuth2 credential provider
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

impl Construct for CfnOAuth2CredentialProvider {
    type Handle = CfnOAuth2CredentialProviderRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnOAuth2CredentialProviderRef {
        CfnOAuth2CredentialProviderRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnOAuth2CredentialProvider`] of a stack.
pub struct CfnOAuth2CredentialProviderRef(NodeRef);

impl Clone for CfnOAuth2CredentialProviderRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnOAuth2CredentialProviderRef {}
impl AsNode for CfnOAuth2CredentialProviderRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnOAuth2CredentialProviderRef {
    /// What `Ref` returns: its `CredentialProviderArn`, a [`bedrockagentcore::Oauth2CredentialProviderArn`](kinds::bedrockagentcore::Oauth2CredentialProviderArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::bedrockagentcore::Oauth2CredentialProviderArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The callback URL for the OAuth2 authorization flow
    ///
    /// `Fn::GetAtt` of `CallbackUrl`.
    #[inline]
    pub fn attr_callback_url(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CallbackUrl")))
    }

    /// Contains information about a secret in AWS Secrets Manager
    ///
    /// `Fn::GetAtt` of `ClientSecretArn`.
    #[inline]
    pub fn attr_client_secret_arn(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ClientSecretArn")))
    }

    /// The JSON key within the secret that contains the client secret value
    ///
    /// `Fn::GetAtt` of `ClientSecretJsonKey`.
    #[inline]
    pub fn attr_client_secret_json_key(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ClientSecretJsonKey")))
    }

    /// The source of the client secret
    ///
    /// `Fn::GetAtt` of `ClientSecretSource`.
    #[inline]
    pub fn attr_client_secret_source(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ClientSecretSource")))
    }

    /// The timestamp when the credential provider was created
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[inline]
    pub fn attr_created_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedTime")))
    }

    /// The Amazon Resource Name (ARN) of the OAuth2 credential provider
    ///
    /// `Fn::GetAtt` of `CredentialProviderArn`.
    #[inline]
    pub fn attr_credential_provider_arn(
        &self,
    ) -> Value<kinds::bedrockagentcore::Oauth2CredentialProviderArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CredentialProviderArn")))
    }

    /// The timestamp when the credential provider was last updated
    ///
    /// `Fn::GetAtt` of `LastUpdatedTime`.
    #[inline]
    pub fn attr_last_updated_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdatedTime")))
    }

    /// Output configuration for an OAuth2 provider
    ///
    /// `Fn::GetAtt` of `Oauth2ProviderConfigOutput`.
    #[inline]
    pub fn attr_oauth2_provider_config_output(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("Oauth2ProviderConfigOutput"),
        ))
    }

    /// The current status of the OAuth2 credential provider
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::bedrockagentcore::Oauth2CredentialProviderArn>
    for &CfnOAuth2CredentialProviderRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::bedrockagentcore::Oauth2CredentialProviderArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Input configuration for an Atlassian OAuth2 provider
///
/// The property type `AtlassianOauth2ProviderConfigInput` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct AtlassianOauth2ProviderConfigInputProperty(Object);

impl AtlassianOauth2ProviderConfigInputProperty {
    /// `AtlassianOauth2ProviderConfigInputProperty` with its required properties, in alphabetical order:
    ///
    /// - `client_id`
    pub fn new(client_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ClientId", client_id.into_value().into_node());
        Self(object_)
    }

    /// The `ClientSecret` property.
    ///
    /// `ClientSecret`.
    pub fn client_secret(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ClientSecret", value.into_value().into_node());
        self
    }

    /// A reference to a customer-provided secret stored in AWS Secrets Manager
    ///
    /// `ClientSecretConfig`.
    pub fn client_secret_config(mut self, value: impl IntoValue<SecretReferenceProperty>) -> Self {
        self.0
            .put("ClientSecretConfig", value.into_value().into_node());
        self
    }

    /// The `ClientSecretSource` property.
    ///
    /// `ClientSecretSource`; one of `MANAGED`, `EXTERNAL`.
    pub fn client_secret_source(mut self, value: impl IntoValue<ClientSecretSource>) -> Self {
        self.0
            .put("ClientSecretSource", value.into_value().into_node());
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

impl Kind for AtlassianOauth2ProviderConfigInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AtlassianOauth2ProviderConfigInputProperty>
    for AtlassianOauth2ProviderConfigInputProperty
{
}
impl From<AtlassianOauth2ProviderConfigInputProperty> for Node {
    #[inline]
    fn from(value: AtlassianOauth2ProviderConfigInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AtlassianOauth2ProviderConfigInputProperty>
    for AtlassianOauth2ProviderConfigInputProperty
{
    #[inline]
    fn into_value(self) -> Value<AtlassianOauth2ProviderConfigInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Input configuration for a custom OAuth2 provider
///
/// The property type `CustomOauth2ProviderConfigInput` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomOauth2ProviderConfigInputProperty(Object);

impl CustomOauth2ProviderConfigInputProperty {
    /// `CustomOauth2ProviderConfigInputProperty` with its required properties, in alphabetical order:
    ///
    /// - `oauth_discovery`: Discovery information for an OAuth2 provider.
    pub fn new(oauth_discovery: impl IntoValue<Oauth2DiscoveryProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("OauthDiscovery", oauth_discovery.into_value().into_node());
        Self(object_)
    }

    /// The client authentication method to use when authenticating with the token endpoint
    ///
    /// `ClientAuthenticationMethod`; one of `CLIENT_SECRET_BASIC`, `CLIENT_SECRET_POST`, `AWS_IAM_ID_TOKEN_JWT`, `PRIVATE_KEY_JWT`.
    pub fn client_authentication_method(
        mut self,
        value: impl IntoValue<ClientAuthenticationMethod>,
    ) -> Self {
        self.0
            .put("ClientAuthenticationMethod", value.into_value().into_node());
        self
    }

    /// The client ID for the custom OAuth2 provider
    ///
    /// `ClientId`.
    pub fn client_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ClientId", value.into_value().into_node());
        self
    }

    /// The client secret for the custom OAuth2 provider
    ///
    /// `ClientSecret`.
    pub fn client_secret(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ClientSecret", value.into_value().into_node());
        self
    }

    /// A reference to a customer-provided secret stored in AWS Secrets Manager
    ///
    /// `ClientSecretConfig`.
    pub fn client_secret_config(mut self, value: impl IntoValue<SecretReferenceProperty>) -> Self {
        self.0
            .put("ClientSecretConfig", value.into_value().into_node());
        self
    }

    /// The source of the client secret
    ///
    /// `ClientSecretSource`; one of `MANAGED`, `EXTERNAL`.
    pub fn client_secret_source(mut self, value: impl IntoValue<ClientSecretSource>) -> Self {
        self.0
            .put("ClientSecretSource", value.into_value().into_node());
        self
    }

    /// Configuration for on-behalf-of token exchange
    ///
    /// `OnBehalfOfTokenExchangeConfig`.
    pub fn on_behalf_of_token_exchange_config(
        mut self,
        value: impl IntoValue<OnBehalfOfTokenExchangeConfigProperty>,
    ) -> Self {
        self.0.put(
            "OnBehalfOfTokenExchangeConfig",
            value.into_value().into_node(),
        );
        self
    }

    /// The private endpoint configuration for connecting to private resources in your VPC
    ///
    /// `PrivateEndpoint`.
    pub fn private_endpoint(mut self, value: impl IntoValue<PrivateEndpointProperty>) -> Self {
        self.0
            .put("PrivateEndpoint", value.into_value().into_node());
        self
    }

    /// A list of private endpoint overrides. Each override maps a specific domain to a private endpoint, enabling secure connectivity through VPC Lattice resource configurations.
    ///
    /// `PrivateEndpointOverrides`.
    pub fn private_endpoint_overrides(
        mut self,
        value: impl IntoValue<List<PrivateEndpointOverrideProperty>>,
    ) -> Self {
        self.0
            .put("PrivateEndpointOverrides", value.into_value().into_node());
        self
    }

    /// Configuration for private_key_jwt client authentication (RFC 7523)
    ///
    /// `PrivateKeyJwtConfig`.
    pub fn private_key_jwt_config(
        mut self,
        value: impl IntoValue<PrivateKeyJwtConfigProperty>,
    ) -> Self {
        self.0
            .put("PrivateKeyJwtConfig", value.into_value().into_node());
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

impl Kind for CustomOauth2ProviderConfigInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomOauth2ProviderConfigInputProperty> for CustomOauth2ProviderConfigInputProperty {}
impl From<CustomOauth2ProviderConfigInputProperty> for Node {
    #[inline]
    fn from(value: CustomOauth2ProviderConfigInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomOauth2ProviderConfigInputProperty>
    for CustomOauth2ProviderConfigInputProperty
{
    #[inline]
    fn into_value(self) -> Value<CustomOauth2ProviderConfigInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Input configuration for a GitHub OAuth2 provider
///
/// The property type `GithubOauth2ProviderConfigInput` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct GithubOauth2ProviderConfigInputProperty(Object);

impl GithubOauth2ProviderConfigInputProperty {
    /// `GithubOauth2ProviderConfigInputProperty` with its required properties, in alphabetical order:
    ///
    /// - `client_id`
    pub fn new(client_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ClientId", client_id.into_value().into_node());
        Self(object_)
    }

    /// The `ClientSecret` property.
    ///
    /// `ClientSecret`.
    pub fn client_secret(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ClientSecret", value.into_value().into_node());
        self
    }

    /// A reference to a customer-provided secret stored in AWS Secrets Manager
    ///
    /// `ClientSecretConfig`.
    pub fn client_secret_config(mut self, value: impl IntoValue<SecretReferenceProperty>) -> Self {
        self.0
            .put("ClientSecretConfig", value.into_value().into_node());
        self
    }

    /// The `ClientSecretSource` property.
    ///
    /// `ClientSecretSource`; one of `MANAGED`, `EXTERNAL`.
    pub fn client_secret_source(mut self, value: impl IntoValue<ClientSecretSource>) -> Self {
        self.0
            .put("ClientSecretSource", value.into_value().into_node());
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

impl Kind for GithubOauth2ProviderConfigInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GithubOauth2ProviderConfigInputProperty> for GithubOauth2ProviderConfigInputProperty {}
impl From<GithubOauth2ProviderConfigInputProperty> for Node {
    #[inline]
    fn from(value: GithubOauth2ProviderConfigInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GithubOauth2ProviderConfigInputProperty>
    for GithubOauth2ProviderConfigInputProperty
{
    #[inline]
    fn into_value(self) -> Value<GithubOauth2ProviderConfigInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Input configuration for a Google OAuth2 provider
///
/// The property type `GoogleOauth2ProviderConfigInput` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct GoogleOauth2ProviderConfigInputProperty(Object);

impl GoogleOauth2ProviderConfigInputProperty {
    /// `GoogleOauth2ProviderConfigInputProperty` with its required properties, in alphabetical order:
    ///
    /// - `client_id`
    pub fn new(client_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ClientId", client_id.into_value().into_node());
        Self(object_)
    }

    /// The `ClientSecret` property.
    ///
    /// `ClientSecret`.
    pub fn client_secret(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ClientSecret", value.into_value().into_node());
        self
    }

    /// A reference to a customer-provided secret stored in AWS Secrets Manager
    ///
    /// `ClientSecretConfig`.
    pub fn client_secret_config(mut self, value: impl IntoValue<SecretReferenceProperty>) -> Self {
        self.0
            .put("ClientSecretConfig", value.into_value().into_node());
        self
    }

    /// The `ClientSecretSource` property.
    ///
    /// `ClientSecretSource`; one of `MANAGED`, `EXTERNAL`.
    pub fn client_secret_source(mut self, value: impl IntoValue<ClientSecretSource>) -> Self {
        self.0
            .put("ClientSecretSource", value.into_value().into_node());
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

impl Kind for GoogleOauth2ProviderConfigInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GoogleOauth2ProviderConfigInputProperty> for GoogleOauth2ProviderConfigInputProperty {}
impl From<GoogleOauth2ProviderConfigInputProperty> for Node {
    #[inline]
    fn from(value: GoogleOauth2ProviderConfigInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GoogleOauth2ProviderConfigInputProperty>
    for GoogleOauth2ProviderConfigInputProperty
{
    #[inline]
    fn into_value(self) -> Value<GoogleOauth2ProviderConfigInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Input configuration for a supported non-custom OAuth2 provider
///
/// The property type `IncludedOauth2ProviderConfigInput` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct IncludedOauth2ProviderConfigInputProperty(Object);

impl IncludedOauth2ProviderConfigInputProperty {
    /// `IncludedOauth2ProviderConfigInputProperty` with its required properties, in alphabetical order:
    ///
    /// - `client_id`
    pub fn new(client_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ClientId", client_id.into_value().into_node());
        Self(object_)
    }

    /// OAuth2 authorization endpoint for your isolated OAuth2 application tenant
    ///
    /// `AuthorizationEndpoint`.
    pub fn authorization_endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AuthorizationEndpoint", value.into_value().into_node());
        self
    }

    /// The `ClientSecret` property.
    ///
    /// `ClientSecret`.
    pub fn client_secret(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ClientSecret", value.into_value().into_node());
        self
    }

    /// A reference to a customer-provided secret stored in AWS Secrets Manager
    ///
    /// `ClientSecretConfig`.
    pub fn client_secret_config(mut self, value: impl IntoValue<SecretReferenceProperty>) -> Self {
        self.0
            .put("ClientSecretConfig", value.into_value().into_node());
        self
    }

    /// The `ClientSecretSource` property.
    ///
    /// `ClientSecretSource`; one of `MANAGED`, `EXTERNAL`.
    pub fn client_secret_source(mut self, value: impl IntoValue<ClientSecretSource>) -> Self {
        self.0
            .put("ClientSecretSource", value.into_value().into_node());
        self
    }

    /// Token issuer of your isolated OAuth2 application tenant
    ///
    /// `Issuer`.
    pub fn issuer(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Issuer", value.into_value().into_node());
        self
    }

    /// OAuth2 token endpoint for your isolated OAuth2 application tenant
    ///
    /// `TokenEndpoint`.
    pub fn token_endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TokenEndpoint", value.into_value().into_node());
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

impl Kind for IncludedOauth2ProviderConfigInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IncludedOauth2ProviderConfigInputProperty>
    for IncludedOauth2ProviderConfigInputProperty
{
}
impl From<IncludedOauth2ProviderConfigInputProperty> for Node {
    #[inline]
    fn from(value: IncludedOauth2ProviderConfigInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IncludedOauth2ProviderConfigInputProperty>
    for IncludedOauth2ProviderConfigInputProperty
{
    #[inline]
    fn into_value(self) -> Value<IncludedOauth2ProviderConfigInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains the KMS key configuration for a JWT client assertion
///
/// The property type `KmsKeySourceType` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct KmsKeySourceTypeProperty(Object);

impl KmsKeySourceTypeProperty {
    /// `KmsKeySourceTypeProperty` with its required properties, in alphabetical order:
    ///
    /// - `kms_key_arn`: The Amazon Resource Name (ARN) of the KMS key used to sign the JWT client assertion.
    pub fn new(kms_key_arn: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("KmsKeyArn", kms_key_arn.into_value().into_node());
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

impl Kind for KmsKeySourceTypeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KmsKeySourceTypeProperty> for KmsKeySourceTypeProperty {}
impl From<KmsKeySourceTypeProperty> for Node {
    #[inline]
    fn from(value: KmsKeySourceTypeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KmsKeySourceTypeProperty> for KmsKeySourceTypeProperty {
    #[inline]
    fn into_value(self) -> Value<KmsKeySourceTypeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Input configuration for a LinkedIn OAuth2 provider
///
/// The property type `LinkedinOauth2ProviderConfigInput` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct LinkedinOauth2ProviderConfigInputProperty(Object);

impl LinkedinOauth2ProviderConfigInputProperty {
    /// `LinkedinOauth2ProviderConfigInputProperty` with its required properties, in alphabetical order:
    ///
    /// - `client_id`
    pub fn new(client_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ClientId", client_id.into_value().into_node());
        Self(object_)
    }

    /// The `ClientSecret` property.
    ///
    /// `ClientSecret`.
    pub fn client_secret(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ClientSecret", value.into_value().into_node());
        self
    }

    /// A reference to a customer-provided secret stored in AWS Secrets Manager
    ///
    /// `ClientSecretConfig`.
    pub fn client_secret_config(mut self, value: impl IntoValue<SecretReferenceProperty>) -> Self {
        self.0
            .put("ClientSecretConfig", value.into_value().into_node());
        self
    }

    /// The `ClientSecretSource` property.
    ///
    /// `ClientSecretSource`; one of `MANAGED`, `EXTERNAL`.
    pub fn client_secret_source(mut self, value: impl IntoValue<ClientSecretSource>) -> Self {
        self.0
            .put("ClientSecretSource", value.into_value().into_node());
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

impl Kind for LinkedinOauth2ProviderConfigInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LinkedinOauth2ProviderConfigInputProperty>
    for LinkedinOauth2ProviderConfigInputProperty
{
}
impl From<LinkedinOauth2ProviderConfigInputProperty> for Node {
    #[inline]
    fn from(value: LinkedinOauth2ProviderConfigInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LinkedinOauth2ProviderConfigInputProperty>
    for LinkedinOauth2ProviderConfigInputProperty
{
    #[inline]
    fn into_value(self) -> Value<LinkedinOauth2ProviderConfigInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for a managed VPC Lattice resource. AgentCore creates and manages the VPC Lattice resource gateway and resource configuration on your behalf.
///
/// The property type `ManagedVpcResource` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct ManagedVpcResourceProperty(Object);

impl ManagedVpcResourceProperty {
    /// `ManagedVpcResourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `endpoint_ip_address_type`: The IP address type for the resource configuration endpoint.
    /// - `subnet_ids`: The subnet IDs within the VPC where the VPC Lattice resource gateway is placed.
    /// - `vpc_identifier`: The ID of the VPC that contains your private resource.
    pub fn new(
        endpoint_ip_address_type: impl IntoValue<super::EndpointIpAddressType>,
        subnet_ids: impl IntoValue<List<kinds::ec2::SubnetId>>,
        vpc_identifier: impl IntoValue<kinds::ec2::VpcId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "EndpointIpAddressType",
            endpoint_ip_address_type.into_value().into_node(),
        );
        object_.put("SubnetIds", subnet_ids.into_value().into_node());
        object_.put("VpcIdentifier", vpc_identifier.into_value().into_node());
        Self(object_)
    }

    /// An intermediate publicly resolvable domain used as the VPC Lattice resource configuration endpoint
    ///
    /// `RoutingDomain`.
    pub fn routing_domain(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RoutingDomain", value.into_value().into_node());
        self
    }

    /// The security group IDs to associate with the VPC Lattice resource gateway
    ///
    /// `SecurityGroupIds`.
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
    ) -> Self {
        self.0
            .put("SecurityGroupIds", value.into_value().into_node());
        self
    }

    /// A map of tags (key-value pairs) to apply to a resource
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
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

impl Kind for ManagedVpcResourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ManagedVpcResourceProperty> for ManagedVpcResourceProperty {}
impl From<ManagedVpcResourceProperty> for Node {
    #[inline]
    fn from(value: ManagedVpcResourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ManagedVpcResourceProperty> for ManagedVpcResourceProperty {
    #[inline]
    fn into_value(self) -> Value<ManagedVpcResourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Input configuration for a Microsoft OAuth2 provider
///
/// The property type `MicrosoftOauth2ProviderConfigInput` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct MicrosoftOauth2ProviderConfigInputProperty(Object);

impl MicrosoftOauth2ProviderConfigInputProperty {
    /// `MicrosoftOauth2ProviderConfigInputProperty` with its required properties, in alphabetical order:
    ///
    /// - `client_id`
    pub fn new(client_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ClientId", client_id.into_value().into_node());
        Self(object_)
    }

    /// The `ClientSecret` property.
    ///
    /// `ClientSecret`.
    pub fn client_secret(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ClientSecret", value.into_value().into_node());
        self
    }

    /// A reference to a customer-provided secret stored in AWS Secrets Manager
    ///
    /// `ClientSecretConfig`.
    pub fn client_secret_config(mut self, value: impl IntoValue<SecretReferenceProperty>) -> Self {
        self.0
            .put("ClientSecretConfig", value.into_value().into_node());
        self
    }

    /// The `ClientSecretSource` property.
    ///
    /// `ClientSecretSource`; one of `MANAGED`, `EXTERNAL`.
    pub fn client_secret_source(mut self, value: impl IntoValue<ClientSecretSource>) -> Self {
        self.0
            .put("ClientSecretSource", value.into_value().into_node());
        self
    }

    /// The Microsoft Entra ID tenant ID
    ///
    /// `TenantId`.
    pub fn tenant_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TenantId", value.into_value().into_node());
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

impl Kind for MicrosoftOauth2ProviderConfigInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MicrosoftOauth2ProviderConfigInputProperty>
    for MicrosoftOauth2ProviderConfigInputProperty
{
}
impl From<MicrosoftOauth2ProviderConfigInputProperty> for Node {
    #[inline]
    fn from(value: MicrosoftOauth2ProviderConfigInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MicrosoftOauth2ProviderConfigInputProperty>
    for MicrosoftOauth2ProviderConfigInputProperty
{
    #[inline]
    fn into_value(self) -> Value<MicrosoftOauth2ProviderConfigInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Authorization server metadata for the OAuth2 provider
///
/// The property type `Oauth2AuthorizationServerMetadata` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct Oauth2AuthorizationServerMetadataProperty(Object);

impl Oauth2AuthorizationServerMetadataProperty {
    /// `Oauth2AuthorizationServerMetadataProperty` with its required properties, in alphabetical order:
    ///
    /// - `authorization_endpoint`: The authorization endpoint URL.
    /// - `issuer`: The issuer URL for the OAuth2 authorization server.
    /// - `token_endpoint`: The token endpoint URL.
    pub fn new(
        authorization_endpoint: impl IntoValue<String>,
        issuer: impl IntoValue<String>,
        token_endpoint: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AuthorizationEndpoint",
            authorization_endpoint.into_value().into_node(),
        );
        object_.put("Issuer", issuer.into_value().into_node());
        object_.put("TokenEndpoint", token_endpoint.into_value().into_node());
        Self(object_)
    }

    /// The supported response types
    ///
    /// `ResponseTypes`.
    pub fn response_types(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("ResponseTypes", value.into_value().into_node());
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

impl Kind for Oauth2AuthorizationServerMetadataProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<Oauth2AuthorizationServerMetadataProperty>
    for Oauth2AuthorizationServerMetadataProperty
{
}
impl From<Oauth2AuthorizationServerMetadataProperty> for Node {
    #[inline]
    fn from(value: Oauth2AuthorizationServerMetadataProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<Oauth2AuthorizationServerMetadataProperty>
    for Oauth2AuthorizationServerMetadataProperty
{
    #[inline]
    fn into_value(self) -> Value<Oauth2AuthorizationServerMetadataProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Discovery information for an OAuth2 provider
///
/// The property type `Oauth2Discovery` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct Oauth2DiscoveryProperty(Object);

impl Oauth2DiscoveryProperty {
    /// `Oauth2DiscoveryProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Authorization server metadata for the OAuth2 provider
    ///
    /// `AuthorizationServerMetadata`.
    pub fn authorization_server_metadata(
        mut self,
        value: impl IntoValue<Oauth2AuthorizationServerMetadataProperty>,
    ) -> Self {
        self.0.put(
            "AuthorizationServerMetadata",
            value.into_value().into_node(),
        );
        self
    }

    /// The discovery URL for the OAuth2 provider
    ///
    /// `DiscoveryUrl`.
    pub fn discovery_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DiscoveryUrl", value.into_value().into_node());
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

impl Kind for Oauth2DiscoveryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<Oauth2DiscoveryProperty> for Oauth2DiscoveryProperty {}
impl From<Oauth2DiscoveryProperty> for Node {
    #[inline]
    fn from(value: Oauth2DiscoveryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<Oauth2DiscoveryProperty> for Oauth2DiscoveryProperty {
    #[inline]
    fn into_value(self) -> Value<Oauth2DiscoveryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Input configuration for an OAuth2 provider
///
/// The property type `Oauth2ProviderConfigInput` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct Oauth2ProviderConfigInputProperty(Object);

impl Oauth2ProviderConfigInputProperty {
    /// `Oauth2ProviderConfigInputProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Input configuration for an Atlassian OAuth2 provider
    ///
    /// `AtlassianOauth2ProviderConfig`.
    pub fn atlassian_oauth2_provider_config(
        mut self,
        value: impl IntoValue<AtlassianOauth2ProviderConfigInputProperty>,
    ) -> Self {
        self.0.put(
            "AtlassianOauth2ProviderConfig",
            value.into_value().into_node(),
        );
        self
    }

    /// Input configuration for a custom OAuth2 provider
    ///
    /// `CustomOauth2ProviderConfig`.
    pub fn custom_oauth2_provider_config(
        mut self,
        value: impl IntoValue<CustomOauth2ProviderConfigInputProperty>,
    ) -> Self {
        self.0
            .put("CustomOauth2ProviderConfig", value.into_value().into_node());
        self
    }

    /// Input configuration for a GitHub OAuth2 provider
    ///
    /// `GithubOauth2ProviderConfig`.
    pub fn github_oauth2_provider_config(
        mut self,
        value: impl IntoValue<GithubOauth2ProviderConfigInputProperty>,
    ) -> Self {
        self.0
            .put("GithubOauth2ProviderConfig", value.into_value().into_node());
        self
    }

    /// Input configuration for a Google OAuth2 provider
    ///
    /// `GoogleOauth2ProviderConfig`.
    pub fn google_oauth2_provider_config(
        mut self,
        value: impl IntoValue<GoogleOauth2ProviderConfigInputProperty>,
    ) -> Self {
        self.0
            .put("GoogleOauth2ProviderConfig", value.into_value().into_node());
        self
    }

    /// Input configuration for a supported non-custom OAuth2 provider
    ///
    /// `IncludedOauth2ProviderConfig`.
    pub fn included_oauth2_provider_config(
        mut self,
        value: impl IntoValue<IncludedOauth2ProviderConfigInputProperty>,
    ) -> Self {
        self.0.put(
            "IncludedOauth2ProviderConfig",
            value.into_value().into_node(),
        );
        self
    }

    /// Input configuration for a LinkedIn OAuth2 provider
    ///
    /// `LinkedinOauth2ProviderConfig`.
    pub fn linkedin_oauth2_provider_config(
        mut self,
        value: impl IntoValue<LinkedinOauth2ProviderConfigInputProperty>,
    ) -> Self {
        self.0.put(
            "LinkedinOauth2ProviderConfig",
            value.into_value().into_node(),
        );
        self
    }

    /// Input configuration for a Microsoft OAuth2 provider
    ///
    /// `MicrosoftOauth2ProviderConfig`.
    pub fn microsoft_oauth2_provider_config(
        mut self,
        value: impl IntoValue<MicrosoftOauth2ProviderConfigInputProperty>,
    ) -> Self {
        self.0.put(
            "MicrosoftOauth2ProviderConfig",
            value.into_value().into_node(),
        );
        self
    }

    /// Input configuration for a Salesforce OAuth2 provider
    ///
    /// `SalesforceOauth2ProviderConfig`.
    pub fn salesforce_oauth2_provider_config(
        mut self,
        value: impl IntoValue<SalesforceOauth2ProviderConfigInputProperty>,
    ) -> Self {
        self.0.put(
            "SalesforceOauth2ProviderConfig",
            value.into_value().into_node(),
        );
        self
    }

    /// Input configuration for a Slack OAuth2 provider
    ///
    /// `SlackOauth2ProviderConfig`.
    pub fn slack_oauth2_provider_config(
        mut self,
        value: impl IntoValue<SlackOauth2ProviderConfigInputProperty>,
    ) -> Self {
        self.0
            .put("SlackOauth2ProviderConfig", value.into_value().into_node());
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

impl Kind for Oauth2ProviderConfigInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<Oauth2ProviderConfigInputProperty> for Oauth2ProviderConfigInputProperty {}
impl From<Oauth2ProviderConfigInputProperty> for Node {
    #[inline]
    fn from(value: Oauth2ProviderConfigInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<Oauth2ProviderConfigInputProperty> for Oauth2ProviderConfigInputProperty {
    #[inline]
    fn into_value(self) -> Value<Oauth2ProviderConfigInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for on-behalf-of token exchange
///
/// The property type `OnBehalfOfTokenExchangeConfig` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct OnBehalfOfTokenExchangeConfigProperty(Object);

impl OnBehalfOfTokenExchangeConfigProperty {
    /// `OnBehalfOfTokenExchangeConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `grant_type`: The grant type for on-behalf-of token exchange.
    pub fn new(grant_type: impl IntoValue<GrantType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("GrantType", grant_type.into_value().into_node());
        Self(object_)
    }

    /// Configuration for RFC 8693 Token Exchange
    ///
    /// `TokenExchangeGrantTypeConfig`.
    pub fn token_exchange_grant_type_config(
        mut self,
        value: impl IntoValue<TokenExchangeGrantTypeConfigProperty>,
    ) -> Self {
        self.0.put(
            "TokenExchangeGrantTypeConfig",
            value.into_value().into_node(),
        );
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

impl Kind for OnBehalfOfTokenExchangeConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OnBehalfOfTokenExchangeConfigProperty> for OnBehalfOfTokenExchangeConfigProperty {}
impl From<OnBehalfOfTokenExchangeConfigProperty> for Node {
    #[inline]
    fn from(value: OnBehalfOfTokenExchangeConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OnBehalfOfTokenExchangeConfigProperty> for OnBehalfOfTokenExchangeConfigProperty {
    #[inline]
    fn into_value(self) -> Value<OnBehalfOfTokenExchangeConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The private endpoint configuration for connecting to private resources in your VPC
///
/// The property type `PrivateEndpoint` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct PrivateEndpointProperty(Object);

impl PrivateEndpointProperty {
    /// `PrivateEndpointProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Configuration for a managed VPC Lattice resource. AgentCore creates and manages the VPC Lattice resource gateway and resource configuration on your behalf.
    ///
    /// `ManagedVpcResource`.
    pub fn managed_vpc_resource(
        mut self,
        value: impl IntoValue<ManagedVpcResourceProperty>,
    ) -> Self {
        self.0
            .put("ManagedVpcResource", value.into_value().into_node());
        self
    }

    /// Configuration for a self-managed VPC Lattice resource. You create and manage the VPC Lattice resource gateway and resource configuration, then provide the resource configuration identifier.
    ///
    /// `SelfManagedLatticeResource`.
    pub fn self_managed_lattice_resource(
        mut self,
        value: impl IntoValue<SelfManagedLatticeResourceProperty>,
    ) -> Self {
        self.0
            .put("SelfManagedLatticeResource", value.into_value().into_node());
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

impl Kind for PrivateEndpointProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PrivateEndpointProperty> for PrivateEndpointProperty {}
impl From<PrivateEndpointProperty> for Node {
    #[inline]
    fn from(value: PrivateEndpointProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PrivateEndpointProperty> for PrivateEndpointProperty {
    #[inline]
    fn into_value(self) -> Value<PrivateEndpointProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A mapping of a specific domain to a private endpoint for secure connectivity through a VPC Lattice resource configuration
///
/// The property type `PrivateEndpointOverride` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct PrivateEndpointOverrideProperty(Object);

impl PrivateEndpointOverrideProperty {
    /// `PrivateEndpointOverrideProperty` with its required properties, in alphabetical order:
    ///
    /// - `domain`: The domain to override with a private endpoint.
    /// - `private_endpoint`: The private endpoint configuration for connecting to private resources in your VPC.
    pub fn new(
        domain: impl IntoValue<String>,
        private_endpoint: impl IntoValue<PrivateEndpointProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Domain", domain.into_value().into_node());
        object_.put("PrivateEndpoint", private_endpoint.into_value().into_node());
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

impl Kind for PrivateEndpointOverrideProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PrivateEndpointOverrideProperty> for PrivateEndpointOverrideProperty {}
impl From<PrivateEndpointOverrideProperty> for Node {
    #[inline]
    fn from(value: PrivateEndpointOverrideProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PrivateEndpointOverrideProperty> for PrivateEndpointOverrideProperty {
    #[inline]
    fn into_value(self) -> Value<PrivateEndpointOverrideProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for private_key_jwt client authentication (RFC 7523)
///
/// The property type `PrivateKeyJwtConfig` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct PrivateKeyJwtConfigProperty(Object);

impl PrivateKeyJwtConfigProperty {
    /// `PrivateKeyJwtConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A map of additional claims to include in the JWT client assertion
    ///
    /// `AdditionalHeaderClaims`.
    pub fn additional_header_claims(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("AdditionalHeaderClaims", value.into_value().into_node());
        self
    }

    /// A map of additional claims to include in the JWT client assertion
    ///
    /// `AdditionalPayloadClaims`.
    pub fn additional_payload_claims(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("AdditionalPayloadClaims", value.into_value().into_node());
        self
    }

    /// Contains the private key source configuration for a JWT client assertion
    ///
    /// `PrivateKeySource`.
    pub fn private_key_source(mut self, value: impl IntoValue<PrivateKeySourceProperty>) -> Self {
        self.0
            .put("PrivateKeySource", value.into_value().into_node());
        self
    }

    /// The algorithm used to sign the JWT client assertion
    ///
    /// `SigningAlgorithm`; one of `RS256`, `PS256`, `ES256`.
    pub fn signing_algorithm(mut self, value: impl IntoValue<SigningAlgorithm>) -> Self {
        self.0
            .put("SigningAlgorithm", value.into_value().into_node());
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

impl Kind for PrivateKeyJwtConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PrivateKeyJwtConfigProperty> for PrivateKeyJwtConfigProperty {}
impl From<PrivateKeyJwtConfigProperty> for Node {
    #[inline]
    fn from(value: PrivateKeyJwtConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PrivateKeyJwtConfigProperty> for PrivateKeyJwtConfigProperty {
    #[inline]
    fn into_value(self) -> Value<PrivateKeyJwtConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains the private key source configuration for a JWT client assertion
///
/// The property type `PrivateKeySource` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct PrivateKeySourceProperty(Object);

impl PrivateKeySourceProperty {
    /// `PrivateKeySourceProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Contains the KMS key configuration for a JWT client assertion
    ///
    /// `KmsKeySource`.
    pub fn kms_key_source(mut self, value: impl IntoValue<KmsKeySourceTypeProperty>) -> Self {
        self.0.put("KmsKeySource", value.into_value().into_node());
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

impl Kind for PrivateKeySourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PrivateKeySourceProperty> for PrivateKeySourceProperty {}
impl From<PrivateKeySourceProperty> for Node {
    #[inline]
    fn from(value: PrivateKeySourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PrivateKeySourceProperty> for PrivateKeySourceProperty {
    #[inline]
    fn into_value(self) -> Value<PrivateKeySourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Input configuration for a Salesforce OAuth2 provider
///
/// The property type `SalesforceOauth2ProviderConfigInput` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct SalesforceOauth2ProviderConfigInputProperty(Object);

impl SalesforceOauth2ProviderConfigInputProperty {
    /// `SalesforceOauth2ProviderConfigInputProperty` with its required properties, in alphabetical order:
    ///
    /// - `client_id`
    pub fn new(client_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ClientId", client_id.into_value().into_node());
        Self(object_)
    }

    /// The `ClientSecret` property.
    ///
    /// `ClientSecret`.
    pub fn client_secret(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ClientSecret", value.into_value().into_node());
        self
    }

    /// A reference to a customer-provided secret stored in AWS Secrets Manager
    ///
    /// `ClientSecretConfig`.
    pub fn client_secret_config(mut self, value: impl IntoValue<SecretReferenceProperty>) -> Self {
        self.0
            .put("ClientSecretConfig", value.into_value().into_node());
        self
    }

    /// The `ClientSecretSource` property.
    ///
    /// `ClientSecretSource`; one of `MANAGED`, `EXTERNAL`.
    pub fn client_secret_source(mut self, value: impl IntoValue<ClientSecretSource>) -> Self {
        self.0
            .put("ClientSecretSource", value.into_value().into_node());
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

impl Kind for SalesforceOauth2ProviderConfigInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SalesforceOauth2ProviderConfigInputProperty>
    for SalesforceOauth2ProviderConfigInputProperty
{
}
impl From<SalesforceOauth2ProviderConfigInputProperty> for Node {
    #[inline]
    fn from(value: SalesforceOauth2ProviderConfigInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SalesforceOauth2ProviderConfigInputProperty>
    for SalesforceOauth2ProviderConfigInputProperty
{
    #[inline]
    fn into_value(self) -> Value<SalesforceOauth2ProviderConfigInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A reference to a customer-provided secret stored in AWS Secrets Manager
///
/// The property type `SecretReference` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct SecretReferenceProperty(Object);

impl SecretReferenceProperty {
    /// `SecretReferenceProperty` with its required properties, in alphabetical order:
    ///
    /// - `json_key`: The JSON key within the secret that contains the credential value.
    /// - `secret_id`: The ID or ARN of the secret in AWS Secrets Manager.
    pub fn new(
        json_key: impl IntoValue<String>,
        secret_id: impl IntoValue<kinds::secretsmanager::SecretArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("JsonKey", json_key.into_value().into_node());
        object_.put("SecretId", secret_id.into_value().into_node());
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

impl Kind for SecretReferenceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SecretReferenceProperty> for SecretReferenceProperty {}
impl From<SecretReferenceProperty> for Node {
    #[inline]
    fn from(value: SecretReferenceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SecretReferenceProperty> for SecretReferenceProperty {
    #[inline]
    fn into_value(self) -> Value<SecretReferenceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for a self-managed VPC Lattice resource. You create and manage the VPC Lattice resource gateway and resource configuration, then provide the resource configuration identifier.
///
/// The property type `SelfManagedLatticeResource` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct SelfManagedLatticeResourceProperty(Object);

impl SelfManagedLatticeResourceProperty {
    /// `SelfManagedLatticeResourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `resource_configuration_identifier`: The ARN or ID of the VPC Lattice resource configuration.
    pub fn new(resource_configuration_identifier: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ResourceConfigurationIdentifier",
            resource_configuration_identifier.into_value().into_node(),
        );
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

impl Kind for SelfManagedLatticeResourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SelfManagedLatticeResourceProperty> for SelfManagedLatticeResourceProperty {}
impl From<SelfManagedLatticeResourceProperty> for Node {
    #[inline]
    fn from(value: SelfManagedLatticeResourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SelfManagedLatticeResourceProperty> for SelfManagedLatticeResourceProperty {
    #[inline]
    fn into_value(self) -> Value<SelfManagedLatticeResourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Input configuration for a Slack OAuth2 provider
///
/// The property type `SlackOauth2ProviderConfigInput` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct SlackOauth2ProviderConfigInputProperty(Object);

impl SlackOauth2ProviderConfigInputProperty {
    /// `SlackOauth2ProviderConfigInputProperty` with its required properties, in alphabetical order:
    ///
    /// - `client_id`
    pub fn new(client_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ClientId", client_id.into_value().into_node());
        Self(object_)
    }

    /// The `ClientSecret` property.
    ///
    /// `ClientSecret`.
    pub fn client_secret(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ClientSecret", value.into_value().into_node());
        self
    }

    /// A reference to a customer-provided secret stored in AWS Secrets Manager
    ///
    /// `ClientSecretConfig`.
    pub fn client_secret_config(mut self, value: impl IntoValue<SecretReferenceProperty>) -> Self {
        self.0
            .put("ClientSecretConfig", value.into_value().into_node());
        self
    }

    /// The `ClientSecretSource` property.
    ///
    /// `ClientSecretSource`; one of `MANAGED`, `EXTERNAL`.
    pub fn client_secret_source(mut self, value: impl IntoValue<ClientSecretSource>) -> Self {
        self.0
            .put("ClientSecretSource", value.into_value().into_node());
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

impl Kind for SlackOauth2ProviderConfigInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SlackOauth2ProviderConfigInputProperty> for SlackOauth2ProviderConfigInputProperty {}
impl From<SlackOauth2ProviderConfigInputProperty> for Node {
    #[inline]
    fn from(value: SlackOauth2ProviderConfigInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SlackOauth2ProviderConfigInputProperty> for SlackOauth2ProviderConfigInputProperty {
    #[inline]
    fn into_value(self) -> Value<SlackOauth2ProviderConfigInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for RFC 8693 Token Exchange
///
/// The property type `TokenExchangeGrantTypeConfig` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct TokenExchangeGrantTypeConfigProperty(Object);

impl TokenExchangeGrantTypeConfigProperty {
    /// `TokenExchangeGrantTypeConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `actor_token_content`: The actor token content type.
    pub fn new(actor_token_content: impl IntoValue<ActorTokenContent>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ActorTokenContent",
            actor_token_content.into_value().into_node(),
        );
        Self(object_)
    }

    /// The actor token scopes. Only valid when ActorTokenContent is M2M.
    ///
    /// `ActorTokenScopes`.
    pub fn actor_token_scopes(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("ActorTokenScopes", value.into_value().into_node());
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

impl Kind for TokenExchangeGrantTypeConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TokenExchangeGrantTypeConfigProperty> for TokenExchangeGrantTypeConfigProperty {}
impl From<TokenExchangeGrantTypeConfigProperty> for Node {
    #[inline]
    fn from(value: TokenExchangeGrantTypeConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TokenExchangeGrantTypeConfigProperty> for TokenExchangeGrantTypeConfigProperty {
    #[inline]
    fn into_value(self) -> Value<TokenExchangeGrantTypeConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `ActorTokenContent` of a `TokenExchangeGrantTypeConfig` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
pub enum ActorTokenContent {
    /// `AWS_IAM_ID_TOKEN_JWT`.
    AwsIamIdTokenJwt,
    /// `M2M`.
    M2M,
    /// `NONE`.
    None,
}

#[diagnostic::do_not_recommend]
impl Kind for ActorTokenContent {}
#[diagnostic::do_not_recommend]
impl TextKind for ActorTokenContent {}
#[diagnostic::do_not_recommend]
impl IdKind for ActorTokenContent {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ActorTokenContent {}
#[diagnostic::do_not_recommend]
impl IntoValue<ActorTokenContent> for ActorTokenContent {
    #[inline]
    fn into_value(self) -> Value<ActorTokenContent> {
        const VALUES: &[&str] = &["AWS_IAM_ID_TOKEN_JWT", "M2M", "NONE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ClientAuthenticationMethod` of a `CustomOauth2ProviderConfigInput` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
pub enum ClientAuthenticationMethod {
    /// `AWS_IAM_ID_TOKEN_JWT`.
    AwsIamIdTokenJwt,
    /// `CLIENT_SECRET_BASIC`.
    ClientSecretBasic,
    /// `CLIENT_SECRET_POST`.
    ClientSecretPost,
    /// `PRIVATE_KEY_JWT`.
    PrivateKeyJwt,
}

#[diagnostic::do_not_recommend]
impl Kind for ClientAuthenticationMethod {}
#[diagnostic::do_not_recommend]
impl TextKind for ClientAuthenticationMethod {}
#[diagnostic::do_not_recommend]
impl IdKind for ClientAuthenticationMethod {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ClientAuthenticationMethod {}
#[diagnostic::do_not_recommend]
impl IntoValue<ClientAuthenticationMethod> for ClientAuthenticationMethod {
    #[inline]
    fn into_value(self) -> Value<ClientAuthenticationMethod> {
        const VALUES: &[&str] = &[
            "AWS_IAM_ID_TOKEN_JWT",
            "CLIENT_SECRET_BASIC",
            "CLIENT_SECRET_POST",
            "PRIVATE_KEY_JWT",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ClientSecretSource` of a `AtlassianOauth2ProviderConfigInput` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
pub enum ClientSecretSource {
    /// `EXTERNAL`.
    External,
    /// `MANAGED`.
    Managed,
}

#[diagnostic::do_not_recommend]
impl Kind for ClientSecretSource {}
#[diagnostic::do_not_recommend]
impl TextKind for ClientSecretSource {}
#[diagnostic::do_not_recommend]
impl IdKind for ClientSecretSource {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ClientSecretSource {}
#[diagnostic::do_not_recommend]
impl IntoValue<ClientSecretSource> for ClientSecretSource {
    #[inline]
    fn into_value(self) -> Value<ClientSecretSource> {
        const VALUES: &[&str] = &["EXTERNAL", "MANAGED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CredentialProviderVendor` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
pub enum CredentialProviderVendor {
    /// `AtlassianOauth2`.
    AtlassianOauth2,
    /// `Auth0Oauth2`.
    Auth0Oauth2,
    /// `CognitoOauth2`.
    CognitoOauth2,
    /// `CustomOauth2`.
    CustomOauth2,
    /// `CyberArkOauth2`.
    CyberArkOauth2,
    /// `DropboxOauth2`.
    DropboxOauth2,
    /// `FacebookOauth2`.
    FacebookOauth2,
    /// `FusionAuthOauth2`.
    FusionAuthOauth2,
    /// `GithubOauth2`.
    GithubOauth2,
    /// `GoogleOauth2`.
    GoogleOauth2,
    /// `HubspotOauth2`.
    HubspotOauth2,
    /// `LinkedinOauth2`.
    LinkedinOauth2,
    /// `MicrosoftOauth2`.
    MicrosoftOauth2,
    /// `NotionOauth2`.
    NotionOauth2,
    /// `OktaOauth2`.
    OktaOauth2,
    /// `OneLoginOauth2`.
    OneLoginOauth2,
    /// `PingOneOauth2`.
    PingOneOauth2,
    /// `RedditOauth2`.
    RedditOauth2,
    /// `SalesforceOauth2`.
    SalesforceOauth2,
    /// `SlackOauth2`.
    SlackOauth2,
    /// `SpotifyOauth2`.
    SpotifyOauth2,
    /// `TwitchOauth2`.
    TwitchOauth2,
    /// `XOauth2`.
    XOauth2,
    /// `YandexOauth2`.
    YandexOauth2,
    /// `ZoomOauth2`.
    ZoomOauth2,
}

#[diagnostic::do_not_recommend]
impl Kind for CredentialProviderVendor {}
#[diagnostic::do_not_recommend]
impl TextKind for CredentialProviderVendor {}
#[diagnostic::do_not_recommend]
impl IdKind for CredentialProviderVendor {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CredentialProviderVendor {}
#[diagnostic::do_not_recommend]
impl IntoValue<CredentialProviderVendor> for CredentialProviderVendor {
    #[inline]
    fn into_value(self) -> Value<CredentialProviderVendor> {
        const VALUES: &[&str] = &[
            "AtlassianOauth2",
            "Auth0Oauth2",
            "CognitoOauth2",
            "CustomOauth2",
            "CyberArkOauth2",
            "DropboxOauth2",
            "FacebookOauth2",
            "FusionAuthOauth2",
            "GithubOauth2",
            "GoogleOauth2",
            "HubspotOauth2",
            "LinkedinOauth2",
            "MicrosoftOauth2",
            "NotionOauth2",
            "OktaOauth2",
            "OneLoginOauth2",
            "PingOneOauth2",
            "RedditOauth2",
            "SalesforceOauth2",
            "SlackOauth2",
            "SpotifyOauth2",
            "TwitchOauth2",
            "XOauth2",
            "YandexOauth2",
            "ZoomOauth2",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `GrantType` of a `OnBehalfOfTokenExchangeConfig` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
pub enum GrantType {
    /// `JWT_AUTHORIZATION_GRANT`.
    JwtAuthorizationGrant,
    /// `TOKEN_EXCHANGE`.
    TokenExchange,
}

#[diagnostic::do_not_recommend]
impl Kind for GrantType {}
#[diagnostic::do_not_recommend]
impl TextKind for GrantType {}
#[diagnostic::do_not_recommend]
impl IdKind for GrantType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for GrantType {}
#[diagnostic::do_not_recommend]
impl IntoValue<GrantType> for GrantType {
    #[inline]
    fn into_value(self) -> Value<GrantType> {
        const VALUES: &[&str] = &["JWT_AUTHORIZATION_GRANT", "TOKEN_EXCHANGE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SigningAlgorithm` of a `PrivateKeyJwtConfig` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
pub enum SigningAlgorithm {
    /// `ES256`.
    Es256,
    /// `PS256`.
    Ps256,
    /// `RS256`.
    Rs256,
}

#[diagnostic::do_not_recommend]
impl Kind for SigningAlgorithm {}
#[diagnostic::do_not_recommend]
impl TextKind for SigningAlgorithm {}
#[diagnostic::do_not_recommend]
impl IdKind for SigningAlgorithm {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SigningAlgorithm {}
#[diagnostic::do_not_recommend]
impl IntoValue<SigningAlgorithm> for SigningAlgorithm {
    #[inline]
    fn into_value(self) -> Value<SigningAlgorithm> {
        const VALUES: &[&str] = &["ES256", "PS256", "RS256"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

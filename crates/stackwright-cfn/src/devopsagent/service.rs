// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DevOpsAgent::Service` and its property types.

use crate::l1::*;

/// The AWS::DevOpsAgent::Service resource registers external services (like Dynatrace, MCP servers, GitLab) for integration with DevOpsAgent.
///
/// `AWS::DevOpsAgent::Service`; `Ref` returns its `ServiceId`, a [`devopsagent::ServiceId`](kinds::devopsagent::ServiceId).
/// Changing one of these replaces it: `ExchangeUrlPrivateConnectionName`, `KmsKeyArn`, `PrivateConnectionName`, `ServiceType`, `TargetUrlPrivateConnectionName`.
/// Attributes: `AccessibleResources`, `AdditionalServiceDetails`, `Arn`, `ServiceId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsagent-service.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnService(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::DevOpsAgent::Service",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("service.rules"),
};

impl CfnService {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DevOpsAgent::Service";

    /// `CfnService` with its required properties, in alphabetical order:
    ///
    /// - `service_type`: The type of service being registered.
    pub fn new(service_type: impl IntoValue<ServiceType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ServiceType", service_type.into_value().into_node());
        Self(object_)
    }

    /// The name of the private connection to use for OAuth token exchange requests only. Cannot be specified when PrivateConnectionName is provided.
    ///
    /// `ExchangeUrlPrivateConnectionName`; an update replaces the resource.
    pub fn exchange_url_private_connection_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "ExchangeUrlPrivateConnectionName",
            value.into_value().into_node(),
        );
        self
    }

    /// The ARN of the KMS key to use for encryption.
    ///
    /// `KmsKeyArn`; an update replaces the resource.
    pub fn kms_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0.put("KmsKeyArn", value.into_value().into_node());
        self
    }

    /// The name of the private connection to use for VPC connectivity.
    ///
    /// `PrivateConnectionName`; an update replaces the resource.
    pub fn private_connection_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PrivateConnectionName", value.into_value().into_node());
        self
    }

    /// Service-specific configuration details - MCPServerSigV4 supports in-place updates; GitLab (TokenValue), MCPServer (ApiKey or BearerToken credential rotation), MCPServerNewRelic (ApiKey rotation), and MCPServerGrafana (BearerToken rotation) support in-place credential rotation; all other service types and fields require replacement when modified
    ///
    /// `ServiceDetails`; updated in place.
    pub fn service_details(mut self, value: impl IntoValue<ServiceDetailsProperty>) -> Self {
        self.0.put("ServiceDetails", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The name of the private connection to use for API calls (target URL) only. Cannot be specified when PrivateConnectionName is provided.
    ///
    /// `TargetUrlPrivateConnectionName`; an update replaces the resource.
    pub fn target_url_private_connection_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "TargetUrlPrivateConnectionName",
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

impl Construct for CfnService {
    type Handle = CfnServiceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnServiceRef {
        CfnServiceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnService`] of a stack.
pub struct CfnServiceRef(NodeRef);

impl Clone for CfnServiceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnServiceRef {}
impl AsNode for CfnServiceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnServiceRef {
    /// What `Ref` returns: its `ServiceId`, a [`devopsagent::ServiceId`](kinds::devopsagent::ServiceId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::devopsagent::ServiceId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// List of accessible resources for this service
    ///
    /// `Fn::GetAtt` of `AccessibleResources`.
    #[inline]
    pub fn attr_accessible_resources(&self) -> Value<List<Map<String>>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AccessibleResources")))
    }

    /// Additional details specific to the service type returned after registration
    ///
    /// `Fn::GetAtt` of `AdditionalServiceDetails`.
    #[inline]
    pub fn attr_additional_service_details(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("AdditionalServiceDetails"),
        ))
    }

    /// The Amazon Resource Name (ARN) of the Service.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::devopsagent::ServiceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The unique identifier of the service
    ///
    /// `Fn::GetAtt` of `ServiceId`.
    #[inline]
    pub fn attr_service_id(&self) -> Value<kinds::devopsagent::ServiceId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ServiceId")))
    }
}

impl IntoValue<kinds::devopsagent::ServiceId> for &CfnServiceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::devopsagent::ServiceId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::devopsagent::ServiceArn> for &CfnServiceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::devopsagent::ServiceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// API key authentication details
///
/// The property type `ApiKeyDetails` of `AWS::DevOpsAgent::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct ApiKeyDetailsProperty(Object);

impl ApiKeyDetailsProperty {
    /// `ApiKeyDetailsProperty` with its required properties, in alphabetical order:
    ///
    /// - `api_key_header`: HTTP header name to send the API key.
    /// - `api_key_name`: User friendly API key name.
    /// - `api_key_value`: API key value.
    pub fn new(
        api_key_header: impl IntoValue<String>,
        api_key_name: impl IntoValue<String>,
        api_key_value: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApiKeyHeader", api_key_header.into_value().into_node());
        object_.put("ApiKeyName", api_key_name.into_value().into_node());
        object_.put("ApiKeyValue", api_key_value.into_value().into_node());
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

impl Kind for ApiKeyDetailsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ApiKeyDetailsProperty> for ApiKeyDetailsProperty {}
impl From<ApiKeyDetailsProperty> for Node {
    #[inline]
    fn from(value: ApiKeyDetailsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ApiKeyDetailsProperty> for ApiKeyDetailsProperty {
    #[inline]
    fn into_value(self) -> Value<ApiKeyDetailsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Azure Identity service configuration for federated identity
///
/// The property type `AzureIdentityServiceDetails` of `AWS::DevOpsAgent::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct AzureIdentityServiceDetailsProperty(Object);

impl AzureIdentityServiceDetailsProperty {
    /// `AzureIdentityServiceDetailsProperty` with its required properties, in alphabetical order:
    ///
    /// - `client_id`: Azure AD application client ID.
    /// - `tenant_id`: Azure AD tenant ID.
    /// - `web_identity_role_arn`: ARN of the IAM role for web identity token exchange.
    /// - `web_identity_token_audiences`: List of audiences for the web identity token.
    pub fn new(
        client_id: impl IntoValue<String>,
        tenant_id: impl IntoValue<String>,
        web_identity_role_arn: impl IntoValue<kinds::iam::RoleArn>,
        web_identity_token_audiences: impl IntoValue<List<String>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ClientId", client_id.into_value().into_node());
        object_.put("TenantId", tenant_id.into_value().into_node());
        object_.put(
            "WebIdentityRoleArn",
            web_identity_role_arn.into_value().into_node(),
        );
        object_.put(
            "WebIdentityTokenAudiences",
            web_identity_token_audiences.into_value().into_node(),
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

impl Kind for AzureIdentityServiceDetailsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AzureIdentityServiceDetailsProperty> for AzureIdentityServiceDetailsProperty {}
impl From<AzureIdentityServiceDetailsProperty> for Node {
    #[inline]
    fn from(value: AzureIdentityServiceDetailsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AzureIdentityServiceDetailsProperty> for AzureIdentityServiceDetailsProperty {
    #[inline]
    fn into_value(self) -> Value<AzureIdentityServiceDetailsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Bearer token authentication details
///
/// The property type `BearerTokenDetails` of `AWS::DevOpsAgent::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct BearerTokenDetailsProperty(Object);

impl BearerTokenDetailsProperty {
    /// `BearerTokenDetailsProperty` with its required properties, in alphabetical order:
    ///
    /// - `token_name`: User friendly bearer token name.
    /// - `token_value`: Bearer token value.
    pub fn new(token_name: impl IntoValue<String>, token_value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("TokenName", token_name.into_value().into_node());
        object_.put("TokenValue", token_value.into_value().into_node());
        Self(object_)
    }

    /// HTTP header name to send the bearer token
    ///
    /// `AuthorizationHeader`; default `"Authorization"`.
    pub fn authorization_header(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AuthorizationHeader", value.into_value().into_node());
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

impl Kind for BearerTokenDetailsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BearerTokenDetailsProperty> for BearerTokenDetailsProperty {}
impl From<BearerTokenDetailsProperty> for Node {
    #[inline]
    fn from(value: BearerTokenDetailsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BearerTokenDetailsProperty> for BearerTokenDetailsProperty {
    #[inline]
    fn into_value(self) -> Value<BearerTokenDetailsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Dynatrace OAuth authorization configuration
///
/// The property type `DynatraceAuthorizationConfig` of `AWS::DevOpsAgent::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct DynatraceAuthorizationConfigProperty(Object);

impl DynatraceAuthorizationConfigProperty {
    /// `DynatraceAuthorizationConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// OAuth client credentials
    ///
    /// `OAuthClientCredentials`.
    pub fn oauth_client_credentials(
        mut self,
        value: impl IntoValue<OAuthClientDetailsProperty>,
    ) -> Self {
        self.0
            .put("OAuthClientCredentials", value.into_value().into_node());
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

impl Kind for DynatraceAuthorizationConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DynatraceAuthorizationConfigProperty> for DynatraceAuthorizationConfigProperty {}
impl From<DynatraceAuthorizationConfigProperty> for Node {
    #[inline]
    fn from(value: DynatraceAuthorizationConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DynatraceAuthorizationConfigProperty> for DynatraceAuthorizationConfigProperty {
    #[inline]
    fn into_value(self) -> Value<DynatraceAuthorizationConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Dynatrace service configuration
///
/// The property type `DynatraceServiceDetails` of `AWS::DevOpsAgent::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct DynatraceServiceDetailsProperty(Object);

impl DynatraceServiceDetailsProperty {
    /// `DynatraceServiceDetailsProperty` with its required properties, in alphabetical order:
    ///
    /// - `account_urn`: Dynatrace resource account URN.
    pub fn new(account_urn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AccountUrn", account_urn.into_value().into_node());
        Self(object_)
    }

    /// Dynatrace OAuth authorization configuration
    ///
    /// `AuthorizationConfig`.
    pub fn authorization_config(
        mut self,
        value: impl IntoValue<DynatraceAuthorizationConfigProperty>,
    ) -> Self {
        self.0
            .put("AuthorizationConfig", value.into_value().into_node());
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

impl Kind for DynatraceServiceDetailsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DynatraceServiceDetailsProperty> for DynatraceServiceDetailsProperty {}
impl From<DynatraceServiceDetailsProperty> for Node {
    #[inline]
    fn from(value: DynatraceServiceDetailsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DynatraceServiceDetailsProperty> for DynatraceServiceDetailsProperty {
    #[inline]
    fn into_value(self) -> Value<DynatraceServiceDetailsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// GitLab service configuration
///
/// The property type `GitLabDetails` of `AWS::DevOpsAgent::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct GitLabDetailsProperty(Object);

impl GitLabDetailsProperty {
    /// `GitLabDetailsProperty` with its required properties, in alphabetical order:
    ///
    /// - `target_url`: GitLab instance URL.
    /// - `token_type`: Type of GitLab access token.
    /// - `token_value`: GitLab access token value.
    pub fn new(
        target_url: impl IntoValue<String>,
        token_type: impl IntoValue<TokenType>,
        token_value: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("TargetUrl", target_url.into_value().into_node());
        object_.put("TokenType", token_type.into_value().into_node());
        object_.put("TokenValue", token_value.into_value().into_node());
        Self(object_)
    }

    /// Optional GitLab group ID for group-level access tokens
    ///
    /// `GroupId`.
    pub fn group_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("GroupId", value.into_value().into_node());
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

impl Kind for GitLabDetailsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GitLabDetailsProperty> for GitLabDetailsProperty {}
impl From<GitLabDetailsProperty> for Node {
    #[inline]
    fn from(value: GitLabDetailsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GitLabDetailsProperty> for GitLabDetailsProperty {
    #[inline]
    fn into_value(self) -> Value<GitLabDetailsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `MCPServerAuthorizationConfig` of `AWS::DevOpsAgent::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct MCPServerAuthorizationConfigProperty(Object);

impl MCPServerAuthorizationConfigProperty {
    /// `MCPServerAuthorizationConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// API key authentication details
    ///
    /// `ApiKey`.
    pub fn api_key(mut self, value: impl IntoValue<ApiKeyDetailsProperty>) -> Self {
        self.0.put("ApiKey", value.into_value().into_node());
        self
    }

    /// Bearer token authentication details
    ///
    /// `BearerToken`.
    pub fn bearer_token(mut self, value: impl IntoValue<BearerTokenDetailsProperty>) -> Self {
        self.0.put("BearerToken", value.into_value().into_node());
        self
    }

    /// MCP server OAuth client credentials configuration
    ///
    /// `OAuthClientCredentials`.
    pub fn oauth_client_credentials(
        mut self,
        value: impl IntoValue<MCPServerOAuthClientCredentialsConfigProperty>,
    ) -> Self {
        self.0
            .put("OAuthClientCredentials", value.into_value().into_node());
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

impl Kind for MCPServerAuthorizationConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MCPServerAuthorizationConfigProperty> for MCPServerAuthorizationConfigProperty {}
impl From<MCPServerAuthorizationConfigProperty> for Node {
    #[inline]
    fn from(value: MCPServerAuthorizationConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MCPServerAuthorizationConfigProperty> for MCPServerAuthorizationConfigProperty {
    #[inline]
    fn into_value(self) -> Value<MCPServerAuthorizationConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// MCP server configuration
///
/// The property type `MCPServerDetails` of `AWS::DevOpsAgent::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct MCPServerDetailsProperty(Object);

impl MCPServerDetailsProperty {
    /// `MCPServerDetailsProperty` with its required properties, in alphabetical order:
    ///
    /// - `authorization_config`: MCP server authorization configuration.
    /// - `endpoint`: MCP server endpoint URL.
    /// - `name`: MCP server name.
    pub fn new(
        authorization_config: impl IntoValue<MCPServerAuthorizationConfigProperty>,
        endpoint: impl IntoValue<String>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AuthorizationConfig",
            authorization_config.into_value().into_node(),
        );
        object_.put("Endpoint", endpoint.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// Optional description for the MCP server
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
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

impl Kind for MCPServerDetailsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MCPServerDetailsProperty> for MCPServerDetailsProperty {}
impl From<MCPServerDetailsProperty> for Node {
    #[inline]
    fn from(value: MCPServerDetailsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MCPServerDetailsProperty> for MCPServerDetailsProperty {
    #[inline]
    fn into_value(self) -> Value<MCPServerDetailsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Grafana MCP server authorization configuration
///
/// The property type `MCPServerGrafanaAuthorizationConfig` of `AWS::DevOpsAgent::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct MCPServerGrafanaAuthorizationConfigProperty(Object);

impl MCPServerGrafanaAuthorizationConfigProperty {
    /// `MCPServerGrafanaAuthorizationConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `bearer_token`: Bearer token authentication details.
    pub fn new(bearer_token: impl IntoValue<BearerTokenDetailsProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("BearerToken", bearer_token.into_value().into_node());
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

impl Kind for MCPServerGrafanaAuthorizationConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MCPServerGrafanaAuthorizationConfigProperty>
    for MCPServerGrafanaAuthorizationConfigProperty
{
}
impl From<MCPServerGrafanaAuthorizationConfigProperty> for Node {
    #[inline]
    fn from(value: MCPServerGrafanaAuthorizationConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MCPServerGrafanaAuthorizationConfigProperty>
    for MCPServerGrafanaAuthorizationConfigProperty
{
    #[inline]
    fn into_value(self) -> Value<MCPServerGrafanaAuthorizationConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Grafana MCP server configuration
///
/// The property type `MCPServerGrafanaDetails` of `AWS::DevOpsAgent::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct MCPServerGrafanaDetailsProperty(Object);

impl MCPServerGrafanaDetailsProperty {
    /// `MCPServerGrafanaDetailsProperty` with its required properties, in alphabetical order:
    ///
    /// - `authorization_config`: Grafana MCP server authorization configuration.
    /// - `endpoint`: MCP server endpoint URL.
    /// - `name`: MCP server name.
    pub fn new(
        authorization_config: impl IntoValue<MCPServerGrafanaAuthorizationConfigProperty>,
        endpoint: impl IntoValue<String>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AuthorizationConfig",
            authorization_config.into_value().into_node(),
        );
        object_.put("Endpoint", endpoint.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// Optional description for the MCP server
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
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

impl Kind for MCPServerGrafanaDetailsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MCPServerGrafanaDetailsProperty> for MCPServerGrafanaDetailsProperty {}
impl From<MCPServerGrafanaDetailsProperty> for Node {
    #[inline]
    fn from(value: MCPServerGrafanaDetailsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MCPServerGrafanaDetailsProperty> for MCPServerGrafanaDetailsProperty {
    #[inline]
    fn into_value(self) -> Value<MCPServerGrafanaDetailsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// MCP server OAuth client credentials configuration
///
/// The property type `MCPServerOAuthClientCredentialsConfig` of `AWS::DevOpsAgent::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct MCPServerOAuthClientCredentialsConfigProperty(Object);

impl MCPServerOAuthClientCredentialsConfigProperty {
    /// `MCPServerOAuthClientCredentialsConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `client_id`: OAuth client ID.
    /// - `client_secret`: OAuth client secret.
    /// - `exchange_url`: OAuth token exchange URL.
    pub fn new(
        client_id: impl IntoValue<String>,
        client_secret: impl IntoValue<String>,
        exchange_url: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ClientId", client_id.into_value().into_node());
        object_.put("ClientSecret", client_secret.into_value().into_node());
        object_.put("ExchangeUrl", exchange_url.into_value().into_node());
        Self(object_)
    }

    /// User friendly OAuth client name
    ///
    /// `ClientName`.
    pub fn client_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ClientName", value.into_value().into_node());
        self
    }

    /// OAuth token exchange parameters
    ///
    /// `ExchangeParameters`; free JSON, such as an [`Object`].
    pub fn exchange_parameters(mut self, value: impl IntoValue<Json>) -> Self {
        self.0
            .put("ExchangeParameters", value.into_value().into_node());
        self
    }

    /// OAuth scopes
    ///
    /// `Scopes`.
    pub fn scopes(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Scopes", value.into_value().into_node());
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

impl Kind for MCPServerOAuthClientCredentialsConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MCPServerOAuthClientCredentialsConfigProperty>
    for MCPServerOAuthClientCredentialsConfigProperty
{
}
impl From<MCPServerOAuthClientCredentialsConfigProperty> for Node {
    #[inline]
    fn from(value: MCPServerOAuthClientCredentialsConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MCPServerOAuthClientCredentialsConfigProperty>
    for MCPServerOAuthClientCredentialsConfigProperty
{
    #[inline]
    fn into_value(self) -> Value<MCPServerOAuthClientCredentialsConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// SigV4 authorization configuration for MCP server
///
/// The property type `MCPServerSigV4AuthorizationConfig` of `AWS::DevOpsAgent::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct MCPServerSigV4AuthorizationConfigProperty(Object);

impl MCPServerSigV4AuthorizationConfigProperty {
    /// `MCPServerSigV4AuthorizationConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `region`: AWS region for SigV4 signing.
    /// - `service`: AWS service name for SigV4 signing.
    pub fn new(region: impl IntoValue<String>, service: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Region", region.into_value().into_node());
        object_.put("Service", service.into_value().into_node());
        Self(object_)
    }

    /// Custom headers for the SigV4 MCP server
    ///
    /// `CustomHeaders`.
    pub fn custom_headers(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("CustomHeaders", value.into_value().into_node());
        self
    }

    /// IAM role ARN to assume for SigV4 signing. Optional - when omitted, credentials are resolved at runtime via a monitor account association.
    ///
    /// `McpRoleArn`.
    pub fn mcp_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("McpRoleArn", value.into_value().into_node());
        self
    }

    /// Deprecated - use McpRoleArn instead. IAM role ARN to assume for SigV4 signing. Set to an empty string to remove a previously configured role and make the server role-less (cross-account).
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

impl Kind for MCPServerSigV4AuthorizationConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MCPServerSigV4AuthorizationConfigProperty>
    for MCPServerSigV4AuthorizationConfigProperty
{
}
impl From<MCPServerSigV4AuthorizationConfigProperty> for Node {
    #[inline]
    fn from(value: MCPServerSigV4AuthorizationConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MCPServerSigV4AuthorizationConfigProperty>
    for MCPServerSigV4AuthorizationConfigProperty
{
    #[inline]
    fn into_value(self) -> Value<MCPServerSigV4AuthorizationConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// SigV4-authenticated MCP server configuration
///
/// The property type `MCPServerSigV4Details` of `AWS::DevOpsAgent::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct MCPServerSigV4DetailsProperty(Object);

impl MCPServerSigV4DetailsProperty {
    /// `MCPServerSigV4DetailsProperty` with its required properties, in alphabetical order:
    ///
    /// - `authorization_config`: SigV4 authorization configuration for MCP server.
    /// - `endpoint`: MCP server endpoint URL.
    /// - `name`: MCP server name.
    pub fn new(
        authorization_config: impl IntoValue<MCPServerSigV4AuthorizationConfigProperty>,
        endpoint: impl IntoValue<String>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AuthorizationConfig",
            authorization_config.into_value().into_node(),
        );
        object_.put("Endpoint", endpoint.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// Optional description for the MCP server
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
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

impl Kind for MCPServerSigV4DetailsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MCPServerSigV4DetailsProperty> for MCPServerSigV4DetailsProperty {}
impl From<MCPServerSigV4DetailsProperty> for Node {
    #[inline]
    fn from(value: MCPServerSigV4DetailsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MCPServerSigV4DetailsProperty> for MCPServerSigV4DetailsProperty {
    #[inline]
    fn into_value(self) -> Value<MCPServerSigV4DetailsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// MCP server splunk authorization configuration
///
/// The property type `MCPServerSplunkAuthorizationConfig` of `AWS::DevOpsAgent::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct MCPServerSplunkAuthorizationConfigProperty(Object);

impl MCPServerSplunkAuthorizationConfigProperty {
    /// `MCPServerSplunkAuthorizationConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `bearer_token`: Bearer token authentication details.
    pub fn new(bearer_token: impl IntoValue<BearerTokenDetailsProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("BearerToken", bearer_token.into_value().into_node());
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

impl Kind for MCPServerSplunkAuthorizationConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MCPServerSplunkAuthorizationConfigProperty>
    for MCPServerSplunkAuthorizationConfigProperty
{
}
impl From<MCPServerSplunkAuthorizationConfigProperty> for Node {
    #[inline]
    fn from(value: MCPServerSplunkAuthorizationConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MCPServerSplunkAuthorizationConfigProperty>
    for MCPServerSplunkAuthorizationConfigProperty
{
    #[inline]
    fn into_value(self) -> Value<MCPServerSplunkAuthorizationConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Splunk MCP server configuration
///
/// The property type `MCPServerSplunkDetails` of `AWS::DevOpsAgent::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct MCPServerSplunkDetailsProperty(Object);

impl MCPServerSplunkDetailsProperty {
    /// `MCPServerSplunkDetailsProperty` with its required properties, in alphabetical order:
    ///
    /// - `authorization_config`: MCP server splunk authorization configuration.
    /// - `endpoint`: MCP server endpoint URL.
    /// - `name`: MCP server name.
    pub fn new(
        authorization_config: impl IntoValue<MCPServerSplunkAuthorizationConfigProperty>,
        endpoint: impl IntoValue<String>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AuthorizationConfig",
            authorization_config.into_value().into_node(),
        );
        object_.put("Endpoint", endpoint.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// Optional description for the MCP server
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
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

impl Kind for MCPServerSplunkDetailsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MCPServerSplunkDetailsProperty> for MCPServerSplunkDetailsProperty {}
impl From<MCPServerSplunkDetailsProperty> for Node {
    #[inline]
    fn from(value: MCPServerSplunkDetailsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MCPServerSplunkDetailsProperty> for MCPServerSplunkDetailsProperty {
    #[inline]
    fn into_value(self) -> Value<MCPServerSplunkDetailsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// New Relic API key configuration
///
/// The property type `NewRelicApiKeyConfig` of `AWS::DevOpsAgent::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct NewRelicApiKeyConfigProperty(Object);

impl NewRelicApiKeyConfigProperty {
    /// `NewRelicApiKeyConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `account_id`: New Relic Account ID.
    /// - `api_key`: New Relic User API Key.
    /// - `region`: New Relic region.
    pub fn new(
        account_id: impl IntoValue<String>,
        api_key: impl IntoValue<String>,
        region: impl IntoValue<Region>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AccountId", account_id.into_value().into_node());
        object_.put("ApiKey", api_key.into_value().into_node());
        object_.put("Region", region.into_value().into_node());
        Self(object_)
    }

    /// List of alert policy IDs
    ///
    /// `AlertPolicyIds`.
    pub fn alert_policy_ids(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("AlertPolicyIds", value.into_value().into_node());
        self
    }

    /// List of monitored APM application IDs
    ///
    /// `ApplicationIds`.
    pub fn application_ids(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("ApplicationIds", value.into_value().into_node());
        self
    }

    /// List of globally unique IDs for New Relic resources
    ///
    /// `EntityGuids`.
    pub fn entity_guids(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("EntityGuids", value.into_value().into_node());
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

impl Kind for NewRelicApiKeyConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NewRelicApiKeyConfigProperty> for NewRelicApiKeyConfigProperty {}
impl From<NewRelicApiKeyConfigProperty> for Node {
    #[inline]
    fn from(value: NewRelicApiKeyConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NewRelicApiKeyConfigProperty> for NewRelicApiKeyConfigProperty {
    #[inline]
    fn into_value(self) -> Value<NewRelicApiKeyConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// New Relic authorization configuration
///
/// The property type `NewRelicAuthorizationConfig` of `AWS::DevOpsAgent::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct NewRelicAuthorizationConfigProperty(Object);

impl NewRelicAuthorizationConfigProperty {
    /// `NewRelicAuthorizationConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `api_key`: New Relic API key configuration.
    pub fn new(api_key: impl IntoValue<NewRelicApiKeyConfigProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApiKey", api_key.into_value().into_node());
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

impl Kind for NewRelicAuthorizationConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NewRelicAuthorizationConfigProperty> for NewRelicAuthorizationConfigProperty {}
impl From<NewRelicAuthorizationConfigProperty> for Node {
    #[inline]
    fn from(value: NewRelicAuthorizationConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NewRelicAuthorizationConfigProperty> for NewRelicAuthorizationConfigProperty {
    #[inline]
    fn into_value(self) -> Value<NewRelicAuthorizationConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// New Relic service configuration
///
/// The property type `NewRelicServiceDetails` of `AWS::DevOpsAgent::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct NewRelicServiceDetailsProperty(Object);

impl NewRelicServiceDetailsProperty {
    /// `NewRelicServiceDetailsProperty` with its required properties, in alphabetical order:
    ///
    /// - `authorization_config`: New Relic authorization configuration.
    pub fn new(authorization_config: impl IntoValue<NewRelicAuthorizationConfigProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AuthorizationConfig",
            authorization_config.into_value().into_node(),
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

impl Kind for NewRelicServiceDetailsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NewRelicServiceDetailsProperty> for NewRelicServiceDetailsProperty {}
impl From<NewRelicServiceDetailsProperty> for Node {
    #[inline]
    fn from(value: NewRelicServiceDetailsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NewRelicServiceDetailsProperty> for NewRelicServiceDetailsProperty {
    #[inline]
    fn into_value(self) -> Value<NewRelicServiceDetailsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// OAuth client credentials
///
/// The property type `OAuthClientDetails` of `AWS::DevOpsAgent::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct OAuthClientDetailsProperty(Object);

impl OAuthClientDetailsProperty {
    /// `OAuthClientDetailsProperty` with its required properties, in alphabetical order:
    ///
    /// - `client_id`: OAuth client ID.
    /// - `client_secret`: OAuth client secret.
    pub fn new(client_id: impl IntoValue<String>, client_secret: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ClientId", client_id.into_value().into_node());
        object_.put("ClientSecret", client_secret.into_value().into_node());
        Self(object_)
    }

    /// User friendly OAuth client name
    ///
    /// `ClientName`.
    pub fn client_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ClientName", value.into_value().into_node());
        self
    }

    /// OAuth token exchange parameters
    ///
    /// `ExchangeParameters`; free JSON, such as an [`Object`].
    pub fn exchange_parameters(mut self, value: impl IntoValue<Json>) -> Self {
        self.0
            .put("ExchangeParameters", value.into_value().into_node());
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

impl Kind for OAuthClientDetailsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OAuthClientDetailsProperty> for OAuthClientDetailsProperty {}
impl From<OAuthClientDetailsProperty> for Node {
    #[inline]
    fn from(value: OAuthClientDetailsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OAuthClientDetailsProperty> for OAuthClientDetailsProperty {
    #[inline]
    fn into_value(self) -> Value<OAuthClientDetailsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// PagerDuty OAuth authorization configuration
///
/// The property type `PagerDutyAuthorizationConfig` of `AWS::DevOpsAgent::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct PagerDutyAuthorizationConfigProperty(Object);

impl PagerDutyAuthorizationConfigProperty {
    /// `PagerDutyAuthorizationConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// OAuth client credentials
    ///
    /// `OAuthClientCredentials`.
    pub fn oauth_client_credentials(
        mut self,
        value: impl IntoValue<OAuthClientDetailsProperty>,
    ) -> Self {
        self.0
            .put("OAuthClientCredentials", value.into_value().into_node());
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

impl Kind for PagerDutyAuthorizationConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PagerDutyAuthorizationConfigProperty> for PagerDutyAuthorizationConfigProperty {}
impl From<PagerDutyAuthorizationConfigProperty> for Node {
    #[inline]
    fn from(value: PagerDutyAuthorizationConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PagerDutyAuthorizationConfigProperty> for PagerDutyAuthorizationConfigProperty {
    #[inline]
    fn into_value(self) -> Value<PagerDutyAuthorizationConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// PagerDuty service configuration
///
/// The property type `PagerDutyDetails` of `AWS::DevOpsAgent::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct PagerDutyDetailsProperty(Object);

impl PagerDutyDetailsProperty {
    /// `PagerDutyDetailsProperty` with its required properties, in alphabetical order:
    ///
    /// - `authorization_config`: PagerDuty OAuth authorization configuration.
    /// - `scopes`: PagerDuty scopes.
    pub fn new(
        authorization_config: impl IntoValue<PagerDutyAuthorizationConfigProperty>,
        scopes: impl IntoValue<List<String>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AuthorizationConfig",
            authorization_config.into_value().into_node(),
        );
        object_.put("Scopes", scopes.into_value().into_node());
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

impl Kind for PagerDutyDetailsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PagerDutyDetailsProperty> for PagerDutyDetailsProperty {}
impl From<PagerDutyDetailsProperty> for Node {
    #[inline]
    fn from(value: PagerDutyDetailsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PagerDutyDetailsProperty> for PagerDutyDetailsProperty {
    #[inline]
    fn into_value(self) -> Value<PagerDutyDetailsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ServiceDetails` of `AWS::DevOpsAgent::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct ServiceDetailsProperty(Object);

impl ServiceDetailsProperty {
    /// `ServiceDetailsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Azure Identity service configuration for federated identity
    ///
    /// `AzureIdentity`; an update replaces the resource.
    pub fn azure_identity(
        mut self,
        value: impl IntoValue<AzureIdentityServiceDetailsProperty>,
    ) -> Self {
        self.0.put("AzureIdentity", value.into_value().into_node());
        self
    }

    /// Dynatrace service configuration
    ///
    /// `Dynatrace`; an update replaces the resource.
    pub fn dynatrace(mut self, value: impl IntoValue<DynatraceServiceDetailsProperty>) -> Self {
        self.0.put("Dynatrace", value.into_value().into_node());
        self
    }

    /// GitLab service configuration
    ///
    /// `GitLab`.
    pub fn git_lab(mut self, value: impl IntoValue<GitLabDetailsProperty>) -> Self {
        self.0.put("GitLab", value.into_value().into_node());
        self
    }

    /// MCP server configuration
    ///
    /// `MCPServer`.
    pub fn mcp_server(mut self, value: impl IntoValue<MCPServerDetailsProperty>) -> Self {
        self.0.put("MCPServer", value.into_value().into_node());
        self
    }

    /// Grafana MCP server configuration
    ///
    /// `MCPServerGrafana`.
    pub fn mcp_server_grafana(
        mut self,
        value: impl IntoValue<MCPServerGrafanaDetailsProperty>,
    ) -> Self {
        self.0
            .put("MCPServerGrafana", value.into_value().into_node());
        self
    }

    /// New Relic service configuration
    ///
    /// `MCPServerNewRelic`.
    pub fn mcp_server_new_relic(
        mut self,
        value: impl IntoValue<NewRelicServiceDetailsProperty>,
    ) -> Self {
        self.0
            .put("MCPServerNewRelic", value.into_value().into_node());
        self
    }

    /// SigV4-authenticated MCP server configuration
    ///
    /// `MCPServerSigV4`.
    pub fn mcp_server_sig_v4(
        mut self,
        value: impl IntoValue<MCPServerSigV4DetailsProperty>,
    ) -> Self {
        self.0.put("MCPServerSigV4", value.into_value().into_node());
        self
    }

    /// Splunk MCP server configuration
    ///
    /// `MCPServerSplunk`; an update replaces the resource.
    pub fn mcp_server_splunk(
        mut self,
        value: impl IntoValue<MCPServerSplunkDetailsProperty>,
    ) -> Self {
        self.0
            .put("MCPServerSplunk", value.into_value().into_node());
        self
    }

    /// PagerDuty service configuration
    ///
    /// `PagerDuty`; an update replaces the resource.
    pub fn pager_duty(mut self, value: impl IntoValue<PagerDutyDetailsProperty>) -> Self {
        self.0.put("PagerDuty", value.into_value().into_node());
        self
    }

    /// ServiceNow service configuration
    ///
    /// `ServiceNow`; an update replaces the resource.
    pub fn service_now(mut self, value: impl IntoValue<ServiceNowServiceDetailsProperty>) -> Self {
        self.0.put("ServiceNow", value.into_value().into_node());
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

impl Kind for ServiceDetailsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ServiceDetailsProperty> for ServiceDetailsProperty {}
impl From<ServiceDetailsProperty> for Node {
    #[inline]
    fn from(value: ServiceDetailsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ServiceDetailsProperty> for ServiceDetailsProperty {
    #[inline]
    fn into_value(self) -> Value<ServiceDetailsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// ServiceNow OAuth authorization configuration
///
/// The property type `ServiceNowAuthorizationConfig` of `AWS::DevOpsAgent::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct ServiceNowAuthorizationConfigProperty(Object);

impl ServiceNowAuthorizationConfigProperty {
    /// `ServiceNowAuthorizationConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// OAuth client credentials
    ///
    /// `OAuthClientCredentials`.
    pub fn oauth_client_credentials(
        mut self,
        value: impl IntoValue<OAuthClientDetailsProperty>,
    ) -> Self {
        self.0
            .put("OAuthClientCredentials", value.into_value().into_node());
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

impl Kind for ServiceNowAuthorizationConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ServiceNowAuthorizationConfigProperty> for ServiceNowAuthorizationConfigProperty {}
impl From<ServiceNowAuthorizationConfigProperty> for Node {
    #[inline]
    fn from(value: ServiceNowAuthorizationConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ServiceNowAuthorizationConfigProperty> for ServiceNowAuthorizationConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ServiceNowAuthorizationConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// ServiceNow service configuration
///
/// The property type `ServiceNowServiceDetails` of `AWS::DevOpsAgent::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct ServiceNowServiceDetailsProperty(Object);

impl ServiceNowServiceDetailsProperty {
    /// `ServiceNowServiceDetailsProperty` with its required properties, in alphabetical order:
    ///
    /// - `instance_url`: ServiceNow instance URL.
    pub fn new(instance_url: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("InstanceUrl", instance_url.into_value().into_node());
        Self(object_)
    }

    /// ServiceNow OAuth authorization configuration
    ///
    /// `AuthorizationConfig`.
    pub fn authorization_config(
        mut self,
        value: impl IntoValue<ServiceNowAuthorizationConfigProperty>,
    ) -> Self {
        self.0
            .put("AuthorizationConfig", value.into_value().into_node());
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

impl Kind for ServiceNowServiceDetailsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ServiceNowServiceDetailsProperty> for ServiceNowServiceDetailsProperty {}
impl From<ServiceNowServiceDetailsProperty> for Node {
    #[inline]
    fn from(value: ServiceNowServiceDetailsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ServiceNowServiceDetailsProperty> for ServiceNowServiceDetailsProperty {
    #[inline]
    fn into_value(self) -> Value<ServiceNowServiceDetailsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Region` of a `NewRelicApiKeyConfig` of `AWS::DevOpsAgent::Service`.
pub enum Region {
    /// `EU`.
    Eu,
    /// `US`.
    Us,
}

#[diagnostic::do_not_recommend]
impl Kind for Region {}
#[diagnostic::do_not_recommend]
impl TextKind for Region {}
#[diagnostic::do_not_recommend]
impl IdKind for Region {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Region {}
#[diagnostic::do_not_recommend]
impl IntoValue<Region> for Region {
    #[inline]
    fn into_value(self) -> Value<Region> {
        const VALUES: &[&str] = &["EU", "US"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ServiceType` of `AWS::DevOpsAgent::Service`.
pub enum ServiceType {
    /// `azureidentity`.
    Azureidentity,
    /// `dynatrace`.
    Dynatrace,
    /// `gitlab`.
    Gitlab,
    /// `mcpserver`.
    Mcpserver,
    /// `mcpservergrafana`.
    Mcpservergrafana,
    /// `mcpservernewrelic`.
    Mcpservernewrelic,
    /// `mcpserversigv4`.
    Mcpserversigv4,
    /// `mcpserversplunk`.
    Mcpserversplunk,
    /// `pagerduty`.
    Pagerduty,
    /// `servicenow`.
    Servicenow,
}

#[diagnostic::do_not_recommend]
impl Kind for ServiceType {}
#[diagnostic::do_not_recommend]
impl TextKind for ServiceType {}
#[diagnostic::do_not_recommend]
impl IdKind for ServiceType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ServiceType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ServiceType> for ServiceType {
    #[inline]
    fn into_value(self) -> Value<ServiceType> {
        const VALUES: &[&str] = &[
            "azureidentity",
            "dynatrace",
            "gitlab",
            "mcpserver",
            "mcpservergrafana",
            "mcpservernewrelic",
            "mcpserversigv4",
            "mcpserversplunk",
            "pagerduty",
            "servicenow",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `TokenType` of a `GitLabDetails` of `AWS::DevOpsAgent::Service`.
pub enum TokenType {
    /// `group`.
    Group,
    /// `personal`.
    Personal,
}

#[diagnostic::do_not_recommend]
impl Kind for TokenType {}
#[diagnostic::do_not_recommend]
impl TextKind for TokenType {}
#[diagnostic::do_not_recommend]
impl IdKind for TokenType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TokenType {}
#[diagnostic::do_not_recommend]
impl IntoValue<TokenType> for TokenType {
    #[inline]
    fn into_value(self) -> Value<TokenType> {
        const VALUES: &[&str] = &["group", "personal"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

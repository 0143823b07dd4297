// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::BedrockAgentCore::Harness` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::BedrockAgentCore::Harness - a managed agentic loop service that provides a turnkey solution for running stateful, tool-equipped AI agents.
///
/// `AWS::BedrockAgentCore::Harness`; `Ref` returns its `Arn`, a [`bedrockagentcore::HarnessArn`](kinds::bedrockagentcore::HarnessArn).
/// Changing one of these replaces it: `HarnessName`.
/// Attributes: `Arn`, `CreatedAt`, `Environment.AgentCoreRuntimeEnvironment.AgentRuntimeArn`, `Environment.AgentCoreRuntimeEnvironment.AgentRuntimeId`, `Environment.AgentCoreRuntimeEnvironment.AgentRuntimeName`, `HarnessId`, `Memory.ManagedMemoryConfiguration.Arn`, `Status`, `UpdatedAt`, `Version`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-harness.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnHarness(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::BedrockAgentCore::Harness",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("harness.rules"),
};

impl CfnHarness {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::BedrockAgentCore::Harness";

    /// `CfnHarness` with its required properties, in alphabetical order:
    ///
    /// - `execution_role_arn`: The ARN of the IAM role that the harness assumes when running.
    /// - `harness_name`: The name of the harness.
    /// - `model`
    pub fn new(
        execution_role_arn: impl IntoValue<kinds::iam::RoleArn>,
        harness_name: impl IntoValue<String>,
        model: impl IntoValue<HarnessModelConfigurationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ExecutionRoleArn",
            execution_role_arn.into_value().into_node(),
        );
        object_.put("HarnessName", harness_name.into_value().into_node());
        object_.put("Model", model.into_value().into_node());
        Self(object_)
    }

    /// The tools that the agent is allowed to use.
    ///
    /// `AllowedTools`; updated in place.
    pub fn allowed_tools(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("AllowedTools", value.into_value().into_node());
        self
    }

    /// The `AuthorizerConfiguration` property.
    ///
    /// `AuthorizerConfiguration`; updated in place.
    pub fn authorizer_configuration(
        mut self,
        value: impl IntoValue<AuthorizerConfigurationProperty>,
    ) -> Self {
        self.0
            .put("AuthorizerConfiguration", value.into_value().into_node());
        self
    }

    /// The `Environment` property.
    ///
    /// `Environment`; updated in place.
    pub fn environment(
        mut self,
        value: impl IntoValue<HarnessEnvironmentProviderProperty>,
    ) -> Self {
        self.0.put("Environment", value.into_value().into_node());
        self
    }

    /// The `EnvironmentArtifact` property.
    ///
    /// `EnvironmentArtifact`; updated in place.
    pub fn environment_artifact(
        mut self,
        value: impl IntoValue<HarnessEnvironmentArtifactProperty>,
    ) -> Self {
        self.0
            .put("EnvironmentArtifact", value.into_value().into_node());
        self
    }

    /// Environment variables to set in the harness runtime environment.
    ///
    /// `EnvironmentVariables`; updated in place.
    pub fn environment_variables(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("EnvironmentVariables", value.into_value().into_node());
        self
    }

    /// The maximum number of iterations the agent loop can execute per invocation.
    ///
    /// `MaxIterations`; updated in place.
    pub fn max_iterations(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxIterations", value.into_value().into_node());
        self
    }

    /// The maximum number of tokens the agent can generate per iteration.
    ///
    /// `MaxTokens`; updated in place.
    pub fn max_tokens(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxTokens", value.into_value().into_node());
        self
    }

    /// The `Memory` property.
    ///
    /// `Memory`; updated in place.
    pub fn memory(mut self, value: impl IntoValue<HarnessMemoryConfigurationProperty>) -> Self {
        self.0.put("Memory", value.into_value().into_node());
        self
    }

    /// The skills available to the agent.
    ///
    /// `Skills`; updated in place.
    pub fn skills(mut self, value: impl IntoValue<List<HarnessSkillProperty>>) -> Self {
        self.0.put("Skills", value.into_value().into_node());
        self
    }

    /// The system prompt that defines the agent's behavior.
    ///
    /// `SystemPrompt`; updated in place.
    pub fn system_prompt(
        mut self,
        value: impl IntoValue<List<HarnessSystemContentBlockProperty>>,
    ) -> Self {
        self.0.put("SystemPrompt", value.into_value().into_node());
        self
    }

    /// Tags to apply to the harness resource.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The maximum duration in seconds for the agent loop execution per invocation.
    ///
    /// `TimeoutSeconds`; updated in place.
    pub fn timeout_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("TimeoutSeconds", value.into_value().into_node());
        self
    }

    /// The tools available to the agent.
    ///
    /// `Tools`; updated in place.
    pub fn tools(mut self, value: impl IntoValue<List<HarnessToolProperty>>) -> Self {
        self.0.put("Tools", value.into_value().into_node());
        self
    }

    /// The `Truncation` property.
    ///
    /// `Truncation`; updated in place.
    pub fn truncation(
        mut self,
        value: impl IntoValue<HarnessTruncationConfigurationProperty>,
    ) -> Self {
        self.0.put("Truncation", value.into_value().into_node());
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

impl Construct for CfnHarness {
    type Handle = CfnHarnessRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnHarnessRef {
        CfnHarnessRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnHarness`] of a stack.
pub struct CfnHarnessRef(NodeRef);

impl Clone for CfnHarnessRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnHarnessRef {}
impl AsNode for CfnHarnessRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnHarnessRef {
    /// What `Ref` returns: its `Arn`, a [`bedrockagentcore::HarnessArn`](kinds::bedrockagentcore::HarnessArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::bedrockagentcore::HarnessArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the harness.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::bedrockagentcore::HarnessArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The timestamp when the harness was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The ARN of the underlying AgentCore Runtime.
    ///
    /// `Fn::GetAtt` of `Environment.AgentCoreRuntimeEnvironment.AgentRuntimeArn`.
    #[inline]
    pub fn attr_environment_agent_core_runtime_environment_agent_runtime_arn(
        &self,
    ) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("Environment.AgentCoreRuntimeEnvironment.AgentRuntimeArn"),
        ))
    }

    /// The ID of the underlying AgentCore Runtime.
    ///
    /// `Fn::GetAtt` of `Environment.AgentCoreRuntimeEnvironment.AgentRuntimeId`.
    #[inline]
    pub fn attr_environment_agent_core_runtime_environment_agent_runtime_id(
        &self,
    ) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("Environment.AgentCoreRuntimeEnvironment.AgentRuntimeId"),
        ))
    }

    /// The name of the underlying AgentCore Runtime.
    ///
    /// `Fn::GetAtt` of `Environment.AgentCoreRuntimeEnvironment.AgentRuntimeName`.
    #[inline]
    pub fn attr_environment_agent_core_runtime_environment_agent_runtime_name(
        &self,
    ) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("Environment.AgentCoreRuntimeEnvironment.AgentRuntimeName"),
        ))
    }

    /// The unique identifier of the harness.
    ///
    /// `Fn::GetAtt` of `HarnessId`.
    #[inline]
    pub fn attr_harness_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("HarnessId")))
    }

    /// The ARN of the managed memory resource. Read-only, populated by the service.
    ///
    /// `Fn::GetAtt` of `Memory.ManagedMemoryConfiguration.Arn`.
    #[inline]
    pub fn attr_memory_managed_memory_configuration_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("Memory.ManagedMemoryConfiguration.Arn"),
        ))
    }

    /// The `Status` attribute.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The timestamp when the harness was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }

    /// The version of the harness. Incremented on every successful update.
    ///
    /// `Fn::GetAtt` of `Version`.
    #[inline]
    pub fn attr_version(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Version")))
    }
}

impl IntoValue<kinds::bedrockagentcore::HarnessArn> for &CfnHarnessRef {
    #[inline]
    fn into_value(self) -> Value<kinds::bedrockagentcore::HarnessArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The property type `AuthorizerConfiguration` of `AWS::BedrockAgentCore::Harness`.
#[must_use = "a property type does nothing until it is set"]
pub struct AuthorizerConfigurationProperty(Object);

impl AuthorizerConfigurationProperty {
    /// `AuthorizerConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `CustomJWTAuthorizer` property.
    ///
    /// `CustomJWTAuthorizer`.
    pub fn custom_jwt_authorizer(
        mut self,
        value: impl IntoValue<CustomJWTAuthorizerConfigurationProperty>,
    ) -> Self {
        self.0
            .put("CustomJWTAuthorizer", value.into_value().into_node());
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

impl Kind for AuthorizerConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AuthorizerConfigurationProperty> for AuthorizerConfigurationProperty {}
impl From<AuthorizerConfigurationProperty> for Node {
    #[inline]
    fn from(value: AuthorizerConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AuthorizerConfigurationProperty> for AuthorizerConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<AuthorizerConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `AuthorizingClaimMatchValueType` of `AWS::BedrockAgentCore::Harness`.
#[must_use = "a property type does nothing until it is set"]
pub struct AuthorizingClaimMatchValueTypeProperty(Object);

impl AuthorizingClaimMatchValueTypeProperty {
    /// `AuthorizingClaimMatchValueTypeProperty` with its required properties, in alphabetical order:
    ///
    /// - `claim_match_operator`
    /// - `claim_match_value`
    pub fn new(
        claim_match_operator: impl IntoValue<super::ClaimMatchOperator>,
        claim_match_value: impl IntoValue<ClaimMatchValueTypeProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ClaimMatchOperator",
            claim_match_operator.into_value().into_node(),
        );
        object_.put(
            "ClaimMatchValue",
            claim_match_value.into_value().into_node(),
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

impl Kind for AuthorizingClaimMatchValueTypeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AuthorizingClaimMatchValueTypeProperty> for AuthorizingClaimMatchValueTypeProperty {}
impl From<AuthorizingClaimMatchValueTypeProperty> for Node {
    #[inline]
    fn from(value: AuthorizingClaimMatchValueTypeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AuthorizingClaimMatchValueTypeProperty> for AuthorizingClaimMatchValueTypeProperty {
    #[inline]
    fn into_value(self) -> Value<AuthorizingClaimMatchValueTypeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ClaimMatchValueType` of `AWS::BedrockAgentCore::Harness`.
#[must_use = "a property type does nothing until it is set"]
pub struct ClaimMatchValueTypeProperty(Object);

impl ClaimMatchValueTypeProperty {
    /// `ClaimMatchValueTypeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `MatchValueString` property.
    ///
    /// `MatchValueString`.
    pub fn match_value_string(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("MatchValueString", value.into_value().into_node());
        self
    }

    /// The `MatchValueStringList` property.
    ///
    /// `MatchValueStringList`.
    pub fn match_value_string_list(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("MatchValueStringList", value.into_value().into_node());
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

impl Kind for ClaimMatchValueTypeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ClaimMatchValueTypeProperty> for ClaimMatchValueTypeProperty {}
impl From<ClaimMatchValueTypeProperty> for Node {
    #[inline]
    fn from(value: ClaimMatchValueTypeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ClaimMatchValueTypeProperty> for ClaimMatchValueTypeProperty {
    #[inline]
    fn into_value(self) -> Value<ClaimMatchValueTypeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ContainerConfiguration` of `AWS::BedrockAgentCore::Harness`.
#[must_use = "a property type does nothing until it is set"]
pub struct ContainerConfigurationProperty(Object);

impl ContainerConfigurationProperty {
    /// `ContainerConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `container_uri`: The ECR URI of the container.
    pub fn new(container_uri: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ContainerUri", container_uri.into_value().into_node());
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

impl Kind for ContainerConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ContainerConfigurationProperty> for ContainerConfigurationProperty {}
impl From<ContainerConfigurationProperty> for Node {
    #[inline]
    fn from(value: ContainerConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ContainerConfigurationProperty> for ContainerConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ContainerConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `CustomClaimValidationType` of `AWS::BedrockAgentCore::Harness`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomClaimValidationTypeProperty(Object);

impl CustomClaimValidationTypeProperty {
    /// `CustomClaimValidationTypeProperty` with its required properties, in alphabetical order:
    ///
    /// - `authorizing_claim_match_value`
    /// - `inbound_token_claim_name`
    /// - `inbound_token_claim_value_type`
    pub fn new(
        authorizing_claim_match_value: impl IntoValue<AuthorizingClaimMatchValueTypeProperty>,
        inbound_token_claim_name: impl IntoValue<String>,
        inbound_token_claim_value_type: impl IntoValue<super::InboundTokenClaimValueType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AuthorizingClaimMatchValue",
            authorizing_claim_match_value.into_value().into_node(),
        );
        object_.put(
            "InboundTokenClaimName",
            inbound_token_claim_name.into_value().into_node(),
        );
        object_.put(
            "InboundTokenClaimValueType",
            inbound_token_claim_value_type.into_value().into_node(),
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

impl Kind for CustomClaimValidationTypeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomClaimValidationTypeProperty> for CustomClaimValidationTypeProperty {}
impl From<CustomClaimValidationTypeProperty> for Node {
    #[inline]
    fn from(value: CustomClaimValidationTypeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomClaimValidationTypeProperty> for CustomClaimValidationTypeProperty {
    #[inline]
    fn into_value(self) -> Value<CustomClaimValidationTypeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `CustomJWTAuthorizerConfiguration` of `AWS::BedrockAgentCore::Harness`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomJWTAuthorizerConfigurationProperty(Object);

impl CustomJWTAuthorizerConfigurationProperty {
    /// `CustomJWTAuthorizerConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `discovery_url`
    pub fn new(discovery_url: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DiscoveryUrl", discovery_url.into_value().into_node());
        Self(object_)
    }

    /// The `AllowedAudience` property.
    ///
    /// `AllowedAudience`.
    pub fn allowed_audience(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("AllowedAudience", value.into_value().into_node());
        self
    }

    /// The `AllowedClients` property.
    ///
    /// `AllowedClients`.
    pub fn allowed_clients(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("AllowedClients", value.into_value().into_node());
        self
    }

    /// The `AllowedScopes` property.
    ///
    /// `AllowedScopes`.
    pub fn allowed_scopes(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("AllowedScopes", value.into_value().into_node());
        self
    }

    /// The `CustomClaims` property.
    ///
    /// `CustomClaims`.
    pub fn custom_claims(
        mut self,
        value: impl IntoValue<List<CustomClaimValidationTypeProperty>>,
    ) -> Self {
        self.0.put("CustomClaims", value.into_value().into_node());
        self
    }

    /// Private endpoint configuration for connecting to the OpenID Connect discovery endpoint over a private network.
    ///
    /// `PrivateEndpoint`.
    pub fn private_endpoint(mut self, value: impl IntoValue<PrivateEndpointProperty>) -> Self {
        self.0
            .put("PrivateEndpoint", value.into_value().into_node());
        self
    }

    /// The `PrivateEndpointOverrides` property.
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

impl Kind for CustomJWTAuthorizerConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomJWTAuthorizerConfigurationProperty>
    for CustomJWTAuthorizerConfigurationProperty
{
}
impl From<CustomJWTAuthorizerConfigurationProperty> for Node {
    #[inline]
    fn from(value: CustomJWTAuthorizerConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomJWTAuthorizerConfigurationProperty>
    for CustomJWTAuthorizerConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<CustomJWTAuthorizerConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for an Amazon EFS access point to mount into the AgentCore Runtime.
///
/// The property type `EfsAccessPointConfiguration` of `AWS::BedrockAgentCore::Harness`.
#[must_use = "a property type does nothing until it is set"]
pub struct EfsAccessPointConfigurationProperty(Object);

impl EfsAccessPointConfigurationProperty {
    /// `EfsAccessPointConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `access_point_arn`
    /// - `mount_path`
    pub fn new(
        access_point_arn: impl IntoValue<String>,
        mount_path: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AccessPointArn", access_point_arn.into_value().into_node());
        object_.put("MountPath", mount_path.into_value().into_node());
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

impl Kind for EfsAccessPointConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EfsAccessPointConfigurationProperty> for EfsAccessPointConfigurationProperty {}
impl From<EfsAccessPointConfigurationProperty> for Node {
    #[inline]
    fn from(value: EfsAccessPointConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EfsAccessPointConfigurationProperty> for EfsAccessPointConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<EfsAccessPointConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `FilesystemConfiguration` of `AWS::BedrockAgentCore::Harness`.
#[must_use = "a property type does nothing until it is set"]
pub struct FilesystemConfigurationProperty(Object);

impl FilesystemConfigurationProperty {
    /// `FilesystemConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Configuration for an Amazon EFS access point to mount into the AgentCore Runtime.
    ///
    /// `EfsAccessPoint`.
    pub fn efs_access_point(
        mut self,
        value: impl IntoValue<EfsAccessPointConfigurationProperty>,
    ) -> Self {
        self.0.put("EfsAccessPoint", value.into_value().into_node());
        self
    }

    /// Configuration for an Amazon S3 Files access point to mount into the AgentCore Runtime.
    ///
    /// `S3FilesAccessPoint`.
    pub fn s3_files_access_point(
        mut self,
        value: impl IntoValue<S3FilesAccessPointConfigurationProperty>,
    ) -> Self {
        self.0
            .put("S3FilesAccessPoint", value.into_value().into_node());
        self
    }

    /// The `SessionStorage` property.
    ///
    /// `SessionStorage`.
    pub fn session_storage(
        mut self,
        value: impl IntoValue<SessionStorageConfigurationProperty>,
    ) -> Self {
        self.0.put("SessionStorage", value.into_value().into_node());
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

impl Kind for FilesystemConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FilesystemConfigurationProperty> for FilesystemConfigurationProperty {}
impl From<FilesystemConfigurationProperty> for Node {
    #[inline]
    fn from(value: FilesystemConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FilesystemConfigurationProperty> for FilesystemConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<FilesystemConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `HarnessAgentCoreBrowserConfig` of `AWS::BedrockAgentCore::Harness`.
#[must_use = "a property type does nothing until it is set"]
pub struct HarnessAgentCoreBrowserConfigProperty(Object);

impl HarnessAgentCoreBrowserConfigProperty {
    /// `HarnessAgentCoreBrowserConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `BrowserArn` property.
    ///
    /// `BrowserArn`.
    pub fn browser_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BrowserArn", value.into_value().into_node());
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

impl Kind for HarnessAgentCoreBrowserConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HarnessAgentCoreBrowserConfigProperty> for HarnessAgentCoreBrowserConfigProperty {}
impl From<HarnessAgentCoreBrowserConfigProperty> for Node {
    #[inline]
    fn from(value: HarnessAgentCoreBrowserConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HarnessAgentCoreBrowserConfigProperty> for HarnessAgentCoreBrowserConfigProperty {
    #[inline]
    fn into_value(self) -> Value<HarnessAgentCoreBrowserConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `HarnessAgentCoreCodeInterpreterConfig` of `AWS::BedrockAgentCore::Harness`.
#[must_use = "a property type does nothing until it is set"]
pub struct HarnessAgentCoreCodeInterpreterConfigProperty(Object);

impl HarnessAgentCoreCodeInterpreterConfigProperty {
    /// `HarnessAgentCoreCodeInterpreterConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `CodeInterpreterArn` property.
    ///
    /// `CodeInterpreterArn`.
    pub fn code_interpreter_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CodeInterpreterArn", value.into_value().into_node());
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

impl Kind for HarnessAgentCoreCodeInterpreterConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HarnessAgentCoreCodeInterpreterConfigProperty>
    for HarnessAgentCoreCodeInterpreterConfigProperty
{
}
impl From<HarnessAgentCoreCodeInterpreterConfigProperty> for Node {
    #[inline]
    fn from(value: HarnessAgentCoreCodeInterpreterConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HarnessAgentCoreCodeInterpreterConfigProperty>
    for HarnessAgentCoreCodeInterpreterConfigProperty
{
    #[inline]
    fn into_value(self) -> Value<HarnessAgentCoreCodeInterpreterConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `HarnessAgentCoreGatewayConfig` of `AWS::BedrockAgentCore::Harness`.
#[must_use = "a property type does nothing until it is set"]
pub struct HarnessAgentCoreGatewayConfigProperty(Object);

impl HarnessAgentCoreGatewayConfigProperty {
    /// `HarnessAgentCoreGatewayConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `gateway_arn`
    pub fn new(gateway_arn: impl IntoValue<kinds::bedrockagentcore::GatewayArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("GatewayArn", gateway_arn.into_value().into_node());
        Self(object_)
    }

    /// The `OutboundAuth` property.
    ///
    /// `OutboundAuth`.
    pub fn outbound_auth(
        mut self,
        value: impl IntoValue<HarnessGatewayOutboundAuthProperty>,
    ) -> Self {
        self.0.put("OutboundAuth", value.into_value().into_node());
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

impl Kind for HarnessAgentCoreGatewayConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HarnessAgentCoreGatewayConfigProperty> for HarnessAgentCoreGatewayConfigProperty {}
impl From<HarnessAgentCoreGatewayConfigProperty> for Node {
    #[inline]
    fn from(value: HarnessAgentCoreGatewayConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HarnessAgentCoreGatewayConfigProperty> for HarnessAgentCoreGatewayConfigProperty {
    #[inline]
    fn into_value(self) -> Value<HarnessAgentCoreGatewayConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `HarnessAgentCoreMemoryConfiguration` of `AWS::BedrockAgentCore::Harness`.
#[must_use = "a property type does nothing until it is set"]
pub struct HarnessAgentCoreMemoryConfigurationProperty(Object);

impl HarnessAgentCoreMemoryConfigurationProperty {
    /// `HarnessAgentCoreMemoryConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `arn`
    pub fn new(arn: impl IntoValue<kinds::bedrockagentcore::MemoryArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Arn", arn.into_value().into_node());
        Self(object_)
    }

    /// The `ActorId` property.
    ///
    /// `ActorId`.
    pub fn actor_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ActorId", value.into_value().into_node());
        self
    }

    /// The `MessagesCount` property.
    ///
    /// `MessagesCount`.
    pub fn messages_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MessagesCount", value.into_value().into_node());
        self
    }

    /// The `RetrievalConfig` property.
    ///
    /// `RetrievalConfig`.
    pub fn retrieval_config(
        mut self,
        value: impl IntoValue<Map<HarnessAgentCoreMemoryRetrievalConfigProperty>>,
    ) -> Self {
        self.0
            .put("RetrievalConfig", value.into_value().into_node());
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

impl Kind for HarnessAgentCoreMemoryConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HarnessAgentCoreMemoryConfigurationProperty>
    for HarnessAgentCoreMemoryConfigurationProperty
{
}
impl From<HarnessAgentCoreMemoryConfigurationProperty> for Node {
    #[inline]
    fn from(value: HarnessAgentCoreMemoryConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HarnessAgentCoreMemoryConfigurationProperty>
    for HarnessAgentCoreMemoryConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<HarnessAgentCoreMemoryConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `HarnessAgentCoreMemoryRetrievalConfig` of `AWS::BedrockAgentCore::Harness`.
#[must_use = "a property type does nothing until it is set"]
pub struct HarnessAgentCoreMemoryRetrievalConfigProperty(Object);

impl HarnessAgentCoreMemoryRetrievalConfigProperty {
    /// `HarnessAgentCoreMemoryRetrievalConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `RelevanceScore` property.
    ///
    /// `RelevanceScore`; takes a string, a number or a boolean.
    pub fn relevance_score(mut self, value: impl IntoValue<Scalar>) -> Self {
        self.0.put("RelevanceScore", value.into_value().into_node());
        self
    }

    /// The `StrategyId` property.
    ///
    /// `StrategyId`.
    pub fn strategy_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StrategyId", value.into_value().into_node());
        self
    }

    /// The `TopK` property.
    ///
    /// `TopK`; takes a string, a number or a boolean.
    pub fn top_k(mut self, value: impl IntoValue<Scalar>) -> Self {
        self.0.put("TopK", value.into_value().into_node());
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

impl Kind for HarnessAgentCoreMemoryRetrievalConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HarnessAgentCoreMemoryRetrievalConfigProperty>
    for HarnessAgentCoreMemoryRetrievalConfigProperty
{
}
impl From<HarnessAgentCoreMemoryRetrievalConfigProperty> for Node {
    #[inline]
    fn from(value: HarnessAgentCoreMemoryRetrievalConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HarnessAgentCoreMemoryRetrievalConfigProperty>
    for HarnessAgentCoreMemoryRetrievalConfigProperty
{
    #[inline]
    fn into_value(self) -> Value<HarnessAgentCoreMemoryRetrievalConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `HarnessAgentCoreRuntimeEnvironment` of `AWS::BedrockAgentCore::Harness`.
#[must_use = "a property type does nothing until it is set"]
pub struct HarnessAgentCoreRuntimeEnvironmentProperty(Object);

impl HarnessAgentCoreRuntimeEnvironmentProperty {
    /// `HarnessAgentCoreRuntimeEnvironmentProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ARN of the underlying AgentCore Runtime.
    ///
    /// `AgentRuntimeArn`.
    pub fn agent_runtime_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AgentRuntimeArn", value.into_value().into_node());
        self
    }

    /// The ID of the underlying AgentCore Runtime.
    ///
    /// `AgentRuntimeId`.
    pub fn agent_runtime_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AgentRuntimeId", value.into_value().into_node());
        self
    }

    /// The name of the underlying AgentCore Runtime.
    ///
    /// `AgentRuntimeName`.
    pub fn agent_runtime_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AgentRuntimeName", value.into_value().into_node());
        self
    }

    /// The `FilesystemConfigurations` property.
    ///
    /// `FilesystemConfigurations`.
    pub fn filesystem_configurations(
        mut self,
        value: impl IntoValue<List<FilesystemConfigurationProperty>>,
    ) -> Self {
        self.0
            .put("FilesystemConfigurations", value.into_value().into_node());
        self
    }

    /// The `LifecycleConfiguration` property.
    ///
    /// `LifecycleConfiguration`.
    pub fn lifecycle_configuration(
        mut self,
        value: impl IntoValue<LifecycleConfigurationProperty>,
    ) -> Self {
        self.0
            .put("LifecycleConfiguration", value.into_value().into_node());
        self
    }

    /// The `NetworkConfiguration` property.
    ///
    /// `NetworkConfiguration`.
    pub fn network_configuration(
        mut self,
        value: impl IntoValue<NetworkConfigurationProperty>,
    ) -> Self {
        self.0
            .put("NetworkConfiguration", value.into_value().into_node());
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

impl Kind for HarnessAgentCoreRuntimeEnvironmentProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HarnessAgentCoreRuntimeEnvironmentProperty>
    for HarnessAgentCoreRuntimeEnvironmentProperty
{
}
impl From<HarnessAgentCoreRuntimeEnvironmentProperty> for Node {
    #[inline]
    fn from(value: HarnessAgentCoreRuntimeEnvironmentProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HarnessAgentCoreRuntimeEnvironmentProperty>
    for HarnessAgentCoreRuntimeEnvironmentProperty
{
    #[inline]
    fn into_value(self) -> Value<HarnessAgentCoreRuntimeEnvironmentProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `HarnessBedrockModelConfig` of `AWS::BedrockAgentCore::Harness`.
#[must_use = "a property type does nothing until it is set"]
pub struct HarnessBedrockModelConfigProperty(Object);

impl HarnessBedrockModelConfigProperty {
    /// `HarnessBedrockModelConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `model_id`
    pub fn new(model_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ModelId", model_id.into_value().into_node());
        Self(object_)
    }

    /// The `ApiFormat` property.
    ///
    /// `ApiFormat`; one of `converse_stream`, `responses`, `chat_completions`.
    pub fn api_format(mut self, value: impl IntoValue<HarnessBedrockModelConfigApiFormat>) -> Self {
        self.0.put("ApiFormat", value.into_value().into_node());
        self
    }

    /// The `MaxTokens` property.
    ///
    /// `MaxTokens`.
    pub fn max_tokens(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxTokens", value.into_value().into_node());
        self
    }

    /// The `Temperature` property.
    ///
    /// `Temperature`.
    pub fn temperature(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Temperature", value.into_value().into_node());
        self
    }

    /// The `TopP` property.
    ///
    /// `TopP`.
    pub fn top_p(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("TopP", value.into_value().into_node());
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

impl Kind for HarnessBedrockModelConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HarnessBedrockModelConfigProperty> for HarnessBedrockModelConfigProperty {}
impl From<HarnessBedrockModelConfigProperty> for Node {
    #[inline]
    fn from(value: HarnessBedrockModelConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HarnessBedrockModelConfigProperty> for HarnessBedrockModelConfigProperty {
    #[inline]
    fn into_value(self) -> Value<HarnessBedrockModelConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `HarnessEnvironmentArtifact` of `AWS::BedrockAgentCore::Harness`.
#[must_use = "a property type does nothing until it is set"]
pub struct HarnessEnvironmentArtifactProperty(Object);

impl HarnessEnvironmentArtifactProperty {
    /// `HarnessEnvironmentArtifactProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `ContainerConfiguration` property.
    ///
    /// `ContainerConfiguration`.
    pub fn container_configuration(
        mut self,
        value: impl IntoValue<ContainerConfigurationProperty>,
    ) -> Self {
        self.0
            .put("ContainerConfiguration", value.into_value().into_node());
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

impl Kind for HarnessEnvironmentArtifactProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HarnessEnvironmentArtifactProperty> for HarnessEnvironmentArtifactProperty {}
impl From<HarnessEnvironmentArtifactProperty> for Node {
    #[inline]
    fn from(value: HarnessEnvironmentArtifactProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HarnessEnvironmentArtifactProperty> for HarnessEnvironmentArtifactProperty {
    #[inline]
    fn into_value(self) -> Value<HarnessEnvironmentArtifactProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `HarnessEnvironmentProvider` of `AWS::BedrockAgentCore::Harness`.
#[must_use = "a property type does nothing until it is set"]
pub struct HarnessEnvironmentProviderProperty(Object);

impl HarnessEnvironmentProviderProperty {
    /// `HarnessEnvironmentProviderProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `AgentCoreRuntimeEnvironment` property.
    ///
    /// `AgentCoreRuntimeEnvironment`.
    pub fn agent_core_runtime_environment(
        mut self,
        value: impl IntoValue<HarnessAgentCoreRuntimeEnvironmentProperty>,
    ) -> Self {
        self.0.put(
            "AgentCoreRuntimeEnvironment",
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

impl Kind for HarnessEnvironmentProviderProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HarnessEnvironmentProviderProperty> for HarnessEnvironmentProviderProperty {}
impl From<HarnessEnvironmentProviderProperty> for Node {
    #[inline]
    fn from(value: HarnessEnvironmentProviderProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HarnessEnvironmentProviderProperty> for HarnessEnvironmentProviderProperty {
    #[inline]
    fn into_value(self) -> Value<HarnessEnvironmentProviderProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `HarnessGatewayOutboundAuth` of `AWS::BedrockAgentCore::Harness`.
#[must_use = "a property type does nothing until it is set"]
pub struct HarnessGatewayOutboundAuthProperty(Object);

impl HarnessGatewayOutboundAuthProperty {
    /// `HarnessGatewayOutboundAuthProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `AwsIam` property.
    ///
    /// `AwsIam`; free JSON, such as an [`Object`].
    pub fn aws_iam(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("AwsIam", value.into_value().into_node());
        self
    }

    /// The `None` property.
    ///
    /// `None`; free JSON, such as an [`Object`].
    pub fn none(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("None", value.into_value().into_node());
        self
    }

    /// The `Oauth` property.
    ///
    /// `Oauth`.
    pub fn oauth(mut self, value: impl IntoValue<OAuthCredentialProviderProperty>) -> Self {
        self.0.put("Oauth", value.into_value().into_node());
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

impl Kind for HarnessGatewayOutboundAuthProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HarnessGatewayOutboundAuthProperty> for HarnessGatewayOutboundAuthProperty {}
impl From<HarnessGatewayOutboundAuthProperty> for Node {
    #[inline]
    fn from(value: HarnessGatewayOutboundAuthProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HarnessGatewayOutboundAuthProperty> for HarnessGatewayOutboundAuthProperty {
    #[inline]
    fn into_value(self) -> Value<HarnessGatewayOutboundAuthProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `HarnessGeminiModelConfig` of `AWS::BedrockAgentCore::Harness`.
#[must_use = "a property type does nothing until it is set"]
pub struct HarnessGeminiModelConfigProperty(Object);

impl HarnessGeminiModelConfigProperty {
    /// `HarnessGeminiModelConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `api_key_arn`
    /// - `model_id`
    pub fn new(api_key_arn: impl IntoValue<String>, model_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApiKeyArn", api_key_arn.into_value().into_node());
        object_.put("ModelId", model_id.into_value().into_node());
        Self(object_)
    }

    /// The `MaxTokens` property.
    ///
    /// `MaxTokens`.
    pub fn max_tokens(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxTokens", value.into_value().into_node());
        self
    }

    /// The `Temperature` property.
    ///
    /// `Temperature`.
    pub fn temperature(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Temperature", value.into_value().into_node());
        self
    }

    /// The `TopK` property.
    ///
    /// `TopK`.
    pub fn top_k(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("TopK", value.into_value().into_node());
        self
    }

    /// The `TopP` property.
    ///
    /// `TopP`.
    pub fn top_p(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("TopP", value.into_value().into_node());
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

impl Kind for HarnessGeminiModelConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HarnessGeminiModelConfigProperty> for HarnessGeminiModelConfigProperty {}
impl From<HarnessGeminiModelConfigProperty> for Node {
    #[inline]
    fn from(value: HarnessGeminiModelConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HarnessGeminiModelConfigProperty> for HarnessGeminiModelConfigProperty {
    #[inline]
    fn into_value(self) -> Value<HarnessGeminiModelConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `HarnessInlineFunctionConfig` of `AWS::BedrockAgentCore::Harness`.
#[must_use = "a property type does nothing until it is set"]
pub struct HarnessInlineFunctionConfigProperty(Object);

impl HarnessInlineFunctionConfigProperty {
    /// `HarnessInlineFunctionConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `description`
    /// - `input_schema`: JSON Schema describing the tool's input parameters.
    pub fn new(description: impl IntoValue<String>, input_schema: impl IntoValue<Json>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Description", description.into_value().into_node());
        object_.put("InputSchema", input_schema.into_value().into_node());
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

impl Kind for HarnessInlineFunctionConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HarnessInlineFunctionConfigProperty> for HarnessInlineFunctionConfigProperty {}
impl From<HarnessInlineFunctionConfigProperty> for Node {
    #[inline]
    fn from(value: HarnessInlineFunctionConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HarnessInlineFunctionConfigProperty> for HarnessInlineFunctionConfigProperty {
    #[inline]
    fn into_value(self) -> Value<HarnessInlineFunctionConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `HarnessLiteLlmModelConfig` of `AWS::BedrockAgentCore::Harness`.
#[must_use = "a property type does nothing until it is set"]
pub struct HarnessLiteLlmModelConfigProperty(Object);

impl HarnessLiteLlmModelConfigProperty {
    /// `HarnessLiteLlmModelConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `model_id`
    pub fn new(model_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ModelId", model_id.into_value().into_node());
        Self(object_)
    }

    /// The `ApiBase` property.
    ///
    /// `ApiBase`.
    pub fn api_base(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ApiBase", value.into_value().into_node());
        self
    }

    /// The `ApiKeyArn` property.
    ///
    /// `ApiKeyArn`.
    pub fn api_key_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ApiKeyArn", value.into_value().into_node());
        self
    }

    /// The `MaxTokens` property.
    ///
    /// `MaxTokens`.
    pub fn max_tokens(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxTokens", value.into_value().into_node());
        self
    }

    /// The `Temperature` property.
    ///
    /// `Temperature`.
    pub fn temperature(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Temperature", value.into_value().into_node());
        self
    }

    /// The `TopP` property.
    ///
    /// `TopP`.
    pub fn top_p(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("TopP", value.into_value().into_node());
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

impl Kind for HarnessLiteLlmModelConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HarnessLiteLlmModelConfigProperty> for HarnessLiteLlmModelConfigProperty {}
impl From<HarnessLiteLlmModelConfigProperty> for Node {
    #[inline]
    fn from(value: HarnessLiteLlmModelConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HarnessLiteLlmModelConfigProperty> for HarnessLiteLlmModelConfigProperty {
    #[inline]
    fn into_value(self) -> Value<HarnessLiteLlmModelConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for managed memory. The harness creates and manages a memory resource in the customer's account.
///
/// The property type `HarnessManagedMemoryConfiguration` of `AWS::BedrockAgentCore::Harness`.
#[must_use = "a property type does nothing until it is set"]
pub struct HarnessManagedMemoryConfigurationProperty(Object);

impl HarnessManagedMemoryConfigurationProperty {
    /// `HarnessManagedMemoryConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ARN of the managed memory resource. Read-only, populated by the service.
    ///
    /// `Arn`.
    pub fn arn(mut self, value: impl IntoValue<kinds::bedrockagentcore::MemoryArn>) -> Self {
        self.0.put("Arn", value.into_value().into_node());
        self
    }

    /// Customer-managed KMS key ARN. Defaults to AWS-owned key. Not updatable after creation.
    ///
    /// `EncryptionKeyArn`; an update replaces the resource.
    pub fn encryption_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0
            .put("EncryptionKeyArn", value.into_value().into_node());
        self
    }

    /// Event retention in days. Defaults to 30.
    ///
    /// `EventExpiryDuration`.
    pub fn event_expiry_duration(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("EventExpiryDuration", value.into_value().into_node());
        self
    }

    /// Strategy types to enable. Defaults to \[SEMANTIC, SUMMARIZATION\].
    ///
    /// `Strategies`; one of `SEMANTIC`, `SUMMARIZATION`, `USER_PREFERENCE`, `EPISODIC`.
    pub fn strategies(
        mut self,
        value: impl IntoValue<List<HarnessManagedMemoryConfigurationStrategy>>,
    ) -> Self {
        self.0.put("Strategies", value.into_value().into_node());
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

impl Kind for HarnessManagedMemoryConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HarnessManagedMemoryConfigurationProperty>
    for HarnessManagedMemoryConfigurationProperty
{
}
impl From<HarnessManagedMemoryConfigurationProperty> for Node {
    #[inline]
    fn from(value: HarnessManagedMemoryConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HarnessManagedMemoryConfigurationProperty>
    for HarnessManagedMemoryConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<HarnessManagedMemoryConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `HarnessMemoryConfiguration` of `AWS::BedrockAgentCore::Harness`.
#[must_use = "a property type does nothing until it is set"]
pub struct HarnessMemoryConfigurationProperty(Object);

impl HarnessMemoryConfigurationProperty {
    /// `HarnessMemoryConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `AgentCoreMemoryConfiguration` property.
    ///
    /// `AgentCoreMemoryConfiguration`.
    pub fn agent_core_memory_configuration(
        mut self,
        value: impl IntoValue<HarnessAgentCoreMemoryConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "AgentCoreMemoryConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Explicitly opt out of memory.
    ///
    /// `Disabled`; free JSON, such as an [`Object`].
    pub fn disabled(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Disabled", value.into_value().into_node());
        self
    }

    /// Configuration for managed memory. The harness creates and manages a memory resource in the customer's account.
    ///
    /// `ManagedMemoryConfiguration`.
    pub fn managed_memory_configuration(
        mut self,
        value: impl IntoValue<HarnessManagedMemoryConfigurationProperty>,
    ) -> Self {
        self.0
            .put("ManagedMemoryConfiguration", value.into_value().into_node());
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

impl Kind for HarnessMemoryConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HarnessMemoryConfigurationProperty> for HarnessMemoryConfigurationProperty {}
impl From<HarnessMemoryConfigurationProperty> for Node {
    #[inline]
    fn from(value: HarnessMemoryConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HarnessMemoryConfigurationProperty> for HarnessMemoryConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<HarnessMemoryConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `HarnessModelConfiguration` of `AWS::BedrockAgentCore::Harness`.
#[must_use = "a property type does nothing until it is set"]
pub struct HarnessModelConfigurationProperty(Object);

impl HarnessModelConfigurationProperty {
    /// `HarnessModelConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `BedrockModelConfig` property.
    ///
    /// `BedrockModelConfig`.
    pub fn bedrock_model_config(
        mut self,
        value: impl IntoValue<HarnessBedrockModelConfigProperty>,
    ) -> Self {
        self.0
            .put("BedrockModelConfig", value.into_value().into_node());
        self
    }

    /// The `GeminiModelConfig` property.
    ///
    /// `GeminiModelConfig`.
    pub fn gemini_model_config(
        mut self,
        value: impl IntoValue<HarnessGeminiModelConfigProperty>,
    ) -> Self {
        self.0
            .put("GeminiModelConfig", value.into_value().into_node());
        self
    }

    /// The `LiteLlmModelConfig` property.
    ///
    /// `LiteLlmModelConfig`.
    pub fn lite_llm_model_config(
        mut self,
        value: impl IntoValue<HarnessLiteLlmModelConfigProperty>,
    ) -> Self {
        self.0
            .put("LiteLlmModelConfig", value.into_value().into_node());
        self
    }

    /// The `OpenAiModelConfig` property.
    ///
    /// `OpenAiModelConfig`.
    pub fn open_ai_model_config(
        mut self,
        value: impl IntoValue<HarnessOpenAiModelConfigProperty>,
    ) -> Self {
        self.0
            .put("OpenAiModelConfig", value.into_value().into_node());
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

impl Kind for HarnessModelConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HarnessModelConfigurationProperty> for HarnessModelConfigurationProperty {}
impl From<HarnessModelConfigurationProperty> for Node {
    #[inline]
    fn from(value: HarnessModelConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HarnessModelConfigurationProperty> for HarnessModelConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<HarnessModelConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `HarnessOpenAiModelConfig` of `AWS::BedrockAgentCore::Harness`.
#[must_use = "a property type does nothing until it is set"]
pub struct HarnessOpenAiModelConfigProperty(Object);

impl HarnessOpenAiModelConfigProperty {
    /// `HarnessOpenAiModelConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `api_key_arn`
    /// - `model_id`
    pub fn new(api_key_arn: impl IntoValue<String>, model_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApiKeyArn", api_key_arn.into_value().into_node());
        object_.put("ModelId", model_id.into_value().into_node());
        Self(object_)
    }

    /// The `ApiFormat` property.
    ///
    /// `ApiFormat`; one of `chat_completions`, `responses`.
    pub fn api_format(mut self, value: impl IntoValue<HarnessOpenAiModelConfigApiFormat>) -> Self {
        self.0.put("ApiFormat", value.into_value().into_node());
        self
    }

    /// The `MaxTokens` property.
    ///
    /// `MaxTokens`.
    pub fn max_tokens(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxTokens", value.into_value().into_node());
        self
    }

    /// The `Temperature` property.
    ///
    /// `Temperature`.
    pub fn temperature(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Temperature", value.into_value().into_node());
        self
    }

    /// The `TopP` property.
    ///
    /// `TopP`.
    pub fn top_p(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("TopP", value.into_value().into_node());
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

impl Kind for HarnessOpenAiModelConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HarnessOpenAiModelConfigProperty> for HarnessOpenAiModelConfigProperty {}
impl From<HarnessOpenAiModelConfigProperty> for Node {
    #[inline]
    fn from(value: HarnessOpenAiModelConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HarnessOpenAiModelConfigProperty> for HarnessOpenAiModelConfigProperty {
    #[inline]
    fn into_value(self) -> Value<HarnessOpenAiModelConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `HarnessRemoteMcpConfig` of `AWS::BedrockAgentCore::Harness`.
#[must_use = "a property type does nothing until it is set"]
pub struct HarnessRemoteMcpConfigProperty(Object);

impl HarnessRemoteMcpConfigProperty {
    /// `HarnessRemoteMcpConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `url`
    pub fn new(url: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Url", url.into_value().into_node());
        Self(object_)
    }

    /// The `Headers` property.
    ///
    /// `Headers`.
    pub fn headers(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Headers", value.into_value().into_node());
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

impl Kind for HarnessRemoteMcpConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HarnessRemoteMcpConfigProperty> for HarnessRemoteMcpConfigProperty {}
impl From<HarnessRemoteMcpConfigProperty> for Node {
    #[inline]
    fn from(value: HarnessRemoteMcpConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HarnessRemoteMcpConfigProperty> for HarnessRemoteMcpConfigProperty {
    #[inline]
    fn into_value(self) -> Value<HarnessRemoteMcpConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `HarnessSkill` of `AWS::BedrockAgentCore::Harness`.
#[must_use = "a property type does nothing until it is set"]
pub struct HarnessSkillProperty(Object);

impl HarnessSkillProperty {
    /// `HarnessSkillProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// AWS Skills baked into the Harness's underlying Runtime.
    ///
    /// `AwsSkills`.
    pub fn aws_skills(
        mut self,
        value: impl IntoValue<HarnessSkillAwsSkillsSourceProperty>,
    ) -> Self {
        self.0.put("AwsSkills", value.into_value().into_node());
        self
    }

    /// A git repository containing the skill, cloned over HTTPS.
    ///
    /// `Git`.
    pub fn git(mut self, value: impl IntoValue<HarnessSkillGitSourceProperty>) -> Self {
        self.0.put("Git", value.into_value().into_node());
        self
    }

    /// The filesystem path to the skill definition.
    ///
    /// `Path`.
    pub fn path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Path", value.into_value().into_node());
        self
    }

    /// An S3 source containing the skill.
    ///
    /// `S3`.
    pub fn s3(mut self, value: impl IntoValue<HarnessSkillS3SourceProperty>) -> Self {
        self.0.put("S3", value.into_value().into_node());
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

impl Kind for HarnessSkillProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HarnessSkillProperty> for HarnessSkillProperty {}
impl From<HarnessSkillProperty> for Node {
    #[inline]
    fn from(value: HarnessSkillProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HarnessSkillProperty> for HarnessSkillProperty {
    #[inline]
    fn into_value(self) -> Value<HarnessSkillProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// AWS Skills baked into the Harness's underlying Runtime.
///
/// The property type `HarnessSkillAwsSkillsSource` of `AWS::BedrockAgentCore::Harness`.
#[must_use = "a property type does nothing until it is set"]
pub struct HarnessSkillAwsSkillsSourceProperty(Object);

impl HarnessSkillAwsSkillsSourceProperty {
    /// `HarnessSkillAwsSkillsSourceProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Optionally filter allowed skills with glob syntax, e.g., \['core-skills/*'\].
    ///
    /// `Paths`.
    pub fn paths(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Paths", value.into_value().into_node());
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

impl Kind for HarnessSkillAwsSkillsSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HarnessSkillAwsSkillsSourceProperty> for HarnessSkillAwsSkillsSourceProperty {}
impl From<HarnessSkillAwsSkillsSourceProperty> for Node {
    #[inline]
    fn from(value: HarnessSkillAwsSkillsSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HarnessSkillAwsSkillsSourceProperty> for HarnessSkillAwsSkillsSourceProperty {
    #[inline]
    fn into_value(self) -> Value<HarnessSkillAwsSkillsSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Authentication configuration for accessing a private git repository.
///
/// The property type `HarnessSkillGitAuth` of `AWS::BedrockAgentCore::Harness`.
#[must_use = "a property type does nothing until it is set"]
pub struct HarnessSkillGitAuthProperty(Object);

impl HarnessSkillGitAuthProperty {
    /// `HarnessSkillGitAuthProperty` with its required properties, in alphabetical order:
    ///
    /// - `credential_arn`: The ARN of the credential in AgentCore Identity containing the password or personal access token.
    pub fn new(credential_arn: impl IntoValue<kinds::secretsmanager::SecretArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("CredentialArn", credential_arn.into_value().into_node());
        Self(object_)
    }

    /// Username for authentication. Defaults to 'oauth2' if not specified.
    ///
    /// `Username`.
    pub fn username(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Username", value.into_value().into_node());
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

impl Kind for HarnessSkillGitAuthProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HarnessSkillGitAuthProperty> for HarnessSkillGitAuthProperty {}
impl From<HarnessSkillGitAuthProperty> for Node {
    #[inline]
    fn from(value: HarnessSkillGitAuthProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HarnessSkillGitAuthProperty> for HarnessSkillGitAuthProperty {
    #[inline]
    fn into_value(self) -> Value<HarnessSkillGitAuthProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A git repository containing the skill, cloned over HTTPS.
///
/// The property type `HarnessSkillGitSource` of `AWS::BedrockAgentCore::Harness`.
#[must_use = "a property type does nothing until it is set"]
pub struct HarnessSkillGitSourceProperty(Object);

impl HarnessSkillGitSourceProperty {
    /// `HarnessSkillGitSourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `url`: The HTTPS URL of the git repository.
    pub fn new(url: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Url", url.into_value().into_node());
        Self(object_)
    }

    /// Authentication configuration for accessing a private git repository.
    ///
    /// `Auth`.
    pub fn auth(mut self, value: impl IntoValue<HarnessSkillGitAuthProperty>) -> Self {
        self.0.put("Auth", value.into_value().into_node());
        self
    }

    /// Subdirectory within the repository containing the skill.
    ///
    /// `Path`.
    pub fn path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Path", value.into_value().into_node());
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

impl Kind for HarnessSkillGitSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HarnessSkillGitSourceProperty> for HarnessSkillGitSourceProperty {}
impl From<HarnessSkillGitSourceProperty> for Node {
    #[inline]
    fn from(value: HarnessSkillGitSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HarnessSkillGitSourceProperty> for HarnessSkillGitSourceProperty {
    #[inline]
    fn into_value(self) -> Value<HarnessSkillGitSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An S3 source containing the skill.
///
/// The property type `HarnessSkillS3Source` of `AWS::BedrockAgentCore::Harness`.
#[must_use = "a property type does nothing until it is set"]
pub struct HarnessSkillS3SourceProperty(Object);

impl HarnessSkillS3SourceProperty {
    /// `HarnessSkillS3SourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `uri`: The S3 URI pointing to the skill directory (e.g., s3://bucket/skills/my-skill/).
    pub fn new(uri: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Uri", uri.into_value().into_node());
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

impl Kind for HarnessSkillS3SourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HarnessSkillS3SourceProperty> for HarnessSkillS3SourceProperty {}
impl From<HarnessSkillS3SourceProperty> for Node {
    #[inline]
    fn from(value: HarnessSkillS3SourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HarnessSkillS3SourceProperty> for HarnessSkillS3SourceProperty {
    #[inline]
    fn into_value(self) -> Value<HarnessSkillS3SourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `HarnessSlidingWindowConfiguration` of `AWS::BedrockAgentCore::Harness`.
#[must_use = "a property type does nothing until it is set"]
pub struct HarnessSlidingWindowConfigurationProperty(Object);

impl HarnessSlidingWindowConfigurationProperty {
    /// `HarnessSlidingWindowConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `MessagesCount` property.
    ///
    /// `MessagesCount`.
    pub fn messages_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MessagesCount", value.into_value().into_node());
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

impl Kind for HarnessSlidingWindowConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HarnessSlidingWindowConfigurationProperty>
    for HarnessSlidingWindowConfigurationProperty
{
}
impl From<HarnessSlidingWindowConfigurationProperty> for Node {
    #[inline]
    fn from(value: HarnessSlidingWindowConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HarnessSlidingWindowConfigurationProperty>
    for HarnessSlidingWindowConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<HarnessSlidingWindowConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `HarnessSummarizationConfiguration` of `AWS::BedrockAgentCore::Harness`.
#[must_use = "a property type does nothing until it is set"]
pub struct HarnessSummarizationConfigurationProperty(Object);

impl HarnessSummarizationConfigurationProperty {
    /// `HarnessSummarizationConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `PreserveRecentMessages` property.
    ///
    /// `PreserveRecentMessages`.
    pub fn preserve_recent_messages(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("PreserveRecentMessages", value.into_value().into_node());
        self
    }

    /// The `SummarizationSystemPrompt` property.
    ///
    /// `SummarizationSystemPrompt`.
    pub fn summarization_system_prompt(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SummarizationSystemPrompt", value.into_value().into_node());
        self
    }

    /// The `SummaryRatio` property.
    ///
    /// `SummaryRatio`.
    pub fn summary_ratio(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("SummaryRatio", value.into_value().into_node());
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

impl Kind for HarnessSummarizationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HarnessSummarizationConfigurationProperty>
    for HarnessSummarizationConfigurationProperty
{
}
impl From<HarnessSummarizationConfigurationProperty> for Node {
    #[inline]
    fn from(value: HarnessSummarizationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HarnessSummarizationConfigurationProperty>
    for HarnessSummarizationConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<HarnessSummarizationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `HarnessSystemContentBlock` of `AWS::BedrockAgentCore::Harness`.
#[must_use = "a property type does nothing until it is set"]
pub struct HarnessSystemContentBlockProperty(Object);

impl HarnessSystemContentBlockProperty {
    /// `HarnessSystemContentBlockProperty` with its required properties, in alphabetical order:
    ///
    /// - `text`: The text content of the system prompt block.
    pub fn new(text: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Text", text.into_value().into_node());
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

impl Kind for HarnessSystemContentBlockProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HarnessSystemContentBlockProperty> for HarnessSystemContentBlockProperty {}
impl From<HarnessSystemContentBlockProperty> for Node {
    #[inline]
    fn from(value: HarnessSystemContentBlockProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HarnessSystemContentBlockProperty> for HarnessSystemContentBlockProperty {
    #[inline]
    fn into_value(self) -> Value<HarnessSystemContentBlockProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `HarnessTool` of `AWS::BedrockAgentCore::Harness`.
#[must_use = "a property type does nothing until it is set"]
pub struct HarnessToolProperty(Object);

impl HarnessToolProperty {
    /// `HarnessToolProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`
    pub fn new(r#type: impl IntoValue<Type>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The `Config` property.
    ///
    /// `Config`.
    pub fn config(mut self, value: impl IntoValue<HarnessToolConfigurationProperty>) -> Self {
        self.0.put("Config", value.into_value().into_node());
        self
    }

    /// The `Name` property.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
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

impl Kind for HarnessToolProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HarnessToolProperty> for HarnessToolProperty {}
impl From<HarnessToolProperty> for Node {
    #[inline]
    fn from(value: HarnessToolProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HarnessToolProperty> for HarnessToolProperty {
    #[inline]
    fn into_value(self) -> Value<HarnessToolProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `HarnessToolConfiguration` of `AWS::BedrockAgentCore::Harness`.
#[must_use = "a property type does nothing until it is set"]
pub struct HarnessToolConfigurationProperty(Object);

impl HarnessToolConfigurationProperty {
    /// `HarnessToolConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `AgentCoreBrowser` property.
    ///
    /// `AgentCoreBrowser`.
    pub fn agent_core_browser(
        mut self,
        value: impl IntoValue<HarnessAgentCoreBrowserConfigProperty>,
    ) -> Self {
        self.0
            .put("AgentCoreBrowser", value.into_value().into_node());
        self
    }

    /// The `AgentCoreCodeInterpreter` property.
    ///
    /// `AgentCoreCodeInterpreter`.
    pub fn agent_core_code_interpreter(
        mut self,
        value: impl IntoValue<HarnessAgentCoreCodeInterpreterConfigProperty>,
    ) -> Self {
        self.0
            .put("AgentCoreCodeInterpreter", value.into_value().into_node());
        self
    }

    /// The `AgentCoreGateway` property.
    ///
    /// `AgentCoreGateway`.
    pub fn agent_core_gateway(
        mut self,
        value: impl IntoValue<HarnessAgentCoreGatewayConfigProperty>,
    ) -> Self {
        self.0
            .put("AgentCoreGateway", value.into_value().into_node());
        self
    }

    /// The `InlineFunction` property.
    ///
    /// `InlineFunction`.
    pub fn inline_function(
        mut self,
        value: impl IntoValue<HarnessInlineFunctionConfigProperty>,
    ) -> Self {
        self.0.put("InlineFunction", value.into_value().into_node());
        self
    }

    /// The `RemoteMcp` property.
    ///
    /// `RemoteMcp`.
    pub fn remote_mcp(mut self, value: impl IntoValue<HarnessRemoteMcpConfigProperty>) -> Self {
        self.0.put("RemoteMcp", value.into_value().into_node());
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

impl Kind for HarnessToolConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HarnessToolConfigurationProperty> for HarnessToolConfigurationProperty {}
impl From<HarnessToolConfigurationProperty> for Node {
    #[inline]
    fn from(value: HarnessToolConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HarnessToolConfigurationProperty> for HarnessToolConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<HarnessToolConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `HarnessTruncationConfiguration` of `AWS::BedrockAgentCore::Harness`.
#[must_use = "a property type does nothing until it is set"]
pub struct HarnessTruncationConfigurationProperty(Object);

impl HarnessTruncationConfigurationProperty {
    /// `HarnessTruncationConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `strategy`
    pub fn new(strategy: impl IntoValue<HarnessTruncationConfigurationStrategy>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Strategy", strategy.into_value().into_node());
        Self(object_)
    }

    /// The `Config` property.
    ///
    /// `Config`.
    pub fn config(
        mut self,
        value: impl IntoValue<HarnessTruncationStrategyConfigurationProperty>,
    ) -> Self {
        self.0.put("Config", value.into_value().into_node());
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

impl Kind for HarnessTruncationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HarnessTruncationConfigurationProperty> for HarnessTruncationConfigurationProperty {}
impl From<HarnessTruncationConfigurationProperty> for Node {
    #[inline]
    fn from(value: HarnessTruncationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HarnessTruncationConfigurationProperty> for HarnessTruncationConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<HarnessTruncationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `HarnessTruncationStrategyConfiguration` of `AWS::BedrockAgentCore::Harness`.
#[must_use = "a property type does nothing until it is set"]
pub struct HarnessTruncationStrategyConfigurationProperty(Object);

impl HarnessTruncationStrategyConfigurationProperty {
    /// `HarnessTruncationStrategyConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `SlidingWindow` property.
    ///
    /// `SlidingWindow`.
    pub fn sliding_window(
        mut self,
        value: impl IntoValue<HarnessSlidingWindowConfigurationProperty>,
    ) -> Self {
        self.0.put("SlidingWindow", value.into_value().into_node());
        self
    }

    /// The `Summarization` property.
    ///
    /// `Summarization`.
    pub fn summarization(
        mut self,
        value: impl IntoValue<HarnessSummarizationConfigurationProperty>,
    ) -> Self {
        self.0.put("Summarization", value.into_value().into_node());
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

impl Kind for HarnessTruncationStrategyConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HarnessTruncationStrategyConfigurationProperty>
    for HarnessTruncationStrategyConfigurationProperty
{
}
impl From<HarnessTruncationStrategyConfigurationProperty> for Node {
    #[inline]
    fn from(value: HarnessTruncationStrategyConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HarnessTruncationStrategyConfigurationProperty>
    for HarnessTruncationStrategyConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<HarnessTruncationStrategyConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `LifecycleConfiguration` of `AWS::BedrockAgentCore::Harness`.
#[must_use = "a property type does nothing until it is set"]
pub struct LifecycleConfigurationProperty(Object);

impl LifecycleConfigurationProperty {
    /// `LifecycleConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `IdleRuntimeSessionTimeout` property.
    ///
    /// `IdleRuntimeSessionTimeout`.
    pub fn idle_runtime_session_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("IdleRuntimeSessionTimeout", value.into_value().into_node());
        self
    }

    /// The `MaxLifetime` property.
    ///
    /// `MaxLifetime`.
    pub fn max_lifetime(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxLifetime", value.into_value().into_node());
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

impl Kind for LifecycleConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LifecycleConfigurationProperty> for LifecycleConfigurationProperty {}
impl From<LifecycleConfigurationProperty> for Node {
    #[inline]
    fn from(value: LifecycleConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LifecycleConfigurationProperty> for LifecycleConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<LifecycleConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for a service-managed VPC endpoint.
///
/// The property type `ManagedVpcResource` of `AWS::BedrockAgentCore::Harness`.
#[must_use = "a property type does nothing until it is set"]
pub struct ManagedVpcResourceProperty(Object);

impl ManagedVpcResourceProperty {
    /// `ManagedVpcResourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `endpoint_ip_address_type`
    /// - `subnet_ids`
    /// - `vpc_identifier`
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

    /// The `RoutingDomain` property.
    ///
    /// `RoutingDomain`.
    pub fn routing_domain(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RoutingDomain", value.into_value().into_node());
        self
    }

    /// The `SecurityGroupIds` property.
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

    /// The `Tags` property.
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

/// The property type `NetworkConfiguration` of `AWS::BedrockAgentCore::Harness`.
#[must_use = "a property type does nothing until it is set"]
pub struct NetworkConfigurationProperty(Object);

impl NetworkConfigurationProperty {
    /// `NetworkConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `network_mode`
    pub fn new(network_mode: impl IntoValue<super::NetworkMode>) -> Self {
        let mut object_ = Object::typed();
        object_.put("NetworkMode", network_mode.into_value().into_node());
        Self(object_)
    }

    /// The `NetworkModeConfig` property.
    ///
    /// `NetworkModeConfig`.
    pub fn network_mode_config(mut self, value: impl IntoValue<VpcConfigProperty>) -> Self {
        self.0
            .put("NetworkModeConfig", value.into_value().into_node());
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

impl Kind for NetworkConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NetworkConfigurationProperty> for NetworkConfigurationProperty {}
impl From<NetworkConfigurationProperty> for Node {
    #[inline]
    fn from(value: NetworkConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NetworkConfigurationProperty> for NetworkConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<NetworkConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `OAuthCredentialProvider` of `AWS::BedrockAgentCore::Harness`.
#[must_use = "a property type does nothing until it is set"]
pub struct OAuthCredentialProviderProperty(Object);

impl OAuthCredentialProviderProperty {
    /// `OAuthCredentialProviderProperty` with its required properties, in alphabetical order:
    ///
    /// - `provider_arn`
    /// - `scopes`
    pub fn new(provider_arn: impl IntoValue<String>, scopes: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ProviderArn", provider_arn.into_value().into_node());
        object_.put("Scopes", scopes.into_value().into_node());
        Self(object_)
    }

    /// The `CustomParameters` property.
    ///
    /// `CustomParameters`.
    pub fn custom_parameters(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("CustomParameters", value.into_value().into_node());
        self
    }

    /// The `DefaultReturnUrl` property.
    ///
    /// `DefaultReturnUrl`.
    pub fn default_return_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DefaultReturnUrl", value.into_value().into_node());
        self
    }

    /// The `GrantType` property.
    ///
    /// `GrantType`; one of `CLIENT_CREDENTIALS`, `AUTHORIZATION_CODE`.
    pub fn grant_type(mut self, value: impl IntoValue<GrantType>) -> Self {
        self.0.put("GrantType", value.into_value().into_node());
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

impl Kind for OAuthCredentialProviderProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OAuthCredentialProviderProperty> for OAuthCredentialProviderProperty {}
impl From<OAuthCredentialProviderProperty> for Node {
    #[inline]
    fn from(value: OAuthCredentialProviderProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OAuthCredentialProviderProperty> for OAuthCredentialProviderProperty {
    #[inline]
    fn into_value(self) -> Value<OAuthCredentialProviderProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Private endpoint configuration for connecting to the OpenID Connect discovery endpoint over a private network.
///
/// The property type `PrivateEndpoint` of `AWS::BedrockAgentCore::Harness`.
#[must_use = "a property type does nothing until it is set"]
pub struct PrivateEndpointProperty(Object);

impl PrivateEndpointProperty {
    /// `PrivateEndpointProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Configuration for a service-managed VPC endpoint.
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

    /// Configuration for connecting to a private resource using a self-managed VPC Lattice resource configuration.
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

/// Maps a domain to a private endpoint for resolving that domain over a private network.
///
/// The property type `PrivateEndpointOverride` of `AWS::BedrockAgentCore::Harness`.
#[must_use = "a property type does nothing until it is set"]
pub struct PrivateEndpointOverrideProperty(Object);

impl PrivateEndpointOverrideProperty {
    /// `PrivateEndpointOverrideProperty` with its required properties, in alphabetical order:
    ///
    /// - `domain`
    /// - `private_endpoint`: Private endpoint configuration for connecting to the OpenID Connect discovery endpoint over a private network.
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

/// Configuration for an Amazon S3 Files access point to mount into the AgentCore Runtime.
///
/// The property type `S3FilesAccessPointConfiguration` of `AWS::BedrockAgentCore::Harness`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3FilesAccessPointConfigurationProperty(Object);

impl S3FilesAccessPointConfigurationProperty {
    /// `S3FilesAccessPointConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `access_point_arn`
    /// - `mount_path`
    pub fn new(
        access_point_arn: impl IntoValue<String>,
        mount_path: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AccessPointArn", access_point_arn.into_value().into_node());
        object_.put("MountPath", mount_path.into_value().into_node());
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

impl Kind for S3FilesAccessPointConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3FilesAccessPointConfigurationProperty> for S3FilesAccessPointConfigurationProperty {}
impl From<S3FilesAccessPointConfigurationProperty> for Node {
    #[inline]
    fn from(value: S3FilesAccessPointConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3FilesAccessPointConfigurationProperty>
    for S3FilesAccessPointConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<S3FilesAccessPointConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for connecting to a private resource using a self-managed VPC Lattice resource configuration.
///
/// The property type `SelfManagedLatticeResource` of `AWS::BedrockAgentCore::Harness`.
#[must_use = "a property type does nothing until it is set"]
pub struct SelfManagedLatticeResourceProperty(Object);

impl SelfManagedLatticeResourceProperty {
    /// `SelfManagedLatticeResourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `resource_configuration_identifier`
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

/// The property type `SessionStorageConfiguration` of `AWS::BedrockAgentCore::Harness`.
#[must_use = "a property type does nothing until it is set"]
pub struct SessionStorageConfigurationProperty(Object);

impl SessionStorageConfigurationProperty {
    /// `SessionStorageConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `mount_path`
    pub fn new(mount_path: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("MountPath", mount_path.into_value().into_node());
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

impl Kind for SessionStorageConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SessionStorageConfigurationProperty> for SessionStorageConfigurationProperty {}
impl From<SessionStorageConfigurationProperty> for Node {
    #[inline]
    fn from(value: SessionStorageConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SessionStorageConfigurationProperty> for SessionStorageConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<SessionStorageConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `VpcConfig` of `AWS::BedrockAgentCore::Harness`.
#[must_use = "a property type does nothing until it is set"]
pub struct VpcConfigProperty(Object);

impl VpcConfigProperty {
    /// `VpcConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `security_groups`
    /// - `subnets`
    pub fn new(
        security_groups: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
        subnets: impl IntoValue<List<kinds::ec2::SubnetId>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("SecurityGroups", security_groups.into_value().into_node());
        object_.put("Subnets", subnets.into_value().into_node());
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

impl Kind for VpcConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VpcConfigProperty> for VpcConfigProperty {}
impl From<VpcConfigProperty> for Node {
    #[inline]
    fn from(value: VpcConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VpcConfigProperty> for VpcConfigProperty {
    #[inline]
    fn into_value(self) -> Value<VpcConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `GrantType` of a `OAuthCredentialProvider` of `AWS::BedrockAgentCore::Harness`.
pub enum GrantType {
    /// `AUTHORIZATION_CODE`.
    AuthorizationCode,
    /// `CLIENT_CREDENTIALS`.
    ClientCredentials,
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
        const VALUES: &[&str] = &["AUTHORIZATION_CODE", "CLIENT_CREDENTIALS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ApiFormat` of a `HarnessBedrockModelConfig` of `AWS::BedrockAgentCore::Harness`.
pub enum HarnessBedrockModelConfigApiFormat {
    /// `chat_completions`.
    ChatCompletions,
    /// `converse_stream`.
    ConverseStream,
    /// `responses`.
    Responses,
}

#[diagnostic::do_not_recommend]
impl Kind for HarnessBedrockModelConfigApiFormat {}
#[diagnostic::do_not_recommend]
impl TextKind for HarnessBedrockModelConfigApiFormat {}
#[diagnostic::do_not_recommend]
impl IdKind for HarnessBedrockModelConfigApiFormat {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for HarnessBedrockModelConfigApiFormat {}
#[diagnostic::do_not_recommend]
impl IntoValue<HarnessBedrockModelConfigApiFormat> for HarnessBedrockModelConfigApiFormat {
    #[inline]
    fn into_value(self) -> Value<HarnessBedrockModelConfigApiFormat> {
        const VALUES: &[&str] = &["chat_completions", "converse_stream", "responses"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Strategies` of a `HarnessManagedMemoryConfiguration` of `AWS::BedrockAgentCore::Harness`.
pub enum HarnessManagedMemoryConfigurationStrategy {
    /// `EPISODIC`.
    Episodic,
    /// `SEMANTIC`.
    Semantic,
    /// `SUMMARIZATION`.
    Summarization,
    /// `USER_PREFERENCE`.
    UserPreference,
}

#[diagnostic::do_not_recommend]
impl Kind for HarnessManagedMemoryConfigurationStrategy {}
#[diagnostic::do_not_recommend]
impl TextKind for HarnessManagedMemoryConfigurationStrategy {}
#[diagnostic::do_not_recommend]
impl IdKind for HarnessManagedMemoryConfigurationStrategy {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for HarnessManagedMemoryConfigurationStrategy {}
#[diagnostic::do_not_recommend]
impl IntoValue<HarnessManagedMemoryConfigurationStrategy>
    for HarnessManagedMemoryConfigurationStrategy
{
    #[inline]
    fn into_value(self) -> Value<HarnessManagedMemoryConfigurationStrategy> {
        const VALUES: &[&str] = &["EPISODIC", "SEMANTIC", "SUMMARIZATION", "USER_PREFERENCE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ApiFormat` of a `HarnessOpenAiModelConfig` of `AWS::BedrockAgentCore::Harness`.
pub enum HarnessOpenAiModelConfigApiFormat {
    /// `chat_completions`.
    ChatCompletions,
    /// `responses`.
    Responses,
}

#[diagnostic::do_not_recommend]
impl Kind for HarnessOpenAiModelConfigApiFormat {}
#[diagnostic::do_not_recommend]
impl TextKind for HarnessOpenAiModelConfigApiFormat {}
#[diagnostic::do_not_recommend]
impl IdKind for HarnessOpenAiModelConfigApiFormat {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for HarnessOpenAiModelConfigApiFormat {}
#[diagnostic::do_not_recommend]
impl IntoValue<HarnessOpenAiModelConfigApiFormat> for HarnessOpenAiModelConfigApiFormat {
    #[inline]
    fn into_value(self) -> Value<HarnessOpenAiModelConfigApiFormat> {
        const VALUES: &[&str] = &["chat_completions", "responses"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Strategy` of a `HarnessTruncationConfiguration` of `AWS::BedrockAgentCore::Harness`.
pub enum HarnessTruncationConfigurationStrategy {
    /// `none`.
    None,
    /// `sliding_window`.
    SlidingWindow,
    /// `summarization`.
    Summarization,
}

#[diagnostic::do_not_recommend]
impl Kind for HarnessTruncationConfigurationStrategy {}
#[diagnostic::do_not_recommend]
impl TextKind for HarnessTruncationConfigurationStrategy {}
#[diagnostic::do_not_recommend]
impl IdKind for HarnessTruncationConfigurationStrategy {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for HarnessTruncationConfigurationStrategy {}
#[diagnostic::do_not_recommend]
impl IntoValue<HarnessTruncationConfigurationStrategy> for HarnessTruncationConfigurationStrategy {
    #[inline]
    fn into_value(self) -> Value<HarnessTruncationConfigurationStrategy> {
        const VALUES: &[&str] = &["none", "sliding_window", "summarization"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `HarnessTool` of `AWS::BedrockAgentCore::Harness`.
pub enum Type {
    /// `agentcore_browser`.
    AgentcoreBrowser,
    /// `agentcore_code_interpreter`.
    AgentcoreCodeInterpreter,
    /// `agentcore_gateway`.
    AgentcoreGateway,
    /// `inline_function`.
    InlineFunction,
    /// `remote_mcp`.
    RemoteMcp,
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
        const VALUES: &[&str] = &[
            "agentcore_browser",
            "agentcore_code_interpreter",
            "agentcore_gateway",
            "inline_function",
            "remote_mcp",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::BedrockAgentCore::Runtime` and its property types.

use crate::l1::*;

/// Contains information about an agent runtime. An agent runtime is the execution environment for a Amazon Bedrock Agent.
///
/// AgentCore Runtime is a secure, serverless runtime purpose-built for deploying and scaling dynamic AI agents and tools using any open-source framework including LangGraph, CrewAI, and Strands Agents, any protocol, and any model.
///
/// For more information about using agent runtime in Amazon Bedrock AgentCore, see [Host agent or tools with Amazon Bedrock AgentCore Runtime](https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/agents-tools-runtime.html).
///
/// See the *Properties* section below for descriptions of both the required and optional properties.
///
/// `AWS::BedrockAgentCore::Runtime`; `Ref` returns its `AgentRuntimeId`, a [`bedrockagentcore::RuntimeAgentRuntimeId`](kinds::bedrockagentcore::RuntimeAgentRuntimeId).
/// Changing one of these replaces it: `AgentRuntimeName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-runtime.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnRuntime(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::BedrockAgentCore::Runtime",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("runtime.rules"),
};

impl CfnRuntime {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::BedrockAgentCore::Runtime";

    /// `CfnRuntime` with its required properties, in alphabetical order:
    ///
    /// - `agent_runtime_artifact`: The artifact of the agent.
    /// - `agent_runtime_name`: The name of the AgentCore Runtime endpoint.
    /// - `role_arn`: The Amazon Resource Name (ARN) for for the role.
    pub fn new(
        agent_runtime_artifact: impl IntoValue<AgentRuntimeArtifactProperty>,
        agent_runtime_name: impl IntoValue<String>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AgentRuntimeArtifact",
            agent_runtime_artifact.into_value().into_node(),
        );
        object_.put(
            "AgentRuntimeName",
            agent_runtime_name.into_value().into_node(),
        );
        object_.put("RoleArn", role_arn.into_value().into_node());
        Self(object_)
    }

    /// Represents inbound authorization configuration options used to authenticate incoming requests.
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

    /// Configuration for a capacity provider
    ///
    /// `CapacityProviderConfiguration`; updated in place.
    pub fn capacity_provider_configuration(
        mut self,
        value: impl IntoValue<CapacityProviderConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "CapacityProviderConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The agent runtime description.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The environment variables for the agent.
    ///
    /// `EnvironmentVariables`; updated in place.
    pub fn environment_variables(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("EnvironmentVariables", value.into_value().into_node());
        self
    }

    /// List of filesystem configurations
    ///
    /// `FilesystemConfigurations`; updated in place.
    pub fn filesystem_configurations(
        mut self,
        value: impl IntoValue<List<FilesystemConfigurationProperty>>,
    ) -> Self {
        self.0
            .put("FilesystemConfigurations", value.into_value().into_node());
        self
    }

    /// Configuration for managing the lifecycle of runtime sessions and resources
    ///
    /// `LifecycleConfiguration`; updated in place.
    pub fn lifecycle_configuration(
        mut self,
        value: impl IntoValue<LifecycleConfigurationProperty>,
    ) -> Self {
        self.0
            .put("LifecycleConfiguration", value.into_value().into_node());
        self
    }

    /// The network configuration.
    ///
    /// `NetworkConfiguration`; updated in place.
    pub fn network_configuration(
        mut self,
        value: impl IntoValue<NetworkConfigurationProperty>,
    ) -> Self {
        self.0
            .put("NetworkConfiguration", value.into_value().into_node());
        self
    }

    /// The `PlatformVersion` property.
    ///
    /// `PlatformVersion`; updated in place.
    pub fn platform_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PlatformVersion", value.into_value().into_node());
        self
    }

    /// The protocol configuration for an agent runtime. This structure defines how the agent runtime communicates with clients.
    ///
    /// `ProtocolConfiguration`; one of `MCP`, `HTTP`, `A2A`, `AGUI`; updated in place.
    pub fn protocol_configuration(mut self, value: impl IntoValue<ProtocolConfiguration>) -> Self {
        self.0
            .put("ProtocolConfiguration", value.into_value().into_node());
        self
    }

    /// Configuration for HTTP request headers
    ///
    /// `RequestHeaderConfiguration`; updated in place.
    pub fn request_header_configuration(
        mut self,
        value: impl IntoValue<RequestHeaderConfigurationProperty>,
    ) -> Self {
        self.0
            .put("RequestHeaderConfiguration", value.into_value().into_node());
        self
    }

    /// The tags for the agent.
    ///
    /// `Tags`; updated in place.
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

impl Construct for CfnRuntime {
    type Handle = CfnRuntimeRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnRuntimeRef {
        CfnRuntimeRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnRuntime`] of a stack.
pub struct CfnRuntimeRef(NodeRef);

impl Clone for CfnRuntimeRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnRuntimeRef {}
impl AsNode for CfnRuntimeRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnRuntimeRef {
    /// What `Ref` returns: its `AgentRuntimeId`, a [`bedrockagentcore::RuntimeAgentRuntimeId`](kinds::bedrockagentcore::RuntimeAgentRuntimeId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::bedrockagentcore::RuntimeAgentRuntimeId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The agent runtime ARN.
    ///
    /// `Fn::GetAtt` of `AgentRuntimeArn`.
    #[inline]
    pub fn attr_agent_runtime_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AgentRuntimeArn")))
    }

    /// The ID for the agent runtime.
    ///
    /// `Fn::GetAtt` of `AgentRuntimeId`.
    #[inline]
    pub fn attr_agent_runtime_id(&self) -> Value<kinds::bedrockagentcore::RuntimeAgentRuntimeId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AgentRuntimeId")))
    }

    /// The version for the agent runtime.
    ///
    /// `Fn::GetAtt` of `AgentRuntimeVersion`.
    #[inline]
    pub fn attr_agent_runtime_version(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AgentRuntimeVersion")))
    }

    /// The time at which the runtime was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The reason for failure if the agent is in a failed state.
    ///
    /// `Fn::GetAtt` of `FailureReason`.
    #[inline]
    pub fn attr_failure_reason(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("FailureReason")))
    }

    /// The time at which the runtime was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedAt`.
    #[inline]
    pub fn attr_last_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdatedAt")))
    }

    /// The status for the agent runtime.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// Configuration for workload identity
    ///
    /// `Fn::GetAtt` of `WorkloadIdentityDetails`.
    #[inline]
    pub fn attr_workload_identity_details(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("WorkloadIdentityDetails"),
        ))
    }
}

impl IntoValue<kinds::bedrockagentcore::RuntimeAgentRuntimeId> for &CfnRuntimeRef {
    #[inline]
    fn into_value(self) -> Value<kinds::bedrockagentcore::RuntimeAgentRuntimeId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The artifact of the agent.
///
/// The property type `AgentRuntimeArtifact` of `AWS::BedrockAgentCore::Runtime`.
#[must_use = "a property type does nothing until it is set"]
pub struct AgentRuntimeArtifactProperty(Object);

impl AgentRuntimeArtifactProperty {
    /// `AgentRuntimeArtifactProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Representation of a code configuration
    ///
    /// `CodeConfiguration`.
    pub fn code_configuration(mut self, value: impl IntoValue<CodeConfigurationProperty>) -> Self {
        self.0
            .put("CodeConfiguration", value.into_value().into_node());
        self
    }

    /// Representation of a container configuration.
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

impl Kind for AgentRuntimeArtifactProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AgentRuntimeArtifactProperty> for AgentRuntimeArtifactProperty {}
impl From<AgentRuntimeArtifactProperty> for Node {
    #[inline]
    fn from(value: AgentRuntimeArtifactProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AgentRuntimeArtifactProperty> for AgentRuntimeArtifactProperty {
    #[inline]
    fn into_value(self) -> Value<AgentRuntimeArtifactProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Allow-list of upstream workloads permitted to reach this resource via the workload identity chain. When set, the data plane enforces that the introspected workload chain's caller matches one of the configured hosting environments or workload identities; absent means no chain enforcement.
///
/// The property type `AllowedWorkloadConfiguration` of `AWS::BedrockAgentCore::Runtime`.
#[must_use = "a property type does nothing until it is set"]
pub struct AllowedWorkloadConfigurationProperty(Object);

impl AllowedWorkloadConfigurationProperty {
    /// `AllowedWorkloadConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// List of allow-listed hosting environments
    ///
    /// `HostingEnvironments`.
    pub fn hosting_environments(
        mut self,
        value: impl IntoValue<List<HostingEnvironmentProperty>>,
    ) -> Self {
        self.0
            .put("HostingEnvironments", value.into_value().into_node());
        self
    }

    /// List of allow-listed workload identity names
    ///
    /// `WorkloadIdentities`.
    pub fn workload_identities(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("WorkloadIdentities", value.into_value().into_node());
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

impl Kind for AllowedWorkloadConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AllowedWorkloadConfigurationProperty> for AllowedWorkloadConfigurationProperty {}
impl From<AllowedWorkloadConfigurationProperty> for Node {
    #[inline]
    fn from(value: AllowedWorkloadConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AllowedWorkloadConfigurationProperty> for AllowedWorkloadConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<AllowedWorkloadConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The authorizer configuration.
///
/// The property type `AuthorizerConfiguration` of `AWS::BedrockAgentCore::Runtime`.
#[must_use = "a property type does nothing until it is set"]
pub struct AuthorizerConfigurationProperty(Object);

impl AuthorizerConfigurationProperty {
    /// `AuthorizerConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Represents inbound authorization configuration options used to authenticate incoming requests.
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

/// The value or values in the custom claim to match and relationship of match
///
/// The property type `AuthorizingClaimMatchValueType` of `AWS::BedrockAgentCore::Runtime`.
#[must_use = "a property type does nothing until it is set"]
pub struct AuthorizingClaimMatchValueTypeProperty(Object);

impl AuthorizingClaimMatchValueTypeProperty {
    /// `AuthorizingClaimMatchValueTypeProperty` with its required properties, in alphabetical order:
    ///
    /// - `claim_match_operator`: The relationship between the claim field value and the value or values being matched.
    /// - `claim_match_value`: The value or values in the custom claim to match for.
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

/// Configuration for a capacity provider
///
/// The property type `CapacityProviderConfiguration` of `AWS::BedrockAgentCore::Runtime`.
#[must_use = "a property type does nothing until it is set"]
pub struct CapacityProviderConfigurationProperty(Object);

impl CapacityProviderConfigurationProperty {
    /// `CapacityProviderConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `capacity_provider_arn`: ARN of the capacity provider.
    pub fn new(
        capacity_provider_arn: impl IntoValue<kinds::bedrockagentcore::CapacityProviderArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CapacityProviderArn",
            capacity_provider_arn.into_value().into_node(),
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

impl Kind for CapacityProviderConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CapacityProviderConfigurationProperty> for CapacityProviderConfigurationProperty {}
impl From<CapacityProviderConfigurationProperty> for Node {
    #[inline]
    fn from(value: CapacityProviderConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CapacityProviderConfigurationProperty> for CapacityProviderConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<CapacityProviderConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for a CapacityProvider-managed volume to mount into the agent runtime
///
/// The property type `CapacityProviderVolumeConfiguration` of `AWS::BedrockAgentCore::Runtime`.
#[must_use = "a property type does nothing until it is set"]
pub struct CapacityProviderVolumeConfigurationProperty(Object);

impl CapacityProviderVolumeConfigurationProperty {
    /// `CapacityProviderVolumeConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `mount_path`: Mount path for filesystem configuration.
    /// - `volume_name`: Name of the capacity provider volume.
    pub fn new(mount_path: impl IntoValue<String>, volume_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("MountPath", mount_path.into_value().into_node());
        object_.put("VolumeName", volume_name.into_value().into_node());
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

impl Kind for CapacityProviderVolumeConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CapacityProviderVolumeConfigurationProperty>
    for CapacityProviderVolumeConfigurationProperty
{
}
impl From<CapacityProviderVolumeConfigurationProperty> for Node {
    #[inline]
    fn from(value: CapacityProviderVolumeConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CapacityProviderVolumeConfigurationProperty>
    for CapacityProviderVolumeConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<CapacityProviderVolumeConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The value or values in the custom claim to match for
///
/// The property type `ClaimMatchValueType` of `AWS::BedrockAgentCore::Runtime`.
#[must_use = "a property type does nothing until it is set"]
pub struct ClaimMatchValueTypeProperty(Object);

impl ClaimMatchValueTypeProperty {
    /// `ClaimMatchValueTypeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The string value to match for
    ///
    /// `MatchValueString`.
    pub fn match_value_string(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("MatchValueString", value.into_value().into_node());
        self
    }

    /// The list of strings to check for a match
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

/// Object represents source code from zip file
///
/// The property type `Code` of `AWS::BedrockAgentCore::Runtime`.
#[must_use = "a property type does nothing until it is set"]
pub struct CodeProperty(Object);

impl CodeProperty {
    /// `CodeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// S3 Location Configuration
    ///
    /// `S3`.
    pub fn s3(mut self, value: impl IntoValue<S3LocationProperty>) -> Self {
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

impl Kind for CodeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CodeProperty> for CodeProperty {}
impl From<CodeProperty> for Node {
    #[inline]
    fn from(value: CodeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CodeProperty> for CodeProperty {
    #[inline]
    fn into_value(self) -> Value<CodeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Representation of a code configuration
///
/// The property type `CodeConfiguration` of `AWS::BedrockAgentCore::Runtime`.
#[must_use = "a property type does nothing until it is set"]
pub struct CodeConfigurationProperty(Object);

impl CodeConfigurationProperty {
    /// `CodeConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `code`: Object represents source code from zip file.
    /// - `entry_point`: List of entry points.
    /// - `runtime`: Managed runtime types.
    pub fn new(
        code: impl IntoValue<CodeProperty>,
        entry_point: impl IntoValue<List<String>>,
        runtime: impl IntoValue<Runtime>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Code", code.into_value().into_node());
        object_.put("EntryPoint", entry_point.into_value().into_node());
        object_.put("Runtime", runtime.into_value().into_node());
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

impl Kind for CodeConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CodeConfigurationProperty> for CodeConfigurationProperty {}
impl From<CodeConfigurationProperty> for Node {
    #[inline]
    fn from(value: CodeConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CodeConfigurationProperty> for CodeConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<CodeConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The container configuration.
///
/// The property type `ContainerConfiguration` of `AWS::BedrockAgentCore::Runtime`.
#[must_use = "a property type does nothing until it is set"]
pub struct ContainerConfigurationProperty(Object);

impl ContainerConfigurationProperty {
    /// `ContainerConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `container_uri`: The container Uri.
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

/// Required custom claim
///
/// The property type `CustomClaimValidationType` of `AWS::BedrockAgentCore::Runtime`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomClaimValidationTypeProperty(Object);

impl CustomClaimValidationTypeProperty {
    /// `CustomClaimValidationTypeProperty` with its required properties, in alphabetical order:
    ///
    /// - `authorizing_claim_match_value`: The value or values in the custom claim to match and relationship of match.
    /// - `inbound_token_claim_name`: The name of the custom claim to validate.
    /// - `inbound_token_claim_value_type`: Token claim data type.
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

/// Configuration for custom JWT authorizer
///
/// The property type `CustomJWTAuthorizerConfiguration` of `AWS::BedrockAgentCore::Runtime`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomJWTAuthorizerConfigurationProperty(Object);

impl CustomJWTAuthorizerConfigurationProperty {
    /// `CustomJWTAuthorizerConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `discovery_url`: The configuration authorization.
    pub fn new(discovery_url: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DiscoveryUrl", discovery_url.into_value().into_node());
        Self(object_)
    }

    /// Represents inbound authorization configuration options used to authenticate incoming requests.
    ///
    /// `AllowedAudience`.
    pub fn allowed_audience(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("AllowedAudience", value.into_value().into_node());
        self
    }

    /// Represents individual client IDs that are validated in the incoming JWT token validation process.
    ///
    /// `AllowedClients`.
    pub fn allowed_clients(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("AllowedClients", value.into_value().into_node());
        self
    }

    /// List of allowed scopes
    ///
    /// `AllowedScopes`.
    pub fn allowed_scopes(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("AllowedScopes", value.into_value().into_node());
        self
    }

    /// Allow-list of upstream workloads permitted to reach this resource via the workload identity chain. When set, the data plane enforces that the introspected workload chain's caller matches one of the configured hosting environments or workload identities; absent means no chain enforcement.
    ///
    /// `AllowedWorkloadConfiguration`.
    pub fn allowed_workload_configuration(
        mut self,
        value: impl IntoValue<AllowedWorkloadConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "AllowedWorkloadConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// List of required custom claims
    ///
    /// `CustomClaims`.
    pub fn custom_claims(
        mut self,
        value: impl IntoValue<List<CustomClaimValidationTypeProperty>>,
    ) -> Self {
        self.0.put("CustomClaims", value.into_value().into_node());
        self
    }

    /// Private endpoint configuration. Exactly one of SelfManagedLatticeResource or ManagedVpcResource must be specified.
    ///
    /// `PrivateEndpoint`.
    pub fn private_endpoint(mut self, value: impl IntoValue<PrivateEndpointProperty>) -> Self {
        self.0
            .put("PrivateEndpoint", value.into_value().into_node());
        self
    }

    /// List of private endpoint overrides
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

/// Configuration for EFS access point filesystem
///
/// The property type `EfsAccessPointConfiguration` of `AWS::BedrockAgentCore::Runtime`.
#[must_use = "a property type does nothing until it is set"]
pub struct EfsAccessPointConfigurationProperty(Object);

impl EfsAccessPointConfigurationProperty {
    /// `EfsAccessPointConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `access_point_arn`: ARN of the EFS access point.
    /// - `mount_path`: Mount path for filesystem configuration.
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

/// Filesystem configuration for the runtime
///
/// The property type `FilesystemConfiguration` of `AWS::BedrockAgentCore::Runtime`.
#[must_use = "a property type does nothing until it is set"]
pub struct FilesystemConfigurationProperty(Object);

impl FilesystemConfigurationProperty {
    /// `FilesystemConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Configuration for a CapacityProvider-managed volume to mount into the agent runtime
    ///
    /// `CapacityProviderVolume`.
    pub fn capacity_provider_volume(
        mut self,
        value: impl IntoValue<CapacityProviderVolumeConfigurationProperty>,
    ) -> Self {
        self.0
            .put("CapacityProviderVolume", value.into_value().into_node());
        self
    }

    /// Configuration for EFS access point filesystem
    ///
    /// `EfsAccessPoint`.
    pub fn efs_access_point(
        mut self,
        value: impl IntoValue<EfsAccessPointConfigurationProperty>,
    ) -> Self {
        self.0.put("EfsAccessPoint", value.into_value().into_node());
        self
    }

    /// Configuration for S3 Files access point filesystem
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

    /// Configuration for session storage
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

/// An upstream workload identified by the ARN of its hosting environment (for example a Gateway or Runtime ARN)
///
/// The property type `HostingEnvironment` of `AWS::BedrockAgentCore::Runtime`.
#[must_use = "a property type does nothing until it is set"]
pub struct HostingEnvironmentProperty(Object);

impl HostingEnvironmentProperty {
    /// `HostingEnvironmentProperty` with its required properties, in alphabetical order:
    ///
    /// - `arn`: The ARN of the bedrock-agentcore hosting environment.
    pub fn new(arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Arn", arn.into_value().into_node());
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

impl Kind for HostingEnvironmentProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HostingEnvironmentProperty> for HostingEnvironmentProperty {}
impl From<HostingEnvironmentProperty> for Node {
    #[inline]
    fn from(value: HostingEnvironmentProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HostingEnvironmentProperty> for HostingEnvironmentProperty {
    #[inline]
    fn into_value(self) -> Value<HostingEnvironmentProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for managing the lifecycle of runtime sessions and resources
///
/// The property type `LifecycleConfiguration` of `AWS::BedrockAgentCore::Runtime`.
#[must_use = "a property type does nothing until it is set"]
pub struct LifecycleConfigurationProperty(Object);

impl LifecycleConfigurationProperty {
    /// `LifecycleConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Timeout in seconds for idle runtime sessions
    ///
    /// `IdleRuntimeSessionTimeout`.
    pub fn idle_runtime_session_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("IdleRuntimeSessionTimeout", value.into_value().into_node());
        self
    }

    /// Maximum lifetime in seconds for runtime sessions
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

/// Managed VPC resource configuration
///
/// The property type `ManagedVpcResource` of `AWS::BedrockAgentCore::Runtime`.
#[must_use = "a property type does nothing until it is set"]
pub struct ManagedVpcResourceProperty(Object);

impl ManagedVpcResourceProperty {
    /// `ManagedVpcResourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `endpoint_ip_address_type`: The IP address type for the endpoint.
    /// - `subnet_ids`: The subnet IDs.
    /// - `vpc_identifier`: The VPC identifier.
    pub fn new(
        endpoint_ip_address_type: impl IntoValue<super::EndpointIpAddressType>,
        subnet_ids: impl IntoValue<List<kinds::ec2::SubnetId>>,
        vpc_identifier: impl IntoValue<String>,
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

    /// An intermediate domain to use as the resource configuration endpoint instead of the actual target domain
    ///
    /// `RoutingDomain`.
    pub fn routing_domain(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RoutingDomain", value.into_value().into_node());
        self
    }

    /// The security group IDs
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

    /// Tags to apply to the managed VPC Lattice resource gateway
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

/// The network configuration for the agent.
///
/// The property type `NetworkConfiguration` of `AWS::BedrockAgentCore::Runtime`.
#[must_use = "a property type does nothing until it is set"]
pub struct NetworkConfigurationProperty(Object);

impl NetworkConfigurationProperty {
    /// `NetworkConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `network_mode`: The network mode.
    pub fn new(network_mode: impl IntoValue<super::NetworkMode>) -> Self {
        let mut object_ = Object::typed();
        object_.put("NetworkMode", network_mode.into_value().into_node());
        Self(object_)
    }

    /// Network mode configuration for VPC
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

/// The property type `PrivateEndpoint` of `AWS::BedrockAgentCore::Runtime`.
#[must_use = "a property type does nothing until it is set"]
pub struct PrivateEndpointProperty(Object);

impl PrivateEndpointProperty {
    /// `PrivateEndpointProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Managed VPC resource configuration
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

    /// Self-managed VPC Lattice resource configuration
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

/// Override mapping of a domain to a private endpoint
///
/// The property type `PrivateEndpointOverride` of `AWS::BedrockAgentCore::Runtime`.
#[must_use = "a property type does nothing until it is set"]
pub struct PrivateEndpointOverrideProperty(Object);

impl PrivateEndpointOverrideProperty {
    /// `PrivateEndpointOverrideProperty` with its required properties, in alphabetical order:
    ///
    /// - `domain`: The domain to override.
    /// - `private_endpoint`: Private endpoint configuration.
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

/// Configuration for HTTP request headers
///
/// The property type `RequestHeaderConfiguration` of `AWS::BedrockAgentCore::Runtime`.
#[must_use = "a property type does nothing until it is set"]
pub struct RequestHeaderConfigurationProperty(Object);

impl RequestHeaderConfigurationProperty {
    /// `RequestHeaderConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// List of allowed HTTP headers for agent runtime requests
    ///
    /// `RequestHeaderAllowlist`.
    pub fn request_header_allowlist(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("RequestHeaderAllowlist", value.into_value().into_node());
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

impl Kind for RequestHeaderConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RequestHeaderConfigurationProperty> for RequestHeaderConfigurationProperty {}
impl From<RequestHeaderConfigurationProperty> for Node {
    #[inline]
    fn from(value: RequestHeaderConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RequestHeaderConfigurationProperty> for RequestHeaderConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<RequestHeaderConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for S3 Files access point filesystem
///
/// The property type `S3FilesAccessPointConfiguration` of `AWS::BedrockAgentCore::Runtime`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3FilesAccessPointConfigurationProperty(Object);

impl S3FilesAccessPointConfigurationProperty {
    /// `S3FilesAccessPointConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `access_point_arn`: ARN of the S3 Files access point.
    /// - `mount_path`: Mount path for filesystem configuration.
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

/// S3 Location Configuration
///
/// The property type `S3Location` of `AWS::BedrockAgentCore::Runtime`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3LocationProperty(Object);

impl S3LocationProperty {
    /// `S3LocationProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket`: S3 bucket name.
    /// - `prefix`: S3 object key prefix.
    pub fn new(bucket: impl IntoValue<String>, prefix: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Bucket", bucket.into_value().into_node());
        object_.put("Prefix", prefix.into_value().into_node());
        Self(object_)
    }

    /// S3 object version ID
    ///
    /// `VersionId`.
    pub fn version_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("VersionId", value.into_value().into_node());
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

impl Kind for S3LocationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3LocationProperty> for S3LocationProperty {}
impl From<S3LocationProperty> for Node {
    #[inline]
    fn from(value: S3LocationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3LocationProperty> for S3LocationProperty {
    #[inline]
    fn into_value(self) -> Value<S3LocationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Self-managed VPC Lattice resource configuration
///
/// The property type `SelfManagedLatticeResource` of `AWS::BedrockAgentCore::Runtime`.
#[must_use = "a property type does nothing until it is set"]
pub struct SelfManagedLatticeResourceProperty(Object);

impl SelfManagedLatticeResourceProperty {
    /// `SelfManagedLatticeResourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `resource_configuration_identifier`: The identifier of the VPC Lattice resource configuration.
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

/// Configuration for session storage
///
/// The property type `SessionStorageConfiguration` of `AWS::BedrockAgentCore::Runtime`.
#[must_use = "a property type does nothing until it is set"]
pub struct SessionStorageConfigurationProperty(Object);

impl SessionStorageConfigurationProperty {
    /// `SessionStorageConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `mount_path`: Mount path for filesystem configuration.
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

/// Network mode configuration for VPC
///
/// The property type `VpcConfig` of `AWS::BedrockAgentCore::Runtime`.
#[must_use = "a property type does nothing until it is set"]
pub struct VpcConfigProperty(Object);

impl VpcConfigProperty {
    /// `VpcConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `security_groups`: Security groups for VPC.
    /// - `subnets`: Subnets for VPC.
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

/// The values of `ProtocolConfiguration` of `AWS::BedrockAgentCore::Runtime`.
pub enum ProtocolConfiguration {
    /// `A2A`.
    A2A,
    /// `AGUI`.
    Agui,
    /// `HTTP`.
    Http,
    /// `MCP`.
    Mcp,
}

#[diagnostic::do_not_recommend]
impl Kind for ProtocolConfiguration {}
#[diagnostic::do_not_recommend]
impl TextKind for ProtocolConfiguration {}
#[diagnostic::do_not_recommend]
impl IdKind for ProtocolConfiguration {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ProtocolConfiguration {}
#[diagnostic::do_not_recommend]
impl IntoValue<ProtocolConfiguration> for ProtocolConfiguration {
    #[inline]
    fn into_value(self) -> Value<ProtocolConfiguration> {
        const VALUES: &[&str] = &["A2A", "AGUI", "HTTP", "MCP"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Runtime` of a `CodeConfiguration` of `AWS::BedrockAgentCore::Runtime`.
pub enum Runtime {
    /// `NODE_22`.
    Node22,
    /// `PYTHON_3_10`.
    Python3_10,
    /// `PYTHON_3_11`.
    Python3_11,
    /// `PYTHON_3_12`.
    Python3_12,
    /// `PYTHON_3_13`.
    Python3_13,
    /// `PYTHON_3_14`.
    Python3_14,
}

#[diagnostic::do_not_recommend]
impl Kind for Runtime {}
#[diagnostic::do_not_recommend]
impl TextKind for Runtime {}
#[diagnostic::do_not_recommend]
impl IdKind for Runtime {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Runtime {}
#[diagnostic::do_not_recommend]
impl IntoValue<Runtime> for Runtime {
    #[inline]
    fn into_value(self) -> Value<Runtime> {
        const VALUES: &[&str] = &[
            "NODE_22",
            "PYTHON_3_10",
            "PYTHON_3_11",
            "PYTHON_3_12",
            "PYTHON_3_13",
            "PYTHON_3_14",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

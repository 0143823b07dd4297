// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Bedrock::Agent` and its property types.

use crate::l1::*;

/// Specifies an agent as a resource in a top-level template. Minimally, you must specify the following properties:
///
/// - AgentName – Specify a name for the agent.
/// - AgentResourceRoleArn – Specify the Amazon Resource Name (ARN) of the service role with permissions to invoke API operations on the agent. For more information, see [Create a service role for Agents for Amazon Bedrock](https://docs.aws.amazon.com/bedrock/latest/userguide/agents-permissions.html).
/// - FoundationModel – Specify the model ID of a foundation model to use when invoking the agent. For more information, see [Supported regions and models for Agents for Amazon Bedrock](https://docs.aws.amazon.com//bedrock/latest/userguide/agents-supported.html).
///
/// For more information about using agents in Amazon Bedrock, see [Agents for Amazon Bedrock](https://docs.aws.amazon.com/bedrock/latest/userguide/agents.html).
///
/// See the *Properties* section below for descriptions of both the required and optional properties.
///
/// `AWS::Bedrock::Agent`; `Ref` returns its `AgentId`, a [`bedrock::AgentId`](kinds::bedrock::AgentId).
/// Attributes: `AgentArn`, `AgentId`, `AgentStatus`, `AgentVersion`, `CreatedAt`, `FailureReasons`, `PreparedAt`, `RecommendedActions`, `UpdatedAt`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-agent.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAgent(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::Bedrock::Agent",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("agent.rules"),
};

impl CfnAgent {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Bedrock::Agent";

    /// `CfnAgent` with its required properties, in alphabetical order:
    ///
    /// - `agent_name`: The name of the agent.
    pub fn new(agent_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AgentName", agent_name.into_value().into_node());
        Self(object_)
    }

    /// The action groups that belong to an agent.
    ///
    /// `ActionGroups`; updated in place.
    pub fn action_groups(mut self, value: impl IntoValue<List<AgentActionGroupProperty>>) -> Self {
        self.0.put("ActionGroups", value.into_value().into_node());
        self
    }

    /// The agent's collaboration settings.
    ///
    /// `AgentCollaboration`; one of `DISABLED`, `SUPERVISOR`, `SUPERVISOR_ROUTER`; updated in place.
    pub fn agent_collaboration(mut self, value: impl IntoValue<AgentCollaboration>) -> Self {
        self.0
            .put("AgentCollaboration", value.into_value().into_node());
        self
    }

    /// List of Agent Collaborators
    ///
    /// `AgentCollaborators`; updated in place.
    pub fn agent_collaborators(
        mut self,
        value: impl IntoValue<List<AgentCollaboratorProperty>>,
    ) -> Self {
        self.0
            .put("AgentCollaborators", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the IAM role with permissions to invoke API operations on the agent.
    ///
    /// `AgentResourceRoleArn`; updated in place.
    pub fn agent_resource_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0
            .put("AgentResourceRoleArn", value.into_value().into_node());
        self
    }

    /// Specifies whether to automatically update the `DRAFT` version of the agent after making changes to the agent. The `DRAFT` version can be continually iterated upon during internal development. By default, this value is `false`.
    ///
    /// `AutoPrepare`; default `false`; updated in place.
    pub fn auto_prepare(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("AutoPrepare", value.into_value().into_node());
        self
    }

    /// Contains custom orchestration configurations for the agent.
    ///
    /// `CustomOrchestration`; updated in place.
    pub fn custom_orchestration(
        mut self,
        value: impl IntoValue<CustomOrchestrationProperty>,
    ) -> Self {
        self.0
            .put("CustomOrchestration", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the AWS key that encrypts the agent.
    ///
    /// `CustomerEncryptionKeyArn`; updated in place.
    pub fn customer_encryption_key_arn(
        mut self,
        value: impl IntoValue<kinds::kms::KeyArn>,
    ) -> Self {
        self.0
            .put("CustomerEncryptionKeyArn", value.into_value().into_node());
        self
    }

    /// The description of the agent.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The foundation model used for orchestration by the agent.
    ///
    /// `FoundationModel`; updated in place.
    pub fn foundation_model(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("FoundationModel", value.into_value().into_node());
        self
    }

    /// Details about the guardrail associated with the agent.
    ///
    /// `GuardrailConfiguration`; updated in place.
    pub fn guardrail_configuration(
        mut self,
        value: impl IntoValue<GuardrailConfigurationProperty>,
    ) -> Self {
        self.0
            .put("GuardrailConfiguration", value.into_value().into_node());
        self
    }

    /// The number of seconds for which Amazon Bedrock keeps information about a user's conversation with the agent.
    ///
    /// A user interaction remains active for the amount of time specified. If no conversation occurs during this time, the session expires and Amazon Bedrock deletes any data provided before the timeout.
    ///
    /// `IdleSessionTTLInSeconds`; updated in place.
    pub fn idle_session_ttl_in_seconds(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("IdleSessionTTLInSeconds", value.into_value().into_node());
        self
    }

    /// Instructions that tell the agent what it should do and how it should interact with users.
    ///
    /// `Instruction`; updated in place.
    pub fn instruction(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Instruction", value.into_value().into_node());
        self
    }

    /// The knowledge bases associated with the agent.
    ///
    /// `KnowledgeBases`; updated in place.
    pub fn knowledge_bases(
        mut self,
        value: impl IntoValue<List<AgentKnowledgeBaseProperty>>,
    ) -> Self {
        self.0.put("KnowledgeBases", value.into_value().into_node());
        self
    }

    /// Contains memory configuration for the agent.
    ///
    /// `MemoryConfiguration`; updated in place.
    pub fn memory_configuration(
        mut self,
        value: impl IntoValue<MemoryConfigurationProperty>,
    ) -> Self {
        self.0
            .put("MemoryConfiguration", value.into_value().into_node());
        self
    }

    /// Specifies the orchestration strategy for the agent.
    ///
    /// `OrchestrationType`; one of `DEFAULT`, `CUSTOM_ORCHESTRATION`; updated in place.
    pub fn orchestration_type(mut self, value: impl IntoValue<OrchestrationType>) -> Self {
        self.0
            .put("OrchestrationType", value.into_value().into_node());
        self
    }

    /// Contains configurations to override prompt templates in different parts of an agent sequence. For more information, see [Advanced prompts](https://docs.aws.amazon.com/bedrock/latest/userguide/advanced-prompts.html).
    ///
    /// `PromptOverrideConfiguration`; updated in place.
    pub fn prompt_override_configuration(
        mut self,
        value: impl IntoValue<PromptOverrideConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "PromptOverrideConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Specifies whether to delete the resource even if it's in use. By default, this value is `false`.
    ///
    /// `SkipResourceInUseCheckOnDelete`; default `false`; updated in place.
    pub fn skip_resource_in_use_check_on_delete(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "SkipResourceInUseCheckOnDelete",
            value.into_value().into_node(),
        );
        self
    }

    /// Metadata that you can assign to a resource as key-value pairs. For more information, see the following resources:
    ///
    /// - [Tag naming limits and requirements](https://docs.aws.amazon.com/tag-editor/latest/userguide/tagging.html#tag-conventions)
    /// - [Tagging best practices](https://docs.aws.amazon.com/tag-editor/latest/userguide/tagging.html#tag-best-practices)
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// Metadata that you can assign to a resource as key-value pairs. For more information, see the following resources:
    ///
    /// - [Tag naming limits and requirements](https://docs.aws.amazon.com/tag-editor/latest/userguide/tagging.html#tag-conventions)
    /// - [Tagging best practices](https://docs.aws.amazon.com/tag-editor/latest/userguide/tagging.html#tag-best-practices)
    ///
    /// `TestAliasTags`; updated in place.
    pub fn test_alias_tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("TestAliasTags", value.into_value().into_node());
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

impl Construct for CfnAgent {
    type Handle = CfnAgentRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAgentRef {
        CfnAgentRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAgent`] of a stack.
pub struct CfnAgentRef(NodeRef);

impl Clone for CfnAgentRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAgentRef {}
impl AsNode for CfnAgentRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAgentRef {
    /// What `Ref` returns: its `AgentId`, a [`bedrock::AgentId`](kinds::bedrock::AgentId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::bedrock::AgentId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the agent.
    ///
    /// `Fn::GetAtt` of `AgentArn`.
    #[inline]
    pub fn attr_agent_arn(&self) -> Value<kinds::bedrock::AgentArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AgentArn")))
    }

    /// The unique identifier of the agent.
    ///
    /// `Fn::GetAtt` of `AgentId`.
    #[inline]
    pub fn attr_agent_id(&self) -> Value<kinds::bedrock::AgentId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AgentId")))
    }

    /// The status of the agent and whether it is ready for use. The following statuses are possible:
    ///
    /// - CREATING – The agent is being created.
    /// - PREPARING – The agent is being prepared.
    /// - PREPARED – The agent is prepared and ready to be invoked.
    /// - NOT_PREPARED – The agent has been created but not yet prepared.
    /// - FAILED – The agent API operation failed.
    /// - UPDATING – The agent is being updated.
    /// - DELETING – The agent is being deleted.
    ///
    /// `Fn::GetAtt` of `AgentStatus`.
    #[inline]
    pub fn attr_agent_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AgentStatus")))
    }

    /// The version of the agent.
    ///
    /// `Fn::GetAtt` of `AgentVersion`.
    #[inline]
    pub fn attr_agent_version(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AgentVersion")))
    }

    /// The time at which the agent was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// Contains reasons that the agent-related API that you invoked failed.
    ///
    /// `Fn::GetAtt` of `FailureReasons`.
    #[inline]
    pub fn attr_failure_reasons(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("FailureReasons")))
    }

    /// The time at which the agent was last prepared.
    ///
    /// `Fn::GetAtt` of `PreparedAt`.
    #[inline]
    pub fn attr_prepared_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PreparedAt")))
    }

    /// Contains recommended actions to take for the agent-related API that you invoked to succeed.
    ///
    /// `Fn::GetAtt` of `RecommendedActions`.
    #[inline]
    pub fn attr_recommended_actions(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RecommendedActions")))
    }

    /// The time at which the agent was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::bedrock::AgentId> for &CfnAgentRef {
    #[inline]
    fn into_value(self) -> Value<kinds::bedrock::AgentId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::bedrock::AgentArn> for &CfnAgentRef {
    #[inline]
    fn into_value(self) -> Value<kinds::bedrock::AgentArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AgentArn")))
    }
}
impl IntoValue<kinds::bedrock::AgentArnOrId> for &CfnAgentRef {
    #[inline]
    fn into_value(self) -> Value<kinds::bedrock::AgentArnOrId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Contains details about the OpenAPI schema for the action group. For more information, see [Action group OpenAPI schemas](https://docs.aws.amazon.com//bedrock/latest/userguide/agents-api-schema.html). You can either include the schema directly in the payload field or you can upload it to an S3 bucket and specify the S3 bucket location in the s3 field.
///
/// The property type `APISchema` of `AWS::Bedrock::Agent`.
#[must_use = "a property type does nothing until it is set"]
pub struct APISchemaProperty(Object);

impl APISchemaProperty {
    /// `APISchemaProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The JSON or YAML-formatted payload defining the OpenAPI schema for the action group.
    ///
    /// `Payload`.
    pub fn payload(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Payload", value.into_value().into_node());
        self
    }

    /// Contains details about the S3 object containing the OpenAPI schema for the action group.
    ///
    /// `S3`.
    pub fn s3(mut self, value: impl IntoValue<S3IdentifierProperty>) -> Self {
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

impl Kind for APISchemaProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<APISchemaProperty> for APISchemaProperty {}
impl From<APISchemaProperty> for Node {
    #[inline]
    fn from(value: APISchemaProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<APISchemaProperty> for APISchemaProperty {
    #[inline]
    fn into_value(self) -> Value<APISchemaProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains details about the Lambda function containing the business logic that is carried out upon invoking the action or the custom control method for handling the information elicited from the user.
///
/// The property type `ActionGroupExecutor` of `AWS::Bedrock::Agent`.
#[must_use = "a property type does nothing until it is set"]
pub struct ActionGroupExecutorProperty(Object);

impl ActionGroupExecutorProperty {
    /// `ActionGroupExecutorProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// To return the action group invocation results directly in the `InvokeInlineAgent` response, specify `RETURN_CONTROL`.
    ///
    /// `CustomControl`; one of `RETURN_CONTROL`.
    pub fn custom_control(mut self, value: impl IntoValue<CustomControl>) -> Self {
        self.0.put("CustomControl", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the Lambda function containing the business logic that is carried out upon invoking the action.
    ///
    /// `Lambda`.
    pub fn lambda(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Lambda", value.into_value().into_node());
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

impl Kind for ActionGroupExecutorProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ActionGroupExecutorProperty> for ActionGroupExecutorProperty {}
impl From<ActionGroupExecutorProperty> for Node {
    #[inline]
    fn from(value: ActionGroupExecutorProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ActionGroupExecutorProperty> for ActionGroupExecutorProperty {
    #[inline]
    fn into_value(self) -> Value<ActionGroupExecutorProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains details of the inline agent's action group.
///
/// The property type `AgentActionGroup` of `AWS::Bedrock::Agent`.
#[must_use = "a property type does nothing until it is set"]
pub struct AgentActionGroupProperty(Object);

impl AgentActionGroupProperty {
    /// `AgentActionGroupProperty` with its required properties, in alphabetical order:
    ///
    /// - `action_group_name`: The name of the action group.
    pub fn new(action_group_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ActionGroupName",
            action_group_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// The Amazon Resource Name (ARN) of the Lambda function containing the business logic that is carried out upon invoking the action or the custom control method for handling the information elicited from the user.
    ///
    /// `ActionGroupExecutor`.
    pub fn action_group_executor(
        mut self,
        value: impl IntoValue<ActionGroupExecutorProperty>,
    ) -> Self {
        self.0
            .put("ActionGroupExecutor", value.into_value().into_node());
        self
    }

    /// Specifies whether the action group is available for the agent to invoke or not when sending an [InvokeAgent](https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_InvokeAgent.html) request.
    ///
    /// `ActionGroupState`; one of `ENABLED`, `DISABLED`.
    pub fn action_group_state(mut self, value: impl IntoValue<ActionGroupState>) -> Self {
        self.0
            .put("ActionGroupState", value.into_value().into_node());
        self
    }

    /// Contains either details about the S3 object containing the OpenAPI schema for the action group or the JSON or YAML-formatted payload defining the schema. For more information, see [Action group OpenAPI schemas](https://docs.aws.amazon.com//bedrock/latest/userguide/agents-api-schema.html).
    ///
    /// `ApiSchema`.
    pub fn api_schema(mut self, value: impl IntoValue<APISchemaProperty>) -> Self {
        self.0.put("ApiSchema", value.into_value().into_node());
        self
    }

    /// A description of the action group.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Contains details about the function schema for the action group or the JSON or YAML-formatted payload defining the schema.
    ///
    /// `FunctionSchema`.
    pub fn function_schema(mut self, value: impl IntoValue<FunctionSchemaProperty>) -> Self {
        self.0.put("FunctionSchema", value.into_value().into_node());
        self
    }

    /// If this field is set as `AMAZON.UserInput`, the agent can request the user for additional information when trying to complete a task. The `description`, `apiSchema`, and `actionGroupExecutor` fields must be blank for this action group.
    ///
    /// During orchestration, if the agent determines that it needs to invoke an API in an action group, but doesn't have enough information to complete the API request, it will invoke this action group instead and return an [Observation](https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_Observation.html) reprompting the user for more information.
    ///
    /// `ParentActionGroupSignature`; one of `AMAZON.UserInput`, `AMAZON.CodeInterpreter`.
    pub fn parent_action_group_signature(
        mut self,
        value: impl IntoValue<ParentActionGroupSignature>,
    ) -> Self {
        self.0
            .put("ParentActionGroupSignature", value.into_value().into_node());
        self
    }

    /// Specifies whether to delete the resource even if it's in use. By default, this value is `false`.
    ///
    /// `SkipResourceInUseCheckOnDelete`; default `false`.
    pub fn skip_resource_in_use_check_on_delete(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "SkipResourceInUseCheckOnDelete",
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

impl Kind for AgentActionGroupProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AgentActionGroupProperty> for AgentActionGroupProperty {}
impl From<AgentActionGroupProperty> for Node {
    #[inline]
    fn from(value: AgentActionGroupProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AgentActionGroupProperty> for AgentActionGroupProperty {
    #[inline]
    fn into_value(self) -> Value<AgentActionGroupProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An agent collaborator.
///
/// The property type `AgentCollaborator` of `AWS::Bedrock::Agent`.
#[must_use = "a property type does nothing until it is set"]
pub struct AgentCollaboratorProperty(Object);

impl AgentCollaboratorProperty {
    /// `AgentCollaboratorProperty` with its required properties, in alphabetical order:
    ///
    /// - `agent_descriptor`: The collaborator's agent descriptor.
    /// - `collaboration_instruction`: The collaborator's instructions.
    /// - `collaborator_name`: The collaborator's collaborator name.
    pub fn new(
        agent_descriptor: impl IntoValue<AgentDescriptorProperty>,
        collaboration_instruction: impl IntoValue<String>,
        collaborator_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AgentDescriptor", agent_descriptor.into_value().into_node());
        object_.put(
            "CollaborationInstruction",
            collaboration_instruction.into_value().into_node(),
        );
        object_.put(
            "CollaboratorName",
            collaborator_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// The collaborator's relay conversation history.
    ///
    /// `RelayConversationHistory`; one of `TO_COLLABORATOR`, `DISABLED`.
    pub fn relay_conversation_history(
        mut self,
        value: impl IntoValue<RelayConversationHistory>,
    ) -> Self {
        self.0
            .put("RelayConversationHistory", value.into_value().into_node());
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

impl Kind for AgentCollaboratorProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AgentCollaboratorProperty> for AgentCollaboratorProperty {}
impl From<AgentCollaboratorProperty> for Node {
    #[inline]
    fn from(value: AgentCollaboratorProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AgentCollaboratorProperty> for AgentCollaboratorProperty {
    #[inline]
    fn into_value(self) -> Value<AgentCollaboratorProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An agent descriptor.
///
/// The property type `AgentDescriptor` of `AWS::Bedrock::Agent`.
#[must_use = "a property type does nothing until it is set"]
pub struct AgentDescriptorProperty(Object);

impl AgentDescriptorProperty {
    /// `AgentDescriptorProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The agent's alias ARN.
    ///
    /// `AliasArn`.
    pub fn alias_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AliasArn", value.into_value().into_node());
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

impl Kind for AgentDescriptorProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AgentDescriptorProperty> for AgentDescriptorProperty {}
impl From<AgentDescriptorProperty> for Node {
    #[inline]
    fn from(value: AgentDescriptorProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AgentDescriptorProperty> for AgentDescriptorProperty {
    #[inline]
    fn into_value(self) -> Value<AgentDescriptorProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains details about a knowledge base that is associated with an agent.
///
/// The property type `AgentKnowledgeBase` of `AWS::Bedrock::Agent`.
#[must_use = "a property type does nothing until it is set"]
pub struct AgentKnowledgeBaseProperty(Object);

impl AgentKnowledgeBaseProperty {
    /// `AgentKnowledgeBaseProperty` with its required properties, in alphabetical order:
    ///
    /// - `description`: The description of the association between the agent and the knowledge base.
    /// - `knowledge_base_id`: The unique identifier of the association between the agent and the knowledge base.
    pub fn new(
        description: impl IntoValue<String>,
        knowledge_base_id: impl IntoValue<kinds::bedrock::KnowledgeBaseId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Description", description.into_value().into_node());
        object_.put(
            "KnowledgeBaseId",
            knowledge_base_id.into_value().into_node(),
        );
        Self(object_)
    }

    /// Specifies whether to use the knowledge base or not when sending an [InvokeAgent](https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_InvokeAgent.html) request.
    ///
    /// `KnowledgeBaseState`; one of `ENABLED`, `DISABLED`.
    pub fn knowledge_base_state(mut self, value: impl IntoValue<KnowledgeBaseState>) -> Self {
        self.0
            .put("KnowledgeBaseState", value.into_value().into_node());
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

impl Kind for AgentKnowledgeBaseProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AgentKnowledgeBaseProperty> for AgentKnowledgeBaseProperty {}
impl From<AgentKnowledgeBaseProperty> for Node {
    #[inline]
    fn from(value: AgentKnowledgeBaseProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AgentKnowledgeBaseProperty> for AgentKnowledgeBaseProperty {
    #[inline]
    fn into_value(self) -> Value<AgentKnowledgeBaseProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains details of the custom orchestration configured for the agent.
///
/// The property type `CustomOrchestration` of `AWS::Bedrock::Agent`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomOrchestrationProperty(Object);

impl CustomOrchestrationProperty {
    /// `CustomOrchestrationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The structure of the executor invoking the actions in custom orchestration.
    ///
    /// `Executor`.
    pub fn executor(mut self, value: impl IntoValue<OrchestrationExecutorProperty>) -> Self {
        self.0.put("Executor", value.into_value().into_node());
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

impl Kind for CustomOrchestrationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomOrchestrationProperty> for CustomOrchestrationProperty {}
impl From<CustomOrchestrationProperty> for Node {
    #[inline]
    fn from(value: CustomOrchestrationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomOrchestrationProperty> for CustomOrchestrationProperty {
    #[inline]
    fn into_value(self) -> Value<CustomOrchestrationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines parameters that the agent needs to invoke from the user to complete the function. Corresponds to an action in an action group.
///
/// This data type is used in the following API operations:
///
/// - [CreateAgentActionGroup request](https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_CreateAgentActionGroup.html#API_agent_CreateAgentActionGroup_RequestSyntax)
/// - [CreateAgentActionGroup response](https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_CreateAgentActionGroup.html#API_agent_CreateAgentActionGroup_ResponseSyntax)
/// - [UpdateAgentActionGroup request](https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_UpdateAgentActionGroup.html#API_agent_UpdateAgentActionGroup_RequestSyntax)
/// - [UpdateAgentActionGroup response](https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_UpdateAgentActionGroup.html#API_agent_UpdateAgentActionGroup_ResponseSyntax)
/// - [GetAgentActionGroup response](https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_GetAgentActionGroup.html#API_agent_GetAgentActionGroup_ResponseSyntax)
///
/// The property type `Function` of `AWS::Bedrock::Agent`.
#[must_use = "a property type does nothing until it is set"]
pub struct FunctionProperty(Object);

impl FunctionProperty {
    /// `FunctionProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: A name for the function.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// A description of the function and its purpose.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The parameters that the agent elicits from the user to fulfill the function.
    ///
    /// `Parameters`.
    pub fn parameters(mut self, value: impl IntoValue<Map<ParameterDetailProperty>>) -> Self {
        self.0.put("Parameters", value.into_value().into_node());
        self
    }

    /// Contains information if user confirmation is required to invoke the function.
    ///
    /// `RequireConfirmation`; one of `ENABLED`, `DISABLED`.
    pub fn require_confirmation(mut self, value: impl IntoValue<RequireConfirmation>) -> Self {
        self.0
            .put("RequireConfirmation", value.into_value().into_node());
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

impl Kind for FunctionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FunctionProperty> for FunctionProperty {}
impl From<FunctionProperty> for Node {
    #[inline]
    fn from(value: FunctionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FunctionProperty> for FunctionProperty {
    #[inline]
    fn into_value(self) -> Value<FunctionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains details about the function schema for the action group or the JSON or YAML-formatted payload defining the schema.
///
/// The property type `FunctionSchema` of `AWS::Bedrock::Agent`.
#[must_use = "a property type does nothing until it is set"]
pub struct FunctionSchemaProperty(Object);

impl FunctionSchemaProperty {
    /// `FunctionSchemaProperty` with its required properties, in alphabetical order:
    ///
    /// - `functions`: A list of functions that each define an action in the action group.
    pub fn new(functions: impl IntoValue<List<FunctionProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Functions", functions.into_value().into_node());
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

impl Kind for FunctionSchemaProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FunctionSchemaProperty> for FunctionSchemaProperty {}
impl From<FunctionSchemaProperty> for Node {
    #[inline]
    fn from(value: FunctionSchemaProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FunctionSchemaProperty> for FunctionSchemaProperty {
    #[inline]
    fn into_value(self) -> Value<FunctionSchemaProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration information for a guardrail that you use with the [Converse](https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html) operation.
///
/// The property type `GuardrailConfiguration` of `AWS::Bedrock::Agent`.
#[must_use = "a property type does nothing until it is set"]
pub struct GuardrailConfigurationProperty(Object);

impl GuardrailConfigurationProperty {
    /// `GuardrailConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The identifier for the guardrail.
    ///
    /// `GuardrailIdentifier`.
    pub fn guardrail_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("GuardrailIdentifier", value.into_value().into_node());
        self
    }

    /// The version of the guardrail.
    ///
    /// `GuardrailVersion`.
    pub fn guardrail_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("GuardrailVersion", value.into_value().into_node());
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

impl Kind for GuardrailConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GuardrailConfigurationProperty> for GuardrailConfigurationProperty {}
impl From<GuardrailConfigurationProperty> for Node {
    #[inline]
    fn from(value: GuardrailConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GuardrailConfigurationProperty> for GuardrailConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<GuardrailConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Base inference parameters to pass to a model in a call to [Converse](https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html) or [ConverseStream](https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ConverseStream.html). For more information, see [Inference parameters for foundation models](https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters.html).
///
/// If you need to pass additional parameters that the model supports, use the `additionalModelRequestFields` request field in the call to `Converse` or `ConverseStream`. For more information, see [Model parameters](https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters.html).
///
/// The property type `InferenceConfiguration` of `AWS::Bedrock::Agent`.
#[must_use = "a property type does nothing until it is set"]
pub struct InferenceConfigurationProperty(Object);

impl InferenceConfigurationProperty {
    /// `InferenceConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The maximum number of tokens allowed in the generated response.
    ///
    /// `MaximumLength`.
    pub fn maximum_length(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("MaximumLength", value.into_value().into_node());
        self
    }

    /// A list of stop sequences. A stop sequence is a sequence of characters that causes the model to stop generating the response.
    ///
    /// `StopSequences`.
    pub fn stop_sequences(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("StopSequences", value.into_value().into_node());
        self
    }

    /// The likelihood of the model selecting higher-probability options while generating a response. A lower value makes the model more likely to choose higher-probability options, while a higher value makes the model more likely to choose lower-probability options.
    ///
    /// The default value is the default value for the model that you are using. For more information, see [Inference parameters for foundation models](https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters.html).
    ///
    /// `Temperature`.
    pub fn temperature(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Temperature", value.into_value().into_node());
        self
    }

    /// While generating a response, the model determines the probability of the following token at each point of generation. The value that you set for `topK` is the number of most-likely candidates from which the model chooses the next token in the sequence. For example, if you set `topK` to 50, the model selects the next token from among the top 50 most likely choices.
    ///
    /// `TopK`.
    pub fn top_k(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("TopK", value.into_value().into_node());
        self
    }

    /// The percentage of most-likely candidates that the model considers for the next token. For example, if you choose a value of 0.8 for `topP`, the model selects from the top 80% of the probability distribution of tokens that could be next in the sequence.
    ///
    /// The default value is the default value for the model that you are using. For more information, see [Inference parameters for foundation models](https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters.html).
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

impl Kind for InferenceConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InferenceConfigurationProperty> for InferenceConfigurationProperty {}
impl From<InferenceConfigurationProperty> for Node {
    #[inline]
    fn from(value: InferenceConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InferenceConfigurationProperty> for InferenceConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<InferenceConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Details of the memory configuration.
///
/// The property type `MemoryConfiguration` of `AWS::Bedrock::Agent`.
#[must_use = "a property type does nothing until it is set"]
pub struct MemoryConfigurationProperty(Object);

impl MemoryConfigurationProperty {
    /// `MemoryConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The type of memory that is stored.
    ///
    /// `EnabledMemoryTypes`; one of `SESSION_SUMMARY`.
    pub fn enabled_memory_types(mut self, value: impl IntoValue<List<EnabledMemoryType>>) -> Self {
        self.0
            .put("EnabledMemoryTypes", value.into_value().into_node());
        self
    }

    /// Contains the configuration for SESSION_SUMMARY memory type enabled for the agent.
    ///
    /// `SessionSummaryConfiguration`.
    pub fn session_summary_configuration(
        mut self,
        value: impl IntoValue<SessionSummaryConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "SessionSummaryConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The number of days the agent is configured to retain the conversational context.
    ///
    /// `StorageDays`.
    pub fn storage_days(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("StorageDays", value.into_value().into_node());
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

impl Kind for MemoryConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MemoryConfigurationProperty> for MemoryConfigurationProperty {}
impl From<MemoryConfigurationProperty> for Node {
    #[inline]
    fn from(value: MemoryConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MemoryConfigurationProperty> for MemoryConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<MemoryConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The structure of the executor invoking the actions in custom orchestration.
///
/// The property type `OrchestrationExecutor` of `AWS::Bedrock::Agent`.
#[must_use = "a property type does nothing until it is set"]
pub struct OrchestrationExecutorProperty(Object);

impl OrchestrationExecutorProperty {
    /// `OrchestrationExecutorProperty` with its required properties, in alphabetical order:
    ///
    /// - `lambda`: The Amazon Resource Name (ARN) of the Lambda function containing the business logic that is carried out upon invoking the action.
    pub fn new(lambda: impl IntoValue<kinds::lambda::FunctionArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Lambda", lambda.into_value().into_node());
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

impl Kind for OrchestrationExecutorProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OrchestrationExecutorProperty> for OrchestrationExecutorProperty {}
impl From<OrchestrationExecutorProperty> for Node {
    #[inline]
    fn from(value: OrchestrationExecutorProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OrchestrationExecutorProperty> for OrchestrationExecutorProperty {
    #[inline]
    fn into_value(self) -> Value<OrchestrationExecutorProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains details about a parameter in a function for an action group.
///
/// The property type `ParameterDetail` of `AWS::Bedrock::Agent`.
#[must_use = "a property type does nothing until it is set"]
pub struct ParameterDetailProperty(Object);

impl ParameterDetailProperty {
    /// `ParameterDetailProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The data type of the parameter.
    pub fn new(r#type: impl IntoValue<Type>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// A description of the parameter. Helps the foundation model determine how to elicit the parameters from the user.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Whether the parameter is required for the agent to complete the function for action group invocation.
    ///
    /// `Required`.
    pub fn required(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Required", value.into_value().into_node());
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

impl Kind for ParameterDetailProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ParameterDetailProperty> for ParameterDetailProperty {}
impl From<ParameterDetailProperty> for Node {
    #[inline]
    fn from(value: ParameterDetailProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ParameterDetailProperty> for ParameterDetailProperty {
    #[inline]
    fn into_value(self) -> Value<ParameterDetailProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains configurations to override a prompt template in one part of an agent sequence. For more information, see [Advanced prompts](https://docs.aws.amazon.com/bedrock/latest/userguide/advanced-prompts.html).
///
/// The property type `PromptConfiguration` of `AWS::Bedrock::Agent`.
#[must_use = "a property type does nothing until it is set"]
pub struct PromptConfigurationProperty(Object);

impl PromptConfigurationProperty {
    /// `PromptConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// If the Converse or ConverseStream operations support the model, `additionalModelRequestFields` contains additional inference parameters, beyond the base set of inference parameters in the `inferenceConfiguration` field.
    ///
    /// For more information, see [Inference request parameters and response fields for foundation models](https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters.html).
    ///
    /// `AdditionalModelRequestFields`; free JSON, such as an [`Object`].
    pub fn additional_model_request_fields(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put(
            "AdditionalModelRequestFields",
            value.into_value().into_node(),
        );
        self
    }

    /// Defines the prompt template with which to replace the default prompt template. You can use placeholder variables in the base prompt template to customize the prompt. For more information, see [Prompt template placeholder variables](https://docs.aws.amazon.com/bedrock/latest/userguide/prompt-placeholders.html). For more information, see [Configure the prompt templates](https://docs.aws.amazon.com/bedrock/latest/userguide/advanced-prompts-configure.html).
    ///
    /// `BasePromptTemplate`.
    pub fn base_prompt_template(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("BasePromptTemplate", value.into_value().into_node());
        self
    }

    /// The agent's foundation model.
    ///
    /// `FoundationModel`.
    pub fn foundation_model(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("FoundationModel", value.into_value().into_node());
        self
    }

    /// Contains inference parameters to use when the agent invokes a foundation model in the part of the agent sequence defined by the `promptType`. For more information, see [Inference parameters for foundation models](https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters.html).
    ///
    /// `InferenceConfiguration`.
    pub fn inference_configuration(
        mut self,
        value: impl IntoValue<InferenceConfigurationProperty>,
    ) -> Self {
        self.0
            .put("InferenceConfiguration", value.into_value().into_node());
        self
    }

    /// Specifies whether to override the default parser Lambda function when parsing the raw foundation model output in the part of the agent sequence defined by the `promptType`. If you set the field as `OVERRIDDEN`, the `overrideLambda` field in the [PromptOverrideConfiguration](https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_PromptOverrideConfiguration.html) must be specified with the ARN of a Lambda function.
    ///
    /// `ParserMode`; one of `DEFAULT`, `OVERRIDDEN`.
    pub fn parser_mode(mut self, value: impl IntoValue<ParserMode>) -> Self {
        self.0.put("ParserMode", value.into_value().into_node());
        self
    }

    /// Specifies whether to override the default prompt template for this `promptType`. Set this value to `OVERRIDDEN` to use the prompt that you provide in the `basePromptTemplate`. If you leave it as `DEFAULT`, the agent uses a default prompt template.
    ///
    /// `PromptCreationMode`; one of `DEFAULT`, `OVERRIDDEN`.
    pub fn prompt_creation_mode(mut self, value: impl IntoValue<PromptCreationMode>) -> Self {
        self.0
            .put("PromptCreationMode", value.into_value().into_node());
        self
    }

    /// Specifies whether to allow the inline agent to carry out the step specified in the `promptType`. If you set this value to `DISABLED`, the agent skips that step. The default state for each `promptType` is as follows.
    ///
    /// - `PRE_PROCESSING` – `ENABLED`
    /// - `ORCHESTRATION` – `ENABLED`
    /// - `KNOWLEDGE_BASE_RESPONSE_GENERATION` – `ENABLED`
    /// - `POST_PROCESSING` – `DISABLED`
    ///
    /// `PromptState`; one of `ENABLED`, `DISABLED`.
    pub fn prompt_state(mut self, value: impl IntoValue<PromptState>) -> Self {
        self.0.put("PromptState", value.into_value().into_node());
        self
    }

    /// The step in the agent sequence that this prompt configuration applies to.
    ///
    /// `PromptType`; one of `PRE_PROCESSING`, `ORCHESTRATION`, `POST_PROCESSING`, `ROUTING_CLASSIFIER`, `MEMORY_SUMMARIZATION`, `KNOWLEDGE_BASE_RESPONSE_GENERATION`.
    pub fn prompt_type(mut self, value: impl IntoValue<PromptType>) -> Self {
        self.0.put("PromptType", value.into_value().into_node());
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

impl Kind for PromptConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PromptConfigurationProperty> for PromptConfigurationProperty {}
impl From<PromptConfigurationProperty> for Node {
    #[inline]
    fn from(value: PromptConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PromptConfigurationProperty> for PromptConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<PromptConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains configurations to override prompts in different parts of an agent sequence. For more information, see [Advanced prompts](https://docs.aws.amazon.com/bedrock/latest/userguide/advanced-prompts.html).
///
/// The property type `PromptOverrideConfiguration` of `AWS::Bedrock::Agent`.
#[must_use = "a property type does nothing until it is set"]
pub struct PromptOverrideConfigurationProperty(Object);

impl PromptOverrideConfigurationProperty {
    /// `PromptOverrideConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `prompt_configurations`: Contains configurations to override a prompt template in one part of an agent sequence.
    pub fn new(prompt_configurations: impl IntoValue<List<PromptConfigurationProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "PromptConfigurations",
            prompt_configurations.into_value().into_node(),
        );
        Self(object_)
    }

    /// The ARN of the Lambda function to use when parsing the raw foundation model output in parts of the agent sequence. If you specify this field, at least one of the `promptConfigurations` must contain a `parserMode` value that is set to `OVERRIDDEN`. For more information, see [Parser Lambda function in Amazon Bedrock Agents](https://docs.aws.amazon.com/bedrock/latest/userguide/lambda-parser.html).
    ///
    /// `OverrideLambda`.
    pub fn override_lambda(mut self, value: impl IntoValue<kinds::lambda::FunctionArn>) -> Self {
        self.0.put("OverrideLambda", value.into_value().into_node());
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

impl Kind for PromptOverrideConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PromptOverrideConfigurationProperty> for PromptOverrideConfigurationProperty {}
impl From<PromptOverrideConfigurationProperty> for Node {
    #[inline]
    fn from(value: PromptOverrideConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PromptOverrideConfigurationProperty> for PromptOverrideConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<PromptOverrideConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The identifier information for an Amazon S3 bucket.
///
/// The property type `S3Identifier` of `AWS::Bedrock::Agent`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3IdentifierProperty(Object);

impl S3IdentifierProperty {
    /// `S3IdentifierProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the S3 bucket.
    ///
    /// `S3BucketName`.
    pub fn s3_bucket_name(mut self, value: impl IntoValue<kinds::s3::BucketName>) -> Self {
        self.0.put("S3BucketName", value.into_value().into_node());
        self
    }

    /// The S3 object key for the S3 resource.
    ///
    /// `S3ObjectKey`.
    pub fn s3_object_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("S3ObjectKey", value.into_value().into_node());
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

impl Kind for S3IdentifierProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3IdentifierProperty> for S3IdentifierProperty {}
impl From<S3IdentifierProperty> for Node {
    #[inline]
    fn from(value: S3IdentifierProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3IdentifierProperty> for S3IdentifierProperty {
    #[inline]
    fn into_value(self) -> Value<S3IdentifierProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for SESSION_SUMMARY memory type enabled for the agent.
///
/// The property type `SessionSummaryConfiguration` of `AWS::Bedrock::Agent`.
#[must_use = "a property type does nothing until it is set"]
pub struct SessionSummaryConfigurationProperty(Object);

impl SessionSummaryConfigurationProperty {
    /// `SessionSummaryConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Maximum number of recent session summaries to include in the agent's prompt context.
    ///
    /// `MaxRecentSessions`.
    pub fn max_recent_sessions(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("MaxRecentSessions", value.into_value().into_node());
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

impl Kind for SessionSummaryConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SessionSummaryConfigurationProperty> for SessionSummaryConfigurationProperty {}
impl From<SessionSummaryConfigurationProperty> for Node {
    #[inline]
    fn from(value: SessionSummaryConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SessionSummaryConfigurationProperty> for SessionSummaryConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<SessionSummaryConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `ActionGroupState` of a `AgentActionGroup` of `AWS::Bedrock::Agent`.
pub enum ActionGroupState {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for ActionGroupState {}
#[diagnostic::do_not_recommend]
impl TextKind for ActionGroupState {}
#[diagnostic::do_not_recommend]
impl IdKind for ActionGroupState {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ActionGroupState {}
#[diagnostic::do_not_recommend]
impl IntoValue<ActionGroupState> for ActionGroupState {
    #[inline]
    fn into_value(self) -> Value<ActionGroupState> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `AgentCollaboration` of `AWS::Bedrock::Agent`.
pub enum AgentCollaboration {
    /// `DISABLED`.
    Disabled,
    /// `SUPERVISOR`.
    Supervisor,
    /// `SUPERVISOR_ROUTER`.
    SupervisorRouter,
}

#[diagnostic::do_not_recommend]
impl Kind for AgentCollaboration {}
#[diagnostic::do_not_recommend]
impl TextKind for AgentCollaboration {}
#[diagnostic::do_not_recommend]
impl IdKind for AgentCollaboration {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AgentCollaboration {}
#[diagnostic::do_not_recommend]
impl IntoValue<AgentCollaboration> for AgentCollaboration {
    #[inline]
    fn into_value(self) -> Value<AgentCollaboration> {
        const VALUES: &[&str] = &["DISABLED", "SUPERVISOR", "SUPERVISOR_ROUTER"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CustomControl` of a `ActionGroupExecutor` of `AWS::Bedrock::Agent`.
pub enum CustomControl {
    /// `RETURN_CONTROL`.
    ReturnControl,
}

#[diagnostic::do_not_recommend]
impl Kind for CustomControl {}
#[diagnostic::do_not_recommend]
impl TextKind for CustomControl {}
#[diagnostic::do_not_recommend]
impl IdKind for CustomControl {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CustomControl {}
#[diagnostic::do_not_recommend]
impl IntoValue<CustomControl> for CustomControl {
    #[inline]
    fn into_value(self) -> Value<CustomControl> {
        const VALUES: &[&str] = &["RETURN_CONTROL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `EnabledMemoryTypes` of a `MemoryConfiguration` of `AWS::Bedrock::Agent`.
pub enum EnabledMemoryType {
    /// `SESSION_SUMMARY`.
    SessionSummary,
}

#[diagnostic::do_not_recommend]
impl Kind for EnabledMemoryType {}
#[diagnostic::do_not_recommend]
impl TextKind for EnabledMemoryType {}
#[diagnostic::do_not_recommend]
impl IdKind for EnabledMemoryType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EnabledMemoryType {}
#[diagnostic::do_not_recommend]
impl IntoValue<EnabledMemoryType> for EnabledMemoryType {
    #[inline]
    fn into_value(self) -> Value<EnabledMemoryType> {
        const VALUES: &[&str] = &["SESSION_SUMMARY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `KnowledgeBaseState` of a `AgentKnowledgeBase` of `AWS::Bedrock::Agent`.
pub enum KnowledgeBaseState {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for KnowledgeBaseState {}
#[diagnostic::do_not_recommend]
impl TextKind for KnowledgeBaseState {}
#[diagnostic::do_not_recommend]
impl IdKind for KnowledgeBaseState {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for KnowledgeBaseState {}
#[diagnostic::do_not_recommend]
impl IntoValue<KnowledgeBaseState> for KnowledgeBaseState {
    #[inline]
    fn into_value(self) -> Value<KnowledgeBaseState> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `OrchestrationType` of `AWS::Bedrock::Agent`.
pub enum OrchestrationType {
    /// `CUSTOM_ORCHESTRATION`.
    CustomOrchestration,
    /// `DEFAULT`.
    Default,
}

#[diagnostic::do_not_recommend]
impl Kind for OrchestrationType {}
#[diagnostic::do_not_recommend]
impl TextKind for OrchestrationType {}
#[diagnostic::do_not_recommend]
impl IdKind for OrchestrationType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for OrchestrationType {}
#[diagnostic::do_not_recommend]
impl IntoValue<OrchestrationType> for OrchestrationType {
    #[inline]
    fn into_value(self) -> Value<OrchestrationType> {
        const VALUES: &[&str] = &["CUSTOM_ORCHESTRATION", "DEFAULT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ParentActionGroupSignature` of a `AgentActionGroup` of `AWS::Bedrock::Agent`.
pub enum ParentActionGroupSignature {
    /// `AMAZON.CodeInterpreter`.
    AmazonCodeInterpreter,
    /// `AMAZON.UserInput`.
    AmazonUserInput,
}

#[diagnostic::do_not_recommend]
impl Kind for ParentActionGroupSignature {}
#[diagnostic::do_not_recommend]
impl TextKind for ParentActionGroupSignature {}
#[diagnostic::do_not_recommend]
impl IdKind for ParentActionGroupSignature {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ParentActionGroupSignature {}
#[diagnostic::do_not_recommend]
impl IntoValue<ParentActionGroupSignature> for ParentActionGroupSignature {
    #[inline]
    fn into_value(self) -> Value<ParentActionGroupSignature> {
        const VALUES: &[&str] = &["AMAZON.CodeInterpreter", "AMAZON.UserInput"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ParserMode` of a `PromptConfiguration` of `AWS::Bedrock::Agent`.
pub enum ParserMode {
    /// `DEFAULT`.
    Default,
    /// `OVERRIDDEN`.
    Overridden,
}

#[diagnostic::do_not_recommend]
impl Kind for ParserMode {}
#[diagnostic::do_not_recommend]
impl TextKind for ParserMode {}
#[diagnostic::do_not_recommend]
impl IdKind for ParserMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ParserMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<ParserMode> for ParserMode {
    #[inline]
    fn into_value(self) -> Value<ParserMode> {
        const VALUES: &[&str] = &["DEFAULT", "OVERRIDDEN"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PromptCreationMode` of a `PromptConfiguration` of `AWS::Bedrock::Agent`.
pub enum PromptCreationMode {
    /// `DEFAULT`.
    Default,
    /// `OVERRIDDEN`.
    Overridden,
}

#[diagnostic::do_not_recommend]
impl Kind for PromptCreationMode {}
#[diagnostic::do_not_recommend]
impl TextKind for PromptCreationMode {}
#[diagnostic::do_not_recommend]
impl IdKind for PromptCreationMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PromptCreationMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<PromptCreationMode> for PromptCreationMode {
    #[inline]
    fn into_value(self) -> Value<PromptCreationMode> {
        const VALUES: &[&str] = &["DEFAULT", "OVERRIDDEN"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PromptState` of a `PromptConfiguration` of `AWS::Bedrock::Agent`.
pub enum PromptState {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for PromptState {}
#[diagnostic::do_not_recommend]
impl TextKind for PromptState {}
#[diagnostic::do_not_recommend]
impl IdKind for PromptState {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PromptState {}
#[diagnostic::do_not_recommend]
impl IntoValue<PromptState> for PromptState {
    #[inline]
    fn into_value(self) -> Value<PromptState> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PromptType` of a `PromptConfiguration` of `AWS::Bedrock::Agent`.
pub enum PromptType {
    /// `KNOWLEDGE_BASE_RESPONSE_GENERATION`.
    KnowledgeBaseResponseGeneration,
    /// `MEMORY_SUMMARIZATION`.
    MemorySummarization,
    /// `ORCHESTRATION`.
    Orchestration,
    /// `POST_PROCESSING`.
    PostProcessing,
    /// `PRE_PROCESSING`.
    PreProcessing,
    /// `ROUTING_CLASSIFIER`.
    RoutingClassifier,
}

#[diagnostic::do_not_recommend]
impl Kind for PromptType {}
#[diagnostic::do_not_recommend]
impl TextKind for PromptType {}
#[diagnostic::do_not_recommend]
impl IdKind for PromptType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PromptType {}
#[diagnostic::do_not_recommend]
impl IntoValue<PromptType> for PromptType {
    #[inline]
    fn into_value(self) -> Value<PromptType> {
        const VALUES: &[&str] = &[
            "KNOWLEDGE_BASE_RESPONSE_GENERATION",
            "MEMORY_SUMMARIZATION",
            "ORCHESTRATION",
            "POST_PROCESSING",
            "PRE_PROCESSING",
            "ROUTING_CLASSIFIER",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `RelayConversationHistory` of a `AgentCollaborator` of `AWS::Bedrock::Agent`.
pub enum RelayConversationHistory {
    /// `DISABLED`.
    Disabled,
    /// `TO_COLLABORATOR`.
    ToCollaborator,
}

#[diagnostic::do_not_recommend]
impl Kind for RelayConversationHistory {}
#[diagnostic::do_not_recommend]
impl TextKind for RelayConversationHistory {}
#[diagnostic::do_not_recommend]
impl IdKind for RelayConversationHistory {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RelayConversationHistory {}
#[diagnostic::do_not_recommend]
impl IntoValue<RelayConversationHistory> for RelayConversationHistory {
    #[inline]
    fn into_value(self) -> Value<RelayConversationHistory> {
        const VALUES: &[&str] = &["DISABLED", "TO_COLLABORATOR"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `RequireConfirmation` of a `Function` of `AWS::Bedrock::Agent`.
pub enum RequireConfirmation {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for RequireConfirmation {}
#[diagnostic::do_not_recommend]
impl TextKind for RequireConfirmation {}
#[diagnostic::do_not_recommend]
impl IdKind for RequireConfirmation {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RequireConfirmation {}
#[diagnostic::do_not_recommend]
impl IntoValue<RequireConfirmation> for RequireConfirmation {
    #[inline]
    fn into_value(self) -> Value<RequireConfirmation> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `ParameterDetail` of `AWS::Bedrock::Agent`.
pub enum Type {
    /// `array`.
    Array,
    /// `boolean`.
    Boolean,
    /// `integer`.
    Integer,
    /// `number`.
    Number,
    /// `string`.
    String_,
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
        const VALUES: &[&str] = &["array", "boolean", "integer", "number", "string"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

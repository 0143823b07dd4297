// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::BedrockAgentCore::RuntimeEndpoint` and its property types.

use crate::l1::*;

/// AgentCore Runtime is a secure, serverless runtime purpose-built for deploying and scaling dynamic AI agents and tools using any open-source framework including LangGraph, CrewAI, and Strands Agents, any protocol, and any model.
///
/// For more information about using agent runtime endpoints in Amazon Bedrock AgentCore, see [AgentCore Runtime versioning and endpoints](https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/agent-runtime-versioning.html).
///
/// See the *Properties* section below for descriptions of both the required and optional properties.
///
/// `AWS::BedrockAgentCore::RuntimeEndpoint`; `Ref` returns its `AgentRuntimeEndpointArn`, a [`bedrockagentcore::RuntimeEndpointAgentRuntimeEndpointArn`](kinds::bedrockagentcore::RuntimeEndpointAgentRuntimeEndpointArn).
/// Changing one of these replaces it: `AgentRuntimeId`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-runtimeendpoint.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnRuntimeEndpoint(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::BedrockAgentCore::RuntimeEndpoint",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("runtime_endpoint.rules"),
};

impl CfnRuntimeEndpoint {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::BedrockAgentCore::RuntimeEndpoint";

    /// `CfnRuntimeEndpoint` with its required properties, in alphabetical order:
    ///
    /// - `agent_runtime_id`: The agent runtime ID.
    /// - `name`: The name of the AgentCore Runtime endpoint.
    pub fn new(agent_runtime_id: impl IntoValue<String>, name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AgentRuntimeId", agent_runtime_id.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The version of the agent.
    ///
    /// `AgentRuntimeVersion`; updated in place.
    pub fn agent_runtime_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AgentRuntimeVersion", value.into_value().into_node());
        self
    }

    /// Contains information about an agent runtime endpoint. An agent runtime is the execution environment for a Amazon Bedrock Agent.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The tags for the AgentCore Runtime endpoint.
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

impl Construct for CfnRuntimeEndpoint {
    type Handle = CfnRuntimeEndpointRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnRuntimeEndpointRef {
        CfnRuntimeEndpointRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnRuntimeEndpoint`] of a stack.
pub struct CfnRuntimeEndpointRef(NodeRef);

impl Clone for CfnRuntimeEndpointRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnRuntimeEndpointRef {}
impl AsNode for CfnRuntimeEndpointRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnRuntimeEndpointRef {
    /// What `Ref` returns: its `AgentRuntimeEndpointArn`, a [`bedrockagentcore::RuntimeEndpointAgentRuntimeEndpointArn`](kinds::bedrockagentcore::RuntimeEndpointAgentRuntimeEndpointArn).
    #[inline]
    pub fn reference(
        &self,
    ) -> Value<kinds::bedrockagentcore::RuntimeEndpointAgentRuntimeEndpointArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the runtime agent.
    ///
    /// `Fn::GetAtt` of `AgentRuntimeArn`.
    #[inline]
    pub fn attr_agent_runtime_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AgentRuntimeArn")))
    }

    /// The endpoint Amazon Resource Name (ARN).
    ///
    /// `Fn::GetAtt` of `AgentRuntimeEndpointArn`.
    #[inline]
    pub fn attr_agent_runtime_endpoint_arn(
        &self,
    ) -> Value<kinds::bedrockagentcore::RuntimeEndpointAgentRuntimeEndpointArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("AgentRuntimeEndpointArn"),
        ))
    }

    /// The time at which the endpoint was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The reason for failure if the memory is in a failed state.
    ///
    /// `Fn::GetAtt` of `FailureReason`.
    #[inline]
    pub fn attr_failure_reason(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("FailureReason")))
    }

    /// The ID of the runtime endpoint.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The time at which the endpoint was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedAt`.
    #[inline]
    pub fn attr_last_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdatedAt")))
    }

    /// The live version for the runtime endpoint.
    ///
    /// `Fn::GetAtt` of `LiveVersion`.
    #[inline]
    pub fn attr_live_version(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LiveVersion")))
    }

    /// The status of the runtime endpoint.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The target version.
    ///
    /// `Fn::GetAtt` of `TargetVersion`.
    #[inline]
    pub fn attr_target_version(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TargetVersion")))
    }
}

impl IntoValue<kinds::bedrockagentcore::RuntimeEndpointAgentRuntimeEndpointArn>
    for &CfnRuntimeEndpointRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::bedrockagentcore::RuntimeEndpointAgentRuntimeEndpointArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Bedrock::AgentAlias` and its property types.

use crate::l1::*;

/// Specifies an agent alias as a resource in a top-level template. Minimally, you must specify the following properties:
///
/// - AgentAliasName – Specify a name for the alias.
///
/// For more information about creating aliases for an agent in Amazon Bedrock, see [Deploy an Amazon Bedrock agent](https://docs.aws.amazon.com/bedrock/latest/userguide/agents-deploy.html).
///
/// See the *Properties* section below for descriptions of both the required and optional properties.
///
/// `AWS::Bedrock::AgentAlias`; `Ref` returns the physical id, which is made of `AgentId`, `AgentAliasId`.
/// Changing one of these replaces it: `AgentId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-agentalias.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAgentAlias(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Bedrock::AgentAlias",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("agent_alias.rules"),
};

impl CfnAgentAlias {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Bedrock::AgentAlias";

    /// `CfnAgentAlias` with its required properties, in alphabetical order:
    ///
    /// - `agent_alias_name`: The name of the alias of the agent.
    /// - `agent_id`: The unique identifier of the agent.
    pub fn new(
        agent_alias_name: impl IntoValue<String>,
        agent_id: impl IntoValue<kinds::bedrock::AgentId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AgentAliasName", agent_alias_name.into_value().into_node());
        object_.put("AgentId", agent_id.into_value().into_node());
        Self(object_)
    }

    /// The description of the alias of the agent.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Contains details about the routing configuration of the alias.
    ///
    /// `RoutingConfiguration`; updated in place.
    pub fn routing_configuration(
        mut self,
        value: impl IntoValue<List<AgentAliasRoutingConfigurationListItemProperty>>,
    ) -> Self {
        self.0
            .put("RoutingConfiguration", value.into_value().into_node());
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

impl Construct for CfnAgentAlias {
    type Handle = CfnAgentAliasRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAgentAliasRef {
        CfnAgentAliasRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAgentAlias`] of a stack.
pub struct CfnAgentAliasRef(NodeRef);

impl Clone for CfnAgentAliasRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAgentAliasRef {}
impl AsNode for CfnAgentAliasRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAgentAliasRef {
    /// What `Ref` returns: the physical id, which is made of `AgentId`, `AgentAliasId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the alias of the agent.
    ///
    /// `Fn::GetAtt` of `AgentAliasArn`.
    #[inline]
    pub fn attr_agent_alias_arn(&self) -> Value<kinds::bedrock::AgentAliasArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AgentAliasArn")))
    }

    /// Contains details about the history of the alias.
    ///
    /// `Fn::GetAtt` of `AgentAliasHistoryEvents`.
    #[inline]
    pub fn attr_agent_alias_history_events(&self) -> Value<List<Json>> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("AgentAliasHistoryEvents"),
        ))
    }

    /// The unique identifier of the alias of the agent.
    ///
    /// `Fn::GetAtt` of `AgentAliasId`.
    #[inline]
    pub fn attr_agent_alias_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AgentAliasId")))
    }

    /// The status of the alias of the agent and whether it is ready for use. The following statuses are possible:
    ///
    /// - CREATING – The agent alias is being created.
    /// - PREPARED – The agent alias is finished being created or updated and is ready to be invoked.
    /// - FAILED – The agent alias API operation failed.
    /// - UPDATING – The agent alias is being updated.
    /// - DELETING – The agent alias is being deleted.
    /// - DISSOCIATED - The agent alias has no version associated with it.
    ///
    /// `Fn::GetAtt` of `AgentAliasStatus`.
    #[inline]
    pub fn attr_agent_alias_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AgentAliasStatus")))
    }

    /// The time at which the alias of the agent was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The time at which the alias was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::bedrock::AgentAliasArn> for &CfnAgentAliasRef {
    #[inline]
    fn into_value(self) -> Value<kinds::bedrock::AgentAliasArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AgentAliasArn")))
    }
}

/// Contains details about the routing configuration of the alias.
///
/// The property type `AgentAliasRoutingConfigurationListItem` of `AWS::Bedrock::AgentAlias`.
#[must_use = "a property type does nothing until it is set"]
pub struct AgentAliasRoutingConfigurationListItemProperty(Object);

impl AgentAliasRoutingConfigurationListItemProperty {
    /// `AgentAliasRoutingConfigurationListItemProperty` with its required properties, in alphabetical order:
    ///
    /// - `agent_version`: The version of the agent with which the alias is associated.
    pub fn new(agent_version: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AgentVersion", agent_version.into_value().into_node());
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

impl Kind for AgentAliasRoutingConfigurationListItemProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AgentAliasRoutingConfigurationListItemProperty>
    for AgentAliasRoutingConfigurationListItemProperty
{
}
impl From<AgentAliasRoutingConfigurationListItemProperty> for Node {
    #[inline]
    fn from(value: AgentAliasRoutingConfigurationListItemProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AgentAliasRoutingConfigurationListItemProperty>
    for AgentAliasRoutingConfigurationListItemProperty
{
    #[inline]
    fn into_value(self) -> Value<AgentAliasRoutingConfigurationListItemProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

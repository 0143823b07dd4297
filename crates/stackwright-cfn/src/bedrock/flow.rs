// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Bedrock::Flow` and its property types.

use crate::l1::*;

/// Creates a prompt flow that you can use to send an input through various steps to yield an output. You define a flow by configuring nodes, each of which corresponds to a step of the flow, and creating connections between the nodes to create paths to different outputs. You can define the flow in one of the following ways:
///
/// - Define a [FlowDefinition](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-bedrock-flow-flowdefinition.html) in the `Definition` property.
/// - Provide the definition in the `DefinitionString` property as a JSON-formatted string matching the [FlowDefinition](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-bedrock-flow-flowdefinition.html) property.
/// - Provide an Amazon S3 location in the `DefinitionS3Location` property that matches the [FlowDefinition](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-bedrock-flow-flowdefinition.html).
///
/// If you use the `DefinitionString` or `DefinitionS3Location` property, you can use the `DefinitionSubstitutions` property to define key-value pairs to replace at runtime.
///
/// For more information, see [How it works](https://docs.aws.amazon.com/bedrock/latest/userguide/flows-how-it-works.html) and [Create a prompt flow in Amazon Bedrock](https://docs.aws.amazon.com/bedrock/latest/userguide/flows-create.html) in the Amazon Bedrock User Guide.
///
/// `AWS::Bedrock::Flow`; `Ref` returns its `Arn`, a [`bedrock::FlowArn`](kinds::bedrock::FlowArn).
/// Attributes: `Arn`, `CreatedAt`, `Id`, `Status`, `UpdatedAt`, `Validations`, `Version`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-flow.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnFlow(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::Bedrock::Flow",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("flow.rules"),
};

impl CfnFlow {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Bedrock::Flow";

    /// `CfnFlow` with its required properties, in alphabetical order:
    ///
    /// - `execution_role_arn`: The Amazon Resource Name (ARN) of the service role with permissions to create a flow.
    /// - `name`: The name of the flow.
    pub fn new(
        execution_role_arn: impl IntoValue<kinds::iam::RoleArn>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ExecutionRoleArn",
            execution_role_arn.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The Amazon Resource Name (ARN) of the KMS key that the flow is encrypted with.
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

    /// The definition of the nodes and connections between the nodes in the flow.
    ///
    /// `Definition`; updated in place.
    pub fn definition(mut self, value: impl IntoValue<FlowDefinitionProperty>) -> Self {
        self.0.put("Definition", value.into_value().into_node());
        self
    }

    /// The Amazon S3 location of the flow definition.
    ///
    /// `DefinitionS3Location`; updated in place.
    pub fn definition_s3_location(mut self, value: impl IntoValue<S3LocationProperty>) -> Self {
        self.0
            .put("DefinitionS3Location", value.into_value().into_node());
        self
    }

    /// The definition of the flow as a JSON-formatted string. The string must match the format in [FlowDefinition](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-bedrock-flow-flowdefinition.html).
    ///
    /// `DefinitionString`; updated in place.
    pub fn definition_string(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DefinitionString", value.into_value().into_node());
        self
    }

    /// A map that specifies the mappings for placeholder variables in the prompt flow definition. This enables the customer to inject values obtained at runtime. Variables can be template parameter names, resource logical IDs, resource attributes, or a variable in a key-value map. Only supported with the `DefinitionString` and `DefinitionS3Location` fields.
    ///
    /// Substitutions must follow the syntax: `${key_name}` or `${variable_1,variable_2,...}`.
    ///
    /// `DefinitionSubstitutions`; takes a string, a number or a boolean; updated in place.
    pub fn definition_substitutions(mut self, value: impl IntoValue<Map<Scalar>>) -> Self {
        self.0
            .put("DefinitionSubstitutions", value.into_value().into_node());
        self
    }

    /// A description of the flow.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
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

    /// A map of tag keys and values
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

impl Construct for CfnFlow {
    type Handle = CfnFlowRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnFlowRef {
        CfnFlowRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnFlow`] of a stack.
pub struct CfnFlowRef(NodeRef);

impl Clone for CfnFlowRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnFlowRef {}
impl AsNode for CfnFlowRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnFlowRef {
    /// What `Ref` returns: its `Arn`, a [`bedrock::FlowArn`](kinds::bedrock::FlowArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::bedrock::FlowArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the flow.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::bedrock::FlowArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The time at which the flow was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The unique identifier of the flow.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The status of the flow. The following statuses are possible:
    ///
    /// - NotPrepared – The flow has been created or updated, but hasn't been prepared. If you just created the flow, you can't test it. If you updated the flow, the `DRAFT` version won't contain the latest changes for testing. Send a [PrepareFlow](https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_PrepareFlow.html) request to package the latest changes into the `DRAFT` version.
    /// - Preparing – The flow is being prepared so that the `DRAFT` version contains the latest changes for testing.
    /// - Prepared – The flow is prepared and the `DRAFT` version contains the latest changes for testing.
    /// - Failed – The last API operation that you invoked on the flow failed. Send a [GetFlow](https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_GetFlow.html) request and check the error message in the `validations` field.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The time at which the flow was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }

    /// List of flow validations
    ///
    /// `Fn::GetAtt` of `Validations`.
    #[inline]
    pub fn attr_validations(&self) -> Value<List<Json>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Validations")))
    }

    /// The latest version of the flow.
    ///
    /// `Fn::GetAtt` of `Version`.
    #[inline]
    pub fn attr_version(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Version")))
    }
}

impl IntoValue<kinds::bedrock::FlowArn> for &CfnFlowRef {
    #[inline]
    fn into_value(self) -> Value<kinds::bedrock::FlowArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Defines an agent node in your flow. You specify the agent to invoke at this point in the flow. For more information, see [Node types in a flow](https://docs.aws.amazon.com/bedrock/latest/userguide/flows-nodes.html) in the Amazon Bedrock User Guide.
///
/// The property type `AgentFlowNodeConfiguration` of `AWS::Bedrock::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct AgentFlowNodeConfigurationProperty(Object);

impl AgentFlowNodeConfigurationProperty {
    /// `AgentFlowNodeConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `agent_alias_arn`: The Amazon Resource Name (ARN) of the alias of the agent to invoke.
    pub fn new(agent_alias_arn: impl IntoValue<kinds::bedrock::AgentAliasArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AgentAliasArn", agent_alias_arn.into_value().into_node());
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

impl Kind for AgentFlowNodeConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AgentFlowNodeConfigurationProperty> for AgentFlowNodeConfigurationProperty {}
impl From<AgentFlowNodeConfigurationProperty> for Node {
    #[inline]
    fn from(value: AgentFlowNodeConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AgentFlowNodeConfigurationProperty> for AgentFlowNodeConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<AgentFlowNodeConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines a condition node in your flow. You can specify conditions that determine which node comes next in the flow. For more information, see [Node types in a flow](https://docs.aws.amazon.com/bedrock/latest/userguide/flows-nodes.html) in the Amazon Bedrock User Guide.
///
/// The property type `ConditionFlowNodeConfiguration` of `AWS::Bedrock::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConditionFlowNodeConfigurationProperty(Object);

impl ConditionFlowNodeConfigurationProperty {
    /// `ConditionFlowNodeConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `conditions`: An array of conditions.
    pub fn new(conditions: impl IntoValue<List<FlowConditionProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Conditions", conditions.into_value().into_node());
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

impl Kind for ConditionFlowNodeConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConditionFlowNodeConfigurationProperty> for ConditionFlowNodeConfigurationProperty {}
impl From<ConditionFlowNodeConfigurationProperty> for Node {
    #[inline]
    fn from(value: ConditionFlowNodeConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConditionFlowNodeConfigurationProperty> for ConditionFlowNodeConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ConditionFlowNodeConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies a field to be used during the reranking process in a Knowledge Base vector search. This structure identifies metadata fields that should be considered when reordering search results to improve relevance.
///
/// The property type `FieldForReranking` of `AWS::Bedrock::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct FieldForRerankingProperty(Object);

impl FieldForRerankingProperty {
    /// `FieldForRerankingProperty` with its required properties, in alphabetical order:
    ///
    /// - `field_name`: The name of the metadata field to be used during the reranking process.
    pub fn new(field_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("FieldName", field_name.into_value().into_node());
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

impl Kind for FieldForRerankingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FieldForRerankingProperty> for FieldForRerankingProperty {}
impl From<FieldForRerankingProperty> for Node {
    #[inline]
    fn from(value: FieldForRerankingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FieldForRerankingProperty> for FieldForRerankingProperty {
    #[inline]
    fn into_value(self) -> Value<FieldForRerankingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines a condition in the condition node.
///
/// The property type `FlowCondition` of `AWS::Bedrock::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct FlowConditionProperty(Object);

impl FlowConditionProperty {
    /// `FlowConditionProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: A name for the condition that you can reference.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// Defines the condition. You must refer to at least one of the inputs in the condition. For more information, expand the Condition node section in [Node types in prompt flows](https://docs.aws.amazon.com/bedrock/latest/userguide/flows-how-it-works.html#flows-nodes).
    ///
    /// `Expression`.
    pub fn expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Expression", value.into_value().into_node());
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

impl Kind for FlowConditionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FlowConditionProperty> for FlowConditionProperty {}
impl From<FlowConditionProperty> for Node {
    #[inline]
    fn from(value: FlowConditionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FlowConditionProperty> for FlowConditionProperty {
    #[inline]
    fn into_value(self) -> Value<FlowConditionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration of a connection between a condition node and another node.
///
/// The property type `FlowConditionalConnectionConfiguration` of `AWS::Bedrock::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct FlowConditionalConnectionConfigurationProperty(Object);

impl FlowConditionalConnectionConfigurationProperty {
    /// `FlowConditionalConnectionConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `condition`: The condition that triggers this connection.
    pub fn new(condition: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Condition", condition.into_value().into_node());
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

impl Kind for FlowConditionalConnectionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FlowConditionalConnectionConfigurationProperty>
    for FlowConditionalConnectionConfigurationProperty
{
}
impl From<FlowConditionalConnectionConfigurationProperty> for Node {
    #[inline]
    fn from(value: FlowConditionalConnectionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FlowConditionalConnectionConfigurationProperty>
    for FlowConditionalConnectionConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<FlowConditionalConnectionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about a connection between two nodes in the flow.
///
/// The property type `FlowConnection` of `AWS::Bedrock::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct FlowConnectionProperty(Object);

impl FlowConnectionProperty {
    /// `FlowConnectionProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: A name for the connection that you can reference.
    /// - `source`: The node that the connection starts at.
    /// - `target`: The node that the connection ends at.
    /// - `r#type`: Whether the source node that the connection begins from is a condition node ( `Conditional`) or not ( `Data`).
    pub fn new(
        name: impl IntoValue<String>,
        source: impl IntoValue<String>,
        target: impl IntoValue<String>,
        r#type: impl IntoValue<FlowConnectionType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Source", source.into_value().into_node());
        object_.put("Target", target.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The configuration of the connection.
    ///
    /// `Configuration`.
    pub fn configuration(
        mut self,
        value: impl IntoValue<FlowConnectionConfigurationProperty>,
    ) -> Self {
        self.0.put("Configuration", value.into_value().into_node());
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

impl Kind for FlowConnectionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FlowConnectionProperty> for FlowConnectionProperty {}
impl From<FlowConnectionProperty> for Node {
    #[inline]
    fn from(value: FlowConnectionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FlowConnectionProperty> for FlowConnectionProperty {
    #[inline]
    fn into_value(self) -> Value<FlowConnectionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration of the connection.
///
/// The property type `FlowConnectionConfiguration` of `AWS::Bedrock::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct FlowConnectionConfigurationProperty(Object);

impl FlowConnectionConfigurationProperty {
    /// `FlowConnectionConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The configuration of a connection originating from a Condition node.
    ///
    /// `Conditional`.
    pub fn conditional(
        mut self,
        value: impl IntoValue<FlowConditionalConnectionConfigurationProperty>,
    ) -> Self {
        self.0.put("Conditional", value.into_value().into_node());
        self
    }

    /// The configuration of a connection originating from a node that isn't a Condition node.
    ///
    /// `Data`.
    pub fn data(mut self, value: impl IntoValue<FlowDataConnectionConfigurationProperty>) -> Self {
        self.0.put("Data", value.into_value().into_node());
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

impl Kind for FlowConnectionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FlowConnectionConfigurationProperty> for FlowConnectionConfigurationProperty {}
impl From<FlowConnectionConfigurationProperty> for Node {
    #[inline]
    fn from(value: FlowConnectionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FlowConnectionConfigurationProperty> for FlowConnectionConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<FlowConnectionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration of a connection originating from a node that isn't a Condition node.
///
/// The property type `FlowDataConnectionConfiguration` of `AWS::Bedrock::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct FlowDataConnectionConfigurationProperty(Object);

impl FlowDataConnectionConfigurationProperty {
    /// `FlowDataConnectionConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `source_output`: The name of the output in the source node that the connection begins from.
    /// - `target_input`: The name of the input in the target node that the connection ends at.
    pub fn new(
        source_output: impl IntoValue<String>,
        target_input: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("SourceOutput", source_output.into_value().into_node());
        object_.put("TargetInput", target_input.into_value().into_node());
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

impl Kind for FlowDataConnectionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FlowDataConnectionConfigurationProperty> for FlowDataConnectionConfigurationProperty {}
impl From<FlowDataConnectionConfigurationProperty> for Node {
    #[inline]
    fn from(value: FlowDataConnectionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FlowDataConnectionConfigurationProperty>
    for FlowDataConnectionConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<FlowDataConnectionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The definition of the nodes and connections between nodes in the flow.
///
/// The property type `FlowDefinition` of `AWS::Bedrock::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct FlowDefinitionProperty(Object);

impl FlowDefinitionProperty {
    /// `FlowDefinitionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An array of connection definitions in the flow.
    ///
    /// `Connections`.
    pub fn connections(mut self, value: impl IntoValue<List<FlowConnectionProperty>>) -> Self {
        self.0.put("Connections", value.into_value().into_node());
        self
    }

    /// An array of node definitions in the flow.
    ///
    /// `Nodes`.
    pub fn nodes(mut self, value: impl IntoValue<List<FlowNodeProperty>>) -> Self {
        self.0.put("Nodes", value.into_value().into_node());
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

impl Kind for FlowDefinitionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FlowDefinitionProperty> for FlowDefinitionProperty {}
impl From<FlowDefinitionProperty> for Node {
    #[inline]
    fn from(value: FlowDefinitionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FlowDefinitionProperty> for FlowDefinitionProperty {
    #[inline]
    fn into_value(self) -> Value<FlowDefinitionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains configurations about a node in the flow.
///
/// The property type `FlowNode` of `AWS::Bedrock::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct FlowNodeProperty(Object);

impl FlowNodeProperty {
    /// `FlowNodeProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: A name for the node.
    /// - `r#type`: The type of node.
    pub fn new(name: impl IntoValue<String>, r#type: impl IntoValue<FlowNodeType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// Contains configurations for the node.
    ///
    /// `Configuration`.
    pub fn configuration(mut self, value: impl IntoValue<FlowNodeConfigurationProperty>) -> Self {
        self.0.put("Configuration", value.into_value().into_node());
        self
    }

    /// An array of objects, each of which contains information about an input into the node.
    ///
    /// `Inputs`.
    pub fn inputs(mut self, value: impl IntoValue<List<FlowNodeInputProperty>>) -> Self {
        self.0.put("Inputs", value.into_value().into_node());
        self
    }

    /// A list of objects, each of which contains information about an output from the node.
    ///
    /// `Outputs`.
    pub fn outputs(mut self, value: impl IntoValue<List<FlowNodeOutputProperty>>) -> Self {
        self.0.put("Outputs", value.into_value().into_node());
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

impl Kind for FlowNodeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FlowNodeProperty> for FlowNodeProperty {}
impl From<FlowNodeProperty> for Node {
    #[inline]
    fn from(value: FlowNodeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FlowNodeProperty> for FlowNodeProperty {
    #[inline]
    fn into_value(self) -> Value<FlowNodeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains configurations for a node in your flow. For more information, see [Node types in a flow](https://docs.aws.amazon.com/bedrock/latest/userguide/flows-nodes.html) in the Amazon Bedrock User Guide.
///
/// The property type `FlowNodeConfiguration` of `AWS::Bedrock::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct FlowNodeConfigurationProperty(Object);

impl FlowNodeConfigurationProperty {
    /// `FlowNodeConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Contains configurations for an agent node in your flow. Invokes an alias of an agent and returns the response.
    ///
    /// `Agent`.
    pub fn agent(mut self, value: impl IntoValue<AgentFlowNodeConfigurationProperty>) -> Self {
        self.0.put("Agent", value.into_value().into_node());
        self
    }

    /// Contains configurations for a collector node in your flow. Collects an iteration of inputs and consolidates them into an array of outputs.
    ///
    /// `Collector`; free JSON, such as an [`Object`].
    pub fn collector(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Collector", value.into_value().into_node());
        self
    }

    /// Contains configurations for a condition node in your flow. Defines conditions that lead to different branches of the flow.
    ///
    /// `Condition`.
    pub fn condition(
        mut self,
        value: impl IntoValue<ConditionFlowNodeConfigurationProperty>,
    ) -> Self {
        self.0.put("Condition", value.into_value().into_node());
        self
    }

    /// Contains configurations for an inline code node in your flow. Inline code nodes let you write and execute code directly within your flow, enabling data transformations, custom logic, and integrations without needing an external Lambda function.
    ///
    /// `InlineCode`.
    pub fn inline_code(
        mut self,
        value: impl IntoValue<InlineCodeFlowNodeConfigurationProperty>,
    ) -> Self {
        self.0.put("InlineCode", value.into_value().into_node());
        self
    }

    /// Contains configurations for an input flow node in your flow. The first node in the flow. `inputs` can't be specified for this node.
    ///
    /// `Input`; free JSON, such as an [`Object`].
    pub fn input(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Input", value.into_value().into_node());
        self
    }

    /// Contains configurations for an iterator node in your flow. Takes an input that is an array and iteratively sends each item of the array as an output to the following node. The size of the array is also returned in the output.
    ///
    /// The output flow node at the end of the flow iteration will return a response for each member of the array. To return only one response, you can include a collector node downstream from the iterator node.
    ///
    /// `Iterator`; free JSON, such as an [`Object`].
    pub fn iterator(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Iterator", value.into_value().into_node());
        self
    }

    /// Contains configurations for a knowledge base node in your flow. Queries a knowledge base and returns the retrieved results or generated response.
    ///
    /// `KnowledgeBase`.
    pub fn knowledge_base(
        mut self,
        value: impl IntoValue<KnowledgeBaseFlowNodeConfigurationProperty>,
    ) -> Self {
        self.0.put("KnowledgeBase", value.into_value().into_node());
        self
    }

    /// Contains configurations for a Lambda function node in your flow. Invokes an AWS Lambda function.
    ///
    /// `LambdaFunction`.
    pub fn lambda_function(
        mut self,
        value: impl IntoValue<LambdaFunctionFlowNodeConfigurationProperty>,
    ) -> Self {
        self.0.put("LambdaFunction", value.into_value().into_node());
        self
    }

    /// Contains configurations for a Lex node in your flow. Invokes an Amazon Lex bot to identify the intent of the input and return the intent as the output.
    ///
    /// `Lex`.
    pub fn lex(mut self, value: impl IntoValue<LexFlowNodeConfigurationProperty>) -> Self {
        self.0.put("Lex", value.into_value().into_node());
        self
    }

    /// Contains configurations for a DoWhile loop in your flow.
    ///
    /// `Loop`.
    pub fn r#loop(mut self, value: impl IntoValue<LoopFlowNodeConfigurationProperty>) -> Self {
        self.0.put("Loop", value.into_value().into_node());
        self
    }

    /// Contains controller node configurations for a DoWhile loop in your flow.
    ///
    /// `LoopController`.
    pub fn loop_controller(
        mut self,
        value: impl IntoValue<LoopControllerFlowNodeConfigurationProperty>,
    ) -> Self {
        self.0.put("LoopController", value.into_value().into_node());
        self
    }

    /// Contains input node configurations for a DoWhile loop in your flow.
    ///
    /// `LoopInput`; free JSON, such as an [`Object`].
    pub fn loop_input(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("LoopInput", value.into_value().into_node());
        self
    }

    /// Contains configurations for an output flow node in your flow. The last node in the flow. `outputs` can't be specified for this node.
    ///
    /// `Output`; free JSON, such as an [`Object`].
    pub fn output(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Output", value.into_value().into_node());
        self
    }

    /// Contains configurations for a prompt node in your flow. Runs a prompt and generates the model response as the output. You can use a prompt from Prompt management or you can configure one in this node.
    ///
    /// `Prompt`.
    pub fn prompt(mut self, value: impl IntoValue<PromptFlowNodeConfigurationProperty>) -> Self {
        self.0.put("Prompt", value.into_value().into_node());
        self
    }

    /// Contains configurations for a retrieval node in your flow. Retrieves data from an Amazon S3 location and returns it as the output.
    ///
    /// `Retrieval`.
    pub fn retrieval(
        mut self,
        value: impl IntoValue<RetrievalFlowNodeConfigurationProperty>,
    ) -> Self {
        self.0.put("Retrieval", value.into_value().into_node());
        self
    }

    /// Contains configurations for a storage node in your flow. Stores an input in an Amazon S3 location.
    ///
    /// `Storage`.
    pub fn storage(mut self, value: impl IntoValue<StorageFlowNodeConfigurationProperty>) -> Self {
        self.0.put("Storage", value.into_value().into_node());
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

impl Kind for FlowNodeConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FlowNodeConfigurationProperty> for FlowNodeConfigurationProperty {}
impl From<FlowNodeConfigurationProperty> for Node {
    #[inline]
    fn from(value: FlowNodeConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FlowNodeConfigurationProperty> for FlowNodeConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<FlowNodeConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains configurations for an input in an Amazon Bedrock Flows node.
///
/// The property type `FlowNodeInput` of `AWS::Bedrock::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct FlowNodeInputProperty(Object);

impl FlowNodeInputProperty {
    /// `FlowNodeInputProperty` with its required properties, in alphabetical order:
    ///
    /// - `expression`: An expression that formats the input for the node.
    /// - `name`: Specifies a name for the input that you can reference.
    /// - `r#type`: Specifies the data type of the input.
    pub fn new(
        expression: impl IntoValue<String>,
        name: impl IntoValue<String>,
        r#type: impl IntoValue<FlowNodeInputType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Expression", expression.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// Specifies how input data flows between iterations in a DoWhile loop.
    ///
    /// - `LoopCondition` - Controls whether the loop continues by evaluating condition expressions against the input data. Use this category to define the condition that determines if the loop should continue.
    /// - `ReturnValueToLoopStart` - Defines data to pass back to the start of the loop's next iteration. Use this category for variables that you want to update for each loop iteration.
    /// - `ExitLoop` - Defines the value that's available once the loop ends. Use this category to expose loop results to nodes outside the loop.
    ///
    /// `Category`; one of `LoopCondition`, `ReturnValueToLoopStart`, `ExitLoop`.
    pub fn category(mut self, value: impl IntoValue<Category>) -> Self {
        self.0.put("Category", value.into_value().into_node());
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

impl Kind for FlowNodeInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FlowNodeInputProperty> for FlowNodeInputProperty {}
impl From<FlowNodeInputProperty> for Node {
    #[inline]
    fn from(value: FlowNodeInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FlowNodeInputProperty> for FlowNodeInputProperty {
    #[inline]
    fn into_value(self) -> Value<FlowNodeInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains configurations for an output from a node.
///
/// The property type `FlowNodeOutput` of `AWS::Bedrock::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct FlowNodeOutputProperty(Object);

impl FlowNodeOutputProperty {
    /// `FlowNodeOutputProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: A name for the output that you can reference.
    /// - `r#type`: The data type of the output.
    pub fn new(name: impl IntoValue<String>, r#type: impl IntoValue<FlowNodeOutputType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
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

impl Kind for FlowNodeOutputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FlowNodeOutputProperty> for FlowNodeOutputProperty {}
impl From<FlowNodeOutputProperty> for Node {
    #[inline]
    fn from(value: FlowNodeOutputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FlowNodeOutputProperty> for FlowNodeOutputProperty {
    #[inline]
    fn into_value(self) -> Value<FlowNodeOutputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration information for a guardrail that you use with the [Converse](https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html) operation.
///
/// The property type `GuardrailConfiguration` of `AWS::Bedrock::Flow`.
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

/// Contains configurations for an inline code node in your flow. Inline code nodes let you write and execute code directly within your flow, enabling data transformations, custom logic, and integrations without needing an external Lambda function.
///
/// The property type `InlineCodeFlowNodeConfiguration` of `AWS::Bedrock::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct InlineCodeFlowNodeConfigurationProperty(Object);

impl InlineCodeFlowNodeConfigurationProperty {
    /// `InlineCodeFlowNodeConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `code`: The code that's executed in your inline code node.
    /// - `language`: The programming language used by your inline code node.
    pub fn new(code: impl IntoValue<String>, language: impl IntoValue<Language>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Code", code.into_value().into_node());
        object_.put("Language", language.into_value().into_node());
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

impl Kind for InlineCodeFlowNodeConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InlineCodeFlowNodeConfigurationProperty> for InlineCodeFlowNodeConfigurationProperty {}
impl From<InlineCodeFlowNodeConfigurationProperty> for Node {
    #[inline]
    fn from(value: InlineCodeFlowNodeConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InlineCodeFlowNodeConfigurationProperty>
    for InlineCodeFlowNodeConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<InlineCodeFlowNodeConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains configurations for a knowledge base node in a flow. This node takes a query as the input and returns, as the output, the retrieved responses directly (as an array) or a response generated based on the retrieved responses. For more information, see [Node types in a flow](https://docs.aws.amazon.com/bedrock/latest/userguide/flows-nodes.html) in the Amazon Bedrock User Guide.
///
/// The property type `KnowledgeBaseFlowNodeConfiguration` of `AWS::Bedrock::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct KnowledgeBaseFlowNodeConfigurationProperty(Object);

impl KnowledgeBaseFlowNodeConfigurationProperty {
    /// `KnowledgeBaseFlowNodeConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `knowledge_base_id`: The unique identifier of the knowledge base to query.
    pub fn new(knowledge_base_id: impl IntoValue<kinds::bedrock::KnowledgeBaseId>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "KnowledgeBaseId",
            knowledge_base_id.into_value().into_node(),
        );
        Self(object_)
    }

    /// Contains configurations for a guardrail to apply during query and response generation for the knowledge base in this configuration.
    ///
    /// `GuardrailConfiguration`.
    pub fn guardrail_configuration(
        mut self,
        value: impl IntoValue<GuardrailConfigurationProperty>,
    ) -> Self {
        self.0
            .put("GuardrailConfiguration", value.into_value().into_node());
        self
    }

    /// Contains inference configurations for the prompt.
    ///
    /// `InferenceConfiguration`.
    pub fn inference_configuration(
        mut self,
        value: impl IntoValue<PromptInferenceConfigurationProperty>,
    ) -> Self {
        self.0
            .put("InferenceConfiguration", value.into_value().into_node());
        self
    }

    /// The unique identifier of the model or [inference profile](https://docs.aws.amazon.com/bedrock/latest/userguide/cross-region-inference.html) to use to generate a response from the query results. Omit this field if you want to return the retrieved results as an array.
    ///
    /// `ModelId`.
    pub fn model_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ModelId", value.into_value().into_node());
        self
    }

    /// The number of results to retrieve from the knowledge base.
    ///
    /// `NumberOfResults`.
    pub fn number_of_results(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("NumberOfResults", value.into_value().into_node());
        self
    }

    /// The configuration for orchestrating the retrieval and generation process in the knowledge base node.
    ///
    /// `OrchestrationConfiguration`.
    pub fn orchestration_configuration(
        mut self,
        value: impl IntoValue<KnowledgeBaseOrchestrationConfigurationProperty>,
    ) -> Self {
        self.0
            .put("OrchestrationConfiguration", value.into_value().into_node());
        self
    }

    /// A custom prompt template to use with the knowledge base for generating responses.
    ///
    /// `PromptTemplate`.
    pub fn prompt_template(
        mut self,
        value: impl IntoValue<KnowledgeBasePromptTemplateProperty>,
    ) -> Self {
        self.0.put("PromptTemplate", value.into_value().into_node());
        self
    }

    /// The configuration for reranking the retrieved results from the knowledge base to improve relevance.
    ///
    /// `RerankingConfiguration`.
    pub fn reranking_configuration(
        mut self,
        value: impl IntoValue<VectorSearchRerankingConfigurationProperty>,
    ) -> Self {
        self.0
            .put("RerankingConfiguration", value.into_value().into_node());
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

impl Kind for KnowledgeBaseFlowNodeConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KnowledgeBaseFlowNodeConfigurationProperty>
    for KnowledgeBaseFlowNodeConfigurationProperty
{
}
impl From<KnowledgeBaseFlowNodeConfigurationProperty> for Node {
    #[inline]
    fn from(value: KnowledgeBaseFlowNodeConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KnowledgeBaseFlowNodeConfigurationProperty>
    for KnowledgeBaseFlowNodeConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<KnowledgeBaseFlowNodeConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configures how the knowledge base orchestrates the retrieval and generation process, allowing for customization of prompts, inference parameters, and performance settings.
///
/// The property type `KnowledgeBaseOrchestrationConfiguration` of `AWS::Bedrock::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct KnowledgeBaseOrchestrationConfigurationProperty(Object);

impl KnowledgeBaseOrchestrationConfigurationProperty {
    /// `KnowledgeBaseOrchestrationConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The additional model-specific request parameters as key-value pairs to be included in the request to the foundation model.
    ///
    /// `AdditionalModelRequestFields`; free JSON, such as an [`Object`].
    pub fn additional_model_request_fields(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put(
            "AdditionalModelRequestFields",
            value.into_value().into_node(),
        );
        self
    }

    /// Contains inference configurations for the prompt.
    ///
    /// `InferenceConfig`.
    pub fn inference_config(
        mut self,
        value: impl IntoValue<PromptInferenceConfigurationProperty>,
    ) -> Self {
        self.0
            .put("InferenceConfig", value.into_value().into_node());
        self
    }

    /// The performance configuration options for the knowledge base retrieval and generation process.
    ///
    /// `PerformanceConfig`.
    pub fn performance_config(
        mut self,
        value: impl IntoValue<PerformanceConfigurationProperty>,
    ) -> Self {
        self.0
            .put("PerformanceConfig", value.into_value().into_node());
        self
    }

    /// A custom prompt template for orchestrating the retrieval and generation process.
    ///
    /// `PromptTemplate`.
    pub fn prompt_template(
        mut self,
        value: impl IntoValue<KnowledgeBasePromptTemplateProperty>,
    ) -> Self {
        self.0.put("PromptTemplate", value.into_value().into_node());
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

impl Kind for KnowledgeBaseOrchestrationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KnowledgeBaseOrchestrationConfigurationProperty>
    for KnowledgeBaseOrchestrationConfigurationProperty
{
}
impl From<KnowledgeBaseOrchestrationConfigurationProperty> for Node {
    #[inline]
    fn from(value: KnowledgeBaseOrchestrationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KnowledgeBaseOrchestrationConfigurationProperty>
    for KnowledgeBaseOrchestrationConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<KnowledgeBaseOrchestrationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines a custom prompt template for orchestrating the retrieval and generation process.
///
/// The property type `KnowledgeBasePromptTemplate` of `AWS::Bedrock::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct KnowledgeBasePromptTemplateProperty(Object);

impl KnowledgeBasePromptTemplateProperty {
    /// `KnowledgeBasePromptTemplateProperty` with its required properties, in alphabetical order:
    ///
    /// - `text_prompt_template`: The text of the prompt template.
    pub fn new(text_prompt_template: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "TextPromptTemplate",
            text_prompt_template.into_value().into_node(),
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

impl Kind for KnowledgeBasePromptTemplateProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KnowledgeBasePromptTemplateProperty> for KnowledgeBasePromptTemplateProperty {}
impl From<KnowledgeBasePromptTemplateProperty> for Node {
    #[inline]
    fn from(value: KnowledgeBasePromptTemplateProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KnowledgeBasePromptTemplateProperty> for KnowledgeBasePromptTemplateProperty {
    #[inline]
    fn into_value(self) -> Value<KnowledgeBasePromptTemplateProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains configurations for a Lambda function node in the flow. You specify the Lambda function to invoke and the inputs into the function. The output is the response that is defined in the Lambda function. For more information, see [Node types in a flow](https://docs.aws.amazon.com/bedrock/latest/userguide/flows-nodes.html) in the Amazon Bedrock User Guide.
///
/// The property type `LambdaFunctionFlowNodeConfiguration` of `AWS::Bedrock::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct LambdaFunctionFlowNodeConfigurationProperty(Object);

impl LambdaFunctionFlowNodeConfigurationProperty {
    /// `LambdaFunctionFlowNodeConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `lambda_arn`: The Amazon Resource Name (ARN) of the Lambda function to invoke.
    pub fn new(lambda_arn: impl IntoValue<kinds::lambda::AnyFunctionArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("LambdaArn", lambda_arn.into_value().into_node());
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

impl Kind for LambdaFunctionFlowNodeConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LambdaFunctionFlowNodeConfigurationProperty>
    for LambdaFunctionFlowNodeConfigurationProperty
{
}
impl From<LambdaFunctionFlowNodeConfigurationProperty> for Node {
    #[inline]
    fn from(value: LambdaFunctionFlowNodeConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LambdaFunctionFlowNodeConfigurationProperty>
    for LambdaFunctionFlowNodeConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<LambdaFunctionFlowNodeConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains configurations for a Lex node in the flow. You specify a Amazon Lex bot to invoke. This node takes an utterance as the input and returns as the output the intent identified by the Amazon Lex bot. For more information, see [Node types in a flow](https://docs.aws.amazon.com/bedrock/latest/userguide/flows-nodes.html) in the Amazon Bedrock User Guide.
///
/// The property type `LexFlowNodeConfiguration` of `AWS::Bedrock::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct LexFlowNodeConfigurationProperty(Object);

impl LexFlowNodeConfigurationProperty {
    /// `LexFlowNodeConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `bot_alias_arn`: The Amazon Resource Name (ARN) of the Amazon Lex bot alias to invoke.
    /// - `locale_id`: The Region to invoke the Amazon Lex bot in.
    pub fn new(bot_alias_arn: impl IntoValue<String>, locale_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("BotAliasArn", bot_alias_arn.into_value().into_node());
        object_.put("LocaleId", locale_id.into_value().into_node());
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

impl Kind for LexFlowNodeConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LexFlowNodeConfigurationProperty> for LexFlowNodeConfigurationProperty {}
impl From<LexFlowNodeConfigurationProperty> for Node {
    #[inline]
    fn from(value: LexFlowNodeConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LexFlowNodeConfigurationProperty> for LexFlowNodeConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<LexFlowNodeConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains configurations for the controller node of a DoWhile loop in the flow.
///
/// The property type `LoopControllerFlowNodeConfiguration` of `AWS::Bedrock::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct LoopControllerFlowNodeConfigurationProperty(Object);

impl LoopControllerFlowNodeConfigurationProperty {
    /// `LoopControllerFlowNodeConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `continue_condition`: Specifies the condition that determines when the flow exits the DoWhile loop.
    pub fn new(continue_condition: impl IntoValue<FlowConditionProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ContinueCondition",
            continue_condition.into_value().into_node(),
        );
        Self(object_)
    }

    /// Specifies the maximum number of times the DoWhile loop can iterate before the flow exits the loop.
    ///
    /// `MaxIterations`; default `10`.
    pub fn max_iterations(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("MaxIterations", value.into_value().into_node());
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

impl Kind for LoopControllerFlowNodeConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LoopControllerFlowNodeConfigurationProperty>
    for LoopControllerFlowNodeConfigurationProperty
{
}
impl From<LoopControllerFlowNodeConfigurationProperty> for Node {
    #[inline]
    fn from(value: LoopControllerFlowNodeConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LoopControllerFlowNodeConfigurationProperty>
    for LoopControllerFlowNodeConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<LoopControllerFlowNodeConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains configurations for the nodes of a DoWhile loop in your flow.
///
/// A DoWhile loop is made up of the following nodes:
///
/// - `Loop` - The container node that holds the loop's flow definition. This node encompasses the entire loop structure.
/// - `LoopInput` - The entry point node for the loop. This node receives inputs from nodes outside the loop and from previous loop iterations.
/// - Body nodes - The processing nodes that execute within each loop iteration. These can be nodes for handling data in your flow, such as a prompt or Lambda function nodes. Some node types aren't supported inside a DoWhile loop body. For more information, see [LoopIncompatibleNodeTypeFlowValidationDetails](https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_LoopIncompatibleNodeTypeFlowValidationDetails.html).
/// - `LoopController` - The node that evaluates whether the loop should continue or exit based on a condition.
///
/// These nodes work together to create a loop that runs at least once and continues until a specified condition is met or a maximum number of iterations is reached.
///
/// The property type `LoopFlowNodeConfiguration` of `AWS::Bedrock::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct LoopFlowNodeConfigurationProperty(Object);

impl LoopFlowNodeConfigurationProperty {
    /// `LoopFlowNodeConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `definition`: The definition of the DoWhile loop nodes and connections between nodes in the flow.
    pub fn new(definition: impl IntoValue<FlowDefinitionProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Definition", definition.into_value().into_node());
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

impl Kind for LoopFlowNodeConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LoopFlowNodeConfigurationProperty> for LoopFlowNodeConfigurationProperty {}
impl From<LoopFlowNodeConfigurationProperty> for Node {
    #[inline]
    fn from(value: LoopFlowNodeConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LoopFlowNodeConfigurationProperty> for LoopFlowNodeConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<LoopFlowNodeConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for how metadata should be used during the reranking process in Knowledge Base vector searches. This determines which metadata fields are included or excluded when reordering search results.
///
/// The property type `MetadataConfigurationForReranking` of `AWS::Bedrock::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetadataConfigurationForRerankingProperty(Object);

impl MetadataConfigurationForRerankingProperty {
    /// `MetadataConfigurationForRerankingProperty` with its required properties, in alphabetical order:
    ///
    /// - `selection_mode`: The mode for selecting which metadata fields to include in the reranking process.
    pub fn new(selection_mode: impl IntoValue<SelectionMode>) -> Self {
        let mut object_ = Object::typed();
        object_.put("SelectionMode", selection_mode.into_value().into_node());
        Self(object_)
    }

    /// Configuration for selective mode, which allows you to explicitly include or exclude specific metadata fields during reranking. This is only used when selectionMode is set to SELECTIVE.
    ///
    /// `SelectiveModeConfiguration`.
    pub fn selective_mode_configuration(
        mut self,
        value: impl IntoValue<RerankingMetadataSelectiveModeConfigurationProperty>,
    ) -> Self {
        self.0
            .put("SelectiveModeConfiguration", value.into_value().into_node());
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

impl Kind for MetadataConfigurationForRerankingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MetadataConfigurationForRerankingProperty>
    for MetadataConfigurationForRerankingProperty
{
}
impl From<MetadataConfigurationForRerankingProperty> for Node {
    #[inline]
    fn from(value: MetadataConfigurationForRerankingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MetadataConfigurationForRerankingProperty>
    for MetadataConfigurationForRerankingProperty
{
    #[inline]
    fn into_value(self) -> Value<MetadataConfigurationForRerankingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Performance settings for a model.
///
/// The property type `PerformanceConfiguration` of `AWS::Bedrock::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct PerformanceConfigurationProperty(Object);

impl PerformanceConfigurationProperty {
    /// `PerformanceConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// To use a latency-optimized version of the model, set to `optimized`.
    ///
    /// `Latency`; one of `standard`, `optimized`.
    pub fn latency(mut self, value: impl IntoValue<Latency>) -> Self {
        self.0.put("Latency", value.into_value().into_node());
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

impl Kind for PerformanceConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PerformanceConfigurationProperty> for PerformanceConfigurationProperty {}
impl From<PerformanceConfigurationProperty> for Node {
    #[inline]
    fn from(value: PerformanceConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PerformanceConfigurationProperty> for PerformanceConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<PerformanceConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains configurations for a prompt node in the flow. You can use a prompt from Prompt management or you can define one in this node. If the prompt contains variables, the inputs into this node will fill in the variables. The output from this node is the response generated by the model. For more information, see [Node types in a flow](https://docs.aws.amazon.com/bedrock/latest/userguide/flows-nodes.html) in the Amazon Bedrock User Guide.
///
/// The property type `PromptFlowNodeConfiguration` of `AWS::Bedrock::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct PromptFlowNodeConfigurationProperty(Object);

impl PromptFlowNodeConfigurationProperty {
    /// `PromptFlowNodeConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `source_configuration`: Specifies whether the prompt is from Prompt management or defined inline.
    pub fn new(
        source_configuration: impl IntoValue<PromptFlowNodeSourceConfigurationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SourceConfiguration",
            source_configuration.into_value().into_node(),
        );
        Self(object_)
    }

    /// Contains configurations for a guardrail to apply to the prompt in this node and the response generated from it.
    ///
    /// `GuardrailConfiguration`.
    pub fn guardrail_configuration(
        mut self,
        value: impl IntoValue<GuardrailConfigurationProperty>,
    ) -> Self {
        self.0
            .put("GuardrailConfiguration", value.into_value().into_node());
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

impl Kind for PromptFlowNodeConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PromptFlowNodeConfigurationProperty> for PromptFlowNodeConfigurationProperty {}
impl From<PromptFlowNodeConfigurationProperty> for Node {
    #[inline]
    fn from(value: PromptFlowNodeConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PromptFlowNodeConfigurationProperty> for PromptFlowNodeConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<PromptFlowNodeConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains configurations for a prompt defined inline in the node.
///
/// The property type `PromptFlowNodeInlineConfiguration` of `AWS::Bedrock::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct PromptFlowNodeInlineConfigurationProperty(Object);

impl PromptFlowNodeInlineConfigurationProperty {
    /// `PromptFlowNodeInlineConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `model_id`: The unique identifier of the model or [inference profile](https://docs.aws.amazon.com/bedrock/latest/userguide/cross-region-inference.html) to run inference with.
    /// - `template_configuration`: Contains a prompt and variables in the prompt that can be replaced with values at runtime.
    /// - `template_type`: The type of prompt template.
    pub fn new(
        model_id: impl IntoValue<String>,
        template_configuration: impl IntoValue<PromptTemplateConfigurationProperty>,
        template_type: impl IntoValue<TemplateType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ModelId", model_id.into_value().into_node());
        object_.put(
            "TemplateConfiguration",
            template_configuration.into_value().into_node(),
        );
        object_.put("TemplateType", template_type.into_value().into_node());
        Self(object_)
    }

    /// Contains inference configurations for the prompt.
    ///
    /// `InferenceConfiguration`.
    pub fn inference_configuration(
        mut self,
        value: impl IntoValue<PromptInferenceConfigurationProperty>,
    ) -> Self {
        self.0
            .put("InferenceConfiguration", value.into_value().into_node());
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

impl Kind for PromptFlowNodeInlineConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PromptFlowNodeInlineConfigurationProperty>
    for PromptFlowNodeInlineConfigurationProperty
{
}
impl From<PromptFlowNodeInlineConfigurationProperty> for Node {
    #[inline]
    fn from(value: PromptFlowNodeInlineConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PromptFlowNodeInlineConfigurationProperty>
    for PromptFlowNodeInlineConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<PromptFlowNodeInlineConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains configurations for a prompt from Prompt management to use in a node.
///
/// The property type `PromptFlowNodeResourceConfiguration` of `AWS::Bedrock::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct PromptFlowNodeResourceConfigurationProperty(Object);

impl PromptFlowNodeResourceConfigurationProperty {
    /// `PromptFlowNodeResourceConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `prompt_arn`: The Amazon Resource Name (ARN) of the prompt from Prompt management.
    pub fn new(prompt_arn: impl IntoValue<kinds::bedrock::PromptArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("PromptArn", prompt_arn.into_value().into_node());
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

impl Kind for PromptFlowNodeResourceConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PromptFlowNodeResourceConfigurationProperty>
    for PromptFlowNodeResourceConfigurationProperty
{
}
impl From<PromptFlowNodeResourceConfigurationProperty> for Node {
    #[inline]
    fn from(value: PromptFlowNodeResourceConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PromptFlowNodeResourceConfigurationProperty>
    for PromptFlowNodeResourceConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<PromptFlowNodeResourceConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains configurations for a prompt and whether it is from Prompt management or defined inline.
///
/// The property type `PromptFlowNodeSourceConfiguration` of `AWS::Bedrock::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct PromptFlowNodeSourceConfigurationProperty(Object);

impl PromptFlowNodeSourceConfigurationProperty {
    /// `PromptFlowNodeSourceConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Contains configurations for a prompt that is defined inline
    ///
    /// `Inline`.
    pub fn inline(
        mut self,
        value: impl IntoValue<PromptFlowNodeInlineConfigurationProperty>,
    ) -> Self {
        self.0.put("Inline", value.into_value().into_node());
        self
    }

    /// Contains configurations for a prompt from Prompt management.
    ///
    /// `Resource`.
    pub fn resource(
        mut self,
        value: impl IntoValue<PromptFlowNodeResourceConfigurationProperty>,
    ) -> Self {
        self.0.put("Resource", value.into_value().into_node());
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

impl Kind for PromptFlowNodeSourceConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PromptFlowNodeSourceConfigurationProperty>
    for PromptFlowNodeSourceConfigurationProperty
{
}
impl From<PromptFlowNodeSourceConfigurationProperty> for Node {
    #[inline]
    fn from(value: PromptFlowNodeSourceConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PromptFlowNodeSourceConfigurationProperty>
    for PromptFlowNodeSourceConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<PromptFlowNodeSourceConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains inference configurations for the prompt.
///
/// The property type `PromptInferenceConfiguration` of `AWS::Bedrock::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct PromptInferenceConfigurationProperty(Object);

impl PromptInferenceConfigurationProperty {
    /// `PromptInferenceConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `text`: Contains inference configurations for a text prompt.
    pub fn new(text: impl IntoValue<PromptModelInferenceConfigurationProperty>) -> Self {
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

impl Kind for PromptInferenceConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PromptInferenceConfigurationProperty> for PromptInferenceConfigurationProperty {}
impl From<PromptInferenceConfigurationProperty> for Node {
    #[inline]
    fn from(value: PromptInferenceConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PromptInferenceConfigurationProperty> for PromptInferenceConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<PromptInferenceConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about a variable in the prompt.
///
/// The property type `PromptInputVariable` of `AWS::Bedrock::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct PromptInputVariableProperty(Object);

impl PromptInputVariableProperty {
    /// `PromptInputVariableProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the variable.
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

impl Kind for PromptInputVariableProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PromptInputVariableProperty> for PromptInputVariableProperty {}
impl From<PromptInputVariableProperty> for Node {
    #[inline]
    fn from(value: PromptInputVariableProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PromptInputVariableProperty> for PromptInputVariableProperty {
    #[inline]
    fn into_value(self) -> Value<PromptInputVariableProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains inference configurations related to model inference for a prompt. For more information, see [Inference parameters](https://docs.aws.amazon.com/bedrock/latest/userguide/inference-parameters.html).
///
/// The property type `PromptModelInferenceConfiguration` of `AWS::Bedrock::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct PromptModelInferenceConfigurationProperty(Object);

impl PromptModelInferenceConfigurationProperty {
    /// `PromptModelInferenceConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The maximum number of tokens to return in the response.
    ///
    /// `MaxTokens`.
    pub fn max_tokens(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("MaxTokens", value.into_value().into_node());
        self
    }

    /// A list of strings that define sequences after which the model will stop generating.
    ///
    /// `StopSequences`.
    pub fn stop_sequences(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("StopSequences", value.into_value().into_node());
        self
    }

    /// Controls the randomness of the response. Choose a lower value for more predictable outputs and a higher value for more surprising outputs.
    ///
    /// `Temperature`.
    pub fn temperature(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Temperature", value.into_value().into_node());
        self
    }

    /// The percentage of most-likely candidates that the model considers for the next token.
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

impl Kind for PromptModelInferenceConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PromptModelInferenceConfigurationProperty>
    for PromptModelInferenceConfigurationProperty
{
}
impl From<PromptModelInferenceConfigurationProperty> for Node {
    #[inline]
    fn from(value: PromptModelInferenceConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PromptModelInferenceConfigurationProperty>
    for PromptModelInferenceConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<PromptModelInferenceConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains the message for a prompt. For more information, see [Construct and store reusable prompts with Prompt management in Amazon Bedrock](https://docs.aws.amazon.com/bedrock/latest/userguide/prompt-management.html).
///
/// The property type `PromptTemplateConfiguration` of `AWS::Bedrock::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct PromptTemplateConfigurationProperty(Object);

impl PromptTemplateConfigurationProperty {
    /// `PromptTemplateConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `text`: Contains configurations for the text in a message for a prompt.
    pub fn new(text: impl IntoValue<TextPromptTemplateConfigurationProperty>) -> Self {
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

impl Kind for PromptTemplateConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PromptTemplateConfigurationProperty> for PromptTemplateConfigurationProperty {}
impl From<PromptTemplateConfigurationProperty> for Node {
    #[inline]
    fn from(value: PromptTemplateConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PromptTemplateConfigurationProperty> for PromptTemplateConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<PromptTemplateConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for selectively including or excluding metadata fields during the reranking process. This allows you to control which metadata attributes are considered when reordering search results.
///
/// The property type `RerankingMetadataSelectiveModeConfiguration` of `AWS::Bedrock::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct RerankingMetadataSelectiveModeConfigurationProperty(Object);

impl RerankingMetadataSelectiveModeConfigurationProperty {
    /// `RerankingMetadataSelectiveModeConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A list of metadata field names to explicitly exclude from the reranking process. All metadata fields except these will be considered when reordering search results. This parameter cannot be used together with fieldsToInclude.
    ///
    /// `FieldsToExclude`.
    pub fn fields_to_exclude(
        mut self,
        value: impl IntoValue<List<FieldForRerankingProperty>>,
    ) -> Self {
        self.0
            .put("FieldsToExclude", value.into_value().into_node());
        self
    }

    /// A list of metadata field names to explicitly include in the reranking process. Only these fields will be considered when reordering search results. This parameter cannot be used together with fieldsToExclude.
    ///
    /// `FieldsToInclude`.
    pub fn fields_to_include(
        mut self,
        value: impl IntoValue<List<FieldForRerankingProperty>>,
    ) -> Self {
        self.0
            .put("FieldsToInclude", value.into_value().into_node());
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

impl Kind for RerankingMetadataSelectiveModeConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RerankingMetadataSelectiveModeConfigurationProperty>
    for RerankingMetadataSelectiveModeConfigurationProperty
{
}
impl From<RerankingMetadataSelectiveModeConfigurationProperty> for Node {
    #[inline]
    fn from(value: RerankingMetadataSelectiveModeConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RerankingMetadataSelectiveModeConfigurationProperty>
    for RerankingMetadataSelectiveModeConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<RerankingMetadataSelectiveModeConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains configurations for a Retrieval node in a flow. This node retrieves data from the Amazon S3 location that you specify and returns it as the output.
///
/// The property type `RetrievalFlowNodeConfiguration` of `AWS::Bedrock::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct RetrievalFlowNodeConfigurationProperty(Object);

impl RetrievalFlowNodeConfigurationProperty {
    /// `RetrievalFlowNodeConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `service_configuration`: Contains configurations for the service to use for retrieving data to return as the output from the node.
    pub fn new(
        service_configuration: impl IntoValue<RetrievalFlowNodeServiceConfigurationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ServiceConfiguration",
            service_configuration.into_value().into_node(),
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

impl Kind for RetrievalFlowNodeConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RetrievalFlowNodeConfigurationProperty> for RetrievalFlowNodeConfigurationProperty {}
impl From<RetrievalFlowNodeConfigurationProperty> for Node {
    #[inline]
    fn from(value: RetrievalFlowNodeConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RetrievalFlowNodeConfigurationProperty> for RetrievalFlowNodeConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<RetrievalFlowNodeConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains configurations for the Amazon S3 location from which to retrieve data to return as the output from the node.
///
/// The property type `RetrievalFlowNodeS3Configuration` of `AWS::Bedrock::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct RetrievalFlowNodeS3ConfigurationProperty(Object);

impl RetrievalFlowNodeS3ConfigurationProperty {
    /// `RetrievalFlowNodeS3ConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket_name`: The name of the Amazon S3 bucket from which to retrieve data.
    pub fn new(bucket_name: impl IntoValue<kinds::s3::BucketName>) -> Self {
        let mut object_ = Object::typed();
        object_.put("BucketName", bucket_name.into_value().into_node());
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

impl Kind for RetrievalFlowNodeS3ConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RetrievalFlowNodeS3ConfigurationProperty>
    for RetrievalFlowNodeS3ConfigurationProperty
{
}
impl From<RetrievalFlowNodeS3ConfigurationProperty> for Node {
    #[inline]
    fn from(value: RetrievalFlowNodeS3ConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RetrievalFlowNodeS3ConfigurationProperty>
    for RetrievalFlowNodeS3ConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<RetrievalFlowNodeS3ConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains configurations for the service to use for retrieving data to return as the output from the node.
///
/// The property type `RetrievalFlowNodeServiceConfiguration` of `AWS::Bedrock::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct RetrievalFlowNodeServiceConfigurationProperty(Object);

impl RetrievalFlowNodeServiceConfigurationProperty {
    /// `RetrievalFlowNodeServiceConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Contains configurations for the Amazon S3 location from which to retrieve data to return as the output from the node.
    ///
    /// `S3`.
    pub fn s3(mut self, value: impl IntoValue<RetrievalFlowNodeS3ConfigurationProperty>) -> Self {
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

impl Kind for RetrievalFlowNodeServiceConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RetrievalFlowNodeServiceConfigurationProperty>
    for RetrievalFlowNodeServiceConfigurationProperty
{
}
impl From<RetrievalFlowNodeServiceConfigurationProperty> for Node {
    #[inline]
    fn from(value: RetrievalFlowNodeServiceConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RetrievalFlowNodeServiceConfigurationProperty>
    for RetrievalFlowNodeServiceConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<RetrievalFlowNodeServiceConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The S3 location of the flow definition.
///
/// The property type `S3Location` of `AWS::Bedrock::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3LocationProperty(Object);

impl S3LocationProperty {
    /// `S3LocationProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket`: The S3 bucket containing the flow definition.
    /// - `key`: The object key for the S3 location containing the definition.
    pub fn new(bucket: impl IntoValue<String>, key: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Bucket", bucket.into_value().into_node());
        object_.put("Key", key.into_value().into_node());
        Self(object_)
    }

    /// The Amazon S3 location from which to retrieve data for an S3 retrieve node or to which to store data for an S3 storage node.
    ///
    /// `Version`.
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Version", value.into_value().into_node());
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

/// Contains configurations for a Storage node in a flow. This node stores the input in an Amazon S3 location that you specify.
///
/// The property type `StorageFlowNodeConfiguration` of `AWS::Bedrock::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct StorageFlowNodeConfigurationProperty(Object);

impl StorageFlowNodeConfigurationProperty {
    /// `StorageFlowNodeConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `service_configuration`: Contains configurations for the service to use for storing the input into the node.
    pub fn new(
        service_configuration: impl IntoValue<StorageFlowNodeServiceConfigurationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ServiceConfiguration",
            service_configuration.into_value().into_node(),
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

impl Kind for StorageFlowNodeConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StorageFlowNodeConfigurationProperty> for StorageFlowNodeConfigurationProperty {}
impl From<StorageFlowNodeConfigurationProperty> for Node {
    #[inline]
    fn from(value: StorageFlowNodeConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StorageFlowNodeConfigurationProperty> for StorageFlowNodeConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<StorageFlowNodeConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains configurations for the Amazon S3 location in which to store the input into the node.
///
/// The property type `StorageFlowNodeS3Configuration` of `AWS::Bedrock::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct StorageFlowNodeS3ConfigurationProperty(Object);

impl StorageFlowNodeS3ConfigurationProperty {
    /// `StorageFlowNodeS3ConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket_name`: The name of the Amazon S3 bucket in which to store the input into the node.
    pub fn new(bucket_name: impl IntoValue<kinds::s3::BucketName>) -> Self {
        let mut object_ = Object::typed();
        object_.put("BucketName", bucket_name.into_value().into_node());
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

impl Kind for StorageFlowNodeS3ConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StorageFlowNodeS3ConfigurationProperty> for StorageFlowNodeS3ConfigurationProperty {}
impl From<StorageFlowNodeS3ConfigurationProperty> for Node {
    #[inline]
    fn from(value: StorageFlowNodeS3ConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StorageFlowNodeS3ConfigurationProperty> for StorageFlowNodeS3ConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<StorageFlowNodeS3ConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains configurations for the service to use for storing the input into the node.
///
/// The property type `StorageFlowNodeServiceConfiguration` of `AWS::Bedrock::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct StorageFlowNodeServiceConfigurationProperty(Object);

impl StorageFlowNodeServiceConfigurationProperty {
    /// `StorageFlowNodeServiceConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Contains configurations for the Amazon S3 location in which to store the input into the node.
    ///
    /// `S3`.
    pub fn s3(mut self, value: impl IntoValue<StorageFlowNodeS3ConfigurationProperty>) -> Self {
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

impl Kind for StorageFlowNodeServiceConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StorageFlowNodeServiceConfigurationProperty>
    for StorageFlowNodeServiceConfigurationProperty
{
}
impl From<StorageFlowNodeServiceConfigurationProperty> for Node {
    #[inline]
    fn from(value: StorageFlowNodeServiceConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StorageFlowNodeServiceConfigurationProperty>
    for StorageFlowNodeServiceConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<StorageFlowNodeServiceConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains configurations for a text prompt template. To include a variable, enclose a word in double curly braces as in `{{variable}}`.
///
/// The property type `TextPromptTemplateConfiguration` of `AWS::Bedrock::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct TextPromptTemplateConfigurationProperty(Object);

impl TextPromptTemplateConfigurationProperty {
    /// `TextPromptTemplateConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `text`: The message for the prompt.
    pub fn new(text: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Text", text.into_value().into_node());
        Self(object_)
    }

    /// An array of the variables in the prompt template.
    ///
    /// `InputVariables`.
    pub fn input_variables(
        mut self,
        value: impl IntoValue<List<PromptInputVariableProperty>>,
    ) -> Self {
        self.0.put("InputVariables", value.into_value().into_node());
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

impl Kind for TextPromptTemplateConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TextPromptTemplateConfigurationProperty> for TextPromptTemplateConfigurationProperty {}
impl From<TextPromptTemplateConfigurationProperty> for Node {
    #[inline]
    fn from(value: TextPromptTemplateConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TextPromptTemplateConfigurationProperty>
    for TextPromptTemplateConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<TextPromptTemplateConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for using Amazon Bedrock foundation models to rerank Knowledge Base vector search results. This enables more sophisticated relevance ranking using large language models.
///
/// The property type `VectorSearchBedrockRerankingConfiguration` of `AWS::Bedrock::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct VectorSearchBedrockRerankingConfigurationProperty(Object);

impl VectorSearchBedrockRerankingConfigurationProperty {
    /// `VectorSearchBedrockRerankingConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `model_configuration`: Configuration for the Amazon Bedrock foundation model used for reranking.
    pub fn new(
        model_configuration: impl IntoValue<VectorSearchBedrockRerankingModelConfigurationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ModelConfiguration",
            model_configuration.into_value().into_node(),
        );
        Self(object_)
    }

    /// Configuration for how document metadata should be used during the reranking process. This determines which metadata fields are included when reordering search results.
    ///
    /// `MetadataConfiguration`.
    pub fn metadata_configuration(
        mut self,
        value: impl IntoValue<MetadataConfigurationForRerankingProperty>,
    ) -> Self {
        self.0
            .put("MetadataConfiguration", value.into_value().into_node());
        self
    }

    /// The maximum number of results to rerank. This limits how many of the initial vector search results will be processed by the reranking model. A smaller number improves performance but may exclude potentially relevant results.
    ///
    /// `NumberOfRerankedResults`.
    pub fn number_of_reranked_results(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("NumberOfRerankedResults", value.into_value().into_node());
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

impl Kind for VectorSearchBedrockRerankingConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VectorSearchBedrockRerankingConfigurationProperty>
    for VectorSearchBedrockRerankingConfigurationProperty
{
}
impl From<VectorSearchBedrockRerankingConfigurationProperty> for Node {
    #[inline]
    fn from(value: VectorSearchBedrockRerankingConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VectorSearchBedrockRerankingConfigurationProperty>
    for VectorSearchBedrockRerankingConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<VectorSearchBedrockRerankingConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for the Amazon Bedrock foundation model used for reranking vector search results. This specifies which model to use and any additional parameters required by the model.
///
/// The property type `VectorSearchBedrockRerankingModelConfiguration` of `AWS::Bedrock::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct VectorSearchBedrockRerankingModelConfigurationProperty(Object);

impl VectorSearchBedrockRerankingModelConfigurationProperty {
    /// `VectorSearchBedrockRerankingModelConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `model_arn`: The Amazon Resource Name (ARN) of the foundation model to use for reranking.
    pub fn new(model_arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ModelArn", model_arn.into_value().into_node());
        Self(object_)
    }

    /// A list of additional fields to include in the model request during reranking. These fields provide extra context or configuration options specific to the selected foundation model.
    ///
    /// `AdditionalModelRequestFields`; free JSON, such as an [`Object`].
    pub fn additional_model_request_fields(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put(
            "AdditionalModelRequestFields",
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

impl Kind for VectorSearchBedrockRerankingModelConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VectorSearchBedrockRerankingModelConfigurationProperty>
    for VectorSearchBedrockRerankingModelConfigurationProperty
{
}
impl From<VectorSearchBedrockRerankingModelConfigurationProperty> for Node {
    #[inline]
    fn from(value: VectorSearchBedrockRerankingModelConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VectorSearchBedrockRerankingModelConfigurationProperty>
    for VectorSearchBedrockRerankingModelConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<VectorSearchBedrockRerankingModelConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for reranking vector search results to improve relevance. Reranking applies additional relevance models to reorder the initial vector search results based on more sophisticated criteria.
///
/// The property type `VectorSearchRerankingConfiguration` of `AWS::Bedrock::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct VectorSearchRerankingConfigurationProperty(Object);

impl VectorSearchRerankingConfigurationProperty {
    /// `VectorSearchRerankingConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The type of reranking to apply to vector search results.
    pub fn new(r#type: impl IntoValue<VectorSearchRerankingConfigurationType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// Configuration for using Amazon Bedrock foundation models to rerank search results. This is required when the reranking type is set to BEDROCK.
    ///
    /// `BedrockRerankingConfiguration`.
    pub fn bedrock_reranking_configuration(
        mut self,
        value: impl IntoValue<VectorSearchBedrockRerankingConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "BedrockRerankingConfiguration",
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

impl Kind for VectorSearchRerankingConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VectorSearchRerankingConfigurationProperty>
    for VectorSearchRerankingConfigurationProperty
{
}
impl From<VectorSearchRerankingConfigurationProperty> for Node {
    #[inline]
    fn from(value: VectorSearchRerankingConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VectorSearchRerankingConfigurationProperty>
    for VectorSearchRerankingConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<VectorSearchRerankingConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Category` of a `FlowNodeInput` of `AWS::Bedrock::Flow`.
pub enum Category {
    /// `ExitLoop`.
    ExitLoop,
    /// `LoopCondition`.
    LoopCondition,
    /// `ReturnValueToLoopStart`.
    ReturnValueToLoopStart,
}

#[diagnostic::do_not_recommend]
impl Kind for Category {}
#[diagnostic::do_not_recommend]
impl TextKind for Category {}
#[diagnostic::do_not_recommend]
impl IdKind for Category {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Category {}
#[diagnostic::do_not_recommend]
impl IntoValue<Category> for Category {
    #[inline]
    fn into_value(self) -> Value<Category> {
        const VALUES: &[&str] = &["ExitLoop", "LoopCondition", "ReturnValueToLoopStart"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `FlowConnection` of `AWS::Bedrock::Flow`.
pub enum FlowConnectionType {
    /// `Conditional`.
    Conditional,
    /// `Data`.
    Data,
}

#[diagnostic::do_not_recommend]
impl Kind for FlowConnectionType {}
#[diagnostic::do_not_recommend]
impl TextKind for FlowConnectionType {}
#[diagnostic::do_not_recommend]
impl IdKind for FlowConnectionType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FlowConnectionType {}
#[diagnostic::do_not_recommend]
impl IntoValue<FlowConnectionType> for FlowConnectionType {
    #[inline]
    fn into_value(self) -> Value<FlowConnectionType> {
        const VALUES: &[&str] = &["Conditional", "Data"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `FlowNodeInput` of `AWS::Bedrock::Flow`.
pub enum FlowNodeInputType {
    /// `Array`.
    Array,
    /// `Boolean`.
    Boolean,
    /// `Number`.
    Number,
    /// `Object`.
    Object_,
    /// `String`.
    String_,
}

#[diagnostic::do_not_recommend]
impl Kind for FlowNodeInputType {}
#[diagnostic::do_not_recommend]
impl TextKind for FlowNodeInputType {}
#[diagnostic::do_not_recommend]
impl IdKind for FlowNodeInputType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FlowNodeInputType {}
#[diagnostic::do_not_recommend]
impl IntoValue<FlowNodeInputType> for FlowNodeInputType {
    #[inline]
    fn into_value(self) -> Value<FlowNodeInputType> {
        const VALUES: &[&str] = &["Array", "Boolean", "Number", "Object", "String"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `FlowNodeOutput` of `AWS::Bedrock::Flow`.
pub enum FlowNodeOutputType {
    /// `Array`.
    Array,
    /// `Boolean`.
    Boolean,
    /// `Number`.
    Number,
    /// `Object`.
    Object_,
    /// `String`.
    String_,
}

#[diagnostic::do_not_recommend]
impl Kind for FlowNodeOutputType {}
#[diagnostic::do_not_recommend]
impl TextKind for FlowNodeOutputType {}
#[diagnostic::do_not_recommend]
impl IdKind for FlowNodeOutputType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FlowNodeOutputType {}
#[diagnostic::do_not_recommend]
impl IntoValue<FlowNodeOutputType> for FlowNodeOutputType {
    #[inline]
    fn into_value(self) -> Value<FlowNodeOutputType> {
        const VALUES: &[&str] = &["Array", "Boolean", "Number", "Object", "String"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `FlowNode` of `AWS::Bedrock::Flow`.
pub enum FlowNodeType {
    /// `Agent`.
    Agent,
    /// `Collector`.
    Collector,
    /// `Condition`.
    Condition,
    /// `InlineCode`.
    InlineCode,
    /// `Input`.
    Input,
    /// `Iterator`.
    Iterator,
    /// `KnowledgeBase`.
    KnowledgeBase,
    /// `LambdaFunction`.
    LambdaFunction,
    /// `Lex`.
    Lex,
    /// `Loop`.
    Loop,
    /// `LoopController`.
    LoopController,
    /// `LoopInput`.
    LoopInput,
    /// `Output`.
    Output,
    /// `Prompt`.
    Prompt,
    /// `Retrieval`.
    Retrieval,
    /// `Storage`.
    Storage,
}

#[diagnostic::do_not_recommend]
impl Kind for FlowNodeType {}
#[diagnostic::do_not_recommend]
impl TextKind for FlowNodeType {}
#[diagnostic::do_not_recommend]
impl IdKind for FlowNodeType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FlowNodeType {}
#[diagnostic::do_not_recommend]
impl IntoValue<FlowNodeType> for FlowNodeType {
    #[inline]
    fn into_value(self) -> Value<FlowNodeType> {
        const VALUES: &[&str] = &[
            "Agent",
            "Collector",
            "Condition",
            "InlineCode",
            "Input",
            "Iterator",
            "KnowledgeBase",
            "LambdaFunction",
            "Lex",
            "Loop",
            "LoopController",
            "LoopInput",
            "Output",
            "Prompt",
            "Retrieval",
            "Storage",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Language` of a `InlineCodeFlowNodeConfiguration` of `AWS::Bedrock::Flow`.
pub enum Language {
    /// `Python_3`.
    Python3,
}

#[diagnostic::do_not_recommend]
impl Kind for Language {}
#[diagnostic::do_not_recommend]
impl TextKind for Language {}
#[diagnostic::do_not_recommend]
impl IdKind for Language {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Language {}
#[diagnostic::do_not_recommend]
impl IntoValue<Language> for Language {
    #[inline]
    fn into_value(self) -> Value<Language> {
        const VALUES: &[&str] = &["Python_3"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Latency` of a `PerformanceConfiguration` of `AWS::Bedrock::Flow`.
pub enum Latency {
    /// `optimized`.
    Optimized,
    /// `standard`.
    Standard,
}

#[diagnostic::do_not_recommend]
impl Kind for Latency {}
#[diagnostic::do_not_recommend]
impl TextKind for Latency {}
#[diagnostic::do_not_recommend]
impl IdKind for Latency {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Latency {}
#[diagnostic::do_not_recommend]
impl IntoValue<Latency> for Latency {
    #[inline]
    fn into_value(self) -> Value<Latency> {
        const VALUES: &[&str] = &["optimized", "standard"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SelectionMode` of a `MetadataConfigurationForReranking` of `AWS::Bedrock::Flow`.
pub enum SelectionMode {
    /// `ALL`.
    All,
    /// `SELECTIVE`.
    Selective,
}

#[diagnostic::do_not_recommend]
impl Kind for SelectionMode {}
#[diagnostic::do_not_recommend]
impl TextKind for SelectionMode {}
#[diagnostic::do_not_recommend]
impl IdKind for SelectionMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SelectionMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<SelectionMode> for SelectionMode {
    #[inline]
    fn into_value(self) -> Value<SelectionMode> {
        const VALUES: &[&str] = &["ALL", "SELECTIVE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `TemplateType` of a `PromptFlowNodeInlineConfiguration` of `AWS::Bedrock::Flow`.
pub enum TemplateType {
    /// `TEXT`.
    Text,
}

#[diagnostic::do_not_recommend]
impl Kind for TemplateType {}
#[diagnostic::do_not_recommend]
impl TextKind for TemplateType {}
#[diagnostic::do_not_recommend]
impl IdKind for TemplateType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TemplateType {}
#[diagnostic::do_not_recommend]
impl IntoValue<TemplateType> for TemplateType {
    #[inline]
    fn into_value(self) -> Value<TemplateType> {
        const VALUES: &[&str] = &["TEXT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `VectorSearchRerankingConfiguration` of `AWS::Bedrock::Flow`.
pub enum VectorSearchRerankingConfigurationType {
    /// `BEDROCK_RERANKING_MODEL`.
    BedrockRerankingModel,
}

#[diagnostic::do_not_recommend]
impl Kind for VectorSearchRerankingConfigurationType {}
#[diagnostic::do_not_recommend]
impl TextKind for VectorSearchRerankingConfigurationType {}
#[diagnostic::do_not_recommend]
impl IdKind for VectorSearchRerankingConfigurationType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for VectorSearchRerankingConfigurationType {}
#[diagnostic::do_not_recommend]
impl IntoValue<VectorSearchRerankingConfigurationType> for VectorSearchRerankingConfigurationType {
    #[inline]
    fn into_value(self) -> Value<VectorSearchRerankingConfigurationType> {
        const VALUES: &[&str] = &["BEDROCK_RERANKING_MODEL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

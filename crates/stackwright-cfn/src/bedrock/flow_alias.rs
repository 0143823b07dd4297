// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Bedrock::FlowAlias` and its property types.

use crate::l1::*;

/// Creates an alias of a flow for deployment. For more information, see [Deploy a flow in Amazon Bedrock](https://docs.aws.amazon.com/bedrock/latest/userguide/flows-deploy.html) in the Amazon Bedrock User Guide.
///
/// `AWS::Bedrock::FlowAlias`; `Ref` returns the physical id, which is made of `Arn`, `FlowArn`.
/// Changing one of these replaces it: `FlowArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-flowalias.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnFlowAlias(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Bedrock::FlowAlias",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("flow_alias.rules"),
};

impl CfnFlowAlias {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Bedrock::FlowAlias";

    /// `CfnFlowAlias` with its required properties, in alphabetical order:
    ///
    /// - `flow_arn`: The Amazon Resource Name (ARN) of the alias.
    /// - `name`: The name of the alias.
    /// - `routing_configuration`: A list of configurations about the versions that the alias maps to.
    pub fn new(
        flow_arn: impl IntoValue<kinds::bedrock::FlowArn>,
        name: impl IntoValue<String>,
        routing_configuration: impl IntoValue<List<FlowAliasRoutingConfigurationListItemProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("FlowArn", flow_arn.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put(
            "RoutingConfiguration",
            routing_configuration.into_value().into_node(),
        );
        Self(object_)
    }

    /// The configuration that specifies how nodes in the flow are executed concurrently.
    ///
    /// `ConcurrencyConfiguration`; updated in place.
    pub fn concurrency_configuration(
        mut self,
        value: impl IntoValue<FlowAliasConcurrencyConfigurationProperty>,
    ) -> Self {
        self.0
            .put("ConcurrencyConfiguration", value.into_value().into_node());
        self
    }

    /// A description of the alias.
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

impl Construct for CfnFlowAlias {
    type Handle = CfnFlowAliasRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnFlowAliasRef {
        CfnFlowAliasRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnFlowAlias`] of a stack.
pub struct CfnFlowAliasRef(NodeRef);

impl Clone for CfnFlowAliasRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnFlowAliasRef {}
impl AsNode for CfnFlowAliasRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnFlowAliasRef {
    /// What `Ref` returns: the physical id, which is made of `Arn`, `FlowArn`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the alias.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::bedrock::FlowAliasArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The time at which the alias was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The unique identifier of the flow.
    ///
    /// `Fn::GetAtt` of `FlowId`.
    #[inline]
    pub fn attr_flow_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("FlowId")))
    }

    /// The unique identifier of the alias of the flow.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The time at which the alias was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::bedrock::FlowAliasArn> for &CfnFlowAliasRef {
    #[inline]
    fn into_value(self) -> Value<kinds::bedrock::FlowAliasArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Determines how multiple nodes in a flow can run in parallel. Running nodes concurrently can improve your flow's performance.
///
/// The property type `FlowAliasConcurrencyConfiguration` of `AWS::Bedrock::FlowAlias`.
#[must_use = "a property type does nothing until it is set"]
pub struct FlowAliasConcurrencyConfigurationProperty(Object);

impl FlowAliasConcurrencyConfigurationProperty {
    /// `FlowAliasConcurrencyConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The type of concurrency to use for parallel node execution.
    pub fn new(r#type: impl IntoValue<Type>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The maximum number of nodes that can be executed concurrently in the flow.
    ///
    /// `MaxConcurrency`.
    pub fn max_concurrency(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("MaxConcurrency", value.into_value().into_node());
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

impl Kind for FlowAliasConcurrencyConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FlowAliasConcurrencyConfigurationProperty>
    for FlowAliasConcurrencyConfigurationProperty
{
}
impl From<FlowAliasConcurrencyConfigurationProperty> for Node {
    #[inline]
    fn from(value: FlowAliasConcurrencyConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FlowAliasConcurrencyConfigurationProperty>
    for FlowAliasConcurrencyConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<FlowAliasConcurrencyConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about a version that the alias maps to.
///
/// The property type `FlowAliasRoutingConfigurationListItem` of `AWS::Bedrock::FlowAlias`.
#[must_use = "a property type does nothing until it is set"]
pub struct FlowAliasRoutingConfigurationListItemProperty(Object);

impl FlowAliasRoutingConfigurationListItemProperty {
    /// `FlowAliasRoutingConfigurationListItemProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The version that the alias maps to.
    ///
    /// `FlowVersion`.
    pub fn flow_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("FlowVersion", value.into_value().into_node());
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

impl Kind for FlowAliasRoutingConfigurationListItemProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FlowAliasRoutingConfigurationListItemProperty>
    for FlowAliasRoutingConfigurationListItemProperty
{
}
impl From<FlowAliasRoutingConfigurationListItemProperty> for Node {
    #[inline]
    fn from(value: FlowAliasRoutingConfigurationListItemProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FlowAliasRoutingConfigurationListItemProperty>
    for FlowAliasRoutingConfigurationListItemProperty
{
    #[inline]
    fn into_value(self) -> Value<FlowAliasRoutingConfigurationListItemProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Type` of a `FlowAliasConcurrencyConfiguration` of `AWS::Bedrock::FlowAlias`.
pub enum Type {
    /// `Automatic`.
    Automatic,
    /// `Manual`.
    Manual,
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
        const VALUES: &[&str] = &["Automatic", "Manual"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

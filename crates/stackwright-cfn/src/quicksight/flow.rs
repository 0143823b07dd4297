// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::QuickSight::Flow` and its property types.

use crate::l1::*;

/// Definition of AWS::QuickSight::Flow Resource Type
///
/// `AWS::QuickSight::Flow`; `Ref` returns its `Arn`, a [`quicksight::FlowArn`](kinds::quicksight::FlowArn).
/// Changing one of these replaces it: `AwsAccountId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-flow.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnFlow(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::QuickSight::Flow",
    tags: None,
    rules: include_str!("flow.rules"),
};

impl CfnFlow {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::QuickSight::Flow";

    /// `CfnFlow` with its required properties, in alphabetical order:
    ///
    /// - `aws_account_id`
    /// - `flow_definition`
    /// - `name`
    pub fn new(
        aws_account_id: impl IntoValue<String>,
        flow_definition: impl IntoValue<Json>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AwsAccountId", aws_account_id.into_value().into_node());
        object_.put("FlowDefinition", flow_definition.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The `Description` property.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The `Permissions` property.
    ///
    /// `Permissions`; updated in place.
    pub fn permissions(mut self, value: impl IntoValue<List<PermissionProperty>>) -> Self {
        self.0.put("Permissions", value.into_value().into_node());
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
    /// What `Ref` returns: its `Arn`, a [`quicksight::FlowArn`](kinds::quicksight::FlowArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::quicksight::FlowArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Arn` attribute.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::quicksight::FlowArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The `CreatedTime` attribute.
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[inline]
    pub fn attr_created_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedTime")))
    }

    /// The `FlowId` attribute.
    ///
    /// `Fn::GetAtt` of `FlowId`.
    #[inline]
    pub fn attr_flow_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("FlowId")))
    }

    /// The `LastUpdatedTime` attribute.
    ///
    /// `Fn::GetAtt` of `LastUpdatedTime`.
    #[inline]
    pub fn attr_last_updated_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdatedTime")))
    }

    /// The `PublishState` attribute.
    ///
    /// `Fn::GetAtt` of `PublishState`.
    #[inline]
    pub fn attr_publish_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PublishState")))
    }

    /// The `StepAliases` attribute.
    ///
    /// `Fn::GetAtt` of `StepAliases`.
    #[inline]
    pub fn attr_step_aliases(&self) -> Value<List<Json>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StepAliases")))
    }
}

impl IntoValue<kinds::quicksight::FlowArn> for &CfnFlowRef {
    #[inline]
    fn into_value(self) -> Value<kinds::quicksight::FlowArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The property type `Permission` of `AWS::QuickSight::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct PermissionProperty(Object);

impl PermissionProperty {
    /// `PermissionProperty` with its required properties, in alphabetical order:
    ///
    /// - `actions`
    /// - `principal`
    pub fn new(actions: impl IntoValue<List<String>>, principal: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Actions", actions.into_value().into_node());
        object_.put("Principal", principal.into_value().into_node());
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

impl Kind for PermissionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PermissionProperty> for PermissionProperty {}
impl From<PermissionProperty> for Node {
    #[inline]
    fn from(value: PermissionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PermissionProperty> for PermissionProperty {
    #[inline]
    fn into_value(self) -> Value<PermissionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

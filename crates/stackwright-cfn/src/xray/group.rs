// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::XRay::Group` and its property types.

use crate::l1::*;

/// Use the `AWS::XRay::Group` resource to specify a group with a name and a filter expression. Groups enable the collection of traces that match the filter expression, can be used to filter service graphs and traces, and to supply Amazon CloudWatch metrics.
///
/// `AWS::XRay::Group`; `Ref` returns its `GroupARN`, a [`xray::GroupArn`](kinds::xray::GroupArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-xray-group.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnGroup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::XRay::Group",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("group.rules"),
};

impl CfnGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::XRay::Group";

    /// `CfnGroup` with its required properties, in alphabetical order:
    ///
    /// - `group_name`: The unique case-sensitive name of the group.
    pub fn new(group_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("GroupName", group_name.into_value().into_node());
        Self(object_)
    }

    /// The filter expression defining the parameters to include traces.
    ///
    /// `FilterExpression`; updated in place.
    pub fn filter_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("FilterExpression", value.into_value().into_node());
        self
    }

    /// The structure containing configurations related to insights.
    ///
    /// - The InsightsEnabled boolean can be set to true to enable insights for the group or false to disable insights for the group.
    /// - The NotificationsEnabled boolean can be set to true to enable insights notifications through Amazon EventBridge for the group.
    ///
    /// `InsightsConfiguration`; updated in place.
    pub fn insights_configuration(
        mut self,
        value: impl IntoValue<InsightsConfigurationProperty>,
    ) -> Self {
        self.0
            .put("InsightsConfiguration", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
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

impl Construct for CfnGroup {
    type Handle = CfnGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnGroupRef {
        CfnGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnGroup`] of a stack.
pub struct CfnGroupRef(NodeRef);

impl Clone for CfnGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnGroupRef {}
impl AsNode for CfnGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnGroupRef {
    /// What `Ref` returns: its `GroupARN`, a [`xray::GroupArn`](kinds::xray::GroupArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::xray::GroupArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The group ARN that was created or updated.
    ///
    /// `Fn::GetAtt` of `GroupARN`.
    #[inline]
    pub fn attr_group_arn(&self) -> Value<kinds::xray::GroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("GroupARN")))
    }
}

impl IntoValue<kinds::xray::GroupArn> for &CfnGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::xray::GroupArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The structure containing configurations related to insights.
///
/// The property type `InsightsConfiguration` of `AWS::XRay::Group`.
#[must_use = "a property type does nothing until it is set"]
pub struct InsightsConfigurationProperty(Object);

impl InsightsConfigurationProperty {
    /// `InsightsConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Set the InsightsEnabled value to true to enable insights or false to disable insights.
    ///
    /// `InsightsEnabled`.
    pub fn insights_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("InsightsEnabled", value.into_value().into_node());
        self
    }

    /// Set the NotificationsEnabled value to true to enable insights notifications. Notifications can only be enabled on a group with InsightsEnabled set to true.
    ///
    /// `NotificationsEnabled`.
    pub fn notifications_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("NotificationsEnabled", value.into_value().into_node());
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

impl Kind for InsightsConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InsightsConfigurationProperty> for InsightsConfigurationProperty {}
impl From<InsightsConfigurationProperty> for Node {
    #[inline]
    fn from(value: InsightsConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InsightsConfigurationProperty> for InsightsConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<InsightsConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CE::AnomalyMonitor` and its property types.

use crate::l1::*;

/// The `AWS::CE::AnomalyMonitor` resource is a Cost Explorer resource type that continuously inspects your account's cost data for anomalies, based on `MonitorType` and `MonitorSpecification`. The content consists of detailed metadata and the current status of the monitor object.
///
/// `AWS::CE::AnomalyMonitor`; `Ref` returns its `MonitorArn`, a [`ce::AnomalyMonitorArn`](kinds::ce::AnomalyMonitorArn).
/// Changing one of these replaces it: `MonitorDimension`, `MonitorSpecification`, `MonitorType`, `ResourceTags`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ce-anomalymonitor.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAnomalyMonitor(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CE::AnomalyMonitor",
    tags: Some(stackwright_core::TagProperty {
        name: "ResourceTags",
        format: TagFormat::List,
    }),
    rules: include_str!("anomaly_monitor.rules"),
};

impl CfnAnomalyMonitor {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CE::AnomalyMonitor";

    /// `CfnAnomalyMonitor` with its required properties, in alphabetical order:
    ///
    /// - `monitor_name`: The name of the monitor.
    /// - `monitor_type`: The type of the monitor.
    pub fn new(
        monitor_name: impl IntoValue<String>,
        monitor_type: impl IntoValue<MonitorType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("MonitorName", monitor_name.into_value().into_node());
        object_.put("MonitorType", monitor_type.into_value().into_node());
        Self(object_)
    }

    /// For customer managed monitors, do not specify this field.
    ///
    /// For AWS managed monitors, this field controls which cost dimension is automatically analyzed by the monitor. For `TAG` and `COST_CATEGORY` dimensions, you must also specify MonitorSpecification to configure the specific tag or cost category key to analyze.
    ///
    /// `MonitorDimension`; one of `SERVICE`, `LINKED_ACCOUNT`, `TAG`, `COST_CATEGORY`; an update replaces the resource.
    pub fn monitor_dimension(mut self, value: impl IntoValue<MonitorDimension>) -> Self {
        self.0
            .put("MonitorDimension", value.into_value().into_node());
        self
    }

    /// The array of `MonitorSpecification` in JSON array format. For instance, you can use `MonitorSpecification` to specify a tag, Cost Category, or linked account for your custom anomaly monitor. For further information, see the [Examples](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ce-anomalymonitor.html#aws-resource-ce-anomalymonitor--examples) section of this page.
    ///
    /// `MonitorSpecification`; an update replaces the resource.
    pub fn monitor_specification(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("MonitorSpecification", value.into_value().into_node());
        self
    }

    /// Tags to assign to monitor.
    ///
    /// `ResourceTags`; an update replaces the resource.
    pub fn resource_tags(mut self, value: impl IntoValue<List<ResourceTagProperty>>) -> Self {
        self.0.put("ResourceTags", value.into_value().into_node());
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

impl Construct for CfnAnomalyMonitor {
    type Handle = CfnAnomalyMonitorRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAnomalyMonitorRef {
        CfnAnomalyMonitorRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAnomalyMonitor`] of a stack.
pub struct CfnAnomalyMonitorRef(NodeRef);

impl Clone for CfnAnomalyMonitorRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAnomalyMonitorRef {}
impl AsNode for CfnAnomalyMonitorRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAnomalyMonitorRef {
    /// What `Ref` returns: its `MonitorArn`, a [`ce::AnomalyMonitorArn`](kinds::ce::AnomalyMonitorArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ce::AnomalyMonitorArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The date when the monitor was created.
    ///
    /// `Fn::GetAtt` of `CreationDate`.
    #[inline]
    pub fn attr_creation_date(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationDate")))
    }

    /// The value for evaluated dimensions.
    ///
    /// `Fn::GetAtt` of `DimensionalValueCount`.
    #[inline]
    pub fn attr_dimensional_value_count(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DimensionalValueCount")))
    }

    /// The date when the monitor last evaluated for anomalies.
    ///
    /// `Fn::GetAtt` of `LastEvaluatedDate`.
    #[inline]
    pub fn attr_last_evaluated_date(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastEvaluatedDate")))
    }

    /// The date when the monitor was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedDate`.
    #[inline]
    pub fn attr_last_updated_date(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdatedDate")))
    }

    /// The Amazon Resource Name (ARN) value for the monitor.
    ///
    /// `Fn::GetAtt` of `MonitorArn`.
    #[inline]
    pub fn attr_monitor_arn(&self) -> Value<kinds::ce::AnomalyMonitorArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("MonitorArn")))
    }
}

impl IntoValue<kinds::ce::AnomalyMonitorArn> for &CfnAnomalyMonitorRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ce::AnomalyMonitorArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The tag structure that contains a tag key and value.
///
/// > Tagging is supported only for the following Cost Explorer resource types: [`AnomalyMonitor`](https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_AnomalyMonitor.html), [`AnomalySubscription`](https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_AnomalySubscription.html), [`CostCategory`](https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_CostCategory.html).
///
/// The property type `ResourceTag` of `AWS::CE::AnomalyMonitor`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResourceTagProperty(Object);

impl ResourceTagProperty {
    /// `ResourceTagProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: The key that's associated with the tag.
    /// - `value`: The value that's associated with the tag.
    pub fn new(key: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
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

impl Kind for ResourceTagProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ResourceTagProperty> for ResourceTagProperty {}
impl From<ResourceTagProperty> for Node {
    #[inline]
    fn from(value: ResourceTagProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ResourceTagProperty> for ResourceTagProperty {
    #[inline]
    fn into_value(self) -> Value<ResourceTagProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `MonitorDimension` of `AWS::CE::AnomalyMonitor`.
pub enum MonitorDimension {
    /// `COST_CATEGORY`.
    CostCategory,
    /// `LINKED_ACCOUNT`.
    LinkedAccount,
    /// `SERVICE`.
    Service,
    /// `TAG`.
    Tag,
}

#[diagnostic::do_not_recommend]
impl Kind for MonitorDimension {}
#[diagnostic::do_not_recommend]
impl TextKind for MonitorDimension {}
#[diagnostic::do_not_recommend]
impl IdKind for MonitorDimension {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for MonitorDimension {}
#[diagnostic::do_not_recommend]
impl IntoValue<MonitorDimension> for MonitorDimension {
    #[inline]
    fn into_value(self) -> Value<MonitorDimension> {
        const VALUES: &[&str] = &["COST_CATEGORY", "LINKED_ACCOUNT", "SERVICE", "TAG"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `MonitorType` of `AWS::CE::AnomalyMonitor`.
pub enum MonitorType {
    /// `CUSTOM`.
    Custom,
    /// `DIMENSIONAL`.
    Dimensional,
}

#[diagnostic::do_not_recommend]
impl Kind for MonitorType {}
#[diagnostic::do_not_recommend]
impl TextKind for MonitorType {}
#[diagnostic::do_not_recommend]
impl IdKind for MonitorType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for MonitorType {}
#[diagnostic::do_not_recommend]
impl IntoValue<MonitorType> for MonitorType {
    #[inline]
    fn into_value(self) -> Value<MonitorType> {
        const VALUES: &[&str] = &["CUSTOM", "DIMENSIONAL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

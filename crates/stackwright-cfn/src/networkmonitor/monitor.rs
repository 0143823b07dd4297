// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::NetworkMonitor::Monitor` and its property types.

use crate::l1::*;

/// An Amazon CloudWatch Network Monitor resource that monitors network traffic between a source VPC subnet and a destination IP address.
///
/// `AWS::NetworkMonitor::Monitor`; `Ref` returns its `MonitorArn`, a [`networkmonitor::MonitorArn`](kinds::networkmonitor::MonitorArn).
/// Changing one of these replaces it: `MonitorName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmonitor-monitor.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnMonitor(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::NetworkMonitor::Monitor",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("monitor.rules"),
};

impl CfnMonitor {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::NetworkMonitor::Monitor";

    /// `CfnMonitor` with its required properties, in alphabetical order:
    ///
    /// - `monitor_name`: The name identifying the monitor.
    pub fn new(monitor_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("MonitorName", monitor_name.into_value().into_node());
        Self(object_)
    }

    /// The time, in seconds, that metrics are aggregated and sent to Amazon CloudWatch. Valid values are either 30 or 60.
    ///
    /// `AggregationPeriod`; updated in place.
    pub fn aggregation_period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("AggregationPeriod", value.into_value().into_node());
        self
    }

    /// The tags for the monitor.
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

impl Construct for CfnMonitor {
    type Handle = CfnMonitorRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnMonitorRef {
        CfnMonitorRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnMonitor`] of a stack.
pub struct CfnMonitorRef(NodeRef);

impl Clone for CfnMonitorRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnMonitorRef {}
impl AsNode for CfnMonitorRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnMonitorRef {
    /// What `Ref` returns: its `MonitorArn`, a [`networkmonitor::MonitorArn`](kinds::networkmonitor::MonitorArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::networkmonitor::MonitorArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The time and date when the monitor was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The time and date when the monitor was last modified.
    ///
    /// `Fn::GetAtt` of `ModifiedAt`.
    #[inline]
    pub fn attr_modified_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ModifiedAt")))
    }

    /// The ARN of the monitor.
    ///
    /// `Fn::GetAtt` of `MonitorArn`.
    #[inline]
    pub fn attr_monitor_arn(&self) -> Value<kinds::networkmonitor::MonitorArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("MonitorArn")))
    }

    /// The state of the monitor.
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }
}

impl IntoValue<kinds::networkmonitor::MonitorArn> for &CfnMonitorRef {
    #[inline]
    fn into_value(self) -> Value<kinds::networkmonitor::MonitorArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

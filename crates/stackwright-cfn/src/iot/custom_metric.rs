// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoT::CustomMetric` and its property types.

use crate::l1::*;

/// Use the `AWS::IoT::CustomMetric` resource to define a custom metric published by your devices to Device Defender. For API reference, see [CreateCustomMetric](https://docs.aws.amazon.com/iot/latest/apireference/API_CreateCustomMetric.html) and for general information, see [Custom metrics](https://docs.aws.amazon.com/iot/latest/developerguide/dd-detect-custom-metrics.html).
///
/// `AWS::IoT::CustomMetric`; `Ref` returns its `MetricName`, a [`iot::CustomMetricName`](kinds::iot::CustomMetricName).
/// Changing one of these replaces it: `MetricName`, `MetricType`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-custommetric.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCustomMetric(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoT::CustomMetric",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("custom_metric.rules"),
};

impl CfnCustomMetric {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoT::CustomMetric";

    /// `CfnCustomMetric` with its required properties, in alphabetical order:
    ///
    /// - `metric_type`: The type of the custom metric.
    pub fn new(metric_type: impl IntoValue<MetricType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("MetricType", metric_type.into_value().into_node());
        Self(object_)
    }

    /// The friendly name in the console for the custom metric. This name doesn't have to be unique. Don't use this name as the metric identifier in the device metric report. You can update the friendly name after you define it.
    ///
    /// `DisplayName`; updated in place.
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DisplayName", value.into_value().into_node());
        self
    }

    /// The name of the custom metric. This will be used in the metric report submitted from the device/thing. The name can't begin with `aws:`. You can’t change the name after you define it.
    ///
    /// `MetricName`; an update replaces the resource.
    pub fn metric_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MetricName", value.into_value().into_node());
        self
    }

    /// Metadata that can be used to manage the custom metric.
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

impl Construct for CfnCustomMetric {
    type Handle = CfnCustomMetricRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnCustomMetricRef {
        CfnCustomMetricRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCustomMetric`] of a stack.
pub struct CfnCustomMetricRef(NodeRef);

impl Clone for CfnCustomMetricRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnCustomMetricRef {}
impl AsNode for CfnCustomMetricRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnCustomMetricRef {
    /// What `Ref` returns: its `MetricName`, a [`iot::CustomMetricName`](kinds::iot::CustomMetricName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iot::CustomMetricName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Number (ARN) of the custom metric; for example, `arn: *aws-partition* :iot: *region*: *accountId* :custommetric/ *metricName*`.
    ///
    /// `Fn::GetAtt` of `MetricArn`.
    #[inline]
    pub fn attr_metric_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("MetricArn")))
    }
}

impl IntoValue<kinds::iot::CustomMetricName> for &CfnCustomMetricRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iot::CustomMetricName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `MetricType` of `AWS::IoT::CustomMetric`.
pub enum MetricType {
    /// `ip-address-list`.
    IpAddressList,
    /// `number`.
    Number,
    /// `number-list`.
    NumberList,
    /// `string-list`.
    StringList,
}

#[diagnostic::do_not_recommend]
impl Kind for MetricType {}
#[diagnostic::do_not_recommend]
impl TextKind for MetricType {}
#[diagnostic::do_not_recommend]
impl IdKind for MetricType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for MetricType {}
#[diagnostic::do_not_recommend]
impl IntoValue<MetricType> for MetricType {
    #[inline]
    fn into_value(self) -> Value<MetricType> {
        const VALUES: &[&str] = &["ip-address-list", "number", "number-list", "string-list"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

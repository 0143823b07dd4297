// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::NetworkPerformanceMetricSubscription` and its property types.

use crate::l1::*;

/// Describes Infrastructure Performance subscriptions.
///
/// `AWS::EC2::NetworkPerformanceMetricSubscription`; `Ref` returns the physical id, which is made of `Source`, `Destination`, `Metric`, `Statistic`.
/// Changing one of these replaces it: `Destination`, `Metric`, `Source`, `Statistic`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkperformancemetricsubscription.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnNetworkPerformanceMetricSubscription(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::NetworkPerformanceMetricSubscription",
    tags: None,
    rules: include_str!("network_performance_metric_subscription.rules"),
};

impl CfnNetworkPerformanceMetricSubscription {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::NetworkPerformanceMetricSubscription";

    /// `CfnNetworkPerformanceMetricSubscription` with its required properties, in alphabetical order:
    ///
    /// - `destination`: The Region or Availability Zone that's the target for the subscription.
    /// - `metric`: The metric used for the subscription.
    /// - `source`: The Region or Availability Zone that's the source for the subscription.
    /// - `statistic`: The statistic used for the subscription.
    pub fn new(
        destination: impl IntoValue<String>,
        metric: impl IntoValue<String>,
        source: impl IntoValue<String>,
        statistic: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Destination", destination.into_value().into_node());
        object_.put("Metric", metric.into_value().into_node());
        object_.put("Source", source.into_value().into_node());
        object_.put("Statistic", statistic.into_value().into_node());
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

impl Construct for CfnNetworkPerformanceMetricSubscription {
    type Handle = CfnNetworkPerformanceMetricSubscriptionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnNetworkPerformanceMetricSubscriptionRef {
        CfnNetworkPerformanceMetricSubscriptionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnNetworkPerformanceMetricSubscription`] of a stack.
pub struct CfnNetworkPerformanceMetricSubscriptionRef(NodeRef);

impl Clone for CfnNetworkPerformanceMetricSubscriptionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnNetworkPerformanceMetricSubscriptionRef {}
impl AsNode for CfnNetworkPerformanceMetricSubscriptionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnNetworkPerformanceMetricSubscriptionRef {
    /// What `Ref` returns: the physical id, which is made of `Source`, `Destination`, `Metric`, `Statistic`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CloudFront::MonitoringSubscription` and its property types.

use crate::l1::*;

/// A monitoring subscription. This structure contains information about whether additional CloudWatch metrics are enabled for a given CloudFront distribution.
///
/// `AWS::CloudFront::MonitoringSubscription`; `Ref` returns its `DistributionId`, a [`cloudfront::MonitoringSubscriptionDistributionId`](kinds::cloudfront::MonitoringSubscriptionDistributionId).
/// Changing one of these replaces it: `DistributionId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-monitoringsubscription.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnMonitoringSubscription(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CloudFront::MonitoringSubscription",
    tags: None,
    rules: include_str!("monitoring_subscription.rules"),
};

impl CfnMonitoringSubscription {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CloudFront::MonitoringSubscription";

    /// `CfnMonitoringSubscription` with its required properties, in alphabetical order:
    ///
    /// - `distribution_id`: The ID of the distribution that you are enabling metrics for.
    /// - `monitoring_subscription`: A subscription configuration for additional CloudWatch metrics.
    pub fn new(
        distribution_id: impl IntoValue<kinds::cloudfront::DistributionId>,
        monitoring_subscription: impl IntoValue<MonitoringSubscriptionProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DistributionId", distribution_id.into_value().into_node());
        object_.put(
            "MonitoringSubscription",
            monitoring_subscription.into_value().into_node(),
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

impl Construct for CfnMonitoringSubscription {
    type Handle = CfnMonitoringSubscriptionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnMonitoringSubscriptionRef {
        CfnMonitoringSubscriptionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnMonitoringSubscription`] of a stack.
pub struct CfnMonitoringSubscriptionRef(NodeRef);

impl Clone for CfnMonitoringSubscriptionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnMonitoringSubscriptionRef {}
impl AsNode for CfnMonitoringSubscriptionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnMonitoringSubscriptionRef {
    /// What `Ref` returns: its `DistributionId`, a [`cloudfront::MonitoringSubscriptionDistributionId`](kinds::cloudfront::MonitoringSubscriptionDistributionId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cloudfront::MonitoringSubscriptionDistributionId> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::cloudfront::MonitoringSubscriptionDistributionId>
    for &CfnMonitoringSubscriptionRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::cloudfront::MonitoringSubscriptionDistributionId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// A monitoring subscription. This structure contains information about whether additional CloudWatch metrics are enabled for a given CloudFront distribution.
///
/// The property type `MonitoringSubscription` of `AWS::CloudFront::MonitoringSubscription`.
#[must_use = "a property type does nothing until it is set"]
pub struct MonitoringSubscriptionProperty(Object);

impl MonitoringSubscriptionProperty {
    /// `MonitoringSubscriptionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A subscription configuration for additional CloudWatch metrics.
    ///
    /// `RealtimeMetricsSubscriptionConfig`.
    pub fn realtime_metrics_subscription_config(
        mut self,
        value: impl IntoValue<RealtimeMetricsSubscriptionConfigProperty>,
    ) -> Self {
        self.0.put(
            "RealtimeMetricsSubscriptionConfig",
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

impl Kind for MonitoringSubscriptionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MonitoringSubscriptionProperty> for MonitoringSubscriptionProperty {}
impl From<MonitoringSubscriptionProperty> for Node {
    #[inline]
    fn from(value: MonitoringSubscriptionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MonitoringSubscriptionProperty> for MonitoringSubscriptionProperty {
    #[inline]
    fn into_value(self) -> Value<MonitoringSubscriptionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A subscription configuration for additional CloudWatch metrics.
///
/// The property type `RealtimeMetricsSubscriptionConfig` of `AWS::CloudFront::MonitoringSubscription`.
#[must_use = "a property type does nothing until it is set"]
pub struct RealtimeMetricsSubscriptionConfigProperty(Object);

impl RealtimeMetricsSubscriptionConfigProperty {
    /// `RealtimeMetricsSubscriptionConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `realtime_metrics_subscription_status`: A flag that indicates whether additional CloudWatch metrics are enabled for a given CloudFront distribution.
    pub fn new(
        realtime_metrics_subscription_status: impl IntoValue<RealtimeMetricsSubscriptionStatus>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "RealtimeMetricsSubscriptionStatus",
            realtime_metrics_subscription_status
                .into_value()
                .into_node(),
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

impl Kind for RealtimeMetricsSubscriptionConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RealtimeMetricsSubscriptionConfigProperty>
    for RealtimeMetricsSubscriptionConfigProperty
{
}
impl From<RealtimeMetricsSubscriptionConfigProperty> for Node {
    #[inline]
    fn from(value: RealtimeMetricsSubscriptionConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RealtimeMetricsSubscriptionConfigProperty>
    for RealtimeMetricsSubscriptionConfigProperty
{
    #[inline]
    fn into_value(self) -> Value<RealtimeMetricsSubscriptionConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `RealtimeMetricsSubscriptionStatus` of a `RealtimeMetricsSubscriptionConfig` of `AWS::CloudFront::MonitoringSubscription`.
pub enum RealtimeMetricsSubscriptionStatus {
    /// `Disabled`.
    Disabled,
    /// `Enabled`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for RealtimeMetricsSubscriptionStatus {}
#[diagnostic::do_not_recommend]
impl TextKind for RealtimeMetricsSubscriptionStatus {}
#[diagnostic::do_not_recommend]
impl IdKind for RealtimeMetricsSubscriptionStatus {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RealtimeMetricsSubscriptionStatus {}
#[diagnostic::do_not_recommend]
impl IntoValue<RealtimeMetricsSubscriptionStatus> for RealtimeMetricsSubscriptionStatus {
    #[inline]
    fn into_value(self) -> Value<RealtimeMetricsSubscriptionStatus> {
        const VALUES: &[&str] = &["Disabled", "Enabled"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

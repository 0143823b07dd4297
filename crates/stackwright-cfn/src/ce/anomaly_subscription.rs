// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CE::AnomalySubscription` and its property types.

use crate::l1::*;

/// The `AWS::CE::AnomalySubscription` resource (also referred to as an alert subscription) is a Cost Explorer resource type that sends notifications about specific anomalies that meet an alerting criteria defined by you.
///
/// You can specify the frequency of the alerts and the subscribers to notify.
///
/// Anomaly subscriptions can be associated with one or more [`AWS::CE::AnomalyMonitor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ce-anomalymonitor.html) resources, and they only send notifications about anomalies detected by those associated monitors. You can also configure a threshold to further control which anomalies are included in the notifications.
///
/// Anomalies that don’t exceed the chosen threshold and therefore don’t trigger notifications from an anomaly subscription will still be available on the console and from the [`GetAnomalies`](https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_GetAnomalies.html) API.
///
/// `AWS::CE::AnomalySubscription`; `Ref` returns its `SubscriptionArn`, a [`ce::AnomalySubscriptionArn`](kinds::ce::AnomalySubscriptionArn).
/// Changing one of these replaces it: `ResourceTags`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ce-anomalysubscription.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAnomalySubscription(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CE::AnomalySubscription",
    tags: Some(stackwright_core::TagProperty {
        name: "ResourceTags",
        format: TagFormat::List,
    }),
    rules: include_str!("anomaly_subscription.rules"),
};

impl CfnAnomalySubscription {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CE::AnomalySubscription";

    /// `CfnAnomalySubscription` with its required properties, in alphabetical order:
    ///
    /// - `frequency`: The frequency that anomaly notifications are sent.
    /// - `monitor_arn_list`: A list of cost anomaly monitors.
    /// - `subscribers`: A list of subscribers to notify.
    /// - `subscription_name`: The name for the subscription.
    pub fn new(
        frequency: impl IntoValue<Frequency>,
        monitor_arn_list: impl IntoValue<List<kinds::ce::AnomalyMonitorArn>>,
        subscribers: impl IntoValue<List<SubscriberProperty>>,
        subscription_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Frequency", frequency.into_value().into_node());
        object_.put("MonitorArnList", monitor_arn_list.into_value().into_node());
        object_.put("Subscribers", subscribers.into_value().into_node());
        object_.put(
            "SubscriptionName",
            subscription_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// Tags to assign to subscription.
    ///
    /// `ResourceTags`; an update replaces the resource.
    pub fn resource_tags(mut self, value: impl IntoValue<List<ResourceTagProperty>>) -> Self {
        self.0.put("ResourceTags", value.into_value().into_node());
        self
    }

    /// (deprecated)
    ///
    /// An absolute dollar value that must be exceeded by the anomaly's total impact (see [Impact](https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_Impact.html) for more details) for an anomaly notification to be generated.
    ///
    /// This field has been deprecated. To specify a threshold, use ThresholdExpression. Continued use of Threshold will be treated as shorthand syntax for a ThresholdExpression.
    ///
    /// One of Threshold or ThresholdExpression is required for `AWS::CE::AnomalySubscription`. You cannot specify both.
    ///
    /// `Threshold`; updated in place.
    pub fn threshold(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Threshold", value.into_value().into_node());
        self
    }

    /// An [Expression](https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_Expression.html) object in JSON string format used to specify the anomalies that you want to generate alerts for. This supports dimensions and nested expressions. The supported dimensions are `ANOMALY_TOTAL_IMPACT_ABSOLUTE` and `ANOMALY_TOTAL_IMPACT_PERCENTAGE`, corresponding to an anomaly’s TotalImpact and TotalImpactPercentage, respectively (see [Impact](https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_Impact.html) for more details). The supported nested expression types are `AND` and `OR`. The match option `GREATER_THAN_OR_EQUAL` is required. Values must be numbers between 0 and 10,000,000,000 in string format.
    ///
    /// One of Threshold or ThresholdExpression is required for `AWS::CE::AnomalySubscription`. You cannot specify both.
    ///
    /// For further information, see the [Examples](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ce-anomalysubscription.html#aws-resource-ce-anomalysubscription--examples) section of this page.
    ///
    /// `ThresholdExpression`; updated in place.
    pub fn threshold_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ThresholdExpression", value.into_value().into_node());
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

impl Construct for CfnAnomalySubscription {
    type Handle = CfnAnomalySubscriptionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAnomalySubscriptionRef {
        CfnAnomalySubscriptionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAnomalySubscription`] of a stack.
pub struct CfnAnomalySubscriptionRef(NodeRef);

impl Clone for CfnAnomalySubscriptionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAnomalySubscriptionRef {}
impl AsNode for CfnAnomalySubscriptionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAnomalySubscriptionRef {
    /// What `Ref` returns: its `SubscriptionArn`, a [`ce::AnomalySubscriptionArn`](kinds::ce::AnomalySubscriptionArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ce::AnomalySubscriptionArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Your unique account identifier.
    ///
    /// `Fn::GetAtt` of `AccountId`.
    #[inline]
    pub fn attr_account_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AccountId")))
    }

    /// The `AnomalySubscription` Amazon Resource Name (ARN).
    ///
    /// `Fn::GetAtt` of `SubscriptionArn`.
    #[inline]
    pub fn attr_subscription_arn(&self) -> Value<kinds::ce::AnomalySubscriptionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SubscriptionArn")))
    }
}

impl IntoValue<kinds::ce::AnomalySubscriptionArn> for &CfnAnomalySubscriptionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ce::AnomalySubscriptionArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The tag structure that contains a tag key and value.
///
/// > Tagging is supported only for the following Cost Explorer resource types: [`AnomalyMonitor`](https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_AnomalyMonitor.html), [`AnomalySubscription`](https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_AnomalySubscription.html), [`CostCategory`](https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_CostCategory.html).
///
/// The property type `ResourceTag` of `AWS::CE::AnomalySubscription`.
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

/// The recipient of `AnomalySubscription` notifications.
///
/// The property type `Subscriber` of `AWS::CE::AnomalySubscription`.
#[must_use = "a property type does nothing until it is set"]
pub struct SubscriberProperty(Object);

impl SubscriberProperty {
    /// `SubscriberProperty` with its required properties, in alphabetical order:
    ///
    /// - `address`: The email address or SNS Topic Amazon Resource Name (ARN), depending on the `Type`.
    /// - `r#type`: The notification delivery channel.
    pub fn new(address: impl IntoValue<String>, r#type: impl IntoValue<Type>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Address", address.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// Indicates if the subscriber accepts the notifications.
    ///
    /// `Status`; one of `CONFIRMED`, `DECLINED`.
    pub fn status(mut self, value: impl IntoValue<Status>) -> Self {
        self.0.put("Status", value.into_value().into_node());
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

impl Kind for SubscriberProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SubscriberProperty> for SubscriberProperty {}
impl From<SubscriberProperty> for Node {
    #[inline]
    fn from(value: SubscriberProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SubscriberProperty> for SubscriberProperty {
    #[inline]
    fn into_value(self) -> Value<SubscriberProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Frequency` of `AWS::CE::AnomalySubscription`.
pub enum Frequency {
    /// `DAILY`.
    Daily,
    /// `IMMEDIATE`.
    Immediate,
    /// `WEEKLY`.
    Weekly,
}

#[diagnostic::do_not_recommend]
impl Kind for Frequency {}
#[diagnostic::do_not_recommend]
impl TextKind for Frequency {}
#[diagnostic::do_not_recommend]
impl IdKind for Frequency {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Frequency {}
#[diagnostic::do_not_recommend]
impl IntoValue<Frequency> for Frequency {
    #[inline]
    fn into_value(self) -> Value<Frequency> {
        const VALUES: &[&str] = &["DAILY", "IMMEDIATE", "WEEKLY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Status` of a `Subscriber` of `AWS::CE::AnomalySubscription`.
pub enum Status {
    /// `CONFIRMED`.
    Confirmed,
    /// `DECLINED`.
    Declined,
}

#[diagnostic::do_not_recommend]
impl Kind for Status {}
#[diagnostic::do_not_recommend]
impl TextKind for Status {}
#[diagnostic::do_not_recommend]
impl IdKind for Status {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Status {}
#[diagnostic::do_not_recommend]
impl IntoValue<Status> for Status {
    #[inline]
    fn into_value(self) -> Value<Status> {
        const VALUES: &[&str] = &["CONFIRMED", "DECLINED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `Subscriber` of `AWS::CE::AnomalySubscription`.
pub enum Type {
    /// `EMAIL`.
    Email,
    /// `SNS`.
    Sns,
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
        const VALUES: &[&str] = &["EMAIL", "SNS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

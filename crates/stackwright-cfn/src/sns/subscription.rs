// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SNS::Subscription` and its property types.

use crate::l1::*;

/// The `AWS::SNS::Subscription` resource subscribes an endpoint to an Amazon topic. For a subscription to be created, the owner of the endpoint must\` confirm the subscription.
///
/// `AWS::SNS::Subscription`; `Ref` returns its `Arn`, a [`sns::SubscriptionArn`](kinds::sns::SubscriptionArn).
/// Changing one of these replaces it: `Endpoint`, `Protocol`, `TopicArn`.
/// Attributes: `Arn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-subscription.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSubscription(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::SNS::Subscription",
    tags: None,
    rules: include_str!("subscription.rules"),
};

impl CfnSubscription {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SNS::Subscription";

    /// `CfnSubscription` with its required properties, in alphabetical order:
    ///
    /// - `protocol`: The subscription's protocol.
    /// - `topic_arn`: The ARN of the topic to subscribe to.
    pub fn new(
        protocol: impl IntoValue<String>,
        topic_arn: impl IntoValue<kinds::sns::TopicArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Protocol", protocol.into_value().into_node());
        object_.put("TopicArn", topic_arn.into_value().into_node());
        Self(object_)
    }

    /// The delivery policy JSON assigned to the subscription. Enables the subscriber to define the message delivery retry strategy in the case of an HTTP/S endpoint subscribed to the topic. For more information, see [`GetSubscriptionAttributes`](https://docs.aws.amazon.com/sns/latest/api/API_GetSubscriptionAttributes.html) in the *Amazon API Reference* and [Message delivery retries](https://docs.aws.amazon.com/sns/latest/dg/sns-message-delivery-retries.html) in the *Amazon Developer Guide*.
    ///
    /// `DeliveryPolicy`; free JSON, such as an [`Object`]; updated in place.
    pub fn delivery_policy(mut self, value: impl IntoValue<JsonOrText>) -> Self {
        self.0.put("DeliveryPolicy", value.into_value().into_node());
        self
    }

    /// The subscription's endpoint. The endpoint value depends on the protocol that you specify. For more information, see the `Endpoint` parameter of the [`Subscribe`](https://docs.aws.amazon.com/sns/latest/api/API_Subscribe.html) action in the *Amazon API Reference*.
    ///
    /// `Endpoint`; an update replaces the resource.
    pub fn endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Endpoint", value.into_value().into_node());
        self
    }

    /// The filter policy JSON assigned to the subscription. Enables the subscriber to filter out unwanted messages. For more information, see [`GetSubscriptionAttributes`](https://docs.aws.amazon.com/sns/latest/api/API_GetSubscriptionAttributes.html) in the *Amazon API Reference* and [Message filtering](https://docs.aws.amazon.com/sns/latest/dg/sns-message-filtering.html) in the *Amazon Developer Guide*.
    ///
    /// `FilterPolicy`; free JSON, such as an [`Object`]; updated in place.
    pub fn filter_policy(mut self, value: impl IntoValue<JsonOrText>) -> Self {
        self.0.put("FilterPolicy", value.into_value().into_node());
        self
    }

    /// This attribute lets you choose the filtering scope by using one of the following string value types:
    ///
    /// - `MessageAttributes` (default) - The filter is applied on the message attributes.
    /// - `MessageBody` - The filter is applied on the message body.
    ///
    /// > `Null` is not a valid value for `FilterPolicyScope`. To delete a filter policy, delete the `FilterPolicy` property but keep `FilterPolicyScope` property as is.
    ///
    /// `FilterPolicyScope`; updated in place.
    pub fn filter_policy_scope(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("FilterPolicyScope", value.into_value().into_node());
        self
    }

    /// When set to `true`, enables raw message delivery. Raw messages don't contain any JSON formatting and can be sent to Amazon SQS and HTTP/S endpoints. For more information, see [`GetSubscriptionAttributes`](https://docs.aws.amazon.com/sns/latest/api/API_GetSubscriptionAttributes.html) in the *Amazon API Reference*.
    ///
    /// `RawMessageDelivery`; updated in place.
    pub fn raw_message_delivery(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("RawMessageDelivery", value.into_value().into_node());
        self
    }

    /// When specified, sends undeliverable messages to the specified Amazon SQS dead-letter queue. Messages that can't be delivered due to client errors (for example, when the subscribed endpoint is unreachable) or server errors (for example, when the service that powers the subscribed endpoint becomes unavailable) are held in the dead-letter queue for further analysis or reprocessing.
    ///
    /// For more information about the redrive policy and dead-letter queues, see [Amazon SQS dead-letter queues](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html) in the *Amazon SQS Developer Guide*.
    ///
    /// `RedrivePolicy`; free JSON, such as an [`Object`]; updated in place.
    pub fn redrive_policy(mut self, value: impl IntoValue<JsonOrText>) -> Self {
        self.0.put("RedrivePolicy", value.into_value().into_node());
        self
    }

    /// For cross-region subscriptions, the region in which the topic resides.
    ///
    /// If no region is specified, CloudFormation uses the region of the caller as the default.
    ///
    /// If you perform an update operation that only updates the `Region` property of a `AWS::SNS::Subscription` resource, that operation will fail unless you are either:
    ///
    /// - Updating the `Region` from `NULL` to the caller region.
    /// - Updating the `Region` from the caller region to `NULL`.
    ///
    /// `Region`; an update may replace the resource.
    pub fn region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Region", value.into_value().into_node());
        self
    }

    /// Specifies whether Amazon resends the notification to the subscription when a message's attribute changes.
    ///
    /// `ReplayPolicy`; free JSON, such as an [`Object`]; updated in place.
    pub fn replay_policy(mut self, value: impl IntoValue<JsonOrText>) -> Self {
        self.0.put("ReplayPolicy", value.into_value().into_node());
        self
    }

    /// This property applies only to Amazon Data Firehose delivery stream subscriptions. Specify the ARN of the IAM role that has the following:
    ///
    /// - Permission to write to the Amazon Data Firehose delivery stream
    /// - Amazon listed as a trusted entity
    ///
    /// Specifying a valid ARN for this attribute is required for Firehose delivery stream subscriptions. For more information, see [Fanout to Amazon Data Firehose delivery streams](https://docs.aws.amazon.com/sns/latest/dg/sns-firehose-as-subscriber.html) in the *Amazon Developer Guide.*
    ///
    /// `SubscriptionRoleArn`; updated in place.
    pub fn subscription_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0
            .put("SubscriptionRoleArn", value.into_value().into_node());
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

impl Construct for CfnSubscription {
    type Handle = CfnSubscriptionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSubscriptionRef {
        CfnSubscriptionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSubscription`] of a stack.
pub struct CfnSubscriptionRef(NodeRef);

impl Clone for CfnSubscriptionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSubscriptionRef {}
impl AsNode for CfnSubscriptionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSubscriptionRef {
    /// What `Ref` returns: its `Arn`, a [`sns::SubscriptionArn`](kinds::sns::SubscriptionArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::sns::SubscriptionArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Returns the ARN of the subscription created by the `AWS::SNS::Subscription` resource.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::sns::SubscriptionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::sns::SubscriptionArn> for &CfnSubscriptionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::sns::SubscriptionArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

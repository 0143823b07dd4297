// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::MediaConvert::Queue` and its property types.

use crate::l1::*;

/// The AWS::MediaConvert::Queue resource is an AWS Elemental MediaConvert resource type that you can use to manage the resources that are available to your account for parallel processing of jobs. For more information about queues, see [Working with AWS Elemental MediaConvert Queues](https://docs.aws.amazon.com/mediaconvert/latest/ug/working-with-queues.html) in the **.
///
/// `AWS::MediaConvert::Queue`; `Ref` returns its `Name`, a [`mediaconvert::QueueName`](kinds::mediaconvert::QueueName).
/// Changing one of these replaces it: `Name`.
/// Attributes: `Arn`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconvert-queue.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnQueue(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::MediaConvert::Queue",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("queue.rules"),
};

impl CfnQueue {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::MediaConvert::Queue";

    /// `CfnQueue` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specify the maximum number of jobs your queue can process concurrently. For on-demand queues, the value you enter is constrained by your service quotas for Maximum concurrent jobs, per on-demand queue and Maximum concurrent jobs, per account. For reserved queues, specify the number of jobs you can process concurrently in your reservation plan instead.
    ///
    /// `ConcurrentJobs`; updated in place.
    pub fn concurrent_jobs(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("ConcurrentJobs", value.into_value().into_node());
        self
    }

    /// Optional. A description of the queue that you are creating.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Specify the maximum number of Elemental Inference feeds MediaConvert can process concurrently.
    ///
    /// `MaximumConcurrentFeeds`; updated in place.
    pub fn maximum_concurrent_feeds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaximumConcurrentFeeds", value.into_value().into_node());
        self
    }

    /// The name of the queue that you are creating.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// When you use CloudFormation, you can create only on-demand queues. Therefore, always set `PricingPlan` to the value "ON_DEMAND" when declaring an AWS::MediaConvert::Queue in your CloudFormation template.
    ///
    /// To create a reserved queue, use the AWS Elemental MediaConvert console at <https://console.aws.amazon.com/mediaconvert> to set up a contract. For more information, see [Working with AWS Elemental MediaConvert Queues](https://docs.aws.amazon.com/mediaconvert/latest/ug/working-with-queues.html) in the **.
    ///
    /// `PricingPlan`; updated in place.
    pub fn pricing_plan(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PricingPlan", value.into_value().into_node());
        self
    }

    /// Initial state of the queue. Queues can be either ACTIVE or PAUSED. If you create a paused queue, then jobs that you send to that queue won't begin.
    ///
    /// `Status`; updated in place.
    pub fn status(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Status", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
    ///
    /// `Tags`; free JSON, such as an [`Object`]; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Json>) -> Self {
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

impl Construct for CfnQueue {
    type Handle = CfnQueueRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnQueueRef {
        CfnQueueRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnQueue`] of a stack.
pub struct CfnQueueRef(NodeRef);

impl Clone for CfnQueueRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnQueueRef {}
impl AsNode for CfnQueueRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnQueueRef {
    /// What `Ref` returns: its `Name`, a [`mediaconvert::QueueName`](kinds::mediaconvert::QueueName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::mediaconvert::QueueName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the queue, such as `arn:aws:mediaconvert:us-west-2:123456789012`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::mediaconvert::QueueArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The name of the queue, such as `Queue 2`.
    ///
    /// `Fn::GetAtt` of `Name`.
    #[inline]
    pub fn attr_name(&self) -> Value<kinds::mediaconvert::QueueName> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Name")))
    }
}

impl IntoValue<kinds::mediaconvert::QueueName> for &CfnQueueRef {
    #[inline]
    fn into_value(self) -> Value<kinds::mediaconvert::QueueName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::mediaconvert::QueueArn> for &CfnQueueRef {
    #[inline]
    fn into_value(self) -> Value<kinds::mediaconvert::QueueArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

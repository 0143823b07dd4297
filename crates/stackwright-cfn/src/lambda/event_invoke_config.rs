// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Lambda::EventInvokeConfig` and its property types.

use crate::l1::*;

/// The `AWS::Lambda::EventInvokeConfig` resource configures options for [asynchronous invocation](https://docs.aws.amazon.com/lambda/latest/dg/invocation-async.html) on a version or an alias.
///
/// By default, Lambda retries an asynchronous invocation twice if the function returns an error. It retains events in a queue for up to six hours. When an event fails all processing attempts or stays in the asynchronous invocation queue for too long, Lambda discards it.
///
/// `AWS::Lambda::EventInvokeConfig`; `Ref` returns the physical id, which is made of `FunctionName`, `Qualifier`.
/// Changing one of these replaces it: `FunctionName`, `Qualifier`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventinvokeconfig.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnEventInvokeConfig(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Lambda::EventInvokeConfig",
    tags: None,
    rules: include_str!("event_invoke_config.rules"),
};

impl CfnEventInvokeConfig {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Lambda::EventInvokeConfig";

    /// `CfnEventInvokeConfig` with its required properties, in alphabetical order:
    ///
    /// - `function_name`: The name of the Lambda function.
    /// - `qualifier`: The identifier of a version or alias.
    pub fn new(
        function_name: impl IntoValue<kinds::lambda::FunctionIdentifier>,
        qualifier: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("FunctionName", function_name.into_value().into_node());
        object_.put("Qualifier", qualifier.into_value().into_node());
        Self(object_)
    }

    /// A destination for events after they have been sent to a function for processing.
    ///
    /// **Destinations** - *Function* - The Amazon Resource Name (ARN) of a Lambda function.
    /// - *Queue* - The ARN of a standard SQS queue.
    /// - *Bucket* - The ARN of an Amazon S3 bucket.
    /// - *Topic* - The ARN of a standard SNS topic.
    /// - *Event Bus* - The ARN of an Amazon EventBridge event bus.
    ///
    /// > S3 buckets are supported only for on-failure destinations. To retain records of successful invocations, use another destination type.
    ///
    /// `DestinationConfig`; updated in place.
    pub fn destination_config(mut self, value: impl IntoValue<DestinationConfigProperty>) -> Self {
        self.0
            .put("DestinationConfig", value.into_value().into_node());
        self
    }

    /// The maximum age of a request that Lambda sends to a function for processing.
    ///
    /// `MaximumEventAgeInSeconds`; updated in place.
    pub fn maximum_event_age_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaximumEventAgeInSeconds", value.into_value().into_node());
        self
    }

    /// The maximum number of times to retry when the function returns an error.
    ///
    /// `MaximumRetryAttempts`; updated in place.
    pub fn maximum_retry_attempts(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaximumRetryAttempts", value.into_value().into_node());
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

impl Construct for CfnEventInvokeConfig {
    type Handle = CfnEventInvokeConfigRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnEventInvokeConfigRef {
        CfnEventInvokeConfigRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnEventInvokeConfig`] of a stack.
pub struct CfnEventInvokeConfigRef(NodeRef);

impl Clone for CfnEventInvokeConfigRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnEventInvokeConfigRef {}
impl AsNode for CfnEventInvokeConfigRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnEventInvokeConfigRef {
    /// What `Ref` returns: the physical id, which is made of `FunctionName`, `Qualifier`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// A configuration object that specifies the destination of an event after Lambda processes it. For more information, see [Adding a destination](https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html#invocation-async-destinations).
///
/// The property type `DestinationConfig` of `AWS::Lambda::EventInvokeConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct DestinationConfigProperty(Object);

impl DestinationConfigProperty {
    /// `DestinationConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The destination configuration for failed invocations.
    ///
    /// > When using an Amazon SQS queue as a destination, FIFO queues cannot be used.
    ///
    /// `OnFailure`.
    pub fn on_failure(mut self, value: impl IntoValue<OnFailureProperty>) -> Self {
        self.0.put("OnFailure", value.into_value().into_node());
        self
    }

    /// The destination configuration for successful invocations.
    ///
    /// > When using an Amazon SQS queue as a destination, FIFO queues cannot be used.
    ///
    /// `OnSuccess`.
    pub fn on_success(mut self, value: impl IntoValue<OnSuccessProperty>) -> Self {
        self.0.put("OnSuccess", value.into_value().into_node());
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

impl Kind for DestinationConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DestinationConfigProperty> for DestinationConfigProperty {}
impl From<DestinationConfigProperty> for Node {
    #[inline]
    fn from(value: DestinationConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DestinationConfigProperty> for DestinationConfigProperty {
    #[inline]
    fn into_value(self) -> Value<DestinationConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A destination for events that failed processing. For more information, see [Adding a destination](https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html#invocation-async-destinations).
///
/// The property type `OnFailure` of `AWS::Lambda::EventInvokeConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct OnFailureProperty(Object);

impl OnFailureProperty {
    /// `OnFailureProperty` with its required properties, in alphabetical order:
    ///
    /// - `destination`: The Amazon Resource Name (ARN) of the destination resource.
    pub fn new(destination: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Destination", destination.into_value().into_node());
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

impl Kind for OnFailureProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OnFailureProperty> for OnFailureProperty {}
impl From<OnFailureProperty> for Node {
    #[inline]
    fn from(value: OnFailureProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OnFailureProperty> for OnFailureProperty {
    #[inline]
    fn into_value(self) -> Value<OnFailureProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A destination for events that were processed successfully.
///
/// To retain records of successful [asynchronous invocations](https://docs.aws.amazon.com/lambda/latest/dg/invocation-async.html#invocation-async-destinations), you can configure an Amazon SNS topic, Amazon SQS queue, Lambda function, or Amazon EventBridge event bus as the destination.
///
/// > `OnSuccess` is not supported in `CreateEventSourceMapping` or `UpdateEventSourceMapping` requests.
///
/// The property type `OnSuccess` of `AWS::Lambda::EventInvokeConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct OnSuccessProperty(Object);

impl OnSuccessProperty {
    /// `OnSuccessProperty` with its required properties, in alphabetical order:
    ///
    /// - `destination`: The Amazon Resource Name (ARN) of the destination resource.
    pub fn new(destination: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Destination", destination.into_value().into_node());
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

impl Kind for OnSuccessProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OnSuccessProperty> for OnSuccessProperty {}
impl From<OnSuccessProperty> for Node {
    #[inline]
    fn from(value: OnSuccessProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OnSuccessProperty> for OnSuccessProperty {
    #[inline]
    fn into_value(self) -> Value<OnSuccessProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

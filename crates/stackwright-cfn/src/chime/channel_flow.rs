// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Chime::ChannelFlow` and its property types.

use crate::l1::*;

/// Creates a channel flow in the Amazon Chime SDK Messaging service. A channel flow is a container for processors (Lambda functions) that perform actions on chat messages.
///
/// `AWS::Chime::ChannelFlow`; `Ref` returns its `Arn`, a [`chime::ChannelFlowArn`](kinds::chime::ChannelFlowArn).
/// Changing one of these replaces it: `AppInstanceArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-channelflow.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnChannelFlow(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Chime::ChannelFlow",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("channel_flow.rules"),
};

impl CfnChannelFlow {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Chime::ChannelFlow";

    /// `CfnChannelFlow` with its required properties, in alphabetical order:
    ///
    /// - `app_instance_arn`: The ARN of the app instance.
    /// - `name`: The name of the channel flow.
    /// - `processors`: Information about the processor Lambda functions.
    pub fn new(
        app_instance_arn: impl IntoValue<kinds::chime::AppInstanceArn>,
        name: impl IntoValue<String>,
        processors: impl IntoValue<List<ProcessorProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AppInstanceArn", app_instance_arn.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("Processors", processors.into_value().into_node());
        Self(object_)
    }

    /// The tags for the channel flow.
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

impl Construct for CfnChannelFlow {
    type Handle = CfnChannelFlowRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnChannelFlowRef {
        CfnChannelFlowRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnChannelFlow`] of a stack.
pub struct CfnChannelFlowRef(NodeRef);

impl Clone for CfnChannelFlowRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnChannelFlowRef {}
impl AsNode for CfnChannelFlowRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnChannelFlowRef {
    /// What `Ref` returns: its `Arn`, a [`chime::ChannelFlowArn`](kinds::chime::ChannelFlowArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::chime::ChannelFlowArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID of the app instance, extracted from the channel flow ARN.
    ///
    /// `Fn::GetAtt` of `AppInstanceId`.
    #[inline]
    pub fn attr_app_instance_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AppInstanceId")))
    }

    /// The ARN of the channel flow.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::chime::ChannelFlowArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The ID of the channel flow, extracted from the channel flow ARN.
    ///
    /// `Fn::GetAtt` of `ChannelFlowId`.
    #[inline]
    pub fn attr_channel_flow_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ChannelFlowId")))
    }

    /// The time at which the channel flow was created.
    ///
    /// `Fn::GetAtt` of `CreatedTimestamp`.
    #[inline]
    pub fn attr_created_timestamp(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedTimestamp")))
    }

    /// The time at which the channel flow was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedTimestamp`.
    #[inline]
    pub fn attr_last_updated_timestamp(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdatedTimestamp")))
    }
}

impl IntoValue<kinds::chime::ChannelFlowArn> for &CfnChannelFlowRef {
    #[inline]
    fn into_value(self) -> Value<kinds::chime::ChannelFlowArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Stores metadata about a Lambda processor.
///
/// The property type `LambdaConfiguration` of `AWS::Chime::ChannelFlow`.
#[must_use = "a property type does nothing until it is set"]
pub struct LambdaConfigurationProperty(Object);

impl LambdaConfigurationProperty {
    /// `LambdaConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `invocation_type`: Controls how the Lambda function is invoked.
    /// - `resource_arn`: The ARN of the Lambda message processing function.
    pub fn new(
        invocation_type: impl IntoValue<InvocationType>,
        resource_arn: impl IntoValue<kinds::lambda::FunctionArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("InvocationType", invocation_type.into_value().into_node());
        object_.put("ResourceArn", resource_arn.into_value().into_node());
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

impl Kind for LambdaConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LambdaConfigurationProperty> for LambdaConfigurationProperty {}
impl From<LambdaConfigurationProperty> for Node {
    #[inline]
    fn from(value: LambdaConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LambdaConfigurationProperty> for LambdaConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<LambdaConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about a processor in a channel flow.
///
/// The property type `Processor` of `AWS::Chime::ChannelFlow`.
#[must_use = "a property type does nothing until it is set"]
pub struct ProcessorProperty(Object);

impl ProcessorProperty {
    /// `ProcessorProperty` with its required properties, in alphabetical order:
    ///
    /// - `configuration`: A processor's metadata.
    /// - `execution_order`: The sequence in which processors run.
    /// - `fallback_action`: Determines whether to continue or stop processing when communication with a processor fails.
    /// - `name`: The name of the processor.
    pub fn new(
        configuration: impl IntoValue<ProcessorConfigurationProperty>,
        execution_order: impl IntoValue<i64>,
        fallback_action: impl IntoValue<FallbackAction>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Configuration", configuration.into_value().into_node());
        object_.put("ExecutionOrder", execution_order.into_value().into_node());
        object_.put("FallbackAction", fallback_action.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
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

impl Kind for ProcessorProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ProcessorProperty> for ProcessorProperty {}
impl From<ProcessorProperty> for Node {
    #[inline]
    fn from(value: ProcessorProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ProcessorProperty> for ProcessorProperty {
    #[inline]
    fn into_value(self) -> Value<ProcessorProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A processor's metadata.
///
/// The property type `ProcessorConfiguration` of `AWS::Chime::ChannelFlow`.
#[must_use = "a property type does nothing until it is set"]
pub struct ProcessorConfigurationProperty(Object);

impl ProcessorConfigurationProperty {
    /// `ProcessorConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `lambda`: Stores metadata about a Lambda processor.
    pub fn new(lambda: impl IntoValue<LambdaConfigurationProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Lambda", lambda.into_value().into_node());
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

impl Kind for ProcessorConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ProcessorConfigurationProperty> for ProcessorConfigurationProperty {}
impl From<ProcessorConfigurationProperty> for Node {
    #[inline]
    fn from(value: ProcessorConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ProcessorConfigurationProperty> for ProcessorConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ProcessorConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `FallbackAction` of a `Processor` of `AWS::Chime::ChannelFlow`.
pub enum FallbackAction {
    /// `ABORT`.
    Abort,
    /// `CONTINUE`.
    Continue,
}

#[diagnostic::do_not_recommend]
impl Kind for FallbackAction {}
#[diagnostic::do_not_recommend]
impl TextKind for FallbackAction {}
#[diagnostic::do_not_recommend]
impl IdKind for FallbackAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FallbackAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<FallbackAction> for FallbackAction {
    #[inline]
    fn into_value(self) -> Value<FallbackAction> {
        const VALUES: &[&str] = &["ABORT", "CONTINUE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `InvocationType` of a `LambdaConfiguration` of `AWS::Chime::ChannelFlow`.
pub enum InvocationType {
    /// `ASYNC`.
    Async,
}

#[diagnostic::do_not_recommend]
impl Kind for InvocationType {}
#[diagnostic::do_not_recommend]
impl TextKind for InvocationType {}
#[diagnostic::do_not_recommend]
impl IdKind for InvocationType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for InvocationType {}
#[diagnostic::do_not_recommend]
impl IntoValue<InvocationType> for InvocationType {
    #[inline]
    fn into_value(self) -> Value<InvocationType> {
        const VALUES: &[&str] = &["ASYNC"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

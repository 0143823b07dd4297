// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Logs::LogStream` and its property types.

use crate::l1::*;

/// The `AWS::Logs::LogStream` resource specifies an Amazon CloudWatch Logs log stream in a specific log group. A log stream represents the sequence of events coming from an application instance or resource that you are monitoring.
///
/// There is no limit on the number of log streams that you can create for a log group.
///
/// You must use the following guidelines when naming a log stream:
///
/// - Log stream names must be unique within the log group.
/// - Log stream names can be between 1 and 512 characters long.
/// - The ':' (colon) and '*' (asterisk) characters are not allowed.
///
/// `AWS::Logs::LogStream`; `Ref` returns its `LogStreamName`, a [`logs::LogStreamName`](kinds::logs::LogStreamName).
/// Changing one of these replaces it: `LogGroupName`, `LogStreamName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-logstream.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnLogStream(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Logs::LogStream",
    tags: None,
    rules: include_str!("log_stream.rules"),
};

impl CfnLogStream {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Logs::LogStream";

    /// `CfnLogStream` with its required properties, in alphabetical order:
    ///
    /// - `log_group_name`: The name of the log group where the log stream is created.
    pub fn new(log_group_name: impl IntoValue<kinds::logs::LogGroupName>) -> Self {
        let mut object_ = Object::typed();
        object_.put("LogGroupName", log_group_name.into_value().into_node());
        Self(object_)
    }

    /// The name of the log stream. The name must be unique within the log group.
    ///
    /// `LogStreamName`; an update replaces the resource.
    pub fn log_stream_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LogStreamName", value.into_value().into_node());
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

impl Construct for CfnLogStream {
    type Handle = CfnLogStreamRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnLogStreamRef {
        CfnLogStreamRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnLogStream`] of a stack.
pub struct CfnLogStreamRef(NodeRef);

impl Clone for CfnLogStreamRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnLogStreamRef {}
impl AsNode for CfnLogStreamRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnLogStreamRef {
    /// What `Ref` returns: its `LogStreamName`, a [`logs::LogStreamName`](kinds::logs::LogStreamName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::logs::LogStreamName> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::logs::LogStreamName> for &CfnLogStreamRef {
    #[inline]
    fn into_value(self) -> Value<kinds::logs::LogStreamName> {
        Value::from_node(Node::Ref(self.0))
    }
}

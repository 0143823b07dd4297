// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoTWireless::Destination` and its property types.

use crate::l1::*;

/// Creates a new destination that maps a device message to an AWS IoT rule.
///
/// `AWS::IoTWireless::Destination`; `Ref` returns its `Name`, a [`iotwireless::DestinationName`](kinds::iotwireless::DestinationName).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-destination.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDestination(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoTWireless::Destination",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("destination.rules"),
};

impl CfnDestination {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoTWireless::Destination";

    /// `CfnDestination` with its required properties, in alphabetical order:
    ///
    /// - `expression`: The rule name to send messages to.
    /// - `expression_type`: The type of value in `Expression`.
    /// - `name`: The name of the new resource.
    pub fn new(
        expression: impl IntoValue<String>,
        expression_type: impl IntoValue<ExpressionType>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Expression", expression.into_value().into_node());
        object_.put("ExpressionType", expression_type.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The description of the new resource. Maximum length is 2048 characters.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The ARN of the IAM Role that authorizes the destination.
    ///
    /// `RoleArn`; updated in place.
    pub fn role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("RoleArn", value.into_value().into_node());
        self
    }

    /// The tags are an array of key-value pairs to attach to the specified resource. Tags can have a minimum of 0 and a maximum of 50 items.
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

impl Construct for CfnDestination {
    type Handle = CfnDestinationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDestinationRef {
        CfnDestinationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDestination`] of a stack.
pub struct CfnDestinationRef(NodeRef);

impl Clone for CfnDestinationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDestinationRef {}
impl AsNode for CfnDestinationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDestinationRef {
    /// What `Ref` returns: its `Name`, a [`iotwireless::DestinationName`](kinds::iotwireless::DestinationName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iotwireless::DestinationName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the destination created.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::iotwireless::DestinationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::iotwireless::DestinationName> for &CfnDestinationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iotwireless::DestinationName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::iotwireless::DestinationArn> for &CfnDestinationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iotwireless::DestinationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The values of `ExpressionType` of `AWS::IoTWireless::Destination`.
pub enum ExpressionType {
    /// `MqttTopic`.
    MqttTopic,
    /// `RuleName`.
    RuleName,
    /// `SnsTopic`.
    SnsTopic,
}

#[diagnostic::do_not_recommend]
impl Kind for ExpressionType {}
#[diagnostic::do_not_recommend]
impl TextKind for ExpressionType {}
#[diagnostic::do_not_recommend]
impl IdKind for ExpressionType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ExpressionType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ExpressionType> for ExpressionType {
    #[inline]
    fn into_value(self) -> Value<ExpressionType> {
        const VALUES: &[&str] = &["MqttTopic", "RuleName", "SnsTopic"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoT::Thing` and its property types.

use crate::l1::*;

/// Use the `AWS::IoT::Thing` resource to declare an AWS IoT thing.
///
/// For information about working with things, see [How AWS IoT Works](https://docs.aws.amazon.com/iot/latest/developerguide/aws-iot-how-it-works.html) and [Device Registry for AWS IoT](https://docs.aws.amazon.com/iot/latest/developerguide/thing-registry.html) in the *AWS IoT Developer Guide*.
///
/// `AWS::IoT::Thing`; `Ref` returns its `ThingName`, a [`iot::ThingName`](kinds::iot::ThingName).
/// Changing one of these replaces it: `ThingName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-thing.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnThing(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoT::Thing",
    tags: None,
    rules: include_str!("thing.rules"),
};

impl CfnThing {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoT::Thing";

    /// `CfnThing` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A string that contains up to three key value pairs. Maximum length of 800. Duplicates not allowed.
    ///
    /// `AttributePayload`; updated in place.
    pub fn attribute_payload(mut self, value: impl IntoValue<AttributePayloadProperty>) -> Self {
        self.0
            .put("AttributePayload", value.into_value().into_node());
        self
    }

    /// The name of the thing to update.
    ///
    /// You can't change a thing's name. To change a thing's name, you must create a new thing, give it the new name, and then delete the old thing.
    ///
    /// `ThingName`; an update replaces the resource.
    pub fn thing_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ThingName", value.into_value().into_node());
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

impl Construct for CfnThing {
    type Handle = CfnThingRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnThingRef {
        CfnThingRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnThing`] of a stack.
pub struct CfnThingRef(NodeRef);

impl Clone for CfnThingRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnThingRef {}
impl AsNode for CfnThingRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnThingRef {
    /// What `Ref` returns: its `ThingName`, a [`iot::ThingName`](kinds::iot::ThingName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iot::ThingName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the AWS IoT thing, such as `arn:aws:iot:us-east-2:123456789012:thing/MyThing`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::iot::ThingArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The Id of this thing.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::iot::ThingName> for &CfnThingRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iot::ThingName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::iot::ThingArn> for &CfnThingRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iot::ThingArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The AttributePayload property specifies up to three attributes for an AWS IoT as key-value pairs. AttributePayload is a property of the [AWS::IoT::Thing](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-iot-thing.html) resource.
///
/// The property type `AttributePayload` of `AWS::IoT::Thing`.
#[must_use = "a property type does nothing until it is set"]
pub struct AttributePayloadProperty(Object);

impl AttributePayloadProperty {
    /// `AttributePayloadProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A JSON string containing up to three key-value pair in JSON format. For example:
    ///
    /// `{\"attributes\":{\"string1\":\"string2\"}}`
    ///
    /// `Attributes`.
    pub fn attributes(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Attributes", value.into_value().into_node());
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

impl Kind for AttributePayloadProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AttributePayloadProperty> for AttributePayloadProperty {}
impl From<AttributePayloadProperty> for Node {
    #[inline]
    fn from(value: AttributePayloadProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AttributePayloadProperty> for AttributePayloadProperty {
    #[inline]
    fn into_value(self) -> Value<AttributePayloadProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

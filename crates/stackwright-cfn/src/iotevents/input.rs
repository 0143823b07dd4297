// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoTEvents::Input` and its property types.

use crate::l1::*;

/// The AWS::IoTEvents::Input resource creates an input. To monitor your devices and processes, they must have a way to get telemetry data into AWS IoT Events. This is done by sending messages as *inputs* to AWS IoT Events. For more information, see [How to Use AWS IoT Events](https://docs.aws.amazon.com/iotevents/latest/developerguide/how-to-use-iotevents.html) in the *AWS IoT Events Developer Guide*.
///
/// `AWS::IoTEvents::Input`; `Ref` returns its `InputName`, a [`iotevents::InputName`](kinds::iotevents::InputName).
/// Changing one of these replaces it: `InputName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotevents-input.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnInput(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoTEvents::Input",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: "",
};

impl CfnInput {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoTEvents::Input";

    /// `CfnInput` with its required properties, in alphabetical order:
    ///
    /// - `input_definition`: The definition of the input.
    pub fn new(input_definition: impl IntoValue<InputDefinitionProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("InputDefinition", input_definition.into_value().into_node());
        Self(object_)
    }

    /// A brief description of the input.
    ///
    /// `InputDescription`; updated in place.
    pub fn input_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("InputDescription", value.into_value().into_node());
        self
    }

    /// The name of the input.
    ///
    /// `InputName`; an update replaces the resource.
    pub fn input_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("InputName", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
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

impl Construct for CfnInput {
    type Handle = CfnInputRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnInputRef {
        CfnInputRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnInput`] of a stack.
pub struct CfnInputRef(NodeRef);

impl Clone for CfnInputRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnInputRef {}
impl AsNode for CfnInputRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnInputRef {
    /// What `Ref` returns: its `InputName`, a [`iotevents::InputName`](kinds::iotevents::InputName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iotevents::InputName> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::iotevents::InputName> for &CfnInputRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iotevents::InputName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The attributes from the JSON payload that are made available by the input. Inputs are derived from messages sent to the AWS IoT Events system using `BatchPutMessage`. Each such message contains a JSON payload. Those attributes (and their paired values) specified here are available for use in the `condition` expressions used by detectors.
///
/// The property type `Attribute` of `AWS::IoTEvents::Input`.
#[must_use = "a property type does nothing until it is set"]
pub struct AttributeProperty(Object);

impl AttributeProperty {
    /// `AttributeProperty` with its required properties, in alphabetical order:
    ///
    /// - `json_path`: An expression that specifies an attribute-value pair in a JSON structure.
    pub fn new(json_path: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("JsonPath", json_path.into_value().into_node());
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

impl Kind for AttributeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AttributeProperty> for AttributeProperty {}
impl From<AttributeProperty> for Node {
    #[inline]
    fn from(value: AttributeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AttributeProperty> for AttributeProperty {
    #[inline]
    fn into_value(self) -> Value<AttributeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The definition of the input.
///
/// The property type `InputDefinition` of `AWS::IoTEvents::Input`.
#[must_use = "a property type does nothing until it is set"]
pub struct InputDefinitionProperty(Object);

impl InputDefinitionProperty {
    /// `InputDefinitionProperty` with its required properties, in alphabetical order:
    ///
    /// - `attributes`: The attributes from the JSON payload that are made available by the input.
    pub fn new(attributes: impl IntoValue<List<AttributeProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Attributes", attributes.into_value().into_node());
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

impl Kind for InputDefinitionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InputDefinitionProperty> for InputDefinitionProperty {}
impl From<InputDefinitionProperty> for Node {
    #[inline]
    fn from(value: InputDefinitionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InputDefinitionProperty> for InputDefinitionProperty {
    #[inline]
    fn into_value(self) -> Value<InputDefinitionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

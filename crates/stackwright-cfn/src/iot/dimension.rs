// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoT::Dimension` and its property types.

use crate::l1::*;

/// Use the `AWS::IoT::Dimension` to limit the scope of a metric used in a security profile for AWS IoT Device Defender. For example, using a `TOPIC_FILTER` dimension, you can narrow down the scope of the metric to only MQTT topics where the name matches the pattern specified in the dimension. For API reference, see [CreateDimension](https://docs.aws.amazon.com/iot/latest/apireference/API_CreateDimension.html) and for general information, see [Scoping metrics in security profiles using dimensions](https://docs.aws.amazon.com/iot/latest/developerguide/scoping-security-behavior.html).
///
/// `AWS::IoT::Dimension`; `Ref` returns its `Name`, a [`iot::DimensionName`](kinds::iot::DimensionName).
/// Changing one of these replaces it: `Name`, `Type`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-dimension.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDimension(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoT::Dimension",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("dimension.rules"),
};

impl CfnDimension {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoT::Dimension";

    /// `CfnDimension` with its required properties, in alphabetical order:
    ///
    /// - `string_values`: Specifies the value or list of values for the dimension.
    /// - `r#type`: Specifies the type of dimension.
    pub fn new(string_values: impl IntoValue<List<String>>, r#type: impl IntoValue<Type>) -> Self {
        let mut object_ = Object::typed();
        object_.put("StringValues", string_values.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// A unique identifier for the dimension.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// Metadata that can be used to manage the dimension.
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

impl Construct for CfnDimension {
    type Handle = CfnDimensionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDimensionRef {
        CfnDimensionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDimension`] of a stack.
pub struct CfnDimensionRef(NodeRef);

impl Clone for CfnDimensionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDimensionRef {}
impl AsNode for CfnDimensionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDimensionRef {
    /// What `Ref` returns: its `Name`, a [`iot::DimensionName`](kinds::iot::DimensionName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iot::DimensionName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the dimension.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::iot::DimensionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::iot::DimensionName> for &CfnDimensionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iot::DimensionName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::iot::DimensionArn> for &CfnDimensionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iot::DimensionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The values of `Type` of `AWS::IoT::Dimension`.
pub enum Type {
    /// `TOPIC_FILTER`.
    TopicFilter,
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
        const VALUES: &[&str] = &["TOPIC_FILTER"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

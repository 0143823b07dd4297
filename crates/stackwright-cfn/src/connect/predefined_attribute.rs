// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Connect::PredefinedAttribute` and its property types.

use crate::l1::*;

/// Textual or numeric value that describes an attribute.
///
/// `AWS::Connect::PredefinedAttribute`; `Ref` returns the physical id, which is made of `InstanceArn`, `Name`.
/// Changing one of these replaces it: `InstanceArn`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-predefinedattribute.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPredefinedAttribute(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Connect::PredefinedAttribute",
    tags: None,
    rules: include_str!("predefined_attribute.rules"),
};

impl CfnPredefinedAttribute {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Connect::PredefinedAttribute";

    /// `CfnPredefinedAttribute` with its required properties, in alphabetical order:
    ///
    /// - `instance_arn`: The Amazon Resource Name (ARN) of the instance.
    /// - `name`: The name of the predefined attribute.
    pub fn new(
        instance_arn: impl IntoValue<kinds::connect::InstanceArn>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("InstanceArn", instance_arn.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// Custom metadata that is associated to predefined attributes to control behavior in upstream services, such as controlling how a predefined attribute should be displayed in the Amazon Connect admin website.
    ///
    /// `AttributeConfiguration`; updated in place.
    pub fn attribute_configuration(
        mut self,
        value: impl IntoValue<AttributeConfigurationProperty>,
    ) -> Self {
        self.0
            .put("AttributeConfiguration", value.into_value().into_node());
        self
    }

    /// Values that enable you to categorize your predefined attributes. You can use them in custom UI elements across the Amazon Connect admin website.
    ///
    /// `Purposes`; updated in place.
    pub fn purposes(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Purposes", value.into_value().into_node());
        self
    }

    /// The values of a predefined attribute.
    ///
    /// `Values`; updated in place.
    pub fn values(mut self, value: impl IntoValue<ValuesProperty>) -> Self {
        self.0.put("Values", value.into_value().into_node());
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

impl Construct for CfnPredefinedAttribute {
    type Handle = CfnPredefinedAttributeRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPredefinedAttributeRef {
        CfnPredefinedAttributeRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPredefinedAttribute`] of a stack.
pub struct CfnPredefinedAttributeRef(NodeRef);

impl Clone for CfnPredefinedAttributeRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPredefinedAttributeRef {}
impl AsNode for CfnPredefinedAttributeRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPredefinedAttributeRef {
    /// What `Ref` returns: the physical id, which is made of `InstanceArn`, `Name`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Last modified region.
    ///
    /// `Fn::GetAtt` of `LastModifiedRegion`.
    #[inline]
    pub fn attr_last_modified_region(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedRegion")))
    }

    /// Last modified time.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[inline]
    pub fn attr_last_modified_time(&self) -> Value<f64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedTime")))
    }
}

/// Custom metadata associated to a Predefined attribute that controls how the attribute behaves when used by upstream services.
///
/// The property type `AttributeConfiguration` of `AWS::Connect::PredefinedAttribute`.
#[must_use = "a property type does nothing until it is set"]
pub struct AttributeConfigurationProperty(Object);

impl AttributeConfigurationProperty {
    /// `AttributeConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Enables customers to enforce strict validation on the specific values that this predefined attribute can hold.
    ///
    /// `EnableValueValidationOnAssociation`.
    pub fn enable_value_validation_on_association(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "EnableValueValidationOnAssociation",
            value.into_value().into_node(),
        );
        self
    }

    /// Allows the predefined attribute to show up and be managed in the Amazon Connect UI.
    ///
    /// `IsReadOnly`.
    pub fn is_read_only(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("IsReadOnly", value.into_value().into_node());
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

impl Kind for AttributeConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AttributeConfigurationProperty> for AttributeConfigurationProperty {}
impl From<AttributeConfigurationProperty> for Node {
    #[inline]
    fn from(value: AttributeConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AttributeConfigurationProperty> for AttributeConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<AttributeConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of a predefined attribute.
///
/// The property type `Values` of `AWS::Connect::PredefinedAttribute`.
#[must_use = "a property type does nothing until it is set"]
pub struct ValuesProperty(Object);

impl ValuesProperty {
    /// `ValuesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Predefined attribute values of type string list.
    ///
    /// `StringList`.
    pub fn string_list(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("StringList", value.into_value().into_node());
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

impl Kind for ValuesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ValuesProperty> for ValuesProperty {}
impl From<ValuesProperty> for Node {
    #[inline]
    fn from(value: ValuesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ValuesProperty> for ValuesProperty {
    #[inline]
    fn into_value(self) -> Value<ValuesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoT::ThingType` and its property types.

use crate::l1::*;

/// Creates a new thing type.
///
/// `AWS::IoT::ThingType`; `Ref` returns its `ThingTypeName`, a [`iot::ThingTypeName`](kinds::iot::ThingTypeName).
/// Changing one of these replaces it: `ThingTypeName`, `ThingTypeProperties`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-thingtype.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnThingType(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoT::ThingType",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("thing_type.rules"),
};

impl CfnThingType {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoT::ThingType";

    /// `CfnThingType` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Deprecates a thing type. You can not associate new things with deprecated thing type.
    ///
    /// Requires permission to access the [DeprecateThingType](https://docs.aws.amazon.com//service-authorization/latest/reference/list_awsiot.html#awsiot-actions-as-permissions) action.
    ///
    /// `DeprecateThingType`; updated in place.
    pub fn deprecate_thing_type(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DeprecateThingType", value.into_value().into_node());
        self
    }

    /// Metadata which can be used to manage the thing type.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The name of the thing type.
    ///
    /// `ThingTypeName`; an update replaces the resource.
    pub fn thing_type_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ThingTypeName", value.into_value().into_node());
        self
    }

    /// The thing type properties for the thing type to create. It contains information about the new thing type including a description, a list of searchable thing attribute names, and a list of propagating attributes. After a thing type is created, you can only update `Mqtt5Configuration`.
    ///
    /// `ThingTypeProperties`; an update replaces the resource.
    pub fn thing_type_properties(
        mut self,
        value: impl IntoValue<ThingTypePropertiesProperty>,
    ) -> Self {
        self.0
            .put("ThingTypeProperties", value.into_value().into_node());
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

impl Construct for CfnThingType {
    type Handle = CfnThingTypeRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnThingTypeRef {
        CfnThingTypeRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnThingType`] of a stack.
pub struct CfnThingTypeRef(NodeRef);

impl Clone for CfnThingTypeRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnThingTypeRef {}
impl AsNode for CfnThingTypeRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnThingTypeRef {
    /// What `Ref` returns: its `ThingTypeName`, a [`iot::ThingTypeName`](kinds::iot::ThingTypeName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iot::ThingTypeName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The thing type arn.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::iot::ThingTypeArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The thing type id.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::iot::ThingTypeName> for &CfnThingTypeRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iot::ThingTypeName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::iot::ThingTypeArn> for &CfnThingTypeRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iot::ThingTypeArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The configuration to add user-defined properties to enrich MQTT 5 messages.
///
/// The property type `Mqtt5Configuration` of `AWS::IoT::ThingType`.
#[must_use = "a property type does nothing until it is set"]
pub struct Mqtt5ConfigurationProperty(Object);

impl Mqtt5ConfigurationProperty {
    /// `Mqtt5ConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An object that represents the connection attribute, the thing attribute, and the MQTT 5 user property key.
    ///
    /// `PropagatingAttributes`.
    pub fn propagating_attributes(
        mut self,
        value: impl IntoValue<List<PropagatingAttributeProperty>>,
    ) -> Self {
        self.0
            .put("PropagatingAttributes", value.into_value().into_node());
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

impl Kind for Mqtt5ConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<Mqtt5ConfigurationProperty> for Mqtt5ConfigurationProperty {}
impl From<Mqtt5ConfigurationProperty> for Node {
    #[inline]
    fn from(value: Mqtt5ConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<Mqtt5ConfigurationProperty> for Mqtt5ConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<Mqtt5ConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents the connection attribute, the thing attribute, and the MQTT 5 user property key.
///
/// The property type `PropagatingAttribute` of `AWS::IoT::ThingType`.
#[must_use = "a property type does nothing until it is set"]
pub struct PropagatingAttributeProperty(Object);

impl PropagatingAttributeProperty {
    /// `PropagatingAttributeProperty` with its required properties, in alphabetical order:
    ///
    /// - `user_property_key`: The key of the MQTT 5 user property, which is a key-value pair.
    pub fn new(user_property_key: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "UserPropertyKey",
            user_property_key.into_value().into_node(),
        );
        Self(object_)
    }

    /// The attribute associated with the connection details.
    ///
    /// `ConnectionAttribute`; one of `iot:ClientId`, `iot:Thing.ThingName`.
    pub fn connection_attribute(mut self, value: impl IntoValue<ConnectionAttribute>) -> Self {
        self.0
            .put("ConnectionAttribute", value.into_value().into_node());
        self
    }

    /// The thing attribute that is propagating for MQTT 5 message enrichment.
    ///
    /// `ThingAttribute`.
    pub fn thing_attribute(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ThingAttribute", value.into_value().into_node());
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

impl Kind for PropagatingAttributeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PropagatingAttributeProperty> for PropagatingAttributeProperty {}
impl From<PropagatingAttributeProperty> for Node {
    #[inline]
    fn from(value: PropagatingAttributeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PropagatingAttributeProperty> for PropagatingAttributeProperty {
    #[inline]
    fn into_value(self) -> Value<PropagatingAttributeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The ThingTypeProperties contains information about the thing type including: a thing type description, and a list of searchable thing attribute names.
///
/// The property type `ThingTypeProperties` of `AWS::IoT::ThingType`.
#[must_use = "a property type does nothing until it is set"]
pub struct ThingTypePropertiesProperty(Object);

impl ThingTypePropertiesProperty {
    /// `ThingTypePropertiesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The configuration to add user-defined properties to enrich MQTT 5 messages.
    ///
    /// `Mqtt5Configuration`.
    pub fn mqtt5_configuration(
        mut self,
        value: impl IntoValue<Mqtt5ConfigurationProperty>,
    ) -> Self {
        self.0
            .put("Mqtt5Configuration", value.into_value().into_node());
        self
    }

    /// A list of searchable thing attribute names.
    ///
    /// `SearchableAttributes`; an update replaces the resource.
    pub fn searchable_attributes(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("SearchableAttributes", value.into_value().into_node());
        self
    }

    /// The description of the thing type.
    ///
    /// `ThingTypeDescription`; an update replaces the resource.
    pub fn thing_type_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ThingTypeDescription", value.into_value().into_node());
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

impl Kind for ThingTypePropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ThingTypePropertiesProperty> for ThingTypePropertiesProperty {}
impl From<ThingTypePropertiesProperty> for Node {
    #[inline]
    fn from(value: ThingTypePropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ThingTypePropertiesProperty> for ThingTypePropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<ThingTypePropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `ConnectionAttribute` of a `PropagatingAttribute` of `AWS::IoT::ThingType`.
pub enum ConnectionAttribute {
    /// `iot:ClientId`.
    IotClientId,
    /// `iot:Thing.ThingName`.
    IotThingThingName,
}

#[diagnostic::do_not_recommend]
impl Kind for ConnectionAttribute {}
#[diagnostic::do_not_recommend]
impl TextKind for ConnectionAttribute {}
#[diagnostic::do_not_recommend]
impl IdKind for ConnectionAttribute {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ConnectionAttribute {}
#[diagnostic::do_not_recommend]
impl IntoValue<ConnectionAttribute> for ConnectionAttribute {
    #[inline]
    fn into_value(self) -> Value<ConnectionAttribute> {
        const VALUES: &[&str] = &["iot:ClientId", "iot:Thing.ThingName"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoT::ThingGroup` and its property types.

use crate::l1::*;

/// Creates a new thing group. A dynamic thing group is created if the resource template contains the `QueryString` attribute. A dynamic thing group will not contain the `ParentGroupName` attribute. A static thing group and dynamic thing group can't be converted to each other via the addition or removal of the `QueryString` attribute.
///
/// > This is a control plane operation. See [Authorization](https://docs.aws.amazon.com/iot/latest/developerguide/iot-authorization.html) for information about authorizing control plane actions.
///
/// Requires permission to access the [CreateThingGroup](https://docs.aws.amazon.com//service-authorization/latest/reference/list_awsiot.html#awsiot-actions-as-permissions) action.
///
/// `AWS::IoT::ThingGroup`; `Ref` returns its `ThingGroupName`, a [`iot::ThingGroupName`](kinds::iot::ThingGroupName).
/// Changing one of these replaces it: `ParentGroupName`, `ThingGroupName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-thinggroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnThingGroup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoT::ThingGroup",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("thing_group.rules"),
};

impl CfnThingGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoT::ThingGroup";

    /// `CfnThingGroup` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The parent thing group name.
    ///
    /// A Dynamic Thing Group does not have `parentGroupName` defined.
    ///
    /// `ParentGroupName`; an update replaces the resource.
    pub fn parent_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ParentGroupName", value.into_value().into_node());
        self
    }

    /// The dynamic thing group search query string.
    ///
    /// The `queryString` attribute *is* required for `CreateDynamicThingGroup`. The `queryString` attribute *is not* required for `CreateThingGroup`.
    ///
    /// `QueryString`; updated in place.
    pub fn query_string(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("QueryString", value.into_value().into_node());
        self
    }

    /// Metadata which can be used to manage the thing group or dynamic thing group.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The thing group name.
    ///
    /// `ThingGroupName`; an update replaces the resource.
    pub fn thing_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ThingGroupName", value.into_value().into_node());
        self
    }

    /// Thing group properties.
    ///
    /// `ThingGroupProperties`; updated in place.
    pub fn thing_group_properties(
        mut self,
        value: impl IntoValue<ThingGroupPropertiesProperty>,
    ) -> Self {
        self.0
            .put("ThingGroupProperties", value.into_value().into_node());
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

impl Construct for CfnThingGroup {
    type Handle = CfnThingGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnThingGroupRef {
        CfnThingGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnThingGroup`] of a stack.
pub struct CfnThingGroupRef(NodeRef);

impl Clone for CfnThingGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnThingGroupRef {}
impl AsNode for CfnThingGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnThingGroupRef {
    /// What `Ref` returns: its `ThingGroupName`, a [`iot::ThingGroupName`](kinds::iot::ThingGroupName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iot::ThingGroupName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The thing group ARN.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::iot::ThingGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The thing group ID.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::iot::ThingGroupName> for &CfnThingGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iot::ThingGroupName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::iot::ThingGroupArn> for &CfnThingGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iot::ThingGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The attribute payload.
///
/// The property type `AttributePayload` of `AWS::IoT::ThingGroup`.
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

/// Thing group properties.
///
/// The property type `ThingGroupProperties` of `AWS::IoT::ThingGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct ThingGroupPropertiesProperty(Object);

impl ThingGroupPropertiesProperty {
    /// `ThingGroupPropertiesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The thing group attributes in JSON format.
    ///
    /// `AttributePayload`.
    pub fn attribute_payload(mut self, value: impl IntoValue<AttributePayloadProperty>) -> Self {
        self.0
            .put("AttributePayload", value.into_value().into_node());
        self
    }

    /// The thing group description.
    ///
    /// `ThingGroupDescription`.
    pub fn thing_group_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ThingGroupDescription", value.into_value().into_node());
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

impl Kind for ThingGroupPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ThingGroupPropertiesProperty> for ThingGroupPropertiesProperty {}
impl From<ThingGroupPropertiesProperty> for Node {
    #[inline]
    fn from(value: ThingGroupPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ThingGroupPropertiesProperty> for ThingGroupPropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<ThingGroupPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

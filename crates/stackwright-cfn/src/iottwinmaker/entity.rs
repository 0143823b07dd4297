// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoTTwinMaker::Entity` and its property types.

use crate::l1::*;

/// Use the `AWS::IoTTwinMaker::Entity` resource to declare an entity.
///
/// `AWS::IoTTwinMaker::Entity`; `Ref` returns the physical id, which is made of `WorkspaceId`, `EntityId`.
/// Changing one of these replaces it: `EntityId`, `WorkspaceId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iottwinmaker-entity.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnEntity(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoTTwinMaker::Entity",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("entity.rules"),
};

impl CfnEntity {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoTTwinMaker::Entity";

    /// `CfnEntity` with its required properties, in alphabetical order:
    ///
    /// - `entity_name`: The entity name.
    /// - `workspace_id`: The ID of the workspace that contains the entity.
    pub fn new(
        entity_name: impl IntoValue<String>,
        workspace_id: impl IntoValue<kinds::iottwinmaker::WorkspaceId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("EntityName", entity_name.into_value().into_node());
        object_.put("WorkspaceId", workspace_id.into_value().into_node());
        Self(object_)
    }

    /// An object that maps strings to the components in the entity. Each string in the mapping must be unique to this object.
    ///
    /// For information on the component object see the [component](https://docs.aws.amazon.com//iot-twinmaker/latest/apireference/API_ComponentResponse.html) API reference.
    ///
    /// `Components`; updated in place.
    pub fn components(mut self, value: impl IntoValue<Map<ComponentProperty>>) -> Self {
        self.0.put("Components", value.into_value().into_node());
        self
    }

    /// Maps string to `compositeComponent` updates in the request. Each key of the map represents the `componentPath` of the `compositeComponent`.
    ///
    /// `CompositeComponents`; updated in place.
    pub fn composite_components(
        mut self,
        value: impl IntoValue<Map<CompositeComponentProperty>>,
    ) -> Self {
        self.0
            .put("CompositeComponents", value.into_value().into_node());
        self
    }

    /// The description of the entity.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The ID of the entity.
    ///
    /// `EntityId`; an update replaces the resource.
    pub fn entity_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EntityId", value.into_value().into_node());
        self
    }

    /// The ID of the parent entity.
    ///
    /// `ParentEntityId`; updated in place.
    pub fn parent_entity_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ParentEntityId", value.into_value().into_node());
        self
    }

    /// Metadata that you can use to manage the entity.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
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

impl Construct for CfnEntity {
    type Handle = CfnEntityRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnEntityRef {
        CfnEntityRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnEntity`] of a stack.
pub struct CfnEntityRef(NodeRef);

impl Clone for CfnEntityRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnEntityRef {}
impl AsNode for CfnEntityRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnEntityRef {
    /// What `Ref` returns: the physical id, which is made of `WorkspaceId`, `EntityId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The entity ARN.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::iottwinmaker::EntityArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The date and time the entity was created.
    ///
    /// `Fn::GetAtt` of `CreationDateTime`.
    #[inline]
    pub fn attr_creation_date_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationDateTime")))
    }

    /// A boolean value that specifies whether the entity has child entities or not.
    ///
    /// `Fn::GetAtt` of `HasChildEntities`.
    #[inline]
    pub fn attr_has_child_entities(&self) -> Value<bool> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("HasChildEntities")))
    }

    /// The `Status` attribute.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The `Status.Error` attribute.
    ///
    /// `Fn::GetAtt` of `Status.Error`.
    #[inline]
    pub fn attr_status_error(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status.Error")))
    }

    /// The `Status.Error.Code` attribute.
    ///
    /// `Fn::GetAtt` of `Status.Error.Code`.
    #[inline]
    pub fn attr_status_error_code(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status.Error.Code")))
    }

    /// The `Status.Error.Message` attribute.
    ///
    /// `Fn::GetAtt` of `Status.Error.Message`.
    #[inline]
    pub fn attr_status_error_message(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status.Error.Message")))
    }

    /// The `Status.State` attribute.
    ///
    /// `Fn::GetAtt` of `Status.State`.
    #[inline]
    pub fn attr_status_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status.State")))
    }

    /// The date and time when the component type was last updated.
    ///
    /// `Fn::GetAtt` of `UpdateDateTime`.
    #[inline]
    pub fn attr_update_date_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdateDateTime")))
    }
}

impl IntoValue<kinds::iottwinmaker::EntityArn> for &CfnEntityRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iottwinmaker::EntityArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The entity component.
///
/// The property type `Component` of `AWS::IoTTwinMaker::Entity`.
#[must_use = "a property type does nothing until it is set"]
pub struct ComponentProperty(Object);

impl ComponentProperty {
    /// `ComponentProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the component.
    ///
    /// `ComponentName`.
    pub fn component_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ComponentName", value.into_value().into_node());
        self
    }

    /// The ID of the component type.
    ///
    /// `ComponentTypeId`.
    pub fn component_type_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ComponentTypeId", value.into_value().into_node());
        self
    }

    /// The name of the property definition set in the request.
    ///
    /// `DefinedIn`.
    pub fn defined_in(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DefinedIn", value.into_value().into_node());
        self
    }

    /// The description of the component.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// An object that maps strings to the properties to set in the component type. Each string in the mapping must be unique to this object.
    ///
    /// `Properties`.
    pub fn properties(mut self, value: impl IntoValue<Map<PropertyProperty>>) -> Self {
        self.0.put("Properties", value.into_value().into_node());
        self
    }

    /// An object that maps strings to the property groups in the component type. Each string in the mapping must be unique to this object.
    ///
    /// `PropertyGroups`.
    pub fn property_groups(mut self, value: impl IntoValue<Map<PropertyGroupProperty>>) -> Self {
        self.0.put("PropertyGroups", value.into_value().into_node());
        self
    }

    /// The status of the component.
    ///
    /// `Status`.
    pub fn status(mut self, value: impl IntoValue<StatusProperty>) -> Self {
        self.0.put("Status", value.into_value().into_node());
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

impl Kind for ComponentProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ComponentProperty> for ComponentProperty {}
impl From<ComponentProperty> for Node {
    #[inline]
    fn from(value: ComponentProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ComponentProperty> for ComponentProperty {
    #[inline]
    fn into_value(self) -> Value<ComponentProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about a composite component.
///
/// The property type `CompositeComponent` of `AWS::IoTTwinMaker::Entity`.
#[must_use = "a property type does nothing until it is set"]
pub struct CompositeComponentProperty(Object);

impl CompositeComponentProperty {
    /// `CompositeComponentProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the component.
    ///
    /// `ComponentName`.
    pub fn component_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ComponentName", value.into_value().into_node());
        self
    }

    /// The path to the composite component, starting from the top-level component.
    ///
    /// `ComponentPath`.
    pub fn component_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ComponentPath", value.into_value().into_node());
        self
    }

    /// The ID of the composite component type.
    ///
    /// `ComponentTypeId`.
    pub fn component_type_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ComponentTypeId", value.into_value().into_node());
        self
    }

    /// The description of the component type.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Map of strings to the properties in the component type. Each string in the mapping must be unique to this component.
    ///
    /// `Properties`.
    pub fn properties(mut self, value: impl IntoValue<Map<PropertyProperty>>) -> Self {
        self.0.put("Properties", value.into_value().into_node());
        self
    }

    /// The property groups.
    ///
    /// `PropertyGroups`.
    pub fn property_groups(mut self, value: impl IntoValue<Map<PropertyGroupProperty>>) -> Self {
        self.0.put("PropertyGroups", value.into_value().into_node());
        self
    }

    /// The current status of the composite component.
    ///
    /// `Status`.
    pub fn status(mut self, value: impl IntoValue<StatusProperty>) -> Self {
        self.0.put("Status", value.into_value().into_node());
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

impl Kind for CompositeComponentProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CompositeComponentProperty> for CompositeComponentProperty {}
impl From<CompositeComponentProperty> for Node {
    #[inline]
    fn from(value: CompositeComponentProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CompositeComponentProperty> for CompositeComponentProperty {
    #[inline]
    fn into_value(self) -> Value<CompositeComponentProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The entity data type.
///
/// The property type `DataType` of `AWS::IoTTwinMaker::Entity`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataTypeProperty(Object);

impl DataTypeProperty {
    /// `DataTypeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The allowed values.
    ///
    /// `AllowedValues`.
    pub fn allowed_values(mut self, value: impl IntoValue<List<DataValueProperty>>) -> Self {
        self.0.put("AllowedValues", value.into_value().into_node());
        self
    }

    /// The nested type.
    ///
    /// `NestedType`.
    pub fn nested_type(mut self, value: impl IntoValue<DataTypeProperty>) -> Self {
        self.0.put("NestedType", value.into_value().into_node());
        self
    }

    /// The relationship.
    ///
    /// `Relationship`.
    pub fn relationship(mut self, value: impl IntoValue<RelationshipProperty>) -> Self {
        self.0.put("Relationship", value.into_value().into_node());
        self
    }

    /// The entity type.
    ///
    /// `Type`; one of `RELATIONSHIP`, `STRING`, `LONG`, `BOOLEAN`, `INTEGER`, `DOUBLE`, `LIST`, `MAP`.
    pub fn r#type(mut self, value: impl IntoValue<super::Type>) -> Self {
        self.0.put("Type", value.into_value().into_node());
        self
    }

    /// The unit of measure.
    ///
    /// `UnitOfMeasure`.
    pub fn unit_of_measure(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("UnitOfMeasure", value.into_value().into_node());
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

impl Kind for DataTypeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataTypeProperty> for DataTypeProperty {}
impl From<DataTypeProperty> for Node {
    #[inline]
    fn from(value: DataTypeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataTypeProperty> for DataTypeProperty {
    #[inline]
    fn into_value(self) -> Value<DataTypeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that specifies a value for a property.
///
/// The property type `DataValue` of `AWS::IoTTwinMaker::Entity`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataValueProperty(Object);

impl DataValueProperty {
    /// `DataValueProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A boolean value.
    ///
    /// `BooleanValue`.
    pub fn boolean_value(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("BooleanValue", value.into_value().into_node());
        self
    }

    /// A double value.
    ///
    /// `DoubleValue`.
    pub fn double_value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("DoubleValue", value.into_value().into_node());
        self
    }

    /// An expression that produces the value.
    ///
    /// `Expression`.
    pub fn expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Expression", value.into_value().into_node());
        self
    }

    /// An integer value.
    ///
    /// `IntegerValue`.
    pub fn integer_value(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("IntegerValue", value.into_value().into_node());
        self
    }

    /// A list of multiple values.
    ///
    /// `ListValue`.
    pub fn list_value(mut self, value: impl IntoValue<List<DataValueProperty>>) -> Self {
        self.0.put("ListValue", value.into_value().into_node());
        self
    }

    /// A long value.
    ///
    /// `LongValue`.
    pub fn long_value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("LongValue", value.into_value().into_node());
        self
    }

    /// An object that maps strings to multiple DataValue objects.
    ///
    /// `MapValue`.
    pub fn map_value(mut self, value: impl IntoValue<Map<DataValueProperty>>) -> Self {
        self.0.put("MapValue", value.into_value().into_node());
        self
    }

    /// A value that relates a component to another component.
    ///
    /// `RelationshipValue`.
    pub fn relationship_value(mut self, value: impl IntoValue<RelationshipValueProperty>) -> Self {
        self.0
            .put("RelationshipValue", value.into_value().into_node());
        self
    }

    /// A string value.
    ///
    /// `StringValue`.
    pub fn string_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StringValue", value.into_value().into_node());
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

impl Kind for DataValueProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataValueProperty> for DataValueProperty {}
impl From<DataValueProperty> for Node {
    #[inline]
    fn from(value: DataValueProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataValueProperty> for DataValueProperty {
    #[inline]
    fn into_value(self) -> Value<DataValueProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The entity definition.
///
/// The property type `Definition` of `AWS::IoTTwinMaker::Entity`.
#[must_use = "a property type does nothing until it is set"]
pub struct DefinitionProperty(Object);

impl DefinitionProperty {
    /// `DefinitionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The configuration.
    ///
    /// `Configuration`.
    pub fn configuration(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Configuration", value.into_value().into_node());
        self
    }

    /// The data type
    ///
    /// `DataType`.
    pub fn data_type(mut self, value: impl IntoValue<DataTypeProperty>) -> Self {
        self.0.put("DataType", value.into_value().into_node());
        self
    }

    /// The default value.
    ///
    /// `DefaultValue`.
    pub fn default_value(mut self, value: impl IntoValue<DataValueProperty>) -> Self {
        self.0.put("DefaultValue", value.into_value().into_node());
        self
    }

    /// Displays if the entity has a external Id.
    ///
    /// `IsExternalId`.
    pub fn is_external_id(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("IsExternalId", value.into_value().into_node());
        self
    }

    /// Displays if the entity is final.
    ///
    /// `IsFinal`.
    pub fn is_final(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("IsFinal", value.into_value().into_node());
        self
    }

    /// Displays if the entity is imported.
    ///
    /// `IsImported`.
    pub fn is_imported(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("IsImported", value.into_value().into_node());
        self
    }

    /// Displays if the entity is inherited.
    ///
    /// `IsInherited`.
    pub fn is_inherited(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("IsInherited", value.into_value().into_node());
        self
    }

    /// Displays if the entity is a required entity.
    ///
    /// `IsRequiredInEntity`.
    pub fn is_required_in_entity(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IsRequiredInEntity", value.into_value().into_node());
        self
    }

    /// Displays if the entity is tored externally.
    ///
    /// `IsStoredExternally`.
    pub fn is_stored_externally(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IsStoredExternally", value.into_value().into_node());
        self
    }

    /// Displays if the entity
    ///
    /// `IsTimeSeries`.
    pub fn is_time_series(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("IsTimeSeries", value.into_value().into_node());
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

impl Kind for DefinitionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DefinitionProperty> for DefinitionProperty {}
impl From<DefinitionProperty> for Node {
    #[inline]
    fn from(value: DefinitionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DefinitionProperty> for DefinitionProperty {
    #[inline]
    fn into_value(self) -> Value<DefinitionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The entity error.
///
/// The property type `Error` of `AWS::IoTTwinMaker::Entity`.
#[must_use = "a property type does nothing until it is set"]
pub struct ErrorProperty(Object);

impl ErrorProperty {
    /// `ErrorProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The entity error code.
    ///
    /// `Code`; one of `VALIDATION_ERROR`, `INTERNAL_FAILURE`.
    pub fn code(mut self, value: impl IntoValue<Code>) -> Self {
        self.0.put("Code", value.into_value().into_node());
        self
    }

    /// The entity error message.
    ///
    /// `Message`.
    pub fn message(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Message", value.into_value().into_node());
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

impl Kind for ErrorProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ErrorProperty> for ErrorProperty {}
impl From<ErrorProperty> for Node {
    #[inline]
    fn from(value: ErrorProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ErrorProperty> for ErrorProperty {
    #[inline]
    fn into_value(self) -> Value<ErrorProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that sets information about a property.
///
/// The property type `Property` of `AWS::IoTTwinMaker::Entity`.
#[must_use = "a property type does nothing until it is set"]
pub struct PropertyProperty(Object);

impl PropertyProperty {
    /// `PropertyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An object that specifies information about a property.
    ///
    /// `Definition`.
    pub fn definition(mut self, value: impl IntoValue<DefinitionProperty>) -> Self {
        self.0.put("Definition", value.into_value().into_node());
        self
    }

    /// An object that contains information about a value for a time series property.
    ///
    /// `Value`.
    pub fn value(mut self, value: impl IntoValue<DataValueProperty>) -> Self {
        self.0.put("Value", value.into_value().into_node());
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

impl Kind for PropertyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PropertyProperty> for PropertyProperty {}
impl From<PropertyProperty> for Node {
    #[inline]
    fn from(value: PropertyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PropertyProperty> for PropertyProperty {
    #[inline]
    fn into_value(self) -> Value<PropertyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property group.
///
/// The property type `PropertyGroup` of `AWS::IoTTwinMaker::Entity`.
#[must_use = "a property type does nothing until it is set"]
pub struct PropertyGroupProperty(Object);

impl PropertyGroupProperty {
    /// `PropertyGroupProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The group type.
    ///
    /// `GroupType`; one of `TABULAR`.
    pub fn group_type(mut self, value: impl IntoValue<super::GroupType>) -> Self {
        self.0.put("GroupType", value.into_value().into_node());
        self
    }

    /// The property names.
    ///
    /// `PropertyNames`.
    pub fn property_names(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("PropertyNames", value.into_value().into_node());
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

impl Kind for PropertyGroupProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PropertyGroupProperty> for PropertyGroupProperty {}
impl From<PropertyGroupProperty> for Node {
    #[inline]
    fn from(value: PropertyGroupProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PropertyGroupProperty> for PropertyGroupProperty {
    #[inline]
    fn into_value(self) -> Value<PropertyGroupProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The entity relationship.
///
/// The property type `Relationship` of `AWS::IoTTwinMaker::Entity`.
#[must_use = "a property type does nothing until it is set"]
pub struct RelationshipProperty(Object);

impl RelationshipProperty {
    /// `RelationshipProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The relationship type.
    ///
    /// `RelationshipType`.
    pub fn relationship_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("RelationshipType", value.into_value().into_node());
        self
    }

    /// the component type Id target.
    ///
    /// `TargetComponentTypeId`.
    pub fn target_component_type_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("TargetComponentTypeId", value.into_value().into_node());
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

impl Kind for RelationshipProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RelationshipProperty> for RelationshipProperty {}
impl From<RelationshipProperty> for Node {
    #[inline]
    fn from(value: RelationshipProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RelationshipProperty> for RelationshipProperty {
    #[inline]
    fn into_value(self) -> Value<RelationshipProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The entity relationship.
///
/// The property type `RelationshipValue` of `AWS::IoTTwinMaker::Entity`.
#[must_use = "a property type does nothing until it is set"]
pub struct RelationshipValueProperty(Object);

impl RelationshipValueProperty {
    /// `RelationshipValueProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The target component name.
    ///
    /// `TargetComponentName`.
    pub fn target_component_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("TargetComponentName", value.into_value().into_node());
        self
    }

    /// The target entity Id.
    ///
    /// `TargetEntityId`.
    pub fn target_entity_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TargetEntityId", value.into_value().into_node());
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

impl Kind for RelationshipValueProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RelationshipValueProperty> for RelationshipValueProperty {}
impl From<RelationshipValueProperty> for Node {
    #[inline]
    fn from(value: RelationshipValueProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RelationshipValueProperty> for RelationshipValueProperty {
    #[inline]
    fn into_value(self) -> Value<RelationshipValueProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The current status of the entity.
///
/// The property type `Status` of `AWS::IoTTwinMaker::Entity`.
#[must_use = "a property type does nothing until it is set"]
pub struct StatusProperty(Object);

impl StatusProperty {
    /// `StatusProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The error message.
    ///
    /// `Error`; takes free JSON or a [`ErrorProperty`].
    pub fn error(mut self, value: impl IntoValue<StatusErrorForms>) -> Self {
        self.0.put("Error", value.into_value().into_node());
        self
    }

    /// The current state of the entity, component, component type, or workspace.
    ///
    /// Valid Values: `CREATING | UPDATING | DELETING | ACTIVE | ERROR`
    ///
    /// `State`; one of `CREATING`, `UPDATING`, `DELETING`, `ACTIVE`, `ERROR`.
    pub fn state(mut self, value: impl IntoValue<State>) -> Self {
        self.0.put("State", value.into_value().into_node());
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

impl Kind for StatusProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StatusProperty> for StatusProperty {}
impl From<StatusProperty> for Node {
    #[inline]
    fn from(value: StatusProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StatusProperty> for StatusProperty {
    #[inline]
    fn into_value(self) -> Value<StatusProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// What takes free JSON or a [`ErrorProperty`].
pub enum StatusErrorForms {}
impl Kind for StatusErrorForms {}
#[diagnostic::do_not_recommend]
impl Accepts<StatusErrorForms> for StatusErrorForms {}
#[diagnostic::do_not_recommend]
impl Accepts<Json> for StatusErrorForms {}
#[diagnostic::do_not_recommend]
impl IntoValue<StatusErrorForms> for Node {
    #[inline]
    fn into_value(self) -> Value<StatusErrorForms> {
        Value::from_node(self)
    }
}
#[diagnostic::do_not_recommend]
impl Accepts<ErrorProperty> for StatusErrorForms {}
#[diagnostic::do_not_recommend]
impl IntoValue<StatusErrorForms> for ErrorProperty {
    #[inline]
    fn into_value(self) -> Value<StatusErrorForms> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Code` of a `Error` of `AWS::IoTTwinMaker::Entity`.
pub enum Code {
    /// `INTERNAL_FAILURE`.
    InternalFailure,
    /// `VALIDATION_ERROR`.
    ValidationError,
}

#[diagnostic::do_not_recommend]
impl Kind for Code {}
#[diagnostic::do_not_recommend]
impl TextKind for Code {}
#[diagnostic::do_not_recommend]
impl IdKind for Code {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Code {}
#[diagnostic::do_not_recommend]
impl IntoValue<Code> for Code {
    #[inline]
    fn into_value(self) -> Value<Code> {
        const VALUES: &[&str] = &["INTERNAL_FAILURE", "VALIDATION_ERROR"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `State` of a `Status` of `AWS::IoTTwinMaker::Entity`.
pub enum State {
    /// `ACTIVE`.
    Active,
    /// `CREATING`.
    Creating,
    /// `DELETING`.
    Deleting,
    /// `ERROR`.
    Error,
    /// `UPDATING`.
    Updating,
}

#[diagnostic::do_not_recommend]
impl Kind for State {}
#[diagnostic::do_not_recommend]
impl TextKind for State {}
#[diagnostic::do_not_recommend]
impl IdKind for State {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for State {}
#[diagnostic::do_not_recommend]
impl IntoValue<State> for State {
    #[inline]
    fn into_value(self) -> Value<State> {
        const VALUES: &[&str] = &["ACTIVE", "CREATING", "DELETING", "ERROR", "UPDATING"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

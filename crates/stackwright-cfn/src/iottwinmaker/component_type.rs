// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoTTwinMaker::ComponentType` and its property types.

use crate::l1::*;

/// Use the `AWS::IoTTwinMaker::ComponentType` resource to declare a component type.
///
/// `AWS::IoTTwinMaker::ComponentType`; `Ref` returns the physical id, which is made of `WorkspaceId`, `ComponentTypeId`.
/// Changing one of these replaces it: `ComponentTypeId`, `WorkspaceId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iottwinmaker-componenttype.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnComponentType(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoTTwinMaker::ComponentType",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("component_type.rules"),
};

impl CfnComponentType {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoTTwinMaker::ComponentType";

    /// `CfnComponentType` with its required properties, in alphabetical order:
    ///
    /// - `component_type_id`: The ID of the component type.
    /// - `workspace_id`: The ID of the workspace that contains the component type.
    pub fn new(
        component_type_id: impl IntoValue<String>,
        workspace_id: impl IntoValue<kinds::iottwinmaker::WorkspaceId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ComponentTypeId",
            component_type_id.into_value().into_node(),
        );
        object_.put("WorkspaceId", workspace_id.into_value().into_node());
        Self(object_)
    }

    /// Maps strings to `compositeComponentTypes` of the `componentType`. `CompositeComponentType` is referenced by `componentTypeId`.
    ///
    /// `CompositeComponentTypes`; updated in place.
    pub fn composite_component_types(
        mut self,
        value: impl IntoValue<Map<CompositeComponentTypeProperty>>,
    ) -> Self {
        self.0
            .put("CompositeComponentTypes", value.into_value().into_node());
        self
    }

    /// The description of the component type.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The name of the parent component type that this component type extends.
    ///
    /// `ExtendsFrom`; updated in place.
    pub fn extends_from(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("ExtendsFrom", value.into_value().into_node());
        self
    }

    /// An object that maps strings to the functions in the component type. Each string in the mapping must be unique to this object.
    ///
    /// For information on the FunctionResponse object see the [FunctionResponse](https://docs.aws.amazon.com//iot-twinmaker/latest/apireference/API_FunctionResponse.html) API reference.
    ///
    /// `Functions`; updated in place.
    pub fn functions(mut self, value: impl IntoValue<Map<FunctionProperty>>) -> Self {
        self.0.put("Functions", value.into_value().into_node());
        self
    }

    /// A boolean value that specifies whether an entity can have more than one component of this type.
    ///
    /// `IsSingleton`; updated in place.
    pub fn is_singleton(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("IsSingleton", value.into_value().into_node());
        self
    }

    /// An object that maps strings to the property definitions in the component type. Each string in the mapping must be unique to this object.
    ///
    /// For information about the PropertyDefinitionResponse object, see the [PropertyDefinitionResponse](https://docs.aws.amazon.com//iot-twinmaker/latest/apireference/API_PropertyDefinitionResponse.html) API reference.
    ///
    /// `PropertyDefinitions`; updated in place.
    pub fn property_definitions(
        mut self,
        value: impl IntoValue<Map<PropertyDefinitionProperty>>,
    ) -> Self {
        self.0
            .put("PropertyDefinitions", value.into_value().into_node());
        self
    }

    /// An object that maps strings to the property groups in the component type. Each string in the mapping must be unique to this object.
    ///
    /// `PropertyGroups`; updated in place.
    pub fn property_groups(mut self, value: impl IntoValue<Map<PropertyGroupProperty>>) -> Self {
        self.0.put("PropertyGroups", value.into_value().into_node());
        self
    }

    /// The ComponentType tags.
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

impl Construct for CfnComponentType {
    type Handle = CfnComponentTypeRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnComponentTypeRef {
        CfnComponentTypeRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnComponentType`] of a stack.
pub struct CfnComponentTypeRef(NodeRef);

impl Clone for CfnComponentTypeRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnComponentTypeRef {}
impl AsNode for CfnComponentTypeRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnComponentTypeRef {
    /// What `Ref` returns: the physical id, which is made of `WorkspaceId`, `ComponentTypeId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the component type.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::iottwinmaker::ComponentTypeArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The date and time when the component type was created.
    ///
    /// `Fn::GetAtt` of `CreationDateTime`.
    #[inline]
    pub fn attr_creation_date_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationDateTime")))
    }

    /// A boolean value that specifies whether the component type is abstract.
    ///
    /// `Fn::GetAtt` of `IsAbstract`.
    #[inline]
    pub fn attr_is_abstract(&self) -> Value<bool> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IsAbstract")))
    }

    /// A boolean value that specifies whether the component type has a schema initializer and that the schema initializer has run.
    ///
    /// `Fn::GetAtt` of `IsSchemaInitialized`.
    #[inline]
    pub fn attr_is_schema_initialized(&self) -> Value<bool> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IsSchemaInitialized")))
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

    /// The component type the update time.
    ///
    /// `Fn::GetAtt` of `UpdateDateTime`.
    #[inline]
    pub fn attr_update_date_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdateDateTime")))
    }
}

impl IntoValue<kinds::iottwinmaker::ComponentTypeArn> for &CfnComponentTypeRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iottwinmaker::ComponentTypeArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Specifies the ID of the composite component type.
///
/// The property type `CompositeComponentType` of `AWS::IoTTwinMaker::ComponentType`.
#[must_use = "a property type does nothing until it is set"]
pub struct CompositeComponentTypeProperty(Object);

impl CompositeComponentTypeProperty {
    /// `CompositeComponentTypeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ID of the component type.
    ///
    /// `ComponentTypeId`.
    pub fn component_type_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ComponentTypeId", value.into_value().into_node());
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

impl Kind for CompositeComponentTypeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CompositeComponentTypeProperty> for CompositeComponentTypeProperty {}
impl From<CompositeComponentTypeProperty> for Node {
    #[inline]
    fn from(value: CompositeComponentTypeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CompositeComponentTypeProperty> for CompositeComponentTypeProperty {
    #[inline]
    fn into_value(self) -> Value<CompositeComponentTypeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The data connector.
///
/// The property type `DataConnector` of `AWS::IoTTwinMaker::ComponentType`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataConnectorProperty(Object);

impl DataConnectorProperty {
    /// `DataConnectorProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A boolean value that specifies whether the data connector is native to IoT TwinMaker.
    ///
    /// `IsNative`.
    pub fn is_native(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("IsNative", value.into_value().into_node());
        self
    }

    /// The Lambda function associated with the data connector.
    ///
    /// `Lambda`.
    pub fn lambda(mut self, value: impl IntoValue<LambdaFunctionProperty>) -> Self {
        self.0.put("Lambda", value.into_value().into_node());
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

impl Kind for DataConnectorProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataConnectorProperty> for DataConnectorProperty {}
impl From<DataConnectorProperty> for Node {
    #[inline]
    fn from(value: DataConnectorProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataConnectorProperty> for DataConnectorProperty {
    #[inline]
    fn into_value(self) -> Value<DataConnectorProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that specifies the data type of a property.
///
/// The property type `DataType` of `AWS::IoTTwinMaker::ComponentType`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataTypeProperty(Object);

impl DataTypeProperty {
    /// `DataTypeProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The underlying type of the data type.
    pub fn new(r#type: impl IntoValue<super::Type>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The allowed values for this data type.
    ///
    /// `AllowedValues`.
    pub fn allowed_values(mut self, value: impl IntoValue<List<DataValueProperty>>) -> Self {
        self.0.put("AllowedValues", value.into_value().into_node());
        self
    }

    /// The nested type in the data type.
    ///
    /// `NestedType`.
    pub fn nested_type(mut self, value: impl IntoValue<DataTypeProperty>) -> Self {
        self.0.put("NestedType", value.into_value().into_node());
        self
    }

    /// A relationship that associates a component with another component.
    ///
    /// `Relationship`.
    pub fn relationship(mut self, value: impl IntoValue<RelationshipProperty>) -> Self {
        self.0.put("Relationship", value.into_value().into_node());
        self
    }

    /// The unit of measure used in this data type.
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
/// The property type `DataValue` of `AWS::IoTTwinMaker::ComponentType`.
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

    /// An object that maps strings to multiple `DataValue` objects.
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

/// The function body.
///
/// The property type `Function` of `AWS::IoTTwinMaker::ComponentType`.
#[must_use = "a property type does nothing until it is set"]
pub struct FunctionProperty(Object);

impl FunctionProperty {
    /// `FunctionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The data connector.
    ///
    /// `ImplementedBy`.
    pub fn implemented_by(mut self, value: impl IntoValue<DataConnectorProperty>) -> Self {
        self.0.put("ImplementedBy", value.into_value().into_node());
        self
    }

    /// The required properties of the function.
    ///
    /// `RequiredProperties`.
    pub fn required_properties(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("RequiredProperties", value.into_value().into_node());
        self
    }

    /// The scope of the function.
    ///
    /// `Scope`; one of `ENTITY`, `WORKSPACE`.
    pub fn scope(mut self, value: impl IntoValue<ComponentTypeScope>) -> Self {
        self.0.put("Scope", value.into_value().into_node());
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

impl Kind for FunctionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FunctionProperty> for FunctionProperty {}
impl From<FunctionProperty> for Node {
    #[inline]
    fn from(value: FunctionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FunctionProperty> for FunctionProperty {
    #[inline]
    fn into_value(self) -> Value<FunctionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The Lambda function.
///
/// The property type `LambdaFunction` of `AWS::IoTTwinMaker::ComponentType`.
#[must_use = "a property type does nothing until it is set"]
pub struct LambdaFunctionProperty(Object);

impl LambdaFunctionProperty {
    /// `LambdaFunctionProperty` with its required properties, in alphabetical order:
    ///
    /// - `arn`: The Lambda function ARN.
    pub fn new(arn: impl IntoValue<kinds::lambda::FunctionArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Arn", arn.into_value().into_node());
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

impl Kind for LambdaFunctionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LambdaFunctionProperty> for LambdaFunctionProperty {}
impl From<LambdaFunctionProperty> for Node {
    #[inline]
    fn from(value: LambdaFunctionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LambdaFunctionProperty> for LambdaFunctionProperty {
    #[inline]
    fn into_value(self) -> Value<LambdaFunctionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// PropertyDefinition is an object that maps strings to the property definitions in the component type.
///
/// The property type `PropertyDefinition` of `AWS::IoTTwinMaker::ComponentType`.
#[must_use = "a property type does nothing until it is set"]
pub struct PropertyDefinitionProperty(Object);

impl PropertyDefinitionProperty {
    /// `PropertyDefinitionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A mapping that specifies configuration information about the property.
    ///
    /// `Configurations`.
    pub fn configurations(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Configurations", value.into_value().into_node());
        self
    }

    /// An object that specifies the data type of a property.
    ///
    /// `DataType`.
    pub fn data_type(mut self, value: impl IntoValue<DataTypeProperty>) -> Self {
        self.0.put("DataType", value.into_value().into_node());
        self
    }

    /// A boolean value that specifies whether the property ID comes from an external data store.
    ///
    /// `DefaultValue`.
    pub fn default_value(mut self, value: impl IntoValue<DataValueProperty>) -> Self {
        self.0.put("DefaultValue", value.into_value().into_node());
        self
    }

    /// A Boolean value that specifies whether the property ID comes from an external data source.
    ///
    /// `IsExternalId`.
    pub fn is_external_id(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("IsExternalId", value.into_value().into_node());
        self
    }

    /// A boolean value that specifies whether the property is required in an entity.
    ///
    /// `IsRequiredInEntity`.
    pub fn is_required_in_entity(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IsRequiredInEntity", value.into_value().into_node());
        self
    }

    /// A boolean value that specifies whether the property is stored externally.
    ///
    /// `IsStoredExternally`.
    pub fn is_stored_externally(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IsStoredExternally", value.into_value().into_node());
        self
    }

    /// A boolean value that specifies whether the property consists of time series data.
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

impl Kind for PropertyDefinitionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PropertyDefinitionProperty> for PropertyDefinitionProperty {}
impl From<PropertyDefinitionProperty> for Node {
    #[inline]
    fn from(value: PropertyDefinitionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PropertyDefinitionProperty> for PropertyDefinitionProperty {
    #[inline]
    fn into_value(self) -> Value<PropertyDefinitionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property group.
///
/// The property type `PropertyGroup` of `AWS::IoTTwinMaker::ComponentType`.
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

/// An object that specifies a relationship with another component type.
///
/// The property type `Relationship` of `AWS::IoTTwinMaker::ComponentType`.
#[must_use = "a property type does nothing until it is set"]
pub struct RelationshipProperty(Object);

impl RelationshipProperty {
    /// `RelationshipProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The type of the relationship.
    ///
    /// `RelationshipType`.
    pub fn relationship_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("RelationshipType", value.into_value().into_node());
        self
    }

    /// The ID of the target component type associated with this relationship.
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

/// The component type relationship value.
///
/// The property type `RelationshipValue` of `AWS::IoTTwinMaker::ComponentType`.
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

/// The values of `Scope` of a `Function` of `AWS::IoTTwinMaker::ComponentType`.
pub enum ComponentTypeScope {
    /// `ENTITY`.
    Entity,
    /// `WORKSPACE`.
    Workspace,
}

#[diagnostic::do_not_recommend]
impl Kind for ComponentTypeScope {}
#[diagnostic::do_not_recommend]
impl TextKind for ComponentTypeScope {}
#[diagnostic::do_not_recommend]
impl IdKind for ComponentTypeScope {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ComponentTypeScope {}
#[diagnostic::do_not_recommend]
impl IntoValue<ComponentTypeScope> for ComponentTypeScope {
    #[inline]
    fn into_value(self) -> Value<ComponentTypeScope> {
        const VALUES: &[&str] = &["ENTITY", "WORKSPACE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoTFleetWise::SignalCatalog` and its property types.

use crate::l1::*;

/// Creates a collection of standardized signals that can be reused to create vehicle models.
///
/// For more information, see [Signal catalogs](https://docs.aws.amazon.com/iot-fleetwise/latest/developerguide/signal-catalogs.html) in the *AWS IoT FleetWise Developer Guide*.
///
/// `AWS::IoTFleetWise::SignalCatalog`; `Ref` returns its `Name`, a [`iotfleetwise::SignalCatalogName`](kinds::iotfleetwise::SignalCatalogName).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-signalcatalog.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSignalCatalog(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoTFleetWise::SignalCatalog",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("signal_catalog.rules"),
};

impl CfnSignalCatalog {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoTFleetWise::SignalCatalog";

    /// `CfnSignalCatalog` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A brief description of the signal catalog.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The name of the signal catalog.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// Information about the number of nodes and node types in a vehicle network.
    ///
    /// `NodeCounts`; updated in place.
    pub fn node_counts(mut self, value: impl IntoValue<NodeCountsProperty>) -> Self {
        self.0.put("NodeCounts", value.into_value().into_node());
        self
    }

    /// A list of information about nodes, which are a general abstraction of signals.
    ///
    /// `Nodes`; updated in place.
    pub fn nodes(mut self, value: impl IntoValue<List<NodeProperty>>) -> Self {
        self.0.put("Nodes", value.into_value().into_node());
        self
    }

    /// Metadata that can be used to manage the signal catalog.
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

impl Construct for CfnSignalCatalog {
    type Handle = CfnSignalCatalogRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSignalCatalogRef {
        CfnSignalCatalogRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSignalCatalog`] of a stack.
pub struct CfnSignalCatalogRef(NodeRef);

impl Clone for CfnSignalCatalogRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSignalCatalogRef {}
impl AsNode for CfnSignalCatalogRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSignalCatalogRef {
    /// What `Ref` returns: its `Name`, a [`iotfleetwise::SignalCatalogName`](kinds::iotfleetwise::SignalCatalogName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iotfleetwise::SignalCatalogName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the signal catalog.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::iotfleetwise::SignalCatalogArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The time the signal catalog was created in seconds since epoch (January 1, 1970 at midnight UTC time).
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// The time the signal catalog was last updated in seconds since epoch (January 1, 1970 at midnight UTC time).
    ///
    /// `Fn::GetAtt` of `LastModificationTime`.
    #[inline]
    pub fn attr_last_modification_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModificationTime")))
    }

    /// The total number of nodes in a vehicle network that represent actuators.
    ///
    /// `Fn::GetAtt` of `NodeCounts.TotalActuators`.
    #[inline]
    pub fn attr_node_counts_total_actuators(&self) -> Value<f64> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("NodeCounts.TotalActuators"),
        ))
    }

    /// The total number of nodes in a vehicle network that represent attributes.
    ///
    /// `Fn::GetAtt` of `NodeCounts.TotalAttributes`.
    #[inline]
    pub fn attr_node_counts_total_attributes(&self) -> Value<f64> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("NodeCounts.TotalAttributes"),
        ))
    }

    /// The total number of nodes in a vehicle network that represent branches.
    ///
    /// `Fn::GetAtt` of `NodeCounts.TotalBranches`.
    #[inline]
    pub fn attr_node_counts_total_branches(&self) -> Value<f64> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("NodeCounts.TotalBranches"),
        ))
    }

    /// The total number of nodes in a vehicle network.
    ///
    /// `Fn::GetAtt` of `NodeCounts.TotalNodes`.
    #[inline]
    pub fn attr_node_counts_total_nodes(&self) -> Value<f64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("NodeCounts.TotalNodes")))
    }

    /// The total number of nodes in a vehicle network that represent sensors.
    ///
    /// `Fn::GetAtt` of `NodeCounts.TotalSensors`.
    #[inline]
    pub fn attr_node_counts_total_sensors(&self) -> Value<f64> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("NodeCounts.TotalSensors"),
        ))
    }
}

impl IntoValue<kinds::iotfleetwise::SignalCatalogName> for &CfnSignalCatalogRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iotfleetwise::SignalCatalogName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::iotfleetwise::SignalCatalogArn> for &CfnSignalCatalogRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iotfleetwise::SignalCatalogArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// A signal that represents a vehicle device such as the engine, heater, and door locks. Data from an actuator reports the state of a certain vehicle device.
///
/// > Updating actuator data can change the state of a device. For example, you can turn on or off the heater by updating its actuator data.
///
/// The property type `Actuator` of `AWS::IoTFleetWise::SignalCatalog`.
#[must_use = "a property type does nothing until it is set"]
pub struct ActuatorProperty(Object);

impl ActuatorProperty {
    /// `ActuatorProperty` with its required properties, in alphabetical order:
    ///
    /// - `data_type`: The specified data type of the actuator.
    /// - `fully_qualified_name`: The fully qualified name of the actuator.
    pub fn new(
        data_type: impl IntoValue<DataType>,
        fully_qualified_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DataType", data_type.into_value().into_node());
        object_.put(
            "FullyQualifiedName",
            fully_qualified_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// A list of possible values an actuator can take.
    ///
    /// `AllowedValues`.
    pub fn allowed_values(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("AllowedValues", value.into_value().into_node());
        self
    }

    /// A specified value for the actuator.
    ///
    /// `AssignedValue`.
    pub fn assigned_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AssignedValue", value.into_value().into_node());
        self
    }

    /// A brief description of the actuator.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The specified possible maximum value of an actuator.
    ///
    /// `Max`.
    pub fn max(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Max", value.into_value().into_node());
        self
    }

    /// The specified possible minimum value of an actuator.
    ///
    /// `Min`.
    pub fn min(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Min", value.into_value().into_node());
        self
    }

    /// The scientific unit for the actuator.
    ///
    /// `Unit`.
    pub fn unit(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Unit", value.into_value().into_node());
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

impl Kind for ActuatorProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ActuatorProperty> for ActuatorProperty {}
impl From<ActuatorProperty> for Node {
    #[inline]
    fn from(value: ActuatorProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ActuatorProperty> for ActuatorProperty {
    #[inline]
    fn into_value(self) -> Value<ActuatorProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A signal that represents static information about the vehicle, such as engine type or manufacturing date.
///
/// The property type `Attribute` of `AWS::IoTFleetWise::SignalCatalog`.
#[must_use = "a property type does nothing until it is set"]
pub struct AttributeProperty(Object);

impl AttributeProperty {
    /// `AttributeProperty` with its required properties, in alphabetical order:
    ///
    /// - `data_type`: The specified data type of the attribute.
    /// - `fully_qualified_name`: The fully qualified name of the attribute.
    pub fn new(
        data_type: impl IntoValue<DataType>,
        fully_qualified_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DataType", data_type.into_value().into_node());
        object_.put(
            "FullyQualifiedName",
            fully_qualified_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// A list of possible values an attribute can be assigned.
    ///
    /// `AllowedValues`.
    pub fn allowed_values(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("AllowedValues", value.into_value().into_node());
        self
    }

    /// A specified value for the attribute.
    ///
    /// `AssignedValue`.
    pub fn assigned_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AssignedValue", value.into_value().into_node());
        self
    }

    /// The default value of the attribute.
    ///
    /// `DefaultValue`.
    pub fn default_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DefaultValue", value.into_value().into_node());
        self
    }

    /// A brief description of the attribute.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The specified possible maximum value of the attribute.
    ///
    /// `Max`.
    pub fn max(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Max", value.into_value().into_node());
        self
    }

    /// The specified possible minimum value of the attribute.
    ///
    /// `Min`.
    pub fn min(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Min", value.into_value().into_node());
        self
    }

    /// The scientific unit for the attribute.
    ///
    /// `Unit`.
    pub fn unit(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Unit", value.into_value().into_node());
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

/// A group of signals that are defined in a hierarchical structure.
///
/// The property type `Branch` of `AWS::IoTFleetWise::SignalCatalog`.
#[must_use = "a property type does nothing until it is set"]
pub struct BranchProperty(Object);

impl BranchProperty {
    /// `BranchProperty` with its required properties, in alphabetical order:
    ///
    /// - `fully_qualified_name`: The fully qualified name of the branch.
    pub fn new(fully_qualified_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "FullyQualifiedName",
            fully_qualified_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// A brief description of the branch.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
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

impl Kind for BranchProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BranchProperty> for BranchProperty {}
impl From<BranchProperty> for Node {
    #[inline]
    fn from(value: BranchProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BranchProperty> for BranchProperty {
    #[inline]
    fn into_value(self) -> Value<BranchProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A general abstraction of a signal. A node can be specified as an actuator, attribute, branch, or sensor.
///
/// The property type `Node` of `AWS::IoTFleetWise::SignalCatalog`.
#[must_use = "a property type does nothing until it is set"]
pub struct NodeProperty(Object);

impl NodeProperty {
    /// `NodeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Information about a node specified as an actuator.
    ///
    /// > An actuator is a digital representation of a vehicle device.
    ///
    /// `Actuator`.
    pub fn actuator(mut self, value: impl IntoValue<ActuatorProperty>) -> Self {
        self.0.put("Actuator", value.into_value().into_node());
        self
    }

    /// Information about a node specified as an attribute.
    ///
    /// > An attribute represents static information about a vehicle.
    ///
    /// `Attribute`.
    pub fn attribute(mut self, value: impl IntoValue<AttributeProperty>) -> Self {
        self.0.put("Attribute", value.into_value().into_node());
        self
    }

    /// Information about a node specified as a branch.
    ///
    /// > A group of signals that are defined in a hierarchical structure.
    ///
    /// `Branch`.
    pub fn branch(mut self, value: impl IntoValue<BranchProperty>) -> Self {
        self.0.put("Branch", value.into_value().into_node());
        self
    }

    /// An input component that reports the environmental condition of a vehicle.
    ///
    /// > You can collect data about fluid levels, temperatures, vibrations, or battery voltage from sensors.
    ///
    /// `Sensor`.
    pub fn sensor(mut self, value: impl IntoValue<SensorProperty>) -> Self {
        self.0.put("Sensor", value.into_value().into_node());
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

impl Kind for NodeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NodeProperty> for NodeProperty {}
impl From<NodeProperty> for Node {
    #[inline]
    fn from(value: NodeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NodeProperty> for NodeProperty {
    #[inline]
    fn into_value(self) -> Value<NodeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about the number of nodes and node types in a vehicle network.
///
/// The property type `NodeCounts` of `AWS::IoTFleetWise::SignalCatalog`.
#[must_use = "a property type does nothing until it is set"]
pub struct NodeCountsProperty(Object);

impl NodeCountsProperty {
    /// `NodeCountsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The total number of nodes in a vehicle network that represent actuators.
    ///
    /// `TotalActuators`.
    pub fn total_actuators(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("TotalActuators", value.into_value().into_node());
        self
    }

    /// The total number of nodes in a vehicle network that represent attributes.
    ///
    /// `TotalAttributes`.
    pub fn total_attributes(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("TotalAttributes", value.into_value().into_node());
        self
    }

    /// The total number of nodes in a vehicle network that represent branches.
    ///
    /// `TotalBranches`.
    pub fn total_branches(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("TotalBranches", value.into_value().into_node());
        self
    }

    /// The total number of nodes in a vehicle network.
    ///
    /// `TotalNodes`.
    pub fn total_nodes(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("TotalNodes", value.into_value().into_node());
        self
    }

    /// The total number of nodes in a vehicle network that represent sensors.
    ///
    /// `TotalSensors`.
    pub fn total_sensors(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("TotalSensors", value.into_value().into_node());
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

impl Kind for NodeCountsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NodeCountsProperty> for NodeCountsProperty {}
impl From<NodeCountsProperty> for Node {
    #[inline]
    fn from(value: NodeCountsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NodeCountsProperty> for NodeCountsProperty {
    #[inline]
    fn into_value(self) -> Value<NodeCountsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An input component that reports the environmental condition of a vehicle.
///
/// > You can collect data about fluid levels, temperatures, vibrations, or battery voltage from sensors.
///
/// The property type `Sensor` of `AWS::IoTFleetWise::SignalCatalog`.
#[must_use = "a property type does nothing until it is set"]
pub struct SensorProperty(Object);

impl SensorProperty {
    /// `SensorProperty` with its required properties, in alphabetical order:
    ///
    /// - `data_type`: The specified data type of the sensor.
    /// - `fully_qualified_name`: The fully qualified name of the sensor.
    pub fn new(
        data_type: impl IntoValue<DataType>,
        fully_qualified_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DataType", data_type.into_value().into_node());
        object_.put(
            "FullyQualifiedName",
            fully_qualified_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// A list of possible values a sensor can take.
    ///
    /// `AllowedValues`.
    pub fn allowed_values(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("AllowedValues", value.into_value().into_node());
        self
    }

    /// A brief description of a sensor.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The specified possible maximum value of the sensor.
    ///
    /// `Max`.
    pub fn max(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Max", value.into_value().into_node());
        self
    }

    /// The specified possible minimum value of the sensor.
    ///
    /// `Min`.
    pub fn min(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Min", value.into_value().into_node());
        self
    }

    /// The scientific unit of measurement for data collected by the sensor.
    ///
    /// `Unit`.
    pub fn unit(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Unit", value.into_value().into_node());
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

impl Kind for SensorProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SensorProperty> for SensorProperty {}
impl From<SensorProperty> for Node {
    #[inline]
    fn from(value: SensorProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SensorProperty> for SensorProperty {
    #[inline]
    fn into_value(self) -> Value<SensorProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `DataType` of a `Actuator` of `AWS::IoTFleetWise::SignalCatalog`.
pub enum DataType {
    /// `BOOLEAN`.
    Boolean,
    /// `BOOLEAN_ARRAY`.
    BooleanArray,
    /// `DOUBLE`.
    Double,
    /// `DOUBLE_ARRAY`.
    DoubleArray,
    /// `FLOAT`.
    Float,
    /// `FLOAT_ARRAY`.
    FloatArray,
    /// `INT16`.
    Int16,
    /// `INT16_ARRAY`.
    Int16Array,
    /// `INT32`.
    Int32,
    /// `INT32_ARRAY`.
    Int32Array,
    /// `INT64`.
    Int64,
    /// `INT64_ARRAY`.
    Int64Array,
    /// `INT8`.
    Int8,
    /// `INT8_ARRAY`.
    Int8Array,
    /// `STRING`.
    String_,
    /// `STRING_ARRAY`.
    StringArray,
    /// `UINT16`.
    Uint16,
    /// `UINT16_ARRAY`.
    Uint16Array,
    /// `UINT32`.
    Uint32,
    /// `UINT32_ARRAY`.
    Uint32Array,
    /// `UINT64`.
    Uint64,
    /// `UINT64_ARRAY`.
    Uint64Array,
    /// `UINT8`.
    Uint8,
    /// `UINT8_ARRAY`.
    Uint8Array,
    /// `UNIX_TIMESTAMP`.
    UnixTimestamp,
    /// `UNIX_TIMESTAMP_ARRAY`.
    UnixTimestampArray,
    /// `UNKNOWN`.
    Unknown,
}

#[diagnostic::do_not_recommend]
impl Kind for DataType {}
#[diagnostic::do_not_recommend]
impl TextKind for DataType {}
#[diagnostic::do_not_recommend]
impl IdKind for DataType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DataType {}
#[diagnostic::do_not_recommend]
impl IntoValue<DataType> for DataType {
    #[inline]
    fn into_value(self) -> Value<DataType> {
        const VALUES: &[&str] = &[
            "BOOLEAN",
            "BOOLEAN_ARRAY",
            "DOUBLE",
            "DOUBLE_ARRAY",
            "FLOAT",
            "FLOAT_ARRAY",
            "INT16",
            "INT16_ARRAY",
            "INT32",
            "INT32_ARRAY",
            "INT64",
            "INT64_ARRAY",
            "INT8",
            "INT8_ARRAY",
            "STRING",
            "STRING_ARRAY",
            "UINT16",
            "UINT16_ARRAY",
            "UINT32",
            "UINT32_ARRAY",
            "UINT64",
            "UINT64_ARRAY",
            "UINT8",
            "UINT8_ARRAY",
            "UNIX_TIMESTAMP",
            "UNIX_TIMESTAMP_ARRAY",
            "UNKNOWN",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

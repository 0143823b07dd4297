// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoTFleetWise::Vehicle` and its property types.

use crate::l1::*;

/// Creates a vehicle, which is an instance of a vehicle model (model manifest). Vehicles created from the same vehicle model consist of the same signals inherited from the vehicle model.
///
/// > If you have an existing AWS IoT thing, you can use AWS IoT FleetWise to create a vehicle and collect data from your thing.
///
/// For more information, see [Vehicles](https://docs.aws.amazon.com/iot-fleetwise/latest/developerguide/vehicles.html) in the *AWS IoT FleetWise Developer Guide*.
///
/// `AWS::IoTFleetWise::Vehicle`; `Ref` returns its `Name`, a [`iotfleetwise::VehicleName`](kinds::iotfleetwise::VehicleName).
/// Changing one of these replaces it: `Name`.
/// Attributes: `Arn`, `CreationTime`, `LastModificationTime`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-vehicle.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnVehicle(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoTFleetWise::Vehicle",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("vehicle.rules"),
};

impl CfnVehicle {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoTFleetWise::Vehicle";

    /// `CfnVehicle` with its required properties, in alphabetical order:
    ///
    /// - `decoder_manifest_arn`: The Amazon Resource Name (ARN) of a decoder manifest associated with the vehicle to create.
    /// - `model_manifest_arn`: The Amazon Resource Name (ARN) of the vehicle model (model manifest) to create the vehicle from.
    /// - `name`: The unique ID of the vehicle.
    pub fn new(
        decoder_manifest_arn: impl IntoValue<kinds::iotfleetwise::DecoderManifestArn>,
        model_manifest_arn: impl IntoValue<kinds::iotfleetwise::ModelManifestArn>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DecoderManifestArn",
            decoder_manifest_arn.into_value().into_node(),
        );
        object_.put(
            "ModelManifestArn",
            model_manifest_arn.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// An option to create a new AWS IoT thing when creating a vehicle, or to validate an existing thing as a vehicle.
    ///
    /// `AssociationBehavior`; one of `CreateIotThing`, `ValidateIotThingExists`; updated in place.
    pub fn association_behavior(mut self, value: impl IntoValue<AssociationBehavior>) -> Self {
        self.0
            .put("AssociationBehavior", value.into_value().into_node());
        self
    }

    /// Static information about a vehicle in a key-value pair. For example: `"engine Type"`: `"v6"`
    ///
    /// `Attributes`; updated in place.
    pub fn attributes(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Attributes", value.into_value().into_node());
        self
    }

    /// Associate state templates to track the state of the vehicle. State templates determine which signal updates the vehicle sends to the cloud.
    ///
    /// `StateTemplates`; updated in place.
    pub fn state_templates(
        mut self,
        value: impl IntoValue<List<StateTemplateAssociationProperty>>,
    ) -> Self {
        self.0.put("StateTemplates", value.into_value().into_node());
        self
    }

    /// Metadata which can be used to manage the vehicle.
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

impl Construct for CfnVehicle {
    type Handle = CfnVehicleRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnVehicleRef {
        CfnVehicleRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnVehicle`] of a stack.
pub struct CfnVehicleRef(NodeRef);

impl Clone for CfnVehicleRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnVehicleRef {}
impl AsNode for CfnVehicleRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnVehicleRef {
    /// What `Ref` returns: its `Name`, a [`iotfleetwise::VehicleName`](kinds::iotfleetwise::VehicleName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iotfleetwise::VehicleName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the vehicle.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::iotfleetwise::VehicleArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The time the vehicle was created in seconds since epoch (January 1, 1970 at midnight UTC time).
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// The time the vehicle was last updated in seconds since epoch (January 1, 1970 at midnight UTC time).
    ///
    /// `Fn::GetAtt` of `LastModificationTime`.
    #[inline]
    pub fn attr_last_modification_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModificationTime")))
    }
}

impl IntoValue<kinds::iotfleetwise::VehicleName> for &CfnVehicleRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iotfleetwise::VehicleName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::iotfleetwise::VehicleArn> for &CfnVehicleRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iotfleetwise::VehicleArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Vehicles associated with the state template will stream telemetry data during a specified time period.
///
/// The property type `PeriodicStateTemplateUpdateStrategy` of `AWS::IoTFleetWise::Vehicle`.
#[must_use = "a property type does nothing until it is set"]
pub struct PeriodicStateTemplateUpdateStrategyProperty(Object);

impl PeriodicStateTemplateUpdateStrategyProperty {
    /// `PeriodicStateTemplateUpdateStrategyProperty` with its required properties, in alphabetical order:
    ///
    /// - `state_template_update_rate`
    pub fn new(state_template_update_rate: impl IntoValue<TimePeriodProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "StateTemplateUpdateRate",
            state_template_update_rate.into_value().into_node(),
        );
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

impl Kind for PeriodicStateTemplateUpdateStrategyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PeriodicStateTemplateUpdateStrategyProperty>
    for PeriodicStateTemplateUpdateStrategyProperty
{
}
impl From<PeriodicStateTemplateUpdateStrategyProperty> for Node {
    #[inline]
    fn from(value: PeriodicStateTemplateUpdateStrategyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PeriodicStateTemplateUpdateStrategyProperty>
    for PeriodicStateTemplateUpdateStrategyProperty
{
    #[inline]
    fn into_value(self) -> Value<PeriodicStateTemplateUpdateStrategyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The state template associated with a vehicle. State templates contain state properties, which are signals that belong to a signal catalog that is synchronized between the AWS IoT FleetWise Edge and the AWS Cloud.
///
/// > Access to certain AWS IoT FleetWise features is currently gated. For more information, see [AWS Region and feature availability](https://docs.aws.amazon.com/iot-fleetwise/latest/developerguide/fleetwise-regions.html) in the *AWS IoT FleetWise Developer Guide*.
///
/// The property type `StateTemplateAssociation` of `AWS::IoTFleetWise::Vehicle`.
#[must_use = "a property type does nothing until it is set"]
pub struct StateTemplateAssociationProperty(Object);

impl StateTemplateAssociationProperty {
    /// `StateTemplateAssociationProperty` with its required properties, in alphabetical order:
    ///
    /// - `identifier`: The unique ID of the state template.
    /// - `state_template_update_strategy`
    pub fn new(
        identifier: impl IntoValue<String>,
        state_template_update_strategy: impl IntoValue<StateTemplateUpdateStrategyProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Identifier", identifier.into_value().into_node());
        object_.put(
            "StateTemplateUpdateStrategy",
            state_template_update_strategy.into_value().into_node(),
        );
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

impl Kind for StateTemplateAssociationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StateTemplateAssociationProperty> for StateTemplateAssociationProperty {}
impl From<StateTemplateAssociationProperty> for Node {
    #[inline]
    fn from(value: StateTemplateAssociationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StateTemplateAssociationProperty> for StateTemplateAssociationProperty {
    #[inline]
    fn into_value(self) -> Value<StateTemplateAssociationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The update strategy for the state template. Vehicles associated with the state template can stream telemetry data with either an `onChange` or `periodic` update strategy.
///
/// > Access to certain AWS IoT FleetWise features is currently gated. For more information, see [AWS Region and feature availability](https://docs.aws.amazon.com/iot-fleetwise/latest/developerguide/fleetwise-regions.html) in the *AWS IoT FleetWise Developer Guide*.
///
/// The property type `StateTemplateUpdateStrategy` of `AWS::IoTFleetWise::Vehicle`.
#[must_use = "a property type does nothing until it is set"]
pub struct StateTemplateUpdateStrategyProperty(Object);

impl StateTemplateUpdateStrategyProperty {
    /// `StateTemplateUpdateStrategyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `OnChange` property.
    ///
    /// `OnChange`; free JSON, such as an [`Object`].
    pub fn on_change(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("OnChange", value.into_value().into_node());
        self
    }

    /// The `Periodic` property.
    ///
    /// `Periodic`.
    pub fn periodic(
        mut self,
        value: impl IntoValue<PeriodicStateTemplateUpdateStrategyProperty>,
    ) -> Self {
        self.0.put("Periodic", value.into_value().into_node());
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

impl Kind for StateTemplateUpdateStrategyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StateTemplateUpdateStrategyProperty> for StateTemplateUpdateStrategyProperty {}
impl From<StateTemplateUpdateStrategyProperty> for Node {
    #[inline]
    fn from(value: StateTemplateUpdateStrategyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StateTemplateUpdateStrategyProperty> for StateTemplateUpdateStrategyProperty {
    #[inline]
    fn into_value(self) -> Value<StateTemplateUpdateStrategyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The length of time between state template updates.
///
/// The property type `TimePeriod` of `AWS::IoTFleetWise::Vehicle`.
#[must_use = "a property type does nothing until it is set"]
pub struct TimePeriodProperty(Object);

impl TimePeriodProperty {
    /// `TimePeriodProperty` with its required properties, in alphabetical order:
    ///
    /// - `unit`: A unit of time.
    /// - `value`: A number of time units.
    pub fn new(unit: impl IntoValue<Unit>, value: impl IntoValue<f64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Unit", unit.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
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

impl Kind for TimePeriodProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TimePeriodProperty> for TimePeriodProperty {}
impl From<TimePeriodProperty> for Node {
    #[inline]
    fn from(value: TimePeriodProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TimePeriodProperty> for TimePeriodProperty {
    #[inline]
    fn into_value(self) -> Value<TimePeriodProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AssociationBehavior` of `AWS::IoTFleetWise::Vehicle`.
pub enum AssociationBehavior {
    /// `CreateIotThing`.
    CreateIotThing,
    /// `ValidateIotThingExists`.
    ValidateIotThingExists,
}

#[diagnostic::do_not_recommend]
impl Kind for AssociationBehavior {}
#[diagnostic::do_not_recommend]
impl TextKind for AssociationBehavior {}
#[diagnostic::do_not_recommend]
impl IdKind for AssociationBehavior {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AssociationBehavior {}
#[diagnostic::do_not_recommend]
impl IntoValue<AssociationBehavior> for AssociationBehavior {
    #[inline]
    fn into_value(self) -> Value<AssociationBehavior> {
        const VALUES: &[&str] = &["CreateIotThing", "ValidateIotThingExists"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Unit` of a `TimePeriod` of `AWS::IoTFleetWise::Vehicle`.
pub enum Unit {
    /// `HOUR`.
    Hour,
    /// `MILLISECOND`.
    Millisecond,
    /// `MINUTE`.
    Minute,
    /// `SECOND`.
    Second,
}

#[diagnostic::do_not_recommend]
impl Kind for Unit {}
#[diagnostic::do_not_recommend]
impl TextKind for Unit {}
#[diagnostic::do_not_recommend]
impl IdKind for Unit {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Unit {}
#[diagnostic::do_not_recommend]
impl IntoValue<Unit> for Unit {
    #[inline]
    fn into_value(self) -> Value<Unit> {
        const VALUES: &[&str] = &["HOUR", "MILLISECOND", "MINUTE", "SECOND"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

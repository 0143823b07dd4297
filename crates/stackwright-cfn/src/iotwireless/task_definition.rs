// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoTWireless::TaskDefinition` and its property types.

use crate::l1::*;

/// Creates a gateway task definition.
///
/// `AWS::IoTWireless::TaskDefinition`; `Ref` returns its `Id`, a [`iotwireless::TaskDefinitionId`](kinds::iotwireless::TaskDefinitionId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-taskdefinition.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTaskDefinition(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoTWireless::TaskDefinition",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("task_definition.rules"),
};

impl CfnTaskDefinition {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoTWireless::TaskDefinition";

    /// `CfnTaskDefinition` with its required properties, in alphabetical order:
    ///
    /// - `auto_create_tasks`: Whether to automatically create tasks using this task definition for all gateways with the specified current version.
    pub fn new(auto_create_tasks: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AutoCreateTasks",
            auto_create_tasks.into_value().into_node(),
        );
        Self(object_)
    }

    /// LoRaWANUpdateGatewayTaskEntry object.
    ///
    /// `LoRaWANUpdateGatewayTaskEntry`; updated in place.
    pub fn lo_ra_wan_update_gateway_task_entry(
        mut self,
        value: impl IntoValue<LoRaWANUpdateGatewayTaskEntryProperty>,
    ) -> Self {
        self.0.put(
            "LoRaWANUpdateGatewayTaskEntry",
            value.into_value().into_node(),
        );
        self
    }

    /// The name of the new resource.
    ///
    /// `Name`; updated in place.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The tags are an array of key-value pairs to attach to the specified resource. Tags can have a minimum of 0 and a maximum of 50 items.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// A filter to list only the wireless gateway task definitions that use this task definition type.
    ///
    /// `TaskDefinitionType`; one of `UPDATE`; updated in place.
    pub fn task_definition_type(mut self, value: impl IntoValue<TaskDefinitionType>) -> Self {
        self.0
            .put("TaskDefinitionType", value.into_value().into_node());
        self
    }

    /// Information about the gateways to update.
    ///
    /// `Update`; updated in place.
    pub fn update(
        mut self,
        value: impl IntoValue<UpdateWirelessGatewayTaskCreateProperty>,
    ) -> Self {
        self.0.put("Update", value.into_value().into_node());
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

impl Construct for CfnTaskDefinition {
    type Handle = CfnTaskDefinitionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTaskDefinitionRef {
        CfnTaskDefinitionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTaskDefinition`] of a stack.
pub struct CfnTaskDefinitionRef(NodeRef);

impl Clone for CfnTaskDefinitionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTaskDefinitionRef {}
impl AsNode for CfnTaskDefinitionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTaskDefinitionRef {
    /// What `Ref` returns: its `Id`, a [`iotwireless::TaskDefinitionId`](kinds::iotwireless::TaskDefinitionId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iotwireless::TaskDefinitionId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name of the resource.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::iotwireless::TaskDefinitionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The ID of the new wireless gateway task definition.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::iotwireless::TaskDefinitionId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::iotwireless::TaskDefinitionId> for &CfnTaskDefinitionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iotwireless::TaskDefinitionId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::iotwireless::TaskDefinitionArn> for &CfnTaskDefinitionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iotwireless::TaskDefinitionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// LoRaWANGatewayVersion object.
///
/// The property type `LoRaWANGatewayVersion` of `AWS::IoTWireless::TaskDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct LoRaWANGatewayVersionProperty(Object);

impl LoRaWANGatewayVersionProperty {
    /// `LoRaWANGatewayVersionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The model number of the wireless gateway.
    ///
    /// `Model`.
    pub fn model(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Model", value.into_value().into_node());
        self
    }

    /// The version of the wireless gateway firmware.
    ///
    /// `PackageVersion`.
    pub fn package_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PackageVersion", value.into_value().into_node());
        self
    }

    /// The basic station version of the wireless gateway.
    ///
    /// `Station`.
    pub fn station(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Station", value.into_value().into_node());
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

impl Kind for LoRaWANGatewayVersionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LoRaWANGatewayVersionProperty> for LoRaWANGatewayVersionProperty {}
impl From<LoRaWANGatewayVersionProperty> for Node {
    #[inline]
    fn from(value: LoRaWANGatewayVersionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LoRaWANGatewayVersionProperty> for LoRaWANGatewayVersionProperty {
    #[inline]
    fn into_value(self) -> Value<LoRaWANGatewayVersionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The signature used to verify the update firmware.
///
/// The property type `LoRaWANUpdateGatewayTaskCreate` of `AWS::IoTWireless::TaskDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct LoRaWANUpdateGatewayTaskCreateProperty(Object);

impl LoRaWANUpdateGatewayTaskCreateProperty {
    /// `LoRaWANUpdateGatewayTaskCreateProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The version of the gateways that should receive the update.
    ///
    /// `CurrentVersion`.
    pub fn current_version(mut self, value: impl IntoValue<LoRaWANGatewayVersionProperty>) -> Self {
        self.0.put("CurrentVersion", value.into_value().into_node());
        self
    }

    /// The CRC of the signature private key to check.
    ///
    /// `SigKeyCrc`.
    pub fn sig_key_crc(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("SigKeyCrc", value.into_value().into_node());
        self
    }

    /// The signature used to verify the update firmware.
    ///
    /// `UpdateSignature`.
    pub fn update_signature(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("UpdateSignature", value.into_value().into_node());
        self
    }

    /// The firmware version to update the gateway to.
    ///
    /// `UpdateVersion`.
    pub fn update_version(mut self, value: impl IntoValue<LoRaWANGatewayVersionProperty>) -> Self {
        self.0.put("UpdateVersion", value.into_value().into_node());
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

impl Kind for LoRaWANUpdateGatewayTaskCreateProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LoRaWANUpdateGatewayTaskCreateProperty> for LoRaWANUpdateGatewayTaskCreateProperty {}
impl From<LoRaWANUpdateGatewayTaskCreateProperty> for Node {
    #[inline]
    fn from(value: LoRaWANUpdateGatewayTaskCreateProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LoRaWANUpdateGatewayTaskCreateProperty> for LoRaWANUpdateGatewayTaskCreateProperty {
    #[inline]
    fn into_value(self) -> Value<LoRaWANUpdateGatewayTaskCreateProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// LoRaWANUpdateGatewayTaskEntry object.
///
/// The property type `LoRaWANUpdateGatewayTaskEntry` of `AWS::IoTWireless::TaskDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct LoRaWANUpdateGatewayTaskEntryProperty(Object);

impl LoRaWANUpdateGatewayTaskEntryProperty {
    /// `LoRaWANUpdateGatewayTaskEntryProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The version of the gateways that should receive the update.
    ///
    /// `CurrentVersion`.
    pub fn current_version(mut self, value: impl IntoValue<LoRaWANGatewayVersionProperty>) -> Self {
        self.0.put("CurrentVersion", value.into_value().into_node());
        self
    }

    /// The firmware version to update the gateway to.
    ///
    /// `UpdateVersion`.
    pub fn update_version(mut self, value: impl IntoValue<LoRaWANGatewayVersionProperty>) -> Self {
        self.0.put("UpdateVersion", value.into_value().into_node());
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

impl Kind for LoRaWANUpdateGatewayTaskEntryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LoRaWANUpdateGatewayTaskEntryProperty> for LoRaWANUpdateGatewayTaskEntryProperty {}
impl From<LoRaWANUpdateGatewayTaskEntryProperty> for Node {
    #[inline]
    fn from(value: LoRaWANUpdateGatewayTaskEntryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LoRaWANUpdateGatewayTaskEntryProperty> for LoRaWANUpdateGatewayTaskEntryProperty {
    #[inline]
    fn into_value(self) -> Value<LoRaWANUpdateGatewayTaskEntryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// UpdateWirelessGatewayTaskCreate object.
///
/// The property type `UpdateWirelessGatewayTaskCreate` of `AWS::IoTWireless::TaskDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct UpdateWirelessGatewayTaskCreateProperty(Object);

impl UpdateWirelessGatewayTaskCreateProperty {
    /// `UpdateWirelessGatewayTaskCreateProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The properties that relate to the LoRaWAN wireless gateway.
    ///
    /// `LoRaWAN`.
    pub fn lo_ra_wan(
        mut self,
        value: impl IntoValue<LoRaWANUpdateGatewayTaskCreateProperty>,
    ) -> Self {
        self.0.put("LoRaWAN", value.into_value().into_node());
        self
    }

    /// The IAM role used to read data from the S3 bucket.
    ///
    /// `UpdateDataRole`.
    pub fn update_data_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("UpdateDataRole", value.into_value().into_node());
        self
    }

    /// The link to the S3 bucket.
    ///
    /// `UpdateDataSource`.
    pub fn update_data_source(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("UpdateDataSource", value.into_value().into_node());
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

impl Kind for UpdateWirelessGatewayTaskCreateProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<UpdateWirelessGatewayTaskCreateProperty> for UpdateWirelessGatewayTaskCreateProperty {}
impl From<UpdateWirelessGatewayTaskCreateProperty> for Node {
    #[inline]
    fn from(value: UpdateWirelessGatewayTaskCreateProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<UpdateWirelessGatewayTaskCreateProperty>
    for UpdateWirelessGatewayTaskCreateProperty
{
    #[inline]
    fn into_value(self) -> Value<UpdateWirelessGatewayTaskCreateProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `TaskDefinitionType` of `AWS::IoTWireless::TaskDefinition`.
pub enum TaskDefinitionType {
    /// `UPDATE`.
    Update,
}

#[diagnostic::do_not_recommend]
impl Kind for TaskDefinitionType {}
#[diagnostic::do_not_recommend]
impl TextKind for TaskDefinitionType {}
#[diagnostic::do_not_recommend]
impl IdKind for TaskDefinitionType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TaskDefinitionType {}
#[diagnostic::do_not_recommend]
impl IntoValue<TaskDefinitionType> for TaskDefinitionType {
    #[inline]
    fn into_value(self) -> Value<TaskDefinitionType> {
        const VALUES: &[&str] = &["UPDATE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

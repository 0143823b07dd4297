// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoTWireless::FuotaTask` and its property types.

use crate::l1::*;

/// A FUOTA task.
///
/// `AWS::IoTWireless::FuotaTask`; `Ref` returns its `Id`, a [`iotwireless::FuotaTaskId`](kinds::iotwireless::FuotaTaskId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-fuotatask.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnFuotaTask(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoTWireless::FuotaTask",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("fuota_task.rules"),
};

impl CfnFuotaTask {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoTWireless::FuotaTask";

    /// `CfnFuotaTask` with its required properties, in alphabetical order:
    ///
    /// - `firmware_update_image`: The S3 URI points to a firmware update image that is to be used with a FUOTA task.
    /// - `firmware_update_role`: The firmware update role that is to be used with a FUOTA task.
    /// - `lo_ra_wan`: The LoRaWAN information used with a FUOTA task.
    pub fn new(
        firmware_update_image: impl IntoValue<String>,
        firmware_update_role: impl IntoValue<String>,
        lo_ra_wan: impl IntoValue<LoRaWANProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "FirmwareUpdateImage",
            firmware_update_image.into_value().into_node(),
        );
        object_.put(
            "FirmwareUpdateRole",
            firmware_update_role.into_value().into_node(),
        );
        object_.put("LoRaWAN", lo_ra_wan.into_value().into_node());
        Self(object_)
    }

    /// The ID of the multicast group to associate with a FUOTA task.
    ///
    /// `AssociateMulticastGroup`; updated in place.
    pub fn associate_multicast_group(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AssociateMulticastGroup", value.into_value().into_node());
        self
    }

    /// The ID of the wireless device to associate with a multicast group.
    ///
    /// `AssociateWirelessDevice`; updated in place.
    pub fn associate_wireless_device(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AssociateWirelessDevice", value.into_value().into_node());
        self
    }

    /// The description of the new resource.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The ID of the multicast group to disassociate from a FUOTA task.
    ///
    /// `DisassociateMulticastGroup`; updated in place.
    pub fn disassociate_multicast_group(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DisassociateMulticastGroup", value.into_value().into_node());
        self
    }

    /// The ID of the wireless device to disassociate from a FUOTA task.
    ///
    /// `DisassociateWirelessDevice`; updated in place.
    pub fn disassociate_wireless_device(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DisassociateWirelessDevice", value.into_value().into_node());
        self
    }

    /// The name of a FUOTA task.
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

impl Construct for CfnFuotaTask {
    type Handle = CfnFuotaTaskRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnFuotaTaskRef {
        CfnFuotaTaskRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnFuotaTask`] of a stack.
pub struct CfnFuotaTaskRef(NodeRef);

impl Clone for CfnFuotaTaskRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnFuotaTaskRef {}
impl AsNode for CfnFuotaTaskRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnFuotaTaskRef {
    /// What `Ref` returns: its `Id`, a [`iotwireless::FuotaTaskId`](kinds::iotwireless::FuotaTaskId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iotwireless::FuotaTaskId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of a FUOTA task
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::iotwireless::FuotaTaskArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The status of a FUOTA task.
    ///
    /// `Fn::GetAtt` of `FuotaTaskStatus`.
    #[inline]
    pub fn attr_fuota_task_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("FuotaTaskStatus")))
    }

    /// The ID of a FUOTA task.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::iotwireless::FuotaTaskId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// Start time of a FUOTA task.
    ///
    /// `Fn::GetAtt` of `LoRaWAN.StartTime`.
    #[inline]
    pub fn attr_lo_ra_wan_start_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LoRaWAN.StartTime")))
    }
}

impl IntoValue<kinds::iotwireless::FuotaTaskId> for &CfnFuotaTaskRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iotwireless::FuotaTaskId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::iotwireless::FuotaTaskArn> for &CfnFuotaTaskRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iotwireless::FuotaTaskArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The LoRaWAN information used with a FUOTA task.
///
/// The property type `LoRaWAN` of `AWS::IoTWireless::FuotaTask`.
#[must_use = "a property type does nothing until it is set"]
pub struct LoRaWANProperty(Object);

impl LoRaWANProperty {
    /// `LoRaWANProperty` with its required properties, in alphabetical order:
    ///
    /// - `rf_region`: The frequency band (RFRegion) value.
    pub fn new(rf_region: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("RfRegion", rf_region.into_value().into_node());
        Self(object_)
    }

    /// Start time of a FUOTA task.
    ///
    /// `StartTime`.
    pub fn start_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StartTime", value.into_value().into_node());
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

impl Kind for LoRaWANProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LoRaWANProperty> for LoRaWANProperty {}
impl From<LoRaWANProperty> for Node {
    #[inline]
    fn from(value: LoRaWANProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LoRaWANProperty> for LoRaWANProperty {
    #[inline]
    fn into_value(self) -> Value<LoRaWANProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

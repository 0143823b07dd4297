// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoTWireless::MulticastGroup` and its property types.

use crate::l1::*;

/// A multicast group.
///
/// `AWS::IoTWireless::MulticastGroup`; `Ref` returns its `Id`, a [`iotwireless::MulticastGroupId`](kinds::iotwireless::MulticastGroupId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-multicastgroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnMulticastGroup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoTWireless::MulticastGroup",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("multicast_group.rules"),
};

impl CfnMulticastGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoTWireless::MulticastGroup";

    /// `CfnMulticastGroup` with its required properties, in alphabetical order:
    ///
    /// - `lo_ra_wan`: The LoRaWAN information that is to be used with the multicast group.
    pub fn new(lo_ra_wan: impl IntoValue<LoRaWANProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("LoRaWAN", lo_ra_wan.into_value().into_node());
        Self(object_)
    }

    /// The ID of the wireless device to associate with a multicast group.
    ///
    /// `AssociateWirelessDevice`; updated in place.
    pub fn associate_wireless_device(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AssociateWirelessDevice", value.into_value().into_node());
        self
    }

    /// The description of the multicast group.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The ID of the wireless device to disassociate from a multicast group.
    ///
    /// `DisassociateWirelessDevice`; updated in place.
    pub fn disassociate_wireless_device(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DisassociateWirelessDevice", value.into_value().into_node());
        self
    }

    /// The name of the multicast group.
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

impl Construct for CfnMulticastGroup {
    type Handle = CfnMulticastGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnMulticastGroupRef {
        CfnMulticastGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnMulticastGroup`] of a stack.
pub struct CfnMulticastGroupRef(NodeRef);

impl Clone for CfnMulticastGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnMulticastGroupRef {}
impl AsNode for CfnMulticastGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnMulticastGroupRef {
    /// What `Ref` returns: its `Id`, a [`iotwireless::MulticastGroupId`](kinds::iotwireless::MulticastGroupId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iotwireless::MulticastGroupId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the multicast group.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::iotwireless::MulticastGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The ID of the multicast group.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::iotwireless::MulticastGroupId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The number of devices that are associated to the multicast group.
    ///
    /// `Fn::GetAtt` of `LoRaWAN.NumberOfDevicesInGroup`.
    #[inline]
    pub fn attr_lo_ra_wan_number_of_devices_in_group(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("LoRaWAN.NumberOfDevicesInGroup"),
        ))
    }

    /// The number of devices that are requested to be associated with the multicast group.
    ///
    /// `Fn::GetAtt` of `LoRaWAN.NumberOfDevicesRequested`.
    #[inline]
    pub fn attr_lo_ra_wan_number_of_devices_requested(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("LoRaWAN.NumberOfDevicesRequested"),
        ))
    }

    /// The status of a multicast group.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::iotwireless::MulticastGroupId> for &CfnMulticastGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iotwireless::MulticastGroupId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::iotwireless::MulticastGroupArn> for &CfnMulticastGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iotwireless::MulticastGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The LoRaWAN information that is to be used with the multicast group.
///
/// The property type `LoRaWAN` of `AWS::IoTWireless::MulticastGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct LoRaWANProperty(Object);

impl LoRaWANProperty {
    /// `LoRaWANProperty` with its required properties, in alphabetical order:
    ///
    /// - `dl_class`: DlClass for LoRaWAN.
    /// - `rf_region`: The frequency band (RFRegion) value.
    pub fn new(dl_class: impl IntoValue<String>, rf_region: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DlClass", dl_class.into_value().into_node());
        object_.put("RfRegion", rf_region.into_value().into_node());
        Self(object_)
    }

    /// Number of devices that are associated to the multicast group.
    ///
    /// `NumberOfDevicesInGroup`.
    pub fn number_of_devices_in_group(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("NumberOfDevicesInGroup", value.into_value().into_node());
        self
    }

    /// Number of devices that are requested to be associated with the multicast group.
    ///
    /// `NumberOfDevicesRequested`.
    pub fn number_of_devices_requested(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("NumberOfDevicesRequested", value.into_value().into_node());
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

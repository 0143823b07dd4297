// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoTWireless::WirelessGateway` and its property types.

use crate::l1::*;

/// Provisions a wireless gateway.
///
/// `AWS::IoTWireless::WirelessGateway`; `Ref` returns its `Id`, a [`iotwireless::WirelessGatewayId`](kinds::iotwireless::WirelessGatewayId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-wirelessgateway.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnWirelessGateway(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoTWireless::WirelessGateway",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("wireless_gateway.rules"),
};

impl CfnWirelessGateway {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoTWireless::WirelessGateway";

    /// `CfnWirelessGateway` with its required properties, in alphabetical order:
    ///
    /// - `lo_ra_wan`: The gateway configuration information to use to create the wireless gateway.
    pub fn new(lo_ra_wan: impl IntoValue<LoRaWANGatewayProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("LoRaWAN", lo_ra_wan.into_value().into_node());
        Self(object_)
    }

    /// The description of the new resource. The maximum length is 2048 characters.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The date and time when the most recent uplink was received.
    ///
    /// `LastUplinkReceivedAt`; updated in place.
    pub fn last_uplink_received_at(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("LastUplinkReceivedAt", value.into_value().into_node());
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

    /// The ARN of the thing to associate with the wireless gateway.
    ///
    /// `ThingArn`; updated in place.
    pub fn thing_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ThingArn", value.into_value().into_node());
        self
    }

    /// The name of the thing associated with the wireless gateway. The value is empty if a thing isn't associated with the gateway.
    ///
    /// `ThingName`; updated in place.
    pub fn thing_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ThingName", value.into_value().into_node());
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

impl Construct for CfnWirelessGateway {
    type Handle = CfnWirelessGatewayRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnWirelessGatewayRef {
        CfnWirelessGatewayRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnWirelessGateway`] of a stack.
pub struct CfnWirelessGatewayRef(NodeRef);

impl Clone for CfnWirelessGatewayRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnWirelessGatewayRef {}
impl AsNode for CfnWirelessGatewayRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnWirelessGatewayRef {
    /// What `Ref` returns: its `Id`, a [`iotwireless::WirelessGatewayId`](kinds::iotwireless::WirelessGatewayId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iotwireless::WirelessGatewayId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the wireless gateway created.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::iotwireless::WirelessGatewayArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The ID of the wireless gateway created.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::iotwireless::WirelessGatewayId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::iotwireless::WirelessGatewayId> for &CfnWirelessGatewayRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iotwireless::WirelessGatewayId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::iotwireless::WirelessGatewayArn> for &CfnWirelessGatewayRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iotwireless::WirelessGatewayArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// LoRaWAN wireless gateway object.
///
/// The property type `LoRaWANGateway` of `AWS::IoTWireless::WirelessGateway`.
#[must_use = "a property type does nothing until it is set"]
pub struct LoRaWANGatewayProperty(Object);

impl LoRaWANGatewayProperty {
    /// `LoRaWANGatewayProperty` with its required properties, in alphabetical order:
    ///
    /// - `gateway_eui`: The gateway's EUI value.
    /// - `rf_region`: The frequency band (RFRegion) value.
    pub fn new(gateway_eui: impl IntoValue<String>, rf_region: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("GatewayEui", gateway_eui.into_value().into_node());
        object_.put("RfRegion", rf_region.into_value().into_node());
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

impl Kind for LoRaWANGatewayProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LoRaWANGatewayProperty> for LoRaWANGatewayProperty {}
impl From<LoRaWANGatewayProperty> for Node {
    #[inline]
    fn from(value: LoRaWANGatewayProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LoRaWANGatewayProperty> for LoRaWANGatewayProperty {
    #[inline]
    fn into_value(self) -> Value<LoRaWANGatewayProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

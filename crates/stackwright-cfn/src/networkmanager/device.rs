// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::NetworkManager::Device` and its property types.

use crate::l1::*;

/// Specifies a device.
///
/// `AWS::NetworkManager::Device`; `Ref` returns the physical id, which is made of `GlobalNetworkId`, `DeviceId`.
/// Changing one of these replaces it: `GlobalNetworkId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-device.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDevice(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::NetworkManager::Device",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("device.rules"),
};

impl CfnDevice {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::NetworkManager::Device";

    /// `CfnDevice` with its required properties, in alphabetical order:
    ///
    /// - `global_network_id`: The ID of the global network.
    pub fn new(global_network_id: impl IntoValue<kinds::networkmanager::GlobalNetworkId>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "GlobalNetworkId",
            global_network_id.into_value().into_node(),
        );
        Self(object_)
    }

    /// The AWS location of the device.
    ///
    /// `AWSLocation`; updated in place.
    pub fn aws_location(mut self, value: impl IntoValue<AWSLocationProperty>) -> Self {
        self.0.put("AWSLocation", value.into_value().into_node());
        self
    }

    /// A description of the device.
    ///
    /// Constraints: Maximum length of 256 characters.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The site location.
    ///
    /// `Location`; updated in place.
    pub fn location(mut self, value: impl IntoValue<LocationProperty>) -> Self {
        self.0.put("Location", value.into_value().into_node());
        self
    }

    /// The model of the device.
    ///
    /// Constraints: Maximum length of 128 characters.
    ///
    /// `Model`; updated in place.
    pub fn model(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Model", value.into_value().into_node());
        self
    }

    /// The serial number of the device.
    ///
    /// Constraints: Maximum length of 128 characters.
    ///
    /// `SerialNumber`; updated in place.
    pub fn serial_number(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SerialNumber", value.into_value().into_node());
        self
    }

    /// The site ID.
    ///
    /// `SiteId`; updated in place.
    pub fn site_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SiteId", value.into_value().into_node());
        self
    }

    /// The tags for the device.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The device type.
    ///
    /// `Type`; updated in place.
    pub fn r#type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Type", value.into_value().into_node());
        self
    }

    /// The vendor of the device.
    ///
    /// Constraints: Maximum length of 128 characters.
    ///
    /// `Vendor`; updated in place.
    pub fn vendor(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Vendor", value.into_value().into_node());
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

impl Construct for CfnDevice {
    type Handle = CfnDeviceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDeviceRef {
        CfnDeviceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDevice`] of a stack.
pub struct CfnDeviceRef(NodeRef);

impl Clone for CfnDeviceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDeviceRef {}
impl AsNode for CfnDeviceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDeviceRef {
    /// What `Ref` returns: the physical id, which is made of `GlobalNetworkId`, `DeviceId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The time that the device was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The ARN of the device. For example, `arn:aws:networkmanager::123456789012:device/global-network-01231231231231231/device-07f6fd08867abc123`.
    ///
    /// `Fn::GetAtt` of `DeviceArn`.
    #[inline]
    pub fn attr_device_arn(&self) -> Value<kinds::networkmanager::DeviceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DeviceArn")))
    }

    /// The ID of the device. For example, `device-07f6fd08867abc123`.
    ///
    /// `Fn::GetAtt` of `DeviceId`.
    #[inline]
    pub fn attr_device_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DeviceId")))
    }

    /// The state of the device.
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }
}

impl IntoValue<kinds::networkmanager::DeviceArn> for &CfnDeviceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::networkmanager::DeviceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DeviceArn")))
    }
}

/// Specifies a location in AWS.
///
/// The property type `AWSLocation` of `AWS::NetworkManager::Device`.
#[must_use = "a property type does nothing until it is set"]
pub struct AWSLocationProperty(Object);

impl AWSLocationProperty {
    /// `AWSLocationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon Resource Name (ARN) of the subnet that the device is located in.
    ///
    /// `SubnetArn`.
    pub fn subnet_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SubnetArn", value.into_value().into_node());
        self
    }

    /// The Zone that the device is located in. Specify the ID of an Availability Zone, Local Zone, Wavelength Zone, or an Outpost.
    ///
    /// `Zone`.
    pub fn zone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Zone", value.into_value().into_node());
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

impl Kind for AWSLocationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AWSLocationProperty> for AWSLocationProperty {}
impl From<AWSLocationProperty> for Node {
    #[inline]
    fn from(value: AWSLocationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AWSLocationProperty> for AWSLocationProperty {
    #[inline]
    fn into_value(self) -> Value<AWSLocationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes a location.
///
/// The property type `Location` of `AWS::NetworkManager::Device`.
#[must_use = "a property type does nothing until it is set"]
pub struct LocationProperty(Object);

impl LocationProperty {
    /// `LocationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The physical address.
    ///
    /// `Address`.
    pub fn address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Address", value.into_value().into_node());
        self
    }

    /// The latitude.
    ///
    /// `Latitude`.
    pub fn latitude(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Latitude", value.into_value().into_node());
        self
    }

    /// The longitude.
    ///
    /// `Longitude`.
    pub fn longitude(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Longitude", value.into_value().into_node());
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

impl Kind for LocationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LocationProperty> for LocationProperty {}
impl From<LocationProperty> for Node {
    #[inline]
    fn from(value: LocationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LocationProperty> for LocationProperty {
    #[inline]
    fn into_value(self) -> Value<LocationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

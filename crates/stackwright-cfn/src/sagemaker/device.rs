// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SageMaker::Device` and its property types.

use crate::l1::*;

/// The `AWS::SageMaker::Device` resource is an Amazon SageMaker resource type that allows you to register your Devices against an existing SageMaker Edge Manager DeviceFleet. Each device must be listed individually in the CFN specification.
///
/// `AWS::SageMaker::Device`; `Ref` returns its `DeviceFleetName`, a [`sagemaker::DeviceFleetName`](kinds::sagemaker::DeviceFleetName).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-device.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDevice(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SageMaker::Device",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("device.rules"),
};

impl CfnDevice {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SageMaker::Device";

    /// `CfnDevice` with its required properties, in alphabetical order:
    ///
    /// - `device_fleet_name`: The name of the fleet the device belongs to.
    pub fn new(device_fleet_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DeviceFleetName",
            device_fleet_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// Edge device you want to create.
    ///
    /// `Device`; updated in place.
    pub fn device(mut self, value: impl IntoValue<DeviceProperty>) -> Self {
        self.0.put("Device", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs that contain metadata to help you categorize and organize your devices. Each tag consists of a key and a value, both of which you define.
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
    /// What `Ref` returns: its `DeviceFleetName`, a [`sagemaker::DeviceFleetName`](kinds::sagemaker::DeviceFleetName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::sagemaker::DeviceFleetName> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::sagemaker::DeviceFleetName> for &CfnDeviceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::sagemaker::DeviceFleetName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Information of a particular device.
///
/// The property type `Device` of `AWS::SageMaker::Device`.
#[must_use = "a property type does nothing until it is set"]
pub struct DeviceProperty(Object);

impl DeviceProperty {
    /// `DeviceProperty` with its required properties, in alphabetical order:
    ///
    /// - `device_name`: The name of the device.
    pub fn new(device_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DeviceName", device_name.into_value().into_node());
        Self(object_)
    }

    /// Description of the device.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// AWS Internet of Things (IoT) object name.
    ///
    /// `IotThingName`.
    pub fn iot_thing_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("IotThingName", value.into_value().into_node());
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

impl Kind for DeviceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DeviceProperty> for DeviceProperty {}
impl From<DeviceProperty> for Node {
    #[inline]
    fn from(value: DeviceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DeviceProperty> for DeviceProperty {
    #[inline]
    fn into_value(self) -> Value<DeviceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

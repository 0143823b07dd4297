// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Greengrass::DeviceDefinition` and its property types.

use crate::l1::*;

/// The `AWS::Greengrass::DeviceDefinition` resource represents a device definition for AWS IoT Greengrass. Device definitions are used to organize your device definition versions.
///
/// Device definitions can reference multiple device definition versions. All device definition versions must be associated with a device definition. Each device definition version can contain one or more devices.
///
/// > When you create a device definition, you can optionally include an initial device definition version. To associate a device definition version later, create an [`AWS::Greengrass::DeviceDefinitionVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-greengrass-devicedefinitionversion.html) resource and specify the ID of this device definition.
/// >
/// > After you create the device definition version that contains the devices you want to deploy, you must add it to your group version. For more information, see [`AWS::Greengrass::Group`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-greengrass-group.html).
///
/// `AWS::Greengrass::DeviceDefinition`; `Ref` returns its `Id`, a [`greengrass::DeviceDefinitionId`](kinds::greengrass::DeviceDefinitionId).
/// Changing one of these replaces it: `InitialVersion`.
/// Attributes: `Arn`, `Id`, `LatestVersionArn`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-devicedefinition.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDeviceDefinition(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::Greengrass::DeviceDefinition",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("device_definition.rules"),
};

impl CfnDeviceDefinition {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Greengrass::DeviceDefinition";

    /// `CfnDeviceDefinition` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the device definition.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The device definition version to include when the device definition is created. A device definition version contains a list of [`device`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-greengrass-devicedefinition-device.html) property types.
    ///
    /// > To associate a device definition version after the device definition is created, create an [`AWS::Greengrass::DeviceDefinitionVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-greengrass-devicedefinitionversion.html) resource and specify the ID of this device definition.
    ///
    /// `InitialVersion`; an update replaces the resource.
    pub fn initial_version(
        mut self,
        value: impl IntoValue<DeviceDefinitionVersionProperty>,
    ) -> Self {
        self.0.put("InitialVersion", value.into_value().into_node());
        self
    }

    /// Application-specific metadata to attach to the device definition. You can use tags in IAM policies to control access to AWS IoT Greengrass resources. You can also use tags to categorize your resources. For more information, see [Tagging Your AWS IoT Greengrass Resources](https://docs.aws.amazon.com/greengrass/v1/developerguide/tagging.html) in the *Developer Guide*.
    ///
    /// This `Json` property type is processed as a map of key-value pairs. It uses the following format, which is different from most `Tags` implementations in CloudFormation templates.
    ///
    /// ```text
    /// "Tags": { "KeyName0": "value", "KeyName1": "value", "KeyName2": "value"
    /// }
    /// ```
    ///
    /// `Tags`; free JSON, such as an [`Object`]; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Json>) -> Self {
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

impl Construct for CfnDeviceDefinition {
    type Handle = CfnDeviceDefinitionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDeviceDefinitionRef {
        CfnDeviceDefinitionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDeviceDefinition`] of a stack.
pub struct CfnDeviceDefinitionRef(NodeRef);

impl Clone for CfnDeviceDefinitionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDeviceDefinitionRef {}
impl AsNode for CfnDeviceDefinitionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDeviceDefinitionRef {
    /// What `Ref` returns: its `Id`, a [`greengrass::DeviceDefinitionId`](kinds::greengrass::DeviceDefinitionId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::greengrass::DeviceDefinitionId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the `DeviceDefinition`, such as `arn:aws:greengrass:us-east-1: :/greengrass/definition/devices/1234a5b6-78cd-901e-2fgh-3i45j6k178l9`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::greengrass::DeviceDefinitionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The ID of the `DeviceDefinition`, such as `1234a5b6-78cd-901e-2fgh-3i45j6k178l9`.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::greengrass::DeviceDefinitionId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The ARN of the last `DeviceDefinitionVersion` that was added to the `DeviceDefinition`, such as `arn:aws:greengrass:us-east-1: :/greengrass/definition/devices/1234a5b6-78cd-901e-2fgh-3i45j6k178l9/versions/9876ac30-4bdb-4f9d-95af-b5fdb66be1a2`.
    ///
    /// `Fn::GetAtt` of `LatestVersionArn`.
    #[inline]
    pub fn attr_latest_version_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LatestVersionArn")))
    }

    /// The name of the device definition.
    ///
    /// `Fn::GetAtt` of `Name`.
    #[inline]
    pub fn attr_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Name")))
    }
}

impl IntoValue<kinds::greengrass::DeviceDefinitionId> for &CfnDeviceDefinitionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::greengrass::DeviceDefinitionId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::greengrass::DeviceDefinitionArn> for &CfnDeviceDefinitionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::greengrass::DeviceDefinitionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// A device is an AWS IoT device (thing) that's added to a Greengrass group. Greengrass devices can communicate with the Greengrass core in the same group. For more information, see [What Is AWS IoT Greengrass ?](https://docs.aws.amazon.com/greengrass/v1/developerguide/what-is-gg.html) in the *Developer Guide*.
///
/// In an CloudFormation template, the `Devices` property of the [`DeviceDefinitionVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-greengrass-devicedefinition-devicedefinitionversion.html) property type contains a list of `Device` property types.
///
/// The property type `Device` of `AWS::Greengrass::DeviceDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct DeviceProperty(Object);

impl DeviceProperty {
    /// `DeviceProperty` with its required properties, in alphabetical order:
    ///
    /// - `certificate_arn`: The Amazon Resource Name (ARN) of the device certificate for the device.
    /// - `id`: A descriptive or arbitrary ID for the device.
    /// - `thing_arn`: The ARN of the device, which is an AWS IoT device (thing).
    pub fn new(
        certificate_arn: impl IntoValue<kinds::certificatemanager::CertificateArn>,
        id: impl IntoValue<String>,
        thing_arn: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("CertificateArn", certificate_arn.into_value().into_node());
        object_.put("Id", id.into_value().into_node());
        object_.put("ThingArn", thing_arn.into_value().into_node());
        Self(object_)
    }

    /// Indicates whether the device's local shadow is synced with the cloud automatically.
    ///
    /// `SyncShadow`; an update replaces the resource.
    pub fn sync_shadow(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("SyncShadow", value.into_value().into_node());
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

/// A device definition version contains a list of [devices](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-greengrass-devicedefinition-device.html).
///
/// > After you create a device definition version that contains the devices you want to deploy, you must add it to your group version. For more information, see [`AWS::Greengrass::Group`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-greengrass-group.html).
///
/// In an CloudFormation template, `DeviceDefinitionVersion` is the property type of the `InitialVersion` property in the [`AWS::Greengrass::DeviceDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-greengrass-devicedefinition.html) resource.
///
/// The property type `DeviceDefinitionVersion` of `AWS::Greengrass::DeviceDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct DeviceDefinitionVersionProperty(Object);

impl DeviceDefinitionVersionProperty {
    /// `DeviceDefinitionVersionProperty` with its required properties, in alphabetical order:
    ///
    /// - `devices`: The devices in this version.
    pub fn new(devices: impl IntoValue<List<DeviceProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Devices", devices.into_value().into_node());
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

impl Kind for DeviceDefinitionVersionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DeviceDefinitionVersionProperty> for DeviceDefinitionVersionProperty {}
impl From<DeviceDefinitionVersionProperty> for Node {
    #[inline]
    fn from(value: DeviceDefinitionVersionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DeviceDefinitionVersionProperty> for DeviceDefinitionVersionProperty {
    #[inline]
    fn into_value(self) -> Value<DeviceDefinitionVersionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

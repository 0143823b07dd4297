// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Greengrass::DeviceDefinitionVersion` and its property types.

use crate::l1::*;

/// The `AWS::Greengrass::DeviceDefinitionVersion` resource represents a device definition version for AWS IoT Greengrass. A device definition version contains a list of devices.
///
/// > To create a device definition version, you must specify the ID of the device definition that you want to associate with the version. For information about creating a device definition, see [`AWS::Greengrass::DeviceDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-greengrass-devicedefinition.html).
/// >
/// > After you create a device definition version that contains the devices you want to deploy, you must add it to your group version. For more information, see [`AWS::Greengrass::Group`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-greengrass-group.html).
///
/// `AWS::Greengrass::DeviceDefinitionVersion`; `Ref` returns its `Id`, a [`greengrass::DeviceDefinitionVersionId`](kinds::greengrass::DeviceDefinitionVersionId).
/// Changing one of these replaces it: `DeviceDefinitionId`, `Devices`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-devicedefinitionversion.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDeviceDefinitionVersion(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Greengrass::DeviceDefinitionVersion",
    tags: None,
    rules: include_str!("device_definition_version.rules"),
};

impl CfnDeviceDefinitionVersion {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Greengrass::DeviceDefinitionVersion";

    /// `CfnDeviceDefinitionVersion` with its required properties, in alphabetical order:
    ///
    /// - `device_definition_id`: The ID of the device definition associated with this version.
    /// - `devices`: The devices in this version.
    pub fn new(
        device_definition_id: impl IntoValue<kinds::greengrass::DeviceDefinitionId>,
        devices: impl IntoValue<List<DeviceProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DeviceDefinitionId",
            device_definition_id.into_value().into_node(),
        );
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

impl Construct for CfnDeviceDefinitionVersion {
    type Handle = CfnDeviceDefinitionVersionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDeviceDefinitionVersionRef {
        CfnDeviceDefinitionVersionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDeviceDefinitionVersion`] of a stack.
pub struct CfnDeviceDefinitionVersionRef(NodeRef);

impl Clone for CfnDeviceDefinitionVersionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDeviceDefinitionVersionRef {}
impl AsNode for CfnDeviceDefinitionVersionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDeviceDefinitionVersionRef {
    /// What `Ref` returns: its `Id`, a [`greengrass::DeviceDefinitionVersionId`](kinds::greengrass::DeviceDefinitionVersionId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::greengrass::DeviceDefinitionVersionId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::greengrass::DeviceDefinitionVersionId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::greengrass::DeviceDefinitionVersionId> for &CfnDeviceDefinitionVersionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::greengrass::DeviceDefinitionVersionId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// A device is an AWS IoT device (thing) that's added to a Greengrass group. Greengrass devices can communicate with the Greengrass core in the same group. For more information, see [What Is AWS IoT Greengrass ?](https://docs.aws.amazon.com/greengrass/v1/developerguide/what-is-gg.html) in the *Developer Guide*.
///
/// In an CloudFormation template, the `Devices` property of the [`AWS::Greengrass::DeviceDefinitionVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-greengrass-devicedefinitionversion.html) resource contains a list of `Device` property types.
///
/// The property type `Device` of `AWS::Greengrass::DeviceDefinitionVersion`.
#[must_use = "a property type does nothing until it is set"]
pub struct DeviceProperty(Object);

impl DeviceProperty {
    /// `DeviceProperty` with its required properties, in alphabetical order:
    ///
    /// - `certificate_arn`: The ARN of the device certificate for the device.
    /// - `id`: A descriptive or arbitrary ID for the device.
    /// - `thing_arn`: The Amazon Resource Name (ARN) of the device, which is an AWS IoT device (thing).
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

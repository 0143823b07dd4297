// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoTWireless::WirelessDeviceImportTask` and its property types.

use crate::l1::*;

/// Information about an import task for wireless devices. When creating the resource, either create a single wireless device import task using the Sidewalk manufacturing serial number (SMSN) of the wireless device, or create an import task for multiple devices by specifying both the `DeviceCreationFile` and the `Role`.
///
/// `AWS::IoTWireless::WirelessDeviceImportTask`; `Ref` returns its `Id`, a [`iotwireless::WirelessDeviceImportTaskId`](kinds::iotwireless::WirelessDeviceImportTaskId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-wirelessdeviceimporttask.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnWirelessDeviceImportTask(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoTWireless::WirelessDeviceImportTask",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("wireless_device_import_task.rules"),
};

impl CfnWirelessDeviceImportTask {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoTWireless::WirelessDeviceImportTask";

    /// `CfnWirelessDeviceImportTask` with its required properties, in alphabetical order:
    ///
    /// - `destination_name`: The name of the destination that describes the IoT rule to route messages from the Sidewalk devices in the import task to other applications.
    /// - `sidewalk`: The Sidewalk-related information of the wireless device import task.
    pub fn new(
        destination_name: impl IntoValue<String>,
        sidewalk: impl IntoValue<SidewalkProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DestinationName", destination_name.into_value().into_node());
        object_.put("Sidewalk", sidewalk.into_value().into_node());
        Self(object_)
    }

    /// Adds to or modifies the tags of the given resource. Tags are metadata that you can use to manage a resource.
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

impl Construct for CfnWirelessDeviceImportTask {
    type Handle = CfnWirelessDeviceImportTaskRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnWirelessDeviceImportTaskRef {
        CfnWirelessDeviceImportTaskRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnWirelessDeviceImportTask`] of a stack.
pub struct CfnWirelessDeviceImportTaskRef(NodeRef);

impl Clone for CfnWirelessDeviceImportTaskRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnWirelessDeviceImportTaskRef {}
impl AsNode for CfnWirelessDeviceImportTaskRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnWirelessDeviceImportTaskRef {
    /// What `Ref` returns: its `Id`, a [`iotwireless::WirelessDeviceImportTaskId`](kinds::iotwireless::WirelessDeviceImportTaskId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iotwireless::WirelessDeviceImportTaskId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN (Amazon Resource Name) of the import task.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::iotwireless::WirelessDeviceImportTaskArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The date and time at which the wireless device import task was created.
    ///
    /// `Fn::GetAtt` of `CreationDate`.
    #[inline]
    pub fn attr_creation_date(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationDate")))
    }

    /// The summary information of count of wireless devices that failed to onboard to the import task.
    ///
    /// `Fn::GetAtt` of `FailedImportedDevicesCount`.
    #[inline]
    pub fn attr_failed_imported_devices_count(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("FailedImportedDevicesCount"),
        ))
    }

    /// The import task ID.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::iotwireless::WirelessDeviceImportTaskId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The summary information of count of wireless devices that are waiting for the control log to be added to an import task.
    ///
    /// `Fn::GetAtt` of `InitializedImportedDevicesCount`.
    #[inline]
    pub fn attr_initialized_imported_devices_count(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("InitializedImportedDevicesCount"),
        ))
    }

    /// The summary information of count of wireless devices that have been onboarded to the import task.
    ///
    /// `Fn::GetAtt` of `OnboardedImportedDevicesCount`.
    #[inline]
    pub fn attr_onboarded_imported_devices_count(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("OnboardedImportedDevicesCount"),
        ))
    }

    /// The summary information of count of wireless devices that are waiting in the queue to be onboarded to the import task.
    ///
    /// `Fn::GetAtt` of `PendingImportedDevicesCount`.
    #[inline]
    pub fn attr_pending_imported_devices_count(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("PendingImportedDevicesCount"),
        ))
    }

    /// List of Sidewalk devices that are added to the import task.
    ///
    /// `Fn::GetAtt` of `Sidewalk.DeviceCreationFileList`.
    #[inline]
    pub fn attr_sidewalk_device_creation_file_list(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("Sidewalk.DeviceCreationFileList"),
        ))
    }

    /// The status of a wireless device import task. The status can be `INITIALIZING`, `INITIALIZED`, `PENDING`, `COMPLETE`, `FAILED`, or `DELETING`.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The reason that provides additional information about the import task status.
    ///
    /// `Fn::GetAtt` of `StatusReason`.
    #[inline]
    pub fn attr_status_reason(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StatusReason")))
    }
}

impl IntoValue<kinds::iotwireless::WirelessDeviceImportTaskId> for &CfnWirelessDeviceImportTaskRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iotwireless::WirelessDeviceImportTaskId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::iotwireless::WirelessDeviceImportTaskArn>
    for &CfnWirelessDeviceImportTaskRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::iotwireless::WirelessDeviceImportTaskArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Sidewalk-related information about a wireless device import task.
///
/// The property type `Sidewalk` of `AWS::IoTWireless::WirelessDeviceImportTask`.
#[must_use = "a property type does nothing until it is set"]
pub struct SidewalkProperty(Object);

impl SidewalkProperty {
    /// `SidewalkProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The CSV file contained in an S3 bucket that's used for adding devices to an import task.
    ///
    /// `DeviceCreationFile`.
    pub fn device_creation_file(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DeviceCreationFile", value.into_value().into_node());
        self
    }

    /// List of Sidewalk devices that are added to the import task.
    ///
    /// `DeviceCreationFileList`.
    pub fn device_creation_file_list(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("DeviceCreationFileList", value.into_value().into_node());
        self
    }

    /// The IAM role that allows to access the CSV file in the S3 bucket.
    ///
    /// `Role`.
    pub fn role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Role", value.into_value().into_node());
        self
    }

    /// The Sidewalk manufacturing serial number (SMSN) of the Sidewalk device.
    ///
    /// `SidewalkManufacturingSn`.
    pub fn sidewalk_manufacturing_sn(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SidewalkManufacturingSn", value.into_value().into_node());
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

impl Kind for SidewalkProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SidewalkProperty> for SidewalkProperty {}
impl From<SidewalkProperty> for Node {
    #[inline]
    fn from(value: SidewalkProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SidewalkProperty> for SidewalkProperty {
    #[inline]
    fn into_value(self) -> Value<SidewalkProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

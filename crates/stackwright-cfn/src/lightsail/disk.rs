// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Lightsail::Disk` and its property types.

use crate::l1::*;

/// The `AWS::Lightsail::Disk` resource specifies a disk that can be attached to an Amazon Lightsail instance that is in the same AWS Region and Availability Zone.
///
/// `AWS::Lightsail::Disk`; `Ref` returns its `DiskName`, a [`lightsail::DiskName`](kinds::lightsail::DiskName).
/// Changing one of these replaces it: `AvailabilityZone`, `DiskName`, `SizeInGb`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-disk.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDisk(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Lightsail::Disk",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("disk.rules"),
};

impl CfnDisk {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Lightsail::Disk";

    /// `CfnDisk` with its required properties, in alphabetical order:
    ///
    /// - `disk_name`: The name of the disk.
    /// - `size_in_gb`: The size of the disk in GB.
    pub fn new(disk_name: impl IntoValue<String>, size_in_gb: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DiskName", disk_name.into_value().into_node());
        object_.put("SizeInGb", size_in_gb.into_value().into_node());
        Self(object_)
    }

    /// An array of add-ons for the disk.
    ///
    /// > If the disk has an add-on enabled when performing a delete disk request, the add-on is automatically disabled before the disk is deleted.
    ///
    /// `AddOns`; updated in place.
    pub fn add_ons(mut self, value: impl IntoValue<List<AddOnProperty>>) -> Self {
        self.0.put("AddOns", value.into_value().into_node());
        self
    }

    /// The AWS Region and Availability Zone location for the disk (for example, `us-east-1a`).
    ///
    /// `AvailabilityZone`; an update replaces the resource.
    pub fn availability_zone(
        mut self,
        value: impl IntoValue<kinds::ec2::AvailabilityZoneName>,
    ) -> Self {
        self.0
            .put("AvailabilityZone", value.into_value().into_node());
        self
    }

    /// The AWS Region and Availability Zone where the disk is located.
    ///
    /// `Location`; updated in place.
    pub fn location(mut self, value: impl IntoValue<LocationProperty>) -> Self {
        self.0.put("Location", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html) in the *AWS CloudFormation User Guide*.
    ///
    /// > The `Value` of `Tags` is optional for Lightsail resources.
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

impl Construct for CfnDisk {
    type Handle = CfnDiskRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDiskRef {
        CfnDiskRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDisk`] of a stack.
pub struct CfnDiskRef(NodeRef);

impl Clone for CfnDiskRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDiskRef {}
impl AsNode for CfnDiskRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDiskRef {
    /// What `Ref` returns: its `DiskName`, a [`lightsail::DiskName`](kinds::lightsail::DiskName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::lightsail::DiskName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The resources to which the disk is attached.
    ///
    /// `Fn::GetAtt` of `AttachedTo`.
    #[inline]
    pub fn attr_attached_to(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AttachedTo")))
    }

    /// (Deprecated) The attachment state of the disk.
    ///
    /// > In releases prior to November 14, 2017, this parameter returned `attached` for system disks in the API response. It is now deprecated, but still included in the response. Use `isAttached` instead.
    ///
    /// `Fn::GetAtt` of `AttachmentState`.
    #[inline]
    pub fn attr_attachment_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AttachmentState")))
    }

    /// The Amazon Resource Name (ARN) of the disk.
    ///
    /// `Fn::GetAtt` of `DiskArn`.
    #[inline]
    pub fn attr_disk_arn(&self) -> Value<kinds::lightsail::DiskArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DiskArn")))
    }

    /// The input/output operations per second (IOPS) of the disk.
    ///
    /// `Fn::GetAtt` of `Iops`.
    #[inline]
    pub fn attr_iops(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Iops")))
    }

    /// A Boolean value indicating whether the disk is attached.
    ///
    /// `Fn::GetAtt` of `IsAttached`.
    #[inline]
    pub fn attr_is_attached(&self) -> Value<bool> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IsAttached")))
    }

    /// The Availability Zone where the disk is located.
    ///
    /// `Fn::GetAtt` of `Location.AvailabilityZone`.
    #[inline]
    pub fn attr_location_availability_zone(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("Location.AvailabilityZone"),
        ))
    }

    /// The AWS Region where the disk is located.
    ///
    /// `Fn::GetAtt` of `Location.RegionName`.
    #[inline]
    pub fn attr_location_region_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Location.RegionName")))
    }

    /// The disk path.
    ///
    /// `Fn::GetAtt` of `Path`.
    #[inline]
    pub fn attr_path(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Path")))
    }

    /// The resource type of the disk (for example, `Disk`).
    ///
    /// `Fn::GetAtt` of `ResourceType`.
    #[inline]
    pub fn attr_resource_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ResourceType")))
    }

    /// The state of the disk (for example, `in-use`).
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }

    /// The support code of the disk.
    ///
    /// Include this code in your email to support when you have questions about a disk or another resource in Lightsail. This code helps our support team to look up your Lightsail information.
    ///
    /// `Fn::GetAtt` of `SupportCode`.
    #[inline]
    pub fn attr_support_code(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SupportCode")))
    }
}

impl IntoValue<kinds::lightsail::DiskName> for &CfnDiskRef {
    #[inline]
    fn into_value(self) -> Value<kinds::lightsail::DiskName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::lightsail::DiskArn> for &CfnDiskRef {
    #[inline]
    fn into_value(self) -> Value<kinds::lightsail::DiskArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DiskArn")))
    }
}

/// `AddOn` is a property of the [AWS::Lightsail::Disk](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lightsail-disk.html) resource. It describes the add-ons for a disk.
///
/// The property type `AddOn` of `AWS::Lightsail::Disk`.
#[must_use = "a property type does nothing until it is set"]
pub struct AddOnProperty(Object);

impl AddOnProperty {
    /// `AddOnProperty` with its required properties, in alphabetical order:
    ///
    /// - `add_on_type`: The add-on type (for example, `AutoSnapshot`).
    pub fn new(add_on_type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AddOnType", add_on_type.into_value().into_node());
        Self(object_)
    }

    /// The parameters for the automatic snapshot add-on, such as the daily time when an automatic snapshot will be created.
    ///
    /// `AutoSnapshotAddOnRequest`.
    pub fn auto_snapshot_add_on_request(
        mut self,
        value: impl IntoValue<AutoSnapshotAddOnProperty>,
    ) -> Self {
        self.0
            .put("AutoSnapshotAddOnRequest", value.into_value().into_node());
        self
    }

    /// The status of the add-on.
    ///
    /// Valid Values: `Enabled` | `Disabled`
    ///
    /// `Status`; one of `Enabling`, `Disabling`, `Enabled`, `Terminating`, `Terminated`, `Disabled`, `Failed`.
    pub fn status(mut self, value: impl IntoValue<super::Status>) -> Self {
        self.0.put("Status", value.into_value().into_node());
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

impl Kind for AddOnProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AddOnProperty> for AddOnProperty {}
impl From<AddOnProperty> for Node {
    #[inline]
    fn from(value: AddOnProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AddOnProperty> for AddOnProperty {
    #[inline]
    fn into_value(self) -> Value<AddOnProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `AutoSnapshotAddOn` is a property of the [AddOn](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-lightsail-disk-addon.html) property. It describes the automatic snapshot add-on for a disk.
///
/// The property type `AutoSnapshotAddOn` of `AWS::Lightsail::Disk`.
#[must_use = "a property type does nothing until it is set"]
pub struct AutoSnapshotAddOnProperty(Object);

impl AutoSnapshotAddOnProperty {
    /// `AutoSnapshotAddOnProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The daily time when an automatic snapshot will be created.
    ///
    /// Constraints:
    ///
    /// - Must be in `HH:00` format, and in an hourly increment.
    /// - Specified in Coordinated Universal Time (UTC).
    /// - The snapshot will be automatically created between the time specified and up to 45 minutes after.
    ///
    /// `SnapshotTimeOfDay`.
    pub fn snapshot_time_of_day(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SnapshotTimeOfDay", value.into_value().into_node());
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

impl Kind for AutoSnapshotAddOnProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AutoSnapshotAddOnProperty> for AutoSnapshotAddOnProperty {}
impl From<AutoSnapshotAddOnProperty> for Node {
    #[inline]
    fn from(value: AutoSnapshotAddOnProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AutoSnapshotAddOnProperty> for AutoSnapshotAddOnProperty {
    #[inline]
    fn into_value(self) -> Value<AutoSnapshotAddOnProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The AWS Region and Availability Zone where the disk is located.
///
/// The property type `Location` of `AWS::Lightsail::Disk`.
#[must_use = "a property type does nothing until it is set"]
pub struct LocationProperty(Object);

impl LocationProperty {
    /// `LocationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Availability Zone where the disk is located.
    ///
    /// `AvailabilityZone`.
    pub fn availability_zone(
        mut self,
        value: impl IntoValue<kinds::ec2::AvailabilityZoneName>,
    ) -> Self {
        self.0
            .put("AvailabilityZone", value.into_value().into_node());
        self
    }

    /// The AWS Region where the disk is located.
    ///
    /// `RegionName`.
    pub fn region_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RegionName", value.into_value().into_node());
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

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Lightsail::DiskSnapshot` and its property types.

use crate::l1::*;

/// Describes a block storage disk snapshot.
///
/// `AWS::Lightsail::DiskSnapshot`; `Ref` returns its `DiskSnapshotName`, a [`lightsail::DiskSnapshotName`](kinds::lightsail::DiskSnapshotName).
/// Changing one of these replaces it: `DiskName`, `DiskSnapshotName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-disksnapshot.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDiskSnapshot(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Lightsail::DiskSnapshot",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("disk_snapshot.rules"),
};

impl CfnDiskSnapshot {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Lightsail::DiskSnapshot";

    /// `CfnDiskSnapshot` with its required properties, in alphabetical order:
    ///
    /// - `disk_name`: The unique name of the disk.
    /// - `disk_snapshot_name`: The name of the disk snapshot ( `my-disk-snapshot`).
    pub fn new(
        disk_name: impl IntoValue<String>,
        disk_snapshot_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DiskName", disk_name.into_value().into_node());
        object_.put(
            "DiskSnapshotName",
            disk_snapshot_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// The tag keys and optional values for the resource. For more information about tags in Lightsail, see the [Amazon Lightsail Developer Guide](https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-tags).
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

impl Construct for CfnDiskSnapshot {
    type Handle = CfnDiskSnapshotRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDiskSnapshotRef {
        CfnDiskSnapshotRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDiskSnapshot`] of a stack.
pub struct CfnDiskSnapshotRef(NodeRef);

impl Clone for CfnDiskSnapshotRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDiskSnapshotRef {}
impl AsNode for CfnDiskSnapshotRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDiskSnapshotRef {
    /// What `Ref` returns: its `DiskSnapshotName`, a [`lightsail::DiskSnapshotName`](kinds::lightsail::DiskSnapshotName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::lightsail::DiskSnapshotName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The date when the disk snapshot was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The Amazon Resource Name (ARN) of the disk snapshot.
    ///
    /// `Fn::GetAtt` of `DiskSnapshotArn`.
    #[inline]
    pub fn attr_disk_snapshot_arn(&self) -> Value<kinds::lightsail::DiskSnapshotArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DiskSnapshotArn")))
    }

    /// The unique name of the source disk from which the disk snapshot was created.
    ///
    /// `Fn::GetAtt` of `FromDiskName`.
    #[inline]
    pub fn attr_from_disk_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("FromDiskName")))
    }

    /// A Boolean value indicating whether the snapshot was created from an automatic snapshot.
    ///
    /// `Fn::GetAtt` of `IsFromAutoSnapshot`.
    #[inline]
    pub fn attr_is_from_auto_snapshot(&self) -> Value<bool> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IsFromAutoSnapshot")))
    }

    /// The AWS Region and Availability Zone where the disk snapshot was created.
    ///
    /// `Fn::GetAtt` of `Location`.
    #[inline]
    pub fn attr_location(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Location")))
    }

    /// The progress of the snapshot.
    ///
    /// `Fn::GetAtt` of `Progress`.
    #[inline]
    pub fn attr_progress(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Progress")))
    }

    /// The Lightsail resource type ( `DiskSnapshot`).
    ///
    /// `Fn::GetAtt` of `ResourceType`.
    #[inline]
    pub fn attr_resource_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ResourceType")))
    }

    /// The size of the disk in GB.
    ///
    /// `Fn::GetAtt` of `SizeInGb`.
    #[inline]
    pub fn attr_size_in_gb(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SizeInGb")))
    }

    /// The status of the disk snapshot operation.
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }

    /// The support code. Include this code in your email to support when you have questions about an instance or another resource in Lightsail. This code enables our support team to look up your Lightsail information more easily.
    ///
    /// `Fn::GetAtt` of `SupportCode`.
    #[inline]
    pub fn attr_support_code(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SupportCode")))
    }
}

impl IntoValue<kinds::lightsail::DiskSnapshotName> for &CfnDiskSnapshotRef {
    #[inline]
    fn into_value(self) -> Value<kinds::lightsail::DiskSnapshotName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::lightsail::DiskSnapshotArn> for &CfnDiskSnapshotRef {
    #[inline]
    fn into_value(self) -> Value<kinds::lightsail::DiskSnapshotArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DiskSnapshotArn")))
    }
}

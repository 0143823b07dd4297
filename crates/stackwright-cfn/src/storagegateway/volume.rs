// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::StorageGateway::Volume` and its property types.

use crate::l1::*;

/// Creates a cached iSCSI volume on a Storage Gateway. A cached volume stores data in Amazon S3 and retains a copy of frequently accessed data subsets locally.
///
/// `AWS::StorageGateway::Volume`; `Ref` returns its `VolumeARN`, a [`storagegateway::VolumeArn`](kinds::storagegateway::VolumeArn).
/// Changing one of these replaces it: `GatewayARN`, `KMSEncrypted`, `KMSKey`, `NetworkInterfaceId`, `SnapshotId`, `SourceVolumeARN`, `TargetName`, `VolumeSizeInBytes`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-storagegateway-volume.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnVolume(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::StorageGateway::Volume",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("volume.rules"),
};

impl CfnVolume {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::StorageGateway::Volume";

    /// `CfnVolume` with its required properties, in alphabetical order:
    ///
    /// - `gateway_arn`: The Amazon Resource Name (ARN) of the gateway on which to create the volume.
    /// - `network_interface_id`: The network interface of the gateway on which to expose the iSCSI target.
    /// - `target_name`: The name of the iSCSI target used by an initiator to connect to a volume and used as a suffix for the target ARN.
    /// - `volume_size_in_bytes`: The size of the volume in bytes.
    pub fn new(
        gateway_arn: impl IntoValue<String>,
        network_interface_id: impl IntoValue<kinds::ec2::NetworkInterfaceId>,
        target_name: impl IntoValue<String>,
        volume_size_in_bytes: impl IntoValue<f64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("GatewayARN", gateway_arn.into_value().into_node());
        object_.put(
            "NetworkInterfaceId",
            network_interface_id.into_value().into_node(),
        );
        object_.put("TargetName", target_name.into_value().into_node());
        object_.put(
            "VolumeSizeInBytes",
            volume_size_in_bytes.into_value().into_node(),
        );
        Self(object_)
    }

    /// Set to true to use Amazon S3 server-side encryption with your own KMS key, or false to use a key managed by Amazon S3.
    ///
    /// `KMSEncrypted`; an update replaces the resource.
    pub fn kms_encrypted(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("KMSEncrypted", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of a symmetric customer master key (CMK) used for Amazon S3 server-side encryption.
    ///
    /// `KMSKey`; an update replaces the resource.
    pub fn kms_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("KMSKey", value.into_value().into_node());
        self
    }

    /// The snapshot ID of the snapshot to restore as the new cached volume (e.g., snap-1122aabb).
    ///
    /// `SnapshotId`; an update replaces the resource.
    pub fn snapshot_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SnapshotId", value.into_value().into_node());
        self
    }

    /// The ARN of an existing volume from which to create the new volume.
    ///
    /// `SourceVolumeARN`; an update replaces the resource.
    pub fn source_volume_arn(
        mut self,
        value: impl IntoValue<kinds::storagegateway::VolumeArn>,
    ) -> Self {
        self.0
            .put("SourceVolumeARN", value.into_value().into_node());
        self
    }

    /// A list of up to 50 tags to assign to the volume.
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

impl Construct for CfnVolume {
    type Handle = CfnVolumeRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnVolumeRef {
        CfnVolumeRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnVolume`] of a stack.
pub struct CfnVolumeRef(NodeRef);

impl Clone for CfnVolumeRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnVolumeRef {}
impl AsNode for CfnVolumeRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnVolumeRef {
    /// What `Ref` returns: its `VolumeARN`, a [`storagegateway::VolumeArn`](kinds::storagegateway::VolumeArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::storagegateway::VolumeArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The date the volume was created.
    ///
    /// `Fn::GetAtt` of `CreatedDate`.
    #[inline]
    pub fn attr_created_date(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedDate")))
    }

    /// The Amazon Resource Name (ARN) of the volume target, which includes the iSCSI target name.
    ///
    /// `Fn::GetAtt` of `TargetARN`.
    #[inline]
    pub fn attr_target_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TargetARN")))
    }

    /// The Amazon Resource Name (ARN) of the storage volume.
    ///
    /// `Fn::GetAtt` of `VolumeARN`.
    #[inline]
    pub fn attr_volume_arn(&self) -> Value<kinds::storagegateway::VolumeArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VolumeARN")))
    }

    /// Indicates whether the storage volume is attached to or detached from the gateway.
    ///
    /// `Fn::GetAtt` of `VolumeAttachmentStatus`.
    #[inline]
    pub fn attr_volume_attachment_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("VolumeAttachmentStatus"),
        ))
    }

    /// The unique identifier of the volume, extracted from the ARN.
    ///
    /// `Fn::GetAtt` of `VolumeId`.
    #[inline]
    pub fn attr_volume_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VolumeId")))
    }

    /// The status of the storage volume.
    ///
    /// `Fn::GetAtt` of `VolumeStatus`.
    #[inline]
    pub fn attr_volume_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VolumeStatus")))
    }

    /// The type of the volume (CACHED iSCSI).
    ///
    /// `Fn::GetAtt` of `VolumeType`.
    #[inline]
    pub fn attr_volume_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VolumeType")))
    }

    /// The size of the data stored on the volume in bytes.
    ///
    /// `Fn::GetAtt` of `VolumeUsedInBytes`.
    #[inline]
    pub fn attr_volume_used_in_bytes(&self) -> Value<f64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VolumeUsedInBytes")))
    }
}

impl IntoValue<kinds::storagegateway::VolumeArn> for &CfnVolumeRef {
    #[inline]
    fn into_value(self) -> Value<kinds::storagegateway::VolumeArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

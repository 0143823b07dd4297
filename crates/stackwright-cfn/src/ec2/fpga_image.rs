// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::FpgaImage` and its property types.

use crate::l1::*;

/// Creates and manages an Amazon FPGA Image (AFI) from a design checkpoint (DCP).
///
/// `AWS::EC2::FpgaImage`; `Ref` returns its `Arn`, a [`ec2::FpgaImageArn`](kinds::ec2::FpgaImageArn).
/// Changing one of these replaces it: `InputStorageLocation`, `LogsStorageLocation`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-fpgaimage.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnFpgaImage(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::FpgaImage",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: "",
};

impl CfnFpgaImage {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::FpgaImage";

    /// `CfnFpgaImage` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A description for the AFI.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Describes a storage location in Amazon S3.
    ///
    /// `InputStorageLocation`; an update replaces the resource.
    pub fn input_storage_location(
        mut self,
        value: impl IntoValue<StorageLocationProperty>,
    ) -> Self {
        self.0
            .put("InputStorageLocation", value.into_value().into_node());
        self
    }

    /// Describes a storage location in Amazon S3.
    ///
    /// `LogsStorageLocation`; an update replaces the resource.
    pub fn logs_storage_location(mut self, value: impl IntoValue<StorageLocationProperty>) -> Self {
        self.0
            .put("LogsStorageLocation", value.into_value().into_node());
        self
    }

    /// A name for the AFI.
    ///
    /// `Name`; updated in place.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The tags assigned to the FPGA image.
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

impl Construct for CfnFpgaImage {
    type Handle = CfnFpgaImageRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnFpgaImageRef {
        CfnFpgaImageRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnFpgaImage`] of a stack.
pub struct CfnFpgaImageRef(NodeRef);

impl Clone for CfnFpgaImageRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnFpgaImageRef {}
impl AsNode for CfnFpgaImageRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnFpgaImageRef {
    /// What `Ref` returns: its `Arn`, a [`ec2::FpgaImageArn`](kinds::ec2::FpgaImageArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::FpgaImageArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the FPGA image.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::ec2::FpgaImageArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The date and time the AFI was created.
    ///
    /// `Fn::GetAtt` of `CreateTime`.
    #[inline]
    pub fn attr_create_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreateTime")))
    }

    /// Indicates whether data retention support is enabled for the AFI.
    ///
    /// `Fn::GetAtt` of `DataRetentionSupport`.
    #[inline]
    pub fn attr_data_retention_support(&self) -> Value<bool> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DataRetentionSupport")))
    }

    /// The global FPGA image identifier (AGFI ID).
    ///
    /// `Fn::GetAtt` of `FpgaImageGlobalId`.
    #[inline]
    pub fn attr_fpga_image_global_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("FpgaImageGlobalId")))
    }

    /// The FPGA image identifier (AFI ID).
    ///
    /// `Fn::GetAtt` of `FpgaImageId`.
    #[inline]
    pub fn attr_fpga_image_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("FpgaImageId")))
    }

    /// The ID of the AWS account that owns the AFI.
    ///
    /// `Fn::GetAtt` of `OwnerId`.
    #[inline]
    pub fn attr_owner_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("OwnerId")))
    }

    /// Indicates whether the AFI is public.
    ///
    /// `Fn::GetAtt` of `Public`.
    #[inline]
    pub fn attr_public(&self) -> Value<bool> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Public")))
    }

    /// The state of the AFI (pending | available | failed | unavailable).
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }

    /// The time of the most recent update to the AFI.
    ///
    /// `Fn::GetAtt` of `UpdateTime`.
    #[inline]
    pub fn attr_update_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdateTime")))
    }
}

impl IntoValue<kinds::ec2::FpgaImageArn> for &CfnFpgaImageRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::FpgaImageArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Describes a storage location in Amazon S3.
///
/// The property type `StorageLocation` of `AWS::EC2::FpgaImage`.
#[must_use = "a property type does nothing until it is set"]
pub struct StorageLocationProperty(Object);

impl StorageLocationProperty {
    /// `StorageLocationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the S3 bucket.
    ///
    /// `Bucket`.
    pub fn bucket(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Bucket", value.into_value().into_node());
        self
    }

    /// The key.
    ///
    /// `Key`.
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Key", value.into_value().into_node());
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

impl Kind for StorageLocationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StorageLocationProperty> for StorageLocationProperty {}
impl From<StorageLocationProperty> for Node {
    #[inline]
    fn from(value: StorageLocationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StorageLocationProperty> for StorageLocationProperty {
    #[inline]
    fn into_value(self) -> Value<StorageLocationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

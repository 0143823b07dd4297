// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IVS::StorageConfiguration` and its property types.

use crate::l1::*;

/// The `AWS::IVS::StorageConfiguration` resource specifies an storage configuration. A storage configuration describes an S3 location where recorded videos will be stored. For more information, see [Auto-Record to Amazon S3 (Low-Latency Streaming)](https://docs.aws.amazon.com/ivs/latest/LowLatencyUserGuide/record-to-s3.html) in the *Amazon IVS Low-Latency Streaming User Guide*.
///
/// `AWS::IVS::StorageConfiguration`; `Ref` returns its `Arn`, a [`ivs::StorageConfigurationArn`](kinds::ivs::StorageConfigurationArn).
/// Changing one of these replaces it: `Name`, `S3`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-storageconfiguration.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnStorageConfiguration(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IVS::StorageConfiguration",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("storage_configuration.rules"),
};

impl CfnStorageConfiguration {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IVS::StorageConfiguration";

    /// `CfnStorageConfiguration` with its required properties, in alphabetical order:
    ///
    /// - `s3`: An S3 storage configuration contains information about where recorded video will be stored.
    pub fn new(s3: impl IntoValue<S3StorageConfigurationProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("S3", s3.into_value().into_node());
        Self(object_)
    }

    /// Storage cnfiguration name.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ivs-storageconfiguration-tag.html).
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

impl Construct for CfnStorageConfiguration {
    type Handle = CfnStorageConfigurationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnStorageConfigurationRef {
        CfnStorageConfigurationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnStorageConfiguration`] of a stack.
pub struct CfnStorageConfigurationRef(NodeRef);

impl Clone for CfnStorageConfigurationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnStorageConfigurationRef {}
impl AsNode for CfnStorageConfigurationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnStorageConfigurationRef {
    /// What `Ref` returns: its `Arn`, a [`ivs::StorageConfigurationArn`](kinds::ivs::StorageConfigurationArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ivs::StorageConfigurationArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The storage-configuration ARN. For example: `arn:aws:ivs:us-west-2:123456789012:storage-configuration/abcdABCDefgh`
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::ivs::StorageConfigurationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::ivs::StorageConfigurationArn> for &CfnStorageConfigurationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ivs::StorageConfigurationArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The S3StorageConfiguration property type describes an S3 location where recorded videos will be stored.
///
/// The property type `S3StorageConfiguration` of `AWS::IVS::StorageConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3StorageConfigurationProperty(Object);

impl S3StorageConfigurationProperty {
    /// `S3StorageConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket_name`: Name of the S3 bucket where recorded video will be stored.
    pub fn new(bucket_name: impl IntoValue<kinds::s3::BucketName>) -> Self {
        let mut object_ = Object::typed();
        object_.put("BucketName", bucket_name.into_value().into_node());
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

impl Kind for S3StorageConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3StorageConfigurationProperty> for S3StorageConfigurationProperty {}
impl From<S3StorageConfigurationProperty> for Node {
    #[inline]
    fn from(value: S3StorageConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3StorageConfigurationProperty> for S3StorageConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<S3StorageConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

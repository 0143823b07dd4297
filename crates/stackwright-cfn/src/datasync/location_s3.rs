// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DataSync::LocationS3` and its property types.

use crate::l1::*;

/// The `AWS::DataSync::LocationS3` resource specifies an endpoint for an Amazon S3 bucket.
///
/// For more information, see the [*AWS DataSync User Guide*](https://docs.aws.amazon.com/datasync/latest/userguide/create-s3-location.html).
///
/// `AWS::DataSync::LocationS3`; `Ref` returns its `LocationArn`, a [`datasync::LocationS3LocationArn`](kinds::datasync::LocationS3LocationArn).
/// Changing one of these replaces it: `S3BucketArn`, `S3Config`, `S3StorageClass`, `Subdirectory`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locations3.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnLocationS3(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DataSync::LocationS3",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("location_s3.rules"),
};

impl CfnLocationS3 {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DataSync::LocationS3";

    /// `CfnLocationS3` with its required properties, in alphabetical order:
    ///
    /// - `s3_config`: The Amazon Resource Name (ARN) of the AWS Identity and Access Management (IAM) role that is used to access an Amazon S3 bucket.
    pub fn new(s3_config: impl IntoValue<S3ConfigProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("S3Config", s3_config.into_value().into_node());
        Self(object_)
    }

    /// The ARN of the Amazon S3 bucket.
    ///
    /// `S3BucketArn`; an update replaces the resource.
    pub fn s3_bucket_arn(mut self, value: impl IntoValue<kinds::s3::BucketArn>) -> Self {
        self.0.put("S3BucketArn", value.into_value().into_node());
        self
    }

    /// The Amazon S3 storage class that you want to store your files in when this location is used as a task destination. For buckets in AWS Regions, the storage class defaults to S3 Standard.
    ///
    /// For more information about S3 storage classes, see [Amazon S3 Storage Classes](https://docs.aws.amazon.com/s3/storage-classes/). Some storage classes have behaviors that can affect your S3 storage costs. For detailed information, see [Considerations When Working with Amazon S3 Storage Classes in DataSync](https://docs.aws.amazon.com/datasync/latest/userguide/create-s3-location.html#using-storage-classes).
    ///
    /// `S3StorageClass`; default `"STANDARD"`; one of `STANDARD`, `STANDARD_IA`, `ONEZONE_IA`, `INTELLIGENT_TIERING`, `GLACIER`, `GLACIER_INSTANT_RETRIEVAL`, `DEEP_ARCHIVE`; an update replaces the resource.
    pub fn s3_storage_class(mut self, value: impl IntoValue<S3StorageClass>) -> Self {
        self.0.put("S3StorageClass", value.into_value().into_node());
        self
    }

    /// Specifies a prefix in the S3 bucket that DataSync reads from or writes to (depending on whether the bucket is a source or destination location).
    ///
    /// > DataSync can't transfer objects with a prefix that begins with a slash ( `/`) or includes `//`, `/./`, or `/../` patterns. For example:
    /// >
    /// > - `/photos`
    /// > - `photos//2006/January`
    /// > - `photos/./2006/February`
    /// > - `photos/../2006/March`
    ///
    /// `Subdirectory`; an update replaces the resource.
    pub fn subdirectory(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Subdirectory", value.into_value().into_node());
        self
    }

    /// Specifies labels that help you categorize, filter, and search for your AWS resources. We recommend creating at least a name tag for your transfer location.
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

impl Construct for CfnLocationS3 {
    type Handle = CfnLocationS3Ref;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnLocationS3Ref {
        CfnLocationS3Ref(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnLocationS3`] of a stack.
pub struct CfnLocationS3Ref(NodeRef);

impl Clone for CfnLocationS3Ref {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnLocationS3Ref {}
impl AsNode for CfnLocationS3Ref {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnLocationS3Ref {
    /// What `Ref` returns: its `LocationArn`, a [`datasync::LocationS3LocationArn`](kinds::datasync::LocationS3LocationArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::datasync::LocationS3LocationArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the specified Amazon S3 location.
    ///
    /// `Fn::GetAtt` of `LocationArn`.
    #[inline]
    pub fn attr_location_arn(&self) -> Value<kinds::datasync::LocationS3LocationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LocationArn")))
    }

    /// The URI of the specified Amazon S3 location.
    ///
    /// `Fn::GetAtt` of `LocationUri`.
    #[inline]
    pub fn attr_location_uri(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LocationUri")))
    }
}

impl IntoValue<kinds::datasync::LocationS3LocationArn> for &CfnLocationS3Ref {
    #[inline]
    fn into_value(self) -> Value<kinds::datasync::LocationS3LocationArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Specifies the Amazon Resource Name (ARN) of the AWS Identity and Access Management (IAM) role that DataSync uses to access your S3 bucket.
///
/// For more information, see [Providing DataSync access to S3 buckets](https://docs.aws.amazon.com/datasync/latest/userguide/create-s3-location.html#create-s3-location-access).
///
/// The property type `S3Config` of `AWS::DataSync::LocationS3`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3ConfigProperty(Object);

impl S3ConfigProperty {
    /// `S3ConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket_access_role_arn`: Specifies the ARN of the IAM role that DataSync uses to access your S3 bucket.
    pub fn new(bucket_access_role_arn: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "BucketAccessRoleArn",
            bucket_access_role_arn.into_value().into_node(),
        );
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

impl Kind for S3ConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3ConfigProperty> for S3ConfigProperty {}
impl From<S3ConfigProperty> for Node {
    #[inline]
    fn from(value: S3ConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3ConfigProperty> for S3ConfigProperty {
    #[inline]
    fn into_value(self) -> Value<S3ConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `S3StorageClass` of `AWS::DataSync::LocationS3`.
pub enum S3StorageClass {
    /// `DEEP_ARCHIVE`.
    DeepArchive,
    /// `GLACIER`.
    Glacier,
    /// `GLACIER_INSTANT_RETRIEVAL`.
    GlacierInstantRetrieval,
    /// `INTELLIGENT_TIERING`.
    IntelligentTiering,
    /// `ONEZONE_IA`.
    OnezoneIa,
    /// `STANDARD`.
    Standard,
    /// `STANDARD_IA`.
    StandardIa,
}

#[diagnostic::do_not_recommend]
impl Kind for S3StorageClass {}
#[diagnostic::do_not_recommend]
impl TextKind for S3StorageClass {}
#[diagnostic::do_not_recommend]
impl IdKind for S3StorageClass {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for S3StorageClass {}
#[diagnostic::do_not_recommend]
impl IntoValue<S3StorageClass> for S3StorageClass {
    #[inline]
    fn into_value(self) -> Value<S3StorageClass> {
        const VALUES: &[&str] = &[
            "DEEP_ARCHIVE",
            "GLACIER",
            "GLACIER_INSTANT_RETRIEVAL",
            "INTELLIGENT_TIERING",
            "ONEZONE_IA",
            "STANDARD",
            "STANDARD_IA",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

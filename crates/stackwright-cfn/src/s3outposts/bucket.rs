// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::S3Outposts::Bucket` and its property types.

use crate::l1::*;

/// The AWS::S3Outposts::Bucket resource specifies a new Amazon S3 on Outposts bucket. To create an S3 on Outposts bucket, you must have S3 on Outposts capacity provisioned on your Outpost. For more information, see [Using Amazon S3 on Outposts](https://docs.aws.amazon.com/AmazonS3/latest/userguide/S3onOutposts.html).
///
/// S3 on Outposts buckets support the following:
///
/// - Tags
/// - Lifecycle configuration rules for deleting expired objects
///
/// For a complete list of restrictions and Amazon S3 feature limitations on S3 on Outposts, see [Amazon S3 on Outposts Restrictions and Limitations](https://docs.aws.amazon.com/AmazonS3/latest/userguide/S3OnOutpostsRestrictionsLimitations.html).
///
/// `AWS::S3Outposts::Bucket`; `Ref` returns its `Arn`, a [`s3outposts::BucketArn`](kinds::s3outposts::BucketArn).
/// Changing one of these replaces it: `BucketName`, `OutpostId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3outposts-bucket.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnBucket(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::S3Outposts::Bucket",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("bucket.rules"),
};

impl CfnBucket {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::S3Outposts::Bucket";

    /// `CfnBucket` with its required properties, in alphabetical order:
    ///
    /// - `bucket_name`: A name for the S3 on Outposts bucket.
    /// - `outpost_id`: The ID of the Outpost of the specified bucket.
    pub fn new(
        bucket_name: impl IntoValue<kinds::s3::BucketName>,
        outpost_id: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("BucketName", bucket_name.into_value().into_node());
        object_.put("OutpostId", outpost_id.into_value().into_node());
        Self(object_)
    }

    /// Creates a new lifecycle configuration for the S3 on Outposts bucket or replaces an existing lifecycle configuration. Outposts buckets only support lifecycle configurations that delete/expire objects after a certain period of time and abort incomplete multipart uploads.
    ///
    /// `LifecycleConfiguration`; updated in place.
    pub fn lifecycle_configuration(
        mut self,
        value: impl IntoValue<LifecycleConfigurationProperty>,
    ) -> Self {
        self.0
            .put("LifecycleConfiguration", value.into_value().into_node());
        self
    }

    /// Sets the tags for an S3 on Outposts bucket. For more information, see [Using Amazon S3 on Outposts](https://docs.aws.amazon.com/AmazonS3/latest/userguide/S3onOutposts.html).
    ///
    /// Use tags to organize your AWS bill to reflect your own cost structure. To do this, sign up to get your AWS account bill with tag key values included. Then, to see the cost of combined resources, organize your billing information according to resources with the same tag key values. For example, you can tag several resources with a specific application name, and then organize your billing information to see the total cost of that application across several services. For more information, see [Cost allocation and tags](https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/cost-alloc-tags.html).
    ///
    /// > Within a bucket, if you add a tag that has the same key as an existing tag, the new value overwrites the old value. For more information, see [Using cost allocation and bucket tags](https://docs.aws.amazon.com/AmazonS3/latest/userguide/CostAllocTagging.html).
    ///
    /// To use this resource, you must have permissions to perform the `s3-outposts:PutBucketTagging`. The S3 on Outposts bucket owner has this permission by default and can grant this permission to others. For more information about permissions, see [Permissions Related to Bucket Subresource Operations](https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-actions.html#using-with-s3-actions-related-to-bucket-subresources) and [Managing access permissions to your Amazon S3 resources](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-access-control.html).
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

impl Construct for CfnBucket {
    type Handle = CfnBucketRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnBucketRef {
        CfnBucketRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnBucket`] of a stack.
pub struct CfnBucketRef(NodeRef);

impl Clone for CfnBucketRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnBucketRef {}
impl AsNode for CfnBucketRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnBucketRef {
    /// What `Ref` returns: its `Arn`, a [`s3outposts::BucketArn`](kinds::s3outposts::BucketArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::s3outposts::BucketArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Returns the ARN of the specified bucket.
    ///
    /// Example: `arn:aws:s3Outposts:::DOC-EXAMPLE-BUCKET`
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::s3outposts::BucketArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::s3outposts::BucketArn> for &CfnBucketRef {
    #[inline]
    fn into_value(self) -> Value<kinds::s3outposts::BucketArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Specifies the days since the initiation of an incomplete multipart upload that Amazon S3 on Outposts waits before permanently removing all parts of the upload. For more information, see [Aborting Incomplete Multipart Uploads Using a Bucket Lifecycle Policy](https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpuoverview.html#mpu-abort-incomplete-mpu-lifecycle-config).
///
/// The property type `AbortIncompleteMultipartUpload` of `AWS::S3Outposts::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct AbortIncompleteMultipartUploadProperty(Object);

impl AbortIncompleteMultipartUploadProperty {
    /// `AbortIncompleteMultipartUploadProperty` with its required properties, in alphabetical order:
    ///
    /// - `days_after_initiation`: Specifies the number of days after initiation that Amazon S3 on Outposts aborts an incomplete multipart upload.
    pub fn new(days_after_initiation: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DaysAfterInitiation",
            days_after_initiation.into_value().into_node(),
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

impl Kind for AbortIncompleteMultipartUploadProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AbortIncompleteMultipartUploadProperty> for AbortIncompleteMultipartUploadProperty {}
impl From<AbortIncompleteMultipartUploadProperty> for Node {
    #[inline]
    fn from(value: AbortIncompleteMultipartUploadProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AbortIncompleteMultipartUploadProperty> for AbortIncompleteMultipartUploadProperty {
    #[inline]
    fn into_value(self) -> Value<AbortIncompleteMultipartUploadProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The container for the filter of the lifecycle rule.
///
/// The property type `Filter` of `AWS::S3Outposts::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct FilterProperty(Object);

impl FilterProperty {
    /// `FilterProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `AndOperator` property.
    ///
    /// `AndOperator`.
    pub fn and_operator(mut self, value: impl IntoValue<FilterAndOperatorProperty>) -> Self {
        self.0.put("AndOperator", value.into_value().into_node());
        self
    }

    /// Prefix identifies one or more objects to which the rule applies.
    ///
    /// `Prefix`.
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Prefix", value.into_value().into_node());
        self
    }

    /// Tag used to identify a subset of objects for an Amazon S3Outposts bucket.
    ///
    /// `Tag`.
    pub fn tag(mut self, value: impl IntoValue<FilterTagProperty>) -> Self {
        self.0.put("Tag", value.into_value().into_node());
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

impl Kind for FilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FilterProperty> for FilterProperty {}
impl From<FilterProperty> for Node {
    #[inline]
    fn from(value: FilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FilterProperty> for FilterProperty {
    #[inline]
    fn into_value(self) -> Value<FilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `FilterAndOperator` of `AWS::S3Outposts::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct FilterAndOperatorProperty(Object);

impl FilterAndOperatorProperty {
    /// `FilterAndOperatorProperty` with its required properties, in alphabetical order:
    ///
    /// - `tags`: All of these tags must exist in the object's tag set in order for the rule to apply.
    pub fn new(tags: impl IntoValue<List<FilterTagProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Tags", tags.into_value().into_node());
        Self(object_)
    }

    /// Prefix identifies one or more objects to which the rule applies.
    ///
    /// `Prefix`.
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Prefix", value.into_value().into_node());
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

impl Kind for FilterAndOperatorProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FilterAndOperatorProperty> for FilterAndOperatorProperty {}
impl From<FilterAndOperatorProperty> for Node {
    #[inline]
    fn from(value: FilterAndOperatorProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FilterAndOperatorProperty> for FilterAndOperatorProperty {
    #[inline]
    fn into_value(self) -> Value<FilterAndOperatorProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Tag used to identify a subset of objects for an Amazon S3Outposts bucket.
///
/// The property type `FilterTag` of `AWS::S3Outposts::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct FilterTagProperty(Object);

impl FilterTagProperty {
    /// `FilterTagProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`
    /// - `value`
    pub fn new(key: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
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

impl Kind for FilterTagProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FilterTagProperty> for FilterTagProperty {}
impl From<FilterTagProperty> for Node {
    #[inline]
    fn from(value: FilterTagProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FilterTagProperty> for FilterTagProperty {
    #[inline]
    fn into_value(self) -> Value<FilterTagProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The container for the lifecycle configuration for the objects stored in an S3 on Outposts bucket.
///
/// The property type `LifecycleConfiguration` of `AWS::S3Outposts::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct LifecycleConfigurationProperty(Object);

impl LifecycleConfigurationProperty {
    /// `LifecycleConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `rules`: The container for the lifecycle configuration rules for the objects stored in the S3 on Outposts bucket.
    pub fn new(rules: impl IntoValue<List<RuleProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Rules", rules.into_value().into_node());
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

impl Kind for LifecycleConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LifecycleConfigurationProperty> for LifecycleConfigurationProperty {}
impl From<LifecycleConfigurationProperty> for Node {
    #[inline]
    fn from(value: LifecycleConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LifecycleConfigurationProperty> for LifecycleConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<LifecycleConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A container for an Amazon S3 on Outposts bucket lifecycle rule.
///
/// The property type `Rule` of `AWS::S3Outposts::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct RuleProperty(Object);

impl RuleProperty {
    /// `RuleProperty` with its required properties, in alphabetical order:
    ///
    /// - `status`: If `Enabled`, the rule is currently being applied.
    pub fn new(status: impl IntoValue<Status>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Status", status.into_value().into_node());
        Self(object_)
    }

    /// The container for the abort incomplete multipart upload rule.
    ///
    /// `AbortIncompleteMultipartUpload`.
    pub fn abort_incomplete_multipart_upload(
        mut self,
        value: impl IntoValue<AbortIncompleteMultipartUploadProperty>,
    ) -> Self {
        self.0.put(
            "AbortIncompleteMultipartUpload",
            value.into_value().into_node(),
        );
        self
    }

    /// Specifies the expiration for the lifecycle of the object by specifying an expiry date.
    ///
    /// `ExpirationDate`.
    pub fn expiration_date(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ExpirationDate", value.into_value().into_node());
        self
    }

    /// Specifies the expiration for the lifecycle of the object in the form of days that the object has been in the S3 on Outposts bucket.
    ///
    /// `ExpirationInDays`.
    pub fn expiration_in_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ExpirationInDays", value.into_value().into_node());
        self
    }

    /// The container for the filter of the lifecycle rule.
    ///
    /// `Filter`.
    pub fn filter(mut self, value: impl IntoValue<FilterProperty>) -> Self {
        self.0.put("Filter", value.into_value().into_node());
        self
    }

    /// Unique identifier for the lifecycle rule. The value can't be longer than 255 characters.
    ///
    /// `Id`.
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Id", value.into_value().into_node());
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

impl Kind for RuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RuleProperty> for RuleProperty {}
impl From<RuleProperty> for Node {
    #[inline]
    fn from(value: RuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RuleProperty> for RuleProperty {
    #[inline]
    fn into_value(self) -> Value<RuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Status` of a `Rule` of `AWS::S3Outposts::Bucket`.
pub enum Status {
    /// `Disabled`.
    Disabled,
    /// `Enabled`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for Status {}
#[diagnostic::do_not_recommend]
impl TextKind for Status {}
#[diagnostic::do_not_recommend]
impl IdKind for Status {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Status {}
#[diagnostic::do_not_recommend]
impl IntoValue<Status> for Status {
    #[inline]
    fn into_value(self) -> Value<Status> {
        const VALUES: &[&str] = &["Disabled", "Enabled"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

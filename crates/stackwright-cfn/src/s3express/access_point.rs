// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::S3Express::AccessPoint` and its property types.

use crate::l1::*;

/// Access points simplify managing data access at scale for shared datasets in Amazon S3. Access points are unique hostnames you create to enforce distinct permissions and network controls for all requests made through an access point. You can create hundreds of access points per bucket, each with a distinct name and permissions customized for each application. Each access point works in conjunction with the bucket policy that is attached to the underlying bucket. For more information, see [Managing access to shared datasets in directory buckets with access points](https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-directory-buckets.html).
///
/// `AWS::S3Express::AccessPoint`; `Ref` returns its `Name`, a [`s3express::AccessPointName`](kinds::s3express::AccessPointName).
/// Changing one of these replaces it: `Bucket`, `BucketAccountId`, `Name`, `VpcConfiguration`.
/// Attributes: `Arn`, `NetworkOrigin`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3express-accesspoint.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAccessPoint(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::S3Express::AccessPoint",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("access_point.rules"),
};

impl CfnAccessPoint {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::S3Express::AccessPoint";

    /// `CfnAccessPoint` with its required properties, in alphabetical order:
    ///
    /// - `bucket`: The name of the bucket that you want to associate the access point with.
    pub fn new(bucket: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Bucket", bucket.into_value().into_node());
        Self(object_)
    }

    /// The AWS account ID that owns the bucket associated with this access point.
    ///
    /// `BucketAccountId`; an update replaces the resource.
    pub fn bucket_account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("BucketAccountId", value.into_value().into_node());
        self
    }

    /// An access point name consists of a base name you provide, followed by the zoneID ( AWS Local Zone) followed by the prefix `--xa-s3`. For example, accesspointname--zoneID--xa-s3.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The access point policy associated with the specified access point.
    ///
    /// `Policy`; free JSON, such as an [`Object`]; updated in place.
    pub fn policy(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Policy", value.into_value().into_node());
        self
    }

    /// Public access is blocked by default to access points for directory buckets.
    ///
    /// `PublicAccessBlockConfiguration`; updated in place.
    pub fn public_access_block_configuration(
        mut self,
        value: impl IntoValue<PublicAccessBlockConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "PublicAccessBlockConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// You can use the access point scope to restrict access to specific prefixes, API operations, or a combination of both.
    ///
    /// For more information, see [Manage the scope of your access points for directory buckets.](https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-directory-buckets-manage-scope.html)
    ///
    /// `Scope`; updated in place.
    pub fn scope(mut self, value: impl IntoValue<ScopeProperty>) -> Self {
        self.0.put("Scope", value.into_value().into_node());
        self
    }

    /// An array of tags that you can apply to access points. Tags are key-value pairs of metadata used to categorize your access points and control access. For more information, see [Using tags for attribute-based access control (ABAC)](https://docs.aws.amazon.com/AmazonS3/latest/userguide/tagging.html#using-tags-for-abac).
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// If you include this field, Amazon S3 restricts access to this access point to requests from the specified virtual private cloud (VPC).
    ///
    /// `VpcConfiguration`; an update replaces the resource.
    pub fn vpc_configuration(mut self, value: impl IntoValue<VpcConfigurationProperty>) -> Self {
        self.0
            .put("VpcConfiguration", value.into_value().into_node());
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

impl Construct for CfnAccessPoint {
    type Handle = CfnAccessPointRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAccessPointRef {
        CfnAccessPointRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAccessPoint`] of a stack.
pub struct CfnAccessPointRef(NodeRef);

impl Clone for CfnAccessPointRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAccessPointRef {}
impl AsNode for CfnAccessPointRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAccessPointRef {
    /// What `Ref` returns: its `Name`, a [`s3express::AccessPointName`](kinds::s3express::AccessPointName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::s3express::AccessPointName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the access point.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::s3express::AccessPointArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The network configuration of the access point.
    ///
    /// `Fn::GetAtt` of `NetworkOrigin`.
    #[inline]
    pub fn attr_network_origin(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("NetworkOrigin")))
    }
}

impl IntoValue<kinds::s3express::AccessPointName> for &CfnAccessPointRef {
    #[inline]
    fn into_value(self) -> Value<kinds::s3express::AccessPointName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::s3express::AccessPointArn> for &CfnAccessPointRef {
    #[inline]
    fn into_value(self) -> Value<kinds::s3express::AccessPointArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Public access is blocked by default to access points for directory buckets.
///
/// The property type `PublicAccessBlockConfiguration` of `AWS::S3Express::AccessPoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct PublicAccessBlockConfigurationProperty(Object);

impl PublicAccessBlockConfigurationProperty {
    /// `PublicAccessBlockConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies whether Amazon S3 should block public access control lists (ACLs) for this bucket and objects in this bucket. Setting this element to `TRUE` causes the following behavior:
    ///
    /// - PUT Bucket ACL and PUT Object ACL calls fail if the specified ACL is public.
    /// - PUT Object calls fail if the request includes a public ACL.
    /// - PUT Bucket calls fail if the request includes a public ACL.
    ///
    /// Enabling this setting doesn't affect existing policies or ACLs.
    ///
    /// `BlockPublicAcls`.
    pub fn block_public_acls(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("BlockPublicAcls", value.into_value().into_node());
        self
    }

    /// Specifies whether Amazon S3 should block public bucket policies for this bucket. Setting this element to `TRUE` causes Amazon S3 to reject calls to PUT Bucket policy if the specified bucket policy allows public access.
    ///
    /// Enabling this setting doesn't affect existing bucket policies.
    ///
    /// `BlockPublicPolicy`.
    pub fn block_public_policy(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("BlockPublicPolicy", value.into_value().into_node());
        self
    }

    /// Specifies whether Amazon S3 should ignore public ACLs for this bucket and objects in this bucket. Setting this element to `TRUE` causes Amazon S3 to ignore all public ACLs on this bucket and objects in this bucket.
    ///
    /// Enabling this setting doesn't affect the persistence of any existing ACLs and doesn't prevent new public ACLs from being set.
    ///
    /// `IgnorePublicAcls`.
    pub fn ignore_public_acls(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IgnorePublicAcls", value.into_value().into_node());
        self
    }

    /// Specifies whether Amazon S3 should restrict public bucket policies for this bucket. Setting this element to `TRUE` restricts access to this bucket to only AWS service principals and authorized users within this account if the bucket has a public policy.
    ///
    /// Enabling this setting doesn't affect previously stored bucket policies, except that public and cross-account access within any public bucket policy, including non-public delegation to specific accounts, is blocked.
    ///
    /// `RestrictPublicBuckets`.
    pub fn restrict_public_buckets(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("RestrictPublicBuckets", value.into_value().into_node());
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

impl Kind for PublicAccessBlockConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PublicAccessBlockConfigurationProperty> for PublicAccessBlockConfigurationProperty {}
impl From<PublicAccessBlockConfigurationProperty> for Node {
    #[inline]
    fn from(value: PublicAccessBlockConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PublicAccessBlockConfigurationProperty> for PublicAccessBlockConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<PublicAccessBlockConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// You can use the access point scope to restrict access to specific prefixes, API operations, or a combination of both.
///
/// For more information, see [Manage the scope of your access points for directory buckets.](https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-directory-buckets-manage-scope.html)
///
/// The property type `Scope` of `AWS::S3Express::AccessPoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct ScopeProperty(Object);

impl ScopeProperty {
    /// `ScopeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// You can include one or more API operations as permissions.
    ///
    /// `Permissions`; one of `GetObject`, `GetObjectAttributes`, `ListMultipartUploadParts`, `ListBucket`, `ListBucketMultipartUploads`, `PutObject`, `DeleteObject`, `AbortMultipartUpload`.
    pub fn permissions(mut self, value: impl IntoValue<List<Permission>>) -> Self {
        self.0.put("Permissions", value.into_value().into_node());
        self
    }

    /// You can specify any amount of prefixes, but the total length of characters of all prefixes must be less than 256 bytes in size.
    ///
    /// `Prefixes`.
    pub fn prefixes(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Prefixes", value.into_value().into_node());
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

impl Kind for ScopeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ScopeProperty> for ScopeProperty {}
impl From<ScopeProperty> for Node {
    #[inline]
    fn from(value: ScopeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ScopeProperty> for ScopeProperty {
    #[inline]
    fn into_value(self) -> Value<ScopeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The Virtual Private Cloud (VPC) configuration for a bucket access point.
///
/// The property type `VpcConfiguration` of `AWS::S3Express::AccessPoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct VpcConfigurationProperty(Object);

impl VpcConfigurationProperty {
    /// `VpcConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// If this field is specified, this access point will only allow connections from the specified VPC ID.
    ///
    /// `VpcId`.
    pub fn vpc_id(mut self, value: impl IntoValue<kinds::ec2::VpcId>) -> Self {
        self.0.put("VpcId", value.into_value().into_node());
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

impl Kind for VpcConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VpcConfigurationProperty> for VpcConfigurationProperty {}
impl From<VpcConfigurationProperty> for Node {
    #[inline]
    fn from(value: VpcConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VpcConfigurationProperty> for VpcConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<VpcConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Permissions` of a `Scope` of `AWS::S3Express::AccessPoint`.
pub enum Permission {
    /// `AbortMultipartUpload`.
    AbortMultipartUpload,
    /// `DeleteObject`.
    DeleteObject,
    /// `GetObject`.
    GetObject,
    /// `GetObjectAttributes`.
    GetObjectAttributes,
    /// `ListBucket`.
    ListBucket,
    /// `ListBucketMultipartUploads`.
    ListBucketMultipartUploads,
    /// `ListMultipartUploadParts`.
    ListMultipartUploadParts,
    /// `PutObject`.
    PutObject,
}

#[diagnostic::do_not_recommend]
impl Kind for Permission {}
#[diagnostic::do_not_recommend]
impl TextKind for Permission {}
#[diagnostic::do_not_recommend]
impl IdKind for Permission {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Permission {}
#[diagnostic::do_not_recommend]
impl IntoValue<Permission> for Permission {
    #[inline]
    fn into_value(self) -> Value<Permission> {
        const VALUES: &[&str] = &[
            "AbortMultipartUpload",
            "DeleteObject",
            "GetObject",
            "GetObjectAttributes",
            "ListBucket",
            "ListBucketMultipartUploads",
            "ListMultipartUploadParts",
            "PutObject",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::S3::MultiRegionAccessPoint` and its property types.

use crate::l1::*;

/// The `AWS::S3::MultiRegionAccessPoint` resource creates an Amazon S3 Multi-Region Access Point. To learn more about Multi-Region Access Points, see [Multi-Region Access Points in Amazon S3](https://docs.aws.amazon.com/AmazonS3/latest/userguide/MultiRegionAccessPoints.html) in the in the *Amazon S3 User Guide*.
///
/// `AWS::S3::MultiRegionAccessPoint`; `Ref` returns its `Name`, a [`s3::MultiRegionAccessPointName`](kinds::s3::MultiRegionAccessPointName).
/// Changing one of these replaces it: `Name`, `PublicAccessBlockConfiguration`, `Regions`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-multiregionaccesspoint.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnMultiRegionAccessPoint(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::S3::MultiRegionAccessPoint",
    tags: None,
    rules: include_str!("multi_region_access_point.rules"),
};

impl CfnMultiRegionAccessPoint {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::S3::MultiRegionAccessPoint";

    /// `CfnMultiRegionAccessPoint` with its required properties, in alphabetical order:
    ///
    /// - `regions`: A collection of the Regions and buckets associated with the Multi-Region Access Point.
    pub fn new(regions: impl IntoValue<List<RegionProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Regions", regions.into_value().into_node());
        Self(object_)
    }

    /// The name of the Multi-Region Access Point.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The PublicAccessBlock configuration that you want to apply to this Multi-Region Access Point. You can enable the configuration options in any combination. For more information about when Amazon S3 considers an object public, see [The Meaning of "Public"](https://docs.aws.amazon.com/AmazonS3/latest/dev/access-control-block-public-access.html#access-control-block-public-access-policy-status) in the *Amazon S3 User Guide*.
    ///
    /// `PublicAccessBlockConfiguration`; an update replaces the resource.
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

impl Construct for CfnMultiRegionAccessPoint {
    type Handle = CfnMultiRegionAccessPointRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnMultiRegionAccessPointRef {
        CfnMultiRegionAccessPointRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnMultiRegionAccessPoint`] of a stack.
pub struct CfnMultiRegionAccessPointRef(NodeRef);

impl Clone for CfnMultiRegionAccessPointRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnMultiRegionAccessPointRef {}
impl AsNode for CfnMultiRegionAccessPointRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnMultiRegionAccessPointRef {
    /// What `Ref` returns: its `Name`, a [`s3::MultiRegionAccessPointName`](kinds::s3::MultiRegionAccessPointName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::s3::MultiRegionAccessPointName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The alias for the Multi-Region Access Point. For more information about the distinction between the name and the alias of an Multi-Region Access Point, see [Managing Multi-Region Access Points](https://docs.aws.amazon.com/AmazonS3/latest/userguide/CreatingMultiRegionAccessPoints.html#multi-region-access-point-naming) in the *Amazon S3 User Guide*.
    ///
    /// `Fn::GetAtt` of `Alias`.
    #[inline]
    pub fn attr_alias(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Alias")))
    }

    /// The timestamp of when the Multi-Region Access Point is created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }
}

impl IntoValue<kinds::s3::MultiRegionAccessPointName> for &CfnMultiRegionAccessPointRef {
    #[inline]
    fn into_value(self) -> Value<kinds::s3::MultiRegionAccessPointName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The PublicAccessBlock configuration that you want to apply to this Amazon S3 Multi-Region Access Point. You can enable the configuration options in any combination. For more information about when Amazon S3 considers an object public, see [The Meaning of "Public"](https://docs.aws.amazon.com/AmazonS3/latest/dev/access-control-block-public-access.html#access-control-block-public-access-policy-status) in the *Amazon S3 User Guide*.
///
/// The property type `PublicAccessBlockConfiguration` of `AWS::S3::MultiRegionAccessPoint`.
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
    /// `BlockPublicAcls`; an update replaces the resource.
    pub fn block_public_acls(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("BlockPublicAcls", value.into_value().into_node());
        self
    }

    /// Specifies whether Amazon S3 should block public bucket policies for this bucket. Setting this element to `TRUE` causes Amazon S3 to reject calls to PUT Bucket policy if the specified bucket policy allows public access.
    ///
    /// Enabling this setting doesn't affect existing bucket policies.
    ///
    /// `BlockPublicPolicy`; an update replaces the resource.
    pub fn block_public_policy(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("BlockPublicPolicy", value.into_value().into_node());
        self
    }

    /// Specifies whether Amazon S3 should ignore public ACLs for this bucket and objects in this bucket. Setting this element to `TRUE` causes Amazon S3 to ignore all public ACLs on this bucket and objects in this bucket.
    ///
    /// Enabling this setting doesn't affect the persistence of any existing ACLs and doesn't prevent new public ACLs from being set.
    ///
    /// `IgnorePublicAcls`; an update replaces the resource.
    pub fn ignore_public_acls(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IgnorePublicAcls", value.into_value().into_node());
        self
    }

    /// Specifies whether Amazon S3 should restrict public bucket policies for this bucket. Setting this element to `TRUE` restricts access to this bucket to only AWS service principals and authorized users within this account if the bucket has a public policy.
    ///
    /// Enabling this setting doesn't affect previously stored bucket policies, except that public and cross-account access within any public bucket policy, including non-public delegation to specific accounts, is blocked.
    ///
    /// `RestrictPublicBuckets`; an update replaces the resource.
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

/// A bucket associated with a specific Region when creating Multi-Region Access Points.
///
/// The property type `Region` of `AWS::S3::MultiRegionAccessPoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct RegionProperty(Object);

impl RegionProperty {
    /// `RegionProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket`: The name of the associated bucket for the Region.
    pub fn new(bucket: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Bucket", bucket.into_value().into_node());
        Self(object_)
    }

    /// The AWS account ID that owns the Amazon S3 bucket that's associated with this Multi-Region Access Point.
    ///
    /// `BucketAccountId`; an update replaces the resource.
    pub fn bucket_account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("BucketAccountId", value.into_value().into_node());
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

impl Kind for RegionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RegionProperty> for RegionProperty {}
impl From<RegionProperty> for Node {
    #[inline]
    fn from(value: RegionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RegionProperty> for RegionProperty {
    #[inline]
    fn into_value(self) -> Value<RegionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::S3::AccessPoint` and its property types.

use crate::l1::*;

/// The AWS::S3::AccessPoint resource is an Amazon S3 resource type that you can use to access buckets.
///
/// `AWS::S3::AccessPoint`; `Ref` returns its `Name`, a [`s3::AccessPointName`](kinds::s3::AccessPointName).
/// Changing one of these replaces it: `Bucket`, `BucketAccountId`, `Name`, `VpcConfiguration`.
/// Attributes: `Alias`, `Arn`, `Name`, `NetworkOrigin`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-accesspoint.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAccessPoint(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::S3::AccessPoint",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("access_point.rules"),
};

impl CfnAccessPoint {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::S3::AccessPoint";

    /// `CfnAccessPoint` with its required properties, in alphabetical order:
    ///
    /// - `bucket`: The name of the bucket associated with this access point.
    pub fn new(bucket: impl IntoValue<kinds::s3::BucketName>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Bucket", bucket.into_value().into_node());
        Self(object_)
    }

    /// The AWS account ID associated with the S3 bucket associated with this access point.
    ///
    /// `BucketAccountId`; an update replaces the resource.
    pub fn bucket_account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("BucketAccountId", value.into_value().into_node());
        self
    }

    /// The name of this access point. If you don't specify a name, AWS CloudFormation generates a unique ID and uses that ID for the access point name.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The access point policy associated with this access point.
    ///
    /// `Policy`; free JSON, such as an [`Object`]; updated in place.
    pub fn policy(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Policy", value.into_value().into_node());
        self
    }

    /// The PublicAccessBlock configuration that you want to apply to this Amazon S3 bucket. You can enable the configuration options in any combination. For more information about when Amazon S3 considers a bucket or object public, see [The Meaning of "Public"](https://docs.aws.amazon.com/AmazonS3/latest/dev/access-control-block-public-access.html#access-control-block-public-access-policy-status) in the *Amazon S3 User Guide*.
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

    /// An array of tags that you can apply to access points. Tags are key-value pairs of metadata used to categorize your access points and control access. For more information, see [Using tags for attribute-based access control (ABAC)](https://docs.aws.amazon.com/AmazonS3/latest/userguide/tagging.html#using-tags-for-abac).
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The Virtual Private Cloud (VPC) configuration for this access point, if one exists.
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
    /// What `Ref` returns: its `Name`, a [`s3::AccessPointName`](kinds::s3::AccessPointName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::s3::AccessPointName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The alias for this access point.
    ///
    /// `Fn::GetAtt` of `Alias`.
    #[inline]
    pub fn attr_alias(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Alias")))
    }

    /// This property contains the details of the ARN for the access point.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::s3::AccessPointArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The name of this access point.
    ///
    /// `Fn::GetAtt` of `Name`.
    #[inline]
    pub fn attr_name(&self) -> Value<kinds::s3::AccessPointName> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Name")))
    }

    /// Indicates whether this access point allows access from the internet. If `VpcConfiguration` is specified for this access point, then `NetworkOrigin` is `VPC`, and the access point doesn't allow access from the internet. Otherwise, `NetworkOrigin` is `Internet`, and the access point allows access from the internet, subject to the access point and bucket access policies.
    ///
    /// *Allowed values*: `VPC` | `Internet`
    ///
    /// `Fn::GetAtt` of `NetworkOrigin`.
    #[inline]
    pub fn attr_network_origin(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("NetworkOrigin")))
    }
}

impl IntoValue<kinds::s3::AccessPointName> for &CfnAccessPointRef {
    #[inline]
    fn into_value(self) -> Value<kinds::s3::AccessPointName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::s3::AccessPointArn> for &CfnAccessPointRef {
    #[inline]
    fn into_value(self) -> Value<kinds::s3::AccessPointArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The PublicAccessBlock configuration that you want to apply to this Amazon S3 bucket. You can enable the configuration options in any combination. Bucket-level settings work alongside account-level settings (which may inherit from organization-level policies). For more information about when Amazon S3 considers a bucket or object public, see [The Meaning of "Public"](https://docs.aws.amazon.com/AmazonS3/latest/dev/access-control-block-public-access.html#access-control-block-public-access-policy-status) in the *Amazon S3 User Guide*.
///
/// The property type `PublicAccessBlockConfiguration` of `AWS::S3::AccessPoint`.
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

/// The Virtual Private Cloud (VPC) configuration for this access point.
///
/// The property type `VpcConfiguration` of `AWS::S3::AccessPoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct VpcConfigurationProperty(Object);

impl VpcConfigurationProperty {
    /// `VpcConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// If this field is specified, the access point will only allow connections from the specified VPC ID.
    ///
    /// `VpcId`; an update replaces the resource.
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

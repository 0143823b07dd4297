// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Lightsail::Bucket` and its property types.

use crate::l1::*;

/// The `AWS::Lightsail::Bucket` resource specifies a bucket.
///
/// `AWS::Lightsail::Bucket`; `Ref` returns its `BucketName`, a [`lightsail::BucketName`](kinds::lightsail::BucketName).
/// Changing one of these replaces it: `BucketName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-bucket.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnBucket(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Lightsail::Bucket",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("bucket.rules"),
};

impl CfnBucket {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Lightsail::Bucket";

    /// `CfnBucket` with its required properties, in alphabetical order:
    ///
    /// - `bucket_name`: The name of the bucket.
    /// - `bundle_id`: The bundle ID for the bucket (for example, `small_1_0`).
    pub fn new(bucket_name: impl IntoValue<String>, bundle_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("BucketName", bucket_name.into_value().into_node());
        object_.put("BundleId", bundle_id.into_value().into_node());
        Self(object_)
    }

    /// An object that describes the access rules for the bucket.
    ///
    /// `AccessRules`; updated in place.
    pub fn access_rules(mut self, value: impl IntoValue<AccessRulesProperty>) -> Self {
        self.0.put("AccessRules", value.into_value().into_node());
        self
    }

    /// Indicates whether object versioning is enabled for the bucket.
    ///
    /// The following options can be configured:
    ///
    /// - `Enabled` - Object versioning is enabled.
    /// - `Suspended` - Object versioning was previously enabled but is currently suspended. Existing object versions are retained.
    /// - `NeverEnabled` - Object versioning has never been enabled.
    ///
    /// `ObjectVersioning`; updated in place.
    pub fn object_versioning(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("ObjectVersioning", value.into_value().into_node());
        self
    }

    /// An array of AWS account IDs that have read-only access to the bucket.
    ///
    /// `ReadOnlyAccessAccounts`; updated in place.
    pub fn read_only_access_accounts(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("ReadOnlyAccessAccounts", value.into_value().into_node());
        self
    }

    /// An array of Lightsail instances that have access to the bucket.
    ///
    /// `ResourcesReceivingAccess`; updated in place.
    pub fn resources_receiving_access(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("ResourcesReceivingAccess", value.into_value().into_node());
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
    /// What `Ref` returns: its `BucketName`, a [`lightsail::BucketName`](kinds::lightsail::BucketName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::lightsail::BucketName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// A Boolean value indicating whether the bundle that is currently applied to your distribution can be changed to another bundle.
    ///
    /// `Fn::GetAtt` of `AbleToUpdateBundle`.
    #[inline]
    pub fn attr_able_to_update_bundle(&self) -> Value<bool> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AbleToUpdateBundle")))
    }

    /// The Amazon Resource Name (ARN) of the bucket.
    ///
    /// `Fn::GetAtt` of `BucketArn`.
    #[inline]
    pub fn attr_bucket_arn(&self) -> Value<kinds::lightsail::BucketArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("BucketArn")))
    }

    /// The URL of the bucket.
    ///
    /// `Fn::GetAtt` of `Url`.
    #[inline]
    pub fn attr_url(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Url")))
    }
}

impl IntoValue<kinds::lightsail::BucketName> for &CfnBucketRef {
    #[inline]
    fn into_value(self) -> Value<kinds::lightsail::BucketName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::lightsail::BucketArn> for &CfnBucketRef {
    #[inline]
    fn into_value(self) -> Value<kinds::lightsail::BucketArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("BucketArn")))
    }
}

/// `AccessRules` is a property of the [AWS::Lightsail::Bucket](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lightsail-bucket.html) resource. It describes access rules for a bucket.
///
/// The property type `AccessRules` of `AWS::Lightsail::Bucket`.
#[must_use = "a property type does nothing until it is set"]
pub struct AccessRulesProperty(Object);

impl AccessRulesProperty {
    /// `AccessRulesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A Boolean value indicating whether the access control list (ACL) permissions that are applied to individual objects override the `GetObject` option that is currently specified.
    ///
    /// When this is true, you can use the [PutObjectAcl](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectAcl.html) Amazon S3 API operation to set individual objects to public (read-only) or private, using either the `public-read` ACL or the `private` ACL.
    ///
    /// `AllowPublicOverrides`.
    pub fn allow_public_overrides(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("AllowPublicOverrides", value.into_value().into_node());
        self
    }

    /// Specifies the anonymous access to all objects in a bucket.
    ///
    /// The following options can be specified:
    ///
    /// - `public` - Sets all objects in the bucket to public (read-only), making them readable by everyone on the internet.
    ///
    /// If the `GetObject` value is set to `public`, then all objects in the bucket default to public regardless of the `allowPublicOverrides` value.
    /// - `private` - Sets all objects in the bucket to private, making them readable only by you and anyone that you grant access to.
    ///
    /// If the `GetObject` value is set to `private`, and the `allowPublicOverrides` value is set to `true`, then all objects in the bucket default to private unless they are configured with a `public-read` ACL. Individual objects with a `public-read` ACL are readable by everyone on the internet.
    ///
    /// `GetObject`.
    pub fn get_object(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("GetObject", value.into_value().into_node());
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

impl Kind for AccessRulesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AccessRulesProperty> for AccessRulesProperty {}
impl From<AccessRulesProperty> for Node {
    #[inline]
    fn from(value: AccessRulesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AccessRulesProperty> for AccessRulesProperty {
    #[inline]
    fn into_value(self) -> Value<AccessRulesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

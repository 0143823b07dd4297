// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ElasticLoadBalancingV2::TrustStoreRevocation` and its property types.

use crate::l1::*;

/// Adds the specified revocation contents to the specified trust store. You must specify `TrustStoreArn`.
///
/// `AWS::ElasticLoadBalancingV2::TrustStoreRevocation`; `Ref` returns the physical id, which is made of `RevocationId`, `TrustStoreArn`.
/// Changing one of these replaces it: `RevocationContents`, `TrustStoreArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-truststorerevocation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTrustStoreRevocation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ElasticLoadBalancingV2::TrustStoreRevocation",
    tags: None,
    rules: include_str!("trust_store_revocation.rules"),
};

impl CfnTrustStoreRevocation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ElasticLoadBalancingV2::TrustStoreRevocation";

    /// `CfnTrustStoreRevocation` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The revocation file to add.
    ///
    /// `RevocationContents`; an update replaces the resource.
    pub fn revocation_contents(
        mut self,
        value: impl IntoValue<List<RevocationContentProperty>>,
    ) -> Self {
        self.0
            .put("RevocationContents", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the trust store.
    ///
    /// `TrustStoreArn`; an update replaces the resource.
    pub fn trust_store_arn(
        mut self,
        value: impl IntoValue<kinds::elasticloadbalancingv2::TrustStoreArn>,
    ) -> Self {
        self.0.put("TrustStoreArn", value.into_value().into_node());
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

impl Construct for CfnTrustStoreRevocation {
    type Handle = CfnTrustStoreRevocationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTrustStoreRevocationRef {
        CfnTrustStoreRevocationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTrustStoreRevocation`] of a stack.
pub struct CfnTrustStoreRevocationRef(NodeRef);

impl Clone for CfnTrustStoreRevocationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTrustStoreRevocationRef {}
impl AsNode for CfnTrustStoreRevocationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTrustStoreRevocationRef {
    /// What `Ref` returns: the physical id, which is made of `RevocationId`, `TrustStoreArn`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The revocation ID of the revocation file.
    ///
    /// `Fn::GetAtt` of `RevocationId`.
    #[inline]
    pub fn attr_revocation_id(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RevocationId")))
    }

    /// Information about the revocation file in the trust store. For more information, see [TrustStoreRevocation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-truststorerevocation-truststorerevocation.html).
    ///
    /// `Fn::GetAtt` of `TrustStoreRevocations`.
    #[inline]
    pub fn attr_trust_store_revocations(&self) -> Value<List<Json>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TrustStoreRevocations")))
    }
}

/// Information about a revocation file. You must specify `S3Bucket` and `S3Key`.
///
/// The property type `RevocationContent` of `AWS::ElasticLoadBalancingV2::TrustStoreRevocation`.
#[must_use = "a property type does nothing until it is set"]
pub struct RevocationContentProperty(Object);

impl RevocationContentProperty {
    /// `RevocationContentProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The type of revocation file.
    ///
    /// `RevocationType`.
    pub fn revocation_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RevocationType", value.into_value().into_node());
        self
    }

    /// The Amazon S3 bucket for the revocation file.
    ///
    /// `S3Bucket`.
    pub fn s3_bucket(mut self, value: impl IntoValue<kinds::s3::BucketName>) -> Self {
        self.0.put("S3Bucket", value.into_value().into_node());
        self
    }

    /// The Amazon S3 path for the revocation file.
    ///
    /// `S3Key`.
    pub fn s3_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("S3Key", value.into_value().into_node());
        self
    }

    /// The Amazon S3 object version of the revocation file.
    ///
    /// `S3ObjectVersion`.
    pub fn s3_object_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("S3ObjectVersion", value.into_value().into_node());
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

impl Kind for RevocationContentProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RevocationContentProperty> for RevocationContentProperty {}
impl From<RevocationContentProperty> for Node {
    #[inline]
    fn from(value: RevocationContentProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RevocationContentProperty> for RevocationContentProperty {
    #[inline]
    fn into_value(self) -> Value<RevocationContentProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

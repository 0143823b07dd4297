// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ElasticLoadBalancingV2::TrustStore` and its property types.

use crate::l1::*;

/// Creates a trust store. You must specify `CaCertificatesBundleS3Bucket` and `CaCertificatesBundleS3Key`. When you create a trust store, you must specify `Name`.
///
/// `AWS::ElasticLoadBalancingV2::TrustStore`; `Ref` returns its `TrustStoreArn`, a [`elasticloadbalancingv2::TrustStoreArn`](kinds::elasticloadbalancingv2::TrustStoreArn).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-truststore.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTrustStore(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ElasticLoadBalancingV2::TrustStore",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("trust_store.rules"),
};

impl CfnTrustStore {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ElasticLoadBalancingV2::TrustStore";

    /// `CfnTrustStore` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon S3 bucket for the ca certificates bundle.
    ///
    /// `CaCertificatesBundleS3Bucket`; updated in place.
    pub fn ca_certificates_bundle_s3_bucket(
        mut self,
        value: impl IntoValue<kinds::s3::BucketName>,
    ) -> Self {
        self.0.put(
            "CaCertificatesBundleS3Bucket",
            value.into_value().into_node(),
        );
        self
    }

    /// The Amazon S3 path for the ca certificates bundle.
    ///
    /// `CaCertificatesBundleS3Key`; updated in place.
    pub fn ca_certificates_bundle_s3_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CaCertificatesBundleS3Key", value.into_value().into_node());
        self
    }

    /// The Amazon S3 object version for the ca certificates bundle. If undefined the current version is used.
    ///
    /// `CaCertificatesBundleS3ObjectVersion`; updated in place.
    pub fn ca_certificates_bundle_s3_object_version(
        mut self,
        value: impl IntoValue<String>,
    ) -> Self {
        self.0.put(
            "CaCertificatesBundleS3ObjectVersion",
            value.into_value().into_node(),
        );
        self
    }

    /// The name of the trust store.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The tags to assign to the trust store.
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

impl Construct for CfnTrustStore {
    type Handle = CfnTrustStoreRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTrustStoreRef {
        CfnTrustStoreRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTrustStore`] of a stack.
pub struct CfnTrustStoreRef(NodeRef);

impl Clone for CfnTrustStoreRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTrustStoreRef {}
impl AsNode for CfnTrustStoreRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTrustStoreRef {
    /// What `Ref` returns: its `TrustStoreArn`, a [`elasticloadbalancingv2::TrustStoreArn`](kinds::elasticloadbalancingv2::TrustStoreArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::elasticloadbalancingv2::TrustStoreArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The number of ca certificates in the trust store.
    ///
    /// `Fn::GetAtt` of `NumberOfCaCertificates`.
    #[inline]
    pub fn attr_number_of_ca_certificates(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("NumberOfCaCertificates"),
        ))
    }

    /// The status of the trust store. The possible values are `CREATING` and `ACTIVE`.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The Amazon Resource Name (ARN) of the trust store.
    ///
    /// `Fn::GetAtt` of `TrustStoreArn`.
    #[inline]
    pub fn attr_trust_store_arn(&self) -> Value<kinds::elasticloadbalancingv2::TrustStoreArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TrustStoreArn")))
    }
}

impl IntoValue<kinds::elasticloadbalancingv2::TrustStoreArn> for &CfnTrustStoreRef {
    #[inline]
    fn into_value(self) -> Value<kinds::elasticloadbalancingv2::TrustStoreArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

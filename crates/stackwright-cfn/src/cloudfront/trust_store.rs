// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CloudFront::TrustStore` and its property types.

use crate::l1::*;

/// A trust store.
///
/// `AWS::CloudFront::TrustStore`; `Ref` returns its `Id`, a [`cloudfront::TrustStoreId`](kinds::cloudfront::TrustStoreId).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-truststore.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTrustStore(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CloudFront::TrustStore",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("trust_store.rules"),
};

impl CfnTrustStore {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CloudFront::TrustStore";

    /// `CfnTrustStore` with its required properties, in alphabetical order:
    ///
    /// - `name`: The trust store's name.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// A CA certificates bundle source.
    ///
    /// `CaCertificatesBundleSource`; updated in place.
    pub fn ca_certificates_bundle_source(
        mut self,
        value: impl IntoValue<CaCertificatesBundleSourceProperty>,
    ) -> Self {
        self.0
            .put("CaCertificatesBundleSource", value.into_value().into_node());
        self
    }

    /// A complex type that contains zero or more `Tag` elements.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// A boolean. When true, performs real-time certificate revocation checks by querying the OCSP endpoint specified within the client certificate.
    ///
    /// `UseClientCertificateOCSPEndpoint`; updated in place.
    pub fn use_client_certificate_ocsp_endpoint(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "UseClientCertificateOCSPEndpoint",
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
    /// What `Ref` returns: its `Id`, a [`cloudfront::TrustStoreId`](kinds::cloudfront::TrustStoreId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cloudfront::TrustStoreId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The trust store's Amazon Resource Name (ARN).
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::cloudfront::TrustStoreArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The version identifier for the current version of the trust store.
    ///
    /// `Fn::GetAtt` of `ETag`.
    #[inline]
    pub fn attr_etag(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ETag")))
    }

    /// The trust store's ID.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::cloudfront::TrustStoreId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The trust store's last modified time.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[inline]
    pub fn attr_last_modified_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedTime")))
    }

    /// The trust store's number of CA certificates.
    ///
    /// `Fn::GetAtt` of `NumberOfCaCertificates`.
    #[inline]
    pub fn attr_number_of_ca_certificates(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("NumberOfCaCertificates"),
        ))
    }

    /// The trust store's status.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::cloudfront::TrustStoreId> for &CfnTrustStoreRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cloudfront::TrustStoreId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::cloudfront::TrustStoreArn> for &CfnTrustStoreRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cloudfront::TrustStoreArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The CA certificates bundle location in Amazon S3.
///
/// The property type `CaCertificatesBundleS3Location` of `AWS::CloudFront::TrustStore`.
#[must_use = "a property type does nothing until it is set"]
pub struct CaCertificatesBundleS3LocationProperty(Object);

impl CaCertificatesBundleS3LocationProperty {
    /// `CaCertificatesBundleS3LocationProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket`: The S3 bucket.
    /// - `key`: The location's key.
    /// - `region`: The location's Region.
    pub fn new(
        bucket: impl IntoValue<String>,
        key: impl IntoValue<String>,
        region: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Bucket", bucket.into_value().into_node());
        object_.put("Key", key.into_value().into_node());
        object_.put("Region", region.into_value().into_node());
        Self(object_)
    }

    /// The location's version.
    ///
    /// `Version`.
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Version", value.into_value().into_node());
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

impl Kind for CaCertificatesBundleS3LocationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CaCertificatesBundleS3LocationProperty> for CaCertificatesBundleS3LocationProperty {}
impl From<CaCertificatesBundleS3LocationProperty> for Node {
    #[inline]
    fn from(value: CaCertificatesBundleS3LocationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CaCertificatesBundleS3LocationProperty> for CaCertificatesBundleS3LocationProperty {
    #[inline]
    fn into_value(self) -> Value<CaCertificatesBundleS3LocationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A CA certificates bundle source.
///
/// The property type `CaCertificatesBundleSource` of `AWS::CloudFront::TrustStore`.
#[must_use = "a property type does nothing until it is set"]
pub struct CaCertificatesBundleSourceProperty(Object);

impl CaCertificatesBundleSourceProperty {
    /// `CaCertificatesBundleSourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `ca_certificates_bundle_s3_location`: The CA certificates bundle location in Amazon S3.
    pub fn new(
        ca_certificates_bundle_s3_location: impl IntoValue<CaCertificatesBundleS3LocationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CaCertificatesBundleS3Location",
            ca_certificates_bundle_s3_location.into_value().into_node(),
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

impl Kind for CaCertificatesBundleSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CaCertificatesBundleSourceProperty> for CaCertificatesBundleSourceProperty {}
impl From<CaCertificatesBundleSourceProperty> for Node {
    #[inline]
    fn from(value: CaCertificatesBundleSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CaCertificatesBundleSourceProperty> for CaCertificatesBundleSourceProperty {
    #[inline]
    fn into_value(self) -> Value<CaCertificatesBundleSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CloudFront::StreamingDistribution` and its property types.

use crate::l1::*;

/// This resource is deprecated. Amazon CloudFront is deprecating real-time messaging protocol (RTMP) distributions on December 31, 2020. For more information, [read the announcement](https://docs.aws.amazon.com/ann.jspa?annID=7356) on the Amazon CloudFront discussion forum.
///
/// `AWS::CloudFront::StreamingDistribution`; `Ref` returns its `Id`, a [`cloudfront::StreamingDistributionId`](kinds::cloudfront::StreamingDistributionId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-streamingdistribution.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnStreamingDistribution(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CloudFront::StreamingDistribution",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("streaming_distribution.rules"),
};

impl CfnStreamingDistribution {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CloudFront::StreamingDistribution";

    /// `CfnStreamingDistribution` with its required properties, in alphabetical order:
    ///
    /// - `streaming_distribution_config`: The current configuration information for the RTMP distribution.
    /// - `tags`: A complex type that contains zero or more `Tag` elements.
    pub fn new(
        streaming_distribution_config: impl IntoValue<StreamingDistributionConfigProperty>,
        tags: impl IntoValue<List<CfnTag>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "StreamingDistributionConfig",
            streaming_distribution_config.into_value().into_node(),
        );
        object_.put("Tags", tags.into_value().into_node());
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

impl Construct for CfnStreamingDistribution {
    type Handle = CfnStreamingDistributionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnStreamingDistributionRef {
        CfnStreamingDistributionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnStreamingDistribution`] of a stack.
pub struct CfnStreamingDistributionRef(NodeRef);

impl Clone for CfnStreamingDistributionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnStreamingDistributionRef {}
impl AsNode for CfnStreamingDistributionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnStreamingDistributionRef {
    /// What `Ref` returns: its `Id`, a [`cloudfront::StreamingDistributionId`](kinds::cloudfront::StreamingDistributionId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cloudfront::StreamingDistributionId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The domain name of the resource, such as `d111111abcdef8.cloudfront.net`.
    ///
    /// `Fn::GetAtt` of `DomainName`.
    #[inline]
    pub fn attr_domain_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DomainName")))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::cloudfront::StreamingDistributionId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::cloudfront::StreamingDistributionId> for &CfnStreamingDistributionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cloudfront::StreamingDistributionId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// A complex type that controls whether access logs are written for the streaming distribution.
///
/// The property type `Logging` of `AWS::CloudFront::StreamingDistribution`.
#[must_use = "a property type does nothing until it is set"]
pub struct LoggingProperty(Object);

impl LoggingProperty {
    /// `LoggingProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket`: The Amazon S3 bucket to store the access logs in, for example, `amzn-s3-demo-bucket.s3.amazonaws.com`.
    /// - `enabled`: Specifies whether you want CloudFront to save access logs to an Amazon S3 bucket.
    /// - `prefix`: An optional string that you want CloudFront to prefix to the access log filenames for this streaming distribution, for example, `myprefix/`.
    pub fn new(
        bucket: impl IntoValue<String>,
        enabled: impl IntoValue<bool>,
        prefix: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Bucket", bucket.into_value().into_node());
        object_.put("Enabled", enabled.into_value().into_node());
        object_.put("Prefix", prefix.into_value().into_node());
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

impl Kind for LoggingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LoggingProperty> for LoggingProperty {}
impl From<LoggingProperty> for Node {
    #[inline]
    fn from(value: LoggingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LoggingProperty> for LoggingProperty {
    #[inline]
    fn into_value(self) -> Value<LoggingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A complex type that contains information about the Amazon S3 bucket from which you want CloudFront to get your media files for distribution.
///
/// The property type `S3Origin` of `AWS::CloudFront::StreamingDistribution`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3OriginProperty(Object);

impl S3OriginProperty {
    /// `S3OriginProperty` with its required properties, in alphabetical order:
    ///
    /// - `domain_name`: The DNS name of the Amazon S3 origin.
    /// - `origin_access_identity`: The CloudFront origin access identity to associate with the distribution.
    pub fn new(
        domain_name: impl IntoValue<String>,
        origin_access_identity: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DomainName", domain_name.into_value().into_node());
        object_.put(
            "OriginAccessIdentity",
            origin_access_identity.into_value().into_node(),
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

impl Kind for S3OriginProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3OriginProperty> for S3OriginProperty {}
impl From<S3OriginProperty> for Node {
    #[inline]
    fn from(value: S3OriginProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3OriginProperty> for S3OriginProperty {
    #[inline]
    fn into_value(self) -> Value<S3OriginProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The RTMP distribution's configuration information.
///
/// The property type `StreamingDistributionConfig` of `AWS::CloudFront::StreamingDistribution`.
#[must_use = "a property type does nothing until it is set"]
pub struct StreamingDistributionConfigProperty(Object);

impl StreamingDistributionConfigProperty {
    /// `StreamingDistributionConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `comment`: Any comments you want to include about the streaming distribution.
    /// - `enabled`: Whether the streaming distribution is enabled to accept user requests for content.
    /// - `s3_origin`: A complex type that contains information about the Amazon S3 bucket from which you want CloudFront to get your media files for distribution.
    /// - `trusted_signers`: A complex type that specifies any AWS accounts that you want to permit to create signed URLs for private content.
    pub fn new(
        comment: impl IntoValue<String>,
        enabled: impl IntoValue<bool>,
        s3_origin: impl IntoValue<S3OriginProperty>,
        trusted_signers: impl IntoValue<TrustedSignersProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Comment", comment.into_value().into_node());
        object_.put("Enabled", enabled.into_value().into_node());
        object_.put("S3Origin", s3_origin.into_value().into_node());
        object_.put("TrustedSigners", trusted_signers.into_value().into_node());
        Self(object_)
    }

    /// A complex type that contains information about CNAMEs (alternate domain names), if any, for this streaming distribution.
    ///
    /// `Aliases`.
    pub fn aliases(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Aliases", value.into_value().into_node());
        self
    }

    /// A complex type that controls whether access logs are written for the streaming distribution.
    ///
    /// `Logging`.
    pub fn logging(mut self, value: impl IntoValue<LoggingProperty>) -> Self {
        self.0.put("Logging", value.into_value().into_node());
        self
    }

    /// A complex type that contains information about price class for this streaming distribution.
    ///
    /// `PriceClass`.
    pub fn price_class(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PriceClass", value.into_value().into_node());
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

impl Kind for StreamingDistributionConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StreamingDistributionConfigProperty> for StreamingDistributionConfigProperty {}
impl From<StreamingDistributionConfigProperty> for Node {
    #[inline]
    fn from(value: StreamingDistributionConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StreamingDistributionConfigProperty> for StreamingDistributionConfigProperty {
    #[inline]
    fn into_value(self) -> Value<StreamingDistributionConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A list of AWS accounts whose public keys CloudFront can use to verify the signatures of signed URLs and signed cookies.
///
/// The property type `TrustedSigners` of `AWS::CloudFront::StreamingDistribution`.
#[must_use = "a property type does nothing until it is set"]
pub struct TrustedSignersProperty(Object);

impl TrustedSignersProperty {
    /// `TrustedSignersProperty` with its required properties, in alphabetical order:
    ///
    /// - `enabled`: This field is `true` if any of the AWS accounts in the list are configured as trusted signers.
    pub fn new(enabled: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Enabled", enabled.into_value().into_node());
        Self(object_)
    }

    /// An AWS account number that contains active CloudFront key pairs that CloudFront can use to verify the signatures of signed URLs and signed cookies. If the AWS account that owns the key pairs is the same account that owns the CloudFront distribution, the value of this field is `self`.
    ///
    /// `AwsAccountNumbers`.
    pub fn aws_account_numbers(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("AwsAccountNumbers", value.into_value().into_node());
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

impl Kind for TrustedSignersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TrustedSignersProperty> for TrustedSignersProperty {}
impl From<TrustedSignersProperty> for Node {
    #[inline]
    fn from(value: TrustedSignersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TrustedSignersProperty> for TrustedSignersProperty {
    #[inline]
    fn into_value(self) -> Value<TrustedSignersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

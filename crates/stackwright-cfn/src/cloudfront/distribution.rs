// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CloudFront::Distribution` and its property types.

use crate::l1::*;

/// A distribution tells CloudFront where you want content to be delivered from, and the details about how to track and manage content delivery.
///
/// `AWS::CloudFront::Distribution`; `Ref` returns its `Id`, a [`cloudfront::DistributionId`](kinds::cloudfront::DistributionId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-distribution.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDistribution(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CloudFront::Distribution",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("distribution.rules"),
};

impl CfnDistribution {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CloudFront::Distribution";

    /// `CfnDistribution` with its required properties, in alphabetical order:
    ///
    /// - `distribution_config`: The distribution's configuration.
    pub fn new(distribution_config: impl IntoValue<DistributionConfigProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DistributionConfig",
            distribution_config.into_value().into_node(),
        );
        Self(object_)
    }

    /// A complex type that contains zero or more `Tag` elements.
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

impl Construct for CfnDistribution {
    type Handle = CfnDistributionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDistributionRef {
        CfnDistributionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDistribution`] of a stack.
pub struct CfnDistributionRef(NodeRef);

impl Clone for CfnDistributionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDistributionRef {}
impl AsNode for CfnDistributionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDistributionRef {
    /// What `Ref` returns: its `Id`, a [`cloudfront::DistributionId`](kinds::cloudfront::DistributionId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cloudfront::DistributionId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The domain name of the resource, such as `d111111abcdef8.cloudfront.net`.
    ///
    /// `Fn::GetAtt` of `DomainName`.
    #[inline]
    pub fn attr_domain_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DomainName")))
    }

    /// The distribution's identifier. For example: `E1U5RQF7T870K0`.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::cloudfront::DistributionId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::cloudfront::DistributionId> for &CfnDistributionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cloudfront::DistributionId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// A complex type that describes how CloudFront processes requests.
///
/// You must create at least as many cache behaviors (including the default cache behavior) as you have origins if you want CloudFront to serve objects from all of the origins. Each cache behavior specifies the one origin from which you want CloudFront to get objects. If you have two origins and only the default cache behavior, the default cache behavior will cause CloudFront to get objects from one of the origins, but the other origin is never used.
///
/// For the current quota (formerly known as limit) on the number of cache behaviors that you can add to a distribution, see [Quotas](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html) in the *Amazon CloudFront Developer Guide*.
///
/// If you don't want to specify any cache behaviors, include only an empty `CacheBehaviors` element. Don't specify an empty individual `CacheBehavior` element, because this is invalid. For more information, see [CacheBehaviors](https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_CacheBehaviors.html).
///
/// To delete all cache behaviors in an existing distribution, update the distribution configuration and include only an empty `CacheBehaviors` element.
///
/// To add, change, or remove one or more cache behaviors, update the distribution configuration and specify all of the cache behaviors that you want to include in the updated distribution.
///
/// > If your minimum TTL is greater than 0, CloudFront will cache content for at least the duration specified in the cache policy's minimum TTL, even if the `Cache-Control: no-cache`, `no-store`, or `private` directives are present in the origin headers.
///
/// For more information about cache behaviors, see [Cache Behavior Settings](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-web-values-specify.html#DownloadDistValuesCacheBehavior) in the *Amazon CloudFront Developer Guide*.
///
/// The property type `CacheBehavior` of `AWS::CloudFront::Distribution`.
#[must_use = "a property type does nothing until it is set"]
pub struct CacheBehaviorProperty(Object);

impl CacheBehaviorProperty {
    /// `CacheBehaviorProperty` with its required properties, in alphabetical order:
    ///
    /// - `path_pattern`: The pattern (for example, `images/*.jpg`) that specifies which requests to apply the behavior to.
    /// - `target_origin_id`: The value of `ID` for the origin that you want CloudFront to route requests to when they match this cache behavior.
    /// - `viewer_protocol_policy`: The protocol that viewers can use to access the files in the origin specified by `TargetOriginId` when a request matches the path pattern in `PathPattern`.
    pub fn new(
        path_pattern: impl IntoValue<String>,
        target_origin_id: impl IntoValue<String>,
        viewer_protocol_policy: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("PathPattern", path_pattern.into_value().into_node());
        object_.put("TargetOriginId", target_origin_id.into_value().into_node());
        object_.put(
            "ViewerProtocolPolicy",
            viewer_protocol_policy.into_value().into_node(),
        );
        Self(object_)
    }

    /// A complex type that controls which HTTP methods CloudFront processes and forwards to your Amazon S3 bucket or your custom origin. There are three choices:
    ///
    /// - CloudFront forwards only `GET` and `HEAD` requests.
    /// - CloudFront forwards only `GET`, `HEAD`, and `OPTIONS` requests.
    /// - CloudFront forwards `GET, HEAD, OPTIONS, PUT, PATCH, POST`, and `DELETE` requests.
    ///
    /// If you pick the third choice, you may need to restrict access to your Amazon S3 bucket or to your custom origin so users can't perform operations that you don't want them to. For example, you might not want users to have permissions to delete objects from your origin.
    ///
    /// `AllowedMethods`.
    pub fn allowed_methods(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("AllowedMethods", value.into_value().into_node());
        self
    }

    /// The unique identifier of the cache policy that is attached to this cache behavior. For more information, see [Creating cache policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/controlling-the-cache-key.html#cache-key-create-cache-policy) or [Using the managed cache policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-cache-policies.html) in the *Amazon CloudFront Developer Guide*.
    ///
    /// A `CacheBehavior` must include either a `CachePolicyId` or `ForwardedValues`. We recommend that you use a `CachePolicyId`.
    ///
    /// `CachePolicyId`.
    pub fn cache_policy_id(
        mut self,
        value: impl IntoValue<kinds::cloudfront::CachePolicyId>,
    ) -> Self {
        self.0.put("CachePolicyId", value.into_value().into_node());
        self
    }

    /// A complex type that controls whether CloudFront caches the response to requests using the specified HTTP methods. There are two choices:
    ///
    /// - CloudFront caches responses to `GET` and `HEAD` requests.
    /// - CloudFront caches responses to `GET`, `HEAD`, and `OPTIONS` requests.
    ///
    /// If you pick the second choice for your Amazon S3 Origin, you may need to forward Access-Control-Request-Method, Access-Control-Request-Headers, and Origin headers for the responses to be cached correctly.
    ///
    /// `CachedMethods`.
    pub fn cached_methods(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("CachedMethods", value.into_value().into_node());
        self
    }

    /// Whether you want CloudFront to automatically compress certain files for this cache behavior. If so, specify true; if not, specify false. For more information, see [Serving Compressed Files](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/ServingCompressedFiles.html) in the *Amazon CloudFront Developer Guide*.
    ///
    /// `Compress`; default `false`.
    pub fn compress(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Compress", value.into_value().into_node());
        self
    }

    /// > This field only supports standard distributions. You can't specify this field for multi-tenant distributions. For more information, see [Unsupported features for SaaS Manager for Amazon CloudFront](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-config-options.html#unsupported-saas) in the *Amazon CloudFront Developer Guide*.
    ///
    /// This field is deprecated. We recommend that you use the `DefaultTTL` field in a cache policy instead of this field. For more information, see [Creating cache policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/controlling-the-cache-key.html#cache-key-create-cache-policy) or [Using the managed cache policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-cache-policies.html) in the *Amazon CloudFront Developer Guide*.
    ///
    /// The default amount of time that you want objects to stay in CloudFront caches before CloudFront forwards another request to your origin to determine whether the object has been updated. The value that you specify applies only when your origin does not add HTTP headers such as `Cache-Control max-age`, `Cache-Control s-maxage`, and `Expires` to objects. For more information, see [Managing How Long Content Stays in an Edge Cache (Expiration)](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/Expiration.html) in the *Amazon CloudFront Developer Guide*.
    ///
    /// `DefaultTTL`; default `86400`.
    pub fn default_ttl(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("DefaultTTL", value.into_value().into_node());
        self
    }

    /// The value of `ID` for the field-level encryption configuration that you want CloudFront to use for encrypting specific fields of data for this cache behavior.
    ///
    /// `FieldLevelEncryptionId`; default `""`.
    pub fn field_level_encryption_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("FieldLevelEncryptionId", value.into_value().into_node());
        self
    }

    /// This field is deprecated. We recommend that you use a cache policy or an origin request policy instead of this field. For more information, see [Working with policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/working-with-policies.html) in the *Amazon CloudFront Developer Guide*.
    ///
    /// If you want to include values in the cache key, use a cache policy. For more information, see [Creating cache policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/controlling-the-cache-key.html#cache-key-create-cache-policy) or [Using the managed cache policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-cache-policies.html) in the *Amazon CloudFront Developer Guide*.
    ///
    /// If you want to send values to the origin but not include them in the cache key, use an origin request policy. For more information, see [Creating origin request policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/controlling-origin-requests.html#origin-request-create-origin-request-policy) or [Using the managed origin request policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-origin-request-policies.html) in the *Amazon CloudFront Developer Guide*.
    ///
    /// A `CacheBehavior` must include either a `CachePolicyId` or `ForwardedValues`. We recommend that you use a `CachePolicyId`.
    ///
    /// A complex type that specifies how CloudFront handles query strings, cookies, and HTTP headers.
    ///
    /// `ForwardedValues`.
    pub fn forwarded_values(mut self, value: impl IntoValue<ForwardedValuesProperty>) -> Self {
        self.0
            .put("ForwardedValues", value.into_value().into_node());
        self
    }

    /// A list of CloudFront functions that are associated with this cache behavior. CloudFront functions must be published to the `LIVE` stage to associate them with a cache behavior.
    ///
    /// `FunctionAssociations`.
    pub fn function_associations(
        mut self,
        value: impl IntoValue<List<FunctionAssociationProperty>>,
    ) -> Self {
        self.0
            .put("FunctionAssociations", value.into_value().into_node());
        self
    }

    /// The gRPC configuration for your cache behavior.
    ///
    /// `GrpcConfig`.
    pub fn grpc_config(mut self, value: impl IntoValue<GrpcConfigProperty>) -> Self {
        self.0.put("GrpcConfig", value.into_value().into_node());
        self
    }

    /// A complex type that contains zero or more Lambda@Edge function associations for a cache behavior.
    ///
    /// `LambdaFunctionAssociations`.
    pub fn lambda_function_associations(
        mut self,
        value: impl IntoValue<List<LambdaFunctionAssociationProperty>>,
    ) -> Self {
        self.0
            .put("LambdaFunctionAssociations", value.into_value().into_node());
        self
    }

    /// > This field only supports standard distributions. You can't specify this field for multi-tenant distributions. For more information, see [Unsupported features for SaaS Manager for Amazon CloudFront](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-config-options.html#unsupported-saas) in the *Amazon CloudFront Developer Guide*.
    ///
    /// This field is deprecated. We recommend that you use the `MaxTTL` field in a cache policy instead of this field. For more information, see [Creating cache policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/controlling-the-cache-key.html#cache-key-create-cache-policy) or [Using the managed cache policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-cache-policies.html) in the *Amazon CloudFront Developer Guide*.
    ///
    /// The maximum amount of time that you want objects to stay in CloudFront caches before CloudFront forwards another request to your origin to determine whether the object has been updated. The value that you specify applies only when your origin adds HTTP headers such as `Cache-Control max-age`, `Cache-Control s-maxage`, and `Expires` to objects. For more information, see [Managing How Long Content Stays in an Edge Cache (Expiration)](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/Expiration.html) in the *Amazon CloudFront Developer Guide*.
    ///
    /// `MaxTTL`; default `31536000`.
    pub fn max_ttl(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("MaxTTL", value.into_value().into_node());
        self
    }

    /// > This field only supports standard distributions. You can't specify this field for multi-tenant distributions. For more information, see [Unsupported features for SaaS Manager for Amazon CloudFront](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-config-options.html#unsupported-saas) in the *Amazon CloudFront Developer Guide*.
    ///
    /// This field is deprecated. We recommend that you use the `MinTTL` field in a cache policy instead of this field. For more information, see [Creating cache policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/controlling-the-cache-key.html#cache-key-create-cache-policy) or [Using the managed cache policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-cache-policies.html) in the *Amazon CloudFront Developer Guide*.
    ///
    /// The minimum amount of time that you want objects to stay in CloudFront caches before CloudFront forwards another request to your origin to determine whether the object has been updated. For more information, see [Managing How Long Content Stays in an Edge Cache (Expiration)](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/Expiration.html) in the *Amazon CloudFront Developer Guide*.
    ///
    /// You must specify `0` for `MinTTL` if you configure CloudFront to forward all headers to your origin (under `Headers`, if you specify `1` for `Quantity` and `*` for `Name`).
    ///
    /// `MinTTL`; default `0`.
    pub fn min_ttl(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("MinTTL", value.into_value().into_node());
        self
    }

    /// The unique identifier of the origin request policy that is attached to this cache behavior. For more information, see [Creating origin request policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/controlling-origin-requests.html#origin-request-create-origin-request-policy) or [Using the managed origin request policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-origin-request-policies.html) in the *Amazon CloudFront Developer Guide*.
    ///
    /// `OriginRequestPolicyId`.
    pub fn origin_request_policy_id(
        mut self,
        value: impl IntoValue<kinds::cloudfront::OriginRequestPolicyId>,
    ) -> Self {
        self.0
            .put("OriginRequestPolicyId", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the real-time log configuration that is attached to this cache behavior. For more information, see [Real-time logs](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/real-time-logs.html) in the *Amazon CloudFront Developer Guide*.
    ///
    /// `RealtimeLogConfigArn`.
    pub fn realtime_log_config_arn(
        mut self,
        value: impl IntoValue<kinds::cloudfront::RealtimeLogConfigArn>,
    ) -> Self {
        self.0
            .put("RealtimeLogConfigArn", value.into_value().into_node());
        self
    }

    /// The identifier for a response headers policy.
    ///
    /// `ResponseHeadersPolicyId`.
    pub fn response_headers_policy_id(
        mut self,
        value: impl IntoValue<kinds::cloudfront::ResponseHeadersPolicyId>,
    ) -> Self {
        self.0
            .put("ResponseHeadersPolicyId", value.into_value().into_node());
        self
    }

    /// > This field only supports standard distributions. You can't specify this field for multi-tenant distributions. For more information, see [Unsupported features for SaaS Manager for Amazon CloudFront](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-config-options.html#unsupported-saas) in the *Amazon CloudFront Developer Guide*.
    ///
    /// Indicates whether you want to distribute media files in the Microsoft Smooth Streaming format using the origin that is associated with this cache behavior. If so, specify `true` ; if not, specify `false`. If you specify `true` for `SmoothStreaming`, you can still distribute other content using this cache behavior if the content matches the value of `PathPattern`.
    ///
    /// `SmoothStreaming`; default `false`.
    pub fn smooth_streaming(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("SmoothStreaming", value.into_value().into_node());
        self
    }

    /// A list of key groups that CloudFront can use to validate signed URLs or signed cookies.
    ///
    /// When a cache behavior contains trusted key groups, CloudFront requires signed URLs or signed cookies for all requests that match the cache behavior. The URLs or cookies must be signed with a private key whose corresponding public key is in the key group. The signed URL or cookie contains information about which public key CloudFront should use to verify the signature. For more information, see [Serving private content](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/PrivateContent.html) in the *Amazon CloudFront Developer Guide*.
    ///
    /// `TrustedKeyGroups`.
    pub fn trusted_key_groups(
        mut self,
        value: impl IntoValue<List<kinds::cloudfront::KeyGroupId>>,
    ) -> Self {
        self.0
            .put("TrustedKeyGroups", value.into_value().into_node());
        self
    }

    /// > We recommend using `TrustedKeyGroups` instead of `TrustedSigners`. \> This field only supports standard distributions. You can't specify this field for multi-tenant distributions. For more information, see [Unsupported features for SaaS Manager for Amazon CloudFront](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-config-options.html#unsupported-saas) in the *Amazon CloudFront Developer Guide*.
    ///
    /// A list of AWS account IDs whose public keys CloudFront can use to validate signed URLs or signed cookies.
    ///
    /// When a cache behavior contains trusted signers, CloudFront requires signed URLs or signed cookies for all requests that match the cache behavior. The URLs or cookies must be signed with the private key of a CloudFront key pair in the trusted signer's AWS account. The signed URL or cookie contains information about which public key CloudFront should use to verify the signature. For more information, see [Serving private content](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/PrivateContent.html) in the *Amazon CloudFront Developer Guide*.
    ///
    /// `TrustedSigners`.
    pub fn trusted_signers(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("TrustedSigners", value.into_value().into_node());
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

impl Kind for CacheBehaviorProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CacheBehaviorProperty> for CacheBehaviorProperty {}
impl From<CacheBehaviorProperty> for Node {
    #[inline]
    fn from(value: CacheBehaviorProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CacheBehaviorProperty> for CacheBehaviorProperty {
    #[inline]
    fn into_value(self) -> Value<CacheBehaviorProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A complex type that specifies the HTTP header name from which CloudFront extracts cache tags from origin responses. When you add ``CacheTagConfig`` to a distribution, CloudFront reads the specified header from origin responses, parses the comma-separated tag values, and stores them with the cached object. You can then invalidate cached objects by tag using the ``CreateInvalidation`` API.
///
/// The property type `CacheTagConfig` of `AWS::CloudFront::Distribution`.
#[must_use = "a property type does nothing until it is set"]
pub struct CacheTagConfigProperty(Object);

impl CacheTagConfigProperty {
    /// `CacheTagConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `header_name`: The name of the HTTP header that your origin includes in responses.
    pub fn new(header_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("HeaderName", header_name.into_value().into_node());
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

impl Kind for CacheTagConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CacheTagConfigProperty> for CacheTagConfigProperty {}
impl From<CacheTagConfigProperty> for Node {
    #[inline]
    fn from(value: CacheTagConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CacheTagConfigProperty> for CacheTagConfigProperty {
    #[inline]
    fn into_value(self) -> Value<CacheTagConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A connection function association.
///
/// The property type `ConnectionFunctionAssociation` of `AWS::CloudFront::Distribution`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConnectionFunctionAssociationProperty(Object);

impl ConnectionFunctionAssociationProperty {
    /// `ConnectionFunctionAssociationProperty` with its required properties, in alphabetical order:
    ///
    /// - `id`: The association's ID.
    pub fn new(id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Id", id.into_value().into_node());
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

impl Kind for ConnectionFunctionAssociationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConnectionFunctionAssociationProperty> for ConnectionFunctionAssociationProperty {}
impl From<ConnectionFunctionAssociationProperty> for Node {
    #[inline]
    fn from(value: ConnectionFunctionAssociationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConnectionFunctionAssociationProperty> for ConnectionFunctionAssociationProperty {
    #[inline]
    fn into_value(self) -> Value<ConnectionFunctionAssociationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This field is deprecated. We recommend that you use a cache policy or an origin request policy instead of this field.
///
/// If you want to include cookies in the cache key, use a cache policy. For more information, see [Creating cache policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/controlling-the-cache-key.html#cache-key-create-cache-policy) in the *Amazon CloudFront Developer Guide*.
///
/// If you want to send cookies to the origin but not include them in the cache key, use an origin request policy. For more information, see [Creating origin request policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/controlling-origin-requests.html#origin-request-create-origin-request-policy) in the *Amazon CloudFront Developer Guide*.
///
/// A complex type that specifies whether you want CloudFront to forward cookies to the origin and, if so, which ones. For more information about forwarding cookies to the origin, see [How CloudFront Forwards, Caches, and Logs Cookies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/Cookies.html) in the *Amazon CloudFront Developer Guide*.
///
/// The property type `Cookies` of `AWS::CloudFront::Distribution`.
#[must_use = "a property type does nothing until it is set"]
pub struct CookiesProperty(Object);

impl CookiesProperty {
    /// `CookiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `forward`: This field is deprecated.
    pub fn new(forward: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Forward", forward.into_value().into_node());
        Self(object_)
    }

    /// This field is deprecated. We recommend that you use a cache policy or an origin request policy instead of this field.
    ///
    /// If you want to include cookies in the cache key, use a cache policy. For more information, see [Creating cache policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/controlling-the-cache-key.html#cache-key-create-cache-policy) in the *Amazon CloudFront Developer Guide*.
    ///
    /// If you want to send cookies to the origin but not include them in the cache key, use an origin request policy. For more information, see [Creating origin request policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/controlling-origin-requests.html#origin-request-create-origin-request-policy) in the *Amazon CloudFront Developer Guide*.
    ///
    /// Required if you specify `whitelist` for the value of `Forward`. A complex type that specifies how many different cookies you want CloudFront to forward to the origin for this cache behavior and, if you want to forward selected cookies, the names of those cookies.
    ///
    /// If you specify `all` or `none` for the value of `Forward`, omit `WhitelistedNames`. If you change the value of `Forward` from `whitelist` to `all` or `none` and you don't delete the `WhitelistedNames` element and its child elements, CloudFront deletes them automatically.
    ///
    /// For the current limit on the number of cookie names that you can whitelist for each cache behavior, see [CloudFront Limits](https://docs.aws.amazon.com/general/latest/gr/xrefaws_service_limits.html#limits_cloudfront) in the *AWS General Reference*.
    ///
    /// `WhitelistedNames`.
    pub fn whitelisted_names(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("WhitelistedNames", value.into_value().into_node());
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

impl Kind for CookiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CookiesProperty> for CookiesProperty {}
impl From<CookiesProperty> for Node {
    #[inline]
    fn from(value: CookiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CookiesProperty> for CookiesProperty {
    #[inline]
    fn into_value(self) -> Value<CookiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A complex type that controls:
///
/// - Whether CloudFront replaces HTTP status codes in the 4xx and 5xx range with custom error messages before returning the response to the viewer.
/// - How long CloudFront caches HTTP status codes in the 4xx and 5xx range.
///
/// For more information about custom error pages, see [Customizing Error Responses](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/custom-error-pages.html) in the *Amazon CloudFront Developer Guide*.
///
/// The property type `CustomErrorResponse` of `AWS::CloudFront::Distribution`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomErrorResponseProperty(Object);

impl CustomErrorResponseProperty {
    /// `CustomErrorResponseProperty` with its required properties, in alphabetical order:
    ///
    /// - `error_code`: The HTTP status code for which you want to specify a custom error page and/or a caching duration.
    pub fn new(error_code: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ErrorCode", error_code.into_value().into_node());
        Self(object_)
    }

    /// The minimum amount of time, in seconds, that you want CloudFront to cache the HTTP status code specified in `ErrorCode`. When this time period has elapsed, CloudFront queries your origin to see whether the problem that caused the error has been resolved and the requested object is now available.
    ///
    /// For more information, see [Customizing Error Responses](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/custom-error-pages.html) in the *Amazon CloudFront Developer Guide*.
    ///
    /// `ErrorCachingMinTTL`; default `300`.
    pub fn error_caching_min_ttl(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("ErrorCachingMinTTL", value.into_value().into_node());
        self
    }

    /// The HTTP status code that you want CloudFront to return to the viewer along with the custom error page. There are a variety of reasons that you might want CloudFront to return a status code different from the status code that your origin returned to CloudFront, for example:
    ///
    /// - Some Internet devices (some firewalls and corporate proxies, for example) intercept HTTP 4xx and 5xx and prevent the response from being returned to the viewer. If you substitute `200`, the response typically won't be intercepted.
    /// - If you don't care about distinguishing among different client errors or server errors, you can specify `400` or `500` as the `ResponseCode` for all 4xx or 5xx errors.
    /// - You might want to return a `200` status code (OK) and static website so your customers don't know that your website is down.
    ///
    /// If you specify a value for `ResponseCode`, you must also specify a value for `ResponsePagePath`.
    ///
    /// `ResponseCode`.
    pub fn response_code(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("ResponseCode", value.into_value().into_node());
        self
    }

    /// The path to the custom error page that you want CloudFront to return to a viewer when your origin returns the HTTP status code specified by `ErrorCode`, for example, `/4xx-errors/403-forbidden.html`. If you want to store your objects and your custom error pages in different locations, your distribution must include a cache behavior for which the following is true:
    ///
    /// - The value of `PathPattern` matches the path to your custom error messages. For example, suppose you saved custom error pages for 4xx errors in an Amazon S3 bucket in a directory named `/4xx-errors`. Your distribution must include a cache behavior for which the path pattern routes requests for your custom error pages to that location, for example, `/4xx-errors/*`.
    /// - The value of `TargetOriginId` specifies the value of the `ID` element for the origin that contains your custom error pages.
    ///
    /// If you specify a value for `ResponsePagePath`, you must also specify a value for `ResponseCode`.
    ///
    /// We recommend that you store custom error pages in an Amazon S3 bucket. If you store custom error pages on an HTTP server and the server starts to return 5xx errors, CloudFront can't get the files that you want to return to viewers because the origin server is unavailable.
    ///
    /// `ResponsePagePath`.
    pub fn response_page_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ResponsePagePath", value.into_value().into_node());
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

impl Kind for CustomErrorResponseProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomErrorResponseProperty> for CustomErrorResponseProperty {}
impl From<CustomErrorResponseProperty> for Node {
    #[inline]
    fn from(value: CustomErrorResponseProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomErrorResponseProperty> for CustomErrorResponseProperty {
    #[inline]
    fn into_value(self) -> Value<CustomErrorResponseProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A custom origin. A custom origin is any origin that is *not* an Amazon S3 bucket, with one exception. An Amazon S3 bucket that is [configured with static website hosting](https://docs.aws.amazon.com/AmazonS3/latest/dev/WebsiteHosting.html) *is* a custom origin.
///
/// The property type `CustomOriginConfig` of `AWS::CloudFront::Distribution`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomOriginConfigProperty(Object);

impl CustomOriginConfigProperty {
    /// `CustomOriginConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `origin_protocol_policy`: Specifies the protocol (HTTP or HTTPS) that CloudFront uses to connect to the origin.
    pub fn new(origin_protocol_policy: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "OriginProtocolPolicy",
            origin_protocol_policy.into_value().into_node(),
        );
        Self(object_)
    }

    /// The HTTP port that CloudFront uses to connect to the origin. Specify the HTTP port that the origin listens on.
    ///
    /// `HTTPPort`; default `80`.
    pub fn http_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("HTTPPort", value.into_value().into_node());
        self
    }

    /// The HTTPS port that CloudFront uses to connect to the origin. Specify the HTTPS port that the origin listens on.
    ///
    /// `HTTPSPort`; default `443`.
    pub fn https_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("HTTPSPort", value.into_value().into_node());
        self
    }

    /// Specifies which IP protocol CloudFront uses when connecting to your origin. If your origin uses both IPv4 and IPv6 protocols, you can choose `dualstack` to help optimize reliability.
    ///
    /// `IpAddressType`; one of `ipv4`, `ipv6`, `dualstack`.
    pub fn ip_address_type(mut self, value: impl IntoValue<IpAddressType>) -> Self {
        self.0.put("IpAddressType", value.into_value().into_node());
        self
    }

    /// Specifies how long, in seconds, CloudFront persists its connection to the origin. The minimum timeout is 1 second, the maximum is 120 seconds, and the default (if you don't specify otherwise) is 5 seconds.
    ///
    /// For more information, see [Keep-alive timeout (custom origins only)](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesOrigin.html#DownloadDistValuesOriginKeepaliveTimeout) in the *Amazon CloudFront Developer Guide*.
    ///
    /// `OriginKeepaliveTimeout`; default `5`.
    pub fn origin_keepalive_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("OriginKeepaliveTimeout", value.into_value().into_node());
        self
    }

    /// Configures mutual TLS authentication between CloudFront and your origin server.
    ///
    /// `OriginMtlsConfig`.
    pub fn origin_mtls_config(mut self, value: impl IntoValue<OriginMtlsConfigProperty>) -> Self {
        self.0
            .put("OriginMtlsConfig", value.into_value().into_node());
        self
    }

    /// Specifies how long, in seconds, CloudFront waits for a response from the origin. This is also known as the *origin response timeout*. The minimum timeout is 1 second, the maximum is 120 seconds, and the default (if you don't specify otherwise) is 30 seconds.
    ///
    /// For more information, see [Response timeout](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesOrigin.html#DownloadDistValuesOriginResponseTimeout) in the *Amazon CloudFront Developer Guide*.
    ///
    /// `OriginReadTimeout`; default `30`.
    pub fn origin_read_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("OriginReadTimeout", value.into_value().into_node());
        self
    }

    /// Specifies the minimum SSL/TLS protocol that CloudFront uses when connecting to your origin over HTTPS. Valid values include `SSLv3`, `TLSv1`, `TLSv1.1`, and `TLSv1.2`.
    ///
    /// For more information, see [Minimum Origin SSL Protocol](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesOrigin.html#DownloadDistValuesOriginSSLProtocols) in the *Amazon CloudFront Developer Guide*.
    ///
    /// `OriginSSLProtocols`.
    pub fn origin_ssl_protocols(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("OriginSSLProtocols", value.into_value().into_node());
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

impl Kind for CustomOriginConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomOriginConfigProperty> for CustomOriginConfigProperty {}
impl From<CustomOriginConfigProperty> for Node {
    #[inline]
    fn from(value: CustomOriginConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomOriginConfigProperty> for CustomOriginConfigProperty {
    #[inline]
    fn into_value(self) -> Value<CustomOriginConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A complex type that describes the default cache behavior if you don't specify a `CacheBehavior` element or if request URLs don't match any of the values of `PathPattern` in `CacheBehavior` elements. You must create exactly one default cache behavior.
///
/// > If your minimum TTL is greater than 0, CloudFront will cache content for at least the duration specified in the cache policy's minimum TTL, even if the `Cache-Control: no-cache`, `no-store`, or `private` directives are present in the origin headers.
///
/// The property type `DefaultCacheBehavior` of `AWS::CloudFront::Distribution`.
#[must_use = "a property type does nothing until it is set"]
pub struct DefaultCacheBehaviorProperty(Object);

impl DefaultCacheBehaviorProperty {
    /// `DefaultCacheBehaviorProperty` with its required properties, in alphabetical order:
    ///
    /// - `target_origin_id`: The value of `ID` for the origin that you want CloudFront to route requests to when they use the default cache behavior.
    /// - `viewer_protocol_policy`: The protocol that viewers can use to access the files in the origin specified by `TargetOriginId` when a request matches the path pattern in `PathPattern`.
    pub fn new(
        target_origin_id: impl IntoValue<String>,
        viewer_protocol_policy: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("TargetOriginId", target_origin_id.into_value().into_node());
        object_.put(
            "ViewerProtocolPolicy",
            viewer_protocol_policy.into_value().into_node(),
        );
        Self(object_)
    }

    /// A complex type that controls which HTTP methods CloudFront processes and forwards to your Amazon S3 bucket or your custom origin. There are three choices:
    ///
    /// - CloudFront forwards only `GET` and `HEAD` requests.
    /// - CloudFront forwards only `GET`, `HEAD`, and `OPTIONS` requests.
    /// - CloudFront forwards `GET, HEAD, OPTIONS, PUT, PATCH, POST`, and `DELETE` requests.
    ///
    /// If you pick the third choice, you may need to restrict access to your Amazon S3 bucket or to your custom origin so users can't perform operations that you don't want them to. For example, you might not want users to have permissions to delete objects from your origin.
    ///
    /// `AllowedMethods`.
    pub fn allowed_methods(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("AllowedMethods", value.into_value().into_node());
        self
    }

    /// The unique identifier of the cache policy that is attached to the default cache behavior. For more information, see [Creating cache policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/controlling-the-cache-key.html#cache-key-create-cache-policy) or [Using the managed cache policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-cache-policies.html) in the *Amazon CloudFront Developer Guide*.
    ///
    /// A `DefaultCacheBehavior` must include either a `CachePolicyId` or `ForwardedValues`. We recommend that you use a `CachePolicyId`.
    ///
    /// `CachePolicyId`; default `""`.
    pub fn cache_policy_id(
        mut self,
        value: impl IntoValue<kinds::cloudfront::CachePolicyId>,
    ) -> Self {
        self.0.put("CachePolicyId", value.into_value().into_node());
        self
    }

    /// A complex type that controls whether CloudFront caches the response to requests using the specified HTTP methods. There are two choices:
    ///
    /// - CloudFront caches responses to `GET` and `HEAD` requests.
    /// - CloudFront caches responses to `GET`, `HEAD`, and `OPTIONS` requests.
    ///
    /// If you pick the second choice for your Amazon S3 Origin, you may need to forward Access-Control-Request-Method, Access-Control-Request-Headers, and Origin headers for the responses to be cached correctly.
    ///
    /// `CachedMethods`.
    pub fn cached_methods(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("CachedMethods", value.into_value().into_node());
        self
    }

    /// Whether you want CloudFront to automatically compress certain files for this cache behavior. If so, specify `true` ; if not, specify `false`. For more information, see [Serving Compressed Files](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/ServingCompressedFiles.html) in the *Amazon CloudFront Developer Guide*.
    ///
    /// `Compress`; default `false`.
    pub fn compress(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Compress", value.into_value().into_node());
        self
    }

    /// > This field only supports standard distributions. You can't specify this field for multi-tenant distributions. For more information, see [Unsupported features for SaaS Manager for Amazon CloudFront](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-config-options.html#unsupported-saas) in the *Amazon CloudFront Developer Guide*.
    ///
    /// This field is deprecated. We recommend that you use the `DefaultTTL` field in a cache policy instead of this field. For more information, see [Creating cache policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/controlling-the-cache-key.html#cache-key-create-cache-policy) or [Using the managed cache policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-cache-policies.html) in the *Amazon CloudFront Developer Guide*.
    ///
    /// The default amount of time that you want objects to stay in CloudFront caches before CloudFront forwards another request to your origin to determine whether the object has been updated. The value that you specify applies only when your origin does not add HTTP headers such as `Cache-Control max-age`, `Cache-Control s-maxage`, and `Expires` to objects. For more information, see [Managing How Long Content Stays in an Edge Cache (Expiration)](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/Expiration.html) in the *Amazon CloudFront Developer Guide*.
    ///
    /// `DefaultTTL`; default `86400`.
    pub fn default_ttl(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("DefaultTTL", value.into_value().into_node());
        self
    }

    /// The value of `ID` for the field-level encryption configuration that you want CloudFront to use for encrypting specific fields of data for the default cache behavior.
    ///
    /// `FieldLevelEncryptionId`; default `""`.
    pub fn field_level_encryption_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("FieldLevelEncryptionId", value.into_value().into_node());
        self
    }

    /// This field is deprecated. We recommend that you use a cache policy or an origin request policy instead of this field. For more information, see [Working with policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/working-with-policies.html) in the *Amazon CloudFront Developer Guide*.
    ///
    /// If you want to include values in the cache key, use a cache policy. For more information, see [Creating cache policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/controlling-the-cache-key.html#cache-key-create-cache-policy) or [Using the managed cache policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-cache-policies.html) in the *Amazon CloudFront Developer Guide*.
    ///
    /// If you want to send values to the origin but not include them in the cache key, use an origin request policy. For more information, see [Creating origin request policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/controlling-origin-requests.html#origin-request-create-origin-request-policy) or [Using the managed origin request policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-origin-request-policies.html) in the *Amazon CloudFront Developer Guide*.
    ///
    /// A `DefaultCacheBehavior` must include either a `CachePolicyId` or `ForwardedValues`. We recommend that you use a `CachePolicyId`.
    ///
    /// A complex type that specifies how CloudFront handles query strings, cookies, and HTTP headers.
    ///
    /// `ForwardedValues`.
    pub fn forwarded_values(mut self, value: impl IntoValue<ForwardedValuesProperty>) -> Self {
        self.0
            .put("ForwardedValues", value.into_value().into_node());
        self
    }

    /// A list of CloudFront functions that are associated with this cache behavior. Your functions must be published to the `LIVE` stage to associate them with a cache behavior.
    ///
    /// `FunctionAssociations`.
    pub fn function_associations(
        mut self,
        value: impl IntoValue<List<FunctionAssociationProperty>>,
    ) -> Self {
        self.0
            .put("FunctionAssociations", value.into_value().into_node());
        self
    }

    /// The gRPC configuration for your cache behavior.
    ///
    /// `GrpcConfig`.
    pub fn grpc_config(mut self, value: impl IntoValue<GrpcConfigProperty>) -> Self {
        self.0.put("GrpcConfig", value.into_value().into_node());
        self
    }

    /// A complex type that contains zero or more Lambda@Edge function associations for a cache behavior.
    ///
    /// `LambdaFunctionAssociations`.
    pub fn lambda_function_associations(
        mut self,
        value: impl IntoValue<List<LambdaFunctionAssociationProperty>>,
    ) -> Self {
        self.0
            .put("LambdaFunctionAssociations", value.into_value().into_node());
        self
    }

    /// > This field only supports standard distributions. You can't specify this field for multi-tenant distributions. For more information, see [Unsupported features for SaaS Manager for Amazon CloudFront](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-config-options.html#unsupported-saas) in the *Amazon CloudFront Developer Guide*.
    ///
    /// This field is deprecated. We recommend that you use the `MaxTTL` field in a cache policy instead of this field. For more information, see [Creating cache policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/controlling-the-cache-key.html#cache-key-create-cache-policy) or [Using the managed cache policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-cache-policies.html) in the *Amazon CloudFront Developer Guide*.
    ///
    /// The maximum amount of time that you want objects to stay in CloudFront caches before CloudFront forwards another request to your origin to determine whether the object has been updated. The value that you specify applies only when your origin adds HTTP headers such as `Cache-Control max-age`, `Cache-Control s-maxage`, and `Expires` to objects. For more information, see [Managing How Long Content Stays in an Edge Cache (Expiration)](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/Expiration.html) in the *Amazon CloudFront Developer Guide*.
    ///
    /// `MaxTTL`; default `31536000`.
    pub fn max_ttl(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("MaxTTL", value.into_value().into_node());
        self
    }

    /// > This field only supports standard distributions. You can't specify this field for multi-tenant distributions. For more information, see [Unsupported features for SaaS Manager for Amazon CloudFront](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-config-options.html#unsupported-saas) in the *Amazon CloudFront Developer Guide*.
    ///
    /// This field is deprecated. We recommend that you use the `MinTTL` field in a cache policy instead of this field. For more information, see [Creating cache policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/controlling-the-cache-key.html#cache-key-create-cache-policy) or [Using the managed cache policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-cache-policies.html) in the *Amazon CloudFront Developer Guide*.
    ///
    /// The minimum amount of time that you want objects to stay in CloudFront caches before CloudFront forwards another request to your origin to determine whether the object has been updated. For more information, see [Managing How Long Content Stays in an Edge Cache (Expiration)](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/Expiration.html) in the *Amazon CloudFront Developer Guide*.
    ///
    /// You must specify `0` for `MinTTL` if you configure CloudFront to forward all headers to your origin (under `Headers`, if you specify `1` for `Quantity` and `*` for `Name`).
    ///
    /// `MinTTL`; default `0`.
    pub fn min_ttl(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("MinTTL", value.into_value().into_node());
        self
    }

    /// The unique identifier of the origin request policy that is attached to the default cache behavior. For more information, see [Creating origin request policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/controlling-origin-requests.html#origin-request-create-origin-request-policy) or [Using the managed origin request policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-origin-request-policies.html) in the *Amazon CloudFront Developer Guide*.
    ///
    /// `OriginRequestPolicyId`; default `""`.
    pub fn origin_request_policy_id(
        mut self,
        value: impl IntoValue<kinds::cloudfront::OriginRequestPolicyId>,
    ) -> Self {
        self.0
            .put("OriginRequestPolicyId", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the real-time log configuration that is attached to this cache behavior. For more information, see [Real-time logs](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/real-time-logs.html) in the *Amazon CloudFront Developer Guide*.
    ///
    /// `RealtimeLogConfigArn`; default `""`.
    pub fn realtime_log_config_arn(
        mut self,
        value: impl IntoValue<kinds::cloudfront::RealtimeLogConfigArn>,
    ) -> Self {
        self.0
            .put("RealtimeLogConfigArn", value.into_value().into_node());
        self
    }

    /// The identifier for a response headers policy.
    ///
    /// `ResponseHeadersPolicyId`; default `""`.
    pub fn response_headers_policy_id(
        mut self,
        value: impl IntoValue<kinds::cloudfront::ResponseHeadersPolicyId>,
    ) -> Self {
        self.0
            .put("ResponseHeadersPolicyId", value.into_value().into_node());
        self
    }

    /// > This field only supports standard distributions. You can't specify this field for multi-tenant distributions. For more information, see [Unsupported features for SaaS Manager for Amazon CloudFront](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-config-options.html#unsupported-saas) in the *Amazon CloudFront Developer Guide*.
    ///
    /// Indicates whether you want to distribute media files in the Microsoft Smooth Streaming format using the origin that is associated with this cache behavior. If so, specify `true` ; if not, specify `false`. If you specify `true` for `SmoothStreaming`, you can still distribute other content using this cache behavior if the content matches the value of `PathPattern`.
    ///
    /// `SmoothStreaming`; default `false`.
    pub fn smooth_streaming(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("SmoothStreaming", value.into_value().into_node());
        self
    }

    /// A list of key groups that CloudFront can use to validate signed URLs or signed cookies.
    ///
    /// When a cache behavior contains trusted key groups, CloudFront requires signed URLs or signed cookies for all requests that match the cache behavior. The URLs or cookies must be signed with a private key whose corresponding public key is in the key group. The signed URL or cookie contains information about which public key CloudFront should use to verify the signature. For more information, see [Serving private content](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/PrivateContent.html) in the *Amazon CloudFront Developer Guide*.
    ///
    /// `TrustedKeyGroups`.
    pub fn trusted_key_groups(
        mut self,
        value: impl IntoValue<List<kinds::cloudfront::KeyGroupId>>,
    ) -> Self {
        self.0
            .put("TrustedKeyGroups", value.into_value().into_node());
        self
    }

    /// > We recommend using `TrustedKeyGroups` instead of `TrustedSigners`. \> This field only supports standard distributions. You can't specify this field for multi-tenant distributions. For more information, see [Unsupported features for SaaS Manager for Amazon CloudFront](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-config-options.html#unsupported-saas) in the *Amazon CloudFront Developer Guide*.
    ///
    /// A list of AWS account IDs whose public keys CloudFront can use to validate signed URLs or signed cookies.
    ///
    /// When a cache behavior contains trusted signers, CloudFront requires signed URLs or signed cookies for all requests that match the cache behavior. The URLs or cookies must be signed with the private key of a CloudFront key pair in a trusted signer's AWS account. The signed URL or cookie contains information about which public key CloudFront should use to verify the signature. For more information, see [Serving private content](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/PrivateContent.html) in the *Amazon CloudFront Developer Guide*.
    ///
    /// `TrustedSigners`.
    pub fn trusted_signers(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("TrustedSigners", value.into_value().into_node());
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

impl Kind for DefaultCacheBehaviorProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DefaultCacheBehaviorProperty> for DefaultCacheBehaviorProperty {}
impl From<DefaultCacheBehaviorProperty> for Node {
    #[inline]
    fn from(value: DefaultCacheBehaviorProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DefaultCacheBehaviorProperty> for DefaultCacheBehaviorProperty {
    #[inline]
    fn into_value(self) -> Value<DefaultCacheBehaviorProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The value that you assigned to the parameter.
///
/// The property type `Definition` of `AWS::CloudFront::Distribution`.
#[must_use = "a property type does nothing until it is set"]
pub struct DefinitionProperty(Object);

impl DefinitionProperty {
    /// `DefinitionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `StringSchema` property.
    ///
    /// `StringSchema`.
    pub fn string_schema(mut self, value: impl IntoValue<StringSchemaProperty>) -> Self {
        self.0.put("StringSchema", value.into_value().into_node());
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

impl Kind for DefinitionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DefinitionProperty> for DefinitionProperty {}
impl From<DefinitionProperty> for Node {
    #[inline]
    fn from(value: DefinitionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DefinitionProperty> for DefinitionProperty {
    #[inline]
    fn into_value(self) -> Value<DefinitionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A distribution configuration.
///
/// The property type `DistributionConfig` of `AWS::CloudFront::Distribution`.
#[must_use = "a property type does nothing until it is set"]
pub struct DistributionConfigProperty(Object);

impl DistributionConfigProperty {
    /// `DistributionConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `default_cache_behavior`: A complex type that describes the default cache behavior if you don't specify a `CacheBehavior` element or if files don't match any of the values of `PathPattern` in `CacheBehavior` elements.
    /// - `enabled`: From this field, you can enable or disable the selected distribution.
    pub fn new(
        default_cache_behavior: impl IntoValue<DefaultCacheBehaviorProperty>,
        enabled: impl IntoValue<bool>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DefaultCacheBehavior",
            default_cache_behavior.into_value().into_node(),
        );
        object_.put("Enabled", enabled.into_value().into_node());
        Self(object_)
    }

    /// > This field only supports standard distributions. You can't specify this field for multi-tenant distributions. For more information, see [Unsupported features for SaaS Manager for Amazon CloudFront](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-config-options.html#unsupported-saas) in the *Amazon CloudFront Developer Guide*.
    ///
    /// A complex type that contains information about CNAMEs (alternate domain names), if any, for this distribution.
    ///
    /// `Aliases`.
    pub fn aliases(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Aliases", value.into_value().into_node());
        self
    }

    /// > To use this field for a multi-tenant distribution, use a connection group instead. For more information, see [ConnectionGroup](https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_ConnectionGroup.html).
    ///
    /// ID of the Anycast static IP list that is associated with the distribution.
    ///
    /// `AnycastIpListId`.
    pub fn anycast_ip_list_id(
        mut self,
        value: impl IntoValue<kinds::cloudfront::AnycastIpListId>,
    ) -> Self {
        self.0
            .put("AnycastIpListId", value.into_value().into_node());
        self
    }

    /// An alias for the CloudFront distribution's domain name.
    ///
    /// > This property is legacy. We recommend that you use [Aliases](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-cloudfront-distribution-distributionconfig.html#cfn-cloudfront-distribution-distributionconfig-aliases) instead.
    ///
    /// `CNAMEs`.
    pub fn cnam_es(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("CNAMEs", value.into_value().into_node());
        self
    }

    /// A complex type that contains zero or more `CacheBehavior` elements.
    ///
    /// `CacheBehaviors`.
    pub fn cache_behaviors(mut self, value: impl IntoValue<List<CacheBehaviorProperty>>) -> Self {
        self.0.put("CacheBehaviors", value.into_value().into_node());
        self
    }

    /// A complex type that specifies the HTTP header name from which CloudFront extracts cache tags from origin responses. When you add ``CacheTagConfig`` to a distribution, CloudFront reads the specified header from origin responses, parses the comma-separated tag values, and stores them with the cached object. You can then invalidate cached objects by tag using the ``CreateInvalidation`` API.
    ///
    /// `CacheTagConfig`.
    pub fn cache_tag_config(mut self, value: impl IntoValue<CacheTagConfigProperty>) -> Self {
        self.0.put("CacheTagConfig", value.into_value().into_node());
        self
    }

    /// A comment to describe the distribution. The comment cannot be longer than 128 characters.
    ///
    /// `Comment`; default `""`.
    pub fn comment(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Comment", value.into_value().into_node());
        self
    }

    /// The distribution's connection function association.
    ///
    /// `ConnectionFunctionAssociation`.
    pub fn connection_function_association(
        mut self,
        value: impl IntoValue<ConnectionFunctionAssociationProperty>,
    ) -> Self {
        self.0.put(
            "ConnectionFunctionAssociation",
            value.into_value().into_node(),
        );
        self
    }

    /// This field specifies whether the connection mode is through a standard distribution (direct) or a multi-tenant distribution with distribution tenants (tenant-only).
    ///
    /// `ConnectionMode`; one of `direct`, `tenant-only`.
    pub fn connection_mode(mut self, value: impl IntoValue<ConnectionMode>) -> Self {
        self.0.put("ConnectionMode", value.into_value().into_node());
        self
    }

    /// > This field only supports standard distributions. You can't specify this field for multi-tenant distributions. For more information, see [Unsupported features for SaaS Manager for Amazon CloudFront](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-config-options.html#unsupported-saas) in the *Amazon CloudFront Developer Guide*.
    ///
    /// The identifier of a continuous deployment policy. For more information, see `CreateContinuousDeploymentPolicy`.
    ///
    /// `ContinuousDeploymentPolicyId`.
    pub fn continuous_deployment_policy_id(
        mut self,
        value: impl IntoValue<kinds::cloudfront::ContinuousDeploymentPolicyId>,
    ) -> Self {
        self.0.put(
            "ContinuousDeploymentPolicyId",
            value.into_value().into_node(),
        );
        self
    }

    /// A complex type that controls the following:
    ///
    /// - Whether CloudFront replaces HTTP status codes in the 4xx and 5xx range with custom error messages before returning the response to the viewer.
    /// - How long CloudFront caches HTTP status codes in the 4xx and 5xx range.
    ///
    /// For more information about custom error pages, see [Customizing Error Responses](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/custom-error-pages.html) in the *Amazon CloudFront Developer Guide*.
    ///
    /// `CustomErrorResponses`.
    pub fn custom_error_responses(
        mut self,
        value: impl IntoValue<List<CustomErrorResponseProperty>>,
    ) -> Self {
        self.0
            .put("CustomErrorResponses", value.into_value().into_node());
        self
    }

    /// The user-defined HTTP server that serves as the origin for content that CloudFront distributes.
    ///
    /// > This property is legacy. We recommend that you use [Origin](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-cloudfront-distribution-origin.html) instead.
    ///
    /// `CustomOrigin`.
    pub fn custom_origin(mut self, value: impl IntoValue<LegacyCustomOriginProperty>) -> Self {
        self.0.put("CustomOrigin", value.into_value().into_node());
        self
    }

    /// When a viewer requests the root URL for your distribution, the default root object is the object that you want CloudFront to request from your origin. For example, if your root URL is `https://www.example.com`, you can specify CloudFront to return the `index.html` file as the default root object. You can specify a default root object so that viewers see a specific file or object, instead of another object in your distribution (for example, `https://www.example.com/product-description.html`). A default root object avoids exposing the contents of your distribution.
    ///
    /// You can specify the object name or a path to the object name (for example, `index.html` or `exampleFolderName/index.html`). Your string can't begin with a forward slash ( `/`). Only specify the object name or the path to the object.
    ///
    /// If you don't want to specify a default root object when you create a distribution, include an empty `DefaultRootObject` element.
    ///
    /// To delete the default root object from an existing distribution, update the distribution configuration and include an empty `DefaultRootObject` element.
    ///
    /// To replace the default root object, update the distribution configuration and specify the new object.
    ///
    /// For more information about the default root object, see [Specify a default root object](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DefaultRootObject.html) in the *Amazon CloudFront Developer Guide*.
    ///
    /// `DefaultRootObject`; default `""`.
    pub fn default_root_object(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DefaultRootObject", value.into_value().into_node());
        self
    }

    /// (Optional) Specify the HTTP version(s) that you want viewers to use to communicate with CloudFront. The default value for new distributions is `http1.1`.
    ///
    /// For viewers and CloudFront to use HTTP/2, viewers must support TLSv1.2 or later, and must support Server Name Indication (SNI).
    ///
    /// For viewers and CloudFront to use HTTP/3, viewers must support TLSv1.3 and Server Name Indication (SNI). CloudFront supports HTTP/3 connection migration to allow the viewer to switch networks without losing connection. For more information about connection migration, see [Connection Migration](https://docs.aws.amazon.com/https://www.rfc-editor.org/rfc/rfc9000.html#name-connection-migration) at RFC 9000. For more information about supported TLSv1.3 ciphers, see [Supported protocols and ciphers between viewers and CloudFront](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/secure-connections-supported-viewer-protocols-ciphers.html).
    ///
    /// `HttpVersion`; default `"http1.1"`.
    pub fn http_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("HttpVersion", value.into_value().into_node());
        self
    }

    /// > To use this field for a multi-tenant distribution, use a connection group instead. For more information, see [ConnectionGroup](https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_ConnectionGroup.html).
    ///
    /// If you want CloudFront to respond to IPv6 DNS requests with an IPv6 address for your distribution, specify `true`. If you specify `false`, CloudFront responds to IPv6 DNS requests with the DNS response code `NOERROR` and with no IP addresses. This allows viewers to submit a second request, for an IPv4 address for your distribution.
    ///
    /// In general, you should enable IPv6 if you have users on IPv6 networks who want to access your content. However, if you're using signed URLs or signed cookies to restrict access to your content, and if you're using a custom policy that includes the `IpAddress` parameter to restrict the IP addresses that can access your content, don't enable IPv6. If you want to restrict access to some content by IP address and not restrict access to other content (or restrict access but not by IP address), you can create two distributions. For more information, see [Creating a Signed URL Using a Custom Policy](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-creating-signed-url-custom-policy.html) in the *Amazon CloudFront Developer Guide*.
    ///
    /// If you're using an Amazon Route 53 AWS Integration alias resource record set to route traffic to your CloudFront distribution, you need to create a second alias resource record set when both of the following are true:
    ///
    /// - You enable IPv6 for the distribution
    /// - You're using alternate domain names in the URLs for your objects
    ///
    /// For more information, see [Routing Traffic to an Amazon CloudFront Web Distribution by Using Your Domain Name](https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-to-cloudfront-distribution.html) in the *Amazon Route 53 AWS Integration Developer Guide*.
    ///
    /// If you created a CNAME resource record set, either with Amazon Route 53 AWS Integration or with another DNS service, you don't need to make any changes. A CNAME record will route traffic to your distribution regardless of the IP address format of the viewer request.
    ///
    /// `IPV6Enabled`.
    pub fn ipv6_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("IPV6Enabled", value.into_value().into_node());
        self
    }

    /// A complex type that controls whether access logs are written for the distribution.
    ///
    /// For more information about logging, see [Access Logs](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/AccessLogs.html) in the *Amazon CloudFront Developer Guide*.
    ///
    /// `Logging`.
    pub fn logging(mut self, value: impl IntoValue<LoggingProperty>) -> Self {
        self.0.put("Logging", value.into_value().into_node());
        self
    }

    /// A complex type that contains information about origin groups for this distribution.
    ///
    /// Specify a value for either the `Origins` or `OriginGroups` property.
    ///
    /// `OriginGroups`.
    pub fn origin_groups(mut self, value: impl IntoValue<OriginGroupsProperty>) -> Self {
        self.0.put("OriginGroups", value.into_value().into_node());
        self
    }

    /// A complex type that contains information about origins for this distribution.
    ///
    /// Specify a value for either the `Origins` or `OriginGroups` property.
    ///
    /// `Origins`.
    pub fn origins(mut self, value: impl IntoValue<List<OriginProperty>>) -> Self {
        self.0.put("Origins", value.into_value().into_node());
        self
    }

    /// > This field only supports standard distributions. You can't specify this field for multi-tenant distributions. For more information, see [Unsupported features for SaaS Manager for Amazon CloudFront](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-config-options.html#unsupported-saas) in the *Amazon CloudFront Developer Guide*.
    ///
    /// The price class that corresponds with the maximum price that you want to pay for CloudFront service. If you specify `PriceClass_All`, CloudFront responds to requests for your objects from all CloudFront edge locations.
    ///
    /// If you specify a price class other than `PriceClass_All`, CloudFront serves your objects from the CloudFront edge location that has the lowest latency among the edge locations in your price class. Viewers who are in or near regions that are excluded from your specified price class may encounter slower performance.
    ///
    /// For more information about price classes, see [Choosing the Price Class for a CloudFront Distribution](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/PriceClass.html) in the *Amazon CloudFront Developer Guide*. For information about CloudFront pricing, including how price classes (such as Price Class 100) map to CloudFront regions, see [Amazon CloudFront Pricing](https://docs.aws.amazon.com/cloudfront/pricing/).
    ///
    /// `PriceClass`; default `"PriceClass_All"`.
    pub fn price_class(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PriceClass", value.into_value().into_node());
        self
    }

    /// A complex type that identifies ways in which you want to restrict distribution of your content.
    ///
    /// `Restrictions`.
    pub fn restrictions(mut self, value: impl IntoValue<RestrictionsProperty>) -> Self {
        self.0.put("Restrictions", value.into_value().into_node());
        self
    }

    /// The origin as an Amazon S3 bucket.
    ///
    /// > This property is legacy. We recommend that you use [Origin](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-cloudfront-distribution-origin.html) instead.
    ///
    /// `S3Origin`.
    pub fn s3_origin(mut self, value: impl IntoValue<LegacyS3OriginProperty>) -> Self {
        self.0.put("S3Origin", value.into_value().into_node());
        self
    }

    /// > This field only supports standard distributions. You can't specify this field for multi-tenant distributions. For more information, see [Unsupported features for SaaS Manager for Amazon CloudFront](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-config-options.html#unsupported-saas) in the *Amazon CloudFront Developer Guide*.
    ///
    /// A Boolean that indicates whether this is a staging distribution. When this value is `true`, this is a staging distribution. When this value is `false`, this is not a staging distribution.
    ///
    /// `Staging`.
    pub fn staging(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Staging", value.into_value().into_node());
        self
    }

    /// > This field only supports multi-tenant distributions. You can't specify this field for standard distributions. For more information, see [Unsupported features for SaaS Manager for Amazon CloudFront](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-config-options.html#unsupported-saas) in the *Amazon CloudFront Developer Guide*.
    ///
    /// A distribution tenant configuration.
    ///
    /// `TenantConfig`.
    pub fn tenant_config(mut self, value: impl IntoValue<TenantConfigProperty>) -> Self {
        self.0.put("TenantConfig", value.into_value().into_node());
        self
    }

    /// A complex type that determines the distribution's SSL/TLS configuration for communicating with viewers.
    ///
    /// `ViewerCertificate`.
    pub fn viewer_certificate(mut self, value: impl IntoValue<ViewerCertificateProperty>) -> Self {
        self.0
            .put("ViewerCertificate", value.into_value().into_node());
        self
    }

    /// The distribution's viewer mTLS configuration.
    ///
    /// `ViewerMtlsConfig`.
    pub fn viewer_mtls_config(mut self, value: impl IntoValue<ViewerMtlsConfigProperty>) -> Self {
        self.0
            .put("ViewerMtlsConfig", value.into_value().into_node());
        self
    }

    /// > Multi-tenant distributions only support AWS WAF V2 web ACLs.
    ///
    /// A unique identifier that specifies the AWS WAF web ACL, if any, to associate with this distribution. To specify a web ACL created using the latest version of AWS WAF, use the ACL ARN, for example `arn:aws:wafv2:us-east-1:123456789012:global/webacl/ExampleWebACL/a1b2c3d4-5678-90ab-cdef-EXAMPLE11111`. To specify a web ACL created using AWS WAF Classic, use the ACL ID, for example `a1b2c3d4-5678-90ab-cdef-EXAMPLE11111`.
    ///
    /// AWS WAF is a web application firewall that lets you monitor the HTTP and HTTPS requests that are forwarded to CloudFront, and lets you control access to your content. Based on conditions that you specify, such as the IP addresses that requests originate from or the values of query strings, CloudFront responds to requests either with the requested content or with an HTTP 403 status code (Forbidden). You can also configure CloudFront to return a custom error page when a request is blocked. For more information about AWS WAF, see the [AWS WAF Developer Guide](https://docs.aws.amazon.com/waf/latest/developerguide/what-is-aws-waf.html).
    ///
    /// `WebACLId`; default `""`.
    pub fn web_acl_id(mut self, value: impl IntoValue<kinds::wafv2::WebAclArn>) -> Self {
        self.0.put("WebACLId", value.into_value().into_node());
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

impl Kind for DistributionConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DistributionConfigProperty> for DistributionConfigProperty {}
impl From<DistributionConfigProperty> for Node {
    #[inline]
    fn from(value: DistributionConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DistributionConfigProperty> for DistributionConfigProperty {
    #[inline]
    fn into_value(self) -> Value<DistributionConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// > This field only supports standard distributions. You can't specify this field for multi-tenant distributions. For more information, see [Unsupported features for SaaS Manager for Amazon CloudFront](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-config-options.html#unsupported-saas) in the *Amazon CloudFront Developer Guide*.
///
/// This field is deprecated. We recommend that you use a cache policy or an origin request policy instead of this field.
///
/// If you want to include values in the cache key, use a cache policy. For more information, see [Creating cache policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/controlling-the-cache-key.html#cache-key-create-cache-policy) in the *Amazon CloudFront Developer Guide*.
///
/// If you want to send values to the origin but not include them in the cache key, use an origin request policy. For more information, see [Creating origin request policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/controlling-origin-requests.html#origin-request-create-origin-request-policy) in the *Amazon CloudFront Developer Guide*.
///
/// A complex type that specifies how CloudFront handles query strings, cookies, and HTTP headers.
///
/// The property type `ForwardedValues` of `AWS::CloudFront::Distribution`.
#[must_use = "a property type does nothing until it is set"]
pub struct ForwardedValuesProperty(Object);

impl ForwardedValuesProperty {
    /// `ForwardedValuesProperty` with its required properties, in alphabetical order:
    ///
    /// - `query_string`: This field is deprecated.
    pub fn new(query_string: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("QueryString", query_string.into_value().into_node());
        Self(object_)
    }

    /// This field is deprecated. We recommend that you use a cache policy or an origin request policy instead of this field.
    ///
    /// If you want to include cookies in the cache key, use a cache policy. For more information, see [Creating cache policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/controlling-the-cache-key.html#cache-key-create-cache-policy) in the *Amazon CloudFront Developer Guide*.
    ///
    /// If you want to send cookies to the origin but not include them in the cache key, use an origin request policy. For more information, see [Creating origin request policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/controlling-origin-requests.html#origin-request-create-origin-request-policy) in the *Amazon CloudFront Developer Guide*.
    ///
    /// A complex type that specifies whether you want CloudFront to forward cookies to the origin and, if so, which ones. For more information about forwarding cookies to the origin, see [How CloudFront Forwards, Caches, and Logs Cookies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/Cookies.html) in the *Amazon CloudFront Developer Guide*.
    ///
    /// `Cookies`.
    pub fn cookies(mut self, value: impl IntoValue<CookiesProperty>) -> Self {
        self.0.put("Cookies", value.into_value().into_node());
        self
    }

    /// This field is deprecated. We recommend that you use a cache policy or an origin request policy instead of this field.
    ///
    /// If you want to include headers in the cache key, use a cache policy. For more information, see [Creating cache policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/controlling-the-cache-key.html#cache-key-create-cache-policy) in the *Amazon CloudFront Developer Guide*.
    ///
    /// If you want to send headers to the origin but not include them in the cache key, use an origin request policy. For more information, see [Creating origin request policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/controlling-origin-requests.html#origin-request-create-origin-request-policy) in the *Amazon CloudFront Developer Guide*.
    ///
    /// A complex type that specifies the `Headers`, if any, that you want CloudFront to forward to the origin for this cache behavior (whitelisted headers). For the headers that you specify, CloudFront also caches separate versions of a specified object that is based on the header values in viewer requests.
    ///
    /// For more information, see [Caching Content Based on Request Headers](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/header-caching.html) in the *Amazon CloudFront Developer Guide*.
    ///
    /// `Headers`.
    pub fn headers(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Headers", value.into_value().into_node());
        self
    }

    /// This field is deprecated. We recommend that you use a cache policy or an origin request policy instead of this field.
    ///
    /// If you want to include query strings in the cache key, use a cache policy. For more information, see [Creating cache policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/controlling-the-cache-key.html#cache-key-create-cache-policy) in the *Amazon CloudFront Developer Guide*.
    ///
    /// If you want to send query strings to the origin but not include them in the cache key, use an origin request policy. For more information, see [Creating origin request policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/controlling-origin-requests.html#origin-request-create-origin-request-policy) in the *Amazon CloudFront Developer Guide*.
    ///
    /// A complex type that contains information about the query string parameters that you want CloudFront to use for caching for this cache behavior.
    ///
    /// `QueryStringCacheKeys`.
    pub fn query_string_cache_keys(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("QueryStringCacheKeys", value.into_value().into_node());
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

impl Kind for ForwardedValuesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ForwardedValuesProperty> for ForwardedValuesProperty {}
impl From<ForwardedValuesProperty> for Node {
    #[inline]
    fn from(value: ForwardedValuesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ForwardedValuesProperty> for ForwardedValuesProperty {
    #[inline]
    fn into_value(self) -> Value<ForwardedValuesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A CloudFront function that is associated with a cache behavior in a CloudFront distribution.
///
/// The property type `FunctionAssociation` of `AWS::CloudFront::Distribution`.
#[must_use = "a property type does nothing until it is set"]
pub struct FunctionAssociationProperty(Object);

impl FunctionAssociationProperty {
    /// `FunctionAssociationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The event type of the function, either `viewer-request` or `viewer-response`. You cannot use origin-facing event types ( `origin-request` and `origin-response`) with a CloudFront function.
    ///
    /// `EventType`.
    pub fn event_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EventType", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the function.
    ///
    /// `FunctionARN`.
    pub fn function_arn(mut self, value: impl IntoValue<kinds::cloudfront::FunctionArn>) -> Self {
        self.0.put("FunctionARN", value.into_value().into_node());
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

impl Kind for FunctionAssociationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FunctionAssociationProperty> for FunctionAssociationProperty {}
impl From<FunctionAssociationProperty> for Node {
    #[inline]
    fn from(value: FunctionAssociationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FunctionAssociationProperty> for FunctionAssociationProperty {
    #[inline]
    fn into_value(self) -> Value<FunctionAssociationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A complex type that controls the countries in which your content is distributed. CloudFront determines the location of your users using `MaxMind` GeoIP databases. To disable geo restriction, remove the [Restrictions](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-cloudfront-distribution-distributionconfig.html#cfn-cloudfront-distribution-distributionconfig-restrictions) property from your stack template.
///
/// The property type `GeoRestriction` of `AWS::CloudFront::Distribution`.
#[must_use = "a property type does nothing until it is set"]
pub struct GeoRestrictionProperty(Object);

impl GeoRestrictionProperty {
    /// `GeoRestrictionProperty` with its required properties, in alphabetical order:
    ///
    /// - `restriction_type`: The method that you want to use to restrict distribution of your content by country.
    pub fn new(restriction_type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("RestrictionType", restriction_type.into_value().into_node());
        Self(object_)
    }

    /// A complex type that contains a `Location` element for each country in which you want CloudFront either to distribute your content ( `whitelist`) or not distribute your content ( `blacklist`).
    ///
    /// The `Location` element is a two-letter, uppercase country code for a country that you want to include in your `blacklist` or `whitelist`. Include one `Location` element for each country.
    ///
    /// CloudFront and `MaxMind` both use `ISO 3166` country codes. For the current list of countries and the corresponding codes, see `ISO 3166-1-alpha-2` code on the *International Organization for Standardization* website. You can also refer to the country list on the CloudFront console, which includes both country names and codes.
    ///
    /// `Locations`.
    pub fn locations(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Locations", value.into_value().into_node());
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

impl Kind for GeoRestrictionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GeoRestrictionProperty> for GeoRestrictionProperty {}
impl From<GeoRestrictionProperty> for Node {
    #[inline]
    fn from(value: GeoRestrictionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GeoRestrictionProperty> for GeoRestrictionProperty {
    #[inline]
    fn into_value(self) -> Value<GeoRestrictionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Amazon CloudFront supports gRPC, an open-source remote procedure call (RPC) framework built on HTTP/2. gRPC offers bi-directional streaming and binary protocol that buffers payloads, making it suitable for applications that require low latency communications.
///
/// To enable your distribution to handle gRPC requests, you must include HTTP/2 as one of the supported `HTTP` versions and allow `HTTP` methods, including `POST`.
///
/// For more information, see [Using gRPC with CloudFront distributions](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-using-grpc.html) in the *Amazon CloudFront Developer Guide*.
///
/// The property type `GrpcConfig` of `AWS::CloudFront::Distribution`.
#[must_use = "a property type does nothing until it is set"]
pub struct GrpcConfigProperty(Object);

impl GrpcConfigProperty {
    /// `GrpcConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `enabled`: Enables your CloudFront distribution to receive gRPC requests and to proxy them directly to your origins.
    pub fn new(enabled: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Enabled", enabled.into_value().into_node());
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

impl Kind for GrpcConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GrpcConfigProperty> for GrpcConfigProperty {}
impl From<GrpcConfigProperty> for Node {
    #[inline]
    fn from(value: GrpcConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GrpcConfigProperty> for GrpcConfigProperty {
    #[inline]
    fn into_value(self) -> Value<GrpcConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A complex type that contains a Lambda@Edge function association.
///
/// The property type `LambdaFunctionAssociation` of `AWS::CloudFront::Distribution`.
#[must_use = "a property type does nothing until it is set"]
pub struct LambdaFunctionAssociationProperty(Object);

impl LambdaFunctionAssociationProperty {
    /// `LambdaFunctionAssociationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the event type that triggers a Lambda@Edge function invocation. You can specify the following values:
    ///
    /// - `viewer-request`: The function executes when CloudFront receives a request from a viewer and before it checks to see whether the requested object is in the edge cache.
    /// - `origin-request`: The function executes only when CloudFront sends a request to your origin. When the requested object is in the edge cache, the function doesn't execute.
    /// - `origin-response`: The function executes after CloudFront receives a response from the origin and before it caches the object in the response. When the requested object is in the edge cache, the function doesn't execute.
    /// - `viewer-response`: The function executes before CloudFront returns the requested object to the viewer. The function executes regardless of whether the object was already in the edge cache.
    ///
    /// If the origin returns an HTTP status code other than HTTP 200 (OK), the function doesn't execute.
    ///
    /// `EventType`.
    pub fn event_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EventType", value.into_value().into_node());
        self
    }

    /// A flag that allows a Lambda@Edge function to have read access to the body content. For more information, see [Accessing the Request Body by Choosing the Include Body Option](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-include-body-access.html) in the Amazon CloudFront Developer Guide.
    ///
    /// `IncludeBody`.
    pub fn include_body(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("IncludeBody", value.into_value().into_node());
        self
    }

    /// The ARN of the Lambda@Edge function. You must specify the ARN of a function version; you can't specify an alias or $LATEST.
    ///
    /// `LambdaFunctionARN`.
    pub fn lambda_function_arn(mut self, value: impl IntoValue<kinds::lambda::VersionArn>) -> Self {
        self.0
            .put("LambdaFunctionARN", value.into_value().into_node());
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

impl Kind for LambdaFunctionAssociationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LambdaFunctionAssociationProperty> for LambdaFunctionAssociationProperty {}
impl From<LambdaFunctionAssociationProperty> for Node {
    #[inline]
    fn from(value: LambdaFunctionAssociationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LambdaFunctionAssociationProperty> for LambdaFunctionAssociationProperty {
    #[inline]
    fn into_value(self) -> Value<LambdaFunctionAssociationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A custom origin. A custom origin is any origin that is *not* an Amazon S3 bucket, with one exception. An Amazon S3 bucket that is [configured with static website hosting](https://docs.aws.amazon.com/AmazonS3/latest/dev/WebsiteHosting.html) *is* a custom origin.
///
/// > This property is legacy. We recommend that you use [Origin](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-cloudfront-distribution-origin.html) instead.
///
/// The property type `LegacyCustomOrigin` of `AWS::CloudFront::Distribution`.
#[must_use = "a property type does nothing until it is set"]
pub struct LegacyCustomOriginProperty(Object);

impl LegacyCustomOriginProperty {
    /// `LegacyCustomOriginProperty` with its required properties, in alphabetical order:
    ///
    /// - `dns_name`: The domain name assigned to your CloudFront distribution.
    /// - `origin_protocol_policy`: Specifies the protocol (HTTP or HTTPS) that CloudFront uses to connect to the origin.
    /// - `origin_ssl_protocols`: The minimum SSL/TLS protocol version that CloudFront uses when communicating with your origin server over HTTPs.
    pub fn new(
        dns_name: impl IntoValue<String>,
        origin_protocol_policy: impl IntoValue<String>,
        origin_ssl_protocols: impl IntoValue<List<String>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DNSName", dns_name.into_value().into_node());
        object_.put(
            "OriginProtocolPolicy",
            origin_protocol_policy.into_value().into_node(),
        );
        object_.put(
            "OriginSSLProtocols",
            origin_ssl_protocols.into_value().into_node(),
        );
        Self(object_)
    }

    /// The HTTP port that CloudFront uses to connect to the origin. Specify the HTTP port that the origin listens on.
    ///
    /// `HTTPPort`; default `80`.
    pub fn http_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("HTTPPort", value.into_value().into_node());
        self
    }

    /// The HTTPS port that CloudFront uses to connect to the origin. Specify the HTTPS port that the origin listens on.
    ///
    /// `HTTPSPort`; default `443`.
    pub fn https_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("HTTPSPort", value.into_value().into_node());
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

impl Kind for LegacyCustomOriginProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LegacyCustomOriginProperty> for LegacyCustomOriginProperty {}
impl From<LegacyCustomOriginProperty> for Node {
    #[inline]
    fn from(value: LegacyCustomOriginProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LegacyCustomOriginProperty> for LegacyCustomOriginProperty {
    #[inline]
    fn into_value(self) -> Value<LegacyCustomOriginProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The origin as an Amazon S3 bucket.
///
/// > This property is legacy. We recommend that you use [Origin](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-cloudfront-distribution-origin.html) instead.
///
/// The property type `LegacyS3Origin` of `AWS::CloudFront::Distribution`.
#[must_use = "a property type does nothing until it is set"]
pub struct LegacyS3OriginProperty(Object);

impl LegacyS3OriginProperty {
    /// `LegacyS3OriginProperty` with its required properties, in alphabetical order:
    ///
    /// - `dns_name`: The domain name assigned to your CloudFront distribution.
    pub fn new(dns_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DNSName", dns_name.into_value().into_node());
        Self(object_)
    }

    /// The CloudFront origin access identity to associate with the distribution. Use an origin access identity to configure the distribution so that end users can only access objects in an Amazon S3 through CloudFront.
    ///
    /// > This property is legacy. We recommend that you use [OriginAccessControl](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cloudfront-originaccesscontrol.html) instead.
    ///
    /// `OriginAccessIdentity`; default `""`.
    pub fn origin_access_identity(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("OriginAccessIdentity", value.into_value().into_node());
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

impl Kind for LegacyS3OriginProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LegacyS3OriginProperty> for LegacyS3OriginProperty {}
impl From<LegacyS3OriginProperty> for Node {
    #[inline]
    fn from(value: LegacyS3OriginProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LegacyS3OriginProperty> for LegacyS3OriginProperty {
    #[inline]
    fn into_value(self) -> Value<LegacyS3OriginProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A complex type that specifies whether access logs are written for the distribution.
///
/// > If you already enabled standard logging (legacy) and you want to enable standard logging (v2) to send your access logs to Amazon S3, we recommend that you specify a *different* Amazon S3 bucket or use a *separate path* in the same bucket (for example, use a log prefix or partitioning). This helps you keep track of which log files are associated with which logging subscription and prevents log files from overwriting each other. For more information, see [Standard logging (access logs)](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/AccessLogs.html) in the *Amazon CloudFront Developer Guide*.
///
/// The property type `Logging` of `AWS::CloudFront::Distribution`.
#[must_use = "a property type does nothing until it is set"]
pub struct LoggingProperty(Object);

impl LoggingProperty {
    /// `LoggingProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon S3 bucket to store the access logs in, for example, `amzn-s3-demo-bucket.s3.amazonaws.com`.
    ///
    /// `Bucket`.
    pub fn bucket(mut self, value: impl IntoValue<kinds::s3::BucketDomainNameOrName>) -> Self {
        self.0.put("Bucket", value.into_value().into_node());
        self
    }

    /// Specifies whether you want CloudFront to include cookies in access logs, specify `true` for `IncludeCookies`. If you choose to include cookies in logs, CloudFront logs all cookies regardless of how you configure the cache behaviors for this distribution. If you don't want to include cookies when you create a distribution or if you want to disable include cookies for an existing distribution, specify `false` for `IncludeCookies`.
    ///
    /// `IncludeCookies`; default `false`.
    pub fn include_cookies(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("IncludeCookies", value.into_value().into_node());
        self
    }

    /// An optional string that you want CloudFront to prefix to the access log `filenames` for this distribution, for example, `myprefix/`. If you want to enable logging, but you don't want to specify a prefix, you still must include an empty `Prefix` element in the `Logging` element.
    ///
    /// `Prefix`; default `""`.
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

/// An origin.
///
/// An origin is the location where content is stored, and from which CloudFront gets content to serve to viewers. To specify an origin:
///
/// - Use `S3OriginConfig` to specify an Amazon S3 bucket that is not configured with static website hosting.
/// - Use `VpcOriginConfig` to specify a VPC origin.
/// - Use `CustomOriginConfig` to specify all other kinds of origins, including:
///
/// - An Amazon S3 bucket that is configured with static website hosting
/// - An Elastic Load Balancing load balancer
/// - An AWS Elemental MediaPackage endpoint
/// - An AWS Elemental MediaStore container
/// - Any other HTTP server, running on an Amazon EC2 instance or any other kind of host
///
/// For the current maximum number of origins that you can specify per distribution, see [General Quotas on Web Distributions](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html#limits-web-distributions) in the *Amazon CloudFront Developer Guide* (quotas were formerly referred to as limits).
///
/// The property type `Origin` of `AWS::CloudFront::Distribution`.
#[must_use = "a property type does nothing until it is set"]
pub struct OriginProperty(Object);

impl OriginProperty {
    /// `OriginProperty` with its required properties, in alphabetical order:
    ///
    /// - `domain_name`: The domain name for the origin.
    /// - `id`: A unique identifier for the origin.
    pub fn new(domain_name: impl IntoValue<String>, id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DomainName", domain_name.into_value().into_node());
        object_.put("Id", id.into_value().into_node());
        Self(object_)
    }

    /// The number of times that CloudFront attempts to connect to the origin. The minimum number is 1, the maximum is 3, and the default (if you don't specify otherwise) is 3.
    ///
    /// For a custom origin (including an Amazon S3 bucket that's configured with static website hosting), this value also specifies the number of times that CloudFront attempts to get a response from the origin, in the case of an [Origin Response Timeout](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-web-values-specify.html#DownloadDistValuesOriginResponseTimeout).
    ///
    /// For more information, see [Origin Connection Attempts](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-web-values-specify.html#origin-connection-attempts) in the *Amazon CloudFront Developer Guide*.
    ///
    /// `ConnectionAttempts`.
    pub fn connection_attempts(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ConnectionAttempts", value.into_value().into_node());
        self
    }

    /// The number of seconds that CloudFront waits when trying to establish a connection to the origin. The minimum timeout is 1 second, the maximum is 10 seconds, and the default (if you don't specify otherwise) is 10 seconds.
    ///
    /// For more information, see [Origin Connection Timeout](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-web-values-specify.html#origin-connection-timeout) in the *Amazon CloudFront Developer Guide*.
    ///
    /// `ConnectionTimeout`.
    pub fn connection_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ConnectionTimeout", value.into_value().into_node());
        self
    }

    /// Use this type to specify an origin that is not an Amazon S3 bucket, with one exception. If the Amazon S3 bucket is configured with static website hosting, use this type. If the Amazon S3 bucket is not configured with static website hosting, use the `S3OriginConfig` type instead.
    ///
    /// `CustomOriginConfig`.
    pub fn custom_origin_config(
        mut self,
        value: impl IntoValue<CustomOriginConfigProperty>,
    ) -> Self {
        self.0
            .put("CustomOriginConfig", value.into_value().into_node());
        self
    }

    /// The unique identifier of an origin access control for this origin.
    ///
    /// For more information, see [Restricting access to an Amazon S3 origin](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html) in the *Amazon CloudFront Developer Guide*.
    ///
    /// `OriginAccessControlId`.
    pub fn origin_access_control_id(
        mut self,
        value: impl IntoValue<kinds::cloudfront::OriginAccessControlId>,
    ) -> Self {
        self.0
            .put("OriginAccessControlId", value.into_value().into_node());
        self
    }

    /// A list of HTTP header names and values that CloudFront adds to the requests that it sends to the origin.
    ///
    /// For more information, see [Adding Custom Headers to Origin Requests](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/add-origin-custom-headers.html) in the *Amazon CloudFront Developer Guide*.
    ///
    /// `OriginCustomHeaders`.
    pub fn origin_custom_headers(
        mut self,
        value: impl IntoValue<List<OriginCustomHeaderProperty>>,
    ) -> Self {
        self.0
            .put("OriginCustomHeaders", value.into_value().into_node());
        self
    }

    /// An optional path that CloudFront appends to the origin domain name when CloudFront requests content from the origin.
    ///
    /// For more information, see [Origin Path](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-web-values-specify.html#DownloadDistValuesOriginPath) in the *Amazon CloudFront Developer Guide*.
    ///
    /// `OriginPath`; default `""`.
    pub fn origin_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("OriginPath", value.into_value().into_node());
        self
    }

    /// CloudFront Origin Shield. Using Origin Shield can help reduce the load on your origin.
    ///
    /// For more information, see [Using Origin Shield](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/origin-shield.html) in the *Amazon CloudFront Developer Guide*.
    ///
    /// `OriginShield`.
    pub fn origin_shield(mut self, value: impl IntoValue<OriginShieldProperty>) -> Self {
        self.0.put("OriginShield", value.into_value().into_node());
        self
    }

    /// The time (in seconds) that a request from CloudFront to the origin can stay open and wait for a response. If the complete response isn't received from the origin by this time, CloudFront ends the connection.
    ///
    /// The value for `ResponseCompletionTimeout` must be equal to or greater than the value for `OriginReadTimeout`. If you don't set a value for `ResponseCompletionTimeout`, CloudFront doesn't enforce a maximum value.
    ///
    /// For more information, see [Response completion timeout](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesOrigin.html#response-completion-timeout) in the *Amazon CloudFront Developer Guide*.
    ///
    /// `ResponseCompletionTimeout`.
    pub fn response_completion_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ResponseCompletionTimeout", value.into_value().into_node());
        self
    }

    /// Use this type to specify an origin that is an Amazon S3 bucket that is not configured with static website hosting. To specify any other type of origin, including an Amazon S3 bucket that is configured with static website hosting, use the `CustomOriginConfig` type instead.
    ///
    /// `S3OriginConfig`.
    pub fn s3_origin_config(mut self, value: impl IntoValue<S3OriginConfigProperty>) -> Self {
        self.0.put("S3OriginConfig", value.into_value().into_node());
        self
    }

    /// The VPC origin configuration.
    ///
    /// `VpcOriginConfig`.
    pub fn vpc_origin_config(mut self, value: impl IntoValue<VpcOriginConfigProperty>) -> Self {
        self.0
            .put("VpcOriginConfig", value.into_value().into_node());
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

impl Kind for OriginProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OriginProperty> for OriginProperty {}
impl From<OriginProperty> for Node {
    #[inline]
    fn from(value: OriginProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OriginProperty> for OriginProperty {
    #[inline]
    fn into_value(self) -> Value<OriginProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A complex type that contains `HeaderName` and `HeaderValue` elements, if any, for this distribution.
///
/// The property type `OriginCustomHeader` of `AWS::CloudFront::Distribution`.
#[must_use = "a property type does nothing until it is set"]
pub struct OriginCustomHeaderProperty(Object);

impl OriginCustomHeaderProperty {
    /// `OriginCustomHeaderProperty` with its required properties, in alphabetical order:
    ///
    /// - `header_name`: The name of a header that you want CloudFront to send to your origin.
    /// - `header_value`: The value for the header that you specified in the `HeaderName` field.
    pub fn new(header_name: impl IntoValue<String>, header_value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("HeaderName", header_name.into_value().into_node());
        object_.put("HeaderValue", header_value.into_value().into_node());
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

impl Kind for OriginCustomHeaderProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OriginCustomHeaderProperty> for OriginCustomHeaderProperty {}
impl From<OriginCustomHeaderProperty> for Node {
    #[inline]
    fn from(value: OriginCustomHeaderProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OriginCustomHeaderProperty> for OriginCustomHeaderProperty {
    #[inline]
    fn into_value(self) -> Value<OriginCustomHeaderProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An origin group includes two origins (a primary origin and a secondary origin to failover to) and a failover criteria that you specify. You create an origin group to support origin failover in CloudFront. When you create or update a distribution, you can specify the origin group instead of a single origin, and CloudFront will failover from the primary origin to the secondary origin under the failover conditions that you've chosen.
///
/// Optionally, you can choose selection criteria for your origin group to specify how your origins are selected when your distribution routes viewer requests.
///
/// The property type `OriginGroup` of `AWS::CloudFront::Distribution`.
#[must_use = "a property type does nothing until it is set"]
pub struct OriginGroupProperty(Object);

impl OriginGroupProperty {
    /// `OriginGroupProperty` with its required properties, in alphabetical order:
    ///
    /// - `failover_criteria`: A complex type that contains information about the failover criteria for an origin group.
    /// - `id`: The origin group's ID.
    /// - `members`: A complex type that contains information about the origins in an origin group.
    pub fn new(
        failover_criteria: impl IntoValue<OriginGroupFailoverCriteriaProperty>,
        id: impl IntoValue<String>,
        members: impl IntoValue<OriginGroupMembersProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "FailoverCriteria",
            failover_criteria.into_value().into_node(),
        );
        object_.put("Id", id.into_value().into_node());
        object_.put("Members", members.into_value().into_node());
        Self(object_)
    }

    /// The selection criteria for the origin group. For more information, see [Create an origin group](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/high_availability_origin_failover.html#concept_origin_groups.creating) in the *Amazon CloudFront Developer Guide*.
    ///
    /// `SelectionCriteria`; one of `default`, `media-quality-based`.
    pub fn selection_criteria(mut self, value: impl IntoValue<SelectionCriteria>) -> Self {
        self.0
            .put("SelectionCriteria", value.into_value().into_node());
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

impl Kind for OriginGroupProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OriginGroupProperty> for OriginGroupProperty {}
impl From<OriginGroupProperty> for Node {
    #[inline]
    fn from(value: OriginGroupProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OriginGroupProperty> for OriginGroupProperty {
    #[inline]
    fn into_value(self) -> Value<OriginGroupProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A complex data type that includes information about the failover criteria for an origin group, including the status codes for which CloudFront will failover from the primary origin to the second origin.
///
/// The property type `OriginGroupFailoverCriteria` of `AWS::CloudFront::Distribution`.
#[must_use = "a property type does nothing until it is set"]
pub struct OriginGroupFailoverCriteriaProperty(Object);

impl OriginGroupFailoverCriteriaProperty {
    /// `OriginGroupFailoverCriteriaProperty` with its required properties, in alphabetical order:
    ///
    /// - `status_codes`: The status codes that, when returned from the primary origin, will trigger CloudFront to failover to the second origin.
    pub fn new(status_codes: impl IntoValue<StatusCodesProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("StatusCodes", status_codes.into_value().into_node());
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

impl Kind for OriginGroupFailoverCriteriaProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OriginGroupFailoverCriteriaProperty> for OriginGroupFailoverCriteriaProperty {}
impl From<OriginGroupFailoverCriteriaProperty> for Node {
    #[inline]
    fn from(value: OriginGroupFailoverCriteriaProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OriginGroupFailoverCriteriaProperty> for OriginGroupFailoverCriteriaProperty {
    #[inline]
    fn into_value(self) -> Value<OriginGroupFailoverCriteriaProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An origin in an origin group.
///
/// The property type `OriginGroupMember` of `AWS::CloudFront::Distribution`.
#[must_use = "a property type does nothing until it is set"]
pub struct OriginGroupMemberProperty(Object);

impl OriginGroupMemberProperty {
    /// `OriginGroupMemberProperty` with its required properties, in alphabetical order:
    ///
    /// - `origin_id`: The ID for an origin in an origin group.
    pub fn new(origin_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("OriginId", origin_id.into_value().into_node());
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

impl Kind for OriginGroupMemberProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OriginGroupMemberProperty> for OriginGroupMemberProperty {}
impl From<OriginGroupMemberProperty> for Node {
    #[inline]
    fn from(value: OriginGroupMemberProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OriginGroupMemberProperty> for OriginGroupMemberProperty {
    #[inline]
    fn into_value(self) -> Value<OriginGroupMemberProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A complex data type for the origins included in an origin group.
///
/// The property type `OriginGroupMembers` of `AWS::CloudFront::Distribution`.
#[must_use = "a property type does nothing until it is set"]
pub struct OriginGroupMembersProperty(Object);

impl OriginGroupMembersProperty {
    /// `OriginGroupMembersProperty` with its required properties, in alphabetical order:
    ///
    /// - `items`: Items (origins) in an origin group.
    /// - `quantity`: The number of origins in an origin group.
    pub fn new(
        items: impl IntoValue<List<OriginGroupMemberProperty>>,
        quantity: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Items", items.into_value().into_node());
        object_.put("Quantity", quantity.into_value().into_node());
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

impl Kind for OriginGroupMembersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OriginGroupMembersProperty> for OriginGroupMembersProperty {}
impl From<OriginGroupMembersProperty> for Node {
    #[inline]
    fn from(value: OriginGroupMembersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OriginGroupMembersProperty> for OriginGroupMembersProperty {
    #[inline]
    fn into_value(self) -> Value<OriginGroupMembersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A complex data type for the origin groups specified for a distribution.
///
/// The property type `OriginGroups` of `AWS::CloudFront::Distribution`.
#[must_use = "a property type does nothing until it is set"]
pub struct OriginGroupsProperty(Object);

impl OriginGroupsProperty {
    /// `OriginGroupsProperty` with its required properties, in alphabetical order:
    ///
    /// - `quantity`: The number of origin groups.
    pub fn new(quantity: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Quantity", quantity.into_value().into_node());
        Self(object_)
    }

    /// The items (origin groups) in a distribution.
    ///
    /// `Items`.
    pub fn items(mut self, value: impl IntoValue<List<OriginGroupProperty>>) -> Self {
        self.0.put("Items", value.into_value().into_node());
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

impl Kind for OriginGroupsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OriginGroupsProperty> for OriginGroupsProperty {}
impl From<OriginGroupsProperty> for Node {
    #[inline]
    fn from(value: OriginGroupsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OriginGroupsProperty> for OriginGroupsProperty {
    #[inline]
    fn into_value(self) -> Value<OriginGroupsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configures mutual TLS authentication between CloudFront and your origin server.
///
/// The property type `OriginMtlsConfig` of `AWS::CloudFront::Distribution`.
#[must_use = "a property type does nothing until it is set"]
pub struct OriginMtlsConfigProperty(Object);

impl OriginMtlsConfigProperty {
    /// `OriginMtlsConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `client_certificate_arn`: The Amazon Resource Name (ARN) of the client certificate stored in AWS Certificate Manager (ACM) that CloudFront uses to authenticate with your origin using Mutual TLS.
    pub fn new(
        client_certificate_arn: impl IntoValue<kinds::elasticloadbalancingv2::CertificateArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ClientCertificateArn",
            client_certificate_arn.into_value().into_node(),
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

impl Kind for OriginMtlsConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OriginMtlsConfigProperty> for OriginMtlsConfigProperty {}
impl From<OriginMtlsConfigProperty> for Node {
    #[inline]
    fn from(value: OriginMtlsConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OriginMtlsConfigProperty> for OriginMtlsConfigProperty {
    #[inline]
    fn into_value(self) -> Value<OriginMtlsConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// CloudFront Origin Shield.
///
/// Using Origin Shield can help reduce the load on your origin. For more information, see [Using Origin Shield](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/origin-shield.html) in the *Amazon CloudFront Developer Guide*.
///
/// The property type `OriginShield` of `AWS::CloudFront::Distribution`.
#[must_use = "a property type does nothing until it is set"]
pub struct OriginShieldProperty(Object);

impl OriginShieldProperty {
    /// `OriginShieldProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A flag that specifies whether Origin Shield is enabled.
    ///
    /// When it's enabled, CloudFront routes all requests through Origin Shield, which can help protect your origin. When it's disabled, CloudFront might send requests directly to your origin from multiple edge locations or regional edge caches.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
        self
    }

    /// The AWS Region for Origin Shield.
    ///
    /// Specify the AWS Region that has the lowest latency to your origin. To specify a region, use the region code, not the region name. For example, specify the US East (Ohio) region as `us-east-2`.
    ///
    /// When you enable CloudFront Origin Shield, you must specify the AWS Region for Origin Shield. For the list of AWS Regions that you can specify, and for help choosing the best Region for your origin, see [Choosing the AWS Region for Origin Shield](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/origin-shield.html#choose-origin-shield-region) in the *Amazon CloudFront Developer Guide*.
    ///
    /// `OriginShieldRegion`.
    pub fn origin_shield_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("OriginShieldRegion", value.into_value().into_node());
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

impl Kind for OriginShieldProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OriginShieldProperty> for OriginShieldProperty {}
impl From<OriginShieldProperty> for Node {
    #[inline]
    fn from(value: OriginShieldProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OriginShieldProperty> for OriginShieldProperty {
    #[inline]
    fn into_value(self) -> Value<OriginShieldProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A list of parameter values to add to the resource. A parameter is specified as a key-value pair. A valid parameter value must exist for any parameter that is marked as required in the multi-tenant distribution.
///
/// The property type `ParameterDefinition` of `AWS::CloudFront::Distribution`.
#[must_use = "a property type does nothing until it is set"]
pub struct ParameterDefinitionProperty(Object);

impl ParameterDefinitionProperty {
    /// `ParameterDefinitionProperty` with its required properties, in alphabetical order:
    ///
    /// - `definition`: The value that you assigned to the parameter.
    /// - `name`: The name of the parameter.
    pub fn new(
        definition: impl IntoValue<DefinitionProperty>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Definition", definition.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
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

impl Kind for ParameterDefinitionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ParameterDefinitionProperty> for ParameterDefinitionProperty {}
impl From<ParameterDefinitionProperty> for Node {
    #[inline]
    fn from(value: ParameterDefinitionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ParameterDefinitionProperty> for ParameterDefinitionProperty {
    #[inline]
    fn into_value(self) -> Value<ParameterDefinitionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A complex type that identifies ways in which you want to restrict distribution of your content.
///
/// The property type `Restrictions` of `AWS::CloudFront::Distribution`.
#[must_use = "a property type does nothing until it is set"]
pub struct RestrictionsProperty(Object);

impl RestrictionsProperty {
    /// `RestrictionsProperty` with its required properties, in alphabetical order:
    ///
    /// - `geo_restriction`: A complex type that controls the countries in which your content is distributed.
    pub fn new(geo_restriction: impl IntoValue<GeoRestrictionProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("GeoRestriction", geo_restriction.into_value().into_node());
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

impl Kind for RestrictionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RestrictionsProperty> for RestrictionsProperty {}
impl From<RestrictionsProperty> for Node {
    #[inline]
    fn from(value: RestrictionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RestrictionsProperty> for RestrictionsProperty {
    #[inline]
    fn into_value(self) -> Value<RestrictionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A complex type that contains information about the Amazon S3 origin. If the origin is a custom origin or an S3 bucket that is configured as a website endpoint, use the `CustomOriginConfig` element instead.
///
/// The property type `S3OriginConfig` of `AWS::CloudFront::Distribution`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3OriginConfigProperty(Object);

impl S3OriginConfigProperty {
    /// `S3OriginConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// > If you're using origin access control (OAC) instead of origin access identity, specify an empty `OriginAccessIdentity` element. For more information, see [Restricting access to an AWS](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-origin.html) in the *Amazon CloudFront Developer Guide*.
    ///
    /// The CloudFront origin access identity to associate with the origin. Use an origin access identity to configure the origin so that viewers can *only* access objects in an Amazon S3 bucket through CloudFront. The format of the value is:
    ///
    /// `origin-access-identity/cloudfront/ID-of-origin-access-identity`
    ///
    /// The `*ID-of-origin-access-identity*` is the value that CloudFront returned in the `ID` element when you created the origin access identity.
    ///
    /// If you want viewers to be able to access objects using either the CloudFront URL or the Amazon S3 URL, specify an empty `OriginAccessIdentity` element.
    ///
    /// To delete the origin access identity from an existing distribution, update the distribution configuration and include an empty `OriginAccessIdentity` element.
    ///
    /// To replace the origin access identity, update the distribution configuration and specify the new origin access identity.
    ///
    /// For more information about the origin access identity, see [Serving Private Content through CloudFront](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/PrivateContent.html) in the *Amazon CloudFront Developer Guide*.
    ///
    /// `OriginAccessIdentity`; default `""`.
    pub fn origin_access_identity(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("OriginAccessIdentity", value.into_value().into_node());
        self
    }

    /// Specifies how long, in seconds, CloudFront waits for a response from the origin. This is also known as the *origin response timeout*. The minimum timeout is 1 second, the maximum is 120 seconds, and the default (if you don't specify otherwise) is 30 seconds.
    ///
    /// For more information, see [Response timeout](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesOrigin.html#DownloadDistValuesOriginResponseTimeout) in the *Amazon CloudFront Developer Guide*.
    ///
    /// `OriginReadTimeout`; default `30`.
    pub fn origin_read_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("OriginReadTimeout", value.into_value().into_node());
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

impl Kind for S3OriginConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3OriginConfigProperty> for S3OriginConfigProperty {}
impl From<S3OriginConfigProperty> for Node {
    #[inline]
    fn from(value: S3OriginConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3OriginConfigProperty> for S3OriginConfigProperty {
    #[inline]
    fn into_value(self) -> Value<S3OriginConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A complex data type for the status codes that you specify that, when returned by a primary origin, trigger CloudFront to failover to a second origin.
///
/// The property type `StatusCodes` of `AWS::CloudFront::Distribution`.
#[must_use = "a property type does nothing until it is set"]
pub struct StatusCodesProperty(Object);

impl StatusCodesProperty {
    /// `StatusCodesProperty` with its required properties, in alphabetical order:
    ///
    /// - `items`: The items (status codes) for an origin group.
    /// - `quantity`: The number of status codes.
    pub fn new(items: impl IntoValue<List<i64>>, quantity: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Items", items.into_value().into_node());
        object_.put("Quantity", quantity.into_value().into_node());
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

impl Kind for StatusCodesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StatusCodesProperty> for StatusCodesProperty {}
impl From<StatusCodesProperty> for Node {
    #[inline]
    fn from(value: StatusCodesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StatusCodesProperty> for StatusCodesProperty {
    #[inline]
    fn into_value(self) -> Value<StatusCodesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `StringSchema` of `AWS::CloudFront::Distribution`.
#[must_use = "a property type does nothing until it is set"]
pub struct StringSchemaProperty(Object);

impl StringSchemaProperty {
    /// `StringSchemaProperty` with its required properties, in alphabetical order:
    ///
    /// - `required`
    pub fn new(required: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Required", required.into_value().into_node());
        Self(object_)
    }

    /// The `Comment` property.
    ///
    /// `Comment`.
    pub fn comment(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Comment", value.into_value().into_node());
        self
    }

    /// The `DefaultValue` property.
    ///
    /// `DefaultValue`.
    pub fn default_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DefaultValue", value.into_value().into_node());
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

impl Kind for StringSchemaProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StringSchemaProperty> for StringSchemaProperty {}
impl From<StringSchemaProperty> for Node {
    #[inline]
    fn from(value: StringSchemaProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StringSchemaProperty> for StringSchemaProperty {
    #[inline]
    fn into_value(self) -> Value<StringSchemaProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// > This field only supports multi-tenant distributions. You can't specify this field for standard distributions. For more information, see [Unsupported features for SaaS Manager for Amazon CloudFront](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-config-options.html#unsupported-saas) in the *Amazon CloudFront Developer Guide*.
///
/// The configuration for a distribution tenant.
///
/// The property type `TenantConfig` of `AWS::CloudFront::Distribution`.
#[must_use = "a property type does nothing until it is set"]
pub struct TenantConfigProperty(Object);

impl TenantConfigProperty {
    /// `TenantConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The parameters that you specify for a distribution tenant.
    ///
    /// `ParameterDefinitions`.
    pub fn parameter_definitions(
        mut self,
        value: impl IntoValue<List<ParameterDefinitionProperty>>,
    ) -> Self {
        self.0
            .put("ParameterDefinitions", value.into_value().into_node());
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

impl Kind for TenantConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TenantConfigProperty> for TenantConfigProperty {}
impl From<TenantConfigProperty> for Node {
    #[inline]
    fn from(value: TenantConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TenantConfigProperty> for TenantConfigProperty {
    #[inline]
    fn into_value(self) -> Value<TenantConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A trust store configuration.
///
/// The property type `TrustStoreConfig` of `AWS::CloudFront::Distribution`.
#[must_use = "a property type does nothing until it is set"]
pub struct TrustStoreConfigProperty(Object);

impl TrustStoreConfigProperty {
    /// `TrustStoreConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `trust_store_id`: The trust store ID.
    pub fn new(trust_store_id: impl IntoValue<kinds::cloudfront::TrustStoreId>) -> Self {
        let mut object_ = Object::typed();
        object_.put("TrustStoreId", trust_store_id.into_value().into_node());
        Self(object_)
    }

    /// The configuration to use to advertise trust store CA names.
    ///
    /// `AdvertiseTrustStoreCaNames`.
    pub fn advertise_trust_store_ca_names(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("AdvertiseTrustStoreCaNames", value.into_value().into_node());
        self
    }

    /// The configuration to use to ignore certificate expiration.
    ///
    /// `IgnoreCertificateExpiry`.
    pub fn ignore_certificate_expiry(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IgnoreCertificateExpiry", value.into_value().into_node());
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

impl Kind for TrustStoreConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TrustStoreConfigProperty> for TrustStoreConfigProperty {}
impl From<TrustStoreConfigProperty> for Node {
    #[inline]
    fn from(value: TrustStoreConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TrustStoreConfigProperty> for TrustStoreConfigProperty {
    #[inline]
    fn into_value(self) -> Value<TrustStoreConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A complex type that determines the distribution's SSL/TLS configuration for communicating with viewers.
///
/// If the distribution doesn't use `Aliases` (also known as alternate domain names or CNAMEs)—that is, if the distribution uses the CloudFront domain name such as `d111111abcdef8.cloudfront.net` —set `CloudFrontDefaultCertificate` to `true` and leave all other fields empty.
///
/// If the distribution uses `Aliases` (alternate domain names or CNAMEs), use the fields in this type to specify the following settings:
///
/// - Which viewers the distribution accepts HTTPS connections from: only viewers that support [server name indication (SNI)](https://docs.aws.amazon.com/https://en.wikipedia.org/wiki/Server_Name_Indication) (recommended), or all viewers including those that don't support SNI.
///
/// - To accept HTTPS connections from only viewers that support SNI, set `SSLSupportMethod` to `sni-only`. This is recommended. Most browsers and clients support SNI. (In CloudFormation, the field name is `SslSupportMethod`. Note the different capitalization.)
/// - To accept HTTPS connections from all viewers, including those that don't support SNI, set `SSLSupportMethod` to `vip`. This is not recommended, and results in additional monthly charges from CloudFront. (In CloudFormation, the field name is `SslSupportMethod`. Note the different capitalization.)
/// - The minimum SSL/TLS protocol version that the distribution can use to communicate with viewers. To specify a minimum version, choose a value for `MinimumProtocolVersion`. For more information, see [Security Policy](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-web-values-specify.html#DownloadDistValues-security-policy) in the *Amazon CloudFront Developer Guide*.
/// - The location of the SSL/TLS certificate, [Certificate Manager (ACM)](https://docs.aws.amazon.com/acm/latest/userguide/acm-overview.html) (recommended) or [AWS Identity and Access Management (IAM)](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_server-certs.html). You specify the location by setting a value in one of the following fields (not both):
///
/// - `ACMCertificateArn` (In CloudFormation, this field name is `AcmCertificateArn`. Note the different capitalization.)
/// - `IAMCertificateId` (In CloudFormation, this field name is `IamCertificateId`. Note the different capitalization.)
///
/// All distributions support HTTPS connections from viewers. To require viewers to use HTTPS only, or to redirect them from HTTP to HTTPS, use `ViewerProtocolPolicy` in the `CacheBehavior` or `DefaultCacheBehavior`. To specify how CloudFront should use SSL/TLS to communicate with your custom origin, use `CustomOriginConfig`.
///
/// For more information, see [Using HTTPS with CloudFront](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https.html) and [Using Alternate Domain Names and HTTPS](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https-alternate-domain-names.html) in the *Amazon CloudFront Developer Guide*.
///
/// The property type `ViewerCertificate` of `AWS::CloudFront::Distribution`.
#[must_use = "a property type does nothing until it is set"]
pub struct ViewerCertificateProperty(Object);

impl ViewerCertificateProperty {
    /// `ViewerCertificateProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// > In CloudFormation, this field name is `AcmCertificateArn`. Note the different capitalization.
    ///
    /// If the distribution uses `Aliases` (alternate domain names or CNAMEs) and the SSL/TLS certificate is stored in [Certificate Manager (ACM)](https://docs.aws.amazon.com/acm/latest/userguide/acm-overview.html), provide the Amazon Resource Name (ARN) of the ACM certificate. CloudFront only supports ACM certificates in the US East (N. Virginia) Region ( `us-east-1`).
    ///
    /// If you specify an ACM certificate ARN, you must also specify values for `MinimumProtocolVersion` and `SSLSupportMethod`. (In CloudFormation, the field name is `SslSupportMethod`. Note the different capitalization.)
    ///
    /// `AcmCertificateArn`.
    pub fn acm_certificate_arn(
        mut self,
        value: impl IntoValue<kinds::certificatemanager::CertificateArn>,
    ) -> Self {
        self.0
            .put("AcmCertificateArn", value.into_value().into_node());
        self
    }

    /// If the distribution uses the CloudFront domain name such as `d111111abcdef8.cloudfront.net`, set this field to `true`.
    ///
    /// If the distribution uses `Aliases` (alternate domain names or CNAMEs), omit this field and specify values for the following fields:
    ///
    /// - `AcmCertificateArn` or `IamCertificateId` (specify a value for one, not both)
    /// - `MinimumProtocolVersion`
    /// - `SslSupportMethod`
    ///
    /// `CloudFrontDefaultCertificate`.
    pub fn cloud_front_default_certificate(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "CloudFrontDefaultCertificate",
            value.into_value().into_node(),
        );
        self
    }

    /// > This field only supports standard distributions. You can't specify this field for multi-tenant distributions. For more information, see [Unsupported features for SaaS Manager for Amazon CloudFront](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-config-options.html#unsupported-saas) in the *Amazon CloudFront Developer Guide*. \> In CloudFormation, this field name is `IamCertificateId`. Note the different capitalization.
    ///
    /// If the distribution uses `Aliases` (alternate domain names or CNAMEs) and the SSL/TLS certificate is stored in [AWS Identity and Access Management (IAM)](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_server-certs.html), provide the ID of the IAM certificate.
    ///
    /// If you specify an IAM certificate ID, you must also specify values for `MinimumProtocolVersion` and `SSLSupportMethod`. (In CloudFormation, the field name is `SslSupportMethod`. Note the different capitalization.)
    ///
    /// `IamCertificateId`.
    pub fn iam_certificate_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("IamCertificateId", value.into_value().into_node());
        self
    }

    /// If the distribution uses `Aliases` (alternate domain names or CNAMEs), specify the security policy that you want CloudFront to use for HTTPS connections with viewers. The security policy determines two settings:
    ///
    /// - The minimum SSL/TLS protocol that CloudFront can use to communicate with viewers.
    /// - The ciphers that CloudFront can use to encrypt the content that it returns to viewers.
    ///
    /// For more information, see [Security Policy](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-web-values-specify.html#DownloadDistValues-security-policy) and [Supported Protocols and Ciphers Between Viewers and CloudFront](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/secure-connections-supported-viewer-protocols-ciphers.html#secure-connections-supported-ciphers) in the *Amazon CloudFront Developer Guide*.
    ///
    /// > On the CloudFront console, this setting is called *Security Policy*.
    ///
    /// When you're using SNI only (you set `SSLSupportMethod` to `sni-only`), you must specify `TLSv1` or higher. (In CloudFormation, the field name is `SslSupportMethod`. Note the different capitalization.)
    ///
    /// If the distribution uses the CloudFront domain name such as `d111111abcdef8.cloudfront.net` (you set `CloudFrontDefaultCertificate` to `true`), CloudFront automatically sets the security policy to `TLSv1` regardless of the value that you set here.
    ///
    /// `MinimumProtocolVersion`.
    pub fn minimum_protocol_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("MinimumProtocolVersion", value.into_value().into_node());
        self
    }

    /// > In CloudFormation, this field name is `SslSupportMethod`. Note the different capitalization.
    ///
    /// If the distribution uses `Aliases` (alternate domain names or CNAMEs), specify which viewers the distribution accepts HTTPS connections from.
    ///
    /// - `sni-only` – The distribution accepts HTTPS connections from only viewers that support [server name indication (SNI)](https://docs.aws.amazon.com/https://en.wikipedia.org/wiki/Server_Name_Indication). This is recommended. Most browsers and clients support SNI.
    /// - `vip` – The distribution accepts HTTPS connections from all viewers including those that don't support SNI. This is not recommended, and results in additional monthly charges from CloudFront.
    /// - `static-ip` - Do not specify this value unless your distribution has been enabled for this feature by the CloudFront team. If you have a use case that requires static IP addresses for a distribution, contact CloudFront through the [Support Center](https://docs.aws.amazon.com/support/home).
    ///
    /// If the distribution uses the CloudFront domain name such as `d111111abcdef8.cloudfront.net`, don't set a value for this field.
    ///
    /// `SslSupportMethod`.
    pub fn ssl_support_method(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SslSupportMethod", value.into_value().into_node());
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

impl Kind for ViewerCertificateProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ViewerCertificateProperty> for ViewerCertificateProperty {}
impl From<ViewerCertificateProperty> for Node {
    #[inline]
    fn from(value: ViewerCertificateProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ViewerCertificateProperty> for ViewerCertificateProperty {
    #[inline]
    fn into_value(self) -> Value<ViewerCertificateProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A viewer mTLS configuration.
///
/// The property type `ViewerMtlsConfig` of `AWS::CloudFront::Distribution`.
#[must_use = "a property type does nothing until it is set"]
pub struct ViewerMtlsConfigProperty(Object);

impl ViewerMtlsConfigProperty {
    /// `ViewerMtlsConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The viewer mTLS mode.
    ///
    /// `Mode`; one of `required`, `optional`, `passthrough`.
    pub fn mode(mut self, value: impl IntoValue<Mode>) -> Self {
        self.0.put("Mode", value.into_value().into_node());
        self
    }

    /// The trust store configuration associated with the viewer mTLS configuration.
    ///
    /// `TrustStoreConfig`.
    pub fn trust_store_config(mut self, value: impl IntoValue<TrustStoreConfigProperty>) -> Self {
        self.0
            .put("TrustStoreConfig", value.into_value().into_node());
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

impl Kind for ViewerMtlsConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ViewerMtlsConfigProperty> for ViewerMtlsConfigProperty {}
impl From<ViewerMtlsConfigProperty> for Node {
    #[inline]
    fn from(value: ViewerMtlsConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ViewerMtlsConfigProperty> for ViewerMtlsConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ViewerMtlsConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An Amazon CloudFront VPC origin configuration.
///
/// The property type `VpcOriginConfig` of `AWS::CloudFront::Distribution`.
#[must_use = "a property type does nothing until it is set"]
pub struct VpcOriginConfigProperty(Object);

impl VpcOriginConfigProperty {
    /// `VpcOriginConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `vpc_origin_id`: The VPC origin ID.
    pub fn new(vpc_origin_id: impl IntoValue<kinds::cloudfront::VpcOriginId>) -> Self {
        let mut object_ = Object::typed();
        object_.put("VpcOriginId", vpc_origin_id.into_value().into_node());
        Self(object_)
    }

    /// Specifies how long, in seconds, CloudFront persists its connection to the origin. The minimum timeout is 1 second, the maximum is 120 seconds, and the default (if you don't specify otherwise) is 5 seconds.
    ///
    /// For more information, see [Keep-alive timeout (custom origins only)](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesOrigin.html#DownloadDistValuesOriginKeepaliveTimeout) in the *Amazon CloudFront Developer Guide*.
    ///
    /// `OriginKeepaliveTimeout`; default `5`.
    pub fn origin_keepalive_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("OriginKeepaliveTimeout", value.into_value().into_node());
        self
    }

    /// Specifies how long, in seconds, CloudFront waits for a response from the origin. This is also known as the *origin response timeout*. The minimum timeout is 1 second, the maximum is 120 seconds, and the default (if you don't specify otherwise) is 30 seconds.
    ///
    /// For more information, see [Response timeout](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesOrigin.html#DownloadDistValuesOriginResponseTimeout) in the *Amazon CloudFront Developer Guide*.
    ///
    /// `OriginReadTimeout`; default `30`.
    pub fn origin_read_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("OriginReadTimeout", value.into_value().into_node());
        self
    }

    /// The account ID of the AWS account that owns the VPC origin.
    ///
    /// `OwnerAccountId`.
    pub fn owner_account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("OwnerAccountId", value.into_value().into_node());
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

impl Kind for VpcOriginConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VpcOriginConfigProperty> for VpcOriginConfigProperty {}
impl From<VpcOriginConfigProperty> for Node {
    #[inline]
    fn from(value: VpcOriginConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VpcOriginConfigProperty> for VpcOriginConfigProperty {
    #[inline]
    fn into_value(self) -> Value<VpcOriginConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `ConnectionMode` of a `DistributionConfig` of `AWS::CloudFront::Distribution`.
pub enum ConnectionMode {
    /// `direct`.
    Direct,
    /// `tenant-only`.
    TenantOnly,
}

#[diagnostic::do_not_recommend]
impl Kind for ConnectionMode {}
#[diagnostic::do_not_recommend]
impl TextKind for ConnectionMode {}
#[diagnostic::do_not_recommend]
impl IdKind for ConnectionMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ConnectionMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<ConnectionMode> for ConnectionMode {
    #[inline]
    fn into_value(self) -> Value<ConnectionMode> {
        const VALUES: &[&str] = &["direct", "tenant-only"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `IpAddressType` of a `CustomOriginConfig` of `AWS::CloudFront::Distribution`.
pub enum IpAddressType {
    /// `dualstack`.
    Dualstack,
    /// `ipv4`.
    Ipv4,
    /// `ipv6`.
    Ipv6,
}

#[diagnostic::do_not_recommend]
impl Kind for IpAddressType {}
#[diagnostic::do_not_recommend]
impl TextKind for IpAddressType {}
#[diagnostic::do_not_recommend]
impl IdKind for IpAddressType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for IpAddressType {}
#[diagnostic::do_not_recommend]
impl IntoValue<IpAddressType> for IpAddressType {
    #[inline]
    fn into_value(self) -> Value<IpAddressType> {
        const VALUES: &[&str] = &["dualstack", "ipv4", "ipv6"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Mode` of a `ViewerMtlsConfig` of `AWS::CloudFront::Distribution`.
pub enum Mode {
    /// `optional`.
    Optional,
    /// `passthrough`.
    Passthrough,
    /// `required`.
    Required,
}

#[diagnostic::do_not_recommend]
impl Kind for Mode {}
#[diagnostic::do_not_recommend]
impl TextKind for Mode {}
#[diagnostic::do_not_recommend]
impl IdKind for Mode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Mode {}
#[diagnostic::do_not_recommend]
impl IntoValue<Mode> for Mode {
    #[inline]
    fn into_value(self) -> Value<Mode> {
        const VALUES: &[&str] = &["optional", "passthrough", "required"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SelectionCriteria` of a `OriginGroup` of `AWS::CloudFront::Distribution`.
pub enum SelectionCriteria {
    /// `default`.
    Default,
    /// `media-quality-based`.
    MediaQualityBased,
}

#[diagnostic::do_not_recommend]
impl Kind for SelectionCriteria {}
#[diagnostic::do_not_recommend]
impl TextKind for SelectionCriteria {}
#[diagnostic::do_not_recommend]
impl IdKind for SelectionCriteria {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SelectionCriteria {}
#[diagnostic::do_not_recommend]
impl IntoValue<SelectionCriteria> for SelectionCriteria {
    #[inline]
    fn into_value(self) -> Value<SelectionCriteria> {
        const VALUES: &[&str] = &["default", "media-quality-based"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CloudFront::CachePolicy` and its property types.

use crate::l1::*;

/// A cache policy.
///
/// When it's attached to a cache behavior, the cache policy determines the following:
///
/// - The values that CloudFront includes in the cache key. These values can include HTTP headers, cookies, and URL query strings. CloudFront uses the cache key to find an object in its cache that it can return to the viewer.
/// - The default, minimum, and maximum time to live (TTL) values that you want objects to stay in the CloudFront cache.
///
/// The headers, cookies, and query strings that are included in the cache key are also included in requests that CloudFront sends to the origin. CloudFront sends a request when it can't find a valid object in its cache that matches the request's cache key. If you want to send values to the origin but *not* include them in the cache key, use `OriginRequestPolicy`.
///
/// `AWS::CloudFront::CachePolicy`; `Ref` returns its `Id`, a [`cloudfront::CachePolicyId`](kinds::cloudfront::CachePolicyId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-cachepolicy.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCachePolicy(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CloudFront::CachePolicy",
    tags: None,
    rules: include_str!("cache_policy.rules"),
};

impl CfnCachePolicy {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CloudFront::CachePolicy";

    /// `CfnCachePolicy` with its required properties, in alphabetical order:
    ///
    /// - `cache_policy_config`: The cache policy configuration.
    pub fn new(cache_policy_config: impl IntoValue<CachePolicyConfigProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CachePolicyConfig",
            cache_policy_config.into_value().into_node(),
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

impl Construct for CfnCachePolicy {
    type Handle = CfnCachePolicyRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnCachePolicyRef {
        CfnCachePolicyRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCachePolicy`] of a stack.
pub struct CfnCachePolicyRef(NodeRef);

impl Clone for CfnCachePolicyRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnCachePolicyRef {}
impl AsNode for CfnCachePolicyRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnCachePolicyRef {
    /// What `Ref` returns: its `Id`, a [`cloudfront::CachePolicyId`](kinds::cloudfront::CachePolicyId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cloudfront::CachePolicyId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The unique identifier for the cache policy. For example: `2766f7b2-75c5-41c6-8f06-bf4303a2f2f5`.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::cloudfront::CachePolicyId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The date and time when the cache policy was last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[inline]
    pub fn attr_last_modified_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedTime")))
    }
}

impl IntoValue<kinds::cloudfront::CachePolicyId> for &CfnCachePolicyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cloudfront::CachePolicyId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// A cache policy configuration.
///
/// This configuration determines the following:
///
/// - The values that CloudFront includes in the cache key. These values can include HTTP headers, cookies, and URL query strings. CloudFront uses the cache key to find an object in its cache that it can return to the viewer.
/// - The default, minimum, and maximum time to live (TTL) values that you want objects to stay in the CloudFront cache.
///
/// > If your minimum TTL is greater than 0, CloudFront will cache content for at least the duration specified in the cache policy's minimum TTL, even if the `Cache-Control: no-cache`, `no-store`, or `private` directives are present in the origin headers.
///
/// The headers, cookies, and query strings that are included in the cache key are also included in requests that CloudFront sends to the origin. CloudFront sends a request when it can't find a valid object in its cache that matches the request's cache key. If you want to send values to the origin but *not* include them in the cache key, use `OriginRequestPolicy`.
///
/// The property type `CachePolicyConfig` of `AWS::CloudFront::CachePolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct CachePolicyConfigProperty(Object);

impl CachePolicyConfigProperty {
    /// `CachePolicyConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `default_ttl`: The default amount of time, in seconds, that you want objects to stay in the CloudFront cache before CloudFront sends another request to the origin to see if the object has been updated.
    /// - `max_ttl`: The maximum amount of time, in seconds, that objects stay in the CloudFront cache before CloudFront sends another request to the origin to see if the object has been updated.
    /// - `min_ttl`: The minimum amount of time, in seconds, that you want objects to stay in the CloudFront cache before CloudFront sends another request to the origin to see if the object has been updated.
    /// - `name`: A unique name to identify the cache policy.
    /// - `parameters_in_cache_key_and_forwarded_to_origin`: The HTTP headers, cookies, and URL query strings to include in the cache key.
    pub fn new(
        default_ttl: impl IntoValue<f64>,
        max_ttl: impl IntoValue<f64>,
        min_ttl: impl IntoValue<f64>,
        name: impl IntoValue<String>,
        parameters_in_cache_key_and_forwarded_to_origin: impl IntoValue<
            ParametersInCacheKeyAndForwardedToOriginProperty,
        >,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DefaultTTL", default_ttl.into_value().into_node());
        object_.put("MaxTTL", max_ttl.into_value().into_node());
        object_.put("MinTTL", min_ttl.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put(
            "ParametersInCacheKeyAndForwardedToOrigin",
            parameters_in_cache_key_and_forwarded_to_origin
                .into_value()
                .into_node(),
        );
        Self(object_)
    }

    /// A comment to describe the cache policy. The comment cannot be longer than 128 characters.
    ///
    /// `Comment`.
    pub fn comment(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Comment", value.into_value().into_node());
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

impl Kind for CachePolicyConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CachePolicyConfigProperty> for CachePolicyConfigProperty {}
impl From<CachePolicyConfigProperty> for Node {
    #[inline]
    fn from(value: CachePolicyConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CachePolicyConfigProperty> for CachePolicyConfigProperty {
    #[inline]
    fn into_value(self) -> Value<CachePolicyConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that determines whether any cookies in viewer requests (and if so, which cookies) are included in the cache key and in requests that CloudFront sends to the origin.
///
/// The property type `CookiesConfig` of `AWS::CloudFront::CachePolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct CookiesConfigProperty(Object);

impl CookiesConfigProperty {
    /// `CookiesConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `cookie_behavior`: Determines whether any cookies in viewer requests are included in the cache key and in requests that CloudFront sends to the origin.
    pub fn new(cookie_behavior: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("CookieBehavior", cookie_behavior.into_value().into_node());
        Self(object_)
    }

    /// Contains a list of cookie names.
    ///
    /// `Cookies`.
    pub fn cookies(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Cookies", value.into_value().into_node());
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

impl Kind for CookiesConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CookiesConfigProperty> for CookiesConfigProperty {}
impl From<CookiesConfigProperty> for Node {
    #[inline]
    fn from(value: CookiesConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CookiesConfigProperty> for CookiesConfigProperty {
    #[inline]
    fn into_value(self) -> Value<CookiesConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that determines whether any HTTP headers (and if so, which headers) are included in the cache key and in requests that CloudFront sends to the origin.
///
/// The property type `HeadersConfig` of `AWS::CloudFront::CachePolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct HeadersConfigProperty(Object);

impl HeadersConfigProperty {
    /// `HeadersConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `header_behavior`: Determines whether any HTTP headers are included in the cache key and in requests that CloudFront sends to the origin.
    pub fn new(header_behavior: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("HeaderBehavior", header_behavior.into_value().into_node());
        Self(object_)
    }

    /// Contains a list of HTTP header names.
    ///
    /// `Headers`.
    pub fn headers(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Headers", value.into_value().into_node());
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

impl Kind for HeadersConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HeadersConfigProperty> for HeadersConfigProperty {}
impl From<HeadersConfigProperty> for Node {
    #[inline]
    fn from(value: HeadersConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HeadersConfigProperty> for HeadersConfigProperty {
    #[inline]
    fn into_value(self) -> Value<HeadersConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This object determines the values that CloudFront includes in the cache key. These values can include HTTP headers, cookies, and URL query strings. CloudFront uses the cache key to find an object in its cache that it can return to the viewer.
///
/// The headers, cookies, and query strings that are included in the cache key are also included in requests that CloudFront sends to the origin. CloudFront sends a request when it can't find an object in its cache that matches the request's cache key. If you want to send values to the origin but *not* include them in the cache key, use `OriginRequestPolicy`.
///
/// The property type `ParametersInCacheKeyAndForwardedToOrigin` of `AWS::CloudFront::CachePolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct ParametersInCacheKeyAndForwardedToOriginProperty(Object);

impl ParametersInCacheKeyAndForwardedToOriginProperty {
    /// `ParametersInCacheKeyAndForwardedToOriginProperty` with its required properties, in alphabetical order:
    ///
    /// - `cookies_config`: An object that determines whether any cookies in viewer requests (and if so, which cookies) are included in the cache key and in requests that CloudFront sends to the origin.
    /// - `enable_accept_encoding_gzip`: A flag that can affect whether the `Accept-Encoding` HTTP header is included in the cache key and included in requests that CloudFront sends to the origin.
    /// - `headers_config`: An object that determines whether any HTTP headers (and if so, which headers) are included in the cache key and in requests that CloudFront sends to the origin.
    /// - `query_strings_config`: An object that determines whether any URL query strings in viewer requests (and if so, which query strings) are included in the cache key and in requests that CloudFront sends to the origin.
    pub fn new(
        cookies_config: impl IntoValue<CookiesConfigProperty>,
        enable_accept_encoding_gzip: impl IntoValue<bool>,
        headers_config: impl IntoValue<HeadersConfigProperty>,
        query_strings_config: impl IntoValue<QueryStringsConfigProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("CookiesConfig", cookies_config.into_value().into_node());
        object_.put(
            "EnableAcceptEncodingGzip",
            enable_accept_encoding_gzip.into_value().into_node(),
        );
        object_.put("HeadersConfig", headers_config.into_value().into_node());
        object_.put(
            "QueryStringsConfig",
            query_strings_config.into_value().into_node(),
        );
        Self(object_)
    }

    /// A flag that can affect whether the `Accept-Encoding` HTTP header is included in the cache key and included in requests that CloudFront sends to the origin.
    ///
    /// This field is related to the `EnableAcceptEncodingGzip` field. If one or both of these fields is `true` *and* the viewer request includes the `Accept-Encoding` header, then CloudFront does the following:
    ///
    /// - Normalizes the value of the viewer's `Accept-Encoding` header
    /// - Includes the normalized header in the cache key
    /// - Includes the normalized header in the request to the origin, if a request is necessary
    ///
    /// For more information, see [Compression support](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/controlling-the-cache-key.html#cache-policy-compressed-objects) in the *Amazon CloudFront Developer Guide*.
    ///
    /// If you set this value to `true`, and this cache behavior also has an origin request policy attached, do not include the `Accept-Encoding` header in the origin request policy. CloudFront always includes the `Accept-Encoding` header in origin requests when the value of this field is `true`, so including this header in an origin request policy has no effect.
    ///
    /// If both of these fields are `false`, then CloudFront treats the `Accept-Encoding` header the same as any other HTTP header in the viewer request. By default, it's not included in the cache key and it's not included in origin requests. In this case, you can manually add `Accept-Encoding` to the headers whitelist like any other HTTP header.
    ///
    /// `EnableAcceptEncodingBrotli`.
    pub fn enable_accept_encoding_brotli(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnableAcceptEncodingBrotli", value.into_value().into_node());
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

impl Kind for ParametersInCacheKeyAndForwardedToOriginProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ParametersInCacheKeyAndForwardedToOriginProperty>
    for ParametersInCacheKeyAndForwardedToOriginProperty
{
}
impl From<ParametersInCacheKeyAndForwardedToOriginProperty> for Node {
    #[inline]
    fn from(value: ParametersInCacheKeyAndForwardedToOriginProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ParametersInCacheKeyAndForwardedToOriginProperty>
    for ParametersInCacheKeyAndForwardedToOriginProperty
{
    #[inline]
    fn into_value(self) -> Value<ParametersInCacheKeyAndForwardedToOriginProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that determines whether any URL query strings in viewer requests (and if so, which query strings) are included in the cache key and in requests that CloudFront sends to the origin.
///
/// The property type `QueryStringsConfig` of `AWS::CloudFront::CachePolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct QueryStringsConfigProperty(Object);

impl QueryStringsConfigProperty {
    /// `QueryStringsConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `query_string_behavior`: Determines whether any URL query strings in viewer requests are included in the cache key and in requests that CloudFront sends to the origin.
    pub fn new(query_string_behavior: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "QueryStringBehavior",
            query_string_behavior.into_value().into_node(),
        );
        Self(object_)
    }

    /// Contains a list of query string names.
    ///
    /// `QueryStrings`.
    pub fn query_strings(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("QueryStrings", value.into_value().into_node());
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

impl Kind for QueryStringsConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<QueryStringsConfigProperty> for QueryStringsConfigProperty {}
impl From<QueryStringsConfigProperty> for Node {
    #[inline]
    fn from(value: QueryStringsConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<QueryStringsConfigProperty> for QueryStringsConfigProperty {
    #[inline]
    fn into_value(self) -> Value<QueryStringsConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CloudFront::OriginRequestPolicy` and its property types.

use crate::l1::*;

/// An origin request policy.
///
/// When it's attached to a cache behavior, the origin request policy determines the values that CloudFront includes in requests that it sends to the origin. Each request that CloudFront sends to the origin includes the following:
///
/// - The request body and the URL path (without the domain name) from the viewer request.
/// - The headers that CloudFront automatically includes in every origin request, including `Host`, `User-Agent`, and `X-Amz-Cf-Id`.
/// - All HTTP headers, cookies, and URL query strings that are specified in the cache policy or the origin request policy. These can include items from the viewer request and, in the case of headers, additional ones that are added by CloudFront.
///
/// CloudFront sends a request when it can't find an object in its cache that matches the request. If you want to send values to the origin and also include them in the cache key, use `CachePolicy`.
///
/// `AWS::CloudFront::OriginRequestPolicy`; `Ref` returns its `Id`, a [`cloudfront::OriginRequestPolicyId`](kinds::cloudfront::OriginRequestPolicyId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-originrequestpolicy.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnOriginRequestPolicy(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CloudFront::OriginRequestPolicy",
    tags: None,
    rules: include_str!("origin_request_policy.rules"),
};

impl CfnOriginRequestPolicy {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CloudFront::OriginRequestPolicy";

    /// `CfnOriginRequestPolicy` with its required properties, in alphabetical order:
    ///
    /// - `origin_request_policy_config`: The origin request policy configuration.
    pub fn new(
        origin_request_policy_config: impl IntoValue<OriginRequestPolicyConfigProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "OriginRequestPolicyConfig",
            origin_request_policy_config.into_value().into_node(),
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

impl Construct for CfnOriginRequestPolicy {
    type Handle = CfnOriginRequestPolicyRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnOriginRequestPolicyRef {
        CfnOriginRequestPolicyRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnOriginRequestPolicy`] of a stack.
pub struct CfnOriginRequestPolicyRef(NodeRef);

impl Clone for CfnOriginRequestPolicyRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnOriginRequestPolicyRef {}
impl AsNode for CfnOriginRequestPolicyRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnOriginRequestPolicyRef {
    /// What `Ref` returns: its `Id`, a [`cloudfront::OriginRequestPolicyId`](kinds::cloudfront::OriginRequestPolicyId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cloudfront::OriginRequestPolicyId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The unique identifier for the origin request policy. For example: `befd7079-9bbc-4ebf-8ade-498a3694176c`.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::cloudfront::OriginRequestPolicyId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The date and time when the origin request policy was last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[inline]
    pub fn attr_last_modified_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedTime")))
    }
}

impl IntoValue<kinds::cloudfront::OriginRequestPolicyId> for &CfnOriginRequestPolicyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cloudfront::OriginRequestPolicyId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// An object that determines whether any cookies in viewer requests (and if so, which cookies) are included in requests that CloudFront sends to the origin.
///
/// The property type `CookiesConfig` of `AWS::CloudFront::OriginRequestPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct CookiesConfigProperty(Object);

impl CookiesConfigProperty {
    /// `CookiesConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `cookie_behavior`: Determines whether cookies in viewer requests are included in requests that CloudFront sends to the origin.
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

/// An object that determines whether any HTTP headers (and if so, which headers) are included in requests that CloudFront sends to the origin.
///
/// The property type `HeadersConfig` of `AWS::CloudFront::OriginRequestPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct HeadersConfigProperty(Object);

impl HeadersConfigProperty {
    /// `HeadersConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `header_behavior`: Determines whether any HTTP headers are included in requests that CloudFront sends to the origin.
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

/// An origin request policy configuration.
///
/// This configuration determines the values that CloudFront includes in requests that it sends to the origin. Each request that CloudFront sends to the origin includes the following:
///
/// - The request body and the URL path (without the domain name) from the viewer request.
/// - The headers that CloudFront automatically includes in every origin request, including `Host`, `User-Agent`, and `X-Amz-Cf-Id`.
/// - All HTTP headers, cookies, and URL query strings that are specified in the cache policy or the origin request policy. These can include items from the viewer request and, in the case of headers, additional ones that are added by CloudFront.
///
/// CloudFront sends a request when it can't find an object in its cache that matches the request. If you want to send values to the origin and also include them in the cache key, use `CachePolicy`.
///
/// The property type `OriginRequestPolicyConfig` of `AWS::CloudFront::OriginRequestPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct OriginRequestPolicyConfigProperty(Object);

impl OriginRequestPolicyConfigProperty {
    /// `OriginRequestPolicyConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `cookies_config`: The cookies from viewer requests to include in origin requests.
    /// - `headers_config`: The HTTP headers to include in origin requests.
    /// - `name`: A unique name to identify the origin request policy.
    /// - `query_strings_config`: The URL query strings from viewer requests to include in origin requests.
    pub fn new(
        cookies_config: impl IntoValue<CookiesConfigProperty>,
        headers_config: impl IntoValue<HeadersConfigProperty>,
        name: impl IntoValue<String>,
        query_strings_config: impl IntoValue<QueryStringsConfigProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("CookiesConfig", cookies_config.into_value().into_node());
        object_.put("HeadersConfig", headers_config.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put(
            "QueryStringsConfig",
            query_strings_config.into_value().into_node(),
        );
        Self(object_)
    }

    /// A comment to describe the origin request policy. The comment cannot be longer than 128 characters.
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

impl Kind for OriginRequestPolicyConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OriginRequestPolicyConfigProperty> for OriginRequestPolicyConfigProperty {}
impl From<OriginRequestPolicyConfigProperty> for Node {
    #[inline]
    fn from(value: OriginRequestPolicyConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OriginRequestPolicyConfigProperty> for OriginRequestPolicyConfigProperty {
    #[inline]
    fn into_value(self) -> Value<OriginRequestPolicyConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that determines whether any URL query strings in viewer requests (and if so, which query strings) are included in requests that CloudFront sends to the origin.
///
/// The property type `QueryStringsConfig` of `AWS::CloudFront::OriginRequestPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct QueryStringsConfigProperty(Object);

impl QueryStringsConfigProperty {
    /// `QueryStringsConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `query_string_behavior`: Determines whether any URL query strings in viewer requests are included in requests that CloudFront sends to the origin.
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

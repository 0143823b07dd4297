// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CloudFront::ResponseHeadersPolicy` and its property types.

use crate::l1::*;

/// A response headers policy.
///
/// A response headers policy contains information about a set of HTTP response headers.
///
/// After you create a response headers policy, you can use its ID to attach it to one or more cache behaviors in a CloudFront distribution. When it's attached to a cache behavior, the response headers policy affects the HTTP headers that CloudFront includes in HTTP responses to requests that match the cache behavior. CloudFront adds or removes response headers according to the configuration of the response headers policy.
///
/// For more information, see [Adding or removing HTTP headers in CloudFront responses](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/modifying-response-headers.html) in the *Amazon CloudFront Developer Guide*.
///
/// `AWS::CloudFront::ResponseHeadersPolicy`; `Ref` returns its `Id`, a [`cloudfront::ResponseHeadersPolicyId`](kinds::cloudfront::ResponseHeadersPolicyId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-responseheaderspolicy.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnResponseHeadersPolicy(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CloudFront::ResponseHeadersPolicy",
    tags: None,
    rules: include_str!("response_headers_policy.rules"),
};

impl CfnResponseHeadersPolicy {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CloudFront::ResponseHeadersPolicy";

    /// `CfnResponseHeadersPolicy` with its required properties, in alphabetical order:
    ///
    /// - `response_headers_policy_config`: A response headers policy configuration.
    pub fn new(
        response_headers_policy_config: impl IntoValue<ResponseHeadersPolicyConfigProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ResponseHeadersPolicyConfig",
            response_headers_policy_config.into_value().into_node(),
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

impl Construct for CfnResponseHeadersPolicy {
    type Handle = CfnResponseHeadersPolicyRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnResponseHeadersPolicyRef {
        CfnResponseHeadersPolicyRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnResponseHeadersPolicy`] of a stack.
pub struct CfnResponseHeadersPolicyRef(NodeRef);

impl Clone for CfnResponseHeadersPolicyRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnResponseHeadersPolicyRef {}
impl AsNode for CfnResponseHeadersPolicyRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnResponseHeadersPolicyRef {
    /// What `Ref` returns: its `Id`, a [`cloudfront::ResponseHeadersPolicyId`](kinds::cloudfront::ResponseHeadersPolicyId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cloudfront::ResponseHeadersPolicyId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The unique identifier for the response headers policy. For example: `57f99797-3b20-4e1b-a728-27972a74082a`.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::cloudfront::ResponseHeadersPolicyId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The date and time when the response headers policy was last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[inline]
    pub fn attr_last_modified_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedTime")))
    }
}

impl IntoValue<kinds::cloudfront::ResponseHeadersPolicyId> for &CfnResponseHeadersPolicyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cloudfront::ResponseHeadersPolicyId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// A list of HTTP header names that CloudFront includes as values for the `Access-Control-Allow-Headers` HTTP response header.
///
/// For more information about the `Access-Control-Allow-Headers` HTTP response header, see [Access-Control-Allow-Headers](https://docs.aws.amazon.com/https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/Access-Control-Allow-Headers) in the MDN Web Docs.
///
/// The property type `AccessControlAllowHeaders` of `AWS::CloudFront::ResponseHeadersPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct AccessControlAllowHeadersProperty(Object);

impl AccessControlAllowHeadersProperty {
    /// `AccessControlAllowHeadersProperty` with its required properties, in alphabetical order:
    ///
    /// - `items`: The list of HTTP header names.
    pub fn new(items: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Items", items.into_value().into_node());
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

impl Kind for AccessControlAllowHeadersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AccessControlAllowHeadersProperty> for AccessControlAllowHeadersProperty {}
impl From<AccessControlAllowHeadersProperty> for Node {
    #[inline]
    fn from(value: AccessControlAllowHeadersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AccessControlAllowHeadersProperty> for AccessControlAllowHeadersProperty {
    #[inline]
    fn into_value(self) -> Value<AccessControlAllowHeadersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A list of HTTP methods that CloudFront includes as values for the `Access-Control-Allow-Methods` HTTP response header.
///
/// For more information about the `Access-Control-Allow-Methods` HTTP response header, see [Access-Control-Allow-Methods](https://docs.aws.amazon.com/https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/Access-Control-Allow-Methods) in the MDN Web Docs.
///
/// The property type `AccessControlAllowMethods` of `AWS::CloudFront::ResponseHeadersPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct AccessControlAllowMethodsProperty(Object);

impl AccessControlAllowMethodsProperty {
    /// `AccessControlAllowMethodsProperty` with its required properties, in alphabetical order:
    ///
    /// - `items`: The list of HTTP methods.
    pub fn new(items: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Items", items.into_value().into_node());
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

impl Kind for AccessControlAllowMethodsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AccessControlAllowMethodsProperty> for AccessControlAllowMethodsProperty {}
impl From<AccessControlAllowMethodsProperty> for Node {
    #[inline]
    fn from(value: AccessControlAllowMethodsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AccessControlAllowMethodsProperty> for AccessControlAllowMethodsProperty {
    #[inline]
    fn into_value(self) -> Value<AccessControlAllowMethodsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A list of origins (domain names) that CloudFront can use as the value for the `Access-Control-Allow-Origin` HTTP response header.
///
/// For more information about the `Access-Control-Allow-Origin` HTTP response header, see [Access-Control-Allow-Origin](https://docs.aws.amazon.com/https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/Access-Control-Allow-Origin) in the MDN Web Docs.
///
/// The property type `AccessControlAllowOrigins` of `AWS::CloudFront::ResponseHeadersPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct AccessControlAllowOriginsProperty(Object);

impl AccessControlAllowOriginsProperty {
    /// `AccessControlAllowOriginsProperty` with its required properties, in alphabetical order:
    ///
    /// - `items`: The list of origins (domain names).
    pub fn new(items: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Items", items.into_value().into_node());
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

impl Kind for AccessControlAllowOriginsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AccessControlAllowOriginsProperty> for AccessControlAllowOriginsProperty {}
impl From<AccessControlAllowOriginsProperty> for Node {
    #[inline]
    fn from(value: AccessControlAllowOriginsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AccessControlAllowOriginsProperty> for AccessControlAllowOriginsProperty {
    #[inline]
    fn into_value(self) -> Value<AccessControlAllowOriginsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A list of HTTP headers that CloudFront includes as values for the `Access-Control-Expose-Headers` HTTP response header.
///
/// For more information about the `Access-Control-Expose-Headers` HTTP response header, see [Access-Control-Expose-Headers](https://docs.aws.amazon.com/https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/Access-Control-Expose-Headers) in the MDN Web Docs.
///
/// The property type `AccessControlExposeHeaders` of `AWS::CloudFront::ResponseHeadersPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct AccessControlExposeHeadersProperty(Object);

impl AccessControlExposeHeadersProperty {
    /// `AccessControlExposeHeadersProperty` with its required properties, in alphabetical order:
    ///
    /// - `items`: The list of HTTP headers.
    pub fn new(items: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Items", items.into_value().into_node());
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

impl Kind for AccessControlExposeHeadersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AccessControlExposeHeadersProperty> for AccessControlExposeHeadersProperty {}
impl From<AccessControlExposeHeadersProperty> for Node {
    #[inline]
    fn from(value: AccessControlExposeHeadersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AccessControlExposeHeadersProperty> for AccessControlExposeHeadersProperty {
    #[inline]
    fn into_value(self) -> Value<AccessControlExposeHeadersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The policy directives and their values that CloudFront includes as values for the `Content-Security-Policy` HTTP response header.
///
/// For more information about the `Content-Security-Policy` HTTP response header, see [Content-Security-Policy](https://docs.aws.amazon.com/https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/Content-Security-Policy) in the MDN Web Docs.
///
/// The property type `ContentSecurityPolicy` of `AWS::CloudFront::ResponseHeadersPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct ContentSecurityPolicyProperty(Object);

impl ContentSecurityPolicyProperty {
    /// `ContentSecurityPolicyProperty` with its required properties, in alphabetical order:
    ///
    /// - `content_security_policy`: The policy directives and their values that CloudFront includes as values for the `Content-Security-Policy` HTTP response header.
    /// - `r#override`: A Boolean that determines whether CloudFront overrides the `Content-Security-Policy` HTTP response header received from the origin with the one specified in this response headers policy.
    pub fn new(
        content_security_policy: impl IntoValue<String>,
        r#override: impl IntoValue<bool>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ContentSecurityPolicy",
            content_security_policy.into_value().into_node(),
        );
        object_.put("Override", r#override.into_value().into_node());
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

impl Kind for ContentSecurityPolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ContentSecurityPolicyProperty> for ContentSecurityPolicyProperty {}
impl From<ContentSecurityPolicyProperty> for Node {
    #[inline]
    fn from(value: ContentSecurityPolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ContentSecurityPolicyProperty> for ContentSecurityPolicyProperty {
    #[inline]
    fn into_value(self) -> Value<ContentSecurityPolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Determines whether CloudFront includes the `X-Content-Type-Options` HTTP response header with its value set to `nosniff`.
///
/// For more information about the `X-Content-Type-Options` HTTP response header, see [X-Content-Type-Options](https://docs.aws.amazon.com/https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/X-Content-Type-Options) in the MDN Web Docs.
///
/// The property type `ContentTypeOptions` of `AWS::CloudFront::ResponseHeadersPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct ContentTypeOptionsProperty(Object);

impl ContentTypeOptionsProperty {
    /// `ContentTypeOptionsProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#override`: A Boolean that determines whether CloudFront overrides the `X-Content-Type-Options` HTTP response header received from the origin with the one specified in this response headers policy.
    pub fn new(r#override: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Override", r#override.into_value().into_node());
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

impl Kind for ContentTypeOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ContentTypeOptionsProperty> for ContentTypeOptionsProperty {}
impl From<ContentTypeOptionsProperty> for Node {
    #[inline]
    fn from(value: ContentTypeOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ContentTypeOptionsProperty> for ContentTypeOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<ContentTypeOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A configuration for a set of HTTP response headers that are used for cross-origin resource sharing (CORS). CloudFront adds these headers to HTTP responses that it sends for CORS requests that match a cache behavior associated with this response headers policy.
///
/// For more information about CORS, see [Cross-Origin Resource Sharing (CORS)](https://docs.aws.amazon.com/https://developer.mozilla.org/en-US/docs/Web/HTTP/CORS) in the MDN Web Docs.
///
/// The property type `CorsConfig` of `AWS::CloudFront::ResponseHeadersPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct CorsConfigProperty(Object);

impl CorsConfigProperty {
    /// `CorsConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `access_control_allow_credentials`: A Boolean that CloudFront uses as the value for the `Access-Control-Allow-Credentials` HTTP response header.
    /// - `access_control_allow_headers`: A list of HTTP header names that CloudFront includes as values for the `Access-Control-Allow-Headers` HTTP response header.
    /// - `access_control_allow_methods`: A list of HTTP methods that CloudFront includes as values for the `Access-Control-Allow-Methods` HTTP response header.
    /// - `access_control_allow_origins`: A list of origins (domain names) that CloudFront can use as the value for the `Access-Control-Allow-Origin` HTTP response header.
    /// - `origin_override`: A Boolean that determines whether CloudFront overrides HTTP response headers received from the origin with the ones specified in this response headers policy.
    pub fn new(
        access_control_allow_credentials: impl IntoValue<bool>,
        access_control_allow_headers: impl IntoValue<AccessControlAllowHeadersProperty>,
        access_control_allow_methods: impl IntoValue<AccessControlAllowMethodsProperty>,
        access_control_allow_origins: impl IntoValue<AccessControlAllowOriginsProperty>,
        origin_override: impl IntoValue<bool>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AccessControlAllowCredentials",
            access_control_allow_credentials.into_value().into_node(),
        );
        object_.put(
            "AccessControlAllowHeaders",
            access_control_allow_headers.into_value().into_node(),
        );
        object_.put(
            "AccessControlAllowMethods",
            access_control_allow_methods.into_value().into_node(),
        );
        object_.put(
            "AccessControlAllowOrigins",
            access_control_allow_origins.into_value().into_node(),
        );
        object_.put("OriginOverride", origin_override.into_value().into_node());
        Self(object_)
    }

    /// A list of HTTP headers that CloudFront includes as values for the `Access-Control-Expose-Headers` HTTP response header.
    ///
    /// For more information about the `Access-Control-Expose-Headers` HTTP response header, see [Access-Control-Expose-Headers](https://docs.aws.amazon.com/https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/Access-Control-Expose-Headers) in the MDN Web Docs.
    ///
    /// `AccessControlExposeHeaders`.
    pub fn access_control_expose_headers(
        mut self,
        value: impl IntoValue<AccessControlExposeHeadersProperty>,
    ) -> Self {
        self.0
            .put("AccessControlExposeHeaders", value.into_value().into_node());
        self
    }

    /// A number that CloudFront uses as the value for the `Access-Control-Max-Age` HTTP response header.
    ///
    /// For more information about the `Access-Control-Max-Age` HTTP response header, see [Access-Control-Max-Age](https://docs.aws.amazon.com/https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/Access-Control-Max-Age) in the MDN Web Docs.
    ///
    /// `AccessControlMaxAgeSec`.
    pub fn access_control_max_age_sec(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("AccessControlMaxAgeSec", value.into_value().into_node());
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

impl Kind for CorsConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CorsConfigProperty> for CorsConfigProperty {}
impl From<CorsConfigProperty> for Node {
    #[inline]
    fn from(value: CorsConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CorsConfigProperty> for CorsConfigProperty {
    #[inline]
    fn into_value(self) -> Value<CorsConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An HTTP response header name and its value. CloudFront includes this header in HTTP responses that it sends for requests that match a cache behavior that's associated with this response headers policy.
///
/// The property type `CustomHeader` of `AWS::CloudFront::ResponseHeadersPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomHeaderProperty(Object);

impl CustomHeaderProperty {
    /// `CustomHeaderProperty` with its required properties, in alphabetical order:
    ///
    /// - `header`: The HTTP response header name.
    /// - `r#override`: A Boolean that determines whether CloudFront overrides a response header with the same name received from the origin with the header specified here.
    /// - `value`: The value for the HTTP response header.
    pub fn new(
        header: impl IntoValue<String>,
        r#override: impl IntoValue<bool>,
        value: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Header", header.into_value().into_node());
        object_.put("Override", r#override.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
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

impl Kind for CustomHeaderProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomHeaderProperty> for CustomHeaderProperty {}
impl From<CustomHeaderProperty> for Node {
    #[inline]
    fn from(value: CustomHeaderProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomHeaderProperty> for CustomHeaderProperty {
    #[inline]
    fn into_value(self) -> Value<CustomHeaderProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A list of HTTP response header names and their values. CloudFront includes these headers in HTTP responses that it sends for requests that match a cache behavior that's associated with this response headers policy.
///
/// The property type `CustomHeadersConfig` of `AWS::CloudFront::ResponseHeadersPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomHeadersConfigProperty(Object);

impl CustomHeadersConfigProperty {
    /// `CustomHeadersConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `items`: The list of HTTP response headers and their values.
    pub fn new(items: impl IntoValue<List<CustomHeaderProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Items", items.into_value().into_node());
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

impl Kind for CustomHeadersConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomHeadersConfigProperty> for CustomHeadersConfigProperty {}
impl From<CustomHeadersConfigProperty> for Node {
    #[inline]
    fn from(value: CustomHeadersConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomHeadersConfigProperty> for CustomHeadersConfigProperty {
    #[inline]
    fn into_value(self) -> Value<CustomHeadersConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Determines whether CloudFront includes the `X-Frame-Options` HTTP response header and the header's value.
///
/// For more information about the `X-Frame-Options` HTTP response header, see [X-Frame-Options](https://docs.aws.amazon.com/https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/X-Frame-Options) in the MDN Web Docs.
///
/// The property type `FrameOptions` of `AWS::CloudFront::ResponseHeadersPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct FrameOptionsProperty(Object);

impl FrameOptionsProperty {
    /// `FrameOptionsProperty` with its required properties, in alphabetical order:
    ///
    /// - `frame_option`: The value of the `X-Frame-Options` HTTP response header.
    /// - `r#override`: A Boolean that determines whether CloudFront overrides the `X-Frame-Options` HTTP response header received from the origin with the one specified in this response headers policy.
    pub fn new(frame_option: impl IntoValue<String>, r#override: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("FrameOption", frame_option.into_value().into_node());
        object_.put("Override", r#override.into_value().into_node());
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

impl Kind for FrameOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FrameOptionsProperty> for FrameOptionsProperty {}
impl From<FrameOptionsProperty> for Node {
    #[inline]
    fn from(value: FrameOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FrameOptionsProperty> for FrameOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<FrameOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Determines whether CloudFront includes the `Referrer-Policy` HTTP response header and the header's value.
///
/// For more information about the `Referrer-Policy` HTTP response header, see [Referrer-Policy](https://docs.aws.amazon.com/https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/Referrer-Policy) in the MDN Web Docs.
///
/// The property type `ReferrerPolicy` of `AWS::CloudFront::ResponseHeadersPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct ReferrerPolicyProperty(Object);

impl ReferrerPolicyProperty {
    /// `ReferrerPolicyProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#override`: A Boolean that determines whether CloudFront overrides the `Referrer-Policy` HTTP response header received from the origin with the one specified in this response headers policy.
    /// - `referrer_policy`: The value of the `Referrer-Policy` HTTP response header.
    pub fn new(r#override: impl IntoValue<bool>, referrer_policy: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Override", r#override.into_value().into_node());
        object_.put("ReferrerPolicy", referrer_policy.into_value().into_node());
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

impl Kind for ReferrerPolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ReferrerPolicyProperty> for ReferrerPolicyProperty {}
impl From<ReferrerPolicyProperty> for Node {
    #[inline]
    fn from(value: ReferrerPolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ReferrerPolicyProperty> for ReferrerPolicyProperty {
    #[inline]
    fn into_value(self) -> Value<ReferrerPolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The name of an HTTP header that CloudFront removes from HTTP responses to requests that match the cache behavior that this response headers policy is attached to.
///
/// The property type `RemoveHeader` of `AWS::CloudFront::ResponseHeadersPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct RemoveHeaderProperty(Object);

impl RemoveHeaderProperty {
    /// `RemoveHeaderProperty` with its required properties, in alphabetical order:
    ///
    /// - `header`: The HTTP header name.
    pub fn new(header: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Header", header.into_value().into_node());
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

impl Kind for RemoveHeaderProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RemoveHeaderProperty> for RemoveHeaderProperty {}
impl From<RemoveHeaderProperty> for Node {
    #[inline]
    fn from(value: RemoveHeaderProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RemoveHeaderProperty> for RemoveHeaderProperty {
    #[inline]
    fn into_value(self) -> Value<RemoveHeaderProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A list of HTTP header names that CloudFront removes from HTTP responses to requests that match the cache behavior that this response headers policy is attached to.
///
/// The property type `RemoveHeadersConfig` of `AWS::CloudFront::ResponseHeadersPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct RemoveHeadersConfigProperty(Object);

impl RemoveHeadersConfigProperty {
    /// `RemoveHeadersConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `items`: The list of HTTP header names.
    pub fn new(items: impl IntoValue<List<RemoveHeaderProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Items", items.into_value().into_node());
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

impl Kind for RemoveHeadersConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RemoveHeadersConfigProperty> for RemoveHeadersConfigProperty {}
impl From<RemoveHeadersConfigProperty> for Node {
    #[inline]
    fn from(value: RemoveHeadersConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RemoveHeadersConfigProperty> for RemoveHeadersConfigProperty {
    #[inline]
    fn into_value(self) -> Value<RemoveHeadersConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A response headers policy configuration.
///
/// A response headers policy configuration contains metadata about the response headers policy, and configurations for sets of HTTP response headers.
///
/// The property type `ResponseHeadersPolicyConfig` of `AWS::CloudFront::ResponseHeadersPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResponseHeadersPolicyConfigProperty(Object);

impl ResponseHeadersPolicyConfigProperty {
    /// `ResponseHeadersPolicyConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: A name to identify the response headers policy.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// A comment to describe the response headers policy.
    ///
    /// The comment cannot be longer than 128 characters.
    ///
    /// `Comment`.
    pub fn comment(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Comment", value.into_value().into_node());
        self
    }

    /// A configuration for a set of HTTP response headers that are used for cross-origin resource sharing (CORS).
    ///
    /// `CorsConfig`.
    pub fn cors_config(mut self, value: impl IntoValue<CorsConfigProperty>) -> Self {
        self.0.put("CorsConfig", value.into_value().into_node());
        self
    }

    /// A configuration for a set of custom HTTP response headers.
    ///
    /// `CustomHeadersConfig`.
    pub fn custom_headers_config(
        mut self,
        value: impl IntoValue<CustomHeadersConfigProperty>,
    ) -> Self {
        self.0
            .put("CustomHeadersConfig", value.into_value().into_node());
        self
    }

    /// A configuration for a set of HTTP headers to remove from the HTTP response.
    ///
    /// `RemoveHeadersConfig`.
    pub fn remove_headers_config(
        mut self,
        value: impl IntoValue<RemoveHeadersConfigProperty>,
    ) -> Self {
        self.0
            .put("RemoveHeadersConfig", value.into_value().into_node());
        self
    }

    /// A configuration for a set of security-related HTTP response headers.
    ///
    /// `SecurityHeadersConfig`.
    pub fn security_headers_config(
        mut self,
        value: impl IntoValue<SecurityHeadersConfigProperty>,
    ) -> Self {
        self.0
            .put("SecurityHeadersConfig", value.into_value().into_node());
        self
    }

    /// A configuration for enabling the `Server-Timing` header in HTTP responses sent from CloudFront.
    ///
    /// `ServerTimingHeadersConfig`.
    pub fn server_timing_headers_config(
        mut self,
        value: impl IntoValue<ServerTimingHeadersConfigProperty>,
    ) -> Self {
        self.0
            .put("ServerTimingHeadersConfig", value.into_value().into_node());
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

impl Kind for ResponseHeadersPolicyConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ResponseHeadersPolicyConfigProperty> for ResponseHeadersPolicyConfigProperty {}
impl From<ResponseHeadersPolicyConfigProperty> for Node {
    #[inline]
    fn from(value: ResponseHeadersPolicyConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ResponseHeadersPolicyConfigProperty> for ResponseHeadersPolicyConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ResponseHeadersPolicyConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A configuration for a set of security-related HTTP response headers. CloudFront adds these headers to HTTP responses that it sends for requests that match a cache behavior associated with this response headers policy.
///
/// The property type `SecurityHeadersConfig` of `AWS::CloudFront::ResponseHeadersPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct SecurityHeadersConfigProperty(Object);

impl SecurityHeadersConfigProperty {
    /// `SecurityHeadersConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The policy directives and their values that CloudFront includes as values for the `Content-Security-Policy` HTTP response header.
    ///
    /// For more information about the `Content-Security-Policy` HTTP response header, see [Content-Security-Policy](https://docs.aws.amazon.com/https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/Content-Security-Policy) in the MDN Web Docs.
    ///
    /// `ContentSecurityPolicy`.
    pub fn content_security_policy(
        mut self,
        value: impl IntoValue<ContentSecurityPolicyProperty>,
    ) -> Self {
        self.0
            .put("ContentSecurityPolicy", value.into_value().into_node());
        self
    }

    /// Determines whether CloudFront includes the `X-Content-Type-Options` HTTP response header with its value set to `nosniff`.
    ///
    /// For more information about the `X-Content-Type-Options` HTTP response header, see [X-Content-Type-Options](https://docs.aws.amazon.com/https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/X-Content-Type-Options) in the MDN Web Docs.
    ///
    /// `ContentTypeOptions`.
    pub fn content_type_options(
        mut self,
        value: impl IntoValue<ContentTypeOptionsProperty>,
    ) -> Self {
        self.0
            .put("ContentTypeOptions", value.into_value().into_node());
        self
    }

    /// Determines whether CloudFront includes the `X-Frame-Options` HTTP response header and the header's value.
    ///
    /// For more information about the `X-Frame-Options` HTTP response header, see [X-Frame-Options](https://docs.aws.amazon.com/https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/X-Frame-Options) in the MDN Web Docs.
    ///
    /// `FrameOptions`.
    pub fn frame_options(mut self, value: impl IntoValue<FrameOptionsProperty>) -> Self {
        self.0.put("FrameOptions", value.into_value().into_node());
        self
    }

    /// Determines whether CloudFront includes the `Referrer-Policy` HTTP response header and the header's value.
    ///
    /// For more information about the `Referrer-Policy` HTTP response header, see [Referrer-Policy](https://docs.aws.amazon.com/https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/Referrer-Policy) in the MDN Web Docs.
    ///
    /// `ReferrerPolicy`.
    pub fn referrer_policy(mut self, value: impl IntoValue<ReferrerPolicyProperty>) -> Self {
        self.0.put("ReferrerPolicy", value.into_value().into_node());
        self
    }

    /// Determines whether CloudFront includes the `Strict-Transport-Security` HTTP response header and the header's value.
    ///
    /// For more information about the `Strict-Transport-Security` HTTP response header, see [Security headers](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/understanding-response-headers-policies.html#understanding-response-headers-policies-security) in the *Amazon CloudFront Developer Guide* and [Strict-Transport-Security](https://docs.aws.amazon.com/https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/Strict-Transport-Security) in the MDN Web Docs.
    ///
    /// `StrictTransportSecurity`.
    pub fn strict_transport_security(
        mut self,
        value: impl IntoValue<StrictTransportSecurityProperty>,
    ) -> Self {
        self.0
            .put("StrictTransportSecurity", value.into_value().into_node());
        self
    }

    /// Determines whether CloudFront includes the `X-XSS-Protection` HTTP response header and the header's value.
    ///
    /// For more information about the `X-XSS-Protection` HTTP response header, see [X-XSS-Protection](https://docs.aws.amazon.com/https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/X-XSS-Protection) in the MDN Web Docs.
    ///
    /// `XSSProtection`.
    pub fn xss_protection(mut self, value: impl IntoValue<XSSProtectionProperty>) -> Self {
        self.0.put("XSSProtection", value.into_value().into_node());
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

impl Kind for SecurityHeadersConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SecurityHeadersConfigProperty> for SecurityHeadersConfigProperty {}
impl From<SecurityHeadersConfigProperty> for Node {
    #[inline]
    fn from(value: SecurityHeadersConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SecurityHeadersConfigProperty> for SecurityHeadersConfigProperty {
    #[inline]
    fn into_value(self) -> Value<SecurityHeadersConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A configuration for enabling the `Server-Timing` header in HTTP responses sent from CloudFront.
///
/// The property type `ServerTimingHeadersConfig` of `AWS::CloudFront::ResponseHeadersPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct ServerTimingHeadersConfigProperty(Object);

impl ServerTimingHeadersConfigProperty {
    /// `ServerTimingHeadersConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `enabled`: A Boolean that determines whether CloudFront adds the `Server-Timing` header to HTTP responses that it sends in response to requests that match a cache behavior that's associated with this response headers policy.
    pub fn new(enabled: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Enabled", enabled.into_value().into_node());
        Self(object_)
    }

    /// A number 0–100 (inclusive) that specifies the percentage of responses that you want CloudFront to add the `Server-Timing` header to. When you set the sampling rate to 100, CloudFront adds the `Server-Timing` header to the HTTP response for every request that matches the cache behavior that this response headers policy is attached to. When you set it to 50, CloudFront adds the header to 50% of the responses for requests that match the cache behavior. You can set the sampling rate to any number 0–100 with up to four decimal places.
    ///
    /// `SamplingRate`.
    pub fn sampling_rate(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("SamplingRate", value.into_value().into_node());
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

impl Kind for ServerTimingHeadersConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ServerTimingHeadersConfigProperty> for ServerTimingHeadersConfigProperty {}
impl From<ServerTimingHeadersConfigProperty> for Node {
    #[inline]
    fn from(value: ServerTimingHeadersConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ServerTimingHeadersConfigProperty> for ServerTimingHeadersConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ServerTimingHeadersConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Determines whether CloudFront includes the `Strict-Transport-Security` HTTP response header and the header's value.
///
/// For more information about the `Strict-Transport-Security` HTTP response header, see [Strict-Transport-Security](https://docs.aws.amazon.com/https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/Strict-Transport-Security) in the MDN Web Docs.
///
/// The property type `StrictTransportSecurity` of `AWS::CloudFront::ResponseHeadersPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct StrictTransportSecurityProperty(Object);

impl StrictTransportSecurityProperty {
    /// `StrictTransportSecurityProperty` with its required properties, in alphabetical order:
    ///
    /// - `access_control_max_age_sec`: A number that CloudFront uses as the value for the `max-age` directive in the `Strict-Transport-Security` HTTP response header.
    /// - `r#override`: A Boolean that determines whether CloudFront overrides the `Strict-Transport-Security` HTTP response header received from the origin with the one specified in this response headers policy.
    pub fn new(
        access_control_max_age_sec: impl IntoValue<i64>,
        r#override: impl IntoValue<bool>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AccessControlMaxAgeSec",
            access_control_max_age_sec.into_value().into_node(),
        );
        object_.put("Override", r#override.into_value().into_node());
        Self(object_)
    }

    /// A Boolean that determines whether CloudFront includes the `includeSubDomains` directive in the `Strict-Transport-Security` HTTP response header.
    ///
    /// `IncludeSubdomains`.
    pub fn include_subdomains(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IncludeSubdomains", value.into_value().into_node());
        self
    }

    /// A Boolean that determines whether CloudFront includes the `preload` directive in the `Strict-Transport-Security` HTTP response header.
    ///
    /// `Preload`.
    pub fn preload(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Preload", value.into_value().into_node());
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

impl Kind for StrictTransportSecurityProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StrictTransportSecurityProperty> for StrictTransportSecurityProperty {}
impl From<StrictTransportSecurityProperty> for Node {
    #[inline]
    fn from(value: StrictTransportSecurityProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StrictTransportSecurityProperty> for StrictTransportSecurityProperty {
    #[inline]
    fn into_value(self) -> Value<StrictTransportSecurityProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Determines whether CloudFront includes the `X-XSS-Protection` HTTP response header and the header's value.
///
/// For more information about the `X-XSS-Protection` HTTP response header, see [X-XSS-Protection](https://docs.aws.amazon.com/https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/X-XSS-Protection) in the MDN Web Docs.
///
/// The property type `XSSProtection` of `AWS::CloudFront::ResponseHeadersPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct XSSProtectionProperty(Object);

impl XSSProtectionProperty {
    /// `XSSProtectionProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#override`: A Boolean that determines whether CloudFront overrides the `X-XSS-Protection` HTTP response header received from the origin with the one specified in this response headers policy.
    /// - `protection`: A Boolean that determines the value of the `X-XSS-Protection` HTTP response header.
    pub fn new(r#override: impl IntoValue<bool>, protection: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Override", r#override.into_value().into_node());
        object_.put("Protection", protection.into_value().into_node());
        Self(object_)
    }

    /// A Boolean that determines whether CloudFront includes the `mode=block` directive in the `X-XSS-Protection` header.
    ///
    /// For more information about this directive, see [X-XSS-Protection](https://docs.aws.amazon.com/https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/X-XSS-Protection) in the MDN Web Docs.
    ///
    /// `ModeBlock`.
    pub fn mode_block(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("ModeBlock", value.into_value().into_node());
        self
    }

    /// A reporting URI, which CloudFront uses as the value of the `report` directive in the `X-XSS-Protection` header.
    ///
    /// You cannot specify a `ReportUri` when `ModeBlock` is `true`.
    ///
    /// For more information about using a reporting URL, see [X-XSS-Protection](https://docs.aws.amazon.com/https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/X-XSS-Protection) in the MDN Web Docs.
    ///
    /// `ReportUri`.
    pub fn report_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ReportUri", value.into_value().into_node());
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

impl Kind for XSSProtectionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<XSSProtectionProperty> for XSSProtectionProperty {}
impl From<XSSProtectionProperty> for Node {
    #[inline]
    fn from(value: XSSProtectionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<XSSProtectionProperty> for XSSProtectionProperty {
    #[inline]
    fn into_value(self) -> Value<XSSProtectionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

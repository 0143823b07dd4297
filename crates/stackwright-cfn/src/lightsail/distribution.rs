// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Lightsail::Distribution` and its property types.

use crate::l1::*;

/// The `AWS::Lightsail::Distribution` resource specifies a content delivery network (CDN) distribution. You can create distributions only in the `us-east-1` AWS Region.
///
/// A distribution is a globally distributed network of caching servers that improve the performance of your website or web application hosted on a Lightsail instance, static content hosted on a Lightsail bucket, or through a Lightsail load balancer.
///
/// `AWS::Lightsail::Distribution`; `Ref` returns its `DistributionName`, a [`lightsail::DistributionName`](kinds::lightsail::DistributionName).
/// Changing one of these replaces it: `DistributionName`, `IpAddressType`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-distribution.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDistribution(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Lightsail::Distribution",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("distribution.rules"),
};

impl CfnDistribution {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Lightsail::Distribution";

    /// `CfnDistribution` with its required properties, in alphabetical order:
    ///
    /// - `bundle_id`: The ID of the bundle applied to the distribution.
    /// - `default_cache_behavior`: An object that describes the default cache behavior of the distribution.
    /// - `distribution_name`: The name of the distribution.
    /// - `origin`: An object that describes the origin resource of the distribution, such as a Lightsail instance, bucket, or load balancer.
    pub fn new(
        bundle_id: impl IntoValue<String>,
        default_cache_behavior: impl IntoValue<CacheBehaviorProperty>,
        distribution_name: impl IntoValue<String>,
        origin: impl IntoValue<InputOriginProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("BundleId", bundle_id.into_value().into_node());
        object_.put(
            "DefaultCacheBehavior",
            default_cache_behavior.into_value().into_node(),
        );
        object_.put(
            "DistributionName",
            distribution_name.into_value().into_node(),
        );
        object_.put("Origin", origin.into_value().into_node());
        Self(object_)
    }

    /// An object that describes the cache behavior settings of the distribution.
    ///
    /// `CacheBehaviorSettings`; updated in place.
    pub fn cache_behavior_settings(mut self, value: impl IntoValue<CacheSettingsProperty>) -> Self {
        self.0
            .put("CacheBehaviorSettings", value.into_value().into_node());
        self
    }

    /// An array of objects that describe the per-path cache behavior of the distribution.
    ///
    /// `CacheBehaviors`; updated in place.
    pub fn cache_behaviors(
        mut self,
        value: impl IntoValue<List<CacheBehaviorPerPathProperty>>,
    ) -> Self {
        self.0.put("CacheBehaviors", value.into_value().into_node());
        self
    }

    /// The name of the SSL/TLS certificate attached to the distribution.
    ///
    /// `CertificateName`; updated in place.
    pub fn certificate_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CertificateName", value.into_value().into_node());
        self
    }

    /// The IP address type of the distribution.
    ///
    /// The possible values are `ipv4` for IPv4 only, and `dualstack` for IPv4 and IPv6.
    ///
    /// `IpAddressType`; an update replaces the resource.
    pub fn ip_address_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("IpAddressType", value.into_value().into_node());
        self
    }

    /// A Boolean value indicating whether the distribution is enabled.
    ///
    /// `IsEnabled`; updated in place.
    pub fn is_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("IsEnabled", value.into_value().into_node());
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
    /// What `Ref` returns: its `DistributionName`, a [`lightsail::DistributionName`](kinds::lightsail::DistributionName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::lightsail::DistributionName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Indicates whether you can update the distribution’s current bundle to another bundle.
    ///
    /// `Fn::GetAtt` of `AbleToUpdateBundle`.
    #[inline]
    pub fn attr_able_to_update_bundle(&self) -> Value<bool> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AbleToUpdateBundle")))
    }

    /// The Amazon Resource Name (ARN) of the distribution.
    ///
    /// `Fn::GetAtt` of `DistributionArn`.
    #[inline]
    pub fn attr_distribution_arn(&self) -> Value<kinds::lightsail::DistributionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DistributionArn")))
    }

    /// The status of the distribution.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::lightsail::DistributionName> for &CfnDistributionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::lightsail::DistributionName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::lightsail::DistributionArn> for &CfnDistributionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::lightsail::DistributionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DistributionArn")))
    }
}

/// `CacheBehavior` is a property of the [AWS::Lightsail::Distribution](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lightsail-distribution.html) resource. It describes the default cache behavior of an Amazon Lightsail content delivery network (CDN) distribution.
///
/// The property type `CacheBehavior` of `AWS::Lightsail::Distribution`.
#[must_use = "a property type does nothing until it is set"]
pub struct CacheBehaviorProperty(Object);

impl CacheBehaviorProperty {
    /// `CacheBehaviorProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The cache behavior of the distribution.
    ///
    /// The following cache behaviors can be specified:
    ///
    /// - *`cache`* - This option is best for static sites. When specified, your distribution caches and serves your entire website as static content. This behavior is ideal for websites with static content that doesn't change depending on who views it, or for websites that don't use cookies, headers, or query strings to personalize content.
    /// - *`dont-cache`* - This option is best for sites that serve a mix of static and dynamic content. When specified, your distribution caches and serves only the content that is specified in the distribution’s `CacheBehaviorPerPath` parameter. This behavior is ideal for websites or web applications that use cookies, headers, and query strings to personalize content for individual users.
    ///
    /// `Behavior`.
    pub fn behavior(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Behavior", value.into_value().into_node());
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

/// `CacheBehaviorPerPath` is a property of the [AWS::Lightsail::Distribution](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lightsail-distribution.html) resource. It describes the per-path cache behavior of an Amazon Lightsail content delivery network (CDN) distribution.
///
/// Use a per-path cache behavior to override the default cache behavior of a distribution, or to add an exception to it. For example, if you set the `CacheBehavior` to `cache`, you can use a per-path cache behavior to specify a directory, file, or file type that your distribution will cache. If you don’t want your distribution to cache a specified directory, file, or file type, set the per-path cache behavior to `dont-cache`.
///
/// The property type `CacheBehaviorPerPath` of `AWS::Lightsail::Distribution`.
#[must_use = "a property type does nothing until it is set"]
pub struct CacheBehaviorPerPathProperty(Object);

impl CacheBehaviorPerPathProperty {
    /// `CacheBehaviorPerPathProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The cache behavior for the specified path.
    ///
    /// You can specify one of the following per-path cache behaviors:
    ///
    /// - *`cache`* - This behavior caches the specified path.
    /// - *`dont-cache`* - This behavior doesn't cache the specified path.
    ///
    /// `Behavior`.
    pub fn behavior(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Behavior", value.into_value().into_node());
        self
    }

    /// The path to a directory or file to cache, or not cache. Use an asterisk symbol to specify wildcard directories ( `path/to/assets/*`), and file types ( `*.html`, `*jpg`, `*js`). Directories and file paths are case-sensitive.
    ///
    /// Examples:
    ///
    /// - Specify the following to cache all files in the document root of an Apache web server running on a instance.
    ///
    /// `var/www/html/`
    /// - Specify the following file to cache only the index page in the document root of an Apache web server.
    ///
    /// `var/www/html/index.html`
    /// - Specify the following to cache only the .html files in the document root of an Apache web server.
    ///
    /// `var/www/html/*.html`
    /// - Specify the following to cache only the .jpg, .png, and .gif files in the images sub-directory of the document root of an Apache web server.
    ///
    /// `var/www/html/images/*.jpg`
    ///
    /// `var/www/html/images/*.png`
    ///
    /// `var/www/html/images/*.gif`
    ///
    /// Specify the following to cache all files in the images subdirectory of the document root of an Apache web server.
    ///
    /// `var/www/html/images/`
    ///
    /// `Path`.
    pub fn path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Path", value.into_value().into_node());
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

impl Kind for CacheBehaviorPerPathProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CacheBehaviorPerPathProperty> for CacheBehaviorPerPathProperty {}
impl From<CacheBehaviorPerPathProperty> for Node {
    #[inline]
    fn from(value: CacheBehaviorPerPathProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CacheBehaviorPerPathProperty> for CacheBehaviorPerPathProperty {
    #[inline]
    fn into_value(self) -> Value<CacheBehaviorPerPathProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `CacheSettings` is a property of the [AWS::Lightsail::Distribution](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lightsail-distribution.html) resource. It describes the cache settings of an Amazon Lightsail content delivery network (CDN) distribution.
///
/// These settings apply only to your distribution’s `CacheBehaviors` that have a `Behavior` of `cache`. This includes the `DefaultCacheBehavior`.
///
/// The property type `CacheSettings` of `AWS::Lightsail::Distribution`.
#[must_use = "a property type does nothing until it is set"]
pub struct CacheSettingsProperty(Object);

impl CacheSettingsProperty {
    /// `CacheSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The HTTP methods that are processed and forwarded to the distribution's origin.
    ///
    /// You can specify the following options:
    ///
    /// - `GET,HEAD` - The distribution forwards the `GET` and `HEAD` methods.
    /// - `GET,HEAD,OPTIONS` - The distribution forwards the `GET`, `HEAD`, and `OPTIONS` methods.
    /// - `GET,HEAD,OPTIONS,PUT,PATCH,POST,DELETE` - The distribution forwards the `GET`, `HEAD`, `OPTIONS`, `PUT`, `PATCH`, `POST`, and `DELETE` methods.
    ///
    /// If you specify `GET,HEAD,OPTIONS,PUT,PATCH,POST,DELETE`, you might need to restrict access to your distribution's origin so users can't perform operations that you don't want them to. For example, you might not want users to have permission to delete objects from your origin.
    ///
    /// `AllowedHTTPMethods`.
    pub fn allowed_http_methods(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AllowedHTTPMethods", value.into_value().into_node());
        self
    }

    /// The HTTP method responses that are cached by your distribution.
    ///
    /// You can specify the following options:
    ///
    /// - `GET,HEAD` - The distribution caches responses to the `GET` and `HEAD` methods.
    /// - `GET,HEAD,OPTIONS` - The distribution caches responses to the `GET`, `HEAD`, and `OPTIONS` methods.
    ///
    /// `CachedHTTPMethods`.
    pub fn cached_http_methods(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CachedHTTPMethods", value.into_value().into_node());
        self
    }

    /// The default amount of time that objects stay in the distribution's cache before the distribution forwards another request to the origin to determine whether the content has been updated.
    ///
    /// > The value specified applies only when the origin does not add HTTP headers such as `Cache-Control max-age`, `Cache-Control s-maxage`, and `Expires` to objects.
    ///
    /// `DefaultTTL`.
    pub fn default_ttl(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("DefaultTTL", value.into_value().into_node());
        self
    }

    /// An object that describes the cookies that are forwarded to the origin. Your content is cached based on the cookies that are forwarded.
    ///
    /// `ForwardedCookies`.
    pub fn forwarded_cookies(mut self, value: impl IntoValue<CookieObjectProperty>) -> Self {
        self.0
            .put("ForwardedCookies", value.into_value().into_node());
        self
    }

    /// An object that describes the headers that are forwarded to the origin. Your content is cached based on the headers that are forwarded.
    ///
    /// `ForwardedHeaders`.
    pub fn forwarded_headers(mut self, value: impl IntoValue<HeaderObjectProperty>) -> Self {
        self.0
            .put("ForwardedHeaders", value.into_value().into_node());
        self
    }

    /// An object that describes the query strings that are forwarded to the origin. Your content is cached based on the query strings that are forwarded.
    ///
    /// `ForwardedQueryStrings`.
    pub fn forwarded_query_strings(
        mut self,
        value: impl IntoValue<QueryStringObjectProperty>,
    ) -> Self {
        self.0
            .put("ForwardedQueryStrings", value.into_value().into_node());
        self
    }

    /// The maximum amount of time that objects stay in the distribution's cache before the distribution forwards another request to the origin to determine whether the object has been updated.
    ///
    /// The value specified applies only when the origin adds HTTP headers such as `Cache-Control max-age`, `Cache-Control s-maxage`, and `Expires` to objects.
    ///
    /// `MaximumTTL`.
    pub fn maximum_ttl(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaximumTTL", value.into_value().into_node());
        self
    }

    /// The minimum amount of time that objects stay in the distribution's cache before the distribution forwards another request to the origin to determine whether the object has been updated.
    ///
    /// A value of `0` must be specified for `minimumTTL` if the distribution is configured to forward all headers to the origin.
    ///
    /// `MinimumTTL`.
    pub fn minimum_ttl(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MinimumTTL", value.into_value().into_node());
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

impl Kind for CacheSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CacheSettingsProperty> for CacheSettingsProperty {}
impl From<CacheSettingsProperty> for Node {
    #[inline]
    fn from(value: CacheSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CacheSettingsProperty> for CacheSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<CacheSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `CookieObject` is a property of the [CacheSettings](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-lightsail-distribution-cachesettings.html) property. It describes whether an Amazon Lightsail content delivery network (CDN) distribution forwards cookies to the origin and, if so, which ones.
///
/// For the cookies that you specify, your distribution caches separate versions of the specified content based on the cookie values in viewer requests.
///
/// The property type `CookieObject` of `AWS::Lightsail::Distribution`.
#[must_use = "a property type does nothing until it is set"]
pub struct CookieObjectProperty(Object);

impl CookieObjectProperty {
    /// `CookieObjectProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The specific cookies to forward to your distribution's origin.
    ///
    /// `CookiesAllowList`.
    pub fn cookies_allow_list(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("CookiesAllowList", value.into_value().into_node());
        self
    }

    /// Specifies which cookies to forward to the distribution's origin for a cache behavior.
    ///
    /// Use one of the following configurations for your distribution:
    ///
    /// - *`all`* - Forwards all cookies to your origin.
    /// - *`none`* - Doesn’t forward cookies to your origin.
    /// - *`allow-list`* - Forwards only the cookies that you specify using the `CookiesAllowList` parameter.
    ///
    /// `Option`.
    pub fn option(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Option", value.into_value().into_node());
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

impl Kind for CookieObjectProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CookieObjectProperty> for CookieObjectProperty {}
impl From<CookieObjectProperty> for Node {
    #[inline]
    fn from(value: CookieObjectProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CookieObjectProperty> for CookieObjectProperty {
    #[inline]
    fn into_value(self) -> Value<CookieObjectProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `HeaderObject` is a property of the [CacheSettings](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-lightsail-distribution-cachesettings.html) property. It describes the request headers used by your distribution, which caches your content based on the request headers.
///
/// For the headers that you specify, your distribution caches separate versions of the specified content based on the header values in viewer requests. For example, suppose that viewer requests for logo.jpg contain a custom product header that has a value of either acme or apex. Also, suppose that you configure your distribution to cache your content based on values in the product header. Your distribution forwards the product header to the origin and caches the response from the origin once for each header value.
///
/// The property type `HeaderObject` of `AWS::Lightsail::Distribution`.
#[must_use = "a property type does nothing until it is set"]
pub struct HeaderObjectProperty(Object);

impl HeaderObjectProperty {
    /// `HeaderObjectProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The specific headers to forward to your distribution's origin.
    ///
    /// `HeadersAllowList`.
    pub fn headers_allow_list(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("HeadersAllowList", value.into_value().into_node());
        self
    }

    /// The headers that you want your distribution to forward to your origin. Your distribution caches your content based on these headers.
    ///
    /// Use one of the following configurations for your distribution:
    ///
    /// - *`all`* - Forwards all headers to your origin..
    /// - *`none`* - Forwards only the default headers.
    /// - *`allow-list`* - Forwards only the headers that you specify using the `HeadersAllowList` parameter.
    ///
    /// `Option`.
    pub fn option(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Option", value.into_value().into_node());
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

impl Kind for HeaderObjectProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HeaderObjectProperty> for HeaderObjectProperty {}
impl From<HeaderObjectProperty> for Node {
    #[inline]
    fn from(value: HeaderObjectProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HeaderObjectProperty> for HeaderObjectProperty {
    #[inline]
    fn into_value(self) -> Value<HeaderObjectProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `InputOrigin` is a property of the [AWS::Lightsail::Distribution](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lightsail-distribution.html) resource. It describes the origin resource of an Amazon Lightsail content delivery network (CDN) distribution.
///
/// An origin can be a instance, bucket, or load balancer. A distribution pulls content from an origin, caches it, and serves it to viewers through a worldwide network of edge servers.
///
/// The property type `InputOrigin` of `AWS::Lightsail::Distribution`.
#[must_use = "a property type does nothing until it is set"]
pub struct InputOriginProperty(Object);

impl InputOriginProperty {
    /// `InputOriginProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the origin resource.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The protocol that your Amazon Lightsail distribution uses when establishing a connection with your origin to pull content.
    ///
    /// `ProtocolPolicy`.
    pub fn protocol_policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ProtocolPolicy", value.into_value().into_node());
        self
    }

    /// The AWS Region name of the origin resource.
    ///
    /// `RegionName`.
    pub fn region_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RegionName", value.into_value().into_node());
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

impl Kind for InputOriginProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InputOriginProperty> for InputOriginProperty {}
impl From<InputOriginProperty> for Node {
    #[inline]
    fn from(value: InputOriginProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InputOriginProperty> for InputOriginProperty {
    #[inline]
    fn into_value(self) -> Value<InputOriginProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `QueryStringObject` is a property of the [CacheSettings](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-lightsail-distribution-cachesettings.html) property. It describes the query string parameters that an Amazon Lightsail content delivery network (CDN) distribution to bases caching on.
///
/// For the query strings that you specify, your distribution caches separate versions of the specified content based on the query string values in viewer requests.
///
/// The property type `QueryStringObject` of `AWS::Lightsail::Distribution`.
#[must_use = "a property type does nothing until it is set"]
pub struct QueryStringObjectProperty(Object);

impl QueryStringObjectProperty {
    /// `QueryStringObjectProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates whether the distribution forwards and caches based on query strings.
    ///
    /// `Option`.
    pub fn option(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Option", value.into_value().into_node());
        self
    }

    /// The specific query strings that the distribution forwards to the origin.
    ///
    /// Your distribution caches content based on the specified query strings.
    ///
    /// If the `option` parameter is true, then your distribution forwards all query strings, regardless of what you specify using the `QueryStringsAllowList` parameter.
    ///
    /// `QueryStringsAllowList`.
    pub fn query_strings_allow_list(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("QueryStringsAllowList", value.into_value().into_node());
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

impl Kind for QueryStringObjectProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<QueryStringObjectProperty> for QueryStringObjectProperty {}
impl From<QueryStringObjectProperty> for Node {
    #[inline]
    fn from(value: QueryStringObjectProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<QueryStringObjectProperty> for QueryStringObjectProperty {
    #[inline]
    fn into_value(self) -> Value<QueryStringObjectProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

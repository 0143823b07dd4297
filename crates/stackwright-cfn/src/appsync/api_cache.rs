// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AppSync::ApiCache` and its property types.

use crate::l1::*;

/// The `AWS::AppSync::ApiCache` resource represents the input of a `CreateApiCache` operation.
///
/// `AWS::AppSync::ApiCache`; `Ref` returns its `Id`, a [`appsync::ApiCacheId`](kinds::appsync::ApiCacheId).
/// Changing one of these replaces it: `ApiId`, `AtRestEncryptionEnabled`, `TransitEncryptionEnabled`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-apicache.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnApiCache(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AppSync::ApiCache",
    tags: None,
    rules: include_str!("api_cache.rules"),
};

impl CfnApiCache {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AppSync::ApiCache";

    /// `CfnApiCache` with its required properties, in alphabetical order:
    ///
    /// - `api_caching_behavior`: Caching behavior.
    /// - `api_id`: The GraphQL API ID.
    /// - `ttl`: TTL in seconds for cache entries.
    /// - `r#type`: The cache instance type.
    pub fn new(
        api_caching_behavior: impl IntoValue<String>,
        api_id: impl IntoValue<String>,
        ttl: impl IntoValue<f64>,
        r#type: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ApiCachingBehavior",
            api_caching_behavior.into_value().into_node(),
        );
        object_.put("ApiId", api_id.into_value().into_node());
        object_.put("Ttl", ttl.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// *This parameter has been deprecated*.
    ///
    /// At-rest encryption flag for cache. You cannot update this setting after creation.
    ///
    /// `AtRestEncryptionEnabled`; an update replaces the resource.
    pub fn at_rest_encryption_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("AtRestEncryptionEnabled", value.into_value().into_node());
        self
    }

    /// Controls how cache health metrics will be emitted to CloudWatch. Cache health metrics include:
    ///
    /// - *NetworkBandwidthOutAllowanceExceeded*: The network packets dropped because the throughput exceeded the aggregated bandwidth limit. This is useful for diagnosing bottlenecks in a cache configuration.
    /// - *EngineCPUUtilization*: The CPU utilization (percentage) allocated to the Redis process. This is useful for diagnosing bottlenecks in a cache configuration.
    ///
    /// Metrics will be recorded by API ID. You can set the value to `ENABLED` or `DISABLED`.
    ///
    /// `HealthMetricsConfig`; updated in place.
    pub fn health_metrics_config(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("HealthMetricsConfig", value.into_value().into_node());
        self
    }

    /// *This parameter has been deprecated*.
    ///
    /// Transit encryption flag when connecting to cache. You cannot update this setting after creation.
    ///
    /// `TransitEncryptionEnabled`; an update replaces the resource.
    pub fn transit_encryption_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("TransitEncryptionEnabled", value.into_value().into_node());
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

impl Construct for CfnApiCache {
    type Handle = CfnApiCacheRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnApiCacheRef {
        CfnApiCacheRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnApiCache`] of a stack.
pub struct CfnApiCacheRef(NodeRef);

impl Clone for CfnApiCacheRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnApiCacheRef {}
impl AsNode for CfnApiCacheRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnApiCacheRef {
    /// What `Ref` returns: its `Id`, a [`appsync::ApiCacheId`](kinds::appsync::ApiCacheId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::appsync::ApiCacheId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::appsync::ApiCacheId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::appsync::ApiCacheId> for &CfnApiCacheRef {
    #[inline]
    fn into_value(self) -> Value<kinds::appsync::ApiCacheId> {
        Value::from_node(Node::Ref(self.0))
    }
}

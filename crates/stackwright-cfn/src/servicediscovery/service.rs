// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ServiceDiscovery::Service` and its property types.

use crate::l1::*;

/// A complex type that contains information about the specified service.
///
/// `AWS::ServiceDiscovery::Service`; `Ref` returns its `Id`, a [`servicediscovery::ServiceId`](kinds::servicediscovery::ServiceId).
/// Changing one of these replaces it: `HealthCheckCustomConfig`, `Name`, `NamespaceId`, `Type`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicediscovery-service.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnService(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ServiceDiscovery::Service",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("service.rules"),
};

impl CfnService {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ServiceDiscovery::Service";

    /// `CfnService` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The description of the service.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// A complex type that contains information about the Route 53 DNS records that you want AWS Cloud Map to create when you register an instance.
    ///
    /// > The record types of a service can only be changed by deleting the service and recreating it with a new `Dnsconfig`.
    ///
    /// `DnsConfig`; updated in place.
    pub fn dns_config(mut self, value: impl IntoValue<DnsConfigProperty>) -> Self {
        self.0.put("DnsConfig", value.into_value().into_node());
        self
    }

    /// *Public DNS and HTTP namespaces only.* A complex type that contains settings for an optional health check. If you specify settings for a health check, AWS Cloud Map associates the health check with the records that you specify in `DnsConfig`.
    ///
    /// For information about the charges for health checks, see [Amazon Route 53 Pricing](https://docs.aws.amazon.com/route53/pricing/).
    ///
    /// `HealthCheckConfig`; updated in place.
    pub fn health_check_config(mut self, value: impl IntoValue<HealthCheckConfigProperty>) -> Self {
        self.0
            .put("HealthCheckConfig", value.into_value().into_node());
        self
    }

    /// A complex type that contains information about an optional custom health check.
    ///
    /// > If you specify a health check configuration, you can specify either `HealthCheckCustomConfig` or `HealthCheckConfig` but not both.
    ///
    /// `HealthCheckCustomConfig`; an update replaces the resource.
    pub fn health_check_custom_config(
        mut self,
        value: impl IntoValue<HealthCheckCustomConfigProperty>,
    ) -> Self {
        self.0
            .put("HealthCheckCustomConfig", value.into_value().into_node());
        self
    }

    /// The name of the service.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The ID or Amazon Resource Name (ARN) of the namespace that you want to use to create the service. For namespaces shared with your AWS account, specify the namespace ARN. For more information about shared namespaces, see [Cross-account AWS Cloud Map namespace sharing](https://docs.aws.amazon.com/cloud-map/latest/dg/sharing-namespaces.html) in the *AWS Cloud Map Developer Guide*.
    ///
    /// `NamespaceId`; an update replaces the resource.
    pub fn namespace_id(
        mut self,
        value: impl IntoValue<kinds::servicediscovery::NamespaceId>,
    ) -> Self {
        self.0.put("NamespaceId", value.into_value().into_node());
        self
    }

    /// A complex type that contains information about attributes associated with a specific service.
    ///
    /// `ServiceAttributes`; updated in place.
    pub fn service_attributes(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("ServiceAttributes", value.into_value().into_node());
        self
    }

    /// The tags for the service. Each tag consists of a key and an optional value, both of which you define. Tag keys can have a maximum character length of 128 characters, and tag values can have a maximum length of 256 characters.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// If present, specifies that the service instances are only discoverable using the `DiscoverInstances` API operation. No DNS records is registered for the service instances. The only valid value is `HTTP`.
    ///
    /// `Type`; an update replaces the resource.
    pub fn r#type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Type", value.into_value().into_node());
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

impl Construct for CfnService {
    type Handle = CfnServiceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnServiceRef {
        CfnServiceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnService`] of a stack.
pub struct CfnServiceRef(NodeRef);

impl Clone for CfnServiceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnServiceRef {}
impl AsNode for CfnServiceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnServiceRef {
    /// What `Ref` returns: its `Id`, a [`servicediscovery::ServiceId`](kinds::servicediscovery::ServiceId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::servicediscovery::ServiceId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the service.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::servicediscovery::ServiceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The ID of the service.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::servicediscovery::ServiceId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The name that you assigned to the service.
    ///
    /// `Fn::GetAtt` of `Name`.
    #[inline]
    pub fn attr_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Name")))
    }
}

impl IntoValue<kinds::servicediscovery::ServiceId> for &CfnServiceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::servicediscovery::ServiceId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::servicediscovery::ServiceArn> for &CfnServiceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::servicediscovery::ServiceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// A complex type that contains information about the Amazon Route 53 DNS records that you want AWS Cloud Map to create when you register an instance.
///
/// The property type `DnsConfig` of `AWS::ServiceDiscovery::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct DnsConfigProperty(Object);

impl DnsConfigProperty {
    /// `DnsConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `dns_records`: An array that contains one `DnsRecord` object for each Route 53 DNS record that you want AWS Cloud Map to create when you register an instance.
    pub fn new(dns_records: impl IntoValue<List<DnsRecordProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DnsRecords", dns_records.into_value().into_node());
        Self(object_)
    }

    /// *Use NamespaceId in [Service](https://docs.aws.amazon.com/cloud-map/latest/api/API_Service.html) instead.*
    ///
    /// The ID of the namespace to use for DNS configuration.
    ///
    /// `NamespaceId`; an update replaces the resource.
    pub fn namespace_id(
        mut self,
        value: impl IntoValue<kinds::servicediscovery::NamespaceId>,
    ) -> Self {
        self.0.put("NamespaceId", value.into_value().into_node());
        self
    }

    /// The routing policy that you want to apply to all Route 53 DNS records that AWS Cloud Map creates when you register an instance and specify this service.
    ///
    /// > If you want to use this service to register instances that create alias records, specify `WEIGHTED` for the routing policy.
    ///
    /// You can specify the following values:
    ///
    /// - **MULTIVALUE** - If you define a health check for the service and the health check is healthy, Route 53 returns the applicable value for up to eight instances.
    ///
    /// For example, suppose that the service includes configurations for one `A` record and a health check. You use the service to register 10 instances. Route 53 responds to DNS queries with IP addresses for up to eight healthy instances. If fewer than eight instances are healthy, Route 53 responds to every DNS query with the IP addresses for all of the healthy instances.
    ///
    /// If you don't define a health check for the service, Route 53 assumes that all instances are healthy and returns the values for up to eight instances.
    ///
    /// For more information about the multivalue routing policy, see [Multivalue Answer Routing](https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-policy.html#routing-policy-multivalue) in the *Route 53 Developer Guide*.
    /// - **WEIGHTED** - Route 53 returns the applicable value from one randomly selected instance from among the instances that you registered using the same service. Currently, all records have the same weight, so you can't route more or less traffic to any instances.
    ///
    /// For example, suppose that the service includes configurations for one `A` record and a health check. You use the service to register 10 instances. Route 53 responds to DNS queries with the IP address for one randomly selected instance from among the healthy instances. If no instances are healthy, Route 53 responds to DNS queries as if all of the instances were healthy.
    ///
    /// If you don't define a health check for the service, Route 53 assumes that all instances are healthy and returns the applicable value for one randomly selected instance.
    ///
    /// For more information about the weighted routing policy, see [Weighted Routing](https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-policy.html#routing-policy-weighted) in the *Route 53 Developer Guide*.
    ///
    /// `RoutingPolicy`.
    pub fn routing_policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RoutingPolicy", value.into_value().into_node());
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

impl Kind for DnsConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DnsConfigProperty> for DnsConfigProperty {}
impl From<DnsConfigProperty> for Node {
    #[inline]
    fn from(value: DnsConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DnsConfigProperty> for DnsConfigProperty {
    #[inline]
    fn into_value(self) -> Value<DnsConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A complex type that contains information about the Route 53 DNS records that you want AWS Cloud Map to create when you register an instance.
///
/// The property type `DnsRecord` of `AWS::ServiceDiscovery::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct DnsRecordProperty(Object);

impl DnsRecordProperty {
    /// `DnsRecordProperty` with its required properties, in alphabetical order:
    ///
    /// - `ttl`: The amount of time, in seconds, that you want DNS resolvers to cache the settings for this record.
    /// - `r#type`: The type of the resource, which indicates the type of value that Route 53 returns in response to DNS queries.
    pub fn new(ttl: impl IntoValue<f64>, r#type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("TTL", ttl.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
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

impl Kind for DnsRecordProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DnsRecordProperty> for DnsRecordProperty {}
impl From<DnsRecordProperty> for Node {
    #[inline]
    fn from(value: DnsRecordProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DnsRecordProperty> for DnsRecordProperty {
    #[inline]
    fn into_value(self) -> Value<DnsRecordProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// *Public DNS and HTTP namespaces only.* A complex type that contains settings for an optional health check. If you specify settings for a health check, AWS Cloud Map associates the health check with the records that you specify in `DnsConfig`.
///
/// > If you specify a health check configuration, you can specify either `HealthCheckCustomConfig` or `HealthCheckConfig` but not both.
///
/// Health checks are basic Route 53 health checks that monitor an AWS endpoint. For information about pricing for health checks, see [Amazon Route 53 Pricing](https://docs.aws.amazon.com/route53/pricing/).
///
/// Note the following about configuring health checks.
///
/// - **A and AAAA records** - If `DnsConfig` includes configurations for both `A` and `AAAA` records, AWS Cloud Map creates a health check that uses the IPv4 address to check the health of the resource. If the endpoint tthat's specified by the IPv4 address is unhealthy, Route 53 considers both the `A` and `AAAA` records to be unhealthy.
/// - **CNAME records** - You can't specify settings for `HealthCheckConfig` when the `DNSConfig` includes `CNAME` for the value of `Type`. If you do, the `CreateService` request will fail with an `InvalidInput` error.
/// - **Request interval** - A Route 53 health checker in each health-checking AWS Region sends a health check request to an endpoint every 30 seconds. On average, your endpoint receives a health check request about every two seconds. However, health checkers don't coordinate with one another. Therefore, you might sometimes see several requests in one second that's followed by a few seconds with no health checks at all.
/// - **Health checking regions** - Health checkers perform checks from all Route 53 health-checking Regions. For a list of the current Regions, see [Regions](https://docs.aws.amazon.com/Route53/latest/APIReference/API_HealthCheckConfig.html#Route53-Type-HealthCheckConfig-Regions).
/// - **Alias records** - When you register an instance, if you include the `AWS_ALIAS_DNS_NAME` attribute, AWS Cloud Map creates a Route 53 alias record. Note the following:
///
/// - Route 53 automatically sets `EvaluateTargetHealth` to true for alias records. When `EvaluateTargetHealth` is true, the alias record inherits the health of the referenced AWS resource. such as an ELB load balancer. For more information, see [EvaluateTargetHealth](https://docs.aws.amazon.com/Route53/latest/APIReference/API_AliasTarget.html#Route53-Type-AliasTarget-EvaluateTargetHealth).
/// - If you include `HealthCheckConfig` and then use the service to register an instance that creates an alias record, Route 53 doesn't create the health check.
/// - **Charges for health checks** - Health checks are basic Route 53 health checks that monitor an AWS endpoint. For information about pricing for health checks, see [Amazon Route 53 Pricing](https://docs.aws.amazon.com/route53/pricing/).
///
/// The property type `HealthCheckConfig` of `AWS::ServiceDiscovery::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct HealthCheckConfigProperty(Object);

impl HealthCheckConfigProperty {
    /// `HealthCheckConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The type of health check that you want to create, which indicates how Route 53 determines whether an endpoint is healthy.
    pub fn new(r#type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The number of consecutive health checks that an endpoint must pass or fail for Route 53 to change the current status of the endpoint from unhealthy to healthy or the other way around. For more information, see [How Route 53 Determines Whether an Endpoint Is Healthy](https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-determining-health-of-endpoints.html) in the *Route 53 Developer Guide*.
    ///
    /// `FailureThreshold`.
    pub fn failure_threshold(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("FailureThreshold", value.into_value().into_node());
        self
    }

    /// The path that you want Route 53 to request when performing health checks. The path can be any value that your endpoint returns an HTTP status code of a 2xx or 3xx format for when the endpoint is healthy. An example file is `/docs/route53-health-check.html`. Route 53 automatically adds the DNS name for the service. If you don't specify a value for `ResourcePath`, the default value is `/`.
    ///
    /// If you specify `TCP` for `Type`, you must *not* specify a value for `ResourcePath`.
    ///
    /// `ResourcePath`.
    pub fn resource_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ResourcePath", value.into_value().into_node());
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

impl Kind for HealthCheckConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HealthCheckConfigProperty> for HealthCheckConfigProperty {}
impl From<HealthCheckConfigProperty> for Node {
    #[inline]
    fn from(value: HealthCheckConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HealthCheckConfigProperty> for HealthCheckConfigProperty {
    #[inline]
    fn into_value(self) -> Value<HealthCheckConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A complex type that contains information about an optional custom health check. A custom health check, which requires that you use a third-party health checker to evaluate the health of your resources, is useful in the following circumstances:
///
/// - You can't use a health check that's defined by `HealthCheckConfig` because the resource isn't available over the internet. For example, you can use a custom health check when the instance is in an Amazon VPC. (To check the health of resources in a VPC, the health checker must also be in the VPC.)
/// - You want to use a third-party health checker regardless of where your resources are located.
///
/// > If you specify a health check configuration, you can specify either `HealthCheckCustomConfig` or `HealthCheckConfig` but not both.
///
/// To change the status of a custom health check, submit an `UpdateInstanceCustomHealthStatus` request. AWS Cloud Map doesn't monitor the status of the resource, it just keeps a record of the status specified in the most recent `UpdateInstanceCustomHealthStatus` request.
///
/// Here's how custom health checks work:
///
/// - You create a service.
/// - You register an instance.
/// - You configure a third-party health checker to monitor the resource that's associated with the new instance.
///
/// > AWS Cloud Map doesn't check the health of the resource directly.
/// - The third-party health-checker determines that the resource is unhealthy and notifies your application.
/// - Your application submits an `UpdateInstanceCustomHealthStatus` request.
/// - AWS Cloud Map waits for 30 seconds.
/// - If another `UpdateInstanceCustomHealthStatus` request doesn't arrive during that time to change the status back to healthy, AWS Cloud Map stops routing traffic to the resource.
///
/// The property type `HealthCheckCustomConfig` of `AWS::ServiceDiscovery::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct HealthCheckCustomConfigProperty(Object);

impl HealthCheckCustomConfigProperty {
    /// `HealthCheckCustomConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// > This parameter is no longer supported and is always set to 1. AWS Cloud Map waits for approximately 30 seconds after receiving an `UpdateInstanceCustomHealthStatus` request before changing the status of the service instance.
    ///
    /// The number of 30-second intervals that you want AWS Cloud Map to wait after receiving an `UpdateInstanceCustomHealthStatus` request before it changes the health status of a service instance.
    ///
    /// Sending a second or subsequent `UpdateInstanceCustomHealthStatus` request with the same value before 30 seconds has passed doesn't accelerate the change. AWS Cloud Map still waits `30` seconds after the first request to make the change.
    ///
    /// `FailureThreshold`.
    pub fn failure_threshold(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("FailureThreshold", value.into_value().into_node());
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

impl Kind for HealthCheckCustomConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HealthCheckCustomConfigProperty> for HealthCheckCustomConfigProperty {}
impl From<HealthCheckCustomConfigProperty> for Node {
    #[inline]
    fn from(value: HealthCheckCustomConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HealthCheckCustomConfigProperty> for HealthCheckCustomConfigProperty {
    #[inline]
    fn into_value(self) -> Value<HealthCheckCustomConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

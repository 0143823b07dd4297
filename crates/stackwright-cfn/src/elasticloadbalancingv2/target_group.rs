// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ElasticLoadBalancingV2::TargetGroup` and its property types.

use crate::l1::*;

/// Specifies a target group for an Application Load Balancer, a Network Load Balancer, or a Gateway Load Balancer.
///
/// Before you register a Lambda function as a target, you must create a `AWS::Lambda::Permission` resource that grants the Elastic Load Balancing service principal permission to invoke the Lambda function.
///
/// `AWS::ElasticLoadBalancingV2::TargetGroup`; `Ref` returns its `TargetGroupArn`, a [`elasticloadbalancingv2::TargetGroupArn`](kinds::elasticloadbalancingv2::TargetGroupArn).
/// Changing one of these replaces it: `IpAddressType`, `Name`, `Port`, `Protocol`, `ProtocolVersion`, `TargetType`, `VpcId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-targetgroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTargetGroup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ElasticLoadBalancingV2::TargetGroup",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("target_group.rules"),
};

impl CfnTargetGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ElasticLoadBalancingV2::TargetGroup";

    /// `CfnTargetGroup` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates whether health checks are enabled. If the target type is `lambda`, health checks are disabled by default but can be enabled. If the target type is `instance`, `ip`, or `alb`, health checks are always enabled and can't be disabled.
    ///
    /// `HealthCheckEnabled`; updated in place.
    pub fn health_check_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("HealthCheckEnabled", value.into_value().into_node());
        self
    }

    /// The approximate amount of time, in seconds, between health checks of an individual target. The range is 5-300. If the target group protocol is TCP, TLS, UDP, TCP_UDP, QUIC, TCP_QUIC, HTTP or HTTPS, the default is 30 seconds. If the target group protocol is GENEVE, the default is 10 seconds. If the target type is `lambda`, the default is 35 seconds.
    ///
    /// `HealthCheckIntervalSeconds`; updated in place.
    pub fn health_check_interval_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("HealthCheckIntervalSeconds", value.into_value().into_node());
        self
    }

    /// \[HTTP/HTTPS health checks\] The destination for health checks on the targets.
    ///
    /// \[HTTP1 or HTTP2 protocol version\] The ping path. The default is /.
    ///
    /// \[GRPC protocol version\] The path of a custom health check method with the format /package.service/method. The default is / AWS .ALB/healthcheck.
    ///
    /// `HealthCheckPath`; updated in place.
    pub fn health_check_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("HealthCheckPath", value.into_value().into_node());
        self
    }

    /// The port the load balancer uses when performing health checks on targets. If the protocol is HTTP, HTTPS, TCP, TLS, UDP, TCP_UDP, QUIC, or TCP_QUIC the default is `traffic-port`, which is the port on which each target receives traffic from the load balancer. If the protocol is GENEVE, the default is port 80.
    ///
    /// `HealthCheckPort`; updated in place.
    pub fn health_check_port(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("HealthCheckPort", value.into_value().into_node());
        self
    }

    /// The protocol the load balancer uses when performing health checks on targets. For Application Load Balancers, the default is HTTP. For Network Load Balancers and Gateway Load Balancers, the default is TCP. The TCP protocol is not supported for health checks if the protocol of the target group is HTTP or HTTPS. The GENEVE, TLS, UDP, TCP_UDP, QUIC, and TCP_QUIC protocols are not supported for health checks.
    ///
    /// `HealthCheckProtocol`; updated in place.
    pub fn health_check_protocol(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("HealthCheckProtocol", value.into_value().into_node());
        self
    }

    /// The amount of time, in seconds, during which no response from a target means a failed health check. The range is 2–120 seconds. For target groups with a protocol of HTTP, the default is 6 seconds. For target groups with a protocol of TCP, TLS or HTTPS, the default is 10 seconds. For target groups with a protocol of GENEVE, the default is 5 seconds. If the target type is `lambda`, the default is 30 seconds.
    ///
    /// `HealthCheckTimeoutSeconds`; updated in place.
    pub fn health_check_timeout_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("HealthCheckTimeoutSeconds", value.into_value().into_node());
        self
    }

    /// The number of consecutive health check successes required before considering a target healthy. The range is 2-10. If the target group protocol is TCP, TCP_UDP, UDP, TLS, HTTP or HTTPS, the default is 5. For target groups with a protocol of GENEVE, the default is 5. If the target type is `lambda`, the default is 5.
    ///
    /// `HealthyThresholdCount`; updated in place.
    pub fn healthy_threshold_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("HealthyThresholdCount", value.into_value().into_node());
        self
    }

    /// The IP address type. The default value is `ipv4`.
    ///
    /// `IpAddressType`; an update replaces the resource.
    pub fn ip_address_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("IpAddressType", value.into_value().into_node());
        self
    }

    /// \[HTTP/HTTPS health checks\] The HTTP or gRPC codes to use when checking for a successful response from a target. For target groups with a protocol of TCP, TCP_UDP, UDP, QUIC, TCP_QUIC, or TLS the range is 200-599. For target groups with a protocol of HTTP or HTTPS, the range is 200-499. For target groups with a protocol of GENEVE, the range is 200-399.
    ///
    /// `Matcher`; updated in place.
    pub fn matcher(mut self, value: impl IntoValue<MatcherProperty>) -> Self {
        self.0.put("Matcher", value.into_value().into_node());
        self
    }

    /// The name of the target group.
    ///
    /// This name must be unique per region per account, can have a maximum of 32 characters, must contain only alphanumeric characters or hyphens, and must not begin or end with a hyphen.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The port on which the targets receive traffic. This port is used unless you specify a port override when registering the target. If the target is a Lambda function, this parameter does not apply. If the protocol is GENEVE, the supported port is 6081.
    ///
    /// `Port`; an update replaces the resource.
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Port", value.into_value().into_node());
        self
    }

    /// The protocol to use for routing traffic to the targets. For Application Load Balancers, the supported protocols are HTTP and HTTPS. For Network Load Balancers, the supported protocols are TCP, TLS, UDP, TCP_UDP, QUIC, or TCP_QUIC. For Gateway Load Balancers, the supported protocol is GENEVE. A TCP_UDP listener must be associated with a TCP_UDP target group. A TCP_QUIC listener must be associated with a TCP_QUIC target group. If the target is a Lambda function, this parameter does not apply.
    ///
    /// `Protocol`; an update replaces the resource.
    pub fn protocol(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Protocol", value.into_value().into_node());
        self
    }

    /// \[HTTP/HTTPS protocol\] The protocol version. The possible values are `GRPC`, `HTTP1`, and `HTTP2`.
    ///
    /// `ProtocolVersion`; an update replaces the resource.
    pub fn protocol_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ProtocolVersion", value.into_value().into_node());
        self
    }

    /// The tags.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The port on which the target control agent and application load balancer exchange management traffic for the target optimizer feature.
    ///
    /// `TargetControlPort`; updated in place.
    pub fn target_control_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("TargetControlPort", value.into_value().into_node());
        self
    }

    /// The target group attributes. Attributes that you do not modify retain their current values.
    ///
    /// `TargetGroupAttributes`; updated in place.
    pub fn target_group_attributes(
        mut self,
        value: impl IntoValue<List<TargetGroupAttributeProperty>>,
    ) -> Self {
        self.0
            .put("TargetGroupAttributes", value.into_value().into_node());
        self
    }

    /// The type of target that you must specify when registering targets with this target group. You can't specify targets for a target group using more than one target type.
    ///
    /// - `instance` - Register targets by instance ID. This is the default value.
    /// - `ip` - Register targets by IP address. You can specify IP addresses from the subnets of the virtual private cloud (VPC) for the target group, the RFC 1918 range (10.0.0.0/8, 172.16.0.0/12, and 192.168.0.0/16), and the RFC 6598 range (100.64.0.0/10). You can't specify publicly routable IP addresses.
    /// - `lambda` - Register a single Lambda function as a target.
    /// - `alb` - Register a single Application Load Balancer as a target.
    ///
    /// `TargetType`; an update replaces the resource.
    pub fn target_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TargetType", value.into_value().into_node());
        self
    }

    /// The targets.
    ///
    /// `Targets`; updated in place.
    pub fn targets(mut self, value: impl IntoValue<List<TargetDescriptionProperty>>) -> Self {
        self.0.put("Targets", value.into_value().into_node());
        self
    }

    /// The number of consecutive health check failures required before considering a target unhealthy. The range is 2-10. If the target group protocol is TCP, TCP_UDP, UDP, TLS, QUIC, TCP_QUIC, HTTP or HTTPS, the default is 2. For target groups with a protocol of GENEVE, the default is 2. If the target type is `lambda`, the default is 5.
    ///
    /// `UnhealthyThresholdCount`; updated in place.
    pub fn unhealthy_threshold_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("UnhealthyThresholdCount", value.into_value().into_node());
        self
    }

    /// The identifier of the virtual private cloud (VPC). If the target is a Lambda function, this parameter does not apply. Otherwise, this parameter is required.
    ///
    /// `VpcId`; an update replaces the resource.
    pub fn vpc_id(mut self, value: impl IntoValue<kinds::ec2::VpcId>) -> Self {
        self.0.put("VpcId", value.into_value().into_node());
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

impl Construct for CfnTargetGroup {
    type Handle = CfnTargetGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTargetGroupRef {
        CfnTargetGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTargetGroup`] of a stack.
pub struct CfnTargetGroupRef(NodeRef);

impl Clone for CfnTargetGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTargetGroupRef {}
impl AsNode for CfnTargetGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTargetGroupRef {
    /// What `Ref` returns: its `TargetGroupArn`, a [`elasticloadbalancingv2::TargetGroupArn`](kinds::elasticloadbalancingv2::TargetGroupArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::elasticloadbalancingv2::TargetGroupArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the load balancer that routes traffic to this target group.
    ///
    /// `Fn::GetAtt` of `LoadBalancerArns`.
    #[inline]
    pub fn attr_load_balancer_arns(
        &self,
    ) -> Value<List<kinds::elasticloadbalancingv2::LoadBalancerArn>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LoadBalancerArns")))
    }

    /// The Amazon Resource Name (ARN) of the target group.
    ///
    /// `Fn::GetAtt` of `TargetGroupArn`.
    #[inline]
    pub fn attr_target_group_arn(&self) -> Value<kinds::elasticloadbalancingv2::TargetGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TargetGroupArn")))
    }

    /// The full name of the target group. For example, `targetgroup/my-target-group/cbf133c568e0d028`.
    ///
    /// `Fn::GetAtt` of `TargetGroupFullName`.
    #[inline]
    pub fn attr_target_group_full_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TargetGroupFullName")))
    }

    /// The name of the target group. For example, `my-target-group`.
    ///
    /// `Fn::GetAtt` of `TargetGroupName`.
    #[inline]
    pub fn attr_target_group_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TargetGroupName")))
    }
}

impl IntoValue<kinds::elasticloadbalancingv2::TargetGroupArn> for &CfnTargetGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::elasticloadbalancingv2::TargetGroupArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Specifies the HTTP codes that healthy targets must use when responding to an HTTP health check.
///
/// The property type `Matcher` of `AWS::ElasticLoadBalancingV2::TargetGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct MatcherProperty(Object);

impl MatcherProperty {
    /// `MatcherProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// You can specify values between 0 and 99. You can specify multiple values (for example, "0,1") or a range of values (for example, "0-5"). The default value is 12.
    ///
    /// `GrpcCode`.
    pub fn grpc_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("GrpcCode", value.into_value().into_node());
        self
    }

    /// For Application Load Balancers, you can specify values between 200 and 499, with the default value being 200. You can specify multiple values (for example, "200,202") or a range of values (for example, "200-299").
    ///
    /// For Network Load Balancers, you can specify values between 200 and 599, with the default value being 200-399. You can specify multiple values (for example, "200,202") or a range of values (for example, "200-299").
    ///
    /// For Gateway Load Balancers, this must be "200–399".
    ///
    /// Note that when using shorthand syntax, some values such as commas need to be escaped.
    ///
    /// `HttpCode`.
    pub fn http_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("HttpCode", value.into_value().into_node());
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

impl Kind for MatcherProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MatcherProperty> for MatcherProperty {}
impl From<MatcherProperty> for Node {
    #[inline]
    fn from(value: MatcherProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MatcherProperty> for MatcherProperty {
    #[inline]
    fn into_value(self) -> Value<MatcherProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies a target to add to a target group.
///
/// The property type `TargetDescription` of `AWS::ElasticLoadBalancingV2::TargetGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct TargetDescriptionProperty(Object);

impl TargetDescriptionProperty {
    /// `TargetDescriptionProperty` with its required properties, in alphabetical order:
    ///
    /// - `id`: The ID of the target.
    pub fn new(id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Id", id.into_value().into_node());
        Self(object_)
    }

    /// An Availability Zone or `all`. This determines whether the target receives traffic from the load balancer nodes in the specified Availability Zone or from all enabled Availability Zones for the load balancer.
    ///
    /// For Application Load Balancer target groups, the specified Availability Zone value is only applicable when cross-zone load balancing is off. Otherwise the parameter is ignored and treated as `all`.
    ///
    /// This parameter is not supported if the target type of the target group is `instance` or `alb`.
    ///
    /// If the target type is `ip` and the IP address is in a subnet of the VPC for the target group, the Availability Zone is automatically detected and this parameter is optional. If the IP address is outside the VPC, this parameter is required.
    ///
    /// For Application Load Balancer target groups with cross-zone load balancing off, if the target type is `ip` and the IP address is outside of the VPC for the target group, this should be an Availability Zone inside the VPC for the target group.
    ///
    /// If the target type is `lambda`, this parameter is optional and the only supported value is `all`.
    ///
    /// `AvailabilityZone`.
    pub fn availability_zone(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AvailabilityZone", value.into_value().into_node());
        self
    }

    /// The port on which the target is listening. If the target group protocol is GENEVE, the supported port is 6081. If the target type is `alb`, the targeted Application Load Balancer must have at least one listener whose port matches the target group port. This parameter is not used if the target is a Lambda function.
    ///
    /// `Port`.
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Port", value.into_value().into_node());
        self
    }

    /// The server ID for the targets. This value is required if the protocol is `QUIC` or `TCP_QUIC` and can't be used with other protocols.
    ///
    /// The ID consists of the `0x` prefix followed by 16 hexadecimal characters. Any letters must be lowercase. The value must be unique at the listener level. You can't modify the server ID for a registered target. You must deregister the target and then provide a new server ID when you register the target again.
    ///
    /// `QuicServerId`.
    pub fn quic_server_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("QuicServerId", value.into_value().into_node());
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

impl Kind for TargetDescriptionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TargetDescriptionProperty> for TargetDescriptionProperty {}
impl From<TargetDescriptionProperty> for Node {
    #[inline]
    fn from(value: TargetDescriptionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TargetDescriptionProperty> for TargetDescriptionProperty {
    #[inline]
    fn into_value(self) -> Value<TargetDescriptionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies a target group attribute.
///
/// The property type `TargetGroupAttribute` of `AWS::ElasticLoadBalancingV2::TargetGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct TargetGroupAttributeProperty(Object);

impl TargetGroupAttributeProperty {
    /// `TargetGroupAttributeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the attribute.
    ///
    /// The following attributes are supported by all load balancers:
    ///
    /// - `deregistration_delay.timeout_seconds` - The amount of time, in seconds, for Elastic Load Balancing to wait before changing the state of a deregistering target from `draining` to `unused`. The range is 0-3600 seconds. The default value is 300 seconds. If the target is a Lambda function, this attribute is not supported.
    /// - `stickiness.enabled` - Indicates whether target stickiness is enabled. The value is `true` or `false`. The default is `false`.
    /// - `stickiness.type` - Indicates the type of stickiness. The possible values are:
    ///
    /// - `lb_cookie` and `app_cookie` for Application Load Balancers.
    /// - `source_ip` for Network Load Balancers.
    /// - `source_ip_dest_ip` and `source_ip_dest_ip_proto` for Gateway Load Balancers.
    ///
    /// The following attributes are supported by Application Load Balancers and Network Load Balancers:
    ///
    /// - `load_balancing.cross_zone.enabled` - Indicates whether cross zone load balancing is enabled. The value is `true`, `false` or `use_load_balancer_configuration`. The default is `use_load_balancer_configuration`.
    /// - `target_group_health.dns_failover.minimum_healthy_targets.count` - The minimum number of targets that must be healthy. If the number of healthy targets is below this value, mark the zone as unhealthy in DNS, so that traffic is routed only to healthy zones. The possible values are `off` or an integer from 1 to the maximum number of targets. The default is 1.
    /// - `target_group_health.dns_failover.minimum_healthy_targets.percentage` - The minimum percentage of targets that must be healthy. If the percentage of healthy targets is below this value, mark the zone as unhealthy in DNS, so that traffic is routed only to healthy zones. The possible values are `off` or an integer from 1 to 100. The default is `off`.
    /// - `target_group_health.unhealthy_state_routing.minimum_healthy_targets.count` - The minimum number of targets that must be healthy. If the number of healthy targets is below this value, send traffic to all targets, including unhealthy targets. The possible values are 1 to the maximum number of targets. The default is 1.
    /// - `target_group_health.unhealthy_state_routing.minimum_healthy_targets.percentage` - The minimum percentage of targets that must be healthy. If the percentage of healthy targets is below this value, send traffic to all targets, including unhealthy targets. The possible values are `off` or an integer from 1 to 100. The default is `off`.
    ///
    /// The following attributes are supported only if the load balancer is an Application Load Balancer and the target is an instance or an IP address:
    ///
    /// - `load_balancing.algorithm.type` - The load balancing algorithm determines how the load balancer selects targets when routing requests. The value is `round_robin`, `least_outstanding_requests`, or `weighted_random`. The default is `round_robin`.
    /// - `load_balancing.algorithm.anomaly_mitigation` - Only available when `load_balancing.algorithm.type` is `weighted_random`. Indicates whether anomaly mitigation is enabled. The value is `on` or `off`. The default is `off`.
    /// - `slow_start.duration_seconds` - The time period, in seconds, during which a newly registered target receives an increasing share of the traffic to the target group. After this time period ends, the target receives its full share of traffic. The range is 30-900 seconds (15 minutes). The default is 0 seconds (disabled).
    /// - `stickiness.app_cookie.cookie_name` - Indicates the name of the application-based cookie. Names that start with the following prefixes are not allowed: `AWSALB`, `AWSALBAPP`, and `AWSALBTG` ; they're reserved for use by the load balancer.
    /// - `stickiness.app_cookie.duration_seconds` - The time period, in seconds, during which requests from a client should be routed to the same target. After this time period expires, the application-based cookie is considered stale. The range is 1 second to 1 week (604800 seconds). The default value is 1 day (86400 seconds).
    /// - `stickiness.lb_cookie.duration_seconds` - The time period, in seconds, during which requests from a client should be routed to the same target. After this time period expires, the load balancer-generated cookie is considered stale. The range is 1 second to 1 week (604800 seconds). The default value is 1 day (86400 seconds).
    ///
    /// The following attribute is supported only if the load balancer is an Application Load Balancer and the target is a Lambda function:
    ///
    /// - `lambda.multi_value_headers.enabled` - Indicates whether the request and response headers that are exchanged between the load balancer and the Lambda function include arrays of values or strings. The value is `true` or `false`. The default is `false`. If the value is `false` and the request contains a duplicate header field name or query parameter key, the load balancer uses the last value sent by the client.
    ///
    /// The following attributes are supported only by Network Load Balancers:
    ///
    /// - `deregistration_delay.connection_termination.enabled` - Indicates whether the load balancer terminates connections at the end of the deregistration timeout. The value is `true` or `false`. For new UDP/TCP_UDP target groups the default is `true`. Otherwise, the default is `false`.
    /// - `preserve_client_ip.enabled` - Indicates whether client IP preservation is enabled. The value is `true` or `false`. The default is disabled if the target group type is IP address and the target group protocol is TCP or TLS. Otherwise, the default is enabled. Client IP preservation can't be disabled for UDP and TCP_UDP target groups.
    /// - `proxy_protocol_v2.enabled` - Indicates whether Proxy Protocol version 2 is enabled. The value is `true` or `false`. The default is `false`.
    /// - `target_health_state.unhealthy.connection_termination.enabled` - Indicates whether the load balancer terminates connections to unhealthy targets. The value is `true` or `false`. The default is `true`. This attribute can't be enabled for UDP and TCP_UDP target groups.
    /// - `target_health_state.unhealthy.draining_interval_seconds` - The amount of time for Elastic Load Balancing to wait before changing the state of an unhealthy target from `unhealthy.draining` to `unhealthy`. The range is 0-360000 seconds. The default value is 0 seconds.
    ///
    /// Note: This attribute can only be configured when `target_health_state.unhealthy.connection_termination.enabled` is `false`.
    ///
    /// The following attributes are supported only by Gateway Load Balancers:
    ///
    /// - `target_failover.on_deregistration` - Indicates how the Gateway Load Balancer handles existing flows when a target is deregistered. The possible values are `rebalance` and `no_rebalance`. The default is `no_rebalance`. The two attributes ( `target_failover.on_deregistration` and `target_failover.on_unhealthy`) can't be set independently. The value you set for both attributes must be the same.
    /// - `target_failover.on_unhealthy` - Indicates how the Gateway Load Balancer handles existing flows when a target is unhealthy. The possible values are `rebalance` and `no_rebalance`. The default is `no_rebalance`. The two attributes ( `target_failover.on_deregistration` and `target_failover.on_unhealthy`) can't be set independently. The value you set for both attributes must be the same.
    ///
    /// `Key`.
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Key", value.into_value().into_node());
        self
    }

    /// The value of the attribute.
    ///
    /// `Value`.
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Value", value.into_value().into_node());
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

impl Kind for TargetGroupAttributeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TargetGroupAttributeProperty> for TargetGroupAttributeProperty {}
impl From<TargetGroupAttributeProperty> for Node {
    #[inline]
    fn from(value: TargetGroupAttributeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TargetGroupAttributeProperty> for TargetGroupAttributeProperty {
    #[inline]
    fn into_value(self) -> Value<TargetGroupAttributeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ElasticLoadBalancingV2::LoadBalancer` and its property types.

use crate::l1::*;

/// Specifies an Application Load Balancer, a Network Load Balancer, or a Gateway Load Balancer.
///
/// `AWS::ElasticLoadBalancingV2::LoadBalancer`; `Ref` returns its `LoadBalancerArn`, a [`elasticloadbalancingv2::LoadBalancerArn`](kinds::elasticloadbalancingv2::LoadBalancerArn).
/// Changing one of these replaces it: `Name`, `Scheme`, `Type`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-loadbalancer.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnLoadBalancer(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ElasticLoadBalancingV2::LoadBalancer",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("load_balancer.rules"),
};

impl CfnLoadBalancer {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ElasticLoadBalancingV2::LoadBalancer";

    /// `CfnLoadBalancer` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates whether to enable stabilization when creating or updating an LCU reservation. This ensures that the final stack status reflects the status of the LCU reservation. The default is `false`.
    ///
    /// `EnableCapacityReservationProvisionStabilize`; default `false`; updated in place.
    pub fn enable_capacity_reservation_provision_stabilize(
        mut self,
        value: impl IntoValue<bool>,
    ) -> Self {
        self.0.put(
            "EnableCapacityReservationProvisionStabilize",
            value.into_value().into_node(),
        );
        self
    }

    /// \[Network Load Balancers with UDP listeners\] Indicates whether to use an IPv6 prefix from each subnet for source NAT. The IP address type must be `dualstack`. The default value is `off`.
    ///
    /// `EnablePrefixForIpv6SourceNat`; updated in place.
    pub fn enable_prefix_for_ipv6_source_nat(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "EnablePrefixForIpv6SourceNat",
            value.into_value().into_node(),
        );
        self
    }

    /// Indicates whether to evaluate inbound security group rules for traffic sent to a Network Load Balancer through AWS PrivateLink. The default is `on`.
    ///
    /// You can't configure this property on a Network Load Balancer unless you associated a security group with the load balancer when you created it.
    ///
    /// `EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic`; updated in place.
    pub fn enforce_security_group_inbound_rules_on_private_link_traffic(
        mut self,
        value: impl IntoValue<String>,
    ) -> Self {
        self.0.put(
            "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic",
            value.into_value().into_node(),
        );
        self
    }

    /// The IP address type. Internal load balancers must use `ipv4`.
    ///
    /// \[Application Load Balancers\] The possible values are `ipv4` (IPv4 addresses), `dualstack` (IPv4 and IPv6 addresses), and `dualstack-without-public-ipv4` (public IPv6 addresses and private IPv4 and IPv6 addresses).
    ///
    /// Application Load Balancer authentication supports IPv4 addresses only when connecting to an Identity Provider (IdP) or Amazon Cognito endpoint. Without a public IPv4 address the load balancer can't complete the authentication process, resulting in HTTP 500 errors.
    ///
    /// \[Network Load Balancers and Gateway Load Balancers\] The possible values are `ipv4` (IPv4 addresses) and `dualstack` (IPv4 and IPv6 addresses).
    ///
    /// `IpAddressType`; updated in place.
    pub fn ip_address_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("IpAddressType", value.into_value().into_node());
        self
    }

    /// The ID of the IPv4 IPAM pool.
    ///
    /// `Ipv4IpamPoolId`; updated in place.
    pub fn ipv4_ipam_pool_id(mut self, value: impl IntoValue<kinds::ec2::IpamPoolId>) -> Self {
        self.0.put("Ipv4IpamPoolId", value.into_value().into_node());
        self
    }

    /// The load balancer attributes. Attributes that you do not modify retain their current values.
    ///
    /// `LoadBalancerAttributes`; updated in place.
    pub fn load_balancer_attributes(
        mut self,
        value: impl IntoValue<List<LoadBalancerAttributeProperty>>,
    ) -> Self {
        self.0
            .put("LoadBalancerAttributes", value.into_value().into_node());
        self
    }

    /// The minimum capacity for a load balancer.
    ///
    /// `MinimumLoadBalancerCapacity`; updated in place.
    pub fn minimum_load_balancer_capacity(
        mut self,
        value: impl IntoValue<MinimumLoadBalancerCapacityProperty>,
    ) -> Self {
        self.0.put(
            "MinimumLoadBalancerCapacity",
            value.into_value().into_node(),
        );
        self
    }

    /// The name of the load balancer. This name must be unique per region per account, can have a maximum of 32 characters, must contain only alphanumeric characters or hyphens, must not begin or end with a hyphen, and must not begin with "internal-".
    ///
    /// If you don't specify a name, AWS CloudFormation generates a unique physical ID for the load balancer. If you specify a name, you cannot perform updates that require replacement of this resource, but you can perform other updates. To replace the resource, specify a new name.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The nodes of an Internet-facing load balancer have public IP addresses. The DNS name of an Internet-facing load balancer is publicly resolvable to the public IP addresses of the nodes. Therefore, Internet-facing load balancers can route requests from clients over the internet.
    ///
    /// The nodes of an internal load balancer have only private IP addresses. The DNS name of an internal load balancer is publicly resolvable to the private IP addresses of the nodes. Therefore, internal load balancers can route requests only from clients with access to the VPC for the load balancer.
    ///
    /// The default is an Internet-facing load balancer.
    ///
    /// You can't specify a scheme for a Gateway Load Balancer.
    ///
    /// `Scheme`; an update replaces the resource.
    pub fn scheme(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Scheme", value.into_value().into_node());
        self
    }

    /// \[Application Load Balancers and Network Load Balancers\] The IDs of the security groups for the load balancer.
    ///
    /// `SecurityGroups`; updated in place.
    pub fn security_groups(
        mut self,
        value: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
    ) -> Self {
        self.0.put("SecurityGroups", value.into_value().into_node());
        self
    }

    /// The IDs of the subnets. You can specify only one subnet per Availability Zone. You must specify either subnets or subnet mappings, but not both.
    ///
    /// \[Application Load Balancers\] You must specify subnets from at least two Availability Zones. You can't specify Elastic IP addresses for your subnets.
    ///
    /// \[Application Load Balancers on Outposts\] You must specify one Outpost subnet.
    ///
    /// \[Application Load Balancers on Local Zones\] You can specify subnets from one or more Local Zones.
    ///
    /// \[Network Load Balancers\] You can specify subnets from one or more Availability Zones. You can specify one Elastic IP address per subnet if you need static IP addresses for your internet-facing load balancer. For internal load balancers, you can specify one private IP address per subnet from the IPv4 range of the subnet. For internet-facing load balancer, you can specify one IPv6 address per subnet.
    ///
    /// \[Gateway Load Balancers\] You can specify subnets from one or more Availability Zones. You can't specify Elastic IP addresses for your subnets.
    ///
    /// `SubnetMappings`; updated in place.
    pub fn subnet_mappings(mut self, value: impl IntoValue<List<SubnetMappingProperty>>) -> Self {
        self.0.put("SubnetMappings", value.into_value().into_node());
        self
    }

    /// The IDs of the subnets. You can specify only one subnet per Availability Zone. You must specify either subnets or subnet mappings, but not both. To specify an Elastic IP address, specify subnet mappings instead of subnets.
    ///
    /// \[Application Load Balancers\] You must specify subnets from at least two Availability Zones.
    ///
    /// \[Application Load Balancers on Outposts\] You must specify one Outpost subnet.
    ///
    /// \[Application Load Balancers on Local Zones\] You can specify subnets from one or more Local Zones.
    ///
    /// \[Network Load Balancers and Gateway Load Balancers\] You can specify subnets from one or more Availability Zones.
    ///
    /// `Subnets`; updated in place.
    pub fn subnets(mut self, value: impl IntoValue<List<kinds::ec2::SubnetId>>) -> Self {
        self.0.put("Subnets", value.into_value().into_node());
        self
    }

    /// The tags to assign to the load balancer.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The type of load balancer. The default is `application`.
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

impl Construct for CfnLoadBalancer {
    type Handle = CfnLoadBalancerRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnLoadBalancerRef {
        CfnLoadBalancerRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnLoadBalancer`] of a stack.
pub struct CfnLoadBalancerRef(NodeRef);

impl Clone for CfnLoadBalancerRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnLoadBalancerRef {}
impl AsNode for CfnLoadBalancerRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnLoadBalancerRef {
    /// What `Ref` returns: its `LoadBalancerArn`, a [`elasticloadbalancingv2::LoadBalancerArn`](kinds::elasticloadbalancingv2::LoadBalancerArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::elasticloadbalancingv2::LoadBalancerArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID of the Amazon Route 53 hosted zone associated with the load balancer. For example, `Z2P70J7EXAMPLE`.
    ///
    /// `Fn::GetAtt` of `CanonicalHostedZoneID`.
    #[inline]
    pub fn attr_canonical_hosted_zone_id(&self) -> Value<kinds::route53::HostedZoneId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CanonicalHostedZoneID")))
    }

    /// The DNS name for the load balancer. For example, `my-load-balancer-424835706.us-west-2.elb.amazonaws.com`.
    ///
    /// `Fn::GetAtt` of `DNSName`.
    #[inline]
    pub fn attr_dns_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DNSName")))
    }

    /// The Amazon Resource Name (ARN) of the load balancer.
    ///
    /// `Fn::GetAtt` of `LoadBalancerArn`.
    #[inline]
    pub fn attr_load_balancer_arn(&self) -> Value<kinds::elasticloadbalancingv2::LoadBalancerArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LoadBalancerArn")))
    }

    /// The full name of the load balancer. For example, `app/my-load-balancer/50dc6c495c0c9188`.
    ///
    /// `Fn::GetAtt` of `LoadBalancerFullName`.
    #[inline]
    pub fn attr_load_balancer_full_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LoadBalancerFullName")))
    }

    /// The name of the load balancer. For example, `my-load-balancer`.
    ///
    /// `Fn::GetAtt` of `LoadBalancerName`.
    #[inline]
    pub fn attr_load_balancer_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LoadBalancerName")))
    }

    /// The IDs of the security groups for the load balancer.
    ///
    /// `Fn::GetAtt` of `SecurityGroups`.
    #[inline]
    pub fn attr_security_groups(&self) -> Value<List<kinds::ec2::SecurityGroupId>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SecurityGroups")))
    }
}

impl IntoValue<kinds::elasticloadbalancingv2::LoadBalancerArn> for &CfnLoadBalancerRef {
    #[inline]
    fn into_value(self) -> Value<kinds::elasticloadbalancingv2::LoadBalancerArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Specifies an attribute for an Application Load Balancer, a Network Load Balancer, or a Gateway Load Balancer.
///
/// The property type `LoadBalancerAttribute` of `AWS::ElasticLoadBalancingV2::LoadBalancer`.
#[must_use = "a property type does nothing until it is set"]
pub struct LoadBalancerAttributeProperty(Object);

impl LoadBalancerAttributeProperty {
    /// `LoadBalancerAttributeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the attribute.
    ///
    /// The following attributes are supported by all load balancers:
    ///
    /// - `deletion_protection.enabled` - Indicates whether deletion protection is enabled. The value is `true` or `false`. The default is `false`.
    /// - `load_balancing.cross_zone.enabled` - Indicates whether cross-zone load balancing is enabled. The possible values are `true` and `false`. The default for Network Load Balancers and Gateway Load Balancers is `false`. The default for Application Load Balancers is `true`, and can't be changed.
    ///
    /// The following attributes are supported by both Application Load Balancers and Network Load Balancers:
    ///
    /// - `access_logs.s3.enabled` - Indicates whether access logs are enabled. The value is `true` or `false`. The default is `false`.
    /// - `access_logs.s3.bucket` - The name of the S3 bucket for the access logs. This attribute is required if access logs are enabled. The bucket must exist in the same region as the load balancer and have a bucket policy that grants Elastic Load Balancing permissions to write to the bucket.
    /// - `access_logs.s3.prefix` - The prefix for the location in the S3 bucket for the access logs.
    /// - `ipv6.deny_all_igw_traffic` - Blocks internet gateway (IGW) access to the load balancer. It is set to `false` for internet-facing load balancers and `true` for internal load balancers, preventing unintended access to your internal load balancer through an internet gateway.
    /// - `zonal_shift.config.enabled` - Indicates whether zonal shift is enabled. The possible values are `true` and `false`. The default is `false`.
    ///
    /// The following attributes are supported by only Application Load Balancers:
    ///
    /// - `idle_timeout.timeout_seconds` - The idle timeout value, in seconds. The valid range is 1-4000 seconds. The default is 60 seconds.
    /// - `client_keep_alive.seconds` - The client keep alive value, in seconds. The valid range is 60-604800 seconds. The default is 3600 seconds.
    /// - `connection_logs.s3.enabled` - Indicates whether connection logs are enabled. The value is `true` or `false`. The default is `false`.
    /// - `connection_logs.s3.bucket` - The name of the S3 bucket for the connection logs. This attribute is required if connection logs are enabled. The bucket must exist in the same region as the load balancer and have a bucket policy that grants Elastic Load Balancing permissions to write to the bucket.
    /// - `connection_logs.s3.prefix` - The prefix for the location in the S3 bucket for the connection logs.
    /// - `health_check_logs.s3.enabled` - Indicates whether health check logs are enabled. The value is `true` or `false`. The default is `false`.
    /// - `health_check_logs.s3.bucket` - The name of the S3 bucket for the health check logs. This attribute is required if health check logs are enabled. The bucket must exist in the same region as the load balancer and have a bucket policy that grants Elastic Load Balancing permissions to write to the bucket.
    /// - `health_check_logs.s3.prefix` - The prefix for the location in the S3 bucket for the health check logs.
    /// - `routing.http.desync_mitigation_mode` - Determines how the load balancer handles requests that might pose a security risk to your application. The possible values are `monitor`, `defensive`, and `strictest`. The default is `defensive`.
    /// - `routing.http.drop_invalid_header_fields.enabled` - Indicates whether HTTP headers with invalid header fields are removed by the load balancer ( `true`) or routed to targets ( `false`). The default is `false`.
    /// - `routing.http.preserve_host_header.enabled` - Indicates whether the Application Load Balancer should preserve the `Host` header in the HTTP request and send it to the target without any change. The possible values are `true` and `false`. The default is `false`.
    /// - `routing.http.x_amzn_tls_version_and_cipher_suite.enabled` - Indicates whether the two headers ( `x-amzn-tls-version` and `x-amzn-tls-cipher-suite`), which contain information about the negotiated TLS version and cipher suite, are added to the client request before sending it to the target. The `x-amzn-tls-version` header has information about the TLS protocol version negotiated with the client, and the `x-amzn-tls-cipher-suite` header has information about the cipher suite negotiated with the client. Both headers are in OpenSSL format. The possible values for the attribute are `true` and `false`. The default is `false`.
    /// - `routing.http.xff_client_port.enabled` - Indicates whether the `X-Forwarded-For` header should preserve the source port that the client used to connect to the load balancer. The possible values are `true` and `false`. The default is `false`.
    /// - `routing.http.xff_header_processing.mode` - Enables you to modify, preserve, or remove the `X-Forwarded-For` header in the HTTP request before the Application Load Balancer sends the request to the target. The possible values are `append`, `preserve`, and `remove`. The default is `append`.
    ///
    /// - If the value is `append`, the Application Load Balancer adds the client IP address (of the last hop) to the `X-Forwarded-For` header in the HTTP request before it sends it to targets.
    /// - If the value is `preserve` the Application Load Balancer preserves the `X-Forwarded-For` header in the HTTP request, and sends it to targets without any change.
    /// - If the value is `remove`, the Application Load Balancer removes the `X-Forwarded-For` header in the HTTP request before it sends it to targets.
    /// - `routing.http2.enabled` - Indicates whether clients can connect to the load balancer using HTTP/2. If `true`, clients can connect using HTTP/2 or HTTP/1.1. However, all client requests are subject to the stricter HTTP/2 header validation rules. For example, message header names must contain only alphanumeric characters and hyphens. If `false`, clients must connect using HTTP/1.1. The default is `true`.
    /// - `waf.fail_open.enabled` - Indicates whether to allow a WAF-enabled load balancer to route requests to targets if it is unable to forward the request to AWS WAF. The possible values are `true` and `false`. The default is `false`.
    ///
    /// The following attributes are supported by only Network Load Balancers:
    ///
    /// - `dns_record.client_routing_policy` - Indicates how traffic is distributed among the load balancer Availability Zones. The possible values are `availability_zone_affinity` with 100 percent zonal affinity, `partial_availability_zone_affinity` with 85 percent zonal affinity, and `any_availability_zone` with 0 percent zonal affinity.
    /// - `secondary_ips.auto_assigned.per_subnet` - The number of secondary IP addresses to configure for your load balancer nodes. Use to address port allocation errors if you can't add targets. The valid range is 0 to 7. The default is 0. After you set this value, you can't decrease it.
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

impl Kind for LoadBalancerAttributeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LoadBalancerAttributeProperty> for LoadBalancerAttributeProperty {}
impl From<LoadBalancerAttributeProperty> for Node {
    #[inline]
    fn from(value: LoadBalancerAttributeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LoadBalancerAttributeProperty> for LoadBalancerAttributeProperty {
    #[inline]
    fn into_value(self) -> Value<LoadBalancerAttributeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The minimum capacity for a load balancer.
///
/// The property type `MinimumLoadBalancerCapacity` of `AWS::ElasticLoadBalancingV2::LoadBalancer`.
#[must_use = "a property type does nothing until it is set"]
pub struct MinimumLoadBalancerCapacityProperty(Object);

impl MinimumLoadBalancerCapacityProperty {
    /// `MinimumLoadBalancerCapacityProperty` with its required properties, in alphabetical order:
    ///
    /// - `capacity_units`: The number of capacity units.
    pub fn new(capacity_units: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("CapacityUnits", capacity_units.into_value().into_node());
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

impl Kind for MinimumLoadBalancerCapacityProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MinimumLoadBalancerCapacityProperty> for MinimumLoadBalancerCapacityProperty {}
impl From<MinimumLoadBalancerCapacityProperty> for Node {
    #[inline]
    fn from(value: MinimumLoadBalancerCapacityProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MinimumLoadBalancerCapacityProperty> for MinimumLoadBalancerCapacityProperty {
    #[inline]
    fn into_value(self) -> Value<MinimumLoadBalancerCapacityProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies a subnet for a load balancer.
///
/// The property type `SubnetMapping` of `AWS::ElasticLoadBalancingV2::LoadBalancer`.
#[must_use = "a property type does nothing until it is set"]
pub struct SubnetMappingProperty(Object);

impl SubnetMappingProperty {
    /// `SubnetMappingProperty` with its required properties, in alphabetical order:
    ///
    /// - `subnet_id`: The ID of the subnet.
    pub fn new(subnet_id: impl IntoValue<kinds::ec2::SubnetId>) -> Self {
        let mut object_ = Object::typed();
        object_.put("SubnetId", subnet_id.into_value().into_node());
        Self(object_)
    }

    /// \[Network Load Balancers\] The allocation ID of the Elastic IP address for an internet-facing load balancer.
    ///
    /// `AllocationId`.
    pub fn allocation_id(mut self, value: impl IntoValue<kinds::ec2::EipAllocationId>) -> Self {
        self.0.put("AllocationId", value.into_value().into_node());
        self
    }

    /// \[Network Load Balancers\] The IPv6 address.
    ///
    /// `IPv6Address`.
    pub fn ipv6_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("IPv6Address", value.into_value().into_node());
        self
    }

    /// \[Network Load Balancers\] The private IPv4 address for an internal load balancer.
    ///
    /// `PrivateIPv4Address`.
    pub fn private_ipv4_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PrivateIPv4Address", value.into_value().into_node());
        self
    }

    /// \[Network Load Balancers with UDP listeners\] The IPv6 prefix to use for source NAT. Specify an IPv6 prefix (/80 netmask) from the subnet CIDR block or `auto_assigned` to use an IPv6 prefix selected at random from the subnet CIDR block.
    ///
    /// `SourceNatIpv6Prefix`.
    pub fn source_nat_ipv6_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SourceNatIpv6Prefix", value.into_value().into_node());
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

impl Kind for SubnetMappingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SubnetMappingProperty> for SubnetMappingProperty {}
impl From<SubnetMappingProperty> for Node {
    #[inline]
    fn from(value: SubnetMappingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SubnetMappingProperty> for SubnetMappingProperty {
    #[inline]
    fn into_value(self) -> Value<SubnetMappingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

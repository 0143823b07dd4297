// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Route53Resolver::ResolverEndpoint` and its property types.

use crate::l1::*;

/// Creates a Resolver endpoint. There are two types of Resolver endpoints, inbound and outbound:
///
/// - An *inbound Resolver endpoint* forwards DNS queries to the DNS service for a VPC from your network.
/// - An *outbound Resolver endpoint* forwards DNS queries from the DNS service for a VPC to your network.
///
/// > - You cannot update `ResolverEndpointType` and `IpAddresses` in the same request.
/// > - When you update a dual-stack IP address, you must update both IP addresses. You can’t update only an IPv4 or IPv6 and keep an existing IP address.
///
/// `AWS::Route53Resolver::ResolverEndpoint`; `Ref` returns its `ResolverEndpointId`, a [`route53resolver::ResolverEndpointId`](kinds::route53resolver::ResolverEndpointId).
/// Changing one of these replaces it: `Direction`, `OutpostArn`, `PreferredInstanceType`, `SecurityGroupIds`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-resolverendpoint.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnResolverEndpoint(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Route53Resolver::ResolverEndpoint",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("resolver_endpoint.rules"),
};

impl CfnResolverEndpoint {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Route53Resolver::ResolverEndpoint";

    /// `CfnResolverEndpoint` with its required properties, in alphabetical order:
    ///
    /// - `direction`: Indicates whether the Resolver endpoint allows inbound or outbound DNS queries.
    /// - `ip_addresses`: The subnets and IP addresses in your VPC that DNS queries originate from (for outbound endpoints) or that you forward DNS queries to (for inbound endpoints).
    /// - `security_group_ids`: The ID of one or more security groups that control access to this VPC.
    pub fn new(
        direction: impl IntoValue<String>,
        ip_addresses: impl IntoValue<List<IpAddressRequestProperty>>,
        security_group_ids: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Direction", direction.into_value().into_node());
        object_.put("IpAddresses", ip_addresses.into_value().into_node());
        object_.put(
            "SecurityGroupIds",
            security_group_ids.into_value().into_node(),
        );
        Self(object_)
    }

    /// Specifies whether DNS64 is enabled for the Inbound Resolver Endpoint. When set to true, if a DNS AAAA query is made for a domain that has only an A (IPv4) record, the resolver automatically synthesizes an AAAA (IPv6) response by embedding the IPv4 address into the well-known prefix 64:ff9b::/96. Default is false.
    ///
    /// `Dns64Enabled`; updated in place.
    pub fn dns64_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Dns64Enabled", value.into_value().into_node());
        self
    }

    /// Specifies whether IPv6 Internet Gateway access is enabled through the Outbound Resolver Endpoint. When set to true, this property allows your Endpoint ENIs to reach public IPv6 target nameservers through an internet gateway. Default is false.
    ///
    /// `Ipv6InternetAccessEnabled`; updated in place.
    pub fn ipv6_internet_access_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("Ipv6InternetAccessEnabled", value.into_value().into_node());
        self
    }

    /// A friendly name that lets you easily find a configuration in the Resolver dashboard in the Route 53 console.
    ///
    /// `Name`; updated in place.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The ARN (Amazon Resource Name) for the Outpost.
    ///
    /// `OutpostArn`; an update replaces the resource.
    pub fn outpost_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("OutpostArn", value.into_value().into_node());
        self
    }

    /// The Amazon EC2 instance type.
    ///
    /// `PreferredInstanceType`; an update replaces the resource.
    pub fn preferred_instance_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PreferredInstanceType", value.into_value().into_node());
        self
    }

    /// Protocols used for the endpoint. DoH-FIPS is applicable for a default inbound endpoints only.
    ///
    /// For an inbound endpoint you can apply the protocols as follows:
    ///
    /// - Do53 and DoH in combination.
    /// - Do53 and DoH-FIPS in combination.
    /// - Do53 alone.
    /// - DoH alone.
    /// - DoH-FIPS alone.
    /// - None, which is treated as Do53.
    ///
    /// For a delegation inbound endpoint you can use Do53 only.
    ///
    /// For an outbound endpoint you can apply the protocols as follows:
    ///
    /// - Do53 and DoH in combination.
    /// - Do53 alone.
    /// - DoH alone.
    /// - None, which is treated as Do53.
    ///
    /// `Protocols`; updated in place.
    pub fn protocols(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Protocols", value.into_value().into_node());
        self
    }

    /// The Resolver endpoint IP address type.
    ///
    /// `ResolverEndpointType`; one of `IPV6`, `IPV4`, `DUALSTACK`; updated in place.
    pub fn resolver_endpoint_type(mut self, value: impl IntoValue<ResolverEndpointType>) -> Self {
        self.0
            .put("ResolverEndpointType", value.into_value().into_node());
        self
    }

    /// Indicates whether RNI enhanced metrics are enabled for the Resolver endpoint. When enabled, one-minute granular metrics are published in CloudWatch for each RNI associated with this endpoint. When disabled, these metrics are not published.
    ///
    /// `RniEnhancedMetricsEnabled`; updated in place.
    pub fn rni_enhanced_metrics_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("RniEnhancedMetricsEnabled", value.into_value().into_node());
        self
    }

    /// Route 53 Resolver doesn't support updating tags through CloudFormation.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// Indicates whether target name server metrics are enabled for the outbound Resolver endpoint. When enabled, one-minute granular metrics are published in CloudWatch for each target name server associated with this endpoint. When disabled, these metrics are not published. This feature is not supported for inbound Resolver endpoint.
    ///
    /// `TargetNameServerMetricsEnabled`; updated in place.
    pub fn target_name_server_metrics_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "TargetNameServerMetricsEnabled",
            value.into_value().into_node(),
        );
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

impl Construct for CfnResolverEndpoint {
    type Handle = CfnResolverEndpointRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnResolverEndpointRef {
        CfnResolverEndpointRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnResolverEndpoint`] of a stack.
pub struct CfnResolverEndpointRef(NodeRef);

impl Clone for CfnResolverEndpointRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnResolverEndpointRef {}
impl AsNode for CfnResolverEndpointRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnResolverEndpointRef {
    /// What `Ref` returns: its `ResolverEndpointId`, a [`route53resolver::ResolverEndpointId`](kinds::route53resolver::ResolverEndpointId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::route53resolver::ResolverEndpointId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the resolver endpoint, such as `arn:aws:route53resolver:us-east-1:123456789012:resolver-endpoint/resolver-endpoint-a1bzhi`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::route53resolver::ResolverEndpointArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// Indicates whether the resolver endpoint allows inbound or outbound DNS queries.
    ///
    /// `Fn::GetAtt` of `Direction`.
    #[inline]
    pub fn attr_direction(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Direction")))
    }

    /// The ID of the VPC that you want to create the resolver endpoint in.
    ///
    /// `Fn::GetAtt` of `HostVPCId`.
    #[inline]
    pub fn attr_host_vpc_id(&self) -> Value<kinds::ec2::VpcId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("HostVPCId")))
    }

    /// The number of IP addresses that the resolver endpoint can use for DNS queries.
    ///
    /// `Fn::GetAtt` of `IpAddressCount`.
    #[inline]
    pub fn attr_ip_address_count(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IpAddressCount")))
    }

    /// The name that you assigned to the resolver endpoint when you created the endpoint.
    ///
    /// `Fn::GetAtt` of `Name`.
    #[inline]
    pub fn attr_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Name")))
    }

    /// The `OutpostArn` attribute.
    ///
    /// `Fn::GetAtt` of `OutpostArn`.
    #[inline]
    pub fn attr_outpost_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("OutpostArn")))
    }

    /// The `PreferredInstanceType` attribute.
    ///
    /// `Fn::GetAtt` of `PreferredInstanceType`.
    #[inline]
    pub fn attr_preferred_instance_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PreferredInstanceType")))
    }

    /// The ID of the resolver endpoint.
    ///
    /// `Fn::GetAtt` of `ResolverEndpointId`.
    #[inline]
    pub fn attr_resolver_endpoint_id(&self) -> Value<kinds::route53resolver::ResolverEndpointId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ResolverEndpointId")))
    }

    /// The `ResolverEndpointType` attribute.
    ///
    /// `Fn::GetAtt` of `ResolverEndpointType`.
    #[inline]
    pub fn attr_resolver_endpoint_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ResolverEndpointType")))
    }
}

impl IntoValue<kinds::route53resolver::ResolverEndpointId> for &CfnResolverEndpointRef {
    #[inline]
    fn into_value(self) -> Value<kinds::route53resolver::ResolverEndpointId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::route53resolver::ResolverEndpointArn> for &CfnResolverEndpointRef {
    #[inline]
    fn into_value(self) -> Value<kinds::route53resolver::ResolverEndpointArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// In a [CreateResolverEndpoint](https://docs.aws.amazon.com/Route53/latest/APIReference/API_route53resolver_CreateResolverEndpoint.html) request, the IP address that DNS queries originate from (for outbound endpoints) or that you forward DNS queries to (for inbound endpoints). `IpAddressRequest` also includes the ID of the subnet that contains the IP address.
///
/// The property type `IpAddressRequest` of `AWS::Route53Resolver::ResolverEndpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct IpAddressRequestProperty(Object);

impl IpAddressRequestProperty {
    /// `IpAddressRequestProperty` with its required properties, in alphabetical order:
    ///
    /// - `subnet_id`: The ID of the subnet that contains the IP address.
    pub fn new(subnet_id: impl IntoValue<kinds::ec2::SubnetId>) -> Self {
        let mut object_ = Object::typed();
        object_.put("SubnetId", subnet_id.into_value().into_node());
        Self(object_)
    }

    /// The IPv4 address that you want to use for DNS queries.
    ///
    /// `Ip`.
    pub fn ip(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Ip", value.into_value().into_node());
        self
    }

    /// The IPv6 address that you want to use for DNS queries.
    ///
    /// `Ipv6`.
    pub fn ipv6(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Ipv6", value.into_value().into_node());
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

impl Kind for IpAddressRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IpAddressRequestProperty> for IpAddressRequestProperty {}
impl From<IpAddressRequestProperty> for Node {
    #[inline]
    fn from(value: IpAddressRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IpAddressRequestProperty> for IpAddressRequestProperty {
    #[inline]
    fn into_value(self) -> Value<IpAddressRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `ResolverEndpointType` of `AWS::Route53Resolver::ResolverEndpoint`.
pub enum ResolverEndpointType {
    /// `DUALSTACK`.
    Dualstack,
    /// `IPV4`.
    Ipv4,
    /// `IPV6`.
    Ipv6,
}

#[diagnostic::do_not_recommend]
impl Kind for ResolverEndpointType {}
#[diagnostic::do_not_recommend]
impl TextKind for ResolverEndpointType {}
#[diagnostic::do_not_recommend]
impl IdKind for ResolverEndpointType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ResolverEndpointType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ResolverEndpointType> for ResolverEndpointType {
    #[inline]
    fn into_value(self) -> Value<ResolverEndpointType> {
        const VALUES: &[&str] = &["DUALSTACK", "IPV4", "IPV6"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

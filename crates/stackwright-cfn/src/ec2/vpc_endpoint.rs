// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::VPCEndpoint` and its property types.

use crate::l1::*;

/// Specifies a VPC endpoint. A VPC endpoint provides a private connection between your VPC and an endpoint service. You can use an endpoint service provided by AWS, an AWS Marketplace Partner, or another AWS accounts in your organization. For more information, see the [AWS PrivateLink User Guide](https://docs.aws.amazon.com/vpc/latest/privatelink/).
///
/// An endpoint of type `Interface` establishes connections between the subnets in your VPC and an AWS service, your own service, or a service hosted by another AWS account. With an interface VPC endpoint, you specify the subnets in which to create the endpoint and the security groups to associate with the endpoint network interfaces.
///
/// An endpoint of type `gateway` serves as a target for a route in your route table for traffic destined for Amazon S3 or DynamoDB. You can specify an endpoint policy for the endpoint, which controls access to the service from your VPC. You can also specify the VPC route tables that use the endpoint. For more information about connectivity to Amazon S3, see [Why can't I connect to an S3 bucket using a gateway VPC endpoint?](https://docs.aws.amazon.com/premiumsupport/knowledge-center/connect-s3-vpc-endpoint)
///
/// An endpoint of type `GatewayLoadBalancer` provides private connectivity between your VPC and virtual appliances from a service provider.
///
/// `AWS::EC2::VPCEndpoint`; `Ref` returns its `Id`, a [`ec2::VpcEndpointId`](kinds::ec2::VpcEndpointId).
/// Changing one of these replaces it: `ResourceConfigurationArn`, `ServiceName`, `ServiceNetworkArn`, `ServiceRegion`, `VpcEndpointType`, `VpcId`.
/// Attributes: `CreationTimestamp`, `DnsEntries`, `Id`, `NetworkInterfaceIds`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpoint.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnVPCEndpoint(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::VPCEndpoint",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("vpc_endpoint.rules"),
};

impl CfnVPCEndpoint {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::VPCEndpoint";

    /// `CfnVPCEndpoint` with its required properties, in alphabetical order:
    ///
    /// - `vpc_id`: The ID of the VPC.
    pub fn new(vpc_id: impl IntoValue<kinds::ec2::VpcId>) -> Self {
        let mut object_ = Object::typed();
        object_.put("VpcId", vpc_id.into_value().into_node());
        Self(object_)
    }

    /// Describes the DNS options for an endpoint.
    ///
    /// `DnsOptions`; updated in place.
    pub fn dns_options(mut self, value: impl IntoValue<DnsOptionsSpecificationProperty>) -> Self {
        self.0.put("DnsOptions", value.into_value().into_node());
        self
    }

    /// The supported IP address types.
    ///
    /// `IpAddressType`; one of `ipv4`, `ipv6`, `dualstack`, `not-specified`; updated in place.
    pub fn ip_address_type(mut self, value: impl IntoValue<IpAddressType>) -> Self {
        self.0.put("IpAddressType", value.into_value().into_node());
        self
    }

    /// An endpoint policy, which controls access to the service from the VPC. The default endpoint policy allows full access to the service. Endpoint policies are supported only for gateway and interface endpoints.
    ///
    /// For CloudFormation templates in YAML, you can provide the policy in JSON or YAML format. For example, if you have a JSON policy, you can convert it to YAML before including it in the YAML template, and AWS CloudFormation converts the policy to JSON format before calling the API actions for AWS PrivateLink. Alternatively, you can include the JSON directly in the YAML, as shown in the following `Properties` section:
    ///
    /// `Properties: VpcEndpointType: 'Interface' ServiceName: !Sub 'com.amazonaws.${AWS::Region}.logs' PolicyDocument: '{ "Version":"2012-10-17", "Statement": [{ "Effect":"Allow", "Principal":"*", "Action":["logs:Describe*","logs:Get*","logs:List*","logs:FilterLogEvents"], "Resource":"*" }] }'`
    ///
    /// `PolicyDocument`; free JSON, such as an [`Object`]; updated in place.
    pub fn policy_document(mut self, value: impl IntoValue<JsonOrText>) -> Self {
        self.0.put("PolicyDocument", value.into_value().into_node());
        self
    }

    /// Indicate whether to associate a private hosted zone with the specified VPC. The private hosted zone contains a record set for the default public DNS name for the service for the Region (for example, `kinesis.us-east-1.amazonaws.com`), which resolves to the private IP addresses of the endpoint network interfaces in the VPC. This enables you to make requests to the default public DNS name for the service instead of the public DNS names that are automatically generated by the VPC endpoint service.
    ///
    /// To use a private hosted zone, you must set the following VPC attributes to `true`: `enableDnsHostnames` and `enableDnsSupport`.
    ///
    /// This property is supported only for interface endpoints.
    ///
    /// Default: `false`
    ///
    /// `PrivateDnsEnabled`; updated in place.
    pub fn private_dns_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("PrivateDnsEnabled", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the resource configuration.
    ///
    /// `ResourceConfigurationArn`; an update replaces the resource.
    pub fn resource_configuration_arn(
        mut self,
        value: impl IntoValue<kinds::vpclattice::ResourceConfigurationArn>,
    ) -> Self {
        self.0
            .put("ResourceConfigurationArn", value.into_value().into_node());
        self
    }

    /// The IDs of the route tables. Routing is supported only for gateway endpoints.
    ///
    /// `RouteTableIds`; updated in place.
    pub fn route_table_ids(
        mut self,
        value: impl IntoValue<List<kinds::ec2::RouteTableId>>,
    ) -> Self {
        self.0.put("RouteTableIds", value.into_value().into_node());
        self
    }

    /// The IDs of the security groups to associate with the endpoint network interfaces. If this parameter is not specified, we use the default security group for the VPC. Security groups are supported only for interface endpoints.
    ///
    /// `SecurityGroupIds`; updated in place.
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
    ) -> Self {
        self.0
            .put("SecurityGroupIds", value.into_value().into_node());
        self
    }

    /// The name of the endpoint service.
    ///
    /// `ServiceName`; an update replaces the resource.
    pub fn service_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ServiceName", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the service network.
    ///
    /// `ServiceNetworkArn`; an update replaces the resource.
    pub fn service_network_arn(
        mut self,
        value: impl IntoValue<kinds::vpclattice::ServiceNetworkArn>,
    ) -> Self {
        self.0
            .put("ServiceNetworkArn", value.into_value().into_node());
        self
    }

    /// Describes a Region.
    ///
    /// `ServiceRegion`; an update replaces the resource.
    pub fn service_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ServiceRegion", value.into_value().into_node());
        self
    }

    /// The IDs of the subnets in which to create endpoint network interfaces. You must specify this property for an interface endpoint or a Gateway Load Balancer endpoint. You can't specify this property for a gateway endpoint. For a Gateway Load Balancer endpoint, you can specify only one subnet.
    ///
    /// `SubnetIds`; updated in place.
    pub fn subnet_ids(mut self, value: impl IntoValue<List<kinds::ec2::SubnetId>>) -> Self {
        self.0.put("SubnetIds", value.into_value().into_node());
        self
    }

    /// The tags to associate with the endpoint.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The type of endpoint.
    ///
    /// Default: Gateway
    ///
    /// `VpcEndpointType`; one of `Interface`, `Gateway`, `GatewayLoadBalancer`, `ServiceNetwork`, `Resource`, `Tunnel`; an update replaces the resource.
    pub fn vpc_endpoint_type(mut self, value: impl IntoValue<VpcEndpointType>) -> Self {
        self.0
            .put("VpcEndpointType", value.into_value().into_node());
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

impl Construct for CfnVPCEndpoint {
    type Handle = CfnVPCEndpointRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnVPCEndpointRef {
        CfnVPCEndpointRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnVPCEndpoint`] of a stack.
pub struct CfnVPCEndpointRef(NodeRef);

impl Clone for CfnVPCEndpointRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnVPCEndpointRef {}
impl AsNode for CfnVPCEndpointRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnVPCEndpointRef {
    /// What `Ref` returns: its `Id`, a [`ec2::VpcEndpointId`](kinds::ec2::VpcEndpointId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::VpcEndpointId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The date and time the VPC endpoint was created. For example: `Fri Sep 28 23:34:36 UTC 2018.`
    ///
    /// `Fn::GetAtt` of `CreationTimestamp`.
    #[inline]
    pub fn attr_creation_timestamp(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTimestamp")))
    }

    /// (Interface endpoints) The DNS entries for the endpoint. Each entry is a combination of the hosted zone ID and the DNS name. The entries are ordered as follows: regional public DNS, zonal public DNS, private DNS, and wildcard DNS. This order is not enforced for AWS Marketplace services.
    ///
    /// The following is an example. In the first entry, the hosted zone ID is Z1HUB23UULQXV and the DNS name is vpce-01abc23456de78f9g-12abccd3.ec2.us-east-1.vpce.amazonaws.com.
    ///
    /// \["Z1HUB23UULQXV:vpce-01abc23456de78f9g-12abccd3.ec2.us-east-1.vpce.amazonaws.com", "Z1HUB23UULQXV:vpce-01abc23456de78f9g-12abccd3-us-east-1a.ec2.us-east-1.vpce.amazonaws.com", "Z1C12344VYDITB0:ec2.us-east-1.amazonaws.com"\]
    ///
    /// If you update the `PrivateDnsEnabled` or `SubnetIds` properties, the DNS entries in the list will change.
    ///
    /// `Fn::GetAtt` of `DnsEntries`.
    #[inline]
    pub fn attr_dns_entries(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DnsEntries")))
    }

    /// The ID of the VPC endpoint.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::ec2::VpcEndpointId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// (Interface endpoints) The network interface IDs. If you update the `PrivateDnsEnabled` or `SubnetIds` properties, the items in this list might change.
    ///
    /// `Fn::GetAtt` of `NetworkInterfaceIds`.
    #[inline]
    pub fn attr_network_interface_ids(&self) -> Value<List<kinds::ec2::NetworkInterfaceId>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("NetworkInterfaceIds")))
    }
}

impl IntoValue<kinds::ec2::VpcEndpointId> for &CfnVPCEndpointRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::VpcEndpointId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Describes the DNS options for an endpoint.
///
/// The property type `DnsOptionsSpecification` of `AWS::EC2::VPCEndpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct DnsOptionsSpecificationProperty(Object);

impl DnsOptionsSpecificationProperty {
    /// `DnsOptionsSpecificationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The DNS records created for the endpoint.
    ///
    /// `DnsRecordIpType`; one of `ipv4`, `ipv6`, `dualstack`, `service-defined`, `not-specified`.
    pub fn dns_record_ip_type(mut self, value: impl IntoValue<DnsRecordIpType>) -> Self {
        self.0
            .put("DnsRecordIpType", value.into_value().into_node());
        self
    }

    /// Indicates whether to enable private DNS only for inbound endpoints. This option is available only for services that support both gateway and interface endpoints. It routes traffic that originates from the VPC to the gateway endpoint and traffic that originates from on-premises to the interface endpoint.
    ///
    /// `PrivateDnsOnlyForInboundResolverEndpoint`; one of `OnlyInboundResolver`, `AllResolvers`, `NotSpecified`.
    pub fn private_dns_only_for_inbound_resolver_endpoint(
        mut self,
        value: impl IntoValue<PrivateDnsOnlyForInboundResolverEndpoint>,
    ) -> Self {
        self.0.put(
            "PrivateDnsOnlyForInboundResolverEndpoint",
            value.into_value().into_node(),
        );
        self
    }

    /// The preference for which private domains have a private hosted zone created for and associated with the specified VPC. Only supported when private DNS is enabled and when the VPC endpoint type is ServiceNetwork or Resource.
    ///
    /// `PrivateDnsPreference`; one of `VERIFIED_DOMAINS_ONLY`, `ALL_DOMAINS`, `VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS`, `SPECIFIED_DOMAINS_ONLY`; an update replaces the resource.
    pub fn private_dns_preference(mut self, value: impl IntoValue<PrivateDnsPreference>) -> Self {
        self.0
            .put("PrivateDnsPreference", value.into_value().into_node());
        self
    }

    /// Indicates which of the private domains to create private hosted zones for and associate with the specified VPC. Only supported when private DNS is enabled and the private DNS preference is `VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS` or `SPECIFIED_DOMAINS_ONLY`.
    ///
    /// `PrivateDnsSpecifiedDomains`; an update replaces the resource.
    pub fn private_dns_specified_domains(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("PrivateDnsSpecifiedDomains", value.into_value().into_node());
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

impl Kind for DnsOptionsSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DnsOptionsSpecificationProperty> for DnsOptionsSpecificationProperty {}
impl From<DnsOptionsSpecificationProperty> for Node {
    #[inline]
    fn from(value: DnsOptionsSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DnsOptionsSpecificationProperty> for DnsOptionsSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<DnsOptionsSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `DnsRecordIpType` of a `DnsOptionsSpecification` of `AWS::EC2::VPCEndpoint`.
pub enum DnsRecordIpType {
    /// `dualstack`.
    Dualstack,
    /// `ipv4`.
    Ipv4,
    /// `ipv6`.
    Ipv6,
    /// `not-specified`.
    NotSpecified,
    /// `service-defined`.
    ServiceDefined,
}

#[diagnostic::do_not_recommend]
impl Kind for DnsRecordIpType {}
#[diagnostic::do_not_recommend]
impl TextKind for DnsRecordIpType {}
#[diagnostic::do_not_recommend]
impl IdKind for DnsRecordIpType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DnsRecordIpType {}
#[diagnostic::do_not_recommend]
impl IntoValue<DnsRecordIpType> for DnsRecordIpType {
    #[inline]
    fn into_value(self) -> Value<DnsRecordIpType> {
        const VALUES: &[&str] = &[
            "dualstack",
            "ipv4",
            "ipv6",
            "not-specified",
            "service-defined",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `IpAddressType` of `AWS::EC2::VPCEndpoint`.
pub enum IpAddressType {
    /// `dualstack`.
    Dualstack,
    /// `ipv4`.
    Ipv4,
    /// `ipv6`.
    Ipv6,
    /// `not-specified`.
    NotSpecified,
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
        const VALUES: &[&str] = &["dualstack", "ipv4", "ipv6", "not-specified"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PrivateDnsOnlyForInboundResolverEndpoint` of a `DnsOptionsSpecification` of `AWS::EC2::VPCEndpoint`.
pub enum PrivateDnsOnlyForInboundResolverEndpoint {
    /// `AllResolvers`.
    AllResolvers,
    /// `NotSpecified`.
    NotSpecified,
    /// `OnlyInboundResolver`.
    OnlyInboundResolver,
}

#[diagnostic::do_not_recommend]
impl Kind for PrivateDnsOnlyForInboundResolverEndpoint {}
#[diagnostic::do_not_recommend]
impl TextKind for PrivateDnsOnlyForInboundResolverEndpoint {}
#[diagnostic::do_not_recommend]
impl IdKind for PrivateDnsOnlyForInboundResolverEndpoint {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PrivateDnsOnlyForInboundResolverEndpoint {}
#[diagnostic::do_not_recommend]
impl IntoValue<PrivateDnsOnlyForInboundResolverEndpoint>
    for PrivateDnsOnlyForInboundResolverEndpoint
{
    #[inline]
    fn into_value(self) -> Value<PrivateDnsOnlyForInboundResolverEndpoint> {
        const VALUES: &[&str] = &["AllResolvers", "NotSpecified", "OnlyInboundResolver"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PrivateDnsPreference` of a `DnsOptionsSpecification` of `AWS::EC2::VPCEndpoint`.
pub enum PrivateDnsPreference {
    /// `ALL_DOMAINS`.
    AllDomains,
    /// `SPECIFIED_DOMAINS_ONLY`.
    SpecifiedDomainsOnly,
    /// `VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS`.
    VerifiedDomainsAndSpecifiedDomains,
    /// `VERIFIED_DOMAINS_ONLY`.
    VerifiedDomainsOnly,
}

#[diagnostic::do_not_recommend]
impl Kind for PrivateDnsPreference {}
#[diagnostic::do_not_recommend]
impl TextKind for PrivateDnsPreference {}
#[diagnostic::do_not_recommend]
impl IdKind for PrivateDnsPreference {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PrivateDnsPreference {}
#[diagnostic::do_not_recommend]
impl IntoValue<PrivateDnsPreference> for PrivateDnsPreference {
    #[inline]
    fn into_value(self) -> Value<PrivateDnsPreference> {
        const VALUES: &[&str] = &[
            "ALL_DOMAINS",
            "SPECIFIED_DOMAINS_ONLY",
            "VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS",
            "VERIFIED_DOMAINS_ONLY",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `VpcEndpointType` of `AWS::EC2::VPCEndpoint`.
pub enum VpcEndpointType {
    /// `Gateway`.
    Gateway,
    /// `GatewayLoadBalancer`.
    GatewayLoadBalancer,
    /// `Interface`.
    Interface,
    /// `Resource`.
    Resource,
    /// `ServiceNetwork`.
    ServiceNetwork,
    /// `Tunnel`.
    Tunnel,
}

#[diagnostic::do_not_recommend]
impl Kind for VpcEndpointType {}
#[diagnostic::do_not_recommend]
impl TextKind for VpcEndpointType {}
#[diagnostic::do_not_recommend]
impl IdKind for VpcEndpointType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for VpcEndpointType {}
#[diagnostic::do_not_recommend]
impl IntoValue<VpcEndpointType> for VpcEndpointType {
    #[inline]
    fn into_value(self) -> Value<VpcEndpointType> {
        const VALUES: &[&str] = &[
            "Gateway",
            "GatewayLoadBalancer",
            "Interface",
            "Resource",
            "ServiceNetwork",
            "Tunnel",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::NetworkInterface` and its property types.

use crate::l1::*;

/// Describes a network interface in an Amazon EC2 instance for AWS CloudFormation.
///
/// `AWS::EC2::NetworkInterface`; `Ref` returns its `Id`, a [`ec2::NetworkInterfaceId`](kinds::ec2::NetworkInterfaceId).
/// Changing one of these replaces it: `InterfaceType`, `PrivateIpAddress`, `SubnetId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinterface.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnNetworkInterface(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::NetworkInterface",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("network_interface.rules"),
};

impl CfnNetworkInterface {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::NetworkInterface";

    /// `CfnNetworkInterface` with its required properties, in alphabetical order:
    ///
    /// - `subnet_id`: The ID of the subnet to associate with the network interface.
    pub fn new(subnet_id: impl IntoValue<kinds::ec2::SubnetId>) -> Self {
        let mut object_ = Object::typed();
        object_.put("SubnetId", subnet_id.into_value().into_node());
        Self(object_)
    }

    /// A connection tracking specification for the network interface.
    ///
    /// `ConnectionTrackingSpecification`; an update may replace the resource.
    pub fn connection_tracking_specification(
        mut self,
        value: impl IntoValue<ConnectionTrackingSpecificationProperty>,
    ) -> Self {
        self.0.put(
            "ConnectionTrackingSpecification",
            value.into_value().into_node(),
        );
        self
    }

    /// A description for the network interface.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// If you’re modifying a network interface in a dual-stack or IPv6-only subnet, you have the option to assign a primary IPv6 IP address. A primary IPv6 address is an IPv6 GUA address associated with an ENI that you have enabled to use a primary IPv6 address. Use this option if the instance that this ENI will be attached to relies on its IPv6 address not changing. AWS will automatically assign an IPv6 address associated with the ENI attached to your instance to be the primary IPv6 address. Once you enable an IPv6 GUA address to be a primary IPv6, you cannot disable it. When you enable an IPv6 GUA address to be a primary IPv6, the first IPv6 GUA will be made the primary IPv6 address until the instance is terminated or the network interface is detached. If you have multiple IPv6 addresses associated with an ENI attached to your instance and you enable a primary IPv6 address, the first IPv6 GUA address associated with the ENI becomes the primary IPv6 address.
    ///
    /// `EnablePrimaryIpv6`; an update may replace the resource.
    pub fn enable_primary_ipv6(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnablePrimaryIpv6", value.into_value().into_node());
        self
    }

    /// The IDs of the security groups associated with this network interface.
    ///
    /// `GroupSet`; updated in place.
    pub fn group_set(mut self, value: impl IntoValue<List<kinds::ec2::SecurityGroupId>>) -> Self {
        self.0.put("GroupSet", value.into_value().into_node());
        self
    }

    /// The type of network interface. The default is `interface`. The supported values are `efa` and `trunk`.
    ///
    /// `InterfaceType`; an update replaces the resource.
    pub fn interface_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("InterfaceType", value.into_value().into_node());
        self
    }

    /// The number of IPv4 prefixes to be automatically assigned to the network interface.
    ///
    /// When creating a network interface, you can't specify a count of IPv4 prefixes if you've specified one of the following: specific IPv4 prefixes, specific private IPv4 addresses, or a count of private IPv4 addresses.
    ///
    /// `Ipv4PrefixCount`; updated in place.
    pub fn ipv4_prefix_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("Ipv4PrefixCount", value.into_value().into_node());
        self
    }

    /// The IPv4 delegated prefixes that are assigned to the network interface.
    ///
    /// When creating a network interface, you can't specify IPv4 prefixes if you've specified one of the following: a count of IPv4 prefixes, specific private IPv4 addresses, or a count of private IPv4 addresses.
    ///
    /// `Ipv4Prefixes`; updated in place.
    pub fn ipv4_prefixes(
        mut self,
        value: impl IntoValue<List<Ipv4PrefixSpecificationProperty>>,
    ) -> Self {
        self.0.put("Ipv4Prefixes", value.into_value().into_node());
        self
    }

    /// The number of IPv6 addresses to assign to the network interface. Amazon EC2 automatically selects the IPv6 addresses from the subnet range. To specify specific IPv6 addresses, use the `Ipv6Addresses` property and don't specify this property.
    ///
    /// When creating a network interface, you can't specify a count of IPv6 addresses if you've specified one of the following: specific IPv6 addresses, specific IPv6 prefixes, or a count of IPv6 prefixes.
    ///
    /// `Ipv6AddressCount`; updated in place.
    pub fn ipv6_address_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("Ipv6AddressCount", value.into_value().into_node());
        self
    }

    /// The IPv6 addresses from the IPv6 CIDR block range of your subnet to assign to the network interface. If you're specifying a number of IPv6 addresses, use the `Ipv6AddressCount` property and don't specify this property.
    ///
    /// When creating a network interface, you can't specify IPv6 addresses if you've specified one of the following: a count of IPv6 addresses, specific IPv6 prefixes, or a count of IPv6 prefixes.
    ///
    /// `Ipv6Addresses`; updated in place.
    pub fn ipv6_addresses(
        mut self,
        value: impl IntoValue<List<InstanceIpv6AddressProperty>>,
    ) -> Self {
        self.0.put("Ipv6Addresses", value.into_value().into_node());
        self
    }

    /// The number of IPv6 prefixes to be automatically assigned to the network interface.
    ///
    /// When creating a network interface, you can't specify a count of IPv6 prefixes if you've specified one of the following: specific IPv6 prefixes, specific IPv6 addresses, or a count of IPv6 addresses.
    ///
    /// `Ipv6PrefixCount`; updated in place.
    pub fn ipv6_prefix_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("Ipv6PrefixCount", value.into_value().into_node());
        self
    }

    /// The IPv6 delegated prefixes that are assigned to the network interface.
    ///
    /// When creating a network interface, you can't specify IPv6 prefixes if you've specified one of the following: a count of IPv6 prefixes, specific IPv6 addresses, or a count of IPv6 addresses.
    ///
    /// `Ipv6Prefixes`; updated in place.
    pub fn ipv6_prefixes(
        mut self,
        value: impl IntoValue<List<Ipv6PrefixSpecificationProperty>>,
    ) -> Self {
        self.0.put("Ipv6Prefixes", value.into_value().into_node());
        self
    }

    /// The private IPv4 address to assign to the network interface as the primary private IP address. If you want to specify multiple private IP addresses, use the `PrivateIpAddresses` property.
    ///
    /// `PrivateIpAddress`; an update replaces the resource.
    pub fn private_ip_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PrivateIpAddress", value.into_value().into_node());
        self
    }

    /// The private IPv4 addresses to assign to the network interface. You can specify a primary private IP address by setting the value of the `Primary` property to `true` in the `PrivateIpAddressSpecification` property. If you want EC2 to automatically assign private IP addresses, use the `SecondaryPrivateIpAddressCount` property and do not specify this property.
    ///
    /// When creating a network interface, you can't specify private IPv4 addresses if you've specified one of the following: a count of private IPv4 addresses, specific IPv4 prefixes, or a count of IPv4 prefixes.
    ///
    /// `PrivateIpAddresses`; an update may replace the resource.
    pub fn private_ip_addresses(
        mut self,
        value: impl IntoValue<List<PrivateIpAddressSpecificationProperty>>,
    ) -> Self {
        self.0
            .put("PrivateIpAddresses", value.into_value().into_node());
        self
    }

    /// Public IP DNS hostname type
    ///
    /// `PublicIpDnsHostnameTypeSpecification`; one of `public-dual-stack-dns-name`, `public-ipv4-dns-name`, `public-ipv6-dns-name`; updated in place.
    pub fn public_ip_dns_hostname_type_specification(
        mut self,
        value: impl IntoValue<PublicIpDnsHostnameTypeSpecification>,
    ) -> Self {
        self.0.put(
            "PublicIpDnsHostnameTypeSpecification",
            value.into_value().into_node(),
        );
        self
    }

    /// The number of secondary private IPv4 addresses to assign to a network interface. When you specify a number of secondary IPv4 addresses, Amazon EC2 selects these IP addresses within the subnet's IPv4 CIDR range. You can't specify this option and specify more than one private IP address using `privateIpAddresses`.
    ///
    /// When creating a Network Interface, you can't specify a count of private IPv4 addresses if you've specified one of the following: specific private IPv4 addresses, specific IPv4 prefixes, or a count of IPv4 prefixes.
    ///
    /// `SecondaryPrivateIpAddressCount`; updated in place.
    pub fn secondary_private_ip_address_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "SecondaryPrivateIpAddressCount",
            value.into_value().into_node(),
        );
        self
    }

    /// Enable or disable source/destination checks, which ensure that the instance is either the source or the destination of any traffic that it receives. If the value is `true`, source/destination checks are enabled; otherwise, they are disabled. The default value is `true`. You must disable source/destination checks if the instance runs services such as network address translation, routing, or firewalls.
    ///
    /// `SourceDestCheck`; updated in place.
    pub fn source_dest_check(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("SourceDestCheck", value.into_value().into_node());
        self
    }

    /// The tags to apply to the network interface.
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

impl Construct for CfnNetworkInterface {
    type Handle = CfnNetworkInterfaceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnNetworkInterfaceRef {
        CfnNetworkInterfaceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnNetworkInterface`] of a stack.
pub struct CfnNetworkInterfaceRef(NodeRef);

impl Clone for CfnNetworkInterfaceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnNetworkInterfaceRef {}
impl AsNode for CfnNetworkInterfaceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnNetworkInterfaceRef {
    /// What `Ref` returns: its `Id`, a [`ec2::NetworkInterfaceId`](kinds::ec2::NetworkInterfaceId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::NetworkInterfaceId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID of the network interface.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::ec2::NetworkInterfaceId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The primary IPv6 address of the network interface.
    ///
    /// `Fn::GetAtt` of `PrimaryIpv6Address`.
    #[inline]
    pub fn attr_primary_ipv6_address(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PrimaryIpv6Address")))
    }

    /// The primary private IP address of the network interface. For example, `10.0.0.192`.
    ///
    /// `Fn::GetAtt` of `PrimaryPrivateIpAddress`.
    #[inline]
    pub fn attr_primary_private_ip_address(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("PrimaryPrivateIpAddress"),
        ))
    }

    /// Describes the public hostname type options, including public hostname type, IPv4-enabled public hostname, IPv6-enabled public hostname, and dual-stack public hostname.
    ///
    /// `Fn::GetAtt` of `PublicIpDnsNameOptions`.
    #[inline]
    pub fn attr_public_ip_dns_name_options(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("PublicIpDnsNameOptions"),
        ))
    }

    /// The secondary private IP addresses of the network interface. For example, `["10.0.0.161", "10.0.0.162", "10.0.0.163"]`.
    ///
    /// `Fn::GetAtt` of `SecondaryPrivateIpAddresses`.
    #[inline]
    pub fn attr_secondary_private_ip_addresses(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("SecondaryPrivateIpAddresses"),
        ))
    }

    /// The ID of the VPC.
    ///
    /// `Fn::GetAtt` of `VpcId`.
    #[inline]
    pub fn attr_vpc_id(&self) -> Value<kinds::ec2::VpcId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VpcId")))
    }
}

impl IntoValue<kinds::ec2::NetworkInterfaceId> for &CfnNetworkInterfaceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::NetworkInterfaceId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Configurable options for connection tracking on a network interface. For more information, see [Connection tracking timeouts](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-connection-tracking.html#connection-tracking-timeouts) in the *Amazon Elastic Compute Cloud User Guide*.
///
/// The property type `ConnectionTrackingSpecification` of `AWS::EC2::NetworkInterface`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConnectionTrackingSpecificationProperty(Object);

impl ConnectionTrackingSpecificationProperty {
    /// `ConnectionTrackingSpecificationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Timeout (in seconds) for idle TCP connections in an established state. Min: 60 seconds. Max: 432000 seconds (5 days). Default: 432000 seconds. Recommended: Less than 432000 seconds.
    ///
    /// `TcpEstablishedTimeout`.
    pub fn tcp_established_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("TcpEstablishedTimeout", value.into_value().into_node());
        self
    }

    /// Timeout (in seconds) for idle UDP flows classified as streams which have seen more than one request-response transaction. Min: 60 seconds. Max: 180 seconds (3 minutes). Default: 180 seconds.
    ///
    /// `UdpStreamTimeout`.
    pub fn udp_stream_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("UdpStreamTimeout", value.into_value().into_node());
        self
    }

    /// Timeout (in seconds) for idle UDP flows that have seen traffic only in a single direction or a single request-response transaction. Min: 30 seconds. Max: 60 seconds. Default: 30 seconds.
    ///
    /// `UdpTimeout`.
    pub fn udp_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("UdpTimeout", value.into_value().into_node());
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

impl Kind for ConnectionTrackingSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConnectionTrackingSpecificationProperty> for ConnectionTrackingSpecificationProperty {}
impl From<ConnectionTrackingSpecificationProperty> for Node {
    #[inline]
    fn from(value: ConnectionTrackingSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConnectionTrackingSpecificationProperty>
    for ConnectionTrackingSpecificationProperty
{
    #[inline]
    fn into_value(self) -> Value<ConnectionTrackingSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the IPv6 addresses to associate with the network interface.
///
/// The property type `InstanceIpv6Address` of `AWS::EC2::NetworkInterface`.
#[must_use = "a property type does nothing until it is set"]
pub struct InstanceIpv6AddressProperty(Object);

impl InstanceIpv6AddressProperty {
    /// `InstanceIpv6AddressProperty` with its required properties, in alphabetical order:
    ///
    /// - `ipv6_address`: An IPv6 address to associate with the network interface.
    pub fn new(ipv6_address: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Ipv6Address", ipv6_address.into_value().into_node());
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

impl Kind for InstanceIpv6AddressProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InstanceIpv6AddressProperty> for InstanceIpv6AddressProperty {}
impl From<InstanceIpv6AddressProperty> for Node {
    #[inline]
    fn from(value: InstanceIpv6AddressProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InstanceIpv6AddressProperty> for InstanceIpv6AddressProperty {
    #[inline]
    fn into_value(self) -> Value<InstanceIpv6AddressProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes an IPv4 prefix.
///
/// The property type `Ipv4PrefixSpecification` of `AWS::EC2::NetworkInterface`.
#[must_use = "a property type does nothing until it is set"]
pub struct Ipv4PrefixSpecificationProperty(Object);

impl Ipv4PrefixSpecificationProperty {
    /// `Ipv4PrefixSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `ipv4_prefix`: The IPv4 prefix.
    pub fn new(ipv4_prefix: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Ipv4Prefix", ipv4_prefix.into_value().into_node());
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

impl Kind for Ipv4PrefixSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<Ipv4PrefixSpecificationProperty> for Ipv4PrefixSpecificationProperty {}
impl From<Ipv4PrefixSpecificationProperty> for Node {
    #[inline]
    fn from(value: Ipv4PrefixSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<Ipv4PrefixSpecificationProperty> for Ipv4PrefixSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<Ipv4PrefixSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the IPv6 prefix.
///
/// The property type `Ipv6PrefixSpecification` of `AWS::EC2::NetworkInterface`.
#[must_use = "a property type does nothing until it is set"]
pub struct Ipv6PrefixSpecificationProperty(Object);

impl Ipv6PrefixSpecificationProperty {
    /// `Ipv6PrefixSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `ipv6_prefix`: The IPv6 prefix.
    pub fn new(ipv6_prefix: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Ipv6Prefix", ipv6_prefix.into_value().into_node());
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

impl Kind for Ipv6PrefixSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<Ipv6PrefixSpecificationProperty> for Ipv6PrefixSpecificationProperty {}
impl From<Ipv6PrefixSpecificationProperty> for Node {
    #[inline]
    fn from(value: Ipv6PrefixSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<Ipv6PrefixSpecificationProperty> for Ipv6PrefixSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<Ipv6PrefixSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes a secondary private IPv4 address for a network interface.
///
/// The property type `PrivateIpAddressSpecification` of `AWS::EC2::NetworkInterface`.
#[must_use = "a property type does nothing until it is set"]
pub struct PrivateIpAddressSpecificationProperty(Object);

impl PrivateIpAddressSpecificationProperty {
    /// `PrivateIpAddressSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `primary`: Sets the private IP address as the primary private address.
    /// - `private_ip_address`: The private IP address of the network interface.
    pub fn new(primary: impl IntoValue<bool>, private_ip_address: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Primary", primary.into_value().into_node());
        object_.put(
            "PrivateIpAddress",
            private_ip_address.into_value().into_node(),
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

impl Kind for PrivateIpAddressSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PrivateIpAddressSpecificationProperty> for PrivateIpAddressSpecificationProperty {}
impl From<PrivateIpAddressSpecificationProperty> for Node {
    #[inline]
    fn from(value: PrivateIpAddressSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PrivateIpAddressSpecificationProperty> for PrivateIpAddressSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<PrivateIpAddressSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `PublicIpDnsHostnameTypeSpecification` of `AWS::EC2::NetworkInterface`.
pub enum PublicIpDnsHostnameTypeSpecification {
    /// `public-dual-stack-dns-name`.
    PublicDualStackDnsName,
    /// `public-ipv4-dns-name`.
    PublicIpv4DnsName,
    /// `public-ipv6-dns-name`.
    PublicIpv6DnsName,
}

#[diagnostic::do_not_recommend]
impl Kind for PublicIpDnsHostnameTypeSpecification {}
#[diagnostic::do_not_recommend]
impl TextKind for PublicIpDnsHostnameTypeSpecification {}
#[diagnostic::do_not_recommend]
impl IdKind for PublicIpDnsHostnameTypeSpecification {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PublicIpDnsHostnameTypeSpecification {}
#[diagnostic::do_not_recommend]
impl IntoValue<PublicIpDnsHostnameTypeSpecification> for PublicIpDnsHostnameTypeSpecification {
    #[inline]
    fn into_value(self) -> Value<PublicIpDnsHostnameTypeSpecification> {
        const VALUES: &[&str] = &[
            "public-dual-stack-dns-name",
            "public-ipv4-dns-name",
            "public-ipv6-dns-name",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

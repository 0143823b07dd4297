// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::DHCPOptions` and its property types.

use crate::l1::*;

/// Specifies a set of DHCP options for your VPC.
///
/// You must specify at least one of the following properties: `DomainNameServers`, `NetbiosNameServers`, `NtpServers`. If you specify `NetbiosNameServers`, you must specify `NetbiosNodeType`.
///
/// `AWS::EC2::DHCPOptions`; `Ref` returns its `DhcpOptionsId`, a [`ec2::DhcpOptionsId`](kinds::ec2::DhcpOptionsId).
/// Changing one of these replaces it: `DomainName`, `DomainNameServers`, `Ipv6AddressPreferredLeaseTime`, `NetbiosNameServers`, `NetbiosNodeType`, `NtpServers`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-dhcpoptions.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDHCPOptions(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::DHCPOptions",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("dhcp_options.rules"),
};

impl CfnDHCPOptions {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::DHCPOptions";

    /// `CfnDHCPOptions` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// This value is used to complete unqualified DNS hostnames. If you're using AmazonProvidedDNS in `us-east-1`, specify `ec2.internal`. If you're using AmazonProvidedDNS in another Region, specify *region*. `compute.internal` (for example, `ap-northeast-1.compute.internal`). Otherwise, specify a domain name (for example, *MyCompany.com* ).
    ///
    /// `DomainName`; an update replaces the resource.
    pub fn domain_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DomainName", value.into_value().into_node());
        self
    }

    /// The IPv4 addresses of up to four domain name servers, or `AmazonProvidedDNS`. The default is `AmazonProvidedDNS`. To have your instance receive a custom DNS hostname as specified in `DomainName`, you must set this property to a custom DNS server.
    ///
    /// `DomainNameServers`; an update replaces the resource.
    pub fn domain_name_servers(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("DomainNameServers", value.into_value().into_node());
        self
    }

    /// A value (in seconds, minutes, hours, or years) for how frequently a running instance with an IPv6 assigned to it goes through DHCPv6 lease renewal. Acceptable values are between 140 and 2147483647 seconds (approximately 68 years). If no value is entered, the default lease time is 140 seconds. If you use long-term addressing for EC2 instances, you can increase the lease time and avoid frequent lease renewal requests. Lease renewal typically occurs when half of the lease time has elapsed.
    ///
    /// `Ipv6AddressPreferredLeaseTime`; an update replaces the resource.
    pub fn ipv6_address_preferred_lease_time(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "Ipv6AddressPreferredLeaseTime",
            value.into_value().into_node(),
        );
        self
    }

    /// The IPv4 addresses of up to four NetBIOS name servers.
    ///
    /// `NetbiosNameServers`; an update replaces the resource.
    pub fn netbios_name_servers(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("NetbiosNameServers", value.into_value().into_node());
        self
    }

    /// The NetBIOS node type (1, 2, 4, or 8). We recommend that you specify 2 (broadcast and multicast are not currently supported).
    ///
    /// `NetbiosNodeType`; an update replaces the resource.
    pub fn netbios_node_type(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("NetbiosNodeType", value.into_value().into_node());
        self
    }

    /// The IPv4 addresses of up to four Network Time Protocol (NTP) servers.
    ///
    /// `NtpServers`; an update replaces the resource.
    pub fn ntp_servers(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("NtpServers", value.into_value().into_node());
        self
    }

    /// Any tags assigned to the DHCP options set.
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

impl Construct for CfnDHCPOptions {
    type Handle = CfnDHCPOptionsRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDHCPOptionsRef {
        CfnDHCPOptionsRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDHCPOptions`] of a stack.
pub struct CfnDHCPOptionsRef(NodeRef);

impl Clone for CfnDHCPOptionsRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDHCPOptionsRef {}
impl AsNode for CfnDHCPOptionsRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDHCPOptionsRef {
    /// What `Ref` returns: its `DhcpOptionsId`, a [`ec2::DhcpOptionsId`](kinds::ec2::DhcpOptionsId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::DhcpOptionsId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID of the DHCP options set.
    ///
    /// `Fn::GetAtt` of `DhcpOptionsId`.
    #[inline]
    pub fn attr_dhcp_options_id(&self) -> Value<kinds::ec2::DhcpOptionsId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DhcpOptionsId")))
    }
}

impl IntoValue<kinds::ec2::DhcpOptionsId> for &CfnDHCPOptionsRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::DhcpOptionsId> {
        Value::from_node(Node::Ref(self.0))
    }
}

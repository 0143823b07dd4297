// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::VPNConnection` and its property types.

use crate::l1::*;

/// Specifies a VPN connection between a virtual private gateway and a VPN customer gateway or a transit gateway and a VPN customer gateway.
///
/// To specify a VPN connection between a transit gateway and customer gateway, use the `TransitGatewayId` and `CustomerGatewayId` properties.
///
/// To specify a VPN connection between a virtual private gateway and customer gateway, use the `VpnGatewayId` and `CustomerGatewayId` properties.
///
/// For more information, see [AWS Site-to-Site VPN](https://docs.aws.amazon.com/vpn/latest/s2svpn/VPC_VPN.html) in the *AWS Site-to-Site VPN User Guide*.
///
/// `AWS::EC2::VPNConnection`; `Ref` returns its `VpnConnectionId`, a [`ec2::VpnConnectionId`](kinds::ec2::VpnConnectionId).
/// Changing one of these replaces it: `CustomerGatewayId`, `EnableAcceleration`, `LocalIpv4NetworkCidr`, `LocalIpv6NetworkCidr`, `OutsideIpAddressType`, `PreSharedKeyStorage`, `RemoteIpv4NetworkCidr`, `RemoteIpv6NetworkCidr`, `StaticRoutesOnly`, `TransitGatewayId`, `TransportTransitGatewayAttachmentId`, `TunnelInsideIpVersion`, `Type`, `VpnConcentratorId`, `VpnGatewayId`, `VpnTunnelOptionsSpecifications`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpnconnection.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnVPNConnection(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::VPNConnection",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("vpn_connection.rules"),
};

impl CfnVPNConnection {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::VPNConnection";

    /// `CfnVPNConnection` with its required properties, in alphabetical order:
    ///
    /// - `customer_gateway_id`: The ID of the customer gateway at your end of the VPN connection.
    /// - `r#type`: The type of VPN connection.
    pub fn new(
        customer_gateway_id: impl IntoValue<kinds::ec2::CustomerGatewayId>,
        r#type: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CustomerGatewayId",
            customer_gateway_id.into_value().into_node(),
        );
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// Indicate whether to enable acceleration for the VPN connection.
    ///
    /// Default: `false`
    ///
    /// `EnableAcceleration`; an update replaces the resource.
    pub fn enable_acceleration(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnableAcceleration", value.into_value().into_node());
        self
    }

    /// The IPv4 CIDR on the customer gateway (on-premises) side of the VPN connection.
    ///
    /// Default: `0.0.0.0/0`
    ///
    /// `LocalIpv4NetworkCidr`; an update replaces the resource.
    pub fn local_ipv4_network_cidr(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("LocalIpv4NetworkCidr", value.into_value().into_node());
        self
    }

    /// The IPv6 CIDR on the customer gateway (on-premises) side of the VPN connection.
    ///
    /// Default: `::/0`
    ///
    /// `LocalIpv6NetworkCidr`; an update replaces the resource.
    pub fn local_ipv6_network_cidr(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("LocalIpv6NetworkCidr", value.into_value().into_node());
        self
    }

    /// The type of IP address assigned to the outside interface of the customer gateway device.
    ///
    /// Valid values: `PrivateIpv4` | `PublicIpv4` | `Ipv6`
    ///
    /// Default: `PublicIpv4`
    ///
    /// `OutsideIpAddressType`; an update replaces the resource.
    pub fn outside_ip_address_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("OutsideIpAddressType", value.into_value().into_node());
        self
    }

    /// Describes the storage location for an instance store-backed AMI.
    ///
    /// `PreSharedKeyStorage`; one of `Standard`, `SecretsManager`; an update replaces the resource.
    pub fn pre_shared_key_storage(mut self, value: impl IntoValue<PreSharedKeyStorage>) -> Self {
        self.0
            .put("PreSharedKeyStorage", value.into_value().into_node());
        self
    }

    /// The IPv4 CIDR on the AWS side of the VPN connection.
    ///
    /// Default: `0.0.0.0/0`
    ///
    /// `RemoteIpv4NetworkCidr`; an update replaces the resource.
    pub fn remote_ipv4_network_cidr(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("RemoteIpv4NetworkCidr", value.into_value().into_node());
        self
    }

    /// The IPv6 CIDR on the AWS side of the VPN connection.
    ///
    /// Default: `::/0`
    ///
    /// `RemoteIpv6NetworkCidr`; an update replaces the resource.
    pub fn remote_ipv6_network_cidr(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("RemoteIpv6NetworkCidr", value.into_value().into_node());
        self
    }

    /// Indicates whether the VPN connection uses static routes only. Static routes must be used for devices that don't support BGP.
    ///
    /// If you are creating a VPN connection for a device that does not support Border Gateway Protocol (BGP), you must specify `true`.
    ///
    /// `StaticRoutesOnly`; an update replaces the resource.
    pub fn static_routes_only(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("StaticRoutesOnly", value.into_value().into_node());
        self
    }

    /// Any tags assigned to the VPN connection.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The ID of the transit gateway associated with the VPN connection.
    ///
    /// You must specify either `TransitGatewayId` or `VpnGatewayId`, but not both.
    ///
    /// `TransitGatewayId`; an update replaces the resource.
    pub fn transit_gateway_id(
        mut self,
        value: impl IntoValue<kinds::ec2::TransitGatewayId>,
    ) -> Self {
        self.0
            .put("TransitGatewayId", value.into_value().into_node());
        self
    }

    /// The transit gateway attachment ID to use for the VPN tunnel.
    ///
    /// Required if `OutsideIpAddressType` is set to `PrivateIpv4`.
    ///
    /// `TransportTransitGatewayAttachmentId`; an update replaces the resource.
    pub fn transport_transit_gateway_attachment_id(
        mut self,
        value: impl IntoValue<kinds::ec2::TransitGatewayAttachmentId>,
    ) -> Self {
        self.0.put(
            "TransportTransitGatewayAttachmentId",
            value.into_value().into_node(),
        );
        self
    }

    /// The desired bandwidth specification for the VPN tunnel, used when creating or modifying VPN connection options to set the tunnel's throughput capacity. `standard` supports up to 1.25 Gbps per tunnel, while `large` supports up to 5 Gbps per tunnel. The default value is `standard`. Existing VPN connections without a bandwidth setting will automatically default to `standard`.
    ///
    /// `TunnelBandwidth`; default `"standard"`; one of `standard`, `large`; updated in place.
    pub fn tunnel_bandwidth(mut self, value: impl IntoValue<TunnelBandwidth>) -> Self {
        self.0
            .put("TunnelBandwidth", value.into_value().into_node());
        self
    }

    /// Indicate whether the VPN tunnels process IPv4 or IPv6 traffic.
    ///
    /// Default: `ipv4`
    ///
    /// `TunnelInsideIpVersion`; an update replaces the resource.
    pub fn tunnel_inside_ip_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("TunnelInsideIpVersion", value.into_value().into_node());
        self
    }

    /// The ID of the VPN concentrator to associate with the VPN connection.
    ///
    /// `VpnConcentratorId`; an update replaces the resource.
    pub fn vpn_concentrator_id(
        mut self,
        value: impl IntoValue<kinds::ec2::VpnConcentratorId>,
    ) -> Self {
        self.0
            .put("VpnConcentratorId", value.into_value().into_node());
        self
    }

    /// The ID of the virtual private gateway at the AWS side of the VPN connection.
    ///
    /// You must specify either `TransitGatewayId` or `VpnGatewayId`, but not both.
    ///
    /// `VpnGatewayId`; an update replaces the resource.
    pub fn vpn_gateway_id(mut self, value: impl IntoValue<kinds::ec2::VpnGatewayId>) -> Self {
        self.0.put("VpnGatewayId", value.into_value().into_node());
        self
    }

    /// The tunnel options for the VPN connection.
    ///
    /// `VpnTunnelOptionsSpecifications`; an update replaces the resource.
    pub fn vpn_tunnel_options_specifications(
        mut self,
        value: impl IntoValue<List<VpnTunnelOptionsSpecificationProperty>>,
    ) -> Self {
        self.0.put(
            "VpnTunnelOptionsSpecifications",
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

impl Construct for CfnVPNConnection {
    type Handle = CfnVPNConnectionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnVPNConnectionRef {
        CfnVPNConnectionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnVPNConnection`] of a stack.
pub struct CfnVPNConnectionRef(NodeRef);

impl Clone for CfnVPNConnectionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnVPNConnectionRef {}
impl AsNode for CfnVPNConnectionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnVPNConnectionRef {
    /// What `Ref` returns: its `VpnConnectionId`, a [`ec2::VpnConnectionId`](kinds::ec2::VpnConnectionId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::VpnConnectionId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID of the VPN connection.
    ///
    /// `Fn::GetAtt` of `VpnConnectionId`.
    #[inline]
    pub fn attr_vpn_connection_id(&self) -> Value<kinds::ec2::VpnConnectionId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VpnConnectionId")))
    }
}

impl IntoValue<kinds::ec2::VpnConnectionId> for &CfnVPNConnectionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::VpnConnectionId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Options for sending VPN tunnel logs to CloudWatch.
///
/// The property type `CloudwatchLogOptionsSpecification` of `AWS::EC2::VPNConnection`.
#[must_use = "a property type does nothing until it is set"]
pub struct CloudwatchLogOptionsSpecificationProperty(Object);

impl CloudwatchLogOptionsSpecificationProperty {
    /// `CloudwatchLogOptionsSpecificationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies whether to enable BGP logging for the VPN connection. Default value is `False`.
    ///
    /// Valid values: `True` | `False`
    ///
    /// `BgpLogEnabled`.
    pub fn bgp_log_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("BgpLogEnabled", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the CloudWatch log group where BGP logs will be sent.
    ///
    /// `BgpLogGroupArn`.
    pub fn bgp_log_group_arn(mut self, value: impl IntoValue<kinds::logs::LogGroupArn>) -> Self {
        self.0.put("BgpLogGroupArn", value.into_value().into_node());
        self
    }

    /// The desired output format for BGP logs to be sent to CloudWatch. Default format is `json`.
    ///
    /// Valid values: `json` | `text`
    ///
    /// `BgpLogOutputFormat`; one of `json`, `text`.
    pub fn bgp_log_output_format(mut self, value: impl IntoValue<BgpLogOutputFormat>) -> Self {
        self.0
            .put("BgpLogOutputFormat", value.into_value().into_node());
        self
    }

    /// Enable or disable VPN tunnel logging feature. Default value is `False`.
    ///
    /// Valid values: `True` | `False`
    ///
    /// `LogEnabled`.
    pub fn log_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("LogEnabled", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the CloudWatch log group to send logs to.
    ///
    /// `LogGroupArn`.
    pub fn log_group_arn(mut self, value: impl IntoValue<kinds::logs::LogGroupArn>) -> Self {
        self.0.put("LogGroupArn", value.into_value().into_node());
        self
    }

    /// Set log format. Default format is `json`.
    ///
    /// Valid values: `json` | `text`
    ///
    /// `LogOutputFormat`; one of `json`, `text`.
    pub fn log_output_format(mut self, value: impl IntoValue<LogOutputFormat>) -> Self {
        self.0
            .put("LogOutputFormat", value.into_value().into_node());
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

impl Kind for CloudwatchLogOptionsSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CloudwatchLogOptionsSpecificationProperty>
    for CloudwatchLogOptionsSpecificationProperty
{
}
impl From<CloudwatchLogOptionsSpecificationProperty> for Node {
    #[inline]
    fn from(value: CloudwatchLogOptionsSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CloudwatchLogOptionsSpecificationProperty>
    for CloudwatchLogOptionsSpecificationProperty
{
    #[inline]
    fn into_value(self) -> Value<CloudwatchLogOptionsSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The IKE version that is permitted for the VPN tunnel.
///
/// The property type `IKEVersionsRequestListValue` of `AWS::EC2::VPNConnection`.
#[must_use = "a property type does nothing until it is set"]
pub struct IKEVersionsRequestListValueProperty(Object);

impl IKEVersionsRequestListValueProperty {
    /// `IKEVersionsRequestListValueProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The IKE version.
    ///
    /// `Value`; one of `ikev1`, `ikev2`.
    pub fn value(
        mut self,
        value: impl IntoValue<IkeVersionsRequestListValueVpnConnectionValue>,
    ) -> Self {
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

impl Kind for IKEVersionsRequestListValueProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IKEVersionsRequestListValueProperty> for IKEVersionsRequestListValueProperty {}
impl From<IKEVersionsRequestListValueProperty> for Node {
    #[inline]
    fn from(value: IKEVersionsRequestListValueProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IKEVersionsRequestListValueProperty> for IKEVersionsRequestListValueProperty {
    #[inline]
    fn into_value(self) -> Value<IKEVersionsRequestListValueProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies a Diffie-Hellman group number for the VPN tunnel for phase 1 IKE negotiations.
///
/// The property type `Phase1DHGroupNumbersRequestListValue` of `AWS::EC2::VPNConnection`.
#[must_use = "a property type does nothing until it is set"]
pub struct Phase1DHGroupNumbersRequestListValueProperty(Object);

impl Phase1DHGroupNumbersRequestListValueProperty {
    /// `Phase1DHGroupNumbersRequestListValueProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Diffie-Hellmann group number.
    ///
    /// `Value`.
    pub fn value(mut self, value: impl IntoValue<i64>) -> Self {
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

impl Kind for Phase1DHGroupNumbersRequestListValueProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<Phase1DHGroupNumbersRequestListValueProperty>
    for Phase1DHGroupNumbersRequestListValueProperty
{
}
impl From<Phase1DHGroupNumbersRequestListValueProperty> for Node {
    #[inline]
    fn from(value: Phase1DHGroupNumbersRequestListValueProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<Phase1DHGroupNumbersRequestListValueProperty>
    for Phase1DHGroupNumbersRequestListValueProperty
{
    #[inline]
    fn into_value(self) -> Value<Phase1DHGroupNumbersRequestListValueProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the encryption algorithm for the VPN tunnel for phase 1 IKE negotiations.
///
/// The property type `Phase1EncryptionAlgorithmsRequestListValue` of `AWS::EC2::VPNConnection`.
#[must_use = "a property type does nothing until it is set"]
pub struct Phase1EncryptionAlgorithmsRequestListValueProperty(Object);

impl Phase1EncryptionAlgorithmsRequestListValueProperty {
    /// `Phase1EncryptionAlgorithmsRequestListValueProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The value for the encryption algorithm.
    ///
    /// `Value`; one of `AES128`, `AES256`, `AES128-GCM-16`, `AES256-GCM-16`.
    pub fn value(
        mut self,
        value: impl IntoValue<Phase1EncryptionAlgorithmsRequestListValueVpnConnectionValue>,
    ) -> Self {
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

impl Kind for Phase1EncryptionAlgorithmsRequestListValueProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<Phase1EncryptionAlgorithmsRequestListValueProperty>
    for Phase1EncryptionAlgorithmsRequestListValueProperty
{
}
impl From<Phase1EncryptionAlgorithmsRequestListValueProperty> for Node {
    #[inline]
    fn from(value: Phase1EncryptionAlgorithmsRequestListValueProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<Phase1EncryptionAlgorithmsRequestListValueProperty>
    for Phase1EncryptionAlgorithmsRequestListValueProperty
{
    #[inline]
    fn into_value(self) -> Value<Phase1EncryptionAlgorithmsRequestListValueProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the integrity algorithm for the VPN tunnel for phase 1 IKE negotiations.
///
/// The property type `Phase1IntegrityAlgorithmsRequestListValue` of `AWS::EC2::VPNConnection`.
#[must_use = "a property type does nothing until it is set"]
pub struct Phase1IntegrityAlgorithmsRequestListValueProperty(Object);

impl Phase1IntegrityAlgorithmsRequestListValueProperty {
    /// `Phase1IntegrityAlgorithmsRequestListValueProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The value for the integrity algorithm.
    ///
    /// `Value`; one of `SHA1`, `SHA2-256`, `SHA2-384`, `SHA2-512`.
    pub fn value(
        mut self,
        value: impl IntoValue<Phase1IntegrityAlgorithmsRequestListValueVpnConnectionValue>,
    ) -> Self {
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

impl Kind for Phase1IntegrityAlgorithmsRequestListValueProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<Phase1IntegrityAlgorithmsRequestListValueProperty>
    for Phase1IntegrityAlgorithmsRequestListValueProperty
{
}
impl From<Phase1IntegrityAlgorithmsRequestListValueProperty> for Node {
    #[inline]
    fn from(value: Phase1IntegrityAlgorithmsRequestListValueProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<Phase1IntegrityAlgorithmsRequestListValueProperty>
    for Phase1IntegrityAlgorithmsRequestListValueProperty
{
    #[inline]
    fn into_value(self) -> Value<Phase1IntegrityAlgorithmsRequestListValueProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies a Diffie-Hellman group number for the VPN tunnel for phase 2 IKE negotiations.
///
/// The property type `Phase2DHGroupNumbersRequestListValue` of `AWS::EC2::VPNConnection`.
#[must_use = "a property type does nothing until it is set"]
pub struct Phase2DHGroupNumbersRequestListValueProperty(Object);

impl Phase2DHGroupNumbersRequestListValueProperty {
    /// `Phase2DHGroupNumbersRequestListValueProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Diffie-Hellmann group number.
    ///
    /// `Value`.
    pub fn value(mut self, value: impl IntoValue<i64>) -> Self {
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

impl Kind for Phase2DHGroupNumbersRequestListValueProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<Phase2DHGroupNumbersRequestListValueProperty>
    for Phase2DHGroupNumbersRequestListValueProperty
{
}
impl From<Phase2DHGroupNumbersRequestListValueProperty> for Node {
    #[inline]
    fn from(value: Phase2DHGroupNumbersRequestListValueProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<Phase2DHGroupNumbersRequestListValueProperty>
    for Phase2DHGroupNumbersRequestListValueProperty
{
    #[inline]
    fn into_value(self) -> Value<Phase2DHGroupNumbersRequestListValueProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the encryption algorithm for the VPN tunnel for phase 2 IKE negotiations.
///
/// The property type `Phase2EncryptionAlgorithmsRequestListValue` of `AWS::EC2::VPNConnection`.
#[must_use = "a property type does nothing until it is set"]
pub struct Phase2EncryptionAlgorithmsRequestListValueProperty(Object);

impl Phase2EncryptionAlgorithmsRequestListValueProperty {
    /// `Phase2EncryptionAlgorithmsRequestListValueProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The encryption algorithm.
    ///
    /// `Value`; one of `AES128`, `AES256`, `AES128-GCM-16`, `AES256-GCM-16`.
    pub fn value(
        mut self,
        value: impl IntoValue<Phase2EncryptionAlgorithmsRequestListValueVpnConnectionValue>,
    ) -> Self {
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

impl Kind for Phase2EncryptionAlgorithmsRequestListValueProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<Phase2EncryptionAlgorithmsRequestListValueProperty>
    for Phase2EncryptionAlgorithmsRequestListValueProperty
{
}
impl From<Phase2EncryptionAlgorithmsRequestListValueProperty> for Node {
    #[inline]
    fn from(value: Phase2EncryptionAlgorithmsRequestListValueProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<Phase2EncryptionAlgorithmsRequestListValueProperty>
    for Phase2EncryptionAlgorithmsRequestListValueProperty
{
    #[inline]
    fn into_value(self) -> Value<Phase2EncryptionAlgorithmsRequestListValueProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the integrity algorithm for the VPN tunnel for phase 2 IKE negotiations.
///
/// The property type `Phase2IntegrityAlgorithmsRequestListValue` of `AWS::EC2::VPNConnection`.
#[must_use = "a property type does nothing until it is set"]
pub struct Phase2IntegrityAlgorithmsRequestListValueProperty(Object);

impl Phase2IntegrityAlgorithmsRequestListValueProperty {
    /// `Phase2IntegrityAlgorithmsRequestListValueProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The integrity algorithm.
    ///
    /// `Value`; one of `SHA1`, `SHA2-256`, `SHA2-384`, `SHA2-512`.
    pub fn value(
        mut self,
        value: impl IntoValue<Phase2IntegrityAlgorithmsRequestListValueVpnConnectionValue>,
    ) -> Self {
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

impl Kind for Phase2IntegrityAlgorithmsRequestListValueProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<Phase2IntegrityAlgorithmsRequestListValueProperty>
    for Phase2IntegrityAlgorithmsRequestListValueProperty
{
}
impl From<Phase2IntegrityAlgorithmsRequestListValueProperty> for Node {
    #[inline]
    fn from(value: Phase2IntegrityAlgorithmsRequestListValueProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<Phase2IntegrityAlgorithmsRequestListValueProperty>
    for Phase2IntegrityAlgorithmsRequestListValueProperty
{
    #[inline]
    fn into_value(self) -> Value<Phase2IntegrityAlgorithmsRequestListValueProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Options for logging VPN tunnel activity.
///
/// The property type `VpnTunnelLogOptionsSpecification` of `AWS::EC2::VPNConnection`.
#[must_use = "a property type does nothing until it is set"]
pub struct VpnTunnelLogOptionsSpecificationProperty(Object);

impl VpnTunnelLogOptionsSpecificationProperty {
    /// `VpnTunnelLogOptionsSpecificationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Options for sending VPN tunnel logs to CloudWatch.
    ///
    /// `CloudwatchLogOptions`.
    pub fn cloudwatch_log_options(
        mut self,
        value: impl IntoValue<CloudwatchLogOptionsSpecificationProperty>,
    ) -> Self {
        self.0
            .put("CloudwatchLogOptions", value.into_value().into_node());
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

impl Kind for VpnTunnelLogOptionsSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VpnTunnelLogOptionsSpecificationProperty>
    for VpnTunnelLogOptionsSpecificationProperty
{
}
impl From<VpnTunnelLogOptionsSpecificationProperty> for Node {
    #[inline]
    fn from(value: VpnTunnelLogOptionsSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VpnTunnelLogOptionsSpecificationProperty>
    for VpnTunnelLogOptionsSpecificationProperty
{
    #[inline]
    fn into_value(self) -> Value<VpnTunnelLogOptionsSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The tunnel options for a single VPN tunnel.
///
/// The property type `VpnTunnelOptionsSpecification` of `AWS::EC2::VPNConnection`.
#[must_use = "a property type does nothing until it is set"]
pub struct VpnTunnelOptionsSpecificationProperty(Object);

impl VpnTunnelOptionsSpecificationProperty {
    /// `VpnTunnelOptionsSpecificationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The action to take after DPD timeout occurs. Specify `restart` to restart the IKE initiation. Specify `clear` to end the IKE session.
    ///
    /// Valid Values: `clear` | `none` | `restart`
    ///
    /// Default: `clear`
    ///
    /// `DPDTimeoutAction`; one of `clear`, `none`, `restart`.
    pub fn dpd_timeout_action(mut self, value: impl IntoValue<DpdTimeoutAction>) -> Self {
        self.0
            .put("DPDTimeoutAction", value.into_value().into_node());
        self
    }

    /// The number of seconds after which a DPD timeout occurs.
    ///
    /// Constraints: A value greater than or equal to 30.
    ///
    /// Default: `30`
    ///
    /// `DPDTimeoutSeconds`.
    pub fn dpd_timeout_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("DPDTimeoutSeconds", value.into_value().into_node());
        self
    }

    /// Turn on or off tunnel endpoint lifecycle control feature.
    ///
    /// `EnableTunnelLifecycleControl`.
    pub fn enable_tunnel_lifecycle_control(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "EnableTunnelLifecycleControl",
            value.into_value().into_node(),
        );
        self
    }

    /// The IKE versions that are permitted for the VPN tunnel.
    ///
    /// Valid values: `ikev1` | `ikev2`
    ///
    /// `IKEVersions`.
    pub fn ike_versions(
        mut self,
        value: impl IntoValue<List<IKEVersionsRequestListValueProperty>>,
    ) -> Self {
        self.0.put("IKEVersions", value.into_value().into_node());
        self
    }

    /// Options for logging VPN tunnel activity.
    ///
    /// `LogOptions`.
    pub fn log_options(
        mut self,
        value: impl IntoValue<VpnTunnelLogOptionsSpecificationProperty>,
    ) -> Self {
        self.0.put("LogOptions", value.into_value().into_node());
        self
    }

    /// One or more Diffie-Hellman group numbers that are permitted for the VPN tunnel for phase 1 IKE negotiations.
    ///
    /// Valid values: `2` | `14` | `15` | `16` | `17` | `18` | `19` | `20` | `21` | `22` | `23` | `24`
    ///
    /// `Phase1DHGroupNumbers`.
    pub fn phase1_dh_group_numbers(
        mut self,
        value: impl IntoValue<List<Phase1DHGroupNumbersRequestListValueProperty>>,
    ) -> Self {
        self.0
            .put("Phase1DHGroupNumbers", value.into_value().into_node());
        self
    }

    /// One or more encryption algorithms that are permitted for the VPN tunnel for phase 1 IKE negotiations.
    ///
    /// Valid values: `AES128` | `AES256` | `AES128-GCM-16` | `AES256-GCM-16`
    ///
    /// `Phase1EncryptionAlgorithms`.
    pub fn phase1_encryption_algorithms(
        mut self,
        value: impl IntoValue<List<Phase1EncryptionAlgorithmsRequestListValueProperty>>,
    ) -> Self {
        self.0
            .put("Phase1EncryptionAlgorithms", value.into_value().into_node());
        self
    }

    /// One or more integrity algorithms that are permitted for the VPN tunnel for phase 1 IKE negotiations.
    ///
    /// Valid values: `SHA1` | `SHA2-256` | `SHA2-384` | `SHA2-512`
    ///
    /// `Phase1IntegrityAlgorithms`.
    pub fn phase1_integrity_algorithms(
        mut self,
        value: impl IntoValue<List<Phase1IntegrityAlgorithmsRequestListValueProperty>>,
    ) -> Self {
        self.0
            .put("Phase1IntegrityAlgorithms", value.into_value().into_node());
        self
    }

    /// The lifetime for phase 1 of the IKE negotiation, in seconds.
    ///
    /// Constraints: A value between 900 and 28,800.
    ///
    /// Default: `28800`
    ///
    /// `Phase1LifetimeSeconds`.
    pub fn phase1_lifetime_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("Phase1LifetimeSeconds", value.into_value().into_node());
        self
    }

    /// One or more Diffie-Hellman group numbers that are permitted for the VPN tunnel for phase 2 IKE negotiations.
    ///
    /// Valid values: `2` | `5` | `14` | `15` | `16` | `17` | `18` | `19` | `20` | `21` | `22` | `23` | `24`
    ///
    /// `Phase2DHGroupNumbers`.
    pub fn phase2_dh_group_numbers(
        mut self,
        value: impl IntoValue<List<Phase2DHGroupNumbersRequestListValueProperty>>,
    ) -> Self {
        self.0
            .put("Phase2DHGroupNumbers", value.into_value().into_node());
        self
    }

    /// One or more encryption algorithms that are permitted for the VPN tunnel for phase 2 IKE negotiations.
    ///
    /// Valid values: `AES128` | `AES256` | `AES128-GCM-16` | `AES256-GCM-16`
    ///
    /// `Phase2EncryptionAlgorithms`.
    pub fn phase2_encryption_algorithms(
        mut self,
        value: impl IntoValue<List<Phase2EncryptionAlgorithmsRequestListValueProperty>>,
    ) -> Self {
        self.0
            .put("Phase2EncryptionAlgorithms", value.into_value().into_node());
        self
    }

    /// One or more integrity algorithms that are permitted for the VPN tunnel for phase 2 IKE negotiations.
    ///
    /// Valid values: `SHA1` | `SHA2-256` | `SHA2-384` | `SHA2-512`
    ///
    /// `Phase2IntegrityAlgorithms`.
    pub fn phase2_integrity_algorithms(
        mut self,
        value: impl IntoValue<List<Phase2IntegrityAlgorithmsRequestListValueProperty>>,
    ) -> Self {
        self.0
            .put("Phase2IntegrityAlgorithms", value.into_value().into_node());
        self
    }

    /// The lifetime for phase 2 of the IKE negotiation, in seconds.
    ///
    /// Constraints: A value between 900 and 3,600. The value must be less than the value for `Phase1LifetimeSeconds`.
    ///
    /// Default: `3600`
    ///
    /// `Phase2LifetimeSeconds`.
    pub fn phase2_lifetime_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("Phase2LifetimeSeconds", value.into_value().into_node());
        self
    }

    /// The pre-shared key (PSK) to establish initial authentication between the virtual private gateway and customer gateway.
    ///
    /// Constraints: Allowed characters are alphanumeric characters, periods (.), and underscores (_). Must be between 8 and 64 characters in length and cannot start with zero (0).
    ///
    /// `PreSharedKey`; an update replaces the resource.
    pub fn pre_shared_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PreSharedKey", value.into_value().into_node());
        self
    }

    /// The percentage of the rekey window (determined by `RekeyMarginTimeSeconds`) during which the rekey time is randomly selected.
    ///
    /// Constraints: A value between 0 and 100.
    ///
    /// Default: `100`
    ///
    /// `RekeyFuzzPercentage`.
    pub fn rekey_fuzz_percentage(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("RekeyFuzzPercentage", value.into_value().into_node());
        self
    }

    /// The margin time, in seconds, before the phase 2 lifetime expires, during which the AWS side of the VPN connection performs an IKE rekey. The exact time of the rekey is randomly selected based on the value for `RekeyFuzzPercentage`.
    ///
    /// Constraints: A value between 60 and half of `Phase2LifetimeSeconds`.
    ///
    /// Default: `270`
    ///
    /// `RekeyMarginTimeSeconds`.
    pub fn rekey_margin_time_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("RekeyMarginTimeSeconds", value.into_value().into_node());
        self
    }

    /// The number of packets in an IKE replay window.
    ///
    /// Constraints: A value between 64 and 2048.
    ///
    /// Default: `1024`
    ///
    /// `ReplayWindowSize`.
    pub fn replay_window_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ReplayWindowSize", value.into_value().into_node());
        self
    }

    /// The action to take when the establishing the tunnel for the VPN connection. By default, your customer gateway device must initiate the IKE negotiation and bring up the tunnel. Specify `start` for AWS to initiate the IKE negotiation.
    ///
    /// Valid Values: `add` | `start`
    ///
    /// Default: `add`
    ///
    /// `StartupAction`; one of `add`, `start`.
    pub fn startup_action(mut self, value: impl IntoValue<StartupAction>) -> Self {
        self.0.put("StartupAction", value.into_value().into_node());
        self
    }

    /// The range of inside IP addresses for the tunnel. Any specified CIDR blocks must be unique across all VPN connections that use the same virtual private gateway.
    ///
    /// Constraints: A size /30 CIDR block from the `169.254.0.0/16` range. The following CIDR blocks are reserved and cannot be used:
    ///
    /// - `169.254.0.0/30`
    /// - `169.254.1.0/30`
    /// - `169.254.2.0/30`
    /// - `169.254.3.0/30`
    /// - `169.254.4.0/30`
    /// - `169.254.5.0/30`
    /// - `169.254.169.252/30`
    ///
    /// `TunnelInsideCidr`; an update replaces the resource.
    pub fn tunnel_inside_cidr(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("TunnelInsideCidr", value.into_value().into_node());
        self
    }

    /// The range of inside IPv6 addresses for the tunnel. Any specified CIDR blocks must be unique across all VPN connections that use the same transit gateway.
    ///
    /// Constraints: A size /126 CIDR block from the local `fd00::/8` range.
    ///
    /// `TunnelInsideIpv6Cidr`.
    pub fn tunnel_inside_ipv6_cidr(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("TunnelInsideIpv6Cidr", value.into_value().into_node());
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

impl Kind for VpnTunnelOptionsSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VpnTunnelOptionsSpecificationProperty> for VpnTunnelOptionsSpecificationProperty {}
impl From<VpnTunnelOptionsSpecificationProperty> for Node {
    #[inline]
    fn from(value: VpnTunnelOptionsSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VpnTunnelOptionsSpecificationProperty> for VpnTunnelOptionsSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<VpnTunnelOptionsSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `BgpLogOutputFormat` of a `CloudwatchLogOptionsSpecification` of `AWS::EC2::VPNConnection`.
pub enum BgpLogOutputFormat {
    /// `json`.
    Json_,
    /// `text`.
    Text,
}

#[diagnostic::do_not_recommend]
impl Kind for BgpLogOutputFormat {}
#[diagnostic::do_not_recommend]
impl TextKind for BgpLogOutputFormat {}
#[diagnostic::do_not_recommend]
impl IdKind for BgpLogOutputFormat {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for BgpLogOutputFormat {}
#[diagnostic::do_not_recommend]
impl IntoValue<BgpLogOutputFormat> for BgpLogOutputFormat {
    #[inline]
    fn into_value(self) -> Value<BgpLogOutputFormat> {
        const VALUES: &[&str] = &["json", "text"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DPDTimeoutAction` of a `VpnTunnelOptionsSpecification` of `AWS::EC2::VPNConnection`.
pub enum DpdTimeoutAction {
    /// `clear`.
    Clear,
    /// `none`.
    None,
    /// `restart`.
    Restart,
}

#[diagnostic::do_not_recommend]
impl Kind for DpdTimeoutAction {}
#[diagnostic::do_not_recommend]
impl TextKind for DpdTimeoutAction {}
#[diagnostic::do_not_recommend]
impl IdKind for DpdTimeoutAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DpdTimeoutAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<DpdTimeoutAction> for DpdTimeoutAction {
    #[inline]
    fn into_value(self) -> Value<DpdTimeoutAction> {
        const VALUES: &[&str] = &["clear", "none", "restart"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Value` of a `IKEVersionsRequestListValue` of `AWS::EC2::VPNConnection`.
pub enum IkeVersionsRequestListValueVpnConnectionValue {
    /// `ikev1`.
    Ikev1,
    /// `ikev2`.
    Ikev2,
}

#[diagnostic::do_not_recommend]
impl Kind for IkeVersionsRequestListValueVpnConnectionValue {}
#[diagnostic::do_not_recommend]
impl TextKind for IkeVersionsRequestListValueVpnConnectionValue {}
#[diagnostic::do_not_recommend]
impl IdKind for IkeVersionsRequestListValueVpnConnectionValue {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for IkeVersionsRequestListValueVpnConnectionValue {}
#[diagnostic::do_not_recommend]
impl IntoValue<IkeVersionsRequestListValueVpnConnectionValue>
    for IkeVersionsRequestListValueVpnConnectionValue
{
    #[inline]
    fn into_value(self) -> Value<IkeVersionsRequestListValueVpnConnectionValue> {
        const VALUES: &[&str] = &["ikev1", "ikev2"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `LogOutputFormat` of a `CloudwatchLogOptionsSpecification` of `AWS::EC2::VPNConnection`.
pub enum LogOutputFormat {
    /// `json`.
    Json_,
    /// `text`.
    Text,
}

#[diagnostic::do_not_recommend]
impl Kind for LogOutputFormat {}
#[diagnostic::do_not_recommend]
impl TextKind for LogOutputFormat {}
#[diagnostic::do_not_recommend]
impl IdKind for LogOutputFormat {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for LogOutputFormat {}
#[diagnostic::do_not_recommend]
impl IntoValue<LogOutputFormat> for LogOutputFormat {
    #[inline]
    fn into_value(self) -> Value<LogOutputFormat> {
        const VALUES: &[&str] = &["json", "text"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Value` of a `Phase1EncryptionAlgorithmsRequestListValue` of `AWS::EC2::VPNConnection`.
pub enum Phase1EncryptionAlgorithmsRequestListValueVpnConnectionValue {
    /// `AES128`.
    Aes128,
    /// `AES128-GCM-16`.
    Aes128Gcm16,
    /// `AES256`.
    Aes256,
    /// `AES256-GCM-16`.
    Aes256Gcm16,
}

#[diagnostic::do_not_recommend]
impl Kind for Phase1EncryptionAlgorithmsRequestListValueVpnConnectionValue {}
#[diagnostic::do_not_recommend]
impl TextKind for Phase1EncryptionAlgorithmsRequestListValueVpnConnectionValue {}
#[diagnostic::do_not_recommend]
impl IdKind for Phase1EncryptionAlgorithmsRequestListValueVpnConnectionValue {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Phase1EncryptionAlgorithmsRequestListValueVpnConnectionValue {}
#[diagnostic::do_not_recommend]
impl IntoValue<Phase1EncryptionAlgorithmsRequestListValueVpnConnectionValue>
    for Phase1EncryptionAlgorithmsRequestListValueVpnConnectionValue
{
    #[inline]
    fn into_value(self) -> Value<Phase1EncryptionAlgorithmsRequestListValueVpnConnectionValue> {
        const VALUES: &[&str] = &["AES128", "AES128-GCM-16", "AES256", "AES256-GCM-16"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Value` of a `Phase1IntegrityAlgorithmsRequestListValue` of `AWS::EC2::VPNConnection`.
pub enum Phase1IntegrityAlgorithmsRequestListValueVpnConnectionValue {
    /// `SHA1`.
    Sha1,
    /// `SHA2-256`.
    Sha2_256,
    /// `SHA2-384`.
    Sha2_384,
    /// `SHA2-512`.
    Sha2_512,
}

#[diagnostic::do_not_recommend]
impl Kind for Phase1IntegrityAlgorithmsRequestListValueVpnConnectionValue {}
#[diagnostic::do_not_recommend]
impl TextKind for Phase1IntegrityAlgorithmsRequestListValueVpnConnectionValue {}
#[diagnostic::do_not_recommend]
impl IdKind for Phase1IntegrityAlgorithmsRequestListValueVpnConnectionValue {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Phase1IntegrityAlgorithmsRequestListValueVpnConnectionValue {}
#[diagnostic::do_not_recommend]
impl IntoValue<Phase1IntegrityAlgorithmsRequestListValueVpnConnectionValue>
    for Phase1IntegrityAlgorithmsRequestListValueVpnConnectionValue
{
    #[inline]
    fn into_value(self) -> Value<Phase1IntegrityAlgorithmsRequestListValueVpnConnectionValue> {
        const VALUES: &[&str] = &["SHA1", "SHA2-256", "SHA2-384", "SHA2-512"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Value` of a `Phase2EncryptionAlgorithmsRequestListValue` of `AWS::EC2::VPNConnection`.
pub enum Phase2EncryptionAlgorithmsRequestListValueVpnConnectionValue {
    /// `AES128`.
    Aes128,
    /// `AES128-GCM-16`.
    Aes128Gcm16,
    /// `AES256`.
    Aes256,
    /// `AES256-GCM-16`.
    Aes256Gcm16,
}

#[diagnostic::do_not_recommend]
impl Kind for Phase2EncryptionAlgorithmsRequestListValueVpnConnectionValue {}
#[diagnostic::do_not_recommend]
impl TextKind for Phase2EncryptionAlgorithmsRequestListValueVpnConnectionValue {}
#[diagnostic::do_not_recommend]
impl IdKind for Phase2EncryptionAlgorithmsRequestListValueVpnConnectionValue {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Phase2EncryptionAlgorithmsRequestListValueVpnConnectionValue {}
#[diagnostic::do_not_recommend]
impl IntoValue<Phase2EncryptionAlgorithmsRequestListValueVpnConnectionValue>
    for Phase2EncryptionAlgorithmsRequestListValueVpnConnectionValue
{
    #[inline]
    fn into_value(self) -> Value<Phase2EncryptionAlgorithmsRequestListValueVpnConnectionValue> {
        const VALUES: &[&str] = &["AES128", "AES128-GCM-16", "AES256", "AES256-GCM-16"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Value` of a `Phase2IntegrityAlgorithmsRequestListValue` of `AWS::EC2::VPNConnection`.
pub enum Phase2IntegrityAlgorithmsRequestListValueVpnConnectionValue {
    /// `SHA1`.
    Sha1,
    /// `SHA2-256`.
    Sha2_256,
    /// `SHA2-384`.
    Sha2_384,
    /// `SHA2-512`.
    Sha2_512,
}

#[diagnostic::do_not_recommend]
impl Kind for Phase2IntegrityAlgorithmsRequestListValueVpnConnectionValue {}
#[diagnostic::do_not_recommend]
impl TextKind for Phase2IntegrityAlgorithmsRequestListValueVpnConnectionValue {}
#[diagnostic::do_not_recommend]
impl IdKind for Phase2IntegrityAlgorithmsRequestListValueVpnConnectionValue {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Phase2IntegrityAlgorithmsRequestListValueVpnConnectionValue {}
#[diagnostic::do_not_recommend]
impl IntoValue<Phase2IntegrityAlgorithmsRequestListValueVpnConnectionValue>
    for Phase2IntegrityAlgorithmsRequestListValueVpnConnectionValue
{
    #[inline]
    fn into_value(self) -> Value<Phase2IntegrityAlgorithmsRequestListValueVpnConnectionValue> {
        const VALUES: &[&str] = &["SHA1", "SHA2-256", "SHA2-384", "SHA2-512"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PreSharedKeyStorage` of `AWS::EC2::VPNConnection`.
pub enum PreSharedKeyStorage {
    /// `SecretsManager`.
    SecretsManager,
    /// `Standard`.
    Standard,
}

#[diagnostic::do_not_recommend]
impl Kind for PreSharedKeyStorage {}
#[diagnostic::do_not_recommend]
impl TextKind for PreSharedKeyStorage {}
#[diagnostic::do_not_recommend]
impl IdKind for PreSharedKeyStorage {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PreSharedKeyStorage {}
#[diagnostic::do_not_recommend]
impl IntoValue<PreSharedKeyStorage> for PreSharedKeyStorage {
    #[inline]
    fn into_value(self) -> Value<PreSharedKeyStorage> {
        const VALUES: &[&str] = &["SecretsManager", "Standard"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `StartupAction` of a `VpnTunnelOptionsSpecification` of `AWS::EC2::VPNConnection`.
pub enum StartupAction {
    /// `add`.
    Add,
    /// `start`.
    Start,
}

#[diagnostic::do_not_recommend]
impl Kind for StartupAction {}
#[diagnostic::do_not_recommend]
impl TextKind for StartupAction {}
#[diagnostic::do_not_recommend]
impl IdKind for StartupAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for StartupAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<StartupAction> for StartupAction {
    #[inline]
    fn into_value(self) -> Value<StartupAction> {
        const VALUES: &[&str] = &["add", "start"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `TunnelBandwidth` of `AWS::EC2::VPNConnection`.
pub enum TunnelBandwidth {
    /// `large`.
    Large,
    /// `standard`.
    Standard,
}

#[diagnostic::do_not_recommend]
impl Kind for TunnelBandwidth {}
#[diagnostic::do_not_recommend]
impl TextKind for TunnelBandwidth {}
#[diagnostic::do_not_recommend]
impl IdKind for TunnelBandwidth {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TunnelBandwidth {}
#[diagnostic::do_not_recommend]
impl IntoValue<TunnelBandwidth> for TunnelBandwidth {
    #[inline]
    fn into_value(self) -> Value<TunnelBandwidth> {
        const VALUES: &[&str] = &["large", "standard"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

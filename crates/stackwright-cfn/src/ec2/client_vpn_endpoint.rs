// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::ClientVpnEndpoint` and its property types.

use crate::l1::*;

/// Specifies a Client VPN endpoint. A Client VPN endpoint is the resource you create and configure to enable and manage client VPN sessions. It is the destination endpoint at which all client VPN sessions are terminated.
///
/// `AWS::EC2::ClientVpnEndpoint`; `Ref` returns its `Id`, a [`ec2::ClientVpnEndpointId`](kinds::ec2::ClientVpnEndpointId).
/// Changing one of these replaces it: `AuthenticationOptions`, `ClientCidrBlock`, `EndpointIpAddressType`, `TagSpecifications`, `TrafficIpAddressType`, `TransitGatewayConfiguration`, `TransportProtocol`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-clientvpnendpoint.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnClientVpnEndpoint(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::ClientVpnEndpoint",
    tags: None,
    rules: include_str!("client_vpn_endpoint.rules"),
};

impl CfnClientVpnEndpoint {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::ClientVpnEndpoint";

    /// `CfnClientVpnEndpoint` with its required properties, in alphabetical order:
    ///
    /// - `authentication_options`: Information about the authentication method to be used to authenticate clients.
    /// - `connection_log_options`: Information about the client connection logging options.
    /// - `server_certificate_arn`: The ARN of the server certificate.
    pub fn new(
        authentication_options: impl IntoValue<List<ClientAuthenticationRequestProperty>>,
        connection_log_options: impl IntoValue<ConnectionLogOptionsProperty>,
        server_certificate_arn: impl IntoValue<kinds::certificatemanager::CertificateArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AuthenticationOptions",
            authentication_options.into_value().into_node(),
        );
        object_.put(
            "ConnectionLogOptions",
            connection_log_options.into_value().into_node(),
        );
        object_.put(
            "ServerCertificateArn",
            server_certificate_arn.into_value().into_node(),
        );
        Self(object_)
    }

    /// The IPv4 address range, in CIDR notation, from which to assign client IP addresses. The address range cannot overlap with the local CIDR of the VPC in which the associated subnet is located, or the routes that you add manually. The address range cannot be changed after the Client VPN endpoint has been created. Client CIDR range must have a size of at least /22 and must not be greater than /12.
    ///
    /// `ClientCidrBlock`; an update replaces the resource.
    pub fn client_cidr_block(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ClientCidrBlock", value.into_value().into_node());
        self
    }

    /// The options for managing connection authorization for new client connections.
    ///
    /// `ClientConnectOptions`; updated in place.
    pub fn client_connect_options(
        mut self,
        value: impl IntoValue<ClientConnectOptionsProperty>,
    ) -> Self {
        self.0
            .put("ClientConnectOptions", value.into_value().into_node());
        self
    }

    /// Options for enabling a customizable text banner that will be displayed on AWS provided clients when a VPN session is established.
    ///
    /// `ClientLoginBannerOptions`; updated in place.
    pub fn client_login_banner_options(
        mut self,
        value: impl IntoValue<ClientLoginBannerOptionsProperty>,
    ) -> Self {
        self.0
            .put("ClientLoginBannerOptions", value.into_value().into_node());
        self
    }

    /// Client route enforcement is a feature of the Client VPN service that helps enforce administrator defined routes on devices connected through the VPN. T his feature helps improve your security posture by ensuring that network traffic originating from a connected client is not inadvertently sent outside the VPN tunnel.
    ///
    /// Client route enforcement works by monitoring the route table of a connected device for routing policy changes to the VPN connection. If the feature detects any VPN routing policy modifications, it will automatically force an update to the route table, reverting it back to the expected route configurations.
    ///
    /// `ClientRouteEnforcementOptions`; updated in place.
    pub fn client_route_enforcement_options(
        mut self,
        value: impl IntoValue<ClientRouteEnforcementOptionsProperty>,
    ) -> Self {
        self.0.put(
            "ClientRouteEnforcementOptions",
            value.into_value().into_node(),
        );
        self
    }

    /// A brief description of the Client VPN endpoint.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Indicates whether the client VPN session is disconnected after the maximum `sessionTimeoutHours` is reached. If `true`, users are prompted to reconnect client VPN. If `false`, client VPN attempts to reconnect automatically. The default value is `true`.
    ///
    /// `DisconnectOnSessionTimeout`; updated in place.
    pub fn disconnect_on_session_timeout(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DisconnectOnSessionTimeout", value.into_value().into_node());
        self
    }

    /// Information about the DNS servers to be used for DNS resolution. A Client VPN endpoint can have up to two DNS servers. If no DNS server is specified, the DNS address configured on the device is used for the DNS server.
    ///
    /// `DnsServers`; updated in place.
    pub fn dns_servers(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("DnsServers", value.into_value().into_node());
        self
    }

    /// The IP address type of the Client VPN endpoint. Possible values are `ipv4` for IPv4 addressing only, `ipv6` for IPv6 addressing only, or `dual-stack` for both IPv4 and IPv6 addressing.
    ///
    /// `EndpointIpAddressType`; an update replaces the resource.
    pub fn endpoint_ip_address_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("EndpointIpAddressType", value.into_value().into_node());
        self
    }

    /// The IDs of one or more security groups to apply to the target network. You must also specify the ID of the VPC that contains the security groups.
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

    /// Specify whether to enable the self-service portal for the Client VPN endpoint.
    ///
    /// Default Value: `enabled`
    ///
    /// `SelfServicePortal`; updated in place.
    pub fn self_service_portal(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SelfServicePortal", value.into_value().into_node());
        self
    }

    /// The maximum VPN session duration time in hours.
    ///
    /// Valid values: `8 | 10 | 12 | 24`
    ///
    /// Default value: `24`
    ///
    /// `SessionTimeoutHours`; updated in place.
    pub fn session_timeout_hours(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("SessionTimeoutHours", value.into_value().into_node());
        self
    }

    /// Indicates whether split-tunnel is enabled on the AWS Client VPN endpoint.
    ///
    /// By default, split-tunnel on a VPN endpoint is disabled.
    ///
    /// For information about split-tunnel VPN endpoints, see [Split-tunnel AWS Client VPN endpoint](https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/split-tunnel-vpn.html) in the *AWS Client VPN Administrator Guide*.
    ///
    /// `SplitTunnel`; updated in place.
    pub fn split_tunnel(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("SplitTunnel", value.into_value().into_node());
        self
    }

    /// The tags to apply to the Client VPN endpoint during creation.
    ///
    /// `TagSpecifications`; an update replaces the resource.
    pub fn tag_specifications(
        mut self,
        value: impl IntoValue<List<TagSpecificationProperty>>,
    ) -> Self {
        self.0
            .put("TagSpecifications", value.into_value().into_node());
        self
    }

    /// The IP address type of the Client VPN endpoint. Possible values are either `ipv4` for IPv4 addressing only, `ipv6` for IPv6 addressing only, or `dual-stack` for both IPv4 and IPv6 addressing.
    ///
    /// `TrafficIpAddressType`; an update replaces the resource.
    pub fn traffic_ip_address_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("TrafficIpAddressType", value.into_value().into_node());
        self
    }

    /// The `TransitGatewayConfiguration` property.
    ///
    /// `TransitGatewayConfiguration`; an update replaces the resource.
    pub fn transit_gateway_configuration(
        mut self,
        value: impl IntoValue<TransitGatewayConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "TransitGatewayConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The transport protocol to be used by the VPN session.
    ///
    /// Default value: `udp`
    ///
    /// `TransportProtocol`; an update replaces the resource.
    pub fn transport_protocol(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("TransportProtocol", value.into_value().into_node());
        self
    }

    /// The ID of the VPC to associate with the Client VPN endpoint. If no security group IDs are specified in the request, the default security group for the VPC is applied.
    ///
    /// `VpcId`; updated in place.
    pub fn vpc_id(mut self, value: impl IntoValue<kinds::ec2::VpcId>) -> Self {
        self.0.put("VpcId", value.into_value().into_node());
        self
    }

    /// The port number to assign to the Client VPN endpoint for TCP and UDP traffic.
    ///
    /// Valid Values: `443` | `1194`
    ///
    /// Default Value: `443`
    ///
    /// `VpnPort`; updated in place.
    pub fn vpn_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("VpnPort", value.into_value().into_node());
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

impl Construct for CfnClientVpnEndpoint {
    type Handle = CfnClientVpnEndpointRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnClientVpnEndpointRef {
        CfnClientVpnEndpointRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnClientVpnEndpoint`] of a stack.
pub struct CfnClientVpnEndpointRef(NodeRef);

impl Clone for CfnClientVpnEndpointRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnClientVpnEndpointRef {}
impl AsNode for CfnClientVpnEndpointRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnClientVpnEndpointRef {
    /// What `Ref` returns: its `Id`, a [`ec2::ClientVpnEndpointId`](kinds::ec2::ClientVpnEndpointId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::ClientVpnEndpointId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::ec2::ClientVpnEndpointId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::ec2::ClientVpnEndpointId> for &CfnClientVpnEndpointRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::ClientVpnEndpointId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Information about the client certificate to be used for authentication.
///
/// The property type `CertificateAuthenticationRequest` of `AWS::EC2::ClientVpnEndpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct CertificateAuthenticationRequestProperty(Object);

impl CertificateAuthenticationRequestProperty {
    /// `CertificateAuthenticationRequestProperty` with its required properties, in alphabetical order:
    ///
    /// - `client_root_certificate_chain_arn`: The ARN of the client certificate.
    pub fn new(
        client_root_certificate_chain_arn: impl IntoValue<kinds::certificatemanager::CertificateArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ClientRootCertificateChainArn",
            client_root_certificate_chain_arn.into_value().into_node(),
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

impl Kind for CertificateAuthenticationRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CertificateAuthenticationRequestProperty>
    for CertificateAuthenticationRequestProperty
{
}
impl From<CertificateAuthenticationRequestProperty> for Node {
    #[inline]
    fn from(value: CertificateAuthenticationRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CertificateAuthenticationRequestProperty>
    for CertificateAuthenticationRequestProperty
{
    #[inline]
    fn into_value(self) -> Value<CertificateAuthenticationRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the authentication method to be used by a Client VPN endpoint. For more information, see [Authentication](https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/authentication-authrization.html#client-authentication) in the *AWS Client VPN Administrator Guide*.
///
/// The property type `ClientAuthenticationRequest` of `AWS::EC2::ClientVpnEndpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct ClientAuthenticationRequestProperty(Object);

impl ClientAuthenticationRequestProperty {
    /// `ClientAuthenticationRequestProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The type of client authentication to be used.
    pub fn new(r#type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// Information about the Active Directory to be used, if applicable. You must provide this information if *Type* is `directory-service-authentication`.
    ///
    /// `ActiveDirectory`.
    pub fn active_directory(
        mut self,
        value: impl IntoValue<DirectoryServiceAuthenticationRequestProperty>,
    ) -> Self {
        self.0
            .put("ActiveDirectory", value.into_value().into_node());
        self
    }

    /// Information about the IAM SAML identity provider, if applicable.
    ///
    /// `FederatedAuthentication`.
    pub fn federated_authentication(
        mut self,
        value: impl IntoValue<FederatedAuthenticationRequestProperty>,
    ) -> Self {
        self.0
            .put("FederatedAuthentication", value.into_value().into_node());
        self
    }

    /// Information about the authentication certificates to be used, if applicable. You must provide this information if *Type* is `certificate-authentication`.
    ///
    /// `MutualAuthentication`.
    pub fn mutual_authentication(
        mut self,
        value: impl IntoValue<CertificateAuthenticationRequestProperty>,
    ) -> Self {
        self.0
            .put("MutualAuthentication", value.into_value().into_node());
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

impl Kind for ClientAuthenticationRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ClientAuthenticationRequestProperty> for ClientAuthenticationRequestProperty {}
impl From<ClientAuthenticationRequestProperty> for Node {
    #[inline]
    fn from(value: ClientAuthenticationRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ClientAuthenticationRequestProperty> for ClientAuthenticationRequestProperty {
    #[inline]
    fn into_value(self) -> Value<ClientAuthenticationRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Indicates whether client connect options are enabled. The default is `false` (not enabled).
///
/// The property type `ClientConnectOptions` of `AWS::EC2::ClientVpnEndpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct ClientConnectOptionsProperty(Object);

impl ClientConnectOptionsProperty {
    /// `ClientConnectOptionsProperty` with its required properties, in alphabetical order:
    ///
    /// - `enabled`: Indicates whether client connect options are enabled.
    pub fn new(enabled: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Enabled", enabled.into_value().into_node());
        Self(object_)
    }

    /// The Amazon Resource Name (ARN) of the AWS Lambda function used for connection authorization.
    ///
    /// `LambdaFunctionArn`.
    pub fn lambda_function_arn(
        mut self,
        value: impl IntoValue<kinds::lambda::AnyFunctionArn>,
    ) -> Self {
        self.0
            .put("LambdaFunctionArn", value.into_value().into_node());
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

impl Kind for ClientConnectOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ClientConnectOptionsProperty> for ClientConnectOptionsProperty {}
impl From<ClientConnectOptionsProperty> for Node {
    #[inline]
    fn from(value: ClientConnectOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ClientConnectOptionsProperty> for ClientConnectOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<ClientConnectOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Options for enabling a customizable text banner that will be displayed on AWS provided clients when a VPN session is established.
///
/// The property type `ClientLoginBannerOptions` of `AWS::EC2::ClientVpnEndpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct ClientLoginBannerOptionsProperty(Object);

impl ClientLoginBannerOptionsProperty {
    /// `ClientLoginBannerOptionsProperty` with its required properties, in alphabetical order:
    ///
    /// - `enabled`: Enable or disable a customizable text banner that will be displayed on AWS provided clients when a VPN session is established.
    pub fn new(enabled: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Enabled", enabled.into_value().into_node());
        Self(object_)
    }

    /// Customizable text that will be displayed in a banner on AWS provided clients when a VPN session is established. UTF-8 encoded characters only. Maximum of 1400 characters.
    ///
    /// `BannerText`.
    pub fn banner_text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BannerText", value.into_value().into_node());
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

impl Kind for ClientLoginBannerOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ClientLoginBannerOptionsProperty> for ClientLoginBannerOptionsProperty {}
impl From<ClientLoginBannerOptionsProperty> for Node {
    #[inline]
    fn from(value: ClientLoginBannerOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ClientLoginBannerOptionsProperty> for ClientLoginBannerOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<ClientLoginBannerOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Client Route Enforcement is a feature of Client VPN that helps enforce administrator defined routes on devices connected through the VPN. This feature helps improve your security posture by ensuring that network traffic originating from a connected client is not inadvertently sent outside the VPN tunnel.
///
/// Client Route Enforcement works by monitoring the route table of a connected device for routing policy changes to the VPN connection. If the feature detects any VPN routing policy modifications, it will automatically force an update to the route table, reverting it back to the expected route configurations.
///
/// The property type `ClientRouteEnforcementOptions` of `AWS::EC2::ClientVpnEndpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct ClientRouteEnforcementOptionsProperty(Object);

impl ClientRouteEnforcementOptionsProperty {
    /// `ClientRouteEnforcementOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Enable or disable Client Route Enforcement. The state can either be `true` (enabled) or `false` (disabled). The default is `false`.
    ///
    /// Valid values: `true | false`
    ///
    /// Default value: `false`
    ///
    /// `Enforced`.
    pub fn enforced(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enforced", value.into_value().into_node());
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

impl Kind for ClientRouteEnforcementOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ClientRouteEnforcementOptionsProperty> for ClientRouteEnforcementOptionsProperty {}
impl From<ClientRouteEnforcementOptionsProperty> for Node {
    #[inline]
    fn from(value: ClientRouteEnforcementOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ClientRouteEnforcementOptionsProperty> for ClientRouteEnforcementOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<ClientRouteEnforcementOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the client connection logging options for the Client VPN endpoint.
///
/// The property type `ConnectionLogOptions` of `AWS::EC2::ClientVpnEndpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConnectionLogOptionsProperty(Object);

impl ConnectionLogOptionsProperty {
    /// `ConnectionLogOptionsProperty` with its required properties, in alphabetical order:
    ///
    /// - `enabled`: Indicates whether connection logging is enabled.
    pub fn new(enabled: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Enabled", enabled.into_value().into_node());
        Self(object_)
    }

    /// The name of the CloudWatch Logs log group. Required if connection logging is enabled.
    ///
    /// `CloudwatchLogGroup`.
    pub fn cloudwatch_log_group(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CloudwatchLogGroup", value.into_value().into_node());
        self
    }

    /// The name of the CloudWatch Logs log stream to which the connection data is published.
    ///
    /// `CloudwatchLogStream`.
    pub fn cloudwatch_log_stream(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CloudwatchLogStream", value.into_value().into_node());
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

impl Kind for ConnectionLogOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConnectionLogOptionsProperty> for ConnectionLogOptionsProperty {}
impl From<ConnectionLogOptionsProperty> for Node {
    #[inline]
    fn from(value: ConnectionLogOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConnectionLogOptionsProperty> for ConnectionLogOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<ConnectionLogOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the Active Directory to be used for client authentication.
///
/// The property type `DirectoryServiceAuthenticationRequest` of `AWS::EC2::ClientVpnEndpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct DirectoryServiceAuthenticationRequestProperty(Object);

impl DirectoryServiceAuthenticationRequestProperty {
    /// `DirectoryServiceAuthenticationRequestProperty` with its required properties, in alphabetical order:
    ///
    /// - `directory_id`: The ID of the Active Directory to be used for authentication.
    pub fn new(directory_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DirectoryId", directory_id.into_value().into_node());
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

impl Kind for DirectoryServiceAuthenticationRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DirectoryServiceAuthenticationRequestProperty>
    for DirectoryServiceAuthenticationRequestProperty
{
}
impl From<DirectoryServiceAuthenticationRequestProperty> for Node {
    #[inline]
    fn from(value: DirectoryServiceAuthenticationRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DirectoryServiceAuthenticationRequestProperty>
    for DirectoryServiceAuthenticationRequestProperty
{
    #[inline]
    fn into_value(self) -> Value<DirectoryServiceAuthenticationRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The IAM SAML identity provider used for federated authentication.
///
/// The property type `FederatedAuthenticationRequest` of `AWS::EC2::ClientVpnEndpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct FederatedAuthenticationRequestProperty(Object);

impl FederatedAuthenticationRequestProperty {
    /// `FederatedAuthenticationRequestProperty` with its required properties, in alphabetical order:
    ///
    /// - `saml_provider_arn`: The Amazon Resource Name (ARN) of the IAM SAML identity provider.
    pub fn new(saml_provider_arn: impl IntoValue<kinds::iam::SamlProviderArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SAMLProviderArn",
            saml_provider_arn.into_value().into_node(),
        );
        Self(object_)
    }

    /// The Amazon Resource Name (ARN) of the IAM SAML identity provider for the self-service portal.
    ///
    /// `SelfServiceSAMLProviderArn`.
    pub fn self_service_saml_provider_arn(
        mut self,
        value: impl IntoValue<kinds::iam::SamlProviderArn>,
    ) -> Self {
        self.0
            .put("SelfServiceSAMLProviderArn", value.into_value().into_node());
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

impl Kind for FederatedAuthenticationRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FederatedAuthenticationRequestProperty> for FederatedAuthenticationRequestProperty {}
impl From<FederatedAuthenticationRequestProperty> for Node {
    #[inline]
    fn from(value: FederatedAuthenticationRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FederatedAuthenticationRequestProperty> for FederatedAuthenticationRequestProperty {
    #[inline]
    fn into_value(self) -> Value<FederatedAuthenticationRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the tags to apply to the Client VPN endpoint.
///
/// The property type `TagSpecification` of `AWS::EC2::ClientVpnEndpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct TagSpecificationProperty(Object);

impl TagSpecificationProperty {
    /// `TagSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `resource_type`: The type of resource to tag.
    /// - `tags`: The tags to apply to the resource.
    pub fn new(resource_type: impl IntoValue<String>, tags: impl IntoValue<List<CfnTag>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ResourceType", resource_type.into_value().into_node());
        object_.put("Tags", tags.into_value().into_node());
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

impl Kind for TagSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TagSpecificationProperty> for TagSpecificationProperty {}
impl From<TagSpecificationProperty> for Node {
    #[inline]
    fn from(value: TagSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TagSpecificationProperty> for TagSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<TagSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `TransitGatewayConfiguration` of `AWS::EC2::ClientVpnEndpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct TransitGatewayConfigurationProperty(Object);

impl TransitGatewayConfigurationProperty {
    /// `TransitGatewayConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `transit_gateway_id`
    pub fn new(transit_gateway_id: impl IntoValue<kinds::ec2::TransitGatewayId>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "TransitGatewayId",
            transit_gateway_id.into_value().into_node(),
        );
        Self(object_)
    }

    /// The `AvailabilityZoneIds` property.
    ///
    /// `AvailabilityZoneIds`.
    pub fn availability_zone_ids(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("AvailabilityZoneIds", value.into_value().into_node());
        self
    }

    /// The `AvailabilityZones` property.
    ///
    /// `AvailabilityZones`.
    pub fn availability_zones(
        mut self,
        value: impl IntoValue<List<kinds::ec2::AvailabilityZoneName>>,
    ) -> Self {
        self.0
            .put("AvailabilityZones", value.into_value().into_node());
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

impl Kind for TransitGatewayConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TransitGatewayConfigurationProperty> for TransitGatewayConfigurationProperty {}
impl From<TransitGatewayConfigurationProperty> for Node {
    #[inline]
    fn from(value: TransitGatewayConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TransitGatewayConfigurationProperty> for TransitGatewayConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<TransitGatewayConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

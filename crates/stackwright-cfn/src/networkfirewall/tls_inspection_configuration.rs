// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::NetworkFirewall::TLSInspectionConfiguration` and its property types.

use crate::l1::*;

/// The object that defines a TLS inspection configuration.
///
/// AWS Network Firewall uses a TLS inspection configuration to decrypt traffic. Network Firewall re-encrypts the traffic before sending it to its destination.
///
/// To use a TLS inspection configuration, you add it to a new Network Firewall firewall policy, then you apply the firewall policy to a firewall. Network Firewall acts as a proxy service to decrypt and inspect the traffic traveling through your firewalls. You can reference a TLS inspection configuration from more than one firewall policy, and you can use a firewall policy in more than one firewall. For more information about using TLS inspection configurations, see [Inspecting SSL/TLS traffic with TLS inspection configurations](https://docs.aws.amazon.com/network-firewall/latest/developerguide/tls-inspection.html) in the *AWS Network Firewall Developer Guide*.
///
/// `AWS::NetworkFirewall::TLSInspectionConfiguration`; `Ref` returns its `TLSInspectionConfigurationArn`, a [`networkfirewall::TlsInspectionConfigurationArn`](kinds::networkfirewall::TlsInspectionConfigurationArn).
/// Changing one of these replaces it: `TLSInspectionConfigurationName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-tlsinspectionconfiguration.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTLSInspectionConfiguration(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::NetworkFirewall::TLSInspectionConfiguration",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("tls_inspection_configuration.rules"),
};

impl CfnTLSInspectionConfiguration {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::NetworkFirewall::TLSInspectionConfiguration";

    /// `CfnTLSInspectionConfiguration` with its required properties, in alphabetical order:
    ///
    /// - `tls_inspection_configuration`: The object that defines a TLS inspection configuration.
    /// - `tls_inspection_configuration_name`: The descriptive name of the TLS inspection configuration.
    pub fn new(
        tls_inspection_configuration: impl IntoValue<TLSInspectionConfigurationProperty>,
        tls_inspection_configuration_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "TLSInspectionConfiguration",
            tls_inspection_configuration.into_value().into_node(),
        );
        object_.put(
            "TLSInspectionConfigurationName",
            tls_inspection_configuration_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// A description of the TLS inspection configuration.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The key:value pairs to associate with the resource.
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

impl Construct for CfnTLSInspectionConfiguration {
    type Handle = CfnTLSInspectionConfigurationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTLSInspectionConfigurationRef {
        CfnTLSInspectionConfigurationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTLSInspectionConfiguration`] of a stack.
pub struct CfnTLSInspectionConfigurationRef(NodeRef);

impl Clone for CfnTLSInspectionConfigurationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTLSInspectionConfigurationRef {}
impl AsNode for CfnTLSInspectionConfigurationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTLSInspectionConfigurationRef {
    /// What `Ref` returns: its `TLSInspectionConfigurationArn`, a [`networkfirewall::TlsInspectionConfigurationArn`](kinds::networkfirewall::TlsInspectionConfigurationArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::networkfirewall::TlsInspectionConfigurationArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the TLS inspection configuration.
    ///
    /// `Fn::GetAtt` of `TLSInspectionConfigurationArn`.
    #[inline]
    pub fn attr_tls_inspection_configuration_arn(
        &self,
    ) -> Value<kinds::networkfirewall::TlsInspectionConfigurationArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("TLSInspectionConfigurationArn"),
        ))
    }

    /// A unique identifier for the TLS inspection configuration. This ID is returned in the responses to create and list commands. You provide it to operations such as update and delete.
    ///
    /// `Fn::GetAtt` of `TLSInspectionConfigurationId`.
    #[inline]
    pub fn attr_tls_inspection_configuration_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("TLSInspectionConfigurationId"),
        ))
    }
}

impl IntoValue<kinds::networkfirewall::TlsInspectionConfigurationArn>
    for &CfnTLSInspectionConfigurationRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::networkfirewall::TlsInspectionConfigurationArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// A single IP address specification. This is used in the [MatchAttributes](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-networkfirewall-rulegroup-matchattributes.html) source and destination settings.
///
/// The property type `Address` of `AWS::NetworkFirewall::TLSInspectionConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct AddressProperty(Object);

impl AddressProperty {
    /// `AddressProperty` with its required properties, in alphabetical order:
    ///
    /// - `address_definition`: Specify an IP address or a block of IP addresses in Classless Inter-Domain Routing (CIDR) notation.
    pub fn new(address_definition: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AddressDefinition",
            address_definition.into_value().into_node(),
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

impl Kind for AddressProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AddressProperty> for AddressProperty {}
impl From<AddressProperty> for Node {
    #[inline]
    fn from(value: AddressProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AddressProperty> for AddressProperty {
    #[inline]
    fn into_value(self) -> Value<AddressProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// When enabled, Network Firewall checks if the server certificate presented by the server in the SSL/TLS connection has a revoked or unkown status. If the certificate has an unknown or revoked status, you must specify the actions that Network Firewall takes on outbound traffic. To check the certificate revocation status, you must also specify a `CertificateAuthorityArn` in [ServerCertificateConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-servercertificateconfiguration.html).
///
/// The property type `CheckCertificateRevocationStatus` of `AWS::NetworkFirewall::TLSInspectionConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct CheckCertificateRevocationStatusProperty(Object);

impl CheckCertificateRevocationStatusProperty {
    /// `CheckCertificateRevocationStatusProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Configures how Network Firewall processes traffic when it determines that the certificate presented by the server in the SSL/TLS connection has a revoked status.
    ///
    /// - *PASS* - Allow the connection to continue, and pass subsequent packets to the stateful engine for inspection.
    /// - *DROP* - Network Firewall closes the connection and drops subsequent packets for that connection.
    /// - *REJECT* - Network Firewall sends a TCP reject packet back to your client. The service closes the connection and drops subsequent packets for that connection. `REJECT` is available only for TCP traffic.
    ///
    /// `RevokedStatusAction`; one of `PASS`, `DROP`, `REJECT`.
    pub fn revoked_status_action(mut self, value: impl IntoValue<RevokedStatusAction>) -> Self {
        self.0
            .put("RevokedStatusAction", value.into_value().into_node());
        self
    }

    /// Configures how Network Firewall processes traffic when it determines that the certificate presented by the server in the SSL/TLS connection has an unknown status, or a status that cannot be determined for any other reason, including when the service is unable to connect to the OCSP and CRL endpoints for the certificate.
    ///
    /// - *PASS* - Allow the connection to continue, and pass subsequent packets to the stateful engine for inspection.
    /// - *DROP* - Network Firewall closes the connection and drops subsequent packets for that connection.
    /// - *REJECT* - Network Firewall sends a TCP reject packet back to your client. The service closes the connection and drops subsequent packets for that connection. `REJECT` is available only for TCP traffic.
    ///
    /// `UnknownStatusAction`; one of `PASS`, `DROP`, `REJECT`.
    pub fn unknown_status_action(mut self, value: impl IntoValue<UnknownStatusAction>) -> Self {
        self.0
            .put("UnknownStatusAction", value.into_value().into_node());
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

impl Kind for CheckCertificateRevocationStatusProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CheckCertificateRevocationStatusProperty>
    for CheckCertificateRevocationStatusProperty
{
}
impl From<CheckCertificateRevocationStatusProperty> for Node {
    #[inline]
    fn from(value: CheckCertificateRevocationStatusProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CheckCertificateRevocationStatusProperty>
    for CheckCertificateRevocationStatusProperty
{
    #[inline]
    fn into_value(self) -> Value<CheckCertificateRevocationStatusProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A single port range specification. This is used for source and destination port ranges in the stateless rule [MatchAttributes](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-networkfirewall-rulegroup-matchattributes.html), `SourcePorts`, and `DestinationPorts` settings.
///
/// The property type `PortRange` of `AWS::NetworkFirewall::TLSInspectionConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct PortRangeProperty(Object);

impl PortRangeProperty {
    /// `PortRangeProperty` with its required properties, in alphabetical order:
    ///
    /// - `from_port`: The lower limit of the port range.
    /// - `to_port`: The upper limit of the port range.
    pub fn new(from_port: impl IntoValue<i64>, to_port: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("FromPort", from_port.into_value().into_node());
        object_.put("ToPort", to_port.into_value().into_node());
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

impl Kind for PortRangeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PortRangeProperty> for PortRangeProperty {}
impl From<PortRangeProperty> for Node {
    #[inline]
    fn from(value: PortRangeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PortRangeProperty> for PortRangeProperty {
    #[inline]
    fn into_value(self) -> Value<PortRangeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Any Certificate Manager (ACM) Secure Sockets Layer/Transport Layer Security (SSL/TLS) server certificate that's associated with a [ServerCertificateConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-networkfirewall-tlsinspectionconfiguration-servercertificateconfiguration.html). Used in a [TLSInspectionConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-tlsinspectionconfiguration.html) for inspection of inbound traffic to your firewall. You must request or import a SSL/TLS certificate into ACM for each domain Network Firewall needs to decrypt and inspect. AWS Network Firewall uses the SSL/TLS certificates to decrypt specified inbound SSL/TLS traffic going to your firewall. For information about working with certificates in Certificate Manager, see [Request a public certificate](https://docs.aws.amazon.com/acm/latest/userguide/gs-acm-request-public.html) or [Importing certificates](https://docs.aws.amazon.com/acm/latest/userguide/import-certificate.html) in the *Certificate Manager User Guide*.
///
/// The property type `ServerCertificate` of `AWS::NetworkFirewall::TLSInspectionConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct ServerCertificateProperty(Object);

impl ServerCertificateProperty {
    /// `ServerCertificateProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon Resource Name (ARN) of the Certificate Manager SSL/TLS server certificate that's used for inbound SSL/TLS inspection.
    ///
    /// `ResourceArn`.
    pub fn resource_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ResourceArn", value.into_value().into_node());
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

impl Kind for ServerCertificateProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ServerCertificateProperty> for ServerCertificateProperty {}
impl From<ServerCertificateProperty> for Node {
    #[inline]
    fn from(value: ServerCertificateProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ServerCertificateProperty> for ServerCertificateProperty {
    #[inline]
    fn into_value(self) -> Value<ServerCertificateProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configures the Certificate Manager certificates and scope that Network Firewall uses to decrypt and re-encrypt traffic using a [TLSInspectionConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-tlsinspectionconfiguration.html). You can configure `ServerCertificates` for inbound SSL/TLS inspection, a `CertificateAuthorityArn` for outbound SSL/TLS inspection, or both. For information about working with certificates for TLS inspection, see [Using SSL/TLS server certficiates with TLS inspection configurations](https://docs.aws.amazon.com/network-firewall/latest/developerguide/tls-inspection-certificate-requirements.html) in the *AWS Network Firewall Developer Guide*.
///
/// > If a server certificate that's associated with your [TLSInspectionConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-tlsinspectionconfiguration.html) is revoked, deleted, or expired it can result in client-side TLS errors.
///
/// The property type `ServerCertificateConfiguration` of `AWS::NetworkFirewall::TLSInspectionConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct ServerCertificateConfigurationProperty(Object);

impl ServerCertificateConfigurationProperty {
    /// `ServerCertificateConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon Resource Name (ARN) of the imported certificate authority (CA) certificate within Certificate Manager (ACM) to use for outbound SSL/TLS inspection.
    ///
    /// The following limitations apply:
    ///
    /// - You can use CA certificates that you imported into ACM, but you can't generate CA certificates with ACM.
    /// - You can't use certificates issued by Private Certificate Authority.
    ///
    /// For more information about configuring certificates for outbound inspection, see [Using SSL/TLS certificates with TLS inspection configurations](https://docs.aws.amazon.com/network-firewall/latest/developerguide/tls-inspection-certificate-requirements.html) in the *AWS Network Firewall Developer Guide*.
    ///
    /// For information about working with certificates in ACM, see [Importing certificates](https://docs.aws.amazon.com/acm/latest/userguide/import-certificate.html) in the *Certificate Manager User Guide*.
    ///
    /// `CertificateAuthorityArn`.
    pub fn certificate_authority_arn(
        mut self,
        value: impl IntoValue<kinds::acmpca::CertificateAuthorityArn>,
    ) -> Self {
        self.0
            .put("CertificateAuthorityArn", value.into_value().into_node());
        self
    }

    /// When enabled, Network Firewall checks if the server certificate presented by the server in the SSL/TLS connection has a revoked or unkown status. If the certificate has an unknown or revoked status, you must specify the actions that Network Firewall takes on outbound traffic. To check the certificate revocation status, you must also specify a `CertificateAuthorityArn` in [ServerCertificateConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-servercertificateconfiguration.html).
    ///
    /// `CheckCertificateRevocationStatus`.
    pub fn check_certificate_revocation_status(
        mut self,
        value: impl IntoValue<CheckCertificateRevocationStatusProperty>,
    ) -> Self {
        self.0.put(
            "CheckCertificateRevocationStatus",
            value.into_value().into_node(),
        );
        self
    }

    /// A list of scopes.
    ///
    /// `Scopes`.
    pub fn scopes(mut self, value: impl IntoValue<List<ServerCertificateScopeProperty>>) -> Self {
        self.0.put("Scopes", value.into_value().into_node());
        self
    }

    /// The list of server certificates to use for inbound SSL/TLS inspection.
    ///
    /// `ServerCertificates`.
    pub fn server_certificates(
        mut self,
        value: impl IntoValue<List<ServerCertificateProperty>>,
    ) -> Self {
        self.0
            .put("ServerCertificates", value.into_value().into_node());
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

impl Kind for ServerCertificateConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ServerCertificateConfigurationProperty> for ServerCertificateConfigurationProperty {}
impl From<ServerCertificateConfigurationProperty> for Node {
    #[inline]
    fn from(value: ServerCertificateConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ServerCertificateConfigurationProperty> for ServerCertificateConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ServerCertificateConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Settings that define the Secure Sockets Layer/Transport Layer Security (SSL/TLS) traffic that Network Firewall should decrypt for inspection by the stateful rule engine.
///
/// The property type `ServerCertificateScope` of `AWS::NetworkFirewall::TLSInspectionConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct ServerCertificateScopeProperty(Object);

impl ServerCertificateScopeProperty {
    /// `ServerCertificateScopeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The destination ports to decrypt for inspection, in Transmission Control Protocol (TCP) format. If not specified, this matches with any destination port.
    ///
    /// You can specify individual ports, for example `1994`, and you can specify port ranges, such as `1990:1994`.
    ///
    /// `DestinationPorts`.
    pub fn destination_ports(mut self, value: impl IntoValue<List<PortRangeProperty>>) -> Self {
        self.0
            .put("DestinationPorts", value.into_value().into_node());
        self
    }

    /// The destination IP addresses and address ranges to decrypt for inspection, in CIDR notation. If not specified, this
    /// matches with any destination address.
    ///
    /// `Destinations`.
    pub fn destinations(mut self, value: impl IntoValue<List<AddressProperty>>) -> Self {
        self.0.put("Destinations", value.into_value().into_node());
        self
    }

    /// The protocols to inspect for, specified using the assigned internet protocol number (IANA) for each protocol. If not specified, this matches with any protocol.
    ///
    /// Network Firewall currently supports only TCP.
    ///
    /// `Protocols`.
    pub fn protocols(mut self, value: impl IntoValue<List<i64>>) -> Self {
        self.0.put("Protocols", value.into_value().into_node());
        self
    }

    /// The source ports to decrypt for inspection, in Transmission Control Protocol (TCP) format. If not specified, this matches with any source port.
    ///
    /// You can specify individual ports, for example `1994`, and you can specify port ranges, such as `1990:1994`.
    ///
    /// `SourcePorts`.
    pub fn source_ports(mut self, value: impl IntoValue<List<PortRangeProperty>>) -> Self {
        self.0.put("SourcePorts", value.into_value().into_node());
        self
    }

    /// The source IP addresses and address ranges to decrypt for inspection, in CIDR notation. If not specified, this
    /// matches with any source address.
    ///
    /// `Sources`.
    pub fn sources(mut self, value: impl IntoValue<List<AddressProperty>>) -> Self {
        self.0.put("Sources", value.into_value().into_node());
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

impl Kind for ServerCertificateScopeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ServerCertificateScopeProperty> for ServerCertificateScopeProperty {}
impl From<ServerCertificateScopeProperty> for Node {
    #[inline]
    fn from(value: ServerCertificateScopeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ServerCertificateScopeProperty> for ServerCertificateScopeProperty {
    #[inline]
    fn into_value(self) -> Value<ServerCertificateScopeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The object that defines a TLS inspection configuration. This defines the TLS inspection configuration.
///
/// AWS Network Firewall uses a TLS inspection configuration to decrypt traffic. Network Firewall re-encrypts the traffic before sending it to its destination.
///
/// To use a TLS inspection configuration, you add it to a new Network Firewall firewall policy, then you apply the firewall policy to a firewall. Network Firewall acts as a proxy service to decrypt and inspect the traffic traveling through your firewalls. You can reference a TLS inspection configuration from more than one firewall policy, and you can use a firewall policy in more than one firewall. For more information about using TLS inspection configurations, see [Inspecting SSL/TLS traffic with TLS inspection configurations](https://docs.aws.amazon.com/network-firewall/latest/developerguide/tls-inspection.html) in the *AWS Network Firewall Developer Guide*.
///
/// The property type `TLSInspectionConfiguration` of `AWS::NetworkFirewall::TLSInspectionConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct TLSInspectionConfigurationProperty(Object);

impl TLSInspectionConfigurationProperty {
    /// `TLSInspectionConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Lists the server certificate configurations that are associated with the TLS configuration.
    ///
    /// `ServerCertificateConfigurations`.
    pub fn server_certificate_configurations(
        mut self,
        value: impl IntoValue<List<ServerCertificateConfigurationProperty>>,
    ) -> Self {
        self.0.put(
            "ServerCertificateConfigurations",
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

impl Kind for TLSInspectionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TLSInspectionConfigurationProperty> for TLSInspectionConfigurationProperty {}
impl From<TLSInspectionConfigurationProperty> for Node {
    #[inline]
    fn from(value: TLSInspectionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TLSInspectionConfigurationProperty> for TLSInspectionConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<TLSInspectionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `RevokedStatusAction` of a `CheckCertificateRevocationStatus` of `AWS::NetworkFirewall::TLSInspectionConfiguration`.
pub enum RevokedStatusAction {
    /// `DROP`.
    Drop,
    /// `PASS`.
    Pass,
    /// `REJECT`.
    Reject,
}

#[diagnostic::do_not_recommend]
impl Kind for RevokedStatusAction {}
#[diagnostic::do_not_recommend]
impl TextKind for RevokedStatusAction {}
#[diagnostic::do_not_recommend]
impl IdKind for RevokedStatusAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RevokedStatusAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<RevokedStatusAction> for RevokedStatusAction {
    #[inline]
    fn into_value(self) -> Value<RevokedStatusAction> {
        const VALUES: &[&str] = &["DROP", "PASS", "REJECT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `UnknownStatusAction` of a `CheckCertificateRevocationStatus` of `AWS::NetworkFirewall::TLSInspectionConfiguration`.
pub enum UnknownStatusAction {
    /// `DROP`.
    Drop,
    /// `PASS`.
    Pass,
    /// `REJECT`.
    Reject,
}

#[diagnostic::do_not_recommend]
impl Kind for UnknownStatusAction {}
#[diagnostic::do_not_recommend]
impl TextKind for UnknownStatusAction {}
#[diagnostic::do_not_recommend]
impl IdKind for UnknownStatusAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UnknownStatusAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<UnknownStatusAction> for UnknownStatusAction {
    #[inline]
    fn into_value(self) -> Value<UnknownStatusAction> {
        const VALUES: &[&str] = &["DROP", "PASS", "REJECT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

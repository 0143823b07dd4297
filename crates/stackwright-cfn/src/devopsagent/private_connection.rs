// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DevOpsAgent::PrivateConnection` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::DevOpsAgent::PrivateConnection
///
/// `AWS::DevOpsAgent::PrivateConnection`; `Ref` returns its `Name`, a [`devopsagent::PrivateConnectionName`](kinds::devopsagent::PrivateConnectionName).
/// Changing one of these replaces it: `ConnectionConfiguration`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsagent-privateconnection.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPrivateConnection(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DevOpsAgent::PrivateConnection",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("private_connection.rules"),
};

impl CfnPrivateConnection {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DevOpsAgent::PrivateConnection";

    /// `CfnPrivateConnection` with its required properties, in alphabetical order:
    ///
    /// - `connection_configuration`: The connection configuration, either SelfManaged or ServiceManaged.
    /// - `name`: Unique name for this Private Connection within the account.
    pub fn new(
        connection_configuration: impl IntoValue<ConnectionConfigurationProperty>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ConnectionConfiguration",
            connection_configuration.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// Certificate for the Private Connection.
    ///
    /// `Certificate`; updated in place.
    pub fn certificate(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Certificate", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
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

impl Construct for CfnPrivateConnection {
    type Handle = CfnPrivateConnectionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPrivateConnectionRef {
        CfnPrivateConnectionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPrivateConnection`] of a stack.
pub struct CfnPrivateConnectionRef(NodeRef);

impl Clone for CfnPrivateConnectionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPrivateConnectionRef {}
impl AsNode for CfnPrivateConnectionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPrivateConnectionRef {
    /// What `Ref` returns: its `Name`, a [`devopsagent::PrivateConnectionName`](kinds::devopsagent::PrivateConnectionName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::devopsagent::PrivateConnectionName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the Private Connection.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::devopsagent::PrivateConnectionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The expiry time of the certificate associated with the Private Connection.
    ///
    /// `Fn::GetAtt` of `CertificateExpiryTime`.
    #[inline]
    pub fn attr_certificate_expiry_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CertificateExpiryTime")))
    }

    /// The status of the Private Connection.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::devopsagent::PrivateConnectionName> for &CfnPrivateConnectionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::devopsagent::PrivateConnectionName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::devopsagent::PrivateConnectionArn> for &CfnPrivateConnectionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::devopsagent::PrivateConnectionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The property type `ConnectionConfiguration` of `AWS::DevOpsAgent::PrivateConnection`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConnectionConfigurationProperty(Object);

impl ConnectionConfigurationProperty {
    /// `ConnectionConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Configuration for a self-managed Private Connection.
    ///
    /// `SelfManaged`.
    pub fn self_managed(mut self, value: impl IntoValue<SelfManagedModeProperty>) -> Self {
        self.0.put("SelfManaged", value.into_value().into_node());
        self
    }

    /// Configuration for a service-managed Private Connection.
    ///
    /// `ServiceManaged`.
    pub fn service_managed(mut self, value: impl IntoValue<ServiceManagedModeProperty>) -> Self {
        self.0.put("ServiceManaged", value.into_value().into_node());
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

impl Kind for ConnectionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConnectionConfigurationProperty> for ConnectionConfigurationProperty {}
impl From<ConnectionConfigurationProperty> for Node {
    #[inline]
    fn from(value: ConnectionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConnectionConfigurationProperty> for ConnectionConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ConnectionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for a self-managed Private Connection.
///
/// The property type `SelfManagedMode` of `AWS::DevOpsAgent::PrivateConnection`.
#[must_use = "a property type does nothing until it is set"]
pub struct SelfManagedModeProperty(Object);

impl SelfManagedModeProperty {
    /// `SelfManagedModeProperty` with its required properties, in alphabetical order:
    ///
    /// - `resource_configuration_id`: The ARN of the Resource Configuration.
    pub fn new(resource_configuration_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ResourceConfigurationId",
            resource_configuration_id.into_value().into_node(),
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

impl Kind for SelfManagedModeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SelfManagedModeProperty> for SelfManagedModeProperty {}
impl From<SelfManagedModeProperty> for Node {
    #[inline]
    fn from(value: SelfManagedModeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SelfManagedModeProperty> for SelfManagedModeProperty {
    #[inline]
    fn into_value(self) -> Value<SelfManagedModeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for a service-managed Private Connection.
///
/// The property type `ServiceManagedMode` of `AWS::DevOpsAgent::PrivateConnection`.
#[must_use = "a property type does nothing until it is set"]
pub struct ServiceManagedModeProperty(Object);

impl ServiceManagedModeProperty {
    /// `ServiceManagedModeProperty` with its required properties, in alphabetical order:
    ///
    /// - `host_address`: IP address or DNS name of the target resource.
    /// - `vpc_id`: VPC to create the service-managed Resource Gateway in.
    pub fn new(
        host_address: impl IntoValue<String>,
        vpc_id: impl IntoValue<kinds::ec2::VpcId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("HostAddress", host_address.into_value().into_node());
        object_.put("VpcId", vpc_id.into_value().into_node());
        Self(object_)
    }

    /// DNS resolution mode for the resource gateway. Defaults to PUBLIC when not set.
    ///
    /// `DnsResolution`; one of `PUBLIC`, `IN_VPC`.
    pub fn dns_resolution(mut self, value: impl IntoValue<DnsResolution>) -> Self {
        self.0.put("DnsResolution", value.into_value().into_node());
        self
    }

    /// IP address type of the service-managed Resource Gateway.
    ///
    /// `IpAddressType`; one of `IPV4`, `IPV6`, `DUAL_STACK`.
    pub fn ip_address_type(mut self, value: impl IntoValue<IpAddressType>) -> Self {
        self.0.put("IpAddressType", value.into_value().into_node());
        self
    }

    /// Number of IPv4 addresses in each ENI for the service-managed Resource Gateway.
    ///
    /// `Ipv4AddressesPerEni`.
    pub fn ipv4_addresses_per_eni(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("Ipv4AddressesPerEni", value.into_value().into_node());
        self
    }

    /// TCP port ranges that a consumer can use to access the resource.
    ///
    /// `PortRanges`.
    pub fn port_ranges(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("PortRanges", value.into_value().into_node());
        self
    }

    /// Security groups to attach to the service-managed Resource Gateway.
    ///
    /// `SecurityGroupIds`.
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
    ) -> Self {
        self.0
            .put("SecurityGroupIds", value.into_value().into_node());
        self
    }

    /// Subnets that the service-managed Resource Gateway will span.
    ///
    /// `SubnetIds`.
    pub fn subnet_ids(mut self, value: impl IntoValue<List<kinds::ec2::SubnetId>>) -> Self {
        self.0.put("SubnetIds", value.into_value().into_node());
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

impl Kind for ServiceManagedModeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ServiceManagedModeProperty> for ServiceManagedModeProperty {}
impl From<ServiceManagedModeProperty> for Node {
    #[inline]
    fn from(value: ServiceManagedModeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ServiceManagedModeProperty> for ServiceManagedModeProperty {
    #[inline]
    fn into_value(self) -> Value<ServiceManagedModeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `DnsResolution` of a `ServiceManagedMode` of `AWS::DevOpsAgent::PrivateConnection`.
pub enum DnsResolution {
    /// `IN_VPC`.
    InVpc,
    /// `PUBLIC`.
    Public,
}

#[diagnostic::do_not_recommend]
impl Kind for DnsResolution {}
#[diagnostic::do_not_recommend]
impl TextKind for DnsResolution {}
#[diagnostic::do_not_recommend]
impl IdKind for DnsResolution {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DnsResolution {}
#[diagnostic::do_not_recommend]
impl IntoValue<DnsResolution> for DnsResolution {
    #[inline]
    fn into_value(self) -> Value<DnsResolution> {
        const VALUES: &[&str] = &["IN_VPC", "PUBLIC"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `IpAddressType` of a `ServiceManagedMode` of `AWS::DevOpsAgent::PrivateConnection`.
pub enum IpAddressType {
    /// `DUAL_STACK`.
    DualStack,
    /// `IPV4`.
    Ipv4,
    /// `IPV6`.
    Ipv6,
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
        const VALUES: &[&str] = &["DUAL_STACK", "IPV4", "IPV6"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

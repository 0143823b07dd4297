// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::VpcLattice::ResourceConfiguration` and its property types.

use crate::l1::*;

/// Creates a resource configuration. A resource configuration defines a specific resource. You can associate a resource configuration with a service network or a VPC endpoint.
///
/// `AWS::VpcLattice::ResourceConfiguration`; `Ref` returns its `Arn`, a [`vpclattice::ResourceConfigurationArn`](kinds::vpclattice::ResourceConfigurationArn).
/// Changing one of these replaces it: `CustomDomainName`, `DomainVerificationId`, `GroupDomain`, `ProtocolType`, `ResourceConfigurationAuthType`, `ResourceConfigurationType`, `ResourceGatewayId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-resourceconfiguration.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnResourceConfiguration(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::VpcLattice::ResourceConfiguration",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("resource_configuration.rules"),
};

impl CfnResourceConfiguration {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::VpcLattice::ResourceConfiguration";

    /// `CfnResourceConfiguration` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the resource configuration.
    /// - `resource_configuration_type`: The type of resource configuration.
    pub fn new(
        name: impl IntoValue<String>,
        resource_configuration_type: impl IntoValue<ResourceConfigurationType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put(
            "ResourceConfigurationType",
            resource_configuration_type.into_value().into_node(),
        );
        Self(object_)
    }

    /// Specifies whether the resource configuration can be associated with a sharable service network.
    ///
    /// `AllowAssociationToSharableServiceNetwork`; updated in place.
    pub fn allow_association_to_sharable_service_network(
        mut self,
        value: impl IntoValue<bool>,
    ) -> Self {
        self.0.put(
            "AllowAssociationToSharableServiceNetwork",
            value.into_value().into_node(),
        );
        self
    }

    /// The custom domain name.
    ///
    /// `CustomDomainName`; an update replaces the resource.
    pub fn custom_domain_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CustomDomainName", value.into_value().into_node());
        self
    }

    /// The domain verification ID.
    ///
    /// `DomainVerificationId`; an update replaces the resource.
    pub fn domain_verification_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DomainVerificationId", value.into_value().into_node());
        self
    }

    /// (GROUP) The group domain for a group resource configuration. Any domains that you create for the child resource are subdomains of the group domain. Child resources inherit the verification status of the domain.
    ///
    /// `GroupDomain`; an update replaces the resource.
    pub fn group_domain(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("GroupDomain", value.into_value().into_node());
        self
    }

    /// (SINGLE, GROUP, CHILD) The TCP port ranges that a consumer can use to access a resource configuration (for example: 1-65535). You can separate port ranges using commas (for example: 1,2,22-30).
    ///
    /// `PortRanges`; updated in place.
    pub fn port_ranges(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("PortRanges", value.into_value().into_node());
        self
    }

    /// (SINGLE, GROUP) The protocol accepted by the resource configuration.
    ///
    /// `ProtocolType`; one of `TCP`; an update replaces the resource.
    pub fn protocol_type(mut self, value: impl IntoValue<ProtocolType>) -> Self {
        self.0.put("ProtocolType", value.into_value().into_node());
        self
    }

    /// The auth type for the resource configuration.
    ///
    /// `ResourceConfigurationAuthType`; one of `NONE`, `AWS_IAM`; an update replaces the resource.
    pub fn resource_configuration_auth_type(
        mut self,
        value: impl IntoValue<ResourceConfigurationAuthType>,
    ) -> Self {
        self.0.put(
            "ResourceConfigurationAuthType",
            value.into_value().into_node(),
        );
        self
    }

    /// Identifies the resource configuration in one of the following ways:
    ///
    /// - *Amazon Resource Name (ARN)* - Supported resource-types that are provisioned by AWS services, such as RDS databases, can be identified by their ARN.
    /// - *Domain name* - Any domain name that is publicly resolvable.
    /// - *IP address* - For IPv4 and IPv6, only IP addresses in the VPC are supported.
    ///
    /// `ResourceConfigurationDefinition`; updated in place.
    pub fn resource_configuration_definition(
        mut self,
        value: impl IntoValue<ResourceConfigurationDefinitionProperty>,
    ) -> Self {
        self.0.put(
            "ResourceConfigurationDefinition",
            value.into_value().into_node(),
        );
        self
    }

    /// The ID of the group resource configuration.
    ///
    /// `ResourceConfigurationGroupId`; updated in place.
    pub fn resource_configuration_group_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "ResourceConfigurationGroupId",
            value.into_value().into_node(),
        );
        self
    }

    /// The ID of the resource gateway.
    ///
    /// `ResourceGatewayId`; an update replaces the resource.
    pub fn resource_gateway_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ResourceGatewayId", value.into_value().into_node());
        self
    }

    /// The tags for the resource configuration.
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

impl Construct for CfnResourceConfiguration {
    type Handle = CfnResourceConfigurationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnResourceConfigurationRef {
        CfnResourceConfigurationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnResourceConfiguration`] of a stack.
pub struct CfnResourceConfigurationRef(NodeRef);

impl Clone for CfnResourceConfigurationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnResourceConfigurationRef {}
impl AsNode for CfnResourceConfigurationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnResourceConfigurationRef {
    /// What `Ref` returns: its `Arn`, a [`vpclattice::ResourceConfigurationArn`](kinds::vpclattice::ResourceConfigurationArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::vpclattice::ResourceConfigurationArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the resource configuration.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::vpclattice::ResourceConfigurationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The ID of the resource configuration.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::vpclattice::ResourceConfigurationArn> for &CfnResourceConfigurationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::vpclattice::ResourceConfigurationArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The property type `CidrResource` of `AWS::VpcLattice::ResourceConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct CidrResourceProperty(Object);

impl CidrResourceProperty {
    /// `CidrResourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `cidr_ranges`
    pub fn new(cidr_ranges: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("CidrRanges", cidr_ranges.into_value().into_node());
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

impl Kind for CidrResourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CidrResourceProperty> for CidrResourceProperty {}
impl From<CidrResourceProperty> for Node {
    #[inline]
    fn from(value: CidrResourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CidrResourceProperty> for CidrResourceProperty {
    #[inline]
    fn into_value(self) -> Value<CidrResourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The domain name of the resource configuration.
///
/// The property type `DnsResource` of `AWS::VpcLattice::ResourceConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct DnsResourceProperty(Object);

impl DnsResourceProperty {
    /// `DnsResourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `domain_name`: The domain name of the resource configuration.
    /// - `ip_address_type`: The IP address type for the resource configuration.
    pub fn new(
        domain_name: impl IntoValue<String>,
        ip_address_type: impl IntoValue<super::IpAddressType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DomainName", domain_name.into_value().into_node());
        object_.put("IpAddressType", ip_address_type.into_value().into_node());
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

impl Kind for DnsResourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DnsResourceProperty> for DnsResourceProperty {}
impl From<DnsResourceProperty> for Node {
    #[inline]
    fn from(value: DnsResourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DnsResourceProperty> for DnsResourceProperty {
    #[inline]
    fn into_value(self) -> Value<DnsResourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Identifies the resource configuration in one of the following ways:
///
/// - *Amazon Resource Name (ARN)* - Supported resource-types that are provisioned by AWS services, such as RDS databases, can be identified by their ARN.
/// - *Domain name* - Any domain name that is publicly resolvable.
/// - *IP address* - For IPv4 and IPv6, only IP addresses in the VPC are supported.
///
/// The property type `ResourceConfigurationDefinition` of `AWS::VpcLattice::ResourceConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResourceConfigurationDefinitionProperty(Object);

impl ResourceConfigurationDefinitionProperty {
    /// `ResourceConfigurationDefinitionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon Resource Name (ARN) of the resource configuration. For the ARN syntax and format, see [ARN format](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html#arns-syntax) in the *AWS Identity and Access Management user guide*.
    ///
    /// `ArnResource`.
    pub fn arn_resource(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ArnResource", value.into_value().into_node());
        self
    }

    /// The `CidrResource` property.
    ///
    /// `CidrResource`.
    pub fn cidr_resource(mut self, value: impl IntoValue<CidrResourceProperty>) -> Self {
        self.0.put("CidrResource", value.into_value().into_node());
        self
    }

    /// The DNS name of the resource configuration.
    ///
    /// `DnsResource`.
    pub fn dns_resource(mut self, value: impl IntoValue<DnsResourceProperty>) -> Self {
        self.0.put("DnsResource", value.into_value().into_node());
        self
    }

    /// The IP address of the resource configuration.
    ///
    /// `IpResource`.
    pub fn ip_resource(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("IpResource", value.into_value().into_node());
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

impl Kind for ResourceConfigurationDefinitionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ResourceConfigurationDefinitionProperty> for ResourceConfigurationDefinitionProperty {}
impl From<ResourceConfigurationDefinitionProperty> for Node {
    #[inline]
    fn from(value: ResourceConfigurationDefinitionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ResourceConfigurationDefinitionProperty>
    for ResourceConfigurationDefinitionProperty
{
    #[inline]
    fn into_value(self) -> Value<ResourceConfigurationDefinitionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `ProtocolType` of `AWS::VpcLattice::ResourceConfiguration`.
pub enum ProtocolType {
    /// `TCP`.
    Tcp,
}

#[diagnostic::do_not_recommend]
impl Kind for ProtocolType {}
#[diagnostic::do_not_recommend]
impl TextKind for ProtocolType {}
#[diagnostic::do_not_recommend]
impl IdKind for ProtocolType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ProtocolType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ProtocolType> for ProtocolType {
    #[inline]
    fn into_value(self) -> Value<ProtocolType> {
        const VALUES: &[&str] = &["TCP"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ResourceConfigurationAuthType` of `AWS::VpcLattice::ResourceConfiguration`.
pub enum ResourceConfigurationAuthType {
    /// `AWS_IAM`.
    AwsIam,
    /// `NONE`.
    None,
}

#[diagnostic::do_not_recommend]
impl Kind for ResourceConfigurationAuthType {}
#[diagnostic::do_not_recommend]
impl TextKind for ResourceConfigurationAuthType {}
#[diagnostic::do_not_recommend]
impl IdKind for ResourceConfigurationAuthType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ResourceConfigurationAuthType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ResourceConfigurationAuthType> for ResourceConfigurationAuthType {
    #[inline]
    fn into_value(self) -> Value<ResourceConfigurationAuthType> {
        const VALUES: &[&str] = &["AWS_IAM", "NONE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ResourceConfigurationType` of `AWS::VpcLattice::ResourceConfiguration`.
pub enum ResourceConfigurationType {
    /// `ARN`.
    Arn,
    /// `CHILD`.
    Child,
    /// `CIDR`.
    Cidr,
    /// `GROUP`.
    Group,
    /// `SINGLE`.
    Single,
}

#[diagnostic::do_not_recommend]
impl Kind for ResourceConfigurationType {}
#[diagnostic::do_not_recommend]
impl TextKind for ResourceConfigurationType {}
#[diagnostic::do_not_recommend]
impl IdKind for ResourceConfigurationType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ResourceConfigurationType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ResourceConfigurationType> for ResourceConfigurationType {
    #[inline]
    fn into_value(self) -> Value<ResourceConfigurationType> {
        const VALUES: &[&str] = &["ARN", "CHILD", "CIDR", "GROUP", "SINGLE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

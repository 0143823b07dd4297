// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::VpcLattice::ResourceGateway` and its property types.

use crate::l1::*;

/// A resource gateway is a point of ingress into the VPC where a resource resides. It spans multiple Availability Zones. For your resource to be accessible from all Availability Zones, you should create your resource gateways to span as many Availability Zones as possible. A VPC can have multiple resource gateways.
///
/// `AWS::VpcLattice::ResourceGateway`; `Ref` returns its `Arn`, a [`vpclattice::ResourceGatewayArn`](kinds::vpclattice::ResourceGatewayArn).
/// Changing one of these replaces it: `IpAddressType`, `Name`, `ResourceConfigDnsResolution`, `SubnetIds`, `VpcIdentifier`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-resourcegateway.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnResourceGateway(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::VpcLattice::ResourceGateway",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("resource_gateway.rules"),
};

impl CfnResourceGateway {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::VpcLattice::ResourceGateway";

    /// `CfnResourceGateway` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the resource gateway.
    /// - `subnet_ids`: The IDs of the VPC subnets for the resource gateway.
    /// - `vpc_identifier`: The ID of the VPC for the resource gateway.
    pub fn new(
        name: impl IntoValue<String>,
        subnet_ids: impl IntoValue<List<kinds::ec2::SubnetId>>,
        vpc_identifier: impl IntoValue<kinds::ec2::VpcId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("SubnetIds", subnet_ids.into_value().into_node());
        object_.put("VpcIdentifier", vpc_identifier.into_value().into_node());
        Self(object_)
    }

    /// The type of IP address used by the resource gateway.
    ///
    /// `IpAddressType`; one of `IPV4`, `IPV6`, `DUALSTACK`; an update replaces the resource.
    pub fn ip_address_type(mut self, value: impl IntoValue<super::IpAddressType>) -> Self {
        self.0.put("IpAddressType", value.into_value().into_node());
        self
    }

    /// The number of IPv4 addresses in each ENI for the resource gateway.
    ///
    /// `Ipv4AddressesPerEni`; updated in place.
    pub fn ipv4_addresses_per_eni(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("Ipv4AddressesPerEni", value.into_value().into_node());
        self
    }

    /// The `ResourceConfigDnsResolution` property.
    ///
    /// `ResourceConfigDnsResolution`; one of `IN_VPC`, `PUBLIC`; an update replaces the resource.
    pub fn resource_config_dns_resolution(
        mut self,
        value: impl IntoValue<ResourceConfigDnsResolution>,
    ) -> Self {
        self.0.put(
            "ResourceConfigDnsResolution",
            value.into_value().into_node(),
        );
        self
    }

    /// The IDs of the security groups applied to the resource gateway.
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

    /// The tags for the resource gateway.
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

impl Construct for CfnResourceGateway {
    type Handle = CfnResourceGatewayRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnResourceGatewayRef {
        CfnResourceGatewayRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnResourceGateway`] of a stack.
pub struct CfnResourceGatewayRef(NodeRef);

impl Clone for CfnResourceGatewayRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnResourceGatewayRef {}
impl AsNode for CfnResourceGatewayRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnResourceGatewayRef {
    /// What `Ref` returns: its `Arn`, a [`vpclattice::ResourceGatewayArn`](kinds::vpclattice::ResourceGatewayArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::vpclattice::ResourceGatewayArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the resource gateway.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::vpclattice::ResourceGatewayArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The ID of the resource gateway.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::vpclattice::ResourceGatewayArn> for &CfnResourceGatewayRef {
    #[inline]
    fn into_value(self) -> Value<kinds::vpclattice::ResourceGatewayArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `ResourceConfigDnsResolution` of `AWS::VpcLattice::ResourceGateway`.
pub enum ResourceConfigDnsResolution {
    /// `IN_VPC`.
    InVpc,
    /// `PUBLIC`.
    Public,
}

#[diagnostic::do_not_recommend]
impl Kind for ResourceConfigDnsResolution {}
#[diagnostic::do_not_recommend]
impl TextKind for ResourceConfigDnsResolution {}
#[diagnostic::do_not_recommend]
impl IdKind for ResourceConfigDnsResolution {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ResourceConfigDnsResolution {}
#[diagnostic::do_not_recommend]
impl IntoValue<ResourceConfigDnsResolution> for ResourceConfigDnsResolution {
    #[inline]
    fn into_value(self) -> Value<ResourceConfigDnsResolution> {
        const VALUES: &[&str] = &["IN_VPC", "PUBLIC"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

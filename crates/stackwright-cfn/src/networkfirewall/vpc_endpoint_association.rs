// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::NetworkFirewall::VpcEndpointAssociation` and its property types.

use crate::l1::*;

/// A VPC endpoint association defines a single subnet to use for a firewall endpoint for a `Firewall`. You can define VPC endpoint associations only in the Availability Zones that already have a subnet mapping defined in the `Firewall` resource.
///
/// > You can retrieve the list of Availability Zones that are available for use by calling `DescribeFirewallMetadata`.
///
/// To manage firewall endpoints, first, in the `Firewall` specification, you specify a single VPC and one subnet for each of the Availability Zones where you want to use the firewall. Then you can define additional endpoints as VPC endpoint associations.
///
/// You can use VPC endpoint associations to expand the protections of the firewall as follows:
///
/// - *Protect multiple VPCs with a single firewall* - You can use the firewall to protect other VPCs, either in your account or in accounts where the firewall is shared. You can only specify Availability Zones that already have a firewall endpoint defined in the `Firewall` subnet mappings.
/// - *Define multiple firewall endpoints for a VPC in an Availability Zone* - You can create additional firewall endpoints for the VPC that you have defined in the firewall, in any Availability Zone that already has an endpoint defined in the `Firewall` subnet mappings. You can create multiple VPC endpoint associations for any other VPC where you use the firewall.
///
/// You can use AWS Resource Access Manager to share a `Firewall` that you own with other accounts, which gives them the ability to use the firewall to create VPC endpoint associations. For information about sharing a firewall, see `PutResourcePolicy` in this guide and see [Sharing Network Firewall resources](https://docs.aws.amazon.com/network-firewall/latest/developerguide/sharing.html) in the *AWS Network Firewall Developer Guide*.
///
/// The status of the VPC endpoint association, which indicates whether it's ready to filter network traffic, is provided in the corresponding VPC endpoint association status. You can retrieve both the association and its status by calling `DescribeVpcEndpointAssociation`.
///
/// `AWS::NetworkFirewall::VpcEndpointAssociation`; `Ref` returns its `VpcEndpointAssociationArn`, a [`networkfirewall::VpcEndpointAssociationArn`](kinds::networkfirewall::VpcEndpointAssociationArn).
/// Changing one of these replaces it: `Description`, `FirewallArn`, `SubnetMapping`, `VpcId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-vpcendpointassociation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnVpcEndpointAssociation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::NetworkFirewall::VpcEndpointAssociation",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("vpc_endpoint_association.rules"),
};

impl CfnVpcEndpointAssociation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::NetworkFirewall::VpcEndpointAssociation";

    /// `CfnVpcEndpointAssociation` with its required properties, in alphabetical order:
    ///
    /// - `firewall_arn`: The Amazon Resource Name (ARN) of the firewall.
    /// - `subnet_mapping`: The ID for a subnet that's used in an association with a firewall.
    /// - `vpc_id`: The unique identifier of the VPC for the endpoint association.
    pub fn new(
        firewall_arn: impl IntoValue<kinds::networkfirewall::FirewallArn>,
        subnet_mapping: impl IntoValue<SubnetMappingProperty>,
        vpc_id: impl IntoValue<kinds::ec2::VpcId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("FirewallArn", firewall_arn.into_value().into_node());
        object_.put("SubnetMapping", subnet_mapping.into_value().into_node());
        object_.put("VpcId", vpc_id.into_value().into_node());
        Self(object_)
    }

    /// A description of the VPC endpoint association.
    ///
    /// `Description`; an update replaces the resource.
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

impl Construct for CfnVpcEndpointAssociation {
    type Handle = CfnVpcEndpointAssociationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnVpcEndpointAssociationRef {
        CfnVpcEndpointAssociationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnVpcEndpointAssociation`] of a stack.
pub struct CfnVpcEndpointAssociationRef(NodeRef);

impl Clone for CfnVpcEndpointAssociationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnVpcEndpointAssociationRef {}
impl AsNode for CfnVpcEndpointAssociationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnVpcEndpointAssociationRef {
    /// What `Ref` returns: its `VpcEndpointAssociationArn`, a [`networkfirewall::VpcEndpointAssociationArn`](kinds::networkfirewall::VpcEndpointAssociationArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::networkfirewall::VpcEndpointAssociationArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The unique ID of the firewall endpoint for the subnet that you attached to the firewall.For example: "vpce-111122223333"
    ///
    /// `Fn::GetAtt` of `EndpointId`.
    #[inline]
    pub fn attr_endpoint_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EndpointId")))
    }

    /// The Amazon Resource Name (ARN) of a VPC endpoint association.
    ///
    /// `Fn::GetAtt` of `VpcEndpointAssociationArn`.
    #[inline]
    pub fn attr_vpc_endpoint_association_arn(
        &self,
    ) -> Value<kinds::networkfirewall::VpcEndpointAssociationArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("VpcEndpointAssociationArn"),
        ))
    }

    /// The unique identifier of the VPC endpoint association.
    ///
    /// `Fn::GetAtt` of `VpcEndpointAssociationId`.
    #[inline]
    pub fn attr_vpc_endpoint_association_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("VpcEndpointAssociationId"),
        ))
    }
}

impl IntoValue<kinds::networkfirewall::VpcEndpointAssociationArn>
    for &CfnVpcEndpointAssociationRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::networkfirewall::VpcEndpointAssociationArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The ID for a subnet that's used in an association with a firewall. This is used in `CreateFirewall`, `AssociateSubnets`, and `CreateVpcEndpointAssociation`. AWS Network Firewall creates an instance of the associated firewall in each subnet that you specify, to filter traffic in the subnet's Availability Zone.
///
/// The property type `SubnetMapping` of `AWS::NetworkFirewall::VpcEndpointAssociation`.
#[must_use = "a property type does nothing until it is set"]
pub struct SubnetMappingProperty(Object);

impl SubnetMappingProperty {
    /// `SubnetMappingProperty` with its required properties, in alphabetical order:
    ///
    /// - `subnet_id`: The unique identifier for the subnet.
    pub fn new(subnet_id: impl IntoValue<kinds::ec2::SubnetId>) -> Self {
        let mut object_ = Object::typed();
        object_.put("SubnetId", subnet_id.into_value().into_node());
        Self(object_)
    }

    /// The subnet's IP address type. You can't change the IP address type after you create the subnet.
    ///
    /// `IPAddressType`.
    pub fn ip_address_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("IPAddressType", value.into_value().into_node());
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

impl Kind for SubnetMappingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SubnetMappingProperty> for SubnetMappingProperty {}
impl From<SubnetMappingProperty> for Node {
    #[inline]
    fn from(value: SubnetMappingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SubnetMappingProperty> for SubnetMappingProperty {
    #[inline]
    fn into_value(self) -> Value<SubnetMappingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

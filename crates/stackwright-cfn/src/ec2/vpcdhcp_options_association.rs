// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::VPCDHCPOptionsAssociation` and its property types.

use crate::l1::*;

/// Associates a set of DHCP options with a VPC, or associates no DHCP options with the VPC.
///
/// After you associate the options with the VPC, any existing instances and all new instances that you launch in that VPC use the options. You don't need to restart or relaunch the instances. They automatically pick up the changes within a few hours, depending on how frequently the instance renews its DHCP lease. You can explicitly renew the lease using the operating system on the instance.
///
/// `AWS::EC2::VPCDHCPOptionsAssociation`; `Ref` returns the physical id, which is made of `DhcpOptionsId`, `VpcId`.
/// Changing one of these replaces it: `DhcpOptionsId`, `VpcId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcdhcpoptionsassociation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnVPCDHCPOptionsAssociation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::VPCDHCPOptionsAssociation",
    tags: None,
    rules: include_str!("vpcdhcp_options_association.rules"),
};

impl CfnVPCDHCPOptionsAssociation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::VPCDHCPOptionsAssociation";

    /// `CfnVPCDHCPOptionsAssociation` with its required properties, in alphabetical order:
    ///
    /// - `dhcp_options_id`: The ID of the DHCP options set, or `default` to associate no DHCP options with the VPC.
    /// - `vpc_id`: The ID of the VPC.
    pub fn new(
        dhcp_options_id: impl IntoValue<kinds::ec2::DhcpOptionsId>,
        vpc_id: impl IntoValue<kinds::ec2::VpcId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DhcpOptionsId", dhcp_options_id.into_value().into_node());
        object_.put("VpcId", vpc_id.into_value().into_node());
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

impl Construct for CfnVPCDHCPOptionsAssociation {
    type Handle = CfnVPCDHCPOptionsAssociationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnVPCDHCPOptionsAssociationRef {
        CfnVPCDHCPOptionsAssociationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnVPCDHCPOptionsAssociation`] of a stack.
pub struct CfnVPCDHCPOptionsAssociationRef(NodeRef);

impl Clone for CfnVPCDHCPOptionsAssociationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnVPCDHCPOptionsAssociationRef {}
impl AsNode for CfnVPCDHCPOptionsAssociationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnVPCDHCPOptionsAssociationRef {
    /// What `Ref` returns: the physical id, which is made of `DhcpOptionsId`, `VpcId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::EIPAssociation` and its property types.

use crate::l1::*;

/// Associates an Elastic IP address with an instance or a network interface. Before you can use an Elastic IP address, you must allocate it to your account. For more information about working with Elastic IP addresses, see [Elastic IP address concepts and rules](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-eips.html#vpc-eip-overview).
///
/// You must specify `AllocationId` and either `InstanceId`, `NetworkInterfaceId`, or `PrivateIpAddress`.
///
/// `AWS::EC2::EIPAssociation`; `Ref` returns its `Id`, a [`ec2::EipAssociationId`](kinds::ec2::EipAssociationId).
/// Changing one of these replaces it: `AllocationId`, `EIP`, `InstanceId`, `NetworkInterfaceId`, `PrivateIpAddress`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-eipassociation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnEIPAssociation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::EIPAssociation",
    tags: None,
    rules: "",
};

impl CfnEIPAssociation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::EIPAssociation";

    /// `CfnEIPAssociation` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The allocation ID. This is required.
    ///
    /// `AllocationId`; an update replaces the resource.
    pub fn allocation_id(mut self, value: impl IntoValue<kinds::ec2::EipAllocationId>) -> Self {
        self.0.put("AllocationId", value.into_value().into_node());
        self
    }

    /// The `EIP` property.
    ///
    /// `EIP`; deprecated; an update replaces the resource.
    pub fn eip(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EIP", value.into_value().into_node());
        self
    }

    /// The ID of the instance. The instance must have exactly one attached network interface. You can specify either the instance ID or the network interface ID, but not both.
    ///
    /// `InstanceId`; an update replaces the resource.
    pub fn instance_id(mut self, value: impl IntoValue<kinds::ec2::InstanceId>) -> Self {
        self.0.put("InstanceId", value.into_value().into_node());
        self
    }

    /// The ID of the network interface. If the instance has more than one network interface, you must specify a network interface ID.
    ///
    /// You can specify either the instance ID or the network interface ID, but not both.
    ///
    /// `NetworkInterfaceId`; an update replaces the resource.
    pub fn network_interface_id(
        mut self,
        value: impl IntoValue<kinds::ec2::NetworkInterfaceId>,
    ) -> Self {
        self.0
            .put("NetworkInterfaceId", value.into_value().into_node());
        self
    }

    /// The primary or secondary private IP address to associate with the Elastic IP address. If no private IP address is specified, the Elastic IP address is associated with the primary private IP address.
    ///
    /// `PrivateIpAddress`; an update replaces the resource.
    pub fn private_ip_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PrivateIpAddress", value.into_value().into_node());
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

impl Construct for CfnEIPAssociation {
    type Handle = CfnEIPAssociationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnEIPAssociationRef {
        CfnEIPAssociationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnEIPAssociation`] of a stack.
pub struct CfnEIPAssociationRef(NodeRef);

impl Clone for CfnEIPAssociationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnEIPAssociationRef {}
impl AsNode for CfnEIPAssociationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnEIPAssociationRef {
    /// What `Ref` returns: its `Id`, a [`ec2::EipAssociationId`](kinds::ec2::EipAssociationId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::EipAssociationId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID of the association.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::ec2::EipAssociationId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::ec2::EipAssociationId> for &CfnEIPAssociationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::EipAssociationId> {
        Value::from_node(Node::Ref(self.0))
    }
}

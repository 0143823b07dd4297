// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EFS::MountTarget` and its property types.

use crate::l1::*;

/// The `AWS::EFS::MountTarget` resource is an Amazon EFS resource that creates a mount target for an EFS file system. You can then mount the file system on Amazon EC2 instances or other resources by using the mount target.
///
/// `AWS::EFS::MountTarget`; `Ref` returns its `Id`, a [`efs::MountTargetId`](kinds::efs::MountTargetId).
/// Changing one of these replaces it: `FileSystemId`, `IpAddress`, `IpAddressType`, `Ipv6Address`, `SubnetId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-efs-mounttarget.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnMountTarget(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EFS::MountTarget",
    tags: None,
    rules: include_str!("mount_target.rules"),
};

impl CfnMountTarget {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EFS::MountTarget";

    /// `CfnMountTarget` with its required properties, in alphabetical order:
    ///
    /// - `file_system_id`: The ID of the file system for which to create the mount target.
    /// - `security_groups`: VPC security group IDs, of the form `sg-xxxxxxxx`.
    /// - `subnet_id`: The ID of the subnet to add the mount target in.
    pub fn new(
        file_system_id: impl IntoValue<kinds::efs::FileSystemId>,
        security_groups: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
        subnet_id: impl IntoValue<kinds::ec2::SubnetId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("FileSystemId", file_system_id.into_value().into_node());
        object_.put("SecurityGroups", security_groups.into_value().into_node());
        object_.put("SubnetId", subnet_id.into_value().into_node());
        Self(object_)
    }

    /// If the `IpAddressType` for the mount target is IPv4 ( `IPV4_ONLY` or `DUAL_STACK`), then specify the IPv4 address to use. If you do not specify an `IpAddress`, then Amazon EFS selects an unused IP address from the subnet specified for `SubnetId`.
    ///
    /// `IpAddress`; an update replaces the resource.
    pub fn ip_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("IpAddress", value.into_value().into_node());
        self
    }

    /// The IP address type for the mount target. The possible values are `IPV4_ONLY` (only IPv4 addresses), `IPV6_ONLY` (only IPv6 addresses), and `DUAL_STACK` (dual-stack, both IPv4 and IPv6 addresses). If you don’t specify an `IpAddressType`, then `IPV4_ONLY` is used.
    ///
    /// > The `IPAddressType` must match the IP type of the subnet. Additionally, the `IPAddressType` parameter overrides the value set as the default IP address for the subnet in the VPC. For example, if the `IPAddressType` is `IPV4_ONLY` and `AssignIpv6AddressOnCreation` is `true`, then IPv4 is used for the mount target. For more information, see [Modify the IP addressing attributes of your subnet](https://docs.aws.amazon.com/vpc/latest/userguide/subnet-public-ip.html).
    ///
    /// `IpAddressType`; one of `IPV4_ONLY`, `IPV6_ONLY`, `DUAL_STACK`; an update replaces the resource.
    pub fn ip_address_type(mut self, value: impl IntoValue<IpAddressType>) -> Self {
        self.0.put("IpAddressType", value.into_value().into_node());
        self
    }

    /// If the `IPAddressType` for the mount target is IPv6 ( `IPV6_ONLY` or `DUAL_STACK`), then specify the IPv6 address to use. If you do not specify an `Ipv6Address`, then Amazon EFS selects an unused IP address from the subnet specified for `SubnetId`.
    ///
    /// `Ipv6Address`; an update replaces the resource.
    pub fn ipv6_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Ipv6Address", value.into_value().into_node());
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

impl Construct for CfnMountTarget {
    type Handle = CfnMountTargetRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnMountTargetRef {
        CfnMountTargetRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnMountTarget`] of a stack.
pub struct CfnMountTargetRef(NodeRef);

impl Clone for CfnMountTargetRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnMountTargetRef {}
impl AsNode for CfnMountTargetRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnMountTargetRef {
    /// What `Ref` returns: its `Id`, a [`efs::MountTargetId`](kinds::efs::MountTargetId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::efs::MountTargetId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID of the Amazon EFS file system that the mount target provides access to.
    ///
    /// Example: `fs-0123456789111222a`
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::efs::MountTargetId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The IPv4 address of the mount target.
    ///
    /// Example: 192.0.2.0
    ///
    /// `Fn::GetAtt` of `IpAddress`.
    #[inline]
    pub fn attr_ip_address(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IpAddress")))
    }
}

impl IntoValue<kinds::efs::MountTargetId> for &CfnMountTargetRef {
    #[inline]
    fn into_value(self) -> Value<kinds::efs::MountTargetId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `IpAddressType` of `AWS::EFS::MountTarget`.
pub enum IpAddressType {
    /// `DUAL_STACK`.
    DualStack,
    /// `IPV4_ONLY`.
    Ipv4Only,
    /// `IPV6_ONLY`.
    Ipv6Only,
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
        const VALUES: &[&str] = &["DUAL_STACK", "IPV4_ONLY", "IPV6_ONLY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

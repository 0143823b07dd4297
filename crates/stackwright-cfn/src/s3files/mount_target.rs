// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::S3Files::MountTarget` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::S3Files::MountTarget
///
/// `AWS::S3Files::MountTarget`; `Ref` returns its `MountTargetId`, a [`s3files::MountTargetId`](kinds::s3files::MountTargetId).
/// Changing one of these replaces it: `FileSystemId`, `IpAddressType`, `Ipv4Address`, `Ipv6Address`, `SubnetId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3files-mounttarget.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnMountTarget(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::S3Files::MountTarget",
    tags: None,
    rules: include_str!("mount_target.rules"),
};

impl CfnMountTarget {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::S3Files::MountTarget";

    /// `CfnMountTarget` with its required properties, in alphabetical order:
    ///
    /// - `file_system_id`
    /// - `subnet_id`
    pub fn new(
        file_system_id: impl IntoValue<String>,
        subnet_id: impl IntoValue<kinds::ec2::SubnetId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("FileSystemId", file_system_id.into_value().into_node());
        object_.put("SubnetId", subnet_id.into_value().into_node());
        Self(object_)
    }

    /// The `IpAddressType` property.
    ///
    /// `IpAddressType`; one of `IPV4_ONLY`, `IPV6_ONLY`, `DUAL_STACK`; an update replaces the resource.
    pub fn ip_address_type(mut self, value: impl IntoValue<IpAddressType>) -> Self {
        self.0.put("IpAddressType", value.into_value().into_node());
        self
    }

    /// The `Ipv4Address` property.
    ///
    /// `Ipv4Address`; an update replaces the resource.
    pub fn ipv4_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Ipv4Address", value.into_value().into_node());
        self
    }

    /// The `Ipv6Address` property.
    ///
    /// `Ipv6Address`; an update replaces the resource.
    pub fn ipv6_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Ipv6Address", value.into_value().into_node());
        self
    }

    /// The `SecurityGroups` property.
    ///
    /// `SecurityGroups`; updated in place.
    pub fn security_groups(
        mut self,
        value: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
    ) -> Self {
        self.0.put("SecurityGroups", value.into_value().into_node());
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
    /// What `Ref` returns: its `MountTargetId`, a [`s3files::MountTargetId`](kinds::s3files::MountTargetId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::s3files::MountTargetId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `AvailabilityZoneId` attribute.
    ///
    /// `Fn::GetAtt` of `AvailabilityZoneId`.
    #[inline]
    pub fn attr_availability_zone_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AvailabilityZoneId")))
    }

    /// The `MountTargetId` attribute.
    ///
    /// `Fn::GetAtt` of `MountTargetId`.
    #[inline]
    pub fn attr_mount_target_id(&self) -> Value<kinds::s3files::MountTargetId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("MountTargetId")))
    }

    /// The `NetworkInterfaceId` attribute.
    ///
    /// `Fn::GetAtt` of `NetworkInterfaceId`.
    #[inline]
    pub fn attr_network_interface_id(&self) -> Value<kinds::ec2::NetworkInterfaceId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("NetworkInterfaceId")))
    }

    /// The `OwnerId` attribute.
    ///
    /// `Fn::GetAtt` of `OwnerId`.
    #[inline]
    pub fn attr_owner_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("OwnerId")))
    }

    /// The `Status` attribute.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The `StatusMessage` attribute.
    ///
    /// `Fn::GetAtt` of `StatusMessage`.
    #[inline]
    pub fn attr_status_message(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StatusMessage")))
    }

    /// The `VpcId` attribute.
    ///
    /// `Fn::GetAtt` of `VpcId`.
    #[inline]
    pub fn attr_vpc_id(&self) -> Value<kinds::ec2::VpcId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VpcId")))
    }
}

impl IntoValue<kinds::s3files::MountTargetId> for &CfnMountTargetRef {
    #[inline]
    fn into_value(self) -> Value<kinds::s3files::MountTargetId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `IpAddressType` of `AWS::S3Files::MountTarget`.
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

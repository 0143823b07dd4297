// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::NetworkInterfacePermission` and its property types.

use crate::l1::*;

/// Specifies a permission for the network interface, For example, you can grant an AWS -authorized account permission to attach the network interface to an instance in their account.
///
/// `AWS::EC2::NetworkInterfacePermission`; `Ref` returns its `Id`, a [`ec2::NetworkInterfacePermissionId`](kinds::ec2::NetworkInterfacePermissionId).
/// Changing one of these replaces it: `AwsAccountId`, `NetworkInterfaceId`, `Permission`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinterfacepermission.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnNetworkInterfacePermission(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::NetworkInterfacePermission",
    tags: None,
    rules: include_str!("network_interface_permission.rules"),
};

impl CfnNetworkInterfacePermission {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::NetworkInterfacePermission";

    /// `CfnNetworkInterfacePermission` with its required properties, in alphabetical order:
    ///
    /// - `aws_account_id`: The AWS account ID.
    /// - `network_interface_id`: The ID of the network interface.
    /// - `permission`: The type of permission to grant: `INSTANCE-ATTACH` or `EIP-ASSOCIATE`.
    pub fn new(
        aws_account_id: impl IntoValue<String>,
        network_interface_id: impl IntoValue<kinds::ec2::NetworkInterfaceId>,
        permission: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AwsAccountId", aws_account_id.into_value().into_node());
        object_.put(
            "NetworkInterfaceId",
            network_interface_id.into_value().into_node(),
        );
        object_.put("Permission", permission.into_value().into_node());
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

impl Construct for CfnNetworkInterfacePermission {
    type Handle = CfnNetworkInterfacePermissionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnNetworkInterfacePermissionRef {
        CfnNetworkInterfacePermissionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnNetworkInterfacePermission`] of a stack.
pub struct CfnNetworkInterfacePermissionRef(NodeRef);

impl Clone for CfnNetworkInterfacePermissionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnNetworkInterfacePermissionRef {}
impl AsNode for CfnNetworkInterfacePermissionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnNetworkInterfacePermissionRef {
    /// What `Ref` returns: its `Id`, a [`ec2::NetworkInterfacePermissionId`](kinds::ec2::NetworkInterfacePermissionId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::NetworkInterfacePermissionId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::ec2::NetworkInterfacePermissionId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::ec2::NetworkInterfacePermissionId> for &CfnNetworkInterfacePermissionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::NetworkInterfacePermissionId> {
        Value::from_node(Node::Ref(self.0))
    }
}

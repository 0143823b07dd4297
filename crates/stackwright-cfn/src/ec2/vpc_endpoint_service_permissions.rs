// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::VPCEndpointServicePermissions` and its property types.

use crate::l1::*;

/// Grant or revoke permissions for service consumers (users, IAM roles, and AWS accounts) to connect to a VPC endpoint service.
///
/// If you grant permissions to all principals, the service is public. Any users who know the name of a public service can send a request to attach an endpoint. If the service does not require manual approval, attachments are automatically approved.
///
/// `AWS::EC2::VPCEndpointServicePermissions`; `Ref` returns its `ServiceId`, a [`ec2::VpcEndpointServicePermissionsServiceId`](kinds::ec2::VpcEndpointServicePermissionsServiceId).
/// Changing one of these replaces it: `ServiceId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpointservicepermissions.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnVPCEndpointServicePermissions(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::VPCEndpointServicePermissions",
    tags: None,
    rules: include_str!("vpc_endpoint_service_permissions.rules"),
};

impl CfnVPCEndpointServicePermissions {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::VPCEndpointServicePermissions";

    /// `CfnVPCEndpointServicePermissions` with its required properties, in alphabetical order:
    ///
    /// - `service_id`: The ID of the service.
    pub fn new(service_id: impl IntoValue<kinds::ec2::VpcEndpointServiceId>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ServiceId", service_id.into_value().into_node());
        Self(object_)
    }

    /// The Amazon Resource Names (ARN) of one or more principals (for example, users, IAM roles, and AWS accounts ). Permissions are granted to the principals in this list. To grant permissions to all principals, specify an asterisk (*). Permissions are revoked for principals not in this list. If the list is empty, then all permissions are revoked.
    ///
    /// `AllowedPrincipals`; updated in place.
    pub fn allowed_principals(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("AllowedPrincipals", value.into_value().into_node());
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

impl Construct for CfnVPCEndpointServicePermissions {
    type Handle = CfnVPCEndpointServicePermissionsRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnVPCEndpointServicePermissionsRef {
        CfnVPCEndpointServicePermissionsRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnVPCEndpointServicePermissions`] of a stack.
pub struct CfnVPCEndpointServicePermissionsRef(NodeRef);

impl Clone for CfnVPCEndpointServicePermissionsRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnVPCEndpointServicePermissionsRef {}
impl AsNode for CfnVPCEndpointServicePermissionsRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnVPCEndpointServicePermissionsRef {
    /// What `Ref` returns: its `ServiceId`, a [`ec2::VpcEndpointServicePermissionsServiceId`](kinds::ec2::VpcEndpointServicePermissionsServiceId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::VpcEndpointServicePermissionsServiceId> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::ec2::VpcEndpointServicePermissionsServiceId>
    for &CfnVPCEndpointServicePermissionsRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::VpcEndpointServicePermissionsServiceId> {
        Value::from_node(Node::Ref(self.0))
    }
}

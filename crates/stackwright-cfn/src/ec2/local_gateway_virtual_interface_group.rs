// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::LocalGatewayVirtualInterfaceGroup` and its property types.

use crate::l1::*;

/// Describes a local gateway virtual interface group.
///
/// `AWS::EC2::LocalGatewayVirtualInterfaceGroup`; `Ref` returns its `LocalGatewayVirtualInterfaceGroupId`, a [`ec2::LocalGatewayVirtualInterfaceGroupId`](kinds::ec2::LocalGatewayVirtualInterfaceGroupId).
/// Changing one of these replaces it: `LocalBgpAsn`, `LocalBgpAsnExtended`, `LocalGatewayId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-localgatewayvirtualinterfacegroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnLocalGatewayVirtualInterfaceGroup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::LocalGatewayVirtualInterfaceGroup",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("local_gateway_virtual_interface_group.rules"),
};

impl CfnLocalGatewayVirtualInterfaceGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::LocalGatewayVirtualInterfaceGroup";

    /// `CfnLocalGatewayVirtualInterfaceGroup` with its required properties, in alphabetical order:
    ///
    /// - `local_gateway_id`: The ID of the local gateway.
    pub fn new(local_gateway_id: impl IntoValue<kinds::ec2::GatewayId>) -> Self {
        let mut object_ = Object::typed();
        object_.put("LocalGatewayId", local_gateway_id.into_value().into_node());
        Self(object_)
    }

    /// The Autonomous System Number(ASN) for the local Border Gateway Protocol (BGP).
    ///
    /// `LocalBgpAsn`; an update replaces the resource.
    pub fn local_bgp_asn(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("LocalBgpAsn", value.into_value().into_node());
        self
    }

    /// The extended 32-bit ASN for the local BGP configuration.
    ///
    /// `LocalBgpAsnExtended`; an update replaces the resource.
    pub fn local_bgp_asn_extended(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("LocalBgpAsnExtended", value.into_value().into_node());
        self
    }

    /// The tags assigned to the virtual interface group.
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

impl Construct for CfnLocalGatewayVirtualInterfaceGroup {
    type Handle = CfnLocalGatewayVirtualInterfaceGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnLocalGatewayVirtualInterfaceGroupRef {
        CfnLocalGatewayVirtualInterfaceGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnLocalGatewayVirtualInterfaceGroup`] of a stack.
pub struct CfnLocalGatewayVirtualInterfaceGroupRef(NodeRef);

impl Clone for CfnLocalGatewayVirtualInterfaceGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnLocalGatewayVirtualInterfaceGroupRef {}
impl AsNode for CfnLocalGatewayVirtualInterfaceGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnLocalGatewayVirtualInterfaceGroupRef {
    /// What `Ref` returns: its `LocalGatewayVirtualInterfaceGroupId`, a [`ec2::LocalGatewayVirtualInterfaceGroupId`](kinds::ec2::LocalGatewayVirtualInterfaceGroupId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::LocalGatewayVirtualInterfaceGroupId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The current state of the local gateway virtual interface group.
    ///
    /// `Fn::GetAtt` of `ConfigurationState`.
    #[inline]
    pub fn attr_configuration_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ConfigurationState")))
    }

    /// The Amazon Resource Number (ARN) of the local gateway virtual interface group.
    ///
    /// `Fn::GetAtt` of `LocalGatewayVirtualInterfaceGroupArn`.
    #[inline]
    pub fn attr_local_gateway_virtual_interface_group_arn(
        &self,
    ) -> Value<kinds::ec2::LocalGatewayVirtualInterfaceGroupArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("LocalGatewayVirtualInterfaceGroupArn"),
        ))
    }

    /// The ID of the virtual interface group.
    ///
    /// `Fn::GetAtt` of `LocalGatewayVirtualInterfaceGroupId`.
    #[inline]
    pub fn attr_local_gateway_virtual_interface_group_id(
        &self,
    ) -> Value<kinds::ec2::LocalGatewayVirtualInterfaceGroupId> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("LocalGatewayVirtualInterfaceGroupId"),
        ))
    }

    /// The IDs of the virtual interfaces.
    ///
    /// `Fn::GetAtt` of `LocalGatewayVirtualInterfaceIds`.
    #[inline]
    pub fn attr_local_gateway_virtual_interface_ids(
        &self,
    ) -> Value<List<kinds::ec2::LocalGatewayVirtualInterfaceId>> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("LocalGatewayVirtualInterfaceIds"),
        ))
    }

    /// The ID of the AWS account that owns the local gateway virtual interface group.
    ///
    /// `Fn::GetAtt` of `OwnerId`.
    #[inline]
    pub fn attr_owner_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("OwnerId")))
    }
}

impl IntoValue<kinds::ec2::LocalGatewayVirtualInterfaceGroupId>
    for &CfnLocalGatewayVirtualInterfaceGroupRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::LocalGatewayVirtualInterfaceGroupId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::ec2::LocalGatewayVirtualInterfaceGroupArn>
    for &CfnLocalGatewayVirtualInterfaceGroupRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::LocalGatewayVirtualInterfaceGroupArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("LocalGatewayVirtualInterfaceGroupArn"),
        ))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::LocalGatewayRouteTableVirtualInterfaceGroupAssociation` and its property types.

use crate::l1::*;

/// Describes an association between a local gateway route table and a virtual interface group.
///
/// `AWS::EC2::LocalGatewayRouteTableVirtualInterfaceGroupAssociation`; `Ref` returns its `LocalGatewayRouteTableVirtualInterfaceGroupAssociationId`, a [`ec2::LocalGatewayRouteTableVirtualInterfaceGroupAssociationId`](kinds::ec2::LocalGatewayRouteTableVirtualInterfaceGroupAssociationId).
/// Changing one of these replaces it: `LocalGatewayRouteTableId`, `LocalGatewayVirtualInterfaceGroupId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-localgatewayroutetablevirtualinterfacegroupassociation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnLocalGatewayRouteTableVirtualInterfaceGroupAssociation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::LocalGatewayRouteTableVirtualInterfaceGroupAssociation",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("local_gateway_route_table_virtual_interface_group_association.rules"),
};

impl CfnLocalGatewayRouteTableVirtualInterfaceGroupAssociation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str =
        "AWS::EC2::LocalGatewayRouteTableVirtualInterfaceGroupAssociation";

    /// `CfnLocalGatewayRouteTableVirtualInterfaceGroupAssociation` with its required properties, in alphabetical order:
    ///
    /// - `local_gateway_route_table_id`: The ID of the local gateway route table.
    /// - `local_gateway_virtual_interface_group_id`: The ID of the virtual interface group.
    pub fn new(
        local_gateway_route_table_id: impl IntoValue<kinds::ec2::LocalGatewayRouteTableId>,
        local_gateway_virtual_interface_group_id: impl IntoValue<
            kinds::ec2::LocalGatewayVirtualInterfaceGroupId,
        >,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "LocalGatewayRouteTableId",
            local_gateway_route_table_id.into_value().into_node(),
        );
        object_.put(
            "LocalGatewayVirtualInterfaceGroupId",
            local_gateway_virtual_interface_group_id
                .into_value()
                .into_node(),
        );
        Self(object_)
    }

    /// The tags assigned to the association.
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

impl Construct for CfnLocalGatewayRouteTableVirtualInterfaceGroupAssociation {
    type Handle = CfnLocalGatewayRouteTableVirtualInterfaceGroupAssociationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnLocalGatewayRouteTableVirtualInterfaceGroupAssociationRef {
        CfnLocalGatewayRouteTableVirtualInterfaceGroupAssociationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnLocalGatewayRouteTableVirtualInterfaceGroupAssociation`] of a stack.
pub struct CfnLocalGatewayRouteTableVirtualInterfaceGroupAssociationRef(NodeRef);

impl Clone for CfnLocalGatewayRouteTableVirtualInterfaceGroupAssociationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnLocalGatewayRouteTableVirtualInterfaceGroupAssociationRef {}
impl AsNode for CfnLocalGatewayRouteTableVirtualInterfaceGroupAssociationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnLocalGatewayRouteTableVirtualInterfaceGroupAssociationRef {
    /// What `Ref` returns: its `LocalGatewayRouteTableVirtualInterfaceGroupAssociationId`, a [`ec2::LocalGatewayRouteTableVirtualInterfaceGroupAssociationId`](kinds::ec2::LocalGatewayRouteTableVirtualInterfaceGroupAssociationId).
    #[inline]
    pub fn reference(
        &self,
    ) -> Value<kinds::ec2::LocalGatewayRouteTableVirtualInterfaceGroupAssociationId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID of the local gateway.
    ///
    /// `Fn::GetAtt` of `LocalGatewayId`.
    #[inline]
    pub fn attr_local_gateway_id(&self) -> Value<kinds::ec2::GatewayId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LocalGatewayId")))
    }

    /// The Amazon Resource Name (ARN) of the local gateway route table for the virtual interface group.
    ///
    /// `Fn::GetAtt` of `LocalGatewayRouteTableArn`.
    #[inline]
    pub fn attr_local_gateway_route_table_arn(
        &self,
    ) -> Value<kinds::ec2::LocalGatewayRouteTableArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("LocalGatewayRouteTableArn"),
        ))
    }

    /// The ID of the association.
    ///
    /// `Fn::GetAtt` of `LocalGatewayRouteTableVirtualInterfaceGroupAssociationId`.
    #[inline]
    pub fn attr_local_gateway_route_table_virtual_interface_group_association_id(
        &self,
    ) -> Value<kinds::ec2::LocalGatewayRouteTableVirtualInterfaceGroupAssociationId> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("LocalGatewayRouteTableVirtualInterfaceGroupAssociationId"),
        ))
    }

    /// The ID of the AWS account that owns the local gateway virtual interface group association.
    ///
    /// `Fn::GetAtt` of `OwnerId`.
    #[inline]
    pub fn attr_owner_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("OwnerId")))
    }

    /// The state of the association.
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }
}

impl IntoValue<kinds::ec2::LocalGatewayRouteTableVirtualInterfaceGroupAssociationId>
    for &CfnLocalGatewayRouteTableVirtualInterfaceGroupAssociationRef
{
    #[inline]
    fn into_value(
        self,
    ) -> Value<kinds::ec2::LocalGatewayRouteTableVirtualInterfaceGroupAssociationId> {
        Value::from_node(Node::Ref(self.0))
    }
}

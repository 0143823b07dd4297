// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DirectConnect::DirectConnectGatewayAssociation` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::DirectConnect::DirectConnectGatewayAssociation
///
/// `AWS::DirectConnect::DirectConnectGatewayAssociation`; `Ref` returns its `AssociationId`, a [`directconnect::DirectConnectGatewayAssociationId`](kinds::directconnect::DirectConnectGatewayAssociationId).
/// Changing one of these replaces it: `AcceptDirectConnectGatewayAssociationProposalRoleArn`, `AssociatedGatewayId`, `DirectConnectGatewayId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directconnect-directconnectgatewayassociation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDirectConnectGatewayAssociation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DirectConnect::DirectConnectGatewayAssociation",
    tags: None,
    rules: include_str!("direct_connect_gateway_association.rules"),
};

impl CfnDirectConnectGatewayAssociation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DirectConnect::DirectConnectGatewayAssociation";

    /// `CfnDirectConnectGatewayAssociation` with its required properties, in alphabetical order:
    ///
    /// - `associated_gateway_id`
    /// - `direct_connect_gateway_id`
    pub fn new(
        associated_gateway_id: impl IntoValue<String>,
        direct_connect_gateway_id: impl IntoValue<kinds::directconnect::DirectConnectGatewayArnOrId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AssociatedGatewayId",
            associated_gateway_id.into_value().into_node(),
        );
        object_.put(
            "DirectConnectGatewayId",
            direct_connect_gateway_id.into_value().into_node(),
        );
        Self(object_)
    }

    /// The Amazon Resource Name (ARN) of the role to accept the Direct Connect Gateway association proposal. Needs directconnect:AcceptDirectConnectGatewayAssociationProposal permissions.
    ///
    /// `AcceptDirectConnectGatewayAssociationProposalRoleArn`; an update replaces the resource.
    pub fn accept_direct_connect_gateway_association_proposal_role_arn(
        mut self,
        value: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        self.0.put(
            "AcceptDirectConnectGatewayAssociationProposalRoleArn",
            value.into_value().into_node(),
        );
        self
    }

    /// The Amazon VPC prefixes to advertise to the Direct Connect gateway. This parameter is required when you create an association to a transit gateway.
    ///
    /// `AllowedPrefixesToDirectConnectGateway`; updated in place.
    pub fn allowed_prefixes_to_direct_connect_gateway(
        mut self,
        value: impl IntoValue<List<String>>,
    ) -> Self {
        self.0.put(
            "AllowedPrefixesToDirectConnectGateway",
            value.into_value().into_node(),
        );
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

impl Construct for CfnDirectConnectGatewayAssociation {
    type Handle = CfnDirectConnectGatewayAssociationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDirectConnectGatewayAssociationRef {
        CfnDirectConnectGatewayAssociationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDirectConnectGatewayAssociation`] of a stack.
pub struct CfnDirectConnectGatewayAssociationRef(NodeRef);

impl Clone for CfnDirectConnectGatewayAssociationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDirectConnectGatewayAssociationRef {}
impl AsNode for CfnDirectConnectGatewayAssociationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDirectConnectGatewayAssociationRef {
    /// What `Ref` returns: its `AssociationId`, a [`directconnect::DirectConnectGatewayAssociationId`](kinds::directconnect::DirectConnectGatewayAssociationId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::directconnect::DirectConnectGatewayAssociationId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID of the Direct Connect gateway association.
    ///
    /// `Fn::GetAtt` of `AssociationId`.
    #[inline]
    pub fn attr_association_id(
        &self,
    ) -> Value<kinds::directconnect::DirectConnectGatewayAssociationId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AssociationId")))
    }
}

impl IntoValue<kinds::directconnect::DirectConnectGatewayAssociationId>
    for &CfnDirectConnectGatewayAssociationRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::directconnect::DirectConnectGatewayAssociationId> {
        Value::from_node(Node::Ref(self.0))
    }
}

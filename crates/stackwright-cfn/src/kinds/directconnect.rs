// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `directconnect`.

use stackwright_core::kind::Accepts;
use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `ConnectionArn` of an `AWS::DirectConnect::Connection`: The ARN of the connection.
    ConnectionArn,
    /// `ConnectionId` of an `AWS::DirectConnect::Connection`: The ID of the connection.
    ConnectionId,
    /// `DirectConnectGatewayArn` of an `AWS::DirectConnect::DirectConnectGateway`: The ARN of the Direct Connect gateway.
    DirectConnectGatewayArn,
    /// A `directconnect::DirectConnectGatewayArn` or a `directconnect::DirectConnectGatewayId`.
    DirectConnectGatewayArnOrId,
    /// `AssociationId` of an `AWS::DirectConnect::DirectConnectGatewayAssociation`: The ID of the Direct Connect gateway association.
    DirectConnectGatewayAssociationId,
    /// `DirectConnectGatewayId` of an `AWS::DirectConnect::DirectConnectGateway`: The ID of the Direct Connect gateway.
    DirectConnectGatewayId,
    /// `LagArn` of an `AWS::DirectConnect::Lag`: The ARN of the LAG.
    LagArn,
    /// A `directconnect::LagArn` or a `directconnect::LagId`.
    LagArnOrId,
    /// `LagId` of an `AWS::DirectConnect::Lag`: The ID of the LAG.
    LagId,
    /// `VirtualInterfaceArn` of an `AWS::DirectConnect::PrivateVirtualInterface`: The ID of the virtual interface.
    PrivateVirtualInterfaceArn,
    /// `VirtualInterfaceArn` of an `AWS::DirectConnect::PublicVirtualInterface`: The ARN of the virtual interface.
    PublicVirtualInterfaceArn,
    /// `VirtualInterfaceArn` of an `AWS::DirectConnect::TransitVirtualInterface`: The ARN of the virtual interface.
    TransitVirtualInterfaceArn,
}

#[diagnostic::do_not_recommend]
impl Accepts<super::directconnect::DirectConnectGatewayArn> for DirectConnectGatewayArnOrId {}
#[diagnostic::do_not_recommend]
impl Accepts<super::directconnect::DirectConnectGatewayId> for DirectConnectGatewayArnOrId {}

#[diagnostic::do_not_recommend]
impl Accepts<super::directconnect::LagArn> for LagArnOrId {}
#[diagnostic::do_not_recommend]
impl Accepts<super::directconnect::LagId> for LagArnOrId {}

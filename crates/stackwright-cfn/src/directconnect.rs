// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::DirectConnect`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod connection;
pub mod direct_connect_gateway;
pub mod direct_connect_gateway_association;
pub mod lag;
pub mod private_virtual_interface;
pub mod public_virtual_interface;
pub mod transit_virtual_interface;

#[doc(inline)]
pub use self::connection::{CfnConnection, CfnConnectionRef};
#[doc(inline)]
pub use self::direct_connect_gateway::{CfnDirectConnectGateway, CfnDirectConnectGatewayRef};
#[doc(inline)]
pub use self::direct_connect_gateway_association::{
    CfnDirectConnectGatewayAssociation, CfnDirectConnectGatewayAssociationRef,
};
#[doc(inline)]
pub use self::lag::{CfnLag, CfnLagRef};
#[doc(inline)]
pub use self::private_virtual_interface::{
    CfnPrivateVirtualInterface, CfnPrivateVirtualInterfaceRef,
};
#[doc(inline)]
pub use self::public_virtual_interface::{CfnPublicVirtualInterface, CfnPublicVirtualInterfaceRef};
#[doc(inline)]
pub use self::transit_virtual_interface::{
    CfnTransitVirtualInterface, CfnTransitVirtualInterfaceRef,
};

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::NetworkManager`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod connect_attachment;
pub mod connect_peer;
pub mod connection;
pub mod core_network;
pub mod core_network_prefix_list_association;
pub mod customer_gateway_association;
pub mod device;
pub mod direct_connect_gateway_attachment;
pub mod global_network;
pub mod link;
pub mod link_association;
pub mod site;
pub mod site_to_site_vpn_attachment;
pub mod transit_gateway_peering;
pub mod transit_gateway_registration;
pub mod transit_gateway_route_table_attachment;
pub mod vpc_attachment;

#[doc(inline)]
pub use self::connect_attachment::{CfnConnectAttachment, CfnConnectAttachmentRef};
#[doc(inline)]
pub use self::connect_peer::{CfnConnectPeer, CfnConnectPeerRef};
#[doc(inline)]
pub use self::connection::{CfnConnection, CfnConnectionRef};
#[doc(inline)]
pub use self::core_network::{CfnCoreNetwork, CfnCoreNetworkRef};
#[doc(inline)]
pub use self::core_network_prefix_list_association::{
    CfnCoreNetworkPrefixListAssociation, CfnCoreNetworkPrefixListAssociationRef,
};
#[doc(inline)]
pub use self::customer_gateway_association::{
    CfnCustomerGatewayAssociation, CfnCustomerGatewayAssociationRef,
};
#[doc(inline)]
pub use self::device::{CfnDevice, CfnDeviceRef};
#[doc(inline)]
pub use self::direct_connect_gateway_attachment::{
    CfnDirectConnectGatewayAttachment, CfnDirectConnectGatewayAttachmentRef,
};
#[doc(inline)]
pub use self::global_network::{CfnGlobalNetwork, CfnGlobalNetworkRef};
#[doc(inline)]
pub use self::link::{CfnLink, CfnLinkRef};
#[doc(inline)]
pub use self::link_association::{CfnLinkAssociation, CfnLinkAssociationRef};
#[doc(inline)]
pub use self::site::{CfnSite, CfnSiteRef};
#[doc(inline)]
pub use self::site_to_site_vpn_attachment::{
    CfnSiteToSiteVpnAttachment, CfnSiteToSiteVpnAttachmentRef,
};
#[doc(inline)]
pub use self::transit_gateway_peering::{CfnTransitGatewayPeering, CfnTransitGatewayPeeringRef};
#[doc(inline)]
pub use self::transit_gateway_registration::{
    CfnTransitGatewayRegistration, CfnTransitGatewayRegistrationRef,
};
#[doc(inline)]
pub use self::transit_gateway_route_table_attachment::{
    CfnTransitGatewayRouteTableAttachment, CfnTransitGatewayRouteTableAttachmentRef,
};
#[doc(inline)]
pub use self::vpc_attachment::{CfnVpcAttachment, CfnVpcAttachmentRef};

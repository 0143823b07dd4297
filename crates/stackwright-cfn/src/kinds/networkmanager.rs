// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `networkmanager`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `AttachmentId` of an `AWS::NetworkManager::ConnectAttachment`: The ID of the Connect attachment.
    ConnectAttachmentId,
    /// `ConnectPeerId` of an `AWS::NetworkManager::ConnectPeer`: The ID of the Connect peer.
    ConnectPeerId,
    /// `ConnectionArn` of an `AWS::NetworkManager::Connection`: The Amazon Resource Name (ARN) of the connection.
    ConnectionArn,
    /// `CoreNetworkArn` of an `AWS::NetworkManager::CoreNetwork`: The ARN of the core network.
    CoreNetworkArn,
    /// `CoreNetworkId` of an `AWS::NetworkManager::CoreNetwork`: The ID of the core network.
    CoreNetworkId,
    /// `DeviceArn` of an `AWS::NetworkManager::Device`: The ARN of the device.
    DeviceArn,
    /// `AttachmentId` of an `AWS::NetworkManager::DirectConnectGatewayAttachment`: Id of the attachment.
    DirectConnectGatewayAttachmentId,
    /// `Arn` of an `AWS::NetworkManager::GlobalNetwork`: The ARN of the global network.
    GlobalNetworkArn,
    /// `Id` of an `AWS::NetworkManager::GlobalNetwork`: The ID of the global network.
    GlobalNetworkId,
    /// `LinkArn` of an `AWS::NetworkManager::Link`: The ARN of the link.
    LinkArn,
    /// `SiteArn` of an `AWS::NetworkManager::Site`: The ARN of the site.
    SiteArn,
    /// `AttachmentId` of an `AWS::NetworkManager::SiteToSiteVpnAttachment`: The ID of the site-to-site VPN attachment.
    SiteToSiteVpnAttachmentId,
    /// `PeeringId` of an `AWS::NetworkManager::TransitGatewayPeering`: The ID of the peering.
    TransitGatewayPeeringId,
    /// `AttachmentId` of an `AWS::NetworkManager::TransitGatewayRouteTableAttachment`: The ID of the transit gateway route table attachment.
    TransitGatewayRouteTableAttachmentId,
    /// `AttachmentId` of an `AWS::NetworkManager::VpcAttachment`: The ID of the VPC attachment.
    VpcAttachmentId,
}

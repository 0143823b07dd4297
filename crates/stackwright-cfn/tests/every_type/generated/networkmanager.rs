// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "ConnectAttachment",
        cfn::networkmanager::CfnConnectAttachment::new(
            "core-network-aaaaaaaa",
            "sample",
            cfn::networkmanager::connect_attachment::ConnectAttachmentOptionsProperty::new()
                .protocol("GRE"),
            "attachment-aaaaaaaa",
        ),
    );
    stack.add(
        "ConnectPeer",
        cfn::networkmanager::CfnConnectPeer::new("attachment-aaaaaaaa", "sample"),
    );
    stack.add(
        "Connection",
        cfn::networkmanager::CfnConnection::new("sample", "sample", "sample"),
    );
    stack.add(
        "CoreNetwork",
        cfn::networkmanager::CfnCoreNetwork::new("sample"),
    );
    stack.add(
        "CoreNetworkPrefixListAssociation",
        cfn::networkmanager::CfnCoreNetworkPrefixListAssociation::new(
            "core-network-aaaaaaaa",
            "sample",
            "sample",
        ),
    );
    stack.add(
        "CustomerGatewayAssociation",
        cfn::networkmanager::CfnCustomerGatewayAssociation::new("sample", "sample", "sample"),
    );
    stack.add("Device", cfn::networkmanager::CfnDevice::new("sample"));
    stack.add(
        "DirectConnectGatewayAttachment",
        cfn::networkmanager::CfnDirectConnectGatewayAttachment::new(
            "core-network-aaaaaaaa",
            "arn:a:directconnect:::dx-gateway/aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa",
            vec!["sample"],
        ),
    );
    stack.add(
        "GlobalNetwork",
        cfn::networkmanager::CfnGlobalNetwork::new(),
    );
    stack.add(
        "Link",
        cfn::networkmanager::CfnLink::new(
            cfn::networkmanager::link::BandwidthProperty::new().download_speed(1),
            "sample",
            "sample",
        ),
    );
    stack.add(
        "LinkAssociation",
        cfn::networkmanager::CfnLinkAssociation::new("sample", "sample", "sample"),
    );
    stack.add("Site", cfn::networkmanager::CfnSite::new("sample"));
    stack.add(
        "SiteToSiteVpnAttachment",
        cfn::networkmanager::CfnSiteToSiteVpnAttachment::new(
            "core-network-aaaaaaaa",
            "arn:a:ec2:::vpn-connection/vpn-aaaaaaaa",
        ),
    );
    stack.add(
        "TransitGatewayPeering",
        cfn::networkmanager::CfnTransitGatewayPeering::new("core-network-aaaaaaaa", "sample"),
    );
    stack.add(
        "TransitGatewayRegistration",
        cfn::networkmanager::CfnTransitGatewayRegistration::new("sample", "sample"),
    );
    stack.add(
        "TransitGatewayRouteTableAttachment",
        cfn::networkmanager::CfnTransitGatewayRouteTableAttachment::new(
            "peering-aaaaaaaa",
            "sample",
        ),
    );
    stack.add(
        "VpcAttachment",
        cfn::networkmanager::CfnVpcAttachment::new(
            "core-network-aaaaaaaa",
            vec!["arn:a:ec2:::subnet/subnet-aaaaaaaa"],
            "arn:a:ec2:::vpc/vpc-aaaaaaaa",
        ),
    );
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Connection",
        cfn::directconnect::CfnConnection::new("1Gbps", "sample", "sample"),
    );
    stack.add(
        "DirectConnectGateway",
        cfn::directconnect::CfnDirectConnectGateway::new("sample"),
    );
    stack.add(
        "DirectConnectGatewayAssociation",
        cfn::directconnect::CfnDirectConnectGatewayAssociation::new(
            "arn:aws:ec2:a:111111111111:vpn-gateway/vgw-aaaaaaaa",
            "aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa",
        ),
    );
    stack.add(
        "Lag",
        cfn::directconnect::CfnLag::new("1Gbps", "sample", "sample"),
    );
    stack.add(
        "PrivateVirtualInterface",
        cfn::directconnect::CfnPrivateVirtualInterface::new(
            vec![cfn::directconnect::private_virtual_interface::BgpPeerProperty::new("ipv4", "1")],
            "arn:aws:directconnect:a:111111111111:dxcon/dxcon-aaaaaaaa",
            "sample",
            1,
        )
        .direct_connect_gateway_id("aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa"),
    );
    stack.add(
        "PublicVirtualInterface",
        cfn::directconnect::CfnPublicVirtualInterface::new(
            vec![cfn::directconnect::public_virtual_interface::BgpPeerProperty::new("ipv4", "1")],
            "arn:aws:directconnect:a:111111111111:dxcon/dxcon-aaaaaaaa",
            "sample",
            1,
        ),
    );
    stack.add(
        "TransitVirtualInterface",
        cfn::directconnect::CfnTransitVirtualInterface::new(
            vec![cfn::directconnect::transit_virtual_interface::BgpPeerProperty::new("ipv4", "1")],
            "arn:aws:directconnect:a:111111111111:dxcon/dxcon-aaaaaaaa",
            "aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa",
            "sample",
            1,
        ),
    );
}

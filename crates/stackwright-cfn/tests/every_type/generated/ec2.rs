// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "ApplicationStatusCheck",
        cfn::ec2::CfnApplicationStatusCheck::new(1, "http"),
    );
    stack.add(
        "CapacityManagerDataExport",
        cfn::ec2::CfnCapacityManagerDataExport::new("csv", "sample", "hourly"),
    );
    stack.add(
        "CapacityReservation",
        cfn::ec2::CfnCapacityReservation::new(1, "Linux with SQL Server Enterprise", "sample"),
    );
    stack.add(
        "CapacityReservationFleet",
        cfn::ec2::CfnCapacityReservationFleet::new(),
    );
    stack.add("CarrierGateway", cfn::ec2::CfnCarrierGateway::new("sample"));
    stack.add(
        "ClientVpnAuthorizationRule",
        cfn::ec2::CfnClientVpnAuthorizationRule::new("sample", "sample"),
    );
    stack.add(
        "ClientVpnEndpoint",
        cfn::ec2::CfnClientVpnEndpoint::new(
            vec![cfn::ec2::client_vpn_endpoint::ClientAuthenticationRequestProperty::new("sample")],
            cfn::ec2::client_vpn_endpoint::ConnectionLogOptionsProperty::new(true),
            "sample",
        ),
    );
    stack.add(
        "ClientVpnRoute",
        cfn::ec2::CfnClientVpnRoute::new("sample", "10.0.0.0/16"),
    );
    stack.add(
        "ClientVpnTargetNetworkAssociation",
        cfn::ec2::CfnClientVpnTargetNetworkAssociation::new("sample"),
    );
    stack.add(
        "CustomerGateway",
        cfn::ec2::CfnCustomerGateway::new("sample", "sample"),
    );
    stack.add("DHCPOptions", cfn::ec2::CfnDHCPOptions::new());
    stack.add(
        "EC2Fleet",
        cfn::ec2::CfnEC2Fleet::new(
            vec![
                cfn::ec2::ec2_fleet::FleetLaunchTemplateConfigRequestProperty::new()
                    .launch_template_specification(
                        cfn::ec2::ec2_fleet::FleetLaunchTemplateSpecificationRequestProperty::new(
                            "sample",
                        ),
                    ),
            ],
            cfn::ec2::ec2_fleet::TargetCapacitySpecificationRequestProperty::new(1),
        ),
    );
    stack.add("EIP", cfn::ec2::CfnEIP::new());
    stack.add("EIPAssociation", cfn::ec2::CfnEIPAssociation::new());
    stack.add(
        "EgressOnlyInternetGateway",
        cfn::ec2::CfnEgressOnlyInternetGateway::new("sample"),
    );
    stack.add(
        "EnclaveCertificateIamRoleAssociation",
        cfn::ec2::CfnEnclaveCertificateIamRoleAssociation::new(
            "arn:aws:acm:a::certificate/a",
            "arn:aws:iam::123456789012:role/sample",
        ),
    );
    stack.add(
        "FlowLog",
        cfn::ec2::CfnFlowLog::new("sample", "NetworkInterface"),
    );
    stack.add("FpgaImage", cfn::ec2::CfnFpgaImage::new());
    stack.add(
        "GatewayRouteTableAssociation",
        cfn::ec2::CfnGatewayRouteTableAssociation::new("sample", "sample"),
    );
    stack.add("Host", cfn::ec2::CfnHost::new("sample"));
    stack.add("IPAM", cfn::ec2::CfnIPAM::new());
    stack.add("IPAMAllocation", cfn::ec2::CfnIPAMAllocation::new("sample"));
    stack.add("IPAMPool", cfn::ec2::CfnIPAMPool::new("ipv4", "sample"));
    stack.add("IPAMPoolCidr", cfn::ec2::CfnIPAMPoolCidr::new("sample"));
    stack.add(
        "IPAMPrefixListResolver",
        cfn::ec2::CfnIPAMPrefixListResolver::new("ipv4"),
    );
    stack.add(
        "IPAMPrefixListResolverTarget",
        cfn::ec2::CfnIPAMPrefixListResolverTarget::new("sample", "sample", "sample", true),
    );
    stack.add(
        "IPAMResourceDiscovery",
        cfn::ec2::CfnIPAMResourceDiscovery::new(),
    );
    stack.add(
        "IPAMResourceDiscoveryAssociation",
        cfn::ec2::CfnIPAMResourceDiscoveryAssociation::new("sample", "sample"),
    );
    stack.add("IPAMScope", cfn::ec2::CfnIPAMScope::new("sample"));
    stack.add("IPv4Pool", cfn::ec2::CfnIPv4Pool::new());
    stack.add("Instance", cfn::ec2::CfnInstance::new());
    stack.add(
        "InstanceConnectEndpoint",
        cfn::ec2::CfnInstanceConnectEndpoint::new("sample"),
    );
    stack.add(
        "InstanceEventWindow",
        cfn::ec2::CfnInstanceEventWindow::new(),
    );
    stack.add("InternetGateway", cfn::ec2::CfnInternetGateway::new());
    stack.add(
        "IpPoolRouteTableAssociation",
        cfn::ec2::CfnIpPoolRouteTableAssociation::new("sample", "sample"),
    );
    stack.add(
        "IpamExternalResourceVerificationToken",
        cfn::ec2::CfnIpamExternalResourceVerificationToken::new("sample"),
    );
    stack.add("KeyPair", cfn::ec2::CfnKeyPair::new("sample"));
    stack.add(
        "LaunchTemplate",
        cfn::ec2::CfnLaunchTemplate::new(
            cfn::ec2::launch_template::LaunchTemplateDataProperty::new().block_device_mappings(
                vec![
                    cfn::ec2::launch_template::BlockDeviceMappingProperty::new()
                        .virtual_name("sample"),
                ],
            ),
        ),
    );
    stack.add(
        "LocalGatewayRoute",
        cfn::ec2::CfnLocalGatewayRoute::new("10.0.0.0/16", "sample")
            .local_gateway_virtual_interface_group_id("sample"),
    );
    stack.add(
        "LocalGatewayRouteTable",
        cfn::ec2::CfnLocalGatewayRouteTable::new("sample"),
    );
    stack.add(
        "LocalGatewayRouteTableVPCAssociation",
        cfn::ec2::CfnLocalGatewayRouteTableVPCAssociation::new("sample", "sample"),
    );
    stack.add(
        "LocalGatewayRouteTableVirtualInterfaceGroupAssociation",
        cfn::ec2::CfnLocalGatewayRouteTableVirtualInterfaceGroupAssociation::new(
            "sample", "sample",
        ),
    );
    stack.add(
        "LocalGatewayVirtualInterface",
        cfn::ec2::CfnLocalGatewayVirtualInterface::new("sample", "sample", "sample", "sample", 1),
    );
    stack.add(
        "LocalGatewayVirtualInterfaceGroup",
        cfn::ec2::CfnLocalGatewayVirtualInterfaceGroup::new("sample"),
    );
    stack.add("NatGateway", cfn::ec2::CfnNatGateway::new());
    stack.add("NetworkAcl", cfn::ec2::CfnNetworkAcl::new("sample"));
    stack.add(
        "NetworkAclEntry",
        cfn::ec2::CfnNetworkAclEntry::new("sample", 1, "allow", 1).ipv6_cidr_block("2001:db8::/64"),
    );
    stack.add(
        "NetworkInsightsAccessScope",
        cfn::ec2::CfnNetworkInsightsAccessScope::new(),
    );
    stack.add(
        "NetworkInsightsAccessScopeAnalysis",
        cfn::ec2::CfnNetworkInsightsAccessScopeAnalysis::new("sample"),
    );
    stack.add(
        "NetworkInsightsAnalysis",
        cfn::ec2::CfnNetworkInsightsAnalysis::new("sample"),
    );
    stack.add(
        "NetworkInsightsPath",
        cfn::ec2::CfnNetworkInsightsPath::new("tcp", "sample"),
    );
    stack.add(
        "NetworkInterface",
        cfn::ec2::CfnNetworkInterface::new("sample"),
    );
    stack.add(
        "NetworkInterfaceAttachment",
        cfn::ec2::CfnNetworkInterfaceAttachment::new("sample", "sample", "sample"),
    );
    stack.add(
        "NetworkInterfacePermission",
        cfn::ec2::CfnNetworkInterfacePermission::new("sample", "sample", "sample"),
    );
    stack.add(
        "NetworkPerformanceMetricSubscription",
        cfn::ec2::CfnNetworkPerformanceMetricSubscription::new(
            "sample", "sample", "sample", "sample",
        ),
    );
    stack.add("PlacementGroup", cfn::ec2::CfnPlacementGroup::new());
    stack.add("PrefixList", cfn::ec2::CfnPrefixList::new("IPv4", "sample"));
    stack.add("Route", cfn::ec2::CfnRoute::new("sample"));
    stack.add("RouteServer", cfn::ec2::CfnRouteServer::new(1));
    stack.add(
        "RouteServerAssociation",
        cfn::ec2::CfnRouteServerAssociation::new("sample", "sample"),
    );
    stack.add(
        "RouteServerEndpoint",
        cfn::ec2::CfnRouteServerEndpoint::new("sample", "sample"),
    );
    stack.add(
        "RouteServerPeer",
        cfn::ec2::CfnRouteServerPeer::new(
            cfn::ec2::route_server_peer::BgpOptionsProperty::new().peer_asn(1),
            "sample",
            "sample",
        ),
    );
    stack.add(
        "RouteServerPropagation",
        cfn::ec2::CfnRouteServerPropagation::new("sample", "sample"),
    );
    stack.add("RouteTable", cfn::ec2::CfnRouteTable::new("sample"));
    stack.add("SecurityGroup", cfn::ec2::CfnSecurityGroup::new("sample"));
    stack.add(
        "SecurityGroupEgress",
        cfn::ec2::CfnSecurityGroupEgress::new("sample", "sample").cidr_ip("10.0.0.0/16"),
    );
    stack.add(
        "SecurityGroupIngress",
        cfn::ec2::CfnSecurityGroupIngress::new("sample").cidr_ip("10.0.0.0/16"),
    );
    stack.add(
        "SecurityGroupVpcAssociation",
        cfn::ec2::CfnSecurityGroupVpcAssociation::new("sample", "sample"),
    );
    stack.add(
        "SnapshotBlockPublicAccess",
        cfn::ec2::CfnSnapshotBlockPublicAccess::new("block-all-sharing"),
    );
    stack.add(
        "SpotFleet",
        cfn::ec2::CfnSpotFleet::new(
            cfn::ec2::spot_fleet::SpotFleetRequestConfigDataProperty::new("sample", 1)
                .launch_specifications(vec![
                    cfn::ec2::spot_fleet::SpotFleetLaunchSpecificationProperty::new("sample"),
                ]),
        ),
    );
    stack.add(
        "SqlHaStandbyDetectedInstance",
        cfn::ec2::CfnSqlHaStandbyDetectedInstance::new("i-aaaaaaaa"),
    );
    stack.add(
        "Subnet",
        cfn::ec2::CfnSubnet::new("sample").cidr_block("10.0.0.0/16"),
    );
    stack.add(
        "SubnetCidrBlock",
        cfn::ec2::CfnSubnetCidrBlock::new("sample"),
    );
    stack.add(
        "SubnetCidrReservation",
        cfn::ec2::CfnSubnetCidrReservation::new("10.0.0.0/16", "prefix", "sample"),
    );
    stack.add(
        "SubnetNetworkAclAssociation",
        cfn::ec2::CfnSubnetNetworkAclAssociation::new("sample", "sample"),
    );
    stack.add(
        "SubnetRouteTableAssociation",
        cfn::ec2::CfnSubnetRouteTableAssociation::new("sample", "sample"),
    );
    stack.add(
        "TrafficMirrorFilter",
        cfn::ec2::CfnTrafficMirrorFilter::new(),
    );
    stack.add(
        "TrafficMirrorFilterRule",
        cfn::ec2::CfnTrafficMirrorFilterRule::new(
            "10.0.0.0/16",
            "accept",
            1,
            "10.0.0.0/16",
            "egress",
            "sample",
        ),
    );
    stack.add(
        "TrafficMirrorSession",
        cfn::ec2::CfnTrafficMirrorSession::new("sample", 1, "sample", "sample"),
    );
    stack.add(
        "TrafficMirrorTarget",
        cfn::ec2::CfnTrafficMirrorTarget::new(),
    );
    stack.add("TransitGateway", cfn::ec2::CfnTransitGateway::new());
    stack.add(
        "TransitGatewayAttachment",
        cfn::ec2::CfnTransitGatewayAttachment::new(vec!["sample"], "sample", "sample"),
    );
    stack.add(
        "TransitGatewayConnect",
        cfn::ec2::CfnTransitGatewayConnect::new(
            cfn::ec2::transit_gateway_connect::TransitGatewayConnectOptionsProperty::new()
                .protocol("gre"),
            "sample",
        ),
    );
    stack.add("TransitGatewayConnectPeer", cfn::ec2::CfnTransitGatewayConnectPeer::new(cfn::ec2::transit_gateway_connect_peer::TransitGatewayConnectPeerConfigurationProperty::new(vec!["sample"], "sample"), "sample"));
    stack.add(
        "TransitGatewayMeteringPolicy",
        cfn::ec2::CfnTransitGatewayMeteringPolicy::new("sample"),
    );
    stack.add(
        "TransitGatewayMeteringPolicyEntry",
        cfn::ec2::CfnTransitGatewayMeteringPolicyEntry::new("source-attachment-owner", 1, "sample"),
    );
    stack.add(
        "TransitGatewayMulticastDomain",
        cfn::ec2::CfnTransitGatewayMulticastDomain::new("sample"),
    );
    stack.add(
        "TransitGatewayMulticastDomainAssociation",
        cfn::ec2::CfnTransitGatewayMulticastDomainAssociation::new("sample", "sample", "sample"),
    );
    stack.add(
        "TransitGatewayMulticastGroupMember",
        cfn::ec2::CfnTransitGatewayMulticastGroupMember::new("sample", "sample", "sample"),
    );
    stack.add(
        "TransitGatewayMulticastGroupSource",
        cfn::ec2::CfnTransitGatewayMulticastGroupSource::new("sample", "sample", "sample"),
    );
    stack.add(
        "TransitGatewayPeeringAttachment",
        cfn::ec2::CfnTransitGatewayPeeringAttachment::new("sample", "sample", "sample", "sample"),
    );
    stack.add(
        "TransitGatewayPolicyTable",
        cfn::ec2::CfnTransitGatewayPolicyTable::new("sample"),
    );
    stack.add(
        "TransitGatewayPolicyTableAssociation",
        cfn::ec2::CfnTransitGatewayPolicyTableAssociation::new("sample", "sample"),
    );
    stack.add(
        "TransitGatewayPolicyTableEntry",
        cfn::ec2::CfnTransitGatewayPolicyTableEntry::new(
            cfn::ec2::transit_gateway_policy_table_entry::TransitGatewayPolicyRuleProperty::new()
                .destination_cidr_block("10.0.0.0/16"),
            "sample",
            "sample",
            "sample",
        ),
    );
    stack.add(
        "TransitGatewayRoute",
        cfn::ec2::CfnTransitGatewayRoute::new("10.0.0.0/16", "sample"),
    );
    stack.add(
        "TransitGatewayRouteTable",
        cfn::ec2::CfnTransitGatewayRouteTable::new("sample"),
    );
    stack.add(
        "TransitGatewayRouteTableAssociation",
        cfn::ec2::CfnTransitGatewayRouteTableAssociation::new("sample", "sample"),
    );
    stack.add(
        "TransitGatewayRouteTablePropagation",
        cfn::ec2::CfnTransitGatewayRouteTablePropagation::new("sample", "sample"),
    );
    stack.add(
        "TransitGatewayVpcAttachment",
        cfn::ec2::CfnTransitGatewayVpcAttachment::new(vec!["sample"], "sample", "sample"),
    );
    stack.add("VPC", cfn::ec2::CfnVPC::new().cidr_block("10.0.0.0/16"));
    stack.add(
        "VPCBlockPublicAccessExclusion",
        cfn::ec2::CfnVPCBlockPublicAccessExclusion::new("allow-bidirectional").vpc_id("sample"),
    );
    stack.add(
        "VPCBlockPublicAccessOptions",
        cfn::ec2::CfnVPCBlockPublicAccessOptions::new("block-bidirectional"),
    );
    stack.add("VPCCidrBlock", cfn::ec2::CfnVPCCidrBlock::new("sample"));
    stack.add(
        "VPCDHCPOptionsAssociation",
        cfn::ec2::CfnVPCDHCPOptionsAssociation::new("sample", "sample"),
    );
    stack.add(
        "VPCEncryptionControl",
        cfn::ec2::CfnVPCEncryptionControl::new(),
    );
    stack.add("VPCEndpoint", cfn::ec2::CfnVPCEndpoint::new("sample"));
    stack.add(
        "VPCEndpointConnectionNotification",
        cfn::ec2::CfnVPCEndpointConnectionNotification::new(vec!["sample"], "sample"),
    );
    stack.add("VPCEndpointService", cfn::ec2::CfnVPCEndpointService::new());
    stack.add(
        "VPCEndpointServicePermissions",
        cfn::ec2::CfnVPCEndpointServicePermissions::new("sample"),
    );
    stack.add(
        "VPCGatewayAttachment",
        cfn::ec2::CfnVPCGatewayAttachment::new("sample"),
    );
    stack.add(
        "VPCPeeringConnection",
        cfn::ec2::CfnVPCPeeringConnection::new("sample", "sample"),
    );
    stack.add(
        "VPNConcentrator",
        cfn::ec2::CfnVPNConcentrator::new("sample", "sample"),
    );
    stack.add(
        "VPNConnection",
        cfn::ec2::CfnVPNConnection::new("sample", "sample"),
    );
    stack.add(
        "VPNConnectionRoute",
        cfn::ec2::CfnVPNConnectionRoute::new("10.0.0.0/16", "sample"),
    );
    stack.add("VPNGateway", cfn::ec2::CfnVPNGateway::new("sample"));
    stack.add(
        "VPNGatewayRoutePropagation",
        cfn::ec2::CfnVPNGatewayRoutePropagation::new(vec!["sample"], "sample"),
    );
    stack.add(
        "VerifiedAccessEndpoint",
        cfn::ec2::CfnVerifiedAccessEndpoint::new("vpc", "cidr", "sample"),
    );
    stack.add(
        "VerifiedAccessGroup",
        cfn::ec2::CfnVerifiedAccessGroup::new("sample"),
    );
    stack.add(
        "VerifiedAccessInstance",
        cfn::ec2::CfnVerifiedAccessInstance::new(),
    );
    stack.add(
        "VerifiedAccessTrustProvider",
        cfn::ec2::CfnVerifiedAccessTrustProvider::new("sample", "device"),
    );
    stack.add(
        "Volume",
        cfn::ec2::CfnVolume::new()
            .availability_zone("sample")
            .size(1),
    );
    stack.add(
        "VolumeAttachment",
        cfn::ec2::CfnVolumeAttachment::new("sample", "sample"),
    );
}

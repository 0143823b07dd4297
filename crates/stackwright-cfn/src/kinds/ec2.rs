// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `ec2`.

use stackwright_core::kind::Accepts;
pub use stackwright_core::kind::{
    AvailabilityZoneName, ImageId, InstanceId, KeyPairName, SecurityGroupId, SecurityGroupName,
    SubnetId, VolumeId, VpcId,
};
use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::EC2::ApplicationStatusCheck`: The Amazon Resource Name (ARN) of the application status check.
    ApplicationStatusCheckArn,
    /// `CapacityManagerDataExportId` of an `AWS::EC2::CapacityManagerDataExport`: The unique identifier for the data export configuration.
    CapacityManagerDataExportId,
    /// `CapacityReservationArn` of an `AWS::EC2::CapacityReservation`: The Amazon Resource Name (ARN) of the Capacity Reservation.
    CapacityReservationArn,
    /// `CapacityReservationFleetId` of an `AWS::EC2::CapacityReservationFleet`: The ID of the Capacity Reservation Fleet.
    CapacityReservationFleetId,
    /// `Id` of an `AWS::EC2::CapacityReservation`: The ID of the Capacity Reservation.
    CapacityReservationId,
    /// `CarrierGatewayId` of an `AWS::EC2::CarrierGateway`: The ID of the carrier gateway.
    CarrierGatewayId,
    /// `Id` of an `AWS::EC2::ClientVpnAuthorizationRule`.
    ClientVpnAuthorizationRuleId,
    /// `Id` of an `AWS::EC2::ClientVpnEndpoint`.
    ClientVpnEndpointId,
    /// `Id` of an `AWS::EC2::ClientVpnRoute`.
    ClientVpnRouteId,
    /// `Id` of an `AWS::EC2::ClientVpnTargetNetworkAssociation`.
    ClientVpnTargetNetworkAssociationId,
    /// `CustomerGatewayId` of an `AWS::EC2::CustomerGateway`: The ID of the customer gateway.
    CustomerGatewayId,
    /// `DhcpOptionsId` of an `AWS::EC2::DHCPOptions`: The ID of the DHCP options set.
    DhcpOptionsId,
    /// `FleetId` of an `AWS::EC2::EC2Fleet`: The ID of the EC2 Fleet.
    Ec2FleetId,
    /// `Id` of an `AWS::EC2::EgressOnlyInternetGateway`: The ID of the egress-only internet gateway.
    EgressOnlyInternetGatewayId,
    /// `AllocationId` of an `AWS::EC2::EIP`: The ID that AWS assigns to represent the allocation of the address for use with Amazon VPC.
    EipAllocationId,
    /// `Id` of an `AWS::EC2::EIPAssociation`: The ID of the association.
    EipAssociationId,
    /// `Id` of an `AWS::EC2::FlowLog`: The ID of the flow log.
    FlowLogId,
    /// `Arn` of an `AWS::EC2::FpgaImage`: The ARN of the FPGA image.
    FpgaImageArn,
    /// The id of an internet gateway or of a virtual private gateway.
    GatewayId,
    /// `GatewayId` of an `AWS::EC2::GatewayRouteTableAssociation`: The ID of the gateway.
    GatewayRouteTableAssociationGatewayId,
    /// `HostId` of an `AWS::EC2::Host`: The ID of the host.
    HostId,
    /// `InstanceConnectEndpointArn` of an `AWS::EC2::InstanceConnectEndpoint`: The Amazon Resource Name (ARN) of the EC2 Instance Connect Endpoint.
    InstanceConnectEndpointArn,
    /// `Id` of an `AWS::EC2::InstanceConnectEndpoint`: The ID of the EC2 Instance Connect Endpoint.
    InstanceConnectEndpointId,
    /// `Arn` of an `AWS::EC2::InstanceEventWindow`: The Amazon Resource Name (ARN) of the event window.
    InstanceEventWindowArn,
    /// `InternetGatewayId` of an `AWS::EC2::InternetGateway`: The ID of the internet gateway.
    InternetGatewayId,
    /// `AssociationId` of an `AWS::EC2::IpPoolRouteTableAssociation`: The ID of a route table association.
    IpPoolRouteTableAssociationId,
    /// `Arn` of an `AWS::EC2::IPAM`: The ARN of the IPAM.
    IpamArn,
    /// `IpamExternalResourceVerificationTokenArn` of an `AWS::EC2::IpamExternalResourceVerificationToken`: The ARN of the IPAM external resource verification token.
    IpamExternalResourceVerificationTokenArn,
    /// `IpamId` of an `AWS::EC2::IPAM`: The ID of the IPAM.
    IpamId,
    /// `Arn` of an `AWS::EC2::IPAMPool`: The ARN of the IPAM pool.
    IpamPoolArn,
    /// `IpamPoolId` of an `AWS::EC2::IPAMPool`: The ID of the IPAM pool.
    IpamPoolId,
    /// `IpamPrefixListResolverArn` of an `AWS::EC2::IPAMPrefixListResolver`: The Amazon Resource Name (ARN) of the IPAM Prefix List Resolver.
    IpamPrefixListResolverArn,
    /// `IpamPrefixListResolverId` of an `AWS::EC2::IPAMPrefixListResolver`: Id of the IPAM Prefix List Resolver.
    IpamPrefixListResolverId,
    /// `IpamPrefixListResolverTargetArn` of an `AWS::EC2::IPAMPrefixListResolverTarget`: Id of the IPAM Prefix List Resolver Target.
    IpamPrefixListResolverTargetArn,
    /// `IpamPrefixListResolverTargetId` of an `AWS::EC2::IPAMPrefixListResolverTarget`: Id of the IPAM Prefix List Resolver Target.
    IpamPrefixListResolverTargetId,
    /// `IpamResourceDiscoveryArn` of an `AWS::EC2::IPAMResourceDiscovery`: The resource discovery ARN.
    IpamResourceDiscoveryArn,
    /// `IpamResourceDiscoveryAssociationArn` of an `AWS::EC2::IPAMResourceDiscoveryAssociation`: The resource discovery association ARN.
    IpamResourceDiscoveryAssociationArn,
    /// `IpamResourceDiscoveryAssociationId` of an `AWS::EC2::IPAMResourceDiscoveryAssociation`: The resource discovery association ID.
    IpamResourceDiscoveryAssociationId,
    /// `IpamResourceDiscoveryId` of an `AWS::EC2::IPAMResourceDiscovery`: The resource discovery ID.
    IpamResourceDiscoveryId,
    /// `Arn` of an `AWS::EC2::IPAMScope`: The ARN of the scope.
    IpamScopeArn,
    /// `IpamScopeId` of an `AWS::EC2::IPAMScope`: The ID of an IPAM scope.
    IpamScopeId,
    /// `Arn` of an `AWS::EC2::IPv4Pool`: The Amazon Resource Name (ARN) of the public IPv4 pool.
    Ipv4PoolArn,
    /// `LaunchTemplateId` of an `AWS::EC2::LaunchTemplate`: The ID of the launch template.
    LaunchTemplateId,
    /// `LocalGatewayRouteTableArn` of an `AWS::EC2::LocalGatewayRouteTable`: The Amazon Resource Name (ARN) of the local gateway route table.
    LocalGatewayRouteTableArn,
    /// `LocalGatewayRouteTableId` of an `AWS::EC2::LocalGatewayRouteTable`: The ID of the local gateway route table.
    LocalGatewayRouteTableId,
    /// `LocalGatewayRouteTableVirtualInterfaceGroupAssociationId` of an `AWS::EC2::LocalGatewayRouteTableVirtualInterfaceGroupAssociation`: The ID of the association.
    LocalGatewayRouteTableVirtualInterfaceGroupAssociationId,
    /// `LocalGatewayRouteTableVpcAssociationId` of an `AWS::EC2::LocalGatewayRouteTableVPCAssociation`: The ID of the association.
    LocalGatewayRouteTableVpcAssociationId,
    /// `LocalGatewayVirtualInterfaceGroupArn` of an `AWS::EC2::LocalGatewayVirtualInterfaceGroup`: The Amazon Resource Number (ARN) of the local gateway virtual interface group.
    LocalGatewayVirtualInterfaceGroupArn,
    /// `LocalGatewayVirtualInterfaceGroupId` of an `AWS::EC2::LocalGatewayVirtualInterfaceGroup`: The ID of the virtual interface group.
    LocalGatewayVirtualInterfaceGroupId,
    /// `LocalGatewayVirtualInterfaceId` of an `AWS::EC2::LocalGatewayVirtualInterface`: The ID of the virtual interface.
    LocalGatewayVirtualInterfaceId,
    /// `NatGatewayId` of an `AWS::EC2::NatGateway`: The ID of the NAT gateway.
    NatGatewayId,
    /// `Id` of an `AWS::EC2::NetworkAclEntry`: The ID of the network ACL entry.
    NetworkAclEntryId,
    /// `Id` of an `AWS::EC2::NetworkAcl`: The ID of the network ACL.
    NetworkAclId,
    /// `NetworkInsightsAccessScopeAnalysisArn` of an `AWS::EC2::NetworkInsightsAccessScopeAnalysis`: The ARN of the Network Access Scope analysis.
    NetworkInsightsAccessScopeAnalysisArn,
    /// `NetworkInsightsAccessScopeAnalysisId` of an `AWS::EC2::NetworkInsightsAccessScopeAnalysis`: The ID of the Network Access Scope analysis.
    NetworkInsightsAccessScopeAnalysisId,
    /// `NetworkInsightsAccessScopeArn` of an `AWS::EC2::NetworkInsightsAccessScope`: The ARN of the Network Access Scope.
    NetworkInsightsAccessScopeArn,
    /// `NetworkInsightsAccessScopeId` of an `AWS::EC2::NetworkInsightsAccessScope`: The ID of the Network Access Scope.
    NetworkInsightsAccessScopeId,
    /// `NetworkInsightsAnalysisArn` of an `AWS::EC2::NetworkInsightsAnalysis`: The Amazon Resource Name (ARN) of the network insights analysis.
    NetworkInsightsAnalysisArn,
    /// `NetworkInsightsAnalysisId` of an `AWS::EC2::NetworkInsightsAnalysis`: The ID of the network insights analysis.
    NetworkInsightsAnalysisId,
    /// `NetworkInsightsPathArn` of an `AWS::EC2::NetworkInsightsPath`: The Amazon Resource Name (ARN) of the path.
    NetworkInsightsPathArn,
    /// `NetworkInsightsPathId` of an `AWS::EC2::NetworkInsightsPath`: The ID of the path.
    NetworkInsightsPathId,
    /// `AttachmentId` of an `AWS::EC2::NetworkInterfaceAttachment`: The ID of the network interface attachment.
    NetworkInterfaceAttachmentId,
    /// `Id` of an `AWS::EC2::NetworkInterface`: The ID of the network interface.
    NetworkInterfaceId,
    /// `Id` of an `AWS::EC2::NetworkInterfacePermission`.
    NetworkInterfacePermissionId,
    /// `GroupName` of an `AWS::EC2::PlacementGroup`: The name of the placement group.
    PlacementGroupName,
    /// `Arn` of an `AWS::EC2::PrefixList`: The ARN of the prefix list.
    PrefixListArn,
    /// `PrefixListId` of an `AWS::EC2::PrefixList`: The ID of the prefix list.
    PrefixListId,
    /// `Arn` of an `AWS::EC2::RouteServer`: The ARN of the route server.
    RouteServerArn,
    /// `Arn` of an `AWS::EC2::RouteServerEndpoint`: The ARN for the endpoint.
    RouteServerEndpointArn,
    /// `Id` of an `AWS::EC2::RouteServerEndpoint`: The unique identifier of the route server endpoint.
    RouteServerEndpointId,
    /// `Id` of an `AWS::EC2::RouteServer`: The ID of the route server.
    RouteServerId,
    /// `Arn` of an `AWS::EC2::RouteServerPeer`: The ARN of the route server peer.
    RouteServerPeerArn,
    /// `Id` of an `AWS::EC2::RouteServerPeer`: The ID of the route server peer.
    RouteServerPeerId,
    /// `RouteTableId` of an `AWS::EC2::RouteTable`: The ID of the route table.
    RouteTableId,
    /// `Id` of an `AWS::EC2::SecurityGroupEgress`.
    SecurityGroupEgressId,
    /// `Id` of an `AWS::EC2::SecurityGroupIngress`: The Security Group Rule Id.
    SecurityGroupIngressId,
    /// `AccountId` of an `AWS::EC2::SnapshotBlockPublicAccess`: `Ref` returns the ID of the AWS account.
    SnapshotBlockPublicAccessAccountId,
    /// `Id` of an `AWS::EC2::SpotFleet`: The ID of the Spot Fleet.
    SpotFleetId,
    /// `InstanceId` of an `AWS::EC2::SqlHaStandbyDetectedInstance`: The ID of the EC2 instance to enable for SQL Server high availability standby detection.
    SqlHaStandbyDetectedInstanceId,
    /// `Id` of an `AWS::EC2::SubnetCidrBlock`: The ID of the association.
    SubnetCidrBlockId,
    /// `Arn` of an `AWS::EC2::SubnetCidrReservation`: The Amazon Resource Name (ARN) of the subnet CIDR reservation.
    SubnetCidrReservationArn,
    /// `AssociationId` of an `AWS::EC2::SubnetNetworkAclAssociation`: Returns the value of this object's AssociationId property.
    SubnetNetworkAclAssociationId,
    /// `Id` of an `AWS::EC2::SubnetRouteTableAssociation`: The ID of the subnet route table association.
    SubnetRouteTableAssociationId,
    /// `Id` of an `AWS::EC2::TrafficMirrorFilter`: The ID of a traffic mirror filter.
    TrafficMirrorFilterId,
    /// `TrafficMirrorFilterRuleId` of an `AWS::EC2::TrafficMirrorFilterRule`: The ID of the Traffic Mirror rule.
    TrafficMirrorFilterRuleId,
    /// `Id` of an `AWS::EC2::TrafficMirrorSession`: The ID of a Traffic Mirror session.
    TrafficMirrorSessionId,
    /// `Id` of an `AWS::EC2::TrafficMirrorTarget`.
    TrafficMirrorTargetId,
    /// `TransitGatewayArn` of an `AWS::EC2::TransitGateway`.
    TransitGatewayArn,
    /// `Id` of an `AWS::EC2::TransitGatewayAttachment`: The ID of the attachment.
    TransitGatewayAttachmentId,
    /// `TransitGatewayConnectPeerId` of an `AWS::EC2::TransitGatewayConnectPeer`: The ID of the Connect peer.
    TransitGatewayConnectPeerId,
    /// `Id` of an `AWS::EC2::TransitGateway`: The ID of the transit gateway.
    TransitGatewayId,
    /// `TransitGatewayMeteringPolicyId` of an `AWS::EC2::TransitGatewayMeteringPolicy`: The ID of the transit gateway metering policy.
    TransitGatewayMeteringPolicyId,
    /// `TransitGatewayMulticastDomainArn` of an `AWS::EC2::TransitGatewayMulticastDomain`: The Amazon Resource Name (ARN) of the multicast domain.
    TransitGatewayMulticastDomainArn,
    /// `TransitGatewayMulticastDomainId` of an `AWS::EC2::TransitGatewayMulticastDomain`: The ID of the multicast domain.
    TransitGatewayMulticastDomainId,
    /// `TransitGatewayPolicyTableId` of an `AWS::EC2::TransitGatewayPolicyTable`: The Id of transit gateway policy table.
    TransitGatewayPolicyTableId,
    /// `TransitGatewayRouteTableId` of an `AWS::EC2::TransitGatewayRouteTable`: The ID of the transit gateway route table.
    TransitGatewayRouteTableId,
    /// `VerifiedAccessEndpointId` of an `AWS::EC2::VerifiedAccessEndpoint`: The ID of the Verified Access endpoint.
    VerifiedAccessEndpointId,
    /// `VerifiedAccessGroupArn` of an `AWS::EC2::VerifiedAccessGroup`: The ARN of the Verified Access group.
    VerifiedAccessGroupArn,
    /// `VerifiedAccessGroupId` of an `AWS::EC2::VerifiedAccessGroup`: The ID of the Verified Access group.
    VerifiedAccessGroupId,
    /// `VerifiedAccessInstanceId` of an `AWS::EC2::VerifiedAccessInstance`: The ID of the Verified Access instance.
    VerifiedAccessInstanceId,
    /// `VerifiedAccessTrustProviderId` of an `AWS::EC2::VerifiedAccessTrustProvider`: The ID of the Verified Access trust provider.
    VerifiedAccessTrustProviderId,
    /// `ExclusionId` of an `AWS::EC2::VPCBlockPublicAccessExclusion`: The ID of the exclusion.
    VpcBlockPublicAccessExclusionId,
    /// `AccountId` of an `AWS::EC2::VPCBlockPublicAccessOptions`: The ID of the AWS account.
    VpcBlockPublicAccessOptionsAccountId,
    /// `VpcEncryptionControlId` of an `AWS::EC2::VPCEncryptionControl`: The ID of the VPC Encryption Control configuration.
    VpcEncryptionControlId,
    /// `VPCEndpointConnectionNotificationId` of an `AWS::EC2::VPCEndpointConnectionNotification`: The ID of the notification.
    VpcEndpointConnectionNotificationId,
    /// `Id` of an `AWS::EC2::VPCEndpoint`: The ID of the VPC endpoint.
    VpcEndpointId,
    /// `ServiceId` of an `AWS::EC2::VPCEndpointService`: The ID of the endpoint service.
    VpcEndpointServiceId,
    /// `ServiceId` of an `AWS::EC2::VPCEndpointServicePermissions`: The ID of the service.
    VpcEndpointServicePermissionsServiceId,
    /// `Id` of an `AWS::EC2::VPCPeeringConnection`: The ID of the peering connection.
    VpcPeeringConnectionId,
    /// `VpnConcentratorId` of an `AWS::EC2::VPNConcentrator`: The ID of the VPN concentrator to associate with the VPN connection.
    VpnConcentratorId,
    /// `VpnConnectionId` of an `AWS::EC2::VPNConnection`: The ID of the VPN connection.
    VpnConnectionId,
    /// `VPNGatewayId` of an `AWS::EC2::VPNGateway`: The ID of the VPN gateway.
    VpnGatewayId,
    /// `Id` of an `AWS::EC2::VPNGatewayRoutePropagation`: The ID of the VPN gateway.
    VpnGatewayRoutePropagationId,
}

#[diagnostic::do_not_recommend]
impl Accepts<super::ec2::InternetGatewayId> for GatewayId {}
#[diagnostic::do_not_recommend]
impl Accepts<super::ec2::VpnGatewayId> for GatewayId {}

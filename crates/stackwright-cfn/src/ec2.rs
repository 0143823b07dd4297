// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::EC2`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod application_status_check;
pub mod capacity_manager_data_export;
pub mod capacity_reservation;
pub mod capacity_reservation_fleet;
pub mod carrier_gateway;
pub mod client_vpn_authorization_rule;
pub mod client_vpn_endpoint;
pub mod client_vpn_route;
pub mod client_vpn_target_network_association;
pub mod customer_gateway;
pub mod dhcp_options;
pub mod ec2_fleet;
pub mod egress_only_internet_gateway;
pub mod eip;
pub mod eip_association;
pub mod enclave_certificate_iam_role_association;
pub mod flow_log;
pub mod fpga_image;
pub mod gateway_route_table_association;
pub mod host;
pub mod instance;
pub mod instance_connect_endpoint;
pub mod instance_event_window;
pub mod internet_gateway;
pub mod ip_pool_route_table_association;
pub mod ipam;
pub mod ipam_allocation;
pub mod ipam_external_resource_verification_token;
pub mod ipam_pool;
pub mod ipam_pool_cidr;
pub mod ipam_prefix_list_resolver;
pub mod ipam_prefix_list_resolver_target;
pub mod ipam_resource_discovery;
pub mod ipam_resource_discovery_association;
pub mod ipam_scope;
pub mod ipv4_pool;
pub mod key_pair;
pub mod launch_template;
pub mod local_gateway_route;
pub mod local_gateway_route_table;
pub mod local_gateway_route_table_virtual_interface_group_association;
pub mod local_gateway_route_table_vpc_association;
pub mod local_gateway_virtual_interface;
pub mod local_gateway_virtual_interface_group;
pub mod nat_gateway;
pub mod network_acl;
pub mod network_acl_entry;
pub mod network_insights_access_scope;
pub mod network_insights_access_scope_analysis;
pub mod network_insights_analysis;
pub mod network_insights_path;
pub mod network_interface;
pub mod network_interface_attachment;
pub mod network_interface_permission;
pub mod network_performance_metric_subscription;
pub mod placement_group;
pub mod prefix_list;
pub mod route;
pub mod route_server;
pub mod route_server_association;
pub mod route_server_endpoint;
pub mod route_server_peer;
pub mod route_server_propagation;
pub mod route_table;
pub mod security_group;
pub mod security_group_egress;
pub mod security_group_ingress;
pub mod security_group_vpc_association;
pub mod snapshot_block_public_access;
pub mod spot_fleet;
pub mod sql_ha_standby_detected_instance;
pub mod subnet;
pub mod subnet_cidr_block;
pub mod subnet_cidr_reservation;
pub mod subnet_network_acl_association;
pub mod subnet_route_table_association;
pub mod traffic_mirror_filter;
pub mod traffic_mirror_filter_rule;
pub mod traffic_mirror_session;
pub mod traffic_mirror_target;
pub mod transit_gateway;
pub mod transit_gateway_attachment;
pub mod transit_gateway_connect;
pub mod transit_gateway_connect_peer;
pub mod transit_gateway_metering_policy;
pub mod transit_gateway_metering_policy_entry;
pub mod transit_gateway_multicast_domain;
pub mod transit_gateway_multicast_domain_association;
pub mod transit_gateway_multicast_group_member;
pub mod transit_gateway_multicast_group_source;
pub mod transit_gateway_peering_attachment;
pub mod transit_gateway_policy_table;
pub mod transit_gateway_policy_table_association;
pub mod transit_gateway_policy_table_entry;
pub mod transit_gateway_route;
pub mod transit_gateway_route_table;
pub mod transit_gateway_route_table_association;
pub mod transit_gateway_route_table_propagation;
pub mod transit_gateway_vpc_attachment;
pub mod verified_access_endpoint;
pub mod verified_access_group;
pub mod verified_access_instance;
pub mod verified_access_trust_provider;
pub mod volume;
pub mod volume_attachment;
pub mod vpc;
pub mod vpc_block_public_access_exclusion;
pub mod vpc_block_public_access_options;
pub mod vpc_cidr_block;
pub mod vpc_encryption_control;
pub mod vpc_endpoint;
pub mod vpc_endpoint_connection_notification;
pub mod vpc_endpoint_service;
pub mod vpc_endpoint_service_permissions;
pub mod vpc_gateway_attachment;
pub mod vpc_peering_connection;
pub mod vpcdhcp_options_association;
pub mod vpn_concentrator;
pub mod vpn_connection;
pub mod vpn_connection_route;
pub mod vpn_gateway;
pub mod vpn_gateway_route_propagation;

#[doc(inline)]
pub use self::application_status_check::{CfnApplicationStatusCheck, CfnApplicationStatusCheckRef};
#[doc(inline)]
pub use self::capacity_manager_data_export::{
    CfnCapacityManagerDataExport, CfnCapacityManagerDataExportRef,
};
#[doc(inline)]
pub use self::capacity_reservation::{CfnCapacityReservation, CfnCapacityReservationRef};
#[doc(inline)]
pub use self::capacity_reservation_fleet::{
    CfnCapacityReservationFleet, CfnCapacityReservationFleetRef,
};
#[doc(inline)]
pub use self::carrier_gateway::{CfnCarrierGateway, CfnCarrierGatewayRef};
#[doc(inline)]
pub use self::client_vpn_authorization_rule::{
    CfnClientVpnAuthorizationRule, CfnClientVpnAuthorizationRuleRef,
};
#[doc(inline)]
pub use self::client_vpn_endpoint::{CfnClientVpnEndpoint, CfnClientVpnEndpointRef};
#[doc(inline)]
pub use self::client_vpn_route::{CfnClientVpnRoute, CfnClientVpnRouteRef};
#[doc(inline)]
pub use self::client_vpn_target_network_association::{
    CfnClientVpnTargetNetworkAssociation, CfnClientVpnTargetNetworkAssociationRef,
};
#[doc(inline)]
pub use self::customer_gateway::{CfnCustomerGateway, CfnCustomerGatewayRef};
#[doc(inline)]
pub use self::dhcp_options::{CfnDHCPOptions, CfnDHCPOptionsRef};
#[doc(inline)]
pub use self::ec2_fleet::{CfnEC2Fleet, CfnEC2FleetRef};
#[doc(inline)]
pub use self::egress_only_internet_gateway::{
    CfnEgressOnlyInternetGateway, CfnEgressOnlyInternetGatewayRef,
};
#[doc(inline)]
pub use self::eip::{CfnEIP, CfnEIPRef};
#[doc(inline)]
pub use self::eip_association::{CfnEIPAssociation, CfnEIPAssociationRef};
#[doc(inline)]
pub use self::enclave_certificate_iam_role_association::{
    CfnEnclaveCertificateIamRoleAssociation, CfnEnclaveCertificateIamRoleAssociationRef,
};
#[doc(inline)]
pub use self::flow_log::{CfnFlowLog, CfnFlowLogRef};
#[doc(inline)]
pub use self::fpga_image::{CfnFpgaImage, CfnFpgaImageRef};
#[doc(inline)]
pub use self::gateway_route_table_association::{
    CfnGatewayRouteTableAssociation, CfnGatewayRouteTableAssociationRef,
};
#[doc(inline)]
pub use self::host::{CfnHost, CfnHostRef};
#[doc(inline)]
pub use self::instance::{CfnInstance, CfnInstanceRef};
#[doc(inline)]
pub use self::instance_connect_endpoint::{
    CfnInstanceConnectEndpoint, CfnInstanceConnectEndpointRef,
};
#[doc(inline)]
pub use self::instance_event_window::{CfnInstanceEventWindow, CfnInstanceEventWindowRef};
#[doc(inline)]
pub use self::internet_gateway::{CfnInternetGateway, CfnInternetGatewayRef};
#[doc(inline)]
pub use self::ip_pool_route_table_association::{
    CfnIpPoolRouteTableAssociation, CfnIpPoolRouteTableAssociationRef,
};
#[doc(inline)]
pub use self::ipam::{CfnIPAM, CfnIPAMRef};
#[doc(inline)]
pub use self::ipam_allocation::{CfnIPAMAllocation, CfnIPAMAllocationRef};
#[doc(inline)]
pub use self::ipam_external_resource_verification_token::{
    CfnIpamExternalResourceVerificationToken, CfnIpamExternalResourceVerificationTokenRef,
};
#[doc(inline)]
pub use self::ipam_pool::{CfnIPAMPool, CfnIPAMPoolRef};
#[doc(inline)]
pub use self::ipam_pool_cidr::{CfnIPAMPoolCidr, CfnIPAMPoolCidrRef};
#[doc(inline)]
pub use self::ipam_prefix_list_resolver::{
    CfnIPAMPrefixListResolver, CfnIPAMPrefixListResolverRef,
};
#[doc(inline)]
pub use self::ipam_prefix_list_resolver_target::{
    CfnIPAMPrefixListResolverTarget, CfnIPAMPrefixListResolverTargetRef,
};
#[doc(inline)]
pub use self::ipam_resource_discovery::{CfnIPAMResourceDiscovery, CfnIPAMResourceDiscoveryRef};
#[doc(inline)]
pub use self::ipam_resource_discovery_association::{
    CfnIPAMResourceDiscoveryAssociation, CfnIPAMResourceDiscoveryAssociationRef,
};
#[doc(inline)]
pub use self::ipam_scope::{CfnIPAMScope, CfnIPAMScopeRef};
#[doc(inline)]
pub use self::ipv4_pool::{CfnIPv4Pool, CfnIPv4PoolRef};
#[doc(inline)]
pub use self::key_pair::{CfnKeyPair, CfnKeyPairRef};
#[doc(inline)]
pub use self::launch_template::{CfnLaunchTemplate, CfnLaunchTemplateRef};
#[doc(inline)]
pub use self::local_gateway_route::{CfnLocalGatewayRoute, CfnLocalGatewayRouteRef};
#[doc(inline)]
pub use self::local_gateway_route_table::{
    CfnLocalGatewayRouteTable, CfnLocalGatewayRouteTableRef,
};
#[doc(inline)]
pub use self::local_gateway_route_table_virtual_interface_group_association::{
    CfnLocalGatewayRouteTableVirtualInterfaceGroupAssociation,
    CfnLocalGatewayRouteTableVirtualInterfaceGroupAssociationRef,
};
#[doc(inline)]
pub use self::local_gateway_route_table_vpc_association::{
    CfnLocalGatewayRouteTableVPCAssociation, CfnLocalGatewayRouteTableVPCAssociationRef,
};
#[doc(inline)]
pub use self::local_gateway_virtual_interface::{
    CfnLocalGatewayVirtualInterface, CfnLocalGatewayVirtualInterfaceRef,
};
#[doc(inline)]
pub use self::local_gateway_virtual_interface_group::{
    CfnLocalGatewayVirtualInterfaceGroup, CfnLocalGatewayVirtualInterfaceGroupRef,
};
#[doc(inline)]
pub use self::nat_gateway::{CfnNatGateway, CfnNatGatewayRef};
#[doc(inline)]
pub use self::network_acl::{CfnNetworkAcl, CfnNetworkAclRef};
#[doc(inline)]
pub use self::network_acl_entry::{CfnNetworkAclEntry, CfnNetworkAclEntryRef};
#[doc(inline)]
pub use self::network_insights_access_scope::{
    CfnNetworkInsightsAccessScope, CfnNetworkInsightsAccessScopeRef,
};
#[doc(inline)]
pub use self::network_insights_access_scope_analysis::{
    CfnNetworkInsightsAccessScopeAnalysis, CfnNetworkInsightsAccessScopeAnalysisRef,
};
#[doc(inline)]
pub use self::network_insights_analysis::{
    CfnNetworkInsightsAnalysis, CfnNetworkInsightsAnalysisRef,
};
#[doc(inline)]
pub use self::network_insights_path::{CfnNetworkInsightsPath, CfnNetworkInsightsPathRef};
#[doc(inline)]
pub use self::network_interface::{CfnNetworkInterface, CfnNetworkInterfaceRef};
#[doc(inline)]
pub use self::network_interface_attachment::{
    CfnNetworkInterfaceAttachment, CfnNetworkInterfaceAttachmentRef,
};
#[doc(inline)]
pub use self::network_interface_permission::{
    CfnNetworkInterfacePermission, CfnNetworkInterfacePermissionRef,
};
#[doc(inline)]
pub use self::network_performance_metric_subscription::{
    CfnNetworkPerformanceMetricSubscription, CfnNetworkPerformanceMetricSubscriptionRef,
};
#[doc(inline)]
pub use self::placement_group::{CfnPlacementGroup, CfnPlacementGroupRef};
#[doc(inline)]
pub use self::prefix_list::{CfnPrefixList, CfnPrefixListRef};
#[doc(inline)]
pub use self::route::{CfnRoute, CfnRouteRef};
#[doc(inline)]
pub use self::route_server::{CfnRouteServer, CfnRouteServerRef};
#[doc(inline)]
pub use self::route_server_association::{CfnRouteServerAssociation, CfnRouteServerAssociationRef};
#[doc(inline)]
pub use self::route_server_endpoint::{CfnRouteServerEndpoint, CfnRouteServerEndpointRef};
#[doc(inline)]
pub use self::route_server_peer::{CfnRouteServerPeer, CfnRouteServerPeerRef};
#[doc(inline)]
pub use self::route_server_propagation::{CfnRouteServerPropagation, CfnRouteServerPropagationRef};
#[doc(inline)]
pub use self::route_table::{CfnRouteTable, CfnRouteTableRef};
#[doc(inline)]
pub use self::security_group::{CfnSecurityGroup, CfnSecurityGroupRef};
#[doc(inline)]
pub use self::security_group_egress::{CfnSecurityGroupEgress, CfnSecurityGroupEgressRef};
#[doc(inline)]
pub use self::security_group_ingress::{CfnSecurityGroupIngress, CfnSecurityGroupIngressRef};
#[doc(inline)]
pub use self::security_group_vpc_association::{
    CfnSecurityGroupVpcAssociation, CfnSecurityGroupVpcAssociationRef,
};
#[doc(inline)]
pub use self::snapshot_block_public_access::{
    CfnSnapshotBlockPublicAccess, CfnSnapshotBlockPublicAccessRef,
};
#[doc(inline)]
pub use self::spot_fleet::{CfnSpotFleet, CfnSpotFleetRef};
#[doc(inline)]
pub use self::sql_ha_standby_detected_instance::{
    CfnSqlHaStandbyDetectedInstance, CfnSqlHaStandbyDetectedInstanceRef,
};
#[doc(inline)]
pub use self::subnet::{CfnSubnet, CfnSubnetRef};
#[doc(inline)]
pub use self::subnet_cidr_block::{CfnSubnetCidrBlock, CfnSubnetCidrBlockRef};
#[doc(inline)]
pub use self::subnet_cidr_reservation::{CfnSubnetCidrReservation, CfnSubnetCidrReservationRef};
#[doc(inline)]
pub use self::subnet_network_acl_association::{
    CfnSubnetNetworkAclAssociation, CfnSubnetNetworkAclAssociationRef,
};
#[doc(inline)]
pub use self::subnet_route_table_association::{
    CfnSubnetRouteTableAssociation, CfnSubnetRouteTableAssociationRef,
};
#[doc(inline)]
pub use self::traffic_mirror_filter::{CfnTrafficMirrorFilter, CfnTrafficMirrorFilterRef};
#[doc(inline)]
pub use self::traffic_mirror_filter_rule::{
    CfnTrafficMirrorFilterRule, CfnTrafficMirrorFilterRuleRef,
};
#[doc(inline)]
pub use self::traffic_mirror_session::{CfnTrafficMirrorSession, CfnTrafficMirrorSessionRef};
#[doc(inline)]
pub use self::traffic_mirror_target::{CfnTrafficMirrorTarget, CfnTrafficMirrorTargetRef};
#[doc(inline)]
pub use self::transit_gateway::{CfnTransitGateway, CfnTransitGatewayRef};
#[doc(inline)]
pub use self::transit_gateway_attachment::{
    CfnTransitGatewayAttachment, CfnTransitGatewayAttachmentRef,
};
#[doc(inline)]
pub use self::transit_gateway_connect::{CfnTransitGatewayConnect, CfnTransitGatewayConnectRef};
#[doc(inline)]
pub use self::transit_gateway_connect_peer::{
    CfnTransitGatewayConnectPeer, CfnTransitGatewayConnectPeerRef,
};
#[doc(inline)]
pub use self::transit_gateway_metering_policy::{
    CfnTransitGatewayMeteringPolicy, CfnTransitGatewayMeteringPolicyRef,
};
#[doc(inline)]
pub use self::transit_gateway_metering_policy_entry::{
    CfnTransitGatewayMeteringPolicyEntry, CfnTransitGatewayMeteringPolicyEntryRef,
};
#[doc(inline)]
pub use self::transit_gateway_multicast_domain::{
    CfnTransitGatewayMulticastDomain, CfnTransitGatewayMulticastDomainRef,
};
#[doc(inline)]
pub use self::transit_gateway_multicast_domain_association::{
    CfnTransitGatewayMulticastDomainAssociation, CfnTransitGatewayMulticastDomainAssociationRef,
};
#[doc(inline)]
pub use self::transit_gateway_multicast_group_member::{
    CfnTransitGatewayMulticastGroupMember, CfnTransitGatewayMulticastGroupMemberRef,
};
#[doc(inline)]
pub use self::transit_gateway_multicast_group_source::{
    CfnTransitGatewayMulticastGroupSource, CfnTransitGatewayMulticastGroupSourceRef,
};
#[doc(inline)]
pub use self::transit_gateway_peering_attachment::{
    CfnTransitGatewayPeeringAttachment, CfnTransitGatewayPeeringAttachmentRef,
};
#[doc(inline)]
pub use self::transit_gateway_policy_table::{
    CfnTransitGatewayPolicyTable, CfnTransitGatewayPolicyTableRef,
};
#[doc(inline)]
pub use self::transit_gateway_policy_table_association::{
    CfnTransitGatewayPolicyTableAssociation, CfnTransitGatewayPolicyTableAssociationRef,
};
#[doc(inline)]
pub use self::transit_gateway_policy_table_entry::{
    CfnTransitGatewayPolicyTableEntry, CfnTransitGatewayPolicyTableEntryRef,
};
#[doc(inline)]
pub use self::transit_gateway_route::{CfnTransitGatewayRoute, CfnTransitGatewayRouteRef};
#[doc(inline)]
pub use self::transit_gateway_route_table::{
    CfnTransitGatewayRouteTable, CfnTransitGatewayRouteTableRef,
};
#[doc(inline)]
pub use self::transit_gateway_route_table_association::{
    CfnTransitGatewayRouteTableAssociation, CfnTransitGatewayRouteTableAssociationRef,
};
#[doc(inline)]
pub use self::transit_gateway_route_table_propagation::{
    CfnTransitGatewayRouteTablePropagation, CfnTransitGatewayRouteTablePropagationRef,
};
#[doc(inline)]
pub use self::transit_gateway_vpc_attachment::{
    CfnTransitGatewayVpcAttachment, CfnTransitGatewayVpcAttachmentRef,
};
#[doc(inline)]
pub use self::verified_access_endpoint::{CfnVerifiedAccessEndpoint, CfnVerifiedAccessEndpointRef};
#[doc(inline)]
pub use self::verified_access_group::{CfnVerifiedAccessGroup, CfnVerifiedAccessGroupRef};
#[doc(inline)]
pub use self::verified_access_instance::{CfnVerifiedAccessInstance, CfnVerifiedAccessInstanceRef};
#[doc(inline)]
pub use self::verified_access_trust_provider::{
    CfnVerifiedAccessTrustProvider, CfnVerifiedAccessTrustProviderRef,
};
#[doc(inline)]
pub use self::volume::{CfnVolume, CfnVolumeRef};
#[doc(inline)]
pub use self::volume_attachment::{CfnVolumeAttachment, CfnVolumeAttachmentRef};
#[doc(inline)]
pub use self::vpc::{CfnVPC, CfnVPCRef};
#[doc(inline)]
pub use self::vpc_block_public_access_exclusion::{
    CfnVPCBlockPublicAccessExclusion, CfnVPCBlockPublicAccessExclusionRef,
};
#[doc(inline)]
pub use self::vpc_block_public_access_options::{
    CfnVPCBlockPublicAccessOptions, CfnVPCBlockPublicAccessOptionsRef,
};
#[doc(inline)]
pub use self::vpc_cidr_block::{CfnVPCCidrBlock, CfnVPCCidrBlockRef};
#[doc(inline)]
pub use self::vpc_encryption_control::{CfnVPCEncryptionControl, CfnVPCEncryptionControlRef};
#[doc(inline)]
pub use self::vpc_endpoint::{CfnVPCEndpoint, CfnVPCEndpointRef};
#[doc(inline)]
pub use self::vpc_endpoint_connection_notification::{
    CfnVPCEndpointConnectionNotification, CfnVPCEndpointConnectionNotificationRef,
};
#[doc(inline)]
pub use self::vpc_endpoint_service::{CfnVPCEndpointService, CfnVPCEndpointServiceRef};
#[doc(inline)]
pub use self::vpc_endpoint_service_permissions::{
    CfnVPCEndpointServicePermissions, CfnVPCEndpointServicePermissionsRef,
};
#[doc(inline)]
pub use self::vpc_gateway_attachment::{CfnVPCGatewayAttachment, CfnVPCGatewayAttachmentRef};
#[doc(inline)]
pub use self::vpc_peering_connection::{CfnVPCPeeringConnection, CfnVPCPeeringConnectionRef};
#[doc(inline)]
pub use self::vpcdhcp_options_association::{
    CfnVPCDHCPOptionsAssociation, CfnVPCDHCPOptionsAssociationRef,
};
#[doc(inline)]
pub use self::vpn_concentrator::{CfnVPNConcentrator, CfnVPNConcentratorRef};
#[doc(inline)]
pub use self::vpn_connection::{CfnVPNConnection, CfnVPNConnectionRef};
#[doc(inline)]
pub use self::vpn_connection_route::{CfnVPNConnectionRoute, CfnVPNConnectionRouteRef};
#[doc(inline)]
pub use self::vpn_gateway::{CfnVPNGateway, CfnVPNGatewayRef};
#[doc(inline)]
pub use self::vpn_gateway_route_propagation::{
    CfnVPNGatewayRoutePropagation, CfnVPNGatewayRoutePropagationRef,
};

use crate::l1::*;

/// The values of `BareMetal` of a `InstanceRequirementsRequest` of `AWS::EC2::SpotFleet`.
pub enum BareMetal {
    /// `excluded`.
    Excluded,
    /// `included`.
    Included,
    /// `required`.
    Required,
}

#[diagnostic::do_not_recommend]
impl Kind for BareMetal {}
#[diagnostic::do_not_recommend]
impl TextKind for BareMetal {}
#[diagnostic::do_not_recommend]
impl IdKind for BareMetal {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for BareMetal {}
#[diagnostic::do_not_recommend]
impl IntoValue<BareMetal> for BareMetal {
    #[inline]
    fn into_value(self) -> Value<BareMetal> {
        const VALUES: &[&str] = &["excluded", "included", "required"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `BurstablePerformance` of a `InstanceRequirementsRequest` of `AWS::EC2::SpotFleet`.
pub enum BurstablePerformance {
    /// `excluded`.
    Excluded,
    /// `included`.
    Included,
    /// `required`.
    Required,
}

#[diagnostic::do_not_recommend]
impl Kind for BurstablePerformance {}
#[diagnostic::do_not_recommend]
impl TextKind for BurstablePerformance {}
#[diagnostic::do_not_recommend]
impl IdKind for BurstablePerformance {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for BurstablePerformance {}
#[diagnostic::do_not_recommend]
impl IntoValue<BurstablePerformance> for BurstablePerformance {
    #[inline]
    fn into_value(self) -> Value<BurstablePerformance> {
        const VALUES: &[&str] = &["excluded", "included", "required"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `HttpEndpoint` of a `MetadataOptions` of `AWS::EC2::Instance`.
pub enum HttpEndpoint {
    /// `disabled`.
    Disabled,
    /// `enabled`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for HttpEndpoint {}
#[diagnostic::do_not_recommend]
impl TextKind for HttpEndpoint {}
#[diagnostic::do_not_recommend]
impl IdKind for HttpEndpoint {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for HttpEndpoint {}
#[diagnostic::do_not_recommend]
impl IntoValue<HttpEndpoint> for HttpEndpoint {
    #[inline]
    fn into_value(self) -> Value<HttpEndpoint> {
        const VALUES: &[&str] = &["disabled", "enabled"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `HttpTokens` of a `MetadataOptions` of `AWS::EC2::Instance`.
pub enum HttpTokens {
    /// `optional`.
    Optional,
    /// `required`.
    Required,
}

#[diagnostic::do_not_recommend]
impl Kind for HttpTokens {}
#[diagnostic::do_not_recommend]
impl TextKind for HttpTokens {}
#[diagnostic::do_not_recommend]
impl IdKind for HttpTokens {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for HttpTokens {}
#[diagnostic::do_not_recommend]
impl IntoValue<HttpTokens> for HttpTokens {
    #[inline]
    fn into_value(self) -> Value<HttpTokens> {
        const VALUES: &[&str] = &["optional", "required"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `InstanceInterruptionBehavior` of a `SpotFleetRequestConfigData` of `AWS::EC2::SpotFleet`.
pub enum InstanceInterruptionBehavior {
    /// `hibernate`.
    Hibernate,
    /// `stop`.
    Stop,
    /// `terminate`.
    Terminate,
}

#[diagnostic::do_not_recommend]
impl Kind for InstanceInterruptionBehavior {}
#[diagnostic::do_not_recommend]
impl TextKind for InstanceInterruptionBehavior {}
#[diagnostic::do_not_recommend]
impl IdKind for InstanceInterruptionBehavior {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for InstanceInterruptionBehavior {}
#[diagnostic::do_not_recommend]
impl IntoValue<InstanceInterruptionBehavior> for InstanceInterruptionBehavior {
    #[inline]
    fn into_value(self) -> Value<InstanceInterruptionBehavior> {
        const VALUES: &[&str] = &["hibernate", "stop", "terminate"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `LocalStorage` of a `InstanceRequirementsRequest` of `AWS::EC2::SpotFleet`.
pub enum LocalStorage {
    /// `excluded`.
    Excluded,
    /// `included`.
    Included,
    /// `required`.
    Required,
}

#[diagnostic::do_not_recommend]
impl Kind for LocalStorage {}
#[diagnostic::do_not_recommend]
impl TextKind for LocalStorage {}
#[diagnostic::do_not_recommend]
impl IdKind for LocalStorage {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for LocalStorage {}
#[diagnostic::do_not_recommend]
impl IntoValue<LocalStorage> for LocalStorage {
    #[inline]
    fn into_value(self) -> Value<LocalStorage> {
        const VALUES: &[&str] = &["excluded", "included", "required"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Mode` of `AWS::EC2::VPCEncryptionControl`.
pub enum Mode {
    /// `enforce`.
    Enforce,
    /// `monitor`.
    Monitor,
}

#[diagnostic::do_not_recommend]
impl Kind for Mode {}
#[diagnostic::do_not_recommend]
impl TextKind for Mode {}
#[diagnostic::do_not_recommend]
impl IdKind for Mode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Mode {}
#[diagnostic::do_not_recommend]
impl IntoValue<Mode> for Mode {
    #[inline]
    fn into_value(self) -> Value<Mode> {
        const VALUES: &[&str] = &["enforce", "monitor"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ReplacementStrategy` of a `SpotCapacityRebalance` of `AWS::EC2::SpotFleet`.
pub enum ReplacementStrategy {
    /// `launch`.
    Launch,
    /// `launch-before-terminate`.
    LaunchBeforeTerminate,
}

#[diagnostic::do_not_recommend]
impl Kind for ReplacementStrategy {}
#[diagnostic::do_not_recommend]
impl TextKind for ReplacementStrategy {}
#[diagnostic::do_not_recommend]
impl IdKind for ReplacementStrategy {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ReplacementStrategy {}
#[diagnostic::do_not_recommend]
impl IntoValue<ReplacementStrategy> for ReplacementStrategy {
    #[inline]
    fn into_value(self) -> Value<ReplacementStrategy> {
        const VALUES: &[&str] = &["launch", "launch-before-terminate"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ResourceType` of a `SpotFleetTagSpecification` of `AWS::EC2::SpotFleet`.
pub enum ResourceType {
    /// `client-vpn-endpoint`.
    ClientVpnEndpoint,
    /// `customer-gateway`.
    CustomerGateway,
    /// `dedicated-host`.
    DedicatedHost,
    /// `dhcp-options`.
    DhcpOptions,
    /// `egress-only-internet-gateway`.
    EgressOnlyInternetGateway,
    /// `elastic-gpu`.
    ElasticGpu,
    /// `elastic-ip`.
    ElasticIp,
    /// `export-image-task`.
    ExportImageTask,
    /// `export-instance-task`.
    ExportInstanceTask,
    /// `fleet`.
    Fleet,
    /// `fpga-image`.
    FpgaImage,
    /// `host-reservation`.
    HostReservation,
    /// `image`.
    Image,
    /// `import-image-task`.
    ImportImageTask,
    /// `import-snapshot-task`.
    ImportSnapshotTask,
    /// `instance`.
    Instance,
    /// `internet-gateway`.
    InternetGateway,
    /// `key-pair`.
    KeyPair,
    /// `launch-template`.
    LaunchTemplate,
    /// `local-gateway-route-table-vpc-association`.
    LocalGatewayRouteTableVpcAssociation,
    /// `natgateway`.
    Natgateway,
    /// `network-acl`.
    NetworkAcl,
    /// `network-insights-analysis`.
    NetworkInsightsAnalysis,
    /// `network-insights-path`.
    NetworkInsightsPath,
    /// `network-interface`.
    NetworkInterface,
    /// `placement-group`.
    PlacementGroup,
    /// `reserved-instances`.
    ReservedInstances,
    /// `route-table`.
    RouteTable,
    /// `security-group`.
    SecurityGroup,
    /// `snapshot`.
    Snapshot,
    /// `spot-fleet-request`.
    SpotFleetRequest,
    /// `spot-instances-request`.
    SpotInstancesRequest,
    /// `subnet`.
    Subnet,
    /// `traffic-mirror-filter`.
    TrafficMirrorFilter,
    /// `traffic-mirror-session`.
    TrafficMirrorSession,
    /// `traffic-mirror-target`.
    TrafficMirrorTarget,
    /// `transit-gateway`.
    TransitGateway,
    /// `transit-gateway-attachment`.
    TransitGatewayAttachment,
    /// `transit-gateway-connect-peer`.
    TransitGatewayConnectPeer,
    /// `transit-gateway-multicast-domain`.
    TransitGatewayMulticastDomain,
    /// `transit-gateway-route-table`.
    TransitGatewayRouteTable,
    /// `volume`.
    Volume,
    /// `vpc`.
    Vpc,
    /// `vpc-flow-log`.
    VpcFlowLog,
    /// `vpc-peering-connection`.
    VpcPeeringConnection,
    /// `vpn-connection`.
    VpnConnection,
    /// `vpn-gateway`.
    VpnGateway,
}

#[diagnostic::do_not_recommend]
impl Kind for ResourceType {}
#[diagnostic::do_not_recommend]
impl TextKind for ResourceType {}
#[diagnostic::do_not_recommend]
impl IdKind for ResourceType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ResourceType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ResourceType> for ResourceType {
    #[inline]
    fn into_value(self) -> Value<ResourceType> {
        const VALUES: &[&str] = &[
            "client-vpn-endpoint",
            "customer-gateway",
            "dedicated-host",
            "dhcp-options",
            "egress-only-internet-gateway",
            "elastic-gpu",
            "elastic-ip",
            "export-image-task",
            "export-instance-task",
            "fleet",
            "fpga-image",
            "host-reservation",
            "image",
            "import-image-task",
            "import-snapshot-task",
            "instance",
            "internet-gateway",
            "key-pair",
            "launch-template",
            "local-gateway-route-table-vpc-association",
            "natgateway",
            "network-acl",
            "network-insights-analysis",
            "network-insights-path",
            "network-interface",
            "placement-group",
            "reserved-instances",
            "route-table",
            "security-group",
            "snapshot",
            "spot-fleet-request",
            "spot-instances-request",
            "subnet",
            "traffic-mirror-filter",
            "traffic-mirror-session",
            "traffic-mirror-target",
            "transit-gateway",
            "transit-gateway-attachment",
            "transit-gateway-connect-peer",
            "transit-gateway-multicast-domain",
            "transit-gateway-route-table",
            "volume",
            "vpc",
            "vpc-flow-log",
            "vpc-peering-connection",
            "vpn-connection",
            "vpn-gateway",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `TargetCapacityUnitType` of a `SpotFleetRequestConfigData` of `AWS::EC2::SpotFleet`.
pub enum TargetCapacityUnitType {
    /// `memory-mib`.
    MemoryMib,
    /// `units`.
    Units,
    /// `vcpu`.
    Vcpu,
}

#[diagnostic::do_not_recommend]
impl Kind for TargetCapacityUnitType {}
#[diagnostic::do_not_recommend]
impl TextKind for TargetCapacityUnitType {}
#[diagnostic::do_not_recommend]
impl IdKind for TargetCapacityUnitType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TargetCapacityUnitType {}
#[diagnostic::do_not_recommend]
impl IntoValue<TargetCapacityUnitType> for TargetCapacityUnitType {
    #[inline]
    fn into_value(self) -> Value<TargetCapacityUnitType> {
        const VALUES: &[&str] = &["memory-mib", "units", "vcpu"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

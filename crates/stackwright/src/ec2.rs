//! Networks: VPCs, subnets, security groups and who talks to whom.
//!
//! The resource types of `AWS::EC2` are here, too, as `Cfn…`.
//!
//! ```
//! use stackwright::Stack;
//! use stackwright::ec2::{Connectable, Port, SecurityGroup, SubnetType, Vpc};
//!
//! let stack = Stack::new("network");
//! let vpc = stack.add("Vpc", Vpc::new().max_azs(2).nat_gateways(1));
//! let web = stack.add("Web", SecurityGroup::new(&vpc));
//! let database = stack.add("Database", SecurityGroup::new(&vpc));
//! database.connections().allow_from(&stack, &web, Port::POSTGRES);
//! let private = vpc.select_subnets(&stack, SubnetType::PrivateWithEgress);
//! assert_eq!(private.subnet_ids().len(), 2);
//! ```

mod address_plan;
mod cidr;
#[cfg(feature = "ec2-client-vpn")]
pub mod client_vpn_endpoint;
pub mod codes;
mod connections;
mod ebs_device_volume_type;
#[cfg(all(feature = "logs", feature = "s3"))]
pub mod flow_log;
mod gateway_vpc_endpoint;
mod instance_class;
mod instance_type;
#[cfg(feature = "ec2-instances")]
mod instances;
mod interface_vpc_endpoint;
mod interface_vpc_endpoint_service;
mod interface_vpc_endpoint_services;
mod ip_addresses;
#[cfg(all(feature = "logs", feature = "s3"))]
mod log_format;
mod nat;
pub mod network_acl;
mod peer;
mod port;
pub mod prefix_list;
pub mod route;
pub mod security_group;
mod security_rule;
pub mod subnet;
mod subnet_blocks;
mod subnet_configuration;
mod subnet_selection;
pub mod vpc;
mod vpc_attributes;
mod vpc_builder;
mod vpc_endpoint_policy;
pub mod vpc_endpoint_service;
mod vpc_lookup;
mod vpc_ref;
mod vpn;

pub use stackwright_cfn::ec2::*;

pub use address_plan::{PREFIXES, PlanFault, allot_addresses};
pub use cidr::{CidrFault, Ipv4Cidr};
#[cfg(feature = "ec2-client-vpn")]
pub use client_vpn_endpoint::{
    ClientVpnAuthorizationRule, ClientVpnEndpoint, ClientVpnEndpointRef, ClientVpnRoute,
    ClientVpnRouteTarget, ClientVpnSessionTimeout, ClientVpnUserBasedAuthentication,
    TransportProtocol, VpnPort,
};
pub use connections::{Connectable, Connections};
pub use ebs_device_volume_type::EbsDeviceVolumeType;
#[cfg(all(feature = "logs", feature = "s3"))]
pub use flow_log::{
    FlowLog, FlowLogDestination, FlowLogFileFormat, FlowLogMaxAggregationInterval, FlowLogRef,
    FlowLogResourceType, FlowLogTrafficType, S3DestinationOptions,
};
pub use gateway_vpc_endpoint::{
    GatewayVpcEndpoint, GatewayVpcEndpointAwsService, GatewayVpcEndpointOptions,
    GatewayVpcEndpointRef,
};
pub use instance_class::{InstanceClass, InstanceSize};
pub use instance_type::{InstanceArchitecture, InstanceType};
#[cfg(feature = "ec2-instances")]
pub use instances::{
    AcceleratorManufacturer, AcceleratorName, AcceleratorType, AmazonLinux2Image,
    AmazonLinux2023Image, AmazonLinuxCpuType, AmazonLinuxEdition, AmazonLinuxStorage,
    BastionHostLinux, BastionHostLinuxRef, BlockDevice, BlockDeviceVolume, CpuCredits,
    CpuManufacturer, EbsDevice, Inclusion, Instance, InstanceGeneration,
    InstanceInitiatedShutdownBehavior, InstanceRef, InstanceRequirements, KeyPair, KeyPairFormat,
    KeyPairRef, KeyPairType, LaunchTemplate, LaunchTemplateAttributes, LaunchTemplateCpuOptions,
    LaunchTemplateHttpTokens, LaunchTemplateRef, LaunchTemplateSpotOptions, LocalStorageType,
    MachineImage, MachineImageConfig, MultipartBody, MultipartUserData, OperatingSystemType,
    PlacementGroup, PlacementGroupRef, PlacementGroupSpreadLevel, S3Download,
    SpotInstanceInterruption, SpotRequestType, UserData, Volume, VolumeAttributes, VolumeRef,
    WindowsVersion, instance, key_pair, launch_template, placement_group, volume,
};
pub use interface_vpc_endpoint::{
    InterfaceVpcEndpoint, InterfaceVpcEndpointOptions, InterfaceVpcEndpointRef,
    VpcEndpointDnsRecordIpType, VpcEndpointIpAddressType,
    VpcEndpointPrivateDnsOnlyForInboundResolverEndpoint,
};
pub use interface_vpc_endpoint_service::{
    InterfaceVpcEndpointAwsService, InterfaceVpcEndpointService,
};
pub use ip_addresses::{AwsIpamAllocation, IpAddresses, IpProtocol};
#[cfg(all(feature = "logs", feature = "s3"))]
pub use log_format::LogFormat;
pub use nat::{NatGateways, NatProvider, RegionalNatGateway};
pub use network_acl::{
    AclCidr, AclTraffic, Action, NetworkAcl, NetworkAclEntry, NetworkAclRef,
    SubnetNetworkAclAssociation, TrafficDirection,
};
pub use peer::Peer;
pub use port::{Port, Protocol, Traffic};
pub use prefix_list::{AddressFamily, PrefixList, PrefixListRef};
pub use route::Route;
pub use security_group::{SecurityGroup, SecurityGroupAttributes, SecurityGroupRef};
pub use subnet::{PrivateSubnet, PublicSubnet, Subnet, SubnetAttributes, SubnetRef};
pub use subnet_configuration::{SubnetConfiguration, SubnetType};
pub use subnet_selection::{SelectedSubnets, SubnetFilter, SubnetSelection};
pub use vpc::{DefaultInstanceTenancy, Vpc};
pub use vpc_attributes::VpcAttributes;
pub use vpc_endpoint_service::{IpAddressType, VpcEndpointService, VpcEndpointServiceRef};
pub use vpc_lookup::VpcLookup;
pub use vpc_ref::VpcRef;
pub use vpn::{
    VpcVpnConnection, VpnConnection, VpnConnectionAttributes, VpnConnectionRef, VpnGateway,
    VpnGatewayRef, VpnTunnel,
};

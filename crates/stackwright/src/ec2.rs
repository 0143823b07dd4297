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
pub mod codes;
mod connections;
#[cfg(all(feature = "logs", feature = "s3"))]
pub mod flow_log;
mod gateway_vpc_endpoint;
mod ip_addresses;
mod nat;
mod peer;
mod port;
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
mod vpc_ref;
mod vpn;

pub use stackwright_cfn::ec2::*;

pub use address_plan::{PREFIXES, PlanFault, allot_addresses};
pub use cidr::{CidrFault, Ipv4Cidr};
pub use connections::{Connectable, Connections};
#[cfg(all(feature = "logs", feature = "s3"))]
pub use flow_log::{
    FlowLog, FlowLogDestination, FlowLogFileFormat, FlowLogMaxAggregationInterval, FlowLogRef,
    FlowLogResourceType, FlowLogTrafficType, LogFormat, S3DestinationOptions,
};
pub use gateway_vpc_endpoint::{
    GatewayVpcEndpoint, GatewayVpcEndpointAwsService, GatewayVpcEndpointOptions,
    GatewayVpcEndpointRef,
};
pub use ip_addresses::{AwsIpamAllocation, IpAddresses, IpProtocol};
pub use nat::{NatGateways, NatProvider, RegionalNatGateway};
pub use peer::Peer;
pub use port::{Port, Protocol, Traffic};
pub use route::Route;
pub use security_group::{SecurityGroup, SecurityGroupAttributes, SecurityGroupRef};
pub use subnet::{PrivateSubnet, PublicSubnet, Subnet, SubnetAttributes, SubnetRef};
pub use subnet_configuration::{SubnetConfiguration, SubnetType};
pub use subnet_selection::{SelectedSubnets, SubnetFilter, SubnetSelection};
pub use vpc::{DefaultInstanceTenancy, Vpc};
pub use vpc_attributes::VpcAttributes;
pub use vpc_ref::VpcRef;
pub use vpn::{VpnConnection, VpnConnectionRef, VpnTunnel};

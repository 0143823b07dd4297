//! The network.

use stackwright::ec2::Vpc;
use stackwright::prelude::*;

use super::contract::NETWORK;

/// A VPC of two availability zones, with one NAT gateway for both private subnets.
pub fn vpc(stack: &mut Stack) {
    let vpc = stack.add("Network", Vpc::new().max_azs(2).nat_gateways(1));
    NETWORK.publish(stack, &vpc);
}

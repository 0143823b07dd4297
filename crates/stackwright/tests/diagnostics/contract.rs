//! Contracts.

use insta::assert_snapshot;
use stackwright::ec2::{SubnetConfiguration, SubnetType, Vpc};
use stackwright::prelude::*;

use super::findings;

const NETWORK: NetworkContract<3> = NetworkContract::new("/shop/network");

#[test]
fn a_network_of_another_arity_than_its_contract() {
    let found = findings(|stack| {
        let isolated = SubnetConfiguration::new("db", SubnetType::PrivateIsolated);
        let vpc = Vpc::new().max_azs(2).subnet_configuration([
            SubnetConfiguration::new("web", SubnetType::Public),
            isolated,
        ]);
        let vpc = stack.add("Vpc", vpc);
        NETWORK.publish(stack, &vpc);
    });
    assert_snapshot!(found, @"
    error[network-arity]: the VPC does not have the public subnets that its contract promises
      --> crates/stackwright/tests/diagnostics/contract.rs:LINE
       = path: shop
       = given: 2 public subnets
       = allowed: 3, one for each availability zone of the contract
       = help: change the VPC's zones or subnet groups, or the contract's number

    error[network-arity]: the VPC does not have the private subnets that its contract promises
      --> crates/stackwright/tests/diagnostics/contract.rs:LINE
       = path: shop
       = given: 0 private subnets
       = allowed: 3, one for each availability zone of the contract
       = help: change the VPC's zones or subnet groups, or the contract's number

    error[empty-parameter]: the parameter has no value
      --> crates/stackwright/tests/diagnostics/contract.rs:LINE
       = path: shop/private-subnets
       = given: an empty text
       = allowed: 1 to 4096 characters
       = help: give it a value, or leave the parameter out
    ");
}

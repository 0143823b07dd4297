//! A subnet where a VPC is wanted.
use stackwright::ec2::{CfnSubnet, CfnVPC};
use stackwright::prelude::*;

fn main() {
    let stack = Stack::new("shop");
    let vpc = stack.add("Vpc", CfnVPC::new().cidr_block("10.0.0.0/16"));
    let subnet = stack.add("Subnet", CfnSubnet::new(&vpc));
    stack.add("Other", CfnSubnet::new(&subnet));
}

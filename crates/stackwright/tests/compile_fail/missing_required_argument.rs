//! A subnet without its VPC.
use stackwright::ec2::CfnSubnet;
use stackwright::prelude::*;

fn main() {
    let stack = Stack::new("shop");
    stack.add("Subnet", CfnSubnet::new());
}

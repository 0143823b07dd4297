//! An attribute that the resource does not have.
use stackwright::ec2::CfnVPC;
use stackwright::prelude::*;

fn main() {
    let stack = Stack::new("shop");
    let vpc = stack.add("Vpc", CfnVPC::new().cidr_block("10.0.0.0/16"));
    vpc.attr_subnet_id();
}

//! A subnet's id, published under a contract about a VPC's id.
use stackwright::ec2::CfnSubnet;
use stackwright::prelude::*;

const VPC: Parameter<VpcId> = Parameter::new("/shop/vpc");

fn main() {
    let stack = Stack::new("shop");
    let subnet = stack.add("Subnet", CfnSubnet::new("vpc-1"));
    VPC.publish(&stack, "Vpc", subnet.attr_subnet_id());
}

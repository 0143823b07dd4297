//! A contract about a list of subnets, imported where one subnet is wanted.
use stackwright::ec2::CfnNatGateway;
use stackwright::prelude::*;

const SUBNETS: Parameter<[SubnetId; 2]> = Parameter::new("/shop/subnets");

fn main() {
    let stack = Stack::new("shop");
    let gateway = CfnNatGateway::new().subnet_id(SUBNETS.import(&stack));
    stack.add("Gateway", gateway);
}

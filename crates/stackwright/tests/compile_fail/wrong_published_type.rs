//! A VPC's id, published under a contract about a table's name.
use stackwright::ec2::CfnVPC;
use stackwright::prelude::*;

const TABLE: Parameter<TableName> = Parameter::new("/shop/table");

fn main() {
    let stack = Stack::new("shop");
    let vpc = stack.add("Vpc", CfnVPC::new().cidr_block("10.0.0.0/16"));
    TABLE.publish(&stack, "Table", vpc.attr_vpc_id());
}

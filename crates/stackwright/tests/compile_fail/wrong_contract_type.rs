//! A contract about a table's name, imported where a VPC's id is wanted.
use stackwright::ec2::CfnSubnet;
use stackwright::prelude::*;

const TABLE: Parameter<TableName> = Parameter::new("/shop/table");

fn main() {
    let stack = Stack::new("shop");
    stack.add("Subnet", CfnSubnet::new(TABLE.import(&stack)));
}

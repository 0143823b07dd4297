use stackwright_cfn::ec2::{CfnRouteTable, CfnSubnet};
use stackwright_core::Stack;

fn main() {
    let stack = Stack::new("s");
    let subnet = stack.add("Subnet", CfnSubnet::new("vpc-1"));
    stack.add("Table", CfnRouteTable::new(subnet.reference()));
}

use stackwright_cfn::ec2::{CfnRouteTable, CfnSubnet, CfnVPC};
use stackwright_core::Stack;

fn main() {
    let stack = Stack::new("s");
    let vpc = stack.add("Vpc", CfnVPC::new());
    let subnet = stack.add("Subnet", CfnSubnet::new(&vpc));
    stack.add("Table", CfnRouteTable::new(&subnet));
}

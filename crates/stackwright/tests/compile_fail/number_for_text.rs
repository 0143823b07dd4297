//! A number where a text is wanted.
use stackwright::ec2::CfnVPC;
use stackwright::prelude::*;

fn main() {
    let stack = Stack::new("shop");
    stack.add("Vpc", CfnVPC::new().cidr_block(10));
}

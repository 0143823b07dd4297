//! A text where a boolean is wanted.
use stackwright::ec2::CfnVPC;
use stackwright::prelude::*;

fn main() {
    let stack = Stack::new("shop");
    stack.add("Vpc", CfnVPC::new().enable_dns_support("true"));
}

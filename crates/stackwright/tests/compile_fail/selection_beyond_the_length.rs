//! A third subnet of a contract about two.
use stackwright::prelude::*;

const SUBNETS: Parameter<[SubnetId; 2]> = Parameter::new("/shop/subnets");

fn main() {
    let stack = Stack::new("shop");
    let [_first, _second, third] = SUBNETS.import(&stack).elements();
    stack.output("Third", third);
}

//! The private subnet of a third zone, of a network of two.
use stackwright::prelude::*;

const NETWORK: NetworkContract<2> = NetworkContract::new("/shop/network");

fn main() {
    let stack = Stack::new("shop");
    let [_first, _second, third] = NETWORK.import(&stack, "Network").private_subnets();
    stack.output("Third", third.subnet_id());
}

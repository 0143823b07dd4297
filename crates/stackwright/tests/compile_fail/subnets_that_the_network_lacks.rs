//! The isolated subnets of a network whose contract has none.
use stackwright::prelude::*;

const NETWORK: NetworkContract<2> = NetworkContract::new("/shop/network");

fn main() {
    let stack = Stack::new("shop");
    let network = NETWORK.import(&stack, "Network");
    let _ = network.isolated_subnets();
}

//! A network per environment, imported without saying of which one.
use stackwright::prelude::*;

const NETWORK: NetworkContract<2, PerEnvironment> =
    NetworkContract::per_environment("/shop/{env}/network");

fn main() {
    let stack = Stack::new("shop");
    NETWORK.import(&stack, "Network");
}

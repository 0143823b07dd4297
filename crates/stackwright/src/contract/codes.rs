//! The codes of this module's diagnostics.

stackwright_core::declare_codes! {
    NETWORK_ARITY = "network-arity": "A network is published that has another number of subnets than its contract promises: the stacks that import it select one public and one private subnet for each of the contract's availability zones.";
}

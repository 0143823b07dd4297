//! The contract for a network.

use crate::parameter::check_name;

/// A network that one stack publishes and others import: a VPC with public and private subnets in
/// `AZS` availability zones each.
///
/// It stands for four SSM parameters below a common prefix:
///
/// | parameter | holds |
/// | --- | --- |
/// | `PREFIX/vpc` | the VPC's id |
/// | `PREFIX/azs` | the names of its availability zones, a list |
/// | `PREFIX/public-subnets` | the ids of its public subnets, a list in the order of the zones |
/// | `PREFIX/private-subnets` | the ids of its private subnets, likewise |
///
/// ```
/// use stackwright_contract::NetworkContract;
///
/// pub const NETWORK: NetworkContract<2> = NetworkContract::new("/go-on-aws");
/// assert_eq!(NETWORK.private_subnets_name(), "/go-on-aws/private-subnets");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct NetworkContract<const AZS: usize> {
    prefix: &'static str,
    description: &'static str,
    is_described: bool,
}

impl<const AZS: usize> NetworkContract<AZS> {
    /// Declares a network by the prefix of its parameters' names, such as `/shop/network`.
    ///
    /// The prefix follows the rules of a parameter's name, starts with `/`, and leaves room for one
    /// more level. One that does not, and a network of no zone, do not compile in a constant.
    ///
    /// # Panics
    /// Where it is not evaluated in a constant and the prefix breaks a rule.
    #[allow(
        clippy::panic,
        reason = "evaluated in constants, where it is the compile error"
    )]
    pub const fn new(prefix: &'static str) -> Self {
        if AZS == 0 {
            panic!("a network has at least one availability zone");
        }
        if prefix.is_empty() || prefix.as_bytes()[0] != b'/' {
            panic!("a contract's prefix starts with `/`");
        }
        check_name(prefix, 1);
        Self {
            prefix,
            description: "VPC id",
            is_described: true,
        }
    }

    /// Sets the description of the parameter with the VPC's id. Default: `VPC id`.
    #[must_use]
    pub const fn description(self, description: &'static str) -> Self {
        Self {
            description,
            ..self
        }
    }

    /// Leaves the descriptions of all four parameters out, which say what they hold.
    #[must_use]
    pub const fn without_descriptions(self) -> Self {
        Self {
            is_described: false,
            ..self
        }
    }

    /// Whether the parameters have descriptions.
    pub const fn is_described(&self) -> bool {
        self.is_described
    }

    /// The description of the parameter with the VPC's id.
    pub const fn vpc_description(&self) -> &'static str {
        self.description
    }

    /// How many availability zones the network has.
    pub const fn zones(&self) -> usize {
        AZS
    }

    /// The name of the parameter with the VPC's id.
    pub fn vpc_name(&self) -> String {
        self.name("vpc")
    }

    /// The name of the parameter with the availability zones.
    pub fn azs_name(&self) -> String {
        self.name("azs")
    }

    /// The name of the parameter with the public subnets' ids.
    pub fn public_subnets_name(&self) -> String {
        self.name("public-subnets")
    }

    /// The name of the parameter with the private subnets' ids.
    pub fn private_subnets_name(&self) -> String {
        self.name("private-subnets")
    }

    fn name(&self, key: &str) -> String {
        format!("{}/{key}", self.prefix)
    }
}

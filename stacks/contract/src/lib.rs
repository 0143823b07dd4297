//! What the stacks of go-on-aws and its application agree on.
//!
//! A crate of its own, so that the application needs nothing of the stacks.

use stackwright_contract::{NetworkContract, Parameter, TableName};

/// The network: a VPC of two availability zones.
pub const NETWORK: NetworkContract<2> = NetworkContract::new("/go-on-aws")
    .description("VPC id go on aws architecture")
    .published_by("vpc");

/// The name of the table that the service reads.
pub const TABLE: Parameter<TableName> = Parameter::new("/go-on-aws/table").published_by("table");

//! What the stacks and the application agree on.

use stackwright::prelude::*;

/// The network: a VPC of two availability zones.
pub const NETWORK: NetworkContract<2> =
    NetworkContract::new("/go-on-aws").description("VPC id go on aws architecture");

/// The name of the table that the service reads.
pub const TABLE: Parameter<TableName> = Parameter::new("/go-on-aws/table");

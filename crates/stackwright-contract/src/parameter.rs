//! The contract for one SSM parameter.

pub struct TODO;

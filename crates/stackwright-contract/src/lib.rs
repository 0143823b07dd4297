//! What stacks and applications agree on: names and types of SSM parameters.
//!
//! A [`Parameter`] is declared once, as a constant. The stack that publishes the value, the stacks
//! that import it and the application that reads it at run time all name that constant, so that a
//! wrong name or a wrong type does not compile.
//!
//! ```
//! use stackwright_contract::{Parameter, TableName};
//!
//! pub const TABLE: Parameter<TableName> = Parameter::new("/go-on-aws/table");
//! assert_eq!(TABLE.name(), "/go-on-aws/table");
//! ```
//!
//! The crate has no dependencies. It also defines the vocabulary of [kinds](kind) that every other
//! crate of the family uses.

pub mod kind;
mod network;
mod parameter;

pub use kind::*;
pub use network::NetworkContract;
pub use parameter::{Contracted, Parameter, ParameterKind};

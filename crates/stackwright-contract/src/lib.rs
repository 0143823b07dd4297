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
//! Several parameters below one prefix are a [`Contract`]: one of those declared here, such as
//! [`NetworkContract`], or one of your own, which [`contract!`] writes.
//!
//! The crate has no dependencies, and defines the vocabulary of [kinds](kind) that every other crate of
//! the family uses. The feature `client` adds what an application reads contracts with, and the AWS SDK.

#[cfg(feature = "client")]
pub mod client;
mod composite;
mod composites;
pub mod kind;
mod name;
mod parameter;
mod partition;
mod read;

pub use composite::{
    Composite, Contract, Declared, Field, Form, Gather, Parameters, Read, Scatter, Walk,
};
pub use composites::*;
pub use kind::*;
pub use name::{EnvironmentName, Fixed, InEnvironment, NameProblem, Named, PerEnvironment};
pub use parameter::{Contracted, Parameter, ParameterDataType, ParameterKind, Shape, Terms};
pub use partition::partition;
pub use read::{Id, Readable, Secret};

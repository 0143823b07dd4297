//! The AWS CDK for Rust: typed constructs, synthesized into CloudFormation by a native binary.

pub mod prelude;

pub use stackwright_core as core;

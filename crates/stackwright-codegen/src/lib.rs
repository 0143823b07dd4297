//! The generator of `stackwright-cfn`: CloudFormation's specification as Rust source.
//!
//! Two sources are merged, both pinned in [`fetch`]: the AWS CDK's service specification (types,
//! documentation, attributes, relations) and the registry schemas of cfn-lint (create-only and
//! write-only properties, formats). A hand-kept table, `overrides.json`, says what both lack.
//!
//! ```text
//! cargo run -p stackwright-codegen -- fetch      put the inputs into target/spec
//! cargo run -p stackwright-codegen -- generate   write crates/stackwright-cfn
//! cargo run -p stackwright-codegen -- check      exit 1 where that would change a file
//! ```
//!
//! The steps, one module each, which [`generate`] takes in turn: [`fetch`], [`load`], [`merge`] into
//! the [`model`], [`kinds`], then [`emit`], [`facts`] and the [`manifest`], and [`output`]. A new
//! specification is a new version and hash in [`fetch`], `fetch`, `generate`, and one commit.

pub mod arns;
pub mod choices;
pub mod docs;
pub mod emit;
pub mod error;
pub mod facts;
pub mod fetch;
pub mod generate;
pub mod kinds;
pub mod load;
pub mod manifest;
pub mod merge;
pub mod model;
pub mod naming;
pub mod output;
pub mod overrides;
pub mod patterns;
pub mod rules;

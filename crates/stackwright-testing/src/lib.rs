//! Tests for stacks that are written with stackwright.
//!
//! ```
//! use serde_json::json;
//! use stackwright_testing::{Template, matching::any};
//!
//! let template = Template::from_json(
//!     r#"{"Resources": {"Queue": {"Type": "AWS::SQS::Queue", "Properties": {"DelaySeconds": 5}}}}"#,
//! )
//! .unwrap();
//! template.resource_count_is("AWS::SQS::Queue", 1);
//! template.has_resource_properties("AWS::SQS::Queue", json!({ "DelaySeconds": any() }));
//! ```
//!
//! From quick to thorough:
//!
//! - [`Template`] asserts facts about one template, in the manner of `aws-cdk-lib/assertions`;
//!   [`matching`] has the patterns.
//! - [`snapshot`] keeps each stack's template as a file whose body is exactly the template, so that
//!   a review shows what changes.
//! - [`parity`] compares two templates as data and in the order of their keys, which is how a stack
//!   moves here from the AWS CDK without one resource replaced.
//! - [`validate`] runs templates through cfn-lint and cloudformation-validate.
//! - [`Synth`] runs an application's binary as its users do.
//! - [`Emulator`] is an AWS on loopback that takes the real `aws` and `cdk` commands.
//! - [`tools`] sets up the pinned Python and Node environments that the last two need.
//!
//! The feature `snapshot`, on by default, brings `insta`; everything else needs `serde_json` alone.

pub mod emulator;
pub mod json;
pub mod matching;
pub mod parity;
#[cfg(feature = "snapshot")]
pub mod snapshot;
mod synth;
mod template;
pub mod tools;
pub mod validate;

pub use emulator::Emulator;
#[cfg(feature = "snapshot")]
#[doc(hidden)]
pub use insta;
pub use synth::Synth;
pub use template::Template;

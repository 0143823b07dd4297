//! The reference systems: stacks as a team would write them.
//!
//! | system | stacks | what it is |
//! | --- | --- | --- |
//! | [`go_on_aws`] | `vpc`, `table`, `container` | a Fargate service with a DynamoDB table, in stacks that know each other only through SSM parameters |
//! | [`xue`] | `xue` | two services with a pipeline each: a rolling deployment, and a blue/green one |

pub mod go_on_aws;
pub mod xue;

use stackwright::prelude::*;

/// Every stack of every system.
pub fn app() -> App {
    xue::add_to(go_on_aws::add_to(App::new()))
}

/// The programs in the README compile.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;

//! The reference systems: stacks as a team would write them.
//!
//! | system | stacks | what it is |
//! | --- | --- | --- |
//! | [`ecs_poc`] | `ecs-poc` | an ECS cluster on instances of its own, which grow and shrink with the tasks |
//! | [`go_on_aws`] | `vpc`, `table`, `container` | a Fargate service with a DynamoDB table, in stacks that know each other only through SSM parameters |

pub mod ecs_poc;
pub mod go_on_aws;

use stackwright::prelude::*;

/// Every stack of every system.
pub fn app() -> App {
    ecs_poc::add_to(go_on_aws::add_to(App::new()))
}

/// The programs in the README compile.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;

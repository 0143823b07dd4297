//! The reference systems: stacks as a team would write them.
//!
//! | system | stacks | what it is |
//! | --- | --- | --- |
//! | [`ecs_poc`] | `ecs-poc` | an ECS cluster on instances of its own, which grow and shrink with the tasks |
//! | [`go_on_aws`] | `vpc`, `table`, `container` | a Fargate service with a DynamoDB table, in stacks that know each other only through SSM parameters |
//! | [`blue_green_rails`] | `demorepo`, `demodb`, `democluster` | a Rails application with PostgreSQL, whose migrations run as a task |
//! | [`workout_tracker`] | `WorkoutTracker-VERSION` | versions of a service side by side, in an existing VPC |
//! | [`xue`] | `xue` | two services with a pipeline each: a rolling deployment, and a blue/green one |

pub mod blue_green_rails;
pub mod ecs_poc;
pub mod go_on_aws;
pub mod workout_tracker;
pub mod xue;

use stackwright::prelude::*;

/// Every stack of every system.
pub fn app() -> App {
    let app = go_on_aws::add_to(App::new());
    let app = blue_green_rails::add_to(app);
    let app = workout_tracker::add_to(app);
    let app = ecs_poc::add_to(app);
    xue::add_to(app)
}

/// The programs in the README compile.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;

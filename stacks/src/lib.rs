//! The reference systems: stacks as a team would write them.
//!
//! | system | stacks | what it is |
//! | --- | --- | --- |
//! | [`ecs_poc`] | `ecs-poc` | an ECS cluster on instances of its own, which grow and shrink with the tasks |
//! | [`go_on_aws`] | `vpc`, `table`, `container` | a Fargate service with a DynamoDB table, in stacks that know each other only through SSM parameters |
//! | [`blue_green_rails`] | `demorepo`, `demodb`, `democluster` | a Rails application with PostgreSQL, whose migrations run as a task |
//! | [`workout_tracker`] | `WorkoutTracker-VERSION` | versions of a service side by side, in an existing VPC |
//! | [`xue`] | `xue` | two services with a pipeline each: a rolling deployment, and a blue/green one |

#[cfg(feature = "blue-green-rails")]
pub mod blue_green_rails;
#[cfg(feature = "ecs-poc")]
pub mod ecs_poc;
pub mod go_on_aws;
#[cfg(feature = "workout-tracker")]
pub mod workout_tracker;
#[cfg(feature = "xue")]
pub mod xue;

use stackwright::prelude::*;

/// Every stack of every system whose feature is on, which is all by default.
pub fn app() -> App {
    let app = go_on_aws::add_to(App::new());
    #[cfg(feature = "blue-green-rails")]
    let app = blue_green_rails::add_to(app);
    #[cfg(feature = "workout-tracker")]
    let app = workout_tracker::add_to(app);
    #[cfg(feature = "ecs-poc")]
    let app = ecs_poc::add_to(app);
    #[cfg(feature = "xue")]
    let app = xue::add_to(app);
    app
}

/// The programs in the README compile.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;

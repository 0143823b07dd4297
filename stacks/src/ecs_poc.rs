//! Containers on instances of one's own: an ECS cluster in two availability zones whose instances ECS
//! adds and removes with the tasks, several containers on each by dynamic ports, and a name in a private
//! zone.
//!
//! One stack: [`ecs-poc`](cluster::cluster).
//!
//! It is the CDK program of this name, template for template, and the validators find nothing in it. It is
//! not deployed to the emulator, which has no such machine image as the instances ask SSM for.

pub mod cluster;

use stackwright::prelude::*;

/// Adds the stack to an app.
pub fn add_to(app: App) -> App {
    app.stack("ecs-poc", cluster::cluster)
}

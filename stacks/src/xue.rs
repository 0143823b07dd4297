//! One web application, two services, two pipelines.
//!
//! One stack, [`xue`]. Both pipelines get the source of GitHub by a connection and build an image with
//! CodeBuild. They differ in how they deploy:
//!
//! | pipeline | deployment | what the build hands over |
//! | --- | --- | --- |
//! | `Rolling` | ECS replaces the tasks of the service, as many at a time as there is room for | `imagedefinitions.json` |
//! | `BlueGreen` | CodeDeploy starts new tasks beside the old ones and gives them 10 percent of the traffic, five minutes later the rest; the old tasks stay for an hour, so that one can go back at once | `taskdef.json` and `appspec.yaml` |
//!
//! A deployment of `BlueGreen` that fails is rolled back. With `--context alarms=true`, so is one during
//! which tasks answer with errors: an alarm on the load balancer watches them.
//!
//! The emulator that the tests deploy to has no builds, deployments and pipelines. What proves this stack is
//! that it equals what aws-cdk-lib emits for the same program, and that the validators find no error in it.
//!
//! After the first deployment, somebody completes the connection in the console once:
//! <https://docs.aws.amazon.com/dtconsole/latest/userguide/connections-update.html>. The repository has
//! the [build specification](buildspec()) that writes these files.

pub mod blue_green;
pub mod delivery;
pub mod rolling;

use stackwright::codestarconnections::{Connection, ProviderType};
use stackwright::ecr::Repository;
use stackwright::ecs::{
    Cluster, ContainerDefinition, ContainerImage, FargateTaskDefinition, FargateTaskDefinitionRef,
    LogDrivers,
};
use stackwright::prelude::*;

use delivery::Delivery;

/// The port that the application listens on.
pub const PORT: u16 = 8080;

/// Adds the stack to an app.
pub fn add_to(app: App) -> App {
    app.stack("xue", xue)
}

/// Both services with their pipelines.
pub fn xue(stack: &mut Stack) {
    let vpc = stack.add("Vpc", Vpc::new().max_azs(2).nat_gateways(1));
    let images = Repository::new().repository_name("xue-test");
    let images = stack.add("Images", images);
    let cluster = stack.add("Cluster", Cluster::new(&vpc));
    let connection = Connection::new("xue-github", ProviderType::GitHub);
    let connection = stack.add("GitHub", connection);
    let delivery = Delivery {
        connection: connection.attr_connection_arn(),
        images,
    };

    let rolling = rolling::service(stack, &vpc, &cluster, &delivery);
    let blue_green = blue_green::deployment(stack, &vpc, &cluster, &delivery);
    rolling::pipeline(stack, &delivery, &rolling);
    blue_green::pipeline(stack, &delivery, &blue_green);
}

/// A task of the application, from the newest image.
fn task(stack: &Stack, id: &'static str, delivery: &Delivery) -> FargateTaskDefinitionRef {
    let task = FargateTaskDefinition::new().cpu(256).memory_limit_mib(512);
    let task = stack.add(id, task);
    let image = ContainerImage::from_ecr_repository(&delivery.images);
    let web = ContainerDefinition::new(image)
        .port(PORT)
        .logging(LogDrivers::aws_logs("web"));
    task.add_container(stack, "web", web);
    task
}

/// The `buildspec.yml` of the repository: builds the image, pushes it, and writes what both kinds of
/// deployment need. `<TASK_DEFINITION>` and `<IMAGE1_NAME>` are filled in by CodeDeploy and by the
/// pipeline.
pub const fn buildspec() -> &'static str {
    include_str!("xue/buildspec.yml")
}

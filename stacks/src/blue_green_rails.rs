//! A Rails application on Fargate with PostgreSQL, whose migrations run as a task of their own.
//!
//! Three stacks, deployed in this order: [`demorepo`](repository::repository) with the image's
//! repository, [`demodb`](database::database) with network and database, and
//! [`democluster`](cluster::cluster) with the service. They share only what [`contract`](mod@contract) declares. The
//! database's password is generated, kept in Secrets Manager, and handed to the containers from there.
//!
//! # Migrating the database
//! The task definition `Migrations` is the application with `rails db:migrate` as its command. An
//! operator, or a pipeline, runs it before a new version of the service is deployed, in the network that
//! the service has:
//!
//! ```sh
//! output() {
//!   aws cloudformation describe-stacks --stack-name democluster --output text \
//!     --query "Stacks[0].Outputs[?OutputKey=='$1'].OutputValue"
//! }
//! cluster=$(output ClusterName)
//! service=$(aws ecs list-services --cluster "$cluster" --query 'serviceArns[0]' --output text)
//! network=$(aws ecs describe-services --cluster "$cluster" --services "$service" \
//!   --query 'services[0].networkConfiguration' --output json)
//! task=$(aws ecs run-task --cluster "$cluster" --task-definition "$(output MigrationTask)" \
//!   --launch-type FARGATE --network-configuration "$network" \
//!   --query 'tasks[0].taskArn' --output text)
//! aws ecs wait tasks-stopped --cluster "$cluster" --tasks "$task"
//! aws ecs describe-tasks --cluster "$cluster" --tasks "$task" \
//!   --query 'tasks[0].containers[0].exitCode'
//! ```
//!
//! It has migrated where the last line says `0`. The other two ways of doing it, and what speaks for
//! each, are a page of the guide: `stackwright::guide::migrations`.

pub mod cluster;
pub mod contract;
pub mod database;
pub mod repository;

use stackwright::prelude::*;

/// Adds the three stacks to an app.
pub fn add_to(app: App) -> App {
    app.stack("demorepo", repository::repository)
        .stack("demodb", database::database)
        .stack("democluster", cluster::cluster)
}

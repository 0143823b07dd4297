//! A web service on Fargate that reads a DynamoDB table, after the go-on-aws architecture.
//!
//! Three stacks, deployed in this order: [`vpc`](vpc::vpc), [`table`](table::table),
//! [`container`](container::container). They share only what [`contract`](mod@contract) declares.

pub mod container;
pub mod table;
pub mod vpc;

pub use go_on_aws_contract as contract;

use stackwright::prelude::*;

/// Adds the three stacks to an app.
pub fn add_to(app: App) -> App {
    app.stack("vpc", vpc::vpc)
        .stack("table", table::table)
        .stack("container", container::container)
}

//! Contracts: how stacks share values without knowing each other.
//!
//! A contract is a constant that names an SSM parameter and the kind of its value. The stack that has
//! the value publishes it; another one imports it, as a template parameter of type
//! `AWS::SSM::Parameter::Value<…>` that CloudFormation resolves when it creates the change set. A wrong
//! kind on either side does not compile:
//!
//! ```
//! use stackwright::prelude::*;
//!
//! const QUEUE: Parameter<String> = Parameter::new("/shop/queue");
//!
//! fn producer(stack: &mut Stack) {
//!     let queue = stack.add("Queue", CfnResource::new("AWS::SQS::Queue"));
//!     QUEUE.publish(stack, "QueueUrl", queue.reference());
//! }
//!
//! fn consumer(stack: &mut Stack) {
//!     let url = QUEUE.import(stack);
//!     stack.add("Worker", CfnResource::new("Custom::Worker").property("Queue", url));
//! }
//!
//! let app = App::new().stack("producer", producer).stack("consumer", consumer);
//! assert!(app.synth().is_ok());
//! ```
//!
//! Several parameters below one prefix are a [`Contract`]: a network, a cluster, a load balancer, a
//! database, a repository, a table, or one of your own. All stacks of an app are checked against each other
//! when it is synthesized. The guide's chapter on contracts tells the whole story.

#[cfg(feature = "ecs")]
mod cluster;
#[cfg(feature = "ec2")]
pub mod codes;
mod composite;
#[cfg(all(feature = "ec2", feature = "secretsmanager"))]
mod database;
#[cfg(feature = "elasticloadbalancingv2")]
mod load_balancer;
#[cfg(feature = "ec2")]
mod network;
mod parameter;
#[cfg(feature = "ecr")]
mod repository;
#[cfg(feature = "dynamodb")]
mod table;

pub use composite::{PublishContract, Shared, Values};
#[cfg(all(feature = "ec2", feature = "secretsmanager"))]
pub use database::{DatabaseEndpoint, ImportedDatabase};
#[cfg(feature = "elasticloadbalancingv2")]
pub use load_balancer::ImportedLoadBalancer;
#[cfg(feature = "ec2")]
pub use network::NetworkRef;
pub use parameter::{PublishParameter, PublishedParameterRef};
pub use stackwright_contract::*;

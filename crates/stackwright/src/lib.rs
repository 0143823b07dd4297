//! The AWS CDK for Rust: typed constructs, synthesized into CloudFormation by a native binary.
//!
//! A stack is a function that adds constructs to a [`Stack`]; an [`App`] gathers stacks, and its command
//! line writes their templates. Everything that is wrong is reported at once, each finding with your
//! own line.
//!
#![cfg_attr(all(feature = "ecs-patterns", feature = "dynamodb"), doc = "```")]
#![cfg_attr(
    not(all(feature = "ecs-patterns", feature = "dynamodb")),
    doc = "```ignore"
)]
//! use stackwright::dynamodb::{Attribute, Table};
//! use stackwright::ec2::Vpc;
//! use stackwright::ecs::{Cluster, ContainerImage};
//! use stackwright::ecs_patterns::ApplicationLoadBalancedFargateService;
//! use stackwright::prelude::*;
//!
//! fn shop(stack: &mut Stack) {
//!     let vpc = stack.add("Network", Vpc::new().max_azs(2).nat_gateways(1));
//!     let cluster = stack.add("Cluster", Cluster::new(&vpc));
//!     let orders = stack.add("Orders", Table::new(Attribute::string("id")));
//!     let image = ContainerImage::from_registry("public.ecr.aws/nginx/nginx:stable");
//!     let web = ApplicationLoadBalancedFargateService::new(&cluster, image)
//!         .environment("TABLE", orders.table_name());
//!     let web = stack.add("Web", web);
//!     orders.grant_read_data(stack, &web.task_role());
//! }
//!
//! let assembly = App::new().stack("shop", shop).synth().unwrap();
//! assert!(assembly.stack("shop").unwrap().template.as_str().contains("AWS::ECS::Service"));
//! ```
//!
//! In a binary, [`Run::run`] takes the place of `synth` and is all of `main`.
//!
//! # Map
//!
//! | where | what |
//! | --- | --- |
//! | [`prelude`] | what almost every stack needs |
//! | [`Stack`], [`Scope`], [`Construct`], [`Value`], [`intrinsic`] … | the core, from `stackwright-core` |
//! | `ec2`, `ecs`, `dynamodb` … | the constructs of each service, beside its resource types |
//! | `ecs_patterns` | services behind load balancers, workers and scheduled tasks, each in one construct |
//! | `contract` | how stacks share values |
//! | [`cfn`] | every resource type, generated |
//! | [`codes`] | every diagnostic's code |
//! | [`guide`] | compatibility with the CDK, contracts, diagnostics, testing |
//!
//! # Features
//!
//! Each service's module is a feature of its name, and the default is what people use who run containers.
//! With `default-features = false`, a stack compiles only what it names. `ec2` are networks,
//! `ec2-instances` what runs in them and `ec2-client-vpn` how people reach them; `cloudwatch` are metrics and alarms, and `cloudwatch-dashboards` what
//! shows them. What joins two services whose features don't need each other is there when both are on.

// What one module has for another is unused where the other's feature is off; the default has them all.
#![cfg_attr(not(feature = "default"), allow(unused))]

#[cfg(feature = "applicationautoscaling")]
pub mod applicationautoscaling;
#[cfg(feature = "autoscaling")]
pub mod autoscaling;
#[cfg(feature = "certificatemanager")]
pub mod certificatemanager;
#[cfg(feature = "cloudwatch")]
pub mod cloudwatch;
#[cfg(feature = "codebuild")]
pub mod codebuild;
#[cfg(feature = "codecommit")]
pub mod codecommit;
#[cfg(feature = "codedeploy")]
pub mod codedeploy;
#[cfg(feature = "codepipeline")]
pub mod codepipeline;
#[cfg(feature = "codepipeline")]
pub mod codepipeline_actions;
pub mod codes;
#[cfg(feature = "codestarconnections")]
pub mod codestarconnections;
#[cfg(feature = "codestarnotifications")]
pub mod codestarnotifications;
#[cfg(feature = "ssm")]
pub mod contract;
#[cfg(feature = "dynamodb")]
pub mod dynamodb;
#[cfg(feature = "ec2")]
pub mod ec2;
#[cfg(feature = "ecr")]
pub mod ecr;
#[cfg(feature = "ecs")]
pub mod ecs;
#[cfg(feature = "ecs-patterns")]
pub mod ecs_patterns;
#[cfg(feature = "efs")]
pub mod efs;
#[cfg(feature = "elasticloadbalancingv2")]
pub mod elasticloadbalancingv2;
#[cfg(feature = "events")]
pub mod events;
pub mod guide;
#[cfg(feature = "iam")]
pub mod iam;
#[cfg(feature = "kms")]
pub mod kms;
#[cfg(feature = "logs")]
pub mod logs;
pub mod prelude;
#[cfg(feature = "rds")]
pub mod rds;
#[cfg(feature = "route53")]
pub mod route53;
mod run;
#[cfg(feature = "s3")]
pub mod s3;
#[cfg(feature = "secretsmanager")]
pub mod secretsmanager;
#[cfg(feature = "servicediscovery")]
pub mod servicediscovery;
#[cfg(feature = "sns")]
pub mod sns;
#[cfg(feature = "sqs")]
pub mod sqs;
#[cfg(feature = "ssm")]
pub mod ssm;
mod words;

pub use run::Run;
pub use stackwright_cfn as cfn;
pub use stackwright_core::*;

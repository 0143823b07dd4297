//! The AWS CDK for Rust: typed constructs, synthesized into CloudFormation by a native binary.

#[cfg(feature = "applicationautoscaling")]
pub mod applicationautoscaling;
#[cfg(feature = "certificatemanager")]
pub mod certificatemanager;
pub mod codes;
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
#[cfg(feature = "elasticloadbalancingv2")]
pub mod elasticloadbalancingv2;
pub mod guide;
#[cfg(feature = "iam")]
pub mod iam;
#[cfg(feature = "kms")]
pub mod kms;
#[cfg(feature = "logs")]
pub mod logs;
pub mod prelude;
#[cfg(feature = "route53")]
pub mod route53;
mod run;
#[cfg(feature = "secretsmanager")]
pub mod secretsmanager;
#[cfg(feature = "servicediscovery")]
pub mod servicediscovery;
#[cfg(feature = "ssm")]
pub mod ssm;

pub use run::Run;
pub use stackwright_cfn as cfn;
pub use stackwright_core::*;

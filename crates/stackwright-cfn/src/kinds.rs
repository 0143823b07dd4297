// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The kinds of ids, names and ARNs that the resource types yield and take.
//!
//! They are always compiled, whatever features are on, so that a property of one service can
//! name the resources of another.

/// Declares kinds that are written as strings.
macro_rules! id_kinds {
    ($($(#[$doc:meta])* $name:ident,)*) => { $(
        $(#[$doc])*
        pub enum $name {}
        // What the compiler would list in an error is long and tells nothing.
        #[diagnostic::do_not_recommend]
        impl Kind for $name {}
        #[diagnostic::do_not_recommend]
        impl TextKind for $name {}
        #[diagnostic::do_not_recommend]
        impl IdKind for $name {}
    )* };
}

pub mod applicationautoscaling;
pub mod autoscaling;
pub mod certificatemanager;
pub mod cloudwatch;
pub mod codebuild;
pub mod codeconnections;
pub mod codedeploy;
pub mod codepipeline;
pub mod codestarconnections;
pub mod dynamodb;
pub mod ec2;
pub mod ecr;
pub mod ecs;
pub mod elasticloadbalancingv2;
pub mod events;
pub mod iam;
pub mod kms;
pub mod lambda;
pub mod logs;
pub mod rds;
pub mod route53;
pub mod s3;
pub mod secretsmanager;
pub mod servicediscovery;
pub mod sns;
pub mod sqs;
pub mod ssm;

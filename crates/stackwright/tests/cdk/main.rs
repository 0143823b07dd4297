//! Compatibility: every program below this folder, in Rust, gives the template that the real
//! aws-cdk-lib 2.276.0 gave for the JavaScript program of the same name beside it.

#![allow(clippy::disallowed_methods, reason = "tests read files")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a failure of a test is a panic"
)]

#[cfg(all(feature = "autoscaling", feature = "ecs"))]
mod autoscaling;
#[cfg(feature = "certificatemanager")]
mod certificatemanager;
mod cfn;
#[cfg(all(feature = "dynamodb", feature = "ecs"))]
mod cloudwatch;
#[cfg(all(feature = "cloudwatch-dashboards", feature = "sns"))]
mod cloudwatch_combinations;
#[cfg(feature = "codebuild")]
mod codebuild;
#[cfg(feature = "codebuild")]
mod codebuild_combinations;
#[cfg(all(feature = "codecommit", feature = "codepipeline"))]
mod codecommit;
#[cfg(feature = "codedeploy")]
mod codedeploy;
#[cfg(feature = "codepipeline")]
mod codepipeline;
#[cfg(feature = "codepipeline")]
mod codepipeline_combinations;
#[cfg(feature = "codepipeline")]
mod codepipeline_more;
#[cfg(all(feature = "codestarnotifications", feature = "codepipeline"))]
mod codestarnotifications;
#[cfg(all(feature = "dynamodb", feature = "ecs-patterns"))]
mod contract;
mod core;
#[cfg(feature = "dynamodb")]
mod dynamodb;
#[cfg(feature = "ec2")]
mod ec2;
#[cfg(feature = "default")]
mod ec2_client_vpn;
#[cfg(feature = "ec2")]
mod ec2_endpoints;
#[cfg(feature = "ecs")]
mod ec2_hosts;
#[cfg(feature = "ecs")]
mod ec2_instances;
#[cfg(feature = "ec2")]
mod ec2_security_groups;
#[cfg(feature = "ec2")]
mod ec2_subnets;
#[cfg(feature = "ecs")]
mod ecs;
#[cfg(all(feature = "ecs", feature = "efs", feature = "s3"))]
mod ecs_container_extras;
#[cfg(feature = "ecs")]
mod ecs_ec2;
#[cfg(feature = "ecs-patterns")]
mod ecs_environments;
#[cfg(feature = "ecs")]
mod ecs_managed_instances;
#[cfg(feature = "ecs-patterns")]
mod ecs_patterns;
#[cfg(feature = "ecs-patterns")]
mod ecs_patterns_balanced;
#[cfg(all(feature = "dynamodb", feature = "ecs-patterns", feature = "events"))]
mod ecs_patterns_combined;
#[cfg(all(feature = "ecs-patterns", feature = "events"))]
mod ecs_patterns_tasks;
#[cfg(feature = "ecs")]
mod ecs_poc;
#[cfg(feature = "ecs")]
mod ecs_services;
#[cfg(all(feature = "dynamodb", feature = "ecs-patterns"))]
mod ecs_system;
#[cfg(feature = "efs")]
mod efs;
#[cfg(feature = "elasticloadbalancingv2")]
mod elasticloadbalancingv2;
#[cfg(feature = "elasticloadbalancingv2")]
mod elasticloadbalancingv2_balancers;
#[cfg(all(feature = "elasticloadbalancingv2", feature = "s3"))]
mod elasticloadbalancingv2_clients;
#[cfg(feature = "elasticloadbalancingv2")]
mod elasticloadbalancingv2_groups;
#[cfg(all(feature = "events", feature = "ecs"))]
mod events;
#[cfg(all(feature = "events", feature = "codepipeline"))]
mod events_targets;
#[cfg(all(feature = "dynamodb", feature = "ecs-patterns"))]
mod go_on_aws;
#[cfg(feature = "iam")]
mod iam;
#[cfg(feature = "iam")]
mod iam_edges;
#[cfg(feature = "iam")]
mod iam_policies;
#[cfg(all(feature = "s3", feature = "secretsmanager", feature = "sns"))]
mod iam_principals;
#[cfg(feature = "kms")]
mod kms;
#[cfg(all(
    feature = "secretsmanager",
    feature = "sns",
    feature = "elasticloadbalancingv2",
    feature = "logs",
    feature = "s3"
))]
mod kms_principals;
#[cfg(feature = "logs")]
mod logs;
#[cfg(all(feature = "logs", feature = "s3"))]
mod logs_delivery;
#[cfg(feature = "default")]
mod platform;
#[cfg(feature = "default")]
mod platform_landing;
#[cfg(feature = "default")]
mod platform_regions;
#[cfg(feature = "default")]
mod platform_rendering;
#[cfg(feature = "default")]
mod platform_tenants;
#[cfg(feature = "rds")]
mod rds;
#[cfg(feature = "rds")]
mod rds_clusters;
#[cfg(all(feature = "rds", feature = "events", feature = "ecs"))]
mod rds_uses;
#[cfg(all(feature = "route53", feature = "elasticloadbalancingv2"))]
mod route53;
#[cfg(all(feature = "ecs", feature = "s3"))]
mod route53_routing;
#[cfg(feature = "s3")]
mod s3;
#[cfg(all(feature = "s3", feature = "sns"))]
mod s3_combinations;
#[cfg(all(feature = "secretsmanager", feature = "logs"))]
mod secretsmanager;
#[cfg(all(feature = "ecs", feature = "rds", feature = "s3", feature = "sns"))]
mod secretsmanager_vault;
#[cfg(all(feature = "elasticloadbalancingv2", feature = "servicediscovery"))]
mod servicediscovery;
#[cfg(feature = "sns")]
mod sns;
#[cfg(all(feature = "sns", feature = "events"))]
mod sns_combinations;
#[cfg(feature = "sqs")]
mod sqs;
mod ssm;
#[cfg(feature = "default")]
mod systems_accounts;
#[cfg(feature = "default")]
mod systems_cluster;
#[cfg(feature = "default")]
mod systems_data;
#[cfg(feature = "default")]
mod systems_hosts;
#[cfg(feature = "default")]
mod systems_imported;
#[cfg(feature = "codepipeline")]
mod xue;

use std::path::{Path, PathBuf};

use stackwright::prelude::*;
use stackwright_testing::parity;

/// Declares a test per program: its name is that of the function that adds its stacks to an app, and
/// of the JavaScript file.
macro_rules! programs {
    ($area:literal: $($name:ident),* $(,)?) => { $(
        mod $name {
            #[test]
            fn equals_the_cdk() {
                crate::assert_equals_the_cdk($area, stringify!($name), super::$name);
            }
        }
    )* };
}
#[allow(unused_imports, reason = "every area uses it")]
pub(crate) use programs;

/// Compares every template of a program, as text: values and key order alike.
#[allow(dead_code, reason = "every area uses it")]
fn assert_equals_the_cdk(area: &str, program: &str, build: fn(App) -> App) {
    let folder: PathBuf = [env!("CARGO_MANIFEST_DIR"), "tests", "cdk", area, program]
        .iter()
        .collect();
    let expected = templates(&folder);
    assert!(
        !expected.is_empty(),
        "{} holds no template",
        folder.display()
    );
    let assembly = build(App::new())
        .synth()
        .unwrap_or_else(|findings| panic!("{findings}"));
    let names: Vec<&str> = assembly
        .stacks()
        .iter()
        .map(|stack| stack.name.as_str())
        .collect();
    let mut expected_names: Vec<&str> = expected.iter().map(|(name, _)| name.as_str()).collect();
    let mut sorted = names.clone();
    sorted.sort_unstable();
    expected_names.sort_unstable();
    assert_eq!(sorted, expected_names, "the stacks of {area}/{program}");
    for (name, text) in &expected {
        let ours = assembly.stack(name).unwrap().template.as_str();
        parity::assert_same(&format!("{area}/{program}/{name}"), text, ours);
    }
}

fn templates(folder: &Path) -> Vec<(String, String)> {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Vec::new();
    };
    entries
        .filter_map(|entry| {
            let path = entry.unwrap().path();
            let name = path
                .file_name()?
                .to_str()?
                .strip_suffix(".template.json")?
                .to_owned();
            Some((name, std::fs::read_to_string(&path).unwrap()))
        })
        .collect()
}

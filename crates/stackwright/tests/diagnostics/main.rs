//! The full text of every diagnostic of the constructs, as people read it.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a failure of a test is a panic"
)]

#[cfg(feature = "applicationautoscaling")]
mod applicationautoscaling;
#[cfg(feature = "certificatemanager")]
mod certificatemanager;
#[cfg(feature = "cloudwatch")]
mod cloudwatch;
#[cfg(feature = "codebuild")]
mod codebuild;
#[cfg(feature = "codecommit")]
mod codecommit;
#[cfg(feature = "codedeploy")]
mod codedeploy;
#[cfg(feature = "codepipeline")]
mod codepipeline;
#[cfg(all(feature = "ec2", feature = "ssm"))]
mod contract;
#[cfg(feature = "dynamodb")]
mod dynamodb;
#[cfg(feature = "ec2")]
mod ec2;
#[cfg(feature = "ec2")]
mod ec2_endpoints;
#[cfg(feature = "autoscaling")]
mod ec2_instances;
#[cfg(feature = "ecs")]
mod ecs;
#[cfg(feature = "ecs")]
mod ecs_ec2;
#[cfg(feature = "ecs-patterns")]
mod ecs_patterns;
#[cfg(feature = "efs")]
mod efs;
#[cfg(feature = "elasticloadbalancingv2")]
mod elasticloadbalancingv2;
#[cfg(feature = "events")]
mod events;
#[cfg(feature = "iam")]
mod iam;
#[cfg(feature = "kms")]
mod kms;
#[cfg(feature = "logs")]
mod literals;
#[cfg(feature = "logs")]
mod logs;
#[cfg(feature = "rds")]
mod rds;
#[cfg(all(feature = "route53", feature = "elasticloadbalancingv2"))]
mod route53;
#[cfg(feature = "s3")]
mod s3;
#[cfg(feature = "secretsmanager")]
mod secretsmanager;
#[cfg(all(feature = "elasticloadbalancingv2", feature = "servicediscovery"))]
mod servicediscovery;
#[cfg(feature = "sns")]
mod sns;
#[cfg(feature = "sqs")]
mod sqs;
#[cfg(feature = "ssm")]
mod ssm;

use stackwright::prelude::*;

/// What is wrong with a stack `shop` that is built this way: the text with line numbers left out,
/// which every edit of a file would change.
fn findings(build: impl FnOnce(&mut Stack) + 'static) -> String {
    findings_of(App::new().stack("shop", build))
}

/// What is wrong with an app, likewise.
fn findings_of(app: App) -> String {
    let text = match app.synth() {
        Err(findings) => findings.to_string(),
        Ok(assembly) => assembly.findings.to_string(),
    };
    without_line_numbers(&text)
}

fn without_line_numbers(text: &str) -> String {
    assert!(
        !text.contains("--> crates/stackwright/src/"),
        "a finding names a line of the library, not the user's: {text}"
    );
    let mut parts = text.split(".rs:");
    let mut steady = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        steady.push_str(".rs:LINE");
        steady.push_str(part.trim_start_matches(|c: char| c.is_ascii_digit()));
    }
    steady
}

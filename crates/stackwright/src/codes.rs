//! The codes of every diagnostic, with what each means: what `synth --explain CODE` prints.

use stackwright_core::Code;

/// The codes of every part of this library that is compiled in.
pub fn all() -> impl Iterator<Item = &'static Code> {
    let areas: &[&[&Code]] = &[
        stackwright_core::codes::ALL,
        #[cfg(feature = "codebuild")]
        crate::codebuild::codes::ALL,
        #[cfg(feature = "codecommit")]
        crate::codecommit::codes::ALL,
        #[cfg(feature = "codedeploy")]
        crate::codedeploy::codes::ALL,
        #[cfg(feature = "codepipeline")]
        crate::codepipeline::codes::ALL,
        #[cfg(feature = "codepipeline")]
        crate::codepipeline_actions::codes::ALL,
        #[cfg(feature = "dynamodb")]
        crate::dynamodb::codes::ALL,
        #[cfg(feature = "applicationautoscaling")]
        crate::applicationautoscaling::codes::ALL,
        #[cfg(feature = "autoscaling")]
        crate::autoscaling::codes::ALL,
        #[cfg(feature = "cloudwatch")]
        crate::cloudwatch::codes::ALL,
        #[cfg(all(feature = "ec2", feature = "ssm"))]
        crate::contract::codes::ALL,
        #[cfg(feature = "ec2")]
        crate::ec2::codes::ALL,
        #[cfg(feature = "ecr")]
        crate::ecr::codes::ALL,
        #[cfg(feature = "ecs")]
        crate::ecs::codes::ALL,
        #[cfg(feature = "ecs-patterns")]
        crate::ecs_patterns::codes::ALL,
        #[cfg(feature = "efs")]
        crate::efs::codes::ALL,
        #[cfg(feature = "events")]
        crate::events::codes::ALL,
        #[cfg(feature = "iam")]
        crate::iam::codes::ALL,
        #[cfg(feature = "ssm")]
        crate::ssm::codes::ALL,
        #[cfg(feature = "servicediscovery")]
        crate::servicediscovery::codes::ALL,
        #[cfg(feature = "certificatemanager")]
        crate::certificatemanager::codes::ALL,
        #[cfg(feature = "elasticloadbalancingv2")]
        crate::elasticloadbalancingv2::codes::ALL,
        #[cfg(feature = "route53")]
        crate::route53::codes::ALL,
        #[cfg(feature = "kms")]
        crate::kms::codes::ALL,
        #[cfg(feature = "logs")]
        crate::logs::codes::ALL,
        #[cfg(feature = "secretsmanager")]
        crate::secretsmanager::codes::ALL,
        #[cfg(feature = "s3")]
        crate::s3::codes::ALL,
        #[cfg(feature = "sns")]
        crate::sns::codes::ALL,
        #[cfg(feature = "sqs")]
        crate::sqs::codes::ALL,
        #[cfg(feature = "rds")]
        crate::rds::codes::ALL,
    ];
    areas.iter().copied().flatten().copied()
}

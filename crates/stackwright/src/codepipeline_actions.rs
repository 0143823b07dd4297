//! The actions of AWS for the stages of a [`codepipeline`](crate::codepipeline).
//!
//! | what | actions |
//! | --- | --- |
//! | bring source | [`CodeStarConnectionsSourceAction`], [`GitHubSourceAction`], [`EcrSourceAction`], [`S3SourceAction`] |
//! | build and test | [`CodeBuildAction`], [`CommandsAction`], [`EcrBuildAndPublishAction`] |
//! | ask somebody | [`ManualApprovalAction`] |
//! | deploy | [`EcsDeployAction`], [`CodeDeployEcsDeployAction`], [`CodeDeployServerDeployAction`], [`S3DeployAction`] |
//! | deploy stacks | [`CloudFormationCreateUpdateStackAction`], [`CloudFormationCreateReplaceChangeSetAction`], [`CloudFormationExecuteChangeSetAction`], [`CloudFormationDeleteStackAction`] |
//! | call others | [`LambdaInvokeAction`], [`StepFunctionInvokeAction`], [`PipelineInvokeAction`] |

mod cloudformation;
mod code_build;
#[cfg(feature = "codecommit")]
mod code_commit_source;
mod code_deploy;
mod code_star_connections_source;
pub mod codes;
mod commands;
mod ecr_build_and_publish;
mod ecr_source;
mod ecs_deploy;
mod git_hub_source;
mod lambda_invoke;
mod manual_approval;
mod pipeline_invoke;
mod s3_deploy;
mod s3_source;
mod step_function_invoke;

pub use self::cloudformation::{
    CfnCapabilities, CloudFormationCreateReplaceChangeSetAction,
    CloudFormationCreateUpdateStackAction, CloudFormationDeleteStackAction,
    CloudFormationExecuteChangeSetAction, DeploymentPermissions,
};
pub use self::code_build::CodeBuildAction;
#[cfg(feature = "codecommit")]
pub use self::code_commit_source::{CodeCommitSourceAction, CodeCommitTrigger};
pub use self::code_deploy::{
    CodeDeployEcsContainerImageInput, CodeDeployEcsDeployAction, CodeDeployServerDeployAction,
    TemplateInput,
};
pub use self::code_star_connections_source::CodeStarConnectionsSourceAction;
pub use self::commands::CommandsAction;
pub use self::ecr_build_and_publish::{EcrBuildAndPublishAction, RegistryType};
pub use self::ecr_source::EcrSourceAction;
pub use self::ecs_deploy::EcsDeployAction;
pub use self::git_hub_source::{GitHubSourceAction, GitHubTrigger};
pub use self::lambda_invoke::LambdaInvokeAction;
pub use self::manual_approval::ManualApprovalAction;
pub use self::pipeline_invoke::{PipelineInvokeAction, RevisionType};
pub use self::s3_deploy::{CacheControl, S3DeployAction};
pub use self::s3_source::{S3SourceAction, S3Trigger};
pub use self::step_function_invoke::{StateMachineInput, StepFunctionInvokeAction};

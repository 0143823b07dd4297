//! The actions of AWS for the stages of a [`codepipeline`](crate::codepipeline).
//!
//! | what | actions |
//! | --- | --- |
//! | bring source | [`CodeStarConnectionsSourceAction`], [`GitHubSourceAction`], [`EcrSourceAction`], [`S3SourceAction`], `CodeCommitSourceAction` |
//! | build and test | [`CodeBuildAction`], [`CommandsAction`], [`EcrBuildAndPublishAction`], [`JenkinsAction`] |
//! | look for vulnerabilities | [`InspectorSourceCodeScanAction`], [`InspectorEcrImageScanAction`] |
//! | ask somebody | [`ManualApprovalAction`] |
//! | deploy | [`EcsDeployAction`], [`CodeDeployEcsDeployAction`], [`CodeDeployServerDeployAction`], [`Ec2DeployAction`], [`S3DeployAction`], [`ElasticBeanstalkDeployAction`], [`ServiceCatalogDeployActionBeta1`], [`AlexaSkillDeployAction`] |
//! | deploy stacks | [`CloudFormationCreateUpdateStackAction`], [`CloudFormationCreateReplaceChangeSetAction`], [`CloudFormationExecuteChangeSetAction`], [`CloudFormationDeleteStackAction`], [`CloudFormationDeployStackSetAction`], [`CloudFormationDeployStackInstancesAction`] |
//! | call others | [`LambdaInvokeAction`], [`StepFunctionInvokeAction`], [`PipelineInvokeAction`] |

mod alexa_skill_deploy;
mod cloudformation;
mod code_build;
#[cfg(feature = "codecommit")]
mod code_commit_source;
mod code_deploy;
mod code_star_connections_source;
pub mod codes;
mod commands;
mod ec2_deploy;
mod ecr_build_and_publish;
mod ecr_source;
mod ecs_deploy;
mod elastic_beanstalk_deploy;
mod git_hub_source;
mod inspector;
mod jenkins;
mod lambda_invoke;
mod manual_approval;
mod pipeline_invoke;
mod s3_deploy;
mod s3_source;
mod service_catalog_deploy;
mod stack_set;
mod step_function_invoke;

pub use self::alexa_skill_deploy::AlexaSkillDeployAction;
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
pub use self::ec2_deploy::{Ec2DeployAction, Ec2InstanceType, Ec2MaxInstances};
pub use self::ecr_build_and_publish::{EcrBuildAndPublishAction, RegistryType};
pub use self::ecr_source::EcrSourceAction;
pub use self::ecs_deploy::EcsDeployAction;
pub use self::elastic_beanstalk_deploy::ElasticBeanstalkDeployAction;
pub use self::git_hub_source::{GitHubSourceAction, GitHubTrigger};
pub use self::inspector::{InspectorEcrImageScanAction, InspectorSourceCodeScanAction};
pub use self::jenkins::{JenkinsAction, JenkinsActionType, JenkinsProvider, JenkinsProviderRef};
pub use self::lambda_invoke::LambdaInvokeAction;
pub use self::manual_approval::ManualApprovalAction;
pub use self::pipeline_invoke::{PipelineInvokeAction, RevisionType};
pub use self::s3_deploy::{CacheControl, S3DeployAction};
pub use self::s3_source::{S3SourceAction, S3Trigger};
pub use self::service_catalog_deploy::ServiceCatalogDeployActionBeta1;
pub use self::stack_set::{
    CloudFormationDeployStackInstancesAction, CloudFormationDeployStackSetAction, StackInstances,
    StackSetDeploymentModel, StackSetOrganizationsAutoDeployment, StackSetParameters,
};
pub use self::step_function_invoke::{StateMachineInput, StepFunctionInvokeAction};

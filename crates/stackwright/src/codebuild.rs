//! CodeBuild: projects that build, test and publish (`AWS::CodeBuild`).
//!
//! | what | types |
//! | --- | --- |
//! | projects | [`Project`], [`PipelineProject`], [`ProjectRef`] |
//! | what they do | [`BuildSpec`], [`InlineBuildSpec`] |
//! | where they run | [`BuildEnvironment`], [`BuildImage`], [`ComputeType`], [`Fleet`] |
//! | what they know | [`BuildEnvironmentVariable`], [`Source`], [`FilterGroup`], [`GitHubSourceCredentials`] and the like |
//! | what they leave | [`S3Artifacts`], [`ReportGroup`], [`CloudWatchLogging`], [`S3Logging`] |

mod artifacts;
mod build_environment;
mod build_image;
mod build_spec;
mod cache;
pub mod codes;
mod compute_type;
mod environment_variable;
#[cfg(feature = "events")]
mod events;
mod file_system_location;
mod filter_group;
mod fleet;
mod images;
mod logging;
#[cfg(feature = "codestarnotifications")]
mod notifications;
mod project;
mod project_options;
mod project_ref;
mod report_group;
mod source;
mod source_credentials;
mod untrusted_code_boundary_policy;

pub use self::artifacts::S3Artifacts;
pub use self::build_environment::{BuildEnvironment, DockerServer, HostKernel};
pub use self::build_image::{BuildImage, EnvironmentType, RegistryBuildImage, WindowsImageType};
pub use self::build_spec::{BuildSpec, InlineBuildSpec};
pub use self::cache::{BucketCache, Cache, LocalCacheMode};
pub use self::compute_type::{ComputeType, FleetComputeType};
pub use self::environment_variable::BuildEnvironmentVariable;
#[cfg(feature = "codepipeline")]
pub(crate) use self::environment_variable::Variables;
#[cfg(feature = "events")]
pub use self::events::{PhaseChangeEvent, StateChangeEvent};
pub use self::file_system_location::FileSystemLocation;
pub use self::filter_group::{EventAction, FilterGroup};
pub use self::fleet::{ComputeConfiguration, Fleet, FleetOverflowBehavior, FleetRef, MachineType};
pub use self::images::{
    LinuxArmBuildImage, LinuxArmLambdaBuildImage, LinuxBuildImage, LinuxGpuBuildImage,
    LinuxLambdaBuildImage, MacBuildImage, WindowsBuildImage,
};
pub use self::logging::{CloudWatchLogging, S3Logging};
#[cfg(feature = "codestarnotifications")]
pub use self::notifications::ProjectNotificationEvent;
pub use self::project::{PipelineProject, Project};
pub use self::project_options::ProjectVisibility;
pub use self::project_ref::ProjectRef;
pub use self::report_group::{ReportGroup, ReportGroupRef, ReportGroupType};
pub use self::source::{
    BitBucketSource, CodeCommitSource, GitHubEnterpriseSource, GitHubOrganizationSource,
    GitHubSource, S3Source, Source,
};
pub use self::source_credentials::{
    BitBucketSourceCredentials, GitHubEnterpriseSourceCredentials, GitHubSourceCredentials,
};
pub use self::untrusted_code_boundary_policy::UntrustedCodeBoundaryPolicy;
#[doc(no_inline)]
pub use stackwright_cfn::codebuild::{CfnFleet, CfnProject, CfnReportGroup, CfnSourceCredential};

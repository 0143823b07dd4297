// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::SageMaker`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod action;
pub mod ai_workload_config;
pub mod algorithm;
pub mod app;
pub mod app_image_config;
pub mod artifact;
pub mod cluster;
pub mod cluster_scheduler_config;
pub mod code_repository;
pub mod context;
pub mod data_quality_job_definition;
pub mod device;
pub mod device_fleet;
pub mod domain;
pub mod endpoint;
pub mod endpoint_config;
pub mod experiment;
pub mod experiment_trial_component;
pub mod feature_group;
pub mod hub;
pub mod human_task_ui;
pub mod image;
pub mod image_version;
pub mod inference_component;
pub mod inference_experiment;
pub mod mlflow_app;
pub mod mlflow_tracking_server;
pub mod model;
pub mod model_bias_job_definition;
pub mod model_card;
pub mod model_explainability_job_definition;
pub mod model_package;
pub mod model_package_group;
pub mod model_quality_job_definition;
pub mod monitoring_schedule;
pub mod notebook_instance;
pub mod notebook_instance_lifecycle_config;
pub mod partner_app;
pub mod pipeline;
pub mod processing_job;
pub mod project;
pub mod space;
pub mod studio_lifecycle_config;
pub mod trial_component;
pub mod user_profile;
pub mod workforce;
pub mod workteam;

#[doc(inline)]
pub use self::action::{CfnAction, CfnActionRef};
#[doc(inline)]
pub use self::ai_workload_config::{CfnAIWorkloadConfig, CfnAIWorkloadConfigRef};
#[doc(inline)]
pub use self::algorithm::{CfnAlgorithm, CfnAlgorithmRef};
#[doc(inline)]
pub use self::app::{CfnApp, CfnAppRef};
#[doc(inline)]
pub use self::app_image_config::{CfnAppImageConfig, CfnAppImageConfigRef};
#[doc(inline)]
pub use self::artifact::{CfnArtifact, CfnArtifactRef};
#[doc(inline)]
pub use self::cluster::{CfnCluster, CfnClusterRef};
#[doc(inline)]
pub use self::cluster_scheduler_config::{CfnClusterSchedulerConfig, CfnClusterSchedulerConfigRef};
#[doc(inline)]
pub use self::code_repository::{CfnCodeRepository, CfnCodeRepositoryRef};
#[doc(inline)]
pub use self::context::{CfnContext, CfnContextRef};
#[doc(inline)]
pub use self::data_quality_job_definition::{
    CfnDataQualityJobDefinition, CfnDataQualityJobDefinitionRef,
};
#[doc(inline)]
pub use self::device::{CfnDevice, CfnDeviceRef};
#[doc(inline)]
pub use self::device_fleet::{CfnDeviceFleet, CfnDeviceFleetRef};
#[doc(inline)]
pub use self::domain::{CfnDomain, CfnDomainRef};
#[doc(inline)]
pub use self::endpoint::{CfnEndpoint, CfnEndpointRef};
#[doc(inline)]
pub use self::endpoint_config::{CfnEndpointConfig, CfnEndpointConfigRef};
#[doc(inline)]
pub use self::experiment::{CfnExperiment, CfnExperimentRef};
#[doc(inline)]
pub use self::experiment_trial_component::{
    CfnExperimentTrialComponent, CfnExperimentTrialComponentRef,
};
#[doc(inline)]
pub use self::feature_group::{CfnFeatureGroup, CfnFeatureGroupRef};
#[doc(inline)]
pub use self::hub::{CfnHub, CfnHubRef};
#[doc(inline)]
pub use self::human_task_ui::{CfnHumanTaskUi, CfnHumanTaskUiRef};
#[doc(inline)]
pub use self::image::{CfnImage, CfnImageRef};
#[doc(inline)]
pub use self::image_version::{CfnImageVersion, CfnImageVersionRef};
#[doc(inline)]
pub use self::inference_component::{CfnInferenceComponent, CfnInferenceComponentRef};
#[doc(inline)]
pub use self::inference_experiment::{CfnInferenceExperiment, CfnInferenceExperimentRef};
#[doc(inline)]
pub use self::mlflow_app::{CfnMlflowApp, CfnMlflowAppRef};
#[doc(inline)]
pub use self::mlflow_tracking_server::{CfnMlflowTrackingServer, CfnMlflowTrackingServerRef};
#[doc(inline)]
pub use self::model::{CfnModel, CfnModelRef};
#[doc(inline)]
pub use self::model_bias_job_definition::{
    CfnModelBiasJobDefinition, CfnModelBiasJobDefinitionRef,
};
#[doc(inline)]
pub use self::model_card::{CfnModelCard, CfnModelCardRef};
#[doc(inline)]
pub use self::model_explainability_job_definition::{
    CfnModelExplainabilityJobDefinition, CfnModelExplainabilityJobDefinitionRef,
};
#[doc(inline)]
pub use self::model_package::{CfnModelPackage, CfnModelPackageRef};
#[doc(inline)]
pub use self::model_package_group::{CfnModelPackageGroup, CfnModelPackageGroupRef};
#[doc(inline)]
pub use self::model_quality_job_definition::{
    CfnModelQualityJobDefinition, CfnModelQualityJobDefinitionRef,
};
#[doc(inline)]
pub use self::monitoring_schedule::{CfnMonitoringSchedule, CfnMonitoringScheduleRef};
#[doc(inline)]
pub use self::notebook_instance::{CfnNotebookInstance, CfnNotebookInstanceRef};
#[doc(inline)]
pub use self::notebook_instance_lifecycle_config::{
    CfnNotebookInstanceLifecycleConfig, CfnNotebookInstanceLifecycleConfigRef,
};
#[doc(inline)]
pub use self::partner_app::{CfnPartnerApp, CfnPartnerAppRef};
#[doc(inline)]
pub use self::pipeline::{CfnPipeline, CfnPipelineRef};
#[doc(inline)]
pub use self::processing_job::{CfnProcessingJob, CfnProcessingJobRef};
#[doc(inline)]
pub use self::project::{CfnProject, CfnProjectRef};
#[doc(inline)]
pub use self::space::{CfnSpace, CfnSpaceRef};
#[doc(inline)]
pub use self::studio_lifecycle_config::{CfnStudioLifecycleConfig, CfnStudioLifecycleConfigRef};
#[doc(inline)]
pub use self::trial_component::{CfnTrialComponent, CfnTrialComponentRef};
#[doc(inline)]
pub use self::user_profile::{CfnUserProfile, CfnUserProfileRef};
#[doc(inline)]
pub use self::workforce::{CfnWorkforce, CfnWorkforceRef};
#[doc(inline)]
pub use self::workteam::{CfnWorkteam, CfnWorkteamRef};

use crate::l1::*;

/// The values of `AccessStatus` of a `RStudioServerProAppSettings` of `AWS::SageMaker::UserProfile`.
pub enum AccessStatus {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for AccessStatus {}
#[diagnostic::do_not_recommend]
impl TextKind for AccessStatus {}
#[diagnostic::do_not_recommend]
impl IdKind for AccessStatus {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AccessStatus {}
#[diagnostic::do_not_recommend]
impl IntoValue<AccessStatus> for AccessStatus {
    #[inline]
    fn into_value(self) -> Value<AccessStatus> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `AutoMountHomeEFS` of a `UserSettings` of `AWS::SageMaker::UserProfile`.
pub enum AutoMountHomeEfs {
    /// `DefaultAsDomain`.
    DefaultAsDomain,
    /// `Disabled`.
    Disabled,
    /// `Enabled`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for AutoMountHomeEfs {}
#[diagnostic::do_not_recommend]
impl TextKind for AutoMountHomeEfs {}
#[diagnostic::do_not_recommend]
impl IdKind for AutoMountHomeEfs {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AutoMountHomeEfs {}
#[diagnostic::do_not_recommend]
impl IntoValue<AutoMountHomeEfs> for AutoMountHomeEfs {
    #[inline]
    fn into_value(self) -> Value<AutoMountHomeEfs> {
        const VALUES: &[&str] = &["DefaultAsDomain", "Disabled", "Enabled"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CompressionType` of a `S3ModelDataSource` of `AWS::SageMaker::ModelPackage`.
pub enum CompressionType {
    /// `Gzip`.
    Gzip,
    /// `None`.
    None,
}

#[diagnostic::do_not_recommend]
impl Kind for CompressionType {}
#[diagnostic::do_not_recommend]
impl TextKind for CompressionType {}
#[diagnostic::do_not_recommend]
impl IdKind for CompressionType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CompressionType {}
#[diagnostic::do_not_recommend]
impl IntoValue<CompressionType> for CompressionType {
    #[inline]
    fn into_value(self) -> Value<CompressionType> {
        const VALUES: &[&str] = &["Gzip", "None"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `HiddenAppTypes` of a `StudioWebPortalSettings` of `AWS::SageMaker::UserProfile`.
pub enum HiddenAppType {
    /// `Canvas`.
    Canvas,
    /// `CodeEditor`.
    CodeEditor,
    /// `DetailedProfiler`.
    DetailedProfiler,
    /// `JupyterLab`.
    JupyterLab,
    /// `JupyterServer`.
    JupyterServer,
    /// `RStudioServerPro`.
    RStudioServerPro,
    /// `TensorBoard`.
    TensorBoard,
}

#[diagnostic::do_not_recommend]
impl Kind for HiddenAppType {}
#[diagnostic::do_not_recommend]
impl TextKind for HiddenAppType {}
#[diagnostic::do_not_recommend]
impl IdKind for HiddenAppType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for HiddenAppType {}
#[diagnostic::do_not_recommend]
impl IntoValue<HiddenAppType> for HiddenAppType {
    #[inline]
    fn into_value(self) -> Value<HiddenAppType> {
        const VALUES: &[&str] = &[
            "Canvas",
            "CodeEditor",
            "DetailedProfiler",
            "JupyterLab",
            "JupyterServer",
            "RStudioServerPro",
            "TensorBoard",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `HiddenMlTools` of a `StudioWebPortalSettings` of `AWS::SageMaker::UserProfile`.
pub enum HiddenMlTool {
    /// `AutoMl`.
    AutoMl,
    /// `Comet`.
    Comet,
    /// `DataWrangler`.
    DataWrangler,
    /// `DeepchecksLLMEvaluation`.
    DeepchecksLlmEvaluation,
    /// `EmrClusters`.
    EmrClusters,
    /// `Endpoints`.
    Endpoints,
    /// `Experiments`.
    Experiments,
    /// `FeatureStore`.
    FeatureStore,
    /// `Fiddler`.
    Fiddler,
    /// `HyperPodClusters`.
    HyperPodClusters,
    /// `InferenceOptimization`.
    InferenceOptimization,
    /// `InferenceRecommender`.
    InferenceRecommender,
    /// `JumpStart`.
    JumpStart,
    /// `LakeraGuard`.
    LakeraGuard,
    /// `ModelEvaluation`.
    ModelEvaluation,
    /// `Models`.
    Models,
    /// `PerformanceEvaluation`.
    PerformanceEvaluation,
    /// `Pipelines`.
    Pipelines,
    /// `Projects`.
    Projects,
    /// `Training`.
    Training,
}

#[diagnostic::do_not_recommend]
impl Kind for HiddenMlTool {}
#[diagnostic::do_not_recommend]
impl TextKind for HiddenMlTool {}
#[diagnostic::do_not_recommend]
impl IdKind for HiddenMlTool {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for HiddenMlTool {}
#[diagnostic::do_not_recommend]
impl IntoValue<HiddenMlTool> for HiddenMlTool {
    #[inline]
    fn into_value(self) -> Value<HiddenMlTool> {
        const VALUES: &[&str] = &[
            "AutoMl",
            "Comet",
            "DataWrangler",
            "DeepchecksLLMEvaluation",
            "EmrClusters",
            "Endpoints",
            "Experiments",
            "FeatureStore",
            "Fiddler",
            "HyperPodClusters",
            "InferenceOptimization",
            "InferenceRecommender",
            "JumpStart",
            "LakeraGuard",
            "ModelEvaluation",
            "Models",
            "PerformanceEvaluation",
            "Pipelines",
            "Projects",
            "Training",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `InstanceType` of a `ResourceSpec` of `AWS::SageMaker::UserProfile`.
pub enum InstanceType {
    /// `ml.c5.12xlarge`.
    MlC5_12xlarge,
    /// `ml.c5.18xlarge`.
    MlC5_18xlarge,
    /// `ml.c5.24xlarge`.
    MlC5_24xlarge,
    /// `ml.c5.2xlarge`.
    MlC5_2xlarge,
    /// `ml.c5.4xlarge`.
    MlC5_4xlarge,
    /// `ml.c5.9xlarge`.
    MlC5_9xlarge,
    /// `ml.c5.large`.
    MlC5Large,
    /// `ml.c5.xlarge`.
    MlC5Xlarge,
    /// `ml.c6i.12xlarge`.
    MlC6i12xlarge,
    /// `ml.c6i.16xlarge`.
    MlC6i16xlarge,
    /// `ml.c6i.24xlarge`.
    MlC6i24xlarge,
    /// `ml.c6i.2xlarge`.
    MlC6i2xlarge,
    /// `ml.c6i.32xlarge`.
    MlC6i32xlarge,
    /// `ml.c6i.4xlarge`.
    MlC6i4xlarge,
    /// `ml.c6i.8xlarge`.
    MlC6i8xlarge,
    /// `ml.c6i.large`.
    MlC6iLarge,
    /// `ml.c6i.xlarge`.
    MlC6iXlarge,
    /// `ml.c6id.12xlarge`.
    MlC6id12xlarge,
    /// `ml.c6id.16xlarge`.
    MlC6id16xlarge,
    /// `ml.c6id.24xlarge`.
    MlC6id24xlarge,
    /// `ml.c6id.2xlarge`.
    MlC6id2xlarge,
    /// `ml.c6id.32xlarge`.
    MlC6id32xlarge,
    /// `ml.c6id.4xlarge`.
    MlC6id4xlarge,
    /// `ml.c6id.8xlarge`.
    MlC6id8xlarge,
    /// `ml.c6id.large`.
    MlC6idLarge,
    /// `ml.c6id.xlarge`.
    MlC6idXlarge,
    /// `ml.c7i.12xlarge`.
    MlC7i12xlarge,
    /// `ml.c7i.16xlarge`.
    MlC7i16xlarge,
    /// `ml.c7i.24xlarge`.
    MlC7i24xlarge,
    /// `ml.c7i.2xlarge`.
    MlC7i2xlarge,
    /// `ml.c7i.48xlarge`.
    MlC7i48xlarge,
    /// `ml.c7i.4xlarge`.
    MlC7i4xlarge,
    /// `ml.c7i.8xlarge`.
    MlC7i8xlarge,
    /// `ml.c7i.large`.
    MlC7iLarge,
    /// `ml.c7i.xlarge`.
    MlC7iXlarge,
    /// `ml.g4dn.12xlarge`.
    MlG4dn12xlarge,
    /// `ml.g4dn.16xlarge`.
    MlG4dn16xlarge,
    /// `ml.g4dn.2xlarge`.
    MlG4dn2xlarge,
    /// `ml.g4dn.4xlarge`.
    MlG4dn4xlarge,
    /// `ml.g4dn.8xlarge`.
    MlG4dn8xlarge,
    /// `ml.g4dn.xlarge`.
    MlG4dnXlarge,
    /// `ml.g5.12xlarge`.
    MlG5_12xlarge,
    /// `ml.g5.16xlarge`.
    MlG5_16xlarge,
    /// `ml.g5.24xlarge`.
    MlG5_24xlarge,
    /// `ml.g5.2xlarge`.
    MlG5_2xlarge,
    /// `ml.g5.48xlarge`.
    MlG5_48xlarge,
    /// `ml.g5.4xlarge`.
    MlG5_4xlarge,
    /// `ml.g5.8xlarge`.
    MlG5_8xlarge,
    /// `ml.g5.xlarge`.
    MlG5Xlarge,
    /// `ml.g6.12xlarge`.
    MlG6_12xlarge,
    /// `ml.g6.16xlarge`.
    MlG6_16xlarge,
    /// `ml.g6.24xlarge`.
    MlG6_24xlarge,
    /// `ml.g6.2xlarge`.
    MlG6_2xlarge,
    /// `ml.g6.48xlarge`.
    MlG6_48xlarge,
    /// `ml.g6.4xlarge`.
    MlG6_4xlarge,
    /// `ml.g6.8xlarge`.
    MlG6_8xlarge,
    /// `ml.g6.xlarge`.
    MlG6Xlarge,
    /// `ml.g6e.12xlarge`.
    MlG6e12xlarge,
    /// `ml.g6e.16xlarge`.
    MlG6e16xlarge,
    /// `ml.g6e.24xlarge`.
    MlG6e24xlarge,
    /// `ml.g6e.2xlarge`.
    MlG6e2xlarge,
    /// `ml.g6e.48xlarge`.
    MlG6e48xlarge,
    /// `ml.g6e.4xlarge`.
    MlG6e4xlarge,
    /// `ml.g6e.8xlarge`.
    MlG6e8xlarge,
    /// `ml.g6e.xlarge`.
    MlG6eXlarge,
    /// `ml.g7.12xlarge`.
    MlG7_12xlarge,
    /// `ml.g7.24xlarge`.
    MlG7_24xlarge,
    /// `ml.g7.2xlarge`.
    MlG7_2xlarge,
    /// `ml.g7.48xlarge`.
    MlG7_48xlarge,
    /// `ml.g7.4xlarge`.
    MlG7_4xlarge,
    /// `ml.g7.8xlarge`.
    MlG7_8xlarge,
    /// `ml.g7e.12xlarge`.
    MlG7e12xlarge,
    /// `ml.g7e.24xlarge`.
    MlG7e24xlarge,
    /// `ml.g7e.2xlarge`.
    MlG7e2xlarge,
    /// `ml.g7e.48xlarge`.
    MlG7e48xlarge,
    /// `ml.g7e.4xlarge`.
    MlG7e4xlarge,
    /// `ml.g7e.8xlarge`.
    MlG7e8xlarge,
    /// `ml.geospatial.interactive`.
    MlGeospatialInteractive,
    /// `ml.m5.12xlarge`.
    MlM5_12xlarge,
    /// `ml.m5.16xlarge`.
    MlM5_16xlarge,
    /// `ml.m5.24xlarge`.
    MlM5_24xlarge,
    /// `ml.m5.2xlarge`.
    MlM5_2xlarge,
    /// `ml.m5.4xlarge`.
    MlM5_4xlarge,
    /// `ml.m5.8xlarge`.
    MlM5_8xlarge,
    /// `ml.m5.large`.
    MlM5Large,
    /// `ml.m5.xlarge`.
    MlM5Xlarge,
    /// `ml.m5d.12xlarge`.
    MlM5d12xlarge,
    /// `ml.m5d.16xlarge`.
    MlM5d16xlarge,
    /// `ml.m5d.24xlarge`.
    MlM5d24xlarge,
    /// `ml.m5d.2xlarge`.
    MlM5d2xlarge,
    /// `ml.m5d.4xlarge`.
    MlM5d4xlarge,
    /// `ml.m5d.8xlarge`.
    MlM5d8xlarge,
    /// `ml.m5d.large`.
    MlM5dLarge,
    /// `ml.m5d.xlarge`.
    MlM5dXlarge,
    /// `ml.m6i.12xlarge`.
    MlM6i12xlarge,
    /// `ml.m6i.16xlarge`.
    MlM6i16xlarge,
    /// `ml.m6i.24xlarge`.
    MlM6i24xlarge,
    /// `ml.m6i.2xlarge`.
    MlM6i2xlarge,
    /// `ml.m6i.32xlarge`.
    MlM6i32xlarge,
    /// `ml.m6i.4xlarge`.
    MlM6i4xlarge,
    /// `ml.m6i.8xlarge`.
    MlM6i8xlarge,
    /// `ml.m6i.large`.
    MlM6iLarge,
    /// `ml.m6i.xlarge`.
    MlM6iXlarge,
    /// `ml.m6id.12xlarge`.
    MlM6id12xlarge,
    /// `ml.m6id.16xlarge`.
    MlM6id16xlarge,
    /// `ml.m6id.24xlarge`.
    MlM6id24xlarge,
    /// `ml.m6id.2xlarge`.
    MlM6id2xlarge,
    /// `ml.m6id.32xlarge`.
    MlM6id32xlarge,
    /// `ml.m6id.4xlarge`.
    MlM6id4xlarge,
    /// `ml.m6id.8xlarge`.
    MlM6id8xlarge,
    /// `ml.m6id.large`.
    MlM6idLarge,
    /// `ml.m6id.xlarge`.
    MlM6idXlarge,
    /// `ml.m7i.12xlarge`.
    MlM7i12xlarge,
    /// `ml.m7i.16xlarge`.
    MlM7i16xlarge,
    /// `ml.m7i.24xlarge`.
    MlM7i24xlarge,
    /// `ml.m7i.2xlarge`.
    MlM7i2xlarge,
    /// `ml.m7i.48xlarge`.
    MlM7i48xlarge,
    /// `ml.m7i.4xlarge`.
    MlM7i4xlarge,
    /// `ml.m7i.8xlarge`.
    MlM7i8xlarge,
    /// `ml.m7i.large`.
    MlM7iLarge,
    /// `ml.m7i.xlarge`.
    MlM7iXlarge,
    /// `ml.p3.16xlarge`.
    MlP3_16xlarge,
    /// `ml.p3.2xlarge`.
    MlP3_2xlarge,
    /// `ml.p3.8xlarge`.
    MlP3_8xlarge,
    /// `ml.p3dn.24xlarge`.
    MlP3dn24xlarge,
    /// `ml.p4d.24xlarge`.
    MlP4d24xlarge,
    /// `ml.p4de.24xlarge`.
    MlP4de24xlarge,
    /// `ml.p5.48xlarge`.
    MlP5_48xlarge,
    /// `ml.p5.4xlarge`.
    MlP5_4xlarge,
    /// `ml.p5e.48xlarge`.
    MlP5e48xlarge,
    /// `ml.p5en.48xlarge`.
    MlP5en48xlarge,
    /// `ml.p6-b200.48xlarge`.
    MlP6B200_48xlarge,
    /// `ml.r5.12xlarge`.
    MlR5_12xlarge,
    /// `ml.r5.16xlarge`.
    MlR5_16xlarge,
    /// `ml.r5.24xlarge`.
    MlR5_24xlarge,
    /// `ml.r5.2xlarge`.
    MlR5_2xlarge,
    /// `ml.r5.4xlarge`.
    MlR5_4xlarge,
    /// `ml.r5.8xlarge`.
    MlR5_8xlarge,
    /// `ml.r5.large`.
    MlR5Large,
    /// `ml.r5.xlarge`.
    MlR5Xlarge,
    /// `ml.r6i.12xlarge`.
    MlR6i12xlarge,
    /// `ml.r6i.16xlarge`.
    MlR6i16xlarge,
    /// `ml.r6i.24xlarge`.
    MlR6i24xlarge,
    /// `ml.r6i.2xlarge`.
    MlR6i2xlarge,
    /// `ml.r6i.32xlarge`.
    MlR6i32xlarge,
    /// `ml.r6i.4xlarge`.
    MlR6i4xlarge,
    /// `ml.r6i.8xlarge`.
    MlR6i8xlarge,
    /// `ml.r6i.large`.
    MlR6iLarge,
    /// `ml.r6i.xlarge`.
    MlR6iXlarge,
    /// `ml.r6id.12xlarge`.
    MlR6id12xlarge,
    /// `ml.r6id.16xlarge`.
    MlR6id16xlarge,
    /// `ml.r6id.24xlarge`.
    MlR6id24xlarge,
    /// `ml.r6id.2xlarge`.
    MlR6id2xlarge,
    /// `ml.r6id.32xlarge`.
    MlR6id32xlarge,
    /// `ml.r6id.4xlarge`.
    MlR6id4xlarge,
    /// `ml.r6id.8xlarge`.
    MlR6id8xlarge,
    /// `ml.r6id.large`.
    MlR6idLarge,
    /// `ml.r6id.xlarge`.
    MlR6idXlarge,
    /// `ml.r7i.12xlarge`.
    MlR7i12xlarge,
    /// `ml.r7i.16xlarge`.
    MlR7i16xlarge,
    /// `ml.r7i.24xlarge`.
    MlR7i24xlarge,
    /// `ml.r7i.2xlarge`.
    MlR7i2xlarge,
    /// `ml.r7i.48xlarge`.
    MlR7i48xlarge,
    /// `ml.r7i.4xlarge`.
    MlR7i4xlarge,
    /// `ml.r7i.8xlarge`.
    MlR7i8xlarge,
    /// `ml.r7i.large`.
    MlR7iLarge,
    /// `ml.r7i.xlarge`.
    MlR7iXlarge,
    /// `ml.t3.2xlarge`.
    MlT3_2xlarge,
    /// `ml.t3.large`.
    MlT3Large,
    /// `ml.t3.medium`.
    MlT3Medium,
    /// `ml.t3.micro`.
    MlT3Micro,
    /// `ml.t3.small`.
    MlT3Small,
    /// `ml.t3.xlarge`.
    MlT3Xlarge,
    /// `ml.trn1.2xlarge`.
    MlTrn1_2xlarge,
    /// `ml.trn1.32xlarge`.
    MlTrn1_32xlarge,
    /// `ml.trn1n.32xlarge`.
    MlTrn1n32xlarge,
    /// `system`.
    System,
}

#[diagnostic::do_not_recommend]
impl Kind for InstanceType {}
#[diagnostic::do_not_recommend]
impl TextKind for InstanceType {}
#[diagnostic::do_not_recommend]
impl IdKind for InstanceType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for InstanceType {}
#[diagnostic::do_not_recommend]
impl IntoValue<InstanceType> for InstanceType {
    #[inline]
    fn into_value(self) -> Value<InstanceType> {
        const VALUES: &[&str] = &[
            "ml.c5.12xlarge",
            "ml.c5.18xlarge",
            "ml.c5.24xlarge",
            "ml.c5.2xlarge",
            "ml.c5.4xlarge",
            "ml.c5.9xlarge",
            "ml.c5.large",
            "ml.c5.xlarge",
            "ml.c6i.12xlarge",
            "ml.c6i.16xlarge",
            "ml.c6i.24xlarge",
            "ml.c6i.2xlarge",
            "ml.c6i.32xlarge",
            "ml.c6i.4xlarge",
            "ml.c6i.8xlarge",
            "ml.c6i.large",
            "ml.c6i.xlarge",
            "ml.c6id.12xlarge",
            "ml.c6id.16xlarge",
            "ml.c6id.24xlarge",
            "ml.c6id.2xlarge",
            "ml.c6id.32xlarge",
            "ml.c6id.4xlarge",
            "ml.c6id.8xlarge",
            "ml.c6id.large",
            "ml.c6id.xlarge",
            "ml.c7i.12xlarge",
            "ml.c7i.16xlarge",
            "ml.c7i.24xlarge",
            "ml.c7i.2xlarge",
            "ml.c7i.48xlarge",
            "ml.c7i.4xlarge",
            "ml.c7i.8xlarge",
            "ml.c7i.large",
            "ml.c7i.xlarge",
            "ml.g4dn.12xlarge",
            "ml.g4dn.16xlarge",
            "ml.g4dn.2xlarge",
            "ml.g4dn.4xlarge",
            "ml.g4dn.8xlarge",
            "ml.g4dn.xlarge",
            "ml.g5.12xlarge",
            "ml.g5.16xlarge",
            "ml.g5.24xlarge",
            "ml.g5.2xlarge",
            "ml.g5.48xlarge",
            "ml.g5.4xlarge",
            "ml.g5.8xlarge",
            "ml.g5.xlarge",
            "ml.g6.12xlarge",
            "ml.g6.16xlarge",
            "ml.g6.24xlarge",
            "ml.g6.2xlarge",
            "ml.g6.48xlarge",
            "ml.g6.4xlarge",
            "ml.g6.8xlarge",
            "ml.g6.xlarge",
            "ml.g6e.12xlarge",
            "ml.g6e.16xlarge",
            "ml.g6e.24xlarge",
            "ml.g6e.2xlarge",
            "ml.g6e.48xlarge",
            "ml.g6e.4xlarge",
            "ml.g6e.8xlarge",
            "ml.g6e.xlarge",
            "ml.g7.12xlarge",
            "ml.g7.24xlarge",
            "ml.g7.2xlarge",
            "ml.g7.48xlarge",
            "ml.g7.4xlarge",
            "ml.g7.8xlarge",
            "ml.g7e.12xlarge",
            "ml.g7e.24xlarge",
            "ml.g7e.2xlarge",
            "ml.g7e.48xlarge",
            "ml.g7e.4xlarge",
            "ml.g7e.8xlarge",
            "ml.geospatial.interactive",
            "ml.m5.12xlarge",
            "ml.m5.16xlarge",
            "ml.m5.24xlarge",
            "ml.m5.2xlarge",
            "ml.m5.4xlarge",
            "ml.m5.8xlarge",
            "ml.m5.large",
            "ml.m5.xlarge",
            "ml.m5d.12xlarge",
            "ml.m5d.16xlarge",
            "ml.m5d.24xlarge",
            "ml.m5d.2xlarge",
            "ml.m5d.4xlarge",
            "ml.m5d.8xlarge",
            "ml.m5d.large",
            "ml.m5d.xlarge",
            "ml.m6i.12xlarge",
            "ml.m6i.16xlarge",
            "ml.m6i.24xlarge",
            "ml.m6i.2xlarge",
            "ml.m6i.32xlarge",
            "ml.m6i.4xlarge",
            "ml.m6i.8xlarge",
            "ml.m6i.large",
            "ml.m6i.xlarge",
            "ml.m6id.12xlarge",
            "ml.m6id.16xlarge",
            "ml.m6id.24xlarge",
            "ml.m6id.2xlarge",
            "ml.m6id.32xlarge",
            "ml.m6id.4xlarge",
            "ml.m6id.8xlarge",
            "ml.m6id.large",
            "ml.m6id.xlarge",
            "ml.m7i.12xlarge",
            "ml.m7i.16xlarge",
            "ml.m7i.24xlarge",
            "ml.m7i.2xlarge",
            "ml.m7i.48xlarge",
            "ml.m7i.4xlarge",
            "ml.m7i.8xlarge",
            "ml.m7i.large",
            "ml.m7i.xlarge",
            "ml.p3.16xlarge",
            "ml.p3.2xlarge",
            "ml.p3.8xlarge",
            "ml.p3dn.24xlarge",
            "ml.p4d.24xlarge",
            "ml.p4de.24xlarge",
            "ml.p5.48xlarge",
            "ml.p5.4xlarge",
            "ml.p5e.48xlarge",
            "ml.p5en.48xlarge",
            "ml.p6-b200.48xlarge",
            "ml.r5.12xlarge",
            "ml.r5.16xlarge",
            "ml.r5.24xlarge",
            "ml.r5.2xlarge",
            "ml.r5.4xlarge",
            "ml.r5.8xlarge",
            "ml.r5.large",
            "ml.r5.xlarge",
            "ml.r6i.12xlarge",
            "ml.r6i.16xlarge",
            "ml.r6i.24xlarge",
            "ml.r6i.2xlarge",
            "ml.r6i.32xlarge",
            "ml.r6i.4xlarge",
            "ml.r6i.8xlarge",
            "ml.r6i.large",
            "ml.r6i.xlarge",
            "ml.r6id.12xlarge",
            "ml.r6id.16xlarge",
            "ml.r6id.24xlarge",
            "ml.r6id.2xlarge",
            "ml.r6id.32xlarge",
            "ml.r6id.4xlarge",
            "ml.r6id.8xlarge",
            "ml.r6id.large",
            "ml.r6id.xlarge",
            "ml.r7i.12xlarge",
            "ml.r7i.16xlarge",
            "ml.r7i.24xlarge",
            "ml.r7i.2xlarge",
            "ml.r7i.48xlarge",
            "ml.r7i.4xlarge",
            "ml.r7i.8xlarge",
            "ml.r7i.large",
            "ml.r7i.xlarge",
            "ml.t3.2xlarge",
            "ml.t3.large",
            "ml.t3.medium",
            "ml.t3.micro",
            "ml.t3.small",
            "ml.t3.xlarge",
            "ml.trn1.2xlarge",
            "ml.trn1.32xlarge",
            "ml.trn1n.32xlarge",
            "system",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `LifecycleManagement` of a `IdleSettings` of `AWS::SageMaker::UserProfile`.
pub enum LifecycleManagement {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for LifecycleManagement {}
#[diagnostic::do_not_recommend]
impl TextKind for LifecycleManagement {}
#[diagnostic::do_not_recommend]
impl IdKind for LifecycleManagement {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for LifecycleManagement {}
#[diagnostic::do_not_recommend]
impl IntoValue<LifecycleManagement> for LifecycleManagement {
    #[inline]
    fn into_value(self) -> Value<LifecycleManagement> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ModelApprovalStatus` of `AWS::SageMaker::ModelPackage`.
pub enum ModelApprovalStatus {
    /// `Approved`.
    Approved,
    /// `PendingManualApproval`.
    PendingManualApproval,
    /// `Rejected`.
    Rejected,
}

#[diagnostic::do_not_recommend]
impl Kind for ModelApprovalStatus {}
#[diagnostic::do_not_recommend]
impl TextKind for ModelApprovalStatus {}
#[diagnostic::do_not_recommend]
impl IdKind for ModelApprovalStatus {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ModelApprovalStatus {}
#[diagnostic::do_not_recommend]
impl IntoValue<ModelApprovalStatus> for ModelApprovalStatus {
    #[inline]
    fn into_value(self) -> Value<ModelApprovalStatus> {
        const VALUES: &[&str] = &["Approved", "PendingManualApproval", "Rejected"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ModelCardStatus` of a `ModelCard` of `AWS::SageMaker::ModelPackage`.
pub enum ModelCardStatus {
    /// `Approved`.
    Approved,
    /// `Archived`.
    Archived,
    /// `Draft`.
    Draft,
    /// `PendingReview`.
    PendingReview,
}

#[diagnostic::do_not_recommend]
impl Kind for ModelCardStatus {}
#[diagnostic::do_not_recommend]
impl TextKind for ModelCardStatus {}
#[diagnostic::do_not_recommend]
impl IdKind for ModelCardStatus {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ModelCardStatus {}
#[diagnostic::do_not_recommend]
impl IntoValue<ModelCardStatus> for ModelCardStatus {
    #[inline]
    fn into_value(self) -> Value<ModelCardStatus> {
        const VALUES: &[&str] = &["Approved", "Archived", "Draft", "PendingReview"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `NotebookOutputOption` of a `SharingSettings` of `AWS::SageMaker::UserProfile`.
pub enum NotebookOutputOption {
    /// `Allowed`.
    Allowed,
    /// `Disabled`.
    Disabled,
}

#[diagnostic::do_not_recommend]
impl Kind for NotebookOutputOption {}
#[diagnostic::do_not_recommend]
impl TextKind for NotebookOutputOption {}
#[diagnostic::do_not_recommend]
impl IdKind for NotebookOutputOption {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for NotebookOutputOption {}
#[diagnostic::do_not_recommend]
impl IntoValue<NotebookOutputOption> for NotebookOutputOption {
    #[inline]
    fn into_value(self) -> Value<NotebookOutputOption> {
        const VALUES: &[&str] = &["Allowed", "Disabled"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `S3DataDistributionType` of a `S3Input` of `AWS::SageMaker::ProcessingJob`.
pub enum S3DataDistributionType {
    /// `FullyReplicated`.
    FullyReplicated,
    /// `ShardedByS3Key`.
    ShardedByS3Key,
}

#[diagnostic::do_not_recommend]
impl Kind for S3DataDistributionType {}
#[diagnostic::do_not_recommend]
impl TextKind for S3DataDistributionType {}
#[diagnostic::do_not_recommend]
impl IdKind for S3DataDistributionType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for S3DataDistributionType {}
#[diagnostic::do_not_recommend]
impl IntoValue<S3DataDistributionType> for S3DataDistributionType {
    #[inline]
    fn into_value(self) -> Value<S3DataDistributionType> {
        const VALUES: &[&str] = &["FullyReplicated", "ShardedByS3Key"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `S3InputMode` of a `S3Input` of `AWS::SageMaker::ProcessingJob`.
pub enum S3InputMode {
    /// `File`.
    File,
    /// `Pipe`.
    Pipe,
}

#[diagnostic::do_not_recommend]
impl Kind for S3InputMode {}
#[diagnostic::do_not_recommend]
impl TextKind for S3InputMode {}
#[diagnostic::do_not_recommend]
impl IdKind for S3InputMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for S3InputMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<S3InputMode> for S3InputMode {
    #[inline]
    fn into_value(self) -> Value<S3InputMode> {
        const VALUES: &[&str] = &["File", "Pipe"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `S3UploadMode` of a `S3Output` of `AWS::SageMaker::ProcessingJob`.
pub enum S3UploadMode {
    /// `Continuous`.
    Continuous,
    /// `EndOfJob`.
    EndOfJob,
}

#[diagnostic::do_not_recommend]
impl Kind for S3UploadMode {}
#[diagnostic::do_not_recommend]
impl TextKind for S3UploadMode {}
#[diagnostic::do_not_recommend]
impl IdKind for S3UploadMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for S3UploadMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<S3UploadMode> for S3UploadMode {
    #[inline]
    fn into_value(self) -> Value<S3UploadMode> {
        const VALUES: &[&str] = &["Continuous", "EndOfJob"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SageMakerImageName` of a `HiddenSageMakerImage` of `AWS::SageMaker::UserProfile`.
pub enum SageMakerImageName {
    /// `sagemaker_distribution`.
    SagemakerDistribution,
}

#[diagnostic::do_not_recommend]
impl Kind for SageMakerImageName {}
#[diagnostic::do_not_recommend]
impl TextKind for SageMakerImageName {}
#[diagnostic::do_not_recommend]
impl IdKind for SageMakerImageName {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SageMakerImageName {}
#[diagnostic::do_not_recommend]
impl IntoValue<SageMakerImageName> for SageMakerImageName {
    #[inline]
    fn into_value(self) -> Value<SageMakerImageName> {
        const VALUES: &[&str] = &["sagemaker_distribution"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `StudioWebPortal` of a `UserSettings` of `AWS::SageMaker::UserProfile`.
pub enum StudioWebPortal {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for StudioWebPortal {}
#[diagnostic::do_not_recommend]
impl TextKind for StudioWebPortal {}
#[diagnostic::do_not_recommend]
impl IdKind for StudioWebPortal {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for StudioWebPortal {}
#[diagnostic::do_not_recommend]
impl IntoValue<StudioWebPortal> for StudioWebPortal {
    #[inline]
    fn into_value(self) -> Value<StudioWebPortal> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `UserGroup` of a `RStudioServerProAppSettings` of `AWS::SageMaker::UserProfile`.
pub enum UserGroup {
    /// `R_STUDIO_ADMIN`.
    RStudioAdmin,
    /// `R_STUDIO_USER`.
    RStudioUser,
}

#[diagnostic::do_not_recommend]
impl Kind for UserGroup {}
#[diagnostic::do_not_recommend]
impl TextKind for UserGroup {}
#[diagnostic::do_not_recommend]
impl IdKind for UserGroup {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UserGroup {}
#[diagnostic::do_not_recommend]
impl IntoValue<UserGroup> for UserGroup {
    #[inline]
    fn into_value(self) -> Value<UserGroup> {
        const VALUES: &[&str] = &["R_STUDIO_ADMIN", "R_STUDIO_USER"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

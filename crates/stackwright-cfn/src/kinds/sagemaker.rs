// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `sagemaker`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::SageMaker::Action`: The Amazon Resource Name (ARN) of the action.
    ActionArn,
    /// `AIWorkloadConfigArn` of an `AWS::SageMaker::AIWorkloadConfig`: The Amazon Resource Name (ARN) of the AI workload configuration.
    AiWorkloadConfigArn,
    /// `AlgorithmArn` of an `AWS::SageMaker::Algorithm`: The Amazon Resource Name (ARN) of the algorithm.
    AlgorithmArn,
    /// `AppArn` of an `AWS::SageMaker::App`: The Amazon Resource Name (ARN) of the app, such as `arn:aws:sagemaker:us-west-2:account-id:app/my-app-name`.
    AppArn,
    /// `AppImageConfigArn` of an `AWS::SageMaker::AppImageConfig`: The Amazon Resource Name (ARN) of the AppImageConfig, such as `arn:aws:sagemaker:us-west-2:account-id:app-image-config/my-app-image-config-name`.
    AppImageConfigArn,
    /// `AppImageConfigName` of an `AWS::SageMaker::AppImageConfig`: The name of the AppImageConfig.
    AppImageConfigName,
    /// `Arn` of an `AWS::SageMaker::Artifact`: The Amazon Resource Name (ARN) of the artifact.
    ArtifactArn,
    /// `ClusterArn` of an `AWS::SageMaker::Cluster`: The Amazon Resource Name (ARN) of the SageMaker HyperPod cluster.
    ClusterArn,
    /// `ClusterSchedulerConfigArn` of an `AWS::SageMaker::ClusterSchedulerConfig`: ARN of the cluster policy.
    ClusterSchedulerConfigArn,
    /// `CodeRepositoryArn` of an `AWS::SageMaker::CodeRepository`: The Amazon Resource Name (ARN) of the code repository.
    CodeRepositoryArn,
    /// `Arn` of an `AWS::SageMaker::Context`: The Amazon Resource Name (ARN) of the context.
    ContextArn,
    /// `JobDefinitionArn` of an `AWS::SageMaker::DataQualityJobDefinition`: The Amazon Resource Name (ARN) of the job definition.
    DataQualityJobDefinitionArn,
    /// `DeviceFleetName` of an `AWS::SageMaker::Device`: The name of the fleet the device belongs to.
    DeviceFleetName,
    /// `DomainArn` of an `AWS::SageMaker::Domain`: The Amazon Resource Name (ARN) of the Domain, such as `arn:aws:sagemaker:us-west-2:account-id:domain/my-domain-name`.
    DomainArn,
    /// `DomainId` of an `AWS::SageMaker::Domain`: The Domain ID.
    DomainId,
    /// `EndpointArn` of an `AWS::SageMaker::Endpoint`: The Amazon Resource Name (ARN) of the endpoint.
    EndpointArn,
    /// `EndpointConfigArn` of an `AWS::SageMaker::EndpointConfig`: The Amazon Resource Name (ARN) of the endpoint configuration.
    EndpointConfigArn,
    /// `Arn` of an `AWS::SageMaker::Experiment`: The Amazon Resource Name (ARN) of the experiment.
    ExperimentArn,
    /// `Arn` of an `AWS::SageMaker::ExperimentTrialComponent`.
    ExperimentTrialComponentArn,
    /// `Id` of an `AWS::SageMaker::ExperimentTrialComponent`.
    ExperimentTrialComponentId,
    /// `FeatureGroupName` of an `AWS::SageMaker::FeatureGroup`: The name of the `FeatureGroup`.
    FeatureGroupName,
    /// `HubArn` of an `AWS::SageMaker::Hub`: The Amazon Resource Name (ARN) of the hub.
    HubArn,
    /// `HumanTaskUiArn` of an `AWS::SageMaker::HumanTaskUi`: The Amazon Resource Name (ARN) of the human task user interface.
    HumanTaskUiArn,
    /// `ImageArn` of an `AWS::SageMaker::Image`: The Amazon Resource Name (ARN) of the image.
    ImageArn,
    /// `ImageVersionArn` of an `AWS::SageMaker::ImageVersion`: The Amazon Resource Name (ARN) of the image version.
    ImageVersionArn,
    /// `InferenceComponentArn` of an `AWS::SageMaker::InferenceComponent`: The Amazon Resource Name (ARN) of the inference component.
    InferenceComponentArn,
    /// `Arn` of an `AWS::SageMaker::InferenceExperiment`: The ARN for your inference experiment.
    InferenceExperimentArn,
    /// `Name` of an `AWS::SageMaker::InferenceExperiment`: The name of the inference experiment.
    InferenceExperimentName,
    /// `Arn` of an `AWS::SageMaker::MlflowApp`: The Amazon Resource Name (ARN) of the MLflow App.
    MlflowAppArn,
    /// `TrackingServerName` of an `AWS::SageMaker::MlflowTrackingServer`: The name of the MLFlow Tracking Server.
    MlflowTrackingServerName,
    /// `ModelArn` of an `AWS::SageMaker::Model`: The Amazon Resource Name (ARN) of the model.
    ModelArn,
    /// `JobDefinitionArn` of an `AWS::SageMaker::ModelBiasJobDefinition`: The Amazon Resource Name (ARN) of the job definition.
    ModelBiasJobDefinitionArn,
    /// `ModelCardArn` of an `AWS::SageMaker::ModelCard`: The Amazon Resource Number (ARN) of the model card.
    ModelCardArn,
    /// `ModelCardName` of an `AWS::SageMaker::ModelCard`: The unique name of the model card.
    ModelCardName,
    /// `JobDefinitionArn` of an `AWS::SageMaker::ModelExplainabilityJobDefinition`: The Amazon Resource Name (ARN) of the job definition.
    ModelExplainabilityJobDefinitionArn,
    /// `ModelPackageArn` of an `AWS::SageMaker::ModelPackage`: The Amazon Resource Name (ARN) of the model package.
    ModelPackageArn,
    /// `ModelPackageGroupArn` of an `AWS::SageMaker::ModelPackageGroup`: The Amazon Resource Name (ARN) of the model group.
    ModelPackageGroupArn,
    /// `JobDefinitionArn` of an `AWS::SageMaker::ModelQualityJobDefinition`: The Amazon Resource Name (ARN) of the job definition.
    ModelQualityJobDefinitionArn,
    /// `MonitoringScheduleArn` of an `AWS::SageMaker::MonitoringSchedule`: The Amazon Resource Name (ARN) of the monitoring schedule.
    MonitoringScheduleArn,
    /// `NotebookInstanceArn` of an `AWS::SageMaker::NotebookInstance`: The Amazon Resource Name (ARN) of the notebook instance.
    NotebookInstanceArn,
    /// `NotebookInstanceLifecycleConfigArn` of an `AWS::SageMaker::NotebookInstanceLifecycleConfig`: The Amazon Resource Name (ARN) of the lifecycle configuration.
    NotebookInstanceLifecycleConfigArn,
    /// `Arn` of an `AWS::SageMaker::PartnerApp`: The Amazon Resource Name (ARN) of the created PartnerApp.
    PartnerAppArn,
    /// `PipelineName` of an `AWS::SageMaker::Pipeline`: The name of the pipeline.
    PipelineName,
    /// `ProcessingJobArn` of an `AWS::SageMaker::ProcessingJob`: The ARN of the processing job.
    ProcessingJobArn,
    /// `ProjectArn` of an `AWS::SageMaker::Project`: The Amazon Resource Name (ARN) of the project.
    ProjectArn,
    /// `SpaceArn` of an `AWS::SageMaker::Space`: The space's Amazon Resource Name (ARN).
    SpaceArn,
    /// `StudioLifecycleConfigArn` of an `AWS::SageMaker::StudioLifecycleConfig`: The Amazon Resource Name (ARN) of the Lifecycle Configuration.
    StudioLifecycleConfigArn,
    /// `StudioLifecycleConfigName` of an `AWS::SageMaker::StudioLifecycleConfig`: The name of the Amazon SageMaker AI Studio Lifecycle Configuration.
    StudioLifecycleConfigName,
    /// `TrialComponentArn` of an `AWS::SageMaker::TrialComponent`: The Amazon Resource Name (ARN) of the trial component.
    TrialComponentArn,
    /// `UserProfileArn` of an `AWS::SageMaker::UserProfile`: The Amazon Resource Name (ARN) of the user profile, such as `arn:aws:sagemaker:region:account-id:user-profile/domain-id/user-profile-name`.
    UserProfileArn,
    /// `WorkforceArn` of an `AWS::SageMaker::Workforce`: The Amazon Resource Name (ARN) of the private workforce.
    WorkforceArn,
    /// `WorkteamArn` of an `AWS::SageMaker::Workteam`: The Amazon Resource Name (ARN) that identifies the work team.
    WorkteamArn,
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ImageBuilder::ImagePipeline` and its property types.

use crate::l1::*;

/// An image pipeline is the automation configuration for building secure OS images on AWS. The Image Builder image pipeline is associated with an image recipe that defines the build, validation, and test phases for an image build lifecycle. An image pipeline can be associated with an infrastructure configuration that defines where your image is built. You can define attributes, such as instance types, a subnet for your VPC, security groups, logging, and other infrastructure-related configurations. You can also associate your image pipeline with a distribution configuration to define how you would like to deploy your image.
///
/// `AWS::ImageBuilder::ImagePipeline`; `Ref` returns its `Arn`, a [`imagebuilder::ImagePipelineArn`](kinds::imagebuilder::ImagePipelineArn).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-imagepipeline.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnImagePipeline(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ImageBuilder::ImagePipeline",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("image_pipeline.rules"),
};

impl CfnImagePipeline {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ImageBuilder::ImagePipeline";

    /// `CfnImagePipeline` with its required properties, in alphabetical order:
    ///
    /// - `infrastructure_configuration_arn`: The Amazon Resource Name (ARN) of the infrastructure configuration associated with this image pipeline.
    /// - `name`: The name of the image pipeline.
    pub fn new(
        infrastructure_configuration_arn: impl IntoValue<
            kinds::imagebuilder::InfrastructureConfigurationArn,
        >,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "InfrastructureConfigurationArn",
            infrastructure_configuration_arn.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The Amazon Resource Name (ARN) of the container recipe that is used for this pipeline.
    ///
    /// `ContainerRecipeArn`; updated in place.
    pub fn container_recipe_arn(
        mut self,
        value: impl IntoValue<kinds::imagebuilder::ContainerRecipeArn>,
    ) -> Self {
        self.0
            .put("ContainerRecipeArn", value.into_value().into_node());
        self
    }

    /// The description of this image pipeline.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the distribution configuration associated with this image pipeline.
    ///
    /// `DistributionConfigurationArn`; updated in place.
    pub fn distribution_configuration_arn(
        mut self,
        value: impl IntoValue<kinds::imagebuilder::DistributionConfigurationArn>,
    ) -> Self {
        self.0.put(
            "DistributionConfigurationArn",
            value.into_value().into_node(),
        );
        self
    }

    /// Collects additional information about the image being created, including the operating system (OS) version and package list. This information is used to enhance the overall experience of using EC2 Image Builder. Enabled by default.
    ///
    /// `EnhancedImageMetadataEnabled`; updated in place.
    pub fn enhanced_image_metadata_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "EnhancedImageMetadataEnabled",
            value.into_value().into_node(),
        );
        self
    }

    /// The name or Amazon Resource Name (ARN) for the IAM role you create that grants Image Builder access to perform workflow actions.
    ///
    /// `ExecutionRole`; updated in place.
    pub fn execution_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ExecutionRole", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the image recipe associated with this image pipeline.
    ///
    /// `ImageRecipeArn`; updated in place.
    pub fn image_recipe_arn(
        mut self,
        value: impl IntoValue<kinds::imagebuilder::ImageRecipeArn>,
    ) -> Self {
        self.0.put("ImageRecipeArn", value.into_value().into_node());
        self
    }

    /// Contains settings for vulnerability scans.
    ///
    /// `ImageScanningConfiguration`; updated in place.
    pub fn image_scanning_configuration(
        mut self,
        value: impl IntoValue<ImageScanningConfigurationProperty>,
    ) -> Self {
        self.0
            .put("ImageScanningConfiguration", value.into_value().into_node());
        self
    }

    /// The tags to be applied to images created by this pipeline.
    ///
    /// `ImageTags`; updated in place.
    pub fn image_tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("ImageTags", value.into_value().into_node());
        self
    }

    /// The configuration of the image tests that run after image creation to ensure the quality of the image that was created.
    ///
    /// `ImageTestsConfiguration`; updated in place.
    pub fn image_tests_configuration(
        mut self,
        value: impl IntoValue<ImageTestsConfigurationProperty>,
    ) -> Self {
        self.0
            .put("ImageTestsConfiguration", value.into_value().into_node());
        self
    }

    /// Defines logging configuration for the output image.
    ///
    /// `LoggingConfiguration`; updated in place.
    pub fn logging_configuration(
        mut self,
        value: impl IntoValue<PipelineLoggingConfigurationProperty>,
    ) -> Self {
        self.0
            .put("LoggingConfiguration", value.into_value().into_node());
        self
    }

    /// The schedule of the image pipeline. A schedule configures how often and when a pipeline automatically creates a new image.
    ///
    /// `Schedule`; updated in place.
    pub fn schedule(mut self, value: impl IntoValue<ScheduleProperty>) -> Self {
        self.0.put("Schedule", value.into_value().into_node());
        self
    }

    /// The status of the image pipeline.
    ///
    /// `Status`; one of `DISABLED`, `ENABLED`; updated in place.
    pub fn status(mut self, value: impl IntoValue<super::Status>) -> Self {
        self.0.put("Status", value.into_value().into_node());
        self
    }

    /// The tags of this image pipeline.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// Contains the workflows that run for the image pipeline.
    ///
    /// `Workflows`; updated in place.
    pub fn workflows(mut self, value: impl IntoValue<List<WorkflowConfigurationProperty>>) -> Self {
        self.0.put("Workflows", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Construct for CfnImagePipeline {
    type Handle = CfnImagePipelineRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnImagePipelineRef {
        CfnImagePipelineRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnImagePipeline`] of a stack.
pub struct CfnImagePipelineRef(NodeRef);

impl Clone for CfnImagePipelineRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnImagePipelineRef {}
impl AsNode for CfnImagePipelineRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnImagePipelineRef {
    /// What `Ref` returns: its `Arn`, a [`imagebuilder::ImagePipelineArn`](kinds::imagebuilder::ImagePipelineArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::imagebuilder::ImagePipelineArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Returns the Amazon Resource Name (ARN) of the image pipeline. For example, `arn:aws:imagebuilder:us-west-2:123456789012:image-pipeline/mywindows2016pipeline`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::imagebuilder::ImagePipelineArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// Returns the deployment ID of the pipeline, used for resource create/update triggers.
    ///
    /// `Fn::GetAtt` of `DeploymentId`.
    #[inline]
    pub fn attr_deployment_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DeploymentId")))
    }

    /// Returns the name of the image pipeline.
    ///
    /// `Fn::GetAtt` of `Name`.
    #[inline]
    pub fn attr_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Name")))
    }
}

impl IntoValue<kinds::imagebuilder::ImagePipelineArn> for &CfnImagePipelineRef {
    #[inline]
    fn into_value(self) -> Value<kinds::imagebuilder::ImagePipelineArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Defines the rules by which an image pipeline is automatically disabled when it fails.
///
/// The property type `AutoDisablePolicy` of `AWS::ImageBuilder::ImagePipeline`.
#[must_use = "a property type does nothing until it is set"]
pub struct AutoDisablePolicyProperty(Object);

impl AutoDisablePolicyProperty {
    /// `AutoDisablePolicyProperty` with its required properties, in alphabetical order:
    ///
    /// - `failure_count`: The number of consecutive scheduled image pipeline executions that must fail before Image Builder automatically disables the pipeline.
    pub fn new(failure_count: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("FailureCount", failure_count.into_value().into_node());
        Self(object_)
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Kind for AutoDisablePolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AutoDisablePolicyProperty> for AutoDisablePolicyProperty {}
impl From<AutoDisablePolicyProperty> for Node {
    #[inline]
    fn from(value: AutoDisablePolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AutoDisablePolicyProperty> for AutoDisablePolicyProperty {
    #[inline]
    fn into_value(self) -> Value<AutoDisablePolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Settings that Image Builder uses to configure the ECR repository and the output container images that Amazon Inspector scans.
///
/// The property type `EcrConfiguration` of `AWS::ImageBuilder::ImagePipeline`.
#[must_use = "a property type does nothing until it is set"]
pub struct EcrConfigurationProperty(Object);

impl EcrConfigurationProperty {
    /// `EcrConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Tags for Image Builder to apply to the output container image that Amazon Inspector scans. Tags can help you identify and manage your scanned images.
    ///
    /// `ContainerTags`.
    pub fn container_tags(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("ContainerTags", value.into_value().into_node());
        self
    }

    /// The name of the container repository that Amazon Inspector scans to identify findings for your container images. The name includes the path for the repository location. If you don’t provide this information, Image Builder creates a repository in your account named `image-builder-image-scanning-repository` for vulnerability scans of your output container images.
    ///
    /// `RepositoryName`.
    pub fn repository_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RepositoryName", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Kind for EcrConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EcrConfigurationProperty> for EcrConfigurationProperty {}
impl From<EcrConfigurationProperty> for Node {
    #[inline]
    fn from(value: EcrConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EcrConfigurationProperty> for EcrConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<EcrConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains settings for Image Builder image resource and container image scans.
///
/// The property type `ImageScanningConfiguration` of `AWS::ImageBuilder::ImagePipeline`.
#[must_use = "a property type does nothing until it is set"]
pub struct ImageScanningConfigurationProperty(Object);

impl ImageScanningConfigurationProperty {
    /// `ImageScanningConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Contains Amazon ECR settings for vulnerability scans.
    ///
    /// `EcrConfiguration`.
    pub fn ecr_configuration(mut self, value: impl IntoValue<EcrConfigurationProperty>) -> Self {
        self.0
            .put("EcrConfiguration", value.into_value().into_node());
        self
    }

    /// A setting that indicates whether Image Builder keeps a snapshot of the vulnerability scans that Amazon Inspector runs against the build instance when you create a new image.
    ///
    /// `ImageScanningEnabled`.
    pub fn image_scanning_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("ImageScanningEnabled", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Kind for ImageScanningConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ImageScanningConfigurationProperty> for ImageScanningConfigurationProperty {}
impl From<ImageScanningConfigurationProperty> for Node {
    #[inline]
    fn from(value: ImageScanningConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ImageScanningConfigurationProperty> for ImageScanningConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ImageScanningConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// When you create an image or container recipe with Image Builder, you can add the build or test components that your image pipeline uses to create the final image. You must have at least one build component to create a recipe, but test components are not required. Your pipeline runs tests after it builds the image, to ensure that the target image is functional and can be used reliably for launching Amazon EC2 instances.
///
/// The property type `ImageTestsConfiguration` of `AWS::ImageBuilder::ImagePipeline`.
#[must_use = "a property type does nothing until it is set"]
pub struct ImageTestsConfigurationProperty(Object);

impl ImageTestsConfigurationProperty {
    /// `ImageTestsConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Defines if tests should be executed when building this image. For example, `true` or `false`.
    ///
    /// `ImageTestsEnabled`.
    pub fn image_tests_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("ImageTestsEnabled", value.into_value().into_node());
        self
    }

    /// The maximum time in minutes that tests are permitted to run.
    ///
    /// > The timeout property is not currently active. This value is ignored.
    ///
    /// `TimeoutMinutes`.
    pub fn timeout_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("TimeoutMinutes", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Kind for ImageTestsConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ImageTestsConfigurationProperty> for ImageTestsConfigurationProperty {}
impl From<ImageTestsConfigurationProperty> for Node {
    #[inline]
    fn from(value: ImageTestsConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ImageTestsConfigurationProperty> for ImageTestsConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ImageTestsConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The logging configuration that's defined for pipeline execution.
///
/// The property type `PipelineLoggingConfiguration` of `AWS::ImageBuilder::ImagePipeline`.
#[must_use = "a property type does nothing until it is set"]
pub struct PipelineLoggingConfigurationProperty(Object);

impl PipelineLoggingConfigurationProperty {
    /// `PipelineLoggingConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The log group name that Image Builder uses for image creation. If not specified, the log group name defaults to `/aws/imagebuilder/image-name`.
    ///
    /// `ImageLogGroupName`.
    pub fn image_log_group_name(
        mut self,
        value: impl IntoValue<kinds::logs::LogGroupName>,
    ) -> Self {
        self.0
            .put("ImageLogGroupName", value.into_value().into_node());
        self
    }

    /// The log group name that Image Builder uses for the log output during creation of a new pipeline. If not specified, the pipeline log group name defaults to `/aws/imagebuilder/pipeline/pipeline-name`.
    ///
    /// `PipelineLogGroupName`.
    pub fn pipeline_log_group_name(
        mut self,
        value: impl IntoValue<kinds::logs::LogGroupName>,
    ) -> Self {
        self.0
            .put("PipelineLogGroupName", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Kind for PipelineLoggingConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PipelineLoggingConfigurationProperty> for PipelineLoggingConfigurationProperty {}
impl From<PipelineLoggingConfigurationProperty> for Node {
    #[inline]
    fn from(value: PipelineLoggingConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PipelineLoggingConfigurationProperty> for PipelineLoggingConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<PipelineLoggingConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A schedule configures when and how often a pipeline will automatically create a new image.
///
/// The property type `Schedule` of `AWS::ImageBuilder::ImagePipeline`.
#[must_use = "a property type does nothing until it is set"]
pub struct ScheduleProperty(Object);

impl ScheduleProperty {
    /// `ScheduleProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The policy that configures when Image Builder should automatically disable a pipeline that is failing.
    ///
    /// `AutoDisablePolicy`.
    pub fn auto_disable_policy(mut self, value: impl IntoValue<AutoDisablePolicyProperty>) -> Self {
        self.0
            .put("AutoDisablePolicy", value.into_value().into_node());
        self
    }

    /// The condition configures when the pipeline should trigger a new image build. When the `pipelineExecutionStartCondition` is set to `EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE`, and you use semantic version filters on the base image or components in your image recipe, Image Builder will build a new image only when there are new versions of the image or components in your recipe that match the semantic version filter. When it is set to `EXPRESSION_MATCH_ONLY`, it will build a new image every time the CRON expression matches the current time. For semantic version syntax, see [CreateComponent](https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateComponent.html) in the *Image Builder API Reference*.
    ///
    /// `PipelineExecutionStartCondition`; one of `EXPRESSION_MATCH_ONLY`, `EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE`.
    pub fn pipeline_execution_start_condition(
        mut self,
        value: impl IntoValue<PipelineExecutionStartCondition>,
    ) -> Self {
        self.0.put(
            "PipelineExecutionStartCondition",
            value.into_value().into_node(),
        );
        self
    }

    /// The cron expression determines how often EC2 Image Builder evaluates your `pipelineExecutionStartCondition`.
    ///
    /// For information on how to format a cron expression in Image Builder, see [Use cron expressions in EC2 Image Builder](https://docs.aws.amazon.com/imagebuilder/latest/userguide/image-builder-cron.html).
    ///
    /// `ScheduleExpression`.
    pub fn schedule_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ScheduleExpression", value.into_value().into_node());
        self
    }

    /// The timezone that applies to the scheduling expression, for example "Etc/UTC" or "America/Los_Angeles" in IANA timezone format. If not specified, this defaults to UTC.
    ///
    /// `Timezone`.
    pub fn timezone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Timezone", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Kind for ScheduleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ScheduleProperty> for ScheduleProperty {}
impl From<ScheduleProperty> for Node {
    #[inline]
    fn from(value: ScheduleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ScheduleProperty> for ScheduleProperty {
    #[inline]
    fn into_value(self) -> Value<ScheduleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains control settings and configurable inputs for a workflow resource.
///
/// The property type `WorkflowConfiguration` of `AWS::ImageBuilder::ImagePipeline`.
#[must_use = "a property type does nothing until it is set"]
pub struct WorkflowConfigurationProperty(Object);

impl WorkflowConfigurationProperty {
    /// `WorkflowConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The action to take if the workflow fails.
    ///
    /// `OnFailure`; one of `CONTINUE`, `ABORT`.
    pub fn on_failure(mut self, value: impl IntoValue<super::OnFailure>) -> Self {
        self.0.put("OnFailure", value.into_value().into_node());
        self
    }

    /// Test workflows are defined within named runtime groups called parallel groups. The parallel group is the named group that contains this test workflow. Test workflows within a parallel group can run at the same time. Image Builder starts up to five test workflows in the group at the same time, and starts additional workflows as others complete, until all workflows in the group have completed. This field only applies for test workflows.
    ///
    /// `ParallelGroup`.
    pub fn parallel_group(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ParallelGroup", value.into_value().into_node());
        self
    }

    /// Contains parameter values for each of the parameters that the workflow document defined for the workflow resource.
    ///
    /// `Parameters`.
    pub fn parameters(mut self, value: impl IntoValue<List<WorkflowParameterProperty>>) -> Self {
        self.0.put("Parameters", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the workflow resource.
    ///
    /// `WorkflowArn`.
    pub fn workflow_arn(mut self, value: impl IntoValue<kinds::imagebuilder::WorkflowArn>) -> Self {
        self.0.put("WorkflowArn", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Kind for WorkflowConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WorkflowConfigurationProperty> for WorkflowConfigurationProperty {}
impl From<WorkflowConfigurationProperty> for Node {
    #[inline]
    fn from(value: WorkflowConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WorkflowConfigurationProperty> for WorkflowConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<WorkflowConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains a key/value pair that sets the named workflow parameter.
///
/// The property type `WorkflowParameter` of `AWS::ImageBuilder::ImagePipeline`.
#[must_use = "a property type does nothing until it is set"]
pub struct WorkflowParameterProperty(Object);

impl WorkflowParameterProperty {
    /// `WorkflowParameterProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the workflow parameter to set.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// Sets the value for the named workflow parameter.
    ///
    /// `Value`.
    pub fn value(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Value", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Kind for WorkflowParameterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WorkflowParameterProperty> for WorkflowParameterProperty {}
impl From<WorkflowParameterProperty> for Node {
    #[inline]
    fn from(value: WorkflowParameterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WorkflowParameterProperty> for WorkflowParameterProperty {
    #[inline]
    fn into_value(self) -> Value<WorkflowParameterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `PipelineExecutionStartCondition` of a `Schedule` of `AWS::ImageBuilder::ImagePipeline`.
pub enum PipelineExecutionStartCondition {
    /// `EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE`.
    ExpressionMatchAndDependencyUpdatesAvailable,
    /// `EXPRESSION_MATCH_ONLY`.
    ExpressionMatchOnly,
}

#[diagnostic::do_not_recommend]
impl Kind for PipelineExecutionStartCondition {}
#[diagnostic::do_not_recommend]
impl TextKind for PipelineExecutionStartCondition {}
#[diagnostic::do_not_recommend]
impl IdKind for PipelineExecutionStartCondition {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PipelineExecutionStartCondition {}
#[diagnostic::do_not_recommend]
impl IntoValue<PipelineExecutionStartCondition> for PipelineExecutionStartCondition {
    #[inline]
    fn into_value(self) -> Value<PipelineExecutionStartCondition> {
        const VALUES: &[&str] = &[
            "EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE",
            "EXPRESSION_MATCH_ONLY",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

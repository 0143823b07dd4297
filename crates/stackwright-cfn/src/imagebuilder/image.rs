// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ImageBuilder::Image` and its property types.

use crate::l1::*;

/// Creates a new image. This request will create a new image along with all of the configured output resources defined in the distribution configuration. You must specify exactly one recipe for your image, using either a ContainerRecipeArn or an ImageRecipeArn.
///
/// `AWS::ImageBuilder::Image`; `Ref` returns its `Arn`, a [`imagebuilder::ImageArn`](kinds::imagebuilder::ImageArn).
/// Changing one of these replaces it: `ContainerRecipeArn`, `DistributionConfigurationArn`, `EnhancedImageMetadataEnabled`, `ImageRecipeArn`, `ImageScanningConfiguration`, `ImageTestsConfiguration`, `InfrastructureConfigurationArn`, `Tags`, `Workflows`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-image.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnImage(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ImageBuilder::Image",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("image.rules"),
};

impl CfnImage {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ImageBuilder::Image";

    /// `CfnImage` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon Resource Name (ARN) of the container recipe that defines how images are configured and tested.
    ///
    /// `ContainerRecipeArn`; an update replaces the resource.
    pub fn container_recipe_arn(
        mut self,
        value: impl IntoValue<kinds::imagebuilder::ContainerRecipeArn>,
    ) -> Self {
        self.0
            .put("ContainerRecipeArn", value.into_value().into_node());
        self
    }

    /// Enables deletion of underlying resources of an image when it is replaced or deleted, including its Amazon Machine Images (AMIs), snapshots, or containers.
    ///
    /// `DeletionSettings`; updated in place.
    pub fn deletion_settings(mut self, value: impl IntoValue<DeletionSettingsProperty>) -> Self {
        self.0
            .put("DeletionSettings", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the distribution configuration that defines and configures the outputs of your pipeline.
    ///
    /// `DistributionConfigurationArn`; an update replaces the resource.
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
    /// `EnhancedImageMetadataEnabled`; an update replaces the resource.
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

    /// The image pipeline execution settings of the image.
    ///
    /// `ImagePipelineExecutionSettings`; an update may replace the resource.
    pub fn image_pipeline_execution_settings(
        mut self,
        value: impl IntoValue<ImagePipelineExecutionSettingsProperty>,
    ) -> Self {
        self.0.put(
            "ImagePipelineExecutionSettings",
            value.into_value().into_node(),
        );
        self
    }

    /// The Amazon Resource Name (ARN) of the image recipe that defines how images are configured, tested, and assessed.
    ///
    /// `ImageRecipeArn`; an update replaces the resource.
    pub fn image_recipe_arn(
        mut self,
        value: impl IntoValue<kinds::imagebuilder::ImageRecipeArn>,
    ) -> Self {
        self.0.put("ImageRecipeArn", value.into_value().into_node());
        self
    }

    /// Contains settings for vulnerability scans.
    ///
    /// `ImageScanningConfiguration`; an update replaces the resource.
    pub fn image_scanning_configuration(
        mut self,
        value: impl IntoValue<ImageScanningConfigurationProperty>,
    ) -> Self {
        self.0
            .put("ImageScanningConfiguration", value.into_value().into_node());
        self
    }

    /// The image tests configuration of the image.
    ///
    /// `ImageTestsConfiguration`; an update replaces the resource.
    pub fn image_tests_configuration(
        mut self,
        value: impl IntoValue<ImageTestsConfigurationProperty>,
    ) -> Self {
        self.0
            .put("ImageTestsConfiguration", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the infrastructure configuration that defines the environment in which your image will be built and tested.
    ///
    /// `InfrastructureConfigurationArn`; an update replaces the resource.
    pub fn infrastructure_configuration_arn(
        mut self,
        value: impl IntoValue<kinds::imagebuilder::InfrastructureConfigurationArn>,
    ) -> Self {
        self.0.put(
            "InfrastructureConfigurationArn",
            value.into_value().into_node(),
        );
        self
    }

    /// The logging configuration that's defined for the image. Image Builder uses the defined settings to direct execution log output during image creation.
    ///
    /// `LoggingConfiguration`; updated in place.
    pub fn logging_configuration(
        mut self,
        value: impl IntoValue<ImageLoggingConfigurationProperty>,
    ) -> Self {
        self.0
            .put("LoggingConfiguration", value.into_value().into_node());
        self
    }

    /// The tags of the image.
    ///
    /// `Tags`; an update replaces the resource.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// Contains an array of workflow configuration objects.
    ///
    /// `Workflows`; an update replaces the resource.
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

impl Construct for CfnImage {
    type Handle = CfnImageRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnImageRef {
        CfnImageRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnImage`] of a stack.
pub struct CfnImageRef(NodeRef);

impl Clone for CfnImageRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnImageRef {}
impl AsNode for CfnImageRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnImageRef {
    /// What `Ref` returns: its `Arn`, a [`imagebuilder::ImageArn`](kinds::imagebuilder::ImageArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::imagebuilder::ImageArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Returns the Amazon Resource Name (ARN) of the image. For example, `arn:aws:imagebuilder:us-west-2:123456789012:image/mybasicrecipe/2019.12.03/1`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::imagebuilder::ImageArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// Returns the AMI ID of the Amazon EC2 AMI in the Region in which you are using Image Builder. Values are returned only for AMIs, and not for container images.
    ///
    /// `Fn::GetAtt` of `ImageId`.
    #[inline]
    pub fn attr_image_id(&self) -> Value<kinds::ec2::ImageId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ImageId")))
    }

    /// Returns the URI for a container image created in the context Region. Values are returned only for container images, and not for AMIs.
    ///
    /// `Fn::GetAtt` of `ImageUri`.
    #[inline]
    pub fn attr_image_uri(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ImageUri")))
    }

    /// The latest version references of the image.
    ///
    /// `Fn::GetAtt` of `LatestVersion`.
    #[inline]
    pub fn attr_latest_version(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LatestVersion")))
    }

    /// The latest version Amazon Resource Name (ARN) of the Image Builder resource.
    ///
    /// `Fn::GetAtt` of `LatestVersion.Arn`.
    #[inline]
    pub fn attr_latest_version_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LatestVersion.Arn")))
    }

    /// The latest version Amazon Resource Name (ARN) with the same `major` version of the Image Builder resource.
    ///
    /// `Fn::GetAtt` of `LatestVersion.Major`.
    #[inline]
    pub fn attr_latest_version_major(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LatestVersion.Major")))
    }

    /// The latest version Amazon Resource Name (ARN) with the same `minor` version of the Image Builder resource.
    ///
    /// `Fn::GetAtt` of `LatestVersion.Minor`.
    #[inline]
    pub fn attr_latest_version_minor(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LatestVersion.Minor")))
    }

    /// The latest version Amazon Resource Name (ARN) with the same `patch` version of the Image Builder resource.
    ///
    /// `Fn::GetAtt` of `LatestVersion.Patch`.
    #[inline]
    pub fn attr_latest_version_patch(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LatestVersion.Patch")))
    }

    /// Returns the name of the image.
    ///
    /// `Fn::GetAtt` of `Name`.
    #[inline]
    pub fn attr_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Name")))
    }
}

impl IntoValue<kinds::imagebuilder::ImageArn> for &CfnImageRef {
    #[inline]
    fn into_value(self) -> Value<kinds::imagebuilder::ImageArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Contains deletion settings of underlying resources of an image when it is replaced or deleted, including its Amazon Machine Images (AMIs), snapshots, or containers.
///
/// > If you specify the `Retain` option in the [DeletionPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatereplacepolicy.html) or [UpdateReplacePolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html), the deletion of underlying resources will not be executed.
///
/// The property type `DeletionSettings` of `AWS::ImageBuilder::Image`.
#[must_use = "a property type does nothing until it is set"]
pub struct DeletionSettingsProperty(Object);

impl DeletionSettingsProperty {
    /// `DeletionSettingsProperty` with its required properties, in alphabetical order:
    ///
    /// - `execution_role`: The name or Amazon Resource Name (ARN) for the IAM role you create that grants Image Builder access to delete the image and its underlying resources.
    pub fn new(execution_role: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ExecutionRole", execution_role.into_value().into_node());
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

impl Kind for DeletionSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DeletionSettingsProperty> for DeletionSettingsProperty {}
impl From<DeletionSettingsProperty> for Node {
    #[inline]
    fn from(value: DeletionSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DeletionSettingsProperty> for DeletionSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<DeletionSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Settings that Image Builder uses to configure the ECR repository and the output container images that Amazon Inspector scans.
///
/// The property type `EcrConfiguration` of `AWS::ImageBuilder::Image`.
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
    /// `ContainerTags`; an update replaces the resource.
    pub fn container_tags(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("ContainerTags", value.into_value().into_node());
        self
    }

    /// The name of the container repository that Amazon Inspector scans to identify findings for your container images. The name includes the path for the repository location. If you don’t provide this information, Image Builder creates a repository in your account named `image-builder-image-scanning-repository` for vulnerability scans of your output container images.
    ///
    /// `RepositoryName`; an update replaces the resource.
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

/// The logging configuration that's defined for the image. Image Builder uses the defined settings to direct execution log output during image creation.
///
/// The property type `ImageLoggingConfiguration` of `AWS::ImageBuilder::Image`.
#[must_use = "a property type does nothing until it is set"]
pub struct ImageLoggingConfigurationProperty(Object);

impl ImageLoggingConfigurationProperty {
    /// `ImageLoggingConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The log group name that Image Builder uses for image creation. If not specified, the log group name defaults to `/aws/imagebuilder/image-name`.
    ///
    /// `LogGroupName`.
    pub fn log_group_name(mut self, value: impl IntoValue<kinds::logs::LogGroupName>) -> Self {
        self.0.put("LogGroupName", value.into_value().into_node());
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

impl Kind for ImageLoggingConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ImageLoggingConfigurationProperty> for ImageLoggingConfigurationProperty {}
impl From<ImageLoggingConfigurationProperty> for Node {
    #[inline]
    fn from(value: ImageLoggingConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ImageLoggingConfigurationProperty> for ImageLoggingConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ImageLoggingConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains settings for starting an image pipeline execution.
///
/// The property type `ImagePipelineExecutionSettings` of `AWS::ImageBuilder::Image`.
#[must_use = "a property type does nothing until it is set"]
pub struct ImagePipelineExecutionSettingsProperty(Object);

impl ImagePipelineExecutionSettingsProperty {
    /// `ImagePipelineExecutionSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The deployment identifier of the pipeline, utilized to initiate new image pipeline executions.
    ///
    /// `DeploymentId`.
    pub fn deployment_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DeploymentId", value.into_value().into_node());
        self
    }

    /// Defines whether the pipeline should be executed upon pipeline updates. False by default.
    ///
    /// `OnUpdate`.
    pub fn on_update(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("OnUpdate", value.into_value().into_node());
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

impl Kind for ImagePipelineExecutionSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ImagePipelineExecutionSettingsProperty> for ImagePipelineExecutionSettingsProperty {}
impl From<ImagePipelineExecutionSettingsProperty> for Node {
    #[inline]
    fn from(value: ImagePipelineExecutionSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ImagePipelineExecutionSettingsProperty> for ImagePipelineExecutionSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<ImagePipelineExecutionSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains settings for Image Builder image resource and container image scans.
///
/// The property type `ImageScanningConfiguration` of `AWS::ImageBuilder::Image`.
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
    /// `EcrConfiguration`; an update replaces the resource.
    pub fn ecr_configuration(mut self, value: impl IntoValue<EcrConfigurationProperty>) -> Self {
        self.0
            .put("EcrConfiguration", value.into_value().into_node());
        self
    }

    /// A setting that indicates whether Image Builder keeps a snapshot of the vulnerability scans that Amazon Inspector runs against the build instance when you create a new image.
    ///
    /// `ImageScanningEnabled`; an update replaces the resource.
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

/// When you create an image or container recipe with Image Builder, you can add the build or test components that are used to create the final image. You must have at least one build component to create a recipe, but test components are not required. If you have added tests, they run after the image is created, to ensure that the target image is functional and can be used reliably for launching Amazon EC2 instances.
///
/// The property type `ImageTestsConfiguration` of `AWS::ImageBuilder::Image`.
#[must_use = "a property type does nothing until it is set"]
pub struct ImageTestsConfigurationProperty(Object);

impl ImageTestsConfigurationProperty {
    /// `ImageTestsConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Determines if tests should run after building the image. Image Builder defaults to enable tests to run following the image build, before image distribution.
    ///
    /// `ImageTestsEnabled`; an update replaces the resource.
    pub fn image_tests_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("ImageTestsEnabled", value.into_value().into_node());
        self
    }

    /// The maximum time in minutes that tests are permitted to run.
    ///
    /// > The timeout property is not currently active. This value is ignored.
    ///
    /// `TimeoutMinutes`; an update replaces the resource.
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

/// Contains control settings and configurable inputs for a workflow resource.
///
/// The property type `WorkflowConfiguration` of `AWS::ImageBuilder::Image`.
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
/// The property type `WorkflowParameter` of `AWS::ImageBuilder::Image`.
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

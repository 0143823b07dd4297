// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SageMaker::Model` and its property types.

use crate::l1::*;

/// The `AWS::SageMaker::Model` resource to create a model to host at an Amazon SageMaker endpoint. For more information, see [Deploying a Model on Amazon SageMaker Hosting Services](https://docs.aws.amazon.com/sagemaker/latest/dg/how-it-works-hosting.html) in the *Amazon SageMaker Developer Guide*.
///
/// `AWS::SageMaker::Model`; `Ref` returns its `ModelArn`, a [`sagemaker::ModelArn`](kinds::sagemaker::ModelArn).
/// Changing one of these replaces it: `Containers`, `EnableNetworkIsolation`, `ExecutionRoleArn`, `InferenceExecutionConfig`, `ModelName`, `PrimaryContainer`, `VpcConfig`.
/// Attributes: `ModelArn`, `ModelName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-model.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnModel(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::SageMaker::Model",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("model.rules"),
};

impl CfnModel {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SageMaker::Model";

    /// `CfnModel` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the containers in the inference pipeline.
    ///
    /// `Containers`; an update replaces the resource.
    pub fn containers(mut self, value: impl IntoValue<List<ContainerDefinitionProperty>>) -> Self {
        self.0.put("Containers", value.into_value().into_node());
        self
    }

    /// Isolates the model container. No inbound or outbound network calls can be made to or from the model container.
    ///
    /// `EnableNetworkIsolation`; an update replaces the resource.
    pub fn enable_network_isolation(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnableNetworkIsolation", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the IAM role that SageMaker can assume to access model artifacts and docker image for deployment on ML compute instances or for batch transform jobs. Deploying on ML compute instances is part of model hosting. For more information, see [SageMaker Roles](https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html).
    ///
    /// > To be able to pass this role to SageMaker, the caller of this API must have the `iam:PassRole` permission.
    ///
    /// `ExecutionRoleArn`; an update replaces the resource.
    pub fn execution_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0
            .put("ExecutionRoleArn", value.into_value().into_node());
        self
    }

    /// Specifies details of how containers in a multi-container endpoint are called.
    ///
    /// `InferenceExecutionConfig`; an update replaces the resource.
    pub fn inference_execution_config(
        mut self,
        value: impl IntoValue<InferenceExecutionConfigProperty>,
    ) -> Self {
        self.0
            .put("InferenceExecutionConfig", value.into_value().into_node());
        self
    }

    /// The name of the new model.
    ///
    /// `ModelName`; an update replaces the resource.
    pub fn model_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ModelName", value.into_value().into_node());
        self
    }

    /// The location of the primary docker image containing inference code, associated artifacts, and custom environment map that the inference code uses when the model is deployed for predictions.
    ///
    /// `PrimaryContainer`; an update replaces the resource.
    pub fn primary_container(mut self, value: impl IntoValue<ContainerDefinitionProperty>) -> Self {
        self.0
            .put("PrimaryContainer", value.into_value().into_node());
        self
    }

    /// A list of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Resource Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html) and [Using Cost Allocation Tags](https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/cost-alloc-tags.html#allocation-what) in the *AWS Billing and Cost Management User Guide*.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// A [VpcConfig](https://docs.aws.amazon.com/sagemaker/latest/dg/API_VpcConfig.html) object that specifies the VPC that you want your model to connect to. Control access to and from your model container by configuring the VPC. `VpcConfig` is used in hosting services and in batch transform. For more information, see [Protect Endpoints by Using an Amazon Virtual Private Cloud](https://docs.aws.amazon.com/sagemaker/latest/dg/host-vpc.html) and [Protect Data in Batch Transform Jobs by Using an Amazon Virtual Private Cloud](https://docs.aws.amazon.com/sagemaker/latest/dg/batch-vpc.html).
    ///
    /// `VpcConfig`; an update replaces the resource.
    pub fn vpc_config(mut self, value: impl IntoValue<VpcConfigProperty>) -> Self {
        self.0.put("VpcConfig", value.into_value().into_node());
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

impl Construct for CfnModel {
    type Handle = CfnModelRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnModelRef {
        CfnModelRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnModel`] of a stack.
pub struct CfnModelRef(NodeRef);

impl Clone for CfnModelRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnModelRef {}
impl AsNode for CfnModelRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnModelRef {
    /// What `Ref` returns: its `ModelArn`, a [`sagemaker::ModelArn`](kinds::sagemaker::ModelArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::sagemaker::ModelArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the model.
    ///
    /// `Fn::GetAtt` of `ModelArn`.
    #[inline]
    pub fn attr_model_arn(&self) -> Value<kinds::sagemaker::ModelArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ModelArn")))
    }

    /// The name of the model, such as `MyModel`.
    ///
    /// `Fn::GetAtt` of `ModelName`.
    #[inline]
    pub fn attr_model_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ModelName")))
    }
}

impl IntoValue<kinds::sagemaker::ModelArn> for &CfnModelRef {
    #[inline]
    fn into_value(self) -> Value<kinds::sagemaker::ModelArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Describes the container, as part of model definition.
///
/// The property type `ContainerDefinition` of `AWS::SageMaker::Model`.
#[must_use = "a property type does nothing until it is set"]
pub struct ContainerDefinitionProperty(Object);

impl ContainerDefinitionProperty {
    /// `ContainerDefinitionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// This parameter is ignored for models that contain only a `PrimaryContainer`.
    ///
    /// When a `ContainerDefinition` is part of an inference pipeline, the value of the parameter uniquely identifies the container for the purposes of logging and metrics. For information, see [Use Logs and Metrics to Monitor an Inference Pipeline](https://docs.aws.amazon.com/sagemaker/latest/dg/inference-pipeline-logs-metrics.html). If you don't specify a value for this parameter for a `ContainerDefinition` that is part of an inference pipeline, a unique name is automatically assigned based on the position of the `ContainerDefinition` in the pipeline. If you specify a value for the `ContainerHostName` for any `ContainerDefinition` that is part of an inference pipeline, you must specify a value for the `ContainerHostName` parameter of every `ContainerDefinition` in that pipeline.
    ///
    /// `ContainerHostname`; an update replaces the resource.
    pub fn container_hostname(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ContainerHostname", value.into_value().into_node());
        self
    }

    /// The environment variables to set in the Docker container. Don't include any sensitive data in your environment variables.
    ///
    /// The maximum length of each key and value in the `Environment` map is 1024 bytes. The maximum length of all keys and values in the map, combined, is 32 KB. If you pass multiple containers to a `CreateModel` request, then the maximum length of all of their maps, combined, is also 32 KB.
    ///
    /// `Environment`; free JSON, such as an [`Object`]; an update replaces the resource.
    pub fn environment(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Environment", value.into_value().into_node());
        self
    }

    /// The path where inference code is stored. This can be either in Amazon EC2 Container Registry or in a Docker registry that is accessible from the same VPC that you configure for your endpoint. If you are using your own custom algorithm instead of an algorithm provided by SageMaker, the inference code must meet SageMaker requirements. SageMaker supports both `registry/repository[:tag]` and `registry/repository[@digest]` image path formats. For more information, see [Using Your Own Algorithms with Amazon SageMaker](https://docs.aws.amazon.com/sagemaker/latest/dg/your-algorithms.html).
    ///
    /// > The model artifacts in an Amazon S3 bucket and the Docker image for inference container in Amazon EC2 Container Registry must be in the same region as the model or endpoint you are creating.
    ///
    /// `Image`; an update replaces the resource.
    pub fn image(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Image", value.into_value().into_node());
        self
    }

    /// Specifies whether the model container is in Amazon ECR or a private Docker registry accessible from your Amazon Virtual Private Cloud (VPC). For information about storing containers in a private Docker registry, see [Use a Private Docker Registry for Real-Time Inference Containers](https://docs.aws.amazon.com/sagemaker/latest/dg/your-algorithms-containers-inference-private.html).
    ///
    /// > The model artifacts in an Amazon S3 bucket and the Docker image for inference container in Amazon EC2 Container Registry must be in the same region as the model or endpoint you are creating.
    ///
    /// `ImageConfig`; an update replaces the resource.
    pub fn image_config(mut self, value: impl IntoValue<ImageConfigProperty>) -> Self {
        self.0.put("ImageConfig", value.into_value().into_node());
        self
    }

    /// The inference specification name in the model package version.
    ///
    /// `InferenceSpecificationName`; an update replaces the resource.
    pub fn inference_specification_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("InferenceSpecificationName", value.into_value().into_node());
        self
    }

    /// Whether the container hosts a single model or multiple models.
    ///
    /// `Mode`; one of `SingleModel`, `MultiModel`; an update replaces the resource.
    pub fn mode(mut self, value: impl IntoValue<ContainerDefinitionMode>) -> Self {
        self.0.put("Mode", value.into_value().into_node());
        self
    }

    /// Specifies the location of ML model data to deploy.
    ///
    /// > Currently you cannot use `ModelDataSource` in conjunction with SageMaker batch transform, SageMaker serverless endpoints, SageMaker multi-model endpoints, and SageMaker Marketplace.
    ///
    /// `ModelDataSource`.
    pub fn model_data_source(mut self, value: impl IntoValue<ModelDataSourceProperty>) -> Self {
        self.0
            .put("ModelDataSource", value.into_value().into_node());
        self
    }

    /// The S3 path where the model artifacts, which result from model training, are stored. This path must point to a single gzip compressed tar archive (.tar.gz suffix). The S3 path is required for SageMaker built-in algorithms, but not if you use your own algorithms. For more information on built-in algorithms, see [Common Parameters](https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-algo-docker-registry-paths.html).
    ///
    /// > The model artifacts must be in an S3 bucket that is in the same region as the model or endpoint you are creating.
    ///
    /// If you provide a value for this parameter, SageMaker uses AWS Security Token Service to download model artifacts from the S3 path you provide. AWS STS is activated in your AWS account by default. If you previously deactivated AWS STS for a region, you need to reactivate AWS STS for that region. For more information, see [Activating and Deactivating AWS STS in an AWS Region](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_enable-regions.html) in the *AWS Identity and Access Management User Guide*.
    ///
    /// > If you use a built-in algorithm to create a model, SageMaker requires that you provide a S3 path to the model artifacts in `ModelDataUrl`.
    ///
    /// `ModelDataUrl`; an update replaces the resource.
    pub fn model_data_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ModelDataUrl", value.into_value().into_node());
        self
    }

    /// The name or Amazon Resource Name (ARN) of the model package to use to create the model.
    ///
    /// `ModelPackageName`; an update replaces the resource.
    pub fn model_package_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ModelPackageName", value.into_value().into_node());
        self
    }

    /// Specifies additional configuration for multi-model endpoints.
    ///
    /// `MultiModelConfig`; an update replaces the resource.
    pub fn multi_model_config(mut self, value: impl IntoValue<MultiModelConfigProperty>) -> Self {
        self.0
            .put("MultiModelConfig", value.into_value().into_node());
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

impl Kind for ContainerDefinitionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ContainerDefinitionProperty> for ContainerDefinitionProperty {}
impl From<ContainerDefinitionProperty> for Node {
    #[inline]
    fn from(value: ContainerDefinitionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ContainerDefinitionProperty> for ContainerDefinitionProperty {
    #[inline]
    fn into_value(self) -> Value<ContainerDefinitionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration for a private hub model reference that points to a public SageMaker JumpStart model.
///
/// For more information about private hubs, see [Private curated hubs for foundation model access control in JumpStart](https://docs.aws.amazon.com/sagemaker/latest/dg/jumpstart-curated-hubs.html).
///
/// The property type `HubAccessConfig` of `AWS::SageMaker::Model`.
#[must_use = "a property type does nothing until it is set"]
pub struct HubAccessConfigProperty(Object);

impl HubAccessConfigProperty {
    /// `HubAccessConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `hub_content_arn`: The ARN of your private model hub content.
    pub fn new(hub_content_arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("HubContentArn", hub_content_arn.into_value().into_node());
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

impl Kind for HubAccessConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HubAccessConfigProperty> for HubAccessConfigProperty {}
impl From<HubAccessConfigProperty> for Node {
    #[inline]
    fn from(value: HubAccessConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HubAccessConfigProperty> for HubAccessConfigProperty {
    #[inline]
    fn into_value(self) -> Value<HubAccessConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies whether the model container is in Amazon ECR or a private Docker registry accessible from your Amazon Virtual Private Cloud (VPC).
///
/// The property type `ImageConfig` of `AWS::SageMaker::Model`.
#[must_use = "a property type does nothing until it is set"]
pub struct ImageConfigProperty(Object);

impl ImageConfigProperty {
    /// `ImageConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `repository_access_mode`: Set this to one of the following values.
    pub fn new(repository_access_mode: impl IntoValue<RepositoryAccessMode>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "RepositoryAccessMode",
            repository_access_mode.into_value().into_node(),
        );
        Self(object_)
    }

    /// (Optional) Specifies an authentication configuration for the private docker registry where your model image is hosted. Specify a value for this property only if you specified `Vpc` as the value for the `RepositoryAccessMode` field, and the private Docker registry where the model image is hosted requires authentication.
    ///
    /// `RepositoryAuthConfig`; an update replaces the resource.
    pub fn repository_auth_config(
        mut self,
        value: impl IntoValue<RepositoryAuthConfigProperty>,
    ) -> Self {
        self.0
            .put("RepositoryAuthConfig", value.into_value().into_node());
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

impl Kind for ImageConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ImageConfigProperty> for ImageConfigProperty {}
impl From<ImageConfigProperty> for Node {
    #[inline]
    fn from(value: ImageConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ImageConfigProperty> for ImageConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ImageConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies details about how containers in a multi-container endpoint are run.
///
/// The property type `InferenceExecutionConfig` of `AWS::SageMaker::Model`.
#[must_use = "a property type does nothing until it is set"]
pub struct InferenceExecutionConfigProperty(Object);

impl InferenceExecutionConfigProperty {
    /// `InferenceExecutionConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `mode`: How containers in a multi-container are run.
    pub fn new(mode: impl IntoValue<InferenceExecutionConfigMode>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Mode", mode.into_value().into_node());
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

impl Kind for InferenceExecutionConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InferenceExecutionConfigProperty> for InferenceExecutionConfigProperty {}
impl From<InferenceExecutionConfigProperty> for Node {
    #[inline]
    fn from(value: InferenceExecutionConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InferenceExecutionConfigProperty> for InferenceExecutionConfigProperty {
    #[inline]
    fn into_value(self) -> Value<InferenceExecutionConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The access configuration file to control access to the ML model. You can explicitly accept the model end-user license agreement (EULA) within the `ModelAccessConfig`.
///
/// - If you are a Jumpstart user, see the [End-user license agreements](https://docs.aws.amazon.com/sagemaker/latest/dg/jumpstart-foundation-models-choose.html#jumpstart-foundation-models-choose-eula) section for more details on accepting the EULA.
/// - If you are an AutoML user, see the *Optional Parameters* section of *Create an AutoML job to fine-tune text generation models using the API* for details on [How to set the EULA acceptance when fine-tuning a model using the AutoML API](https://docs.aws.amazon.com/sagemaker/latest/dg/autopilot-create-experiment-finetune-llms.html#autopilot-llms-finetuning-api-optional-params).
///
/// The property type `ModelAccessConfig` of `AWS::SageMaker::Model`.
#[must_use = "a property type does nothing until it is set"]
pub struct ModelAccessConfigProperty(Object);

impl ModelAccessConfigProperty {
    /// `ModelAccessConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `accept_eula`: Specifies agreement to the model end-user license agreement (EULA).
    pub fn new(accept_eula: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AcceptEula", accept_eula.into_value().into_node());
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

impl Kind for ModelAccessConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ModelAccessConfigProperty> for ModelAccessConfigProperty {}
impl From<ModelAccessConfigProperty> for Node {
    #[inline]
    fn from(value: ModelAccessConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ModelAccessConfigProperty> for ModelAccessConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ModelAccessConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the location of ML model data to deploy. If specified, you must specify one and only one of the available data sources.
///
/// The property type `ModelDataSource` of `AWS::SageMaker::Model`.
#[must_use = "a property type does nothing until it is set"]
pub struct ModelDataSourceProperty(Object);

impl ModelDataSourceProperty {
    /// `ModelDataSourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `s3_data_source`: Specifies the S3 location of ML model data to deploy.
    pub fn new(s3_data_source: impl IntoValue<S3DataSourceProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("S3DataSource", s3_data_source.into_value().into_node());
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

impl Kind for ModelDataSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ModelDataSourceProperty> for ModelDataSourceProperty {}
impl From<ModelDataSourceProperty> for Node {
    #[inline]
    fn from(value: ModelDataSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ModelDataSourceProperty> for ModelDataSourceProperty {
    #[inline]
    fn into_value(self) -> Value<ModelDataSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies additional configuration for hosting multi-model endpoints.
///
/// The property type `MultiModelConfig` of `AWS::SageMaker::Model`.
#[must_use = "a property type does nothing until it is set"]
pub struct MultiModelConfigProperty(Object);

impl MultiModelConfigProperty {
    /// `MultiModelConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Whether to cache models for a multi-model endpoint. By default, multi-model endpoints cache models so that a model does not have to be loaded into memory each time it is invoked. Some use cases do not benefit from model caching. For example, if an endpoint hosts a large number of models that are each invoked infrequently, the endpoint might perform better if you disable model caching. To disable model caching, set the value of this parameter to Disabled.
    ///
    /// `ModelCacheSetting`; one of `Enabled`, `Disabled`; an update replaces the resource.
    pub fn model_cache_setting(mut self, value: impl IntoValue<ModelCacheSetting>) -> Self {
        self.0
            .put("ModelCacheSetting", value.into_value().into_node());
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

impl Kind for MultiModelConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MultiModelConfigProperty> for MultiModelConfigProperty {}
impl From<MultiModelConfigProperty> for Node {
    #[inline]
    fn from(value: MultiModelConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MultiModelConfigProperty> for MultiModelConfigProperty {
    #[inline]
    fn into_value(self) -> Value<MultiModelConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies an authentication configuration for the private docker registry where your model image is hosted. Specify a value for this property only if you specified `Vpc` as the value for the `RepositoryAccessMode` field of the `ImageConfig` object that you passed to a call to `CreateModel` and the private Docker registry where the model image is hosted requires authentication.
///
/// The property type `RepositoryAuthConfig` of `AWS::SageMaker::Model`.
#[must_use = "a property type does nothing until it is set"]
pub struct RepositoryAuthConfigProperty(Object);

impl RepositoryAuthConfigProperty {
    /// `RepositoryAuthConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `repository_credentials_provider_arn`: The Amazon Resource Name (ARN) of an AWS Lambda function that provides credentials to authenticate to the private Docker registry where your model image is hosted.
    pub fn new(repository_credentials_provider_arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "RepositoryCredentialsProviderArn",
            repository_credentials_provider_arn.into_value().into_node(),
        );
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

impl Kind for RepositoryAuthConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RepositoryAuthConfigProperty> for RepositoryAuthConfigProperty {}
impl From<RepositoryAuthConfigProperty> for Node {
    #[inline]
    fn from(value: RepositoryAuthConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RepositoryAuthConfigProperty> for RepositoryAuthConfigProperty {
    #[inline]
    fn into_value(self) -> Value<RepositoryAuthConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the S3 data source.
///
/// Your input bucket must be in the same AWS region as your training job.
///
/// The property type `S3DataSource` of `AWS::SageMaker::Model`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3DataSourceProperty(Object);

impl S3DataSourceProperty {
    /// `S3DataSourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `compression_type`: Specifies how the ML model data is prepared.
    /// - `s3_data_type`: If you choose `S3Prefix`, `S3Uri` identifies a key name prefix.
    /// - `s3_uri`: Depending on the value specified for the `S3DataType`, identifies either a key name prefix or a manifest.
    pub fn new(
        compression_type: impl IntoValue<super::CompressionType>,
        s3_data_type: impl IntoValue<S3DataType>,
        s3_uri: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("CompressionType", compression_type.into_value().into_node());
        object_.put("S3DataType", s3_data_type.into_value().into_node());
        object_.put("S3Uri", s3_uri.into_value().into_node());
        Self(object_)
    }

    /// The configuration for a private hub model reference that points to a SageMaker JumpStart public hub model.
    ///
    /// `HubAccessConfig`.
    pub fn hub_access_config(mut self, value: impl IntoValue<HubAccessConfigProperty>) -> Self {
        self.0
            .put("HubAccessConfig", value.into_value().into_node());
        self
    }

    /// The access configuration file to control access to the ML model. You can explicitly accept the model end-user license agreement (EULA) within the `ModelAccessConfig`.
    ///
    /// `ModelAccessConfig`.
    pub fn model_access_config(mut self, value: impl IntoValue<ModelAccessConfigProperty>) -> Self {
        self.0
            .put("ModelAccessConfig", value.into_value().into_node());
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

impl Kind for S3DataSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3DataSourceProperty> for S3DataSourceProperty {}
impl From<S3DataSourceProperty> for Node {
    #[inline]
    fn from(value: S3DataSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3DataSourceProperty> for S3DataSourceProperty {
    #[inline]
    fn into_value(self) -> Value<S3DataSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs, hosted models, and compute resources have access to. You can control access to and from your resources by configuring a VPC. For more information, see [Give SageMaker Access to Resources in your Amazon VPC](https://docs.aws.amazon.com/sagemaker/latest/dg/infrastructure-give-access.html).
///
/// The property type `VpcConfig` of `AWS::SageMaker::Model`.
#[must_use = "a property type does nothing until it is set"]
pub struct VpcConfigProperty(Object);

impl VpcConfigProperty {
    /// `VpcConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `security_group_ids`: The VPC security group IDs, in the form `sg-xxxxxxxx`.
    /// - `subnets`: The ID of the subnets in the VPC to which you want to connect your training job or model.
    pub fn new(
        security_group_ids: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
        subnets: impl IntoValue<List<kinds::ec2::SubnetId>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SecurityGroupIds",
            security_group_ids.into_value().into_node(),
        );
        object_.put("Subnets", subnets.into_value().into_node());
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

impl Kind for VpcConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VpcConfigProperty> for VpcConfigProperty {}
impl From<VpcConfigProperty> for Node {
    #[inline]
    fn from(value: VpcConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VpcConfigProperty> for VpcConfigProperty {
    #[inline]
    fn into_value(self) -> Value<VpcConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Mode` of a `ContainerDefinition` of `AWS::SageMaker::Model`.
pub enum ContainerDefinitionMode {
    /// `MultiModel`.
    MultiModel,
    /// `SingleModel`.
    SingleModel,
}

#[diagnostic::do_not_recommend]
impl Kind for ContainerDefinitionMode {}
#[diagnostic::do_not_recommend]
impl TextKind for ContainerDefinitionMode {}
#[diagnostic::do_not_recommend]
impl IdKind for ContainerDefinitionMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ContainerDefinitionMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<ContainerDefinitionMode> for ContainerDefinitionMode {
    #[inline]
    fn into_value(self) -> Value<ContainerDefinitionMode> {
        const VALUES: &[&str] = &["MultiModel", "SingleModel"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Mode` of a `InferenceExecutionConfig` of `AWS::SageMaker::Model`.
pub enum InferenceExecutionConfigMode {
    /// `Direct`.
    Direct,
    /// `Serial`.
    Serial,
}

#[diagnostic::do_not_recommend]
impl Kind for InferenceExecutionConfigMode {}
#[diagnostic::do_not_recommend]
impl TextKind for InferenceExecutionConfigMode {}
#[diagnostic::do_not_recommend]
impl IdKind for InferenceExecutionConfigMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for InferenceExecutionConfigMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<InferenceExecutionConfigMode> for InferenceExecutionConfigMode {
    #[inline]
    fn into_value(self) -> Value<InferenceExecutionConfigMode> {
        const VALUES: &[&str] = &["Direct", "Serial"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ModelCacheSetting` of a `MultiModelConfig` of `AWS::SageMaker::Model`.
pub enum ModelCacheSetting {
    /// `Disabled`.
    Disabled,
    /// `Enabled`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for ModelCacheSetting {}
#[diagnostic::do_not_recommend]
impl TextKind for ModelCacheSetting {}
#[diagnostic::do_not_recommend]
impl IdKind for ModelCacheSetting {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ModelCacheSetting {}
#[diagnostic::do_not_recommend]
impl IntoValue<ModelCacheSetting> for ModelCacheSetting {
    #[inline]
    fn into_value(self) -> Value<ModelCacheSetting> {
        const VALUES: &[&str] = &["Disabled", "Enabled"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `RepositoryAccessMode` of a `ImageConfig` of `AWS::SageMaker::Model`.
pub enum RepositoryAccessMode {
    /// `Platform`.
    Platform,
    /// `Vpc`.
    Vpc,
}

#[diagnostic::do_not_recommend]
impl Kind for RepositoryAccessMode {}
#[diagnostic::do_not_recommend]
impl TextKind for RepositoryAccessMode {}
#[diagnostic::do_not_recommend]
impl IdKind for RepositoryAccessMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RepositoryAccessMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<RepositoryAccessMode> for RepositoryAccessMode {
    #[inline]
    fn into_value(self) -> Value<RepositoryAccessMode> {
        const VALUES: &[&str] = &["Platform", "Vpc"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `S3DataType` of a `S3DataSource` of `AWS::SageMaker::Model`.
pub enum S3DataType {
    /// `S3Object`.
    S3Object,
    /// `S3Prefix`.
    S3Prefix,
}

#[diagnostic::do_not_recommend]
impl Kind for S3DataType {}
#[diagnostic::do_not_recommend]
impl TextKind for S3DataType {}
#[diagnostic::do_not_recommend]
impl IdKind for S3DataType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for S3DataType {}
#[diagnostic::do_not_recommend]
impl IntoValue<S3DataType> for S3DataType {
    #[inline]
    fn into_value(self) -> Value<S3DataType> {
        const VALUES: &[&str] = &["S3Object", "S3Prefix"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SageMaker::Pipeline` and its property types.

use crate::l1::*;

/// The `AWS::SageMaker::Pipeline` resource creates shell scripts that run when you create and/or start a SageMaker Pipeline. For information about SageMaker Pipelines, see [SageMaker Pipelines](https://docs.aws.amazon.com/sagemaker/latest/dg/pipelines.html) in the *Amazon SageMaker Developer Guide*.
///
/// `AWS::SageMaker::Pipeline`; `Ref` returns its `PipelineName`, a [`sagemaker::PipelineName`](kinds::sagemaker::PipelineName).
/// Changing one of these replaces it: `PipelineName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-pipeline.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPipeline(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SageMaker::Pipeline",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("pipeline.rules"),
};

impl CfnPipeline {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SageMaker::Pipeline";

    /// `CfnPipeline` with its required properties, in alphabetical order:
    ///
    /// - `pipeline_definition`: The definition of the pipeline.
    /// - `pipeline_name`: The name of the pipeline.
    /// - `role_arn`: The Amazon Resource Name (ARN) of the IAM role used to execute the pipeline.
    pub fn new(
        pipeline_definition: impl IntoValue<PipelineDefinitionProperty>,
        pipeline_name: impl IntoValue<String>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "PipelineDefinition",
            pipeline_definition.into_value().into_node(),
        );
        object_.put("PipelineName", pipeline_name.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
        Self(object_)
    }

    /// The parallelism configuration applied to the pipeline.
    ///
    /// `ParallelismConfiguration`; updated in place.
    pub fn parallelism_configuration(
        mut self,
        value: impl IntoValue<ParallelismConfigurationProperty>,
    ) -> Self {
        self.0
            .put("ParallelismConfiguration", value.into_value().into_node());
        self
    }

    /// The description of the pipeline.
    ///
    /// `PipelineDescription`; updated in place.
    pub fn pipeline_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PipelineDescription", value.into_value().into_node());
        self
    }

    /// The display name of the pipeline.
    ///
    /// `PipelineDisplayName`; updated in place.
    pub fn pipeline_display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PipelineDisplayName", value.into_value().into_node());
        self
    }

    /// The tags of the pipeline.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
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

impl Construct for CfnPipeline {
    type Handle = CfnPipelineRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPipelineRef {
        CfnPipelineRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPipeline`] of a stack.
pub struct CfnPipelineRef(NodeRef);

impl Clone for CfnPipelineRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPipelineRef {}
impl AsNode for CfnPipelineRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPipelineRef {
    /// What `Ref` returns: its `PipelineName`, a [`sagemaker::PipelineName`](kinds::sagemaker::PipelineName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::sagemaker::PipelineName> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::sagemaker::PipelineName> for &CfnPipelineRef {
    #[inline]
    fn into_value(self) -> Value<kinds::sagemaker::PipelineName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Configuration that controls the parallelism of the pipeline. By default, the parallelism configuration specified applies to all executions of the pipeline unless overridden.
///
/// The property type `ParallelismConfiguration` of `AWS::SageMaker::Pipeline`.
#[must_use = "a property type does nothing until it is set"]
pub struct ParallelismConfigurationProperty(Object);

impl ParallelismConfigurationProperty {
    /// `ParallelismConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `max_parallel_execution_steps`: The max number of steps that can be executed in parallel.
    pub fn new(max_parallel_execution_steps: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "MaxParallelExecutionSteps",
            max_parallel_execution_steps.into_value().into_node(),
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

impl Kind for ParallelismConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ParallelismConfigurationProperty> for ParallelismConfigurationProperty {}
impl From<ParallelismConfigurationProperty> for Node {
    #[inline]
    fn from(value: ParallelismConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ParallelismConfigurationProperty> for ParallelismConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ParallelismConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The definition of the pipeline. This can be either a JSON string or an Amazon S3 location.
///
/// The property type `PipelineDefinition` of `AWS::SageMaker::Pipeline`.
#[must_use = "a property type does nothing until it is set"]
pub struct PipelineDefinitionProperty(Object);

impl PipelineDefinitionProperty {
    /// `PipelineDefinitionProperty` with its required properties, in alphabetical order:
    ///
    /// - `pipeline_definition_body`: The [JSON pipeline definition](https://docs.aws.amazon.com/https://aws-sagemaker-mlops.github.io/sagemaker-model-building-pipeline-definition-JSON-schema/) of the pipeline.
    pub fn new(pipeline_definition_body: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "PipelineDefinitionBody",
            pipeline_definition_body.into_value().into_node(),
        );
        Self(object_)
    }

    /// The location of the pipeline definition stored in Amazon S3. If specified, SageMaker retrieves the pipeline definition from this location.
    ///
    /// `PipelineDefinitionS3Location`.
    pub fn pipeline_definition_s3_location(
        mut self,
        value: impl IntoValue<S3LocationProperty>,
    ) -> Self {
        self.0.put(
            "PipelineDefinitionS3Location",
            value.into_value().into_node(),
        );
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

impl Kind for PipelineDefinitionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PipelineDefinitionProperty> for PipelineDefinitionProperty {}
impl From<PipelineDefinitionProperty> for Node {
    #[inline]
    fn from(value: PipelineDefinitionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PipelineDefinitionProperty> for PipelineDefinitionProperty {
    #[inline]
    fn into_value(self) -> Value<PipelineDefinitionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The location of the pipeline definition stored in Amazon S3. If specified, SageMaker will retrieve the pipeline definition from this location.
///
/// The property type `S3Location` of `AWS::SageMaker::Pipeline`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3LocationProperty(Object);

impl S3LocationProperty {
    /// `S3LocationProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket`: The name of the S3 bucket.
    /// - `key`: The object key (or key name) which uniquely identifies the object in an S3 bucket.
    pub fn new(bucket: impl IntoValue<String>, key: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Bucket", bucket.into_value().into_node());
        object_.put("Key", key.into_value().into_node());
        Self(object_)
    }

    /// A file checksum of the pipeline definition file.
    ///
    /// `ETag`.
    pub fn etag(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ETag", value.into_value().into_node());
        self
    }

    /// The version ID of the pipeline definition file. If not specified, Amazon SageMaker will retrieve the latest version.
    ///
    /// `Version`.
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Version", value.into_value().into_node());
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

impl Kind for S3LocationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3LocationProperty> for S3LocationProperty {}
impl From<S3LocationProperty> for Node {
    #[inline]
    fn from(value: S3LocationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3LocationProperty> for S3LocationProperty {
    #[inline]
    fn into_value(self) -> Value<S3LocationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SageMaker::AIWorkloadConfig` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::SageMaker::AIWorkloadConfig. A reusable AI workload configuration that defines datasets, data sources and benchmark tool settings for consistent performance testing of generative AI inference deployments on Amazon SageMaker AI.
///
/// `AWS::SageMaker::AIWorkloadConfig`; `Ref` returns its `AIWorkloadConfigArn`, a [`sagemaker::AiWorkloadConfigArn`](kinds::sagemaker::AiWorkloadConfigArn).
/// Changing one of these replaces it: `AIWorkloadConfigName`, `AIWorkloadConfigs`, `DatasetConfig`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-aiworkloadconfig.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAIWorkloadConfig(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SageMaker::AIWorkloadConfig",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("ai_workload_config.rules"),
};

impl CfnAIWorkloadConfig {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SageMaker::AIWorkloadConfig";

    /// `CfnAIWorkloadConfig` with its required properties, in alphabetical order:
    ///
    /// - `ai_workload_config_name`: The name of the AI workload configuration.
    pub fn new(ai_workload_config_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AIWorkloadConfigName",
            ai_workload_config_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// The benchmark tool configuration for an AI workload.
    ///
    /// `AIWorkloadConfigs`; an update replaces the resource.
    pub fn ai_workload_configs(mut self, value: impl IntoValue<AIWorkloadConfigsProperty>) -> Self {
        self.0
            .put("AIWorkloadConfigs", value.into_value().into_node());
        self
    }

    /// The dataset configuration for an AI workload.
    ///
    /// `DatasetConfig`; an update replaces the resource.
    pub fn dataset_config(mut self, value: impl IntoValue<AIDatasetConfigProperty>) -> Self {
        self.0.put("DatasetConfig", value.into_value().into_node());
        self
    }

    /// The metadata that you apply to the AI workload configuration to help you categorize and organize it.
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

impl Construct for CfnAIWorkloadConfig {
    type Handle = CfnAIWorkloadConfigRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAIWorkloadConfigRef {
        CfnAIWorkloadConfigRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAIWorkloadConfig`] of a stack.
pub struct CfnAIWorkloadConfigRef(NodeRef);

impl Clone for CfnAIWorkloadConfigRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAIWorkloadConfigRef {}
impl AsNode for CfnAIWorkloadConfigRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAIWorkloadConfigRef {
    /// What `Ref` returns: its `AIWorkloadConfigArn`, a [`sagemaker::AiWorkloadConfigArn`](kinds::sagemaker::AiWorkloadConfigArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::sagemaker::AiWorkloadConfigArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the AI workload configuration. The name segment is restricted to lowercase for the same reason as AIWorkloadConfigName: the engine derives that property from this ARN, so a permissive ARN would yield a derived name the schema itself rejects.
    ///
    /// `Fn::GetAtt` of `AIWorkloadConfigArn`.
    #[inline]
    pub fn attr_ai_workload_config_arn(&self) -> Value<kinds::sagemaker::AiWorkloadConfigArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AIWorkloadConfigArn")))
    }

    /// A timestamp that indicates when the AI workload configuration was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }
}

impl IntoValue<kinds::sagemaker::AiWorkloadConfigArn> for &CfnAIWorkloadConfigRef {
    #[inline]
    fn into_value(self) -> Value<kinds::sagemaker::AiWorkloadConfigArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The dataset configuration for an AI workload.
///
/// The property type `AIDatasetConfig` of `AWS::SageMaker::AIWorkloadConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct AIDatasetConfigProperty(Object);

impl AIDatasetConfigProperty {
    /// `AIDatasetConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `input_data_config`: An array of input data channel configurations for the workload.
    pub fn new(input_data_config: impl IntoValue<List<AIWorkloadInputDataConfigProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "InputDataConfig",
            input_data_config.into_value().into_node(),
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

impl Kind for AIDatasetConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AIDatasetConfigProperty> for AIDatasetConfigProperty {}
impl From<AIDatasetConfigProperty> for Node {
    #[inline]
    fn from(value: AIDatasetConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AIDatasetConfigProperty> for AIDatasetConfigProperty {
    #[inline]
    fn into_value(self) -> Value<AIDatasetConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The benchmark tool configuration for an AI workload.
///
/// The property type `AIWorkloadConfigs` of `AWS::SageMaker::AIWorkloadConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct AIWorkloadConfigsProperty(Object);

impl AIWorkloadConfigsProperty {
    /// `AIWorkloadConfigsProperty` with its required properties, in alphabetical order:
    ///
    /// - `workload_spec`: The workload specification for benchmark tool configuration.
    pub fn new(workload_spec: impl IntoValue<WorkloadSpecProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("WorkloadSpec", workload_spec.into_value().into_node());
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

impl Kind for AIWorkloadConfigsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AIWorkloadConfigsProperty> for AIWorkloadConfigsProperty {}
impl From<AIWorkloadConfigsProperty> for Node {
    #[inline]
    fn from(value: AIWorkloadConfigsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AIWorkloadConfigsProperty> for AIWorkloadConfigsProperty {
    #[inline]
    fn into_value(self) -> Value<AIWorkloadConfigsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The data source for an AI workload input data channel.
///
/// The property type `AIWorkloadDataSource` of `AWS::SageMaker::AIWorkloadConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct AIWorkloadDataSourceProperty(Object);

impl AIWorkloadDataSourceProperty {
    /// `AIWorkloadDataSourceProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon S3 data source for an AI workload.
    ///
    /// `S3DataSource`.
    pub fn s3_data_source(mut self, value: impl IntoValue<AIWorkloadS3DataSourceProperty>) -> Self {
        self.0.put("S3DataSource", value.into_value().into_node());
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

impl Kind for AIWorkloadDataSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AIWorkloadDataSourceProperty> for AIWorkloadDataSourceProperty {}
impl From<AIWorkloadDataSourceProperty> for Node {
    #[inline]
    fn from(value: AIWorkloadDataSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AIWorkloadDataSourceProperty> for AIWorkloadDataSourceProperty {
    #[inline]
    fn into_value(self) -> Value<AIWorkloadDataSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A channel of input data for an AI workload configuration.
///
/// The property type `AIWorkloadInputDataConfig` of `AWS::SageMaker::AIWorkloadConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct AIWorkloadInputDataConfigProperty(Object);

impl AIWorkloadInputDataConfigProperty {
    /// `AIWorkloadInputDataConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `channel_name`: The logical name for the data channel.
    /// - `data_source`: The data source for an AI workload input data channel.
    pub fn new(
        channel_name: impl IntoValue<String>,
        data_source: impl IntoValue<AIWorkloadDataSourceProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ChannelName", channel_name.into_value().into_node());
        object_.put("DataSource", data_source.into_value().into_node());
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

impl Kind for AIWorkloadInputDataConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AIWorkloadInputDataConfigProperty> for AIWorkloadInputDataConfigProperty {}
impl From<AIWorkloadInputDataConfigProperty> for Node {
    #[inline]
    fn from(value: AIWorkloadInputDataConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AIWorkloadInputDataConfigProperty> for AIWorkloadInputDataConfigProperty {
    #[inline]
    fn into_value(self) -> Value<AIWorkloadInputDataConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The Amazon S3 data source for an AI workload.
///
/// The property type `AIWorkloadS3DataSource` of `AWS::SageMaker::AIWorkloadConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct AIWorkloadS3DataSourceProperty(Object);

impl AIWorkloadS3DataSourceProperty {
    /// `AIWorkloadS3DataSourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `s3_uri`: The Amazon S3 URI of the data.
    pub fn new(s3_uri: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("S3Uri", s3_uri.into_value().into_node());
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

impl Kind for AIWorkloadS3DataSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AIWorkloadS3DataSourceProperty> for AIWorkloadS3DataSourceProperty {}
impl From<AIWorkloadS3DataSourceProperty> for Node {
    #[inline]
    fn from(value: AIWorkloadS3DataSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AIWorkloadS3DataSourceProperty> for AIWorkloadS3DataSourceProperty {
    #[inline]
    fn into_value(self) -> Value<AIWorkloadS3DataSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The workload specification for benchmark tool configuration.
///
/// The property type `WorkloadSpec` of `AWS::SageMaker::AIWorkloadConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct WorkloadSpecProperty(Object);

impl WorkloadSpecProperty {
    /// `WorkloadSpecProperty` with its required properties, in alphabetical order:
    ///
    /// - `inline`: An inline YAML or JSON string that defines benchmark parameters.
    pub fn new(inline: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Inline", inline.into_value().into_node());
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

impl Kind for WorkloadSpecProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WorkloadSpecProperty> for WorkloadSpecProperty {}
impl From<WorkloadSpecProperty> for Node {
    #[inline]
    fn from(value: WorkloadSpecProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WorkloadSpecProperty> for WorkloadSpecProperty {
    #[inline]
    fn into_value(self) -> Value<WorkloadSpecProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

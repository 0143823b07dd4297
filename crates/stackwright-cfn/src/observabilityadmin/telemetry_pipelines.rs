// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ObservabilityAdmin::TelemetryPipelines` and its property types.

use crate::l1::*;

/// Creates a telemetry pipeline for processing and transforming telemetry data. The pipeline defines how data flows from sources through processors to destinations, enabling data transformation and delivering capabilities.
///
/// **Using CloudWatch as a pipeline source** The following is an example of a `Body` property value for the `Configuration` object. { "Type": "AWS::ObservabilityAdmin::TelemetryPipelines", "Properties": { "Configuration": { "Body": "pipeline:\n source:\n cloudwatch_logs:\n log_event_metadata:\n data_source_name: \"my_data_source\"\n data_source_type: \"default\"\n aws:\n sts_role_arn: \"arn:aws:iam::123456789012:role/MyPipelineAccessRole\"\n processor:\n - parse_json: {}\n sink:\n - cloudwatch_logs:\n log_group: \"@original\"" } }
/// } Type: AWS::ObservabilityAdmin::TelemetryPipelines
/// Properties: Configuration: Body: | pipeline: source: cloudwatch_logs: log_event_metadata: data_source_name: "my_data_source" data_source_type: "default" aws: sts_role_arn: "arn:aws:iam::123456789012:role/MyPipelineAccessRole" processor: - parse_json: {} sink: - cloudwatch_logs: log_group: "@original" **Using Amazon S3 as a pipeline source** The following is an example of a `Body` property value for the `Configuration` object. { "Type": "AWS::ObservabilityAdmin::TelemetryPipelines", "Properties": { "Configuration": { "Body": "pipeline:\n source:\n s3:\n sqs:\n visibility_timeout: \"PT60S\"\n visibility_duplication_protection: true\n maximum_messages: 10\n queue_url: \"<https://sqs.us-east-1.amazonaws.com/123456789012/my-sqs-queue\>"\n notification_type: \"sqs\"\n codec:\n ndjson: {}\n aws:\n region: \"us-east-1\"\n sts_role_arn: \"arn:aws:iam::123456789012:role/MyAccessRole\"\n data_source_name: \"crowdstrike_falcon\"\n processor:\n - ocsf:\n version: \"1.5\"\n mapping_version: \"1.5.0\"\n schema:\n crowdstrike_falcon:\n sink:\n - cloudwatch_logs:\n log_group: \"my-log-group\"" } }
/// } Type: AWS::ObservabilityAdmin::TelemetryPipelines
/// Properties: Configuration: Body: | pipeline: source: s3: sqs: visibility_timeout: "PT60S" visibility_duplication_protection: true maximum_messages: 10 queue_url: "<https://sqs.us-east-1.amazonaws.com/123456789012/my-sqs-queue>" notification_type: "sqs" codec: ndjson: {} aws: region: "us-east-1" sts_role_arn: "arn:aws:iam::123456789012:role/MyAccessRole" data_source_name: "crowdstrike_falcon" processor: - ocsf: version: "1.5" mapping_version: "1.5.0" schema: crowdstrike_falcon: sink: - cloudwatch_logs: log_group: "my-log-group"
///
/// `AWS::ObservabilityAdmin::TelemetryPipelines`; `Ref` returns its `PipelineIdentifier`, a [`observabilityadmin::TelemetryPipelinesPipelineIdentifier`](kinds::observabilityadmin::TelemetryPipelinesPipelineIdentifier).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-telemetrypipelines.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTelemetryPipelines(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ObservabilityAdmin::TelemetryPipelines",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("telemetry_pipelines.rules"),
};

impl CfnTelemetryPipelines {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ObservabilityAdmin::TelemetryPipelines";

    /// `CfnTelemetryPipelines` with its required properties, in alphabetical order:
    ///
    /// - `configuration`: The configuration that defines how the telemetry pipeline processes data, including sources, processors, and destinations.
    pub fn new(configuration: impl IntoValue<TelemetryPipelineConfigurationProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Configuration", configuration.into_value().into_node());
        Self(object_)
    }

    /// The name of the telemetry pipeline to create. The name must be unique within your account.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The key-value pairs to associate with the telemetry pipeline resource for categorization and management purposes.
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

impl Construct for CfnTelemetryPipelines {
    type Handle = CfnTelemetryPipelinesRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTelemetryPipelinesRef {
        CfnTelemetryPipelinesRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTelemetryPipelines`] of a stack.
pub struct CfnTelemetryPipelinesRef(NodeRef);

impl Clone for CfnTelemetryPipelinesRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTelemetryPipelinesRef {}
impl AsNode for CfnTelemetryPipelinesRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTelemetryPipelinesRef {
    /// What `Ref` returns: its `PipelineIdentifier`, a [`observabilityadmin::TelemetryPipelinesPipelineIdentifier`](kinds::observabilityadmin::TelemetryPipelinesPipelineIdentifier).
    #[inline]
    pub fn reference(
        &self,
    ) -> Value<kinds::observabilityadmin::TelemetryPipelinesPipelineIdentifier> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the created telemetry pipeline.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::observabilityadmin::TelemetryPipelinesArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The `Pipeline` attribute.
    ///
    /// `Fn::GetAtt` of `Pipeline`.
    #[inline]
    pub fn attr_pipeline(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Pipeline")))
    }

    /// The Amazon Resource Name (ARN) of the telemetry pipeline.
    ///
    /// `Fn::GetAtt` of `PipelineIdentifier`.
    #[inline]
    pub fn attr_pipeline_identifier(
        &self,
    ) -> Value<kinds::observabilityadmin::TelemetryPipelinesPipelineIdentifier> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PipelineIdentifier")))
    }

    /// The current status of the telemetry pipeline.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The `StatusReason` attribute.
    ///
    /// `Fn::GetAtt` of `StatusReason`.
    #[inline]
    pub fn attr_status_reason(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StatusReason")))
    }
}

impl IntoValue<kinds::observabilityadmin::TelemetryPipelinesPipelineIdentifier>
    for &CfnTelemetryPipelinesRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::observabilityadmin::TelemetryPipelinesPipelineIdentifier> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::observabilityadmin::TelemetryPipelinesArn> for &CfnTelemetryPipelinesRef {
    #[inline]
    fn into_value(self) -> Value<kinds::observabilityadmin::TelemetryPipelinesArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Defines the configuration for a pipeline, including how data flows from sources through processors to destinations. The configuration is specified in YAML format and must include a valid pipeline definition with required source and sink components. This pipeline enables end-to-end telemetry data collection, transformation, and delivery while supporting optional processing steps and extensions for enhanced functionality.
///
/// The primary pipeline configuration section are:
///
/// - *Source:* Defines where log data originates from (S3 buckets, CloudWatch Logs, third-party APIs). Each pipeline must have exactly one source.
/// - *Processors (optional):* Transform, parse, and enrich log data as it flows through the pipeline. Processors are applied sequentially in the order they are defined.
/// - *Sink:* Defines the destination where processed log data is sent. Each pipeline must have exactly one sink.
/// - *Extensions (optional):* Provide additional functionality such as AWS Secrets Manager integration for credential management.
///
/// For more details on each configuration section see [CloudWatch pipelines User Guide](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch-pipelines.html). Additional comprehensive configuration examples can be found in the [CreateTelemetryPipeline API docs](https://docs.aws.amazon.com/cloudwatch/latest/observabilityadmin/API_CreateTelemetryPipeline.html#API_CreateTelemetryPipeline_Examples).
///
/// The property type `TelemetryPipelineConfiguration` of `AWS::ObservabilityAdmin::TelemetryPipelines`.
#[must_use = "a property type does nothing until it is set"]
pub struct TelemetryPipelineConfigurationProperty(Object);

impl TelemetryPipelineConfigurationProperty {
    /// `TelemetryPipelineConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `body`: The pipeline configuration body that defines the data processing rules and transformations.
    pub fn new(body: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Body", body.into_value().into_node());
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

impl Kind for TelemetryPipelineConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TelemetryPipelineConfigurationProperty> for TelemetryPipelineConfigurationProperty {}
impl From<TelemetryPipelineConfigurationProperty> for Node {
    #[inline]
    fn from(value: TelemetryPipelineConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TelemetryPipelineConfigurationProperty> for TelemetryPipelineConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<TelemetryPipelineConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

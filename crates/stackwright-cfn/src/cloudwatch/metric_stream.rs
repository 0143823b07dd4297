// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CloudWatch::MetricStream` and its property types.

use crate::l1::*;

/// Creates or updates a metric stream. Metrics streams can automatically stream CloudWatch metrics to AWS destinations including Amazon S3 and to many third-party solutions. For more information, see [Metric streams](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Metric-Streams.html).
///
/// To create a metric stream, you must be logged on to an account that has the `iam:PassRole` permission and either the *CloudWatchFullAccess* policy or the `cloudwatch:PutMetricStream` permission.
///
/// When you create or update a metric stream, you choose one of the following:
///
/// - Stream metrics from all metric namespaces in the account.
/// - Stream metrics from all metric namespaces in the account, except for the namespaces that you list in `ExcludeFilters`.
/// - Stream metrics from only the metric namespaces that you list in `IncludeFilters`.
///
/// When you create a metric stream, the stream is created in the `running` state. If you update an existing metric stream, the state does not change.
///
/// If you create a metric stream in an account that has been set up as a monitoring account in CloudWatch cross-account observability, you can choose whether to include metrics from linked source accounts in the metric stream.
///
/// `AWS::CloudWatch::MetricStream`; `Ref` returns its `Name`, a [`cloudwatch::MetricStreamName`](kinds::cloudwatch::MetricStreamName).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-metricstream.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnMetricStream(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CloudWatch::MetricStream",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("metric_stream.rules"),
};

impl CfnMetricStream {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CloudWatch::MetricStream";

    /// `CfnMetricStream` with its required properties, in alphabetical order:
    ///
    /// - `firehose_arn`: The ARN of the Amazon Kinesis Firehose delivery stream to use for this metric stream.
    /// - `output_format`: The output format for the stream.
    /// - `role_arn`: The ARN of an IAM role that this metric stream will use to access Amazon Kinesis Firehose resources.
    pub fn new(
        firehose_arn: impl IntoValue<kinds::kinesisfirehose::DeliveryStreamArn>,
        output_format: impl IntoValue<String>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("FirehoseArn", firehose_arn.into_value().into_node());
        object_.put("OutputFormat", output_format.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
        Self(object_)
    }

    /// If you specify this parameter, the stream sends metrics from all metric namespaces except for the namespaces that you specify here. You cannot specify both `IncludeFilters` and `ExcludeFilters` in the same metric stream.
    ///
    /// When you modify the `IncludeFilters` or `ExcludeFilters` of an existing metric stream in any way, the metric stream is effectively restarted, so after such a change you will get only the datapoints that have a timestamp after the time of the update.
    ///
    /// `ExcludeFilters`; updated in place.
    pub fn exclude_filters(
        mut self,
        value: impl IntoValue<List<MetricStreamFilterProperty>>,
    ) -> Self {
        self.0.put("ExcludeFilters", value.into_value().into_node());
        self
    }

    /// If you specify this parameter, the stream sends only the metrics from the metric namespaces that you specify here. You cannot specify both `IncludeFilters` and `ExcludeFilters` in the same metric stream.
    ///
    /// When you modify the `IncludeFilters` or `ExcludeFilters` of an existing metric stream in any way, the metric stream is effectively restarted, so after such a change you will get only the datapoints that have a timestamp after the time of the update.
    ///
    /// `IncludeFilters`; updated in place.
    pub fn include_filters(
        mut self,
        value: impl IntoValue<List<MetricStreamFilterProperty>>,
    ) -> Self {
        self.0.put("IncludeFilters", value.into_value().into_node());
        self
    }

    /// If you are creating a metric stream in a monitoring account, specify `true` to include metrics from source accounts that are linked to this monitoring account, in the metric stream. The default is `false`.
    ///
    /// For more information about linking accounts, see [CloudWatch cross-account observability](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Unified-Cross-Account.html)
    ///
    /// `IncludeLinkedAccountsMetrics`; updated in place.
    pub fn include_linked_accounts_metrics(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "IncludeLinkedAccountsMetrics",
            value.into_value().into_node(),
        );
        self
    }

    /// If you are creating a new metric stream, this is the name for the new stream. The name must be different than the names of other metric streams in this account and Region.
    ///
    /// If you are updating a metric stream, specify the name of that stream here.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// By default, a metric stream always sends the MAX, MIN, SUM, and SAMPLECOUNT statistics for each metric that is streamed. You can use this parameter to have the metric stream also send additional statistics in the stream. This array can have up to 100 members.
    ///
    /// For each entry in this array, you specify one or more metrics and the list of additional statistics to stream for those metrics. The additional statistics that you can stream depend on the stream's `OutputFormat`. If the `OutputFormat` is `json`, you can stream any additional statistic that is supported by CloudWatch, listed in [CloudWatch statistics definitions](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Statistics-definitions.html). If the `OutputFormat` is OpenTelemetry, you can stream percentile statistics.
    ///
    /// `StatisticsConfigurations`; updated in place.
    pub fn statistics_configurations(
        mut self,
        value: impl IntoValue<List<MetricStreamStatisticsConfigurationProperty>>,
    ) -> Self {
        self.0
            .put("StatisticsConfigurations", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to the metric stream.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
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

impl Construct for CfnMetricStream {
    type Handle = CfnMetricStreamRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnMetricStreamRef {
        CfnMetricStreamRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnMetricStream`] of a stack.
pub struct CfnMetricStreamRef(NodeRef);

impl Clone for CfnMetricStreamRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnMetricStreamRef {}
impl AsNode for CfnMetricStreamRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnMetricStreamRef {
    /// What `Ref` returns: its `Name`, a [`cloudwatch::MetricStreamName`](kinds::cloudwatch::MetricStreamName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cloudwatch::MetricStreamName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the metric stream.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::cloudwatch::MetricStreamArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The date that the metric stream was originally created.
    ///
    /// `Fn::GetAtt` of `CreationDate`.
    #[inline]
    pub fn attr_creation_date(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationDate")))
    }

    /// The date that the metric stream was most recently updated.
    ///
    /// `Fn::GetAtt` of `LastUpdateDate`.
    #[inline]
    pub fn attr_last_update_date(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdateDate")))
    }

    /// The state of the metric stream, either `running` or `stopped`.
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }
}

impl IntoValue<kinds::cloudwatch::MetricStreamName> for &CfnMetricStreamRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cloudwatch::MetricStreamName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::cloudwatch::MetricStreamArn> for &CfnMetricStreamRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cloudwatch::MetricStreamArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// This structure contains a metric namespace and optionally, a list of metric names, to either include in a metric ' stream or exclude from a metric stream.
///
/// A metric stream's filters can include up to 1000 total names. This limit applies to the sum of namespace names and metric names in the filters. For example, this could include 10 metric namespace filters with 99 metrics each, or 20 namespace filters with 49 metrics specified in each filter.
///
/// The property type `MetricStreamFilter` of `AWS::CloudWatch::MetricStream`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetricStreamFilterProperty(Object);

impl MetricStreamFilterProperty {
    /// `MetricStreamFilterProperty` with its required properties, in alphabetical order:
    ///
    /// - `namespace`: The name of the metric namespace in the filter.
    pub fn new(namespace: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Namespace", namespace.into_value().into_node());
        Self(object_)
    }

    /// The names of the metrics to either include or exclude from the metric stream.
    ///
    /// If you omit this parameter, all metrics in the namespace are included or excluded, depending on whether this filter is specified as an exclude filter or an include filter.
    ///
    /// Each metric name can contain only ASCII printable characters (ASCII range 32 through 126). Each metric name must contain at least one non-whitespace character.
    ///
    /// `MetricNames`.
    pub fn metric_names(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("MetricNames", value.into_value().into_node());
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

impl Kind for MetricStreamFilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MetricStreamFilterProperty> for MetricStreamFilterProperty {}
impl From<MetricStreamFilterProperty> for Node {
    #[inline]
    fn from(value: MetricStreamFilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MetricStreamFilterProperty> for MetricStreamFilterProperty {
    #[inline]
    fn into_value(self) -> Value<MetricStreamFilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This structure specifies a list of additional statistics to stream, and the metrics to stream those additional statistics for.
///
/// All metrics that match the combination of metric name and namespace will be streamed with the additional statistics, no matter their dimensions.
///
/// The property type `MetricStreamStatisticsConfiguration` of `AWS::CloudWatch::MetricStream`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetricStreamStatisticsConfigurationProperty(Object);

impl MetricStreamStatisticsConfigurationProperty {
    /// `MetricStreamStatisticsConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `additional_statistics`: The additional statistics to stream for the metrics listed in `IncludeMetrics`.
    /// - `include_metrics`: An array that defines the metrics that are to have additional statistics streamed.
    pub fn new(
        additional_statistics: impl IntoValue<List<String>>,
        include_metrics: impl IntoValue<List<MetricStreamStatisticsMetricProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AdditionalStatistics",
            additional_statistics.into_value().into_node(),
        );
        object_.put("IncludeMetrics", include_metrics.into_value().into_node());
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

impl Kind for MetricStreamStatisticsConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MetricStreamStatisticsConfigurationProperty>
    for MetricStreamStatisticsConfigurationProperty
{
}
impl From<MetricStreamStatisticsConfigurationProperty> for Node {
    #[inline]
    fn from(value: MetricStreamStatisticsConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MetricStreamStatisticsConfigurationProperty>
    for MetricStreamStatisticsConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<MetricStreamStatisticsConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A structure that specifies the metric name and namespace for one metric that is going to have additional statistics included in the stream.
///
/// The property type `MetricStreamStatisticsMetric` of `AWS::CloudWatch::MetricStream`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetricStreamStatisticsMetricProperty(Object);

impl MetricStreamStatisticsMetricProperty {
    /// `MetricStreamStatisticsMetricProperty` with its required properties, in alphabetical order:
    ///
    /// - `metric_name`: The name of the metric.
    /// - `namespace`: The namespace of the metric.
    pub fn new(metric_name: impl IntoValue<String>, namespace: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("MetricName", metric_name.into_value().into_node());
        object_.put("Namespace", namespace.into_value().into_node());
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

impl Kind for MetricStreamStatisticsMetricProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MetricStreamStatisticsMetricProperty> for MetricStreamStatisticsMetricProperty {}
impl From<MetricStreamStatisticsMetricProperty> for Node {
    #[inline]
    fn from(value: MetricStreamStatisticsMetricProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MetricStreamStatisticsMetricProperty> for MetricStreamStatisticsMetricProperty {
    #[inline]
    fn into_value(self) -> Value<MetricStreamStatisticsMetricProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::LookoutMetrics::AnomalyDetector` and its property types.

use crate::l1::*;

/// > End of support notice: On Oct 9, 2025, AWS will end support for Amazon Lookout for Metrics. After Oct 9, 2025, you will no longer be able to access the Amazon Lookout for Metrics console or Amazon Lookout for Metrics resources. For more information, see [Amazon Lookout for Metrics end of support](https://docs.aws.amazon.com//blogs/machine-learning/transitioning-off-amazon-lookout-for-metrics/).
///
/// The `AWS::LookoutMetrics::AnomalyDetector` type creates an anomaly detector.
///
/// `AWS::LookoutMetrics::AnomalyDetector`; `Ref` returns the physical id of the resource.
/// Changing one of these replaces it: `AnomalyDetectorName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lookoutmetrics-anomalydetector.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAnomalyDetector(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::LookoutMetrics::AnomalyDetector",
    tags: None,
    rules: "",
};

impl CfnAnomalyDetector {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::LookoutMetrics::AnomalyDetector";

    /// `CfnAnomalyDetector` with its required properties, in alphabetical order:
    ///
    /// - `anomaly_detector_config`: Contains information about the configuration of the anomaly detector.
    /// - `metric_set_list`: The detector's dataset.
    pub fn new(
        anomaly_detector_config: impl IntoValue<AnomalyDetectorConfigProperty>,
        metric_set_list: impl IntoValue<List<MetricSetProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AnomalyDetectorConfig",
            anomaly_detector_config.into_value().into_node(),
        );
        object_.put("MetricSetList", metric_set_list.into_value().into_node());
        Self(object_)
    }

    /// A description of the detector.
    ///
    /// `AnomalyDetectorDescription`; updated in place.
    pub fn anomaly_detector_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AnomalyDetectorDescription", value.into_value().into_node());
        self
    }

    /// The name of the detector.
    ///
    /// `AnomalyDetectorName`; an update replaces the resource.
    pub fn anomaly_detector_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AnomalyDetectorName", value.into_value().into_node());
        self
    }

    /// The ARN of the KMS key to use to encrypt your data.
    ///
    /// `KmsKeyArn`; updated in place.
    pub fn kms_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0.put("KmsKeyArn", value.into_value().into_node());
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

impl Construct for CfnAnomalyDetector {
    type Handle = CfnAnomalyDetectorRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAnomalyDetectorRef {
        CfnAnomalyDetectorRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAnomalyDetector`] of a stack.
pub struct CfnAnomalyDetectorRef(NodeRef);

impl Clone for CfnAnomalyDetectorRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAnomalyDetectorRef {}
impl AsNode for CfnAnomalyDetectorRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAnomalyDetectorRef {
    /// What `Ref` returns: the physical id of the resource.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the detector. For example, `arn:aws:lookoutmetrics:us-east-2:123456789012:AnomalyDetector:my-detector`
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::lookoutmetrics::AnomalyDetectorArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::lookoutmetrics::AnomalyDetectorArn> for &CfnAnomalyDetectorRef {
    #[inline]
    fn into_value(self) -> Value<kinds::lookoutmetrics::AnomalyDetectorArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Contains information about a detector's configuration.
///
/// The property type `AnomalyDetectorConfig` of `AWS::LookoutMetrics::AnomalyDetector`.
#[must_use = "a property type does nothing until it is set"]
pub struct AnomalyDetectorConfigProperty(Object);

impl AnomalyDetectorConfigProperty {
    /// `AnomalyDetectorConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `anomaly_detector_frequency`: The frequency at which the detector analyzes its source data.
    pub fn new(anomaly_detector_frequency: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AnomalyDetectorFrequency",
            anomaly_detector_frequency.into_value().into_node(),
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

impl Kind for AnomalyDetectorConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AnomalyDetectorConfigProperty> for AnomalyDetectorConfigProperty {}
impl From<AnomalyDetectorConfigProperty> for Node {
    #[inline]
    fn from(value: AnomalyDetectorConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AnomalyDetectorConfigProperty> for AnomalyDetectorConfigProperty {
    #[inline]
    fn into_value(self) -> Value<AnomalyDetectorConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Details about an Amazon AppFlow flow datasource.
///
/// The property type `AppFlowConfig` of `AWS::LookoutMetrics::AnomalyDetector`.
#[must_use = "a property type does nothing until it is set"]
pub struct AppFlowConfigProperty(Object);

impl AppFlowConfigProperty {
    /// `AppFlowConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `flow_name`: name of the flow.
    /// - `role_arn`: An IAM role that gives Amazon Lookout for Metrics permission to access the flow.
    pub fn new(
        flow_name: impl IntoValue<String>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("FlowName", flow_name.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
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

impl Kind for AppFlowConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AppFlowConfigProperty> for AppFlowConfigProperty {}
impl From<AppFlowConfigProperty> for Node {
    #[inline]
    fn from(value: AppFlowConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AppFlowConfigProperty> for AppFlowConfigProperty {
    #[inline]
    fn into_value(self) -> Value<AppFlowConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Details about an Amazon CloudWatch datasource.
///
/// The property type `CloudwatchConfig` of `AWS::LookoutMetrics::AnomalyDetector`.
#[must_use = "a property type does nothing until it is set"]
pub struct CloudwatchConfigProperty(Object);

impl CloudwatchConfigProperty {
    /// `CloudwatchConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `role_arn`: An IAM role that gives Amazon Lookout for Metrics permission to access data in Amazon CloudWatch.
    pub fn new(role_arn: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("RoleArn", role_arn.into_value().into_node());
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

impl Kind for CloudwatchConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CloudwatchConfigProperty> for CloudwatchConfigProperty {}
impl From<CloudwatchConfigProperty> for Node {
    #[inline]
    fn from(value: CloudwatchConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CloudwatchConfigProperty> for CloudwatchConfigProperty {
    #[inline]
    fn into_value(self) -> Value<CloudwatchConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about how a source CSV data file should be analyzed.
///
/// The property type `CsvFormatDescriptor` of `AWS::LookoutMetrics::AnomalyDetector`.
#[must_use = "a property type does nothing until it is set"]
pub struct CsvFormatDescriptorProperty(Object);

impl CsvFormatDescriptorProperty {
    /// `CsvFormatDescriptorProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The character set in which the source CSV file is written.
    ///
    /// `Charset`.
    pub fn charset(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Charset", value.into_value().into_node());
        self
    }

    /// Whether or not the source CSV file contains a header.
    ///
    /// `ContainsHeader`.
    pub fn contains_header(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("ContainsHeader", value.into_value().into_node());
        self
    }

    /// The character used to delimit the source CSV file.
    ///
    /// `Delimiter`.
    pub fn delimiter(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Delimiter", value.into_value().into_node());
        self
    }

    /// The level of compression of the source CSV file.
    ///
    /// `FileCompression`.
    pub fn file_compression(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("FileCompression", value.into_value().into_node());
        self
    }

    /// A list of the source CSV file's headers, if any.
    ///
    /// `HeaderList`.
    pub fn header_list(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("HeaderList", value.into_value().into_node());
        self
    }

    /// The character used as a quote character.
    ///
    /// `QuoteSymbol`.
    pub fn quote_symbol(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("QuoteSymbol", value.into_value().into_node());
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

impl Kind for CsvFormatDescriptorProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CsvFormatDescriptorProperty> for CsvFormatDescriptorProperty {}
impl From<CsvFormatDescriptorProperty> for Node {
    #[inline]
    fn from(value: CsvFormatDescriptorProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CsvFormatDescriptorProperty> for CsvFormatDescriptorProperty {
    #[inline]
    fn into_value(self) -> Value<CsvFormatDescriptorProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about a source file's formatting.
///
/// The property type `FileFormatDescriptor` of `AWS::LookoutMetrics::AnomalyDetector`.
#[must_use = "a property type does nothing until it is set"]
pub struct FileFormatDescriptorProperty(Object);

impl FileFormatDescriptorProperty {
    /// `FileFormatDescriptorProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Contains information about how a source CSV data file should be analyzed.
    ///
    /// `CsvFormatDescriptor`.
    pub fn csv_format_descriptor(
        mut self,
        value: impl IntoValue<CsvFormatDescriptorProperty>,
    ) -> Self {
        self.0
            .put("CsvFormatDescriptor", value.into_value().into_node());
        self
    }

    /// Contains information about how a source JSON data file should be analyzed.
    ///
    /// `JsonFormatDescriptor`.
    pub fn json_format_descriptor(
        mut self,
        value: impl IntoValue<JsonFormatDescriptorProperty>,
    ) -> Self {
        self.0
            .put("JsonFormatDescriptor", value.into_value().into_node());
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

impl Kind for FileFormatDescriptorProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FileFormatDescriptorProperty> for FileFormatDescriptorProperty {}
impl From<FileFormatDescriptorProperty> for Node {
    #[inline]
    fn from(value: FileFormatDescriptorProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FileFormatDescriptorProperty> for FileFormatDescriptorProperty {
    #[inline]
    fn into_value(self) -> Value<FileFormatDescriptorProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about how a source JSON data file should be analyzed.
///
/// The property type `JsonFormatDescriptor` of `AWS::LookoutMetrics::AnomalyDetector`.
#[must_use = "a property type does nothing until it is set"]
pub struct JsonFormatDescriptorProperty(Object);

impl JsonFormatDescriptorProperty {
    /// `JsonFormatDescriptorProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The character set in which the source JSON file is written.
    ///
    /// `Charset`.
    pub fn charset(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Charset", value.into_value().into_node());
        self
    }

    /// The level of compression of the source CSV file.
    ///
    /// `FileCompression`.
    pub fn file_compression(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("FileCompression", value.into_value().into_node());
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

impl Kind for JsonFormatDescriptorProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<JsonFormatDescriptorProperty> for JsonFormatDescriptorProperty {}
impl From<JsonFormatDescriptorProperty> for Node {
    #[inline]
    fn from(value: JsonFormatDescriptorProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<JsonFormatDescriptorProperty> for JsonFormatDescriptorProperty {
    #[inline]
    fn into_value(self) -> Value<JsonFormatDescriptorProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A calculation made by contrasting a measure and a dimension from your source data.
///
/// The property type `Metric` of `AWS::LookoutMetrics::AnomalyDetector`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetricProperty(Object);

impl MetricProperty {
    /// `MetricProperty` with its required properties, in alphabetical order:
    ///
    /// - `aggregation_function`: The function with which the metric is calculated.
    /// - `metric_name`: The name of the metric.
    pub fn new(
        aggregation_function: impl IntoValue<String>,
        metric_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AggregationFunction",
            aggregation_function.into_value().into_node(),
        );
        object_.put("MetricName", metric_name.into_value().into_node());
        Self(object_)
    }

    /// The namespace for the metric.
    ///
    /// `Namespace`.
    pub fn namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Namespace", value.into_value().into_node());
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

impl Kind for MetricProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MetricProperty> for MetricProperty {}
impl From<MetricProperty> for Node {
    #[inline]
    fn from(value: MetricProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MetricProperty> for MetricProperty {
    #[inline]
    fn into_value(self) -> Value<MetricProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about a dataset.
///
/// The property type `MetricSet` of `AWS::LookoutMetrics::AnomalyDetector`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetricSetProperty(Object);

impl MetricSetProperty {
    /// `MetricSetProperty` with its required properties, in alphabetical order:
    ///
    /// - `metric_list`: A list of metrics that the dataset will contain.
    /// - `metric_set_name`: The name of the dataset.
    /// - `metric_source`: Contains information about how the source data should be interpreted.
    pub fn new(
        metric_list: impl IntoValue<List<MetricProperty>>,
        metric_set_name: impl IntoValue<String>,
        metric_source: impl IntoValue<MetricSourceProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("MetricList", metric_list.into_value().into_node());
        object_.put("MetricSetName", metric_set_name.into_value().into_node());
        object_.put("MetricSource", metric_source.into_value().into_node());
        Self(object_)
    }

    /// A list of the fields you want to treat as dimensions.
    ///
    /// `DimensionList`.
    pub fn dimension_list(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("DimensionList", value.into_value().into_node());
        self
    }

    /// A description of the dataset you are creating.
    ///
    /// `MetricSetDescription`.
    pub fn metric_set_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("MetricSetDescription", value.into_value().into_node());
        self
    }

    /// The frequency with which the source data will be analyzed for anomalies.
    ///
    /// `MetricSetFrequency`.
    pub fn metric_set_frequency(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("MetricSetFrequency", value.into_value().into_node());
        self
    }

    /// After an interval ends, the amount of seconds that the detector waits before importing data. Offset is only supported for S3, Redshift, Athena and datasources.
    ///
    /// `Offset`.
    pub fn offset(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Offset", value.into_value().into_node());
        self
    }

    /// Contains information about the column used for tracking time in your source data.
    ///
    /// `TimestampColumn`.
    pub fn timestamp_column(mut self, value: impl IntoValue<TimestampColumnProperty>) -> Self {
        self.0
            .put("TimestampColumn", value.into_value().into_node());
        self
    }

    /// The time zone in which your source data was recorded.
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

impl Kind for MetricSetProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MetricSetProperty> for MetricSetProperty {}
impl From<MetricSetProperty> for Node {
    #[inline]
    fn from(value: MetricSetProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MetricSetProperty> for MetricSetProperty {
    #[inline]
    fn into_value(self) -> Value<MetricSetProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about how the source data should be interpreted.
///
/// The property type `MetricSource` of `AWS::LookoutMetrics::AnomalyDetector`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetricSourceProperty(Object);

impl MetricSourceProperty {
    /// `MetricSourceProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Details about an AppFlow datasource.
    ///
    /// `AppFlowConfig`.
    pub fn app_flow_config(mut self, value: impl IntoValue<AppFlowConfigProperty>) -> Self {
        self.0.put("AppFlowConfig", value.into_value().into_node());
        self
    }

    /// Details about an Amazon CloudWatch monitoring datasource.
    ///
    /// `CloudwatchConfig`.
    pub fn cloudwatch_config(mut self, value: impl IntoValue<CloudwatchConfigProperty>) -> Self {
        self.0
            .put("CloudwatchConfig", value.into_value().into_node());
        self
    }

    /// Details about an Amazon Relational Database Service (RDS) datasource.
    ///
    /// `RDSSourceConfig`.
    pub fn rds_source_config(mut self, value: impl IntoValue<RDSSourceConfigProperty>) -> Self {
        self.0
            .put("RDSSourceConfig", value.into_value().into_node());
        self
    }

    /// Details about an Amazon Redshift database datasource.
    ///
    /// `RedshiftSourceConfig`.
    pub fn redshift_source_config(
        mut self,
        value: impl IntoValue<RedshiftSourceConfigProperty>,
    ) -> Self {
        self.0
            .put("RedshiftSourceConfig", value.into_value().into_node());
        self
    }

    /// Contains information about the configuration of the S3 bucket that contains source files.
    ///
    /// `S3SourceConfig`.
    pub fn s3_source_config(mut self, value: impl IntoValue<S3SourceConfigProperty>) -> Self {
        self.0.put("S3SourceConfig", value.into_value().into_node());
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

impl Kind for MetricSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MetricSourceProperty> for MetricSourceProperty {}
impl From<MetricSourceProperty> for Node {
    #[inline]
    fn from(value: MetricSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MetricSourceProperty> for MetricSourceProperty {
    #[inline]
    fn into_value(self) -> Value<MetricSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about the Amazon Relational Database Service (RDS) configuration.
///
/// The property type `RDSSourceConfig` of `AWS::LookoutMetrics::AnomalyDetector`.
#[must_use = "a property type does nothing until it is set"]
pub struct RDSSourceConfigProperty(Object);

impl RDSSourceConfigProperty {
    /// `RDSSourceConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `db_instance_identifier`: A string identifying the database instance.
    /// - `database_host`: The host name of the database.
    /// - `database_name`: The name of the RDS database.
    /// - `database_port`: The port number where the database can be accessed.
    /// - `role_arn`: The Amazon Resource Name (ARN) of the role.
    /// - `secret_manager_arn`: The Amazon Resource Name (ARN) of the AWS Secrets Manager role.
    /// - `table_name`: The name of the table in the database.
    /// - `vpc_configuration`: An object containing information about the Amazon Virtual Private Cloud (VPC) configuration.
    pub fn new(
        db_instance_identifier: impl IntoValue<String>,
        database_host: impl IntoValue<String>,
        database_name: impl IntoValue<String>,
        database_port: impl IntoValue<i64>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
        secret_manager_arn: impl IntoValue<kinds::secretsmanager::SecretArn>,
        table_name: impl IntoValue<String>,
        vpc_configuration: impl IntoValue<VpcConfigurationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DBInstanceIdentifier",
            db_instance_identifier.into_value().into_node(),
        );
        object_.put("DatabaseHost", database_host.into_value().into_node());
        object_.put("DatabaseName", database_name.into_value().into_node());
        object_.put("DatabasePort", database_port.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
        object_.put(
            "SecretManagerArn",
            secret_manager_arn.into_value().into_node(),
        );
        object_.put("TableName", table_name.into_value().into_node());
        object_.put(
            "VpcConfiguration",
            vpc_configuration.into_value().into_node(),
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

impl Kind for RDSSourceConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RDSSourceConfigProperty> for RDSSourceConfigProperty {}
impl From<RDSSourceConfigProperty> for Node {
    #[inline]
    fn from(value: RDSSourceConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RDSSourceConfigProperty> for RDSSourceConfigProperty {
    #[inline]
    fn into_value(self) -> Value<RDSSourceConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides information about the Amazon Redshift database configuration.
///
/// The property type `RedshiftSourceConfig` of `AWS::LookoutMetrics::AnomalyDetector`.
#[must_use = "a property type does nothing until it is set"]
pub struct RedshiftSourceConfigProperty(Object);

impl RedshiftSourceConfigProperty {
    /// `RedshiftSourceConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `cluster_identifier`: A string identifying the Redshift cluster.
    /// - `database_host`: The name of the database host.
    /// - `database_name`: The Redshift database name.
    /// - `database_port`: The port number where the database can be accessed.
    /// - `role_arn`: The Amazon Resource Name (ARN) of the role providing access to the database.
    /// - `secret_manager_arn`: The Amazon Resource Name (ARN) of the AWS Secrets Manager role.
    /// - `table_name`: The table name of the Redshift database.
    /// - `vpc_configuration`: Contains information about the Amazon Virtual Private Cloud (VPC) configuration.
    pub fn new(
        cluster_identifier: impl IntoValue<String>,
        database_host: impl IntoValue<String>,
        database_name: impl IntoValue<String>,
        database_port: impl IntoValue<i64>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
        secret_manager_arn: impl IntoValue<kinds::secretsmanager::SecretArn>,
        table_name: impl IntoValue<String>,
        vpc_configuration: impl IntoValue<VpcConfigurationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ClusterIdentifier",
            cluster_identifier.into_value().into_node(),
        );
        object_.put("DatabaseHost", database_host.into_value().into_node());
        object_.put("DatabaseName", database_name.into_value().into_node());
        object_.put("DatabasePort", database_port.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
        object_.put(
            "SecretManagerArn",
            secret_manager_arn.into_value().into_node(),
        );
        object_.put("TableName", table_name.into_value().into_node());
        object_.put(
            "VpcConfiguration",
            vpc_configuration.into_value().into_node(),
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

impl Kind for RedshiftSourceConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RedshiftSourceConfigProperty> for RedshiftSourceConfigProperty {}
impl From<RedshiftSourceConfigProperty> for Node {
    #[inline]
    fn from(value: RedshiftSourceConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RedshiftSourceConfigProperty> for RedshiftSourceConfigProperty {
    #[inline]
    fn into_value(self) -> Value<RedshiftSourceConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about the configuration of the S3 bucket that contains source files.
///
/// The property type `S3SourceConfig` of `AWS::LookoutMetrics::AnomalyDetector`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3SourceConfigProperty(Object);

impl S3SourceConfigProperty {
    /// `S3SourceConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `file_format_descriptor`: Contains information about a source file's formatting.
    /// - `role_arn`: The ARN of an IAM role that has read and write access permissions to the source S3 bucket.
    pub fn new(
        file_format_descriptor: impl IntoValue<FileFormatDescriptorProperty>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "FileFormatDescriptor",
            file_format_descriptor.into_value().into_node(),
        );
        object_.put("RoleArn", role_arn.into_value().into_node());
        Self(object_)
    }

    /// A list of paths to the historical data files.
    ///
    /// `HistoricalDataPathList`.
    pub fn historical_data_path_list(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("HistoricalDataPathList", value.into_value().into_node());
        self
    }

    /// A list of templated paths to the source files.
    ///
    /// `TemplatedPathList`.
    pub fn templated_path_list(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("TemplatedPathList", value.into_value().into_node());
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

impl Kind for S3SourceConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3SourceConfigProperty> for S3SourceConfigProperty {}
impl From<S3SourceConfigProperty> for Node {
    #[inline]
    fn from(value: S3SourceConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3SourceConfigProperty> for S3SourceConfigProperty {
    #[inline]
    fn into_value(self) -> Value<S3SourceConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about the column used to track time in a source data file.
///
/// The property type `TimestampColumn` of `AWS::LookoutMetrics::AnomalyDetector`.
#[must_use = "a property type does nothing until it is set"]
pub struct TimestampColumnProperty(Object);

impl TimestampColumnProperty {
    /// `TimestampColumnProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The format of the timestamp column.
    ///
    /// `ColumnFormat`.
    pub fn column_format(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ColumnFormat", value.into_value().into_node());
        self
    }

    /// The name of the timestamp column.
    ///
    /// `ColumnName`.
    pub fn column_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ColumnName", value.into_value().into_node());
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

impl Kind for TimestampColumnProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TimestampColumnProperty> for TimestampColumnProperty {}
impl From<TimestampColumnProperty> for Node {
    #[inline]
    fn from(value: TimestampColumnProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TimestampColumnProperty> for TimestampColumnProperty {
    #[inline]
    fn into_value(self) -> Value<TimestampColumnProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains configuration information about the Amazon Virtual Private Cloud (VPC).
///
/// The property type `VpcConfiguration` of `AWS::LookoutMetrics::AnomalyDetector`.
#[must_use = "a property type does nothing until it is set"]
pub struct VpcConfigurationProperty(Object);

impl VpcConfigurationProperty {
    /// `VpcConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `security_group_id_list`: An array of strings containing the list of security groups.
    /// - `subnet_id_list`: An array of strings containing the Amazon VPC subnet IDs (e.g., `subnet-0bb1c79de3EXAMPLE`.
    pub fn new(
        security_group_id_list: impl IntoValue<List<String>>,
        subnet_id_list: impl IntoValue<List<String>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SecurityGroupIdList",
            security_group_id_list.into_value().into_node(),
        );
        object_.put("SubnetIdList", subnet_id_list.into_value().into_node());
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

impl Kind for VpcConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VpcConfigurationProperty> for VpcConfigurationProperty {}
impl From<VpcConfigurationProperty> for Node {
    #[inline]
    fn from(value: VpcConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VpcConfigurationProperty> for VpcConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<VpcConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

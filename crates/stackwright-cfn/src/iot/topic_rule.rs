// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoT::TopicRule` and its property types.

use crate::l1::*;

/// Use the `AWS::IoT::TopicRule` resource to declare an AWS IoT rule. For information about working with AWS IoT rules, see [Rules for AWS IoT](https://docs.aws.amazon.com/iot/latest/developerguide/iot-rules.html) in the *AWS IoT Developer Guide*.
///
/// `AWS::IoT::TopicRule`; `Ref` returns its `RuleName`, a [`iot::TopicRuleName`](kinds::iot::TopicRuleName).
/// Changing one of these replaces it: `RuleName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-topicrule.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTopicRule(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoT::TopicRule",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("topic_rule.rules"),
};

impl CfnTopicRule {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoT::TopicRule";

    /// `CfnTopicRule` with its required properties, in alphabetical order:
    ///
    /// - `topic_rule_payload`: The rule payload.
    pub fn new(topic_rule_payload: impl IntoValue<TopicRulePayloadProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "TopicRulePayload",
            topic_rule_payload.into_value().into_node(),
        );
        Self(object_)
    }

    /// The name of the rule.
    ///
    /// `RuleName`; an update replaces the resource.
    pub fn rule_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RuleName", value.into_value().into_node());
        self
    }

    /// Metadata which can be used to manage the topic rule.
    ///
    /// > For URI Request parameters use format: ...key1=value1&key2=value2...
    /// >
    /// > For the CLI command-line parameter use format: --tags "key1=value1&key2=value2..."
    /// >
    /// > For the cli-input-json file use format: "tags": "key1=value1&key2=value2..."
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

impl Construct for CfnTopicRule {
    type Handle = CfnTopicRuleRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTopicRuleRef {
        CfnTopicRuleRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTopicRule`] of a stack.
pub struct CfnTopicRuleRef(NodeRef);

impl Clone for CfnTopicRuleRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTopicRuleRef {}
impl AsNode for CfnTopicRuleRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTopicRuleRef {
    /// What `Ref` returns: its `RuleName`, a [`iot::TopicRuleName`](kinds::iot::TopicRuleName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iot::TopicRuleName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the AWS IoT rule, such as `arn:aws:iot:us-east-2:123456789012:rule/MyIoTRule`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::iot::TopicRuleArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::iot::TopicRuleName> for &CfnTopicRuleRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iot::TopicRuleName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::iot::TopicRuleArn> for &CfnTopicRuleRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iot::TopicRuleArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Describes the actions associated with a rule.
///
/// The property type `Action` of `AWS::IoT::TopicRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct ActionProperty(Object);

impl ActionProperty {
    /// `ActionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Change the state of a CloudWatch alarm.
    ///
    /// `CloudwatchAlarm`.
    pub fn cloudwatch_alarm(
        mut self,
        value: impl IntoValue<CloudwatchAlarmActionProperty>,
    ) -> Self {
        self.0
            .put("CloudwatchAlarm", value.into_value().into_node());
        self
    }

    /// Sends data to CloudWatch.
    ///
    /// `CloudwatchLogs`.
    pub fn cloudwatch_logs(mut self, value: impl IntoValue<CloudwatchLogsActionProperty>) -> Self {
        self.0.put("CloudwatchLogs", value.into_value().into_node());
        self
    }

    /// Capture a CloudWatch metric.
    ///
    /// `CloudwatchMetric`.
    pub fn cloudwatch_metric(
        mut self,
        value: impl IntoValue<CloudwatchMetricActionProperty>,
    ) -> Self {
        self.0
            .put("CloudwatchMetric", value.into_value().into_node());
        self
    }

    /// Write to a DynamoDB table.
    ///
    /// `DynamoDB`.
    pub fn dynamo_db(mut self, value: impl IntoValue<DynamoDBActionProperty>) -> Self {
        self.0.put("DynamoDB", value.into_value().into_node());
        self
    }

    /// Write to a DynamoDB table. This is a new version of the DynamoDB action. It allows you to write each attribute in an MQTT message payload into a separate DynamoDB column.
    ///
    /// `DynamoDBv2`.
    pub fn dynamo_d_bv2(mut self, value: impl IntoValue<DynamoDBv2ActionProperty>) -> Self {
        self.0.put("DynamoDBv2", value.into_value().into_node());
        self
    }

    /// Write data to an Amazon OpenSearch Service domain.
    ///
    /// > The `Elasticsearch` action can only be used by existing rule actions. To create a new rule action or to update an existing rule action, use the `OpenSearch` rule action instead. For more information, see [OpenSearchAction](https://docs.aws.amazon.com//iot/latest/apireference/API_OpenSearchAction.html).
    ///
    /// `Elasticsearch`.
    pub fn elasticsearch(mut self, value: impl IntoValue<ElasticsearchActionProperty>) -> Self {
        self.0.put("Elasticsearch", value.into_value().into_node());
        self
    }

    /// Write to an Amazon Kinesis Firehose stream.
    ///
    /// `Firehose`.
    pub fn firehose(mut self, value: impl IntoValue<FirehoseActionProperty>) -> Self {
        self.0.put("Firehose", value.into_value().into_node());
        self
    }

    /// Send data to an HTTPS endpoint.
    ///
    /// `Http`.
    pub fn http(mut self, value: impl IntoValue<HttpActionProperty>) -> Self {
        self.0.put("Http", value.into_value().into_node());
        self
    }

    /// The `InfluxDB` property.
    ///
    /// `InfluxDB`.
    pub fn influx_db(mut self, value: impl IntoValue<InfluxDBActionProperty>) -> Self {
        self.0.put("InfluxDB", value.into_value().into_node());
        self
    }

    /// Sends message data to an AWS IoT Analytics channel.
    ///
    /// `IotAnalytics`.
    pub fn iot_analytics(mut self, value: impl IntoValue<IotAnalyticsActionProperty>) -> Self {
        self.0.put("IotAnalytics", value.into_value().into_node());
        self
    }

    /// Sends an input to an AWS IoT Events detector.
    ///
    /// `IotEvents`.
    pub fn iot_events(mut self, value: impl IntoValue<IotEventsActionProperty>) -> Self {
        self.0.put("IotEvents", value.into_value().into_node());
        self
    }

    /// Sends data from the MQTT message that triggered the rule to AWS IoT SiteWise asset properties.
    ///
    /// `IotSiteWise`.
    pub fn iot_site_wise(mut self, value: impl IntoValue<IotSiteWiseActionProperty>) -> Self {
        self.0.put("IotSiteWise", value.into_value().into_node());
        self
    }

    /// Send messages to an Amazon Managed Streaming for Apache Kafka (Amazon MSK) or self-managed Apache Kafka cluster.
    ///
    /// `Kafka`.
    pub fn kafka(mut self, value: impl IntoValue<KafkaActionProperty>) -> Self {
        self.0.put("Kafka", value.into_value().into_node());
        self
    }

    /// Write data to an Amazon Kinesis stream.
    ///
    /// `Kinesis`.
    pub fn kinesis(mut self, value: impl IntoValue<KinesisActionProperty>) -> Self {
        self.0.put("Kinesis", value.into_value().into_node());
        self
    }

    /// Invoke a Lambda function.
    ///
    /// `Lambda`.
    pub fn lambda(mut self, value: impl IntoValue<LambdaActionProperty>) -> Self {
        self.0.put("Lambda", value.into_value().into_node());
        self
    }

    /// Sends device location data to [Amazon Location Service](https://docs.aws.amazon.com//location/latest/developerguide/welcome.html).
    ///
    /// `Location`.
    pub fn location(mut self, value: impl IntoValue<LocationActionProperty>) -> Self {
        self.0.put("Location", value.into_value().into_node());
        self
    }

    /// Write data to an Amazon OpenSearch Service domain.
    ///
    /// `OpenSearch`.
    pub fn open_search(mut self, value: impl IntoValue<OpenSearchActionProperty>) -> Self {
        self.0.put("OpenSearch", value.into_value().into_node());
        self
    }

    /// Publish to another MQTT topic.
    ///
    /// `Republish`.
    pub fn republish(mut self, value: impl IntoValue<RepublishActionProperty>) -> Self {
        self.0.put("Republish", value.into_value().into_node());
        self
    }

    /// Write to an Amazon S3 bucket.
    ///
    /// `S3`.
    pub fn s3(mut self, value: impl IntoValue<S3ActionProperty>) -> Self {
        self.0.put("S3", value.into_value().into_node());
        self
    }

    /// Publish to an Amazon SNS topic.
    ///
    /// `Sns`.
    pub fn sns(mut self, value: impl IntoValue<SnsActionProperty>) -> Self {
        self.0.put("Sns", value.into_value().into_node());
        self
    }

    /// Publish to an Amazon SQS queue.
    ///
    /// `Sqs`.
    pub fn sqs(mut self, value: impl IntoValue<SqsActionProperty>) -> Self {
        self.0.put("Sqs", value.into_value().into_node());
        self
    }

    /// Starts execution of a Step Functions state machine.
    ///
    /// `StepFunctions`.
    pub fn step_functions(mut self, value: impl IntoValue<StepFunctionsActionProperty>) -> Self {
        self.0.put("StepFunctions", value.into_value().into_node());
        self
    }

    /// Writes attributes from an MQTT message.
    ///
    /// `Timestream`.
    pub fn timestream(mut self, value: impl IntoValue<TimestreamActionProperty>) -> Self {
        self.0.put("Timestream", value.into_value().into_node());
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

impl Kind for ActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ActionProperty> for ActionProperty {}
impl From<ActionProperty> for Node {
    #[inline]
    fn from(value: ActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ActionProperty> for ActionProperty {
    #[inline]
    fn into_value(self) -> Value<ActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An asset property timestamp entry containing the following information.
///
/// The property type `AssetPropertyTimestamp` of `AWS::IoT::TopicRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct AssetPropertyTimestampProperty(Object);

impl AssetPropertyTimestampProperty {
    /// `AssetPropertyTimestampProperty` with its required properties, in alphabetical order:
    ///
    /// - `time_in_seconds`: A string that contains the time in seconds since epoch.
    pub fn new(time_in_seconds: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("TimeInSeconds", time_in_seconds.into_value().into_node());
        Self(object_)
    }

    /// Optional. A string that contains the nanosecond time offset. Accepts substitution templates.
    ///
    /// `OffsetInNanos`.
    pub fn offset_in_nanos(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("OffsetInNanos", value.into_value().into_node());
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

impl Kind for AssetPropertyTimestampProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AssetPropertyTimestampProperty> for AssetPropertyTimestampProperty {}
impl From<AssetPropertyTimestampProperty> for Node {
    #[inline]
    fn from(value: AssetPropertyTimestampProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AssetPropertyTimestampProperty> for AssetPropertyTimestampProperty {
    #[inline]
    fn into_value(self) -> Value<AssetPropertyTimestampProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An asset property value entry containing the following information.
///
/// The property type `AssetPropertyValue` of `AWS::IoT::TopicRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct AssetPropertyValueProperty(Object);

impl AssetPropertyValueProperty {
    /// `AssetPropertyValueProperty` with its required properties, in alphabetical order:
    ///
    /// - `timestamp`: The asset property value timestamp.
    /// - `value`: The value of the asset property.
    pub fn new(
        timestamp: impl IntoValue<AssetPropertyTimestampProperty>,
        value: impl IntoValue<AssetPropertyVariantProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Timestamp", timestamp.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
        Self(object_)
    }

    /// Optional. A string that describes the quality of the value. Accepts substitution templates. Must be `GOOD`, `BAD`, or `UNCERTAIN`.
    ///
    /// `Quality`.
    pub fn quality(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Quality", value.into_value().into_node());
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

impl Kind for AssetPropertyValueProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AssetPropertyValueProperty> for AssetPropertyValueProperty {}
impl From<AssetPropertyValueProperty> for Node {
    #[inline]
    fn from(value: AssetPropertyValueProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AssetPropertyValueProperty> for AssetPropertyValueProperty {
    #[inline]
    fn into_value(self) -> Value<AssetPropertyValueProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains an asset property value (of a single type).
///
/// The property type `AssetPropertyVariant` of `AWS::IoT::TopicRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct AssetPropertyVariantProperty(Object);

impl AssetPropertyVariantProperty {
    /// `AssetPropertyVariantProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Optional. A string that contains the boolean value ( `true` or `false`) of the value entry. Accepts substitution templates.
    ///
    /// `BooleanValue`.
    pub fn boolean_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BooleanValue", value.into_value().into_node());
        self
    }

    /// Optional. A string that contains the double value of the value entry. Accepts substitution templates.
    ///
    /// `DoubleValue`.
    pub fn double_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DoubleValue", value.into_value().into_node());
        self
    }

    /// Optional. A string that contains the integer value of the value entry. Accepts substitution templates.
    ///
    /// `IntegerValue`.
    pub fn integer_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("IntegerValue", value.into_value().into_node());
        self
    }

    /// Optional. The string value of the value entry. Accepts substitution templates.
    ///
    /// `StringValue`.
    pub fn string_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StringValue", value.into_value().into_node());
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

impl Kind for AssetPropertyVariantProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AssetPropertyVariantProperty> for AssetPropertyVariantProperty {}
impl From<AssetPropertyVariantProperty> for Node {
    #[inline]
    fn from(value: AssetPropertyVariantProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AssetPropertyVariantProperty> for AssetPropertyVariantProperty {
    #[inline]
    fn into_value(self) -> Value<AssetPropertyVariantProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `BatchConfig` of `AWS::IoT::TopicRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct BatchConfigProperty(Object);

impl BatchConfigProperty {
    /// `BatchConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `BatchAcrossTopics` property.
    ///
    /// `BatchAcrossTopics`.
    pub fn batch_across_topics(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("BatchAcrossTopics", value.into_value().into_node());
        self
    }

    /// The `MaxBatchOpenMs` property.
    ///
    /// `MaxBatchOpenMs`.
    pub fn max_batch_open_ms(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxBatchOpenMs", value.into_value().into_node());
        self
    }

    /// The `MaxBatchSize` property.
    ///
    /// `MaxBatchSize`.
    pub fn max_batch_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxBatchSize", value.into_value().into_node());
        self
    }

    /// The `MaxBatchSizeBytes` property.
    ///
    /// `MaxBatchSizeBytes`.
    pub fn max_batch_size_bytes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaxBatchSizeBytes", value.into_value().into_node());
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

impl Kind for BatchConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BatchConfigProperty> for BatchConfigProperty {}
impl From<BatchConfigProperty> for Node {
    #[inline]
    fn from(value: BatchConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BatchConfigProperty> for BatchConfigProperty {
    #[inline]
    fn into_value(self) -> Value<BatchConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes an action that updates a CloudWatch alarm.
///
/// The property type `CloudwatchAlarmAction` of `AWS::IoT::TopicRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct CloudwatchAlarmActionProperty(Object);

impl CloudwatchAlarmActionProperty {
    /// `CloudwatchAlarmActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `alarm_name`: The CloudWatch alarm name.
    /// - `role_arn`: The IAM role that allows access to the CloudWatch alarm.
    /// - `state_reason`: The reason for the alarm change.
    /// - `state_value`: The value of the alarm state.
    pub fn new(
        alarm_name: impl IntoValue<String>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
        state_reason: impl IntoValue<String>,
        state_value: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AlarmName", alarm_name.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
        object_.put("StateReason", state_reason.into_value().into_node());
        object_.put("StateValue", state_value.into_value().into_node());
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

impl Kind for CloudwatchAlarmActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CloudwatchAlarmActionProperty> for CloudwatchAlarmActionProperty {}
impl From<CloudwatchAlarmActionProperty> for Node {
    #[inline]
    fn from(value: CloudwatchAlarmActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CloudwatchAlarmActionProperty> for CloudwatchAlarmActionProperty {
    #[inline]
    fn into_value(self) -> Value<CloudwatchAlarmActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes an action that updates a CloudWatch log.
///
/// The property type `CloudwatchLogsAction` of `AWS::IoT::TopicRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct CloudwatchLogsActionProperty(Object);

impl CloudwatchLogsActionProperty {
    /// `CloudwatchLogsActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `log_group_name`: The CloudWatch log name.
    /// - `role_arn`: The IAM role that allows access to the CloudWatch log.
    pub fn new(
        log_group_name: impl IntoValue<kinds::logs::LogGroupName>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("LogGroupName", log_group_name.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
        Self(object_)
    }

    /// Indicates whether batches of log records will be extracted and uploaded into CloudWatch.
    ///
    /// `BatchMode`.
    pub fn batch_mode(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("BatchMode", value.into_value().into_node());
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

impl Kind for CloudwatchLogsActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CloudwatchLogsActionProperty> for CloudwatchLogsActionProperty {}
impl From<CloudwatchLogsActionProperty> for Node {
    #[inline]
    fn from(value: CloudwatchLogsActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CloudwatchLogsActionProperty> for CloudwatchLogsActionProperty {
    #[inline]
    fn into_value(self) -> Value<CloudwatchLogsActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes an action that captures a CloudWatch metric.
///
/// The property type `CloudwatchMetricAction` of `AWS::IoT::TopicRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct CloudwatchMetricActionProperty(Object);

impl CloudwatchMetricActionProperty {
    /// `CloudwatchMetricActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `metric_name`: The CloudWatch metric name.
    /// - `metric_namespace`: The CloudWatch metric namespace name.
    /// - `metric_unit`: The [metric unit](https://docs.aws.amazon.com/AmazonCloudWatch/latest/DeveloperGuide/cloudwatch_concepts.html#Unit) supported by CloudWatch.
    /// - `metric_value`: The CloudWatch metric value.
    /// - `role_arn`: The IAM role that allows access to the CloudWatch metric.
    pub fn new(
        metric_name: impl IntoValue<String>,
        metric_namespace: impl IntoValue<String>,
        metric_unit: impl IntoValue<String>,
        metric_value: impl IntoValue<String>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("MetricName", metric_name.into_value().into_node());
        object_.put("MetricNamespace", metric_namespace.into_value().into_node());
        object_.put("MetricUnit", metric_unit.into_value().into_node());
        object_.put("MetricValue", metric_value.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
        Self(object_)
    }

    /// An optional [Unix timestamp](https://docs.aws.amazon.com/AmazonCloudWatch/latest/DeveloperGuide/cloudwatch_concepts.html#about_timestamp).
    ///
    /// `MetricTimestamp`.
    pub fn metric_timestamp(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("MetricTimestamp", value.into_value().into_node());
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

impl Kind for CloudwatchMetricActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CloudwatchMetricActionProperty> for CloudwatchMetricActionProperty {}
impl From<CloudwatchMetricActionProperty> for Node {
    #[inline]
    fn from(value: CloudwatchMetricActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CloudwatchMetricActionProperty> for CloudwatchMetricActionProperty {
    #[inline]
    fn into_value(self) -> Value<CloudwatchMetricActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes an action to write to a DynamoDB table.
///
/// The `tableName`, `hashKeyField`, and `rangeKeyField` values must match the values used when you created the table.
///
/// The `hashKeyValue` and `rangeKeyvalue` fields use a substitution template syntax. These templates provide data at runtime. The syntax is as follows: ${ *sql-expression* }.
///
/// You can specify any valid expression in a WHERE or SELECT clause, including JSON properties, comparisons, calculations, and functions. For example, the following field uses the third level of the topic:
///
/// `"hashKeyValue": "${topic(3)}"`
///
/// The following field uses the timestamp:
///
/// `"rangeKeyValue": "${timestamp()}"`
///
/// For more information, see [DynamoDBv2 Action](https://docs.aws.amazon.com/iot/latest/developerguide/iot-rule-actions.html) in the *AWS IoT Developer Guide*.
///
/// The property type `DynamoDBAction` of `AWS::IoT::TopicRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct DynamoDBActionProperty(Object);

impl DynamoDBActionProperty {
    /// `DynamoDBActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `hash_key_field`: The hash key name.
    /// - `hash_key_value`: The hash key value.
    /// - `role_arn`: The ARN of the IAM role that grants access to the DynamoDB table.
    /// - `table_name`: The name of the DynamoDB table.
    pub fn new(
        hash_key_field: impl IntoValue<String>,
        hash_key_value: impl IntoValue<String>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
        table_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("HashKeyField", hash_key_field.into_value().into_node());
        object_.put("HashKeyValue", hash_key_value.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
        object_.put("TableName", table_name.into_value().into_node());
        Self(object_)
    }

    /// The hash key type. Valid values are "STRING" or "NUMBER"
    ///
    /// `HashKeyType`.
    pub fn hash_key_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("HashKeyType", value.into_value().into_node());
        self
    }

    /// The action payload. This name can be customized.
    ///
    /// `PayloadField`.
    pub fn payload_field(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PayloadField", value.into_value().into_node());
        self
    }

    /// The range key name.
    ///
    /// `RangeKeyField`.
    pub fn range_key_field(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RangeKeyField", value.into_value().into_node());
        self
    }

    /// The range key type. Valid values are "STRING" or "NUMBER"
    ///
    /// `RangeKeyType`.
    pub fn range_key_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RangeKeyType", value.into_value().into_node());
        self
    }

    /// The range key value.
    ///
    /// `RangeKeyValue`.
    pub fn range_key_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RangeKeyValue", value.into_value().into_node());
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

impl Kind for DynamoDBActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DynamoDBActionProperty> for DynamoDBActionProperty {}
impl From<DynamoDBActionProperty> for Node {
    #[inline]
    fn from(value: DynamoDBActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DynamoDBActionProperty> for DynamoDBActionProperty {
    #[inline]
    fn into_value(self) -> Value<DynamoDBActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes an action to write to a DynamoDB table.
///
/// This DynamoDB action writes each attribute in the message payload into it's own column in the DynamoDB table.
///
/// The property type `DynamoDBv2Action` of `AWS::IoT::TopicRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct DynamoDBv2ActionProperty(Object);

impl DynamoDBv2ActionProperty {
    /// `DynamoDBv2ActionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the DynamoDB table to which the message data will be written. For example:
    ///
    /// `{ "dynamoDBv2": { "roleArn": "aws:iam:12341251:my-role" "putItem": { "tableName": "my-table" } } }`
    ///
    /// Each attribute in the message payload will be written to a separate column in the DynamoDB database.
    ///
    /// `PutItem`.
    pub fn put_item(mut self, value: impl IntoValue<PutItemInputProperty>) -> Self {
        self.0.put("PutItem", value.into_value().into_node());
        self
    }

    /// The ARN of the IAM role that grants access to the DynamoDB table.
    ///
    /// `RoleArn`.
    pub fn role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("RoleArn", value.into_value().into_node());
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

impl Kind for DynamoDBv2ActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DynamoDBv2ActionProperty> for DynamoDBv2ActionProperty {}
impl From<DynamoDBv2ActionProperty> for Node {
    #[inline]
    fn from(value: DynamoDBv2ActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DynamoDBv2ActionProperty> for DynamoDBv2ActionProperty {
    #[inline]
    fn into_value(self) -> Value<DynamoDBv2ActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes an action that writes data to an Amazon OpenSearch Service domain.
///
/// > The `Elasticsearch` action can only be used by existing rule actions. To create a new rule action or to update an existing rule action, use the `OpenSearch` rule action instead. For more information, see [OpenSearchAction](https://docs.aws.amazon.com//iot/latest/apireference/API_OpenSearchAction.html).
///
/// The property type `ElasticsearchAction` of `AWS::IoT::TopicRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct ElasticsearchActionProperty(Object);

impl ElasticsearchActionProperty {
    /// `ElasticsearchActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `endpoint`: The endpoint of your OpenSearch domain.
    /// - `id`: The unique identifier for the document you are storing.
    /// - `index`: The index where you want to store your data.
    /// - `role_arn`: The IAM role ARN that has access to OpenSearch.
    /// - `r#type`: The type of document you are storing.
    pub fn new(
        endpoint: impl IntoValue<String>,
        id: impl IntoValue<String>,
        index: impl IntoValue<String>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
        r#type: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Endpoint", endpoint.into_value().into_node());
        object_.put("Id", id.into_value().into_node());
        object_.put("Index", index.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
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

impl Kind for ElasticsearchActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ElasticsearchActionProperty> for ElasticsearchActionProperty {}
impl From<ElasticsearchActionProperty> for Node {
    #[inline]
    fn from(value: ElasticsearchActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ElasticsearchActionProperty> for ElasticsearchActionProperty {
    #[inline]
    fn into_value(self) -> Value<ElasticsearchActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes an action that writes data to an Amazon Kinesis Firehose stream.
///
/// The property type `FirehoseAction` of `AWS::IoT::TopicRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct FirehoseActionProperty(Object);

impl FirehoseActionProperty {
    /// `FirehoseActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `delivery_stream_name`: The delivery stream name.
    /// - `role_arn`: The IAM role that grants access to the Amazon Kinesis Firehose stream.
    pub fn new(
        delivery_stream_name: impl IntoValue<kinds::kinesisfirehose::DeliveryStreamName>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DeliveryStreamName",
            delivery_stream_name.into_value().into_node(),
        );
        object_.put("RoleArn", role_arn.into_value().into_node());
        Self(object_)
    }

    /// Whether to deliver the Kinesis Data Firehose stream as a batch by using [`PutRecordBatch`](https://docs.aws.amazon.com/firehose/latest/APIReference/API_PutRecordBatch.html). The default value is `false`.
    ///
    /// When `batchMode` is `true` and the rule's SQL statement evaluates to an Array, each Array element forms one record in the [`PutRecordBatch`](https://docs.aws.amazon.com/firehose/latest/APIReference/API_PutRecordBatch.html) request. The resulting array can't have more than 500 records.
    ///
    /// `BatchMode`.
    pub fn batch_mode(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("BatchMode", value.into_value().into_node());
        self
    }

    /// A character separator that will be used to separate records written to the Firehose stream. Valid values are: '\n' (newline), '\t' (tab), '\r\n' (Windows newline), ',' (comma).
    ///
    /// `Separator`.
    pub fn separator(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Separator", value.into_value().into_node());
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

impl Kind for FirehoseActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FirehoseActionProperty> for FirehoseActionProperty {}
impl From<FirehoseActionProperty> for Node {
    #[inline]
    fn from(value: FirehoseActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FirehoseActionProperty> for FirehoseActionProperty {
    #[inline]
    fn into_value(self) -> Value<FirehoseActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Send data to an HTTPS endpoint.
///
/// The property type `HttpAction` of `AWS::IoT::TopicRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct HttpActionProperty(Object);

impl HttpActionProperty {
    /// `HttpActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `url`: The endpoint URL.
    pub fn new(url: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Url", url.into_value().into_node());
        Self(object_)
    }

    /// The authentication method to use when sending data to an HTTPS endpoint.
    ///
    /// `Auth`.
    pub fn auth(mut self, value: impl IntoValue<HttpAuthorizationProperty>) -> Self {
        self.0.put("Auth", value.into_value().into_node());
        self
    }

    /// The `BatchConfig` property.
    ///
    /// `BatchConfig`.
    pub fn batch_config(mut self, value: impl IntoValue<BatchConfigProperty>) -> Self {
        self.0.put("BatchConfig", value.into_value().into_node());
        self
    }

    /// The URL to which AWS IoT sends a confirmation message. The value of the confirmation URL must be a prefix of the endpoint URL. If you do not specify a confirmation URL AWS IoT uses the endpoint URL as the confirmation URL. If you use substitution templates in the confirmationUrl, you must create and enable topic rule destinations that match each possible value of the substitution template before traffic is allowed to your endpoint URL.
    ///
    /// `ConfirmationUrl`.
    pub fn confirmation_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ConfirmationUrl", value.into_value().into_node());
        self
    }

    /// The `EnableBatching` property.
    ///
    /// `EnableBatching`.
    pub fn enable_batching(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("EnableBatching", value.into_value().into_node());
        self
    }

    /// The HTTP headers to send with the message data.
    ///
    /// `Headers`.
    pub fn headers(mut self, value: impl IntoValue<List<HttpActionHeaderProperty>>) -> Self {
        self.0.put("Headers", value.into_value().into_node());
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

impl Kind for HttpActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HttpActionProperty> for HttpActionProperty {}
impl From<HttpActionProperty> for Node {
    #[inline]
    fn from(value: HttpActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HttpActionProperty> for HttpActionProperty {
    #[inline]
    fn into_value(self) -> Value<HttpActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The HTTP action header.
///
/// The property type `HttpActionHeader` of `AWS::IoT::TopicRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct HttpActionHeaderProperty(Object);

impl HttpActionHeaderProperty {
    /// `HttpActionHeaderProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: The HTTP header key.
    /// - `value`: The HTTP header value.
    pub fn new(key: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
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

impl Kind for HttpActionHeaderProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HttpActionHeaderProperty> for HttpActionHeaderProperty {}
impl From<HttpActionHeaderProperty> for Node {
    #[inline]
    fn from(value: HttpActionHeaderProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HttpActionHeaderProperty> for HttpActionHeaderProperty {
    #[inline]
    fn into_value(self) -> Value<HttpActionHeaderProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The authorization method used to send messages.
///
/// The property type `HttpAuthorization` of `AWS::IoT::TopicRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct HttpAuthorizationProperty(Object);

impl HttpAuthorizationProperty {
    /// `HttpAuthorizationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Use Sig V4 authorization. For more information, see [Signature Version 4 Signing Process](https://docs.aws.amazon.com/general/latest/gr/signature-version-4.html).
    ///
    /// `Sigv4`.
    pub fn sigv4(mut self, value: impl IntoValue<SigV4AuthorizationProperty>) -> Self {
        self.0.put("Sigv4", value.into_value().into_node());
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

impl Kind for HttpAuthorizationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HttpAuthorizationProperty> for HttpAuthorizationProperty {}
impl From<HttpAuthorizationProperty> for Node {
    #[inline]
    fn from(value: HttpAuthorizationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HttpAuthorizationProperty> for HttpAuthorizationProperty {
    #[inline]
    fn into_value(self) -> Value<HttpAuthorizationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `InfluxDBAction` of `AWS::IoT::TopicRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct InfluxDBActionProperty(Object);

impl InfluxDBActionProperty {
    /// `InfluxDBActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `database_name`
    /// - `destination_arn`
    /// - `role_arn`
    /// - `table_name`
    pub fn new(
        database_name: impl IntoValue<String>,
        destination_arn: impl IntoValue<String>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
        table_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DatabaseName", database_name.into_value().into_node());
        object_.put("DestinationArn", destination_arn.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
        object_.put("TableName", table_name.into_value().into_node());
        Self(object_)
    }

    /// The `BatchConfig` property.
    ///
    /// `BatchConfig`.
    pub fn batch_config(mut self, value: impl IntoValue<InfluxDBBatchConfigProperty>) -> Self {
        self.0.put("BatchConfig", value.into_value().into_node());
        self
    }

    /// The `Organization` property.
    ///
    /// `Organization`.
    pub fn organization(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Organization", value.into_value().into_node());
        self
    }

    /// The `Tags` property.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The `TimestampUnit` property.
    ///
    /// `TimestampUnit`.
    pub fn timestamp_unit(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TimestampUnit", value.into_value().into_node());
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

impl Kind for InfluxDBActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InfluxDBActionProperty> for InfluxDBActionProperty {}
impl From<InfluxDBActionProperty> for Node {
    #[inline]
    fn from(value: InfluxDBActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InfluxDBActionProperty> for InfluxDBActionProperty {
    #[inline]
    fn into_value(self) -> Value<InfluxDBActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `InfluxDBBatchConfig` of `AWS::IoT::TopicRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct InfluxDBBatchConfigProperty(Object);

impl InfluxDBBatchConfigProperty {
    /// `InfluxDBBatchConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `BatchAcrossTopics` property.
    ///
    /// `BatchAcrossTopics`.
    pub fn batch_across_topics(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("BatchAcrossTopics", value.into_value().into_node());
        self
    }

    /// The `MaxBatchOpenMs` property.
    ///
    /// `MaxBatchOpenMs`.
    pub fn max_batch_open_ms(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxBatchOpenMs", value.into_value().into_node());
        self
    }

    /// The `MaxBatchSize` property.
    ///
    /// `MaxBatchSize`.
    pub fn max_batch_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxBatchSize", value.into_value().into_node());
        self
    }

    /// The `MaxBatchSizeBytes` property.
    ///
    /// `MaxBatchSizeBytes`.
    pub fn max_batch_size_bytes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaxBatchSizeBytes", value.into_value().into_node());
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

impl Kind for InfluxDBBatchConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InfluxDBBatchConfigProperty> for InfluxDBBatchConfigProperty {}
impl From<InfluxDBBatchConfigProperty> for Node {
    #[inline]
    fn from(value: InfluxDBBatchConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InfluxDBBatchConfigProperty> for InfluxDBBatchConfigProperty {
    #[inline]
    fn into_value(self) -> Value<InfluxDBBatchConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Sends message data to an AWS IoT Analytics channel.
///
/// The property type `IotAnalyticsAction` of `AWS::IoT::TopicRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct IotAnalyticsActionProperty(Object);

impl IotAnalyticsActionProperty {
    /// `IotAnalyticsActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `channel_name`: The name of the IoT Analytics channel to which message data will be sent.
    /// - `role_arn`: The ARN of the role which has a policy that grants IoT Analytics permission to send message data via IoT Analytics (iotanalytics:BatchPutMessage).
    pub fn new(
        channel_name: impl IntoValue<String>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ChannelName", channel_name.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
        Self(object_)
    }

    /// Whether to process the action as a batch. The default value is `false`.
    ///
    /// When `batchMode` is `true` and the rule SQL statement evaluates to an Array, each Array element is delivered as a separate message when passed by [`BatchPutMessage`](https://docs.aws.amazon.com/iotanalytics/latest/APIReference/API_BatchPutMessage.html) The resulting array can't have more than 100 messages.
    ///
    /// `BatchMode`.
    pub fn batch_mode(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("BatchMode", value.into_value().into_node());
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

impl Kind for IotAnalyticsActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IotAnalyticsActionProperty> for IotAnalyticsActionProperty {}
impl From<IotAnalyticsActionProperty> for Node {
    #[inline]
    fn from(value: IotAnalyticsActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IotAnalyticsActionProperty> for IotAnalyticsActionProperty {
    #[inline]
    fn into_value(self) -> Value<IotAnalyticsActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Sends an input to an AWS IoT Events detector.
///
/// The property type `IotEventsAction` of `AWS::IoT::TopicRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct IotEventsActionProperty(Object);

impl IotEventsActionProperty {
    /// `IotEventsActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `input_name`: The name of the AWS IoT Events input.
    /// - `role_arn`: The ARN of the role that grants AWS IoT permission to send an input to an AWS IoT Events detector.
    pub fn new(
        input_name: impl IntoValue<kinds::iotevents::InputName>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("InputName", input_name.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
        Self(object_)
    }

    /// Whether to process the event actions as a batch. The default value is `false`.
    ///
    /// When `batchMode` is `true`, you can't specify a `messageId`.
    ///
    /// When `batchMode` is `true` and the rule SQL statement evaluates to an Array, each Array element is treated as a separate message when Events by calling [`BatchPutMessage`](https://docs.aws.amazon.com/iotevents/latest/apireference/API_iotevents-data_BatchPutMessage.html). The resulting array can't have more than 10 messages.
    ///
    /// `BatchMode`.
    pub fn batch_mode(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("BatchMode", value.into_value().into_node());
        self
    }

    /// The ID of the message. The default `messageId` is a new UUID value.
    ///
    /// When `batchMode` is `true`, you can't specify a `messageId` --a new UUID value will be assigned.
    ///
    /// Assign a value to this property to ensure that only one input (message) with a given `messageId` will be processed by an AWS IoT Events detector.
    ///
    /// `MessageId`.
    pub fn message_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MessageId", value.into_value().into_node());
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

impl Kind for IotEventsActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IotEventsActionProperty> for IotEventsActionProperty {}
impl From<IotEventsActionProperty> for Node {
    #[inline]
    fn from(value: IotEventsActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IotEventsActionProperty> for IotEventsActionProperty {
    #[inline]
    fn into_value(self) -> Value<IotEventsActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes an action to send data from an MQTT message that triggered the rule to AWS IoT SiteWise asset properties.
///
/// The property type `IotSiteWiseAction` of `AWS::IoT::TopicRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct IotSiteWiseActionProperty(Object);

impl IotSiteWiseActionProperty {
    /// `IotSiteWiseActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `put_asset_property_value_entries`: A list of asset property value entries.
    /// - `role_arn`: The ARN of the role that grants AWS IoT permission to send an asset property value to AWS IoT SiteWise.
    pub fn new(
        put_asset_property_value_entries: impl IntoValue<List<PutAssetPropertyValueEntryProperty>>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "PutAssetPropertyValueEntries",
            put_asset_property_value_entries.into_value().into_node(),
        );
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

impl Kind for IotSiteWiseActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IotSiteWiseActionProperty> for IotSiteWiseActionProperty {}
impl From<IotSiteWiseActionProperty> for Node {
    #[inline]
    fn from(value: IotSiteWiseActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IotSiteWiseActionProperty> for IotSiteWiseActionProperty {
    #[inline]
    fn into_value(self) -> Value<IotSiteWiseActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Send messages to an Amazon Managed Streaming for Apache Kafka (Amazon MSK) or self-managed Apache Kafka cluster.
///
/// The property type `KafkaAction` of `AWS::IoT::TopicRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct KafkaActionProperty(Object);

impl KafkaActionProperty {
    /// `KafkaActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `client_properties`: Properties of the Apache Kafka producer client.
    /// - `destination_arn`: The ARN of Kafka action's VPC `TopicRuleDestination`.
    /// - `topic`: The Kafka topic for messages to be sent to the Kafka broker.
    pub fn new(
        client_properties: impl IntoValue<Map<String>>,
        destination_arn: impl IntoValue<String>,
        topic: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ClientProperties",
            client_properties.into_value().into_node(),
        );
        object_.put("DestinationArn", destination_arn.into_value().into_node());
        object_.put("Topic", topic.into_value().into_node());
        Self(object_)
    }

    /// The list of Kafka headers that you specify.
    ///
    /// `Headers`.
    pub fn headers(mut self, value: impl IntoValue<List<KafkaActionHeaderProperty>>) -> Self {
        self.0.put("Headers", value.into_value().into_node());
        self
    }

    /// The Kafka message key.
    ///
    /// `Key`.
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Key", value.into_value().into_node());
        self
    }

    /// The Kafka message partition.
    ///
    /// `Partition`.
    pub fn partition(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Partition", value.into_value().into_node());
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

impl Kind for KafkaActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KafkaActionProperty> for KafkaActionProperty {}
impl From<KafkaActionProperty> for Node {
    #[inline]
    fn from(value: KafkaActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KafkaActionProperty> for KafkaActionProperty {
    #[inline]
    fn into_value(self) -> Value<KafkaActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies a Kafka header using key-value pairs when you create a Rule’s Kafka Action. You can use these headers to route data from IoT clients to downstream Kafka clusters without modifying your message payload.
///
/// The property type `KafkaActionHeader` of `AWS::IoT::TopicRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct KafkaActionHeaderProperty(Object);

impl KafkaActionHeaderProperty {
    /// `KafkaActionHeaderProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: The key of the Kafka header.
    /// - `value`: The value of the Kafka header.
    pub fn new(key: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
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

impl Kind for KafkaActionHeaderProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KafkaActionHeaderProperty> for KafkaActionHeaderProperty {}
impl From<KafkaActionHeaderProperty> for Node {
    #[inline]
    fn from(value: KafkaActionHeaderProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KafkaActionHeaderProperty> for KafkaActionHeaderProperty {
    #[inline]
    fn into_value(self) -> Value<KafkaActionHeaderProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes an action to write data to an Amazon Kinesis stream.
///
/// The property type `KinesisAction` of `AWS::IoT::TopicRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct KinesisActionProperty(Object);

impl KinesisActionProperty {
    /// `KinesisActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `role_arn`: The ARN of the IAM role that grants access to the Amazon Kinesis stream.
    /// - `stream_name`: The name of the Amazon Kinesis stream.
    pub fn new(
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
        stream_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("RoleArn", role_arn.into_value().into_node());
        object_.put("StreamName", stream_name.into_value().into_node());
        Self(object_)
    }

    /// The partition key.
    ///
    /// `PartitionKey`.
    pub fn partition_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PartitionKey", value.into_value().into_node());
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

impl Kind for KinesisActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KinesisActionProperty> for KinesisActionProperty {}
impl From<KinesisActionProperty> for Node {
    #[inline]
    fn from(value: KinesisActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KinesisActionProperty> for KinesisActionProperty {
    #[inline]
    fn into_value(self) -> Value<KinesisActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes an action to invoke a Lambda function.
///
/// The property type `LambdaAction` of `AWS::IoT::TopicRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct LambdaActionProperty(Object);

impl LambdaActionProperty {
    /// `LambdaActionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ARN of the Lambda function.
    ///
    /// `FunctionArn`.
    pub fn function_arn(mut self, value: impl IntoValue<kinds::lambda::AnyFunctionArn>) -> Self {
        self.0.put("FunctionArn", value.into_value().into_node());
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

impl Kind for LambdaActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LambdaActionProperty> for LambdaActionProperty {}
impl From<LambdaActionProperty> for Node {
    #[inline]
    fn from(value: LambdaActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LambdaActionProperty> for LambdaActionProperty {
    #[inline]
    fn into_value(self) -> Value<LambdaActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes an action to send device location updates from an MQTT message to an Amazon Location tracker resource.
///
/// The property type `LocationAction` of `AWS::IoT::TopicRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct LocationActionProperty(Object);

impl LocationActionProperty {
    /// `LocationActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `device_id`: The unique ID of the device providing the location data.
    /// - `latitude`: A string that evaluates to a double value that represents the latitude of the device's location.
    /// - `longitude`: A string that evaluates to a double value that represents the longitude of the device's location.
    /// - `role_arn`: The IAM role that grants permission to write to the Amazon Location resource.
    /// - `tracker_name`: The name of the tracker resource in Amazon Location in which the location is updated.
    pub fn new(
        device_id: impl IntoValue<String>,
        latitude: impl IntoValue<String>,
        longitude: impl IntoValue<String>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
        tracker_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DeviceId", device_id.into_value().into_node());
        object_.put("Latitude", latitude.into_value().into_node());
        object_.put("Longitude", longitude.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
        object_.put("TrackerName", tracker_name.into_value().into_node());
        Self(object_)
    }

    /// The time that the location data was sampled. The default value is the time the MQTT message was processed.
    ///
    /// `Timestamp`.
    pub fn timestamp(mut self, value: impl IntoValue<TimestampProperty>) -> Self {
        self.0.put("Timestamp", value.into_value().into_node());
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

impl Kind for LocationActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LocationActionProperty> for LocationActionProperty {}
impl From<LocationActionProperty> for Node {
    #[inline]
    fn from(value: LocationActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LocationActionProperty> for LocationActionProperty {
    #[inline]
    fn into_value(self) -> Value<LocationActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes an action that writes data to an Amazon OpenSearch Service domain.
///
/// The property type `OpenSearchAction` of `AWS::IoT::TopicRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct OpenSearchActionProperty(Object);

impl OpenSearchActionProperty {
    /// `OpenSearchActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `endpoint`: The endpoint of your OpenSearch domain.
    /// - `id`: The unique identifier for the document you are storing.
    /// - `index`: The OpenSearch index where you want to store your data.
    /// - `role_arn`: The IAM role ARN that has access to OpenSearch.
    /// - `r#type`: The type of document you are storing.
    pub fn new(
        endpoint: impl IntoValue<String>,
        id: impl IntoValue<String>,
        index: impl IntoValue<String>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
        r#type: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Endpoint", endpoint.into_value().into_node());
        object_.put("Id", id.into_value().into_node());
        object_.put("Index", index.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
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

impl Kind for OpenSearchActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OpenSearchActionProperty> for OpenSearchActionProperty {}
impl From<OpenSearchActionProperty> for Node {
    #[inline]
    fn from(value: OpenSearchActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OpenSearchActionProperty> for OpenSearchActionProperty {
    #[inline]
    fn into_value(self) -> Value<OpenSearchActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An asset property value entry containing the following information.
///
/// The property type `PutAssetPropertyValueEntry` of `AWS::IoT::TopicRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct PutAssetPropertyValueEntryProperty(Object);

impl PutAssetPropertyValueEntryProperty {
    /// `PutAssetPropertyValueEntryProperty` with its required properties, in alphabetical order:
    ///
    /// - `property_values`: A list of property values to insert that each contain timestamp, quality, and value (TQV) information.
    pub fn new(property_values: impl IntoValue<List<AssetPropertyValueProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("PropertyValues", property_values.into_value().into_node());
        Self(object_)
    }

    /// The ID of the AWS IoT SiteWise asset. You must specify either a `propertyAlias` or both an `aliasId` and a `propertyId`. Accepts substitution templates.
    ///
    /// `AssetId`.
    pub fn asset_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AssetId", value.into_value().into_node());
        self
    }

    /// Optional. A unique identifier for this entry that you can define to better track which message caused an error in case of failure. Accepts substitution templates. Defaults to a new UUID.
    ///
    /// `EntryId`.
    pub fn entry_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EntryId", value.into_value().into_node());
        self
    }

    /// The name of the property alias associated with your asset property. You must specify either a `propertyAlias` or both an `aliasId` and a `propertyId`. Accepts substitution templates.
    ///
    /// `PropertyAlias`.
    pub fn property_alias(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PropertyAlias", value.into_value().into_node());
        self
    }

    /// The ID of the asset's property. You must specify either a `propertyAlias` or both an `aliasId` and a `propertyId`. Accepts substitution templates.
    ///
    /// `PropertyId`.
    pub fn property_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PropertyId", value.into_value().into_node());
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

impl Kind for PutAssetPropertyValueEntryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PutAssetPropertyValueEntryProperty> for PutAssetPropertyValueEntryProperty {}
impl From<PutAssetPropertyValueEntryProperty> for Node {
    #[inline]
    fn from(value: PutAssetPropertyValueEntryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PutAssetPropertyValueEntryProperty> for PutAssetPropertyValueEntryProperty {
    #[inline]
    fn into_value(self) -> Value<PutAssetPropertyValueEntryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The input for the DynamoActionVS action that specifies the DynamoDB table to which the message data will be written.
///
/// The property type `PutItemInput` of `AWS::IoT::TopicRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct PutItemInputProperty(Object);

impl PutItemInputProperty {
    /// `PutItemInputProperty` with its required properties, in alphabetical order:
    ///
    /// - `table_name`: The table where the message data will be written.
    pub fn new(table_name: impl IntoValue<kinds::dynamodb::TableName>) -> Self {
        let mut object_ = Object::typed();
        object_.put("TableName", table_name.into_value().into_node());
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

impl Kind for PutItemInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PutItemInputProperty> for PutItemInputProperty {}
impl From<PutItemInputProperty> for Node {
    #[inline]
    fn from(value: PutItemInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PutItemInputProperty> for PutItemInputProperty {
    #[inline]
    fn into_value(self) -> Value<PutItemInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes an action to republish to another topic.
///
/// The property type `RepublishAction` of `AWS::IoT::TopicRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct RepublishActionProperty(Object);

impl RepublishActionProperty {
    /// `RepublishActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `role_arn`: The ARN of the IAM role that grants access.
    /// - `topic`: The name of the MQTT topic.
    pub fn new(
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
        topic: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("RoleArn", role_arn.into_value().into_node());
        object_.put("Topic", topic.into_value().into_node());
        Self(object_)
    }

    /// MQTT Version 5.0 headers information. For more information, see [MQTT](https://docs.aws.amazon.com//iot/latest/developerguide/mqtt.html) in the IoT Core Developer Guide.
    ///
    /// `Headers`.
    pub fn headers(mut self, value: impl IntoValue<RepublishActionHeadersProperty>) -> Self {
        self.0.put("Headers", value.into_value().into_node());
        self
    }

    /// The Quality of Service (QoS) level to use when republishing messages. The default value is 0.
    ///
    /// `Qos`.
    pub fn qos(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Qos", value.into_value().into_node());
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

impl Kind for RepublishActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RepublishActionProperty> for RepublishActionProperty {}
impl From<RepublishActionProperty> for Node {
    #[inline]
    fn from(value: RepublishActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RepublishActionProperty> for RepublishActionProperty {
    #[inline]
    fn into_value(self) -> Value<RepublishActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies MQTT Version 5.0 headers information. For more information, see [MQTT](https://docs.aws.amazon.com//iot/latest/developerguide/mqtt.html) in the IoT Core Developer Guide.
///
/// The property type `RepublishActionHeaders` of `AWS::IoT::TopicRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct RepublishActionHeadersProperty(Object);

impl RepublishActionHeadersProperty {
    /// `RepublishActionHeadersProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A UTF-8 encoded string that describes the content of the publishing message.
    ///
    /// For more information, see [Content Type](https://docs.aws.amazon.com/https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901118) in the MQTT Version 5.0 specification.
    ///
    /// Supports [substitution templates](https://docs.aws.amazon.com//iot/latest/developerguide/iot-substitution-templates.html).
    ///
    /// `ContentType`.
    pub fn content_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ContentType", value.into_value().into_node());
        self
    }

    /// The base64-encoded binary data used by the sender of the request message to identify which request the response message is for.
    ///
    /// For more information, see [Correlation Data](https://docs.aws.amazon.com/https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901115) in the MQTT Version 5.0 specification.
    ///
    /// Supports [substitution templates](https://docs.aws.amazon.com//iot/latest/developerguide/iot-substitution-templates.html).
    ///
    /// > This binary data must be base64-encoded.
    ///
    /// `CorrelationData`.
    pub fn correlation_data(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CorrelationData", value.into_value().into_node());
        self
    }

    /// A user-defined integer value that represents the message expiry interval at the broker. If the messages haven't been sent to the subscribers within that interval, the message expires and is removed. The value of `messageExpiry` represents the number of seconds before it expires. For more information about the limits of `messageExpiry`, see [Message broker and protocol limits and quotas](https://docs.aws.amazon.com//general/latest/gr/iot-core.html#limits_iot) in the IoT Core Reference Guide.
    ///
    /// Supports [substitution templates](https://docs.aws.amazon.com//iot/latest/developerguide/iot-substitution-templates.html).
    ///
    /// `MessageExpiry`.
    pub fn message_expiry(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MessageExpiry", value.into_value().into_node());
        self
    }

    /// An `Enum` string value that indicates whether the payload is formatted as UTF-8.
    ///
    /// Valid values are `UNSPECIFIED_BYTES` and `UTF8_DATA`.
    ///
    /// For more information, see [Payload Format Indicator](https://docs.aws.amazon.com/https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901111) from the MQTT Version 5.0 specification.
    ///
    /// Supports [substitution templates](https://docs.aws.amazon.com//iot/latest/developerguide/iot-substitution-templates.html).
    ///
    /// `PayloadFormatIndicator`.
    pub fn payload_format_indicator(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PayloadFormatIndicator", value.into_value().into_node());
        self
    }

    /// A UTF-8 encoded string that's used as the topic name for a response message. The response topic is used to describe the topic to which the receiver should publish as part of the request-response flow. The topic must not contain wildcard characters.
    ///
    /// For more information, see [Response Topic](https://docs.aws.amazon.com/https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Toc3901114) in the MQTT Version 5.0 specification.
    ///
    /// Supports [substitution templates](https://docs.aws.amazon.com//iot/latest/developerguide/iot-substitution-templates.html).
    ///
    /// `ResponseTopic`.
    pub fn response_topic(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ResponseTopic", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs that you define in the MQTT5 header.
    ///
    /// `UserProperties`.
    pub fn user_properties(mut self, value: impl IntoValue<List<UserPropertyProperty>>) -> Self {
        self.0.put("UserProperties", value.into_value().into_node());
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

impl Kind for RepublishActionHeadersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RepublishActionHeadersProperty> for RepublishActionHeadersProperty {}
impl From<RepublishActionHeadersProperty> for Node {
    #[inline]
    fn from(value: RepublishActionHeadersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RepublishActionHeadersProperty> for RepublishActionHeadersProperty {
    #[inline]
    fn into_value(self) -> Value<RepublishActionHeadersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes an action to write data to an Amazon S3 bucket.
///
/// The property type `S3Action` of `AWS::IoT::TopicRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3ActionProperty(Object);

impl S3ActionProperty {
    /// `S3ActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket_name`: The Amazon S3 bucket.
    /// - `key`: The object key.
    /// - `role_arn`: The ARN of the IAM role that grants access.
    pub fn new(
        bucket_name: impl IntoValue<kinds::s3::BucketName>,
        key: impl IntoValue<String>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("BucketName", bucket_name.into_value().into_node());
        object_.put("Key", key.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
        Self(object_)
    }

    /// The Amazon S3 canned ACL that controls access to the object identified by the object key. For more information, see [S3 canned ACLs](https://docs.aws.amazon.com/AmazonS3/latest/dev/acl-overview.html#canned-acl).
    ///
    /// `CannedAcl`; one of `private`, `public-read`, `public-read-write`, `aws-exec-read`, `authenticated-read`, `bucket-owner-read`, `bucket-owner-full-control`, `log-delivery-write`.
    pub fn canned_acl(mut self, value: impl IntoValue<CannedAcl>) -> Self {
        self.0.put("CannedAcl", value.into_value().into_node());
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

impl Kind for S3ActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3ActionProperty> for S3ActionProperty {}
impl From<S3ActionProperty> for Node {
    #[inline]
    fn from(value: S3ActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3ActionProperty> for S3ActionProperty {
    #[inline]
    fn into_value(self) -> Value<S3ActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// For more information, see [Signature Version 4 signing process](https://docs.aws.amazon.com/general/latest/gr/signature-version-4.html).
///
/// The property type `SigV4Authorization` of `AWS::IoT::TopicRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct SigV4AuthorizationProperty(Object);

impl SigV4AuthorizationProperty {
    /// `SigV4AuthorizationProperty` with its required properties, in alphabetical order:
    ///
    /// - `role_arn`: The ARN of the signing role.
    /// - `service_name`: The service name to use while signing with Sig V4.
    /// - `signing_region`: The signing region.
    pub fn new(
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
        service_name: impl IntoValue<String>,
        signing_region: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("RoleArn", role_arn.into_value().into_node());
        object_.put("ServiceName", service_name.into_value().into_node());
        object_.put("SigningRegion", signing_region.into_value().into_node());
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

impl Kind for SigV4AuthorizationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SigV4AuthorizationProperty> for SigV4AuthorizationProperty {}
impl From<SigV4AuthorizationProperty> for Node {
    #[inline]
    fn from(value: SigV4AuthorizationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SigV4AuthorizationProperty> for SigV4AuthorizationProperty {
    #[inline]
    fn into_value(self) -> Value<SigV4AuthorizationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes an action to publish to an Amazon SNS topic.
///
/// The property type `SnsAction` of `AWS::IoT::TopicRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct SnsActionProperty(Object);

impl SnsActionProperty {
    /// `SnsActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `role_arn`: The ARN of the IAM role that grants access.
    /// - `target_arn`: The ARN of the SNS topic.
    pub fn new(
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
        target_arn: impl IntoValue<kinds::sns::TopicArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("RoleArn", role_arn.into_value().into_node());
        object_.put("TargetArn", target_arn.into_value().into_node());
        Self(object_)
    }

    /// (Optional) The message format of the message to publish. Accepted values are "JSON" and "RAW". The default value of the attribute is "RAW". SNS uses this setting to determine if the payload should be parsed and relevant platform-specific bits of the payload should be extracted. For more information, see [Amazon SNS Message and JSON Formats](https://docs.aws.amazon.com/sns/latest/dg/json-formats.html) in the *Amazon Simple Notification Service Developer Guide*.
    ///
    /// `MessageFormat`.
    pub fn message_format(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MessageFormat", value.into_value().into_node());
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

impl Kind for SnsActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SnsActionProperty> for SnsActionProperty {}
impl From<SnsActionProperty> for Node {
    #[inline]
    fn from(value: SnsActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SnsActionProperty> for SnsActionProperty {
    #[inline]
    fn into_value(self) -> Value<SnsActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes an action to publish data to an Amazon SQS queue.
///
/// The property type `SqsAction` of `AWS::IoT::TopicRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct SqsActionProperty(Object);

impl SqsActionProperty {
    /// `SqsActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `queue_url`: The URL of the Amazon SQS queue.
    /// - `role_arn`: The ARN of the IAM role that grants access.
    pub fn new(
        queue_url: impl IntoValue<kinds::sqs::QueueUrl>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("QueueUrl", queue_url.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
        Self(object_)
    }

    /// Specifies whether to use Base64 encoding.
    ///
    /// `UseBase64`.
    pub fn use_base64(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("UseBase64", value.into_value().into_node());
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

impl Kind for SqsActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SqsActionProperty> for SqsActionProperty {}
impl From<SqsActionProperty> for Node {
    #[inline]
    fn from(value: SqsActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SqsActionProperty> for SqsActionProperty {
    #[inline]
    fn into_value(self) -> Value<SqsActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Starts execution of a Step Functions state machine.
///
/// The property type `StepFunctionsAction` of `AWS::IoT::TopicRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct StepFunctionsActionProperty(Object);

impl StepFunctionsActionProperty {
    /// `StepFunctionsActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `role_arn`: The ARN of the role that grants IoT permission to start execution of a state machine ("Action":"states:StartExecution").
    /// - `state_machine_name`: The name of the Step Functions state machine whose execution will be started.
    pub fn new(
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
        state_machine_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("RoleArn", role_arn.into_value().into_node());
        object_.put(
            "StateMachineName",
            state_machine_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// (Optional) A name will be given to the state machine execution consisting of this prefix followed by a UUID. Step Functions automatically creates a unique name for each state machine execution if one is not provided.
    ///
    /// `ExecutionNamePrefix`.
    pub fn execution_name_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ExecutionNamePrefix", value.into_value().into_node());
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

impl Kind for StepFunctionsActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StepFunctionsActionProperty> for StepFunctionsActionProperty {}
impl From<StepFunctionsActionProperty> for Node {
    #[inline]
    fn from(value: StepFunctionsActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StepFunctionsActionProperty> for StepFunctionsActionProperty {
    #[inline]
    fn into_value(self) -> Value<StepFunctionsActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes how to interpret an application-defined timestamp value from an MQTT message payload and the precision of that value.
///
/// The property type `Timestamp` of `AWS::IoT::TopicRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct TimestampProperty(Object);

impl TimestampProperty {
    /// `TimestampProperty` with its required properties, in alphabetical order:
    ///
    /// - `value`: An expression that returns a long epoch time value.
    pub fn new(value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Value", value.into_value().into_node());
        Self(object_)
    }

    /// The precision of the timestamp value that results from the expression described in `value`.
    ///
    /// `Unit`.
    pub fn unit(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Unit", value.into_value().into_node());
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

impl Kind for TimestampProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TimestampProperty> for TimestampProperty {}
impl From<TimestampProperty> for Node {
    #[inline]
    fn from(value: TimestampProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TimestampProperty> for TimestampProperty {
    #[inline]
    fn into_value(self) -> Value<TimestampProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes an action that writes records into an Amazon Timestream table.
///
/// The property type `TimestreamAction` of `AWS::IoT::TopicRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct TimestreamActionProperty(Object);

impl TimestreamActionProperty {
    /// `TimestreamActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `database_name`: The name of an Amazon Timestream database that has the table to write records into.
    /// - `dimensions`: Metadata attributes of the time series that are written in each measure record.
    /// - `role_arn`: The Amazon Resource Name (ARN) of the role that grants AWS IoT permission to write to the Timestream database table.
    /// - `table_name`: The table where the message data will be written.
    pub fn new(
        database_name: impl IntoValue<String>,
        dimensions: impl IntoValue<List<TimestreamDimensionProperty>>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
        table_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DatabaseName", database_name.into_value().into_node());
        object_.put("Dimensions", dimensions.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
        object_.put("TableName", table_name.into_value().into_node());
        Self(object_)
    }

    /// The value to use for the entry's timestamp. If blank, the time that the entry was processed is used.
    ///
    /// `Timestamp`.
    pub fn timestamp(mut self, value: impl IntoValue<TimestreamTimestampProperty>) -> Self {
        self.0.put("Timestamp", value.into_value().into_node());
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

impl Kind for TimestreamActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TimestreamActionProperty> for TimestreamActionProperty {}
impl From<TimestreamActionProperty> for Node {
    #[inline]
    fn from(value: TimestreamActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TimestreamActionProperty> for TimestreamActionProperty {
    #[inline]
    fn into_value(self) -> Value<TimestreamActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Metadata attributes of the time series that are written in each measure record.
///
/// The property type `TimestreamDimension` of `AWS::IoT::TopicRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct TimestreamDimensionProperty(Object);

impl TimestreamDimensionProperty {
    /// `TimestreamDimensionProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The metadata dimension name.
    /// - `value`: The value to write in this column of the database record.
    pub fn new(name: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
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

impl Kind for TimestreamDimensionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TimestreamDimensionProperty> for TimestreamDimensionProperty {}
impl From<TimestreamDimensionProperty> for Node {
    #[inline]
    fn from(value: TimestreamDimensionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TimestreamDimensionProperty> for TimestreamDimensionProperty {
    #[inline]
    fn into_value(self) -> Value<TimestreamDimensionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The value to use for the entry's timestamp. If blank, the time that the entry was processed is used.
///
/// The property type `TimestreamTimestamp` of `AWS::IoT::TopicRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct TimestreamTimestampProperty(Object);

impl TimestreamTimestampProperty {
    /// `TimestreamTimestampProperty` with its required properties, in alphabetical order:
    ///
    /// - `unit`: The precision of the timestamp value that results from the expression described in `value`.
    /// - `value`: An expression that returns a long epoch time value.
    pub fn new(unit: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Unit", unit.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
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

impl Kind for TimestreamTimestampProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TimestreamTimestampProperty> for TimestreamTimestampProperty {}
impl From<TimestreamTimestampProperty> for Node {
    #[inline]
    fn from(value: TimestreamTimestampProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TimestreamTimestampProperty> for TimestreamTimestampProperty {
    #[inline]
    fn into_value(self) -> Value<TimestreamTimestampProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes a rule.
///
/// The property type `TopicRulePayload` of `AWS::IoT::TopicRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct TopicRulePayloadProperty(Object);

impl TopicRulePayloadProperty {
    /// `TopicRulePayloadProperty` with its required properties, in alphabetical order:
    ///
    /// - `actions`: The actions associated with the rule.
    /// - `sql`: The SQL statement used to query the topic.
    pub fn new(actions: impl IntoValue<List<ActionProperty>>, sql: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Actions", actions.into_value().into_node());
        object_.put("Sql", sql.into_value().into_node());
        Self(object_)
    }

    /// The version of the SQL rules engine to use when evaluating the rule.
    ///
    /// The default value is 2015-10-08.
    ///
    /// `AwsIotSqlVersion`.
    pub fn aws_iot_sql_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AwsIotSqlVersion", value.into_value().into_node());
        self
    }

    /// The description of the rule.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The action to take when an error occurs.
    ///
    /// `ErrorAction`.
    pub fn error_action(mut self, value: impl IntoValue<ActionProperty>) -> Self {
        self.0.put("ErrorAction", value.into_value().into_node());
        self
    }

    /// Specifies whether the rule is disabled.
    ///
    /// `RuleDisabled`.
    pub fn rule_disabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("RuleDisabled", value.into_value().into_node());
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

impl Kind for TopicRulePayloadProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TopicRulePayloadProperty> for TopicRulePayloadProperty {}
impl From<TopicRulePayloadProperty> for Node {
    #[inline]
    fn from(value: TopicRulePayloadProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TopicRulePayloadProperty> for TopicRulePayloadProperty {
    #[inline]
    fn into_value(self) -> Value<TopicRulePayloadProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A key-value pair that you define in the header.
///
/// The property type `UserProperty` of `AWS::IoT::TopicRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct UserPropertyProperty(Object);

impl UserPropertyProperty {
    /// `UserPropertyProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: A key to be specified in `UserProperty`.
    /// - `value`: A value to be specified in `UserProperty`.
    pub fn new(key: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
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

impl Kind for UserPropertyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<UserPropertyProperty> for UserPropertyProperty {}
impl From<UserPropertyProperty> for Node {
    #[inline]
    fn from(value: UserPropertyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<UserPropertyProperty> for UserPropertyProperty {
    #[inline]
    fn into_value(self) -> Value<UserPropertyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `CannedAcl` of a `S3Action` of `AWS::IoT::TopicRule`.
pub enum CannedAcl {
    /// `authenticated-read`.
    AuthenticatedRead,
    /// `aws-exec-read`.
    AwsExecRead,
    /// `bucket-owner-full-control`.
    BucketOwnerFullControl,
    /// `bucket-owner-read`.
    BucketOwnerRead,
    /// `log-delivery-write`.
    LogDeliveryWrite,
    /// `private`.
    Private,
    /// `public-read`.
    PublicRead,
    /// `public-read-write`.
    PublicReadWrite,
}

#[diagnostic::do_not_recommend]
impl Kind for CannedAcl {}
#[diagnostic::do_not_recommend]
impl TextKind for CannedAcl {}
#[diagnostic::do_not_recommend]
impl IdKind for CannedAcl {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CannedAcl {}
#[diagnostic::do_not_recommend]
impl IntoValue<CannedAcl> for CannedAcl {
    #[inline]
    fn into_value(self) -> Value<CannedAcl> {
        const VALUES: &[&str] = &[
            "authenticated-read",
            "aws-exec-read",
            "bucket-owner-full-control",
            "bucket-owner-read",
            "log-delivery-write",
            "private",
            "public-read",
            "public-read-write",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

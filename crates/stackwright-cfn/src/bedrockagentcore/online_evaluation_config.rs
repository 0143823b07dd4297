// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::BedrockAgentCore::OnlineEvaluationConfig` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::BedrockAgentCore::OnlineEvaluationConfig - Creates an online evaluation configuration for continuous monitoring of agent performance.
///
/// `AWS::BedrockAgentCore::OnlineEvaluationConfig`; `Ref` returns its `OnlineEvaluationConfigArn`, a [`bedrockagentcore::OnlineEvaluationConfigArn`](kinds::bedrockagentcore::OnlineEvaluationConfigArn).
/// Changing one of these replaces it: `OnlineEvaluationConfigName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-onlineevaluationconfig.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnOnlineEvaluationConfig(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::BedrockAgentCore::OnlineEvaluationConfig",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("online_evaluation_config.rules"),
};

impl CfnOnlineEvaluationConfig {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::BedrockAgentCore::OnlineEvaluationConfig";

    /// `CfnOnlineEvaluationConfig` with its required properties, in alphabetical order:
    ///
    /// - `data_source_config`: The configuration that specifies where to read agent traces for online evaluation.
    /// - `evaluation_execution_role_arn`: The Amazon Resource Name (ARN) of the IAM role that grants permissions for evaluation.
    /// - `online_evaluation_config_name`: The name of the online evaluation configuration.
    /// - `rule`: The evaluation rule that defines sampling configuration, filtering criteria, and session detection settings.
    pub fn new(
        data_source_config: impl IntoValue<DataSourceConfigProperty>,
        evaluation_execution_role_arn: impl IntoValue<kinds::iam::RoleArn>,
        online_evaluation_config_name: impl IntoValue<String>,
        rule: impl IntoValue<RuleProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DataSourceConfig",
            data_source_config.into_value().into_node(),
        );
        object_.put(
            "EvaluationExecutionRoleArn",
            evaluation_execution_role_arn.into_value().into_node(),
        );
        object_.put(
            "OnlineEvaluationConfigName",
            online_evaluation_config_name.into_value().into_node(),
        );
        object_.put("Rule", rule.into_value().into_node());
        Self(object_)
    }

    /// The configuration for clustering analysis of evaluation results.
    ///
    /// `ClusteringConfig`; updated in place.
    pub fn clustering_config(mut self, value: impl IntoValue<ClusteringConfigProperty>) -> Self {
        self.0
            .put("ClusteringConfig", value.into_value().into_node());
        self
    }

    /// The description of the online evaluation configuration.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The list of evaluators to apply during online evaluation.
    ///
    /// `Evaluators`; updated in place.
    pub fn evaluators(mut self, value: impl IntoValue<List<EvaluatorReferenceProperty>>) -> Self {
        self.0.put("Evaluators", value.into_value().into_node());
        self
    }

    /// The `ExecutionStatus` property.
    ///
    /// `ExecutionStatus`; one of `ENABLED`, `DISABLED`; updated in place.
    pub fn execution_status(mut self, value: impl IntoValue<ExecutionStatus>) -> Self {
        self.0
            .put("ExecutionStatus", value.into_value().into_node());
        self
    }

    /// The list of insights to enable for failure analysis.
    ///
    /// `Insights`; updated in place.
    pub fn insights(mut self, value: impl IntoValue<List<InsightProperty>>) -> Self {
        self.0.put("Insights", value.into_value().into_node());
        self
    }

    /// A list of tags to assign to the online evaluation configuration.
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

impl Construct for CfnOnlineEvaluationConfig {
    type Handle = CfnOnlineEvaluationConfigRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnOnlineEvaluationConfigRef {
        CfnOnlineEvaluationConfigRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnOnlineEvaluationConfig`] of a stack.
pub struct CfnOnlineEvaluationConfigRef(NodeRef);

impl Clone for CfnOnlineEvaluationConfigRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnOnlineEvaluationConfigRef {}
impl AsNode for CfnOnlineEvaluationConfigRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnOnlineEvaluationConfigRef {
    /// What `Ref` returns: its `OnlineEvaluationConfigArn`, a [`bedrockagentcore::OnlineEvaluationConfigArn`](kinds::bedrockagentcore::OnlineEvaluationConfigArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::bedrockagentcore::OnlineEvaluationConfigArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The timestamp when the online evaluation configuration was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The Amazon Resource Name (ARN) of the online evaluation configuration.
    ///
    /// `Fn::GetAtt` of `OnlineEvaluationConfigArn`.
    #[inline]
    pub fn attr_online_evaluation_config_arn(
        &self,
    ) -> Value<kinds::bedrockagentcore::OnlineEvaluationConfigArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("OnlineEvaluationConfigArn"),
        ))
    }

    /// The unique identifier of the online evaluation configuration.
    ///
    /// `Fn::GetAtt` of `OnlineEvaluationConfigId`.
    #[inline]
    pub fn attr_online_evaluation_config_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("OnlineEvaluationConfigId"),
        ))
    }

    /// The configuration that specifies where evaluation results should be written.
    ///
    /// `Fn::GetAtt` of `OutputConfig`.
    #[inline]
    pub fn attr_output_config(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("OutputConfig")))
    }

    /// The `Status` attribute.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The timestamp when the online evaluation configuration was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::bedrockagentcore::OnlineEvaluationConfigArn>
    for &CfnOnlineEvaluationConfigRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::bedrockagentcore::OnlineEvaluationConfigArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The configuration for reading agent traces from CloudWatch logs.
///
/// The property type `CloudWatchLogsInputConfig` of `AWS::BedrockAgentCore::OnlineEvaluationConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct CloudWatchLogsInputConfigProperty(Object);

impl CloudWatchLogsInputConfigProperty {
    /// `CloudWatchLogsInputConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `log_group_names`: The list of CloudWatch log group names to monitor for agent traces.
    /// - `service_names`: The list of service names to filter traces within the specified log groups.
    pub fn new(
        log_group_names: impl IntoValue<List<kinds::logs::LogGroupName>>,
        service_names: impl IntoValue<List<String>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("LogGroupNames", log_group_names.into_value().into_node());
        object_.put("ServiceNames", service_names.into_value().into_node());
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

impl Kind for CloudWatchLogsInputConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CloudWatchLogsInputConfigProperty> for CloudWatchLogsInputConfigProperty {}
impl From<CloudWatchLogsInputConfigProperty> for Node {
    #[inline]
    fn from(value: CloudWatchLogsInputConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CloudWatchLogsInputConfigProperty> for CloudWatchLogsInputConfigProperty {
    #[inline]
    fn into_value(self) -> Value<CloudWatchLogsInputConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration for clustering analysis of evaluation results.
///
/// The property type `ClusteringConfig` of `AWS::BedrockAgentCore::OnlineEvaluationConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct ClusteringConfigProperty(Object);

impl ClusteringConfigProperty {
    /// `ClusteringConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `frequencies`: The list of frequencies at which clustering reports are generated.
    pub fn new(frequencies: impl IntoValue<List<Frequency>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Frequencies", frequencies.into_value().into_node());
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

impl Kind for ClusteringConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ClusteringConfigProperty> for ClusteringConfigProperty {}
impl From<ClusteringConfigProperty> for Node {
    #[inline]
    fn from(value: ClusteringConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ClusteringConfigProperty> for ClusteringConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ClusteringConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration that specifies where to read agent traces for online evaluation.
///
/// The property type `DataSourceConfig` of `AWS::BedrockAgentCore::OnlineEvaluationConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataSourceConfigProperty(Object);

impl DataSourceConfigProperty {
    /// `DataSourceConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `cloud_watch_logs`: The configuration for reading agent traces from CloudWatch logs.
    pub fn new(cloud_watch_logs: impl IntoValue<CloudWatchLogsInputConfigProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("CloudWatchLogs", cloud_watch_logs.into_value().into_node());
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

impl Kind for DataSourceConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataSourceConfigProperty> for DataSourceConfigProperty {}
impl From<DataSourceConfigProperty> for Node {
    #[inline]
    fn from(value: DataSourceConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataSourceConfigProperty> for DataSourceConfigProperty {
    #[inline]
    fn into_value(self) -> Value<DataSourceConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The reference to an evaluator used in online evaluation configurations.
///
/// The property type `EvaluatorReference` of `AWS::BedrockAgentCore::OnlineEvaluationConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct EvaluatorReferenceProperty(Object);

impl EvaluatorReferenceProperty {
    /// `EvaluatorReferenceProperty` with its required properties, in alphabetical order:
    ///
    /// - `evaluator_id`: The unique identifier of the evaluator.
    pub fn new(evaluator_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("EvaluatorId", evaluator_id.into_value().into_node());
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

impl Kind for EvaluatorReferenceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EvaluatorReferenceProperty> for EvaluatorReferenceProperty {}
impl From<EvaluatorReferenceProperty> for Node {
    #[inline]
    fn from(value: EvaluatorReferenceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EvaluatorReferenceProperty> for EvaluatorReferenceProperty {
    #[inline]
    fn into_value(self) -> Value<EvaluatorReferenceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The filter that applies conditions to agent traces during online evaluation.
///
/// The property type `Filter` of `AWS::BedrockAgentCore::OnlineEvaluationConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct FilterProperty(Object);

impl FilterProperty {
    /// `FilterProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: The key or field name to filter on within the agent trace data.
    /// - `operator`: The comparison operator to use for filtering.
    /// - `value`: The value used in filter comparisons.
    pub fn new(
        key: impl IntoValue<String>,
        operator: impl IntoValue<Operator>,
        value: impl IntoValue<FilterValueProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        object_.put("Operator", operator.into_value().into_node());
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

impl Kind for FilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FilterProperty> for FilterProperty {}
impl From<FilterProperty> for Node {
    #[inline]
    fn from(value: FilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FilterProperty> for FilterProperty {
    #[inline]
    fn into_value(self) -> Value<FilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The value used in filter comparisons.
///
/// The property type `FilterValue` of `AWS::BedrockAgentCore::OnlineEvaluationConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct FilterValueProperty(Object);

impl FilterValueProperty {
    /// `FilterValueProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The boolean value for true/false filtering conditions.
    ///
    /// `BooleanValue`.
    pub fn boolean_value(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("BooleanValue", value.into_value().into_node());
        self
    }

    /// The numeric value for numerical filtering.
    ///
    /// `DoubleValue`.
    pub fn double_value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("DoubleValue", value.into_value().into_node());
        self
    }

    /// The string value for text-based filtering.
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

impl Kind for FilterValueProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FilterValueProperty> for FilterValueProperty {}
impl From<FilterValueProperty> for Node {
    #[inline]
    fn from(value: FilterValueProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FilterValueProperty> for FilterValueProperty {
    #[inline]
    fn into_value(self) -> Value<FilterValueProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An insight configuration for failure analysis.
///
/// The property type `Insight` of `AWS::BedrockAgentCore::OnlineEvaluationConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct InsightProperty(Object);

impl InsightProperty {
    /// `InsightProperty` with its required properties, in alphabetical order:
    ///
    /// - `insight_id`: The unique identifier of the insight.
    pub fn new(insight_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("InsightId", insight_id.into_value().into_node());
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

impl Kind for InsightProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InsightProperty> for InsightProperty {}
impl From<InsightProperty> for Node {
    #[inline]
    fn from(value: InsightProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InsightProperty> for InsightProperty {
    #[inline]
    fn into_value(self) -> Value<InsightProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The evaluation rule that defines sampling configuration, filtering criteria, and session detection settings.
///
/// The property type `Rule` of `AWS::BedrockAgentCore::OnlineEvaluationConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct RuleProperty(Object);

impl RuleProperty {
    /// `RuleProperty` with its required properties, in alphabetical order:
    ///
    /// - `sampling_config`: The configuration that controls what percentage of agent traces are sampled for evaluation.
    pub fn new(sampling_config: impl IntoValue<SamplingConfigProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("SamplingConfig", sampling_config.into_value().into_node());
        Self(object_)
    }

    /// The list of filters that determine which agent traces should be included in the evaluation.
    ///
    /// `Filters`.
    pub fn filters(mut self, value: impl IntoValue<List<FilterProperty>>) -> Self {
        self.0.put("Filters", value.into_value().into_node());
        self
    }

    /// The configuration that defines how agent sessions are detected.
    ///
    /// `SessionConfig`.
    pub fn session_config(mut self, value: impl IntoValue<SessionConfigProperty>) -> Self {
        self.0.put("SessionConfig", value.into_value().into_node());
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

impl Kind for RuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RuleProperty> for RuleProperty {}
impl From<RuleProperty> for Node {
    #[inline]
    fn from(value: RuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RuleProperty> for RuleProperty {
    #[inline]
    fn into_value(self) -> Value<RuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration that controls what percentage of agent traces are sampled for evaluation.
///
/// The property type `SamplingConfig` of `AWS::BedrockAgentCore::OnlineEvaluationConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct SamplingConfigProperty(Object);

impl SamplingConfigProperty {
    /// `SamplingConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `sampling_percentage`: The percentage of agent traces to sample for evaluation.
    pub fn new(sampling_percentage: impl IntoValue<f64>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SamplingPercentage",
            sampling_percentage.into_value().into_node(),
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

impl Kind for SamplingConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SamplingConfigProperty> for SamplingConfigProperty {}
impl From<SamplingConfigProperty> for Node {
    #[inline]
    fn from(value: SamplingConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SamplingConfigProperty> for SamplingConfigProperty {
    #[inline]
    fn into_value(self) -> Value<SamplingConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration that defines how agent sessions are detected.
///
/// The property type `SessionConfig` of `AWS::BedrockAgentCore::OnlineEvaluationConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct SessionConfigProperty(Object);

impl SessionConfigProperty {
    /// `SessionConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `session_timeout_minutes`: The number of minutes of inactivity after which an agent session is considered complete.
    pub fn new(session_timeout_minutes: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SessionTimeoutMinutes",
            session_timeout_minutes.into_value().into_node(),
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

impl Kind for SessionConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SessionConfigProperty> for SessionConfigProperty {}
impl From<SessionConfigProperty> for Node {
    #[inline]
    fn from(value: SessionConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SessionConfigProperty> for SessionConfigProperty {
    #[inline]
    fn into_value(self) -> Value<SessionConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `ExecutionStatus` of `AWS::BedrockAgentCore::OnlineEvaluationConfig`.
pub enum ExecutionStatus {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for ExecutionStatus {}
#[diagnostic::do_not_recommend]
impl TextKind for ExecutionStatus {}
#[diagnostic::do_not_recommend]
impl IdKind for ExecutionStatus {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ExecutionStatus {}
#[diagnostic::do_not_recommend]
impl IntoValue<ExecutionStatus> for ExecutionStatus {
    #[inline]
    fn into_value(self) -> Value<ExecutionStatus> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Frequencies` of a `ClusteringConfig` of `AWS::BedrockAgentCore::OnlineEvaluationConfig`.
pub enum Frequency {
    /// `DAILY`.
    Daily,
    /// `MONTHLY`.
    Monthly,
    /// `WEEKLY`.
    Weekly,
}

#[diagnostic::do_not_recommend]
impl Kind for Frequency {}
#[diagnostic::do_not_recommend]
impl TextKind for Frequency {}
#[diagnostic::do_not_recommend]
impl IdKind for Frequency {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Frequency {}
#[diagnostic::do_not_recommend]
impl IntoValue<Frequency> for Frequency {
    #[inline]
    fn into_value(self) -> Value<Frequency> {
        const VALUES: &[&str] = &["DAILY", "MONTHLY", "WEEKLY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Operator` of a `Filter` of `AWS::BedrockAgentCore::OnlineEvaluationConfig`.
pub enum Operator {
    /// `Contains`.
    Contains,
    /// `Equals`.
    Equals,
    /// `GreaterThan`.
    GreaterThan,
    /// `GreaterThanOrEqual`.
    GreaterThanOrEqual,
    /// `LessThan`.
    LessThan,
    /// `LessThanOrEqual`.
    LessThanOrEqual,
    /// `NotContains`.
    NotContains,
    /// `NotEquals`.
    NotEquals,
}

#[diagnostic::do_not_recommend]
impl Kind for Operator {}
#[diagnostic::do_not_recommend]
impl TextKind for Operator {}
#[diagnostic::do_not_recommend]
impl IdKind for Operator {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Operator {}
#[diagnostic::do_not_recommend]
impl IntoValue<Operator> for Operator {
    #[inline]
    fn into_value(self) -> Value<Operator> {
        const VALUES: &[&str] = &[
            "Contains",
            "Equals",
            "GreaterThan",
            "GreaterThanOrEqual",
            "LessThan",
            "LessThanOrEqual",
            "NotContains",
            "NotEquals",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

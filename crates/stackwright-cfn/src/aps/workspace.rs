// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::APS::Workspace` and its property types.

use crate::l1::*;

/// An Amazon Managed Service for Prometheus workspace is a logical and isolated Prometheus server dedicated to ingesting, storing, and querying your Prometheus-compatible metrics.
///
/// `AWS::APS::Workspace`; `Ref` returns its `Arn`, a [`aps::WorkspaceArn`](kinds::aps::WorkspaceArn).
/// Changing one of these replaces it: `KmsKeyArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-aps-workspace.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnWorkspace(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::APS::Workspace",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("workspace.rules"),
};

impl CfnWorkspace {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::APS::Workspace";

    /// `CfnWorkspace` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The alert manager definition, a YAML configuration for the alert manager in your Amazon Managed Service for Prometheus workspace.
    ///
    /// For details about the alert manager definition, see [Creating an alert manager configuration files](https://docs.aws.amazon.com/prometheus/latest/userguide/AMP-alertmanager-config.html) in the *Amazon Managed Service for Prometheus User Guide*.
    ///
    /// The following example shows part of a CloudFormation YAML file with an embedded alert manager definition (following the `- |-`).
    ///
    /// `Workspace: Type: AWS::APS::Workspace .... Properties: .... AlertManagerDefinition: Fn::Sub: - |- alertmanager_config: | templates: - 'default_template' route: receiver: example-sns receivers: - name: example-sns sns_configs: - topic_arn: 'arn:aws:sns:${AWS::Region}:${AWS::AccountId}:${TopicName}' -`
    ///
    /// `AlertManagerDefinition`; updated in place.
    pub fn alert_manager_definition(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AlertManagerDefinition", value.into_value().into_node());
        self
    }

    /// The alias that is assigned to this workspace to help identify it. It does not need to be unique.
    ///
    /// `Alias`; updated in place.
    pub fn alias(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Alias", value.into_value().into_node());
        self
    }

    /// (optional) The ARN for a customer managed AWS key to use for encrypting data within your workspace. For more information about using your own key in your workspace, see [Encryption at rest](https://docs.aws.amazon.com/prometheus/latest/userguide/encryption-at-rest-Amazon-Service-Prometheus.html) in the *Amazon Managed Service for Prometheus User Guide*.
    ///
    /// `KmsKeyArn`; an update replaces the resource.
    pub fn kms_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0.put("KmsKeyArn", value.into_value().into_node());
        self
    }

    /// Contains information about the logging configuration for the workspace.
    ///
    /// `LoggingConfiguration`; updated in place.
    pub fn logging_configuration(
        mut self,
        value: impl IntoValue<LoggingConfigurationProperty>,
    ) -> Self {
        self.0
            .put("LoggingConfiguration", value.into_value().into_node());
        self
    }

    /// The definition of logging configuration in an Amazon Managed Service for Prometheus workspace.
    ///
    /// `QueryLoggingConfiguration`; updated in place.
    pub fn query_logging_configuration(
        mut self,
        value: impl IntoValue<QueryLoggingConfigurationProperty>,
    ) -> Self {
        self.0
            .put("QueryLoggingConfiguration", value.into_value().into_node());
        self
    }

    /// The list of tag keys and values that are associated with the workspace.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// Use this structure to define label sets and the ingestion limits for time series that match label sets, and to specify the retention period of the workspace.
    ///
    /// `WorkspaceConfiguration`; updated in place.
    pub fn workspace_configuration(
        mut self,
        value: impl IntoValue<WorkspaceConfigurationProperty>,
    ) -> Self {
        self.0
            .put("WorkspaceConfiguration", value.into_value().into_node());
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

impl Construct for CfnWorkspace {
    type Handle = CfnWorkspaceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnWorkspaceRef {
        CfnWorkspaceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnWorkspace`] of a stack.
pub struct CfnWorkspaceRef(NodeRef);

impl Clone for CfnWorkspaceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnWorkspaceRef {}
impl AsNode for CfnWorkspaceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnWorkspaceRef {
    /// What `Ref` returns: its `Arn`, a [`aps::WorkspaceArn`](kinds::aps::WorkspaceArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::aps::WorkspaceArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the workspace. For example, `arn:aws:aps:<region>:123456789012:workspace/ws-example1-1234-abcd-5678-ef90abcd1234`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::aps::WorkspaceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The Prometheus endpoint available for this workspace. For example, `https://aps-workspaces.<region>.amazonaws.com/workspaces/ws-example1-1234-abcd-5678-ef90abcd1234/api/v1/`.
    ///
    /// `Fn::GetAtt` of `PrometheusEndpoint`.
    #[inline]
    pub fn attr_prometheus_endpoint(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PrometheusEndpoint")))
    }

    /// The unique ID for the workspace. For example, `ws-example1-1234-abcd-5678-ef90abcd1234`.
    ///
    /// `Fn::GetAtt` of `WorkspaceId`.
    #[inline]
    pub fn attr_workspace_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("WorkspaceId")))
    }
}

impl IntoValue<kinds::aps::WorkspaceArn> for &CfnWorkspaceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::aps::WorkspaceArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Configuration details for logging to CloudWatch Logs.
///
/// The property type `CloudWatchLogDestination` of `AWS::APS::Workspace`.
#[must_use = "a property type does nothing until it is set"]
pub struct CloudWatchLogDestinationProperty(Object);

impl CloudWatchLogDestinationProperty {
    /// `CloudWatchLogDestinationProperty` with its required properties, in alphabetical order:
    ///
    /// - `log_group_arn`: The ARN of the CloudWatch log group.
    pub fn new(log_group_arn: impl IntoValue<kinds::logs::LogGroupArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("LogGroupArn", log_group_arn.into_value().into_node());
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

impl Kind for CloudWatchLogDestinationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CloudWatchLogDestinationProperty> for CloudWatchLogDestinationProperty {}
impl From<CloudWatchLogDestinationProperty> for Node {
    #[inline]
    fn from(value: CloudWatchLogDestinationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CloudWatchLogDestinationProperty> for CloudWatchLogDestinationProperty {
    #[inline]
    fn into_value(self) -> Value<CloudWatchLogDestinationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A label is a name:value pair used to add context to ingested metrics. This structure defines the name and value for one label that is used in a label set. You can set ingestion limits on time series that match defined label sets, to help prevent a workspace from being overwhelmed with unexpected spikes in time series ingestion.
///
/// The property type `Label` of `AWS::APS::Workspace`.
#[must_use = "a property type does nothing until it is set"]
pub struct LabelProperty(Object);

impl LabelProperty {
    /// `LabelProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name for this label.
    /// - `value`: The value for this label.
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

impl Kind for LabelProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LabelProperty> for LabelProperty {}
impl From<LabelProperty> for Node {
    #[inline]
    fn from(value: LabelProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LabelProperty> for LabelProperty {
    #[inline]
    fn into_value(self) -> Value<LabelProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This defines a label set for the workspace, and defines the ingestion limit for active time series that match that label set. Each label name in a label set must be unique.
///
/// The property type `LimitsPerLabelSet` of `AWS::APS::Workspace`.
#[must_use = "a property type does nothing until it is set"]
pub struct LimitsPerLabelSetProperty(Object);

impl LimitsPerLabelSetProperty {
    /// `LimitsPerLabelSetProperty` with its required properties, in alphabetical order:
    ///
    /// - `label_set`: This defines one label set that will have an enforced ingestion limit.
    /// - `limits`: This structure contains the information about the limits that apply to time series that match this label set.
    pub fn new(
        label_set: impl IntoValue<List<LabelProperty>>,
        limits: impl IntoValue<LimitsPerLabelSetEntryProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("LabelSet", label_set.into_value().into_node());
        object_.put("Limits", limits.into_value().into_node());
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

impl Kind for LimitsPerLabelSetProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LimitsPerLabelSetProperty> for LimitsPerLabelSetProperty {}
impl From<LimitsPerLabelSetProperty> for Node {
    #[inline]
    fn from(value: LimitsPerLabelSetProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LimitsPerLabelSetProperty> for LimitsPerLabelSetProperty {
    #[inline]
    fn into_value(self) -> Value<LimitsPerLabelSetProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This structure contains the limits that apply to time series that match one label set.
///
/// The property type `LimitsPerLabelSetEntry` of `AWS::APS::Workspace`.
#[must_use = "a property type does nothing until it is set"]
pub struct LimitsPerLabelSetEntryProperty(Object);

impl LimitsPerLabelSetEntryProperty {
    /// `LimitsPerLabelSetEntryProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The maximum number of active series that can be ingested that match this label set.
    ///
    /// Setting this to 0 causes no label set limit to be enforced, but it does cause Amazon Managed Service for Prometheus to vend label set metrics to CloudWatch
    ///
    /// `MaxSeries`.
    pub fn max_series(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxSeries", value.into_value().into_node());
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

impl Kind for LimitsPerLabelSetEntryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LimitsPerLabelSetEntryProperty> for LimitsPerLabelSetEntryProperty {}
impl From<LimitsPerLabelSetEntryProperty> for Node {
    #[inline]
    fn from(value: LimitsPerLabelSetEntryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LimitsPerLabelSetEntryProperty> for LimitsPerLabelSetEntryProperty {
    #[inline]
    fn into_value(self) -> Value<LimitsPerLabelSetEntryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about the rules and alerting logging configuration for the workspace.
///
/// > These logging configurations are only for rules and alerting logs.
///
/// The property type `LoggingConfiguration` of `AWS::APS::Workspace`.
#[must_use = "a property type does nothing until it is set"]
pub struct LoggingConfigurationProperty(Object);

impl LoggingConfigurationProperty {
    /// `LoggingConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ARN of the CloudWatch log group to which the vended log data will be published. This log group must exist prior to calling this operation.
    ///
    /// `LogGroupArn`.
    pub fn log_group_arn(mut self, value: impl IntoValue<kinds::logs::LogGroupArn>) -> Self {
        self.0.put("LogGroupArn", value.into_value().into_node());
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

impl Kind for LoggingConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LoggingConfigurationProperty> for LoggingConfigurationProperty {}
impl From<LoggingConfigurationProperty> for Node {
    #[inline]
    fn from(value: LoggingConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LoggingConfigurationProperty> for LoggingConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<LoggingConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The logging destination in an Amazon Managed Service for Prometheus workspace.
///
/// The property type `LoggingDestination` of `AWS::APS::Workspace`.
#[must_use = "a property type does nothing until it is set"]
pub struct LoggingDestinationProperty(Object);

impl LoggingDestinationProperty {
    /// `LoggingDestinationProperty` with its required properties, in alphabetical order:
    ///
    /// - `cloud_watch_logs`: Configuration details for logging to CloudWatch Logs.
    /// - `filters`: Filtering criteria that determine which queries are logged.
    pub fn new(
        cloud_watch_logs: impl IntoValue<CloudWatchLogDestinationProperty>,
        filters: impl IntoValue<LoggingFilterProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("CloudWatchLogs", cloud_watch_logs.into_value().into_node());
        object_.put("Filters", filters.into_value().into_node());
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

impl Kind for LoggingDestinationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LoggingDestinationProperty> for LoggingDestinationProperty {}
impl From<LoggingDestinationProperty> for Node {
    #[inline]
    fn from(value: LoggingDestinationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LoggingDestinationProperty> for LoggingDestinationProperty {
    #[inline]
    fn into_value(self) -> Value<LoggingDestinationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Filtering criteria that determine which queries are logged.
///
/// The property type `LoggingFilter` of `AWS::APS::Workspace`.
#[must_use = "a property type does nothing until it is set"]
pub struct LoggingFilterProperty(Object);

impl LoggingFilterProperty {
    /// `LoggingFilterProperty` with its required properties, in alphabetical order:
    ///
    /// - `qsp_threshold`: The Query Samples Processed (QSP) threshold above which queries will be logged.
    pub fn new(qsp_threshold: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("QspThreshold", qsp_threshold.into_value().into_node());
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

impl Kind for LoggingFilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LoggingFilterProperty> for LoggingFilterProperty {}
impl From<LoggingFilterProperty> for Node {
    #[inline]
    fn from(value: LoggingFilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LoggingFilterProperty> for LoggingFilterProperty {
    #[inline]
    fn into_value(self) -> Value<LoggingFilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The query logging configuration in an Amazon Managed Service for Prometheus workspace.
///
/// The property type `QueryLoggingConfiguration` of `AWS::APS::Workspace`.
#[must_use = "a property type does nothing until it is set"]
pub struct QueryLoggingConfigurationProperty(Object);

impl QueryLoggingConfigurationProperty {
    /// `QueryLoggingConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `destinations`: Defines a destination and its associated filtering criteria for query logging.
    pub fn new(destinations: impl IntoValue<List<LoggingDestinationProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Destinations", destinations.into_value().into_node());
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

impl Kind for QueryLoggingConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<QueryLoggingConfigurationProperty> for QueryLoggingConfigurationProperty {}
impl From<QueryLoggingConfigurationProperty> for Node {
    #[inline]
    fn from(value: QueryLoggingConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<QueryLoggingConfigurationProperty> for QueryLoggingConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<QueryLoggingConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Use this structure to define label sets and the ingestion limits for time series that match label sets, and to specify the retention period of the workspace.
///
/// The property type `WorkspaceConfiguration` of `AWS::APS::Workspace`.
#[must_use = "a property type does nothing until it is set"]
pub struct WorkspaceConfigurationProperty(Object);

impl WorkspaceConfigurationProperty {
    /// `WorkspaceConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// This is an array of structures, where each structure defines a label set for the workspace, and defines the ingestion limit for active time series for each of those label sets. Each label name in a label set must be unique.
    ///
    /// `LimitsPerLabelSets`.
    pub fn limits_per_label_sets(
        mut self,
        value: impl IntoValue<List<LimitsPerLabelSetProperty>>,
    ) -> Self {
        self.0
            .put("LimitsPerLabelSets", value.into_value().into_node());
        self
    }

    /// The time window in seconds for accepting out-of-order samples
    ///
    /// `OutOfOrderTimeWindowInSeconds`.
    pub fn out_of_order_time_window_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "OutOfOrderTimeWindowInSeconds",
            value.into_value().into_node(),
        );
        self
    }

    /// Specifies how many days that metrics will be retained in the workspace.
    ///
    /// `RetentionPeriodInDays`.
    pub fn retention_period_in_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("RetentionPeriodInDays", value.into_value().into_node());
        self
    }

    /// Duration in seconds to offset rule evaluation queries into the past
    ///
    /// `RuleQueryOffsetInSeconds`.
    pub fn rule_query_offset_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("RuleQueryOffsetInSeconds", value.into_value().into_node());
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

impl Kind for WorkspaceConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WorkspaceConfigurationProperty> for WorkspaceConfigurationProperty {}
impl From<WorkspaceConfigurationProperty> for Node {
    #[inline]
    fn from(value: WorkspaceConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WorkspaceConfigurationProperty> for WorkspaceConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<WorkspaceConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

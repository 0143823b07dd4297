// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::FIS::ExperimentTemplate` and its property types.

use crate::l1::*;

/// Specifies an experiment template.
///
/// An experiment template includes the following components:
///
/// - *Targets*: A target can be a specific resource in your AWS environment, or one or more resources that match criteria that you specify, for example, resources that have specific tags.
/// - *Actions*: The actions to carry out on the target. You can specify multiple actions, the duration of each action, and when to start each action during an experiment.
/// - *Stop conditions*: If a stop condition is triggered while an experiment is running, the experiment is automatically stopped. You can define a stop condition as a CloudWatch alarm.
///
/// For more information, see [Experiment templates](https://docs.aws.amazon.com/fis/latest/userguide/experiment-templates.html) in the *AWS Fault Injection Service User Guide*.
///
/// `AWS::FIS::ExperimentTemplate`; `Ref` returns its `Id`, a [`fis::ExperimentTemplateId`](kinds::fis::ExperimentTemplateId).
/// Changing one of these replaces it: `Tags`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fis-experimenttemplate.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnExperimentTemplate(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::FIS::ExperimentTemplate",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("experiment_template.rules"),
};

impl CfnExperimentTemplate {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::FIS::ExperimentTemplate";

    /// `CfnExperimentTemplate` with its required properties, in alphabetical order:
    ///
    /// - `description`: The description for the experiment template.
    /// - `role_arn`: The Amazon Resource Name (ARN) of an IAM role.
    /// - `stop_conditions`: The stop conditions for the experiment.
    /// - `targets`: The targets for the experiment.
    pub fn new(
        description: impl IntoValue<String>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
        stop_conditions: impl IntoValue<List<ExperimentTemplateStopConditionProperty>>,
        targets: impl IntoValue<Map<ExperimentTemplateTargetProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Description", description.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
        object_.put("StopConditions", stop_conditions.into_value().into_node());
        object_.put("Targets", targets.into_value().into_node());
        Self(object_)
    }

    /// The actions for the experiment.
    ///
    /// `Actions`; updated in place.
    pub fn actions(mut self, value: impl IntoValue<Map<ExperimentTemplateActionProperty>>) -> Self {
        self.0.put("Actions", value.into_value().into_node());
        self
    }

    /// The experiment options for an experiment template.
    ///
    /// `ExperimentOptions`; updated in place.
    pub fn experiment_options(
        mut self,
        value: impl IntoValue<ExperimentTemplateExperimentOptionsProperty>,
    ) -> Self {
        self.0
            .put("ExperimentOptions", value.into_value().into_node());
        self
    }

    /// Describes the report configuration for the experiment template.
    ///
    /// `ExperimentReportConfiguration`; updated in place.
    pub fn experiment_report_configuration(
        mut self,
        value: impl IntoValue<ExperimentTemplateExperimentReportConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "ExperimentReportConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The configuration for experiment logging.
    ///
    /// `LogConfiguration`; updated in place.
    pub fn log_configuration(
        mut self,
        value: impl IntoValue<ExperimentTemplateLogConfigurationProperty>,
    ) -> Self {
        self.0
            .put("LogConfiguration", value.into_value().into_node());
        self
    }

    /// The tags for the experiment template.
    ///
    /// `Tags`; an update replaces the resource.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
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

impl Construct for CfnExperimentTemplate {
    type Handle = CfnExperimentTemplateRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnExperimentTemplateRef {
        CfnExperimentTemplateRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnExperimentTemplate`] of a stack.
pub struct CfnExperimentTemplateRef(NodeRef);

impl Clone for CfnExperimentTemplateRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnExperimentTemplateRef {}
impl AsNode for CfnExperimentTemplateRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnExperimentTemplateRef {
    /// What `Ref` returns: its `Id`, a [`fis::ExperimentTemplateId`](kinds::fis::ExperimentTemplateId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::fis::ExperimentTemplateId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID of the experiment template.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::fis::ExperimentTemplateId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::fis::ExperimentTemplateId> for &CfnExperimentTemplateRef {
    #[inline]
    fn into_value(self) -> Value<kinds::fis::ExperimentTemplateId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The CloudWatch dashboards to include as data sources in the experiment report.
///
/// The property type `CloudWatchDashboard` of `AWS::FIS::ExperimentTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct CloudWatchDashboardProperty(Object);

impl CloudWatchDashboardProperty {
    /// `CloudWatchDashboardProperty` with its required properties, in alphabetical order:
    ///
    /// - `dashboard_identifier`: The Amazon Resource Name (ARN) of the CloudWatch dashboard to include in the experiment report.
    pub fn new(dashboard_identifier: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DashboardIdentifier",
            dashboard_identifier.into_value().into_node(),
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

impl Kind for CloudWatchDashboardProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CloudWatchDashboardProperty> for CloudWatchDashboardProperty {}
impl From<CloudWatchDashboardProperty> for Node {
    #[inline]
    fn from(value: CloudWatchDashboardProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CloudWatchDashboardProperty> for CloudWatchDashboardProperty {
    #[inline]
    fn into_value(self) -> Value<CloudWatchDashboardProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the configuration for experiment logging to CloudWatch Logs.
///
/// The property type `CloudWatchLogsConfiguration` of `AWS::FIS::ExperimentTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct CloudWatchLogsConfigurationProperty(Object);

impl CloudWatchLogsConfigurationProperty {
    /// `CloudWatchLogsConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `log_group_arn`: The Amazon Resource Name (ARN) of the destination Amazon CloudWatch Logs log group.
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

impl Kind for CloudWatchLogsConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CloudWatchLogsConfigurationProperty> for CloudWatchLogsConfigurationProperty {}
impl From<CloudWatchLogsConfigurationProperty> for Node {
    #[inline]
    fn from(value: CloudWatchLogsConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CloudWatchLogsConfigurationProperty> for CloudWatchLogsConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<CloudWatchLogsConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the data sources for the experiment report.
///
/// The property type `DataSources` of `AWS::FIS::ExperimentTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataSourcesProperty(Object);

impl DataSourcesProperty {
    /// `DataSourcesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The CloudWatch dashboards to include as data sources in the experiment report.
    ///
    /// `CloudWatchDashboards`.
    pub fn cloud_watch_dashboards(
        mut self,
        value: impl IntoValue<List<CloudWatchDashboardProperty>>,
    ) -> Self {
        self.0
            .put("CloudWatchDashboards", value.into_value().into_node());
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

impl Kind for DataSourcesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataSourcesProperty> for DataSourcesProperty {}
impl From<DataSourcesProperty> for Node {
    #[inline]
    fn from(value: DataSourcesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataSourcesProperty> for DataSourcesProperty {
    #[inline]
    fn into_value(self) -> Value<DataSourcesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The S3 destination for the experiment report.
///
/// The property type `ExperimentReportS3Configuration` of `AWS::FIS::ExperimentTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct ExperimentReportS3ConfigurationProperty(Object);

impl ExperimentReportS3ConfigurationProperty {
    /// `ExperimentReportS3ConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket_name`: The name of the S3 bucket where the experiment report will be stored.
    pub fn new(bucket_name: impl IntoValue<kinds::s3::BucketName>) -> Self {
        let mut object_ = Object::typed();
        object_.put("BucketName", bucket_name.into_value().into_node());
        Self(object_)
    }

    /// The prefix of the S3 bucket where the experiment report will be stored.
    ///
    /// `Prefix`.
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Prefix", value.into_value().into_node());
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

impl Kind for ExperimentReportS3ConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ExperimentReportS3ConfigurationProperty> for ExperimentReportS3ConfigurationProperty {}
impl From<ExperimentReportS3ConfigurationProperty> for Node {
    #[inline]
    fn from(value: ExperimentReportS3ConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ExperimentReportS3ConfigurationProperty>
    for ExperimentReportS3ConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<ExperimentReportS3ConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies an action for an experiment template.
///
/// For more information, see [Actions](https://docs.aws.amazon.com/fis/latest/userguide/actions.html) in the *AWS Fault Injection Service User Guide*.
///
/// The property type `ExperimentTemplateAction` of `AWS::FIS::ExperimentTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct ExperimentTemplateActionProperty(Object);

impl ExperimentTemplateActionProperty {
    /// `ExperimentTemplateActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `action_id`: The ID of the action.
    pub fn new(action_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ActionId", action_id.into_value().into_node());
        Self(object_)
    }

    /// A description for the action.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The parameters for the action.
    ///
    /// `Parameters`.
    pub fn parameters(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Parameters", value.into_value().into_node());
        self
    }

    /// The name of the action that must be completed before the current action starts.
    ///
    /// `StartAfter`.
    pub fn start_after(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("StartAfter", value.into_value().into_node());
        self
    }

    /// The targets for the action.
    ///
    /// `Targets`.
    pub fn targets(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Targets", value.into_value().into_node());
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

impl Kind for ExperimentTemplateActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ExperimentTemplateActionProperty> for ExperimentTemplateActionProperty {}
impl From<ExperimentTemplateActionProperty> for Node {
    #[inline]
    fn from(value: ExperimentTemplateActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ExperimentTemplateActionProperty> for ExperimentTemplateActionProperty {
    #[inline]
    fn into_value(self) -> Value<ExperimentTemplateActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the experiment options for an experiment template.
///
/// The property type `ExperimentTemplateExperimentOptions` of `AWS::FIS::ExperimentTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct ExperimentTemplateExperimentOptionsProperty(Object);

impl ExperimentTemplateExperimentOptionsProperty {
    /// `ExperimentTemplateExperimentOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The account targeting setting for an experiment template.
    ///
    /// `AccountTargeting`; one of `multi-account`, `single-account`; an update replaces the resource.
    pub fn account_targeting(mut self, value: impl IntoValue<AccountTargeting>) -> Self {
        self.0
            .put("AccountTargeting", value.into_value().into_node());
        self
    }

    /// The empty target resolution mode for an experiment template.
    ///
    /// `EmptyTargetResolutionMode`; one of `fail`, `skip`.
    pub fn empty_target_resolution_mode(
        mut self,
        value: impl IntoValue<EmptyTargetResolutionMode>,
    ) -> Self {
        self.0
            .put("EmptyTargetResolutionMode", value.into_value().into_node());
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

impl Kind for ExperimentTemplateExperimentOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ExperimentTemplateExperimentOptionsProperty>
    for ExperimentTemplateExperimentOptionsProperty
{
}
impl From<ExperimentTemplateExperimentOptionsProperty> for Node {
    #[inline]
    fn from(value: ExperimentTemplateExperimentOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ExperimentTemplateExperimentOptionsProperty>
    for ExperimentTemplateExperimentOptionsProperty
{
    #[inline]
    fn into_value(self) -> Value<ExperimentTemplateExperimentOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the report configuration for the experiment template.
///
/// The property type `ExperimentTemplateExperimentReportConfiguration` of `AWS::FIS::ExperimentTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct ExperimentTemplateExperimentReportConfigurationProperty(Object);

impl ExperimentTemplateExperimentReportConfigurationProperty {
    /// `ExperimentTemplateExperimentReportConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `outputs`: The output destinations of the experiment report.
    pub fn new(outputs: impl IntoValue<OutputsProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Outputs", outputs.into_value().into_node());
        Self(object_)
    }

    /// The data sources for the experiment report.
    ///
    /// `DataSources`.
    pub fn data_sources(mut self, value: impl IntoValue<DataSourcesProperty>) -> Self {
        self.0.put("DataSources", value.into_value().into_node());
        self
    }

    /// The duration after the experiment end time for the data sources to include in the report.
    ///
    /// `PostExperimentDuration`.
    pub fn post_experiment_duration(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PostExperimentDuration", value.into_value().into_node());
        self
    }

    /// The duration before the experiment start time for the data sources to include in the report.
    ///
    /// `PreExperimentDuration`.
    pub fn pre_experiment_duration(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PreExperimentDuration", value.into_value().into_node());
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

impl Kind for ExperimentTemplateExperimentReportConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ExperimentTemplateExperimentReportConfigurationProperty>
    for ExperimentTemplateExperimentReportConfigurationProperty
{
}
impl From<ExperimentTemplateExperimentReportConfigurationProperty> for Node {
    #[inline]
    fn from(value: ExperimentTemplateExperimentReportConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ExperimentTemplateExperimentReportConfigurationProperty>
    for ExperimentTemplateExperimentReportConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<ExperimentTemplateExperimentReportConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the configuration for experiment logging.
///
/// For more information, see [Experiment logging](https://docs.aws.amazon.com/fis/latest/userguide/monitoring-logging.html) in the *AWS Fault Injection Service User Guide*.
///
/// The property type `ExperimentTemplateLogConfiguration` of `AWS::FIS::ExperimentTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct ExperimentTemplateLogConfigurationProperty(Object);

impl ExperimentTemplateLogConfigurationProperty {
    /// `ExperimentTemplateLogConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `log_schema_version`: The schema version.
    pub fn new(log_schema_version: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "LogSchemaVersion",
            log_schema_version.into_value().into_node(),
        );
        Self(object_)
    }

    /// The configuration for experiment logging to CloudWatch Logs.
    ///
    /// `CloudWatchLogsConfiguration`.
    pub fn cloud_watch_logs_configuration(
        mut self,
        value: impl IntoValue<CloudWatchLogsConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "CloudWatchLogsConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The configuration for experiment logging to Amazon S3.
    ///
    /// `S3Configuration`.
    pub fn s3_configuration(mut self, value: impl IntoValue<S3ConfigurationProperty>) -> Self {
        self.0
            .put("S3Configuration", value.into_value().into_node());
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

impl Kind for ExperimentTemplateLogConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ExperimentTemplateLogConfigurationProperty>
    for ExperimentTemplateLogConfigurationProperty
{
}
impl From<ExperimentTemplateLogConfigurationProperty> for Node {
    #[inline]
    fn from(value: ExperimentTemplateLogConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ExperimentTemplateLogConfigurationProperty>
    for ExperimentTemplateLogConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<ExperimentTemplateLogConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies a stop condition for an experiment template.
///
/// For more information, see [Stop conditions](https://docs.aws.amazon.com/fis/latest/userguide/stop-conditions.html) in the *AWS Fault Injection Service User Guide*.
///
/// The property type `ExperimentTemplateStopCondition` of `AWS::FIS::ExperimentTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct ExperimentTemplateStopConditionProperty(Object);

impl ExperimentTemplateStopConditionProperty {
    /// `ExperimentTemplateStopConditionProperty` with its required properties, in alphabetical order:
    ///
    /// - `source`: The source for the stop condition.
    pub fn new(source: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Source", source.into_value().into_node());
        Self(object_)
    }

    /// The Amazon Resource Name (ARN) of the CloudWatch alarm, if applicable.
    ///
    /// `Value`.
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
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

impl Kind for ExperimentTemplateStopConditionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ExperimentTemplateStopConditionProperty> for ExperimentTemplateStopConditionProperty {}
impl From<ExperimentTemplateStopConditionProperty> for Node {
    #[inline]
    fn from(value: ExperimentTemplateStopConditionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ExperimentTemplateStopConditionProperty>
    for ExperimentTemplateStopConditionProperty
{
    #[inline]
    fn into_value(self) -> Value<ExperimentTemplateStopConditionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies a target for an experiment. You must specify at least one Amazon Resource Name (ARN) or at least one resource tag. You cannot specify both ARNs and tags.
///
/// For more information, see [Targets](https://docs.aws.amazon.com/fis/latest/userguide/targets.html) in the *AWS Fault Injection Service User Guide*.
///
/// The property type `ExperimentTemplateTarget` of `AWS::FIS::ExperimentTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct ExperimentTemplateTargetProperty(Object);

impl ExperimentTemplateTargetProperty {
    /// `ExperimentTemplateTargetProperty` with its required properties, in alphabetical order:
    ///
    /// - `resource_type`: The resource type.
    /// - `selection_mode`: Scopes the identified resources to a specific count or percentage.
    pub fn new(
        resource_type: impl IntoValue<String>,
        selection_mode: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ResourceType", resource_type.into_value().into_node());
        object_.put("SelectionMode", selection_mode.into_value().into_node());
        Self(object_)
    }

    /// The filters to apply to identify target resources using specific attributes.
    ///
    /// `Filters`.
    pub fn filters(
        mut self,
        value: impl IntoValue<List<ExperimentTemplateTargetFilterProperty>>,
    ) -> Self {
        self.0.put("Filters", value.into_value().into_node());
        self
    }

    /// The parameters for the resource type.
    ///
    /// `Parameters`.
    pub fn parameters(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Parameters", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Names (ARNs) of the targets.
    ///
    /// `ResourceArns`.
    pub fn resource_arns(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("ResourceArns", value.into_value().into_node());
        self
    }

    /// The tags for the target resources.
    ///
    /// `ResourceTags`.
    pub fn resource_tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("ResourceTags", value.into_value().into_node());
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

impl Kind for ExperimentTemplateTargetProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ExperimentTemplateTargetProperty> for ExperimentTemplateTargetProperty {}
impl From<ExperimentTemplateTargetProperty> for Node {
    #[inline]
    fn from(value: ExperimentTemplateTargetProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ExperimentTemplateTargetProperty> for ExperimentTemplateTargetProperty {
    #[inline]
    fn into_value(self) -> Value<ExperimentTemplateTargetProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies a filter used for the target resource input in an experiment template.
///
/// For more information, see [Resource filters](https://docs.aws.amazon.com/fis/latest/userguide/targets.html#target-filters) in the *AWS Fault Injection Service User Guide*.
///
/// The property type `ExperimentTemplateTargetFilter` of `AWS::FIS::ExperimentTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct ExperimentTemplateTargetFilterProperty(Object);

impl ExperimentTemplateTargetFilterProperty {
    /// `ExperimentTemplateTargetFilterProperty` with its required properties, in alphabetical order:
    ///
    /// - `path`: The attribute path for the filter.
    /// - `values`: The attribute values for the filter.
    pub fn new(path: impl IntoValue<String>, values: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Path", path.into_value().into_node());
        object_.put("Values", values.into_value().into_node());
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

impl Kind for ExperimentTemplateTargetFilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ExperimentTemplateTargetFilterProperty> for ExperimentTemplateTargetFilterProperty {}
impl From<ExperimentTemplateTargetFilterProperty> for Node {
    #[inline]
    fn from(value: ExperimentTemplateTargetFilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ExperimentTemplateTargetFilterProperty> for ExperimentTemplateTargetFilterProperty {
    #[inline]
    fn into_value(self) -> Value<ExperimentTemplateTargetFilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the output destinations of the experiment report.
///
/// The property type `Outputs` of `AWS::FIS::ExperimentTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct OutputsProperty(Object);

impl OutputsProperty {
    /// `OutputsProperty` with its required properties, in alphabetical order:
    ///
    /// - `experiment_report_s3_configuration`: The S3 destination for the experiment report.
    pub fn new(
        experiment_report_s3_configuration: impl IntoValue<ExperimentReportS3ConfigurationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ExperimentReportS3Configuration",
            experiment_report_s3_configuration.into_value().into_node(),
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

impl Kind for OutputsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OutputsProperty> for OutputsProperty {}
impl From<OutputsProperty> for Node {
    #[inline]
    fn from(value: OutputsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OutputsProperty> for OutputsProperty {
    #[inline]
    fn into_value(self) -> Value<OutputsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the configuration for experiment logging to Amazon S3.
///
/// The property type `S3Configuration` of `AWS::FIS::ExperimentTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3ConfigurationProperty(Object);

impl S3ConfigurationProperty {
    /// `S3ConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket_name`: The name of the destination bucket.
    pub fn new(bucket_name: impl IntoValue<kinds::s3::BucketName>) -> Self {
        let mut object_ = Object::typed();
        object_.put("BucketName", bucket_name.into_value().into_node());
        Self(object_)
    }

    /// The bucket prefix.
    ///
    /// `Prefix`.
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Prefix", value.into_value().into_node());
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

impl Kind for S3ConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3ConfigurationProperty> for S3ConfigurationProperty {}
impl From<S3ConfigurationProperty> for Node {
    #[inline]
    fn from(value: S3ConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3ConfigurationProperty> for S3ConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<S3ConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AccountTargeting` of a `ExperimentTemplateExperimentOptions` of `AWS::FIS::ExperimentTemplate`.
pub enum AccountTargeting {
    /// `multi-account`.
    MultiAccount,
    /// `single-account`.
    SingleAccount,
}

#[diagnostic::do_not_recommend]
impl Kind for AccountTargeting {}
#[diagnostic::do_not_recommend]
impl TextKind for AccountTargeting {}
#[diagnostic::do_not_recommend]
impl IdKind for AccountTargeting {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AccountTargeting {}
#[diagnostic::do_not_recommend]
impl IntoValue<AccountTargeting> for AccountTargeting {
    #[inline]
    fn into_value(self) -> Value<AccountTargeting> {
        const VALUES: &[&str] = &["multi-account", "single-account"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `EmptyTargetResolutionMode` of a `ExperimentTemplateExperimentOptions` of `AWS::FIS::ExperimentTemplate`.
pub enum EmptyTargetResolutionMode {
    /// `fail`.
    Fail,
    /// `skip`.
    Skip,
}

#[diagnostic::do_not_recommend]
impl Kind for EmptyTargetResolutionMode {}
#[diagnostic::do_not_recommend]
impl TextKind for EmptyTargetResolutionMode {}
#[diagnostic::do_not_recommend]
impl IdKind for EmptyTargetResolutionMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EmptyTargetResolutionMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<EmptyTargetResolutionMode> for EmptyTargetResolutionMode {
    #[inline]
    fn into_value(self) -> Value<EmptyTargetResolutionMode> {
        const VALUES: &[&str] = &["fail", "skip"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

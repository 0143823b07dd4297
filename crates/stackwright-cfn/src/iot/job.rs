// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoT::Job` and its property types.

use crate::l1::*;

/// Use the AWS::IoT::Job resource to declare an AWS IoT job. A job can be used to define a set of remote operations that are sent to and run on one or more devices (things or thing groups) connected to AWS IoT.
///
/// `AWS::IoT::Job`; `Ref` returns its `Arn`, a [`iot::JobArn`](kinds::iot::JobArn).
/// Changing one of these replaces it: `DestinationPackageVersions`, `Document`, `DocumentParameters`, `DocumentSource`, `JobExecutionsRetryConfig`, `JobId`, `JobTemplateArn`, `SchedulingConfig`, `TargetSelection`, `Targets`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-job.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnJob(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoT::Job",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("job.rules"),
};

impl CfnJob {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoT::Job";

    /// `CfnJob` with its required properties, in alphabetical order:
    ///
    /// - `job_id`: A job identifier which must be unique for your AWS account.
    /// - `targets`: A list of things and thing groups to which the job should be sent.
    pub fn new(job_id: impl IntoValue<String>, targets: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("JobId", job_id.into_value().into_node());
        object_.put("Targets", targets.into_value().into_node());
        Self(object_)
    }

    /// The criteria that determine when and how a job abort takes place.
    ///
    /// `AbortConfig`; updated in place.
    pub fn abort_config(mut self, value: impl IntoValue<AbortConfigProperty>) -> Self {
        self.0.put("AbortConfig", value.into_value().into_node());
        self
    }

    /// A short text description of the job.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The package version Amazon Resource Names (ARNs) that are installed on the device when the job successfully completes.
    ///
    /// `DestinationPackageVersions`; an update replaces the resource.
    pub fn destination_package_versions(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("DestinationPackageVersions", value.into_value().into_node());
        self
    }

    /// The job document. Required if you don't specify a value for documentSource.
    ///
    /// `Document`; an update replaces the resource.
    pub fn document(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Document", value.into_value().into_node());
        self
    }

    /// Parameters of an Amazon Web Services managed template that you can specify to create the job document.
    ///
    /// `DocumentParameters`; an update replaces the resource.
    pub fn document_parameters(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("DocumentParameters", value.into_value().into_node());
        self
    }

    /// An S3 link, or S3 object URL, to the job document. The link is an Amazon S3 object URL and is required if you don't specify a value for document.
    ///
    /// `DocumentSource`; an update replaces the resource.
    pub fn document_source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DocumentSource", value.into_value().into_node());
        self
    }

    /// The configuration that determines how many retries are allowed for each failure type for a job.
    ///
    /// `JobExecutionsRetryConfig`; an update replaces the resource.
    pub fn job_executions_retry_config(
        mut self,
        value: impl IntoValue<JobExecutionsRetryConfigProperty>,
    ) -> Self {
        self.0
            .put("JobExecutionsRetryConfig", value.into_value().into_node());
        self
    }

    /// Allows you to create a staged rollout of a job.
    ///
    /// `JobExecutionsRolloutConfig`; updated in place.
    pub fn job_executions_rollout_config(
        mut self,
        value: impl IntoValue<JobExecutionsRolloutConfigProperty>,
    ) -> Self {
        self.0
            .put("JobExecutionsRolloutConfig", value.into_value().into_node());
        self
    }

    /// The ARN of the job template used to create the job.
    ///
    /// `JobTemplateArn`; an update replaces the resource.
    pub fn job_template_arn(mut self, value: impl IntoValue<kinds::iot::JobTemplateArn>) -> Self {
        self.0.put("JobTemplateArn", value.into_value().into_node());
        self
    }

    /// Configuration for pre-signed S3 URLs.
    ///
    /// `PresignedUrlConfig`; updated in place.
    pub fn presigned_url_config(
        mut self,
        value: impl IntoValue<PresignedUrlConfigProperty>,
    ) -> Self {
        self.0
            .put("PresignedUrlConfig", value.into_value().into_node());
        self
    }

    /// Specifies the date and time that a job will begin the rollout of the job document to all devices in the target group.
    ///
    /// `SchedulingConfig`; an update replaces the resource.
    pub fn scheduling_config(mut self, value: impl IntoValue<SchedulingConfigProperty>) -> Self {
        self.0
            .put("SchedulingConfig", value.into_value().into_node());
        self
    }

    /// Metadata which can be used to manage the job.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// Specifies whether the job will continue to run (CONTINUOUS), or will be complete after all those things specified as targets have completed the job (SNAPSHOT).
    ///
    /// `TargetSelection`; one of `CONTINUOUS`, `SNAPSHOT`; an update replaces the resource.
    pub fn target_selection(mut self, value: impl IntoValue<TargetSelection>) -> Self {
        self.0
            .put("TargetSelection", value.into_value().into_node());
        self
    }

    /// Specifies the amount of time each device has to finish its execution of the job.
    ///
    /// `TimeoutConfig`; updated in place.
    pub fn timeout_config(mut self, value: impl IntoValue<TimeoutConfigProperty>) -> Self {
        self.0.put("TimeoutConfig", value.into_value().into_node());
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

impl Construct for CfnJob {
    type Handle = CfnJobRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnJobRef {
        CfnJobRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnJob`] of a stack.
pub struct CfnJobRef(NodeRef);

impl Clone for CfnJobRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnJobRef {}
impl AsNode for CfnJobRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnJobRef {
    /// What `Ref` returns: its `Arn`, a [`iot::JobArn`](kinds::iot::JobArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iot::JobArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the job.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::iot::JobArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The time when the job was created, in ISO 8601 date-time format.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }
}

impl IntoValue<kinds::iot::JobArn> for &CfnJobRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iot::JobArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The criteria that determine when and how a job abort takes place.
///
/// The property type `AbortConfig` of `AWS::IoT::Job`.
#[must_use = "a property type does nothing until it is set"]
pub struct AbortConfigProperty(Object);

impl AbortConfigProperty {
    /// `AbortConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `criteria_list`: The list of criteria that determine when and how to abort the job.
    pub fn new(criteria_list: impl IntoValue<List<AbortCriteriaProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("CriteriaList", criteria_list.into_value().into_node());
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

impl Kind for AbortConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AbortConfigProperty> for AbortConfigProperty {}
impl From<AbortConfigProperty> for Node {
    #[inline]
    fn from(value: AbortConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AbortConfigProperty> for AbortConfigProperty {
    #[inline]
    fn into_value(self) -> Value<AbortConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The criteria that determine when and how a job abort takes place.
///
/// The property type `AbortCriteria` of `AWS::IoT::Job`.
#[must_use = "a property type does nothing until it is set"]
pub struct AbortCriteriaProperty(Object);

impl AbortCriteriaProperty {
    /// `AbortCriteriaProperty` with its required properties, in alphabetical order:
    ///
    /// - `action`: The type of job action to take to initiate the job abort.
    /// - `failure_type`: The type of job execution failures that can initiate a job abort.
    /// - `min_number_of_executed_things`: The minimum number of things which must receive job execution notifications before the job can be aborted.
    /// - `threshold_percentage`: The minimum percentage of job execution failures that must occur to initiate the job abort.
    pub fn new(
        action: impl IntoValue<super::Action>,
        failure_type: impl IntoValue<super::AbortCriteriaFailureType>,
        min_number_of_executed_things: impl IntoValue<i64>,
        threshold_percentage: impl IntoValue<f64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Action", action.into_value().into_node());
        object_.put("FailureType", failure_type.into_value().into_node());
        object_.put(
            "MinNumberOfExecutedThings",
            min_number_of_executed_things.into_value().into_node(),
        );
        object_.put(
            "ThresholdPercentage",
            threshold_percentage.into_value().into_node(),
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

impl Kind for AbortCriteriaProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AbortCriteriaProperty> for AbortCriteriaProperty {}
impl From<AbortCriteriaProperty> for Node {
    #[inline]
    fn from(value: AbortCriteriaProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AbortCriteriaProperty> for AbortCriteriaProperty {
    #[inline]
    fn into_value(self) -> Value<AbortCriteriaProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Allows you to create an exponential rate of rollout for a job.
///
/// The property type `ExponentialRolloutRate` of `AWS::IoT::Job`.
#[must_use = "a property type does nothing until it is set"]
pub struct ExponentialRolloutRateProperty(Object);

impl ExponentialRolloutRateProperty {
    /// `ExponentialRolloutRateProperty` with its required properties, in alphabetical order:
    ///
    /// - `base_rate_per_minute`: The minimum number of things that will be notified of a pending job, per minute at the start of job rollout.
    /// - `increment_factor`: The exponential factor to increase the rate of rollout for a job.
    /// - `rate_increase_criteria`: Allows you to define a criteria to initiate the increase in rate of rollout for a job.
    pub fn new(
        base_rate_per_minute: impl IntoValue<i64>,
        increment_factor: impl IntoValue<f64>,
        rate_increase_criteria: impl IntoValue<RateIncreaseCriteriaProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "BaseRatePerMinute",
            base_rate_per_minute.into_value().into_node(),
        );
        object_.put("IncrementFactor", increment_factor.into_value().into_node());
        object_.put(
            "RateIncreaseCriteria",
            rate_increase_criteria.into_value().into_node(),
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

impl Kind for ExponentialRolloutRateProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ExponentialRolloutRateProperty> for ExponentialRolloutRateProperty {}
impl From<ExponentialRolloutRateProperty> for Node {
    #[inline]
    fn from(value: ExponentialRolloutRateProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ExponentialRolloutRateProperty> for ExponentialRolloutRateProperty {
    #[inline]
    fn into_value(self) -> Value<ExponentialRolloutRateProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration that determines how many retries are allowed for each failure type for a job.
///
/// The property type `JobExecutionsRetryConfig` of `AWS::IoT::Job`.
#[must_use = "a property type does nothing until it is set"]
pub struct JobExecutionsRetryConfigProperty(Object);

impl JobExecutionsRetryConfigProperty {
    /// `JobExecutionsRetryConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `criteria_list`: The list of criteria that determines how many retries are allowed for each failure type for a job.
    pub fn new(criteria_list: impl IntoValue<List<RetryCriteriaProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("CriteriaList", criteria_list.into_value().into_node());
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

impl Kind for JobExecutionsRetryConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<JobExecutionsRetryConfigProperty> for JobExecutionsRetryConfigProperty {}
impl From<JobExecutionsRetryConfigProperty> for Node {
    #[inline]
    fn from(value: JobExecutionsRetryConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<JobExecutionsRetryConfigProperty> for JobExecutionsRetryConfigProperty {
    #[inline]
    fn into_value(self) -> Value<JobExecutionsRetryConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Allows you to create a staged rollout of a job.
///
/// The property type `JobExecutionsRolloutConfig` of `AWS::IoT::Job`.
#[must_use = "a property type does nothing until it is set"]
pub struct JobExecutionsRolloutConfigProperty(Object);

impl JobExecutionsRolloutConfigProperty {
    /// `JobExecutionsRolloutConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Allows you to create an exponential rate of rollout for a job.
    ///
    /// `ExponentialRate`.
    pub fn exponential_rate(
        mut self,
        value: impl IntoValue<ExponentialRolloutRateProperty>,
    ) -> Self {
        self.0
            .put("ExponentialRate", value.into_value().into_node());
        self
    }

    /// The maximum number of things that will be notified of a pending job, per minute. This parameter allows you to create a staged rollout.
    ///
    /// `MaximumPerMinute`.
    pub fn maximum_per_minute(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaximumPerMinute", value.into_value().into_node());
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

impl Kind for JobExecutionsRolloutConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<JobExecutionsRolloutConfigProperty> for JobExecutionsRolloutConfigProperty {}
impl From<JobExecutionsRolloutConfigProperty> for Node {
    #[inline]
    fn from(value: JobExecutionsRolloutConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<JobExecutionsRolloutConfigProperty> for JobExecutionsRolloutConfigProperty {
    #[inline]
    fn into_value(self) -> Value<JobExecutionsRolloutConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An optional configuration within the SchedulingConfig to setup a recurring maintenance window with a predetermined start time and duration for the rollout of a job document to all devices in a target group for a job.
///
/// The property type `MaintenanceWindow` of `AWS::IoT::Job`.
#[must_use = "a property type does nothing until it is set"]
pub struct MaintenanceWindowProperty(Object);

impl MaintenanceWindowProperty {
    /// `MaintenanceWindowProperty` with its required properties, in alphabetical order:
    ///
    /// - `duration_in_minutes`: Displays the duration of the next maintenance window.
    /// - `start_time`: Displays the start time of the next maintenance window.
    pub fn new(
        duration_in_minutes: impl IntoValue<i64>,
        start_time: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DurationInMinutes",
            duration_in_minutes.into_value().into_node(),
        );
        object_.put("StartTime", start_time.into_value().into_node());
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

impl Kind for MaintenanceWindowProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MaintenanceWindowProperty> for MaintenanceWindowProperty {}
impl From<MaintenanceWindowProperty> for Node {
    #[inline]
    fn from(value: MaintenanceWindowProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MaintenanceWindowProperty> for MaintenanceWindowProperty {
    #[inline]
    fn into_value(self) -> Value<MaintenanceWindowProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for pre-signed S3 URLs.
///
/// The property type `PresignedUrlConfig` of `AWS::IoT::Job`.
#[must_use = "a property type does nothing until it is set"]
pub struct PresignedUrlConfigProperty(Object);

impl PresignedUrlConfigProperty {
    /// `PresignedUrlConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// How long (in seconds) pre-signed URLs are valid. Valid values are 60 - 3600, the default value is 3600 seconds.
    ///
    /// `ExpiresInSec`.
    pub fn expires_in_sec(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("ExpiresInSec", value.into_value().into_node());
        self
    }

    /// The ARN of an IAM role that grants permission to download files from the S3 bucket where the job data/updates are stored.
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

impl Kind for PresignedUrlConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PresignedUrlConfigProperty> for PresignedUrlConfigProperty {}
impl From<PresignedUrlConfigProperty> for Node {
    #[inline]
    fn from(value: PresignedUrlConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PresignedUrlConfigProperty> for PresignedUrlConfigProperty {
    #[inline]
    fn into_value(self) -> Value<PresignedUrlConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Allows you to define a criteria to initiate the increase in rate of rollout for a job.
///
/// The property type `RateIncreaseCriteria` of `AWS::IoT::Job`.
#[must_use = "a property type does nothing until it is set"]
pub struct RateIncreaseCriteriaProperty(Object);

impl RateIncreaseCriteriaProperty {
    /// `RateIncreaseCriteriaProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The threshold for number of notified things that will initiate the increase in rate of rollout.
    ///
    /// `NumberOfNotifiedThings`.
    pub fn number_of_notified_things(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("NumberOfNotifiedThings", value.into_value().into_node());
        self
    }

    /// The threshold for number of succeeded things that will initiate the increase in rate of rollout.
    ///
    /// `NumberOfSucceededThings`.
    pub fn number_of_succeeded_things(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("NumberOfSucceededThings", value.into_value().into_node());
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

impl Kind for RateIncreaseCriteriaProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RateIncreaseCriteriaProperty> for RateIncreaseCriteriaProperty {}
impl From<RateIncreaseCriteriaProperty> for Node {
    #[inline]
    fn from(value: RateIncreaseCriteriaProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RateIncreaseCriteriaProperty> for RateIncreaseCriteriaProperty {
    #[inline]
    fn into_value(self) -> Value<RateIncreaseCriteriaProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The criteria that determines how many retries are allowed for each failure type for a job.
///
/// The property type `RetryCriteria` of `AWS::IoT::Job`.
#[must_use = "a property type does nothing until it is set"]
pub struct RetryCriteriaProperty(Object);

impl RetryCriteriaProperty {
    /// `RetryCriteriaProperty` with its required properties, in alphabetical order:
    ///
    /// - `failure_type`: The type of job execution failures that can initiate a job retry.
    /// - `number_of_retries`: The number of retries allowed for a failure type for the job.
    pub fn new(
        failure_type: impl IntoValue<super::RetryCriteriaFailureType>,
        number_of_retries: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("FailureType", failure_type.into_value().into_node());
        object_.put(
            "NumberOfRetries",
            number_of_retries.into_value().into_node(),
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

impl Kind for RetryCriteriaProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RetryCriteriaProperty> for RetryCriteriaProperty {}
impl From<RetryCriteriaProperty> for Node {
    #[inline]
    fn from(value: RetryCriteriaProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RetryCriteriaProperty> for RetryCriteriaProperty {
    #[inline]
    fn into_value(self) -> Value<RetryCriteriaProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the date and time that a job will begin the rollout of the job document to all devices in the target group.
///
/// The property type `SchedulingConfig` of `AWS::IoT::Job`.
#[must_use = "a property type does nothing until it is set"]
pub struct SchedulingConfigProperty(Object);

impl SchedulingConfigProperty {
    /// `SchedulingConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the end behavior for all job executions after a job reaches the selected endTime.
    ///
    /// `EndBehavior`; one of `STOP_ROLLOUT`, `CANCEL`, `FORCE_CANCEL`.
    pub fn end_behavior(mut self, value: impl IntoValue<EndBehavior>) -> Self {
        self.0.put("EndBehavior", value.into_value().into_node());
        self
    }

    /// The time a job will stop rollout of the job document to all devices in the target group for a job.
    ///
    /// `EndTime`.
    pub fn end_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EndTime", value.into_value().into_node());
        self
    }

    /// An optional configuration within the SchedulingConfig to setup a recurring maintenance window.
    ///
    /// `MaintenanceWindows`.
    pub fn maintenance_windows(
        mut self,
        value: impl IntoValue<List<MaintenanceWindowProperty>>,
    ) -> Self {
        self.0
            .put("MaintenanceWindows", value.into_value().into_node());
        self
    }

    /// The time a job will begin rollout of the job document to all devices in the target group for a job.
    ///
    /// `StartTime`.
    pub fn start_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StartTime", value.into_value().into_node());
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

impl Kind for SchedulingConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SchedulingConfigProperty> for SchedulingConfigProperty {}
impl From<SchedulingConfigProperty> for Node {
    #[inline]
    fn from(value: SchedulingConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SchedulingConfigProperty> for SchedulingConfigProperty {
    #[inline]
    fn into_value(self) -> Value<SchedulingConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the amount of time each device has to finish its execution of the job.
///
/// The property type `TimeoutConfig` of `AWS::IoT::Job`.
#[must_use = "a property type does nothing until it is set"]
pub struct TimeoutConfigProperty(Object);

impl TimeoutConfigProperty {
    /// `TimeoutConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the amount of time, in minutes, this device has to finish execution of this job. The timeout interval can be anywhere between 1 minute and 7 days (1 to 10080 minutes).
    ///
    /// `InProgressTimeoutInMinutes`.
    pub fn in_progress_timeout_in_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("InProgressTimeoutInMinutes", value.into_value().into_node());
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

impl Kind for TimeoutConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TimeoutConfigProperty> for TimeoutConfigProperty {}
impl From<TimeoutConfigProperty> for Node {
    #[inline]
    fn from(value: TimeoutConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TimeoutConfigProperty> for TimeoutConfigProperty {
    #[inline]
    fn into_value(self) -> Value<TimeoutConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `EndBehavior` of a `SchedulingConfig` of `AWS::IoT::Job`.
pub enum EndBehavior {
    /// `CANCEL`.
    Cancel,
    /// `FORCE_CANCEL`.
    ForceCancel,
    /// `STOP_ROLLOUT`.
    StopRollout,
}

#[diagnostic::do_not_recommend]
impl Kind for EndBehavior {}
#[diagnostic::do_not_recommend]
impl TextKind for EndBehavior {}
#[diagnostic::do_not_recommend]
impl IdKind for EndBehavior {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EndBehavior {}
#[diagnostic::do_not_recommend]
impl IntoValue<EndBehavior> for EndBehavior {
    #[inline]
    fn into_value(self) -> Value<EndBehavior> {
        const VALUES: &[&str] = &["CANCEL", "FORCE_CANCEL", "STOP_ROLLOUT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `TargetSelection` of `AWS::IoT::Job`.
pub enum TargetSelection {
    /// `CONTINUOUS`.
    Continuous,
    /// `SNAPSHOT`.
    Snapshot,
}

#[diagnostic::do_not_recommend]
impl Kind for TargetSelection {}
#[diagnostic::do_not_recommend]
impl TextKind for TargetSelection {}
#[diagnostic::do_not_recommend]
impl IdKind for TargetSelection {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TargetSelection {}
#[diagnostic::do_not_recommend]
impl IntoValue<TargetSelection> for TargetSelection {
    #[inline]
    fn into_value(self) -> Value<TargetSelection> {
        const VALUES: &[&str] = &["CONTINUOUS", "SNAPSHOT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

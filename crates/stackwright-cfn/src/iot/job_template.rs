// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoT::JobTemplate` and its property types.

use crate::l1::*;

/// Represents a job template.
///
/// `AWS::IoT::JobTemplate`; `Ref` returns its `JobTemplateId`, a [`iot::JobTemplateId`](kinds::iot::JobTemplateId).
/// Changing one of these replaces it: `AbortConfig`, `Description`, `DestinationPackageVersions`, `Document`, `DocumentSource`, `JobArn`, `JobExecutionsRetryConfig`, `JobExecutionsRolloutConfig`, `JobTemplateId`, `MaintenanceWindows`, `PresignedUrlConfig`, `Tags`, `TimeoutConfig`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-jobtemplate.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnJobTemplate(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoT::JobTemplate",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("job_template.rules"),
};

impl CfnJobTemplate {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoT::JobTemplate";

    /// `CfnJobTemplate` with its required properties, in alphabetical order:
    ///
    /// - `description`: A description of the job template.
    /// - `job_template_id`: A unique identifier for the job template.
    pub fn new(
        description: impl IntoValue<String>,
        job_template_id: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Description", description.into_value().into_node());
        object_.put("JobTemplateId", job_template_id.into_value().into_node());
        Self(object_)
    }

    /// The criteria that determine when and how a job abort takes place.
    ///
    /// `AbortConfig`; an update replaces the resource.
    pub fn abort_config(mut self, value: impl IntoValue<AbortConfigProperty>) -> Self {
        self.0.put("AbortConfig", value.into_value().into_node());
        self
    }

    /// The package version Amazon Resource Names (ARNs) that are installed on the device’s reserved named shadow ( `$package`) when the job successfully completes.
    ///
    /// *Note:* Up to 25 package version ARNS are allowed.
    ///
    /// `DestinationPackageVersions`; an update replaces the resource.
    pub fn destination_package_versions(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("DestinationPackageVersions", value.into_value().into_node());
        self
    }

    /// The job document.
    ///
    /// Required if you don't specify a value for `documentSource`.
    ///
    /// `Document`; an update replaces the resource.
    pub fn document(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Document", value.into_value().into_node());
        self
    }

    /// An S3 link, or S3 object URL, to the job document. The link is an Amazon S3 object URL and is required if you don't specify a value for `document`.
    ///
    /// For example, `--document-source https://s3. *region-code* .amazonaws.com/example-firmware/device-firmware.1.0`
    ///
    /// For more information, see [Methods for accessing a bucket](https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-bucket-intro.html).
    ///
    /// `DocumentSource`; an update replaces the resource.
    pub fn document_source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DocumentSource", value.into_value().into_node());
        self
    }

    /// The ARN of the job to use as the basis for the job template.
    ///
    /// `JobArn`; an update replaces the resource.
    pub fn job_arn(mut self, value: impl IntoValue<kinds::iot::JobArn>) -> Self {
        self.0.put("JobArn", value.into_value().into_node());
        self
    }

    /// Allows you to create the criteria to retry a job.
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
    /// `JobExecutionsRolloutConfig`; an update replaces the resource.
    pub fn job_executions_rollout_config(
        mut self,
        value: impl IntoValue<JobExecutionsRolloutConfigProperty>,
    ) -> Self {
        self.0
            .put("JobExecutionsRolloutConfig", value.into_value().into_node());
        self
    }

    /// An optional configuration within the SchedulingConfig to setup a recurring maintenance window with a predetermined start time and duration for the rollout of a job document to all devices in a target group for a job.
    ///
    /// `MaintenanceWindows`; an update replaces the resource.
    pub fn maintenance_windows(
        mut self,
        value: impl IntoValue<List<MaintenanceWindowProperty>>,
    ) -> Self {
        self.0
            .put("MaintenanceWindows", value.into_value().into_node());
        self
    }

    /// Configuration for pre-signed S3 URLs.
    ///
    /// `PresignedUrlConfig`; an update replaces the resource.
    pub fn presigned_url_config(
        mut self,
        value: impl IntoValue<PresignedUrlConfigProperty>,
    ) -> Self {
        self.0
            .put("PresignedUrlConfig", value.into_value().into_node());
        self
    }

    /// Metadata that can be used to manage the job template.
    ///
    /// `Tags`; an update replaces the resource.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// Specifies the amount of time each device has to finish its execution of the job. A timer is started when the job execution status is set to `IN_PROGRESS`. If the job execution status is not set to another terminal state before the timer expires, it will be automatically set to `TIMED_OUT`.
    ///
    /// `TimeoutConfig`; an update replaces the resource.
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

impl Construct for CfnJobTemplate {
    type Handle = CfnJobTemplateRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnJobTemplateRef {
        CfnJobTemplateRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnJobTemplate`] of a stack.
pub struct CfnJobTemplateRef(NodeRef);

impl Clone for CfnJobTemplateRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnJobTemplateRef {}
impl AsNode for CfnJobTemplateRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnJobTemplateRef {
    /// What `Ref` returns: its `JobTemplateId`, a [`iot::JobTemplateId`](kinds::iot::JobTemplateId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iot::JobTemplateId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the job to use as the basis for the job template.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::iot::JobTemplateArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::iot::JobTemplateId> for &CfnJobTemplateRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iot::JobTemplateId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::iot::JobTemplateArn> for &CfnJobTemplateRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iot::JobTemplateArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The criteria that determine when and how a job abort takes place.
///
/// The property type `AbortConfig` of `AWS::IoT::JobTemplate`.
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
/// The property type `AbortCriteria` of `AWS::IoT::JobTemplate`.
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
/// The property type `ExponentialRolloutRate` of `AWS::IoT::JobTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct ExponentialRolloutRateProperty(Object);

impl ExponentialRolloutRateProperty {
    /// `ExponentialRolloutRateProperty` with its required properties, in alphabetical order:
    ///
    /// - `base_rate_per_minute`: The minimum number of things that will be notified of a pending job, per minute at the start of job rollout.
    /// - `increment_factor`: The exponential factor to increase the rate of rollout for a job.
    /// - `rate_increase_criteria`: The criteria to initiate the increase in rate of rollout for a job.
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
/// The property type `JobExecutionsRetryConfig` of `AWS::IoT::JobTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct JobExecutionsRetryConfigProperty(Object);

impl JobExecutionsRetryConfigProperty {
    /// `JobExecutionsRetryConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The list of criteria that determines how many retries are allowed for each failure type for a job.
    ///
    /// `RetryCriteriaList`.
    pub fn retry_criteria_list(
        mut self,
        value: impl IntoValue<List<RetryCriteriaProperty>>,
    ) -> Self {
        self.0
            .put("RetryCriteriaList", value.into_value().into_node());
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
/// The property type `JobExecutionsRolloutConfig` of `AWS::IoT::JobTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct JobExecutionsRolloutConfigProperty(Object);

impl JobExecutionsRolloutConfigProperty {
    /// `JobExecutionsRolloutConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The rate of increase for a job rollout. This parameter allows you to define an exponential rate for a job rollout.
    ///
    /// `ExponentialRolloutRate`; an update replaces the resource.
    pub fn exponential_rollout_rate(
        mut self,
        value: impl IntoValue<ExponentialRolloutRateProperty>,
    ) -> Self {
        self.0
            .put("ExponentialRolloutRate", value.into_value().into_node());
        self
    }

    /// The maximum number of things that will be notified of a pending job, per minute. This parameter allows you to create a staged rollout.
    ///
    /// `MaximumPerMinute`; an update replaces the resource.
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

/// An optional configuration within the `SchedulingConfig` to setup a recurring maintenance window with a predetermined start time and duration for the rollout of a job document to all devices in a target group for a job.
///
/// The property type `MaintenanceWindow` of `AWS::IoT::JobTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct MaintenanceWindowProperty(Object);

impl MaintenanceWindowProperty {
    /// `MaintenanceWindowProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Displays the duration of the next maintenance window.
    ///
    /// `DurationInMinutes`.
    pub fn duration_in_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("DurationInMinutes", value.into_value().into_node());
        self
    }

    /// Displays the start time of the next maintenance window.
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
/// The property type `PresignedUrlConfig` of `AWS::IoT::JobTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct PresignedUrlConfigProperty(Object);

impl PresignedUrlConfigProperty {
    /// `PresignedUrlConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `role_arn`: The ARN of an IAM role that grants grants permission to download files from the S3 bucket where the job data/updates are stored.
    pub fn new(role_arn: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("RoleArn", role_arn.into_value().into_node());
        Self(object_)
    }

    /// How long (in seconds) pre-signed URLs are valid. Valid values are 60 - 3600, the default value is 3600 seconds. Pre-signed URLs are generated when Jobs receives an MQTT request for the job document.
    ///
    /// `ExpiresInSec`; an update replaces the resource.
    pub fn expires_in_sec(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("ExpiresInSec", value.into_value().into_node());
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
/// The property type `RateIncreaseCriteria` of `AWS::IoT::JobTemplate`.
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
    /// `NumberOfNotifiedThings`; an update replaces the resource.
    pub fn number_of_notified_things(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("NumberOfNotifiedThings", value.into_value().into_node());
        self
    }

    /// The threshold for number of succeeded things that will initiate the increase in rate of rollout.
    ///
    /// `NumberOfSucceededThings`; an update replaces the resource.
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
/// The property type `RetryCriteria` of `AWS::IoT::JobTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct RetryCriteriaProperty(Object);

impl RetryCriteriaProperty {
    /// `RetryCriteriaProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The type of job execution failures that can initiate a job retry.
    ///
    /// `FailureType`; one of `FAILED`, `TIMED_OUT`, `ALL`.
    pub fn failure_type(mut self, value: impl IntoValue<super::RetryCriteriaFailureType>) -> Self {
        self.0.put("FailureType", value.into_value().into_node());
        self
    }

    /// The number of retries allowed for a failure type for the job.
    ///
    /// `NumberOfRetries`.
    pub fn number_of_retries(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("NumberOfRetries", value.into_value().into_node());
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

/// Specifies the amount of time each device has to finish its execution of the job. A timer is started when the job execution status is set to `IN_PROGRESS`. If the job execution status is not set to another terminal state before the timer expires, it will be automatically set to `TIMED_OUT`.
///
/// The property type `TimeoutConfig` of `AWS::IoT::JobTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct TimeoutConfigProperty(Object);

impl TimeoutConfigProperty {
    /// `TimeoutConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `in_progress_timeout_in_minutes`: Specifies the amount of time, in minutes, this device has to finish execution of this job.
    pub fn new(in_progress_timeout_in_minutes: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "InProgressTimeoutInMinutes",
            in_progress_timeout_in_minutes.into_value().into_node(),
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

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Deadline::Queue` and its property types.

use crate::l1::*;

/// Creates a queue to coordinate the order in which jobs run on a farm. A queue can also specify where to pull resources and indicate where to output completed jobs.
///
/// `AWS::Deadline::Queue`; `Ref` returns its `Arn`, a [`deadline::QueueArn`](kinds::deadline::QueueArn).
/// Changing one of these replaces it: `FarmId`.
/// Attributes: `Arn`, `QueueId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-queue.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnQueue(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::Deadline::Queue",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("queue.rules"),
};

impl CfnQueue {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Deadline::Queue";

    /// `CfnQueue` with its required properties, in alphabetical order:
    ///
    /// - `display_name`: The display name of the queue summary to update.
    /// - `farm_id`: The farm ID.
    pub fn new(display_name: impl IntoValue<String>, farm_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DisplayName", display_name.into_value().into_node());
        object_.put("FarmId", farm_id.into_value().into_node());
        Self(object_)
    }

    /// The identifiers of the storage profiles that this queue can use to share assets between workers using different operating systems.
    ///
    /// `AllowedStorageProfileIds`; updated in place.
    pub fn allowed_storage_profile_ids(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("AllowedStorageProfileIds", value.into_value().into_node());
        self
    }

    /// The default action taken on a queue summary if a budget wasn't configured.
    ///
    /// `DefaultBudgetAction`; default `"NONE"`; one of `NONE`, `STOP_SCHEDULING_AND_COMPLETE_TASKS`, `STOP_SCHEDULING_AND_CANCEL_TASKS`; updated in place.
    pub fn default_budget_action(mut self, value: impl IntoValue<DefaultBudgetAction>) -> Self {
        self.0
            .put("DefaultBudgetAction", value.into_value().into_node());
        self
    }

    /// A description of the queue that helps identify what the queue is used for.
    ///
    /// > This field can store any content. Escape or encode this content before displaying it on a webpage or any other system that might interpret the content of this field.
    ///
    /// `Description`; default `""`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The job attachment settings. These are the Amazon S3 bucket name and the Amazon S3 prefix.
    ///
    /// `JobAttachmentSettings`; updated in place.
    pub fn job_attachment_settings(
        mut self,
        value: impl IntoValue<JobAttachmentSettingsProperty>,
    ) -> Self {
        self.0
            .put("JobAttachmentSettings", value.into_value().into_node());
        self
    }

    /// Identifies the user for a job.
    ///
    /// `JobRunAsUser`; updated in place.
    pub fn job_run_as_user(mut self, value: impl IntoValue<JobRunAsUserProperty>) -> Self {
        self.0.put("JobRunAsUser", value.into_value().into_node());
        self
    }

    /// The file system location that the queue uses.
    ///
    /// `RequiredFileSystemLocationNames`; updated in place.
    pub fn required_file_system_location_names(
        mut self,
        value: impl IntoValue<List<String>>,
    ) -> Self {
        self.0.put(
            "RequiredFileSystemLocationNames",
            value.into_value().into_node(),
        );
        self
    }

    /// The Amazon Resource Name (ARN) of the IAM role that workers use when running jobs in this queue.
    ///
    /// `RoleArn`; updated in place.
    pub fn role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("RoleArn", value.into_value().into_node());
        self
    }

    /// The `SchedulingConfiguration` property.
    ///
    /// `SchedulingConfiguration`; updated in place.
    pub fn scheduling_configuration(
        mut self,
        value: impl IntoValue<SchedulingConfigurationProperty>,
    ) -> Self {
        self.0
            .put("SchedulingConfiguration", value.into_value().into_node());
        self
    }

    /// The tags to add to your queue. Each tag consists of a tag key and a tag value. Tag keys and values are both required, but tag values can be empty strings.
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

impl Construct for CfnQueue {
    type Handle = CfnQueueRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnQueueRef {
        CfnQueueRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnQueue`] of a stack.
pub struct CfnQueueRef(NodeRef);

impl Clone for CfnQueueRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnQueueRef {}
impl AsNode for CfnQueueRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnQueueRef {
    /// What `Ref` returns: its `Arn`, a [`deadline::QueueArn`](kinds::deadline::QueueArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::deadline::QueueArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the queue.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::deadline::QueueArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The queue ID.
    ///
    /// `Fn::GetAtt` of `QueueId`.
    #[inline]
    pub fn attr_queue_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("QueueId")))
    }
}

impl IntoValue<kinds::deadline::QueueArn> for &CfnQueueRef {
    #[inline]
    fn into_value(self) -> Value<kinds::deadline::QueueArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The job attachment settings. These are the Amazon S3 bucket name and the Amazon S3 prefix.
///
/// The property type `JobAttachmentSettings` of `AWS::Deadline::Queue`.
#[must_use = "a property type does nothing until it is set"]
pub struct JobAttachmentSettingsProperty(Object);

impl JobAttachmentSettingsProperty {
    /// `JobAttachmentSettingsProperty` with its required properties, in alphabetical order:
    ///
    /// - `root_prefix`: The root prefix.
    /// - `s3_bucket_name`: The Amazon S3 bucket name.
    pub fn new(
        root_prefix: impl IntoValue<String>,
        s3_bucket_name: impl IntoValue<kinds::s3::BucketName>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("RootPrefix", root_prefix.into_value().into_node());
        object_.put("S3BucketName", s3_bucket_name.into_value().into_node());
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

impl Kind for JobAttachmentSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<JobAttachmentSettingsProperty> for JobAttachmentSettingsProperty {}
impl From<JobAttachmentSettingsProperty> for Node {
    #[inline]
    fn from(value: JobAttachmentSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<JobAttachmentSettingsProperty> for JobAttachmentSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<JobAttachmentSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Identifies the user for a job.
///
/// The property type `JobRunAsUser` of `AWS::Deadline::Queue`.
#[must_use = "a property type does nothing until it is set"]
pub struct JobRunAsUserProperty(Object);

impl JobRunAsUserProperty {
    /// `JobRunAsUserProperty` with its required properties, in alphabetical order:
    ///
    /// - `run_as`: Specifies whether the job should run using the queue's system user or if the job should run using the worker agent system user.
    pub fn new(run_as: impl IntoValue<RunAs>) -> Self {
        let mut object_ = Object::typed();
        object_.put("RunAs", run_as.into_value().into_node());
        Self(object_)
    }

    /// The user and group that the jobs in the queue run as.
    ///
    /// `Posix`.
    pub fn posix(mut self, value: impl IntoValue<PosixUserProperty>) -> Self {
        self.0.put("Posix", value.into_value().into_node());
        self
    }

    /// Identifies a Microsoft Windows user.
    ///
    /// `Windows`.
    pub fn windows(mut self, value: impl IntoValue<WindowsUserProperty>) -> Self {
        self.0.put("Windows", value.into_value().into_node());
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

impl Kind for JobRunAsUserProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<JobRunAsUserProperty> for JobRunAsUserProperty {}
impl From<JobRunAsUserProperty> for Node {
    #[inline]
    fn from(value: JobRunAsUserProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<JobRunAsUserProperty> for JobRunAsUserProperty {
    #[inline]
    fn into_value(self) -> Value<JobRunAsUserProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The POSIX user.
///
/// The property type `PosixUser` of `AWS::Deadline::Queue`.
#[must_use = "a property type does nothing until it is set"]
pub struct PosixUserProperty(Object);

impl PosixUserProperty {
    /// `PosixUserProperty` with its required properties, in alphabetical order:
    ///
    /// - `group`: The name of the POSIX user's group.
    /// - `user`: The name of the POSIX user.
    pub fn new(group: impl IntoValue<String>, user: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Group", group.into_value().into_node());
        object_.put("User", user.into_value().into_node());
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

impl Kind for PosixUserProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PosixUserProperty> for PosixUserProperty {}
impl From<PosixUserProperty> for Node {
    #[inline]
    fn from(value: PosixUserProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PosixUserProperty> for PosixUserProperty {
    #[inline]
    fn into_value(self) -> Value<PosixUserProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `PriorityBalancedSchedulingConfiguration` of `AWS::Deadline::Queue`.
#[must_use = "a property type does nothing until it is set"]
pub struct PriorityBalancedSchedulingConfigurationProperty(Object);

impl PriorityBalancedSchedulingConfigurationProperty {
    /// `PriorityBalancedSchedulingConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `RenderingTaskBuffer` property.
    ///
    /// `RenderingTaskBuffer`; default `1`.
    pub fn rendering_task_buffer(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("RenderingTaskBuffer", value.into_value().into_node());
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

impl Kind for PriorityBalancedSchedulingConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PriorityBalancedSchedulingConfigurationProperty>
    for PriorityBalancedSchedulingConfigurationProperty
{
}
impl From<PriorityBalancedSchedulingConfigurationProperty> for Node {
    #[inline]
    fn from(value: PriorityBalancedSchedulingConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PriorityBalancedSchedulingConfigurationProperty>
    for PriorityBalancedSchedulingConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<PriorityBalancedSchedulingConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `SchedulingConfiguration` of `AWS::Deadline::Queue`.
#[must_use = "a property type does nothing until it is set"]
pub struct SchedulingConfigurationProperty(Object);

impl SchedulingConfigurationProperty {
    /// `SchedulingConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `PriorityBalanced` property.
    ///
    /// `PriorityBalanced`.
    pub fn priority_balanced(
        mut self,
        value: impl IntoValue<PriorityBalancedSchedulingConfigurationProperty>,
    ) -> Self {
        self.0
            .put("PriorityBalanced", value.into_value().into_node());
        self
    }

    /// The `PriorityFifo` property.
    ///
    /// `PriorityFifo`; free JSON, such as an [`Object`].
    pub fn priority_fifo(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("PriorityFifo", value.into_value().into_node());
        self
    }

    /// The `WeightedBalanced` property.
    ///
    /// `WeightedBalanced`.
    pub fn weighted_balanced(
        mut self,
        value: impl IntoValue<WeightedBalancedSchedulingConfigurationProperty>,
    ) -> Self {
        self.0
            .put("WeightedBalanced", value.into_value().into_node());
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

impl Kind for SchedulingConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SchedulingConfigurationProperty> for SchedulingConfigurationProperty {}
impl From<SchedulingConfigurationProperty> for Node {
    #[inline]
    fn from(value: SchedulingConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SchedulingConfigurationProperty> for SchedulingConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<SchedulingConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `SchedulingMaxPriorityOverride` of `AWS::Deadline::Queue`.
#[must_use = "a property type does nothing until it is set"]
pub struct SchedulingMaxPriorityOverrideProperty(Object);

impl SchedulingMaxPriorityOverrideProperty {
    /// `SchedulingMaxPriorityOverrideProperty` with its required properties, in alphabetical order:
    ///
    /// - `always_schedule_first`
    pub fn new(always_schedule_first: impl IntoValue<Json>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AlwaysScheduleFirst",
            always_schedule_first.into_value().into_node(),
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

impl Kind for SchedulingMaxPriorityOverrideProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SchedulingMaxPriorityOverrideProperty> for SchedulingMaxPriorityOverrideProperty {}
impl From<SchedulingMaxPriorityOverrideProperty> for Node {
    #[inline]
    fn from(value: SchedulingMaxPriorityOverrideProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SchedulingMaxPriorityOverrideProperty> for SchedulingMaxPriorityOverrideProperty {
    #[inline]
    fn into_value(self) -> Value<SchedulingMaxPriorityOverrideProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `SchedulingMinPriorityOverride` of `AWS::Deadline::Queue`.
#[must_use = "a property type does nothing until it is set"]
pub struct SchedulingMinPriorityOverrideProperty(Object);

impl SchedulingMinPriorityOverrideProperty {
    /// `SchedulingMinPriorityOverrideProperty` with its required properties, in alphabetical order:
    ///
    /// - `always_schedule_last`
    pub fn new(always_schedule_last: impl IntoValue<Json>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AlwaysScheduleLast",
            always_schedule_last.into_value().into_node(),
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

impl Kind for SchedulingMinPriorityOverrideProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SchedulingMinPriorityOverrideProperty> for SchedulingMinPriorityOverrideProperty {}
impl From<SchedulingMinPriorityOverrideProperty> for Node {
    #[inline]
    fn from(value: SchedulingMinPriorityOverrideProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SchedulingMinPriorityOverrideProperty> for SchedulingMinPriorityOverrideProperty {
    #[inline]
    fn into_value(self) -> Value<SchedulingMinPriorityOverrideProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `WeightedBalancedSchedulingConfiguration` of `AWS::Deadline::Queue`.
#[must_use = "a property type does nothing until it is set"]
pub struct WeightedBalancedSchedulingConfigurationProperty(Object);

impl WeightedBalancedSchedulingConfigurationProperty {
    /// `WeightedBalancedSchedulingConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `ErrorWeight` property.
    ///
    /// `ErrorWeight`; default `-10`.
    pub fn error_weight(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("ErrorWeight", value.into_value().into_node());
        self
    }

    /// The `MaxPriorityOverride` property.
    ///
    /// `MaxPriorityOverride`.
    pub fn max_priority_override(
        mut self,
        value: impl IntoValue<SchedulingMaxPriorityOverrideProperty>,
    ) -> Self {
        self.0
            .put("MaxPriorityOverride", value.into_value().into_node());
        self
    }

    /// The `MinPriorityOverride` property.
    ///
    /// `MinPriorityOverride`.
    pub fn min_priority_override(
        mut self,
        value: impl IntoValue<SchedulingMinPriorityOverrideProperty>,
    ) -> Self {
        self.0
            .put("MinPriorityOverride", value.into_value().into_node());
        self
    }

    /// The `PriorityWeight` property.
    ///
    /// `PriorityWeight`; default `100`.
    pub fn priority_weight(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("PriorityWeight", value.into_value().into_node());
        self
    }

    /// The `RenderingTaskBuffer` property.
    ///
    /// `RenderingTaskBuffer`; default `1`.
    pub fn rendering_task_buffer(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("RenderingTaskBuffer", value.into_value().into_node());
        self
    }

    /// The `RenderingTaskWeight` property.
    ///
    /// `RenderingTaskWeight`; default `-100`.
    pub fn rendering_task_weight(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("RenderingTaskWeight", value.into_value().into_node());
        self
    }

    /// The `SubmissionTimeWeight` property.
    ///
    /// `SubmissionTimeWeight`; default `3`.
    pub fn submission_time_weight(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("SubmissionTimeWeight", value.into_value().into_node());
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

impl Kind for WeightedBalancedSchedulingConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WeightedBalancedSchedulingConfigurationProperty>
    for WeightedBalancedSchedulingConfigurationProperty
{
}
impl From<WeightedBalancedSchedulingConfigurationProperty> for Node {
    #[inline]
    fn from(value: WeightedBalancedSchedulingConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WeightedBalancedSchedulingConfigurationProperty>
    for WeightedBalancedSchedulingConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<WeightedBalancedSchedulingConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The Windows user details.
///
/// The property type `WindowsUser` of `AWS::Deadline::Queue`.
#[must_use = "a property type does nothing until it is set"]
pub struct WindowsUserProperty(Object);

impl WindowsUserProperty {
    /// `WindowsUserProperty` with its required properties, in alphabetical order:
    ///
    /// - `password_arn`: The password ARN for the Windows user.
    /// - `user`: The user.
    pub fn new(
        password_arn: impl IntoValue<kinds::secretsmanager::SecretArn>,
        user: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("PasswordArn", password_arn.into_value().into_node());
        object_.put("User", user.into_value().into_node());
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

impl Kind for WindowsUserProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WindowsUserProperty> for WindowsUserProperty {}
impl From<WindowsUserProperty> for Node {
    #[inline]
    fn from(value: WindowsUserProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WindowsUserProperty> for WindowsUserProperty {
    #[inline]
    fn into_value(self) -> Value<WindowsUserProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `DefaultBudgetAction` of `AWS::Deadline::Queue`.
pub enum DefaultBudgetAction {
    /// `NONE`.
    None,
    /// `STOP_SCHEDULING_AND_CANCEL_TASKS`.
    StopSchedulingAndCancelTasks,
    /// `STOP_SCHEDULING_AND_COMPLETE_TASKS`.
    StopSchedulingAndCompleteTasks,
}

#[diagnostic::do_not_recommend]
impl Kind for DefaultBudgetAction {}
#[diagnostic::do_not_recommend]
impl TextKind for DefaultBudgetAction {}
#[diagnostic::do_not_recommend]
impl IdKind for DefaultBudgetAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DefaultBudgetAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<DefaultBudgetAction> for DefaultBudgetAction {
    #[inline]
    fn into_value(self) -> Value<DefaultBudgetAction> {
        const VALUES: &[&str] = &[
            "NONE",
            "STOP_SCHEDULING_AND_CANCEL_TASKS",
            "STOP_SCHEDULING_AND_COMPLETE_TASKS",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `RunAs` of a `JobRunAsUser` of `AWS::Deadline::Queue`.
pub enum RunAs {
    /// `QUEUE_CONFIGURED_USER`.
    QueueConfiguredUser,
    /// `WORKER_AGENT_USER`.
    WorkerAgentUser,
}

#[diagnostic::do_not_recommend]
impl Kind for RunAs {}
#[diagnostic::do_not_recommend]
impl TextKind for RunAs {}
#[diagnostic::do_not_recommend]
impl IdKind for RunAs {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RunAs {}
#[diagnostic::do_not_recommend]
impl IntoValue<RunAs> for RunAs {
    #[inline]
    fn into_value(self) -> Value<RunAs> {
        const VALUES: &[&str] = &["QUEUE_CONFIGURED_USER", "WORKER_AGENT_USER"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

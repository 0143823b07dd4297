// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Batch::JobQueue` and its property types.

use crate::l1::*;

/// The `AWS::Batch::JobQueue` resource specifies the parameters for an AWS Batch job queue definition. For more information, see [Job Queues](https://docs.aws.amazon.com/batch/latest/userguide/job_queues.html) in the **.
///
/// `AWS::Batch::JobQueue`; `Ref` returns its `JobQueueArn`, a [`batch::JobQueueArn`](kinds::batch::JobQueueArn).
/// Changing one of these replaces it: `JobQueueName`, `JobQueueType`, `Tags`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-jobqueue.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnJobQueue(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Batch::JobQueue",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("job_queue.rules"),
};

impl CfnJobQueue {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Batch::JobQueue";

    /// `CfnJobQueue` with its required properties, in alphabetical order:
    ///
    /// - `priority`: The priority of the job queue.
    pub fn new(priority: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Priority", priority.into_value().into_node());
        Self(object_)
    }

    /// The set of compute environments mapped to a job queue and their order relative to each other. The job scheduler uses this parameter to determine which compute environment runs a specific job. Compute environments must be in the `VALID` state before you can associate them with a job queue. You can associate up to three compute environments with a job queue. All of the compute environments must be either EC2 ( `EC2` or `SPOT`) or Fargate ( `FARGATE` or `FARGATE_SPOT`); EC2 and Fargate compute environments can't be mixed.
    ///
    /// > All compute environments that are associated with a job queue must share the same architecture. AWS Batch doesn't support mixing compute environment architecture types in a single job queue.
    ///
    /// `ComputeEnvironmentOrder`; updated in place.
    pub fn compute_environment_order(
        mut self,
        value: impl IntoValue<List<ComputeEnvironmentOrderProperty>>,
    ) -> Self {
        self.0
            .put("ComputeEnvironmentOrder", value.into_value().into_node());
        self
    }

    /// The name of the job queue. It can be up to 128 letters long. It can contain uppercase and lowercase letters, numbers, hyphens (-), and underscores (_).
    ///
    /// `JobQueueName`; an update replaces the resource.
    pub fn job_queue_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("JobQueueName", value.into_value().into_node());
        self
    }

    /// The type of job queue. For service jobs that run on SageMaker AI, this value is `SAGEMAKER_TRAINING`. For regular container jobs, this value is `EKS`, `ECS`, or `ECS_FARGATE` depending on the compute environment.
    ///
    /// `JobQueueType`; an update replaces the resource.
    pub fn job_queue_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("JobQueueType", value.into_value().into_node());
        self
    }

    /// The set of actions that AWS Batch perform on jobs that remain at the head of the job queue in the specified state longer than specified times. AWS Batch will perform each action after `maxTimeSeconds` has passed.
    ///
    /// `JobStateTimeLimitActions`; updated in place.
    pub fn job_state_time_limit_actions(
        mut self,
        value: impl IntoValue<List<JobStateTimeLimitActionProperty>>,
    ) -> Self {
        self.0
            .put("JobStateTimeLimitActions", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the scheduling policy. The format is `aws: *Partition* :batch: *Region*: *Account* :scheduling-policy/ *Name*`. For example, `aws:aws:batch:us-west-2:123456789012:scheduling-policy/MySchedulingPolicy`.
    ///
    /// `SchedulingPolicyArn`; updated in place.
    pub fn scheduling_policy_arn(
        mut self,
        value: impl IntoValue<kinds::batch::SchedulingPolicyArn>,
    ) -> Self {
        self.0
            .put("SchedulingPolicyArn", value.into_value().into_node());
        self
    }

    /// The order of the service environment associated with the job queue. Job queues with a higher priority are evaluated first when associated with the same service environment.
    ///
    /// `ServiceEnvironmentOrder`; updated in place.
    pub fn service_environment_order(
        mut self,
        value: impl IntoValue<List<ServiceEnvironmentOrderProperty>>,
    ) -> Self {
        self.0
            .put("ServiceEnvironmentOrder", value.into_value().into_node());
        self
    }

    /// The state of the job queue. If the job queue state is `ENABLED`, it is able to accept jobs. If the job queue state is `DISABLED`, new jobs can't be added to the queue, but jobs already in the queue can finish.
    ///
    /// `State`; one of `DISABLED`, `ENABLED`; updated in place.
    pub fn state(mut self, value: impl IntoValue<super::State>) -> Self {
        self.0.put("State", value.into_value().into_node());
        self
    }

    /// The tags that are applied to the job queue. For more information, see [Tagging your AWS Batch resources](https://docs.aws.amazon.com/batch/latest/userguide/using-tags.html) in *AWS Batch User Guide*.
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

impl Construct for CfnJobQueue {
    type Handle = CfnJobQueueRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnJobQueueRef {
        CfnJobQueueRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnJobQueue`] of a stack.
pub struct CfnJobQueueRef(NodeRef);

impl Clone for CfnJobQueueRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnJobQueueRef {}
impl AsNode for CfnJobQueueRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnJobQueueRef {
    /// What `Ref` returns: its `JobQueueArn`, a [`batch::JobQueueArn`](kinds::batch::JobQueueArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::batch::JobQueueArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Returns the job queue ARN, such as `batch: *us-east-1*: *111122223333* :job-queue/ *JobQueueName*`.
    ///
    /// `Fn::GetAtt` of `JobQueueArn`.
    #[inline]
    pub fn attr_job_queue_arn(&self) -> Value<kinds::batch::JobQueueArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("JobQueueArn")))
    }
}

impl IntoValue<kinds::batch::JobQueueArn> for &CfnJobQueueRef {
    #[inline]
    fn into_value(self) -> Value<kinds::batch::JobQueueArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The order that compute environments are tried in for job placement within a queue. Compute environments are tried in ascending order. For example, if two compute environments are associated with a job queue, the compute environment with a lower order integer value is tried for job placement first. Compute environments must be in the `VALID` state before you can associate them with a job queue. All of the compute environments must be either EC2 ( `EC2` or `SPOT`) or Fargate ( `FARGATE` or `FARGATE_SPOT`); Amazon EC2 and Fargate compute environments can't be mixed.
///
/// > All compute environments that are associated with a job queue must share the same architecture. AWS Batch doesn't support mixing compute environment architecture types in a single job queue.
///
/// The property type `ComputeEnvironmentOrder` of `AWS::Batch::JobQueue`.
#[must_use = "a property type does nothing until it is set"]
pub struct ComputeEnvironmentOrderProperty(Object);

impl ComputeEnvironmentOrderProperty {
    /// `ComputeEnvironmentOrderProperty` with its required properties, in alphabetical order:
    ///
    /// - `compute_environment`: The Amazon Resource Name (ARN) of the compute environment.
    /// - `order`: The order of the compute environment.
    pub fn new(
        compute_environment: impl IntoValue<kinds::batch::ComputeEnvironmentArn>,
        order: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ComputeEnvironment",
            compute_environment.into_value().into_node(),
        );
        object_.put("Order", order.into_value().into_node());
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

impl Kind for ComputeEnvironmentOrderProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ComputeEnvironmentOrderProperty> for ComputeEnvironmentOrderProperty {}
impl From<ComputeEnvironmentOrderProperty> for Node {
    #[inline]
    fn from(value: ComputeEnvironmentOrderProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ComputeEnvironmentOrderProperty> for ComputeEnvironmentOrderProperty {
    #[inline]
    fn into_value(self) -> Value<ComputeEnvironmentOrderProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies an action that AWS Batch will take after the job has remained at the head of the queue in the specified state for longer than the specified time.
///
/// The property type `JobStateTimeLimitAction` of `AWS::Batch::JobQueue`.
#[must_use = "a property type does nothing until it is set"]
pub struct JobStateTimeLimitActionProperty(Object);

impl JobStateTimeLimitActionProperty {
    /// `JobStateTimeLimitActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `action`: The action to take when a job is at the head of the job queue in the specified state for the specified period of time.
    /// - `max_time_seconds`: The approximate amount of time, in seconds, that must pass with the job in the specified state before the action is taken.
    /// - `reason`: The reason to log for the action being taken.
    /// - `state`: The state of the job needed to trigger the action.
    pub fn new(
        action: impl IntoValue<Action>,
        max_time_seconds: impl IntoValue<i64>,
        reason: impl IntoValue<String>,
        state: impl IntoValue<JobStateTimeLimitActionState>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Action", action.into_value().into_node());
        object_.put("MaxTimeSeconds", max_time_seconds.into_value().into_node());
        object_.put("Reason", reason.into_value().into_node());
        object_.put("State", state.into_value().into_node());
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

impl Kind for JobStateTimeLimitActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<JobStateTimeLimitActionProperty> for JobStateTimeLimitActionProperty {}
impl From<JobStateTimeLimitActionProperty> for Node {
    #[inline]
    fn from(value: JobStateTimeLimitActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<JobStateTimeLimitActionProperty> for JobStateTimeLimitActionProperty {
    #[inline]
    fn into_value(self) -> Value<JobStateTimeLimitActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the order of a service environment for a job queue. This determines the priority order when multiple service environments are associated with the same job queue.
///
/// The property type `ServiceEnvironmentOrder` of `AWS::Batch::JobQueue`.
#[must_use = "a property type does nothing until it is set"]
pub struct ServiceEnvironmentOrderProperty(Object);

impl ServiceEnvironmentOrderProperty {
    /// `ServiceEnvironmentOrderProperty` with its required properties, in alphabetical order:
    ///
    /// - `order`: The order of the service environment.
    /// - `service_environment`: The name or ARN of the service environment.
    pub fn new(order: impl IntoValue<i64>, service_environment: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Order", order.into_value().into_node());
        object_.put(
            "ServiceEnvironment",
            service_environment.into_value().into_node(),
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

impl Kind for ServiceEnvironmentOrderProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ServiceEnvironmentOrderProperty> for ServiceEnvironmentOrderProperty {}
impl From<ServiceEnvironmentOrderProperty> for Node {
    #[inline]
    fn from(value: ServiceEnvironmentOrderProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ServiceEnvironmentOrderProperty> for ServiceEnvironmentOrderProperty {
    #[inline]
    fn into_value(self) -> Value<ServiceEnvironmentOrderProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Action` of a `JobStateTimeLimitAction` of `AWS::Batch::JobQueue`.
pub enum Action {
    /// `CANCEL`.
    Cancel,
    /// `TERMINATE`.
    Terminate,
}

#[diagnostic::do_not_recommend]
impl Kind for Action {}
#[diagnostic::do_not_recommend]
impl TextKind for Action {}
#[diagnostic::do_not_recommend]
impl IdKind for Action {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Action {}
#[diagnostic::do_not_recommend]
impl IntoValue<Action> for Action {
    #[inline]
    fn into_value(self) -> Value<Action> {
        const VALUES: &[&str] = &["CANCEL", "TERMINATE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `State` of a `JobStateTimeLimitAction` of `AWS::Batch::JobQueue`.
pub enum JobStateTimeLimitActionState {
    /// `RUNNABLE`.
    Runnable,
}

#[diagnostic::do_not_recommend]
impl Kind for JobStateTimeLimitActionState {}
#[diagnostic::do_not_recommend]
impl TextKind for JobStateTimeLimitActionState {}
#[diagnostic::do_not_recommend]
impl IdKind for JobStateTimeLimitActionState {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for JobStateTimeLimitActionState {}
#[diagnostic::do_not_recommend]
impl IntoValue<JobStateTimeLimitActionState> for JobStateTimeLimitActionState {
    #[inline]
    fn into_value(self) -> Value<JobStateTimeLimitActionState> {
        const VALUES: &[&str] = &["RUNNABLE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

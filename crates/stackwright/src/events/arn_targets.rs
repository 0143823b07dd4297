//! Functions, state machines, streams, batch jobs and queries as what rules lead to, by their ARNs.

use stackwright_cfn::kinds::batch::{JobDefinitionArn, JobQueueArn};
use stackwright_cfn::kinds::kinesis::StreamArn;
use stackwright_cfn::kinds::kinesisfirehose::DeliveryStreamArn;
use stackwright_cfn::kinds::lambda::AnyFunctionArn;
use stackwright_cfn::kinds::stepfunctions::StateMachineArn;
use stackwright_core::{AsNode, Diagnostic, IntoValue, NodeRef, Object, Scope, Text, Value};

use super::codes;
use super::input::RuleTargetInput;
use super::rule::RuleRef;
use super::target::{
    Delivery, RuleTarget, RuleTargetConfig, SERVICE, delivery_setters, events_role,
};
use crate::iam::{Grant, RoleRef, permit_function};

/// A function of Lambda as what a rule leads to.
///
/// ```
/// use stackwright::events::{LambdaFunction, Rule, Schedule};
/// use stackwright::prelude::*;
///
/// let stack = Stack::new("shop");
/// let function = stack.group("Report");
/// let arn = "arn:aws:lambda:eu-west-1:111122223333:function:report";
/// let hourly = Rule::new().schedule(Schedule::rate(Duration::hours(1)));
/// stack.add("Hourly", hourly.target(LambdaFunction::new(&function, arn)));
/// ```
#[derive(Clone, Debug)]
pub struct LambdaFunction {
    place: NodeRef,
    arn: Value<AnyFunctionArn>,
    event: Option<RuleTargetInput>,
    add_permission: bool,
    delivery: Delivery,
}

impl LambdaFunction {
    /// The function with this ARN. `function` is the function's handle, or a group that stands for
    /// one that is not in the stack: the permission is called by it.
    pub fn new(function: &impl AsNode, function_arn: impl IntoValue<AnyFunctionArn>) -> Self {
        Self {
            place: function.node(),
            arn: function_arn.into_value(),
            event: None,
            add_permission: true,
            delivery: Delivery::default(),
        }
    }

    delivery_setters!();

    /// What the function gets. Default: the event.
    #[must_use]
    pub fn event(mut self, event: RuleTargetInput) -> Self {
        self.event = Some(event);
        self
    }

    /// Whether the rule is permitted to call the function here. Default: true, which is right for
    /// functions of the stack's account; the CDK does so where it knows that.
    #[must_use]
    pub const fn add_permission(mut self, add: bool) -> Self {
        self.add_permission = add;
        self
    }
}

impl RuleTarget for LambdaFunction {
    fn bind(&self, scope: &Scope, rule: &RuleRef) -> RuleTargetConfig {
        let place = scope.of(rule);
        let id = format!("AllowEventRule{}", scope.of(&self.place).unique_id());
        if self.add_permission && place.child(&id).is_none() {
            permit_function(&place, id, &self.arn, SERVICE, rule.rule_arn(), None);
        }
        let target = RuleTargetConfig::new(&self.arn);
        let target = with_input(target, self.event.as_ref());
        self.delivery.write(scope, rule, target)
    }
}

/// A state machine of Step Functions as what a rule leads to: an execution for each event.
#[derive(Clone, Debug)]
pub struct SfnStateMachine {
    place: NodeRef,
    arn: Value<StateMachineArn>,
    input: Option<RuleTargetInput>,
    role: Option<RoleRef>,
    delivery: Delivery,
}

impl SfnStateMachine {
    /// The state machine with this ARN. `state_machine` is its handle, or a group that stands for one
    /// that is not in the stack: below it the role is made.
    pub fn new(
        state_machine: &impl AsNode,
        state_machine_arn: impl IntoValue<StateMachineArn>,
    ) -> Self {
        Self {
            place: state_machine.node(),
            arn: state_machine_arn.into_value(),
            input: None,
            role: None,
            delivery: Delivery::default(),
        }
    }

    delivery_setters!();

    /// The execution's input. Default: the event.
    #[must_use]
    pub fn input(mut self, input: RuleTargetInput) -> Self {
        self.input = Some(input);
        self
    }

    /// The role in whose name executions are started. Default: one is made for the state machine.
    #[must_use]
    pub fn role(mut self, role: &RoleRef) -> Self {
        self.role = Some(role.clone());
        self
    }
}

impl RuleTarget for SfnStateMachine {
    fn bind(&self, scope: &Scope, rule: &RuleRef) -> RuleTargetConfig {
        let own = || events_role(scope, &self.place);
        let role = self.role.clone().unwrap_or_else(own);
        Grant::add_to_principal(scope, &role, ["states:StartExecution"], [&self.arn]);
        let target = RuleTargetConfig::new(&self.arn).role(&role);
        let target = with_input(target, self.input.as_ref());
        self.delivery.write(scope, rule, target)
    }
}

/// A stream of Kinesis as what a rule leads to: a record for each event.
#[derive(Clone, Debug)]
pub struct KinesisStream {
    place: NodeRef,
    arn: Value<StreamArn>,
    partition_key_path: Option<Text>,
    message: Option<RuleTargetInput>,
    delivery: Delivery,
}

impl KinesisStream {
    /// The stream with this ARN. `stream` is its handle, or a group that stands for one that is not in
    /// the stack: below it the role is made.
    pub fn new(stream: &impl AsNode, stream_arn: impl IntoValue<StreamArn>) -> Self {
        Self {
            place: stream.node(),
            arn: stream_arn.into_value(),
            partition_key_path: None,
            message: None,
            delivery: Delivery::default(),
        }
    }

    delivery_setters!();

    /// The field of the event that is the record's partition key, such as `$.id`. Default: the
    /// event's id.
    #[must_use]
    pub fn partition_key_path(mut self, path: impl Into<Text>) -> Self {
        self.partition_key_path = Some(path.into());
        self
    }

    /// The record. Default: the event.
    #[must_use]
    pub fn message(mut self, message: RuleTargetInput) -> Self {
        self.message = Some(message);
        self
    }
}

impl RuleTarget for KinesisStream {
    fn bind(&self, scope: &Scope, rule: &RuleRef) -> RuleTargetConfig {
        let role = events_role(scope, &self.place);
        let actions = [
            "kinesis:ListShards",
            "kinesis:PutRecord",
            "kinesis:PutRecords",
        ];
        Grant::add_to_principal(scope, &role, actions, [&self.arn]);
        let target = RuleTargetConfig::new(&self.arn).role(&role);
        let mut target = with_input(target, self.message.as_ref());
        if let Some(path) = &self.partition_key_path {
            let mut parameters = Object::typed();
            parameters.put("PartitionKeyPath", path.clone().into());
            target = target.property("KinesisParameters", parameters);
        }
        self.delivery.write(scope, rule, target)
    }
}

/// A delivery stream of Firehose as what a rule leads to: a record for each event.
#[derive(Clone, Debug)]
pub struct FirehoseDeliveryStream {
    place: NodeRef,
    arn: Value<DeliveryStreamArn>,
    message: Option<RuleTargetInput>,
}

impl FirehoseDeliveryStream {
    /// The delivery stream with this ARN. `stream` is its handle, or a group that stands for one that
    /// is not in the stack: below it the role is made.
    pub fn new(stream: &impl AsNode, stream_arn: impl IntoValue<DeliveryStreamArn>) -> Self {
        Self {
            place: stream.node(),
            arn: stream_arn.into_value(),
            message: None,
        }
    }

    /// The record. Default: the event.
    #[must_use]
    pub fn message(mut self, message: RuleTargetInput) -> Self {
        self.message = Some(message);
        self
    }
}

impl RuleTarget for FirehoseDeliveryStream {
    fn bind(&self, scope: &Scope, _rule: &RuleRef) -> RuleTargetConfig {
        let role = events_role(scope, &self.place);
        let actions = ["firehose:PutRecord", "firehose:PutRecordBatch"];
        Grant::add_to_principal(scope, &role, actions, [&self.arn]);
        with_input(
            RuleTargetConfig::new(&self.arn).role(&role),
            self.message.as_ref(),
        )
    }
}

/// A job of AWS Batch as what a rule leads to: it is submitted at each event.
#[derive(Clone, Debug)]
pub struct BatchJob {
    queue: Value<JobQueueArn>,
    place: NodeRef,
    definition: Value<JobDefinitionArn>,
    event: Option<RuleTargetInput>,
    size: Option<u32>,
    attempts: Option<u32>,
    job_name: Option<Text>,
    delivery: Delivery,
}

impl BatchJob {
    /// A job of a definition in a queue, by their ARNs. `job_definition` is the definition's handle,
    /// or a group that stands for one that is not in the stack: below it the role is made.
    pub fn new(
        job_queue_arn: impl IntoValue<JobQueueArn>,
        job_definition: &impl AsNode,
        job_definition_arn: impl IntoValue<JobDefinitionArn>,
    ) -> Self {
        Self {
            queue: job_queue_arn.into_value(),
            place: job_definition.node(),
            definition: job_definition_arn.into_value(),
            event: None,
            size: None,
            attempts: None,
            job_name: None,
            delivery: Delivery::default(),
        }
    }

    delivery_setters!();

    /// What the job gets. Default: the event.
    #[must_use]
    pub fn event(mut self, event: RuleTargetInput) -> Self {
        self.event = Some(event);
        self
    }

    /// How many jobs there are in an array, 2 to 10,000. Default: one job, which is no array.
    #[must_use]
    pub const fn size(mut self, size: u32) -> Self {
        self.size = Some(size);
        self
    }

    /// How often the job is tried, 1 to 10. Default: as in the job definition.
    #[must_use]
    pub const fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = Some(attempts);
        self
    }

    /// The job's name. Default: made from the rule's path.
    #[must_use]
    pub fn job_name(mut self, name: impl Into<Text>) -> Self {
        self.job_name = Some(name.into());
        self
    }

    /// <https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_BatchParameters.html>
    fn check(&self, scope: &Scope) {
        let sizes = [
            ("jobs", self.size, 2..=10_000),
            ("attempts", self.attempts, 1..=10),
        ];
        for (what, given, allowed) in sizes {
            let Some(number) = given.filter(|number| !allowed.contains(number)) else {
                continue;
            };
            let finding = Diagnostic::error(
                &codes::ILLEGAL_BATCH_JOB,
                format!("a batch job can't have that many {what}"),
            );
            scope.diagnose(
                finding
                    .given(format!("{number} {what}"))
                    .allowed(format!("{} to {}", allowed.start(), allowed.end()))
                    .help("correct it, or leave it out"),
            );
        }
    }
}

impl RuleTarget for BatchJob {
    fn bind(&self, scope: &Scope, rule: &RuleRef) -> RuleTargetConfig {
        self.check(scope);
        let role = events_role(scope, &self.place);
        let definition: Value<String> = (&self.definition).into_value();
        let resources = [definition.clone(), (&self.queue).into_value()];
        Grant::add_to_principal(scope, &role, ["batch:SubmitJob"], resources);
        let mut parameters = Object::typed();
        if let Some(size) = self.size {
            let mut array = Object::typed();
            array.put("Size", size.into());
            parameters.put("ArrayProperties", array.into());
        }
        parameters.put("JobDefinition", definition.into_node());
        let name = self.job_name.clone();
        let name = name.unwrap_or_else(|| Text::Owned(scope.of(rule).unique_id()));
        parameters.put("JobName", name.into());
        if let Some(attempts) = self.attempts {
            let mut strategy = Object::typed();
            strategy.put("Attempts", attempts.into());
            parameters.put("RetryStrategy", strategy.into());
        }
        let target = RuleTargetConfig::new(&self.queue)
            .role(&role)
            .property("BatchParameters", parameters);
        let target = with_input(target, self.event.as_ref());
        self.delivery.write(scope, rule, target)
    }
}

pub(super) fn with_input(
    target: RuleTargetConfig,
    input: Option<&RuleTargetInput>,
) -> RuleTargetConfig {
    match input {
        Some(input) => target.input(input),
        None => target,
    }
}

//! Services that work off a queue.

use stackwright_core::{Duration, Scope};

use super::launch::{Ec2, Fargate, Launch};
use super::pattern::{Pattern, PatternRef, sealed};
use super::task::{TaskImage, TaskNames};
use crate::applicationautoscaling::{ScalingStep, StepScaling, TargetTracking};
use crate::ecs::{BaseServiceRef, ClusterRef, ContainerDefinition};
use crate::sqs::{Queue, QueueRef};

/// A service on Fargate that works off a queue: the longer the queue, the more tasks run.
///
/// ```
/// use stackwright::prelude::*;
/// use stackwright::ecs_patterns::{ProcessingQueue, QueueProcessingFargateService};
///
/// let stack = Stack::new("shop");
/// let vpc = stack.add("Vpc", Vpc::new().max_azs(2));
/// let cluster = stack.add("Cluster", Cluster::new(&vpc));
/// let image = ContainerImage::from_registry("public.ecr.aws/nginx/nginx:stable");
/// let worker = QueueProcessingFargateService::new(&cluster, image)
///     .queue(ProcessingQueue::new().visibility_timeout(Duration::minutes(5)))
///     .max_scaling_capacity(10);
/// let worker = stack.add("Worker", worker);
/// stack.output("Queue", worker.queue().queue_url());
/// ```
///
/// The container finds the queue's name in the variable `QUEUE_NAME`; a given task definition is not
/// changed. The outputs `SQSQueue` and `SQSQueueArn` name the queue, and `SQSDeadLetterQueue` and
/// `SQSDeadLetterQueueArn` that for messages that failed, where the pattern has made it.
pub type QueueProcessingFargateService<T = TaskImage<Fargate>> =
    Pattern<QueueProcessing, Fargate, T>;

/// A service on EC2 that works off a queue: the longer the queue, the more tasks run.
///
/// It is to EC2 what [`QueueProcessingFargateService`] is to Fargate.
pub type QueueProcessingEc2Service<T = TaskImage<Ec2>> = Pattern<QueueProcessing, Ec2, T>;

/// A service on Fargate that works off a queue, with the queue.
pub type QueueProcessingFargateServiceRef = PatternRef<QueueProcessingParts, Fargate>;

/// A service on EC2 that works off a queue, with the queue.
pub type QueueProcessingEc2ServiceRef = PatternRef<QueueProcessingParts, Ec2>;

/// The queue that a service works off: one that is made for it, with a queue for messages that failed,
/// or a queue (`&queue`).
#[derive(Clone, Debug)]
pub struct ProcessingQueue {
    max_receive_count: u32,
    visibility_timeout: Option<Duration>,
    retention_period: Duration,
}

impl Default for ProcessingQueue {
    fn default() -> Self {
        Self::new()
    }
}

impl ProcessingQueue {
    /// A queue that is made for the service.
    pub fn new() -> Self {
        Self {
            max_receive_count: 3,
            visibility_timeout: None,
            retention_period: Duration::days(14),
        }
    }

    /// How often a message is received before it counts as failed. Default: 3.
    #[must_use]
    pub fn max_receive_count(mut self, times: u32) -> Self {
        self.max_receive_count = times;
        self
    }

    /// How long a task has for a message before another one gets it, up to 12 hours. Default: 30
    /// seconds.
    #[must_use]
    pub fn visibility_timeout(mut self, timeout: Duration) -> Self {
        self.visibility_timeout = Some(timeout);
        self
    }

    /// How long messages that failed are kept, 1 minute to 14 days. Default: 14 days.
    #[must_use]
    pub fn retention_period(mut self, period: Duration) -> Self {
        self.retention_period = period;
        self
    }

    fn build(&self, scope: &Scope) -> QueueProcessingParts {
        let dead = Queue::new().retention_period(self.retention_period);
        let dead = scope.add("EcsProcessingDeadLetterQueue", dead);
        let mut queue = Queue::new().dead_letter_queue(&dead, self.max_receive_count);
        if let Some(timeout) = self.visibility_timeout {
            queue = queue.visibility_timeout(timeout);
        }
        let queue = scope.add("EcsProcessingQueue", queue);
        scope.output("SQSDeadLetterQueue", dead.queue_name());
        scope.output("SQSDeadLetterQueueArn", dead.queue_arn());
        QueueProcessingParts {
            queue,
            dead_letter_queue: Some(dead),
        }
    }
}

/// The queue that a service works off: a [`ProcessingQueue`] of its own, or a queue (`&queue`).
#[derive(Clone, Debug)]
pub struct ProcessedQueue {
    own: ProcessingQueue,
    given: Option<QueueRef>,
}

impl From<ProcessingQueue> for ProcessedQueue {
    fn from(own: ProcessingQueue) -> Self {
        Self { own, given: None }
    }
}

impl From<&QueueRef> for ProcessedQueue {
    fn from(queue: &QueueRef) -> Self {
        Self {
            own: ProcessingQueue::new(),
            given: Some(queue.clone()),
        }
    }
}

/// The kind of services that work off a queue: a parameter of a [`Pattern`].
#[derive(Clone, Debug)]
pub struct QueueProcessing {
    queue: ProcessedQueue,
    capacity: (u32, u32),
    scaling_steps: Vec<ScalingStep>,
    cooldown: Option<Duration>,
    cpu_target: Option<f64>,
}

impl Default for QueueProcessing {
    fn default() -> Self {
        Self {
            queue: ProcessingQueue::new().into(),
            capacity: (1, 2),
            scaling_steps: vec![
                ScalingStep::below(0, -1),
                ScalingStep::above(100, 1),
                ScalingStep::above(500, 5),
            ],
            cooldown: None,
            cpu_target: Some(50.0),
        }
    }
}

/// The queue of a service that works it off.
#[derive(Clone, Debug)]
pub struct QueueProcessingParts {
    queue: QueueRef,
    dead_letter_queue: Option<QueueRef>,
}

impl sealed::ServiceKind for QueueProcessing {
    type Parts = QueueProcessingParts;

    const NAMES: TaskNames = TaskNames {
        definition: "QueueProcessingTaskDef",
        container: "QueueProcessingContainer",
    };

    fn service_id<L: Launch>() -> &'static str {
        L::QUEUE_SERVICE
    }

    fn prepare(&mut self, scope: &Scope, _: &ClusterRef) -> QueueProcessingParts {
        let parts = match self.queue.given.take() {
            Some(queue) => QueueProcessingParts {
                queue,
                dead_letter_queue: None,
            },
            None => self.queue.own.build(scope),
        };
        scope.output("SQSQueue", parts.queue.queue_name());
        scope.output("SQSQueueArn", parts.queue.queue_arn());
        parts
    }

    fn complete(
        &self,
        parts: &QueueProcessingParts,
        container: ContainerDefinition,
    ) -> ContainerDefinition {
        container.environment("QUEUE_NAME", parts.queue.queue_name())
    }

    fn connect(self, scope: &Scope, service: &BaseServiceRef, parts: &mut QueueProcessingParts) {
        let (least, most) = self.capacity;
        let scaling = service.auto_scale_task_count(scope, least, most);
        if let Some(percent) = self.cpu_target {
            scaling.scale_on_cpu_utilization(scope, "CpuScaling", TargetTracking::new(percent));
        }
        let length = parts.queue.metric_approximate_number_of_messages_visible();
        let mut steps = StepScaling::new(length, self.scaling_steps);
        if let Some(cooldown) = self.cooldown {
            steps = steps.cooldown(cooldown);
        }
        scaling.scale_on_metric(scope, "QueueMessagesVisibleScaling", steps);
        let role = service.task_definition().task_role();
        parts.queue.grant_consume_messages(scope, &role);
    }
}

impl<L: Launch, T> Pattern<QueueProcessing, L, T> {
    /// The queue: a [`ProcessingQueue`] that is made, or one that exists (`&queue`). Default:
    /// [`ProcessingQueue::new`].
    #[must_use]
    pub fn queue(mut self, queue: impl Into<ProcessedQueue>) -> Self {
        self.kind.queue = queue.into();
        self
    }

    /// The least number of tasks. Default: 1.
    #[must_use]
    pub fn min_scaling_capacity(mut self, tasks: u32) -> Self {
        self.kind.capacity.0 = tasks;
        self
    }

    /// The greatest number of tasks. Default: 2.
    #[must_use]
    pub fn max_scaling_capacity(mut self, tasks: u32) -> Self {
        self.kind.capacity.1 = tasks;
        self
    }

    /// How the number of tasks changes with the number of messages that can be received. Default: one
    /// less at 0 messages, one more from 100 on, five more from 500 on.
    #[must_use]
    pub fn scaling_steps(mut self, steps: impl IntoIterator<Item = ScalingStep>) -> Self {
        self.kind.scaling_steps = steps.into_iter().collect();
        self
    }

    /// How long to wait after the number of tasks has changed with the queue. Default: as the service has
    /// it, 300 seconds.
    #[must_use]
    pub fn cooldown(mut self, cooldown: Duration) -> Self {
        self.kind.cooldown = Some(cooldown);
        self
    }

    /// The use of CPU, in percent, near which tasks are kept. Default: 50.
    #[must_use]
    pub fn cpu_target_utilization_percent(mut self, percent: impl Into<f64>) -> Self {
        self.kind.cpu_target = Some(percent.into());
        self
    }

    /// Leaves the number of tasks to the queue alone, whatever their use of CPU.
    #[must_use]
    pub fn disable_cpu_based_scaling(mut self) -> Self {
        self.kind.cpu_target = None;
        self
    }
}

impl<L: Launch> PatternRef<QueueProcessingParts, L> {
    /// The queue.
    pub fn queue(&self) -> &QueueRef {
        &self.parts.queue
    }

    /// The queue for messages that failed, where the pattern has made the queue.
    pub fn dead_letter_queue(&self) -> Option<&QueueRef> {
        self.parts.dead_letter_queue.as_ref()
    }
}

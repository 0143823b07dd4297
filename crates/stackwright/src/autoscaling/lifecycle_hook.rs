//! Lifecycle hooks: instances that wait while something else is done.

use stackwright_cfn::autoscaling::CfnLifecycleHook;
use stackwright_cfn::kinds::autoscaling::AutoScalingGroupName;
use stackwright_core::{
    AsNode, Construct, Diagnostic, Duration, Fluent, IntoValue, NodeRef, Scope, Value,
};

use super::codes;
use crate::iam::{Role, RoleRef, ServicePrincipal};
use crate::sns::TopicRef;
use crate::sqs::QueueRef;
use crate::words::words;

words! {
    /// What happens to an instance for which nobody has answered.
    pub enum DefaultResult {
        /// It goes on.
        Continue = "CONTINUE",
        /// It is terminated.
        Abandon = "ABANDON",
    }

    /// When an instance waits.
    pub enum LifecycleTransition {
        /// Before it is in service.
        InstanceLaunching = "autoscaling:EC2_INSTANCE_LAUNCHING",
        /// Before it is terminated.
        InstanceTerminating = "autoscaling:EC2_INSTANCE_TERMINATING",
    }
}

/// Whom a lifecycle hook tells of instances that wait. What is encrypted lets the hook use its key.
#[derive(Clone, Debug)]
pub enum LifecycleHookTarget {
    /// A topic.
    Topic(TopicRef),
    /// A queue.
    Queue(QueueRef),
}

impl From<&TopicRef> for LifecycleHookTarget {
    fn from(topic: &TopicRef) -> Self {
        Self::Topic(topic.clone())
    }
}

impl From<&QueueRef> for LifecycleHookTarget {
    fn from(queue: &QueueRef) -> Self {
        Self::Queue(queue.clone())
    }
}

impl LifecycleHookTarget {
    fn arn(&self) -> Value<String> {
        match self {
            Self::Topic(topic) => topic.topic_arn().to_text(),
            Self::Queue(queue) => queue.queue_arn().to_text(),
        }
    }

    fn grant(&self, scope: &Scope, role: &RoleRef) {
        match self {
            Self::Topic(topic) => topic.grant_publish(scope, role),
            Self::Queue(queue) => queue.grant_send_messages(scope, role),
        };
    }
}

/// A lifecycle hook: instances wait while something else is done, until somebody answers or time is up.
/// [`AutoScalingGroupRef::add_lifecycle_hook`](super::AutoScalingGroupRef::add_lifecycle_hook) adds it.
///
/// <https://docs.aws.amazon.com/autoscaling/ec2/userguide/lifecycle-hooks.html>
#[derive(Clone, Debug)]
pub struct LifecycleHook {
    transition: LifecycleTransition,
    name: Option<Value<String>>,
    default_result: Option<DefaultResult>,
    heartbeat_timeout: Option<Duration>,
    notification_metadata: Option<Value<String>>,
    target: Option<LifecycleHookTarget>,
    role: Option<RoleRef>,
}

impl LifecycleHook {
    /// Instances wait at this transition.
    pub fn new(transition: LifecycleTransition) -> Self {
        Self {
            transition,
            name: None,
            default_result: None,
            heartbeat_timeout: None,
            notification_metadata: None,
            target: None,
            role: None,
        }
    }

    /// The hook's name. Default: made by CloudFormation.
    #[must_use]
    pub fn lifecycle_hook_name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// What happens to an instance for which nobody has answered. Default: it is terminated.
    #[must_use]
    pub fn default_result(mut self, result: DefaultResult) -> Self {
        self.default_result = Some(result);
        self
    }

    /// How long an instance waits, 30 seconds to 2 hours, and longer by heartbeats. Default: an hour.
    #[must_use]
    pub fn heartbeat_timeout(mut self, timeout: Duration) -> Self {
        self.heartbeat_timeout = Some(timeout);
        self
    }

    /// What the target is told besides, up to 1023 characters. Default: nothing.
    #[must_use]
    pub fn notification_metadata(mut self, metadata: impl IntoValue<String>) -> Self {
        self.notification_metadata = Some(metadata.into_value());
        self
    }

    /// Whom the hook tells. Default: EventBridge alone.
    #[must_use]
    pub fn notification_target(mut self, target: impl Into<LifecycleHookTarget>) -> Self {
        self.target = Some(target.into());
        self
    }

    /// The role with which the target is told. Default: one is made.
    #[must_use]
    pub fn role(mut self, role: &RoleRef) -> Self {
        self.role = Some(role.clone());
        self
    }

    fn check(&self, scope: &Scope) {
        let refuse = |message: &str, given: String, allowed: &str, help: &str| {
            let finding = Diagnostic::error(&codes::LIFECYCLE_HOOK, message);
            scope.diagnose(finding.given(given).allowed(allowed).help(help));
        };
        if self.role.is_some() && self.target.is_none() {
            refuse(
                "a lifecycle hook has a role, and nobody whom it tells",
                "`role` without `notification_target`".to_owned(),
                "both, or neither",
                "set `notification_target`, or leave `role` out",
            );
        }
        if let Some(timeout) = self.heartbeat_timeout
            && !(Duration::seconds(30)..=Duration::hours(2)).contains(&timeout)
        {
            refuse(
                "a lifecycle hook can't wait for so long",
                timeout.to_string(),
                "30 seconds to 2 hours",
                "choose a time in this range; heartbeats prolong it up to 48 hours",
            );
        }
    }
}

/// A lifecycle hook on its way into the tree.
pub(super) struct GroupsHook {
    pub(super) group: Value<AutoScalingGroupName>,
    pub(super) hook: LifecycleHook,
}

impl Construct for GroupsHook {
    type Handle = LifecycleHookRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> LifecycleHookRef {
        let hook = self.hook;
        hook.check(scope);
        let role = hook.target.as_ref().map(|target| {
            let role = hook.role.clone().unwrap_or_else(|| {
                scope.add(
                    "Role",
                    Role::new(ServicePrincipal::new("autoscaling.amazonaws.com")),
                )
            });
            target.grant(scope, &role);
            role
        });
        let seconds = hook
            .heartbeat_timeout
            .map(|time| (time.to_millis() / 1000) as i64);
        let resource = CfnLifecycleHook::new(self.group, hook.transition.as_str())
            .when_some(hook.default_result, |made, result| {
                made.default_result(result.as_str())
            })
            .when_some(seconds, CfnLifecycleHook::heartbeat_timeout)
            .when_some(hook.name, CfnLifecycleHook::lifecycle_hook_name)
            .when_some(
                hook.notification_metadata,
                CfnLifecycleHook::notification_metadata,
            );
        let resource = scope.add("Resource", resource);
        if let (Some(role), Some(target)) = (&role, &hook.target) {
            scope
                .edit(&resource)
                .set("NotificationTargetARN", target.arn())
                .set("RoleARN", role.role_arn());
            scope.depend(&resource, role);
        }
        LifecycleHookRef {
            node: scope.node(),
            name: resource.reference().cast().value(),
            role,
        }
    }
}

/// A lifecycle hook of a stack.
#[derive(Clone, Debug)]
pub struct LifecycleHookRef {
    node: NodeRef,
    name: Value<String>,
    role: Option<RoleRef>,
}

impl AsNode for LifecycleHookRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl LifecycleHookRef {
    /// The hook's name.
    pub fn lifecycle_hook_name(&self) -> Value<String> {
        self.name.clone()
    }

    /// The role with which the target is told, where there is one.
    pub fn role(&self) -> Option<RoleRef> {
        self.role.clone()
    }
}

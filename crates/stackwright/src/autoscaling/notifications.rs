//! What a group tells a topic.

use stackwright_cfn::kinds::sns::TopicArn;
use stackwright_core::{IntoValue, Node, Object, Value};

use crate::words::words;

words! {
    /// Something that happens to a group.
    pub enum ScalingEvent {
        /// An instance was launched.
        InstanceLaunch = "autoscaling:EC2_INSTANCE_LAUNCH",
        /// An instance was terminated.
        InstanceTerminate = "autoscaling:EC2_INSTANCE_TERMINATE",
        /// An instance could not be terminated.
        InstanceTerminateError = "autoscaling:EC2_INSTANCE_TERMINATE_ERROR",
        /// An instance could not be launched.
        InstanceLaunchError = "autoscaling:EC2_INSTANCE_LAUNCH_ERROR",
        /// The notification was set up.
        TestNotification = "autoscaling:TEST_NOTIFICATION",
    }
}

impl ScalingEvent {
    /// What went wrong.
    pub const ERRORS: [Self; 2] = [Self::InstanceLaunchError, Self::InstanceTerminateError];
    /// Everything but the set-up.
    pub const ALL: [Self; 4] = [
        Self::InstanceLaunch,
        Self::InstanceLaunchError,
        Self::InstanceTerminate,
        Self::InstanceTerminateError,
    ];
    /// What is launched, or fails to.
    pub const LAUNCH_EVENTS: [Self; 2] = [Self::InstanceLaunch, Self::InstanceLaunchError];
    /// What is terminated, or fails to.
    pub const TERMINATION_EVENTS: [Self; 2] =
        [Self::InstanceTerminate, Self::InstanceTerminateError];
}

/// What a group tells a topic.
///
/// <https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-sns-notifications.html>
#[derive(Clone, Debug)]
pub struct NotificationConfiguration {
    topic: Value<TopicArn>,
    events: Vec<ScalingEvent>,
}

impl NotificationConfiguration {
    /// Tells a topic, by its ARN, of everything but the set-up.
    pub fn new(topic: impl IntoValue<TopicArn>) -> Self {
        Self {
            topic: topic.into_value(),
            events: ScalingEvent::ALL.to_vec(),
        }
    }

    /// What the topic is told of. Default: [`ScalingEvent::ALL`].
    #[must_use]
    pub fn scaling_events(mut self, events: impl IntoIterator<Item = ScalingEvent>) -> Self {
        self.events = events.into_iter().collect();
        self
    }

    pub(super) fn render(&self) -> Node {
        let events: Vec<Node> = self
            .events
            .iter()
            .map(|event| event.as_str().into())
            .collect();
        let configuration = Object::typed()
            .with("NotificationTypes", Node::List(events))
            .with("TopicARN", &self.topic);
        configuration.into()
    }
}

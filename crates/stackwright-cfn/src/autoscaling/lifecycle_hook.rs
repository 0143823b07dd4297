// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AutoScaling::LifecycleHook` and its property types.

use crate::l1::*;

/// The `AWS::AutoScaling::LifecycleHook` resource specifies lifecycle hooks for an Auto Scaling group. These hooks let you create solutions that are aware of events in the Auto Scaling instance lifecycle, and then perform a custom action on instances when the corresponding lifecycle event occurs. A lifecycle hook provides a specified amount of time (one hour by default) to wait for the action to complete before the instance transitions to the next state.
///
/// Use lifecycle hooks to prepare new instances for use or to delay them from being registered behind a load balancer before their configuration has been applied completely. You can also use lifecycle hooks to prepare running instances to be terminated by, for example, downloading logs or other data.
///
/// For more information, see [Amazon EC2 Auto Scaling lifecycle hooks](https://docs.aws.amazon.com/autoscaling/ec2/userguide/lifecycle-hooks.html) in the *Amazon EC2 Auto Scaling User Guide*.
///
/// `AWS::AutoScaling::LifecycleHook`; `Ref` returns the physical id, which is made of `AutoScalingGroupName`, `LifecycleHookName`.
/// Changing one of these replaces it: `AutoScalingGroupName`, `LifecycleHookName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-lifecyclehook.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnLifecycleHook(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AutoScaling::LifecycleHook",
    tags: None,
    rules: include_str!("lifecycle_hook.rules"),
};

impl CfnLifecycleHook {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AutoScaling::LifecycleHook";

    /// `CfnLifecycleHook` with its required properties, in alphabetical order:
    ///
    /// - `auto_scaling_group_name`: The name of the Auto Scaling group.
    /// - `lifecycle_transition`: The lifecycle transition.
    pub fn new(
        auto_scaling_group_name: impl IntoValue<kinds::autoscaling::AutoScalingGroupName>,
        lifecycle_transition: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AutoScalingGroupName",
            auto_scaling_group_name.into_value().into_node(),
        );
        object_.put(
            "LifecycleTransition",
            lifecycle_transition.into_value().into_node(),
        );
        Self(object_)
    }

    /// The action the Auto Scaling group takes when the lifecycle hook timeout elapses or if an unexpected failure occurs. The default value is `ABANDON`.
    ///
    /// Valid values: `CONTINUE` | `ABANDON`
    ///
    /// `DefaultResult`; updated in place.
    pub fn default_result(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DefaultResult", value.into_value().into_node());
        self
    }

    /// The maximum time, in seconds, that can elapse before the lifecycle hook times out. The range is from `30` to `7200` seconds. The default value is `3600` seconds (1 hour).
    ///
    /// `HeartbeatTimeout`; updated in place.
    pub fn heartbeat_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("HeartbeatTimeout", value.into_value().into_node());
        self
    }

    /// The name of the lifecycle hook.
    ///
    /// `LifecycleHookName`; an update replaces the resource.
    pub fn lifecycle_hook_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("LifecycleHookName", value.into_value().into_node());
        self
    }

    /// Additional information that you want to include any time Amazon EC2 Auto Scaling sends a message to the notification target.
    ///
    /// `NotificationMetadata`; updated in place.
    pub fn notification_metadata(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("NotificationMetadata", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the notification target that Amazon EC2 Auto Scaling sends notifications to when an instance is in a wait state for the lifecycle hook. You can specify an Amazon SNS topic or an Amazon SQS queue.
    ///
    /// `NotificationTargetARN`; updated in place.
    pub fn notification_target_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("NotificationTargetARN", value.into_value().into_node());
        self
    }

    /// The ARN of the IAM role that allows the Auto Scaling group to publish to the specified notification target. For information about creating this role, see [Prepare to add a lifecycle hook to your Auto Scaling group](https://docs.aws.amazon.com/autoscaling/ec2/userguide/prepare-for-lifecycle-notifications.html) in the *Amazon EC2 Auto Scaling User Guide*.
    ///
    /// Valid only if the notification target is an Amazon SNS topic or an Amazon SQS queue.
    ///
    /// `RoleARN`; updated in place.
    pub fn role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("RoleARN", value.into_value().into_node());
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

impl Construct for CfnLifecycleHook {
    type Handle = CfnLifecycleHookRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnLifecycleHookRef {
        CfnLifecycleHookRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnLifecycleHook`] of a stack.
pub struct CfnLifecycleHookRef(NodeRef);

impl Clone for CfnLifecycleHookRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnLifecycleHookRef {}
impl AsNode for CfnLifecycleHookRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnLifecycleHookRef {
    /// What `Ref` returns: the physical id, which is made of `AutoScalingGroupName`, `LifecycleHookName`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}

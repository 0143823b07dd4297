// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ApplicationAutoScaling::ScalableTarget` and its property types.

use crate::l1::*;

/// The `AWS::ApplicationAutoScaling::ScalableTarget` resource specifies a resource that Application Auto Scaling can scale, such as an AWS::DynamoDB::Table or AWS::ECS::Service resource.
///
/// For more information, see [Getting started](https://docs.aws.amazon.com/autoscaling/application/userguide/getting-started.html) in the *Application Auto Scaling User Guide*.
///
/// > If the resource that you want Application Auto Scaling to scale is not yet created in your account, add a dependency on the resource when registering it as a scalable target using the [DependsOn](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-dependson.html) attribute.
///
/// `AWS::ApplicationAutoScaling::ScalableTarget`; `Ref` returns the physical id, which is made of `ResourceId`, `ScalableDimension`, `ServiceNamespace`.
/// Changing one of these replaces it: `ResourceId`, `ScalableDimension`, `ServiceNamespace`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationautoscaling-scalabletarget.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnScalableTarget(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ApplicationAutoScaling::ScalableTarget",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("scalable_target.rules"),
};

impl CfnScalableTarget {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ApplicationAutoScaling::ScalableTarget";

    /// `CfnScalableTarget` with its required properties, in alphabetical order:
    ///
    /// - `max_capacity`: The maximum value that you plan to scale out to.
    /// - `min_capacity`: The minimum value that you plan to scale in to.
    /// - `resource_id`: The identifier of the resource associated with the scalable target.
    /// - `scalable_dimension`: The scalable dimension associated with the scalable target.
    /// - `service_namespace`: The namespace of the AWS service that provides the resource, or a `custom-resource`.
    pub fn new(
        max_capacity: impl IntoValue<i64>,
        min_capacity: impl IntoValue<i64>,
        resource_id: impl IntoValue<String>,
        scalable_dimension: impl IntoValue<String>,
        service_namespace: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("MaxCapacity", max_capacity.into_value().into_node());
        object_.put("MinCapacity", min_capacity.into_value().into_node());
        object_.put("ResourceId", resource_id.into_value().into_node());
        object_.put(
            "ScalableDimension",
            scalable_dimension.into_value().into_node(),
        );
        object_.put(
            "ServiceNamespace",
            service_namespace.into_value().into_node(),
        );
        Self(object_)
    }

    /// Specify the Amazon Resource Name (ARN) of an Identity and Access Management (IAM) role that allows Application Auto Scaling to modify the scalable target on your behalf. This can be either an IAM service role that Application Auto Scaling can assume to make calls to other AWS resources on your behalf, or a service-linked role for the specified service. For more information, see [How Application Auto Scaling works with IAM](https://docs.aws.amazon.com/autoscaling/application/userguide/security_iam_service-with-iam.html) in the *Application Auto Scaling User Guide*.
    ///
    /// To automatically create a service-linked role (recommended), specify the full ARN of the service-linked role in your stack template. To find the exact ARN of the service-linked role for your AWS or custom resource, see the [Service-linked roles](https://docs.aws.amazon.com/autoscaling/application/userguide/application-auto-scaling-service-linked-roles.html) topic in the *Application Auto Scaling User Guide*. Look for the ARN in the table at the bottom of the page.
    ///
    /// `RoleARN`; updated in place.
    pub fn role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("RoleARN", value.into_value().into_node());
        self
    }

    /// The scheduled actions for the scalable target. Duplicates aren't allowed.
    ///
    /// `ScheduledActions`; updated in place.
    pub fn scheduled_actions(
        mut self,
        value: impl IntoValue<List<ScheduledActionProperty>>,
    ) -> Self {
        self.0
            .put("ScheduledActions", value.into_value().into_node());
        self
    }

    /// An embedded object that contains attributes and attribute values that are used to suspend and resume automatic scaling. Setting the value of an attribute to `true` suspends the specified scaling activities. Setting it to `false` (default) resumes the specified scaling activities.
    ///
    /// *Suspension Outcomes*
    ///
    /// - For `DynamicScalingInSuspended`, while a suspension is in effect, all scale-in activities that are triggered by a scaling policy are suspended.
    /// - For `DynamicScalingOutSuspended`, while a suspension is in effect, all scale-out activities that are triggered by a scaling policy are suspended.
    /// - For `ScheduledScalingSuspended`, while a suspension is in effect, all scaling activities that involve scheduled actions are suspended.
    ///
    /// `SuspendedState`; updated in place.
    pub fn suspended_state(mut self, value: impl IntoValue<SuspendedStateProperty>) -> Self {
        self.0.put("SuspendedState", value.into_value().into_node());
        self
    }

    /// The `Tags` property.
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

impl Construct for CfnScalableTarget {
    type Handle = CfnScalableTargetRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnScalableTargetRef {
        CfnScalableTargetRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnScalableTarget`] of a stack.
pub struct CfnScalableTargetRef(NodeRef);

impl Clone for CfnScalableTargetRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnScalableTargetRef {}
impl AsNode for CfnScalableTargetRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnScalableTargetRef {
    /// What `Ref` returns: the physical id, which is made of `ResourceId`, `ScalableDimension`, `ServiceNamespace`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

/// `ScalableTargetAction` specifies the minimum and maximum capacity for the `ScalableTargetAction` property of the [AWS::ApplicationAutoScaling::ScalableTarget ScheduledAction](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-applicationautoscaling-scalabletarget-scheduledaction.html) property type.
///
/// The property type `ScalableTargetAction` of `AWS::ApplicationAutoScaling::ScalableTarget`.
#[must_use = "a property type does nothing until it is set"]
pub struct ScalableTargetActionProperty(Object);

impl ScalableTargetActionProperty {
    /// `ScalableTargetActionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The maximum capacity.
    ///
    /// `MaxCapacity`.
    pub fn max_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxCapacity", value.into_value().into_node());
        self
    }

    /// The minimum capacity.
    ///
    /// `MinCapacity`.
    pub fn min_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MinCapacity", value.into_value().into_node());
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

impl Kind for ScalableTargetActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ScalableTargetActionProperty> for ScalableTargetActionProperty {}
impl From<ScalableTargetActionProperty> for Node {
    #[inline]
    fn from(value: ScalableTargetActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ScalableTargetActionProperty> for ScalableTargetActionProperty {
    #[inline]
    fn into_value(self) -> Value<ScalableTargetActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `ScheduledAction` is a property of the [AWS::ApplicationAutoScaling::ScalableTarget](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-applicationautoscaling-scalabletarget.html) resource that specifies a scheduled action for a scalable target.
///
/// For more information, see [Scheduled scaling](https://docs.aws.amazon.com/autoscaling/application/userguide/application-auto-scaling-scheduled-scaling.html) in the *Application Auto Scaling User Guide*.
///
/// The property type `ScheduledAction` of `AWS::ApplicationAutoScaling::ScalableTarget`.
#[must_use = "a property type does nothing until it is set"]
pub struct ScheduledActionProperty(Object);

impl ScheduledActionProperty {
    /// `ScheduledActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `schedule`: The schedule for this action.
    /// - `scheduled_action_name`: The name of the scheduled action.
    pub fn new(
        schedule: impl IntoValue<String>,
        scheduled_action_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Schedule", schedule.into_value().into_node());
        object_.put(
            "ScheduledActionName",
            scheduled_action_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// The date and time that the action is scheduled to end, in UTC.
    ///
    /// `EndTime`.
    pub fn end_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EndTime", value.into_value().into_node());
        self
    }

    /// The new minimum and maximum capacity. You can set both values or just one. At the scheduled time, if the current capacity is below the minimum capacity, Application Auto Scaling scales out to the minimum capacity. If the current capacity is above the maximum capacity, Application Auto Scaling scales in to the maximum capacity.
    ///
    /// `ScalableTargetAction`.
    pub fn scalable_target_action(
        mut self,
        value: impl IntoValue<ScalableTargetActionProperty>,
    ) -> Self {
        self.0
            .put("ScalableTargetAction", value.into_value().into_node());
        self
    }

    /// The date and time that the action is scheduled to begin, in UTC.
    ///
    /// `StartTime`.
    pub fn start_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StartTime", value.into_value().into_node());
        self
    }

    /// The time zone used when referring to the date and time of a scheduled action, when the scheduled action uses an at or cron expression.
    ///
    /// `Timezone`.
    pub fn timezone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Timezone", value.into_value().into_node());
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

impl Kind for ScheduledActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ScheduledActionProperty> for ScheduledActionProperty {}
impl From<ScheduledActionProperty> for Node {
    #[inline]
    fn from(value: ScheduledActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ScheduledActionProperty> for ScheduledActionProperty {
    #[inline]
    fn into_value(self) -> Value<ScheduledActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `SuspendedState` is a property of the [AWS::ApplicationAutoScaling::ScalableTarget](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-applicationautoscaling-scalabletarget.html) resource that specifies whether the scaling activities for a scalable target are in a suspended state.
///
/// For more information, see [Suspending and resuming scaling](https://docs.aws.amazon.com/autoscaling/application/userguide/application-auto-scaling-suspend-resume-scaling.html) in the *Application Auto Scaling User Guide*.
///
/// The property type `SuspendedState` of `AWS::ApplicationAutoScaling::ScalableTarget`.
#[must_use = "a property type does nothing until it is set"]
pub struct SuspendedStateProperty(Object);

impl SuspendedStateProperty {
    /// `SuspendedStateProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Whether scale in by a target tracking scaling policy or a step scaling policy is suspended. Set the value to `true` if you don't want Application Auto Scaling to remove capacity when a scaling policy is triggered. The default is `false`.
    ///
    /// `DynamicScalingInSuspended`.
    pub fn dynamic_scaling_in_suspended(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DynamicScalingInSuspended", value.into_value().into_node());
        self
    }

    /// Whether scale out by a target tracking scaling policy or a step scaling policy is suspended. Set the value to `true` if you don't want Application Auto Scaling to add capacity when a scaling policy is triggered. The default is `false`.
    ///
    /// `DynamicScalingOutSuspended`.
    pub fn dynamic_scaling_out_suspended(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DynamicScalingOutSuspended", value.into_value().into_node());
        self
    }

    /// Whether scheduled scaling is suspended. Set the value to `true` if you don't want Application Auto Scaling to add or remove capacity by initiating scheduled actions. The default is `false`.
    ///
    /// `ScheduledScalingSuspended`.
    pub fn scheduled_scaling_suspended(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("ScheduledScalingSuspended", value.into_value().into_node());
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

impl Kind for SuspendedStateProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SuspendedStateProperty> for SuspendedStateProperty {}
impl From<SuspendedStateProperty> for Node {
    #[inline]
    fn from(value: SuspendedStateProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SuspendedStateProperty> for SuspendedStateProperty {
    #[inline]
    fn into_value(self) -> Value<SuspendedStateProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

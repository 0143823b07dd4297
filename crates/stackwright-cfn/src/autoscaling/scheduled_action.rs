// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AutoScaling::ScheduledAction` and its property types.

use crate::l1::*;

/// The `AWS::AutoScaling::ScheduledAction` resource specifies an Amazon EC2 Auto Scaling scheduled action so that the Auto Scaling group can change the number of instances available for your application in response to predictable load changes.
///
/// When you update a stack with an Auto Scaling group and scheduled action, CloudFormation always sets the min size, max size, and desired capacity properties of your group to the values that are defined in the `AWS::AutoScaling::AutoScalingGroup` section of your template. However, you might not want CloudFormation to do that when you have a scheduled action in effect. You can use an [UpdatePolicy attribute](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-updatepolicy.html) to prevent CloudFormation from changing the min size, max size, or desired capacity property values during a stack update unless you modified the individual values in your template. If you have rolling updates enabled, before you can update the Auto Scaling group, you must suspend scheduled actions by specifying an [UpdatePolicy attribute](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-updatepolicy.html) for the Auto Scaling group. You can find a sample update policy for rolling updates in [Configure Amazon EC2 Auto Scaling resources](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/quickref-ec2-auto-scaling.html).
///
/// For more information, see [Scheduled scaling](https://docs.aws.amazon.com/autoscaling/ec2/userguide/schedule_time.html) and [Suspending and resuming scaling processes](https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-suspend-resume-processes.html) in the *Amazon EC2 Auto Scaling User Guide*.
///
/// `AWS::AutoScaling::ScheduledAction`; `Ref` returns the physical id, which is made of `ScheduledActionName`, `AutoScalingGroupName`.
/// Changing one of these replaces it: `AutoScalingGroupName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-scheduledaction.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnScheduledAction(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AutoScaling::ScheduledAction",
    tags: None,
    rules: include_str!("scheduled_action.rules"),
};

impl CfnScheduledAction {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AutoScaling::ScheduledAction";

    /// `CfnScheduledAction` with its required properties, in alphabetical order:
    ///
    /// - `auto_scaling_group_name`: The name of the Auto Scaling group.
    pub fn new(
        auto_scaling_group_name: impl IntoValue<kinds::autoscaling::AutoScalingGroupName>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AutoScalingGroupName",
            auto_scaling_group_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// The desired capacity is the initial capacity of the Auto Scaling group after the scheduled action runs and the capacity it attempts to maintain. It can scale beyond this capacity if you add more scaling conditions.
    ///
    /// > You must specify at least one of the following properties: `MaxSize`, `MinSize`, or `DesiredCapacity`.
    ///
    /// `DesiredCapacity`; updated in place.
    pub fn desired_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("DesiredCapacity", value.into_value().into_node());
        self
    }

    /// The date and time for the recurring schedule to end, in UTC. For example, `"2021-06-01T00:00:00Z"`.
    ///
    /// `EndTime`; updated in place.
    pub fn end_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EndTime", value.into_value().into_node());
        self
    }

    /// The maximum size of the Auto Scaling group.
    ///
    /// `MaxSize`; updated in place.
    pub fn max_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxSize", value.into_value().into_node());
        self
    }

    /// The minimum size of the Auto Scaling group.
    ///
    /// `MinSize`; updated in place.
    pub fn min_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MinSize", value.into_value().into_node());
        self
    }

    /// The recurring schedule for this action. This format consists of five fields separated by white spaces: \[Minute\] \[Hour\] \[Day_of_Month\] \[Month_of_Year\] \[Day_of_Week\]. The value must be in quotes (for example, `"30 0 1 1,6,12 *"`). For more information about this format, see [Crontab](https://docs.aws.amazon.com/http://crontab.org).
    ///
    /// When `StartTime` and `EndTime` are specified with `Recurrence`, they form the boundaries of when the recurring action starts and stops.
    ///
    /// Cron expressions use Universal Coordinated Time (UTC) by default.
    ///
    /// `Recurrence`; updated in place.
    pub fn recurrence(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Recurrence", value.into_value().into_node());
        self
    }

    /// The date and time for this action to start, in YYYY-MM-DDThh:mm:ssZ format in UTC/GMT only and in quotes (for example, `"2021-06-01T00:00:00Z"`).
    ///
    /// If you specify `Recurrence` and `StartTime`, Amazon EC2 Auto Scaling performs the action at this time, and then performs the action based on the specified recurrence.
    ///
    /// `StartTime`; updated in place.
    pub fn start_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StartTime", value.into_value().into_node());
        self
    }

    /// Specifies the time zone for a cron expression. If a time zone is not provided, UTC is used by default.
    ///
    /// Valid values are the canonical names of the IANA time zones, derived from the IANA Time Zone Database (such as `Etc/GMT+9` or `Pacific/Tahiti`). For more information, see [`https://en.wikipedia.org/wiki/List_of_tz_database_time_zones`](https://docs.aws.amazon.com/https://en.wikipedia.org/wiki/List_of_tz_database_time_zones).
    ///
    /// `TimeZone`; updated in place.
    pub fn time_zone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TimeZone", value.into_value().into_node());
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

impl Construct for CfnScheduledAction {
    type Handle = CfnScheduledActionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnScheduledActionRef {
        CfnScheduledActionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnScheduledAction`] of a stack.
pub struct CfnScheduledActionRef(NodeRef);

impl Clone for CfnScheduledActionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnScheduledActionRef {}
impl AsNode for CfnScheduledActionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnScheduledActionRef {
    /// What `Ref` returns: the physical id, which is made of `ScheduledActionName`, `AutoScalingGroupName`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Returns the name of a scheduled action.
    ///
    /// `Fn::GetAtt` of `ScheduledActionName`.
    #[inline]
    pub fn attr_scheduled_action_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ScheduledActionName")))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AutoScaling::WarmPool` and its property types.

use crate::l1::*;

/// The `AWS::AutoScaling::WarmPool` resource creates a pool of pre-initialized EC2 instances that sits alongside the Auto Scaling group. Whenever your application needs to scale out, the Auto Scaling group can draw on the warm pool to meet its new desired capacity.
///
/// When you create a warm pool, you can define a minimum size. When your Auto Scaling group scales out and the size of the warm pool shrinks, Amazon EC2 Auto Scaling launches new instances into the warm pool to maintain its minimum size.
///
/// For more information, see [Warm pools for Amazon EC2 Auto Scaling](https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-warm-pools.html) in the *Amazon EC2 Auto Scaling User Guide*.
///
/// > CloudFormation supports the `UpdatePolicy` attribute for Auto Scaling groups. During an update, if `UpdatePolicy` is set to `AutoScalingRollingUpdate`, CloudFormation replaces `InService` instances only. Instances in the warm pool are not replaced. The difference in which instances are replaced can potentially result in different instance configurations after the stack update completes. If `UpdatePolicy` is set to `AutoScalingReplacingUpdate`, you do not encounter this issue because CloudFormation replaces both the Auto Scaling group and the warm pool.
///
/// `AWS::AutoScaling::WarmPool`; `Ref` returns its `AutoScalingGroupName`, a [`autoscaling::WarmPoolAutoScalingGroupName`](kinds::autoscaling::WarmPoolAutoScalingGroupName).
/// Changing one of these replaces it: `AutoScalingGroupName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-warmpool.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnWarmPool(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AutoScaling::WarmPool",
    tags: None,
    rules: include_str!("warm_pool.rules"),
};

impl CfnWarmPool {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AutoScaling::WarmPool";

    /// `CfnWarmPool` with its required properties, in alphabetical order:
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

    /// Indicates whether instances in the Auto Scaling group can be returned to the warm pool on scale in. The default is to terminate instances in the Auto Scaling group when the group scales in.
    ///
    /// `InstanceReusePolicy`; updated in place.
    pub fn instance_reuse_policy(
        mut self,
        value: impl IntoValue<InstanceReusePolicyProperty>,
    ) -> Self {
        self.0
            .put("InstanceReusePolicy", value.into_value().into_node());
        self
    }

    /// Specifies the maximum number of instances that are allowed to be in the warm pool or in any state except `Terminated` for the Auto Scaling group. This is an optional property. Specify it only if you do not want the warm pool size to be determined by the difference between the group's maximum capacity and its desired capacity.
    ///
    /// > If a value for `MaxGroupPreparedCapacity` is not specified, Amazon EC2 Auto Scaling launches and maintains the difference between the group's maximum capacity and its desired capacity. If you specify a value for `MaxGroupPreparedCapacity`, Amazon EC2 Auto Scaling uses the difference between the `MaxGroupPreparedCapacity` and the desired capacity instead.
    /// >
    /// > The size of the warm pool is dynamic. Only when `MaxGroupPreparedCapacity` and `MinSize` are set to the same value does the warm pool have an absolute size.
    ///
    /// If the desired capacity of the Auto Scaling group is higher than the `MaxGroupPreparedCapacity`, the capacity of the warm pool is 0, unless you specify a value for `MinSize`. To remove a value that you previously set, include the property but specify -1 for the value.
    ///
    /// `MaxGroupPreparedCapacity`; updated in place.
    pub fn max_group_prepared_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaxGroupPreparedCapacity", value.into_value().into_node());
        self
    }

    /// Specifies the minimum number of instances to maintain in the warm pool. This helps you to ensure that there is always a certain number of warmed instances available to handle traffic spikes. Defaults to 0 if not specified.
    ///
    /// `MinSize`; updated in place.
    pub fn min_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MinSize", value.into_value().into_node());
        self
    }

    /// Sets the instance state to transition to after the lifecycle actions are complete. Default is `Stopped`.
    ///
    /// `PoolState`; updated in place.
    pub fn pool_state(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PoolState", value.into_value().into_node());
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

impl Construct for CfnWarmPool {
    type Handle = CfnWarmPoolRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnWarmPoolRef {
        CfnWarmPoolRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnWarmPool`] of a stack.
pub struct CfnWarmPoolRef(NodeRef);

impl Clone for CfnWarmPoolRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnWarmPoolRef {}
impl AsNode for CfnWarmPoolRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnWarmPoolRef {
    /// What `Ref` returns: its `AutoScalingGroupName`, a [`autoscaling::WarmPoolAutoScalingGroupName`](kinds::autoscaling::WarmPoolAutoScalingGroupName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::autoscaling::WarmPoolAutoScalingGroupName> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::autoscaling::WarmPoolAutoScalingGroupName> for &CfnWarmPoolRef {
    #[inline]
    fn into_value(self) -> Value<kinds::autoscaling::WarmPoolAutoScalingGroupName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// A structure that specifies an instance reuse policy for the `InstanceReusePolicy` property of the [AWS::AutoScaling::WarmPool](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-warmpool.html) resource.
///
/// For more information, see [Warm pools for Amazon EC2 Auto Scaling](https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-warm-pools.html) in the *Amazon EC2 Auto Scaling User Guide*.
///
/// The property type `InstanceReusePolicy` of `AWS::AutoScaling::WarmPool`.
#[must_use = "a property type does nothing until it is set"]
pub struct InstanceReusePolicyProperty(Object);

impl InstanceReusePolicyProperty {
    /// `InstanceReusePolicyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies whether instances in the Auto Scaling group can be returned to the warm pool on scale in.
    ///
    /// `ReuseOnScaleIn`.
    pub fn reuse_on_scale_in(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("ReuseOnScaleIn", value.into_value().into_node());
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

impl Kind for InstanceReusePolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InstanceReusePolicyProperty> for InstanceReusePolicyProperty {}
impl From<InstanceReusePolicyProperty> for Node {
    #[inline]
    fn from(value: InstanceReusePolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InstanceReusePolicyProperty> for InstanceReusePolicyProperty {
    #[inline]
    fn into_value(self) -> Value<InstanceReusePolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

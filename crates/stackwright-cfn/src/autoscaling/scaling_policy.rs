// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AutoScaling::ScalingPolicy` and its property types.

use crate::l1::*;

/// The `AWS::AutoScaling::ScalingPolicy` resource specifies an Amazon EC2 Auto Scaling scaling policy so that the Auto Scaling group can scale the number of instances available for your application.
///
/// For more information about using scaling policies to scale your Auto Scaling group automatically, see [Dynamic scaling](https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scale-based-on-demand.html) and [Predictive scaling](https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-predictive-scaling.html) in the *Amazon EC2 Auto Scaling User Guide*.
///
/// `AWS::AutoScaling::ScalingPolicy`; `Ref` returns its `Arn`, a [`autoscaling::ScalingPolicyArn`](kinds::autoscaling::ScalingPolicyArn).
/// Changing one of these replaces it: `AutoScalingGroupName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-scalingpolicy.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnScalingPolicy(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AutoScaling::ScalingPolicy",
    tags: None,
    rules: include_str!("scaling_policy.rules"),
};

impl CfnScalingPolicy {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AutoScaling::ScalingPolicy";

    /// `CfnScalingPolicy` with its required properties, in alphabetical order:
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

    /// Specifies how the scaling adjustment is interpreted (for example, an absolute number or a percentage). The valid values are `ChangeInCapacity`, `ExactCapacity`, and `PercentChangeInCapacity`.
    ///
    /// Required if the policy type is `StepScaling` or `SimpleScaling`. For more information, see [Scaling adjustment types](https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-simple-step.html#as-scaling-adjustment) in the *Amazon EC2 Auto Scaling User Guide*.
    ///
    /// `AdjustmentType`; updated in place.
    pub fn adjustment_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AdjustmentType", value.into_value().into_node());
        self
    }

    /// A cooldown period, in seconds, that applies to a specific simple scaling policy. When a cooldown period is specified here, it overrides the default cooldown.
    ///
    /// Valid only if the policy type is `SimpleScaling`. For more information, see [Scaling cooldowns for Amazon EC2 Auto Scaling](https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-scaling-cooldowns.html) in the *Amazon EC2 Auto Scaling User Guide*.
    ///
    /// Default: None
    ///
    /// `Cooldown`; updated in place.
    pub fn cooldown(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Cooldown", value.into_value().into_node());
        self
    }

    /// *Not needed if the default instance warmup is defined for the group.*
    ///
    /// The estimated time, in seconds, until a newly launched instance can contribute to the CloudWatch metrics. This warm-up period applies to instances launched due to a specific target tracking or step scaling policy. When a warm-up period is specified here, it overrides the default instance warmup.
    ///
    /// Valid only if the policy type is `TargetTrackingScaling` or `StepScaling`.
    ///
    /// > The default is to use the value for the default instance warmup defined for the group. If default instance warmup is null, then `EstimatedInstanceWarmup` falls back to the value of default cooldown.
    ///
    /// `EstimatedInstanceWarmup`; updated in place.
    pub fn estimated_instance_warmup(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("EstimatedInstanceWarmup", value.into_value().into_node());
        self
    }

    /// The aggregation type for the CloudWatch metrics. The valid values are `Minimum`, `Maximum`, and `Average`. If the aggregation type is null, the value is treated as `Average`.
    ///
    /// Valid only if the policy type is `StepScaling`.
    ///
    /// `MetricAggregationType`; updated in place.
    pub fn metric_aggregation_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("MetricAggregationType", value.into_value().into_node());
        self
    }

    /// The minimum value to scale by when the adjustment type is `PercentChangeInCapacity`. For example, suppose that you create a step scaling policy to scale out an Auto Scaling group by 25 percent and you specify a `MinAdjustmentMagnitude` of 2. If the group has 4 instances and the scaling policy is performed, 25 percent of 4 is 1. However, because you specified a `MinAdjustmentMagnitude` of 2, Amazon EC2 Auto Scaling scales out the group by 2 instances.
    ///
    /// Valid only if the policy type is `StepScaling` or `SimpleScaling`. For more information, see [Scaling adjustment types](https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-simple-step.html#as-scaling-adjustment) in the *Amazon EC2 Auto Scaling User Guide*.
    ///
    /// > Some Auto Scaling groups use instance weights. In this case, set the `MinAdjustmentMagnitude` to a value that is at least as large as your largest instance weight.
    ///
    /// `MinAdjustmentMagnitude`; updated in place.
    pub fn min_adjustment_magnitude(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MinAdjustmentMagnitude", value.into_value().into_node());
        self
    }

    /// One of the following policy types:
    ///
    /// - `TargetTrackingScaling`
    /// - `StepScaling`
    /// - `SimpleScaling` (default)
    /// - `PredictiveScaling`
    ///
    /// `PolicyType`; updated in place.
    pub fn policy_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PolicyType", value.into_value().into_node());
        self
    }

    /// A predictive scaling policy. Provides support for predefined and custom metrics.
    ///
    /// Predefined metrics include CPU utilization, network in/out, and the Application Load Balancer request count.
    ///
    /// Required if the policy type is `PredictiveScaling`.
    ///
    /// `PredictiveScalingConfiguration`; updated in place.
    pub fn predictive_scaling_configuration(
        mut self,
        value: impl IntoValue<PredictiveScalingConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "PredictiveScalingConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The amount by which to scale, based on the specified adjustment type. A positive value adds to the current capacity while a negative number removes from the current capacity. For exact capacity, you must specify a non-negative value.
    ///
    /// Required if the policy type is `SimpleScaling`. (Not used with any other policy type.)
    ///
    /// `ScalingAdjustment`; updated in place.
    pub fn scaling_adjustment(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ScalingAdjustment", value.into_value().into_node());
        self
    }

    /// A set of adjustments that enable you to scale based on the size of the alarm breach.
    ///
    /// Required if the policy type is `StepScaling`. (Not used with any other policy type.)
    ///
    /// `StepAdjustments`; updated in place.
    pub fn step_adjustments(mut self, value: impl IntoValue<List<StepAdjustmentProperty>>) -> Self {
        self.0
            .put("StepAdjustments", value.into_value().into_node());
        self
    }

    /// A target tracking scaling policy. Provides support for predefined or custom metrics.
    ///
    /// The following predefined metrics are available:
    ///
    /// - `ASGAverageCPUUtilization`
    /// - `ASGAverageNetworkIn`
    /// - `ASGAverageNetworkOut`
    /// - `ALBRequestCountPerTarget`
    ///
    /// If you specify `ALBRequestCountPerTarget` for the metric, you must specify the `ResourceLabel` property with the `PredefinedMetricSpecification`.
    ///
    /// Required if the policy type is `TargetTrackingScaling`.
    ///
    /// `TargetTrackingConfiguration`; updated in place.
    pub fn target_tracking_configuration(
        mut self,
        value: impl IntoValue<TargetTrackingConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "TargetTrackingConfiguration",
            value.into_value().into_node(),
        );
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

impl Construct for CfnScalingPolicy {
    type Handle = CfnScalingPolicyRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnScalingPolicyRef {
        CfnScalingPolicyRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnScalingPolicy`] of a stack.
pub struct CfnScalingPolicyRef(NodeRef);

impl Clone for CfnScalingPolicyRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnScalingPolicyRef {}
impl AsNode for CfnScalingPolicyRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnScalingPolicyRef {
    /// What `Ref` returns: its `Arn`, a [`autoscaling::ScalingPolicyArn`](kinds::autoscaling::ScalingPolicyArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::autoscaling::ScalingPolicyArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Returns the ARN of a scaling policy.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::autoscaling::ScalingPolicyArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// Returns the name of a scaling policy.
    ///
    /// `Fn::GetAtt` of `PolicyName`.
    #[inline]
    pub fn attr_policy_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PolicyName")))
    }
}

impl IntoValue<kinds::autoscaling::ScalingPolicyArn> for &CfnScalingPolicyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::autoscaling::ScalingPolicyArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Contains customized metric specification information for a target tracking scaling policy for Amazon EC2 Auto Scaling.
///
/// To create your customized metric specification:
///
/// - Add values for each required property from CloudWatch. You can use an existing metric, or a new metric that you create. To use your own metric, you must first publish the metric to CloudWatch. For more information, see [Publish Custom Metrics](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/publishingMetrics.html) in the *Amazon CloudWatch User Guide*.
/// - Choose a metric that changes proportionally with capacity. The value of the metric should increase or decrease in inverse proportion to the number of capacity units. That is, the value of the metric should decrease when capacity increases.
///
/// For more information about CloudWatch, see [Amazon CloudWatch Concepts](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_concepts.html).
///
/// `CustomizedMetricSpecification` is a property of the [AWS::AutoScaling::ScalingPolicy TargetTrackingConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-scalingpolicy-targettrackingconfiguration.html) property type.
///
/// The property type `CustomizedMetricSpecification` of `AWS::AutoScaling::ScalingPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomizedMetricSpecificationProperty(Object);

impl CustomizedMetricSpecificationProperty {
    /// `CustomizedMetricSpecificationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The dimensions of the metric.
    ///
    /// Conditional: If you published your metric with dimensions, you must specify the same dimensions in your scaling policy.
    ///
    /// `Dimensions`.
    pub fn dimensions(mut self, value: impl IntoValue<List<MetricDimensionProperty>>) -> Self {
        self.0.put("Dimensions", value.into_value().into_node());
        self
    }

    /// The name of the metric. To get the exact metric name, namespace, and dimensions, inspect the [Metric](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_Metric.html) object that is returned by a call to [ListMetrics](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ListMetrics.html).
    ///
    /// `MetricName`.
    pub fn metric_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MetricName", value.into_value().into_node());
        self
    }

    /// The metrics to include in the target tracking scaling policy, as a metric data query. This can include both raw metric and metric math expressions.
    ///
    /// `Metrics`.
    pub fn metrics(
        mut self,
        value: impl IntoValue<List<TargetTrackingMetricDataQueryProperty>>,
    ) -> Self {
        self.0.put("Metrics", value.into_value().into_node());
        self
    }

    /// The namespace of the metric.
    ///
    /// `Namespace`.
    pub fn namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Namespace", value.into_value().into_node());
        self
    }

    /// The period of the metric in seconds. The default value is 60. Accepted values are 10, 30, and 60. For high resolution metric, set the value to less than 60. For more information, see [Create a target tracking policy using high-resolution metrics for faster response](https://docs.aws.amazon.com/autoscaling/ec2/userguide/policy-creating-high-resolution-metrics.html).
    ///
    /// `Period`.
    pub fn period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Period", value.into_value().into_node());
        self
    }

    /// The statistic of the metric.
    ///
    /// `Statistic`.
    pub fn statistic(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Statistic", value.into_value().into_node());
        self
    }

    /// The unit of the metric. For a complete list of the units that CloudWatch supports, see the [MetricDatum](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricDatum.html) data type in the *Amazon CloudWatch API Reference*.
    ///
    /// `Unit`.
    pub fn unit(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Unit", value.into_value().into_node());
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

impl Kind for CustomizedMetricSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomizedMetricSpecificationProperty> for CustomizedMetricSpecificationProperty {}
impl From<CustomizedMetricSpecificationProperty> for Node {
    #[inline]
    fn from(value: CustomizedMetricSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomizedMetricSpecificationProperty> for CustomizedMetricSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<CustomizedMetricSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents a specific metric.
///
/// `Metric` is a property of the [AWS::AutoScaling::ScalingPolicy MetricStat](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-scalingpolicy-metricstat.html) property type.
///
/// The property type `Metric` of `AWS::AutoScaling::ScalingPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetricProperty(Object);

impl MetricProperty {
    /// `MetricProperty` with its required properties, in alphabetical order:
    ///
    /// - `metric_name`: The name of the metric.
    /// - `namespace`: The namespace of the metric.
    pub fn new(metric_name: impl IntoValue<String>, namespace: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("MetricName", metric_name.into_value().into_node());
        object_.put("Namespace", namespace.into_value().into_node());
        Self(object_)
    }

    /// The dimensions for the metric. For the list of available dimensions, see the AWS documentation available from the table in [AWS services that publish CloudWatch metrics](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/aws-services-cloudwatch-metrics.html) in the *Amazon CloudWatch User Guide*.
    ///
    /// Conditional: If you published your metric with dimensions, you must specify the same dimensions in your scaling policy.
    ///
    /// `Dimensions`.
    pub fn dimensions(mut self, value: impl IntoValue<List<MetricDimensionProperty>>) -> Self {
        self.0.put("Dimensions", value.into_value().into_node());
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

impl Kind for MetricProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MetricProperty> for MetricProperty {}
impl From<MetricProperty> for Node {
    #[inline]
    fn from(value: MetricProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MetricProperty> for MetricProperty {
    #[inline]
    fn into_value(self) -> Value<MetricProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The metric data to return. Also defines whether this call is returning data for one metric only, or whether it is performing a math expression on the values of returned metric statistics to create a new time series. A time series is a series of data points, each of which is associated with a timestamp.
///
/// `MetricDataQuery` is a property of the following property types:
///
/// - [AWS::AutoScaling::ScalingPolicy PredictiveScalingCustomizedScalingMetric](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-scalingpolicy-predictivescalingcustomizedscalingmetric.html)
/// - [AWS::AutoScaling::ScalingPolicy PredictiveScalingCustomizedLoadMetric](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-scalingpolicy-predictivescalingcustomizedloadmetric.html)
/// - [AWS::AutoScaling::ScalingPolicy PredictiveScalingCustomizedCapacityMetric](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-scalingpolicy-predictivescalingcustomizedcapacitymetric.html)
///
/// Predictive scaling uses the time series data received from CloudWatch to understand how to schedule capacity based on your historical workload patterns.
///
/// You can call for a single metric or perform math expressions on multiple metrics. Any expressions used in a metric specification must eventually return a single time series.
///
/// For more information and examples, see [Advanced predictive scaling policy configurations using custom metrics](https://docs.aws.amazon.com/autoscaling/ec2/userguide/predictive-scaling-customized-metric-specification.html) in the *Amazon EC2 Auto Scaling User Guide*.
///
/// The property type `MetricDataQuery` of `AWS::AutoScaling::ScalingPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetricDataQueryProperty(Object);

impl MetricDataQueryProperty {
    /// `MetricDataQueryProperty` with its required properties, in alphabetical order:
    ///
    /// - `id`: A short name that identifies the object's results in the response.
    pub fn new(id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Id", id.into_value().into_node());
        Self(object_)
    }

    /// The math expression to perform on the returned data, if this object is performing a math expression. This expression can use the `Id` of the other metrics to refer to those metrics, and can also use the `Id` of other expressions to use the result of those expressions.
    ///
    /// Conditional: Within each `MetricDataQuery` object, you must specify either `Expression` or `MetricStat`, but not both.
    ///
    /// `Expression`.
    pub fn expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Expression", value.into_value().into_node());
        self
    }

    /// A human-readable label for this metric or expression. This is especially useful if this is a math expression, so that you know what the value represents.
    ///
    /// `Label`.
    pub fn label(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Label", value.into_value().into_node());
        self
    }

    /// Information about the metric data to return.
    ///
    /// Conditional: Within each `MetricDataQuery` object, you must specify either `Expression` or `MetricStat`, but not both.
    ///
    /// `MetricStat`.
    pub fn metric_stat(mut self, value: impl IntoValue<MetricStatProperty>) -> Self {
        self.0.put("MetricStat", value.into_value().into_node());
        self
    }

    /// Indicates whether to return the timestamps and raw data values of this metric.
    ///
    /// If you use any math expressions, specify `true` for this value for only the final math expression that the metric specification is based on. You must specify `false` for `ReturnData` for all the other metrics and expressions used in the metric specification.
    ///
    /// If you are only retrieving metrics and not performing any math expressions, do not specify anything for `ReturnData`. This sets it to its default ( `true`).
    ///
    /// `ReturnData`.
    pub fn return_data(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("ReturnData", value.into_value().into_node());
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

impl Kind for MetricDataQueryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MetricDataQueryProperty> for MetricDataQueryProperty {}
impl From<MetricDataQueryProperty> for Node {
    #[inline]
    fn from(value: MetricDataQueryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MetricDataQueryProperty> for MetricDataQueryProperty {
    #[inline]
    fn into_value(self) -> Value<MetricDataQueryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `MetricDimension` specifies a name/value pair that is part of the identity of a CloudWatch metric for the `Dimensions` property of the [AWS::AutoScaling::ScalingPolicy CustomizedMetricSpecification](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-scalingpolicy-customizedmetricspecification.html) property type. Duplicate dimensions are not allowed.
///
/// The property type `MetricDimension` of `AWS::AutoScaling::ScalingPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetricDimensionProperty(Object);

impl MetricDimensionProperty {
    /// `MetricDimensionProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the dimension.
    /// - `value`: The value of the dimension.
    pub fn new(name: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
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

impl Kind for MetricDimensionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MetricDimensionProperty> for MetricDimensionProperty {}
impl From<MetricDimensionProperty> for Node {
    #[inline]
    fn from(value: MetricDimensionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MetricDimensionProperty> for MetricDimensionProperty {
    #[inline]
    fn into_value(self) -> Value<MetricDimensionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `MetricStat` is a property of the [AWS::AutoScaling::ScalingPolicy MetricDataQuery](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-scalingpolicy-metricdataquery.html) property type.
///
/// This structure defines the CloudWatch metric to return, along with the statistic and unit.
///
/// For more information about the CloudWatch terminology below, see [Amazon CloudWatch concepts](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_concepts.html) in the *Amazon CloudWatch User Guide*.
///
/// The property type `MetricStat` of `AWS::AutoScaling::ScalingPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetricStatProperty(Object);

impl MetricStatProperty {
    /// `MetricStatProperty` with its required properties, in alphabetical order:
    ///
    /// - `metric`: The CloudWatch metric to return, including the metric name, namespace, and dimensions.
    /// - `stat`: The statistic to return.
    pub fn new(metric: impl IntoValue<MetricProperty>, stat: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Metric", metric.into_value().into_node());
        object_.put("Stat", stat.into_value().into_node());
        Self(object_)
    }

    /// The unit to use for the returned data points. For a complete list of the units that CloudWatch supports, see the [MetricDatum](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricDatum.html) data type in the *Amazon CloudWatch API Reference*.
    ///
    /// `Unit`.
    pub fn unit(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Unit", value.into_value().into_node());
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

impl Kind for MetricStatProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MetricStatProperty> for MetricStatProperty {}
impl From<MetricStatProperty> for Node {
    #[inline]
    fn from(value: MetricStatProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MetricStatProperty> for MetricStatProperty {
    #[inline]
    fn into_value(self) -> Value<MetricStatProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains predefined metric specification information for a target tracking scaling policy for Amazon EC2 Auto Scaling.
///
/// `PredefinedMetricSpecification` is a property of the [AWS::AutoScaling::ScalingPolicy TargetTrackingConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-scalingpolicy-targettrackingconfiguration.html) property type.
///
/// The property type `PredefinedMetricSpecification` of `AWS::AutoScaling::ScalingPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct PredefinedMetricSpecificationProperty(Object);

impl PredefinedMetricSpecificationProperty {
    /// `PredefinedMetricSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `predefined_metric_type`: The metric type.
    pub fn new(predefined_metric_type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "PredefinedMetricType",
            predefined_metric_type.into_value().into_node(),
        );
        Self(object_)
    }

    /// A label that uniquely identifies a specific Application Load Balancer target group from which to determine the average request count served by your Auto Scaling group. You can't specify a resource label unless the target group is attached to the Auto Scaling group.
    ///
    /// You create the resource label by appending the final portion of the load balancer ARN and the final portion of the target group ARN into a single value, separated by a forward slash (/). The format of the resource label is:
    ///
    /// `app/my-alb/778d41231b141a0f/targetgroup/my-alb-target-group/943f017f100becff`.
    ///
    /// Where:
    ///
    /// - app/\<load-balancer-name\>/\<load-balancer-id\> is the final portion of the load balancer ARN
    /// - targetgroup/\<target-group-name\>/\<target-group-id\> is the final portion of the target group ARN.
    ///
    /// To find the ARN for an Application Load Balancer, use the [DescribeLoadBalancers](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeLoadBalancers.html) API operation. To find the ARN for the target group, use the [DescribeTargetGroups](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTargetGroups.html) API operation.
    ///
    /// `ResourceLabel`.
    pub fn resource_label(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ResourceLabel", value.into_value().into_node());
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

impl Kind for PredefinedMetricSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PredefinedMetricSpecificationProperty> for PredefinedMetricSpecificationProperty {}
impl From<PredefinedMetricSpecificationProperty> for Node {
    #[inline]
    fn from(value: PredefinedMetricSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PredefinedMetricSpecificationProperty> for PredefinedMetricSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<PredefinedMetricSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `PredictiveScalingConfiguration` is a property of the [AWS::AutoScaling::ScalingPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-scalingpolicy.html) resource that specifies a predictive scaling policy for Amazon EC2 Auto Scaling.
///
/// For more information, see [Predictive scaling](https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-predictive-scaling.html) in the *Amazon EC2 Auto Scaling User Guide*.
///
/// The property type `PredictiveScalingConfiguration` of `AWS::AutoScaling::ScalingPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct PredictiveScalingConfigurationProperty(Object);

impl PredictiveScalingConfigurationProperty {
    /// `PredictiveScalingConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `metric_specifications`: This structure includes the metrics and target utilization to use for predictive scaling.
    pub fn new(
        metric_specifications: impl IntoValue<List<PredictiveScalingMetricSpecificationProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "MetricSpecifications",
            metric_specifications.into_value().into_node(),
        );
        Self(object_)
    }

    /// Defines the behavior that should be applied if the forecast capacity approaches or exceeds the maximum capacity of the Auto Scaling group. Defaults to `HonorMaxCapacity` if not specified.
    ///
    /// The following are possible values:
    ///
    /// - `HonorMaxCapacity` - Amazon EC2 Auto Scaling can't increase the maximum capacity of the group when the forecast capacity is close to or exceeds the maximum capacity.
    /// - `IncreaseMaxCapacity` - Amazon EC2 Auto Scaling can increase the maximum capacity of the group when the forecast capacity is close to or exceeds the maximum capacity. The upper limit is determined by the forecasted capacity and the value for `MaxCapacityBuffer`.
    ///
    /// > Use caution when allowing the maximum capacity to be automatically increased. This can lead to more instances being launched than intended if the increased maximum capacity is not monitored and managed. The increased maximum capacity then becomes the new normal maximum capacity for the Auto Scaling group until you manually update it. The maximum capacity does not automatically decrease back to the original maximum.
    ///
    /// `MaxCapacityBreachBehavior`.
    pub fn max_capacity_breach_behavior(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("MaxCapacityBreachBehavior", value.into_value().into_node());
        self
    }

    /// The size of the capacity buffer to use when the forecast capacity is close to or exceeds the maximum capacity. The value is specified as a percentage relative to the forecast capacity. For example, if the buffer is 10, this means a 10 percent buffer, such that if the forecast capacity is 50, and the maximum capacity is 40, then the effective maximum capacity is 55.
    ///
    /// If set to 0, Amazon EC2 Auto Scaling may scale capacity higher than the maximum capacity to equal but not exceed forecast capacity.
    ///
    /// Required if the `MaxCapacityBreachBehavior` property is set to `IncreaseMaxCapacity`, and cannot be used otherwise.
    ///
    /// `MaxCapacityBuffer`.
    pub fn max_capacity_buffer(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaxCapacityBuffer", value.into_value().into_node());
        self
    }

    /// The predictive scaling mode. Defaults to `ForecastOnly` if not specified.
    ///
    /// `Mode`.
    pub fn mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Mode", value.into_value().into_node());
        self
    }

    /// The amount of time, in seconds, by which the instance launch time can be advanced. For example, the forecast says to add capacity at 10:00 AM, and you choose to pre-launch instances by 5 minutes. In that case, the instances will be launched at 9:55 AM. The intention is to give resources time to be provisioned. It can take a few minutes to launch an EC2 instance. The actual amount of time required depends on several factors, such as the size of the instance and whether there are startup scripts to complete.
    ///
    /// The value must be less than the forecast interval duration of 3600 seconds (60 minutes). Defaults to 300 seconds if not specified.
    ///
    /// `SchedulingBufferTime`.
    pub fn scheduling_buffer_time(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("SchedulingBufferTime", value.into_value().into_node());
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

impl Kind for PredictiveScalingConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PredictiveScalingConfigurationProperty> for PredictiveScalingConfigurationProperty {}
impl From<PredictiveScalingConfigurationProperty> for Node {
    #[inline]
    fn from(value: PredictiveScalingConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PredictiveScalingConfigurationProperty> for PredictiveScalingConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<PredictiveScalingConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains capacity metric information for the `CustomizedCapacityMetricSpecification` property of the [AWS::AutoScaling::ScalingPolicy PredictiveScalingMetricSpecification](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-scalingpolicy-predictivescalingmetricspecification.html) property type.
///
/// The property type `PredictiveScalingCustomizedCapacityMetric` of `AWS::AutoScaling::ScalingPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct PredictiveScalingCustomizedCapacityMetricProperty(Object);

impl PredictiveScalingCustomizedCapacityMetricProperty {
    /// `PredictiveScalingCustomizedCapacityMetricProperty` with its required properties, in alphabetical order:
    ///
    /// - `metric_data_queries`: One or more metric data queries to provide the data points for a capacity metric.
    pub fn new(metric_data_queries: impl IntoValue<List<MetricDataQueryProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "MetricDataQueries",
            metric_data_queries.into_value().into_node(),
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

impl Kind for PredictiveScalingCustomizedCapacityMetricProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PredictiveScalingCustomizedCapacityMetricProperty>
    for PredictiveScalingCustomizedCapacityMetricProperty
{
}
impl From<PredictiveScalingCustomizedCapacityMetricProperty> for Node {
    #[inline]
    fn from(value: PredictiveScalingCustomizedCapacityMetricProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PredictiveScalingCustomizedCapacityMetricProperty>
    for PredictiveScalingCustomizedCapacityMetricProperty
{
    #[inline]
    fn into_value(self) -> Value<PredictiveScalingCustomizedCapacityMetricProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains load metric information for the `CustomizedLoadMetricSpecification` property of the [AWS::AutoScaling::ScalingPolicy PredictiveScalingMetricSpecification](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-scalingpolicy-predictivescalingmetricspecification.html) property type.
///
/// The property type `PredictiveScalingCustomizedLoadMetric` of `AWS::AutoScaling::ScalingPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct PredictiveScalingCustomizedLoadMetricProperty(Object);

impl PredictiveScalingCustomizedLoadMetricProperty {
    /// `PredictiveScalingCustomizedLoadMetricProperty` with its required properties, in alphabetical order:
    ///
    /// - `metric_data_queries`: One or more metric data queries to provide the data points for a load metric.
    pub fn new(metric_data_queries: impl IntoValue<List<MetricDataQueryProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "MetricDataQueries",
            metric_data_queries.into_value().into_node(),
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

impl Kind for PredictiveScalingCustomizedLoadMetricProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PredictiveScalingCustomizedLoadMetricProperty>
    for PredictiveScalingCustomizedLoadMetricProperty
{
}
impl From<PredictiveScalingCustomizedLoadMetricProperty> for Node {
    #[inline]
    fn from(value: PredictiveScalingCustomizedLoadMetricProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PredictiveScalingCustomizedLoadMetricProperty>
    for PredictiveScalingCustomizedLoadMetricProperty
{
    #[inline]
    fn into_value(self) -> Value<PredictiveScalingCustomizedLoadMetricProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains scaling metric information for the `CustomizedScalingMetricSpecification` property of the [AWS::AutoScaling::ScalingPolicy PredictiveScalingMetricSpecification](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-scalingpolicy-predictivescalingmetricspecification.html) property type.
///
/// The property type `PredictiveScalingCustomizedScalingMetric` of `AWS::AutoScaling::ScalingPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct PredictiveScalingCustomizedScalingMetricProperty(Object);

impl PredictiveScalingCustomizedScalingMetricProperty {
    /// `PredictiveScalingCustomizedScalingMetricProperty` with its required properties, in alphabetical order:
    ///
    /// - `metric_data_queries`: One or more metric data queries to provide the data points for a scaling metric.
    pub fn new(metric_data_queries: impl IntoValue<List<MetricDataQueryProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "MetricDataQueries",
            metric_data_queries.into_value().into_node(),
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

impl Kind for PredictiveScalingCustomizedScalingMetricProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PredictiveScalingCustomizedScalingMetricProperty>
    for PredictiveScalingCustomizedScalingMetricProperty
{
}
impl From<PredictiveScalingCustomizedScalingMetricProperty> for Node {
    #[inline]
    fn from(value: PredictiveScalingCustomizedScalingMetricProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PredictiveScalingCustomizedScalingMetricProperty>
    for PredictiveScalingCustomizedScalingMetricProperty
{
    #[inline]
    fn into_value(self) -> Value<PredictiveScalingCustomizedScalingMetricProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A structure that specifies a metric specification for the `MetricSpecifications` property of the [AWS::AutoScaling::ScalingPolicy PredictiveScalingConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-scalingpolicy-predictivescalingconfiguration.html) property type.
///
/// You must specify either a metric pair, or a load metric and a scaling metric individually. Specifying a metric pair instead of individual metrics provides a simpler way to configure metrics for a scaling policy. You choose the metric pair, and the policy automatically knows the correct sum and average statistics to use for the load metric and the scaling metric.
///
/// Example
///
/// - You create a predictive scaling policy and specify `ALBRequestCount` as the value for the metric pair and `1000.0` as the target value. For this type of metric, you must provide the metric dimension for the corresponding target group, so you also provide a resource label for the Application Load Balancer target group that is attached to your Auto Scaling group.
/// - The number of requests the target group receives per minute provides the load metric, and the request count averaged between the members of the target group provides the scaling metric. In CloudWatch, this refers to the `RequestCount` and `RequestCountPerTarget` metrics, respectively.
/// - For optimal use of predictive scaling, you adhere to the best practice of using a dynamic scaling policy to automatically scale between the minimum capacity and maximum capacity in response to real-time changes in resource utilization.
/// - Amazon EC2 Auto Scaling consumes data points for the load metric over the last 14 days and creates an hourly load forecast for predictive scaling. (A minimum of 24 hours of data is required.)
/// - After creating the load forecast, Amazon EC2 Auto Scaling determines when to reduce or increase the capacity of your Auto Scaling group in each hour of the forecast period so that the average number of requests received by each instance is as close to 1000 requests per minute as possible at all times.
///
/// For information about using custom metrics with predictive scaling, see [Advanced predictive scaling policy configurations using custom metrics](https://docs.aws.amazon.com/autoscaling/ec2/userguide/predictive-scaling-customized-metric-specification.html) in the *Amazon EC2 Auto Scaling User Guide*.
///
/// The property type `PredictiveScalingMetricSpecification` of `AWS::AutoScaling::ScalingPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct PredictiveScalingMetricSpecificationProperty(Object);

impl PredictiveScalingMetricSpecificationProperty {
    /// `PredictiveScalingMetricSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `target_value`: Specifies the target utilization.
    pub fn new(target_value: impl IntoValue<f64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("TargetValue", target_value.into_value().into_node());
        Self(object_)
    }

    /// The customized capacity metric specification.
    ///
    /// `CustomizedCapacityMetricSpecification`.
    pub fn customized_capacity_metric_specification(
        mut self,
        value: impl IntoValue<PredictiveScalingCustomizedCapacityMetricProperty>,
    ) -> Self {
        self.0.put(
            "CustomizedCapacityMetricSpecification",
            value.into_value().into_node(),
        );
        self
    }

    /// The customized load metric specification.
    ///
    /// `CustomizedLoadMetricSpecification`.
    pub fn customized_load_metric_specification(
        mut self,
        value: impl IntoValue<PredictiveScalingCustomizedLoadMetricProperty>,
    ) -> Self {
        self.0.put(
            "CustomizedLoadMetricSpecification",
            value.into_value().into_node(),
        );
        self
    }

    /// The customized scaling metric specification.
    ///
    /// `CustomizedScalingMetricSpecification`.
    pub fn customized_scaling_metric_specification(
        mut self,
        value: impl IntoValue<PredictiveScalingCustomizedScalingMetricProperty>,
    ) -> Self {
        self.0.put(
            "CustomizedScalingMetricSpecification",
            value.into_value().into_node(),
        );
        self
    }

    /// The predefined load metric specification.
    ///
    /// `PredefinedLoadMetricSpecification`.
    pub fn predefined_load_metric_specification(
        mut self,
        value: impl IntoValue<PredictiveScalingPredefinedLoadMetricProperty>,
    ) -> Self {
        self.0.put(
            "PredefinedLoadMetricSpecification",
            value.into_value().into_node(),
        );
        self
    }

    /// The predefined metric pair specification from which Amazon EC2 Auto Scaling determines the appropriate scaling metric and load metric to use.
    ///
    /// `PredefinedMetricPairSpecification`.
    pub fn predefined_metric_pair_specification(
        mut self,
        value: impl IntoValue<PredictiveScalingPredefinedMetricPairProperty>,
    ) -> Self {
        self.0.put(
            "PredefinedMetricPairSpecification",
            value.into_value().into_node(),
        );
        self
    }

    /// The predefined scaling metric specification.
    ///
    /// `PredefinedScalingMetricSpecification`.
    pub fn predefined_scaling_metric_specification(
        mut self,
        value: impl IntoValue<PredictiveScalingPredefinedScalingMetricProperty>,
    ) -> Self {
        self.0.put(
            "PredefinedScalingMetricSpecification",
            value.into_value().into_node(),
        );
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

impl Kind for PredictiveScalingMetricSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PredictiveScalingMetricSpecificationProperty>
    for PredictiveScalingMetricSpecificationProperty
{
}
impl From<PredictiveScalingMetricSpecificationProperty> for Node {
    #[inline]
    fn from(value: PredictiveScalingMetricSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PredictiveScalingMetricSpecificationProperty>
    for PredictiveScalingMetricSpecificationProperty
{
    #[inline]
    fn into_value(self) -> Value<PredictiveScalingMetricSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains load metric information for the `PredefinedLoadMetricSpecification` property of the [AWS::AutoScaling::ScalingPolicy PredictiveScalingMetricSpecification](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-scalingpolicy-predictivescalingmetricspecification.html) property type.
///
/// > Does not apply to policies that use a *metric pair* for the metric specification.
///
/// The property type `PredictiveScalingPredefinedLoadMetric` of `AWS::AutoScaling::ScalingPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct PredictiveScalingPredefinedLoadMetricProperty(Object);

impl PredictiveScalingPredefinedLoadMetricProperty {
    /// `PredictiveScalingPredefinedLoadMetricProperty` with its required properties, in alphabetical order:
    ///
    /// - `predefined_metric_type`: The metric type.
    pub fn new(predefined_metric_type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "PredefinedMetricType",
            predefined_metric_type.into_value().into_node(),
        );
        Self(object_)
    }

    /// A label that uniquely identifies a specific Application Load Balancer target group from which to determine the request count served by your Auto Scaling group. You can't specify a resource label unless the target group is attached to the Auto Scaling group.
    ///
    /// You create the resource label by appending the final portion of the load balancer ARN and the final portion of the target group ARN into a single value, separated by a forward slash (/). The format of the resource label is:
    ///
    /// `app/my-alb/778d41231b141a0f/targetgroup/my-alb-target-group/943f017f100becff`.
    ///
    /// Where:
    ///
    /// - app/\<load-balancer-name\>/\<load-balancer-id\> is the final portion of the load balancer ARN
    /// - targetgroup/\<target-group-name\>/\<target-group-id\> is the final portion of the target group ARN.
    ///
    /// To find the ARN for an Application Load Balancer, use the [DescribeLoadBalancers](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeLoadBalancers.html) API operation. To find the ARN for the target group, use the [DescribeTargetGroups](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTargetGroups.html) API operation.
    ///
    /// `ResourceLabel`.
    pub fn resource_label(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ResourceLabel", value.into_value().into_node());
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

impl Kind for PredictiveScalingPredefinedLoadMetricProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PredictiveScalingPredefinedLoadMetricProperty>
    for PredictiveScalingPredefinedLoadMetricProperty
{
}
impl From<PredictiveScalingPredefinedLoadMetricProperty> for Node {
    #[inline]
    fn from(value: PredictiveScalingPredefinedLoadMetricProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PredictiveScalingPredefinedLoadMetricProperty>
    for PredictiveScalingPredefinedLoadMetricProperty
{
    #[inline]
    fn into_value(self) -> Value<PredictiveScalingPredefinedLoadMetricProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains metric pair information for the `PredefinedMetricPairSpecification` property of the [AWS::AutoScaling::ScalingPolicy PredictiveScalingMetricSpecification](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-scalingpolicy-predictivescalingmetricspecification.html) property type.
///
/// For more information, see [Predictive scaling](https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-predictive-scaling.html) in the *Amazon EC2 Auto Scaling User Guide*.
///
/// The property type `PredictiveScalingPredefinedMetricPair` of `AWS::AutoScaling::ScalingPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct PredictiveScalingPredefinedMetricPairProperty(Object);

impl PredictiveScalingPredefinedMetricPairProperty {
    /// `PredictiveScalingPredefinedMetricPairProperty` with its required properties, in alphabetical order:
    ///
    /// - `predefined_metric_type`: Indicates which metrics to use.
    pub fn new(predefined_metric_type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "PredefinedMetricType",
            predefined_metric_type.into_value().into_node(),
        );
        Self(object_)
    }

    /// A label that uniquely identifies a specific Application Load Balancer target group from which to determine the total and average request count served by your Auto Scaling group. You can't specify a resource label unless the target group is attached to the Auto Scaling group.
    ///
    /// You create the resource label by appending the final portion of the load balancer ARN and the final portion of the target group ARN into a single value, separated by a forward slash (/). The format of the resource label is:
    ///
    /// `app/my-alb/778d41231b141a0f/targetgroup/my-alb-target-group/943f017f100becff`.
    ///
    /// Where:
    ///
    /// - app/\<load-balancer-name\>/\<load-balancer-id\> is the final portion of the load balancer ARN
    /// - targetgroup/\<target-group-name\>/\<target-group-id\> is the final portion of the target group ARN.
    ///
    /// To find the ARN for an Application Load Balancer, use the [DescribeLoadBalancers](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeLoadBalancers.html) API operation. To find the ARN for the target group, use the [DescribeTargetGroups](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTargetGroups.html) API operation.
    ///
    /// `ResourceLabel`.
    pub fn resource_label(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ResourceLabel", value.into_value().into_node());
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

impl Kind for PredictiveScalingPredefinedMetricPairProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PredictiveScalingPredefinedMetricPairProperty>
    for PredictiveScalingPredefinedMetricPairProperty
{
}
impl From<PredictiveScalingPredefinedMetricPairProperty> for Node {
    #[inline]
    fn from(value: PredictiveScalingPredefinedMetricPairProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PredictiveScalingPredefinedMetricPairProperty>
    for PredictiveScalingPredefinedMetricPairProperty
{
    #[inline]
    fn into_value(self) -> Value<PredictiveScalingPredefinedMetricPairProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains scaling metric information for the `PredefinedScalingMetricSpecification` property of the [AWS::AutoScaling::ScalingPolicy PredictiveScalingMetricSpecification](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-scalingpolicy-predictivescalingmetricspecification.html) property type.
///
/// > Does not apply to policies that use a *metric pair* for the metric specification.
///
/// The property type `PredictiveScalingPredefinedScalingMetric` of `AWS::AutoScaling::ScalingPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct PredictiveScalingPredefinedScalingMetricProperty(Object);

impl PredictiveScalingPredefinedScalingMetricProperty {
    /// `PredictiveScalingPredefinedScalingMetricProperty` with its required properties, in alphabetical order:
    ///
    /// - `predefined_metric_type`: The metric type.
    pub fn new(predefined_metric_type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "PredefinedMetricType",
            predefined_metric_type.into_value().into_node(),
        );
        Self(object_)
    }

    /// A label that uniquely identifies a specific Application Load Balancer target group from which to determine the average request count served by your Auto Scaling group. You can't specify a resource label unless the target group is attached to the Auto Scaling group.
    ///
    /// You create the resource label by appending the final portion of the load balancer ARN and the final portion of the target group ARN into a single value, separated by a forward slash (/). The format of the resource label is:
    ///
    /// `app/my-alb/778d41231b141a0f/targetgroup/my-alb-target-group/943f017f100becff`.
    ///
    /// Where:
    ///
    /// - app/\<load-balancer-name\>/\<load-balancer-id\> is the final portion of the load balancer ARN
    /// - targetgroup/\<target-group-name\>/\<target-group-id\> is the final portion of the target group ARN.
    ///
    /// To find the ARN for an Application Load Balancer, use the [DescribeLoadBalancers](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeLoadBalancers.html) API operation. To find the ARN for the target group, use the [DescribeTargetGroups](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTargetGroups.html) API operation.
    ///
    /// `ResourceLabel`.
    pub fn resource_label(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ResourceLabel", value.into_value().into_node());
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

impl Kind for PredictiveScalingPredefinedScalingMetricProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PredictiveScalingPredefinedScalingMetricProperty>
    for PredictiveScalingPredefinedScalingMetricProperty
{
}
impl From<PredictiveScalingPredefinedScalingMetricProperty> for Node {
    #[inline]
    fn from(value: PredictiveScalingPredefinedScalingMetricProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PredictiveScalingPredefinedScalingMetricProperty>
    for PredictiveScalingPredefinedScalingMetricProperty
{
    #[inline]
    fn into_value(self) -> Value<PredictiveScalingPredefinedScalingMetricProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `StepAdjustment` specifies a step adjustment for the `StepAdjustments` property of the [AWS::AutoScaling::ScalingPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-scalingpolicy.html) resource.
///
/// For the following examples, suppose that you have an alarm with a breach threshold of 50:
///
/// - To trigger a step adjustment when the metric is greater than or equal to 50 and less than 60, specify a lower bound of 0 and an upper bound of 10.
/// - To trigger a step adjustment when the metric is greater than 40 and less than or equal to 50, specify a lower bound of -10 and an upper bound of 0.
///
/// There are a few rules for the step adjustments for your step policy:
///
/// - The ranges of your step adjustments can't overlap or have a gap.
/// - At most one step adjustment can have a null lower bound. If one step adjustment has a negative lower bound, then there must be a step adjustment with a null lower bound.
/// - At most one step adjustment can have a null upper bound. If one step adjustment has a positive upper bound, then there must be a step adjustment with a null upper bound.
/// - The upper and lower bound can't be null in the same step adjustment.
///
/// For more information, see [Step adjustments](https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-simple-step.html#as-scaling-steps) in the *Amazon EC2 Auto Scaling User Guide*.
///
/// You can find a sample template snippet in the [Examples](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-scalingpolicy.html#aws-resource-autoscaling-scalingpolicy--examples) section of the `AWS::AutoScaling::ScalingPolicy` resource.
///
/// The property type `StepAdjustment` of `AWS::AutoScaling::ScalingPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct StepAdjustmentProperty(Object);

impl StepAdjustmentProperty {
    /// `StepAdjustmentProperty` with its required properties, in alphabetical order:
    ///
    /// - `scaling_adjustment`: The amount by which to scale, based on the specified adjustment type.
    pub fn new(scaling_adjustment: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ScalingAdjustment",
            scaling_adjustment.into_value().into_node(),
        );
        Self(object_)
    }

    /// The lower bound for the difference between the alarm threshold and the CloudWatch metric. If the metric value is above the breach threshold, the lower bound is inclusive (the metric must be greater than or equal to the threshold plus the lower bound). Otherwise, it is exclusive (the metric must be greater than the threshold plus the lower bound). A null value indicates negative infinity.
    ///
    /// `MetricIntervalLowerBound`.
    pub fn metric_interval_lower_bound(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("MetricIntervalLowerBound", value.into_value().into_node());
        self
    }

    /// The upper bound for the difference between the alarm threshold and the CloudWatch metric. If the metric value is above the breach threshold, the upper bound is exclusive (the metric must be less than the threshold plus the upper bound). Otherwise, it is inclusive (the metric must be less than or equal to the threshold plus the upper bound). A null value indicates positive infinity.
    ///
    /// The upper bound must be greater than the lower bound.
    ///
    /// `MetricIntervalUpperBound`.
    pub fn metric_interval_upper_bound(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("MetricIntervalUpperBound", value.into_value().into_node());
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

impl Kind for StepAdjustmentProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StepAdjustmentProperty> for StepAdjustmentProperty {}
impl From<StepAdjustmentProperty> for Node {
    #[inline]
    fn from(value: StepAdjustmentProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StepAdjustmentProperty> for StepAdjustmentProperty {
    #[inline]
    fn into_value(self) -> Value<StepAdjustmentProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `TargetTrackingConfiguration` is a property of the [AWS::AutoScaling::ScalingPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-scalingpolicy.html) resource that specifies a target tracking scaling policy configuration for Amazon EC2 Auto Scaling.
///
/// For more information about scaling policies, see [Dynamic scaling](https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scale-based-on-demand.html) in the *Amazon EC2 Auto Scaling User Guide*.
///
/// The property type `TargetTrackingConfiguration` of `AWS::AutoScaling::ScalingPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct TargetTrackingConfigurationProperty(Object);

impl TargetTrackingConfigurationProperty {
    /// `TargetTrackingConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `target_value`: The target value for the metric.
    pub fn new(target_value: impl IntoValue<f64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("TargetValue", target_value.into_value().into_node());
        Self(object_)
    }

    /// A customized metric. You must specify either a predefined metric or a customized metric.
    ///
    /// `CustomizedMetricSpecification`.
    pub fn customized_metric_specification(
        mut self,
        value: impl IntoValue<CustomizedMetricSpecificationProperty>,
    ) -> Self {
        self.0.put(
            "CustomizedMetricSpecification",
            value.into_value().into_node(),
        );
        self
    }

    /// Indicates whether scaling in by the target tracking scaling policy is disabled. If scaling in is disabled, the target tracking scaling policy doesn't remove instances from the Auto Scaling group. Otherwise, the target tracking scaling policy can remove instances from the Auto Scaling group. The default is `false`.
    ///
    /// `DisableScaleIn`.
    pub fn disable_scale_in(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("DisableScaleIn", value.into_value().into_node());
        self
    }

    /// A predefined metric. You must specify either a predefined metric or a customized metric.
    ///
    /// `PredefinedMetricSpecification`.
    pub fn predefined_metric_specification(
        mut self,
        value: impl IntoValue<PredefinedMetricSpecificationProperty>,
    ) -> Self {
        self.0.put(
            "PredefinedMetricSpecification",
            value.into_value().into_node(),
        );
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

impl Kind for TargetTrackingConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TargetTrackingConfigurationProperty> for TargetTrackingConfigurationProperty {}
impl From<TargetTrackingConfigurationProperty> for Node {
    #[inline]
    fn from(value: TargetTrackingConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TargetTrackingConfigurationProperty> for TargetTrackingConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<TargetTrackingConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The metric data to return. Also defines whether this call is returning data for one metric only, or whether it is performing a math expression on the values of returned metric statistics to create a new time series. A time series is a series of data points, each of which is associated with a timestamp.
///
/// You can use `TargetTrackingMetricDataQuery` structures with a [PutScalingPolicy](https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PutScalingPolicy.html) operation when you specify a [TargetTrackingConfiguration](https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_TargetTrackingConfiguration.html) in the request.
///
/// You can call for a single metric or perform math expressions on multiple metrics. Any expressions used in a metric specification must eventually return a single time series.
///
/// For more information, see the [Create a target tracking scaling policy for Amazon EC2 Auto Scaling using metric math](https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-target-tracking-metric-math.html) in the *Amazon EC2 Auto Scaling User Guide*.
///
/// The property type `TargetTrackingMetricDataQuery` of `AWS::AutoScaling::ScalingPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct TargetTrackingMetricDataQueryProperty(Object);

impl TargetTrackingMetricDataQueryProperty {
    /// `TargetTrackingMetricDataQueryProperty` with its required properties, in alphabetical order:
    ///
    /// - `id`: A short name that identifies the object's results in the response.
    pub fn new(id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Id", id.into_value().into_node());
        Self(object_)
    }

    /// The math expression to perform on the returned data, if this object is performing a math expression. This expression can use the `Id` of the other metrics to refer to those metrics, and can also use the `Id` of other expressions to use the result of those expressions.
    ///
    /// Conditional: Within each `TargetTrackingMetricDataQuery` object, you must specify either `Expression` or `MetricStat`, but not both.
    ///
    /// `Expression`.
    pub fn expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Expression", value.into_value().into_node());
        self
    }

    /// A human-readable label for this metric or expression. This is especially useful if this is a math expression, so that you know what the value represents.
    ///
    /// `Label`.
    pub fn label(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Label", value.into_value().into_node());
        self
    }

    /// Information about the metric data to return.
    ///
    /// Conditional: Within each `TargetTrackingMetricDataQuery` object, you must specify either `Expression` or `MetricStat`, but not both.
    ///
    /// `MetricStat`.
    pub fn metric_stat(mut self, value: impl IntoValue<TargetTrackingMetricStatProperty>) -> Self {
        self.0.put("MetricStat", value.into_value().into_node());
        self
    }

    /// The period of the metric in seconds. The default value is 60. Accepted values are 10, 30, and 60. For high resolution metric, set the value to less than 60. For more information, see [Create a target tracking policy using high-resolution metrics for faster response](https://docs.aws.amazon.com/autoscaling/ec2/userguide/policy-creating-high-resolution-metrics.html).
    ///
    /// `Period`.
    pub fn period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Period", value.into_value().into_node());
        self
    }

    /// Indicates whether to return the timestamps and raw data values of this metric.
    ///
    /// If you use any math expressions, specify `true` for this value for only the final math expression that the metric specification is based on. You must specify `false` for `ReturnData` for all the other metrics and expressions used in the metric specification.
    ///
    /// If you are only retrieving metrics and not performing any math expressions, do not specify anything for `ReturnData`. This sets it to its default ( `true`).
    ///
    /// `ReturnData`.
    pub fn return_data(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("ReturnData", value.into_value().into_node());
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

impl Kind for TargetTrackingMetricDataQueryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TargetTrackingMetricDataQueryProperty> for TargetTrackingMetricDataQueryProperty {}
impl From<TargetTrackingMetricDataQueryProperty> for Node {
    #[inline]
    fn from(value: TargetTrackingMetricDataQueryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TargetTrackingMetricDataQueryProperty> for TargetTrackingMetricDataQueryProperty {
    #[inline]
    fn into_value(self) -> Value<TargetTrackingMetricDataQueryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This structure defines the CloudWatch metric to return, along with the statistic and unit.
///
/// `TargetTrackingMetricStat` is a property of the [TargetTrackingMetricDataQuery](https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_TargetTrackingMetricDataQuery.html) object.
///
/// For more information about the CloudWatch terminology below, see [Amazon CloudWatch concepts](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_concepts.html) in the *Amazon CloudWatch User Guide*.
///
/// The property type `TargetTrackingMetricStat` of `AWS::AutoScaling::ScalingPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct TargetTrackingMetricStatProperty(Object);

impl TargetTrackingMetricStatProperty {
    /// `TargetTrackingMetricStatProperty` with its required properties, in alphabetical order:
    ///
    /// - `metric`: The metric to use.
    /// - `stat`: The statistic to return.
    pub fn new(metric: impl IntoValue<MetricProperty>, stat: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Metric", metric.into_value().into_node());
        object_.put("Stat", stat.into_value().into_node());
        Self(object_)
    }

    /// The period of the metric in seconds. The default value is 60. Accepted values are 10, 30, and 60. For high resolution metric, set the value to less than 60. For more information, see [Create a target tracking policy using high-resolution metrics for faster response](https://docs.aws.amazon.com/autoscaling/ec2/userguide/policy-creating-high-resolution-metrics.html).
    ///
    /// `Period`.
    pub fn period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Period", value.into_value().into_node());
        self
    }

    /// The unit to use for the returned data points. For a complete list of the units that CloudWatch supports, see the [MetricDatum](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricDatum.html) data type in the *Amazon CloudWatch API Reference*.
    ///
    /// `Unit`.
    pub fn unit(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Unit", value.into_value().into_node());
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

impl Kind for TargetTrackingMetricStatProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TargetTrackingMetricStatProperty> for TargetTrackingMetricStatProperty {}
impl From<TargetTrackingMetricStatProperty> for Node {
    #[inline]
    fn from(value: TargetTrackingMetricStatProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TargetTrackingMetricStatProperty> for TargetTrackingMetricStatProperty {
    #[inline]
    fn into_value(self) -> Value<TargetTrackingMetricStatProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

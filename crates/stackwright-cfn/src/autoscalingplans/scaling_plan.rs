// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AutoScalingPlans::ScalingPlan` and its property types.

use crate::l1::*;

/// The `AWS::AutoScalingPlans::ScalingPlan` resource defines an AWS Auto Scaling scaling plan. A scaling plan is used to scale application resources to size them appropriately to ensure that enough resource is available in the application at peak times and to reduce allocated resource during periods of low utilization. The following resources can be added to a scaling plan:
///
/// - Amazon EC2 Auto Scaling groups
/// - Amazon EC2 Spot Fleet requests
/// - Amazon ECS services
/// - Amazon DynamoDB tables and global secondary indexes
/// - Amazon Aurora Replicas
///
/// For more information, see the [Scaling Plans User Guide](https://docs.aws.amazon.com/autoscaling/plans/userguide/what-is-a-scaling-plan.html)
///
/// `AWS::AutoScalingPlans::ScalingPlan`; `Ref` returns its `Id`, a [`autoscalingplans::ScalingPlanId`](kinds::autoscalingplans::ScalingPlanId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscalingplans-scalingplan.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnScalingPlan(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AutoScalingPlans::ScalingPlan",
    tags: None,
    rules: include_str!("scaling_plan.rules"),
};

impl CfnScalingPlan {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AutoScalingPlans::ScalingPlan";

    /// `CfnScalingPlan` with its required properties, in alphabetical order:
    ///
    /// - `application_source`: A CloudFormation stack or a set of tags.
    /// - `scaling_instructions`: The scaling instructions.
    pub fn new(
        application_source: impl IntoValue<ApplicationSourceProperty>,
        scaling_instructions: impl IntoValue<List<ScalingInstructionProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ApplicationSource",
            application_source.into_value().into_node(),
        );
        object_.put(
            "ScalingInstructions",
            scaling_instructions.into_value().into_node(),
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

impl Construct for CfnScalingPlan {
    type Handle = CfnScalingPlanRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnScalingPlanRef {
        CfnScalingPlanRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnScalingPlan`] of a stack.
pub struct CfnScalingPlanRef(NodeRef);

impl Clone for CfnScalingPlanRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnScalingPlanRef {}
impl AsNode for CfnScalingPlanRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnScalingPlanRef {
    /// What `Ref` returns: its `Id`, a [`autoscalingplans::ScalingPlanId`](kinds::autoscalingplans::ScalingPlanId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::autoscalingplans::ScalingPlanId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::autoscalingplans::ScalingPlanId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The `ScalingPlanName` attribute.
    ///
    /// `Fn::GetAtt` of `ScalingPlanName`.
    #[inline]
    pub fn attr_scaling_plan_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ScalingPlanName")))
    }

    /// The `ScalingPlanVersion` attribute.
    ///
    /// `Fn::GetAtt` of `ScalingPlanVersion`.
    #[inline]
    pub fn attr_scaling_plan_version(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ScalingPlanVersion")))
    }
}

impl IntoValue<kinds::autoscalingplans::ScalingPlanId> for &CfnScalingPlanRef {
    #[inline]
    fn into_value(self) -> Value<kinds::autoscalingplans::ScalingPlanId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// `ApplicationSource` is a property of [ScalingPlan](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscalingplans-scalingplan.html) that specifies the application source to use with a scaling plan. You can create one scaling plan per application source.
///
/// The property type `ApplicationSource` of `AWS::AutoScalingPlans::ScalingPlan`.
#[must_use = "a property type does nothing until it is set"]
pub struct ApplicationSourceProperty(Object);

impl ApplicationSourceProperty {
    /// `ApplicationSourceProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon Resource Name (ARN) of a CloudFormation stack.
    ///
    /// You must specify either a `CloudFormationStackARN` or `TagFilters`.
    ///
    /// `CloudFormationStackARN`.
    pub fn cloud_formation_stack_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CloudFormationStackARN", value.into_value().into_node());
        self
    }

    /// A set of tag filters (keys and values). Each tag filter specified must contain a key with values as optional. Each scaling plan can include up to 50 keys, and each key can include up to 20 values.
    ///
    /// Tags are part of the syntax that you use to specify the resources you want returned when configuring a scaling plan from the AWS Auto Scaling console. You do not need to specify valid tag filter values when you create a scaling plan with CloudFormation. The `Key` and `Values` properties can accept any value as long as the combination of values is unique across scaling plans. However, if you also want to use the AWS Auto Scaling console to edit the scaling plan, then you must specify valid values.
    ///
    /// You must specify either a `CloudFormationStackARN` or `TagFilters`.
    ///
    /// `TagFilters`.
    pub fn tag_filters(mut self, value: impl IntoValue<List<TagFilterProperty>>) -> Self {
        self.0.put("TagFilters", value.into_value().into_node());
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

impl Kind for ApplicationSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ApplicationSourceProperty> for ApplicationSourceProperty {}
impl From<ApplicationSourceProperty> for Node {
    #[inline]
    fn from(value: ApplicationSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ApplicationSourceProperty> for ApplicationSourceProperty {
    #[inline]
    fn into_value(self) -> Value<ApplicationSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `CustomizedLoadMetricSpecification` is a subproperty of [ScalingInstruction](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscalingplans-scalingplan-scalinginstruction.html) that specifies a customized load metric for predictive scaling to use with a scaling plan.
///
/// For predictive scaling to work with a customized load metric specification, AWS Auto Scaling needs access to the `Sum` and `Average` statistics that CloudWatch computes from metric data.
///
/// When you choose a load metric, make sure that the required `Sum` and `Average` statistics for your metric are available in CloudWatch and that they provide relevant data for predictive scaling. The `Sum` statistic must represent the total load on the resource, and the `Average` statistic must represent the average load per capacity unit of the resource. For example, there is a metric that counts the number of requests processed by your Auto Scaling group. If the `Sum` statistic represents the total request count processed by the group, then the `Average` statistic for the specified metric must represent the average request count processed by each instance of the group.
///
/// If you publish your own metrics, you can aggregate the data points at a given interval and then publish the aggregated data points to CloudWatch. Before AWS Auto Scaling generates the forecast, it sums up all the metric data points that occurred within each hour to match the granularity period that is used in the forecast (60 minutes).
///
/// For information about terminology, available metrics, or how to publish new metrics, see [Amazon CloudWatch Concepts](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_concepts.html) in the *Amazon CloudWatch User Guide*.
///
/// After creating your scaling plan, you can use the AWS Auto Scaling console to visualize forecasts for the specified metric. For more information, see [View scaling information for a resource](https://docs.aws.amazon.com/autoscaling/plans/userguide/gs-create-scaling-plan.html#gs-view-resource) in the *Scaling Plans User Guide*.
///
/// The property type `CustomizedLoadMetricSpecification` of `AWS::AutoScalingPlans::ScalingPlan`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomizedLoadMetricSpecificationProperty(Object);

impl CustomizedLoadMetricSpecificationProperty {
    /// `CustomizedLoadMetricSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `metric_name`: The name of the metric.
    /// - `namespace`: The namespace of the metric.
    /// - `statistic`: The statistic of the metric.
    pub fn new(
        metric_name: impl IntoValue<String>,
        namespace: impl IntoValue<String>,
        statistic: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("MetricName", metric_name.into_value().into_node());
        object_.put("Namespace", namespace.into_value().into_node());
        object_.put("Statistic", statistic.into_value().into_node());
        Self(object_)
    }

    /// The dimensions of the metric.
    ///
    /// Conditional: If you published your metric with dimensions, you must specify the same dimensions in your customized load metric specification.
    ///
    /// `Dimensions`.
    pub fn dimensions(mut self, value: impl IntoValue<List<MetricDimensionProperty>>) -> Self {
        self.0.put("Dimensions", value.into_value().into_node());
        self
    }

    /// The unit of the metric.
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

impl Kind for CustomizedLoadMetricSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomizedLoadMetricSpecificationProperty>
    for CustomizedLoadMetricSpecificationProperty
{
}
impl From<CustomizedLoadMetricSpecificationProperty> for Node {
    #[inline]
    fn from(value: CustomizedLoadMetricSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomizedLoadMetricSpecificationProperty>
    for CustomizedLoadMetricSpecificationProperty
{
    #[inline]
    fn into_value(self) -> Value<CustomizedLoadMetricSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `CustomizedScalingMetricSpecification` is a subproperty of [TargetTrackingConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscalingplans-scalingplan-targettrackingconfiguration.html) that specifies a customized scaling metric for a target tracking configuration to use with a scaling plan.
///
/// To create your customized scaling metric specification:
///
/// - Add values for each required property from CloudWatch. You can use an existing metric, or a new metric that you create. To use your own metric, you must first publish the metric to CloudWatch. For more information, see [Publish Custom Metrics](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/publishingMetrics.html) in the *Amazon CloudWatch User Guide*.
/// - Choose a metric that changes proportionally with capacity. The value of the metric should increase or decrease in inverse proportion to the number of capacity units. That is, the value of the metric should decrease when capacity increases.
///
/// For information about terminology, available metrics, or how to publish new metrics, see [Amazon CloudWatch Concepts](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_concepts.html) in the *Amazon CloudWatch User Guide*.
///
/// The property type `CustomizedScalingMetricSpecification` of `AWS::AutoScalingPlans::ScalingPlan`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomizedScalingMetricSpecificationProperty(Object);

impl CustomizedScalingMetricSpecificationProperty {
    /// `CustomizedScalingMetricSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `metric_name`: The name of the metric.
    /// - `namespace`: The namespace of the metric.
    /// - `statistic`: The statistic of the metric.
    pub fn new(
        metric_name: impl IntoValue<String>,
        namespace: impl IntoValue<String>,
        statistic: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("MetricName", metric_name.into_value().into_node());
        object_.put("Namespace", namespace.into_value().into_node());
        object_.put("Statistic", statistic.into_value().into_node());
        Self(object_)
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

impl Kind for CustomizedScalingMetricSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomizedScalingMetricSpecificationProperty>
    for CustomizedScalingMetricSpecificationProperty
{
}
impl From<CustomizedScalingMetricSpecificationProperty> for Node {
    #[inline]
    fn from(value: CustomizedScalingMetricSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomizedScalingMetricSpecificationProperty>
    for CustomizedScalingMetricSpecificationProperty
{
    #[inline]
    fn into_value(self) -> Value<CustomizedScalingMetricSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `MetricDimension` is a subproperty of [CustomizedScalingMetricSpecification](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscalingplans-scalingplan-customizedscalingmetricspecification.html) that specifies a dimension for a customized metric to use with a scaling plan. Dimensions are arbitrary name/value pairs that can be associated with a CloudWatch metric. Duplicate dimensions are not allowed.
///
/// The property type `MetricDimension` of `AWS::AutoScalingPlans::ScalingPlan`.
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

/// `PredefinedLoadMetricSpecification` is a subproperty of [ScalingInstruction](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscalingplans-scalingplan-scalinginstruction.html) that specifies a predefined load metric for predictive scaling to use with a scaling plan.
///
/// After creating your scaling plan, you can use the AWS Auto Scaling console to visualize forecasts for the specified metric. For more information, see [View scaling information for a resource](https://docs.aws.amazon.com/autoscaling/plans/userguide/gs-create-scaling-plan.html#gs-view-resource) in the *Scaling Plans User Guide*.
///
/// The property type `PredefinedLoadMetricSpecification` of `AWS::AutoScalingPlans::ScalingPlan`.
#[must_use = "a property type does nothing until it is set"]
pub struct PredefinedLoadMetricSpecificationProperty(Object);

impl PredefinedLoadMetricSpecificationProperty {
    /// `PredefinedLoadMetricSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `predefined_load_metric_type`: The metric type.
    pub fn new(predefined_load_metric_type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "PredefinedLoadMetricType",
            predefined_load_metric_type.into_value().into_node(),
        );
        Self(object_)
    }

    /// Identifies the resource associated with the metric type. You can't specify a resource label unless the metric type is `ALBTargetGroupRequestCount` and there is a target group for an Application Load Balancer attached to the Auto Scaling group.
    ///
    /// You create the resource label by appending the final portion of the load balancer ARN and the final portion of the target group ARN into a single value, separated by a forward slash (/). The format is app/\<load-balancer-name\>/\<load-balancer-id\>/targetgroup/\<target-group-name\>/\<target-group-id\>, where:
    ///
    /// - app/\<load-balancer-name\>/\<load-balancer-id\> is the final portion of the load balancer ARN
    /// - targetgroup/\<target-group-name\>/\<target-group-id\> is the final portion of the target group ARN.
    ///
    /// This is an example: app/EC2Co-EcsEl-1TKLTMITMM0EO/f37c06a68c1748aa/targetgroup/EC2Co-Defau-LDNM7Q3ZH1ZN/6d4ea56ca2d6a18d.
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

impl Kind for PredefinedLoadMetricSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PredefinedLoadMetricSpecificationProperty>
    for PredefinedLoadMetricSpecificationProperty
{
}
impl From<PredefinedLoadMetricSpecificationProperty> for Node {
    #[inline]
    fn from(value: PredefinedLoadMetricSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PredefinedLoadMetricSpecificationProperty>
    for PredefinedLoadMetricSpecificationProperty
{
    #[inline]
    fn into_value(self) -> Value<PredefinedLoadMetricSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `PredefinedScalingMetricSpecification` is a subproperty of [TargetTrackingConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscalingplans-scalingplan-targettrackingconfiguration.html) that specifies a customized scaling metric for a target tracking configuration to use with a scaling plan.
///
/// The property type `PredefinedScalingMetricSpecification` of `AWS::AutoScalingPlans::ScalingPlan`.
#[must_use = "a property type does nothing until it is set"]
pub struct PredefinedScalingMetricSpecificationProperty(Object);

impl PredefinedScalingMetricSpecificationProperty {
    /// `PredefinedScalingMetricSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `predefined_scaling_metric_type`: The metric type.
    pub fn new(predefined_scaling_metric_type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "PredefinedScalingMetricType",
            predefined_scaling_metric_type.into_value().into_node(),
        );
        Self(object_)
    }

    /// Identifies the resource associated with the metric type. You can't specify a resource label unless the metric type is `ALBRequestCountPerTarget` and there is a target group for an Application Load Balancer attached to the Auto Scaling group, Spot Fleet request, or ECS service.
    ///
    /// You create the resource label by appending the final portion of the load balancer ARN and the final portion of the target group ARN into a single value, separated by a forward slash (/). The format is app/\<load-balancer-name\>/\<load-balancer-id\>/targetgroup/\<target-group-name\>/\<target-group-id\>, where:
    ///
    /// - app/\<load-balancer-name\>/\<load-balancer-id\> is the final portion of the load balancer ARN
    /// - targetgroup/\<target-group-name\>/\<target-group-id\> is the final portion of the target group ARN.
    ///
    /// This is an example: app/EC2Co-EcsEl-1TKLTMITMM0EO/f37c06a68c1748aa/targetgroup/EC2Co-Defau-LDNM7Q3ZH1ZN/6d4ea56ca2d6a18d.
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

impl Kind for PredefinedScalingMetricSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PredefinedScalingMetricSpecificationProperty>
    for PredefinedScalingMetricSpecificationProperty
{
}
impl From<PredefinedScalingMetricSpecificationProperty> for Node {
    #[inline]
    fn from(value: PredefinedScalingMetricSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PredefinedScalingMetricSpecificationProperty>
    for PredefinedScalingMetricSpecificationProperty
{
    #[inline]
    fn into_value(self) -> Value<PredefinedScalingMetricSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `ScalingInstruction` is a property of [ScalingPlan](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscalingplans-scalingplan.html) that specifies the scaling instruction for a scalable resource in a scaling plan. Each scaling instruction applies to one resource.
///
/// AWS Auto Scaling creates target tracking scaling policies based on the scaling instructions. Target tracking scaling policies adjust the capacity of your scalable resource as required to maintain resource utilization at the target value that you specified.
///
/// AWS Auto Scaling also configures predictive scaling for your Amazon EC2 Auto Scaling groups using a subset of properties, including the load metric, the scaling metric, the target value for the scaling metric, the predictive scaling mode (forecast and scale or forecast only), and the desired behavior when the forecast capacity exceeds the maximum capacity of the resource. With predictive scaling, AWS Auto Scaling generates forecasts with traffic predictions for the two days ahead and schedules scaling actions that proactively add and remove resource capacity to match the forecast.
///
/// > We recommend waiting a minimum of 24 hours after creating an Auto Scaling group to configure predictive scaling. At minimum, there must be 24 hours of historical data to generate a forecast. For more information, see [Best practices for scaling plans](https://docs.aws.amazon.com/autoscaling/plans/userguide/gs-best-practices.html) in the *Scaling Plans User Guide*.
///
/// The property type `ScalingInstruction` of `AWS::AutoScalingPlans::ScalingPlan`.
#[must_use = "a property type does nothing until it is set"]
pub struct ScalingInstructionProperty(Object);

impl ScalingInstructionProperty {
    /// `ScalingInstructionProperty` with its required properties, in alphabetical order:
    ///
    /// - `max_capacity`: The maximum capacity of the resource.
    /// - `min_capacity`: The minimum capacity of the resource.
    /// - `resource_id`: The ID of the resource.
    /// - `scalable_dimension`: The scalable dimension associated with the resource.
    /// - `service_namespace`: The namespace of the AWS service.
    /// - `target_tracking_configurations`: The target tracking configurations (up to 10).
    pub fn new(
        max_capacity: impl IntoValue<i64>,
        min_capacity: impl IntoValue<i64>,
        resource_id: impl IntoValue<String>,
        scalable_dimension: impl IntoValue<String>,
        service_namespace: impl IntoValue<String>,
        target_tracking_configurations: impl IntoValue<List<TargetTrackingConfigurationProperty>>,
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
        object_.put(
            "TargetTrackingConfigurations",
            target_tracking_configurations.into_value().into_node(),
        );
        Self(object_)
    }

    /// The customized load metric to use for predictive scaling. This property or a *PredefinedLoadMetricSpecification* is required when configuring predictive scaling, and cannot be used otherwise.
    ///
    /// `CustomizedLoadMetricSpecification`.
    pub fn customized_load_metric_specification(
        mut self,
        value: impl IntoValue<CustomizedLoadMetricSpecificationProperty>,
    ) -> Self {
        self.0.put(
            "CustomizedLoadMetricSpecification",
            value.into_value().into_node(),
        );
        self
    }

    /// Controls whether dynamic scaling is disabled. When dynamic scaling is enabled, AWS Auto Scaling creates target tracking scaling policies based on the specified target tracking configurations.
    ///
    /// The default is enabled ( `false`).
    ///
    /// `DisableDynamicScaling`.
    pub fn disable_dynamic_scaling(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DisableDynamicScaling", value.into_value().into_node());
        self
    }

    /// The predefined load metric to use for predictive scaling. This property or a *CustomizedLoadMetricSpecification* is required when configuring predictive scaling, and cannot be used otherwise.
    ///
    /// `PredefinedLoadMetricSpecification`.
    pub fn predefined_load_metric_specification(
        mut self,
        value: impl IntoValue<PredefinedLoadMetricSpecificationProperty>,
    ) -> Self {
        self.0.put(
            "PredefinedLoadMetricSpecification",
            value.into_value().into_node(),
        );
        self
    }

    /// Defines the behavior that should be applied if the forecast capacity approaches or exceeds the maximum capacity specified for the resource. The default value is `SetForecastCapacityToMaxCapacity`.
    ///
    /// The following are possible values:
    ///
    /// - `SetForecastCapacityToMaxCapacity` - AWS Auto Scaling cannot scale resource capacity higher than the maximum capacity. The maximum capacity is enforced as a hard limit.
    /// - `SetMaxCapacityToForecastCapacity` - AWS Auto Scaling can scale resource capacity higher than the maximum capacity to equal but not exceed forecast capacity.
    /// - `SetMaxCapacityAboveForecastCapacity` - AWS Auto Scaling can scale resource capacity higher than the maximum capacity by a specified buffer value. The intention is to give the target tracking scaling policy extra capacity if unexpected traffic occurs.
    ///
    /// Valid only when configuring predictive scaling.
    ///
    /// `PredictiveScalingMaxCapacityBehavior`.
    pub fn predictive_scaling_max_capacity_behavior(
        mut self,
        value: impl IntoValue<String>,
    ) -> Self {
        self.0.put(
            "PredictiveScalingMaxCapacityBehavior",
            value.into_value().into_node(),
        );
        self
    }

    /// The size of the capacity buffer to use when the forecast capacity is close to or exceeds the maximum capacity. The value is specified as a percentage relative to the forecast capacity. For example, if the buffer is 10, this means a 10 percent buffer. With a 10 percent buffer, if the forecast capacity is 50, and the maximum capacity is 40, then the effective maximum capacity is 55.
    ///
    /// Valid only when configuring predictive scaling. Required if *PredictiveScalingMaxCapacityBehavior* is set to `SetMaxCapacityAboveForecastCapacity`, and cannot be used otherwise.
    ///
    /// The range is 1-100.
    ///
    /// `PredictiveScalingMaxCapacityBuffer`.
    pub fn predictive_scaling_max_capacity_buffer(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "PredictiveScalingMaxCapacityBuffer",
            value.into_value().into_node(),
        );
        self
    }

    /// The predictive scaling mode. The default value is `ForecastAndScale`. Otherwise, AWS Auto Scaling forecasts capacity but does not apply any scheduled scaling actions based on the capacity forecast.
    ///
    /// `PredictiveScalingMode`.
    pub fn predictive_scaling_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PredictiveScalingMode", value.into_value().into_node());
        self
    }

    /// Controls whether a resource's externally created scaling policies are deleted and new target tracking scaling policies created. The default value is `KeepExternalPolicies`.
    ///
    /// Valid only when configuring dynamic scaling.
    ///
    /// `ScalingPolicyUpdateBehavior`.
    pub fn scaling_policy_update_behavior(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "ScalingPolicyUpdateBehavior",
            value.into_value().into_node(),
        );
        self
    }

    /// The amount of time, in seconds, to buffer the run time of scheduled scaling actions when scaling out. For example, if the forecast says to add capacity at 10:00 AM, and the buffer time is 5 minutes, then the run time of the corresponding scheduled scaling action will be 9:55 AM. The intention is to give resources time to be provisioned. For example, it can take a few minutes to launch an EC2 instance. The actual amount of time required depends on several factors, such as the size of the instance and whether there are startup scripts to complete.
    ///
    /// The value must be less than the forecast interval duration of 3600 seconds (60 minutes). The default is 300 seconds.
    ///
    /// Valid only when configuring predictive scaling.
    ///
    /// `ScheduledActionBufferTime`.
    pub fn scheduled_action_buffer_time(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ScheduledActionBufferTime", value.into_value().into_node());
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

impl Kind for ScalingInstructionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ScalingInstructionProperty> for ScalingInstructionProperty {}
impl From<ScalingInstructionProperty> for Node {
    #[inline]
    fn from(value: ScalingInstructionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ScalingInstructionProperty> for ScalingInstructionProperty {
    #[inline]
    fn into_value(self) -> Value<ScalingInstructionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `TagFilter` is a subproperty of [ApplicationSource](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscalingplans-scalingplan-applicationsource.html) that specifies a tag for an application source to use with a scaling plan.
///
/// The property type `TagFilter` of `AWS::AutoScalingPlans::ScalingPlan`.
#[must_use = "a property type does nothing until it is set"]
pub struct TagFilterProperty(Object);

impl TagFilterProperty {
    /// `TagFilterProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: The tag key.
    pub fn new(key: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        Self(object_)
    }

    /// The tag values (0 to 20).
    ///
    /// `Values`.
    pub fn values(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Values", value.into_value().into_node());
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

impl Kind for TagFilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TagFilterProperty> for TagFilterProperty {}
impl From<TagFilterProperty> for Node {
    #[inline]
    fn from(value: TagFilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TagFilterProperty> for TagFilterProperty {
    #[inline]
    fn into_value(self) -> Value<TagFilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `TargetTrackingConfiguration` is a subproperty of [ScalingInstruction](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscalingplans-scalingplan-scalinginstruction.html) that specifies a target tracking configuration for a scalable resource.
///
/// The property type `TargetTrackingConfiguration` of `AWS::AutoScalingPlans::ScalingPlan`.
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

    /// A customized metric. You can specify either a predefined metric or a customized metric.
    ///
    /// `CustomizedScalingMetricSpecification`.
    pub fn customized_scaling_metric_specification(
        mut self,
        value: impl IntoValue<CustomizedScalingMetricSpecificationProperty>,
    ) -> Self {
        self.0.put(
            "CustomizedScalingMetricSpecification",
            value.into_value().into_node(),
        );
        self
    }

    /// Indicates whether scale in by the target tracking scaling policy is disabled. If the value is `true`, scale in is disabled and the target tracking scaling policy doesn't remove capacity from the scalable resource. Otherwise, scale in is enabled and the target tracking scaling policy can remove capacity from the scalable resource.
    ///
    /// The default value is `false`.
    ///
    /// `DisableScaleIn`.
    pub fn disable_scale_in(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("DisableScaleIn", value.into_value().into_node());
        self
    }

    /// The estimated time, in seconds, until a newly launched instance can contribute to the CloudWatch metrics. This value is used only if the resource is an Auto Scaling group.
    ///
    /// `EstimatedInstanceWarmup`.
    pub fn estimated_instance_warmup(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("EstimatedInstanceWarmup", value.into_value().into_node());
        self
    }

    /// A predefined metric. You can specify either a predefined metric or a customized metric.
    ///
    /// `PredefinedScalingMetricSpecification`.
    pub fn predefined_scaling_metric_specification(
        mut self,
        value: impl IntoValue<PredefinedScalingMetricSpecificationProperty>,
    ) -> Self {
        self.0.put(
            "PredefinedScalingMetricSpecification",
            value.into_value().into_node(),
        );
        self
    }

    /// The amount of time, in seconds, after a scale-in activity completes before another scale in activity can start. This value is not used if the scalable resource is an Auto Scaling group.
    ///
    /// `ScaleInCooldown`.
    pub fn scale_in_cooldown(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ScaleInCooldown", value.into_value().into_node());
        self
    }

    /// The amount of time, in seconds, after a scale-out activity completes before another scale-out activity can start. This value is not used if the scalable resource is an Auto Scaling group.
    ///
    /// `ScaleOutCooldown`.
    pub fn scale_out_cooldown(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ScaleOutCooldown", value.into_value().into_node());
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

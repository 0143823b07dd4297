// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ApplicationAutoScaling::ScalingPolicy` and its property types.

use crate::l1::*;

/// The `AWS::ApplicationAutoScaling::ScalingPolicy` resource defines a scaling policy that Application Auto Scaling uses to adjust the capacity of a scalable target.
///
/// For more information, see [Target tracking scaling policies](https://docs.aws.amazon.com/autoscaling/application/userguide/application-auto-scaling-target-tracking.html) and [Step scaling policies](https://docs.aws.amazon.com/autoscaling/application/userguide/application-auto-scaling-step-scaling-policies.html) in the *Application Auto Scaling User Guide*.
///
/// `AWS::ApplicationAutoScaling::ScalingPolicy`; `Ref` returns the physical id, which is made of `Arn`, `ScalableDimension`.
/// Changing one of these replaces it: `PolicyName`, `ResourceId`, `ScalableDimension`, `ScalingTargetId`, `ServiceNamespace`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationautoscaling-scalingpolicy.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnScalingPolicy(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ApplicationAutoScaling::ScalingPolicy",
    tags: None,
    rules: include_str!("scaling_policy.rules"),
};

impl CfnScalingPolicy {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ApplicationAutoScaling::ScalingPolicy";

    /// `CfnScalingPolicy` with its required properties, in alphabetical order:
    ///
    /// - `policy_name`: The name of the scaling policy.
    /// - `policy_type`: The scaling policy type.
    pub fn new(policy_name: impl IntoValue<String>, policy_type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("PolicyName", policy_name.into_value().into_node());
        object_.put("PolicyType", policy_type.into_value().into_node());
        Self(object_)
    }

    /// The predictive scaling policy configuration.
    ///
    /// `PredictiveScalingPolicyConfiguration`; updated in place.
    pub fn predictive_scaling_policy_configuration(
        mut self,
        value: impl IntoValue<PredictiveScalingPolicyConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "PredictiveScalingPolicyConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The identifier of the resource associated with the scaling policy. This string consists of the resource type and unique identifier.
    ///
    /// - ECS service - The resource type is `service` and the unique identifier is the cluster name and service name. Example: `service/my-cluster/my-service`.
    /// - Spot Fleet - The resource type is `spot-fleet-request` and the unique identifier is the Spot Fleet request ID. Example: `spot-fleet-request/sfr-73fbd2ce-aa30-494c-8788-1cee4EXAMPLE`.
    /// - EMR cluster - The resource type is `instancegroup` and the unique identifier is the cluster ID and instance group ID. Example: `instancegroup/j-2EEZNYKUA1NTV/ig-1791Y4E1L8YI0`.
    /// - AppStream 2.0 fleet - The resource type is `fleet` and the unique identifier is the fleet name. Example: `fleet/sample-fleet`.
    /// - DynamoDB table - The resource type is `table` and the unique identifier is the table name. Example: `table/my-table`.
    /// - DynamoDB global secondary index - The resource type is `index` and the unique identifier is the index name. Example: `table/my-table/index/my-table-index`.
    /// - Aurora DB cluster - The resource type is `cluster` and the unique identifier is the cluster name. Example: `cluster:my-db-cluster`.
    /// - SageMaker endpoint variant - The resource type is `variant` and the unique identifier is the resource ID. Example: `endpoint/my-end-point/variant/KMeansClustering`.
    /// - Custom resources are not supported with a resource type. This parameter must specify the `OutputValue` from the CloudFormation template stack used to access the resources. The unique identifier is defined by the service provider. More information is available in our [GitHub repository](https://docs.aws.amazon.com/https://github.com/aws/aws-auto-scaling-custom-resource).
    /// - Amazon Comprehend document classification endpoint - The resource type and unique identifier are specified using the endpoint ARN. Example: `arn:aws:comprehend:us-west-2:123456789012:document-classifier-endpoint/EXAMPLE`.
    /// - Amazon Comprehend entity recognizer endpoint - The resource type and unique identifier are specified using the endpoint ARN. Example: `arn:aws:comprehend:us-west-2:123456789012:entity-recognizer-endpoint/EXAMPLE`.
    /// - Lambda provisioned concurrency - The resource type is `function` and the unique identifier is the function name with a function version or alias name suffix that is not `$LATEST`. Example: `function:my-function:prod` or `function:my-function:1`.
    /// - Amazon Keyspaces table - The resource type is `table` and the unique identifier is the table name. Example: `keyspace/mykeyspace/table/mytable`.
    /// - Amazon MSK cluster - The resource type and unique identifier are specified using the cluster ARN. Example: `arn:aws:kafka:us-east-1:123456789012:cluster/demo-cluster-1/6357e0b2-0e6a-4b86-a0b4-70df934c2e31-5`.
    /// - Amazon ElastiCache replication group - The resource type is `replication-group` and the unique identifier is the replication group name. Example: `replication-group/mycluster`.
    /// - Amazon ElastiCache cache cluster - The resource type is `cache-cluster` and the unique identifier is the cache cluster name. Example: `cache-cluster/mycluster`.
    /// - Neptune cluster - The resource type is `cluster` and the unique identifier is the cluster name. Example: `cluster:mycluster`.
    /// - SageMaker serverless endpoint - The resource type is `variant` and the unique identifier is the resource ID. Example: `endpoint/my-end-point/variant/KMeansClustering`.
    /// - SageMaker inference component - The resource type is `inference-component` and the unique identifier is the resource ID. Example: `inference-component/my-inference-component`.
    /// - Pool of WorkSpaces - The resource type is `workspacespool` and the unique identifier is the pool ID. Example: `workspacespool/wspool-123456`.
    ///
    /// `ResourceId`; an update replaces the resource.
    pub fn resource_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ResourceId", value.into_value().into_node());
        self
    }

    /// The scalable dimension. This string consists of the service namespace, resource type, and scaling property.
    ///
    /// - `ecs:service:DesiredCount` - The task count of an ECS service.
    /// - `elasticmapreduce:instancegroup:InstanceCount` - The instance count of an EMR Instance Group.
    /// - `ec2:spot-fleet-request:TargetCapacity` - The target capacity of a Spot Fleet.
    /// - `appstream:fleet:DesiredCapacity` - The capacity of an AppStream 2.0 fleet.
    /// - `dynamodb:table:ReadCapacityUnits` - The provisioned read capacity for a DynamoDB table.
    /// - `dynamodb:table:WriteCapacityUnits` - The provisioned write capacity for a DynamoDB table.
    /// - `dynamodb:index:ReadCapacityUnits` - The provisioned read capacity for a DynamoDB global secondary index.
    /// - `dynamodb:index:WriteCapacityUnits` - The provisioned write capacity for a DynamoDB global secondary index.
    /// - `rds:cluster:ReadReplicaCount` - The count of Aurora Replicas in an Aurora DB cluster. Available for Aurora MySQL-compatible edition and Aurora PostgreSQL-compatible edition.
    /// - `sagemaker:variant:DesiredInstanceCount` - The number of EC2 instances for a SageMaker model endpoint variant.
    /// - `custom-resource:ResourceType:Property` - The scalable dimension for a custom resource provided by your own application or service.
    /// - `comprehend:document-classifier-endpoint:DesiredInferenceUnits` - The number of inference units for an Amazon Comprehend document classification endpoint.
    /// - `comprehend:entity-recognizer-endpoint:DesiredInferenceUnits` - The number of inference units for an Amazon Comprehend entity recognizer endpoint.
    /// - `lambda:function:ProvisionedConcurrency` - The provisioned concurrency for a Lambda function.
    /// - `cassandra:table:ReadCapacityUnits` - The provisioned read capacity for an Amazon Keyspaces table.
    /// - `cassandra:table:WriteCapacityUnits` - The provisioned write capacity for an Amazon Keyspaces table.
    /// - `kafka:broker-storage:VolumeSize` - The provisioned volume size (in GiB) for brokers in an Amazon MSK cluster.
    /// - `elasticache:cache-cluster:Nodes` - The number of nodes for an Amazon ElastiCache cache cluster.
    /// - `elasticache:replication-group:NodeGroups` - The number of node groups for an Amazon ElastiCache replication group.
    /// - `elasticache:replication-group:Replicas` - The number of replicas per node group for an Amazon ElastiCache replication group.
    /// - `neptune:cluster:ReadReplicaCount` - The count of read replicas in an Amazon Neptune DB cluster.
    /// - `sagemaker:variant:DesiredProvisionedConcurrency` - The provisioned concurrency for a SageMaker serverless endpoint.
    /// - `sagemaker:inference-component:DesiredCopyCount` - The number of copies across an endpoint for a SageMaker inference component.
    /// - `workspaces:workspacespool:DesiredUserSessions` - The number of user sessions for the WorkSpaces in the pool.
    ///
    /// `ScalableDimension`; an update replaces the resource.
    pub fn scalable_dimension(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ScalableDimension", value.into_value().into_node());
        self
    }

    /// The CloudFormation-generated ID of an Application Auto Scaling scalable target. For more information about the ID, see the Return Value section of the `AWS::ApplicationAutoScaling::ScalableTarget` resource.
    ///
    /// > You must specify either the `ScalingTargetId` property, or the `ResourceId`, `ScalableDimension`, and `ServiceNamespace` properties, but not both.
    ///
    /// `ScalingTargetId`; an update replaces the resource.
    pub fn scaling_target_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ScalingTargetId", value.into_value().into_node());
        self
    }

    /// The namespace of the AWS service that provides the resource, or a `custom-resource`.
    ///
    /// `ServiceNamespace`; an update replaces the resource.
    pub fn service_namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ServiceNamespace", value.into_value().into_node());
        self
    }

    /// A step scaling policy.
    ///
    /// `StepScalingPolicyConfiguration`; updated in place.
    pub fn step_scaling_policy_configuration(
        mut self,
        value: impl IntoValue<StepScalingPolicyConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "StepScalingPolicyConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// A target tracking scaling policy.
    ///
    /// `TargetTrackingScalingPolicyConfiguration`; updated in place.
    pub fn target_tracking_scaling_policy_configuration(
        mut self,
        value: impl IntoValue<TargetTrackingScalingPolicyConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "TargetTrackingScalingPolicyConfiguration",
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
    /// What `Ref` returns: the physical id, which is made of `Arn`, `ScalableDimension`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Returns the ARN of a scaling policy.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::applicationautoscaling::ScalingPolicyArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::applicationautoscaling::ScalingPolicyArn> for &CfnScalingPolicyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::applicationautoscaling::ScalingPolicyArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Contains customized metric specification information for a target tracking scaling policy for Application Auto Scaling.
///
/// For information about the available metrics for a service, see [AWS services that publish CloudWatch metrics](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/aws-services-cloudwatch-metrics.html) in the *Amazon CloudWatch User Guide*.
///
/// To create your customized metric specification:
///
/// - Add values for each required parameter from CloudWatch. You can use an existing metric, or a new metric that you create. To use your own metric, you must first publish the metric to CloudWatch. For more information, see [Publish custom metrics](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/publishingMetrics.html) in the *Amazon CloudWatch User Guide*.
/// - Choose a metric that changes proportionally with capacity. The value of the metric should increase or decrease in inverse proportion to the number of capacity units. That is, the value of the metric should decrease when capacity increases, and increase when capacity decreases.
///
/// For an example of how creating new metrics can be useful, see [Scaling based on Amazon SQS](https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-using-sqs-queue.html) in the *Amazon EC2 Auto Scaling User Guide*. This topic mentions Auto Scaling groups, but the same scenario for Amazon SQS can apply to the target tracking scaling policies that you create for a Spot Fleet by using Application Auto Scaling.
///
/// For more information about the CloudWatch terminology below, see [Amazon CloudWatch concepts](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_concepts.html).
///
/// `CustomizedMetricSpecification` is a property of the [AWS::ApplicationAutoScaling::ScalingPolicy TargetTrackingScalingPolicyConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-applicationautoscaling-scalingpolicy-targettrackingscalingpolicyconfiguration.html) property type.
///
/// The property type `CustomizedMetricSpecification` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
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

    /// The name of the metric. To get the exact metric name, namespace, and dimensions, inspect the [Metric](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_Metric.html) object that's returned by a call to [ListMetrics](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ListMetrics.html).
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

/// `MetricDimension` specifies a name/value pair that is part of the identity of a CloudWatch metric for the `Dimensions` property of the [AWS::ApplicationAutoScaling::ScalingPolicy CustomizedMetricSpecification](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-applicationautoscaling-scalingpolicy-customizedmetricspecification.html) property type. Duplicate dimensions are not allowed.
///
/// The property type `MetricDimension` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
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

/// Contains predefined metric specification information for a target tracking scaling policy for Application Auto Scaling.
///
/// `PredefinedMetricSpecification` is a property of the [AWS::ApplicationAutoScaling::ScalingPolicy TargetTrackingScalingPolicyConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-applicationautoscaling-scalingpolicy-targettrackingscalingpolicyconfiguration.html) property type.
///
/// The property type `PredefinedMetricSpecification` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
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

    /// Identifies the resource associated with the metric type. You can't specify a resource label unless the metric type is `ALBRequestCountPerTarget` and there is a target group attached to the Spot Fleet or ECS service.
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

/// Represents a CloudWatch metric of your choosing for a predictive scaling policy.
///
/// The property type `PredictiveScalingCustomizedCapacityMetric` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct PredictiveScalingCustomizedCapacityMetricProperty(Object);

impl PredictiveScalingCustomizedCapacityMetricProperty {
    /// `PredictiveScalingCustomizedCapacityMetricProperty` with its required properties, in alphabetical order:
    ///
    /// - `metric_data_queries`: One or more metric data queries to provide data points for a metric specification.
    pub fn new(
        metric_data_queries: impl IntoValue<List<PredictiveScalingMetricDataQueryProperty>>,
    ) -> Self {
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

/// The customized load metric specification.
///
/// The property type `PredictiveScalingCustomizedLoadMetric` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct PredictiveScalingCustomizedLoadMetricProperty(Object);

impl PredictiveScalingCustomizedLoadMetricProperty {
    /// `PredictiveScalingCustomizedLoadMetricProperty` with its required properties, in alphabetical order:
    ///
    /// - `metric_data_queries`
    pub fn new(
        metric_data_queries: impl IntoValue<List<PredictiveScalingMetricDataQueryProperty>>,
    ) -> Self {
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

/// One or more metric data queries to provide data points for a metric specification.
///
/// The property type `PredictiveScalingCustomizedScalingMetric` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct PredictiveScalingCustomizedScalingMetricProperty(Object);

impl PredictiveScalingCustomizedScalingMetricProperty {
    /// `PredictiveScalingCustomizedScalingMetricProperty` with its required properties, in alphabetical order:
    ///
    /// - `metric_data_queries`: One or more metric data queries to provide data points for a metric specification.
    pub fn new(
        metric_data_queries: impl IntoValue<List<PredictiveScalingMetricDataQueryProperty>>,
    ) -> Self {
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

/// Describes the scaling metric.
///
/// The property type `PredictiveScalingMetric` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct PredictiveScalingMetricProperty(Object);

impl PredictiveScalingMetricProperty {
    /// `PredictiveScalingMetricProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Describes the dimensions of the metric.
    ///
    /// `Dimensions`.
    pub fn dimensions(
        mut self,
        value: impl IntoValue<List<PredictiveScalingMetricDimensionProperty>>,
    ) -> Self {
        self.0.put("Dimensions", value.into_value().into_node());
        self
    }

    /// The name of the metric.
    ///
    /// `MetricName`.
    pub fn metric_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MetricName", value.into_value().into_node());
        self
    }

    /// The namespace of the metric.
    ///
    /// `Namespace`.
    pub fn namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Namespace", value.into_value().into_node());
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

impl Kind for PredictiveScalingMetricProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PredictiveScalingMetricProperty> for PredictiveScalingMetricProperty {}
impl From<PredictiveScalingMetricProperty> for Node {
    #[inline]
    fn from(value: PredictiveScalingMetricProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PredictiveScalingMetricProperty> for PredictiveScalingMetricProperty {
    #[inline]
    fn into_value(self) -> Value<PredictiveScalingMetricProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The metric data to return. Also defines whether this call is returning data for one metric only, or whether it is performing a math expression on the values of returned metric statistics to create a new time series. A time series is a series of data points, each of which is associated with a timestamp.
///
/// The property type `PredictiveScalingMetricDataQuery` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct PredictiveScalingMetricDataQueryProperty(Object);

impl PredictiveScalingMetricDataQueryProperty {
    /// `PredictiveScalingMetricDataQueryProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
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

    /// A short name that identifies the object's results in the response. This name must be unique among all `MetricDataQuery` objects specified for a single scaling policy. If you are performing math expressions on this set of data, this name represents that data and can serve as a variable in the mathematical expression. The valid characters are letters, numbers, and underscores. The first character must be a lowercase letter.
    ///
    /// `Id`.
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Id", value.into_value().into_node());
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
    pub fn metric_stat(
        mut self,
        value: impl IntoValue<PredictiveScalingMetricStatProperty>,
    ) -> Self {
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

impl Kind for PredictiveScalingMetricDataQueryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PredictiveScalingMetricDataQueryProperty>
    for PredictiveScalingMetricDataQueryProperty
{
}
impl From<PredictiveScalingMetricDataQueryProperty> for Node {
    #[inline]
    fn from(value: PredictiveScalingMetricDataQueryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PredictiveScalingMetricDataQueryProperty>
    for PredictiveScalingMetricDataQueryProperty
{
    #[inline]
    fn into_value(self) -> Value<PredictiveScalingMetricDataQueryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the dimension of a metric.
///
/// The property type `PredictiveScalingMetricDimension` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct PredictiveScalingMetricDimensionProperty(Object);

impl PredictiveScalingMetricDimensionProperty {
    /// `PredictiveScalingMetricDimensionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the dimension.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The value of the dimension.
    ///
    /// `Value`.
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Value", value.into_value().into_node());
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

impl Kind for PredictiveScalingMetricDimensionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PredictiveScalingMetricDimensionProperty>
    for PredictiveScalingMetricDimensionProperty
{
}
impl From<PredictiveScalingMetricDimensionProperty> for Node {
    #[inline]
    fn from(value: PredictiveScalingMetricDimensionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PredictiveScalingMetricDimensionProperty>
    for PredictiveScalingMetricDimensionProperty
{
    #[inline]
    fn into_value(self) -> Value<PredictiveScalingMetricDimensionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This structure specifies the metrics and target utilization settings for a predictive scaling policy.
///
/// You must specify either a metric pair, or a load metric and a scaling metric individually. Specifying a metric pair instead of individual metrics provides a simpler way to configure metrics for a scaling policy. You choose the metric pair, and the policy automatically knows the correct sum and average statistics to use for the load metric and the scaling metric.
///
/// The property type `PredictiveScalingMetricSpecification` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
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

    /// The predefined metric pair specification that determines the appropriate scaling metric and load metric to use.
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

/// This structure defines the CloudWatch metric to return, along with the statistic and unit.
///
/// The property type `PredictiveScalingMetricStat` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct PredictiveScalingMetricStatProperty(Object);

impl PredictiveScalingMetricStatProperty {
    /// `PredictiveScalingMetricStatProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The CloudWatch metric to return, including the metric name, namespace, and dimensions. To get the exact metric name, namespace, and dimensions, inspect the [Metric](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_Metric.html) object that is returned by a call to [ListMetrics](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ListMetrics.html).
    ///
    /// `Metric`.
    pub fn metric(mut self, value: impl IntoValue<PredictiveScalingMetricProperty>) -> Self {
        self.0.put("Metric", value.into_value().into_node());
        self
    }

    /// The statistic to return. It can include any CloudWatch statistic or extended statistic. For a list of valid values, see the table in [Statistics](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_concepts.html#Statistic) in the *Amazon CloudWatch User Guide*.
    ///
    /// The most commonly used metrics for predictive scaling are `Average` and `Sum`.
    ///
    /// `Stat`.
    pub fn stat(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Stat", value.into_value().into_node());
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

impl Kind for PredictiveScalingMetricStatProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PredictiveScalingMetricStatProperty> for PredictiveScalingMetricStatProperty {}
impl From<PredictiveScalingMetricStatProperty> for Node {
    #[inline]
    fn from(value: PredictiveScalingMetricStatProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PredictiveScalingMetricStatProperty> for PredictiveScalingMetricStatProperty {
    #[inline]
    fn into_value(self) -> Value<PredictiveScalingMetricStatProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents a predictive scaling policy configuration. Predictive scaling is supported on Amazon ECS services.
///
/// The property type `PredictiveScalingPolicyConfiguration` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct PredictiveScalingPolicyConfigurationProperty(Object);

impl PredictiveScalingPolicyConfigurationProperty {
    /// `PredictiveScalingPolicyConfigurationProperty` with its required properties, in alphabetical order:
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

    /// Defines the behavior that should be applied if the forecast capacity approaches or exceeds the maximum capacity. Defaults to `HonorMaxCapacity` if not specified.
    ///
    /// `MaxCapacityBreachBehavior`.
    pub fn max_capacity_breach_behavior(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("MaxCapacityBreachBehavior", value.into_value().into_node());
        self
    }

    /// The size of the capacity buffer to use when the forecast capacity is close to or exceeds the maximum capacity. The value is specified as a percentage relative to the forecast capacity. For example, if the buffer is 10, this means a 10 percent buffer, such that if the forecast capacity is 50, and the maximum capacity is 40, then the effective maximum capacity is 55.
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

    /// The amount of time, in seconds, that the start time can be advanced.
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

impl Kind for PredictiveScalingPolicyConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PredictiveScalingPolicyConfigurationProperty>
    for PredictiveScalingPolicyConfigurationProperty
{
}
impl From<PredictiveScalingPolicyConfigurationProperty> for Node {
    #[inline]
    fn from(value: PredictiveScalingPolicyConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PredictiveScalingPolicyConfigurationProperty>
    for PredictiveScalingPolicyConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<PredictiveScalingPolicyConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes a load metric for a predictive scaling policy.
///
/// When returned in the output of `DescribePolicies`, it indicates that a predictive scaling policy uses individually specified load and scaling metrics instead of a metric pair.
///
/// The following predefined metrics are available for predictive scaling:
///
/// - `ECSServiceAverageCPUUtilization`
/// - `ECSServiceAverageMemoryUtilization`
/// - `ECSServiceCPUUtilization`
/// - `ECSServiceMemoryUtilization`
/// - `ECSServiceTotalCPUUtilization`
/// - `ECSServiceTotalMemoryUtilization`
/// - `ALBRequestCount`
/// - `ALBRequestCountPerTarget`
/// - `TotalALBRequestCount`
///
/// The property type `PredictiveScalingPredefinedLoadMetric` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
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

    /// A label that uniquely identifies a target group.
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

/// Represents a metric pair for a predictive scaling policy.
///
/// The following predefined metrics are available for predictive scaling:
///
/// - `ECSServiceAverageCPUUtilization`
/// - `ECSServiceAverageMemoryUtilization`
/// - `ECSServiceCPUUtilization`
/// - `ECSServiceMemoryUtilization`
/// - `ECSServiceTotalCPUUtilization`
/// - `ECSServiceTotalMemoryUtilization`
/// - `ALBRequestCount`
/// - `ALBRequestCountPerTarget`
/// - `TotalALBRequestCount`
///
/// The property type `PredictiveScalingPredefinedMetricPair` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
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

    /// A label that uniquely identifies a specific target group from which to determine the total and average request count.
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

/// Describes a scaling metric for a predictive scaling policy.
///
/// When returned in the output of `DescribePolicies`, it indicates that a predictive scaling policy uses individually specified load and scaling metrics instead of a metric pair.
///
/// The following predefined metrics are available for predictive scaling:
///
/// - `ECSServiceAverageCPUUtilization`
/// - `ECSServiceAverageMemoryUtilization`
/// - `ECSServiceCPUUtilization`
/// - `ECSServiceMemoryUtilization`
/// - `ECSServiceTotalCPUUtilization`
/// - `ECSServiceTotalMemoryUtilization`
/// - `ALBRequestCount`
/// - `ALBRequestCountPerTarget`
/// - `TotalALBRequestCount`
///
/// The property type `PredictiveScalingPredefinedScalingMetric` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
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

    /// A label that uniquely identifies a specific target group from which to determine the average request count.
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

/// `StepAdjustment` specifies a step adjustment for the `StepAdjustments` property of the [AWS::ApplicationAutoScaling::ScalingPolicy StepScalingPolicyConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-applicationautoscaling-scalingpolicy-stepscalingpolicyconfiguration.html) property type.
///
/// For the following examples, suppose that you have an alarm with a breach threshold of 50:
///
/// - To trigger a step adjustment when the metric is greater than or equal to 50 and less than 60, specify a lower bound of 0 and an upper bound of 10.
/// - To trigger a step adjustment when the metric is greater than 40 and less than or equal to 50, specify a lower bound of -10 and an upper bound of 0.
///
/// For more information, see [Step adjustments](https://docs.aws.amazon.com/autoscaling/application/userguide/application-auto-scaling-step-scaling-policies.html#as-scaling-steps) in the *Application Auto Scaling User Guide*.
///
/// You can find a sample template snippet in the [Examples](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-applicationautoscaling-scalingpolicy.html#aws-resource-applicationautoscaling-scalingpolicy--examples) section of the `AWS::ApplicationAutoScaling::ScalingPolicy` documentation.
///
/// The property type `StepAdjustment` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct StepAdjustmentProperty(Object);

impl StepAdjustmentProperty {
    /// `StepAdjustmentProperty` with its required properties, in alphabetical order:
    ///
    /// - `scaling_adjustment`: The amount by which to scale.
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
    /// You must specify at least one upper or lower bound.
    ///
    /// `MetricIntervalLowerBound`.
    pub fn metric_interval_lower_bound(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("MetricIntervalLowerBound", value.into_value().into_node());
        self
    }

    /// The upper bound for the difference between the alarm threshold and the CloudWatch metric. If the metric value is above the breach threshold, the upper bound is exclusive (the metric must be less than the threshold plus the upper bound). Otherwise, it is inclusive (the metric must be less than or equal to the threshold plus the upper bound). A null value indicates positive infinity.
    ///
    /// You must specify at least one upper or lower bound.
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

/// `StepScalingPolicyConfiguration` is a property of the [AWS::ApplicationAutoScaling::ScalingPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-applicationautoscaling-scalingpolicy.html) resource that specifies a step scaling policy configuration for Application Auto Scaling.
///
/// For more information, see [Step scaling policies](https://docs.aws.amazon.com/autoscaling/application/userguide/application-auto-scaling-step-scaling-policies.html) in the *Application Auto Scaling User Guide*.
///
/// The property type `StepScalingPolicyConfiguration` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct StepScalingPolicyConfigurationProperty(Object);

impl StepScalingPolicyConfigurationProperty {
    /// `StepScalingPolicyConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies whether the `ScalingAdjustment` value in the `StepAdjustment` property is an absolute number or a percentage of the current capacity.
    ///
    /// `AdjustmentType`.
    pub fn adjustment_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AdjustmentType", value.into_value().into_node());
        self
    }

    /// The amount of time, in seconds, to wait for a previous scaling activity to take effect. If not specified, the default value is 300. For more information, see [Cooldown period](https://docs.aws.amazon.com/autoscaling/application/userguide/step-scaling-policy-overview.html#step-scaling-cooldown) in the *Application Auto Scaling User Guide*.
    ///
    /// `Cooldown`.
    pub fn cooldown(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Cooldown", value.into_value().into_node());
        self
    }

    /// The aggregation type for the CloudWatch metrics. Valid values are `Minimum`, `Maximum`, and `Average`. If the aggregation type is null, the value is treated as `Average`.
    ///
    /// `MetricAggregationType`.
    pub fn metric_aggregation_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("MetricAggregationType", value.into_value().into_node());
        self
    }

    /// The minimum value to scale by when the adjustment type is `PercentChangeInCapacity`. For example, suppose that you create a step scaling policy to scale out an Amazon ECS service by 25 percent and you specify a `MinAdjustmentMagnitude` of 2. If the service has 4 tasks and the scaling policy is performed, 25 percent of 4 is 1. However, because you specified a `MinAdjustmentMagnitude` of 2, Application Auto Scaling scales out the service by 2 tasks.
    ///
    /// `MinAdjustmentMagnitude`.
    pub fn min_adjustment_magnitude(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MinAdjustmentMagnitude", value.into_value().into_node());
        self
    }

    /// A set of adjustments that enable you to scale based on the size of the alarm breach.
    ///
    /// At least one step adjustment is required if you are adding a new step scaling policy configuration.
    ///
    /// `StepAdjustments`.
    pub fn step_adjustments(mut self, value: impl IntoValue<List<StepAdjustmentProperty>>) -> Self {
        self.0
            .put("StepAdjustments", value.into_value().into_node());
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

impl Kind for StepScalingPolicyConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StepScalingPolicyConfigurationProperty> for StepScalingPolicyConfigurationProperty {}
impl From<StepScalingPolicyConfigurationProperty> for Node {
    #[inline]
    fn from(value: StepScalingPolicyConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StepScalingPolicyConfigurationProperty> for StepScalingPolicyConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<StepScalingPolicyConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents a specific metric for a target tracking scaling policy for Application Auto Scaling.
///
/// Metric is a property of the [AWS::ApplicationAutoScaling::ScalingPolicy TargetTrackingMetricStat](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-applicationautoscaling-scalingpolicy-targettrackingmetricstat.html) property type.
///
/// The property type `TargetTrackingMetric` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct TargetTrackingMetricProperty(Object);

impl TargetTrackingMetricProperty {
    /// `TargetTrackingMetricProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The dimensions for the metric. For the list of available dimensions, see the AWS documentation available from the table in [AWS services that publish CloudWatch metrics](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/aws-services-cloudwatch-metrics.html) in the *Amazon CloudWatch User Guide*.
    ///
    /// Conditional: If you published your metric with dimensions, you must specify the same dimensions in your scaling policy.
    ///
    /// `Dimensions`.
    pub fn dimensions(
        mut self,
        value: impl IntoValue<List<TargetTrackingMetricDimensionProperty>>,
    ) -> Self {
        self.0.put("Dimensions", value.into_value().into_node());
        self
    }

    /// The name of the metric.
    ///
    /// `MetricName`.
    pub fn metric_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MetricName", value.into_value().into_node());
        self
    }

    /// The namespace of the metric. For more information, see the table in [AWS services that publish CloudWatch metrics](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/aws-services-cloudwatch-metrics.html) in the *Amazon CloudWatch User Guide*.
    ///
    /// `Namespace`.
    pub fn namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Namespace", value.into_value().into_node());
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

impl Kind for TargetTrackingMetricProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TargetTrackingMetricProperty> for TargetTrackingMetricProperty {}
impl From<TargetTrackingMetricProperty> for Node {
    #[inline]
    fn from(value: TargetTrackingMetricProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TargetTrackingMetricProperty> for TargetTrackingMetricProperty {
    #[inline]
    fn into_value(self) -> Value<TargetTrackingMetricProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The metric data to return. Also defines whether this call is returning data for one metric only, or whether it is performing a math expression on the values of returned metric statistics to create a new time series. A time series is a series of data points, each of which is associated with a timestamp.
///
/// You can call for a single metric or perform math expressions on multiple metrics. Any expressions used in a metric specification must eventually return a single time series.
///
/// For more information and examples, see [Create a target tracking scaling policy for Application Auto Scaling using metric math](https://docs.aws.amazon.com/autoscaling/application/userguide/application-auto-scaling-target-tracking-metric-math.html) in the *Application Auto Scaling User Guide*.
///
/// `TargetTrackingMetricDataQuery` is a property of the [AWS::ApplicationAutoScaling::ScalingPolicy CustomizedMetricSpecification](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-applicationautoscaling-scalingpolicy-customizedmetricspecification.html) property type.
///
/// The property type `TargetTrackingMetricDataQuery` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct TargetTrackingMetricDataQueryProperty(Object);

impl TargetTrackingMetricDataQueryProperty {
    /// `TargetTrackingMetricDataQueryProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
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

    /// A short name that identifies the object's results in the response. This name must be unique among all `MetricDataQuery` objects specified for a single scaling policy. If you are performing math expressions on this set of data, this name represents that data and can serve as a variable in the mathematical expression. The valid characters are letters, numbers, and underscores. The first character must be a lowercase letter.
    ///
    /// `Id`.
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Id", value.into_value().into_node());
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
    pub fn metric_stat(mut self, value: impl IntoValue<TargetTrackingMetricStatProperty>) -> Self {
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

/// `TargetTrackingMetricDimension` specifies a name/value pair that is part of the identity of a CloudWatch metric for the `Dimensions` property of the [AWS::ApplicationAutoScaling::ScalingPolicy TargetTrackingMetric](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-applicationautoscaling-scalingpolicy-targettrackingmetric.html) property type. Duplicate dimensions are not allowed.
///
/// The property type `TargetTrackingMetricDimension` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct TargetTrackingMetricDimensionProperty(Object);

impl TargetTrackingMetricDimensionProperty {
    /// `TargetTrackingMetricDimensionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the dimension.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The value of the dimension.
    ///
    /// `Value`.
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Value", value.into_value().into_node());
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

impl Kind for TargetTrackingMetricDimensionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TargetTrackingMetricDimensionProperty> for TargetTrackingMetricDimensionProperty {}
impl From<TargetTrackingMetricDimensionProperty> for Node {
    #[inline]
    fn from(value: TargetTrackingMetricDimensionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TargetTrackingMetricDimensionProperty> for TargetTrackingMetricDimensionProperty {
    #[inline]
    fn into_value(self) -> Value<TargetTrackingMetricDimensionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This structure defines the CloudWatch metric to return, along with the statistic and unit.
///
/// `TargetTrackingMetricStat` is a property of the [AWS::ApplicationAutoScaling::ScalingPolicy TargetTrackingMetricDataQuery](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-applicationautoscaling-scalingpolicy-targettrackingmetricdataquery.html) property type.
///
/// For more information about the CloudWatch terminology below, see [Amazon CloudWatch concepts](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_concepts.html) in the *Amazon CloudWatch User Guide*.
///
/// The property type `TargetTrackingMetricStat` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct TargetTrackingMetricStatProperty(Object);

impl TargetTrackingMetricStatProperty {
    /// `TargetTrackingMetricStatProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The CloudWatch metric to return, including the metric name, namespace, and dimensions. To get the exact metric name, namespace, and dimensions, inspect the [Metric](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_Metric.html) object that is returned by a call to [ListMetrics](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ListMetrics.html).
    ///
    /// `Metric`.
    pub fn metric(mut self, value: impl IntoValue<TargetTrackingMetricProperty>) -> Self {
        self.0.put("Metric", value.into_value().into_node());
        self
    }

    /// The statistic to return. It can include any CloudWatch statistic or extended statistic. For a list of valid values, see the table in [Statistics](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_concepts.html#Statistic) in the *Amazon CloudWatch User Guide*.
    ///
    /// The most commonly used metric for scaling is `Average`.
    ///
    /// `Stat`.
    pub fn stat(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Stat", value.into_value().into_node());
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

/// `TargetTrackingScalingPolicyConfiguration` is a property of the [AWS::ApplicationAutoScaling::ScalingPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-applicationautoscaling-scalingpolicy.html) resource that specifies a target tracking scaling policy configuration for Application Auto Scaling. Use a target tracking scaling policy to adjust the capacity of the specified scalable target in response to actual workloads, so that resource utilization remains at or near the target utilization value.
///
/// For more information, see [Target tracking scaling policies](https://docs.aws.amazon.com/autoscaling/application/userguide/application-auto-scaling-target-tracking.html) in the *Application Auto Scaling User Guide*.
///
/// The property type `TargetTrackingScalingPolicyConfiguration` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct TargetTrackingScalingPolicyConfigurationProperty(Object);

impl TargetTrackingScalingPolicyConfigurationProperty {
    /// `TargetTrackingScalingPolicyConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `target_value`: The target value for the metric.
    pub fn new(target_value: impl IntoValue<f64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("TargetValue", target_value.into_value().into_node());
        Self(object_)
    }

    /// A customized metric. You can specify either a predefined metric or a customized metric.
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

    /// Indicates whether scale in by the target tracking scaling policy is disabled. If the value is `true`, scale in is disabled and the target tracking scaling policy won't remove capacity from the scalable target. Otherwise, scale in is enabled and the target tracking scaling policy can remove capacity from the scalable target. The default value is `false`.
    ///
    /// `DisableScaleIn`.
    pub fn disable_scale_in(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("DisableScaleIn", value.into_value().into_node());
        self
    }

    /// A predefined metric. You can specify either a predefined metric or a customized metric.
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

    /// The amount of time, in seconds, after a scale-in activity completes before another scale-in activity can start. For more information and for default values, see [Define cooldown periods](https://docs.aws.amazon.com/autoscaling/application/userguide/target-tracking-scaling-policy-overview.html#target-tracking-cooldown) in the *Application Auto Scaling User Guide*.
    ///
    /// `ScaleInCooldown`.
    pub fn scale_in_cooldown(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ScaleInCooldown", value.into_value().into_node());
        self
    }

    /// The amount of time, in seconds, to wait for a previous scale-out activity to take effect. For more information and for default values, see [Define cooldown periods](https://docs.aws.amazon.com/autoscaling/application/userguide/target-tracking-scaling-policy-overview.html#target-tracking-cooldown) in the *Application Auto Scaling User Guide*.
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

impl Kind for TargetTrackingScalingPolicyConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TargetTrackingScalingPolicyConfigurationProperty>
    for TargetTrackingScalingPolicyConfigurationProperty
{
}
impl From<TargetTrackingScalingPolicyConfigurationProperty> for Node {
    #[inline]
    fn from(value: TargetTrackingScalingPolicyConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TargetTrackingScalingPolicyConfigurationProperty>
    for TargetTrackingScalingPolicyConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<TargetTrackingScalingPolicyConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

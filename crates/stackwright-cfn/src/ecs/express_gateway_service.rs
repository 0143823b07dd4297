// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ECS::ExpressGatewayService` and its property types.

use crate::l1::*;

/// Creates an Express service that simplifies deploying containerized web applications on Amazon ECS with managed AWS infrastructure. This operation provisions and configures Application Load Balancers, target groups, security groups, and auto-scaling policies automatically.
///
/// Specify a primary container configuration with your application image and basic settings. Amazon ECS creates the necessary AWS resources for traffic distribution, health monitoring, network access control, and capacity management.
///
/// Provide an execution role for task operations and an infrastructure role for managing AWS resources on your behalf.
///
/// `AWS::ECS::ExpressGatewayService`; `Ref` returns its `ServiceArn`, a [`ecs::ExpressGatewayServiceArn`](kinds::ecs::ExpressGatewayServiceArn).
/// Changing one of these replaces it: `Cluster`, `InfrastructureRoleArn`, `ServiceName`, `Tags`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-expressgatewayservice.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnExpressGatewayService(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ECS::ExpressGatewayService",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("express_gateway_service.rules"),
};

impl CfnExpressGatewayService {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ECS::ExpressGatewayService";

    /// `CfnExpressGatewayService` with its required properties, in alphabetical order:
    ///
    /// - `infrastructure_role_arn`: The ARN of the infrastructure role that manages AWS resources for the Express service.
    pub fn new(infrastructure_role_arn: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "InfrastructureRoleArn",
            infrastructure_role_arn.into_value().into_node(),
        );
        Self(object_)
    }

    /// The short name or full ARN of the cluster that hosts the Express service.
    ///
    /// `Cluster`; default `"default"`; an update replaces the resource.
    pub fn cluster(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Cluster", value.into_value().into_node());
        self
    }

    /// The CPU allocation for tasks in this service revision.
    ///
    /// `Cpu`; default `"256"`; updated in place.
    pub fn cpu(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Cpu", value.into_value().into_node());
        self
    }

    /// The ARN of the task execution role for the service revision.
    ///
    /// `ExecutionRoleArn`; updated in place.
    pub fn execution_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0
            .put("ExecutionRoleArn", value.into_value().into_node());
        self
    }

    /// The health check path for this service revision.
    ///
    /// `HealthCheckPath`; default `"HTTP:80/ping"`; updated in place.
    pub fn health_check_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("HealthCheckPath", value.into_value().into_node());
        self
    }

    /// The memory allocation for tasks in this service revision.
    ///
    /// `Memory`; default `"512"`; updated in place.
    pub fn memory(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Memory", value.into_value().into_node());
        self
    }

    /// The network configuration for tasks in this service revision.
    ///
    /// `NetworkConfiguration`; updated in place.
    pub fn network_configuration(
        mut self,
        value: impl IntoValue<ExpressGatewayServiceNetworkConfigurationProperty>,
    ) -> Self {
        self.0
            .put("NetworkConfiguration", value.into_value().into_node());
        self
    }

    /// The primary container configuration for this service revision.
    ///
    /// `PrimaryContainer`; updated in place.
    pub fn primary_container(
        mut self,
        value: impl IntoValue<ExpressGatewayContainerProperty>,
    ) -> Self {
        self.0
            .put("PrimaryContainer", value.into_value().into_node());
        self
    }

    /// The auto-scaling configuration for this service revision.
    ///
    /// `ScalingTarget`; updated in place.
    pub fn scaling_target(
        mut self,
        value: impl IntoValue<ExpressGatewayScalingTargetProperty>,
    ) -> Self {
        self.0.put("ScalingTarget", value.into_value().into_node());
        self
    }

    /// The name of the Express service.
    ///
    /// `ServiceName`; an update replaces the resource.
    pub fn service_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ServiceName", value.into_value().into_node());
        self
    }

    /// The metadata applied to the Express service.
    ///
    /// `Tags`; an update replaces the resource.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The `TaskDefinitionArn` property.
    ///
    /// `TaskDefinitionArn`; updated in place.
    pub fn task_definition_arn(
        mut self,
        value: impl IntoValue<kinds::ecs::TaskDefinitionArn>,
    ) -> Self {
        self.0
            .put("TaskDefinitionArn", value.into_value().into_node());
        self
    }

    /// The ARN of the task role for the service revision.
    ///
    /// `TaskRoleArn`; updated in place.
    pub fn task_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("TaskRoleArn", value.into_value().into_node());
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

impl Construct for CfnExpressGatewayService {
    type Handle = CfnExpressGatewayServiceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnExpressGatewayServiceRef {
        CfnExpressGatewayServiceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnExpressGatewayService`] of a stack.
pub struct CfnExpressGatewayServiceRef(NodeRef);

impl Clone for CfnExpressGatewayServiceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnExpressGatewayServiceRef {}
impl AsNode for CfnExpressGatewayServiceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnExpressGatewayServiceRef {
    /// What `Ref` returns: its `ServiceArn`, a [`ecs::ExpressGatewayServiceArn`](kinds::ecs::ExpressGatewayServiceArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ecs::ExpressGatewayServiceArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The list of active service configurations for the Express service.
    ///
    /// `Fn::GetAtt` of `ActiveConfigurations`.
    #[inline]
    pub fn attr_active_configurations(&self) -> Value<List<Json>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ActiveConfigurations")))
    }

    /// The Unix timestamp for when the Express service was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The `ECSManagedResourceArns` attribute.
    ///
    /// `Fn::GetAtt` of `ECSManagedResourceArns`.
    #[inline]
    pub fn attr_ecs_managed_resource_arns(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ECSManagedResourceArns"),
        ))
    }

    /// The `ECSManagedResourceArns.AutoScaling` attribute.
    ///
    /// `Fn::GetAtt` of `ECSManagedResourceArns.AutoScaling`.
    #[inline]
    pub fn attr_ecs_managed_resource_arns_auto_scaling(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ECSManagedResourceArns.AutoScaling"),
        ))
    }

    /// The list of Auto Scaling policy ARNs associated with the express service.
    ///
    /// `Fn::GetAtt` of `ECSManagedResourceArns.AutoScaling.ApplicationAutoScalingPolicies`.
    #[inline]
    pub fn attr_ecs_managed_resource_arns_auto_scaling_application_auto_scaling_policies(
        &self,
    ) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ECSManagedResourceArns.AutoScaling.ApplicationAutoScalingPolicies"),
        ))
    }

    /// The Auto Scaling Scalable Target ARN associated with the express service.
    ///
    /// `Fn::GetAtt` of `ECSManagedResourceArns.AutoScaling.ScalableTarget`.
    #[inline]
    pub fn attr_ecs_managed_resource_arns_auto_scaling_scalable_target(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ECSManagedResourceArns.AutoScaling.ScalableTarget"),
        ))
    }

    /// The `ECSManagedResourceArns.IngressPath` attribute.
    ///
    /// `Fn::GetAtt` of `ECSManagedResourceArns.IngressPath`.
    #[inline]
    pub fn attr_ecs_managed_resource_arns_ingress_path(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ECSManagedResourceArns.IngressPath"),
        ))
    }

    /// The Certificate ARN associated with the express service.
    ///
    /// `Fn::GetAtt` of `ECSManagedResourceArns.IngressPath.CertificateArn`.
    #[inline]
    pub fn attr_ecs_managed_resource_arns_ingress_path_certificate_arn(
        &self,
    ) -> Value<kinds::elasticloadbalancingv2::CertificateArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ECSManagedResourceArns.IngressPath.CertificateArn"),
        ))
    }

    /// The ARN of the Load Balancer listener associated with the express service.
    ///
    /// `Fn::GetAtt` of `ECSManagedResourceArns.IngressPath.ListenerArn`.
    #[inline]
    pub fn attr_ecs_managed_resource_arns_ingress_path_listener_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ECSManagedResourceArns.IngressPath.ListenerArn"),
        ))
    }

    /// The ARN of the Load Balancer listener rule associated with the express service.
    ///
    /// `Fn::GetAtt` of `ECSManagedResourceArns.IngressPath.ListenerRuleArn`.
    #[inline]
    pub fn attr_ecs_managed_resource_arns_ingress_path_listener_rule_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ECSManagedResourceArns.IngressPath.ListenerRuleArn"),
        ))
    }

    /// The ARN of the Load Balancer associated with the express service.
    ///
    /// `Fn::GetAtt` of `ECSManagedResourceArns.IngressPath.LoadBalancerArn`.
    #[inline]
    pub fn attr_ecs_managed_resource_arns_ingress_path_load_balancer_arn(
        &self,
    ) -> Value<kinds::elasticloadbalancingv2::LoadBalancerArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ECSManagedResourceArns.IngressPath.LoadBalancerArn"),
        ))
    }

    /// The list of Load Balancer Security Group ARNs associated with the express service.
    ///
    /// `Fn::GetAtt` of `ECSManagedResourceArns.IngressPath.LoadBalancerSecurityGroups`.
    #[inline]
    pub fn attr_ecs_managed_resource_arns_ingress_path_load_balancer_security_groups(
        &self,
    ) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ECSManagedResourceArns.IngressPath.LoadBalancerSecurityGroups"),
        ))
    }

    /// The list of Target Group ARNs associated with the express service.
    ///
    /// `Fn::GetAtt` of `ECSManagedResourceArns.IngressPath.TargetGroupArns`.
    #[inline]
    pub fn attr_ecs_managed_resource_arns_ingress_path_target_group_arns(
        &self,
    ) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ECSManagedResourceArns.IngressPath.TargetGroupArns"),
        ))
    }

    /// The list of Log Group ARNs associated with the express service.
    ///
    /// `Fn::GetAtt` of `ECSManagedResourceArns.LogGroups`.
    #[inline]
    pub fn attr_ecs_managed_resource_arns_log_groups(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ECSManagedResourceArns.LogGroups"),
        ))
    }

    /// The list of Metric Alarm ARNs associated with the express service.
    ///
    /// `Fn::GetAtt` of `ECSManagedResourceArns.MetricAlarms`.
    #[inline]
    pub fn attr_ecs_managed_resource_arns_metric_alarms(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ECSManagedResourceArns.MetricAlarms"),
        ))
    }

    /// The list of Security Group ARNs associated with the express service.
    ///
    /// `Fn::GetAtt` of `ECSManagedResourceArns.ServiceSecurityGroups`.
    #[inline]
    pub fn attr_ecs_managed_resource_arns_service_security_groups(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ECSManagedResourceArns.ServiceSecurityGroups"),
        ))
    }

    /// The Endpoint of the express service.
    ///
    /// `Fn::GetAtt` of `Endpoint`.
    #[inline]
    pub fn attr_endpoint(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Endpoint")))
    }

    /// The ARN that identifies the Express service.
    ///
    /// `Fn::GetAtt` of `ServiceArn`.
    #[inline]
    pub fn attr_service_arn(&self) -> Value<kinds::ecs::ExpressGatewayServiceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ServiceArn")))
    }

    /// The `Status` attribute.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The Unix timestamp for when the Express service was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::ecs::ExpressGatewayServiceArn> for &CfnExpressGatewayServiceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ecs::ExpressGatewayServiceArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Defines the configuration for the primary container in an Express service. This container receives traffic from the Application Load Balancer and runs your application code.
///
/// The container configuration includes the container image, port mapping, logging settings, environment variables, and secrets. The container image is the only required parameter, with sensible defaults provided for other settings.
///
/// The property type `ExpressGatewayContainer` of `AWS::ECS::ExpressGatewayService`.
#[must_use = "a property type does nothing until it is set"]
pub struct ExpressGatewayContainerProperty(Object);

impl ExpressGatewayContainerProperty {
    /// `ExpressGatewayContainerProperty` with its required properties, in alphabetical order:
    ///
    /// - `image`: The image used to start a container.
    pub fn new(image: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Image", image.into_value().into_node());
        Self(object_)
    }

    /// The log configuration for the container.
    ///
    /// `AwsLogsConfiguration`.
    pub fn aws_logs_configuration(
        mut self,
        value: impl IntoValue<ExpressGatewayServiceAwsLogsConfigurationProperty>,
    ) -> Self {
        self.0
            .put("AwsLogsConfiguration", value.into_value().into_node());
        self
    }

    /// The command that is passed to the container.
    ///
    /// `Command`.
    pub fn command(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Command", value.into_value().into_node());
        self
    }

    /// The port number on the container that receives traffic from the load balancer. Default is 80.
    ///
    /// `ContainerPort`; default `80`.
    pub fn container_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("ContainerPort", value.into_value().into_node());
        self
    }

    /// The environment variables to pass to the container.
    ///
    /// `Environment`.
    pub fn environment(mut self, value: impl IntoValue<List<KeyValuePairProperty>>) -> Self {
        self.0.put("Environment", value.into_value().into_node());
        self
    }

    /// The configuration for repository credentials for private registry authentication.
    ///
    /// `RepositoryCredentials`.
    pub fn repository_credentials(
        mut self,
        value: impl IntoValue<ExpressGatewayRepositoryCredentialsProperty>,
    ) -> Self {
        self.0
            .put("RepositoryCredentials", value.into_value().into_node());
        self
    }

    /// The secrets to pass to the container.
    ///
    /// `Secrets`.
    pub fn secrets(mut self, value: impl IntoValue<List<SecretProperty>>) -> Self {
        self.0.put("Secrets", value.into_value().into_node());
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

impl Kind for ExpressGatewayContainerProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ExpressGatewayContainerProperty> for ExpressGatewayContainerProperty {}
impl From<ExpressGatewayContainerProperty> for Node {
    #[inline]
    fn from(value: ExpressGatewayContainerProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ExpressGatewayContainerProperty> for ExpressGatewayContainerProperty {
    #[inline]
    fn into_value(self) -> Value<ExpressGatewayContainerProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The repository credentials for private registry authentication to pass to the container.
///
/// The property type `ExpressGatewayRepositoryCredentials` of `AWS::ECS::ExpressGatewayService`.
#[must_use = "a property type does nothing until it is set"]
pub struct ExpressGatewayRepositoryCredentialsProperty(Object);

impl ExpressGatewayRepositoryCredentialsProperty {
    /// `ExpressGatewayRepositoryCredentialsProperty` with its required properties, in alphabetical order:
    ///
    /// - `credentials_parameter`: The Amazon Resource Name (ARN) of the secret containing the private repository credentials.
    pub fn new(credentials_parameter: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CredentialsParameter",
            credentials_parameter.into_value().into_node(),
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

impl Kind for ExpressGatewayRepositoryCredentialsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ExpressGatewayRepositoryCredentialsProperty>
    for ExpressGatewayRepositoryCredentialsProperty
{
}
impl From<ExpressGatewayRepositoryCredentialsProperty> for Node {
    #[inline]
    fn from(value: ExpressGatewayRepositoryCredentialsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ExpressGatewayRepositoryCredentialsProperty>
    for ExpressGatewayRepositoryCredentialsProperty
{
    #[inline]
    fn into_value(self) -> Value<ExpressGatewayRepositoryCredentialsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines the auto-scaling configuration for an Express service. This determines how the service automatically adjusts the number of running tasks based on demand metrics such as CPU utilization, memory utilization, or request count per target.
///
/// Auto-scaling helps ensure your application can handle varying levels of traffic while optimizing costs by scaling down during low-demand periods. You can specify the minimum and maximum number of tasks, the scaling metric, and the target value for that metric.
///
/// The property type `ExpressGatewayScalingTarget` of `AWS::ECS::ExpressGatewayService`.
#[must_use = "a property type does nothing until it is set"]
pub struct ExpressGatewayScalingTargetProperty(Object);

impl ExpressGatewayScalingTargetProperty {
    /// `ExpressGatewayScalingTargetProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The metric used for auto-scaling decisions. The default metric used for an Express service is `CPUUtilization`.
    ///
    /// `AutoScalingMetric`; default `"AVERAGE_CPU"`; one of `AVERAGE_CPU`, `AVERAGE_MEMORY`, `REQUEST_COUNT_PER_TARGET`.
    pub fn auto_scaling_metric(mut self, value: impl IntoValue<AutoScalingMetric>) -> Self {
        self.0
            .put("AutoScalingMetric", value.into_value().into_node());
        self
    }

    /// The target value for the auto-scaling metric. The default value for an Express service is 60.
    ///
    /// `AutoScalingTargetValue`; default `60`.
    pub fn auto_scaling_target_value(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("AutoScalingTargetValue", value.into_value().into_node());
        self
    }

    /// The maximum number of tasks to run in the Express service.
    ///
    /// `MaxTaskCount`; default `1`.
    pub fn max_task_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxTaskCount", value.into_value().into_node());
        self
    }

    /// The minimum number of tasks to run in the Express service.
    ///
    /// `MinTaskCount`; default `1`.
    pub fn min_task_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MinTaskCount", value.into_value().into_node());
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

impl Kind for ExpressGatewayScalingTargetProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ExpressGatewayScalingTargetProperty> for ExpressGatewayScalingTargetProperty {}
impl From<ExpressGatewayScalingTargetProperty> for Node {
    #[inline]
    fn from(value: ExpressGatewayScalingTargetProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ExpressGatewayScalingTargetProperty> for ExpressGatewayScalingTargetProperty {
    #[inline]
    fn into_value(self) -> Value<ExpressGatewayScalingTargetProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the Amazon CloudWatch Logs configuration for the Express service container.
///
/// The property type `ExpressGatewayServiceAwsLogsConfiguration` of `AWS::ECS::ExpressGatewayService`.
#[must_use = "a property type does nothing until it is set"]
pub struct ExpressGatewayServiceAwsLogsConfigurationProperty(Object);

impl ExpressGatewayServiceAwsLogsConfigurationProperty {
    /// `ExpressGatewayServiceAwsLogsConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `log_group`: The name of the CloudWatch Logs log group to send container logs to.
    /// - `log_stream_prefix`: The prefix for the CloudWatch Logs log stream names.
    pub fn new(
        log_group: impl IntoValue<String>,
        log_stream_prefix: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("LogGroup", log_group.into_value().into_node());
        object_.put(
            "LogStreamPrefix",
            log_stream_prefix.into_value().into_node(),
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

impl Kind for ExpressGatewayServiceAwsLogsConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ExpressGatewayServiceAwsLogsConfigurationProperty>
    for ExpressGatewayServiceAwsLogsConfigurationProperty
{
}
impl From<ExpressGatewayServiceAwsLogsConfigurationProperty> for Node {
    #[inline]
    fn from(value: ExpressGatewayServiceAwsLogsConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ExpressGatewayServiceAwsLogsConfigurationProperty>
    for ExpressGatewayServiceAwsLogsConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<ExpressGatewayServiceAwsLogsConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The network configuration for an Express service. By default, an Express service utilizes subnets and security groups associated with the default VPC.
///
/// The property type `ExpressGatewayServiceNetworkConfiguration` of `AWS::ECS::ExpressGatewayService`.
#[must_use = "a property type does nothing until it is set"]
pub struct ExpressGatewayServiceNetworkConfigurationProperty(Object);

impl ExpressGatewayServiceNetworkConfigurationProperty {
    /// `ExpressGatewayServiceNetworkConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The IDs of the security groups associated with the Express service.
    ///
    /// `SecurityGroups`.
    pub fn security_groups(
        mut self,
        value: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
    ) -> Self {
        self.0.put("SecurityGroups", value.into_value().into_node());
        self
    }

    /// The IDs of the subnets associated with the Express service.
    ///
    /// `Subnets`.
    pub fn subnets(mut self, value: impl IntoValue<List<kinds::ec2::SubnetId>>) -> Self {
        self.0.put("Subnets", value.into_value().into_node());
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

impl Kind for ExpressGatewayServiceNetworkConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ExpressGatewayServiceNetworkConfigurationProperty>
    for ExpressGatewayServiceNetworkConfigurationProperty
{
}
impl From<ExpressGatewayServiceNetworkConfigurationProperty> for Node {
    #[inline]
    fn from(value: ExpressGatewayServiceNetworkConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ExpressGatewayServiceNetworkConfigurationProperty>
    for ExpressGatewayServiceNetworkConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<ExpressGatewayServiceNetworkConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A key-value pair object.
///
/// The property type `KeyValuePair` of `AWS::ECS::ExpressGatewayService`.
#[must_use = "a property type does nothing until it is set"]
pub struct KeyValuePairProperty(Object);

impl KeyValuePairProperty {
    /// `KeyValuePairProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the key-value pair.
    /// - `value`: The value of the key-value pair.
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

impl Kind for KeyValuePairProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KeyValuePairProperty> for KeyValuePairProperty {}
impl From<KeyValuePairProperty> for Node {
    #[inline]
    fn from(value: KeyValuePairProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KeyValuePairProperty> for KeyValuePairProperty {
    #[inline]
    fn into_value(self) -> Value<KeyValuePairProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object representing the secret to expose to your container. Secrets can be exposed to a container in the following ways:
///
/// - To inject sensitive data into your containers as environment variables, use the `secrets` container definition parameter.
/// - To reference sensitive information in the log configuration of a container, use the `secretOptions` container definition parameter.
///
/// For more information, see [Specifying sensitive data](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specifying-sensitive-data.html) in the *Amazon Elastic Container Service Developer Guide*.
///
/// The property type `Secret` of `AWS::ECS::ExpressGatewayService`.
#[must_use = "a property type does nothing until it is set"]
pub struct SecretProperty(Object);

impl SecretProperty {
    /// `SecretProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the secret.
    /// - `value_from`: The secret to expose to the container.
    pub fn new(name: impl IntoValue<String>, value_from: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("ValueFrom", value_from.into_value().into_node());
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

impl Kind for SecretProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SecretProperty> for SecretProperty {}
impl From<SecretProperty> for Node {
    #[inline]
    fn from(value: SecretProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SecretProperty> for SecretProperty {
    #[inline]
    fn into_value(self) -> Value<SecretProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AutoScalingMetric` of a `ExpressGatewayScalingTarget` of `AWS::ECS::ExpressGatewayService`.
pub enum AutoScalingMetric {
    /// `AVERAGE_CPU`.
    AverageCpu,
    /// `AVERAGE_MEMORY`.
    AverageMemory,
    /// `REQUEST_COUNT_PER_TARGET`.
    RequestCountPerTarget,
}

#[diagnostic::do_not_recommend]
impl Kind for AutoScalingMetric {}
#[diagnostic::do_not_recommend]
impl TextKind for AutoScalingMetric {}
#[diagnostic::do_not_recommend]
impl IdKind for AutoScalingMetric {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AutoScalingMetric {}
#[diagnostic::do_not_recommend]
impl IntoValue<AutoScalingMetric> for AutoScalingMetric {
    #[inline]
    fn into_value(self) -> Value<AutoScalingMetric> {
        const VALUES: &[&str] = &["AVERAGE_CPU", "AVERAGE_MEMORY", "REQUEST_COUNT_PER_TARGET"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

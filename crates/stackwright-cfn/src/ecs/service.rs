// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ECS::Service` and its property types.

use crate::l1::*;

/// The `AWS::ECS::Service` resource creates an Amazon Elastic Container Service (Amazon ECS) service that runs and maintains the requested number of tasks and associated load balancers.
///
/// > The stack update fails if you change any properties that require replacement and at least one Amazon ECS Service Connect `ServiceConnectConfiguration` property is configured. This is because AWS CloudFormation creates the replacement service first, but each `ServiceConnectService` must have a name that is unique in the namespace. \> Starting April 15, 2023, AWS ; will not onboard new customers to Amazon Elastic Inference (EI), and will help current customers migrate their workloads to options that offer better price and performance. After April 15, 2023, new customers will not be able to launch instances with Amazon EI accelerators in Amazon SageMaker, Amazon ECS, or Amazon EC2. However, customers who have used Amazon EI at least once during the past 30-day period are considered current customers and will be able to continue using the service. \> On June 12, 2025, Amazon ECS launched support for updating capacity provider configuration for Amazon ECS services. With this launch, Amazon ECS also aligned the CloudFormation update behavior for `CapacityProviderStrategy` parameter with the standard practice. For more information, see [Amazon ECS adds support for updating capacity provider configuration for ECS services](https://docs.aws.amazon.com/about-aws/whats-new/2025/05/amazon-ecs-capacity-provider-configuration-ecs/). Previously Amazon ECS ignored the `CapacityProviderStrategy` property if it was set to an empty list for example, `[]` in CloudFormation, because updating capacity provider configuration was not supported. Now, with support for capacity provider updates, customers can remove capacity providers from a service by passing an empty list. When you specify an empty list ( `[]`) for the `CapacityProviderStrategy` property in your CloudFormation template, Amazon ECS will remove any capacity providers associated with the service, as follows:
/// >
/// > - For services created with a capacity provider strategy after the launch:
/// >
/// > - If there's a cluster default strategy set, the service will revert to using that default strategy.
/// > - If no cluster default strategy exists, you will receive the following error:
/// >
/// > No launch type to fall back to for empty capacity provider strategy. Your service was not created with a launch type.
/// > - For services created with a capacity provider strategy prior to the launch:
/// >
/// > - If `CapacityProviderStrategy` had `FARGATE_SPOT` or `FARGATE` capacity providers, the launch type will be updated to `FARGATE` and the capacity provider will be removed.
/// > - If the strategy included Auto Scaling group capacity providers, the service will revert to EC2 launch type, and the Auto Scaling group capacity providers will not be used.
/// >
/// > Recommended Actions
/// >
/// > If you are currently using `CapacityProviderStrategy: []` in your CloudFormation templates, you should take one of the following actions:
/// >
/// > - If you do not intend to update the Capacity Provider Strategy:
/// >
/// > - Remove the `CapacityProviderStrategy` property entirely from your CloudFormation template
/// > - Alternatively, use `!Ref AWS ::NoValue` for the `CapacityProviderStrategy` property in your template
/// > - If you intend to maintain or update the Capacity Provider Strategy, specify the actual Capacity Provider Strategy for the service in your CloudFormation template.
/// >
/// > If your CloudFormation template had an empty list (\[\]) for `CapacityProviderStrategy` prior to the aforementioned launch on June 12, and you are using the same template with `CapacityProviderStrategy: []`, you might encounter the following error:
/// >
/// > Invalid request provided: When switching from launch type to capacity provider strategy on an existing service, or making a change to a capacity provider strategy on a service that is already using one, you must force a new deployment. (Service: Ecs, Status Code: 400, Request ID: xxx) (SDK Attempt Count: 1)" (RequestToken: xxx HandlerErrorCode: InvalidRequest)
/// >
/// > Note that CloudFormation automatically initiates a new deployment when it detects a parameter change, but customers cannot choose to force a deployment through CloudFormation. This is an invalid input scenario that requires one of the remediation actions listed above.
/// >
/// > If you are experiencing active production issues related to this change, contact AWS Support or your Technical Account Manager.
///
/// `AWS::ECS::Service`; `Ref` returns its `ServiceArn`, a [`ecs::ServiceArn`](kinds::ecs::ServiceArn).
/// Changing one of these replaces it: `Cluster`, `DeploymentController`, `LaunchType`, `Role`, `SchedulingStrategy`, `ServiceName`.
/// Attributes: `Name`, `ServiceArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnService(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::ECS::Service",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("service.rules"),
};

impl CfnService {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ECS::Service";

    /// `CfnService` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates whether to use Availability Zone rebalancing for the service.
    ///
    /// For more information, see [Balancing an Amazon ECS service across Availability Zones](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-rebalancing.html) in the **Amazon Elastic Container Service Developer Guide**.
    ///
    /// The default behavior of `AvailabilityZoneRebalancing` differs between create and update requests:
    ///
    /// - For create service requests, when no value is specified for `AvailabilityZoneRebalancing`, Amazon ECS defaults the value to `ENABLED`.
    /// - For update service requests, when no value is specified for `AvailabilityZoneRebalancing`, Amazon ECS defaults to the existing service’s `AvailabilityZoneRebalancing` value. If the service never had an `AvailabilityZoneRebalancing` value set, Amazon ECS treats this as `DISABLED`.
    ///
    /// `AvailabilityZoneRebalancing`; default `"ENABLED"`; one of `ENABLED`, `DISABLED`; updated in place.
    pub fn availability_zone_rebalancing(
        mut self,
        value: impl IntoValue<AvailabilityZoneRebalancing>,
    ) -> Self {
        self.0.put(
            "AvailabilityZoneRebalancing",
            value.into_value().into_node(),
        );
        self
    }

    /// The capacity provider strategy to use for the service.
    ///
    /// If a `capacityProviderStrategy` is specified, the `launchType` parameter must be omitted. If no `capacityProviderStrategy` or `launchType` is specified, the `defaultCapacityProviderStrategy` for the cluster is used.
    ///
    /// A capacity provider strategy can contain a maximum of 20 capacity providers.
    ///
    /// > To remove this property from your service resource, specify an empty `CapacityProviderStrategyItem` array.
    ///
    /// `CapacityProviderStrategy`; updated in place.
    pub fn capacity_provider_strategy(
        mut self,
        value: impl IntoValue<List<CapacityProviderStrategyItemProperty>>,
    ) -> Self {
        self.0
            .put("CapacityProviderStrategy", value.into_value().into_node());
        self
    }

    /// The short name or full Amazon Resource Name (ARN) of the cluster that you run your service on. If you do not specify a cluster, the default cluster is assumed.
    ///
    /// `Cluster`; an update replaces the resource.
    pub fn cluster(mut self, value: impl IntoValue<kinds::ecs::ClusterNameOrArn>) -> Self {
        self.0.put("Cluster", value.into_value().into_node());
        self
    }

    /// Optional deployment parameters that control how many tasks run during the deployment and the ordering of stopping and starting tasks.
    ///
    /// `DeploymentConfiguration`; updated in place.
    pub fn deployment_configuration(
        mut self,
        value: impl IntoValue<DeploymentConfigurationProperty>,
    ) -> Self {
        self.0
            .put("DeploymentConfiguration", value.into_value().into_node());
        self
    }

    /// The deployment controller to use for the service.
    ///
    /// `DeploymentController`; an update replaces the resource.
    pub fn deployment_controller(
        mut self,
        value: impl IntoValue<DeploymentControllerProperty>,
    ) -> Self {
        self.0
            .put("DeploymentController", value.into_value().into_node());
        self
    }

    /// The number of instantiations of the specified task definition to place and keep running in your service.
    ///
    /// For new services, if a desired count is not specified, a default value of `1` is used. When using the `DAEMON` scheduling strategy, the desired count is not required.
    ///
    /// For existing services, if a desired count is not specified, it is omitted from the operation.
    ///
    /// `DesiredCount`; updated in place.
    pub fn desired_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("DesiredCount", value.into_value().into_node());
        self
    }

    /// Specifies whether to turn on Amazon ECS managed tags for the tasks within the service. For more information, see [Tagging your Amazon ECS resources](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-using-tags.html) in the *Amazon Elastic Container Service Developer Guide*.
    ///
    /// When you use Amazon ECS managed tags, you must set the `propagateTags` request parameter.
    ///
    /// `EnableECSManagedTags`; updated in place.
    pub fn enable_ecs_managed_tags(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnableECSManagedTags", value.into_value().into_node());
        self
    }

    /// Determines whether the execute command functionality is turned on for the service. If `true`, the execute command functionality is turned on for all containers in tasks as part of the service.
    ///
    /// `EnableExecuteCommand`; updated in place.
    pub fn enable_execute_command(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnableExecuteCommand", value.into_value().into_node());
        self
    }

    /// Determines whether to force a new deployment of the service. By default, deployments aren't forced. You can use this option to start a new deployment with no service definition changes. For example, you can update a service's tasks to use a newer Docker image with the same image/tag combination ( `my_image:latest`) or to roll Fargate tasks onto a newer platform version.
    ///
    /// `ForceNewDeployment`; updated in place.
    pub fn force_new_deployment(
        mut self,
        value: impl IntoValue<ForceNewDeploymentProperty>,
    ) -> Self {
        self.0
            .put("ForceNewDeployment", value.into_value().into_node());
        self
    }

    /// The period of time, in seconds, that the Amazon ECS service scheduler ignores unhealthy Elastic Load Balancing, VPC Lattice, and container health checks after a task has first started. If you do not specify a health check grace period value, the default value of 0 is used. If you do not use any of the health checks, then `healthCheckGracePeriodSeconds` is unused.
    ///
    /// If your service has more running tasks than desired, unhealthy tasks in the grace period might be stopped to reach the desired count.
    ///
    /// `HealthCheckGracePeriodSeconds`; updated in place.
    pub fn health_check_grace_period_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "HealthCheckGracePeriodSeconds",
            value.into_value().into_node(),
        );
        self
    }

    /// The launch type on which to run your service. For more information, see [Amazon ECS Launch Types](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/launch_types.html) in the *Amazon Elastic Container Service Developer Guide*.
    ///
    /// > If you want to use Managed Instances, you must use the `capacityProviderStrategy` request parameter
    ///
    /// `LaunchType`; one of `EC2`, `FARGATE`, `EXTERNAL`; an update replaces the resource.
    pub fn launch_type(mut self, value: impl IntoValue<LaunchType>) -> Self {
        self.0.put("LaunchType", value.into_value().into_node());
        self
    }

    /// A list of load balancer objects to associate with the service. If you specify the `Role` property, `LoadBalancers` must be specified as well. For information about the number of load balancers that you can specify per service, see [Service Load Balancing](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-load-balancing.html) in the *Amazon Elastic Container Service Developer Guide*.
    ///
    /// > To remove this property from your service resource, specify an empty `LoadBalancer` array.
    ///
    /// `LoadBalancers`; updated in place.
    pub fn load_balancers(mut self, value: impl IntoValue<List<LoadBalancerProperty>>) -> Self {
        self.0.put("LoadBalancers", value.into_value().into_node());
        self
    }

    /// The optional monitoring configuration for a service, which defines the resolution for the service-level ``CPUUtilization`` and ``MemoryUtilization`` Amazon CloudWatch metrics. When not specified, Amazon ECS uses the default resolution of ``60`` seconds.
    ///
    /// `Monitoring`; updated in place.
    pub fn monitoring(mut self, value: impl IntoValue<MonitoringConfigurationProperty>) -> Self {
        self.0.put("Monitoring", value.into_value().into_node());
        self
    }

    /// The network configuration for the service. This parameter is required for task definitions that use the `awsvpc` network mode to receive their own elastic network interface, and it is not supported for other network modes. For more information, see [Task Networking](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-networking.html) in the *Amazon Elastic Container Service Developer Guide*.
    ///
    /// `NetworkConfiguration`; updated in place.
    pub fn network_configuration(
        mut self,
        value: impl IntoValue<NetworkConfigurationProperty>,
    ) -> Self {
        self.0
            .put("NetworkConfiguration", value.into_value().into_node());
        self
    }

    /// An array of placement constraint objects to use for tasks in your service. You can specify a maximum of 10 constraints for each task. This limit includes constraints in the task definition and those specified at runtime.
    ///
    /// > To remove this property from your service resource, specify an empty `PlacementConstraint` array.
    ///
    /// `PlacementConstraints`; updated in place.
    pub fn placement_constraints(
        mut self,
        value: impl IntoValue<List<PlacementConstraintProperty>>,
    ) -> Self {
        self.0
            .put("PlacementConstraints", value.into_value().into_node());
        self
    }

    /// The placement strategy objects to use for tasks in your service. You can specify a maximum of 5 strategy rules for each service.
    ///
    /// > To remove this property from your service resource, specify an empty `PlacementStrategy` array.
    ///
    /// `PlacementStrategies`; updated in place.
    pub fn placement_strategies(
        mut self,
        value: impl IntoValue<List<PlacementStrategyProperty>>,
    ) -> Self {
        self.0
            .put("PlacementStrategies", value.into_value().into_node());
        self
    }

    /// The platform version that your tasks in the service are running on. A platform version is specified only for tasks using the Fargate launch type. If one isn't specified, the `LATEST` platform version is used. For more information, see [AWS Fargate platform versions](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/platform_versions.html) in the *Amazon Elastic Container Service Developer Guide*.
    ///
    /// `PlatformVersion`; default `"LATEST"`; updated in place.
    pub fn platform_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PlatformVersion", value.into_value().into_node());
        self
    }

    /// Specifies whether to propagate the tags from the task definition to the task. If no value is specified, the tags aren't propagated. Tags can only be propagated to the task during task creation. To add tags to a task after task creation, use the [TagResource](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TagResource.html) API action.
    ///
    /// You must set this to a value other than `NONE` when you use Cost Explorer. For more information, see [Amazon ECS usage reports](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/usage-reports.html) in the *Amazon Elastic Container Service Developer Guide*.
    ///
    /// The default is `NONE`.
    ///
    /// `PropagateTags`; one of `SERVICE`, `TASK_DEFINITION`; updated in place.
    pub fn propagate_tags(mut self, value: impl IntoValue<PropagateTags>) -> Self {
        self.0.put("PropagateTags", value.into_value().into_node());
        self
    }

    /// The name or full Amazon Resource Name (ARN) of the IAM role that allows Amazon ECS to make calls to your load balancer on your behalf. This parameter is only permitted if you are using a load balancer with your service and your task definition doesn't use the `awsvpc` network mode. If you specify the `role` parameter, you must also specify a load balancer object with the `loadBalancers` parameter.
    ///
    /// > If your account has already created the Amazon ECS service-linked role, that role is used for your service unless you specify a role here. The service-linked role is required if your task definition uses the `awsvpc` network mode or if the service is configured to use service discovery, an external deployment controller, multiple target groups, or Elastic Inference accelerators in which case you don't specify a role here. For more information, see [Using service-linked roles for Amazon ECS](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using-service-linked-roles.html) in the *Amazon Elastic Container Service Developer Guide*.
    ///
    /// If your specified role has a path other than `/`, then you must either specify the full role ARN (this is recommended) or prefix the role name with the path. For example, if a role with the name `bar` has a path of `/foo/` then you would specify `/foo/bar` as the role name. For more information, see [Friendly names and paths](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-friendly-names) in the *IAM User Guide*.
    ///
    /// `Role`; an update replaces the resource.
    pub fn role(mut self, value: impl IntoValue<kinds::iam::RoleNameOrArn>) -> Self {
        self.0.put("Role", value.into_value().into_node());
        self
    }

    /// The scheduling strategy to use for the service. For more information, see [Services](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs_services.html).
    ///
    /// There are two service scheduler strategies available:
    ///
    /// - `REPLICA` -The replica scheduling strategy places and maintains the desired number of tasks across your cluster. By default, the service scheduler spreads tasks across Availability Zones. You can use task placement strategies and constraints to customize task placement decisions. This scheduler strategy is required if the service uses the `CODE_DEPLOY` or `EXTERNAL` deployment controller types.
    /// - `DAEMON` -The daemon scheduling strategy deploys exactly one task on each active container instance that meets all of the task placement constraints that you specify in your cluster. The service scheduler also evaluates the task placement constraints for running tasks and will stop tasks that don't meet the placement constraints. When you're using this strategy, you don't need to specify a desired number of tasks, a task placement strategy, or use Service Auto Scaling policies.
    ///
    /// > Tasks using the Fargate launch type or the `CODE_DEPLOY` or `EXTERNAL` deployment controller types don't support the `DAEMON` scheduling strategy.
    ///
    /// `SchedulingStrategy`; one of `DAEMON`, `REPLICA`; an update replaces the resource.
    pub fn scheduling_strategy(mut self, value: impl IntoValue<SchedulingStrategy>) -> Self {
        self.0
            .put("SchedulingStrategy", value.into_value().into_node());
        self
    }

    /// The configuration for this service to discover and connect to services, and be discovered by, and connected from, other services within a namespace.
    ///
    /// Tasks that run in a namespace can use short names to connect to services in the namespace. Tasks can connect to services across all of the clusters in the namespace. Tasks connect through a managed proxy container that collects logs and metrics for increased visibility. Only the tasks that Amazon ECS services create are supported with Service Connect. For more information, see [Service Connect](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect.html) in the *Amazon Elastic Container Service Developer Guide*.
    ///
    /// `ServiceConnectConfiguration`; updated in place.
    pub fn service_connect_configuration(
        mut self,
        value: impl IntoValue<ServiceConnectConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "ServiceConnectConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The name of your service. Up to 255 letters (uppercase and lowercase), numbers, underscores, and hyphens are allowed. Service names must be unique within a cluster, but you can have similarly named services in multiple clusters within a Region or across multiple Regions.
    ///
    /// > The stack update fails if you change any properties that require replacement and the `ServiceName` is configured. This is because AWS CloudFormation creates the replacement service first, but each `ServiceName` must be unique in the cluster.
    ///
    /// `ServiceName`; an update replaces the resource.
    pub fn service_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ServiceName", value.into_value().into_node());
        self
    }

    /// The details of the service discovery registry to associate with this service. For more information, see [Service discovery](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-discovery.html).
    ///
    /// > Each service may be associated with one service registry. Multiple service registries for each service isn't supported. \> To remove this property from your service resource, specify an empty `ServiceRegistry` array.
    ///
    /// `ServiceRegistries`; updated in place.
    pub fn service_registries(
        mut self,
        value: impl IntoValue<List<ServiceRegistryProperty>>,
    ) -> Self {
        self.0
            .put("ServiceRegistries", value.into_value().into_node());
        self
    }

    /// The metadata that you apply to the service to help you categorize and organize them. Each tag consists of a key and an optional value, both of which you define. When a service is deleted, the tags are deleted as well.
    ///
    /// The following basic restrictions apply to tags:
    ///
    /// - Maximum number of tags per resource - 50
    /// - For each resource, each tag key must be unique, and each tag key can have only one value.
    /// - Maximum key length - 128 Unicode characters in UTF-8
    /// - Maximum value length - 256 Unicode characters in UTF-8
    /// - If your tagging schema is used across multiple services and resources, remember that other services may have restrictions on allowed characters. Generally allowed characters are: letters, numbers, and spaces representable in UTF-8, and the following characters: + - =. _: / @.
    /// - Tag keys and values are case-sensitive.
    /// - Do not use `aws:`, `AWS:`, or any upper or lowercase combination of such as a prefix for either keys or values as it is reserved for AWS use. You cannot edit or delete tag keys or values with this prefix. Tags with this prefix do not count against your tags per resource limit.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The `family` and `revision` ( `family:revision`) or full ARN of the task definition to run in your service. If a `revision` isn't specified, the latest `ACTIVE` revision is used.
    ///
    /// A task definition must be specified if the service uses either the `ECS` or `CODE_DEPLOY` deployment controllers.
    ///
    /// For more information about deployment types, see [Amazon ECS deployment types](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-types.html).
    ///
    /// `TaskDefinition`; updated in place.
    pub fn task_definition(mut self, value: impl IntoValue<kinds::ecs::TaskDefinitionArn>) -> Self {
        self.0.put("TaskDefinition", value.into_value().into_node());
        self
    }

    /// The configuration for a volume specified in the task definition as a volume that is configured at launch time. Currently, the only supported volume type is an Amazon EBS volume.
    ///
    /// > To remove this property from your service resource, specify an empty `ServiceVolumeConfiguration` array.
    ///
    /// `VolumeConfigurations`; updated in place.
    pub fn volume_configurations(
        mut self,
        value: impl IntoValue<List<ServiceVolumeConfigurationProperty>>,
    ) -> Self {
        self.0
            .put("VolumeConfigurations", value.into_value().into_node());
        self
    }

    /// The VPC Lattice configuration for the service being created.
    ///
    /// `VpcLatticeConfigurations`; updated in place.
    pub fn vpc_lattice_configurations(
        mut self,
        value: impl IntoValue<List<VpcLatticeConfigurationProperty>>,
    ) -> Self {
        self.0
            .put("VpcLatticeConfigurations", value.into_value().into_node());
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

impl Construct for CfnService {
    type Handle = CfnServiceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnServiceRef {
        CfnServiceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnService`] of a stack.
pub struct CfnServiceRef(NodeRef);

impl Clone for CfnServiceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnServiceRef {}
impl AsNode for CfnServiceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnServiceRef {
    /// What `Ref` returns: its `ServiceArn`, a [`ecs::ServiceArn`](kinds::ecs::ServiceArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ecs::ServiceArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The name of the Amazon ECS service, such as `sample-webapp`.
    ///
    /// `Fn::GetAtt` of `Name`.
    #[inline]
    pub fn attr_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Name")))
    }

    /// The ARN that identifies the service. For more information about the ARN format, see [Amazon Resource Name (ARN)](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-account-settings.html#ecs-resource-ids) in the *Amazon ECS Developer Guide*.
    ///
    /// `Fn::GetAtt` of `ServiceArn`.
    #[inline]
    pub fn attr_service_arn(&self) -> Value<kinds::ecs::ServiceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ServiceArn")))
    }
}

impl IntoValue<kinds::ecs::ServiceArn> for &CfnServiceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ecs::ServiceArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The advanced settings for a load balancer used in blue/green deployments. Specify the alternate target group, listener rules, and IAM role required for traffic shifting during blue/green deployments. For more information, see [Required resources for Amazon ECS blue/green deployments](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/blue-green-deployment-implementation.html) in the *Amazon Elastic Container Service Developer Guide*.
///
/// The property type `AdvancedConfiguration` of `AWS::ECS::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct AdvancedConfigurationProperty(Object);

impl AdvancedConfigurationProperty {
    /// `AdvancedConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `alternate_target_group_arn`: The Amazon Resource Name (ARN) of the alternate target group for Amazon ECS blue/green deployments.
    pub fn new(
        alternate_target_group_arn: impl IntoValue<kinds::elasticloadbalancingv2::TargetGroupArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AlternateTargetGroupArn",
            alternate_target_group_arn.into_value().into_node(),
        );
        Self(object_)
    }

    /// The Amazon Resource Name (ARN) that that identifies the production listener rule (in the case of an Application Load Balancer) or listener (in the case for an Network Load Balancer) for routing production traffic.
    ///
    /// `ProductionListenerRule`.
    pub fn production_listener_rule(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ProductionListenerRule", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the IAM role that grants Amazon ECS permission to call the Elastic Load Balancing APIs for you.
    ///
    /// `RoleArn`.
    pub fn role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("RoleArn", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) that identifies ) that identifies the test listener rule (in the case of an Application Load Balancer) or listener (in the case for an Network Load Balancer) for routing test traffic.
    ///
    /// `TestListenerRule`.
    pub fn test_listener_rule(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("TestListenerRule", value.into_value().into_node());
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

impl Kind for AdvancedConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AdvancedConfigurationProperty> for AdvancedConfigurationProperty {}
impl From<AdvancedConfigurationProperty> for Node {
    #[inline]
    fn from(value: AdvancedConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AdvancedConfigurationProperty> for AdvancedConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<AdvancedConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object representing the networking details for a task or service. For example `awsVpcConfiguration={subnets=["subnet-12344321"],securityGroups=["sg-12344321"]}`.
///
/// The property type `AwsVpcConfiguration` of `AWS::ECS::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct AwsVpcConfigurationProperty(Object);

impl AwsVpcConfigurationProperty {
    /// `AwsVpcConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Whether the task's elastic network interface receives a public IP address.
    ///
    /// Consider the following when you set this value:
    ///
    /// - When you use `create-service` or `update-service`, the default is `DISABLED`.
    /// - When the service `deploymentController` is `ECS`, the value must be `DISABLED`.
    ///
    /// `AssignPublicIp`; one of `DISABLED`, `ENABLED`.
    pub fn assign_public_ip(mut self, value: impl IntoValue<super::AssignPublicIp>) -> Self {
        self.0.put("AssignPublicIp", value.into_value().into_node());
        self
    }

    /// The IDs of the security groups associated with the task or service. If you don't specify a security group, the default security group for the VPC is used. There's a limit of 5 security groups that can be specified.
    ///
    /// > All specified security groups must be from the same VPC.
    ///
    /// `SecurityGroups`.
    pub fn security_groups(
        mut self,
        value: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
    ) -> Self {
        self.0.put("SecurityGroups", value.into_value().into_node());
        self
    }

    /// The IDs of the subnets associated with the task or service. There's a limit of 16 subnets that can be specified.
    ///
    /// > All specified subnets must be from the same VPC.
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

impl Kind for AwsVpcConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AwsVpcConfigurationProperty> for AwsVpcConfigurationProperty {}
impl From<AwsVpcConfigurationProperty> for Node {
    #[inline]
    fn from(value: AwsVpcConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AwsVpcConfigurationProperty> for AwsVpcConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<AwsVpcConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for a canary deployment strategy that shifts a fixed percentage of traffic to the new service revision, waits for a specified bake time, then shifts the remaining traffic.
///
/// The following validation applies only to Canary deployments created through CloudFormation. CloudFormation operations time out after 36 hours. Canary deployments can approach this limit because of their extended duration. This can cause CloudFormation to roll back the deployment. To prevent timeout-related rollbacks, CloudFormation rejects deployments when the calculated deployment time exceeds 33 hours based on your template configuration:
///
/// `BakeTimeInMinutes + CanaryBakeTimeInMinutes`
///
/// Additional backend processes (such as task scaling and running lifecycle hooks) can extend deployment time beyond these calculations. Even deployments under the 33-hour threshold might still time out if these processes cause the total duration to exceed 36 hours.
///
/// The property type `CanaryConfiguration` of `AWS::ECS::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct CanaryConfigurationProperty(Object);

impl CanaryConfigurationProperty {
    /// `CanaryConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The amount of time in minutes to wait during the canary phase before shifting the remaining production traffic to the new service revision. Valid values are 0 to 1440 minutes (24 hours). The default value is 10.
    ///
    /// `CanaryBakeTimeInMinutes`.
    pub fn canary_bake_time_in_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("CanaryBakeTimeInMinutes", value.into_value().into_node());
        self
    }

    /// The percentage of production traffic to shift to the new service revision during the canary phase. Valid values are multiples of 0.1 from 0.1 to 100.0. The default value is 5.0.
    ///
    /// `CanaryPercent`.
    pub fn canary_percent(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("CanaryPercent", value.into_value().into_node());
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

impl Kind for CanaryConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CanaryConfigurationProperty> for CanaryConfigurationProperty {}
impl From<CanaryConfigurationProperty> for Node {
    #[inline]
    fn from(value: CanaryConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CanaryConfigurationProperty> for CanaryConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<CanaryConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The details of a capacity provider strategy. A capacity provider strategy can be set when using the `RunTask` or `CreateService` APIs or as the default capacity provider strategy for a cluster with the `CreateCluster` API.
///
/// Only capacity providers that are already associated with a cluster and have an `ACTIVE` or `UPDATING` status can be used in a capacity provider strategy. The `PutClusterCapacityProviders` API is used to associate a capacity provider with a cluster.
///
/// If specifying a capacity provider that uses an Auto Scaling group, the capacity provider must already be created. New Auto Scaling group capacity providers can be created with the `CreateCapacityProvider` API operation.
///
/// To use an AWS Fargate capacity provider, specify either the `FARGATE` or `FARGATE_SPOT` capacity providers. The AWS Fargate capacity providers are available to all accounts and only need to be associated with a cluster to be used in a capacity provider strategy.
///
/// The property type `CapacityProviderStrategyItem` of `AWS::ECS::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct CapacityProviderStrategyItemProperty(Object);

impl CapacityProviderStrategyItemProperty {
    /// `CapacityProviderStrategyItemProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The *base* value designates how many tasks, at a minimum, to run on the specified capacity provider for each service. Only one capacity provider in a capacity provider strategy can have a *base* defined. If no value is specified, the default value of `0` is used.
    ///
    /// Base value characteristics:
    ///
    /// - Only one capacity provider in a strategy can have a base defined
    /// - The default value is `0` if not specified
    /// - The valid range is 0 to 100,000
    /// - Base requirements are satisfied first before weight distribution
    ///
    /// `Base`.
    pub fn base(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Base", value.into_value().into_node());
        self
    }

    /// The short name of the capacity provider. This can be either an AWS managed capacity provider ( `FARGATE` or `FARGATE_SPOT`) or the name of a custom capacity provider that you created.
    ///
    /// `CapacityProvider`.
    pub fn capacity_provider(
        mut self,
        value: impl IntoValue<kinds::ecs::CapacityProviderName>,
    ) -> Self {
        self.0
            .put("CapacityProvider", value.into_value().into_node());
        self
    }

    /// The *weight* value designates the relative percentage of the total number of tasks launched that should use the specified capacity provider. The `weight` value is taken into consideration after the `base` value, if defined, is satisfied.
    ///
    /// If no `weight` value is specified, the default value of `0` is used. When multiple capacity providers are specified within a capacity provider strategy, at least one of the capacity providers must have a weight value greater than zero and any capacity providers with a weight of `0` can't be used to place tasks. If you specify multiple capacity providers in a strategy that all have a weight of `0`, any `RunTask` or `CreateService` actions using the capacity provider strategy will fail.
    ///
    /// Weight value characteristics:
    ///
    /// - Weight is considered after the base value is satisfied
    /// - The default value is `0` if not specified
    /// - The valid range is 0 to 1,000
    /// - At least one capacity provider must have a weight greater than zero
    /// - Capacity providers with weight of `0` cannot place tasks
    ///
    /// Task distribution logic:
    ///
    /// - Base satisfaction: The minimum number of tasks specified by the base value are placed on that capacity provider
    /// - Weight distribution: After base requirements are met, additional tasks are distributed according to weight ratios
    ///
    /// Examples:
    ///
    /// Equal Distribution: Two capacity providers both with weight `1` will split tasks evenly after base requirements are met.
    ///
    /// Weighted Distribution: If capacityProviderA has weight `1` and capacityProviderB has weight `4`, then for every 1 task on A, 4 tasks will run on B.
    ///
    /// `Weight`.
    pub fn weight(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Weight", value.into_value().into_node());
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

impl Kind for CapacityProviderStrategyItemProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CapacityProviderStrategyItemProperty> for CapacityProviderStrategyItemProperty {}
impl From<CapacityProviderStrategyItemProperty> for Node {
    #[inline]
    fn from(value: CapacityProviderStrategyItemProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CapacityProviderStrategyItemProperty> for CapacityProviderStrategyItemProperty {
    #[inline]
    fn into_value(self) -> Value<CapacityProviderStrategyItemProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// One of the methods which provide a way for you to quickly identify when a deployment has failed, and then to optionally roll back the failure to the last working deployment.
///
/// When the alarms are generated, Amazon ECS sets the service deployment to failed. Set the rollback parameter to have Amazon ECS to roll back your service to the last completed deployment after a failure.
///
/// You can only use the `DeploymentAlarms` method to detect failures when the `DeploymentController` is set to `ECS`.
///
/// For more information, see [Rolling update](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-type-ecs.html) in the **Amazon Elastic Container Service Developer Guide**.
///
/// The property type `DeploymentAlarms` of `AWS::ECS::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct DeploymentAlarmsProperty(Object);

impl DeploymentAlarmsProperty {
    /// `DeploymentAlarmsProperty` with its required properties, in alphabetical order:
    ///
    /// - `alarm_names`: One or more CloudWatch alarm names.
    /// - `enable`: Determines whether to use the CloudWatch alarm option in the service deployment process.
    /// - `rollback`: Determines whether to configure Amazon ECS to roll back the service if a service deployment fails.
    pub fn new(
        alarm_names: impl IntoValue<List<kinds::cloudwatch::AlarmName>>,
        enable: impl IntoValue<bool>,
        rollback: impl IntoValue<bool>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AlarmNames", alarm_names.into_value().into_node());
        object_.put("Enable", enable.into_value().into_node());
        object_.put("Rollback", rollback.into_value().into_node());
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

impl Kind for DeploymentAlarmsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DeploymentAlarmsProperty> for DeploymentAlarmsProperty {}
impl From<DeploymentAlarmsProperty> for Node {
    #[inline]
    fn from(value: DeploymentAlarmsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DeploymentAlarmsProperty> for DeploymentAlarmsProperty {
    #[inline]
    fn into_value(self) -> Value<DeploymentAlarmsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// > The deployment circuit breaker can only be used for services using the rolling update ( `ECS`) deployment type.
///
/// The *deployment circuit breaker* determines whether a service deployment will fail if the service can't reach a steady state. If it is turned on, a service deployment will transition to a failed state and stop launching new tasks. You can also configure Amazon ECS to roll back your service to the last completed deployment after a failure. For more information, see [Rolling update](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-type-ecs.html) in the *Amazon Elastic Container Service Developer Guide*.
///
/// For more information about API failure reasons, see [API failure reasons](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/api_failures_messages.html) in the *Amazon Elastic Container Service Developer Guide*.
///
/// The property type `DeploymentCircuitBreaker` of `AWS::ECS::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct DeploymentCircuitBreakerProperty(Object);

impl DeploymentCircuitBreakerProperty {
    /// `DeploymentCircuitBreakerProperty` with its required properties, in alphabetical order:
    ///
    /// - `enable`: Determines whether to use the deployment circuit breaker logic for the service.
    /// - `rollback`: Determines whether to configure Amazon ECS to roll back the service if a service deployment fails.
    pub fn new(enable: impl IntoValue<bool>, rollback: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Enable", enable.into_value().into_node());
        object_.put("Rollback", rollback.into_value().into_node());
        Self(object_)
    }

    /// Specifies whether the deployment circuit breaker resets its failure count when a task reaches a healthy state. When set to ``true``, a task that reaches a healthy state resets the failure count to ``0``. When set to ``false``, Amazon ECS does not reset the failure count. The default is ``true``.
    ///
    /// `ResetOnHealthyTask`.
    pub fn reset_on_healthy_task(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("ResetOnHealthyTask", value.into_value().into_node());
        self
    }

    /// Defines the failure threshold that the deployment circuit breaker uses to monitor a deployment. The ``type`` and ``value`` together determine the number of task failures that are tolerated before the circuit breaker triggers.
    /// By default, the threshold configuration uses a ``type`` of ``BOUNDED_PERCENT`` with a ``value`` of ``50``.
    ///
    /// `ThresholdConfiguration`.
    pub fn threshold_configuration(
        mut self,
        value: impl IntoValue<ThresholdConfigurationProperty>,
    ) -> Self {
        self.0
            .put("ThresholdConfiguration", value.into_value().into_node());
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

impl Kind for DeploymentCircuitBreakerProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DeploymentCircuitBreakerProperty> for DeploymentCircuitBreakerProperty {}
impl From<DeploymentCircuitBreakerProperty> for Node {
    #[inline]
    fn from(value: DeploymentCircuitBreakerProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DeploymentCircuitBreakerProperty> for DeploymentCircuitBreakerProperty {
    #[inline]
    fn into_value(self) -> Value<DeploymentCircuitBreakerProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Optional deployment parameters that control how many tasks run during a deployment and the ordering of stopping and starting tasks.
///
/// The property type `DeploymentConfiguration` of `AWS::ECS::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct DeploymentConfigurationProperty(Object);

impl DeploymentConfigurationProperty {
    /// `DeploymentConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Information about the CloudWatch alarms.
    ///
    /// `Alarms`.
    pub fn alarms(mut self, value: impl IntoValue<DeploymentAlarmsProperty>) -> Self {
        self.0.put("Alarms", value.into_value().into_node());
        self
    }

    /// The duration when both blue and green service revisions are running simultaneously after the production traffic has shifted.
    ///
    /// The following rules apply when you don't specify a value:
    ///
    /// - For rolling deployments, the value is set to 3 hours (180 minutes).
    /// - When you use an external deployment controller ( `EXTERNAL`), or the CodeDeploy blue/green deployment controller ( `CODE_DEPLOY`), the value is set to 3 hours (180 minutes).
    /// - For all other cases, the value is set to 36 hours (2160 minutes).
    ///
    /// `BakeTimeInMinutes`.
    pub fn bake_time_in_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("BakeTimeInMinutes", value.into_value().into_node());
        self
    }

    /// Configuration for canary deployment strategy. Only valid when the deployment strategy is `CANARY`. This configuration enables shifting a fixed percentage of traffic for testing, followed by shifting the remaining traffic after a bake period.
    ///
    /// `CanaryConfiguration`.
    pub fn canary_configuration(
        mut self,
        value: impl IntoValue<CanaryConfigurationProperty>,
    ) -> Self {
        self.0
            .put("CanaryConfiguration", value.into_value().into_node());
        self
    }

    /// > The deployment circuit breaker can only be used for services using the rolling update ( `ECS`) deployment type.
    ///
    /// The *deployment circuit breaker* determines whether a service deployment will fail if the service can't reach a steady state. If you use the deployment circuit breaker, a service deployment will transition to a failed state and stop launching new tasks. If you use the rollback option, when a service deployment fails, the service is rolled back to the last deployment that completed successfully. For more information, see [Rolling update](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-type-ecs.html) in the *Amazon Elastic Container Service Developer Guide*
    ///
    /// `DeploymentCircuitBreaker`.
    pub fn deployment_circuit_breaker(
        mut self,
        value: impl IntoValue<DeploymentCircuitBreakerProperty>,
    ) -> Self {
        self.0
            .put("DeploymentCircuitBreaker", value.into_value().into_node());
        self
    }

    /// The `EarlySuccessCriteria` property.
    ///
    /// `EarlySuccessCriteria`.
    pub fn early_success_criteria(
        mut self,
        value: impl IntoValue<DeploymentEarlySuccessCriteriaProperty>,
    ) -> Self {
        self.0
            .put("EarlySuccessCriteria", value.into_value().into_node());
        self
    }

    /// An array of deployment lifecycle hook objects to run custom logic at specific stages of the deployment lifecycle.
    ///
    /// `LifecycleHooks`.
    pub fn lifecycle_hooks(
        mut self,
        value: impl IntoValue<List<DeploymentLifecycleHookProperty>>,
    ) -> Self {
        self.0.put("LifecycleHooks", value.into_value().into_node());
        self
    }

    /// Configuration for linear deployment strategy. Only valid when the deployment strategy is `LINEAR`. This configuration enables progressive traffic shifting in equal percentage increments with configurable bake times between each step.
    ///
    /// `LinearConfiguration`.
    pub fn linear_configuration(
        mut self,
        value: impl IntoValue<LinearConfigurationProperty>,
    ) -> Self {
        self.0
            .put("LinearConfiguration", value.into_value().into_node());
        self
    }

    /// If a service is using the rolling update ( `ECS`) deployment type, the `maximumPercent` parameter represents an upper limit on the number of your service's tasks that are allowed in the `RUNNING` or `PENDING` state during a deployment, as a percentage of the `desiredCount` (rounded down to the nearest integer). This parameter enables you to define the deployment batch size. For example, if your service is using the `REPLICA` service scheduler and has a `desiredCount` of four tasks and a `maximumPercent` value of 200%, the scheduler may start four new tasks before stopping the four older tasks (provided that the cluster resources required to do this are available). The default `maximumPercent` value for a service using the `REPLICA` service scheduler is 200%.
    ///
    /// The Amazon ECS scheduler uses this parameter to replace unhealthy tasks by starting replacement tasks first and then stopping the unhealthy tasks, as long as cluster resources for starting replacement tasks are available. For more information about how the scheduler replaces unhealthy tasks, see [Amazon ECS services](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs_services.html).
    ///
    /// If a service is using either the blue/green ( `CODE_DEPLOY`) or `EXTERNAL` deployment types, and tasks in the service use the EC2 launch type, the *maximum percent* value is set to the default value. The *maximum percent* value is used to define the upper limit on the number of the tasks in the service that remain in the `RUNNING` state while the container instances are in the `DRAINING` state.
    ///
    /// > You can't specify a custom `maximumPercent` value for a service that uses either the blue/green ( `CODE_DEPLOY`) or `EXTERNAL` deployment types and has tasks that use the EC2 launch type.
    ///
    /// If the service uses either the blue/green ( `CODE_DEPLOY`) or `EXTERNAL` deployment types, and the tasks in the service use the Fargate launch type, the maximum percent value is not used. The value is still returned when describing your service.
    ///
    /// `MaximumPercent`.
    pub fn maximum_percent(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaximumPercent", value.into_value().into_node());
        self
    }

    /// If a service is using the rolling update ( `ECS`) deployment type, the `minimumHealthyPercent` represents a lower limit on the number of your service's tasks that must remain in the `RUNNING` state during a deployment, as a percentage of the `desiredCount` (rounded up to the nearest integer). This parameter enables you to deploy without using additional cluster capacity. For example, if your service has a `desiredCount` of four tasks and a `minimumHealthyPercent` of 50%, the service scheduler may stop two existing tasks to free up cluster capacity before starting two new tasks.
    ///
    /// If any tasks are unhealthy and if `maximumPercent` doesn't allow the Amazon ECS scheduler to start replacement tasks, the scheduler stops the unhealthy tasks one-by-one — using the `minimumHealthyPercent` as a constraint — to clear up capacity to launch replacement tasks. For more information about how the scheduler replaces unhealthy tasks, see [Amazon ECS services](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs_services.html).
    ///
    /// For services that *do not* use a load balancer, the following should be noted:
    ///
    /// - A service is considered healthy if all essential containers within the tasks in the service pass their health checks.
    /// - If a task has no essential containers with a health check defined, the service scheduler will wait for 40 seconds after a task reaches a `RUNNING` state before the task is counted towards the minimum healthy percent total.
    /// - If a task has one or more essential containers with a health check defined, the service scheduler will wait for the task to reach a healthy status before counting it towards the minimum healthy percent total. A task is considered healthy when all essential containers within the task have passed their health checks. The amount of time the service scheduler can wait for is determined by the container health check settings.
    ///
    /// For services that *do* use a load balancer, the following should be noted:
    ///
    /// - If a task has no essential containers with a health check defined, the service scheduler will wait for the load balancer target group health check to return a healthy status before counting the task towards the minimum healthy percent total.
    /// - If a task has an essential container with a health check defined, the service scheduler will wait for both the task to reach a healthy status and the load balancer target group health check to return a healthy status before counting the task towards the minimum healthy percent total.
    ///
    /// The default value for a replica service for `minimumHealthyPercent` is 100%. The default `minimumHealthyPercent` value for a service using the `DAEMON` service schedule is 0% for the AWS CLI, the AWS SDKs, and the APIs and 50% for the AWS Management Console.
    ///
    /// The minimum number of healthy tasks during a deployment is the `desiredCount` multiplied by the `minimumHealthyPercent` /100, rounded up to the nearest integer value.
    ///
    /// If a service is using either the blue/green ( `CODE_DEPLOY`) or `EXTERNAL` deployment types and is running tasks that use the EC2 launch type, the *minimum healthy percent* value is set to the default value. The *minimum healthy percent* value is used to define the lower limit on the number of the tasks in the service that remain in the `RUNNING` state while the container instances are in the `DRAINING` state.
    ///
    /// > You can't specify a custom `minimumHealthyPercent` value for a service that uses either the blue/green ( `CODE_DEPLOY`) or `EXTERNAL` deployment types and has tasks that use the EC2 launch type.
    ///
    /// If a service is using either the blue/green ( `CODE_DEPLOY`) or `EXTERNAL` deployment types and is running tasks that use the Fargate launch type, the minimum healthy percent value is not used, although it is returned when describing your service.
    ///
    /// `MinimumHealthyPercent`.
    pub fn minimum_healthy_percent(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MinimumHealthyPercent", value.into_value().into_node());
        self
    }

    /// The deployment strategy for the service. Choose from these valid values:
    ///
    /// - `ROLLING` - When you create a service which uses the rolling update ( `ROLLING`) deployment strategy, the Amazon ECS service scheduler replaces the currently running tasks with new tasks. The number of tasks that Amazon ECS adds or removes from the service during a rolling update is controlled by the service deployment configuration.
    /// - `BLUE_GREEN` - A blue/green deployment strategy ( `BLUE_GREEN`) is a release methodology that reduces downtime and risk by running two identical production environments called blue and green. With Amazon ECS blue/green deployments, you can validate new service revisions before directing production traffic to them. This approach provides a safer way to deploy changes with the ability to quickly roll back if needed.
    /// - `LINEAR` - A *linear* deployment strategy ( `LINEAR`) gradually shifts traffic from the current production environment to a new environment in equal percentages over time. With Amazon ECS linear deployments, you can control the pace of traffic shifting and validate new service revisions with increasing amounts of production traffic.
    /// - `CANARY` - A *canary* deployment strategy ( `CANARY`) shifts a small percentage of traffic to the new service revision first, then shifts the remaining traffic all at once after a specified time period. This allows you to test the new version with a subset of users before full deployment.
    ///
    /// `Strategy`; one of `ROLLING`, `BLUE_GREEN`, `LINEAR`, `CANARY`.
    pub fn strategy(mut self, value: impl IntoValue<Strategy>) -> Self {
        self.0.put("Strategy", value.into_value().into_node());
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

impl Kind for DeploymentConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DeploymentConfigurationProperty> for DeploymentConfigurationProperty {}
impl From<DeploymentConfigurationProperty> for Node {
    #[inline]
    fn from(value: DeploymentConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DeploymentConfigurationProperty> for DeploymentConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<DeploymentConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The deployment controller to use for the service.
///
/// The property type `DeploymentController` of `AWS::ECS::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct DeploymentControllerProperty(Object);

impl DeploymentControllerProperty {
    /// `DeploymentControllerProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The deployment controller type to use.
    ///
    /// The deployment controller is the mechanism that determines how tasks are deployed for your service. The valid options are:
    ///
    /// - ECS
    ///
    /// When you create a service which uses the `ECS` deployment controller, you can choose between the following deployment strategies:
    ///
    /// - `ROLLING`: When you create a service which uses the *rolling update* ( `ROLLING`) deployment strategy, the Amazon ECS service scheduler replaces the currently running tasks with new tasks. The number of tasks that Amazon ECS adds or removes from the service during a rolling update is controlled by the service deployment configuration.
    ///
    /// Rolling update deployments are best suited for the following scenarios:
    ///
    /// - Gradual service updates: You need to update your service incrementally without taking the entire service offline at once.
    /// - Limited resource requirements: You want to avoid the additional resource costs of running two complete environments simultaneously (as required by blue/green deployments).
    /// - Acceptable deployment time: Your application can tolerate a longer deployment process, as rolling updates replace tasks one by one.
    /// - No need for instant roll back: Your service can tolerate a rollback process that takes minutes rather than seconds.
    /// - Simple deployment process: You prefer a straightforward deployment approach without the complexity of managing multiple environments, target groups, and listeners.
    /// - No load balancer requirement: Your service doesn't use or require a load balancer, Application Load Balancer, Network Load Balancer, or Service Connect (which are required for blue/green deployments).
    /// - Stateful applications: Your application maintains state that makes it difficult to run two parallel environments.
    /// - Cost sensitivity: You want to minimize deployment costs by not running duplicate environments during deployment.
    ///
    /// Rolling updates are the default deployment strategy for services and provide a balance between deployment safety and resource efficiency for many common application scenarios.
    /// - `BLUE_GREEN`: A *blue/green* deployment strategy ( `BLUE_GREEN`) is a release methodology that reduces downtime and risk by running two identical production environments called blue and green. With Amazon ECS blue/green deployments, you can validate new service revisions before directing production traffic to them. This approach provides a safer way to deploy changes with the ability to quickly roll back if needed.
    ///
    /// Amazon ECS blue/green deployments are best suited for the following scenarios:
    ///
    /// - Service validation: When you need to validate new service revisions before directing production traffic to them
    /// - Zero downtime: When your service requires zero-downtime deployments
    /// - Instant roll back: When you need the ability to quickly roll back if issues are detected
    /// - Load balancer requirement: When your service uses Application Load Balancer, Network Load Balancer, or Service Connect
    /// - External
    ///
    /// Use a third-party deployment controller.
    /// - Blue/green deployment (powered by CodeDeploy )
    ///
    /// CodeDeploy installs an updated version of the application as a new replacement task set and reroutes production traffic from the original application task set to the replacement task set. The original task set is terminated after a successful deployment. Use this deployment controller to verify a new deployment of a service before sending production traffic to it.
    ///
    /// When updating the deployment controller for a service, consider the following depending on the type of migration you're performing.
    ///
    /// - If you have a template that contains the `EXTERNAL` deployment controller information as well as `TaskSet` and `PrimaryTaskSet` resources, and you remove the task set resources from the template when updating from `EXTERNAL` to `ECS`, the `DescribeTaskSet` and `DeleteTaskSet` API calls will return a 400 error after the deployment controller is updated to `ECS`. This results in a delete failure on the task set resources, even though the stack transitions to `UPDATE_COMPLETE` status. For more information, see [Resource removed from stack but not deleted](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/troubleshooting.html#troubleshooting-errors-resource-removed-not-deleted) in the AWS CloudFormation User Guide. To fix this issue, delete the task sets directly using the Amazon ECS `DeleteTaskSet` API. For more information about how to delete a task set, see [DeleteTaskSet](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteTaskSet.html) in the ECSlong API Reference.
    /// - If you're migrating from `CODE_DEPLOY` to `ECS` with a new task definition and CloudFormation performs a rollback operation, the Amazon ECS `UpdateService` request fails with the following error:
    ///
    /// Resource handler returned message: "Invalid request provided: Unable to update task definition on services with a CODE_DEPLOY deployment controller.
    /// - After a successful migration from `ECS` to `EXTERNAL` deployment controller, you need to manually remove the `ACTIVE` task set, because Amazon ECS no longer manages the deployment. For information about how to delete a task set, see [DeleteTaskSet](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteTaskSet.html) in the ECSlong API Reference.
    ///
    /// `Type`; one of `CODE_DEPLOY`, `ECS`, `EXTERNAL`; an update replaces the resource.
    pub fn r#type(mut self, value: impl IntoValue<DeploymentControllerType>) -> Self {
        self.0.put("Type", value.into_value().into_node());
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

impl Kind for DeploymentControllerProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DeploymentControllerProperty> for DeploymentControllerProperty {}
impl From<DeploymentControllerProperty> for Node {
    #[inline]
    fn from(value: DeploymentControllerProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DeploymentControllerProperty> for DeploymentControllerProperty {
    #[inline]
    fn into_value(self) -> Value<DeploymentControllerProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `DeploymentEarlySuccessCriteria` of `AWS::ECS::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct DeploymentEarlySuccessCriteriaProperty(Object);

impl DeploymentEarlySuccessCriteriaProperty {
    /// `DeploymentEarlySuccessCriteriaProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Enable` property.
    ///
    /// `Enable`.
    pub fn enable(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enable", value.into_value().into_node());
        self
    }

    /// The `HealthyPercent` property.
    ///
    /// `HealthyPercent`.
    pub fn healthy_percent(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("HealthyPercent", value.into_value().into_node());
        self
    }

    /// The `SourceServiceRevisionCleanup` property.
    ///
    /// `SourceServiceRevisionCleanup`; one of `BLOCKING`, `DEFERRED`.
    pub fn source_service_revision_cleanup(
        mut self,
        value: impl IntoValue<SourceServiceRevisionCleanup>,
    ) -> Self {
        self.0.put(
            "SourceServiceRevisionCleanup",
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

impl Kind for DeploymentEarlySuccessCriteriaProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DeploymentEarlySuccessCriteriaProperty> for DeploymentEarlySuccessCriteriaProperty {}
impl From<DeploymentEarlySuccessCriteriaProperty> for Node {
    #[inline]
    fn from(value: DeploymentEarlySuccessCriteriaProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DeploymentEarlySuccessCriteriaProperty> for DeploymentEarlySuccessCriteriaProperty {
    #[inline]
    fn into_value(self) -> Value<DeploymentEarlySuccessCriteriaProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A deployment lifecycle hook runs custom logic at specific stages of the deployment process. Currently, you can use Lambda functions as hook targets.
///
/// For more information, see [Lifecycle hooks for Amazon ECS service deployments](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-lifecycle-hooks.html) in the *Amazon Elastic Container Service Developer Guide*.
///
/// The property type `DeploymentLifecycleHook` of `AWS::ECS::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct DeploymentLifecycleHookProperty(Object);

impl DeploymentLifecycleHookProperty {
    /// `DeploymentLifecycleHookProperty` with its required properties, in alphabetical order:
    ///
    /// - `lifecycle_stages`: The lifecycle stages at which to run the hook.
    pub fn new(lifecycle_stages: impl IntoValue<List<LifecycleStage>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("LifecycleStages", lifecycle_stages.into_value().into_node());
        Self(object_)
    }

    /// Use this field to specify custom parameters that Amazon ECS passes to your hook target invocations (such as a Lambda function).
    ///
    /// This field must be a JSON object as a string.
    ///
    /// `HookDetails`; free JSON, such as an [`Object`].
    pub fn hook_details(mut self, value: impl IntoValue<JsonOrText>) -> Self {
        self.0.put("HookDetails", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the hook target. Currently, only Lambda function ARNs are supported.
    ///
    /// You must provide this parameter when configuring a deployment lifecycle hook.
    ///
    /// `HookTargetArn`.
    pub fn hook_target_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("HookTargetArn", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the IAM role that grants Amazon ECS permission to call Lambda functions on your behalf.
    ///
    /// For more information, see [Permissions required for Lambda functions in Amazon ECS blue/green deployments](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/blue-green-permissions.html) in the *Amazon Elastic Container Service Developer Guide*.
    ///
    /// `RoleArn`.
    pub fn role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("RoleArn", value.into_value().into_node());
        self
    }

    /// The type of action the lifecycle hook performs. Valid values are:
    /// + ``AWS_LAMBDA`` - Invokes a Lambda function at the specified lifecycle stage. This is the default value.
    /// + ``PAUSE`` - Pauses the deployment at the specified lifecycle stage until you call ``ContinueServiceDeployment`` to continue or roll back.
    ///
    /// This field is optional. If not specified, the default value is ``AWS_LAMBDA``.
    ///
    /// `TargetType`; one of `AWS_LAMBDA`, `PAUSE`.
    pub fn target_type(mut self, value: impl IntoValue<TargetType>) -> Self {
        self.0.put("TargetType", value.into_value().into_node());
        self
    }

    /// The `TimeoutConfiguration` property.
    ///
    /// `TimeoutConfiguration`.
    pub fn timeout_configuration(
        mut self,
        value: impl IntoValue<HookTimeoutConfigProperty>,
    ) -> Self {
        self.0
            .put("TimeoutConfiguration", value.into_value().into_node());
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

impl Kind for DeploymentLifecycleHookProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DeploymentLifecycleHookProperty> for DeploymentLifecycleHookProperty {}
impl From<DeploymentLifecycleHookProperty> for Node {
    #[inline]
    fn from(value: DeploymentLifecycleHookProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DeploymentLifecycleHookProperty> for DeploymentLifecycleHookProperty {
    #[inline]
    fn into_value(self) -> Value<DeploymentLifecycleHookProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The tag specifications of an Amazon EBS volume.
///
/// The property type `EBSTagSpecification` of `AWS::ECS::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct EBSTagSpecificationProperty(Object);

impl EBSTagSpecificationProperty {
    /// `EBSTagSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `resource_type`: The type of volume resource.
    pub fn new(resource_type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ResourceType", resource_type.into_value().into_node());
        Self(object_)
    }

    /// Determines whether to propagate the tags from the task definition to the Amazon EBS volume. Tags can only propagate to a `SERVICE` specified in `ServiceVolumeConfiguration`. If no value is specified, the tags aren't propagated.
    ///
    /// `PropagateTags`; one of `SERVICE`, `TASK_DEFINITION`.
    pub fn propagate_tags(mut self, value: impl IntoValue<PropagateTags>) -> Self {
        self.0.put("PropagateTags", value.into_value().into_node());
        self
    }

    /// The tags applied to this Amazon EBS volume. `AmazonECSCreated` and `AmazonECSManaged` are reserved tags that can't be used.
    ///
    /// `Tags`.
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

impl Kind for EBSTagSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EBSTagSpecificationProperty> for EBSTagSpecificationProperty {}
impl From<EBSTagSpecificationProperty> for Node {
    #[inline]
    fn from(value: EBSTagSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EBSTagSpecificationProperty> for EBSTagSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<EBSTagSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Determines whether to force a new deployment of the service. By default, deployments aren't forced. You can use this option to start a new deployment with no service definition changes. For example, you can update a service's tasks to use a newer Docker image with the same image/tag combination ( `my_image:latest`) or to roll Fargate tasks onto a newer platform version.
///
/// The property type `ForceNewDeployment` of `AWS::ECS::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct ForceNewDeploymentProperty(Object);

impl ForceNewDeploymentProperty {
    /// `ForceNewDeploymentProperty` with its required properties, in alphabetical order:
    ///
    /// - `enable_force_new_deployment`: Determines whether to force a new deployment of the service.
    pub fn new(enable_force_new_deployment: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "EnableForceNewDeployment",
            enable_force_new_deployment.into_value().into_node(),
        );
        Self(object_)
    }

    /// When you change the `ForceNewDeploymentNonce` value in your template, it signals Amazon ECS to start a new deployment even though no other service parameters have changed. The value must be a unique, time- varying value like a timestamp, random string, or sequence number. Use this property when you want to ensure your tasks pick up the latest version of a Docker image that uses the same tag but has been updated in the registry.
    ///
    /// `ForceNewDeploymentNonce`.
    pub fn force_new_deployment_nonce(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ForceNewDeploymentNonce", value.into_value().into_node());
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

impl Kind for ForceNewDeploymentProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ForceNewDeploymentProperty> for ForceNewDeploymentProperty {}
impl From<ForceNewDeploymentProperty> for Node {
    #[inline]
    fn from(value: ForceNewDeploymentProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ForceNewDeploymentProperty> for ForceNewDeploymentProperty {
    #[inline]
    fn into_value(self) -> Value<ForceNewDeploymentProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `HookTimeoutConfig` of `AWS::ECS::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct HookTimeoutConfigProperty(Object);

impl HookTimeoutConfigProperty {
    /// `HookTimeoutConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Action` property.
    ///
    /// `Action`; one of `ROLLBACK`, `CONTINUE`.
    pub fn action(mut self, value: impl IntoValue<Action>) -> Self {
        self.0.put("Action", value.into_value().into_node());
        self
    }

    /// The `TimeoutInMinutes` property.
    ///
    /// `TimeoutInMinutes`.
    pub fn timeout_in_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("TimeoutInMinutes", value.into_value().into_node());
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

impl Kind for HookTimeoutConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HookTimeoutConfigProperty> for HookTimeoutConfigProperty {}
impl From<HookTimeoutConfigProperty> for Node {
    #[inline]
    fn from(value: HookTimeoutConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HookTimeoutConfigProperty> for HookTimeoutConfigProperty {
    #[inline]
    fn into_value(self) -> Value<HookTimeoutConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for a linear deployment strategy that shifts production traffic in equal percentage increments with configurable wait times between each step until 100 percent of traffic is shifted to the new service revision.
///
/// The following validation applies only to Linear deployments created through CloudFormation. CloudFormation operations time out after 36 hours. Linear deployments can approach this limit because of their extended duration. This can cause CloudFormation to roll back the deployment. To prevent timeout-related rollbacks, CloudFormation rejects deployments when the calculated deployment time exceeds 33 hours based on your template configuration:
///
/// `BakeTimeInMinutes + (StepBakeTimeInMinutes × Number of deployment steps)`
///
/// Where the number of deployment steps is calculated as follows:
///
/// - *If `StepPercent` evenly divides by 100*: The number of deployment steps equals `(100 ÷ StepPercent) - 1`
/// - *Otherwise*: The number of deployment steps equals the floor of `100 ÷ StepPercent`. For example, if `StepPercent` is 11, the number of deployment steps is 9 (not 9.1).
///
/// This calculation reflects that CloudFormation doesn't apply the step bake time after the final traffic shift reaches 100%. For example, with a `StepPercent` of 50%, there are actually two traffic shifts, but only one deployment step is counted for validation purposes because the bake time is applied only after the first 50% shift, not after reaching 100%.
///
/// Additional backend processes (such as task scaling and running lifecycle hooks) can extend deployment time beyond these calculations. Even deployments under the 33-hour threshold might still time out if these processes cause the total duration to exceed 36 hours.
///
/// The property type `LinearConfiguration` of `AWS::ECS::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct LinearConfigurationProperty(Object);

impl LinearConfigurationProperty {
    /// `LinearConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The amount of time in minutes to wait between each traffic shifting step during a linear deployment. Valid values are 0 to 1440 minutes (24 hours). The default value is 6. This bake time is not applied after reaching 100 percent traffic.
    ///
    /// `StepBakeTimeInMinutes`.
    pub fn step_bake_time_in_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("StepBakeTimeInMinutes", value.into_value().into_node());
        self
    }

    /// The percentage of production traffic to shift in each step during a linear deployment. Valid values are multiples of 0.1 from 3.0 to 100.0. The default value is 10.0.
    ///
    /// `StepPercent`.
    pub fn step_percent(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("StepPercent", value.into_value().into_node());
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

impl Kind for LinearConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LinearConfigurationProperty> for LinearConfigurationProperty {}
impl From<LinearConfigurationProperty> for Node {
    #[inline]
    fn from(value: LinearConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LinearConfigurationProperty> for LinearConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<LinearConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `LoadBalancer` property specifies details on a load balancer that is used with a service.
///
/// If the service is using the `CODE_DEPLOY` deployment controller, the service is required to use either an Application Load Balancer or Network Load Balancer. When you are creating an AWS CodeDeploy deployment group, you specify two target groups (referred to as a `targetGroupPair`). Each target group binds to a separate task set in the deployment. The load balancer can also have up to two listeners, a required listener for production traffic and an optional listener that allows you to test new revisions of the service before routing production traffic to it.
///
/// Services with tasks that use the `awsvpc` network mode (for example, those with the Fargate launch type) only support Application Load Balancers and Network Load Balancers. Classic Load Balancers are not supported. Also, when you create any target groups for these services, you must choose `ip` as the target type, not `instance`. Tasks that use the `awsvpc` network mode are associated with an elastic network interface, not an Amazon EC2 instance.
///
/// The property type `LoadBalancer` of `AWS::ECS::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct LoadBalancerProperty(Object);

impl LoadBalancerProperty {
    /// `LoadBalancerProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The advanced settings for the load balancer used in blue/green deployments. Specify the alternate target group, listener rules, and IAM role required for traffic shifting during blue/green deployments.
    ///
    /// `AdvancedConfiguration`.
    pub fn advanced_configuration(
        mut self,
        value: impl IntoValue<AdvancedConfigurationProperty>,
    ) -> Self {
        self.0
            .put("AdvancedConfiguration", value.into_value().into_node());
        self
    }

    /// The name of the container (as it appears in a container definition) to associate with the load balancer.
    ///
    /// You need to specify the container name when configuring the target group for an Amazon ECS load balancer.
    ///
    /// `ContainerName`.
    pub fn container_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ContainerName", value.into_value().into_node());
        self
    }

    /// The port on the container to associate with the load balancer. This port must correspond to a `containerPort` in the task definition the tasks in the service are using. For tasks that use the EC2 launch type, the container instance they're launched on must allow ingress traffic on the `hostPort` of the port mapping.
    ///
    /// `ContainerPort`.
    pub fn container_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("ContainerPort", value.into_value().into_node());
        self
    }

    /// The name of the load balancer to associate with the Amazon ECS service or task set.
    ///
    /// If you are using an Application Load Balancer or a Network Load Balancer the load balancer name parameter should be omitted.
    ///
    /// `LoadBalancerName`.
    pub fn load_balancer_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("LoadBalancerName", value.into_value().into_node());
        self
    }

    /// The full Amazon Resource Name (ARN) of the Elastic Load Balancing target group or groups associated with a service or task set.
    ///
    /// A target group ARN is only specified when using an Application Load Balancer or Network Load Balancer.
    ///
    /// For services using the `ECS` deployment controller, you can specify one or multiple target groups. For more information, see [Registering multiple target groups with a service](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/register-multiple-targetgroups.html) in the *Amazon Elastic Container Service Developer Guide*.
    ///
    /// For services using the `CODE_DEPLOY` deployment controller, you're required to define two target groups for the load balancer. For more information, see [Blue/green deployment with CodeDeploy](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-type-bluegreen.html) in the *Amazon Elastic Container Service Developer Guide*.
    ///
    /// > If your service's task definition uses the `awsvpc` network mode, you must choose `ip` as the target type, not `instance`. Do this when creating your target groups because tasks that use the `awsvpc` network mode are associated with an elastic network interface, not an Amazon EC2 instance. This network mode is required for the Fargate launch type.
    ///
    /// `TargetGroupArn`.
    pub fn target_group_arn(
        mut self,
        value: impl IntoValue<kinds::elasticloadbalancingv2::TargetGroupArn>,
    ) -> Self {
        self.0.put("TargetGroupArn", value.into_value().into_node());
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

impl Kind for LoadBalancerProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LoadBalancerProperty> for LoadBalancerProperty {}
impl From<LoadBalancerProperty> for Node {
    #[inline]
    fn from(value: LoadBalancerProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LoadBalancerProperty> for LoadBalancerProperty {
    #[inline]
    fn into_value(self) -> Value<LoadBalancerProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The log configuration for the container. This parameter maps to `LogConfig` in the docker container create command and the `--log-driver` option to docker run.
///
/// By default, containers use the same logging driver that the Docker daemon uses. However, the container might use a different logging driver than the Docker daemon by specifying a log driver configuration in the container definition.
///
/// Understand the following when specifying a log configuration for your containers.
///
/// - Amazon ECS currently supports a subset of the logging drivers available to the Docker daemon. Additional log drivers may be available in future releases of the Amazon ECS container agent.
///
/// For tasks on AWS Fargate, the supported log drivers are `awslogs`, `splunk`, and `awsfirelens`.
///
/// For tasks hosted on Amazon EC2 instances, the supported log drivers are `awslogs`, `fluentd`, `gelf`, `json-file`, `journald`, `syslog`, `splunk`, and `awsfirelens`.
/// - This parameter requires version 1.18 of the Docker Remote API or greater on your container instance.
/// - For tasks that are hosted on Amazon EC2 instances, the Amazon ECS container agent must register the available logging drivers with the `ECS_AVAILABLE_LOGGING_DRIVERS` environment variable before containers placed on that instance can use these log configuration options. For more information, see [Amazon ECS container agent configuration](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-agent-config.html) in the *Amazon Elastic Container Service Developer Guide*.
/// - For tasks that are on AWS Fargate, because you don't have access to the underlying infrastructure your tasks are hosted on, any additional software needed must be installed outside of the task. For example, the Fluentd output aggregators or a remote host running Logstash to send Gelf logs to.
///
/// The property type `LogConfiguration` of `AWS::ECS::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct LogConfigurationProperty(Object);

impl LogConfigurationProperty {
    /// `LogConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The log driver to use for the container.
    ///
    /// For tasks on AWS Fargate, the supported log drivers are `awslogs`, `splunk`, and `awsfirelens`.
    ///
    /// For tasks hosted on Amazon EC2 instances, the supported log drivers are `awslogs`, `fluentd`, `gelf`, `json-file`, `journald`, `syslog`, `splunk`, and `awsfirelens`.
    ///
    /// For more information about using the `awslogs` log driver, see [Send Amazon ECS logs to CloudWatch](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_awslogs.html) in the *Amazon Elastic Container Service Developer Guide*.
    ///
    /// For more information about using the `awsfirelens` log driver, see [Send Amazon ECS logs to an AWS service or AWS Partner](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_firelens.html).
    ///
    /// > If you have a custom driver that isn't listed, you can fork the Amazon ECS container agent project that's [available on GitHub](https://docs.aws.amazon.com/https://github.com/aws/amazon-ecs-agent) and customize it to work with that driver. We encourage you to submit pull requests for changes that you would like to have included. However, we don't currently provide support for running modified copies of this software.
    ///
    /// `LogDriver`.
    pub fn log_driver(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LogDriver", value.into_value().into_node());
        self
    }

    /// The configuration options to send to the log driver.
    ///
    /// The options you can specify depend on the log driver. Some of the options you can specify when you use the `awslogs` log driver to route logs to Amazon CloudWatch include the following:
    ///
    /// - **awslogs-create-group** - Required: No
    ///
    /// Specify whether you want the log group to be created automatically. If this option isn't specified, it defaults to `false`.
    ///
    /// > Your IAM policy must include the `logs:CreateLogGroup` permission before you attempt to use `awslogs-create-group`.
    /// - **awslogs-region** - Required: Yes
    ///
    /// Specify the AWS Region that the `awslogs` log driver is to send your Docker logs to. You can choose to send all of your logs from clusters in different Regions to a single region in CloudWatch Logs. This is so that they're all visible in one location. Otherwise, you can separate them by Region for more granularity. Make sure that the specified log group exists in the Region that you specify with this option.
    /// - **awslogs-group** - Required: Yes
    ///
    /// Make sure to specify a log group that the `awslogs` log driver sends its log streams to.
    /// - **awslogs-stream-prefix** - Required: Yes, when using Fargate.Optional when using EC2.
    ///
    /// Use the `awslogs-stream-prefix` option to associate a log stream with the specified prefix, the container name, and the ID of the Amazon ECS task that the container belongs to. If you specify a prefix with this option, then the log stream takes the format `prefix-name/container-name/ecs-task-id`.
    ///
    /// If you don't specify a prefix with this option, then the log stream is named after the container ID that's assigned by the Docker daemon on the container instance. Because it's difficult to trace logs back to the container that sent them with just the Docker container ID (which is only available on the container instance), we recommend that you specify a prefix with this option.
    ///
    /// For Amazon ECS services, you can use the service name as the prefix. Doing so, you can trace log streams to the service that the container belongs to, the name of the container that sent them, and the ID of the task that the container belongs to.
    ///
    /// You must specify a stream-prefix for your logs to have your logs appear in the Log pane when using the Amazon ECS console.
    /// - **awslogs-datetime-format** - Required: No
    ///
    /// This option defines a multiline start pattern in Python `strftime` format. A log message consists of a line that matches the pattern and any following lines that don’t match the pattern. The matched line is the delimiter between log messages.
    ///
    /// One example of a use case for using this format is for parsing output such as a stack dump, which might otherwise be logged in multiple entries. The correct pattern allows it to be captured in a single entry.
    ///
    /// For more information, see [awslogs-datetime-format](https://docs.aws.amazon.com/https://docs.docker.com/config/containers/logging/awslogs/#awslogs-datetime-format).
    ///
    /// You cannot configure both the `awslogs-datetime-format` and `awslogs-multiline-pattern` options.
    ///
    /// > Multiline logging performs regular expression parsing and matching of all log messages. This might have a negative impact on logging performance.
    /// - **awslogs-multiline-pattern** - Required: No
    ///
    /// This option defines a multiline start pattern that uses a regular expression. A log message consists of a line that matches the pattern and any following lines that don’t match the pattern. The matched line is the delimiter between log messages.
    ///
    /// For more information, see [awslogs-multiline-pattern](https://docs.aws.amazon.com/https://docs.docker.com/config/containers/logging/awslogs/#awslogs-multiline-pattern).
    ///
    /// This option is ignored if `awslogs-datetime-format` is also configured.
    ///
    /// You cannot configure both the `awslogs-datetime-format` and `awslogs-multiline-pattern` options.
    ///
    /// > Multiline logging performs regular expression parsing and matching of all log messages. This might have a negative impact on logging performance.
    ///
    /// The following options apply to all supported log drivers.
    ///
    /// - **mode** - Required: No
    ///
    /// Valid values: `non-blocking` | `blocking`
    ///
    /// This option defines the delivery mode of log messages from the container to the log driver specified using `logDriver`. The delivery mode you choose affects application availability when the flow of logs from container is interrupted.
    ///
    /// If you use the `blocking` mode and the flow of logs is interrupted, calls from container code to write to the `stdout` and `stderr` streams will block. The logging thread of the application will block as a result. This may cause the application to become unresponsive and lead to container healthcheck failure.
    ///
    /// If you use the `non-blocking` mode, the container's logs are instead stored in an in-memory intermediate buffer configured with the `max-buffer-size` option. This prevents the application from becoming unresponsive when logs cannot be sent. We recommend using this mode if you want to ensure service availability and are okay with some log loss. For more information, see [Preventing log loss with non-blocking mode in the `awslogs` container log driver](https://docs.aws.amazon.com/containers/preventing-log-loss-with-non-blocking-mode-in-the-awslogs-container-log-driver/).
    ///
    /// You can set a default `mode` for all containers in a specific AWS Region by using the `defaultLogDriverMode` account setting. If you don't specify the `mode` option or configure the account setting, Amazon ECS will default to the `non-blocking` mode. For more information about the account setting, see [Default log driver mode](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-account-settings.html#default-log-driver-mode) in the *Amazon Elastic Container Service Developer Guide*.
    ///
    /// > On June 25, 2025, Amazon ECS changed the default log driver mode from `blocking` to `non-blocking` to prioritize task availability over logging. To continue using the `blocking` mode after this change, do one of the following:
    /// >
    /// > - Set the `mode` option in your container definition's `logConfiguration` as `blocking`.
    /// > - Set the `defaultLogDriverMode` account setting to `blocking`.
    /// - **max-buffer-size** - Required: No
    ///
    /// Default value: `10m`
    ///
    /// When `non-blocking` mode is used, the `max-buffer-size` log option controls the size of the buffer that's used for intermediate message storage. Make sure to specify an adequate buffer size based on your application. When the buffer fills up, further logs cannot be stored. Logs that cannot be stored are lost.
    ///
    /// To route logs using the `splunk` log router, you need to specify a `splunk-token` and a `splunk-url`.
    ///
    /// When you use the `awsfirelens` log router to route logs to an AWS Service or AWS Partner Network destination for log storage and analytics, you can set the `log-driver-buffer-limit` option to limit the number of events that are buffered in memory, before being sent to the log router container. It can help to resolve potential log loss issue because high throughput might result in memory running out for the buffer inside of Docker.
    ///
    /// Other options you can specify when using `awsfirelens` to route logs depend on the destination. When you export logs to Amazon Data Firehose, you can specify the AWS Region with `region` and a name for the log stream with `delivery_stream`.
    ///
    /// When you export logs to Amazon Kinesis Data Streams, you can specify an AWS Region with `region` and a data stream name with `stream`.
    ///
    /// When you export logs to Amazon OpenSearch Service, you can specify options like `Name`, `Host` (OpenSearch Service endpoint without protocol), `Port`, `Index`, `Type`, `Aws_auth`, `Aws_region`, `Suppress_Type_Name`, and `tls`. For more information, see [Under the hood: FireLens for Amazon ECS Tasks](https://docs.aws.amazon.com/containers/under-the-hood-firelens-for-amazon-ecs-tasks/).
    ///
    /// When you export logs to Amazon S3, you can specify the bucket using the `bucket` option. You can also specify `region`, `total_file_size`, `upload_timeout`, and `use_put_object` as options.
    ///
    /// This parameter requires version 1.19 of the Docker Remote API or greater on your container instance. To check the Docker Remote API version on your container instance, log in to your container instance and run the following command: `sudo docker version --format '{{.Server.APIVersion}}'`
    ///
    /// `Options`.
    pub fn options(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Options", value.into_value().into_node());
        self
    }

    /// The secrets to pass to the log configuration. For more information, see [Specifying sensitive data](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specifying-sensitive-data.html) in the *Amazon Elastic Container Service Developer Guide*.
    ///
    /// `SecretOptions`.
    pub fn secret_options(mut self, value: impl IntoValue<List<SecretProperty>>) -> Self {
        self.0.put("SecretOptions", value.into_value().into_node());
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

impl Kind for LogConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LogConfigurationProperty> for LogConfigurationProperty {}
impl From<LogConfigurationProperty> for Node {
    #[inline]
    fn from(value: LogConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LogConfigurationProperty> for LogConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<LogConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration for a specific set of metrics to collect for a service.
///
/// The property type `MetricConfiguration` of `AWS::ECS::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetricConfigurationProperty(Object);

impl MetricConfigurationProperty {
    /// `MetricConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `metric_names`: The list of metric names to configure.
    /// - `resolution_seconds`: The resolution, in seconds, at which to collect the metrics.
    pub fn new(
        metric_names: impl IntoValue<List<MetricName>>,
        resolution_seconds: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("MetricNames", metric_names.into_value().into_node());
        object_.put(
            "ResolutionSeconds",
            resolution_seconds.into_value().into_node(),
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

impl Kind for MetricConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MetricConfigurationProperty> for MetricConfigurationProperty {}
impl From<MetricConfigurationProperty> for Node {
    #[inline]
    fn from(value: MetricConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MetricConfigurationProperty> for MetricConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<MetricConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The optional monitoring configuration for a service, which defines the resolution for the service-level ``CPUUtilization`` and ``MemoryUtilization`` Amazon CloudWatch metrics. When not specified, Amazon ECS uses the default resolution of ``60`` seconds.
///
/// The property type `MonitoringConfiguration` of `AWS::ECS::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct MonitoringConfigurationProperty(Object);

impl MonitoringConfigurationProperty {
    /// `MonitoringConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `metric_configurations`: The list of metric configurations for the service monitoring.
    pub fn new(metric_configurations: impl IntoValue<List<MetricConfigurationProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "MetricConfigurations",
            metric_configurations.into_value().into_node(),
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

impl Kind for MonitoringConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MonitoringConfigurationProperty> for MonitoringConfigurationProperty {}
impl From<MonitoringConfigurationProperty> for Node {
    #[inline]
    fn from(value: MonitoringConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MonitoringConfigurationProperty> for MonitoringConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<MonitoringConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The network configuration for a task or service.
///
/// The property type `NetworkConfiguration` of `AWS::ECS::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct NetworkConfigurationProperty(Object);

impl NetworkConfigurationProperty {
    /// `NetworkConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The VPC subnets and security groups that are associated with a task.
    ///
    /// > All specified subnets and security groups must be from the same VPC.
    ///
    /// `AwsvpcConfiguration`.
    pub fn awsvpc_configuration(
        mut self,
        value: impl IntoValue<AwsVpcConfigurationProperty>,
    ) -> Self {
        self.0
            .put("AwsvpcConfiguration", value.into_value().into_node());
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

impl Kind for NetworkConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NetworkConfigurationProperty> for NetworkConfigurationProperty {}
impl From<NetworkConfigurationProperty> for Node {
    #[inline]
    fn from(value: NetworkConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NetworkConfigurationProperty> for NetworkConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<NetworkConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object representing a constraint on task placement. For more information, see [Task placement constraints](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-placement-constraints.html) in the *Amazon Elastic Container Service Developer Guide*.
///
/// > If you're using the Fargate launch type, task placement constraints aren't supported.
///
/// The property type `PlacementConstraint` of `AWS::ECS::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct PlacementConstraintProperty(Object);

impl PlacementConstraintProperty {
    /// `PlacementConstraintProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The type of constraint.
    pub fn new(r#type: impl IntoValue<PlacementConstraintType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// A cluster query language expression to apply to the constraint. The expression can have a maximum length of 2000 characters. You can't specify an expression if the constraint type is `distinctInstance`. For more information, see [Cluster query language](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/cluster-query-language.html) in the *Amazon Elastic Container Service Developer Guide*.
    ///
    /// `Expression`.
    pub fn expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Expression", value.into_value().into_node());
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

impl Kind for PlacementConstraintProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PlacementConstraintProperty> for PlacementConstraintProperty {}
impl From<PlacementConstraintProperty> for Node {
    #[inline]
    fn from(value: PlacementConstraintProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PlacementConstraintProperty> for PlacementConstraintProperty {
    #[inline]
    fn into_value(self) -> Value<PlacementConstraintProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The task placement strategy for a task or service. For more information, see [Task placement strategies](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-placement-strategies.html) in the *Amazon Elastic Container Service Developer Guide*.
///
/// The property type `PlacementStrategy` of `AWS::ECS::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct PlacementStrategyProperty(Object);

impl PlacementStrategyProperty {
    /// `PlacementStrategyProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The type of placement strategy.
    pub fn new(r#type: impl IntoValue<PlacementStrategyType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The field to apply the placement strategy against. For the `spread` placement strategy, valid values are `instanceId` (or `host`, which has the same effect), or any platform or custom attribute that's applied to a container instance, such as `attribute:ecs.availability-zone`. For the `binpack` placement strategy, valid values are `cpu` and `memory`. For the `random` placement strategy, this field is not used.
    ///
    /// `Field`.
    pub fn field(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Field", value.into_value().into_node());
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

impl Kind for PlacementStrategyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PlacementStrategyProperty> for PlacementStrategyProperty {}
impl From<PlacementStrategyProperty> for Node {
    #[inline]
    fn from(value: PlacementStrategyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PlacementStrategyProperty> for PlacementStrategyProperty {
    #[inline]
    fn into_value(self) -> Value<PlacementStrategyProperty> {
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
/// The property type `Secret` of `AWS::ECS::Service`.
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

/// Configuration for Service Connect access logging. Access logs provide detailed information about requests made to your service, including request patterns, response codes, and timing data for debugging and monitoring purposes.
///
/// > To enable access logs, you must also specify a `logConfiguration` in the `serviceConnectConfiguration`.
///
/// The property type `ServiceConnectAccessLogConfiguration` of `AWS::ECS::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct ServiceConnectAccessLogConfigurationProperty(Object);

impl ServiceConnectAccessLogConfigurationProperty {
    /// `ServiceConnectAccessLogConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `format`: The format for Service Connect access log output.
    pub fn new(format: impl IntoValue<Format>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Format", format.into_value().into_node());
        Self(object_)
    }

    /// Specifies whether to include query parameters in Service Connect access logs.
    ///
    /// When enabled, query parameters from HTTP requests are included in the access logs. Consider security and privacy implications when enabling this feature, as query parameters may contain sensitive information such as request IDs and tokens. By default, this parameter is `DISABLED`.
    ///
    /// `IncludeQueryParameters`; one of `DISABLED`, `ENABLED`.
    pub fn include_query_parameters(
        mut self,
        value: impl IntoValue<IncludeQueryParameters>,
    ) -> Self {
        self.0
            .put("IncludeQueryParameters", value.into_value().into_node());
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

impl Kind for ServiceConnectAccessLogConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ServiceConnectAccessLogConfigurationProperty>
    for ServiceConnectAccessLogConfigurationProperty
{
}
impl From<ServiceConnectAccessLogConfigurationProperty> for Node {
    #[inline]
    fn from(value: ServiceConnectAccessLogConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ServiceConnectAccessLogConfigurationProperty>
    for ServiceConnectAccessLogConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<ServiceConnectAccessLogConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Each alias ("endpoint") is a fully-qualified name and port number that other tasks ("clients") can use to connect to this service.
///
/// Each name and port mapping must be unique within the namespace.
///
/// Tasks that run in a namespace can use short names to connect to services in the namespace. Tasks can connect to services across all of the clusters in the namespace. Tasks connect through a managed proxy container that collects logs and metrics for increased visibility. Only the tasks that Amazon ECS services create are supported with Service Connect. For more information, see [Service Connect](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect.html) in the *Amazon Elastic Container Service Developer Guide*.
///
/// The property type `ServiceConnectClientAlias` of `AWS::ECS::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct ServiceConnectClientAliasProperty(Object);

impl ServiceConnectClientAliasProperty {
    /// `ServiceConnectClientAliasProperty` with its required properties, in alphabetical order:
    ///
    /// - `port`: The listening port number for the Service Connect proxy.
    pub fn new(port: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Port", port.into_value().into_node());
        Self(object_)
    }

    /// The `dnsName` is the name that you use in the applications of client tasks to connect to this service. The name must be a valid DNS name but doesn't need to be fully-qualified. The name can include up to 127 characters. The name can include lowercase letters, numbers, underscores (_), hyphens (-), and periods (.). The name can't start with a hyphen.
    ///
    /// If this parameter isn't specified, the default value of `discoveryName.namespace` is used. If the `discoveryName` isn't specified, the port mapping name from the task definition is used in `portName.namespace`.
    ///
    /// To avoid changing your applications in client Amazon ECS services, set this to the same name that the client application uses by default. For example, a few common names are `database`, `db`, or the lowercase name of a database, such as `mysql` or `redis`. For more information, see [Service Connect](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect.html) in the *Amazon Elastic Container Service Developer Guide*.
    ///
    /// `DnsName`.
    pub fn dns_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DnsName", value.into_value().into_node());
        self
    }

    /// The configuration for test traffic routing rules used during blue/green deployments with Amazon ECS Service Connect. This allows you to route a portion of traffic to the new service revision of your service for testing before shifting all production traffic.
    ///
    /// `TestTrafficRules`.
    pub fn test_traffic_rules(
        mut self,
        value: impl IntoValue<ServiceConnectTestTrafficRulesProperty>,
    ) -> Self {
        self.0
            .put("TestTrafficRules", value.into_value().into_node());
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

impl Kind for ServiceConnectClientAliasProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ServiceConnectClientAliasProperty> for ServiceConnectClientAliasProperty {}
impl From<ServiceConnectClientAliasProperty> for Node {
    #[inline]
    fn from(value: ServiceConnectClientAliasProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ServiceConnectClientAliasProperty> for ServiceConnectClientAliasProperty {
    #[inline]
    fn into_value(self) -> Value<ServiceConnectClientAliasProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The Service Connect configuration of your Amazon ECS service. The configuration for this service to discover and connect to services, and be discovered by, and connected from, other services within a namespace.
///
/// Tasks that run in a namespace can use short names to connect to services in the namespace. Tasks can connect to services across all of the clusters in the namespace. Tasks connect through a managed proxy container that collects logs and metrics for increased visibility. Only the tasks that Amazon ECS services create are supported with Service Connect. For more information, see [Service Connect](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect.html) in the *Amazon Elastic Container Service Developer Guide*.
///
/// The property type `ServiceConnectConfiguration` of `AWS::ECS::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct ServiceConnectConfigurationProperty(Object);

impl ServiceConnectConfigurationProperty {
    /// `ServiceConnectConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `enabled`: Specifies whether to use Service Connect with this service.
    pub fn new(enabled: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Enabled", enabled.into_value().into_node());
        Self(object_)
    }

    /// The configuration for Service Connect access logging. Access logs capture detailed information about requests made to your service, including request patterns, response codes, and timing data. They can be useful for debugging connectivity issues, monitoring service performance, and auditing service-to-service communication for security and compliance purposes.
    ///
    /// > To enable access logs, you must also specify a `logConfiguration` in the `serviceConnectConfiguration`.
    ///
    /// `AccessLogConfiguration`.
    pub fn access_log_configuration(
        mut self,
        value: impl IntoValue<ServiceConnectAccessLogConfigurationProperty>,
    ) -> Self {
        self.0
            .put("AccessLogConfiguration", value.into_value().into_node());
        self
    }

    /// The log configuration for the container. This parameter maps to `LogConfig` in the docker container create command and the `--log-driver` option to docker run.
    ///
    /// By default, containers use the same logging driver that the Docker daemon uses. However, the container might use a different logging driver than the Docker daemon by specifying a log driver configuration in the container definition.
    ///
    /// Understand the following when specifying a log configuration for your containers.
    ///
    /// - Amazon ECS currently supports a subset of the logging drivers available to the Docker daemon. Additional log drivers may be available in future releases of the Amazon ECS container agent.
    ///
    /// For tasks on AWS Fargate, the supported log drivers are `awslogs`, `splunk`, and `awsfirelens`.
    ///
    /// For tasks hosted on Amazon EC2 instances, the supported log drivers are `awslogs`, `fluentd`, `gelf`, `json-file`, `journald`, `syslog`, `splunk`, and `awsfirelens`.
    /// - This parameter requires version 1.18 of the Docker Remote API or greater on your container instance.
    /// - For tasks that are hosted on Amazon EC2 instances, the Amazon ECS container agent must register the available logging drivers with the `ECS_AVAILABLE_LOGGING_DRIVERS` environment variable before containers placed on that instance can use these log configuration options. For more information, see [Amazon ECS container agent configuration](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-agent-config.html) in the *Amazon Elastic Container Service Developer Guide*.
    /// - For tasks that are on AWS Fargate, because you don't have access to the underlying infrastructure your tasks are hosted on, any additional software needed must be installed outside of the task. For example, the Fluentd output aggregators or a remote host running Logstash to send Gelf logs to.
    ///
    /// `LogConfiguration`.
    pub fn log_configuration(mut self, value: impl IntoValue<LogConfigurationProperty>) -> Self {
        self.0
            .put("LogConfiguration", value.into_value().into_node());
        self
    }

    /// The namespace name or full Amazon Resource Name (ARN) of the AWS Cloud Map namespace for use with Service Connect. The namespace must be in the same AWS Region as the Amazon ECS service and cluster. The type of namespace doesn't affect Service Connect. For more information about AWS Cloud Map, see [Working with Services](https://docs.aws.amazon.com/cloud-map/latest/dg/working-with-services.html) in the *AWS Cloud Map Developer Guide*.
    ///
    /// `Namespace`.
    pub fn namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Namespace", value.into_value().into_node());
        self
    }

    /// The list of Service Connect service objects. These are names and aliases (also known as endpoints) that are used by other Amazon ECS services to connect to this service.
    ///
    /// This field is not required for a "client" Amazon ECS service that's a member of a namespace only to connect to other services within the namespace. An example of this would be a frontend application that accepts incoming requests from either a load balancer that's attached to the service or by other means.
    ///
    /// An object selects a port from the task definition, assigns a name for the AWS Cloud Map service, and a list of aliases (endpoints) and ports for client applications to refer to this service.
    ///
    /// `Services`.
    pub fn services(mut self, value: impl IntoValue<List<ServiceConnectServiceProperty>>) -> Self {
        self.0.put("Services", value.into_value().into_node());
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

impl Kind for ServiceConnectConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ServiceConnectConfigurationProperty> for ServiceConnectConfigurationProperty {}
impl From<ServiceConnectConfigurationProperty> for Node {
    #[inline]
    fn from(value: ServiceConnectConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ServiceConnectConfigurationProperty> for ServiceConnectConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ServiceConnectConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The Service Connect service object configuration. For more information, see [Service Connect](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect.html) in the *Amazon Elastic Container Service Developer Guide*.
///
/// The property type `ServiceConnectService` of `AWS::ECS::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct ServiceConnectServiceProperty(Object);

impl ServiceConnectServiceProperty {
    /// `ServiceConnectServiceProperty` with its required properties, in alphabetical order:
    ///
    /// - `port_name`: The `portName` must match the name of one of the `portMappings` from all the containers in the task definition of this Amazon ECS service.
    pub fn new(port_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("PortName", port_name.into_value().into_node());
        Self(object_)
    }

    /// The list of client aliases for this Service Connect service. You use these to assign names that can be used by client applications. The maximum number of client aliases that you can have in this list is 1.
    ///
    /// Each alias ("endpoint") is a fully-qualified name and port number that other Amazon ECS tasks ("clients") can use to connect to this service.
    ///
    /// Each name and port mapping must be unique within the namespace.
    ///
    /// For each `ServiceConnectService`, you must provide at least one `clientAlias` with one `port`.
    ///
    /// `ClientAliases`.
    pub fn client_aliases(
        mut self,
        value: impl IntoValue<List<ServiceConnectClientAliasProperty>>,
    ) -> Self {
        self.0.put("ClientAliases", value.into_value().into_node());
        self
    }

    /// The `discoveryName` is the name of the new AWS Cloud Map service that Amazon ECS creates for this Amazon ECS service. This must be unique within the AWS Cloud Map namespace. The name can contain up to 64 characters. The name can include lowercase letters, numbers, underscores (_), and hyphens (-). The name can't start with a hyphen.
    ///
    /// If the `discoveryName` isn't specified, the port mapping name from the task definition is used in `portName.namespace`.
    ///
    /// `DiscoveryName`.
    pub fn discovery_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DiscoveryName", value.into_value().into_node());
        self
    }

    /// The port number for the Service Connect proxy to listen on.
    ///
    /// Use the value of this field to bypass the proxy for traffic on the port number specified in the named `portMapping` in the task definition of this application, and then use it in your VPC security groups to allow traffic into the proxy for this Amazon ECS service.
    ///
    /// In `awsvpc` mode and Fargate, the default value is the container port number. The container port number is in the `portMapping` in the task definition. In bridge mode, the default value is the ephemeral port of the Service Connect proxy.
    ///
    /// `IngressPortOverride`.
    pub fn ingress_port_override(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("IngressPortOverride", value.into_value().into_node());
        self
    }

    /// A reference to an object that represents the configured timeouts for Service Connect.
    ///
    /// `Timeout`.
    pub fn timeout(mut self, value: impl IntoValue<TimeoutConfigurationProperty>) -> Self {
        self.0.put("Timeout", value.into_value().into_node());
        self
    }

    /// A reference to an object that represents a Transport Layer Security (TLS) configuration.
    ///
    /// `Tls`.
    pub fn tls(mut self, value: impl IntoValue<ServiceConnectTlsConfigurationProperty>) -> Self {
        self.0.put("Tls", value.into_value().into_node());
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

impl Kind for ServiceConnectServiceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ServiceConnectServiceProperty> for ServiceConnectServiceProperty {}
impl From<ServiceConnectServiceProperty> for Node {
    #[inline]
    fn from(value: ServiceConnectServiceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ServiceConnectServiceProperty> for ServiceConnectServiceProperty {
    #[inline]
    fn into_value(self) -> Value<ServiceConnectServiceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The test traffic routing configuration for Amazon ECS blue/green deployments. This configuration allows you to define rules for routing specific traffic to the new service revision during the deployment process, allowing for safe testing before full production traffic shift.
///
/// For more information, see [Service Connect for Amazon ECS blue/green deployments](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect-blue-green.html) in the *Amazon Elastic Container Service Developer Guide*.
///
/// The property type `ServiceConnectTestTrafficRules` of `AWS::ECS::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct ServiceConnectTestTrafficRulesProperty(Object);

impl ServiceConnectTestTrafficRulesProperty {
    /// `ServiceConnectTestTrafficRulesProperty` with its required properties, in alphabetical order:
    ///
    /// - `header`: The HTTP header-based routing rules that determine which requests should be routed to the new service version during blue/green deployment testing.
    pub fn new(header: impl IntoValue<ServiceConnectTestTrafficRulesHeaderProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Header", header.into_value().into_node());
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

impl Kind for ServiceConnectTestTrafficRulesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ServiceConnectTestTrafficRulesProperty> for ServiceConnectTestTrafficRulesProperty {}
impl From<ServiceConnectTestTrafficRulesProperty> for Node {
    #[inline]
    fn from(value: ServiceConnectTestTrafficRulesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ServiceConnectTestTrafficRulesProperty> for ServiceConnectTestTrafficRulesProperty {
    #[inline]
    fn into_value(self) -> Value<ServiceConnectTestTrafficRulesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ServiceConnectTestTrafficRulesHeader` of `AWS::ECS::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct ServiceConnectTestTrafficRulesHeaderProperty(Object);

impl ServiceConnectTestTrafficRulesHeaderProperty {
    /// `ServiceConnectTestTrafficRulesHeaderProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The `Value` property.
    ///
    /// `Value`.
    pub fn value(
        mut self,
        value: impl IntoValue<ServiceConnectTestTrafficRulesHeaderValueProperty>,
    ) -> Self {
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

impl Kind for ServiceConnectTestTrafficRulesHeaderProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ServiceConnectTestTrafficRulesHeaderProperty>
    for ServiceConnectTestTrafficRulesHeaderProperty
{
}
impl From<ServiceConnectTestTrafficRulesHeaderProperty> for Node {
    #[inline]
    fn from(value: ServiceConnectTestTrafficRulesHeaderProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ServiceConnectTestTrafficRulesHeaderProperty>
    for ServiceConnectTestTrafficRulesHeaderProperty
{
    #[inline]
    fn into_value(self) -> Value<ServiceConnectTestTrafficRulesHeaderProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ServiceConnectTestTrafficRulesHeaderValue` of `AWS::ECS::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct ServiceConnectTestTrafficRulesHeaderValueProperty(Object);

impl ServiceConnectTestTrafficRulesHeaderValueProperty {
    /// `ServiceConnectTestTrafficRulesHeaderValueProperty` with its required properties, in alphabetical order:
    ///
    /// - `exact`
    pub fn new(exact: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Exact", exact.into_value().into_node());
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

impl Kind for ServiceConnectTestTrafficRulesHeaderValueProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ServiceConnectTestTrafficRulesHeaderValueProperty>
    for ServiceConnectTestTrafficRulesHeaderValueProperty
{
}
impl From<ServiceConnectTestTrafficRulesHeaderValueProperty> for Node {
    #[inline]
    fn from(value: ServiceConnectTestTrafficRulesHeaderValueProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ServiceConnectTestTrafficRulesHeaderValueProperty>
    for ServiceConnectTestTrafficRulesHeaderValueProperty
{
    #[inline]
    fn into_value(self) -> Value<ServiceConnectTestTrafficRulesHeaderValueProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The certificate root authority that secures your service.
///
/// The property type `ServiceConnectTlsCertificateAuthority` of `AWS::ECS::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct ServiceConnectTlsCertificateAuthorityProperty(Object);

impl ServiceConnectTlsCertificateAuthorityProperty {
    /// `ServiceConnectTlsCertificateAuthorityProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ARN of the AWS Private Certificate Authority certificate.
    ///
    /// `AwsPcaAuthorityArn`.
    pub fn aws_pca_authority_arn(
        mut self,
        value: impl IntoValue<kinds::acmpca::CertificateAuthorityArn>,
    ) -> Self {
        self.0
            .put("AwsPcaAuthorityArn", value.into_value().into_node());
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

impl Kind for ServiceConnectTlsCertificateAuthorityProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ServiceConnectTlsCertificateAuthorityProperty>
    for ServiceConnectTlsCertificateAuthorityProperty
{
}
impl From<ServiceConnectTlsCertificateAuthorityProperty> for Node {
    #[inline]
    fn from(value: ServiceConnectTlsCertificateAuthorityProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ServiceConnectTlsCertificateAuthorityProperty>
    for ServiceConnectTlsCertificateAuthorityProperty
{
    #[inline]
    fn into_value(self) -> Value<ServiceConnectTlsCertificateAuthorityProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The key that encrypts and decrypts your resources for Service Connect TLS.
///
/// The property type `ServiceConnectTlsConfiguration` of `AWS::ECS::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct ServiceConnectTlsConfigurationProperty(Object);

impl ServiceConnectTlsConfigurationProperty {
    /// `ServiceConnectTlsConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `issuer_certificate_authority`: The signer certificate authority.
    pub fn new(
        issuer_certificate_authority: impl IntoValue<ServiceConnectTlsCertificateAuthorityProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "IssuerCertificateAuthority",
            issuer_certificate_authority.into_value().into_node(),
        );
        Self(object_)
    }

    /// The AWS Key Management Service key.
    ///
    /// `KmsKey`.
    pub fn kms_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("KmsKey", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the IAM role that's associated with the Service Connect TLS.
    ///
    /// `RoleArn`.
    pub fn role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("RoleArn", value.into_value().into_node());
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

impl Kind for ServiceConnectTlsConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ServiceConnectTlsConfigurationProperty> for ServiceConnectTlsConfigurationProperty {}
impl From<ServiceConnectTlsConfigurationProperty> for Node {
    #[inline]
    fn from(value: ServiceConnectTlsConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ServiceConnectTlsConfigurationProperty> for ServiceConnectTlsConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ServiceConnectTlsConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration for the Amazon EBS volume that Amazon ECS creates and manages on your behalf. These settings are used to create each Amazon EBS volume, with one volume created for each task in the service. For information about the supported launch types and operating systems, see [Supported operating systems and launch types](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ebs-volumes.html#ebs-volumes-configuration) in the *Amazon Elastic Container Service Developer Guide*.
///
/// Many of these parameters map 1:1 with the Amazon EBS `CreateVolume` API request parameters.
///
/// The property type `ServiceManagedEBSVolumeConfiguration` of `AWS::ECS::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct ServiceManagedEBSVolumeConfigurationProperty(Object);

impl ServiceManagedEBSVolumeConfigurationProperty {
    /// `ServiceManagedEBSVolumeConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `role_arn`: The ARN of the IAM role to associate with this volume.
    pub fn new(role_arn: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("RoleArn", role_arn.into_value().into_node());
        Self(object_)
    }

    /// Indicates whether the volume should be encrypted. If you turn on Region-level Amazon EBS encryption by default but set this value as `false`, the setting is overridden and the volume is encrypted with the KMS key specified for Amazon EBS encryption by default. This parameter maps 1:1 with the `Encrypted` parameter of the [CreateVolume API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVolume.html) in the *Amazon EC2 API Reference*.
    ///
    /// `Encrypted`.
    pub fn encrypted(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Encrypted", value.into_value().into_node());
        self
    }

    /// The filesystem type for the volume. For volumes created from a snapshot, you must specify the same filesystem type that the volume was using when the snapshot was created. If there is a filesystem type mismatch, the tasks will fail to start.
    ///
    /// The available Linux filesystem types are `ext3`, `ext4`, and `xfs`. If no value is specified, the `xfs` filesystem type is used by default.
    ///
    /// The available Windows filesystem types are `NTFS`.
    ///
    /// `FilesystemType`.
    pub fn filesystem_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("FilesystemType", value.into_value().into_node());
        self
    }

    /// The number of I/O operations per second (IOPS). For `gp3`, `io1`, and `io2` volumes, this represents the number of IOPS that are provisioned for the volume. For `gp2` volumes, this represents the baseline performance of the volume and the rate at which the volume accumulates I/O credits for bursting.
    ///
    /// The following are the supported values for each volume type.
    ///
    /// - `gp3`: 3,000 - 16,000 IOPS
    /// - `io1`: 100 - 64,000 IOPS
    /// - `io2`: 100 - 256,000 IOPS
    ///
    /// This parameter is required for `io1` and `io2` volume types. The default for `gp3` volumes is `3,000 IOPS`. This parameter is not supported for `st1`, `sc1`, or `standard` volume types.
    ///
    /// This parameter maps 1:1 with the `Iops` parameter of the [CreateVolume API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVolume.html) in the *Amazon EC2 API Reference*.
    ///
    /// `Iops`.
    pub fn iops(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Iops", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) identifier of the AWS Key Management Service key to use for Amazon EBS encryption. When a key is specified using this parameter, it overrides Amazon EBS default encryption or any KMS key that you specified for cluster-level managed storage encryption. This parameter maps 1:1 with the `KmsKeyId` parameter of the [CreateVolume API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVolume.html) in the *Amazon EC2 API Reference*. For more information about encrypting Amazon EBS volumes attached to tasks, see [Encrypt data stored in Amazon EBS volumes attached to Amazon ECS tasks](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ebs-kms-encryption.html).
    ///
    /// > AWS authenticates the AWS Key Management Service key asynchronously. Therefore, if you specify an ID, alias, or ARN that is invalid, the action can appear to complete, but eventually fails.
    ///
    /// `KmsKeyId`.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
        self
    }

    /// The size of the volume in GiB. You must specify either a volume size or a snapshot ID. If you specify a snapshot ID, the snapshot size is used for the volume size by default. You can optionally specify a volume size greater than or equal to the snapshot size. This parameter maps 1:1 with the `Size` parameter of the [CreateVolume API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVolume.html) in the *Amazon EC2 API Reference*.
    ///
    /// The following are the supported volume size values for each volume type.
    ///
    /// - `gp2` and `gp3`: 1-16,384
    /// - `io1` and `io2`: 4-16,384
    /// - `st1` and `sc1`: 125-16,384
    /// - `standard`: 1-1,024
    ///
    /// `SizeInGiB`.
    pub fn size_in_gib(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("SizeInGiB", value.into_value().into_node());
        self
    }

    /// The snapshot that Amazon ECS uses to create volumes for attachment to tasks maintained by the service. You must specify either `snapshotId` or `sizeInGiB` in your volume configuration. This parameter maps 1:1 with the `SnapshotId` parameter of the [CreateVolume API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVolume.html) in the *Amazon EC2 API Reference*.
    ///
    /// `SnapshotId`.
    pub fn snapshot_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SnapshotId", value.into_value().into_node());
        self
    }

    /// The tags to apply to the volume. Amazon ECS applies service-managed tags by default. This parameter maps 1:1 with the `TagSpecifications.N` parameter of the [CreateVolume API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVolume.html) in the *Amazon EC2 API Reference*.
    ///
    /// `TagSpecifications`.
    pub fn tag_specifications(
        mut self,
        value: impl IntoValue<List<EBSTagSpecificationProperty>>,
    ) -> Self {
        self.0
            .put("TagSpecifications", value.into_value().into_node());
        self
    }

    /// The throughput to provision for a volume, in MiB/s, with a maximum of 1,000 MiB/s. This parameter maps 1:1 with the `Throughput` parameter of the [CreateVolume API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVolume.html) in the *Amazon EC2 API Reference*.
    ///
    /// > This parameter is only supported for the `gp3` volume type.
    ///
    /// `Throughput`.
    pub fn throughput(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Throughput", value.into_value().into_node());
        self
    }

    /// The rate, in MiB/s, at which data is fetched from a snapshot of an existing EBS volume to create new volumes for attachment to the tasks maintained by the service. This property can be specified only if you specify a `snapshotId`. For more information, see [Initialize Amazon EBS volumes](https://docs.aws.amazon.com/ebs/latest/userguide/initalize-volume.html) in the *Amazon EBS User Guide*.
    ///
    /// `VolumeInitializationRate`.
    pub fn volume_initialization_rate(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("VolumeInitializationRate", value.into_value().into_node());
        self
    }

    /// The volume type. This parameter maps 1:1 with the `VolumeType` parameter of the [CreateVolume API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVolume.html) in the *Amazon EC2 API Reference*. For more information, see [Amazon EBS volume types](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ebs-volume-types.html) in the *Amazon EC2 User Guide*.
    ///
    /// The following are the supported volume types.
    ///
    /// - General Purpose SSD: `gp2` | `gp3`
    /// - Provisioned IOPS SSD: `io1` | `io2`
    /// - Throughput Optimized HDD: `st1`
    /// - Cold HDD: `sc1`
    /// - Magnetic: `standard`
    ///
    /// > The magnetic volume type is not supported on Fargate.
    ///
    /// `VolumeType`.
    pub fn volume_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("VolumeType", value.into_value().into_node());
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

impl Kind for ServiceManagedEBSVolumeConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ServiceManagedEBSVolumeConfigurationProperty>
    for ServiceManagedEBSVolumeConfigurationProperty
{
}
impl From<ServiceManagedEBSVolumeConfigurationProperty> for Node {
    #[inline]
    fn from(value: ServiceManagedEBSVolumeConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ServiceManagedEBSVolumeConfigurationProperty>
    for ServiceManagedEBSVolumeConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<ServiceManagedEBSVolumeConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The details for the service registry.
///
/// Each service may be associated with one service registry. Multiple service registries for each service are not supported.
///
/// When you add, update, or remove the service registries configuration, Amazon ECS starts a new deployment. New tasks are registered and deregistered to the updated service registry configuration.
///
/// The property type `ServiceRegistry` of `AWS::ECS::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct ServiceRegistryProperty(Object);

impl ServiceRegistryProperty {
    /// `ServiceRegistryProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The container name value to be used for your service discovery service. It's already specified in the task definition. If the task definition that your service task specifies uses the `bridge` or `host` network mode, you must specify a `containerName` and `containerPort` combination from the task definition. If the task definition that your service task specifies uses the `awsvpc` network mode and a type SRV DNS record is used, you must specify either a `containerName` and `containerPort` combination or a `port` value. However, you can't specify both.
    ///
    /// `ContainerName`.
    pub fn container_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ContainerName", value.into_value().into_node());
        self
    }

    /// The port value to be used for your service discovery service. It's already specified in the task definition. If the task definition your service task specifies uses the `bridge` or `host` network mode, you must specify a `containerName` and `containerPort` combination from the task definition. If the task definition your service task specifies uses the `awsvpc` network mode and a type SRV DNS record is used, you must specify either a `containerName` and `containerPort` combination or a `port` value. However, you can't specify both.
    ///
    /// `ContainerPort`.
    pub fn container_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("ContainerPort", value.into_value().into_node());
        self
    }

    /// The port value used if your service discovery service specified an SRV record. This field might be used if both the `awsvpc` network mode and SRV records are used.
    ///
    /// `Port`.
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Port", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the service registry. The currently supported service registry is AWS Cloud Map. For more information, see [CreateService](https://docs.aws.amazon.com/cloud-map/latest/api/API_CreateService.html).
    ///
    /// `RegistryArn`.
    pub fn registry_arn(
        mut self,
        value: impl IntoValue<kinds::servicediscovery::ServiceArn>,
    ) -> Self {
        self.0.put("RegistryArn", value.into_value().into_node());
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

impl Kind for ServiceRegistryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ServiceRegistryProperty> for ServiceRegistryProperty {}
impl From<ServiceRegistryProperty> for Node {
    #[inline]
    fn from(value: ServiceRegistryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ServiceRegistryProperty> for ServiceRegistryProperty {
    #[inline]
    fn into_value(self) -> Value<ServiceRegistryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration for a volume specified in the task definition as a volume that is configured at launch time. Currently, the only supported volume type is an Amazon EBS volume.
///
/// The property type `ServiceVolumeConfiguration` of `AWS::ECS::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct ServiceVolumeConfigurationProperty(Object);

impl ServiceVolumeConfigurationProperty {
    /// `ServiceVolumeConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the volume.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The configuration for the Amazon EBS volume that Amazon ECS creates and manages on your behalf. These settings are used to create each Amazon EBS volume, with one volume created for each task in the service. The Amazon EBS volumes are visible in your account in the Amazon EC2 console once they are created.
    ///
    /// `ManagedEBSVolume`.
    pub fn managed_ebs_volume(
        mut self,
        value: impl IntoValue<ServiceManagedEBSVolumeConfigurationProperty>,
    ) -> Self {
        self.0
            .put("ManagedEBSVolume", value.into_value().into_node());
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

impl Kind for ServiceVolumeConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ServiceVolumeConfigurationProperty> for ServiceVolumeConfigurationProperty {}
impl From<ServiceVolumeConfigurationProperty> for Node {
    #[inline]
    fn from(value: ServiceVolumeConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ServiceVolumeConfigurationProperty> for ServiceVolumeConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ServiceVolumeConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines the failure threshold that the deployment circuit breaker uses to monitor a deployment. The ``type`` and ``value`` together determine the number of task failures that are tolerated before the circuit breaker triggers.
/// By default, the threshold configuration uses a ``type`` of ``BOUNDED_PERCENT`` with a ``value`` of ``50``.
///
/// The property type `ThresholdConfiguration` of `AWS::ECS::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct ThresholdConfigurationProperty(Object);

impl ThresholdConfigurationProperty {
    /// `ThresholdConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: Determines how Amazon ECS uses ``value`` to calculate the failure threshold.
    /// - `value`: Specifies the integer that Amazon ECS uses to calculate the failure threshold.
    pub fn new(
        r#type: impl IntoValue<ThresholdConfigurationType>,
        value: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
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

impl Kind for ThresholdConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ThresholdConfigurationProperty> for ThresholdConfigurationProperty {}
impl From<ThresholdConfigurationProperty> for Node {
    #[inline]
    fn from(value: ThresholdConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ThresholdConfigurationProperty> for ThresholdConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ThresholdConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents the timeout configurations for Service Connect.
///
/// > If `idleTimeout` is set to a time that is less than `perRequestTimeout`, the connection will close when the `idleTimeout` is reached and not the `perRequestTimeout`.
///
/// The property type `TimeoutConfiguration` of `AWS::ECS::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct TimeoutConfigurationProperty(Object);

impl TimeoutConfigurationProperty {
    /// `TimeoutConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The amount of time in seconds a connection will stay active while idle. A value of `0` can be set to disable `idleTimeout`.
    ///
    /// The `idleTimeout` default for `HTTP` / `HTTP2` / `GRPC` is 5 minutes.
    ///
    /// The `idleTimeout` default for `TCP` is 1 hour.
    ///
    /// `IdleTimeoutSeconds`.
    pub fn idle_timeout_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("IdleTimeoutSeconds", value.into_value().into_node());
        self
    }

    /// The amount of time waiting for the upstream to respond with a complete response per request. A value of `0` can be set to disable `perRequestTimeout`. `perRequestTimeout` can only be set if Service Connect `appProtocol` isn't `TCP`. Only `idleTimeout` is allowed for `TCP` `appProtocol`.
    ///
    /// `PerRequestTimeoutSeconds`.
    pub fn per_request_timeout_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("PerRequestTimeoutSeconds", value.into_value().into_node());
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

impl Kind for TimeoutConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TimeoutConfigurationProperty> for TimeoutConfigurationProperty {}
impl From<TimeoutConfigurationProperty> for Node {
    #[inline]
    fn from(value: TimeoutConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TimeoutConfigurationProperty> for TimeoutConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<TimeoutConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The VPC Lattice configuration for your service that holds the information for the target group(s) Amazon ECS tasks will be registered to.
///
/// The property type `VpcLatticeConfiguration` of `AWS::ECS::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct VpcLatticeConfigurationProperty(Object);

impl VpcLatticeConfigurationProperty {
    /// `VpcLatticeConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `port_name`: The name of the port mapping to register in the VPC Lattice target group.
    /// - `role_arn`: The ARN of the IAM role to associate with this VPC Lattice configuration.
    /// - `target_group_arn`: The full Amazon Resource Name (ARN) of the target group or groups associated with the VPC Lattice configuration that the Amazon ECS tasks will be registered to.
    pub fn new(
        port_name: impl IntoValue<String>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
        target_group_arn: impl IntoValue<kinds::vpclattice::TargetGroupArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("PortName", port_name.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
        object_.put("TargetGroupArn", target_group_arn.into_value().into_node());
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

impl Kind for VpcLatticeConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VpcLatticeConfigurationProperty> for VpcLatticeConfigurationProperty {}
impl From<VpcLatticeConfigurationProperty> for Node {
    #[inline]
    fn from(value: VpcLatticeConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VpcLatticeConfigurationProperty> for VpcLatticeConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<VpcLatticeConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Action` of a `HookTimeoutConfig` of `AWS::ECS::Service`.
pub enum Action {
    /// `CONTINUE`.
    Continue,
    /// `ROLLBACK`.
    Rollback,
}

#[diagnostic::do_not_recommend]
impl Kind for Action {}
#[diagnostic::do_not_recommend]
impl TextKind for Action {}
#[diagnostic::do_not_recommend]
impl IdKind for Action {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Action {}
#[diagnostic::do_not_recommend]
impl IntoValue<Action> for Action {
    #[inline]
    fn into_value(self) -> Value<Action> {
        const VALUES: &[&str] = &["CONTINUE", "ROLLBACK"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `AvailabilityZoneRebalancing` of `AWS::ECS::Service`.
pub enum AvailabilityZoneRebalancing {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for AvailabilityZoneRebalancing {}
#[diagnostic::do_not_recommend]
impl TextKind for AvailabilityZoneRebalancing {}
#[diagnostic::do_not_recommend]
impl IdKind for AvailabilityZoneRebalancing {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AvailabilityZoneRebalancing {}
#[diagnostic::do_not_recommend]
impl IntoValue<AvailabilityZoneRebalancing> for AvailabilityZoneRebalancing {
    #[inline]
    fn into_value(self) -> Value<AvailabilityZoneRebalancing> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `DeploymentController` of `AWS::ECS::Service`.
pub enum DeploymentControllerType {
    /// `CODE_DEPLOY`.
    CodeDeploy,
    /// `ECS`.
    Ecs,
    /// `EXTERNAL`.
    External,
}

#[diagnostic::do_not_recommend]
impl Kind for DeploymentControllerType {}
#[diagnostic::do_not_recommend]
impl TextKind for DeploymentControllerType {}
#[diagnostic::do_not_recommend]
impl IdKind for DeploymentControllerType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DeploymentControllerType {}
#[diagnostic::do_not_recommend]
impl IntoValue<DeploymentControllerType> for DeploymentControllerType {
    #[inline]
    fn into_value(self) -> Value<DeploymentControllerType> {
        const VALUES: &[&str] = &["CODE_DEPLOY", "ECS", "EXTERNAL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Format` of a `ServiceConnectAccessLogConfiguration` of `AWS::ECS::Service`.
pub enum Format {
    /// `JSON`.
    Json_,
    /// `TEXT`.
    Text,
}

#[diagnostic::do_not_recommend]
impl Kind for Format {}
#[diagnostic::do_not_recommend]
impl TextKind for Format {}
#[diagnostic::do_not_recommend]
impl IdKind for Format {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Format {}
#[diagnostic::do_not_recommend]
impl IntoValue<Format> for Format {
    #[inline]
    fn into_value(self) -> Value<Format> {
        const VALUES: &[&str] = &["JSON", "TEXT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `IncludeQueryParameters` of a `ServiceConnectAccessLogConfiguration` of `AWS::ECS::Service`.
pub enum IncludeQueryParameters {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for IncludeQueryParameters {}
#[diagnostic::do_not_recommend]
impl TextKind for IncludeQueryParameters {}
#[diagnostic::do_not_recommend]
impl IdKind for IncludeQueryParameters {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for IncludeQueryParameters {}
#[diagnostic::do_not_recommend]
impl IntoValue<IncludeQueryParameters> for IncludeQueryParameters {
    #[inline]
    fn into_value(self) -> Value<IncludeQueryParameters> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `LaunchType` of `AWS::ECS::Service`.
pub enum LaunchType {
    /// `EC2`.
    Ec2,
    /// `EXTERNAL`.
    External,
    /// `FARGATE`.
    Fargate,
}

#[diagnostic::do_not_recommend]
impl Kind for LaunchType {}
#[diagnostic::do_not_recommend]
impl TextKind for LaunchType {}
#[diagnostic::do_not_recommend]
impl IdKind for LaunchType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for LaunchType {}
#[diagnostic::do_not_recommend]
impl IntoValue<LaunchType> for LaunchType {
    #[inline]
    fn into_value(self) -> Value<LaunchType> {
        const VALUES: &[&str] = &["EC2", "EXTERNAL", "FARGATE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `LifecycleStages` of a `DeploymentLifecycleHook` of `AWS::ECS::Service`.
pub enum LifecycleStage {
    /// `POST_PRODUCTION_TRAFFIC_SHIFT`.
    PostProductionTrafficShift,
    /// `POST_SCALE_UP`.
    PostScaleUp,
    /// `POST_TEST_TRAFFIC_SHIFT`.
    PostTestTrafficShift,
    /// `PRE_PRODUCTION_TRAFFIC_SHIFT`.
    PreProductionTrafficShift,
    /// `PRE_SCALE_UP`.
    PreScaleUp,
    /// `PRODUCTION_TRAFFIC_SHIFT`.
    ProductionTrafficShift,
    /// `RECONCILE_SERVICE`.
    ReconcileService,
    /// `TEST_TRAFFIC_SHIFT`.
    TestTrafficShift,
}

#[diagnostic::do_not_recommend]
impl Kind for LifecycleStage {}
#[diagnostic::do_not_recommend]
impl TextKind for LifecycleStage {}
#[diagnostic::do_not_recommend]
impl IdKind for LifecycleStage {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for LifecycleStage {}
#[diagnostic::do_not_recommend]
impl IntoValue<LifecycleStage> for LifecycleStage {
    #[inline]
    fn into_value(self) -> Value<LifecycleStage> {
        const VALUES: &[&str] = &[
            "POST_PRODUCTION_TRAFFIC_SHIFT",
            "POST_SCALE_UP",
            "POST_TEST_TRAFFIC_SHIFT",
            "PRE_PRODUCTION_TRAFFIC_SHIFT",
            "PRE_SCALE_UP",
            "PRODUCTION_TRAFFIC_SHIFT",
            "RECONCILE_SERVICE",
            "TEST_TRAFFIC_SHIFT",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `MetricNames` of a `MetricConfiguration` of `AWS::ECS::Service`.
pub enum MetricName {
    /// `CPUUtilization`.
    CpuUtilization,
    /// `MemoryUtilization`.
    MemoryUtilization,
}

#[diagnostic::do_not_recommend]
impl Kind for MetricName {}
#[diagnostic::do_not_recommend]
impl TextKind for MetricName {}
#[diagnostic::do_not_recommend]
impl IdKind for MetricName {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for MetricName {}
#[diagnostic::do_not_recommend]
impl IntoValue<MetricName> for MetricName {
    #[inline]
    fn into_value(self) -> Value<MetricName> {
        const VALUES: &[&str] = &["CPUUtilization", "MemoryUtilization"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `PlacementConstraint` of `AWS::ECS::Service`.
pub enum PlacementConstraintType {
    /// `distinctInstance`.
    DistinctInstance,
    /// `memberOf`.
    MemberOf,
}

#[diagnostic::do_not_recommend]
impl Kind for PlacementConstraintType {}
#[diagnostic::do_not_recommend]
impl TextKind for PlacementConstraintType {}
#[diagnostic::do_not_recommend]
impl IdKind for PlacementConstraintType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PlacementConstraintType {}
#[diagnostic::do_not_recommend]
impl IntoValue<PlacementConstraintType> for PlacementConstraintType {
    #[inline]
    fn into_value(self) -> Value<PlacementConstraintType> {
        const VALUES: &[&str] = &["distinctInstance", "memberOf"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `PlacementStrategy` of `AWS::ECS::Service`.
pub enum PlacementStrategyType {
    /// `binpack`.
    Binpack,
    /// `random`.
    Random,
    /// `spread`.
    Spread,
}

#[diagnostic::do_not_recommend]
impl Kind for PlacementStrategyType {}
#[diagnostic::do_not_recommend]
impl TextKind for PlacementStrategyType {}
#[diagnostic::do_not_recommend]
impl IdKind for PlacementStrategyType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PlacementStrategyType {}
#[diagnostic::do_not_recommend]
impl IntoValue<PlacementStrategyType> for PlacementStrategyType {
    #[inline]
    fn into_value(self) -> Value<PlacementStrategyType> {
        const VALUES: &[&str] = &["binpack", "random", "spread"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PropagateTags` of `AWS::ECS::Service`.
pub enum PropagateTags {
    /// `SERVICE`.
    Service,
    /// `TASK_DEFINITION`.
    TaskDefinition,
}

#[diagnostic::do_not_recommend]
impl Kind for PropagateTags {}
#[diagnostic::do_not_recommend]
impl TextKind for PropagateTags {}
#[diagnostic::do_not_recommend]
impl IdKind for PropagateTags {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PropagateTags {}
#[diagnostic::do_not_recommend]
impl IntoValue<PropagateTags> for PropagateTags {
    #[inline]
    fn into_value(self) -> Value<PropagateTags> {
        const VALUES: &[&str] = &["SERVICE", "TASK_DEFINITION"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SchedulingStrategy` of `AWS::ECS::Service`.
pub enum SchedulingStrategy {
    /// `DAEMON`.
    Daemon,
    /// `REPLICA`.
    Replica,
}

#[diagnostic::do_not_recommend]
impl Kind for SchedulingStrategy {}
#[diagnostic::do_not_recommend]
impl TextKind for SchedulingStrategy {}
#[diagnostic::do_not_recommend]
impl IdKind for SchedulingStrategy {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SchedulingStrategy {}
#[diagnostic::do_not_recommend]
impl IntoValue<SchedulingStrategy> for SchedulingStrategy {
    #[inline]
    fn into_value(self) -> Value<SchedulingStrategy> {
        const VALUES: &[&str] = &["DAEMON", "REPLICA"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SourceServiceRevisionCleanup` of a `DeploymentEarlySuccessCriteria` of `AWS::ECS::Service`.
pub enum SourceServiceRevisionCleanup {
    /// `BLOCKING`.
    Blocking,
    /// `DEFERRED`.
    Deferred,
}

#[diagnostic::do_not_recommend]
impl Kind for SourceServiceRevisionCleanup {}
#[diagnostic::do_not_recommend]
impl TextKind for SourceServiceRevisionCleanup {}
#[diagnostic::do_not_recommend]
impl IdKind for SourceServiceRevisionCleanup {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SourceServiceRevisionCleanup {}
#[diagnostic::do_not_recommend]
impl IntoValue<SourceServiceRevisionCleanup> for SourceServiceRevisionCleanup {
    #[inline]
    fn into_value(self) -> Value<SourceServiceRevisionCleanup> {
        const VALUES: &[&str] = &["BLOCKING", "DEFERRED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Strategy` of a `DeploymentConfiguration` of `AWS::ECS::Service`.
pub enum Strategy {
    /// `BLUE_GREEN`.
    BlueGreen,
    /// `CANARY`.
    Canary,
    /// `LINEAR`.
    Linear,
    /// `ROLLING`.
    Rolling,
}

#[diagnostic::do_not_recommend]
impl Kind for Strategy {}
#[diagnostic::do_not_recommend]
impl TextKind for Strategy {}
#[diagnostic::do_not_recommend]
impl IdKind for Strategy {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Strategy {}
#[diagnostic::do_not_recommend]
impl IntoValue<Strategy> for Strategy {
    #[inline]
    fn into_value(self) -> Value<Strategy> {
        const VALUES: &[&str] = &["BLUE_GREEN", "CANARY", "LINEAR", "ROLLING"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `TargetType` of a `DeploymentLifecycleHook` of `AWS::ECS::Service`.
pub enum TargetType {
    /// `AWS_LAMBDA`.
    AwsLambda,
    /// `PAUSE`.
    Pause,
}

#[diagnostic::do_not_recommend]
impl Kind for TargetType {}
#[diagnostic::do_not_recommend]
impl TextKind for TargetType {}
#[diagnostic::do_not_recommend]
impl IdKind for TargetType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TargetType {}
#[diagnostic::do_not_recommend]
impl IntoValue<TargetType> for TargetType {
    #[inline]
    fn into_value(self) -> Value<TargetType> {
        const VALUES: &[&str] = &["AWS_LAMBDA", "PAUSE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `ThresholdConfiguration` of `AWS::ECS::Service`.
pub enum ThresholdConfigurationType {
    /// `BOUNDED_PERCENT`.
    BoundedPercent,
    /// `COUNT`.
    Count,
    /// `UNBOUNDED_PERCENT`.
    UnboundedPercent,
}

#[diagnostic::do_not_recommend]
impl Kind for ThresholdConfigurationType {}
#[diagnostic::do_not_recommend]
impl TextKind for ThresholdConfigurationType {}
#[diagnostic::do_not_recommend]
impl IdKind for ThresholdConfigurationType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ThresholdConfigurationType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ThresholdConfigurationType> for ThresholdConfigurationType {
    #[inline]
    fn into_value(self) -> Value<ThresholdConfigurationType> {
        const VALUES: &[&str] = &["BOUNDED_PERCENT", "COUNT", "UNBOUNDED_PERCENT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

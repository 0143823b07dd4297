// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ECS::TaskSet` and its property types.

use crate::l1::*;

/// Create a task set in the specified cluster and service. This is used when a service uses the `EXTERNAL` deployment controller type. For more information, see [Amazon ECS deployment types](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-types.html) in the *Amazon Elastic Container Service Developer Guide*.
///
/// > On March 21, 2024, a change was made to resolve the task definition revision before authorization. When a task definition revision is not specified, authorization will occur using the latest revision of a task definition.
///
/// For information about the maximum number of task sets and other quotas, see [Amazon ECS service quotas](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-quotas.html) in the *Amazon Elastic Container Service Developer Guide*.
///
/// `AWS::ECS::TaskSet`; `Ref` returns the physical id, which is made of `Cluster`, `Service`, `Id`.
/// Changing one of these replaces it: `CapacityProviderStrategy`, `Cluster`, `ExternalId`, `LaunchType`, `LoadBalancers`, `NetworkConfiguration`, `PlatformVersion`, `Service`, `ServiceRegistries`, `TaskDefinition`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskset.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTaskSet(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ECS::TaskSet",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("task_set.rules"),
};

impl CfnTaskSet {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ECS::TaskSet";

    /// `CfnTaskSet` with its required properties, in alphabetical order:
    ///
    /// - `cluster`: The short name or full Amazon Resource Name (ARN) of the cluster that hosts the service to create the task set in.
    /// - `service`: The short name or full Amazon Resource Name (ARN) of the service to create the task set in.
    /// - `task_definition`: The task definition for the tasks in the task set to use.
    pub fn new(
        cluster: impl IntoValue<kinds::ecs::ClusterNameOrArn>,
        service: impl IntoValue<String>,
        task_definition: impl IntoValue<kinds::ecs::TaskDefinitionArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Cluster", cluster.into_value().into_node());
        object_.put("Service", service.into_value().into_node());
        object_.put("TaskDefinition", task_definition.into_value().into_node());
        Self(object_)
    }

    /// The capacity provider strategy that are associated with the task set.
    ///
    /// `CapacityProviderStrategy`; an update replaces the resource.
    pub fn capacity_provider_strategy(
        mut self,
        value: impl IntoValue<List<CapacityProviderStrategyItemProperty>>,
    ) -> Self {
        self.0
            .put("CapacityProviderStrategy", value.into_value().into_node());
        self
    }

    /// An optional non-unique tag that identifies this task set in external systems. If the task set is associated with a service discovery registry, the tasks in this task set will have the `ECS_TASK_SET_EXTERNAL_ID` AWS Cloud Map attribute set to the provided value.
    ///
    /// `ExternalId`; an update replaces the resource.
    pub fn external_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ExternalId", value.into_value().into_node());
        self
    }

    /// The launch type that new tasks in the task set uses. For more information, see [Amazon ECS launch types](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/launch_types.html) in the *Amazon Elastic Container Service Developer Guide*.
    ///
    /// If a `launchType` is specified, the `capacityProviderStrategy` parameter must be omitted.
    ///
    /// `LaunchType`; one of `EC2`, `FARGATE`; an update replaces the resource.
    pub fn launch_type(mut self, value: impl IntoValue<LaunchType>) -> Self {
        self.0.put("LaunchType", value.into_value().into_node());
        self
    }

    /// A load balancer object representing the load balancer to use with the task set. The supported load balancer types are either an Application Load Balancer or a Network Load Balancer.
    ///
    /// `LoadBalancers`; an update replaces the resource.
    pub fn load_balancers(mut self, value: impl IntoValue<List<LoadBalancerProperty>>) -> Self {
        self.0.put("LoadBalancers", value.into_value().into_node());
        self
    }

    /// The network configuration for the task set.
    ///
    /// `NetworkConfiguration`; an update replaces the resource.
    pub fn network_configuration(
        mut self,
        value: impl IntoValue<NetworkConfigurationProperty>,
    ) -> Self {
        self.0
            .put("NetworkConfiguration", value.into_value().into_node());
        self
    }

    /// The platform version that the tasks in the task set uses. A platform version is specified only for tasks using the Fargate launch type. If one isn't specified, the `LATEST` platform version is used.
    ///
    /// `PlatformVersion`; an update replaces the resource.
    pub fn platform_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PlatformVersion", value.into_value().into_node());
        self
    }

    /// A floating-point percentage of your desired number of tasks to place and keep running in the task set.
    ///
    /// `Scale`; updated in place.
    pub fn scale(mut self, value: impl IntoValue<ScaleProperty>) -> Self {
        self.0.put("Scale", value.into_value().into_node());
        self
    }

    /// The details of the service discovery registries to assign to this task set. For more information, see [Service discovery](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-discovery.html).
    ///
    /// `ServiceRegistries`; an update replaces the resource.
    pub fn service_registries(
        mut self,
        value: impl IntoValue<List<ServiceRegistryProperty>>,
    ) -> Self {
        self.0
            .put("ServiceRegistries", value.into_value().into_node());
        self
    }

    /// The metadata that you apply to the task set to help you categorize and organize them. Each tag consists of a key and an optional value. You define both.
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

impl Construct for CfnTaskSet {
    type Handle = CfnTaskSetRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTaskSetRef {
        CfnTaskSetRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTaskSet`] of a stack.
pub struct CfnTaskSetRef(NodeRef);

impl Clone for CfnTaskSetRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTaskSetRef {}
impl AsNode for CfnTaskSetRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTaskSetRef {
    /// What `Ref` returns: the physical id, which is made of `Cluster`, `Service`, `Id`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID of the task set.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

/// An object representing the networking details for a task or service. For example `awsVpcConfiguration={subnets=["subnet-12344321"],securityGroups=["sg-12344321"]}`.
///
/// The property type `AwsVpcConfiguration` of `AWS::ECS::TaskSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct AwsVpcConfigurationProperty(Object);

impl AwsVpcConfigurationProperty {
    /// `AwsVpcConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `subnets`: The IDs of the subnets associated with the task or service.
    pub fn new(subnets: impl IntoValue<List<kinds::ec2::SubnetId>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Subnets", subnets.into_value().into_node());
        Self(object_)
    }

    /// Whether the task's elastic network interface receives a public IP address.
    ///
    /// Consider the following when you set this value:
    ///
    /// - When you use `create-service` or `update-service`, the default is `DISABLED`.
    /// - When the service `deploymentController` is `ECS`, the value must be `DISABLED`.
    ///
    /// `AssignPublicIp`; one of `DISABLED`, `ENABLED`; an update replaces the resource.
    pub fn assign_public_ip(mut self, value: impl IntoValue<super::AssignPublicIp>) -> Self {
        self.0.put("AssignPublicIp", value.into_value().into_node());
        self
    }

    /// The IDs of the security groups associated with the task or service. If you don't specify a security group, the default security group for the VPC is used. There's a limit of 5 security groups that can be specified.
    ///
    /// > All specified security groups must be from the same VPC.
    ///
    /// `SecurityGroups`; an update replaces the resource.
    pub fn security_groups(
        mut self,
        value: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
    ) -> Self {
        self.0.put("SecurityGroups", value.into_value().into_node());
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

/// The details of a capacity provider strategy. A capacity provider strategy can be set when using the [RunTask](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RunTask.html) or [CreateCluster](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateCluster.html) APIs or as the default capacity provider strategy for a cluster with the `CreateCluster` API.
///
/// Only capacity providers that are already associated with a cluster and have an `ACTIVE` or `UPDATING` status can be used in a capacity provider strategy. The [PutClusterCapacityProviders](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PutClusterCapacityProviders.html) API is used to associate a capacity provider with a cluster.
///
/// If specifying a capacity provider that uses an Auto Scaling group, the capacity provider must already be created. New Auto Scaling group capacity providers can be created with the [CreateClusterCapacityProvider](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateClusterCapacityProvider.html) API operation.
///
/// To use a AWS Fargate capacity provider, specify either the `FARGATE` or `FARGATE_SPOT` capacity providers. The AWS Fargate capacity providers are available to all accounts and only need to be associated with a cluster to be used in a capacity provider strategy.
///
/// With `FARGATE_SPOT`, you can run interruption tolerant tasks at a rate that's discounted compared to the `FARGATE` price. `FARGATE_SPOT` runs tasks on spare compute capacity. When AWS needs the capacity back, your tasks are interrupted with a two-minute warning. `FARGATE_SPOT` supports Linux tasks with the X86_64 architecture on platform version 1.3.0 or later. `FARGATE_SPOT` supports Linux tasks with the ARM64 architecture on platform version 1.4.0 or later.
///
/// A capacity provider strategy can contain a maximum of 20 capacity providers.
///
/// The property type `CapacityProviderStrategyItem` of `AWS::ECS::TaskSet`.
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
    pub fn capacity_provider(mut self, value: impl IntoValue<String>) -> Self {
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

/// The load balancer configuration to use with a service or task set.
///
/// When you add, update, or remove a load balancer configuration, Amazon ECS starts a new deployment with the updated Elastic Load Balancing configuration. This causes tasks to register to and deregister from load balancers.
///
/// We recommend that you verify this on a test environment before you update the Elastic Load Balancing configuration.
///
/// A service-linked role is required for services that use multiple target groups. For more information, see [Using service-linked roles](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using-service-linked-roles.html) in the *Amazon Elastic Container Service Developer Guide*.
///
/// The property type `LoadBalancer` of `AWS::ECS::TaskSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct LoadBalancerProperty(Object);

impl LoadBalancerProperty {
    /// `LoadBalancerProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the container (as it appears in a container definition) to associate with the load balancer.
    ///
    /// You need to specify the container name when configuring the target group for an Amazon ECS load balancer.
    ///
    /// `ContainerName`; an update replaces the resource.
    pub fn container_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ContainerName", value.into_value().into_node());
        self
    }

    /// The port on the container to associate with the load balancer. This port must correspond to a `containerPort` in the task definition the tasks in the service are using. For tasks that use the EC2 launch type, the container instance they're launched on must allow ingress traffic on the `hostPort` of the port mapping.
    ///
    /// `ContainerPort`; an update replaces the resource.
    pub fn container_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("ContainerPort", value.into_value().into_node());
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
    /// `TargetGroupArn`; an update replaces the resource.
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

/// The network configuration for a task or service.
///
/// The property type `NetworkConfiguration` of `AWS::ECS::TaskSet`.
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
    /// `AwsVpcConfiguration`; an update replaces the resource.
    pub fn aws_vpc_configuration(
        mut self,
        value: impl IntoValue<AwsVpcConfigurationProperty>,
    ) -> Self {
        self.0
            .put("AwsVpcConfiguration", value.into_value().into_node());
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

/// A floating-point percentage of the desired number of tasks to place and keep running in the task set.
///
/// The property type `Scale` of `AWS::ECS::TaskSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct ScaleProperty(Object);

impl ScaleProperty {
    /// `ScaleProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The unit of measure for the scale value.
    ///
    /// `Unit`; one of `PERCENT`.
    pub fn unit(mut self, value: impl IntoValue<Unit>) -> Self {
        self.0.put("Unit", value.into_value().into_node());
        self
    }

    /// The value, specified as a percent total of a service's `desiredCount`, to scale the task set. Accepted values are numbers between 0 and 100.
    ///
    /// `Value`.
    pub fn value(mut self, value: impl IntoValue<f64>) -> Self {
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

impl Kind for ScaleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ScaleProperty> for ScaleProperty {}
impl From<ScaleProperty> for Node {
    #[inline]
    fn from(value: ScaleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ScaleProperty> for ScaleProperty {
    #[inline]
    fn into_value(self) -> Value<ScaleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The details for the service registry.
///
/// Each service may be associated with one service registry. Multiple service registries for each service are not supported.
///
/// When you add, update, or remove the service registries configuration, Amazon ECS starts a new deployment. New tasks are registered and deregistered to the updated service registry configuration.
///
/// The property type `ServiceRegistry` of `AWS::ECS::TaskSet`.
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
    /// `ContainerName`; an update replaces the resource.
    pub fn container_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ContainerName", value.into_value().into_node());
        self
    }

    /// The port value to be used for your service discovery service. It's already specified in the task definition. If the task definition your service task specifies uses the `bridge` or `host` network mode, you must specify a `containerName` and `containerPort` combination from the task definition. If the task definition your service task specifies uses the `awsvpc` network mode and a type SRV DNS record is used, you must specify either a `containerName` and `containerPort` combination or a `port` value. However, you can't specify both.
    ///
    /// `ContainerPort`; an update replaces the resource.
    pub fn container_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("ContainerPort", value.into_value().into_node());
        self
    }

    /// The port value used if your service discovery service specified an SRV record. This field might be used if both the `awsvpc` network mode and SRV records are used.
    ///
    /// `Port`; an update replaces the resource.
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Port", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the service registry. The currently supported service registry is AWS Cloud Map. For more information, see [CreateService](https://docs.aws.amazon.com/cloud-map/latest/api/API_CreateService.html).
    ///
    /// `RegistryArn`; an update replaces the resource.
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

/// The values of `LaunchType` of `AWS::ECS::TaskSet`.
pub enum LaunchType {
    /// `EC2`.
    Ec2,
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
        const VALUES: &[&str] = &["EC2", "FARGATE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Unit` of a `Scale` of `AWS::ECS::TaskSet`.
pub enum Unit {
    /// `PERCENT`.
    Percent,
}

#[diagnostic::do_not_recommend]
impl Kind for Unit {}
#[diagnostic::do_not_recommend]
impl TextKind for Unit {}
#[diagnostic::do_not_recommend]
impl IdKind for Unit {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Unit {}
#[diagnostic::do_not_recommend]
impl IntoValue<Unit> for Unit {
    #[inline]
    fn into_value(self) -> Value<Unit> {
        const VALUES: &[&str] = &["PERCENT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::GameLift::ContainerFleet` and its property types.

use crate::l1::*;

/// Describes an Amazon GameLift Servers managed container fleet.
///
/// `AWS::GameLift::ContainerFleet`; `Ref` returns its `FleetId`, a [`gamelift::ContainerFleetId`](kinds::gamelift::ContainerFleetId).
/// Changing one of these replaces it: `BillingType`, `InstanceType`, `PlayerGatewayMode`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-containerfleet.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnContainerFleet(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::GameLift::ContainerFleet",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("container_fleet.rules"),
};

impl CfnContainerFleet {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::GameLift::ContainerFleet";

    /// `CfnContainerFleet` with its required properties, in alphabetical order:
    ///
    /// - `fleet_role_arn`: The unique identifier for an AWS Identity and Access Management (IAM) role with permissions to run your containers on resources that are managed by Amazon GameLift Servers.
    pub fn new(fleet_role_arn: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("FleetRoleArn", fleet_role_arn.into_value().into_node());
        Self(object_)
    }

    /// Indicates whether the fleet uses On-Demand or Spot instances for this fleet. Learn more about when to use [On-Demand versus Spot Instances](https://docs.aws.amazon.com/gamelift/latest/developerguide/gamelift-ec2-instances.html#gamelift-ec2-instances-spot). You can't update this fleet property.
    ///
    /// By default, this property is set to `ON_DEMAND`.
    ///
    /// `BillingType`; one of `ON_DEMAND`, `SPOT`; an update replaces the resource.
    pub fn billing_type(mut self, value: impl IntoValue<BillingType>) -> Self {
        self.0.put("BillingType", value.into_value().into_node());
        self
    }

    /// Set of rules for processing a deployment for a container fleet update.
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

    /// A meaningful description of the container fleet.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The name of the fleet's game server container group definition, which describes how to deploy containers with your game server build and support software onto each fleet instance.
    ///
    /// `GameServerContainerGroupDefinitionName`; updated in place.
    pub fn game_server_container_group_definition_name(
        mut self,
        value: impl IntoValue<String>,
    ) -> Self {
        self.0.put(
            "GameServerContainerGroupDefinitionName",
            value.into_value().into_node(),
        );
        self
    }

    /// The number of times to replicate the game server container group on each fleet instance.
    ///
    /// `GameServerContainerGroupsPerInstance`; updated in place.
    pub fn game_server_container_groups_per_instance(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "GameServerContainerGroupsPerInstance",
            value.into_value().into_node(),
        );
        self
    }

    /// A policy that limits the number of game sessions that each individual player can create on instances in this fleet. The limit applies for a specified span of time.
    ///
    /// `GameSessionCreationLimitPolicy`; updated in place.
    pub fn game_session_creation_limit_policy(
        mut self,
        value: impl IntoValue<GameSessionCreationLimitPolicyProperty>,
    ) -> Self {
        self.0.put(
            "GameSessionCreationLimitPolicy",
            value.into_value().into_node(),
        );
        self
    }

    /// The set of port numbers to open on each instance in a container fleet. Connection ports are used by inbound traffic to connect with processes that are running in containers on the fleet.
    ///
    /// `InstanceConnectionPortRange`; updated in place.
    pub fn instance_connection_port_range(
        mut self,
        value: impl IntoValue<ConnectionPortRangeProperty>,
    ) -> Self {
        self.0.put(
            "InstanceConnectionPortRange",
            value.into_value().into_node(),
        );
        self
    }

    /// The IP address ranges and port settings that allow inbound traffic to access game server processes and other processes on this fleet.
    ///
    /// `InstanceInboundPermissions`; updated in place.
    pub fn instance_inbound_permissions(
        mut self,
        value: impl IntoValue<List<IpPermissionProperty>>,
    ) -> Self {
        self.0
            .put("InstanceInboundPermissions", value.into_value().into_node());
        self
    }

    /// The Amazon EC2 instance type to use for all instances in the fleet. Instance type determines the computing resources and processing power that's available to host your game servers. This includes including CPU, memory, storage, and networking capacity. You can't update this fleet property.
    ///
    /// `InstanceType`; an update replaces the resource.
    pub fn instance_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("InstanceType", value.into_value().into_node());
        self
    }

    /// The `Locations` property.
    ///
    /// `Locations`; updated in place.
    pub fn locations(mut self, value: impl IntoValue<List<LocationConfigurationProperty>>) -> Self {
        self.0.put("Locations", value.into_value().into_node());
        self
    }

    /// The method that is used to collect container logs for the fleet. Amazon GameLift Servers saves all standard output for each container in logs, including game session logs.
    ///
    /// - `CLOUDWATCH` -- Send logs to an Amazon CloudWatch log group that you define. Each container emits a log stream, which is organized in the log group.
    /// - `S3` -- Store logs in an Amazon S3 bucket that you define.
    /// - `NONE` -- Don't collect container logs.
    ///
    /// `LogConfiguration`; updated in place.
    pub fn log_configuration(mut self, value: impl IntoValue<LogConfigurationProperty>) -> Self {
        self.0
            .put("LogConfiguration", value.into_value().into_node());
        self
    }

    /// The name of an AWS CloudWatch metric group to add this fleet to. Metric groups aggregate metrics for multiple fleets.
    ///
    /// `MetricGroups`; updated in place.
    pub fn metric_groups(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("MetricGroups", value.into_value().into_node());
        self
    }

    /// Determines whether Amazon GameLift Servers can shut down game sessions on the fleet that are actively running and hosting players. Amazon GameLift Servers might prompt an instance shutdown when scaling down fleet capacity or when retiring unhealthy instances. You can also set game session protection for individual game sessions using [UpdateGameSession](https://docs.aws.amazon.com/gamelift/latest/apireference/API_UpdateGameSession.html).
    ///
    /// - *NoProtection* -- Game sessions can be shut down during active gameplay.
    /// - *FullProtection* -- Game sessions in `ACTIVE` status can't be shut down.
    ///
    /// `NewGameSessionProtectionPolicy`; one of `FullProtection`, `NoProtection`; updated in place.
    pub fn new_game_session_protection_policy(
        mut self,
        value: impl IntoValue<super::NewGameSessionProtectionPolicy>,
    ) -> Self {
        self.0.put(
            "NewGameSessionProtectionPolicy",
            value.into_value().into_node(),
        );
        self
    }

    /// The name of the fleet's per-instance container group definition.
    ///
    /// `PerInstanceContainerGroupDefinitionName`; updated in place.
    pub fn per_instance_container_group_definition_name(
        mut self,
        value: impl IntoValue<String>,
    ) -> Self {
        self.0.put(
            "PerInstanceContainerGroupDefinitionName",
            value.into_value().into_node(),
        );
        self
    }

    /// The player gateway mode for the container fleet.
    ///
    /// `PlayerGatewayMode`; one of `DISABLED`, `ENABLED`, `REQUIRED`; an update replaces the resource.
    pub fn player_gateway_mode(mut self, value: impl IntoValue<super::PlayerGatewayMode>) -> Self {
        self.0
            .put("PlayerGatewayMode", value.into_value().into_node());
        self
    }

    /// A list of rules that control how a fleet is scaled.
    ///
    /// `ScalingPolicies`; updated in place.
    pub fn scaling_policies(mut self, value: impl IntoValue<List<ScalingPolicyProperty>>) -> Self {
        self.0
            .put("ScalingPolicies", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
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

impl Construct for CfnContainerFleet {
    type Handle = CfnContainerFleetRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnContainerFleetRef {
        CfnContainerFleetRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnContainerFleet`] of a stack.
pub struct CfnContainerFleetRef(NodeRef);

impl Clone for CfnContainerFleetRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnContainerFleetRef {}
impl AsNode for CfnContainerFleetRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnContainerFleetRef {
    /// What `Ref` returns: its `FleetId`, a [`gamelift::ContainerFleetId`](kinds::gamelift::ContainerFleetId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::gamelift::ContainerFleetId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// A time stamp indicating when this data object was created. Format is a number expressed in Unix time as milliseconds (for example `"1469498468.057"`).
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// Provides information about the last deployment ID and its status.
    ///
    /// `Fn::GetAtt` of `DeploymentDetails`.
    #[inline]
    pub fn attr_deployment_details(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DeploymentDetails")))
    }

    /// The Amazon Resource Name ( [ARN](https://docs.aws.amazon.com/AmazonS3/latest/dev/s3-arn-format.html) ) that is assigned to a Amazon GameLift Servers fleet resource and uniquely identifies it. ARNs are unique across all Regions. Format is `arn:aws:gamelift:<region>::fleet/fleet-a1234567-b8c9-0d1e-2fa3-b45c6d7e8912`. In a GameLift fleet ARN, the resource ID matches the `FleetId` value.
    ///
    /// `Fn::GetAtt` of `FleetArn`.
    #[inline]
    pub fn attr_fleet_arn(&self) -> Value<kinds::gamelift::FleetArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("FleetArn")))
    }

    /// A unique identifier for the container fleet to retrieve.
    ///
    /// `Fn::GetAtt` of `FleetId`.
    #[inline]
    pub fn attr_fleet_id(&self) -> Value<kinds::gamelift::ContainerFleetId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("FleetId")))
    }

    /// The Amazon Resource Name ( [ARN](https://docs.aws.amazon.com/AmazonS3/latest/dev/s3-arn-format.html) ) that is assigned to the fleet's game server container group. The ARN value also identifies the specific container group definition version in use.
    ///
    /// `Fn::GetAtt` of `GameServerContainerGroupDefinitionArn`.
    #[inline]
    pub fn attr_game_server_container_group_definition_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("GameServerContainerGroupDefinitionArn"),
        ))
    }

    /// The calculated maximum number of game server container group that can be deployed on each fleet instance. The calculation depends on the resource needs of the container group and the CPU and memory resources of the fleet's instance type.
    ///
    /// `Fn::GetAtt` of `MaximumGameServerContainerGroupsPerInstance`.
    #[inline]
    pub fn attr_maximum_game_server_container_groups_per_instance(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("MaximumGameServerContainerGroupsPerInstance"),
        ))
    }

    /// The Amazon Resource Name ( [ARN](https://docs.aws.amazon.com/AmazonS3/latest/dev/s3-arn-format.html) ) that is assigned to the fleet's per-instance container group. The ARN value also identifies the specific container group definition version in use.
    ///
    /// `Fn::GetAtt` of `PerInstanceContainerGroupDefinitionArn`.
    #[inline]
    pub fn attr_per_instance_container_group_definition_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("PerInstanceContainerGroupDefinitionArn"),
        ))
    }

    /// The current status of the container fleet.
    ///
    /// - `PENDING` -- A new container fleet has been requested.
    /// - `CREATING` -- A new container fleet resource is being created.
    /// - `CREATED` -- A new container fleet resource has been created. No fleet instances have been deployed.
    /// - `ACTIVATING` -- New container fleet instances are being deployed.
    /// - `ACTIVE` -- The container fleet has been deployed and is ready to host game sessions.
    /// - `UPDATING` -- Updates to the container fleet is being updated. A deployment is in progress.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::gamelift::ContainerFleetId> for &CfnContainerFleetRef {
    #[inline]
    fn into_value(self) -> Value<kinds::gamelift::ContainerFleetId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The set of port numbers to open on each instance in a container fleet. Connection ports are used by inbound traffic to connect with processes that are running in containers on the fleet.
///
/// The property type `ConnectionPortRange` of `AWS::GameLift::ContainerFleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConnectionPortRangeProperty(Object);

impl ConnectionPortRangeProperty {
    /// `ConnectionPortRangeProperty` with its required properties, in alphabetical order:
    ///
    /// - `from_port`: Starting value for the port range.
    /// - `to_port`: Ending value for the port.
    pub fn new(from_port: impl IntoValue<i64>, to_port: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("FromPort", from_port.into_value().into_node());
        object_.put("ToPort", to_port.into_value().into_node());
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

impl Kind for ConnectionPortRangeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConnectionPortRangeProperty> for ConnectionPortRangeProperty {}
impl From<ConnectionPortRangeProperty> for Node {
    #[inline]
    fn from(value: ConnectionPortRangeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConnectionPortRangeProperty> for ConnectionPortRangeProperty {
    #[inline]
    fn into_value(self) -> Value<ConnectionPortRangeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Set of rules for processing a deployment for a container fleet update.
///
/// The property type `DeploymentConfiguration` of `AWS::GameLift::ContainerFleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct DeploymentConfigurationProperty(Object);

impl DeploymentConfigurationProperty {
    /// `DeploymentConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Determines what actions to take if a deployment fails. If the fleet is multi-location, this strategy applies across all fleet locations. With a rollback strategy, updated fleet instances are rolled back to the last successful deployment. Alternatively, you can maintain a few impaired containers for the purpose of debugging, while all other tasks return to the last successful deployment.
    ///
    /// `ImpairmentStrategy`; one of `MAINTAIN`, `ROLLBACK`.
    pub fn impairment_strategy(mut self, value: impl IntoValue<ImpairmentStrategy>) -> Self {
        self.0
            .put("ImpairmentStrategy", value.into_value().into_node());
        self
    }

    /// Sets a minimum level of healthy tasks to maintain during deployment activity.
    ///
    /// `MinimumHealthyPercentage`.
    pub fn minimum_healthy_percentage(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MinimumHealthyPercentage", value.into_value().into_node());
        self
    }

    /// Determines how fleet deployment activity affects active game sessions on the fleet. With protection, a deployment honors game session protection, and delays actions that would interrupt a protected active game session until the game session ends. Without protection, deployment activity can shut down all running tasks, including active game sessions, regardless of game session protection.
    ///
    /// `ProtectionStrategy`; one of `WITH_PROTECTION`, `IGNORE_PROTECTION`.
    pub fn protection_strategy(mut self, value: impl IntoValue<ProtectionStrategy>) -> Self {
        self.0
            .put("ProtectionStrategy", value.into_value().into_node());
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

/// A policy that puts limits on the number of game sessions that a player can create within a specified span of time. With this policy, you can control players' ability to consume available resources.
///
/// The policy is evaluated when a player tries to create a new game session. On receiving a `CreateGameSession` request, Amazon GameLift Servers checks that the player (identified by `CreatorId`) has created fewer than game session limit in the specified time period.
///
/// The property type `GameSessionCreationLimitPolicy` of `AWS::GameLift::ContainerFleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct GameSessionCreationLimitPolicyProperty(Object);

impl GameSessionCreationLimitPolicyProperty {
    /// `GameSessionCreationLimitPolicyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A policy that puts limits on the number of game sessions that a player can create within a specified span of time. With this policy, you can control players' ability to consume available resources.
    ///
    /// The policy evaluates when a player tries to create a new game session. On receiving a `CreateGameSession` request, Amazon GameLift Servers checks that the player (identified by `CreatorId`) has created fewer than game session limit in the specified time period.
    ///
    /// `NewGameSessionsPerCreator`.
    pub fn new_game_sessions_per_creator(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("NewGameSessionsPerCreator", value.into_value().into_node());
        self
    }

    /// The time span used in evaluating the resource creation limit policy.
    ///
    /// `PolicyPeriodInMinutes`.
    pub fn policy_period_in_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("PolicyPeriodInMinutes", value.into_value().into_node());
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

impl Kind for GameSessionCreationLimitPolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GameSessionCreationLimitPolicyProperty> for GameSessionCreationLimitPolicyProperty {}
impl From<GameSessionCreationLimitPolicyProperty> for Node {
    #[inline]
    fn from(value: GameSessionCreationLimitPolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GameSessionCreationLimitPolicyProperty> for GameSessionCreationLimitPolicyProperty {
    #[inline]
    fn into_value(self) -> Value<GameSessionCreationLimitPolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A range of IP addresses and port settings that allow inbound traffic to connect to processes on an instance in a fleet. Processes are assigned an IP address/port number combination, which must fall into the fleet's allowed ranges.
///
/// For Amazon GameLift Servers Realtime fleets, Amazon GameLift Servers automatically opens two port ranges, one for TCP messaging and one for UDP.
///
/// The property type `IpPermission` of `AWS::GameLift::ContainerFleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct IpPermissionProperty(Object);

impl IpPermissionProperty {
    /// `IpPermissionProperty` with its required properties, in alphabetical order:
    ///
    /// - `from_port`: A starting value for a range of allowed port numbers.
    /// - `ip_range`: A range of allowed IP addresses.
    /// - `protocol`: The network communication protocol used by the fleet.
    /// - `to_port`: An ending value for a range of allowed port numbers.
    pub fn new(
        from_port: impl IntoValue<i64>,
        ip_range: impl IntoValue<String>,
        protocol: impl IntoValue<super::Protocol>,
        to_port: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("FromPort", from_port.into_value().into_node());
        object_.put("IpRange", ip_range.into_value().into_node());
        object_.put("Protocol", protocol.into_value().into_node());
        object_.put("ToPort", to_port.into_value().into_node());
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

impl Kind for IpPermissionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IpPermissionProperty> for IpPermissionProperty {}
impl From<IpPermissionProperty> for Node {
    #[inline]
    fn from(value: IpPermissionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IpPermissionProperty> for IpPermissionProperty {
    #[inline]
    fn into_value(self) -> Value<IpPermissionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Current resource capacity settings in a specified fleet or location. The location value might refer to a fleet's remote location or its home Region.
///
/// The property type `LocationCapacity` of `AWS::GameLift::ContainerFleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct LocationCapacityProperty(Object);

impl LocationCapacityProperty {
    /// `LocationCapacityProperty` with its required properties, in alphabetical order:
    ///
    /// - `max_size`: The maximum value that is allowed for the fleet's instance count for a location.
    pub fn new(max_size: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("MaxSize", max_size.into_value().into_node());
        Self(object_)
    }

    /// Defaults to MinSize if not defined. The number of EC2 instances you want to maintain in the specified fleet location. This value must fall between the minimum and maximum size limits. If any auto-scaling policy is defined for the container fleet, the desired instance will only be applied once during fleet creation and will be ignored in updates to avoid conflicts with auto-scaling. During updates with any auto-scaling policy defined, if current desired instance is lower than the new MinSize, it will be increased to the new MinSize; if current desired instance is larger than the new MaxSize, it will be decreased to the new MaxSize.
    ///
    /// `DesiredEC2Instances`.
    pub fn desired_ec2_instances(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("DesiredEC2Instances", value.into_value().into_node());
        self
    }

    /// Configuration options for Amazon GameLift Servers managed capacity behavior.
    ///
    /// `ManagedCapacityConfiguration`.
    pub fn managed_capacity_configuration(
        mut self,
        value: impl IntoValue<ManagedCapacityConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "ManagedCapacityConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The minimum value allowed for the fleet's instance count for a location.
    ///
    /// `MinSize`.
    pub fn min_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MinSize", value.into_value().into_node());
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

impl Kind for LocationCapacityProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LocationCapacityProperty> for LocationCapacityProperty {}
impl From<LocationCapacityProperty> for Node {
    #[inline]
    fn from(value: LocationCapacityProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LocationCapacityProperty> for LocationCapacityProperty {
    #[inline]
    fn into_value(self) -> Value<LocationCapacityProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A remote location where a multi-location fleet can deploy game servers for game hosting.
///
/// The property type `LocationConfiguration` of `AWS::GameLift::ContainerFleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct LocationConfigurationProperty(Object);

impl LocationConfigurationProperty {
    /// `LocationConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `location`: An AWS Region code, such as `us-west-2`.
    pub fn new(location: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Location", location.into_value().into_node());
        Self(object_)
    }

    /// Current resource capacity settings in a specified fleet or location. The location value might refer to a fleet's remote location or its home Region.
    ///
    /// `LocationCapacity`.
    pub fn location_capacity(mut self, value: impl IntoValue<LocationCapacityProperty>) -> Self {
        self.0
            .put("LocationCapacity", value.into_value().into_node());
        self
    }

    /// The player gateway status for the location.
    ///
    /// `PlayerGatewayStatus`; one of `DISABLED`, `ENABLED`.
    pub fn player_gateway_status(
        mut self,
        value: impl IntoValue<super::PlayerGatewayStatus>,
    ) -> Self {
        self.0
            .put("PlayerGatewayStatus", value.into_value().into_node());
        self
    }

    /// A list of fleet actions that have been suspended in the fleet location.
    ///
    /// `StoppedActions`; one of `AUTO_SCALING`.
    pub fn stopped_actions(mut self, value: impl IntoValue<List<StoppedAction>>) -> Self {
        self.0.put("StoppedActions", value.into_value().into_node());
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

impl Kind for LocationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LocationConfigurationProperty> for LocationConfigurationProperty {}
impl From<LocationConfigurationProperty> for Node {
    #[inline]
    fn from(value: LocationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LocationConfigurationProperty> for LocationConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<LocationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A method for collecting container logs for the fleet. Amazon GameLift Servers saves all standard output for each container in logs, including game session logs. You can select from the following methods:
///
/// The property type `LogConfiguration` of `AWS::GameLift::ContainerFleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct LogConfigurationProperty(Object);

impl LogConfigurationProperty {
    /// `LogConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The type of log collection to use for a fleet.
    ///
    /// - `CLOUDWATCH` -- (default value) Send logs to an Amazon CloudWatch log group that you define. Each container emits a log stream, which is organized in the log group.
    /// - `S3` -- Store logs in an Amazon S3 bucket that you define. This bucket must reside in the fleet's home AWS Region.
    /// - `NONE` -- Don't collect container logs.
    ///
    /// `LogDestination`; one of `NONE`, `CLOUDWATCH`, `S3`.
    pub fn log_destination(mut self, value: impl IntoValue<LogDestination>) -> Self {
        self.0.put("LogDestination", value.into_value().into_node());
        self
    }

    /// If log destination is `CLOUDWATCH`, logs are sent to the specified log group in Amazon CloudWatch.
    ///
    /// `LogGroupArn`.
    pub fn log_group_arn(mut self, value: impl IntoValue<kinds::logs::LogGroupArn>) -> Self {
        self.0.put("LogGroupArn", value.into_value().into_node());
        self
    }

    /// If log destination is `S3`, logs are sent to the specified Amazon S3 bucket name.
    ///
    /// `S3BucketName`.
    pub fn s3_bucket_name(mut self, value: impl IntoValue<kinds::s3::BucketName>) -> Self {
        self.0.put("S3BucketName", value.into_value().into_node());
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

/// Configuration options for Amazon GameLift Servers managed capacity behavior.
///
/// The property type `ManagedCapacityConfiguration` of `AWS::GameLift::ContainerFleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct ManagedCapacityConfigurationProperty(Object);

impl ManagedCapacityConfigurationProperty {
    /// `ManagedCapacityConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `zero_capacity_strategy`: The strategy Amazon GameLift Servers will use to automatically scale your capacity to and from zero in response to game session activity.
    pub fn new(zero_capacity_strategy: impl IntoValue<super::ZeroCapacityStrategy>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ZeroCapacityStrategy",
            zero_capacity_strategy.into_value().into_node(),
        );
        Self(object_)
    }

    /// Length of time, in minutes, that Amazon GameLift Servers will wait before scaling in your MinSize and DesiredInstances to 0 after a period with no game session activity.
    ///
    /// `ScaleInAfterInactivityMinutes`.
    pub fn scale_in_after_inactivity_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "ScaleInAfterInactivityMinutes",
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

impl Kind for ManagedCapacityConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ManagedCapacityConfigurationProperty> for ManagedCapacityConfigurationProperty {}
impl From<ManagedCapacityConfigurationProperty> for Node {
    #[inline]
    fn from(value: ManagedCapacityConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ManagedCapacityConfigurationProperty> for ManagedCapacityConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ManagedCapacityConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Rule that controls how a fleet is scaled. Scaling policies are uniquely identified by the combination of name and fleet ID.
///
/// The property type `ScalingPolicy` of `AWS::GameLift::ContainerFleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct ScalingPolicyProperty(Object);

impl ScalingPolicyProperty {
    /// `ScalingPolicyProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: A descriptive label that is associated with a fleet's scaling policy.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// Comparison operator to use when measuring a metric against the threshold value.
    ///
    /// `ComparisonOperator`; one of `GreaterThanOrEqualToThreshold`, `GreaterThanThreshold`, `LessThanThreshold`, `LessThanOrEqualToThreshold`.
    pub fn comparison_operator(mut self, value: impl IntoValue<super::ComparisonOperator>) -> Self {
        self.0
            .put("ComparisonOperator", value.into_value().into_node());
        self
    }

    /// Length of time (in minutes) the metric must be at or beyond the threshold before a scaling event is triggered.
    ///
    /// `EvaluationPeriods`.
    pub fn evaluation_periods(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("EvaluationPeriods", value.into_value().into_node());
        self
    }

    /// Name of the Amazon GameLift Servers-defined metric that is used to trigger a scaling adjustment. For detailed descriptions of fleet metrics, see [Monitor Amazon GameLift Servers with Amazon CloudWatch](https://docs.aws.amazon.com/gamelift/latest/developerguide/monitoring-cloudwatch.html).
    ///
    /// - *ActivatingGameSessions* -- Game sessions in the process of being created.
    /// - *ActiveGameSessions* -- Game sessions that are currently running.
    /// - *ActiveInstances* -- Fleet instances that are currently running at least one game session.
    /// - *AvailableGameSessions* -- Additional game sessions that fleet could host simultaneously, given current capacity.
    /// - *AvailablePlayerSessions* -- Empty player slots in currently active game sessions. This includes game sessions that are not currently accepting players. Reserved player slots are not included.
    /// - *CurrentPlayerSessions* -- Player slots in active game sessions that are being used by a player or are reserved for a player.
    /// - *IdleInstances* -- Active instances that are currently hosting zero game sessions.
    /// - *PercentAvailableGameSessions* -- Unused percentage of the total number of game sessions that a fleet could host simultaneously, given current capacity. Use this metric for a target-based scaling policy.
    /// - *PercentIdleInstances* -- Percentage of the total number of active instances that are hosting zero game sessions.
    /// - *QueueDepth* -- Pending game session placement requests, in any queue, where the current fleet is the top-priority destination.
    /// - *WaitTime* -- Current wait time for pending game session placement requests, in any queue, where the current fleet is the top-priority destination.
    ///
    /// `MetricName`; one of `ActivatingGameSessions`, `ActiveGameSessions`, `ActiveInstances`, `AvailableGameSessions`, `AvailablePlayerSessions`, `CurrentPlayerSessions`, `IdleInstances`, `PercentAvailableGameSessions`, `PercentIdleInstances`, `QueueDepth`, `WaitTime`, `ConcurrentActivatableGameSessions`.
    pub fn metric_name(mut self, value: impl IntoValue<super::MetricName>) -> Self {
        self.0.put("MetricName", value.into_value().into_node());
        self
    }

    /// The type of scaling policy to create. For a target-based policy, set the parameter *MetricName* to 'PercentAvailableGameSessions' and specify a *TargetConfiguration*. For a rule-based policy set the following parameters: *MetricName*, *ComparisonOperator*, *Threshold*, *EvaluationPeriods*, *ScalingAdjustmentType*, and *ScalingAdjustment*.
    ///
    /// `PolicyType`; one of `RuleBased`, `TargetBased`, `ManagedScaling`.
    pub fn policy_type(mut self, value: impl IntoValue<super::PolicyType>) -> Self {
        self.0.put("PolicyType", value.into_value().into_node());
        self
    }

    /// Amount of adjustment to make, based on the scaling adjustment type.
    ///
    /// `ScalingAdjustment`.
    pub fn scaling_adjustment(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ScalingAdjustment", value.into_value().into_node());
        self
    }

    /// The type of adjustment to make to a fleet's instance count.
    ///
    /// - *ChangeInCapacity* -- add (or subtract) the scaling adjustment value from the current instance count. Positive values scale up while negative values scale down.
    /// - *ExactCapacity* -- set the instance count to the scaling adjustment value.
    /// - *PercentChangeInCapacity* -- increase or reduce the current instance count by the scaling adjustment, read as a percentage. Positive values scale up while negative values scale down.
    ///
    /// `ScalingAdjustmentType`; one of `ChangeInCapacity`, `ExactCapacity`, `PercentChangeInCapacity`.
    pub fn scaling_adjustment_type(
        mut self,
        value: impl IntoValue<super::ScalingAdjustmentType>,
    ) -> Self {
        self.0
            .put("ScalingAdjustmentType", value.into_value().into_node());
        self
    }

    /// An object that contains settings for a target-based scaling policy.
    ///
    /// `TargetConfiguration`.
    pub fn target_configuration(
        mut self,
        value: impl IntoValue<TargetConfigurationProperty>,
    ) -> Self {
        self.0
            .put("TargetConfiguration", value.into_value().into_node());
        self
    }

    /// Metric value used to trigger a scaling event.
    ///
    /// `Threshold`.
    pub fn threshold(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Threshold", value.into_value().into_node());
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

impl Kind for ScalingPolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ScalingPolicyProperty> for ScalingPolicyProperty {}
impl From<ScalingPolicyProperty> for Node {
    #[inline]
    fn from(value: ScalingPolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ScalingPolicyProperty> for ScalingPolicyProperty {
    #[inline]
    fn into_value(self) -> Value<ScalingPolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Settings for a target-based scaling policy. A target-based policy tracks a particular fleet metric specifies a target value for the metric. As player usage changes, the policy triggers Amazon GameLift Servers to adjust capacity so that the metric returns to the target value. The target configuration specifies settings as needed for the target based policy, including the target value.
///
/// The property type `TargetConfiguration` of `AWS::GameLift::ContainerFleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct TargetConfigurationProperty(Object);

impl TargetConfigurationProperty {
    /// `TargetConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `target_value`: Desired value to use with a target-based scaling policy.
    pub fn new(target_value: impl IntoValue<f64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("TargetValue", target_value.into_value().into_node());
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

impl Kind for TargetConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TargetConfigurationProperty> for TargetConfigurationProperty {}
impl From<TargetConfigurationProperty> for Node {
    #[inline]
    fn from(value: TargetConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TargetConfigurationProperty> for TargetConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<TargetConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `BillingType` of `AWS::GameLift::ContainerFleet`.
pub enum BillingType {
    /// `ON_DEMAND`.
    OnDemand,
    /// `SPOT`.
    Spot,
}

#[diagnostic::do_not_recommend]
impl Kind for BillingType {}
#[diagnostic::do_not_recommend]
impl TextKind for BillingType {}
#[diagnostic::do_not_recommend]
impl IdKind for BillingType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for BillingType {}
#[diagnostic::do_not_recommend]
impl IntoValue<BillingType> for BillingType {
    #[inline]
    fn into_value(self) -> Value<BillingType> {
        const VALUES: &[&str] = &["ON_DEMAND", "SPOT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ImpairmentStrategy` of a `DeploymentConfiguration` of `AWS::GameLift::ContainerFleet`.
pub enum ImpairmentStrategy {
    /// `MAINTAIN`.
    Maintain,
    /// `ROLLBACK`.
    Rollback,
}

#[diagnostic::do_not_recommend]
impl Kind for ImpairmentStrategy {}
#[diagnostic::do_not_recommend]
impl TextKind for ImpairmentStrategy {}
#[diagnostic::do_not_recommend]
impl IdKind for ImpairmentStrategy {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ImpairmentStrategy {}
#[diagnostic::do_not_recommend]
impl IntoValue<ImpairmentStrategy> for ImpairmentStrategy {
    #[inline]
    fn into_value(self) -> Value<ImpairmentStrategy> {
        const VALUES: &[&str] = &["MAINTAIN", "ROLLBACK"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `LogDestination` of a `LogConfiguration` of `AWS::GameLift::ContainerFleet`.
pub enum LogDestination {
    /// `CLOUDWATCH`.
    Cloudwatch,
    /// `NONE`.
    None,
    /// `S3`.
    S3,
}

#[diagnostic::do_not_recommend]
impl Kind for LogDestination {}
#[diagnostic::do_not_recommend]
impl TextKind for LogDestination {}
#[diagnostic::do_not_recommend]
impl IdKind for LogDestination {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for LogDestination {}
#[diagnostic::do_not_recommend]
impl IntoValue<LogDestination> for LogDestination {
    #[inline]
    fn into_value(self) -> Value<LogDestination> {
        const VALUES: &[&str] = &["CLOUDWATCH", "NONE", "S3"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ProtectionStrategy` of a `DeploymentConfiguration` of `AWS::GameLift::ContainerFleet`.
pub enum ProtectionStrategy {
    /// `IGNORE_PROTECTION`.
    IgnoreProtection,
    /// `WITH_PROTECTION`.
    WithProtection,
}

#[diagnostic::do_not_recommend]
impl Kind for ProtectionStrategy {}
#[diagnostic::do_not_recommend]
impl TextKind for ProtectionStrategy {}
#[diagnostic::do_not_recommend]
impl IdKind for ProtectionStrategy {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ProtectionStrategy {}
#[diagnostic::do_not_recommend]
impl IntoValue<ProtectionStrategy> for ProtectionStrategy {
    #[inline]
    fn into_value(self) -> Value<ProtectionStrategy> {
        const VALUES: &[&str] = &["IGNORE_PROTECTION", "WITH_PROTECTION"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `StoppedActions` of a `LocationConfiguration` of `AWS::GameLift::ContainerFleet`.
pub enum StoppedAction {
    /// `AUTO_SCALING`.
    AutoScaling,
}

#[diagnostic::do_not_recommend]
impl Kind for StoppedAction {}
#[diagnostic::do_not_recommend]
impl TextKind for StoppedAction {}
#[diagnostic::do_not_recommend]
impl IdKind for StoppedAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for StoppedAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<StoppedAction> for StoppedAction {
    #[inline]
    fn into_value(self) -> Value<StoppedAction> {
        const VALUES: &[&str] = &["AUTO_SCALING"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

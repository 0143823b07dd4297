// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::GameLift::ContainerGroupDefinition` and its property types.

use crate::l1::*;

/// The properties that describe a container group resource. You can update all properties of a container group definition properties. Updates to a container group definition are saved as new versions.
///
/// *Used with:* [CreateContainerGroupDefinition](https://docs.aws.amazon.com/gamelift/latest/apireference/API_CreateContainerGroupDefinition.html)
///
/// *Returned by:* [DescribeContainerGroupDefinition](https://docs.aws.amazon.com/gamelift/latest/apireference/API_DescribeContainerGroupDefinition.html), [ListContainerGroupDefinitions](https://docs.aws.amazon.com/gamelift/latest/apireference/API_ListContainerGroupDefinitions.html), [UpdateContainerGroupDefinition](https://docs.aws.amazon.com/gamelift/latest/apireference/API_UpdateContainerGroupDefinition.html)
///
/// `AWS::GameLift::ContainerGroupDefinition`; `Ref` returns its `Name`, a [`gamelift::ContainerGroupDefinitionName`](kinds::gamelift::ContainerGroupDefinitionName).
/// Changing one of these replaces it: `ContainerGroupType`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-containergroupdefinition.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnContainerGroupDefinition(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::GameLift::ContainerGroupDefinition",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("container_group_definition.rules"),
};

impl CfnContainerGroupDefinition {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::GameLift::ContainerGroupDefinition";

    /// `CfnContainerGroupDefinition` with its required properties, in alphabetical order:
    ///
    /// - `name`: A descriptive identifier for the container group definition.
    /// - `operating_system`: The platform that all containers in the container group definition run on.
    /// - `total_memory_limit_mebibytes`: The amount of memory (in MiB) on a fleet instance to allocate for the container group.
    /// - `total_vcpu_limit`: The amount of vCPU units on a fleet instance to allocate for the container group (1 vCPU is equal to 1024 CPU units).
    pub fn new(
        name: impl IntoValue<String>,
        operating_system: impl IntoValue<OperatingSystem>,
        total_memory_limit_mebibytes: impl IntoValue<i64>,
        total_vcpu_limit: impl IntoValue<f64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("OperatingSystem", operating_system.into_value().into_node());
        object_.put(
            "TotalMemoryLimitMebibytes",
            total_memory_limit_mebibytes.into_value().into_node(),
        );
        object_.put("TotalVcpuLimit", total_vcpu_limit.into_value().into_node());
        Self(object_)
    }

    /// The type of container group. Container group type determines how Amazon GameLift Servers deploys the container group on each fleet instance.
    ///
    /// `ContainerGroupType`; one of `GAME_SERVER`, `PER_INSTANCE`; an update replaces the resource.
    pub fn container_group_type(mut self, value: impl IntoValue<ContainerGroupType>) -> Self {
        self.0
            .put("ContainerGroupType", value.into_value().into_node());
        self
    }

    /// The definition for the game server container in this group. This property is used only when the container group type is `GAME_SERVER`. This container definition specifies a container image with the game server build.
    ///
    /// `GameServerContainerDefinition`; updated in place.
    pub fn game_server_container_definition(
        mut self,
        value: impl IntoValue<GameServerContainerDefinitionProperty>,
    ) -> Self {
        self.0.put(
            "GameServerContainerDefinition",
            value.into_value().into_node(),
        );
        self
    }

    /// A specific ContainerGroupDefinition version to be updated
    ///
    /// `SourceVersionNumber`; updated in place.
    pub fn source_version_number(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("SourceVersionNumber", value.into_value().into_node());
        self
    }

    /// The set of definitions for support containers in this group. A container group definition might have zero support container definitions. Support container can be used in any type of container group.
    ///
    /// `SupportContainerDefinitions`; updated in place.
    pub fn support_container_definitions(
        mut self,
        value: impl IntoValue<List<SupportContainerDefinitionProperty>>,
    ) -> Self {
        self.0.put(
            "SupportContainerDefinitions",
            value.into_value().into_node(),
        );
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// An optional description that was provided for a container group definition update. Each version can have a unique description.
    ///
    /// `VersionDescription`; updated in place.
    pub fn version_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("VersionDescription", value.into_value().into_node());
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

impl Construct for CfnContainerGroupDefinition {
    type Handle = CfnContainerGroupDefinitionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnContainerGroupDefinitionRef {
        CfnContainerGroupDefinitionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnContainerGroupDefinition`] of a stack.
pub struct CfnContainerGroupDefinitionRef(NodeRef);

impl Clone for CfnContainerGroupDefinitionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnContainerGroupDefinitionRef {}
impl AsNode for CfnContainerGroupDefinitionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnContainerGroupDefinitionRef {
    /// What `Ref` returns: its `Name`, a [`gamelift::ContainerGroupDefinitionName`](kinds::gamelift::ContainerGroupDefinitionName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::gamelift::ContainerGroupDefinitionName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name ( [ARN](https://docs.aws.amazon.com/AmazonS3/latest/dev/s3-arn-format.html) ) that is assigned to an Amazon GameLift Servers `ContainerGroupDefinition` resource. It uniquely identifies the resource across all AWS Regions. Format is `arn:aws:gamelift:[region]::containergroupdefinition/[container group definition name]:[version]`.
    ///
    /// `Fn::GetAtt` of `ContainerGroupDefinitionArn`.
    #[inline]
    pub fn attr_container_group_definition_arn(
        &self,
    ) -> Value<kinds::gamelift::ContainerGroupDefinitionArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ContainerGroupDefinitionArn"),
        ))
    }

    /// A time stamp indicating when this data object was created. Format is a number expressed in Unix time as milliseconds (for example `"1469498468.057"`).
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// Current status of the container group definition resource. Values include:
    ///
    /// - `COPYING` -- Amazon GameLift Servers is in the process of making copies of all container images that are defined in the group. While in this state, the resource can't be used to create a container fleet.
    /// - `READY` -- Amazon GameLift Servers has copied the registry images for all containers that are defined in the group. You can use a container group definition in this status to create a container fleet.
    /// - `FAILED` -- Amazon GameLift Servers failed to create a valid container group definition resource. For more details on the cause of the failure, see `StatusReason`. A container group definition resource in failed status will be deleted within a few minutes.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// Additional information about a container group definition that's in `FAILED` status. Possible reasons include:
    ///
    /// - An internal issue prevented Amazon GameLift Servers from creating the container group definition resource. Delete the failed resource and call [CreateContainerGroupDefinition](https://docs.aws.amazon.com/gamelift/latest/apireference/API_CreateContainerGroupDefinition.html) again.
    /// - An access-denied message means that you don't have permissions to access the container image on ECR. See [IAM permission examples](https://docs.aws.amazon.com/gamelift/latest/developerguide/gamelift-iam-policy-examples.html.html) for help setting up required IAM permissions for Amazon GameLift Servers.
    /// - The `ImageUri` value for at least one of the containers in the container group definition was invalid or not found in the current AWS account.
    /// - At least one of the container images referenced in the container group definition exceeds the allowed size. For size limits, see [Amazon GameLift Servers endpoints and quotas](https://docs.aws.amazon.com/general/latest/gr/gamelift.html).
    /// - At least one of the container images referenced in the container group definition uses a different operating system than the one defined for the container group.
    ///
    /// `Fn::GetAtt` of `StatusReason`.
    #[inline]
    pub fn attr_status_reason(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StatusReason")))
    }

    /// Indicates the version of a particular container group definition. This number is incremented automatically when you update a container group definition. You can view, update, or delete individual versions or the entire container group definition.
    ///
    /// `Fn::GetAtt` of `VersionNumber`.
    #[inline]
    pub fn attr_version_number(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VersionNumber")))
    }
}

impl IntoValue<kinds::gamelift::ContainerGroupDefinitionName> for &CfnContainerGroupDefinitionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::gamelift::ContainerGroupDefinitionName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::gamelift::ContainerGroupDefinitionArn> for &CfnContainerGroupDefinitionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::gamelift::ContainerGroupDefinitionArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ContainerGroupDefinitionArn"),
        ))
    }
}

/// A container's dependency on another container in the same container group. The dependency impacts how the dependent container is able to start or shut down based the status of the other container.
///
/// For example, *ContainerA* is configured with the following dependency: a `START` dependency on *ContainerB*. This means that *ContainerA* can't start until *ContainerB* has started. It also means that *ContainerA* must shut down before *ContainerB*.
///
/// *Part of:* [GameServerContainerDefinition](https://docs.aws.amazon.com/gamelift/latest/apireference/API_GameServerContainerDefinition.html), [GameServerContainerDefinitionInput](https://docs.aws.amazon.com/gamelift/latest/apireference/API_GameServerContainerDefinitionInput.html), [SupportContainerDefinition](https://docs.aws.amazon.com/gamelift/latest/apireference/API_SupportContainerDefinition.html), [SupportContainerDefinitionInput](https://docs.aws.amazon.com/gamelift/latest/apireference/API_SupportContainerDefinitionInput.html)
///
/// The property type `ContainerDependency` of `AWS::GameLift::ContainerGroupDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct ContainerDependencyProperty(Object);

impl ContainerDependencyProperty {
    /// `ContainerDependencyProperty` with its required properties, in alphabetical order:
    ///
    /// - `condition`: The condition that the dependency container must reach before the dependent container can start.
    /// - `container_name`: A descriptive label for the container definition that this container depends on.
    pub fn new(
        condition: impl IntoValue<Condition>,
        container_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Condition", condition.into_value().into_node());
        object_.put("ContainerName", container_name.into_value().into_node());
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

impl Kind for ContainerDependencyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ContainerDependencyProperty> for ContainerDependencyProperty {}
impl From<ContainerDependencyProperty> for Node {
    #[inline]
    fn from(value: ContainerDependencyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ContainerDependencyProperty> for ContainerDependencyProperty {
    #[inline]
    fn into_value(self) -> Value<ContainerDependencyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An environment variable to set inside a container, in the form of a key-value pair.
///
/// *Part of:* [GameServerContainerDefinition](https://docs.aws.amazon.com/gamelift/latest/apireference/API_GameServerContainerDefinition.html), [GameServerContainerDefinitionInput](https://docs.aws.amazon.com/gamelift/latest/apireference/API_GameServerContainerDefinitionInput.html), [SupportContainerDefinition](https://docs.aws.amazon.com/gamelift/latest/apireference/API_SupportContainerDefinition.html), [SupportContainerDefinitionInput](https://docs.aws.amazon.com/gamelift/latest/apireference/API_SupportContainerDefinitionInput.html)
///
/// The property type `ContainerEnvironment` of `AWS::GameLift::ContainerGroupDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct ContainerEnvironmentProperty(Object);

impl ContainerEnvironmentProperty {
    /// `ContainerEnvironmentProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The environment variable name.
    /// - `value`: The environment variable value.
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

impl Kind for ContainerEnvironmentProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ContainerEnvironmentProperty> for ContainerEnvironmentProperty {}
impl From<ContainerEnvironmentProperty> for Node {
    #[inline]
    fn from(value: ContainerEnvironmentProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ContainerEnvironmentProperty> for ContainerEnvironmentProperty {
    #[inline]
    fn into_value(self) -> Value<ContainerEnvironmentProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Instructions on when and how to check the health of a support container in a container fleet. These properties override any Docker health checks that are set in the container image. For more information on container health checks, see [HealthCheck command](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HealthCheck.html#ECS-Type-HealthCheck-command) in the *Amazon Elastic Container Service API*. Game server containers don't have a health check parameter; Amazon GameLift Servers automatically handles health checks for these containers.
///
/// The following example instructs the container to initiate a health check command every 60 seconds and wait 10 seconds for it to succeed. If it fails, retry the command 3 times before flagging the container as unhealthy. It also tells the container to wait 100 seconds after launch before counting failed health checks.
///
/// `{"Command": [ "CMD-SHELL", "ps cax | grep "processmanager" || exit 1" ], "Interval": 60, "Timeout": 10, "Retries": 3, "StartPeriod": 100 }`
///
/// *Part of:* [SupportContainerDefinition](https://docs.aws.amazon.com/gamelift/latest/apireference/API_SupportContainerDefinition.html), [SupportContainerDefinitionInput](https://docs.aws.amazon.com/gamelift/latest/apireference/API_SupportContainerDefinitionInput.html)
///
/// The property type `ContainerHealthCheck` of `AWS::GameLift::ContainerGroupDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct ContainerHealthCheckProperty(Object);

impl ContainerHealthCheckProperty {
    /// `ContainerHealthCheckProperty` with its required properties, in alphabetical order:
    ///
    /// - `command`: A string array that specifies the command that the container runs to determine if it's healthy.
    pub fn new(command: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Command", command.into_value().into_node());
        Self(object_)
    }

    /// The time period (in seconds) between each health check.
    ///
    /// `Interval`.
    pub fn interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Interval", value.into_value().into_node());
        self
    }

    /// The number of times to retry a failed health check before flagging the container unhealthy. The first run of the command does not count as a retry.
    ///
    /// `Retries`.
    pub fn retries(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Retries", value.into_value().into_node());
        self
    }

    /// The optional grace period (in seconds) to give a container time to bootstrap before the first failed health check counts toward the number of retries.
    ///
    /// `StartPeriod`.
    pub fn start_period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("StartPeriod", value.into_value().into_node());
        self
    }

    /// The time period (in seconds) to wait for a health check to succeed before counting a failed health check.
    ///
    /// `Timeout`.
    pub fn timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Timeout", value.into_value().into_node());
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

impl Kind for ContainerHealthCheckProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ContainerHealthCheckProperty> for ContainerHealthCheckProperty {}
impl From<ContainerHealthCheckProperty> for Node {
    #[inline]
    fn from(value: ContainerHealthCheckProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ContainerHealthCheckProperty> for ContainerHealthCheckProperty {
    #[inline]
    fn into_value(self) -> Value<ContainerHealthCheckProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A mount point that binds a container to a file or directory on the host system.
///
/// *Part of:* [GameServerContainerDefinition](https://docs.aws.amazon.com/gamelift/latest/apireference/API_GameServerContainerDefinition.html), [](https://docs.aws.amazon.com/gamelift/latest/apireference/API_GameServerContainerDefinitionInput.html), [SupportContainerDefinition](https://docs.aws.amazon.com/gamelift/latest/apireference/API_SupportContainerDefinition.html), [](https://docs.aws.amazon.com/gamelift/latest/apireference/API_SupportContainerDefinitionInput.html)
///
/// The property type `ContainerMountPoint` of `AWS::GameLift::ContainerGroupDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct ContainerMountPointProperty(Object);

impl ContainerMountPointProperty {
    /// `ContainerMountPointProperty` with its required properties, in alphabetical order:
    ///
    /// - `instance_path`: The path to the source file or directory.
    pub fn new(instance_path: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("InstancePath", instance_path.into_value().into_node());
        Self(object_)
    }

    /// The type of access for the container.
    ///
    /// `AccessLevel`; one of `READ_ONLY`, `READ_AND_WRITE`.
    pub fn access_level(mut self, value: impl IntoValue<AccessLevel>) -> Self {
        self.0.put("AccessLevel", value.into_value().into_node());
        self
    }

    /// The mount path on the container. If this property isn't set, the instance path is used.
    ///
    /// `ContainerPath`.
    pub fn container_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ContainerPath", value.into_value().into_node());
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

impl Kind for ContainerMountPointProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ContainerMountPointProperty> for ContainerMountPointProperty {}
impl From<ContainerMountPointProperty> for Node {
    #[inline]
    fn from(value: ContainerMountPointProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ContainerMountPointProperty> for ContainerMountPointProperty {
    #[inline]
    fn into_value(self) -> Value<ContainerMountPointProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A set of one or more port numbers that can be opened on the container, and the supported network protocol.
///
/// *Part of:* [ContainerPortConfiguration](https://docs.aws.amazon.com/gamelift/latest/apireference/API_ContainerPortConfiguration.html)
///
/// The property type `ContainerPortRange` of `AWS::GameLift::ContainerGroupDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct ContainerPortRangeProperty(Object);

impl ContainerPortRangeProperty {
    /// `ContainerPortRangeProperty` with its required properties, in alphabetical order:
    ///
    /// - `from_port`: A starting value for the range of allowed port numbers.
    /// - `protocol`: The network protocol that these ports support.
    /// - `to_port`: An ending value for the range of allowed port numbers.
    pub fn new(
        from_port: impl IntoValue<i64>,
        protocol: impl IntoValue<super::Protocol>,
        to_port: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("FromPort", from_port.into_value().into_node());
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

impl Kind for ContainerPortRangeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ContainerPortRangeProperty> for ContainerPortRangeProperty {}
impl From<ContainerPortRangeProperty> for Node {
    #[inline]
    fn from(value: ContainerPortRangeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ContainerPortRangeProperty> for ContainerPortRangeProperty {
    #[inline]
    fn into_value(self) -> Value<ContainerPortRangeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the game server container in an existing game server container group. A game server container identifies a container image with your game server build. A game server container is automatically considered essential; if an essential container fails, the entire container group restarts.
///
/// You can update a container definition and deploy the updates to an existing fleet. When creating or updating a game server container group definition, use the property [](https://docs.aws.amazon.com/gamelift/latest/apireference/API_GameServerContainerDefinitionInput).
///
/// *Part of:* [ContainerGroupDefinition](https://docs.aws.amazon.com/gamelift/latest/apireference/API_ContainerGroupDefinition.html)
///
/// *Returned by:* [DescribeContainerGroupDefinition](https://docs.aws.amazon.com/gamelift/latest/apireference/API_DescribeContainerGroupDefinition.html), [ListContainerGroupDefinitions](https://docs.aws.amazon.com/gamelift/latest/apireference/API_ListContainerGroupDefinitions.html), [UpdateContainerGroupDefinition](https://docs.aws.amazon.com/gamelift/latest/apireference/API_UpdateContainerGroupDefinition.html)
///
/// The property type `GameServerContainerDefinition` of `AWS::GameLift::ContainerGroupDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct GameServerContainerDefinitionProperty(Object);

impl GameServerContainerDefinitionProperty {
    /// `GameServerContainerDefinitionProperty` with its required properties, in alphabetical order:
    ///
    /// - `container_name`: The container definition identifier.
    /// - `image_uri`: The URI to the image that Amazon GameLift Servers uses when deploying this container to a container fleet.
    /// - `server_sdk_version`: The Amazon GameLift Servers server SDK version that the game server is integrated with.
    pub fn new(
        container_name: impl IntoValue<String>,
        image_uri: impl IntoValue<String>,
        server_sdk_version: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ContainerName", container_name.into_value().into_node());
        object_.put("ImageUri", image_uri.into_value().into_node());
        object_.put(
            "ServerSdkVersion",
            server_sdk_version.into_value().into_node(),
        );
        Self(object_)
    }

    /// Indicates that the container relies on the status of other containers in the same container group during startup and shutdown sequences. A container might have dependencies on multiple containers.
    ///
    /// `DependsOn`.
    pub fn depends_on(mut self, value: impl IntoValue<List<ContainerDependencyProperty>>) -> Self {
        self.0.put("DependsOn", value.into_value().into_node());
        self
    }

    /// A set of environment variables that's passed to the container on startup. See the [ContainerDefinition::environment](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html#ECS-Type-ContainerDefinition-environment) parameter in the *Amazon Elastic Container Service API Reference*.
    ///
    /// `EnvironmentOverride`.
    pub fn environment_override(
        mut self,
        value: impl IntoValue<List<ContainerEnvironmentProperty>>,
    ) -> Self {
        self.0
            .put("EnvironmentOverride", value.into_value().into_node());
        self
    }

    /// A set of Linux capabilities that are added to a container's default Docker configuration. For more detailed information, see the capabilities(7) Linux manual page.
    ///
    /// `LinuxCapabilities`.
    pub fn linux_capabilities(mut self, value: impl IntoValue<LinuxCapabilitiesProperty>) -> Self {
        self.0
            .put("LinuxCapabilities", value.into_value().into_node());
        self
    }

    /// A mount point that binds a path inside the container to a file or directory on the host system and lets it access the file or directory.
    ///
    /// `MountPoints`.
    pub fn mount_points(
        mut self,
        value: impl IntoValue<List<ContainerMountPointProperty>>,
    ) -> Self {
        self.0.put("MountPoints", value.into_value().into_node());
        self
    }

    /// The set of ports that are available to bind to processes in the container. For example, a game server process requires a container port to allow game clients to connect to it. Container ports aren't directly accessed by inbound traffic. Amazon GameLift Servers maps these container ports to externally accessible connection ports, which are assigned as needed from the container fleet's `ConnectionPortRange`.
    ///
    /// `PortConfiguration`.
    pub fn port_configuration(mut self, value: impl IntoValue<PortConfigurationProperty>) -> Self {
        self.0
            .put("PortConfiguration", value.into_value().into_node());
        self
    }

    /// A unique and immutable identifier for the container image. The digest is a SHA 256 hash of the container image manifest.
    ///
    /// `ResolvedImageDigest`.
    pub fn resolved_image_digest(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ResolvedImageDigest", value.into_value().into_node());
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

impl Kind for GameServerContainerDefinitionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GameServerContainerDefinitionProperty> for GameServerContainerDefinitionProperty {}
impl From<GameServerContainerDefinitionProperty> for Node {
    #[inline]
    fn from(value: GameServerContainerDefinitionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GameServerContainerDefinitionProperty> for GameServerContainerDefinitionProperty {
    #[inline]
    fn into_value(self) -> Value<GameServerContainerDefinitionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A set of Linux capabilities that are added to a container's default Docker configuration. For more detailed information, see the capabilities(7) Linux manual page.
///
/// The property type `LinuxCapabilities` of `AWS::GameLift::ContainerGroupDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct LinuxCapabilitiesProperty(Object);

impl LinuxCapabilitiesProperty {
    /// `LinuxCapabilitiesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The list of Linux capabilities to add to the container's default configuration.
    ///
    /// `Include`; one of `AUDIT_CONTROL`, `AUDIT_WRITE`, `BLOCK_SUSPEND`, `CHOWN`, `DAC_OVERRIDE`, `DAC_READ_SEARCH`, `FOWNER`, `FSETID`, `IPC_LOCK`, `IPC_OWNER`, `KILL`, `LEASE`, ….
    pub fn include(mut self, value: impl IntoValue<List<Include>>) -> Self {
        self.0.put("Include", value.into_value().into_node());
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

impl Kind for LinuxCapabilitiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LinuxCapabilitiesProperty> for LinuxCapabilitiesProperty {}
impl From<LinuxCapabilitiesProperty> for Node {
    #[inline]
    fn from(value: LinuxCapabilitiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LinuxCapabilitiesProperty> for LinuxCapabilitiesProperty {
    #[inline]
    fn into_value(self) -> Value<LinuxCapabilitiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines the ports on a container.
///
/// The property type `PortConfiguration` of `AWS::GameLift::ContainerGroupDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct PortConfigurationProperty(Object);

impl PortConfigurationProperty {
    /// `PortConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `container_port_ranges`: Specifies one or more ranges of ports on a container.
    pub fn new(container_port_ranges: impl IntoValue<List<ContainerPortRangeProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ContainerPortRanges",
            container_port_ranges.into_value().into_node(),
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

impl Kind for PortConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PortConfigurationProperty> for PortConfigurationProperty {}
impl From<PortConfigurationProperty> for Node {
    #[inline]
    fn from(value: PortConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PortConfigurationProperty> for PortConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<PortConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes a support container in a container group. A support container might be in a game server container group or a per-instance container group. Support containers don't run game server processes.
///
/// You can update a support container definition and deploy the updates to an existing fleet. When creating or updating a game server container group definition, use the property [GameServerContainerDefinitionInput](https://docs.aws.amazon.com/gamelift/latest/apireference/API_GameServerContainerDefinitionInput.html).
///
/// *Part of:* [ContainerGroupDefinition](https://docs.aws.amazon.com/gamelift/latest/apireference/API_ContainerGroupDefinition.html)
///
/// *Returned by:* [DescribeContainerGroupDefinition](https://docs.aws.amazon.com/gamelift/latest/apireference/API_DescribeContainerGroupDefinition.html), [ListContainerGroupDefinitions](https://docs.aws.amazon.com/gamelift/latest/apireference/API_ListContainerGroupDefinitions.html), [UpdateContainerGroupDefinition](https://docs.aws.amazon.com/gamelift/latest/apireference/API_UpdateContainerGroupDefinition.html)
///
/// The property type `SupportContainerDefinition` of `AWS::GameLift::ContainerGroupDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct SupportContainerDefinitionProperty(Object);

impl SupportContainerDefinitionProperty {
    /// `SupportContainerDefinitionProperty` with its required properties, in alphabetical order:
    ///
    /// - `container_name`: The container definition identifier.
    /// - `image_uri`: The URI to the image that Amazon GameLift Servers deploys to a container fleet.
    pub fn new(container_name: impl IntoValue<String>, image_uri: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ContainerName", container_name.into_value().into_node());
        object_.put("ImageUri", image_uri.into_value().into_node());
        Self(object_)
    }

    /// Indicates that the container relies on the status of other containers in the same container group during its startup and shutdown sequences. A container might have dependencies on multiple containers.
    ///
    /// `DependsOn`.
    pub fn depends_on(mut self, value: impl IntoValue<List<ContainerDependencyProperty>>) -> Self {
        self.0.put("DependsOn", value.into_value().into_node());
        self
    }

    /// A set of environment variables that's passed to the container on startup. See the [ContainerDefinition::environment](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html#ECS-Type-ContainerDefinition-environment) parameter in the *Amazon Elastic Container Service API Reference*.
    ///
    /// `EnvironmentOverride`.
    pub fn environment_override(
        mut self,
        value: impl IntoValue<List<ContainerEnvironmentProperty>>,
    ) -> Self {
        self.0
            .put("EnvironmentOverride", value.into_value().into_node());
        self
    }

    /// Indicates whether the container is vital to the container group. If an essential container fails, the entire container group restarts.
    ///
    /// `Essential`.
    pub fn essential(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Essential", value.into_value().into_node());
        self
    }

    /// A configuration for a non-terminal health check. A support container automatically restarts if it stops functioning or if it fails this health check.
    ///
    /// `HealthCheck`.
    pub fn health_check(mut self, value: impl IntoValue<ContainerHealthCheckProperty>) -> Self {
        self.0.put("HealthCheck", value.into_value().into_node());
        self
    }

    /// A set of Linux capabilities that are added to a container's default Docker configuration. For more detailed information, see the capabilities(7) Linux manual page.
    ///
    /// `LinuxCapabilities`.
    pub fn linux_capabilities(mut self, value: impl IntoValue<LinuxCapabilitiesProperty>) -> Self {
        self.0
            .put("LinuxCapabilities", value.into_value().into_node());
        self
    }

    /// The amount of memory that Amazon GameLift Servers makes available to the container. If memory limits aren't set for an individual container, the container shares the container group's total memory allocation.
    ///
    /// *Related data type:* [ContainerGroupDefinition TotalMemoryLimitMebibytes](https://docs.aws.amazon.com/gamelift/latest/apireference/API_ContainerGroupDefinition.html)
    ///
    /// `MemoryHardLimitMebibytes`.
    pub fn memory_hard_limit_mebibytes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MemoryHardLimitMebibytes", value.into_value().into_node());
        self
    }

    /// A mount point that binds a path inside the container to a file or directory on the host system and lets it access the file or directory.
    ///
    /// `MountPoints`.
    pub fn mount_points(
        mut self,
        value: impl IntoValue<List<ContainerMountPointProperty>>,
    ) -> Self {
        self.0.put("MountPoints", value.into_value().into_node());
        self
    }

    /// A set of ports that allow access to the container from external users. Processes running in the container can bind to a one of these ports. Container ports aren't directly accessed by inbound traffic. Amazon GameLift Servers maps these container ports to externally accessible connection ports, which are assigned as needed from the container fleet's `ConnectionPortRange`.
    ///
    /// `PortConfiguration`.
    pub fn port_configuration(mut self, value: impl IntoValue<PortConfigurationProperty>) -> Self {
        self.0
            .put("PortConfiguration", value.into_value().into_node());
        self
    }

    /// A unique and immutable identifier for the container image. The digest is a SHA 256 hash of the container image manifest.
    ///
    /// `ResolvedImageDigest`.
    pub fn resolved_image_digest(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ResolvedImageDigest", value.into_value().into_node());
        self
    }

    /// The number of vCPU units that are reserved for the container. If no resources are reserved, the container shares the total vCPU limit for the container group.
    ///
    /// *Related data type:* [ContainerGroupDefinition TotalVcpuLimit](https://docs.aws.amazon.com/gamelift/latest/apireference/API_ContainerGroupDefinition.html)
    ///
    /// `Vcpu`.
    pub fn vcpu(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Vcpu", value.into_value().into_node());
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

impl Kind for SupportContainerDefinitionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SupportContainerDefinitionProperty> for SupportContainerDefinitionProperty {}
impl From<SupportContainerDefinitionProperty> for Node {
    #[inline]
    fn from(value: SupportContainerDefinitionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SupportContainerDefinitionProperty> for SupportContainerDefinitionProperty {
    #[inline]
    fn into_value(self) -> Value<SupportContainerDefinitionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AccessLevel` of a `ContainerMountPoint` of `AWS::GameLift::ContainerGroupDefinition`.
pub enum AccessLevel {
    /// `READ_AND_WRITE`.
    ReadAndWrite,
    /// `READ_ONLY`.
    ReadOnly,
}

#[diagnostic::do_not_recommend]
impl Kind for AccessLevel {}
#[diagnostic::do_not_recommend]
impl TextKind for AccessLevel {}
#[diagnostic::do_not_recommend]
impl IdKind for AccessLevel {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AccessLevel {}
#[diagnostic::do_not_recommend]
impl IntoValue<AccessLevel> for AccessLevel {
    #[inline]
    fn into_value(self) -> Value<AccessLevel> {
        const VALUES: &[&str] = &["READ_AND_WRITE", "READ_ONLY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Condition` of a `ContainerDependency` of `AWS::GameLift::ContainerGroupDefinition`.
pub enum Condition {
    /// `COMPLETE`.
    Complete,
    /// `HEALTHY`.
    Healthy,
    /// `START`.
    Start,
    /// `SUCCESS`.
    Success,
}

#[diagnostic::do_not_recommend]
impl Kind for Condition {}
#[diagnostic::do_not_recommend]
impl TextKind for Condition {}
#[diagnostic::do_not_recommend]
impl IdKind for Condition {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Condition {}
#[diagnostic::do_not_recommend]
impl IntoValue<Condition> for Condition {
    #[inline]
    fn into_value(self) -> Value<Condition> {
        const VALUES: &[&str] = &["COMPLETE", "HEALTHY", "START", "SUCCESS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ContainerGroupType` of `AWS::GameLift::ContainerGroupDefinition`.
pub enum ContainerGroupType {
    /// `GAME_SERVER`.
    GameServer,
    /// `PER_INSTANCE`.
    PerInstance,
}

#[diagnostic::do_not_recommend]
impl Kind for ContainerGroupType {}
#[diagnostic::do_not_recommend]
impl TextKind for ContainerGroupType {}
#[diagnostic::do_not_recommend]
impl IdKind for ContainerGroupType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ContainerGroupType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ContainerGroupType> for ContainerGroupType {
    #[inline]
    fn into_value(self) -> Value<ContainerGroupType> {
        const VALUES: &[&str] = &["GAME_SERVER", "PER_INSTANCE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Include` of a `LinuxCapabilities` of `AWS::GameLift::ContainerGroupDefinition`.
pub enum Include {
    /// `AUDIT_CONTROL`.
    AuditControl,
    /// `AUDIT_WRITE`.
    AuditWrite,
    /// `BLOCK_SUSPEND`.
    BlockSuspend,
    /// `CHOWN`.
    Chown,
    /// `DAC_OVERRIDE`.
    DacOverride,
    /// `DAC_READ_SEARCH`.
    DacReadSearch,
    /// `FOWNER`.
    Fowner,
    /// `FSETID`.
    Fsetid,
    /// `IPC_LOCK`.
    IpcLock,
    /// `IPC_OWNER`.
    IpcOwner,
    /// `KILL`.
    Kill,
    /// `LEASE`.
    Lease,
    /// `LINUX_IMMUTABLE`.
    LinuxImmutable,
    /// `MAC_ADMIN`.
    MacAdmin,
    /// `MAC_OVERRIDE`.
    MacOverride,
    /// `MKNOD`.
    Mknod,
    /// `NET_ADMIN`.
    NetAdmin,
    /// `NET_BIND_SERVICE`.
    NetBindService,
    /// `NET_BROADCAST`.
    NetBroadcast,
    /// `NET_RAW`.
    NetRaw,
    /// `SETFCAP`.
    Setfcap,
    /// `SETGID`.
    Setgid,
    /// `SETPCAP`.
    Setpcap,
    /// `SETUID`.
    Setuid,
    /// `SYSLOG`.
    Syslog,
    /// `SYS_ADMIN`.
    SysAdmin,
    /// `SYS_BOOT`.
    SysBoot,
    /// `SYS_CHROOT`.
    SysChroot,
    /// `SYS_MODULE`.
    SysModule,
    /// `SYS_NICE`.
    SysNice,
    /// `SYS_PACCT`.
    SysPacct,
    /// `SYS_PTRACE`.
    SysPtrace,
    /// `SYS_RAWIO`.
    SysRawio,
    /// `SYS_RESOURCE`.
    SysResource,
    /// `SYS_TIME`.
    SysTime,
    /// `SYS_TTY_CONFIG`.
    SysTtyConfig,
    /// `WAKE_ALARM`.
    WakeAlarm,
}

#[diagnostic::do_not_recommend]
impl Kind for Include {}
#[diagnostic::do_not_recommend]
impl TextKind for Include {}
#[diagnostic::do_not_recommend]
impl IdKind for Include {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Include {}
#[diagnostic::do_not_recommend]
impl IntoValue<Include> for Include {
    #[inline]
    fn into_value(self) -> Value<Include> {
        const VALUES: &[&str] = &[
            "AUDIT_CONTROL",
            "AUDIT_WRITE",
            "BLOCK_SUSPEND",
            "CHOWN",
            "DAC_OVERRIDE",
            "DAC_READ_SEARCH",
            "FOWNER",
            "FSETID",
            "IPC_LOCK",
            "IPC_OWNER",
            "KILL",
            "LEASE",
            "LINUX_IMMUTABLE",
            "MAC_ADMIN",
            "MAC_OVERRIDE",
            "MKNOD",
            "NET_ADMIN",
            "NET_BIND_SERVICE",
            "NET_BROADCAST",
            "NET_RAW",
            "SETFCAP",
            "SETGID",
            "SETPCAP",
            "SETUID",
            "SYSLOG",
            "SYS_ADMIN",
            "SYS_BOOT",
            "SYS_CHROOT",
            "SYS_MODULE",
            "SYS_NICE",
            "SYS_PACCT",
            "SYS_PTRACE",
            "SYS_RAWIO",
            "SYS_RESOURCE",
            "SYS_TIME",
            "SYS_TTY_CONFIG",
            "WAKE_ALARM",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `OperatingSystem` of `AWS::GameLift::ContainerGroupDefinition`.
pub enum OperatingSystem {
    /// `AMAZON_LINUX_2023`.
    AmazonLinux2023,
}

#[diagnostic::do_not_recommend]
impl Kind for OperatingSystem {}
#[diagnostic::do_not_recommend]
impl TextKind for OperatingSystem {}
#[diagnostic::do_not_recommend]
impl IdKind for OperatingSystem {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for OperatingSystem {}
#[diagnostic::do_not_recommend]
impl IntoValue<OperatingSystem> for OperatingSystem {
    #[inline]
    fn into_value(self) -> Value<OperatingSystem> {
        const VALUES: &[&str] = &["AMAZON_LINUX_2023"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::GameLift::Fleet` and its property types.

use crate::l1::*;

/// The `AWS::GameLift::Fleet` resource creates an Amazon GameLift (GameLift) fleet to host custom game server or Realtime Servers. A fleet is a set of EC2 instances, configured with instructions to run game servers on each instance.
///
/// `AWS::GameLift::Fleet`; `Ref` returns its `FleetId`, a [`gamelift::FleetId`](kinds::gamelift::FleetId).
/// Changing one of these replaces it: `BuildId`, `CertificateConfiguration`, `ComputeType`, `EC2InstanceType`, `FleetType`, `InstanceRoleARN`, `InstanceRoleCredentialsProvider`, `LogPaths`, `PeerVpcAwsAccountId`, `PeerVpcId`, `PlayerGatewayConfiguration`, `PlayerGatewayMode`, `ScriptId`, `ServerLaunchParameters`, `ServerLaunchPath`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-fleet.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnFleet(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::GameLift::Fleet",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("fleet.rules"),
};

impl CfnFleet {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::GameLift::Fleet";

    /// `CfnFleet` with its required properties, in alphabetical order:
    ///
    /// - `name`: A descriptive label that is associated with a fleet.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// Amazon GameLift Servers Anywhere configuration options.
    ///
    /// `AnywhereConfiguration`; updated in place.
    pub fn anywhere_configuration(
        mut self,
        value: impl IntoValue<AnywhereConfigurationProperty>,
    ) -> Self {
        self.0
            .put("AnywhereConfiguration", value.into_value().into_node());
        self
    }

    /// Current resource capacity settings for managed EC2 fleets and managed container fleets. For multi-location fleets, location values might refer to a fleet's remote location or its home Region.
    ///
    /// *Returned by:* [DescribeFleetCapacity](https://docs.aws.amazon.com/gamelift/latest/apireference/API_DescribeFleetCapacity.html), [DescribeFleetLocationCapacity](https://docs.aws.amazon.com/gamelift/latest/apireference/API_DescribeFleetLocationCapacity.html), [UpdateFleetCapacity](https://docs.aws.amazon.com/gamelift/latest/apireference/API_UpdateFleetCapacity.html)
    ///
    /// `ApplyCapacity`; one of `ON_UPDATE`, `ON_CREATE_AND_UPDATE`, `ON_CREATE_AND_UPDATE_WITH_AUTOSCALING`; updated in place.
    pub fn apply_capacity(mut self, value: impl IntoValue<ApplyCapacity>) -> Self {
        self.0.put("ApplyCapacity", value.into_value().into_node());
        self
    }

    /// A unique identifier for a build to be deployed on the new fleet. If you are deploying the fleet with a custom game build, you must specify this property. The build must have been successfully uploaded to Amazon GameLift and be in a `READY` status. This fleet setting cannot be changed once the fleet is created.
    ///
    /// `BuildId`; an update replaces the resource.
    pub fn build_id(mut self, value: impl IntoValue<kinds::gamelift::BuildId>) -> Self {
        self.0.put("BuildId", value.into_value().into_node());
        self
    }

    /// Prompts Amazon GameLift Servers to generate a TLS/SSL certificate for the fleet. Amazon GameLift Servers uses the certificates to encrypt traffic between game clients and the game servers running on Amazon GameLift Servers. By default, the `CertificateConfiguration` is `DISABLED`. You can't change this property after you create the fleet.
    ///
    /// Certificate Manager (ACM) certificates expire after 13 months. Certificate expiration can cause fleets to fail, preventing players from connecting to instances in the fleet. We recommend you replace fleets before 13 months, consider using fleet aliases for a smooth transition.
    ///
    /// > ACM isn't available in all AWS regions. A fleet creation request with certificate generation enabled in an unsupported Region, fails with a 4xx error. For more information about the supported Regions, see [Supported Regions](https://docs.aws.amazon.com/acm/latest/userguide/acm-regions.html) in the *Certificate Manager User Guide*.
    ///
    /// `CertificateConfiguration`; an update replaces the resource.
    pub fn certificate_configuration(
        mut self,
        value: impl IntoValue<CertificateConfigurationProperty>,
    ) -> Self {
        self.0
            .put("CertificateConfiguration", value.into_value().into_node());
        self
    }

    /// The type of compute resource used to host your game servers.
    ///
    /// - `EC2` – The game server build is deployed to Amazon EC2 instances for cloud hosting. This is the default setting.
    /// - `ANYWHERE` – Game servers and supporting software are deployed to compute resources that you provide and manage. With this compute type, you can also set the `AnywhereConfiguration` parameter.
    ///
    /// `ComputeType`; one of `EC2`, `ANYWHERE`; an update replaces the resource.
    pub fn compute_type(mut self, value: impl IntoValue<ComputeType>) -> Self {
        self.0.put("ComputeType", value.into_value().into_node());
        self
    }

    /// A description for the fleet.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// \[DEPRECATED\] The number of EC2 instances that you want this fleet to host. When creating a new fleet, GameLift automatically sets this value to "1" and initiates a single instance. Once the fleet is active, update this value to trigger GameLift to add or remove instances from the fleet.
    ///
    /// `DesiredEC2Instances`; deprecated; updated in place.
    pub fn desired_ec2_instances(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("DesiredEC2Instances", value.into_value().into_node());
        self
    }

    /// The IP address ranges and port settings that allow inbound traffic to access game server processes and other processes on this fleet. Set this parameter for managed EC2 fleets. You can leave this parameter empty when creating the fleet, but you must call [](https://docs.aws.amazon.com/gamelift/latest/apireference/API_UpdateFleetPortSettings) to set it before players can connect to game sessions. As a best practice, we recommend opening ports for remote access only when you need them and closing them when you're finished. For Amazon GameLift Servers Realtime fleets, Amazon GameLift Servers automatically sets TCP and UDP ranges.
    ///
    /// `EC2InboundPermissions`; updated in place.
    pub fn ec2_inbound_permissions(
        mut self,
        value: impl IntoValue<List<IpPermissionProperty>>,
    ) -> Self {
        self.0
            .put("EC2InboundPermissions", value.into_value().into_node());
        self
    }

    /// The Amazon GameLift Servers-supported Amazon EC2 instance type to use with managed EC2 fleets. Instance type determines the computing resources that will be used to host your game servers, including CPU, memory, storage, and networking capacity. See [Amazon Elastic Compute Cloud Instance Types](https://docs.aws.amazon.com/ec2/instance-types/) for detailed descriptions of Amazon EC2 instance types.
    ///
    /// `EC2InstanceType`; an update replaces the resource.
    pub fn ec2_instance_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("EC2InstanceType", value.into_value().into_node());
        self
    }

    /// Indicates whether to use On-Demand or Spot instances for this fleet. By default, this property is set to `ON_DEMAND`. Learn more about when to use [On-Demand versus Spot Instances](https://docs.aws.amazon.com/gamelift/latest/developerguide/gamelift-ec2-instances.html#gamelift-ec2-instances-spot). This fleet property can't be changed after the fleet is created.
    ///
    /// `FleetType`; one of `ON_DEMAND`, `SPOT`; an update replaces the resource.
    pub fn fleet_type(mut self, value: impl IntoValue<FleetType>) -> Self {
        self.0.put("FleetType", value.into_value().into_node());
        self
    }

    /// A unique identifier for an IAM role that manages access to your AWS services. With an instance role ARN set, any application that runs on an instance in this fleet can assume the role, including install scripts, server processes, and daemons (background processes). Create a role or look up a role's ARN by using the [IAM dashboard](https://docs.aws.amazon.com/iam/) in the AWS Management Console. Learn more about using on-box credentials for your game servers at [Access external resources from a game server](https://docs.aws.amazon.com/gamelift/latest/developerguide/gamelift-sdk-server-resources.html). This attribute is used with fleets where `ComputeType` is `EC2`.
    ///
    /// `InstanceRoleARN`; an update replaces the resource.
    pub fn instance_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0
            .put("InstanceRoleARN", value.into_value().into_node());
        self
    }

    /// Indicates that fleet instances maintain a shared credentials file for the IAM role defined in `InstanceRoleArn`. Shared credentials allow applications that are deployed with the game server executable to communicate with other AWS resources. This property is used only when the game server is integrated with the server SDK version 5.x. For more information about using shared credentials, see [Communicate with other AWS resources from your fleets](https://docs.aws.amazon.com/gamelift/latest/developerguide/gamelift-sdk-server-resources.html). This attribute is used with fleets where `ComputeType` is `EC2`.
    ///
    /// `InstanceRoleCredentialsProvider`; one of `SHARED_CREDENTIAL_FILE`; an update replaces the resource.
    pub fn instance_role_credentials_provider(
        mut self,
        value: impl IntoValue<InstanceRoleCredentialsProvider>,
    ) -> Self {
        self.0.put(
            "InstanceRoleCredentialsProvider",
            value.into_value().into_node(),
        );
        self
    }

    /// A set of remote locations to deploy additional instances to and manage as a multi-location fleet. Use this parameter when creating a fleet in AWS Regions that support multiple locations. You can add any AWS Region or Local Zone that's supported by Amazon GameLift Servers. Provide a list of one or more AWS Region codes, such as `us-west-2`, or Local Zone names. When using this parameter, Amazon GameLift Servers requires you to include your home location in the request. For a list of supported Regions and Local Zones, see [Amazon GameLift Servers service locations](https://docs.aws.amazon.com/gamelift/latest/developerguide/gamelift-regions.html) for managed hosting.
    ///
    /// `Locations`; updated in place.
    pub fn locations(mut self, value: impl IntoValue<List<LocationConfigurationProperty>>) -> Self {
        self.0.put("Locations", value.into_value().into_node());
        self
    }

    /// This parameter is no longer used. When hosting a custom game build, specify where Amazon GameLift should store log files using the Amazon GameLift server API call ProcessReady()
    ///
    /// `LogPaths`; deprecated; an update replaces the resource.
    pub fn log_paths(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("LogPaths", value.into_value().into_node());
        self
    }

    /// \[DEPRECATED\] The maximum value that is allowed for the fleet's instance count. When creating a new fleet, GameLift automatically sets this value to "1". Once the fleet is active, you can change this value.
    ///
    /// `MaxSize`; deprecated; updated in place.
    pub fn max_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxSize", value.into_value().into_node());
        self
    }

    /// The name of an AWS CloudWatch metric group to add this fleet to. A metric group is used to aggregate the metrics for multiple fleets. You can specify an existing metric group name or set a new name to create a new metric group. A fleet can be included in only one metric group at a time.
    ///
    /// `MetricGroups`; updated in place.
    pub fn metric_groups(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("MetricGroups", value.into_value().into_node());
        self
    }

    /// \[DEPRECATED\] The minimum value allowed for the fleet's instance count. When creating a new fleet, GameLift automatically sets this value to "0". After the fleet is active, you can change this value.
    ///
    /// `MinSize`; deprecated; updated in place.
    pub fn min_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MinSize", value.into_value().into_node());
        self
    }

    /// The status of termination protection for active game sessions on the fleet. By default, this property is set to `NoProtection`.
    ///
    /// - *NoProtection* - Game sessions can be terminated during active gameplay as a result of a scale-down event.
    /// - *FullProtection* - Game sessions in `ACTIVE` status cannot be terminated during a scale-down event.
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

    /// Used when peering your Amazon GameLift Servers fleet with a VPC, the unique identifier for the AWS account that owns the VPC. You can find your account ID in the AWS Management Console under account settings.
    ///
    /// `PeerVpcAwsAccountId`; an update replaces the resource.
    pub fn peer_vpc_aws_account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PeerVpcAwsAccountId", value.into_value().into_node());
        self
    }

    /// A unique identifier for a VPC with resources to be accessed by your Amazon GameLift Servers fleet. The VPC must be in the same Region as your fleet. To look up a VPC ID, use the [VPC Dashboard](https://docs.aws.amazon.com/vpc/) in the AWS Management Console. Learn more about VPC peering in [VPC Peering with Amazon GameLift Servers Fleets](https://docs.aws.amazon.com/gamelift/latest/developerguide/vpc-peering.html).
    ///
    /// `PeerVpcId`; an update replaces the resource.
    pub fn peer_vpc_id(mut self, value: impl IntoValue<kinds::ec2::VpcId>) -> Self {
        self.0.put("PeerVpcId", value.into_value().into_node());
        self
    }

    /// Configuration for player gateway.
    ///
    /// `PlayerGatewayConfiguration`; an update replaces the resource.
    pub fn player_gateway_configuration(
        mut self,
        value: impl IntoValue<PlayerGatewayConfigurationProperty>,
    ) -> Self {
        self.0
            .put("PlayerGatewayConfiguration", value.into_value().into_node());
        self
    }

    /// The player gateway mode for the fleet.
    ///
    /// `PlayerGatewayMode`; one of `DISABLED`, `ENABLED`, `REQUIRED`; an update replaces the resource.
    pub fn player_gateway_mode(mut self, value: impl IntoValue<super::PlayerGatewayMode>) -> Self {
        self.0
            .put("PlayerGatewayMode", value.into_value().into_node());
        self
    }

    /// A policy that limits the number of game sessions that an individual player can create on instances in this fleet within a specified span of time.
    ///
    /// `ResourceCreationLimitPolicy`; updated in place.
    pub fn resource_creation_limit_policy(
        mut self,
        value: impl IntoValue<ResourceCreationLimitPolicyProperty>,
    ) -> Self {
        self.0.put(
            "ResourceCreationLimitPolicy",
            value.into_value().into_node(),
        );
        self
    }

    /// Instructions for how to launch and maintain server processes on instances in the fleet. The runtime configuration defines one or more server process configurations, each identifying a build executable or Realtime script file and the number of processes of that type to run concurrently.
    ///
    /// > The `RuntimeConfiguration` parameter is required unless the fleet is being configured using the older parameters `ServerLaunchPath` and `ServerLaunchParameters`, which are still supported for backward compatibility.
    ///
    /// `RuntimeConfiguration`; updated in place.
    pub fn runtime_configuration(
        mut self,
        value: impl IntoValue<RuntimeConfigurationProperty>,
    ) -> Self {
        self.0
            .put("RuntimeConfiguration", value.into_value().into_node());
        self
    }

    /// Rule that controls how a fleet is scaled. Scaling policies are uniquely identified by the combination of name and fleet ID.
    ///
    /// `ScalingPolicies`; updated in place.
    pub fn scaling_policies(mut self, value: impl IntoValue<List<ScalingPolicyProperty>>) -> Self {
        self.0
            .put("ScalingPolicies", value.into_value().into_node());
        self
    }

    /// The unique identifier for a Realtime configuration script to be deployed on fleet instances. You can use either the script ID or ARN. Scripts must be uploaded to Amazon GameLift Servers prior to creating the fleet. This fleet property cannot be changed later.
    ///
    /// > You can't use the `!Ref` command to reference a script created with a CloudFormation template for the fleet property `ScriptId`. Instead, use `Fn::GetAtt Script.Arn` or `Fn::GetAtt Script.Id` to retrieve either of these properties as input for `ScriptId`. Alternatively, enter a `ScriptId` string manually.
    ///
    /// `ScriptId`; an update replaces the resource.
    pub fn script_id(mut self, value: impl IntoValue<kinds::gamelift::ScriptId>) -> Self {
        self.0.put("ScriptId", value.into_value().into_node());
        self
    }

    /// This parameter is no longer used but is retained for backward compatibility. Instead, specify server launch parameters in the RuntimeConfiguration parameter. A request must specify either a runtime configuration or values for both ServerLaunchParameters and ServerLaunchPath.
    ///
    /// `ServerLaunchParameters`; deprecated; an update replaces the resource.
    pub fn server_launch_parameters(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ServerLaunchParameters", value.into_value().into_node());
        self
    }

    /// This parameter is no longer used. Instead, specify a server launch path using the RuntimeConfiguration parameter. Requests that specify a server launch path and launch parameters instead of a runtime configuration will continue to work.
    ///
    /// `ServerLaunchPath`; deprecated; an update replaces the resource.
    pub fn server_launch_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ServerLaunchPath", value.into_value().into_node());
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

impl Construct for CfnFleet {
    type Handle = CfnFleetRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnFleetRef {
        CfnFleetRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnFleet`] of a stack.
pub struct CfnFleetRef(NodeRef);

impl Clone for CfnFleetRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnFleetRef {}
impl AsNode for CfnFleetRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnFleetRef {
    /// What `Ref` returns: its `FleetId`, a [`gamelift::FleetId`](kinds::gamelift::FleetId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::gamelift::FleetId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name ( [ARN](https://docs.aws.amazon.com/AmazonS3/latest/dev/s3-arn-format.html) ) that is assigned to a Amazon GameLift Servers fleet resource and uniquely identifies it. ARNs are unique across all Regions. Format is `arn:aws:gamelift:<region>::fleet/fleet-a1234567-b8c9-0d1e-2fa3-b45c6d7e8912`. In a GameLift fleet ARN, the resource ID matches the `FleetId` value.
    ///
    /// `Fn::GetAtt` of `FleetArn`.
    #[inline]
    pub fn attr_fleet_arn(&self) -> Value<kinds::gamelift::FleetArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("FleetArn")))
    }

    /// A unique identifier for the fleet.
    ///
    /// `Fn::GetAtt` of `FleetId`.
    #[inline]
    pub fn attr_fleet_id(&self) -> Value<kinds::gamelift::FleetId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("FleetId")))
    }
}

impl IntoValue<kinds::gamelift::FleetId> for &CfnFleetRef {
    #[inline]
    fn into_value(self) -> Value<kinds::gamelift::FleetId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::gamelift::FleetArn> for &CfnFleetRef {
    #[inline]
    fn into_value(self) -> Value<kinds::gamelift::FleetArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("FleetArn")))
    }
}

/// Amazon GameLift Servers configuration options for your Anywhere fleets.
///
/// The property type `AnywhereConfiguration` of `AWS::GameLift::Fleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct AnywhereConfigurationProperty(Object);

impl AnywhereConfigurationProperty {
    /// `AnywhereConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `cost`: The cost to run your fleet per hour.
    pub fn new(cost: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Cost", cost.into_value().into_node());
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

impl Kind for AnywhereConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AnywhereConfigurationProperty> for AnywhereConfigurationProperty {}
impl From<AnywhereConfigurationProperty> for Node {
    #[inline]
    fn from(value: AnywhereConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AnywhereConfigurationProperty> for AnywhereConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<AnywhereConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Determines whether a TLS/SSL certificate is generated for a fleet. This feature must be enabled when creating the fleet. All instances in a fleet share the same certificate. The certificate can be retrieved by calling the [GameLift Server SDK](https://docs.aws.amazon.com/gamelift/latest/developerguide/reference-serversdk.html) operation `GetInstanceCertificate`.
///
/// The property type `CertificateConfiguration` of `AWS::GameLift::Fleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct CertificateConfigurationProperty(Object);

impl CertificateConfigurationProperty {
    /// `CertificateConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `certificate_type`: Indicates whether a TLS/SSL certificate is generated for a fleet.
    pub fn new(certificate_type: impl IntoValue<CertificateType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("CertificateType", certificate_type.into_value().into_node());
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

impl Kind for CertificateConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CertificateConfigurationProperty> for CertificateConfigurationProperty {}
impl From<CertificateConfigurationProperty> for Node {
    #[inline]
    fn from(value: CertificateConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CertificateConfigurationProperty> for CertificateConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<CertificateConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A range of IP addresses and port settings that allow inbound traffic to connect to server processes on an instance in a fleet. New game sessions are assigned an IP address/port number combination, which must fall into the fleet's allowed ranges. Fleets with custom game builds must have permissions explicitly set. For Realtime Servers fleets, GameLift automatically opens two port ranges, one for TCP messaging and one for UDP.
///
/// The property type `IpPermission` of `AWS::GameLift::Fleet`.
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

/// Current resource capacity settings for managed EC2 fleets and managed container fleets. For multi-location fleets, location values might refer to a fleet's remote location or its home Region.
///
/// *Returned by:* [DescribeFleetCapacity](https://docs.aws.amazon.com/gamelift/latest/apireference/API_DescribeFleetCapacity.html), [DescribeFleetLocationCapacity](https://docs.aws.amazon.com/gamelift/latest/apireference/API_DescribeFleetLocationCapacity.html), [UpdateFleetCapacity](https://docs.aws.amazon.com/gamelift/latest/apireference/API_UpdateFleetCapacity.html)
///
/// The property type `LocationCapacity` of `AWS::GameLift::Fleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct LocationCapacityProperty(Object);

impl LocationCapacityProperty {
    /// `LocationCapacityProperty` with its required properties, in alphabetical order:
    ///
    /// - `max_size`: The maximum number of instances that are allowed in the specified fleet location.
    pub fn new(max_size: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("MaxSize", max_size.into_value().into_node());
        Self(object_)
    }

    /// The number of Amazon EC2 instances you want to maintain in the specified fleet location. This value must fall between the minimum and maximum size limits. Changes in desired instance value can take up to 1 minute to be reflected when viewing the fleet's capacity settings.
    ///
    /// `DesiredEC2Instances`.
    pub fn desired_ec2_instances(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("DesiredEC2Instances", value.into_value().into_node());
        self
    }

    /// Configuration options for Amazon GameLift Servers-managed capacity behavior.
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

    /// The minimum number of instances that are allowed in the specified fleet location. If this parameter is not set, the default is 0.
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
/// The property type `LocationConfiguration` of `AWS::GameLift::Fleet`.
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

    /// Current resource capacity settings for managed EC2 fleets and managed container fleets. For multi-location fleets, location values might refer to a fleet's remote location or its home Region.
    ///
    /// *Returned by:* [DescribeFleetCapacity](https://docs.aws.amazon.com/gamelift/latest/apireference/API_DescribeFleetCapacity.html), [DescribeFleetLocationCapacity](https://docs.aws.amazon.com/gamelift/latest/apireference/API_DescribeFleetLocationCapacity.html), [UpdateFleetCapacity](https://docs.aws.amazon.com/gamelift/latest/apireference/API_UpdateFleetCapacity.html)
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

/// Configuration options for Amazon GameLift Servers-managed capacity behavior.
///
/// The property type `ManagedCapacityConfiguration` of `AWS::GameLift::Fleet`.
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

/// Configuration for player gateway.
///
/// The property type `PlayerGatewayConfiguration` of `AWS::GameLift::Fleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct PlayerGatewayConfigurationProperty(Object);

impl PlayerGatewayConfigurationProperty {
    /// `PlayerGatewayConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The IP protocol supported by the game server.
    ///
    /// `GameServerIpProtocolSupported`; one of `IPv4`, `DUAL_STACK`.
    pub fn game_server_ip_protocol_supported(
        mut self,
        value: impl IntoValue<GameServerIpProtocolSupported>,
    ) -> Self {
        self.0.put(
            "GameServerIpProtocolSupported",
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

impl Kind for PlayerGatewayConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PlayerGatewayConfigurationProperty> for PlayerGatewayConfigurationProperty {}
impl From<PlayerGatewayConfigurationProperty> for Node {
    #[inline]
    fn from(value: PlayerGatewayConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PlayerGatewayConfigurationProperty> for PlayerGatewayConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<PlayerGatewayConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A policy that limits the number of game sessions a player can create on the same fleet. This optional policy gives game owners control over how players can consume available game server resources. A resource creation policy makes the following statement: "An individual player can create a maximum number of new game sessions within a specified time period".
///
/// The policy is evaluated when a player tries to create a new game session. For example, assume you have a policy of 10 new game sessions and a time period of 60 minutes. On receiving a `CreateGameSession` request, Amazon GameLift checks that the player (identified by `CreatorId`) has created fewer than 10 game sessions in the past 60 minutes.
///
/// The property type `ResourceCreationLimitPolicy` of `AWS::GameLift::Fleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResourceCreationLimitPolicyProperty(Object);

impl ResourceCreationLimitPolicyProperty {
    /// `ResourceCreationLimitPolicyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A policy that puts limits on the number of game sessions that a player can create within a specified span of time. With this policy, you can control players' ability to consume available resources.
    ///
    /// The policy is evaluated when a player tries to create a new game session. On receiving a `CreateGameSession` request, Amazon GameLift Servers checks that the player (identified by `CreatorId`) has created fewer than game session limit in the specified time period.
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

impl Kind for ResourceCreationLimitPolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ResourceCreationLimitPolicyProperty> for ResourceCreationLimitPolicyProperty {}
impl From<ResourceCreationLimitPolicyProperty> for Node {
    #[inline]
    fn from(value: ResourceCreationLimitPolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ResourceCreationLimitPolicyProperty> for ResourceCreationLimitPolicyProperty {
    #[inline]
    fn into_value(self) -> Value<ResourceCreationLimitPolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A collection of server process configurations that describe the set of processes to run on each instance in a fleet. Server processes run either an executable in a custom game build or a Realtime Servers script. GameLift launches the configured processes, manages their life cycle, and replaces them as needed. Each instance checks regularly for an updated runtime configuration.
///
/// A GameLift instance is limited to 50 processes running concurrently. To calculate the total number of processes in a runtime configuration, add the values of the `ConcurrentExecutions` parameter for each ServerProcess. Learn more about [Running Multiple Processes on a Fleet](https://docs.aws.amazon.com/gamelift/latest/developerguide/fleets-multiprocess.html).
///
/// The property type `RuntimeConfiguration` of `AWS::GameLift::Fleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct RuntimeConfigurationProperty(Object);

impl RuntimeConfigurationProperty {
    /// `RuntimeConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The maximum amount of time (in seconds) allowed to launch a new game session and have it report ready to host players. During this time, the game session is in status `ACTIVATING`. If the game session does not become active before the timeout, it is ended and the game session status is changed to `TERMINATED`.
    ///
    /// `GameSessionActivationTimeoutSeconds`.
    pub fn game_session_activation_timeout_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "GameSessionActivationTimeoutSeconds",
            value.into_value().into_node(),
        );
        self
    }

    /// The number of game sessions in status `ACTIVATING` to allow on an instance or compute. This setting limits the instance resources that can be used for new game activations at any one time.
    ///
    /// `MaxConcurrentGameSessionActivations`.
    pub fn max_concurrent_game_session_activations(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "MaxConcurrentGameSessionActivations",
            value.into_value().into_node(),
        );
        self
    }

    /// A collection of server process configurations that identify what server processes to run on fleet computes.
    ///
    /// `ServerProcesses`.
    pub fn server_processes(mut self, value: impl IntoValue<List<ServerProcessProperty>>) -> Self {
        self.0
            .put("ServerProcesses", value.into_value().into_node());
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

impl Kind for RuntimeConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RuntimeConfigurationProperty> for RuntimeConfigurationProperty {}
impl From<RuntimeConfigurationProperty> for Node {
    #[inline]
    fn from(value: RuntimeConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RuntimeConfigurationProperty> for RuntimeConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<RuntimeConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Rule that controls how a fleet is scaled. Scaling policies are uniquely identified by the combination of name and fleet ID.
///
/// The property type `ScalingPolicy` of `AWS::GameLift::Fleet`.
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

    /// The fleet location.
    ///
    /// `Location`.
    pub fn location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Location", value.into_value().into_node());
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

    /// Current status of the scaling policy. The scaling policy can be in force only when in an `ACTIVE` status. Scaling policies can be suspended for individual fleets. If the policy is suspended for a fleet, the policy status does not change.
    ///
    /// - *ACTIVE* -- The scaling policy can be used for auto-scaling a fleet.
    /// - *UPDATE_REQUESTED* -- A request to update the scaling policy has been received.
    /// - *UPDATING* -- A change is being made to the scaling policy.
    /// - *DELETE_REQUESTED* -- A request to delete the scaling policy has been received.
    /// - *DELETING* -- The scaling policy is being deleted.
    /// - *DELETED* -- The scaling policy has been deleted.
    /// - *ERROR* -- An error occurred in creating the policy. It should be removed and recreated.
    ///
    /// `Status`; one of `ACTIVE`, `UPDATE_REQUESTED`, `UPDATING`, `DELETE_REQUESTED`, `DELETING`, `DELETED`, `ERROR`.
    pub fn status(mut self, value: impl IntoValue<Status>) -> Self {
        self.0.put("Status", value.into_value().into_node());
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

    /// The current status of the fleet's scaling policies in a requested fleet location. The status `PENDING_UPDATE` indicates that an update was requested for the fleet but has not yet been completed for the location.
    ///
    /// `UpdateStatus`; one of `PENDING_UPDATE`.
    pub fn update_status(mut self, value: impl IntoValue<UpdateStatus>) -> Self {
        self.0.put("UpdateStatus", value.into_value().into_node());
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

/// A set of instructions for launching server processes on each instance in a fleet. Server processes run either an executable in a custom game build or a Realtime Servers script.
///
/// The property type `ServerProcess` of `AWS::GameLift::Fleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct ServerProcessProperty(Object);

impl ServerProcessProperty {
    /// `ServerProcessProperty` with its required properties, in alphabetical order:
    ///
    /// - `concurrent_executions`: The number of server processes using this configuration that run concurrently on each instance or compute.
    /// - `launch_path`: The location of a game build executable or Realtime script.
    pub fn new(
        concurrent_executions: impl IntoValue<i64>,
        launch_path: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ConcurrentExecutions",
            concurrent_executions.into_value().into_node(),
        );
        object_.put("LaunchPath", launch_path.into_value().into_node());
        Self(object_)
    }

    /// An optional list of parameters to pass to the server executable or Realtime script on launch.
    ///
    /// Length Constraints: Minimum length of 1. Maximum length of 1024.
    ///
    /// Pattern: \[A-Za-z0-9_:.+\/\\\- =@{},?'\\[\\]"\]+
    ///
    /// `Parameters`.
    pub fn parameters(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Parameters", value.into_value().into_node());
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

impl Kind for ServerProcessProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ServerProcessProperty> for ServerProcessProperty {}
impl From<ServerProcessProperty> for Node {
    #[inline]
    fn from(value: ServerProcessProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ServerProcessProperty> for ServerProcessProperty {
    #[inline]
    fn into_value(self) -> Value<ServerProcessProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Settings for a target-based scaling policy. A target-based policy tracks a particular fleet metric specifies a target value for the metric. As player usage changes, the policy triggers Amazon GameLift Servers to adjust capacity so that the metric returns to the target value. The target configuration specifies settings as needed for the target based policy, including the target value.
///
/// The property type `TargetConfiguration` of `AWS::GameLift::Fleet`.
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

/// The values of `ApplyCapacity` of `AWS::GameLift::Fleet`.
pub enum ApplyCapacity {
    /// `ON_CREATE_AND_UPDATE`.
    OnCreateAndUpdate,
    /// `ON_CREATE_AND_UPDATE_WITH_AUTOSCALING`.
    OnCreateAndUpdateWithAutoscaling,
    /// `ON_UPDATE`.
    OnUpdate,
}

#[diagnostic::do_not_recommend]
impl Kind for ApplyCapacity {}
#[diagnostic::do_not_recommend]
impl TextKind for ApplyCapacity {}
#[diagnostic::do_not_recommend]
impl IdKind for ApplyCapacity {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ApplyCapacity {}
#[diagnostic::do_not_recommend]
impl IntoValue<ApplyCapacity> for ApplyCapacity {
    #[inline]
    fn into_value(self) -> Value<ApplyCapacity> {
        const VALUES: &[&str] = &[
            "ON_CREATE_AND_UPDATE",
            "ON_CREATE_AND_UPDATE_WITH_AUTOSCALING",
            "ON_UPDATE",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CertificateType` of a `CertificateConfiguration` of `AWS::GameLift::Fleet`.
pub enum CertificateType {
    /// `DISABLED`.
    Disabled,
    /// `GENERATED`.
    Generated,
}

#[diagnostic::do_not_recommend]
impl Kind for CertificateType {}
#[diagnostic::do_not_recommend]
impl TextKind for CertificateType {}
#[diagnostic::do_not_recommend]
impl IdKind for CertificateType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CertificateType {}
#[diagnostic::do_not_recommend]
impl IntoValue<CertificateType> for CertificateType {
    #[inline]
    fn into_value(self) -> Value<CertificateType> {
        const VALUES: &[&str] = &["DISABLED", "GENERATED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ComputeType` of `AWS::GameLift::Fleet`.
pub enum ComputeType {
    /// `ANYWHERE`.
    Anywhere,
    /// `EC2`.
    Ec2,
}

#[diagnostic::do_not_recommend]
impl Kind for ComputeType {}
#[diagnostic::do_not_recommend]
impl TextKind for ComputeType {}
#[diagnostic::do_not_recommend]
impl IdKind for ComputeType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ComputeType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ComputeType> for ComputeType {
    #[inline]
    fn into_value(self) -> Value<ComputeType> {
        const VALUES: &[&str] = &["ANYWHERE", "EC2"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `FleetType` of `AWS::GameLift::Fleet`.
pub enum FleetType {
    /// `ON_DEMAND`.
    OnDemand,
    /// `SPOT`.
    Spot,
}

#[diagnostic::do_not_recommend]
impl Kind for FleetType {}
#[diagnostic::do_not_recommend]
impl TextKind for FleetType {}
#[diagnostic::do_not_recommend]
impl IdKind for FleetType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FleetType {}
#[diagnostic::do_not_recommend]
impl IntoValue<FleetType> for FleetType {
    #[inline]
    fn into_value(self) -> Value<FleetType> {
        const VALUES: &[&str] = &["ON_DEMAND", "SPOT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `GameServerIpProtocolSupported` of a `PlayerGatewayConfiguration` of `AWS::GameLift::Fleet`.
pub enum GameServerIpProtocolSupported {
    /// `DUAL_STACK`.
    DualStack,
    /// `IPv4`.
    Ipv4,
}

#[diagnostic::do_not_recommend]
impl Kind for GameServerIpProtocolSupported {}
#[diagnostic::do_not_recommend]
impl TextKind for GameServerIpProtocolSupported {}
#[diagnostic::do_not_recommend]
impl IdKind for GameServerIpProtocolSupported {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for GameServerIpProtocolSupported {}
#[diagnostic::do_not_recommend]
impl IntoValue<GameServerIpProtocolSupported> for GameServerIpProtocolSupported {
    #[inline]
    fn into_value(self) -> Value<GameServerIpProtocolSupported> {
        const VALUES: &[&str] = &["DUAL_STACK", "IPv4"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `InstanceRoleCredentialsProvider` of `AWS::GameLift::Fleet`.
pub enum InstanceRoleCredentialsProvider {
    /// `SHARED_CREDENTIAL_FILE`.
    SharedCredentialFile,
}

#[diagnostic::do_not_recommend]
impl Kind for InstanceRoleCredentialsProvider {}
#[diagnostic::do_not_recommend]
impl TextKind for InstanceRoleCredentialsProvider {}
#[diagnostic::do_not_recommend]
impl IdKind for InstanceRoleCredentialsProvider {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for InstanceRoleCredentialsProvider {}
#[diagnostic::do_not_recommend]
impl IntoValue<InstanceRoleCredentialsProvider> for InstanceRoleCredentialsProvider {
    #[inline]
    fn into_value(self) -> Value<InstanceRoleCredentialsProvider> {
        const VALUES: &[&str] = &["SHARED_CREDENTIAL_FILE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Status` of a `ScalingPolicy` of `AWS::GameLift::Fleet`.
pub enum Status {
    /// `ACTIVE`.
    Active,
    /// `DELETED`.
    Deleted,
    /// `DELETE_REQUESTED`.
    DeleteRequested,
    /// `DELETING`.
    Deleting,
    /// `ERROR`.
    Error,
    /// `UPDATE_REQUESTED`.
    UpdateRequested,
    /// `UPDATING`.
    Updating,
}

#[diagnostic::do_not_recommend]
impl Kind for Status {}
#[diagnostic::do_not_recommend]
impl TextKind for Status {}
#[diagnostic::do_not_recommend]
impl IdKind for Status {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Status {}
#[diagnostic::do_not_recommend]
impl IntoValue<Status> for Status {
    #[inline]
    fn into_value(self) -> Value<Status> {
        const VALUES: &[&str] = &[
            "ACTIVE",
            "DELETED",
            "DELETE_REQUESTED",
            "DELETING",
            "ERROR",
            "UPDATE_REQUESTED",
            "UPDATING",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `UpdateStatus` of a `ScalingPolicy` of `AWS::GameLift::Fleet`.
pub enum UpdateStatus {
    /// `PENDING_UPDATE`.
    PendingUpdate,
}

#[diagnostic::do_not_recommend]
impl Kind for UpdateStatus {}
#[diagnostic::do_not_recommend]
impl TextKind for UpdateStatus {}
#[diagnostic::do_not_recommend]
impl IdKind for UpdateStatus {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UpdateStatus {}
#[diagnostic::do_not_recommend]
impl IntoValue<UpdateStatus> for UpdateStatus {
    #[inline]
    fn into_value(self) -> Value<UpdateStatus> {
        const VALUES: &[&str] = &["PENDING_UPDATE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

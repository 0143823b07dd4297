// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CodeDeploy::DeploymentConfig` and its property types.

use crate::l1::*;

/// The `AWS::CodeDeploy::DeploymentConfig` resource creates a set of deployment rules, deployment success conditions, and deployment failure conditions that AWS CodeDeploy uses during a deployment. The deployment configuration specifies the number or percentage of instances that must remain available at any time during a deployment.
///
/// `AWS::CodeDeploy::DeploymentConfig`; `Ref` returns its `DeploymentConfigName`, a [`codedeploy::DeploymentConfigName`](kinds::codedeploy::DeploymentConfigName).
/// Changing one of these replaces it: `ComputePlatform`, `DeploymentConfigName`, `MinimumHealthyHosts`, `TrafficRoutingConfig`, `ZonalConfig`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codedeploy-deploymentconfig.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDeploymentConfig(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CodeDeploy::DeploymentConfig",
    tags: None,
    rules: include_str!("deployment_config.rules"),
};

impl CfnDeploymentConfig {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CodeDeploy::DeploymentConfig";

    /// `CfnDeploymentConfig` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The destination platform type for the deployment ( `Lambda`, `Server`, or `ECS`).
    ///
    /// `ComputePlatform`; an update replaces the resource.
    pub fn compute_platform(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ComputePlatform", value.into_value().into_node());
        self
    }

    /// A name for the deployment configuration. If you don't specify a name, CloudFormation generates a unique physical ID and uses that ID for the deployment configuration name. For more information, see [Name Type](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-name.html).
    ///
    /// > If you specify a name, you cannot perform updates that require replacement of this resource. You can perform updates that require no or some interruption. If you must replace the resource, specify a new name.
    ///
    /// `DeploymentConfigName`; an update replaces the resource.
    pub fn deployment_config_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DeploymentConfigName", value.into_value().into_node());
        self
    }

    /// The minimum number of healthy instances that should be available at any time during the deployment. There are two parameters expected in the input: type and value.
    ///
    /// The type parameter takes either of the following values:
    ///
    /// - HOST_COUNT: The value parameter represents the minimum number of healthy instances as an absolute value.
    /// - FLEET_PERCENT: The value parameter represents the minimum number of healthy instances as a percentage of the total number of instances in the deployment. If you specify FLEET_PERCENT, at the start of the deployment, AWS CodeDeploy converts the percentage to the equivalent number of instance and rounds up fractional instances.
    ///
    /// The value parameter takes an integer.
    ///
    /// For example, to set a minimum of 95% healthy instance, specify a type of FLEET_PERCENT and a value of 95.
    ///
    /// For more information about instance health, see [CodeDeploy Instance Health](https://docs.aws.amazon.com/codedeploy/latest/userguide/instances-health.html) in the AWS CodeDeploy User Guide.
    ///
    /// `MinimumHealthyHosts`; an update replaces the resource.
    pub fn minimum_healthy_hosts(
        mut self,
        value: impl IntoValue<MinimumHealthyHostsProperty>,
    ) -> Self {
        self.0
            .put("MinimumHealthyHosts", value.into_value().into_node());
        self
    }

    /// The configuration that specifies how the deployment traffic is routed.
    ///
    /// `TrafficRoutingConfig`; an update replaces the resource.
    pub fn traffic_routing_config(
        mut self,
        value: impl IntoValue<TrafficRoutingConfigProperty>,
    ) -> Self {
        self.0
            .put("TrafficRoutingConfig", value.into_value().into_node());
        self
    }

    /// Configure the `ZonalConfig` object if you want AWS CodeDeploy to deploy your application to one [Availability Zone](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-regions-availability-zones.html#concepts-availability-zones) at a time, within an AWS Region.
    ///
    /// For more information about the zonal configuration feature, see [zonal configuration](https://docs.aws.amazon.com/codedeploy/latest/userguide/deployment-configurations-create.html#zonal-config) in the *CodeDeploy User Guide*.
    ///
    /// `ZonalConfig`; an update replaces the resource.
    pub fn zonal_config(mut self, value: impl IntoValue<ZonalConfigProperty>) -> Self {
        self.0.put("ZonalConfig", value.into_value().into_node());
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

impl Construct for CfnDeploymentConfig {
    type Handle = CfnDeploymentConfigRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDeploymentConfigRef {
        CfnDeploymentConfigRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDeploymentConfig`] of a stack.
pub struct CfnDeploymentConfigRef(NodeRef);

impl Clone for CfnDeploymentConfigRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDeploymentConfigRef {}
impl AsNode for CfnDeploymentConfigRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDeploymentConfigRef {
    /// What `Ref` returns: its `DeploymentConfigName`, a [`codedeploy::DeploymentConfigName`](kinds::codedeploy::DeploymentConfigName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::codedeploy::DeploymentConfigName> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::codedeploy::DeploymentConfigName> for &CfnDeploymentConfigRef {
    #[inline]
    fn into_value(self) -> Value<kinds::codedeploy::DeploymentConfigName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// `MinimumHealthyHosts` is a property of the [DeploymentConfig](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-codedeploy-deploymentconfig.html) resource that defines how many instances must remain healthy during an AWS CodeDeploy deployment.
///
/// The property type `MinimumHealthyHosts` of `AWS::CodeDeploy::DeploymentConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct MinimumHealthyHostsProperty(Object);

impl MinimumHealthyHostsProperty {
    /// `MinimumHealthyHostsProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The minimum healthy instance type.
    /// - `value`: The minimum healthy instance value.
    pub fn new(r#type: impl IntoValue<String>, value: impl IntoValue<i64>) -> Self {
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

impl Kind for MinimumHealthyHostsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MinimumHealthyHostsProperty> for MinimumHealthyHostsProperty {}
impl From<MinimumHealthyHostsProperty> for Node {
    #[inline]
    fn from(value: MinimumHealthyHostsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MinimumHealthyHostsProperty> for MinimumHealthyHostsProperty {
    #[inline]
    fn into_value(self) -> Value<MinimumHealthyHostsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about the minimum number of healthy instances per Availability Zone.
///
/// The property type `MinimumHealthyHostsPerZone` of `AWS::CodeDeploy::DeploymentConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct MinimumHealthyHostsPerZoneProperty(Object);

impl MinimumHealthyHostsPerZoneProperty {
    /// `MinimumHealthyHostsPerZoneProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The `type` associated with the `MinimumHealthyHostsPerZone` option.
    /// - `value`: The `value` associated with the `MinimumHealthyHostsPerZone` option.
    pub fn new(r#type: impl IntoValue<String>, value: impl IntoValue<i64>) -> Self {
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

impl Kind for MinimumHealthyHostsPerZoneProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MinimumHealthyHostsPerZoneProperty> for MinimumHealthyHostsPerZoneProperty {}
impl From<MinimumHealthyHostsPerZoneProperty> for Node {
    #[inline]
    fn from(value: MinimumHealthyHostsPerZoneProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MinimumHealthyHostsPerZoneProperty> for MinimumHealthyHostsPerZoneProperty {
    #[inline]
    fn into_value(self) -> Value<MinimumHealthyHostsPerZoneProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A configuration that shifts traffic from one version of a Lambda function or Amazon ECS task set to another in two increments. The original and target Lambda function versions or ECS task sets are specified in the deployment's AppSpec file.
///
/// The property type `TimeBasedCanary` of `AWS::CodeDeploy::DeploymentConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct TimeBasedCanaryProperty(Object);

impl TimeBasedCanaryProperty {
    /// `TimeBasedCanaryProperty` with its required properties, in alphabetical order:
    ///
    /// - `canary_interval`: The number of minutes between the first and second traffic shifts of a `TimeBasedCanary` deployment.
    /// - `canary_percentage`: The percentage of traffic to shift in the first increment of a `TimeBasedCanary` deployment.
    pub fn new(
        canary_interval: impl IntoValue<i64>,
        canary_percentage: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("CanaryInterval", canary_interval.into_value().into_node());
        object_.put(
            "CanaryPercentage",
            canary_percentage.into_value().into_node(),
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

impl Kind for TimeBasedCanaryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TimeBasedCanaryProperty> for TimeBasedCanaryProperty {}
impl From<TimeBasedCanaryProperty> for Node {
    #[inline]
    fn from(value: TimeBasedCanaryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TimeBasedCanaryProperty> for TimeBasedCanaryProperty {
    #[inline]
    fn into_value(self) -> Value<TimeBasedCanaryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A configuration that shifts traffic from one version of a Lambda function or ECS task set to another in equal increments, with an equal number of minutes between each increment. The original and target Lambda function versions or ECS task sets are specified in the deployment's AppSpec file.
///
/// The property type `TimeBasedLinear` of `AWS::CodeDeploy::DeploymentConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct TimeBasedLinearProperty(Object);

impl TimeBasedLinearProperty {
    /// `TimeBasedLinearProperty` with its required properties, in alphabetical order:
    ///
    /// - `linear_interval`: The number of minutes between each incremental traffic shift of a `TimeBasedLinear` deployment.
    /// - `linear_percentage`: The percentage of traffic that is shifted at the start of each increment of a `TimeBasedLinear` deployment.
    pub fn new(
        linear_interval: impl IntoValue<i64>,
        linear_percentage: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("LinearInterval", linear_interval.into_value().into_node());
        object_.put(
            "LinearPercentage",
            linear_percentage.into_value().into_node(),
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

impl Kind for TimeBasedLinearProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TimeBasedLinearProperty> for TimeBasedLinearProperty {}
impl From<TimeBasedLinearProperty> for Node {
    #[inline]
    fn from(value: TimeBasedLinearProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TimeBasedLinearProperty> for TimeBasedLinearProperty {
    #[inline]
    fn into_value(self) -> Value<TimeBasedLinearProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration that specifies how traffic is shifted from one version of a Lambda function to another version during an AWS Lambda deployment, or from one Amazon ECS task set to another during an Amazon ECS deployment.
///
/// The property type `TrafficRoutingConfig` of `AWS::CodeDeploy::DeploymentConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct TrafficRoutingConfigProperty(Object);

impl TrafficRoutingConfigProperty {
    /// `TrafficRoutingConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The type of traffic shifting ( `TimeBasedCanary` or `TimeBasedLinear`) used by a deployment configuration.
    pub fn new(r#type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// A configuration that shifts traffic from one version of a Lambda function or ECS task set to another in two increments. The original and target Lambda function versions or ECS task sets are specified in the deployment's AppSpec file.
    ///
    /// `TimeBasedCanary`; an update replaces the resource.
    pub fn time_based_canary(mut self, value: impl IntoValue<TimeBasedCanaryProperty>) -> Self {
        self.0
            .put("TimeBasedCanary", value.into_value().into_node());
        self
    }

    /// A configuration that shifts traffic from one version of a Lambda function or Amazon ECS task set to another in equal increments, with an equal number of minutes between each increment. The original and target Lambda function versions or Amazon ECS task sets are specified in the deployment's AppSpec file.
    ///
    /// `TimeBasedLinear`; an update replaces the resource.
    pub fn time_based_linear(mut self, value: impl IntoValue<TimeBasedLinearProperty>) -> Self {
        self.0
            .put("TimeBasedLinear", value.into_value().into_node());
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

impl Kind for TrafficRoutingConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TrafficRoutingConfigProperty> for TrafficRoutingConfigProperty {}
impl From<TrafficRoutingConfigProperty> for Node {
    #[inline]
    fn from(value: TrafficRoutingConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TrafficRoutingConfigProperty> for TrafficRoutingConfigProperty {
    #[inline]
    fn into_value(self) -> Value<TrafficRoutingConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configure the `ZonalConfig` object if you want AWS CodeDeploy to deploy your application to one [Availability Zone](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-regions-availability-zones.html#concepts-availability-zones) at a time, within an AWS Region. By deploying to one Availability Zone at a time, you can expose your deployment to a progressively larger audience as confidence in the deployment's performance and viability grows. If you don't configure the `ZonalConfig` object, CodeDeploy deploys your application to a random selection of hosts across a Region.
///
/// For more information about the zonal configuration feature, see [zonal configuration](https://docs.aws.amazon.com/codedeploy/latest/userguide/deployment-configurations-create.html#zonal-config) in the *CodeDeploy User Guide*.
///
/// The property type `ZonalConfig` of `AWS::CodeDeploy::DeploymentConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct ZonalConfigProperty(Object);

impl ZonalConfigProperty {
    /// `ZonalConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The period of time, in seconds, that CodeDeploy must wait after completing a deployment to the *first* Availability Zone. CodeDeploy will wait this amount of time before starting a deployment to the second Availability Zone. You might set this option if you want to allow extra bake time for the first Availability Zone. If you don't specify a value for `firstZoneMonitorDurationInSeconds`, then CodeDeploy uses the `monitorDurationInSeconds` value for the first Availability Zone.
    ///
    /// For more information about the zonal configuration feature, see [zonal configuration](https://docs.aws.amazon.com/codedeploy/latest/userguide/deployment-configurations-create.html#zonal-config) in the *CodeDeploy User Guide*.
    ///
    /// `FirstZoneMonitorDurationInSeconds`.
    pub fn first_zone_monitor_duration_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "FirstZoneMonitorDurationInSeconds",
            value.into_value().into_node(),
        );
        self
    }

    /// The number or percentage of instances that must remain available per Availability Zone during a deployment. This option works in conjunction with the `MinimumHealthyHosts` option. For more information, see [About the minimum number of healthy hosts per Availability Zone](https://docs.aws.amazon.com//codedeploy/latest/userguide/instances-health.html#minimum-healthy-hosts-az) in the *CodeDeploy User Guide*.
    ///
    /// If you don't specify the `minimumHealthyHostsPerZone` option, then CodeDeploy uses a default value of `0` percent.
    ///
    /// For more information about the zonal configuration feature, see [zonal configuration](https://docs.aws.amazon.com/codedeploy/latest/userguide/deployment-configurations-create.html#zonal-config) in the *CodeDeploy User Guide*.
    ///
    /// `MinimumHealthyHostsPerZone`.
    pub fn minimum_healthy_hosts_per_zone(
        mut self,
        value: impl IntoValue<MinimumHealthyHostsPerZoneProperty>,
    ) -> Self {
        self.0
            .put("MinimumHealthyHostsPerZone", value.into_value().into_node());
        self
    }

    /// The period of time, in seconds, that CodeDeploy must wait after completing a deployment to an Availability Zone. CodeDeploy will wait this amount of time before starting a deployment to the next Availability Zone. Consider adding a monitor duration to give the deployment some time to prove itself (or 'bake') in one Availability Zone before it is released in the next zone. If you don't specify a `monitorDurationInSeconds`, CodeDeploy starts deploying to the next Availability Zone immediately.
    ///
    /// For more information about the zonal configuration feature, see [zonal configuration](https://docs.aws.amazon.com/codedeploy/latest/userguide/deployment-configurations-create.html#zonal-config) in the *CodeDeploy User Guide*.
    ///
    /// `MonitorDurationInSeconds`.
    pub fn monitor_duration_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MonitorDurationInSeconds", value.into_value().into_node());
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

impl Kind for ZonalConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ZonalConfigProperty> for ZonalConfigProperty {}
impl From<ZonalConfigProperty> for Node {
    #[inline]
    fn from(value: ZonalConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ZonalConfigProperty> for ZonalConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ZonalConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ARCRegionSwitch::Plan` and its property types.

use crate::l1::*;

/// Represents a Region switch plan. A plan defines the steps required to shift traffic from one AWS Region to another.
///
/// `AWS::ARCRegionSwitch::Plan`; `Ref` returns its `Arn`, a [`arcregionswitch::PlanArn`](kinds::arcregionswitch::PlanArn).
/// Changing one of these replaces it: `Name`, `PrimaryRegion`, `RecoveryApproach`, `Regions`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-arcregionswitch-plan.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPlan(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ARCRegionSwitch::Plan",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("plan.rules"),
};

impl CfnPlan {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ARCRegionSwitch::Plan";

    /// `CfnPlan` with its required properties, in alphabetical order:
    ///
    /// - `execution_role`: The execution role for a plan.
    /// - `name`: The name for a plan.
    /// - `recovery_approach`: The recovery approach for a Region switch plan, which can be active/active (activeActive) or active/passive (activePassive).
    /// - `regions`: The AWS Regions for a plan.
    /// - `workflows`: The workflows for a plan.
    pub fn new(
        execution_role: impl IntoValue<kinds::iam::RoleArn>,
        name: impl IntoValue<String>,
        recovery_approach: impl IntoValue<RecoveryApproach>,
        regions: impl IntoValue<List<String>>,
        workflows: impl IntoValue<List<WorkflowProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ExecutionRole", execution_role.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put(
            "RecoveryApproach",
            recovery_approach.into_value().into_node(),
        );
        object_.put("Regions", regions.into_value().into_node());
        object_.put("Workflows", workflows.into_value().into_node());
        Self(object_)
    }

    /// The associated application health alarms for a plan.
    ///
    /// `AssociatedAlarms`; updated in place.
    pub fn associated_alarms(
        mut self,
        value: impl IntoValue<Map<AssociatedAlarmProperty>>,
    ) -> Self {
        self.0
            .put("AssociatedAlarms", value.into_value().into_node());
        self
    }

    /// The description for a plan.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The primary Region for a plan.
    ///
    /// `PrimaryRegion`; an update replaces the resource.
    pub fn primary_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PrimaryRegion", value.into_value().into_node());
        self
    }

    /// The recovery time objective for a plan.
    ///
    /// `RecoveryTimeObjectiveMinutes`; updated in place.
    pub fn recovery_time_objective_minutes(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put(
            "RecoveryTimeObjectiveMinutes",
            value.into_value().into_node(),
        );
        self
    }

    /// The report configuration for a plan.
    ///
    /// `ReportConfiguration`; updated in place.
    pub fn report_configuration(
        mut self,
        value: impl IntoValue<ReportConfigurationProperty>,
    ) -> Self {
        self.0
            .put("ReportConfiguration", value.into_value().into_node());
        self
    }

    /// The `Tags` property.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The triggers for a plan.
    ///
    /// `Triggers`; updated in place.
    pub fn triggers(mut self, value: impl IntoValue<List<TriggerProperty>>) -> Self {
        self.0.put("Triggers", value.into_value().into_node());
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

impl Construct for CfnPlan {
    type Handle = CfnPlanRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPlanRef {
        CfnPlanRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPlan`] of a stack.
pub struct CfnPlanRef(NodeRef);

impl Clone for CfnPlanRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPlanRef {}
impl AsNode for CfnPlanRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPlanRef {
    /// What `Ref` returns: its `Arn`, a [`arcregionswitch::PlanArn`](kinds::arcregionswitch::PlanArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::arcregionswitch::PlanArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the plan.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::arcregionswitch::PlanArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The `HealthChecksForPlan` attribute.
    ///
    /// `Fn::GetAtt` of `HealthChecksForPlan`.
    #[inline]
    pub fn attr_health_checks_for_plan(&self) -> Value<Map<List<Json>>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("HealthChecksForPlan")))
    }

    /// The owner of a plan.
    ///
    /// `Fn::GetAtt` of `Owner`.
    #[inline]
    pub fn attr_owner(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Owner")))
    }

    /// The `PlanHealthChecks` attribute.
    ///
    /// `Fn::GetAtt` of `PlanHealthChecks`.
    #[inline]
    pub fn attr_plan_health_checks(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PlanHealthChecks")))
    }

    /// The `Route53HealthChecks` attribute.
    ///
    /// `Fn::GetAtt` of `Route53HealthChecks`.
    #[inline]
    pub fn attr_route53_health_checks(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Route53HealthChecks")))
    }

    /// The version for the plan.
    ///
    /// `Fn::GetAtt` of `Version`.
    #[inline]
    pub fn attr_version(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Version")))
    }
}

impl IntoValue<kinds::arcregionswitch::PlanArn> for &CfnPlanRef {
    #[inline]
    fn into_value(self) -> Value<kinds::arcregionswitch::PlanArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Configuration for ARC routing controls used in a Region switch plan. Routing controls are simple on/off switches that you can use to shift traffic away from an impaired Region.
///
/// The property type `ArcRoutingControlConfiguration` of `AWS::ARCRegionSwitch::Plan`.
#[must_use = "a property type does nothing until it is set"]
pub struct ArcRoutingControlConfigurationProperty(Object);

impl ArcRoutingControlConfigurationProperty {
    /// `ArcRoutingControlConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `region_and_routing_controls`: The Region and ARC routing controls for the configuration.
    pub fn new(
        region_and_routing_controls: impl IntoValue<Map<List<ArcRoutingControlStateProperty>>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "RegionAndRoutingControls",
            region_and_routing_controls.into_value().into_node(),
        );
        Self(object_)
    }

    /// The cross account role for the configuration.
    ///
    /// `CrossAccountRole`.
    pub fn cross_account_role(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0
            .put("CrossAccountRole", value.into_value().into_node());
        self
    }

    /// The external ID (secret key) for the configuration.
    ///
    /// `ExternalId`.
    pub fn external_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ExternalId", value.into_value().into_node());
        self
    }

    /// The timeout value specified for the configuration.
    ///
    /// `TimeoutMinutes`; default `60`.
    pub fn timeout_minutes(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("TimeoutMinutes", value.into_value().into_node());
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

impl Kind for ArcRoutingControlConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ArcRoutingControlConfigurationProperty> for ArcRoutingControlConfigurationProperty {}
impl From<ArcRoutingControlConfigurationProperty> for Node {
    #[inline]
    fn from(value: ArcRoutingControlConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ArcRoutingControlConfigurationProperty> for ArcRoutingControlConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ArcRoutingControlConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ArcRoutingControlState` of `AWS::ARCRegionSwitch::Plan`.
#[must_use = "a property type does nothing until it is set"]
pub struct ArcRoutingControlStateProperty(Object);

impl ArcRoutingControlStateProperty {
    /// `ArcRoutingControlStateProperty` with its required properties, in alphabetical order:
    ///
    /// - `routing_control_arn`
    /// - `state`
    pub fn new(routing_control_arn: impl IntoValue<String>, state: impl IntoValue<State>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "RoutingControlArn",
            routing_control_arn.into_value().into_node(),
        );
        object_.put("State", state.into_value().into_node());
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

impl Kind for ArcRoutingControlStateProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ArcRoutingControlStateProperty> for ArcRoutingControlStateProperty {}
impl From<ArcRoutingControlStateProperty> for Node {
    #[inline]
    fn from(value: ArcRoutingControlStateProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ArcRoutingControlStateProperty> for ArcRoutingControlStateProperty {
    #[inline]
    fn into_value(self) -> Value<ArcRoutingControlStateProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for an Amazon EC2 Auto Scaling group used in a Region switch plan.
///
/// The property type `Asg` of `AWS::ARCRegionSwitch::Plan`.
#[must_use = "a property type does nothing until it is set"]
pub struct AsgProperty(Object);

impl AsgProperty {
    /// `AsgProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon Resource Name (ARN) of the EC2 Auto Scaling group.
    ///
    /// `Arn`.
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Arn", value.into_value().into_node());
        self
    }

    /// The cross account role for the configuration.
    ///
    /// `CrossAccountRole`.
    pub fn cross_account_role(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0
            .put("CrossAccountRole", value.into_value().into_node());
        self
    }

    /// The external ID (secret key) for the configuration.
    ///
    /// `ExternalId`.
    pub fn external_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ExternalId", value.into_value().into_node());
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

impl Kind for AsgProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AsgProperty> for AsgProperty {}
impl From<AsgProperty> for Node {
    #[inline]
    fn from(value: AsgProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AsgProperty> for AsgProperty {
    #[inline]
    fn into_value(self) -> Value<AsgProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An Amazon CloudWatch alarm associated with a Region switch plan. These alarms can be used to trigger automatic execution of the plan.
///
/// The property type `AssociatedAlarm` of `AWS::ARCRegionSwitch::Plan`.
#[must_use = "a property type does nothing until it is set"]
pub struct AssociatedAlarmProperty(Object);

impl AssociatedAlarmProperty {
    /// `AssociatedAlarmProperty` with its required properties, in alphabetical order:
    ///
    /// - `alarm_type`: The alarm type for an associated alarm.
    /// - `resource_identifier`: The resource identifier for alarms that you associate with a plan.
    pub fn new(
        alarm_type: impl IntoValue<AlarmType>,
        resource_identifier: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AlarmType", alarm_type.into_value().into_node());
        object_.put(
            "ResourceIdentifier",
            resource_identifier.into_value().into_node(),
        );
        Self(object_)
    }

    /// The cross account role for the configuration.
    ///
    /// `CrossAccountRole`.
    pub fn cross_account_role(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0
            .put("CrossAccountRole", value.into_value().into_node());
        self
    }

    /// The external ID (secret key) for the configuration.
    ///
    /// `ExternalId`.
    pub fn external_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ExternalId", value.into_value().into_node());
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

impl Kind for AssociatedAlarmProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AssociatedAlarmProperty> for AssociatedAlarmProperty {}
impl From<AssociatedAlarmProperty> for Node {
    #[inline]
    fn from(value: AssociatedAlarmProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AssociatedAlarmProperty> for AssociatedAlarmProperty {
    #[inline]
    fn into_value(self) -> Value<AssociatedAlarmProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `AuroraProvisionedScalingConfiguration` of `AWS::ARCRegionSwitch::Plan`.
#[must_use = "a property type does nothing until it is set"]
pub struct AuroraProvisionedScalingConfigurationProperty(Object);

impl AuroraProvisionedScalingConfigurationProperty {
    /// `AuroraProvisionedScalingConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `global_cluster_identifier`
    /// - `instance_arns`
    /// - `region_database_cluster_arns`
    pub fn new(
        global_cluster_identifier: impl IntoValue<String>,
        instance_arns: impl IntoValue<Map<String>>,
        region_database_cluster_arns: impl IntoValue<Map<String>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "GlobalClusterIdentifier",
            global_cluster_identifier.into_value().into_node(),
        );
        object_.put("InstanceArns", instance_arns.into_value().into_node());
        object_.put(
            "RegionDatabaseClusterArns",
            region_database_cluster_arns.into_value().into_node(),
        );
        Self(object_)
    }

    /// The `CrossAccountRole` property.
    ///
    /// `CrossAccountRole`.
    pub fn cross_account_role(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0
            .put("CrossAccountRole", value.into_value().into_node());
        self
    }

    /// The `ExternalId` property.
    ///
    /// `ExternalId`.
    pub fn external_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ExternalId", value.into_value().into_node());
        self
    }

    /// The `TimeoutMinutes` property.
    ///
    /// `TimeoutMinutes`; default `60`.
    pub fn timeout_minutes(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("TimeoutMinutes", value.into_value().into_node());
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

impl Kind for AuroraProvisionedScalingConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AuroraProvisionedScalingConfigurationProperty>
    for AuroraProvisionedScalingConfigurationProperty
{
}
impl From<AuroraProvisionedScalingConfigurationProperty> for Node {
    #[inline]
    fn from(value: AuroraProvisionedScalingConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AuroraProvisionedScalingConfigurationProperty>
    for AuroraProvisionedScalingConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<AuroraProvisionedScalingConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `AuroraServerlessScalingConfiguration` of `AWS::ARCRegionSwitch::Plan`.
#[must_use = "a property type does nothing until it is set"]
pub struct AuroraServerlessScalingConfigurationProperty(Object);

impl AuroraServerlessScalingConfigurationProperty {
    /// `AuroraServerlessScalingConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `global_cluster_identifier`
    /// - `region_database_cluster_arns`
    pub fn new(
        global_cluster_identifier: impl IntoValue<String>,
        region_database_cluster_arns: impl IntoValue<Map<String>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "GlobalClusterIdentifier",
            global_cluster_identifier.into_value().into_node(),
        );
        object_.put(
            "RegionDatabaseClusterArns",
            region_database_cluster_arns.into_value().into_node(),
        );
        Self(object_)
    }

    /// The `CrossAccountRole` property.
    ///
    /// `CrossAccountRole`.
    pub fn cross_account_role(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0
            .put("CrossAccountRole", value.into_value().into_node());
        self
    }

    /// The `ExternalId` property.
    ///
    /// `ExternalId`.
    pub fn external_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ExternalId", value.into_value().into_node());
        self
    }

    /// The `TargetPercent` property.
    ///
    /// `TargetPercent`; default `100`.
    pub fn target_percent(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("TargetPercent", value.into_value().into_node());
        self
    }

    /// The `TimeoutMinutes` property.
    ///
    /// `TimeoutMinutes`; default `60`.
    pub fn timeout_minutes(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("TimeoutMinutes", value.into_value().into_node());
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

impl Kind for AuroraServerlessScalingConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AuroraServerlessScalingConfigurationProperty>
    for AuroraServerlessScalingConfigurationProperty
{
}
impl From<AuroraServerlessScalingConfigurationProperty> for Node {
    #[inline]
    fn from(value: AuroraServerlessScalingConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AuroraServerlessScalingConfigurationProperty>
    for AuroraServerlessScalingConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<AuroraServerlessScalingConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for AWS Lambda functions that perform custom actions during a Region switch.
///
/// The property type `CustomActionLambdaConfiguration` of `AWS::ARCRegionSwitch::Plan`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomActionLambdaConfigurationProperty(Object);

impl CustomActionLambdaConfigurationProperty {
    /// `CustomActionLambdaConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `lambdas`: The AWS Lambda functions for the execution block.
    /// - `region_to_run`: The AWS Region for the function to run in.
    /// - `retry_interval_minutes`: The retry interval specified.
    pub fn new(
        lambdas: impl IntoValue<List<LambdasProperty>>,
        region_to_run: impl IntoValue<RegionToRun>,
        retry_interval_minutes: impl IntoValue<f64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Lambdas", lambdas.into_value().into_node());
        object_.put("RegionToRun", region_to_run.into_value().into_node());
        object_.put(
            "RetryIntervalMinutes",
            retry_interval_minutes.into_value().into_node(),
        );
        Self(object_)
    }

    /// The timeout value specified for the configuration.
    ///
    /// `TimeoutMinutes`; default `60`.
    pub fn timeout_minutes(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("TimeoutMinutes", value.into_value().into_node());
        self
    }

    /// The settings for ungraceful execution.
    ///
    /// `Ungraceful`.
    pub fn ungraceful(mut self, value: impl IntoValue<LambdaUngracefulProperty>) -> Self {
        self.0.put("Ungraceful", value.into_value().into_node());
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

impl Kind for CustomActionLambdaConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomActionLambdaConfigurationProperty> for CustomActionLambdaConfigurationProperty {}
impl From<CustomActionLambdaConfigurationProperty> for Node {
    #[inline]
    fn from(value: CustomActionLambdaConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomActionLambdaConfigurationProperty>
    for CustomActionLambdaConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<CustomActionLambdaConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for Amazon DocumentDB global clusters used in a Region switch plan.
///
/// The property type `DocumentDbConfiguration` of `AWS::ARCRegionSwitch::Plan`.
#[must_use = "a property type does nothing until it is set"]
pub struct DocumentDbConfigurationProperty(Object);

impl DocumentDbConfigurationProperty {
    /// `DocumentDbConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `behavior`: The behavior for a global cluster, that is, only allow switchover or also allow failover.
    /// - `database_cluster_arns`: The database cluster Amazon Resource Names (ARNs) for a DocumentDB global cluster.
    /// - `global_cluster_identifier`: The global cluster identifier for a DocumentDB global cluster.
    pub fn new(
        behavior: impl IntoValue<DocumentDbConfigurationBehavior>,
        database_cluster_arns: impl IntoValue<List<String>>,
        global_cluster_identifier: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Behavior", behavior.into_value().into_node());
        object_.put(
            "DatabaseClusterArns",
            database_cluster_arns.into_value().into_node(),
        );
        object_.put(
            "GlobalClusterIdentifier",
            global_cluster_identifier.into_value().into_node(),
        );
        Self(object_)
    }

    /// The cross account role for the configuration.
    ///
    /// `CrossAccountRole`.
    pub fn cross_account_role(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0
            .put("CrossAccountRole", value.into_value().into_node());
        self
    }

    /// The external ID (secret key) for the configuration.
    ///
    /// `ExternalId`.
    pub fn external_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ExternalId", value.into_value().into_node());
        self
    }

    /// The timeout value specified for the configuration.
    ///
    /// `TimeoutMinutes`; default `60`.
    pub fn timeout_minutes(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("TimeoutMinutes", value.into_value().into_node());
        self
    }

    /// The settings for ungraceful execution.
    ///
    /// `Ungraceful`.
    pub fn ungraceful(mut self, value: impl IntoValue<DocumentDbUngracefulProperty>) -> Self {
        self.0.put("Ungraceful", value.into_value().into_node());
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

impl Kind for DocumentDbConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DocumentDbConfigurationProperty> for DocumentDbConfigurationProperty {}
impl From<DocumentDbConfigurationProperty> for Node {
    #[inline]
    fn from(value: DocumentDbConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DocumentDbConfigurationProperty> for DocumentDbConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<DocumentDbConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for handling failures when performing operations on DocumentDB global clusters.
///
/// The property type `DocumentDbUngraceful` of `AWS::ARCRegionSwitch::Plan`.
#[must_use = "a property type does nothing until it is set"]
pub struct DocumentDbUngracefulProperty(Object);

impl DocumentDbUngracefulProperty {
    /// `DocumentDbUngracefulProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The settings for ungraceful execution.
    ///
    /// `Ungraceful`; one of `failover`.
    pub fn ungraceful(mut self, value: impl IntoValue<DocumentDbUngracefulUngraceful>) -> Self {
        self.0.put("Ungraceful", value.into_value().into_node());
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

impl Kind for DocumentDbUngracefulProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DocumentDbUngracefulProperty> for DocumentDbUngracefulProperty {}
impl From<DocumentDbUngracefulProperty> for Node {
    #[inline]
    fn from(value: DocumentDbUngracefulProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DocumentDbUngracefulProperty> for DocumentDbUngracefulProperty {
    #[inline]
    fn into_value(self) -> Value<DocumentDbUngracefulProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for increasing the capacity of Amazon EC2 Auto Scaling groups during a Region switch.
///
/// The property type `Ec2AsgCapacityIncreaseConfiguration` of `AWS::ARCRegionSwitch::Plan`.
#[must_use = "a property type does nothing until it is set"]
pub struct Ec2AsgCapacityIncreaseConfigurationProperty(Object);

impl Ec2AsgCapacityIncreaseConfigurationProperty {
    /// `Ec2AsgCapacityIncreaseConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `asgs`: The EC2 Auto Scaling groups for the configuration.
    pub fn new(asgs: impl IntoValue<List<AsgProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Asgs", asgs.into_value().into_node());
        Self(object_)
    }

    /// The monitoring approach that you specify EC2 Auto Scaling groups for the configuration.
    ///
    /// `CapacityMonitoringApproach`; one of `sampledMaxInLast24Hours`, `autoscalingMaxInLast24Hours`.
    pub fn capacity_monitoring_approach(
        mut self,
        value: impl IntoValue<Ec2AsgCapacityIncreaseConfigurationCapacityMonitoringApproach>,
    ) -> Self {
        self.0
            .put("CapacityMonitoringApproach", value.into_value().into_node());
        self
    }

    /// The target percentage that you specify for EC2 Auto Scaling groups.
    ///
    /// `TargetPercent`; default `100`.
    pub fn target_percent(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("TargetPercent", value.into_value().into_node());
        self
    }

    /// The timeout value specified for the configuration.
    ///
    /// `TimeoutMinutes`; default `60`.
    pub fn timeout_minutes(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("TimeoutMinutes", value.into_value().into_node());
        self
    }

    /// The settings for ungraceful execution.
    ///
    /// `Ungraceful`.
    pub fn ungraceful(mut self, value: impl IntoValue<Ec2UngracefulProperty>) -> Self {
        self.0.put("Ungraceful", value.into_value().into_node());
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

impl Kind for Ec2AsgCapacityIncreaseConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<Ec2AsgCapacityIncreaseConfigurationProperty>
    for Ec2AsgCapacityIncreaseConfigurationProperty
{
}
impl From<Ec2AsgCapacityIncreaseConfigurationProperty> for Node {
    #[inline]
    fn from(value: Ec2AsgCapacityIncreaseConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<Ec2AsgCapacityIncreaseConfigurationProperty>
    for Ec2AsgCapacityIncreaseConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<Ec2AsgCapacityIncreaseConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for handling failures when performing operations on EC2 resources.
///
/// The property type `Ec2Ungraceful` of `AWS::ARCRegionSwitch::Plan`.
#[must_use = "a property type does nothing until it is set"]
pub struct Ec2UngracefulProperty(Object);

impl Ec2UngracefulProperty {
    /// `Ec2UngracefulProperty` with its required properties, in alphabetical order:
    ///
    /// - `minimum_success_percentage`: The minimum success percentage that you specify for EC2 Auto Scaling groups.
    pub fn new(minimum_success_percentage: impl IntoValue<f64>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "MinimumSuccessPercentage",
            minimum_success_percentage.into_value().into_node(),
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

impl Kind for Ec2UngracefulProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<Ec2UngracefulProperty> for Ec2UngracefulProperty {}
impl From<Ec2UngracefulProperty> for Node {
    #[inline]
    fn from(value: Ec2UngracefulProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<Ec2UngracefulProperty> for Ec2UngracefulProperty {
    #[inline]
    fn into_value(self) -> Value<Ec2UngracefulProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration for an AWS ECS capacity increase.
///
/// The property type `EcsCapacityIncreaseConfiguration` of `AWS::ARCRegionSwitch::Plan`.
#[must_use = "a property type does nothing until it is set"]
pub struct EcsCapacityIncreaseConfigurationProperty(Object);

impl EcsCapacityIncreaseConfigurationProperty {
    /// `EcsCapacityIncreaseConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `services`: The services specified for the configuration.
    pub fn new(services: impl IntoValue<List<ServiceProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Services", services.into_value().into_node());
        Self(object_)
    }

    /// The monitoring approach specified for the configuration, for example, `Most_Recent`.
    ///
    /// `CapacityMonitoringApproach`; one of `sampledMaxInLast24Hours`, `containerInsightsMaxInLast24Hours`.
    pub fn capacity_monitoring_approach(
        mut self,
        value: impl IntoValue<EcsCapacityIncreaseConfigurationCapacityMonitoringApproach>,
    ) -> Self {
        self.0
            .put("CapacityMonitoringApproach", value.into_value().into_node());
        self
    }

    /// The target percentage specified for the configuration.
    ///
    /// `TargetPercent`; default `100`.
    pub fn target_percent(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("TargetPercent", value.into_value().into_node());
        self
    }

    /// The timeout value specified for the configuration.
    ///
    /// `TimeoutMinutes`; default `60`.
    pub fn timeout_minutes(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("TimeoutMinutes", value.into_value().into_node());
        self
    }

    /// The settings for ungraceful execution.
    ///
    /// `Ungraceful`.
    pub fn ungraceful(mut self, value: impl IntoValue<EcsUngracefulProperty>) -> Self {
        self.0.put("Ungraceful", value.into_value().into_node());
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

impl Kind for EcsCapacityIncreaseConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EcsCapacityIncreaseConfigurationProperty>
    for EcsCapacityIncreaseConfigurationProperty
{
}
impl From<EcsCapacityIncreaseConfigurationProperty> for Node {
    #[inline]
    fn from(value: EcsCapacityIncreaseConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EcsCapacityIncreaseConfigurationProperty>
    for EcsCapacityIncreaseConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<EcsCapacityIncreaseConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The settings for ungraceful execution.
///
/// The property type `EcsUngraceful` of `AWS::ARCRegionSwitch::Plan`.
#[must_use = "a property type does nothing until it is set"]
pub struct EcsUngracefulProperty(Object);

impl EcsUngracefulProperty {
    /// `EcsUngracefulProperty` with its required properties, in alphabetical order:
    ///
    /// - `minimum_success_percentage`: The minimum success percentage specified for the configuration.
    pub fn new(minimum_success_percentage: impl IntoValue<f64>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "MinimumSuccessPercentage",
            minimum_success_percentage.into_value().into_node(),
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

impl Kind for EcsUngracefulProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EcsUngracefulProperty> for EcsUngracefulProperty {}
impl From<EcsUngracefulProperty> for Node {
    #[inline]
    fn from(value: EcsUngracefulProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EcsUngracefulProperty> for EcsUngracefulProperty {
    #[inline]
    fn into_value(self) -> Value<EcsUngracefulProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The AWS EKS cluster execution block configuration.
///
/// The property type `EksCluster` of `AWS::ARCRegionSwitch::Plan`.
#[must_use = "a property type does nothing until it is set"]
pub struct EksClusterProperty(Object);

impl EksClusterProperty {
    /// `EksClusterProperty` with its required properties, in alphabetical order:
    ///
    /// - `cluster_arn`: The Amazon Resource Name (ARN) of an AWS EKS cluster.
    pub fn new(cluster_arn: impl IntoValue<kinds::eks::ClusterArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ClusterArn", cluster_arn.into_value().into_node());
        Self(object_)
    }

    /// The cross account role for the configuration.
    ///
    /// `CrossAccountRole`.
    pub fn cross_account_role(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0
            .put("CrossAccountRole", value.into_value().into_node());
        self
    }

    /// The external ID (secret key) for the configuration.
    ///
    /// `ExternalId`.
    pub fn external_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ExternalId", value.into_value().into_node());
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

impl Kind for EksClusterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EksClusterProperty> for EksClusterProperty {}
impl From<EksClusterProperty> for Node {
    #[inline]
    fn from(value: EksClusterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EksClusterProperty> for EksClusterProperty {
    #[inline]
    fn into_value(self) -> Value<EksClusterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The AWS EKS resource scaling configuration.
///
/// The property type `EksResourceScalingConfiguration` of `AWS::ARCRegionSwitch::Plan`.
#[must_use = "a property type does nothing until it is set"]
pub struct EksResourceScalingConfigurationProperty(Object);

impl EksResourceScalingConfigurationProperty {
    /// `EksResourceScalingConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `kubernetes_resource_type`: The Kubernetes resource type for the configuration.
    pub fn new(kubernetes_resource_type: impl IntoValue<KubernetesResourceTypeProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "KubernetesResourceType",
            kubernetes_resource_type.into_value().into_node(),
        );
        Self(object_)
    }

    /// The monitoring approach for the configuration, that is, whether it was sampled in the last 24 hours or autoscaled in the last 24 hours.
    ///
    /// `CapacityMonitoringApproach`; one of `sampledMaxInLast24Hours`.
    pub fn capacity_monitoring_approach(
        mut self,
        value: impl IntoValue<EksResourceScalingConfigurationCapacityMonitoringApproach>,
    ) -> Self {
        self.0
            .put("CapacityMonitoringApproach", value.into_value().into_node());
        self
    }

    /// The clusters for the configuration.
    ///
    /// `EksClusters`.
    pub fn eks_clusters(mut self, value: impl IntoValue<List<EksClusterProperty>>) -> Self {
        self.0.put("EksClusters", value.into_value().into_node());
        self
    }

    /// The scaling resources for the configuration.
    ///
    /// `ScalingResources`.
    pub fn scaling_resources(
        mut self,
        value: impl IntoValue<List<Map<Map<KubernetesScalingResourceProperty>>>>,
    ) -> Self {
        self.0
            .put("ScalingResources", value.into_value().into_node());
        self
    }

    /// The target percentage for the configuration.
    ///
    /// `TargetPercent`; default `100`.
    pub fn target_percent(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("TargetPercent", value.into_value().into_node());
        self
    }

    /// The timeout value specified for the configuration.
    ///
    /// `TimeoutMinutes`; default `60`.
    pub fn timeout_minutes(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("TimeoutMinutes", value.into_value().into_node());
        self
    }

    /// The settings for ungraceful execution.
    ///
    /// `Ungraceful`.
    pub fn ungraceful(
        mut self,
        value: impl IntoValue<EksResourceScalingUngracefulProperty>,
    ) -> Self {
        self.0.put("Ungraceful", value.into_value().into_node());
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

impl Kind for EksResourceScalingConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EksResourceScalingConfigurationProperty> for EksResourceScalingConfigurationProperty {}
impl From<EksResourceScalingConfigurationProperty> for Node {
    #[inline]
    fn from(value: EksResourceScalingConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EksResourceScalingConfigurationProperty>
    for EksResourceScalingConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<EksResourceScalingConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The ungraceful settings for AWS EKS resource scaling.
///
/// The property type `EksResourceScalingUngraceful` of `AWS::ARCRegionSwitch::Plan`.
#[must_use = "a property type does nothing until it is set"]
pub struct EksResourceScalingUngracefulProperty(Object);

impl EksResourceScalingUngracefulProperty {
    /// `EksResourceScalingUngracefulProperty` with its required properties, in alphabetical order:
    ///
    /// - `minimum_success_percentage`: The minimum success percentage for the configuration.
    pub fn new(minimum_success_percentage: impl IntoValue<f64>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "MinimumSuccessPercentage",
            minimum_success_percentage.into_value().into_node(),
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

impl Kind for EksResourceScalingUngracefulProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EksResourceScalingUngracefulProperty> for EksResourceScalingUngracefulProperty {}
impl From<EksResourceScalingUngracefulProperty> for Node {
    #[inline]
    fn from(value: EksResourceScalingUngracefulProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EksResourceScalingUngracefulProperty> for EksResourceScalingUngracefulProperty {
    #[inline]
    fn into_value(self) -> Value<EksResourceScalingUngracefulProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `EventSourceMapping` of `AWS::ARCRegionSwitch::Plan`.
#[must_use = "a property type does nothing until it is set"]
pub struct EventSourceMappingProperty(Object);

impl EventSourceMappingProperty {
    /// `EventSourceMappingProperty` with its required properties, in alphabetical order:
    ///
    /// - `arn`
    pub fn new(arn: impl IntoValue<kinds::lambda::EventSourceMappingArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Arn", arn.into_value().into_node());
        Self(object_)
    }

    /// The `CrossAccountRole` property.
    ///
    /// `CrossAccountRole`.
    pub fn cross_account_role(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0
            .put("CrossAccountRole", value.into_value().into_node());
        self
    }

    /// The `ExternalId` property.
    ///
    /// `ExternalId`.
    pub fn external_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ExternalId", value.into_value().into_node());
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

impl Kind for EventSourceMappingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EventSourceMappingProperty> for EventSourceMappingProperty {}
impl From<EventSourceMappingProperty> for Node {
    #[inline]
    fn from(value: EventSourceMappingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EventSourceMappingProperty> for EventSourceMappingProperty {
    #[inline]
    fn into_value(self) -> Value<EventSourceMappingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for approval steps in a Region switch plan execution. Approval steps require manual intervention before the execution can proceed.
///
/// The property type `ExecutionApprovalConfiguration` of `AWS::ARCRegionSwitch::Plan`.
#[must_use = "a property type does nothing until it is set"]
pub struct ExecutionApprovalConfigurationProperty(Object);

impl ExecutionApprovalConfigurationProperty {
    /// `ExecutionApprovalConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `approval_role`: The IAM approval role for the configuration.
    pub fn new(approval_role: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApprovalRole", approval_role.into_value().into_node());
        Self(object_)
    }

    /// The timeout value specified for the configuration.
    ///
    /// `TimeoutMinutes`; default `60`.
    pub fn timeout_minutes(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("TimeoutMinutes", value.into_value().into_node());
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

impl Kind for ExecutionApprovalConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ExecutionApprovalConfigurationProperty> for ExecutionApprovalConfigurationProperty {}
impl From<ExecutionApprovalConfigurationProperty> for Node {
    #[inline]
    fn from(value: ExecutionApprovalConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ExecutionApprovalConfigurationProperty> for ExecutionApprovalConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ExecutionApprovalConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Execution block configurations for a workflow in a Region switch plan. An execution block represents a specific type of action to perform during a Region switch.
///
/// The property type `ExecutionBlockConfiguration` of `AWS::ARCRegionSwitch::Plan`.
#[must_use = "a property type does nothing until it is set"]
pub struct ExecutionBlockConfigurationProperty(Object);

impl ExecutionBlockConfigurationProperty {
    /// `ExecutionBlockConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An ARC routing control execution block.
    ///
    /// `ArcRoutingControlConfig`.
    pub fn arc_routing_control_config(
        mut self,
        value: impl IntoValue<ArcRoutingControlConfigurationProperty>,
    ) -> Self {
        self.0
            .put("ArcRoutingControlConfig", value.into_value().into_node());
        self
    }

    /// The `AuroraProvisionedScalingConfig` property.
    ///
    /// `AuroraProvisionedScalingConfig`.
    pub fn aurora_provisioned_scaling_config(
        mut self,
        value: impl IntoValue<AuroraProvisionedScalingConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "AuroraProvisionedScalingConfig",
            value.into_value().into_node(),
        );
        self
    }

    /// The `AuroraServerlessScalingConfig` property.
    ///
    /// `AuroraServerlessScalingConfig`.
    pub fn aurora_serverless_scaling_config(
        mut self,
        value: impl IntoValue<AuroraServerlessScalingConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "AuroraServerlessScalingConfig",
            value.into_value().into_node(),
        );
        self
    }

    /// An AWS Lambda execution block.
    ///
    /// `CustomActionLambdaConfig`.
    pub fn custom_action_lambda_config(
        mut self,
        value: impl IntoValue<CustomActionLambdaConfigurationProperty>,
    ) -> Self {
        self.0
            .put("CustomActionLambdaConfig", value.into_value().into_node());
        self
    }

    /// The `DocumentDbConfig` property.
    ///
    /// `DocumentDbConfig`.
    pub fn document_db_config(
        mut self,
        value: impl IntoValue<DocumentDbConfigurationProperty>,
    ) -> Self {
        self.0
            .put("DocumentDbConfig", value.into_value().into_node());
        self
    }

    /// An EC2 Auto Scaling group execution block.
    ///
    /// `Ec2AsgCapacityIncreaseConfig`.
    pub fn ec2_asg_capacity_increase_config(
        mut self,
        value: impl IntoValue<Ec2AsgCapacityIncreaseConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "Ec2AsgCapacityIncreaseConfig",
            value.into_value().into_node(),
        );
        self
    }

    /// The capacity increase specified for the configuration.
    ///
    /// `EcsCapacityIncreaseConfig`.
    pub fn ecs_capacity_increase_config(
        mut self,
        value: impl IntoValue<EcsCapacityIncreaseConfigurationProperty>,
    ) -> Self {
        self.0
            .put("EcsCapacityIncreaseConfig", value.into_value().into_node());
        self
    }

    /// An AWS EKS resource scaling execution block.
    ///
    /// `EksResourceScalingConfig`.
    pub fn eks_resource_scaling_config(
        mut self,
        value: impl IntoValue<EksResourceScalingConfigurationProperty>,
    ) -> Self {
        self.0
            .put("EksResourceScalingConfig", value.into_value().into_node());
        self
    }

    /// A manual approval execution block.
    ///
    /// `ExecutionApprovalConfig`.
    pub fn execution_approval_config(
        mut self,
        value: impl IntoValue<ExecutionApprovalConfigurationProperty>,
    ) -> Self {
        self.0
            .put("ExecutionApprovalConfig", value.into_value().into_node());
        self
    }

    /// An Aurora Global Database execution block.
    ///
    /// `GlobalAuroraConfig`.
    pub fn global_aurora_config(
        mut self,
        value: impl IntoValue<GlobalAuroraConfigurationProperty>,
    ) -> Self {
        self.0
            .put("GlobalAuroraConfig", value.into_value().into_node());
        self
    }

    /// The `LambdaEventSourceMappingConfig` property.
    ///
    /// `LambdaEventSourceMappingConfig`.
    pub fn lambda_event_source_mapping_config(
        mut self,
        value: impl IntoValue<LambdaEventSourceMappingConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "LambdaEventSourceMappingConfig",
            value.into_value().into_node(),
        );
        self
    }

    /// The `NeptuneGlobalDatabaseConfig` property.
    ///
    /// `NeptuneGlobalDatabaseConfig`.
    pub fn neptune_global_database_config(
        mut self,
        value: impl IntoValue<NeptuneGlobalDatabaseConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "NeptuneGlobalDatabaseConfig",
            value.into_value().into_node(),
        );
        self
    }

    /// A parallel configuration execution block.
    ///
    /// `ParallelConfig`.
    pub fn parallel_config(
        mut self,
        value: impl IntoValue<ParallelExecutionBlockConfigurationProperty>,
    ) -> Self {
        self.0.put("ParallelConfig", value.into_value().into_node());
        self
    }

    /// The `RdsCreateCrossRegionReadReplicaConfig` property.
    ///
    /// `RdsCreateCrossRegionReadReplicaConfig`.
    pub fn rds_create_cross_region_read_replica_config(
        mut self,
        value: impl IntoValue<RdsCreateCrossRegionReplicaConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "RdsCreateCrossRegionReadReplicaConfig",
            value.into_value().into_node(),
        );
        self
    }

    /// The `RdsPromoteReadReplicaConfig` property.
    ///
    /// `RdsPromoteReadReplicaConfig`.
    pub fn rds_promote_read_replica_config(
        mut self,
        value: impl IntoValue<RdsPromoteReadReplicaConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "RdsPromoteReadReplicaConfig",
            value.into_value().into_node(),
        );
        self
    }

    /// The `RdsSwitchoverReadReplicaConfig` property.
    ///
    /// `RdsSwitchoverReadReplicaConfig`.
    pub fn rds_switchover_read_replica_config(
        mut self,
        value: impl IntoValue<RdsSwitchoverReadReplicaConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "RdsSwitchoverReadReplicaConfig",
            value.into_value().into_node(),
        );
        self
    }

    /// A Region switch plan execution block.
    ///
    /// `RegionSwitchPlanConfig`.
    pub fn region_switch_plan_config(
        mut self,
        value: impl IntoValue<RegionSwitchPlanConfigurationProperty>,
    ) -> Self {
        self.0
            .put("RegionSwitchPlanConfig", value.into_value().into_node());
        self
    }

    /// The Amazon Route 53 health check configuration.
    ///
    /// `Route53HealthCheckConfig`.
    pub fn route53_health_check_config(
        mut self,
        value: impl IntoValue<Route53HealthCheckConfigurationProperty>,
    ) -> Self {
        self.0
            .put("Route53HealthCheckConfig", value.into_value().into_node());
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

impl Kind for ExecutionBlockConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ExecutionBlockConfigurationProperty> for ExecutionBlockConfigurationProperty {}
impl From<ExecutionBlockConfigurationProperty> for Node {
    #[inline]
    fn from(value: ExecutionBlockConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ExecutionBlockConfigurationProperty> for ExecutionBlockConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ExecutionBlockConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for Amazon Aurora global databases used in a Region switch plan.
///
/// The property type `GlobalAuroraConfiguration` of `AWS::ARCRegionSwitch::Plan`.
#[must_use = "a property type does nothing until it is set"]
pub struct GlobalAuroraConfigurationProperty(Object);

impl GlobalAuroraConfigurationProperty {
    /// `GlobalAuroraConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `behavior`: The behavior for a global database, that is, only allow switchover or also allow failover.
    /// - `database_cluster_arns`: The database cluster Amazon Resource Names (ARNs) for a global database.
    /// - `global_cluster_identifier`: The global cluster identifier for a global database.
    pub fn new(
        behavior: impl IntoValue<GlobalAuroraConfigurationBehavior>,
        database_cluster_arns: impl IntoValue<List<String>>,
        global_cluster_identifier: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Behavior", behavior.into_value().into_node());
        object_.put(
            "DatabaseClusterArns",
            database_cluster_arns.into_value().into_node(),
        );
        object_.put(
            "GlobalClusterIdentifier",
            global_cluster_identifier.into_value().into_node(),
        );
        Self(object_)
    }

    /// The cross account role for the configuration.
    ///
    /// `CrossAccountRole`.
    pub fn cross_account_role(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0
            .put("CrossAccountRole", value.into_value().into_node());
        self
    }

    /// The external ID (secret key) for the configuration.
    ///
    /// `ExternalId`.
    pub fn external_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ExternalId", value.into_value().into_node());
        self
    }

    /// The timeout value specified for the configuration.
    ///
    /// `TimeoutMinutes`; default `60`.
    pub fn timeout_minutes(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("TimeoutMinutes", value.into_value().into_node());
        self
    }

    /// The settings for ungraceful execution.
    ///
    /// `Ungraceful`.
    pub fn ungraceful(mut self, value: impl IntoValue<GlobalAuroraUngracefulProperty>) -> Self {
        self.0.put("Ungraceful", value.into_value().into_node());
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

impl Kind for GlobalAuroraConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GlobalAuroraConfigurationProperty> for GlobalAuroraConfigurationProperty {}
impl From<GlobalAuroraConfigurationProperty> for Node {
    #[inline]
    fn from(value: GlobalAuroraConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GlobalAuroraConfigurationProperty> for GlobalAuroraConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<GlobalAuroraConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for handling failures when performing operations on Aurora global databases.
///
/// The property type `GlobalAuroraUngraceful` of `AWS::ARCRegionSwitch::Plan`.
#[must_use = "a property type does nothing until it is set"]
pub struct GlobalAuroraUngracefulProperty(Object);

impl GlobalAuroraUngracefulProperty {
    /// `GlobalAuroraUngracefulProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The settings for ungraceful execution.
    ///
    /// `Ungraceful`; one of `failover`.
    pub fn ungraceful(mut self, value: impl IntoValue<GlobalAuroraUngracefulUngraceful>) -> Self {
        self.0.put("Ungraceful", value.into_value().into_node());
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

impl Kind for GlobalAuroraUngracefulProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GlobalAuroraUngracefulProperty> for GlobalAuroraUngracefulProperty {}
impl From<GlobalAuroraUngracefulProperty> for Node {
    #[inline]
    fn from(value: GlobalAuroraUngracefulProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GlobalAuroraUngracefulProperty> for GlobalAuroraUngracefulProperty {
    #[inline]
    fn into_value(self) -> Value<GlobalAuroraUngracefulProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines the type of Kubernetes resource to scale in an Amazon EKS cluster.
///
/// The property type `KubernetesResourceType` of `AWS::ARCRegionSwitch::Plan`.
#[must_use = "a property type does nothing until it is set"]
pub struct KubernetesResourceTypeProperty(Object);

impl KubernetesResourceTypeProperty {
    /// `KubernetesResourceTypeProperty` with its required properties, in alphabetical order:
    ///
    /// - `api_version`: The API version type for the Kubernetes resource.
    /// - `kind`: The kind for the Kubernetes resource.
    pub fn new(api_version: impl IntoValue<String>, kind: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApiVersion", api_version.into_value().into_node());
        object_.put("Kind", kind.into_value().into_node());
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

impl Kind for KubernetesResourceTypeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KubernetesResourceTypeProperty> for KubernetesResourceTypeProperty {}
impl From<KubernetesResourceTypeProperty> for Node {
    #[inline]
    fn from(value: KubernetesResourceTypeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KubernetesResourceTypeProperty> for KubernetesResourceTypeProperty {
    #[inline]
    fn into_value(self) -> Value<KubernetesResourceTypeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines a Kubernetes resource to scale in an Amazon EKS cluster.
///
/// The property type `KubernetesScalingResource` of `AWS::ARCRegionSwitch::Plan`.
#[must_use = "a property type does nothing until it is set"]
pub struct KubernetesScalingResourceProperty(Object);

impl KubernetesScalingResourceProperty {
    /// `KubernetesScalingResourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name for the Kubernetes resource.
    /// - `namespace`: The namespace for the Kubernetes resource.
    pub fn new(name: impl IntoValue<String>, namespace: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Namespace", namespace.into_value().into_node());
        Self(object_)
    }

    /// The hpaname for the Kubernetes resource.
    ///
    /// `HpaName`.
    pub fn hpa_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("HpaName", value.into_value().into_node());
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

impl Kind for KubernetesScalingResourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KubernetesScalingResourceProperty> for KubernetesScalingResourceProperty {}
impl From<KubernetesScalingResourceProperty> for Node {
    #[inline]
    fn from(value: KubernetesScalingResourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KubernetesScalingResourceProperty> for KubernetesScalingResourceProperty {
    #[inline]
    fn into_value(self) -> Value<KubernetesScalingResourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `LambdaEventSourceMappingConfiguration` of `AWS::ARCRegionSwitch::Plan`.
#[must_use = "a property type does nothing until it is set"]
pub struct LambdaEventSourceMappingConfigurationProperty(Object);

impl LambdaEventSourceMappingConfigurationProperty {
    /// `LambdaEventSourceMappingConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `action`
    /// - `region_event_source_mappings`
    pub fn new(
        action: impl IntoValue<LambdaEventSourceMappingConfigurationAction>,
        region_event_source_mappings: impl IntoValue<Map<EventSourceMappingProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Action", action.into_value().into_node());
        object_.put(
            "RegionEventSourceMappings",
            region_event_source_mappings.into_value().into_node(),
        );
        Self(object_)
    }

    /// The `TimeoutMinutes` property.
    ///
    /// `TimeoutMinutes`; default `60`.
    pub fn timeout_minutes(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("TimeoutMinutes", value.into_value().into_node());
        self
    }

    /// The `Ungraceful` property.
    ///
    /// `Ungraceful`.
    pub fn ungraceful(
        mut self,
        value: impl IntoValue<LambdaEventSourceMappingUngracefulProperty>,
    ) -> Self {
        self.0.put("Ungraceful", value.into_value().into_node());
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

impl Kind for LambdaEventSourceMappingConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LambdaEventSourceMappingConfigurationProperty>
    for LambdaEventSourceMappingConfigurationProperty
{
}
impl From<LambdaEventSourceMappingConfigurationProperty> for Node {
    #[inline]
    fn from(value: LambdaEventSourceMappingConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LambdaEventSourceMappingConfigurationProperty>
    for LambdaEventSourceMappingConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<LambdaEventSourceMappingConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `LambdaEventSourceMappingUngraceful` of `AWS::ARCRegionSwitch::Plan`.
#[must_use = "a property type does nothing until it is set"]
pub struct LambdaEventSourceMappingUngracefulProperty(Object);

impl LambdaEventSourceMappingUngracefulProperty {
    /// `LambdaEventSourceMappingUngracefulProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Behavior` property.
    ///
    /// `Behavior`; default `"skip"`; one of `skip`.
    pub fn behavior(
        mut self,
        value: impl IntoValue<LambdaEventSourceMappingUngracefulBehavior>,
    ) -> Self {
        self.0.put("Behavior", value.into_value().into_node());
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

impl Kind for LambdaEventSourceMappingUngracefulProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LambdaEventSourceMappingUngracefulProperty>
    for LambdaEventSourceMappingUngracefulProperty
{
}
impl From<LambdaEventSourceMappingUngracefulProperty> for Node {
    #[inline]
    fn from(value: LambdaEventSourceMappingUngracefulProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LambdaEventSourceMappingUngracefulProperty>
    for LambdaEventSourceMappingUngracefulProperty
{
    #[inline]
    fn into_value(self) -> Value<LambdaEventSourceMappingUngracefulProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for handling failures when invoking Lambda functions.
///
/// The property type `LambdaUngraceful` of `AWS::ARCRegionSwitch::Plan`.
#[must_use = "a property type does nothing until it is set"]
pub struct LambdaUngracefulProperty(Object);

impl LambdaUngracefulProperty {
    /// `LambdaUngracefulProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ungraceful behavior for a Lambda function, which must be set to `skip`.
    ///
    /// `Behavior`; one of `skip`.
    pub fn behavior(mut self, value: impl IntoValue<LambdaUngracefulBehavior>) -> Self {
        self.0.put("Behavior", value.into_value().into_node());
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

impl Kind for LambdaUngracefulProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LambdaUngracefulProperty> for LambdaUngracefulProperty {}
impl From<LambdaUngracefulProperty> for Node {
    #[inline]
    fn from(value: LambdaUngracefulProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LambdaUngracefulProperty> for LambdaUngracefulProperty {
    #[inline]
    fn into_value(self) -> Value<LambdaUngracefulProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for AWS Lambda functions used in a Region switch plan.
///
/// The property type `Lambdas` of `AWS::ARCRegionSwitch::Plan`.
#[must_use = "a property type does nothing until it is set"]
pub struct LambdasProperty(Object);

impl LambdasProperty {
    /// `LambdasProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon Resource Name (ARN) of the Lambda function.
    ///
    /// `Arn`.
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Arn", value.into_value().into_node());
        self
    }

    /// The cross account role for the configuration.
    ///
    /// `CrossAccountRole`.
    pub fn cross_account_role(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0
            .put("CrossAccountRole", value.into_value().into_node());
        self
    }

    /// The external ID (secret key) for the configuration.
    ///
    /// `ExternalId`.
    pub fn external_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ExternalId", value.into_value().into_node());
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

impl Kind for LambdasProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LambdasProperty> for LambdasProperty {}
impl From<LambdasProperty> for Node {
    #[inline]
    fn from(value: LambdasProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LambdasProperty> for LambdasProperty {
    #[inline]
    fn into_value(self) -> Value<LambdasProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `NeptuneGlobalDatabaseConfiguration` of `AWS::ARCRegionSwitch::Plan`.
#[must_use = "a property type does nothing until it is set"]
pub struct NeptuneGlobalDatabaseConfigurationProperty(Object);

impl NeptuneGlobalDatabaseConfigurationProperty {
    /// `NeptuneGlobalDatabaseConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `behavior`
    /// - `global_cluster_identifier`
    /// - `region_database_cluster_arns`
    pub fn new(
        behavior: impl IntoValue<NeptuneGlobalDatabaseConfigurationBehavior>,
        global_cluster_identifier: impl IntoValue<String>,
        region_database_cluster_arns: impl IntoValue<Map<String>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Behavior", behavior.into_value().into_node());
        object_.put(
            "GlobalClusterIdentifier",
            global_cluster_identifier.into_value().into_node(),
        );
        object_.put(
            "RegionDatabaseClusterArns",
            region_database_cluster_arns.into_value().into_node(),
        );
        Self(object_)
    }

    /// The `CrossAccountRole` property.
    ///
    /// `CrossAccountRole`.
    pub fn cross_account_role(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0
            .put("CrossAccountRole", value.into_value().into_node());
        self
    }

    /// The `ExternalId` property.
    ///
    /// `ExternalId`.
    pub fn external_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ExternalId", value.into_value().into_node());
        self
    }

    /// The `TimeoutMinutes` property.
    ///
    /// `TimeoutMinutes`; default `60`.
    pub fn timeout_minutes(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("TimeoutMinutes", value.into_value().into_node());
        self
    }

    /// The `Ungraceful` property.
    ///
    /// `Ungraceful`.
    pub fn ungraceful(mut self, value: impl IntoValue<NeptuneUngracefulProperty>) -> Self {
        self.0.put("Ungraceful", value.into_value().into_node());
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

impl Kind for NeptuneGlobalDatabaseConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NeptuneGlobalDatabaseConfigurationProperty>
    for NeptuneGlobalDatabaseConfigurationProperty
{
}
impl From<NeptuneGlobalDatabaseConfigurationProperty> for Node {
    #[inline]
    fn from(value: NeptuneGlobalDatabaseConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NeptuneGlobalDatabaseConfigurationProperty>
    for NeptuneGlobalDatabaseConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<NeptuneGlobalDatabaseConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `NeptuneUngraceful` of `AWS::ARCRegionSwitch::Plan`.
#[must_use = "a property type does nothing until it is set"]
pub struct NeptuneUngracefulProperty(Object);

impl NeptuneUngracefulProperty {
    /// `NeptuneUngracefulProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Ungraceful` property.
    ///
    /// `Ungraceful`; one of `failover`.
    pub fn ungraceful(mut self, value: impl IntoValue<NeptuneUngracefulUngraceful>) -> Self {
        self.0.put("Ungraceful", value.into_value().into_node());
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

impl Kind for NeptuneUngracefulProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NeptuneUngracefulProperty> for NeptuneUngracefulProperty {}
impl From<NeptuneUngracefulProperty> for Node {
    #[inline]
    fn from(value: NeptuneUngracefulProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NeptuneUngracefulProperty> for NeptuneUngracefulProperty {
    #[inline]
    fn into_value(self) -> Value<NeptuneUngracefulProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for steps that should be executed in parallel during a Region switch.
///
/// The property type `ParallelExecutionBlockConfiguration` of `AWS::ARCRegionSwitch::Plan`.
#[must_use = "a property type does nothing until it is set"]
pub struct ParallelExecutionBlockConfigurationProperty(Object);

impl ParallelExecutionBlockConfigurationProperty {
    /// `ParallelExecutionBlockConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `steps`: The steps for a parallel execution block.
    pub fn new(steps: impl IntoValue<List<StepProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Steps", steps.into_value().into_node());
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

impl Kind for ParallelExecutionBlockConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ParallelExecutionBlockConfigurationProperty>
    for ParallelExecutionBlockConfigurationProperty
{
}
impl From<ParallelExecutionBlockConfigurationProperty> for Node {
    #[inline]
    fn from(value: ParallelExecutionBlockConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ParallelExecutionBlockConfigurationProperty>
    for ParallelExecutionBlockConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<ParallelExecutionBlockConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `RdsCreateCrossRegionReplicaConfiguration` of `AWS::ARCRegionSwitch::Plan`.
#[must_use = "a property type does nothing until it is set"]
pub struct RdsCreateCrossRegionReplicaConfigurationProperty(Object);

impl RdsCreateCrossRegionReplicaConfigurationProperty {
    /// `RdsCreateCrossRegionReplicaConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `db_instance_arn_map`
    pub fn new(db_instance_arn_map: impl IntoValue<Map<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DbInstanceArnMap",
            db_instance_arn_map.into_value().into_node(),
        );
        Self(object_)
    }

    /// The `CrossAccountRole` property.
    ///
    /// `CrossAccountRole`.
    pub fn cross_account_role(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0
            .put("CrossAccountRole", value.into_value().into_node());
        self
    }

    /// The `ExternalId` property.
    ///
    /// `ExternalId`.
    pub fn external_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ExternalId", value.into_value().into_node());
        self
    }

    /// The `TimeoutMinutes` property.
    ///
    /// `TimeoutMinutes`; default `60`.
    pub fn timeout_minutes(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("TimeoutMinutes", value.into_value().into_node());
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

impl Kind for RdsCreateCrossRegionReplicaConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RdsCreateCrossRegionReplicaConfigurationProperty>
    for RdsCreateCrossRegionReplicaConfigurationProperty
{
}
impl From<RdsCreateCrossRegionReplicaConfigurationProperty> for Node {
    #[inline]
    fn from(value: RdsCreateCrossRegionReplicaConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RdsCreateCrossRegionReplicaConfigurationProperty>
    for RdsCreateCrossRegionReplicaConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<RdsCreateCrossRegionReplicaConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `RdsPromoteReadReplicaConfiguration` of `AWS::ARCRegionSwitch::Plan`.
#[must_use = "a property type does nothing until it is set"]
pub struct RdsPromoteReadReplicaConfigurationProperty(Object);

impl RdsPromoteReadReplicaConfigurationProperty {
    /// `RdsPromoteReadReplicaConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `db_instance_arn_map`
    pub fn new(db_instance_arn_map: impl IntoValue<Map<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DbInstanceArnMap",
            db_instance_arn_map.into_value().into_node(),
        );
        Self(object_)
    }

    /// The `CrossAccountRole` property.
    ///
    /// `CrossAccountRole`.
    pub fn cross_account_role(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0
            .put("CrossAccountRole", value.into_value().into_node());
        self
    }

    /// The `ExternalId` property.
    ///
    /// `ExternalId`.
    pub fn external_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ExternalId", value.into_value().into_node());
        self
    }

    /// The `TimeoutMinutes` property.
    ///
    /// `TimeoutMinutes`; default `60`.
    pub fn timeout_minutes(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("TimeoutMinutes", value.into_value().into_node());
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

impl Kind for RdsPromoteReadReplicaConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RdsPromoteReadReplicaConfigurationProperty>
    for RdsPromoteReadReplicaConfigurationProperty
{
}
impl From<RdsPromoteReadReplicaConfigurationProperty> for Node {
    #[inline]
    fn from(value: RdsPromoteReadReplicaConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RdsPromoteReadReplicaConfigurationProperty>
    for RdsPromoteReadReplicaConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<RdsPromoteReadReplicaConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `RdsSwitchoverReadReplicaConfiguration` of `AWS::ARCRegionSwitch::Plan`.
#[must_use = "a property type does nothing until it is set"]
pub struct RdsSwitchoverReadReplicaConfigurationProperty(Object);

impl RdsSwitchoverReadReplicaConfigurationProperty {
    /// `RdsSwitchoverReadReplicaConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `db_instance_arn_map`
    pub fn new(db_instance_arn_map: impl IntoValue<Map<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DbInstanceArnMap",
            db_instance_arn_map.into_value().into_node(),
        );
        Self(object_)
    }

    /// The `CrossAccountRole` property.
    ///
    /// `CrossAccountRole`.
    pub fn cross_account_role(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0
            .put("CrossAccountRole", value.into_value().into_node());
        self
    }

    /// The `ExternalId` property.
    ///
    /// `ExternalId`.
    pub fn external_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ExternalId", value.into_value().into_node());
        self
    }

    /// The `TimeoutMinutes` property.
    ///
    /// `TimeoutMinutes`; default `60`.
    pub fn timeout_minutes(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("TimeoutMinutes", value.into_value().into_node());
        self
    }

    /// The `Ungraceful` property.
    ///
    /// `Ungraceful`.
    pub fn ungraceful(mut self, value: impl IntoValue<RdsUngracefulProperty>) -> Self {
        self.0.put("Ungraceful", value.into_value().into_node());
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

impl Kind for RdsSwitchoverReadReplicaConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RdsSwitchoverReadReplicaConfigurationProperty>
    for RdsSwitchoverReadReplicaConfigurationProperty
{
}
impl From<RdsSwitchoverReadReplicaConfigurationProperty> for Node {
    #[inline]
    fn from(value: RdsSwitchoverReadReplicaConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RdsSwitchoverReadReplicaConfigurationProperty>
    for RdsSwitchoverReadReplicaConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<RdsSwitchoverReadReplicaConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `RdsUngraceful` of `AWS::ARCRegionSwitch::Plan`.
#[must_use = "a property type does nothing until it is set"]
pub struct RdsUngracefulProperty(Object);

impl RdsUngracefulProperty {
    /// `RdsUngracefulProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Ungraceful` property.
    ///
    /// `Ungraceful`; one of `promoteReadReplica`.
    pub fn ungraceful(mut self, value: impl IntoValue<RdsUngracefulUngraceful>) -> Self {
        self.0.put("Ungraceful", value.into_value().into_node());
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

impl Kind for RdsUngracefulProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RdsUngracefulProperty> for RdsUngracefulProperty {}
impl From<RdsUngracefulProperty> for Node {
    #[inline]
    fn from(value: RdsUngracefulProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RdsUngracefulProperty> for RdsUngracefulProperty {
    #[inline]
    fn into_value(self) -> Value<RdsUngracefulProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for nested Region switch plans. This allows one Region switch plan to trigger another plan as part of its execution.
///
/// The property type `RegionSwitchPlanConfiguration` of `AWS::ARCRegionSwitch::Plan`.
#[must_use = "a property type does nothing until it is set"]
pub struct RegionSwitchPlanConfigurationProperty(Object);

impl RegionSwitchPlanConfigurationProperty {
    /// `RegionSwitchPlanConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `arn`: The Amazon Resource Name (ARN) of the plan configuration.
    pub fn new(arn: impl IntoValue<kinds::arcregionswitch::PlanArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Arn", arn.into_value().into_node());
        Self(object_)
    }

    /// The cross account role for the configuration.
    ///
    /// `CrossAccountRole`.
    pub fn cross_account_role(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0
            .put("CrossAccountRole", value.into_value().into_node());
        self
    }

    /// The external ID (secret key) for the configuration.
    ///
    /// `ExternalId`.
    pub fn external_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ExternalId", value.into_value().into_node());
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

impl Kind for RegionSwitchPlanConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RegionSwitchPlanConfigurationProperty> for RegionSwitchPlanConfigurationProperty {}
impl From<RegionSwitchPlanConfigurationProperty> for Node {
    #[inline]
    fn from(value: RegionSwitchPlanConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RegionSwitchPlanConfigurationProperty> for RegionSwitchPlanConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<RegionSwitchPlanConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for automatic report generation for plan executions. When configured, Region switch automatically generates a report after each plan execution that includes execution events, plan configuration, and CloudWatch alarm states.
///
/// The property type `ReportConfiguration` of `AWS::ARCRegionSwitch::Plan`.
#[must_use = "a property type does nothing until it is set"]
pub struct ReportConfigurationProperty(Object);

impl ReportConfigurationProperty {
    /// `ReportConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The output configuration for the report.
    ///
    /// `ReportOutput`.
    pub fn report_output(
        mut self,
        value: impl IntoValue<List<ReportOutputConfigurationProperty>>,
    ) -> Self {
        self.0.put("ReportOutput", value.into_value().into_node());
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

impl Kind for ReportConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ReportConfigurationProperty> for ReportConfigurationProperty {}
impl From<ReportConfigurationProperty> for Node {
    #[inline]
    fn from(value: ReportConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ReportConfigurationProperty> for ReportConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ReportConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for report output destinations used in a Region switch plan.
///
/// The property type `ReportOutputConfiguration` of `AWS::ARCRegionSwitch::Plan`.
#[must_use = "a property type does nothing until it is set"]
pub struct ReportOutputConfigurationProperty(Object);

impl ReportOutputConfigurationProperty {
    /// `ReportOutputConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `s3_configuration`: Configuration for delivering reports to an Amazon S3 bucket.
    pub fn new(s3_configuration: impl IntoValue<S3ReportOutputConfigurationProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("S3Configuration", s3_configuration.into_value().into_node());
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

impl Kind for ReportOutputConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ReportOutputConfigurationProperty> for ReportOutputConfigurationProperty {}
impl From<ReportOutputConfigurationProperty> for Node {
    #[inline]
    fn from(value: ReportOutputConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ReportOutputConfigurationProperty> for ReportOutputConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ReportOutputConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The Amazon Route 53 health check configuration.
///
/// The property type `Route53HealthCheckConfiguration` of `AWS::ARCRegionSwitch::Plan`.
#[must_use = "a property type does nothing until it is set"]
pub struct Route53HealthCheckConfigurationProperty(Object);

impl Route53HealthCheckConfigurationProperty {
    /// `Route53HealthCheckConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `hosted_zone_id`: The Amazon Route 53 health check configuration hosted zone ID.
    /// - `record_name`: The Amazon Route 53 health check configuration record name.
    pub fn new(
        hosted_zone_id: impl IntoValue<kinds::route53::HostedZoneId>,
        record_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("HostedZoneId", hosted_zone_id.into_value().into_node());
        object_.put("RecordName", record_name.into_value().into_node());
        Self(object_)
    }

    /// The cross account role for the configuration.
    ///
    /// `CrossAccountRole`.
    pub fn cross_account_role(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0
            .put("CrossAccountRole", value.into_value().into_node());
        self
    }

    /// The external ID (secret key) for the configuration.
    ///
    /// `ExternalId`.
    pub fn external_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ExternalId", value.into_value().into_node());
        self
    }

    /// The Amazon Route 53 health check configuration record sets.
    ///
    /// `RecordSets`.
    pub fn record_sets(
        mut self,
        value: impl IntoValue<List<Route53ResourceRecordSetProperty>>,
    ) -> Self {
        self.0.put("RecordSets", value.into_value().into_node());
        self
    }

    /// The Amazon Route 53 health check configuration time out (in minutes).
    ///
    /// `TimeoutMinutes`; default `60`.
    pub fn timeout_minutes(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("TimeoutMinutes", value.into_value().into_node());
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

impl Kind for Route53HealthCheckConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<Route53HealthCheckConfigurationProperty> for Route53HealthCheckConfigurationProperty {}
impl From<Route53HealthCheckConfigurationProperty> for Node {
    #[inline]
    fn from(value: Route53HealthCheckConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<Route53HealthCheckConfigurationProperty>
    for Route53HealthCheckConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<Route53HealthCheckConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The Amazon Route 53 record set.
///
/// The property type `Route53ResourceRecordSet` of `AWS::ARCRegionSwitch::Plan`.
#[must_use = "a property type does nothing until it is set"]
pub struct Route53ResourceRecordSetProperty(Object);

impl Route53ResourceRecordSetProperty {
    /// `Route53ResourceRecordSetProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon Route 53 record set identifier.
    ///
    /// `RecordSetIdentifier`.
    pub fn record_set_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("RecordSetIdentifier", value.into_value().into_node());
        self
    }

    /// The Amazon Route 53 record set Region.
    ///
    /// `Region`.
    pub fn region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Region", value.into_value().into_node());
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

impl Kind for Route53ResourceRecordSetProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<Route53ResourceRecordSetProperty> for Route53ResourceRecordSetProperty {}
impl From<Route53ResourceRecordSetProperty> for Node {
    #[inline]
    fn from(value: Route53ResourceRecordSetProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<Route53ResourceRecordSetProperty> for Route53ResourceRecordSetProperty {
    #[inline]
    fn into_value(self) -> Value<Route53ResourceRecordSetProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for delivering generated reports to an Amazon S3 bucket.
///
/// The property type `S3ReportOutputConfiguration` of `AWS::ARCRegionSwitch::Plan`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3ReportOutputConfigurationProperty(Object);

impl S3ReportOutputConfigurationProperty {
    /// `S3ReportOutputConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The AWS account ID that owns the S3 bucket. Required to ensure the bucket is still owned by the same expected owner at generation time.
    ///
    /// `BucketOwner`.
    pub fn bucket_owner(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BucketOwner", value.into_value().into_node());
        self
    }

    /// The S3 bucket name and optional prefix where reports are stored. Format: bucket-name or bucket-name/prefix.
    ///
    /// `BucketPath`.
    pub fn bucket_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BucketPath", value.into_value().into_node());
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

impl Kind for S3ReportOutputConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3ReportOutputConfigurationProperty> for S3ReportOutputConfigurationProperty {}
impl From<S3ReportOutputConfigurationProperty> for Node {
    #[inline]
    fn from(value: S3ReportOutputConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3ReportOutputConfigurationProperty> for S3ReportOutputConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<S3ReportOutputConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The service for a cross account role.
///
/// The property type `Service` of `AWS::ARCRegionSwitch::Plan`.
#[must_use = "a property type does nothing until it is set"]
pub struct ServiceProperty(Object);

impl ServiceProperty {
    /// `ServiceProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The cluster Amazon Resource Name (ARN) for a service.
    ///
    /// `ClusterArn`.
    pub fn cluster_arn(mut self, value: impl IntoValue<kinds::ecs::ClusterArn>) -> Self {
        self.0.put("ClusterArn", value.into_value().into_node());
        self
    }

    /// The cross account role for a service.
    ///
    /// `CrossAccountRole`.
    pub fn cross_account_role(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0
            .put("CrossAccountRole", value.into_value().into_node());
        self
    }

    /// The external ID (secret key) for the service.
    ///
    /// `ExternalId`.
    pub fn external_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ExternalId", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) for a service.
    ///
    /// `ServiceArn`.
    pub fn service_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ServiceArn", value.into_value().into_node());
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

impl Kind for ServiceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ServiceProperty> for ServiceProperty {}
impl From<ServiceProperty> for Node {
    #[inline]
    fn from(value: ServiceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ServiceProperty> for ServiceProperty {
    #[inline]
    fn into_value(self) -> Value<ServiceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents a step in a Region switch plan workflow. Each step performs a specific action during the Region switch process.
///
/// The property type `Step` of `AWS::ARCRegionSwitch::Plan`.
#[must_use = "a property type does nothing until it is set"]
pub struct StepProperty(Object);

impl StepProperty {
    /// `StepProperty` with its required properties, in alphabetical order:
    ///
    /// - `execution_block_configuration`: The configuration for an execution block in a workflow.
    /// - `execution_block_type`: The type of an execution block in a workflow.
    /// - `name`: The name of a step in a workflow.
    pub fn new(
        execution_block_configuration: impl IntoValue<ExecutionBlockConfigurationProperty>,
        execution_block_type: impl IntoValue<ExecutionBlockType>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ExecutionBlockConfiguration",
            execution_block_configuration.into_value().into_node(),
        );
        object_.put(
            "ExecutionBlockType",
            execution_block_type.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The description of a step in a workflow.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
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

impl Kind for StepProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StepProperty> for StepProperty {}
impl From<StepProperty> for Node {
    #[inline]
    fn from(value: StepProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StepProperty> for StepProperty {
    #[inline]
    fn into_value(self) -> Value<StepProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines a condition that can automatically trigger the execution of a Region switch plan.
///
/// The property type `Trigger` of `AWS::ARCRegionSwitch::Plan`.
#[must_use = "a property type does nothing until it is set"]
pub struct TriggerProperty(Object);

impl TriggerProperty {
    /// `TriggerProperty` with its required properties, in alphabetical order:
    ///
    /// - `action`: The action to perform when the trigger fires.
    /// - `conditions`: The conditions that must be met for the trigger to fire.
    /// - `min_delay_minutes_between_executions`: The minimum time, in minutes, that must elapse between automatic executions of the plan.
    /// - `target_region`: The AWS Region for a trigger.
    pub fn new(
        action: impl IntoValue<TriggerAction>,
        conditions: impl IntoValue<List<TriggerConditionProperty>>,
        min_delay_minutes_between_executions: impl IntoValue<f64>,
        target_region: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Action", action.into_value().into_node());
        object_.put("Conditions", conditions.into_value().into_node());
        object_.put(
            "MinDelayMinutesBetweenExecutions",
            min_delay_minutes_between_executions
                .into_value()
                .into_node(),
        );
        object_.put("TargetRegion", target_region.into_value().into_node());
        Self(object_)
    }

    /// The description for a trigger.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
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

impl Kind for TriggerProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TriggerProperty> for TriggerProperty {}
impl From<TriggerProperty> for Node {
    #[inline]
    fn from(value: TriggerProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TriggerProperty> for TriggerProperty {
    #[inline]
    fn into_value(self) -> Value<TriggerProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines a condition that must be met for a trigger to fire.
///
/// The property type `TriggerCondition` of `AWS::ARCRegionSwitch::Plan`.
#[must_use = "a property type does nothing until it is set"]
pub struct TriggerConditionProperty(Object);

impl TriggerConditionProperty {
    /// `TriggerConditionProperty` with its required properties, in alphabetical order:
    ///
    /// - `associated_alarm_name`: The name of the CloudWatch alarm associated with the condition.
    /// - `condition`: The condition that must be met.
    pub fn new(
        associated_alarm_name: impl IntoValue<String>,
        condition: impl IntoValue<Condition>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AssociatedAlarmName",
            associated_alarm_name.into_value().into_node(),
        );
        object_.put("Condition", condition.into_value().into_node());
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

impl Kind for TriggerConditionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TriggerConditionProperty> for TriggerConditionProperty {}
impl From<TriggerConditionProperty> for Node {
    #[inline]
    fn from(value: TriggerConditionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TriggerConditionProperty> for TriggerConditionProperty {
    #[inline]
    fn into_value(self) -> Value<TriggerConditionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents a workflow in a Region switch plan. A workflow defines a sequence of steps to execute during a Region switch.
///
/// The property type `Workflow` of `AWS::ARCRegionSwitch::Plan`.
#[must_use = "a property type does nothing until it is set"]
pub struct WorkflowProperty(Object);

impl WorkflowProperty {
    /// `WorkflowProperty` with its required properties, in alphabetical order:
    ///
    /// - `workflow_target_action`: The action that the workflow performs.
    pub fn new(workflow_target_action: impl IntoValue<WorkflowTargetAction>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "WorkflowTargetAction",
            workflow_target_action.into_value().into_node(),
        );
        Self(object_)
    }

    /// The steps that make up the workflow.
    ///
    /// `Steps`.
    pub fn steps(mut self, value: impl IntoValue<List<StepProperty>>) -> Self {
        self.0.put("Steps", value.into_value().into_node());
        self
    }

    /// The description of the workflow.
    ///
    /// `WorkflowDescription`.
    pub fn workflow_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("WorkflowDescription", value.into_value().into_node());
        self
    }

    /// The AWS Region that the workflow targets.
    ///
    /// `WorkflowTargetRegion`.
    pub fn workflow_target_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("WorkflowTargetRegion", value.into_value().into_node());
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

impl Kind for WorkflowProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WorkflowProperty> for WorkflowProperty {}
impl From<WorkflowProperty> for Node {
    #[inline]
    fn from(value: WorkflowProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WorkflowProperty> for WorkflowProperty {
    #[inline]
    fn into_value(self) -> Value<WorkflowProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AlarmType` of a `AssociatedAlarm` of `AWS::ARCRegionSwitch::Plan`.
pub enum AlarmType {
    /// `applicationHealth`.
    ApplicationHealth,
    /// `trigger`.
    Trigger,
}

#[diagnostic::do_not_recommend]
impl Kind for AlarmType {}
#[diagnostic::do_not_recommend]
impl TextKind for AlarmType {}
#[diagnostic::do_not_recommend]
impl IdKind for AlarmType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AlarmType {}
#[diagnostic::do_not_recommend]
impl IntoValue<AlarmType> for AlarmType {
    #[inline]
    fn into_value(self) -> Value<AlarmType> {
        const VALUES: &[&str] = &["applicationHealth", "trigger"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Condition` of a `TriggerCondition` of `AWS::ARCRegionSwitch::Plan`.
pub enum Condition {
    /// `green`.
    Green,
    /// `red`.
    Red,
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
        const VALUES: &[&str] = &["green", "red"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Behavior` of a `DocumentDbConfiguration` of `AWS::ARCRegionSwitch::Plan`.
pub enum DocumentDbConfigurationBehavior {
    /// `failover`.
    Failover,
    /// `switchoverOnly`.
    SwitchoverOnly,
}

#[diagnostic::do_not_recommend]
impl Kind for DocumentDbConfigurationBehavior {}
#[diagnostic::do_not_recommend]
impl TextKind for DocumentDbConfigurationBehavior {}
#[diagnostic::do_not_recommend]
impl IdKind for DocumentDbConfigurationBehavior {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DocumentDbConfigurationBehavior {}
#[diagnostic::do_not_recommend]
impl IntoValue<DocumentDbConfigurationBehavior> for DocumentDbConfigurationBehavior {
    #[inline]
    fn into_value(self) -> Value<DocumentDbConfigurationBehavior> {
        const VALUES: &[&str] = &["failover", "switchoverOnly"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Ungraceful` of a `DocumentDbUngraceful` of `AWS::ARCRegionSwitch::Plan`.
pub enum DocumentDbUngracefulUngraceful {
    /// `failover`.
    Failover,
}

#[diagnostic::do_not_recommend]
impl Kind for DocumentDbUngracefulUngraceful {}
#[diagnostic::do_not_recommend]
impl TextKind for DocumentDbUngracefulUngraceful {}
#[diagnostic::do_not_recommend]
impl IdKind for DocumentDbUngracefulUngraceful {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DocumentDbUngracefulUngraceful {}
#[diagnostic::do_not_recommend]
impl IntoValue<DocumentDbUngracefulUngraceful> for DocumentDbUngracefulUngraceful {
    #[inline]
    fn into_value(self) -> Value<DocumentDbUngracefulUngraceful> {
        const VALUES: &[&str] = &["failover"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CapacityMonitoringApproach` of a `Ec2AsgCapacityIncreaseConfiguration` of `AWS::ARCRegionSwitch::Plan`.
pub enum Ec2AsgCapacityIncreaseConfigurationCapacityMonitoringApproach {
    /// `autoscalingMaxInLast24Hours`.
    AutoscalingMaxInLast24Hours,
    /// `sampledMaxInLast24Hours`.
    SampledMaxInLast24Hours,
}

#[diagnostic::do_not_recommend]
impl Kind for Ec2AsgCapacityIncreaseConfigurationCapacityMonitoringApproach {}
#[diagnostic::do_not_recommend]
impl TextKind for Ec2AsgCapacityIncreaseConfigurationCapacityMonitoringApproach {}
#[diagnostic::do_not_recommend]
impl IdKind for Ec2AsgCapacityIncreaseConfigurationCapacityMonitoringApproach {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Ec2AsgCapacityIncreaseConfigurationCapacityMonitoringApproach {}
#[diagnostic::do_not_recommend]
impl IntoValue<Ec2AsgCapacityIncreaseConfigurationCapacityMonitoringApproach>
    for Ec2AsgCapacityIncreaseConfigurationCapacityMonitoringApproach
{
    #[inline]
    fn into_value(self) -> Value<Ec2AsgCapacityIncreaseConfigurationCapacityMonitoringApproach> {
        const VALUES: &[&str] = &["autoscalingMaxInLast24Hours", "sampledMaxInLast24Hours"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CapacityMonitoringApproach` of a `EcsCapacityIncreaseConfiguration` of `AWS::ARCRegionSwitch::Plan`.
pub enum EcsCapacityIncreaseConfigurationCapacityMonitoringApproach {
    /// `containerInsightsMaxInLast24Hours`.
    ContainerInsightsMaxInLast24Hours,
    /// `sampledMaxInLast24Hours`.
    SampledMaxInLast24Hours,
}

#[diagnostic::do_not_recommend]
impl Kind for EcsCapacityIncreaseConfigurationCapacityMonitoringApproach {}
#[diagnostic::do_not_recommend]
impl TextKind for EcsCapacityIncreaseConfigurationCapacityMonitoringApproach {}
#[diagnostic::do_not_recommend]
impl IdKind for EcsCapacityIncreaseConfigurationCapacityMonitoringApproach {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EcsCapacityIncreaseConfigurationCapacityMonitoringApproach {}
#[diagnostic::do_not_recommend]
impl IntoValue<EcsCapacityIncreaseConfigurationCapacityMonitoringApproach>
    for EcsCapacityIncreaseConfigurationCapacityMonitoringApproach
{
    #[inline]
    fn into_value(self) -> Value<EcsCapacityIncreaseConfigurationCapacityMonitoringApproach> {
        const VALUES: &[&str] = &[
            "containerInsightsMaxInLast24Hours",
            "sampledMaxInLast24Hours",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CapacityMonitoringApproach` of a `EksResourceScalingConfiguration` of `AWS::ARCRegionSwitch::Plan`.
pub enum EksResourceScalingConfigurationCapacityMonitoringApproach {
    /// `sampledMaxInLast24Hours`.
    SampledMaxInLast24Hours,
}

#[diagnostic::do_not_recommend]
impl Kind for EksResourceScalingConfigurationCapacityMonitoringApproach {}
#[diagnostic::do_not_recommend]
impl TextKind for EksResourceScalingConfigurationCapacityMonitoringApproach {}
#[diagnostic::do_not_recommend]
impl IdKind for EksResourceScalingConfigurationCapacityMonitoringApproach {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EksResourceScalingConfigurationCapacityMonitoringApproach {}
#[diagnostic::do_not_recommend]
impl IntoValue<EksResourceScalingConfigurationCapacityMonitoringApproach>
    for EksResourceScalingConfigurationCapacityMonitoringApproach
{
    #[inline]
    fn into_value(self) -> Value<EksResourceScalingConfigurationCapacityMonitoringApproach> {
        const VALUES: &[&str] = &["sampledMaxInLast24Hours"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ExecutionBlockType` of a `Step` of `AWS::ARCRegionSwitch::Plan`.
pub enum ExecutionBlockType {
    /// `ARCRegionSwitchPlan`.
    ArcRegionSwitchPlan,
    /// `ARCRoutingControl`.
    ArcRoutingControl,
    /// `AuroraGlobalDatabase`.
    AuroraGlobalDatabase,
    /// `AuroraProvisionedScaling`.
    AuroraProvisionedScaling,
    /// `AuroraServerlessScaling`.
    AuroraServerlessScaling,
    /// `CustomActionLambda`.
    CustomActionLambda,
    /// `DocumentDb`.
    DocumentDb,
    /// `EC2AutoScaling`.
    Ec2AutoScaling,
    /// `ECSServiceScaling`.
    EcsServiceScaling,
    /// `EKSResourceScaling`.
    EksResourceScaling,
    /// `LambdaEventSourceMapping`.
    LambdaEventSourceMapping,
    /// `ManualApproval`.
    ManualApproval,
    /// `NeptuneGlobalDatabase`.
    NeptuneGlobalDatabase,
    /// `Parallel`.
    Parallel,
    /// `RdsCreateCrossRegionReplica`.
    RdsCreateCrossRegionReplica,
    /// `RdsPromoteReadReplica`.
    RdsPromoteReadReplica,
    /// `RdsSwitchoverReadReplica`.
    RdsSwitchoverReadReplica,
    /// `Route53HealthCheck`.
    Route53HealthCheck,
}

#[diagnostic::do_not_recommend]
impl Kind for ExecutionBlockType {}
#[diagnostic::do_not_recommend]
impl TextKind for ExecutionBlockType {}
#[diagnostic::do_not_recommend]
impl IdKind for ExecutionBlockType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ExecutionBlockType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ExecutionBlockType> for ExecutionBlockType {
    #[inline]
    fn into_value(self) -> Value<ExecutionBlockType> {
        const VALUES: &[&str] = &[
            "ARCRegionSwitchPlan",
            "ARCRoutingControl",
            "AuroraGlobalDatabase",
            "AuroraProvisionedScaling",
            "AuroraServerlessScaling",
            "CustomActionLambda",
            "DocumentDb",
            "EC2AutoScaling",
            "ECSServiceScaling",
            "EKSResourceScaling",
            "LambdaEventSourceMapping",
            "ManualApproval",
            "NeptuneGlobalDatabase",
            "Parallel",
            "RdsCreateCrossRegionReplica",
            "RdsPromoteReadReplica",
            "RdsSwitchoverReadReplica",
            "Route53HealthCheck",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Behavior` of a `GlobalAuroraConfiguration` of `AWS::ARCRegionSwitch::Plan`.
pub enum GlobalAuroraConfigurationBehavior {
    /// `failover`.
    Failover,
    /// `switchoverOnly`.
    SwitchoverOnly,
}

#[diagnostic::do_not_recommend]
impl Kind for GlobalAuroraConfigurationBehavior {}
#[diagnostic::do_not_recommend]
impl TextKind for GlobalAuroraConfigurationBehavior {}
#[diagnostic::do_not_recommend]
impl IdKind for GlobalAuroraConfigurationBehavior {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for GlobalAuroraConfigurationBehavior {}
#[diagnostic::do_not_recommend]
impl IntoValue<GlobalAuroraConfigurationBehavior> for GlobalAuroraConfigurationBehavior {
    #[inline]
    fn into_value(self) -> Value<GlobalAuroraConfigurationBehavior> {
        const VALUES: &[&str] = &["failover", "switchoverOnly"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Ungraceful` of a `GlobalAuroraUngraceful` of `AWS::ARCRegionSwitch::Plan`.
pub enum GlobalAuroraUngracefulUngraceful {
    /// `failover`.
    Failover,
}

#[diagnostic::do_not_recommend]
impl Kind for GlobalAuroraUngracefulUngraceful {}
#[diagnostic::do_not_recommend]
impl TextKind for GlobalAuroraUngracefulUngraceful {}
#[diagnostic::do_not_recommend]
impl IdKind for GlobalAuroraUngracefulUngraceful {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for GlobalAuroraUngracefulUngraceful {}
#[diagnostic::do_not_recommend]
impl IntoValue<GlobalAuroraUngracefulUngraceful> for GlobalAuroraUngracefulUngraceful {
    #[inline]
    fn into_value(self) -> Value<GlobalAuroraUngracefulUngraceful> {
        const VALUES: &[&str] = &["failover"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Action` of a `LambdaEventSourceMappingConfiguration` of `AWS::ARCRegionSwitch::Plan`.
pub enum LambdaEventSourceMappingConfigurationAction {
    /// `disable`.
    Disable,
    /// `enable`.
    Enable,
}

#[diagnostic::do_not_recommend]
impl Kind for LambdaEventSourceMappingConfigurationAction {}
#[diagnostic::do_not_recommend]
impl TextKind for LambdaEventSourceMappingConfigurationAction {}
#[diagnostic::do_not_recommend]
impl IdKind for LambdaEventSourceMappingConfigurationAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for LambdaEventSourceMappingConfigurationAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<LambdaEventSourceMappingConfigurationAction>
    for LambdaEventSourceMappingConfigurationAction
{
    #[inline]
    fn into_value(self) -> Value<LambdaEventSourceMappingConfigurationAction> {
        const VALUES: &[&str] = &["disable", "enable"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Behavior` of a `LambdaEventSourceMappingUngraceful` of `AWS::ARCRegionSwitch::Plan`.
pub enum LambdaEventSourceMappingUngracefulBehavior {
    /// `skip`.
    Skip,
}

#[diagnostic::do_not_recommend]
impl Kind for LambdaEventSourceMappingUngracefulBehavior {}
#[diagnostic::do_not_recommend]
impl TextKind for LambdaEventSourceMappingUngracefulBehavior {}
#[diagnostic::do_not_recommend]
impl IdKind for LambdaEventSourceMappingUngracefulBehavior {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for LambdaEventSourceMappingUngracefulBehavior {}
#[diagnostic::do_not_recommend]
impl IntoValue<LambdaEventSourceMappingUngracefulBehavior>
    for LambdaEventSourceMappingUngracefulBehavior
{
    #[inline]
    fn into_value(self) -> Value<LambdaEventSourceMappingUngracefulBehavior> {
        const VALUES: &[&str] = &["skip"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Behavior` of a `LambdaUngraceful` of `AWS::ARCRegionSwitch::Plan`.
pub enum LambdaUngracefulBehavior {
    /// `skip`.
    Skip,
}

#[diagnostic::do_not_recommend]
impl Kind for LambdaUngracefulBehavior {}
#[diagnostic::do_not_recommend]
impl TextKind for LambdaUngracefulBehavior {}
#[diagnostic::do_not_recommend]
impl IdKind for LambdaUngracefulBehavior {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for LambdaUngracefulBehavior {}
#[diagnostic::do_not_recommend]
impl IntoValue<LambdaUngracefulBehavior> for LambdaUngracefulBehavior {
    #[inline]
    fn into_value(self) -> Value<LambdaUngracefulBehavior> {
        const VALUES: &[&str] = &["skip"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Behavior` of a `NeptuneGlobalDatabaseConfiguration` of `AWS::ARCRegionSwitch::Plan`.
pub enum NeptuneGlobalDatabaseConfigurationBehavior {
    /// `failover`.
    Failover,
    /// `switchoverOnly`.
    SwitchoverOnly,
}

#[diagnostic::do_not_recommend]
impl Kind for NeptuneGlobalDatabaseConfigurationBehavior {}
#[diagnostic::do_not_recommend]
impl TextKind for NeptuneGlobalDatabaseConfigurationBehavior {}
#[diagnostic::do_not_recommend]
impl IdKind for NeptuneGlobalDatabaseConfigurationBehavior {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for NeptuneGlobalDatabaseConfigurationBehavior {}
#[diagnostic::do_not_recommend]
impl IntoValue<NeptuneGlobalDatabaseConfigurationBehavior>
    for NeptuneGlobalDatabaseConfigurationBehavior
{
    #[inline]
    fn into_value(self) -> Value<NeptuneGlobalDatabaseConfigurationBehavior> {
        const VALUES: &[&str] = &["failover", "switchoverOnly"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Ungraceful` of a `NeptuneUngraceful` of `AWS::ARCRegionSwitch::Plan`.
pub enum NeptuneUngracefulUngraceful {
    /// `failover`.
    Failover,
}

#[diagnostic::do_not_recommend]
impl Kind for NeptuneUngracefulUngraceful {}
#[diagnostic::do_not_recommend]
impl TextKind for NeptuneUngracefulUngraceful {}
#[diagnostic::do_not_recommend]
impl IdKind for NeptuneUngracefulUngraceful {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for NeptuneUngracefulUngraceful {}
#[diagnostic::do_not_recommend]
impl IntoValue<NeptuneUngracefulUngraceful> for NeptuneUngracefulUngraceful {
    #[inline]
    fn into_value(self) -> Value<NeptuneUngracefulUngraceful> {
        const VALUES: &[&str] = &["failover"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Ungraceful` of a `RdsUngraceful` of `AWS::ARCRegionSwitch::Plan`.
pub enum RdsUngracefulUngraceful {
    /// `promoteReadReplica`.
    PromoteReadReplica,
}

#[diagnostic::do_not_recommend]
impl Kind for RdsUngracefulUngraceful {}
#[diagnostic::do_not_recommend]
impl TextKind for RdsUngracefulUngraceful {}
#[diagnostic::do_not_recommend]
impl IdKind for RdsUngracefulUngraceful {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RdsUngracefulUngraceful {}
#[diagnostic::do_not_recommend]
impl IntoValue<RdsUngracefulUngraceful> for RdsUngracefulUngraceful {
    #[inline]
    fn into_value(self) -> Value<RdsUngracefulUngraceful> {
        const VALUES: &[&str] = &["promoteReadReplica"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `RecoveryApproach` of `AWS::ARCRegionSwitch::Plan`.
pub enum RecoveryApproach {
    /// `activeActive`.
    ActiveActive,
    /// `activePassive`.
    ActivePassive,
}

#[diagnostic::do_not_recommend]
impl Kind for RecoveryApproach {}
#[diagnostic::do_not_recommend]
impl TextKind for RecoveryApproach {}
#[diagnostic::do_not_recommend]
impl IdKind for RecoveryApproach {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RecoveryApproach {}
#[diagnostic::do_not_recommend]
impl IntoValue<RecoveryApproach> for RecoveryApproach {
    #[inline]
    fn into_value(self) -> Value<RecoveryApproach> {
        const VALUES: &[&str] = &["activeActive", "activePassive"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `RegionToRun` of a `CustomActionLambdaConfiguration` of `AWS::ARCRegionSwitch::Plan`.
pub enum RegionToRun {
    /// `activatingRegion`.
    ActivatingRegion,
    /// `activeRegion`.
    ActiveRegion,
    /// `deactivatingRegion`.
    DeactivatingRegion,
    /// `inactiveRegion`.
    InactiveRegion,
}

#[diagnostic::do_not_recommend]
impl Kind for RegionToRun {}
#[diagnostic::do_not_recommend]
impl TextKind for RegionToRun {}
#[diagnostic::do_not_recommend]
impl IdKind for RegionToRun {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RegionToRun {}
#[diagnostic::do_not_recommend]
impl IntoValue<RegionToRun> for RegionToRun {
    #[inline]
    fn into_value(self) -> Value<RegionToRun> {
        const VALUES: &[&str] = &[
            "activatingRegion",
            "activeRegion",
            "deactivatingRegion",
            "inactiveRegion",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `State` of a `ArcRoutingControlState` of `AWS::ARCRegionSwitch::Plan`.
pub enum State {
    /// `Off`.
    Off,
    /// `On`.
    On,
}

#[diagnostic::do_not_recommend]
impl Kind for State {}
#[diagnostic::do_not_recommend]
impl TextKind for State {}
#[diagnostic::do_not_recommend]
impl IdKind for State {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for State {}
#[diagnostic::do_not_recommend]
impl IntoValue<State> for State {
    #[inline]
    fn into_value(self) -> Value<State> {
        const VALUES: &[&str] = &["Off", "On"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Action` of a `Trigger` of `AWS::ARCRegionSwitch::Plan`.
pub enum TriggerAction {
    /// `activate`.
    Activate,
    /// `deactivate`.
    Deactivate,
    /// `postRecovery`.
    PostRecovery,
}

#[diagnostic::do_not_recommend]
impl Kind for TriggerAction {}
#[diagnostic::do_not_recommend]
impl TextKind for TriggerAction {}
#[diagnostic::do_not_recommend]
impl IdKind for TriggerAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TriggerAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<TriggerAction> for TriggerAction {
    #[inline]
    fn into_value(self) -> Value<TriggerAction> {
        const VALUES: &[&str] = &["activate", "deactivate", "postRecovery"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `WorkflowTargetAction` of a `Workflow` of `AWS::ARCRegionSwitch::Plan`.
pub enum WorkflowTargetAction {
    /// `activate`.
    Activate,
    /// `deactivate`.
    Deactivate,
    /// `postRecovery`.
    PostRecovery,
}

#[diagnostic::do_not_recommend]
impl Kind for WorkflowTargetAction {}
#[diagnostic::do_not_recommend]
impl TextKind for WorkflowTargetAction {}
#[diagnostic::do_not_recommend]
impl IdKind for WorkflowTargetAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for WorkflowTargetAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<WorkflowTargetAction> for WorkflowTargetAction {
    #[inline]
    fn into_value(self) -> Value<WorkflowTargetAction> {
        const VALUES: &[&str] = &["activate", "deactivate", "postRecovery"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

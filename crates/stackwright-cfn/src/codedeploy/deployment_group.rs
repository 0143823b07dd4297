// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CodeDeploy::DeploymentGroup` and its property types.

use crate::l1::*;

/// The `AWS::CodeDeploy::DeploymentGroup` resource creates an AWS CodeDeploy deployment group that specifies which instances your application revisions are deployed to, along with other deployment options. For more information, see [CreateDeploymentGroup](https://docs.aws.amazon.com/codedeploy/latest/APIReference/API_CreateDeploymentGroup.html) in the *CodeDeploy API Reference*.
///
/// > Amazon ECS blue/green deployments through CodeDeploy do not use the `AWS::CodeDeploy::DeploymentGroup` resource. To perform Amazon ECS blue/green deployments, use the `AWS::CodeDeploy::BlueGreen` hook. See [Perform Amazon ECS blue/green deployments through CodeDeploy using CloudFormation](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/blue-green.html) for more information.
///
/// `AWS::CodeDeploy::DeploymentGroup`; `Ref` returns its `DeploymentGroupName`, a [`codedeploy::DeploymentGroupName`](kinds::codedeploy::DeploymentGroupName).
/// Changing one of these replaces it: `ApplicationName`, `DeploymentGroupName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codedeploy-deploymentgroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDeploymentGroup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CodeDeploy::DeploymentGroup",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("deployment_group.rules"),
};

impl CfnDeploymentGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CodeDeploy::DeploymentGroup";

    /// `CfnDeploymentGroup` with its required properties, in alphabetical order:
    ///
    /// - `application_name`: The name of an existing CodeDeploy application to associate this deployment group with.
    /// - `service_role_arn`: A service role Amazon Resource Name (ARN) that grants CodeDeploy permission to make calls to AWS services on your behalf.
    pub fn new(
        application_name: impl IntoValue<String>,
        service_role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApplicationName", application_name.into_value().into_node());
        object_.put("ServiceRoleArn", service_role_arn.into_value().into_node());
        Self(object_)
    }

    /// Information about the Amazon CloudWatch alarms that are associated with the deployment group.
    ///
    /// `AlarmConfiguration`; updated in place.
    pub fn alarm_configuration(
        mut self,
        value: impl IntoValue<AlarmConfigurationProperty>,
    ) -> Self {
        self.0
            .put("AlarmConfiguration", value.into_value().into_node());
        self
    }

    /// Information about the automatic rollback configuration that is associated with the deployment group. If you specify this property, don't specify the `Deployment` property.
    ///
    /// `AutoRollbackConfiguration`; updated in place.
    pub fn auto_rollback_configuration(
        mut self,
        value: impl IntoValue<AutoRollbackConfigurationProperty>,
    ) -> Self {
        self.0
            .put("AutoRollbackConfiguration", value.into_value().into_node());
        self
    }

    /// A list of associated Auto Scaling groups that CodeDeploy automatically deploys revisions to when new instances are created. Duplicates are not allowed.
    ///
    /// `AutoScalingGroups`; updated in place.
    pub fn auto_scaling_groups(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("AutoScalingGroups", value.into_value().into_node());
        self
    }

    /// Information about blue/green deployment options for a deployment group.
    ///
    /// `BlueGreenDeploymentConfiguration`; updated in place.
    pub fn blue_green_deployment_configuration(
        mut self,
        value: impl IntoValue<BlueGreenDeploymentConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "BlueGreenDeploymentConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The application revision to deploy to this deployment group. If you specify this property, your target application revision is deployed as soon as the provisioning process is complete. If you specify this property, don't specify the `AutoRollbackConfiguration` property.
    ///
    /// `Deployment`; updated in place.
    pub fn deployment(mut self, value: impl IntoValue<DeploymentProperty>) -> Self {
        self.0.put("Deployment", value.into_value().into_node());
        self
    }

    /// A deployment configuration name or a predefined configuration name. With predefined configurations, you can deploy application revisions to one instance at a time ( `CodeDeployDefault.OneAtATime`), half of the instances at a time ( `CodeDeployDefault.HalfAtATime`), or all the instances at once ( `CodeDeployDefault.AllAtOnce`). For more information and valid values, see [Working with Deployment Configurations](https://docs.aws.amazon.com/codedeploy/latest/userguide/deployment-configurations.html) in the *AWS CodeDeploy User Guide*.
    ///
    /// `DeploymentConfigName`; updated in place.
    pub fn deployment_config_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DeploymentConfigName", value.into_value().into_node());
        self
    }

    /// A name for the deployment group. If you don't specify a name, CloudFormation generates a unique physical ID and uses that ID for the deployment group name. For more information, see [Name Type](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-name.html).
    ///
    /// > If you specify a name, you cannot perform updates that require replacement of this resource. You can perform updates that require no or some interruption. If you must replace the resource, specify a new name.
    ///
    /// `DeploymentGroupName`; an update replaces the resource.
    pub fn deployment_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DeploymentGroupName", value.into_value().into_node());
        self
    }

    /// Attributes that determine the type of deployment to run and whether to route deployment traffic behind a load balancer.
    ///
    /// If you specify this property with a blue/green deployment type, don't specify the `AutoScalingGroups`, `LoadBalancerInfo`, or `Deployment` properties.
    ///
    /// > For blue/green deployments, CloudFormation supports deployments on Lambda compute platforms only. You can perform Amazon ECS blue/green deployments using `AWS::CodeDeploy::BlueGreen` hook. See [Perform Amazon ECS blue/green deployments through CodeDeploy using CloudFormation](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/blue-green.html) for more information.
    ///
    /// `DeploymentStyle`; updated in place.
    pub fn deployment_style(mut self, value: impl IntoValue<DeploymentStyleProperty>) -> Self {
        self.0
            .put("DeploymentStyle", value.into_value().into_node());
        self
    }

    /// The target Amazon ECS services in the deployment group. This applies only to deployment groups that use the Amazon ECS compute platform. A target Amazon ECS service is specified as an Amazon ECS cluster and service name pair using the format `<clustername>:<servicename>`.
    ///
    /// `ECSServices`; updated in place.
    pub fn ecs_services(mut self, value: impl IntoValue<List<ECSServiceProperty>>) -> Self {
        self.0.put("ECSServices", value.into_value().into_node());
        self
    }

    /// The Amazon EC2 tags that are already applied to Amazon EC2 instances that you want to include in the deployment group. CodeDeploy includes all Amazon EC2 instances identified by any of the tags you specify in this deployment group. Duplicates are not allowed.
    ///
    /// You can specify `EC2TagFilters` or `Ec2TagSet`, but not both.
    ///
    /// `Ec2TagFilters`; updated in place.
    pub fn ec2_tag_filters(mut self, value: impl IntoValue<List<EC2TagFilterProperty>>) -> Self {
        self.0.put("Ec2TagFilters", value.into_value().into_node());
        self
    }

    /// Information about groups of tags applied to Amazon EC2 instances. The deployment group includes only Amazon EC2 instances identified by all the tag groups. Cannot be used in the same call as `ec2TagFilter`.
    ///
    /// `Ec2TagSet`; updated in place.
    pub fn ec2_tag_set(mut self, value: impl IntoValue<EC2TagSetProperty>) -> Self {
        self.0.put("Ec2TagSet", value.into_value().into_node());
        self
    }

    /// Information about the load balancer to use in a deployment. For more information, see [Integrating CodeDeploy with Elastic Load Balancing](https://docs.aws.amazon.com/codedeploy/latest/userguide/integrations-aws-elastic-load-balancing.html) in the *AWS CodeDeploy User Guide*.
    ///
    /// `LoadBalancerInfo`; updated in place.
    pub fn load_balancer_info(mut self, value: impl IntoValue<LoadBalancerInfoProperty>) -> Self {
        self.0
            .put("LoadBalancerInfo", value.into_value().into_node());
        self
    }

    /// The on-premises instance tags already applied to on-premises instances that you want to include in the deployment group. CodeDeploy includes all on-premises instances identified by any of the tags you specify in this deployment group. To register on-premises instances with CodeDeploy, see [Working with On-Premises Instances for CodeDeploy](https://docs.aws.amazon.com/codedeploy/latest/userguide/instances-on-premises.html) in the *AWS CodeDeploy User Guide*. Duplicates are not allowed.
    ///
    /// You can specify `OnPremisesInstanceTagFilters` or `OnPremisesInstanceTagSet`, but not both.
    ///
    /// `OnPremisesInstanceTagFilters`; updated in place.
    pub fn on_premises_instance_tag_filters(
        mut self,
        value: impl IntoValue<List<TagFilterProperty>>,
    ) -> Self {
        self.0.put(
            "OnPremisesInstanceTagFilters",
            value.into_value().into_node(),
        );
        self
    }

    /// Information about groups of tags applied to on-premises instances. The deployment group includes only on-premises instances identified by all the tag groups.
    ///
    /// You can specify `OnPremisesInstanceTagFilters` or `OnPremisesInstanceTagSet`, but not both.
    ///
    /// `OnPremisesTagSet`; updated in place.
    pub fn on_premises_tag_set(mut self, value: impl IntoValue<OnPremisesTagSetProperty>) -> Self {
        self.0
            .put("OnPremisesTagSet", value.into_value().into_node());
        self
    }

    /// Indicates what happens when new Amazon EC2 instances are launched mid-deployment and do not receive the deployed application revision.
    ///
    /// If this option is set to `UPDATE` or is unspecified, CodeDeploy initiates one or more 'auto-update outdated instances' deployments to apply the deployed application revision to the new Amazon EC2 instances.
    ///
    /// If this option is set to `IGNORE`, CodeDeploy does not initiate a deployment to update the new Amazon EC2 instances. This may result in instances having different revisions.
    ///
    /// `OutdatedInstancesStrategy`; updated in place.
    pub fn outdated_instances_strategy(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("OutdatedInstancesStrategy", value.into_value().into_node());
        self
    }

    /// The metadata that you apply to CodeDeploy deployment groups to help you organize and categorize them. Each tag consists of a key and an optional value, both of which you define.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// Indicates whether the deployment group was configured to have CodeDeploy install a termination hook into an Auto Scaling group.
    ///
    /// For more information about the termination hook, see [How Amazon EC2 Auto Scaling works with CodeDeploy](https://docs.aws.amazon.com//codedeploy/latest/userguide/integrations-aws-auto-scaling.html#integrations-aws-auto-scaling-behaviors) in the *AWS CodeDeploy User Guide*.
    ///
    /// `TerminationHookEnabled`; updated in place.
    pub fn termination_hook_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("TerminationHookEnabled", value.into_value().into_node());
        self
    }

    /// Information about triggers associated with the deployment group. Duplicates are not allowed
    ///
    /// `TriggerConfigurations`; updated in place.
    pub fn trigger_configurations(
        mut self,
        value: impl IntoValue<List<TriggerConfigProperty>>,
    ) -> Self {
        self.0
            .put("TriggerConfigurations", value.into_value().into_node());
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

impl Construct for CfnDeploymentGroup {
    type Handle = CfnDeploymentGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDeploymentGroupRef {
        CfnDeploymentGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDeploymentGroup`] of a stack.
pub struct CfnDeploymentGroupRef(NodeRef);

impl Clone for CfnDeploymentGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDeploymentGroupRef {}
impl AsNode for CfnDeploymentGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDeploymentGroupRef {
    /// What `Ref` returns: its `DeploymentGroupName`, a [`codedeploy::DeploymentGroupName`](kinds::codedeploy::DeploymentGroupName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::codedeploy::DeploymentGroupName> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::codedeploy::DeploymentGroupName> for &CfnDeploymentGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::codedeploy::DeploymentGroupName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The `Alarm` property type specifies a CloudWatch alarm to use for an AWS CodeDeploy deployment group. The `Alarm` property of the [CodeDeploy DeploymentGroup AlarmConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-codedeploy-deploymentgroup-alarmconfiguration.html) property contains a list of `Alarm` property types.
///
/// The property type `Alarm` of `AWS::CodeDeploy::DeploymentGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct AlarmProperty(Object);

impl AlarmProperty {
    /// `AlarmProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the alarm. Maximum length is 255 characters. Each alarm name can be used only once in a list of alarms.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
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

impl Kind for AlarmProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AlarmProperty> for AlarmProperty {}
impl From<AlarmProperty> for Node {
    #[inline]
    fn from(value: AlarmProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AlarmProperty> for AlarmProperty {
    #[inline]
    fn into_value(self) -> Value<AlarmProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `AlarmConfiguration` property type configures CloudWatch alarms for an AWS CodeDeploy deployment group. `AlarmConfiguration` is a property of the [DeploymentGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-codedeploy-deploymentgroup.html) resource.
///
/// The property type `AlarmConfiguration` of `AWS::CodeDeploy::DeploymentGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct AlarmConfigurationProperty(Object);

impl AlarmConfigurationProperty {
    /// `AlarmConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A list of alarms configured for the deployment or deployment group. A maximum of 10 alarms can be added.
    ///
    /// `Alarms`.
    pub fn alarms(mut self, value: impl IntoValue<List<AlarmProperty>>) -> Self {
        self.0.put("Alarms", value.into_value().into_node());
        self
    }

    /// Indicates whether the alarm configuration is enabled.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
        self
    }

    /// Indicates whether a deployment should continue if information about the current state of alarms cannot be retrieved from Amazon CloudWatch. The default value is `false`.
    ///
    /// - `true`: The deployment proceeds even if alarm status information can't be retrieved from CloudWatch.
    /// - `false`: The deployment stops if alarm status information can't be retrieved from CloudWatch.
    ///
    /// `IgnorePollAlarmFailure`.
    pub fn ignore_poll_alarm_failure(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IgnorePollAlarmFailure", value.into_value().into_node());
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

impl Kind for AlarmConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AlarmConfigurationProperty> for AlarmConfigurationProperty {}
impl From<AlarmConfigurationProperty> for Node {
    #[inline]
    fn from(value: AlarmConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AlarmConfigurationProperty> for AlarmConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<AlarmConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `AutoRollbackConfiguration` property type configures automatic rollback for an AWS CodeDeploy deployment group when a deployment is not completed successfully. For more information, see [Automatic Rollbacks](https://docs.aws.amazon.com/codedeploy/latest/userguide/deployments-rollback-and-redeploy.html#deployments-rollback-and-redeploy-automatic-rollbacks) in the *AWS CodeDeploy User Guide*.
///
/// `AutoRollbackConfiguration` is a property of the [DeploymentGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-codedeploy-deploymentgroup.html) resource.
///
/// The property type `AutoRollbackConfiguration` of `AWS::CodeDeploy::DeploymentGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct AutoRollbackConfigurationProperty(Object);

impl AutoRollbackConfigurationProperty {
    /// `AutoRollbackConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates whether a defined automatic rollback configuration is currently enabled.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
        self
    }

    /// The event type or types that trigger a rollback. Valid values are `DEPLOYMENT_FAILURE`, `DEPLOYMENT_STOP_ON_ALARM`, or `DEPLOYMENT_STOP_ON_REQUEST`.
    ///
    /// `Events`.
    pub fn events(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Events", value.into_value().into_node());
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

impl Kind for AutoRollbackConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AutoRollbackConfigurationProperty> for AutoRollbackConfigurationProperty {}
impl From<AutoRollbackConfigurationProperty> for Node {
    #[inline]
    fn from(value: AutoRollbackConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AutoRollbackConfigurationProperty> for AutoRollbackConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<AutoRollbackConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about blue/green deployment options for a deployment group.
///
/// The property type `BlueGreenDeploymentConfiguration` of `AWS::CodeDeploy::DeploymentGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct BlueGreenDeploymentConfigurationProperty(Object);

impl BlueGreenDeploymentConfigurationProperty {
    /// `BlueGreenDeploymentConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Information about the action to take when newly provisioned instances are ready to receive traffic in a blue/green deployment.
    ///
    /// `DeploymentReadyOption`.
    pub fn deployment_ready_option(
        mut self,
        value: impl IntoValue<DeploymentReadyOptionProperty>,
    ) -> Self {
        self.0
            .put("DeploymentReadyOption", value.into_value().into_node());
        self
    }

    /// Information about how instances are provisioned for a replacement environment in a blue/green deployment.
    ///
    /// `GreenFleetProvisioningOption`.
    pub fn green_fleet_provisioning_option(
        mut self,
        value: impl IntoValue<GreenFleetProvisioningOptionProperty>,
    ) -> Self {
        self.0.put(
            "GreenFleetProvisioningOption",
            value.into_value().into_node(),
        );
        self
    }

    /// Information about whether to terminate instances in the original fleet during a blue/green deployment.
    ///
    /// `TerminateBlueInstancesOnDeploymentSuccess`.
    pub fn terminate_blue_instances_on_deployment_success(
        mut self,
        value: impl IntoValue<BlueInstanceTerminationOptionProperty>,
    ) -> Self {
        self.0.put(
            "TerminateBlueInstancesOnDeploymentSuccess",
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

impl Kind for BlueGreenDeploymentConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BlueGreenDeploymentConfigurationProperty>
    for BlueGreenDeploymentConfigurationProperty
{
}
impl From<BlueGreenDeploymentConfigurationProperty> for Node {
    #[inline]
    fn from(value: BlueGreenDeploymentConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BlueGreenDeploymentConfigurationProperty>
    for BlueGreenDeploymentConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<BlueGreenDeploymentConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about whether instances in the original environment are terminated when a blue/green deployment is successful. `BlueInstanceTerminationOption` does not apply to Lambda deployments.
///
/// The property type `BlueInstanceTerminationOption` of `AWS::CodeDeploy::DeploymentGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct BlueInstanceTerminationOptionProperty(Object);

impl BlueInstanceTerminationOptionProperty {
    /// `BlueInstanceTerminationOptionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The action to take on instances in the original environment after a successful blue/green deployment.
    ///
    /// - `TERMINATE`: Instances are terminated after a specified wait time.
    /// - `KEEP_ALIVE`: Instances are left running after they are deregistered from the load balancer and removed from the deployment group.
    ///
    /// `Action`.
    pub fn action(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Action", value.into_value().into_node());
        self
    }

    /// For an Amazon EC2 deployment, the number of minutes to wait after a successful blue/green deployment before terminating instances from the original environment.
    ///
    /// For an Amazon ECS deployment, the number of minutes before deleting the original (blue) task set. During an Amazon ECS deployment, CodeDeploy shifts traffic from the original (blue) task set to a replacement (green) task set.
    ///
    /// The maximum setting is 2880 minutes (2 days).
    ///
    /// `TerminationWaitTimeInMinutes`.
    pub fn termination_wait_time_in_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "TerminationWaitTimeInMinutes",
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

impl Kind for BlueInstanceTerminationOptionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BlueInstanceTerminationOptionProperty> for BlueInstanceTerminationOptionProperty {}
impl From<BlueInstanceTerminationOptionProperty> for Node {
    #[inline]
    fn from(value: BlueInstanceTerminationOptionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BlueInstanceTerminationOptionProperty> for BlueInstanceTerminationOptionProperty {
    #[inline]
    fn into_value(self) -> Value<BlueInstanceTerminationOptionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `Deployment` is a property of the [DeploymentGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-codedeploy-deploymentgroup.html) resource that specifies an AWS CodeDeploy application revision to be deployed to instances in the deployment group. If you specify an application revision, your target revision is deployed as soon as the provisioning process is complete.
///
/// The property type `Deployment` of `AWS::CodeDeploy::DeploymentGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct DeploymentProperty(Object);

impl DeploymentProperty {
    /// `DeploymentProperty` with its required properties, in alphabetical order:
    ///
    /// - `revision`: Information about the location of stored application artifacts and the service from which to retrieve them.
    pub fn new(revision: impl IntoValue<RevisionLocationProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Revision", revision.into_value().into_node());
        Self(object_)
    }

    /// A comment about the deployment.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// If true, then if an `ApplicationStop`, `BeforeBlockTraffic`, or `AfterBlockTraffic` deployment lifecycle event to an instance fails, then the deployment continues to the next deployment lifecycle event. For example, if `ApplicationStop` fails, the deployment continues with DownloadBundle. If `BeforeBlockTraffic` fails, the deployment continues with `BlockTraffic`. If `AfterBlockTraffic` fails, the deployment continues with `ApplicationStop`.
    ///
    /// If false or not specified, then if a lifecycle event fails during a deployment to an instance, that deployment fails. If deployment to that instance is part of an overall deployment and the number of healthy hosts is not less than the minimum number of healthy hosts, then a deployment to the next instance is attempted.
    ///
    /// During a deployment, the AWS CodeDeploy agent runs the scripts specified for `ApplicationStop`, `BeforeBlockTraffic`, and `AfterBlockTraffic` in the AppSpec file from the previous successful deployment. (All other scripts are run from the AppSpec file in the current deployment.) If one of these scripts contains an error and does not run successfully, the deployment can fail.
    ///
    /// If the cause of the failure is a script from the last successful deployment that will never run successfully, create a new deployment and use `ignoreApplicationStopFailures` to specify that the `ApplicationStop`, `BeforeBlockTraffic`, and `AfterBlockTraffic` failures should be ignored.
    ///
    /// `IgnoreApplicationStopFailures`.
    pub fn ignore_application_stop_failures(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "IgnoreApplicationStopFailures",
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

impl Kind for DeploymentProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DeploymentProperty> for DeploymentProperty {}
impl From<DeploymentProperty> for Node {
    #[inline]
    fn from(value: DeploymentProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DeploymentProperty> for DeploymentProperty {
    #[inline]
    fn into_value(self) -> Value<DeploymentProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about how traffic is rerouted to instances in a replacement environment in a blue/green deployment.
///
/// The property type `DeploymentReadyOption` of `AWS::CodeDeploy::DeploymentGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct DeploymentReadyOptionProperty(Object);

impl DeploymentReadyOptionProperty {
    /// `DeploymentReadyOptionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Information about when to reroute traffic from an original environment to a replacement environment in a blue/green deployment.
    ///
    /// - CONTINUE_DEPLOYMENT: Register new instances with the load balancer immediately after the new application revision is installed on the instances in the replacement environment.
    /// - STOP_DEPLOYMENT: Do not register new instances with a load balancer unless traffic rerouting is started using [ContinueDeployment](https://docs.aws.amazon.com/codedeploy/latest/APIReference/API_ContinueDeployment.html). If traffic rerouting is not started before the end of the specified wait period, the deployment status is changed to Stopped.
    ///
    /// `ActionOnTimeout`.
    pub fn action_on_timeout(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ActionOnTimeout", value.into_value().into_node());
        self
    }

    /// The number of minutes to wait before the status of a blue/green deployment is changed to Stopped if rerouting is not started manually. Applies only to the `STOP_DEPLOYMENT` option for `actionOnTimeout`.
    ///
    /// `WaitTimeInMinutes`.
    pub fn wait_time_in_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("WaitTimeInMinutes", value.into_value().into_node());
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

impl Kind for DeploymentReadyOptionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DeploymentReadyOptionProperty> for DeploymentReadyOptionProperty {}
impl From<DeploymentReadyOptionProperty> for Node {
    #[inline]
    fn from(value: DeploymentReadyOptionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DeploymentReadyOptionProperty> for DeploymentReadyOptionProperty {
    #[inline]
    fn into_value(self) -> Value<DeploymentReadyOptionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about the type of deployment, either in-place or blue/green, you want to run and whether to route deployment traffic behind a load balancer.
///
/// The property type `DeploymentStyle` of `AWS::CodeDeploy::DeploymentGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct DeploymentStyleProperty(Object);

impl DeploymentStyleProperty {
    /// `DeploymentStyleProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates whether to route deployment traffic behind a load balancer.
    ///
    /// > An Amazon EC2 Application Load Balancer or Network Load Balancer is required for an Amazon ECS deployment.
    ///
    /// `DeploymentOption`.
    pub fn deployment_option(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DeploymentOption", value.into_value().into_node());
        self
    }

    /// Indicates whether to run an in-place or blue/green deployment.
    ///
    /// `DeploymentType`.
    pub fn deployment_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DeploymentType", value.into_value().into_node());
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

impl Kind for DeploymentStyleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DeploymentStyleProperty> for DeploymentStyleProperty {}
impl From<DeploymentStyleProperty> for Node {
    #[inline]
    fn from(value: DeploymentStyleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DeploymentStyleProperty> for DeploymentStyleProperty {
    #[inline]
    fn into_value(self) -> Value<DeploymentStyleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about an Amazon EC2 tag filter.
///
/// For more information about using tags and tag groups to help manage your Amazon EC2 instances and on-premises instances, see [Tagging Instances for Deployment Groups in AWS CodeDeploy](https://docs.aws.amazon.com/codedeploy/latest/userguide/instances-tagging.html) in the *AWS CodeDeploy User Guide*.
///
/// The property type `EC2TagFilter` of `AWS::CodeDeploy::DeploymentGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct EC2TagFilterProperty(Object);

impl EC2TagFilterProperty {
    /// `EC2TagFilterProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The tag filter key.
    ///
    /// `Key`.
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Key", value.into_value().into_node());
        self
    }

    /// The tag filter type:
    ///
    /// - `KEY_ONLY`: Key only.
    /// - `VALUE_ONLY`: Value only.
    /// - `KEY_AND_VALUE`: Key and value.
    ///
    /// `Type`.
    pub fn r#type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Type", value.into_value().into_node());
        self
    }

    /// The tag filter value.
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

impl Kind for EC2TagFilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EC2TagFilterProperty> for EC2TagFilterProperty {}
impl From<EC2TagFilterProperty> for Node {
    #[inline]
    fn from(value: EC2TagFilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EC2TagFilterProperty> for EC2TagFilterProperty {
    #[inline]
    fn into_value(self) -> Value<EC2TagFilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `EC2TagSet` property type specifies information about groups of tags applied to Amazon EC2 instances. The deployment group includes only Amazon EC2 instances identified by all the tag groups. `EC2TagSet` cannot be used in the same template as `EC2TagFilter`.
///
/// For information about using tags and tag groups to help manage your Amazon EC2 instances and on-premises instances, see [Tagging Instances for Deployment Groups in AWS CodeDeploy](https://docs.aws.amazon.com/codedeploy/latest/userguide/instances-tagging.html).
///
/// The property type `EC2TagSet` of `AWS::CodeDeploy::DeploymentGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct EC2TagSetProperty(Object);

impl EC2TagSetProperty {
    /// `EC2TagSetProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon EC2 tags that are already applied to Amazon EC2 instances that you want to include in the deployment group. CodeDeploy includes all Amazon EC2 instances identified by any of the tags you specify in this deployment group.
    ///
    /// Duplicates are not allowed.
    ///
    /// `Ec2TagSetList`.
    pub fn ec2_tag_set_list(
        mut self,
        value: impl IntoValue<List<EC2TagSetListObjectProperty>>,
    ) -> Self {
        self.0.put("Ec2TagSetList", value.into_value().into_node());
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

impl Kind for EC2TagSetProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EC2TagSetProperty> for EC2TagSetProperty {}
impl From<EC2TagSetProperty> for Node {
    #[inline]
    fn from(value: EC2TagSetProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EC2TagSetProperty> for EC2TagSetProperty {
    #[inline]
    fn into_value(self) -> Value<EC2TagSetProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `EC2TagSet` property type specifies information about groups of tags applied to Amazon EC2 instances. The deployment group includes only Amazon EC2 instances identified by all the tag groups. Cannot be used in the same template as EC2TagFilters.
///
/// For more information about using tags and tag groups to help manage your Amazon EC2 instances and on-premises instances, see [Tagging Instances for Deployment Groups in AWS CodeDeploy](https://docs.aws.amazon.com/codedeploy/latest/userguide/instances-tagging.html) in the *AWS CodeDeploy User Guide*.
///
/// `EC2TagSet` is a property of the [DeploymentGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-codedeploy-deploymentgroup.html) resource type.
///
/// The property type `EC2TagSetListObject` of `AWS::CodeDeploy::DeploymentGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct EC2TagSetListObjectProperty(Object);

impl EC2TagSetListObjectProperty {
    /// `EC2TagSetListObjectProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A list that contains other lists of Amazon EC2 instance tag groups. For an instance to be included in the deployment group, it must be identified by all of the tag groups in the list.
    ///
    /// `Ec2TagGroup`.
    pub fn ec2_tag_group(mut self, value: impl IntoValue<List<EC2TagFilterProperty>>) -> Self {
        self.0.put("Ec2TagGroup", value.into_value().into_node());
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

impl Kind for EC2TagSetListObjectProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EC2TagSetListObjectProperty> for EC2TagSetListObjectProperty {}
impl From<EC2TagSetListObjectProperty> for Node {
    #[inline]
    fn from(value: EC2TagSetListObjectProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EC2TagSetListObjectProperty> for EC2TagSetListObjectProperty {
    #[inline]
    fn into_value(self) -> Value<EC2TagSetListObjectProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains the service and cluster names used to identify an Amazon ECS deployment's target.
///
/// The property type `ECSService` of `AWS::CodeDeploy::DeploymentGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct ECSServiceProperty(Object);

impl ECSServiceProperty {
    /// `ECSServiceProperty` with its required properties, in alphabetical order:
    ///
    /// - `cluster_name`: The name of the cluster that the Amazon ECS service is associated with.
    /// - `service_name`: The name of the target Amazon ECS service.
    pub fn new(cluster_name: impl IntoValue<String>, service_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ClusterName", cluster_name.into_value().into_node());
        object_.put("ServiceName", service_name.into_value().into_node());
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

impl Kind for ECSServiceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ECSServiceProperty> for ECSServiceProperty {}
impl From<ECSServiceProperty> for Node {
    #[inline]
    fn from(value: ECSServiceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ECSServiceProperty> for ECSServiceProperty {
    #[inline]
    fn into_value(self) -> Value<ECSServiceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `ELBInfo` property type specifies information about the Elastic Load Balancing load balancer used for an CodeDeploy deployment group.
///
/// If you specify the `ELBInfo` property, the `DeploymentStyle.DeploymentOption` property must be set to `WITH_TRAFFIC_CONTROL` for AWS CodeDeploy to route your traffic using the specified load balancers.
///
/// `ELBInfo` is a property of the [AWS CodeDeploy DeploymentGroup LoadBalancerInfo](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-codedeploy-deploymentgroup-loadbalancerinfo.html) property type.
///
/// The property type `ELBInfo` of `AWS::CodeDeploy::DeploymentGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct ELBInfoProperty(Object);

impl ELBInfoProperty {
    /// `ELBInfoProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// For blue/green deployments, the name of the load balancer that is used to route traffic from original instances to replacement instances in a blue/green deployment. For in-place deployments, the name of the load balancer that instances are deregistered from so they are not serving traffic during a deployment, and then re-registered with after the deployment is complete.
    ///
    /// > CloudFormation supports blue/green deployments on AWS Lambda compute platforms only.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
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

impl Kind for ELBInfoProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ELBInfoProperty> for ELBInfoProperty {}
impl From<ELBInfoProperty> for Node {
    #[inline]
    fn from(value: ELBInfoProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ELBInfoProperty> for ELBInfoProperty {
    #[inline]
    fn into_value(self) -> Value<ELBInfoProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `GitHubLocation` is a property of the [CodeDeploy DeploymentGroup Revision](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-codedeploy-deploymentgroup-deployment-revision.html) property that specifies the location of an application revision that is stored in GitHub.
///
/// The property type `GitHubLocation` of `AWS::CodeDeploy::DeploymentGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct GitHubLocationProperty(Object);

impl GitHubLocationProperty {
    /// `GitHubLocationProperty` with its required properties, in alphabetical order:
    ///
    /// - `commit_id`: The SHA1 commit ID of the GitHub commit that represents the bundled artifacts for the application revision.
    /// - `repository`: The GitHub account and repository pair that stores a reference to the commit that represents the bundled artifacts for the application revision.
    pub fn new(commit_id: impl IntoValue<String>, repository: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("CommitId", commit_id.into_value().into_node());
        object_.put("Repository", repository.into_value().into_node());
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

impl Kind for GitHubLocationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GitHubLocationProperty> for GitHubLocationProperty {}
impl From<GitHubLocationProperty> for Node {
    #[inline]
    fn from(value: GitHubLocationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GitHubLocationProperty> for GitHubLocationProperty {
    #[inline]
    fn into_value(self) -> Value<GitHubLocationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about the instances that belong to the replacement environment in a blue/green deployment.
///
/// The property type `GreenFleetProvisioningOption` of `AWS::CodeDeploy::DeploymentGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct GreenFleetProvisioningOptionProperty(Object);

impl GreenFleetProvisioningOptionProperty {
    /// `GreenFleetProvisioningOptionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The method used to add instances to a replacement environment.
    ///
    /// - `DISCOVER_EXISTING`: Use instances that already exist or will be created manually.
    /// - `COPY_AUTO_SCALING_GROUP`: Use settings from a specified Auto Scaling group to define and create instances in a new Auto Scaling group.
    ///
    /// `Action`.
    pub fn action(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Action", value.into_value().into_node());
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

impl Kind for GreenFleetProvisioningOptionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GreenFleetProvisioningOptionProperty> for GreenFleetProvisioningOptionProperty {}
impl From<GreenFleetProvisioningOptionProperty> for Node {
    #[inline]
    fn from(value: GreenFleetProvisioningOptionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GreenFleetProvisioningOptionProperty> for GreenFleetProvisioningOptionProperty {
    #[inline]
    fn into_value(self) -> Value<GreenFleetProvisioningOptionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `LoadBalancerInfo` property type specifies information about the load balancer or target group used for an AWS CodeDeploy deployment group. For more information, see [Integrating CodeDeploy with Elastic Load Balancing](https://docs.aws.amazon.com/codedeploy/latest/userguide/integrations-aws-elastic-load-balancing.html) in the *AWS CodeDeploy User Guide*.
///
/// For CloudFormation to use the properties specified in `LoadBalancerInfo`, the `DeploymentStyle.DeploymentOption` property must be set to `WITH_TRAFFIC_CONTROL`. If `DeploymentStyle.DeploymentOption` is not set to `WITH_TRAFFIC_CONTROL`, CloudFormation ignores any settings specified in `LoadBalancerInfo`.
///
/// > CloudFormation supports blue/green deployments on the AWS Lambda compute platform only.
///
/// `LoadBalancerInfo` is a property of the [DeploymentGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-codedeploy-deploymentgroup.html) resource.
///
/// The property type `LoadBalancerInfo` of `AWS::CodeDeploy::DeploymentGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct LoadBalancerInfoProperty(Object);

impl LoadBalancerInfoProperty {
    /// `LoadBalancerInfoProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An array that contains information about the load balancers to use for load balancing in a deployment. If you're using Classic Load Balancers, specify those load balancers in this array.
    ///
    /// > You can add up to 10 load balancers to the array. \> If you're using Application Load Balancers or Network Load Balancers, use the `targetGroupInfoList` array instead of this one.
    ///
    /// `ElbInfoList`.
    pub fn elb_info_list(mut self, value: impl IntoValue<List<ELBInfoProperty>>) -> Self {
        self.0.put("ElbInfoList", value.into_value().into_node());
        self
    }

    /// An array that contains information about the target groups to use for load balancing in a deployment. If you're using Application Load Balancers and Network Load Balancers, specify their associated target groups in this array.
    ///
    /// > You can add up to 10 target groups to the array. \> If you're using Classic Load Balancers, use the `elbInfoList` array instead of this one.
    ///
    /// `TargetGroupInfoList`.
    pub fn target_group_info_list(
        mut self,
        value: impl IntoValue<List<TargetGroupInfoProperty>>,
    ) -> Self {
        self.0
            .put("TargetGroupInfoList", value.into_value().into_node());
        self
    }

    /// The target group pair information. This is an array of `TargeGroupPairInfo` objects with a maximum size of one.
    ///
    /// `TargetGroupPairInfoList`.
    pub fn target_group_pair_info_list(
        mut self,
        value: impl IntoValue<List<TargetGroupPairInfoProperty>>,
    ) -> Self {
        self.0
            .put("TargetGroupPairInfoList", value.into_value().into_node());
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

impl Kind for LoadBalancerInfoProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LoadBalancerInfoProperty> for LoadBalancerInfoProperty {}
impl From<LoadBalancerInfoProperty> for Node {
    #[inline]
    fn from(value: LoadBalancerInfoProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LoadBalancerInfoProperty> for LoadBalancerInfoProperty {
    #[inline]
    fn into_value(self) -> Value<LoadBalancerInfoProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `OnPremisesTagSet` property type specifies a list containing other lists of on-premises instance tag groups. In order for an instance to be included in the deployment group, it must be identified by all the tag groups in the list.
///
/// For more information about using tags and tag groups to help manage your Amazon EC2 instances and on-premises instances, see [Tagging Instances for Deployment Groups in AWS CodeDeploy](https://docs.aws.amazon.com/codedeploy/latest/userguide/instances-tagging.html) in the *AWS CodeDeploy User Guide*.
///
/// `OnPremisesTagSet` is a property of the [DeploymentGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-codedeploy-deploymentgroup.html) resource.
///
/// The property type `OnPremisesTagSet` of `AWS::CodeDeploy::DeploymentGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct OnPremisesTagSetProperty(Object);

impl OnPremisesTagSetProperty {
    /// `OnPremisesTagSetProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A list that contains other lists of on-premises instance tag groups. For an instance to be included in the deployment group, it must be identified by all of the tag groups in the list.
    ///
    /// Duplicates are not allowed.
    ///
    /// `OnPremisesTagSetList`.
    pub fn on_premises_tag_set_list(
        mut self,
        value: impl IntoValue<List<OnPremisesTagSetListObjectProperty>>,
    ) -> Self {
        self.0
            .put("OnPremisesTagSetList", value.into_value().into_node());
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

impl Kind for OnPremisesTagSetProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OnPremisesTagSetProperty> for OnPremisesTagSetProperty {}
impl From<OnPremisesTagSetProperty> for Node {
    #[inline]
    fn from(value: OnPremisesTagSetProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OnPremisesTagSetProperty> for OnPremisesTagSetProperty {
    #[inline]
    fn into_value(self) -> Value<OnPremisesTagSetProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `OnPremisesTagSetListObject` property type specifies lists of on-premises instance tag groups. In order for an instance to be included in the deployment group, it must be identified by all the tag groups in the list.
///
/// `OnPremisesTagSetListObject` is a property of the [CodeDeploy DeploymentGroup OnPremisesTagSet](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-codedeploy-deploymentgroup-onpremisestagset.html) property type.
///
/// The property type `OnPremisesTagSetListObject` of `AWS::CodeDeploy::DeploymentGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct OnPremisesTagSetListObjectProperty(Object);

impl OnPremisesTagSetListObjectProperty {
    /// `OnPremisesTagSetListObjectProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Information about groups of on-premises instance tags.
    ///
    /// `OnPremisesTagGroup`.
    pub fn on_premises_tag_group(mut self, value: impl IntoValue<List<TagFilterProperty>>) -> Self {
        self.0
            .put("OnPremisesTagGroup", value.into_value().into_node());
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

impl Kind for OnPremisesTagSetListObjectProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OnPremisesTagSetListObjectProperty> for OnPremisesTagSetListObjectProperty {}
impl From<OnPremisesTagSetListObjectProperty> for Node {
    #[inline]
    fn from(value: OnPremisesTagSetListObjectProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OnPremisesTagSetListObjectProperty> for OnPremisesTagSetListObjectProperty {
    #[inline]
    fn into_value(self) -> Value<OnPremisesTagSetListObjectProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `RevisionLocation` is a property that defines the location of the CodeDeploy application revision to deploy.
///
/// The property type `RevisionLocation` of `AWS::CodeDeploy::DeploymentGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct RevisionLocationProperty(Object);

impl RevisionLocationProperty {
    /// `RevisionLocationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Information about the location of application artifacts stored in GitHub.
    ///
    /// `GitHubLocation`.
    pub fn git_hub_location(mut self, value: impl IntoValue<GitHubLocationProperty>) -> Self {
        self.0.put("GitHubLocation", value.into_value().into_node());
        self
    }

    /// The type of application revision:
    ///
    /// - S3: An application revision stored in Amazon S3.
    /// - GitHub: An application revision stored in GitHub (EC2/On-premises deployments only).
    /// - String: A YAML-formatted or JSON-formatted string ( AWS Lambda deployments only).
    /// - AppSpecContent: An `AppSpecContent` object that contains the contents of an AppSpec file for an AWS Lambda or Amazon ECS deployment. The content is formatted as JSON or YAML stored as a RawString.
    ///
    /// `RevisionType`.
    pub fn revision_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RevisionType", value.into_value().into_node());
        self
    }

    /// Information about the location of a revision stored in Amazon S3.
    ///
    /// `S3Location`.
    pub fn s3_location(mut self, value: impl IntoValue<S3LocationProperty>) -> Self {
        self.0.put("S3Location", value.into_value().into_node());
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

impl Kind for RevisionLocationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RevisionLocationProperty> for RevisionLocationProperty {}
impl From<RevisionLocationProperty> for Node {
    #[inline]
    fn from(value: RevisionLocationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RevisionLocationProperty> for RevisionLocationProperty {
    #[inline]
    fn into_value(self) -> Value<RevisionLocationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `S3Location` is a property of the [CodeDeploy DeploymentGroup Revision](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-codedeploy-deploymentgroup-deployment-revision.html) property that specifies the location of an application revision that is stored in Amazon Simple Storage Service ( Amazon S3 ).
///
/// The property type `S3Location` of `AWS::CodeDeploy::DeploymentGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3LocationProperty(Object);

impl S3LocationProperty {
    /// `S3LocationProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket`: The name of the Amazon S3 bucket where the application revision is stored.
    /// - `key`: The name of the Amazon S3 object that represents the bundled artifacts for the application revision.
    pub fn new(bucket: impl IntoValue<String>, key: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Bucket", bucket.into_value().into_node());
        object_.put("Key", key.into_value().into_node());
        Self(object_)
    }

    /// The file type of the application revision. Must be one of the following:
    ///
    /// - JSON
    /// - tar: A tar archive file.
    /// - tgz: A compressed tar archive file.
    /// - YAML
    /// - zip: A zip archive file.
    ///
    /// `BundleType`.
    pub fn bundle_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BundleType", value.into_value().into_node());
        self
    }

    /// The ETag of the Amazon S3 object that represents the bundled artifacts for the application revision.
    ///
    /// If the ETag is not specified as an input parameter, ETag validation of the object is skipped.
    ///
    /// `ETag`.
    pub fn etag(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ETag", value.into_value().into_node());
        self
    }

    /// A specific version of the Amazon S3 object that represents the bundled artifacts for the application revision.
    ///
    /// If the version is not specified, the system uses the most recent version by default.
    ///
    /// `Version`.
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Version", value.into_value().into_node());
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

impl Kind for S3LocationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3LocationProperty> for S3LocationProperty {}
impl From<S3LocationProperty> for Node {
    #[inline]
    fn from(value: S3LocationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3LocationProperty> for S3LocationProperty {
    #[inline]
    fn into_value(self) -> Value<S3LocationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `TagFilter` is a property type of the [AWS::CodeDeploy::DeploymentGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-codedeploy-deploymentgroup.html) resource that specifies which on-premises instances to associate with the deployment group. To register on-premise instances with AWS CodeDeploy, see [Configure Existing On-Premises Instances by Using AWS CodeDeploy](https://docs.aws.amazon.com/codedeploy/latest/userguide/instances-on-premises.html) in the *AWS CodeDeploy User Guide*.
///
/// For more information about using tags and tag groups to help manage your Amazon EC2 instances and on-premises instances, see [Tagging Instances for Deployment Groups in AWS CodeDeploy](https://docs.aws.amazon.com/codedeploy/latest/userguide/instances-tagging.html) in the *AWS CodeDeploy User Guide*.
///
/// The property type `TagFilter` of `AWS::CodeDeploy::DeploymentGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct TagFilterProperty(Object);

impl TagFilterProperty {
    /// `TagFilterProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The on-premises instance tag filter key.
    ///
    /// `Key`.
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Key", value.into_value().into_node());
        self
    }

    /// The on-premises instance tag filter type:
    ///
    /// - KEY_ONLY: Key only.
    /// - VALUE_ONLY: Value only.
    /// - KEY_AND_VALUE: Key and value.
    ///
    /// `Type`.
    pub fn r#type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Type", value.into_value().into_node());
        self
    }

    /// The on-premises instance tag filter value.
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

/// The `TargetGroupInfo` property type specifies information about a target group in Elastic Load Balancing to use in a deployment. Instances are registered as targets in a target group, and traffic is routed to the target group. For more information, see [TargetGroupInfo](https://docs.aws.amazon.com/codedeploy/latest/APIReference/API_TargetGroupInfo.html) in the *AWS CodeDeploy API Reference*
///
/// If you specify the `TargetGroupInfo` property, the `DeploymentStyle.DeploymentOption` property must be set to `WITH_TRAFFIC_CONTROL` for CodeDeploy to route your traffic using the specified target groups.
///
/// `TargetGroupInfo` is a property of the [LoadBalancerInfo](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-codedeploy-deploymentgroup-loadbalancerinfo.html) property type.
///
/// The property type `TargetGroupInfo` of `AWS::CodeDeploy::DeploymentGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct TargetGroupInfoProperty(Object);

impl TargetGroupInfoProperty {
    /// `TargetGroupInfoProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// For blue/green deployments, the name of the target group that instances in the original environment are deregistered from, and instances in the replacement environment registered with. For in-place deployments, the name of the target group that instances are deregistered from, so they are not serving traffic during a deployment, and then re-registered with after the deployment completes. No duplicates allowed.
    ///
    /// > CloudFormation supports blue/green deployments on AWS Lambda compute platforms only.
    ///
    /// This value cannot exceed 32 characters, so you should use the `Name` property of the target group, or the `TargetGroupName` attribute with the `Fn::GetAtt` intrinsic function, as shown in the following example. Don't use the group's Amazon Resource Name (ARN) or `TargetGroupFullName` attribute.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
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

impl Kind for TargetGroupInfoProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TargetGroupInfoProperty> for TargetGroupInfoProperty {}
impl From<TargetGroupInfoProperty> for Node {
    #[inline]
    fn from(value: TargetGroupInfoProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TargetGroupInfoProperty> for TargetGroupInfoProperty {
    #[inline]
    fn into_value(self) -> Value<TargetGroupInfoProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about two target groups and how traffic is routed during an Amazon ECS deployment. An optional test traffic route can be specified.
///
/// The property type `TargetGroupPairInfo` of `AWS::CodeDeploy::DeploymentGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct TargetGroupPairInfoProperty(Object);

impl TargetGroupPairInfoProperty {
    /// `TargetGroupPairInfoProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The path used by a load balancer to route production traffic when an Amazon ECS deployment is complete.
    ///
    /// `ProdTrafficRoute`.
    pub fn prod_traffic_route(mut self, value: impl IntoValue<TrafficRouteProperty>) -> Self {
        self.0
            .put("ProdTrafficRoute", value.into_value().into_node());
        self
    }

    /// One pair of target groups. One is associated with the original task set. The second is associated with the task set that serves traffic after the deployment is complete.
    ///
    /// `TargetGroups`.
    pub fn target_groups(mut self, value: impl IntoValue<List<TargetGroupInfoProperty>>) -> Self {
        self.0.put("TargetGroups", value.into_value().into_node());
        self
    }

    /// An optional path used by a load balancer to route test traffic after an Amazon ECS deployment. Validation can occur while test traffic is served during a deployment.
    ///
    /// `TestTrafficRoute`.
    pub fn test_traffic_route(mut self, value: impl IntoValue<TrafficRouteProperty>) -> Self {
        self.0
            .put("TestTrafficRoute", value.into_value().into_node());
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

impl Kind for TargetGroupPairInfoProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TargetGroupPairInfoProperty> for TargetGroupPairInfoProperty {}
impl From<TargetGroupPairInfoProperty> for Node {
    #[inline]
    fn from(value: TargetGroupPairInfoProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TargetGroupPairInfoProperty> for TargetGroupPairInfoProperty {
    #[inline]
    fn into_value(self) -> Value<TargetGroupPairInfoProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about a listener. The listener contains the path used to route traffic that is received from the load balancer to a target group.
///
/// The property type `TrafficRoute` of `AWS::CodeDeploy::DeploymentGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct TrafficRouteProperty(Object);

impl TrafficRouteProperty {
    /// `TrafficRouteProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon Resource Name (ARN) of one listener. The listener identifies the route between a target group and a load balancer. This is an array of strings with a maximum size of one.
    ///
    /// `ListenerArns`.
    pub fn listener_arns(
        mut self,
        value: impl IntoValue<List<kinds::elasticloadbalancingv2::ListenerArn>>,
    ) -> Self {
        self.0.put("ListenerArns", value.into_value().into_node());
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

impl Kind for TrafficRouteProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TrafficRouteProperty> for TrafficRouteProperty {}
impl From<TrafficRouteProperty> for Node {
    #[inline]
    fn from(value: TrafficRouteProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TrafficRouteProperty> for TrafficRouteProperty {
    #[inline]
    fn into_value(self) -> Value<TrafficRouteProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about notification triggers for the deployment group.
///
/// The property type `TriggerConfig` of `AWS::CodeDeploy::DeploymentGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct TriggerConfigProperty(Object);

impl TriggerConfigProperty {
    /// `TriggerConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The event type or types that trigger notifications.
    ///
    /// `TriggerEvents`.
    pub fn trigger_events(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("TriggerEvents", value.into_value().into_node());
        self
    }

    /// The name of the notification trigger.
    ///
    /// `TriggerName`.
    pub fn trigger_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TriggerName", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the Amazon Simple Notification Service topic through which notifications about deployment or instance events are sent.
    ///
    /// `TriggerTargetArn`.
    pub fn trigger_target_arn(mut self, value: impl IntoValue<kinds::sns::TopicArn>) -> Self {
        self.0
            .put("TriggerTargetArn", value.into_value().into_node());
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

impl Kind for TriggerConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TriggerConfigProperty> for TriggerConfigProperty {}
impl From<TriggerConfigProperty> for Node {
    #[inline]
    fn from(value: TriggerConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TriggerConfigProperty> for TriggerConfigProperty {
    #[inline]
    fn into_value(self) -> Value<TriggerConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

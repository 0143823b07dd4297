// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ECS::Daemon` and its property types.

use crate::l1::*;

/// Information about a daemon resource.
///
/// `AWS::ECS::Daemon`; `Ref` returns its `DaemonArn`, a [`ecs::DaemonArn`](kinds::ecs::DaemonArn).
/// Changing one of these replaces it: `ClusterArn`, `DaemonName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-daemon.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDaemon(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ECS::Daemon",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("daemon.rules"),
};

impl CfnDaemon {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ECS::Daemon";

    /// `CfnDaemon` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon Resource Names (ARNs) of the capacity providers associated with the daemon.
    ///
    /// `CapacityProviderArns`; updated in place.
    pub fn capacity_provider_arns(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("CapacityProviderArns", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the cluster that the daemon is running in.
    ///
    /// `ClusterArn`; an update replaces the resource.
    pub fn cluster_arn(mut self, value: impl IntoValue<kinds::ecs::ClusterArn>) -> Self {
        self.0.put("ClusterArn", value.into_value().into_node());
        self
    }

    /// The `Critical` property.
    ///
    /// `Critical`; updated in place.
    pub fn critical(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Critical", value.into_value().into_node());
        self
    }

    /// The `DaemonName` property.
    ///
    /// `DaemonName`; an update replaces the resource.
    pub fn daemon_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DaemonName", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the daemon task definition used by this revision.
    ///
    /// `DaemonTaskDefinitionArn`; updated in place.
    pub fn daemon_task_definition_arn(
        mut self,
        value: impl IntoValue<kinds::ecs::DaemonTaskDefinitionArn>,
    ) -> Self {
        self.0
            .put("DaemonTaskDefinitionArn", value.into_value().into_node());
        self
    }

    /// Optional deployment parameters that control how a daemon rolls out updates across container instances.
    ///
    /// `DeploymentConfiguration`; updated in place.
    pub fn deployment_configuration(
        mut self,
        value: impl IntoValue<DaemonDeploymentConfigurationProperty>,
    ) -> Self {
        self.0
            .put("DeploymentConfiguration", value.into_value().into_node());
        self
    }

    /// Specifies whether Amazon ECS managed tags are turned on for the daemon tasks.
    ///
    /// `EnableECSManagedTags`; updated in place.
    pub fn enable_ecs_managed_tags(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnableECSManagedTags", value.into_value().into_node());
        self
    }

    /// Specifies whether the execute command functionality is turned on for the daemon tasks.
    ///
    /// `EnableExecuteCommand`; updated in place.
    pub fn enable_execute_command(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnableExecuteCommand", value.into_value().into_node());
        self
    }

    /// Specifies whether tags are propagated from the daemon to the daemon tasks.
    ///
    /// `PropagateTags`; one of `DAEMON`, `NONE`; updated in place.
    pub fn propagate_tags(mut self, value: impl IntoValue<PropagateTags>) -> Self {
        self.0.put("PropagateTags", value.into_value().into_node());
        self
    }

    /// The `Tags` property.
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

impl Construct for CfnDaemon {
    type Handle = CfnDaemonRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDaemonRef {
        CfnDaemonRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDaemon`] of a stack.
pub struct CfnDaemonRef(NodeRef);

impl Clone for CfnDaemonRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDaemonRef {}
impl AsNode for CfnDaemonRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDaemonRef {
    /// What `Ref` returns: its `DaemonArn`, a [`ecs::DaemonArn`](kinds::ecs::DaemonArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ecs::DaemonArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `CreatedAt` attribute.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The `DaemonArn` attribute.
    ///
    /// `Fn::GetAtt` of `DaemonArn`.
    #[inline]
    pub fn attr_daemon_arn(&self) -> Value<kinds::ecs::DaemonArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DaemonArn")))
    }

    /// The `DaemonStatus` attribute.
    ///
    /// `Fn::GetAtt` of `DaemonStatus`.
    #[inline]
    pub fn attr_daemon_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DaemonStatus")))
    }

    /// The `DeploymentArn` attribute.
    ///
    /// `Fn::GetAtt` of `DeploymentArn`.
    #[inline]
    pub fn attr_deployment_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DeploymentArn")))
    }

    /// The `UpdatedAt` attribute.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::ecs::DaemonArn> for &CfnDaemonRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ecs::DaemonArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The CloudWatch alarm configuration for a daemon. When enabled, CloudWatch alarms determine whether a daemon deployment has failed.
///
/// The property type `DaemonAlarmConfiguration` of `AWS::ECS::Daemon`.
#[must_use = "a property type does nothing until it is set"]
pub struct DaemonAlarmConfigurationProperty(Object);

impl DaemonAlarmConfigurationProperty {
    /// `DaemonAlarmConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The CloudWatch alarm names to monitor during a daemon deployment.
    ///
    /// `AlarmNames`.
    pub fn alarm_names(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("AlarmNames", value.into_value().into_node());
        self
    }

    /// Determines whether to use the CloudWatch alarm option in the daemon deployment process. The default value is ``false``.
    ///
    /// `Enable`.
    pub fn enable(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enable", value.into_value().into_node());
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

impl Kind for DaemonAlarmConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DaemonAlarmConfigurationProperty> for DaemonAlarmConfigurationProperty {}
impl From<DaemonAlarmConfigurationProperty> for Node {
    #[inline]
    fn from(value: DaemonAlarmConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DaemonAlarmConfigurationProperty> for DaemonAlarmConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<DaemonAlarmConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Optional deployment parameters that control how a daemon rolls out updates across container instances.
///
/// The property type `DaemonDeploymentConfiguration` of `AWS::ECS::Daemon`.
#[must_use = "a property type does nothing until it is set"]
pub struct DaemonDeploymentConfigurationProperty(Object);

impl DaemonDeploymentConfigurationProperty {
    /// `DaemonDeploymentConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The CloudWatch alarm configuration for a daemon. When enabled, CloudWatch alarms determine whether a daemon deployment has failed.
    ///
    /// `Alarms`.
    pub fn alarms(mut self, value: impl IntoValue<DaemonAlarmConfigurationProperty>) -> Self {
        self.0.put("Alarms", value.into_value().into_node());
        self
    }

    /// The amount of time (in minutes) to wait after a successful deployment step before proceeding. This allows time to monitor for issues before continuing. The default value is 0.
    ///
    /// `BakeTimeInMinutes`.
    pub fn bake_time_in_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("BakeTimeInMinutes", value.into_value().into_node());
        self
    }

    /// The percentage of container instances to drain simultaneously during a daemon deployment. Valid values are between 0.0 and 100.0.
    ///
    /// `DrainPercent`.
    pub fn drain_percent(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("DrainPercent", value.into_value().into_node());
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

impl Kind for DaemonDeploymentConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DaemonDeploymentConfigurationProperty> for DaemonDeploymentConfigurationProperty {}
impl From<DaemonDeploymentConfigurationProperty> for Node {
    #[inline]
    fn from(value: DaemonDeploymentConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DaemonDeploymentConfigurationProperty> for DaemonDeploymentConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<DaemonDeploymentConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `PropagateTags` of `AWS::ECS::Daemon`.
pub enum PropagateTags {
    /// `DAEMON`.
    Daemon,
    /// `NONE`.
    None,
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
        const VALUES: &[&str] = &["DAEMON", "NONE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

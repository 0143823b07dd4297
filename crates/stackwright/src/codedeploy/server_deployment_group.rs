//! Deployments to servers.

use stackwright_cfn::codedeploy::CfnDeploymentGroup;
use stackwright_cfn::kinds::codedeploy::DeploymentGroupName;
use stackwright_core::{
    AsNode, Construct, Diagnostic, IntoValue, Node, Object, Scope, Text, Value,
};

use super::application::{ServerApplication, ServerApplicationRef, check_name};
use super::blue_green::named;
use super::codes;
use super::deployment_config::ServerDeploymentConfigRef;
use super::deployment_group::{DeploymentGroupRef, Owned, ServerDeploymentGroupRef, Servers};
use super::ecs_deployment_group::service_role;
use super::instance_tags::InstanceTagSet;
use super::rollback::{AutoRollbackConfig, Safety, safety_setters};
use crate::autoscaling::AutoScalingGroupRef;
use crate::cloudwatch::AlarmRef;
use crate::elasticloadbalancingv2::{ApplicationTargetGroupRef, NetworkTargetGroupRef};
use crate::iam::RoleRef;

/// Servers that are deployed to together (`AWS::CodeDeploy::DeploymentGroup`): instances of automatic
/// scaling groups, and those that have certain tags.
///
/// The servers run the CodeDeploy agent, which instances of automatic scaling groups install.
///
/// <https://docs.aws.amazon.com/codedeploy/latest/userguide/deployment-groups.html>
///
/// ```
/// use stackwright::codedeploy::{
///     InstanceTagGroup, InstanceTagSet, ServerDeploymentConfig, ServerDeploymentGroup,
/// };
/// use stackwright::prelude::*;
///
/// let stack = Stack::new("servers");
/// let tags = InstanceTagSet::new([InstanceTagGroup::new().tag("kind", "web")]);
/// stack.add(
///     "Deployment",
///     ServerDeploymentGroup::new()
///         .ec2_instance_tags(tags)
///         .deployment_config(ServerDeploymentConfig::HALF_AT_A_TIME),
/// );
/// ```
#[derive(Clone, Debug, Default)]
pub struct ServerDeploymentGroup {
    application: Option<ServerApplicationRef>,
    auto_scaling_groups: Vec<AutoScalingGroupRef>,
    auto_scaling_group_names: Vec<Value<String>>,
    without_agent: bool,
    classic_load_balancers: Vec<Node>,
    deployment_config: Option<ServerDeploymentConfigRef>,
    deployment_group_name: Option<Value<String>>,
    target_groups: Vec<Node>,
    ec2_instance_tags: Option<InstanceTagSet>,
    on_premise_instance_tags: Option<InstanceTagSet>,
    role: Option<RoleRef>,
    termination_hook: Option<bool>,
    safety: Safety,
}

impl ServerDeploymentGroup {
    /// A group without servers yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The application that the group belongs to. Default: one is made.
    #[must_use]
    pub fn application(mut self, application: &ServerApplicationRef) -> Self {
        self.application = Some(application.clone());
        self
    }

    /// Adds the instances of an automatic scaling group; new ones are deployed to as they start. They
    /// install the CodeDeploy agent.
    #[must_use]
    pub fn auto_scaling_group(mut self, group: &AutoScalingGroupRef) -> Self {
        self.auto_scaling_groups.push(group.clone());
        self
    }

    /// Adds the instances of an automatic scaling group, by its name; they have the CodeDeploy agent.
    #[must_use]
    pub fn auto_scaling_group_name(mut self, name: impl IntoValue<String>) -> Self {
        self.auto_scaling_group_names.push(name.into_value());
        self
    }

    /// Whether the instances of automatic scaling groups install the CodeDeploy agent when they start
    /// for the first time. Default: yes.
    #[must_use]
    pub const fn install_agent(mut self, install: bool) -> Self {
        self.without_agent = !install;
        self
    }

    /// How many servers are deployed to at a time. Default: one.
    #[must_use]
    pub fn deployment_config(mut self, config: ServerDeploymentConfigRef) -> Self {
        self.deployment_config = Some(config);
        self
    }

    /// The group's name. Default: made by CloudFormation.
    #[must_use]
    pub fn deployment_group_name(mut self, name: impl IntoValue<String>) -> Self {
        self.deployment_group_name = Some(name.into_value());
        self
    }

    /// Takes servers out of a target group while they are deployed to. Default: they stay in.
    #[must_use]
    pub fn application_target_group(mut self, group: &ApplicationTargetGroupRef) -> Self {
        self.target_groups
            .push(group.target_group_name().into_node());
        self
    }

    /// Takes servers out of a target group while they are deployed to. Default: they stay in.
    #[must_use]
    pub fn network_target_group(mut self, group: &NetworkTargetGroupRef) -> Self {
        self.target_groups
            .push(group.target_group_name().into_node());
        self
    }

    /// Takes servers out of a classic load balancer, by its name, while they are deployed to. Default:
    /// they stay in.
    #[must_use]
    pub fn classic_load_balancer(mut self, name: impl IntoValue<String>) -> Self {
        self.classic_load_balancers
            .push(name.into_value().into_node());
        self
    }

    /// Adds the instances that have these tags.
    #[must_use]
    pub fn ec2_instance_tags(mut self, tags: InstanceTagSet) -> Self {
        self.ec2_instance_tags = Some(tags);
        self
    }

    /// Adds the servers outside of AWS that have these tags.
    #[must_use]
    pub fn on_premise_instance_tags(mut self, tags: InstanceTagSet) -> Self {
        self.on_premise_instance_tags = Some(tags);
        self
    }

    /// The role with which CodeDeploy deploys, which gets the managed policy `AWSCodeDeployRole`.
    /// Default: one is made.
    #[must_use]
    pub fn role(mut self, role: &RoleRef) -> Self {
        self.role = Some(role.clone());
        self
    }

    /// Whether instances that automatic scaling stops run the application's stop scripts first.
    /// Default: no.
    #[must_use]
    pub const fn termination_hook(mut self, hook: bool) -> Self {
        self.termination_hook = Some(hook);
        self
    }

    /// An existing deployment group of an application, by its name, with the configuration that it
    /// has; one at a time where none is named.
    #[track_caller]
    pub fn from_server_deployment_group_attributes(
        scope: &Scope,
        id: impl Into<Text>,
        application: &ServerApplicationRef,
        name: impl IntoValue<DeploymentGroupName>,
        config: Option<ServerDeploymentConfigRef>,
    ) -> ServerDeploymentGroupRef {
        DeploymentGroupRef::imported(&scope.group(id), application, name, config)
    }

    fn check(&self, scope: &Scope) {
        if let Some(name) = &self.deployment_group_name {
            check_name(scope, name);
        }
        let tags = [&self.ec2_instance_tags, &self.on_premise_instance_tags];
        tags.into_iter().flatten().for_each(|set| set.check(scope));
        let mut groups = self.target_groups.iter();
        let is_double = groups.any(|group| {
            self.target_groups
                .iter()
                .filter(|other| *other == group)
                .count()
                > 1
        });
        if self.target_groups.len() > 10 || is_double {
            let finding = Diagnostic::error(
                &codes::LOAD_BALANCERS,
                "the deployment group can't have these target groups",
            );
            let given = match is_double {
                true => "a target group twice".to_owned(),
                false => format!("{} target groups", self.target_groups.len()),
            };
            scope.diagnose(
                finding
                    .given(given)
                    .allowed("at most 10, each once")
                    .help("leave some out"),
            );
        }
    }
}

safety_setters!(ServerDeploymentGroup);

impl Construct for ServerDeploymentGroup {
    type Handle = ServerDeploymentGroupRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> ServerDeploymentGroupRef {
        self.check(scope);
        let role = service_role(scope, "Role", self.role, "service-role/AWSCodeDeployRole");
        let application = self
            .application
            .unwrap_or_else(|| scope.add("Application", ServerApplication::new()));
        let mut group = CfnDeploymentGroup::new(application.application_name(), role.role_arn());
        let properties = group.as_object_mut();
        if !self.auto_scaling_group_names.is_empty() {
            properties.put("AutoScalingGroups", self.auto_scaling_group_names.into());
        }
        let config = self.deployment_config.as_ref();
        properties.put_some(
            "DeploymentConfigName",
            config.map(|config| config.deployment_config_name().into_node()),
        );
        properties.put_some(
            "DeploymentGroupName",
            self.deployment_group_name.map(Node::from),
        );
        if !self.target_groups.is_empty() || !self.classic_load_balancers.is_empty() {
            let mut style = Object::typed();
            style.put("DeploymentOption", "WITH_TRAFFIC_CONTROL".into());
            properties.put("DeploymentStyle", style.into());
            let mut info = Object::typed();
            let lists = [
                ("ElbInfoList", &self.classic_load_balancers),
                ("TargetGroupInfoList", &self.target_groups),
            ];
            for (key, names) in lists.into_iter().filter(|(_, names)| !names.is_empty()) {
                info.put(key, Node::List(names.iter().map(named).collect()));
            }
            properties.put("LoadBalancerInfo", info.into());
        }
        let ec2 = self.ec2_instance_tags.as_ref();
        properties.put_some(
            "Ec2TagSet",
            ec2.map(|tags| tags.render("Ec2TagSetList", "Ec2TagGroup")),
        );
        let elsewhere = self.on_premise_instance_tags.as_ref();
        properties.put_some(
            "OnPremisesTagSet",
            elsewhere.map(|tags| tags.render("OnPremisesTagSetList", "OnPremisesTagGroup")),
        );
        properties.put_some(
            "TerminationHookEnabled",
            self.termination_hook.map(Node::from),
        );
        let resource = scope.add("Resource", group);
        let alarms = self.safety.alarms.clone();
        self.safety.write_to(scope, resource.node());
        let owned = Owned {
            role,
            alarms,
            servers: Some(Servers {
                resource: resource.node(),
                install_agent: !self.without_agent,
            }),
        };
        let config = self.deployment_config.unwrap_or_default();
        let group =
            DeploymentGroupRef::own(scope, resource.reference(), application, config, owned);
        for instances in &self.auto_scaling_groups {
            group.add_auto_scaling_group(scope, instances);
        }
        group
    }
}

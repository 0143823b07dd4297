//! What can be done with a group of instances.

use std::cell::RefCell;
use std::rc::Rc;

use stackwright_cfn::kinds::autoscaling::{AutoScalingGroupArn, AutoScalingGroupName};
use stackwright_core::{AsNode, Diagnostic, IntoValue, Node, NodeRef, Scope, Text, Value, text};

use super::codes;
use crate::autoscaling::lifecycle_hook::{GroupsHook, LifecycleHook, LifecycleHookRef};
use crate::autoscaling::schedule::{GroupsAction, ScheduledAction, ScheduledActionRef};
use crate::autoscaling::warm_pool::{GroupsWarmPool, WarmPool};
use crate::ec2::{
    Connectable, Connections, LaunchTemplateRef, OperatingSystemType, SecurityGroupRef, UserData,
};
use crate::elasticloadbalancingv2::{
    ApplicationLoadBalancerTarget, ApplicationTargetGroupRef, LoadBalancerTarget,
    NetworkLoadBalancerTarget, NetworkTargetGroupRef, TargetType,
};
use crate::iam::{Grantable, PolicyStatement, Principal, RoleRef};

/// What is known of a group.
#[derive(Debug)]
pub(super) struct Group {
    pub(super) node: NodeRef,
    pub(super) is_owned: bool,
    pub(super) name: Value<AutoScalingGroupName>,
    pub(super) os: Option<OperatingSystemType>,
    pub(super) role: Option<RoleRef>,
    pub(super) template: Option<LaunchTemplateRef>,
    pub(super) is_bottlerocket: bool,
    pub(super) is_spot: bool,
    pub(super) state: RefCell<GroupState>,
}

#[derive(Debug, Default)]
pub(super) struct GroupState {
    pub(super) protected: Option<bool>,
    pub(super) target_groups: Vec<Node>,
    pub(super) application_target_group: Option<ApplicationTargetGroupRef>,
    pub(super) is_scaled_on_requests: bool,
}

/// A group of instances of a stack, made there or imported.
#[derive(Clone, Debug)]
pub struct AutoScalingGroupRef(pub(super) Rc<Group>);

impl AsNode for AutoScalingGroupRef {
    fn node(&self) -> NodeRef {
        self.0.node
    }
}

impl Connectable for AutoScalingGroupRef {
    fn connections(&self) -> Connections {
        let connections = self
            .0
            .template
            .as_ref()
            .and_then(LaunchTemplateRef::connections);
        connections.unwrap_or_else(|| Connections::new([]))
    }
}

/// The role of the instances. Without one, whatever is granted goes nowhere, which is a finding.
impl Grantable for AutoScalingGroupRef {
    fn grant_principal(&self) -> Principal {
        match &self.0.role {
            Some(role) => role.grant_principal(),
            None => Principal::nobody(),
        }
    }
}

impl IntoValue<AutoScalingGroupName> for &AutoScalingGroupRef {
    fn into_value(self) -> Value<AutoScalingGroupName> {
        self.auto_scaling_group_name()
    }
}

impl AutoScalingGroupRef {
    pub(super) fn imported(scope: &Scope, name: Value<AutoScalingGroupName>) -> Self {
        Self(Rc::new(Group {
            node: scope.node(),
            is_owned: false,
            name,
            os: None,
            role: None,
            template: None,
            is_bottlerocket: false,
            is_spot: false,
            state: RefCell::default(),
        }))
    }

    /// The name.
    pub fn auto_scaling_group_name(&self) -> Value<AutoScalingGroupName> {
        self.0.name.clone()
    }

    /// The ARN, with a wildcard for the part that CloudFormation does not tell.
    pub fn auto_scaling_group_arn(&self, scope: &Scope) -> Value<AutoScalingGroupArn> {
        let rest = text!["autoScalingGroup:*:autoScalingGroupName/", &self.0.name];
        scope.arn("autoscaling", rest).cast().value()
    }

    /// The family of the operating system, where it is known.
    pub fn os_type(&self) -> Option<OperatingSystemType> {
        self.0.os
    }

    /// The role of the instances, where it is known.
    pub fn role(&self) -> Option<RoleRef> {
        self.0.role.clone()
    }

    /// The user data of the instances, where it is known. Commands can be added to it.
    pub fn user_data(&self) -> Option<UserData> {
        self.0.template.as_ref()?.user_data()
    }

    /// The launch template, where it is known.
    pub fn launch_template(&self) -> Option<&LaunchTemplateRef> {
        self.0.template.as_ref()
    }

    /// What may connect to its instances, and to what they may connect.
    pub fn connections(&self) -> Connections {
        Connectable::connections(self)
    }

    #[cfg(feature = "ecs")]
    pub(crate) fn is_bottlerocket(&self) -> bool {
        self.0.is_bottlerocket
    }

    #[cfg(feature = "ecs")]
    pub(crate) fn is_spot(&self) -> bool {
        self.0.is_spot
    }

    #[cfg(feature = "ecs")]
    pub(crate) fn is_owned(&self) -> bool {
        self.0.is_owned
    }

    #[track_caller]
    fn refused_as_imported(&self, scope: &Scope, verb: &str) -> bool {
        if !self.0.is_owned {
            let finding = Diagnostic::error(
                &codes::IMPORTED_GROUP,
                "an imported group of instances can't be changed here",
            );
            scope.of(self).diagnose(
                finding
                    .given(format!("`{verb}` on an imported group"))
                    .allowed("policies, schedules and hooks, which are resources of their own")
                    .help("change the group in the stack that owns it"),
            );
        }
        !self.0.is_owned
    }

    /// Adds a security group to the instances.
    #[track_caller]
    pub fn add_security_group(&self, scope: &Scope, group: &SecurityGroupRef) {
        if let Some(template) = &self.0.template {
            template.add_security_group(scope, group);
        } else {
            self.refused_as_imported(scope, "add_security_group");
        }
    }

    /// Adds commands that instances run when they start for the first time.
    #[track_caller]
    pub fn add_user_data<C: IntoValue<String>>(
        &self,
        scope: &Scope,
        commands: impl IntoIterator<Item = C>,
    ) {
        match self.user_data() {
            Some(data) => data.add_commands(commands),
            None if self.refused_as_imported(scope, "add_user_data") => {}
            None => {
                let finding = Diagnostic::error(
                    &codes::LAUNCH_TEMPLATE,
                    "the group's launch template has no user data",
                );
                scope.of(self).diagnose(
                    finding
                        .given("`add_user_data`")
                        .allowed("it with a launch template that has an image or user data")
                        .help("set `user_data` on the `LaunchTemplate`"),
                );
            }
        }
    }

    /// Allows the instances something.
    #[track_caller]
    pub fn add_to_role_policy(&self, scope: &Scope, statement: PolicyStatement) {
        if let Some(role) = &self.0.role {
            role.add_to_policy(scope, statement);
            return;
        }
        let finding = Diagnostic::error(
            &codes::NO_ROLE,
            "the instances have no role that is known here",
        );
        scope.of(self).diagnose(
            finding
                .given("a permission for the instances")
                .allowed("a group with a role")
                .help("set `role` on the `LaunchTemplate`"),
        );
    }

    /// Makes scale-in leave instances that are launched from now on.
    #[track_caller]
    pub fn protect_new_instances_from_scale_in(&self, scope: &Scope) {
        if !self.refused_as_imported(scope, "protect_new_instances_from_scale_in") {
            self.0.state.borrow_mut().protected = Some(true);
        }
    }

    /// Whether scale-in leaves instances that are launched from now on.
    pub fn are_new_instances_protected_from_scale_in(&self) -> bool {
        self.0.state.borrow().protected == Some(true)
    }

    /// Adds a lifecycle hook: instances wait while something else is done.
    #[track_caller]
    pub fn add_lifecycle_hook(
        &self,
        scope: &Scope,
        id: impl Into<Text>,
        hook: LifecycleHook,
    ) -> LifecycleHookRef {
        let group = self.auto_scaling_group_name();
        let id = format!("LifecycleHook{}", id.into());
        scope.of(self).add(id, GroupsHook { group, hook })
    }

    /// Adds a warm pool: instances that are prepared before they are needed.
    #[track_caller]
    pub fn add_warm_pool(&self, scope: &Scope, pool: WarmPool) {
        let group = self.auto_scaling_group_name();
        scope
            .of(self)
            .add("WarmPool", GroupsWarmPool { group, pool });
    }

    /// Changes the size of the group at certain times.
    #[track_caller]
    pub fn scale_on_schedule(
        &self,
        scope: &Scope,
        id: impl Into<Text>,
        action: ScheduledAction,
    ) -> ScheduledActionRef {
        let group = self.auto_scaling_group_name();
        let id = format!("ScheduledAction{}", id.into());
        scope.of(self).add(id, GroupsAction { group, action })
    }

    pub(in crate::autoscaling) fn application_target_group(
        &self,
    ) -> Option<ApplicationTargetGroupRef> {
        self.0.state.borrow().application_target_group.clone()
    }

    pub(in crate::autoscaling) fn note_scaled_on_requests(&self) {
        self.0.state.borrow_mut().is_scaled_on_requests = true;
    }

    /// Joins a target group of an application load balancer, which may connect to the instances.
    #[track_caller]
    pub fn attach_to_application_target_group(
        &self,
        scope: &Scope,
        group: &ApplicationTargetGroupRef,
    ) {
        group.add_target(scope, self.clone());
    }

    /// Joins a target group of a network load balancer. Nothing is opened for it: let the load
    /// balancer's clients reach the instances.
    #[track_caller]
    pub fn attach_to_network_target_group(&self, scope: &Scope, group: &NetworkTargetGroupRef) {
        group.add_target(scope, self.clone());
    }

    #[track_caller]
    fn join(&self, scope: &Scope, group: Node) -> LoadBalancerTarget {
        if !self.refused_as_imported(scope, "attach_to_target_group") {
            self.0.state.borrow_mut().target_groups.push(group);
        }
        LoadBalancerTarget::self_registering(TargetType::Instance)
    }

    /// Writes what target groups and protection have become.
    pub(super) fn finish(&self, scope: &Scope, resource: &NodeRef) {
        let state = self.0.state.borrow();
        if state.is_scaled_on_requests && state.target_groups.len() > 1 {
            let finding = Diagnostic::error(
                &codes::TARGET_GROUPS,
                "a group that is scaled on requests is in several target groups",
            );
            scope.diagnose(
                finding
                    .given(format!("{} target groups", state.target_groups.len()))
                    .allowed("one")
                    .help("scale on another metric, or leave the other target groups out"),
            );
        }
        scope.edit(resource).update(|group| {
            if !state.target_groups.is_empty() {
                group.put("TargetGroupARNs", Node::List(state.target_groups.clone()));
            }
            if let Some(protected) = state.protected {
                group.put("NewInstancesProtectedFromScaleIn", protected.into());
            }
        });
    }
}

impl ApplicationLoadBalancerTarget for AutoScalingGroupRef {
    fn attach_to_application_target_group(
        &self,
        scope: &Scope,
        group: &ApplicationTargetGroupRef,
    ) -> LoadBalancerTarget {
        let said = self.join(scope, group.target_group_arn().into_node());
        self.0.state.borrow_mut().application_target_group = Some(group.clone());
        group.register_connectable(scope, self, None);
        said
    }
}

impl NetworkLoadBalancerTarget for AutoScalingGroupRef {
    fn attach_to_network_target_group(
        &self,
        scope: &Scope,
        group: &NetworkTargetGroupRef,
    ) -> LoadBalancerTarget {
        self.join(scope, group.target_group_arn().into_node())
    }
}

//! The handles of deployment groups.

use std::cell::RefCell;
use std::rc::Rc;

use stackwright_cfn::kinds::codedeploy::DeploymentGroupName;
use stackwright_core::{AsNode, Diagnostic, IntoValue, NodeRef, Scope, Value, pseudo};

use super::agent;
use super::application::ApplicationRef;
use super::codes;
use super::deployment_config::DeploymentConfigRef;
use super::platform::{ComputePlatform, Ecs, Lambda, Server};
use crate::autoscaling::AutoScalingGroupRef;
use crate::cloudwatch::AlarmRef;
use crate::iam::RoleRef;

/// A deployment group in a stack, or one that exists already.
#[derive(Clone, Debug)]
pub struct DeploymentGroupRef<P> {
    node: NodeRef,
    name: Value<DeploymentGroupName>,
    application: ApplicationRef<P>,
    config: DeploymentConfigRef<P>,
    /// As the CDK writes it: a variable where the group exists already.
    partition: Value<String>,
    owned: Option<Owned>,
}

#[derive(Clone, Debug)]
pub(super) struct Owned {
    pub(super) role: RoleRef,
    pub(super) alarms: Rc<RefCell<Vec<AlarmRef>>>,
    pub(super) servers: Option<Servers>,
}

/// How servers are added to a group that has some.
#[derive(Clone, Copy, Debug)]
pub(super) struct Servers {
    pub(super) resource: NodeRef,
    pub(super) install_agent: bool,
}

/// An [`EcsDeploymentGroup`](super::EcsDeploymentGroup) in a stack, or one that exists already.
pub type EcsDeploymentGroupRef = DeploymentGroupRef<Ecs>;
/// A [`ServerDeploymentGroup`](super::ServerDeploymentGroup) in a stack, or one that exists already.
pub type ServerDeploymentGroupRef = DeploymentGroupRef<Server>;
/// A [`LambdaDeploymentGroup`](super::LambdaDeploymentGroup) in a stack, or one that exists already.
pub type LambdaDeploymentGroupRef = DeploymentGroupRef<Lambda>;

impl<P> AsNode for DeploymentGroupRef<P> {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl<P: ComputePlatform> DeploymentGroupRef<P> {
    pub(super) fn own(
        scope: &Scope,
        name: Value<DeploymentGroupName>,
        application: ApplicationRef<P>,
        config: DeploymentConfigRef<P>,
        owned: Owned,
    ) -> Self {
        Self {
            node: scope.node(),
            name,
            application,
            config,
            partition: scope.stack_partition(),
            owned: Some(owned),
        }
    }

    /// An existing deployment group of an application, by its name.
    pub(super) fn imported(
        scope: &Scope,
        application: &ApplicationRef<P>,
        name: impl IntoValue<DeploymentGroupName>,
        config: Option<DeploymentConfigRef<P>>,
    ) -> Self {
        Self {
            node: scope.node(),
            name: name.into_value(),
            application: application.clone(),
            config: config.unwrap_or_default(),
            partition: pseudo::partition(),
            owned: None,
        }
    }

    /// The group's name.
    pub fn deployment_group_name(&self) -> Value<DeploymentGroupName> {
        self.name.clone()
    }

    /// The group's ARN.
    pub fn deployment_group_arn(&self) -> Value<String> {
        self.application.arn_of_group(&self.partition, &self.name)
    }

    /// The application that it is a group of.
    pub fn application(&self) -> &ApplicationRef<P> {
        &self.application
    }

    /// How fast its deployments go.
    pub fn deployment_config(&self) -> &DeploymentConfigRef<P> {
        &self.config
    }

    /// The role with which CodeDeploy deploys, unless the group exists already.
    pub fn role(&self) -> Option<&RoleRef> {
        self.owned.as_ref().map(|owned| &owned.role)
    }

    /// Watches one more alarm: a deployment stops when it goes off.
    #[track_caller]
    pub fn add_alarm(&self, scope: &Scope, alarm: &AlarmRef) {
        let place = scope.of(self);
        match &self.owned {
            Some(owned) => owned.alarms.borrow_mut().push(alarm.clone()),
            None => {
                let finding = Diagnostic::error(
                    &codes::ROLLBACK_WITHOUT_ALARM,
                    "a deployment group that exists already watches what its owner named",
                );
                place.diagnose(
                    finding
                        .given("an alarm for an imported group")
                        .allowed("alarms for groups of this stack")
                        .help("add the alarm where the group is defined"),
                );
            }
        }
    }
}

impl ServerDeploymentGroupRef {
    /// Adds the instances of an automatic scaling group; new ones are deployed to as they start. They
    /// install the CodeDeploy agent, unless
    /// [`install_agent`](super::ServerDeploymentGroup::install_agent) says otherwise.
    #[track_caller]
    pub fn add_auto_scaling_group(&self, scope: &Scope, group: &AutoScalingGroupRef) {
        let place = scope.of(self);
        let Some(servers) = self.owned.as_ref().and_then(|owned| owned.servers) else {
            let finding = Diagnostic::error(
                &codes::IMPORTED_GROUP,
                "a deployment group that exists already deploys to what its owner named",
            );
            return place.diagnose(
                finding
                    .given("an automatic scaling group for an imported group")
                    .allowed("automatic scaling groups for groups of this stack")
                    .help("add it where the group is defined"),
            );
        };
        if servers.install_agent {
            agent::install(&place, group);
        }
        place
            .edit(&servers.resource)
            .push("AutoScalingGroups", group.auto_scaling_group_name());
    }
}

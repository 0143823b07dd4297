//! What can be done with a service.

use std::cell::RefCell;
use std::ops::Deref;
use std::rc::Rc;

use stackwright_cfn::kinds::ecs::ServiceArn;
use stackwright_core::{
    AsNode, DependencyGroup, Diagnostic, Duration, IntoValue, Node, NodeRef, Scope, Value,
};

use super::deployment::{DeploymentAlarms, DeploymentControllerType, DeploymentStrategy};
use super::lifecycle_hook::DeploymentLifecycleHook;
use crate::ec2::{Connectable, Connections};
use crate::ecs::cluster::ClusterRef;
use crate::ecs::codes;
use crate::ecs::service_connect::ServiceConnect;
use crate::ecs::task_definition::{
    Ec2TaskDefinitionRef, FargateTaskDefinitionRef, TaskDefinitionRef,
};
use crate::elasticloadbalancingv2::{
    ApplicationLoadBalancerTarget, ApplicationTargetGroupRef, LoadBalancerTarget,
    NetworkLoadBalancerTarget, NetworkTargetGroupRef,
};

/// What is known of a service while its stack is built.
#[derive(Debug, Default)]
pub(super) struct ServiceState {
    pub(super) load_balancers: Vec<Node>,
    /// Of each target group of the stack, the listeners that send requests to it.
    pub(super) listeners: Vec<DependencyGroup>,
    pub(super) registries: Vec<Node>,
    pub(super) cloud_map_service: Option<crate::servicediscovery::ServiceRef>,
    pub(super) grace_period: Option<Duration>,
    pub(super) has_desired_count: bool,
    pub(super) is_scaled: bool,
    pub(super) has_service_connect: bool,
    pub(super) controller: Option<DeploymentControllerType>,
    pub(super) strategy: Option<DeploymentStrategy>,
    pub(super) alarms: Option<DeploymentAlarms>,
    pub(super) hooks: Vec<DeploymentLifecycleHook>,
    /// Whether a target group has an alternate one.
    pub(super) has_alternate: bool,
}

/// A service of this stack, of whatever launch type, that others can reach.
///
/// The handles of each launch type turn into it: what takes `&BaseServiceRef` takes them, too.
#[derive(Clone, Debug)]
pub struct BaseServiceRef {
    pub(super) node: NodeRef,
    pub(super) resource: NodeRef,
    pub(super) name: Value<String>,
    pub(super) arn: Value<ServiceArn>,
    pub(super) cluster: ClusterRef,
    pub(super) task_definition: TaskDefinitionRef,
    pub(super) connections: Connections,
    pub(super) state: Rc<RefCell<ServiceState>>,
}

impl AsNode for BaseServiceRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl Connectable for BaseServiceRef {
    fn connections(&self) -> Connections {
        self.connections.clone()
    }
}

impl IntoValue<ServiceArn> for &BaseServiceRef {
    fn into_value(self) -> Value<ServiceArn> {
        self.service_arn()
    }
}

impl BaseServiceRef {
    pub(in crate::ecs) fn resource(&self) -> NodeRef {
        self.resource
    }

    pub(in crate::ecs) fn controller(&self) -> Option<DeploymentControllerType> {
        self.state.borrow().controller
    }

    /// The service's name.
    pub fn service_name(&self) -> Value<String> {
        self.name.clone()
    }

    /// The service's ARN.
    pub fn service_arn(&self) -> Value<ServiceArn> {
        self.arn.clone()
    }

    /// The cluster that it runs in.
    pub fn cluster(&self) -> &ClusterRef {
        &self.cluster
    }

    /// The task definition that it runs.
    pub fn task_definition(&self) -> &TaskDefinitionRef {
        &self.task_definition
    }

    /// What may connect to its tasks, and to what they may connect.
    pub fn connections(&self) -> Connections {
        self.connections.clone()
    }

    /// Lets the service call, and be called by, other services by name.
    ///
    /// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect.html>
    #[track_caller]
    pub fn enable_service_connect(&self, scope: &Scope, configuration: ServiceConnect) {
        let scope = scope.of(self);
        let twice = std::mem::replace(&mut self.state.borrow_mut().has_service_connect, true);
        if twice {
            let finding =
                Diagnostic::error(&codes::SERVICE_CONNECT, "Service Connect is enabled twice");
            return scope.diagnose(
                finding
                    .given("a second configuration")
                    .allowed("one for a service")
                    .help("say everything in one call"),
            );
        }
        if !matches!(
            self.state.borrow().controller,
            None | Some(DeploymentControllerType::Ecs)
        ) {
            let finding = Diagnostic::error(
                &codes::DEPLOYMENT_CONTROLLER,
                "Service Connect is only for services that ECS itself deploys",
            );
            scope.diagnose(
                finding
                    .given("Service Connect with another controller")
                    .help("leave Service Connect out, or the controller")
                    .allowed("DeploymentControllerType::Ecs"),
            );
        }
        let rendered = configuration.render(&scope, &self.cluster, &self.task_definition);
        scope
            .edit(&self.resource)
            .set("ServiceConnectConfiguration", rendered);
    }

    /// Sets the alarms that stop a deployment.
    #[track_caller]
    pub fn enable_deployment_alarms(&self, scope: &Scope, alarms: DeploymentAlarms) {
        let scope = scope.of(self);
        let state = &mut *self.state.borrow_mut();
        if state.alarms.is_some() {
            let finding = Diagnostic::error(
                &codes::DEPLOYMENT_ALARMS,
                "the service already has deployment alarms",
            );
            return scope.diagnose(
                finding
                    .given("a second list of alarms")
                    .allowed("one list")
                    .help("name all alarms in one call"),
            );
        }
        alarms.check(&scope, state.controller);
        state.alarms = Some(alarms);
    }

    /// Adds a Lambda function that says, at stages of a deployment, whether it goes on.
    #[track_caller]
    pub fn add_lifecycle_hook(&self, _scope: &Scope, hook: DeploymentLifecycleHook) {
        self.state.borrow_mut().hooks.push(hook);
    }

    /// Makes the next update of the stack replace the tasks although nothing else has changed; another
    /// `nonce` does so again.
    #[track_caller]
    pub fn force_new_deployment(&self, scope: &Scope, nonce: Option<&str>) {
        let mut force = stackwright_core::Object::typed().with("EnableForceNewDeployment", true);
        if let Some(nonce) = nonce {
            force.put("ForceNewDeploymentNonce", nonce.into());
        }
        scope.edit(&self.resource).set("ForceNewDeployment", force);
    }

    /// Reports a strategy that moves traffic between two target groups, and has one, or the reverse.
    fn check_strategy(&self, scope: &Scope, state: &ServiceState) {
        let shifts = !matches!(state.strategy, None | Some(DeploymentStrategy::Rolling));
        if state.has_alternate && !shifts {
            let finding = Diagnostic::error(
                &codes::BLUE_GREEN,
                "an alternate target group has no effect with rolling deployments",
            );
            scope.diagnose(
                finding
                    .given("`alternate_target` without a strategy that shifts traffic")
                    .allowed("it with DeploymentStrategy::BlueGreen, Linear or Canary")
                    .help("set `deployment_strategy`, or leave the alternate target out"),
            );
        }
        if shifts && !state.has_alternate && !state.load_balancers.is_empty() {
            let finding = Diagnostic::error(
                &codes::BLUE_GREEN,
                "a deployment that shifts traffic has one target group",
            );
            scope.diagnose(
                finding
                    .given("a target group without an alternate one")
                    .allowed("a target group with an alternate one")
                    .help("set `alternate_target` on the load balancer target"),
            );
        }
    }

    /// Writes what load balancers, registries and alarms have become.
    pub(super) fn finish(&self, scope: &Scope) {
        let state = self.state.borrow();
        let balanced = !state.load_balancers.is_empty();
        let grace = state
            .grace_period
            .or(balanced.then_some(Duration::seconds(60)));
        if grace.is_some() && !balanced {
            let finding = Diagnostic::error(
                &codes::GRACE_PERIOD,
                "the service has a health check grace period, and is behind no load balancer",
            );
            scope.diagnose(
                finding
                    .given("`health_check_grace_period` without a target group")
                    .allowed("it with a target group")
                    .help("leave it out, or add the service to a target group"),
            );
        }
        if state.listeners.iter().any(DependencyGroup::is_empty) {
            let finding = Diagnostic::error(
                &codes::NO_LISTENER,
                "the service registers its tasks with a target group that no listener uses",
            );
            scope.diagnose(
                finding
                    .given("a target group without a listener or a rule")
                    .allowed("a target group that a listener of the stack sends requests to")
                    .help(
                        "name the group in an action of a listener; where an L1 listener does, say so with \
                         `group.load_balancer_attached().add(&listener)`, and the service waits for it",
                    ),
            );
        }
        if state.has_desired_count && state.is_scaled {
            let finding = Diagnostic::warning(
                &codes::DESIRED_COUNT,
                "the service has a desired count, and is scaled automatically",
            );
            scope.diagnose(
                finding
                    .given("`desired_count` and `auto_scale_task_count`")
                    .allowed("one of the two")
                    .help("leave `desired_count` out: every deployment sets it back"),
            );
        }
        self.check_strategy(scope, &state);
        let hooks: Vec<Node> = state.hooks.iter().map(|hook| hook.bind(scope)).collect();
        scope.edit(&self.resource).update(|service| {
            service.put("LoadBalancers", Node::List(state.load_balancers.clone()));
            if !state.registries.is_empty() {
                service.put("ServiceRegistries", Node::List(state.registries.clone()));
            }
            if let Some(grace) = grace {
                let seconds = Node::Int((grace.to_millis() / 1000) as i64);
                service.put("HealthCheckGracePeriodSeconds", seconds);
            }
            if let Some(Node::Object(configuration)) = service.get_mut("DeploymentConfiguration") {
                if let Some(alarms) = &state.alarms {
                    configuration.put("Alarms", alarms.render());
                }
                if !hooks.is_empty() {
                    configuration.put("LifecycleHooks", Node::List(hooks));
                }
            }
        });
    }
}

macro_rules! typed_handles {
    ($($(#[$doc:meta])* $name:ident: $task:ident;)+) => { $(
        $(#[$doc])*
        #[derive(Clone, Debug)]
        pub struct $name {
            base: BaseServiceRef,
            task_definition: $task,
        }

        impl $name {
            pub(in crate::ecs) fn of(base: BaseServiceRef) -> Self {
                let task_definition = $task(base.task_definition.clone());
                Self { base, task_definition }
            }

            /// The task definition that it runs.
            pub fn task_definition(&self) -> &$task {
                &self.task_definition
            }
        }

        impl Deref for $name {
            type Target = BaseServiceRef;

            fn deref(&self) -> &BaseServiceRef {
                &self.base
            }
        }

        impl AsNode for $name {
            fn node(&self) -> NodeRef {
                self.base.node
            }
        }

        impl Connectable for $name {
            fn connections(&self) -> Connections {
                self.base.connections.clone()
            }
        }

        impl IntoValue<ServiceArn> for &$name {
            fn into_value(self) -> Value<ServiceArn> {
                self.base.service_arn()
            }
        }

        impl ApplicationLoadBalancerTarget for $name {
            fn attach_to_application_target_group(
                &self,
                scope: &Scope,
                group: &ApplicationTargetGroupRef,
            ) -> LoadBalancerTarget {
                ApplicationLoadBalancerTarget::attach_to_application_target_group(
                    &self.base, scope, group,
                )
            }
        }

        impl NetworkLoadBalancerTarget for $name {
            fn attach_to_network_target_group(
                &self,
                scope: &Scope,
                group: &NetworkTargetGroupRef,
            ) -> LoadBalancerTarget {
                NetworkLoadBalancerTarget::attach_to_network_target_group(&self.base, scope, group)
            }
        }
    )+ };
}

typed_handles! {
    /// A service on Fargate of this stack, with every verb of a [`BaseServiceRef`].
    FargateServiceRef: FargateTaskDefinitionRef;
    /// A service on EC2 of this stack, with every verb of a [`BaseServiceRef`].
    Ec2ServiceRef: Ec2TaskDefinitionRef;
}

/// A service of somebody else.
#[derive(Clone, Debug)]
pub struct ImportedService {
    pub(super) name: Value<String>,
    pub(super) arn: Value<ServiceArn>,
}

impl ImportedService {
    /// The service's name.
    pub fn service_name(&self) -> Value<String> {
        self.name.clone()
    }

    /// The service's ARN.
    pub fn service_arn(&self) -> Value<ServiceArn> {
        self.arn.clone()
    }
}

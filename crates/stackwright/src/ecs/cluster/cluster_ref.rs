//! What can be done with a cluster.

use std::cell::RefCell;
use std::rc::Rc;

use stackwright_cfn::ecs::CfnClusterCapacityProviderAssociations;
use stackwright_cfn::ecs::cluster_capacity_provider_associations::CapacityProviderStrategyProperty;
use stackwright_cfn::kinds::ecs::{ClusterArn, ClusterName};
use stackwright_core::{AsNode, Diagnostic, IntoValue, Node, NodeRef, Object, Scope, Value, text};

use super::{CloudMapNamespace, ExecuteCommandConfiguration};
use crate::ec2::{Connectable, Connections, VpcRef};
#[cfg(feature = "autoscaling")]
use crate::ecs::asg_capacity_provider::AsgCapacityProviderRef;
use crate::ecs::capacity_provider::CapacityProviderStrategy;
use crate::ecs::codes;
#[cfg(feature = "ec2-instances")]
use crate::ecs::managed_instances_capacity_provider::ManagedInstancesCapacityProviderRef;
use crate::iam::{Grant, Grantable};
use crate::servicediscovery::{
    HttpNamespace, NamespaceRef, NamespaceType, PrivateDnsNamespace, PublicDnsNamespace,
};

/// What is known of a cluster while its stack is built.
#[derive(Debug, Default)]
pub(super) struct ClusterState {
    pub(super) capacity_providers: Vec<Value<String>>,
    pub(super) has_ec2_capacity: bool,
    pub(super) default_strategy: Vec<CapacityProviderStrategy>,
    pub(super) namespace: Option<NamespaceRef>,
    pub(super) execute_command: Option<ExecuteCommandConfiguration>,
}

/// A cluster, created or imported, in which services can run.
#[derive(Clone, Debug)]
pub struct ClusterRef {
    pub(super) node: NodeRef,
    pub(super) resource: Option<NodeRef>,
    pub(super) name: Value<ClusterName>,
    pub(super) arn: Value<ClusterArn>,
    pub(super) vpc: VpcRef,
    pub(super) connections: Connections,
    pub(super) state: Rc<RefCell<ClusterState>>,
}

impl AsNode for ClusterRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl Connectable for ClusterRef {
    fn connections(&self) -> Connections {
        self.connections.clone()
    }
}

impl IntoValue<ClusterName> for &ClusterRef {
    fn into_value(self) -> Value<ClusterName> {
        self.cluster_name()
    }
}

impl IntoValue<ClusterArn> for &ClusterRef {
    fn into_value(self) -> Value<ClusterArn> {
        self.cluster_arn()
    }
}

impl ClusterRef {
    /// The cluster's name.
    pub fn cluster_name(&self) -> Value<ClusterName> {
        self.name.clone()
    }

    /// The cluster's ARN.
    pub fn cluster_arn(&self) -> Value<ClusterArn> {
        self.arn.clone()
    }

    /// The VPC in which its services run.
    pub fn vpc(&self) -> &VpcRef {
        &self.vpc
    }

    /// What may connect to the cluster's instances, and to what they may connect, as far as their security
    /// groups were stated.
    pub fn connections(&self) -> Connections {
        self.connections.clone()
    }

    /// Whether the cluster has instances, as far as it is known here.
    pub fn has_ec2_capacity(&self) -> bool {
        self.state.borrow().has_ec2_capacity
    }

    /// Gives the cluster the instances of a group: they are told which cluster they belong to, and are
    /// allowed what the ECS agent needs. A second call with the same provider changes nothing.
    #[cfg(feature = "autoscaling")]
    #[track_caller]
    pub fn add_asg_capacity_provider(&self, scope: &Scope, provider: &AsgCapacityProviderRef) {
        self.add_capacity(&scope.of(self), provider, false);
    }

    /// Gives the cluster the instances of a group with a `spot_price`, as
    /// [`add_asg_capacity_provider`](Self::add_asg_capacity_provider) does: tasks move away from an
    /// instance that is about to be taken back.
    #[cfg(feature = "autoscaling")]
    #[track_caller]
    pub fn add_asg_capacity_provider_with_spot_draining(
        &self,
        scope: &Scope,
        provider: &AsgCapacityProviderRef,
    ) {
        self.add_capacity(&scope.of(self), provider, true);
    }

    #[cfg(feature = "autoscaling")]
    fn add_capacity(&self, scope: &Scope, provider: &AsgCapacityProviderRef, drains_spot: bool) {
        let name = provider.capacity_provider_name();
        {
            let state = &mut *self.state.borrow_mut();
            if state.capacity_providers.contains(&name) {
                return;
            }
            state.capacity_providers.push(name);
            state.has_ec2_capacity = true;
        }
        provider.join(scope, self, drains_spot);
    }

    /// Gives the cluster instances that ECS launches and looks after. A second call with the same provider
    /// changes nothing.
    #[cfg(feature = "ec2-instances")]
    #[track_caller]
    pub fn add_managed_instances_capacity_provider(
        &self,
        scope: &Scope,
        provider: &ManagedInstancesCapacityProviderRef,
    ) {
        provider.join(&scope.of(self), self);
    }

    /// The namespace in which services are registered unless they name another one.
    pub fn default_cloud_map_namespace(&self) -> Option<NamespaceRef> {
        self.state.borrow().namespace.clone()
    }

    /// How ECS Exec encrypts and logs its sessions.
    pub fn execute_command_configuration(&self) -> Option<ExecuteCommandConfiguration> {
        self.state.borrow().execute_command.clone()
    }

    /// Lets services use the capacity providers `FARGATE` and `FARGATE_SPOT`.
    #[track_caller]
    pub fn enable_fargate_capacity_providers(&self, _scope: &Scope) {
        let providers = &mut self.state.borrow_mut().capacity_providers;
        for provider in ["FARGATE", "FARGATE_SPOT"] {
            let provider = provider.into_value();
            if !providers.contains(&provider) {
                providers.push(provider);
            }
        }
    }

    /// Sets how tasks are spread over capacity providers where a service does not say it.
    #[track_caller]
    pub fn add_default_capacity_provider_strategy(
        &self,
        scope: &Scope,
        strategy: impl IntoIterator<Item = CapacityProviderStrategy>,
    ) {
        let strategy: Vec<_> = strategy.into_iter().collect();
        let scope = scope.of(self);
        CapacityProviderStrategy::check(&scope, &strategy);
        let state = &mut *self.state.borrow_mut();
        if !state.default_strategy.is_empty() {
            let finding = Diagnostic::error(
                &codes::CAPACITY_PROVIDER,
                "the cluster has two default capacity provider strategies",
            );
            scope.diagnose(
                finding
                    .given("a second strategy")
                    .allowed("one for a cluster")
                    .help("name all providers in one call"),
            );
        }
        for provider in strategy.iter().map(CapacityProviderStrategy::name) {
            if provider.is_literal()
                && !state
                    .capacity_providers
                    .iter()
                    .any(|known| provider.as_text() == known.as_text())
            {
                let finding = Diagnostic::error(
                    &codes::CAPACITY_PROVIDER,
                    "the default strategy names a capacity provider that the cluster does not have",
                );
                let finding = finding
                    .allowed("the cluster's own capacity providers")
                    .given(provider.as_text().unwrap_or_default());
                scope.diagnose(finding.help("call `enable_fargate_capacity_providers` first"));
            }
        }
        state.default_strategy = strategy;
    }

    /// Makes the namespace in which services are registered unless they name another one.
    #[track_caller]
    pub fn add_default_cloud_map_namespace(
        &self,
        scope: &Scope,
        namespace: CloudMapNamespace,
    ) -> NamespaceRef {
        const ID: &str = "DefaultServiceDiscoveryNamespace";
        let scope = scope.of(self);
        self.check_single_namespace(&scope);
        let name = namespace.name;
        let made = match namespace.namespace_type {
            NamespaceType::Http => scope.add(ID, HttpNamespace::new(name)),
            NamespaceType::DnsPublic => scope.add(ID, PublicDnsNamespace::new(name)),
            NamespaceType::DnsPrivate => {
                let vpc = namespace.vpc.as_ref().unwrap_or(&self.vpc);
                scope.add(ID, PrivateDnsNamespace::new(name, vpc))
            }
        };
        self.adopt_namespace(&scope, &made, namespace.use_for_service_connect);
        made
    }

    /// Sets a namespace that exists as the one in which services are registered unless they name
    /// another one.
    #[track_caller]
    pub fn add_existing_default_cloud_map_namespace(
        &self,
        scope: &Scope,
        namespace: &NamespaceRef,
        use_for_service_connect: bool,
    ) {
        let scope = scope.of(self);
        self.check_single_namespace(&scope);
        self.adopt_namespace(&scope, namespace, use_for_service_connect);
    }

    fn check_single_namespace(&self, scope: &Scope) {
        if self.state.borrow().namespace.is_some() {
            let finding = Diagnostic::error(
                &codes::DEFAULT_NAMESPACE,
                "the cluster already has a default namespace",
            );
            scope.diagnose(
                finding
                    .given("a second default namespace")
                    .allowed("one")
                    .help("make the other namespace on its own, and name it in the services"),
            );
        }
    }

    fn adopt_namespace(
        &self,
        scope: &Scope,
        namespace: &NamespaceRef,
        use_for_service_connect: bool,
    ) {
        self.state.borrow_mut().namespace = Some(namespace.clone());
        if let Some(resource) = self.resource.filter(|_| use_for_service_connect) {
            let mut defaults = Object::typed();
            defaults.put("Namespace", namespace.namespace_arn().into_node());
            scope
                .edit(&resource)
                .set("ServiceConnectDefaults", defaults);
        }
    }

    /// The ARN of the cluster's tasks whose ids match a pattern, such as `*`.
    pub fn arn_for_tasks(&self, scope: &Scope, pattern: &str) -> Value<String> {
        scope.arn("ecs", text!["task/", &self.name, "/", pattern])
    }

    /// Allows tasks to protect themselves from being ended while they are busy.
    ///
    /// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-scale-in-protection.html>
    #[track_caller]
    pub fn grant_task_protection(&self, scope: &Scope, grantee: &impl Grantable) -> Grant {
        Grant::add_to_principal(
            scope,
            grantee,
            ["ecs:UpdateTaskProtection"],
            [self.arn_for_tasks(scope, "*")],
        )
    }

    /// The association is a resource of its own, so that providers can come and go.
    pub(super) fn associate_capacity_providers(&self, scope: &Scope) {
        let state = self.state.borrow();
        if state.capacity_providers.is_empty() && state.default_strategy.is_empty() {
            return;
        }
        let providers = state.capacity_providers.iter().map(Node::from).collect();
        let association = CfnClusterCapacityProviderAssociations::new(
            &self.name,
            Vec::<CapacityProviderStrategyProperty>::new(),
        );
        let association = scope.add(scope.id(), association);
        let strategy = state
            .default_strategy
            .iter()
            .map(CapacityProviderStrategy::render)
            .collect();
        scope
            .edit(&association)
            .set("CapacityProviders", Node::List(providers))
            .set("DefaultCapacityProviderStrategy", Node::List(strategy));
    }
}

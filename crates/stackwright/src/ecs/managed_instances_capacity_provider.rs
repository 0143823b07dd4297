//! Instances that ECS launches and looks after.

use std::cell::RefCell;
use std::rc::Rc;

use stackwright_cfn::ecs::CfnCapacityProvider;
use stackwright_cfn::kinds::ecs::CapacityProviderName;
use stackwright_core::{
    AsNode, Construct, Diagnostic, IntoValue, Node, NodeRef, Object, Scope, Value,
};

use super::capacity_provider::{check_provider_name, provider_name};
use super::cluster::ClusterRef;
use super::codes;
use crate::ec2::{Connectable, Connections, InstanceRequirements, SecurityGroupRef, SubnetRef};
use crate::iam::{
    InstanceProfile, InstanceProfileRef, ManagedPolicy, PolicyDocument, PolicyStatement, Role,
    RoleRef, ServicePrincipal,
};
use crate::words::words;

words! {
    /// How often metrics of managed instances are written.
    pub enum InstanceMonitoring {
        /// Every five minutes.
        Basic = "BASIC",
        /// Every minute, at a price.
        Detailed = "DETAILED",
    }

    /// Whose tags managed instances take on.
    pub enum PropagateManagedInstancesTags {
        /// The capacity provider's.
        CapacityProvider = "CAPACITY_PROVIDER",
        /// Nobody's.
        None = "NONE",
    }

    /// How managed instances are paid for.
    pub enum CapacityOptionType {
        /// They are regular ones.
        OnDemand = "ON_DEMAND",
        /// They are Spot instances.
        Spot = "SPOT",
    }
}

/// What an instance profile that the built-in policy lets ECS hand over begins with.
/// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/managed-instances-instance-profile.html>
const PROFILE_PREFIX: &str = "ecsInstanceRole";

/// The most characters of a role's name.
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html>
const MAX_ROLE_NAME: usize = 64;

/// Instances that ECS chooses, launches, patches and ends by itself, as the capacity of one cluster.
///
/// ```
/// use stackwright::prelude::*;
/// use stackwright::ec2::{InstanceRequirements, SecurityGroup, SubnetType, Vpc};
/// use stackwright::ecs::{
///     CapacityProviderStrategy, Cluster, ContainerDefinition, ContainerImage, FargateService,
///     ManagedInstancesCapacityProvider, TaskDefinition,
/// };
///
/// let stack = Stack::new("shop");
/// let vpc = stack.add("Vpc", Vpc::new().max_azs(2));
/// let cluster = stack.add("Cluster", Cluster::new(&vpc));
/// let group = stack.add("Instances", SecurityGroup::new(&vpc));
/// let subnets = vpc.select_subnets(&stack, SubnetType::PrivateWithEgress);
/// let provider = ManagedInstancesCapacityProvider::new(subnets.subnets(), &group)
///     .instance_requirements(InstanceRequirements::new(2, 4096));
/// let provider = stack.add("Capacity", provider);
/// cluster.add_managed_instances_capacity_provider(&stack, &provider);
///
/// let task = TaskDefinition::managed_instances().cpu(512).memory_mib(1024);
/// let task = stack.add("Task", task);
/// let image = ContainerImage::from_registry("public.ecr.aws/nginx/nginx:stable");
/// task.add_container(&stack, "web", ContainerDefinition::new(image).port(80));
/// let strategy = CapacityProviderStrategy::new(&provider).weight(1);
/// let service = FargateService::new(&cluster, &task).capacity_provider_strategies([strategy]);
/// stack.add("Service", service);
/// ```
///
/// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ManagedInstances.html>
#[derive(Clone, Debug)]
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct ManagedInstancesCapacityProvider {
    name: Option<Value<String>>,
    subnets: Vec<SubnetRef>,
    security_groups: Vec<SecurityGroupRef>,
    infrastructure_role: Option<RoleRef>,
    instance_profile: Option<InstanceProfileRef>,
    requirements: Option<InstanceRequirements>,
    /// Further properties of the launch template.
    template: Object,
    propagate_tags: Option<PropagateManagedInstancesTags>,
}

impl ManagedInstancesCapacityProvider {
    /// Instances in some subnets, with a security group.
    pub fn new<'a>(
        subnets: impl IntoIterator<Item = &'a SubnetRef>,
        security_group: &SecurityGroupRef,
    ) -> Self {
        Self {
            name: None,
            subnets: subnets.into_iter().cloned().collect(),
            security_groups: vec![security_group.clone()],
            infrastructure_role: None,
            instance_profile: None,
            requirements: None,
            template: Object::typed(),
            propagate_tags: None,
        }
    }

    /// Adds another security group.
    pub fn security_group(mut self, group: &SecurityGroupRef) -> Self {
        self.security_groups.push(group.clone());
        self
    }

    /// The name, which does not begin with `aws`, `ecs` or `fargate`. Default: made by CloudFormation.
    pub fn capacity_provider_name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// The role with which ECS launches and ends instances. Default: one is made.
    pub fn infrastructure_role(mut self, role: &RoleRef) -> Self {
        self.infrastructure_role = Some(role.clone());
        self
    }

    /// The instance profile. What AWS's own policy lets ECS hand over begins with `ecsInstanceRole`.
    /// Default: one is made, with what the agent needs.
    pub fn ec2_instance_profile(mut self, profile: &InstanceProfileRef) -> Self {
        self.instance_profile = Some(profile.clone());
        self
    }

    /// What instances have to be like. Default: ECS chooses by the tasks.
    pub fn instance_requirements(mut self, requirements: InstanceRequirements) -> Self {
        self.requirements = Some(requirements);
        self
    }

    /// The size of an instance's volume for images, logs and files of the tasks, in GiB. Default: 80.
    pub fn task_volume_storage(mut self, gib: u32) -> Self {
        let storage = Object::typed().with("StorageSizeGiB", gib);
        self.template.put("StorageConfiguration", storage.into());
        self
    }

    /// How often metrics of the instances are written. Default: every five minutes.
    pub fn monitoring(mut self, monitoring: InstanceMonitoring) -> Self {
        self.template.put("Monitoring", monitoring.as_str().into());
        self
    }

    /// Whether the instances are regular or Spot instances. Default: regular ones.
    pub fn capacity_option_type(mut self, option: CapacityOptionType) -> Self {
        self.template
            .put("CapacityOptionType", option.as_str().into());
        self
    }

    /// Whose tags the instances take on. Default: nobody's.
    pub fn propagate_tags(mut self, source: PropagateManagedInstancesTags) -> Self {
        self.propagate_tags = Some(source);
        self
    }

    fn check(&self, scope: &Scope) {
        let refuse = |message: &str, given: String, allowed: &str, help: &str| {
            let finding = Diagnostic::error(&codes::MANAGED_INSTANCES, message);
            scope.diagnose(finding.given(given).allowed(allowed).help(help));
        };
        check_provider_name(scope, self.name.as_ref());
        if self.subnets.is_empty() {
            refuse(
                "managed instances have no subnet",
                "no subnets".to_owned(),
                "one subnet or more",
                "select some: `vpc.select_subnets(scope, SubnetType::PrivateWithEgress).subnets()`",
            );
        }
        let Some(requirements) = &self.requirements else {
            return;
        };
        if let Some((one, other)) = requirements.contradiction() {
            refuse(
                "two requirements of managed instances exclude each other",
                format!("{one} and {other}"),
                "one of the two",
                "leave one of them out",
            );
        }
        if let Some((key, min, max)) = requirements.reversed() {
            refuse(
                "a requirement of managed instances ends before it starts",
                format!("{key} from {min} to {max}"),
                "a minimum of at most the maximum",
                "raise the maximum, or lower the minimum",
            );
        }
    }
}

impl Construct for ManagedInstancesCapacityProvider {
    type Handle = ManagedInstancesCapacityProviderRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> ManagedInstancesCapacityProviderRef {
        self.check(scope);
        let infrastructure_role = self.infrastructure_role.unwrap_or_else(|| {
            let policy = "AmazonECSInfrastructureRolePolicyForManagedInstances";
            let role = Role::new(ServicePrincipal::new("ecs.amazonaws.com"))
                .managed_policy(ManagedPolicy::from_aws_managed_policy_name(policy));
            scope.add(format!("{}Role", scope.id()), role)
        });
        let mut own_role = None;
        let profile = self.instance_profile.unwrap_or_else(|| {
            let length = MAX_ROLE_NAME - PROFILE_PREFIX.len();
            let name = scope.unique_resource_name("", length);
            let name = format!("{PROFILE_PREFIX}{name}");
            let role = Role::new(ServicePrincipal::new("ec2.amazonaws.com"));
            let role = scope.add("InstanceRole", role.role_name(name.as_str()));
            let profile = InstanceProfile::new().role(&role);
            own_role = Some(role);
            scope.add("InstanceProfile", profile.instance_profile_name(name))
        });
        let ids = self
            .subnets
            .iter()
            .map(|subnet| subnet.subnet_id().into_node());
        let groups = self.security_groups.iter();
        let groups = groups.map(|group| group.security_group_id().into_node());
        let network = Object::typed()
            .with("SecurityGroups", Node::List(groups.collect()))
            .with("Subnets", Node::List(ids.collect()));
        let mut template = self.template;
        template.put(
            "Ec2InstanceProfileArn",
            profile.instance_profile_arn().into_node(),
        );
        template.put("NetworkConfiguration", network.into());
        template.put_some("InstanceRequirements", self.requirements);
        let mut provider = Object::typed()
            .with("InfrastructureRoleArn", infrastructure_role.role_arn())
            .with("InstanceLaunchTemplate", template);
        let tags = self
            .propagate_tags
            .map(PropagateManagedInstancesTags::as_str);
        provider.put_some("PropagateTags", tags);
        let resource = scope.add(scope.id(), CfnCapacityProvider::new());
        let name = provider_name(scope, self.name);
        scope.edit(&resource).update(|properties| {
            properties.put("ManagedInstancesProvider", provider.into());
            properties.put_some("Name", name);
        });
        let provider = ManagedInstancesCapacityProviderRef(Rc::new(State {
            node: scope.node(),
            resource: resource.node(),
            name: resource.reference(),
            infrastructure_role,
            profile,
            own_role,
            connections: Connections::new(self.security_groups),
            cluster: RefCell::new(None),
        }));
        let hook = provider.clone();
        scope.on_synthesis(move |scope| {
            if hook.cluster().is_none() {
                let finding = Diagnostic::error(
                    &codes::MANAGED_INSTANCES,
                    "managed instances belong to no cluster",
                );
                scope.diagnose(
                    finding
                        .given("a capacity provider of no cluster")
                        .allowed("one of one cluster")
                        .help("call `add_managed_instances_capacity_provider` on the cluster"),
                );
            }
        });
        provider
    }
}

struct State {
    node: NodeRef,
    resource: NodeRef,
    name: Value<CapacityProviderName>,
    infrastructure_role: RoleRef,
    profile: InstanceProfileRef,
    /// The instances' role, where it is made here.
    own_role: Option<RoleRef>,
    connections: Connections,
    cluster: RefCell<Option<ClusterRef>>,
}

/// A [`ManagedInstancesCapacityProvider`] in a stack.
#[derive(Clone)]
pub struct ManagedInstancesCapacityProviderRef(Rc<State>);

impl std::fmt::Debug for ManagedInstancesCapacityProviderRef {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let name = &self.0.name;
        write!(formatter, "ManagedInstancesCapacityProviderRef({name:?})")
    }
}

impl AsNode for ManagedInstancesCapacityProviderRef {
    fn node(&self) -> NodeRef {
        self.0.node
    }
}

impl Connectable for ManagedInstancesCapacityProviderRef {
    fn connections(&self) -> Connections {
        self.0.connections.clone()
    }
}

impl IntoValue<String> for &ManagedInstancesCapacityProviderRef {
    fn into_value(self) -> Value<String> {
        self.capacity_provider_name()
    }
}

impl ManagedInstancesCapacityProviderRef {
    /// The name, as capacity provider strategies have it.
    pub fn capacity_provider_name(&self) -> Value<String> {
        self.0.name.to_text()
    }

    /// The role with which ECS launches and ends instances.
    pub fn infrastructure_role(&self) -> RoleRef {
        self.0.infrastructure_role.clone()
    }

    /// The instance profile.
    pub fn ec2_instance_profile(&self) -> &InstanceProfileRef {
        &self.0.profile
    }

    /// The cluster whose capacity the instances are, once they are given to one.
    pub fn cluster(&self) -> Option<ClusterRef> {
        self.0.cluster.borrow().clone()
    }

    /// Makes the instances the capacity of a cluster.
    pub(super) fn join(&self, scope: &Scope, cluster: &ClusterRef) {
        let at = scope.of(self);
        if let Some(other) = self.cluster() {
            if other.node() != cluster.node() {
                let finding = Diagnostic::error(
                    &codes::MANAGED_INSTANCES,
                    "managed instances are given to two clusters",
                );
                at.diagnose(
                    finding
                        .given("a second cluster")
                        .allowed("one of one cluster")
                        .help("add a capacity provider for each cluster"),
                );
            }
            return;
        }
        *self.0.cluster.borrow_mut() = Some(cluster.clone());
        at.edit(&self.0.resource)
            .set("ClusterName", cluster.cluster_name().into_node());
        if let Some(role) = &self.0.own_role {
            let policy = Object::typed()
                .with("PolicyDocument", agent_policy(&at, cluster).to_json(&at))
                .with("PolicyName", "ECSInstancePolicy");
            at.edit(role)
                .set("Policies", Node::List(vec![policy.into()]));
        }
    }
}

/// What the ECS agent on a managed instance does.
/// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/managed-instances-instance-profile.html>
fn agent_policy(scope: &Scope, cluster: &ClusterRef) -> PolicyDocument {
    let everywhere = || "*".into_value();
    let own = || cluster.cluster_arn().to_text();
    let instances = || scope.arn("ecs", "container-instance/*");
    let state = [
        "ecs:SubmitAttachmentStateChanges",
        "ecs:SubmitTaskStateChange",
    ];
    let telemetry = ["ecs:StartTelemetrySession", "ecs:PutSystemLogEvents"];
    let statements: [(&str, &[&str], Value<String>); 5] = [
        (
            "DiscoverPollEndpoint",
            &["ecs:DiscoverPollEndpoint"],
            everywhere(),
        ),
        ("Register", &["ecs:RegisterContainerInstance"], own()),
        ("Poll", &["ecs:Poll"], instances()),
        ("Telemetry", &telemetry, instances()),
        ("StateChange", &state, own()),
    ];
    let statements = statements.into_iter().map(|(purpose, actions, resource)| {
        PolicyStatement::new()
            .sid(format!("ECSAgent{purpose}Permissions"))
            .actions(actions.iter().copied())
            .resources([resource])
    });
    PolicyDocument::new().statements(statements)
}

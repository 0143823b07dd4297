//! Fleets: machines that are kept for builds.

use stackwright_cfn::codebuild::CfnFleet;
use stackwright_cfn::kinds::codebuild::FleetArn;
use stackwright_core::{
    AsNode, Construct, Diagnostic, IntoValue, Node, NodeRef, Object, Scope, Text, Value, text,
};

use super::build_image::EnvironmentType;
use super::codes;
use super::compute_type::{FleetComputeType, words};
use crate::ec2::{
    Connectable, Connections, SecurityGroup, SecurityGroupRef, SubnetSelection, VpcRef,
};
use crate::iam::{
    ArnPrincipal, Conditions, Grant, GrantRequest, Grantable, Principal, Role, RoleRef,
    ServicePrincipal,
};

words! {
    /// What happens to builds when all machines of a fleet are busy.
    FleetOverflowBehavior {
        /// They wait.
        Queue = "QUEUE",
        /// They run on machines on demand.
        OnDemand = "ON_DEMAND",
    }
}

words! {
    /// The kind of machine that is looked for.
    MachineType {
        /// Any.
        General = "GENERAL",
        /// One with disks of its own (NVMe).
        Nvme = "NVME",
    }
}

/// What the machines of a fleet have at least: for [`FleetComputeType::AttributeBased`], or the
/// instance type for [`FleetComputeType::CustomInstanceType`].
///
/// <https://docs.aws.amazon.com/codebuild/latest/userguide/build-env-ref-compute-types.html#environment-attribute-compute>
#[derive(Clone, Debug, Default)]
pub struct ComputeConfiguration {
    disk_gib: Option<u32>,
    instance_type: Option<Value<String>>,
    machine_type: Option<MachineType>,
    memory_gib: Option<u32>,
    v_cpu: Option<u32>,
}

impl ComputeConfiguration {
    /// Anything.
    pub fn new() -> Self {
        Self::default()
    }

    /// The size of its disk in GiB. Default: the smallest there is.
    #[must_use]
    pub const fn disk_gib(mut self, size: u32) -> Self {
        self.disk_gib = Some(size);
        self
    }

    /// The kind of machine. Default: any.
    #[must_use]
    pub const fn machine_type(mut self, machine_type: MachineType) -> Self {
        self.machine_type = Some(machine_type);
        self
    }

    /// Its memory in GiB. Default: the smallest there is.
    #[must_use]
    pub const fn memory_gib(mut self, size: u32) -> Self {
        self.memory_gib = Some(size);
        self
    }

    /// How many vCPUs it has. Default: the fewest there are.
    #[must_use]
    pub const fn v_cpu(mut self, count: u32) -> Self {
        self.v_cpu = Some(count);
        self
    }

    /// The instance type, such as `t3.medium`, for [`FleetComputeType::CustomInstanceType`].
    #[must_use]
    pub fn instance_type(mut self, instance_type: impl IntoValue<String>) -> Self {
        self.instance_type = Some(instance_type.into_value());
        self
    }

    const fn has_attributes(&self) -> bool {
        self.machine_type.is_some() || self.memory_gib.is_some() || self.v_cpu.is_some()
    }

    fn render(&self) -> Node {
        let kind = self.machine_type.map(MachineType::as_str);
        let optional = [
            ("disk", self.disk_gib.map(Node::from)),
            ("instanceType", self.instance_type.as_ref().map(Node::from)),
            ("machineType", kind.map(Node::from)),
            ("memory", self.memory_gib.map(Node::from)),
            ("vCpu", self.v_cpu.map(Node::from)),
        ];
        let mut configuration = Object::typed();
        for (property, value) in optional {
            if let Some(value) = value {
                configuration.put(property, value);
            }
        }
        configuration.into()
    }
}

/// Machines that are kept for builds, so that these start at once (`AWS::CodeBuild::Fleet`).
///
/// <https://docs.aws.amazon.com/codebuild/latest/userguide/fleets.html>
///
/// ```
/// use stackwright::codebuild::{
///     BuildEnvironment, BuildSpec, EnvironmentType, Fleet, FleetComputeType, Project,
/// };
/// use stackwright::prelude::*;
///
/// let stack = Stack::new("ci");
/// let fleet = Fleet::new(1, FleetComputeType::Small, EnvironmentType::LinuxContainer);
/// let fleet = stack.add("Fleet", fleet);
/// let spec = BuildSpec::from_object(Object::new().with("version", "0.2"));
/// let environment = BuildEnvironment::new().fleet(&fleet);
/// stack.add("Project", Project::without_source(spec).environment(environment));
/// ```
#[derive(Clone, Debug)]
pub struct Fleet {
    base_capacity: u32,
    compute_type: FleetComputeType,
    environment_type: EnvironmentType,
    compute_configuration: Option<ComputeConfiguration>,
    fleet_name: Option<Value<String>>,
    overflow_behavior: Option<FleetOverflowBehavior>,
    role: Option<RoleRef>,
    vpc: Option<VpcRef>,
    subnet_selection: SubnetSelection,
    security_groups: Vec<SecurityGroupRef>,
}

impl Fleet {
    /// So many machines of this size and kind.
    pub fn new(
        base_capacity: u32,
        compute_type: FleetComputeType,
        environment_type: EnvironmentType,
    ) -> Self {
        Self {
            base_capacity,
            compute_type,
            environment_type,
            compute_configuration: None,
            fleet_name: None,
            overflow_behavior: None,
            role: None,
            vpc: None,
            subnet_selection: SubnetSelection::new(),
            security_groups: Vec::new(),
        }
    }

    /// What the machines have. Default: what the compute type says.
    #[must_use]
    pub fn compute_configuration(mut self, configuration: ComputeConfiguration) -> Self {
        self.compute_configuration = Some(configuration);
        self
    }

    /// The fleet's name. Default: made by CloudFormation.
    #[must_use]
    pub fn fleet_name(mut self, name: impl IntoValue<String>) -> Self {
        self.fleet_name = Some(name.into_value());
        self
    }

    /// What happens to builds when all machines are busy. Default: they wait.
    #[must_use]
    pub const fn overflow_behavior(mut self, behavior: FleetOverflowBehavior) -> Self {
        self.overflow_behavior = Some(behavior);
        self
    }

    /// The role with which CodeBuild keeps the machines. Default: none, or one is made for a fleet in
    /// a VPC.
    #[must_use]
    pub fn role(mut self, role: &RoleRef) -> Self {
        self.role = Some(role.clone());
        self
    }

    /// The VPC of the machines. Default: none.
    #[must_use]
    pub fn vpc(mut self, vpc: &VpcRef) -> Self {
        self.vpc = Some(vpc.clone());
        self
    }

    /// The subnets of the machines. Default: the private ones.
    #[must_use]
    pub fn subnet_selection(mut self, selection: impl Into<SubnetSelection>) -> Self {
        self.subnet_selection = selection.into();
        self
    }

    /// The security groups of the machines. Default: one is made.
    #[must_use]
    pub fn security_groups<'a>(
        mut self,
        groups: impl IntoIterator<Item = &'a SecurityGroupRef>,
    ) -> Self {
        self.security_groups = groups.into_iter().cloned().collect();
        self
    }

    /// An existing fleet by its ARN.
    #[track_caller]
    pub fn from_fleet_arn(
        scope: &Scope,
        id: impl Into<Text>,
        arn: impl IntoValue<FleetArn>,
    ) -> FleetRef {
        let scope = scope.group(id);
        FleetRef {
            node: scope.node(),
            arn: arn.into_value(),
            environment_type: None,
            role: None,
            connections: Connections::new([]),
        }
    }

    fn check(&self, scope: &Scope) {
        let refuse = |given: String, allowed: &str, help: &str| {
            let finding = Diagnostic::error(&codes::FLEET, "there can't be such a fleet");
            scope.diagnose(finding.given(given).allowed(allowed).help(help));
        };
        if self.base_capacity == 0 {
            refuse(
                "0 machines".to_owned(),
                "1 or more",
                "give the number of builds that run at a time",
            );
        }
        if self.environment_type.is_lambda() {
            refuse(
                self.environment_type.as_str().to_owned(),
                "containers and instances",
                "use another environment type: builds on Lambda have no fleet",
            );
        }
        let configuration = self.compute_configuration.as_ref();
        let attributes = configuration.is_some_and(ComputeConfiguration::has_attributes);
        let instance = configuration.is_some_and(|given| given.instance_type.is_some());
        let by_attributes = self.compute_type == FleetComputeType::AttributeBased;
        let by_instance = self.compute_type == FleetComputeType::CustomInstanceType;
        let kind = self.compute_type.as_str();
        if by_attributes && !attributes {
            refuse(
                format!("{kind} without attributes"),
                "a `compute_configuration` with memory, vCPUs or a machine type",
                "say what the machines have",
            );
        }
        if by_instance && !instance {
            refuse(
                format!("{kind} without an instance type"),
                "a `compute_configuration` with an instance type",
                "name the instance type",
            );
        }
        if configuration.is_some() && !by_attributes && !by_instance {
            refuse(
                format!("{kind} with a `compute_configuration`"),
                "it with ATTRIBUTE_BASED_COMPUTE and CUSTOM_INSTANCE_TYPE",
                "leave the configuration out, or choose another compute type",
            );
        }
        if self.vpc.is_none() && !self.security_groups.is_empty() {
            refuse(
                "security groups without a VPC".to_owned(),
                "security groups for machines in a VPC",
                "add `vpc`, or leave them out",
            );
        }
    }
}

impl Construct for Fleet {
    type Handle = FleetRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> FleetRef {
        self.check(scope);
        let mut fleet = CfnFleet::new()
            .base_capacity(self.base_capacity)
            .compute_type(self.compute_type.as_str())
            .environment_type(self.environment_type.as_str());
        if let Some(configuration) = &self.compute_configuration {
            fleet
                .as_object_mut()
                .put("ComputeConfiguration", configuration.render());
        }
        if let Some(name) = self.fleet_name {
            fleet = fleet.name(name);
        }
        if let Some(behavior) = self.overflow_behavior {
            fleet = fleet.overflow_behavior(behavior.as_str());
        }
        let mut role = self.role;
        let mut groups = self.security_groups;
        let mut waits_for = None;
        if let Some(vpc) = &self.vpc {
            if groups.is_empty() {
                groups.push(scope.add("SecurityGroup", SecurityGroup::new(vpc)));
            }
            let selected = vpc.select_subnets(scope, &self.subnet_selection);
            let subnets: Vec<Node> = selected.subnet_ids().into_iter().map(Node::from).collect();
            let made = role.take().unwrap_or_else(|| {
                let service = ServicePrincipal::new("codebuild.amazonaws.com");
                scope.add("Role", Role::new(service))
            });
            let permission = permit_interfaces(scope, &made, &subnets);
            role = Some(made);
            let ids = groups
                .iter()
                .map(|group| group.security_group_id().into_node());
            let mut network = Object::typed();
            network.put("SecurityGroupIds", Node::List(ids.collect()));
            network.put("Subnets", Node::List(subnets));
            network.put("VpcId", vpc.vpc_id().into_node());
            fleet.as_object_mut().put("FleetVpcConfig", network.into());
            waits_for = Some((vpc.clone(), permission));
        }
        if let Some(role) = &role {
            fleet = fleet.fleet_service_role(role.role_arn());
        }
        let resource = scope.add("Resource", fleet);
        if let Some((vpc, permission)) = &waits_for {
            scope.depend(&resource, vpc);
            permission.apply_before(scope, &resource);
        }
        FleetRef {
            node: scope.node(),
            arn: resource.attr_arn(),
            environment_type: Some(self.environment_type),
            role,
            connections: Connections::new(groups),
        }
    }
}

/// Lets CodeBuild give the machines network interfaces in these subnets.
/// <https://docs.aws.amazon.com/codebuild/latest/userguide/fleets.html>
fn permit_interfaces(scope: &Scope, role: &RoleRef, subnets: &[Node]) -> Grant {
    let arn = |resource: stackwright_core::Expr| scope.arn("ec2", resource);
    let places = subnets
        .iter()
        .map(|subnet| Node::from(arn(text!["subnet/", subnet.clone()])));
    let in_subnets =
        Conditions::new().with("ArnEquals", "ec2:Subnet", Node::List(places.collect()));
    let interfaces = [arn(text!["network-interface/*"])];
    let permission = GrantRequest::new(["ec2:CreateNetworkInterfacePermission"], interfaces)
        .conditions(in_subnets)
        .on_principal(scope, role);
    let actions = [
        "ec2:CreateNetworkInterface",
        "ec2:DescribeDhcpOptions",
        "ec2:DescribeNetworkInterfaces",
        "ec2:DeleteNetworkInterface",
        "ec2:DescribeSubnets",
        "ec2:DescribeSecurityGroups",
        "ec2:DescribeVpcs",
        "ec2:ModifyNetworkInterfaceAttribute",
    ];
    permission.combine(Grant::add_to_principal(scope, role, actions, ["*"]))
}

/// A [`Fleet`] in a stack, or one that exists already.
#[derive(Clone, Debug)]
pub struct FleetRef {
    node: NodeRef,
    arn: Value<FleetArn>,
    environment_type: Option<EnvironmentType>,
    role: Option<RoleRef>,
    connections: Connections,
}

impl AsNode for FleetRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl Connectable for FleetRef {
    fn connections(&self) -> Connections {
        self.connections.clone()
    }
}

impl Grantable for FleetRef {
    fn grant_principal(&self) -> Principal {
        match &self.role {
            Some(role) => role.grant_principal(),
            None => <[ArnPrincipal; 0]>::into([]),
        }
    }
}

impl FleetRef {
    /// The fleet's ARN.
    pub fn fleet_arn(&self) -> Value<FleetArn> {
        self.arn.clone()
    }

    /// The kind of its machines, where it is known.
    pub const fn environment_type(&self) -> Option<EnvironmentType> {
        self.environment_type
    }
}

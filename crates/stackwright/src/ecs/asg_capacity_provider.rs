//! Groups of instances as the capacity of a cluster.

use std::rc::Rc;

use stackwright_cfn::ecs::CfnCapacityProvider;
use stackwright_cfn::kinds::ecs::CapacityProviderName;
use stackwright_core::{
    AsNode, Construct, Diagnostic, IntoValue, NodeRef, Object, Scope, Value, text,
};

use super::capacity_provider::{check_provider_name, provider_name};
use super::cluster::ClusterRef;
use super::codes;
use super::volume::switch;
use crate::autoscaling::AutoScalingGroupRef;
use crate::ec2::{OperatingSystemType, UserData};
use crate::iam::{Conditions, GrantRequest, ManagedPolicy, RoleRef};
use crate::words::words;

words! {
    /// The family of a group's image, which decides how instances are told of their cluster.
    pub enum MachineImageType {
        /// Amazon Linux, or another Linux with the ECS agent.
        AmazonLinux2 = "AMAZON_LINUX_2",
        /// Bottlerocket.
        Bottlerocket = "BOTTLEROCKET",
    }
}

/// A group of instances as the capacity of a cluster, which ECS lets grow and shrink with the tasks.
///
/// With managed termination protection, the default, ECS keeps instances that have tasks; instances that
/// end all the same are drained by ECS, unless managed draining is switched off. What the CDK adds without
/// either, a Lambda function that drains instances, is left out.
///
/// ```
/// use stackwright::prelude::*;
/// use stackwright::autoscaling::AutoScalingGroup;
/// use stackwright::ec2::{InstanceType, Vpc};
/// use stackwright::ecs::{AmiHardwareType, AsgCapacityProvider, Cluster, EcsOptimizedImage};
///
/// let stack = Stack::new("shop");
/// let vpc = stack.add("Vpc", Vpc::new().max_azs(2));
/// let cluster = stack.add("Cluster", Cluster::new(&vpc));
/// let image = EcsOptimizedImage::amazon_linux2023(AmiHardwareType::Arm);
/// let group = AutoScalingGroup::new(&vpc, InstanceType::new("t4g.medium"), image).max_capacity(4);
/// let group = stack.add("Instances", group);
/// let capacity = stack.add("Capacity", AsgCapacityProvider::new(&group).target_capacity_percent(90));
/// cluster.add_asg_capacity_provider(&stack, &capacity);
/// ```
///
/// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/asg-capacity-providers.html>
#[derive(Clone, Debug)]
pub struct AsgCapacityProvider {
    group: AutoScalingGroupRef,
    name: Option<Value<String>>,
    managed_scaling: bool,
    managed_termination_protection: bool,
    managed_draining: Option<bool>,
    maximum_scaling_step_size: Option<u32>,
    minimum_scaling_step_size: Option<u32>,
    target_capacity_percent: u32,
    instance_warmup_period: Option<u32>,
    machine_image_type: Option<MachineImageType>,
}

impl AsgCapacityProvider {
    /// The instances of a group.
    pub fn new(group: &AutoScalingGroupRef) -> Self {
        Self {
            group: group.clone(),
            name: None,
            managed_scaling: true,
            managed_termination_protection: true,
            managed_draining: None,
            maximum_scaling_step_size: None,
            minimum_scaling_step_size: None,
            target_capacity_percent: 100,
            instance_warmup_period: None,
            machine_image_type: None,
        }
    }

    /// The name, which does not begin with `aws`, `ecs` or `fargate`. Default: made by CloudFormation.
    #[must_use]
    pub fn capacity_provider_name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// Whether ECS changes the number of instances with the tasks. Default: yes.
    #[must_use]
    pub fn enable_managed_scaling(mut self, enable: bool) -> Self {
        self.managed_scaling = enable;
        self
    }

    /// Whether instances that have tasks are kept when the group shrinks, which needs managed scaling. New
    /// instances of the group are protected from scale-in then. Default: yes.
    #[must_use]
    pub fn enable_managed_termination_protection(mut self, enable: bool) -> Self {
        self.managed_termination_protection = enable;
        self
    }

    /// Whether ECS moves tasks away from instances that are about to end. Default: as ECS has it: yes.
    #[must_use]
    pub fn enable_managed_draining(mut self, enable: bool) -> Self {
        self.managed_draining = Some(enable);
        self
    }

    /// How many instances are added at once at most, 1 to 10000. Default: 10000.
    #[must_use]
    pub fn maximum_scaling_step_size(mut self, instances: u32) -> Self {
        self.maximum_scaling_step_size = Some(instances);
        self
    }

    /// How many instances are added at once at least, 1 to 10000. Default: 1.
    #[must_use]
    pub fn minimum_scaling_step_size(mut self, instances: u32) -> Self {
        self.minimum_scaling_step_size = Some(instances);
        self
    }

    /// How much of the instances is used, in percent; what is left is room for new tasks. Default: 100.
    #[must_use]
    pub fn target_capacity_percent(mut self, percent: u32) -> Self {
        self.target_capacity_percent = percent;
        self
    }

    /// How long a new instance takes until it counts, in seconds, up to 10000. Default: 300.
    #[must_use]
    pub fn instance_warmup_period(mut self, seconds: u32) -> Self {
        self.instance_warmup_period = Some(seconds);
        self
    }

    /// The family of the group's image. Default: as the group has it, else Amazon Linux.
    #[must_use]
    pub fn machine_image_type(mut self, image_type: MachineImageType) -> Self {
        self.machine_image_type = Some(image_type);
        self
    }

    fn check(&self, scope: &Scope) {
        let refuse = |message: &str, given: String, allowed: &str, help: &str| {
            let finding = Diagnostic::error(&codes::ASG_CAPACITY_PROVIDER, message);
            scope.diagnose(finding.given(given).allowed(allowed).help(help));
        };
        if self.managed_termination_protection && !self.managed_scaling {
            refuse(
                "termination protection needs managed scaling, which is switched off",
                "`enable_managed_scaling(false)` alone".to_owned(),
                "both, or neither",
                "call `enable_managed_termination_protection(false)`, too",
            );
        }
        if !(1..=100).contains(&self.target_capacity_percent) {
            refuse(
                "the target capacity is out of range",
                format!("{} %", self.target_capacity_percent),
                "1 to 100 %",
                "choose a percentage in this range",
            );
        }
        check_provider_name(scope, self.name.as_ref());
        if self.managed_termination_protection && !self.group.is_owned() {
            refuse(
                "an imported group of instances can't be protected from here",
                "termination protection of an imported group".to_owned(),
                "it for a group of this stack",
                "call `enable_managed_termination_protection(false)`",
            );
        }
    }
}

impl Construct for AsgCapacityProvider {
    type Handle = AsgCapacityProviderRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> AsgCapacityProviderRef {
        self.check(scope);
        if self.managed_termination_protection && self.group.is_owned() {
            self.group.protect_new_instances_from_scale_in(scope);
        }
        let mut provider = Object::typed()
            .with("AutoScalingGroupArn", self.group.auto_scaling_group_name())
            .with(
                "ManagedTerminationProtection",
                switch(self.managed_termination_protection),
            );
        if let Some(draining) = self.managed_draining {
            provider.put("ManagedDraining", switch(draining).into());
        }
        if self.managed_scaling {
            let mut scaling = Object::typed()
                .with("Status", "ENABLED")
                .with("TargetCapacity", self.target_capacity_percent);
            let numbers = [
                ("MaximumScalingStepSize", self.maximum_scaling_step_size),
                ("MinimumScalingStepSize", self.minimum_scaling_step_size),
                ("InstanceWarmupPeriod", self.instance_warmup_period),
            ];
            for (key, number) in numbers {
                if let Some(number) = number {
                    scaling.put(key, number.into());
                }
            }
            provider.put("ManagedScaling", scaling.into());
        }
        let resource = scope.add(scope.id(), CfnCapacityProvider::new());
        let name = provider_name(scope, self.name);
        scope.edit(&resource).update(|properties| {
            properties.put("AutoScalingGroupProvider", provider.into());
            properties.put_some("Name", name);
        });
        AsgCapacityProviderRef(Rc::new(Provider {
            node: scope.node(),
            name: resource.reference(),
            machine_image_type: self.machine_image_type.unwrap_or(
                match self.group.is_bottlerocket() {
                    true => MachineImageType::Bottlerocket,
                    false => MachineImageType::AmazonLinux2,
                },
            ),
            group: self.group,
        }))
    }
}

#[derive(Debug)]
struct Provider {
    node: NodeRef,
    name: Value<CapacityProviderName>,
    group: AutoScalingGroupRef,
    machine_image_type: MachineImageType,
}

/// A capacity provider of this stack.
#[derive(Clone, Debug)]
pub struct AsgCapacityProviderRef(Rc<Provider>);

impl AsNode for AsgCapacityProviderRef {
    fn node(&self) -> NodeRef {
        self.0.node
    }
}

impl IntoValue<String> for &AsgCapacityProviderRef {
    fn into_value(self) -> Value<String> {
        self.capacity_provider_name()
    }
}

impl AsgCapacityProviderRef {
    /// The name, as capacity provider strategies have it.
    pub fn capacity_provider_name(&self) -> Value<String> {
        self.0.name.to_text()
    }

    /// The group of instances.
    pub fn auto_scaling_group(&self) -> &AutoScalingGroupRef {
        &self.0.group
    }

    /// Tells the instances which cluster they belong to, and allows them what the ECS agent needs.
    pub(super) fn join(&self, scope: &Scope, cluster: &ClusterRef, drains_spot: bool) {
        let group = &self.0.group;
        let at = scope.of(self);
        let (Some(role), Some(data)) = (group.role(), group.user_data()) else {
            let finding = Diagnostic::error(
                &codes::ASG_CAPACITY_PROVIDER,
                "the group's instances can't be told which cluster they belong to",
            );
            return at.diagnose(
                finding
                    .given("a group without a role or user data that are known here")
                    .allowed("a group of this stack, whose launch template has both")
                    .help("set `role` and `machine_image` or `user_data` on the `LaunchTemplate`"),
            );
        };
        if group.os_type() == Some(OperatingSystemType::Windows) {
            configure_windows(&data, cluster);
        } else if self.0.machine_image_type == MachineImageType::Bottlerocket {
            let name: Value<String> = text!["cluster = \"", cluster.cluster_name(), "\""].value();
            data.add_commands(["[settings.ecs]".into_value(), name]);
            for policy in BOTTLEROCKET_POLICIES {
                role.add_managed_policy(&at, ManagedPolicy::from_aws_managed_policy_name(policy));
            }
        } else {
            configure_linux(&data, cluster, drains_spot && group.is_spot());
        }
        allow_agent(&at, &role, cluster);
    }
}

/// What instances with Bottlerocket need besides, which have no shell to log in to.
/// <https://github.com/bottlerocket-os/bottlerocket/blob/develop/QUICKSTART-ECS.md>
const BOTTLEROCKET_POLICIES: [&str; 2] = [
    "AmazonSSMManagedInstanceCore",
    "service-role/AmazonEC2ContainerServiceforEC2Role",
];

/// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-agent-config.html>
fn configure_linux(data: &UserData, cluster: &ClusterRef, drains_spot: bool) {
    let name = cluster.cluster_name();
    data.add_commands([text!["echo ECS_CLUSTER=", name, " >> /etc/ecs/ecs.config"]]);
    if drains_spot {
        data.add_commands(["echo ECS_ENABLE_SPOT_INSTANCE_DRAINING=true >> /etc/ecs/ecs.config"]);
    }
}

/// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/bootstrap_windows_container_instance.html>
fn configure_windows(data: &UserData, cluster: &ClusterRef) {
    let name = || cluster.cluster_name();
    let set = |variable: &str, value: &str| -> Value<String> {
        format!("[Environment]::SetEnvironmentVariable(\"{variable}\", {value}, \"Machine\")")
            .into_value()
    };
    data.add_commands([
        r"Remove-Item -Recurse C:\ProgramData\Amazon\ECS\Cache".into_value(),
        "Import-Module ECSTools".into_value(),
        text![
            "[Environment]::SetEnvironmentVariable(\"ECS_CLUSTER\", \"",
            name(),
            "\", \"Machine\")"
        ]
        .value(),
        set("ECS_ENABLE_AWSLOGS_EXECUTIONROLE_OVERRIDE", "\"true\""),
        set(
            "ECS_AVAILABLE_LOGGING_DRIVERS",
            "'[\"json-file\",\"awslogs\"]'",
        ),
        text!["Initialize-ECSAgent -Cluster '", name(), "'"].value::<String>(),
    ]);
}

/// What the ECS agent on an instance does.
/// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/instance_IAM_role.html>
fn allow_agent(scope: &Scope, role: &RoleRef, cluster: &ClusterRef) {
    let arn = || cluster.cluster_arn().to_text();
    let own = [
        "ecs:DeregisterContainerInstance",
        "ecs:RegisterContainerInstance",
        "ecs:Submit*",
    ];
    GrantRequest::new(own, [arn()]).on_principal(scope, role);
    let in_cluster = Conditions::new().with("ArnEquals", "ecs:cluster", arn());
    GrantRequest::new(["ecs:Poll", "ecs:StartTelemetrySession"], ["*"])
        .conditions(in_cluster)
        .on_principal(scope, role);
    let everywhere = [
        "ecs:DiscoverPollEndpoint",
        "ecr:GetAuthorizationToken",
        "logs:CreateLogStream",
        "logs:PutLogEvents",
    ];
    GrantRequest::new(everywhere, ["*"]).on_principal(scope, role);
}

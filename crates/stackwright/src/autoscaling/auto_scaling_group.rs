//! Groups of instances.

mod group_ref;
mod launch;

use std::cell::RefCell;
use std::rc::Rc;

use stackwright_cfn::autoscaling::CfnAutoScalingGroup;
use stackwright_cfn::kinds::autoscaling::AutoScalingGroupName;
use stackwright_core::{
    AsNode, Construct, Diagnostic, Duration, IntoValue, Node, Object, Scope, Text, Value, pseudo,
};

use super::codes;
use super::health_checks::HealthChecks;
use super::mixed_instances_policy::MixedInstancesPolicy;
use super::notifications::NotificationConfiguration;
use super::signals::Signals;
use super::update_policy::UpdatePolicy;
use crate::ec2::{InstanceType, LaunchTemplateRef, MachineImage, SubnetSelection, VpcRef};
use crate::iam::PolicyStatement;
use crate::words::words;

pub use group_ref::AutoScalingGroupRef;
pub use launch::{GivenLaunchTemplate, Launch, Monitoring, OwnLaunchTemplate};

use group_ref::{Group, GroupState};

words! {
    /// What of a group that still has instances can be deleted.
    pub enum DeletionProtection {
        /// The group, and its instances with it.
        None = "none",
        /// The group, once it has no instances.
        PreventForceDeletion = "prevent-force-deletion",
        /// Nothing.
        PreventAllDeletion = "prevent-all-deletion",
    }

    /// How a group is spread over availability zones.
    pub enum CapacityDistributionStrategy {
        /// Evenly: launches that fail in a zone are tried there again.
        BalancedOnly = "balanced-only",
        /// As evenly as can be: launches that fail in a zone are tried in others.
        BalancedBestEffort = "balanced-best-effort",
    }

    /// What happens to an instance whose termination hook was abandoned.
    pub enum TerminateHookAbandonAction {
        /// It is retained.
        Retain = "retain",
        /// It is terminated.
        Terminate = "terminate",
    }

    /// A number of a group that CloudWatch keeps.
    #[allow(missing_docs, reason = "the names of metrics")]
    pub enum GroupMetric {
        MinSize = "GroupMinSize",
        MaxSize = "GroupMaxSize",
        DesiredCapacity = "GroupDesiredCapacity",
        InServiceInstances = "GroupInServiceInstances",
        PendingInstances = "GroupPendingInstances",
        StandbyInstances = "GroupStandbyInstances",
        TerminatingInstances = "GroupTerminatingInstances",
        TotalInstances = "GroupTotalInstances",
    }
}

/// Which instance is terminated first.
///
/// <https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-termination-policies.html>
#[derive(Clone, Debug)]
pub enum TerminationPolicy {
    /// By the allocation strategies of a mixed instances policy.
    AllocationStrategy,
    /// The one that is next to the end of an hour.
    ClosestToNextInstanceHour,
    /// As Auto Scaling does by itself.
    Default,
    /// The newest one.
    NewestInstance,
    /// The oldest one.
    OldestInstance,
    /// One with the oldest launch configuration.
    OldestLaunchConfiguration,
    /// One with the oldest launch template.
    OldestLaunchTemplate,
    /// As a Lambda function says, by its ARN. It is the first one of the policies.
    CustomLambdaFunction(Value<String>),
}

impl TerminationPolicy {
    fn node(&self) -> Node {
        match self {
            Self::AllocationStrategy => "AllocationStrategy".into(),
            Self::ClosestToNextInstanceHour => "ClosestToNextInstanceHour".into(),
            Self::Default => "Default".into(),
            Self::NewestInstance => "NewestInstance".into(),
            Self::OldestInstance => "OldestInstance".into(),
            Self::OldestLaunchConfiguration => "OldestLaunchConfiguration".into(),
            Self::OldestLaunchTemplate => "OldestLaunchTemplate".into(),
            Self::CustomLambdaFunction(arn) => arn.into(),
        }
    }
}

/// Which numbers of a group CloudWatch keeps, every minute.
///
/// <https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-metrics.html>
#[derive(Clone, Debug)]
pub struct GroupMetrics(Vec<GroupMetric>);

impl GroupMetrics {
    /// All of them.
    pub fn all() -> Self {
        Self(Vec::new())
    }

    /// These.
    pub fn new(metrics: impl IntoIterator<Item = GroupMetric>) -> Self {
        Self(metrics.into_iter().collect())
    }

    fn render(&self) -> Node {
        let mut collection = Object::typed().with("Granularity", "1Minute");
        for metric in &self.0 {
            collection.push("Metrics", metric.as_str().into());
        }
        collection.into()
    }
}

/// A group of instances of which a number is kept running.
///
/// How instances are launched is said when it is made, and is part of its type:
/// [`new`](AutoScalingGroup::new) makes a launch template of the group's own, whose settings are setters
/// of the group; [`with_launch_template`](AutoScalingGroup::with_launch_template) and
/// [`with_mixed_instances_policy`](AutoScalingGroup::with_mixed_instances_policy) take those of a launch
/// template that is given.
///
/// ```
/// use stackwright::prelude::*;
/// use stackwright::autoscaling::{AutoScalingGroup, UpdatePolicy};
/// use stackwright::ec2::{InstanceType, MachineImage, Vpc};
///
/// let stack = Stack::new("shop");
/// let vpc = stack.add("Vpc", Vpc::new().max_azs(2));
/// let group = AutoScalingGroup::new(
///     &vpc,
///     InstanceType::new("t3.micro"),
///     MachineImage::latest_amazon_linux2023(),
/// );
/// stack.add("Group", group.max_capacity(4).update_policy(UpdatePolicy::rolling_update()));
/// ```
///
/// <https://docs.aws.amazon.com/autoscaling/ec2/userguide/auto-scaling-groups.html>
#[derive(Clone, Debug)]
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct AutoScalingGroup<L: Launch = OwnLaunchTemplate> {
    launch: L,
    settings: Settings,
}

/// What is said of every group.
#[derive(Clone, Debug)]
struct Settings {
    vpc: VpcRef,
    vpc_subnets: SubnetSelection,
    /// Properties that are written as they are given.
    properties: Object,
    min_capacity: Option<u32>,
    max_capacity: Option<u32>,
    desired_capacity: Option<u32>,
    ignore_unmodified_size_properties: bool,
    notifications: Vec<NotificationConfiguration>,
    health_checks: Option<HealthChecks>,
    max_instance_lifetime: Option<Duration>,
    group_metrics: Vec<GroupMetrics>,
    signals: Option<Signals>,
    update_policy: Option<UpdatePolicy>,
    protected: Option<bool>,
    termination_policies: Vec<TerminationPolicy>,
    maintenance: Option<(i64, i64)>,
}

impl AutoScalingGroup {
    /// A group with a launch template of its own: instances of a type that start from an image.
    pub fn new(
        vpc: &VpcRef,
        instance_type: InstanceType,
        machine_image: impl Into<MachineImage>,
    ) -> Self {
        Self {
            launch: OwnLaunchTemplate::new(instance_type, machine_image.into()),
            settings: Settings::new(vpc),
        }
    }

    /// A group that launches instances by a template, which names image and instance type.
    pub fn with_launch_template(
        vpc: &VpcRef,
        template: &LaunchTemplateRef,
    ) -> AutoScalingGroup<GivenLaunchTemplate> {
        AutoScalingGroup {
            launch: GivenLaunchTemplate::of(template),
            settings: Settings::new(vpc),
        }
    }

    /// A group that mixes instance types, or regular and Spot instances.
    pub fn with_mixed_instances_policy(
        vpc: &VpcRef,
        policy: MixedInstancesPolicy,
    ) -> AutoScalingGroup<MixedInstancesPolicy> {
        AutoScalingGroup {
            launch: policy,
            settings: Settings::new(vpc),
        }
    }

    /// A group of somebody else, by its name.
    #[track_caller]
    pub fn from_auto_scaling_group_name(
        scope: &Scope,
        id: impl Into<Text>,
        name: impl IntoValue<AutoScalingGroupName>,
    ) -> AutoScalingGroupRef {
        AutoScalingGroupRef::imported(&scope.group(id), name.into_value())
    }
}

impl Settings {
    fn new(vpc: &VpcRef) -> Self {
        Self {
            vpc: vpc.clone(),
            vpc_subnets: SubnetSelection::new(),
            properties: Object::typed(),
            min_capacity: None,
            max_capacity: None,
            desired_capacity: None,
            ignore_unmodified_size_properties: true,
            notifications: Vec::new(),
            health_checks: None,
            max_instance_lifetime: None,
            group_metrics: Vec::new(),
            signals: None,
            update_policy: None,
            protected: None,
            termination_policies: Vec::new(),
            maintenance: None,
        }
    }
}

/// Settings of every group.
impl<L: Launch> AutoScalingGroup<L> {
    fn property(mut self, key: &'static str, value: impl Into<Node>) -> Self {
        self.settings.properties.put(key, value.into());
        self
    }

    /// The least number of instances. Default: 1.
    pub fn min_capacity(mut self, instances: u32) -> Self {
        self.settings.min_capacity = Some(instances);
        self
    }

    /// The greatest number of instances. Default: the desired number, else the least one.
    pub fn max_capacity(mut self, instances: u32) -> Self {
        self.settings.max_capacity = Some(instances);
        self
    }

    /// The number of instances, which every deployment sets anew. Default: the least one when the group
    /// is made; a later change, by hand or by scaling, stays.
    pub fn desired_capacity(mut self, instances: u32) -> Self {
        self.settings.desired_capacity = Some(instances);
        self
    }

    /// The group's name. A named group can't be replaced without another name. Default: made by
    /// CloudFormation.
    pub fn auto_scaling_group_name(self, name: impl IntoValue<String>) -> Self {
        self.property("AutoScalingGroupName", name.into_value())
    }

    /// The subnets of the instances. Default: the private ones.
    pub fn vpc_subnets(mut self, selection: SubnetSelection) -> Self {
        self.settings.vpc_subnets = selection;
        self
    }

    /// Tells a topic what happens to the group; call it again for more.
    pub fn notification(mut self, configuration: NotificationConfiguration) -> Self {
        self.settings.notifications.push(configuration);
        self
    }

    /// Whether a deployment leaves sizes alone that have not changed in the template, as schedules have
    /// made them. Default: yes.
    pub fn ignore_unmodified_size_properties(mut self, ignore: bool) -> Self {
        self.settings.ignore_unmodified_size_properties = ignore;
        self
    }

    /// How long simple scaling waits after a change. Default: 5 minutes.
    pub fn cooldown(self, cooldown: Duration) -> Self {
        let seconds = (cooldown.to_millis() / 1000).to_string();
        self.property("Cooldown", seconds)
    }

    /// How unhealthy instances are found out. Default: by the status checks of EC2.
    pub fn health_checks(mut self, checks: HealthChecks) -> Self {
        self.settings.health_checks = Some(checks);
        self
    }

    /// How long an instance lives at most, 1 to 365 days; zero for no limit. Default: no limit.
    pub fn max_instance_lifetime(mut self, lifetime: Duration) -> Self {
        self.settings.max_instance_lifetime = Some(lifetime);
        self
    }

    /// Which numbers of the group CloudWatch keeps; call it again for more. Default: none.
    pub fn group_metrics(mut self, metrics: GroupMetrics) -> Self {
        self.settings.group_metrics.push(metrics);
        self
    }

    /// Makes CloudFormation wait until instances signal that they are ready. The instances are allowed to.
    /// Default: it does not.
    pub fn signals(mut self, signals: Signals) -> Self {
        self.settings.signals = Some(signals);
        self
    }

    /// How instances are replaced when the launch template changes. Default: not at all.
    pub fn update_policy(mut self, policy: impl Into<UpdatePolicy>) -> Self {
        self.settings.update_policy = Some(policy.into());
        self
    }

    /// Whether scale-in leaves instances that are launched from now on. Default: no.
    pub fn new_instances_protected_from_scale_in(mut self, protected: bool) -> Self {
        self.settings.protected = Some(protected);
        self
    }

    /// Which instance is terminated first: the first policy that decides. Default: as Auto Scaling does
    /// by itself.
    pub fn termination_policies(
        mut self,
        policies: impl IntoIterator<Item = TerminationPolicy>,
    ) -> Self {
        self.settings.termination_policies = policies.into_iter().collect();
        self
    }

    /// How long a new instance takes until its metrics count. Default: not at all.
    pub fn default_instance_warmup(self, warmup: Duration) -> Self {
        let seconds = (warmup.to_millis() / 1000) as i64;
        self.property("DefaultInstanceWarmup", seconds)
    }

    /// Whether a Spot instance that is likely to be taken back is replaced before. Default: no.
    pub fn capacity_rebalance(self, rebalance: bool) -> Self {
        self.property("CapacityRebalance", rebalance)
    }

    /// How instances are spread over availability zones. Default: as evenly as can be.
    pub fn az_capacity_distribution_strategy(self, strategy: CapacityDistributionStrategy) -> Self {
        let distribution = Object::typed().with("CapacityDistributionStrategy", strategy.as_str());
        self.property("AvailabilityZoneDistribution", distribution)
    }

    /// What of the group can be deleted while it has instances. Default: all.
    pub fn deletion_protection(self, protection: DeletionProtection) -> Self {
        self.property("DeletionProtection", protection.as_str())
    }

    /// What happens to instances whose termination hook was abandoned. Default: they are terminated.
    pub fn terminate_hook_abandon(self, action: TerminateHookAbandonAction) -> Self {
        let triggers = Object::typed().with("TerminateHookAbandon", action.as_str());
        let policy = Object::typed().with("RetentionTriggers", triggers);
        self.property("InstanceLifecyclePolicy", policy)
    }

    /// How much of the desired capacity, in percent, stays healthy while instances are replaced, 0 to 100,
    /// and how much there is at most, 100 to 200; -1 for both takes a former setting back. Default: as
    /// the event has it.
    pub fn healthy_percentage(mut self, min: i64, max: i64) -> Self {
        self.settings.maintenance = Some((min, max));
        self
    }
}

impl Settings {
    /// The least and the greatest number of instances.
    fn bounds(&self) -> (u32, u32) {
        let min = self.min_capacity.unwrap_or(1);
        let max = self.max_capacity.or(self.desired_capacity).unwrap_or(min);
        (min, max)
    }

    fn check(&self, scope: &Scope) {
        let (min, max) = self.bounds();
        let capacity = |message: &str, given: String, allowed: &str, help: &str| {
            let finding = Diagnostic::error(&codes::CAPACITY, message);
            scope.diagnose(finding.given(given).allowed(allowed).help(help));
        };
        if min > max {
            capacity(
                "the least number of instances is above the greatest",
                format!("{min} to {max}"),
                "a minimum of at most the maximum",
                "raise `max_capacity`, or lower `min_capacity`",
            );
        }
        if let Some(desired) = self.desired_capacity {
            if min <= max && !(min..=max).contains(&desired) {
                capacity(
                    "the desired number of instances is out of bounds",
                    format!("{desired} with {min} to {max}"),
                    "a number between the bounds",
                    "raise `max_capacity`, or leave `desired_capacity` out",
                );
            }
            let finding = Diagnostic::warning(
                &codes::DESIRED_CAPACITY,
                "every deployment sets the number of instances back",
            );
            scope.diagnose(
                finding
                    .given(format!("`desired_capacity({desired})`"))
                    .allowed("bounds alone")
                    .help("leave `desired_capacity` out"),
            );
        }
        if let Some(lifetime) = self.max_instance_lifetime
            && lifetime.to_millis() != 0
            && !(Duration::days(1)..=Duration::days(365)).contains(&lifetime)
        {
            let finding = Diagnostic::error(&codes::INSTANCE_LIFETIME, "no instance lives so long");
            scope.diagnose(
                finding
                    .given(lifetime)
                    .allowed("1 to 365 days, or zero for no limit")
                    .help("choose a time in this range"),
            );
        }
        if let Some((least, most)) = self.maintenance {
            let fits =
                (0..=100).contains(&least) && (100..=200).contains(&most) && most - least <= 100;
            if !fits && (least, most) != (-1, -1) {
                let finding = Diagnostic::error(
                    &codes::MAINTENANCE,
                    "instances can't be replaced in this way",
                );
                scope.diagnose(
                    finding
                        .given(format!("{least} % to {most} %"))
                        .allowed("0 to 100 % and 100 to 200 %, no more than 100 apart")
                        .help("choose percentages in these ranges"),
                );
            }
        }
        let mut policies = self.termination_policies.iter().skip(1);
        if policies.any(|policy| matches!(policy, TerminationPolicy::CustomLambdaFunction(_))) {
            let finding = Diagnostic::error(
                &codes::TERMINATION_POLICY,
                "a termination policy of one's own does not stand first",
            );
            scope.diagnose(
                finding
                    .given("TerminationPolicy::CustomLambdaFunction behind others")
                    .allowed("it as the first policy")
                    .help("move it to the front"),
            );
        }
        if let Some(signals) = &self.signals {
            signals.check(scope);
        }
    }

    fn write(&self, group: &mut Object) {
        for (key, value) in self.properties.iter() {
            group.set(key.to_owned(), value.clone());
        }
        if let Some(desired) = self.desired_capacity {
            group.put("DesiredCapacity", desired.to_string().into());
        }
        if let Some(checks) = &self.health_checks {
            checks.write(group);
        }
        if let Some((least, most)) = self.maintenance {
            let policy = Object::typed()
                .with("MaxHealthyPercentage", most)
                .with("MinHealthyPercentage", least);
            group.put("InstanceMaintenancePolicy", policy.into());
        }
        if let Some(lifetime) = self.max_instance_lifetime {
            let seconds = (lifetime.to_millis() / 1000) as i64;
            group.put("MaxInstanceLifetime", seconds.into());
        }
        let mut list = |key: &'static str, items: Vec<Node>| {
            if !items.is_empty() {
                group.put(key, Node::List(items));
            }
        };
        list(
            "MetricsCollection",
            self.group_metrics
                .iter()
                .map(GroupMetrics::render)
                .collect(),
        );
        let notifications = self
            .notifications
            .iter()
            .map(NotificationConfiguration::render);
        list("NotificationConfigurations", notifications.collect());
        let policies = self
            .termination_policies
            .iter()
            .map(TerminationPolicy::node);
        list("TerminationPolicies", policies.collect());
    }

    fn policies(&self, scope: &Scope, min: u32) -> (Option<Node>, Object) {
        let creation = self.signals.as_ref();
        let creation = creation.map(|signals| signals.creation_policy(self.desired_capacity, min));
        let mut update = Object::new();
        if let Some(policy) = &self.update_policy {
            policy.write(scope, self.signals.as_ref(), &mut update);
        }
        if self.ignore_unmodified_size_properties {
            let ignore = Object::new().with("IgnoreUnmodifiedGroupSizeProperties", true);
            update.put("AutoScalingScheduledAction", ignore.into());
        }
        (creation, update)
    }
}

impl<L: Launch> Construct for AutoScalingGroup<L> {
    type Handle = AutoScalingGroupRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> AutoScalingGroupRef {
        let settings = self.settings;
        settings.check(scope);
        let subnets = settings.vpc.select_subnets(scope, &settings.vpc_subnets);
        let launched = self
            .launch
            .launch(scope, &settings.vpc, subnets.has_public());
        let (min, max) = settings.bounds();
        let resource = CfnAutoScalingGroup::new(max.to_string(), min.to_string());
        let resource = scope.add("ASG", resource);
        let (creation, update) = settings.policies(scope, min);
        scope.edit(&resource).update(|group| {
            settings.write(group);
            let (key, specification) = launched.specification;
            group.put(key, specification);
            group.put("VPCZoneIdentifier", subnets.subnet_ids().into());
        });
        if let Some(policy) = creation {
            scope.edit(&resource).creation_policy(policy);
        }
        if !update.is_empty() {
            scope.edit(&resource).update_policy(update);
        }
        let group = AutoScalingGroupRef(Rc::new(Group {
            node: scope.node(),
            is_owned: true,
            name: resource.reference(),
            os: launched
                .template
                .as_ref()
                .and_then(LaunchTemplateRef::os_type),
            role: launched.template.as_ref().and_then(LaunchTemplateRef::role),
            template: launched.template,
            is_bottlerocket: launched.is_bottlerocket,
            is_spot: launched.is_spot,
            state: RefCell::new(GroupState {
                protected: settings.protected,
                ..GroupState::default()
            }),
        }));
        if settings.signals.is_some() {
            let signal = PolicyStatement::new()
                .actions(["cloudformation:SignalResource"])
                .resources([pseudo::stack_id()]);
            group.add_to_role_policy(scope, signal);
        }
        let (hook, node) = (group.clone(), resource.node());
        scope.on_synthesis(move |scope| hook.finish(scope, &node));
        group
    }
}

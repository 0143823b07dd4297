//! What the target groups of application and network load balancers have in common.

use std::cell::RefCell;
use std::fmt;
use std::rc::Rc;

use stackwright_cfn::elasticloadbalancingv2::{CfnTargetGroup, CfnTargetGroupRef};
use stackwright_cfn::kinds::elasticloadbalancingv2::{LoadBalancerArn, TargetGroupArn};
use stackwright_core::kind::List;
use stackwright_core::{
    AsNode, DependencyGroup, Diagnostic, Duration, Expr, IntoValue, Node, NodeRef, Scope, Value,
    intrinsic,
};

use super::attributes::Attributes;
use super::codes;
use super::health_check::HealthCheck;
use super::protocol::TargetGroupIpAddressType;
use super::target::{LoadBalancerTarget, TargetType};
use super::target_group_health::TargetGroupHealth;
use crate::ec2::VpcRef;

/// The options of every target group.
#[derive(Clone, Debug, Default)]
pub(crate) struct BaseTargetGroup {
    pub(crate) vpc: Option<VpcRef>,
    pub(crate) name: Option<Value<String>>,
    pub(crate) target_type: Option<TargetType>,
    pub(crate) health_check: HealthCheck,
    pub(crate) deregistration_delay: Option<Duration>,
    pub(crate) cross_zone_enabled: Option<bool>,
    pub(crate) ip_address_type: Option<TargetGroupIpAddressType>,
    pub(crate) health: TargetGroupHealth,
}

/// The setters of every target group.
macro_rules! target_group_setters {
    () => {
        /// The VPC in which instances and addresses are found. Needed for them, and taken from the
        /// load balancer by `add_targets`.
        pub fn vpc(mut self, vpc: &crate::ec2::VpcRef) -> Self {
            self.base.vpc = Some(vpc.clone());
            self
        }

        /// The name: at most 32 letters, digits and hyphens, with no hyphen at either end. Default:
        /// CloudFormation makes one up, which lets it replace the group.
        pub fn target_group_name(mut self, name: impl stackwright_core::IntoValue<String>) -> Self {
            self.base.name = Some(name.into_value());
            self
        }

        /// How targets are named. Default: as the first target is, and by instance for a group without
        /// targets.
        pub fn target_type(mut self, target_type: super::TargetType) -> Self {
            self.base.target_type = Some(target_type);
            self
        }

        /// How the health of targets is found out. Default: as the service does by itself.
        pub fn health_check(mut self, health_check: super::HealthCheck) -> Self {
            self.base.health_check = health_check;
            self
        }

        /// How long a target that leaves may go on with the requests it has: 0 to 3600 seconds.
        /// Default: 300 seconds.
        pub fn deregistration_delay(mut self, delay: stackwright_core::Duration) -> Self {
            self.base.deregistration_delay = Some(delay);
            self
        }

        /// Whether requests go to targets in every availability zone. Default: as the load balancer
        /// says.
        pub fn cross_zone_enabled(mut self, enabled: bool) -> Self {
            self.base.cross_zone_enabled = Some(enabled);
            self
        }

        /// The kind of addresses that targets have. Default: IPv4.
        pub fn ip_address_type(mut self, kind: super::TargetGroupIpAddressType) -> Self {
            self.base.ip_address_type = Some(kind);
            self
        }

        /// How many targets have to be healthy for a zone to get traffic. Default: one.
        pub fn target_group_health(mut self, health: super::TargetGroupHealth) -> Self {
            self.base.health = health;
            self
        }
    };
}
pub(crate) use target_group_setters;

pub(crate) fn illegal(message: impl Into<String>) -> Diagnostic {
    Diagnostic::error(&codes::ILLEGAL_TARGET_GROUP_OPTION, message)
}

impl BaseTargetGroup {
    /// The attributes that every group may have, which come first.
    pub(crate) fn attributes(&self) -> Attributes {
        let mut attributes = Attributes::default();
        if let Some(delay) = self.deregistration_delay {
            let seconds = (delay.to_millis() / 1000).to_string();
            attributes.set("deregistration_delay.timeout_seconds", seconds);
        }
        if let Some(enabled) = self.cross_zone_enabled {
            attributes.set("load_balancing.cross_zone.enabled", enabled.to_string());
        }
        self.health.write(&mut attributes);
        attributes
    }

    /// Reports what the service would refuse in the options.
    pub(crate) fn diagnose(&self, scope: &Scope) {
        if let Some(name) = self.name.as_ref().and_then(Value::as_text)
            && !is_name(name)
        {
            scope.diagnose(
                Diagnostic::error(
                    &codes::ILLEGAL_TARGET_GROUP_NAME,
                    "the target group's name is not a legal one",
                )
                .given(format!("`{name}`"))
                .allowed("1 to 32 letters, digits and hyphens, no hyphen at either end")
                .help("shorten or rename it, or let CloudFormation name the group"),
            );
        }
        if let Some(delay) = self.deregistration_delay
            && delay.to_seconds().is_none_or(|seconds| seconds > 3600)
        {
            scope.diagnose(
                illegal("the deregistration delay is out of range")
                    .given(delay)
                    .allowed("0 to 3600 seconds, in whole seconds")
                    .help("choose a delay in this range"),
            );
        }
        self.health
            .findings()
            .into_iter()
            .for_each(|finding| scope.diagnose(finding));
    }
}

/// Whether a text may name a load balancer or a target group.
pub(crate) fn is_name(name: &str) -> bool {
    let legal = |c: char| c.is_ascii_alphanumeric() || c == '-';
    let ends = name.starts_with('-') || name.ends_with('-');
    (1..=32).contains(&name.len()) && !ends && name.chars().all(legal)
}

/// What the handles of target groups share.
pub(crate) struct Group {
    pub(crate) node: NodeRef,
    /// The resource, unless the group is imported.
    resource: Option<CfnTargetGroupRef>,
    pub(crate) arn: Value<TargetGroupArn>,
    pub(crate) name: Value<String>,
    pub(crate) load_balancer_arns: Value<List<LoadBalancerArn>>,
    pub(crate) attached: DependencyGroup,
    state: RefCell<State>,
}

#[derive(Debug, Default)]
struct State {
    attributes: Attributes,
    health_check: HealthCheck,
    target_type: Option<TargetType>,
    targets: usize,
    first_load_balancer: Option<Value<String>>,
}

impl fmt::Debug for Group {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("TargetGroup")
            .field("arn", &self.arn)
            .finish_non_exhaustive()
    }
}

impl Group {
    /// A group of its own: writes the resource below `scope`.
    pub(crate) fn owned(
        scope: &Scope,
        base: &BaseTargetGroup,
        attributes: Attributes,
        mut resource: CfnTargetGroup,
    ) -> Rc<Self> {
        base.diagnose(scope);
        let properties = resource.as_object_mut();
        base.health_check.write(properties);
        attributes.write("TargetGroupAttributes", properties);
        if let Some(target_type) = base.target_type {
            resource = resource.target_type(target_type.as_str());
        }
        if let Some(name) = &base.name {
            resource = resource.name(name);
        }
        if let Some(kind) = base.ip_address_type {
            resource = resource.ip_address_type(kind.as_str());
        }
        if let (Some(vpc), true) = (&base.vpc, base.target_type != Some(TargetType::Lambda)) {
            resource = resource.vpc_id(vpc.vpc_id());
        }
        let resource = scope.add("Resource", resource);
        Rc::new(Self {
            node: scope.node(),
            resource: Some(resource),
            arn: resource.reference(),
            name: resource.attr_target_group_name(),
            load_balancer_arns: resource.attr_load_balancer_arns().cast().value(),
            attached: DependencyGroup::new(),
            state: RefCell::new(State {
                attributes,
                health_check: base.health_check.clone(),
                target_type: base.target_type,
                ..State::default()
            }),
        })
    }

    /// A group that exists already.
    pub(crate) fn imported(node: NodeRef, attributes: TargetGroupAttributes) -> Rc<Self> {
        let name = name_in_arn(attributes.arn.node());
        let load_balancers = attributes.load_balancer_arns.node();
        let first = match load_balancers.as_list() {
            Some(literal) => literal.first().cloned(),
            None => Some(intrinsic::select(0, load_balancers.clone()).into()),
        };
        let state = State {
            // An ARN has the full name where a listener's has it, too.
            first_load_balancer: first.map(|arn| load_balancer_in_listener_arn(&arn).value()),
            ..State::default()
        };
        Rc::new(Self {
            node,
            resource: None,
            arn: attributes.arn,
            name: name.value(),
            load_balancer_arns: attributes.load_balancer_arns,
            attached: DependencyGroup::new(),
            state: RefCell::new(state),
        })
    }

    pub(crate) fn is_imported(&self) -> bool {
        self.resource.is_none()
    }

    pub(crate) fn full_name(&self) -> Value<String> {
        match &self.resource {
            Some(resource) => resource.attr_target_group_full_name(),
            None => last_part_of_arn(self.arn.node()).value(),
        }
    }

    pub(crate) fn target_type(&self) -> Option<TargetType> {
        self.state.borrow().target_type
    }

    pub(crate) fn health_check(&self) -> HealthCheck {
        self.state.borrow().health_check.clone()
    }

    #[track_caller]
    pub(crate) fn configure_health_check(&self, scope: &Scope, health_check: HealthCheck) {
        if self.refused_as_imported(scope) {
            return;
        }
        scope
            .edit(&self.node)
            .update(|properties| health_check.write(properties));
        self.state.borrow_mut().health_check = health_check;
    }

    #[track_caller]
    pub(crate) fn edit_attributes(&self, scope: &Scope, change: impl FnOnce(&mut Attributes)) {
        if self.refused_as_imported(scope) {
            return;
        }
        let mut state = self.state.borrow_mut();
        change(&mut state.attributes);
        let attributes = &state.attributes;
        let property = "TargetGroupAttributes";
        scope
            .edit(&self.node)
            .update(|properties| attributes.write(property, properties));
    }

    #[track_caller]
    fn refused_as_imported(&self, scope: &Scope) -> bool {
        if self.is_imported() {
            scope.of(&self.node).diagnose(
                illegal("an imported target group can't be changed here")
                    .given("a change of an imported target group")
                    .allowed("changes in the stack that owns the group")
                    .help("change it there, or create a group of your own"),
            );
        }
        self.is_imported()
    }

    /// Takes in what a target said of itself.
    #[track_caller]
    pub(crate) fn add_target(&self, scope: &Scope, target: LoadBalancerTarget) {
        let at = scope.of(&self.node);
        let mut state = self.state.borrow_mut();
        match state.target_type {
            Some(known) if known != target.target_type => {
                return at.diagnose(
                    Diagnostic::error(
                        &codes::MIXED_TARGET_TYPES,
                        "a target is of another type than its group, or the group's other targets",
                    )
                    .given(format!(
                        "{} in a group of {}",
                        target.target_type.as_str(),
                        known.as_str()
                    ))
                    .allowed(format!("targets of type {}", known.as_str()))
                    .help(
                        "set the group's `target_type` to that of its targets (tasks in network mode awsvpc \
                         are of type ip, other tasks of type instance), or make a group for each",
                    ),
                );
            }
            _ => state.target_type = Some(target.target_type),
        }
        state.targets += 1;
        if let (true, Some(_)) = (self.is_imported(), &target.description) {
            return at.diagnose(
                Diagnostic::error(
                    &codes::TARGET_OF_IMPORTED_GROUP,
                    "an imported target group lists its targets in the stack that owns it",
                )
                .given(format!("a target of type {}", target.target_type.as_str()))
                .allowed("targets that register themselves, such as services")
                .help("create a target group here"),
            );
        }
        if self.is_imported() {
            return;
        }
        let edit = scope
            .edit(&self.node)
            .set("TargetType", target.target_type.as_str());
        if target.target_type == TargetType::Lambda {
            // Functions are in no VPC, and the CDK leaves out this attribute of theirs.
            state.attributes.remove("stickiness.enabled");
            let attributes = &state.attributes;
            edit.update(|properties| {
                drop(properties.remove("VpcId"));
                attributes.write("TargetGroupAttributes", properties);
            });
        }
        if let Some(description) = target.description {
            scope.edit(&self.node).push("Targets", description);
        }
    }

    /// Notes a listener that sends requests here: it, or the rule, is what to wait for.
    pub(crate) fn attach(&self, what: &impl AsNode, listener_arn: &Node) {
        if !self.is_imported() {
            self.attached.add(what);
        }
        let mut state = self.state.borrow_mut();
        let name = || load_balancer_in_listener_arn(listener_arn).value();
        state.first_load_balancer.get_or_insert_with(name);
    }

    pub(crate) fn first_load_balancer_full_name(&self) -> Option<Value<String>> {
        self.state.borrow().first_load_balancer.clone()
    }
}

/// What is known of a target group that exists already.
#[derive(Clone, Debug)]
pub struct TargetGroupAttributes {
    arn: Value<TargetGroupArn>,
    load_balancer_arns: Value<List<LoadBalancerArn>>,
}

impl TargetGroupAttributes {
    /// A target group by its ARN.
    pub fn new(target_group_arn: impl IntoValue<TargetGroupArn>) -> Self {
        Self {
            arn: target_group_arn.into_value(),
            load_balancer_arns: Value::from_node(Node::List(Vec::new())),
        }
    }

    /// The load balancers that send requests to it. Default: none are known.
    #[must_use]
    pub fn load_balancer_arns(mut self, arns: impl IntoValue<List<LoadBalancerArn>>) -> Self {
        self.load_balancer_arns = arns.into_value();
        self
    }
}

/// `targetgroup/NAME/ID` of a target group's ARN.
fn last_part_of_arn(arn: &Node) -> Expr {
    intrinsic::select(5, intrinsic::split(":", arn.clone()))
}

fn name_in_arn(arn: &Node) -> Expr {
    let part: Node = last_part_of_arn(arn).into();
    intrinsic::select(1, intrinsic::split("/", part))
}

/// `app/NAME/ID`, the full name of a load balancer, of one of its listeners' ARN.
fn load_balancer_in_listener_arn(arn: &Node) -> Expr {
    let parts: Node = intrinsic::split("/", arn.clone()).into();
    let part = |index: u32| Node::from(intrinsic::select(index, parts.clone()));
    let slash = || Node::text("/");
    intrinsic::concat(vec![part(1), slash(), part(2), slash(), part(3)])
}

/// The methods of every target group's handle.
macro_rules! target_group_handle {
    ($handle:ident) => {
        impl stackwright_core::AsNode for $handle {
            fn node(&self) -> stackwright_core::NodeRef {
                self.group.node
            }
        }

        impl
            stackwright_core::IntoValue<
                stackwright_cfn::kinds::elasticloadbalancingv2::TargetGroupArn,
            > for &$handle
        {
            fn into_value(
                self,
            ) -> stackwright_core::Value<
                stackwright_cfn::kinds::elasticloadbalancingv2::TargetGroupArn,
            > {
                self.target_group_arn()
            }
        }

        impl $handle {
            /// The ARN.
            pub fn target_group_arn(
                &self,
            ) -> stackwright_core::Value<
                stackwright_cfn::kinds::elasticloadbalancingv2::TargetGroupArn,
            > {
                self.group.arn.clone()
            }

            /// The name.
            pub fn target_group_name(&self) -> stackwright_core::Value<String> {
                self.group.name.clone()
            }

            /// The full name, `targetgroup/NAME/ID`, as metrics have it.
            pub fn target_group_full_name(&self) -> stackwright_core::Value<String> {
                self.group.full_name()
            }

            /// The ARNs of the load balancers that send requests here. Empty for an imported group
            /// unless they were named.
            pub fn load_balancer_arns(
                &self,
            ) -> stackwright_core::Value<
                stackwright_core::kind::List<
                    stackwright_cfn::kinds::elasticloadbalancingv2::LoadBalancerArn,
                >,
            > {
                self.group.load_balancer_arns.clone()
            }

            /// The full name, `app/NAME/ID`, of the first load balancer that sends requests here, as
            /// metrics have it. None before a listener does, unless the group was imported with it.
            pub fn first_load_balancer_full_name(&self) -> Option<stackwright_core::Value<String>> {
                self.group.first_load_balancer_full_name()
            }

            /// The type of the targets, where it is set or known from a target.
            pub fn target_type(&self) -> Option<super::TargetType> {
                self.group.target_type()
            }

            /// Whether the group is one of another stack.
            pub fn is_imported(&self) -> bool {
                self.group.is_imported()
            }

            /// What a service has to wait for before it registers targets: the listeners and rules
            /// that send requests here, those that are added later included.
            ///
            /// `scope.depend(&service, &group.load_balancer_attached())`
            pub fn load_balancer_attached(&self) -> stackwright_core::DependencyGroup {
                self.group.attached.clone()
            }

            /// Replaces the health check as a whole.
            #[track_caller]
            pub fn configure_health_check(
                &self,
                scope: &stackwright_core::Scope,
                health_check: super::HealthCheck,
            ) {
                self.group.configure_health_check(scope, health_check);
            }

            /// Sets an attribute of the group, one that has no setter or for a second time.
            ///
            /// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TargetGroupAttribute.html>
            #[track_caller]
            pub fn set_attribute(
                &self,
                scope: &stackwright_core::Scope,
                key: impl Into<String>,
                value: impl stackwright_core::IntoValue<String>,
            ) {
                let value = value.into_value();
                self.group
                    .edit_attributes(scope, |attributes| attributes.set(key, value));
            }
        }
    };
}
pub(crate) use target_group_handle;

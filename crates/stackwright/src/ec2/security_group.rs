//! Security groups: which traffic reaches and leaves their members.

pub use stackwright_cfn::ec2::security_group::*;

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use stackwright_core::kind::{SecurityGroupId, VpcId};
use stackwright_core::{
    AsNode, Construct, Diagnostic, Fluent, IntoValue, Node, NodeRef, Scope, Text, Value,
};

use super::codes;
use super::connections::{Connectable, Connections};
use super::peer::Peer;
use super::port::{Port, Traffic};
use super::security_rule::{Direction, Fields, Rule};

/// A security group: the traffic that its members accept and send.
///
/// Inbound traffic is refused unless a rule allows it. Answers to allowed traffic always pass.
/// Rather than writing rules, say which constructs talk to each other: see [`Connections`].
///
/// <https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html>
///
/// ```
/// use stackwright::Stack;
/// use stackwright::ec2::{Connectable, Port, SecurityGroup, Vpc};
///
/// let stack = Stack::new("shop");
/// let vpc = stack.add("Vpc", Vpc::new());
/// let web = stack.add("Web", SecurityGroup::new(&vpc));
/// let database = stack.add("Database", SecurityGroup::new(&vpc).allow_all_outbound(false));
/// database.connections().allow_from(&stack, &web, Port::POSTGRES.described("Queries"));
/// ```
#[derive(Clone, Debug)]
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct SecurityGroup {
    vpc_id: Value<VpcId>,
    name: Option<Value<String>>,
    description: Option<Value<String>>,
    allow_all_outbound: bool,
    allow_all_ipv6_outbound: bool,
    disable_inline_rules: Option<bool>,
}

impl SecurityGroup {
    /// A security group in a VPC.
    pub fn new(vpc: impl IntoValue<VpcId>) -> Self {
        Self {
            vpc_id: vpc.into_value(),
            name: None,
            description: None,
            allow_all_outbound: true,
            allow_all_ipv6_outbound: false,
            disable_inline_rules: None,
        }
    }

    /// The group's name. Default: CloudFormation makes one, which lets the group be replaced.
    /// Changing it replaces the group.
    pub fn security_group_name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// The description, up to 255 characters. Changing it replaces the group. Default: the path of
    /// the construct.
    pub fn description(mut self, description: impl IntoValue<String>) -> Self {
        self.description = Some(description.into_value());
        self
    }

    /// Whether members may send anything to any IPv4 address; rules for outbound IPv4 traffic then
    /// have no effect and are left out. Default: true, the CDK's.
    pub fn allow_all_outbound(mut self, allow: bool) -> Self {
        self.allow_all_outbound = allow;
        self
    }

    /// Whether members may send anything to any IPv6 address. Default: false, the CDK's.
    pub fn allow_all_ipv6_outbound(mut self, allow: bool) -> Self {
        self.allow_all_ipv6_outbound = allow;
        self
    }

    /// Whether every rule becomes a resource of its own, instead of standing in the group where it
    /// can. Default: false, or true where the context key
    /// `@aws-cdk/aws-ec2.securityGroupDisableInlineRules` is `true`.
    pub fn disable_inline_rules(mut self, disable: bool) -> Self {
        self.disable_inline_rules = Some(disable);
        self
    }

    /// A security group that exists already and allows all outbound traffic: rules for inbound
    /// traffic can be added to it.
    #[track_caller]
    pub fn from_security_group_id(
        scope: &Scope,
        id: impl Into<Text>,
        security_group_id: impl IntoValue<SecurityGroupId>,
    ) -> SecurityGroupRef {
        Self::from_attributes(scope, id, SecurityGroupAttributes::new(security_group_id))
    }

    /// A security group that exists already.
    #[track_caller]
    pub fn from_attributes(
        scope: &Scope,
        id: impl Into<Text>,
        attributes: SecurityGroupAttributes,
    ) -> SecurityGroupRef {
        let scope = scope.group(id);
        SecurityGroupRef(Rc::new(Group {
            node: scope.node(),
            unique_id: scope.unique_id(),
            id: attributes.id,
            vpc_id: None,
            allow_all_outbound: attributes.allow_all_outbound,
            allow_all_ipv6_outbound: attributes.allow_all_ipv6_outbound,
            home: if attributes.mutable {
                Home::Imported
            } else {
                Home::Fixed
            },
            rules: RefCell::default(),
            unknown_peers: Cell::new(0),
        }))
    }
}

/// The context key by which a CDK app switches inline rules off everywhere.
const DISABLE_INLINE_RULES: &str = "@aws-cdk/aws-ec2.securityGroupDisableInlineRules";

impl Construct for SecurityGroup {
    type Handle = SecurityGroupRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> SecurityGroupRef {
        let description = self
            .description
            .unwrap_or_else(|| scope.path().into_value());
        if let Some(text) = description.as_text() {
            check_text(scope, "security group's description", text);
        }
        if let Some(text) = self.name.as_ref().and_then(Value::as_text) {
            check_text(scope, "security group's name", text);
            if text.starts_with("sg-") {
                let finding = Diagnostic::error(
                    &codes::ILLEGAL_SECURITY_GROUP_TEXT,
                    "the security group's name looks like an id",
                );
                scope.diagnose(
                    finding
                        .given(text)
                        .allowed("a name that does not start with `sg-`")
                        .help("rename the group, or leave the name out"),
                );
            }
        }
        let resource = CfnSecurityGroup::new(description).vpc_id(self.vpc_id);
        let resource = resource.when_some(self.name, |group, name| group.group_name(name));
        let resource = scope.add("Resource", resource);
        let separate = self
            .disable_inline_rules
            .unwrap_or_else(|| scope.context(DISABLE_INLINE_RULES).as_deref() == Some("true"));
        let group = SecurityGroupRef(Rc::new(Group {
            node: scope.node(),
            unique_id: scope.unique_id(),
            id: resource.attr_group_id().cast().value(),
            vpc_id: Some(resource.attr_vpc_id().cast().value()),
            allow_all_outbound: self.allow_all_outbound,
            allow_all_ipv6_outbound: self.allow_all_ipv6_outbound,
            home: if separate {
                Home::Separate
            } else {
                Home::Inline(resource)
            },
            rules: RefCell::default(),
            unknown_peers: Cell::new(0),
        }));
        if self.allow_all_outbound {
            let everything = Port::all_traffic();
            let everything = everything.described("Allow all outbound traffic by default");
            group.place(
                scope,
                Rule::new(Direction::Egress, Peer::any_ipv4(), everything),
            );
        } else {
            group.block_outbound(scope);
        }
        if self.allow_all_ipv6_outbound {
            let everything = Port::all_traffic();
            let everything = everything.described("Allow all outbound ipv6 traffic by default");
            group.place(
                scope,
                Rule::new(Direction::Egress, Peer::any_ipv6(), everything),
            );
        }
        group
    }
}

/// What is known of a security group that exists already.
#[derive(Clone, Debug)]
pub struct SecurityGroupAttributes {
    id: Value<SecurityGroupId>,
    allow_all_outbound: bool,
    allow_all_ipv6_outbound: bool,
    mutable: bool,
}

impl SecurityGroupAttributes {
    /// A group of which only the id is known.
    pub fn new(security_group_id: impl IntoValue<SecurityGroupId>) -> Self {
        Self {
            id: security_group_id.into_value(),
            allow_all_outbound: true,
            allow_all_ipv6_outbound: false,
            mutable: true,
        }
    }

    /// Whether the group allows all outbound traffic, so that no outbound rules are added to it.
    /// Default: true.
    #[must_use]
    pub fn allow_all_outbound(mut self, allow: bool) -> Self {
        self.allow_all_outbound = allow;
        self
    }

    /// Whether the group allows all outbound IPv6 traffic. Default: false.
    #[must_use]
    pub fn allow_all_ipv6_outbound(mut self, allow: bool) -> Self {
        self.allow_all_ipv6_outbound = allow;
        self
    }

    /// Whether rules are added to the group. Where they are not, the connections of its members are
    /// up to you. Default: true.
    #[must_use]
    pub fn mutable(mut self, mutable: bool) -> Self {
        self.mutable = mutable;
        self
    }
}

/// A security group of a stack, created in it or imported.
#[derive(Clone)]
pub struct SecurityGroupRef(Rc<Group>);

struct Group {
    node: NodeRef,
    unique_id: String,
    id: Value<SecurityGroupId>,
    vpc_id: Option<Value<VpcId>>,
    allow_all_outbound: bool,
    allow_all_ipv6_outbound: bool,
    home: Home,
    rules: RefCell<Rules>,
    unknown_peers: Cell<u32>,
}

/// Where rules go.
enum Home {
    /// Into the group where they can, else below it.
    Inline(CfnSecurityGroupRef),
    /// Below the group, each a resource.
    Separate,
    /// Below the group, which exists already.
    Imported,
    /// Nowhere: the group is not to be changed.
    Fixed,
}

#[derive(Default)]
struct Rules {
    /// The rules that stand in the group.
    ingress: Vec<(Fields, Node)>,
    egress: Vec<(Fields, Node)>,
    /// The rules that are resources, by id.
    separate: BTreeMap<String, Fields>,
    /// Whether outbound traffic is blocked by the rule that matches none.
    blocked: Option<Fields>,
}

impl std::fmt::Debug for SecurityGroupRef {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "SecurityGroupRef({})", self.0.unique_id)
    }
}

impl AsNode for SecurityGroupRef {
    fn node(&self) -> NodeRef {
        self.0.node
    }
}

impl IntoValue<SecurityGroupId> for &SecurityGroupRef {
    fn into_value(self) -> Value<SecurityGroupId> {
        self.security_group_id()
    }
}

impl IntoValue<SecurityGroupId> for SecurityGroupRef {
    fn into_value(self) -> Value<SecurityGroupId> {
        self.security_group_id()
    }
}

impl Connectable for SecurityGroupRef {
    fn connections(&self) -> Connections {
        Connections::of_group(self)
    }
}

impl SecurityGroupRef {
    /// The group's id, `sg-…`.
    pub fn security_group_id(&self) -> Value<SecurityGroupId> {
        self.0.id.clone()
    }

    /// The id of the VPC that the group is in. None for an imported group.
    pub fn security_group_vpc_id(&self) -> Option<Value<VpcId>> {
        self.0.vpc_id.clone()
    }

    /// Whether members may send anything to any IPv4 address.
    pub fn allows_all_outbound(&self) -> bool {
        self.0.allow_all_outbound
    }

    /// Whether members may send anything to any IPv6 address.
    pub fn allows_all_ipv6_outbound(&self) -> bool {
        self.0.allow_all_ipv6_outbound
    }

    pub(crate) fn unique_id(&self) -> &str {
        &self.0.unique_id
    }

    /// Lets a peer send this traffic to the group's members. A rule that is there already is not
    /// added again.
    #[track_caller]
    pub fn add_ingress_rule(
        &self,
        scope: &Scope,
        peer: impl Into<Peer>,
        traffic: impl Into<Traffic>,
    ) {
        self.allow_in(&scope.of(self), peer.into(), traffic.into());
    }

    /// Lets the group's members send this traffic to a peer. Where the group allows all outbound
    /// traffic, that has no effect, which is a warning.
    #[track_caller]
    pub fn add_egress_rule(
        &self,
        scope: &Scope,
        peer: impl Into<Peer>,
        traffic: impl Into<Traffic>,
    ) {
        let (scope, peer) = (scope.of(self), peer.into());
        if let Some(option) = self.covers(&peer) {
            let finding = Diagnostic::warning(
                &codes::RULE_WITHOUT_EFFECT,
                "the group allows all outbound traffic already: the rule is left out",
            );
            let help =
                format!("set `{option}(false)` on the group to allow only what its rules say");
            scope.diagnose(
                finding
                    .given("an egress rule in a group that is open to everywhere")
                    .allowed("egress rules in a group that is not")
                    .help(help),
            );
        }
        self.allow_out(&scope, peer, traffic.into());
    }

    /// The option that allows everything to the peer already.
    fn covers(&self, peer: &Peer) -> Option<&'static str> {
        let group = &self.0;
        let ipv6 = peer.is_ipv6() && matches!(group.home, Home::Inline(_) | Home::Separate);
        let (option, allows) = match ipv6 {
            true => ("allow_all_ipv6_outbound", group.allow_all_ipv6_outbound),
            false => ("allow_all_outbound", group.allow_all_outbound),
        };
        allows.then_some(option)
    }

    pub(crate) fn allow_in(&self, scope: &Scope, peer: Peer, traffic: Traffic) {
        self.place(scope, Rule::new(Direction::Ingress, peer, traffic));
    }

    pub(crate) fn allow_out(&self, scope: &Scope, peer: Peer, traffic: Traffic) {
        if self.covers(&peer).is_some() {
            return;
        }
        let inline = matches!(self.0.home, Home::Inline(_));
        if inline && traffic.port.is_all_traffic() && peer.is_everybody() {
            let option = if peer.is_ipv6() {
                "allow_all_ipv6_outbound"
            } else {
                "allow_all_outbound"
            };
            let finding = Diagnostic::error(
                &codes::ALL_TRAFFIC_RULE,
                "a rule allows all outbound traffic to everywhere",
            );
            let help = format!("set `{option}(true)` on the group instead");
            return scope.diagnose(
                finding
                    .given("all traffic to everywhere")
                    .allowed("rules for some traffic, or to some peers")
                    .help(help),
            );
        }
        if !peer.is_ipv6() {
            self.unblock_outbound(scope);
        }
        self.place(scope, Rule::new(Direction::Egress, peer, traffic));
    }

    /// Puts a rule where it belongs, unless it is there already. `scope` is the group's own.
    fn place(&self, scope: &Scope, rule: Rule) {
        if let Some(description) = rule.given_description() {
            check_text(scope, "description of a rule", description);
        }
        match &self.0.home {
            Home::Inline(resource) if rule.can_inline() => {
                let mut rules = self.0.rules.borrow_mut();
                let list = match rule.direction() {
                    Direction::Ingress => &mut rules.ingress,
                    Direction::Egress => &mut rules.egress,
                };
                let fields = rule.fields();
                if list.iter().all(|(known, _)| *known != fields) {
                    list.push((fields, rule.inlined()));
                    write(scope, resource, rule.direction(), list);
                }
            }
            Home::Fixed => {}
            _ => self.place_separately(scope, rule),
        }
    }

    fn place_separately(&self, scope: &Scope, rule: Rule) {
        let id = rule.id(|| {
            self.0.unknown_peers.set(self.0.unknown_peers.get() + 1);
            self.0.unknown_peers.get()
        });
        let fields = rule.fields();
        let known = self
            .0
            .rules
            .borrow()
            .separate
            .get(&id)
            .map(|known| known == &fields);
        match known {
            Some(true) => {}
            Some(false) => {
                let finding = Diagnostic::warning(
                    &codes::RULE_WITHOUT_EFFECT,
                    format!("the group has another rule `{id}` already: this one is left out"),
                );
                scope.diagnose(
                    finding
                        .given(format!("`{id}` twice"))
                        .allowed("each rule once in a group")
                        .help("use one rule, or add this one as a resource of its own"),
                );
            }
            None => {
                rule.build(&scope.group(id.clone()), self.security_group_id());
                self.0.rules.borrow_mut().separate.insert(id, fields);
            }
        }
    }
}

/// Blocking outbound traffic: a group without outbound rules gets one from EC2 that allows
/// everything, and only a rule that matches no traffic prevents that.
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroup.html>
impl SecurityGroupRef {
    fn block_outbound(&self, scope: &Scope) {
        let nothing = Port::icmp_type_and_code(252, 86).described("Disallow all traffic");
        let nobody = Peer::ipv4("255.255.255.255/32");
        let rule = Rule::new(Direction::Egress, nobody, nothing);
        self.0.rules.borrow_mut().blocked = Some(rule.fields());
        if let Home::Inline(_) = self.0.home {
            return self.place(scope, rule);
        }
        // Whether the rule is needed shows at the end; its place among its siblings is here.
        let id = rule.id(|| 0);
        let place = scope.group(id.clone()).node();
        let group = self.clone();
        scope.on_synthesis(move |scope| {
            if group.0.rules.borrow().blocked.is_some() {
                rule.build(&scope.of(&place), group.security_group_id());
            }
        });
    }

    fn unblock_outbound(&self, scope: &Scope) {
        let mut rules = self.0.rules.borrow_mut();
        let Some(blocking) = rules.blocked.take() else {
            return;
        };
        rules.egress.retain(|(fields, _)| *fields != blocking);
        if let Home::Inline(resource) = &self.0.home {
            write(scope, resource, Direction::Egress, &rules.egress);
        }
    }
}

/// Reports a text that EC2 does not take.
fn check_text(scope: &Scope, what: &str, text: &str) {
    const MARKS: &str = " ._-:/()#,@[]+=&;{}!$*";
    let legal = |character: char| character.is_ascii_alphanumeric() || MARKS.contains(character);
    let finding = |message: String| {
        Diagnostic::error(&codes::ILLEGAL_SECURITY_GROUP_TEXT, message).given(text)
    };
    if let Some(character) = text.chars().find(|character| !legal(*character)) {
        let message = format!("the {what} has a character that EC2 refuses: `{character}`");
        let allowed = format!("letters, digits, spaces and {}", MARKS.trim_start());
        scope.diagnose(
            finding(message)
                .allowed(allowed)
                .help("leave the character out"),
        );
    } else if text.len() > 255 {
        let message = format!("the {what} is too long");
        scope.diagnose(
            finding(message)
                .allowed("255 characters")
                .help("shorten it"),
        );
    }
}

/// Writes a list of rules into the group.
fn write(
    scope: &Scope,
    resource: &CfnSecurityGroupRef,
    direction: Direction,
    rules: &[(Fields, Node)],
) {
    let property = match direction {
        Direction::Ingress => "SecurityGroupIngress",
        Direction::Egress => "SecurityGroupEgress",
    };
    let rules: Vec<Node> = rules.iter().map(|(_, rule)| rule.clone()).collect();
    scope.edit(resource).update(|properties| {
        if rules.is_empty() {
            properties.remove(property);
        } else {
            properties.set(property, rules.into());
        }
    });
}

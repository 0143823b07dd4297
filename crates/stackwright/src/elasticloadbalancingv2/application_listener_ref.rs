//! Handles of listeners of application load balancers.

use std::cell::RefCell;
use std::fmt;
use std::rc::Rc;

use stackwright_cfn::kinds::elasticloadbalancingv2::{ListenerArn, LoadBalancerArn};
use stackwright_core::{AsNode, Diagnostic, IntoValue, NodeRef, Object, Scope, Text, Value};

use super::action::{ListenerAction, Place, illegal};
use super::add_rule::{AddRule, TargetGroups};
use super::application_listener_rule::ApplicationListenerRule;
use super::application_target_group::{ApplicationTargetGroup, ApplicationTargetGroupRef};
use super::attributes::Attributes;
use super::certificate::{ApplicationListenerCertificate, ListenerCertificate};
use super::codes;
use super::protocol::{ApplicationProtocol, ApplicationProtocolVersion};
use crate::ec2::{Connectable, Connections, Peer, Port, VpcRef};

/// A listener of an application load balancer, created or imported.
#[derive(Clone)]
pub struct ApplicationListenerRef(Rc<(Listener, RefCell<State>)>);

/// What is known of a listener from the start.
pub(crate) struct Listener {
    pub(crate) node: NodeRef,
    /// Whether this stack creates it.
    pub(crate) owned: bool,
    pub(crate) arn: Value<ListenerArn>,
    pub(crate) port: Option<u16>,
    pub(crate) protocol: Option<ApplicationProtocol>,
    pub(crate) connections: Connections,
    pub(crate) load_balancer_connections: Connections,
    pub(crate) load_balancer_arn: Option<Value<LoadBalancerArn>>,
    pub(crate) vpc: Option<VpcRef>,
}

#[derive(Default)]
struct State {
    attributes: Attributes,
    certificates: usize,
    has_default_action: bool,
    /// The priorities that are taken, with the paths of their rules.
    priorities: Vec<(u32, String)>,
    /// The groups that requests are forwarded to.
    groups: Vec<ApplicationTargetGroupRef>,
}

impl fmt::Debug for ApplicationListenerRef {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "ApplicationListenerRef({:?})", self.0.0.arn)
    }
}

impl AsNode for ApplicationListenerRef {
    fn node(&self) -> NodeRef {
        self.0.0.node
    }
}

impl Connectable for ApplicationListenerRef {
    /// The connections of the load balancer, with the listener's port as the default one.
    fn connections(&self) -> Connections {
        self.0.0.connections.clone()
    }
}

impl IntoValue<ListenerArn> for &ApplicationListenerRef {
    fn into_value(self) -> Value<ListenerArn> {
        self.listener_arn()
    }
}

impl ApplicationListenerRef {
    pub(crate) fn new(listener: Listener) -> Self {
        Self(Rc::new((listener, RefCell::default())))
    }

    /// The ARN.
    pub fn listener_arn(&self) -> Value<ListenerArn> {
        self.0.0.arn.clone()
    }

    /// The port, where it is known.
    pub fn port(&self) -> Option<u16> {
        self.0.0.port
    }

    /// The protocol, where it is known.
    pub fn protocol(&self) -> Option<ApplicationProtocol> {
        self.0.0.protocol
    }

    /// The ARN of the load balancer, where it is known.
    pub(crate) fn load_balancer_arn(&self) -> Option<Value<LoadBalancerArn>> {
        self.0.0.load_balancer_arn.clone()
    }

    pub(crate) fn load_balancer_connections(&self) -> Connections {
        self.0.0.load_balancer_connections.clone()
    }

    /// Sends requests to new targets: all that no rule matches, or those of an [`AddRule`]. The group
    /// is created below the listener, with `Group` at the end of the id.
    ///
    /// ```
    /// # use stackwright::prelude::*;
    /// # use stackwright::elasticloadbalancingv2::{ApplicationListenerRef, ApplicationTargetGroup};
    /// # fn example(stack: &Stack, listener: &ApplicationListenerRef) {
    /// listener.add_targets(stack, "Web", ApplicationTargetGroup::new().port(8080));
    /// # }
    /// ```
    #[track_caller]
    pub fn add_targets(
        &self,
        scope: &Scope,
        id: impl Into<Text>,
        targets: impl Into<AddRule<ApplicationTargetGroup>>,
    ) -> ApplicationTargetGroupRef {
        let (at, id, mut targets) = (scope.of(self), id.into(), targets.into());
        let vpc = &mut targets.what.base.vpc;
        *vpc = vpc.take().or_else(|| self.0.0.vpc.clone());
        let group = at.add(format!("{id}Group"), targets.what);
        let groups = TargetGroups(vec![group.clone()]);
        let AddRule {
            rule,
            remove_suffix,
            ..
        } = targets;
        self.add_groups(
            &at,
            id,
            AddRule {
                what: groups,
                rule,
                remove_suffix,
            },
        );
        group
    }

    /// Sends requests to target groups in equal parts: all that no rule matches, or those of an
    /// [`AddRule`].
    #[track_caller]
    pub fn add_target_groups(
        &self,
        scope: &Scope,
        id: impl Into<Text>,
        groups: impl Into<AddRule<TargetGroups>>,
    ) {
        self.add_groups(&scope.of(self), id.into(), groups.into());
    }

    /// A rule for groups has the id as given below an imported listener, as the CDK has it.
    #[track_caller]
    fn add_groups(&self, at: &Scope, id: Text, groups: AddRule<TargetGroups>) {
        let AddRule { what, rule, .. } = groups;
        let what = ListenerAction::forward(&what.0).into();
        self.add(
            at,
            id,
            AddRule {
                what,
                rule,
                remove_suffix: !self.0.0.owned,
            },
        );
    }

    /// Does something with requests: all that no rule matches, or those of an [`AddRule`].
    #[track_caller]
    pub fn add_action(
        &self,
        scope: &Scope,
        id: impl Into<Text>,
        action: impl Into<AddRule<ListenerAction>>,
    ) {
        let action = action.into();
        let remove_suffix = action.remove_suffix && !self.0.0.owned;
        self.add(
            &scope.of(self),
            id.into(),
            AddRule {
                remove_suffix,
                ..action
            },
        );
    }

    #[track_caller]
    fn add(&self, at: &Scope, id: Text, action: AddRule<ListenerAction>) {
        match action.rule {
            None if self.0.0.owned => self.set_default_action(at, action.what),
            None => at.diagnose(self.refusal(
                "a default action",
                "add it with a priority, as an `AddRule`",
            )),
            Some((priority, conditions)) => {
                let id = if action.remove_suffix {
                    id
                } else {
                    format!("{id}Rule").into()
                };
                let rule = ApplicationListenerRule::new(self, priority, action.what);
                at.add(id, rule.conditions(conditions));
            }
        }
    }

    fn refusal(&self, given: &str, help: &str) -> Diagnostic {
        Diagnostic::error(
            &codes::IMPORTED_LISTENER,
            format!(
                "an imported listener takes no {}",
                given.trim_start_matches("a ")
            ),
        )
        .given(given)
        .allowed("rules")
        .help(help)
    }

    #[track_caller]
    pub(crate) fn set_default_action(&self, scope: &Scope, action: ListenerAction) {
        let at = scope.of(self);
        if std::mem::replace(&mut self.0.1.borrow_mut().has_default_action, true) {
            at.diagnose(
                Diagnostic::warning(
                    &codes::DEFAULT_ACTION_REPLACED,
                    "the listener had a default action already, which is replaced",
                )
                .given("a second default action")
                .allowed("one default action for a listener")
                .help("give the listener one default action, and rules for the rest"),
            );
        }
        self.bind(&at, &action, &self.node());
        let actions = action.render(Place::Listener);
        scope.edit(self).set("DefaultActions", actions);
    }

    /// Lets an action take effect: `what` is this listener or the rule that has the action.
    #[track_caller]
    pub(crate) fn bind(&self, at: &Scope, action: &ListenerAction, what: &NodeRef) {
        action
            .findings()
            .into_iter()
            .for_each(|finding| at.diagnose(finding));
        for group in action.target_groups() {
            group.register_listener(at, self, what);
            self.0.1.borrow_mut().groups.push(group);
        }
        if action.authenticates() && self.0.0.protocol == Some(ApplicationProtocol::Http) {
            at.diagnose(
                illegal("clients are authenticated over HTTP, where anybody could listen")
                    .given("an authenticating action behind HTTP")
                    .allowed("authenticating actions behind HTTPS")
                    .help("make the listener an HTTPS one, with a certificate"),
            );
        }
        if action.calls_identity_provider() {
            let traffic = Port::tcp(443u16).described("Allow to IdP endpoint");
            self.0
                .0
                .connections
                .allow_to(at, &Peer::any_ipv4(), traffic);
        }
    }

    /// Takes a priority for the rule at a path. Gives the path of the rule that has it, if one does.
    pub(crate) fn take_priority(&self, priority: u32, path: String) -> Option<String> {
        let mut state = self.0.1.borrow_mut();
        let taken = state
            .priorities
            .iter()
            .find(|(other, _)| *other == priority);
        let taken = taken.map(|(_, path)| path.clone());
        if taken.is_none() {
            state.priorities.push((priority, path));
        }
        taken
    }

    /// Adds certificates. The first of a listener is a property of it, the others are resources with
    /// numbers at the end of the id.
    #[track_caller]
    pub fn add_certificates<C: Into<ListenerCertificate>>(
        &self,
        scope: &Scope,
        id: impl Into<Text>,
        certificates: impl IntoIterator<Item = C>,
    ) {
        let (at, id) = (scope.of(self), id.into());
        let mut certificates: Vec<ListenerCertificate> =
            certificates.into_iter().map(Into::into).collect();
        if !self.0.0.owned {
            at.add(id, ApplicationListenerCertificate::new(self, certificates));
            return;
        }
        let had = self.0.1.borrow().certificates;
        self.0.1.borrow_mut().certificates += certificates.len();
        if had == 0 && !certificates.is_empty() {
            let first =
                Object::typed().with("CertificateArn", certificates.remove(0).certificate_arn());
            scope.edit(self).push("Certificates", first);
        }
        for (number, certificate) in (1..).zip(certificates) {
            let more = ApplicationListenerCertificate::new(self, [certificate]);
            at.add(format!("{id}{number}"), more);
        }
    }

    /// Sets an attribute, such as a header that is added to answers.
    ///
    /// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ListenerAttribute.html>
    #[track_caller]
    pub fn set_attribute(
        &self,
        scope: &Scope,
        key: impl Into<String>,
        value: impl IntoValue<String>,
    ) {
        let value = value.into_value();
        self.edit_attributes(scope, |attributes| attributes.set(key, value));
    }

    /// Takes an attribute back that was set.
    #[track_caller]
    pub fn remove_attribute(&self, scope: &Scope, key: &str) {
        self.edit_attributes(scope, |attributes| attributes.remove(key));
    }

    #[track_caller]
    fn edit_attributes(&self, scope: &Scope, change: impl FnOnce(&mut Attributes)) {
        if !self.0.0.owned {
            let help = "change it in the stack that owns the listener";
            return scope.of(self).diagnose(self.refusal("attributes", help));
        }
        let mut state = self.0.1.borrow_mut();
        change(&mut state.attributes);
        let attributes = &state.attributes;
        scope
            .edit(self)
            .update(|listener| attributes.write("ListenerAttributes", listener));
    }

    /// Reports what can be known only when everything was added.
    pub(crate) fn check(&self, scope: &Scope) {
        let state = self.0.1.borrow();
        if !state.has_default_action {
            scope.diagnose(
                Diagnostic::error(
                    &codes::LISTENER_WITHOUT_ACTION,
                    "the listener has no default action",
                )
                .given("no target group and no action for requests that no rule matches")
                .allowed("one default action")
                .help("call `add_targets`, `add_target_groups` or `add_action` without a rule"),
            );
        }
        if self.0.0.protocol == Some(ApplicationProtocol::Https) && state.certificates == 0 {
            scope.diagnose(
                Diagnostic::error(
                    &codes::HTTPS_WITHOUT_CERTIFICATE,
                    "the HTTPS listener has no certificate",
                )
                .given("no certificate")
                .allowed("at least one")
                .help("set `.certificates([&certificate])` or call `add_certificates`"),
            );
        }
        let grpc = |group: &&ApplicationTargetGroupRef| {
            group.version() == Some(ApplicationProtocolVersion::Grpc)
        };
        if self.0.0.protocol == Some(ApplicationProtocol::Http)
            && state.groups.iter().any(|g| grpc(&g))
        {
            scope.diagnose(
                Diagnostic::error(
                    &codes::GRPC_WITHOUT_HTTPS,
                    "an HTTP listener forwards to a gRPC target group",
                )
                .given("a target group of version GRPC behind HTTP")
                .allowed("gRPC behind HTTPS")
                .help("make the listener an HTTPS one, with a certificate"),
            );
        }
    }
}

//! Which constructs talk to each other.

use std::cell::RefCell;
use std::rc::Rc;

use stackwright_core::{AsNode, Diagnostic, NodeRef, Scope};

use super::codes;
use super::peer::Peer;
use super::port::{Port, Traffic};
use super::security_group::SecurityGroupRef;
use super::security_rule::Direction;

/// Something that has network connections: a load balancer, a service, a database, a security group,
/// or a [`Peer`].
pub trait Connectable {
    /// Its connections, to allow traffic from and to it.
    fn connections(&self) -> Connections;
}

impl<T: Connectable> Connectable for &T {
    fn connections(&self) -> Connections {
        (*self).connections()
    }
}

/// The connections of a construct: what may reach it and what it may reach.
///
/// Between two constructs of a stack, a rule is added on both sides: the one lets the traffic out,
/// where it does not let everything out, and the other lets it in. Rules between security groups are
/// resources of their own, so that two groups can name each other.
///
/// The connections of a construct may hold several security groups. What was allowed holds for
/// groups that are added later, too. Clones share their state.
#[derive(Clone)]
pub struct Connections(Rc<RefCell<State>>);

struct State {
    groups: Vec<SecurityGroupRef>,
    peers: Vec<Peer>,
    default_port: Option<Port>,
    /// What each group, those that are added later included, has rules about.
    links: Vec<Link>,
    /// The groups, of whatever construct, that get a rule about each peer that is added later.
    watchers: Vec<(SecurityGroupRef, Link)>,
    /// The security group whose own connections these are.
    own: Option<NodeRef>,
}

/// That a group has rules about every peer of some connections.
#[derive(Clone)]
struct Link {
    peers: Rc<RefCell<State>>,
    directions: &'static [Direction],
    traffic: Traffic,
}

impl std::fmt::Debug for Connections {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let state = self.0.borrow();
        formatter
            .debug_struct("Connections")
            .field("groups", &state.groups)
            .field("peers", &state.peers)
            .field("default_port", &state.default_port)
            .finish_non_exhaustive()
    }
}

impl Connectable for Connections {
    fn connections(&self) -> Connections {
        self.clone()
    }
}

impl Connections {
    /// The connections of the members of some security groups.
    pub fn new(groups: impl IntoIterator<Item = SecurityGroupRef>) -> Self {
        let groups: Vec<_> = groups.into_iter().collect();
        let peers = groups.iter().map(Peer::from).collect();
        Self(Rc::new(RefCell::new(State {
            groups,
            peers,
            default_port: None,
            links: Vec::new(),
            watchers: Vec::new(),
            own: None,
        })))
    }

    /// A security group's own connections.
    pub(super) fn of_group(group: &SecurityGroupRef) -> Self {
        let connections = Self::new([group.clone()]);
        connections.0.borrow_mut().own = Some(group.node());
        connections
    }

    /// Whether the two are those of one construct.
    fn is_same(&self, other: &Self) -> bool {
        let own = |connections: &Self| connections.0.borrow().own;
        Rc::ptr_eq(&self.0, &other.0) || (own(self).is_some() && own(self) == own(other))
    }

    /// The connections of a peer that is no security group.
    pub fn of_peer(peer: Peer) -> Self {
        let connections = Self::new([]);
        connections.0.borrow_mut().peers.push(peer);
        connections
    }

    /// Sets the port on which it is usually reached.
    #[must_use]
    pub fn default_port(self, port: Port) -> Self {
        self.0.borrow_mut().default_port = Some(port);
        self
    }

    /// Adds another peer that stands for it in the rules of others, besides its security groups.
    #[must_use]
    pub fn peer(self, peer: impl Into<Peer>) -> Self {
        self.0.borrow_mut().peers.push(peer.into());
        self
    }

    /// The port on which it is usually reached, if it has one.
    pub fn usual_port(&self) -> Option<Port> {
        self.0.borrow().default_port.clone()
    }

    /// The security groups.
    pub fn security_groups(&self) -> Vec<SecurityGroupRef> {
        self.0.borrow().groups.clone()
    }

    /// Adds a security group. What was allowed before holds for it, too.
    #[track_caller]
    pub fn add_security_group(&self, scope: &Scope, group: &SecurityGroupRef) {
        let links = self.0.borrow().links.clone();
        self.0.borrow_mut().groups.push(group.clone());
        for link in links {
            link.hold_for(scope, group);
        }
        let peer = Peer::from(group);
        let watchers = self.0.borrow().watchers.clone();
        self.0.borrow_mut().peers.push(peer.clone());
        for (group, link) in watchers {
            link.apply(scope, &group, &peer);
        }
    }

    /// Lets `other` connect to this. Where they are one, only what is inbound is allowed: see
    /// [`allow_internally`](Self::allow_internally).
    #[track_caller]
    pub fn allow_from(&self, scope: &Scope, other: &impl Connectable, traffic: impl Into<Traffic>) {
        let (other, traffic) = (other.connections(), traffic.into());
        self.link(scope, &other, &[Direction::Ingress], traffic.clone());
        if !self.is_same(&other) {
            other.link(scope, self, &[Direction::Egress], traffic);
        }
    }

    /// Lets this connect to `other`. Where they are one, only what is outbound is allowed: see
    /// [`allow_internally`](Self::allow_internally).
    #[track_caller]
    pub fn allow_to(&self, scope: &Scope, other: &impl Connectable, traffic: impl Into<Traffic>) {
        let (other, traffic) = (other.connections(), traffic.into());
        self.link(scope, &other, &[Direction::Egress], traffic.clone());
        if !self.is_same(&other) {
            other.link(scope, self, &[Direction::Ingress], traffic);
        }
    }

    /// Lets the members of its security groups connect to each other.
    #[track_caller]
    pub fn allow_internally(&self, scope: &Scope, traffic: impl Into<Traffic>) {
        self.link(
            scope,
            self,
            &[Direction::Ingress, Direction::Egress],
            traffic.into(),
        );
    }

    /// Lets this connect to any IPv4 address.
    #[track_caller]
    pub fn allow_to_any_ipv4(&self, scope: &Scope, traffic: impl Into<Traffic>) {
        self.allow_to(scope, &Peer::any_ipv4(), traffic);
    }

    /// Lets any IPv4 address connect to this: anybody on the internet, where a public address leads
    /// here.
    #[track_caller]
    pub fn allow_from_any_ipv4(&self, scope: &Scope, traffic: impl Into<Traffic>) {
        self.allow_from(scope, &Peer::any_ipv4(), traffic);
    }

    /// Lets `other` connect to this on this construct's [usual port](Self::usual_port). To describe the
    /// rule, name the port: `allow_from(scope, other, port.described("…"))`.
    #[track_caller]
    pub fn allow_default_port_from(&self, scope: &Scope, other: &impl Connectable) {
        if let Some(port) = self.required_port(scope) {
            self.allow_from(scope, other, port);
        }
    }

    /// Lets any IPv4 address connect to this on its usual port.
    #[track_caller]
    pub fn allow_default_port_from_any_ipv4(&self, scope: &Scope) {
        if let Some(port) = self.required_port(scope) {
            self.allow_from_any_ipv4(scope, port);
        }
    }

    /// Lets the members of its security groups connect to each other on the usual port.
    #[track_caller]
    pub fn allow_default_port_internally(&self, scope: &Scope) {
        if let Some(port) = self.required_port(scope) {
            self.allow_internally(scope, port);
        }
    }

    /// Lets this connect to `other` on this construct's usual port.
    #[track_caller]
    pub fn allow_default_port_to(&self, scope: &Scope, other: &impl Connectable) {
        if let Some(port) = self.required_port(scope) {
            self.allow_to(scope, other, port);
        }
    }

    /// Lets this connect to `other` on the usual port of `other`.
    #[track_caller]
    pub fn allow_to_default_port(&self, scope: &Scope, other: &impl Connectable) {
        let other = other.connections();
        if let Some(port) = other.required_port(scope) {
            self.allow_to(scope, &other, port);
        }
    }

    #[track_caller]
    fn required_port(&self, scope: &Scope) -> Option<Port> {
        let port = self.usual_port();
        if port.is_none() {
            let finding = Diagnostic::error(
                &codes::NO_DEFAULT_PORT,
                "the connections have no default port",
            );
            scope.of(scope).diagnose(
                finding
                    .given("a verb for the default port")
                    .allowed(
                        "it on connections that have one, such as a load balancer's listener's",
                    )
                    .help("name the port: `allow_from(…, Port::tcp(443))`"),
            );
        }
        port
    }

    #[track_caller]
    fn link(
        &self,
        scope: &Scope,
        peers: &Self,
        directions: &'static [Direction],
        traffic: Traffic,
    ) {
        let link = Link {
            peers: Rc::clone(&peers.0),
            directions,
            traffic,
        };
        let groups = self.0.borrow().groups.clone();
        for group in &groups {
            link.hold_for(scope, group);
        }
        self.0.borrow_mut().links.push(link);
    }
}

impl Link {
    /// Gives a group its rules about the peers that there are, and those to come.
    #[track_caller]
    fn hold_for(&self, scope: &Scope, group: &SecurityGroupRef) {
        let peers = self.peers.borrow().peers.clone();
        for peer in &peers {
            self.apply(scope, group, peer);
        }
        let watcher = (group.clone(), self.clone());
        self.peers.borrow_mut().watchers.push(watcher);
    }

    #[track_caller]
    fn apply(&self, scope: &Scope, group: &SecurityGroupRef, peer: &Peer) {
        let scope = scope.of(group);
        for direction in self.directions {
            match direction {
                Direction::Ingress => group.allow_in(&scope, peer.clone(), self.traffic.clone()),
                Direction::Egress => group.allow_out(&scope, peer.clone(), self.traffic.clone()),
            }
        }
    }
}

//! Rules of security groups, inside the group or as resources of their own.

use stackwright_cfn::ec2::{CfnSecurityGroupEgress, CfnSecurityGroupIngress};
use stackwright_core::kind::SecurityGroupId;
use stackwright_core::{Construct, Node, Object, Scope, Value, intrinsic};

use super::peer::Peer;
use super::port::Traffic;

/// Properties of a rule, in the order in which they were set.
pub(crate) type Fields = Vec<(&'static str, Node)>;

/// Which way traffic goes, seen from the security group that a rule belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Direction {
    Ingress,
    Egress,
}

/// What a security group allows.
pub(crate) struct Rule {
    direction: Direction,
    peer: Peer,
    traffic: Traffic,
}

impl Rule {
    pub(crate) fn new(direction: Direction, peer: Peer, traffic: Traffic) -> Self {
        Self {
            direction,
            peer,
            traffic,
        }
    }

    /// Whether it can stand in its security group.
    pub(crate) fn can_inline(&self) -> bool {
        self.peer.can_inline() && self.traffic.port.can_inline()
    }

    /// The description that was given, where it is literal.
    pub(crate) fn given_description(&self) -> Option<&str> {
        self.traffic.description.as_ref()?.as_text()
    }

    /// What makes two rules the same: everything but their descriptions.
    pub(crate) fn fields(&self) -> Fields {
        let mut fields = Fields::new();
        self.peer.render(self.direction, &mut fields);
        self.traffic.port.render(&mut fields);
        fields
    }

    /// The rule as an element of its group's list.
    pub(crate) fn inlined(&self) -> Node {
        let mut rule = Object::typed();
        self.fields()
            .into_iter()
            .for_each(|(key, value)| rule.set(key, value));
        // A rule inside its group describes itself as `from`, whichever way it goes.
        rule.set("Description", self.description("from"));
        Node::Object(rule)
    }

    fn description(&self, preposition: &str) -> Node {
        match &self.traffic.description {
            Some(description) => description.node().clone(),
            None => intrinsic::concat(vec![
                Node::from(format!("{preposition} ")),
                self.peer.name(),
                Node::from(format!(":{}", self.traffic.port)),
            ])
            .into(),
        }
    }

    /// The id of the rule as a resource of its own. A peer that is known only at deployment is
    /// numbered by `unknown_peer`.
    pub(crate) fn id(&self, unknown_peer: impl FnOnce() -> u32) -> String {
        let name = self.peer.name();
        let name = name.as_text().map_or_else(
            || match unknown_peer() {
                0 | 1 => "{IndirectPeer}".to_owned(),
                number => format!("'{{IndirectPeer{number}}}'"),
            },
            str::to_owned,
        );
        let id = format!("{} {name}:{}", self.preposition(), self.traffic.port);
        // The slash of an address block becomes `_`; any other is the tree's affair.
        id.replacen('/', "_", 1).replace('/', "--")
    }

    fn preposition(&self) -> &'static str {
        match self.direction {
            Direction::Ingress => "from",
            Direction::Egress => "to",
        }
    }

    pub(crate) fn direction(&self) -> Direction {
        self.direction
    }

    /// Makes `place`, a construct below the group, the rule's resource.
    pub(crate) fn build(self, place: &Scope, group_id: Value<SecurityGroupId>) {
        let mut fields = self.fields();
        fields.push(("Description", self.description(self.preposition())));
        // The protocol is among the fields.
        match self.direction {
            Direction::Ingress => {
                let mut rule = CfnSecurityGroupIngress::new("").group_id(group_id);
                fields
                    .into_iter()
                    .for_each(|(key, value)| rule.as_object_mut().set(key, value));
                rule.build(place);
            }
            Direction::Egress => {
                let mut rule = CfnSecurityGroupEgress::new(group_id, "");
                fields
                    .into_iter()
                    .for_each(|(key, value)| rule.as_object_mut().set(key, value));
                rule.build(place);
            }
        }
    }
}

//! The other side of a security group rule.

use std::net::Ipv6Addr;

use stackwright_core::kind::SecurityGroupId;
use stackwright_core::{Fault, IntoValue, Node, Value};

use super::cidr::{CidrFault, Ipv4Cidr};
use super::codes;
use super::connections::{Connectable, Connections};
use super::security_group::SecurityGroupRef;
use super::security_rule::{Direction, Fields};
use stackwright_cfn::kinds::ec2::PrefixListId;

/// Who a security group rule lets in, or whom it lets reach: addresses, a prefix list, or the
/// members of another security group.
///
/// ```
/// use stackwright::Stack;
/// use stackwright::ec2::{Peer, Port, SecurityGroup, Vpc};
///
/// let stack = Stack::new("web");
/// let vpc = stack.add("Vpc", Vpc::new());
/// let web = stack.add("Web", SecurityGroup::new(&vpc));
/// web.add_ingress_rule(&stack, Peer::any_ipv4(), Port::tcp(443));
/// web.add_ingress_rule(&stack, Peer::ipv4("192.0.2.0/24"), Port::tcp(22).described("Office"));
/// ```
#[derive(Clone, Debug)]
pub struct Peer(Kind);

#[derive(Clone, Debug)]
enum Kind {
    Ipv4(Value<String>),
    Ipv6(Value<String>),
    PrefixList(Value<PrefixListId>),
    SecurityGroupId(Value<SecurityGroupId>, Option<Value<String>>),
    SecurityGroup(SecurityGroupRef),
}

impl Peer {
    /// Addresses of an IPv4 block, such as `192.0.2.0/24`.
    #[track_caller]
    pub fn ipv4(block: impl IntoValue<String>) -> Self {
        let block = block.into_value();
        let problem = match block.as_text().map(str::parse::<Ipv4Cidr>) {
            // EC2 clears the host bits of a rule's block itself.
            None | Some(Ok(_) | Err(CidrFault::HostBits(_))) => None,
            Some(Err(CidrFault::NoPrefix(one))) => Some(format!("did you mean `{one}`?")),
            Some(Err(problem)) => Some(problem.help()),
        };
        Self(Kind::Ipv4(checked_block(block, "IPv4", problem)))
    }

    /// Every IPv4 address: anybody on the internet.
    pub fn any_ipv4() -> Self {
        Self(Kind::Ipv4(ANY_IPV4.into_value()))
    }

    /// Addresses of an IPv6 block, such as `2001:db8::/32`.
    #[track_caller]
    pub fn ipv6(block: impl IntoValue<String>) -> Self {
        let block = block.into_value();
        let problem = block.as_text().and_then(|text| match text.split_once('/') {
            Some((address, prefix)) => {
                let prefix = prefix.parse::<u8>().is_ok_and(|prefix| prefix <= 128);
                let legal = prefix && address.parse::<Ipv6Addr>().is_ok();
                (!legal).then(|| "write it like `2001:db8::/32`".to_owned())
            }
            None => Some(format!("did you mean `{text}/128`?")),
        });
        Self(Kind::Ipv6(checked_block(block, "IPv6", problem)))
    }

    /// Every IPv6 address: anybody on the internet.
    pub fn any_ipv6() -> Self {
        Self(Kind::Ipv6(ANY_IPV6.into_value()))
    }

    /// The address blocks of a prefix list, by its id `pl-…`: one of your own, or one that AWS keeps
    /// for a service.
    ///
    /// <https://docs.aws.amazon.com/vpc/latest/userguide/managed-prefix-lists.html>
    pub fn prefix_list(id: impl IntoValue<PrefixListId>) -> Self {
        Self(Kind::PrefixList(id.into_value()))
    }

    /// The members of a security group of which only the id is known. A group that was created or
    /// imported in this stack is a peer itself.
    #[track_caller]
    pub fn security_group_id(id: impl IntoValue<SecurityGroupId>) -> Self {
        Self(Kind::SecurityGroupId(checked_id(id.into_value()), None))
    }

    /// The members of a security group of another account, over a peered VPC. The owner is the
    /// account's id, twelve digits.
    #[track_caller]
    pub fn security_group_of_account(
        id: impl IntoValue<SecurityGroupId>,
        owner: impl IntoValue<String>,
    ) -> Self {
        let owner: Value<String> = owner.into_value();
        let legal = |text: &str| text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit());
        let owner = match owner.as_text() {
            Some(text) if !legal(text) => Value::from_node(
                Fault::new(
                    &codes::NOT_A_SECURITY_GROUP_ID,
                    "the owner is no account id",
                )
                .given(text)
                .allowed("12 digits")
                .help("give the id of the account that owns the group")
                .into(),
            ),
            _ => owner,
        };
        Self(Kind::SecurityGroupId(
            checked_id(id.into_value()),
            Some(owner),
        ))
    }

    pub(crate) fn is_ipv6(&self) -> bool {
        matches!(self.0, Kind::Ipv6(_))
    }

    pub(crate) fn is_everybody(&self) -> bool {
        match &self.0 {
            Kind::Ipv4(block) => block.as_text() == Some(ANY_IPV4),
            Kind::Ipv6(block) => block.as_text() == Some(ANY_IPV6),
            _ => false,
        }
    }

    /// Whether a rule about the peer can stand in its security group. Rules about groups of the same
    /// stack are resources of their own, so that two groups can name each other.
    pub(crate) fn can_inline(&self) -> bool {
        !matches!(self.0, Kind::PrefixList(_) | Kind::SecurityGroup(_))
    }

    /// How the peer stands in ids and descriptions.
    pub(crate) fn name(&self) -> Node {
        let name = match &self.0 {
            Kind::Ipv4(block) | Kind::Ipv6(block) => block.node(),
            Kind::PrefixList(id) => id.node(),
            Kind::SecurityGroupId(id, _) => id.node(),
            Kind::SecurityGroup(group) => return Node::from(group.unique_id().to_owned()),
        };
        match name {
            // It is reported where the rule names the peer, once.
            Node::Fault(_) => Node::text("?"),
            name => name.clone(),
        }
    }

    /// Sets the properties of a rule that say who is on the other side.
    pub(crate) fn render(&self, direction: Direction, rule: &mut Fields) {
        let ingress = direction == Direction::Ingress;
        let group = if ingress {
            "SourceSecurityGroupId"
        } else {
            "DestinationSecurityGroupId"
        };
        match &self.0 {
            Kind::Ipv4(block) => rule.push(("CidrIp", block.node().clone())),
            Kind::Ipv6(block) => rule.push(("CidrIpv6", block.node().clone())),
            Kind::PrefixList(id) => {
                let list = if ingress {
                    "SourcePrefixListId"
                } else {
                    "DestinationPrefixListId"
                };
                rule.push((list, id.node().clone()));
            }
            Kind::SecurityGroupId(id, owner) => {
                rule.push((group, id.node().clone()));
                if let (Some(owner), true) = (owner, ingress) {
                    rule.push(("SourceSecurityGroupOwnerId", owner.node().clone()));
                }
            }
            Kind::SecurityGroup(other) => rule.push((group, other.security_group_id().into_node())),
        }
    }
}

const ANY_IPV4: &str = "0.0.0.0/0";
const ANY_IPV6: &str = "::/0";

#[track_caller]
fn checked_block(block: Value<String>, family: &str, problem: Option<String>) -> Value<String> {
    match problem {
        Some(help) => Value::from_node(
            Fault::new(
                &codes::NOT_A_CIDR,
                format!("the peer is no {family} address block"),
            )
            .given(block.as_text().unwrap_or_default())
            .allowed("an address, a slash and a prefix length")
            .help(help)
            .into(),
        ),
        None => block,
    }
}

#[track_caller]
fn checked_id(id: Value<SecurityGroupId>) -> Value<SecurityGroupId> {
    let legal = |text: &str| {
        text.strip_prefix("sg-").is_some_and(|digits| {
            matches!(digits.len(), 8 | 17) && digits.bytes().all(|byte| byte.is_ascii_hexdigit())
        })
    };
    match id.as_text() {
        Some(text) if !legal(text) => Value::from_node(
            Fault::new(
                &codes::NOT_A_SECURITY_GROUP_ID,
                "this is no security group's id",
            )
            .given(text)
            .allowed("`sg-` and 8 or 17 hexadecimal digits")
            .help("give the group's id, not its name")
            .into(),
        ),
        _ => id,
    }
}

impl From<&SecurityGroupRef> for Peer {
    fn from(group: &SecurityGroupRef) -> Self {
        Self(Kind::SecurityGroup(group.clone()))
    }
}

impl From<SecurityGroupRef> for Peer {
    fn from(group: SecurityGroupRef) -> Self {
        Self(Kind::SecurityGroup(group))
    }
}

impl From<&Peer> for Peer {
    fn from(peer: &Peer) -> Self {
        peer.clone()
    }
}

impl Connectable for Peer {
    fn connections(&self) -> Connections {
        Connections::of_peer(self.clone())
    }
}

//! Prefix lists: address blocks under one id.

pub use stackwright_cfn::ec2::prefix_list::*;

use stackwright_cfn::kinds::ec2::PrefixListId;
use stackwright_core::{AsNode, Construct, Diagnostic, IntoValue, NodeRef, Scope, Text, Value};

use super::codes;
use super::connections::{Connectable, Connections};
use super::peer::Peer;

/// Which addresses a prefix list has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum AddressFamily {
    /// IPv4.
    #[default]
    IpV4,
    /// IPv6.
    IpV6,
}

impl AddressFamily {
    const fn as_str(self) -> &'static str {
        match self {
            Self::IpV4 => "IPv4",
            Self::IpV6 => "IPv6",
        }
    }
}

/// A prefix list of your own (`AWS::EC2::PrefixList`): address blocks that rules and routes name by one
/// id.
///
/// <https://docs.aws.amazon.com/vpc/latest/userguide/managed-prefix-lists.html>
///
/// ```
/// use stackwright::Stack;
/// use stackwright::ec2::{Connectable, Port, PrefixList, SecurityGroup, Vpc};
///
/// let stack = Stack::new("web");
/// let vpc = stack.add("Vpc", Vpc::new());
/// let offices = PrefixList::new().described_entry("192.0.2.0/24", "Berlin").max_entries(10);
/// let offices = stack.add("Offices", offices);
/// let web = stack.add("Web", SecurityGroup::new(&vpc));
/// web.connections().allow_from(&stack, &offices, Port::tcp(443));
/// ```
#[derive(Clone, Debug, Default)]
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct PrefixList {
    name: Option<Value<String>>,
    address_family: AddressFamily,
    entries: Vec<(Value<String>, Option<Value<String>>)>,
    max_entries: Option<u32>,
}

/// The longest name of a prefix list.
const MAX_NAME: usize = 255;

impl PrefixList {
    /// An empty list of IPv4 blocks.
    pub fn new() -> Self {
        Self::default()
    }

    /// The list's name, up to 255 characters. Default: made from the path of the construct.
    pub fn prefix_list_name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// Which addresses the list has. Default: IPv4.
    pub fn address_family(mut self, family: AddressFamily) -> Self {
        self.address_family = family;
        self
    }

    /// Adds a block, such as `192.0.2.0/24`.
    pub fn entry(mut self, cidr: impl IntoValue<String>) -> Self {
        self.entries.push((cidr.into_value(), None));
        self
    }

    /// Adds a block and says what it is.
    pub fn described_entry(
        mut self,
        cidr: impl IntoValue<String>,
        description: impl IntoValue<String>,
    ) -> Self {
        self.entries
            .push((cidr.into_value(), Some(description.into_value())));
        self
    }

    /// How many blocks the list may have; each counts against the limits of what names the list.
    /// Default: as many as it has, and one at least.
    pub fn max_entries(mut self, entries: u32) -> Self {
        self.max_entries = Some(entries);
        self
    }

    /// A prefix list that exists already, by its id `pl-…`: one of your own, or one of AWS.
    #[track_caller]
    pub fn from_prefix_list_id(
        scope: &Scope,
        id: impl Into<Text>,
        prefix_list_id: impl IntoValue<PrefixListId>,
    ) -> PrefixListRef {
        PrefixListRef {
            node: scope.group(id).node(),
            id: prefix_list_id.into_value(),
            resource: None,
        }
    }

    fn check(&self, scope: &Scope) {
        let name = self.name.as_ref().and_then(Value::as_text);
        if let Some(name) = name
            && (name.starts_with("com.amazonaws.") || name.len() > MAX_NAME)
        {
            let finding = Diagnostic::error(
                &codes::ILLEGAL_PREFIX_LIST,
                "the prefix list can't have this name",
            );
            scope.diagnose(
                finding
                    .given(format!("`{name}`"))
                    .allowed("up to 255 characters that do not start with `com.amazonaws.`")
                    .help("rename the list, or leave the name out"),
            );
        }
        let count = self.entries.len();
        if let Some(most) = self.max_entries
            && (most as usize) < count
        {
            let finding = Diagnostic::error(
                &codes::ILLEGAL_PREFIX_LIST,
                "the prefix list has more entries than it may have",
            );
            scope.diagnose(
                finding
                    .given(format!("{count} entries, max_entries({most})"))
                    .allowed(format!("max_entries({count}) or more"))
                    .help("raise `max_entries`"),
            );
        }
    }
}

impl Construct for PrefixList {
    type Handle = PrefixListRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> PrefixListRef {
        self.check(scope);
        let count = u32::try_from(self.entries.len()).unwrap_or(u32::MAX);
        let entries = self.entries.into_iter().map(|(cidr, description)| {
            let entry = EntryProperty::new(cidr);
            match description {
                Some(description) => entry.description(description),
                None => entry,
            }
        });
        let entries: Vec<EntryProperty> = entries.collect();
        let name = self.name.unwrap_or_else(|| scope.unique_id().into_value());
        let list = CfnPrefixList::new(self.address_family.as_str(), name)
            .entries(entries)
            .max_entries(self.max_entries.unwrap_or(count.max(1)));
        let list = scope.add("Resource", list);
        PrefixListRef {
            node: scope.node(),
            id: list.attr_prefix_list_id(),
            resource: Some(list),
        }
    }
}

/// A prefix list of a stack, created in it or imported.
#[derive(Clone)]
pub struct PrefixListRef {
    node: NodeRef,
    id: Value<PrefixListId>,
    resource: Option<CfnPrefixListRef>,
}

impl std::fmt::Debug for PrefixListRef {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_tuple("PrefixListRef")
            .field(&self.id)
            .finish()
    }
}

impl AsNode for PrefixListRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl IntoValue<PrefixListId> for &PrefixListRef {
    fn into_value(self) -> Value<PrefixListId> {
        self.id.clone()
    }
}

impl Connectable for PrefixListRef {
    fn connections(&self) -> Connections {
        Connections::of_peer(Peer::prefix_list(&self.id))
    }
}

impl PrefixListRef {
    /// The list's id, `pl-…`.
    pub fn prefix_list_id(&self) -> Value<PrefixListId> {
        self.id.clone()
    }

    /// The list's ARN. None for an imported one.
    pub fn prefix_list_arn(&self) -> Option<Value<String>> {
        Some(self.resource.as_ref()?.attr_arn().cast().value())
    }

    /// The account that owns the list. None for an imported one.
    pub fn owner_id(&self) -> Option<Value<String>> {
        Some(self.resource.as_ref()?.attr_owner_id())
    }

    /// The version of the list, which every change raises. None for an imported one.
    pub fn version(&self) -> Option<Value<i64>> {
        Some(self.resource.as_ref()?.attr_version())
    }
}

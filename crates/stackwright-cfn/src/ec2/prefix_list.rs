// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::PrefixList` and its property types.

use crate::l1::*;

/// Specifies a managed prefix list. You can add one or more entries to the prefix list. Each entry consists of a CIDR block and an optional description.
///
/// `AWS::EC2::PrefixList`; `Ref` returns its `PrefixListId`, a [`ec2::PrefixListId`](kinds::ec2::PrefixListId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-prefixlist.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPrefixList(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::PrefixList",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("prefix_list.rules"),
};

impl CfnPrefixList {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::PrefixList";

    /// `CfnPrefixList` with its required properties, in alphabetical order:
    ///
    /// - `address_family`: The IP address type.
    /// - `prefix_list_name`: A name for the prefix list.
    pub fn new(
        address_family: impl IntoValue<AddressFamily>,
        prefix_list_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AddressFamily", address_family.into_value().into_node());
        object_.put("PrefixListName", prefix_list_name.into_value().into_node());
        Self(object_)
    }

    /// The entries for the prefix list.
    ///
    /// `Entries`; updated in place.
    pub fn entries(mut self, value: impl IntoValue<List<EntryProperty>>) -> Self {
        self.0.put("Entries", value.into_value().into_node());
        self
    }

    /// The maximum number of entries for the prefix list. You can't modify the entries and the size of a prefix list at the same time.
    ///
    /// This property is required when you create a prefix list.
    ///
    /// `MaxEntries`; updated in place.
    pub fn max_entries(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxEntries", value.into_value().into_node());
        self
    }

    /// The tags for the prefix list.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Construct for CfnPrefixList {
    type Handle = CfnPrefixListRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPrefixListRef {
        CfnPrefixListRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPrefixList`] of a stack.
pub struct CfnPrefixListRef(NodeRef);

impl Clone for CfnPrefixListRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPrefixListRef {}
impl AsNode for CfnPrefixListRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPrefixListRef {
    /// What `Ref` returns: its `PrefixListId`, a [`ec2::PrefixListId`](kinds::ec2::PrefixListId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::PrefixListId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the prefix list. For example, `arn:aws:ec2:us-east-1:123456789012:prefix-list/pl-0123123123123abcd`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::ec2::PrefixListArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The ID of the owner of the prefix list. For example, `123456789012`.
    ///
    /// `Fn::GetAtt` of `OwnerId`.
    #[inline]
    pub fn attr_owner_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("OwnerId")))
    }

    /// The ID of the prefix list. For example, `pl-0123123123123abcd`.
    ///
    /// `Fn::GetAtt` of `PrefixListId`.
    #[inline]
    pub fn attr_prefix_list_id(&self) -> Value<kinds::ec2::PrefixListId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PrefixListId")))
    }

    /// The version of the prefix list. For example, `1`.
    ///
    /// `Fn::GetAtt` of `Version`.
    #[inline]
    pub fn attr_version(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Version")))
    }
}

impl IntoValue<kinds::ec2::PrefixListId> for &CfnPrefixListRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::PrefixListId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::ec2::PrefixListArn> for &CfnPrefixListRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::PrefixListArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// An entry for a prefix list.
///
/// The property type `Entry` of `AWS::EC2::PrefixList`.
#[must_use = "a property type does nothing until it is set"]
pub struct EntryProperty(Object);

impl EntryProperty {
    /// `EntryProperty` with its required properties, in alphabetical order:
    ///
    /// - `cidr`: The CIDR block.
    pub fn new(cidr: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Cidr", cidr.into_value().into_node());
        Self(object_)
    }

    /// A description for the entry.
    ///
    /// Constraints: Up to 255 characters in length.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Kind for EntryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EntryProperty> for EntryProperty {}
impl From<EntryProperty> for Node {
    #[inline]
    fn from(value: EntryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EntryProperty> for EntryProperty {
    #[inline]
    fn into_value(self) -> Value<EntryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AddressFamily` of `AWS::EC2::PrefixList`.
pub enum AddressFamily {
    /// `IPv4`.
    Ipv4,
    /// `IPv6`.
    Ipv6,
}

#[diagnostic::do_not_recommend]
impl Kind for AddressFamily {}
#[diagnostic::do_not_recommend]
impl TextKind for AddressFamily {}
#[diagnostic::do_not_recommend]
impl IdKind for AddressFamily {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AddressFamily {}
#[diagnostic::do_not_recommend]
impl IntoValue<AddressFamily> for AddressFamily {
    #[inline]
    fn into_value(self) -> Value<AddressFamily> {
        const VALUES: &[&str] = &["IPv4", "IPv6"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SES::MailManagerAddressList` and its property types.

use crate::l1::*;

/// The structure representing the address lists and address list attribute that will be used in evaluation of boolean expression.
///
/// `AWS::SES::MailManagerAddressList`; `Ref` returns its `AddressListId`, a [`ses::MailManagerAddressListId`](kinds::ses::MailManagerAddressListId).
/// Changing one of these replaces it: `AddressListName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanageraddresslist.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnMailManagerAddressList(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SES::MailManagerAddressList",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("mail_manager_address_list.rules"),
};

impl CfnMailManagerAddressList {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SES::MailManagerAddressList";

    /// `CfnMailManagerAddressList` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A user-friendly name for the address list.
    ///
    /// `AddressListName`; an update replaces the resource.
    pub fn address_list_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AddressListName", value.into_value().into_node());
        self
    }

    /// The tags used to organize, track, or control access for the resource. For example, { "tags": {"key1":"value1", "key2":"value2"} }.
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

impl Construct for CfnMailManagerAddressList {
    type Handle = CfnMailManagerAddressListRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnMailManagerAddressListRef {
        CfnMailManagerAddressListRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnMailManagerAddressList`] of a stack.
pub struct CfnMailManagerAddressListRef(NodeRef);

impl Clone for CfnMailManagerAddressListRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnMailManagerAddressListRef {}
impl AsNode for CfnMailManagerAddressListRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnMailManagerAddressListRef {
    /// What `Ref` returns: its `AddressListId`, a [`ses::MailManagerAddressListId`](kinds::ses::MailManagerAddressListId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ses::MailManagerAddressListId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the address list.
    ///
    /// `Fn::GetAtt` of `AddressListArn`.
    #[inline]
    pub fn attr_address_list_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AddressListArn")))
    }

    /// The identifier of the address list.
    ///
    /// `Fn::GetAtt` of `AddressListId`.
    #[inline]
    pub fn attr_address_list_id(&self) -> Value<kinds::ses::MailManagerAddressListId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AddressListId")))
    }
}

impl IntoValue<kinds::ses::MailManagerAddressListId> for &CfnMailManagerAddressListRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ses::MailManagerAddressListId> {
        Value::from_node(Node::Ref(self.0))
    }
}

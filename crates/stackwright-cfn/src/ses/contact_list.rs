// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SES::ContactList` and its property types.

use crate::l1::*;

/// A list that contains contacts that have subscribed to a particular topic or topics.
///
/// `AWS::SES::ContactList`; `Ref` returns its `ContactListName`, a [`ses::ContactListName`](kinds::ses::ContactListName).
/// Changing one of these replaces it: `ContactListName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-contactlist.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnContactList(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SES::ContactList",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("contact_list.rules"),
};

impl CfnContactList {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SES::ContactList";

    /// `CfnContactList` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the contact list.
    ///
    /// `ContactListName`; an update replaces the resource.
    pub fn contact_list_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ContactListName", value.into_value().into_node());
        self
    }

    /// A description of what the contact list is about.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The tags associated with a contact list.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// An interest group, theme, or label within a list. A contact list can have multiple topics.
    ///
    /// `Topics`; updated in place.
    pub fn topics(mut self, value: impl IntoValue<List<TopicProperty>>) -> Self {
        self.0.put("Topics", value.into_value().into_node());
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

impl Construct for CfnContactList {
    type Handle = CfnContactListRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnContactListRef {
        CfnContactListRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnContactList`] of a stack.
pub struct CfnContactListRef(NodeRef);

impl Clone for CfnContactListRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnContactListRef {}
impl AsNode for CfnContactListRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnContactListRef {
    /// What `Ref` returns: its `ContactListName`, a [`ses::ContactListName`](kinds::ses::ContactListName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ses::ContactListName> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::ses::ContactListName> for &CfnContactListRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ses::ContactListName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// An interest group, theme, or label within a list. Lists can have multiple topics.
///
/// The property type `Topic` of `AWS::SES::ContactList`.
#[must_use = "a property type does nothing until it is set"]
pub struct TopicProperty(Object);

impl TopicProperty {
    /// `TopicProperty` with its required properties, in alphabetical order:
    ///
    /// - `default_subscription_status`: The default subscription status to be applied to a contact if the contact has not noted their preference for subscribing to a topic.
    /// - `display_name`: The name of the topic the contact will see.
    /// - `topic_name`: The name of the topic.
    pub fn new(
        default_subscription_status: impl IntoValue<String>,
        display_name: impl IntoValue<String>,
        topic_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DefaultSubscriptionStatus",
            default_subscription_status.into_value().into_node(),
        );
        object_.put("DisplayName", display_name.into_value().into_node());
        object_.put("TopicName", topic_name.into_value().into_node());
        Self(object_)
    }

    /// A description of what the topic is about, which the contact will see.
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

impl Kind for TopicProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TopicProperty> for TopicProperty {}
impl From<TopicProperty> for Node {
    #[inline]
    fn from(value: TopicProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TopicProperty> for TopicProperty {
    #[inline]
    fn into_value(self) -> Value<TopicProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

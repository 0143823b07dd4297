// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SES::MailManagerAddonSubscription` and its property types.

use crate::l1::*;

/// Creates a subscription for an Add On representing the acceptance of its terms of use and additional pricing. The subscription can then be used to create an instance for use in rule sets or traffic policies.
///
/// `AWS::SES::MailManagerAddonSubscription`; `Ref` returns its `AddonSubscriptionId`, a [`ses::MailManagerAddonSubscriptionId`](kinds::ses::MailManagerAddonSubscriptionId).
/// Changing one of these replaces it: `AddonName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanageraddonsubscription.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnMailManagerAddonSubscription(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SES::MailManagerAddonSubscription",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("mail_manager_addon_subscription.rules"),
};

impl CfnMailManagerAddonSubscription {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SES::MailManagerAddonSubscription";

    /// `CfnMailManagerAddonSubscription` with its required properties, in alphabetical order:
    ///
    /// - `addon_name`: The name of the Add On to subscribe to.
    pub fn new(addon_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AddonName", addon_name.into_value().into_node());
        Self(object_)
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

impl Construct for CfnMailManagerAddonSubscription {
    type Handle = CfnMailManagerAddonSubscriptionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnMailManagerAddonSubscriptionRef {
        CfnMailManagerAddonSubscriptionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnMailManagerAddonSubscription`] of a stack.
pub struct CfnMailManagerAddonSubscriptionRef(NodeRef);

impl Clone for CfnMailManagerAddonSubscriptionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnMailManagerAddonSubscriptionRef {}
impl AsNode for CfnMailManagerAddonSubscriptionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnMailManagerAddonSubscriptionRef {
    /// What `Ref` returns: its `AddonSubscriptionId`, a [`ses::MailManagerAddonSubscriptionId`](kinds::ses::MailManagerAddonSubscriptionId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ses::MailManagerAddonSubscriptionId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the Add On subscription.
    ///
    /// `Fn::GetAtt` of `AddonSubscriptionArn`.
    #[inline]
    pub fn attr_addon_subscription_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AddonSubscriptionArn")))
    }

    /// The unique ID of the Add On subscription.
    ///
    /// `Fn::GetAtt` of `AddonSubscriptionId`.
    #[inline]
    pub fn attr_addon_subscription_id(&self) -> Value<kinds::ses::MailManagerAddonSubscriptionId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AddonSubscriptionId")))
    }
}

impl IntoValue<kinds::ses::MailManagerAddonSubscriptionId> for &CfnMailManagerAddonSubscriptionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ses::MailManagerAddonSubscriptionId> {
        Value::from_node(Node::Ref(self.0))
    }
}

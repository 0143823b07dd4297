// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SES::MailManagerAddonInstance` and its property types.

use crate::l1::*;

/// Creates an Add On instance for the subscription indicated in the request. The resulting Amazon Resource Name (ARN) can be used in a conditional statement for a rule set or traffic policy.
///
/// `AWS::SES::MailManagerAddonInstance`; `Ref` returns its `AddonInstanceId`, a [`ses::MailManagerAddonInstanceId`](kinds::ses::MailManagerAddonInstanceId).
/// Changing one of these replaces it: `AddonSubscriptionId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanageraddoninstance.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnMailManagerAddonInstance(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SES::MailManagerAddonInstance",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("mail_manager_addon_instance.rules"),
};

impl CfnMailManagerAddonInstance {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SES::MailManagerAddonInstance";

    /// `CfnMailManagerAddonInstance` with its required properties, in alphabetical order:
    ///
    /// - `addon_subscription_id`: The subscription ID for the instance.
    pub fn new(addon_subscription_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AddonSubscriptionId",
            addon_subscription_id.into_value().into_node(),
        );
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

impl Construct for CfnMailManagerAddonInstance {
    type Handle = CfnMailManagerAddonInstanceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnMailManagerAddonInstanceRef {
        CfnMailManagerAddonInstanceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnMailManagerAddonInstance`] of a stack.
pub struct CfnMailManagerAddonInstanceRef(NodeRef);

impl Clone for CfnMailManagerAddonInstanceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnMailManagerAddonInstanceRef {}
impl AsNode for CfnMailManagerAddonInstanceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnMailManagerAddonInstanceRef {
    /// What `Ref` returns: its `AddonInstanceId`, a [`ses::MailManagerAddonInstanceId`](kinds::ses::MailManagerAddonInstanceId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ses::MailManagerAddonInstanceId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the Add On instance.
    ///
    /// `Fn::GetAtt` of `AddonInstanceArn`.
    #[inline]
    pub fn attr_addon_instance_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AddonInstanceArn")))
    }

    /// The unique ID of the Add On instance.
    ///
    /// `Fn::GetAtt` of `AddonInstanceId`.
    #[inline]
    pub fn attr_addon_instance_id(&self) -> Value<kinds::ses::MailManagerAddonInstanceId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AddonInstanceId")))
    }

    /// The name of the Add On for the instance.
    ///
    /// `Fn::GetAtt` of `AddonName`.
    #[inline]
    pub fn attr_addon_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AddonName")))
    }
}

impl IntoValue<kinds::ses::MailManagerAddonInstanceId> for &CfnMailManagerAddonInstanceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ses::MailManagerAddonInstanceId> {
        Value::from_node(Node::Ref(self.0))
    }
}

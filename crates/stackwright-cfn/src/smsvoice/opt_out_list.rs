// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SMSVOICE::OptOutList` and its property types.

use crate::l1::*;

/// Creates a new opt-out list.
///
/// If the opt-out list name already exists, an error is returned.
///
/// An opt-out list is a list of phone numbers that are opted out, meaning you can't send SMS or voice messages to them. If end user replies with the keyword "STOP," an entry for the phone number is added to the opt-out list. In addition to STOP, your recipients can use any supported opt-out keyword, such as CANCEL or OPTOUT. For a list of supported opt-out keywords, see [SMS opt out](https://docs.aws.amazon.com/sms-voice/latest/userguide/opt-out-list-keywords.html) in the End User Messaging User Guide.
///
/// `AWS::SMSVOICE::OptOutList`; `Ref` returns its `OptOutListName`, a [`smsvoice::OptOutListName`](kinds::smsvoice::OptOutListName).
/// Changing one of these replaces it: `OptOutListName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-optoutlist.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnOptOutList(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SMSVOICE::OptOutList",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("opt_out_list.rules"),
};

impl CfnOptOutList {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SMSVOICE::OptOutList";

    /// `CfnOptOutList` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the OptOutList.
    ///
    /// `OptOutListName`; an update replaces the resource.
    pub fn opt_out_list_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("OptOutListName", value.into_value().into_node());
        self
    }

    /// An array of tags (key and value pairs) to associate with the new OptOutList.
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

impl Construct for CfnOptOutList {
    type Handle = CfnOptOutListRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnOptOutListRef {
        CfnOptOutListRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnOptOutList`] of a stack.
pub struct CfnOptOutListRef(NodeRef);

impl Clone for CfnOptOutListRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnOptOutListRef {}
impl AsNode for CfnOptOutListRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnOptOutListRef {
    /// What `Ref` returns: its `OptOutListName`, a [`smsvoice::OptOutListName`](kinds::smsvoice::OptOutListName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::smsvoice::OptOutListName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) for the `OptOutList`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::smsvoice::OptOutListArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::smsvoice::OptOutListName> for &CfnOptOutListRef {
    #[inline]
    fn into_value(self) -> Value<kinds::smsvoice::OptOutListName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::smsvoice::OptOutListArn> for &CfnOptOutListRef {
    #[inline]
    fn into_value(self) -> Value<kinds::smsvoice::OptOutListArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

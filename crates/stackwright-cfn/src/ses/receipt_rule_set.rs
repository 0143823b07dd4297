// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SES::ReceiptRuleSet` and its property types.

use crate::l1::*;

/// Creates an empty receipt rule set.
///
/// For information about setting up receipt rule sets, see the [Amazon SES Developer Guide](https://docs.aws.amazon.com/ses/latest/dg/receiving-email-concepts.html#receiving-email-concepts-rules).
///
/// You can execute this operation no more than once per second.
///
/// `AWS::SES::ReceiptRuleSet`; `Ref` returns its `RuleSetName`, a [`ses::ReceiptRuleSetName`](kinds::ses::ReceiptRuleSetName).
/// Changing one of these replaces it: `RuleSetName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-receiptruleset.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnReceiptRuleSet(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SES::ReceiptRuleSet",
    tags: None,
    rules: "",
};

impl CfnReceiptRuleSet {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SES::ReceiptRuleSet";

    /// `CfnReceiptRuleSet` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the receipt rule set to make active. Setting this value to null disables all email receiving.
    ///
    /// `RuleSetName`; an update replaces the resource.
    pub fn rule_set_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RuleSetName", value.into_value().into_node());
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

impl Construct for CfnReceiptRuleSet {
    type Handle = CfnReceiptRuleSetRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnReceiptRuleSetRef {
        CfnReceiptRuleSetRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnReceiptRuleSet`] of a stack.
pub struct CfnReceiptRuleSetRef(NodeRef);

impl Clone for CfnReceiptRuleSetRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnReceiptRuleSetRef {}
impl AsNode for CfnReceiptRuleSetRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnReceiptRuleSetRef {
    /// What `Ref` returns: its `RuleSetName`, a [`ses::ReceiptRuleSetName`](kinds::ses::ReceiptRuleSetName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ses::ReceiptRuleSetName> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::ses::ReceiptRuleSetName> for &CfnReceiptRuleSetRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ses::ReceiptRuleSetName> {
        Value::from_node(Node::Ref(self.0))
    }
}

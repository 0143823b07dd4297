// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::GuardDuty::CustomDetectionRuleAssociation` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::GuardDuty::CustomDetectionRuleAssociation. Associates a GuardDuty custom detection rule with the caller's account, enabling the rule in either LIVE or DRY_RUN mode.
///
/// `AWS::GuardDuty::CustomDetectionRuleAssociation`; `Ref` returns the physical id, which is made of `RuleId`, `AssociationId`.
/// Changing one of these replaces it: `RuleId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-customdetectionruleassociation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCustomDetectionRuleAssociation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::GuardDuty::CustomDetectionRuleAssociation",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("custom_detection_rule_association.rules"),
};

impl CfnCustomDetectionRuleAssociation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::GuardDuty::CustomDetectionRuleAssociation";

    /// `CfnCustomDetectionRuleAssociation` with its required properties, in alphabetical order:
    ///
    /// - `mode`: Whether the rule runs in LIVE mode (generates findings) or DRY_RUN mode (evaluates without generating findings).
    /// - `rule_id`: The catalog identifier of the custom detection rule to associate.
    pub fn new(mode: impl IntoValue<Mode>, rule_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Mode", mode.into_value().into_node());
        object_.put("RuleId", rule_id.into_value().into_node());
        Self(object_)
    }

    /// The tags applied to the association.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<TagItemProperty>>) -> Self {
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

impl Construct for CfnCustomDetectionRuleAssociation {
    type Handle = CfnCustomDetectionRuleAssociationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnCustomDetectionRuleAssociationRef {
        CfnCustomDetectionRuleAssociationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCustomDetectionRuleAssociation`] of a stack.
pub struct CfnCustomDetectionRuleAssociationRef(NodeRef);

impl Clone for CfnCustomDetectionRuleAssociationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnCustomDetectionRuleAssociationRef {}
impl AsNode for CfnCustomDetectionRuleAssociationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnCustomDetectionRuleAssociationRef {
    /// What `Ref` returns: the physical id, which is made of `RuleId`, `AssociationId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The AWS account ID the association applies to.
    ///
    /// `Fn::GetAtt` of `AccountId`.
    #[inline]
    pub fn attr_account_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AccountId")))
    }

    /// The Amazon Resource Name (ARN) of the association.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::guardduty::CustomDetectionRuleAssociationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The service-generated unique identifier of the association.
    ///
    /// `Fn::GetAtt` of `AssociationId`.
    #[inline]
    pub fn attr_association_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AssociationId")))
    }

    /// The time the association was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The time the association was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::guardduty::CustomDetectionRuleAssociationArn>
    for &CfnCustomDetectionRuleAssociationRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::guardduty::CustomDetectionRuleAssociationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The property type `TagItem` of `AWS::GuardDuty::CustomDetectionRuleAssociation`.
#[must_use = "a property type does nothing until it is set"]
pub struct TagItemProperty(Object);

impl TagItemProperty {
    /// `TagItemProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`
    /// - `value`
    pub fn new(key: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
        Self(object_)
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

impl Kind for TagItemProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TagItemProperty> for TagItemProperty {}
impl From<TagItemProperty> for Node {
    #[inline]
    fn from(value: TagItemProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TagItemProperty> for TagItemProperty {
    #[inline]
    fn into_value(self) -> Value<TagItemProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Mode` of `AWS::GuardDuty::CustomDetectionRuleAssociation`.
pub enum Mode {
    /// `DRY_RUN`.
    DryRun,
    /// `LIVE`.
    Live,
}

#[diagnostic::do_not_recommend]
impl Kind for Mode {}
#[diagnostic::do_not_recommend]
impl TextKind for Mode {}
#[diagnostic::do_not_recommend]
impl IdKind for Mode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Mode {}
#[diagnostic::do_not_recommend]
impl IntoValue<Mode> for Mode {
    #[inline]
    fn into_value(self) -> Value<Mode> {
        const VALUES: &[&str] = &["DRY_RUN", "LIVE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

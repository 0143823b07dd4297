// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AccessAnalyzer::ArchiveRule` and its property types.

use crate::l1::*;

/// Creates an archive rule for the specified analyzer. Archive rules automatically archive new findings that meet the criteria you define when you create the rule.
///
/// `AWS::AccessAnalyzer::ArchiveRule`; `Ref` returns its `Arn`, a [`accessanalyzer::ArchiveRuleArn`](kinds::accessanalyzer::ArchiveRuleArn).
/// Changing one of these replaces it: `AnalyzerName`, `RuleName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-accessanalyzer-archiverule.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnArchiveRule(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AccessAnalyzer::ArchiveRule",
    tags: None,
    rules: include_str!("archive_rule.rules"),
};

impl CfnArchiveRule {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AccessAnalyzer::ArchiveRule";

    /// `CfnArchiveRule` with its required properties, in alphabetical order:
    ///
    /// - `analyzer_name`: The name of the analyzer for the archive rule.
    /// - `filter`: The criteria for the archive rule.
    /// - `rule_name`: The name of the archive rule.
    pub fn new(
        analyzer_name: impl IntoValue<String>,
        filter: impl IntoValue<Map<FilterItemsProperty>>,
        rule_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AnalyzerName", analyzer_name.into_value().into_node());
        object_.put("Filter", filter.into_value().into_node());
        object_.put("RuleName", rule_name.into_value().into_node());
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

impl Construct for CfnArchiveRule {
    type Handle = CfnArchiveRuleRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnArchiveRuleRef {
        CfnArchiveRuleRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnArchiveRule`] of a stack.
pub struct CfnArchiveRuleRef(NodeRef);

impl Clone for CfnArchiveRuleRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnArchiveRuleRef {}
impl AsNode for CfnArchiveRuleRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnArchiveRuleRef {
    /// What `Ref` returns: its `Arn`, a [`accessanalyzer::ArchiveRuleArn`](kinds::accessanalyzer::ArchiveRuleArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::accessanalyzer::ArchiveRuleArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the archive rule.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::accessanalyzer::ArchiveRuleArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The time at which the archive rule was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The time at which the archive rule was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::accessanalyzer::ArchiveRuleArn> for &CfnArchiveRuleRef {
    #[inline]
    fn into_value(self) -> Value<kinds::accessanalyzer::ArchiveRuleArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The property type `FilterItems` of `AWS::AccessAnalyzer::ArchiveRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct FilterItemsProperty(Object);

impl FilterItemsProperty {
    /// `FilterItemsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Contains` property.
    ///
    /// `Contains`.
    pub fn contains(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Contains", value.into_value().into_node());
        self
    }

    /// The `Eq` property.
    ///
    /// `Eq`.
    pub fn eq(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Eq", value.into_value().into_node());
        self
    }

    /// The `Exists` property.
    ///
    /// `Exists`.
    pub fn exists(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Exists", value.into_value().into_node());
        self
    }

    /// The `Neq` property.
    ///
    /// `Neq`.
    pub fn neq(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Neq", value.into_value().into_node());
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

impl Kind for FilterItemsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FilterItemsProperty> for FilterItemsProperty {}
impl From<FilterItemsProperty> for Node {
    #[inline]
    fn from(value: FilterItemsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FilterItemsProperty> for FilterItemsProperty {
    #[inline]
    fn into_value(self) -> Value<FilterItemsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

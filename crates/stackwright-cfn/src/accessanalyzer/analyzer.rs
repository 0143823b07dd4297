// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AccessAnalyzer::Analyzer` and its property types.

use crate::l1::*;

/// The `AWS::AccessAnalyzer::Analyzer` resource specifies a new analyzer. The analyzer is an object that represents the IAM Access Analyzer feature. An analyzer is required for Access Analyzer to become operational.
///
/// `AWS::AccessAnalyzer::Analyzer`; `Ref` returns its `Arn`, a [`accessanalyzer::AnalyzerArn`](kinds::accessanalyzer::AnalyzerArn).
/// Changing one of these replaces it: `AnalyzerName`, `Type`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-accessanalyzer-analyzer.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAnalyzer(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AccessAnalyzer::Analyzer",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("analyzer.rules"),
};

impl CfnAnalyzer {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AccessAnalyzer::Analyzer";

    /// `CfnAnalyzer` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The type represents the zone of trust for the analyzer.
    pub fn new(r#type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// Contains information about the configuration of an analyzer for an AWS organization or account.
    ///
    /// `AnalyzerConfiguration`; an update may replace the resource.
    pub fn analyzer_configuration(
        mut self,
        value: impl IntoValue<AnalyzerConfigurationProperty>,
    ) -> Self {
        self.0
            .put("AnalyzerConfiguration", value.into_value().into_node());
        self
    }

    /// The name of the analyzer.
    ///
    /// `AnalyzerName`; an update replaces the resource.
    pub fn analyzer_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AnalyzerName", value.into_value().into_node());
        self
    }

    /// Specifies the archive rules to add for the analyzer. Archive rules automatically archive findings that meet the criteria you define for the rule.
    ///
    /// `ArchiveRules`; updated in place.
    pub fn archive_rules(mut self, value: impl IntoValue<List<ArchiveRuleProperty>>) -> Self {
        self.0.put("ArchiveRules", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to the analyzer. You can use the set of Unicode letters, digits, whitespace, `_`, `.`, `/`, `=`, `+`, and `-`.
    ///
    /// For the tag key, you can specify a value that is 1 to 128 characters in length and cannot be prefixed with `aws:`.
    ///
    /// For the tag value, you can specify a value that is 0 to 256 characters in length.
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

impl Construct for CfnAnalyzer {
    type Handle = CfnAnalyzerRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAnalyzerRef {
        CfnAnalyzerRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAnalyzer`] of a stack.
pub struct CfnAnalyzerRef(NodeRef);

impl Clone for CfnAnalyzerRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAnalyzerRef {}
impl AsNode for CfnAnalyzerRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAnalyzerRef {
    /// What `Ref` returns: its `Arn`, a [`accessanalyzer::AnalyzerArn`](kinds::accessanalyzer::AnalyzerArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::accessanalyzer::AnalyzerArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the analyzer that was created.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::accessanalyzer::AnalyzerArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::accessanalyzer::AnalyzerArn> for &CfnAnalyzerRef {
    #[inline]
    fn into_value(self) -> Value<kinds::accessanalyzer::AnalyzerArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Contains information about analysis rules for the analyzer. Analysis rules determine which entities will generate findings based on the criteria you define when you create the rule.
///
/// The property type `AnalysisRule` of `AWS::AccessAnalyzer::Analyzer`.
#[must_use = "a property type does nothing until it is set"]
pub struct AnalysisRuleProperty(Object);

impl AnalysisRuleProperty {
    /// `AnalysisRuleProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A list of rules for the analyzer containing criteria to exclude from analysis. Entities that meet the rule criteria will not generate findings.
    ///
    /// `Exclusions`.
    pub fn exclusions(mut self, value: impl IntoValue<List<AnalysisRuleCriteriaProperty>>) -> Self {
        self.0.put("Exclusions", value.into_value().into_node());
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

impl Kind for AnalysisRuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AnalysisRuleProperty> for AnalysisRuleProperty {}
impl From<AnalysisRuleProperty> for Node {
    #[inline]
    fn from(value: AnalysisRuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AnalysisRuleProperty> for AnalysisRuleProperty {
    #[inline]
    fn into_value(self) -> Value<AnalysisRuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The criteria for an analysis rule for an analyzer. The criteria determine which entities will generate findings.
///
/// The property type `AnalysisRuleCriteria` of `AWS::AccessAnalyzer::Analyzer`.
#[must_use = "a property type does nothing until it is set"]
pub struct AnalysisRuleCriteriaProperty(Object);

impl AnalysisRuleCriteriaProperty {
    /// `AnalysisRuleCriteriaProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A list of AWS account IDs to apply to the analysis rule criteria. The accounts cannot include the organization analyzer owner account. Account IDs can only be applied to the analysis rule criteria for organization-level analyzers. The list cannot include more than 2,000 account IDs.
    ///
    /// `AccountIds`.
    pub fn account_ids(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("AccountIds", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to match for your resources. You can use the set of Unicode letters, digits, whitespace, `_`, `.`, `/`, `=`, `+`, and `-`.
    ///
    /// For the tag key, you can specify a value that is 1 to 128 characters in length and cannot be prefixed with `aws:`.
    ///
    /// For the tag value, you can specify a value that is 0 to 256 characters in length. If the specified tag value is 0 characters, the rule is applied to all principals with the specified tag key.
    ///
    /// `ResourceTags`.
    pub fn resource_tags(mut self, value: impl IntoValue<List<List<CfnTag>>>) -> Self {
        self.0.put("ResourceTags", value.into_value().into_node());
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

impl Kind for AnalysisRuleCriteriaProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AnalysisRuleCriteriaProperty> for AnalysisRuleCriteriaProperty {}
impl From<AnalysisRuleCriteriaProperty> for Node {
    #[inline]
    fn from(value: AnalysisRuleCriteriaProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AnalysisRuleCriteriaProperty> for AnalysisRuleCriteriaProperty {
    #[inline]
    fn into_value(self) -> Value<AnalysisRuleCriteriaProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about the configuration of an analyzer for an AWS organization or account.
///
/// The property type `AnalyzerConfiguration` of `AWS::AccessAnalyzer::Analyzer`.
#[must_use = "a property type does nothing until it is set"]
pub struct AnalyzerConfigurationProperty(Object);

impl AnalyzerConfigurationProperty {
    /// `AnalyzerConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the configuration of an internal access analyzer for an AWS organization or account. This configuration determines how the analyzer evaluates access within your AWS environment.
    ///
    /// `InternalAccessConfiguration`.
    pub fn internal_access_configuration(
        mut self,
        value: impl IntoValue<InternalAccessConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "InternalAccessConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Specifies the configuration of an unused access analyzer for an AWS organization or account.
    ///
    /// `UnusedAccessConfiguration`.
    pub fn unused_access_configuration(
        mut self,
        value: impl IntoValue<UnusedAccessConfigurationProperty>,
    ) -> Self {
        self.0
            .put("UnusedAccessConfiguration", value.into_value().into_node());
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

impl Kind for AnalyzerConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AnalyzerConfigurationProperty> for AnalyzerConfigurationProperty {}
impl From<AnalyzerConfigurationProperty> for Node {
    #[inline]
    fn from(value: AnalyzerConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AnalyzerConfigurationProperty> for AnalyzerConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<AnalyzerConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about an archive rule. Archive rules automatically archive new findings that meet the criteria you define when you create the rule.
///
/// The property type `ArchiveRule` of `AWS::AccessAnalyzer::Analyzer`.
#[must_use = "a property type does nothing until it is set"]
pub struct ArchiveRuleProperty(Object);

impl ArchiveRuleProperty {
    /// `ArchiveRuleProperty` with its required properties, in alphabetical order:
    ///
    /// - `filter`: The criteria for the rule.
    /// - `rule_name`: The name of the rule to create.
    pub fn new(
        filter: impl IntoValue<List<FilterProperty>>,
        rule_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
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

impl Kind for ArchiveRuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ArchiveRuleProperty> for ArchiveRuleProperty {}
impl From<ArchiveRuleProperty> for Node {
    #[inline]
    fn from(value: ArchiveRuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ArchiveRuleProperty> for ArchiveRuleProperty {
    #[inline]
    fn into_value(self) -> Value<ArchiveRuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The criteria that defines the archive rule.
///
/// To learn about filter keys that you can use to create an archive rule, see [filter keys](https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-filter-keys.html) in the *User Guide*.
///
/// The property type `Filter` of `AWS::AccessAnalyzer::Analyzer`.
#[must_use = "a property type does nothing until it is set"]
pub struct FilterProperty(Object);

impl FilterProperty {
    /// `FilterProperty` with its required properties, in alphabetical order:
    ///
    /// - `property`: The property used to define the criteria in the filter for the rule.
    pub fn new(property: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Property", property.into_value().into_node());
        Self(object_)
    }

    /// A "contains" condition to match for the rule.
    ///
    /// `Contains`.
    pub fn contains(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Contains", value.into_value().into_node());
        self
    }

    /// An "equals" condition to match for the rule.
    ///
    /// `Eq`.
    pub fn eq(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Eq", value.into_value().into_node());
        self
    }

    /// An "exists" condition to match for the rule.
    ///
    /// `Exists`.
    pub fn exists(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Exists", value.into_value().into_node());
        self
    }

    /// A "not equal" condition to match for the rule.
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

impl Kind for FilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FilterProperty> for FilterProperty {}
impl From<FilterProperty> for Node {
    #[inline]
    fn from(value: FilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FilterProperty> for FilterProperty {
    #[inline]
    fn into_value(self) -> Value<FilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about analysis rules for the internal access analyzer. Analysis rules determine which entities will generate findings based on the criteria you define when you create the rule.
///
/// The property type `InternalAccessAnalysisRule` of `AWS::AccessAnalyzer::Analyzer`.
#[must_use = "a property type does nothing until it is set"]
pub struct InternalAccessAnalysisRuleProperty(Object);

impl InternalAccessAnalysisRuleProperty {
    /// `InternalAccessAnalysisRuleProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A list of rules for the internal access analyzer containing criteria to include in analysis. Only resources that meet the rule criteria will generate findings.
    ///
    /// `Inclusions`.
    pub fn inclusions(
        mut self,
        value: impl IntoValue<List<InternalAccessAnalysisRuleCriteriaProperty>>,
    ) -> Self {
        self.0.put("Inclusions", value.into_value().into_node());
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

impl Kind for InternalAccessAnalysisRuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InternalAccessAnalysisRuleProperty> for InternalAccessAnalysisRuleProperty {}
impl From<InternalAccessAnalysisRuleProperty> for Node {
    #[inline]
    fn from(value: InternalAccessAnalysisRuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InternalAccessAnalysisRuleProperty> for InternalAccessAnalysisRuleProperty {
    #[inline]
    fn into_value(self) -> Value<InternalAccessAnalysisRuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The criteria for an analysis rule for an internal access analyzer.
///
/// The property type `InternalAccessAnalysisRuleCriteria` of `AWS::AccessAnalyzer::Analyzer`.
#[must_use = "a property type does nothing until it is set"]
pub struct InternalAccessAnalysisRuleCriteriaProperty(Object);

impl InternalAccessAnalysisRuleCriteriaProperty {
    /// `InternalAccessAnalysisRuleCriteriaProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A list of AWS account IDs to apply to the internal access analysis rule criteria. Account IDs can only be applied to the analysis rule criteria for organization-level analyzers.
    ///
    /// `AccountIds`.
    pub fn account_ids(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("AccountIds", value.into_value().into_node());
        self
    }

    /// A list of resource ARNs to apply to the internal access analysis rule criteria. The analyzer will only generate findings for resources that match these ARNs.
    ///
    /// `ResourceArns`.
    pub fn resource_arns(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("ResourceArns", value.into_value().into_node());
        self
    }

    /// A list of resource types to apply to the internal access analysis rule criteria. The analyzer will only generate findings for resources of these types. These resource types are currently supported for internal access analyzers:
    ///
    /// - `AWS::S3::Bucket`
    /// - `AWS::RDS::DBSnapshot`
    /// - `AWS::RDS::DBClusterSnapshot`
    /// - `AWS::S3Express::DirectoryBucket`
    /// - `AWS::DynamoDB::Table`
    /// - `AWS::DynamoDB::Stream`
    ///
    /// `ResourceTypes`.
    pub fn resource_types(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("ResourceTypes", value.into_value().into_node());
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

impl Kind for InternalAccessAnalysisRuleCriteriaProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InternalAccessAnalysisRuleCriteriaProperty>
    for InternalAccessAnalysisRuleCriteriaProperty
{
}
impl From<InternalAccessAnalysisRuleCriteriaProperty> for Node {
    #[inline]
    fn from(value: InternalAccessAnalysisRuleCriteriaProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InternalAccessAnalysisRuleCriteriaProperty>
    for InternalAccessAnalysisRuleCriteriaProperty
{
    #[inline]
    fn into_value(self) -> Value<InternalAccessAnalysisRuleCriteriaProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the configuration of an internal access analyzer for an AWS organization or account. This configuration determines how the analyzer evaluates internal access within your AWS environment.
///
/// The property type `InternalAccessConfiguration` of `AWS::AccessAnalyzer::Analyzer`.
#[must_use = "a property type does nothing until it is set"]
pub struct InternalAccessConfigurationProperty(Object);

impl InternalAccessConfigurationProperty {
    /// `InternalAccessConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Contains information about analysis rules for the internal access analyzer. These rules determine which resources and access patterns will be analyzed.
    ///
    /// `InternalAccessAnalysisRule`.
    pub fn internal_access_analysis_rule(
        mut self,
        value: impl IntoValue<InternalAccessAnalysisRuleProperty>,
    ) -> Self {
        self.0
            .put("InternalAccessAnalysisRule", value.into_value().into_node());
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

impl Kind for InternalAccessConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InternalAccessConfigurationProperty> for InternalAccessConfigurationProperty {}
impl From<InternalAccessConfigurationProperty> for Node {
    #[inline]
    fn from(value: InternalAccessConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InternalAccessConfigurationProperty> for InternalAccessConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<InternalAccessConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about an unused access analyzer.
///
/// The property type `UnusedAccessConfiguration` of `AWS::AccessAnalyzer::Analyzer`.
#[must_use = "a property type does nothing until it is set"]
pub struct UnusedAccessConfigurationProperty(Object);

impl UnusedAccessConfigurationProperty {
    /// `UnusedAccessConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Contains information about analysis rules for the analyzer. Analysis rules determine which entities will generate findings based on the criteria you define when you create the rule.
    ///
    /// `AnalysisRule`.
    pub fn analysis_rule(mut self, value: impl IntoValue<AnalysisRuleProperty>) -> Self {
        self.0.put("AnalysisRule", value.into_value().into_node());
        self
    }

    /// The specified access age in days for which to generate findings for unused access. For example, if you specify 90 days, the analyzer will generate findings for IAM entities within the accounts of the selected organization for any access that hasn't been used in 90 or more days since the analyzer's last scan. You can choose a value between 1 and 365 days.
    ///
    /// `UnusedAccessAge`.
    pub fn unused_access_age(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("UnusedAccessAge", value.into_value().into_node());
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

impl Kind for UnusedAccessConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<UnusedAccessConfigurationProperty> for UnusedAccessConfigurationProperty {}
impl From<UnusedAccessConfigurationProperty> for Node {
    #[inline]
    fn from(value: UnusedAccessConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<UnusedAccessConfigurationProperty> for UnusedAccessConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<UnusedAccessConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::LicenseManager::LicenseAssetRuleSet` and its property types.

use crate::l1::*;

/// Resource schema for AWS::LicenseManager::LicenseAssetRuleSet.
///
/// `AWS::LicenseManager::LicenseAssetRuleSet`; `Ref` returns its `LicenseAssetRulesetArn`, a [`licensemanager::LicenseAssetRuleSetLicenseAssetRulesetArn`](kinds::licensemanager::LicenseAssetRuleSetLicenseAssetRulesetArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanager-licenseassetruleset.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnLicenseAssetRuleSet(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::LicenseManager::LicenseAssetRuleSet",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("license_asset_rule_set.rules"),
};

impl CfnLicenseAssetRuleSet {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::LicenseManager::LicenseAssetRuleSet";

    /// `CfnLicenseAssetRuleSet` with its required properties, in alphabetical order:
    ///
    /// - `name`: License asset ruleset name.
    /// - `rules`: License asset rules.
    pub fn new(
        name: impl IntoValue<String>,
        rules: impl IntoValue<List<LicenseAssetRuleProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Rules", rules.into_value().into_node());
        Self(object_)
    }

    /// License asset ruleset description.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Tags to add to the license asset ruleset.
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

impl Construct for CfnLicenseAssetRuleSet {
    type Handle = CfnLicenseAssetRuleSetRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnLicenseAssetRuleSetRef {
        CfnLicenseAssetRuleSetRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnLicenseAssetRuleSet`] of a stack.
pub struct CfnLicenseAssetRuleSetRef(NodeRef);

impl Clone for CfnLicenseAssetRuleSetRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnLicenseAssetRuleSetRef {}
impl AsNode for CfnLicenseAssetRuleSetRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnLicenseAssetRuleSetRef {
    /// What `Ref` returns: its `LicenseAssetRulesetArn`, a [`licensemanager::LicenseAssetRuleSetLicenseAssetRulesetArn`](kinds::licensemanager::LicenseAssetRuleSetLicenseAssetRulesetArn).
    #[inline]
    pub fn reference(
        &self,
    ) -> Value<kinds::licensemanager::LicenseAssetRuleSetLicenseAssetRulesetArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Amazon Resource Name (ARN) of the license asset ruleset.
    ///
    /// `Fn::GetAtt` of `LicenseAssetRulesetArn`.
    #[inline]
    pub fn attr_license_asset_ruleset_arn(
        &self,
    ) -> Value<kinds::licensemanager::LicenseAssetRuleSetLicenseAssetRulesetArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("LicenseAssetRulesetArn"),
        ))
    }
}

impl IntoValue<kinds::licensemanager::LicenseAssetRuleSetLicenseAssetRulesetArn>
    for &CfnLicenseAssetRuleSetRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::licensemanager::LicenseAssetRuleSetLicenseAssetRulesetArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// AND rule statement.
///
/// The property type `AndRuleStatement` of `AWS::LicenseManager::LicenseAssetRuleSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct AndRuleStatementProperty(Object);

impl AndRuleStatementProperty {
    /// `AndRuleStatementProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `MatchingRuleStatements` property.
    ///
    /// `MatchingRuleStatements`.
    pub fn matching_rule_statements(
        mut self,
        value: impl IntoValue<List<MatchingRuleStatementProperty>>,
    ) -> Self {
        self.0
            .put("MatchingRuleStatements", value.into_value().into_node());
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

impl Kind for AndRuleStatementProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AndRuleStatementProperty> for AndRuleStatementProperty {}
impl From<AndRuleStatementProperty> for Node {
    #[inline]
    fn from(value: AndRuleStatementProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AndRuleStatementProperty> for AndRuleStatementProperty {
    #[inline]
    fn into_value(self) -> Value<AndRuleStatementProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Instance rule statement.
///
/// The property type `InstanceRuleStatement` of `AWS::LicenseManager::LicenseAssetRuleSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct InstanceRuleStatementProperty(Object);

impl InstanceRuleStatementProperty {
    /// `InstanceRuleStatementProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// AND rule statement.
    ///
    /// `AndRuleStatement`.
    pub fn and_rule_statement(mut self, value: impl IntoValue<AndRuleStatementProperty>) -> Self {
        self.0
            .put("AndRuleStatement", value.into_value().into_node());
        self
    }

    /// Matching rule statement.
    ///
    /// `MatchingRuleStatement`.
    pub fn matching_rule_statement(
        mut self,
        value: impl IntoValue<MatchingRuleStatementProperty>,
    ) -> Self {
        self.0
            .put("MatchingRuleStatement", value.into_value().into_node());
        self
    }

    /// OR rule statement.
    ///
    /// `OrRuleStatement`.
    pub fn or_rule_statement(mut self, value: impl IntoValue<OrRuleStatementProperty>) -> Self {
        self.0
            .put("OrRuleStatement", value.into_value().into_node());
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

impl Kind for InstanceRuleStatementProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InstanceRuleStatementProperty> for InstanceRuleStatementProperty {}
impl From<InstanceRuleStatementProperty> for Node {
    #[inline]
    fn from(value: InstanceRuleStatementProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InstanceRuleStatementProperty> for InstanceRuleStatementProperty {
    #[inline]
    fn into_value(self) -> Value<InstanceRuleStatementProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// License asset rule.
///
/// The property type `LicenseAssetRule` of `AWS::LicenseManager::LicenseAssetRuleSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct LicenseAssetRuleProperty(Object);

impl LicenseAssetRuleProperty {
    /// `LicenseAssetRuleProperty` with its required properties, in alphabetical order:
    ///
    /// - `rule_statement`: Rule statement.
    pub fn new(rule_statement: impl IntoValue<RuleStatementProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("RuleStatement", rule_statement.into_value().into_node());
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

impl Kind for LicenseAssetRuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LicenseAssetRuleProperty> for LicenseAssetRuleProperty {}
impl From<LicenseAssetRuleProperty> for Node {
    #[inline]
    fn from(value: LicenseAssetRuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LicenseAssetRuleProperty> for LicenseAssetRuleProperty {
    #[inline]
    fn into_value(self) -> Value<LicenseAssetRuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// License configuration rule statement.
///
/// The property type `LicenseConfigurationRuleStatement` of `AWS::LicenseManager::LicenseAssetRuleSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct LicenseConfigurationRuleStatementProperty(Object);

impl LicenseConfigurationRuleStatementProperty {
    /// `LicenseConfigurationRuleStatementProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// AND rule statement.
    ///
    /// `AndRuleStatement`.
    pub fn and_rule_statement(mut self, value: impl IntoValue<AndRuleStatementProperty>) -> Self {
        self.0
            .put("AndRuleStatement", value.into_value().into_node());
        self
    }

    /// Matching rule statement.
    ///
    /// `MatchingRuleStatement`.
    pub fn matching_rule_statement(
        mut self,
        value: impl IntoValue<MatchingRuleStatementProperty>,
    ) -> Self {
        self.0
            .put("MatchingRuleStatement", value.into_value().into_node());
        self
    }

    /// OR rule statement.
    ///
    /// `OrRuleStatement`.
    pub fn or_rule_statement(mut self, value: impl IntoValue<OrRuleStatementProperty>) -> Self {
        self.0
            .put("OrRuleStatement", value.into_value().into_node());
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

impl Kind for LicenseConfigurationRuleStatementProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LicenseConfigurationRuleStatementProperty>
    for LicenseConfigurationRuleStatementProperty
{
}
impl From<LicenseConfigurationRuleStatementProperty> for Node {
    #[inline]
    fn from(value: LicenseConfigurationRuleStatementProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LicenseConfigurationRuleStatementProperty>
    for LicenseConfigurationRuleStatementProperty
{
    #[inline]
    fn into_value(self) -> Value<LicenseConfigurationRuleStatementProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// License rule statement.
///
/// The property type `LicenseRuleStatement` of `AWS::LicenseManager::LicenseAssetRuleSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct LicenseRuleStatementProperty(Object);

impl LicenseRuleStatementProperty {
    /// `LicenseRuleStatementProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// AND rule statement.
    ///
    /// `AndRuleStatement`.
    pub fn and_rule_statement(mut self, value: impl IntoValue<AndRuleStatementProperty>) -> Self {
        self.0
            .put("AndRuleStatement", value.into_value().into_node());
        self
    }

    /// Matching rule statement.
    ///
    /// `MatchingRuleStatement`.
    pub fn matching_rule_statement(
        mut self,
        value: impl IntoValue<MatchingRuleStatementProperty>,
    ) -> Self {
        self.0
            .put("MatchingRuleStatement", value.into_value().into_node());
        self
    }

    /// OR rule statement.
    ///
    /// `OrRuleStatement`.
    pub fn or_rule_statement(mut self, value: impl IntoValue<OrRuleStatementProperty>) -> Self {
        self.0
            .put("OrRuleStatement", value.into_value().into_node());
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

impl Kind for LicenseRuleStatementProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LicenseRuleStatementProperty> for LicenseRuleStatementProperty {}
impl From<LicenseRuleStatementProperty> for Node {
    #[inline]
    fn from(value: LicenseRuleStatementProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LicenseRuleStatementProperty> for LicenseRuleStatementProperty {
    #[inline]
    fn into_value(self) -> Value<LicenseRuleStatementProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Matching rule statement.
///
/// The property type `MatchingRuleStatement` of `AWS::LicenseManager::LicenseAssetRuleSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct MatchingRuleStatementProperty(Object);

impl MatchingRuleStatementProperty {
    /// `MatchingRuleStatementProperty` with its required properties, in alphabetical order:
    ///
    /// - `constraint`: Constraint (e.g.
    /// - `key_to_match`: Key to match.
    /// - `value_to_match`: Values to match.
    pub fn new(
        constraint: impl IntoValue<String>,
        key_to_match: impl IntoValue<String>,
        value_to_match: impl IntoValue<List<String>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Constraint", constraint.into_value().into_node());
        object_.put("KeyToMatch", key_to_match.into_value().into_node());
        object_.put("ValueToMatch", value_to_match.into_value().into_node());
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

impl Kind for MatchingRuleStatementProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MatchingRuleStatementProperty> for MatchingRuleStatementProperty {}
impl From<MatchingRuleStatementProperty> for Node {
    #[inline]
    fn from(value: MatchingRuleStatementProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MatchingRuleStatementProperty> for MatchingRuleStatementProperty {
    #[inline]
    fn into_value(self) -> Value<MatchingRuleStatementProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// OR rule statement.
///
/// The property type `OrRuleStatement` of `AWS::LicenseManager::LicenseAssetRuleSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct OrRuleStatementProperty(Object);

impl OrRuleStatementProperty {
    /// `OrRuleStatementProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `MatchingRuleStatements` property.
    ///
    /// `MatchingRuleStatements`.
    pub fn matching_rule_statements(
        mut self,
        value: impl IntoValue<List<MatchingRuleStatementProperty>>,
    ) -> Self {
        self.0
            .put("MatchingRuleStatements", value.into_value().into_node());
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

impl Kind for OrRuleStatementProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OrRuleStatementProperty> for OrRuleStatementProperty {}
impl From<OrRuleStatementProperty> for Node {
    #[inline]
    fn from(value: OrRuleStatementProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OrRuleStatementProperty> for OrRuleStatementProperty {
    #[inline]
    fn into_value(self) -> Value<OrRuleStatementProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Rule statement. Specify exactly one of InstanceRuleStatement, LicenseRuleStatement, or LicenseConfigurationRuleStatement.
///
/// The property type `RuleStatement` of `AWS::LicenseManager::LicenseAssetRuleSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct RuleStatementProperty(Object);

impl RuleStatementProperty {
    /// `RuleStatementProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Instance rule statement.
    ///
    /// `InstanceRuleStatement`.
    pub fn instance_rule_statement(
        mut self,
        value: impl IntoValue<InstanceRuleStatementProperty>,
    ) -> Self {
        self.0
            .put("InstanceRuleStatement", value.into_value().into_node());
        self
    }

    /// License configuration rule statement.
    ///
    /// `LicenseConfigurationRuleStatement`.
    pub fn license_configuration_rule_statement(
        mut self,
        value: impl IntoValue<LicenseConfigurationRuleStatementProperty>,
    ) -> Self {
        self.0.put(
            "LicenseConfigurationRuleStatement",
            value.into_value().into_node(),
        );
        self
    }

    /// License rule statement.
    ///
    /// `LicenseRuleStatement`.
    pub fn license_rule_statement(
        mut self,
        value: impl IntoValue<LicenseRuleStatementProperty>,
    ) -> Self {
        self.0
            .put("LicenseRuleStatement", value.into_value().into_node());
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

impl Kind for RuleStatementProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RuleStatementProperty> for RuleStatementProperty {}
impl From<RuleStatementProperty> for Node {
    #[inline]
    fn from(value: RuleStatementProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RuleStatementProperty> for RuleStatementProperty {
    #[inline]
    fn into_value(self) -> Value<RuleStatementProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

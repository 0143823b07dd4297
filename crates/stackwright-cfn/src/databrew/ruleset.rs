// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DataBrew::Ruleset` and its property types.

use crate::l1::*;

/// Specifies a new ruleset that can be used in a profile job to validate the data quality of a dataset.
///
/// `AWS::DataBrew::Ruleset`; `Ref` returns its `Name`, a [`databrew::RulesetName`](kinds::databrew::RulesetName).
/// Changing one of these replaces it: `Name`, `TargetArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-databrew-ruleset.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnRuleset(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DataBrew::Ruleset",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("ruleset.rules"),
};

impl CfnRuleset {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DataBrew::Ruleset";

    /// `CfnRuleset` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the ruleset.
    /// - `rules`: Contains metadata about the ruleset.
    /// - `target_arn`: The Amazon Resource Name (ARN) of a resource (dataset) that the ruleset is associated with.
    pub fn new(
        name: impl IntoValue<String>,
        rules: impl IntoValue<List<RuleProperty>>,
        target_arn: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Rules", rules.into_value().into_node());
        object_.put("TargetArn", target_arn.into_value().into_node());
        Self(object_)
    }

    /// The description of the ruleset.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
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

impl Construct for CfnRuleset {
    type Handle = CfnRulesetRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnRulesetRef {
        CfnRulesetRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnRuleset`] of a stack.
pub struct CfnRulesetRef(NodeRef);

impl Clone for CfnRulesetRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnRulesetRef {}
impl AsNode for CfnRulesetRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnRulesetRef {
    /// What `Ref` returns: its `Name`, a [`databrew::RulesetName`](kinds::databrew::RulesetName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::databrew::RulesetName> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::databrew::RulesetName> for &CfnRulesetRef {
    #[inline]
    fn into_value(self) -> Value<kinds::databrew::RulesetName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Selector of a column from a dataset for profile job configuration. One selector includes either a column name or a regular expression.
///
/// The property type `ColumnSelector` of `AWS::DataBrew::Ruleset`.
#[must_use = "a property type does nothing until it is set"]
pub struct ColumnSelectorProperty(Object);

impl ColumnSelectorProperty {
    /// `ColumnSelectorProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of a column from a dataset.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// A regular expression for selecting a column from a dataset.
    ///
    /// `Regex`.
    pub fn regex(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Regex", value.into_value().into_node());
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

impl Kind for ColumnSelectorProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ColumnSelectorProperty> for ColumnSelectorProperty {}
impl From<ColumnSelectorProperty> for Node {
    #[inline]
    fn from(value: ColumnSelectorProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ColumnSelectorProperty> for ColumnSelectorProperty {
    #[inline]
    fn into_value(self) -> Value<ColumnSelectorProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents a single data quality requirement that should be validated in the scope of this dataset.
///
/// The property type `Rule` of `AWS::DataBrew::Ruleset`.
#[must_use = "a property type does nothing until it is set"]
pub struct RuleProperty(Object);

impl RuleProperty {
    /// `RuleProperty` with its required properties, in alphabetical order:
    ///
    /// - `check_expression`: The expression which includes column references, condition names followed by variable references, possibly grouped and combined with other conditions.
    /// - `name`: The name of the rule.
    pub fn new(check_expression: impl IntoValue<String>, name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("CheckExpression", check_expression.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// List of column selectors. Selectors can be used to select columns using a name or regular expression from the dataset. Rule will be applied to selected columns.
    ///
    /// `ColumnSelectors`.
    pub fn column_selectors(mut self, value: impl IntoValue<List<ColumnSelectorProperty>>) -> Self {
        self.0
            .put("ColumnSelectors", value.into_value().into_node());
        self
    }

    /// A value that specifies whether the rule is disabled. Once a rule is disabled, a profile job will not validate it during a job run. Default value is false.
    ///
    /// `Disabled`.
    pub fn disabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Disabled", value.into_value().into_node());
        self
    }

    /// The map of substitution variable names to their values used in a check expression. Variable names should start with a ':' (colon). Variable values can either be actual values or column names. To differentiate between the two, column names should be enclosed in backticks, for example, `":col1": "`Column A`".`
    ///
    /// `SubstitutionMap`.
    pub fn substitution_map(
        mut self,
        value: impl IntoValue<List<SubstitutionValueProperty>>,
    ) -> Self {
        self.0
            .put("SubstitutionMap", value.into_value().into_node());
        self
    }

    /// The threshold used with a non-aggregate check expression. Non-aggregate check expressions will be applied to each row in a specific column, and the threshold will be used to determine whether the validation succeeds.
    ///
    /// `Threshold`.
    pub fn threshold(mut self, value: impl IntoValue<ThresholdProperty>) -> Self {
        self.0.put("Threshold", value.into_value().into_node());
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

impl Kind for RuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RuleProperty> for RuleProperty {}
impl From<RuleProperty> for Node {
    #[inline]
    fn from(value: RuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RuleProperty> for RuleProperty {
    #[inline]
    fn into_value(self) -> Value<RuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A key-value pair to associate an expression's substitution variable names with their values.
///
/// The property type `SubstitutionValue` of `AWS::DataBrew::Ruleset`.
#[must_use = "a property type does nothing until it is set"]
pub struct SubstitutionValueProperty(Object);

impl SubstitutionValueProperty {
    /// `SubstitutionValueProperty` with its required properties, in alphabetical order:
    ///
    /// - `value`: Value or column name.
    /// - `value_reference`: Variable name.
    pub fn new(value: impl IntoValue<String>, value_reference: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Value", value.into_value().into_node());
        object_.put("ValueReference", value_reference.into_value().into_node());
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

impl Kind for SubstitutionValueProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SubstitutionValueProperty> for SubstitutionValueProperty {}
impl From<SubstitutionValueProperty> for Node {
    #[inline]
    fn from(value: SubstitutionValueProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SubstitutionValueProperty> for SubstitutionValueProperty {
    #[inline]
    fn into_value(self) -> Value<SubstitutionValueProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The threshold used with a non-aggregate check expression. The non-aggregate check expression will be applied to each row in a specific column. Then the threshold will be used to determine whether the validation succeeds.
///
/// The property type `Threshold` of `AWS::DataBrew::Ruleset`.
#[must_use = "a property type does nothing until it is set"]
pub struct ThresholdProperty(Object);

impl ThresholdProperty {
    /// `ThresholdProperty` with its required properties, in alphabetical order:
    ///
    /// - `value`: The value of a threshold.
    pub fn new(value: impl IntoValue<f64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Value", value.into_value().into_node());
        Self(object_)
    }

    /// The type of a threshold. Used for comparison of an actual count of rows that satisfy the rule to the threshold value.
    ///
    /// `Type`; one of `GREATER_THAN_OR_EQUAL`, `LESS_THAN_OR_EQUAL`, `GREATER_THAN`, `LESS_THAN`.
    pub fn r#type(mut self, value: impl IntoValue<Type>) -> Self {
        self.0.put("Type", value.into_value().into_node());
        self
    }

    /// Unit of threshold value. Can be either a COUNT or PERCENTAGE of the full sample size used for validation.
    ///
    /// `Unit`; one of `COUNT`, `PERCENTAGE`.
    pub fn unit(mut self, value: impl IntoValue<Unit>) -> Self {
        self.0.put("Unit", value.into_value().into_node());
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

impl Kind for ThresholdProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ThresholdProperty> for ThresholdProperty {}
impl From<ThresholdProperty> for Node {
    #[inline]
    fn from(value: ThresholdProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ThresholdProperty> for ThresholdProperty {
    #[inline]
    fn into_value(self) -> Value<ThresholdProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Type` of a `Threshold` of `AWS::DataBrew::Ruleset`.
pub enum Type {
    /// `GREATER_THAN`.
    GreaterThan,
    /// `GREATER_THAN_OR_EQUAL`.
    GreaterThanOrEqual,
    /// `LESS_THAN`.
    LessThan,
    /// `LESS_THAN_OR_EQUAL`.
    LessThanOrEqual,
}

#[diagnostic::do_not_recommend]
impl Kind for Type {}
#[diagnostic::do_not_recommend]
impl TextKind for Type {}
#[diagnostic::do_not_recommend]
impl IdKind for Type {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Type {}
#[diagnostic::do_not_recommend]
impl IntoValue<Type> for Type {
    #[inline]
    fn into_value(self) -> Value<Type> {
        const VALUES: &[&str] = &[
            "GREATER_THAN",
            "GREATER_THAN_OR_EQUAL",
            "LESS_THAN",
            "LESS_THAN_OR_EQUAL",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Unit` of a `Threshold` of `AWS::DataBrew::Ruleset`.
pub enum Unit {
    /// `COUNT`.
    Count,
    /// `PERCENTAGE`.
    Percentage,
}

#[diagnostic::do_not_recommend]
impl Kind for Unit {}
#[diagnostic::do_not_recommend]
impl TextKind for Unit {}
#[diagnostic::do_not_recommend]
impl IdKind for Unit {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Unit {}
#[diagnostic::do_not_recommend]
impl IntoValue<Unit> for Unit {
    #[inline]
    fn into_value(self) -> Value<Unit> {
        const VALUES: &[&str] = &["COUNT", "PERCENTAGE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

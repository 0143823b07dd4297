// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Connect::EvaluationForm` and its property types.

use crate::l1::*;

/// Creates an evaluation form for the specified Connect Customer instance.
///
/// `AWS::Connect::EvaluationForm`; `Ref` returns its `EvaluationFormArn`, a [`connect::EvaluationFormArn`](kinds::connect::EvaluationFormArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-evaluationform.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnEvaluationForm(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Connect::EvaluationForm",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("evaluation_form.rules"),
};

impl CfnEvaluationForm {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Connect::EvaluationForm";

    /// `CfnEvaluationForm` with its required properties, in alphabetical order:
    ///
    /// - `instance_arn`: The identifier of the Amazon Connect instance.
    /// - `items`: Items that are part of the evaluation form.
    /// - `status`: The status of the evaluation form.
    /// - `title`: A title of the evaluation form.
    pub fn new(
        instance_arn: impl IntoValue<kinds::connect::InstanceArn>,
        items: impl IntoValue<List<EvaluationFormBaseItemProperty>>,
        status: impl IntoValue<Status>,
        title: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("InstanceArn", instance_arn.into_value().into_node());
        object_.put("Items", items.into_value().into_node());
        object_.put("Status", status.into_value().into_node());
        object_.put("Title", title.into_value().into_node());
        Self(object_)
    }

    /// The `AIVersion` property.
    ///
    /// `AIVersion`; updated in place.
    pub fn ai_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AIVersion", value.into_value().into_node());
        self
    }

    /// The automatic evaluation configuration of an evaluation form.
    ///
    /// `AutoEvaluationConfiguration`; updated in place.
    pub fn auto_evaluation_configuration(
        mut self,
        value: impl IntoValue<AutoEvaluationConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "AutoEvaluationConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The description of the evaluation form.
    ///
    /// *Length Constraints*: Minimum length of 0. Maximum length of 1024.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Configuration for language settings of this evaluation form.
    ///
    /// `LanguageConfiguration`; updated in place.
    pub fn language_configuration(
        mut self,
        value: impl IntoValue<EvaluationFormLanguageConfigurationProperty>,
    ) -> Self {
        self.0
            .put("LanguageConfiguration", value.into_value().into_node());
        self
    }

    /// Configuration settings for evaluation reviews.
    ///
    /// `ReviewConfiguration`; updated in place.
    pub fn review_configuration(
        mut self,
        value: impl IntoValue<EvaluationReviewConfigurationProperty>,
    ) -> Self {
        self.0
            .put("ReviewConfiguration", value.into_value().into_node());
        self
    }

    /// A scoring strategy of the evaluation form.
    ///
    /// `ScoringStrategy`; updated in place.
    pub fn scoring_strategy(mut self, value: impl IntoValue<ScoringStrategyProperty>) -> Self {
        self.0
            .put("ScoringStrategy", value.into_value().into_node());
        self
    }

    /// The tags used to organize, track, or control access for this resource. For example, { "tags": {"key1":"value1", "key2":"value2"} }.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// Configuration that specifies the target for this evaluation form.
    ///
    /// `TargetConfiguration`; updated in place.
    pub fn target_configuration(
        mut self,
        value: impl IntoValue<EvaluationFormTargetConfigurationProperty>,
    ) -> Self {
        self.0
            .put("TargetConfiguration", value.into_value().into_node());
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

impl Construct for CfnEvaluationForm {
    type Handle = CfnEvaluationFormRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnEvaluationFormRef {
        CfnEvaluationFormRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnEvaluationForm`] of a stack.
pub struct CfnEvaluationFormRef(NodeRef);

impl Clone for CfnEvaluationFormRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnEvaluationFormRef {}
impl AsNode for CfnEvaluationFormRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnEvaluationFormRef {
    /// What `Ref` returns: its `EvaluationFormArn`, a [`connect::EvaluationFormArn`](kinds::connect::EvaluationFormArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::connect::EvaluationFormArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the evaluation form.
    ///
    /// `Fn::GetAtt` of `EvaluationFormArn`.
    #[inline]
    pub fn attr_evaluation_form_arn(&self) -> Value<kinds::connect::EvaluationFormArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EvaluationFormArn")))
    }
}

impl IntoValue<kinds::connect::EvaluationFormArn> for &CfnEvaluationFormRef {
    #[inline]
    fn into_value(self) -> Value<kinds::connect::EvaluationFormArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Configuration information about automated evaluations.
///
/// The property type `AutoEvaluationConfiguration` of `AWS::Connect::EvaluationForm`.
#[must_use = "a property type does nothing until it is set"]
pub struct AutoEvaluationConfigurationProperty(Object);

impl AutoEvaluationConfigurationProperty {
    /// `AutoEvaluationConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Enabled` property.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
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

impl Kind for AutoEvaluationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AutoEvaluationConfigurationProperty> for AutoEvaluationConfigurationProperty {}
impl From<AutoEvaluationConfigurationProperty> for Node {
    #[inline]
    fn from(value: AutoEvaluationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AutoEvaluationConfigurationProperty> for AutoEvaluationConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<AutoEvaluationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about automatic fail configuration for an evaluation form.
///
/// The property type `AutomaticFailConfiguration` of `AWS::Connect::EvaluationForm`.
#[must_use = "a property type does nothing until it is set"]
pub struct AutomaticFailConfigurationProperty(Object);

impl AutomaticFailConfigurationProperty {
    /// `AutomaticFailConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The referenceId of the target section for auto failure.
    ///
    /// `TargetSection`.
    pub fn target_section(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TargetSection", value.into_value().into_node());
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

impl Kind for AutomaticFailConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AutomaticFailConfigurationProperty> for AutomaticFailConfigurationProperty {}
impl From<AutomaticFailConfigurationProperty> for Node {
    #[inline]
    fn from(value: AutomaticFailConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AutomaticFailConfigurationProperty> for AutomaticFailConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<AutomaticFailConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An item at the root level. All items must be sections.
///
/// The property type `EvaluationFormBaseItem` of `AWS::Connect::EvaluationForm`.
#[must_use = "a property type does nothing until it is set"]
pub struct EvaluationFormBaseItemProperty(Object);

impl EvaluationFormBaseItemProperty {
    /// `EvaluationFormBaseItemProperty` with its required properties, in alphabetical order:
    ///
    /// - `section`: A subsection or inner section of an item.
    pub fn new(section: impl IntoValue<EvaluationFormSectionProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Section", section.into_value().into_node());
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

impl Kind for EvaluationFormBaseItemProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EvaluationFormBaseItemProperty> for EvaluationFormBaseItemProperty {}
impl From<EvaluationFormBaseItemProperty> for Node {
    #[inline]
    fn from(value: EvaluationFormBaseItemProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EvaluationFormBaseItemProperty> for EvaluationFormBaseItemProperty {
    #[inline]
    fn into_value(self) -> Value<EvaluationFormBaseItemProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Items that are part of the evaluation form. The total number of sections and questions must not exceed 100 each. Questions must be contained in a section.
///
/// The property type `EvaluationFormItem` of `AWS::Connect::EvaluationForm`.
#[must_use = "a property type does nothing until it is set"]
pub struct EvaluationFormItemProperty(Object);

impl EvaluationFormItemProperty {
    /// `EvaluationFormItemProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The information of the question.
    ///
    /// `Question`.
    pub fn question(mut self, value: impl IntoValue<EvaluationFormQuestionProperty>) -> Self {
        self.0.put("Question", value.into_value().into_node());
        self
    }

    /// The information of the section.
    ///
    /// `Section`.
    pub fn section(mut self, value: impl IntoValue<EvaluationFormSectionProperty>) -> Self {
        self.0.put("Section", value.into_value().into_node());
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

impl Kind for EvaluationFormItemProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EvaluationFormItemProperty> for EvaluationFormItemProperty {}
impl From<EvaluationFormItemProperty> for Node {
    #[inline]
    fn from(value: EvaluationFormItemProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EvaluationFormItemProperty> for EvaluationFormItemProperty {
    #[inline]
    fn into_value(self) -> Value<EvaluationFormItemProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A condition for item enablement.
///
/// The property type `EvaluationFormItemEnablementCondition` of `AWS::Connect::EvaluationForm`.
#[must_use = "a property type does nothing until it is set"]
pub struct EvaluationFormItemEnablementConditionProperty(Object);

impl EvaluationFormItemEnablementConditionProperty {
    /// `EvaluationFormItemEnablementConditionProperty` with its required properties, in alphabetical order:
    ///
    /// - `operands`: Operands of the enablement condition.
    pub fn new(
        operands: impl IntoValue<List<EvaluationFormItemEnablementConditionOperandProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Operands", operands.into_value().into_node());
        Self(object_)
    }

    /// The operator to be used to be applied to operands if more than one provided.
    ///
    /// `Operator`; one of `OR`, `AND`.
    pub fn operator(mut self, value: impl IntoValue<Operator>) -> Self {
        self.0.put("Operator", value.into_value().into_node());
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

impl Kind for EvaluationFormItemEnablementConditionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EvaluationFormItemEnablementConditionProperty>
    for EvaluationFormItemEnablementConditionProperty
{
}
impl From<EvaluationFormItemEnablementConditionProperty> for Node {
    #[inline]
    fn from(value: EvaluationFormItemEnablementConditionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EvaluationFormItemEnablementConditionProperty>
    for EvaluationFormItemEnablementConditionProperty
{
    #[inline]
    fn into_value(self) -> Value<EvaluationFormItemEnablementConditionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An operand of the enablement condition.
///
/// The property type `EvaluationFormItemEnablementConditionOperand` of `AWS::Connect::EvaluationForm`.
#[must_use = "a property type does nothing until it is set"]
pub struct EvaluationFormItemEnablementConditionOperandProperty(Object);

impl EvaluationFormItemEnablementConditionOperandProperty {
    /// `EvaluationFormItemEnablementConditionOperandProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An expression of the enablement condition.
    ///
    /// `Expression`.
    pub fn expression(
        mut self,
        value: impl IntoValue<EvaluationFormItemEnablementExpressionProperty>,
    ) -> Self {
        self.0.put("Expression", value.into_value().into_node());
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

impl Kind for EvaluationFormItemEnablementConditionOperandProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EvaluationFormItemEnablementConditionOperandProperty>
    for EvaluationFormItemEnablementConditionOperandProperty
{
}
impl From<EvaluationFormItemEnablementConditionOperandProperty> for Node {
    #[inline]
    fn from(value: EvaluationFormItemEnablementConditionOperandProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EvaluationFormItemEnablementConditionOperandProperty>
    for EvaluationFormItemEnablementConditionOperandProperty
{
    #[inline]
    fn into_value(self) -> Value<EvaluationFormItemEnablementConditionOperandProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An item enablement configuration.
///
/// The property type `EvaluationFormItemEnablementConfiguration` of `AWS::Connect::EvaluationForm`.
#[must_use = "a property type does nothing until it is set"]
pub struct EvaluationFormItemEnablementConfigurationProperty(Object);

impl EvaluationFormItemEnablementConfigurationProperty {
    /// `EvaluationFormItemEnablementConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `action`: An enablement action that if condition is satisfied.
    /// - `condition`: A condition for item enablement configuration.
    pub fn new(
        action: impl IntoValue<Action>,
        condition: impl IntoValue<EvaluationFormItemEnablementConditionProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Action", action.into_value().into_node());
        object_.put("Condition", condition.into_value().into_node());
        Self(object_)
    }

    /// An enablement action that if condition is not satisfied.
    ///
    /// `DefaultAction`; one of `DISABLE`, `ENABLE`.
    pub fn default_action(mut self, value: impl IntoValue<DefaultAction>) -> Self {
        self.0.put("DefaultAction", value.into_value().into_node());
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

impl Kind for EvaluationFormItemEnablementConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EvaluationFormItemEnablementConfigurationProperty>
    for EvaluationFormItemEnablementConfigurationProperty
{
}
impl From<EvaluationFormItemEnablementConfigurationProperty> for Node {
    #[inline]
    fn from(value: EvaluationFormItemEnablementConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EvaluationFormItemEnablementConfigurationProperty>
    for EvaluationFormItemEnablementConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<EvaluationFormItemEnablementConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An expression that defines a basic building block of conditional enablement.
///
/// The property type `EvaluationFormItemEnablementExpression` of `AWS::Connect::EvaluationForm`.
#[must_use = "a property type does nothing until it is set"]
pub struct EvaluationFormItemEnablementExpressionProperty(Object);

impl EvaluationFormItemEnablementExpressionProperty {
    /// `EvaluationFormItemEnablementExpressionProperty` with its required properties, in alphabetical order:
    ///
    /// - `comparator`: A comparator to be used against list of values.
    /// - `source`: A source item of enablement expression.
    /// - `values`: A list of values from source item.
    pub fn new(
        comparator: impl IntoValue<Comparator>,
        source: impl IntoValue<EvaluationFormItemEnablementSourceProperty>,
        values: impl IntoValue<List<EvaluationFormItemEnablementSourceValueProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Comparator", comparator.into_value().into_node());
        object_.put("Source", source.into_value().into_node());
        object_.put("Values", values.into_value().into_node());
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

impl Kind for EvaluationFormItemEnablementExpressionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EvaluationFormItemEnablementExpressionProperty>
    for EvaluationFormItemEnablementExpressionProperty
{
}
impl From<EvaluationFormItemEnablementExpressionProperty> for Node {
    #[inline]
    fn from(value: EvaluationFormItemEnablementExpressionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EvaluationFormItemEnablementExpressionProperty>
    for EvaluationFormItemEnablementExpressionProperty
{
    #[inline]
    fn into_value(self) -> Value<EvaluationFormItemEnablementExpressionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An enablement expression source item.
///
/// The property type `EvaluationFormItemEnablementSource` of `AWS::Connect::EvaluationForm`.
#[must_use = "a property type does nothing until it is set"]
pub struct EvaluationFormItemEnablementSourceProperty(Object);

impl EvaluationFormItemEnablementSourceProperty {
    /// `EvaluationFormItemEnablementSourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: A type of source item.
    pub fn new(r#type: impl IntoValue<EvaluationFormItemEnablementSourceType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// A referenceId of the source item.
    ///
    /// `RefId`.
    pub fn ref_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RefId", value.into_value().into_node());
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

impl Kind for EvaluationFormItemEnablementSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EvaluationFormItemEnablementSourceProperty>
    for EvaluationFormItemEnablementSourceProperty
{
}
impl From<EvaluationFormItemEnablementSourceProperty> for Node {
    #[inline]
    fn from(value: EvaluationFormItemEnablementSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EvaluationFormItemEnablementSourceProperty>
    for EvaluationFormItemEnablementSourceProperty
{
    #[inline]
    fn into_value(self) -> Value<EvaluationFormItemEnablementSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An enablement expression source value.
///
/// The property type `EvaluationFormItemEnablementSourceValue` of `AWS::Connect::EvaluationForm`.
#[must_use = "a property type does nothing until it is set"]
pub struct EvaluationFormItemEnablementSourceValueProperty(Object);

impl EvaluationFormItemEnablementSourceValueProperty {
    /// `EvaluationFormItemEnablementSourceValueProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A referenceId of the source value.
    ///
    /// `RefId`.
    pub fn ref_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RefId", value.into_value().into_node());
        self
    }

    /// A type of source item value.
    ///
    /// `Type`; one of `OPTION_REF_ID`.
    pub fn r#type(
        mut self,
        value: impl IntoValue<EvaluationFormItemEnablementSourceValueType>,
    ) -> Self {
        self.0.put("Type", value.into_value().into_node());
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

impl Kind for EvaluationFormItemEnablementSourceValueProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EvaluationFormItemEnablementSourceValueProperty>
    for EvaluationFormItemEnablementSourceValueProperty
{
}
impl From<EvaluationFormItemEnablementSourceValueProperty> for Node {
    #[inline]
    fn from(value: EvaluationFormItemEnablementSourceValueProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EvaluationFormItemEnablementSourceValueProperty>
    for EvaluationFormItemEnablementSourceValueProperty
{
    #[inline]
    fn into_value(self) -> Value<EvaluationFormItemEnablementSourceValueProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Language configuration for an evaluation form.
///
/// The property type `EvaluationFormLanguageConfiguration` of `AWS::Connect::EvaluationForm`.
#[must_use = "a property type does nothing until it is set"]
pub struct EvaluationFormLanguageConfigurationProperty(Object);

impl EvaluationFormLanguageConfigurationProperty {
    /// `EvaluationFormLanguageConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The language for the evaluation form.
    ///
    /// `FormLanguage`; one of `de-DE`, `en-US`, `es-ES`, `fr-FR`, `it-IT`, `pt-BR`, `ja-JP`, `ko-KR`, `zh-CN`, `ms-MY`.
    pub fn form_language(mut self, value: impl IntoValue<FormLanguage>) -> Self {
        self.0.put("FormLanguage", value.into_value().into_node());
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

impl Kind for EvaluationFormLanguageConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EvaluationFormLanguageConfigurationProperty>
    for EvaluationFormLanguageConfigurationProperty
{
}
impl From<EvaluationFormLanguageConfigurationProperty> for Node {
    #[inline]
    fn from(value: EvaluationFormLanguageConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EvaluationFormLanguageConfigurationProperty>
    for EvaluationFormLanguageConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<EvaluationFormLanguageConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `EvaluationFormMetricConfiguration` of `AWS::Connect::EvaluationForm`.
#[must_use = "a property type does nothing until it is set"]
pub struct EvaluationFormMetricConfigurationProperty(Object);

impl EvaluationFormMetricConfigurationProperty {
    /// `EvaluationFormMetricConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `metric_name`: The name of the metric.
    /// - `metric_type`: The type of the metric.
    pub fn new(
        metric_name: impl IntoValue<String>,
        metric_type: impl IntoValue<MetricType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("MetricName", metric_name.into_value().into_node());
        object_.put("MetricType", metric_type.into_value().into_node());
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

impl Kind for EvaluationFormMetricConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EvaluationFormMetricConfigurationProperty>
    for EvaluationFormMetricConfigurationProperty
{
}
impl From<EvaluationFormMetricConfigurationProperty> for Node {
    #[inline]
    fn from(value: EvaluationFormMetricConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EvaluationFormMetricConfigurationProperty>
    for EvaluationFormMetricConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<EvaluationFormMetricConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Automation configuration for multi-select questions.
///
/// The property type `EvaluationFormMultiSelectQuestionAutomation` of `AWS::Connect::EvaluationForm`.
#[must_use = "a property type does nothing until it is set"]
pub struct EvaluationFormMultiSelectQuestionAutomationProperty(Object);

impl EvaluationFormMultiSelectQuestionAutomationProperty {
    /// `EvaluationFormMultiSelectQuestionAutomationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A question automation answer.
    ///
    /// `AnswerSource`.
    pub fn answer_source(
        mut self,
        value: impl IntoValue<EvaluationFormQuestionAutomationAnswerSourceProperty>,
    ) -> Self {
        self.0.put("AnswerSource", value.into_value().into_node());
        self
    }

    /// Reference IDs of default options.
    ///
    /// `DefaultOptionRefIds`.
    pub fn default_option_ref_ids(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("DefaultOptionRefIds", value.into_value().into_node());
        self
    }

    /// Automation options for the multi-select question.
    ///
    /// `Options`.
    pub fn options(
        mut self,
        value: impl IntoValue<List<EvaluationFormMultiSelectQuestionAutomationOptionProperty>>,
    ) -> Self {
        self.0.put("Options", value.into_value().into_node());
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

impl Kind for EvaluationFormMultiSelectQuestionAutomationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EvaluationFormMultiSelectQuestionAutomationProperty>
    for EvaluationFormMultiSelectQuestionAutomationProperty
{
}
impl From<EvaluationFormMultiSelectQuestionAutomationProperty> for Node {
    #[inline]
    fn from(value: EvaluationFormMultiSelectQuestionAutomationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EvaluationFormMultiSelectQuestionAutomationProperty>
    for EvaluationFormMultiSelectQuestionAutomationProperty
{
    #[inline]
    fn into_value(self) -> Value<EvaluationFormMultiSelectQuestionAutomationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An automation option for a multi-select question.
///
/// The property type `EvaluationFormMultiSelectQuestionAutomationOption` of `AWS::Connect::EvaluationForm`.
#[must_use = "a property type does nothing until it is set"]
pub struct EvaluationFormMultiSelectQuestionAutomationOptionProperty(Object);

impl EvaluationFormMultiSelectQuestionAutomationOptionProperty {
    /// `EvaluationFormMultiSelectQuestionAutomationOptionProperty` with its required properties, in alphabetical order:
    ///
    /// - `rule_category`: Rule category configuration for this automation option.
    pub fn new(
        rule_category: impl IntoValue<MultiSelectQuestionRuleCategoryAutomationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("RuleCategory", rule_category.into_value().into_node());
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

impl Kind for EvaluationFormMultiSelectQuestionAutomationOptionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EvaluationFormMultiSelectQuestionAutomationOptionProperty>
    for EvaluationFormMultiSelectQuestionAutomationOptionProperty
{
}
impl From<EvaluationFormMultiSelectQuestionAutomationOptionProperty> for Node {
    #[inline]
    fn from(value: EvaluationFormMultiSelectQuestionAutomationOptionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EvaluationFormMultiSelectQuestionAutomationOptionProperty>
    for EvaluationFormMultiSelectQuestionAutomationOptionProperty
{
    #[inline]
    fn into_value(self) -> Value<EvaluationFormMultiSelectQuestionAutomationOptionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An option for a multi-select question in an evaluation form.
///
/// The property type `EvaluationFormMultiSelectQuestionOption` of `AWS::Connect::EvaluationForm`.
#[must_use = "a property type does nothing until it is set"]
pub struct EvaluationFormMultiSelectQuestionOptionProperty(Object);

impl EvaluationFormMultiSelectQuestionOptionProperty {
    /// `EvaluationFormMultiSelectQuestionOptionProperty` with its required properties, in alphabetical order:
    ///
    /// - `ref_id`: Reference identifier for this option.
    /// - `text`: Display text for this option.
    pub fn new(ref_id: impl IntoValue<String>, text: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("RefId", ref_id.into_value().into_node());
        object_.put("Text", text.into_value().into_node());
        Self(object_)
    }

    /// The flag to mark the option as automatic fail. If an automatic fail answer is provided, the overall evaluation gets a score of 0.
    ///
    /// `AutomaticFail`.
    pub fn automatic_fail(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("AutomaticFail", value.into_value().into_node());
        self
    }

    /// Information about automatic fail configuration for an evaluation form.
    ///
    /// `AutomaticFailConfiguration`.
    pub fn automatic_fail_configuration(
        mut self,
        value: impl IntoValue<AutomaticFailConfigurationProperty>,
    ) -> Self {
        self.0
            .put("AutomaticFailConfiguration", value.into_value().into_node());
        self
    }

    /// Information about the points configuration for an answer option.
    ///
    /// `PointsConfiguration`.
    pub fn points_configuration(
        mut self,
        value: impl IntoValue<QuestionOptionPointsConfigurationProperty>,
    ) -> Self {
        self.0
            .put("PointsConfiguration", value.into_value().into_node());
        self
    }

    /// The score of an answer option.
    ///
    /// `Score`.
    pub fn score(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Score", value.into_value().into_node());
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

impl Kind for EvaluationFormMultiSelectQuestionOptionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EvaluationFormMultiSelectQuestionOptionProperty>
    for EvaluationFormMultiSelectQuestionOptionProperty
{
}
impl From<EvaluationFormMultiSelectQuestionOptionProperty> for Node {
    #[inline]
    fn from(value: EvaluationFormMultiSelectQuestionOptionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EvaluationFormMultiSelectQuestionOptionProperty>
    for EvaluationFormMultiSelectQuestionOptionProperty
{
    #[inline]
    fn into_value(self) -> Value<EvaluationFormMultiSelectQuestionOptionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Properties for a multi-select question in an evaluation form.
///
/// The property type `EvaluationFormMultiSelectQuestionProperties` of `AWS::Connect::EvaluationForm`.
#[must_use = "a property type does nothing until it is set"]
pub struct EvaluationFormMultiSelectQuestionPropertiesProperty(Object);

impl EvaluationFormMultiSelectQuestionPropertiesProperty {
    /// `EvaluationFormMultiSelectQuestionPropertiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `options`: Options available for this multi-select question.
    pub fn new(
        options: impl IntoValue<List<EvaluationFormMultiSelectQuestionOptionProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Options", options.into_value().into_node());
        Self(object_)
    }

    /// Automation configuration for this multi-select question.
    ///
    /// `Automation`.
    pub fn automation(
        mut self,
        value: impl IntoValue<EvaluationFormMultiSelectQuestionAutomationProperty>,
    ) -> Self {
        self.0.put("Automation", value.into_value().into_node());
        self
    }

    /// Display format for the multi-select question.
    ///
    /// `DisplayAs`; one of `DROPDOWN`, `CHECKBOX`.
    pub fn display_as(
        mut self,
        value: impl IntoValue<EvaluationFormMultiSelectQuestionPropertiesDisplayAs>,
    ) -> Self {
        self.0.put("DisplayAs", value.into_value().into_node());
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

impl Kind for EvaluationFormMultiSelectQuestionPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EvaluationFormMultiSelectQuestionPropertiesProperty>
    for EvaluationFormMultiSelectQuestionPropertiesProperty
{
}
impl From<EvaluationFormMultiSelectQuestionPropertiesProperty> for Node {
    #[inline]
    fn from(value: EvaluationFormMultiSelectQuestionPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EvaluationFormMultiSelectQuestionPropertiesProperty>
    for EvaluationFormMultiSelectQuestionPropertiesProperty
{
    #[inline]
    fn into_value(self) -> Value<EvaluationFormMultiSelectQuestionPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about the automation configuration in numeric questions.
///
/// The property type `EvaluationFormNumericQuestionAutomation` of `AWS::Connect::EvaluationForm`.
#[must_use = "a property type does nothing until it is set"]
pub struct EvaluationFormNumericQuestionAutomationProperty(Object);

impl EvaluationFormNumericQuestionAutomationProperty {
    /// `EvaluationFormNumericQuestionAutomationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A source of automation answer for numeric question.
    ///
    /// `AnswerSource`.
    pub fn answer_source(
        mut self,
        value: impl IntoValue<EvaluationFormQuestionAutomationAnswerSourceProperty>,
    ) -> Self {
        self.0.put("AnswerSource", value.into_value().into_node());
        self
    }

    /// The property value of the automation.
    ///
    /// `PropertyValue`.
    pub fn property_value(
        mut self,
        value: impl IntoValue<NumericQuestionPropertyValueAutomationProperty>,
    ) -> Self {
        self.0.put("PropertyValue", value.into_value().into_node());
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

impl Kind for EvaluationFormNumericQuestionAutomationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EvaluationFormNumericQuestionAutomationProperty>
    for EvaluationFormNumericQuestionAutomationProperty
{
}
impl From<EvaluationFormNumericQuestionAutomationProperty> for Node {
    #[inline]
    fn from(value: EvaluationFormNumericQuestionAutomationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EvaluationFormNumericQuestionAutomationProperty>
    for EvaluationFormNumericQuestionAutomationProperty
{
    #[inline]
    fn into_value(self) -> Value<EvaluationFormNumericQuestionAutomationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about the option range used for scoring in numeric questions.
///
/// The property type `EvaluationFormNumericQuestionOption` of `AWS::Connect::EvaluationForm`.
#[must_use = "a property type does nothing until it is set"]
pub struct EvaluationFormNumericQuestionOptionProperty(Object);

impl EvaluationFormNumericQuestionOptionProperty {
    /// `EvaluationFormNumericQuestionOptionProperty` with its required properties, in alphabetical order:
    ///
    /// - `max_value`: The maximum answer value of the range option.
    /// - `min_value`: The minimum answer value of the range option.
    pub fn new(max_value: impl IntoValue<i64>, min_value: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("MaxValue", max_value.into_value().into_node());
        object_.put("MinValue", min_value.into_value().into_node());
        Self(object_)
    }

    /// The flag to mark the option as automatic fail. If an automatic fail answer is provided, the overall evaluation gets a score of 0.
    ///
    /// `AutomaticFail`.
    pub fn automatic_fail(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("AutomaticFail", value.into_value().into_node());
        self
    }

    /// A configuration for automatic fail.
    ///
    /// `AutomaticFailConfiguration`.
    pub fn automatic_fail_configuration(
        mut self,
        value: impl IntoValue<AutomaticFailConfigurationProperty>,
    ) -> Self {
        self.0
            .put("AutomaticFailConfiguration", value.into_value().into_node());
        self
    }

    /// Information about the points configuration for an answer option.
    ///
    /// `PointsConfiguration`.
    pub fn points_configuration(
        mut self,
        value: impl IntoValue<QuestionOptionPointsConfigurationProperty>,
    ) -> Self {
        self.0
            .put("PointsConfiguration", value.into_value().into_node());
        self
    }

    /// The score assigned to answer values within the range option.
    ///
    /// *Minimum*: 0
    ///
    /// *Maximum*: 10
    ///
    /// `Score`.
    pub fn score(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Score", value.into_value().into_node());
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

impl Kind for EvaluationFormNumericQuestionOptionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EvaluationFormNumericQuestionOptionProperty>
    for EvaluationFormNumericQuestionOptionProperty
{
}
impl From<EvaluationFormNumericQuestionOptionProperty> for Node {
    #[inline]
    fn from(value: EvaluationFormNumericQuestionOptionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EvaluationFormNumericQuestionOptionProperty>
    for EvaluationFormNumericQuestionOptionProperty
{
    #[inline]
    fn into_value(self) -> Value<EvaluationFormNumericQuestionOptionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about properties for a numeric question in an evaluation form.
///
/// The property type `EvaluationFormNumericQuestionProperties` of `AWS::Connect::EvaluationForm`.
#[must_use = "a property type does nothing until it is set"]
pub struct EvaluationFormNumericQuestionPropertiesProperty(Object);

impl EvaluationFormNumericQuestionPropertiesProperty {
    /// `EvaluationFormNumericQuestionPropertiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `max_value`: The maximum answer value.
    /// - `min_value`: The minimum answer value.
    pub fn new(max_value: impl IntoValue<i64>, min_value: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("MaxValue", max_value.into_value().into_node());
        object_.put("MinValue", min_value.into_value().into_node());
        Self(object_)
    }

    /// The automation properties of the numeric question.
    ///
    /// `Automation`.
    pub fn automation(
        mut self,
        value: impl IntoValue<EvaluationFormNumericQuestionAutomationProperty>,
    ) -> Self {
        self.0.put("Automation", value.into_value().into_node());
        self
    }

    /// The scoring options of the numeric question.
    ///
    /// `Options`.
    pub fn options(
        mut self,
        value: impl IntoValue<List<EvaluationFormNumericQuestionOptionProperty>>,
    ) -> Self {
        self.0.put("Options", value.into_value().into_node());
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

impl Kind for EvaluationFormNumericQuestionPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EvaluationFormNumericQuestionPropertiesProperty>
    for EvaluationFormNumericQuestionPropertiesProperty
{
}
impl From<EvaluationFormNumericQuestionPropertiesProperty> for Node {
    #[inline]
    fn from(value: EvaluationFormNumericQuestionPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EvaluationFormNumericQuestionPropertiesProperty>
    for EvaluationFormNumericQuestionPropertiesProperty
{
    #[inline]
    fn into_value(self) -> Value<EvaluationFormNumericQuestionPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about a question from an evaluation form.
///
/// The property type `EvaluationFormQuestion` of `AWS::Connect::EvaluationForm`.
#[must_use = "a property type does nothing until it is set"]
pub struct EvaluationFormQuestionProperty(Object);

impl EvaluationFormQuestionProperty {
    /// `EvaluationFormQuestionProperty` with its required properties, in alphabetical order:
    ///
    /// - `question_type`: The type of the question.
    /// - `ref_id`: The identifier of the question.
    /// - `title`: The title of the question.
    pub fn new(
        question_type: impl IntoValue<QuestionType>,
        ref_id: impl IntoValue<String>,
        title: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("QuestionType", question_type.into_value().into_node());
        object_.put("RefId", ref_id.into_value().into_node());
        object_.put("Title", title.into_value().into_node());
        Self(object_)
    }

    /// A question conditional enablement.
    ///
    /// `Enablement`.
    pub fn enablement(
        mut self,
        value: impl IntoValue<EvaluationFormItemEnablementConfigurationProperty>,
    ) -> Self {
        self.0.put("Enablement", value.into_value().into_node());
        self
    }

    /// The instructions of the section.
    ///
    /// *Length Constraints*: Minimum length of 0. Maximum length of 1024.
    ///
    /// `Instructions`.
    pub fn instructions(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Instructions", value.into_value().into_node());
        self
    }

    /// The `MetricConfiguration` property.
    ///
    /// `MetricConfiguration`.
    pub fn metric_configuration(
        mut self,
        value: impl IntoValue<EvaluationFormMetricConfigurationProperty>,
    ) -> Self {
        self.0
            .put("MetricConfiguration", value.into_value().into_node());
        self
    }

    /// The flag to enable not applicable answers to the question.
    ///
    /// `NotApplicableEnabled`.
    pub fn not_applicable_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("NotApplicableEnabled", value.into_value().into_node());
        self
    }

    /// The properties of the type of question. Text questions do not have to define question type properties.
    ///
    /// `QuestionTypeProperties`.
    pub fn question_type_properties(
        mut self,
        value: impl IntoValue<EvaluationFormQuestionTypePropertiesProperty>,
    ) -> Self {
        self.0
            .put("QuestionTypeProperties", value.into_value().into_node());
        self
    }

    /// Scoring configuration for a question in an evaluation form.
    ///
    /// `ScoringConfiguration`.
    pub fn scoring_configuration(
        mut self,
        value: impl IntoValue<EvaluationFormQuestionScoringConfigurationProperty>,
    ) -> Self {
        self.0
            .put("ScoringConfiguration", value.into_value().into_node());
        self
    }

    /// The scoring weight of the section.
    ///
    /// *Minimum*: 0
    ///
    /// *Maximum*: 100
    ///
    /// `Weight`.
    pub fn weight(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Weight", value.into_value().into_node());
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

impl Kind for EvaluationFormQuestionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EvaluationFormQuestionProperty> for EvaluationFormQuestionProperty {}
impl From<EvaluationFormQuestionProperty> for Node {
    #[inline]
    fn from(value: EvaluationFormQuestionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EvaluationFormQuestionProperty> for EvaluationFormQuestionProperty {
    #[inline]
    fn into_value(self) -> Value<EvaluationFormQuestionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A question automation answer.
///
/// The property type `EvaluationFormQuestionAutomationAnswerSource` of `AWS::Connect::EvaluationForm`.
#[must_use = "a property type does nothing until it is set"]
pub struct EvaluationFormQuestionAutomationAnswerSourceProperty(Object);

impl EvaluationFormQuestionAutomationAnswerSourceProperty {
    /// `EvaluationFormQuestionAutomationAnswerSourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `source_type`: The automation answer source type.
    pub fn new(source_type: impl IntoValue<SourceType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("SourceType", source_type.into_value().into_node());
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

impl Kind for EvaluationFormQuestionAutomationAnswerSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EvaluationFormQuestionAutomationAnswerSourceProperty>
    for EvaluationFormQuestionAutomationAnswerSourceProperty
{
}
impl From<EvaluationFormQuestionAutomationAnswerSourceProperty> for Node {
    #[inline]
    fn from(value: EvaluationFormQuestionAutomationAnswerSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EvaluationFormQuestionAutomationAnswerSourceProperty>
    for EvaluationFormQuestionAutomationAnswerSourceProperty
{
    #[inline]
    fn into_value(self) -> Value<EvaluationFormQuestionAutomationAnswerSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Scoring configuration for a question in an evaluation form.
///
/// The property type `EvaluationFormQuestionScoringConfiguration` of `AWS::Connect::EvaluationForm`.
#[must_use = "a property type does nothing until it is set"]
pub struct EvaluationFormQuestionScoringConfigurationProperty(Object);

impl EvaluationFormQuestionScoringConfigurationProperty {
    /// `EvaluationFormQuestionScoringConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The flag to exclude the question from scoring.
    ///
    /// `IsExcludedFromScoring`.
    pub fn is_excluded_from_scoring(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IsExcludedFromScoring", value.into_value().into_node());
        self
    }

    /// Information about the points configuration for a question.
    ///
    /// `PointsConfiguration`.
    pub fn points_configuration(
        mut self,
        value: impl IntoValue<QuestionPointsConfigurationProperty>,
    ) -> Self {
        self.0
            .put("PointsConfiguration", value.into_value().into_node());
        self
    }

    /// The score thresholds for performance categories.
    ///
    /// `ScoreThresholds`.
    pub fn score_thresholds(
        mut self,
        value: impl IntoValue<List<EvaluationFormScoreThresholdProperty>>,
    ) -> Self {
        self.0
            .put("ScoreThresholds", value.into_value().into_node());
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

impl Kind for EvaluationFormQuestionScoringConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EvaluationFormQuestionScoringConfigurationProperty>
    for EvaluationFormQuestionScoringConfigurationProperty
{
}
impl From<EvaluationFormQuestionScoringConfigurationProperty> for Node {
    #[inline]
    fn from(value: EvaluationFormQuestionScoringConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EvaluationFormQuestionScoringConfigurationProperty>
    for EvaluationFormQuestionScoringConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<EvaluationFormQuestionScoringConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about properties for a question in an evaluation form. The question type properties must be either for a numeric question or a single select question.
///
/// The property type `EvaluationFormQuestionTypeProperties` of `AWS::Connect::EvaluationForm`.
#[must_use = "a property type does nothing until it is set"]
pub struct EvaluationFormQuestionTypePropertiesProperty(Object);

impl EvaluationFormQuestionTypePropertiesProperty {
    /// `EvaluationFormQuestionTypePropertiesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Properties for multi-select question types.
    ///
    /// `MultiSelect`.
    pub fn multi_select(
        mut self,
        value: impl IntoValue<EvaluationFormMultiSelectQuestionPropertiesProperty>,
    ) -> Self {
        self.0.put("MultiSelect", value.into_value().into_node());
        self
    }

    /// The properties of the numeric question.
    ///
    /// `Numeric`.
    pub fn numeric(
        mut self,
        value: impl IntoValue<EvaluationFormNumericQuestionPropertiesProperty>,
    ) -> Self {
        self.0.put("Numeric", value.into_value().into_node());
        self
    }

    /// The properties of the numeric question.
    ///
    /// `SingleSelect`.
    pub fn single_select(
        mut self,
        value: impl IntoValue<EvaluationFormSingleSelectQuestionPropertiesProperty>,
    ) -> Self {
        self.0.put("SingleSelect", value.into_value().into_node());
        self
    }

    /// The properties of the text question.
    ///
    /// `Text`.
    pub fn text(
        mut self,
        value: impl IntoValue<EvaluationFormTextQuestionPropertiesProperty>,
    ) -> Self {
        self.0.put("Text", value.into_value().into_node());
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

impl Kind for EvaluationFormQuestionTypePropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EvaluationFormQuestionTypePropertiesProperty>
    for EvaluationFormQuestionTypePropertiesProperty
{
}
impl From<EvaluationFormQuestionTypePropertiesProperty> for Node {
    #[inline]
    fn from(value: EvaluationFormQuestionTypePropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EvaluationFormQuestionTypePropertiesProperty>
    for EvaluationFormQuestionTypePropertiesProperty
{
    #[inline]
    fn into_value(self) -> Value<EvaluationFormQuestionTypePropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about a score threshold for a performance category.
///
/// The property type `EvaluationFormScoreThreshold` of `AWS::Connect::EvaluationForm`.
#[must_use = "a property type does nothing until it is set"]
pub struct EvaluationFormScoreThresholdProperty(Object);

impl EvaluationFormScoreThresholdProperty {
    /// `EvaluationFormScoreThresholdProperty` with its required properties, in alphabetical order:
    ///
    /// - `performance_category`: The performance category name.
    pub fn new(performance_category: impl IntoValue<PerformanceCategory>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "PerformanceCategory",
            performance_category.into_value().into_node(),
        );
        Self(object_)
    }

    /// The maximum score percentage for the performance category.
    ///
    /// `MaxScorePercentage`.
    pub fn max_score_percentage(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("MaxScorePercentage", value.into_value().into_node());
        self
    }

    /// The minimum score percentage for the performance category.
    ///
    /// `MinScorePercentage`.
    pub fn min_score_percentage(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("MinScorePercentage", value.into_value().into_node());
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

impl Kind for EvaluationFormScoreThresholdProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EvaluationFormScoreThresholdProperty> for EvaluationFormScoreThresholdProperty {}
impl From<EvaluationFormScoreThresholdProperty> for Node {
    #[inline]
    fn from(value: EvaluationFormScoreThresholdProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EvaluationFormScoreThresholdProperty> for EvaluationFormScoreThresholdProperty {
    #[inline]
    fn into_value(self) -> Value<EvaluationFormScoreThresholdProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about a section from an evaluation form. A section can contain sections and/or questions. Evaluation forms can only contain sections and subsections (two level nesting).
///
/// The property type `EvaluationFormSection` of `AWS::Connect::EvaluationForm`.
#[must_use = "a property type does nothing until it is set"]
pub struct EvaluationFormSectionProperty(Object);

impl EvaluationFormSectionProperty {
    /// `EvaluationFormSectionProperty` with its required properties, in alphabetical order:
    ///
    /// - `ref_id`: The identifier of the section.
    /// - `title`: The title of the section.
    pub fn new(ref_id: impl IntoValue<String>, title: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("RefId", ref_id.into_value().into_node());
        object_.put("Title", title.into_value().into_node());
        Self(object_)
    }

    /// The instructions of the section.
    ///
    /// `Instructions`.
    pub fn instructions(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Instructions", value.into_value().into_node());
        self
    }

    /// The flag to exclude the section from scoring.
    ///
    /// `IsExcludedFromScoring`.
    pub fn is_excluded_from_scoring(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IsExcludedFromScoring", value.into_value().into_node());
        self
    }

    /// The items of the section.
    ///
    /// *Minimum*: 1
    ///
    /// `Items`.
    pub fn items(mut self, value: impl IntoValue<List<EvaluationFormItemProperty>>) -> Self {
        self.0.put("Items", value.into_value().into_node());
        self
    }

    /// The score thresholds for performance categories.
    ///
    /// `ScoreThresholds`.
    pub fn score_thresholds(
        mut self,
        value: impl IntoValue<List<EvaluationFormScoreThresholdProperty>>,
    ) -> Self {
        self.0
            .put("ScoreThresholds", value.into_value().into_node());
        self
    }

    /// The scoring weight of the section.
    ///
    /// *Minimum*: 0
    ///
    /// *Maximum*: 100
    ///
    /// `Weight`.
    pub fn weight(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Weight", value.into_value().into_node());
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

impl Kind for EvaluationFormSectionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EvaluationFormSectionProperty> for EvaluationFormSectionProperty {}
impl From<EvaluationFormSectionProperty> for Node {
    #[inline]
    fn from(value: EvaluationFormSectionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EvaluationFormSectionProperty> for EvaluationFormSectionProperty {
    #[inline]
    fn into_value(self) -> Value<EvaluationFormSectionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about the automation configuration in single select questions. Automation options are evaluated in order, and the first matched option is applied. If no automation option matches, and there is a default option, then the default option is applied.
///
/// The property type `EvaluationFormSingleSelectQuestionAutomation` of `AWS::Connect::EvaluationForm`.
#[must_use = "a property type does nothing until it is set"]
pub struct EvaluationFormSingleSelectQuestionAutomationProperty(Object);

impl EvaluationFormSingleSelectQuestionAutomationProperty {
    /// `EvaluationFormSingleSelectQuestionAutomationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Automation answer source.
    ///
    /// `AnswerSource`.
    pub fn answer_source(
        mut self,
        value: impl IntoValue<EvaluationFormQuestionAutomationAnswerSourceProperty>,
    ) -> Self {
        self.0.put("AnswerSource", value.into_value().into_node());
        self
    }

    /// The identifier of the default answer option, when none of the automation options match the criteria.
    ///
    /// *Length Constraints*: Minimum length of 1. Maximum length of 40.
    ///
    /// `DefaultOptionRefId`.
    pub fn default_option_ref_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DefaultOptionRefId", value.into_value().into_node());
        self
    }

    /// The automation options of the single select question.
    ///
    /// *Minimum*: 1
    ///
    /// *Maximum*: 20
    ///
    /// `Options`.
    pub fn options(
        mut self,
        value: impl IntoValue<List<EvaluationFormSingleSelectQuestionAutomationOptionProperty>>,
    ) -> Self {
        self.0.put("Options", value.into_value().into_node());
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

impl Kind for EvaluationFormSingleSelectQuestionAutomationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EvaluationFormSingleSelectQuestionAutomationProperty>
    for EvaluationFormSingleSelectQuestionAutomationProperty
{
}
impl From<EvaluationFormSingleSelectQuestionAutomationProperty> for Node {
    #[inline]
    fn from(value: EvaluationFormSingleSelectQuestionAutomationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EvaluationFormSingleSelectQuestionAutomationProperty>
    for EvaluationFormSingleSelectQuestionAutomationProperty
{
    #[inline]
    fn into_value(self) -> Value<EvaluationFormSingleSelectQuestionAutomationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The automation options of the single select question.
///
/// The property type `EvaluationFormSingleSelectQuestionAutomationOption` of `AWS::Connect::EvaluationForm`.
#[must_use = "a property type does nothing until it is set"]
pub struct EvaluationFormSingleSelectQuestionAutomationOptionProperty(Object);

impl EvaluationFormSingleSelectQuestionAutomationOptionProperty {
    /// `EvaluationFormSingleSelectQuestionAutomationOptionProperty` with its required properties, in alphabetical order:
    ///
    /// - `rule_category`: The automation option based on a rule category for the single select question.
    pub fn new(
        rule_category: impl IntoValue<SingleSelectQuestionRuleCategoryAutomationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("RuleCategory", rule_category.into_value().into_node());
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

impl Kind for EvaluationFormSingleSelectQuestionAutomationOptionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EvaluationFormSingleSelectQuestionAutomationOptionProperty>
    for EvaluationFormSingleSelectQuestionAutomationOptionProperty
{
}
impl From<EvaluationFormSingleSelectQuestionAutomationOptionProperty> for Node {
    #[inline]
    fn from(value: EvaluationFormSingleSelectQuestionAutomationOptionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EvaluationFormSingleSelectQuestionAutomationOptionProperty>
    for EvaluationFormSingleSelectQuestionAutomationOptionProperty
{
    #[inline]
    fn into_value(self) -> Value<EvaluationFormSingleSelectQuestionAutomationOptionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about the automation configuration in single select questions.
///
/// The property type `EvaluationFormSingleSelectQuestionOption` of `AWS::Connect::EvaluationForm`.
#[must_use = "a property type does nothing until it is set"]
pub struct EvaluationFormSingleSelectQuestionOptionProperty(Object);

impl EvaluationFormSingleSelectQuestionOptionProperty {
    /// `EvaluationFormSingleSelectQuestionOptionProperty` with its required properties, in alphabetical order:
    ///
    /// - `ref_id`: The identifier of the answer option.
    /// - `text`: The title of the answer option.
    pub fn new(ref_id: impl IntoValue<String>, text: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("RefId", ref_id.into_value().into_node());
        object_.put("Text", text.into_value().into_node());
        Self(object_)
    }

    /// The flag to mark the option as automatic fail. If an automatic fail answer is provided, the overall evaluation gets a score of 0.
    ///
    /// `AutomaticFail`.
    pub fn automatic_fail(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("AutomaticFail", value.into_value().into_node());
        self
    }

    /// Whether automatic fail is configured on a single select question.
    ///
    /// `AutomaticFailConfiguration`.
    pub fn automatic_fail_configuration(
        mut self,
        value: impl IntoValue<AutomaticFailConfigurationProperty>,
    ) -> Self {
        self.0
            .put("AutomaticFailConfiguration", value.into_value().into_node());
        self
    }

    /// Information about the points configuration for an answer option.
    ///
    /// `PointsConfiguration`.
    pub fn points_configuration(
        mut self,
        value: impl IntoValue<QuestionOptionPointsConfigurationProperty>,
    ) -> Self {
        self.0
            .put("PointsConfiguration", value.into_value().into_node());
        self
    }

    /// The score assigned to the answer option.
    ///
    /// *Minimum*: 0
    ///
    /// *Maximum*: 10
    ///
    /// `Score`.
    pub fn score(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Score", value.into_value().into_node());
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

impl Kind for EvaluationFormSingleSelectQuestionOptionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EvaluationFormSingleSelectQuestionOptionProperty>
    for EvaluationFormSingleSelectQuestionOptionProperty
{
}
impl From<EvaluationFormSingleSelectQuestionOptionProperty> for Node {
    #[inline]
    fn from(value: EvaluationFormSingleSelectQuestionOptionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EvaluationFormSingleSelectQuestionOptionProperty>
    for EvaluationFormSingleSelectQuestionOptionProperty
{
    #[inline]
    fn into_value(self) -> Value<EvaluationFormSingleSelectQuestionOptionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about the options in single select questions.
///
/// The property type `EvaluationFormSingleSelectQuestionProperties` of `AWS::Connect::EvaluationForm`.
#[must_use = "a property type does nothing until it is set"]
pub struct EvaluationFormSingleSelectQuestionPropertiesProperty(Object);

impl EvaluationFormSingleSelectQuestionPropertiesProperty {
    /// `EvaluationFormSingleSelectQuestionPropertiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `options`: The answer options of the single select question.
    pub fn new(
        options: impl IntoValue<List<EvaluationFormSingleSelectQuestionOptionProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Options", options.into_value().into_node());
        Self(object_)
    }

    /// The display mode of the single select question.
    ///
    /// `Automation`.
    pub fn automation(
        mut self,
        value: impl IntoValue<EvaluationFormSingleSelectQuestionAutomationProperty>,
    ) -> Self {
        self.0.put("Automation", value.into_value().into_node());
        self
    }

    /// The display mode of the single select question.
    ///
    /// *Allowed values*: `DROPDOWN` | `RADIO`
    ///
    /// `DisplayAs`; one of `DROPDOWN`, `RADIO`.
    pub fn display_as(
        mut self,
        value: impl IntoValue<EvaluationFormSingleSelectQuestionPropertiesDisplayAs>,
    ) -> Self {
        self.0.put("DisplayAs", value.into_value().into_node());
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

impl Kind for EvaluationFormSingleSelectQuestionPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EvaluationFormSingleSelectQuestionPropertiesProperty>
    for EvaluationFormSingleSelectQuestionPropertiesProperty
{
}
impl From<EvaluationFormSingleSelectQuestionPropertiesProperty> for Node {
    #[inline]
    fn from(value: EvaluationFormSingleSelectQuestionPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EvaluationFormSingleSelectQuestionPropertiesProperty>
    for EvaluationFormSingleSelectQuestionPropertiesProperty
{
    #[inline]
    fn into_value(self) -> Value<EvaluationFormSingleSelectQuestionPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration that specifies the target for an evaluation form.
///
/// The property type `EvaluationFormTargetConfiguration` of `AWS::Connect::EvaluationForm`.
#[must_use = "a property type does nothing until it is set"]
pub struct EvaluationFormTargetConfigurationProperty(Object);

impl EvaluationFormTargetConfigurationProperty {
    /// `EvaluationFormTargetConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `contact_interaction_type`: The contact interaction type for this evaluation form.
    pub fn new(contact_interaction_type: impl IntoValue<ContactInteractionType>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ContactInteractionType",
            contact_interaction_type.into_value().into_node(),
        );
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

impl Kind for EvaluationFormTargetConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EvaluationFormTargetConfigurationProperty>
    for EvaluationFormTargetConfigurationProperty
{
}
impl From<EvaluationFormTargetConfigurationProperty> for Node {
    #[inline]
    fn from(value: EvaluationFormTargetConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EvaluationFormTargetConfigurationProperty>
    for EvaluationFormTargetConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<EvaluationFormTargetConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about the automation configuration in text questions.
///
/// The property type `EvaluationFormTextQuestionAutomation` of `AWS::Connect::EvaluationForm`.
#[must_use = "a property type does nothing until it is set"]
pub struct EvaluationFormTextQuestionAutomationProperty(Object);

impl EvaluationFormTextQuestionAutomationProperty {
    /// `EvaluationFormTextQuestionAutomationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Automation answer source.
    ///
    /// `AnswerSource`.
    pub fn answer_source(
        mut self,
        value: impl IntoValue<EvaluationFormQuestionAutomationAnswerSourceProperty>,
    ) -> Self {
        self.0.put("AnswerSource", value.into_value().into_node());
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

impl Kind for EvaluationFormTextQuestionAutomationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EvaluationFormTextQuestionAutomationProperty>
    for EvaluationFormTextQuestionAutomationProperty
{
}
impl From<EvaluationFormTextQuestionAutomationProperty> for Node {
    #[inline]
    fn from(value: EvaluationFormTextQuestionAutomationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EvaluationFormTextQuestionAutomationProperty>
    for EvaluationFormTextQuestionAutomationProperty
{
    #[inline]
    fn into_value(self) -> Value<EvaluationFormTextQuestionAutomationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about properties for a text question in an evaluation form.
///
/// The property type `EvaluationFormTextQuestionProperties` of `AWS::Connect::EvaluationForm`.
#[must_use = "a property type does nothing until it is set"]
pub struct EvaluationFormTextQuestionPropertiesProperty(Object);

impl EvaluationFormTextQuestionPropertiesProperty {
    /// `EvaluationFormTextQuestionPropertiesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The automation properties of the text question.
    ///
    /// `Automation`.
    pub fn automation(
        mut self,
        value: impl IntoValue<EvaluationFormTextQuestionAutomationProperty>,
    ) -> Self {
        self.0.put("Automation", value.into_value().into_node());
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

impl Kind for EvaluationFormTextQuestionPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EvaluationFormTextQuestionPropertiesProperty>
    for EvaluationFormTextQuestionPropertiesProperty
{
}
impl From<EvaluationFormTextQuestionPropertiesProperty> for Node {
    #[inline]
    fn from(value: EvaluationFormTextQuestionPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EvaluationFormTextQuestionPropertiesProperty>
    for EvaluationFormTextQuestionPropertiesProperty
{
    #[inline]
    fn into_value(self) -> Value<EvaluationFormTextQuestionPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration settings for evaluation reviews.
///
/// The property type `EvaluationReviewConfiguration` of `AWS::Connect::EvaluationForm`.
#[must_use = "a property type does nothing until it is set"]
pub struct EvaluationReviewConfigurationProperty(Object);

impl EvaluationReviewConfigurationProperty {
    /// `EvaluationReviewConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `review_notification_recipients`: List of recipients who should be notified when a review is requested.
    pub fn new(
        review_notification_recipients: impl IntoValue<
            List<EvaluationReviewNotificationRecipientProperty>,
        >,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ReviewNotificationRecipients",
            review_notification_recipients.into_value().into_node(),
        );
        Self(object_)
    }

    /// Number of days during which a request for review can be submitted for evaluations created from this form.
    ///
    /// `EligibilityDays`.
    pub fn eligibility_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("EligibilityDays", value.into_value().into_node());
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

impl Kind for EvaluationReviewConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EvaluationReviewConfigurationProperty> for EvaluationReviewConfigurationProperty {}
impl From<EvaluationReviewConfigurationProperty> for Node {
    #[inline]
    fn from(value: EvaluationReviewConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EvaluationReviewConfigurationProperty> for EvaluationReviewConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<EvaluationReviewConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about a recipient who should be notified when an evaluation review is requested.
///
/// The property type `EvaluationReviewNotificationRecipient` of `AWS::Connect::EvaluationForm`.
#[must_use = "a property type does nothing until it is set"]
pub struct EvaluationReviewNotificationRecipientProperty(Object);

impl EvaluationReviewNotificationRecipientProperty {
    /// `EvaluationReviewNotificationRecipientProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The type of notification recipient.
    /// - `value`: The value information for an evaluation review notification recipient.
    pub fn new(
        r#type: impl IntoValue<EvaluationReviewNotificationRecipientType>,
        value: impl IntoValue<EvaluationReviewNotificationRecipientValueProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
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

impl Kind for EvaluationReviewNotificationRecipientProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EvaluationReviewNotificationRecipientProperty>
    for EvaluationReviewNotificationRecipientProperty
{
}
impl From<EvaluationReviewNotificationRecipientProperty> for Node {
    #[inline]
    fn from(value: EvaluationReviewNotificationRecipientProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EvaluationReviewNotificationRecipientProperty>
    for EvaluationReviewNotificationRecipientProperty
{
    #[inline]
    fn into_value(self) -> Value<EvaluationReviewNotificationRecipientProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The value information for an evaluation review notification recipient.
///
/// The property type `EvaluationReviewNotificationRecipientValue` of `AWS::Connect::EvaluationForm`.
#[must_use = "a property type does nothing until it is set"]
pub struct EvaluationReviewNotificationRecipientValueProperty(Object);

impl EvaluationReviewNotificationRecipientValueProperty {
    /// `EvaluationReviewNotificationRecipientValueProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The user identifier for the notification recipient.
    ///
    /// `UserId`.
    pub fn user_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("UserId", value.into_value().into_node());
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

impl Kind for EvaluationReviewNotificationRecipientValueProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EvaluationReviewNotificationRecipientValueProperty>
    for EvaluationReviewNotificationRecipientValueProperty
{
}
impl From<EvaluationReviewNotificationRecipientValueProperty> for Node {
    #[inline]
    fn from(value: EvaluationReviewNotificationRecipientValueProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EvaluationReviewNotificationRecipientValueProperty>
    for EvaluationReviewNotificationRecipientValueProperty
{
    #[inline]
    fn into_value(self) -> Value<EvaluationReviewNotificationRecipientValueProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Automation rule for multi-select questions based on rule categories.
///
/// The property type `MultiSelectQuestionRuleCategoryAutomation` of `AWS::Connect::EvaluationForm`.
#[must_use = "a property type does nothing until it is set"]
pub struct MultiSelectQuestionRuleCategoryAutomationProperty(Object);

impl MultiSelectQuestionRuleCategoryAutomationProperty {
    /// `MultiSelectQuestionRuleCategoryAutomationProperty` with its required properties, in alphabetical order:
    ///
    /// - `category`: The category name for this automation rule.
    /// - `condition`: The condition for this automation rule.
    /// - `option_ref_ids`: Reference IDs of options for this automation rule.
    pub fn new(
        category: impl IntoValue<String>,
        condition: impl IntoValue<Condition>,
        option_ref_ids: impl IntoValue<List<String>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Category", category.into_value().into_node());
        object_.put("Condition", condition.into_value().into_node());
        object_.put("OptionRefIds", option_ref_ids.into_value().into_node());
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

impl Kind for MultiSelectQuestionRuleCategoryAutomationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MultiSelectQuestionRuleCategoryAutomationProperty>
    for MultiSelectQuestionRuleCategoryAutomationProperty
{
}
impl From<MultiSelectQuestionRuleCategoryAutomationProperty> for Node {
    #[inline]
    fn from(value: MultiSelectQuestionRuleCategoryAutomationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MultiSelectQuestionRuleCategoryAutomationProperty>
    for MultiSelectQuestionRuleCategoryAutomationProperty
{
    #[inline]
    fn into_value(self) -> Value<MultiSelectQuestionRuleCategoryAutomationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about the property value used in automation of a numeric questions.
///
/// The property type `NumericQuestionPropertyValueAutomation` of `AWS::Connect::EvaluationForm`.
#[must_use = "a property type does nothing until it is set"]
pub struct NumericQuestionPropertyValueAutomationProperty(Object);

impl NumericQuestionPropertyValueAutomationProperty {
    /// `NumericQuestionPropertyValueAutomationProperty` with its required properties, in alphabetical order:
    ///
    /// - `label`: The property label of the automation.
    pub fn new(label: impl IntoValue<Label>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Label", label.into_value().into_node());
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

impl Kind for NumericQuestionPropertyValueAutomationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NumericQuestionPropertyValueAutomationProperty>
    for NumericQuestionPropertyValueAutomationProperty
{
}
impl From<NumericQuestionPropertyValueAutomationProperty> for Node {
    #[inline]
    fn from(value: NumericQuestionPropertyValueAutomationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NumericQuestionPropertyValueAutomationProperty>
    for NumericQuestionPropertyValueAutomationProperty
{
    #[inline]
    fn into_value(self) -> Value<NumericQuestionPropertyValueAutomationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about the points configuration for an answer option.
///
/// The property type `QuestionOptionPointsConfiguration` of `AWS::Connect::EvaluationForm`.
#[must_use = "a property type does nothing until it is set"]
pub struct QuestionOptionPointsConfigurationProperty(Object);

impl QuestionOptionPointsConfigurationProperty {
    /// `QuestionOptionPointsConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `point_value`: The point value for scoring.
    pub fn new(point_value: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("PointValue", point_value.into_value().into_node());
        Self(object_)
    }

    /// The flag to mark the option as a bonus option.
    ///
    /// `IsBonus`.
    pub fn is_bonus(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("IsBonus", value.into_value().into_node());
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

impl Kind for QuestionOptionPointsConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<QuestionOptionPointsConfigurationProperty>
    for QuestionOptionPointsConfigurationProperty
{
}
impl From<QuestionOptionPointsConfigurationProperty> for Node {
    #[inline]
    fn from(value: QuestionOptionPointsConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<QuestionOptionPointsConfigurationProperty>
    for QuestionOptionPointsConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<QuestionOptionPointsConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about the points configuration for a question.
///
/// The property type `QuestionPointsConfiguration` of `AWS::Connect::EvaluationForm`.
#[must_use = "a property type does nothing until it is set"]
pub struct QuestionPointsConfigurationProperty(Object);

impl QuestionPointsConfigurationProperty {
    /// `QuestionPointsConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The flag to mark the question as a bonus question.
    ///
    /// `IsBonus`.
    pub fn is_bonus(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("IsBonus", value.into_value().into_node());
        self
    }

    /// The point value for scoring.
    ///
    /// `MaxPointValue`.
    pub fn max_point_value(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxPointValue", value.into_value().into_node());
        self
    }

    /// The point value for scoring.
    ///
    /// `MinPointValue`.
    pub fn min_point_value(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MinPointValue", value.into_value().into_node());
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

impl Kind for QuestionPointsConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<QuestionPointsConfigurationProperty> for QuestionPointsConfigurationProperty {}
impl From<QuestionPointsConfigurationProperty> for Node {
    #[inline]
    fn from(value: QuestionPointsConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<QuestionPointsConfigurationProperty> for QuestionPointsConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<QuestionPointsConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A scoring strategy of the evaluation form.
///
/// The property type `ScoringStrategy` of `AWS::Connect::EvaluationForm`.
#[must_use = "a property type does nothing until it is set"]
pub struct ScoringStrategyProperty(Object);

impl ScoringStrategyProperty {
    /// `ScoringStrategyProperty` with its required properties, in alphabetical order:
    ///
    /// - `mode`: The scoring mode of the evaluation form.
    /// - `status`: The scoring status of the evaluation form.
    pub fn new(mode: impl IntoValue<Mode>, status: impl IntoValue<ScoringStrategyStatus>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Mode", mode.into_value().into_node());
        object_.put("Status", status.into_value().into_node());
        Self(object_)
    }

    /// The `ScoreThresholds` property.
    ///
    /// `ScoreThresholds`.
    pub fn score_thresholds(
        mut self,
        value: impl IntoValue<List<EvaluationFormScoreThresholdProperty>>,
    ) -> Self {
        self.0
            .put("ScoreThresholds", value.into_value().into_node());
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

impl Kind for ScoringStrategyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ScoringStrategyProperty> for ScoringStrategyProperty {}
impl From<ScoringStrategyProperty> for Node {
    #[inline]
    fn from(value: ScoringStrategyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ScoringStrategyProperty> for ScoringStrategyProperty {
    #[inline]
    fn into_value(self) -> Value<ScoringStrategyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about the automation option based on a rule category for a single select question.
///
/// *Length Constraints*: Minimum length of 1. Maximum length of 50.
///
/// The property type `SingleSelectQuestionRuleCategoryAutomation` of `AWS::Connect::EvaluationForm`.
#[must_use = "a property type does nothing until it is set"]
pub struct SingleSelectQuestionRuleCategoryAutomationProperty(Object);

impl SingleSelectQuestionRuleCategoryAutomationProperty {
    /// `SingleSelectQuestionRuleCategoryAutomationProperty` with its required properties, in alphabetical order:
    ///
    /// - `category`: The category name, as defined in Rules.
    /// - `condition`: The condition to apply for the automation option.
    /// - `option_ref_id`: The identifier of the answer option.
    pub fn new(
        category: impl IntoValue<String>,
        condition: impl IntoValue<Condition>,
        option_ref_id: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Category", category.into_value().into_node());
        object_.put("Condition", condition.into_value().into_node());
        object_.put("OptionRefId", option_ref_id.into_value().into_node());
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

impl Kind for SingleSelectQuestionRuleCategoryAutomationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SingleSelectQuestionRuleCategoryAutomationProperty>
    for SingleSelectQuestionRuleCategoryAutomationProperty
{
}
impl From<SingleSelectQuestionRuleCategoryAutomationProperty> for Node {
    #[inline]
    fn from(value: SingleSelectQuestionRuleCategoryAutomationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SingleSelectQuestionRuleCategoryAutomationProperty>
    for SingleSelectQuestionRuleCategoryAutomationProperty
{
    #[inline]
    fn into_value(self) -> Value<SingleSelectQuestionRuleCategoryAutomationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Action` of a `EvaluationFormItemEnablementConfiguration` of `AWS::Connect::EvaluationForm`.
pub enum Action {
    /// `DISABLE`.
    Disable,
    /// `ENABLE`.
    Enable,
}

#[diagnostic::do_not_recommend]
impl Kind for Action {}
#[diagnostic::do_not_recommend]
impl TextKind for Action {}
#[diagnostic::do_not_recommend]
impl IdKind for Action {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Action {}
#[diagnostic::do_not_recommend]
impl IntoValue<Action> for Action {
    #[inline]
    fn into_value(self) -> Value<Action> {
        const VALUES: &[&str] = &["DISABLE", "ENABLE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Comparator` of a `EvaluationFormItemEnablementExpression` of `AWS::Connect::EvaluationForm`.
pub enum Comparator {
    /// `ALL_IN`.
    AllIn,
    /// `EXACT`.
    Exact,
    /// `IN`.
    In,
    /// `NOT_IN`.
    NotIn,
}

#[diagnostic::do_not_recommend]
impl Kind for Comparator {}
#[diagnostic::do_not_recommend]
impl TextKind for Comparator {}
#[diagnostic::do_not_recommend]
impl IdKind for Comparator {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Comparator {}
#[diagnostic::do_not_recommend]
impl IntoValue<Comparator> for Comparator {
    #[inline]
    fn into_value(self) -> Value<Comparator> {
        const VALUES: &[&str] = &["ALL_IN", "EXACT", "IN", "NOT_IN"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Condition` of a `MultiSelectQuestionRuleCategoryAutomation` of `AWS::Connect::EvaluationForm`.
pub enum Condition {
    /// `NOT_PRESENT`.
    NotPresent,
    /// `PRESENT`.
    Present,
}

#[diagnostic::do_not_recommend]
impl Kind for Condition {}
#[diagnostic::do_not_recommend]
impl TextKind for Condition {}
#[diagnostic::do_not_recommend]
impl IdKind for Condition {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Condition {}
#[diagnostic::do_not_recommend]
impl IntoValue<Condition> for Condition {
    #[inline]
    fn into_value(self) -> Value<Condition> {
        const VALUES: &[&str] = &["NOT_PRESENT", "PRESENT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ContactInteractionType` of a `EvaluationFormTargetConfiguration` of `AWS::Connect::EvaluationForm`.
pub enum ContactInteractionType {
    /// `AGENT`.
    Agent,
    /// `AUTOMATED`.
    Automated,
    /// `CUSTOMER`.
    Customer,
}

#[diagnostic::do_not_recommend]
impl Kind for ContactInteractionType {}
#[diagnostic::do_not_recommend]
impl TextKind for ContactInteractionType {}
#[diagnostic::do_not_recommend]
impl IdKind for ContactInteractionType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ContactInteractionType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ContactInteractionType> for ContactInteractionType {
    #[inline]
    fn into_value(self) -> Value<ContactInteractionType> {
        const VALUES: &[&str] = &["AGENT", "AUTOMATED", "CUSTOMER"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DefaultAction` of a `EvaluationFormItemEnablementConfiguration` of `AWS::Connect::EvaluationForm`.
pub enum DefaultAction {
    /// `DISABLE`.
    Disable,
    /// `ENABLE`.
    Enable,
}

#[diagnostic::do_not_recommend]
impl Kind for DefaultAction {}
#[diagnostic::do_not_recommend]
impl TextKind for DefaultAction {}
#[diagnostic::do_not_recommend]
impl IdKind for DefaultAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DefaultAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<DefaultAction> for DefaultAction {
    #[inline]
    fn into_value(self) -> Value<DefaultAction> {
        const VALUES: &[&str] = &["DISABLE", "ENABLE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `EvaluationFormItemEnablementSource` of `AWS::Connect::EvaluationForm`.
pub enum EvaluationFormItemEnablementSourceType {
    /// `QUESTION_REF_ID`.
    QuestionRefId,
}

#[diagnostic::do_not_recommend]
impl Kind for EvaluationFormItemEnablementSourceType {}
#[diagnostic::do_not_recommend]
impl TextKind for EvaluationFormItemEnablementSourceType {}
#[diagnostic::do_not_recommend]
impl IdKind for EvaluationFormItemEnablementSourceType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EvaluationFormItemEnablementSourceType {}
#[diagnostic::do_not_recommend]
impl IntoValue<EvaluationFormItemEnablementSourceType> for EvaluationFormItemEnablementSourceType {
    #[inline]
    fn into_value(self) -> Value<EvaluationFormItemEnablementSourceType> {
        const VALUES: &[&str] = &["QUESTION_REF_ID"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `EvaluationFormItemEnablementSourceValue` of `AWS::Connect::EvaluationForm`.
pub enum EvaluationFormItemEnablementSourceValueType {
    /// `OPTION_REF_ID`.
    OptionRefId,
}

#[diagnostic::do_not_recommend]
impl Kind for EvaluationFormItemEnablementSourceValueType {}
#[diagnostic::do_not_recommend]
impl TextKind for EvaluationFormItemEnablementSourceValueType {}
#[diagnostic::do_not_recommend]
impl IdKind for EvaluationFormItemEnablementSourceValueType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EvaluationFormItemEnablementSourceValueType {}
#[diagnostic::do_not_recommend]
impl IntoValue<EvaluationFormItemEnablementSourceValueType>
    for EvaluationFormItemEnablementSourceValueType
{
    #[inline]
    fn into_value(self) -> Value<EvaluationFormItemEnablementSourceValueType> {
        const VALUES: &[&str] = &["OPTION_REF_ID"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DisplayAs` of a `EvaluationFormMultiSelectQuestionProperties` of `AWS::Connect::EvaluationForm`.
pub enum EvaluationFormMultiSelectQuestionPropertiesDisplayAs {
    /// `CHECKBOX`.
    Checkbox,
    /// `DROPDOWN`.
    Dropdown,
}

#[diagnostic::do_not_recommend]
impl Kind for EvaluationFormMultiSelectQuestionPropertiesDisplayAs {}
#[diagnostic::do_not_recommend]
impl TextKind for EvaluationFormMultiSelectQuestionPropertiesDisplayAs {}
#[diagnostic::do_not_recommend]
impl IdKind for EvaluationFormMultiSelectQuestionPropertiesDisplayAs {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EvaluationFormMultiSelectQuestionPropertiesDisplayAs {}
#[diagnostic::do_not_recommend]
impl IntoValue<EvaluationFormMultiSelectQuestionPropertiesDisplayAs>
    for EvaluationFormMultiSelectQuestionPropertiesDisplayAs
{
    #[inline]
    fn into_value(self) -> Value<EvaluationFormMultiSelectQuestionPropertiesDisplayAs> {
        const VALUES: &[&str] = &["CHECKBOX", "DROPDOWN"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DisplayAs` of a `EvaluationFormSingleSelectQuestionProperties` of `AWS::Connect::EvaluationForm`.
pub enum EvaluationFormSingleSelectQuestionPropertiesDisplayAs {
    /// `DROPDOWN`.
    Dropdown,
    /// `RADIO`.
    Radio,
}

#[diagnostic::do_not_recommend]
impl Kind for EvaluationFormSingleSelectQuestionPropertiesDisplayAs {}
#[diagnostic::do_not_recommend]
impl TextKind for EvaluationFormSingleSelectQuestionPropertiesDisplayAs {}
#[diagnostic::do_not_recommend]
impl IdKind for EvaluationFormSingleSelectQuestionPropertiesDisplayAs {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EvaluationFormSingleSelectQuestionPropertiesDisplayAs {}
#[diagnostic::do_not_recommend]
impl IntoValue<EvaluationFormSingleSelectQuestionPropertiesDisplayAs>
    for EvaluationFormSingleSelectQuestionPropertiesDisplayAs
{
    #[inline]
    fn into_value(self) -> Value<EvaluationFormSingleSelectQuestionPropertiesDisplayAs> {
        const VALUES: &[&str] = &["DROPDOWN", "RADIO"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `EvaluationReviewNotificationRecipient` of `AWS::Connect::EvaluationForm`.
pub enum EvaluationReviewNotificationRecipientType {
    /// `USER_ID`.
    UserId,
}

#[diagnostic::do_not_recommend]
impl Kind for EvaluationReviewNotificationRecipientType {}
#[diagnostic::do_not_recommend]
impl TextKind for EvaluationReviewNotificationRecipientType {}
#[diagnostic::do_not_recommend]
impl IdKind for EvaluationReviewNotificationRecipientType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EvaluationReviewNotificationRecipientType {}
#[diagnostic::do_not_recommend]
impl IntoValue<EvaluationReviewNotificationRecipientType>
    for EvaluationReviewNotificationRecipientType
{
    #[inline]
    fn into_value(self) -> Value<EvaluationReviewNotificationRecipientType> {
        const VALUES: &[&str] = &["USER_ID"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `FormLanguage` of a `EvaluationFormLanguageConfiguration` of `AWS::Connect::EvaluationForm`.
pub enum FormLanguage {
    /// `de-DE`.
    DeDe,
    /// `en-US`.
    EnUs,
    /// `es-ES`.
    EsEs,
    /// `fr-FR`.
    FrFr,
    /// `it-IT`.
    ItIt,
    /// `ja-JP`.
    JaJp,
    /// `ko-KR`.
    KoKr,
    /// `ms-MY`.
    MsMy,
    /// `pt-BR`.
    PtBr,
    /// `zh-CN`.
    ZhCn,
}

#[diagnostic::do_not_recommend]
impl Kind for FormLanguage {}
#[diagnostic::do_not_recommend]
impl TextKind for FormLanguage {}
#[diagnostic::do_not_recommend]
impl IdKind for FormLanguage {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FormLanguage {}
#[diagnostic::do_not_recommend]
impl IntoValue<FormLanguage> for FormLanguage {
    #[inline]
    fn into_value(self) -> Value<FormLanguage> {
        const VALUES: &[&str] = &[
            "de-DE", "en-US", "es-ES", "fr-FR", "it-IT", "ja-JP", "ko-KR", "ms-MY", "pt-BR",
            "zh-CN",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Label` of a `NumericQuestionPropertyValueAutomation` of `AWS::Connect::EvaluationForm`.
pub enum Label {
    /// `AGENT_INTERACTION_AND_HOLD_DURATION`.
    AgentInteractionAndHoldDuration,
    /// `AGENT_INTERACTION_DURATION`.
    AgentInteractionDuration,
    /// `CONTACT_DURATION`.
    ContactDuration,
    /// `CUSTOMER_HOLD_TIME`.
    CustomerHoldTime,
    /// `CUSTOMER_SENTIMENT_SCORE_WITHOUT_AGENT`.
    CustomerSentimentScoreWithoutAgent,
    /// `CUSTOMER_SENTIMENT_SCORE_WITH_AGENT`.
    CustomerSentimentScoreWithAgent,
    /// `LONGEST_HOLD_DURATION`.
    LongestHoldDuration,
    /// `NON_TALK_TIME`.
    NonTalkTime,
    /// `NON_TALK_TIME_PERCENTAGE`.
    NonTalkTimePercentage,
    /// `NUMBER_OF_HOLDS`.
    NumberOfHolds,
    /// `NUMBER_OF_INTERRUPTIONS`.
    NumberOfInterruptions,
    /// `OVERALL_AGENT_SENTIMENT_SCORE`.
    OverallAgentSentimentScore,
    /// `OVERALL_CUSTOMER_SENTIMENT_SCORE`.
    OverallCustomerSentimentScore,
}

#[diagnostic::do_not_recommend]
impl Kind for Label {}
#[diagnostic::do_not_recommend]
impl TextKind for Label {}
#[diagnostic::do_not_recommend]
impl IdKind for Label {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Label {}
#[diagnostic::do_not_recommend]
impl IntoValue<Label> for Label {
    #[inline]
    fn into_value(self) -> Value<Label> {
        const VALUES: &[&str] = &[
            "AGENT_INTERACTION_AND_HOLD_DURATION",
            "AGENT_INTERACTION_DURATION",
            "CONTACT_DURATION",
            "CUSTOMER_HOLD_TIME",
            "CUSTOMER_SENTIMENT_SCORE_WITHOUT_AGENT",
            "CUSTOMER_SENTIMENT_SCORE_WITH_AGENT",
            "LONGEST_HOLD_DURATION",
            "NON_TALK_TIME",
            "NON_TALK_TIME_PERCENTAGE",
            "NUMBER_OF_HOLDS",
            "NUMBER_OF_INTERRUPTIONS",
            "OVERALL_AGENT_SENTIMENT_SCORE",
            "OVERALL_CUSTOMER_SENTIMENT_SCORE",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `MetricType` of a `EvaluationFormMetricConfiguration` of `AWS::Connect::EvaluationForm`.
pub enum MetricType {
    /// `BUSINESS_OUTCOME`.
    BusinessOutcome,
}

#[diagnostic::do_not_recommend]
impl Kind for MetricType {}
#[diagnostic::do_not_recommend]
impl TextKind for MetricType {}
#[diagnostic::do_not_recommend]
impl IdKind for MetricType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for MetricType {}
#[diagnostic::do_not_recommend]
impl IntoValue<MetricType> for MetricType {
    #[inline]
    fn into_value(self) -> Value<MetricType> {
        const VALUES: &[&str] = &["BUSINESS_OUTCOME"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Mode` of a `ScoringStrategy` of `AWS::Connect::EvaluationForm`.
pub enum Mode {
    /// `POINTS_BASED`.
    PointsBased,
    /// `QUESTION_ONLY`.
    QuestionOnly,
    /// `SECTION_ONLY`.
    SectionOnly,
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
        const VALUES: &[&str] = &["POINTS_BASED", "QUESTION_ONLY", "SECTION_ONLY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Operator` of a `EvaluationFormItemEnablementCondition` of `AWS::Connect::EvaluationForm`.
pub enum Operator {
    /// `AND`.
    And,
    /// `OR`.
    Or,
}

#[diagnostic::do_not_recommend]
impl Kind for Operator {}
#[diagnostic::do_not_recommend]
impl TextKind for Operator {}
#[diagnostic::do_not_recommend]
impl IdKind for Operator {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Operator {}
#[diagnostic::do_not_recommend]
impl IntoValue<Operator> for Operator {
    #[inline]
    fn into_value(self) -> Value<Operator> {
        const VALUES: &[&str] = &["AND", "OR"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PerformanceCategory` of a `EvaluationFormScoreThreshold` of `AWS::Connect::EvaluationForm`.
pub enum PerformanceCategory {
    /// `EXCEEDS_EXPECTATIONS`.
    ExceedsExpectations,
    /// `NEEDS_IMPROVEMENT`.
    NeedsImprovement,
}

#[diagnostic::do_not_recommend]
impl Kind for PerformanceCategory {}
#[diagnostic::do_not_recommend]
impl TextKind for PerformanceCategory {}
#[diagnostic::do_not_recommend]
impl IdKind for PerformanceCategory {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PerformanceCategory {}
#[diagnostic::do_not_recommend]
impl IntoValue<PerformanceCategory> for PerformanceCategory {
    #[inline]
    fn into_value(self) -> Value<PerformanceCategory> {
        const VALUES: &[&str] = &["EXCEEDS_EXPECTATIONS", "NEEDS_IMPROVEMENT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `QuestionType` of a `EvaluationFormQuestion` of `AWS::Connect::EvaluationForm`.
pub enum QuestionType {
    /// `DATETIME`.
    Datetime,
    /// `MULTISELECT`.
    Multiselect,
    /// `NUMERIC`.
    Numeric,
    /// `SINGLESELECT`.
    Singleselect,
    /// `TEXT`.
    Text,
}

#[diagnostic::do_not_recommend]
impl Kind for QuestionType {}
#[diagnostic::do_not_recommend]
impl TextKind for QuestionType {}
#[diagnostic::do_not_recommend]
impl IdKind for QuestionType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for QuestionType {}
#[diagnostic::do_not_recommend]
impl IntoValue<QuestionType> for QuestionType {
    #[inline]
    fn into_value(self) -> Value<QuestionType> {
        const VALUES: &[&str] = &["DATETIME", "MULTISELECT", "NUMERIC", "SINGLESELECT", "TEXT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Status` of a `ScoringStrategy` of `AWS::Connect::EvaluationForm`.
pub enum ScoringStrategyStatus {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for ScoringStrategyStatus {}
#[diagnostic::do_not_recommend]
impl TextKind for ScoringStrategyStatus {}
#[diagnostic::do_not_recommend]
impl IdKind for ScoringStrategyStatus {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ScoringStrategyStatus {}
#[diagnostic::do_not_recommend]
impl IntoValue<ScoringStrategyStatus> for ScoringStrategyStatus {
    #[inline]
    fn into_value(self) -> Value<ScoringStrategyStatus> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SourceType` of a `EvaluationFormQuestionAutomationAnswerSource` of `AWS::Connect::EvaluationForm`.
pub enum SourceType {
    /// `CONTACT_LENS_DATA`.
    ContactLensData,
    /// `GEN_AI`.
    GenAi,
}

#[diagnostic::do_not_recommend]
impl Kind for SourceType {}
#[diagnostic::do_not_recommend]
impl TextKind for SourceType {}
#[diagnostic::do_not_recommend]
impl IdKind for SourceType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SourceType {}
#[diagnostic::do_not_recommend]
impl IntoValue<SourceType> for SourceType {
    #[inline]
    fn into_value(self) -> Value<SourceType> {
        const VALUES: &[&str] = &["CONTACT_LENS_DATA", "GEN_AI"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Status` of `AWS::Connect::EvaluationForm`.
pub enum Status {
    /// `ACTIVE`.
    Active,
    /// `DRAFT`.
    Draft,
}

#[diagnostic::do_not_recommend]
impl Kind for Status {}
#[diagnostic::do_not_recommend]
impl TextKind for Status {}
#[diagnostic::do_not_recommend]
impl IdKind for Status {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Status {}
#[diagnostic::do_not_recommend]
impl IntoValue<Status> for Status {
    #[inline]
    fn into_value(self) -> Value<Status> {
        const VALUES: &[&str] = &["ACTIVE", "DRAFT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

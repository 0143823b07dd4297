// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CleanRooms::IntermediateTable` and its property types.

use crate::l1::*;

/// Represents an intermediate table that stores cached query results within a collaboration
///
/// `AWS::CleanRooms::IntermediateTable`; `Ref` returns the physical id, which is made of `IntermediateTableIdentifier`, `MembershipIdentifier`.
/// Changing one of these replaces it: `MembershipIdentifier`, `Name`, `PopulationAnalysisConfiguration`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-intermediatetable.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnIntermediateTable(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CleanRooms::IntermediateTable",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("intermediate_table.rules"),
};

impl CfnIntermediateTable {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CleanRooms::IntermediateTable";

    /// `CfnIntermediateTable` with its required properties, in alphabetical order:
    ///
    /// - `membership_identifier`
    /// - `name`
    /// - `population_analysis_configuration`
    pub fn new(
        membership_identifier: impl IntoValue<kinds::cleanrooms::MembershipIdentifier>,
        name: impl IntoValue<String>,
        population_analysis_configuration: impl IntoValue<PopulationAnalysisConfigurationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "MembershipIdentifier",
            membership_identifier.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        object_.put(
            "PopulationAnalysisConfiguration",
            population_analysis_configuration.into_value().into_node(),
        );
        Self(object_)
    }

    /// The `AnalysisRules` property.
    ///
    /// `AnalysisRules`; updated in place.
    pub fn analysis_rules(
        mut self,
        value: impl IntoValue<List<IntermediateTableAnalysisRuleProperty>>,
    ) -> Self {
        self.0.put("AnalysisRules", value.into_value().into_node());
        self
    }

    /// The `Description` property.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The `KmsKeyArn` property.
    ///
    /// `KmsKeyArn`; updated in place.
    pub fn kms_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0.put("KmsKeyArn", value.into_value().into_node());
        self
    }

    /// The `Tags` property.
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

impl Construct for CfnIntermediateTable {
    type Handle = CfnIntermediateTableRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnIntermediateTableRef {
        CfnIntermediateTableRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnIntermediateTable`] of a stack.
pub struct CfnIntermediateTableRef(NodeRef);

impl Clone for CfnIntermediateTableRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnIntermediateTableRef {}
impl AsNode for CfnIntermediateTableRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnIntermediateTableRef {
    /// What `Ref` returns: the physical id, which is made of `IntermediateTableIdentifier`, `MembershipIdentifier`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Arn` attribute.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::cleanrooms::IntermediateTableArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The `CollaborationArn` attribute.
    ///
    /// `Fn::GetAtt` of `CollaborationArn`.
    #[inline]
    pub fn attr_collaboration_arn(&self) -> Value<kinds::cleanrooms::CollaborationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CollaborationArn")))
    }

    /// The `CollaborationIdentifier` attribute.
    ///
    /// `Fn::GetAtt` of `CollaborationIdentifier`.
    #[inline]
    pub fn attr_collaboration_identifier(
        &self,
    ) -> Value<kinds::cleanrooms::CollaborationIdentifier> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("CollaborationIdentifier"),
        ))
    }

    /// The `IntermediateTableIdentifier` attribute.
    ///
    /// `Fn::GetAtt` of `IntermediateTableIdentifier`.
    #[inline]
    pub fn attr_intermediate_table_identifier(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("IntermediateTableIdentifier"),
        ))
    }

    /// The `MembershipArn` attribute.
    ///
    /// `Fn::GetAtt` of `MembershipArn`.
    #[inline]
    pub fn attr_membership_arn(&self) -> Value<kinds::cleanrooms::MembershipArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("MembershipArn")))
    }

    /// The `Status` attribute.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::cleanrooms::IntermediateTableArn> for &CfnIntermediateTableRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cleanrooms::IntermediateTableArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The property type `AggregationThreshold` of `AWS::CleanRooms::IntermediateTable`.
#[must_use = "a property type does nothing until it is set"]
pub struct AggregationThresholdProperty(Object);

impl AggregationThresholdProperty {
    /// `AggregationThresholdProperty` with its required properties, in alphabetical order:
    ///
    /// - `allowed_aggregate_expression_type`
    /// - `identity_columns`
    /// - `minimum_identity_count`
    /// - `r#type`
    pub fn new(
        allowed_aggregate_expression_type: impl IntoValue<super::AllowedAggregateExpressionType>,
        identity_columns: impl IntoValue<List<String>>,
        minimum_identity_count: impl IntoValue<i64>,
        r#type: impl IntoValue<super::AggregationThresholdType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AllowedAggregateExpressionType",
            allowed_aggregate_expression_type.into_value().into_node(),
        );
        object_.put("IdentityColumns", identity_columns.into_value().into_node());
        object_.put(
            "MinimumIdentityCount",
            minimum_identity_count.into_value().into_node(),
        );
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The `OutputColumnThresholds` property.
    ///
    /// `OutputColumnThresholds`.
    pub fn output_column_thresholds(
        mut self,
        value: impl IntoValue<List<OutputColumnThresholdProperty>>,
    ) -> Self {
        self.0
            .put("OutputColumnThresholds", value.into_value().into_node());
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

impl Kind for AggregationThresholdProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AggregationThresholdProperty> for AggregationThresholdProperty {}
impl From<AggregationThresholdProperty> for Node {
    #[inline]
    fn from(value: AggregationThresholdProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AggregationThresholdProperty> for AggregationThresholdProperty {
    #[inline]
    fn into_value(self) -> Value<AggregationThresholdProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ComparisonControls` of `AWS::CleanRooms::IntermediateTable`.
#[must_use = "a property type does nothing until it is set"]
pub struct ComparisonControlsProperty(Object);

impl ComparisonControlsProperty {
    /// `ComparisonControlsProperty` with its required properties, in alphabetical order:
    ///
    /// - `allowed_column_comparison_columns`
    /// - `allowed_literal_comparison_columns`
    pub fn new(
        allowed_column_comparison_columns: impl IntoValue<List<String>>,
        allowed_literal_comparison_columns: impl IntoValue<List<String>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AllowedColumnComparisonColumns",
            allowed_column_comparison_columns.into_value().into_node(),
        );
        object_.put(
            "AllowedLiteralComparisonColumns",
            allowed_literal_comparison_columns.into_value().into_node(),
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

impl Kind for ComparisonControlsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ComparisonControlsProperty> for ComparisonControlsProperty {}
impl From<ComparisonControlsProperty> for Node {
    #[inline]
    fn from(value: ComparisonControlsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ComparisonControlsProperty> for ComparisonControlsProperty {
    #[inline]
    fn into_value(self) -> Value<ComparisonControlsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `DifferentialPrivacy` of `AWS::CleanRooms::IntermediateTable`.
#[must_use = "a property type does nothing until it is set"]
pub struct DifferentialPrivacyProperty(Object);

impl DifferentialPrivacyProperty {
    /// `DifferentialPrivacyProperty` with its required properties, in alphabetical order:
    ///
    /// - `columns`
    pub fn new(columns: impl IntoValue<List<DifferentialPrivacyColumnProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Columns", columns.into_value().into_node());
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

impl Kind for DifferentialPrivacyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DifferentialPrivacyProperty> for DifferentialPrivacyProperty {}
impl From<DifferentialPrivacyProperty> for Node {
    #[inline]
    fn from(value: DifferentialPrivacyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DifferentialPrivacyProperty> for DifferentialPrivacyProperty {
    #[inline]
    fn into_value(self) -> Value<DifferentialPrivacyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `DifferentialPrivacyColumn` of `AWS::CleanRooms::IntermediateTable`.
#[must_use = "a property type does nothing until it is set"]
pub struct DifferentialPrivacyColumnProperty(Object);

impl DifferentialPrivacyColumnProperty {
    /// `DifferentialPrivacyColumnProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
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

impl Kind for DifferentialPrivacyColumnProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DifferentialPrivacyColumnProperty> for DifferentialPrivacyColumnProperty {}
impl From<DifferentialPrivacyColumnProperty> for Node {
    #[inline]
    fn from(value: DifferentialPrivacyColumnProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DifferentialPrivacyColumnProperty> for DifferentialPrivacyColumnProperty {
    #[inline]
    fn into_value(self) -> Value<DifferentialPrivacyColumnProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `IntermediateTableAnalysisRule` of `AWS::CleanRooms::IntermediateTable`.
#[must_use = "a property type does nothing until it is set"]
pub struct IntermediateTableAnalysisRuleProperty(Object);

impl IntermediateTableAnalysisRuleProperty {
    /// `IntermediateTableAnalysisRuleProperty` with its required properties, in alphabetical order:
    ///
    /// - `policy`
    /// - `r#type`
    pub fn new(
        policy: impl IntoValue<IntermediateTableAnalysisRulePolicyProperty>,
        r#type: impl IntoValue<IntermediateTableAnalysisRuleType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Policy", policy.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
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

impl Kind for IntermediateTableAnalysisRuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IntermediateTableAnalysisRuleProperty> for IntermediateTableAnalysisRuleProperty {}
impl From<IntermediateTableAnalysisRuleProperty> for Node {
    #[inline]
    fn from(value: IntermediateTableAnalysisRuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IntermediateTableAnalysisRuleProperty> for IntermediateTableAnalysisRuleProperty {
    #[inline]
    fn into_value(self) -> Value<IntermediateTableAnalysisRuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `IntermediateTableAnalysisRuleCustom` of `AWS::CleanRooms::IntermediateTable`.
#[must_use = "a property type does nothing until it is set"]
pub struct IntermediateTableAnalysisRuleCustomProperty(Object);

impl IntermediateTableAnalysisRuleCustomProperty {
    /// `IntermediateTableAnalysisRuleCustomProperty` with its required properties, in alphabetical order:
    ///
    /// - `allowed_analyses`
    pub fn new(allowed_analyses: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AllowedAnalyses", allowed_analyses.into_value().into_node());
        Self(object_)
    }

    /// The `AdditionalAnalyses` property.
    ///
    /// `AdditionalAnalyses`; one of `ALLOWED`, `REQUIRED`, `NOT_ALLOWED`.
    pub fn additional_analyses(mut self, value: impl IntoValue<super::AdditionalAnalyses>) -> Self {
        self.0
            .put("AdditionalAnalyses", value.into_value().into_node());
        self
    }

    /// The `AggregationThresholds` property.
    ///
    /// `AggregationThresholds`.
    pub fn aggregation_thresholds(
        mut self,
        value: impl IntoValue<List<AggregationThresholdProperty>>,
    ) -> Self {
        self.0
            .put("AggregationThresholds", value.into_value().into_node());
        self
    }

    /// The `AllowedAnalysisProviders` property.
    ///
    /// `AllowedAnalysisProviders`.
    pub fn allowed_analysis_providers(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("AllowedAnalysisProviders", value.into_value().into_node());
        self
    }

    /// The `AllowedResultReceivers` property.
    ///
    /// `AllowedResultReceivers`.
    pub fn allowed_result_receivers(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("AllowedResultReceivers", value.into_value().into_node());
        self
    }

    /// The `ComparisonControls` property.
    ///
    /// `ComparisonControls`.
    pub fn comparison_controls(
        mut self,
        value: impl IntoValue<ComparisonControlsProperty>,
    ) -> Self {
        self.0
            .put("ComparisonControls", value.into_value().into_node());
        self
    }

    /// The `DifferentialPrivacy` property.
    ///
    /// `DifferentialPrivacy`.
    pub fn differential_privacy(
        mut self,
        value: impl IntoValue<DifferentialPrivacyProperty>,
    ) -> Self {
        self.0
            .put("DifferentialPrivacy", value.into_value().into_node());
        self
    }

    /// The `DisallowedOutputColumns` property.
    ///
    /// `DisallowedOutputColumns`.
    pub fn disallowed_output_columns(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("DisallowedOutputColumns", value.into_value().into_node());
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

impl Kind for IntermediateTableAnalysisRuleCustomProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IntermediateTableAnalysisRuleCustomProperty>
    for IntermediateTableAnalysisRuleCustomProperty
{
}
impl From<IntermediateTableAnalysisRuleCustomProperty> for Node {
    #[inline]
    fn from(value: IntermediateTableAnalysisRuleCustomProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IntermediateTableAnalysisRuleCustomProperty>
    for IntermediateTableAnalysisRuleCustomProperty
{
    #[inline]
    fn into_value(self) -> Value<IntermediateTableAnalysisRuleCustomProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `IntermediateTableAnalysisRulePolicy` of `AWS::CleanRooms::IntermediateTable`.
#[must_use = "a property type does nothing until it is set"]
pub struct IntermediateTableAnalysisRulePolicyProperty(Object);

impl IntermediateTableAnalysisRulePolicyProperty {
    /// `IntermediateTableAnalysisRulePolicyProperty` with its required properties, in alphabetical order:
    ///
    /// - `v1`
    pub fn new(v1: impl IntoValue<IntermediateTableAnalysisRulePolicyV1Property>) -> Self {
        let mut object_ = Object::typed();
        object_.put("V1", v1.into_value().into_node());
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

impl Kind for IntermediateTableAnalysisRulePolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IntermediateTableAnalysisRulePolicyProperty>
    for IntermediateTableAnalysisRulePolicyProperty
{
}
impl From<IntermediateTableAnalysisRulePolicyProperty> for Node {
    #[inline]
    fn from(value: IntermediateTableAnalysisRulePolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IntermediateTableAnalysisRulePolicyProperty>
    for IntermediateTableAnalysisRulePolicyProperty
{
    #[inline]
    fn into_value(self) -> Value<IntermediateTableAnalysisRulePolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `IntermediateTableAnalysisRulePolicyV1` of `AWS::CleanRooms::IntermediateTable`.
#[must_use = "a property type does nothing until it is set"]
pub struct IntermediateTableAnalysisRulePolicyV1Property(Object);

impl IntermediateTableAnalysisRulePolicyV1Property {
    /// `IntermediateTableAnalysisRulePolicyV1Property` with its required properties, in alphabetical order:
    ///
    /// - `custom`
    pub fn new(custom: impl IntoValue<IntermediateTableAnalysisRuleCustomProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Custom", custom.into_value().into_node());
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

impl Kind for IntermediateTableAnalysisRulePolicyV1Property {}
#[diagnostic::do_not_recommend]
impl Accepts<IntermediateTableAnalysisRulePolicyV1Property>
    for IntermediateTableAnalysisRulePolicyV1Property
{
}
impl From<IntermediateTableAnalysisRulePolicyV1Property> for Node {
    #[inline]
    fn from(value: IntermediateTableAnalysisRulePolicyV1Property) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IntermediateTableAnalysisRulePolicyV1Property>
    for IntermediateTableAnalysisRulePolicyV1Property
{
    #[inline]
    fn into_value(self) -> Value<IntermediateTableAnalysisRulePolicyV1Property> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `OutputColumnThreshold` of `AWS::CleanRooms::IntermediateTable`.
#[must_use = "a property type does nothing until it is set"]
pub struct OutputColumnThresholdProperty(Object);

impl OutputColumnThresholdProperty {
    /// `OutputColumnThresholdProperty` with its required properties, in alphabetical order:
    ///
    /// - `minimum_identity_count`
    /// - `output_column_name`
    pub fn new(
        minimum_identity_count: impl IntoValue<i64>,
        output_column_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "MinimumIdentityCount",
            minimum_identity_count.into_value().into_node(),
        );
        object_.put(
            "OutputColumnName",
            output_column_name.into_value().into_node(),
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

impl Kind for OutputColumnThresholdProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OutputColumnThresholdProperty> for OutputColumnThresholdProperty {}
impl From<OutputColumnThresholdProperty> for Node {
    #[inline]
    fn from(value: OutputColumnThresholdProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OutputColumnThresholdProperty> for OutputColumnThresholdProperty {
    #[inline]
    fn into_value(self) -> Value<OutputColumnThresholdProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `PopulationAnalysisConfiguration` of `AWS::CleanRooms::IntermediateTable`.
#[must_use = "a property type does nothing until it is set"]
pub struct PopulationAnalysisConfigurationProperty(Object);

impl PopulationAnalysisConfigurationProperty {
    /// `PopulationAnalysisConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `SqlParameters` property.
    ///
    /// `SqlParameters`.
    pub fn sql_parameters(
        mut self,
        value: impl IntoValue<PopulationAnalysisSqlParametersProperty>,
    ) -> Self {
        self.0.put("SqlParameters", value.into_value().into_node());
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

impl Kind for PopulationAnalysisConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PopulationAnalysisConfigurationProperty> for PopulationAnalysisConfigurationProperty {}
impl From<PopulationAnalysisConfigurationProperty> for Node {
    #[inline]
    fn from(value: PopulationAnalysisConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PopulationAnalysisConfigurationProperty>
    for PopulationAnalysisConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<PopulationAnalysisConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `PopulationAnalysisSqlParameters` of `AWS::CleanRooms::IntermediateTable`.
#[must_use = "a property type does nothing until it is set"]
pub struct PopulationAnalysisSqlParametersProperty(Object);

impl PopulationAnalysisSqlParametersProperty {
    /// `PopulationAnalysisSqlParametersProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `AnalysisTemplateArn` property.
    ///
    /// `AnalysisTemplateArn`.
    pub fn analysis_template_arn(
        mut self,
        value: impl IntoValue<kinds::cleanrooms::AnalysisTemplateArn>,
    ) -> Self {
        self.0
            .put("AnalysisTemplateArn", value.into_value().into_node());
        self
    }

    /// The `QueryString` property.
    ///
    /// `QueryString`.
    pub fn query_string(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("QueryString", value.into_value().into_node());
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

impl Kind for PopulationAnalysisSqlParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PopulationAnalysisSqlParametersProperty> for PopulationAnalysisSqlParametersProperty {}
impl From<PopulationAnalysisSqlParametersProperty> for Node {
    #[inline]
    fn from(value: PopulationAnalysisSqlParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PopulationAnalysisSqlParametersProperty>
    for PopulationAnalysisSqlParametersProperty
{
    #[inline]
    fn into_value(self) -> Value<PopulationAnalysisSqlParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Type` of a `IntermediateTableAnalysisRule` of `AWS::CleanRooms::IntermediateTable`.
pub enum IntermediateTableAnalysisRuleType {
    /// `CUSTOM`.
    Custom,
}

#[diagnostic::do_not_recommend]
impl Kind for IntermediateTableAnalysisRuleType {}
#[diagnostic::do_not_recommend]
impl TextKind for IntermediateTableAnalysisRuleType {}
#[diagnostic::do_not_recommend]
impl IdKind for IntermediateTableAnalysisRuleType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for IntermediateTableAnalysisRuleType {}
#[diagnostic::do_not_recommend]
impl IntoValue<IntermediateTableAnalysisRuleType> for IntermediateTableAnalysisRuleType {
    #[inline]
    fn into_value(self) -> Value<IntermediateTableAnalysisRuleType> {
        const VALUES: &[&str] = &["CUSTOM"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

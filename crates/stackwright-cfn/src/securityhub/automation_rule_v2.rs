// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SecurityHub::AutomationRuleV2` and its property types.

use crate::l1::*;

/// Creates a V2 automation rule.
///
/// `AWS::SecurityHub::AutomationRuleV2`; `Ref` returns its `RuleArn`, a [`securityhub::AutomationRuleV2RuleArn`](kinds::securityhub::AutomationRuleV2RuleArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-automationrulev2.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAutomationRuleV2(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SecurityHub::AutomationRuleV2",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("automation_rule_v2.rules"),
};

impl CfnAutomationRuleV2 {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SecurityHub::AutomationRuleV2";

    /// `CfnAutomationRuleV2` with its required properties, in alphabetical order:
    ///
    /// - `actions`: A list of actions to be performed when the rule criteria is met.
    /// - `criteria`: The filtering type and configuration of the automation rule.
    /// - `description`: A description of the V2 automation rule.
    /// - `rule_name`: The name of the V2 automation rule.
    /// - `rule_order`: The value for the rule priority.
    pub fn new(
        actions: impl IntoValue<List<AutomationRulesActionV2Property>>,
        criteria: impl IntoValue<CriteriaProperty>,
        description: impl IntoValue<String>,
        rule_name: impl IntoValue<String>,
        rule_order: impl IntoValue<f64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Actions", actions.into_value().into_node());
        object_.put("Criteria", criteria.into_value().into_node());
        object_.put("Description", description.into_value().into_node());
        object_.put("RuleName", rule_name.into_value().into_node());
        object_.put("RuleOrder", rule_order.into_value().into_node());
        Self(object_)
    }

    /// The status of the V2 automation rule.
    ///
    /// `RuleStatus`; one of `ENABLED`, `DISABLED`; updated in place.
    pub fn rule_status(mut self, value: impl IntoValue<super::RuleStatus>) -> Self {
        self.0.put("RuleStatus", value.into_value().into_node());
        self
    }

    /// A list of key-value pairs associated with the V2 automation rule.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
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

impl Construct for CfnAutomationRuleV2 {
    type Handle = CfnAutomationRuleV2Ref;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAutomationRuleV2Ref {
        CfnAutomationRuleV2Ref(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAutomationRuleV2`] of a stack.
pub struct CfnAutomationRuleV2Ref(NodeRef);

impl Clone for CfnAutomationRuleV2Ref {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAutomationRuleV2Ref {}
impl AsNode for CfnAutomationRuleV2Ref {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAutomationRuleV2Ref {
    /// What `Ref` returns: its `RuleArn`, a [`securityhub::AutomationRuleV2RuleArn`](kinds::securityhub::AutomationRuleV2RuleArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::securityhub::AutomationRuleV2RuleArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The timestamp when the V2 automation rule was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The ARN of the V2 automation rule.
    ///
    /// `Fn::GetAtt` of `RuleArn`.
    #[inline]
    pub fn attr_rule_arn(&self) -> Value<kinds::securityhub::AutomationRuleV2RuleArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RuleArn")))
    }

    /// The ID of the V2 automation rule.
    ///
    /// `Fn::GetAtt` of `RuleId`.
    #[inline]
    pub fn attr_rule_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RuleId")))
    }

    /// The timestamp when the V2 automation rule was updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::securityhub::AutomationRuleV2RuleArn> for &CfnAutomationRuleV2Ref {
    #[inline]
    fn into_value(self) -> Value<kinds::securityhub::AutomationRuleV2RuleArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Allows you to configure automated responses.
///
/// The property type `AutomationRulesActionV2` of `AWS::SecurityHub::AutomationRuleV2`.
#[must_use = "a property type does nothing until it is set"]
pub struct AutomationRulesActionV2Property(Object);

impl AutomationRulesActionV2Property {
    /// `AutomationRulesActionV2Property` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: Specifies the type of action that Security Hub CSPM takes when a finding matches the defined criteria of a rule.
    pub fn new(r#type: impl IntoValue<Type>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The settings for integrating automation rule actions with external systems or service.
    ///
    /// `ExternalIntegrationConfiguration`.
    pub fn external_integration_configuration(
        mut self,
        value: impl IntoValue<ExternalIntegrationConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "ExternalIntegrationConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Specifies that the automation rule action is an update to a finding field.
    ///
    /// `FindingFieldsUpdate`.
    pub fn finding_fields_update(
        mut self,
        value: impl IntoValue<AutomationRulesFindingFieldsUpdateV2Property>,
    ) -> Self {
        self.0
            .put("FindingFieldsUpdate", value.into_value().into_node());
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

impl Kind for AutomationRulesActionV2Property {}
#[diagnostic::do_not_recommend]
impl Accepts<AutomationRulesActionV2Property> for AutomationRulesActionV2Property {}
impl From<AutomationRulesActionV2Property> for Node {
    #[inline]
    fn from(value: AutomationRulesActionV2Property) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AutomationRulesActionV2Property> for AutomationRulesActionV2Property {
    #[inline]
    fn into_value(self) -> Value<AutomationRulesActionV2Property> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Allows you to define the structure for modifying specific fields in security findings.
///
/// The property type `AutomationRulesFindingFieldsUpdateV2` of `AWS::SecurityHub::AutomationRuleV2`.
#[must_use = "a property type does nothing until it is set"]
pub struct AutomationRulesFindingFieldsUpdateV2Property(Object);

impl AutomationRulesFindingFieldsUpdateV2Property {
    /// `AutomationRulesFindingFieldsUpdateV2Property` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Notes or contextual information for findings that are modified by the automation rule.
    ///
    /// `Comment`.
    pub fn comment(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Comment", value.into_value().into_node());
        self
    }

    /// The severity level to be assigned to findings that match the automation rule criteria.
    ///
    /// `SeverityId`.
    pub fn severity_id(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("SeverityId", value.into_value().into_node());
        self
    }

    /// The status to be applied to findings that match automation rule criteria.
    ///
    /// `StatusId`.
    pub fn status_id(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("StatusId", value.into_value().into_node());
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

impl Kind for AutomationRulesFindingFieldsUpdateV2Property {}
#[diagnostic::do_not_recommend]
impl Accepts<AutomationRulesFindingFieldsUpdateV2Property>
    for AutomationRulesFindingFieldsUpdateV2Property
{
}
impl From<AutomationRulesFindingFieldsUpdateV2Property> for Node {
    #[inline]
    fn from(value: AutomationRulesFindingFieldsUpdateV2Property) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AutomationRulesFindingFieldsUpdateV2Property>
    for AutomationRulesFindingFieldsUpdateV2Property
{
    #[inline]
    fn into_value(self) -> Value<AutomationRulesFindingFieldsUpdateV2Property> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Boolean filter for querying findings.
///
/// The property type `BooleanFilter` of `AWS::SecurityHub::AutomationRuleV2`.
#[must_use = "a property type does nothing until it is set"]
pub struct BooleanFilterProperty(Object);

impl BooleanFilterProperty {
    /// `BooleanFilterProperty` with its required properties, in alphabetical order:
    ///
    /// - `value`: The value of the boolean.
    pub fn new(value: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
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

impl Kind for BooleanFilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BooleanFilterProperty> for BooleanFilterProperty {}
impl From<BooleanFilterProperty> for Node {
    #[inline]
    fn from(value: BooleanFilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BooleanFilterProperty> for BooleanFilterProperty {
    #[inline]
    fn into_value(self) -> Value<BooleanFilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Enables the creation of filtering criteria for security findings.
///
/// The property type `CompositeFilter` of `AWS::SecurityHub::AutomationRuleV2`.
#[must_use = "a property type does nothing until it is set"]
pub struct CompositeFilterProperty(Object);

impl CompositeFilterProperty {
    /// `CompositeFilterProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Enables filtering based on boolean field values.
    ///
    /// `BooleanFilters`.
    pub fn boolean_filters(
        mut self,
        value: impl IntoValue<List<OcsfBooleanFilterProperty>>,
    ) -> Self {
        self.0.put("BooleanFilters", value.into_value().into_node());
        self
    }

    /// Enables filtering based on date and timestamp fields.
    ///
    /// `DateFilters`.
    pub fn date_filters(mut self, value: impl IntoValue<List<OcsfDateFilterProperty>>) -> Self {
        self.0.put("DateFilters", value.into_value().into_node());
        self
    }

    /// Enables the creation of filtering criteria for security findings.
    ///
    /// `MapFilters`.
    pub fn map_filters(mut self, value: impl IntoValue<List<OcsfMapFilterProperty>>) -> Self {
        self.0.put("MapFilters", value.into_value().into_node());
        self
    }

    /// Enables filtering based on numerical field values.
    ///
    /// `NumberFilters`.
    pub fn number_filters(mut self, value: impl IntoValue<List<OcsfNumberFilterProperty>>) -> Self {
        self.0.put("NumberFilters", value.into_value().into_node());
        self
    }

    /// The logical operator used to combine multiple filter conditions.
    ///
    /// `Operator`; one of `AND`, `OR`.
    pub fn operator(mut self, value: impl IntoValue<Operator>) -> Self {
        self.0.put("Operator", value.into_value().into_node());
        self
    }

    /// Enables filtering based on string field values.
    ///
    /// `StringFilters`.
    pub fn string_filters(mut self, value: impl IntoValue<List<OcsfStringFilterProperty>>) -> Self {
        self.0.put("StringFilters", value.into_value().into_node());
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

impl Kind for CompositeFilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CompositeFilterProperty> for CompositeFilterProperty {}
impl From<CompositeFilterProperty> for Node {
    #[inline]
    fn from(value: CompositeFilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CompositeFilterProperty> for CompositeFilterProperty {
    #[inline]
    fn into_value(self) -> Value<CompositeFilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The filtering type and configuration of the automation rule.
///
/// The property type `Criteria` of `AWS::SecurityHub::AutomationRuleV2`.
#[must_use = "a property type does nothing until it is set"]
pub struct CriteriaProperty(Object);

impl CriteriaProperty {
    /// `CriteriaProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The filtering conditions that align with OCSF standards.
    ///
    /// `OcsfFindingCriteria`.
    pub fn ocsf_finding_criteria(
        mut self,
        value: impl IntoValue<OcsfFindingFiltersProperty>,
    ) -> Self {
        self.0
            .put("OcsfFindingCriteria", value.into_value().into_node());
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

impl Kind for CriteriaProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CriteriaProperty> for CriteriaProperty {}
impl From<CriteriaProperty> for Node {
    #[inline]
    fn from(value: CriteriaProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CriteriaProperty> for CriteriaProperty {
    #[inline]
    fn into_value(self) -> Value<CriteriaProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A date filter for querying findings.
///
/// The property type `DateFilter` of `AWS::SecurityHub::AutomationRuleV2`.
#[must_use = "a property type does nothing until it is set"]
pub struct DateFilterProperty(Object);

impl DateFilterProperty {
    /// `DateFilterProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A date range for the date filter.
    ///
    /// `DateRange`.
    pub fn date_range(mut self, value: impl IntoValue<DateRangeProperty>) -> Self {
        self.0.put("DateRange", value.into_value().into_node());
        self
    }

    /// A timestamp that provides the end date for the date filter.
    ///
    /// For more information about the validation and formatting of timestamp fields in AWS Security Hub CSPM, see [Timestamps](https://docs.aws.amazon.com/securityhub/1.0/APIReference/Welcome.html#timestamps).
    ///
    /// `End`.
    pub fn end(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("End", value.into_value().into_node());
        self
    }

    /// A timestamp that provides the start date for the date filter.
    ///
    /// For more information about the validation and formatting of timestamp fields in AWS Security Hub CSPM, see [Timestamps](https://docs.aws.amazon.com/securityhub/1.0/APIReference/Welcome.html#timestamps).
    ///
    /// `Start`.
    pub fn start(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Start", value.into_value().into_node());
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

impl Kind for DateFilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DateFilterProperty> for DateFilterProperty {}
impl From<DateFilterProperty> for Node {
    #[inline]
    fn from(value: DateFilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DateFilterProperty> for DateFilterProperty {
    #[inline]
    fn into_value(self) -> Value<DateFilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A date range for the date filter.
///
/// The property type `DateRange` of `AWS::SecurityHub::AutomationRuleV2`.
#[must_use = "a property type does nothing until it is set"]
pub struct DateRangeProperty(Object);

impl DateRangeProperty {
    /// `DateRangeProperty` with its required properties, in alphabetical order:
    ///
    /// - `unit`: A date range unit for the date filter.
    /// - `value`: A date range value for the date filter.
    pub fn new(unit: impl IntoValue<super::Unit>, value: impl IntoValue<f64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Unit", unit.into_value().into_node());
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

impl Kind for DateRangeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DateRangeProperty> for DateRangeProperty {}
impl From<DateRangeProperty> for Node {
    #[inline]
    fn from(value: DateRangeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DateRangeProperty> for DateRangeProperty {
    #[inline]
    fn into_value(self) -> Value<DateRangeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The settings for integrating automation rule actions with external systems or service.
///
/// The property type `ExternalIntegrationConfiguration` of `AWS::SecurityHub::AutomationRuleV2`.
#[must_use = "a property type does nothing until it is set"]
pub struct ExternalIntegrationConfigurationProperty(Object);

impl ExternalIntegrationConfigurationProperty {
    /// `ExternalIntegrationConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ARN of the connector that establishes the integration.
    ///
    /// `ConnectorArn`.
    pub fn connector_arn(
        mut self,
        value: impl IntoValue<kinds::securityhub::ConnectorArn>,
    ) -> Self {
        self.0.put("ConnectorArn", value.into_value().into_node());
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

impl Kind for ExternalIntegrationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ExternalIntegrationConfigurationProperty>
    for ExternalIntegrationConfigurationProperty
{
}
impl From<ExternalIntegrationConfigurationProperty> for Node {
    #[inline]
    fn from(value: ExternalIntegrationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ExternalIntegrationConfigurationProperty>
    for ExternalIntegrationConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<ExternalIntegrationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A map filter for filtering AWS Security Hub CSPM findings. Each map filter provides the field to check for, the value to check for, and the comparison operator.
///
/// The property type `MapFilter` of `AWS::SecurityHub::AutomationRuleV2`.
#[must_use = "a property type does nothing until it is set"]
pub struct MapFilterProperty(Object);

impl MapFilterProperty {
    /// `MapFilterProperty` with its required properties, in alphabetical order:
    ///
    /// - `comparison`: The condition to apply to the key value when filtering Security Hub CSPM findings with a map filter.
    /// - `key`: The key of the map filter.
    /// - `value`: The value for the key in the map filter.
    pub fn new(
        comparison: impl IntoValue<super::MapFilterComparison>,
        key: impl IntoValue<String>,
        value: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Comparison", comparison.into_value().into_node());
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

impl Kind for MapFilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MapFilterProperty> for MapFilterProperty {}
impl From<MapFilterProperty> for Node {
    #[inline]
    fn from(value: MapFilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MapFilterProperty> for MapFilterProperty {
    #[inline]
    fn into_value(self) -> Value<MapFilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A number filter for querying findings.
///
/// The property type `NumberFilter` of `AWS::SecurityHub::AutomationRuleV2`.
#[must_use = "a property type does nothing until it is set"]
pub struct NumberFilterProperty(Object);

impl NumberFilterProperty {
    /// `NumberFilterProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The equal-to condition to be applied to a single field when querying for findings.
    ///
    /// `Eq`.
    pub fn eq(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Eq", value.into_value().into_node());
        self
    }

    /// The greater-than-equal condition to be applied to a single field when querying for findings.
    ///
    /// `Gte`.
    pub fn gte(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Gte", value.into_value().into_node());
        self
    }

    /// The less-than-equal condition to be applied to a single field when querying for findings.
    ///
    /// `Lte`.
    pub fn lte(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Lte", value.into_value().into_node());
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

impl Kind for NumberFilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NumberFilterProperty> for NumberFilterProperty {}
impl From<NumberFilterProperty> for Node {
    #[inline]
    fn from(value: NumberFilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NumberFilterProperty> for NumberFilterProperty {
    #[inline]
    fn into_value(self) -> Value<NumberFilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Enables filtering of security findings based on boolean field values in OCSF.
///
/// The property type `OcsfBooleanFilter` of `AWS::SecurityHub::AutomationRuleV2`.
#[must_use = "a property type does nothing until it is set"]
pub struct OcsfBooleanFilterProperty(Object);

impl OcsfBooleanFilterProperty {
    /// `OcsfBooleanFilterProperty` with its required properties, in alphabetical order:
    ///
    /// - `field_name`: The name of the field.
    /// - `filter`: Enables filtering of security findings based on boolean field values in OCSF.
    pub fn new(
        field_name: impl IntoValue<OcsfBooleanFilterFieldName>,
        filter: impl IntoValue<BooleanFilterProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("FieldName", field_name.into_value().into_node());
        object_.put("Filter", filter.into_value().into_node());
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

impl Kind for OcsfBooleanFilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OcsfBooleanFilterProperty> for OcsfBooleanFilterProperty {}
impl From<OcsfBooleanFilterProperty> for Node {
    #[inline]
    fn from(value: OcsfBooleanFilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OcsfBooleanFilterProperty> for OcsfBooleanFilterProperty {
    #[inline]
    fn into_value(self) -> Value<OcsfBooleanFilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Enables filtering of security findings based on date and timestamp fields in OCSF.
///
/// The property type `OcsfDateFilter` of `AWS::SecurityHub::AutomationRuleV2`.
#[must_use = "a property type does nothing until it is set"]
pub struct OcsfDateFilterProperty(Object);

impl OcsfDateFilterProperty {
    /// `OcsfDateFilterProperty` with its required properties, in alphabetical order:
    ///
    /// - `field_name`: The name of the field.
    /// - `filter`: Enables filtering of security findings based on date and timestamp fields in OCSF.
    pub fn new(
        field_name: impl IntoValue<OcsfDateFilterFieldName>,
        filter: impl IntoValue<DateFilterProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("FieldName", field_name.into_value().into_node());
        object_.put("Filter", filter.into_value().into_node());
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

impl Kind for OcsfDateFilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OcsfDateFilterProperty> for OcsfDateFilterProperty {}
impl From<OcsfDateFilterProperty> for Node {
    #[inline]
    fn from(value: OcsfDateFilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OcsfDateFilterProperty> for OcsfDateFilterProperty {
    #[inline]
    fn into_value(self) -> Value<OcsfDateFilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the filtering criteria for security findings using OCSF.
///
/// The property type `OcsfFindingFilters` of `AWS::SecurityHub::AutomationRuleV2`.
#[must_use = "a property type does nothing until it is set"]
pub struct OcsfFindingFiltersProperty(Object);

impl OcsfFindingFiltersProperty {
    /// `OcsfFindingFiltersProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Enables the creation of complex filtering conditions by combining filter criteria.
    ///
    /// `CompositeFilters`.
    pub fn composite_filters(
        mut self,
        value: impl IntoValue<List<CompositeFilterProperty>>,
    ) -> Self {
        self.0
            .put("CompositeFilters", value.into_value().into_node());
        self
    }

    /// The logical operators used to combine the filtering on multiple `CompositeFilters`.
    ///
    /// `CompositeOperator`; one of `AND`, `OR`.
    pub fn composite_operator(mut self, value: impl IntoValue<CompositeOperator>) -> Self {
        self.0
            .put("CompositeOperator", value.into_value().into_node());
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

impl Kind for OcsfFindingFiltersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OcsfFindingFiltersProperty> for OcsfFindingFiltersProperty {}
impl From<OcsfFindingFiltersProperty> for Node {
    #[inline]
    fn from(value: OcsfFindingFiltersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OcsfFindingFiltersProperty> for OcsfFindingFiltersProperty {
    #[inline]
    fn into_value(self) -> Value<OcsfFindingFiltersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Enables filtering of security findings based on map field values in OCSF.
///
/// The property type `OcsfMapFilter` of `AWS::SecurityHub::AutomationRuleV2`.
#[must_use = "a property type does nothing until it is set"]
pub struct OcsfMapFilterProperty(Object);

impl OcsfMapFilterProperty {
    /// `OcsfMapFilterProperty` with its required properties, in alphabetical order:
    ///
    /// - `field_name`: The name of the field.
    /// - `filter`: Enables filtering of security findings based on map field values in OCSF.
    pub fn new(
        field_name: impl IntoValue<OcsfMapFilterFieldName>,
        filter: impl IntoValue<MapFilterProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("FieldName", field_name.into_value().into_node());
        object_.put("Filter", filter.into_value().into_node());
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

impl Kind for OcsfMapFilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OcsfMapFilterProperty> for OcsfMapFilterProperty {}
impl From<OcsfMapFilterProperty> for Node {
    #[inline]
    fn from(value: OcsfMapFilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OcsfMapFilterProperty> for OcsfMapFilterProperty {
    #[inline]
    fn into_value(self) -> Value<OcsfMapFilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Enables filtering of security findings based on numerical field values in OCSF.
///
/// The property type `OcsfNumberFilter` of `AWS::SecurityHub::AutomationRuleV2`.
#[must_use = "a property type does nothing until it is set"]
pub struct OcsfNumberFilterProperty(Object);

impl OcsfNumberFilterProperty {
    /// `OcsfNumberFilterProperty` with its required properties, in alphabetical order:
    ///
    /// - `field_name`: The name of the field.
    /// - `filter`: Enables filtering of security findings based on numerical field values in OCSF.
    pub fn new(
        field_name: impl IntoValue<OcsfNumberFilterFieldName>,
        filter: impl IntoValue<NumberFilterProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("FieldName", field_name.into_value().into_node());
        object_.put("Filter", filter.into_value().into_node());
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

impl Kind for OcsfNumberFilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OcsfNumberFilterProperty> for OcsfNumberFilterProperty {}
impl From<OcsfNumberFilterProperty> for Node {
    #[inline]
    fn from(value: OcsfNumberFilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OcsfNumberFilterProperty> for OcsfNumberFilterProperty {
    #[inline]
    fn into_value(self) -> Value<OcsfNumberFilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Enables filtering of security findings based on string field values in OCSF.
///
/// The property type `OcsfStringFilter` of `AWS::SecurityHub::AutomationRuleV2`.
#[must_use = "a property type does nothing until it is set"]
pub struct OcsfStringFilterProperty(Object);

impl OcsfStringFilterProperty {
    /// `OcsfStringFilterProperty` with its required properties, in alphabetical order:
    ///
    /// - `field_name`: The name of the field.
    /// - `filter`: Enables filtering of security findings based on string field values in OCSF.
    pub fn new(
        field_name: impl IntoValue<OcsfStringFilterFieldName>,
        filter: impl IntoValue<StringFilterProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("FieldName", field_name.into_value().into_node());
        object_.put("Filter", filter.into_value().into_node());
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

impl Kind for OcsfStringFilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OcsfStringFilterProperty> for OcsfStringFilterProperty {}
impl From<OcsfStringFilterProperty> for Node {
    #[inline]
    fn from(value: OcsfStringFilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OcsfStringFilterProperty> for OcsfStringFilterProperty {
    #[inline]
    fn into_value(self) -> Value<OcsfStringFilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A string filter for filtering AWS Security Hub CSPM findings.
///
/// The property type `StringFilter` of `AWS::SecurityHub::AutomationRuleV2`.
#[must_use = "a property type does nothing until it is set"]
pub struct StringFilterProperty(Object);

impl StringFilterProperty {
    /// `StringFilterProperty` with its required properties, in alphabetical order:
    ///
    /// - `comparison`: The condition to apply to a string value when filtering Security Hub CSPM findings.
    /// - `value`: The string filter value.
    pub fn new(
        comparison: impl IntoValue<StringFilterComparison>,
        value: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Comparison", comparison.into_value().into_node());
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

impl Kind for StringFilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StringFilterProperty> for StringFilterProperty {}
impl From<StringFilterProperty> for Node {
    #[inline]
    fn from(value: StringFilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StringFilterProperty> for StringFilterProperty {
    #[inline]
    fn into_value(self) -> Value<StringFilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `CompositeOperator` of a `OcsfFindingFilters` of `AWS::SecurityHub::AutomationRuleV2`.
pub enum CompositeOperator {
    /// `AND`.
    And,
    /// `OR`.
    Or,
}

#[diagnostic::do_not_recommend]
impl Kind for CompositeOperator {}
#[diagnostic::do_not_recommend]
impl TextKind for CompositeOperator {}
#[diagnostic::do_not_recommend]
impl IdKind for CompositeOperator {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CompositeOperator {}
#[diagnostic::do_not_recommend]
impl IntoValue<CompositeOperator> for CompositeOperator {
    #[inline]
    fn into_value(self) -> Value<CompositeOperator> {
        const VALUES: &[&str] = &["AND", "OR"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `FieldName` of a `OcsfBooleanFilter` of `AWS::SecurityHub::AutomationRuleV2`.
pub enum OcsfBooleanFilterFieldName {
    /// `compliance.assessments.meets_criteria`.
    ComplianceAssessmentsMeetsCriteria,
    /// `vulnerabilities.is_exploit_available`.
    VulnerabilitiesIsExploitAvailable,
    /// `vulnerabilities.is_fix_available`.
    VulnerabilitiesIsFixAvailable,
}

#[diagnostic::do_not_recommend]
impl Kind for OcsfBooleanFilterFieldName {}
#[diagnostic::do_not_recommend]
impl TextKind for OcsfBooleanFilterFieldName {}
#[diagnostic::do_not_recommend]
impl IdKind for OcsfBooleanFilterFieldName {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for OcsfBooleanFilterFieldName {}
#[diagnostic::do_not_recommend]
impl IntoValue<OcsfBooleanFilterFieldName> for OcsfBooleanFilterFieldName {
    #[inline]
    fn into_value(self) -> Value<OcsfBooleanFilterFieldName> {
        const VALUES: &[&str] = &[
            "compliance.assessments.meets_criteria",
            "vulnerabilities.is_exploit_available",
            "vulnerabilities.is_fix_available",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `FieldName` of a `OcsfDateFilter` of `AWS::SecurityHub::AutomationRuleV2`.
pub enum OcsfDateFilterFieldName {
    /// `finding_info.created_time_dt`.
    FindingInfoCreatedTimeDt,
    /// `finding_info.first_seen_time_dt`.
    FindingInfoFirstSeenTimeDt,
    /// `finding_info.last_seen_time_dt`.
    FindingInfoLastSeenTimeDt,
    /// `finding_info.modified_time_dt`.
    FindingInfoModifiedTimeDt,
}

#[diagnostic::do_not_recommend]
impl Kind for OcsfDateFilterFieldName {}
#[diagnostic::do_not_recommend]
impl TextKind for OcsfDateFilterFieldName {}
#[diagnostic::do_not_recommend]
impl IdKind for OcsfDateFilterFieldName {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for OcsfDateFilterFieldName {}
#[diagnostic::do_not_recommend]
impl IntoValue<OcsfDateFilterFieldName> for OcsfDateFilterFieldName {
    #[inline]
    fn into_value(self) -> Value<OcsfDateFilterFieldName> {
        const VALUES: &[&str] = &[
            "finding_info.created_time_dt",
            "finding_info.first_seen_time_dt",
            "finding_info.last_seen_time_dt",
            "finding_info.modified_time_dt",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `FieldName` of a `OcsfMapFilter` of `AWS::SecurityHub::AutomationRuleV2`.
pub enum OcsfMapFilterFieldName {
    /// `resources.tags`.
    ResourcesTags,
}

#[diagnostic::do_not_recommend]
impl Kind for OcsfMapFilterFieldName {}
#[diagnostic::do_not_recommend]
impl TextKind for OcsfMapFilterFieldName {}
#[diagnostic::do_not_recommend]
impl IdKind for OcsfMapFilterFieldName {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for OcsfMapFilterFieldName {}
#[diagnostic::do_not_recommend]
impl IntoValue<OcsfMapFilterFieldName> for OcsfMapFilterFieldName {
    #[inline]
    fn into_value(self) -> Value<OcsfMapFilterFieldName> {
        const VALUES: &[&str] = &["resources.tags"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `FieldName` of a `OcsfNumberFilter` of `AWS::SecurityHub::AutomationRuleV2`.
pub enum OcsfNumberFilterFieldName {
    /// `activity_id`.
    ActivityId,
    /// `compliance.status_id`.
    ComplianceStatusId,
    /// `confidence_score`.
    ConfidenceScore,
    /// `finding_info.related_events_count`.
    FindingInfoRelatedEventsCount,
    /// `vendor_attributes.severity_id`.
    VendorAttributesSeverityId,
}

#[diagnostic::do_not_recommend]
impl Kind for OcsfNumberFilterFieldName {}
#[diagnostic::do_not_recommend]
impl TextKind for OcsfNumberFilterFieldName {}
#[diagnostic::do_not_recommend]
impl IdKind for OcsfNumberFilterFieldName {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for OcsfNumberFilterFieldName {}
#[diagnostic::do_not_recommend]
impl IntoValue<OcsfNumberFilterFieldName> for OcsfNumberFilterFieldName {
    #[inline]
    fn into_value(self) -> Value<OcsfNumberFilterFieldName> {
        const VALUES: &[&str] = &[
            "activity_id",
            "compliance.status_id",
            "confidence_score",
            "finding_info.related_events_count",
            "vendor_attributes.severity_id",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `FieldName` of a `OcsfStringFilter` of `AWS::SecurityHub::AutomationRuleV2`.
pub enum OcsfStringFilterFieldName {
    /// `activity_name`.
    ActivityName,
    /// `class_name`.
    ClassName,
    /// `cloud.account.name`.
    CloudAccountName,
    /// `cloud.account.uid`.
    CloudAccountUid,
    /// `cloud.provider`.
    CloudProvider,
    /// `cloud.region`.
    CloudRegion,
    /// `compliance.assessments.category`.
    ComplianceAssessmentsCategory,
    /// `compliance.assessments.name`.
    ComplianceAssessmentsName,
    /// `compliance.control`.
    ComplianceControl,
    /// `compliance.standards`.
    ComplianceStandards,
    /// `compliance.status`.
    ComplianceStatus,
    /// `finding_info.desc`.
    FindingInfoDesc,
    /// `finding_info.related_events.product.uid`.
    FindingInfoRelatedEventsProductUid,
    /// `finding_info.related_events.title`.
    FindingInfoRelatedEventsTitle,
    /// `finding_info.related_events.uid`.
    FindingInfoRelatedEventsUid,
    /// `finding_info.src_url`.
    FindingInfoSrcUrl,
    /// `finding_info.title`.
    FindingInfoTitle,
    /// `finding_info.types`.
    FindingInfoTypes,
    /// `finding_info.uid`.
    FindingInfoUid,
    /// `metadata.product.feature.uid`.
    MetadataProductFeatureUid,
    /// `metadata.product.name`.
    MetadataProductName,
    /// `metadata.product.uid`.
    MetadataProductUid,
    /// `metadata.product.vendor_name`.
    MetadataProductVendorName,
    /// `remediation.desc`.
    RemediationDesc,
    /// `remediation.references`.
    RemediationReferences,
    /// `resources.cloud_partition`.
    ResourcesCloudPartition,
    /// `resources.name`.
    ResourcesName,
    /// `resources.region`.
    ResourcesRegion,
    /// `resources.type`.
    ResourcesType,
    /// `resources.uid`.
    ResourcesUid,
    /// `vendor_attributes.severity`.
    VendorAttributesSeverity,
    /// `vulnerabilities.fix_coverage`.
    VulnerabilitiesFixCoverage,
}

#[diagnostic::do_not_recommend]
impl Kind for OcsfStringFilterFieldName {}
#[diagnostic::do_not_recommend]
impl TextKind for OcsfStringFilterFieldName {}
#[diagnostic::do_not_recommend]
impl IdKind for OcsfStringFilterFieldName {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for OcsfStringFilterFieldName {}
#[diagnostic::do_not_recommend]
impl IntoValue<OcsfStringFilterFieldName> for OcsfStringFilterFieldName {
    #[inline]
    fn into_value(self) -> Value<OcsfStringFilterFieldName> {
        const VALUES: &[&str] = &[
            "activity_name",
            "class_name",
            "cloud.account.name",
            "cloud.account.uid",
            "cloud.provider",
            "cloud.region",
            "compliance.assessments.category",
            "compliance.assessments.name",
            "compliance.control",
            "compliance.standards",
            "compliance.status",
            "finding_info.desc",
            "finding_info.related_events.product.uid",
            "finding_info.related_events.title",
            "finding_info.related_events.uid",
            "finding_info.src_url",
            "finding_info.title",
            "finding_info.types",
            "finding_info.uid",
            "metadata.product.feature.uid",
            "metadata.product.name",
            "metadata.product.uid",
            "metadata.product.vendor_name",
            "remediation.desc",
            "remediation.references",
            "resources.cloud_partition",
            "resources.name",
            "resources.region",
            "resources.type",
            "resources.uid",
            "vendor_attributes.severity",
            "vulnerabilities.fix_coverage",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Operator` of a `CompositeFilter` of `AWS::SecurityHub::AutomationRuleV2`.
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

/// The values of `Comparison` of a `StringFilter` of `AWS::SecurityHub::AutomationRuleV2`.
pub enum StringFilterComparison {
    /// `CONTAINS`.
    Contains,
    /// `EQUALS`.
    Equals,
    /// `NOT_EQUALS`.
    NotEquals,
    /// `PREFIX`.
    Prefix,
    /// `PREFIX_NOT_EQUALS`.
    PrefixNotEquals,
}

#[diagnostic::do_not_recommend]
impl Kind for StringFilterComparison {}
#[diagnostic::do_not_recommend]
impl TextKind for StringFilterComparison {}
#[diagnostic::do_not_recommend]
impl IdKind for StringFilterComparison {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for StringFilterComparison {}
#[diagnostic::do_not_recommend]
impl IntoValue<StringFilterComparison> for StringFilterComparison {
    #[inline]
    fn into_value(self) -> Value<StringFilterComparison> {
        const VALUES: &[&str] = &[
            "CONTAINS",
            "EQUALS",
            "NOT_EQUALS",
            "PREFIX",
            "PREFIX_NOT_EQUALS",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `AutomationRulesActionV2` of `AWS::SecurityHub::AutomationRuleV2`.
pub enum Type {
    /// `EXTERNAL_INTEGRATION`.
    ExternalIntegration,
    /// `FINDING_FIELDS_UPDATE`.
    FindingFieldsUpdate,
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
        const VALUES: &[&str] = &["EXTERNAL_INTEGRATION", "FINDING_FIELDS_UPDATE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CustomerProfiles::CalculatedAttributeDefinition` and its property types.

use crate::l1::*;

/// A calculated attribute definition for Customer Profiles.
///
/// `AWS::CustomerProfiles::CalculatedAttributeDefinition`; `Ref` returns the physical id, which is made of `DomainName`, `CalculatedAttributeName`.
/// Changing one of these replaces it: `CalculatedAttributeName`, `DomainName`, `UseHistoricalData`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-calculatedattributedefinition.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCalculatedAttributeDefinition(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CustomerProfiles::CalculatedAttributeDefinition",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("calculated_attribute_definition.rules"),
};

impl CfnCalculatedAttributeDefinition {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CustomerProfiles::CalculatedAttributeDefinition";

    /// `CfnCalculatedAttributeDefinition` with its required properties, in alphabetical order:
    ///
    /// - `attribute_details`: Mathematical expression and a list of attribute items specified in that expression.
    /// - `calculated_attribute_name`: The name of an attribute defined in a profile object type.
    /// - `domain_name`: The unique name of the domain.
    /// - `statistic`: The aggregation operation to perform for the calculated attribute.
    pub fn new(
        attribute_details: impl IntoValue<AttributeDetailsProperty>,
        calculated_attribute_name: impl IntoValue<String>,
        domain_name: impl IntoValue<String>,
        statistic: impl IntoValue<Statistic>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AttributeDetails",
            attribute_details.into_value().into_node(),
        );
        object_.put(
            "CalculatedAttributeName",
            calculated_attribute_name.into_value().into_node(),
        );
        object_.put("DomainName", domain_name.into_value().into_node());
        object_.put("Statistic", statistic.into_value().into_node());
        Self(object_)
    }

    /// The conditions including range, object count, and threshold for the calculated attribute.
    ///
    /// `Conditions`; updated in place.
    pub fn conditions(mut self, value: impl IntoValue<ConditionsProperty>) -> Self {
        self.0.put("Conditions", value.into_value().into_node());
        self
    }

    /// The description of the calculated attribute.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The display name of the calculated attribute.
    ///
    /// `DisplayName`; updated in place.
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DisplayName", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// Whether historical data ingested before the Calculated Attribute was created should be included in calculations.
    ///
    /// `UseHistoricalData`; an update replaces the resource.
    pub fn use_historical_data(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("UseHistoricalData", value.into_value().into_node());
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

impl Construct for CfnCalculatedAttributeDefinition {
    type Handle = CfnCalculatedAttributeDefinitionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnCalculatedAttributeDefinitionRef {
        CfnCalculatedAttributeDefinitionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCalculatedAttributeDefinition`] of a stack.
pub struct CfnCalculatedAttributeDefinitionRef(NodeRef);

impl Clone for CfnCalculatedAttributeDefinitionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnCalculatedAttributeDefinitionRef {}
impl AsNode for CfnCalculatedAttributeDefinitionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnCalculatedAttributeDefinitionRef {
    /// What `Ref` returns: the physical id, which is made of `DomainName`, `CalculatedAttributeName`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The timestamp of when the calculated attribute definition was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The timestamp of when the calculated attribute definition was most recently edited.
    ///
    /// `Fn::GetAtt` of `LastUpdatedAt`.
    #[inline]
    pub fn attr_last_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdatedAt")))
    }

    /// The readiness status of the calculated attribute.
    ///
    /// `Fn::GetAtt` of `Readiness`.
    #[inline]
    pub fn attr_readiness(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Readiness")))
    }

    /// Status of the Calculated Attribute creation (whether all historical data has been indexed.)
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

/// Mathematical expression and a list of attribute items specified in that expression.
///
/// The property type `AttributeDetails` of `AWS::CustomerProfiles::CalculatedAttributeDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct AttributeDetailsProperty(Object);

impl AttributeDetailsProperty {
    /// `AttributeDetailsProperty` with its required properties, in alphabetical order:
    ///
    /// - `attributes`: Mathematical expression and a list of attribute items specified in that expression.
    /// - `expression`: Mathematical expression that is performed on attribute items provided in the attribute list.
    pub fn new(
        attributes: impl IntoValue<List<AttributeItemProperty>>,
        expression: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Attributes", attributes.into_value().into_node());
        object_.put("Expression", expression.into_value().into_node());
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

impl Kind for AttributeDetailsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AttributeDetailsProperty> for AttributeDetailsProperty {}
impl From<AttributeDetailsProperty> for Node {
    #[inline]
    fn from(value: AttributeDetailsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AttributeDetailsProperty> for AttributeDetailsProperty {
    #[inline]
    fn into_value(self) -> Value<AttributeDetailsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The details of a single attribute item specified in the mathematical expression.
///
/// The property type `AttributeItem` of `AWS::CustomerProfiles::CalculatedAttributeDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct AttributeItemProperty(Object);

impl AttributeItemProperty {
    /// `AttributeItemProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The unique name of the calculated attribute.
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

impl Kind for AttributeItemProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AttributeItemProperty> for AttributeItemProperty {}
impl From<AttributeItemProperty> for Node {
    #[inline]
    fn from(value: AttributeItemProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AttributeItemProperty> for AttributeItemProperty {
    #[inline]
    fn into_value(self) -> Value<AttributeItemProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The conditions including range, object count, and threshold for the calculated attribute.
///
/// The property type `Conditions` of `AWS::CustomerProfiles::CalculatedAttributeDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConditionsProperty(Object);

impl ConditionsProperty {
    /// `ConditionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The number of profile objects used for the calculated attribute.
    ///
    /// `ObjectCount`.
    pub fn object_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("ObjectCount", value.into_value().into_node());
        self
    }

    /// The relative time period over which data is included in the aggregation.
    ///
    /// `Range`.
    pub fn range(mut self, value: impl IntoValue<RangeProperty>) -> Self {
        self.0.put("Range", value.into_value().into_node());
        self
    }

    /// The threshold for the calculated attribute.
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

impl Kind for ConditionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConditionsProperty> for ConditionsProperty {}
impl From<ConditionsProperty> for Node {
    #[inline]
    fn from(value: ConditionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConditionsProperty> for ConditionsProperty {
    #[inline]
    fn into_value(self) -> Value<ConditionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The relative time period over which data is included in the aggregation.
///
/// The property type `Range` of `AWS::CustomerProfiles::CalculatedAttributeDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct RangeProperty(Object);

impl RangeProperty {
    /// `RangeProperty` with its required properties, in alphabetical order:
    ///
    /// - `unit`: The unit of time.
    pub fn new(unit: impl IntoValue<super::Unit>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Unit", unit.into_value().into_node());
        Self(object_)
    }

    /// The format the timestamp field in your JSON object is specified. This value should be one of EPOCHMILLI (for Unix epoch timestamps with second/millisecond level precision) or ISO_8601 (following ISO_8601 format with second/millisecond level precision, with an optional offset of Z or in the format HH:MM or HHMM.). E.g. if your object type is MyType and source JSON is {"generatedAt": {"timestamp": "2001-07-04T12:08:56.235-0700"}}, then TimestampFormat should be "ISO_8601"
    ///
    /// `TimestampFormat`; an update replaces the resource.
    pub fn timestamp_format(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("TimestampFormat", value.into_value().into_node());
        self
    }

    /// An expression specifying the field in your JSON object from which the date should be parsed. The expression should follow the structure of \"{ObjectTypeName.\<Location of timestamp field in JSON pointer format\>}\". E.g. if your object type is MyType and source JSON is {"generatedAt": {"timestamp": "1737587945945"}}, then TimestampSource should be "{MyType.generatedAt.timestamp}"
    ///
    /// `TimestampSource`; an update replaces the resource.
    pub fn timestamp_source(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("TimestampSource", value.into_value().into_node());
        self
    }

    /// The amount of time of the specified unit.
    ///
    /// `Value`.
    pub fn value(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Value", value.into_value().into_node());
        self
    }

    /// A structure letting customers specify a relative time window over which over which data is included in the Calculated Attribute. Use positive numbers to indicate that the endpoint is in the past, and negative numbers to indicate it is in the future. ValueRange overrides Value.
    ///
    /// `ValueRange`.
    pub fn value_range(mut self, value: impl IntoValue<ValueRangeProperty>) -> Self {
        self.0.put("ValueRange", value.into_value().into_node());
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

impl Kind for RangeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RangeProperty> for RangeProperty {}
impl From<RangeProperty> for Node {
    #[inline]
    fn from(value: RangeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RangeProperty> for RangeProperty {
    #[inline]
    fn into_value(self) -> Value<RangeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The threshold for the calculated attribute.
///
/// The property type `Threshold` of `AWS::CustomerProfiles::CalculatedAttributeDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct ThresholdProperty(Object);

impl ThresholdProperty {
    /// `ThresholdProperty` with its required properties, in alphabetical order:
    ///
    /// - `operator`: The operator of the threshold.
    /// - `value`: The value of the threshold.
    pub fn new(operator: impl IntoValue<Operator>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Operator", operator.into_value().into_node());
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

/// A structure letting customers specify a relative time window over which over which data is included in the Calculated Attribute. Use positive numbers to indicate that the endpoint is in the past, and negative numbers to indicate it is in the future. ValueRange overrides Value.
///
/// The property type `ValueRange` of `AWS::CustomerProfiles::CalculatedAttributeDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct ValueRangeProperty(Object);

impl ValueRangeProperty {
    /// `ValueRangeProperty` with its required properties, in alphabetical order:
    ///
    /// - `end`: The ending point for this overridden range.
    /// - `start`: The starting point for this overridden range.
    pub fn new(end: impl IntoValue<i64>, start: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("End", end.into_value().into_node());
        object_.put("Start", start.into_value().into_node());
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

impl Kind for ValueRangeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ValueRangeProperty> for ValueRangeProperty {}
impl From<ValueRangeProperty> for Node {
    #[inline]
    fn from(value: ValueRangeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ValueRangeProperty> for ValueRangeProperty {
    #[inline]
    fn into_value(self) -> Value<ValueRangeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Operator` of a `Threshold` of `AWS::CustomerProfiles::CalculatedAttributeDefinition`.
pub enum Operator {
    /// `EQUAL_TO`.
    EqualTo,
    /// `GREATER_THAN`.
    GreaterThan,
    /// `LESS_THAN`.
    LessThan,
    /// `NOT_EQUAL_TO`.
    NotEqualTo,
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
        const VALUES: &[&str] = &["EQUAL_TO", "GREATER_THAN", "LESS_THAN", "NOT_EQUAL_TO"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Statistic` of `AWS::CustomerProfiles::CalculatedAttributeDefinition`.
pub enum Statistic {
    /// `AVERAGE`.
    Average,
    /// `COUNT`.
    Count,
    /// `FIRST_OCCURRENCE`.
    FirstOccurrence,
    /// `LAST_OCCURRENCE`.
    LastOccurrence,
    /// `MAXIMUM`.
    Maximum,
    /// `MAX_OCCURRENCE`.
    MaxOccurrence,
    /// `MINIMUM`.
    Minimum,
    /// `SUM`.
    Sum,
}

#[diagnostic::do_not_recommend]
impl Kind for Statistic {}
#[diagnostic::do_not_recommend]
impl TextKind for Statistic {}
#[diagnostic::do_not_recommend]
impl IdKind for Statistic {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Statistic {}
#[diagnostic::do_not_recommend]
impl IntoValue<Statistic> for Statistic {
    #[inline]
    fn into_value(self) -> Value<Statistic> {
        const VALUES: &[&str] = &[
            "AVERAGE",
            "COUNT",
            "FIRST_OCCURRENCE",
            "LAST_OCCURRENCE",
            "MAXIMUM",
            "MAX_OCCURRENCE",
            "MINIMUM",
            "SUM",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

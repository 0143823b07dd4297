// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CustomerProfiles::EventTrigger` and its property types.

use crate::l1::*;

/// Specifies the rules to perform an action based on customer ingested data.
///
/// `AWS::CustomerProfiles::EventTrigger`; `Ref` returns the physical id, which is made of `DomainName`, `EventTriggerName`.
/// Changing one of these replaces it: `DomainName`, `EventTriggerName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-eventtrigger.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnEventTrigger(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CustomerProfiles::EventTrigger",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("event_trigger.rules"),
};

impl CfnEventTrigger {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CustomerProfiles::EventTrigger";

    /// `CfnEventTrigger` with its required properties, in alphabetical order:
    ///
    /// - `domain_name`: The unique name of the domain.
    /// - `event_trigger_conditions`: A list of conditions that determine when an event should trigger the destination.
    /// - `event_trigger_name`: The unique name of the event trigger.
    /// - `object_type_name`: The unique name of the object type.
    pub fn new(
        domain_name: impl IntoValue<String>,
        event_trigger_conditions: impl IntoValue<List<EventTriggerConditionProperty>>,
        event_trigger_name: impl IntoValue<String>,
        object_type_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DomainName", domain_name.into_value().into_node());
        object_.put(
            "EventTriggerConditions",
            event_trigger_conditions.into_value().into_node(),
        );
        object_.put(
            "EventTriggerName",
            event_trigger_name.into_value().into_node(),
        );
        object_.put("ObjectTypeName", object_type_name.into_value().into_node());
        Self(object_)
    }

    /// The description of the event trigger.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Defines limits controlling whether an event triggers the destination, based on ingestion latency and the number of invocations per profile over specific time periods.
    ///
    /// `EventTriggerLimits`; updated in place.
    pub fn event_trigger_limits(
        mut self,
        value: impl IntoValue<EventTriggerLimitsProperty>,
    ) -> Self {
        self.0
            .put("EventTriggerLimits", value.into_value().into_node());
        self
    }

    /// The destination is triggered only for profiles that meet the criteria of a segment definition.
    ///
    /// `SegmentFilter`; updated in place.
    pub fn segment_filter(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SegmentFilter", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
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

impl Construct for CfnEventTrigger {
    type Handle = CfnEventTriggerRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnEventTriggerRef {
        CfnEventTriggerRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnEventTrigger`] of a stack.
pub struct CfnEventTriggerRef(NodeRef);

impl Clone for CfnEventTriggerRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnEventTriggerRef {}
impl AsNode for CfnEventTriggerRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnEventTriggerRef {
    /// What `Ref` returns: the physical id, which is made of `DomainName`, `EventTriggerName`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The timestamp of when the event trigger was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The timestamp of when the event trigger was most recently updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedAt`.
    #[inline]
    pub fn attr_last_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdatedAt")))
    }
}

/// Specifies the circumstances under which the event should trigger the destination.
///
/// The property type `EventTriggerCondition` of `AWS::CustomerProfiles::EventTrigger`.
#[must_use = "a property type does nothing until it is set"]
pub struct EventTriggerConditionProperty(Object);

impl EventTriggerConditionProperty {
    /// `EventTriggerConditionProperty` with its required properties, in alphabetical order:
    ///
    /// - `event_trigger_dimensions`: A list of dimensions to be evaluated for the event.
    /// - `logical_operator`: The operator used to combine multiple dimensions.
    pub fn new(
        event_trigger_dimensions: impl IntoValue<List<EventTriggerDimensionProperty>>,
        logical_operator: impl IntoValue<LogicalOperator>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "EventTriggerDimensions",
            event_trigger_dimensions.into_value().into_node(),
        );
        object_.put("LogicalOperator", logical_operator.into_value().into_node());
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

impl Kind for EventTriggerConditionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EventTriggerConditionProperty> for EventTriggerConditionProperty {}
impl From<EventTriggerConditionProperty> for Node {
    #[inline]
    fn from(value: EventTriggerConditionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EventTriggerConditionProperty> for EventTriggerConditionProperty {
    #[inline]
    fn into_value(self) -> Value<EventTriggerConditionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A specific event dimension to be assessed.
///
/// The property type `EventTriggerDimension` of `AWS::CustomerProfiles::EventTrigger`.
#[must_use = "a property type does nothing until it is set"]
pub struct EventTriggerDimensionProperty(Object);

impl EventTriggerDimensionProperty {
    /// `EventTriggerDimensionProperty` with its required properties, in alphabetical order:
    ///
    /// - `object_attributes`: A list of object attributes to be evaluated.
    pub fn new(object_attributes: impl IntoValue<List<ObjectAttributeProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ObjectAttributes",
            object_attributes.into_value().into_node(),
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

impl Kind for EventTriggerDimensionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EventTriggerDimensionProperty> for EventTriggerDimensionProperty {}
impl From<EventTriggerDimensionProperty> for Node {
    #[inline]
    fn from(value: EventTriggerDimensionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EventTriggerDimensionProperty> for EventTriggerDimensionProperty {
    #[inline]
    fn into_value(self) -> Value<EventTriggerDimensionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines limits controlling whether an event triggers the destination, based on ingestion latency and the number of invocations per profile over specific time periods.
///
/// The property type `EventTriggerLimits` of `AWS::CustomerProfiles::EventTrigger`.
#[must_use = "a property type does nothing until it is set"]
pub struct EventTriggerLimitsProperty(Object);

impl EventTriggerLimitsProperty {
    /// `EventTriggerLimitsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies that an event will only trigger the destination if it is processed within a certain latency period.
    ///
    /// `EventExpiration`.
    pub fn event_expiration(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("EventExpiration", value.into_value().into_node());
        self
    }

    /// A list of time periods during which the limits apply.
    ///
    /// `Periods`.
    pub fn periods(mut self, value: impl IntoValue<List<PeriodProperty>>) -> Self {
        self.0.put("Periods", value.into_value().into_node());
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

impl Kind for EventTriggerLimitsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EventTriggerLimitsProperty> for EventTriggerLimitsProperty {}
impl From<EventTriggerLimitsProperty> for Node {
    #[inline]
    fn from(value: EventTriggerLimitsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EventTriggerLimitsProperty> for EventTriggerLimitsProperty {
    #[inline]
    fn into_value(self) -> Value<EventTriggerLimitsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The criteria that a specific object attribute must meet to trigger the destination.
///
/// The property type `ObjectAttribute` of `AWS::CustomerProfiles::EventTrigger`.
#[must_use = "a property type does nothing until it is set"]
pub struct ObjectAttributeProperty(Object);

impl ObjectAttributeProperty {
    /// `ObjectAttributeProperty` with its required properties, in alphabetical order:
    ///
    /// - `comparison_operator`: The operator used to compare an attribute against a list of values.
    /// - `values`: The amount of time of the specified unit.
    pub fn new(
        comparison_operator: impl IntoValue<ComparisonOperator>,
        values: impl IntoValue<List<String>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ComparisonOperator",
            comparison_operator.into_value().into_node(),
        );
        object_.put("Values", values.into_value().into_node());
        Self(object_)
    }

    /// A field defined within an object type.
    ///
    /// `FieldName`.
    pub fn field_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("FieldName", value.into_value().into_node());
        self
    }

    /// An attribute contained within a source object.
    ///
    /// `Source`.
    pub fn source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Source", value.into_value().into_node());
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

impl Kind for ObjectAttributeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ObjectAttributeProperty> for ObjectAttributeProperty {}
impl From<ObjectAttributeProperty> for Node {
    #[inline]
    fn from(value: ObjectAttributeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ObjectAttributeProperty> for ObjectAttributeProperty {
    #[inline]
    fn into_value(self) -> Value<ObjectAttributeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines a limit and the time period during which it is enforced.
///
/// The property type `Period` of `AWS::CustomerProfiles::EventTrigger`.
#[must_use = "a property type does nothing until it is set"]
pub struct PeriodProperty(Object);

impl PeriodProperty {
    /// `PeriodProperty` with its required properties, in alphabetical order:
    ///
    /// - `unit`: The unit of time.
    /// - `value`: The amount of time of the specified unit.
    pub fn new(unit: impl IntoValue<Unit>, value: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Unit", unit.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
        Self(object_)
    }

    /// The maximum allowed number of destination invocations per profile.
    ///
    /// `MaxInvocationsPerProfile`.
    pub fn max_invocations_per_profile(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaxInvocationsPerProfile", value.into_value().into_node());
        self
    }

    /// If set to true, there is no limit on the number of destination invocations per profile. The default is false.
    ///
    /// `Unlimited`.
    pub fn unlimited(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Unlimited", value.into_value().into_node());
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

impl Kind for PeriodProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PeriodProperty> for PeriodProperty {}
impl From<PeriodProperty> for Node {
    #[inline]
    fn from(value: PeriodProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PeriodProperty> for PeriodProperty {
    #[inline]
    fn into_value(self) -> Value<PeriodProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `ComparisonOperator` of a `ObjectAttribute` of `AWS::CustomerProfiles::EventTrigger`.
pub enum ComparisonOperator {
    /// `AFTER`.
    After,
    /// `BEFORE`.
    Before,
    /// `BEGINS_WITH`.
    BeginsWith,
    /// `BETWEEN`.
    Between,
    /// `CONTAINS`.
    Contains,
    /// `ENDS_WITH`.
    EndsWith,
    /// `EQUAL`.
    Equal,
    /// `EXCLUSIVE`.
    Exclusive,
    /// `GREATER_THAN`.
    GreaterThan,
    /// `GREATER_THAN_OR_EQUAL`.
    GreaterThanOrEqual,
    /// `INCLUSIVE`.
    Inclusive,
    /// `LESS_THAN`.
    LessThan,
    /// `LESS_THAN_OR_EQUAL`.
    LessThanOrEqual,
    /// `NOT_BETWEEN`.
    NotBetween,
    /// `ON`.
    On,
}

#[diagnostic::do_not_recommend]
impl Kind for ComparisonOperator {}
#[diagnostic::do_not_recommend]
impl TextKind for ComparisonOperator {}
#[diagnostic::do_not_recommend]
impl IdKind for ComparisonOperator {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ComparisonOperator {}
#[diagnostic::do_not_recommend]
impl IntoValue<ComparisonOperator> for ComparisonOperator {
    #[inline]
    fn into_value(self) -> Value<ComparisonOperator> {
        const VALUES: &[&str] = &[
            "AFTER",
            "BEFORE",
            "BEGINS_WITH",
            "BETWEEN",
            "CONTAINS",
            "ENDS_WITH",
            "EQUAL",
            "EXCLUSIVE",
            "GREATER_THAN",
            "GREATER_THAN_OR_EQUAL",
            "INCLUSIVE",
            "LESS_THAN",
            "LESS_THAN_OR_EQUAL",
            "NOT_BETWEEN",
            "ON",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `LogicalOperator` of a `EventTriggerCondition` of `AWS::CustomerProfiles::EventTrigger`.
pub enum LogicalOperator {
    /// `ALL`.
    All,
    /// `ANY`.
    Any,
    /// `NONE`.
    None,
}

#[diagnostic::do_not_recommend]
impl Kind for LogicalOperator {}
#[diagnostic::do_not_recommend]
impl TextKind for LogicalOperator {}
#[diagnostic::do_not_recommend]
impl IdKind for LogicalOperator {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for LogicalOperator {}
#[diagnostic::do_not_recommend]
impl IntoValue<LogicalOperator> for LogicalOperator {
    #[inline]
    fn into_value(self) -> Value<LogicalOperator> {
        const VALUES: &[&str] = &["ALL", "ANY", "NONE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Unit` of a `Period` of `AWS::CustomerProfiles::EventTrigger`.
pub enum Unit {
    /// `DAYS`.
    Days,
    /// `HOURS`.
    Hours,
    /// `MINUTES`.
    Minutes,
    /// `MONTHS`.
    Months,
    /// `WEEKS`.
    Weeks,
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
        const VALUES: &[&str] = &["DAYS", "HOURS", "MINUTES", "MONTHS", "WEEKS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

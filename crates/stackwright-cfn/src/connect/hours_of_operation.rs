// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Connect::HoursOfOperation` and its property types.

use crate::l1::*;

/// Specifies hours of operation.
///
/// `AWS::Connect::HoursOfOperation`; `Ref` returns its `HoursOfOperationArn`, a [`connect::HoursOfOperationArn`](kinds::connect::HoursOfOperationArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-hoursofoperation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnHoursOfOperation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Connect::HoursOfOperation",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("hours_of_operation.rules"),
};

impl CfnHoursOfOperation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Connect::HoursOfOperation";

    /// `CfnHoursOfOperation` with its required properties, in alphabetical order:
    ///
    /// - `config`: Configuration information for the hours of operation.
    /// - `instance_arn`: The Amazon Resource Name (ARN) of the instance.
    /// - `name`: The name for the hours of operation.
    /// - `time_zone`: The time zone for the hours of operation.
    pub fn new(
        config: impl IntoValue<List<HoursOfOperationConfigProperty>>,
        instance_arn: impl IntoValue<kinds::connect::InstanceArn>,
        name: impl IntoValue<String>,
        time_zone: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Config", config.into_value().into_node());
        object_.put("InstanceArn", instance_arn.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("TimeZone", time_zone.into_value().into_node());
        Self(object_)
    }

    /// List of child hours of operations.
    ///
    /// `ChildHoursOfOperations`; updated in place.
    pub fn child_hours_of_operations(
        mut self,
        value: impl IntoValue<List<HoursOfOperationsIdentifierProperty>>,
    ) -> Self {
        self.0
            .put("ChildHoursOfOperations", value.into_value().into_node());
        self
    }

    /// The description for the hours of operation.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// One or more hours of operation overrides assigned to an hour of operation.
    ///
    /// `HoursOfOperationOverrides`; updated in place.
    pub fn hours_of_operation_overrides(
        mut self,
        value: impl IntoValue<List<HoursOfOperationOverrideProperty>>,
    ) -> Self {
        self.0
            .put("HoursOfOperationOverrides", value.into_value().into_node());
        self
    }

    /// List of parent hours of operations.
    ///
    /// `ParentHoursOfOperations`; updated in place.
    pub fn parent_hours_of_operations(
        mut self,
        value: impl IntoValue<List<HoursOfOperationsIdentifierProperty>>,
    ) -> Self {
        self.0
            .put("ParentHoursOfOperations", value.into_value().into_node());
        self
    }

    /// The tags used to organize, track, or control access for this resource. For example, { "Tags": {"key1":"value1", "key2":"value2"} }.
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

impl Construct for CfnHoursOfOperation {
    type Handle = CfnHoursOfOperationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnHoursOfOperationRef {
        CfnHoursOfOperationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnHoursOfOperation`] of a stack.
pub struct CfnHoursOfOperationRef(NodeRef);

impl Clone for CfnHoursOfOperationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnHoursOfOperationRef {}
impl AsNode for CfnHoursOfOperationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnHoursOfOperationRef {
    /// What `Ref` returns: its `HoursOfOperationArn`, a [`connect::HoursOfOperationArn`](kinds::connect::HoursOfOperationArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::connect::HoursOfOperationArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the hours of operation.
    ///
    /// `Fn::GetAtt` of `HoursOfOperationArn`.
    #[inline]
    pub fn attr_hours_of_operation_arn(&self) -> Value<kinds::connect::HoursOfOperationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("HoursOfOperationArn")))
    }
}

impl IntoValue<kinds::connect::HoursOfOperationArn> for &CfnHoursOfOperationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::connect::HoursOfOperationArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Contains information about the hours of operation.
///
/// The property type `HoursOfOperationConfig` of `AWS::Connect::HoursOfOperation`.
#[must_use = "a property type does nothing until it is set"]
pub struct HoursOfOperationConfigProperty(Object);

impl HoursOfOperationConfigProperty {
    /// `HoursOfOperationConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `day`: The day that the hours of operation applies to.
    /// - `end_time`: The end time that your contact center closes.
    /// - `start_time`: The start time that your contact center opens.
    pub fn new(
        day: impl IntoValue<Day>,
        end_time: impl IntoValue<HoursOfOperationTimeSliceProperty>,
        start_time: impl IntoValue<HoursOfOperationTimeSliceProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Day", day.into_value().into_node());
        object_.put("EndTime", end_time.into_value().into_node());
        object_.put("StartTime", start_time.into_value().into_node());
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

impl Kind for HoursOfOperationConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HoursOfOperationConfigProperty> for HoursOfOperationConfigProperty {}
impl From<HoursOfOperationConfigProperty> for Node {
    #[inline]
    fn from(value: HoursOfOperationConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HoursOfOperationConfigProperty> for HoursOfOperationConfigProperty {
    #[inline]
    fn into_value(self) -> Value<HoursOfOperationConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about the hours of operations override.
///
/// The property type `HoursOfOperationOverride` of `AWS::Connect::HoursOfOperation`.
#[must_use = "a property type does nothing until it is set"]
pub struct HoursOfOperationOverrideProperty(Object);

impl HoursOfOperationOverrideProperty {
    /// `HoursOfOperationOverrideProperty` with its required properties, in alphabetical order:
    ///
    /// - `effective_from`: The date from which the hours of operation override would be effective.
    /// - `effective_till`: The date until the hours of operation override is effective.
    /// - `override_config`: Configuration information for the hours of operation override: day, start time, and end time.
    /// - `override_name`: The name of the hours of operation override.
    pub fn new(
        effective_from: impl IntoValue<String>,
        effective_till: impl IntoValue<String>,
        override_config: impl IntoValue<List<HoursOfOperationOverrideConfigProperty>>,
        override_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("EffectiveFrom", effective_from.into_value().into_node());
        object_.put("EffectiveTill", effective_till.into_value().into_node());
        object_.put("OverrideConfig", override_config.into_value().into_node());
        object_.put("OverrideName", override_name.into_value().into_node());
        Self(object_)
    }

    /// The identifier for the hours of operation override.
    ///
    /// `HoursOfOperationOverrideId`.
    pub fn hours_of_operation_override_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("HoursOfOperationOverrideId", value.into_value().into_node());
        self
    }

    /// The description of the hours of operation override.
    ///
    /// `OverrideDescription`.
    pub fn override_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("OverrideDescription", value.into_value().into_node());
        self
    }

    /// The type of hours of operation override.
    ///
    /// `OverrideType`; one of `STANDARD`, `OPEN`, `CLOSED`.
    pub fn override_type(mut self, value: impl IntoValue<OverrideType>) -> Self {
        self.0.put("OverrideType", value.into_value().into_node());
        self
    }

    /// Configuration for recurring hours of operation overrides.
    ///
    /// `RecurrenceConfig`.
    pub fn recurrence_config(mut self, value: impl IntoValue<RecurrenceConfigProperty>) -> Self {
        self.0
            .put("RecurrenceConfig", value.into_value().into_node());
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

impl Kind for HoursOfOperationOverrideProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HoursOfOperationOverrideProperty> for HoursOfOperationOverrideProperty {}
impl From<HoursOfOperationOverrideProperty> for Node {
    #[inline]
    fn from(value: HoursOfOperationOverrideProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HoursOfOperationOverrideProperty> for HoursOfOperationOverrideProperty {
    #[inline]
    fn into_value(self) -> Value<HoursOfOperationOverrideProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about the hours of operation override config: day, start time, and end time.
///
/// The property type `HoursOfOperationOverrideConfig` of `AWS::Connect::HoursOfOperation`.
#[must_use = "a property type does nothing until it is set"]
pub struct HoursOfOperationOverrideConfigProperty(Object);

impl HoursOfOperationOverrideConfigProperty {
    /// `HoursOfOperationOverrideConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `day`: The day that the hours of operation override applies to.
    /// - `end_time`: The end time that your contact center closes if overrides are applied.
    /// - `start_time`: The start time when your contact center opens if overrides are applied.
    pub fn new(
        day: impl IntoValue<Day>,
        end_time: impl IntoValue<OverrideTimeSliceProperty>,
        start_time: impl IntoValue<OverrideTimeSliceProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Day", day.into_value().into_node());
        object_.put("EndTime", end_time.into_value().into_node());
        object_.put("StartTime", start_time.into_value().into_node());
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

impl Kind for HoursOfOperationOverrideConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HoursOfOperationOverrideConfigProperty> for HoursOfOperationOverrideConfigProperty {}
impl From<HoursOfOperationOverrideConfigProperty> for Node {
    #[inline]
    fn from(value: HoursOfOperationOverrideConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HoursOfOperationOverrideConfigProperty> for HoursOfOperationOverrideConfigProperty {
    #[inline]
    fn into_value(self) -> Value<HoursOfOperationOverrideConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The start time or end time for an hours of operation.
///
/// The property type `HoursOfOperationTimeSlice` of `AWS::Connect::HoursOfOperation`.
#[must_use = "a property type does nothing until it is set"]
pub struct HoursOfOperationTimeSliceProperty(Object);

impl HoursOfOperationTimeSliceProperty {
    /// `HoursOfOperationTimeSliceProperty` with its required properties, in alphabetical order:
    ///
    /// - `hours`: The hours.
    /// - `minutes`: The minutes.
    pub fn new(hours: impl IntoValue<i64>, minutes: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Hours", hours.into_value().into_node());
        object_.put("Minutes", minutes.into_value().into_node());
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

impl Kind for HoursOfOperationTimeSliceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HoursOfOperationTimeSliceProperty> for HoursOfOperationTimeSliceProperty {}
impl From<HoursOfOperationTimeSliceProperty> for Node {
    #[inline]
    fn from(value: HoursOfOperationTimeSliceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HoursOfOperationTimeSliceProperty> for HoursOfOperationTimeSliceProperty {
    #[inline]
    fn into_value(self) -> Value<HoursOfOperationTimeSliceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Identifier for hours of operation.
///
/// The property type `HoursOfOperationsIdentifier` of `AWS::Connect::HoursOfOperation`.
#[must_use = "a property type does nothing until it is set"]
pub struct HoursOfOperationsIdentifierProperty(Object);

impl HoursOfOperationsIdentifierProperty {
    /// `HoursOfOperationsIdentifierProperty` with its required properties, in alphabetical order:
    ///
    /// - `id`: The identifier for the hours of operation.
    pub fn new(id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Id", id.into_value().into_node());
        Self(object_)
    }

    /// The name of the hours of operation.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
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

impl Kind for HoursOfOperationsIdentifierProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HoursOfOperationsIdentifierProperty> for HoursOfOperationsIdentifierProperty {}
impl From<HoursOfOperationsIdentifierProperty> for Node {
    #[inline]
    fn from(value: HoursOfOperationsIdentifierProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HoursOfOperationsIdentifierProperty> for HoursOfOperationsIdentifierProperty {
    #[inline]
    fn into_value(self) -> Value<HoursOfOperationsIdentifierProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The start time or end time for an hours of operation override.
///
/// The property type `OverrideTimeSlice` of `AWS::Connect::HoursOfOperation`.
#[must_use = "a property type does nothing until it is set"]
pub struct OverrideTimeSliceProperty(Object);

impl OverrideTimeSliceProperty {
    /// `OverrideTimeSliceProperty` with its required properties, in alphabetical order:
    ///
    /// - `hours`: The hours.
    /// - `minutes`: The minutes.
    pub fn new(hours: impl IntoValue<i64>, minutes: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Hours", hours.into_value().into_node());
        object_.put("Minutes", minutes.into_value().into_node());
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

impl Kind for OverrideTimeSliceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OverrideTimeSliceProperty> for OverrideTimeSliceProperty {}
impl From<OverrideTimeSliceProperty> for Node {
    #[inline]
    fn from(value: OverrideTimeSliceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OverrideTimeSliceProperty> for OverrideTimeSliceProperty {
    #[inline]
    fn into_value(self) -> Value<OverrideTimeSliceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for recurring hours of operation overrides.
///
/// The property type `RecurrenceConfig` of `AWS::Connect::HoursOfOperation`.
#[must_use = "a property type does nothing until it is set"]
pub struct RecurrenceConfigProperty(Object);

impl RecurrenceConfigProperty {
    /// `RecurrenceConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `recurrence_pattern`: Pattern for recurring hours of operation overrides.
    pub fn new(recurrence_pattern: impl IntoValue<RecurrencePatternProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "RecurrencePattern",
            recurrence_pattern.into_value().into_node(),
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

impl Kind for RecurrenceConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RecurrenceConfigProperty> for RecurrenceConfigProperty {}
impl From<RecurrenceConfigProperty> for Node {
    #[inline]
    fn from(value: RecurrenceConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RecurrenceConfigProperty> for RecurrenceConfigProperty {
    #[inline]
    fn into_value(self) -> Value<RecurrenceConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Pattern for recurring hours of operation overrides.
///
/// The property type `RecurrencePattern` of `AWS::Connect::HoursOfOperation`.
#[must_use = "a property type does nothing until it is set"]
pub struct RecurrencePatternProperty(Object);

impl RecurrencePatternProperty {
    /// `RecurrencePatternProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// List of months (1-12) for recurrence pattern.
    ///
    /// `ByMonth`.
    pub fn by_month(mut self, value: impl IntoValue<List<i64>>) -> Self {
        self.0.put("ByMonth", value.into_value().into_node());
        self
    }

    /// List of month days (-1 to 31) for recurrence pattern.
    ///
    /// `ByMonthDay`.
    pub fn by_month_day(mut self, value: impl IntoValue<List<i64>>) -> Self {
        self.0.put("ByMonthDay", value.into_value().into_node());
        self
    }

    /// The `ByWeekdayOccurrence` property.
    ///
    /// `ByWeekdayOccurrence`.
    pub fn by_weekday_occurrence(mut self, value: impl IntoValue<List<i64>>) -> Self {
        self.0
            .put("ByWeekdayOccurrence", value.into_value().into_node());
        self
    }

    /// The frequency of recurrence for hours of operation overrides.
    ///
    /// `Frequency`; one of `WEEKLY`, `MONTHLY`, `YEARLY`.
    pub fn frequency(mut self, value: impl IntoValue<Frequency>) -> Self {
        self.0.put("Frequency", value.into_value().into_node());
        self
    }

    /// The `Interval` property.
    ///
    /// `Interval`.
    pub fn interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Interval", value.into_value().into_node());
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

impl Kind for RecurrencePatternProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RecurrencePatternProperty> for RecurrencePatternProperty {}
impl From<RecurrencePatternProperty> for Node {
    #[inline]
    fn from(value: RecurrencePatternProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RecurrencePatternProperty> for RecurrencePatternProperty {
    #[inline]
    fn into_value(self) -> Value<RecurrencePatternProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Day` of a `HoursOfOperationConfig` of `AWS::Connect::HoursOfOperation`.
pub enum Day {
    /// `FRIDAY`.
    Friday,
    /// `MONDAY`.
    Monday,
    /// `SATURDAY`.
    Saturday,
    /// `SUNDAY`.
    Sunday,
    /// `THURSDAY`.
    Thursday,
    /// `TUESDAY`.
    Tuesday,
    /// `WEDNESDAY`.
    Wednesday,
}

#[diagnostic::do_not_recommend]
impl Kind for Day {}
#[diagnostic::do_not_recommend]
impl TextKind for Day {}
#[diagnostic::do_not_recommend]
impl IdKind for Day {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Day {}
#[diagnostic::do_not_recommend]
impl IntoValue<Day> for Day {
    #[inline]
    fn into_value(self) -> Value<Day> {
        const VALUES: &[&str] = &[
            "FRIDAY",
            "MONDAY",
            "SATURDAY",
            "SUNDAY",
            "THURSDAY",
            "TUESDAY",
            "WEDNESDAY",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Frequency` of a `RecurrencePattern` of `AWS::Connect::HoursOfOperation`.
pub enum Frequency {
    /// `MONTHLY`.
    Monthly,
    /// `WEEKLY`.
    Weekly,
    /// `YEARLY`.
    Yearly,
}

#[diagnostic::do_not_recommend]
impl Kind for Frequency {}
#[diagnostic::do_not_recommend]
impl TextKind for Frequency {}
#[diagnostic::do_not_recommend]
impl IdKind for Frequency {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Frequency {}
#[diagnostic::do_not_recommend]
impl IntoValue<Frequency> for Frequency {
    #[inline]
    fn into_value(self) -> Value<Frequency> {
        const VALUES: &[&str] = &["MONTHLY", "WEEKLY", "YEARLY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `OverrideType` of a `HoursOfOperationOverride` of `AWS::Connect::HoursOfOperation`.
pub enum OverrideType {
    /// `CLOSED`.
    Closed,
    /// `OPEN`.
    Open,
    /// `STANDARD`.
    Standard,
}

#[diagnostic::do_not_recommend]
impl Kind for OverrideType {}
#[diagnostic::do_not_recommend]
impl TextKind for OverrideType {}
#[diagnostic::do_not_recommend]
impl IdKind for OverrideType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for OverrideType {}
#[diagnostic::do_not_recommend]
impl IntoValue<OverrideType> for OverrideType {
    #[inline]
    fn into_value(self) -> Value<OverrideType> {
        const VALUES: &[&str] = &["CLOSED", "OPEN", "STANDARD"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::MediaTailor::PrefetchSchedule` and its property types.

use crate::l1::*;

/// Definition of AWS::MediaTailor::PrefetchSchedule Resource Type
///
/// `AWS::MediaTailor::PrefetchSchedule`; `Ref` returns its `Arn`, a [`mediatailor::PrefetchScheduleArn`](kinds::mediatailor::PrefetchScheduleArn).
/// Changing one of these replaces it: `Consumption`, `Name`, `PlaybackConfigurationName`, `RecurringPrefetchConfiguration`, `Retrieval`, `ScheduleType`, `StreamId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-prefetchschedule.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPrefetchSchedule(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::MediaTailor::PrefetchSchedule",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("prefetch_schedule.rules"),
};

impl CfnPrefetchSchedule {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::MediaTailor::PrefetchSchedule";

    /// `CfnPrefetchSchedule` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name to assign to the prefetch schedule.
    /// - `playback_configuration_name`: The name of the playback configuration.
    pub fn new(
        name: impl IntoValue<String>,
        playback_configuration_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put(
            "PlaybackConfigurationName",
            playback_configuration_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// The `Consumption` property.
    ///
    /// `Consumption`; an update replaces the resource.
    pub fn consumption(mut self, value: impl IntoValue<PrefetchConsumptionProperty>) -> Self {
        self.0.put("Consumption", value.into_value().into_node());
        self
    }

    /// The `RecurringPrefetchConfiguration` property.
    ///
    /// `RecurringPrefetchConfiguration`; an update replaces the resource.
    pub fn recurring_prefetch_configuration(
        mut self,
        value: impl IntoValue<RecurringPrefetchConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "RecurringPrefetchConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The `Retrieval` property.
    ///
    /// `Retrieval`; an update replaces the resource.
    pub fn retrieval(mut self, value: impl IntoValue<PrefetchRetrievalProperty>) -> Self {
        self.0.put("Retrieval", value.into_value().into_node());
        self
    }

    /// The frequency that MediaTailor creates prefetch schedules.
    ///
    /// `ScheduleType`; one of `SINGLE`, `RECURRING`; an update replaces the resource.
    pub fn schedule_type(mut self, value: impl IntoValue<ScheduleType>) -> Self {
        self.0.put("ScheduleType", value.into_value().into_node());
        self
    }

    /// An optional stream identifier that MediaTailor uses to prefetch ads for multiple streams that use the same playback configuration.
    ///
    /// `StreamId`; an update replaces the resource.
    pub fn stream_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StreamId", value.into_value().into_node());
        self
    }

    /// The tags assigned to the prefetch schedule.
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

impl Construct for CfnPrefetchSchedule {
    type Handle = CfnPrefetchScheduleRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPrefetchScheduleRef {
        CfnPrefetchScheduleRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPrefetchSchedule`] of a stack.
pub struct CfnPrefetchScheduleRef(NodeRef);

impl Clone for CfnPrefetchScheduleRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPrefetchScheduleRef {}
impl AsNode for CfnPrefetchScheduleRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPrefetchScheduleRef {
    /// What `Ref` returns: its `Arn`, a [`mediatailor::PrefetchScheduleArn`](kinds::mediatailor::PrefetchScheduleArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::mediatailor::PrefetchScheduleArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the prefetch schedule.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::mediatailor::PrefetchScheduleArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::mediatailor::PrefetchScheduleArn> for &CfnPrefetchScheduleRef {
    #[inline]
    fn into_value(self) -> Value<kinds::mediatailor::PrefetchScheduleArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The property type `AvailMatchingCriteria` of `AWS::MediaTailor::PrefetchSchedule`.
#[must_use = "a property type does nothing until it is set"]
pub struct AvailMatchingCriteriaProperty(Object);

impl AvailMatchingCriteriaProperty {
    /// `AvailMatchingCriteriaProperty` with its required properties, in alphabetical order:
    ///
    /// - `dynamic_variable`: The dynamic variable(s) that MediaTailor should use as avail matching criteria.
    /// - `operator`: For the DynamicVariable specified in AvailMatchingCriteria, the Operator that is used for the comparison.
    pub fn new(
        dynamic_variable: impl IntoValue<String>,
        operator: impl IntoValue<Operator>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DynamicVariable", dynamic_variable.into_value().into_node());
        object_.put("Operator", operator.into_value().into_node());
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

impl Kind for AvailMatchingCriteriaProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AvailMatchingCriteriaProperty> for AvailMatchingCriteriaProperty {}
impl From<AvailMatchingCriteriaProperty> for Node {
    #[inline]
    fn from(value: AvailMatchingCriteriaProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AvailMatchingCriteriaProperty> for AvailMatchingCriteriaProperty {
    #[inline]
    fn into_value(self) -> Value<AvailMatchingCriteriaProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `PrefetchConsumption` of `AWS::MediaTailor::PrefetchSchedule`.
#[must_use = "a property type does nothing until it is set"]
pub struct PrefetchConsumptionProperty(Object);

impl PrefetchConsumptionProperty {
    /// `PrefetchConsumptionProperty` with its required properties, in alphabetical order:
    ///
    /// - `end_time`: The time when MediaTailor no longer considers the prefetched ads for use in an ad break, as an ISO 8601 date-time.
    pub fn new(end_time: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("EndTime", end_time.into_value().into_node());
        Self(object_)
    }

    /// If you only want MediaTailor to insert prefetched ads into avails that match specific dynamic variables, set the avail matching criteria.
    ///
    /// `AvailMatchingCriteria`.
    pub fn avail_matching_criteria(
        mut self,
        value: impl IntoValue<List<AvailMatchingCriteriaProperty>>,
    ) -> Self {
        self.0
            .put("AvailMatchingCriteria", value.into_value().into_node());
        self
    }

    /// The time when prefetched ads are considered for use in an ad break, as an ISO 8601 date-time.
    ///
    /// `StartTime`.
    pub fn start_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StartTime", value.into_value().into_node());
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

impl Kind for PrefetchConsumptionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PrefetchConsumptionProperty> for PrefetchConsumptionProperty {}
impl From<PrefetchConsumptionProperty> for Node {
    #[inline]
    fn from(value: PrefetchConsumptionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PrefetchConsumptionProperty> for PrefetchConsumptionProperty {
    #[inline]
    fn into_value(self) -> Value<PrefetchConsumptionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `PrefetchRetrieval` of `AWS::MediaTailor::PrefetchSchedule`.
#[must_use = "a property type does nothing until it is set"]
pub struct PrefetchRetrievalProperty(Object);

impl PrefetchRetrievalProperty {
    /// `PrefetchRetrievalProperty` with its required properties, in alphabetical order:
    ///
    /// - `end_time`: The time when prefetch retrieval ends for the ad break, as an ISO 8601 date-time.
    pub fn new(end_time: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("EndTime", end_time.into_value().into_node());
        Self(object_)
    }

    /// The dynamic variables to use for substitution during prefetch requests to the ad decision server (ADS).
    ///
    /// `DynamicVariables`.
    pub fn dynamic_variables(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("DynamicVariables", value.into_value().into_node());
        self
    }

    /// The time when prefetch retrievals can start for this break, as an ISO 8601 date-time.
    ///
    /// `StartTime`.
    pub fn start_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StartTime", value.into_value().into_node());
        self
    }

    /// The `TrafficShapingRetrievalWindow` property.
    ///
    /// `TrafficShapingRetrievalWindow`.
    pub fn traffic_shaping_retrieval_window(
        mut self,
        value: impl IntoValue<TrafficShapingRetrievalWindowProperty>,
    ) -> Self {
        self.0.put(
            "TrafficShapingRetrievalWindow",
            value.into_value().into_node(),
        );
        self
    }

    /// The `TrafficShapingTpsConfiguration` property.
    ///
    /// `TrafficShapingTpsConfiguration`.
    pub fn traffic_shaping_tps_configuration(
        mut self,
        value: impl IntoValue<TrafficShapingTpsConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "TrafficShapingTpsConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Indicates the type of traffic shaping used to limit the number of requests to the ADS at one time.
    ///
    /// `TrafficShapingType`; one of `RETRIEVAL_WINDOW`, `TPS`.
    pub fn traffic_shaping_type(mut self, value: impl IntoValue<TrafficShapingType>) -> Self {
        self.0
            .put("TrafficShapingType", value.into_value().into_node());
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

impl Kind for PrefetchRetrievalProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PrefetchRetrievalProperty> for PrefetchRetrievalProperty {}
impl From<PrefetchRetrievalProperty> for Node {
    #[inline]
    fn from(value: PrefetchRetrievalProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PrefetchRetrievalProperty> for PrefetchRetrievalProperty {
    #[inline]
    fn into_value(self) -> Value<PrefetchRetrievalProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `RecurringConsumption` of `AWS::MediaTailor::PrefetchSchedule`.
#[must_use = "a property type does nothing until it is set"]
pub struct RecurringConsumptionProperty(Object);

impl RecurringConsumptionProperty {
    /// `RecurringConsumptionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The configuration for the dynamic variables that determine which ad breaks that MediaTailor inserts prefetched ads in.
    ///
    /// `AvailMatchingCriteria`.
    pub fn avail_matching_criteria(
        mut self,
        value: impl IntoValue<List<AvailMatchingCriteriaProperty>>,
    ) -> Self {
        self.0
            .put("AvailMatchingCriteria", value.into_value().into_node());
        self
    }

    /// The number of seconds that an ad is available for insertion after it was prefetched.
    ///
    /// `RetrievedAdExpirationSeconds`.
    pub fn retrieved_ad_expiration_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "RetrievedAdExpirationSeconds",
            value.into_value().into_node(),
        );
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

impl Kind for RecurringConsumptionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RecurringConsumptionProperty> for RecurringConsumptionProperty {}
impl From<RecurringConsumptionProperty> for Node {
    #[inline]
    fn from(value: RecurringConsumptionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RecurringConsumptionProperty> for RecurringConsumptionProperty {
    #[inline]
    fn into_value(self) -> Value<RecurringConsumptionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `RecurringPrefetchConfiguration` of `AWS::MediaTailor::PrefetchSchedule`.
#[must_use = "a property type does nothing until it is set"]
pub struct RecurringPrefetchConfigurationProperty(Object);

impl RecurringPrefetchConfigurationProperty {
    /// `RecurringPrefetchConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `end_time`: The end time for the window that MediaTailor prefetches and inserts ads in a live event, as an ISO 8601 date-time.
    /// - `recurring_consumption`
    /// - `recurring_retrieval`
    pub fn new(
        end_time: impl IntoValue<String>,
        recurring_consumption: impl IntoValue<RecurringConsumptionProperty>,
        recurring_retrieval: impl IntoValue<RecurringRetrievalProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("EndTime", end_time.into_value().into_node());
        object_.put(
            "RecurringConsumption",
            recurring_consumption.into_value().into_node(),
        );
        object_.put(
            "RecurringRetrieval",
            recurring_retrieval.into_value().into_node(),
        );
        Self(object_)
    }

    /// The start time for the window that MediaTailor prefetches and inserts ads in a live event, as an ISO 8601 date-time.
    ///
    /// `StartTime`.
    pub fn start_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StartTime", value.into_value().into_node());
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

impl Kind for RecurringPrefetchConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RecurringPrefetchConfigurationProperty> for RecurringPrefetchConfigurationProperty {}
impl From<RecurringPrefetchConfigurationProperty> for Node {
    #[inline]
    fn from(value: RecurringPrefetchConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RecurringPrefetchConfigurationProperty> for RecurringPrefetchConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<RecurringPrefetchConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `RecurringRetrieval` of `AWS::MediaTailor::PrefetchSchedule`.
#[must_use = "a property type does nothing until it is set"]
pub struct RecurringRetrievalProperty(Object);

impl RecurringRetrievalProperty {
    /// `RecurringRetrievalProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The number of seconds that MediaTailor waits after an ad avail before prefetching ads for the next avail.
    ///
    /// `DelayAfterAvailEndSeconds`.
    pub fn delay_after_avail_end_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("DelayAfterAvailEndSeconds", value.into_value().into_node());
        self
    }

    /// The dynamic variables to use for substitution during prefetch requests to the ADS.
    ///
    /// `DynamicVariables`.
    pub fn dynamic_variables(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("DynamicVariables", value.into_value().into_node());
        self
    }

    /// The `TrafficShapingRetrievalWindow` property.
    ///
    /// `TrafficShapingRetrievalWindow`.
    pub fn traffic_shaping_retrieval_window(
        mut self,
        value: impl IntoValue<TrafficShapingRetrievalWindowProperty>,
    ) -> Self {
        self.0.put(
            "TrafficShapingRetrievalWindow",
            value.into_value().into_node(),
        );
        self
    }

    /// The `TrafficShapingTpsConfiguration` property.
    ///
    /// `TrafficShapingTpsConfiguration`.
    pub fn traffic_shaping_tps_configuration(
        mut self,
        value: impl IntoValue<TrafficShapingTpsConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "TrafficShapingTpsConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Indicates the type of traffic shaping used to limit the number of requests to the ADS at one time.
    ///
    /// `TrafficShapingType`; one of `RETRIEVAL_WINDOW`, `TPS`.
    pub fn traffic_shaping_type(mut self, value: impl IntoValue<TrafficShapingType>) -> Self {
        self.0
            .put("TrafficShapingType", value.into_value().into_node());
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

impl Kind for RecurringRetrievalProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RecurringRetrievalProperty> for RecurringRetrievalProperty {}
impl From<RecurringRetrievalProperty> for Node {
    #[inline]
    fn from(value: RecurringRetrievalProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RecurringRetrievalProperty> for RecurringRetrievalProperty {
    #[inline]
    fn into_value(self) -> Value<RecurringRetrievalProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `TrafficShapingRetrievalWindow` of `AWS::MediaTailor::PrefetchSchedule`.
#[must_use = "a property type does nothing until it is set"]
pub struct TrafficShapingRetrievalWindowProperty(Object);

impl TrafficShapingRetrievalWindowProperty {
    /// `TrafficShapingRetrievalWindowProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The amount of time, in seconds, that MediaTailor spreads prefetch requests to the ADS.
    ///
    /// `RetrievalWindowDurationSeconds`.
    pub fn retrieval_window_duration_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "RetrievalWindowDurationSeconds",
            value.into_value().into_node(),
        );
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

impl Kind for TrafficShapingRetrievalWindowProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TrafficShapingRetrievalWindowProperty> for TrafficShapingRetrievalWindowProperty {}
impl From<TrafficShapingRetrievalWindowProperty> for Node {
    #[inline]
    fn from(value: TrafficShapingRetrievalWindowProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TrafficShapingRetrievalWindowProperty> for TrafficShapingRetrievalWindowProperty {
    #[inline]
    fn into_value(self) -> Value<TrafficShapingRetrievalWindowProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `TrafficShapingTpsConfiguration` of `AWS::MediaTailor::PrefetchSchedule`.
#[must_use = "a property type does nothing until it is set"]
pub struct TrafficShapingTpsConfigurationProperty(Object);

impl TrafficShapingTpsConfigurationProperty {
    /// `TrafficShapingTpsConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The expected peak number of concurrent viewers for your content.
    ///
    /// `PeakConcurrentUsers`.
    pub fn peak_concurrent_users(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("PeakConcurrentUsers", value.into_value().into_node());
        self
    }

    /// The maximum number of transactions per second (TPS) that your ad decision server (ADS) can handle.
    ///
    /// `PeakTps`.
    pub fn peak_tps(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("PeakTps", value.into_value().into_node());
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

impl Kind for TrafficShapingTpsConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TrafficShapingTpsConfigurationProperty> for TrafficShapingTpsConfigurationProperty {}
impl From<TrafficShapingTpsConfigurationProperty> for Node {
    #[inline]
    fn from(value: TrafficShapingTpsConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TrafficShapingTpsConfigurationProperty> for TrafficShapingTpsConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<TrafficShapingTpsConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Operator` of a `AvailMatchingCriteria` of `AWS::MediaTailor::PrefetchSchedule`.
pub enum Operator {
    /// `EQUALS`.
    Equals,
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
        const VALUES: &[&str] = &["EQUALS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ScheduleType` of `AWS::MediaTailor::PrefetchSchedule`.
pub enum ScheduleType {
    /// `RECURRING`.
    Recurring,
    /// `SINGLE`.
    Single,
}

#[diagnostic::do_not_recommend]
impl Kind for ScheduleType {}
#[diagnostic::do_not_recommend]
impl TextKind for ScheduleType {}
#[diagnostic::do_not_recommend]
impl IdKind for ScheduleType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ScheduleType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ScheduleType> for ScheduleType {
    #[inline]
    fn into_value(self) -> Value<ScheduleType> {
        const VALUES: &[&str] = &["RECURRING", "SINGLE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `TrafficShapingType` of a `PrefetchRetrieval` of `AWS::MediaTailor::PrefetchSchedule`.
pub enum TrafficShapingType {
    /// `RETRIEVAL_WINDOW`.
    RetrievalWindow,
    /// `TPS`.
    Tps,
}

#[diagnostic::do_not_recommend]
impl Kind for TrafficShapingType {}
#[diagnostic::do_not_recommend]
impl TextKind for TrafficShapingType {}
#[diagnostic::do_not_recommend]
impl IdKind for TrafficShapingType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TrafficShapingType {}
#[diagnostic::do_not_recommend]
impl IntoValue<TrafficShapingType> for TrafficShapingType {
    #[inline]
    fn into_value(self) -> Value<TrafficShapingType> {
        const VALUES: &[&str] = &["RETRIEVAL_WINDOW", "TPS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

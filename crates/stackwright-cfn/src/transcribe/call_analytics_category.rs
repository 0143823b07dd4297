// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Transcribe::CallAnalyticsCategory` and its property types.

use crate::l1::*;

/// Resource type definition for AWS::Transcribe::CallAnalyticsCategory
///
/// `AWS::Transcribe::CallAnalyticsCategory`; `Ref` returns its `Arn`, a [`transcribe::CallAnalyticsCategoryArn`](kinds::transcribe::CallAnalyticsCategoryArn).
/// Changing one of these replaces it: `CategoryName`, `InputType`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transcribe-callanalyticscategory.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCallAnalyticsCategory(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Transcribe::CallAnalyticsCategory",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("call_analytics_category.rules"),
};

impl CfnCallAnalyticsCategory {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Transcribe::CallAnalyticsCategory";

    /// `CfnCallAnalyticsCategory` with its required properties, in alphabetical order:
    ///
    /// - `category_name`: A unique name, chosen by you, for your Call Analytics category.
    /// - `rules`: Rules define a Call Analytics category.
    pub fn new(
        category_name: impl IntoValue<String>,
        rules: impl IntoValue<List<RuleProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("CategoryName", category_name.into_value().into_node());
        object_.put("Rules", rules.into_value().into_node());
        Self(object_)
    }

    /// The input type associated with the specified category.
    ///
    /// `InputType`; one of `REAL_TIME`, `POST_CALL`; an update replaces the resource.
    pub fn input_type(mut self, value: impl IntoValue<InputType>) -> Self {
        self.0.put("InputType", value.into_value().into_node());
        self
    }

    /// Tags associated with the Call Analytics category.
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

impl Construct for CfnCallAnalyticsCategory {
    type Handle = CfnCallAnalyticsCategoryRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnCallAnalyticsCategoryRef {
        CfnCallAnalyticsCategoryRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCallAnalyticsCategory`] of a stack.
pub struct CfnCallAnalyticsCategoryRef(NodeRef);

impl Clone for CfnCallAnalyticsCategoryRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnCallAnalyticsCategoryRef {}
impl AsNode for CfnCallAnalyticsCategoryRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnCallAnalyticsCategoryRef {
    /// What `Ref` returns: its `Arn`, a [`transcribe::CallAnalyticsCategoryArn`](kinds::transcribe::CallAnalyticsCategoryArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::transcribe::CallAnalyticsCategoryArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the Call Analytics category.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::transcribe::CallAnalyticsCategoryArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The date and time the Call Analytics category was created.
    ///
    /// `Fn::GetAtt` of `CreateTime`.
    #[inline]
    pub fn attr_create_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreateTime")))
    }

    /// The date and time the Call Analytics category was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdateTime`.
    #[inline]
    pub fn attr_last_update_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdateTime")))
    }
}

impl IntoValue<kinds::transcribe::CallAnalyticsCategoryArn> for &CfnCallAnalyticsCategoryRef {
    #[inline]
    fn into_value(self) -> Value<kinds::transcribe::CallAnalyticsCategoryArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The property type `AbsoluteTimeRange` of `AWS::Transcribe::CallAnalyticsCategory`.
#[must_use = "a property type does nothing until it is set"]
pub struct AbsoluteTimeRangeProperty(Object);

impl AbsoluteTimeRangeProperty {
    /// `AbsoluteTimeRangeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `EndTime` property.
    ///
    /// `EndTime`.
    pub fn end_time(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("EndTime", value.into_value().into_node());
        self
    }

    /// The `First` property.
    ///
    /// `First`.
    pub fn first(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("First", value.into_value().into_node());
        self
    }

    /// The `Last` property.
    ///
    /// `Last`.
    pub fn last(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Last", value.into_value().into_node());
        self
    }

    /// The `StartTime` property.
    ///
    /// `StartTime`.
    pub fn start_time(mut self, value: impl IntoValue<i64>) -> Self {
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

impl Kind for AbsoluteTimeRangeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AbsoluteTimeRangeProperty> for AbsoluteTimeRangeProperty {}
impl From<AbsoluteTimeRangeProperty> for Node {
    #[inline]
    fn from(value: AbsoluteTimeRangeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AbsoluteTimeRangeProperty> for AbsoluteTimeRangeProperty {
    #[inline]
    fn into_value(self) -> Value<AbsoluteTimeRangeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `InterruptionFilter` of `AWS::Transcribe::CallAnalyticsCategory`.
#[must_use = "a property type does nothing until it is set"]
pub struct InterruptionFilterProperty(Object);

impl InterruptionFilterProperty {
    /// `InterruptionFilterProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `AbsoluteTimeRange` property.
    ///
    /// `AbsoluteTimeRange`.
    pub fn absolute_time_range(mut self, value: impl IntoValue<AbsoluteTimeRangeProperty>) -> Self {
        self.0
            .put("AbsoluteTimeRange", value.into_value().into_node());
        self
    }

    /// The `Negate` property.
    ///
    /// `Negate`.
    pub fn negate(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Negate", value.into_value().into_node());
        self
    }

    /// The `ParticipantRole` property.
    ///
    /// `ParticipantRole`; one of `AGENT`, `CUSTOMER`.
    pub fn participant_role(mut self, value: impl IntoValue<ParticipantRole>) -> Self {
        self.0
            .put("ParticipantRole", value.into_value().into_node());
        self
    }

    /// The `RelativeTimeRange` property.
    ///
    /// `RelativeTimeRange`.
    pub fn relative_time_range(mut self, value: impl IntoValue<RelativeTimeRangeProperty>) -> Self {
        self.0
            .put("RelativeTimeRange", value.into_value().into_node());
        self
    }

    /// The `Threshold` property.
    ///
    /// `Threshold`.
    pub fn threshold(mut self, value: impl IntoValue<i64>) -> Self {
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

impl Kind for InterruptionFilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InterruptionFilterProperty> for InterruptionFilterProperty {}
impl From<InterruptionFilterProperty> for Node {
    #[inline]
    fn from(value: InterruptionFilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InterruptionFilterProperty> for InterruptionFilterProperty {
    #[inline]
    fn into_value(self) -> Value<InterruptionFilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `NonTalkTimeFilter` of `AWS::Transcribe::CallAnalyticsCategory`.
#[must_use = "a property type does nothing until it is set"]
pub struct NonTalkTimeFilterProperty(Object);

impl NonTalkTimeFilterProperty {
    /// `NonTalkTimeFilterProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `AbsoluteTimeRange` property.
    ///
    /// `AbsoluteTimeRange`.
    pub fn absolute_time_range(mut self, value: impl IntoValue<AbsoluteTimeRangeProperty>) -> Self {
        self.0
            .put("AbsoluteTimeRange", value.into_value().into_node());
        self
    }

    /// The `Negate` property.
    ///
    /// `Negate`.
    pub fn negate(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Negate", value.into_value().into_node());
        self
    }

    /// The `RelativeTimeRange` property.
    ///
    /// `RelativeTimeRange`.
    pub fn relative_time_range(mut self, value: impl IntoValue<RelativeTimeRangeProperty>) -> Self {
        self.0
            .put("RelativeTimeRange", value.into_value().into_node());
        self
    }

    /// The `Threshold` property.
    ///
    /// `Threshold`.
    pub fn threshold(mut self, value: impl IntoValue<i64>) -> Self {
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

impl Kind for NonTalkTimeFilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NonTalkTimeFilterProperty> for NonTalkTimeFilterProperty {}
impl From<NonTalkTimeFilterProperty> for Node {
    #[inline]
    fn from(value: NonTalkTimeFilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NonTalkTimeFilterProperty> for NonTalkTimeFilterProperty {
    #[inline]
    fn into_value(self) -> Value<NonTalkTimeFilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `RelativeTimeRange` of `AWS::Transcribe::CallAnalyticsCategory`.
#[must_use = "a property type does nothing until it is set"]
pub struct RelativeTimeRangeProperty(Object);

impl RelativeTimeRangeProperty {
    /// `RelativeTimeRangeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `EndPercentage` property.
    ///
    /// `EndPercentage`.
    pub fn end_percentage(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("EndPercentage", value.into_value().into_node());
        self
    }

    /// The `First` property.
    ///
    /// `First`.
    pub fn first(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("First", value.into_value().into_node());
        self
    }

    /// The `Last` property.
    ///
    /// `Last`.
    pub fn last(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Last", value.into_value().into_node());
        self
    }

    /// The `StartPercentage` property.
    ///
    /// `StartPercentage`.
    pub fn start_percentage(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("StartPercentage", value.into_value().into_node());
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

impl Kind for RelativeTimeRangeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RelativeTimeRangeProperty> for RelativeTimeRangeProperty {}
impl From<RelativeTimeRangeProperty> for Node {
    #[inline]
    fn from(value: RelativeTimeRangeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RelativeTimeRangeProperty> for RelativeTimeRangeProperty {
    #[inline]
    fn into_value(self) -> Value<RelativeTimeRangeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `Rule` of `AWS::Transcribe::CallAnalyticsCategory`.
#[must_use = "a property type does nothing until it is set"]
pub struct RuleProperty(Object);

impl RuleProperty {
    /// `RuleProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `InterruptionFilter` property.
    ///
    /// `InterruptionFilter`.
    pub fn interruption_filter(
        mut self,
        value: impl IntoValue<InterruptionFilterProperty>,
    ) -> Self {
        self.0
            .put("InterruptionFilter", value.into_value().into_node());
        self
    }

    /// The `NonTalkTimeFilter` property.
    ///
    /// `NonTalkTimeFilter`.
    pub fn non_talk_time_filter(
        mut self,
        value: impl IntoValue<NonTalkTimeFilterProperty>,
    ) -> Self {
        self.0
            .put("NonTalkTimeFilter", value.into_value().into_node());
        self
    }

    /// The `SentimentFilter` property.
    ///
    /// `SentimentFilter`.
    pub fn sentiment_filter(mut self, value: impl IntoValue<SentimentFilterProperty>) -> Self {
        self.0
            .put("SentimentFilter", value.into_value().into_node());
        self
    }

    /// The `TranscriptFilter` property.
    ///
    /// `TranscriptFilter`.
    pub fn transcript_filter(mut self, value: impl IntoValue<TranscriptFilterProperty>) -> Self {
        self.0
            .put("TranscriptFilter", value.into_value().into_node());
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

/// The property type `SentimentFilter` of `AWS::Transcribe::CallAnalyticsCategory`.
#[must_use = "a property type does nothing until it is set"]
pub struct SentimentFilterProperty(Object);

impl SentimentFilterProperty {
    /// `SentimentFilterProperty` with its required properties, in alphabetical order:
    ///
    /// - `sentiments`
    pub fn new(sentiments: impl IntoValue<List<Sentiment>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Sentiments", sentiments.into_value().into_node());
        Self(object_)
    }

    /// The `AbsoluteTimeRange` property.
    ///
    /// `AbsoluteTimeRange`.
    pub fn absolute_time_range(mut self, value: impl IntoValue<AbsoluteTimeRangeProperty>) -> Self {
        self.0
            .put("AbsoluteTimeRange", value.into_value().into_node());
        self
    }

    /// The `Negate` property.
    ///
    /// `Negate`.
    pub fn negate(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Negate", value.into_value().into_node());
        self
    }

    /// The `ParticipantRole` property.
    ///
    /// `ParticipantRole`; one of `AGENT`, `CUSTOMER`.
    pub fn participant_role(mut self, value: impl IntoValue<ParticipantRole>) -> Self {
        self.0
            .put("ParticipantRole", value.into_value().into_node());
        self
    }

    /// The `RelativeTimeRange` property.
    ///
    /// `RelativeTimeRange`.
    pub fn relative_time_range(mut self, value: impl IntoValue<RelativeTimeRangeProperty>) -> Self {
        self.0
            .put("RelativeTimeRange", value.into_value().into_node());
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

impl Kind for SentimentFilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SentimentFilterProperty> for SentimentFilterProperty {}
impl From<SentimentFilterProperty> for Node {
    #[inline]
    fn from(value: SentimentFilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SentimentFilterProperty> for SentimentFilterProperty {
    #[inline]
    fn into_value(self) -> Value<SentimentFilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `TranscriptFilter` of `AWS::Transcribe::CallAnalyticsCategory`.
#[must_use = "a property type does nothing until it is set"]
pub struct TranscriptFilterProperty(Object);

impl TranscriptFilterProperty {
    /// `TranscriptFilterProperty` with its required properties, in alphabetical order:
    ///
    /// - `targets`
    /// - `transcript_filter_type`
    pub fn new(
        targets: impl IntoValue<List<String>>,
        transcript_filter_type: impl IntoValue<TranscriptFilterType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Targets", targets.into_value().into_node());
        object_.put(
            "TranscriptFilterType",
            transcript_filter_type.into_value().into_node(),
        );
        Self(object_)
    }

    /// The `AbsoluteTimeRange` property.
    ///
    /// `AbsoluteTimeRange`.
    pub fn absolute_time_range(mut self, value: impl IntoValue<AbsoluteTimeRangeProperty>) -> Self {
        self.0
            .put("AbsoluteTimeRange", value.into_value().into_node());
        self
    }

    /// The `Negate` property.
    ///
    /// `Negate`.
    pub fn negate(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Negate", value.into_value().into_node());
        self
    }

    /// The `ParticipantRole` property.
    ///
    /// `ParticipantRole`; one of `AGENT`, `CUSTOMER`.
    pub fn participant_role(mut self, value: impl IntoValue<ParticipantRole>) -> Self {
        self.0
            .put("ParticipantRole", value.into_value().into_node());
        self
    }

    /// The `RelativeTimeRange` property.
    ///
    /// `RelativeTimeRange`.
    pub fn relative_time_range(mut self, value: impl IntoValue<RelativeTimeRangeProperty>) -> Self {
        self.0
            .put("RelativeTimeRange", value.into_value().into_node());
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

impl Kind for TranscriptFilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TranscriptFilterProperty> for TranscriptFilterProperty {}
impl From<TranscriptFilterProperty> for Node {
    #[inline]
    fn from(value: TranscriptFilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TranscriptFilterProperty> for TranscriptFilterProperty {
    #[inline]
    fn into_value(self) -> Value<TranscriptFilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `InputType` of `AWS::Transcribe::CallAnalyticsCategory`.
pub enum InputType {
    /// `POST_CALL`.
    PostCall,
    /// `REAL_TIME`.
    RealTime,
}

#[diagnostic::do_not_recommend]
impl Kind for InputType {}
#[diagnostic::do_not_recommend]
impl TextKind for InputType {}
#[diagnostic::do_not_recommend]
impl IdKind for InputType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for InputType {}
#[diagnostic::do_not_recommend]
impl IntoValue<InputType> for InputType {
    #[inline]
    fn into_value(self) -> Value<InputType> {
        const VALUES: &[&str] = &["POST_CALL", "REAL_TIME"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ParticipantRole` of a `InterruptionFilter` of `AWS::Transcribe::CallAnalyticsCategory`.
pub enum ParticipantRole {
    /// `AGENT`.
    Agent,
    /// `CUSTOMER`.
    Customer,
}

#[diagnostic::do_not_recommend]
impl Kind for ParticipantRole {}
#[diagnostic::do_not_recommend]
impl TextKind for ParticipantRole {}
#[diagnostic::do_not_recommend]
impl IdKind for ParticipantRole {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ParticipantRole {}
#[diagnostic::do_not_recommend]
impl IntoValue<ParticipantRole> for ParticipantRole {
    #[inline]
    fn into_value(self) -> Value<ParticipantRole> {
        const VALUES: &[&str] = &["AGENT", "CUSTOMER"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Sentiments` of a `SentimentFilter` of `AWS::Transcribe::CallAnalyticsCategory`.
pub enum Sentiment {
    /// `MIXED`.
    Mixed,
    /// `NEGATIVE`.
    Negative,
    /// `NEUTRAL`.
    Neutral,
    /// `POSITIVE`.
    Positive,
}

#[diagnostic::do_not_recommend]
impl Kind for Sentiment {}
#[diagnostic::do_not_recommend]
impl TextKind for Sentiment {}
#[diagnostic::do_not_recommend]
impl IdKind for Sentiment {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Sentiment {}
#[diagnostic::do_not_recommend]
impl IntoValue<Sentiment> for Sentiment {
    #[inline]
    fn into_value(self) -> Value<Sentiment> {
        const VALUES: &[&str] = &["MIXED", "NEGATIVE", "NEUTRAL", "POSITIVE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `TranscriptFilterType` of a `TranscriptFilter` of `AWS::Transcribe::CallAnalyticsCategory`.
pub enum TranscriptFilterType {
    /// `EXACT`.
    Exact,
}

#[diagnostic::do_not_recommend]
impl Kind for TranscriptFilterType {}
#[diagnostic::do_not_recommend]
impl TextKind for TranscriptFilterType {}
#[diagnostic::do_not_recommend]
impl IdKind for TranscriptFilterType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TranscriptFilterType {}
#[diagnostic::do_not_recommend]
impl IntoValue<TranscriptFilterType> for TranscriptFilterType {
    #[inline]
    fn into_value(self) -> Value<TranscriptFilterType> {
        const VALUES: &[&str] = &["EXACT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

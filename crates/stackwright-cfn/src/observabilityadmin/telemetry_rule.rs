// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ObservabilityAdmin::TelemetryRule` and its property types.

use crate::l1::*;

/// Creates a telemetry rule that defines how telemetry should be configured for AWS resources in your account. The rule specifies which resources should have telemetry enabled and how that telemetry data should be collected based on resource type, telemetry type, and selection criteria.
///
/// `AWS::ObservabilityAdmin::TelemetryRule`; `Ref` returns its `RuleArn`, a [`observabilityadmin::TelemetryRuleArn`](kinds::observabilityadmin::TelemetryRuleArn).
/// Changing one of these replaces it: `RuleName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-telemetryrule.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTelemetryRule(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ObservabilityAdmin::TelemetryRule",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("telemetry_rule.rules"),
};

impl CfnTelemetryRule {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ObservabilityAdmin::TelemetryRule";

    /// `CfnTelemetryRule` with its required properties, in alphabetical order:
    ///
    /// - `rule`: Retrieves the details of a specific telemetry rule in your account.
    /// - `rule_name`: The name of the telemetry rule.
    pub fn new(
        rule: impl IntoValue<TelemetryRuleProperty>,
        rule_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Rule", rule.into_value().into_node());
        object_.put("RuleName", rule_name.into_value().into_node());
        Self(object_)
    }

    /// Lists all tags attached to the specified resource. Supports telemetry rule resources and telemetry pipeline resources.
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

impl Construct for CfnTelemetryRule {
    type Handle = CfnTelemetryRuleRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTelemetryRuleRef {
        CfnTelemetryRuleRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTelemetryRule`] of a stack.
pub struct CfnTelemetryRuleRef(NodeRef);

impl Clone for CfnTelemetryRuleRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTelemetryRuleRef {}
impl AsNode for CfnTelemetryRuleRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTelemetryRuleRef {
    /// What `Ref` returns: its `RuleArn`, a [`observabilityadmin::TelemetryRuleArn`](kinds::observabilityadmin::TelemetryRuleArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::observabilityadmin::TelemetryRuleArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Per-region replication status of the rule
    ///
    /// `Fn::GetAtt` of `RegionStatuses`.
    #[inline]
    pub fn attr_region_statuses(&self) -> Value<List<Json>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RegionStatuses")))
    }

    /// The Amazon Resource Name (ARN) of the telemetry rule.
    ///
    /// `Fn::GetAtt` of `RuleArn`.
    #[inline]
    pub fn attr_rule_arn(&self) -> Value<kinds::observabilityadmin::TelemetryRuleArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RuleArn")))
    }
}

impl IntoValue<kinds::observabilityadmin::TelemetryRuleArn> for &CfnTelemetryRuleRef {
    #[inline]
    fn into_value(self) -> Value<kinds::observabilityadmin::TelemetryRuleArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Condition that matches based on the specific WAF action taken on the request.
///
/// The property type `ActionCondition` of `AWS::ObservabilityAdmin::TelemetryRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct ActionConditionProperty(Object);

impl ActionConditionProperty {
    /// `ActionConditionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The WAF action to match against (ALLOW, BLOCK, COUNT, CAPTCHA, CHALLENGE, EXCLUDED_AS_COUNT).
    ///
    /// `Action`; one of `ALLOW`, `BLOCK`, `COUNT`, `CAPTCHA`, `CHALLENGE`, `EXCLUDED_AS_COUNT`.
    pub fn action(mut self, value: impl IntoValue<super::Action>) -> Self {
        self.0.put("Action", value.into_value().into_node());
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

impl Kind for ActionConditionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ActionConditionProperty> for ActionConditionProperty {}
impl From<ActionConditionProperty> for Node {
    #[inline]
    fn from(value: ActionConditionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ActionConditionProperty> for ActionConditionProperty {
    #[inline]
    fn into_value(self) -> Value<ActionConditionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Advanced event selectors let you create fine-grained selectors for management, data, and network activity events.
///
/// The property type `AdvancedEventSelector` of `AWS::ObservabilityAdmin::TelemetryRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct AdvancedEventSelectorProperty(Object);

impl AdvancedEventSelectorProperty {
    /// `AdvancedEventSelectorProperty` with its required properties, in alphabetical order:
    ///
    /// - `field_selectors`: Contains all selector statements in an advanced event selector.
    pub fn new(field_selectors: impl IntoValue<List<AdvancedFieldSelectorProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("FieldSelectors", field_selectors.into_value().into_node());
        Self(object_)
    }

    /// An optional, descriptive name for an advanced event selector, such as "Log data events for only two S3 buckets".
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

impl Kind for AdvancedEventSelectorProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AdvancedEventSelectorProperty> for AdvancedEventSelectorProperty {}
impl From<AdvancedEventSelectorProperty> for Node {
    #[inline]
    fn from(value: AdvancedEventSelectorProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AdvancedEventSelectorProperty> for AdvancedEventSelectorProperty {
    #[inline]
    fn into_value(self) -> Value<AdvancedEventSelectorProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines criteria for selecting resources based on field values.
///
/// The property type `AdvancedFieldSelector` of `AWS::ObservabilityAdmin::TelemetryRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct AdvancedFieldSelectorProperty(Object);

impl AdvancedFieldSelectorProperty {
    /// `AdvancedFieldSelectorProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Matches if the field value ends with the specified value.
    ///
    /// `EndsWith`.
    pub fn ends_with(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("EndsWith", value.into_value().into_node());
        self
    }

    /// Matches if the field value equals the specified value.
    ///
    /// `Equals`.
    pub fn equals(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Equals", value.into_value().into_node());
        self
    }

    /// The name of the field to use for selection.
    ///
    /// `Field`.
    pub fn field(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Field", value.into_value().into_node());
        self
    }

    /// Matches if the field value does not end with the specified value.
    ///
    /// `NotEndsWith`.
    pub fn not_ends_with(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("NotEndsWith", value.into_value().into_node());
        self
    }

    /// Matches if the field value does not equal the specified value.
    ///
    /// `NotEquals`.
    pub fn not_equals(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("NotEquals", value.into_value().into_node());
        self
    }

    /// Matches if the field value does not start with the specified value.
    ///
    /// `NotStartsWith`.
    pub fn not_starts_with(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("NotStartsWith", value.into_value().into_node());
        self
    }

    /// Matches if the field value starts with the specified value.
    ///
    /// `StartsWith`.
    pub fn starts_with(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("StartsWith", value.into_value().into_node());
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

impl Kind for AdvancedFieldSelectorProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AdvancedFieldSelectorProperty> for AdvancedFieldSelectorProperty {}
impl From<AdvancedFieldSelectorProperty> for Node {
    #[inline]
    fn from(value: AdvancedFieldSelectorProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AdvancedFieldSelectorProperty> for AdvancedFieldSelectorProperty {
    #[inline]
    fn into_value(self) -> Value<AdvancedFieldSelectorProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Parameters specific to AWS CloudTrail telemetry configuration.
///
/// The property type `CloudtrailParameters` of `AWS::ObservabilityAdmin::TelemetryRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct CloudtrailParametersProperty(Object);

impl CloudtrailParametersProperty {
    /// `CloudtrailParametersProperty` with its required properties, in alphabetical order:
    ///
    /// - `advanced_event_selectors`: The advanced event selectors to use for filtering AWS CloudTrail events.
    pub fn new(
        advanced_event_selectors: impl IntoValue<List<AdvancedEventSelectorProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AdvancedEventSelectors",
            advanced_event_selectors.into_value().into_node(),
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

impl Kind for CloudtrailParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CloudtrailParametersProperty> for CloudtrailParametersProperty {}
impl From<CloudtrailParametersProperty> for Node {
    #[inline]
    fn from(value: CloudtrailParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CloudtrailParametersProperty> for CloudtrailParametersProperty {
    #[inline]
    fn into_value(self) -> Value<CloudtrailParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A single condition that can match based on WAF rule action or label name.
///
/// The property type `Condition` of `AWS::ObservabilityAdmin::TelemetryRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConditionProperty(Object);

impl ConditionProperty {
    /// `ConditionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Matches log records based on the WAF rule action taken (ALLOW, BLOCK, COUNT, etc.).
    ///
    /// `ActionCondition`.
    pub fn action_condition(mut self, value: impl IntoValue<ActionConditionProperty>) -> Self {
        self.0
            .put("ActionCondition", value.into_value().into_node());
        self
    }

    /// Matches log records based on WAF rule labels applied to the request.
    ///
    /// `LabelNameCondition`.
    pub fn label_name_condition(
        mut self,
        value: impl IntoValue<LabelNameConditionProperty>,
    ) -> Self {
        self.0
            .put("LabelNameCondition", value.into_value().into_node());
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

impl Kind for ConditionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConditionProperty> for ConditionProperty {}
impl From<ConditionProperty> for Node {
    #[inline]
    fn from(value: ConditionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConditionProperty> for ConditionProperty {
    #[inline]
    fn into_value(self) -> Value<ConditionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration parameters for ELB load balancer logging, including output format and field delimiter settings.
///
/// The property type `ELBLoadBalancerLoggingParameters` of `AWS::ObservabilityAdmin::TelemetryRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct ELBLoadBalancerLoggingParametersProperty(Object);

impl ELBLoadBalancerLoggingParametersProperty {
    /// `ELBLoadBalancerLoggingParametersProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The delimiter character used to separate fields in ELB access log entries when using plain text format.
    ///
    /// `FieldDelimiter`.
    pub fn field_delimiter(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("FieldDelimiter", value.into_value().into_node());
        self
    }

    /// The format for ELB access log entries (plain text or JSON format).
    ///
    /// `OutputFormat`; one of `plain`, `json`.
    pub fn output_format(mut self, value: impl IntoValue<super::OutputFormat>) -> Self {
        self.0.put("OutputFormat", value.into_value().into_node());
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

impl Kind for ELBLoadBalancerLoggingParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ELBLoadBalancerLoggingParametersProperty>
    for ELBLoadBalancerLoggingParametersProperty
{
}
impl From<ELBLoadBalancerLoggingParametersProperty> for Node {
    #[inline]
    fn from(value: ELBLoadBalancerLoggingParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ELBLoadBalancerLoggingParametersProperty>
    for ELBLoadBalancerLoggingParametersProperty
{
    #[inline]
    fn into_value(self) -> Value<ELBLoadBalancerLoggingParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies a field in the request to redact from WAF logs, such as headers, query parameters, or body content.
///
/// The property type `FieldToMatch` of `AWS::ObservabilityAdmin::TelemetryRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct FieldToMatchProperty(Object);

impl FieldToMatchProperty {
    /// `FieldToMatchProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Redacts the HTTP method from WAF logs.
    ///
    /// `Method`.
    pub fn method(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Method", value.into_value().into_node());
        self
    }

    /// Redacts the entire query string from WAF logs.
    ///
    /// `QueryString`.
    pub fn query_string(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("QueryString", value.into_value().into_node());
        self
    }

    /// Redacts a specific header field by name from WAF logs.
    ///
    /// `SingleHeader`.
    pub fn single_header(mut self, value: impl IntoValue<SingleHeaderProperty>) -> Self {
        self.0.put("SingleHeader", value.into_value().into_node());
        self
    }

    /// Redacts the URI path from WAF logs.
    ///
    /// `UriPath`.
    pub fn uri_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("UriPath", value.into_value().into_node());
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

impl Kind for FieldToMatchProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FieldToMatchProperty> for FieldToMatchProperty {}
impl From<FieldToMatchProperty> for Node {
    #[inline]
    fn from(value: FieldToMatchProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FieldToMatchProperty> for FieldToMatchProperty {
    #[inline]
    fn into_value(self) -> Value<FieldToMatchProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A single filter condition that specifies behavior, requirement, and matching conditions for WAF log records.
///
/// The property type `Filter` of `AWS::ObservabilityAdmin::TelemetryRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct FilterProperty(Object);

impl FilterProperty {
    /// `FilterProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The action to take for log records matching this filter (KEEP or DROP).
    ///
    /// `Behavior`; one of `KEEP`, `DROP`.
    pub fn behavior(mut self, value: impl IntoValue<super::Behavior>) -> Self {
        self.0.put("Behavior", value.into_value().into_node());
        self
    }

    /// The list of conditions that determine if a log record matches this filter.
    ///
    /// `Conditions`.
    pub fn conditions(mut self, value: impl IntoValue<List<ConditionProperty>>) -> Self {
        self.0.put("Conditions", value.into_value().into_node());
        self
    }

    /// Whether the log record must meet all conditions (MEETS_ALL) or any condition (MEETS_ANY) to match this filter.
    ///
    /// `Requirement`; one of `MEETS_ALL`, `MEETS_ANY`.
    pub fn requirement(mut self, value: impl IntoValue<super::Requirement>) -> Self {
        self.0.put("Requirement", value.into_value().into_node());
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

impl Kind for FilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FilterProperty> for FilterProperty {}
impl From<FilterProperty> for Node {
    #[inline]
    fn from(value: FilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FilterProperty> for FilterProperty {
    #[inline]
    fn into_value(self) -> Value<FilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Condition that matches based on WAF rule labels, with label names limited to 1024 characters.
///
/// The property type `LabelNameCondition` of `AWS::ObservabilityAdmin::TelemetryRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct LabelNameConditionProperty(Object);

impl LabelNameConditionProperty {
    /// `LabelNameConditionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The label name to match, supporting alphanumeric characters, underscores, hyphens, and colons.
    ///
    /// `LabelName`.
    pub fn label_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LabelName", value.into_value().into_node());
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

impl Kind for LabelNameConditionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LabelNameConditionProperty> for LabelNameConditionProperty {}
impl From<LabelNameConditionProperty> for Node {
    #[inline]
    fn from(value: LabelNameConditionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LabelNameConditionProperty> for LabelNameConditionProperty {
    #[inline]
    fn into_value(self) -> Value<LabelNameConditionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration parameters for Amazon Bedrock AgentCore logging, including `logType` settings.
///
/// The property type `LogDeliveryParameters` of `AWS::ObservabilityAdmin::TelemetryRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct LogDeliveryParametersProperty(Object);

impl LogDeliveryParametersProperty {
    /// `LogDeliveryParametersProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The type of log that the source is sending.
    ///
    /// `LogTypes`; one of `APPLICATION_LOGS`, `USAGE_LOGS`, `SECURITY_FINDING_LOGS`, `S3_SERVER_ACCESS_LOGS`, `ACCESS_LOGS`, `CONNECTION_LOGS`, `ALB_ACCESS_LOGS`, `ALB_CONNECTION_LOGS`, `ALB_HEALTH_CHECK_LOGS`.
    pub fn log_types(mut self, value: impl IntoValue<List<LogDeliveryParametersLogType>>) -> Self {
        self.0.put("LogTypes", value.into_value().into_node());
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

impl Kind for LogDeliveryParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LogDeliveryParametersProperty> for LogDeliveryParametersProperty {}
impl From<LogDeliveryParametersProperty> for Node {
    #[inline]
    fn from(value: LogDeliveryParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LogDeliveryParametersProperty> for LogDeliveryParametersProperty {
    #[inline]
    fn into_value(self) -> Value<LogDeliveryParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration that determines which WAF log records to keep or drop based on specified conditions.
///
/// The property type `LoggingFilter` of `AWS::ObservabilityAdmin::TelemetryRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct LoggingFilterProperty(Object);

impl LoggingFilterProperty {
    /// `LoggingFilterProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The default action (KEEP or DROP) for log records that don't match any filter conditions.
    ///
    /// `DefaultBehavior`; one of `KEEP`, `DROP`.
    pub fn default_behavior(mut self, value: impl IntoValue<super::DefaultBehavior>) -> Self {
        self.0
            .put("DefaultBehavior", value.into_value().into_node());
        self
    }

    /// A list of filter conditions that determine log record handling behavior.
    ///
    /// `Filters`.
    pub fn filters(mut self, value: impl IntoValue<List<FilterProperty>>) -> Self {
        self.0.put("Filters", value.into_value().into_node());
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

impl Kind for LoggingFilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LoggingFilterProperty> for LoggingFilterProperty {}
impl From<LoggingFilterProperty> for Node {
    #[inline]
    fn from(value: LoggingFilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LoggingFilterProperty> for LoggingFilterProperty {
    #[inline]
    fn into_value(self) -> Value<LoggingFilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration parameters for Amazon MSK cluster monitoring.
///
/// The property type `MskMonitoringParameters` of `AWS::ObservabilityAdmin::TelemetryRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct MskMonitoringParametersProperty(Object);

impl MskMonitoringParametersProperty {
    /// `MskMonitoringParametersProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The level of enhanced monitoring for the MSK cluster.
    ///
    /// `EnhancedMonitoring`; one of `DEFAULT`, `PER_BROKER`, `PER_TOPIC_PER_BROKER`, `PER_TOPIC_PER_PARTITION`.
    pub fn enhanced_monitoring(mut self, value: impl IntoValue<super::EnhancedMonitoring>) -> Self {
        self.0
            .put("EnhancedMonitoring", value.into_value().into_node());
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

impl Kind for MskMonitoringParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MskMonitoringParametersProperty> for MskMonitoringParametersProperty {}
impl From<MskMonitoringParametersProperty> for Node {
    #[inline]
    fn from(value: MskMonitoringParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MskMonitoringParametersProperty> for MskMonitoringParametersProperty {
    #[inline]
    fn into_value(self) -> Value<MskMonitoringParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Structure containing a name field limited to 64 characters for header or query parameter identification.
///
/// The property type `SingleHeader` of `AWS::ObservabilityAdmin::TelemetryRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct SingleHeaderProperty(Object);

impl SingleHeaderProperty {
    /// `SingleHeaderProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name value, limited to 64 characters.
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

impl Kind for SingleHeaderProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SingleHeaderProperty> for SingleHeaderProperty {}
impl From<SingleHeaderProperty> for Node {
    #[inline]
    fn from(value: SingleHeaderProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SingleHeaderProperty> for SingleHeaderProperty {
    #[inline]
    fn into_value(self) -> Value<SingleHeaderProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration specifying where and how telemetry data should be delivered for AWS resources.
///
/// The property type `TelemetryDestinationConfiguration` of `AWS::ObservabilityAdmin::TelemetryRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct TelemetryDestinationConfigurationProperty(Object);

impl TelemetryDestinationConfigurationProperty {
    /// `TelemetryDestinationConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Configuration parameters specific to AWS CloudTrail when CloudTrail is the source type.
    ///
    /// `CloudtrailParameters`.
    pub fn cloudtrail_parameters(
        mut self,
        value: impl IntoValue<CloudtrailParametersProperty>,
    ) -> Self {
        self.0
            .put("CloudtrailParameters", value.into_value().into_node());
        self
    }

    /// The pattern used to generate the destination path or name, supporting macros like \<resourceId\> and \<accountId\>.
    ///
    /// `DestinationPattern`.
    pub fn destination_pattern(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DestinationPattern", value.into_value().into_node());
        self
    }

    /// The type of destination for the telemetry data (e.g., "Amazon CloudWatch Logs", "S3").
    ///
    /// `DestinationType`; one of `cloud-watch-logs`.
    pub fn destination_type(mut self, value: impl IntoValue<super::DestinationType>) -> Self {
        self.0
            .put("DestinationType", value.into_value().into_node());
        self
    }

    /// Configuration parameters specific to ELB load balancer logging when ELB is the resource type.
    ///
    /// `ELBLoadBalancerLoggingParameters`.
    pub fn elb_load_balancer_logging_parameters(
        mut self,
        value: impl IntoValue<ELBLoadBalancerLoggingParametersProperty>,
    ) -> Self {
        self.0.put(
            "ELBLoadBalancerLoggingParameters",
            value.into_value().into_node(),
        );
        self
    }

    /// The Amazon Resource Name (ARN) of the customer-managed AWS KMS key used to encrypt the destination log groups specified in the Telemetry Rule.
    ///
    /// `KmsKeyArn`.
    pub fn kms_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0.put("KmsKeyArn", value.into_value().into_node());
        self
    }

    /// Configuration parameters specific to Amazon Bedrock AgentCore logging when Amazon Bedrock AgentCore is the resource type.
    ///
    /// `LogDeliveryParameters`.
    pub fn log_delivery_parameters(
        mut self,
        value: impl IntoValue<LogDeliveryParametersProperty>,
    ) -> Self {
        self.0
            .put("LogDeliveryParameters", value.into_value().into_node());
        self
    }

    /// Configuration parameters for Amazon MSK cluster monitoring.
    ///
    /// `MskMonitoringParameters`.
    pub fn msk_monitoring_parameters(
        mut self,
        value: impl IntoValue<MskMonitoringParametersProperty>,
    ) -> Self {
        self.0
            .put("MskMonitoringParameters", value.into_value().into_node());
        self
    }

    /// The number of days to retain the telemetry data in the destination.
    ///
    /// `RetentionInDays`.
    pub fn retention_in_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("RetentionInDays", value.into_value().into_node());
        self
    }

    /// Configuration parameters specific to VPC Flow Logs when VPC is the resource type.
    ///
    /// `VPCFlowLogParameters`.
    pub fn vpc_flow_log_parameters(
        mut self,
        value: impl IntoValue<VPCFlowLogParametersProperty>,
    ) -> Self {
        self.0
            .put("VPCFlowLogParameters", value.into_value().into_node());
        self
    }

    /// Configuration parameters specific to WAF logging when WAF is the resource type.
    ///
    /// `WAFLoggingParameters`.
    pub fn waf_logging_parameters(
        mut self,
        value: impl IntoValue<WAFLoggingParametersProperty>,
    ) -> Self {
        self.0
            .put("WAFLoggingParameters", value.into_value().into_node());
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

impl Kind for TelemetryDestinationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TelemetryDestinationConfigurationProperty>
    for TelemetryDestinationConfigurationProperty
{
}
impl From<TelemetryDestinationConfigurationProperty> for Node {
    #[inline]
    fn from(value: TelemetryDestinationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TelemetryDestinationConfigurationProperty>
    for TelemetryDestinationConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<TelemetryDestinationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines how telemetry should be configured for specific AWS resources.
///
/// The property type `TelemetryRule` of `AWS::ObservabilityAdmin::TelemetryRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct TelemetryRuleProperty(Object);

impl TelemetryRuleProperty {
    /// `TelemetryRuleProperty` with its required properties, in alphabetical order:
    ///
    /// - `resource_type`: The type of AWS resource to configure telemetry for (e.g., "AWS::EC2::VPC", "AWS::EKS::Cluster", "AWS::WAFv2::WebACL").
    /// - `telemetry_type`: The type of telemetry to collect (Logs, Metrics, or Traces).
    pub fn new(
        resource_type: impl IntoValue<ResourceType>,
        telemetry_type: impl IntoValue<TelemetryType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ResourceType", resource_type.into_value().into_node());
        object_.put("TelemetryType", telemetry_type.into_value().into_node());
        Self(object_)
    }

    /// When true, the rule is replicated to all supported regions
    ///
    /// `AllRegions`; an update replaces the resource.
    pub fn all_regions(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("AllRegions", value.into_value().into_node());
        self
    }

    /// When true, configuration drift in managed telemetry resources will be detected and remediated for resource-level fields.
    ///
    /// `AllowFieldUpdates`; default `false`.
    pub fn allow_field_updates(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("AllowFieldUpdates", value.into_value().into_node());
        self
    }

    /// Configuration specifying where and how the telemetry data should be delivered.
    ///
    /// `DestinationConfiguration`.
    pub fn destination_configuration(
        mut self,
        value: impl IntoValue<TelemetryDestinationConfigurationProperty>,
    ) -> Self {
        self.0
            .put("DestinationConfiguration", value.into_value().into_node());
        self
    }

    /// List of AWS region codes where the rule should be replicated
    ///
    /// `Regions`.
    pub fn regions(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Regions", value.into_value().into_node());
        self
    }

    /// Criteria for selecting which resources the rule applies to, such as resource tags.
    ///
    /// `SelectionCriteria`.
    pub fn selection_criteria(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SelectionCriteria", value.into_value().into_node());
        self
    }

    /// The specific telemetry source types to configure for the resource, such as VPC_FLOW_LOGS or EKS_AUDIT_LOGS. TelemetrySourceTypes must be correlated with the specific resource type.
    ///
    /// `TelemetrySourceTypes`; one of `VPC_FLOW_LOGS`, `ROUTE53_RESOLVER_QUERY_LOGS`, `EKS_AUDIT_LOGS`, `EKS_AUTHENTICATOR_LOGS`, `EKS_CONTROLLER_MANAGER_LOGS`, `EKS_SCHEDULER_LOGS`, `EKS_API_LOGS`.
    pub fn telemetry_source_types(
        mut self,
        value: impl IntoValue<List<super::TelemetrySourceType>>,
    ) -> Self {
        self.0
            .put("TelemetrySourceTypes", value.into_value().into_node());
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

impl Kind for TelemetryRuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TelemetryRuleProperty> for TelemetryRuleProperty {}
impl From<TelemetryRuleProperty> for Node {
    #[inline]
    fn from(value: TelemetryRuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TelemetryRuleProperty> for TelemetryRuleProperty {
    #[inline]
    fn into_value(self) -> Value<TelemetryRuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration parameters specific to VPC Flow Logs.
///
/// The property type `VPCFlowLogParameters` of `AWS::ObservabilityAdmin::TelemetryRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct VPCFlowLogParametersProperty(Object);

impl VPCFlowLogParametersProperty {
    /// `VPCFlowLogParametersProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The format in which VPC Flow Log entries should be logged.
    ///
    /// `LogFormat`.
    pub fn log_format(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LogFormat", value.into_value().into_node());
        self
    }

    /// The maximum interval in seconds between the capture of flow log records.
    ///
    /// `MaxAggregationInterval`.
    pub fn max_aggregation_interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaxAggregationInterval", value.into_value().into_node());
        self
    }

    /// The type of traffic to log (ACCEPT, REJECT, or ALL).
    ///
    /// `TrafficType`.
    pub fn traffic_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TrafficType", value.into_value().into_node());
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

impl Kind for VPCFlowLogParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VPCFlowLogParametersProperty> for VPCFlowLogParametersProperty {}
impl From<VPCFlowLogParametersProperty> for Node {
    #[inline]
    fn from(value: VPCFlowLogParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VPCFlowLogParametersProperty> for VPCFlowLogParametersProperty {
    #[inline]
    fn into_value(self) -> Value<VPCFlowLogParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration parameters for WAF logging, including redacted fields and logging filters.
///
/// The property type `WAFLoggingParameters` of `AWS::ObservabilityAdmin::TelemetryRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct WAFLoggingParametersProperty(Object);

impl WAFLoggingParametersProperty {
    /// `WAFLoggingParametersProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The type of WAF logs to collect (currently supports WAF_LOGS).
    ///
    /// `LogType`; one of `WAF_LOGS`.
    pub fn log_type(mut self, value: impl IntoValue<super::WafLoggingParametersLogType>) -> Self {
        self.0.put("LogType", value.into_value().into_node());
        self
    }

    /// A filter configuration that determines which WAF log records to include or exclude.
    ///
    /// `LoggingFilter`.
    pub fn logging_filter(mut self, value: impl IntoValue<LoggingFilterProperty>) -> Self {
        self.0.put("LoggingFilter", value.into_value().into_node());
        self
    }

    /// The fields to redact from WAF logs to protect sensitive information.
    ///
    /// `RedactedFields`.
    pub fn redacted_fields(mut self, value: impl IntoValue<List<FieldToMatchProperty>>) -> Self {
        self.0.put("RedactedFields", value.into_value().into_node());
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

impl Kind for WAFLoggingParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WAFLoggingParametersProperty> for WAFLoggingParametersProperty {}
impl From<WAFLoggingParametersProperty> for Node {
    #[inline]
    fn from(value: WAFLoggingParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WAFLoggingParametersProperty> for WAFLoggingParametersProperty {
    #[inline]
    fn into_value(self) -> Value<WAFLoggingParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `LogTypes` of a `LogDeliveryParameters` of `AWS::ObservabilityAdmin::TelemetryRule`.
pub enum LogDeliveryParametersLogType {
    /// `ACCESS_LOGS`.
    AccessLogs,
    /// `ALB_ACCESS_LOGS`.
    AlbAccessLogs,
    /// `ALB_CONNECTION_LOGS`.
    AlbConnectionLogs,
    /// `ALB_HEALTH_CHECK_LOGS`.
    AlbHealthCheckLogs,
    /// `APPLICATION_LOGS`.
    ApplicationLogs,
    /// `CONNECTION_LOGS`.
    ConnectionLogs,
    /// `S3_SERVER_ACCESS_LOGS`.
    S3ServerAccessLogs,
    /// `SECURITY_FINDING_LOGS`.
    SecurityFindingLogs,
    /// `USAGE_LOGS`.
    UsageLogs,
}

#[diagnostic::do_not_recommend]
impl Kind for LogDeliveryParametersLogType {}
#[diagnostic::do_not_recommend]
impl TextKind for LogDeliveryParametersLogType {}
#[diagnostic::do_not_recommend]
impl IdKind for LogDeliveryParametersLogType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for LogDeliveryParametersLogType {}
#[diagnostic::do_not_recommend]
impl IntoValue<LogDeliveryParametersLogType> for LogDeliveryParametersLogType {
    #[inline]
    fn into_value(self) -> Value<LogDeliveryParametersLogType> {
        const VALUES: &[&str] = &[
            "ACCESS_LOGS",
            "ALB_ACCESS_LOGS",
            "ALB_CONNECTION_LOGS",
            "ALB_HEALTH_CHECK_LOGS",
            "APPLICATION_LOGS",
            "CONNECTION_LOGS",
            "S3_SERVER_ACCESS_LOGS",
            "SECURITY_FINDING_LOGS",
            "USAGE_LOGS",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ResourceType` of a `TelemetryRule` of `AWS::ObservabilityAdmin::TelemetryRule`.
pub enum ResourceType {
    /// `AWS::Bedrock::KnowledgeBase`.
    AwsBedrockKnowledgeBase,
    /// `AWS::BedrockAgentCore::Browser`.
    AwsBedrockAgentCoreBrowser,
    /// `AWS::BedrockAgentCore::CodeInterpreter`.
    AwsBedrockAgentCoreCodeInterpreter,
    /// `AWS::BedrockAgentCore::Gateway`.
    AwsBedrockAgentCoreGateway,
    /// `AWS::BedrockAgentCore::Memory`.
    AwsBedrockAgentCoreMemory,
    /// `AWS::BedrockAgentCore::Runtime`.
    AwsBedrockAgentCoreRuntime,
    /// `AWS::BedrockAgentCore::WorkloadIdentity`.
    AwsBedrockAgentCoreWorkloadIdentity,
    /// `AWS::CloudFront::Distribution`.
    AwsCloudFrontDistribution,
    /// `AWS::CloudTrail`.
    AwsCloudTrail,
    /// `AWS::CloudWatch::OTelEnrichment`.
    AwsCloudWatchOtelEnrichment,
    /// `AWS::EC2::Instance`.
    AwsEc2Instance,
    /// `AWS::EC2::VPC`.
    AwsEc2Vpc,
    /// `AWS::EKS::Cluster`.
    AwsEksCluster,
    /// `AWS::ElasticLoadBalancingV2::LoadBalancer`.
    AwsElasticLoadBalancingV2LoadBalancer,
    /// `AWS::MSK::Cluster`.
    AwsMskCluster,
    /// `AWS::S3::Bucket`.
    AwsS3Bucket,
    /// `AWS::SecurityHub::Hub`.
    AwsSecurityHubHub,
    /// `AWS::SecurityHub::HubV2`.
    AwsSecurityHubHubV2,
    /// `AWS::WAFv2::WebACL`.
    AwsWaFv2WebAcl,
}

#[diagnostic::do_not_recommend]
impl Kind for ResourceType {}
#[diagnostic::do_not_recommend]
impl TextKind for ResourceType {}
#[diagnostic::do_not_recommend]
impl IdKind for ResourceType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ResourceType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ResourceType> for ResourceType {
    #[inline]
    fn into_value(self) -> Value<ResourceType> {
        const VALUES: &[&str] = &[
            "AWS::Bedrock::KnowledgeBase",
            "AWS::BedrockAgentCore::Browser",
            "AWS::BedrockAgentCore::CodeInterpreter",
            "AWS::BedrockAgentCore::Gateway",
            "AWS::BedrockAgentCore::Memory",
            "AWS::BedrockAgentCore::Runtime",
            "AWS::BedrockAgentCore::WorkloadIdentity",
            "AWS::CloudFront::Distribution",
            "AWS::CloudTrail",
            "AWS::CloudWatch::OTelEnrichment",
            "AWS::EC2::Instance",
            "AWS::EC2::VPC",
            "AWS::EKS::Cluster",
            "AWS::ElasticLoadBalancingV2::LoadBalancer",
            "AWS::MSK::Cluster",
            "AWS::S3::Bucket",
            "AWS::SecurityHub::Hub",
            "AWS::SecurityHub::HubV2",
            "AWS::WAFv2::WebACL",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `TelemetryType` of a `TelemetryRule` of `AWS::ObservabilityAdmin::TelemetryRule`.
pub enum TelemetryType {
    /// `Logs`.
    Logs,
    /// `Metrics`.
    Metrics,
    /// `Traces`.
    Traces,
}

#[diagnostic::do_not_recommend]
impl Kind for TelemetryType {}
#[diagnostic::do_not_recommend]
impl TextKind for TelemetryType {}
#[diagnostic::do_not_recommend]
impl IdKind for TelemetryType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TelemetryType {}
#[diagnostic::do_not_recommend]
impl IntoValue<TelemetryType> for TelemetryType {
    #[inline]
    fn into_value(self) -> Value<TelemetryType> {
        const VALUES: &[&str] = &["Logs", "Metrics", "Traces"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

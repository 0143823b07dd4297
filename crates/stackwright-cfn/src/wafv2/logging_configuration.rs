// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::WAFv2::LoggingConfiguration` and its property types.

use crate::l1::*;

/// Defines an association between logging destinations and a web ACL resource, for logging from AWS WAF. As part of the association, you can specify parts of the standard logging fields to keep out of the logs and you can specify filters so that you log only a subset of the logging records.
///
/// If you configure data protection for the web ACL, the protection applies to the data that AWS WAF sends to the logs.
///
/// > You can define one logging destination per web ACL.
///
/// You can access information about the traffic that AWS WAF inspects using the following steps:
///
/// - Create your logging destination. You can use an Amazon CloudWatch Logs log group, an Amazon Simple Storage Service (Amazon S3) bucket, or an Amazon Kinesis Data Firehose.
///
/// The name that you give the destination must start with `aws-waf-logs-`. Depending on the type of destination, you might need to configure additional settings or permissions.
///
/// For configuration requirements and pricing information for each destination type, see [Logging web ACL traffic](https://docs.aws.amazon.com/waf/latest/developerguide/logging.html) in the *AWS WAF Developer Guide*.
/// - Associate your logging destination to your web ACL using a `PutLoggingConfiguration` request.
///
/// When you successfully enable logging using a `PutLoggingConfiguration` request, AWS WAF creates an additional role or policy that is required to write logs to the logging destination. For an Amazon CloudWatch Logs log group, AWS WAF creates a resource policy on the log group. For an Amazon S3 bucket, AWS WAF creates a bucket policy. For an Amazon Kinesis Data Firehose, AWS WAF creates a service-linked role.
///
/// For additional information about web ACL logging, see [Logging web ACL traffic information](https://docs.aws.amazon.com/waf/latest/developerguide/logging.html) in the *AWS WAF Developer Guide*.
///
/// `AWS::WAFv2::LoggingConfiguration`; `Ref` returns its `ResourceArn`, a [`wafv2::LoggingConfigurationResourceArn`](kinds::wafv2::LoggingConfigurationResourceArn).
/// Changing one of these replaces it: `ResourceArn`.
/// Attributes: `ManagedByFirewallManager`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-loggingconfiguration.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnLoggingConfiguration(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::WAFv2::LoggingConfiguration",
    tags: None,
    rules: include_str!("logging_configuration.rules"),
};

impl CfnLoggingConfiguration {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::WAFv2::LoggingConfiguration";

    /// `CfnLoggingConfiguration` with its required properties, in alphabetical order:
    ///
    /// - `log_destination_configs`: The logging destination configuration that you want to associate with the web ACL.
    /// - `resource_arn`: The Amazon Resource Name (ARN) of the web ACL that you want to associate with `LogDestinationConfigs`.
    pub fn new(
        log_destination_configs: impl IntoValue<List<String>>,
        resource_arn: impl IntoValue<kinds::wafv2::WebAclArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "LogDestinationConfigs",
            log_destination_configs.into_value().into_node(),
        );
        object_.put("ResourceArn", resource_arn.into_value().into_node());
        Self(object_)
    }

    /// Filtering that specifies which web requests are kept in the logs and which are dropped. You can filter on the rule action and on the web request labels that were applied by matching rules during web ACL evaluation.
    ///
    /// `LoggingFilter`; updated in place.
    pub fn logging_filter(mut self, value: impl IntoValue<LoggingFilterProperty>) -> Self {
        self.0.put("LoggingFilter", value.into_value().into_node());
        self
    }

    /// The parts of the request that you want to keep out of the logs.
    ///
    /// For example, if you redact the `SingleHeader` field, the `HEADER` field in the logs will be `REDACTED` for all rules that use the `SingleHeader` `FieldToMatch` setting.
    ///
    /// If you configure data protection for the web ACL, the protection applies to the data that AWS WAF sends to the logs.
    ///
    /// Redaction applies only to the component that's specified in the rule's `FieldToMatch` setting, so the `SingleHeader` redaction doesn't apply to rules that use the `Headers` `FieldToMatch`.
    ///
    /// > You can specify only the following fields for redaction: `UriPath`, `QueryString`, `SingleHeader`, and `Method`. \> This setting has no impact on request sampling. You can only exclude fields from request sampling by disabling sampling in the web ACL visibility configuration or by configuring data protection for the web ACL.
    ///
    /// `RedactedFields`; updated in place.
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

impl Construct for CfnLoggingConfiguration {
    type Handle = CfnLoggingConfigurationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnLoggingConfigurationRef {
        CfnLoggingConfigurationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnLoggingConfiguration`] of a stack.
pub struct CfnLoggingConfigurationRef(NodeRef);

impl Clone for CfnLoggingConfigurationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnLoggingConfigurationRef {}
impl AsNode for CfnLoggingConfigurationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnLoggingConfigurationRef {
    /// What `Ref` returns: its `ResourceArn`, a [`wafv2::LoggingConfigurationResourceArn`](kinds::wafv2::LoggingConfigurationResourceArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::wafv2::LoggingConfigurationResourceArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Indicates whether the logging configuration was created by AWS Firewall Manager, as part of an AWS WAF policy configuration. If true, only Firewall Manager can modify or delete the configuration.
    ///
    /// `Fn::GetAtt` of `ManagedByFirewallManager`.
    #[inline]
    pub fn attr_managed_by_firewall_manager(&self) -> Value<bool> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ManagedByFirewallManager"),
        ))
    }
}

impl IntoValue<kinds::wafv2::LoggingConfigurationResourceArn> for &CfnLoggingConfigurationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::wafv2::LoggingConfigurationResourceArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// A single action condition for a condition in a logging filter.
///
/// The property type `ActionCondition` of `AWS::WAFv2::LoggingConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct ActionConditionProperty(Object);

impl ActionConditionProperty {
    /// `ActionConditionProperty` with its required properties, in alphabetical order:
    ///
    /// - `action`: The action setting that a log record must contain in order to meet the condition.
    pub fn new(action: impl IntoValue<Action>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Action", action.into_value().into_node());
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

/// A single match condition for a log filter.
///
/// The property type `Condition` of `AWS::WAFv2::LoggingConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConditionProperty(Object);

impl ConditionProperty {
    /// `ConditionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A single action condition. This is the action setting that a log record must contain in order to meet the condition.
    ///
    /// `ActionCondition`.
    pub fn action_condition(mut self, value: impl IntoValue<ActionConditionProperty>) -> Self {
        self.0
            .put("ActionCondition", value.into_value().into_node());
        self
    }

    /// A single label name condition. This is the fully qualified label name that a log record must contain in order to meet the condition. Fully qualified labels have a prefix, optional namespaces, and label name. The prefix identifies the rule group or web ACL context of the rule that added the label.
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

/// The parts of the request that you want to keep out of the logs. This is used in the logging configuration `RedactedFields` specification.
///
/// Example JSON for a `QueryString` field to match:
///
/// `"FieldToMatch": { "QueryString": {} }`
///
/// Example JSON for a `Method` field to match specification:
///
/// `"FieldToMatch": { "Method": { "Name": "DELETE" } }`
///
/// The property type `FieldToMatch` of `AWS::WAFv2::LoggingConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct FieldToMatchProperty(Object);

impl FieldToMatchProperty {
    /// `FieldToMatchProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `JsonBody` property.
    ///
    /// `JsonBody`; free JSON, such as an [`Object`].
    pub fn json_body(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("JsonBody", value.into_value().into_node());
        self
    }

    /// Redact the indicated HTTP method. The method indicates the type of operation that the request is asking the origin to perform.
    ///
    /// `Method`; free JSON, such as an [`Object`].
    pub fn method(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Method", value.into_value().into_node());
        self
    }

    /// Redact the query string. This is the part of a URL that appears after a `?` character, if any.
    ///
    /// `QueryString`; free JSON, such as an [`Object`].
    pub fn query_string(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("QueryString", value.into_value().into_node());
        self
    }

    /// Redact a single header. Provide the name of the header to inspect, for example, `User-Agent` or `Referer`. This setting isn't case sensitive.
    ///
    /// Example JSON: `"SingleHeader": { "Name": "haystack" }`
    ///
    /// `SingleHeader`.
    pub fn single_header(mut self, value: impl IntoValue<SingleHeaderProperty>) -> Self {
        self.0.put("SingleHeader", value.into_value().into_node());
        self
    }

    /// Redact the request URI path. This is the part of the web request that identifies a resource, for example, `/images/daily-ad.jpg`.
    ///
    /// `UriPath`; free JSON, such as an [`Object`].
    pub fn uri_path(mut self, value: impl IntoValue<Json>) -> Self {
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

/// A single logging filter, used in `LoggingFilter`.
///
/// The property type `Filter` of `AWS::WAFv2::LoggingConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct FilterProperty(Object);

impl FilterProperty {
    /// `FilterProperty` with its required properties, in alphabetical order:
    ///
    /// - `behavior`: How to handle logs that satisfy the filter's conditions and requirement.
    /// - `conditions`: Match conditions for the filter.
    /// - `requirement`: Logic to apply to the filtering conditions.
    pub fn new(
        behavior: impl IntoValue<Behavior>,
        conditions: impl IntoValue<List<ConditionProperty>>,
        requirement: impl IntoValue<Requirement>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Behavior", behavior.into_value().into_node());
        object_.put("Conditions", conditions.into_value().into_node());
        object_.put("Requirement", requirement.into_value().into_node());
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

/// A single label name condition for a condition in a logging filter.
///
/// The property type `LabelNameCondition` of `AWS::WAFv2::LoggingConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct LabelNameConditionProperty(Object);

impl LabelNameConditionProperty {
    /// `LabelNameConditionProperty` with its required properties, in alphabetical order:
    ///
    /// - `label_name`: The label name that a log record must contain in order to meet the condition.
    pub fn new(label_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("LabelName", label_name.into_value().into_node());
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

/// Filtering that specifies which web requests are kept in the logs and which are dropped, defined for a web ACL's `LoggingConfiguration`.
///
/// You can filter on the rule action and on the web request labels that were applied by matching rules during web ACL evaluation.
///
/// The property type `LoggingFilter` of `AWS::WAFv2::LoggingConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct LoggingFilterProperty(Object);

impl LoggingFilterProperty {
    /// `LoggingFilterProperty` with its required properties, in alphabetical order:
    ///
    /// - `default_behavior`: Default handling for logs that don't match any of the specified filtering conditions.
    /// - `filters`: The filters that you want to apply to the logs.
    pub fn new(
        default_behavior: impl IntoValue<DefaultBehavior>,
        filters: impl IntoValue<List<FilterProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DefaultBehavior", default_behavior.into_value().into_node());
        object_.put("Filters", filters.into_value().into_node());
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

/// Inspect one of the headers in the web request, identified by name, for example, `User-Agent` or `Referer`. The name isn't case sensitive.
///
/// You can filter and inspect all headers with the `FieldToMatch` setting `Headers`.
///
/// This is used to indicate the web request component to inspect, in the `FieldToMatch` specification.
///
/// Example JSON: `"SingleHeader": { "Name": "haystack" }`
///
/// The property type `SingleHeader` of `AWS::WAFv2::LoggingConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct SingleHeaderProperty(Object);

impl SingleHeaderProperty {
    /// `SingleHeaderProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the query header to inspect.
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

/// The values of `Action` of a `ActionCondition` of `AWS::WAFv2::LoggingConfiguration`.
pub enum Action {
    /// `ALLOW`.
    Allow,
    /// `BLOCK`.
    Block,
    /// `CAPTCHA`.
    Captcha,
    /// `CHALLENGE`.
    Challenge,
    /// `COUNT`.
    Count,
    /// `EXCLUDED_AS_COUNT`.
    ExcludedAsCount,
    /// `MONETIZE`.
    Monetize,
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
        const VALUES: &[&str] = &[
            "ALLOW",
            "BLOCK",
            "CAPTCHA",
            "CHALLENGE",
            "COUNT",
            "EXCLUDED_AS_COUNT",
            "MONETIZE",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Behavior` of a `Filter` of `AWS::WAFv2::LoggingConfiguration`.
pub enum Behavior {
    /// `DROP`.
    Drop,
    /// `KEEP`.
    Keep,
}

#[diagnostic::do_not_recommend]
impl Kind for Behavior {}
#[diagnostic::do_not_recommend]
impl TextKind for Behavior {}
#[diagnostic::do_not_recommend]
impl IdKind for Behavior {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Behavior {}
#[diagnostic::do_not_recommend]
impl IntoValue<Behavior> for Behavior {
    #[inline]
    fn into_value(self) -> Value<Behavior> {
        const VALUES: &[&str] = &["DROP", "KEEP"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DefaultBehavior` of a `LoggingFilter` of `AWS::WAFv2::LoggingConfiguration`.
pub enum DefaultBehavior {
    /// `DROP`.
    Drop,
    /// `KEEP`.
    Keep,
}

#[diagnostic::do_not_recommend]
impl Kind for DefaultBehavior {}
#[diagnostic::do_not_recommend]
impl TextKind for DefaultBehavior {}
#[diagnostic::do_not_recommend]
impl IdKind for DefaultBehavior {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DefaultBehavior {}
#[diagnostic::do_not_recommend]
impl IntoValue<DefaultBehavior> for DefaultBehavior {
    #[inline]
    fn into_value(self) -> Value<DefaultBehavior> {
        const VALUES: &[&str] = &["DROP", "KEEP"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Requirement` of a `Filter` of `AWS::WAFv2::LoggingConfiguration`.
pub enum Requirement {
    /// `MEETS_ALL`.
    MeetsAll,
    /// `MEETS_ANY`.
    MeetsAny,
}

#[diagnostic::do_not_recommend]
impl Kind for Requirement {}
#[diagnostic::do_not_recommend]
impl TextKind for Requirement {}
#[diagnostic::do_not_recommend]
impl IdKind for Requirement {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Requirement {}
#[diagnostic::do_not_recommend]
impl IntoValue<Requirement> for Requirement {
    #[inline]
    fn into_value(self) -> Value<Requirement> {
        const VALUES: &[&str] = &["MEETS_ALL", "MEETS_ANY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::XRay::SamplingRule` and its property types.

use crate::l1::*;

/// Use the `AWS::XRay::SamplingRule` resource to specify a sampling rule, which controls sampling behavior for instrumented applications. Include a `SamplingRule` entity to create or update a sampling rule.
///
/// > `SamplingRule.Version` can only be set when creating a sampling rule. Updating the version will cause the update to fail.
///
/// Services retrieve rules with [GetSamplingRules](https://docs.aws.amazon.com//xray/latest/api/API_GetSamplingRules.html), and evaluate each rule in ascending order of *priority* for each request. If a rule matches, the service records a trace, borrowing it from the reservoir size. After 10 seconds, the service reports back to X-Ray with [GetSamplingTargets](https://docs.aws.amazon.com//xray/latest/api/API_GetSamplingTargets.html) to get updated versions of each in-use rule. The updated rule contains a trace quota that the service can use instead of borrowing from the reservoir.
///
/// `AWS::XRay::SamplingRule`; `Ref` returns its `RuleARN`, a [`xray::SamplingRuleArn`](kinds::xray::SamplingRuleArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-xray-samplingrule.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSamplingRule(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::XRay::SamplingRule",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("sampling_rule.rules"),
};

impl CfnSamplingRule {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::XRay::SamplingRule";

    /// `CfnSamplingRule` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ARN of the sampling rule. Specify a rule by either name or ARN, but not both.
    ///
    /// `RuleName`; deprecated; updated in place.
    pub fn rule_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RuleName", value.into_value().into_node());
        self
    }

    /// The sampling rule to be created or updated.
    ///
    /// `SamplingRule`; updated in place.
    pub fn sampling_rule(mut self, value: impl IntoValue<SamplingRuleProperty>) -> Self {
        self.0.put("SamplingRule", value.into_value().into_node());
        self
    }

    /// The `SamplingRuleRecord` property.
    ///
    /// `SamplingRuleRecord`; deprecated; updated in place.
    pub fn sampling_rule_record(
        mut self,
        value: impl IntoValue<SamplingRuleRecordProperty>,
    ) -> Self {
        self.0
            .put("SamplingRuleRecord", value.into_value().into_node());
        self
    }

    /// The `SamplingRuleUpdate` property.
    ///
    /// `SamplingRuleUpdate`; deprecated; updated in place.
    pub fn sampling_rule_update(
        mut self,
        value: impl IntoValue<SamplingRuleUpdateProperty>,
    ) -> Self {
        self.0
            .put("SamplingRuleUpdate", value.into_value().into_node());
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

impl Construct for CfnSamplingRule {
    type Handle = CfnSamplingRuleRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSamplingRuleRef {
        CfnSamplingRuleRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSamplingRule`] of a stack.
pub struct CfnSamplingRuleRef(NodeRef);

impl Clone for CfnSamplingRuleRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSamplingRuleRef {}
impl AsNode for CfnSamplingRuleRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSamplingRuleRef {
    /// What `Ref` returns: its `RuleARN`, a [`xray::SamplingRuleArn`](kinds::xray::SamplingRuleArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::xray::SamplingRuleArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The sampling rule ARN that was created or updated.
    ///
    /// `Fn::GetAtt` of `RuleARN`.
    #[inline]
    pub fn attr_rule_arn(&self) -> Value<kinds::xray::SamplingRuleArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RuleARN")))
    }
}

impl IntoValue<kinds::xray::SamplingRuleArn> for &CfnSamplingRuleRef {
    #[inline]
    fn into_value(self) -> Value<kinds::xray::SamplingRuleArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The property type `SamplingRateBoost` of `AWS::XRay::SamplingRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct SamplingRateBoostProperty(Object);

impl SamplingRateBoostProperty {
    /// `SamplingRateBoostProperty` with its required properties, in alphabetical order:
    ///
    /// - `cooldown_window_minutes`: Time window (in minutes) in which only one sampling rate boost can be triggered.
    /// - `max_rate`: The maximum sampling rate X-Ray will apply when it detects anomalies.
    pub fn new(
        cooldown_window_minutes: impl IntoValue<i64>,
        max_rate: impl IntoValue<f64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CooldownWindowMinutes",
            cooldown_window_minutes.into_value().into_node(),
        );
        object_.put("MaxRate", max_rate.into_value().into_node());
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

impl Kind for SamplingRateBoostProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SamplingRateBoostProperty> for SamplingRateBoostProperty {}
impl From<SamplingRateBoostProperty> for Node {
    #[inline]
    fn from(value: SamplingRateBoostProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SamplingRateBoostProperty> for SamplingRateBoostProperty {
    #[inline]
    fn into_value(self) -> Value<SamplingRateBoostProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A sampling rule that services use to decide whether to instrument a request. Rule fields can match properties of the service, or properties of a request. The service can ignore rules that don't match its properties.
///
/// The property type `SamplingRule` of `AWS::XRay::SamplingRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct SamplingRuleProperty(Object);

impl SamplingRuleProperty {
    /// `SamplingRuleProperty` with its required properties, in alphabetical order:
    ///
    /// - `fixed_rate`: The percentage of matching requests to instrument, after the reservoir is exhausted.
    /// - `http_method`: Matches the HTTP method of a request.
    /// - `host`: Matches the hostname from a request URL.
    /// - `priority`: The priority of the sampling rule.
    /// - `reservoir_size`: A fixed number of matching requests to instrument per second, prior to applying the fixed rate.
    /// - `resource_arn`: Matches the ARN of the AWS resource on which the service runs.
    /// - `service_name`: Matches the `name` that the service uses to identify itself in segments.
    /// - `service_type`: Matches the `origin` that the service uses to identify its type in segments.
    /// - `url_path`: Matches the path from a request URL.
    pub fn new(
        fixed_rate: impl IntoValue<f64>,
        http_method: impl IntoValue<String>,
        host: impl IntoValue<String>,
        priority: impl IntoValue<i64>,
        reservoir_size: impl IntoValue<i64>,
        resource_arn: impl IntoValue<String>,
        service_name: impl IntoValue<String>,
        service_type: impl IntoValue<String>,
        url_path: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("FixedRate", fixed_rate.into_value().into_node());
        object_.put("HTTPMethod", http_method.into_value().into_node());
        object_.put("Host", host.into_value().into_node());
        object_.put("Priority", priority.into_value().into_node());
        object_.put("ReservoirSize", reservoir_size.into_value().into_node());
        object_.put("ResourceARN", resource_arn.into_value().into_node());
        object_.put("ServiceName", service_name.into_value().into_node());
        object_.put("ServiceType", service_type.into_value().into_node());
        object_.put("URLPath", url_path.into_value().into_node());
        Self(object_)
    }

    /// Matches attributes derived from the request.
    ///
    /// *Map Entries:* Maximum number of 5 items.
    ///
    /// *Key Length Constraints:* Minimum length of 1. Maximum length of 32.
    ///
    /// *Value Length Constraints:* Minimum length of 1. Maximum length of 32.
    ///
    /// `Attributes`.
    pub fn attributes(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Attributes", value.into_value().into_node());
        self
    }

    /// The ARN of the sampling rule. Specify a rule by either name or ARN, but not both.
    ///
    /// > Specifying a sampling rule by name is recommended, as specifying by ARN will be deprecated in future.
    ///
    /// `RuleARN`.
    pub fn rule_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RuleARN", value.into_value().into_node());
        self
    }

    /// The name of the sampling rule. Specify a rule by either name or ARN, but not both.
    ///
    /// `RuleName`.
    pub fn rule_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RuleName", value.into_value().into_node());
        self
    }

    /// The `SamplingRateBoost` property.
    ///
    /// `SamplingRateBoost`.
    pub fn sampling_rate_boost(mut self, value: impl IntoValue<SamplingRateBoostProperty>) -> Self {
        self.0
            .put("SamplingRateBoost", value.into_value().into_node());
        self
    }

    /// The version of the sampling rule. `Version` can only be set when creating a new sampling rule.
    ///
    /// `Version`; an update replaces the resource.
    pub fn version(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Version", value.into_value().into_node());
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

impl Kind for SamplingRuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SamplingRuleProperty> for SamplingRuleProperty {}
impl From<SamplingRuleProperty> for Node {
    #[inline]
    fn from(value: SamplingRuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SamplingRuleProperty> for SamplingRuleProperty {
    #[inline]
    fn into_value(self) -> Value<SamplingRuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `SamplingRuleRecord` of `AWS::XRay::SamplingRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct SamplingRuleRecordProperty(Object);

impl SamplingRuleRecordProperty {
    /// `SamplingRuleRecordProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// When the rule was created, in Unix time seconds.
    ///
    /// `CreatedAt`.
    pub fn created_at(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CreatedAt", value.into_value().into_node());
        self
    }

    /// When the rule was modified, in Unix time seconds.
    ///
    /// `ModifiedAt`.
    pub fn modified_at(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ModifiedAt", value.into_value().into_node());
        self
    }

    /// The `SamplingRule` property.
    ///
    /// `SamplingRule`.
    pub fn sampling_rule(mut self, value: impl IntoValue<SamplingRuleProperty>) -> Self {
        self.0.put("SamplingRule", value.into_value().into_node());
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

impl Kind for SamplingRuleRecordProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SamplingRuleRecordProperty> for SamplingRuleRecordProperty {}
impl From<SamplingRuleRecordProperty> for Node {
    #[inline]
    fn from(value: SamplingRuleRecordProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SamplingRuleRecordProperty> for SamplingRuleRecordProperty {
    #[inline]
    fn into_value(self) -> Value<SamplingRuleRecordProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `SamplingRuleUpdate` of `AWS::XRay::SamplingRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct SamplingRuleUpdateProperty(Object);

impl SamplingRuleUpdateProperty {
    /// `SamplingRuleUpdateProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Matches attributes derived from the request.
    ///
    /// `Attributes`.
    pub fn attributes(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Attributes", value.into_value().into_node());
        self
    }

    /// The percentage of matching requests to instrument, after the reservoir is exhausted.
    ///
    /// `FixedRate`.
    pub fn fixed_rate(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("FixedRate", value.into_value().into_node());
        self
    }

    /// Matches the HTTP method from a request URL.
    ///
    /// `HTTPMethod`.
    pub fn http_method(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("HTTPMethod", value.into_value().into_node());
        self
    }

    /// Matches the hostname from a request URL.
    ///
    /// `Host`.
    pub fn host(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Host", value.into_value().into_node());
        self
    }

    /// The priority of the sampling rule.
    ///
    /// `Priority`.
    pub fn priority(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Priority", value.into_value().into_node());
        self
    }

    /// A fixed number of matching requests to instrument per second, prior to applying the fixed rate. The reservoir is not used directly by services, but applies to all services using the rule collectively.
    ///
    /// `ReservoirSize`.
    pub fn reservoir_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("ReservoirSize", value.into_value().into_node());
        self
    }

    /// Matches the ARN of the AWS resource on which the service runs.
    ///
    /// `ResourceARN`.
    pub fn resource_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ResourceARN", value.into_value().into_node());
        self
    }

    /// The ARN of the sampling rule. Specify a rule by either name or ARN, but not both.
    ///
    /// `RuleARN`.
    pub fn rule_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RuleARN", value.into_value().into_node());
        self
    }

    /// The ARN of the sampling rule. Specify a rule by either name or ARN, but not both.
    ///
    /// `RuleName`.
    pub fn rule_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RuleName", value.into_value().into_node());
        self
    }

    /// The `SamplingRateBoost` property.
    ///
    /// `SamplingRateBoost`.
    pub fn sampling_rate_boost(mut self, value: impl IntoValue<SamplingRateBoostProperty>) -> Self {
        self.0
            .put("SamplingRateBoost", value.into_value().into_node());
        self
    }

    /// Matches the name that the service uses to identify itself in segments.
    ///
    /// `ServiceName`.
    pub fn service_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ServiceName", value.into_value().into_node());
        self
    }

    /// Matches the origin that the service uses to identify its type in segments.
    ///
    /// `ServiceType`.
    pub fn service_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ServiceType", value.into_value().into_node());
        self
    }

    /// Matches the path from a request URL.
    ///
    /// `URLPath`.
    pub fn url_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("URLPath", value.into_value().into_node());
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

impl Kind for SamplingRuleUpdateProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SamplingRuleUpdateProperty> for SamplingRuleUpdateProperty {}
impl From<SamplingRuleUpdateProperty> for Node {
    #[inline]
    fn from(value: SamplingRuleUpdateProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SamplingRuleUpdateProperty> for SamplingRuleUpdateProperty {
    #[inline]
    fn into_value(self) -> Value<SamplingRuleUpdateProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

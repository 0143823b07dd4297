// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::WAFRegional::RateBasedRule` and its property types.

use crate::l1::*;

/// > This is *AWS WAF Classic* documentation. For more information, see [AWS WAF Classic](https://docs.aws.amazon.com/waf/latest/developerguide/classic-waf-chapter.html) in the developer guide.
/// >
/// > *For the latest version of AWS WAF*, use the AWS WAF V2 API and see the [AWS WAF Developer Guide](https://docs.aws.amazon.com/waf/latest/developerguide/waf-chapter.html). With the latest version, AWS WAF has a single set of endpoints for regional and global use.
///
/// A `RateBasedRule` is identical to a regular `Rule`, with one addition: a `RateBasedRule` counts the number of requests that arrive from a specified IP address every five minutes. For example, based on recent requests that you've seen from an attacker, you might create a `RateBasedRule` that includes the following conditions:
///
/// - The requests come from 192.0.2.44.
/// - They contain the value `BadBot` in the `User-Agent` header.
///
/// In the rule, you also define the rate limit as 15,000.
///
/// Requests that meet both of these conditions and exceed 15,000 requests every five minutes trigger the rule's action (block or count), which is defined in the web ACL.
///
/// Note you can only create rate-based rules using an CloudFormation template. To add the rate-based rules created through CloudFormation to a web ACL, use the AWS WAF console, API, or command line interface (CLI). For more information, see [UpdateWebACL](https://docs.aws.amazon.com/waf/latest/APIReference/API_regional_UpdateWebACL.html).
///
/// `AWS::WAFRegional::RateBasedRule`; `Ref` returns its `Id`, a [`wafregional::RateBasedRuleId`](kinds::wafregional::RateBasedRuleId).
/// Changing one of these replaces it: `MetricName`, `Name`, `RateKey`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafregional-ratebasedrule.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnRateBasedRule(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::WAFRegional::RateBasedRule",
    tags: None,
    rules: include_str!("rate_based_rule.rules"),
};

impl CfnRateBasedRule {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::WAFRegional::RateBasedRule";

    /// `CfnRateBasedRule` with its required properties, in alphabetical order:
    ///
    /// - `metric_name`: A name for the metrics for a `RateBasedRule`.
    /// - `name`: A friendly name or description for a `RateBasedRule`.
    /// - `rate_key`: The field that AWS WAF uses to determine if requests are likely arriving from single source and thus subject to rate monitoring.
    /// - `rate_limit`: The maximum number of requests, which have an identical value in the field specified by the `RateKey`, allowed in a five-minute period.
    pub fn new(
        metric_name: impl IntoValue<String>,
        name: impl IntoValue<String>,
        rate_key: impl IntoValue<String>,
        rate_limit: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("MetricName", metric_name.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("RateKey", rate_key.into_value().into_node());
        object_.put("RateLimit", rate_limit.into_value().into_node());
        Self(object_)
    }

    /// The `Predicates` object contains one `Predicate` element for each `ByteMatchSet`, `IPSet`, or `SqlInjectionMatchSet>` object that you want to include in a `RateBasedRule`.
    ///
    /// `MatchPredicates`; updated in place.
    pub fn match_predicates(mut self, value: impl IntoValue<List<PredicateProperty>>) -> Self {
        self.0
            .put("MatchPredicates", value.into_value().into_node());
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

impl Construct for CfnRateBasedRule {
    type Handle = CfnRateBasedRuleRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnRateBasedRuleRef {
        CfnRateBasedRuleRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnRateBasedRule`] of a stack.
pub struct CfnRateBasedRuleRef(NodeRef);

impl Clone for CfnRateBasedRuleRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnRateBasedRuleRef {}
impl AsNode for CfnRateBasedRuleRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnRateBasedRuleRef {
    /// What `Ref` returns: its `Id`, a [`wafregional::RateBasedRuleId`](kinds::wafregional::RateBasedRuleId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::wafregional::RateBasedRuleId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::wafregional::RateBasedRuleId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::wafregional::RateBasedRuleId> for &CfnRateBasedRuleRef {
    #[inline]
    fn into_value(self) -> Value<kinds::wafregional::RateBasedRuleId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Specifies the `ByteMatchSet`, `IPSet`, `SqlInjectionMatchSet`, `XssMatchSet`, `RegexMatchSet`, `GeoMatchSet`, and `SizeConstraintSet` objects that you want to add to a `Rule` and, for each object, indicates whether you want to negate the settings, for example, requests that do NOT originate from the IP address 192.0.2.44.
///
/// The property type `Predicate` of `AWS::WAFRegional::RateBasedRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct PredicateProperty(Object);

impl PredicateProperty {
    /// `PredicateProperty` with its required properties, in alphabetical order:
    ///
    /// - `data_id`: A unique identifier for a predicate in a `Rule`, such as `ByteMatchSetId` or `IPSetId`.
    /// - `negated`: Set `Negated` to `False` if you want AWS WAF to allow, block, or count requests based on the settings in the specified `ByteMatchSet`, `IPSet`, `SqlInjectionMatchSet`, `XssMatchSet`, `RegexMatchSet`, `GeoMatchSet`, or `SizeConstraintSet`.
    /// - `r#type`: The type of predicate in a `Rule`, such as `ByteMatch` or `IPSet`.
    pub fn new(
        data_id: impl IntoValue<String>,
        negated: impl IntoValue<bool>,
        r#type: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DataId", data_id.into_value().into_node());
        object_.put("Negated", negated.into_value().into_node());
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

impl Kind for PredicateProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PredicateProperty> for PredicateProperty {}
impl From<PredicateProperty> for Node {
    #[inline]
    fn from(value: PredicateProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PredicateProperty> for PredicateProperty {
    #[inline]
    fn into_value(self) -> Value<PredicateProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

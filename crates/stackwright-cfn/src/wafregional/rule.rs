// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::WAFRegional::Rule` and its property types.

use crate::l1::*;

/// > This is *AWS WAF Classic* documentation. For more information, see [AWS WAF Classic](https://docs.aws.amazon.com/waf/latest/developerguide/classic-waf-chapter.html) in the developer guide.
/// >
/// > *For the latest version of AWS WAF*, use the AWS WAF V2 API and see the [AWS WAF Developer Guide](https://docs.aws.amazon.com/waf/latest/developerguide/waf-chapter.html). With the latest version, AWS WAF has a single set of endpoints for regional and global use.
///
/// A combination of `ByteMatchSet`, `IPSet`, and/or `SqlInjectionMatchSet` objects that identify the web requests that you want to allow, block, or count. For example, you might create a `Rule` that includes the following predicates:
///
/// - An `IPSet` that causes AWS WAF to search for web requests that originate from the IP address `192.0.2.44`
/// - A `ByteMatchSet` that causes AWS WAF to search for web requests for which the value of the `User-Agent` header is `BadBot`.
///
/// To match the settings in this `Rule`, a request must originate from `192.0.2.44` AND include a `User-Agent` header for which the value is `BadBot`.
///
/// `AWS::WAFRegional::Rule`; `Ref` returns its `Id`, a [`wafregional::RuleId`](kinds::wafregional::RuleId).
/// Changing one of these replaces it: `MetricName`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafregional-rule.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnRule(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::WAFRegional::Rule",
    tags: None,
    rules: include_str!("rule.rules"),
};

impl CfnRule {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::WAFRegional::Rule";

    /// `CfnRule` with its required properties, in alphabetical order:
    ///
    /// - `metric_name`: A name for the metrics for this `Rule`.
    /// - `name`: The friendly name or description for the `Rule`.
    pub fn new(metric_name: impl IntoValue<String>, name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("MetricName", metric_name.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The `Predicates` object contains one `Predicate` element for each `ByteMatchSet`, `IPSet`, or `SqlInjectionMatchSet` object that you want to include in a `Rule`.
    ///
    /// `Predicates`; updated in place.
    pub fn predicates(mut self, value: impl IntoValue<List<PredicateProperty>>) -> Self {
        self.0.put("Predicates", value.into_value().into_node());
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

impl Construct for CfnRule {
    type Handle = CfnRuleRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnRuleRef {
        CfnRuleRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnRule`] of a stack.
pub struct CfnRuleRef(NodeRef);

impl Clone for CfnRuleRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnRuleRef {}
impl AsNode for CfnRuleRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnRuleRef {
    /// What `Ref` returns: its `Id`, a [`wafregional::RuleId`](kinds::wafregional::RuleId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::wafregional::RuleId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::wafregional::RuleId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::wafregional::RuleId> for &CfnRuleRef {
    #[inline]
    fn into_value(self) -> Value<kinds::wafregional::RuleId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Specifies the `ByteMatchSet`, `IPSet`, `SqlInjectionMatchSet`, `XssMatchSet`, `RegexMatchSet`, `GeoMatchSet`, and `SizeConstraintSet` objects that you want to add to a `Rule` and, for each object, indicates whether you want to negate the settings, for example, requests that do NOT originate from the IP address 192.0.2.44.
///
/// The property type `Predicate` of `AWS::WAFRegional::Rule`.
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

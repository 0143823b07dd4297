// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::WAFRegional::WebACL` and its property types.

use crate::l1::*;

/// > This is *AWS WAF Classic* documentation. For more information, see [AWS WAF Classic](https://docs.aws.amazon.com/waf/latest/developerguide/classic-waf-chapter.html) in the developer guide.
/// >
/// > *For the latest version of AWS WAF*, use the AWS WAF V2 API and see the [AWS WAF Developer Guide](https://docs.aws.amazon.com/waf/latest/developerguide/waf-chapter.html). With the latest version, AWS WAF has a single set of endpoints for regional and global use.
///
/// Contains the `Rules` that identify the requests that you want to allow, block, or count. In a `WebACL`, you also specify a default action ( `ALLOW` or `BLOCK`), and the action for each `Rule` that you add to a `WebACL`, for example, block requests from specified IP addresses or block requests from specified referrers. If you add more than one `Rule` to a `WebACL`, a request needs to match only one of the specifications to be allowed, blocked, or counted.
///
/// To identify the requests that you want AWS WAF to filter, you associate the `WebACL` with an API Gateway API or an Application Load Balancer.
///
/// `AWS::WAFRegional::WebACL`; `Ref` returns its `Id`, a [`wafregional::WebAclId`](kinds::wafregional::WebAclId).
/// Changing one of these replaces it: `MetricName`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafregional-webacl.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnWebACL(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::WAFRegional::WebACL",
    tags: None,
    rules: include_str!("web_acl.rules"),
};

impl CfnWebACL {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::WAFRegional::WebACL";

    /// `CfnWebACL` with its required properties, in alphabetical order:
    ///
    /// - `default_action`: The action to perform if none of the `Rules` contained in the `WebACL` match.
    /// - `metric_name`: A name for the metrics for this `WebACL`.
    /// - `name`: A friendly name or description of the `WebACL`.
    pub fn new(
        default_action: impl IntoValue<ActionProperty>,
        metric_name: impl IntoValue<String>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DefaultAction", default_action.into_value().into_node());
        object_.put("MetricName", metric_name.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// An array that contains the action for each `Rule` in a `WebACL`, the priority of the `Rule`, and the ID of the `Rule`.
    ///
    /// `Rules`; updated in place.
    pub fn rules(mut self, value: impl IntoValue<List<RuleProperty>>) -> Self {
        self.0.put("Rules", value.into_value().into_node());
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

impl Construct for CfnWebACL {
    type Handle = CfnWebACLRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnWebACLRef {
        CfnWebACLRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnWebACL`] of a stack.
pub struct CfnWebACLRef(NodeRef);

impl Clone for CfnWebACLRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnWebACLRef {}
impl AsNode for CfnWebACLRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnWebACLRef {
    /// What `Ref` returns: its `Id`, a [`wafregional::WebAclId`](kinds::wafregional::WebAclId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::wafregional::WebAclId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::wafregional::WebAclId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::wafregional::WebAclId> for &CfnWebACLRef {
    #[inline]
    fn into_value(self) -> Value<kinds::wafregional::WebAclId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Specifies the action AWS WAF takes when a web request matches or doesn't match all rule conditions.
///
/// The property type `Action` of `AWS::WAFRegional::WebACL`.
#[must_use = "a property type does nothing until it is set"]
pub struct ActionProperty(Object);

impl ActionProperty {
    /// `ActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: For actions that are associated with a rule, the action that AWS WAF takes when a web request matches all conditions in a rule.
    pub fn new(r#type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
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

impl Kind for ActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ActionProperty> for ActionProperty {}
impl From<ActionProperty> for Node {
    #[inline]
    fn from(value: ActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ActionProperty> for ActionProperty {
    #[inline]
    fn into_value(self) -> Value<ActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A combination of `ByteMatchSet`, `IPSet`, and/or `SqlInjectionMatchSet` objects that identify the web requests that you want to allow, block, or count. For example, you might create a `Rule` that includes the following predicates:
///
/// - An `IPSet` that causes AWS WAF to search for web requests that originate from the IP address `192.0.2.44`
/// - A `ByteMatchSet` that causes AWS WAF to search for web requests for which the value of the `User-Agent` header is `BadBot`.
///
/// To match the settings in this `Rule`, a request must originate from `192.0.2.44` AND include a `User-Agent` header for which the value is `BadBot`.
///
/// The property type `Rule` of `AWS::WAFRegional::WebACL`.
#[must_use = "a property type does nothing until it is set"]
pub struct RuleProperty(Object);

impl RuleProperty {
    /// `RuleProperty` with its required properties, in alphabetical order:
    ///
    /// - `action`: The action that AWS WAF takes when a web request matches all conditions in the rule, such as allow, block, or count the request.
    /// - `priority`: The order in which AWS WAF evaluates the rules in a web ACL.
    /// - `rule_id`: The ID of an AWS WAF Regional rule to associate with a web ACL.
    pub fn new(
        action: impl IntoValue<ActionProperty>,
        priority: impl IntoValue<i64>,
        rule_id: impl IntoValue<kinds::wafregional::RuleId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Action", action.into_value().into_node());
        object_.put("Priority", priority.into_value().into_node());
        object_.put("RuleId", rule_id.into_value().into_node());
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

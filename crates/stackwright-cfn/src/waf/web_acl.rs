// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::WAF::WebACL` and its property types.

use crate::l1::*;

/// > This is *AWS WAF Classic* documentation. For more information, see [AWS WAF Classic](https://docs.aws.amazon.com/waf/latest/developerguide/classic-waf-chapter.html) in the developer guide.
/// >
/// > *For the latest version of AWS WAF*, use the AWS WAF V2 API and see the [AWS WAF Developer Guide](https://docs.aws.amazon.com/waf/latest/developerguide/waf-chapter.html). With the latest version, AWS WAF has a single set of endpoints for regional and global use.
///
/// Contains the `Rules` that identify the requests that you want to allow, block, or count. In a `WebACL`, you also specify a default action ( `ALLOW` or `BLOCK`), and the action for each `Rule` that you add to a `WebACL`, for example, block requests from specified IP addresses or block requests from specified referrers. You also associate the `WebACL` with a Amazon CloudFront distribution to identify the requests that you want AWS WAF to filter. If you add more than one `Rule` to a `WebACL`, a request needs to match only one of the specifications to be allowed, blocked, or counted.
///
/// `AWS::WAF::WebACL`; `Ref` returns its `Id`, a [`waf::WebAclId`](kinds::waf::WebAclId).
/// Changing one of these replaces it: `MetricName`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-waf-webacl.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnWebACL(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::WAF::WebACL",
    tags: None,
    rules: include_str!("web_acl.rules"),
};

impl CfnWebACL {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::WAF::WebACL";

    /// `CfnWebACL` with its required properties, in alphabetical order:
    ///
    /// - `default_action`: The action to perform if none of the `Rules` contained in the `WebACL` match.
    /// - `metric_name`: The name of the metrics for this `WebACL`.
    /// - `name`: A friendly name or description of the `WebACL`.
    pub fn new(
        default_action: impl IntoValue<WafActionProperty>,
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
    pub fn rules(mut self, value: impl IntoValue<List<ActivatedRuleProperty>>) -> Self {
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
    /// What `Ref` returns: its `Id`, a [`waf::WebAclId`](kinds::waf::WebAclId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::waf::WebAclId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::waf::WebAclId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::waf::WebAclId> for &CfnWebACLRef {
    #[inline]
    fn into_value(self) -> Value<kinds::waf::WebAclId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The `ActivatedRule` object in an `UpdateWebACL` request specifies a `Rule` that you want to insert or delete, the priority of the `Rule` in the `WebACL`, and the action that you want AWS WAF to take when a web request matches the `Rule` ( `ALLOW`, `BLOCK`, or `COUNT`).
///
/// To specify whether to insert or delete a `Rule`, use the `Action` parameter in the `WebACLUpdate` data type.
///
/// The property type `ActivatedRule` of `AWS::WAF::WebACL`.
#[must_use = "a property type does nothing until it is set"]
pub struct ActivatedRuleProperty(Object);

impl ActivatedRuleProperty {
    /// `ActivatedRuleProperty` with its required properties, in alphabetical order:
    ///
    /// - `priority`: Specifies the order in which the `Rules` in a `WebACL` are evaluated.
    /// - `rule_id`: The `RuleId` for a `Rule`.
    pub fn new(priority: impl IntoValue<i64>, rule_id: impl IntoValue<kinds::waf::RuleId>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Priority", priority.into_value().into_node());
        object_.put("RuleId", rule_id.into_value().into_node());
        Self(object_)
    }

    /// Specifies the action that Amazon CloudFront or AWS WAF takes when a web request matches the conditions in the `Rule`. Valid values for `Action` include the following:
    ///
    /// - `ALLOW`: CloudFront responds with the requested object.
    /// - `BLOCK`: CloudFront responds with an HTTP 403 (Forbidden) status code.
    /// - `COUNT`: AWS WAF increments a counter of requests that match the conditions in the rule and then continues to inspect the web request based on the remaining rules in the web ACL.
    ///
    /// `ActivatedRule|OverrideAction` applies only when updating or adding a `RuleGroup` to a `WebACL`. In this case, you do not use `ActivatedRule|Action`. For all other update requests, `ActivatedRule|Action` is used instead of `ActivatedRule|OverrideAction`.
    ///
    /// `Action`.
    pub fn action(mut self, value: impl IntoValue<WafActionProperty>) -> Self {
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

impl Kind for ActivatedRuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ActivatedRuleProperty> for ActivatedRuleProperty {}
impl From<ActivatedRuleProperty> for Node {
    #[inline]
    fn from(value: ActivatedRuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ActivatedRuleProperty> for ActivatedRuleProperty {
    #[inline]
    fn into_value(self) -> Value<ActivatedRuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// > AWS WAF Classic support will end on September 30, 2025.
/// >
/// > This is *AWS WAF Classic* documentation. For more information, see [AWS WAF Classic](https://docs.aws.amazon.com/waf/latest/developerguide/classic-waf-chapter.html) in the developer guide.
/// >
/// > *For the latest version of AWS WAF*, use the AWS WAF V2 API and see the [AWS WAF Developer Guide](https://docs.aws.amazon.com/waf/latest/developerguide/waf-chapter.html). With the latest version, AWS WAF has a single set of endpoints for regional and global use.
///
/// For the action that is associated with a rule in a `WebACL`, specifies the action that you want AWS WAF to perform when a web request matches all of the conditions in a rule. For the default action in a `WebACL`, specifies the action that you want AWS WAF to take when a web request doesn't match all of the conditions in any of the rules in a `WebACL`.
///
/// The property type `WafAction` of `AWS::WAF::WebACL`.
#[must_use = "a property type does nothing until it is set"]
pub struct WafActionProperty(Object);

impl WafActionProperty {
    /// `WafActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: Specifies how you want AWS WAF to respond to requests that match the settings in a `Rule`.
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

impl Kind for WafActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WafActionProperty> for WafActionProperty {}
impl From<WafActionProperty> for Node {
    #[inline]
    fn from(value: WafActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WafActionProperty> for WafActionProperty {
    #[inline]
    fn into_value(self) -> Value<WafActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

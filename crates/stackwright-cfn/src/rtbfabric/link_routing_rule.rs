// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::RTBFabric::LinkRoutingRule` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::RTBFabric::LinkRoutingRule. A routing rule on a link within RTB Fabric that controls request routing based on conditions such as host headers, path matching, and query string parameters.
///
/// `AWS::RTBFabric::LinkRoutingRule`; `Ref` returns its `Arn`, a [`rtbfabric::LinkRoutingRuleArn`](kinds::rtbfabric::LinkRoutingRuleArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rtbfabric-linkroutingrule.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnLinkRoutingRule(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::RTBFabric::LinkRoutingRule",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("link_routing_rule.rules"),
};

impl CfnLinkRoutingRule {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::RTBFabric::LinkRoutingRule";

    /// `CfnLinkRoutingRule` with its required properties, in alphabetical order:
    ///
    /// - `conditions`: Conditions for a routing rule.
    /// - `gateway_id`
    /// - `link_id`
    /// - `priority`
    pub fn new(
        conditions: impl IntoValue<RuleConditionProperty>,
        gateway_id: impl IntoValue<kinds::ec2::RouteTableId>,
        link_id: impl IntoValue<String>,
        priority: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Conditions", conditions.into_value().into_node());
        object_.put("GatewayId", gateway_id.into_value().into_node());
        object_.put("LinkId", link_id.into_value().into_node());
        object_.put("Priority", priority.into_value().into_node());
        Self(object_)
    }

    /// Tags to assign to the LinkRoutingRule.
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

impl Construct for CfnLinkRoutingRule {
    type Handle = CfnLinkRoutingRuleRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnLinkRoutingRuleRef {
        CfnLinkRoutingRuleRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnLinkRoutingRule`] of a stack.
pub struct CfnLinkRoutingRuleRef(NodeRef);

impl Clone for CfnLinkRoutingRuleRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnLinkRoutingRuleRef {}
impl AsNode for CfnLinkRoutingRuleRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnLinkRoutingRuleRef {
    /// What `Ref` returns: its `Arn`, a [`rtbfabric::LinkRoutingRuleArn`](kinds::rtbfabric::LinkRoutingRuleArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::rtbfabric::LinkRoutingRuleArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Arn` attribute.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::rtbfabric::LinkRoutingRuleArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The `CreatedTimestamp` attribute.
    ///
    /// `Fn::GetAtt` of `CreatedTimestamp`.
    #[inline]
    pub fn attr_created_timestamp(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedTimestamp")))
    }

    /// The `RuleId` attribute.
    ///
    /// `Fn::GetAtt` of `RuleId`.
    #[inline]
    pub fn attr_rule_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RuleId")))
    }

    /// The `Status` attribute.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The `UpdatedTimestamp` attribute.
    ///
    /// `Fn::GetAtt` of `UpdatedTimestamp`.
    #[inline]
    pub fn attr_updated_timestamp(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedTimestamp")))
    }
}

impl IntoValue<kinds::rtbfabric::LinkRoutingRuleArn> for &CfnLinkRoutingRuleRef {
    #[inline]
    fn into_value(self) -> Value<kinds::rtbfabric::LinkRoutingRuleArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The property type `QueryStringKeyValuePair` of `AWS::RTBFabric::LinkRoutingRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct QueryStringKeyValuePairProperty(Object);

impl QueryStringKeyValuePairProperty {
    /// `QueryStringKeyValuePairProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: Query string key — RFC 3986 unreserved characters.
    /// - `value`: Query string value — RFC 3986 unreserved characters.
    pub fn new(key: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
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

impl Kind for QueryStringKeyValuePairProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<QueryStringKeyValuePairProperty> for QueryStringKeyValuePairProperty {}
impl From<QueryStringKeyValuePairProperty> for Node {
    #[inline]
    fn from(value: QueryStringKeyValuePairProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<QueryStringKeyValuePairProperty> for QueryStringKeyValuePairProperty {
    #[inline]
    fn into_value(self) -> Value<QueryStringKeyValuePairProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Conditions for a routing rule. All non-null fields must match (AND logic). At least one field must be set. HostHeader and HostHeaderWildcard are mutually exclusive. PathPrefix and PathExact are mutually exclusive.
///
/// The property type `RuleCondition` of `AWS::RTBFabric::LinkRoutingRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct RuleConditionProperty(Object);

impl RuleConditionProperty {
    /// `RuleConditionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Exact host match — RFC 3986 unreserved characters. Mutually exclusive with HostHeaderWildcard.
    ///
    /// `HostHeader`.
    pub fn host_header(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("HostHeader", value.into_value().into_node());
        self
    }

    /// Wildcard host pattern (e.g., *.example.com) — RFC 3986 unreserved characters plus *. Mutually exclusive with HostHeader.
    ///
    /// `HostHeaderWildcard`.
    pub fn host_header_wildcard(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("HostHeaderWildcard", value.into_value().into_node());
        self
    }

    /// Exact path match — must start with /. Mutually exclusive with PathPrefix.
    ///
    /// `PathExact`.
    pub fn path_exact(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PathExact", value.into_value().into_node());
        self
    }

    /// Path prefix matching — strict starts-with, must start with /. Mutually exclusive with PathExact.
    ///
    /// `PathPrefix`.
    pub fn path_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PathPrefix", value.into_value().into_node());
        self
    }

    /// The `QueryStringEquals` property.
    ///
    /// `QueryStringEquals`.
    pub fn query_string_equals(
        mut self,
        value: impl IntoValue<QueryStringKeyValuePairProperty>,
    ) -> Self {
        self.0
            .put("QueryStringEquals", value.into_value().into_node());
        self
    }

    /// Query string key presence check (any value accepted).
    ///
    /// `QueryStringExists`.
    pub fn query_string_exists(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("QueryStringExists", value.into_value().into_node());
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

impl Kind for RuleConditionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RuleConditionProperty> for RuleConditionProperty {}
impl From<RuleConditionProperty> for Node {
    #[inline]
    fn from(value: RuleConditionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RuleConditionProperty> for RuleConditionProperty {
    #[inline]
    fn into_value(self) -> Value<RuleConditionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

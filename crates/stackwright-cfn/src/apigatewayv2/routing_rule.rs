// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ApiGatewayV2::RoutingRule` and its property types.

use crate::l1::*;

/// Represents a routing rule. When the incoming request to a domain name matches the conditions for a rule, API Gateway invokes a stage of a target API. Supported only for REST APIs.
///
/// `AWS::ApiGatewayV2::RoutingRule`; `Ref` returns its `RoutingRuleArn`, a [`apigatewayv2::RoutingRuleArn`](kinds::apigatewayv2::RoutingRuleArn).
/// Changing one of these replaces it: `DomainNameArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-routingrule.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnRoutingRule(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ApiGatewayV2::RoutingRule",
    tags: None,
    rules: include_str!("routing_rule.rules"),
};

impl CfnRoutingRule {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ApiGatewayV2::RoutingRule";

    /// `CfnRoutingRule` with its required properties, in alphabetical order:
    ///
    /// - `actions`: The resulting action based on matching a routing rules condition.
    /// - `conditions`: The conditions of the routing rule.
    /// - `domain_name_arn`: The ARN of the domain name.
    /// - `priority`: The order in which API Gateway evaluates a rule.
    pub fn new(
        actions: impl IntoValue<List<ActionProperty>>,
        conditions: impl IntoValue<List<ConditionProperty>>,
        domain_name_arn: impl IntoValue<kinds::apigatewayv2::DomainNameArn>,
        priority: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Actions", actions.into_value().into_node());
        object_.put("Conditions", conditions.into_value().into_node());
        object_.put("DomainNameArn", domain_name_arn.into_value().into_node());
        object_.put("Priority", priority.into_value().into_node());
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

impl Construct for CfnRoutingRule {
    type Handle = CfnRoutingRuleRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnRoutingRuleRef {
        CfnRoutingRuleRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnRoutingRule`] of a stack.
pub struct CfnRoutingRuleRef(NodeRef);

impl Clone for CfnRoutingRuleRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnRoutingRuleRef {}
impl AsNode for CfnRoutingRuleRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnRoutingRuleRef {
    /// What `Ref` returns: its `RoutingRuleArn`, a [`apigatewayv2::RoutingRuleArn`](kinds::apigatewayv2::RoutingRuleArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::apigatewayv2::RoutingRuleArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Represents an Amazon Resource Name (ARN).
    ///
    /// `Fn::GetAtt` of `RoutingRuleArn`.
    #[inline]
    pub fn attr_routing_rule_arn(&self) -> Value<kinds::apigatewayv2::RoutingRuleArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RoutingRuleArn")))
    }

    /// The identifier.
    ///
    /// `Fn::GetAtt` of `RoutingRuleId`.
    #[inline]
    pub fn attr_routing_rule_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RoutingRuleId")))
    }
}

impl IntoValue<kinds::apigatewayv2::RoutingRuleArn> for &CfnRoutingRuleRef {
    #[inline]
    fn into_value(self) -> Value<kinds::apigatewayv2::RoutingRuleArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Represents a routing rule action. The only supported action is `invokeApi`.
///
/// The property type `Action` of `AWS::ApiGatewayV2::RoutingRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct ActionProperty(Object);

impl ActionProperty {
    /// `ActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `invoke_api`: Represents an InvokeApi action.
    pub fn new(invoke_api: impl IntoValue<ActionInvokeApiProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("InvokeApi", invoke_api.into_value().into_node());
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

/// Represents an InvokeApi action.
///
/// The property type `ActionInvokeApi` of `AWS::ApiGatewayV2::RoutingRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct ActionInvokeApiProperty(Object);

impl ActionInvokeApiProperty {
    /// `ActionInvokeApiProperty` with its required properties, in alphabetical order:
    ///
    /// - `api_id`: The API identifier of the target API.
    /// - `stage`: The name of the target stage.
    pub fn new(
        api_id: impl IntoValue<kinds::apigatewayv2::ApiId>,
        stage: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApiId", api_id.into_value().into_node());
        object_.put("Stage", stage.into_value().into_node());
        Self(object_)
    }

    /// The strip base path setting. When true, API Gateway strips the incoming matched base path when forwarding the request to the target API.
    ///
    /// `StripBasePath`.
    pub fn strip_base_path(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("StripBasePath", value.into_value().into_node());
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

impl Kind for ActionInvokeApiProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ActionInvokeApiProperty> for ActionInvokeApiProperty {}
impl From<ActionInvokeApiProperty> for Node {
    #[inline]
    fn from(value: ActionInvokeApiProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ActionInvokeApiProperty> for ActionInvokeApiProperty {
    #[inline]
    fn into_value(self) -> Value<ActionInvokeApiProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents a condition. Conditions can contain up to two `matchHeaders` conditions and one `matchBasePaths` conditions. API Gateway evaluates header conditions and base path conditions together. You can only use AND between header and base path conditions.
///
/// The property type `Condition` of `AWS::ApiGatewayV2::RoutingRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConditionProperty(Object);

impl ConditionProperty {
    /// `ConditionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The base path to be matched.
    ///
    /// `MatchBasePaths`.
    pub fn match_base_paths(mut self, value: impl IntoValue<MatchBasePathsProperty>) -> Self {
        self.0.put("MatchBasePaths", value.into_value().into_node());
        self
    }

    /// The headers to be matched.
    ///
    /// `MatchHeaders`.
    pub fn match_headers(mut self, value: impl IntoValue<MatchHeadersProperty>) -> Self {
        self.0.put("MatchHeaders", value.into_value().into_node());
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

/// Represents a `MatchBasePaths` condition.
///
/// The property type `MatchBasePaths` of `AWS::ApiGatewayV2::RoutingRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct MatchBasePathsProperty(Object);

impl MatchBasePathsProperty {
    /// `MatchBasePathsProperty` with its required properties, in alphabetical order:
    ///
    /// - `any_of`: The string of the case sensitive base path to be matched.
    pub fn new(any_of: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AnyOf", any_of.into_value().into_node());
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

impl Kind for MatchBasePathsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MatchBasePathsProperty> for MatchBasePathsProperty {}
impl From<MatchBasePathsProperty> for Node {
    #[inline]
    fn from(value: MatchBasePathsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MatchBasePathsProperty> for MatchBasePathsProperty {
    #[inline]
    fn into_value(self) -> Value<MatchBasePathsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents a `MatchHeaderValue`.
///
/// The property type `MatchHeaderValue` of `AWS::ApiGatewayV2::RoutingRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct MatchHeaderValueProperty(Object);

impl MatchHeaderValueProperty {
    /// `MatchHeaderValueProperty` with its required properties, in alphabetical order:
    ///
    /// - `header`: The case insensitive header name to be matched.
    /// - `value_glob`: The case sensitive header glob value to be matched against entire header value.
    pub fn new(header: impl IntoValue<String>, value_glob: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Header", header.into_value().into_node());
        object_.put("ValueGlob", value_glob.into_value().into_node());
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

impl Kind for MatchHeaderValueProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MatchHeaderValueProperty> for MatchHeaderValueProperty {}
impl From<MatchHeaderValueProperty> for Node {
    #[inline]
    fn from(value: MatchHeaderValueProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MatchHeaderValueProperty> for MatchHeaderValueProperty {
    #[inline]
    fn into_value(self) -> Value<MatchHeaderValueProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents a `MatchHeaders` condition.
///
/// The property type `MatchHeaders` of `AWS::ApiGatewayV2::RoutingRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct MatchHeadersProperty(Object);

impl MatchHeadersProperty {
    /// `MatchHeadersProperty` with its required properties, in alphabetical order:
    ///
    /// - `any_of`: The header name and header value glob to be matched.
    pub fn new(any_of: impl IntoValue<List<MatchHeaderValueProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AnyOf", any_of.into_value().into_node());
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

impl Kind for MatchHeadersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MatchHeadersProperty> for MatchHeadersProperty {}
impl From<MatchHeadersProperty> for Node {
    #[inline]
    fn from(value: MatchHeadersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MatchHeadersProperty> for MatchHeadersProperty {
    #[inline]
    fn into_value(self) -> Value<MatchHeadersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

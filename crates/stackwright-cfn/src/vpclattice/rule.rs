// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::VpcLattice::Rule` and its property types.

use crate::l1::*;

/// Creates a listener rule. Each listener has a default rule for checking connection requests, but you can define additional rules. Each rule consists of a priority, one or more actions, and one or more conditions. For more information, see [Listener rules](https://docs.aws.amazon.com/vpc-lattice/latest/ug/listeners.html#listener-rules) in the *Amazon VPC Lattice User Guide*.
///
/// `AWS::VpcLattice::Rule`; `Ref` returns its `Arn`, a [`vpclattice::RuleArn`](kinds::vpclattice::RuleArn).
/// Changing one of these replaces it: `ListenerIdentifier`, `Name`, `ServiceIdentifier`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-rule.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnRule(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::VpcLattice::Rule",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("rule.rules"),
};

impl CfnRule {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::VpcLattice::Rule";

    /// `CfnRule` with its required properties, in alphabetical order:
    ///
    /// - `action`: Describes the action for a rule.
    /// - `r#match`: The rule match.
    /// - `priority`: The priority assigned to the rule.
    pub fn new(
        action: impl IntoValue<ActionProperty>,
        r#match: impl IntoValue<MatchProperty>,
        priority: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Action", action.into_value().into_node());
        object_.put("Match", r#match.into_value().into_node());
        object_.put("Priority", priority.into_value().into_node());
        Self(object_)
    }

    /// The ID or ARN of the listener.
    ///
    /// `ListenerIdentifier`; an update replaces the resource.
    pub fn listener_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ListenerIdentifier", value.into_value().into_node());
        self
    }

    /// The name of the rule. The name must be unique within the listener. The valid characters are a-z, 0-9, and hyphens (-). You can't use a hyphen as the first or last character, or immediately after another hyphen.
    ///
    /// If you don't specify a name, CloudFormation generates one. However, if you specify a name, and later want to replace the resource, you must specify a new name.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The ID or ARN of the service.
    ///
    /// `ServiceIdentifier`; an update replaces the resource.
    pub fn service_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ServiceIdentifier", value.into_value().into_node());
        self
    }

    /// The tags for the rule.
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
    /// What `Ref` returns: its `Arn`, a [`vpclattice::RuleArn`](kinds::vpclattice::RuleArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::vpclattice::RuleArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the rule.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::vpclattice::RuleArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The ID of the listener.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::vpclattice::RuleArn> for &CfnRuleRef {
    #[inline]
    fn into_value(self) -> Value<kinds::vpclattice::RuleArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Describes the action for a rule.
///
/// The property type `Action` of `AWS::VpcLattice::Rule`.
#[must_use = "a property type does nothing until it is set"]
pub struct ActionProperty(Object);

impl ActionProperty {
    /// `ActionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The fixed response action. The rule returns a custom HTTP response.
    ///
    /// `FixedResponse`.
    pub fn fixed_response(mut self, value: impl IntoValue<FixedResponseProperty>) -> Self {
        self.0.put("FixedResponse", value.into_value().into_node());
        self
    }

    /// The forward action. Traffic that matches the rule is forwarded to the specified target groups.
    ///
    /// `Forward`.
    pub fn forward(mut self, value: impl IntoValue<ForwardProperty>) -> Self {
        self.0.put("Forward", value.into_value().into_node());
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

/// Describes an action that returns a custom HTTP response.
///
/// The property type `FixedResponse` of `AWS::VpcLattice::Rule`.
#[must_use = "a property type does nothing until it is set"]
pub struct FixedResponseProperty(Object);

impl FixedResponseProperty {
    /// `FixedResponseProperty` with its required properties, in alphabetical order:
    ///
    /// - `status_code`: The HTTP response code.
    pub fn new(status_code: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("StatusCode", status_code.into_value().into_node());
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

impl Kind for FixedResponseProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FixedResponseProperty> for FixedResponseProperty {}
impl From<FixedResponseProperty> for Node {
    #[inline]
    fn from(value: FixedResponseProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FixedResponseProperty> for FixedResponseProperty {
    #[inline]
    fn into_value(self) -> Value<FixedResponseProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The forward action. Traffic that matches the rule is forwarded to the specified target groups.
///
/// The property type `Forward` of `AWS::VpcLattice::Rule`.
#[must_use = "a property type does nothing until it is set"]
pub struct ForwardProperty(Object);

impl ForwardProperty {
    /// `ForwardProperty` with its required properties, in alphabetical order:
    ///
    /// - `target_groups`: The target groups.
    pub fn new(target_groups: impl IntoValue<List<WeightedTargetGroupProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("TargetGroups", target_groups.into_value().into_node());
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

impl Kind for ForwardProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ForwardProperty> for ForwardProperty {}
impl From<ForwardProperty> for Node {
    #[inline]
    fn from(value: ForwardProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ForwardProperty> for ForwardProperty {
    #[inline]
    fn into_value(self) -> Value<ForwardProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the constraints for a header match. Matches incoming requests with rule based on request header value before applying rule action.
///
/// The property type `HeaderMatch` of `AWS::VpcLattice::Rule`.
#[must_use = "a property type does nothing until it is set"]
pub struct HeaderMatchProperty(Object);

impl HeaderMatchProperty {
    /// `HeaderMatchProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#match`: The header match type.
    /// - `name`: The name of the header.
    pub fn new(
        r#match: impl IntoValue<HeaderMatchTypeProperty>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Match", r#match.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// Indicates whether the match is case sensitive.
    ///
    /// `CaseSensitive`; default `false`.
    pub fn case_sensitive(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("CaseSensitive", value.into_value().into_node());
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

impl Kind for HeaderMatchProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HeaderMatchProperty> for HeaderMatchProperty {}
impl From<HeaderMatchProperty> for Node {
    #[inline]
    fn from(value: HeaderMatchProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HeaderMatchProperty> for HeaderMatchProperty {
    #[inline]
    fn into_value(self) -> Value<HeaderMatchProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes a header match type.
///
/// The property type `HeaderMatchType` of `AWS::VpcLattice::Rule`.
#[must_use = "a property type does nothing until it is set"]
pub struct HeaderMatchTypeProperty(Object);

impl HeaderMatchTypeProperty {
    /// `HeaderMatchTypeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A contains type match.
    ///
    /// `Contains`.
    pub fn contains(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Contains", value.into_value().into_node());
        self
    }

    /// An exact type match.
    ///
    /// `Exact`.
    pub fn exact(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Exact", value.into_value().into_node());
        self
    }

    /// A prefix type match. Matches the value with the prefix.
    ///
    /// `Prefix`.
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Prefix", value.into_value().into_node());
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

impl Kind for HeaderMatchTypeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HeaderMatchTypeProperty> for HeaderMatchTypeProperty {}
impl From<HeaderMatchTypeProperty> for Node {
    #[inline]
    fn from(value: HeaderMatchTypeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HeaderMatchTypeProperty> for HeaderMatchTypeProperty {
    #[inline]
    fn into_value(self) -> Value<HeaderMatchTypeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes criteria that can be applied to incoming requests.
///
/// The property type `HttpMatch` of `AWS::VpcLattice::Rule`.
#[must_use = "a property type does nothing until it is set"]
pub struct HttpMatchProperty(Object);

impl HttpMatchProperty {
    /// `HttpMatchProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The header matches. Matches incoming requests with rule based on request header value before applying rule action.
    ///
    /// `HeaderMatches`.
    pub fn header_matches(mut self, value: impl IntoValue<List<HeaderMatchProperty>>) -> Self {
        self.0.put("HeaderMatches", value.into_value().into_node());
        self
    }

    /// The HTTP method type.
    ///
    /// `Method`; one of `CONNECT`, `DELETE`, `GET`, `HEAD`, `OPTIONS`, `POST`, `PUT`, `TRACE`.
    pub fn method(mut self, value: impl IntoValue<Method>) -> Self {
        self.0.put("Method", value.into_value().into_node());
        self
    }

    /// The path match.
    ///
    /// `PathMatch`.
    pub fn path_match(mut self, value: impl IntoValue<PathMatchProperty>) -> Self {
        self.0.put("PathMatch", value.into_value().into_node());
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

impl Kind for HttpMatchProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HttpMatchProperty> for HttpMatchProperty {}
impl From<HttpMatchProperty> for Node {
    #[inline]
    fn from(value: HttpMatchProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HttpMatchProperty> for HttpMatchProperty {
    #[inline]
    fn into_value(self) -> Value<HttpMatchProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes a rule match.
///
/// The property type `Match` of `AWS::VpcLattice::Rule`.
#[must_use = "a property type does nothing until it is set"]
pub struct MatchProperty(Object);

impl MatchProperty {
    /// `MatchProperty` with its required properties, in alphabetical order:
    ///
    /// - `http_match`: The HTTP criteria that a rule must match.
    pub fn new(http_match: impl IntoValue<HttpMatchProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("HttpMatch", http_match.into_value().into_node());
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

impl Kind for MatchProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MatchProperty> for MatchProperty {}
impl From<MatchProperty> for Node {
    #[inline]
    fn from(value: MatchProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MatchProperty> for MatchProperty {
    #[inline]
    fn into_value(self) -> Value<MatchProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the conditions that can be applied when matching a path for incoming requests.
///
/// The property type `PathMatch` of `AWS::VpcLattice::Rule`.
#[must_use = "a property type does nothing until it is set"]
pub struct PathMatchProperty(Object);

impl PathMatchProperty {
    /// `PathMatchProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#match`: The type of path match.
    pub fn new(r#match: impl IntoValue<PathMatchTypeProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Match", r#match.into_value().into_node());
        Self(object_)
    }

    /// Indicates whether the match is case sensitive.
    ///
    /// `CaseSensitive`; default `false`.
    pub fn case_sensitive(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("CaseSensitive", value.into_value().into_node());
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

impl Kind for PathMatchProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PathMatchProperty> for PathMatchProperty {}
impl From<PathMatchProperty> for Node {
    #[inline]
    fn from(value: PathMatchProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PathMatchProperty> for PathMatchProperty {
    #[inline]
    fn into_value(self) -> Value<PathMatchProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes a path match type. Each rule can include only one of the following types of paths.
///
/// The property type `PathMatchType` of `AWS::VpcLattice::Rule`.
#[must_use = "a property type does nothing until it is set"]
pub struct PathMatchTypeProperty(Object);

impl PathMatchTypeProperty {
    /// `PathMatchTypeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An exact match of the path.
    ///
    /// `Exact`.
    pub fn exact(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Exact", value.into_value().into_node());
        self
    }

    /// A prefix match of the path.
    ///
    /// `Prefix`.
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Prefix", value.into_value().into_node());
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

impl Kind for PathMatchTypeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PathMatchTypeProperty> for PathMatchTypeProperty {}
impl From<PathMatchTypeProperty> for Node {
    #[inline]
    fn from(value: PathMatchTypeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PathMatchTypeProperty> for PathMatchTypeProperty {
    #[inline]
    fn into_value(self) -> Value<PathMatchTypeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the weight of a target group.
///
/// The property type `WeightedTargetGroup` of `AWS::VpcLattice::Rule`.
#[must_use = "a property type does nothing until it is set"]
pub struct WeightedTargetGroupProperty(Object);

impl WeightedTargetGroupProperty {
    /// `WeightedTargetGroupProperty` with its required properties, in alphabetical order:
    ///
    /// - `target_group_identifier`: The ID of the target group.
    pub fn new(target_group_identifier: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "TargetGroupIdentifier",
            target_group_identifier.into_value().into_node(),
        );
        Self(object_)
    }

    /// Only required if you specify multiple target groups for a forward action. The weight determines how requests are distributed to the target group. For example, if you specify two target groups, each with a weight of 10, each target group receives half the requests. If you specify two target groups, one with a weight of 10 and the other with a weight of 20, the target group with a weight of 20 receives twice as many requests as the other target group. If there's only one target group specified, then the default value is 100.
    ///
    /// `Weight`.
    pub fn weight(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Weight", value.into_value().into_node());
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

impl Kind for WeightedTargetGroupProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WeightedTargetGroupProperty> for WeightedTargetGroupProperty {}
impl From<WeightedTargetGroupProperty> for Node {
    #[inline]
    fn from(value: WeightedTargetGroupProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WeightedTargetGroupProperty> for WeightedTargetGroupProperty {
    #[inline]
    fn into_value(self) -> Value<WeightedTargetGroupProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Method` of a `HttpMatch` of `AWS::VpcLattice::Rule`.
pub enum Method {
    /// `CONNECT`.
    Connect,
    /// `DELETE`.
    Delete,
    /// `GET`.
    Get,
    /// `HEAD`.
    Head,
    /// `OPTIONS`.
    Options,
    /// `POST`.
    Post,
    /// `PUT`.
    Put,
    /// `TRACE`.
    Trace,
}

#[diagnostic::do_not_recommend]
impl Kind for Method {}
#[diagnostic::do_not_recommend]
impl TextKind for Method {}
#[diagnostic::do_not_recommend]
impl IdKind for Method {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Method {}
#[diagnostic::do_not_recommend]
impl IntoValue<Method> for Method {
    #[inline]
    fn into_value(self) -> Value<Method> {
        const VALUES: &[&str] = &[
            "CONNECT", "DELETE", "GET", "HEAD", "OPTIONS", "POST", "PUT", "TRACE",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

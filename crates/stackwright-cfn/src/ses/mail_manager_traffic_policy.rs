// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SES::MailManagerTrafficPolicy` and its property types.

use crate::l1::*;

/// Resource to create a traffic policy for a Mail Manager ingress endpoint which contains policy statements used to evaluate whether incoming emails should be allowed or denied.
///
/// `AWS::SES::MailManagerTrafficPolicy`; `Ref` returns its `TrafficPolicyId`, a [`ses::MailManagerTrafficPolicyId`](kinds::ses::MailManagerTrafficPolicyId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanagertrafficpolicy.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnMailManagerTrafficPolicy(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SES::MailManagerTrafficPolicy",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("mail_manager_traffic_policy.rules"),
};

impl CfnMailManagerTrafficPolicy {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SES::MailManagerTrafficPolicy";

    /// `CfnMailManagerTrafficPolicy` with its required properties, in alphabetical order:
    ///
    /// - `default_action`: Default action instructs the traﬃc policy to either Allow or Deny (block) messages that fall outside of (or not addressed by) the conditions of your policy statements.
    /// - `policy_statements`: Conditional statements for filtering email traffic.
    pub fn new(
        default_action: impl IntoValue<DefaultAction>,
        policy_statements: impl IntoValue<List<PolicyStatementProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DefaultAction", default_action.into_value().into_node());
        object_.put(
            "PolicyStatements",
            policy_statements.into_value().into_node(),
        );
        Self(object_)
    }

    /// The maximum message size in bytes of email which is allowed in by this traffic policy—anything larger will be blocked.
    ///
    /// `MaxMessageSizeBytes`; updated in place.
    pub fn max_message_size_bytes(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("MaxMessageSizeBytes", value.into_value().into_node());
        self
    }

    /// The tags used to organize, track, or control access for the resource. For example, { "tags": {"key1":"value1", "key2":"value2"} }.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The name of the policy.
    ///
    /// The policy name cannot exceed 64 characters and can only include alphanumeric characters, dashes, and underscores.
    ///
    /// `TrafficPolicyName`; updated in place.
    pub fn traffic_policy_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("TrafficPolicyName", value.into_value().into_node());
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

impl Construct for CfnMailManagerTrafficPolicy {
    type Handle = CfnMailManagerTrafficPolicyRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnMailManagerTrafficPolicyRef {
        CfnMailManagerTrafficPolicyRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnMailManagerTrafficPolicy`] of a stack.
pub struct CfnMailManagerTrafficPolicyRef(NodeRef);

impl Clone for CfnMailManagerTrafficPolicyRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnMailManagerTrafficPolicyRef {}
impl AsNode for CfnMailManagerTrafficPolicyRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnMailManagerTrafficPolicyRef {
    /// What `Ref` returns: its `TrafficPolicyId`, a [`ses::MailManagerTrafficPolicyId`](kinds::ses::MailManagerTrafficPolicyId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ses::MailManagerTrafficPolicyId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the traffic policy resource.
    ///
    /// `Fn::GetAtt` of `TrafficPolicyArn`.
    #[inline]
    pub fn attr_traffic_policy_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TrafficPolicyArn")))
    }

    /// The identifier of the traffic policy resource.
    ///
    /// `Fn::GetAtt` of `TrafficPolicyId`.
    #[inline]
    pub fn attr_traffic_policy_id(&self) -> Value<kinds::ses::MailManagerTrafficPolicyId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TrafficPolicyId")))
    }
}

impl IntoValue<kinds::ses::MailManagerTrafficPolicyId> for &CfnMailManagerTrafficPolicyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ses::MailManagerTrafficPolicyId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The Add On ARN and its returned value that is evaluated in a policy statement's conditional expression to either deny or block the incoming email.
///
/// The property type `IngressAnalysis` of `AWS::SES::MailManagerTrafficPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct IngressAnalysisProperty(Object);

impl IngressAnalysisProperty {
    /// `IngressAnalysisProperty` with its required properties, in alphabetical order:
    ///
    /// - `analyzer`: The Amazon Resource Name (ARN) of an Add On.
    /// - `result_field`: The returned value from an Add On.
    pub fn new(analyzer: impl IntoValue<String>, result_field: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Analyzer", analyzer.into_value().into_node());
        object_.put("ResultField", result_field.into_value().into_node());
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

impl Kind for IngressAnalysisProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IngressAnalysisProperty> for IngressAnalysisProperty {}
impl From<IngressAnalysisProperty> for Node {
    #[inline]
    fn from(value: IngressAnalysisProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IngressAnalysisProperty> for IngressAnalysisProperty {
    #[inline]
    fn into_value(self) -> Value<IngressAnalysisProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The structure for a boolean condition matching on the incoming mail.
///
/// The property type `IngressBooleanExpression` of `AWS::SES::MailManagerTrafficPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct IngressBooleanExpressionProperty(Object);

impl IngressBooleanExpressionProperty {
    /// `IngressBooleanExpressionProperty` with its required properties, in alphabetical order:
    ///
    /// - `evaluate`: The operand on which to perform a boolean condition operation.
    /// - `operator`: The matching operator for a boolean condition expression.
    pub fn new(
        evaluate: impl IntoValue<IngressBooleanToEvaluateProperty>,
        operator: impl IntoValue<IngressBooleanExpressionOperator>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Evaluate", evaluate.into_value().into_node());
        object_.put("Operator", operator.into_value().into_node());
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

impl Kind for IngressBooleanExpressionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IngressBooleanExpressionProperty> for IngressBooleanExpressionProperty {}
impl From<IngressBooleanExpressionProperty> for Node {
    #[inline]
    fn from(value: IngressBooleanExpressionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IngressBooleanExpressionProperty> for IngressBooleanExpressionProperty {
    #[inline]
    fn into_value(self) -> Value<IngressBooleanExpressionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The union type representing the allowed types of operands for a boolean condition.
///
/// The property type `IngressBooleanToEvaluate` of `AWS::SES::MailManagerTrafficPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct IngressBooleanToEvaluateProperty(Object);

impl IngressBooleanToEvaluateProperty {
    /// `IngressBooleanToEvaluateProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The structure type for a boolean condition stating the Add On ARN and its returned value.
    ///
    /// `Analysis`.
    pub fn analysis(mut self, value: impl IntoValue<IngressAnalysisProperty>) -> Self {
        self.0.put("Analysis", value.into_value().into_node());
        self
    }

    /// The structure type for a boolean condition that provides the address lists to evaluate incoming traffic on.
    ///
    /// `IsInAddressList`.
    pub fn is_in_address_list(
        mut self,
        value: impl IntoValue<IngressIsInAddressListProperty>,
    ) -> Self {
        self.0
            .put("IsInAddressList", value.into_value().into_node());
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

impl Kind for IngressBooleanToEvaluateProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IngressBooleanToEvaluateProperty> for IngressBooleanToEvaluateProperty {}
impl From<IngressBooleanToEvaluateProperty> for Node {
    #[inline]
    fn from(value: IngressBooleanToEvaluateProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IngressBooleanToEvaluateProperty> for IngressBooleanToEvaluateProperty {
    #[inline]
    fn into_value(self) -> Value<IngressBooleanToEvaluateProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The structure for an IP based condition matching on the incoming mail.
///
/// The property type `IngressIpToEvaluate` of `AWS::SES::MailManagerTrafficPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct IngressIpToEvaluateProperty(Object);

impl IngressIpToEvaluateProperty {
    /// `IngressIpToEvaluateProperty` with its required properties, in alphabetical order:
    ///
    /// - `attribute`: An enum type representing the allowed attribute types for an IP condition.
    pub fn new(attribute: impl IntoValue<IngressIpToEvaluateAttribute>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Attribute", attribute.into_value().into_node());
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

impl Kind for IngressIpToEvaluateProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IngressIpToEvaluateProperty> for IngressIpToEvaluateProperty {}
impl From<IngressIpToEvaluateProperty> for Node {
    #[inline]
    fn from(value: IngressIpToEvaluateProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IngressIpToEvaluateProperty> for IngressIpToEvaluateProperty {
    #[inline]
    fn into_value(self) -> Value<IngressIpToEvaluateProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The union type representing the allowed types for the left hand side of an IP condition.
///
/// The property type `IngressIpv4Expression` of `AWS::SES::MailManagerTrafficPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct IngressIpv4ExpressionProperty(Object);

impl IngressIpv4ExpressionProperty {
    /// `IngressIpv4ExpressionProperty` with its required properties, in alphabetical order:
    ///
    /// - `evaluate`: The left hand side argument of an IP condition expression.
    /// - `operator`: The matching operator for an IP condition expression.
    /// - `values`: The right hand side argument of an IP condition expression.
    pub fn new(
        evaluate: impl IntoValue<IngressIpToEvaluateProperty>,
        operator: impl IntoValue<IngressIpv4ExpressionOperator>,
        values: impl IntoValue<List<String>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Evaluate", evaluate.into_value().into_node());
        object_.put("Operator", operator.into_value().into_node());
        object_.put("Values", values.into_value().into_node());
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

impl Kind for IngressIpv4ExpressionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IngressIpv4ExpressionProperty> for IngressIpv4ExpressionProperty {}
impl From<IngressIpv4ExpressionProperty> for Node {
    #[inline]
    fn from(value: IngressIpv4ExpressionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IngressIpv4ExpressionProperty> for IngressIpv4ExpressionProperty {
    #[inline]
    fn into_value(self) -> Value<IngressIpv4ExpressionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The union type representing the allowed types for the left hand side of an IPv6 condition.
///
/// The property type `IngressIpv6Expression` of `AWS::SES::MailManagerTrafficPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct IngressIpv6ExpressionProperty(Object);

impl IngressIpv6ExpressionProperty {
    /// `IngressIpv6ExpressionProperty` with its required properties, in alphabetical order:
    ///
    /// - `evaluate`: The left hand side argument of an IPv6 condition expression.
    /// - `operator`: The matching operator for an IPv6 condition expression.
    /// - `values`: The right hand side argument of an IPv6 condition expression.
    pub fn new(
        evaluate: impl IntoValue<IngressIpv6ToEvaluateProperty>,
        operator: impl IntoValue<IngressIpv6ExpressionOperator>,
        values: impl IntoValue<List<String>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Evaluate", evaluate.into_value().into_node());
        object_.put("Operator", operator.into_value().into_node());
        object_.put("Values", values.into_value().into_node());
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

impl Kind for IngressIpv6ExpressionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IngressIpv6ExpressionProperty> for IngressIpv6ExpressionProperty {}
impl From<IngressIpv6ExpressionProperty> for Node {
    #[inline]
    fn from(value: IngressIpv6ExpressionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IngressIpv6ExpressionProperty> for IngressIpv6ExpressionProperty {
    #[inline]
    fn into_value(self) -> Value<IngressIpv6ExpressionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The structure for an IPv6 based condition matching on the incoming mail.
///
/// The property type `IngressIpv6ToEvaluate` of `AWS::SES::MailManagerTrafficPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct IngressIpv6ToEvaluateProperty(Object);

impl IngressIpv6ToEvaluateProperty {
    /// `IngressIpv6ToEvaluateProperty` with its required properties, in alphabetical order:
    ///
    /// - `attribute`: An enum type representing the allowed attribute types for an IPv6 condition.
    pub fn new(attribute: impl IntoValue<IngressIpv6ToEvaluateAttribute>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Attribute", attribute.into_value().into_node());
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

impl Kind for IngressIpv6ToEvaluateProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IngressIpv6ToEvaluateProperty> for IngressIpv6ToEvaluateProperty {}
impl From<IngressIpv6ToEvaluateProperty> for Node {
    #[inline]
    fn from(value: IngressIpv6ToEvaluateProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IngressIpv6ToEvaluateProperty> for IngressIpv6ToEvaluateProperty {
    #[inline]
    fn into_value(self) -> Value<IngressIpv6ToEvaluateProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The address lists and the address list attribute value that is evaluated in a policy statement's conditional expression to either deny or block the incoming email.
///
/// The property type `IngressIsInAddressList` of `AWS::SES::MailManagerTrafficPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct IngressIsInAddressListProperty(Object);

impl IngressIsInAddressListProperty {
    /// `IngressIsInAddressListProperty` with its required properties, in alphabetical order:
    ///
    /// - `address_lists`: The address lists that will be used for evaluation.
    /// - `attribute`: The email attribute that needs to be evaluated against the address list.
    pub fn new(
        address_lists: impl IntoValue<List<String>>,
        attribute: impl IntoValue<IngressIsInAddressListAttribute>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AddressLists", address_lists.into_value().into_node());
        object_.put("Attribute", attribute.into_value().into_node());
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

impl Kind for IngressIsInAddressListProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IngressIsInAddressListProperty> for IngressIsInAddressListProperty {}
impl From<IngressIsInAddressListProperty> for Node {
    #[inline]
    fn from(value: IngressIsInAddressListProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IngressIsInAddressListProperty> for IngressIsInAddressListProperty {
    #[inline]
    fn into_value(self) -> Value<IngressIsInAddressListProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The structure for a string based condition matching on the incoming mail.
///
/// The property type `IngressStringExpression` of `AWS::SES::MailManagerTrafficPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct IngressStringExpressionProperty(Object);

impl IngressStringExpressionProperty {
    /// `IngressStringExpressionProperty` with its required properties, in alphabetical order:
    ///
    /// - `evaluate`: The left hand side argument of a string condition expression.
    /// - `operator`
    /// - `values`: The right hand side argument of a string condition expression.
    pub fn new(
        evaluate: impl IntoValue<IngressStringToEvaluateProperty>,
        operator: impl IntoValue<IngressStringExpressionOperator>,
        values: impl IntoValue<List<String>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Evaluate", evaluate.into_value().into_node());
        object_.put("Operator", operator.into_value().into_node());
        object_.put("Values", values.into_value().into_node());
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

impl Kind for IngressStringExpressionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IngressStringExpressionProperty> for IngressStringExpressionProperty {}
impl From<IngressStringExpressionProperty> for Node {
    #[inline]
    fn from(value: IngressStringExpressionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IngressStringExpressionProperty> for IngressStringExpressionProperty {
    #[inline]
    fn into_value(self) -> Value<IngressStringExpressionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The union type representing the allowed types for the left hand side of a string condition.
///
/// The property type `IngressStringToEvaluate` of `AWS::SES::MailManagerTrafficPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct IngressStringToEvaluateProperty(Object);

impl IngressStringToEvaluateProperty {
    /// `IngressStringToEvaluateProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The structure type for a string condition stating the Add On ARN and its returned value.
    ///
    /// `Analysis`.
    pub fn analysis(mut self, value: impl IntoValue<IngressAnalysisProperty>) -> Self {
        self.0.put("Analysis", value.into_value().into_node());
        self
    }

    /// The enum type representing the allowed attribute types for a string condition.
    ///
    /// `Attribute`; one of `RECIPIENT`.
    pub fn attribute(mut self, value: impl IntoValue<IngressStringToEvaluateAttribute>) -> Self {
        self.0.put("Attribute", value.into_value().into_node());
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

impl Kind for IngressStringToEvaluateProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IngressStringToEvaluateProperty> for IngressStringToEvaluateProperty {}
impl From<IngressStringToEvaluateProperty> for Node {
    #[inline]
    fn from(value: IngressStringToEvaluateProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IngressStringToEvaluateProperty> for IngressStringToEvaluateProperty {
    #[inline]
    fn into_value(self) -> Value<IngressStringToEvaluateProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The structure for a TLS related condition matching on the incoming mail.
///
/// The property type `IngressTlsProtocolExpression` of `AWS::SES::MailManagerTrafficPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct IngressTlsProtocolExpressionProperty(Object);

impl IngressTlsProtocolExpressionProperty {
    /// `IngressTlsProtocolExpressionProperty` with its required properties, in alphabetical order:
    ///
    /// - `evaluate`: The left hand side argument of a TLS condition expression.
    /// - `operator`: The matching operator for a TLS condition expression.
    /// - `value`: The right hand side argument of a TLS condition expression.
    pub fn new(
        evaluate: impl IntoValue<IngressTlsProtocolToEvaluateProperty>,
        operator: impl IntoValue<IngressTlsProtocolExpressionOperator>,
        value: impl IntoValue<MailManagerTrafficPolicyValue>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Evaluate", evaluate.into_value().into_node());
        object_.put("Operator", operator.into_value().into_node());
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

impl Kind for IngressTlsProtocolExpressionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IngressTlsProtocolExpressionProperty> for IngressTlsProtocolExpressionProperty {}
impl From<IngressTlsProtocolExpressionProperty> for Node {
    #[inline]
    fn from(value: IngressTlsProtocolExpressionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IngressTlsProtocolExpressionProperty> for IngressTlsProtocolExpressionProperty {
    #[inline]
    fn into_value(self) -> Value<IngressTlsProtocolExpressionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The union type representing the allowed types for the left hand side of a TLS condition.
///
/// The property type `IngressTlsProtocolToEvaluate` of `AWS::SES::MailManagerTrafficPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct IngressTlsProtocolToEvaluateProperty(Object);

impl IngressTlsProtocolToEvaluateProperty {
    /// `IngressTlsProtocolToEvaluateProperty` with its required properties, in alphabetical order:
    ///
    /// - `attribute`: The enum type representing the allowed attribute types for the TLS condition.
    pub fn new(attribute: impl IntoValue<IngressTlsProtocolToEvaluateAttribute>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Attribute", attribute.into_value().into_node());
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

impl Kind for IngressTlsProtocolToEvaluateProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IngressTlsProtocolToEvaluateProperty> for IngressTlsProtocolToEvaluateProperty {}
impl From<IngressTlsProtocolToEvaluateProperty> for Node {
    #[inline]
    fn from(value: IngressTlsProtocolToEvaluateProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IngressTlsProtocolToEvaluateProperty> for IngressTlsProtocolToEvaluateProperty {
    #[inline]
    fn into_value(self) -> Value<IngressTlsProtocolToEvaluateProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The email traffic filtering conditions which are contained in a traffic policy resource.
///
/// > This data type is a UNION, so only one of the following members can be specified when used or returned.
///
/// The property type `PolicyCondition` of `AWS::SES::MailManagerTrafficPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct PolicyConditionProperty(Object);

impl PolicyConditionProperty {
    /// `PolicyConditionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// This represents a boolean type condition matching on the incoming mail. It performs the boolean operation configured in 'Operator' and evaluates the 'Protocol' object against the 'Value'.
    ///
    /// `BooleanExpression`.
    pub fn boolean_expression(
        mut self,
        value: impl IntoValue<IngressBooleanExpressionProperty>,
    ) -> Self {
        self.0
            .put("BooleanExpression", value.into_value().into_node());
        self
    }

    /// This represents an IP based condition matching on the incoming mail. It performs the operation configured in 'Operator' and evaluates the 'Protocol' object against the 'Value'.
    ///
    /// `IpExpression`.
    pub fn ip_expression(mut self, value: impl IntoValue<IngressIpv4ExpressionProperty>) -> Self {
        self.0.put("IpExpression", value.into_value().into_node());
        self
    }

    /// This represents an IPv6 based condition matching on the incoming mail. It performs the operation configured in 'Operator' and evaluates the 'Protocol' object against the 'Value'.
    ///
    /// `Ipv6Expression`.
    pub fn ipv6_expression(mut self, value: impl IntoValue<IngressIpv6ExpressionProperty>) -> Self {
        self.0.put("Ipv6Expression", value.into_value().into_node());
        self
    }

    /// This represents a string based condition matching on the incoming mail. It performs the string operation configured in 'Operator' and evaluates the 'Protocol' object against the 'Value'.
    ///
    /// `StringExpression`.
    pub fn string_expression(
        mut self,
        value: impl IntoValue<IngressStringExpressionProperty>,
    ) -> Self {
        self.0
            .put("StringExpression", value.into_value().into_node());
        self
    }

    /// This represents a TLS based condition matching on the incoming mail. It performs the operation configured in 'Operator' and evaluates the 'Protocol' object against the 'Value'.
    ///
    /// `TlsExpression`.
    pub fn tls_expression(
        mut self,
        value: impl IntoValue<IngressTlsProtocolExpressionProperty>,
    ) -> Self {
        self.0.put("TlsExpression", value.into_value().into_node());
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

impl Kind for PolicyConditionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PolicyConditionProperty> for PolicyConditionProperty {}
impl From<PolicyConditionProperty> for Node {
    #[inline]
    fn from(value: PolicyConditionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PolicyConditionProperty> for PolicyConditionProperty {
    #[inline]
    fn into_value(self) -> Value<PolicyConditionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The structure containing traffic policy conditions and actions.
///
/// The property type `PolicyStatement` of `AWS::SES::MailManagerTrafficPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct PolicyStatementProperty(Object);

impl PolicyStatementProperty {
    /// `PolicyStatementProperty` with its required properties, in alphabetical order:
    ///
    /// - `action`: The action that informs a traffic policy resource to either allow or block the email if it matches a condition in the policy statement.
    /// - `conditions`: The list of conditions to apply to incoming messages for filtering email traffic.
    pub fn new(
        action: impl IntoValue<Action>,
        conditions: impl IntoValue<List<PolicyConditionProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Action", action.into_value().into_node());
        object_.put("Conditions", conditions.into_value().into_node());
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

impl Kind for PolicyStatementProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PolicyStatementProperty> for PolicyStatementProperty {}
impl From<PolicyStatementProperty> for Node {
    #[inline]
    fn from(value: PolicyStatementProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PolicyStatementProperty> for PolicyStatementProperty {
    #[inline]
    fn into_value(self) -> Value<PolicyStatementProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Action` of a `PolicyStatement` of `AWS::SES::MailManagerTrafficPolicy`.
pub enum Action {
    /// `ALLOW`.
    Allow,
    /// `DENY`.
    Deny,
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
        const VALUES: &[&str] = &["ALLOW", "DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DefaultAction` of `AWS::SES::MailManagerTrafficPolicy`.
pub enum DefaultAction {
    /// `ALLOW`.
    Allow,
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for DefaultAction {}
#[diagnostic::do_not_recommend]
impl TextKind for DefaultAction {}
#[diagnostic::do_not_recommend]
impl IdKind for DefaultAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DefaultAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<DefaultAction> for DefaultAction {
    #[inline]
    fn into_value(self) -> Value<DefaultAction> {
        const VALUES: &[&str] = &["ALLOW", "DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Operator` of a `IngressBooleanExpression` of `AWS::SES::MailManagerTrafficPolicy`.
pub enum IngressBooleanExpressionOperator {
    /// `IS_FALSE`.
    IsFalse,
    /// `IS_TRUE`.
    IsTrue,
}

#[diagnostic::do_not_recommend]
impl Kind for IngressBooleanExpressionOperator {}
#[diagnostic::do_not_recommend]
impl TextKind for IngressBooleanExpressionOperator {}
#[diagnostic::do_not_recommend]
impl IdKind for IngressBooleanExpressionOperator {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for IngressBooleanExpressionOperator {}
#[diagnostic::do_not_recommend]
impl IntoValue<IngressBooleanExpressionOperator> for IngressBooleanExpressionOperator {
    #[inline]
    fn into_value(self) -> Value<IngressBooleanExpressionOperator> {
        const VALUES: &[&str] = &["IS_FALSE", "IS_TRUE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Attribute` of a `IngressIpToEvaluate` of `AWS::SES::MailManagerTrafficPolicy`.
pub enum IngressIpToEvaluateAttribute {
    /// `SENDER_IP`.
    SenderIp,
}

#[diagnostic::do_not_recommend]
impl Kind for IngressIpToEvaluateAttribute {}
#[diagnostic::do_not_recommend]
impl TextKind for IngressIpToEvaluateAttribute {}
#[diagnostic::do_not_recommend]
impl IdKind for IngressIpToEvaluateAttribute {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for IngressIpToEvaluateAttribute {}
#[diagnostic::do_not_recommend]
impl IntoValue<IngressIpToEvaluateAttribute> for IngressIpToEvaluateAttribute {
    #[inline]
    fn into_value(self) -> Value<IngressIpToEvaluateAttribute> {
        const VALUES: &[&str] = &["SENDER_IP"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Operator` of a `IngressIpv4Expression` of `AWS::SES::MailManagerTrafficPolicy`.
pub enum IngressIpv4ExpressionOperator {
    /// `CIDR_MATCHES`.
    CidrMatches,
    /// `NOT_CIDR_MATCHES`.
    NotCidrMatches,
}

#[diagnostic::do_not_recommend]
impl Kind for IngressIpv4ExpressionOperator {}
#[diagnostic::do_not_recommend]
impl TextKind for IngressIpv4ExpressionOperator {}
#[diagnostic::do_not_recommend]
impl IdKind for IngressIpv4ExpressionOperator {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for IngressIpv4ExpressionOperator {}
#[diagnostic::do_not_recommend]
impl IntoValue<IngressIpv4ExpressionOperator> for IngressIpv4ExpressionOperator {
    #[inline]
    fn into_value(self) -> Value<IngressIpv4ExpressionOperator> {
        const VALUES: &[&str] = &["CIDR_MATCHES", "NOT_CIDR_MATCHES"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Operator` of a `IngressIpv6Expression` of `AWS::SES::MailManagerTrafficPolicy`.
pub enum IngressIpv6ExpressionOperator {
    /// `CIDR_MATCHES`.
    CidrMatches,
    /// `NOT_CIDR_MATCHES`.
    NotCidrMatches,
}

#[diagnostic::do_not_recommend]
impl Kind for IngressIpv6ExpressionOperator {}
#[diagnostic::do_not_recommend]
impl TextKind for IngressIpv6ExpressionOperator {}
#[diagnostic::do_not_recommend]
impl IdKind for IngressIpv6ExpressionOperator {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for IngressIpv6ExpressionOperator {}
#[diagnostic::do_not_recommend]
impl IntoValue<IngressIpv6ExpressionOperator> for IngressIpv6ExpressionOperator {
    #[inline]
    fn into_value(self) -> Value<IngressIpv6ExpressionOperator> {
        const VALUES: &[&str] = &["CIDR_MATCHES", "NOT_CIDR_MATCHES"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Attribute` of a `IngressIpv6ToEvaluate` of `AWS::SES::MailManagerTrafficPolicy`.
pub enum IngressIpv6ToEvaluateAttribute {
    /// `SENDER_IPV6`.
    SenderIpv6,
}

#[diagnostic::do_not_recommend]
impl Kind for IngressIpv6ToEvaluateAttribute {}
#[diagnostic::do_not_recommend]
impl TextKind for IngressIpv6ToEvaluateAttribute {}
#[diagnostic::do_not_recommend]
impl IdKind for IngressIpv6ToEvaluateAttribute {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for IngressIpv6ToEvaluateAttribute {}
#[diagnostic::do_not_recommend]
impl IntoValue<IngressIpv6ToEvaluateAttribute> for IngressIpv6ToEvaluateAttribute {
    #[inline]
    fn into_value(self) -> Value<IngressIpv6ToEvaluateAttribute> {
        const VALUES: &[&str] = &["SENDER_IPV6"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Attribute` of a `IngressIsInAddressList` of `AWS::SES::MailManagerTrafficPolicy`.
pub enum IngressIsInAddressListAttribute {
    /// `RECIPIENT`.
    Recipient,
}

#[diagnostic::do_not_recommend]
impl Kind for IngressIsInAddressListAttribute {}
#[diagnostic::do_not_recommend]
impl TextKind for IngressIsInAddressListAttribute {}
#[diagnostic::do_not_recommend]
impl IdKind for IngressIsInAddressListAttribute {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for IngressIsInAddressListAttribute {}
#[diagnostic::do_not_recommend]
impl IntoValue<IngressIsInAddressListAttribute> for IngressIsInAddressListAttribute {
    #[inline]
    fn into_value(self) -> Value<IngressIsInAddressListAttribute> {
        const VALUES: &[&str] = &["RECIPIENT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Operator` of a `IngressStringExpression` of `AWS::SES::MailManagerTrafficPolicy`.
pub enum IngressStringExpressionOperator {
    /// `CONTAINS`.
    Contains,
    /// `ENDS_WITH`.
    EndsWith,
    /// `EQUALS`.
    Equals,
    /// `NOT_EQUALS`.
    NotEquals,
    /// `STARTS_WITH`.
    StartsWith,
}

#[diagnostic::do_not_recommend]
impl Kind for IngressStringExpressionOperator {}
#[diagnostic::do_not_recommend]
impl TextKind for IngressStringExpressionOperator {}
#[diagnostic::do_not_recommend]
impl IdKind for IngressStringExpressionOperator {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for IngressStringExpressionOperator {}
#[diagnostic::do_not_recommend]
impl IntoValue<IngressStringExpressionOperator> for IngressStringExpressionOperator {
    #[inline]
    fn into_value(self) -> Value<IngressStringExpressionOperator> {
        const VALUES: &[&str] = &[
            "CONTAINS",
            "ENDS_WITH",
            "EQUALS",
            "NOT_EQUALS",
            "STARTS_WITH",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Attribute` of a `IngressStringToEvaluate` of `AWS::SES::MailManagerTrafficPolicy`.
pub enum IngressStringToEvaluateAttribute {
    /// `RECIPIENT`.
    Recipient,
}

#[diagnostic::do_not_recommend]
impl Kind for IngressStringToEvaluateAttribute {}
#[diagnostic::do_not_recommend]
impl TextKind for IngressStringToEvaluateAttribute {}
#[diagnostic::do_not_recommend]
impl IdKind for IngressStringToEvaluateAttribute {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for IngressStringToEvaluateAttribute {}
#[diagnostic::do_not_recommend]
impl IntoValue<IngressStringToEvaluateAttribute> for IngressStringToEvaluateAttribute {
    #[inline]
    fn into_value(self) -> Value<IngressStringToEvaluateAttribute> {
        const VALUES: &[&str] = &["RECIPIENT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Operator` of a `IngressTlsProtocolExpression` of `AWS::SES::MailManagerTrafficPolicy`.
pub enum IngressTlsProtocolExpressionOperator {
    /// `IS`.
    Is,
    /// `MINIMUM_TLS_VERSION`.
    MinimumTlsVersion,
}

#[diagnostic::do_not_recommend]
impl Kind for IngressTlsProtocolExpressionOperator {}
#[diagnostic::do_not_recommend]
impl TextKind for IngressTlsProtocolExpressionOperator {}
#[diagnostic::do_not_recommend]
impl IdKind for IngressTlsProtocolExpressionOperator {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for IngressTlsProtocolExpressionOperator {}
#[diagnostic::do_not_recommend]
impl IntoValue<IngressTlsProtocolExpressionOperator> for IngressTlsProtocolExpressionOperator {
    #[inline]
    fn into_value(self) -> Value<IngressTlsProtocolExpressionOperator> {
        const VALUES: &[&str] = &["IS", "MINIMUM_TLS_VERSION"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Attribute` of a `IngressTlsProtocolToEvaluate` of `AWS::SES::MailManagerTrafficPolicy`.
pub enum IngressTlsProtocolToEvaluateAttribute {
    /// `TLS_PROTOCOL`.
    TlsProtocol,
}

#[diagnostic::do_not_recommend]
impl Kind for IngressTlsProtocolToEvaluateAttribute {}
#[diagnostic::do_not_recommend]
impl TextKind for IngressTlsProtocolToEvaluateAttribute {}
#[diagnostic::do_not_recommend]
impl IdKind for IngressTlsProtocolToEvaluateAttribute {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for IngressTlsProtocolToEvaluateAttribute {}
#[diagnostic::do_not_recommend]
impl IntoValue<IngressTlsProtocolToEvaluateAttribute> for IngressTlsProtocolToEvaluateAttribute {
    #[inline]
    fn into_value(self) -> Value<IngressTlsProtocolToEvaluateAttribute> {
        const VALUES: &[&str] = &["TLS_PROTOCOL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Value` of a `IngressTlsProtocolExpression` of `AWS::SES::MailManagerTrafficPolicy`.
pub enum MailManagerTrafficPolicyValue {
    /// `TLS1_2`.
    Tls1_2,
    /// `TLS1_3`.
    Tls1_3,
}

#[diagnostic::do_not_recommend]
impl Kind for MailManagerTrafficPolicyValue {}
#[diagnostic::do_not_recommend]
impl TextKind for MailManagerTrafficPolicyValue {}
#[diagnostic::do_not_recommend]
impl IdKind for MailManagerTrafficPolicyValue {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for MailManagerTrafficPolicyValue {}
#[diagnostic::do_not_recommend]
impl IntoValue<MailManagerTrafficPolicyValue> for MailManagerTrafficPolicyValue {
    #[inline]
    fn into_value(self) -> Value<MailManagerTrafficPolicyValue> {
        const VALUES: &[&str] = &["TLS1_2", "TLS1_3"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

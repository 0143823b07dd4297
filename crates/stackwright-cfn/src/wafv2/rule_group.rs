// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::WAFv2::RuleGroup` and its property types.

use crate::l1::*;

/// > This is the latest version of *AWS WAF*, named AWS WAF V2, released in November, 2019. For information, including how to migrate your AWS WAF resources from the prior release, see the [AWS WAF developer guide](https://docs.aws.amazon.com/waf/latest/developerguide/waf-chapter.html).
///
/// Use an `RuleGroup` to define a collection of rules for inspecting and controlling web requests. You use a rule group in an `WebACL` by providing its Amazon Resource Name (ARN) to the rule statement `RuleGroupReferenceStatement`, when you add rules to the web ACL.
///
/// When you create a rule group, you define an immutable capacity limit. If you update a rule group, you must stay within the capacity. This allows others to reuse the rule group with confidence in its capacity requirements.
///
/// `AWS::WAFv2::RuleGroup`; `Ref` returns the physical id, which is made of `Name`, `Id`, `Scope`.
/// Changing one of these replaces it: `Name`, `Scope`.
/// Attributes: `Arn`, `Id`, `LabelNamespace`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-rulegroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnRuleGroup(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::WAFv2::RuleGroup",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("rule_group.rules"),
};

impl CfnRuleGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::WAFv2::RuleGroup";

    /// `CfnRuleGroup` with its required properties, in alphabetical order:
    ///
    /// - `capacity`: The web ACL capacity units (WCUs) required for this rule group.
    /// - `scope`: Specifies whether this is for an Amazon CloudFront distribution or for a regional application.
    /// - `visibility_config`: Defines and enables Amazon CloudWatch metrics and web request sample collection.
    pub fn new(
        capacity: impl IntoValue<i64>,
        scope: impl IntoValue<RuleGroupScope>,
        visibility_config: impl IntoValue<VisibilityConfigProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Capacity", capacity.into_value().into_node());
        object_.put("Scope", scope.into_value().into_node());
        object_.put(
            "VisibilityConfig",
            visibility_config.into_value().into_node(),
        );
        Self(object_)
    }

    /// The labels that one or more rules in this rule group add to matching web requests. These labels are defined in the `RuleLabels` for a `Rule`.
    ///
    /// `AvailableLabels`; updated in place.
    pub fn available_labels(mut self, value: impl IntoValue<List<LabelSummaryProperty>>) -> Self {
        self.0
            .put("AvailableLabels", value.into_value().into_node());
        self
    }

    /// The labels that one or more rules in this rule group match against in label match statements. These labels are defined in a `LabelMatchStatement` specification, in the `Statement` definition of a rule.
    ///
    /// `ConsumedLabels`; updated in place.
    pub fn consumed_labels(mut self, value: impl IntoValue<List<LabelSummaryProperty>>) -> Self {
        self.0.put("ConsumedLabels", value.into_value().into_node());
        self
    }

    /// A map of custom response keys and content bodies. When you create a rule with a block action, you can send a custom response to the web request. You define these for the rule group, and then use them in the rules that you define in the rule group.
    ///
    /// For information about customizing web requests and responses, see [Customizing web requests and responses in AWS WAF](https://docs.aws.amazon.com/waf/latest/developerguide/waf-custom-request-response.html) in the *AWS WAF Developer Guide*.
    ///
    /// For information about the limits on count and size for custom request and response settings, see [AWS WAF quotas](https://docs.aws.amazon.com/waf/latest/developerguide/limits.html) in the *AWS WAF Developer Guide*.
    ///
    /// `CustomResponseBodies`; updated in place.
    pub fn custom_response_bodies(
        mut self,
        value: impl IntoValue<Map<CustomResponseBodyProperty>>,
    ) -> Self {
        self.0
            .put("CustomResponseBodies", value.into_value().into_node());
        self
    }

    /// A description of the rule group that helps with identification.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Configures monetization for the web ACL or rule group.
    ///
    /// `MonetizationConfig`; updated in place.
    pub fn monetization_config(
        mut self,
        value: impl IntoValue<MonetizationConfigProperty>,
    ) -> Self {
        self.0
            .put("MonetizationConfig", value.into_value().into_node());
        self
    }

    /// The name of the rule group. You cannot change the name of a rule group after you create it.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The rule statements used to identify the web requests that you want to allow, block, or count. Each rule includes one top-level statement that AWS WAF uses to identify matching web requests, and parameters that govern how AWS WAF handles them.
    ///
    /// `Rules`; updated in place.
    pub fn rules(mut self, value: impl IntoValue<List<RuleProperty>>) -> Self {
        self.0.put("Rules", value.into_value().into_node());
        self
    }

    /// Key:value pairs associated with an AWS resource. The key:value pair can be anything you define. Typically, the tag key represents a category (such as "environment") and the tag value represents a specific value within that category (such as "test," "development," or "production"). You can add up to 50 tags to each AWS resource.
    ///
    /// > To modify tags on existing resources, use the AWS WAF APIs or command line interface. With AWS CloudFormation, you can only add tags to AWS WAF resources during resource creation.
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

impl Construct for CfnRuleGroup {
    type Handle = CfnRuleGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnRuleGroupRef {
        CfnRuleGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnRuleGroup`] of a stack.
pub struct CfnRuleGroupRef(NodeRef);

impl Clone for CfnRuleGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnRuleGroupRef {}
impl AsNode for CfnRuleGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnRuleGroupRef {
    /// What `Ref` returns: the physical id, which is made of `Name`, `Id`, `Scope`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the rule group.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::wafv2::RuleGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The ID of the rule group.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The label namespace prefix for this rule group. All labels added by rules in this rule group have this prefix.
    ///
    /// The syntax for the label namespace prefix for a rule group is the following: `awswaf:<account ID>:rule group:<rule group name>:`
    ///
    /// When a rule with a label matches a web request, AWS WAF adds the fully qualified label to the request. A fully qualified label is made up of the label namespace from the rule group or web ACL where the rule is defined and the label from the rule, separated by a colon.
    ///
    /// `Fn::GetAtt` of `LabelNamespace`.
    #[inline]
    pub fn attr_label_namespace(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LabelNamespace")))
    }
}

impl IntoValue<kinds::wafv2::RuleGroupArn> for &CfnRuleGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::wafv2::RuleGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Allow traffic towards application.
///
/// The property type `Allow` of `AWS::WAFv2::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct AllowProperty(Object);

impl AllowProperty {
    /// `AllowProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Custom request handling.
    ///
    /// `CustomRequestHandling`.
    pub fn custom_request_handling(
        mut self,
        value: impl IntoValue<CustomRequestHandlingProperty>,
    ) -> Self {
        self.0
            .put("CustomRequestHandling", value.into_value().into_node());
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

impl Kind for AllowProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AllowProperty> for AllowProperty {}
impl From<AllowProperty> for Node {
    #[inline]
    fn from(value: AllowProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AllowProperty> for AllowProperty {
    #[inline]
    fn into_value(self) -> Value<AllowProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A logical rule statement used to combine other rule statements with AND logic. You provide more than one `Statement` within the `AndStatement`.
///
/// The property type `AndStatement` of `AWS::WAFv2::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct AndStatementProperty(Object);

impl AndStatementProperty {
    /// `AndStatementProperty` with its required properties, in alphabetical order:
    ///
    /// - `statements`: The statements to combine with AND logic.
    pub fn new(statements: impl IntoValue<List<StatementProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Statements", statements.into_value().into_node());
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

impl Kind for AndStatementProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AndStatementProperty> for AndStatementProperty {}
impl From<AndStatementProperty> for Node {
    #[inline]
    fn from(value: AndStatementProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AndStatementProperty> for AndStatementProperty {
    #[inline]
    fn into_value(self) -> Value<AndStatementProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A rule statement that inspects web traffic based on the Autonomous System Number (ASN) associated with the request's IP address.
///
/// For additional details, see [ASN match rule statement](https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-type-asn-match.html) in the [AWS WAF Developer Guide](https://docs.aws.amazon.com/waf/latest/developerguide/waf-chapter.html).
///
/// The property type `AsnMatchStatement` of `AWS::WAFv2::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct AsnMatchStatementProperty(Object);

impl AsnMatchStatementProperty {
    /// `AsnMatchStatementProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Contains one or more Autonomous System Numbers (ASNs). ASNs are unique identifiers assigned to large internet networks managed by organizations such as internet service providers, enterprises, universities, or government agencies.
    ///
    /// `AsnList`.
    pub fn asn_list(mut self, value: impl IntoValue<List<i64>>) -> Self {
        self.0.put("AsnList", value.into_value().into_node());
        self
    }

    /// The configuration for inspecting IP addresses to match against an ASN in an HTTP header that you specify, instead of using the IP address that's reported by the web request origin. Commonly, this is the X-Forwarded-For (XFF) header, but you can specify any header name.
    ///
    /// `ForwardedIPConfig`.
    pub fn forwarded_ip_config(
        mut self,
        value: impl IntoValue<ForwardedIPConfigurationProperty>,
    ) -> Self {
        self.0
            .put("ForwardedIPConfig", value.into_value().into_node());
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

impl Kind for AsnMatchStatementProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AsnMatchStatementProperty> for AsnMatchStatementProperty {}
impl From<AsnMatchStatementProperty> for Node {
    #[inline]
    fn from(value: AsnMatchStatementProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AsnMatchStatementProperty> for AsnMatchStatementProperty {
    #[inline]
    fn into_value(self) -> Value<AsnMatchStatementProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Block traffic towards application.
///
/// The property type `Block` of `AWS::WAFv2::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct BlockProperty(Object);

impl BlockProperty {
    /// `BlockProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Custom response.
    ///
    /// `CustomResponse`.
    pub fn custom_response(mut self, value: impl IntoValue<CustomResponseProperty>) -> Self {
        self.0.put("CustomResponse", value.into_value().into_node());
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

impl Kind for BlockProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BlockProperty> for BlockProperty {}
impl From<BlockProperty> for Node {
    #[inline]
    fn from(value: BlockProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BlockProperty> for BlockProperty {
    #[inline]
    fn into_value(self) -> Value<BlockProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Inspect the body of the web request. The body immediately follows the request headers.
///
/// This is used to indicate the web request component to inspect, in the `FieldToMatch` specification.
///
/// The property type `Body` of `AWS::WAFv2::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct BodyProperty(Object);

impl BodyProperty {
    /// `BodyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// What AWS WAF should do if the body is larger than AWS WAF can inspect.
    ///
    /// AWS WAF does not support inspecting the entire contents of the web request body if the body exceeds the limit for the resource type. When a web request body is larger than the limit, the underlying host service only forwards the contents that are within the limit to AWS WAF for inspection.
    ///
    /// - For Application Load Balancer and AWS AppSync, the limit is fixed at 8 KB (8,192 bytes).
    /// - For CloudFront, API Gateway, Amazon Cognito, App Runner, and Verified Access, the default limit is 16 KB (16,384 bytes), and you can increase the limit for each resource type in the web ACL `AssociationConfig`, for additional processing fees.
    /// - For AWS Amplify, use the CloudFront limit.
    ///
    /// The options for oversize handling are the following:
    ///
    /// - `CONTINUE` - Inspect the available body contents normally, according to the rule inspection criteria.
    /// - `MATCH` - Treat the web request as matching the rule statement. AWS WAF applies the rule action to the request.
    /// - `NO_MATCH` - Treat the web request as not matching the rule statement.
    ///
    /// You can combine the `MATCH` or `NO_MATCH` settings for oversize handling with your rule and web ACL action settings, so that you block any request whose body is over the limit.
    ///
    /// Default: `CONTINUE`
    ///
    /// `OversizeHandling`; one of `CONTINUE`, `MATCH`, `NO_MATCH`.
    pub fn oversize_handling(mut self, value: impl IntoValue<super::OversizeHandling>) -> Self {
        self.0
            .put("OversizeHandling", value.into_value().into_node());
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

impl Kind for BodyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BodyProperty> for BodyProperty {}
impl From<BodyProperty> for Node {
    #[inline]
    fn from(value: BodyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BodyProperty> for BodyProperty {
    #[inline]
    fn into_value(self) -> Value<BodyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A rule statement that defines a string match search for AWS WAF to apply to web requests. The byte match statement provides the bytes to search for, the location in requests that you want AWS WAF to search, and other settings. The bytes to search for are typically a string that corresponds with ASCII characters. In the AWS WAF console and the developer guide, this is called a string match statement.
///
/// The property type `ByteMatchStatement` of `AWS::WAFv2::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct ByteMatchStatementProperty(Object);

impl ByteMatchStatementProperty {
    /// `ByteMatchStatementProperty` with its required properties, in alphabetical order:
    ///
    /// - `field_to_match`: The part of the web request that you want AWS WAF to inspect.
    /// - `positional_constraint`: The area within the portion of the web request that you want AWS WAF to search for `SearchString`.
    /// - `text_transformations`: Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection.
    pub fn new(
        field_to_match: impl IntoValue<FieldToMatchProperty>,
        positional_constraint: impl IntoValue<super::PositionalConstraint>,
        text_transformations: impl IntoValue<List<TextTransformationProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("FieldToMatch", field_to_match.into_value().into_node());
        object_.put(
            "PositionalConstraint",
            positional_constraint.into_value().into_node(),
        );
        object_.put(
            "TextTransformations",
            text_transformations.into_value().into_node(),
        );
        Self(object_)
    }

    /// The `PreParseTextTransformations` property.
    ///
    /// `PreParseTextTransformations`.
    pub fn pre_parse_text_transformations(
        mut self,
        value: impl IntoValue<List<PreParseTextTransformationProperty>>,
    ) -> Self {
        self.0.put(
            "PreParseTextTransformations",
            value.into_value().into_node(),
        );
        self
    }

    /// A string value that you want AWS WAF to search for. AWS WAF searches only in the part of web requests that you designate for inspection in `FieldToMatch`. The maximum length of the value is 200 bytes. For alphabetic characters A-Z and a-z, the value is case sensitive.
    ///
    /// Don't encode this string. Provide the value that you want AWS WAF to search for. AWS CloudFormation automatically base64 encodes the value for you.
    ///
    /// For example, suppose the value of `Type` is `HEADER` and the value of `Data` is `User-Agent`. If you want to search the `User-Agent` header for the value `BadBot`, you provide the string `BadBot` in the value of `SearchString`.
    ///
    /// You must specify either `SearchString` or `SearchStringBase64` in a `ByteMatchStatement`.
    ///
    /// `SearchString`.
    pub fn search_string(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SearchString", value.into_value().into_node());
        self
    }

    /// String to search for in a web request component, base64-encoded. If you don't want to encode the string, specify the unencoded value in `SearchString` instead.
    ///
    /// You must specify either `SearchString` or `SearchStringBase64` in a `ByteMatchStatement`.
    ///
    /// `SearchStringBase64`.
    pub fn search_string_base64(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SearchStringBase64", value.into_value().into_node());
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

impl Kind for ByteMatchStatementProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ByteMatchStatementProperty> for ByteMatchStatementProperty {}
impl From<ByteMatchStatementProperty> for Node {
    #[inline]
    fn from(value: ByteMatchStatementProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ByteMatchStatementProperty> for ByteMatchStatementProperty {
    #[inline]
    fn into_value(self) -> Value<ByteMatchStatementProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Checks valid token exists with request.
///
/// The property type `Captcha` of `AWS::WAFv2::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct CaptchaProperty(Object);

impl CaptchaProperty {
    /// `CaptchaProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Custom request handling.
    ///
    /// `CustomRequestHandling`.
    pub fn custom_request_handling(
        mut self,
        value: impl IntoValue<CustomRequestHandlingProperty>,
    ) -> Self {
        self.0
            .put("CustomRequestHandling", value.into_value().into_node());
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

impl Kind for CaptchaProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CaptchaProperty> for CaptchaProperty {}
impl From<CaptchaProperty> for Node {
    #[inline]
    fn from(value: CaptchaProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CaptchaProperty> for CaptchaProperty {
    #[inline]
    fn into_value(self) -> Value<CaptchaProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies how AWS WAF should handle `CAPTCHA` evaluations. This is available at the web ACL level and in each rule.
///
/// The property type `CaptchaConfig` of `AWS::WAFv2::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct CaptchaConfigProperty(Object);

impl CaptchaConfigProperty {
    /// `CaptchaConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Determines how long a `CAPTCHA` timestamp in the token remains valid after the client successfully solves a `CAPTCHA` puzzle.
    ///
    /// `ImmunityTimeProperty`.
    pub fn immunity_time_property(
        mut self,
        value: impl IntoValue<ImmunityTimePropertyProperty>,
    ) -> Self {
        self.0
            .put("ImmunityTimeProperty", value.into_value().into_node());
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

impl Kind for CaptchaConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CaptchaConfigProperty> for CaptchaConfigProperty {}
impl From<CaptchaConfigProperty> for Node {
    #[inline]
    fn from(value: CaptchaConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CaptchaConfigProperty> for CaptchaConfigProperty {
    #[inline]
    fn into_value(self) -> Value<CaptchaConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Checks that the request has a valid token with an unexpired challenge timestamp and, if not, returns a browser challenge to the client.
///
/// The property type `Challenge` of `AWS::WAFv2::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct ChallengeProperty(Object);

impl ChallengeProperty {
    /// `ChallengeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Custom request handling.
    ///
    /// `CustomRequestHandling`.
    pub fn custom_request_handling(
        mut self,
        value: impl IntoValue<CustomRequestHandlingProperty>,
    ) -> Self {
        self.0
            .put("CustomRequestHandling", value.into_value().into_node());
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

impl Kind for ChallengeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ChallengeProperty> for ChallengeProperty {}
impl From<ChallengeProperty> for Node {
    #[inline]
    fn from(value: ChallengeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ChallengeProperty> for ChallengeProperty {
    #[inline]
    fn into_value(self) -> Value<ChallengeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies how AWS WAF should handle `Challenge` evaluations. This is available at the web ACL level and in each rule.
///
/// The property type `ChallengeConfig` of `AWS::WAFv2::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct ChallengeConfigProperty(Object);

impl ChallengeConfigProperty {
    /// `ChallengeConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Determines how long a challenge timestamp in the token remains valid after the client successfully responds to a challenge.
    ///
    /// `ImmunityTimeProperty`.
    pub fn immunity_time_property(
        mut self,
        value: impl IntoValue<ImmunityTimePropertyProperty>,
    ) -> Self {
        self.0
            .put("ImmunityTimeProperty", value.into_value().into_node());
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

impl Kind for ChallengeConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ChallengeConfigProperty> for ChallengeConfigProperty {}
impl From<ChallengeConfigProperty> for Node {
    #[inline]
    fn from(value: ChallengeConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ChallengeConfigProperty> for ChallengeConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ChallengeConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The filter to use to identify the subset of cookies to inspect in a web request.
///
/// You must specify exactly one setting: either `All`, `IncludedCookies`, or `ExcludedCookies`.
///
/// Example JSON: `"MatchPattern": { "IncludedCookies": [ "session-id-time", "session-id" ] }`
///
/// The property type `CookieMatchPattern` of `AWS::WAFv2::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct CookieMatchPatternProperty(Object);

impl CookieMatchPatternProperty {
    /// `CookieMatchPatternProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Inspect all cookies.
    ///
    /// `All`; free JSON, such as an [`Object`].
    pub fn all(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("All", value.into_value().into_node());
        self
    }

    /// Inspect only the cookies whose keys don't match any of the strings specified here.
    ///
    /// `ExcludedCookies`.
    pub fn excluded_cookies(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("ExcludedCookies", value.into_value().into_node());
        self
    }

    /// Inspect only the cookies that have a key that matches one of the strings specified here.
    ///
    /// `IncludedCookies`.
    pub fn included_cookies(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("IncludedCookies", value.into_value().into_node());
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

impl Kind for CookieMatchPatternProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CookieMatchPatternProperty> for CookieMatchPatternProperty {}
impl From<CookieMatchPatternProperty> for Node {
    #[inline]
    fn from(value: CookieMatchPatternProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CookieMatchPatternProperty> for CookieMatchPatternProperty {
    #[inline]
    fn into_value(self) -> Value<CookieMatchPatternProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Inspect the cookies in the web request. You can specify the parts of the cookies to inspect and you can narrow the set of cookies to inspect by including or excluding specific keys.
///
/// This is used to indicate the web request component to inspect, in the `FieldToMatch` specification.
///
/// Example JSON: `"Cookies": { "MatchPattern": { "All": {} }, "MatchScope": "KEY", "OversizeHandling": "MATCH" }`
///
/// The property type `Cookies` of `AWS::WAFv2::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct CookiesProperty(Object);

impl CookiesProperty {
    /// `CookiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `match_pattern`: The filter to use to identify the subset of cookies to inspect in a web request.
    /// - `match_scope`: The parts of the cookies to inspect with the rule inspection criteria.
    /// - `oversize_handling`: What AWS WAF should do if the cookies of the request are more numerous or larger than AWS WAF can inspect.
    pub fn new(
        match_pattern: impl IntoValue<CookieMatchPatternProperty>,
        match_scope: impl IntoValue<super::MatchScope>,
        oversize_handling: impl IntoValue<super::OversizeHandling>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("MatchPattern", match_pattern.into_value().into_node());
        object_.put("MatchScope", match_scope.into_value().into_node());
        object_.put(
            "OversizeHandling",
            oversize_handling.into_value().into_node(),
        );
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

impl Kind for CookiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CookiesProperty> for CookiesProperty {}
impl From<CookiesProperty> for Node {
    #[inline]
    fn from(value: CookiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CookiesProperty> for CookiesProperty {
    #[inline]
    fn into_value(self) -> Value<CookiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Count traffic towards application.
///
/// The property type `Count` of `AWS::WAFv2::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct CountProperty(Object);

impl CountProperty {
    /// `CountProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Custom request handling.
    ///
    /// `CustomRequestHandling`.
    pub fn custom_request_handling(
        mut self,
        value: impl IntoValue<CustomRequestHandlingProperty>,
    ) -> Self {
        self.0
            .put("CustomRequestHandling", value.into_value().into_node());
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

impl Kind for CountProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CountProperty> for CountProperty {}
impl From<CountProperty> for Node {
    #[inline]
    fn from(value: CountProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CountProperty> for CountProperty {
    #[inline]
    fn into_value(self) -> Value<CountProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configures cryptocurrency payment settings.
///
/// The property type `CryptoConfig` of `AWS::WAFv2::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct CryptoConfigProperty(Object);

impl CryptoConfigProperty {
    /// `CryptoConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `payment_networks`: List of payment network configurations.
    pub fn new(payment_networks: impl IntoValue<List<PaymentNetworkProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("PaymentNetworks", payment_networks.into_value().into_node());
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

impl Kind for CryptoConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CryptoConfigProperty> for CryptoConfigProperty {}
impl From<CryptoConfigProperty> for Node {
    #[inline]
    fn from(value: CryptoConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CryptoConfigProperty> for CryptoConfigProperty {
    #[inline]
    fn into_value(self) -> Value<CryptoConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A custom header for custom request and response handling. This is used in `CustomResponse` and `CustomRequestHandling`
///
/// The property type `CustomHTTPHeader` of `AWS::WAFv2::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomHTTPHeaderProperty(Object);

impl CustomHTTPHeaderProperty {
    /// `CustomHTTPHeaderProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the custom header.
    /// - `value`: The value of the custom header.
    pub fn new(name: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
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

impl Kind for CustomHTTPHeaderProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomHTTPHeaderProperty> for CustomHTTPHeaderProperty {}
impl From<CustomHTTPHeaderProperty> for Node {
    #[inline]
    fn from(value: CustomHTTPHeaderProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomHTTPHeaderProperty> for CustomHTTPHeaderProperty {
    #[inline]
    fn into_value(self) -> Value<CustomHTTPHeaderProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Custom request handling behavior that inserts custom headers into a web request. You can add custom request handling for AWS WAF to use when the rule action doesn't block the request. For example, `CaptchaAction` for requests with valid t okens, and `AllowAction`.
///
/// For information about customizing web requests and responses, see [Customizing web requests and responses in AWS WAF](https://docs.aws.amazon.com/waf/latest/developerguide/waf-custom-request-response.html) in the *AWS WAF Developer Guide*.
///
/// The property type `CustomRequestHandling` of `AWS::WAFv2::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomRequestHandlingProperty(Object);

impl CustomRequestHandlingProperty {
    /// `CustomRequestHandlingProperty` with its required properties, in alphabetical order:
    ///
    /// - `insert_headers`: The HTTP headers to insert into the request.
    pub fn new(insert_headers: impl IntoValue<List<CustomHTTPHeaderProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("InsertHeaders", insert_headers.into_value().into_node());
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

impl Kind for CustomRequestHandlingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomRequestHandlingProperty> for CustomRequestHandlingProperty {}
impl From<CustomRequestHandlingProperty> for Node {
    #[inline]
    fn from(value: CustomRequestHandlingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomRequestHandlingProperty> for CustomRequestHandlingProperty {
    #[inline]
    fn into_value(self) -> Value<CustomRequestHandlingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A custom response to send to the client. You can define a custom response for rule actions and default web ACL actions that are set to `Block`.
///
/// For information about customizing web requests and responses, see [Customizing web requests and responses in AWS WAF](https://docs.aws.amazon.com/waf/latest/developerguide/waf-custom-request-response.html) in the [AWS WAF developer guide](https://docs.aws.amazon.com/waf/latest/developerguide/waf-chapter.html).
///
/// The property type `CustomResponse` of `AWS::WAFv2::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomResponseProperty(Object);

impl CustomResponseProperty {
    /// `CustomResponseProperty` with its required properties, in alphabetical order:
    ///
    /// - `response_code`: The HTTP status code to return to the client.
    pub fn new(response_code: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ResponseCode", response_code.into_value().into_node());
        Self(object_)
    }

    /// References the response body that you want AWS WAF to return to the web request client. You can define a custom response for a rule action or a default web ACL action that is set to block. To do this, you first define the response body key and value in the `CustomResponseBodies` setting for the `WebACL` or `RuleGroup` where you want to use it. Then, in the rule action or web ACL default action `BlockAction` setting, you reference the response body using this key.
    ///
    /// `CustomResponseBodyKey`.
    pub fn custom_response_body_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CustomResponseBodyKey", value.into_value().into_node());
        self
    }

    /// The HTTP headers to use in the response. You can specify any header name except for `content-type`. Duplicate header names are not allowed.
    ///
    /// For information about the limits on count and size for custom request and response settings, see [AWS WAF quotas](https://docs.aws.amazon.com/waf/latest/developerguide/limits.html) in the *AWS WAF Developer Guide*.
    ///
    /// `ResponseHeaders`.
    pub fn response_headers(
        mut self,
        value: impl IntoValue<List<CustomHTTPHeaderProperty>>,
    ) -> Self {
        self.0
            .put("ResponseHeaders", value.into_value().into_node());
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

impl Kind for CustomResponseProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomResponseProperty> for CustomResponseProperty {}
impl From<CustomResponseProperty> for Node {
    #[inline]
    fn from(value: CustomResponseProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomResponseProperty> for CustomResponseProperty {
    #[inline]
    fn into_value(self) -> Value<CustomResponseProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The response body to use in a custom response to a web request. This is referenced by key from `CustomResponse` `CustomResponseBodyKey`.
///
/// The property type `CustomResponseBody` of `AWS::WAFv2::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomResponseBodyProperty(Object);

impl CustomResponseBodyProperty {
    /// `CustomResponseBodyProperty` with its required properties, in alphabetical order:
    ///
    /// - `content`: The payload of the custom response.
    /// - `content_type`: The type of content in the payload that you are defining in the `Content` string.
    pub fn new(
        content: impl IntoValue<String>,
        content_type: impl IntoValue<super::ContentType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Content", content.into_value().into_node());
        object_.put("ContentType", content_type.into_value().into_node());
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

impl Kind for CustomResponseBodyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomResponseBodyProperty> for CustomResponseBodyProperty {}
impl From<CustomResponseBodyProperty> for Node {
    #[inline]
    fn from(value: CustomResponseBodyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomResponseBodyProperty> for CustomResponseBodyProperty {
    #[inline]
    fn into_value(self) -> Value<CustomResponseBodyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies a web request component to be used in a rule match statement or in a logging configuration.
///
/// - In a rule statement, this is the part of the web request that you want AWS WAF to inspect. Include the single `FieldToMatch` type that you want to inspect, with additional specifications as needed, according to the type. You specify a single request component in `FieldToMatch` for each rule statement that requires it. To inspect more than one component of the web request, create a separate rule statement for each component.
///
/// Example JSON for a `QueryString` field to match:
///
/// `"FieldToMatch": { "QueryString": {} }`
///
/// Example JSON for a `Method` field to match specification:
///
/// `"FieldToMatch": { "Method": { "Name": "DELETE" } }`
/// - In a logging configuration, this is used in the `RedactedFields` property to specify a field to redact from the logging records. For this use case, note the following:
///
/// - Even though all `FieldToMatch` settings are available, the only valid settings for field redaction are `UriPath`, `QueryString`, `SingleHeader`, and `Method`.
/// - In this documentation, the descriptions of the individual fields talk about specifying the web request component to inspect, but for field redaction, you are specifying the component type to redact from the logs.
/// - If you have request sampling enabled, the redacted fields configuration for logging has no impact on sampling. You can only exclude fields from request sampling by disabling sampling in the web ACL visibility configuration or by configuring data protection for the web ACL.
///
/// The property type `FieldToMatch` of `AWS::WAFv2::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct FieldToMatchProperty(Object);

impl FieldToMatchProperty {
    /// `FieldToMatchProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Inspect all query arguments.
    ///
    /// `AllQueryArguments`; free JSON, such as an [`Object`].
    pub fn all_query_arguments(mut self, value: impl IntoValue<Json>) -> Self {
        self.0
            .put("AllQueryArguments", value.into_value().into_node());
        self
    }

    /// Inspect the request body as plain text. The request body immediately follows the request headers. This is the part of a request that contains any additional data that you want to send to your web server as the HTTP request body, such as data from a form.
    ///
    /// AWS WAF does not support inspecting the entire contents of the web request body if the body exceeds the limit for the resource type. When a web request body is larger than the limit, the underlying host service only forwards the contents that are within the limit to AWS WAF for inspection.
    ///
    /// - For Application Load Balancer and AWS AppSync, the limit is fixed at 8 KB (8,192 bytes).
    /// - For CloudFront, API Gateway, Amazon Cognito, App Runner, and Verified Access, the default limit is 16 KB (16,384 bytes), and you can increase the limit for each resource type in the web ACL `AssociationConfig`, for additional processing fees.
    /// - For AWS Amplify, use the CloudFront limit.
    ///
    /// For information about how to handle oversized request bodies, see the `Body` object configuration.
    ///
    /// `Body`.
    pub fn body(mut self, value: impl IntoValue<BodyProperty>) -> Self {
        self.0.put("Body", value.into_value().into_node());
        self
    }

    /// Inspect the request cookies. You must configure scope and pattern matching filters in the `Cookies` object, to define the set of cookies and the parts of the cookies that AWS WAF inspects.
    ///
    /// Only the first 8 KB (8192 bytes) of a request's cookies and only the first 200 cookies are forwarded to AWS WAF for inspection by the underlying host service. You must configure how to handle any oversize cookie content in the `Cookies` object. AWS WAF applies the pattern matching filters to the cookies that it receives from the underlying host service.
    ///
    /// `Cookies`.
    pub fn cookies(mut self, value: impl IntoValue<CookiesProperty>) -> Self {
        self.0.put("Cookies", value.into_value().into_node());
        self
    }

    /// The string containing the list of a web request's header names, ordered as they appear in the web request, separated by colons.
    ///
    /// `HeaderOrder`.
    pub fn header_order(mut self, value: impl IntoValue<HeaderOrderProperty>) -> Self {
        self.0.put("HeaderOrder", value.into_value().into_node());
        self
    }

    /// Inspect the request headers. You must configure scope and pattern matching filters in the `Headers` object, to define the set of headers to and the parts of the headers that AWS WAF inspects.
    ///
    /// Only the first 8 KB (8192 bytes) of a request's headers and only the first 200 headers are forwarded to AWS WAF for inspection by the underlying host service. You must configure how to handle any oversize header content in the `Headers` object. AWS WAF applies the pattern matching filters to the headers that it receives from the underlying host service.
    ///
    /// `Headers`.
    pub fn headers(mut self, value: impl IntoValue<HeadersProperty>) -> Self {
        self.0.put("Headers", value.into_value().into_node());
        self
    }

    /// Available for use with Amazon CloudFront distributions and Application Load Balancers. Match against the request's JA3 fingerprint. The JA3 fingerprint is a 32-character hash derived from the TLS Client Hello of an incoming request. This fingerprint serves as a unique identifier for the client's TLS configuration. AWS WAF calculates and logs this fingerprint for each request that has enough TLS Client Hello information for the calculation. Almost all web requests include this information.
    ///
    /// > You can use this choice only with a string match `ByteMatchStatement` with the `PositionalConstraint` set to `EXACTLY`.
    ///
    /// You can obtain the JA3 fingerprint for client requests from the web ACL logs. If AWS WAF is able to calculate the fingerprint, it includes it in the logs. For information about the logging fields, see [Log fields](https://docs.aws.amazon.com/waf/latest/developerguide/logging-fields.html) in the *AWS WAF Developer Guide*.
    ///
    /// Provide the JA3 fingerprint string from the logs in your string match statement specification, to match with any future requests that have the same TLS configuration.
    ///
    /// `JA3Fingerprint`.
    pub fn ja3_fingerprint(mut self, value: impl IntoValue<JA3FingerprintProperty>) -> Self {
        self.0.put("JA3Fingerprint", value.into_value().into_node());
        self
    }

    /// Available for use with Amazon CloudFront distributions and Application Load Balancers. Match against the request's JA4 fingerprint. The JA4 fingerprint is a 36-character hash derived from the TLS Client Hello of an incoming request. This fingerprint serves as a unique identifier for the client's TLS configuration. AWS WAF calculates and logs this fingerprint for each request that has enough TLS Client Hello information for the calculation. Almost all web requests include this information.
    ///
    /// > You can use this choice only with a string match `ByteMatchStatement` with the `PositionalConstraint` set to `EXACTLY`.
    ///
    /// You can obtain the JA4 fingerprint for client requests from the web ACL logs. If AWS WAF is able to calculate the fingerprint, it includes it in the logs. For information about the logging fields, see [Log fields](https://docs.aws.amazon.com/waf/latest/developerguide/logging-fields.html) in the *AWS WAF Developer Guide*.
    ///
    /// Provide the JA4 fingerprint string from the logs in your string match statement specification, to match with any future requests that have the same TLS configuration.
    ///
    /// `JA4Fingerprint`.
    pub fn ja4_fingerprint(mut self, value: impl IntoValue<JA4FingerprintProperty>) -> Self {
        self.0.put("JA4Fingerprint", value.into_value().into_node());
        self
    }

    /// Inspect the request body as JSON. The request body immediately follows the request headers. This is the part of a request that contains any additional data that you want to send to your web server as the HTTP request body, such as data from a form.
    ///
    /// AWS WAF does not support inspecting the entire contents of the web request body if the body exceeds the limit for the resource type. When a web request body is larger than the limit, the underlying host service only forwards the contents that are within the limit to AWS WAF for inspection.
    ///
    /// - For Application Load Balancer and AWS AppSync, the limit is fixed at 8 KB (8,192 bytes).
    /// - For CloudFront, API Gateway, Amazon Cognito, App Runner, and Verified Access, the default limit is 16 KB (16,384 bytes), and you can increase the limit for each resource type in the web ACL `AssociationConfig`, for additional processing fees.
    /// - For AWS Amplify, use the CloudFront limit.
    ///
    /// For information about how to handle oversized request bodies, see the `JsonBody` object configuration.
    ///
    /// `JsonBody`.
    pub fn json_body(mut self, value: impl IntoValue<JsonBodyProperty>) -> Self {
        self.0.put("JsonBody", value.into_value().into_node());
        self
    }

    /// Inspect the HTTP method. The method indicates the type of operation that the request is asking the origin to perform.
    ///
    /// `Method`; free JSON, such as an [`Object`].
    pub fn method(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Method", value.into_value().into_node());
        self
    }

    /// Inspect the query string. This is the part of a URL that appears after a `?` character, if any.
    ///
    /// `QueryString`; free JSON, such as an [`Object`].
    pub fn query_string(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("QueryString", value.into_value().into_node());
        self
    }

    /// Inspect a single header. Provide the name of the header to inspect, for example, `User-Agent` or `Referer`. This setting isn't case sensitive.
    ///
    /// Example JSON: `"SingleHeader": { "Name": "haystack" }`
    ///
    /// Alternately, you can filter and inspect all headers with the `Headers` `FieldToMatch` setting.
    ///
    /// `SingleHeader`.
    pub fn single_header(mut self, value: impl IntoValue<SingleHeaderProperty>) -> Self {
        self.0.put("SingleHeader", value.into_value().into_node());
        self
    }

    /// Inspect a single query argument. Provide the name of the query argument to inspect, such as *UserName* or *SalesRegion*. The name can be up to 30 characters long and isn't case sensitive.
    ///
    /// Example JSON: `"SingleQueryArgument": { "Name": "myArgument" }`
    ///
    /// `SingleQueryArgument`.
    pub fn single_query_argument(
        mut self,
        value: impl IntoValue<SingleQueryArgumentProperty>,
    ) -> Self {
        self.0
            .put("SingleQueryArgument", value.into_value().into_node());
        self
    }

    /// Inspect fragments of the request URI. You must configure scope and pattern matching filters in the `UriFragment` object, to define the fragment of a URI that AWS WAF inspects.
    ///
    /// Only the first 8 KB (8192 bytes) of a request's URI fragments and only the first 200 URI fragments are forwarded to AWS WAF for inspection by the underlying host service. You must configure how to handle any oversize URI fragment content in the `UriFragment` object. AWS WAF applies the pattern matching filters to the cookies that it receives from the underlying host service.
    ///
    /// `UriFragment`.
    pub fn uri_fragment(mut self, value: impl IntoValue<UriFragmentProperty>) -> Self {
        self.0.put("UriFragment", value.into_value().into_node());
        self
    }

    /// Inspect the request URI path. This is the part of the web request that identifies a resource, for example, `/images/daily-ad.jpg`.
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

/// The configuration for inspecting IP addresses in an HTTP header that you specify, instead of using the IP address that's reported by the web request origin. Commonly, this is the X-Forwarded-For (XFF) header, but you can specify any header name.
///
/// > If the specified header isn't present in the request, AWS WAF doesn't apply the rule to the web request at all.
///
/// This configuration is used for `GeoMatchStatement`, `AsnMatchStatement`, and `RateBasedStatement`. For `IPSetReferenceStatement`, use `IPSetForwardedIPConfig` instead.
///
/// AWS WAF only evaluates the first IP address found in the specified HTTP header.
///
/// The property type `ForwardedIPConfiguration` of `AWS::WAFv2::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct ForwardedIPConfigurationProperty(Object);

impl ForwardedIPConfigurationProperty {
    /// `ForwardedIPConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `fallback_behavior`: The match status to assign to the web request if the request doesn't have a valid IP address in the specified position.
    /// - `header_name`: The name of the HTTP header to use for the IP address.
    pub fn new(
        fallback_behavior: impl IntoValue<super::FallbackBehavior>,
        header_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "FallbackBehavior",
            fallback_behavior.into_value().into_node(),
        );
        object_.put("HeaderName", header_name.into_value().into_node());
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

impl Kind for ForwardedIPConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ForwardedIPConfigurationProperty> for ForwardedIPConfigurationProperty {}
impl From<ForwardedIPConfigurationProperty> for Node {
    #[inline]
    fn from(value: ForwardedIPConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ForwardedIPConfigurationProperty> for ForwardedIPConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ForwardedIPConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A rule statement that labels web requests by country and region and that matches against web requests based on country code. A geo match rule labels every request that it inspects regardless of whether it finds a match.
///
/// - To manage requests only by country, you can use this statement by itself and specify the countries that you want to match against in the `CountryCodes` array.
/// - Otherwise, configure your geo match rule with Count action so that it only labels requests. Then, add one or more label match rules to run after the geo match rule and configure them to match against the geographic labels and handle the requests as needed.
///
/// AWS WAF labels requests using the alpha-2 country and region codes from the International Organization for Standardization (ISO) 3166 standard. AWS WAF determines the codes using either the IP address in the web request origin or, if you specify it, the address in the geo match `ForwardedIPConfig`.
///
/// If you use the web request origin, the label formats are `awswaf:clientip:geo:region:<ISO country code>-<ISO region code>` and `awswaf:clientip:geo:country:<ISO country code>`.
///
/// If you use a forwarded IP address, the label formats are `awswaf:forwardedip:geo:region:<ISO country code>-<ISO region code>` and `awswaf:forwardedip:geo:country:<ISO country code>`.
///
/// For additional details, see [Geographic match rule statement](https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-type-geo-match.html) in the [AWS WAF Developer Guide](https://docs.aws.amazon.com/waf/latest/developerguide/waf-chapter.html).
///
/// The property type `GeoMatchStatement` of `AWS::WAFv2::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct GeoMatchStatementProperty(Object);

impl GeoMatchStatementProperty {
    /// `GeoMatchStatementProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An array of two-character country codes that you want to match against, for example, `[ "US", "CN" ]`, from the alpha-2 country ISO codes of the ISO 3166 international standard.
    ///
    /// When you use a geo match statement just for the region and country labels that it adds to requests, you still have to supply a country code for the rule to evaluate. In this case, you configure the rule to only count matching requests, but it will still generate logging and count metrics for any matches. You can reduce the logging and metrics that the rule produces by specifying a country that's unlikely to be a source of traffic to your site.
    ///
    /// `CountryCodes`.
    pub fn country_codes(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("CountryCodes", value.into_value().into_node());
        self
    }

    /// The configuration for inspecting IP addresses in an HTTP header that you specify, instead of using the IP address that's reported by the web request origin. Commonly, this is the X-Forwarded-For (XFF) header, but you can specify any header name.
    ///
    /// > If the specified header isn't present in the request, AWS WAF doesn't apply the rule to the web request at all.
    ///
    /// `ForwardedIPConfig`.
    pub fn forwarded_ip_config(
        mut self,
        value: impl IntoValue<ForwardedIPConfigurationProperty>,
    ) -> Self {
        self.0
            .put("ForwardedIPConfig", value.into_value().into_node());
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

impl Kind for GeoMatchStatementProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GeoMatchStatementProperty> for GeoMatchStatementProperty {}
impl From<GeoMatchStatementProperty> for Node {
    #[inline]
    fn from(value: GeoMatchStatementProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GeoMatchStatementProperty> for GeoMatchStatementProperty {
    #[inline]
    fn into_value(self) -> Value<GeoMatchStatementProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The filter to use to identify the subset of headers to inspect in a web request.
///
/// You must specify exactly one setting: either `All`, `IncludedHeaders`, or `ExcludedHeaders`.
///
/// Example JSON: `"MatchPattern": { "ExcludedHeaders": [ "KeyToExclude1", "KeyToExclude2" ] }`
///
/// The property type `HeaderMatchPattern` of `AWS::WAFv2::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct HeaderMatchPatternProperty(Object);

impl HeaderMatchPatternProperty {
    /// `HeaderMatchPatternProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Inspect all headers.
    ///
    /// `All`; free JSON, such as an [`Object`].
    pub fn all(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("All", value.into_value().into_node());
        self
    }

    /// Inspect only the headers whose keys don't match any of the strings specified here.
    ///
    /// `ExcludedHeaders`.
    pub fn excluded_headers(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("ExcludedHeaders", value.into_value().into_node());
        self
    }

    /// Inspect only the headers that have a key that matches one of the strings specified here.
    ///
    /// `IncludedHeaders`.
    pub fn included_headers(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("IncludedHeaders", value.into_value().into_node());
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

impl Kind for HeaderMatchPatternProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HeaderMatchPatternProperty> for HeaderMatchPatternProperty {}
impl From<HeaderMatchPatternProperty> for Node {
    #[inline]
    fn from(value: HeaderMatchPatternProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HeaderMatchPatternProperty> for HeaderMatchPatternProperty {
    #[inline]
    fn into_value(self) -> Value<HeaderMatchPatternProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The string containing the list of a web request's header names, ordered as they appear in the web request, separated by colons.
///
/// The property type `HeaderOrder` of `AWS::WAFv2::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct HeaderOrderProperty(Object);

impl HeaderOrderProperty {
    /// `HeaderOrderProperty` with its required properties, in alphabetical order:
    ///
    /// - `oversize_handling`: Handling of requests containing oversize fields.
    pub fn new(oversize_handling: impl IntoValue<super::OversizeHandling>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "OversizeHandling",
            oversize_handling.into_value().into_node(),
        );
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

impl Kind for HeaderOrderProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HeaderOrderProperty> for HeaderOrderProperty {}
impl From<HeaderOrderProperty> for Node {
    #[inline]
    fn from(value: HeaderOrderProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HeaderOrderProperty> for HeaderOrderProperty {
    #[inline]
    fn into_value(self) -> Value<HeaderOrderProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Inspect all headers in the web request. You can specify the parts of the headers to inspect and you can narrow the set of headers to inspect by including or excluding specific keys.
///
/// This is used to indicate the web request component to inspect, in the `FieldToMatch` specification.
///
/// If you want to inspect just the value of a single header, use the `SingleHeader` `FieldToMatch` setting instead.
///
/// Example JSON: `"Headers": { "MatchPattern": { "All": {} }, "MatchScope": "KEY", "OversizeHandling": "MATCH" }`
///
/// The property type `Headers` of `AWS::WAFv2::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct HeadersProperty(Object);

impl HeadersProperty {
    /// `HeadersProperty` with its required properties, in alphabetical order:
    ///
    /// - `match_pattern`: The filter to use to identify the subset of headers to inspect in a web request.
    /// - `match_scope`: The parts of the headers to match with the rule inspection criteria.
    /// - `oversize_handling`: What AWS WAF should do if the headers determined by your match scope are more numerous or larger than AWS WAF can inspect.
    pub fn new(
        match_pattern: impl IntoValue<HeaderMatchPatternProperty>,
        match_scope: impl IntoValue<super::MatchScope>,
        oversize_handling: impl IntoValue<super::OversizeHandling>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("MatchPattern", match_pattern.into_value().into_node());
        object_.put("MatchScope", match_scope.into_value().into_node());
        object_.put(
            "OversizeHandling",
            oversize_handling.into_value().into_node(),
        );
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

impl Kind for HeadersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HeadersProperty> for HeadersProperty {}
impl From<HeadersProperty> for Node {
    #[inline]
    fn from(value: HeadersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HeadersProperty> for HeadersProperty {
    #[inline]
    fn into_value(self) -> Value<HeadersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration for inspecting IP addresses in an HTTP header that you specify, instead of using the IP address that's reported by the web request origin. Commonly, this is the X-Forwarded-For (XFF) header, but you can specify any header name.
///
/// > If the specified header isn't present in the request, AWS WAF doesn't apply the rule to the web request at all.
///
/// This configuration is used only for `IPSetReferenceStatement`. For `GeoMatchStatement` and `RateBasedStatement`, use `ForwardedIPConfig` instead.
///
/// The property type `IPSetForwardedIPConfiguration` of `AWS::WAFv2::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct IPSetForwardedIPConfigurationProperty(Object);

impl IPSetForwardedIPConfigurationProperty {
    /// `IPSetForwardedIPConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `fallback_behavior`: The match status to assign to the web request if the request doesn't have a valid IP address in the specified position.
    /// - `header_name`: The name of the HTTP header to use for the IP address.
    /// - `position`: The position in the header to search for the IP address.
    pub fn new(
        fallback_behavior: impl IntoValue<super::FallbackBehavior>,
        header_name: impl IntoValue<String>,
        position: impl IntoValue<super::Position>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "FallbackBehavior",
            fallback_behavior.into_value().into_node(),
        );
        object_.put("HeaderName", header_name.into_value().into_node());
        object_.put("Position", position.into_value().into_node());
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

impl Kind for IPSetForwardedIPConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IPSetForwardedIPConfigurationProperty> for IPSetForwardedIPConfigurationProperty {}
impl From<IPSetForwardedIPConfigurationProperty> for Node {
    #[inline]
    fn from(value: IPSetForwardedIPConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IPSetForwardedIPConfigurationProperty> for IPSetForwardedIPConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<IPSetForwardedIPConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A rule statement used to detect web requests coming from particular IP addresses or address ranges. To use this, create an `IPSet` that specifies the addresses you want to detect, then use the ARN of that set in this statement.
///
/// Each IP set rule statement references an IP set. You create and maintain the set independent of your rules. This allows you to use the single set in multiple rules. When you update the referenced set, AWS WAF automatically updates all rules that reference it.
///
/// The property type `IPSetReferenceStatement` of `AWS::WAFv2::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct IPSetReferenceStatementProperty(Object);

impl IPSetReferenceStatementProperty {
    /// `IPSetReferenceStatementProperty` with its required properties, in alphabetical order:
    ///
    /// - `arn`: The Amazon Resource Name (ARN) of the `IPSet` that this statement references.
    pub fn new(arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Arn", arn.into_value().into_node());
        Self(object_)
    }

    /// The configuration for inspecting IP addresses in an HTTP header that you specify, instead of using the IP address that's reported by the web request origin. Commonly, this is the X-Forwarded-For (XFF) header, but you can specify any header name.
    ///
    /// > If the specified header isn't present in the request, AWS WAF doesn't apply the rule to the web request at all.
    ///
    /// `IPSetForwardedIPConfig`.
    pub fn ip_set_forwarded_ip_config(
        mut self,
        value: impl IntoValue<IPSetForwardedIPConfigurationProperty>,
    ) -> Self {
        self.0
            .put("IPSetForwardedIPConfig", value.into_value().into_node());
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

impl Kind for IPSetReferenceStatementProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IPSetReferenceStatementProperty> for IPSetReferenceStatementProperty {}
impl From<IPSetReferenceStatementProperty> for Node {
    #[inline]
    fn from(value: IPSetReferenceStatementProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IPSetReferenceStatementProperty> for IPSetReferenceStatementProperty {
    #[inline]
    fn into_value(self) -> Value<IPSetReferenceStatementProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Used for CAPTCHA and challenge token settings. Determines how long a `CAPTCHA` or challenge timestamp remains valid after AWS WAF updates it for a successful `CAPTCHA` or challenge response.
///
/// The property type `ImmunityTimeProperty` of `AWS::WAFv2::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct ImmunityTimePropertyProperty(Object);

impl ImmunityTimePropertyProperty {
    /// `ImmunityTimePropertyProperty` with its required properties, in alphabetical order:
    ///
    /// - `immunity_time`: The amount of time, in seconds, that a `CAPTCHA` or challenge timestamp is considered valid by AWS WAF.
    pub fn new(immunity_time: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ImmunityTime", immunity_time.into_value().into_node());
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

impl Kind for ImmunityTimePropertyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ImmunityTimePropertyProperty> for ImmunityTimePropertyProperty {}
impl From<ImmunityTimePropertyProperty> for Node {
    #[inline]
    fn from(value: ImmunityTimePropertyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ImmunityTimePropertyProperty> for ImmunityTimePropertyProperty {
    #[inline]
    fn into_value(self) -> Value<ImmunityTimePropertyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Available for use with Amazon CloudFront distributions and Application Load Balancers. Match against the request's JA3 fingerprint. The JA3 fingerprint is a 32-character hash derived from the TLS Client Hello of an incoming request. This fingerprint serves as a unique identifier for the client's TLS configuration. AWS WAF calculates and logs this fingerprint for each request that has enough TLS Client Hello information for the calculation. Almost all web requests include this information.
///
/// > You can use this choice only with a string match `ByteMatchStatement` with the `PositionalConstraint` set to `EXACTLY`.
///
/// You can obtain the JA3 fingerprint for client requests from the web ACL logs. If AWS WAF is able to calculate the fingerprint, it includes it in the logs. For information about the logging fields, see [Log fields](https://docs.aws.amazon.com/waf/latest/developerguide/logging-fields.html) in the *AWS WAF Developer Guide*.
///
/// Provide the JA3 fingerprint string from the logs in your string match statement specification, to match with any future requests that have the same TLS configuration.
///
/// The property type `JA3Fingerprint` of `AWS::WAFv2::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct JA3FingerprintProperty(Object);

impl JA3FingerprintProperty {
    /// `JA3FingerprintProperty` with its required properties, in alphabetical order:
    ///
    /// - `fallback_behavior`: The match status to assign to the web request if the request doesn't have a JA3 fingerprint.
    pub fn new(fallback_behavior: impl IntoValue<super::FallbackBehavior>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "FallbackBehavior",
            fallback_behavior.into_value().into_node(),
        );
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

impl Kind for JA3FingerprintProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<JA3FingerprintProperty> for JA3FingerprintProperty {}
impl From<JA3FingerprintProperty> for Node {
    #[inline]
    fn from(value: JA3FingerprintProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<JA3FingerprintProperty> for JA3FingerprintProperty {
    #[inline]
    fn into_value(self) -> Value<JA3FingerprintProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Available for use with Amazon CloudFront distributions and Application Load Balancers. Match against the request's JA4 fingerprint. The JA4 fingerprint is a 36-character hash derived from the TLS Client Hello of an incoming request. This fingerprint serves as a unique identifier for the client's TLS configuration. AWS WAF calculates and logs this fingerprint for each request that has enough TLS Client Hello information for the calculation. Almost all web requests include this information.
///
/// > You can use this choice only with a string match `ByteMatchStatement` with the `PositionalConstraint` set to `EXACTLY`.
///
/// You can obtain the JA4 fingerprint for client requests from the web ACL logs. If AWS WAF is able to calculate the fingerprint, it includes it in the logs. For information about the logging fields, see [Log fields](https://docs.aws.amazon.com/waf/latest/developerguide/logging-fields.html) in the *AWS WAF Developer Guide*.
///
/// Provide the JA4 fingerprint string from the logs in your string match statement specification, to match with any future requests that have the same TLS configuration.
///
/// The property type `JA4Fingerprint` of `AWS::WAFv2::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct JA4FingerprintProperty(Object);

impl JA4FingerprintProperty {
    /// `JA4FingerprintProperty` with its required properties, in alphabetical order:
    ///
    /// - `fallback_behavior`: The match status to assign to the web request if the request doesn't have a JA4 fingerprint.
    pub fn new(fallback_behavior: impl IntoValue<super::FallbackBehavior>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "FallbackBehavior",
            fallback_behavior.into_value().into_node(),
        );
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

impl Kind for JA4FingerprintProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<JA4FingerprintProperty> for JA4FingerprintProperty {}
impl From<JA4FingerprintProperty> for Node {
    #[inline]
    fn from(value: JA4FingerprintProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<JA4FingerprintProperty> for JA4FingerprintProperty {
    #[inline]
    fn into_value(self) -> Value<JA4FingerprintProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Inspect the body of the web request as JSON. The body immediately follows the request headers.
///
/// This is used to indicate the web request component to inspect, in the `FieldToMatch` specification.
///
/// Use the specifications in this object to indicate which parts of the JSON body to inspect using the rule's inspection criteria. AWS WAF inspects only the parts of the JSON that result from the matches that you indicate.
///
/// Example JSON: `"JsonBody": { "MatchPattern": { "All": {} }, "MatchScope": "ALL" }`
///
/// For additional information about this request component option, see [JSON body](https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-fields-list.html#waf-rule-statement-request-component-json-body) in the *AWS WAF Developer Guide*.
///
/// The property type `JsonBody` of `AWS::WAFv2::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct JsonBodyProperty(Object);

impl JsonBodyProperty {
    /// `JsonBodyProperty` with its required properties, in alphabetical order:
    ///
    /// - `match_pattern`: The patterns to look for in the JSON body.
    /// - `match_scope`: The parts of the JSON to match against using the `MatchPattern`.
    pub fn new(
        match_pattern: impl IntoValue<JsonMatchPatternProperty>,
        match_scope: impl IntoValue<super::MatchScope>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("MatchPattern", match_pattern.into_value().into_node());
        object_.put("MatchScope", match_scope.into_value().into_node());
        Self(object_)
    }

    /// What AWS WAF should do if it fails to completely parse the JSON body. The options are the following:
    ///
    /// - `EVALUATE_AS_STRING` - Inspect the body as plain text. AWS WAF applies the text transformations and inspection criteria that you defined for the JSON inspection to the body text string.
    /// - `MATCH` - Treat the web request as matching the rule statement. AWS WAF applies the rule action to the request.
    /// - `NO_MATCH` - Treat the web request as not matching the rule statement.
    ///
    /// If you don't provide this setting, AWS WAF parses and evaluates the content only up to the first parsing failure that it encounters.
    ///
    /// > AWS WAF parsing doesn't fully validate the input JSON string, so parsing can succeed even for invalid JSON. When parsing succeeds, AWS WAF doesn't apply the fallback behavior. For more information, see [JSON body](https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-fields-list.html#waf-rule-statement-request-component-json-body) in the *AWS WAF Developer Guide*.
    ///
    /// `InvalidFallbackBehavior`; one of `MATCH`, `NO_MATCH`, `EVALUATE_AS_STRING`.
    pub fn invalid_fallback_behavior(
        mut self,
        value: impl IntoValue<super::InvalidFallbackBehavior>,
    ) -> Self {
        self.0
            .put("InvalidFallbackBehavior", value.into_value().into_node());
        self
    }

    /// What AWS WAF should do if the body is larger than AWS WAF can inspect.
    ///
    /// AWS WAF does not support inspecting the entire contents of the web request body if the body exceeds the limit for the resource type. When a web request body is larger than the limit, the underlying host service only forwards the contents that are within the limit to AWS WAF for inspection.
    ///
    /// - For Application Load Balancer and AWS AppSync, the limit is fixed at 8 KB (8,192 bytes).
    /// - For CloudFront, API Gateway, Amazon Cognito, App Runner, and Verified Access, the default limit is 16 KB (16,384 bytes), and you can increase the limit for each resource type in the web ACL `AssociationConfig`, for additional processing fees.
    /// - For AWS Amplify, use the CloudFront limit.
    ///
    /// The options for oversize handling are the following:
    ///
    /// - `CONTINUE` - Inspect the available body contents normally, according to the rule inspection criteria.
    /// - `MATCH` - Treat the web request as matching the rule statement. AWS WAF applies the rule action to the request.
    /// - `NO_MATCH` - Treat the web request as not matching the rule statement.
    ///
    /// You can combine the `MATCH` or `NO_MATCH` settings for oversize handling with your rule and web ACL action settings, so that you block any request whose body is over the limit.
    ///
    /// Default: `CONTINUE`
    ///
    /// `OversizeHandling`; one of `CONTINUE`, `MATCH`, `NO_MATCH`.
    pub fn oversize_handling(mut self, value: impl IntoValue<super::OversizeHandling>) -> Self {
        self.0
            .put("OversizeHandling", value.into_value().into_node());
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

impl Kind for JsonBodyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<JsonBodyProperty> for JsonBodyProperty {}
impl From<JsonBodyProperty> for Node {
    #[inline]
    fn from(value: JsonBodyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<JsonBodyProperty> for JsonBodyProperty {
    #[inline]
    fn into_value(self) -> Value<JsonBodyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The patterns to look for in the JSON body. AWS WAF inspects the results of these pattern matches against the rule inspection criteria. This is used with the `FieldToMatch` option `JsonBody`.
///
/// The property type `JsonMatchPattern` of `AWS::WAFv2::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct JsonMatchPatternProperty(Object);

impl JsonMatchPatternProperty {
    /// `JsonMatchPatternProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Match all of the elements. See also `MatchScope` in the `JsonBody` `FieldToMatch` specification.
    ///
    /// You must specify either this setting or the `IncludedPaths` setting, but not both.
    ///
    /// `All`; free JSON, such as an [`Object`].
    pub fn all(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("All", value.into_value().into_node());
        self
    }

    /// Match only the specified include paths. See also `MatchScope` in the `JsonBody` `FieldToMatch` specification.
    ///
    /// Provide the include paths using JSON Pointer syntax. For example, `"IncludedPaths": ["/dogs/0/name", "/dogs/1/name"]`. For information about this syntax, see the Internet Engineering Task Force (IETF) documentation [JavaScript Object Notation (JSON) Pointer](https://docs.aws.amazon.com/https://tools.ietf.org/html/rfc6901).
    ///
    /// You must specify either this setting or the `All` setting, but not both.
    ///
    /// > Don't use this option to include all paths. Instead, use the `All` setting.
    ///
    /// `IncludedPaths`.
    pub fn included_paths(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("IncludedPaths", value.into_value().into_node());
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

impl Kind for JsonMatchPatternProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<JsonMatchPatternProperty> for JsonMatchPatternProperty {}
impl From<JsonMatchPatternProperty> for Node {
    #[inline]
    fn from(value: JsonMatchPatternProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<JsonMatchPatternProperty> for JsonMatchPatternProperty {
    #[inline]
    fn into_value(self) -> Value<JsonMatchPatternProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A single label container. This is used as an element of a label array in `RuleLabels` inside a rule.
///
/// The property type `Label` of `AWS::WAFv2::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct LabelProperty(Object);

impl LabelProperty {
    /// `LabelProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The label string.
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

impl Kind for LabelProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LabelProperty> for LabelProperty {}
impl From<LabelProperty> for Node {
    #[inline]
    fn from(value: LabelProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LabelProperty> for LabelProperty {
    #[inline]
    fn into_value(self) -> Value<LabelProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A rule statement to match against labels that have been added to the web request by rules that have already run in the web ACL.
///
/// The label match statement provides the label or namespace string to search for. The label string can represent a part or all of the fully qualified label name that had been added to the web request. Fully qualified labels have a prefix, optional namespaces, and label name. The prefix identifies the rule group or web ACL context of the rule that added the label. If you do not provide the fully qualified name in your label match string, AWS WAF performs the search for labels that were added in the same context as the label match statement.
///
/// The property type `LabelMatchStatement` of `AWS::WAFv2::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct LabelMatchStatementProperty(Object);

impl LabelMatchStatementProperty {
    /// `LabelMatchStatementProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: The string to match against.
    /// - `scope`: Specify whether you want to match using the label name or just the namespace.
    pub fn new(
        key: impl IntoValue<String>,
        scope: impl IntoValue<LabelMatchStatementRuleGroupScope>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        object_.put("Scope", scope.into_value().into_node());
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

impl Kind for LabelMatchStatementProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LabelMatchStatementProperty> for LabelMatchStatementProperty {}
impl From<LabelMatchStatementProperty> for Node {
    #[inline]
    fn from(value: LabelMatchStatementProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LabelMatchStatementProperty> for LabelMatchStatementProperty {
    #[inline]
    fn into_value(self) -> Value<LabelMatchStatementProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// List of labels used by one or more of the rules of a `RuleGroup`. This summary object is used for the following rule group lists:
///
/// - `AvailableLabels` - Labels that rules add to matching requests. These labels are defined in the `RuleLabels` for a rule.
/// - `ConsumedLabels` - Labels that rules match against. These labels are defined in a `LabelMatchStatement` specification, in the `Statement` definition of a rule.
///
/// The property type `LabelSummary` of `AWS::WAFv2::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct LabelSummaryProperty(Object);

impl LabelSummaryProperty {
    /// `LabelSummaryProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An individual label specification.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
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

impl Kind for LabelSummaryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LabelSummaryProperty> for LabelSummaryProperty {}
impl From<LabelSummaryProperty> for Node {
    #[inline]
    fn from(value: LabelSummaryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LabelSummaryProperty> for LabelSummaryProperty {
    #[inline]
    fn into_value(self) -> Value<LabelSummaryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configures monetization for the web ACL or rule group.
///
/// The property type `MonetizationConfig` of `AWS::WAFv2::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct MonetizationConfigProperty(Object);

impl MonetizationConfigProperty {
    /// `MonetizationConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Configures cryptocurrency payment settings.
    ///
    /// `CryptoConfig`.
    pub fn crypto_config(mut self, value: impl IntoValue<CryptoConfigProperty>) -> Self {
        self.0.put("CryptoConfig", value.into_value().into_node());
        self
    }

    /// The currency mode for monetization. Use REAL for production payments and TEST for testing with testnet currencies.
    ///
    /// `CurrencyMode`; one of `REAL`, `TEST`.
    pub fn currency_mode(mut self, value: impl IntoValue<super::CurrencyMode>) -> Self {
        self.0.put("CurrencyMode", value.into_value().into_node());
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

impl Kind for MonetizationConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MonetizationConfigProperty> for MonetizationConfigProperty {}
impl From<MonetizationConfigProperty> for Node {
    #[inline]
    fn from(value: MonetizationConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MonetizationConfigProperty> for MonetizationConfigProperty {
    #[inline]
    fn into_value(self) -> Value<MonetizationConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Monetize action for rules.
///
/// The property type `MonetizeAction` of `AWS::WAFv2::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct MonetizeActionProperty(Object);

impl MonetizeActionProperty {
    /// `MonetizeActionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The price multiplier for the monetize action.
    ///
    /// `PriceMultiplier`.
    pub fn price_multiplier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PriceMultiplier", value.into_value().into_node());
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

impl Kind for MonetizeActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MonetizeActionProperty> for MonetizeActionProperty {}
impl From<MonetizeActionProperty> for Node {
    #[inline]
    fn from(value: MonetizeActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MonetizeActionProperty> for MonetizeActionProperty {
    #[inline]
    fn into_value(self) -> Value<MonetizeActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A logical rule statement used to negate the results of another rule statement. You provide one `Statement` within the `NotStatement`.
///
/// The property type `NotStatement` of `AWS::WAFv2::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct NotStatementProperty(Object);

impl NotStatementProperty {
    /// `NotStatementProperty` with its required properties, in alphabetical order:
    ///
    /// - `statement`: The statement to negate.
    pub fn new(statement: impl IntoValue<StatementProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Statement", statement.into_value().into_node());
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

impl Kind for NotStatementProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NotStatementProperty> for NotStatementProperty {}
impl From<NotStatementProperty> for Node {
    #[inline]
    fn from(value: NotStatementProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NotStatementProperty> for NotStatementProperty {
    #[inline]
    fn into_value(self) -> Value<NotStatementProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A logical rule statement used to combine other rule statements with OR logic. You provide more than one `Statement` within the `OrStatement`.
///
/// The property type `OrStatement` of `AWS::WAFv2::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct OrStatementProperty(Object);

impl OrStatementProperty {
    /// `OrStatementProperty` with its required properties, in alphabetical order:
    ///
    /// - `statements`: The statements to combine with OR logic.
    pub fn new(statements: impl IntoValue<List<StatementProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Statements", statements.into_value().into_node());
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

impl Kind for OrStatementProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OrStatementProperty> for OrStatementProperty {}
impl From<OrStatementProperty> for Node {
    #[inline]
    fn from(value: OrStatementProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OrStatementProperty> for OrStatementProperty {
    #[inline]
    fn into_value(self) -> Value<OrStatementProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for a single payment network.
///
/// The property type `PaymentNetwork` of `AWS::WAFv2::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct PaymentNetworkProperty(Object);

impl PaymentNetworkProperty {
    /// `PaymentNetworkProperty` with its required properties, in alphabetical order:
    ///
    /// - `chain`: The blockchain chain to use.
    /// - `prices`: List of price configurations.
    /// - `wallet_address`: The wallet address for receiving payments.
    pub fn new(
        chain: impl IntoValue<super::Chain>,
        prices: impl IntoValue<List<PriceProperty>>,
        wallet_address: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Chain", chain.into_value().into_node());
        object_.put("Prices", prices.into_value().into_node());
        object_.put("WalletAddress", wallet_address.into_value().into_node());
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

impl Kind for PaymentNetworkProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PaymentNetworkProperty> for PaymentNetworkProperty {}
impl From<PaymentNetworkProperty> for Node {
    #[inline]
    fn from(value: PaymentNetworkProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PaymentNetworkProperty> for PaymentNetworkProperty {
    #[inline]
    fn into_value(self) -> Value<PaymentNetworkProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Text Transformation applied before parsing the query string.
///
/// The property type `PreParseTextTransformation` of `AWS::WAFv2::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct PreParseTextTransformationProperty(Object);

impl PreParseTextTransformationProperty {
    /// `PreParseTextTransformationProperty` with its required properties, in alphabetical order:
    ///
    /// - `priority`: Priority of PreParseTextTransformation being applied.
    /// - `r#type`: Type of pre-parse text transformation.
    pub fn new(
        priority: impl IntoValue<i64>,
        r#type: impl IntoValue<super::PreParseTextTransformationType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Priority", priority.into_value().into_node());
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

impl Kind for PreParseTextTransformationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PreParseTextTransformationProperty> for PreParseTextTransformationProperty {}
impl From<PreParseTextTransformationProperty> for Node {
    #[inline]
    fn from(value: PreParseTextTransformationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PreParseTextTransformationProperty> for PreParseTextTransformationProperty {
    #[inline]
    fn into_value(self) -> Value<PreParseTextTransformationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A price configuration.
///
/// The property type `Price` of `AWS::WAFv2::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct PriceProperty(Object);

impl PriceProperty {
    /// `PriceProperty` with its required properties, in alphabetical order:
    ///
    /// - `amount`: The price amount.
    /// - `currency`: The cryptocurrency to use for payment.
    pub fn new(amount: impl IntoValue<String>, currency: impl IntoValue<super::Currency>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Amount", amount.into_value().into_node());
        object_.put("Currency", currency.into_value().into_node());
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

impl Kind for PriceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PriceProperty> for PriceProperty {}
impl From<PriceProperty> for Node {
    #[inline]
    fn from(value: PriceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PriceProperty> for PriceProperty {
    #[inline]
    fn into_value(self) -> Value<PriceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A rate-based rule counts incoming requests and rate limits requests when they are coming at too fast a rate. The rule categorizes requests according to your aggregation criteria, collects them into aggregation instances, and counts and rate limits the requests for each instance.
///
/// > If you change any of these settings in a rule that's currently in use, the change resets the rule's rate limiting counts. This can pause the rule's rate limiting activities for up to a minute.
///
/// You can specify individual aggregation keys, like IP address or HTTP method. You can also specify aggregation key combinations, like IP address and HTTP method, or HTTP method, query argument, and cookie.
///
/// Each unique set of values for the aggregation keys that you specify is a separate aggregation instance, with the value from each key contributing to the aggregation instance definition.
///
/// For example, assume the rule evaluates web requests with the following IP address and HTTP method values:
///
/// - IP address 10.1.1.1, HTTP method POST
/// - IP address 10.1.1.1, HTTP method GET
/// - IP address 127.0.0.0, HTTP method POST
/// - IP address 10.1.1.1, HTTP method GET
///
/// The rule would create different aggregation instances according to your aggregation criteria, for example:
///
/// - If the aggregation criteria is just the IP address, then each individual address is an aggregation instance, and AWS WAF counts requests separately for each. The aggregation instances and request counts for our example would be the following:
///
/// - IP address 10.1.1.1: count 3
/// - IP address 127.0.0.0: count 1
/// - If the aggregation criteria is HTTP method, then each individual HTTP method is an aggregation instance. The aggregation instances and request counts for our example would be the following:
///
/// - HTTP method POST: count 2
/// - HTTP method GET: count 2
/// - If the aggregation criteria is IP address and HTTP method, then each IP address and each HTTP method would contribute to the combined aggregation instance. The aggregation instances and request counts for our example would be the following:
///
/// - IP address 10.1.1.1, HTTP method POST: count 1
/// - IP address 10.1.1.1, HTTP method GET: count 2
/// - IP address 127.0.0.0, HTTP method POST: count 1
///
/// For any n-tuple of aggregation keys, each unique combination of values for the keys defines a separate aggregation instance, which AWS WAF counts and rate-limits individually.
///
/// You can optionally nest another statement inside the rate-based statement, to narrow the scope of the rule so that it only counts and rate limits requests that match the nested statement. You can use this nested scope-down statement in conjunction with your aggregation key specifications or you can just count and rate limit all requests that match the scope-down statement, without additional aggregation. When you choose to just manage all requests that match a scope-down statement, the aggregation instance is singular for the rule.
///
/// You cannot nest a `RateBasedStatement` inside another statement, for example inside a `NotStatement` or `OrStatement`. You can define a `RateBasedStatement` inside a web ACL and inside a rule group.
///
/// For additional information about the options, see [Rate limiting web requests using rate-based rules](https://docs.aws.amazon.com/waf/latest/developerguide/waf-rate-based-rules.html) in the *AWS WAF Developer Guide*.
///
/// If you only aggregate on the individual IP address or forwarded IP address, you can retrieve the list of IP addresses that AWS WAF is currently rate limiting for a rule through the API call `GetRateBasedStatementManagedKeys`. This option is not available for other aggregation configurations.
///
/// AWS WAF tracks and manages web requests separately for each instance of a rate-based rule that you use. For example, if you provide the same rate-based rule settings in two web ACLs, each of the two rule statements represents a separate instance of the rate-based rule and gets its own tracking and management by AWS WAF. If you define a rate-based rule inside a rule group, and then use that rule group in multiple places, each use creates a separate instance of the rate-based rule that gets its own tracking and management by AWS WAF.
///
/// The property type `RateBasedStatement` of `AWS::WAFv2::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct RateBasedStatementProperty(Object);

impl RateBasedStatementProperty {
    /// `RateBasedStatementProperty` with its required properties, in alphabetical order:
    ///
    /// - `aggregate_key_type`: Setting that indicates how to aggregate the request counts.
    /// - `limit`: The limit on requests during the specified evaluation window for a single aggregation instance for the rate-based rule.
    pub fn new(
        aggregate_key_type: impl IntoValue<super::AggregateKeyType>,
        limit: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AggregateKeyType",
            aggregate_key_type.into_value().into_node(),
        );
        object_.put("Limit", limit.into_value().into_node());
        Self(object_)
    }

    /// Specifies the aggregate keys to use in a rate-base rule.
    ///
    /// `CustomKeys`.
    pub fn custom_keys(
        mut self,
        value: impl IntoValue<List<RateBasedStatementCustomKeyProperty>>,
    ) -> Self {
        self.0.put("CustomKeys", value.into_value().into_node());
        self
    }

    /// The amount of time, in seconds, that AWS WAF should include in its request counts, looking back from the current time. For example, for a setting of 120, when AWS WAF checks the rate, it counts the requests for the 2 minutes immediately preceding the current time. Valid settings are 60, 120, 300, and 600.
    ///
    /// This setting doesn't determine how often AWS WAF checks the rate, but how far back it looks each time it checks. AWS WAF checks the rate about every 10 seconds.
    ///
    /// Default: `300` (5 minutes)
    ///
    /// `EvaluationWindowSec`.
    pub fn evaluation_window_sec(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("EvaluationWindowSec", value.into_value().into_node());
        self
    }

    /// The configuration for inspecting IP addresses in an HTTP header that you specify, instead of using the IP address that's reported by the web request origin. Commonly, this is the X-Forwarded-For (XFF) header, but you can specify any header name.
    ///
    /// > If the specified header isn't present in the request, AWS WAF doesn't apply the rule to the web request at all.
    ///
    /// This is required if you specify a forwarded IP in the rule's aggregate key settings.
    ///
    /// `ForwardedIPConfig`.
    pub fn forwarded_ip_config(
        mut self,
        value: impl IntoValue<ForwardedIPConfigurationProperty>,
    ) -> Self {
        self.0
            .put("ForwardedIPConfig", value.into_value().into_node());
        self
    }

    /// An optional nested statement that narrows the scope of the web requests that are evaluated and managed by the rate-based statement. When you use a scope-down statement, the rate-based rule only tracks and rate limits requests that match the scope-down statement. You can use any nestable `Statement` in the scope-down statement, and you can nest statements at any level, the same as you can for a rule statement.
    ///
    /// `ScopeDownStatement`.
    pub fn scope_down_statement(mut self, value: impl IntoValue<StatementProperty>) -> Self {
        self.0
            .put("ScopeDownStatement", value.into_value().into_node());
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

impl Kind for RateBasedStatementProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RateBasedStatementProperty> for RateBasedStatementProperty {}
impl From<RateBasedStatementProperty> for Node {
    #[inline]
    fn from(value: RateBasedStatementProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RateBasedStatementProperty> for RateBasedStatementProperty {
    #[inline]
    fn into_value(self) -> Value<RateBasedStatementProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies a single custom aggregate key for a rate-base rule.
///
/// > Web requests that are missing any of the components specified in the aggregation keys are omitted from the rate-based rule evaluation and handling.
///
/// The property type `RateBasedStatementCustomKey` of `AWS::WAFv2::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct RateBasedStatementCustomKeyProperty(Object);

impl RateBasedStatementCustomKeyProperty {
    /// `RateBasedStatementCustomKeyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Use an Autonomous System Number (ASN) derived from the request's originating or forwarded IP address as an aggregate key. Each distinct ASN contributes to the aggregation instance.
    ///
    /// `ASN`; free JSON, such as an [`Object`].
    pub fn asn(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("ASN", value.into_value().into_node());
        self
    }

    /// Use the value of a cookie in the request as an aggregate key. Each distinct value in the cookie contributes to the aggregation instance. If you use a single cookie as your custom key, then each value fully defines an aggregation instance.
    ///
    /// `Cookie`.
    pub fn cookie(mut self, value: impl IntoValue<RateLimitCookieProperty>) -> Self {
        self.0.put("Cookie", value.into_value().into_node());
        self
    }

    /// Use the first IP address in an HTTP header as an aggregate key. Each distinct forwarded IP address contributes to the aggregation instance.
    ///
    /// When you specify an IP or forwarded IP in the custom key settings, you must also specify at least one other key to use. You can aggregate on only the forwarded IP address by specifying `FORWARDED_IP` in your rate-based statement's `AggregateKeyType`.
    ///
    /// With this option, you must specify the header to use in the rate-based rule's `ForwardedIPConfig` property.
    ///
    /// `ForwardedIP`; free JSON, such as an [`Object`].
    pub fn forwarded_ip(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("ForwardedIP", value.into_value().into_node());
        self
    }

    /// Use the request's HTTP method as an aggregate key. Each distinct HTTP method contributes to the aggregation instance. If you use just the HTTP method as your custom key, then each method fully defines an aggregation instance.
    ///
    /// `HTTPMethod`; free JSON, such as an [`Object`].
    pub fn http_method(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("HTTPMethod", value.into_value().into_node());
        self
    }

    /// Use the value of a header in the request as an aggregate key. Each distinct value in the header contributes to the aggregation instance. If you use a single header as your custom key, then each value fully defines an aggregation instance.
    ///
    /// `Header`.
    pub fn header(mut self, value: impl IntoValue<RateLimitHeaderProperty>) -> Self {
        self.0.put("Header", value.into_value().into_node());
        self
    }

    /// Use the request's originating IP address as an aggregate key. Each distinct IP address contributes to the aggregation instance.
    ///
    /// When you specify an IP or forwarded IP in the custom key settings, you must also specify at least one other key to use. You can aggregate on only the IP address by specifying `IP` in your rate-based statement's `AggregateKeyType`.
    ///
    /// `IP`; free JSON, such as an [`Object`].
    pub fn ip(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("IP", value.into_value().into_node());
        self
    }

    /// Use the request's JA3 fingerprint as an aggregate key. If you use a single JA3 fingerprint as your custom key, then each value fully defines an aggregation instance.
    ///
    /// `JA3Fingerprint`.
    pub fn ja3_fingerprint(
        mut self,
        value: impl IntoValue<RateLimitJA3FingerprintProperty>,
    ) -> Self {
        self.0.put("JA3Fingerprint", value.into_value().into_node());
        self
    }

    /// Use the request's JA4 fingerprint as an aggregate key. If you use a single JA4 fingerprint as your custom key, then each value fully defines an aggregation instance.
    ///
    /// `JA4Fingerprint`.
    pub fn ja4_fingerprint(
        mut self,
        value: impl IntoValue<RateLimitJA4FingerprintProperty>,
    ) -> Self {
        self.0.put("JA4Fingerprint", value.into_value().into_node());
        self
    }

    /// Use the specified label namespace as an aggregate key. Each distinct fully qualified label name that has the specified label namespace contributes to the aggregation instance. If you use just one label namespace as your custom key, then each label name fully defines an aggregation instance.
    ///
    /// This uses only labels that have been added to the request by rules that are evaluated before this rate-based rule in the web ACL.
    ///
    /// For information about label namespaces and names, see [Label syntax and naming requirements](https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-label-requirements.html) in the *AWS WAF Developer Guide*.
    ///
    /// `LabelNamespace`.
    pub fn label_namespace(
        mut self,
        value: impl IntoValue<RateLimitLabelNamespaceProperty>,
    ) -> Self {
        self.0.put("LabelNamespace", value.into_value().into_node());
        self
    }

    /// Use the specified query argument as an aggregate key. Each distinct value for the named query argument contributes to the aggregation instance. If you use a single query argument as your custom key, then each value fully defines an aggregation instance.
    ///
    /// `QueryArgument`.
    pub fn query_argument(mut self, value: impl IntoValue<RateLimitQueryArgumentProperty>) -> Self {
        self.0.put("QueryArgument", value.into_value().into_node());
        self
    }

    /// Use the request's query string as an aggregate key. Each distinct string contributes to the aggregation instance. If you use just the query string as your custom key, then each string fully defines an aggregation instance.
    ///
    /// `QueryString`.
    pub fn query_string(mut self, value: impl IntoValue<RateLimitQueryStringProperty>) -> Self {
        self.0.put("QueryString", value.into_value().into_node());
        self
    }

    /// Use the request's URI path as an aggregate key. Each distinct URI path contributes to the aggregation instance. If you use just the URI path as your custom key, then each URI path fully defines an aggregation instance.
    ///
    /// `UriPath`.
    pub fn uri_path(mut self, value: impl IntoValue<RateLimitUriPathProperty>) -> Self {
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

impl Kind for RateBasedStatementCustomKeyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RateBasedStatementCustomKeyProperty> for RateBasedStatementCustomKeyProperty {}
impl From<RateBasedStatementCustomKeyProperty> for Node {
    #[inline]
    fn from(value: RateBasedStatementCustomKeyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RateBasedStatementCustomKeyProperty> for RateBasedStatementCustomKeyProperty {
    #[inline]
    fn into_value(self) -> Value<RateBasedStatementCustomKeyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies a cookie as an aggregate key for a rate-based rule. Each distinct value in the cookie contributes to the aggregation instance. If you use a single cookie as your custom key, then each value fully defines an aggregation instance.
///
/// The property type `RateLimitCookie` of `AWS::WAFv2::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct RateLimitCookieProperty(Object);

impl RateLimitCookieProperty {
    /// `RateLimitCookieProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the cookie to use.
    /// - `text_transformations`: Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection.
    pub fn new(
        name: impl IntoValue<String>,
        text_transformations: impl IntoValue<List<TextTransformationProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put(
            "TextTransformations",
            text_transformations.into_value().into_node(),
        );
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

impl Kind for RateLimitCookieProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RateLimitCookieProperty> for RateLimitCookieProperty {}
impl From<RateLimitCookieProperty> for Node {
    #[inline]
    fn from(value: RateLimitCookieProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RateLimitCookieProperty> for RateLimitCookieProperty {
    #[inline]
    fn into_value(self) -> Value<RateLimitCookieProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies a header as an aggregate key for a rate-based rule. Each distinct value in the header contributes to the aggregation instance. If you use a single header as your custom key, then each value fully defines an aggregation instance.
///
/// The property type `RateLimitHeader` of `AWS::WAFv2::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct RateLimitHeaderProperty(Object);

impl RateLimitHeaderProperty {
    /// `RateLimitHeaderProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the header to use.
    /// - `text_transformations`: Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection.
    pub fn new(
        name: impl IntoValue<String>,
        text_transformations: impl IntoValue<List<TextTransformationProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put(
            "TextTransformations",
            text_transformations.into_value().into_node(),
        );
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

impl Kind for RateLimitHeaderProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RateLimitHeaderProperty> for RateLimitHeaderProperty {}
impl From<RateLimitHeaderProperty> for Node {
    #[inline]
    fn from(value: RateLimitHeaderProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RateLimitHeaderProperty> for RateLimitHeaderProperty {
    #[inline]
    fn into_value(self) -> Value<RateLimitHeaderProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Use the request's JA3 fingerprint derived from the TLS Client Hello of an incoming request as an aggregate key. If you use a single JA3 fingerprint as your custom key, then each value fully defines an aggregation instance.
///
/// The property type `RateLimitJA3Fingerprint` of `AWS::WAFv2::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct RateLimitJA3FingerprintProperty(Object);

impl RateLimitJA3FingerprintProperty {
    /// `RateLimitJA3FingerprintProperty` with its required properties, in alphabetical order:
    ///
    /// - `fallback_behavior`: The match status to assign to the web request if there is insufficient TSL Client Hello information to compute the JA3 fingerprint.
    pub fn new(fallback_behavior: impl IntoValue<super::FallbackBehavior>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "FallbackBehavior",
            fallback_behavior.into_value().into_node(),
        );
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

impl Kind for RateLimitJA3FingerprintProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RateLimitJA3FingerprintProperty> for RateLimitJA3FingerprintProperty {}
impl From<RateLimitJA3FingerprintProperty> for Node {
    #[inline]
    fn from(value: RateLimitJA3FingerprintProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RateLimitJA3FingerprintProperty> for RateLimitJA3FingerprintProperty {
    #[inline]
    fn into_value(self) -> Value<RateLimitJA3FingerprintProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Use the request's JA4 fingerprint derived from the TLS Client Hello of an incoming request as an aggregate key. If you use a single JA4 fingerprint as your custom key, then each value fully defines an aggregation instance.
///
/// The property type `RateLimitJA4Fingerprint` of `AWS::WAFv2::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct RateLimitJA4FingerprintProperty(Object);

impl RateLimitJA4FingerprintProperty {
    /// `RateLimitJA4FingerprintProperty` with its required properties, in alphabetical order:
    ///
    /// - `fallback_behavior`: The match status to assign to the web request if there is insufficient TSL Client Hello information to compute the JA4 fingerprint.
    pub fn new(fallback_behavior: impl IntoValue<super::FallbackBehavior>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "FallbackBehavior",
            fallback_behavior.into_value().into_node(),
        );
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

impl Kind for RateLimitJA4FingerprintProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RateLimitJA4FingerprintProperty> for RateLimitJA4FingerprintProperty {}
impl From<RateLimitJA4FingerprintProperty> for Node {
    #[inline]
    fn from(value: RateLimitJA4FingerprintProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RateLimitJA4FingerprintProperty> for RateLimitJA4FingerprintProperty {
    #[inline]
    fn into_value(self) -> Value<RateLimitJA4FingerprintProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies a label namespace to use as an aggregate key for a rate-based rule. Each distinct fully qualified label name that has the specified label namespace contributes to the aggregation instance. If you use just one label namespace as your custom key, then each label name fully defines an aggregation instance.
///
/// This uses only labels that have been added to the request by rules that are evaluated before this rate-based rule in the web ACL.
///
/// For information about label namespaces and names, see [Label syntax and naming requirements](https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-label-requirements.html) in the *AWS WAF Developer Guide*.
///
/// The property type `RateLimitLabelNamespace` of `AWS::WAFv2::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct RateLimitLabelNamespaceProperty(Object);

impl RateLimitLabelNamespaceProperty {
    /// `RateLimitLabelNamespaceProperty` with its required properties, in alphabetical order:
    ///
    /// - `namespace`: The namespace to use for aggregation.
    pub fn new(namespace: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Namespace", namespace.into_value().into_node());
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

impl Kind for RateLimitLabelNamespaceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RateLimitLabelNamespaceProperty> for RateLimitLabelNamespaceProperty {}
impl From<RateLimitLabelNamespaceProperty> for Node {
    #[inline]
    fn from(value: RateLimitLabelNamespaceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RateLimitLabelNamespaceProperty> for RateLimitLabelNamespaceProperty {
    #[inline]
    fn into_value(self) -> Value<RateLimitLabelNamespaceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies a query argument in the request as an aggregate key for a rate-based rule. Each distinct value for the named query argument contributes to the aggregation instance. If you use a single query argument as your custom key, then each value fully defines an aggregation instance.
///
/// The property type `RateLimitQueryArgument` of `AWS::WAFv2::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct RateLimitQueryArgumentProperty(Object);

impl RateLimitQueryArgumentProperty {
    /// `RateLimitQueryArgumentProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the query argument to use.
    /// - `text_transformations`: Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection.
    pub fn new(
        name: impl IntoValue<String>,
        text_transformations: impl IntoValue<List<TextTransformationProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put(
            "TextTransformations",
            text_transformations.into_value().into_node(),
        );
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

impl Kind for RateLimitQueryArgumentProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RateLimitQueryArgumentProperty> for RateLimitQueryArgumentProperty {}
impl From<RateLimitQueryArgumentProperty> for Node {
    #[inline]
    fn from(value: RateLimitQueryArgumentProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RateLimitQueryArgumentProperty> for RateLimitQueryArgumentProperty {
    #[inline]
    fn into_value(self) -> Value<RateLimitQueryArgumentProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the request's query string as an aggregate key for a rate-based rule. Each distinct string contributes to the aggregation instance. If you use just the query string as your custom key, then each string fully defines an aggregation instance.
///
/// The property type `RateLimitQueryString` of `AWS::WAFv2::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct RateLimitQueryStringProperty(Object);

impl RateLimitQueryStringProperty {
    /// `RateLimitQueryStringProperty` with its required properties, in alphabetical order:
    ///
    /// - `text_transformations`: Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection.
    pub fn new(text_transformations: impl IntoValue<List<TextTransformationProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "TextTransformations",
            text_transformations.into_value().into_node(),
        );
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

impl Kind for RateLimitQueryStringProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RateLimitQueryStringProperty> for RateLimitQueryStringProperty {}
impl From<RateLimitQueryStringProperty> for Node {
    #[inline]
    fn from(value: RateLimitQueryStringProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RateLimitQueryStringProperty> for RateLimitQueryStringProperty {
    #[inline]
    fn into_value(self) -> Value<RateLimitQueryStringProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the request's URI path as an aggregate key for a rate-based rule. Each distinct URI path contributes to the aggregation instance. If you use just the URI path as your custom key, then each URI path fully defines an aggregation instance.
///
/// The property type `RateLimitUriPath` of `AWS::WAFv2::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct RateLimitUriPathProperty(Object);

impl RateLimitUriPathProperty {
    /// `RateLimitUriPathProperty` with its required properties, in alphabetical order:
    ///
    /// - `text_transformations`: Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection.
    pub fn new(text_transformations: impl IntoValue<List<TextTransformationProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "TextTransformations",
            text_transformations.into_value().into_node(),
        );
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

impl Kind for RateLimitUriPathProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RateLimitUriPathProperty> for RateLimitUriPathProperty {}
impl From<RateLimitUriPathProperty> for Node {
    #[inline]
    fn from(value: RateLimitUriPathProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RateLimitUriPathProperty> for RateLimitUriPathProperty {
    #[inline]
    fn into_value(self) -> Value<RateLimitUriPathProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A rule statement used to search web request components for a match against a single regular expression.
///
/// The property type `RegexMatchStatement` of `AWS::WAFv2::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct RegexMatchStatementProperty(Object);

impl RegexMatchStatementProperty {
    /// `RegexMatchStatementProperty` with its required properties, in alphabetical order:
    ///
    /// - `field_to_match`: The part of the web request that you want AWS WAF to inspect.
    /// - `regex_string`: The string representing the regular expression.
    /// - `text_transformations`: Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection.
    pub fn new(
        field_to_match: impl IntoValue<FieldToMatchProperty>,
        regex_string: impl IntoValue<String>,
        text_transformations: impl IntoValue<List<TextTransformationProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("FieldToMatch", field_to_match.into_value().into_node());
        object_.put("RegexString", regex_string.into_value().into_node());
        object_.put(
            "TextTransformations",
            text_transformations.into_value().into_node(),
        );
        Self(object_)
    }

    /// The `PreParseTextTransformations` property.
    ///
    /// `PreParseTextTransformations`.
    pub fn pre_parse_text_transformations(
        mut self,
        value: impl IntoValue<List<PreParseTextTransformationProperty>>,
    ) -> Self {
        self.0.put(
            "PreParseTextTransformations",
            value.into_value().into_node(),
        );
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

impl Kind for RegexMatchStatementProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RegexMatchStatementProperty> for RegexMatchStatementProperty {}
impl From<RegexMatchStatementProperty> for Node {
    #[inline]
    fn from(value: RegexMatchStatementProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RegexMatchStatementProperty> for RegexMatchStatementProperty {
    #[inline]
    fn into_value(self) -> Value<RegexMatchStatementProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A rule statement used to search web request components for matches with regular expressions. To use this, create a `RegexPatternSet` that specifies the expressions that you want to detect, then use the ARN of that set in this statement. A web request matches the pattern set rule statement if the request component matches any of the patterns in the set.
///
/// Each regex pattern set rule statement references a regex pattern set. You create and maintain the set independent of your rules. This allows you to use the single set in multiple rules. When you update the referenced set, AWS WAF automatically updates all rules that reference it.
///
/// The property type `RegexPatternSetReferenceStatement` of `AWS::WAFv2::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct RegexPatternSetReferenceStatementProperty(Object);

impl RegexPatternSetReferenceStatementProperty {
    /// `RegexPatternSetReferenceStatementProperty` with its required properties, in alphabetical order:
    ///
    /// - `arn`: The Amazon Resource Name (ARN) of the `RegexPatternSet` that this statement references.
    /// - `field_to_match`: The part of the web request that you want AWS WAF to inspect.
    /// - `text_transformations`: Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection.
    pub fn new(
        arn: impl IntoValue<String>,
        field_to_match: impl IntoValue<FieldToMatchProperty>,
        text_transformations: impl IntoValue<List<TextTransformationProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Arn", arn.into_value().into_node());
        object_.put("FieldToMatch", field_to_match.into_value().into_node());
        object_.put(
            "TextTransformations",
            text_transformations.into_value().into_node(),
        );
        Self(object_)
    }

    /// The `PreParseTextTransformations` property.
    ///
    /// `PreParseTextTransformations`.
    pub fn pre_parse_text_transformations(
        mut self,
        value: impl IntoValue<List<PreParseTextTransformationProperty>>,
    ) -> Self {
        self.0.put(
            "PreParseTextTransformations",
            value.into_value().into_node(),
        );
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

impl Kind for RegexPatternSetReferenceStatementProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RegexPatternSetReferenceStatementProperty>
    for RegexPatternSetReferenceStatementProperty
{
}
impl From<RegexPatternSetReferenceStatementProperty> for Node {
    #[inline]
    fn from(value: RegexPatternSetReferenceStatementProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RegexPatternSetReferenceStatementProperty>
    for RegexPatternSetReferenceStatementProperty
{
    #[inline]
    fn into_value(self) -> Value<RegexPatternSetReferenceStatementProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A single rule, which you can use in a `WebACL` or `RuleGroup` to identify web requests that you want to manage in some way. Each rule includes one top-level `Statement` that AWS WAF uses to identify matching web requests, and parameters that govern how AWS WAF handles them.
///
/// The property type `Rule` of `AWS::WAFv2::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct RuleProperty(Object);

impl RuleProperty {
    /// `RuleProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the rule.
    /// - `priority`: If you define more than one `Rule` in a `WebACL`, AWS WAF evaluates each request against the `Rules` in order based on the value of `Priority`.
    /// - `statement`: The AWS WAF processing statement for the rule, for example `ByteMatchStatement` or `SizeConstraintStatement`.
    /// - `visibility_config`: Defines and enables Amazon CloudWatch metrics and web request sample collection.
    pub fn new(
        name: impl IntoValue<String>,
        priority: impl IntoValue<i64>,
        statement: impl IntoValue<StatementProperty>,
        visibility_config: impl IntoValue<VisibilityConfigProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Priority", priority.into_value().into_node());
        object_.put("Statement", statement.into_value().into_node());
        object_.put(
            "VisibilityConfig",
            visibility_config.into_value().into_node(),
        );
        Self(object_)
    }

    /// The action that AWS WAF should take on a web request when it matches the rule statement. Settings at the web ACL level can override the rule action setting.
    ///
    /// `Action`.
    pub fn action(mut self, value: impl IntoValue<RuleActionProperty>) -> Self {
        self.0.put("Action", value.into_value().into_node());
        self
    }

    /// Specifies how AWS WAF should handle `CAPTCHA` evaluations. If you don't specify this, AWS WAF uses the `CAPTCHA` configuration that's defined for the web ACL.
    ///
    /// `CaptchaConfig`.
    pub fn captcha_config(mut self, value: impl IntoValue<CaptchaConfigProperty>) -> Self {
        self.0.put("CaptchaConfig", value.into_value().into_node());
        self
    }

    /// Specifies how AWS WAF should handle `Challenge` evaluations. If you don't specify this, AWS WAF uses the challenge configuration that's defined for the web ACL.
    ///
    /// `ChallengeConfig`.
    pub fn challenge_config(mut self, value: impl IntoValue<ChallengeConfigProperty>) -> Self {
        self.0
            .put("ChallengeConfig", value.into_value().into_node());
        self
    }

    /// Labels to apply to web requests that match the rule match statement. AWS WAF applies fully qualified labels to matching web requests. A fully qualified label is the concatenation of a label namespace and a rule label. The rule's rule group or web ACL defines the label namespace.
    ///
    /// > Any rule that isn't a rule group reference statement or managed rule group statement can add labels to matching web requests.
    ///
    /// Rules that run after this rule in the web ACL can match against these labels using a `LabelMatchStatement`.
    ///
    /// For each label, provide a case-sensitive string containing optional namespaces and a label name, according to the following guidelines:
    ///
    /// - Separate each component of the label with a colon.
    /// - Each namespace or name can have up to 128 characters.
    /// - You can specify up to 5 namespaces in a label.
    /// - Don't use the following reserved words in your label specification: `aws`, `waf`, `managed`, `rulegroup`, `webacl`, `regexpatternset`, or `ipset`.
    ///
    /// For example, `myLabelName` or `nameSpace1:nameSpace2:myLabelName`.
    ///
    /// `RuleLabels`.
    pub fn rule_labels(mut self, value: impl IntoValue<List<LabelProperty>>) -> Self {
        self.0.put("RuleLabels", value.into_value().into_node());
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

/// The action that AWS WAF should take on a web request when it matches a rule's statement. Settings at the web ACL level can override the rule action setting.
///
/// The property type `RuleAction` of `AWS::WAFv2::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct RuleActionProperty(Object);

impl RuleActionProperty {
    /// `RuleActionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Instructs AWS WAF to allow the web request.
    ///
    /// `Allow`.
    pub fn allow(mut self, value: impl IntoValue<AllowProperty>) -> Self {
        self.0.put("Allow", value.into_value().into_node());
        self
    }

    /// Instructs AWS WAF to block the web request.
    ///
    /// `Block`.
    pub fn block(mut self, value: impl IntoValue<BlockProperty>) -> Self {
        self.0.put("Block", value.into_value().into_node());
        self
    }

    /// Specifies that AWS WAF should run a `CAPTCHA` check against the request:
    ///
    /// - If the request includes a valid, unexpired `CAPTCHA` token, AWS WAF allows the web request inspection to proceed to the next rule, similar to a `CountAction`.
    /// - If the request doesn't include a valid, unexpired `CAPTCHA` token, AWS WAF discontinues the web ACL evaluation of the request and blocks it from going to its intended destination.
    ///
    /// AWS WAF generates a response that it sends back to the client, which includes the following:
    ///
    /// - The header `x-amzn-waf-action` with a value of `captcha`.
    /// - The HTTP status code `405 Method Not Allowed`.
    /// - If the request contains an `Accept` header with a value of `text/html`, the response includes a `CAPTCHA` challenge.
    ///
    /// You can configure the expiration time in the `CaptchaConfig` `ImmunityTimeProperty` setting at the rule and web ACL level. The rule setting overrides the web ACL setting.
    ///
    /// This action option is available for rules. It isn't available for web ACL default actions.
    ///
    /// `Captcha`.
    pub fn captcha(mut self, value: impl IntoValue<CaptchaProperty>) -> Self {
        self.0.put("Captcha", value.into_value().into_node());
        self
    }

    /// Instructs AWS WAF to run a `Challenge` check against the web request.
    ///
    /// `Challenge`.
    pub fn challenge(mut self, value: impl IntoValue<ChallengeProperty>) -> Self {
        self.0.put("Challenge", value.into_value().into_node());
        self
    }

    /// Instructs AWS WAF to count the web request and then continue evaluating the request using the remaining rules in the web ACL.
    ///
    /// `Count`.
    pub fn count(mut self, value: impl IntoValue<CountProperty>) -> Self {
        self.0.put("Count", value.into_value().into_node());
        self
    }

    /// Monetize action for rules.
    ///
    /// `Monetize`.
    pub fn monetize(mut self, value: impl IntoValue<MonetizeActionProperty>) -> Self {
        self.0.put("Monetize", value.into_value().into_node());
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

impl Kind for RuleActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RuleActionProperty> for RuleActionProperty {}
impl From<RuleActionProperty> for Node {
    #[inline]
    fn from(value: RuleActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RuleActionProperty> for RuleActionProperty {
    #[inline]
    fn into_value(self) -> Value<RuleActionProperty> {
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
/// The property type `SingleHeader` of `AWS::WAFv2::RuleGroup`.
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

/// Inspect one query argument in the web request, identified by name, for example *UserName* or *SalesRegion*. The name isn't case sensitive.
///
/// This is used to indicate the web request component to inspect, in the `FieldToMatch` specification.
///
/// Example JSON: `"SingleQueryArgument": { "Name": "myArgument" }`
///
/// The property type `SingleQueryArgument` of `AWS::WAFv2::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct SingleQueryArgumentProperty(Object);

impl SingleQueryArgumentProperty {
    /// `SingleQueryArgumentProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the query argument to inspect.
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

impl Kind for SingleQueryArgumentProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SingleQueryArgumentProperty> for SingleQueryArgumentProperty {}
impl From<SingleQueryArgumentProperty> for Node {
    #[inline]
    fn from(value: SingleQueryArgumentProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SingleQueryArgumentProperty> for SingleQueryArgumentProperty {
    #[inline]
    fn into_value(self) -> Value<SingleQueryArgumentProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A rule statement that compares a number of bytes against the size of a request component, using a comparison operator, such as greater than (\>) or less than (\<). For example, you can use a size constraint statement to look for query strings that are longer than 100 bytes.
///
/// If you configure AWS WAF to inspect the request body, AWS WAF inspects only the number of bytes in the body up to the limit for the web ACL and protected resource type. If you know that the request body for your web requests should never exceed the inspection limit, you can use a size constraint statement to block requests that have a larger request body size. For more information about the inspection limits, see `Body` and `JsonBody` settings for the `FieldToMatch` data type.
///
/// If you choose URI for the value of Part of the request to filter on, the slash (/) in the URI counts as one character. For example, the URI `/logo.jpg` is nine characters long.
///
/// The property type `SizeConstraintStatement` of `AWS::WAFv2::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct SizeConstraintStatementProperty(Object);

impl SizeConstraintStatementProperty {
    /// `SizeConstraintStatementProperty` with its required properties, in alphabetical order:
    ///
    /// - `comparison_operator`: The operator to use to compare the request part to the size setting.
    /// - `field_to_match`: The part of the web request that you want AWS WAF to inspect.
    /// - `size`: The size, in byte, to compare to the request part, after any transformations.
    /// - `text_transformations`: Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection.
    pub fn new(
        comparison_operator: impl IntoValue<super::ComparisonOperator>,
        field_to_match: impl IntoValue<FieldToMatchProperty>,
        size: impl IntoValue<f64>,
        text_transformations: impl IntoValue<List<TextTransformationProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ComparisonOperator",
            comparison_operator.into_value().into_node(),
        );
        object_.put("FieldToMatch", field_to_match.into_value().into_node());
        object_.put("Size", size.into_value().into_node());
        object_.put(
            "TextTransformations",
            text_transformations.into_value().into_node(),
        );
        Self(object_)
    }

    /// The `PreParseTextTransformations` property.
    ///
    /// `PreParseTextTransformations`.
    pub fn pre_parse_text_transformations(
        mut self,
        value: impl IntoValue<List<PreParseTextTransformationProperty>>,
    ) -> Self {
        self.0.put(
            "PreParseTextTransformations",
            value.into_value().into_node(),
        );
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

impl Kind for SizeConstraintStatementProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SizeConstraintStatementProperty> for SizeConstraintStatementProperty {}
impl From<SizeConstraintStatementProperty> for Node {
    #[inline]
    fn from(value: SizeConstraintStatementProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SizeConstraintStatementProperty> for SizeConstraintStatementProperty {
    #[inline]
    fn into_value(self) -> Value<SizeConstraintStatementProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A rule statement that inspects for malicious SQL code. Attackers insert malicious SQL code into web requests to do things like modify your database or extract data from it.
///
/// The property type `SqliMatchStatement` of `AWS::WAFv2::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct SqliMatchStatementProperty(Object);

impl SqliMatchStatementProperty {
    /// `SqliMatchStatementProperty` with its required properties, in alphabetical order:
    ///
    /// - `field_to_match`: The part of the web request that you want AWS WAF to inspect.
    /// - `text_transformations`: Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection.
    pub fn new(
        field_to_match: impl IntoValue<FieldToMatchProperty>,
        text_transformations: impl IntoValue<List<TextTransformationProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("FieldToMatch", field_to_match.into_value().into_node());
        object_.put(
            "TextTransformations",
            text_transformations.into_value().into_node(),
        );
        Self(object_)
    }

    /// The `PreParseTextTransformations` property.
    ///
    /// `PreParseTextTransformations`.
    pub fn pre_parse_text_transformations(
        mut self,
        value: impl IntoValue<List<PreParseTextTransformationProperty>>,
    ) -> Self {
        self.0.put(
            "PreParseTextTransformations",
            value.into_value().into_node(),
        );
        self
    }

    /// The sensitivity that you want AWS WAF to use to inspect for SQL injection attacks.
    ///
    /// `HIGH` detects more attacks, but might generate more false positives, especially if your web requests frequently contain unusual strings. For information about identifying and mitigating false positives, see [Testing and tuning](https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-testing.html) in the *AWS WAF Developer Guide*.
    ///
    /// `LOW` is generally a better choice for resources that already have other protections against SQL injection attacks or that have a low tolerance for false positives.
    ///
    /// Default: `LOW`
    ///
    /// `SensitivityLevel`; one of `LOW`, `HIGH`.
    pub fn sensitivity_level(mut self, value: impl IntoValue<super::SensitivityLevel>) -> Self {
        self.0
            .put("SensitivityLevel", value.into_value().into_node());
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

impl Kind for SqliMatchStatementProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SqliMatchStatementProperty> for SqliMatchStatementProperty {}
impl From<SqliMatchStatementProperty> for Node {
    #[inline]
    fn from(value: SqliMatchStatementProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SqliMatchStatementProperty> for SqliMatchStatementProperty {
    #[inline]
    fn into_value(self) -> Value<SqliMatchStatementProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The processing guidance for a rule, used by AWS WAF to determine whether a web request matches the rule.
///
/// The property type `Statement` of `AWS::WAFv2::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct StatementProperty(Object);

impl StatementProperty {
    /// `StatementProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A logical rule statement used to combine other rule statements with AND logic. You provide more than one `Statement` within the `AndStatement`.
    ///
    /// `AndStatement`.
    pub fn and_statement(mut self, value: impl IntoValue<AndStatementProperty>) -> Self {
        self.0.put("AndStatement", value.into_value().into_node());
        self
    }

    /// A rule statement that inspects web traffic based on the Autonomous System Number (ASN) associated with the request's IP address.
    ///
    /// For additional details, see [ASN match rule statement](https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-type-asn-match.html) in the [AWS WAF Developer Guide](https://docs.aws.amazon.com/waf/latest/developerguide/waf-chapter.html).
    ///
    /// `AsnMatchStatement`.
    pub fn asn_match_statement(mut self, value: impl IntoValue<AsnMatchStatementProperty>) -> Self {
        self.0
            .put("AsnMatchStatement", value.into_value().into_node());
        self
    }

    /// A rule statement that defines a string match search for AWS WAF to apply to web requests. The byte match statement provides the bytes to search for, the location in requests that you want AWS WAF to search, and other settings. The bytes to search for are typically a string that corresponds with ASCII characters. In the AWS WAF console and the developer guide, this is called a string match statement.
    ///
    /// `ByteMatchStatement`.
    pub fn byte_match_statement(
        mut self,
        value: impl IntoValue<ByteMatchStatementProperty>,
    ) -> Self {
        self.0
            .put("ByteMatchStatement", value.into_value().into_node());
        self
    }

    /// A rule statement that labels web requests by country and region and that matches against web requests based on country code. A geo match rule labels every request that it inspects regardless of whether it finds a match.
    ///
    /// - To manage requests only by country, you can use this statement by itself and specify the countries that you want to match against in the `CountryCodes` array.
    /// - Otherwise, configure your geo match rule with Count action so that it only labels requests. Then, add one or more label match rules to run after the geo match rule and configure them to match against the geographic labels and handle the requests as needed.
    ///
    /// AWS WAF labels requests using the alpha-2 country and region codes from the International Organization for Standardization (ISO) 3166 standard. AWS WAF determines the codes using either the IP address in the web request origin or, if you specify it, the address in the geo match `ForwardedIPConfig`.
    ///
    /// If you use the web request origin, the label formats are `awswaf:clientip:geo:region:<ISO country code>-<ISO region code>` and `awswaf:clientip:geo:country:<ISO country code>`.
    ///
    /// If you use a forwarded IP address, the label formats are `awswaf:forwardedip:geo:region:<ISO country code>-<ISO region code>` and `awswaf:forwardedip:geo:country:<ISO country code>`.
    ///
    /// For additional details, see [Geographic match rule statement](https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-type-geo-match.html) in the [AWS WAF Developer Guide](https://docs.aws.amazon.com/waf/latest/developerguide/waf-chapter.html).
    ///
    /// `GeoMatchStatement`.
    pub fn geo_match_statement(mut self, value: impl IntoValue<GeoMatchStatementProperty>) -> Self {
        self.0
            .put("GeoMatchStatement", value.into_value().into_node());
        self
    }

    /// A rule statement used to detect web requests coming from particular IP addresses or address ranges. To use this, create an `IPSet` that specifies the addresses you want to detect, then use the ARN of that set in this statement.
    ///
    /// Each IP set rule statement references an IP set. You create and maintain the set independent of your rules. This allows you to use the single set in multiple rules. When you update the referenced set, AWS WAF automatically updates all rules that reference it.
    ///
    /// `IPSetReferenceStatement`.
    pub fn ip_set_reference_statement(
        mut self,
        value: impl IntoValue<IPSetReferenceStatementProperty>,
    ) -> Self {
        self.0
            .put("IPSetReferenceStatement", value.into_value().into_node());
        self
    }

    /// A rule statement to match against labels that have been added to the web request by rules that have already run in the web ACL.
    ///
    /// The label match statement provides the label or namespace string to search for. The label string can represent a part or all of the fully qualified label name that had been added to the web request. Fully qualified labels have a prefix, optional namespaces, and label name. The prefix identifies the rule group or web ACL context of the rule that added the label. If you do not provide the fully qualified name in your label match string, AWS WAF performs the search for labels that were added in the same context as the label match statement.
    ///
    /// `LabelMatchStatement`.
    pub fn label_match_statement(
        mut self,
        value: impl IntoValue<LabelMatchStatementProperty>,
    ) -> Self {
        self.0
            .put("LabelMatchStatement", value.into_value().into_node());
        self
    }

    /// A logical rule statement used to negate the results of another rule statement. You provide one `Statement` within the `NotStatement`.
    ///
    /// `NotStatement`.
    pub fn not_statement(mut self, value: impl IntoValue<NotStatementProperty>) -> Self {
        self.0.put("NotStatement", value.into_value().into_node());
        self
    }

    /// A logical rule statement used to combine other rule statements with OR logic. You provide more than one `Statement` within the `OrStatement`.
    ///
    /// `OrStatement`.
    pub fn or_statement(mut self, value: impl IntoValue<OrStatementProperty>) -> Self {
        self.0.put("OrStatement", value.into_value().into_node());
        self
    }

    /// A rate-based rule counts incoming requests and rate limits requests when they are coming at too fast a rate. The rule categorizes requests according to your aggregation criteria, collects them into aggregation instances, and counts and rate limits the requests for each instance.
    ///
    /// > If you change any of these settings in a rule that's currently in use, the change resets the rule's rate limiting counts. This can pause the rule's rate limiting activities for up to a minute.
    ///
    /// You can specify individual aggregation keys, like IP address or HTTP method. You can also specify aggregation key combinations, like IP address and HTTP method, or HTTP method, query argument, and cookie.
    ///
    /// Each unique set of values for the aggregation keys that you specify is a separate aggregation instance, with the value from each key contributing to the aggregation instance definition.
    ///
    /// For example, assume the rule evaluates web requests with the following IP address and HTTP method values:
    ///
    /// - IP address 10.1.1.1, HTTP method POST
    /// - IP address 10.1.1.1, HTTP method GET
    /// - IP address 127.0.0.0, HTTP method POST
    /// - IP address 10.1.1.1, HTTP method GET
    ///
    /// The rule would create different aggregation instances according to your aggregation criteria, for example:
    ///
    /// - If the aggregation criteria is just the IP address, then each individual address is an aggregation instance, and AWS WAF counts requests separately for each. The aggregation instances and request counts for our example would be the following:
    ///
    /// - IP address 10.1.1.1: count 3
    /// - IP address 127.0.0.0: count 1
    /// - If the aggregation criteria is HTTP method, then each individual HTTP method is an aggregation instance. The aggregation instances and request counts for our example would be the following:
    ///
    /// - HTTP method POST: count 2
    /// - HTTP method GET: count 2
    /// - If the aggregation criteria is IP address and HTTP method, then each IP address and each HTTP method would contribute to the combined aggregation instance. The aggregation instances and request counts for our example would be the following:
    ///
    /// - IP address 10.1.1.1, HTTP method POST: count 1
    /// - IP address 10.1.1.1, HTTP method GET: count 2
    /// - IP address 127.0.0.0, HTTP method POST: count 1
    ///
    /// For any n-tuple of aggregation keys, each unique combination of values for the keys defines a separate aggregation instance, which AWS WAF counts and rate-limits individually.
    ///
    /// You can optionally nest another statement inside the rate-based statement, to narrow the scope of the rule so that it only counts and rate limits requests that match the nested statement. You can use this nested scope-down statement in conjunction with your aggregation key specifications or you can just count and rate limit all requests that match the scope-down statement, without additional aggregation. When you choose to just manage all requests that match a scope-down statement, the aggregation instance is singular for the rule.
    ///
    /// You cannot nest a `RateBasedStatement` inside another statement, for example inside a `NotStatement` or `OrStatement`. You can define a `RateBasedStatement` inside a web ACL and inside a rule group.
    ///
    /// For additional information about the options, see [Rate limiting web requests using rate-based rules](https://docs.aws.amazon.com/waf/latest/developerguide/waf-rate-based-rules.html) in the *AWS WAF Developer Guide*.
    ///
    /// If you only aggregate on the individual IP address or forwarded IP address, you can retrieve the list of IP addresses that AWS WAF is currently rate limiting for a rule through the API call `GetRateBasedStatementManagedKeys`. This option is not available for other aggregation configurations.
    ///
    /// AWS WAF tracks and manages web requests separately for each instance of a rate-based rule that you use. For example, if you provide the same rate-based rule settings in two web ACLs, each of the two rule statements represents a separate instance of the rate-based rule and gets its own tracking and management by AWS WAF. If you define a rate-based rule inside a rule group, and then use that rule group in multiple places, each use creates a separate instance of the rate-based rule that gets its own tracking and management by AWS WAF.
    ///
    /// `RateBasedStatement`.
    pub fn rate_based_statement(
        mut self,
        value: impl IntoValue<RateBasedStatementProperty>,
    ) -> Self {
        self.0
            .put("RateBasedStatement", value.into_value().into_node());
        self
    }

    /// A rule statement used to search web request components for a match against a single regular expression.
    ///
    /// `RegexMatchStatement`.
    pub fn regex_match_statement(
        mut self,
        value: impl IntoValue<RegexMatchStatementProperty>,
    ) -> Self {
        self.0
            .put("RegexMatchStatement", value.into_value().into_node());
        self
    }

    /// A rule statement used to search web request components for matches with regular expressions. To use this, create a `RegexPatternSet` that specifies the expressions that you want to detect, then use the ARN of that set in this statement. A web request matches the pattern set rule statement if the request component matches any of the patterns in the set.
    ///
    /// Each regex pattern set rule statement references a regex pattern set. You create and maintain the set independent of your rules. This allows you to use the single set in multiple rules. When you update the referenced set, AWS WAF automatically updates all rules that reference it.
    ///
    /// `RegexPatternSetReferenceStatement`.
    pub fn regex_pattern_set_reference_statement(
        mut self,
        value: impl IntoValue<RegexPatternSetReferenceStatementProperty>,
    ) -> Self {
        self.0.put(
            "RegexPatternSetReferenceStatement",
            value.into_value().into_node(),
        );
        self
    }

    /// A rule statement that compares a number of bytes against the size of a request component, using a comparison operator, such as greater than (\>) or less than (\<). For example, you can use a size constraint statement to look for query strings that are longer than 100 bytes.
    ///
    /// If you configure AWS WAF to inspect the request body, AWS WAF inspects only the number of bytes in the body up to the limit for the web ACL and protected resource type. If you know that the request body for your web requests should never exceed the inspection limit, you can use a size constraint statement to block requests that have a larger request body size. For more information about the inspection limits, see `Body` and `JsonBody` settings for the `FieldToMatch` data type.
    ///
    /// If you choose URI for the value of Part of the request to filter on, the slash (/) in the URI counts as one character. For example, the URI `/logo.jpg` is nine characters long.
    ///
    /// `SizeConstraintStatement`.
    pub fn size_constraint_statement(
        mut self,
        value: impl IntoValue<SizeConstraintStatementProperty>,
    ) -> Self {
        self.0
            .put("SizeConstraintStatement", value.into_value().into_node());
        self
    }

    /// A rule statement that inspects for malicious SQL code. Attackers insert malicious SQL code into web requests to do things like modify your database or extract data from it.
    ///
    /// `SqliMatchStatement`.
    pub fn sqli_match_statement(
        mut self,
        value: impl IntoValue<SqliMatchStatementProperty>,
    ) -> Self {
        self.0
            .put("SqliMatchStatement", value.into_value().into_node());
        self
    }

    /// A rule statement that inspects for cross-site scripting (XSS) attacks. In XSS attacks, the attacker uses vulnerabilities in a benign website as a vehicle to inject malicious client-site scripts into other legitimate web browsers.
    ///
    /// `XssMatchStatement`.
    pub fn xss_match_statement(mut self, value: impl IntoValue<XssMatchStatementProperty>) -> Self {
        self.0
            .put("XssMatchStatement", value.into_value().into_node());
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

impl Kind for StatementProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StatementProperty> for StatementProperty {}
impl From<StatementProperty> for Node {
    #[inline]
    fn from(value: StatementProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StatementProperty> for StatementProperty {
    #[inline]
    fn into_value(self) -> Value<StatementProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection.
///
/// The property type `TextTransformation` of `AWS::WAFv2::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct TextTransformationProperty(Object);

impl TextTransformationProperty {
    /// `TextTransformationProperty` with its required properties, in alphabetical order:
    ///
    /// - `priority`: Sets the relative processing order for multiple transformations.
    /// - `r#type`: For detailed descriptions of each of the transformation types, see [Text transformations](https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-transformation.html) in the *AWS WAF Developer Guide*.
    pub fn new(
        priority: impl IntoValue<i64>,
        r#type: impl IntoValue<super::TextTransformationType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Priority", priority.into_value().into_node());
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

impl Kind for TextTransformationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TextTransformationProperty> for TextTransformationProperty {}
impl From<TextTransformationProperty> for Node {
    #[inline]
    fn from(value: TextTransformationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TextTransformationProperty> for TextTransformationProperty {
    #[inline]
    fn into_value(self) -> Value<TextTransformationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Inspect fragments of the request URI. You can specify the parts of the URI fragment to inspect and you can narrow the set of URI fragments to inspect by including or excluding specific keys.
///
/// This is used to indicate the web request component to inspect, in the `FieldToMatch` specification.
///
/// Example JSON: `"UriFragment": { "MatchPattern": { "All": {} }, "MatchScope": "KEY", "OversizeHandling": "MATCH" }`
///
/// The property type `UriFragment` of `AWS::WAFv2::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct UriFragmentProperty(Object);

impl UriFragmentProperty {
    /// `UriFragmentProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// What AWS WAF should do if it fails to completely parse the JSON body. The options are the following:
    ///
    /// - `EVALUATE_AS_STRING` - Inspect the body as plain text. AWS WAF applies the text transformations and inspection criteria that you defined for the JSON inspection to the body text string.
    /// - `MATCH` - Treat the web request as matching the rule statement. AWS WAF applies the rule action to the request.
    /// - `NO_MATCH` - Treat the web request as not matching the rule statement.
    ///
    /// If you don't provide this setting, AWS WAF parses and evaluates the content only up to the first parsing failure that it encounters.
    ///
    /// Example JSON: `{ "UriFragment": { "FallbackBehavior": "MATCH"} }`
    ///
    /// > AWS WAF parsing doesn't fully validate the input JSON string, so parsing can succeed even for invalid JSON. When parsing succeeds, AWS WAF doesn't apply the fallback behavior. For more information, see [JSON body](https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-fields-list.html#waf-rule-statement-request-component-json-body) in the *AWS WAF Developer Guide*.
    ///
    /// `FallbackBehavior`; one of `MATCH`, `NO_MATCH`.
    pub fn fallback_behavior(mut self, value: impl IntoValue<super::FallbackBehavior>) -> Self {
        self.0
            .put("FallbackBehavior", value.into_value().into_node());
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

impl Kind for UriFragmentProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<UriFragmentProperty> for UriFragmentProperty {}
impl From<UriFragmentProperty> for Node {
    #[inline]
    fn from(value: UriFragmentProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<UriFragmentProperty> for UriFragmentProperty {
    #[inline]
    fn into_value(self) -> Value<UriFragmentProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines and enables Amazon CloudWatch metrics and web request sample collection.
///
/// The property type `VisibilityConfig` of `AWS::WAFv2::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct VisibilityConfigProperty(Object);

impl VisibilityConfigProperty {
    /// `VisibilityConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `cloud_watch_metrics_enabled`: Indicates whether the associated resource sends metrics to Amazon CloudWatch.
    /// - `metric_name`: A name of the Amazon CloudWatch metric dimension.
    /// - `sampled_requests_enabled`: Indicates whether AWS WAF should store a sampling of the web requests that match the rules.
    pub fn new(
        cloud_watch_metrics_enabled: impl IntoValue<bool>,
        metric_name: impl IntoValue<String>,
        sampled_requests_enabled: impl IntoValue<bool>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CloudWatchMetricsEnabled",
            cloud_watch_metrics_enabled.into_value().into_node(),
        );
        object_.put("MetricName", metric_name.into_value().into_node());
        object_.put(
            "SampledRequestsEnabled",
            sampled_requests_enabled.into_value().into_node(),
        );
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

impl Kind for VisibilityConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VisibilityConfigProperty> for VisibilityConfigProperty {}
impl From<VisibilityConfigProperty> for Node {
    #[inline]
    fn from(value: VisibilityConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VisibilityConfigProperty> for VisibilityConfigProperty {
    #[inline]
    fn into_value(self) -> Value<VisibilityConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A rule statement that inspects for cross-site scripting (XSS) attacks. In XSS attacks, the attacker uses vulnerabilities in a benign website as a vehicle to inject malicious client-site scripts into other legitimate web browsers.
///
/// The property type `XssMatchStatement` of `AWS::WAFv2::RuleGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct XssMatchStatementProperty(Object);

impl XssMatchStatementProperty {
    /// `XssMatchStatementProperty` with its required properties, in alphabetical order:
    ///
    /// - `field_to_match`: The part of the web request that you want AWS WAF to inspect.
    /// - `text_transformations`: Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection.
    pub fn new(
        field_to_match: impl IntoValue<FieldToMatchProperty>,
        text_transformations: impl IntoValue<List<TextTransformationProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("FieldToMatch", field_to_match.into_value().into_node());
        object_.put(
            "TextTransformations",
            text_transformations.into_value().into_node(),
        );
        Self(object_)
    }

    /// The `PreParseTextTransformations` property.
    ///
    /// `PreParseTextTransformations`.
    pub fn pre_parse_text_transformations(
        mut self,
        value: impl IntoValue<List<PreParseTextTransformationProperty>>,
    ) -> Self {
        self.0.put(
            "PreParseTextTransformations",
            value.into_value().into_node(),
        );
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

impl Kind for XssMatchStatementProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<XssMatchStatementProperty> for XssMatchStatementProperty {}
impl From<XssMatchStatementProperty> for Node {
    #[inline]
    fn from(value: XssMatchStatementProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<XssMatchStatementProperty> for XssMatchStatementProperty {
    #[inline]
    fn into_value(self) -> Value<XssMatchStatementProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Scope` of a `LabelMatchStatement` of `AWS::WAFv2::RuleGroup`.
pub enum LabelMatchStatementRuleGroupScope {
    /// `LABEL`.
    Label,
    /// `NAMESPACE`.
    Namespace,
}

#[diagnostic::do_not_recommend]
impl Kind for LabelMatchStatementRuleGroupScope {}
#[diagnostic::do_not_recommend]
impl TextKind for LabelMatchStatementRuleGroupScope {}
#[diagnostic::do_not_recommend]
impl IdKind for LabelMatchStatementRuleGroupScope {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for LabelMatchStatementRuleGroupScope {}
#[diagnostic::do_not_recommend]
impl IntoValue<LabelMatchStatementRuleGroupScope> for LabelMatchStatementRuleGroupScope {
    #[inline]
    fn into_value(self) -> Value<LabelMatchStatementRuleGroupScope> {
        const VALUES: &[&str] = &["LABEL", "NAMESPACE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Scope` of `AWS::WAFv2::RuleGroup`.
pub enum RuleGroupScope {
    /// `CLOUDFRONT`.
    Cloudfront,
    /// `REGIONAL`.
    Regional,
}

#[diagnostic::do_not_recommend]
impl Kind for RuleGroupScope {}
#[diagnostic::do_not_recommend]
impl TextKind for RuleGroupScope {}
#[diagnostic::do_not_recommend]
impl IdKind for RuleGroupScope {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RuleGroupScope {}
#[diagnostic::do_not_recommend]
impl IntoValue<RuleGroupScope> for RuleGroupScope {
    #[inline]
    fn into_value(self) -> Value<RuleGroupScope> {
        const VALUES: &[&str] = &["CLOUDFRONT", "REGIONAL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

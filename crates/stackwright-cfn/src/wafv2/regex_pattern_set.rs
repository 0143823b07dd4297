// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::WAFv2::RegexPatternSet` and its property types.

use crate::l1::*;

/// > This is the latest version of *AWS WAF*, named AWS WAF V2, released in November, 2019. For information, including how to migrate your AWS WAF resources from the prior release, see the [AWS WAF developer guide](https://docs.aws.amazon.com/waf/latest/developerguide/waf-chapter.html).
///
/// Use an `RegexPatternSet` to have AWS WAF inspect a web request component for a specific set of regular expression patterns.
///
/// You use a regex pattern set by providing its Amazon Resource Name (ARN) to the rule statement `RegexPatternSetReferenceStatement`, when you add a rule to a rule group or web ACL.
///
/// `AWS::WAFv2::RegexPatternSet`; `Ref` returns the physical id, which is made of `Name`, `Id`, `Scope`.
/// Changing one of these replaces it: `Name`, `Scope`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-regexpatternset.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnRegexPatternSet(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::WAFv2::RegexPatternSet",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("regex_pattern_set.rules"),
};

impl CfnRegexPatternSet {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::WAFv2::RegexPatternSet";

    /// `CfnRegexPatternSet` with its required properties, in alphabetical order:
    ///
    /// - `regular_expression_list`: The regular expression patterns in the set.
    /// - `scope`: Specifies whether this is for an Amazon CloudFront distribution or for a regional application.
    pub fn new(
        regular_expression_list: impl IntoValue<List<String>>,
        scope: impl IntoValue<RegexPatternSetScope>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "RegularExpressionList",
            regular_expression_list.into_value().into_node(),
        );
        object_.put("Scope", scope.into_value().into_node());
        Self(object_)
    }

    /// A description of the set that helps with identification.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The name of the set. You cannot change the name after you create the set.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
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

impl Construct for CfnRegexPatternSet {
    type Handle = CfnRegexPatternSetRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnRegexPatternSetRef {
        CfnRegexPatternSetRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnRegexPatternSet`] of a stack.
pub struct CfnRegexPatternSetRef(NodeRef);

impl Clone for CfnRegexPatternSetRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnRegexPatternSetRef {}
impl AsNode for CfnRegexPatternSetRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnRegexPatternSetRef {
    /// What `Ref` returns: the physical id, which is made of `Name`, `Id`, `Scope`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the regex pattern set.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::wafv2::RegexPatternSetArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The ID of the regex pattern set.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::wafv2::RegexPatternSetArn> for &CfnRegexPatternSetRef {
    #[inline]
    fn into_value(self) -> Value<kinds::wafv2::RegexPatternSetArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The values of `Scope` of `AWS::WAFv2::RegexPatternSet`.
pub enum RegexPatternSetScope {
    /// `CLOUDFRONT`.
    Cloudfront,
    /// `REGIONAL`.
    Regional,
}

#[diagnostic::do_not_recommend]
impl Kind for RegexPatternSetScope {}
#[diagnostic::do_not_recommend]
impl TextKind for RegexPatternSetScope {}
#[diagnostic::do_not_recommend]
impl IdKind for RegexPatternSetScope {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RegexPatternSetScope {}
#[diagnostic::do_not_recommend]
impl IntoValue<RegexPatternSetScope> for RegexPatternSetScope {
    #[inline]
    fn into_value(self) -> Value<RegexPatternSetScope> {
        const VALUES: &[&str] = &["CLOUDFRONT", "REGIONAL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

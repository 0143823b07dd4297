// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::WAFRegional::RegexPatternSet` and its property types.

use crate::l1::*;

/// The `RegexPatternSet` specifies the regular expression (regex) pattern that you want AWS WAF to search for, such as `B[a@]dB[o0]t`. You can then configure AWS WAF to reject those requests.
///
/// Note that you can only create regex pattern sets using a CloudFormation template. To add the regex pattern sets created through CloudFormation to a RegexMatchSet, use the AWS WAF console, API, or command line interface (CLI). For more information, see [UpdateRegexMatchSet](https://docs.aws.amazon.com/waf/latest/APIReference/API_regional_UpdateRegexMatchSet.html).
///
/// `AWS::WAFRegional::RegexPatternSet`; `Ref` returns its `Id`, a [`wafregional::RegexPatternSetId`](kinds::wafregional::RegexPatternSetId).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafregional-regexpatternset.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnRegexPatternSet(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::WAFRegional::RegexPatternSet",
    tags: None,
    rules: include_str!("regex_pattern_set.rules"),
};

impl CfnRegexPatternSet {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::WAFRegional::RegexPatternSet";

    /// `CfnRegexPatternSet` with its required properties, in alphabetical order:
    ///
    /// - `name`: A friendly name or description of the `RegexPatternSet`.
    /// - `regex_pattern_strings`: Specifies the regular expression (regex) patterns that you want AWS WAF to search for, such as `B[a@]dB[o0]t`.
    pub fn new(
        name: impl IntoValue<String>,
        regex_pattern_strings: impl IntoValue<List<String>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put(
            "RegexPatternStrings",
            regex_pattern_strings.into_value().into_node(),
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
    /// What `Ref` returns: its `Id`, a [`wafregional::RegexPatternSetId`](kinds::wafregional::RegexPatternSetId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::wafregional::RegexPatternSetId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::wafregional::RegexPatternSetId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::wafregional::RegexPatternSetId> for &CfnRegexPatternSetRef {
    #[inline]
    fn into_value(self) -> Value<kinds::wafregional::RegexPatternSetId> {
        Value::from_node(Node::Ref(self.0))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Macie::CustomDataIdentifier` and its property types.

use crate::l1::*;

/// The `AWS::Macie::CustomDataIdentifier` resource specifies a custom data identifier. A *custom data identifier* is a set of custom criteria for Amazon Macie to use when it inspects data sources for sensitive data. The criteria consist of a regular expression ( *regex* ) that defines a text pattern to match and, optionally, character sequences and a proximity rule that refine the results. The character sequences can be:
///
/// - *Keywords*, which are words or phrases that must be in proximity of text that matches the regex, or
/// - *Ignore words*, which are words or phrases to exclude from the results.
///
/// By using custom data identifiers, you can supplement the managed data identifiers that Macie provides and detect sensitive data that reflects your particular scenarios, intellectual property, or proprietary data. For more information, see [Building custom data identifiers](https://docs.aws.amazon.com/macie/latest/user/custom-data-identifiers.html) in the *Amazon Macie User Guide*.
///
/// An `AWS::Macie::Session` resource must exist for an AWS account before you can create an `AWS::Macie::CustomDataIdentifier` resource for the account. Use a [DependsOn attribute](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-dependson.html) to ensure that an `AWS::Macie::Session` resource is created before other Macie resources are created for an account. For example, `"DependsOn": "Session"`.
///
/// `AWS::Macie::CustomDataIdentifier`; `Ref` returns its `Id`, a [`macie::CustomDataIdentifierId`](kinds::macie::CustomDataIdentifierId).
/// Changing one of these replaces it: `Description`, `IgnoreWords`, `Keywords`, `MaximumMatchDistance`, `Name`, `Regex`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-macie-customdataidentifier.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCustomDataIdentifier(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Macie::CustomDataIdentifier",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("custom_data_identifier.rules"),
};

impl CfnCustomDataIdentifier {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Macie::CustomDataIdentifier";

    /// `CfnCustomDataIdentifier` with its required properties, in alphabetical order:
    ///
    /// - `name`: A custom name for the custom data identifier.
    /// - `regex`: The regular expression ( *regex* ) that defines the text pattern to match.
    pub fn new(name: impl IntoValue<String>, regex: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Regex", regex.into_value().into_node());
        Self(object_)
    }

    /// A custom description of the custom data identifier. The description can contain 1-512 characters.
    ///
    /// Avoid including sensitive data in the description. Users of the account might be able to see the description, depending on the actions that they're allowed to perform in Amazon Macie.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// An array of character sequences ( *ignore words* ) to exclude from the results. If text matches the regular expression ( `Regex`) but it contains a string in this array, Amazon Macie ignores the text and doesn't include it in the results.
    ///
    /// The array can contain 1-10 ignore words. Each ignore word can contain 4-90 UTF-8 characters. Ignore words are case sensitive.
    ///
    /// `IgnoreWords`; an update replaces the resource.
    pub fn ignore_words(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("IgnoreWords", value.into_value().into_node());
        self
    }

    /// An array of character sequences ( *keywords* ), one of which must precede and be in proximity ( `MaximumMatchDistance`) of the regular expression ( `Regex`) to match.
    ///
    /// The array can contain 1-50 keywords. Each keyword can contain 3-90 UTF-8 characters. Keywords aren't case sensitive.
    ///
    /// `Keywords`; an update replaces the resource.
    pub fn keywords(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Keywords", value.into_value().into_node());
        self
    }

    /// The maximum number of characters that can exist between the end of at least one complete character sequence specified by the `Keywords` array and the end of text that matches the regular expression ( `Regex`). If a complete keyword precedes all the text that matches the regular expression and the keyword is within the specified distance, Amazon Macie includes the result.
    ///
    /// The distance can be 1-300 characters. The default value is 50.
    ///
    /// `MaximumMatchDistance`; an update replaces the resource.
    pub fn maximum_match_distance(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaximumMatchDistance", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to the custom data identifier.
    ///
    /// For more information, see [Resource tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
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

impl Construct for CfnCustomDataIdentifier {
    type Handle = CfnCustomDataIdentifierRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnCustomDataIdentifierRef {
        CfnCustomDataIdentifierRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCustomDataIdentifier`] of a stack.
pub struct CfnCustomDataIdentifierRef(NodeRef);

impl Clone for CfnCustomDataIdentifierRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnCustomDataIdentifierRef {}
impl AsNode for CfnCustomDataIdentifierRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnCustomDataIdentifierRef {
    /// What `Ref` returns: its `Id`, a [`macie::CustomDataIdentifierId`](kinds::macie::CustomDataIdentifierId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::macie::CustomDataIdentifierId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the custom data identifier.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::macie::CustomDataIdentifierArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The unique identifier for the custom data identifier.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::macie::CustomDataIdentifierId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::macie::CustomDataIdentifierId> for &CfnCustomDataIdentifierRef {
    #[inline]
    fn into_value(self) -> Value<kinds::macie::CustomDataIdentifierId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::macie::CustomDataIdentifierArn> for &CfnCustomDataIdentifierRef {
    #[inline]
    fn into_value(self) -> Value<kinds::macie::CustomDataIdentifierArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

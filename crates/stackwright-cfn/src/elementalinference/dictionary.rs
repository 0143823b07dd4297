// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ElementalInference::Dictionary` and its property types.

use crate::l1::*;

/// Represents a custom dictionary for improving transcription accuracy
///
/// `AWS::ElementalInference::Dictionary`; `Ref` returns its `Id`, a [`elementalinference::DictionaryId`](kinds::elementalinference::DictionaryId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elementalinference-dictionary.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDictionary(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ElementalInference::Dictionary",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("dictionary.rules"),
};

impl CfnDictionary {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ElementalInference::Dictionary";

    /// `CfnDictionary` with its required properties, in alphabetical order:
    ///
    /// - `language`
    /// - `name`
    pub fn new(language: impl IntoValue<Language>, name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Language", language.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The `Entries` property.
    ///
    /// `Entries`; updated in place.
    pub fn entries(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Entries", value.into_value().into_node());
        self
    }

    /// The `Tags` property.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
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

impl Construct for CfnDictionary {
    type Handle = CfnDictionaryRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDictionaryRef {
        CfnDictionaryRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDictionary`] of a stack.
pub struct CfnDictionaryRef(NodeRef);

impl Clone for CfnDictionaryRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDictionaryRef {}
impl AsNode for CfnDictionaryRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDictionaryRef {
    /// What `Ref` returns: its `Id`, a [`elementalinference::DictionaryId`](kinds::elementalinference::DictionaryId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::elementalinference::DictionaryId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Arn` attribute.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::elementalinference::DictionaryArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::elementalinference::DictionaryId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::elementalinference::DictionaryId> for &CfnDictionaryRef {
    #[inline]
    fn into_value(self) -> Value<kinds::elementalinference::DictionaryId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::elementalinference::DictionaryArn> for &CfnDictionaryRef {
    #[inline]
    fn into_value(self) -> Value<kinds::elementalinference::DictionaryArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The values of `Language` of `AWS::ElementalInference::Dictionary`.
pub enum Language {
    /// `deu`.
    Deu,
    /// `eng`.
    Eng,
    /// `fra`.
    Fra,
    /// `ita`.
    Ita,
    /// `por`.
    Por,
    /// `spa`.
    Spa,
}

#[diagnostic::do_not_recommend]
impl Kind for Language {}
#[diagnostic::do_not_recommend]
impl TextKind for Language {}
#[diagnostic::do_not_recommend]
impl IdKind for Language {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Language {}
#[diagnostic::do_not_recommend]
impl IntoValue<Language> for Language {
    #[inline]
    fn into_value(self) -> Value<Language> {
        const VALUES: &[&str] = &["deu", "eng", "fra", "ita", "por", "spa"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

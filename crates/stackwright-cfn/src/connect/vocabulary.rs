// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Connect::Vocabulary` and its property types.

use crate::l1::*;

/// Resource type definition for AWS::Connect::Vocabulary
///
/// `AWS::Connect::Vocabulary`; `Ref` returns its `Arn`, a [`connect::VocabularyArn`](kinds::connect::VocabularyArn).
/// Changing one of these replaces it: `Content`, `InstanceId`, `LanguageCode`, `VocabularyName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-vocabulary.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnVocabulary(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Connect::Vocabulary",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("vocabulary.rules"),
};

impl CfnVocabulary {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Connect::Vocabulary";

    /// `CfnVocabulary` with its required properties, in alphabetical order:
    ///
    /// - `content`: The content of the custom vocabulary in plain-text format with a table of values.
    /// - `instance_id`: The identifier of the Amazon Connect instance.
    /// - `language_code`: The language code of the vocabulary entries.
    /// - `vocabulary_name`: A unique name of the custom vocabulary.
    pub fn new(
        content: impl IntoValue<String>,
        instance_id: impl IntoValue<kinds::ec2::InstanceId>,
        language_code: impl IntoValue<LanguageCode>,
        vocabulary_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Content", content.into_value().into_node());
        object_.put("InstanceId", instance_id.into_value().into_node());
        object_.put("LanguageCode", language_code.into_value().into_node());
        object_.put("VocabularyName", vocabulary_name.into_value().into_node());
        Self(object_)
    }

    /// The tags used to organize, track, or control access for this resource.
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

impl Construct for CfnVocabulary {
    type Handle = CfnVocabularyRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnVocabularyRef {
        CfnVocabularyRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnVocabulary`] of a stack.
pub struct CfnVocabularyRef(NodeRef);

impl Clone for CfnVocabularyRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnVocabularyRef {}
impl AsNode for CfnVocabularyRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnVocabularyRef {
    /// What `Ref` returns: its `Arn`, a [`connect::VocabularyArn`](kinds::connect::VocabularyArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::connect::VocabularyArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the custom vocabulary.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::connect::VocabularyArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The timestamp when the custom vocabulary was last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[inline]
    pub fn attr_last_modified_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedTime")))
    }

    /// The current state of the custom vocabulary.
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }

    /// The identifier of the custom vocabulary.
    ///
    /// `Fn::GetAtt` of `VocabularyId`.
    #[inline]
    pub fn attr_vocabulary_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VocabularyId")))
    }
}

impl IntoValue<kinds::connect::VocabularyArn> for &CfnVocabularyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::connect::VocabularyArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `LanguageCode` of `AWS::Connect::Vocabulary`.
pub enum LanguageCode {
    /// `ar-AE`.
    ArAe,
    /// `ca-ES`.
    CaEs,
    /// `da-DK`.
    DaDk,
    /// `de-CH`.
    DeCh,
    /// `de-DE`.
    DeDe,
    /// `en-AB`.
    EnAb,
    /// `en-AU`.
    EnAu,
    /// `en-GB`.
    EnGb,
    /// `en-IE`.
    EnIe,
    /// `en-IN`.
    EnIn,
    /// `en-NZ`.
    EnNz,
    /// `en-US`.
    EnUs,
    /// `en-WL`.
    EnWl,
    /// `en-ZA`.
    EnZa,
    /// `es-ES`.
    EsEs,
    /// `es-US`.
    EsUs,
    /// `fi-FI`.
    FiFi,
    /// `fr-CA`.
    FrCa,
    /// `fr-FR`.
    FrFr,
    /// `hi-IN`.
    HiIn,
    /// `id-ID`.
    IdId,
    /// `it-IT`.
    ItIt,
    /// `ja-JP`.
    JaJp,
    /// `ko-KR`.
    KoKr,
    /// `ms-MY`.
    MsMy,
    /// `nl-NL`.
    NlNl,
    /// `no-NO`.
    NoNo,
    /// `pl-PL`.
    PlPl,
    /// `pt-BR`.
    PtBr,
    /// `pt-PT`.
    PtPt,
    /// `sv-SE`.
    SvSe,
    /// `tl-PH`.
    TlPh,
    /// `zh-CN`.
    ZhCn,
}

#[diagnostic::do_not_recommend]
impl Kind for LanguageCode {}
#[diagnostic::do_not_recommend]
impl TextKind for LanguageCode {}
#[diagnostic::do_not_recommend]
impl IdKind for LanguageCode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for LanguageCode {}
#[diagnostic::do_not_recommend]
impl IntoValue<LanguageCode> for LanguageCode {
    #[inline]
    fn into_value(self) -> Value<LanguageCode> {
        const VALUES: &[&str] = &[
            "ar-AE", "ca-ES", "da-DK", "de-CH", "de-DE", "en-AB", "en-AU", "en-GB", "en-IE",
            "en-IN", "en-NZ", "en-US", "en-WL", "en-ZA", "es-ES", "es-US", "fi-FI", "fr-CA",
            "fr-FR", "hi-IN", "id-ID", "it-IT", "ja-JP", "ko-KR", "ms-MY", "nl-NL", "no-NO",
            "pl-PL", "pt-BR", "pt-PT", "sv-SE", "tl-PH", "zh-CN",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

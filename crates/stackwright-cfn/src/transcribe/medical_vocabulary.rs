// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Transcribe::MedicalVocabulary` and its property types.

use crate::l1::*;

/// Resource type definition for AWS::Transcribe::MedicalVocabulary
///
/// `AWS::Transcribe::MedicalVocabulary`; `Ref` returns its `Arn`, a [`transcribe::MedicalVocabularyArn`](kinds::transcribe::MedicalVocabularyArn).
/// Changing one of these replaces it: `LanguageCode`, `VocabularyName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transcribe-medicalvocabulary.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnMedicalVocabulary(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Transcribe::MedicalVocabulary",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("medical_vocabulary.rules"),
};

impl CfnMedicalVocabulary {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Transcribe::MedicalVocabulary";

    /// `CfnMedicalVocabulary` with its required properties, in alphabetical order:
    ///
    /// - `language_code`: The language code of the vocabulary entries.
    /// - `vocabulary_name`: The name of the medical vocabulary.
    pub fn new(
        language_code: impl IntoValue<LanguageCode>,
        vocabulary_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("LanguageCode", language_code.into_value().into_node());
        object_.put("VocabularyName", vocabulary_name.into_value().into_node());
        Self(object_)
    }

    /// Tags associated with the medical vocabulary.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The Amazon S3 location of the text file that contains the medical vocabulary.
    ///
    /// `VocabularyFileUri`; updated in place.
    pub fn vocabulary_file_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("VocabularyFileUri", value.into_value().into_node());
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

impl Construct for CfnMedicalVocabulary {
    type Handle = CfnMedicalVocabularyRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnMedicalVocabularyRef {
        CfnMedicalVocabularyRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnMedicalVocabulary`] of a stack.
pub struct CfnMedicalVocabularyRef(NodeRef);

impl Clone for CfnMedicalVocabularyRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnMedicalVocabularyRef {}
impl AsNode for CfnMedicalVocabularyRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnMedicalVocabularyRef {
    /// What `Ref` returns: its `Arn`, a [`transcribe::MedicalVocabularyArn`](kinds::transcribe::MedicalVocabularyArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::transcribe::MedicalVocabularyArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the medical vocabulary.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::transcribe::MedicalVocabularyArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::transcribe::MedicalVocabularyArn> for &CfnMedicalVocabularyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::transcribe::MedicalVocabularyArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `LanguageCode` of `AWS::Transcribe::MedicalVocabulary`.
pub enum LanguageCode {
    /// `af-ZA`.
    AfZa,
    /// `ar-AE`.
    ArAe,
    /// `ar-SA`.
    ArSa,
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
    /// `fa-IR`.
    FaIr,
    /// `fr-CA`.
    FrCa,
    /// `fr-FR`.
    FrFr,
    /// `he-IL`.
    HeIl,
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
    /// `pt-BR`.
    PtBr,
    /// `pt-PT`.
    PtPt,
    /// `ru-RU`.
    RuRu,
    /// `sv-SE`.
    SvSe,
    /// `ta-IN`.
    TaIn,
    /// `te-IN`.
    TeIn,
    /// `th-TH`.
    ThTh,
    /// `tr-TR`.
    TrTr,
    /// `vi-VN`.
    ViVn,
    /// `zh-CN`.
    ZhCn,
    /// `zh-TW`.
    ZhTw,
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
            "af-ZA", "ar-AE", "ar-SA", "da-DK", "de-CH", "de-DE", "en-AB", "en-AU", "en-GB",
            "en-IE", "en-IN", "en-NZ", "en-US", "en-WL", "en-ZA", "es-ES", "es-US", "fa-IR",
            "fr-CA", "fr-FR", "he-IL", "hi-IN", "id-ID", "it-IT", "ja-JP", "ko-KR", "ms-MY",
            "nl-NL", "pt-BR", "pt-PT", "ru-RU", "sv-SE", "ta-IN", "te-IN", "th-TH", "tr-TR",
            "vi-VN", "zh-CN", "zh-TW",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

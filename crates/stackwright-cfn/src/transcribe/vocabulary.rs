// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Transcribe::Vocabulary` and its property types.

use crate::l1::*;

/// Creates a custom vocabulary that you can use to improve the transcription accuracy of domain-specific words and phrases.
///
/// `AWS::Transcribe::Vocabulary`; `Ref` returns its `Arn`, a [`transcribe::VocabularyArn`](kinds::transcribe::VocabularyArn).
/// Changing one of these replaces it: `LanguageCode`, `VocabularyName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transcribe-vocabulary.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnVocabulary(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Transcribe::Vocabulary",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("vocabulary.rules"),
};

impl CfnVocabulary {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Transcribe::Vocabulary";

    /// `CfnVocabulary` with its required properties, in alphabetical order:
    ///
    /// - `language_code`: The language code that represents the language of the entries in your custom vocabulary.
    /// - `vocabulary_name`: A unique name, chosen by you, for your custom vocabulary.
    pub fn new(
        language_code: impl IntoValue<String>,
        vocabulary_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("LanguageCode", language_code.into_value().into_node());
        object_.put("VocabularyName", vocabulary_name.into_value().into_node());
        Self(object_)
    }

    /// The Amazon Resource Name (ARN) of an IAM role that has permissions to access the Amazon S3 bucket that contains your input file.
    ///
    /// `DataAccessRoleArn`; updated in place.
    pub fn data_access_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0
            .put("DataAccessRoleArn", value.into_value().into_node());
        self
    }

    /// Use this parameter if you want to create your custom vocabulary by including all desired terms, as comma-separated values, within your request. You cannot use this parameter together with VocabularyFileUri.
    ///
    /// `Phrases`; updated in place.
    pub fn phrases(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Phrases", value.into_value().into_node());
        self
    }

    /// Adds one or more custom tags, each in the form of a key:value pair, to the custom vocabulary.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The Amazon S3 location of the text file that contains your custom vocabulary. You cannot use this parameter together with Phrases.
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
    /// What `Ref` returns: its `Arn`, a [`transcribe::VocabularyArn`](kinds::transcribe::VocabularyArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::transcribe::VocabularyArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the custom vocabulary.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::transcribe::VocabularyArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The date and time the specified custom vocabulary was last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[inline]
    pub fn attr_last_modified_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedTime")))
    }

    /// The processing state of your custom vocabulary. If the state is READY, you can use the custom vocabulary in a StartTranscriptionJob request.
    ///
    /// `Fn::GetAtt` of `VocabularyState`.
    #[inline]
    pub fn attr_vocabulary_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VocabularyState")))
    }
}

impl IntoValue<kinds::transcribe::VocabularyArn> for &CfnVocabularyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::transcribe::VocabularyArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Transcribe::VocabularyFilter` and its property types.

use crate::l1::*;

/// Creates a custom vocabulary filter that you can use to mask, delete, or flag specific words from your transcript.
///
/// `AWS::Transcribe::VocabularyFilter`; `Ref` returns its `Arn`, a [`transcribe::VocabularyFilterArn`](kinds::transcribe::VocabularyFilterArn).
/// Changing one of these replaces it: `LanguageCode`, `VocabularyFilterName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transcribe-vocabularyfilter.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnVocabularyFilter(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Transcribe::VocabularyFilter",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("vocabulary_filter.rules"),
};

impl CfnVocabularyFilter {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Transcribe::VocabularyFilter";

    /// `CfnVocabularyFilter` with its required properties, in alphabetical order:
    ///
    /// - `language_code`: The language code that represents the language of the entries in your vocabulary filter.
    /// - `vocabulary_filter_name`: A unique name, chosen by you, for your custom vocabulary filter.
    pub fn new(
        language_code: impl IntoValue<String>,
        vocabulary_filter_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("LanguageCode", language_code.into_value().into_node());
        object_.put(
            "VocabularyFilterName",
            vocabulary_filter_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// The Amazon Resource Name (ARN) of an IAM role that has permissions to access the Amazon S3 bucket that contains your input files.
    ///
    /// `DataAccessRoleArn`; updated in place.
    pub fn data_access_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0
            .put("DataAccessRoleArn", value.into_value().into_node());
        self
    }

    /// Tags associated with the vocabulary filter.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The Amazon S3 location of the text file that contains your custom vocabulary filter terms.
    ///
    /// `VocabularyFilterFileUri`; updated in place.
    pub fn vocabulary_filter_file_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("VocabularyFilterFileUri", value.into_value().into_node());
        self
    }

    /// Use this parameter if you want to create your custom vocabulary filter by including all desired terms, as comma-separated values, within your request.
    ///
    /// `Words`; updated in place.
    pub fn words(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Words", value.into_value().into_node());
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

impl Construct for CfnVocabularyFilter {
    type Handle = CfnVocabularyFilterRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnVocabularyFilterRef {
        CfnVocabularyFilterRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnVocabularyFilter`] of a stack.
pub struct CfnVocabularyFilterRef(NodeRef);

impl Clone for CfnVocabularyFilterRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnVocabularyFilterRef {}
impl AsNode for CfnVocabularyFilterRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnVocabularyFilterRef {
    /// What `Ref` returns: its `Arn`, a [`transcribe::VocabularyFilterArn`](kinds::transcribe::VocabularyFilterArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::transcribe::VocabularyFilterArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the vocabulary filter.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::transcribe::VocabularyFilterArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::transcribe::VocabularyFilterArn> for &CfnVocabularyFilterRef {
    #[inline]
    fn into_value(self) -> Value<kinds::transcribe::VocabularyFilterArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Bedrock::DataAutomationProject` and its property types.

use crate::l1::*;

/// A data automation project.
///
/// `AWS::Bedrock::DataAutomationProject`; `Ref` returns its `ProjectArn`, a [`bedrock::DataAutomationProjectArn`](kinds::bedrock::DataAutomationProjectArn).
/// Changing one of these replaces it: `ProjectName`, `ProjectType`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-dataautomationproject.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDataAutomationProject(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Bedrock::DataAutomationProject",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("data_automation_project.rules"),
};

impl CfnDataAutomationProject {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Bedrock::DataAutomationProject";

    /// `CfnDataAutomationProject` with its required properties, in alphabetical order:
    ///
    /// - `project_name`: The project's name.
    pub fn new(project_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ProjectName", project_name.into_value().into_node());
        Self(object_)
    }

    /// Blueprints to apply to objects processed by the project.
    ///
    /// `CustomOutputConfiguration`; updated in place.
    pub fn custom_output_configuration(
        mut self,
        value: impl IntoValue<CustomOutputConfigurationProperty>,
    ) -> Self {
        self.0
            .put("CustomOutputConfiguration", value.into_value().into_node());
        self
    }

    /// The AWS encryption context to use for encryption.
    ///
    /// `KmsEncryptionContext`; updated in place.
    pub fn kms_encryption_context(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("KmsEncryptionContext", value.into_value().into_node());
        self
    }

    /// The AWS key to use for encryption.
    ///
    /// `KmsKeyId`; updated in place.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
        self
    }

    /// Additional settings for the project.
    ///
    /// `OverrideConfiguration`; updated in place.
    pub fn override_configuration(
        mut self,
        value: impl IntoValue<OverrideConfigurationProperty>,
    ) -> Self {
        self.0
            .put("OverrideConfiguration", value.into_value().into_node());
        self
    }

    /// The project's description.
    ///
    /// `ProjectDescription`; updated in place.
    pub fn project_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ProjectDescription", value.into_value().into_node());
        self
    }

    /// Type of the DataAutomationProject - Sync or Async
    ///
    /// `ProjectType`; one of `ASYNC`, `SYNC`; an update replaces the resource.
    pub fn project_type(mut self, value: impl IntoValue<ProjectType>) -> Self {
        self.0.put("ProjectType", value.into_value().into_node());
        self
    }

    /// The project's standard output configuration.
    ///
    /// `StandardOutputConfiguration`; updated in place.
    pub fn standard_output_configuration(
        mut self,
        value: impl IntoValue<StandardOutputConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "StandardOutputConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// List of Tags
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

impl Construct for CfnDataAutomationProject {
    type Handle = CfnDataAutomationProjectRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDataAutomationProjectRef {
        CfnDataAutomationProjectRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDataAutomationProject`] of a stack.
pub struct CfnDataAutomationProjectRef(NodeRef);

impl Clone for CfnDataAutomationProjectRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDataAutomationProjectRef {}
impl AsNode for CfnDataAutomationProjectRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDataAutomationProjectRef {
    /// What `Ref` returns: its `ProjectArn`, a [`bedrock::DataAutomationProjectArn`](kinds::bedrock::DataAutomationProjectArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::bedrock::DataAutomationProjectArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// When the project was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// When the project was last updated.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[inline]
    pub fn attr_last_modified_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedTime")))
    }

    /// The project's ARN.
    ///
    /// `Fn::GetAtt` of `ProjectArn`.
    #[inline]
    pub fn attr_project_arn(&self) -> Value<kinds::bedrock::DataAutomationProjectArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ProjectArn")))
    }

    /// The project's stage.
    ///
    /// `Fn::GetAtt` of `ProjectStage`.
    #[inline]
    pub fn attr_project_stage(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ProjectStage")))
    }

    /// The project's status.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::bedrock::DataAutomationProjectArn> for &CfnDataAutomationProjectRef {
    #[inline]
    fn into_value(self) -> Value<kinds::bedrock::DataAutomationProjectArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Settings for generating data from audio.
///
/// The property type `AudioExtractionCategory` of `AWS::Bedrock::DataAutomationProject`.
#[must_use = "a property type does nothing until it is set"]
pub struct AudioExtractionCategoryProperty(Object);

impl AudioExtractionCategoryProperty {
    /// `AudioExtractionCategoryProperty` with its required properties, in alphabetical order:
    ///
    /// - `state`: Whether generating categorical data from audio is enabled.
    pub fn new(state: impl IntoValue<State>) -> Self {
        let mut object_ = Object::typed();
        object_.put("State", state.into_value().into_node());
        Self(object_)
    }

    /// This element contains information about extractions from different types. Used to enable speaker and channel labeling for transcripts.
    ///
    /// `TypeConfiguration`.
    pub fn type_configuration(
        mut self,
        value: impl IntoValue<AudioExtractionCategoryTypeConfigurationProperty>,
    ) -> Self {
        self.0
            .put("TypeConfiguration", value.into_value().into_node());
        self
    }

    /// The types of data to generate.
    ///
    /// `Types`; one of `AUDIO_CONTENT_MODERATION`, `TRANSCRIPT`, `TOPIC_CONTENT_MODERATION`.
    pub fn types(mut self, value: impl IntoValue<List<AudioExtractionCategoryType>>) -> Self {
        self.0.put("Types", value.into_value().into_node());
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

impl Kind for AudioExtractionCategoryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AudioExtractionCategoryProperty> for AudioExtractionCategoryProperty {}
impl From<AudioExtractionCategoryProperty> for Node {
    #[inline]
    fn from(value: AudioExtractionCategoryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AudioExtractionCategoryProperty> for AudioExtractionCategoryProperty {
    #[inline]
    fn into_value(self) -> Value<AudioExtractionCategoryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Allows configuration of extractions for different types of data, such as transcript and content moderation.
///
/// The property type `AudioExtractionCategoryTypeConfiguration` of `AWS::Bedrock::DataAutomationProject`.
#[must_use = "a property type does nothing until it is set"]
pub struct AudioExtractionCategoryTypeConfigurationProperty(Object);

impl AudioExtractionCategoryTypeConfigurationProperty {
    /// `AudioExtractionCategoryTypeConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// This element allows you to configure different extractions for your transcript data, such as speaker and channel labeling.
    ///
    /// `Transcript`.
    pub fn transcript(mut self, value: impl IntoValue<TranscriptConfigurationProperty>) -> Self {
        self.0.put("Transcript", value.into_value().into_node());
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

impl Kind for AudioExtractionCategoryTypeConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AudioExtractionCategoryTypeConfigurationProperty>
    for AudioExtractionCategoryTypeConfigurationProperty
{
}
impl From<AudioExtractionCategoryTypeConfigurationProperty> for Node {
    #[inline]
    fn from(value: AudioExtractionCategoryTypeConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AudioExtractionCategoryTypeConfigurationProperty>
    for AudioExtractionCategoryTypeConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<AudioExtractionCategoryTypeConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This allows you to set the input and output language of your audio. The input language can be set to any of the languages supported by Bedrock Data Automation. The output can either be set to english or whatever the dominant language is of the audio, determined by the language spoken for the most seconds.
///
/// The property type `AudioLanguageConfiguration` of `AWS::Bedrock::DataAutomationProject`.
#[must_use = "a property type does nothing until it is set"]
pub struct AudioLanguageConfigurationProperty(Object);

impl AudioLanguageConfigurationProperty {
    /// `AudioLanguageConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The output language of your processing results. This can either be set to `EN` (English) or `DEFAULT` which will output the results in the dominant language of the audio. The dominant language is determined as the language in the audio, spoken the longest in the input audio.
    ///
    /// `GenerativeOutputLanguage`; one of `DEFAULT`, `EN`.
    pub fn generative_output_language(
        mut self,
        value: impl IntoValue<GenerativeOutputLanguage>,
    ) -> Self {
        self.0
            .put("GenerativeOutputLanguage", value.into_value().into_node());
        self
    }

    /// The toggle determining if you want to detect multiple languages from your audio.
    ///
    /// `IdentifyMultipleLanguages`.
    pub fn identify_multiple_languages(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IdentifyMultipleLanguages", value.into_value().into_node());
        self
    }

    /// The input language of your audio. This can be set to any of the currently supported languages via the language codes.
    ///
    /// `InputLanguages`; one of `EN`, `DE`, `ES`, `FR`, `IT`, `PT`, `JA`, `KO`, `CN`, `TW`, `HK`.
    pub fn input_languages(mut self, value: impl IntoValue<List<InputLanguage>>) -> Self {
        self.0.put("InputLanguages", value.into_value().into_node());
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

impl Kind for AudioLanguageConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AudioLanguageConfigurationProperty> for AudioLanguageConfigurationProperty {}
impl From<AudioLanguageConfigurationProperty> for Node {
    #[inline]
    fn from(value: AudioLanguageConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AudioLanguageConfigurationProperty> for AudioLanguageConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<AudioLanguageConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Sets whether your project will process audio or not.
///
/// The property type `AudioOverrideConfiguration` of `AWS::Bedrock::DataAutomationProject`.
#[must_use = "a property type does nothing until it is set"]
pub struct AudioOverrideConfigurationProperty(Object);

impl AudioOverrideConfigurationProperty {
    /// `AudioOverrideConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The output and input language configuration for your audio.
    ///
    /// `LanguageConfiguration`.
    pub fn language_configuration(
        mut self,
        value: impl IntoValue<AudioLanguageConfigurationProperty>,
    ) -> Self {
        self.0
            .put("LanguageConfiguration", value.into_value().into_node());
        self
    }

    /// Sets modality processing for audio files. All modalities are enabled by default.
    ///
    /// `ModalityProcessing`.
    pub fn modality_processing(
        mut self,
        value: impl IntoValue<ModalityProcessingConfigurationProperty>,
    ) -> Self {
        self.0
            .put("ModalityProcessing", value.into_value().into_node());
        self
    }

    /// Configuration for sensitive data detection and redaction for audio files.
    ///
    /// `SensitiveDataConfiguration`.
    pub fn sensitive_data_configuration(
        mut self,
        value: impl IntoValue<SensitiveDataConfigurationProperty>,
    ) -> Self {
        self.0
            .put("SensitiveDataConfiguration", value.into_value().into_node());
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

impl Kind for AudioOverrideConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AudioOverrideConfigurationProperty> for AudioOverrideConfigurationProperty {}
impl From<AudioOverrideConfigurationProperty> for Node {
    #[inline]
    fn from(value: AudioOverrideConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AudioOverrideConfigurationProperty> for AudioOverrideConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<AudioOverrideConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Settings for generating data from audio.
///
/// The property type `AudioStandardExtraction` of `AWS::Bedrock::DataAutomationProject`.
#[must_use = "a property type does nothing until it is set"]
pub struct AudioStandardExtractionProperty(Object);

impl AudioStandardExtractionProperty {
    /// `AudioStandardExtractionProperty` with its required properties, in alphabetical order:
    ///
    /// - `category`: Settings for generating data from audio.
    pub fn new(category: impl IntoValue<AudioExtractionCategoryProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Category", category.into_value().into_node());
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

impl Kind for AudioStandardExtractionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AudioStandardExtractionProperty> for AudioStandardExtractionProperty {}
impl From<AudioStandardExtractionProperty> for Node {
    #[inline]
    fn from(value: AudioStandardExtractionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AudioStandardExtractionProperty> for AudioStandardExtractionProperty {
    #[inline]
    fn into_value(self) -> Value<AudioStandardExtractionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Settings for generating descriptions of audio.
///
/// The property type `AudioStandardGenerativeField` of `AWS::Bedrock::DataAutomationProject`.
#[must_use = "a property type does nothing until it is set"]
pub struct AudioStandardGenerativeFieldProperty(Object);

impl AudioStandardGenerativeFieldProperty {
    /// `AudioStandardGenerativeFieldProperty` with its required properties, in alphabetical order:
    ///
    /// - `state`: Whether generating descriptions is enabled for audio.
    pub fn new(state: impl IntoValue<State>) -> Self {
        let mut object_ = Object::typed();
        object_.put("State", state.into_value().into_node());
        Self(object_)
    }

    /// The types of description to generate.
    ///
    /// `Types`; one of `AUDIO_SUMMARY`, `IAB`, `TOPIC_SUMMARY`.
    pub fn types(mut self, value: impl IntoValue<List<AudioStandardGenerativeFieldType>>) -> Self {
        self.0.put("Types", value.into_value().into_node());
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

impl Kind for AudioStandardGenerativeFieldProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AudioStandardGenerativeFieldProperty> for AudioStandardGenerativeFieldProperty {}
impl From<AudioStandardGenerativeFieldProperty> for Node {
    #[inline]
    fn from(value: AudioStandardGenerativeFieldProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AudioStandardGenerativeFieldProperty> for AudioStandardGenerativeFieldProperty {
    #[inline]
    fn into_value(self) -> Value<AudioStandardGenerativeFieldProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Output settings for processing audio.
///
/// The property type `AudioStandardOutputConfiguration` of `AWS::Bedrock::DataAutomationProject`.
#[must_use = "a property type does nothing until it is set"]
pub struct AudioStandardOutputConfigurationProperty(Object);

impl AudioStandardOutputConfigurationProperty {
    /// `AudioStandardOutputConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Settings for populating data fields that describe the audio.
    ///
    /// `Extraction`.
    pub fn extraction(mut self, value: impl IntoValue<AudioStandardExtractionProperty>) -> Self {
        self.0.put("Extraction", value.into_value().into_node());
        self
    }

    /// Whether to generate descriptions of the data.
    ///
    /// `GenerativeField`.
    pub fn generative_field(
        mut self,
        value: impl IntoValue<AudioStandardGenerativeFieldProperty>,
    ) -> Self {
        self.0
            .put("GenerativeField", value.into_value().into_node());
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

impl Kind for AudioStandardOutputConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AudioStandardOutputConfigurationProperty>
    for AudioStandardOutputConfigurationProperty
{
}
impl From<AudioStandardOutputConfigurationProperty> for Node {
    #[inline]
    fn from(value: AudioStandardOutputConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AudioStandardOutputConfigurationProperty>
    for AudioStandardOutputConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<AudioStandardOutputConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An abbreviated summary of a blueprint.
///
/// The property type `BlueprintItem` of `AWS::Bedrock::DataAutomationProject`.
#[must_use = "a property type does nothing until it is set"]
pub struct BlueprintItemProperty(Object);

impl BlueprintItemProperty {
    /// `BlueprintItemProperty` with its required properties, in alphabetical order:
    ///
    /// - `blueprint_arn`: The blueprint's ARN.
    pub fn new(blueprint_arn: impl IntoValue<kinds::bedrock::BlueprintArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("BlueprintArn", blueprint_arn.into_value().into_node());
        Self(object_)
    }

    /// The blueprint's stage.
    ///
    /// `BlueprintStage`; one of `DEVELOPMENT`, `LIVE`.
    pub fn blueprint_stage(mut self, value: impl IntoValue<BlueprintStage>) -> Self {
        self.0.put("BlueprintStage", value.into_value().into_node());
        self
    }

    /// The blueprint's version.
    ///
    /// `BlueprintVersion`.
    pub fn blueprint_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("BlueprintVersion", value.into_value().into_node());
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

impl Kind for BlueprintItemProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BlueprintItemProperty> for BlueprintItemProperty {}
impl From<BlueprintItemProperty> for Node {
    #[inline]
    fn from(value: BlueprintItemProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BlueprintItemProperty> for BlueprintItemProperty {
    #[inline]
    fn into_value(self) -> Value<BlueprintItemProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Enables or disables channel labeling. Channel labeling, when enabled will assign a number to each audio channel, and indicate which channel is being used in each portion of the transcript. This appears in the response as "ch_0" for the first channel, and "ch_1" for the second.
///
/// The property type `ChannelLabelingConfiguration` of `AWS::Bedrock::DataAutomationProject`.
#[must_use = "a property type does nothing until it is set"]
pub struct ChannelLabelingConfigurationProperty(Object);

impl ChannelLabelingConfigurationProperty {
    /// `ChannelLabelingConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `state`: State of channel labeling, either enabled or disabled.
    pub fn new(state: impl IntoValue<State>) -> Self {
        let mut object_ = Object::typed();
        object_.put("State", state.into_value().into_node());
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

impl Kind for ChannelLabelingConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ChannelLabelingConfigurationProperty> for ChannelLabelingConfigurationProperty {}
impl From<ChannelLabelingConfigurationProperty> for Node {
    #[inline]
    fn from(value: ChannelLabelingConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ChannelLabelingConfigurationProperty> for ChannelLabelingConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ChannelLabelingConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Blueprints to apply to objects processed by the project.
///
/// The property type `CustomOutputConfiguration` of `AWS::Bedrock::DataAutomationProject`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomOutputConfigurationProperty(Object);

impl CustomOutputConfigurationProperty {
    /// `CustomOutputConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A list of blueprints.
    ///
    /// `Blueprints`.
    pub fn blueprints(mut self, value: impl IntoValue<List<BlueprintItemProperty>>) -> Self {
        self.0.put("Blueprints", value.into_value().into_node());
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

impl Kind for CustomOutputConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomOutputConfigurationProperty> for CustomOutputConfigurationProperty {}
impl From<CustomOutputConfigurationProperty> for Node {
    #[inline]
    fn from(value: CustomOutputConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomOutputConfigurationProperty> for CustomOutputConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<CustomOutputConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Bounding box settings for documents.
///
/// The property type `DocumentBoundingBox` of `AWS::Bedrock::DataAutomationProject`.
#[must_use = "a property type does nothing until it is set"]
pub struct DocumentBoundingBoxProperty(Object);

impl DocumentBoundingBoxProperty {
    /// `DocumentBoundingBoxProperty` with its required properties, in alphabetical order:
    ///
    /// - `state`: Whether bounding boxes are enabled for documents.
    pub fn new(state: impl IntoValue<State>) -> Self {
        let mut object_ = Object::typed();
        object_.put("State", state.into_value().into_node());
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

impl Kind for DocumentBoundingBoxProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DocumentBoundingBoxProperty> for DocumentBoundingBoxProperty {}
impl From<DocumentBoundingBoxProperty> for Node {
    #[inline]
    fn from(value: DocumentBoundingBoxProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DocumentBoundingBoxProperty> for DocumentBoundingBoxProperty {
    #[inline]
    fn into_value(self) -> Value<DocumentBoundingBoxProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Granularity settings for documents.
///
/// The property type `DocumentExtractionGranularity` of `AWS::Bedrock::DataAutomationProject`.
#[must_use = "a property type does nothing until it is set"]
pub struct DocumentExtractionGranularityProperty(Object);

impl DocumentExtractionGranularityProperty {
    /// `DocumentExtractionGranularityProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Granularity settings for documents.
    ///
    /// `Types`; one of `DOCUMENT`, `PAGE`, `ELEMENT`, `WORD`, `LINE`.
    pub fn types(mut self, value: impl IntoValue<List<DocumentExtractionGranularityType>>) -> Self {
        self.0.put("Types", value.into_value().into_node());
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

impl Kind for DocumentExtractionGranularityProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DocumentExtractionGranularityProperty> for DocumentExtractionGranularityProperty {}
impl From<DocumentExtractionGranularityProperty> for Node {
    #[inline]
    fn from(value: DocumentExtractionGranularityProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DocumentExtractionGranularityProperty> for DocumentExtractionGranularityProperty {
    #[inline]
    fn into_value(self) -> Value<DocumentExtractionGranularityProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Output settings for additional file formats.
///
/// The property type `DocumentOutputAdditionalFileFormat` of `AWS::Bedrock::DataAutomationProject`.
#[must_use = "a property type does nothing until it is set"]
pub struct DocumentOutputAdditionalFileFormatProperty(Object);

impl DocumentOutputAdditionalFileFormatProperty {
    /// `DocumentOutputAdditionalFileFormatProperty` with its required properties, in alphabetical order:
    ///
    /// - `state`: Whether additional file formats are enabled for a project.
    pub fn new(state: impl IntoValue<State>) -> Self {
        let mut object_ = Object::typed();
        object_.put("State", state.into_value().into_node());
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

impl Kind for DocumentOutputAdditionalFileFormatProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DocumentOutputAdditionalFileFormatProperty>
    for DocumentOutputAdditionalFileFormatProperty
{
}
impl From<DocumentOutputAdditionalFileFormatProperty> for Node {
    #[inline]
    fn from(value: DocumentOutputAdditionalFileFormatProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DocumentOutputAdditionalFileFormatProperty>
    for DocumentOutputAdditionalFileFormatProperty
{
    #[inline]
    fn into_value(self) -> Value<DocumentOutputAdditionalFileFormatProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A document output format.
///
/// The property type `DocumentOutputFormat` of `AWS::Bedrock::DataAutomationProject`.
#[must_use = "a property type does nothing until it is set"]
pub struct DocumentOutputFormatProperty(Object);

impl DocumentOutputFormatProperty {
    /// `DocumentOutputFormatProperty` with its required properties, in alphabetical order:
    ///
    /// - `additional_file_format`: Output settings for additional file formats.
    /// - `text_format`: An output text format.
    pub fn new(
        additional_file_format: impl IntoValue<DocumentOutputAdditionalFileFormatProperty>,
        text_format: impl IntoValue<DocumentOutputTextFormatProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AdditionalFileFormat",
            additional_file_format.into_value().into_node(),
        );
        object_.put("TextFormat", text_format.into_value().into_node());
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

impl Kind for DocumentOutputFormatProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DocumentOutputFormatProperty> for DocumentOutputFormatProperty {}
impl From<DocumentOutputFormatProperty> for Node {
    #[inline]
    fn from(value: DocumentOutputFormatProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DocumentOutputFormatProperty> for DocumentOutputFormatProperty {
    #[inline]
    fn into_value(self) -> Value<DocumentOutputFormatProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An output text format.
///
/// The property type `DocumentOutputTextFormat` of `AWS::Bedrock::DataAutomationProject`.
#[must_use = "a property type does nothing until it is set"]
pub struct DocumentOutputTextFormatProperty(Object);

impl DocumentOutputTextFormatProperty {
    /// `DocumentOutputTextFormatProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The types of output text to generate.
    ///
    /// `Types`; one of `PLAIN_TEXT`, `MARKDOWN`, `HTML`, `CSV`.
    pub fn types(mut self, value: impl IntoValue<List<DocumentOutputTextFormatType>>) -> Self {
        self.0.put("Types", value.into_value().into_node());
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

impl Kind for DocumentOutputTextFormatProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DocumentOutputTextFormatProperty> for DocumentOutputTextFormatProperty {}
impl From<DocumentOutputTextFormatProperty> for Node {
    #[inline]
    fn from(value: DocumentOutputTextFormatProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DocumentOutputTextFormatProperty> for DocumentOutputTextFormatProperty {
    #[inline]
    fn into_value(self) -> Value<DocumentOutputTextFormatProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Additional settings for a project.
///
/// The property type `DocumentOverrideConfiguration` of `AWS::Bedrock::DataAutomationProject`.
#[must_use = "a property type does nothing until it is set"]
pub struct DocumentOverrideConfigurationProperty(Object);

impl DocumentOverrideConfigurationProperty {
    /// `DocumentOverrideConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Sets modality processing for document files. All modalities are enabled by default.
    ///
    /// `ModalityProcessing`.
    pub fn modality_processing(
        mut self,
        value: impl IntoValue<ModalityProcessingConfigurationProperty>,
    ) -> Self {
        self.0
            .put("ModalityProcessing", value.into_value().into_node());
        self
    }

    /// Configuration for sensitive data detection and redaction for document files.
    ///
    /// `SensitiveDataConfiguration`.
    pub fn sensitive_data_configuration(
        mut self,
        value: impl IntoValue<SensitiveDataConfigurationProperty>,
    ) -> Self {
        self.0
            .put("SensitiveDataConfiguration", value.into_value().into_node());
        self
    }

    /// Whether document splitter is enabled for a project.
    ///
    /// `Splitter`.
    pub fn splitter(mut self, value: impl IntoValue<SplitterConfigurationProperty>) -> Self {
        self.0.put("Splitter", value.into_value().into_node());
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

impl Kind for DocumentOverrideConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DocumentOverrideConfigurationProperty> for DocumentOverrideConfigurationProperty {}
impl From<DocumentOverrideConfigurationProperty> for Node {
    #[inline]
    fn from(value: DocumentOverrideConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DocumentOverrideConfigurationProperty> for DocumentOverrideConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<DocumentOverrideConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Settings for generating data from documents.
///
/// The property type `DocumentStandardExtraction` of `AWS::Bedrock::DataAutomationProject`.
#[must_use = "a property type does nothing until it is set"]
pub struct DocumentStandardExtractionProperty(Object);

impl DocumentStandardExtractionProperty {
    /// `DocumentStandardExtractionProperty` with its required properties, in alphabetical order:
    ///
    /// - `bounding_box`: Whether to generate bounding boxes.
    /// - `granularity`: Which granularities to generate data for.
    pub fn new(
        bounding_box: impl IntoValue<DocumentBoundingBoxProperty>,
        granularity: impl IntoValue<DocumentExtractionGranularityProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("BoundingBox", bounding_box.into_value().into_node());
        object_.put("Granularity", granularity.into_value().into_node());
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

impl Kind for DocumentStandardExtractionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DocumentStandardExtractionProperty> for DocumentStandardExtractionProperty {}
impl From<DocumentStandardExtractionProperty> for Node {
    #[inline]
    fn from(value: DocumentStandardExtractionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DocumentStandardExtractionProperty> for DocumentStandardExtractionProperty {
    #[inline]
    fn into_value(self) -> Value<DocumentStandardExtractionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Settings for generating descriptions of documents.
///
/// The property type `DocumentStandardGenerativeField` of `AWS::Bedrock::DataAutomationProject`.
#[must_use = "a property type does nothing until it is set"]
pub struct DocumentStandardGenerativeFieldProperty(Object);

impl DocumentStandardGenerativeFieldProperty {
    /// `DocumentStandardGenerativeFieldProperty` with its required properties, in alphabetical order:
    ///
    /// - `state`: Whether generating descriptions is enabled for documents.
    pub fn new(state: impl IntoValue<State>) -> Self {
        let mut object_ = Object::typed();
        object_.put("State", state.into_value().into_node());
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

impl Kind for DocumentStandardGenerativeFieldProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DocumentStandardGenerativeFieldProperty> for DocumentStandardGenerativeFieldProperty {}
impl From<DocumentStandardGenerativeFieldProperty> for Node {
    #[inline]
    fn from(value: DocumentStandardGenerativeFieldProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DocumentStandardGenerativeFieldProperty>
    for DocumentStandardGenerativeFieldProperty
{
    #[inline]
    fn into_value(self) -> Value<DocumentStandardGenerativeFieldProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Output settings for processing documents.
///
/// The property type `DocumentStandardOutputConfiguration` of `AWS::Bedrock::DataAutomationProject`.
#[must_use = "a property type does nothing until it is set"]
pub struct DocumentStandardOutputConfigurationProperty(Object);

impl DocumentStandardOutputConfigurationProperty {
    /// `DocumentStandardOutputConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Settings for populating data fields that describe the document.
    ///
    /// `Extraction`.
    pub fn extraction(mut self, value: impl IntoValue<DocumentStandardExtractionProperty>) -> Self {
        self.0.put("Extraction", value.into_value().into_node());
        self
    }

    /// Whether to generate descriptions.
    ///
    /// `GenerativeField`.
    pub fn generative_field(
        mut self,
        value: impl IntoValue<DocumentStandardGenerativeFieldProperty>,
    ) -> Self {
        self.0
            .put("GenerativeField", value.into_value().into_node());
        self
    }

    /// The output format to generate.
    ///
    /// `OutputFormat`.
    pub fn output_format(mut self, value: impl IntoValue<DocumentOutputFormatProperty>) -> Self {
        self.0.put("OutputFormat", value.into_value().into_node());
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

impl Kind for DocumentStandardOutputConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DocumentStandardOutputConfigurationProperty>
    for DocumentStandardOutputConfigurationProperty
{
}
impl From<DocumentStandardOutputConfigurationProperty> for Node {
    #[inline]
    fn from(value: DocumentStandardOutputConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DocumentStandardOutputConfigurationProperty>
    for DocumentStandardOutputConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<DocumentStandardOutputConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Bounding box settings for a project.
///
/// The property type `ImageBoundingBox` of `AWS::Bedrock::DataAutomationProject`.
#[must_use = "a property type does nothing until it is set"]
pub struct ImageBoundingBoxProperty(Object);

impl ImageBoundingBoxProperty {
    /// `ImageBoundingBoxProperty` with its required properties, in alphabetical order:
    ///
    /// - `state`: Bounding box settings for a project.
    pub fn new(state: impl IntoValue<State>) -> Self {
        let mut object_ = Object::typed();
        object_.put("State", state.into_value().into_node());
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

impl Kind for ImageBoundingBoxProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ImageBoundingBoxProperty> for ImageBoundingBoxProperty {}
impl From<ImageBoundingBoxProperty> for Node {
    #[inline]
    fn from(value: ImageBoundingBoxProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ImageBoundingBoxProperty> for ImageBoundingBoxProperty {
    #[inline]
    fn into_value(self) -> Value<ImageBoundingBoxProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Settings for generating categorical data from images.
///
/// The property type `ImageExtractionCategory` of `AWS::Bedrock::DataAutomationProject`.
#[must_use = "a property type does nothing until it is set"]
pub struct ImageExtractionCategoryProperty(Object);

impl ImageExtractionCategoryProperty {
    /// `ImageExtractionCategoryProperty` with its required properties, in alphabetical order:
    ///
    /// - `state`: Whether generating categorical data from images is enabled.
    pub fn new(state: impl IntoValue<State>) -> Self {
        let mut object_ = Object::typed();
        object_.put("State", state.into_value().into_node());
        Self(object_)
    }

    /// The types of data to generate.
    ///
    /// `Types`; one of `CONTENT_MODERATION`, `TEXT_DETECTION`, `LOGOS`.
    pub fn types(mut self, value: impl IntoValue<List<ImageExtractionCategoryType>>) -> Self {
        self.0.put("Types", value.into_value().into_node());
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

impl Kind for ImageExtractionCategoryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ImageExtractionCategoryProperty> for ImageExtractionCategoryProperty {}
impl From<ImageExtractionCategoryProperty> for Node {
    #[inline]
    fn from(value: ImageExtractionCategoryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ImageExtractionCategoryProperty> for ImageExtractionCategoryProperty {
    #[inline]
    fn into_value(self) -> Value<ImageExtractionCategoryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Sets whether your project will process images or not.
///
/// The property type `ImageOverrideConfiguration` of `AWS::Bedrock::DataAutomationProject`.
#[must_use = "a property type does nothing until it is set"]
pub struct ImageOverrideConfigurationProperty(Object);

impl ImageOverrideConfigurationProperty {
    /// `ImageOverrideConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Sets modality processing for image files. All modalities are enabled by default.
    ///
    /// `ModalityProcessing`.
    pub fn modality_processing(
        mut self,
        value: impl IntoValue<ModalityProcessingConfigurationProperty>,
    ) -> Self {
        self.0
            .put("ModalityProcessing", value.into_value().into_node());
        self
    }

    /// Configuration for sensitive data detection and redaction for image files.
    ///
    /// `SensitiveDataConfiguration`.
    pub fn sensitive_data_configuration(
        mut self,
        value: impl IntoValue<SensitiveDataConfigurationProperty>,
    ) -> Self {
        self.0
            .put("SensitiveDataConfiguration", value.into_value().into_node());
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

impl Kind for ImageOverrideConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ImageOverrideConfigurationProperty> for ImageOverrideConfigurationProperty {}
impl From<ImageOverrideConfigurationProperty> for Node {
    #[inline]
    fn from(value: ImageOverrideConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ImageOverrideConfigurationProperty> for ImageOverrideConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ImageOverrideConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Settings for generating data from images.
///
/// The property type `ImageStandardExtraction` of `AWS::Bedrock::DataAutomationProject`.
#[must_use = "a property type does nothing until it is set"]
pub struct ImageStandardExtractionProperty(Object);

impl ImageStandardExtractionProperty {
    /// `ImageStandardExtractionProperty` with its required properties, in alphabetical order:
    ///
    /// - `bounding_box`: Settings for generating bounding boxes.
    /// - `category`: Settings for generating categorical data.
    pub fn new(
        bounding_box: impl IntoValue<ImageBoundingBoxProperty>,
        category: impl IntoValue<ImageExtractionCategoryProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("BoundingBox", bounding_box.into_value().into_node());
        object_.put("Category", category.into_value().into_node());
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

impl Kind for ImageStandardExtractionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ImageStandardExtractionProperty> for ImageStandardExtractionProperty {}
impl From<ImageStandardExtractionProperty> for Node {
    #[inline]
    fn from(value: ImageStandardExtractionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ImageStandardExtractionProperty> for ImageStandardExtractionProperty {
    #[inline]
    fn into_value(self) -> Value<ImageStandardExtractionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Settings for generating descriptions of images.
///
/// The property type `ImageStandardGenerativeField` of `AWS::Bedrock::DataAutomationProject`.
#[must_use = "a property type does nothing until it is set"]
pub struct ImageStandardGenerativeFieldProperty(Object);

impl ImageStandardGenerativeFieldProperty {
    /// `ImageStandardGenerativeFieldProperty` with its required properties, in alphabetical order:
    ///
    /// - `state`: Whether generating descriptions is enabled for images.
    pub fn new(state: impl IntoValue<State>) -> Self {
        let mut object_ = Object::typed();
        object_.put("State", state.into_value().into_node());
        Self(object_)
    }

    /// Settings for generating descriptions of images.
    ///
    /// `Types`; one of `IMAGE_SUMMARY`, `IAB`.
    pub fn types(mut self, value: impl IntoValue<List<ImageStandardGenerativeFieldType>>) -> Self {
        self.0.put("Types", value.into_value().into_node());
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

impl Kind for ImageStandardGenerativeFieldProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ImageStandardGenerativeFieldProperty> for ImageStandardGenerativeFieldProperty {}
impl From<ImageStandardGenerativeFieldProperty> for Node {
    #[inline]
    fn from(value: ImageStandardGenerativeFieldProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ImageStandardGenerativeFieldProperty> for ImageStandardGenerativeFieldProperty {
    #[inline]
    fn into_value(self) -> Value<ImageStandardGenerativeFieldProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Output settings for processing images.
///
/// The property type `ImageStandardOutputConfiguration` of `AWS::Bedrock::DataAutomationProject`.
#[must_use = "a property type does nothing until it is set"]
pub struct ImageStandardOutputConfigurationProperty(Object);

impl ImageStandardOutputConfigurationProperty {
    /// `ImageStandardOutputConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Settings for populating data fields that describe the image.
    ///
    /// `Extraction`.
    pub fn extraction(mut self, value: impl IntoValue<ImageStandardExtractionProperty>) -> Self {
        self.0.put("Extraction", value.into_value().into_node());
        self
    }

    /// Whether to generate descriptions of the data.
    ///
    /// `GenerativeField`.
    pub fn generative_field(
        mut self,
        value: impl IntoValue<ImageStandardGenerativeFieldProperty>,
    ) -> Self {
        self.0
            .put("GenerativeField", value.into_value().into_node());
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

impl Kind for ImageStandardOutputConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ImageStandardOutputConfigurationProperty>
    for ImageStandardOutputConfigurationProperty
{
}
impl From<ImageStandardOutputConfigurationProperty> for Node {
    #[inline]
    fn from(value: ImageStandardOutputConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ImageStandardOutputConfigurationProperty>
    for ImageStandardOutputConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<ImageStandardOutputConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This element is used to determine if the modality it is associated with is enabled or disabled. All modalities are enabled by default.
///
/// The property type `ModalityProcessingConfiguration` of `AWS::Bedrock::DataAutomationProject`.
#[must_use = "a property type does nothing until it is set"]
pub struct ModalityProcessingConfigurationProperty(Object);

impl ModalityProcessingConfigurationProperty {
    /// `ModalityProcessingConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Stores the state of the modality for your project, set to either enabled or disabled
    ///
    /// `State`; one of `ENABLED`, `DISABLED`.
    pub fn state(mut self, value: impl IntoValue<State>) -> Self {
        self.0.put("State", value.into_value().into_node());
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

impl Kind for ModalityProcessingConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ModalityProcessingConfigurationProperty> for ModalityProcessingConfigurationProperty {}
impl From<ModalityProcessingConfigurationProperty> for Node {
    #[inline]
    fn from(value: ModalityProcessingConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ModalityProcessingConfigurationProperty>
    for ModalityProcessingConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<ModalityProcessingConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This element allows you to set up where JPEG, PNG, MOV, and MP4 files get routed to for processing. JPEG routing applies to both "JPEG" and "JPG" file extensions.
///
/// The property type `ModalityRoutingConfiguration` of `AWS::Bedrock::DataAutomationProject`.
#[must_use = "a property type does nothing until it is set"]
pub struct ModalityRoutingConfigurationProperty(Object);

impl ModalityRoutingConfigurationProperty {
    /// `ModalityRoutingConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Sets whether JPEG files are routed to document or image processing.
    ///
    /// `jpeg`; one of `DOCUMENT`, `IMAGE`, `VIDEO`, `AUDIO`.
    pub fn jpeg(mut self, value: impl IntoValue<Jpeg>) -> Self {
        self.0.put("jpeg", value.into_value().into_node());
        self
    }

    /// Sets whether MOV files are routed to audio or video processing.
    ///
    /// `mov`; one of `DOCUMENT`, `IMAGE`, `VIDEO`, `AUDIO`.
    pub fn mov(mut self, value: impl IntoValue<Mov>) -> Self {
        self.0.put("mov", value.into_value().into_node());
        self
    }

    /// Sets whether MP4 files are routed to audio or video processing.
    ///
    /// `mp4`; one of `DOCUMENT`, `IMAGE`, `VIDEO`, `AUDIO`.
    pub fn mp4(mut self, value: impl IntoValue<Mp4>) -> Self {
        self.0.put("mp4", value.into_value().into_node());
        self
    }

    /// Sets whether PNG files are routed to document or image processing.
    ///
    /// `png`; one of `DOCUMENT`, `IMAGE`, `VIDEO`, `AUDIO`.
    pub fn png(mut self, value: impl IntoValue<Png>) -> Self {
        self.0.put("png", value.into_value().into_node());
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

impl Kind for ModalityRoutingConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ModalityRoutingConfigurationProperty> for ModalityRoutingConfigurationProperty {}
impl From<ModalityRoutingConfigurationProperty> for Node {
    #[inline]
    fn from(value: ModalityRoutingConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ModalityRoutingConfigurationProperty> for ModalityRoutingConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ModalityRoutingConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Additional settings for a project.
///
/// The property type `OverrideConfiguration` of `AWS::Bedrock::DataAutomationProject`.
#[must_use = "a property type does nothing until it is set"]
pub struct OverrideConfigurationProperty(Object);

impl OverrideConfigurationProperty {
    /// `OverrideConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// This element declares whether your project will process audio files.
    ///
    /// `Audio`.
    pub fn audio(mut self, value: impl IntoValue<AudioOverrideConfigurationProperty>) -> Self {
        self.0.put("Audio", value.into_value().into_node());
        self
    }

    /// Additional settings for a project.
    ///
    /// `Document`.
    pub fn document(
        mut self,
        value: impl IntoValue<DocumentOverrideConfigurationProperty>,
    ) -> Self {
        self.0.put("Document", value.into_value().into_node());
        self
    }

    /// This element declares whether your project will process image files.
    ///
    /// `Image`.
    pub fn image(mut self, value: impl IntoValue<ImageOverrideConfigurationProperty>) -> Self {
        self.0.put("Image", value.into_value().into_node());
        self
    }

    /// Lets you set which modalities certain file types are processed as.
    ///
    /// `ModalityRouting`.
    pub fn modality_routing(
        mut self,
        value: impl IntoValue<ModalityRoutingConfigurationProperty>,
    ) -> Self {
        self.0
            .put("ModalityRouting", value.into_value().into_node());
        self
    }

    /// This element declares whether your project will process video files.
    ///
    /// `Video`.
    pub fn video(mut self, value: impl IntoValue<VideoOverrideConfigurationProperty>) -> Self {
        self.0.put("Video", value.into_value().into_node());
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

impl Kind for OverrideConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OverrideConfigurationProperty> for OverrideConfigurationProperty {}
impl From<OverrideConfigurationProperty> for Node {
    #[inline]
    fn from(value: OverrideConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OverrideConfigurationProperty> for OverrideConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<OverrideConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for detecting and redacting Personally Identifiable Information (PII) entities. Specify which PII entity types to detect and the redaction mask mode. If not provided, defaults to ALL entity types with ENTITY_TYPE redaction mask mode.
///
/// The property type `PIIEntitiesConfiguration` of `AWS::Bedrock::DataAutomationProject`.
#[must_use = "a property type does nothing until it is set"]
pub struct PIIEntitiesConfigurationProperty(Object);

impl PIIEntitiesConfigurationProperty {
    /// `PIIEntitiesConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// List of PII entity types to detect/redact in the output. Choose from specific entity types (such as ADDRESS, NAME, EMAIL, PHONE, US_SOCIAL_SECURITY_NUMBER) or specify ALL to detect all supported PII types. If not specified, defaults to ALL.
    ///
    /// `PiiEntityTypes`; one of `ALL`, `ADDRESS`, `AGE`, `NAME`, `EMAIL`, `PHONE`, `USERNAME`, `PASSWORD`, `DRIVER_ID`, `LICENSE_PLATE`, `VEHICLE_IDENTIFICATION_NUMBER`, `CREDIT_DEBIT_CARD_CVV`, ….
    pub fn pii_entity_types(mut self, value: impl IntoValue<List<PiiEntityType>>) -> Self {
        self.0.put("PiiEntityTypes", value.into_value().into_node());
        self
    }

    /// Defines how detected PII entities are masked in redacted output files. Set to PII to replace all detected entities with a generic \[PII\] marker regardless of entity type. Set to ENTITY_TYPE to replace each detected entity with its specific type marker (for example, \[NAME\], \[EMAIL\], \[ADDRESS\]). This setting only applies when detectionMode is set to DETECTION_AND_REDACTION. If not specified, defaults to ENTITY_TYPE.
    ///
    /// `RedactionMaskMode`; one of `PII`, `ENTITY_TYPE`.
    pub fn redaction_mask_mode(mut self, value: impl IntoValue<RedactionMaskMode>) -> Self {
        self.0
            .put("RedactionMaskMode", value.into_value().into_node());
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

impl Kind for PIIEntitiesConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PIIEntitiesConfigurationProperty> for PIIEntitiesConfigurationProperty {}
impl From<PIIEntitiesConfigurationProperty> for Node {
    #[inline]
    fn from(value: PIIEntitiesConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PIIEntitiesConfigurationProperty> for PIIEntitiesConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<PIIEntitiesConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for detecting and redacting sensitive data in content. Use this to control whether sensitive data is detected only or both detected and redacted, specify the scope of detection (standard output, custom output, or both), and configure specific PII entity types to detect along with how they should be masked when redacted.
///
/// The property type `SensitiveDataConfiguration` of `AWS::Bedrock::DataAutomationProject`.
#[must_use = "a property type does nothing until it is set"]
pub struct SensitiveDataConfigurationProperty(Object);

impl SensitiveDataConfigurationProperty {
    /// `SensitiveDataConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the mode for handling sensitive data detection. Set to DETECTION to only identify sensitive data without modifying content - this produces one output file per detection scope containing detection information with original unredacted content. Set to DETECTION_AND_REDACTION to both identify and mask sensitive data - this produces two output files per detection scope: one unredacted file with detection information and one redacted file with masking applied to sensitive content. For example, if detectionScope includes both STANDARD and CUSTOM with DETECTION_AND_REDACTION mode, four output files will be generated (two for standard output and two for custom output).
    ///
    /// `DetectionMode`; one of `DETECTION`, `DETECTION_AND_REDACTION`.
    pub fn detection_mode(mut self, value: impl IntoValue<DetectionMode>) -> Self {
        self.0.put("DetectionMode", value.into_value().into_node());
        self
    }

    /// Defines which BDA output types to apply sensitive data detection to. Specify STANDARD to detect sensitive data in standard output, CUSTOM to detect in custom output (blueprint-based extraction), or both to apply detection to both output types. If not specified, defaults to both STANDARD and CUSTOM. The number of output files generated depends on both the detection mode and the scopes selected - each scope specified will produce its own set of output files according to the detection mode configured.
    ///
    /// `DetectionScope`; one of `STANDARD`, `CUSTOM`.
    pub fn detection_scope(mut self, value: impl IntoValue<List<DetectionScope>>) -> Self {
        self.0.put("DetectionScope", value.into_value().into_node());
        self
    }

    /// Configuration for detecting and redacting Personally Identifiable Information (PII) entities.
    ///
    /// `PiiEntitiesConfiguration`.
    pub fn pii_entities_configuration(
        mut self,
        value: impl IntoValue<PIIEntitiesConfigurationProperty>,
    ) -> Self {
        self.0
            .put("PiiEntitiesConfiguration", value.into_value().into_node());
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

impl Kind for SensitiveDataConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SensitiveDataConfigurationProperty> for SensitiveDataConfigurationProperty {}
impl From<SensitiveDataConfigurationProperty> for Node {
    #[inline]
    fn from(value: SensitiveDataConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SensitiveDataConfigurationProperty> for SensitiveDataConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<SensitiveDataConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Enables or disables speaker labeling. Speaker labeling, when enabled will assign a number to each speaker, and indicate which speaker is talking in each portion of the transcript. This appears in the response as "spk_0" for the first speaker, "spk_1" for the second, and so on for up to 30 speakers.
///
/// The property type `SpeakerLabelingConfiguration` of `AWS::Bedrock::DataAutomationProject`.
#[must_use = "a property type does nothing until it is set"]
pub struct SpeakerLabelingConfigurationProperty(Object);

impl SpeakerLabelingConfigurationProperty {
    /// `SpeakerLabelingConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `state`: State of speaker labeling, either enabled or disabled.
    pub fn new(state: impl IntoValue<State>) -> Self {
        let mut object_ = Object::typed();
        object_.put("State", state.into_value().into_node());
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

impl Kind for SpeakerLabelingConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SpeakerLabelingConfigurationProperty> for SpeakerLabelingConfigurationProperty {}
impl From<SpeakerLabelingConfigurationProperty> for Node {
    #[inline]
    fn from(value: SpeakerLabelingConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SpeakerLabelingConfigurationProperty> for SpeakerLabelingConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<SpeakerLabelingConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Document splitter settings. If a document is too large to be processed in one pass, the document splitter splits it into smaller documents.
///
/// The property type `SplitterConfiguration` of `AWS::Bedrock::DataAutomationProject`.
#[must_use = "a property type does nothing until it is set"]
pub struct SplitterConfigurationProperty(Object);

impl SplitterConfigurationProperty {
    /// `SplitterConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Whether document splitter is enabled for a project.
    ///
    /// `State`; one of `ENABLED`, `DISABLED`.
    pub fn state(mut self, value: impl IntoValue<State>) -> Self {
        self.0.put("State", value.into_value().into_node());
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

impl Kind for SplitterConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SplitterConfigurationProperty> for SplitterConfigurationProperty {}
impl From<SplitterConfigurationProperty> for Node {
    #[inline]
    fn from(value: SplitterConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SplitterConfigurationProperty> for SplitterConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<SplitterConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The project's standard output configuration.
///
/// The property type `StandardOutputConfiguration` of `AWS::Bedrock::DataAutomationProject`.
#[must_use = "a property type does nothing until it is set"]
pub struct StandardOutputConfigurationProperty(Object);

impl StandardOutputConfigurationProperty {
    /// `StandardOutputConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Settings for processing audio.
    ///
    /// `Audio`.
    pub fn audio(
        mut self,
        value: impl IntoValue<AudioStandardOutputConfigurationProperty>,
    ) -> Self {
        self.0.put("Audio", value.into_value().into_node());
        self
    }

    /// Settings for processing documents.
    ///
    /// `Document`.
    pub fn document(
        mut self,
        value: impl IntoValue<DocumentStandardOutputConfigurationProperty>,
    ) -> Self {
        self.0.put("Document", value.into_value().into_node());
        self
    }

    /// Settings for processing images.
    ///
    /// `Image`.
    pub fn image(
        mut self,
        value: impl IntoValue<ImageStandardOutputConfigurationProperty>,
    ) -> Self {
        self.0.put("Image", value.into_value().into_node());
        self
    }

    /// Settings for processing video.
    ///
    /// `Video`.
    pub fn video(
        mut self,
        value: impl IntoValue<VideoStandardOutputConfigurationProperty>,
    ) -> Self {
        self.0.put("Video", value.into_value().into_node());
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

impl Kind for StandardOutputConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StandardOutputConfigurationProperty> for StandardOutputConfigurationProperty {}
impl From<StandardOutputConfigurationProperty> for Node {
    #[inline]
    fn from(value: StandardOutputConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StandardOutputConfigurationProperty> for StandardOutputConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<StandardOutputConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for transcript options. This option allows you to enable speaker labeling and channel labeling.
///
/// The property type `TranscriptConfiguration` of `AWS::Bedrock::DataAutomationProject`.
#[must_use = "a property type does nothing until it is set"]
pub struct TranscriptConfigurationProperty(Object);

impl TranscriptConfigurationProperty {
    /// `TranscriptConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Enables channel labeling. Each audio channel will be labeled with a number, and the transcript will indicate which channel is being used.
    ///
    /// `ChannelLabeling`.
    pub fn channel_labeling(
        mut self,
        value: impl IntoValue<ChannelLabelingConfigurationProperty>,
    ) -> Self {
        self.0
            .put("ChannelLabeling", value.into_value().into_node());
        self
    }

    /// Enables speaker labeling. Each speaker within a transcript will recieve a number, and the transcript will note which speaker is talking.
    ///
    /// `SpeakerLabeling`.
    pub fn speaker_labeling(
        mut self,
        value: impl IntoValue<SpeakerLabelingConfigurationProperty>,
    ) -> Self {
        self.0
            .put("SpeakerLabeling", value.into_value().into_node());
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

impl Kind for TranscriptConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TranscriptConfigurationProperty> for TranscriptConfigurationProperty {}
impl From<TranscriptConfigurationProperty> for Node {
    #[inline]
    fn from(value: TranscriptConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TranscriptConfigurationProperty> for TranscriptConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<TranscriptConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Bounding box settings for video.
///
/// The property type `VideoBoundingBox` of `AWS::Bedrock::DataAutomationProject`.
#[must_use = "a property type does nothing until it is set"]
pub struct VideoBoundingBoxProperty(Object);

impl VideoBoundingBoxProperty {
    /// `VideoBoundingBoxProperty` with its required properties, in alphabetical order:
    ///
    /// - `state`: Whether bounding boxes are enabled for video.
    pub fn new(state: impl IntoValue<State>) -> Self {
        let mut object_ = Object::typed();
        object_.put("State", state.into_value().into_node());
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

impl Kind for VideoBoundingBoxProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VideoBoundingBoxProperty> for VideoBoundingBoxProperty {}
impl From<VideoBoundingBoxProperty> for Node {
    #[inline]
    fn from(value: VideoBoundingBoxProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VideoBoundingBoxProperty> for VideoBoundingBoxProperty {
    #[inline]
    fn into_value(self) -> Value<VideoBoundingBoxProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Settings for generating categorical data from video.
///
/// The property type `VideoExtractionCategory` of `AWS::Bedrock::DataAutomationProject`.
#[must_use = "a property type does nothing until it is set"]
pub struct VideoExtractionCategoryProperty(Object);

impl VideoExtractionCategoryProperty {
    /// `VideoExtractionCategoryProperty` with its required properties, in alphabetical order:
    ///
    /// - `state`: Whether generating categorical data from video is enabled.
    pub fn new(state: impl IntoValue<State>) -> Self {
        let mut object_ = Object::typed();
        object_.put("State", state.into_value().into_node());
        Self(object_)
    }

    /// The types of data to generate.
    ///
    /// `Types`; one of `CONTENT_MODERATION`, `TEXT_DETECTION`, `TRANSCRIPT`, `LOGOS`.
    pub fn types(mut self, value: impl IntoValue<List<VideoExtractionCategoryType>>) -> Self {
        self.0.put("Types", value.into_value().into_node());
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

impl Kind for VideoExtractionCategoryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VideoExtractionCategoryProperty> for VideoExtractionCategoryProperty {}
impl From<VideoExtractionCategoryProperty> for Node {
    #[inline]
    fn from(value: VideoExtractionCategoryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VideoExtractionCategoryProperty> for VideoExtractionCategoryProperty {
    #[inline]
    fn into_value(self) -> Value<VideoExtractionCategoryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Sets whether your project will process videos or not.
///
/// The property type `VideoOverrideConfiguration` of `AWS::Bedrock::DataAutomationProject`.
#[must_use = "a property type does nothing until it is set"]
pub struct VideoOverrideConfigurationProperty(Object);

impl VideoOverrideConfigurationProperty {
    /// `VideoOverrideConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Sets modality processing for video files. All modalities are enabled by default.
    ///
    /// `ModalityProcessing`.
    pub fn modality_processing(
        mut self,
        value: impl IntoValue<ModalityProcessingConfigurationProperty>,
    ) -> Self {
        self.0
            .put("ModalityProcessing", value.into_value().into_node());
        self
    }

    /// Configuration for sensitive data detection and redaction for video files.
    ///
    /// `SensitiveDataConfiguration`.
    pub fn sensitive_data_configuration(
        mut self,
        value: impl IntoValue<SensitiveDataConfigurationProperty>,
    ) -> Self {
        self.0
            .put("SensitiveDataConfiguration", value.into_value().into_node());
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

impl Kind for VideoOverrideConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VideoOverrideConfigurationProperty> for VideoOverrideConfigurationProperty {}
impl From<VideoOverrideConfigurationProperty> for Node {
    #[inline]
    fn from(value: VideoOverrideConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VideoOverrideConfigurationProperty> for VideoOverrideConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<VideoOverrideConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Settings for generating data from video.
///
/// The property type `VideoStandardExtraction` of `AWS::Bedrock::DataAutomationProject`.
#[must_use = "a property type does nothing until it is set"]
pub struct VideoStandardExtractionProperty(Object);

impl VideoStandardExtractionProperty {
    /// `VideoStandardExtractionProperty` with its required properties, in alphabetical order:
    ///
    /// - `bounding_box`: Settings for generating bounding boxes.
    /// - `category`: Settings for generating categorical data.
    pub fn new(
        bounding_box: impl IntoValue<VideoBoundingBoxProperty>,
        category: impl IntoValue<VideoExtractionCategoryProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("BoundingBox", bounding_box.into_value().into_node());
        object_.put("Category", category.into_value().into_node());
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

impl Kind for VideoStandardExtractionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VideoStandardExtractionProperty> for VideoStandardExtractionProperty {}
impl From<VideoStandardExtractionProperty> for Node {
    #[inline]
    fn from(value: VideoStandardExtractionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VideoStandardExtractionProperty> for VideoStandardExtractionProperty {
    #[inline]
    fn into_value(self) -> Value<VideoStandardExtractionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Settings for generating descriptions of video.
///
/// The property type `VideoStandardGenerativeField` of `AWS::Bedrock::DataAutomationProject`.
#[must_use = "a property type does nothing until it is set"]
pub struct VideoStandardGenerativeFieldProperty(Object);

impl VideoStandardGenerativeFieldProperty {
    /// `VideoStandardGenerativeFieldProperty` with its required properties, in alphabetical order:
    ///
    /// - `state`: Whether generating descriptions is enabled for video.
    pub fn new(state: impl IntoValue<State>) -> Self {
        let mut object_ = Object::typed();
        object_.put("State", state.into_value().into_node());
        Self(object_)
    }

    /// The types of description to generate.
    ///
    /// `Types`; one of `VIDEO_SUMMARY`, `IAB`, `CHAPTER_SUMMARY`.
    pub fn types(mut self, value: impl IntoValue<List<VideoStandardGenerativeFieldType>>) -> Self {
        self.0.put("Types", value.into_value().into_node());
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

impl Kind for VideoStandardGenerativeFieldProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VideoStandardGenerativeFieldProperty> for VideoStandardGenerativeFieldProperty {}
impl From<VideoStandardGenerativeFieldProperty> for Node {
    #[inline]
    fn from(value: VideoStandardGenerativeFieldProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VideoStandardGenerativeFieldProperty> for VideoStandardGenerativeFieldProperty {
    #[inline]
    fn into_value(self) -> Value<VideoStandardGenerativeFieldProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Output settings for processing video.
///
/// The property type `VideoStandardOutputConfiguration` of `AWS::Bedrock::DataAutomationProject`.
#[must_use = "a property type does nothing until it is set"]
pub struct VideoStandardOutputConfigurationProperty(Object);

impl VideoStandardOutputConfigurationProperty {
    /// `VideoStandardOutputConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Settings for populating data fields that describe the video.
    ///
    /// `Extraction`.
    pub fn extraction(mut self, value: impl IntoValue<VideoStandardExtractionProperty>) -> Self {
        self.0.put("Extraction", value.into_value().into_node());
        self
    }

    /// Whether to generate descriptions of the video.
    ///
    /// `GenerativeField`.
    pub fn generative_field(
        mut self,
        value: impl IntoValue<VideoStandardGenerativeFieldProperty>,
    ) -> Self {
        self.0
            .put("GenerativeField", value.into_value().into_node());
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

impl Kind for VideoStandardOutputConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VideoStandardOutputConfigurationProperty>
    for VideoStandardOutputConfigurationProperty
{
}
impl From<VideoStandardOutputConfigurationProperty> for Node {
    #[inline]
    fn from(value: VideoStandardOutputConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VideoStandardOutputConfigurationProperty>
    for VideoStandardOutputConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<VideoStandardOutputConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Types` of a `AudioExtractionCategory` of `AWS::Bedrock::DataAutomationProject`.
pub enum AudioExtractionCategoryType {
    /// `AUDIO_CONTENT_MODERATION`.
    AudioContentModeration,
    /// `TOPIC_CONTENT_MODERATION`.
    TopicContentModeration,
    /// `TRANSCRIPT`.
    Transcript,
}

#[diagnostic::do_not_recommend]
impl Kind for AudioExtractionCategoryType {}
#[diagnostic::do_not_recommend]
impl TextKind for AudioExtractionCategoryType {}
#[diagnostic::do_not_recommend]
impl IdKind for AudioExtractionCategoryType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AudioExtractionCategoryType {}
#[diagnostic::do_not_recommend]
impl IntoValue<AudioExtractionCategoryType> for AudioExtractionCategoryType {
    #[inline]
    fn into_value(self) -> Value<AudioExtractionCategoryType> {
        const VALUES: &[&str] = &[
            "AUDIO_CONTENT_MODERATION",
            "TOPIC_CONTENT_MODERATION",
            "TRANSCRIPT",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Types` of a `AudioStandardGenerativeField` of `AWS::Bedrock::DataAutomationProject`.
pub enum AudioStandardGenerativeFieldType {
    /// `AUDIO_SUMMARY`.
    AudioSummary,
    /// `IAB`.
    Iab,
    /// `TOPIC_SUMMARY`.
    TopicSummary,
}

#[diagnostic::do_not_recommend]
impl Kind for AudioStandardGenerativeFieldType {}
#[diagnostic::do_not_recommend]
impl TextKind for AudioStandardGenerativeFieldType {}
#[diagnostic::do_not_recommend]
impl IdKind for AudioStandardGenerativeFieldType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AudioStandardGenerativeFieldType {}
#[diagnostic::do_not_recommend]
impl IntoValue<AudioStandardGenerativeFieldType> for AudioStandardGenerativeFieldType {
    #[inline]
    fn into_value(self) -> Value<AudioStandardGenerativeFieldType> {
        const VALUES: &[&str] = &["AUDIO_SUMMARY", "IAB", "TOPIC_SUMMARY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `BlueprintStage` of a `BlueprintItem` of `AWS::Bedrock::DataAutomationProject`.
pub enum BlueprintStage {
    /// `DEVELOPMENT`.
    Development,
    /// `LIVE`.
    Live,
}

#[diagnostic::do_not_recommend]
impl Kind for BlueprintStage {}
#[diagnostic::do_not_recommend]
impl TextKind for BlueprintStage {}
#[diagnostic::do_not_recommend]
impl IdKind for BlueprintStage {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for BlueprintStage {}
#[diagnostic::do_not_recommend]
impl IntoValue<BlueprintStage> for BlueprintStage {
    #[inline]
    fn into_value(self) -> Value<BlueprintStage> {
        const VALUES: &[&str] = &["DEVELOPMENT", "LIVE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DetectionMode` of a `SensitiveDataConfiguration` of `AWS::Bedrock::DataAutomationProject`.
pub enum DetectionMode {
    /// `DETECTION`.
    Detection,
    /// `DETECTION_AND_REDACTION`.
    DetectionAndRedaction,
}

#[diagnostic::do_not_recommend]
impl Kind for DetectionMode {}
#[diagnostic::do_not_recommend]
impl TextKind for DetectionMode {}
#[diagnostic::do_not_recommend]
impl IdKind for DetectionMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DetectionMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<DetectionMode> for DetectionMode {
    #[inline]
    fn into_value(self) -> Value<DetectionMode> {
        const VALUES: &[&str] = &["DETECTION", "DETECTION_AND_REDACTION"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DetectionScope` of a `SensitiveDataConfiguration` of `AWS::Bedrock::DataAutomationProject`.
pub enum DetectionScope {
    /// `CUSTOM`.
    Custom,
    /// `STANDARD`.
    Standard,
}

#[diagnostic::do_not_recommend]
impl Kind for DetectionScope {}
#[diagnostic::do_not_recommend]
impl TextKind for DetectionScope {}
#[diagnostic::do_not_recommend]
impl IdKind for DetectionScope {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DetectionScope {}
#[diagnostic::do_not_recommend]
impl IntoValue<DetectionScope> for DetectionScope {
    #[inline]
    fn into_value(self) -> Value<DetectionScope> {
        const VALUES: &[&str] = &["CUSTOM", "STANDARD"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Types` of a `DocumentExtractionGranularity` of `AWS::Bedrock::DataAutomationProject`.
pub enum DocumentExtractionGranularityType {
    /// `DOCUMENT`.
    Document,
    /// `ELEMENT`.
    Element,
    /// `LINE`.
    Line,
    /// `PAGE`.
    Page,
    /// `WORD`.
    Word,
}

#[diagnostic::do_not_recommend]
impl Kind for DocumentExtractionGranularityType {}
#[diagnostic::do_not_recommend]
impl TextKind for DocumentExtractionGranularityType {}
#[diagnostic::do_not_recommend]
impl IdKind for DocumentExtractionGranularityType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DocumentExtractionGranularityType {}
#[diagnostic::do_not_recommend]
impl IntoValue<DocumentExtractionGranularityType> for DocumentExtractionGranularityType {
    #[inline]
    fn into_value(self) -> Value<DocumentExtractionGranularityType> {
        const VALUES: &[&str] = &["DOCUMENT", "ELEMENT", "LINE", "PAGE", "WORD"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Types` of a `DocumentOutputTextFormat` of `AWS::Bedrock::DataAutomationProject`.
pub enum DocumentOutputTextFormatType {
    /// `CSV`.
    Csv,
    /// `HTML`.
    Html,
    /// `MARKDOWN`.
    Markdown,
    /// `PLAIN_TEXT`.
    PlainText,
}

#[diagnostic::do_not_recommend]
impl Kind for DocumentOutputTextFormatType {}
#[diagnostic::do_not_recommend]
impl TextKind for DocumentOutputTextFormatType {}
#[diagnostic::do_not_recommend]
impl IdKind for DocumentOutputTextFormatType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DocumentOutputTextFormatType {}
#[diagnostic::do_not_recommend]
impl IntoValue<DocumentOutputTextFormatType> for DocumentOutputTextFormatType {
    #[inline]
    fn into_value(self) -> Value<DocumentOutputTextFormatType> {
        const VALUES: &[&str] = &["CSV", "HTML", "MARKDOWN", "PLAIN_TEXT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `GenerativeOutputLanguage` of a `AudioLanguageConfiguration` of `AWS::Bedrock::DataAutomationProject`.
pub enum GenerativeOutputLanguage {
    /// `DEFAULT`.
    Default,
    /// `EN`.
    En,
}

#[diagnostic::do_not_recommend]
impl Kind for GenerativeOutputLanguage {}
#[diagnostic::do_not_recommend]
impl TextKind for GenerativeOutputLanguage {}
#[diagnostic::do_not_recommend]
impl IdKind for GenerativeOutputLanguage {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for GenerativeOutputLanguage {}
#[diagnostic::do_not_recommend]
impl IntoValue<GenerativeOutputLanguage> for GenerativeOutputLanguage {
    #[inline]
    fn into_value(self) -> Value<GenerativeOutputLanguage> {
        const VALUES: &[&str] = &["DEFAULT", "EN"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Types` of a `ImageExtractionCategory` of `AWS::Bedrock::DataAutomationProject`.
pub enum ImageExtractionCategoryType {
    /// `CONTENT_MODERATION`.
    ContentModeration,
    /// `LOGOS`.
    Logos,
    /// `TEXT_DETECTION`.
    TextDetection,
}

#[diagnostic::do_not_recommend]
impl Kind for ImageExtractionCategoryType {}
#[diagnostic::do_not_recommend]
impl TextKind for ImageExtractionCategoryType {}
#[diagnostic::do_not_recommend]
impl IdKind for ImageExtractionCategoryType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ImageExtractionCategoryType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ImageExtractionCategoryType> for ImageExtractionCategoryType {
    #[inline]
    fn into_value(self) -> Value<ImageExtractionCategoryType> {
        const VALUES: &[&str] = &["CONTENT_MODERATION", "LOGOS", "TEXT_DETECTION"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Types` of a `ImageStandardGenerativeField` of `AWS::Bedrock::DataAutomationProject`.
pub enum ImageStandardGenerativeFieldType {
    /// `IAB`.
    Iab,
    /// `IMAGE_SUMMARY`.
    ImageSummary,
}

#[diagnostic::do_not_recommend]
impl Kind for ImageStandardGenerativeFieldType {}
#[diagnostic::do_not_recommend]
impl TextKind for ImageStandardGenerativeFieldType {}
#[diagnostic::do_not_recommend]
impl IdKind for ImageStandardGenerativeFieldType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ImageStandardGenerativeFieldType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ImageStandardGenerativeFieldType> for ImageStandardGenerativeFieldType {
    #[inline]
    fn into_value(self) -> Value<ImageStandardGenerativeFieldType> {
        const VALUES: &[&str] = &["IAB", "IMAGE_SUMMARY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `InputLanguages` of a `AudioLanguageConfiguration` of `AWS::Bedrock::DataAutomationProject`.
pub enum InputLanguage {
    /// `CN`.
    Cn,
    /// `DE`.
    De,
    /// `EN`.
    En,
    /// `ES`.
    Es,
    /// `FR`.
    Fr,
    /// `HK`.
    Hk,
    /// `IT`.
    It,
    /// `JA`.
    Ja,
    /// `KO`.
    Ko,
    /// `PT`.
    Pt,
    /// `TW`.
    Tw,
}

#[diagnostic::do_not_recommend]
impl Kind for InputLanguage {}
#[diagnostic::do_not_recommend]
impl TextKind for InputLanguage {}
#[diagnostic::do_not_recommend]
impl IdKind for InputLanguage {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for InputLanguage {}
#[diagnostic::do_not_recommend]
impl IntoValue<InputLanguage> for InputLanguage {
    #[inline]
    fn into_value(self) -> Value<InputLanguage> {
        const VALUES: &[&str] = &[
            "CN", "DE", "EN", "ES", "FR", "HK", "IT", "JA", "KO", "PT", "TW",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `jpeg` of a `ModalityRoutingConfiguration` of `AWS::Bedrock::DataAutomationProject`.
pub enum Jpeg {
    /// `AUDIO`.
    Audio,
    /// `DOCUMENT`.
    Document,
    /// `IMAGE`.
    Image,
    /// `VIDEO`.
    Video,
}

#[diagnostic::do_not_recommend]
impl Kind for Jpeg {}
#[diagnostic::do_not_recommend]
impl TextKind for Jpeg {}
#[diagnostic::do_not_recommend]
impl IdKind for Jpeg {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Jpeg {}
#[diagnostic::do_not_recommend]
impl IntoValue<Jpeg> for Jpeg {
    #[inline]
    fn into_value(self) -> Value<Jpeg> {
        const VALUES: &[&str] = &["AUDIO", "DOCUMENT", "IMAGE", "VIDEO"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `mov` of a `ModalityRoutingConfiguration` of `AWS::Bedrock::DataAutomationProject`.
pub enum Mov {
    /// `AUDIO`.
    Audio,
    /// `DOCUMENT`.
    Document,
    /// `IMAGE`.
    Image,
    /// `VIDEO`.
    Video,
}

#[diagnostic::do_not_recommend]
impl Kind for Mov {}
#[diagnostic::do_not_recommend]
impl TextKind for Mov {}
#[diagnostic::do_not_recommend]
impl IdKind for Mov {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Mov {}
#[diagnostic::do_not_recommend]
impl IntoValue<Mov> for Mov {
    #[inline]
    fn into_value(self) -> Value<Mov> {
        const VALUES: &[&str] = &["AUDIO", "DOCUMENT", "IMAGE", "VIDEO"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `mp4` of a `ModalityRoutingConfiguration` of `AWS::Bedrock::DataAutomationProject`.
pub enum Mp4 {
    /// `AUDIO`.
    Audio,
    /// `DOCUMENT`.
    Document,
    /// `IMAGE`.
    Image,
    /// `VIDEO`.
    Video,
}

#[diagnostic::do_not_recommend]
impl Kind for Mp4 {}
#[diagnostic::do_not_recommend]
impl TextKind for Mp4 {}
#[diagnostic::do_not_recommend]
impl IdKind for Mp4 {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Mp4 {}
#[diagnostic::do_not_recommend]
impl IntoValue<Mp4> for Mp4 {
    #[inline]
    fn into_value(self) -> Value<Mp4> {
        const VALUES: &[&str] = &["AUDIO", "DOCUMENT", "IMAGE", "VIDEO"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PiiEntityTypes` of a `PIIEntitiesConfiguration` of `AWS::Bedrock::DataAutomationProject`.
pub enum PiiEntityType {
    /// `ADDRESS`.
    Address,
    /// `AGE`.
    Age,
    /// `ALL`.
    All,
    /// `AWS_ACCESS_KEY`.
    AwsAccessKey,
    /// `AWS_SECRET_KEY`.
    AwsSecretKey,
    /// `CA_HEALTH_NUMBER`.
    CaHealthNumber,
    /// `CA_SOCIAL_INSURANCE_NUMBER`.
    CaSocialInsuranceNumber,
    /// `CREDIT_DEBIT_CARD_CVV`.
    CreditDebitCardCvv,
    /// `CREDIT_DEBIT_CARD_EXPIRY`.
    CreditDebitCardExpiry,
    /// `CREDIT_DEBIT_CARD_NUMBER`.
    CreditDebitCardNumber,
    /// `DRIVER_ID`.
    DriverId,
    /// `EMAIL`.
    Email,
    /// `INTERNATIONAL_BANK_ACCOUNT_NUMBER`.
    InternationalBankAccountNumber,
    /// `IP_ADDRESS`.
    IpAddress,
    /// `LICENSE_PLATE`.
    LicensePlate,
    /// `MAC_ADDRESS`.
    MacAddress,
    /// `NAME`.
    Name,
    /// `PASSWORD`.
    Password,
    /// `PHONE`.
    Phone,
    /// `PIN`.
    Pin,
    /// `SWIFT_CODE`.
    SwiftCode,
    /// `UK_NATIONAL_HEALTH_SERVICE_NUMBER`.
    UkNationalHealthServiceNumber,
    /// `UK_NATIONAL_INSURANCE_NUMBER`.
    UkNationalInsuranceNumber,
    /// `UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER`.
    UkUniqueTaxpayerReferenceNumber,
    /// `URL`.
    Url,
    /// `USERNAME`.
    Username,
    /// `US_BANK_ACCOUNT_NUMBER`.
    UsBankAccountNumber,
    /// `US_BANK_ROUTING_NUMBER`.
    UsBankRoutingNumber,
    /// `US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER`.
    UsIndividualTaxIdentificationNumber,
    /// `US_PASSPORT_NUMBER`.
    UsPassportNumber,
    /// `US_SOCIAL_SECURITY_NUMBER`.
    UsSocialSecurityNumber,
    /// `VEHICLE_IDENTIFICATION_NUMBER`.
    VehicleIdentificationNumber,
}

#[diagnostic::do_not_recommend]
impl Kind for PiiEntityType {}
#[diagnostic::do_not_recommend]
impl TextKind for PiiEntityType {}
#[diagnostic::do_not_recommend]
impl IdKind for PiiEntityType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PiiEntityType {}
#[diagnostic::do_not_recommend]
impl IntoValue<PiiEntityType> for PiiEntityType {
    #[inline]
    fn into_value(self) -> Value<PiiEntityType> {
        const VALUES: &[&str] = &[
            "ADDRESS",
            "AGE",
            "ALL",
            "AWS_ACCESS_KEY",
            "AWS_SECRET_KEY",
            "CA_HEALTH_NUMBER",
            "CA_SOCIAL_INSURANCE_NUMBER",
            "CREDIT_DEBIT_CARD_CVV",
            "CREDIT_DEBIT_CARD_EXPIRY",
            "CREDIT_DEBIT_CARD_NUMBER",
            "DRIVER_ID",
            "EMAIL",
            "INTERNATIONAL_BANK_ACCOUNT_NUMBER",
            "IP_ADDRESS",
            "LICENSE_PLATE",
            "MAC_ADDRESS",
            "NAME",
            "PASSWORD",
            "PHONE",
            "PIN",
            "SWIFT_CODE",
            "UK_NATIONAL_HEALTH_SERVICE_NUMBER",
            "UK_NATIONAL_INSURANCE_NUMBER",
            "UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER",
            "URL",
            "USERNAME",
            "US_BANK_ACCOUNT_NUMBER",
            "US_BANK_ROUTING_NUMBER",
            "US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER",
            "US_PASSPORT_NUMBER",
            "US_SOCIAL_SECURITY_NUMBER",
            "VEHICLE_IDENTIFICATION_NUMBER",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `png` of a `ModalityRoutingConfiguration` of `AWS::Bedrock::DataAutomationProject`.
pub enum Png {
    /// `AUDIO`.
    Audio,
    /// `DOCUMENT`.
    Document,
    /// `IMAGE`.
    Image,
    /// `VIDEO`.
    Video,
}

#[diagnostic::do_not_recommend]
impl Kind for Png {}
#[diagnostic::do_not_recommend]
impl TextKind for Png {}
#[diagnostic::do_not_recommend]
impl IdKind for Png {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Png {}
#[diagnostic::do_not_recommend]
impl IntoValue<Png> for Png {
    #[inline]
    fn into_value(self) -> Value<Png> {
        const VALUES: &[&str] = &["AUDIO", "DOCUMENT", "IMAGE", "VIDEO"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ProjectType` of `AWS::Bedrock::DataAutomationProject`.
pub enum ProjectType {
    /// `ASYNC`.
    Async,
    /// `SYNC`.
    Sync,
}

#[diagnostic::do_not_recommend]
impl Kind for ProjectType {}
#[diagnostic::do_not_recommend]
impl TextKind for ProjectType {}
#[diagnostic::do_not_recommend]
impl IdKind for ProjectType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ProjectType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ProjectType> for ProjectType {
    #[inline]
    fn into_value(self) -> Value<ProjectType> {
        const VALUES: &[&str] = &["ASYNC", "SYNC"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `RedactionMaskMode` of a `PIIEntitiesConfiguration` of `AWS::Bedrock::DataAutomationProject`.
pub enum RedactionMaskMode {
    /// `ENTITY_TYPE`.
    EntityType,
    /// `PII`.
    Pii,
}

#[diagnostic::do_not_recommend]
impl Kind for RedactionMaskMode {}
#[diagnostic::do_not_recommend]
impl TextKind for RedactionMaskMode {}
#[diagnostic::do_not_recommend]
impl IdKind for RedactionMaskMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RedactionMaskMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<RedactionMaskMode> for RedactionMaskMode {
    #[inline]
    fn into_value(self) -> Value<RedactionMaskMode> {
        const VALUES: &[&str] = &["ENTITY_TYPE", "PII"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `State` of a `AudioExtractionCategory` of `AWS::Bedrock::DataAutomationProject`.
pub enum State {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for State {}
#[diagnostic::do_not_recommend]
impl TextKind for State {}
#[diagnostic::do_not_recommend]
impl IdKind for State {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for State {}
#[diagnostic::do_not_recommend]
impl IntoValue<State> for State {
    #[inline]
    fn into_value(self) -> Value<State> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Types` of a `VideoExtractionCategory` of `AWS::Bedrock::DataAutomationProject`.
pub enum VideoExtractionCategoryType {
    /// `CONTENT_MODERATION`.
    ContentModeration,
    /// `LOGOS`.
    Logos,
    /// `TEXT_DETECTION`.
    TextDetection,
    /// `TRANSCRIPT`.
    Transcript,
}

#[diagnostic::do_not_recommend]
impl Kind for VideoExtractionCategoryType {}
#[diagnostic::do_not_recommend]
impl TextKind for VideoExtractionCategoryType {}
#[diagnostic::do_not_recommend]
impl IdKind for VideoExtractionCategoryType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for VideoExtractionCategoryType {}
#[diagnostic::do_not_recommend]
impl IntoValue<VideoExtractionCategoryType> for VideoExtractionCategoryType {
    #[inline]
    fn into_value(self) -> Value<VideoExtractionCategoryType> {
        const VALUES: &[&str] = &[
            "CONTENT_MODERATION",
            "LOGOS",
            "TEXT_DETECTION",
            "TRANSCRIPT",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Types` of a `VideoStandardGenerativeField` of `AWS::Bedrock::DataAutomationProject`.
pub enum VideoStandardGenerativeFieldType {
    /// `CHAPTER_SUMMARY`.
    ChapterSummary,
    /// `IAB`.
    Iab,
    /// `VIDEO_SUMMARY`.
    VideoSummary,
}

#[diagnostic::do_not_recommend]
impl Kind for VideoStandardGenerativeFieldType {}
#[diagnostic::do_not_recommend]
impl TextKind for VideoStandardGenerativeFieldType {}
#[diagnostic::do_not_recommend]
impl IdKind for VideoStandardGenerativeFieldType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for VideoStandardGenerativeFieldType {}
#[diagnostic::do_not_recommend]
impl IntoValue<VideoStandardGenerativeFieldType> for VideoStandardGenerativeFieldType {
    #[inline]
    fn into_value(self) -> Value<VideoStandardGenerativeFieldType> {
        const VALUES: &[&str] = &["CHAPTER_SUMMARY", "IAB", "VIDEO_SUMMARY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Chime::MediaInsightsPipelineConfiguration` and its property types.

use crate::l1::*;

/// Resource Type definition for an Amazon Chime SDK Media Insights Pipeline Configuration
///
/// `AWS::Chime::MediaInsightsPipelineConfiguration`; `Ref` returns its `MediaInsightsPipelineConfigurationArn`, a [`chime::MediaInsightsPipelineConfigurationArn`](kinds::chime::MediaInsightsPipelineConfigurationArn).
/// Changing one of these replaces it: `MediaInsightsPipelineConfigurationName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-mediainsightspipelineconfiguration.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnMediaInsightsPipelineConfiguration(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Chime::MediaInsightsPipelineConfiguration",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("media_insights_pipeline_configuration.rules"),
};

impl CfnMediaInsightsPipelineConfiguration {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Chime::MediaInsightsPipelineConfiguration";

    /// `CfnMediaInsightsPipelineConfiguration` with its required properties, in alphabetical order:
    ///
    /// - `elements`: The elements in the configuration.
    /// - `media_insights_pipeline_configuration_name`: The name of the media insights pipeline configuration.
    /// - `resource_access_role_arn`: The ARN of the role used by the service to access Amazon Web Services resources.
    pub fn new(
        elements: impl IntoValue<List<MediaInsightsPipelineConfigurationElementProperty>>,
        media_insights_pipeline_configuration_name: impl IntoValue<String>,
        resource_access_role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Elements", elements.into_value().into_node());
        object_.put(
            "MediaInsightsPipelineConfigurationName",
            media_insights_pipeline_configuration_name
                .into_value()
                .into_node(),
        );
        object_.put(
            "ResourceAccessRoleArn",
            resource_access_role_arn.into_value().into_node(),
        );
        Self(object_)
    }

    /// The `RealTimeAlertConfiguration` property.
    ///
    /// `RealTimeAlertConfiguration`; updated in place.
    pub fn real_time_alert_configuration(
        mut self,
        value: impl IntoValue<RealTimeAlertConfigurationProperty>,
    ) -> Self {
        self.0
            .put("RealTimeAlertConfiguration", value.into_value().into_node());
        self
    }

    /// The tags associated with the configuration.
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

impl Construct for CfnMediaInsightsPipelineConfiguration {
    type Handle = CfnMediaInsightsPipelineConfigurationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnMediaInsightsPipelineConfigurationRef {
        CfnMediaInsightsPipelineConfigurationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnMediaInsightsPipelineConfiguration`] of a stack.
pub struct CfnMediaInsightsPipelineConfigurationRef(NodeRef);

impl Clone for CfnMediaInsightsPipelineConfigurationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnMediaInsightsPipelineConfigurationRef {}
impl AsNode for CfnMediaInsightsPipelineConfigurationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnMediaInsightsPipelineConfigurationRef {
    /// What `Ref` returns: its `MediaInsightsPipelineConfigurationArn`, a [`chime::MediaInsightsPipelineConfigurationArn`](kinds::chime::MediaInsightsPipelineConfigurationArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::chime::MediaInsightsPipelineConfigurationArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The time at which the configuration was created.
    ///
    /// `Fn::GetAtt` of `CreatedTimestamp`.
    #[inline]
    pub fn attr_created_timestamp(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedTimestamp")))
    }

    /// The ARN of the configuration.
    ///
    /// `Fn::GetAtt` of `MediaInsightsPipelineConfigurationArn`.
    #[inline]
    pub fn attr_media_insights_pipeline_configuration_arn(
        &self,
    ) -> Value<kinds::chime::MediaInsightsPipelineConfigurationArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("MediaInsightsPipelineConfigurationArn"),
        ))
    }

    /// The unique identifier of the configuration.
    ///
    /// `Fn::GetAtt` of `MediaInsightsPipelineConfigurationId`.
    #[inline]
    pub fn attr_media_insights_pipeline_configuration_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("MediaInsightsPipelineConfigurationId"),
        ))
    }

    /// The time at which the configuration was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedTimestamp`.
    #[inline]
    pub fn attr_updated_timestamp(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedTimestamp")))
    }
}

impl IntoValue<kinds::chime::MediaInsightsPipelineConfigurationArn>
    for &CfnMediaInsightsPipelineConfigurationRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::chime::MediaInsightsPipelineConfigurationArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The property type `AmazonTranscribeCallAnalyticsProcessorConfiguration` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct AmazonTranscribeCallAnalyticsProcessorConfigurationProperty(Object);

impl AmazonTranscribeCallAnalyticsProcessorConfigurationProperty {
    /// `AmazonTranscribeCallAnalyticsProcessorConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `language_code`: The language code in the configuration.
    pub fn new(language_code: impl IntoValue<LanguageCode>) -> Self {
        let mut object_ = Object::typed();
        object_.put("LanguageCode", language_code.into_value().into_node());
        Self(object_)
    }

    /// The categories to send to the insights target.
    ///
    /// `CallAnalyticsStreamCategories`.
    pub fn call_analytics_stream_categories(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put(
            "CallAnalyticsStreamCategories",
            value.into_value().into_node(),
        );
        self
    }

    /// Labels all PII identified in the transcript.
    ///
    /// `ContentIdentificationType`; one of `PII`.
    pub fn content_identification_type(
        mut self,
        value: impl IntoValue<ContentIdentificationType>,
    ) -> Self {
        self.0
            .put("ContentIdentificationType", value.into_value().into_node());
        self
    }

    /// Redacts all PII identified in the transcript.
    ///
    /// `ContentRedactionType`; one of `PII`.
    pub fn content_redaction_type(mut self, value: impl IntoValue<ContentRedactionType>) -> Self {
        self.0
            .put("ContentRedactionType", value.into_value().into_node());
        self
    }

    /// Enables partial result stabilization.
    ///
    /// `EnablePartialResultsStabilization`.
    pub fn enable_partial_results_stabilization(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "EnablePartialResultsStabilization",
            value.into_value().into_node(),
        );
        self
    }

    /// If true, partial results are filtered out.
    ///
    /// `FilterPartialResults`.
    pub fn filter_partial_results(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("FilterPartialResults", value.into_value().into_node());
        self
    }

    /// The name of the custom language model.
    ///
    /// `LanguageModelName`.
    pub fn language_model_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("LanguageModelName", value.into_value().into_node());
        self
    }

    /// The level of stability for partial results.
    ///
    /// `PartialResultsStability`; one of `high`, `medium`, `low`.
    pub fn partial_results_stability(
        mut self,
        value: impl IntoValue<PartialResultsStability>,
    ) -> Self {
        self.0
            .put("PartialResultsStability", value.into_value().into_node());
        self
    }

    /// The types of PII to redact.
    ///
    /// `PiiEntityTypes`.
    pub fn pii_entity_types(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PiiEntityTypes", value.into_value().into_node());
        self
    }

    /// The `PostCallAnalyticsSettings` property.
    ///
    /// `PostCallAnalyticsSettings`.
    pub fn post_call_analytics_settings(
        mut self,
        value: impl IntoValue<PostCallAnalyticsSettingsProperty>,
    ) -> Self {
        self.0
            .put("PostCallAnalyticsSettings", value.into_value().into_node());
        self
    }

    /// The vocabulary filtering method.
    ///
    /// `VocabularyFilterMethod`; one of `remove`, `mask`, `tag`.
    pub fn vocabulary_filter_method(
        mut self,
        value: impl IntoValue<VocabularyFilterMethod>,
    ) -> Self {
        self.0
            .put("VocabularyFilterMethod", value.into_value().into_node());
        self
    }

    /// The name of the custom vocabulary filter.
    ///
    /// `VocabularyFilterName`.
    pub fn vocabulary_filter_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("VocabularyFilterName", value.into_value().into_node());
        self
    }

    /// The name of the custom vocabulary.
    ///
    /// `VocabularyName`.
    pub fn vocabulary_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("VocabularyName", value.into_value().into_node());
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

impl Kind for AmazonTranscribeCallAnalyticsProcessorConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AmazonTranscribeCallAnalyticsProcessorConfigurationProperty>
    for AmazonTranscribeCallAnalyticsProcessorConfigurationProperty
{
}
impl From<AmazonTranscribeCallAnalyticsProcessorConfigurationProperty> for Node {
    #[inline]
    fn from(value: AmazonTranscribeCallAnalyticsProcessorConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AmazonTranscribeCallAnalyticsProcessorConfigurationProperty>
    for AmazonTranscribeCallAnalyticsProcessorConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<AmazonTranscribeCallAnalyticsProcessorConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `AmazonTranscribeProcessorConfiguration` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct AmazonTranscribeProcessorConfigurationProperty(Object);

impl AmazonTranscribeProcessorConfigurationProperty {
    /// `AmazonTranscribeProcessorConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Labels all PII identified in the transcript.
    ///
    /// `ContentIdentificationType`; one of `PII`.
    pub fn content_identification_type(
        mut self,
        value: impl IntoValue<ContentIdentificationType>,
    ) -> Self {
        self.0
            .put("ContentIdentificationType", value.into_value().into_node());
        self
    }

    /// Redacts all PII identified in the transcript.
    ///
    /// `ContentRedactionType`; one of `PII`.
    pub fn content_redaction_type(mut self, value: impl IntoValue<ContentRedactionType>) -> Self {
        self.0
            .put("ContentRedactionType", value.into_value().into_node());
        self
    }

    /// Enables partial result stabilization.
    ///
    /// `EnablePartialResultsStabilization`.
    pub fn enable_partial_results_stabilization(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "EnablePartialResultsStabilization",
            value.into_value().into_node(),
        );
        self
    }

    /// If true, partial results are filtered out.
    ///
    /// `FilterPartialResults`.
    pub fn filter_partial_results(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("FilterPartialResults", value.into_value().into_node());
        self
    }

    /// Turns language identification on or off.
    ///
    /// `IdentifyLanguage`.
    pub fn identify_language(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IdentifyLanguage", value.into_value().into_node());
        self
    }

    /// Turns multiple language identification on or off.
    ///
    /// `IdentifyMultipleLanguages`.
    pub fn identify_multiple_languages(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IdentifyMultipleLanguages", value.into_value().into_node());
        self
    }

    /// The language code.
    ///
    /// `LanguageCode`; one of `en-US`, `en-GB`, `es-US`, `fr-CA`, `fr-FR`, `en-AU`, `it-IT`, `de-DE`, `pt-BR`.
    pub fn language_code(mut self, value: impl IntoValue<LanguageCode>) -> Self {
        self.0.put("LanguageCode", value.into_value().into_node());
        self
    }

    /// The name of the custom language model.
    ///
    /// `LanguageModelName`.
    pub fn language_model_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("LanguageModelName", value.into_value().into_node());
        self
    }

    /// The language options for transcription.
    ///
    /// `LanguageOptions`.
    pub fn language_options(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("LanguageOptions", value.into_value().into_node());
        self
    }

    /// The level of stability for partial results.
    ///
    /// `PartialResultsStability`; one of `high`, `medium`, `low`.
    pub fn partial_results_stability(
        mut self,
        value: impl IntoValue<PartialResultsStability>,
    ) -> Self {
        self.0
            .put("PartialResultsStability", value.into_value().into_node());
        self
    }

    /// The types of PII to redact.
    ///
    /// `PiiEntityTypes`.
    pub fn pii_entity_types(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PiiEntityTypes", value.into_value().into_node());
        self
    }

    /// The preferred language for transcription.
    ///
    /// `PreferredLanguage`; one of `en-US`, `en-GB`, `es-US`, `fr-CA`, `fr-FR`, `en-AU`, `it-IT`, `de-DE`, `pt-BR`.
    pub fn preferred_language(mut self, value: impl IntoValue<PreferredLanguage>) -> Self {
        self.0
            .put("PreferredLanguage", value.into_value().into_node());
        self
    }

    /// Enables speaker partitioning.
    ///
    /// `ShowSpeakerLabel`.
    pub fn show_speaker_label(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("ShowSpeakerLabel", value.into_value().into_node());
        self
    }

    /// The vocabulary filtering method.
    ///
    /// `VocabularyFilterMethod`; one of `remove`, `mask`, `tag`.
    pub fn vocabulary_filter_method(
        mut self,
        value: impl IntoValue<VocabularyFilterMethod>,
    ) -> Self {
        self.0
            .put("VocabularyFilterMethod", value.into_value().into_node());
        self
    }

    /// The name of the custom vocabulary filter.
    ///
    /// `VocabularyFilterName`.
    pub fn vocabulary_filter_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("VocabularyFilterName", value.into_value().into_node());
        self
    }

    /// The names of the custom vocabulary filters.
    ///
    /// `VocabularyFilterNames`.
    pub fn vocabulary_filter_names(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("VocabularyFilterNames", value.into_value().into_node());
        self
    }

    /// The name of the custom vocabulary.
    ///
    /// `VocabularyName`.
    pub fn vocabulary_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("VocabularyName", value.into_value().into_node());
        self
    }

    /// The names of the custom vocabularies.
    ///
    /// `VocabularyNames`.
    pub fn vocabulary_names(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("VocabularyNames", value.into_value().into_node());
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

impl Kind for AmazonTranscribeProcessorConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AmazonTranscribeProcessorConfigurationProperty>
    for AmazonTranscribeProcessorConfigurationProperty
{
}
impl From<AmazonTranscribeProcessorConfigurationProperty> for Node {
    #[inline]
    fn from(value: AmazonTranscribeProcessorConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AmazonTranscribeProcessorConfigurationProperty>
    for AmazonTranscribeProcessorConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<AmazonTranscribeProcessorConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `IssueDetectionConfiguration` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct IssueDetectionConfigurationProperty(Object);

impl IssueDetectionConfigurationProperty {
    /// `IssueDetectionConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `rule_name`: The name of the issue detection rule.
    pub fn new(rule_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("RuleName", rule_name.into_value().into_node());
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

impl Kind for IssueDetectionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IssueDetectionConfigurationProperty> for IssueDetectionConfigurationProperty {}
impl From<IssueDetectionConfigurationProperty> for Node {
    #[inline]
    fn from(value: IssueDetectionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IssueDetectionConfigurationProperty> for IssueDetectionConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<IssueDetectionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `KeywordMatchConfiguration` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct KeywordMatchConfigurationProperty(Object);

impl KeywordMatchConfigurationProperty {
    /// `KeywordMatchConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `keywords`: The keywords or phrases to match.
    /// - `rule_name`: The name of the keyword match rule.
    pub fn new(keywords: impl IntoValue<List<String>>, rule_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Keywords", keywords.into_value().into_node());
        object_.put("RuleName", rule_name.into_value().into_node());
        Self(object_)
    }

    /// Matches keywords on their presence or absence.
    ///
    /// `Negate`.
    pub fn negate(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Negate", value.into_value().into_node());
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

impl Kind for KeywordMatchConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KeywordMatchConfigurationProperty> for KeywordMatchConfigurationProperty {}
impl From<KeywordMatchConfigurationProperty> for Node {
    #[inline]
    fn from(value: KeywordMatchConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KeywordMatchConfigurationProperty> for KeywordMatchConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<KeywordMatchConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `KinesisDataStreamSinkConfiguration` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct KinesisDataStreamSinkConfigurationProperty(Object);

impl KinesisDataStreamSinkConfigurationProperty {
    /// `KinesisDataStreamSinkConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ARN of the Kinesis Data Stream sink.
    ///
    /// `InsightsTarget`.
    pub fn insights_target(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("InsightsTarget", value.into_value().into_node());
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

impl Kind for KinesisDataStreamSinkConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KinesisDataStreamSinkConfigurationProperty>
    for KinesisDataStreamSinkConfigurationProperty
{
}
impl From<KinesisDataStreamSinkConfigurationProperty> for Node {
    #[inline]
    fn from(value: KinesisDataStreamSinkConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KinesisDataStreamSinkConfigurationProperty>
    for KinesisDataStreamSinkConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<KinesisDataStreamSinkConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `MediaInsightsPipelineConfigurationElement` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct MediaInsightsPipelineConfigurationElementProperty(Object);

impl MediaInsightsPipelineConfigurationElementProperty {
    /// `MediaInsightsPipelineConfigurationElementProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The element type.
    pub fn new(r#type: impl IntoValue<MediaInsightsPipelineConfigurationElementType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The `AmazonTranscribeCallAnalyticsProcessorConfiguration` property.
    ///
    /// `AmazonTranscribeCallAnalyticsProcessorConfiguration`.
    pub fn amazon_transcribe_call_analytics_processor_configuration(
        mut self,
        value: impl IntoValue<AmazonTranscribeCallAnalyticsProcessorConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "AmazonTranscribeCallAnalyticsProcessorConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The `AmazonTranscribeProcessorConfiguration` property.
    ///
    /// `AmazonTranscribeProcessorConfiguration`.
    pub fn amazon_transcribe_processor_configuration(
        mut self,
        value: impl IntoValue<AmazonTranscribeProcessorConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "AmazonTranscribeProcessorConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The `KinesisDataStreamSinkConfiguration` property.
    ///
    /// `KinesisDataStreamSinkConfiguration`.
    pub fn kinesis_data_stream_sink_configuration(
        mut self,
        value: impl IntoValue<KinesisDataStreamSinkConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "KinesisDataStreamSinkConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The `S3RecordingSinkConfiguration` property.
    ///
    /// `S3RecordingSinkConfiguration`.
    pub fn s3_recording_sink_configuration(
        mut self,
        value: impl IntoValue<S3RecordingSinkConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "S3RecordingSinkConfiguration",
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

impl Kind for MediaInsightsPipelineConfigurationElementProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MediaInsightsPipelineConfigurationElementProperty>
    for MediaInsightsPipelineConfigurationElementProperty
{
}
impl From<MediaInsightsPipelineConfigurationElementProperty> for Node {
    #[inline]
    fn from(value: MediaInsightsPipelineConfigurationElementProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MediaInsightsPipelineConfigurationElementProperty>
    for MediaInsightsPipelineConfigurationElementProperty
{
    #[inline]
    fn into_value(self) -> Value<MediaInsightsPipelineConfigurationElementProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `PostCallAnalyticsSettings` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct PostCallAnalyticsSettingsProperty(Object);

impl PostCallAnalyticsSettingsProperty {
    /// `PostCallAnalyticsSettingsProperty` with its required properties, in alphabetical order:
    ///
    /// - `data_access_role_arn`: The ARN of the role used by Transcribe to upload post-call analysis.
    /// - `output_location`: The URL of the Amazon S3 bucket for post-call data.
    pub fn new(
        data_access_role_arn: impl IntoValue<kinds::iam::RoleArn>,
        output_location: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DataAccessRoleArn",
            data_access_role_arn.into_value().into_node(),
        );
        object_.put("OutputLocation", output_location.into_value().into_node());
        Self(object_)
    }

    /// The content redaction output settings.
    ///
    /// `ContentRedactionOutput`; one of `redacted`, `redacted_and_unredacted`.
    pub fn content_redaction_output(
        mut self,
        value: impl IntoValue<ContentRedactionOutput>,
    ) -> Self {
        self.0
            .put("ContentRedactionOutput", value.into_value().into_node());
        self
    }

    /// The ID of the KMS key used to encrypt the output.
    ///
    /// `OutputEncryptionKMSKeyId`.
    pub fn output_encryption_kms_key_id(
        mut self,
        value: impl IntoValue<kinds::kms::KeyIdentifier>,
    ) -> Self {
        self.0
            .put("OutputEncryptionKMSKeyId", value.into_value().into_node());
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

impl Kind for PostCallAnalyticsSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PostCallAnalyticsSettingsProperty> for PostCallAnalyticsSettingsProperty {}
impl From<PostCallAnalyticsSettingsProperty> for Node {
    #[inline]
    fn from(value: PostCallAnalyticsSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PostCallAnalyticsSettingsProperty> for PostCallAnalyticsSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<PostCallAnalyticsSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `RealTimeAlertConfiguration` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct RealTimeAlertConfigurationProperty(Object);

impl RealTimeAlertConfigurationProperty {
    /// `RealTimeAlertConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Turns off real-time alerts.
    ///
    /// `Disabled`.
    pub fn disabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Disabled", value.into_value().into_node());
        self
    }

    /// The rules in the alert.
    ///
    /// `Rules`.
    pub fn rules(mut self, value: impl IntoValue<List<RealTimeAlertRuleProperty>>) -> Self {
        self.0.put("Rules", value.into_value().into_node());
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

impl Kind for RealTimeAlertConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RealTimeAlertConfigurationProperty> for RealTimeAlertConfigurationProperty {}
impl From<RealTimeAlertConfigurationProperty> for Node {
    #[inline]
    fn from(value: RealTimeAlertConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RealTimeAlertConfigurationProperty> for RealTimeAlertConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<RealTimeAlertConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `RealTimeAlertRule` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct RealTimeAlertRuleProperty(Object);

impl RealTimeAlertRuleProperty {
    /// `RealTimeAlertRuleProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The type of alert rule.
    pub fn new(r#type: impl IntoValue<RealTimeAlertRuleType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The `IssueDetectionConfiguration` property.
    ///
    /// `IssueDetectionConfiguration`.
    pub fn issue_detection_configuration(
        mut self,
        value: impl IntoValue<IssueDetectionConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "IssueDetectionConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The `KeywordMatchConfiguration` property.
    ///
    /// `KeywordMatchConfiguration`.
    pub fn keyword_match_configuration(
        mut self,
        value: impl IntoValue<KeywordMatchConfigurationProperty>,
    ) -> Self {
        self.0
            .put("KeywordMatchConfiguration", value.into_value().into_node());
        self
    }

    /// The `SentimentConfiguration` property.
    ///
    /// `SentimentConfiguration`.
    pub fn sentiment_configuration(
        mut self,
        value: impl IntoValue<SentimentConfigurationProperty>,
    ) -> Self {
        self.0
            .put("SentimentConfiguration", value.into_value().into_node());
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

impl Kind for RealTimeAlertRuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RealTimeAlertRuleProperty> for RealTimeAlertRuleProperty {}
impl From<RealTimeAlertRuleProperty> for Node {
    #[inline]
    fn from(value: RealTimeAlertRuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RealTimeAlertRuleProperty> for RealTimeAlertRuleProperty {
    #[inline]
    fn into_value(self) -> Value<RealTimeAlertRuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `S3RecordingSinkConfiguration` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3RecordingSinkConfigurationProperty(Object);

impl S3RecordingSinkConfigurationProperty {
    /// `S3RecordingSinkConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The default URI of the Amazon S3 bucket.
    ///
    /// `Destination`.
    pub fn destination(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Destination", value.into_value().into_node());
        self
    }

    /// The recording file format.
    ///
    /// `RecordingFileFormat`; one of `Wav`, `Opus`.
    pub fn recording_file_format(mut self, value: impl IntoValue<RecordingFileFormat>) -> Self {
        self.0
            .put("RecordingFileFormat", value.into_value().into_node());
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

impl Kind for S3RecordingSinkConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3RecordingSinkConfigurationProperty> for S3RecordingSinkConfigurationProperty {}
impl From<S3RecordingSinkConfigurationProperty> for Node {
    #[inline]
    fn from(value: S3RecordingSinkConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3RecordingSinkConfigurationProperty> for S3RecordingSinkConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<S3RecordingSinkConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `SentimentConfiguration` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct SentimentConfigurationProperty(Object);

impl SentimentConfigurationProperty {
    /// `SentimentConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `rule_name`: The name of the sentiment rule.
    /// - `sentiment_type`: The type of sentiment.
    /// - `time_period`: The analysis interval in seconds.
    pub fn new(
        rule_name: impl IntoValue<String>,
        sentiment_type: impl IntoValue<SentimentType>,
        time_period: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("RuleName", rule_name.into_value().into_node());
        object_.put("SentimentType", sentiment_type.into_value().into_node());
        object_.put("TimePeriod", time_period.into_value().into_node());
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

impl Kind for SentimentConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SentimentConfigurationProperty> for SentimentConfigurationProperty {}
impl From<SentimentConfigurationProperty> for Node {
    #[inline]
    fn from(value: SentimentConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SentimentConfigurationProperty> for SentimentConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<SentimentConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `ContentIdentificationType` of a `AmazonTranscribeCallAnalyticsProcessorConfiguration` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
pub enum ContentIdentificationType {
    /// `PII`.
    Pii,
}

#[diagnostic::do_not_recommend]
impl Kind for ContentIdentificationType {}
#[diagnostic::do_not_recommend]
impl TextKind for ContentIdentificationType {}
#[diagnostic::do_not_recommend]
impl IdKind for ContentIdentificationType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ContentIdentificationType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ContentIdentificationType> for ContentIdentificationType {
    #[inline]
    fn into_value(self) -> Value<ContentIdentificationType> {
        const VALUES: &[&str] = &["PII"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ContentRedactionOutput` of a `PostCallAnalyticsSettings` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
pub enum ContentRedactionOutput {
    /// `redacted`.
    Redacted,
    /// `redacted_and_unredacted`.
    RedactedAndUnredacted,
}

#[diagnostic::do_not_recommend]
impl Kind for ContentRedactionOutput {}
#[diagnostic::do_not_recommend]
impl TextKind for ContentRedactionOutput {}
#[diagnostic::do_not_recommend]
impl IdKind for ContentRedactionOutput {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ContentRedactionOutput {}
#[diagnostic::do_not_recommend]
impl IntoValue<ContentRedactionOutput> for ContentRedactionOutput {
    #[inline]
    fn into_value(self) -> Value<ContentRedactionOutput> {
        const VALUES: &[&str] = &["redacted", "redacted_and_unredacted"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ContentRedactionType` of a `AmazonTranscribeCallAnalyticsProcessorConfiguration` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
pub enum ContentRedactionType {
    /// `PII`.
    Pii,
}

#[diagnostic::do_not_recommend]
impl Kind for ContentRedactionType {}
#[diagnostic::do_not_recommend]
impl TextKind for ContentRedactionType {}
#[diagnostic::do_not_recommend]
impl IdKind for ContentRedactionType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ContentRedactionType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ContentRedactionType> for ContentRedactionType {
    #[inline]
    fn into_value(self) -> Value<ContentRedactionType> {
        const VALUES: &[&str] = &["PII"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `LanguageCode` of a `AmazonTranscribeCallAnalyticsProcessorConfiguration` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
pub enum LanguageCode {
    /// `de-DE`.
    DeDe,
    /// `en-AU`.
    EnAu,
    /// `en-GB`.
    EnGb,
    /// `en-US`.
    EnUs,
    /// `es-US`.
    EsUs,
    /// `fr-CA`.
    FrCa,
    /// `fr-FR`.
    FrFr,
    /// `it-IT`.
    ItIt,
    /// `pt-BR`.
    PtBr,
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
            "de-DE", "en-AU", "en-GB", "en-US", "es-US", "fr-CA", "fr-FR", "it-IT", "pt-BR",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `MediaInsightsPipelineConfigurationElement` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
pub enum MediaInsightsPipelineConfigurationElementType {
    /// `AmazonTranscribeCallAnalyticsProcessor`.
    AmazonTranscribeCallAnalyticsProcessor,
    /// `AmazonTranscribeProcessor`.
    AmazonTranscribeProcessor,
    /// `KinesisDataStreamSink`.
    KinesisDataStreamSink,
    /// `S3RecordingSink`.
    S3RecordingSink,
}

#[diagnostic::do_not_recommend]
impl Kind for MediaInsightsPipelineConfigurationElementType {}
#[diagnostic::do_not_recommend]
impl TextKind for MediaInsightsPipelineConfigurationElementType {}
#[diagnostic::do_not_recommend]
impl IdKind for MediaInsightsPipelineConfigurationElementType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for MediaInsightsPipelineConfigurationElementType {}
#[diagnostic::do_not_recommend]
impl IntoValue<MediaInsightsPipelineConfigurationElementType>
    for MediaInsightsPipelineConfigurationElementType
{
    #[inline]
    fn into_value(self) -> Value<MediaInsightsPipelineConfigurationElementType> {
        const VALUES: &[&str] = &[
            "AmazonTranscribeCallAnalyticsProcessor",
            "AmazonTranscribeProcessor",
            "KinesisDataStreamSink",
            "S3RecordingSink",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PartialResultsStability` of a `AmazonTranscribeCallAnalyticsProcessorConfiguration` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
pub enum PartialResultsStability {
    /// `high`.
    High,
    /// `low`.
    Low,
    /// `medium`.
    Medium,
}

#[diagnostic::do_not_recommend]
impl Kind for PartialResultsStability {}
#[diagnostic::do_not_recommend]
impl TextKind for PartialResultsStability {}
#[diagnostic::do_not_recommend]
impl IdKind for PartialResultsStability {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PartialResultsStability {}
#[diagnostic::do_not_recommend]
impl IntoValue<PartialResultsStability> for PartialResultsStability {
    #[inline]
    fn into_value(self) -> Value<PartialResultsStability> {
        const VALUES: &[&str] = &["high", "low", "medium"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PreferredLanguage` of a `AmazonTranscribeProcessorConfiguration` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
pub enum PreferredLanguage {
    /// `de-DE`.
    DeDe,
    /// `en-AU`.
    EnAu,
    /// `en-GB`.
    EnGb,
    /// `en-US`.
    EnUs,
    /// `es-US`.
    EsUs,
    /// `fr-CA`.
    FrCa,
    /// `fr-FR`.
    FrFr,
    /// `it-IT`.
    ItIt,
    /// `pt-BR`.
    PtBr,
}

#[diagnostic::do_not_recommend]
impl Kind for PreferredLanguage {}
#[diagnostic::do_not_recommend]
impl TextKind for PreferredLanguage {}
#[diagnostic::do_not_recommend]
impl IdKind for PreferredLanguage {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PreferredLanguage {}
#[diagnostic::do_not_recommend]
impl IntoValue<PreferredLanguage> for PreferredLanguage {
    #[inline]
    fn into_value(self) -> Value<PreferredLanguage> {
        const VALUES: &[&str] = &[
            "de-DE", "en-AU", "en-GB", "en-US", "es-US", "fr-CA", "fr-FR", "it-IT", "pt-BR",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `RealTimeAlertRule` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
pub enum RealTimeAlertRuleType {
    /// `IssueDetection`.
    IssueDetection,
    /// `KeywordMatch`.
    KeywordMatch,
    /// `Sentiment`.
    Sentiment,
}

#[diagnostic::do_not_recommend]
impl Kind for RealTimeAlertRuleType {}
#[diagnostic::do_not_recommend]
impl TextKind for RealTimeAlertRuleType {}
#[diagnostic::do_not_recommend]
impl IdKind for RealTimeAlertRuleType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RealTimeAlertRuleType {}
#[diagnostic::do_not_recommend]
impl IntoValue<RealTimeAlertRuleType> for RealTimeAlertRuleType {
    #[inline]
    fn into_value(self) -> Value<RealTimeAlertRuleType> {
        const VALUES: &[&str] = &["IssueDetection", "KeywordMatch", "Sentiment"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `RecordingFileFormat` of a `S3RecordingSinkConfiguration` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
pub enum RecordingFileFormat {
    /// `Opus`.
    Opus,
    /// `Wav`.
    Wav,
}

#[diagnostic::do_not_recommend]
impl Kind for RecordingFileFormat {}
#[diagnostic::do_not_recommend]
impl TextKind for RecordingFileFormat {}
#[diagnostic::do_not_recommend]
impl IdKind for RecordingFileFormat {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RecordingFileFormat {}
#[diagnostic::do_not_recommend]
impl IntoValue<RecordingFileFormat> for RecordingFileFormat {
    #[inline]
    fn into_value(self) -> Value<RecordingFileFormat> {
        const VALUES: &[&str] = &["Opus", "Wav"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SentimentType` of a `SentimentConfiguration` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
pub enum SentimentType {
    /// `NEGATIVE`.
    Negative,
}

#[diagnostic::do_not_recommend]
impl Kind for SentimentType {}
#[diagnostic::do_not_recommend]
impl TextKind for SentimentType {}
#[diagnostic::do_not_recommend]
impl IdKind for SentimentType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SentimentType {}
#[diagnostic::do_not_recommend]
impl IntoValue<SentimentType> for SentimentType {
    #[inline]
    fn into_value(self) -> Value<SentimentType> {
        const VALUES: &[&str] = &["NEGATIVE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `VocabularyFilterMethod` of a `AmazonTranscribeCallAnalyticsProcessorConfiguration` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
pub enum VocabularyFilterMethod {
    /// `mask`.
    Mask,
    /// `remove`.
    Remove,
    /// `tag`.
    Tag,
}

#[diagnostic::do_not_recommend]
impl Kind for VocabularyFilterMethod {}
#[diagnostic::do_not_recommend]
impl TextKind for VocabularyFilterMethod {}
#[diagnostic::do_not_recommend]
impl IdKind for VocabularyFilterMethod {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for VocabularyFilterMethod {}
#[diagnostic::do_not_recommend]
impl IntoValue<VocabularyFilterMethod> for VocabularyFilterMethod {
    #[inline]
    fn into_value(self) -> Value<VocabularyFilterMethod> {
        const VALUES: &[&str] = &["mask", "remove", "tag"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

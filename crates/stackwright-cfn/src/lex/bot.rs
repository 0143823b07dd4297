// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Lex::Bot` and its property types.

use crate::l1::*;

/// > Amazon Lex V2 is the only supported version in CloudFormation.
///
/// Specifies an Amazon Lex conversational bot.
///
/// You must configure an intent based on the `AMAZON.FallbackIntent` built-in intent. If you don't add one, creating the bot will fail.
///
/// `AWS::Lex::Bot`; `Ref` returns its `Id`, a [`lex::BotId`](kinds::lex::BotId).
/// Changing one of these replaces it: `BotType`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lex-bot.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnBot(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Lex::Bot",
    tags: Some(stackwright_core::TagProperty {
        name: "BotTags",
        format: TagFormat::List,
    }),
    rules: include_str!("bot.rules"),
};

impl CfnBot {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Lex::Bot";

    /// `CfnBot` with its required properties, in alphabetical order:
    ///
    /// - `data_privacy`: By default, data stored by Amazon Lex is encrypted.
    /// - `idle_session_ttl_in_seconds`: The time, in seconds, that Amazon Lex should keep information about a user's conversation with the bot.
    /// - `name`: The name of the bot locale.
    /// - `role_arn`: The Amazon Resource Name (ARN) of the IAM role used to build and run the bot.
    pub fn new(
        data_privacy: impl IntoValue<DataPrivacyProperty>,
        idle_session_ttl_in_seconds: impl IntoValue<i64>,
        name: impl IntoValue<String>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DataPrivacy", data_privacy.into_value().into_node());
        object_.put(
            "IdleSessionTTLInSeconds",
            idle_session_ttl_in_seconds.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
        Self(object_)
    }

    /// Indicates whether Amazon Lex V2 should automatically build the locales for the bot after a change.
    ///
    /// `AutoBuildBotLocales`; updated in place.
    pub fn auto_build_bot_locales(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("AutoBuildBotLocales", value.into_value().into_node());
        self
    }

    /// The Amazon S3 location of files used to import a bot. The files must be in the import format specified in [JSON format for importing and exporting](https://docs.aws.amazon.com/lexv2/latest/dg/import-export-format.html) in the *Amazon Lex developer guide.*
    ///
    /// `BotFileS3Location`; updated in place.
    pub fn bot_file_s3_location(mut self, value: impl IntoValue<S3LocationProperty>) -> Self {
        self.0
            .put("BotFileS3Location", value.into_value().into_node());
        self
    }

    /// A list of locales for the bot.
    ///
    /// `BotLocales`; updated in place.
    pub fn bot_locales(mut self, value: impl IntoValue<List<BotLocaleProperty>>) -> Self {
        self.0.put("BotLocales", value.into_value().into_node());
        self
    }

    /// The list of bot members in a network to be created.
    ///
    /// `BotMembers`; updated in place.
    pub fn bot_members(mut self, value: impl IntoValue<List<BotMemberProperty>>) -> Self {
        self.0.put("BotMembers", value.into_value().into_node());
        self
    }

    /// A list of tags to add to the bot. You can only add tags when you import a bot. You can't use the `UpdateBot` operation to update tags. To update tags, use the `TagResource` operation.
    ///
    /// `BotTags`; updated in place.
    pub fn bot_tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("BotTags", value.into_value().into_node());
        self
    }

    /// The type of a bot to create.
    ///
    /// `BotType`; default `"Bot"`; one of `Bot`, `BotNetwork`; an update replaces the resource.
    pub fn bot_type(mut self, value: impl IntoValue<BotType>) -> Self {
        self.0.put("BotType", value.into_value().into_node());
        self
    }

    /// The description of the version.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The `ErrorLogSettings` property.
    ///
    /// `ErrorLogSettings`; updated in place.
    pub fn error_log_settings(mut self, value: impl IntoValue<ErrorLogSettingsProperty>) -> Self {
        self.0
            .put("ErrorLogSettings", value.into_value().into_node());
        self
    }

    /// The `Replication` property.
    ///
    /// `Replication`; updated in place.
    pub fn replication(mut self, value: impl IntoValue<ReplicationProperty>) -> Self {
        self.0.put("Replication", value.into_value().into_node());
        self
    }

    /// Specifies configuration settings for the alias used to test the bot. If the `TestBotAliasSettings` property is not specified, the settings are configured with default values.
    ///
    /// `TestBotAliasSettings`; updated in place.
    pub fn test_bot_alias_settings(
        mut self,
        value: impl IntoValue<TestBotAliasSettingsProperty>,
    ) -> Self {
        self.0
            .put("TestBotAliasSettings", value.into_value().into_node());
        self
    }

    /// A list of tags to add to the test alias for a bot. You can only add tags when you import a bot. You can't use the `UpdateAlias` operation to update tags. To update tags on the test alias, use the `TagResource` operation.
    ///
    /// `TestBotAliasTags`; updated in place.
    pub fn test_bot_alias_tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0
            .put("TestBotAliasTags", value.into_value().into_node());
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

impl Construct for CfnBot {
    type Handle = CfnBotRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnBotRef {
        CfnBotRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnBot`] of a stack.
pub struct CfnBotRef(NodeRef);

impl Clone for CfnBotRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnBotRef {}
impl AsNode for CfnBotRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnBotRef {
    /// What `Ref` returns: its `Id`, a [`lex::BotId`](kinds::lex::BotId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::lex::BotId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the bot.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::lex::BotArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The unique identifier of the bot.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::lex::BotId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::lex::BotId> for &CfnBotRef {
    #[inline]
    fn into_value(self) -> Value<kinds::lex::BotId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::lex::BotArn> for &CfnBotRef {
    #[inline]
    fn into_value(self) -> Value<kinds::lex::BotArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Provides settings that enable advanced recognition settings for slot values.
///
/// The property type `AdvancedRecognitionSetting` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct AdvancedRecognitionSettingProperty(Object);

impl AdvancedRecognitionSettingProperty {
    /// `AdvancedRecognitionSettingProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Enables using the slot values as a custom vocabulary for recognizing user utterances.
    ///
    /// `AudioRecognitionStrategy`; one of `UseSlotValuesAsCustomVocabulary`.
    pub fn audio_recognition_strategy(
        mut self,
        value: impl IntoValue<AudioRecognitionStrategy>,
    ) -> Self {
        self.0
            .put("AudioRecognitionStrategy", value.into_value().into_node());
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

impl Kind for AdvancedRecognitionSettingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AdvancedRecognitionSettingProperty> for AdvancedRecognitionSettingProperty {}
impl From<AdvancedRecognitionSettingProperty> for Node {
    #[inline]
    fn from(value: AdvancedRecognitionSettingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AdvancedRecognitionSettingProperty> for AdvancedRecognitionSettingProperty {
    #[inline]
    fn into_value(self) -> Value<AdvancedRecognitionSettingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the allowed input types.
///
/// The property type `AllowedInputTypes` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct AllowedInputTypesProperty(Object);

impl AllowedInputTypesProperty {
    /// `AllowedInputTypesProperty` with its required properties, in alphabetical order:
    ///
    /// - `allow_audio_input`: Indicates whether audio input is allowed.
    /// - `allow_dtmf_input`: Indicates whether DTMF input is allowed.
    pub fn new(
        allow_audio_input: impl IntoValue<bool>,
        allow_dtmf_input: impl IntoValue<bool>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AllowAudioInput",
            allow_audio_input.into_value().into_node(),
        );
        object_.put("AllowDTMFInput", allow_dtmf_input.into_value().into_node());
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

impl Kind for AllowedInputTypesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AllowedInputTypesProperty> for AllowedInputTypesProperty {}
impl From<AllowedInputTypesProperty> for Node {
    #[inline]
    fn from(value: AllowedInputTypesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AllowedInputTypesProperty> for AllowedInputTypesProperty {
    #[inline]
    fn into_value(self) -> Value<AllowedInputTypesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the audio and DTMF input specification.
///
/// The property type `AudioAndDTMFInputSpecification` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct AudioAndDTMFInputSpecificationProperty(Object);

impl AudioAndDTMFInputSpecificationProperty {
    /// `AudioAndDTMFInputSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `start_timeout_ms`: Time for which a bot waits before assuming that the customer isn't going to speak or press a key.
    pub fn new(start_timeout_ms: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("StartTimeoutMs", start_timeout_ms.into_value().into_node());
        Self(object_)
    }

    /// Specifies the settings on audio input.
    ///
    /// `AudioSpecification`.
    pub fn audio_specification(
        mut self,
        value: impl IntoValue<AudioSpecificationProperty>,
    ) -> Self {
        self.0
            .put("AudioSpecification", value.into_value().into_node());
        self
    }

    /// Specifies the settings on DTMF input.
    ///
    /// `DTMFSpecification`.
    pub fn dtmf_specification(mut self, value: impl IntoValue<DTMFSpecificationProperty>) -> Self {
        self.0
            .put("DTMFSpecification", value.into_value().into_node());
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

impl Kind for AudioAndDTMFInputSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AudioAndDTMFInputSpecificationProperty> for AudioAndDTMFInputSpecificationProperty {}
impl From<AudioAndDTMFInputSpecificationProperty> for Node {
    #[inline]
    fn from(value: AudioAndDTMFInputSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AudioAndDTMFInputSpecificationProperty> for AudioAndDTMFInputSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<AudioAndDTMFInputSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `AudioFillerSettings` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct AudioFillerSettingsProperty(Object);

impl AudioFillerSettingsProperty {
    /// `AudioFillerSettingsProperty` with its required properties, in alphabetical order:
    ///
    /// - `enabled`
    pub fn new(enabled: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Enabled", enabled.into_value().into_node());
        Self(object_)
    }

    /// The `AudioType` property.
    ///
    /// `AudioType`; one of `MELODY_CHIPPER_CHIME`, `MELODY_CURIOUS_CRAWL`, `MELODY_RISING_RIPPLE`, `MELODY_PATIENT_PING`, `MELODY_PONDERING_PONG`, `TYPING_KINETIC_KEYS`, `TYPING_QUIET_QWERTY`.
    pub fn audio_type(mut self, value: impl IntoValue<AudioType>) -> Self {
        self.0.put("AudioType", value.into_value().into_node());
        self
    }

    /// The `MinimumPlayDurationInMilliseconds` property.
    ///
    /// `MinimumPlayDurationInMilliseconds`.
    pub fn minimum_play_duration_in_milliseconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "MinimumPlayDurationInMilliseconds",
            value.into_value().into_node(),
        );
        self
    }

    /// The `ResponseDeliveryDelayInMilliseconds` property.
    ///
    /// `ResponseDeliveryDelayInMilliseconds`.
    pub fn response_delivery_delay_in_milliseconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "ResponseDeliveryDelayInMilliseconds",
            value.into_value().into_node(),
        );
        self
    }

    /// The `StartDelayInMilliseconds` property.
    ///
    /// `StartDelayInMilliseconds`.
    pub fn start_delay_in_milliseconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("StartDelayInMilliseconds", value.into_value().into_node());
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

impl Kind for AudioFillerSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AudioFillerSettingsProperty> for AudioFillerSettingsProperty {}
impl From<AudioFillerSettingsProperty> for Node {
    #[inline]
    fn from(value: AudioFillerSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AudioFillerSettingsProperty> for AudioFillerSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<AudioFillerSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The location of audio log files collected when conversation logging is enabled for a bot.
///
/// The property type `AudioLogDestination` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct AudioLogDestinationProperty(Object);

impl AudioLogDestinationProperty {
    /// `AudioLogDestinationProperty` with its required properties, in alphabetical order:
    ///
    /// - `s3_bucket`: Specifies the Amazon S3 bucket where the audio files are stored.
    pub fn new(s3_bucket: impl IntoValue<S3BucketLogDestinationProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("S3Bucket", s3_bucket.into_value().into_node());
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

impl Kind for AudioLogDestinationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AudioLogDestinationProperty> for AudioLogDestinationProperty {}
impl From<AudioLogDestinationProperty> for Node {
    #[inline]
    fn from(value: AudioLogDestinationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AudioLogDestinationProperty> for AudioLogDestinationProperty {
    #[inline]
    fn into_value(self) -> Value<AudioLogDestinationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Settings for logging audio of conversations between Amazon Lex and a user. You specify whether to log audio and the Amazon S3 bucket where the audio file is stored.
///
/// The property type `AudioLogSetting` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct AudioLogSettingProperty(Object);

impl AudioLogSettingProperty {
    /// `AudioLogSettingProperty` with its required properties, in alphabetical order:
    ///
    /// - `destination`: Specifies the location of the audio log files collected when conversation logging is enabled for a bot.
    /// - `enabled`: Determines whether audio logging in enabled for the bot.
    pub fn new(
        destination: impl IntoValue<AudioLogDestinationProperty>,
        enabled: impl IntoValue<bool>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Destination", destination.into_value().into_node());
        object_.put("Enabled", enabled.into_value().into_node());
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

impl Kind for AudioLogSettingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AudioLogSettingProperty> for AudioLogSettingProperty {}
impl From<AudioLogSettingProperty> for Node {
    #[inline]
    fn from(value: AudioLogSettingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AudioLogSettingProperty> for AudioLogSettingProperty {
    #[inline]
    fn into_value(self) -> Value<AudioLogSettingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the audio input specifications.
///
/// The property type `AudioSpecification` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct AudioSpecificationProperty(Object);

impl AudioSpecificationProperty {
    /// `AudioSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `end_timeout_ms`: Time for which a bot waits after the customer stops speaking to assume the utterance is finished.
    /// - `max_length_ms`: Time for how long Amazon Lex waits before speech input is truncated and the speech is returned to application.
    pub fn new(end_timeout_ms: impl IntoValue<i64>, max_length_ms: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("EndTimeoutMs", end_timeout_ms.into_value().into_node());
        object_.put("MaxLengthMs", max_length_ms.into_value().into_node());
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

impl Kind for AudioSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AudioSpecificationProperty> for AudioSpecificationProperty {}
impl From<AudioSpecificationProperty> for Node {
    #[inline]
    fn from(value: AudioSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AudioSpecificationProperty> for AudioSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<AudioSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `BKBExactResponseFields` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct BKBExactResponseFieldsProperty(Object);

impl BKBExactResponseFieldsProperty {
    /// `BKBExactResponseFieldsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `AnswerField` property.
    ///
    /// `AnswerField`.
    pub fn answer_field(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AnswerField", value.into_value().into_node());
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

impl Kind for BKBExactResponseFieldsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BKBExactResponseFieldsProperty> for BKBExactResponseFieldsProperty {}
impl From<BKBExactResponseFieldsProperty> for Node {
    #[inline]
    fn from(value: BKBExactResponseFieldsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BKBExactResponseFieldsProperty> for BKBExactResponseFieldsProperty {
    #[inline]
    fn into_value(self) -> Value<BKBExactResponseFieldsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `BedrockAgentConfiguration` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct BedrockAgentConfigurationProperty(Object);

impl BedrockAgentConfigurationProperty {
    /// `BedrockAgentConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `BedrockAgentAliasId` property.
    ///
    /// `BedrockAgentAliasId`.
    pub fn bedrock_agent_alias_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("BedrockAgentAliasId", value.into_value().into_node());
        self
    }

    /// The `BedrockAgentId` property.
    ///
    /// `BedrockAgentId`.
    pub fn bedrock_agent_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BedrockAgentId", value.into_value().into_node());
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

impl Kind for BedrockAgentConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BedrockAgentConfigurationProperty> for BedrockAgentConfigurationProperty {}
impl From<BedrockAgentConfigurationProperty> for Node {
    #[inline]
    fn from(value: BedrockAgentConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BedrockAgentConfigurationProperty> for BedrockAgentConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<BedrockAgentConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `BedrockAgentIntentConfiguration` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct BedrockAgentIntentConfigurationProperty(Object);

impl BedrockAgentIntentConfigurationProperty {
    /// `BedrockAgentIntentConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `BedrockAgentConfiguration` property.
    ///
    /// `BedrockAgentConfiguration`.
    pub fn bedrock_agent_configuration(
        mut self,
        value: impl IntoValue<BedrockAgentConfigurationProperty>,
    ) -> Self {
        self.0
            .put("BedrockAgentConfiguration", value.into_value().into_node());
        self
    }

    /// The `BedrockAgentIntentKnowledgeBaseConfiguration` property.
    ///
    /// `BedrockAgentIntentKnowledgeBaseConfiguration`.
    pub fn bedrock_agent_intent_knowledge_base_configuration(
        mut self,
        value: impl IntoValue<BedrockAgentIntentKnowledgeBaseConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "BedrockAgentIntentKnowledgeBaseConfiguration",
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

impl Kind for BedrockAgentIntentConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BedrockAgentIntentConfigurationProperty> for BedrockAgentIntentConfigurationProperty {}
impl From<BedrockAgentIntentConfigurationProperty> for Node {
    #[inline]
    fn from(value: BedrockAgentIntentConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BedrockAgentIntentConfigurationProperty>
    for BedrockAgentIntentConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<BedrockAgentIntentConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `BedrockAgentIntentKnowledgeBaseConfiguration` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct BedrockAgentIntentKnowledgeBaseConfigurationProperty(Object);

impl BedrockAgentIntentKnowledgeBaseConfigurationProperty {
    /// `BedrockAgentIntentKnowledgeBaseConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `bedrock_knowledge_base_arn`
    /// - `bedrock_model_configuration`
    pub fn new(
        bedrock_knowledge_base_arn: impl IntoValue<String>,
        bedrock_model_configuration: impl IntoValue<BedrockModelSpecificationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "BedrockKnowledgeBaseArn",
            bedrock_knowledge_base_arn.into_value().into_node(),
        );
        object_.put(
            "BedrockModelConfiguration",
            bedrock_model_configuration.into_value().into_node(),
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

impl Kind for BedrockAgentIntentKnowledgeBaseConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BedrockAgentIntentKnowledgeBaseConfigurationProperty>
    for BedrockAgentIntentKnowledgeBaseConfigurationProperty
{
}
impl From<BedrockAgentIntentKnowledgeBaseConfigurationProperty> for Node {
    #[inline]
    fn from(value: BedrockAgentIntentKnowledgeBaseConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BedrockAgentIntentKnowledgeBaseConfigurationProperty>
    for BedrockAgentIntentKnowledgeBaseConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<BedrockAgentIntentKnowledgeBaseConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The details on the Bedrock guardrail configuration.
///
/// The property type `BedrockGuardrailConfiguration` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct BedrockGuardrailConfigurationProperty(Object);

impl BedrockGuardrailConfigurationProperty {
    /// `BedrockGuardrailConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `BedrockGuardrailIdentifier` property.
    ///
    /// `BedrockGuardrailIdentifier`.
    pub fn bedrock_guardrail_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("BedrockGuardrailIdentifier", value.into_value().into_node());
        self
    }

    /// The `BedrockGuardrailVersion` property.
    ///
    /// `BedrockGuardrailVersion`.
    pub fn bedrock_guardrail_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("BedrockGuardrailVersion", value.into_value().into_node());
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

impl Kind for BedrockGuardrailConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BedrockGuardrailConfigurationProperty> for BedrockGuardrailConfigurationProperty {}
impl From<BedrockGuardrailConfigurationProperty> for Node {
    #[inline]
    fn from(value: BedrockGuardrailConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BedrockGuardrailConfigurationProperty> for BedrockGuardrailConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<BedrockGuardrailConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains details about the configuration of a Amazon Bedrock knowledge base.
///
/// The property type `BedrockKnowledgeStoreConfiguration` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct BedrockKnowledgeStoreConfigurationProperty(Object);

impl BedrockKnowledgeStoreConfigurationProperty {
    /// `BedrockKnowledgeStoreConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `BKBExactResponseFields` property.
    ///
    /// `BKBExactResponseFields`.
    pub fn bkb_exact_response_fields(
        mut self,
        value: impl IntoValue<BKBExactResponseFieldsProperty>,
    ) -> Self {
        self.0
            .put("BKBExactResponseFields", value.into_value().into_node());
        self
    }

    /// The base ARN of the knowledge base used.
    ///
    /// `BedrockKnowledgeBaseArn`.
    pub fn bedrock_knowledge_base_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("BedrockKnowledgeBaseArn", value.into_value().into_node());
        self
    }

    /// Specifies whether to return an exact response, or to return an answer generated by the model, using the fields you specify from the database.
    ///
    /// `ExactResponse`.
    pub fn exact_response(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("ExactResponse", value.into_value().into_node());
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

impl Kind for BedrockKnowledgeStoreConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BedrockKnowledgeStoreConfigurationProperty>
    for BedrockKnowledgeStoreConfigurationProperty
{
}
impl From<BedrockKnowledgeStoreConfigurationProperty> for Node {
    #[inline]
    fn from(value: BedrockKnowledgeStoreConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BedrockKnowledgeStoreConfigurationProperty>
    for BedrockKnowledgeStoreConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<BedrockKnowledgeStoreConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about the Amazon Bedrock model used to interpret the prompt used in descriptive bot building.
///
/// The property type `BedrockModelSpecification` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct BedrockModelSpecificationProperty(Object);

impl BedrockModelSpecificationProperty {
    /// `BedrockModelSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `model_arn`: The ARN of the foundation model used in descriptive bot building.
    pub fn new(model_arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ModelArn", model_arn.into_value().into_node());
        Self(object_)
    }

    /// The `BedrockGuardrailConfiguration` property.
    ///
    /// `BedrockGuardrailConfiguration`.
    pub fn bedrock_guardrail_configuration(
        mut self,
        value: impl IntoValue<BedrockGuardrailConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "BedrockGuardrailConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The `BedrockModelCustomPrompt` property.
    ///
    /// `BedrockModelCustomPrompt`.
    pub fn bedrock_model_custom_prompt(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("BedrockModelCustomPrompt", value.into_value().into_node());
        self
    }

    /// The `BedrockTraceStatus` property.
    ///
    /// `BedrockTraceStatus`; one of `ENABLED`, `DISABLED`.
    pub fn bedrock_trace_status(mut self, value: impl IntoValue<BedrockTraceStatus>) -> Self {
        self.0
            .put("BedrockTraceStatus", value.into_value().into_node());
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

impl Kind for BedrockModelSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BedrockModelSpecificationProperty> for BedrockModelSpecificationProperty {}
impl From<BedrockModelSpecificationProperty> for Node {
    #[inline]
    fn from(value: BedrockModelSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BedrockModelSpecificationProperty> for BedrockModelSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<BedrockModelSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies settings that are unique to a locale. For example, you can use different Lambda function depending on the bot's locale.
///
/// The property type `BotAliasLocaleSettings` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct BotAliasLocaleSettingsProperty(Object);

impl BotAliasLocaleSettingsProperty {
    /// `BotAliasLocaleSettingsProperty` with its required properties, in alphabetical order:
    ///
    /// - `enabled`: Determines whether the locale is enabled for the bot.
    pub fn new(enabled: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Enabled", enabled.into_value().into_node());
        Self(object_)
    }

    /// Specifies the Lambda function that should be used in the locale.
    ///
    /// `CodeHookSpecification`.
    pub fn code_hook_specification(
        mut self,
        value: impl IntoValue<CodeHookSpecificationProperty>,
    ) -> Self {
        self.0
            .put("CodeHookSpecification", value.into_value().into_node());
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

impl Kind for BotAliasLocaleSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BotAliasLocaleSettingsProperty> for BotAliasLocaleSettingsProperty {}
impl From<BotAliasLocaleSettingsProperty> for Node {
    #[inline]
    fn from(value: BotAliasLocaleSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BotAliasLocaleSettingsProperty> for BotAliasLocaleSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<BotAliasLocaleSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies locale settings for a single locale.
///
/// The property type `BotAliasLocaleSettingsItem` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct BotAliasLocaleSettingsItemProperty(Object);

impl BotAliasLocaleSettingsItemProperty {
    /// `BotAliasLocaleSettingsItemProperty` with its required properties, in alphabetical order:
    ///
    /// - `bot_alias_locale_setting`: Specifies locale settings for a locale.
    /// - `locale_id`: Specifies the locale that the settings apply to.
    pub fn new(
        bot_alias_locale_setting: impl IntoValue<BotAliasLocaleSettingsProperty>,
        locale_id: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "BotAliasLocaleSetting",
            bot_alias_locale_setting.into_value().into_node(),
        );
        object_.put("LocaleId", locale_id.into_value().into_node());
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

impl Kind for BotAliasLocaleSettingsItemProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BotAliasLocaleSettingsItemProperty> for BotAliasLocaleSettingsItemProperty {}
impl From<BotAliasLocaleSettingsItemProperty> for Node {
    #[inline]
    fn from(value: BotAliasLocaleSettingsItemProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BotAliasLocaleSettingsItemProperty> for BotAliasLocaleSettingsItemProperty {
    #[inline]
    fn into_value(self) -> Value<BotAliasLocaleSettingsItemProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides configuration information for a locale.
///
/// The property type `BotLocale` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct BotLocaleProperty(Object);

impl BotLocaleProperty {
    /// `BotLocaleProperty` with its required properties, in alphabetical order:
    ///
    /// - `locale_id`: The identifier of the language and locale that the bot will be used in.
    /// - `nlu_confidence_threshold`: Determines the threshold where Amazon Lex will insert the `AMAZON.FallbackIntent`, `AMAZON.KendraSearchIntent`, or both when returning alternative intents.
    pub fn new(
        locale_id: impl IntoValue<String>,
        nlu_confidence_threshold: impl IntoValue<f64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("LocaleId", locale_id.into_value().into_node());
        object_.put(
            "NluConfidenceThreshold",
            nlu_confidence_threshold.into_value().into_node(),
        );
        Self(object_)
    }

    /// The `AudioFillerSettings` property.
    ///
    /// `AudioFillerSettings`.
    pub fn audio_filler_settings(
        mut self,
        value: impl IntoValue<AudioFillerSettingsProperty>,
    ) -> Self {
        self.0
            .put("AudioFillerSettings", value.into_value().into_node());
        self
    }

    /// Specifies a custom vocabulary to use with a specific locale.
    ///
    /// `CustomVocabulary`.
    pub fn custom_vocabulary(mut self, value: impl IntoValue<CustomVocabularyProperty>) -> Self {
        self.0
            .put("CustomVocabulary", value.into_value().into_node());
        self
    }

    /// A description of the bot locale. Use this to help identify the bot locale in lists.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The `GenerativeAISettings` property.
    ///
    /// `GenerativeAISettings`.
    pub fn generative_ai_settings(
        mut self,
        value: impl IntoValue<GenerativeAISettingsProperty>,
    ) -> Self {
        self.0
            .put("GenerativeAISettings", value.into_value().into_node());
        self
    }

    /// One or more intents defined for the locale.
    ///
    /// `Intents`.
    pub fn intents(mut self, value: impl IntoValue<List<IntentProperty>>) -> Self {
        self.0.put("Intents", value.into_value().into_node());
        self
    }

    /// One or more slot types defined for the locale.
    ///
    /// `SlotTypes`.
    pub fn slot_types(mut self, value: impl IntoValue<List<SlotTypeProperty>>) -> Self {
        self.0.put("SlotTypes", value.into_value().into_node());
        self
    }

    /// The `SpeechDetectionSensitivity` property.
    ///
    /// `SpeechDetectionSensitivity`; one of `Default`, `HighNoiseTolerance`, `MaximumNoiseTolerance`.
    pub fn speech_detection_sensitivity(
        mut self,
        value: impl IntoValue<SpeechDetectionSensitivity>,
    ) -> Self {
        self.0
            .put("SpeechDetectionSensitivity", value.into_value().into_node());
        self
    }

    /// The `SpeechRecognitionSettings` property.
    ///
    /// `SpeechRecognitionSettings`.
    pub fn speech_recognition_settings(
        mut self,
        value: impl IntoValue<SpeechRecognitionSettingsProperty>,
    ) -> Self {
        self.0
            .put("SpeechRecognitionSettings", value.into_value().into_node());
        self
    }

    /// The `UnifiedSpeechSettings` property.
    ///
    /// `UnifiedSpeechSettings`.
    pub fn unified_speech_settings(
        mut self,
        value: impl IntoValue<UnifiedSpeechSettingsProperty>,
    ) -> Self {
        self.0
            .put("UnifiedSpeechSettings", value.into_value().into_node());
        self
    }

    /// Defines settings for using an Amazon Polly voice to communicate with a user.
    ///
    /// Valid values include:
    ///
    /// - `standard`
    /// - `neural`
    /// - `long-form`
    /// - `generative`
    ///
    /// `VoiceSettings`.
    pub fn voice_settings(mut self, value: impl IntoValue<VoiceSettingsProperty>) -> Self {
        self.0.put("VoiceSettings", value.into_value().into_node());
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

impl Kind for BotLocaleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BotLocaleProperty> for BotLocaleProperty {}
impl From<BotLocaleProperty> for Node {
    #[inline]
    fn from(value: BotLocaleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BotLocaleProperty> for BotLocaleProperty {
    #[inline]
    fn into_value(self) -> Value<BotLocaleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A bot that is a member of a bot network.
///
/// The property type `BotMember` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct BotMemberProperty(Object);

impl BotMemberProperty {
    /// `BotMemberProperty` with its required properties, in alphabetical order:
    ///
    /// - `bot_member_alias_id`: The alias ID of a bot that is a member of this network of bots.
    /// - `bot_member_alias_name`: The alias name of a bot that is a member of this network of bots.
    /// - `bot_member_id`: The unique ID of a bot that is a member of this network of bots.
    /// - `bot_member_name`: The unique name of a bot that is a member of this network of bots.
    /// - `bot_member_version`: The version of a bot that is a member of this network of bots.
    pub fn new(
        bot_member_alias_id: impl IntoValue<String>,
        bot_member_alias_name: impl IntoValue<String>,
        bot_member_id: impl IntoValue<String>,
        bot_member_name: impl IntoValue<String>,
        bot_member_version: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "BotMemberAliasId",
            bot_member_alias_id.into_value().into_node(),
        );
        object_.put(
            "BotMemberAliasName",
            bot_member_alias_name.into_value().into_node(),
        );
        object_.put("BotMemberId", bot_member_id.into_value().into_node());
        object_.put("BotMemberName", bot_member_name.into_value().into_node());
        object_.put(
            "BotMemberVersion",
            bot_member_version.into_value().into_node(),
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

impl Kind for BotMemberProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BotMemberProperty> for BotMemberProperty {}
impl From<BotMemberProperty> for Node {
    #[inline]
    fn from(value: BotMemberProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BotMemberProperty> for BotMemberProperty {
    #[inline]
    fn into_value(self) -> Value<BotMemberProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains specifications about the Amazon Lex build time generative AI capabilities from Amazon Bedrock that you can turn on for your bot.
///
/// The property type `BuildtimeSettings` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct BuildtimeSettingsProperty(Object);

impl BuildtimeSettingsProperty {
    /// `BuildtimeSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `DescriptiveBotBuilderSpecification` property.
    ///
    /// `DescriptiveBotBuilderSpecification`.
    pub fn descriptive_bot_builder_specification(
        mut self,
        value: impl IntoValue<DescriptiveBotBuilderSpecificationProperty>,
    ) -> Self {
        self.0.put(
            "DescriptiveBotBuilderSpecification",
            value.into_value().into_node(),
        );
        self
    }

    /// The `SampleUtteranceGenerationSpecification` property.
    ///
    /// `SampleUtteranceGenerationSpecification`.
    pub fn sample_utterance_generation_specification(
        mut self,
        value: impl IntoValue<SampleUtteranceGenerationSpecificationProperty>,
    ) -> Self {
        self.0.put(
            "SampleUtteranceGenerationSpecification",
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

impl Kind for BuildtimeSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BuildtimeSettingsProperty> for BuildtimeSettingsProperty {}
impl From<BuildtimeSettingsProperty> for Node {
    #[inline]
    fn from(value: BuildtimeSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BuildtimeSettingsProperty> for BuildtimeSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<BuildtimeSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes a button to use on a response card used to gather slot values from a user.
///
/// The property type `Button` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct ButtonProperty(Object);

impl ButtonProperty {
    /// `ButtonProperty` with its required properties, in alphabetical order:
    ///
    /// - `text`: The text that appears on the button.
    /// - `value`: The value returned to Amazon Lex when the user chooses this button.
    pub fn new(text: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Text", text.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
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

impl Kind for ButtonProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ButtonProperty> for ButtonProperty {}
impl From<ButtonProperty> for Node {
    #[inline]
    fn from(value: ButtonProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ButtonProperty> for ButtonProperty {
    #[inline]
    fn into_value(self) -> Value<ButtonProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The Amazon CloudWatch Logs log group where the text and metadata logs are delivered. The log group must exist before you enable logging.
///
/// The property type `CloudWatchLogGroupLogDestination` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct CloudWatchLogGroupLogDestinationProperty(Object);

impl CloudWatchLogGroupLogDestinationProperty {
    /// `CloudWatchLogGroupLogDestinationProperty` with its required properties, in alphabetical order:
    ///
    /// - `cloud_watch_log_group_arn`: The Amazon Resource Name (ARN) of the log group where text and metadata logs are delivered.
    /// - `log_prefix`: The prefix of the log stream name within the log group that you specified.
    pub fn new(
        cloud_watch_log_group_arn: impl IntoValue<kinds::logs::LogGroupArn>,
        log_prefix: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CloudWatchLogGroupArn",
            cloud_watch_log_group_arn.into_value().into_node(),
        );
        object_.put("LogPrefix", log_prefix.into_value().into_node());
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

impl Kind for CloudWatchLogGroupLogDestinationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CloudWatchLogGroupLogDestinationProperty>
    for CloudWatchLogGroupLogDestinationProperty
{
}
impl From<CloudWatchLogGroupLogDestinationProperty> for Node {
    #[inline]
    fn from(value: CloudWatchLogGroupLogDestinationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CloudWatchLogGroupLogDestinationProperty>
    for CloudWatchLogGroupLogDestinationProperty
{
    #[inline]
    fn into_value(self) -> Value<CloudWatchLogGroupLogDestinationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about code hooks that Amazon Lex calls during a conversation.
///
/// The property type `CodeHookSpecification` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct CodeHookSpecificationProperty(Object);

impl CodeHookSpecificationProperty {
    /// `CodeHookSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `lambda_code_hook`: Specifies a Lambda function that verifies requests to a bot or fulfills the user's request to a bot.
    pub fn new(lambda_code_hook: impl IntoValue<LambdaCodeHookProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("LambdaCodeHook", lambda_code_hook.into_value().into_node());
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

impl Kind for CodeHookSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CodeHookSpecificationProperty> for CodeHookSpecificationProperty {}
impl From<CodeHookSpecificationProperty> for Node {
    #[inline]
    fn from(value: CodeHookSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CodeHookSpecificationProperty> for CodeHookSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<CodeHookSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A composite slot is a combination of two or more slots that capture multiple pieces of information in a single user input.
///
/// The property type `CompositeSlotTypeSetting` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct CompositeSlotTypeSettingProperty(Object);

impl CompositeSlotTypeSettingProperty {
    /// `CompositeSlotTypeSettingProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Subslots in the composite slot.
    ///
    /// `SubSlots`.
    pub fn sub_slots(
        mut self,
        value: impl IntoValue<List<SubSlotTypeCompositionProperty>>,
    ) -> Self {
        self.0.put("SubSlots", value.into_value().into_node());
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

impl Kind for CompositeSlotTypeSettingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CompositeSlotTypeSettingProperty> for CompositeSlotTypeSettingProperty {}
impl From<CompositeSlotTypeSettingProperty> for Node {
    #[inline]
    fn from(value: CompositeSlotTypeSettingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CompositeSlotTypeSettingProperty> for CompositeSlotTypeSettingProperty {
    #[inline]
    fn into_value(self) -> Value<CompositeSlotTypeSettingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides an expression that evaluates to true or false.
///
/// The property type `Condition` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConditionProperty(Object);

impl ConditionProperty {
    /// `ConditionProperty` with its required properties, in alphabetical order:
    ///
    /// - `expression_string`: The expression string that is evaluated.
    pub fn new(expression_string: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ExpressionString",
            expression_string.into_value().into_node(),
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

impl Kind for ConditionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConditionProperty> for ConditionProperty {}
impl From<ConditionProperty> for Node {
    #[inline]
    fn from(value: ConditionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConditionProperty> for ConditionProperty {
    #[inline]
    fn into_value(self) -> Value<ConditionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A set of actions that Amazon Lex should run if the condition is matched.
///
/// The property type `ConditionalBranch` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConditionalBranchProperty(Object);

impl ConditionalBranchProperty {
    /// `ConditionalBranchProperty` with its required properties, in alphabetical order:
    ///
    /// - `condition`: Contains the expression to evaluate.
    /// - `name`: The name of the branch.
    /// - `next_step`: The next step in the conversation.
    pub fn new(
        condition: impl IntoValue<ConditionProperty>,
        name: impl IntoValue<String>,
        next_step: impl IntoValue<DialogStateProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Condition", condition.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("NextStep", next_step.into_value().into_node());
        Self(object_)
    }

    /// Specifies a list of message groups that Amazon Lex uses to respond the user input.
    ///
    /// `Response`.
    pub fn response(mut self, value: impl IntoValue<ResponseSpecificationProperty>) -> Self {
        self.0.put("Response", value.into_value().into_node());
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

impl Kind for ConditionalBranchProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConditionalBranchProperty> for ConditionalBranchProperty {}
impl From<ConditionalBranchProperty> for Node {
    #[inline]
    fn from(value: ConditionalBranchProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConditionalBranchProperty> for ConditionalBranchProperty {
    #[inline]
    fn into_value(self) -> Value<ConditionalBranchProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides a list of conditional branches. Branches are evaluated in the order that they are entered in the list. The first branch with a condition that evaluates to true is executed. The last branch in the list is the default branch. The default branch should not have any condition expression. The default branch is executed if no other branch has a matching condition.
///
/// The property type `ConditionalSpecification` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConditionalSpecificationProperty(Object);

impl ConditionalSpecificationProperty {
    /// `ConditionalSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `conditional_branches`: A list of conditional branches.
    /// - `default_branch`: The conditional branch that should be followed when the conditions for other branches are not satisfied.
    /// - `is_active`: Determines whether a conditional branch is active.
    pub fn new(
        conditional_branches: impl IntoValue<List<ConditionalBranchProperty>>,
        default_branch: impl IntoValue<DefaultConditionalBranchProperty>,
        is_active: impl IntoValue<bool>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ConditionalBranches",
            conditional_branches.into_value().into_node(),
        );
        object_.put("DefaultBranch", default_branch.into_value().into_node());
        object_.put("IsActive", is_active.into_value().into_node());
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

impl Kind for ConditionalSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConditionalSpecificationProperty> for ConditionalSpecificationProperty {}
impl From<ConditionalSpecificationProperty> for Node {
    #[inline]
    fn from(value: ConditionalSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConditionalSpecificationProperty> for ConditionalSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<ConditionalSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configures conversation logging that saves audio, text, and metadata for the conversations with your users.
///
/// The property type `ConversationLogSettings` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConversationLogSettingsProperty(Object);

impl ConversationLogSettingsProperty {
    /// `ConversationLogSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon S3 settings for logging audio to an S3 bucket.
    ///
    /// `AudioLogSettings`.
    pub fn audio_log_settings(
        mut self,
        value: impl IntoValue<List<AudioLogSettingProperty>>,
    ) -> Self {
        self.0
            .put("AudioLogSettings", value.into_value().into_node());
        self
    }

    /// The Amazon CloudWatch Logs settings for logging text and metadata.
    ///
    /// `TextLogSettings`.
    pub fn text_log_settings(
        mut self,
        value: impl IntoValue<List<TextLogSettingProperty>>,
    ) -> Self {
        self.0
            .put("TextLogSettings", value.into_value().into_node());
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

impl Kind for ConversationLogSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConversationLogSettingsProperty> for ConversationLogSettingsProperty {}
impl From<ConversationLogSettingsProperty> for Node {
    #[inline]
    fn from(value: ConversationLogSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConversationLogSettingsProperty> for ConversationLogSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<ConversationLogSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A custom response string that Amazon Lex sends to your application. You define the content and structure the string.
///
/// The property type `CustomPayload` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomPayloadProperty(Object);

impl CustomPayloadProperty {
    /// `CustomPayloadProperty` with its required properties, in alphabetical order:
    ///
    /// - `value`: The string that is sent to your application.
    pub fn new(value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Value", value.into_value().into_node());
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

impl Kind for CustomPayloadProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomPayloadProperty> for CustomPayloadProperty {}
impl From<CustomPayloadProperty> for Node {
    #[inline]
    fn from(value: CustomPayloadProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomPayloadProperty> for CustomPayloadProperty {
    #[inline]
    fn into_value(self) -> Value<CustomPayloadProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies a custom vocabulary. A custom vocabulary is a list of words that you expect to be used during a conversation with your bot.
///
/// The property type `CustomVocabulary` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomVocabularyProperty(Object);

impl CustomVocabularyProperty {
    /// `CustomVocabularyProperty` with its required properties, in alphabetical order:
    ///
    /// - `custom_vocabulary_items`: Specifies a list of words that you expect to be used during a conversation with your bot.
    pub fn new(
        custom_vocabulary_items: impl IntoValue<List<CustomVocabularyItemProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CustomVocabularyItems",
            custom_vocabulary_items.into_value().into_node(),
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

impl Kind for CustomVocabularyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomVocabularyProperty> for CustomVocabularyProperty {}
impl From<CustomVocabularyProperty> for Node {
    #[inline]
    fn from(value: CustomVocabularyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomVocabularyProperty> for CustomVocabularyProperty {
    #[inline]
    fn into_value(self) -> Value<CustomVocabularyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies an entry in a custom vocabulary.
///
/// The property type `CustomVocabularyItem` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomVocabularyItemProperty(Object);

impl CustomVocabularyItemProperty {
    /// `CustomVocabularyItemProperty` with its required properties, in alphabetical order:
    ///
    /// - `phrase`: Specifies 1 - 4 words that should be recognized.
    pub fn new(phrase: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Phrase", phrase.into_value().into_node());
        Self(object_)
    }

    /// The DisplayAs value for the custom vocabulary item from the custom vocabulary list.
    ///
    /// `DisplayAs`.
    pub fn display_as(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DisplayAs", value.into_value().into_node());
        self
    }

    /// Specifies the degree to which the phrase recognition is boosted. The default value is 1.
    ///
    /// `Weight`.
    pub fn weight(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Weight", value.into_value().into_node());
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

impl Kind for CustomVocabularyItemProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomVocabularyItemProperty> for CustomVocabularyItemProperty {}
impl From<CustomVocabularyItemProperty> for Node {
    #[inline]
    fn from(value: CustomVocabularyItemProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomVocabularyItemProperty> for CustomVocabularyItemProperty {
    #[inline]
    fn into_value(self) -> Value<CustomVocabularyItemProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the DTMF input specifications.
///
/// The property type `DTMFSpecification` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct DTMFSpecificationProperty(Object);

impl DTMFSpecificationProperty {
    /// `DTMFSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `deletion_character`: The DTMF character that clears the accumulated DTMF digits and immediately ends the input.
    /// - `end_character`: The DTMF character that immediately ends input.
    /// - `end_timeout_ms`: How long the bot should wait after the last DTMF character input before assuming that the input has concluded.
    /// - `max_length`: The maximum number of DTMF digits allowed in an utterance.
    pub fn new(
        deletion_character: impl IntoValue<String>,
        end_character: impl IntoValue<String>,
        end_timeout_ms: impl IntoValue<i64>,
        max_length: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DeletionCharacter",
            deletion_character.into_value().into_node(),
        );
        object_.put("EndCharacter", end_character.into_value().into_node());
        object_.put("EndTimeoutMs", end_timeout_ms.into_value().into_node());
        object_.put("MaxLength", max_length.into_value().into_node());
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

impl Kind for DTMFSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DTMFSpecificationProperty> for DTMFSpecificationProperty {}
impl From<DTMFSpecificationProperty> for Node {
    #[inline]
    fn from(value: DTMFSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DTMFSpecificationProperty> for DTMFSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<DTMFSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// By default, data stored by Amazon Lex is encrypted. The `DataPrivacy` structure provides settings that determine how Amazon Lex handles special cases of securing the data for your bot.
///
/// The property type `DataPrivacy` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataPrivacyProperty(Object);

impl DataPrivacyProperty {
    /// `DataPrivacyProperty` with its required properties, in alphabetical order:
    ///
    /// - `child_directed`: For each Amazon Lex bot created with the Amazon Lex Model Building Service, you must specify whether your use of Amazon Lex is related to a website, program, or other application that is directed or targeted, in whole or in part, to children under age 13 and subject to the Children's Online Privacy Protection Act (COPPA) by specifying `true` or `false` in the `childDirected` field.
    pub fn new(child_directed: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ChildDirected", child_directed.into_value().into_node());
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

impl Kind for DataPrivacyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataPrivacyProperty> for DataPrivacyProperty {}
impl From<DataPrivacyProperty> for Node {
    #[inline]
    fn from(value: DataPrivacyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataPrivacyProperty> for DataPrivacyProperty {
    #[inline]
    fn into_value(self) -> Value<DataPrivacyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains details about the configuration of the knowledge store used for the `AMAZON.QnAIntent`. You must have already created the knowledge store and indexed the documents within it.
///
/// The property type `DataSourceConfiguration` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataSourceConfigurationProperty(Object);

impl DataSourceConfigurationProperty {
    /// `DataSourceConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Contains details about the configuration of the Amazon Bedrock knowledge base used for the `AMAZON.QnAIntent`. To set up a knowledge base, follow the steps at [Building a knowledge base](https://docs.aws.amazon.com/bedrock/latest/userguide/knowledge-base.html).
    ///
    /// `BedrockKnowledgeStoreConfiguration`.
    pub fn bedrock_knowledge_store_configuration(
        mut self,
        value: impl IntoValue<BedrockKnowledgeStoreConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "BedrockKnowledgeStoreConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Contains details about the configuration of the Amazon Kendra index used for the `AMAZON.QnAIntent`. To create a Amazon Kendra index, follow the steps at [Creating an index](https://docs.aws.amazon.com/kendra/latest/dg/create-index.html).
    ///
    /// `KendraConfiguration`.
    pub fn kendra_configuration(
        mut self,
        value: impl IntoValue<QnAKendraConfigurationProperty>,
    ) -> Self {
        self.0
            .put("KendraConfiguration", value.into_value().into_node());
        self
    }

    /// Contains details about the configuration of the Amazon OpenSearch Service database used for the `AMAZON.QnAIntent`. To create a domain, follow the steps at [Creating and managing Amazon OpenSearch Service domains](https://docs.aws.amazon.com/opensearch-service/latest/developerguide/createupdatedomains.html).
    ///
    /// `OpensearchConfiguration`.
    pub fn opensearch_configuration(
        mut self,
        value: impl IntoValue<OpensearchConfigurationProperty>,
    ) -> Self {
        self.0
            .put("OpensearchConfiguration", value.into_value().into_node());
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

impl Kind for DataSourceConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataSourceConfigurationProperty> for DataSourceConfigurationProperty {}
impl From<DataSourceConfigurationProperty> for Node {
    #[inline]
    fn from(value: DataSourceConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataSourceConfigurationProperty> for DataSourceConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<DataSourceConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `DeepgramSpeechModelConfig` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct DeepgramSpeechModelConfigProperty(Object);

impl DeepgramSpeechModelConfigProperty {
    /// `DeepgramSpeechModelConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `api_token_secret_arn`
    pub fn new(api_token_secret_arn: impl IntoValue<kinds::secretsmanager::SecretArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ApiTokenSecretArn",
            api_token_secret_arn.into_value().into_node(),
        );
        Self(object_)
    }

    /// The `ModelId` property.
    ///
    /// `ModelId`.
    pub fn model_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ModelId", value.into_value().into_node());
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

impl Kind for DeepgramSpeechModelConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DeepgramSpeechModelConfigProperty> for DeepgramSpeechModelConfigProperty {}
impl From<DeepgramSpeechModelConfigProperty> for Node {
    #[inline]
    fn from(value: DeepgramSpeechModelConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DeepgramSpeechModelConfigProperty> for DeepgramSpeechModelConfigProperty {
    #[inline]
    fn into_value(self) -> Value<DeepgramSpeechModelConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A set of actions that Amazon Lex should run if none of the other conditions are met.
///
/// The property type `DefaultConditionalBranch` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct DefaultConditionalBranchProperty(Object);

impl DefaultConditionalBranchProperty {
    /// `DefaultConditionalBranchProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The next step in the conversation.
    ///
    /// `NextStep`.
    pub fn next_step(mut self, value: impl IntoValue<DialogStateProperty>) -> Self {
        self.0.put("NextStep", value.into_value().into_node());
        self
    }

    /// Specifies a list of message groups that Amazon Lex uses to respond the user input.
    ///
    /// `Response`.
    pub fn response(mut self, value: impl IntoValue<ResponseSpecificationProperty>) -> Self {
        self.0.put("Response", value.into_value().into_node());
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

impl Kind for DefaultConditionalBranchProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DefaultConditionalBranchProperty> for DefaultConditionalBranchProperty {}
impl From<DefaultConditionalBranchProperty> for Node {
    #[inline]
    fn from(value: DefaultConditionalBranchProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DefaultConditionalBranchProperty> for DefaultConditionalBranchProperty {
    #[inline]
    fn into_value(self) -> Value<DefaultConditionalBranchProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains specifications for the descriptive bot building feature.
///
/// The property type `DescriptiveBotBuilderSpecification` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct DescriptiveBotBuilderSpecificationProperty(Object);

impl DescriptiveBotBuilderSpecificationProperty {
    /// `DescriptiveBotBuilderSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `enabled`: Specifies whether the descriptive bot building feature is activated or not.
    pub fn new(enabled: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Enabled", enabled.into_value().into_node());
        Self(object_)
    }

    /// An object containing information about the Amazon Bedrock model used to interpret the prompt used in descriptive bot building.
    ///
    /// `BedrockModelSpecification`.
    pub fn bedrock_model_specification(
        mut self,
        value: impl IntoValue<BedrockModelSpecificationProperty>,
    ) -> Self {
        self.0
            .put("BedrockModelSpecification", value.into_value().into_node());
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

impl Kind for DescriptiveBotBuilderSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DescriptiveBotBuilderSpecificationProperty>
    for DescriptiveBotBuilderSpecificationProperty
{
}
impl From<DescriptiveBotBuilderSpecificationProperty> for Node {
    #[inline]
    fn from(value: DescriptiveBotBuilderSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DescriptiveBotBuilderSpecificationProperty>
    for DescriptiveBotBuilderSpecificationProperty
{
    #[inline]
    fn into_value(self) -> Value<DescriptiveBotBuilderSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines the action that the bot executes at runtime when the conversation reaches this step.
///
/// The property type `DialogAction` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct DialogActionProperty(Object);

impl DialogActionProperty {
    /// `DialogActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The action that the bot should execute.
    pub fn new(r#type: impl IntoValue<Type>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// If the dialog action is `ElicitSlot`, defines the slot to elicit from the user.
    ///
    /// `SlotToElicit`.
    pub fn slot_to_elicit(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SlotToElicit", value.into_value().into_node());
        self
    }

    /// When true the next message for the intent is not used.
    ///
    /// `SuppressNextMessage`.
    pub fn suppress_next_message(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("SuppressNextMessage", value.into_value().into_node());
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

impl Kind for DialogActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DialogActionProperty> for DialogActionProperty {}
impl From<DialogActionProperty> for Node {
    #[inline]
    fn from(value: DialogActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DialogActionProperty> for DialogActionProperty {
    #[inline]
    fn into_value(self) -> Value<DialogActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Settings that specify the dialog code hook that is called by Amazon Lex at a step of the conversation.
///
/// The property type `DialogCodeHookInvocationSetting` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct DialogCodeHookInvocationSettingProperty(Object);

impl DialogCodeHookInvocationSettingProperty {
    /// `DialogCodeHookInvocationSettingProperty` with its required properties, in alphabetical order:
    ///
    /// - `enable_code_hook_invocation`: Indicates whether a Lambda function should be invoked for the dialog.
    /// - `is_active`: Determines whether a dialog code hook is used when the intent is activated.
    /// - `post_code_hook_specification`: Contains the responses and actions that Amazon Lex takes after the Lambda function is complete.
    pub fn new(
        enable_code_hook_invocation: impl IntoValue<bool>,
        is_active: impl IntoValue<bool>,
        post_code_hook_specification: impl IntoValue<PostDialogCodeHookInvocationSpecificationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "EnableCodeHookInvocation",
            enable_code_hook_invocation.into_value().into_node(),
        );
        object_.put("IsActive", is_active.into_value().into_node());
        object_.put(
            "PostCodeHookSpecification",
            post_code_hook_specification.into_value().into_node(),
        );
        Self(object_)
    }

    /// A label that indicates the dialog step from which the dialog code hook is happening.
    ///
    /// `InvocationLabel`.
    pub fn invocation_label(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("InvocationLabel", value.into_value().into_node());
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

impl Kind for DialogCodeHookInvocationSettingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DialogCodeHookInvocationSettingProperty> for DialogCodeHookInvocationSettingProperty {}
impl From<DialogCodeHookInvocationSettingProperty> for Node {
    #[inline]
    fn from(value: DialogCodeHookInvocationSettingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DialogCodeHookInvocationSettingProperty>
    for DialogCodeHookInvocationSettingProperty
{
    #[inline]
    fn into_value(self) -> Value<DialogCodeHookInvocationSettingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Settings that determine the Lambda function that Amazon Lex uses for processing user responses.
///
/// The property type `DialogCodeHookSetting` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct DialogCodeHookSettingProperty(Object);

impl DialogCodeHookSettingProperty {
    /// `DialogCodeHookSettingProperty` with its required properties, in alphabetical order:
    ///
    /// - `enabled`: Enables the dialog code hook so that it processes user requests.
    pub fn new(enabled: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Enabled", enabled.into_value().into_node());
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

impl Kind for DialogCodeHookSettingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DialogCodeHookSettingProperty> for DialogCodeHookSettingProperty {}
impl From<DialogCodeHookSettingProperty> for Node {
    #[inline]
    fn from(value: DialogCodeHookSettingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DialogCodeHookSettingProperty> for DialogCodeHookSettingProperty {
    #[inline]
    fn into_value(self) -> Value<DialogCodeHookSettingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The current state of the conversation with the user.
///
/// The property type `DialogState` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct DialogStateProperty(Object);

impl DialogStateProperty {
    /// `DialogStateProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Defines the action that the bot executes at runtime when the conversation reaches this step.
    ///
    /// `DialogAction`.
    pub fn dialog_action(mut self, value: impl IntoValue<DialogActionProperty>) -> Self {
        self.0.put("DialogAction", value.into_value().into_node());
        self
    }

    /// Override settings to configure the intent state.
    ///
    /// `Intent`.
    pub fn intent(mut self, value: impl IntoValue<IntentOverrideProperty>) -> Self {
        self.0.put("Intent", value.into_value().into_node());
        self
    }

    /// Map of key/value pairs representing session-specific context information. It contains application information passed between Amazon Lex and a client application.
    ///
    /// `SessionAttributes`.
    pub fn session_attributes(
        mut self,
        value: impl IntoValue<List<SessionAttributeProperty>>,
    ) -> Self {
        self.0
            .put("SessionAttributes", value.into_value().into_node());
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

impl Kind for DialogStateProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DialogStateProperty> for DialogStateProperty {}
impl From<DialogStateProperty> for Node {
    #[inline]
    fn from(value: DialogStateProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DialogStateProperty> for DialogStateProperty {
    #[inline]
    fn into_value(self) -> Value<DialogStateProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Settings that specify the dialog code hook that is called by Amazon Lex between eliciting slot values.
///
/// The property type `ElicitationCodeHookInvocationSetting` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct ElicitationCodeHookInvocationSettingProperty(Object);

impl ElicitationCodeHookInvocationSettingProperty {
    /// `ElicitationCodeHookInvocationSettingProperty` with its required properties, in alphabetical order:
    ///
    /// - `enable_code_hook_invocation`: Indicates whether a Lambda function should be invoked for the dialog.
    pub fn new(enable_code_hook_invocation: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "EnableCodeHookInvocation",
            enable_code_hook_invocation.into_value().into_node(),
        );
        Self(object_)
    }

    /// A label that indicates the dialog step from which the dialog code hook is happening.
    ///
    /// `InvocationLabel`.
    pub fn invocation_label(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("InvocationLabel", value.into_value().into_node());
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

impl Kind for ElicitationCodeHookInvocationSettingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ElicitationCodeHookInvocationSettingProperty>
    for ElicitationCodeHookInvocationSettingProperty
{
}
impl From<ElicitationCodeHookInvocationSettingProperty> for Node {
    #[inline]
    fn from(value: ElicitationCodeHookInvocationSettingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ElicitationCodeHookInvocationSettingProperty>
    for ElicitationCodeHookInvocationSettingProperty
{
    #[inline]
    fn into_value(self) -> Value<ElicitationCodeHookInvocationSettingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ErrorLogSettings` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct ErrorLogSettingsProperty(Object);

impl ErrorLogSettingsProperty {
    /// `ErrorLogSettingsProperty` with its required properties, in alphabetical order:
    ///
    /// - `enabled`
    pub fn new(enabled: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Enabled", enabled.into_value().into_node());
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

impl Kind for ErrorLogSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ErrorLogSettingsProperty> for ErrorLogSettingsProperty {}
impl From<ErrorLogSettingsProperty> for Node {
    #[inline]
    fn from(value: ErrorLogSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ErrorLogSettingsProperty> for ErrorLogSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<ErrorLogSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains the names of the fields used for an exact response to the user.
///
/// The property type `ExactResponseFields` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct ExactResponseFieldsProperty(Object);

impl ExactResponseFieldsProperty {
    /// `ExactResponseFieldsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the field that contains the answer to the query made to the OpenSearch Service database.
    ///
    /// `AnswerField`.
    pub fn answer_field(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AnswerField", value.into_value().into_node());
        self
    }

    /// The name of the field that contains the query made to the OpenSearch Service database.
    ///
    /// `QuestionField`.
    pub fn question_field(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("QuestionField", value.into_value().into_node());
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

impl Kind for ExactResponseFieldsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ExactResponseFieldsProperty> for ExactResponseFieldsProperty {}
impl From<ExactResponseFieldsProperty> for Node {
    #[inline]
    fn from(value: ExactResponseFieldsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ExactResponseFieldsProperty> for ExactResponseFieldsProperty {
    #[inline]
    fn into_value(self) -> Value<ExactResponseFieldsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides information about the external source of the slot type's definition.
///
/// The property type `ExternalSourceSetting` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct ExternalSourceSettingProperty(Object);

impl ExternalSourceSettingProperty {
    /// `ExternalSourceSettingProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Settings required for a slot type based on a grammar that you provide.
    ///
    /// `GrammarSlotTypeSetting`.
    pub fn grammar_slot_type_setting(
        mut self,
        value: impl IntoValue<GrammarSlotTypeSettingProperty>,
    ) -> Self {
        self.0
            .put("GrammarSlotTypeSetting", value.into_value().into_node());
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

impl Kind for ExternalSourceSettingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ExternalSourceSettingProperty> for ExternalSourceSettingProperty {}
impl From<ExternalSourceSettingProperty> for Node {
    #[inline]
    fn from(value: ExternalSourceSettingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ExternalSourceSettingProperty> for ExternalSourceSettingProperty {
    #[inline]
    fn into_value(self) -> Value<ExternalSourceSettingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Determines if a Lambda function should be invoked for a specific intent.
///
/// The property type `FulfillmentCodeHookSetting` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct FulfillmentCodeHookSettingProperty(Object);

impl FulfillmentCodeHookSettingProperty {
    /// `FulfillmentCodeHookSettingProperty` with its required properties, in alphabetical order:
    ///
    /// - `enabled`: Indicates whether a Lambda function should be invoked to fulfill a specific intent.
    pub fn new(enabled: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Enabled", enabled.into_value().into_node());
        Self(object_)
    }

    /// Provides settings for update messages sent to the user for long-running Lambda fulfillment functions. Fulfillment updates can be used only with streaming conversations.
    ///
    /// `FulfillmentUpdatesSpecification`.
    pub fn fulfillment_updates_specification(
        mut self,
        value: impl IntoValue<FulfillmentUpdatesSpecificationProperty>,
    ) -> Self {
        self.0.put(
            "FulfillmentUpdatesSpecification",
            value.into_value().into_node(),
        );
        self
    }

    /// Determines whether the fulfillment code hook is used. When `active` is false, the code hook doesn't run.
    ///
    /// `IsActive`.
    pub fn is_active(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("IsActive", value.into_value().into_node());
        self
    }

    /// Provides settings for messages sent to the user for after the Lambda fulfillment function completes. Post-fulfillment messages can be sent for both streaming and non-streaming conversations.
    ///
    /// `PostFulfillmentStatusSpecification`.
    pub fn post_fulfillment_status_specification(
        mut self,
        value: impl IntoValue<PostFulfillmentStatusSpecificationProperty>,
    ) -> Self {
        self.0.put(
            "PostFulfillmentStatusSpecification",
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

impl Kind for FulfillmentCodeHookSettingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FulfillmentCodeHookSettingProperty> for FulfillmentCodeHookSettingProperty {}
impl From<FulfillmentCodeHookSettingProperty> for Node {
    #[inline]
    fn from(value: FulfillmentCodeHookSettingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FulfillmentCodeHookSettingProperty> for FulfillmentCodeHookSettingProperty {
    #[inline]
    fn into_value(self) -> Value<FulfillmentCodeHookSettingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides settings for a message that is sent to the user when a fulfillment Lambda function starts running.
///
/// The property type `FulfillmentStartResponseSpecification` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct FulfillmentStartResponseSpecificationProperty(Object);

impl FulfillmentStartResponseSpecificationProperty {
    /// `FulfillmentStartResponseSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `delay_in_seconds`: The delay between when the Lambda fulfillment function starts running and the start message is played.
    /// - `message_groups`: 1 - 5 message groups that contain start messages.
    pub fn new(
        delay_in_seconds: impl IntoValue<i64>,
        message_groups: impl IntoValue<List<MessageGroupProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DelayInSeconds", delay_in_seconds.into_value().into_node());
        object_.put("MessageGroups", message_groups.into_value().into_node());
        Self(object_)
    }

    /// Determines whether the user can interrupt the start message while it is playing.
    ///
    /// `AllowInterrupt`.
    pub fn allow_interrupt(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("AllowInterrupt", value.into_value().into_node());
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

impl Kind for FulfillmentStartResponseSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FulfillmentStartResponseSpecificationProperty>
    for FulfillmentStartResponseSpecificationProperty
{
}
impl From<FulfillmentStartResponseSpecificationProperty> for Node {
    #[inline]
    fn from(value: FulfillmentStartResponseSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FulfillmentStartResponseSpecificationProperty>
    for FulfillmentStartResponseSpecificationProperty
{
    #[inline]
    fn into_value(self) -> Value<FulfillmentStartResponseSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides settings for a message that is sent periodically to the user while a fulfillment Lambda function is running.
///
/// The property type `FulfillmentUpdateResponseSpecification` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct FulfillmentUpdateResponseSpecificationProperty(Object);

impl FulfillmentUpdateResponseSpecificationProperty {
    /// `FulfillmentUpdateResponseSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `frequency_in_seconds`: The frequency that a message is sent to the user.
    /// - `message_groups`: 1 - 5 message groups that contain update messages.
    pub fn new(
        frequency_in_seconds: impl IntoValue<i64>,
        message_groups: impl IntoValue<List<MessageGroupProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "FrequencyInSeconds",
            frequency_in_seconds.into_value().into_node(),
        );
        object_.put("MessageGroups", message_groups.into_value().into_node());
        Self(object_)
    }

    /// Determines whether the user can interrupt an update message while it is playing.
    ///
    /// `AllowInterrupt`.
    pub fn allow_interrupt(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("AllowInterrupt", value.into_value().into_node());
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

impl Kind for FulfillmentUpdateResponseSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FulfillmentUpdateResponseSpecificationProperty>
    for FulfillmentUpdateResponseSpecificationProperty
{
}
impl From<FulfillmentUpdateResponseSpecificationProperty> for Node {
    #[inline]
    fn from(value: FulfillmentUpdateResponseSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FulfillmentUpdateResponseSpecificationProperty>
    for FulfillmentUpdateResponseSpecificationProperty
{
    #[inline]
    fn into_value(self) -> Value<FulfillmentUpdateResponseSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides information for updating the user on the progress of fulfilling an intent.
///
/// The property type `FulfillmentUpdatesSpecification` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct FulfillmentUpdatesSpecificationProperty(Object);

impl FulfillmentUpdatesSpecificationProperty {
    /// `FulfillmentUpdatesSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `active`: Determines whether fulfillment updates are sent to the user.
    pub fn new(active: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Active", active.into_value().into_node());
        Self(object_)
    }

    /// Provides configuration information for the message sent to users when the fulfillment Lambda functions starts running.
    ///
    /// `StartResponse`.
    pub fn start_response(
        mut self,
        value: impl IntoValue<FulfillmentStartResponseSpecificationProperty>,
    ) -> Self {
        self.0.put("StartResponse", value.into_value().into_node());
        self
    }

    /// The length of time that the fulfillment Lambda function should run before it times out.
    ///
    /// `TimeoutInSeconds`.
    pub fn timeout_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("TimeoutInSeconds", value.into_value().into_node());
        self
    }

    /// Provides configuration information for messages sent periodically to the user while the fulfillment Lambda function is running.
    ///
    /// `UpdateResponse`.
    pub fn update_response(
        mut self,
        value: impl IntoValue<FulfillmentUpdateResponseSpecificationProperty>,
    ) -> Self {
        self.0.put("UpdateResponse", value.into_value().into_node());
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

impl Kind for FulfillmentUpdatesSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FulfillmentUpdatesSpecificationProperty> for FulfillmentUpdatesSpecificationProperty {}
impl From<FulfillmentUpdatesSpecificationProperty> for Node {
    #[inline]
    fn from(value: FulfillmentUpdatesSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FulfillmentUpdatesSpecificationProperty>
    for FulfillmentUpdatesSpecificationProperty
{
    #[inline]
    fn into_value(self) -> Value<FulfillmentUpdatesSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains specifications about the generative AI capabilities from Amazon Bedrock that you can turn on for your bot.
///
/// The property type `GenerativeAISettings` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct GenerativeAISettingsProperty(Object);

impl GenerativeAISettingsProperty {
    /// `GenerativeAISettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `BuildtimeSettings` property.
    ///
    /// `BuildtimeSettings`.
    pub fn buildtime_settings(mut self, value: impl IntoValue<BuildtimeSettingsProperty>) -> Self {
        self.0
            .put("BuildtimeSettings", value.into_value().into_node());
        self
    }

    /// The `RuntimeSettings` property.
    ///
    /// `RuntimeSettings`.
    pub fn runtime_settings(mut self, value: impl IntoValue<RuntimeSettingsProperty>) -> Self {
        self.0
            .put("RuntimeSettings", value.into_value().into_node());
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

impl Kind for GenerativeAISettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GenerativeAISettingsProperty> for GenerativeAISettingsProperty {}
impl From<GenerativeAISettingsProperty> for Node {
    #[inline]
    fn from(value: GenerativeAISettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GenerativeAISettingsProperty> for GenerativeAISettingsProperty {
    #[inline]
    fn into_value(self) -> Value<GenerativeAISettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Settings requried for a slot type based on a grammar that you provide.
///
/// The property type `GrammarSlotTypeSetting` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct GrammarSlotTypeSettingProperty(Object);

impl GrammarSlotTypeSettingProperty {
    /// `GrammarSlotTypeSettingProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The source of the grammar used to create the slot type.
    ///
    /// `Source`.
    pub fn source(mut self, value: impl IntoValue<GrammarSlotTypeSourceProperty>) -> Self {
        self.0.put("Source", value.into_value().into_node());
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

impl Kind for GrammarSlotTypeSettingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GrammarSlotTypeSettingProperty> for GrammarSlotTypeSettingProperty {}
impl From<GrammarSlotTypeSettingProperty> for Node {
    #[inline]
    fn from(value: GrammarSlotTypeSettingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GrammarSlotTypeSettingProperty> for GrammarSlotTypeSettingProperty {
    #[inline]
    fn into_value(self) -> Value<GrammarSlotTypeSettingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the Amazon S3 bucket name and location for the grammar that is the source for the slot type.
///
/// The property type `GrammarSlotTypeSource` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct GrammarSlotTypeSourceProperty(Object);

impl GrammarSlotTypeSourceProperty {
    /// `GrammarSlotTypeSourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `s3_bucket_name`: The name of the Amazon S3 bucket that contains the grammar source.
    /// - `s3_object_key`: The path to the grammar in the Amazon S3 bucket.
    pub fn new(
        s3_bucket_name: impl IntoValue<kinds::s3::BucketName>,
        s3_object_key: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("S3BucketName", s3_bucket_name.into_value().into_node());
        object_.put("S3ObjectKey", s3_object_key.into_value().into_node());
        Self(object_)
    }

    /// The AWS key required to decrypt the contents of the grammar, if any.
    ///
    /// `KmsKeyArn`.
    pub fn kms_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0.put("KmsKeyArn", value.into_value().into_node());
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

impl Kind for GrammarSlotTypeSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GrammarSlotTypeSourceProperty> for GrammarSlotTypeSourceProperty {}
impl From<GrammarSlotTypeSourceProperty> for Node {
    #[inline]
    fn from(value: GrammarSlotTypeSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GrammarSlotTypeSourceProperty> for GrammarSlotTypeSourceProperty {
    #[inline]
    fn into_value(self) -> Value<GrammarSlotTypeSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A card that is shown to the user by a messaging platform. You define the contents of the card, the card is displayed by the platform.
///
/// When you use a response card, the response from the user is constrained to the text associated with a button on the card.
///
/// The property type `ImageResponseCard` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct ImageResponseCardProperty(Object);

impl ImageResponseCardProperty {
    /// `ImageResponseCardProperty` with its required properties, in alphabetical order:
    ///
    /// - `title`: The title to display on the response card.
    pub fn new(title: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Title", title.into_value().into_node());
        Self(object_)
    }

    /// A list of buttons that should be displayed on the response card. The arrangement of the buttons is determined by the platform that displays the button.
    ///
    /// `Buttons`.
    pub fn buttons(mut self, value: impl IntoValue<List<ButtonProperty>>) -> Self {
        self.0.put("Buttons", value.into_value().into_node());
        self
    }

    /// The URL of an image to display on the response card. The image URL must be publicly available so that the platform displaying the response card has access to the image.
    ///
    /// `ImageUrl`.
    pub fn image_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ImageUrl", value.into_value().into_node());
        self
    }

    /// The subtitle to display on the response card. The format of the subtitle is determined by the platform displaying the response card.
    ///
    /// `Subtitle`.
    pub fn subtitle(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Subtitle", value.into_value().into_node());
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

impl Kind for ImageResponseCardProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ImageResponseCardProperty> for ImageResponseCardProperty {}
impl From<ImageResponseCardProperty> for Node {
    #[inline]
    fn from(value: ImageResponseCardProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ImageResponseCardProperty> for ImageResponseCardProperty {
    #[inline]
    fn into_value(self) -> Value<ImageResponseCardProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration setting for a response sent to the user before Amazon Lex starts eliciting slots.
///
/// The property type `InitialResponseSetting` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct InitialResponseSettingProperty(Object);

impl InitialResponseSettingProperty {
    /// `InitialResponseSettingProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Settings that specify the dialog code hook that is called by Amazon Lex at a step of the conversation.
    ///
    /// `CodeHook`.
    pub fn code_hook(
        mut self,
        value: impl IntoValue<DialogCodeHookInvocationSettingProperty>,
    ) -> Self {
        self.0.put("CodeHook", value.into_value().into_node());
        self
    }

    /// Provides a list of conditional branches. Branches are evaluated in the order that they are entered in the list. The first branch with a condition that evaluates to true is executed. The last branch in the list is the default branch. The default branch should not have any condition expression. The default branch is executed if no other branch has a matching condition.
    ///
    /// `Conditional`.
    pub fn conditional(mut self, value: impl IntoValue<ConditionalSpecificationProperty>) -> Self {
        self.0.put("Conditional", value.into_value().into_node());
        self
    }

    /// Specifies a list of message groups that Amazon Lex uses to respond the user input.
    ///
    /// `InitialResponse`.
    pub fn initial_response(
        mut self,
        value: impl IntoValue<ResponseSpecificationProperty>,
    ) -> Self {
        self.0
            .put("InitialResponse", value.into_value().into_node());
        self
    }

    /// The next step in the conversation.
    ///
    /// `NextStep`.
    pub fn next_step(mut self, value: impl IntoValue<DialogStateProperty>) -> Self {
        self.0.put("NextStep", value.into_value().into_node());
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

impl Kind for InitialResponseSettingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InitialResponseSettingProperty> for InitialResponseSettingProperty {}
impl From<InitialResponseSettingProperty> for Node {
    #[inline]
    fn from(value: InitialResponseSettingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InitialResponseSettingProperty> for InitialResponseSettingProperty {
    #[inline]
    fn into_value(self) -> Value<InitialResponseSettingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A context that must be active for an intent to be selected by Amazon Lex.
///
/// The property type `InputContext` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct InputContextProperty(Object);

impl InputContextProperty {
    /// `InputContextProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the context.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
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

impl Kind for InputContextProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InputContextProperty> for InputContextProperty {}
impl From<InputContextProperty> for Node {
    #[inline]
    fn from(value: InputContextProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InputContextProperty> for InputContextProperty {
    #[inline]
    fn into_value(self) -> Value<InputContextProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents an action that the user wants to perform.
///
/// The property type `Intent` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct IntentProperty(Object);

impl IntentProperty {
    /// `IntentProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the intent.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The `BedrockAgentIntentConfiguration` property.
    ///
    /// `BedrockAgentIntentConfiguration`.
    pub fn bedrock_agent_intent_configuration(
        mut self,
        value: impl IntoValue<BedrockAgentIntentConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "BedrockAgentIntentConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// A description of the intent. Use the description to help identify the intent in lists.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Specifies that Amazon Lex invokes the alias Lambda function for each user input. You can invoke this Lambda function to personalize user interaction.
    ///
    /// `DialogCodeHook`.
    pub fn dialog_code_hook(
        mut self,
        value: impl IntoValue<DialogCodeHookSettingProperty>,
    ) -> Self {
        self.0.put("DialogCodeHook", value.into_value().into_node());
        self
    }

    /// The `DisplayName` property.
    ///
    /// `DisplayName`.
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DisplayName", value.into_value().into_node());
        self
    }

    /// Specifies that Amazon Lex invokes the alias Lambda function when the intent is ready for fulfillment. You can invoke this function to complete the bot's transaction with the user.
    ///
    /// `FulfillmentCodeHook`.
    pub fn fulfillment_code_hook(
        mut self,
        value: impl IntoValue<FulfillmentCodeHookSettingProperty>,
    ) -> Self {
        self.0
            .put("FulfillmentCodeHook", value.into_value().into_node());
        self
    }

    /// Configuration setting for a response sent to the user before Amazon Lex starts eliciting slots.
    ///
    /// `InitialResponseSetting`.
    pub fn initial_response_setting(
        mut self,
        value: impl IntoValue<InitialResponseSettingProperty>,
    ) -> Self {
        self.0
            .put("InitialResponseSetting", value.into_value().into_node());
        self
    }

    /// A list of contexts that must be active for this intent to be considered by Amazon Lex.
    ///
    /// `InputContexts`.
    pub fn input_contexts(mut self, value: impl IntoValue<List<InputContextProperty>>) -> Self {
        self.0.put("InputContexts", value.into_value().into_node());
        self
    }

    /// Sets the response that Amazon Lex sends to the user when the intent is closed.
    ///
    /// `IntentClosingSetting`.
    pub fn intent_closing_setting(
        mut self,
        value: impl IntoValue<IntentClosingSettingProperty>,
    ) -> Self {
        self.0
            .put("IntentClosingSetting", value.into_value().into_node());
        self
    }

    /// Provides prompts that Amazon Lex sends to the user to confirm the completion of an intent. If the user answers "no," the settings contain a statement that is sent to the user to end the intent.
    ///
    /// `IntentConfirmationSetting`.
    pub fn intent_confirmation_setting(
        mut self,
        value: impl IntoValue<IntentConfirmationSettingProperty>,
    ) -> Self {
        self.0
            .put("IntentConfirmationSetting", value.into_value().into_node());
        self
    }

    /// Provides configuration information for the `AMAZON.KendraSearchIntent` intent. When you use this intent, Amazon Lex searches the specified Amazon Kendra index and returns documents from the index that match the user's utterance.
    ///
    /// `KendraConfiguration`.
    pub fn kendra_configuration(
        mut self,
        value: impl IntoValue<KendraConfigurationProperty>,
    ) -> Self {
        self.0
            .put("KendraConfiguration", value.into_value().into_node());
        self
    }

    /// A list of contexts that the intent activates when it is fulfilled.
    ///
    /// `OutputContexts`.
    pub fn output_contexts(mut self, value: impl IntoValue<List<OutputContextProperty>>) -> Self {
        self.0.put("OutputContexts", value.into_value().into_node());
        self
    }

    /// A unique identifier for the built-in intent to base this intent on.
    ///
    /// `ParentIntentSignature`.
    pub fn parent_intent_signature(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ParentIntentSignature", value.into_value().into_node());
        self
    }

    /// The `QInConnectIntentConfiguration` property.
    ///
    /// `QInConnectIntentConfiguration`.
    pub fn q_in_connect_intent_configuration(
        mut self,
        value: impl IntoValue<QInConnectIntentConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "QInConnectIntentConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The `QnAIntentConfiguration` property.
    ///
    /// `QnAIntentConfiguration`.
    pub fn qn_a_intent_configuration(
        mut self,
        value: impl IntoValue<QnAIntentConfigurationProperty>,
    ) -> Self {
        self.0
            .put("QnAIntentConfiguration", value.into_value().into_node());
        self
    }

    /// A list of utterances that a user might say to signal the intent.
    ///
    /// `SampleUtterances`.
    pub fn sample_utterances(
        mut self,
        value: impl IntoValue<List<SampleUtteranceProperty>>,
    ) -> Self {
        self.0
            .put("SampleUtterances", value.into_value().into_node());
        self
    }

    /// Indicates the priority for slots. Amazon Lex prompts the user for slot values in priority order.
    ///
    /// `SlotPriorities`.
    pub fn slot_priorities(mut self, value: impl IntoValue<List<SlotPriorityProperty>>) -> Self {
        self.0.put("SlotPriorities", value.into_value().into_node());
        self
    }

    /// A list of slots that the intent requires for fulfillment.
    ///
    /// `Slots`.
    pub fn slots(mut self, value: impl IntoValue<List<SlotProperty>>) -> Self {
        self.0.put("Slots", value.into_value().into_node());
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

impl Kind for IntentProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IntentProperty> for IntentProperty {}
impl From<IntentProperty> for Node {
    #[inline]
    fn from(value: IntentProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IntentProperty> for IntentProperty {
    #[inline]
    fn into_value(self) -> Value<IntentProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides a statement the Amazon Lex conveys to the user when the intent is successfully fulfilled.
///
/// The property type `IntentClosingSetting` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct IntentClosingSettingProperty(Object);

impl IntentClosingSettingProperty {
    /// `IntentClosingSettingProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The response that Amazon Lex sends to the user when the intent is complete.
    ///
    /// `ClosingResponse`.
    pub fn closing_response(
        mut self,
        value: impl IntoValue<ResponseSpecificationProperty>,
    ) -> Self {
        self.0
            .put("ClosingResponse", value.into_value().into_node());
        self
    }

    /// A list of conditional branches associated with the intent's closing response. These branches are executed when the `nextStep` attribute is set to `EvalutateConditional`.
    ///
    /// `Conditional`.
    pub fn conditional(mut self, value: impl IntoValue<ConditionalSpecificationProperty>) -> Self {
        self.0.put("Conditional", value.into_value().into_node());
        self
    }

    /// Specifies whether an intent's closing response is used. When this field is false, the closing response isn't sent to the user. If the `IsActive` field isn't specified, the default is true.
    ///
    /// `IsActive`.
    pub fn is_active(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("IsActive", value.into_value().into_node());
        self
    }

    /// Specifies the next step that the bot executes after playing the intent's closing response.
    ///
    /// `NextStep`.
    pub fn next_step(mut self, value: impl IntoValue<DialogStateProperty>) -> Self {
        self.0.put("NextStep", value.into_value().into_node());
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

impl Kind for IntentClosingSettingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IntentClosingSettingProperty> for IntentClosingSettingProperty {}
impl From<IntentClosingSettingProperty> for Node {
    #[inline]
    fn from(value: IntentClosingSettingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IntentClosingSettingProperty> for IntentClosingSettingProperty {
    #[inline]
    fn into_value(self) -> Value<IntentClosingSettingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides a prompt for making sure that the user is ready for the intent to be fulfilled.
///
/// The property type `IntentConfirmationSetting` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct IntentConfirmationSettingProperty(Object);

impl IntentConfirmationSettingProperty {
    /// `IntentConfirmationSettingProperty` with its required properties, in alphabetical order:
    ///
    /// - `prompt_specification`: Prompts the user to confirm the intent.
    pub fn new(prompt_specification: impl IntoValue<PromptSpecificationProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "PromptSpecification",
            prompt_specification.into_value().into_node(),
        );
        Self(object_)
    }

    /// The `DialogCodeHookInvocationSetting` object associated with intent's confirmation step. The dialog code hook is triggered based on these invocation settings when the confirmation next step or declination next step or failure next step is `InvokeDialogCodeHook`.
    ///
    /// `CodeHook`.
    pub fn code_hook(
        mut self,
        value: impl IntoValue<DialogCodeHookInvocationSettingProperty>,
    ) -> Self {
        self.0.put("CodeHook", value.into_value().into_node());
        self
    }

    /// A list of conditional branches to evaluate after the intent is closed.
    ///
    /// `ConfirmationConditional`.
    pub fn confirmation_conditional(
        mut self,
        value: impl IntoValue<ConditionalSpecificationProperty>,
    ) -> Self {
        self.0
            .put("ConfirmationConditional", value.into_value().into_node());
        self
    }

    /// Specifies the next step that the bot executes when the customer confirms the intent.
    ///
    /// `ConfirmationNextStep`.
    pub fn confirmation_next_step(mut self, value: impl IntoValue<DialogStateProperty>) -> Self {
        self.0
            .put("ConfirmationNextStep", value.into_value().into_node());
        self
    }

    /// Specifies a list of message groups that Amazon Lex uses to respond the user input.
    ///
    /// `ConfirmationResponse`.
    pub fn confirmation_response(
        mut self,
        value: impl IntoValue<ResponseSpecificationProperty>,
    ) -> Self {
        self.0
            .put("ConfirmationResponse", value.into_value().into_node());
        self
    }

    /// A list of conditional branches to evaluate after the intent is declined.
    ///
    /// `DeclinationConditional`.
    pub fn declination_conditional(
        mut self,
        value: impl IntoValue<ConditionalSpecificationProperty>,
    ) -> Self {
        self.0
            .put("DeclinationConditional", value.into_value().into_node());
        self
    }

    /// Specifies the next step that the bot executes when the customer declines the intent.
    ///
    /// `DeclinationNextStep`.
    pub fn declination_next_step(mut self, value: impl IntoValue<DialogStateProperty>) -> Self {
        self.0
            .put("DeclinationNextStep", value.into_value().into_node());
        self
    }

    /// When the user answers "no" to the question defined in `promptSpecification`, Amazon Lex responds with this response to acknowledge that the intent was canceled.
    ///
    /// `DeclinationResponse`.
    pub fn declination_response(
        mut self,
        value: impl IntoValue<ResponseSpecificationProperty>,
    ) -> Self {
        self.0
            .put("DeclinationResponse", value.into_value().into_node());
        self
    }

    /// The `DialogCodeHookInvocationSetting` used when the code hook is invoked during confirmation prompt retries.
    ///
    /// `ElicitationCodeHook`.
    pub fn elicitation_code_hook(
        mut self,
        value: impl IntoValue<ElicitationCodeHookInvocationSettingProperty>,
    ) -> Self {
        self.0
            .put("ElicitationCodeHook", value.into_value().into_node());
        self
    }

    /// Provides a list of conditional branches. Branches are evaluated in the order that they are entered in the list. The first branch with a condition that evaluates to true is executed. The last branch in the list is the default branch. The default branch should not have any condition expression. The default branch is executed if no other branch has a matching condition.
    ///
    /// `FailureConditional`.
    pub fn failure_conditional(
        mut self,
        value: impl IntoValue<ConditionalSpecificationProperty>,
    ) -> Self {
        self.0
            .put("FailureConditional", value.into_value().into_node());
        self
    }

    /// The next step to take in the conversation if the confirmation step fails.
    ///
    /// `FailureNextStep`.
    pub fn failure_next_step(mut self, value: impl IntoValue<DialogStateProperty>) -> Self {
        self.0
            .put("FailureNextStep", value.into_value().into_node());
        self
    }

    /// Specifies a list of message groups that Amazon Lex uses to respond the user input when the intent confirmation fails.
    ///
    /// `FailureResponse`.
    pub fn failure_response(
        mut self,
        value: impl IntoValue<ResponseSpecificationProperty>,
    ) -> Self {
        self.0
            .put("FailureResponse", value.into_value().into_node());
        self
    }

    /// Specifies whether the intent's confirmation is sent to the user. When this field is false, confirmation and declination responses aren't sent. If the `IsActive` field isn't specified, the default is true.
    ///
    /// `IsActive`.
    pub fn is_active(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("IsActive", value.into_value().into_node());
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

impl Kind for IntentConfirmationSettingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IntentConfirmationSettingProperty> for IntentConfirmationSettingProperty {}
impl From<IntentConfirmationSettingProperty> for Node {
    #[inline]
    fn from(value: IntentConfirmationSettingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IntentConfirmationSettingProperty> for IntentConfirmationSettingProperty {
    #[inline]
    fn into_value(self) -> Value<IntentConfirmationSettingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configures the Intent Disambiguation feature that helps resolve ambiguous user inputs when multiple intents could match. When enabled, the system presents clarifying questions to users, helping them specify their exact intent for improved conversation accuracy.
///
/// The property type `IntentDisambiguationSettings` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct IntentDisambiguationSettingsProperty(Object);

impl IntentDisambiguationSettingsProperty {
    /// `IntentDisambiguationSettingsProperty` with its required properties, in alphabetical order:
    ///
    /// - `enabled`: Determines whether the Intent Disambiguation feature is enabled.
    pub fn new(enabled: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Enabled", enabled.into_value().into_node());
        Self(object_)
    }

    /// Provides a custom message that will be displayed before presenting the disambiguation options to users. This message helps set the context for users and can be customized to match your bot's tone and brand. If not specified, a default message will be used.
    ///
    /// `CustomDisambiguationMessage`.
    pub fn custom_disambiguation_message(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "CustomDisambiguationMessage",
            value.into_value().into_node(),
        );
        self
    }

    /// Specifies the maximum number of intent options (2-5) to present to users when disambiguation is needed. This setting determines how many intent options will be shown to users when the system detects ambiguous input. The default value is 3.
    ///
    /// `MaxDisambiguationIntents`.
    pub fn max_disambiguation_intents(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaxDisambiguationIntents", value.into_value().into_node());
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

impl Kind for IntentDisambiguationSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IntentDisambiguationSettingsProperty> for IntentDisambiguationSettingsProperty {}
impl From<IntentDisambiguationSettingsProperty> for Node {
    #[inline]
    fn from(value: IntentDisambiguationSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IntentDisambiguationSettingsProperty> for IntentDisambiguationSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<IntentDisambiguationSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Override settings to configure the intent state.
///
/// The property type `IntentOverride` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct IntentOverrideProperty(Object);

impl IntentOverrideProperty {
    /// `IntentOverrideProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the intent. Only required when you're switching intents.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// A map of all of the slot value overrides for the intent. The name of the slot maps to the value of the slot. Slots that are not included in the map aren't overridden.
    ///
    /// `Slots`.
    pub fn slots(mut self, value: impl IntoValue<List<SlotValueOverrideMapProperty>>) -> Self {
        self.0.put("Slots", value.into_value().into_node());
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

impl Kind for IntentOverrideProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IntentOverrideProperty> for IntentOverrideProperty {}
impl From<IntentOverrideProperty> for Node {
    #[inline]
    fn from(value: IntentOverrideProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IntentOverrideProperty> for IntentOverrideProperty {
    #[inline]
    fn into_value(self) -> Value<IntentOverrideProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides configuration information for the `AMAZON.KendraSearchIntent` intent. When you use this intent, Amazon Lex searches the specified Amazon Kendra index and returns documents from the index that match the user's utterance.
///
/// The property type `KendraConfiguration` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct KendraConfigurationProperty(Object);

impl KendraConfigurationProperty {
    /// `KendraConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `kendra_index`: The Amazon Resource Name (ARN) of the Amazon Kendra index that you want the `AMAZON.KendraSearchIntent` intent to search.
    pub fn new(kendra_index: impl IntoValue<kinds::kendra::IndexArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("KendraIndex", kendra_index.into_value().into_node());
        Self(object_)
    }

    /// A query filter that Amazon Lex sends to Amazon Kendra to filter the response from a query. The filter is in the format defined by Amazon Kendra. For more information, see [Filtering queries](https://docs.aws.amazon.com/kendra/latest/dg/filtering.html).
    ///
    /// `QueryFilterString`.
    pub fn query_filter_string(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("QueryFilterString", value.into_value().into_node());
        self
    }

    /// Determines whether the `AMAZON.KendraSearchIntent` intent uses a custom query string to query the Amazon Kendra index.
    ///
    /// `QueryFilterStringEnabled`.
    pub fn query_filter_string_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("QueryFilterStringEnabled", value.into_value().into_node());
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

impl Kind for KendraConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KendraConfigurationProperty> for KendraConfigurationProperty {}
impl From<KendraConfigurationProperty> for Node {
    #[inline]
    fn from(value: KendraConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KendraConfigurationProperty> for KendraConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<KendraConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies a Lambda function that verifies requests to a bot or fulfills the user's request to a bot.
///
/// The property type `LambdaCodeHook` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct LambdaCodeHookProperty(Object);

impl LambdaCodeHookProperty {
    /// `LambdaCodeHookProperty` with its required properties, in alphabetical order:
    ///
    /// - `code_hook_interface_version`: The version of the request-response that you want Amazon Lex to use to invoke your Lambda function.
    /// - `lambda_arn`: The Amazon Resource Name (ARN) of the Lambda function.
    pub fn new(
        code_hook_interface_version: impl IntoValue<String>,
        lambda_arn: impl IntoValue<kinds::lambda::AnyFunctionArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CodeHookInterfaceVersion",
            code_hook_interface_version.into_value().into_node(),
        );
        object_.put("LambdaArn", lambda_arn.into_value().into_node());
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

impl Kind for LambdaCodeHookProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LambdaCodeHookProperty> for LambdaCodeHookProperty {}
impl From<LambdaCodeHookProperty> for Node {
    #[inline]
    fn from(value: LambdaCodeHookProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LambdaCodeHookProperty> for LambdaCodeHookProperty {
    #[inline]
    fn into_value(self) -> Value<LambdaCodeHookProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The object that provides message text and its type.
///
/// The property type `Message` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct MessageProperty(Object);

impl MessageProperty {
    /// `MessageProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A message in a custom format defined by the client application.
    ///
    /// `CustomPayload`.
    pub fn custom_payload(mut self, value: impl IntoValue<CustomPayloadProperty>) -> Self {
        self.0.put("CustomPayload", value.into_value().into_node());
        self
    }

    /// A message that defines a response card that the client application can show to the user.
    ///
    /// `ImageResponseCard`.
    pub fn image_response_card(mut self, value: impl IntoValue<ImageResponseCardProperty>) -> Self {
        self.0
            .put("ImageResponseCard", value.into_value().into_node());
        self
    }

    /// A message in plain text format.
    ///
    /// `PlainTextMessage`.
    pub fn plain_text_message(mut self, value: impl IntoValue<PlainTextMessageProperty>) -> Self {
        self.0
            .put("PlainTextMessage", value.into_value().into_node());
        self
    }

    /// A message in Speech Synthesis Markup Language (SSML).
    ///
    /// `SSMLMessage`.
    pub fn ssml_message(mut self, value: impl IntoValue<SSMLMessageProperty>) -> Self {
        self.0.put("SSMLMessage", value.into_value().into_node());
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

impl Kind for MessageProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MessageProperty> for MessageProperty {}
impl From<MessageProperty> for Node {
    #[inline]
    fn from(value: MessageProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MessageProperty> for MessageProperty {
    #[inline]
    fn into_value(self) -> Value<MessageProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides one or more messages that Amazon Lex should send to the user.
///
/// The property type `MessageGroup` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct MessageGroupProperty(Object);

impl MessageGroupProperty {
    /// `MessageGroupProperty` with its required properties, in alphabetical order:
    ///
    /// - `message`: The primary message that Amazon Lex should send to the user.
    pub fn new(message: impl IntoValue<MessageProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Message", message.into_value().into_node());
        Self(object_)
    }

    /// Message variations to send to the user. When variations are defined, Amazon Lex chooses the primary message or one of the variations to send to the user.
    ///
    /// `Variations`.
    pub fn variations(mut self, value: impl IntoValue<List<MessageProperty>>) -> Self {
        self.0.put("Variations", value.into_value().into_node());
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

impl Kind for MessageGroupProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MessageGroupProperty> for MessageGroupProperty {}
impl From<MessageGroupProperty> for Node {
    #[inline]
    fn from(value: MessageGroupProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MessageGroupProperty> for MessageGroupProperty {
    #[inline]
    fn into_value(self) -> Value<MessageGroupProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Indicates whether a slot can return multiple values.
///
/// The property type `MultipleValuesSetting` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct MultipleValuesSettingProperty(Object);

impl MultipleValuesSettingProperty {
    /// `MultipleValuesSettingProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates whether a slot can return multiple values. When `true`, the slot may return more than one value in a response. When `false`, the slot returns only a single value.
    ///
    /// Multi-value slots are only available in the en-US locale. If you set this value to `true` in any other locale, Amazon Lex throws a `ValidationException`.
    ///
    /// If the `allowMutlipleValues` is not set, the default value is `false`.
    ///
    /// `AllowMultipleValues`.
    pub fn allow_multiple_values(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("AllowMultipleValues", value.into_value().into_node());
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

impl Kind for MultipleValuesSettingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MultipleValuesSettingProperty> for MultipleValuesSettingProperty {}
impl From<MultipleValuesSettingProperty> for Node {
    #[inline]
    fn from(value: MultipleValuesSettingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MultipleValuesSettingProperty> for MultipleValuesSettingProperty {
    #[inline]
    fn into_value(self) -> Value<MultipleValuesSettingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configures the Assisted Natural Language Understanding (NLU) feature for your bot. This specification determines whether enhanced intent recognition and utterance understanding capabilities are active.
///
/// The property type `NluImprovementSpecification` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct NluImprovementSpecificationProperty(Object);

impl NluImprovementSpecificationProperty {
    /// `NluImprovementSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `enabled`: Determines whether the Assisted NLU feature is enabled for the bot.
    pub fn new(enabled: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Enabled", enabled.into_value().into_node());
        Self(object_)
    }

    /// Specifies the mode for Assisted NLU operation. Use `Primary` to make Assisted NLU the primary intent recognition method, or `Fallback` to use it only when standard NLU confidence is low.
    ///
    /// `AssistedNluMode`; one of `Primary`, `Fallback`.
    pub fn assisted_nlu_mode(mut self, value: impl IntoValue<AssistedNluMode>) -> Self {
        self.0
            .put("AssistedNluMode", value.into_value().into_node());
        self
    }

    /// An object containing specifications for the Intent Disambiguation feature within the Assisted NLU settings. These settings determine how the bot handles ambiguous user inputs that could match multiple intents.
    ///
    /// `IntentDisambiguationSettings`.
    pub fn intent_disambiguation_settings(
        mut self,
        value: impl IntoValue<IntentDisambiguationSettingsProperty>,
    ) -> Self {
        self.0.put(
            "IntentDisambiguationSettings",
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

impl Kind for NluImprovementSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NluImprovementSpecificationProperty> for NluImprovementSpecificationProperty {}
impl From<NluImprovementSpecificationProperty> for Node {
    #[inline]
    fn from(value: NluImprovementSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NluImprovementSpecificationProperty> for NluImprovementSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<NluImprovementSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Determines whether Amazon Lex obscures slot values in conversation logs.
///
/// The property type `ObfuscationSetting` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct ObfuscationSettingProperty(Object);

impl ObfuscationSettingProperty {
    /// `ObfuscationSettingProperty` with its required properties, in alphabetical order:
    ///
    /// - `obfuscation_setting_type`: Value that determines whether Amazon Lex obscures slot values in conversation logs.
    pub fn new(obfuscation_setting_type: impl IntoValue<ObfuscationSettingType>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ObfuscationSettingType",
            obfuscation_setting_type.into_value().into_node(),
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

impl Kind for ObfuscationSettingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ObfuscationSettingProperty> for ObfuscationSettingProperty {}
impl From<ObfuscationSettingProperty> for Node {
    #[inline]
    fn from(value: ObfuscationSettingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ObfuscationSettingProperty> for ObfuscationSettingProperty {
    #[inline]
    fn into_value(self) -> Value<ObfuscationSettingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains details about the configuration of the Amazon OpenSearch Service database used for the `AMAZON.QnAIntent`.
///
/// The property type `OpensearchConfiguration` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct OpensearchConfigurationProperty(Object);

impl OpensearchConfigurationProperty {
    /// `OpensearchConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The endpoint of the Amazon OpenSearch Service domain.
    ///
    /// `DomainEndpoint`.
    pub fn domain_endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DomainEndpoint", value.into_value().into_node());
        self
    }

    /// Specifies whether to return an exact response or to return an answer generated by the model using the fields you specify from the database.
    ///
    /// `ExactResponse`.
    pub fn exact_response(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("ExactResponse", value.into_value().into_node());
        self
    }

    /// Contains the names of the fields used for an exact response to the user.
    ///
    /// `ExactResponseFields`.
    pub fn exact_response_fields(
        mut self,
        value: impl IntoValue<ExactResponseFieldsProperty>,
    ) -> Self {
        self.0
            .put("ExactResponseFields", value.into_value().into_node());
        self
    }

    /// Contains a list of fields from the Amazon OpenSearch Service that the model can use to generate the answer to the query.
    ///
    /// `IncludeFields`.
    pub fn include_fields(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("IncludeFields", value.into_value().into_node());
        self
    }

    /// The name of the Amazon OpenSearch Service index.
    ///
    /// `IndexName`.
    pub fn index_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("IndexName", value.into_value().into_node());
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

impl Kind for OpensearchConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OpensearchConfigurationProperty> for OpensearchConfigurationProperty {}
impl From<OpensearchConfigurationProperty> for Node {
    #[inline]
    fn from(value: OpensearchConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OpensearchConfigurationProperty> for OpensearchConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<OpensearchConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes a session context that is activated when an intent is fulfilled.
///
/// The property type `OutputContext` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct OutputContextProperty(Object);

impl OutputContextProperty {
    /// `OutputContextProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the output context.
    /// - `time_to_live_in_seconds`: The amount of time, in seconds, that the output context should remain active.
    /// - `turns_to_live`: The number of conversation turns that the output context should remain active.
    pub fn new(
        name: impl IntoValue<String>,
        time_to_live_in_seconds: impl IntoValue<i64>,
        turns_to_live: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put(
            "TimeToLiveInSeconds",
            time_to_live_in_seconds.into_value().into_node(),
        );
        object_.put("TurnsToLive", turns_to_live.into_value().into_node());
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

impl Kind for OutputContextProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OutputContextProperty> for OutputContextProperty {}
impl From<OutputContextProperty> for Node {
    #[inline]
    fn from(value: OutputContextProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OutputContextProperty> for OutputContextProperty {
    #[inline]
    fn into_value(self) -> Value<OutputContextProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines an ASCII text message to send to the user.
///
/// The property type `PlainTextMessage` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct PlainTextMessageProperty(Object);

impl PlainTextMessageProperty {
    /// `PlainTextMessageProperty` with its required properties, in alphabetical order:
    ///
    /// - `value`: The message to send to the user.
    pub fn new(value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Value", value.into_value().into_node());
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

impl Kind for PlainTextMessageProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PlainTextMessageProperty> for PlainTextMessageProperty {}
impl From<PlainTextMessageProperty> for Node {
    #[inline]
    fn from(value: PlainTextMessageProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PlainTextMessageProperty> for PlainTextMessageProperty {
    #[inline]
    fn into_value(self) -> Value<PlainTextMessageProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies next steps to run after the dialog code hook finishes.
///
/// The property type `PostDialogCodeHookInvocationSpecification` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct PostDialogCodeHookInvocationSpecificationProperty(Object);

impl PostDialogCodeHookInvocationSpecificationProperty {
    /// `PostDialogCodeHookInvocationSpecificationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A list of conditional branches to evaluate after the dialog code hook throws an exception or returns with the `State` field of the `Intent` object set to `Failed`.
    ///
    /// `FailureConditional`.
    pub fn failure_conditional(
        mut self,
        value: impl IntoValue<ConditionalSpecificationProperty>,
    ) -> Self {
        self.0
            .put("FailureConditional", value.into_value().into_node());
        self
    }

    /// Specifies the next step the bot runs after the dialog code hook throws an exception or returns with the `State` field of the `Intent` object set to `Failed`.
    ///
    /// `FailureNextStep`.
    pub fn failure_next_step(mut self, value: impl IntoValue<DialogStateProperty>) -> Self {
        self.0
            .put("FailureNextStep", value.into_value().into_node());
        self
    }

    /// Specifies a list of message groups that Amazon Lex uses to respond the user input when the code hook fails.
    ///
    /// `FailureResponse`.
    pub fn failure_response(
        mut self,
        value: impl IntoValue<ResponseSpecificationProperty>,
    ) -> Self {
        self.0
            .put("FailureResponse", value.into_value().into_node());
        self
    }

    /// A list of conditional branches to evaluate after the dialog code hook finishes successfully.
    ///
    /// `SuccessConditional`.
    pub fn success_conditional(
        mut self,
        value: impl IntoValue<ConditionalSpecificationProperty>,
    ) -> Self {
        self.0
            .put("SuccessConditional", value.into_value().into_node());
        self
    }

    /// Specifics the next step the bot runs after the dialog code hook finishes successfully.
    ///
    /// `SuccessNextStep`.
    pub fn success_next_step(mut self, value: impl IntoValue<DialogStateProperty>) -> Self {
        self.0
            .put("SuccessNextStep", value.into_value().into_node());
        self
    }

    /// Specifies a list of message groups that Amazon Lex uses to respond when the code hook succeeds.
    ///
    /// `SuccessResponse`.
    pub fn success_response(
        mut self,
        value: impl IntoValue<ResponseSpecificationProperty>,
    ) -> Self {
        self.0
            .put("SuccessResponse", value.into_value().into_node());
        self
    }

    /// A list of conditional branches to evaluate if the code hook times out.
    ///
    /// `TimeoutConditional`.
    pub fn timeout_conditional(
        mut self,
        value: impl IntoValue<ConditionalSpecificationProperty>,
    ) -> Self {
        self.0
            .put("TimeoutConditional", value.into_value().into_node());
        self
    }

    /// Specifies the next step that the bot runs when the code hook times out.
    ///
    /// `TimeoutNextStep`.
    pub fn timeout_next_step(mut self, value: impl IntoValue<DialogStateProperty>) -> Self {
        self.0
            .put("TimeoutNextStep", value.into_value().into_node());
        self
    }

    /// Specifies a list of message groups that Amazon Lex uses to respond to the user input when the code hook times out.
    ///
    /// `TimeoutResponse`.
    pub fn timeout_response(
        mut self,
        value: impl IntoValue<ResponseSpecificationProperty>,
    ) -> Self {
        self.0
            .put("TimeoutResponse", value.into_value().into_node());
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

impl Kind for PostDialogCodeHookInvocationSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PostDialogCodeHookInvocationSpecificationProperty>
    for PostDialogCodeHookInvocationSpecificationProperty
{
}
impl From<PostDialogCodeHookInvocationSpecificationProperty> for Node {
    #[inline]
    fn from(value: PostDialogCodeHookInvocationSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PostDialogCodeHookInvocationSpecificationProperty>
    for PostDialogCodeHookInvocationSpecificationProperty
{
    #[inline]
    fn into_value(self) -> Value<PostDialogCodeHookInvocationSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides a setting that determines whether the post-fulfillment response is sent to the user. For more information, see [](https://docs.aws.amazon.com/lexv2/latest/dg/streaming-progress.html#progress-complete)
///
/// The property type `PostFulfillmentStatusSpecification` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct PostFulfillmentStatusSpecificationProperty(Object);

impl PostFulfillmentStatusSpecificationProperty {
    /// `PostFulfillmentStatusSpecificationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A list of conditional branches to evaluate after the fulfillment code hook throws an exception or returns with the `State` field of the `Intent` object set to `Failed`.
    ///
    /// `FailureConditional`.
    pub fn failure_conditional(
        mut self,
        value: impl IntoValue<ConditionalSpecificationProperty>,
    ) -> Self {
        self.0
            .put("FailureConditional", value.into_value().into_node());
        self
    }

    /// Specifies the next step the bot runs after the fulfillment code hook throws an exception or returns with the `State` field of the `Intent` object set to `Failed`.
    ///
    /// `FailureNextStep`.
    pub fn failure_next_step(mut self, value: impl IntoValue<DialogStateProperty>) -> Self {
        self.0
            .put("FailureNextStep", value.into_value().into_node());
        self
    }

    /// Specifies a list of message groups that Amazon Lex uses to respond when fulfillment isn't successful.
    ///
    /// `FailureResponse`.
    pub fn failure_response(
        mut self,
        value: impl IntoValue<ResponseSpecificationProperty>,
    ) -> Self {
        self.0
            .put("FailureResponse", value.into_value().into_node());
        self
    }

    /// A list of conditional branches to evaluate after the fulfillment code hook finishes successfully.
    ///
    /// `SuccessConditional`.
    pub fn success_conditional(
        mut self,
        value: impl IntoValue<ConditionalSpecificationProperty>,
    ) -> Self {
        self.0
            .put("SuccessConditional", value.into_value().into_node());
        self
    }

    /// Specifies the next step in the conversation that Amazon Lex invokes when the fulfillment code hook completes successfully.
    ///
    /// `SuccessNextStep`.
    pub fn success_next_step(mut self, value: impl IntoValue<DialogStateProperty>) -> Self {
        self.0
            .put("SuccessNextStep", value.into_value().into_node());
        self
    }

    /// Specifies a list of message groups that Amazon Lex uses to respond when the fulfillment is successful.
    ///
    /// `SuccessResponse`.
    pub fn success_response(
        mut self,
        value: impl IntoValue<ResponseSpecificationProperty>,
    ) -> Self {
        self.0
            .put("SuccessResponse", value.into_value().into_node());
        self
    }

    /// A list of conditional branches to evaluate if the fulfillment code hook times out.
    ///
    /// `TimeoutConditional`.
    pub fn timeout_conditional(
        mut self,
        value: impl IntoValue<ConditionalSpecificationProperty>,
    ) -> Self {
        self.0
            .put("TimeoutConditional", value.into_value().into_node());
        self
    }

    /// Specifies the next step that the bot runs when the fulfillment code hook times out.
    ///
    /// `TimeoutNextStep`.
    pub fn timeout_next_step(mut self, value: impl IntoValue<DialogStateProperty>) -> Self {
        self.0
            .put("TimeoutNextStep", value.into_value().into_node());
        self
    }

    /// Specifies a list of message groups that Amazon Lex uses to respond when fulfillment isn't completed within the timeout period.
    ///
    /// `TimeoutResponse`.
    pub fn timeout_response(
        mut self,
        value: impl IntoValue<ResponseSpecificationProperty>,
    ) -> Self {
        self.0
            .put("TimeoutResponse", value.into_value().into_node());
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

impl Kind for PostFulfillmentStatusSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PostFulfillmentStatusSpecificationProperty>
    for PostFulfillmentStatusSpecificationProperty
{
}
impl From<PostFulfillmentStatusSpecificationProperty> for Node {
    #[inline]
    fn from(value: PostFulfillmentStatusSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PostFulfillmentStatusSpecificationProperty>
    for PostFulfillmentStatusSpecificationProperty
{
    #[inline]
    fn into_value(self) -> Value<PostFulfillmentStatusSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the settings on a prompt attempt.
///
/// The property type `PromptAttemptSpecification` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct PromptAttemptSpecificationProperty(Object);

impl PromptAttemptSpecificationProperty {
    /// `PromptAttemptSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `allowed_input_types`: Indicates the allowed input types of the prompt attempt.
    pub fn new(allowed_input_types: impl IntoValue<AllowedInputTypesProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AllowedInputTypes",
            allowed_input_types.into_value().into_node(),
        );
        Self(object_)
    }

    /// Indicates whether the user can interrupt a speech prompt attempt from the bot.
    ///
    /// `AllowInterrupt`.
    pub fn allow_interrupt(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("AllowInterrupt", value.into_value().into_node());
        self
    }

    /// Specifies the settings on audio and DTMF input.
    ///
    /// `AudioAndDTMFInputSpecification`.
    pub fn audio_and_dtmf_input_specification(
        mut self,
        value: impl IntoValue<AudioAndDTMFInputSpecificationProperty>,
    ) -> Self {
        self.0.put(
            "AudioAndDTMFInputSpecification",
            value.into_value().into_node(),
        );
        self
    }

    /// Specifies the settings on text input.
    ///
    /// `TextInputSpecification`.
    pub fn text_input_specification(
        mut self,
        value: impl IntoValue<TextInputSpecificationProperty>,
    ) -> Self {
        self.0
            .put("TextInputSpecification", value.into_value().into_node());
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

impl Kind for PromptAttemptSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PromptAttemptSpecificationProperty> for PromptAttemptSpecificationProperty {}
impl From<PromptAttemptSpecificationProperty> for Node {
    #[inline]
    fn from(value: PromptAttemptSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PromptAttemptSpecificationProperty> for PromptAttemptSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<PromptAttemptSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies a list of message groups that Amazon Lex sends to a user to elicit a response.
///
/// The property type `PromptSpecification` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct PromptSpecificationProperty(Object);

impl PromptSpecificationProperty {
    /// `PromptSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `max_retries`: The maximum number of times the bot tries to elicit a response from the user using this prompt.
    /// - `message_groups_list`: A collection of messages that Amazon Lex can send to the user.
    pub fn new(
        max_retries: impl IntoValue<i64>,
        message_groups_list: impl IntoValue<List<MessageGroupProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("MaxRetries", max_retries.into_value().into_node());
        object_.put(
            "MessageGroupsList",
            message_groups_list.into_value().into_node(),
        );
        Self(object_)
    }

    /// Indicates whether the user can interrupt a speech prompt from the bot.
    ///
    /// `AllowInterrupt`.
    pub fn allow_interrupt(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("AllowInterrupt", value.into_value().into_node());
        self
    }

    /// Indicates how a message is selected from a message group among retries.
    ///
    /// `MessageSelectionStrategy`; one of `Random`, `Ordered`.
    pub fn message_selection_strategy(
        mut self,
        value: impl IntoValue<MessageSelectionStrategy>,
    ) -> Self {
        self.0
            .put("MessageSelectionStrategy", value.into_value().into_node());
        self
    }

    /// Specifies the advanced settings on each attempt of the prompt.
    ///
    /// `PromptAttemptsSpecification`.
    pub fn prompt_attempts_specification(
        mut self,
        value: impl IntoValue<Map<PromptAttemptSpecificationProperty>>,
    ) -> Self {
        self.0.put(
            "PromptAttemptsSpecification",
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

impl Kind for PromptSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PromptSpecificationProperty> for PromptSpecificationProperty {}
impl From<PromptSpecificationProperty> for Node {
    #[inline]
    fn from(value: PromptSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PromptSpecificationProperty> for PromptSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<PromptSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `QInConnectAssistantConfiguration` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct QInConnectAssistantConfigurationProperty(Object);

impl QInConnectAssistantConfigurationProperty {
    /// `QInConnectAssistantConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `assistant_arn`
    pub fn new(assistant_arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AssistantArn", assistant_arn.into_value().into_node());
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

impl Kind for QInConnectAssistantConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<QInConnectAssistantConfigurationProperty>
    for QInConnectAssistantConfigurationProperty
{
}
impl From<QInConnectAssistantConfigurationProperty> for Node {
    #[inline]
    fn from(value: QInConnectAssistantConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<QInConnectAssistantConfigurationProperty>
    for QInConnectAssistantConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<QInConnectAssistantConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `QInConnectIntentConfiguration` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct QInConnectIntentConfigurationProperty(Object);

impl QInConnectIntentConfigurationProperty {
    /// `QInConnectIntentConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `QInConnectAssistantConfiguration` property.
    ///
    /// `QInConnectAssistantConfiguration`.
    pub fn q_in_connect_assistant_configuration(
        mut self,
        value: impl IntoValue<QInConnectAssistantConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "QInConnectAssistantConfiguration",
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

impl Kind for QInConnectIntentConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<QInConnectIntentConfigurationProperty> for QInConnectIntentConfigurationProperty {}
impl From<QInConnectIntentConfigurationProperty> for Node {
    #[inline]
    fn from(value: QInConnectIntentConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<QInConnectIntentConfigurationProperty> for QInConnectIntentConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<QInConnectIntentConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Details about the the configuration of the built-in `Amazon.QnAIntent`.
///
/// The property type `QnAIntentConfiguration` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct QnAIntentConfigurationProperty(Object);

impl QnAIntentConfigurationProperty {
    /// `QnAIntentConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `bedrock_model_configuration`
    /// - `data_source_configuration`: Contains details about the configuration of the data source used for the `AMAZON.QnAIntent`.
    pub fn new(
        bedrock_model_configuration: impl IntoValue<BedrockModelSpecificationProperty>,
        data_source_configuration: impl IntoValue<DataSourceConfigurationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "BedrockModelConfiguration",
            bedrock_model_configuration.into_value().into_node(),
        );
        object_.put(
            "DataSourceConfiguration",
            data_source_configuration.into_value().into_node(),
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

impl Kind for QnAIntentConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<QnAIntentConfigurationProperty> for QnAIntentConfigurationProperty {}
impl From<QnAIntentConfigurationProperty> for Node {
    #[inline]
    fn from(value: QnAIntentConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<QnAIntentConfigurationProperty> for QnAIntentConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<QnAIntentConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains details about the configuration of the Amazon Kendra index used for the `AMAZON.QnAIntent`.
///
/// The property type `QnAKendraConfiguration` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct QnAKendraConfigurationProperty(Object);

impl QnAKendraConfigurationProperty {
    /// `QnAKendraConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `exact_response`: Specifies whether to return an exact response from the Amazon Kendra index or to let the Amazon Bedrock model you select generate a response based on the results.
    /// - `kendra_index`: The ARN of the Amazon Kendra index to use.
    /// - `query_filter_string_enabled`: Specifies whether to enable an Amazon Kendra filter string or not.
    pub fn new(
        exact_response: impl IntoValue<bool>,
        kendra_index: impl IntoValue<String>,
        query_filter_string_enabled: impl IntoValue<bool>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ExactResponse", exact_response.into_value().into_node());
        object_.put("KendraIndex", kendra_index.into_value().into_node());
        object_.put(
            "QueryFilterStringEnabled",
            query_filter_string_enabled.into_value().into_node(),
        );
        Self(object_)
    }

    /// Contains the Amazon Kendra filter string to use if enabled. For more information on the Amazon Kendra search filter JSON format, see [Using document attributes to filter search results](https://docs.aws.amazon.com/kendra/latest/dg/filtering.html#search-filtering).
    ///
    /// `QueryFilterString`.
    pub fn query_filter_string(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("QueryFilterString", value.into_value().into_node());
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

impl Kind for QnAKendraConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<QnAKendraConfigurationProperty> for QnAKendraConfigurationProperty {}
impl From<QnAKendraConfigurationProperty> for Node {
    #[inline]
    fn from(value: QnAKendraConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<QnAKendraConfigurationProperty> for QnAKendraConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<QnAKendraConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `Replication` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct ReplicationProperty(Object);

impl ReplicationProperty {
    /// `ReplicationProperty` with its required properties, in alphabetical order:
    ///
    /// - `replica_regions`
    pub fn new(replica_regions: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ReplicaRegions", replica_regions.into_value().into_node());
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

impl Kind for ReplicationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ReplicationProperty> for ReplicationProperty {}
impl From<ReplicationProperty> for Node {
    #[inline]
    fn from(value: ReplicationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ReplicationProperty> for ReplicationProperty {
    #[inline]
    fn into_value(self) -> Value<ReplicationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies a list of message groups that Amazon Lex uses to respond the user input.
///
/// The property type `ResponseSpecification` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResponseSpecificationProperty(Object);

impl ResponseSpecificationProperty {
    /// `ResponseSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `message_groups_list`: A collection of responses that Amazon Lex can send to the user.
    pub fn new(message_groups_list: impl IntoValue<List<MessageGroupProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "MessageGroupsList",
            message_groups_list.into_value().into_node(),
        );
        Self(object_)
    }

    /// Indicates whether the user can interrupt a speech response from Amazon Lex.
    ///
    /// `AllowInterrupt`.
    pub fn allow_interrupt(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("AllowInterrupt", value.into_value().into_node());
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

impl Kind for ResponseSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ResponseSpecificationProperty> for ResponseSpecificationProperty {}
impl From<ResponseSpecificationProperty> for Node {
    #[inline]
    fn from(value: ResponseSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ResponseSpecificationProperty> for ResponseSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<ResponseSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains specifications about the Amazon Lex runtime generative AI capabilities from Amazon Bedrock that you can turn on for your bot.
///
/// The property type `RuntimeSettings` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct RuntimeSettingsProperty(Object);

impl RuntimeSettingsProperty {
    /// `RuntimeSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `NluImprovementSpecification` property.
    ///
    /// `NluImprovementSpecification`.
    pub fn nlu_improvement_specification(
        mut self,
        value: impl IntoValue<NluImprovementSpecificationProperty>,
    ) -> Self {
        self.0.put(
            "NluImprovementSpecification",
            value.into_value().into_node(),
        );
        self
    }

    /// The `SlotResolutionImprovementSpecification` property.
    ///
    /// `SlotResolutionImprovementSpecification`.
    pub fn slot_resolution_improvement_specification(
        mut self,
        value: impl IntoValue<SlotResolutionImprovementSpecificationProperty>,
    ) -> Self {
        self.0.put(
            "SlotResolutionImprovementSpecification",
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

impl Kind for RuntimeSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RuntimeSettingsProperty> for RuntimeSettingsProperty {}
impl From<RuntimeSettingsProperty> for Node {
    #[inline]
    fn from(value: RuntimeSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RuntimeSettingsProperty> for RuntimeSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<RuntimeSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies an Amazon S3 bucket for logging audio conversations
///
/// The property type `S3BucketLogDestination` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3BucketLogDestinationProperty(Object);

impl S3BucketLogDestinationProperty {
    /// `S3BucketLogDestinationProperty` with its required properties, in alphabetical order:
    ///
    /// - `log_prefix`: The S3 prefix to assign to audio log files.
    /// - `s3_bucket_arn`: The Amazon Resource Name (ARN) of an Amazon S3 bucket where audio log files are stored.
    pub fn new(
        log_prefix: impl IntoValue<String>,
        s3_bucket_arn: impl IntoValue<kinds::s3::BucketArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("LogPrefix", log_prefix.into_value().into_node());
        object_.put("S3BucketArn", s3_bucket_arn.into_value().into_node());
        Self(object_)
    }

    /// The Amazon Resource Name (ARN) of an AWS Key Management Service (KMS) key for encrypting audio log files stored in an Amazon S3 bucket.
    ///
    /// `KmsKeyArn`.
    pub fn kms_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0.put("KmsKeyArn", value.into_value().into_node());
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

impl Kind for S3BucketLogDestinationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3BucketLogDestinationProperty> for S3BucketLogDestinationProperty {}
impl From<S3BucketLogDestinationProperty> for Node {
    #[inline]
    fn from(value: S3BucketLogDestinationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3BucketLogDestinationProperty> for S3BucketLogDestinationProperty {
    #[inline]
    fn into_value(self) -> Value<S3BucketLogDestinationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines an Amazon S3 bucket location.
///
/// The property type `S3Location` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3LocationProperty(Object);

impl S3LocationProperty {
    /// `S3LocationProperty` with its required properties, in alphabetical order:
    ///
    /// - `s3_bucket`: The S3 bucket name.
    /// - `s3_object_key`: The path and file name to the object in the S3 bucket.
    pub fn new(
        s3_bucket: impl IntoValue<kinds::s3::BucketName>,
        s3_object_key: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("S3Bucket", s3_bucket.into_value().into_node());
        object_.put("S3ObjectKey", s3_object_key.into_value().into_node());
        Self(object_)
    }

    /// The version of the object in the S3 bucket.
    ///
    /// `S3ObjectVersion`.
    pub fn s3_object_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("S3ObjectVersion", value.into_value().into_node());
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

impl Kind for S3LocationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3LocationProperty> for S3LocationProperty {}
impl From<S3LocationProperty> for Node {
    #[inline]
    fn from(value: S3LocationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3LocationProperty> for S3LocationProperty {
    #[inline]
    fn into_value(self) -> Value<S3LocationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines a Speech Synthesis Markup Language (SSML) prompt.
///
/// The property type `SSMLMessage` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct SSMLMessageProperty(Object);

impl SSMLMessageProperty {
    /// `SSMLMessageProperty` with its required properties, in alphabetical order:
    ///
    /// - `value`: The SSML text that defines the prompt.
    pub fn new(value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Value", value.into_value().into_node());
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

impl Kind for SSMLMessageProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SSMLMessageProperty> for SSMLMessageProperty {}
impl From<SSMLMessageProperty> for Node {
    #[inline]
    fn from(value: SSMLMessageProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SSMLMessageProperty> for SSMLMessageProperty {
    #[inline]
    fn into_value(self) -> Value<SSMLMessageProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A sample utterance that invokes an intent or respond to a slot elicitation prompt.
///
/// The property type `SampleUtterance` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct SampleUtteranceProperty(Object);

impl SampleUtteranceProperty {
    /// `SampleUtteranceProperty` with its required properties, in alphabetical order:
    ///
    /// - `utterance`: A sample utterance that invokes an intent or respond to a slot elicitation prompt.
    pub fn new(utterance: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Utterance", utterance.into_value().into_node());
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

impl Kind for SampleUtteranceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SampleUtteranceProperty> for SampleUtteranceProperty {}
impl From<SampleUtteranceProperty> for Node {
    #[inline]
    fn from(value: SampleUtteranceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SampleUtteranceProperty> for SampleUtteranceProperty {
    #[inline]
    fn into_value(self) -> Value<SampleUtteranceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains specifications for the sample utterance generation feature.
///
/// The property type `SampleUtteranceGenerationSpecification` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct SampleUtteranceGenerationSpecificationProperty(Object);

impl SampleUtteranceGenerationSpecificationProperty {
    /// `SampleUtteranceGenerationSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `enabled`: Specifies whether to enable sample utterance generation or not.
    pub fn new(enabled: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Enabled", enabled.into_value().into_node());
        Self(object_)
    }

    /// The `BedrockModelSpecification` property.
    ///
    /// `BedrockModelSpecification`.
    pub fn bedrock_model_specification(
        mut self,
        value: impl IntoValue<BedrockModelSpecificationProperty>,
    ) -> Self {
        self.0
            .put("BedrockModelSpecification", value.into_value().into_node());
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

impl Kind for SampleUtteranceGenerationSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SampleUtteranceGenerationSpecificationProperty>
    for SampleUtteranceGenerationSpecificationProperty
{
}
impl From<SampleUtteranceGenerationSpecificationProperty> for Node {
    #[inline]
    fn from(value: SampleUtteranceGenerationSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SampleUtteranceGenerationSpecificationProperty>
    for SampleUtteranceGenerationSpecificationProperty
{
    #[inline]
    fn into_value(self) -> Value<SampleUtteranceGenerationSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines one of the values for a slot type.
///
/// The property type `SampleValue` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct SampleValueProperty(Object);

impl SampleValueProperty {
    /// `SampleValueProperty` with its required properties, in alphabetical order:
    ///
    /// - `value`: The value that can be used for a slot type.
    pub fn new(value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Value", value.into_value().into_node());
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

impl Kind for SampleValueProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SampleValueProperty> for SampleValueProperty {}
impl From<SampleValueProperty> for Node {
    #[inline]
    fn from(value: SampleValueProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SampleValueProperty> for SampleValueProperty {
    #[inline]
    fn into_value(self) -> Value<SampleValueProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Determines whether Amazon Lex will use Amazon Comprehend to detect the sentiment of user utterances.
///
/// The property type `SentimentAnalysisSettings` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct SentimentAnalysisSettingsProperty(Object);

impl SentimentAnalysisSettingsProperty {
    /// `SentimentAnalysisSettingsProperty` with its required properties, in alphabetical order:
    ///
    /// - `detect_sentiment`: Sets whether Amazon Lex uses Amazon Comprehend to detect the sentiment of user utterances.
    pub fn new(detect_sentiment: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DetectSentiment", detect_sentiment.into_value().into_node());
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

impl Kind for SentimentAnalysisSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SentimentAnalysisSettingsProperty> for SentimentAnalysisSettingsProperty {}
impl From<SentimentAnalysisSettingsProperty> for Node {
    #[inline]
    fn from(value: SentimentAnalysisSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SentimentAnalysisSettingsProperty> for SentimentAnalysisSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<SentimentAnalysisSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A key/value pair representing session-specific context information. It contains application information passed between Amazon Lex V2 and a client application.
///
/// The property type `SessionAttribute` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct SessionAttributeProperty(Object);

impl SessionAttributeProperty {
    /// `SessionAttributeProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: The name of the session attribute.
    pub fn new(key: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        Self(object_)
    }

    /// The session-specific context information for the session attribute.
    ///
    /// `Value`.
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Value", value.into_value().into_node());
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

impl Kind for SessionAttributeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SessionAttributeProperty> for SessionAttributeProperty {}
impl From<SessionAttributeProperty> for Node {
    #[inline]
    fn from(value: SessionAttributeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SessionAttributeProperty> for SessionAttributeProperty {
    #[inline]
    fn into_value(self) -> Value<SessionAttributeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the definition of a slot. Amazon Lex elicits slot values from uses to fulfill the user's intent.
///
/// The property type `Slot` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct SlotProperty(Object);

impl SlotProperty {
    /// `SlotProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name given to the slot.
    /// - `slot_type_name`: The name of the slot type that this slot is based on.
    /// - `value_elicitation_setting`: Determines the slot resolution strategy that Amazon Lex uses to return slot type values.
    pub fn new(
        name: impl IntoValue<String>,
        slot_type_name: impl IntoValue<String>,
        value_elicitation_setting: impl IntoValue<SlotValueElicitationSettingProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("SlotTypeName", slot_type_name.into_value().into_node());
        object_.put(
            "ValueElicitationSetting",
            value_elicitation_setting.into_value().into_node(),
        );
        Self(object_)
    }

    /// The description of the slot.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Indicates whether a slot can return multiple values.
    ///
    /// `MultipleValuesSetting`.
    pub fn multiple_values_setting(
        mut self,
        value: impl IntoValue<MultipleValuesSettingProperty>,
    ) -> Self {
        self.0
            .put("MultipleValuesSetting", value.into_value().into_node());
        self
    }

    /// Determines whether the contents of the slot are obfuscated in Amazon CloudWatch Logs logs. Use obfuscated slots to protect information such as personally identifiable information (PII) in logs.
    ///
    /// `ObfuscationSetting`.
    pub fn obfuscation_setting(
        mut self,
        value: impl IntoValue<ObfuscationSettingProperty>,
    ) -> Self {
        self.0
            .put("ObfuscationSetting", value.into_value().into_node());
        self
    }

    /// The `SubSlotSetting` property.
    ///
    /// `SubSlotSetting`.
    pub fn sub_slot_setting(mut self, value: impl IntoValue<SubSlotSettingProperty>) -> Self {
        self.0.put("SubSlotSetting", value.into_value().into_node());
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

impl Kind for SlotProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SlotProperty> for SlotProperty {}
impl From<SlotProperty> for Node {
    #[inline]
    fn from(value: SlotProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SlotProperty> for SlotProperty {
    #[inline]
    fn into_value(self) -> Value<SlotProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Settings used when Amazon Lex successfully captures a slot value from a user.
///
/// The property type `SlotCaptureSetting` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct SlotCaptureSettingProperty(Object);

impl SlotCaptureSettingProperty {
    /// `SlotCaptureSettingProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A list of conditional branches to evaluate after the slot value is captured.
    ///
    /// `CaptureConditional`.
    pub fn capture_conditional(
        mut self,
        value: impl IntoValue<ConditionalSpecificationProperty>,
    ) -> Self {
        self.0
            .put("CaptureConditional", value.into_value().into_node());
        self
    }

    /// Specifies the next step that the bot runs when the slot value is captured before the code hook times out.
    ///
    /// `CaptureNextStep`.
    pub fn capture_next_step(mut self, value: impl IntoValue<DialogStateProperty>) -> Self {
        self.0
            .put("CaptureNextStep", value.into_value().into_node());
        self
    }

    /// Specifies a list of message groups that Amazon Lex uses to respond the user input.
    ///
    /// `CaptureResponse`.
    pub fn capture_response(
        mut self,
        value: impl IntoValue<ResponseSpecificationProperty>,
    ) -> Self {
        self.0
            .put("CaptureResponse", value.into_value().into_node());
        self
    }

    /// Code hook called after Amazon Lex successfully captures a slot value.
    ///
    /// `CodeHook`.
    pub fn code_hook(
        mut self,
        value: impl IntoValue<DialogCodeHookInvocationSettingProperty>,
    ) -> Self {
        self.0.put("CodeHook", value.into_value().into_node());
        self
    }

    /// Code hook called when Amazon Lex doesn't capture a slot value.
    ///
    /// `ElicitationCodeHook`.
    pub fn elicitation_code_hook(
        mut self,
        value: impl IntoValue<ElicitationCodeHookInvocationSettingProperty>,
    ) -> Self {
        self.0
            .put("ElicitationCodeHook", value.into_value().into_node());
        self
    }

    /// A list of conditional branches to evaluate when the slot value isn't captured.
    ///
    /// `FailureConditional`.
    pub fn failure_conditional(
        mut self,
        value: impl IntoValue<ConditionalSpecificationProperty>,
    ) -> Self {
        self.0
            .put("FailureConditional", value.into_value().into_node());
        self
    }

    /// Specifies the next step that the bot runs when the slot value code is not recognized.
    ///
    /// `FailureNextStep`.
    pub fn failure_next_step(mut self, value: impl IntoValue<DialogStateProperty>) -> Self {
        self.0
            .put("FailureNextStep", value.into_value().into_node());
        self
    }

    /// Specifies a list of message groups that Amazon Lex uses to respond the user input when the slot fails to be captured.
    ///
    /// `FailureResponse`.
    pub fn failure_response(
        mut self,
        value: impl IntoValue<ResponseSpecificationProperty>,
    ) -> Self {
        self.0
            .put("FailureResponse", value.into_value().into_node());
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

impl Kind for SlotCaptureSettingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SlotCaptureSettingProperty> for SlotCaptureSettingProperty {}
impl From<SlotCaptureSettingProperty> for Node {
    #[inline]
    fn from(value: SlotCaptureSettingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SlotCaptureSettingProperty> for SlotCaptureSettingProperty {
    #[inline]
    fn into_value(self) -> Value<SlotCaptureSettingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the default value to use when a user doesn't provide a value for a slot.
///
/// The property type `SlotDefaultValue` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct SlotDefaultValueProperty(Object);

impl SlotDefaultValueProperty {
    /// `SlotDefaultValueProperty` with its required properties, in alphabetical order:
    ///
    /// - `default_value`: The default value to use when a user doesn't provide a value for a slot.
    pub fn new(default_value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DefaultValue", default_value.into_value().into_node());
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

impl Kind for SlotDefaultValueProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SlotDefaultValueProperty> for SlotDefaultValueProperty {}
impl From<SlotDefaultValueProperty> for Node {
    #[inline]
    fn from(value: SlotDefaultValueProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SlotDefaultValueProperty> for SlotDefaultValueProperty {
    #[inline]
    fn into_value(self) -> Value<SlotDefaultValueProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The default value to use when a user doesn't provide a value for a slot.
///
/// The property type `SlotDefaultValueSpecification` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct SlotDefaultValueSpecificationProperty(Object);

impl SlotDefaultValueSpecificationProperty {
    /// `SlotDefaultValueSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `default_value_list`: A list of default values.
    pub fn new(default_value_list: impl IntoValue<List<SlotDefaultValueProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DefaultValueList",
            default_value_list.into_value().into_node(),
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

impl Kind for SlotDefaultValueSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SlotDefaultValueSpecificationProperty> for SlotDefaultValueSpecificationProperty {}
impl From<SlotDefaultValueSpecificationProperty> for Node {
    #[inline]
    fn from(value: SlotDefaultValueSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SlotDefaultValueSpecificationProperty> for SlotDefaultValueSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<SlotDefaultValueSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Sets the priority that Amazon Lex should use when eliciting slot values from a user.
///
/// The property type `SlotPriority` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct SlotPriorityProperty(Object);

impl SlotPriorityProperty {
    /// `SlotPriorityProperty` with its required properties, in alphabetical order:
    ///
    /// - `priority`: The priority that Amazon Lex should apply to the slot.
    /// - `slot_name`: The name of the slot.
    pub fn new(priority: impl IntoValue<i64>, slot_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Priority", priority.into_value().into_node());
        object_.put("SlotName", slot_name.into_value().into_node());
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

impl Kind for SlotPriorityProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SlotPriorityProperty> for SlotPriorityProperty {}
impl From<SlotPriorityProperty> for Node {
    #[inline]
    fn from(value: SlotPriorityProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SlotPriorityProperty> for SlotPriorityProperty {
    #[inline]
    fn into_value(self) -> Value<SlotPriorityProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains specifications for the assisted slot resolution feature.
///
/// The property type `SlotResolutionImprovementSpecification` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct SlotResolutionImprovementSpecificationProperty(Object);

impl SlotResolutionImprovementSpecificationProperty {
    /// `SlotResolutionImprovementSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `enabled`: Specifies whether assisted slot resolution is turned on or off.
    pub fn new(enabled: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Enabled", enabled.into_value().into_node());
        Self(object_)
    }

    /// An object containing information about the Amazon Bedrock model used to assist slot resolution.
    ///
    /// `BedrockModelSpecification`.
    pub fn bedrock_model_specification(
        mut self,
        value: impl IntoValue<BedrockModelSpecificationProperty>,
    ) -> Self {
        self.0
            .put("BedrockModelSpecification", value.into_value().into_node());
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

impl Kind for SlotResolutionImprovementSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SlotResolutionImprovementSpecificationProperty>
    for SlotResolutionImprovementSpecificationProperty
{
}
impl From<SlotResolutionImprovementSpecificationProperty> for Node {
    #[inline]
    fn from(value: SlotResolutionImprovementSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SlotResolutionImprovementSpecificationProperty>
    for SlotResolutionImprovementSpecificationProperty
{
    #[inline]
    fn into_value(self) -> Value<SlotResolutionImprovementSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes a slot type.
///
/// The property type `SlotType` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct SlotTypeProperty(Object);

impl SlotTypeProperty {
    /// `SlotTypeProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the slot type.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The `CompositeSlotTypeSetting` property.
    ///
    /// `CompositeSlotTypeSetting`.
    pub fn composite_slot_type_setting(
        mut self,
        value: impl IntoValue<CompositeSlotTypeSettingProperty>,
    ) -> Self {
        self.0
            .put("CompositeSlotTypeSetting", value.into_value().into_node());
        self
    }

    /// A description of the slot type. Use the description to help identify the slot type in lists.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Sets the type of external information used to create the slot type.
    ///
    /// `ExternalSourceSetting`.
    pub fn external_source_setting(
        mut self,
        value: impl IntoValue<ExternalSourceSettingProperty>,
    ) -> Self {
        self.0
            .put("ExternalSourceSetting", value.into_value().into_node());
        self
    }

    /// The built-in slot type used as a parent of this slot type. When you define a parent slot type, the new slot type has the configuration of the parent lot type.
    ///
    /// Only `AMAZON.AlphaNumeric` is supported.
    ///
    /// `ParentSlotTypeSignature`.
    pub fn parent_slot_type_signature(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ParentSlotTypeSignature", value.into_value().into_node());
        self
    }

    /// A list of SlotTypeValue objects that defines the values that the slot type can take. Each value can have a list of synonyms, additional values that help train the machine learning model about the values that it resolves for the slot.
    ///
    /// `SlotTypeValues`.
    pub fn slot_type_values(mut self, value: impl IntoValue<List<SlotTypeValueProperty>>) -> Self {
        self.0.put("SlotTypeValues", value.into_value().into_node());
        self
    }

    /// Determines the slot resolution strategy that Amazon Lex uses to return slot type values. The field can be set to one of the following values:
    ///
    /// - `ORIGINAL_VALUE` - Returns the value entered by the user, if the user value is similar to the slot value.
    /// - `TOP_RESOLUTION` - If there is a resolution list for the slot, return the first value in the resolution list as the slot type value. If there is no resolution list, null is returned.
    ///
    /// If you don't specify the `valueSelectionStrategy`, the default is `ORIGINAL_VALUE`.
    ///
    /// `ValueSelectionSetting`.
    pub fn value_selection_setting(
        mut self,
        value: impl IntoValue<SlotValueSelectionSettingProperty>,
    ) -> Self {
        self.0
            .put("ValueSelectionSetting", value.into_value().into_node());
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

impl Kind for SlotTypeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SlotTypeProperty> for SlotTypeProperty {}
impl From<SlotTypeProperty> for Node {
    #[inline]
    fn from(value: SlotTypeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SlotTypeProperty> for SlotTypeProperty {
    #[inline]
    fn into_value(self) -> Value<SlotTypeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Each slot type can have a set of values. Each `SlotTypeValue` represents a value that the slot type can take.
///
/// The property type `SlotTypeValue` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct SlotTypeValueProperty(Object);

impl SlotTypeValueProperty {
    /// `SlotTypeValueProperty` with its required properties, in alphabetical order:
    ///
    /// - `sample_value`: The value of the slot type entry.
    pub fn new(sample_value: impl IntoValue<SampleValueProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("SampleValue", sample_value.into_value().into_node());
        Self(object_)
    }

    /// Additional values related to the slot type entry.
    ///
    /// `Synonyms`.
    pub fn synonyms(mut self, value: impl IntoValue<List<SampleValueProperty>>) -> Self {
        self.0.put("Synonyms", value.into_value().into_node());
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

impl Kind for SlotTypeValueProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SlotTypeValueProperty> for SlotTypeValueProperty {}
impl From<SlotTypeValueProperty> for Node {
    #[inline]
    fn from(value: SlotTypeValueProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SlotTypeValueProperty> for SlotTypeValueProperty {
    #[inline]
    fn into_value(self) -> Value<SlotTypeValueProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The value to set in a slot.
///
/// The property type `SlotValue` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct SlotValueProperty(Object);

impl SlotValueProperty {
    /// `SlotValueProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The value that Amazon Lex determines for the slot. The actual value depends on the setting of the value selection strategy for the bot. You can choose to use the value entered by the user, or you can have Amazon Lex choose the first value in the `resolvedValues` list.
    ///
    /// `InterpretedValue`.
    pub fn interpreted_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("InterpretedValue", value.into_value().into_node());
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

impl Kind for SlotValueProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SlotValueProperty> for SlotValueProperty {}
impl From<SlotValueProperty> for Node {
    #[inline]
    fn from(value: SlotValueProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SlotValueProperty> for SlotValueProperty {
    #[inline]
    fn into_value(self) -> Value<SlotValueProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the elicitation setting details eliciting a slot.
///
/// The property type `SlotValueElicitationSetting` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct SlotValueElicitationSettingProperty(Object);

impl SlotValueElicitationSettingProperty {
    /// `SlotValueElicitationSettingProperty` with its required properties, in alphabetical order:
    ///
    /// - `slot_constraint`: Specifies whether the slot is required or optional.
    pub fn new(slot_constraint: impl IntoValue<SlotConstraint>) -> Self {
        let mut object_ = Object::typed();
        object_.put("SlotConstraint", slot_constraint.into_value().into_node());
        Self(object_)
    }

    /// A list of default values for a slot. Default values are used when Amazon Lex hasn't determined a value for a slot. You can specify default values from context variables, session attributes, and defined values.
    ///
    /// `DefaultValueSpecification`.
    pub fn default_value_specification(
        mut self,
        value: impl IntoValue<SlotDefaultValueSpecificationProperty>,
    ) -> Self {
        self.0
            .put("DefaultValueSpecification", value.into_value().into_node());
        self
    }

    /// The prompt that Amazon Lex uses to elicit the slot value from the user.
    ///
    /// `PromptSpecification`.
    pub fn prompt_specification(
        mut self,
        value: impl IntoValue<PromptSpecificationProperty>,
    ) -> Self {
        self.0
            .put("PromptSpecification", value.into_value().into_node());
        self
    }

    /// If you know a specific pattern that users might respond to an Amazon Lex request for a slot value, you can provide those utterances to improve accuracy. This is optional. In most cases, Amazon Lex is capable of understanding user utterances.
    ///
    /// `SampleUtterances`.
    pub fn sample_utterances(
        mut self,
        value: impl IntoValue<List<SampleUtteranceProperty>>,
    ) -> Self {
        self.0
            .put("SampleUtterances", value.into_value().into_node());
        self
    }

    /// Specifies the settings that Amazon Lex uses when a slot value is successfully entered by a user.
    ///
    /// `SlotCaptureSetting`.
    pub fn slot_capture_setting(
        mut self,
        value: impl IntoValue<SlotCaptureSettingProperty>,
    ) -> Self {
        self.0
            .put("SlotCaptureSetting", value.into_value().into_node());
        self
    }

    /// Specifies the prompts that Amazon Lex uses while a bot is waiting for customer input.
    ///
    /// `WaitAndContinueSpecification`.
    pub fn wait_and_continue_specification(
        mut self,
        value: impl IntoValue<WaitAndContinueSpecificationProperty>,
    ) -> Self {
        self.0.put(
            "WaitAndContinueSpecification",
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

impl Kind for SlotValueElicitationSettingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SlotValueElicitationSettingProperty> for SlotValueElicitationSettingProperty {}
impl From<SlotValueElicitationSettingProperty> for Node {
    #[inline]
    fn from(value: SlotValueElicitationSettingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SlotValueElicitationSettingProperty> for SlotValueElicitationSettingProperty {
    #[inline]
    fn into_value(self) -> Value<SlotValueElicitationSettingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The slot values that Amazon Lex uses when it sets slot values in a dialog step.
///
/// The property type `SlotValueOverride` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct SlotValueOverrideProperty(Object);

impl SlotValueOverrideProperty {
    /// `SlotValueOverrideProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// When the shape value is `List`, it indicates that the `values` field contains a list of slot values. When the value is `Scalar`, it indicates that the `value` field contains a single value.
    ///
    /// `Shape`; one of `Scalar`, `List`.
    pub fn shape(mut self, value: impl IntoValue<Shape>) -> Self {
        self.0.put("Shape", value.into_value().into_node());
        self
    }

    /// The current value of the slot.
    ///
    /// `Value`.
    pub fn value(mut self, value: impl IntoValue<SlotValueProperty>) -> Self {
        self.0.put("Value", value.into_value().into_node());
        self
    }

    /// A list of one or more values that the user provided for the slot. For example, for a slot that elicits pizza toppings, the values might be "pepperoni" and "pineapple."
    ///
    /// `Values`.
    pub fn values(mut self, value: impl IntoValue<List<SlotValueOverrideProperty>>) -> Self {
        self.0.put("Values", value.into_value().into_node());
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

impl Kind for SlotValueOverrideProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SlotValueOverrideProperty> for SlotValueOverrideProperty {}
impl From<SlotValueOverrideProperty> for Node {
    #[inline]
    fn from(value: SlotValueOverrideProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SlotValueOverrideProperty> for SlotValueOverrideProperty {
    #[inline]
    fn into_value(self) -> Value<SlotValueOverrideProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Maps a slot name to the [SlotValueOverride](https://docs.aws.amazon.com/lexv2/latest/APIReference/API_SlotValueOverride.html) object.
///
/// The property type `SlotValueOverrideMap` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct SlotValueOverrideMapProperty(Object);

impl SlotValueOverrideMapProperty {
    /// `SlotValueOverrideMapProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the slot.
    ///
    /// `SlotName`.
    pub fn slot_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SlotName", value.into_value().into_node());
        self
    }

    /// The SlotValueOverride object to which the slot name will be mapped.
    ///
    /// `SlotValueOverride`.
    pub fn slot_value_override(mut self, value: impl IntoValue<SlotValueOverrideProperty>) -> Self {
        self.0
            .put("SlotValueOverride", value.into_value().into_node());
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

impl Kind for SlotValueOverrideMapProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SlotValueOverrideMapProperty> for SlotValueOverrideMapProperty {}
impl From<SlotValueOverrideMapProperty> for Node {
    #[inline]
    fn from(value: SlotValueOverrideMapProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SlotValueOverrideMapProperty> for SlotValueOverrideMapProperty {
    #[inline]
    fn into_value(self) -> Value<SlotValueOverrideMapProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides a regular expression used to validate the value of a slot.
///
/// The property type `SlotValueRegexFilter` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct SlotValueRegexFilterProperty(Object);

impl SlotValueRegexFilterProperty {
    /// `SlotValueRegexFilterProperty` with its required properties, in alphabetical order:
    ///
    /// - `pattern`: A regular expression used to validate the value of a slot.
    pub fn new(pattern: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Pattern", pattern.into_value().into_node());
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

impl Kind for SlotValueRegexFilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SlotValueRegexFilterProperty> for SlotValueRegexFilterProperty {}
impl From<SlotValueRegexFilterProperty> for Node {
    #[inline]
    fn from(value: SlotValueRegexFilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SlotValueRegexFilterProperty> for SlotValueRegexFilterProperty {
    #[inline]
    fn into_value(self) -> Value<SlotValueRegexFilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains settings used by Amazon Lex to select a slot value.
///
/// The property type `SlotValueSelectionSetting` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct SlotValueSelectionSettingProperty(Object);

impl SlotValueSelectionSettingProperty {
    /// `SlotValueSelectionSettingProperty` with its required properties, in alphabetical order:
    ///
    /// - `resolution_strategy`: Determines the slot resolution strategy that Amazon Lex uses to return slot type values.
    pub fn new(resolution_strategy: impl IntoValue<ResolutionStrategy>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ResolutionStrategy",
            resolution_strategy.into_value().into_node(),
        );
        Self(object_)
    }

    /// Provides settings that enable advanced recognition settings for slot values. You can use this to enable using slot values as a custom vocabulary for recognizing user utterances.
    ///
    /// `AdvancedRecognitionSetting`.
    pub fn advanced_recognition_setting(
        mut self,
        value: impl IntoValue<AdvancedRecognitionSettingProperty>,
    ) -> Self {
        self.0
            .put("AdvancedRecognitionSetting", value.into_value().into_node());
        self
    }

    /// A regular expression used to validate the value of a slot.
    ///
    /// `RegexFilter`.
    pub fn regex_filter(mut self, value: impl IntoValue<SlotValueRegexFilterProperty>) -> Self {
        self.0.put("RegexFilter", value.into_value().into_node());
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

impl Kind for SlotValueSelectionSettingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SlotValueSelectionSettingProperty> for SlotValueSelectionSettingProperty {}
impl From<SlotValueSelectionSettingProperty> for Node {
    #[inline]
    fn from(value: SlotValueSelectionSettingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SlotValueSelectionSettingProperty> for SlotValueSelectionSettingProperty {
    #[inline]
    fn into_value(self) -> Value<SlotValueSelectionSettingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Subslot specifications.
///
/// The property type `Specifications` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct SpecificationsProperty(Object);

impl SpecificationsProperty {
    /// `SpecificationsProperty` with its required properties, in alphabetical order:
    ///
    /// - `value_elicitation_setting`: Specifies the elicitation setting details for constituent sub slots of a composite slot.
    pub fn new(
        value_elicitation_setting: impl IntoValue<SubSlotValueElicitationSettingProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ValueElicitationSetting",
            value_elicitation_setting.into_value().into_node(),
        );
        Self(object_)
    }

    /// The unique identifier assigned to the slot type.
    ///
    /// `SlotTypeId`.
    pub fn slot_type_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SlotTypeId", value.into_value().into_node());
        self
    }

    /// The `SlotTypeName` property.
    ///
    /// `SlotTypeName`.
    pub fn slot_type_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SlotTypeName", value.into_value().into_node());
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

impl Kind for SpecificationsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SpecificationsProperty> for SpecificationsProperty {}
impl From<SpecificationsProperty> for Node {
    #[inline]
    fn from(value: SpecificationsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SpecificationsProperty> for SpecificationsProperty {
    #[inline]
    fn into_value(self) -> Value<SpecificationsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for a foundation model used for speech synthesis and recognition capabilities.
///
/// The property type `SpeechFoundationModel` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct SpeechFoundationModelProperty(Object);

impl SpeechFoundationModelProperty {
    /// `SpeechFoundationModelProperty` with its required properties, in alphabetical order:
    ///
    /// - `model_arn`
    pub fn new(model_arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ModelArn", model_arn.into_value().into_node());
        Self(object_)
    }

    /// The identifier of the voice to use for speech synthesis with the foundation model.
    ///
    /// `VoiceId`.
    pub fn voice_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("VoiceId", value.into_value().into_node());
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

impl Kind for SpeechFoundationModelProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SpeechFoundationModelProperty> for SpeechFoundationModelProperty {}
impl From<SpeechFoundationModelProperty> for Node {
    #[inline]
    fn from(value: SpeechFoundationModelProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SpeechFoundationModelProperty> for SpeechFoundationModelProperty {
    #[inline]
    fn into_value(self) -> Value<SpeechFoundationModelProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `SpeechModelConfig` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct SpeechModelConfigProperty(Object);

impl SpeechModelConfigProperty {
    /// `SpeechModelConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `DeepgramConfig` property.
    ///
    /// `DeepgramConfig`.
    pub fn deepgram_config(
        mut self,
        value: impl IntoValue<DeepgramSpeechModelConfigProperty>,
    ) -> Self {
        self.0.put("DeepgramConfig", value.into_value().into_node());
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

impl Kind for SpeechModelConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SpeechModelConfigProperty> for SpeechModelConfigProperty {}
impl From<SpeechModelConfigProperty> for Node {
    #[inline]
    fn from(value: SpeechModelConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SpeechModelConfigProperty> for SpeechModelConfigProperty {
    #[inline]
    fn into_value(self) -> Value<SpeechModelConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `SpeechRecognitionSettings` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct SpeechRecognitionSettingsProperty(Object);

impl SpeechRecognitionSettingsProperty {
    /// `SpeechRecognitionSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `SpeechModelConfig` property.
    ///
    /// `SpeechModelConfig`.
    pub fn speech_model_config(mut self, value: impl IntoValue<SpeechModelConfigProperty>) -> Self {
        self.0
            .put("SpeechModelConfig", value.into_value().into_node());
        self
    }

    /// The `SpeechModelPreference` property.
    ///
    /// `SpeechModelPreference`; one of `Standard`, `Neural`, `Deepgram`, `Advanced`.
    pub fn speech_model_preference(mut self, value: impl IntoValue<SpeechModelPreference>) -> Self {
        self.0
            .put("SpeechModelPreference", value.into_value().into_node());
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

impl Kind for SpeechRecognitionSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SpeechRecognitionSettingsProperty> for SpeechRecognitionSettingsProperty {}
impl From<SpeechRecognitionSettingsProperty> for Node {
    #[inline]
    fn from(value: SpeechRecognitionSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SpeechRecognitionSettingsProperty> for SpeechRecognitionSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<SpeechRecognitionSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines the messages that Amazon Lex sends to a user to remind them that the bot is waiting for a response.
///
/// The property type `StillWaitingResponseSpecification` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct StillWaitingResponseSpecificationProperty(Object);

impl StillWaitingResponseSpecificationProperty {
    /// `StillWaitingResponseSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `frequency_in_seconds`: How often a message should be sent to the user.
    /// - `message_groups_list`: One or more message groups, each containing one or more messages, that define the prompts that Amazon Lex sends to the user.
    /// - `timeout_in_seconds`: If Amazon Lex waits longer than this length of time for a response, it will stop sending messages.
    pub fn new(
        frequency_in_seconds: impl IntoValue<i64>,
        message_groups_list: impl IntoValue<List<MessageGroupProperty>>,
        timeout_in_seconds: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "FrequencyInSeconds",
            frequency_in_seconds.into_value().into_node(),
        );
        object_.put(
            "MessageGroupsList",
            message_groups_list.into_value().into_node(),
        );
        object_.put(
            "TimeoutInSeconds",
            timeout_in_seconds.into_value().into_node(),
        );
        Self(object_)
    }

    /// Indicates that the user can interrupt the response by speaking while the message is being played.
    ///
    /// `AllowInterrupt`.
    pub fn allow_interrupt(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("AllowInterrupt", value.into_value().into_node());
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

impl Kind for StillWaitingResponseSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StillWaitingResponseSpecificationProperty>
    for StillWaitingResponseSpecificationProperty
{
}
impl From<StillWaitingResponseSpecificationProperty> for Node {
    #[inline]
    fn from(value: StillWaitingResponseSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StillWaitingResponseSpecificationProperty>
    for StillWaitingResponseSpecificationProperty
{
    #[inline]
    fn into_value(self) -> Value<StillWaitingResponseSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifications for the constituent sub slots and the expression for the composite slot.
///
/// The property type `SubSlotSetting` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct SubSlotSettingProperty(Object);

impl SubSlotSettingProperty {
    /// `SubSlotSettingProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The expression text for defining the constituent sub slots in the composite slot using logical AND and OR operators.
    ///
    /// `Expression`.
    pub fn expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Expression", value.into_value().into_node());
        self
    }

    /// Specifications for the constituent sub slots of a composite slot.
    ///
    /// `SlotSpecifications`.
    pub fn slot_specifications(
        mut self,
        value: impl IntoValue<Map<SpecificationsProperty>>,
    ) -> Self {
        self.0
            .put("SlotSpecifications", value.into_value().into_node());
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

impl Kind for SubSlotSettingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SubSlotSettingProperty> for SubSlotSettingProperty {}
impl From<SubSlotSettingProperty> for Node {
    #[inline]
    fn from(value: SubSlotSettingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SubSlotSettingProperty> for SubSlotSettingProperty {
    #[inline]
    fn into_value(self) -> Value<SubSlotSettingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Subslot type composition.
///
/// The property type `SubSlotTypeComposition` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct SubSlotTypeCompositionProperty(Object);

impl SubSlotTypeCompositionProperty {
    /// `SubSlotTypeCompositionProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: Name of a constituent sub slot inside a composite slot.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The unique identifier assigned to a slot type. This refers to either a built-in slot type or the unique slotTypeId of a custom slot type.
    ///
    /// `SlotTypeId`.
    pub fn slot_type_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SlotTypeId", value.into_value().into_node());
        self
    }

    /// The `SlotTypeName` property.
    ///
    /// `SlotTypeName`.
    pub fn slot_type_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SlotTypeName", value.into_value().into_node());
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

impl Kind for SubSlotTypeCompositionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SubSlotTypeCompositionProperty> for SubSlotTypeCompositionProperty {}
impl From<SubSlotTypeCompositionProperty> for Node {
    #[inline]
    fn from(value: SubSlotTypeCompositionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SubSlotTypeCompositionProperty> for SubSlotTypeCompositionProperty {
    #[inline]
    fn into_value(self) -> Value<SubSlotTypeCompositionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Subslot elicitation settings.
///
/// `DefaultValueSpecification` is a list of default values for a constituent sub slot in a composite slot. Default values are used when Amazon Lex hasn't determined a value for a slot. You can specify default values from context variables, session attributes, and defined values. This is similar to `DefaultValueSpecification` for slots.
///
/// `PromptSpecification` is the prompt that Amazon Lex uses to elicit the sub slot value from the user. This is similar to `PromptSpecification` for slots.
///
/// The property type `SubSlotValueElicitationSetting` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct SubSlotValueElicitationSettingProperty(Object);

impl SubSlotValueElicitationSettingProperty {
    /// `SubSlotValueElicitationSettingProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `DefaultValueSpecification` property.
    ///
    /// `DefaultValueSpecification`.
    pub fn default_value_specification(
        mut self,
        value: impl IntoValue<SlotDefaultValueSpecificationProperty>,
    ) -> Self {
        self.0
            .put("DefaultValueSpecification", value.into_value().into_node());
        self
    }

    /// The `PromptSpecification` property.
    ///
    /// `PromptSpecification`.
    pub fn prompt_specification(
        mut self,
        value: impl IntoValue<PromptSpecificationProperty>,
    ) -> Self {
        self.0
            .put("PromptSpecification", value.into_value().into_node());
        self
    }

    /// If you know a specific pattern that users might respond to an Amazon Lex request for a sub slot value, you can provide those utterances to improve accuracy. This is optional. In most cases Amazon Lex is capable of understanding user utterances. This is similar to `SampleUtterances` for slots.
    ///
    /// `SampleUtterances`.
    pub fn sample_utterances(
        mut self,
        value: impl IntoValue<List<SampleUtteranceProperty>>,
    ) -> Self {
        self.0
            .put("SampleUtterances", value.into_value().into_node());
        self
    }

    /// The `WaitAndContinueSpecification` property.
    ///
    /// `WaitAndContinueSpecification`.
    pub fn wait_and_continue_specification(
        mut self,
        value: impl IntoValue<WaitAndContinueSpecificationProperty>,
    ) -> Self {
        self.0.put(
            "WaitAndContinueSpecification",
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

impl Kind for SubSlotValueElicitationSettingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SubSlotValueElicitationSettingProperty> for SubSlotValueElicitationSettingProperty {}
impl From<SubSlotValueElicitationSettingProperty> for Node {
    #[inline]
    fn from(value: SubSlotValueElicitationSettingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SubSlotValueElicitationSettingProperty> for SubSlotValueElicitationSettingProperty {
    #[inline]
    fn into_value(self) -> Value<SubSlotValueElicitationSettingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies configuration settings for the alias used to test the bot. If the `TestBotAliasSettings` property is not specified, the settings are configured with default values.
///
/// The property type `TestBotAliasSettings` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct TestBotAliasSettingsProperty(Object);

impl TestBotAliasSettingsProperty {
    /// `TestBotAliasSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies settings that are unique to a locale. For example, you can use a different Lambda function depending on the bot's locale.
    ///
    /// `BotAliasLocaleSettings`.
    pub fn bot_alias_locale_settings(
        mut self,
        value: impl IntoValue<List<BotAliasLocaleSettingsItemProperty>>,
    ) -> Self {
        self.0
            .put("BotAliasLocaleSettings", value.into_value().into_node());
        self
    }

    /// Specifies settings for conversation logs that save audio, text, and metadata information for conversations with your users.
    ///
    /// `ConversationLogSettings`.
    pub fn conversation_log_settings(
        mut self,
        value: impl IntoValue<ConversationLogSettingsProperty>,
    ) -> Self {
        self.0
            .put("ConversationLogSettings", value.into_value().into_node());
        self
    }

    /// Specifies a description for the test bot alias.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Specifies whether Amazon Lex will use Amazon Comprehend to detect the sentiment of user utterances.
    ///
    /// `SentimentAnalysisSettings`.
    pub fn sentiment_analysis_settings(
        mut self,
        value: impl IntoValue<SentimentAnalysisSettingsProperty>,
    ) -> Self {
        self.0
            .put("SentimentAnalysisSettings", value.into_value().into_node());
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

impl Kind for TestBotAliasSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TestBotAliasSettingsProperty> for TestBotAliasSettingsProperty {}
impl From<TestBotAliasSettingsProperty> for Node {
    #[inline]
    fn from(value: TestBotAliasSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TestBotAliasSettingsProperty> for TestBotAliasSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<TestBotAliasSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the text input specifications.
///
/// The property type `TextInputSpecification` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct TextInputSpecificationProperty(Object);

impl TextInputSpecificationProperty {
    /// `TextInputSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `start_timeout_ms`: Time for which a bot waits before re-prompting a customer for text input.
    pub fn new(start_timeout_ms: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("StartTimeoutMs", start_timeout_ms.into_value().into_node());
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

impl Kind for TextInputSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TextInputSpecificationProperty> for TextInputSpecificationProperty {}
impl From<TextInputSpecificationProperty> for Node {
    #[inline]
    fn from(value: TextInputSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TextInputSpecificationProperty> for TextInputSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<TextInputSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines the Amazon CloudWatch Logs destination log group for conversation text logs.
///
/// The property type `TextLogDestination` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct TextLogDestinationProperty(Object);

impl TextLogDestinationProperty {
    /// `TextLogDestinationProperty` with its required properties, in alphabetical order:
    ///
    /// - `cloud_watch`: Defines the Amazon CloudWatch Logs log group where text and metadata logs are delivered.
    pub fn new(cloud_watch: impl IntoValue<CloudWatchLogGroupLogDestinationProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("CloudWatch", cloud_watch.into_value().into_node());
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

impl Kind for TextLogDestinationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TextLogDestinationProperty> for TextLogDestinationProperty {}
impl From<TextLogDestinationProperty> for Node {
    #[inline]
    fn from(value: TextLogDestinationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TextLogDestinationProperty> for TextLogDestinationProperty {
    #[inline]
    fn into_value(self) -> Value<TextLogDestinationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines settings to enable text conversation logs.
///
/// The property type `TextLogSetting` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct TextLogSettingProperty(Object);

impl TextLogSettingProperty {
    /// `TextLogSettingProperty` with its required properties, in alphabetical order:
    ///
    /// - `destination`: Specifies the Amazon CloudWatch Logs destination log group for conversation text logs.
    /// - `enabled`: Determines whether conversation logs should be stored for an alias.
    pub fn new(
        destination: impl IntoValue<TextLogDestinationProperty>,
        enabled: impl IntoValue<bool>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Destination", destination.into_value().into_node());
        object_.put("Enabled", enabled.into_value().into_node());
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

impl Kind for TextLogSettingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TextLogSettingProperty> for TextLogSettingProperty {}
impl From<TextLogSettingProperty> for Node {
    #[inline]
    fn from(value: TextLogSettingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TextLogSettingProperty> for TextLogSettingProperty {
    #[inline]
    fn into_value(self) -> Value<TextLogSettingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Unified configuration settings that combine speech recognition and synthesis capabilities.
///
/// The property type `UnifiedSpeechSettings` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct UnifiedSpeechSettingsProperty(Object);

impl UnifiedSpeechSettingsProperty {
    /// `UnifiedSpeechSettingsProperty` with its required properties, in alphabetical order:
    ///
    /// - `speech_foundation_model`: The foundation model configuration to use for unified speech processing capabilities.
    pub fn new(speech_foundation_model: impl IntoValue<SpeechFoundationModelProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SpeechFoundationModel",
            speech_foundation_model.into_value().into_node(),
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

impl Kind for UnifiedSpeechSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<UnifiedSpeechSettingsProperty> for UnifiedSpeechSettingsProperty {}
impl From<UnifiedSpeechSettingsProperty> for Node {
    #[inline]
    fn from(value: UnifiedSpeechSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<UnifiedSpeechSettingsProperty> for UnifiedSpeechSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<UnifiedSpeechSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines settings for using an Amazon Polly voice to communicate with a user.
///
/// Valid values include:
///
/// - `standard`
/// - `neural`
/// - `long-form`
/// - `generative`
///
/// The property type `VoiceSettings` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct VoiceSettingsProperty(Object);

impl VoiceSettingsProperty {
    /// `VoiceSettingsProperty` with its required properties, in alphabetical order:
    ///
    /// - `voice_id`: The identifier of the Amazon Polly voice to use.
    pub fn new(voice_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("VoiceId", voice_id.into_value().into_node());
        Self(object_)
    }

    /// Indicates the type of Amazon Polly voice that Amazon Lex should use for voice interaction with the user. For more information, see the [`engine` parameter of the `SynthesizeSpeech` operation](https://docs.aws.amazon.com/polly/latest/dg/API_SynthesizeSpeech.html#polly-SynthesizeSpeech-request-Engine) in the *Amazon Polly developer guide*.
    ///
    /// If you do not specify a value, the default is `standard`.
    ///
    /// `Engine`; one of `standard`, `neural`, `long-form`, `generative`.
    pub fn engine(mut self, value: impl IntoValue<Engine>) -> Self {
        self.0.put("Engine", value.into_value().into_node());
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

impl Kind for VoiceSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VoiceSettingsProperty> for VoiceSettingsProperty {}
impl From<VoiceSettingsProperty> for Node {
    #[inline]
    fn from(value: VoiceSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VoiceSettingsProperty> for VoiceSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<VoiceSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the prompts that Amazon Lex uses while a bot is waiting for customer input.
///
/// The property type `WaitAndContinueSpecification` of `AWS::Lex::Bot`.
#[must_use = "a property type does nothing until it is set"]
pub struct WaitAndContinueSpecificationProperty(Object);

impl WaitAndContinueSpecificationProperty {
    /// `WaitAndContinueSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `continue_response`: The response that Amazon Lex sends to indicate that the bot is ready to continue the conversation.
    /// - `waiting_response`: The response that Amazon Lex sends to indicate that the bot is waiting for the conversation to continue.
    pub fn new(
        continue_response: impl IntoValue<ResponseSpecificationProperty>,
        waiting_response: impl IntoValue<ResponseSpecificationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ContinueResponse",
            continue_response.into_value().into_node(),
        );
        object_.put("WaitingResponse", waiting_response.into_value().into_node());
        Self(object_)
    }

    /// Specifies whether the bot will wait for a user to respond. When this field is false, wait and continue responses for a slot aren't used. If the `IsActive` field isn't specified, the default is true.
    ///
    /// `IsActive`.
    pub fn is_active(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("IsActive", value.into_value().into_node());
        self
    }

    /// A response that Amazon Lex sends periodically to the user to indicate that the bot is still waiting for input from the user.
    ///
    /// `StillWaitingResponse`.
    pub fn still_waiting_response(
        mut self,
        value: impl IntoValue<StillWaitingResponseSpecificationProperty>,
    ) -> Self {
        self.0
            .put("StillWaitingResponse", value.into_value().into_node());
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

impl Kind for WaitAndContinueSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WaitAndContinueSpecificationProperty> for WaitAndContinueSpecificationProperty {}
impl From<WaitAndContinueSpecificationProperty> for Node {
    #[inline]
    fn from(value: WaitAndContinueSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WaitAndContinueSpecificationProperty> for WaitAndContinueSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<WaitAndContinueSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AssistedNluMode` of a `NluImprovementSpecification` of `AWS::Lex::Bot`.
pub enum AssistedNluMode {
    /// `Fallback`.
    Fallback,
    /// `Primary`.
    Primary,
}

#[diagnostic::do_not_recommend]
impl Kind for AssistedNluMode {}
#[diagnostic::do_not_recommend]
impl TextKind for AssistedNluMode {}
#[diagnostic::do_not_recommend]
impl IdKind for AssistedNluMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AssistedNluMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<AssistedNluMode> for AssistedNluMode {
    #[inline]
    fn into_value(self) -> Value<AssistedNluMode> {
        const VALUES: &[&str] = &["Fallback", "Primary"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `AudioRecognitionStrategy` of a `AdvancedRecognitionSetting` of `AWS::Lex::Bot`.
pub enum AudioRecognitionStrategy {
    /// `UseSlotValuesAsCustomVocabulary`.
    UseSlotValuesAsCustomVocabulary,
}

#[diagnostic::do_not_recommend]
impl Kind for AudioRecognitionStrategy {}
#[diagnostic::do_not_recommend]
impl TextKind for AudioRecognitionStrategy {}
#[diagnostic::do_not_recommend]
impl IdKind for AudioRecognitionStrategy {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AudioRecognitionStrategy {}
#[diagnostic::do_not_recommend]
impl IntoValue<AudioRecognitionStrategy> for AudioRecognitionStrategy {
    #[inline]
    fn into_value(self) -> Value<AudioRecognitionStrategy> {
        const VALUES: &[&str] = &["UseSlotValuesAsCustomVocabulary"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `AudioType` of a `AudioFillerSettings` of `AWS::Lex::Bot`.
pub enum AudioType {
    /// `MELODY_CHIPPER_CHIME`.
    MelodyChipperChime,
    /// `MELODY_CURIOUS_CRAWL`.
    MelodyCuriousCrawl,
    /// `MELODY_PATIENT_PING`.
    MelodyPatientPing,
    /// `MELODY_PONDERING_PONG`.
    MelodyPonderingPong,
    /// `MELODY_RISING_RIPPLE`.
    MelodyRisingRipple,
    /// `TYPING_KINETIC_KEYS`.
    TypingKineticKeys,
    /// `TYPING_QUIET_QWERTY`.
    TypingQuietQwerty,
}

#[diagnostic::do_not_recommend]
impl Kind for AudioType {}
#[diagnostic::do_not_recommend]
impl TextKind for AudioType {}
#[diagnostic::do_not_recommend]
impl IdKind for AudioType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AudioType {}
#[diagnostic::do_not_recommend]
impl IntoValue<AudioType> for AudioType {
    #[inline]
    fn into_value(self) -> Value<AudioType> {
        const VALUES: &[&str] = &[
            "MELODY_CHIPPER_CHIME",
            "MELODY_CURIOUS_CRAWL",
            "MELODY_PATIENT_PING",
            "MELODY_PONDERING_PONG",
            "MELODY_RISING_RIPPLE",
            "TYPING_KINETIC_KEYS",
            "TYPING_QUIET_QWERTY",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `BedrockTraceStatus` of a `BedrockModelSpecification` of `AWS::Lex::Bot`.
pub enum BedrockTraceStatus {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for BedrockTraceStatus {}
#[diagnostic::do_not_recommend]
impl TextKind for BedrockTraceStatus {}
#[diagnostic::do_not_recommend]
impl IdKind for BedrockTraceStatus {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for BedrockTraceStatus {}
#[diagnostic::do_not_recommend]
impl IntoValue<BedrockTraceStatus> for BedrockTraceStatus {
    #[inline]
    fn into_value(self) -> Value<BedrockTraceStatus> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `BotType` of `AWS::Lex::Bot`.
pub enum BotType {
    /// `Bot`.
    Bot,
    /// `BotNetwork`.
    BotNetwork,
}

#[diagnostic::do_not_recommend]
impl Kind for BotType {}
#[diagnostic::do_not_recommend]
impl TextKind for BotType {}
#[diagnostic::do_not_recommend]
impl IdKind for BotType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for BotType {}
#[diagnostic::do_not_recommend]
impl IntoValue<BotType> for BotType {
    #[inline]
    fn into_value(self) -> Value<BotType> {
        const VALUES: &[&str] = &["Bot", "BotNetwork"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Engine` of a `VoiceSettings` of `AWS::Lex::Bot`.
pub enum Engine {
    /// `generative`.
    Generative,
    /// `long-form`.
    LongForm,
    /// `neural`.
    Neural,
    /// `standard`.
    Standard,
}

#[diagnostic::do_not_recommend]
impl Kind for Engine {}
#[diagnostic::do_not_recommend]
impl TextKind for Engine {}
#[diagnostic::do_not_recommend]
impl IdKind for Engine {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Engine {}
#[diagnostic::do_not_recommend]
impl IntoValue<Engine> for Engine {
    #[inline]
    fn into_value(self) -> Value<Engine> {
        const VALUES: &[&str] = &["generative", "long-form", "neural", "standard"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `MessageSelectionStrategy` of a `PromptSpecification` of `AWS::Lex::Bot`.
pub enum MessageSelectionStrategy {
    /// `Ordered`.
    Ordered,
    /// `Random`.
    Random,
}

#[diagnostic::do_not_recommend]
impl Kind for MessageSelectionStrategy {}
#[diagnostic::do_not_recommend]
impl TextKind for MessageSelectionStrategy {}
#[diagnostic::do_not_recommend]
impl IdKind for MessageSelectionStrategy {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for MessageSelectionStrategy {}
#[diagnostic::do_not_recommend]
impl IntoValue<MessageSelectionStrategy> for MessageSelectionStrategy {
    #[inline]
    fn into_value(self) -> Value<MessageSelectionStrategy> {
        const VALUES: &[&str] = &["Ordered", "Random"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ObfuscationSettingType` of a `ObfuscationSetting` of `AWS::Lex::Bot`.
pub enum ObfuscationSettingType {
    /// `DefaultObfuscation`.
    DefaultObfuscation,
    /// `None`.
    None,
}

#[diagnostic::do_not_recommend]
impl Kind for ObfuscationSettingType {}
#[diagnostic::do_not_recommend]
impl TextKind for ObfuscationSettingType {}
#[diagnostic::do_not_recommend]
impl IdKind for ObfuscationSettingType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ObfuscationSettingType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ObfuscationSettingType> for ObfuscationSettingType {
    #[inline]
    fn into_value(self) -> Value<ObfuscationSettingType> {
        const VALUES: &[&str] = &["DefaultObfuscation", "None"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ResolutionStrategy` of a `SlotValueSelectionSetting` of `AWS::Lex::Bot`.
pub enum ResolutionStrategy {
    /// `CONCATENATION`.
    Concatenation,
    /// `ORIGINAL_VALUE`.
    OriginalValue,
    /// `TOP_RESOLUTION`.
    TopResolution,
}

#[diagnostic::do_not_recommend]
impl Kind for ResolutionStrategy {}
#[diagnostic::do_not_recommend]
impl TextKind for ResolutionStrategy {}
#[diagnostic::do_not_recommend]
impl IdKind for ResolutionStrategy {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ResolutionStrategy {}
#[diagnostic::do_not_recommend]
impl IntoValue<ResolutionStrategy> for ResolutionStrategy {
    #[inline]
    fn into_value(self) -> Value<ResolutionStrategy> {
        const VALUES: &[&str] = &["CONCATENATION", "ORIGINAL_VALUE", "TOP_RESOLUTION"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Shape` of a `SlotValueOverride` of `AWS::Lex::Bot`.
pub enum Shape {
    /// `List`.
    List_,
    /// `Scalar`.
    Scalar_,
}

#[diagnostic::do_not_recommend]
impl Kind for Shape {}
#[diagnostic::do_not_recommend]
impl TextKind for Shape {}
#[diagnostic::do_not_recommend]
impl IdKind for Shape {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Shape {}
#[diagnostic::do_not_recommend]
impl IntoValue<Shape> for Shape {
    #[inline]
    fn into_value(self) -> Value<Shape> {
        const VALUES: &[&str] = &["List", "Scalar"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SlotConstraint` of a `SlotValueElicitationSetting` of `AWS::Lex::Bot`.
pub enum SlotConstraint {
    /// `Optional`.
    Optional,
    /// `Required`.
    Required,
}

#[diagnostic::do_not_recommend]
impl Kind for SlotConstraint {}
#[diagnostic::do_not_recommend]
impl TextKind for SlotConstraint {}
#[diagnostic::do_not_recommend]
impl IdKind for SlotConstraint {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SlotConstraint {}
#[diagnostic::do_not_recommend]
impl IntoValue<SlotConstraint> for SlotConstraint {
    #[inline]
    fn into_value(self) -> Value<SlotConstraint> {
        const VALUES: &[&str] = &["Optional", "Required"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SpeechDetectionSensitivity` of a `BotLocale` of `AWS::Lex::Bot`.
pub enum SpeechDetectionSensitivity {
    /// `Default`.
    Default,
    /// `HighNoiseTolerance`.
    HighNoiseTolerance,
    /// `MaximumNoiseTolerance`.
    MaximumNoiseTolerance,
}

#[diagnostic::do_not_recommend]
impl Kind for SpeechDetectionSensitivity {}
#[diagnostic::do_not_recommend]
impl TextKind for SpeechDetectionSensitivity {}
#[diagnostic::do_not_recommend]
impl IdKind for SpeechDetectionSensitivity {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SpeechDetectionSensitivity {}
#[diagnostic::do_not_recommend]
impl IntoValue<SpeechDetectionSensitivity> for SpeechDetectionSensitivity {
    #[inline]
    fn into_value(self) -> Value<SpeechDetectionSensitivity> {
        const VALUES: &[&str] = &["Default", "HighNoiseTolerance", "MaximumNoiseTolerance"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SpeechModelPreference` of a `SpeechRecognitionSettings` of `AWS::Lex::Bot`.
pub enum SpeechModelPreference {
    /// `Advanced`.
    Advanced,
    /// `Deepgram`.
    Deepgram,
    /// `Neural`.
    Neural,
    /// `Standard`.
    Standard,
}

#[diagnostic::do_not_recommend]
impl Kind for SpeechModelPreference {}
#[diagnostic::do_not_recommend]
impl TextKind for SpeechModelPreference {}
#[diagnostic::do_not_recommend]
impl IdKind for SpeechModelPreference {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SpeechModelPreference {}
#[diagnostic::do_not_recommend]
impl IntoValue<SpeechModelPreference> for SpeechModelPreference {
    #[inline]
    fn into_value(self) -> Value<SpeechModelPreference> {
        const VALUES: &[&str] = &["Advanced", "Deepgram", "Neural", "Standard"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `DialogAction` of `AWS::Lex::Bot`.
pub enum Type {
    /// `CloseIntent`.
    CloseIntent,
    /// `ConfirmIntent`.
    ConfirmIntent,
    /// `ElicitIntent`.
    ElicitIntent,
    /// `ElicitSlot`.
    ElicitSlot,
    /// `EndConversation`.
    EndConversation,
    /// `EvaluateConditional`.
    EvaluateConditional,
    /// `FulfillIntent`.
    FulfillIntent,
    /// `InvokeDialogCodeHook`.
    InvokeDialogCodeHook,
    /// `StartIntent`.
    StartIntent,
}

#[diagnostic::do_not_recommend]
impl Kind for Type {}
#[diagnostic::do_not_recommend]
impl TextKind for Type {}
#[diagnostic::do_not_recommend]
impl IdKind for Type {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Type {}
#[diagnostic::do_not_recommend]
impl IntoValue<Type> for Type {
    #[inline]
    fn into_value(self) -> Value<Type> {
        const VALUES: &[&str] = &[
            "CloseIntent",
            "ConfirmIntent",
            "ElicitIntent",
            "ElicitSlot",
            "EndConversation",
            "EvaluateConditional",
            "FulfillIntent",
            "InvokeDialogCodeHook",
            "StartIntent",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

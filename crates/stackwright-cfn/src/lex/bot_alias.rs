// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Lex::BotAlias` and its property types.

use crate::l1::*;

/// > Amazon Lex V2 is the only supported version in CloudFormation.
///
/// Specifies an alias for the specified version of a bot. Use an alias to enable you to change the version of a bot without updating applications that use the bot.
///
/// For example, you can specify an alias called "PROD" that your applications use to call the Amazon Lex bot.
///
/// `AWS::Lex::BotAlias`; `Ref` returns the physical id, which is made of `BotAliasId`, `BotId`.
/// Changing one of these replaces it: `BotId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lex-botalias.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnBotAlias(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Lex::BotAlias",
    tags: Some(stackwright_core::TagProperty {
        name: "BotAliasTags",
        format: TagFormat::List,
    }),
    rules: include_str!("bot_alias.rules"),
};

impl CfnBotAlias {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Lex::BotAlias";

    /// `CfnBotAlias` with its required properties, in alphabetical order:
    ///
    /// - `bot_alias_name`: The name of the bot alias.
    /// - `bot_id`: The unique identifier of the bot.
    pub fn new(
        bot_alias_name: impl IntoValue<String>,
        bot_id: impl IntoValue<kinds::lex::BotId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("BotAliasName", bot_alias_name.into_value().into_node());
        object_.put("BotId", bot_id.into_value().into_node());
        Self(object_)
    }

    /// Specifies settings that are unique to a locale. For example, you can use different Lambda function depending on the bot's locale.
    ///
    /// `BotAliasLocaleSettings`; updated in place.
    pub fn bot_alias_locale_settings(
        mut self,
        value: impl IntoValue<List<BotAliasLocaleSettingsItemProperty>>,
    ) -> Self {
        self.0
            .put("BotAliasLocaleSettings", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// You can only add tags when you specify an alias.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
    ///
    /// `BotAliasTags`; updated in place.
    pub fn bot_alias_tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("BotAliasTags", value.into_value().into_node());
        self
    }

    /// The version of the bot that the bot alias references.
    ///
    /// `BotVersion`; updated in place.
    pub fn bot_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BotVersion", value.into_value().into_node());
        self
    }

    /// Specifies whether Amazon Lex logs text and audio for conversations with the bot. When you enable conversation logs, text logs store text input, transcripts of audio input, and associated metadata in Amazon CloudWatch logs. Audio logs store input in Amazon S3.
    ///
    /// `ConversationLogSettings`; updated in place.
    pub fn conversation_log_settings(
        mut self,
        value: impl IntoValue<ConversationLogSettingsProperty>,
    ) -> Self {
        self.0
            .put("ConversationLogSettings", value.into_value().into_node());
        self
    }

    /// The description of the bot alias.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Determines whether Amazon Lex will use Amazon Comprehend to detect the sentiment of user utterances.
    ///
    /// `SentimentAnalysisSettings`; updated in place.
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

impl Construct for CfnBotAlias {
    type Handle = CfnBotAliasRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnBotAliasRef {
        CfnBotAliasRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnBotAlias`] of a stack.
pub struct CfnBotAliasRef(NodeRef);

impl Clone for CfnBotAliasRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnBotAliasRef {}
impl AsNode for CfnBotAliasRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnBotAliasRef {
    /// What `Ref` returns: the physical id, which is made of `BotAliasId`, `BotId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the bot alias.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::lex::BotAliasArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The unique identifier of the bot alias.
    ///
    /// `Fn::GetAtt` of `BotAliasId`.
    #[inline]
    pub fn attr_bot_alias_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("BotAliasId")))
    }

    /// The current status of the bot alias. When the status is Available the alias is ready for use with your bot.
    ///
    /// `Fn::GetAtt` of `BotAliasStatus`.
    #[inline]
    pub fn attr_bot_alias_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("BotAliasStatus")))
    }
}

impl IntoValue<kinds::lex::BotAliasArn> for &CfnBotAliasRef {
    #[inline]
    fn into_value(self) -> Value<kinds::lex::BotAliasArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Specifies the S3 bucket location where audio logs are stored.
///
/// The property type `AudioLogDestination` of `AWS::Lex::BotAlias`.
#[must_use = "a property type does nothing until it is set"]
pub struct AudioLogDestinationProperty(Object);

impl AudioLogDestinationProperty {
    /// `AudioLogDestinationProperty` with its required properties, in alphabetical order:
    ///
    /// - `s3_bucket`: The S3 bucket location where audio logs are stored.
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
/// The property type `AudioLogSetting` of `AWS::Lex::BotAlias`.
#[must_use = "a property type does nothing until it is set"]
pub struct AudioLogSettingProperty(Object);

impl AudioLogSettingProperty {
    /// `AudioLogSettingProperty` with its required properties, in alphabetical order:
    ///
    /// - `destination`: The location of audio log files collected when conversation logging is enabled for a bot.
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

/// Specifies settings that are unique to a locale. For example, you can use different Lambda function depending on the bot's locale.
///
/// The property type `BotAliasLocaleSettings` of `AWS::Lex::BotAlias`.
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

/// Specifies settings that are unique to a locale. For example, you can use different Lambda function depending on the bot's locale.
///
/// The property type `BotAliasLocaleSettingsItem` of `AWS::Lex::BotAlias`.
#[must_use = "a property type does nothing until it is set"]
pub struct BotAliasLocaleSettingsItemProperty(Object);

impl BotAliasLocaleSettingsItemProperty {
    /// `BotAliasLocaleSettingsItemProperty` with its required properties, in alphabetical order:
    ///
    /// - `bot_alias_locale_setting`: Specifies settings that are unique to a locale.
    /// - `locale_id`: The unique identifier of the locale.
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

/// The Amazon CloudWatch Logs log group where the text and metadata logs are delivered. The log group must exist before you enable logging.
///
/// The property type `CloudWatchLogGroupLogDestination` of `AWS::Lex::BotAlias`.
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
/// The property type `CodeHookSpecification` of `AWS::Lex::BotAlias`.
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

/// Configures conversation logging that saves audio, text, and metadata for the conversations with your users.
///
/// The property type `ConversationLogSettings` of `AWS::Lex::BotAlias`.
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

/// Specifies a Lambda function that verifies requests to a bot or fulfills the user's request to a bot.
///
/// The property type `LambdaCodeHook` of `AWS::Lex::BotAlias`.
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

/// Specifies an Amazon S3 bucket for logging audio conversations
///
/// The property type `S3BucketLogDestination` of `AWS::Lex::BotAlias`.
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

/// Determines whether Amazon Lex will use Amazon Comprehend to detect the sentiment of user utterances.
///
/// The property type `SentimentAnalysisSettings` of `AWS::Lex::BotAlias`.
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

/// Defines the Amazon CloudWatch Logs destination log group for conversation text logs.
///
/// The property type `TextLogDestination` of `AWS::Lex::BotAlias`.
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
/// The property type `TextLogSetting` of `AWS::Lex::BotAlias`.
#[must_use = "a property type does nothing until it is set"]
pub struct TextLogSettingProperty(Object);

impl TextLogSettingProperty {
    /// `TextLogSettingProperty` with its required properties, in alphabetical order:
    ///
    /// - `destination`: Defines the Amazon CloudWatch Logs destination log group for conversation text logs.
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

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Chime::AppInstanceBot` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::Chime::AppInstanceBot
///
/// `AWS::Chime::AppInstanceBot`; `Ref` returns its `AppInstanceBotArn`, a [`chime::AppInstanceBotArn`](kinds::chime::AppInstanceBotArn).
/// Changing one of these replaces it: `AppInstanceArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-appinstancebot.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAppInstanceBot(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Chime::AppInstanceBot",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("app_instance_bot.rules"),
};

impl CfnAppInstanceBot {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Chime::AppInstanceBot";

    /// `CfnAppInstanceBot` with its required properties, in alphabetical order:
    ///
    /// - `app_instance_arn`: The ARN of the AppInstance.
    /// - `configuration`: A structure that contains configuration data.
    pub fn new(
        app_instance_arn: impl IntoValue<kinds::chime::AppInstanceArn>,
        configuration: impl IntoValue<ConfigurationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AppInstanceArn", app_instance_arn.into_value().into_node());
        object_.put("Configuration", configuration.into_value().into_node());
        Self(object_)
    }

    /// The metadata of the AppInstanceBot.
    ///
    /// `Metadata`; updated in place.
    pub fn metadata(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Metadata", value.into_value().into_node());
        self
    }

    /// The name of the AppInstanceBot.
    ///
    /// `Name`; updated in place.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The tags assigned to the AppInstanceBot.
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

impl Construct for CfnAppInstanceBot {
    type Handle = CfnAppInstanceBotRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAppInstanceBotRef {
        CfnAppInstanceBotRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAppInstanceBot`] of a stack.
pub struct CfnAppInstanceBotRef(NodeRef);

impl Clone for CfnAppInstanceBotRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAppInstanceBotRef {}
impl AsNode for CfnAppInstanceBotRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAppInstanceBotRef {
    /// What `Ref` returns: its `AppInstanceBotArn`, a [`chime::AppInstanceBotArn`](kinds::chime::AppInstanceBotArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::chime::AppInstanceBotArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the AppInstanceBot.
    ///
    /// `Fn::GetAtt` of `AppInstanceBotArn`.
    #[inline]
    pub fn attr_app_instance_bot_arn(&self) -> Value<kinds::chime::AppInstanceBotArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AppInstanceBotArn")))
    }

    /// The time at which the AppInstanceBot was created, as an ISO 8601 timestamp.
    ///
    /// `Fn::GetAtt` of `CreatedTimestamp`.
    #[inline]
    pub fn attr_created_timestamp(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedTimestamp")))
    }

    /// The time at which the AppInstanceBot was last updated, as an ISO 8601 timestamp.
    ///
    /// `Fn::GetAtt` of `LastUpdatedTimestamp`.
    #[inline]
    pub fn attr_last_updated_timestamp(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdatedTimestamp")))
    }
}

impl IntoValue<kinds::chime::AppInstanceBotArn> for &CfnAppInstanceBotRef {
    #[inline]
    fn into_value(self) -> Value<kinds::chime::AppInstanceBotArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// A structure that contains configuration data.
///
/// The property type `Configuration` of `AWS::Chime::AppInstanceBot`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConfigurationProperty(Object);

impl ConfigurationProperty {
    /// `ConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `lex`: The configuration for an Amazon Lex V2 bot.
    pub fn new(lex: impl IntoValue<LexConfigurationProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Lex", lex.into_value().into_node());
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

impl Kind for ConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConfigurationProperty> for ConfigurationProperty {}
impl From<ConfigurationProperty> for Node {
    #[inline]
    fn from(value: ConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConfigurationProperty> for ConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the type of message that triggers a bot.
///
/// The property type `InvokedBy` of `AWS::Chime::AppInstanceBot`.
#[must_use = "a property type does nothing until it is set"]
pub struct InvokedByProperty(Object);

impl InvokedByProperty {
    /// `InvokedByProperty` with its required properties, in alphabetical order:
    ///
    /// - `standard_messages`: Sets standard messages as the bot trigger.
    /// - `targeted_messages`: Sets targeted messages as the bot trigger.
    pub fn new(
        standard_messages: impl IntoValue<StandardMessages>,
        targeted_messages: impl IntoValue<TargetedMessages>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "StandardMessages",
            standard_messages.into_value().into_node(),
        );
        object_.put(
            "TargetedMessages",
            targeted_messages.into_value().into_node(),
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

impl Kind for InvokedByProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InvokedByProperty> for InvokedByProperty {}
impl From<InvokedByProperty> for Node {
    #[inline]
    fn from(value: InvokedByProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InvokedByProperty> for InvokedByProperty {
    #[inline]
    fn into_value(self) -> Value<InvokedByProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration for an Amazon Lex V2 bot.
///
/// The property type `LexConfiguration` of `AWS::Chime::AppInstanceBot`.
#[must_use = "a property type does nothing until it is set"]
pub struct LexConfigurationProperty(Object);

impl LexConfigurationProperty {
    /// `LexConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `lex_bot_alias_arn`: The ARN of the Amazon Lex V2 bot's alias.
    /// - `locale_id`: Identifies the Amazon Lex V2 bot's language and locale.
    pub fn new(
        lex_bot_alias_arn: impl IntoValue<String>,
        locale_id: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("LexBotAliasArn", lex_bot_alias_arn.into_value().into_node());
        object_.put("LocaleId", locale_id.into_value().into_node());
        Self(object_)
    }

    /// Specifies the type of message that triggers a bot.
    ///
    /// `InvokedBy`.
    pub fn invoked_by(mut self, value: impl IntoValue<InvokedByProperty>) -> Self {
        self.0.put("InvokedBy", value.into_value().into_node());
        self
    }

    /// Determines whether the Amazon Lex V2 bot responds to all standard messages. Control messages are not supported.
    ///
    /// `RespondsTo`; one of `STANDARD_MESSAGES`.
    pub fn responds_to(mut self, value: impl IntoValue<RespondsTo>) -> Self {
        self.0.put("RespondsTo", value.into_value().into_node());
        self
    }

    /// The name of the welcome intent configured in the Amazon Lex V2 bot.
    ///
    /// `WelcomeIntent`.
    pub fn welcome_intent(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("WelcomeIntent", value.into_value().into_node());
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

impl Kind for LexConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LexConfigurationProperty> for LexConfigurationProperty {}
impl From<LexConfigurationProperty> for Node {
    #[inline]
    fn from(value: LexConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LexConfigurationProperty> for LexConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<LexConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `RespondsTo` of a `LexConfiguration` of `AWS::Chime::AppInstanceBot`.
pub enum RespondsTo {
    /// `STANDARD_MESSAGES`.
    StandardMessages,
}

#[diagnostic::do_not_recommend]
impl Kind for RespondsTo {}
#[diagnostic::do_not_recommend]
impl TextKind for RespondsTo {}
#[diagnostic::do_not_recommend]
impl IdKind for RespondsTo {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RespondsTo {}
#[diagnostic::do_not_recommend]
impl IntoValue<RespondsTo> for RespondsTo {
    #[inline]
    fn into_value(self) -> Value<RespondsTo> {
        const VALUES: &[&str] = &["STANDARD_MESSAGES"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `StandardMessages` of a `InvokedBy` of `AWS::Chime::AppInstanceBot`.
pub enum StandardMessages {
    /// `ALL`.
    All,
    /// `AUTO`.
    Auto,
    /// `MENTIONS`.
    Mentions,
    /// `NONE`.
    None,
}

#[diagnostic::do_not_recommend]
impl Kind for StandardMessages {}
#[diagnostic::do_not_recommend]
impl TextKind for StandardMessages {}
#[diagnostic::do_not_recommend]
impl IdKind for StandardMessages {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for StandardMessages {}
#[diagnostic::do_not_recommend]
impl IntoValue<StandardMessages> for StandardMessages {
    #[inline]
    fn into_value(self) -> Value<StandardMessages> {
        const VALUES: &[&str] = &["ALL", "AUTO", "MENTIONS", "NONE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `TargetedMessages` of a `InvokedBy` of `AWS::Chime::AppInstanceBot`.
pub enum TargetedMessages {
    /// `ALL`.
    All,
    /// `NONE`.
    None,
}

#[diagnostic::do_not_recommend]
impl Kind for TargetedMessages {}
#[diagnostic::do_not_recommend]
impl TextKind for TargetedMessages {}
#[diagnostic::do_not_recommend]
impl IdKind for TargetedMessages {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TargetedMessages {}
#[diagnostic::do_not_recommend]
impl IntoValue<TargetedMessages> for TargetedMessages {
    #[inline]
    fn into_value(self) -> Value<TargetedMessages> {
        const VALUES: &[&str] = &["ALL", "NONE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Lex::BotVersion` and its property types.

use crate::l1::*;

/// > Amazon Lex V2 is the only supported version in CloudFormation.
///
/// Specifies a new version of the bot based on the `DRAFT` version. If the `DRAFT` version of this resource hasn't changed since you created the last version, Amazon Lex doesn't create a new version, it returns the last created version.
///
/// When you specify the first version of a bot, Amazon Lex sets the version to 1. Subsequent versions increment by 1.
///
/// `AWS::Lex::BotVersion`; `Ref` returns the physical id, which is made of `BotId`, `BotVersion`.
/// Changing one of these replaces it: `BotId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lex-botversion.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnBotVersion(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Lex::BotVersion",
    tags: None,
    rules: include_str!("bot_version.rules"),
};

impl CfnBotVersion {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Lex::BotVersion";

    /// `CfnBotVersion` with its required properties, in alphabetical order:
    ///
    /// - `bot_id`: The unique identifier of the bot.
    /// - `bot_version_locale_specification`: Specifies the locales that Amazon Lex adds to this version.
    pub fn new(
        bot_id: impl IntoValue<kinds::lex::BotId>,
        bot_version_locale_specification: impl IntoValue<List<BotVersionLocaleSpecificationProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("BotId", bot_id.into_value().into_node());
        object_.put(
            "BotVersionLocaleSpecification",
            bot_version_locale_specification.into_value().into_node(),
        );
        Self(object_)
    }

    /// The description of the version.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
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

impl Construct for CfnBotVersion {
    type Handle = CfnBotVersionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnBotVersionRef {
        CfnBotVersionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnBotVersion`] of a stack.
pub struct CfnBotVersionRef(NodeRef);

impl Clone for CfnBotVersionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnBotVersionRef {}
impl AsNode for CfnBotVersionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnBotVersionRef {
    /// What `Ref` returns: the physical id, which is made of `BotId`, `BotVersion`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The version of the bot.
    ///
    /// `Fn::GetAtt` of `BotVersion`.
    #[inline]
    pub fn attr_bot_version(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("BotVersion")))
    }
}

/// The version of a bot used for a bot locale.
///
/// The property type `BotVersionLocaleDetails` of `AWS::Lex::BotVersion`.
#[must_use = "a property type does nothing until it is set"]
pub struct BotVersionLocaleDetailsProperty(Object);

impl BotVersionLocaleDetailsProperty {
    /// `BotVersionLocaleDetailsProperty` with its required properties, in alphabetical order:
    ///
    /// - `source_bot_version`: The version of a bot used for a bot locale.
    pub fn new(source_bot_version: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SourceBotVersion",
            source_bot_version.into_value().into_node(),
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

impl Kind for BotVersionLocaleDetailsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BotVersionLocaleDetailsProperty> for BotVersionLocaleDetailsProperty {}
impl From<BotVersionLocaleDetailsProperty> for Node {
    #[inline]
    fn from(value: BotVersionLocaleDetailsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BotVersionLocaleDetailsProperty> for BotVersionLocaleDetailsProperty {
    #[inline]
    fn into_value(self) -> Value<BotVersionLocaleDetailsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the locale that Amazon Lex adds to this version. You can choose the Draft version or any other previously published version for each locale. When you specify a source version, the locale data is copied from the source version to the new version.
///
/// The property type `BotVersionLocaleSpecification` of `AWS::Lex::BotVersion`.
#[must_use = "a property type does nothing until it is set"]
pub struct BotVersionLocaleSpecificationProperty(Object);

impl BotVersionLocaleSpecificationProperty {
    /// `BotVersionLocaleSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `bot_version_locale_details`: The version of a bot used for a bot locale.
    /// - `locale_id`: The identifier of the locale to add to the version.
    pub fn new(
        bot_version_locale_details: impl IntoValue<BotVersionLocaleDetailsProperty>,
        locale_id: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "BotVersionLocaleDetails",
            bot_version_locale_details.into_value().into_node(),
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

impl Kind for BotVersionLocaleSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BotVersionLocaleSpecificationProperty> for BotVersionLocaleSpecificationProperty {}
impl From<BotVersionLocaleSpecificationProperty> for Node {
    #[inline]
    fn from(value: BotVersionLocaleSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BotVersionLocaleSpecificationProperty> for BotVersionLocaleSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<BotVersionLocaleSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

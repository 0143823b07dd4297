// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SMSVOICE::Pool` and its property types.

use crate::l1::*;

/// Creates a new pool and associates the specified origination identity to the pool. A pool can include one or more phone numbers and SenderIds that are associated with your AWS account.
///
/// The new pool inherits its configuration from the specified origination identity. This includes keywords, message type, opt-out list, two-way configuration, and self-managed opt-out configuration. Deletion protection isn't inherited from the origination identity and defaults to false.
///
/// If the origination identity is a phone number and is already associated with another pool, an error is returned. A sender ID can be associated with multiple pools.
///
/// `AWS::SMSVOICE::Pool`; `Ref` returns its `PoolId`, a [`smsvoice::PoolId`](kinds::smsvoice::PoolId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-pool.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPool(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SMSVOICE::Pool",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("pool.rules"),
};

impl CfnPool {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SMSVOICE::Pool";

    /// `CfnPool` with its required properties, in alphabetical order:
    ///
    /// - `mandatory_keywords`: Creates or updates the pool's `MandatoryKeyword` configuration.
    /// - `origination_identities`: The list of origination identities to apply to the pool, either `PhoneNumberArn` or `SenderIdArn`.
    pub fn new(
        mandatory_keywords: impl IntoValue<MandatoryKeywordsProperty>,
        origination_identities: impl IntoValue<List<String>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "MandatoryKeywords",
            mandatory_keywords.into_value().into_node(),
        );
        object_.put(
            "OriginationIdentities",
            origination_identities.into_value().into_node(),
        );
        Self(object_)
    }

    /// When set to true the pool can't be deleted.
    ///
    /// `DeletionProtectionEnabled`; updated in place.
    pub fn deletion_protection_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DeletionProtectionEnabled", value.into_value().into_node());
        self
    }

    /// The name of the OptOutList associated with the pool.
    ///
    /// `OptOutListName`; updated in place.
    pub fn opt_out_list_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("OptOutListName", value.into_value().into_node());
        self
    }

    /// Specifies any optional keywords to associate with the pool. For more information, see [Keywords](https://docs.aws.amazon.com/sms-voice/latest/userguide/keywords.html) in the End User Messaging User Guide.
    ///
    /// `OptionalKeywords`; updated in place.
    pub fn optional_keywords(
        mut self,
        value: impl IntoValue<List<OptionalKeywordProperty>>,
    ) -> Self {
        self.0
            .put("OptionalKeywords", value.into_value().into_node());
        self
    }

    /// When set to false, an end recipient sends a message that begins with HELP or STOP to one of your dedicated numbers, End User Messaging automatically replies with a customizable message and adds the end recipient to the OptOutList. When set to true you're responsible for responding to HELP and STOP requests. You're also responsible for tracking and honoring opt-out requests. For more information see [Self-managed opt-outs](https://docs.aws.amazon.com//pinpoint/latest/userguide/settings-sms-managing.html#settings-account-sms-self-managed-opt-out)
    ///
    /// `SelfManagedOptOutsEnabled`; updated in place.
    pub fn self_managed_opt_outs_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("SelfManagedOptOutsEnabled", value.into_value().into_node());
        self
    }

    /// Allows you to enable shared routes on your pool.
    ///
    /// By default, this is set to `False`. If you set this value to `True`, your messages are sent using phone numbers or sender IDs (depending on the country) that are shared with other users. In some countries, such as the United States, senders aren't allowed to use shared routes and must use a dedicated phone number or short code.
    ///
    /// `SharedRoutesEnabled`; updated in place.
    pub fn shared_routes_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("SharedRoutesEnabled", value.into_value().into_node());
        self
    }

    /// An array of tags (key and value pairs) associated with the pool.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// Describes the two-way SMS configuration for a phone number. For more information, see [Two-way SMS messaging](https://docs.aws.amazon.com/sms-voice/latest/userguide/two-way-sms.html) in the End User Messaging User Guide.
    ///
    /// `TwoWay`; updated in place.
    pub fn two_way(mut self, value: impl IntoValue<TwoWayProperty>) -> Self {
        self.0.put("TwoWay", value.into_value().into_node());
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

impl Construct for CfnPool {
    type Handle = CfnPoolRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPoolRef {
        CfnPoolRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPool`] of a stack.
pub struct CfnPoolRef(NodeRef);

impl Clone for CfnPoolRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPoolRef {}
impl AsNode for CfnPoolRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPoolRef {
    /// What `Ref` returns: its `PoolId`, a [`smsvoice::PoolId`](kinds::smsvoice::PoolId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::smsvoice::PoolId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name of the `Pool`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::smsvoice::PoolArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The unique identifier for the pool.
    ///
    /// `Fn::GetAtt` of `PoolId`.
    #[inline]
    pub fn attr_pool_id(&self) -> Value<kinds::smsvoice::PoolId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PoolId")))
    }
}

impl IntoValue<kinds::smsvoice::PoolId> for &CfnPoolRef {
    #[inline]
    fn into_value(self) -> Value<kinds::smsvoice::PoolId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::smsvoice::PoolArn> for &CfnPoolRef {
    #[inline]
    fn into_value(self) -> Value<kinds::smsvoice::PoolArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The keywords `HELP` and `STOP` are mandatory keywords that each phone number must have. For more information, see [Keywords](https://docs.aws.amazon.com/sms-voice/latest/userguide/keywords.html) in the End User Messaging User Guide.
///
/// The property type `MandatoryKeyword` of `AWS::SMSVOICE::Pool`.
#[must_use = "a property type does nothing until it is set"]
pub struct MandatoryKeywordProperty(Object);

impl MandatoryKeywordProperty {
    /// `MandatoryKeywordProperty` with its required properties, in alphabetical order:
    ///
    /// - `message`: The message associated with the keyword.
    pub fn new(message: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Message", message.into_value().into_node());
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

impl Kind for MandatoryKeywordProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MandatoryKeywordProperty> for MandatoryKeywordProperty {}
impl From<MandatoryKeywordProperty> for Node {
    #[inline]
    fn from(value: MandatoryKeywordProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MandatoryKeywordProperty> for MandatoryKeywordProperty {
    #[inline]
    fn into_value(self) -> Value<MandatoryKeywordProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The manadatory keywords, `HELP` and `STOP` to add to the pool. For more information, see [Keywords](https://docs.aws.amazon.com/sms-voice/latest/userguide/keywords.html) in the End User Messaging User Guide.
///
/// The property type `MandatoryKeywords` of `AWS::SMSVOICE::Pool`.
#[must_use = "a property type does nothing until it is set"]
pub struct MandatoryKeywordsProperty(Object);

impl MandatoryKeywordsProperty {
    /// `MandatoryKeywordsProperty` with its required properties, in alphabetical order:
    ///
    /// - `help`: Specifies the pool's `HELP` keyword.
    /// - `stop`: Specifies the pool's opt-out keyword.
    pub fn new(
        help: impl IntoValue<MandatoryKeywordProperty>,
        stop: impl IntoValue<MandatoryKeywordProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("HELP", help.into_value().into_node());
        object_.put("STOP", stop.into_value().into_node());
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

impl Kind for MandatoryKeywordsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MandatoryKeywordsProperty> for MandatoryKeywordsProperty {}
impl From<MandatoryKeywordsProperty> for Node {
    #[inline]
    fn from(value: MandatoryKeywordsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MandatoryKeywordsProperty> for MandatoryKeywordsProperty {
    #[inline]
    fn into_value(self) -> Value<MandatoryKeywordsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The pool's `OptionalKeyword` configuration. For more information, see [Keywords](https://docs.aws.amazon.com/sms-voice/latest/userguide/keywords.html) in the End User Messaging User Guide.
///
/// The property type `OptionalKeyword` of `AWS::SMSVOICE::Pool`.
#[must_use = "a property type does nothing until it is set"]
pub struct OptionalKeywordProperty(Object);

impl OptionalKeywordProperty {
    /// `OptionalKeywordProperty` with its required properties, in alphabetical order:
    ///
    /// - `action`: The action to perform when the keyword is used.
    /// - `keyword`: The new keyword to add.
    /// - `message`: The message associated with the keyword.
    pub fn new(
        action: impl IntoValue<super::Action>,
        keyword: impl IntoValue<String>,
        message: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Action", action.into_value().into_node());
        object_.put("Keyword", keyword.into_value().into_node());
        object_.put("Message", message.into_value().into_node());
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

impl Kind for OptionalKeywordProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OptionalKeywordProperty> for OptionalKeywordProperty {}
impl From<OptionalKeywordProperty> for Node {
    #[inline]
    fn from(value: OptionalKeywordProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OptionalKeywordProperty> for OptionalKeywordProperty {
    #[inline]
    fn into_value(self) -> Value<OptionalKeywordProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The pool's two-way SMS configuration object.
///
/// The property type `TwoWay` of `AWS::SMSVOICE::Pool`.
#[must_use = "a property type does nothing until it is set"]
pub struct TwoWayProperty(Object);

impl TwoWayProperty {
    /// `TwoWayProperty` with its required properties, in alphabetical order:
    ///
    /// - `enabled`: By default this is set to false.
    pub fn new(enabled: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Enabled", enabled.into_value().into_node());
        Self(object_)
    }

    /// The Amazon Resource Name (ARN) of the two way channel.
    ///
    /// `ChannelArn`.
    pub fn channel_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ChannelArn", value.into_value().into_node());
        self
    }

    /// An optional IAM Role Arn for a service to assume, to be able to post inbound SMS messages.
    ///
    /// `ChannelRole`.
    pub fn channel_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ChannelRole", value.into_value().into_node());
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

impl Kind for TwoWayProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TwoWayProperty> for TwoWayProperty {}
impl From<TwoWayProperty> for Node {
    #[inline]
    fn from(value: TwoWayProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TwoWayProperty> for TwoWayProperty {
    #[inline]
    fn into_value(self) -> Value<TwoWayProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

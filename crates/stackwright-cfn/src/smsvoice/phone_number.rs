// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SMSVOICE::PhoneNumber` and its property types.

use crate::l1::*;

/// Request an origination phone number for use in your account. For more information on phone number request see [Request a phone number](https://docs.aws.amazon.com/sms-voice/latest/userguide/phone-numbers-request.html) in the *End User Messaging User Guide*.
///
/// > Registering phone numbers is not supported by AWS CloudFormation. You can import phone numbers and sender IDs that are automatically provisioned at registration.
///
/// `AWS::SMSVOICE::PhoneNumber`; `Ref` returns its `PhoneNumberId`, a [`smsvoice::PhoneNumberId`](kinds::smsvoice::PhoneNumberId).
/// Changing one of these replaces it: `IsoCountryCode`, `NumberCapabilities`, `NumberType`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-phonenumber.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPhoneNumber(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SMSVOICE::PhoneNumber",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("phone_number.rules"),
};

impl CfnPhoneNumber {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SMSVOICE::PhoneNumber";

    /// `CfnPhoneNumber` with its required properties, in alphabetical order:
    ///
    /// - `iso_country_code`: The two-character code, in ISO 3166-1 alpha-2 format, for the country or region.
    /// - `mandatory_keywords`: Creates or updates a `MandatoryKeyword` configuration on an origination phone number For more information, see [Keywords](https://docs.aws.amazon.com/sms-voice/latest/userguide/keywords.html) in the End User Messaging User Guide.
    /// - `number_capabilities`: Indicates if the phone number will be used for text messages, voice messages, or both.
    /// - `number_type`: The type of phone number to request.
    pub fn new(
        iso_country_code: impl IntoValue<String>,
        mandatory_keywords: impl IntoValue<MandatoryKeywordsProperty>,
        number_capabilities: impl IntoValue<List<NumberCapability>>,
        number_type: impl IntoValue<NumberType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("IsoCountryCode", iso_country_code.into_value().into_node());
        object_.put(
            "MandatoryKeywords",
            mandatory_keywords.into_value().into_node(),
        );
        object_.put(
            "NumberCapabilities",
            number_capabilities.into_value().into_node(),
        );
        object_.put("NumberType", number_type.into_value().into_node());
        Self(object_)
    }

    /// By default this is set to false. When set to true the phone number can't be deleted.
    ///
    /// `DeletionProtectionEnabled`; updated in place.
    pub fn deletion_protection_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DeletionProtectionEnabled", value.into_value().into_node());
        self
    }

    /// The name of the OptOutList associated with the phone number.
    ///
    /// `OptOutListName`; updated in place.
    pub fn opt_out_list_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("OptOutListName", value.into_value().into_node());
        self
    }

    /// A keyword is a word that you can search for on a particular phone number or pool. It is also a specific word or phrase that an end user can send to your number to elicit a response, such as an informational message or a special offer. When your number receives a message that begins with a keyword, End User Messaging responds with a customizable message. Optional keywords are differentiated from mandatory keywords. For more information, see [Keywords](https://docs.aws.amazon.com/sms-voice/latest/userguide/keywords.html) in the End User Messaging User Guide.
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

    /// When set to false and an end recipient sends a message that begins with HELP or STOP to one of your dedicated numbers, End User Messaging automatically replies with a customizable message and adds the end recipient to the OptOutList. When set to true you're responsible for responding to HELP and STOP requests. You're also responsible for tracking and honoring opt-out request. For more information see [Self-managed opt-outs](https://docs.aws.amazon.com/sms-voice/latest/userguide/opt-out-list-self-managed.html)
    ///
    /// `SelfManagedOptOutsEnabled`; updated in place.
    pub fn self_managed_opt_outs_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("SelfManagedOptOutsEnabled", value.into_value().into_node());
        self
    }

    /// An array of tags (key and value pairs) to associate with the requested phone number.
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

impl Construct for CfnPhoneNumber {
    type Handle = CfnPhoneNumberRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPhoneNumberRef {
        CfnPhoneNumberRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPhoneNumber`] of a stack.
pub struct CfnPhoneNumberRef(NodeRef);

impl Clone for CfnPhoneNumberRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPhoneNumberRef {}
impl AsNode for CfnPhoneNumberRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPhoneNumberRef {
    /// What `Ref` returns: its `PhoneNumberId`, a [`smsvoice::PhoneNumberId`](kinds::smsvoice::PhoneNumberId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::smsvoice::PhoneNumberId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `PhoneNumber` 's Amazon Resource Name (ARN)
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::smsvoice::PhoneNumberArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The phone number in E.164 format.
    ///
    /// `Fn::GetAtt` of `PhoneNumber`.
    #[inline]
    pub fn attr_phone_number(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PhoneNumber")))
    }

    /// The unique identifier for the phone number.
    ///
    /// `Fn::GetAtt` of `PhoneNumberId`.
    #[inline]
    pub fn attr_phone_number_id(&self) -> Value<kinds::smsvoice::PhoneNumberId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PhoneNumberId")))
    }
}

impl IntoValue<kinds::smsvoice::PhoneNumberId> for &CfnPhoneNumberRef {
    #[inline]
    fn into_value(self) -> Value<kinds::smsvoice::PhoneNumberId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::smsvoice::PhoneNumberArn> for &CfnPhoneNumberRef {
    #[inline]
    fn into_value(self) -> Value<kinds::smsvoice::PhoneNumberArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The keywords `HELP` and `STOP` are mandatory keywords that each phone number must have. For more information, see [Keywords](https://docs.aws.amazon.com/sms-voice/latest/userguide/keywords.html) in the End User Messaging User Guide.
///
/// The property type `MandatoryKeyword` of `AWS::SMSVOICE::PhoneNumber`.
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

/// The keywords `HELP` and `STOP` are mandatory keywords that each phone number must have. For more information, see [Keywords](https://docs.aws.amazon.com/sms-voice/latest/userguide/keywords.html) in the End User Messaging User Guide.
///
/// The property type `MandatoryKeywords` of `AWS::SMSVOICE::PhoneNumber`.
#[must_use = "a property type does nothing until it is set"]
pub struct MandatoryKeywordsProperty(Object);

impl MandatoryKeywordsProperty {
    /// `MandatoryKeywordsProperty` with its required properties, in alphabetical order:
    ///
    /// - `help`: Specifies the `HELP` keyword that customers use to obtain customer support for this phone number.
    /// - `stop`: Specifies the `STOP` keyword that customers use to opt out of receiving messages from this phone number.
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

/// The `OptionalKeyword` configuration. For more information, see [Keywords](https://docs.aws.amazon.com/sms-voice/latest/userguide/keywords.html) in the End User Messaging User Guide.
///
/// The property type `OptionalKeyword` of `AWS::SMSVOICE::PhoneNumber`.
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

/// The phone number's two-way SMS configuration object.
///
/// The property type `TwoWay` of `AWS::SMSVOICE::PhoneNumber`.
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

/// The values of `NumberCapabilities` of `AWS::SMSVOICE::PhoneNumber`.
pub enum NumberCapability {
    /// `MMS`.
    Mms,
    /// `SMS`.
    Sms,
    /// `VOICE`.
    Voice,
}

#[diagnostic::do_not_recommend]
impl Kind for NumberCapability {}
#[diagnostic::do_not_recommend]
impl TextKind for NumberCapability {}
#[diagnostic::do_not_recommend]
impl IdKind for NumberCapability {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for NumberCapability {}
#[diagnostic::do_not_recommend]
impl IntoValue<NumberCapability> for NumberCapability {
    #[inline]
    fn into_value(self) -> Value<NumberCapability> {
        const VALUES: &[&str] = &["MMS", "SMS", "VOICE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `NumberType` of `AWS::SMSVOICE::PhoneNumber`.
pub enum NumberType {
    /// `LONG_CODE`.
    LongCode,
    /// `SIMULATOR`.
    Simulator,
    /// `TEN_DLC`.
    TenDlc,
    /// `TOLL_FREE`.
    TollFree,
}

#[diagnostic::do_not_recommend]
impl Kind for NumberType {}
#[diagnostic::do_not_recommend]
impl TextKind for NumberType {}
#[diagnostic::do_not_recommend]
impl IdKind for NumberType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for NumberType {}
#[diagnostic::do_not_recommend]
impl IntoValue<NumberType> for NumberType {
    #[inline]
    fn into_value(self) -> Value<NumberType> {
        const VALUES: &[&str] = &["LONG_CODE", "SIMULATOR", "TEN_DLC", "TOLL_FREE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

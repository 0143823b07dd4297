// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Wisdom::MessageTemplate` and its property types.

use crate::l1::*;

/// Creates an Amazon Q in Connect message template. The name of the message template has to be unique for each knowledge base. The channel subtype of the message template is immutable and cannot be modified after creation. After the message template is created, you can use the `$LATEST` qualifier to reference the created message template.
///
/// `AWS::Wisdom::MessageTemplate`; `Ref` returns its `MessageTemplateArn`, a [`wisdom::MessageTemplateArn`](kinds::wisdom::MessageTemplateArn).
/// Changing one of these replaces it: `ChannelSubtype`, `KnowledgeBaseArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-messagetemplate.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnMessageTemplate(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Wisdom::MessageTemplate",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("message_template.rules"),
};

impl CfnMessageTemplate {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Wisdom::MessageTemplate";

    /// `CfnMessageTemplate` with its required properties, in alphabetical order:
    ///
    /// - `channel_subtype`: The channel subtype this message template applies to.
    /// - `content`: The content of the message template.
    /// - `knowledge_base_arn`: The Amazon Resource Name (ARN) of the knowledge base.
    /// - `name`: The name of the message template.
    pub fn new(
        channel_subtype: impl IntoValue<ChannelSubtype>,
        content: impl IntoValue<ContentProperty>,
        knowledge_base_arn: impl IntoValue<kinds::wisdom::KnowledgeBaseArn>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ChannelSubtype", channel_subtype.into_value().into_node());
        object_.put("Content", content.into_value().into_node());
        object_.put(
            "KnowledgeBaseArn",
            knowledge_base_arn.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// An object that specifies the default values to use for variables in the message template. This object contains different categories of key-value pairs. Each key defines a variable or placeholder in the message template. The corresponding value defines the default value for that variable.
    ///
    /// `DefaultAttributes`; updated in place.
    pub fn default_attributes(
        mut self,
        value: impl IntoValue<MessageTemplateAttributesProperty>,
    ) -> Self {
        self.0
            .put("DefaultAttributes", value.into_value().into_node());
        self
    }

    /// The description of the message template.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The configuration information of the external data source.
    ///
    /// `GroupingConfiguration`; updated in place.
    pub fn grouping_configuration(
        mut self,
        value: impl IntoValue<GroupingConfigurationProperty>,
    ) -> Self {
        self.0
            .put("GroupingConfiguration", value.into_value().into_node());
        self
    }

    /// The language code value for the language in which the quick response is written. The supported language codes include `de_DE`, `en_US`, `es_ES`, `fr_FR`, `id_ID`, `it_IT`, `ja_JP`, `ko_KR`, `pt_BR`, `zh_CN`, `zh_TW`
    ///
    /// `Language`; updated in place.
    pub fn language(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Language", value.into_value().into_node());
        self
    }

    /// List of message template attachments.
    ///
    /// `MessageTemplateAttachments`; updated in place.
    pub fn message_template_attachments(
        mut self,
        value: impl IntoValue<List<MessageTemplateAttachmentProperty>>,
    ) -> Self {
        self.0
            .put("MessageTemplateAttachments", value.into_value().into_node());
        self
    }

    /// The tags used to organize, track, or control access for this resource.
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

impl Construct for CfnMessageTemplate {
    type Handle = CfnMessageTemplateRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnMessageTemplateRef {
        CfnMessageTemplateRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnMessageTemplate`] of a stack.
pub struct CfnMessageTemplateRef(NodeRef);

impl Clone for CfnMessageTemplateRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnMessageTemplateRef {}
impl AsNode for CfnMessageTemplateRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnMessageTemplateRef {
    /// What `Ref` returns: its `MessageTemplateArn`, a [`wisdom::MessageTemplateArn`](kinds::wisdom::MessageTemplateArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::wisdom::MessageTemplateArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the message template.
    ///
    /// `Fn::GetAtt` of `MessageTemplateArn`.
    #[inline]
    pub fn attr_message_template_arn(&self) -> Value<kinds::wisdom::MessageTemplateArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("MessageTemplateArn")))
    }

    /// The checksum value of the message template content that is referenced by the `$LATEST` qualifier. It can be returned in `MessageTemplateData` or `ExtendedMessageTemplateData`. It’s calculated by content, language, `defaultAttributes` and `Attachments` of the message template.
    ///
    /// `Fn::GetAtt` of `MessageTemplateContentSha256`.
    #[inline]
    pub fn attr_message_template_content_sha256(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("MessageTemplateContentSha256"),
        ))
    }

    /// The identifier of the message template.
    ///
    /// `Fn::GetAtt` of `MessageTemplateId`.
    #[inline]
    pub fn attr_message_template_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("MessageTemplateId")))
    }
}

impl IntoValue<kinds::wisdom::MessageTemplateArn> for &CfnMessageTemplateRef {
    #[inline]
    fn into_value(self) -> Value<kinds::wisdom::MessageTemplateArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Information about an agent.
///
/// The property type `AgentAttributes` of `AWS::Wisdom::MessageTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct AgentAttributesProperty(Object);

impl AgentAttributesProperty {
    /// `AgentAttributesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The agent’s first name as entered in their Amazon Connect user account.
    ///
    /// `FirstName`.
    pub fn first_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("FirstName", value.into_value().into_node());
        self
    }

    /// The agent’s last name as entered in their Amazon Connect user account.
    ///
    /// `LastName`.
    pub fn last_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LastName", value.into_value().into_node());
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

impl Kind for AgentAttributesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AgentAttributesProperty> for AgentAttributesProperty {}
impl From<AgentAttributesProperty> for Node {
    #[inline]
    fn from(value: AgentAttributesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AgentAttributesProperty> for AgentAttributesProperty {
    #[inline]
    fn into_value(self) -> Value<AgentAttributesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The content of the message template.
///
/// The property type `Content` of `AWS::Wisdom::MessageTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct ContentProperty(Object);

impl ContentProperty {
    /// `ContentProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The content of the message template that applies to the email channel subtype.
    ///
    /// `EmailMessageTemplateContent`.
    pub fn email_message_template_content(
        mut self,
        value: impl IntoValue<EmailMessageTemplateContentProperty>,
    ) -> Self {
        self.0.put(
            "EmailMessageTemplateContent",
            value.into_value().into_node(),
        );
        self
    }

    /// The content of message template that applies to SMS channel subtype.
    ///
    /// `SmsMessageTemplateContent`.
    pub fn sms_message_template_content(
        mut self,
        value: impl IntoValue<SmsMessageTemplateContentProperty>,
    ) -> Self {
        self.0
            .put("SmsMessageTemplateContent", value.into_value().into_node());
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

impl Kind for ContentProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ContentProperty> for ContentProperty {}
impl From<ContentProperty> for Node {
    #[inline]
    fn from(value: ContentProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ContentProperty> for ContentProperty {
    #[inline]
    fn into_value(self) -> Value<ContentProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The customer profile attributes that are used with the message template.
///
/// The property type `CustomerProfileAttributes` of `AWS::Wisdom::MessageTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomerProfileAttributesProperty(Object);

impl CustomerProfileAttributesProperty {
    /// `CustomerProfileAttributesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A unique account number that you have given to the customer.
    ///
    /// `AccountNumber`.
    pub fn account_number(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AccountNumber", value.into_value().into_node());
        self
    }

    /// Any additional information relevant to the customer's profile.
    ///
    /// `AdditionalInformation`.
    pub fn additional_information(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AdditionalInformation", value.into_value().into_node());
        self
    }

    /// The first line of a customer address.
    ///
    /// `Address1`.
    pub fn address1(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Address1", value.into_value().into_node());
        self
    }

    /// The second line of a customer address.
    ///
    /// `Address2`.
    pub fn address2(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Address2", value.into_value().into_node());
        self
    }

    /// The third line of a customer address.
    ///
    /// `Address3`.
    pub fn address3(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Address3", value.into_value().into_node());
        self
    }

    /// The fourth line of a customer address.
    ///
    /// `Address4`.
    pub fn address4(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Address4", value.into_value().into_node());
        self
    }

    /// The first line of a customer’s billing address.
    ///
    /// `BillingAddress1`.
    pub fn billing_address1(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("BillingAddress1", value.into_value().into_node());
        self
    }

    /// The second line of a customer’s billing address.
    ///
    /// `BillingAddress2`.
    pub fn billing_address2(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("BillingAddress2", value.into_value().into_node());
        self
    }

    /// The third line of a customer’s billing address.
    ///
    /// `BillingAddress3`.
    pub fn billing_address3(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("BillingAddress3", value.into_value().into_node());
        self
    }

    /// The fourth line of a customer’s billing address.
    ///
    /// `BillingAddress4`.
    pub fn billing_address4(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("BillingAddress4", value.into_value().into_node());
        self
    }

    /// The city of a customer’s billing address.
    ///
    /// `BillingCity`.
    pub fn billing_city(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BillingCity", value.into_value().into_node());
        self
    }

    /// The country of a customer’s billing address.
    ///
    /// `BillingCountry`.
    pub fn billing_country(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BillingCountry", value.into_value().into_node());
        self
    }

    /// The county of a customer’s billing address.
    ///
    /// `BillingCounty`.
    pub fn billing_county(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BillingCounty", value.into_value().into_node());
        self
    }

    /// The postal code of a customer’s billing address.
    ///
    /// `BillingPostalCode`.
    pub fn billing_postal_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("BillingPostalCode", value.into_value().into_node());
        self
    }

    /// The province of a customer’s billing address.
    ///
    /// `BillingProvince`.
    pub fn billing_province(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("BillingProvince", value.into_value().into_node());
        self
    }

    /// The state of a customer’s billing address.
    ///
    /// `BillingState`.
    pub fn billing_state(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BillingState", value.into_value().into_node());
        self
    }

    /// The customer's birth date.
    ///
    /// `BirthDate`.
    pub fn birth_date(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BirthDate", value.into_value().into_node());
        self
    }

    /// The customer's business email address.
    ///
    /// `BusinessEmailAddress`.
    pub fn business_email_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("BusinessEmailAddress", value.into_value().into_node());
        self
    }

    /// The name of the customer's business.
    ///
    /// `BusinessName`.
    pub fn business_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BusinessName", value.into_value().into_node());
        self
    }

    /// The customer's business phone number.
    ///
    /// `BusinessPhoneNumber`.
    pub fn business_phone_number(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("BusinessPhoneNumber", value.into_value().into_node());
        self
    }

    /// The city in which a customer lives.
    ///
    /// `City`.
    pub fn city(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("City", value.into_value().into_node());
        self
    }

    /// The country in which a customer lives.
    ///
    /// `Country`.
    pub fn country(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Country", value.into_value().into_node());
        self
    }

    /// The county in which a customer lives.
    ///
    /// `County`.
    pub fn county(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("County", value.into_value().into_node());
        self
    }

    /// The custom attributes in customer profile attributes.
    ///
    /// `Custom`.
    pub fn custom(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Custom", value.into_value().into_node());
        self
    }

    /// The customer's email address, which has not been specified as a personal or business address.
    ///
    /// `EmailAddress`.
    pub fn email_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EmailAddress", value.into_value().into_node());
        self
    }

    /// The customer's first name.
    ///
    /// `FirstName`.
    pub fn first_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("FirstName", value.into_value().into_node());
        self
    }

    /// The customer's gender.
    ///
    /// `Gender`.
    pub fn gender(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Gender", value.into_value().into_node());
        self
    }

    /// The customer's mobile phone number.
    ///
    /// `HomePhoneNumber`.
    pub fn home_phone_number(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("HomePhoneNumber", value.into_value().into_node());
        self
    }

    /// The customer's last name.
    ///
    /// `LastName`.
    pub fn last_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LastName", value.into_value().into_node());
        self
    }

    /// The first line of a customer’s mailing address.
    ///
    /// `MailingAddress1`.
    pub fn mailing_address1(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("MailingAddress1", value.into_value().into_node());
        self
    }

    /// The second line of a customer’s mailing address.
    ///
    /// `MailingAddress2`.
    pub fn mailing_address2(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("MailingAddress2", value.into_value().into_node());
        self
    }

    /// The third line of a customer’s mailing address.
    ///
    /// `MailingAddress3`.
    pub fn mailing_address3(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("MailingAddress3", value.into_value().into_node());
        self
    }

    /// The fourth line of a customer’s mailing address.
    ///
    /// `MailingAddress4`.
    pub fn mailing_address4(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("MailingAddress4", value.into_value().into_node());
        self
    }

    /// The city of a customer’s mailing address.
    ///
    /// `MailingCity`.
    pub fn mailing_city(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MailingCity", value.into_value().into_node());
        self
    }

    /// The country of a customer’s mailing address.
    ///
    /// `MailingCountry`.
    pub fn mailing_country(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MailingCountry", value.into_value().into_node());
        self
    }

    /// The county of a customer’s mailing address.
    ///
    /// `MailingCounty`.
    pub fn mailing_county(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MailingCounty", value.into_value().into_node());
        self
    }

    /// The postal code of a customer’s mailing address.
    ///
    /// `MailingPostalCode`.
    pub fn mailing_postal_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("MailingPostalCode", value.into_value().into_node());
        self
    }

    /// The province of a customer’s mailing address.
    ///
    /// `MailingProvince`.
    pub fn mailing_province(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("MailingProvince", value.into_value().into_node());
        self
    }

    /// The state of a customer’s mailing address.
    ///
    /// `MailingState`.
    pub fn mailing_state(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MailingState", value.into_value().into_node());
        self
    }

    /// The customer's middle name.
    ///
    /// `MiddleName`.
    pub fn middle_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MiddleName", value.into_value().into_node());
        self
    }

    /// The customer's mobile phone number.
    ///
    /// `MobilePhoneNumber`.
    pub fn mobile_phone_number(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("MobilePhoneNumber", value.into_value().into_node());
        self
    }

    /// The customer's party type.
    ///
    /// `PartyType`.
    pub fn party_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PartyType", value.into_value().into_node());
        self
    }

    /// The customer's phone number, which has not been specified as a mobile, home, or business number.
    ///
    /// `PhoneNumber`.
    pub fn phone_number(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PhoneNumber", value.into_value().into_node());
        self
    }

    /// The postal code of a customer address.
    ///
    /// `PostalCode`.
    pub fn postal_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PostalCode", value.into_value().into_node());
        self
    }

    /// The ARN of a customer profile.
    ///
    /// `ProfileARN`.
    pub fn profile_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ProfileARN", value.into_value().into_node());
        self
    }

    /// The unique identifier of a customer profile.
    ///
    /// `ProfileId`.
    pub fn profile_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ProfileId", value.into_value().into_node());
        self
    }

    /// The province in which a customer lives.
    ///
    /// `Province`.
    pub fn province(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Province", value.into_value().into_node());
        self
    }

    /// The first line of a customer’s shipping address.
    ///
    /// `ShippingAddress1`.
    pub fn shipping_address1(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ShippingAddress1", value.into_value().into_node());
        self
    }

    /// The second line of a customer’s shipping address.
    ///
    /// `ShippingAddress2`.
    pub fn shipping_address2(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ShippingAddress2", value.into_value().into_node());
        self
    }

    /// The third line of a customer’s shipping address.
    ///
    /// `ShippingAddress3`.
    pub fn shipping_address3(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ShippingAddress3", value.into_value().into_node());
        self
    }

    /// The fourth line of a customer’s shipping address.
    ///
    /// `ShippingAddress4`.
    pub fn shipping_address4(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ShippingAddress4", value.into_value().into_node());
        self
    }

    /// The city of a customer’s shipping address.
    ///
    /// `ShippingCity`.
    pub fn shipping_city(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ShippingCity", value.into_value().into_node());
        self
    }

    /// The country of a customer’s shipping address.
    ///
    /// `ShippingCountry`.
    pub fn shipping_country(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ShippingCountry", value.into_value().into_node());
        self
    }

    /// The county of a customer’s shipping address.
    ///
    /// `ShippingCounty`.
    pub fn shipping_county(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ShippingCounty", value.into_value().into_node());
        self
    }

    /// The postal code of a customer’s shipping address.
    ///
    /// `ShippingPostalCode`.
    pub fn shipping_postal_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ShippingPostalCode", value.into_value().into_node());
        self
    }

    /// The province of a customer’s shipping address.
    ///
    /// `ShippingProvince`.
    pub fn shipping_province(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ShippingProvince", value.into_value().into_node());
        self
    }

    /// The state of a customer’s shipping address.
    ///
    /// `ShippingState`.
    pub fn shipping_state(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ShippingState", value.into_value().into_node());
        self
    }

    /// The state in which a customer lives.
    ///
    /// `State`.
    pub fn state(mut self, value: impl IntoValue<String>) -> Self {
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

impl Kind for CustomerProfileAttributesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomerProfileAttributesProperty> for CustomerProfileAttributesProperty {}
impl From<CustomerProfileAttributesProperty> for Node {
    #[inline]
    fn from(value: CustomerProfileAttributesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomerProfileAttributesProperty> for CustomerProfileAttributesProperty {
    #[inline]
    fn into_value(self) -> Value<CustomerProfileAttributesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The content of the message template that applies to the email channel subtype.
///
/// The property type `EmailMessageTemplateContent` of `AWS::Wisdom::MessageTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct EmailMessageTemplateContentProperty(Object);

impl EmailMessageTemplateContentProperty {
    /// `EmailMessageTemplateContentProperty` with its required properties, in alphabetical order:
    ///
    /// - `body`: The body to use in email messages.
    /// - `headers`: The email headers to include in email messages.
    /// - `subject`: The subject line, or title, to use in email messages.
    pub fn new(
        body: impl IntoValue<EmailMessageTemplateContentBodyProperty>,
        headers: impl IntoValue<List<EmailMessageTemplateHeaderProperty>>,
        subject: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Body", body.into_value().into_node());
        object_.put("Headers", headers.into_value().into_node());
        object_.put("Subject", subject.into_value().into_node());
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

impl Kind for EmailMessageTemplateContentProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EmailMessageTemplateContentProperty> for EmailMessageTemplateContentProperty {}
impl From<EmailMessageTemplateContentProperty> for Node {
    #[inline]
    fn from(value: EmailMessageTemplateContentProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EmailMessageTemplateContentProperty> for EmailMessageTemplateContentProperty {
    #[inline]
    fn into_value(self) -> Value<EmailMessageTemplateContentProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The body to use in email messages.
///
/// The property type `EmailMessageTemplateContentBody` of `AWS::Wisdom::MessageTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct EmailMessageTemplateContentBodyProperty(Object);

impl EmailMessageTemplateContentBodyProperty {
    /// `EmailMessageTemplateContentBodyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The message body, in HTML format, to use in email messages that are based on the message template. We recommend using HTML format for email clients that render HTML content. You can include links, formatted text, and more in an HTML message.
    ///
    /// `Html`.
    pub fn html(
        mut self,
        value: impl IntoValue<MessageTemplateBodyContentProviderProperty>,
    ) -> Self {
        self.0.put("Html", value.into_value().into_node());
        self
    }

    /// The message body, in plain text format, to use in email messages that are based on the message template. We recommend using plain text format for email clients that don't render HTML content and clients that are connected to high-latency networks, such as mobile devices.
    ///
    /// `PlainText`.
    pub fn plain_text(
        mut self,
        value: impl IntoValue<MessageTemplateBodyContentProviderProperty>,
    ) -> Self {
        self.0.put("PlainText", value.into_value().into_node());
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

impl Kind for EmailMessageTemplateContentBodyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EmailMessageTemplateContentBodyProperty> for EmailMessageTemplateContentBodyProperty {}
impl From<EmailMessageTemplateContentBodyProperty> for Node {
    #[inline]
    fn from(value: EmailMessageTemplateContentBodyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EmailMessageTemplateContentBodyProperty>
    for EmailMessageTemplateContentBodyProperty
{
    #[inline]
    fn into_value(self) -> Value<EmailMessageTemplateContentBodyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The email headers to include in email messages.
///
/// The property type `EmailMessageTemplateHeader` of `AWS::Wisdom::MessageTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct EmailMessageTemplateHeaderProperty(Object);

impl EmailMessageTemplateHeaderProperty {
    /// `EmailMessageTemplateHeaderProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the email header.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The value of the email header.
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

impl Kind for EmailMessageTemplateHeaderProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EmailMessageTemplateHeaderProperty> for EmailMessageTemplateHeaderProperty {}
impl From<EmailMessageTemplateHeaderProperty> for Node {
    #[inline]
    fn from(value: EmailMessageTemplateHeaderProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EmailMessageTemplateHeaderProperty> for EmailMessageTemplateHeaderProperty {
    #[inline]
    fn into_value(self) -> Value<EmailMessageTemplateHeaderProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration information of the grouping of Amazon Q in Connect users.
///
/// The property type `GroupingConfiguration` of `AWS::Wisdom::MessageTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct GroupingConfigurationProperty(Object);

impl GroupingConfigurationProperty {
    /// `GroupingConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `criteria`: The criteria used for grouping Amazon Q in Connect users.
    /// - `values`: The list of values that define different groups of Amazon Q in Connect users.
    pub fn new(criteria: impl IntoValue<String>, values: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Criteria", criteria.into_value().into_node());
        object_.put("Values", values.into_value().into_node());
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

impl Kind for GroupingConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GroupingConfigurationProperty> for GroupingConfigurationProperty {}
impl From<GroupingConfigurationProperty> for Node {
    #[inline]
    fn from(value: GroupingConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GroupingConfigurationProperty> for GroupingConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<GroupingConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about the message template attachment.
///
/// The property type `MessageTemplateAttachment` of `AWS::Wisdom::MessageTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct MessageTemplateAttachmentProperty(Object);

impl MessageTemplateAttachmentProperty {
    /// `MessageTemplateAttachmentProperty` with its required properties, in alphabetical order:
    ///
    /// - `attachment_name`: The name of the attachment file being uploaded.
    /// - `s3_presigned_url`: The S3 Presigned URL for the attachment file.
    pub fn new(
        attachment_name: impl IntoValue<String>,
        s3_presigned_url: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AttachmentName", attachment_name.into_value().into_node());
        object_.put("S3PresignedUrl", s3_presigned_url.into_value().into_node());
        Self(object_)
    }

    /// The identifier of the attachment file.
    ///
    /// `AttachmentId`.
    pub fn attachment_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AttachmentId", value.into_value().into_node());
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

impl Kind for MessageTemplateAttachmentProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MessageTemplateAttachmentProperty> for MessageTemplateAttachmentProperty {}
impl From<MessageTemplateAttachmentProperty> for Node {
    #[inline]
    fn from(value: MessageTemplateAttachmentProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MessageTemplateAttachmentProperty> for MessageTemplateAttachmentProperty {
    #[inline]
    fn into_value(self) -> Value<MessageTemplateAttachmentProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The attributes that are used with the message template.
///
/// The property type `MessageTemplateAttributes` of `AWS::Wisdom::MessageTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct MessageTemplateAttributesProperty(Object);

impl MessageTemplateAttributesProperty {
    /// `MessageTemplateAttributesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The agent attributes that are used with the message template.
    ///
    /// `AgentAttributes`.
    pub fn agent_attributes(mut self, value: impl IntoValue<AgentAttributesProperty>) -> Self {
        self.0
            .put("AgentAttributes", value.into_value().into_node());
        self
    }

    /// The custom attributes that are used with the message template.
    ///
    /// `CustomAttributes`.
    pub fn custom_attributes(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("CustomAttributes", value.into_value().into_node());
        self
    }

    /// The customer profile attributes that are used with the message template.
    ///
    /// `CustomerProfileAttributes`.
    pub fn customer_profile_attributes(
        mut self,
        value: impl IntoValue<CustomerProfileAttributesProperty>,
    ) -> Self {
        self.0
            .put("CustomerProfileAttributes", value.into_value().into_node());
        self
    }

    /// The system attributes that are used with the message template.
    ///
    /// `SystemAttributes`.
    pub fn system_attributes(mut self, value: impl IntoValue<SystemAttributesProperty>) -> Self {
        self.0
            .put("SystemAttributes", value.into_value().into_node());
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

impl Kind for MessageTemplateAttributesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MessageTemplateAttributesProperty> for MessageTemplateAttributesProperty {}
impl From<MessageTemplateAttributesProperty> for Node {
    #[inline]
    fn from(value: MessageTemplateAttributesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MessageTemplateAttributesProperty> for MessageTemplateAttributesProperty {
    #[inline]
    fn into_value(self) -> Value<MessageTemplateAttributesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The container of the message template body.
///
/// The property type `MessageTemplateBodyContentProvider` of `AWS::Wisdom::MessageTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct MessageTemplateBodyContentProviderProperty(Object);

impl MessageTemplateBodyContentProviderProperty {
    /// `MessageTemplateBodyContentProviderProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The content of the message template.
    ///
    /// `Content`.
    pub fn content(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Content", value.into_value().into_node());
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

impl Kind for MessageTemplateBodyContentProviderProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MessageTemplateBodyContentProviderProperty>
    for MessageTemplateBodyContentProviderProperty
{
}
impl From<MessageTemplateBodyContentProviderProperty> for Node {
    #[inline]
    fn from(value: MessageTemplateBodyContentProviderProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MessageTemplateBodyContentProviderProperty>
    for MessageTemplateBodyContentProviderProperty
{
    #[inline]
    fn into_value(self) -> Value<MessageTemplateBodyContentProviderProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The content of the message template that applies to the SMS channel subtype.
///
/// The property type `SmsMessageTemplateContent` of `AWS::Wisdom::MessageTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct SmsMessageTemplateContentProperty(Object);

impl SmsMessageTemplateContentProperty {
    /// `SmsMessageTemplateContentProperty` with its required properties, in alphabetical order:
    ///
    /// - `body`: The body to use in SMS messages.
    pub fn new(body: impl IntoValue<SmsMessageTemplateContentBodyProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Body", body.into_value().into_node());
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

impl Kind for SmsMessageTemplateContentProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SmsMessageTemplateContentProperty> for SmsMessageTemplateContentProperty {}
impl From<SmsMessageTemplateContentProperty> for Node {
    #[inline]
    fn from(value: SmsMessageTemplateContentProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SmsMessageTemplateContentProperty> for SmsMessageTemplateContentProperty {
    #[inline]
    fn into_value(self) -> Value<SmsMessageTemplateContentProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The body to use in SMS messages.
///
/// The property type `SmsMessageTemplateContentBody` of `AWS::Wisdom::MessageTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct SmsMessageTemplateContentBodyProperty(Object);

impl SmsMessageTemplateContentBodyProperty {
    /// `SmsMessageTemplateContentBodyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The message body to use in SMS messages.
    ///
    /// `PlainText`.
    pub fn plain_text(
        mut self,
        value: impl IntoValue<MessageTemplateBodyContentProviderProperty>,
    ) -> Self {
        self.0.put("PlainText", value.into_value().into_node());
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

impl Kind for SmsMessageTemplateContentBodyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SmsMessageTemplateContentBodyProperty> for SmsMessageTemplateContentBodyProperty {}
impl From<SmsMessageTemplateContentBodyProperty> for Node {
    #[inline]
    fn from(value: SmsMessageTemplateContentBodyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SmsMessageTemplateContentBodyProperty> for SmsMessageTemplateContentBodyProperty {
    #[inline]
    fn into_value(self) -> Value<SmsMessageTemplateContentBodyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The system attributes that are used with the message template.
///
/// The property type `SystemAttributes` of `AWS::Wisdom::MessageTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct SystemAttributesProperty(Object);

impl SystemAttributesProperty {
    /// `SystemAttributesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The CustomerEndpoint attribute.
    ///
    /// `CustomerEndpoint`.
    pub fn customer_endpoint(
        mut self,
        value: impl IntoValue<SystemEndpointAttributesProperty>,
    ) -> Self {
        self.0
            .put("CustomerEndpoint", value.into_value().into_node());
        self
    }

    /// The name of the task.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The SystemEndpoint attribute.
    ///
    /// `SystemEndpoint`.
    pub fn system_endpoint(
        mut self,
        value: impl IntoValue<SystemEndpointAttributesProperty>,
    ) -> Self {
        self.0.put("SystemEndpoint", value.into_value().into_node());
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

impl Kind for SystemAttributesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SystemAttributesProperty> for SystemAttributesProperty {}
impl From<SystemAttributesProperty> for Node {
    #[inline]
    fn from(value: SystemAttributesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SystemAttributesProperty> for SystemAttributesProperty {
    #[inline]
    fn into_value(self) -> Value<SystemAttributesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The system endpoint attributes that are used with the message template.
///
/// The property type `SystemEndpointAttributes` of `AWS::Wisdom::MessageTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct SystemEndpointAttributesProperty(Object);

impl SystemEndpointAttributesProperty {
    /// `SystemEndpointAttributesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The customer's phone number if used with `customerEndpoint`, or the number the customer dialed to call your contact center if used with `systemEndpoint`.
    ///
    /// `Address`.
    pub fn address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Address", value.into_value().into_node());
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

impl Kind for SystemEndpointAttributesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SystemEndpointAttributesProperty> for SystemEndpointAttributesProperty {}
impl From<SystemEndpointAttributesProperty> for Node {
    #[inline]
    fn from(value: SystemEndpointAttributesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SystemEndpointAttributesProperty> for SystemEndpointAttributesProperty {
    #[inline]
    fn into_value(self) -> Value<SystemEndpointAttributesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `ChannelSubtype` of `AWS::Wisdom::MessageTemplate`.
pub enum ChannelSubtype {
    /// `EMAIL`.
    Email,
    /// `SMS`.
    Sms,
}

#[diagnostic::do_not_recommend]
impl Kind for ChannelSubtype {}
#[diagnostic::do_not_recommend]
impl TextKind for ChannelSubtype {}
#[diagnostic::do_not_recommend]
impl IdKind for ChannelSubtype {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ChannelSubtype {}
#[diagnostic::do_not_recommend]
impl IntoValue<ChannelSubtype> for ChannelSubtype {
    #[inline]
    fn into_value(self) -> Value<ChannelSubtype> {
        const VALUES: &[&str] = &["EMAIL", "SMS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SES::EmailIdentity` and its property types.

use crate::l1::*;

/// Specifies an identity for using within SES. An identity is an email address or domain that you use when you send email. Before you can use an identity to send email, you first have to verify it. By verifying an identity, you demonstrate that you're the owner of the identity, and that you've given Amazon SES API v2 permission to send email from the identity.
///
/// When you verify an email address, SES sends an email to the address. Your email address is verified as soon as you follow the link in the verification email. When you verify a domain without specifying the `DkimSigningAttributes` properties, OR only the `NextSigningKeyLength` property of `DkimSigningAttributes`, this resource provides a set of CNAME token names and values ( *DkimDNSTokenName1*, *DkimDNSTokenValue1*, *DkimDNSTokenName2*, *DkimDNSTokenValue2*, *DkimDNSTokenName3*, *DkimDNSTokenValue3* ) as outputs. You can then add these to the DNS configuration for your domain. Your domain is verified when Amazon SES detects these records in the DNS configuration for your domain. This verification method is known as Easy DKIM.
///
/// Alternatively, you can perform the verification process by providing your own public-private key pair. This verification method is known as Bring Your Own DKIM (BYODKIM). To use BYODKIM, your resource must include `DkimSigningAttributes` properties `DomainSigningSelector` and `DomainSigningPrivateKey`. When you specify this object, you provide a selector ( `DomainSigningSelector`) (a component of the DNS record name that identifies the public key to use for DKIM authentication) and a private key ( `DomainSigningPrivateKey`).
///
/// Additionally, you can associate an existing configuration set with the email identity that you're verifying.
///
/// `AWS::SES::EmailIdentity`; `Ref` returns its `EmailIdentity`, a [`ses::EmailIdentity`](kinds::ses::EmailIdentity).
/// Changing one of these replaces it: `EmailIdentity`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-emailidentity.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnEmailIdentity(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SES::EmailIdentity",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("email_identity.rules"),
};

impl CfnEmailIdentity {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SES::EmailIdentity";

    /// `CfnEmailIdentity` with its required properties, in alphabetical order:
    ///
    /// - `email_identity`: The email address or domain to verify.
    pub fn new(email_identity: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("EmailIdentity", email_identity.into_value().into_node());
        Self(object_)
    }

    /// Used to associate a configuration set with an email identity.
    ///
    /// `ConfigurationSetAttributes`; updated in place.
    pub fn configuration_set_attributes(
        mut self,
        value: impl IntoValue<ConfigurationSetAttributesProperty>,
    ) -> Self {
        self.0
            .put("ConfigurationSetAttributes", value.into_value().into_node());
        self
    }

    /// An object that contains information about the DKIM attributes for the identity.
    ///
    /// `DkimAttributes`; updated in place.
    pub fn dkim_attributes(mut self, value: impl IntoValue<DkimAttributesProperty>) -> Self {
        self.0.put("DkimAttributes", value.into_value().into_node());
        self
    }

    /// If your request includes this object, Amazon SES configures the identity to use Bring Your Own DKIM (BYODKIM) for DKIM authentication purposes, or, configures the key length to be used for [Easy DKIM](https://docs.aws.amazon.com/ses/latest/DeveloperGuide/easy-dkim.html).
    ///
    /// You can only specify this object if the email identity is a domain, as opposed to an address.
    ///
    /// `DkimSigningAttributes`; updated in place.
    pub fn dkim_signing_attributes(
        mut self,
        value: impl IntoValue<DkimSigningAttributesProperty>,
    ) -> Self {
        self.0
            .put("DkimSigningAttributes", value.into_value().into_node());
        self
    }

    /// Used to enable or disable feedback forwarding for an identity.
    ///
    /// `FeedbackAttributes`; updated in place.
    pub fn feedback_attributes(
        mut self,
        value: impl IntoValue<FeedbackAttributesProperty>,
    ) -> Self {
        self.0
            .put("FeedbackAttributes", value.into_value().into_node());
        self
    }

    /// Used to enable or disable the custom Mail-From domain configuration for an email identity.
    ///
    /// `MailFromAttributes`; updated in place.
    pub fn mail_from_attributes(
        mut self,
        value: impl IntoValue<MailFromAttributesProperty>,
    ) -> Self {
        self.0
            .put("MailFromAttributes", value.into_value().into_node());
        self
    }

    /// An array of objects that define the tags (keys and values) to associate with the email identity.
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

impl Construct for CfnEmailIdentity {
    type Handle = CfnEmailIdentityRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnEmailIdentityRef {
        CfnEmailIdentityRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnEmailIdentity`] of a stack.
pub struct CfnEmailIdentityRef(NodeRef);

impl Clone for CfnEmailIdentityRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnEmailIdentityRef {}
impl AsNode for CfnEmailIdentityRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnEmailIdentityRef {
    /// What `Ref` returns: its `EmailIdentity`, a [`ses::EmailIdentity`](kinds::ses::EmailIdentity).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ses::EmailIdentity> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The host name for the first token that you have to add to the DNS configuration for your domain.
    ///
    /// `Fn::GetAtt` of `DkimDNSTokenName1`.
    #[inline]
    pub fn attr_dkim_dns_token_name1(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DkimDNSTokenName1")))
    }

    /// The host name for the second token that you have to add to the DNS configuration for your domain.
    ///
    /// `Fn::GetAtt` of `DkimDNSTokenName2`.
    #[inline]
    pub fn attr_dkim_dns_token_name2(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DkimDNSTokenName2")))
    }

    /// The host name for the third token that you have to add to the DNS configuration for your domain.
    ///
    /// `Fn::GetAtt` of `DkimDNSTokenName3`.
    #[inline]
    pub fn attr_dkim_dns_token_name3(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DkimDNSTokenName3")))
    }

    /// The record value for the first token that you have to add to the DNS configuration for your domain.
    ///
    /// `Fn::GetAtt` of `DkimDNSTokenValue1`.
    #[inline]
    pub fn attr_dkim_dns_token_value1(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DkimDNSTokenValue1")))
    }

    /// The record value for the second token that you have to add to the DNS configuration for your domain.
    ///
    /// `Fn::GetAtt` of `DkimDNSTokenValue2`.
    #[inline]
    pub fn attr_dkim_dns_token_value2(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DkimDNSTokenValue2")))
    }

    /// The record value for the third token that you have to add to the DNS configuration for your domain.
    ///
    /// `Fn::GetAtt` of `DkimDNSTokenValue3`.
    #[inline]
    pub fn attr_dkim_dns_token_value3(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DkimDNSTokenValue3")))
    }
}

impl IntoValue<kinds::ses::EmailIdentity> for &CfnEmailIdentityRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ses::EmailIdentity> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Used to associate a configuration set with an email identity.
///
/// The property type `ConfigurationSetAttributes` of `AWS::SES::EmailIdentity`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConfigurationSetAttributesProperty(Object);

impl ConfigurationSetAttributesProperty {
    /// `ConfigurationSetAttributesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The configuration set to associate with an email identity.
    ///
    /// `ConfigurationSetName`.
    pub fn configuration_set_name(
        mut self,
        value: impl IntoValue<kinds::ses::ConfigurationSetName>,
    ) -> Self {
        self.0
            .put("ConfigurationSetName", value.into_value().into_node());
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

impl Kind for ConfigurationSetAttributesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConfigurationSetAttributesProperty> for ConfigurationSetAttributesProperty {}
impl From<ConfigurationSetAttributesProperty> for Node {
    #[inline]
    fn from(value: ConfigurationSetAttributesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConfigurationSetAttributesProperty> for ConfigurationSetAttributesProperty {
    #[inline]
    fn into_value(self) -> Value<ConfigurationSetAttributesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Used to enable or disable DKIM authentication for an email identity.
///
/// The property type `DkimAttributes` of `AWS::SES::EmailIdentity`.
#[must_use = "a property type does nothing until it is set"]
pub struct DkimAttributesProperty(Object);

impl DkimAttributesProperty {
    /// `DkimAttributesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Sets the DKIM signing configuration for the identity.
    ///
    /// When you set this value `true`, then the messages that are sent from the identity are signed using DKIM. If you set this value to `false`, your messages are sent without DKIM signing.
    ///
    /// `SigningEnabled`.
    pub fn signing_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("SigningEnabled", value.into_value().into_node());
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

impl Kind for DkimAttributesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DkimAttributesProperty> for DkimAttributesProperty {}
impl From<DkimAttributesProperty> for Node {
    #[inline]
    fn from(value: DkimAttributesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DkimAttributesProperty> for DkimAttributesProperty {
    #[inline]
    fn into_value(self) -> Value<DkimAttributesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Used to configure or change the DKIM authentication settings for an email domain identity. You can use this operation to do any of the following:
///
/// - Update the signing attributes for an identity that uses Bring Your Own DKIM (BYODKIM).
/// - Update the key length that should be used for Easy DKIM.
/// - Change from using no DKIM authentication to using Easy DKIM.
/// - Change from using no DKIM authentication to using BYODKIM.
/// - Change from using Easy DKIM to using BYODKIM.
/// - Change from using BYODKIM to using Easy DKIM.
///
/// The property type `DkimSigningAttributes` of `AWS::SES::EmailIdentity`.
#[must_use = "a property type does nothing until it is set"]
pub struct DkimSigningAttributesProperty(Object);

impl DkimSigningAttributesProperty {
    /// `DkimSigningAttributesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// \[Bring Your Own DKIM\] A private key that's used to generate a DKIM signature.
    ///
    /// The private key must use 1024 or 2048-bit RSA encryption, and must be encoded using base64 encoding.
    ///
    /// > Rather than embedding sensitive information directly in your CFN templates, we recommend you use dynamic parameters in the stack template to reference sensitive information that is stored and managed outside of CFN, such as in the AWS Systems Manager Parameter Store or AWS Secrets Manager.
    /// >
    /// > For more information, see the [Do not embed credentials in your templates](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/best-practices.html#creds) best practice.
    ///
    /// `DomainSigningPrivateKey`.
    pub fn domain_signing_private_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DomainSigningPrivateKey", value.into_value().into_node());
        self
    }

    /// \[Bring Your Own DKIM\] A string that's used to identify a public key in the DNS configuration for a domain.
    ///
    /// `DomainSigningSelector`.
    pub fn domain_signing_selector(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DomainSigningSelector", value.into_value().into_node());
        self
    }

    /// \[Easy DKIM\] The key length of the future DKIM key pair to be generated. This can be changed at most once per day.
    ///
    /// Valid Values: `RSA_1024_BIT | RSA_2048_BIT`
    ///
    /// `NextSigningKeyLength`.
    pub fn next_signing_key_length(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("NextSigningKeyLength", value.into_value().into_node());
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

impl Kind for DkimSigningAttributesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DkimSigningAttributesProperty> for DkimSigningAttributesProperty {}
impl From<DkimSigningAttributesProperty> for Node {
    #[inline]
    fn from(value: DkimSigningAttributesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DkimSigningAttributesProperty> for DkimSigningAttributesProperty {
    #[inline]
    fn into_value(self) -> Value<DkimSigningAttributesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Used to enable or disable feedback forwarding for an identity. This setting determines what happens when an identity is used to send an email that results in a bounce or complaint event.
///
/// The property type `FeedbackAttributes` of `AWS::SES::EmailIdentity`.
#[must_use = "a property type does nothing until it is set"]
pub struct FeedbackAttributesProperty(Object);

impl FeedbackAttributesProperty {
    /// `FeedbackAttributesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Sets the feedback forwarding configuration for the identity.
    ///
    /// If the value is `true`, you receive email notifications when bounce or complaint events occur. These notifications are sent to the address that you specified in the `Return-Path` header of the original email.
    ///
    /// You're required to have a method of tracking bounces and complaints. If you haven't set up another mechanism for receiving bounce or complaint notifications (for example, by setting up an event destination), you receive an email notification when these events occur (even if this setting is disabled).
    ///
    /// `EmailForwardingEnabled`.
    pub fn email_forwarding_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EmailForwardingEnabled", value.into_value().into_node());
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

impl Kind for FeedbackAttributesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FeedbackAttributesProperty> for FeedbackAttributesProperty {}
impl From<FeedbackAttributesProperty> for Node {
    #[inline]
    fn from(value: FeedbackAttributesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FeedbackAttributesProperty> for FeedbackAttributesProperty {
    #[inline]
    fn into_value(self) -> Value<FeedbackAttributesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Used to enable or disable the custom Mail-From domain configuration for an email identity.
///
/// The property type `MailFromAttributes` of `AWS::SES::EmailIdentity`.
#[must_use = "a property type does nothing until it is set"]
pub struct MailFromAttributesProperty(Object);

impl MailFromAttributesProperty {
    /// `MailFromAttributesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The action to take if the required MX record isn't found when you send an email. When you set this value to `USE_DEFAULT_VALUE`, the mail is sent using *amazonses.com* as the MAIL FROM domain. When you set this value to `REJECT_MESSAGE`, the Amazon SES API v2 returns a `MailFromDomainNotVerified` error, and doesn't attempt to deliver the email.
    ///
    /// These behaviors are taken when the custom MAIL FROM domain configuration is in the `Pending`, `Failed`, and `TemporaryFailure` states.
    ///
    /// Valid Values: `USE_DEFAULT_VALUE | REJECT_MESSAGE`
    ///
    /// `BehaviorOnMxFailure`.
    pub fn behavior_on_mx_failure(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("BehaviorOnMxFailure", value.into_value().into_node());
        self
    }

    /// The custom MAIL FROM domain that you want the verified identity to use. The MAIL FROM domain must meet the following criteria:
    ///
    /// - It has to be a subdomain of the verified identity.
    /// - It can't be used to receive email.
    /// - It can't be used in a "From" address if the MAIL FROM domain is a destination for feedback forwarding emails.
    ///
    /// `MailFromDomain`.
    pub fn mail_from_domain(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MailFromDomain", value.into_value().into_node());
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

impl Kind for MailFromAttributesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MailFromAttributesProperty> for MailFromAttributesProperty {}
impl From<MailFromAttributesProperty> for Node {
    #[inline]
    fn from(value: MailFromAttributesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MailFromAttributesProperty> for MailFromAttributesProperty {
    #[inline]
    fn into_value(self) -> Value<MailFromAttributesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::PinpointEmail::Identity` and its property types.

use crate::l1::*;

/// Specifies an identity to use for sending email through Amazon Pinpoint. In Amazon Pinpoint, an *identity* is an email address or domain that you use when you send email. Before you can use Amazon Pinpoint to send an email from an identity, you first have to verify it. By verifying an identity, you demonstrate that you're the owner of the address or domain, and that you've given Amazon Pinpoint permission to send email from that identity.
///
/// When you verify an email address, Amazon Pinpoint sends an email to the address. Your email address is verified as soon as you follow the link in the verification email.
///
/// When you verify a domain, this operation provides a set of DKIM tokens, which you can convert into CNAME tokens. You add these CNAME tokens to the DNS configuration for your domain. Your domain is verified when Amazon Pinpoint detects these records in the DNS configuration for your domain. It usually takes around 72 hours to complete the domain verification process.
///
/// > When you use CloudFormation to specify an identity, CloudFormation might indicate that the identity was created successfully. However, you have to verify the identity before you can use it to send email.
///
/// `AWS::PinpointEmail::Identity`; `Ref` returns its `Id`, a [`pinpointemail::IdentityId`](kinds::pinpointemail::IdentityId).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpointemail-identity.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnIdentity(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::PinpointEmail::Identity",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("identity.rules"),
};

impl CfnIdentity {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::PinpointEmail::Identity";

    /// `CfnIdentity` with its required properties, in alphabetical order:
    ///
    /// - `name`: The address or domain of the identity, such as *sender@example.com* or *example.co.uk*.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// For domain identities, this attribute is used to enable or disable DomainKeys Identified Mail (DKIM) signing for the domain.
    ///
    /// If the value is `true`, then the messages that you send from the domain are signed using both the DKIM keys for your domain, as well as the keys for the `amazonses.com` domain. If the value is `false`, then the messages that you send are only signed using the DKIM keys for the `amazonses.com` domain.
    ///
    /// `DkimSigningEnabled`; updated in place.
    pub fn dkim_signing_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DkimSigningEnabled", value.into_value().into_node());
        self
    }

    /// Used to enable or disable feedback forwarding for an identity. This setting determines what happens when an identity is used to send an email that results in a bounce or complaint event.
    ///
    /// When you enable feedback forwarding, Amazon Pinpoint sends you email notifications when bounce or complaint events occur. Amazon Pinpoint sends this notification to the address that you specified in the Return-Path header of the original email.
    ///
    /// When you disable feedback forwarding, Amazon Pinpoint sends notifications through other mechanisms, such as by notifying an Amazon SNS topic. You're required to have a method of tracking bounces and complaints. If you haven't set up another mechanism for receiving bounce or complaint notifications, Amazon Pinpoint sends an email notification when these events occur (even if this setting is disabled).
    ///
    /// `FeedbackForwardingEnabled`; updated in place.
    pub fn feedback_forwarding_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("FeedbackForwardingEnabled", value.into_value().into_node());
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

    /// An object that defines the tags (keys and values) that you want to associate with the email identity.
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

impl Construct for CfnIdentity {
    type Handle = CfnIdentityRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnIdentityRef {
        CfnIdentityRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnIdentity`] of a stack.
pub struct CfnIdentityRef(NodeRef);

impl Clone for CfnIdentityRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnIdentityRef {}
impl AsNode for CfnIdentityRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnIdentityRef {
    /// What `Ref` returns: its `Id`, a [`pinpointemail::IdentityId`](kinds::pinpointemail::IdentityId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::pinpointemail::IdentityId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::pinpointemail::IdentityId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The host name for the first token that you have to add to the DNS configuration for your domain.
    ///
    /// For more information, see [Verifying a Domain](https://docs.aws.amazon.com/pinpoint/latest/userguide/channels-email-manage-verify.html#channels-email-manage-verify-domain) in the Amazon Pinpoint User Guide.
    ///
    /// `Fn::GetAtt` of `IdentityDNSRecordName1`.
    #[inline]
    pub fn attr_identity_dns_record_name1(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("IdentityDNSRecordName1"),
        ))
    }

    /// The host name for the second token that you have to add to the DNS configuration for your domain.
    ///
    /// `Fn::GetAtt` of `IdentityDNSRecordName2`.
    #[inline]
    pub fn attr_identity_dns_record_name2(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("IdentityDNSRecordName2"),
        ))
    }

    /// The host name for the third token that you have to add to the DNS configuration for your domain.
    ///
    /// `Fn::GetAtt` of `IdentityDNSRecordName3`.
    #[inline]
    pub fn attr_identity_dns_record_name3(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("IdentityDNSRecordName3"),
        ))
    }

    /// The record value for the first token that you have to add to the DNS configuration for your domain.
    ///
    /// `Fn::GetAtt` of `IdentityDNSRecordValue1`.
    #[inline]
    pub fn attr_identity_dns_record_value1(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("IdentityDNSRecordValue1"),
        ))
    }

    /// The record value for the second token that you have to add to the DNS configuration for your domain.
    ///
    /// `Fn::GetAtt` of `IdentityDNSRecordValue2`.
    #[inline]
    pub fn attr_identity_dns_record_value2(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("IdentityDNSRecordValue2"),
        ))
    }

    /// The record value for the third token that you have to add to the DNS configuration for your domain.
    ///
    /// `Fn::GetAtt` of `IdentityDNSRecordValue3`.
    #[inline]
    pub fn attr_identity_dns_record_value3(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("IdentityDNSRecordValue3"),
        ))
    }
}

impl IntoValue<kinds::pinpointemail::IdentityId> for &CfnIdentityRef {
    #[inline]
    fn into_value(self) -> Value<kinds::pinpointemail::IdentityId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// A list of attributes that are associated with a MAIL FROM domain.
///
/// The property type `MailFromAttributes` of `AWS::PinpointEmail::Identity`.
#[must_use = "a property type does nothing until it is set"]
pub struct MailFromAttributesProperty(Object);

impl MailFromAttributesProperty {
    /// `MailFromAttributesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The action that Amazon Pinpoint to takes if it can't read the required MX record for a custom MAIL FROM domain. When you set this value to `UseDefaultValue`, Amazon Pinpoint uses *amazonses.com* as the MAIL FROM domain. When you set this value to `RejectMessage`, Amazon Pinpoint returns a `MailFromDomainNotVerified` error, and doesn't attempt to deliver the email.
    ///
    /// These behaviors are taken when the custom MAIL FROM domain configuration is in the `Pending`, `Failed`, and `TemporaryFailure` states.
    ///
    /// `BehaviorOnMxFailure`.
    pub fn behavior_on_mx_failure(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("BehaviorOnMxFailure", value.into_value().into_node());
        self
    }

    /// The name of a domain that an email identity uses as a custom MAIL FROM domain.
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

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Shield::ProactiveEngagement` and its property types.

use crate::l1::*;

/// Authorizes the Shield Response Team (SRT) to use email and phone to notify contacts about escalations to the SRT and to initiate proactive customer support.
///
/// To enable proactive engagement, you must be subscribed to the [Business Support plan](https://docs.aws.amazon.com/premiumsupport/business-support/) or the [Enterprise Support plan](https://docs.aws.amazon.com/premiumsupport/enterprise-support/).
///
/// *Configure `AWS::Shield::ProactiveEngagement` for one account*
///
/// To configure this resource through CloudFormation, you must be subscribed to AWS Shield Advanced. You can subscribe through the [Shield Advanced console](https://docs.aws.amazon.com/wafv2/shieldv2#/) and through the APIs. For more information, see [Subscribe to AWS Shield Advanced](https://docs.aws.amazon.com/waf/latest/developerguide/enable-ddos-prem.html).
///
/// See example templates for Shield Advanced in CloudFormation at [aws-samples/aws-shield-advanced-examples](https://docs.aws.amazon.com/https://github.com/aws-samples/aws-shield-advanced-examples).
///
/// *Configure Shield Advanced using AWS CloudFormation and AWS Firewall Manager*
///
/// You might be able to use Firewall Manager with AWS CloudFormation to configure Shield Advanced across multiple accounts and protected resources. To do this, your accounts must be part of an organization in AWS Organizations. You can use Firewall Manager to configure Shield Advanced protections for any resource types except for Amazon Route 53 or AWS Global Accelerator.
///
/// For an example of this, see the one-click configuration guidance published by the AWS technical community at [One-click deployment of Shield Advanced](https://docs.aws.amazon.com/https://youtu.be/LCA3FwMk_QE).
///
/// `AWS::Shield::ProactiveEngagement`; `Ref` returns its `AccountId`, a [`shield::ProactiveEngagementAccountId`](kinds::shield::ProactiveEngagementAccountId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-shield-proactiveengagement.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnProactiveEngagement(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Shield::ProactiveEngagement",
    tags: None,
    rules: include_str!("proactive_engagement.rules"),
};

impl CfnProactiveEngagement {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Shield::ProactiveEngagement";

    /// `CfnProactiveEngagement` with its required properties, in alphabetical order:
    ///
    /// - `emergency_contact_list`: The list of email addresses and phone numbers that the Shield Response Team (SRT) can use to contact you for escalations to the SRT and to initiate proactive customer support, plus any relevant notes.
    /// - `proactive_engagement_status`: Specifies whether proactive engagement is enabled or disabled.
    pub fn new(
        emergency_contact_list: impl IntoValue<List<EmergencyContactProperty>>,
        proactive_engagement_status: impl IntoValue<ProactiveEngagementStatus>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "EmergencyContactList",
            emergency_contact_list.into_value().into_node(),
        );
        object_.put(
            "ProactiveEngagementStatus",
            proactive_engagement_status.into_value().into_node(),
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

impl Construct for CfnProactiveEngagement {
    type Handle = CfnProactiveEngagementRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnProactiveEngagementRef {
        CfnProactiveEngagementRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnProactiveEngagement`] of a stack.
pub struct CfnProactiveEngagementRef(NodeRef);

impl Clone for CfnProactiveEngagementRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnProactiveEngagementRef {}
impl AsNode for CfnProactiveEngagementRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnProactiveEngagementRef {
    /// What `Ref` returns: its `AccountId`, a [`shield::ProactiveEngagementAccountId`](kinds::shield::ProactiveEngagementAccountId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::shield::ProactiveEngagementAccountId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID of the account that submitted the template.
    ///
    /// `Fn::GetAtt` of `AccountId`.
    #[inline]
    pub fn attr_account_id(&self) -> Value<kinds::shield::ProactiveEngagementAccountId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AccountId")))
    }
}

impl IntoValue<kinds::shield::ProactiveEngagementAccountId> for &CfnProactiveEngagementRef {
    #[inline]
    fn into_value(self) -> Value<kinds::shield::ProactiveEngagementAccountId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Contact information that the SRT can use to contact you if you have proactive engagement enabled, for escalations to the SRT and to initiate proactive customer support.
///
/// The property type `EmergencyContact` of `AWS::Shield::ProactiveEngagement`.
#[must_use = "a property type does nothing until it is set"]
pub struct EmergencyContactProperty(Object);

impl EmergencyContactProperty {
    /// `EmergencyContactProperty` with its required properties, in alphabetical order:
    ///
    /// - `email_address`: The email address for the contact.
    pub fn new(email_address: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("EmailAddress", email_address.into_value().into_node());
        Self(object_)
    }

    /// Additional notes regarding the contact.
    ///
    /// `ContactNotes`.
    pub fn contact_notes(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ContactNotes", value.into_value().into_node());
        self
    }

    /// The phone number for the contact.
    ///
    /// `PhoneNumber`.
    pub fn phone_number(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PhoneNumber", value.into_value().into_node());
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

impl Kind for EmergencyContactProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EmergencyContactProperty> for EmergencyContactProperty {}
impl From<EmergencyContactProperty> for Node {
    #[inline]
    fn from(value: EmergencyContactProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EmergencyContactProperty> for EmergencyContactProperty {
    #[inline]
    fn into_value(self) -> Value<EmergencyContactProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `ProactiveEngagementStatus` of `AWS::Shield::ProactiveEngagement`.
pub enum ProactiveEngagementStatus {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for ProactiveEngagementStatus {}
#[diagnostic::do_not_recommend]
impl TextKind for ProactiveEngagementStatus {}
#[diagnostic::do_not_recommend]
impl IdKind for ProactiveEngagementStatus {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ProactiveEngagementStatus {}
#[diagnostic::do_not_recommend]
impl IntoValue<ProactiveEngagementStatus> for ProactiveEngagementStatus {
    #[inline]
    fn into_value(self) -> Value<ProactiveEngagementStatus> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

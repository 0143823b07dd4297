// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Cognito::UserPoolRiskConfigurationAttachment` and its property types.

use crate::l1::*;

/// The `AWS::Cognito::UserPoolRiskConfigurationAttachment` resource sets the risk configuration that is used for Amazon Cognito advanced security features.
///
/// You can specify risk configuration for a single client (with a specific `clientId`) or for all clients (by setting the `clientId` to `ALL`). If you specify `ALL`, the default configuration is used for every client that has had no risk configuration set previously. If you specify risk configuration for a particular client, it no longer falls back to the `ALL` configuration.
///
/// `AWS::Cognito::UserPoolRiskConfigurationAttachment`; `Ref` returns the physical id, which is made of `UserPoolId`, `ClientId`.
/// Changing one of these replaces it: `ClientId`, `UserPoolId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolriskconfigurationattachment.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnUserPoolRiskConfigurationAttachment(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Cognito::UserPoolRiskConfigurationAttachment",
    tags: None,
    rules: include_str!("user_pool_risk_configuration_attachment.rules"),
};

impl CfnUserPoolRiskConfigurationAttachment {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Cognito::UserPoolRiskConfigurationAttachment";

    /// `CfnUserPoolRiskConfigurationAttachment` with its required properties, in alphabetical order:
    ///
    /// - `client_id`: The app client where this configuration is applied.
    /// - `user_pool_id`: The ID of the user pool that has the risk configuration applied.
    pub fn new(
        client_id: impl IntoValue<String>,
        user_pool_id: impl IntoValue<kinds::cognito::UserPoolId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ClientId", client_id.into_value().into_node());
        object_.put("UserPoolId", user_pool_id.into_value().into_node());
        Self(object_)
    }

    /// The settings for automated responses and notification templates for adaptive authentication with threat protection.
    ///
    /// `AccountTakeoverRiskConfiguration`; updated in place.
    pub fn account_takeover_risk_configuration(
        mut self,
        value: impl IntoValue<AccountTakeoverRiskConfigurationTypeProperty>,
    ) -> Self {
        self.0.put(
            "AccountTakeoverRiskConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Settings for compromised-credentials actions and authentication types with threat protection in full-function `ENFORCED` mode.
    ///
    /// `CompromisedCredentialsRiskConfiguration`; updated in place.
    pub fn compromised_credentials_risk_configuration(
        mut self,
        value: impl IntoValue<CompromisedCredentialsRiskConfigurationTypeProperty>,
    ) -> Self {
        self.0.put(
            "CompromisedCredentialsRiskConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Exceptions to the risk evaluation configuration, including always-allow and always-block IP address ranges.
    ///
    /// `RiskExceptionConfiguration`; updated in place.
    pub fn risk_exception_configuration(
        mut self,
        value: impl IntoValue<RiskExceptionConfigurationTypeProperty>,
    ) -> Self {
        self.0
            .put("RiskExceptionConfiguration", value.into_value().into_node());
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

impl Construct for CfnUserPoolRiskConfigurationAttachment {
    type Handle = CfnUserPoolRiskConfigurationAttachmentRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnUserPoolRiskConfigurationAttachmentRef {
        CfnUserPoolRiskConfigurationAttachmentRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnUserPoolRiskConfigurationAttachment`] of a stack.
pub struct CfnUserPoolRiskConfigurationAttachmentRef(NodeRef);

impl Clone for CfnUserPoolRiskConfigurationAttachmentRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnUserPoolRiskConfigurationAttachmentRef {}
impl AsNode for CfnUserPoolRiskConfigurationAttachmentRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnUserPoolRiskConfigurationAttachmentRef {
    /// What `Ref` returns: the physical id, which is made of `UserPoolId`, `ClientId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The automated response to a risk level for adaptive authentication in full-function, or `ENFORCED`, mode. You can assign an action to each risk level that advanced security features evaluates.
///
/// The property type `AccountTakeoverActionType` of `AWS::Cognito::UserPoolRiskConfigurationAttachment`.
#[must_use = "a property type does nothing until it is set"]
pub struct AccountTakeoverActionTypeProperty(Object);

impl AccountTakeoverActionTypeProperty {
    /// `AccountTakeoverActionTypeProperty` with its required properties, in alphabetical order:
    ///
    /// - `event_action`: The action to take for the attempted account takeover action for the associated risk level.
    /// - `notify`: Determines whether Amazon Cognito sends a user a notification message when your user pools assesses a user's session at the associated risk level.
    pub fn new(event_action: impl IntoValue<String>, notify: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("EventAction", event_action.into_value().into_node());
        object_.put("Notify", notify.into_value().into_node());
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

impl Kind for AccountTakeoverActionTypeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AccountTakeoverActionTypeProperty> for AccountTakeoverActionTypeProperty {}
impl From<AccountTakeoverActionTypeProperty> for Node {
    #[inline]
    fn from(value: AccountTakeoverActionTypeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AccountTakeoverActionTypeProperty> for AccountTakeoverActionTypeProperty {
    #[inline]
    fn into_value(self) -> Value<AccountTakeoverActionTypeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A list of account-takeover actions for each level of risk that Amazon Cognito might assess with advanced security features.
///
/// The property type `AccountTakeoverActionsType` of `AWS::Cognito::UserPoolRiskConfigurationAttachment`.
#[must_use = "a property type does nothing until it is set"]
pub struct AccountTakeoverActionsTypeProperty(Object);

impl AccountTakeoverActionsTypeProperty {
    /// `AccountTakeoverActionsTypeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The action that you assign to a high-risk assessment by threat protection.
    ///
    /// `HighAction`.
    pub fn high_action(mut self, value: impl IntoValue<AccountTakeoverActionTypeProperty>) -> Self {
        self.0.put("HighAction", value.into_value().into_node());
        self
    }

    /// The action that you assign to a low-risk assessment by threat protection.
    ///
    /// `LowAction`.
    pub fn low_action(mut self, value: impl IntoValue<AccountTakeoverActionTypeProperty>) -> Self {
        self.0.put("LowAction", value.into_value().into_node());
        self
    }

    /// The action that you assign to a medium-risk assessment by threat protection.
    ///
    /// `MediumAction`.
    pub fn medium_action(
        mut self,
        value: impl IntoValue<AccountTakeoverActionTypeProperty>,
    ) -> Self {
        self.0.put("MediumAction", value.into_value().into_node());
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

impl Kind for AccountTakeoverActionsTypeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AccountTakeoverActionsTypeProperty> for AccountTakeoverActionsTypeProperty {}
impl From<AccountTakeoverActionsTypeProperty> for Node {
    #[inline]
    fn from(value: AccountTakeoverActionsTypeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AccountTakeoverActionsTypeProperty> for AccountTakeoverActionsTypeProperty {
    #[inline]
    fn into_value(self) -> Value<AccountTakeoverActionsTypeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The settings for automated responses and notification templates for adaptive authentication with advanced security features.
///
/// The property type `AccountTakeoverRiskConfigurationType` of `AWS::Cognito::UserPoolRiskConfigurationAttachment`.
#[must_use = "a property type does nothing until it is set"]
pub struct AccountTakeoverRiskConfigurationTypeProperty(Object);

impl AccountTakeoverRiskConfigurationTypeProperty {
    /// `AccountTakeoverRiskConfigurationTypeProperty` with its required properties, in alphabetical order:
    ///
    /// - `actions`: A list of account-takeover actions for each level of risk that Amazon Cognito might assess with threat protection.
    pub fn new(actions: impl IntoValue<AccountTakeoverActionsTypeProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Actions", actions.into_value().into_node());
        Self(object_)
    }

    /// The settings for composing and sending an email message when threat protection assesses a risk level with adaptive authentication. When you choose to notify users in `AccountTakeoverRiskConfiguration`, Amazon Cognito sends an email message using the method and template that you set with this data type.
    ///
    /// `NotifyConfiguration`.
    pub fn notify_configuration(
        mut self,
        value: impl IntoValue<NotifyConfigurationTypeProperty>,
    ) -> Self {
        self.0
            .put("NotifyConfiguration", value.into_value().into_node());
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

impl Kind for AccountTakeoverRiskConfigurationTypeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AccountTakeoverRiskConfigurationTypeProperty>
    for AccountTakeoverRiskConfigurationTypeProperty
{
}
impl From<AccountTakeoverRiskConfigurationTypeProperty> for Node {
    #[inline]
    fn from(value: AccountTakeoverRiskConfigurationTypeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AccountTakeoverRiskConfigurationTypeProperty>
    for AccountTakeoverRiskConfigurationTypeProperty
{
    #[inline]
    fn into_value(self) -> Value<AccountTakeoverRiskConfigurationTypeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Settings for user pool actions when Amazon Cognito detects compromised credentials with advanced security features in full-function `ENFORCED` mode.
///
/// The property type `CompromisedCredentialsActionsType` of `AWS::Cognito::UserPoolRiskConfigurationAttachment`.
#[must_use = "a property type does nothing until it is set"]
pub struct CompromisedCredentialsActionsTypeProperty(Object);

impl CompromisedCredentialsActionsTypeProperty {
    /// `CompromisedCredentialsActionsTypeProperty` with its required properties, in alphabetical order:
    ///
    /// - `event_action`: The action that Amazon Cognito takes when it detects compromised credentials.
    pub fn new(event_action: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("EventAction", event_action.into_value().into_node());
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

impl Kind for CompromisedCredentialsActionsTypeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CompromisedCredentialsActionsTypeProperty>
    for CompromisedCredentialsActionsTypeProperty
{
}
impl From<CompromisedCredentialsActionsTypeProperty> for Node {
    #[inline]
    fn from(value: CompromisedCredentialsActionsTypeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CompromisedCredentialsActionsTypeProperty>
    for CompromisedCredentialsActionsTypeProperty
{
    #[inline]
    fn into_value(self) -> Value<CompromisedCredentialsActionsTypeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Settings for compromised-credentials actions and authentication-event sources with advanced security features in full-function `ENFORCED` mode.
///
/// The property type `CompromisedCredentialsRiskConfigurationType` of `AWS::Cognito::UserPoolRiskConfigurationAttachment`.
#[must_use = "a property type does nothing until it is set"]
pub struct CompromisedCredentialsRiskConfigurationTypeProperty(Object);

impl CompromisedCredentialsRiskConfigurationTypeProperty {
    /// `CompromisedCredentialsRiskConfigurationTypeProperty` with its required properties, in alphabetical order:
    ///
    /// - `actions`: Settings for the actions that you want your user pool to take when Amazon Cognito detects compromised credentials.
    pub fn new(actions: impl IntoValue<CompromisedCredentialsActionsTypeProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Actions", actions.into_value().into_node());
        Self(object_)
    }

    /// Settings for the sign-in activity where you want to configure compromised-credentials actions. Defaults to all events.
    ///
    /// `EventFilter`.
    pub fn event_filter(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("EventFilter", value.into_value().into_node());
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

impl Kind for CompromisedCredentialsRiskConfigurationTypeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CompromisedCredentialsRiskConfigurationTypeProperty>
    for CompromisedCredentialsRiskConfigurationTypeProperty
{
}
impl From<CompromisedCredentialsRiskConfigurationTypeProperty> for Node {
    #[inline]
    fn from(value: CompromisedCredentialsRiskConfigurationTypeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CompromisedCredentialsRiskConfigurationTypeProperty>
    for CompromisedCredentialsRiskConfigurationTypeProperty
{
    #[inline]
    fn into_value(self) -> Value<CompromisedCredentialsRiskConfigurationTypeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration for Amazon SES email messages that advanced security features sends to a user when your adaptive authentication automated response has a *Notify* action.
///
/// The property type `NotifyConfigurationType` of `AWS::Cognito::UserPoolRiskConfigurationAttachment`.
#[must_use = "a property type does nothing until it is set"]
pub struct NotifyConfigurationTypeProperty(Object);

impl NotifyConfigurationTypeProperty {
    /// `NotifyConfigurationTypeProperty` with its required properties, in alphabetical order:
    ///
    /// - `source_arn`: The Amazon Resource Name (ARN) of the identity that is associated with the sending authorization policy.
    pub fn new(source_arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("SourceArn", source_arn.into_value().into_node());
        Self(object_)
    }

    /// The template for the email message that your user pool sends when a detected risk event is blocked.
    ///
    /// `BlockEmail`.
    pub fn block_email(mut self, value: impl IntoValue<NotifyEmailTypeProperty>) -> Self {
        self.0.put("BlockEmail", value.into_value().into_node());
        self
    }

    /// The email address that sends the email message. The address must be either individually verified with Amazon Simple Email Service, or from a domain that has been verified with Amazon SES.
    ///
    /// `From`.
    pub fn from(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("From", value.into_value().into_node());
        self
    }

    /// The template for the email message that your user pool sends when MFA is challenged in response to a detected risk.
    ///
    /// `MfaEmail`.
    pub fn mfa_email(mut self, value: impl IntoValue<NotifyEmailTypeProperty>) -> Self {
        self.0.put("MfaEmail", value.into_value().into_node());
        self
    }

    /// The template for the email message that your user pool sends when no action is taken in response to a detected risk.
    ///
    /// `NoActionEmail`.
    pub fn no_action_email(mut self, value: impl IntoValue<NotifyEmailTypeProperty>) -> Self {
        self.0.put("NoActionEmail", value.into_value().into_node());
        self
    }

    /// The reply-to email address of an email template. Can be an email address in the format `admin@example.com` or `Administrator <admin@example.com>`.
    ///
    /// `ReplyTo`.
    pub fn reply_to(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ReplyTo", value.into_value().into_node());
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

impl Kind for NotifyConfigurationTypeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NotifyConfigurationTypeProperty> for NotifyConfigurationTypeProperty {}
impl From<NotifyConfigurationTypeProperty> for Node {
    #[inline]
    fn from(value: NotifyConfigurationTypeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NotifyConfigurationTypeProperty> for NotifyConfigurationTypeProperty {
    #[inline]
    fn into_value(self) -> Value<NotifyConfigurationTypeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The template for email messages that advanced security features sends to a user when your threat protection automated response has a *Notify* action.
///
/// The property type `NotifyEmailType` of `AWS::Cognito::UserPoolRiskConfigurationAttachment`.
#[must_use = "a property type does nothing until it is set"]
pub struct NotifyEmailTypeProperty(Object);

impl NotifyEmailTypeProperty {
    /// `NotifyEmailTypeProperty` with its required properties, in alphabetical order:
    ///
    /// - `subject`: The subject of the threat protection email notification.
    pub fn new(subject: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Subject", subject.into_value().into_node());
        Self(object_)
    }

    /// The body of an email notification formatted in HTML. Choose an `HtmlBody` or a `TextBody` to send an HTML-formatted or plaintext message, respectively.
    ///
    /// `HtmlBody`.
    pub fn html_body(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("HtmlBody", value.into_value().into_node());
        self
    }

    /// The body of an email notification formatted in plaintext. Choose an `HtmlBody` or a `TextBody` to send an HTML-formatted or plaintext message, respectively.
    ///
    /// `TextBody`.
    pub fn text_body(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TextBody", value.into_value().into_node());
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

impl Kind for NotifyEmailTypeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NotifyEmailTypeProperty> for NotifyEmailTypeProperty {}
impl From<NotifyEmailTypeProperty> for Node {
    #[inline]
    fn from(value: NotifyEmailTypeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NotifyEmailTypeProperty> for NotifyEmailTypeProperty {
    #[inline]
    fn into_value(self) -> Value<NotifyEmailTypeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Exceptions to the risk evaluation configuration, including always-allow and always-block IP address ranges.
///
/// The property type `RiskExceptionConfigurationType` of `AWS::Cognito::UserPoolRiskConfigurationAttachment`.
#[must_use = "a property type does nothing until it is set"]
pub struct RiskExceptionConfigurationTypeProperty(Object);

impl RiskExceptionConfigurationTypeProperty {
    /// `RiskExceptionConfigurationTypeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An always-block IP address list. Overrides the risk decision and always blocks authentication requests. This parameter is displayed and set in CIDR notation.
    ///
    /// `BlockedIPRangeList`.
    pub fn blocked_ip_range_list(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("BlockedIPRangeList", value.into_value().into_node());
        self
    }

    /// An always-allow IP address list. Risk detection isn't performed on the IP addresses in this range list. This parameter is displayed and set in CIDR notation.
    ///
    /// `SkippedIPRangeList`.
    pub fn skipped_ip_range_list(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("SkippedIPRangeList", value.into_value().into_node());
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

impl Kind for RiskExceptionConfigurationTypeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RiskExceptionConfigurationTypeProperty> for RiskExceptionConfigurationTypeProperty {}
impl From<RiskExceptionConfigurationTypeProperty> for Node {
    #[inline]
    fn from(value: RiskExceptionConfigurationTypeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RiskExceptionConfigurationTypeProperty> for RiskExceptionConfigurationTypeProperty {
    #[inline]
    fn into_value(self) -> Value<RiskExceptionConfigurationTypeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

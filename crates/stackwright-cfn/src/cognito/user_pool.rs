// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Cognito::UserPool` and its property types.

use crate::l1::*;

/// The `AWS::Cognito::UserPool` resource creates an Amazon Cognito user pool. For more information on working with Amazon Cognito user pools, see [Amazon Cognito User Pools](https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-identity-pools.html) and [CreateUserPool](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPool.html).
///
/// > If you don't specify a value for a parameter, Amazon Cognito sets it to a default value.
///
/// `AWS::Cognito::UserPool`; `Ref` returns its `UserPoolId`, a [`cognito::UserPoolId`](kinds::cognito::UserPoolId).
/// It holds data, which deleting or replacing it loses.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpool.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnUserPool(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Cognito::UserPool",
    tags: Some(stackwright_core::TagProperty {
        name: "UserPoolTags",
        format: TagFormat::Map,
    }),
    rules: include_str!("user_pool.rules"),
};

impl CfnUserPool {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Cognito::UserPool";

    /// `CfnUserPool` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The available verified method a user can use to recover their password when they call `ForgotPassword`. You can use this setting to define a preferred method when a user has more than one method available. With this setting, SMS doesn't qualify for a valid password recovery mechanism if the user also has SMS multi-factor authentication (MFA) activated. In the absence of this setting, Amazon Cognito uses the legacy behavior to determine the recovery method where SMS is preferred through email.
    ///
    /// `AccountRecoverySetting`; updated in place.
    pub fn account_recovery_setting(
        mut self,
        value: impl IntoValue<AccountRecoverySettingProperty>,
    ) -> Self {
        self.0
            .put("AccountRecoverySetting", value.into_value().into_node());
        self
    }

    /// The settings for administrator creation of users in a user pool. Contains settings for allowing user sign-up, customizing invitation messages to new users, and the amount of time before temporary passwords expire.
    ///
    /// `AdminCreateUserConfig`; updated in place.
    pub fn admin_create_user_config(
        mut self,
        value: impl IntoValue<AdminCreateUserConfigProperty>,
    ) -> Self {
        self.0
            .put("AdminCreateUserConfig", value.into_value().into_node());
        self
    }

    /// Attributes supported as an alias for this user pool. For more information about alias attributes, see [Customizing sign-in attributes](https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html#user-pool-settings-aliases).
    ///
    /// `AliasAttributes`; updated in place.
    pub fn alias_attributes(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("AliasAttributes", value.into_value().into_node());
        self
    }

    /// The attributes that you want your user pool to automatically verify. For more information, see [Verifying contact information at sign-up](https://docs.aws.amazon.com/cognito/latest/developerguide/signing-up-users-in-your-app.html#allowing-users-to-sign-up-and-confirm-themselves).
    ///
    /// `AutoVerifiedAttributes`; updated in place.
    pub fn auto_verified_attributes(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("AutoVerifiedAttributes", value.into_value().into_node());
        self
    }

    /// When active, `DeletionProtection` prevents accidental deletion of your user
    /// pool. Before you can delete a user pool that you have protected against deletion, you
    /// must deactivate this feature.
    ///
    /// When you try to delete a protected user pool in a `DeleteUserPool` API request, Amazon Cognito returns an `InvalidParameterException` error. To delete a protected user pool, send a new `DeleteUserPool` request after you deactivate deletion protection in an `UpdateUserPool` API request.
    ///
    /// `DeletionProtection`; updated in place.
    pub fn deletion_protection(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DeletionProtection", value.into_value().into_node());
        self
    }

    /// The device-remembering configuration for a user pool. Device remembering or device tracking is a "Remember me on this device" option for user pools that perform authentication with the device key of a trusted device in the back end, instead of a user-provided MFA code. For more information about device authentication, see [Working with user devices in your user pool](https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-device-tracking.html). A null value indicates that you have deactivated device remembering in your user pool.
    ///
    /// > When you provide a value for any `DeviceConfiguration` field, you activate the Amazon Cognito device-remembering feature. For more information, see [Working with devices](https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-device-tracking.html).
    ///
    /// `DeviceConfiguration`; updated in place.
    pub fn device_configuration(
        mut self,
        value: impl IntoValue<DeviceConfigurationProperty>,
    ) -> Self {
        self.0
            .put("DeviceConfiguration", value.into_value().into_node());
        self
    }

    /// The `EmailAuthenticationMessage` property.
    ///
    /// `EmailAuthenticationMessage`; updated in place.
    pub fn email_authentication_message(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("EmailAuthenticationMessage", value.into_value().into_node());
        self
    }

    /// The `EmailAuthenticationSubject` property.
    ///
    /// `EmailAuthenticationSubject`; updated in place.
    pub fn email_authentication_subject(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("EmailAuthenticationSubject", value.into_value().into_node());
        self
    }

    /// The email configuration of your user pool. The email configuration type sets your preferred sending method, AWS Region, and sender for messages from your user pool.
    ///
    /// `EmailConfiguration`; updated in place.
    pub fn email_configuration(
        mut self,
        value: impl IntoValue<EmailConfigurationProperty>,
    ) -> Self {
        self.0
            .put("EmailConfiguration", value.into_value().into_node());
        self
    }

    /// This parameter is no longer used. See [VerificationMessageTemplateType](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-cognito-userpool-verificationmessagetemplate.html).
    ///
    /// `EmailVerificationMessage`; updated in place.
    pub fn email_verification_message(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("EmailVerificationMessage", value.into_value().into_node());
        self
    }

    /// This parameter is no longer used. See [VerificationMessageTemplateType](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-cognito-userpool-verificationmessagetemplate.html).
    ///
    /// `EmailVerificationSubject`; updated in place.
    pub fn email_verification_subject(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("EmailVerificationSubject", value.into_value().into_node());
        self
    }

    /// Set enabled MFA options on a specified user pool. To disable all MFAs after it has been enabled, set `MfaConfiguration` to `OFF` and remove EnabledMfas. MFAs can only be all disabled if `MfaConfiguration` is `OFF`. After you enable `SMS_MFA`, you can only disable it by setting `MfaConfiguration` to `OFF`. Can be one of the following values:
    ///
    /// - `SMS_MFA` - Enables MFA with SMS for the user pool. To select this option, you must also provide values for `SmsConfiguration`.
    /// - `SOFTWARE_TOKEN_MFA` - Enables software token MFA for the user pool.
    /// - `EMAIL_OTP` - Enables MFA with email for the user pool. To select this option, you must provide values for `EmailConfiguration` and within those, set `EmailSendingAccount` to `DEVELOPER`.
    ///
    /// Allowed values: `SMS_MFA` | `SOFTWARE_TOKEN_MFA` | `EMAIL_OTP`
    ///
    /// `EnabledMfas`; updated in place.
    pub fn enabled_mfas(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("EnabledMfas", value.into_value().into_node());
        self
    }

    /// The `IssuerConfiguration` property.
    ///
    /// `IssuerConfiguration`; updated in place.
    pub fn issuer_configuration(
        mut self,
        value: impl IntoValue<IssuerConfigurationProperty>,
    ) -> Self {
        self.0
            .put("IssuerConfiguration", value.into_value().into_node());
        self
    }

    /// The `KeyConfiguration` property.
    ///
    /// `KeyConfiguration`; updated in place.
    pub fn key_configuration(mut self, value: impl IntoValue<KeyConfigurationProperty>) -> Self {
        self.0
            .put("KeyConfiguration", value.into_value().into_node());
        self
    }

    /// A collection of user pool Lambda triggers. Amazon Cognito invokes triggers at several possible stages of authentication operations. Triggers can modify the outcome of the operations that invoked them.
    ///
    /// `LambdaConfig`; updated in place.
    pub fn lambda_config(mut self, value: impl IntoValue<LambdaConfigProperty>) -> Self {
        self.0.put("LambdaConfig", value.into_value().into_node());
        self
    }

    /// Displays the state of multi-factor authentication (MFA) as on, off, or optional. When `ON`, all users must set up MFA before they can sign in. When `OPTIONAL`, your application must make a client-side determination of whether a user wants to register an MFA device. For user pools with adaptive authentication with threat protection, choose `OPTIONAL`.
    ///
    /// When `MfaConfiguration` is `OPTIONAL`, managed login doesn't automatically prompt users to set up MFA. Amazon Cognito generates MFA prompts in API responses and in managed login for users who have chosen and configured a preferred MFA factor.
    ///
    /// `MfaConfiguration`; updated in place.
    pub fn mfa_configuration(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("MfaConfiguration", value.into_value().into_node());
        self
    }

    /// A list of user pool policies. Contains the policy that sets password-complexity requirements.
    ///
    /// `Policies`; updated in place.
    pub fn policies(mut self, value: impl IntoValue<PoliciesProperty>) -> Self {
        self.0.put("Policies", value.into_value().into_node());
        self
    }

    /// An array of attributes for the new user pool. You can add custom attributes and modify the properties of default attributes. The specifications in this parameter set the required attributes in your user pool. For more information, see [Working with user attributes](https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html).
    ///
    /// `Schema`; updated in place.
    pub fn schema(mut self, value: impl IntoValue<List<SchemaAttributeProperty>>) -> Self {
        self.0.put("Schema", value.into_value().into_node());
        self
    }

    /// The contents of the SMS authentication message.
    ///
    /// `SmsAuthenticationMessage`; updated in place.
    pub fn sms_authentication_message(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SmsAuthenticationMessage", value.into_value().into_node());
        self
    }

    /// The settings for your Amazon Cognito user pool to send SMS messages with Amazon Simple Notification Service. To send SMS messages with Amazon SNS in the AWS Region that you want, the Amazon Cognito user pool uses an AWS Identity and Access Management (IAM) role in your AWS account. For more information see [SMS message settings](https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-sms-settings.html).
    ///
    /// `SmsConfiguration`; updated in place.
    pub fn sms_configuration(mut self, value: impl IntoValue<SmsConfigurationProperty>) -> Self {
        self.0
            .put("SmsConfiguration", value.into_value().into_node());
        self
    }

    /// This parameter is no longer used. See [VerificationMessageTemplateType](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-cognito-userpool-verificationmessagetemplate.html).
    ///
    /// `SmsVerificationMessage`; updated in place.
    pub fn sms_verification_message(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SmsVerificationMessage", value.into_value().into_node());
        self
    }

    /// The settings for updates to user attributes. These settings include the property `AttributesRequireVerificationBeforeUpdate` ,
    /// a user-pool setting that tells Amazon Cognito how to handle changes to the value of your users' email address and phone number attributes. For
    /// more information, see [Verifying updates to email addresses and phone numbers](https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-email-phone-verification.html#user-pool-settings-verifications-verify-attribute-updates).
    ///
    /// `UserAttributeUpdateSettings`; updated in place.
    pub fn user_attribute_update_settings(
        mut self,
        value: impl IntoValue<UserAttributeUpdateSettingsProperty>,
    ) -> Self {
        self.0.put(
            "UserAttributeUpdateSettings",
            value.into_value().into_node(),
        );
        self
    }

    /// Contains settings for activation of threat protection, including the operating mode and additional authentication types. To log user security information but take no action, set to `AUDIT`. To configure automatic security responses to potentially unwanted traffic to your user pool, set to `ENFORCED`.
    ///
    /// For more information, see [Adding advanced security to a user pool](https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pool-settings-advanced-security.html). To activate this setting, your user pool must be on the [Plus tier](https://docs.aws.amazon.com/cognito/latest/developerguide/feature-plans-features-plus.html).
    ///
    /// `UserPoolAddOns`; updated in place.
    pub fn user_pool_add_ons(mut self, value: impl IntoValue<UserPoolAddOnsProperty>) -> Self {
        self.0.put("UserPoolAddOns", value.into_value().into_node());
        self
    }

    /// A friendly name for your user pool.
    ///
    /// `UserPoolName`; updated in place.
    pub fn user_pool_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("UserPoolName", value.into_value().into_node());
        self
    }

    /// The tag keys and values to assign to the user pool. A tag is a label that you can use to categorize and manage user pools in different ways, such as by purpose, owner, environment, or other criteria.
    ///
    /// `UserPoolTags`; updated in place.
    pub fn user_pool_tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("UserPoolTags", value.into_value().into_node());
        self
    }

    /// The user pool [feature plan](https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-sign-in-feature-plans.html), or tier. This parameter determines the eligibility of the user pool for features like managed login, access-token customization, and threat protection. Defaults to `ESSENTIALS`.
    ///
    /// `UserPoolTier`; one of `LITE`, `ESSENTIALS`, `PLUS`; updated in place.
    pub fn user_pool_tier(mut self, value: impl IntoValue<UserPoolTier>) -> Self {
        self.0.put("UserPoolTier", value.into_value().into_node());
        self
    }

    /// Specifies whether a user can use an email address or phone number as a username when they sign up.
    ///
    /// `UsernameAttributes`; updated in place.
    pub fn username_attributes(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("UsernameAttributes", value.into_value().into_node());
        self
    }

    /// Sets the case sensitivity option for sign-in usernames. When `CaseSensitive` is `false` (case insensitive), users can sign in with any combination of capital and lowercase letters. For example, `username`, `USERNAME`, or `UserName`, or for email, `email@example.com` or `EMaiL@eXamplE.Com`. For most use cases, set case sensitivity to `false` as a best practice. When usernames and email addresses are case insensitive, Amazon Cognito treats any variation in case as the same user, and prevents a case variation from being assigned to the same attribute for a different user.
    ///
    /// When `CaseSensitive` is `true` (case sensitive), Amazon Cognito interprets `USERNAME` and `UserName` as distinct users.
    ///
    /// This configuration is immutable after you set it.
    ///
    /// `UsernameConfiguration`; updated in place.
    pub fn username_configuration(
        mut self,
        value: impl IntoValue<UsernameConfigurationProperty>,
    ) -> Self {
        self.0
            .put("UsernameConfiguration", value.into_value().into_node());
        self
    }

    /// The template for the verification message that your user pool delivers to users who set an email address or phone number attribute.
    ///
    /// Set the email message type that corresponds to your `DefaultEmailOption` selection. For `CONFIRM_WITH_LINK`, specify an `EmailMessageByLink` and leave `EmailMessage` blank. For `CONFIRM_WITH_CODE`, specify an `EmailMessage` and leave `EmailMessageByLink` blank. When you supply both parameters with either choice, Amazon Cognito returns an error.
    ///
    /// `VerificationMessageTemplate`; updated in place.
    pub fn verification_message_template(
        mut self,
        value: impl IntoValue<VerificationMessageTemplateProperty>,
    ) -> Self {
        self.0.put(
            "VerificationMessageTemplate",
            value.into_value().into_node(),
        );
        self
    }

    /// The `WebAuthnFactorConfiguration` property.
    ///
    /// `WebAuthnFactorConfiguration`; one of `SINGLE_FACTOR`, `MULTI_FACTOR_WITH_USER_VERIFICATION`; updated in place.
    pub fn web_authn_factor_configuration(
        mut self,
        value: impl IntoValue<WebAuthnFactorConfiguration>,
    ) -> Self {
        self.0.put(
            "WebAuthnFactorConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Sets or displays the authentication domain, typically your user pool domain, that passkey providers must use as a relying party (RP) in their configuration.
    ///
    /// Under the following conditions, the passkey relying party ID must be the fully-qualified domain name of your custom domain:
    ///
    /// - The user pool is configured for passkey authentication.
    /// - The user pool has a custom domain, whether or not it also has a prefix domain.
    /// - Your application performs authentication with managed login or the classic hosted UI.
    ///
    /// `WebAuthnRelyingPartyID`; updated in place.
    pub fn web_authn_relying_party_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("WebAuthnRelyingPartyID", value.into_value().into_node());
        self
    }

    /// When `required`, users can only register and sign in users with passkeys that are capable of [user verification](https://docs.aws.amazon.com/https://www.w3.org/TR/webauthn-2/#enum-userVerificationRequirement). When `preferred`, your user pool doesn't require the use of authenticators with user verification but encourages it.
    ///
    /// `WebAuthnUserVerification`; updated in place.
    pub fn web_authn_user_verification(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("WebAuthnUserVerification", value.into_value().into_node());
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

impl Construct for CfnUserPool {
    type Handle = CfnUserPoolRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnUserPoolRef {
        CfnUserPoolRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnUserPool`] of a stack.
pub struct CfnUserPoolRef(NodeRef);

impl Clone for CfnUserPoolRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnUserPoolRef {}
impl AsNode for CfnUserPoolRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnUserPoolRef {
    /// What `Ref` returns: its `UserPoolId`, a [`cognito::UserPoolId`](kinds::cognito::UserPoolId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cognito::UserPoolId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the user pool, such as `arn:aws:cognito-idp:us-east-1:123412341234:userpool/us-east-1_123412341`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::cognito::UserPoolArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// A friendly name for the IdP.
    ///
    /// `Fn::GetAtt` of `ProviderName`.
    #[inline]
    pub fn attr_provider_name(&self) -> Value<kinds::cognito::UserPoolProviderName> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ProviderName")))
    }

    /// The URL of the provider of the Amazon Cognito user pool, specified as a `String`.
    ///
    /// `Fn::GetAtt` of `ProviderURL`.
    #[inline]
    pub fn attr_provider_url(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ProviderURL")))
    }

    /// The ID of the user pool.
    ///
    /// `Fn::GetAtt` of `UserPoolId`.
    #[inline]
    pub fn attr_user_pool_id(&self) -> Value<kinds::cognito::UserPoolId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UserPoolId")))
    }
}

impl IntoValue<kinds::cognito::UserPoolId> for &CfnUserPoolRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cognito::UserPoolId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::cognito::UserPoolArn> for &CfnUserPoolRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cognito::UserPoolArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}
impl IntoValue<kinds::cognito::UserPoolProviderName> for &CfnUserPoolRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cognito::UserPoolProviderName> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ProviderName")))
    }
}

/// The available verified method a user can use to recover their password when they call `ForgotPassword`. You can use this setting to define a preferred method when a user has more than one method available. With this setting, SMS doesn't qualify for a valid password recovery mechanism if the user also has SMS multi-factor authentication (MFA) activated. In the absence of this setting, Amazon Cognito uses the legacy behavior to determine the recovery method where SMS is preferred through email.
///
/// The property type `AccountRecoverySetting` of `AWS::Cognito::UserPool`.
#[must_use = "a property type does nothing until it is set"]
pub struct AccountRecoverySettingProperty(Object);

impl AccountRecoverySettingProperty {
    /// `AccountRecoverySettingProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The list of options and priorities for user message delivery in forgot-password operations. Sets or displays user pool preferences for email or SMS message priority, whether users should fall back to a second delivery method, and whether passwords should only be reset by administrators.
    ///
    /// `RecoveryMechanisms`.
    pub fn recovery_mechanisms(
        mut self,
        value: impl IntoValue<List<RecoveryOptionProperty>>,
    ) -> Self {
        self.0
            .put("RecoveryMechanisms", value.into_value().into_node());
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

impl Kind for AccountRecoverySettingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AccountRecoverySettingProperty> for AccountRecoverySettingProperty {}
impl From<AccountRecoverySettingProperty> for Node {
    #[inline]
    fn from(value: AccountRecoverySettingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AccountRecoverySettingProperty> for AccountRecoverySettingProperty {
    #[inline]
    fn into_value(self) -> Value<AccountRecoverySettingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The settings for administrator creation of users in a user pool. Contains settings for allowing user sign-up, customizing invitation messages to new users, and the amount of time before temporary passwords expire.
///
/// The property type `AdminCreateUserConfig` of `AWS::Cognito::UserPool`.
#[must_use = "a property type does nothing until it is set"]
pub struct AdminCreateUserConfigProperty(Object);

impl AdminCreateUserConfigProperty {
    /// `AdminCreateUserConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The setting for allowing self-service sign-up. When `true`, only administrators can create new user profiles. When `false`, users can register themselves and create a new user profile with the `SignUp` operation.
    ///
    /// `AllowAdminCreateUserOnly`.
    pub fn allow_admin_create_user_only(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("AllowAdminCreateUserOnly", value.into_value().into_node());
        self
    }

    /// The template for the welcome message to new users. This template must include the `{####}` temporary password placeholder if you are creating users with passwords. If your users don't have passwords, you can omit the placeholder.
    ///
    /// See also [Customizing User Invitation Messages](https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pool-settings-message-customizations.html#cognito-user-pool-settings-user-invitation-message-customization).
    ///
    /// `InviteMessageTemplate`.
    pub fn invite_message_template(
        mut self,
        value: impl IntoValue<InviteMessageTemplateProperty>,
    ) -> Self {
        self.0
            .put("InviteMessageTemplate", value.into_value().into_node());
        self
    }

    /// This parameter is no longer in use.
    ///
    /// The password expiration limit in days for administrator-created users. When this time expires, the user can't sign in with their temporary password. To reset the account after that time limit, you must call `AdminCreateUser` again, specifying `RESEND` for the `MessageAction` parameter.
    ///
    /// The default value for this parameter is 7.
    ///
    /// `UnusedAccountValidityDays`.
    pub fn unused_account_validity_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("UnusedAccountValidityDays", value.into_value().into_node());
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

impl Kind for AdminCreateUserConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AdminCreateUserConfigProperty> for AdminCreateUserConfigProperty {}
impl From<AdminCreateUserConfigProperty> for Node {
    #[inline]
    fn from(value: AdminCreateUserConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AdminCreateUserConfigProperty> for AdminCreateUserConfigProperty {
    #[inline]
    fn into_value(self) -> Value<AdminCreateUserConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Threat protection configuration options for additional authentication types in your user pool, including custom authentication.
///
/// The property type `AdvancedSecurityAdditionalFlows` of `AWS::Cognito::UserPool`.
#[must_use = "a property type does nothing until it is set"]
pub struct AdvancedSecurityAdditionalFlowsProperty(Object);

impl AdvancedSecurityAdditionalFlowsProperty {
    /// `AdvancedSecurityAdditionalFlowsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The operating mode of threat protection in custom authentication with [Custom authentication challenge Lambda triggers](https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-challenge.html).
    ///
    /// `CustomAuthMode`.
    pub fn custom_auth_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CustomAuthMode", value.into_value().into_node());
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

impl Kind for AdvancedSecurityAdditionalFlowsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AdvancedSecurityAdditionalFlowsProperty> for AdvancedSecurityAdditionalFlowsProperty {}
impl From<AdvancedSecurityAdditionalFlowsProperty> for Node {
    #[inline]
    fn from(value: AdvancedSecurityAdditionalFlowsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AdvancedSecurityAdditionalFlowsProperty>
    for AdvancedSecurityAdditionalFlowsProperty
{
    #[inline]
    fn into_value(self) -> Value<AdvancedSecurityAdditionalFlowsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration of a custom email sender Lambda trigger. This trigger routes all email notifications from a user pool to a Lambda function that delivers the message using custom logic.
///
/// The property type `CustomEmailSender` of `AWS::Cognito::UserPool`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomEmailSenderProperty(Object);

impl CustomEmailSenderProperty {
    /// `CustomEmailSenderProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon Resource Name (ARN) of the function that you want to assign to your Lambda trigger.
    ///
    /// `LambdaArn`.
    pub fn lambda_arn(mut self, value: impl IntoValue<kinds::lambda::AnyFunctionArn>) -> Self {
        self.0.put("LambdaArn", value.into_value().into_node());
        self
    }

    /// The user pool trigger version of the request that Amazon Cognito sends to your Lambda function. Higher-numbered versions add fields that support new features.
    ///
    /// You must use a `LambdaVersion` of `V1_0` with a custom sender function.
    ///
    /// `LambdaVersion`.
    pub fn lambda_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LambdaVersion", value.into_value().into_node());
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

impl Kind for CustomEmailSenderProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomEmailSenderProperty> for CustomEmailSenderProperty {}
impl From<CustomEmailSenderProperty> for Node {
    #[inline]
    fn from(value: CustomEmailSenderProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomEmailSenderProperty> for CustomEmailSenderProperty {
    #[inline]
    fn into_value(self) -> Value<CustomEmailSenderProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration of a custom SMS sender Lambda trigger. This trigger routes all SMS notifications from a user pool to a Lambda function that delivers the message using custom logic.
///
/// The property type `CustomSMSSender` of `AWS::Cognito::UserPool`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomSMSSenderProperty(Object);

impl CustomSMSSenderProperty {
    /// `CustomSMSSenderProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon Resource Name (ARN) of the function that you want to assign to your Lambda trigger.
    ///
    /// `LambdaArn`.
    pub fn lambda_arn(mut self, value: impl IntoValue<kinds::lambda::AnyFunctionArn>) -> Self {
        self.0.put("LambdaArn", value.into_value().into_node());
        self
    }

    /// The user pool trigger version of the request that Amazon Cognito sends to your Lambda function. Higher-numbered versions add fields that support new features.
    ///
    /// You must use a `LambdaVersion` of `V1_0` with a custom sender function.
    ///
    /// `LambdaVersion`.
    pub fn lambda_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LambdaVersion", value.into_value().into_node());
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

impl Kind for CustomSMSSenderProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomSMSSenderProperty> for CustomSMSSenderProperty {}
impl From<CustomSMSSenderProperty> for Node {
    #[inline]
    fn from(value: CustomSMSSenderProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomSMSSenderProperty> for CustomSMSSenderProperty {
    #[inline]
    fn into_value(self) -> Value<CustomSMSSenderProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The device-remembering configuration for a user pool.
///
/// The property type `DeviceConfiguration` of `AWS::Cognito::UserPool`.
#[must_use = "a property type does nothing until it is set"]
pub struct DeviceConfigurationProperty(Object);

impl DeviceConfigurationProperty {
    /// `DeviceConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// When true, a remembered device can sign in with device authentication instead of SMS and time-based one-time password (TOTP) factors for multi-factor authentication (MFA).
    ///
    /// > Whether or not `ChallengeRequiredOnNewDevice` is true, users who sign in with devices that have not been confirmed or remembered must still provide a second factor in a user pool that requires MFA.
    ///
    /// `ChallengeRequiredOnNewDevice`.
    pub fn challenge_required_on_new_device(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "ChallengeRequiredOnNewDevice",
            value.into_value().into_node(),
        );
        self
    }

    /// When true, Amazon Cognito doesn't automatically remember a user's device when your app sends a `ConfirmDevice` API request. In your app, create a prompt for your user to choose whether they want to remember their device. Return the user's choice in an `UpdateDeviceStatus` API request.
    ///
    /// When `DeviceOnlyRememberedOnUserPrompt` is `false`, Amazon Cognito immediately remembers devices that you register in a `ConfirmDevice` API request.
    ///
    /// `DeviceOnlyRememberedOnUserPrompt`.
    pub fn device_only_remembered_on_user_prompt(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "DeviceOnlyRememberedOnUserPrompt",
            value.into_value().into_node(),
        );
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

impl Kind for DeviceConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DeviceConfigurationProperty> for DeviceConfigurationProperty {}
impl From<DeviceConfigurationProperty> for Node {
    #[inline]
    fn from(value: DeviceConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DeviceConfigurationProperty> for DeviceConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<DeviceConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The email configuration of your user pool. The email configuration type sets your preferred sending method, AWS Region, and sender for messages from your user pool.
///
/// The property type `EmailConfiguration` of `AWS::Cognito::UserPool`.
#[must_use = "a property type does nothing until it is set"]
pub struct EmailConfigurationProperty(Object);

impl EmailConfigurationProperty {
    /// `EmailConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The set of configuration rules that can be applied to emails sent using Amazon Simple Email Service. A configuration set is applied to an email by including a reference to the configuration set in the headers of the email. Once applied, all of the rules in that configuration set are applied to the email. Configuration sets can be used to apply the following types of rules to emails:
    ///
    /// - **Event publishing** - Amazon Simple Email Service can track the number of send, delivery, open, click, bounce, and complaint events for each email sent. Use event publishing to send information about these events to other AWS services such as and Amazon CloudWatch
    /// - **IP pool management** - When leasing dedicated IP addresses with Amazon Simple Email Service, you can create groups of IP addresses, called dedicated IP pools. You can then associate the dedicated IP pools with configuration sets.
    ///
    /// `ConfigurationSet`.
    pub fn configuration_set(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ConfigurationSet", value.into_value().into_node());
        self
    }

    /// Specifies whether Amazon Cognito uses its built-in functionality to send your users email messages, or uses your Amazon Simple Email Service email configuration. Specify one of the following values:
    ///
    /// - **COGNITO_DEFAULT** - When Amazon Cognito emails your users, it uses its built-in email functionality. When you use the default option, Amazon Cognito allows only a limited number of emails each day for your user pool. For typical production environments, the default email limit is less than the required delivery volume. To achieve a higher delivery volume, specify DEVELOPER to use your Amazon SES email configuration.
    ///
    /// To look up the email delivery limit for the default option, see [Limits](https://docs.aws.amazon.com/cognito/latest/developerguide/limits.html) in the *Amazon Cognito Developer Guide*.
    ///
    /// The default FROM address is `no-reply@verificationemail.com`. To customize the FROM address, provide the Amazon Resource Name (ARN) of an Amazon SES verified email address for the `SourceArn` parameter.
    /// - **DEVELOPER** - When Amazon Cognito emails your users, it uses your Amazon SES configuration. Amazon Cognito calls Amazon SES on your behalf to send email from your verified email address. When you use this option, the email delivery limits are the same limits that apply to your Amazon SES verified email address in your AWS account.
    ///
    /// If you use this option, provide the ARN of an Amazon SES verified email address for the `SourceArn` parameter.
    ///
    /// Before Amazon Cognito can email your users, it requires additional permissions to call Amazon SES on your behalf. When you update your user pool with this option, Amazon Cognito creates a *service-linked role*, which is a type of role in your AWS account. This role contains the permissions that allow you to access Amazon SES and send email messages from your email address. For more information about the service-linked role that Amazon Cognito creates, see [Using Service-Linked Roles for Amazon Cognito](https://docs.aws.amazon.com/cognito/latest/developerguide/using-service-linked-roles.html) in the *Amazon Cognito Developer Guide*.
    ///
    /// `EmailSendingAccount`.
    pub fn email_sending_account(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("EmailSendingAccount", value.into_value().into_node());
        self
    }

    /// Either the sender’s email address or the sender’s name with their email address. For example, `testuser@example.com` or `Test User <testuser@example.com>`. This address appears before the body of the email.
    ///
    /// `From`.
    pub fn from(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("From", value.into_value().into_node());
        self
    }

    /// The destination to which the receiver of the email should reply.
    ///
    /// `ReplyToEmailAddress`.
    pub fn reply_to_email_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ReplyToEmailAddress", value.into_value().into_node());
        self
    }

    /// The ARN of a verified email address or an address from a verified domain in Amazon SES. You can set a `SourceArn` email from a verified domain only with an API request. You can set a verified email address, but not an address in a verified domain, in the Amazon Cognito console. Amazon Cognito uses the email address that you provide in one of the following ways, depending on the value that you specify for the `EmailSendingAccount` parameter:
    ///
    /// - If you specify `COGNITO_DEFAULT`, Amazon Cognito uses this address as the custom FROM address when it emails your users using its built-in email account.
    /// - If you specify `DEVELOPER`, Amazon Cognito emails your users with this address by calling Amazon SES on your behalf.
    ///
    /// The Region value of the `SourceArn` parameter must indicate a supported AWS Region of your user pool. Typically, the Region in the `SourceArn` and the user pool Region are the same. For more information, see [Amazon SES email configuration regions](https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-email.html#user-pool-email-developer-region-mapping) in the [Amazon Cognito Developer Guide](https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-identity-pools.html).
    ///
    /// `SourceArn`.
    pub fn source_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SourceArn", value.into_value().into_node());
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

impl Kind for EmailConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EmailConfigurationProperty> for EmailConfigurationProperty {}
impl From<EmailConfigurationProperty> for Node {
    #[inline]
    fn from(value: EmailConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EmailConfigurationProperty> for EmailConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<EmailConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `EumsSmsConfiguration` of `AWS::Cognito::UserPool`.
#[must_use = "a property type does nothing until it is set"]
pub struct EumsSmsConfigurationProperty(Object);

impl EumsSmsConfigurationProperty {
    /// `EumsSmsConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `caller_arn`
    pub fn new(caller_arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("CallerArn", caller_arn.into_value().into_node());
        Self(object_)
    }

    /// The `ConfigurationSetName` property.
    ///
    /// `ConfigurationSetName`.
    pub fn configuration_set_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ConfigurationSetName", value.into_value().into_node());
        self
    }

    /// The `ExternalId` property.
    ///
    /// `ExternalId`.
    pub fn external_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ExternalId", value.into_value().into_node());
        self
    }

    /// The `InEntityId` property.
    ///
    /// `InEntityId`.
    pub fn in_entity_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("InEntityId", value.into_value().into_node());
        self
    }

    /// The `InTemplateId` property.
    ///
    /// `InTemplateId`.
    pub fn in_template_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("InTemplateId", value.into_value().into_node());
        self
    }

    /// The `OriginationIdentity` property.
    ///
    /// `OriginationIdentity`.
    pub fn origination_identity(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("OriginationIdentity", value.into_value().into_node());
        self
    }

    /// The `Region` property.
    ///
    /// `Region`.
    pub fn region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Region", value.into_value().into_node());
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

impl Kind for EumsSmsConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EumsSmsConfigurationProperty> for EumsSmsConfigurationProperty {}
impl From<EumsSmsConfigurationProperty> for Node {
    #[inline]
    fn from(value: EumsSmsConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EumsSmsConfigurationProperty> for EumsSmsConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<EumsSmsConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `InboundFederation` of `AWS::Cognito::UserPool`.
#[must_use = "a property type does nothing until it is set"]
pub struct InboundFederationProperty(Object);

impl InboundFederationProperty {
    /// `InboundFederationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `LambdaArn` property.
    ///
    /// `LambdaArn`.
    pub fn lambda_arn(mut self, value: impl IntoValue<kinds::lambda::AnyFunctionArn>) -> Self {
        self.0.put("LambdaArn", value.into_value().into_node());
        self
    }

    /// The `LambdaVersion` property.
    ///
    /// `LambdaVersion`.
    pub fn lambda_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LambdaVersion", value.into_value().into_node());
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

impl Kind for InboundFederationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InboundFederationProperty> for InboundFederationProperty {}
impl From<InboundFederationProperty> for Node {
    #[inline]
    fn from(value: InboundFederationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InboundFederationProperty> for InboundFederationProperty {
    #[inline]
    fn into_value(self) -> Value<InboundFederationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The template for the welcome message to new users. This template must include the `{####}` temporary password placeholder if you are creating users with passwords. If your users don't have passwords, you can omit the placeholder.
///
/// See also [Customizing User Invitation Messages](https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pool-settings-message-customizations.html#cognito-user-pool-settings-user-invitation-message-customization).
///
/// The property type `InviteMessageTemplate` of `AWS::Cognito::UserPool`.
#[must_use = "a property type does nothing until it is set"]
pub struct InviteMessageTemplateProperty(Object);

impl InviteMessageTemplateProperty {
    /// `InviteMessageTemplateProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The message template for email messages. EmailMessage is allowed only if [EmailSendingAccount](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_EmailConfigurationType.html#CognitoUserPools-Type-EmailConfigurationType-EmailSendingAccount) is DEVELOPER.
    ///
    /// `EmailMessage`.
    pub fn email_message(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EmailMessage", value.into_value().into_node());
        self
    }

    /// The subject line for email messages. EmailSubject is allowed only if [EmailSendingAccount](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_EmailConfigurationType.html#CognitoUserPools-Type-EmailConfigurationType-EmailSendingAccount) is DEVELOPER.
    ///
    /// `EmailSubject`.
    pub fn email_subject(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EmailSubject", value.into_value().into_node());
        self
    }

    /// The message template for SMS messages.
    ///
    /// `SMSMessage`.
    pub fn sms_message(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SMSMessage", value.into_value().into_node());
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

impl Kind for InviteMessageTemplateProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InviteMessageTemplateProperty> for InviteMessageTemplateProperty {}
impl From<InviteMessageTemplateProperty> for Node {
    #[inline]
    fn from(value: InviteMessageTemplateProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InviteMessageTemplateProperty> for InviteMessageTemplateProperty {
    #[inline]
    fn into_value(self) -> Value<InviteMessageTemplateProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `IssuerConfiguration` of `AWS::Cognito::UserPool`.
#[must_use = "a property type does nothing until it is set"]
pub struct IssuerConfigurationProperty(Object);

impl IssuerConfigurationProperty {
    /// `IssuerConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Type` property.
    ///
    /// `Type`; one of `ORIGINAL`, `UPDATED`.
    pub fn r#type(mut self, value: impl IntoValue<Type>) -> Self {
        self.0.put("Type", value.into_value().into_node());
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

impl Kind for IssuerConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IssuerConfigurationProperty> for IssuerConfigurationProperty {}
impl From<IssuerConfigurationProperty> for Node {
    #[inline]
    fn from(value: IssuerConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IssuerConfigurationProperty> for IssuerConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<IssuerConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `KeyConfiguration` of `AWS::Cognito::UserPool`.
#[must_use = "a property type does nothing until it is set"]
pub struct KeyConfigurationProperty(Object);

impl KeyConfigurationProperty {
    /// `KeyConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `KeyType` property.
    ///
    /// `KeyType`; one of `AWS_OWNED_KEY`, `CUSTOMER_MANAGED_KEY`.
    pub fn key_type(mut self, value: impl IntoValue<KeyType>) -> Self {
        self.0.put("KeyType", value.into_value().into_node());
        self
    }

    /// The `KmsKeyArn` property.
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

impl Kind for KeyConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KeyConfigurationProperty> for KeyConfigurationProperty {}
impl From<KeyConfigurationProperty> for Node {
    #[inline]
    fn from(value: KeyConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KeyConfigurationProperty> for KeyConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<KeyConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A collection of user pool Lambda triggers. Amazon Cognito invokes triggers at several possible stages of user pool operations. Triggers can modify the outcome of the operations that invoked them.
///
/// The property type `LambdaConfig` of `AWS::Cognito::UserPool`.
#[must_use = "a property type does nothing until it is set"]
pub struct LambdaConfigProperty(Object);

impl LambdaConfigProperty {
    /// `LambdaConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The configuration of a create auth challenge Lambda trigger, one of three triggers in the sequence of the [custom authentication challenge triggers](https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-challenge.html).
    ///
    /// `CreateAuthChallenge`.
    pub fn create_auth_challenge(
        mut self,
        value: impl IntoValue<kinds::lambda::AnyFunctionArn>,
    ) -> Self {
        self.0
            .put("CreateAuthChallenge", value.into_value().into_node());
        self
    }

    /// The configuration of a custom email sender Lambda trigger. This trigger routes all email notifications from a user pool to a Lambda function that delivers the message using custom logic.
    ///
    /// `CustomEmailSender`.
    pub fn custom_email_sender(mut self, value: impl IntoValue<CustomEmailSenderProperty>) -> Self {
        self.0
            .put("CustomEmailSender", value.into_value().into_node());
        self
    }

    /// A custom message Lambda trigger. This trigger is an opportunity to customize all SMS and email messages from your user pool. When a custom message trigger is active, your user pool routes all messages to a Lambda function that returns a runtime-customized message subject and body for your user pool to deliver to a user.
    ///
    /// `CustomMessage`.
    pub fn custom_message(mut self, value: impl IntoValue<kinds::lambda::AnyFunctionArn>) -> Self {
        self.0.put("CustomMessage", value.into_value().into_node());
        self
    }

    /// The configuration of a custom SMS sender Lambda trigger. This trigger routes all SMS notifications from a user pool to a Lambda function that delivers the message using custom logic.
    ///
    /// `CustomSMSSender`.
    pub fn custom_sms_sender(mut self, value: impl IntoValue<CustomSMSSenderProperty>) -> Self {
        self.0
            .put("CustomSMSSender", value.into_value().into_node());
        self
    }

    /// The configuration of a define auth challenge Lambda trigger, one of three triggers in the sequence of the [custom authentication challenge triggers](https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-challenge.html).
    ///
    /// `DefineAuthChallenge`.
    pub fn define_auth_challenge(
        mut self,
        value: impl IntoValue<kinds::lambda::AnyFunctionArn>,
    ) -> Self {
        self.0
            .put("DefineAuthChallenge", value.into_value().into_node());
        self
    }

    /// The `InboundFederation` property.
    ///
    /// `InboundFederation`.
    pub fn inbound_federation(mut self, value: impl IntoValue<InboundFederationProperty>) -> Self {
        self.0
            .put("InboundFederation", value.into_value().into_node());
        self
    }

    /// The ARN of an [KMS key](https://docs.aws.amazon.com//kms/latest/developerguide/concepts.html#master_keys). Amazon Cognito uses the key to encrypt codes and temporary passwords sent to custom sender Lambda triggers.
    ///
    /// `KMSKeyID`.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0.put("KMSKeyID", value.into_value().into_node());
        self
    }

    /// The configuration of a [post authentication Lambda trigger](https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-post-authentication.html) in a user pool. This trigger can take custom actions after a user signs in.
    ///
    /// `PostAuthentication`.
    pub fn post_authentication(
        mut self,
        value: impl IntoValue<kinds::lambda::AnyFunctionArn>,
    ) -> Self {
        self.0
            .put("PostAuthentication", value.into_value().into_node());
        self
    }

    /// The configuration of a [post confirmation Lambda trigger](https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-post-confirmation.html) in a user pool. This trigger can take custom actions after a user confirms their user account and their email address or phone number.
    ///
    /// `PostConfirmation`.
    pub fn post_confirmation(
        mut self,
        value: impl IntoValue<kinds::lambda::AnyFunctionArn>,
    ) -> Self {
        self.0
            .put("PostConfirmation", value.into_value().into_node());
        self
    }

    /// The configuration of a [pre authentication trigger](https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-authentication.html) in a user pool. This trigger can evaluate and modify user sign-in events.
    ///
    /// `PreAuthentication`.
    pub fn pre_authentication(
        mut self,
        value: impl IntoValue<kinds::lambda::AnyFunctionArn>,
    ) -> Self {
        self.0
            .put("PreAuthentication", value.into_value().into_node());
        self
    }

    /// The configuration of a [pre sign-up Lambda trigger](https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-sign-up.html) in a user pool. This trigger evaluates new users and can bypass confirmation, [link a federated user profile](https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-identity-federation-consolidate-users.html), or block sign-up requests.
    ///
    /// `PreSignUp`.
    pub fn pre_sign_up(mut self, value: impl IntoValue<kinds::lambda::AnyFunctionArn>) -> Self {
        self.0.put("PreSignUp", value.into_value().into_node());
        self
    }

    /// The legacy configuration of a [pre token generation Lambda trigger](https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-token-generation.html) in a user pool.
    ///
    /// Set this parameter for legacy purposes. If you also set an ARN in `PreTokenGenerationConfig`, its value must be identical to `PreTokenGeneration`. For new instances of pre token generation triggers, set the `LambdaArn` of `PreTokenGenerationConfig`.
    ///
    /// `PreTokenGeneration`.
    pub fn pre_token_generation(
        mut self,
        value: impl IntoValue<kinds::lambda::AnyFunctionArn>,
    ) -> Self {
        self.0
            .put("PreTokenGeneration", value.into_value().into_node());
        self
    }

    /// The detailed configuration of a [pre token generation Lambda trigger](https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-token-generation.html) in a user pool. If you also set an ARN in `PreTokenGeneration`, its value must be identical to `PreTokenGenerationConfig`.
    ///
    /// `PreTokenGenerationConfig`.
    pub fn pre_token_generation_config(
        mut self,
        value: impl IntoValue<PreTokenGenerationConfigProperty>,
    ) -> Self {
        self.0
            .put("PreTokenGenerationConfig", value.into_value().into_node());
        self
    }

    /// The configuration of a [migrate user Lambda trigger](https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-migrate-user.html) in a user pool. This trigger can create user profiles when users sign in or attempt to reset their password with credentials that don't exist yet.
    ///
    /// `UserMigration`.
    pub fn user_migration(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("UserMigration", value.into_value().into_node());
        self
    }

    /// The configuration of a verify auth challenge Lambda trigger, one of three triggers in the sequence of the [custom authentication challenge triggers](https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-challenge.html).
    ///
    /// `VerifyAuthChallengeResponse`.
    pub fn verify_auth_challenge_response(
        mut self,
        value: impl IntoValue<kinds::lambda::AnyFunctionArn>,
    ) -> Self {
        self.0.put(
            "VerifyAuthChallengeResponse",
            value.into_value().into_node(),
        );
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

impl Kind for LambdaConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LambdaConfigProperty> for LambdaConfigProperty {}
impl From<LambdaConfigProperty> for Node {
    #[inline]
    fn from(value: LambdaConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LambdaConfigProperty> for LambdaConfigProperty {
    #[inline]
    fn into_value(self) -> Value<LambdaConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The minimum and maximum values of an attribute that is of the number type, for example `custom:age`.
///
/// The property type `NumberAttributeConstraints` of `AWS::Cognito::UserPool`.
#[must_use = "a property type does nothing until it is set"]
pub struct NumberAttributeConstraintsProperty(Object);

impl NumberAttributeConstraintsProperty {
    /// `NumberAttributeConstraintsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The maximum length of a number attribute value. Must be a number less than or equal to `2^1023`, represented as a string with a length of 131072 characters or fewer.
    ///
    /// `MaxValue`.
    pub fn max_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MaxValue", value.into_value().into_node());
        self
    }

    /// The minimum value of an attribute that is of the number data type.
    ///
    /// `MinValue`.
    pub fn min_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MinValue", value.into_value().into_node());
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

impl Kind for NumberAttributeConstraintsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NumberAttributeConstraintsProperty> for NumberAttributeConstraintsProperty {}
impl From<NumberAttributeConstraintsProperty> for Node {
    #[inline]
    fn from(value: NumberAttributeConstraintsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NumberAttributeConstraintsProperty> for NumberAttributeConstraintsProperty {
    #[inline]
    fn into_value(self) -> Value<NumberAttributeConstraintsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The password policy settings for a user pool, including complexity, history, and length requirements.
///
/// The property type `PasswordPolicy` of `AWS::Cognito::UserPool`.
#[must_use = "a property type does nothing until it is set"]
pub struct PasswordPolicyProperty(Object);

impl PasswordPolicyProperty {
    /// `PasswordPolicyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The minimum length of the password in the policy that you have set. This value can't be less than 6.
    ///
    /// `MinimumLength`.
    pub fn minimum_length(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MinimumLength", value.into_value().into_node());
        self
    }

    /// The number of previous passwords that you want Amazon Cognito to restrict each user from reusing. Users can't set a password that matches any of `n` previous passwords, where `n` is the value of `PasswordHistorySize`.
    ///
    /// `PasswordHistorySize`.
    pub fn password_history_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("PasswordHistorySize", value.into_value().into_node());
        self
    }

    /// The requirement in a password policy that users must include at least one lowercase letter in their password.
    ///
    /// `RequireLowercase`.
    pub fn require_lowercase(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("RequireLowercase", value.into_value().into_node());
        self
    }

    /// The requirement in a password policy that users must include at least one number in their password.
    ///
    /// `RequireNumbers`.
    pub fn require_numbers(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("RequireNumbers", value.into_value().into_node());
        self
    }

    /// The requirement in a password policy that users must include at least one symbol in their password.
    ///
    /// `RequireSymbols`.
    pub fn require_symbols(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("RequireSymbols", value.into_value().into_node());
        self
    }

    /// The requirement in a password policy that users must include at least one uppercase letter in their password.
    ///
    /// `RequireUppercase`.
    pub fn require_uppercase(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("RequireUppercase", value.into_value().into_node());
        self
    }

    /// The number of days a temporary password is valid in the password policy. If the user doesn't sign in during this time, an administrator must reset their password. Defaults to `7`. If you submit a value of `0`, Amazon Cognito treats it as a null value and sets `TemporaryPasswordValidityDays` to its default value.
    ///
    /// > When you set `TemporaryPasswordValidityDays` for a user pool, you can no longer set a value for the legacy `UnusedAccountValidityDays` parameter in that user pool.
    ///
    /// `TemporaryPasswordValidityDays`.
    pub fn temporary_password_validity_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "TemporaryPasswordValidityDays",
            value.into_value().into_node(),
        );
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

impl Kind for PasswordPolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PasswordPolicyProperty> for PasswordPolicyProperty {}
impl From<PasswordPolicyProperty> for Node {
    #[inline]
    fn from(value: PasswordPolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PasswordPolicyProperty> for PasswordPolicyProperty {
    #[inline]
    fn into_value(self) -> Value<PasswordPolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A list of user pool policies. Contains the policy that sets password-complexity requirements.
///
/// The property type `Policies` of `AWS::Cognito::UserPool`.
#[must_use = "a property type does nothing until it is set"]
pub struct PoliciesProperty(Object);

impl PoliciesProperty {
    /// `PoliciesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The password policy settings for a user pool, including complexity, history, and length requirements.
    ///
    /// `PasswordPolicy`.
    pub fn password_policy(mut self, value: impl IntoValue<PasswordPolicyProperty>) -> Self {
        self.0.put("PasswordPolicy", value.into_value().into_node());
        self
    }

    /// The policy for allowed types of authentication in a user pool. To activate this setting, your user pool must be in the [Essentials tier](https://docs.aws.amazon.com/cognito/latest/developerguide/feature-plans-features-essentials.html) or higher.
    ///
    /// `SignInPolicy`.
    pub fn sign_in_policy(mut self, value: impl IntoValue<SignInPolicyProperty>) -> Self {
        self.0.put("SignInPolicy", value.into_value().into_node());
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

impl Kind for PoliciesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PoliciesProperty> for PoliciesProperty {}
impl From<PoliciesProperty> for Node {
    #[inline]
    fn from(value: PoliciesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PoliciesProperty> for PoliciesProperty {
    #[inline]
    fn into_value(self) -> Value<PoliciesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The properties of a pre token generation Lambda trigger.
///
/// The property type `PreTokenGenerationConfig` of `AWS::Cognito::UserPool`.
#[must_use = "a property type does nothing until it is set"]
pub struct PreTokenGenerationConfigProperty(Object);

impl PreTokenGenerationConfigProperty {
    /// `PreTokenGenerationConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon Resource Name (ARN) of the function that you want to assign to your Lambda trigger.
    ///
    /// This parameter and the `PreTokenGeneration` property of `LambdaConfig` have the same value. For new instances of pre token generation triggers, set `LambdaArn`.
    ///
    /// `LambdaArn`.
    pub fn lambda_arn(mut self, value: impl IntoValue<kinds::lambda::AnyFunctionArn>) -> Self {
        self.0.put("LambdaArn", value.into_value().into_node());
        self
    }

    /// The user pool trigger version of the request that Amazon Cognito sends to your Lambda function. Higher-numbered versions add fields that support new features.
    ///
    /// `LambdaVersion`.
    pub fn lambda_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LambdaVersion", value.into_value().into_node());
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

impl Kind for PreTokenGenerationConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PreTokenGenerationConfigProperty> for PreTokenGenerationConfigProperty {}
impl From<PreTokenGenerationConfigProperty> for Node {
    #[inline]
    fn from(value: PreTokenGenerationConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PreTokenGenerationConfigProperty> for PreTokenGenerationConfigProperty {
    #[inline]
    fn into_value(self) -> Value<PreTokenGenerationConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A recovery option for a user. The `AccountRecoverySettingType` data type is an array of this object. Each `RecoveryOptionType` has a priority property that determines whether it is a primary or secondary option.
///
/// For example, if `verified_email` has a priority of `1` and `verified_phone_number` has a priority of `2`, your user pool sends account-recovery messages to a verified email address but falls back to an SMS message if the user has a verified phone number. The `admin_only` option prevents self-service account recovery.
///
/// The property type `RecoveryOption` of `AWS::Cognito::UserPool`.
#[must_use = "a property type does nothing until it is set"]
pub struct RecoveryOptionProperty(Object);

impl RecoveryOptionProperty {
    /// `RecoveryOptionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The recovery method that this object sets a recovery option for.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// Your priority preference for using the specified attribute in account recovery. The highest priority is `1`.
    ///
    /// `Priority`.
    pub fn priority(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Priority", value.into_value().into_node());
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

impl Kind for RecoveryOptionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RecoveryOptionProperty> for RecoveryOptionProperty {}
impl From<RecoveryOptionProperty> for Node {
    #[inline]
    fn from(value: RecoveryOptionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RecoveryOptionProperty> for RecoveryOptionProperty {
    #[inline]
    fn into_value(self) -> Value<RecoveryOptionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A list of the user attributes and their properties in your user pool. The attribute schema contains standard attributes, custom attributes with a `custom:` prefix, and developer attributes with a `dev:` prefix. For more information, see [User pool attributes](https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html).
///
/// Developer-only `dev:` attributes are a legacy feature of user pools, and are read-only to all app clients. You can create and update developer-only attributes only with IAM-authenticated API operations. Use app client read/write permissions instead.
///
/// The property type `SchemaAttribute` of `AWS::Cognito::UserPool`.
#[must_use = "a property type does nothing until it is set"]
pub struct SchemaAttributeProperty(Object);

impl SchemaAttributeProperty {
    /// `SchemaAttributeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The data format of the values for your attribute. When you choose an `AttributeDataType`, Amazon Cognito validates the input against the data type. A custom attribute value in your user's ID token is always a string, for example `"custom:isMember": "true"` or `"custom:YearsAsMember": "12"`.
    ///
    /// `AttributeDataType`.
    pub fn attribute_data_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AttributeDataType", value.into_value().into_node());
        self
    }

    /// > You should use [WriteAttributes](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserPoolClientType.html#CognitoUserPools-Type-UserPoolClientType-WriteAttributes) in the user pool client to control how attributes can be mutated for new use cases instead of using `DeveloperOnlyAttribute`.
    ///
    /// Specifies whether the attribute type is developer only. This attribute can only be modified by an administrator. Users won't be able to modify this attribute using their access token. For example, `DeveloperOnlyAttribute` can be modified using AdminUpdateUserAttributes but can't be updated using UpdateUserAttributes.
    ///
    /// `DeveloperOnlyAttribute`.
    pub fn developer_only_attribute(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DeveloperOnlyAttribute", value.into_value().into_node());
        self
    }

    /// Specifies whether the value of the attribute can be changed.
    ///
    /// Any user pool attribute whose value you map from an IdP attribute must be mutable, with a parameter value of `true`. Amazon Cognito updates mapped attributes when users sign in to your application through an IdP. If an attribute is immutable, Amazon Cognito throws an error when it attempts to update the attribute. For more information, see [Specifying Identity Provider Attribute Mappings for Your User Pool](https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-specifying-attribute-mapping.html).
    ///
    /// `Mutable`.
    pub fn mutable(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Mutable", value.into_value().into_node());
        self
    }

    /// The name of your user pool attribute. When you create or update a user pool, adding a schema attribute creates a custom or developer-only attribute. When you add an attribute with a `Name` value of `MyAttribute`, Amazon Cognito creates the custom attribute `custom:MyAttribute`. When `DeveloperOnlyAttribute` is `true`, Amazon Cognito creates your attribute as `dev:MyAttribute`. In an operation that describes a user pool, Amazon Cognito returns this value as `value` for standard attributes, `custom:value` for custom attributes, and `dev:value` for developer-only attributes..
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// Specifies the constraints for an attribute of the number type.
    ///
    /// `NumberAttributeConstraints`.
    pub fn number_attribute_constraints(
        mut self,
        value: impl IntoValue<NumberAttributeConstraintsProperty>,
    ) -> Self {
        self.0
            .put("NumberAttributeConstraints", value.into_value().into_node());
        self
    }

    /// Specifies whether a user pool attribute is required. If the attribute is required and the user doesn't provide a value, registration or sign-in will fail.
    ///
    /// `Required`.
    pub fn required(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Required", value.into_value().into_node());
        self
    }

    /// Specifies the constraints for an attribute of the string type.
    ///
    /// `StringAttributeConstraints`.
    pub fn string_attribute_constraints(
        mut self,
        value: impl IntoValue<StringAttributeConstraintsProperty>,
    ) -> Self {
        self.0
            .put("StringAttributeConstraints", value.into_value().into_node());
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

impl Kind for SchemaAttributeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SchemaAttributeProperty> for SchemaAttributeProperty {}
impl From<SchemaAttributeProperty> for Node {
    #[inline]
    fn from(value: SchemaAttributeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SchemaAttributeProperty> for SchemaAttributeProperty {
    #[inline]
    fn into_value(self) -> Value<SchemaAttributeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The policy for allowed types of authentication in a user pool. To activate this setting, your user pool must be in the [Essentials tier](https://docs.aws.amazon.com/cognito/latest/developerguide/feature-plans-features-essentials.html) or higher.
///
/// The property type `SignInPolicy` of `AWS::Cognito::UserPool`.
#[must_use = "a property type does nothing until it is set"]
pub struct SignInPolicyProperty(Object);

impl SignInPolicyProperty {
    /// `SignInPolicyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The sign-in methods that a user pool supports as the first factor. You can permit users to start authentication with a standard username and password, or with other one-time password and hardware factors.
    ///
    /// Supports values of `EMAIL_OTP`, `SMS_OTP`, `WEB_AUTHN` and `PASSWORD` ,
    ///
    /// `AllowedFirstAuthFactors`.
    pub fn allowed_first_auth_factors(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("AllowedFirstAuthFactors", value.into_value().into_node());
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

impl Kind for SignInPolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SignInPolicyProperty> for SignInPolicyProperty {}
impl From<SignInPolicyProperty> for Node {
    #[inline]
    fn from(value: SignInPolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SignInPolicyProperty> for SignInPolicyProperty {
    #[inline]
    fn into_value(self) -> Value<SignInPolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// User pool configuration for delivery of SMS messages with Amazon Simple Notification Service. To send SMS messages with Amazon SNS in the AWS Region that you want, the Amazon Cognito user pool uses an AWS Identity and Access Management (IAM) role in your AWS account.
///
/// The property type `SmsConfiguration` of `AWS::Cognito::UserPool`.
#[must_use = "a property type does nothing until it is set"]
pub struct SmsConfigurationProperty(Object);

impl SmsConfigurationProperty {
    /// `SmsConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `EumsSms` property.
    ///
    /// `EumsSms`.
    pub fn eums_sms(mut self, value: impl IntoValue<EumsSmsConfigurationProperty>) -> Self {
        self.0.put("EumsSms", value.into_value().into_node());
        self
    }

    /// The external ID provides additional security for your IAM role. You can use an `ExternalId` with the IAM role that you use with Amazon SNS to send SMS messages for your user pool. If you provide an `ExternalId`, your Amazon Cognito user pool includes it in the request to assume your IAM role. You can configure the role trust policy to require that Amazon Cognito, and any principal, provide the `ExternalID`. If you use the Amazon Cognito Management Console to create a role for SMS multi-factor authentication (MFA), Amazon Cognito creates a role with the required permissions and a trust policy that demonstrates use of the `ExternalId`.
    ///
    /// For more information about the `ExternalId` of a role, see [How to use an external ID when granting access to your AWS resources to a third party](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-user_externalid.html).
    ///
    /// `ExternalId`.
    pub fn external_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ExternalId", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the Amazon SNS caller. This is the ARN of the IAM role in your AWS account that Amazon Cognito will use to send SMS messages. SMS messages are subject to a [spending limit](https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-email-phone-verification.html).
    ///
    /// `SnsCallerArn`.
    pub fn sns_caller_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("SnsCallerArn", value.into_value().into_node());
        self
    }

    /// The AWS Region to use with Amazon SNS integration. You can choose the same Region as your user pool, or a supported *Legacy Amazon SNS alternate Region*.
    ///
    /// Amazon Cognito resources in the Asia Pacific (Seoul) AWS Region must use your Amazon SNS configuration in the Asia Pacific (Tokyo) Region. For more information, see [SMS message settings for Amazon Cognito user pools](https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-sms-settings.html).
    ///
    /// `SnsRegion`.
    pub fn sns_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SnsRegion", value.into_value().into_node());
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

impl Kind for SmsConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SmsConfigurationProperty> for SmsConfigurationProperty {}
impl From<SmsConfigurationProperty> for Node {
    #[inline]
    fn from(value: SmsConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SmsConfigurationProperty> for SmsConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<SmsConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The minimum and maximum length values of an attribute that is of the string type, for example `custom:department`.
///
/// The property type `StringAttributeConstraints` of `AWS::Cognito::UserPool`.
#[must_use = "a property type does nothing until it is set"]
pub struct StringAttributeConstraintsProperty(Object);

impl StringAttributeConstraintsProperty {
    /// `StringAttributeConstraintsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The maximum length of a string attribute value. Must be a number less than or equal to `2^1023`, represented as a string with a length of 131072 characters or fewer.
    ///
    /// `MaxLength`.
    pub fn max_length(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MaxLength", value.into_value().into_node());
        self
    }

    /// The minimum length of a string attribute value.
    ///
    /// `MinLength`.
    pub fn min_length(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MinLength", value.into_value().into_node());
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

impl Kind for StringAttributeConstraintsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StringAttributeConstraintsProperty> for StringAttributeConstraintsProperty {}
impl From<StringAttributeConstraintsProperty> for Node {
    #[inline]
    fn from(value: StringAttributeConstraintsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StringAttributeConstraintsProperty> for StringAttributeConstraintsProperty {
    #[inline]
    fn into_value(self) -> Value<StringAttributeConstraintsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The settings for updates to user attributes. These settings include the property `AttributesRequireVerificationBeforeUpdate` ,
/// a user-pool setting that tells Amazon Cognito how to handle changes to the value of your users' email address and phone number attributes. For
/// more information, see [Verifying updates to email addresses and phone numbers](https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-email-phone-verification.html#user-pool-settings-verifications-verify-attribute-updates).
///
/// The property type `UserAttributeUpdateSettings` of `AWS::Cognito::UserPool`.
#[must_use = "a property type does nothing until it is set"]
pub struct UserAttributeUpdateSettingsProperty(Object);

impl UserAttributeUpdateSettingsProperty {
    /// `UserAttributeUpdateSettingsProperty` with its required properties, in alphabetical order:
    ///
    /// - `attributes_require_verification_before_update`: Requires that your user verifies their email address, phone number, or both before Amazon Cognito updates the value of that attribute.
    pub fn new(
        attributes_require_verification_before_update: impl IntoValue<List<String>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AttributesRequireVerificationBeforeUpdate",
            attributes_require_verification_before_update
                .into_value()
                .into_node(),
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

impl Kind for UserAttributeUpdateSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<UserAttributeUpdateSettingsProperty> for UserAttributeUpdateSettingsProperty {}
impl From<UserAttributeUpdateSettingsProperty> for Node {
    #[inline]
    fn from(value: UserAttributeUpdateSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<UserAttributeUpdateSettingsProperty> for UserAttributeUpdateSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<UserAttributeUpdateSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// User pool add-ons. Contains settings for activation of threat protection. To log user security information but take no action, set to `AUDIT`. To configure automatic security responses to risky traffic to your user pool, set to `ENFORCED`.
///
/// For more information, see [Adding advanced security to a user pool](https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pool-settings-advanced-security.html). To activate this setting, your user pool must be on the [Plus tier](https://docs.aws.amazon.com/cognito/latest/developerguide/feature-plans-features-plus.html).
///
/// The property type `UserPoolAddOns` of `AWS::Cognito::UserPool`.
#[must_use = "a property type does nothing until it is set"]
pub struct UserPoolAddOnsProperty(Object);

impl UserPoolAddOnsProperty {
    /// `UserPoolAddOnsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Threat protection configuration options for additional authentication types in your user pool, including custom authentication.
    ///
    /// `AdvancedSecurityAdditionalFlows`.
    pub fn advanced_security_additional_flows(
        mut self,
        value: impl IntoValue<AdvancedSecurityAdditionalFlowsProperty>,
    ) -> Self {
        self.0.put(
            "AdvancedSecurityAdditionalFlows",
            value.into_value().into_node(),
        );
        self
    }

    /// The operating mode of threat protection for standard authentication types in your user pool, including username-password and secure remote password (SRP) authentication.
    ///
    /// `AdvancedSecurityMode`.
    pub fn advanced_security_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AdvancedSecurityMode", value.into_value().into_node());
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

impl Kind for UserPoolAddOnsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<UserPoolAddOnsProperty> for UserPoolAddOnsProperty {}
impl From<UserPoolAddOnsProperty> for Node {
    #[inline]
    fn from(value: UserPoolAddOnsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<UserPoolAddOnsProperty> for UserPoolAddOnsProperty {
    #[inline]
    fn into_value(self) -> Value<UserPoolAddOnsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Case sensitivity of the username input for the selected sign-in option. When case sensitivity is set to `False` (case insensitive), users can sign in with any combination of capital and lowercase letters. For example, `username`, `USERNAME`, or `UserName`, or for email, `email@example.com` or `EMaiL@eXamplE.Com`. For most use cases, set case sensitivity to `False` (case insensitive) as a best practice. When usernames and email addresses are case insensitive, Amazon Cognito treats any variation in case as the same user, and prevents a case variation from being assigned to the same attribute for a different user.
///
/// The property type `UsernameConfiguration` of `AWS::Cognito::UserPool`.
#[must_use = "a property type does nothing until it is set"]
pub struct UsernameConfigurationProperty(Object);

impl UsernameConfigurationProperty {
    /// `UsernameConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies whether user name case sensitivity will be applied for all users in the user pool through Amazon Cognito APIs. For most use cases, set case sensitivity to `False` (case insensitive) as a best practice. When usernames and email addresses are case insensitive, users can sign in as the same user when they enter a different capitalization of their user name.
    ///
    /// Valid values include:
    ///
    /// - **true** - Enables case sensitivity for all username input. When this option is set to `true`, users must sign in using the exact capitalization of their given username, such as “UserName”. This is the default value.
    /// - **false** - Enables case insensitivity for all username input. For example, when this option is set to `false`, users can sign in using `username`, `USERNAME`, or `UserName`. This option also enables both `preferred_username` and `email` alias to be case insensitive, in addition to the `username` attribute.
    ///
    /// `CaseSensitive`.
    pub fn case_sensitive(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("CaseSensitive", value.into_value().into_node());
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

impl Kind for UsernameConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<UsernameConfigurationProperty> for UsernameConfigurationProperty {}
impl From<UsernameConfigurationProperty> for Node {
    #[inline]
    fn from(value: UsernameConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<UsernameConfigurationProperty> for UsernameConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<UsernameConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The template for the verification message that your user pool delivers to users who set an email address or phone number attribute.
///
/// The property type `VerificationMessageTemplate` of `AWS::Cognito::UserPool`.
#[must_use = "a property type does nothing until it is set"]
pub struct VerificationMessageTemplateProperty(Object);

impl VerificationMessageTemplateProperty {
    /// `VerificationMessageTemplateProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The configuration of verification emails to contain a clickable link or a verification code.
    ///
    /// For link, your template body must contain link text in the format `{##Click here##}`. "Click here" in the example is a customizable string. For code, your template body must contain a code placeholder in the format `{####}`.
    ///
    /// `DefaultEmailOption`.
    pub fn default_email_option(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DefaultEmailOption", value.into_value().into_node());
        self
    }

    /// The template for email messages that Amazon Cognito sends to your users. You can set an `EmailMessage` template only if the value of [EmailSendingAccount](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_EmailConfigurationType.html#CognitoUserPools-Type-EmailConfigurationType-EmailSendingAccount) is `DEVELOPER`. When your [EmailSendingAccount](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_EmailConfigurationType.html#CognitoUserPools-Type-EmailConfigurationType-EmailSendingAccount) is `DEVELOPER`, your user pool sends email messages with your own Amazon SES configuration.
    ///
    /// `EmailMessage`.
    pub fn email_message(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EmailMessage", value.into_value().into_node());
        self
    }

    /// The email message template for sending a confirmation link to the user. You can set an `EmailMessageByLink` template only if the value of [EmailSendingAccount](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_EmailConfigurationType.html#CognitoUserPools-Type-EmailConfigurationType-EmailSendingAccount) is `DEVELOPER`. When your [EmailSendingAccount](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_EmailConfigurationType.html#CognitoUserPools-Type-EmailConfigurationType-EmailSendingAccount) is `DEVELOPER`, your user pool sends email messages with your own Amazon SES configuration.
    ///
    /// `EmailMessageByLink`.
    pub fn email_message_by_link(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("EmailMessageByLink", value.into_value().into_node());
        self
    }

    /// The subject line for the email message template. You can set an `EmailSubject` template only if the value of [EmailSendingAccount](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_EmailConfigurationType.html#CognitoUserPools-Type-EmailConfigurationType-EmailSendingAccount) is `DEVELOPER`. When your [EmailSendingAccount](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_EmailConfigurationType.html#CognitoUserPools-Type-EmailConfigurationType-EmailSendingAccount) is `DEVELOPER`, your user pool sends email messages with your own Amazon SES configuration.
    ///
    /// `EmailSubject`.
    pub fn email_subject(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EmailSubject", value.into_value().into_node());
        self
    }

    /// The subject line for the email message template for sending a confirmation link to the user. You can set an `EmailSubjectByLink` template only if the value of [EmailSendingAccount](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_EmailConfigurationType.html#CognitoUserPools-Type-EmailConfigurationType-EmailSendingAccount) is `DEVELOPER`. When your [EmailSendingAccount](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_EmailConfigurationType.html#CognitoUserPools-Type-EmailConfigurationType-EmailSendingAccount) is `DEVELOPER`, your user pool sends email messages with your own Amazon SES configuration.
    ///
    /// `EmailSubjectByLink`.
    pub fn email_subject_by_link(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("EmailSubjectByLink", value.into_value().into_node());
        self
    }

    /// The template for SMS messages that Amazon Cognito sends to your users.
    ///
    /// `SmsMessage`.
    pub fn sms_message(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SmsMessage", value.into_value().into_node());
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

impl Kind for VerificationMessageTemplateProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VerificationMessageTemplateProperty> for VerificationMessageTemplateProperty {}
impl From<VerificationMessageTemplateProperty> for Node {
    #[inline]
    fn from(value: VerificationMessageTemplateProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VerificationMessageTemplateProperty> for VerificationMessageTemplateProperty {
    #[inline]
    fn into_value(self) -> Value<VerificationMessageTemplateProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `KeyType` of a `KeyConfiguration` of `AWS::Cognito::UserPool`.
pub enum KeyType {
    /// `AWS_OWNED_KEY`.
    AwsOwnedKey,
    /// `CUSTOMER_MANAGED_KEY`.
    CustomerManagedKey,
}

#[diagnostic::do_not_recommend]
impl Kind for KeyType {}
#[diagnostic::do_not_recommend]
impl TextKind for KeyType {}
#[diagnostic::do_not_recommend]
impl IdKind for KeyType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for KeyType {}
#[diagnostic::do_not_recommend]
impl IntoValue<KeyType> for KeyType {
    #[inline]
    fn into_value(self) -> Value<KeyType> {
        const VALUES: &[&str] = &["AWS_OWNED_KEY", "CUSTOMER_MANAGED_KEY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `IssuerConfiguration` of `AWS::Cognito::UserPool`.
pub enum Type {
    /// `ORIGINAL`.
    Original,
    /// `UPDATED`.
    Updated,
}

#[diagnostic::do_not_recommend]
impl Kind for Type {}
#[diagnostic::do_not_recommend]
impl TextKind for Type {}
#[diagnostic::do_not_recommend]
impl IdKind for Type {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Type {}
#[diagnostic::do_not_recommend]
impl IntoValue<Type> for Type {
    #[inline]
    fn into_value(self) -> Value<Type> {
        const VALUES: &[&str] = &["ORIGINAL", "UPDATED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `UserPoolTier` of `AWS::Cognito::UserPool`.
pub enum UserPoolTier {
    /// `ESSENTIALS`.
    Essentials,
    /// `LITE`.
    Lite,
    /// `PLUS`.
    Plus,
}

#[diagnostic::do_not_recommend]
impl Kind for UserPoolTier {}
#[diagnostic::do_not_recommend]
impl TextKind for UserPoolTier {}
#[diagnostic::do_not_recommend]
impl IdKind for UserPoolTier {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UserPoolTier {}
#[diagnostic::do_not_recommend]
impl IntoValue<UserPoolTier> for UserPoolTier {
    #[inline]
    fn into_value(self) -> Value<UserPoolTier> {
        const VALUES: &[&str] = &["ESSENTIALS", "LITE", "PLUS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `WebAuthnFactorConfiguration` of `AWS::Cognito::UserPool`.
pub enum WebAuthnFactorConfiguration {
    /// `MULTI_FACTOR_WITH_USER_VERIFICATION`.
    MultiFactorWithUserVerification,
    /// `SINGLE_FACTOR`.
    SingleFactor,
}

#[diagnostic::do_not_recommend]
impl Kind for WebAuthnFactorConfiguration {}
#[diagnostic::do_not_recommend]
impl TextKind for WebAuthnFactorConfiguration {}
#[diagnostic::do_not_recommend]
impl IdKind for WebAuthnFactorConfiguration {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for WebAuthnFactorConfiguration {}
#[diagnostic::do_not_recommend]
impl IntoValue<WebAuthnFactorConfiguration> for WebAuthnFactorConfiguration {
    #[inline]
    fn into_value(self) -> Value<WebAuthnFactorConfiguration> {
        const VALUES: &[&str] = &["MULTI_FACTOR_WITH_USER_VERIFICATION", "SINGLE_FACTOR"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

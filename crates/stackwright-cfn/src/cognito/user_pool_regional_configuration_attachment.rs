// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Cognito::UserPoolRegionalConfigurationAttachment` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::Cognito::UserPoolRegionalConfigurationAttachment
///
/// `AWS::Cognito::UserPoolRegionalConfigurationAttachment`; `Ref` returns its `UserPoolId`, a [`cognito::UserPoolRegionalConfigurationAttachmentUserPoolId`](kinds::cognito::UserPoolRegionalConfigurationAttachmentUserPoolId).
/// Changing one of these replaces it: `UserPoolId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolregionalconfigurationattachment.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnUserPoolRegionalConfigurationAttachment(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Cognito::UserPoolRegionalConfigurationAttachment",
    tags: Some(stackwright_core::TagProperty {
        name: "UserPoolTags",
        format: TagFormat::Map,
    }),
    rules: include_str!("user_pool_regional_configuration_attachment.rules"),
};

impl CfnUserPoolRegionalConfigurationAttachment {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Cognito::UserPoolRegionalConfigurationAttachment";

    /// `CfnUserPoolRegionalConfigurationAttachment` with its required properties, in alphabetical order:
    ///
    /// - `user_pool_id`
    pub fn new(user_pool_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("UserPoolId", user_pool_id.into_value().into_node());
        Self(object_)
    }

    /// The `EmailConfiguration` property.
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

    /// The `LambdaConfig` property.
    ///
    /// `LambdaConfig`; updated in place.
    pub fn lambda_config(mut self, value: impl IntoValue<LambdaConfigProperty>) -> Self {
        self.0.put("LambdaConfig", value.into_value().into_node());
        self
    }

    /// The `SmsConfiguration` property.
    ///
    /// `SmsConfiguration`; updated in place.
    pub fn sms_configuration(mut self, value: impl IntoValue<SmsConfigurationProperty>) -> Self {
        self.0
            .put("SmsConfiguration", value.into_value().into_node());
        self
    }

    /// The status of the replica. Set to ACTIVE or INACTIVE.
    ///
    /// `Status`; updated in place.
    pub fn status(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Status", value.into_value().into_node());
        self
    }

    /// The `UserPoolTags` property.
    ///
    /// `UserPoolTags`; updated in place.
    pub fn user_pool_tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("UserPoolTags", value.into_value().into_node());
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

impl Construct for CfnUserPoolRegionalConfigurationAttachment {
    type Handle = CfnUserPoolRegionalConfigurationAttachmentRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnUserPoolRegionalConfigurationAttachmentRef {
        CfnUserPoolRegionalConfigurationAttachmentRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnUserPoolRegionalConfigurationAttachment`] of a stack.
pub struct CfnUserPoolRegionalConfigurationAttachmentRef(NodeRef);

impl Clone for CfnUserPoolRegionalConfigurationAttachmentRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnUserPoolRegionalConfigurationAttachmentRef {}
impl AsNode for CfnUserPoolRegionalConfigurationAttachmentRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnUserPoolRegionalConfigurationAttachmentRef {
    /// What `Ref` returns: its `UserPoolId`, a [`cognito::UserPoolRegionalConfigurationAttachmentUserPoolId`](kinds::cognito::UserPoolRegionalConfigurationAttachmentUserPoolId).
    #[inline]
    pub fn reference(
        &self,
    ) -> Value<kinds::cognito::UserPoolRegionalConfigurationAttachmentUserPoolId> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::cognito::UserPoolRegionalConfigurationAttachmentUserPoolId>
    for &CfnUserPoolRegionalConfigurationAttachmentRef
{
    #[inline]
    fn into_value(
        self,
    ) -> Value<kinds::cognito::UserPoolRegionalConfigurationAttachmentUserPoolId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The property type `CustomEmailSender` of `AWS::Cognito::UserPoolRegionalConfigurationAttachment`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomEmailSenderProperty(Object);

impl CustomEmailSenderProperty {
    /// `CustomEmailSenderProperty` without any property set; nothing is required.
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

/// The property type `CustomSMSSender` of `AWS::Cognito::UserPoolRegionalConfigurationAttachment`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomSMSSenderProperty(Object);

impl CustomSMSSenderProperty {
    /// `CustomSMSSenderProperty` without any property set; nothing is required.
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

/// The property type `EmailConfiguration` of `AWS::Cognito::UserPoolRegionalConfigurationAttachment`.
#[must_use = "a property type does nothing until it is set"]
pub struct EmailConfigurationProperty(Object);

impl EmailConfigurationProperty {
    /// `EmailConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `ConfigurationSet` property.
    ///
    /// `ConfigurationSet`.
    pub fn configuration_set(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ConfigurationSet", value.into_value().into_node());
        self
    }

    /// The `EmailSendingAccount` property.
    ///
    /// `EmailSendingAccount`.
    pub fn email_sending_account(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("EmailSendingAccount", value.into_value().into_node());
        self
    }

    /// The `From` property.
    ///
    /// `From`.
    pub fn from(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("From", value.into_value().into_node());
        self
    }

    /// The `ReplyToEmailAddress` property.
    ///
    /// `ReplyToEmailAddress`.
    pub fn reply_to_email_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ReplyToEmailAddress", value.into_value().into_node());
        self
    }

    /// The `SourceArn` property.
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

/// The property type `EumsSmsConfiguration` of `AWS::Cognito::UserPoolRegionalConfigurationAttachment`.
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

/// The property type `InboundFederation` of `AWS::Cognito::UserPoolRegionalConfigurationAttachment`.
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

/// The property type `LambdaConfig` of `AWS::Cognito::UserPoolRegionalConfigurationAttachment`.
#[must_use = "a property type does nothing until it is set"]
pub struct LambdaConfigProperty(Object);

impl LambdaConfigProperty {
    /// `LambdaConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `CreateAuthChallenge` property.
    ///
    /// `CreateAuthChallenge`.
    pub fn create_auth_challenge(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CreateAuthChallenge", value.into_value().into_node());
        self
    }

    /// The `CustomEmailSender` property.
    ///
    /// `CustomEmailSender`.
    pub fn custom_email_sender(mut self, value: impl IntoValue<CustomEmailSenderProperty>) -> Self {
        self.0
            .put("CustomEmailSender", value.into_value().into_node());
        self
    }

    /// The `CustomMessage` property.
    ///
    /// `CustomMessage`.
    pub fn custom_message(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CustomMessage", value.into_value().into_node());
        self
    }

    /// The `CustomSMSSender` property.
    ///
    /// `CustomSMSSender`.
    pub fn custom_sms_sender(mut self, value: impl IntoValue<CustomSMSSenderProperty>) -> Self {
        self.0
            .put("CustomSMSSender", value.into_value().into_node());
        self
    }

    /// The `DefineAuthChallenge` property.
    ///
    /// `DefineAuthChallenge`.
    pub fn define_auth_challenge(mut self, value: impl IntoValue<String>) -> Self {
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

    /// The `KMSKeyID` property.
    ///
    /// `KMSKeyID`.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KMSKeyID", value.into_value().into_node());
        self
    }

    /// The `PostAuthentication` property.
    ///
    /// `PostAuthentication`.
    pub fn post_authentication(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PostAuthentication", value.into_value().into_node());
        self
    }

    /// The `PostConfirmation` property.
    ///
    /// `PostConfirmation`.
    pub fn post_confirmation(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PostConfirmation", value.into_value().into_node());
        self
    }

    /// The `PreAuthentication` property.
    ///
    /// `PreAuthentication`.
    pub fn pre_authentication(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PreAuthentication", value.into_value().into_node());
        self
    }

    /// The `PreSignUp` property.
    ///
    /// `PreSignUp`.
    pub fn pre_sign_up(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PreSignUp", value.into_value().into_node());
        self
    }

    /// The `PreTokenGeneration` property.
    ///
    /// `PreTokenGeneration`.
    pub fn pre_token_generation(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PreTokenGeneration", value.into_value().into_node());
        self
    }

    /// The `PreTokenGenerationConfig` property.
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

    /// The `UserMigration` property.
    ///
    /// `UserMigration`.
    pub fn user_migration(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("UserMigration", value.into_value().into_node());
        self
    }

    /// The `VerifyAuthChallengeResponse` property.
    ///
    /// `VerifyAuthChallengeResponse`.
    pub fn verify_auth_challenge_response(mut self, value: impl IntoValue<String>) -> Self {
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

/// The property type `PreTokenGenerationConfig` of `AWS::Cognito::UserPoolRegionalConfigurationAttachment`.
#[must_use = "a property type does nothing until it is set"]
pub struct PreTokenGenerationConfigProperty(Object);

impl PreTokenGenerationConfigProperty {
    /// `PreTokenGenerationConfigProperty` without any property set; nothing is required.
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

/// The property type `SmsConfiguration` of `AWS::Cognito::UserPoolRegionalConfigurationAttachment`.
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

    /// The `ExternalId` property.
    ///
    /// `ExternalId`.
    pub fn external_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ExternalId", value.into_value().into_node());
        self
    }

    /// The `SnsCallerArn` property.
    ///
    /// `SnsCallerArn`.
    pub fn sns_caller_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SnsCallerArn", value.into_value().into_node());
        self
    }

    /// The `SnsRegion` property.
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

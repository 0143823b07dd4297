// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoT::AccountAuditConfiguration` and its property types.

use crate::l1::*;

/// Use the `AWS::IoT::AccountAuditConfiguration` resource to configure or reconfigure the Device Defender audit settings for your account. Settings include how audit notifications are sent and which audit checks are enabled or disabled. For API reference, see [UpdateAccountAuditConfiguration](https://docs.aws.amazon.com/iot/latest/apireference/API_UpdateAccountAuditConfiguration.html) and for detailed information on all available audit checks, see [Audit checks](https://docs.aws.amazon.com/iot/latest/developerguide/device-defender-audit-checks.html).
///
/// `AWS::IoT::AccountAuditConfiguration`; `Ref` returns its `AccountId`, a [`iot::AccountAuditConfigurationAccountId`](kinds::iot::AccountAuditConfigurationAccountId).
/// Changing one of these replaces it: `AccountId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-accountauditconfiguration.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAccountAuditConfiguration(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoT::AccountAuditConfiguration",
    tags: None,
    rules: include_str!("account_audit_configuration.rules"),
};

impl CfnAccountAuditConfiguration {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoT::AccountAuditConfiguration";

    /// `CfnAccountAuditConfiguration` with its required properties, in alphabetical order:
    ///
    /// - `account_id`: The ID of the account.
    /// - `audit_check_configurations`: Specifies which audit checks are enabled and disabled for this account.
    /// - `role_arn`: The Amazon Resource Name (ARN) of the role that grants permission to AWS IoT to access information about your devices, policies, certificates, and other items as required when performing an audit.
    pub fn new(
        account_id: impl IntoValue<String>,
        audit_check_configurations: impl IntoValue<AuditCheckConfigurationsProperty>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AccountId", account_id.into_value().into_node());
        object_.put(
            "AuditCheckConfigurations",
            audit_check_configurations.into_value().into_node(),
        );
        object_.put("RoleArn", role_arn.into_value().into_node());
        Self(object_)
    }

    /// Information about the targets to which audit notifications are sent.
    ///
    /// `AuditNotificationTargetConfigurations`; updated in place.
    pub fn audit_notification_target_configurations(
        mut self,
        value: impl IntoValue<AuditNotificationTargetConfigurationsProperty>,
    ) -> Self {
        self.0.put(
            "AuditNotificationTargetConfigurations",
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

impl Construct for CfnAccountAuditConfiguration {
    type Handle = CfnAccountAuditConfigurationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAccountAuditConfigurationRef {
        CfnAccountAuditConfigurationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAccountAuditConfiguration`] of a stack.
pub struct CfnAccountAuditConfigurationRef(NodeRef);

impl Clone for CfnAccountAuditConfigurationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAccountAuditConfigurationRef {}
impl AsNode for CfnAccountAuditConfigurationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAccountAuditConfigurationRef {
    /// What `Ref` returns: its `AccountId`, a [`iot::AccountAuditConfigurationAccountId`](kinds::iot::AccountAuditConfigurationAccountId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iot::AccountAuditConfigurationAccountId> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::iot::AccountAuditConfigurationAccountId>
    for &CfnAccountAuditConfigurationRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::iot::AccountAuditConfigurationAccountId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Which audit checks are enabled and disabled for this account.
///
/// The property type `AuditCheckConfiguration` of `AWS::IoT::AccountAuditConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct AuditCheckConfigurationProperty(Object);

impl AuditCheckConfigurationProperty {
    /// `AuditCheckConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// True if this audit check is enabled for this account.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
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

impl Kind for AuditCheckConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AuditCheckConfigurationProperty> for AuditCheckConfigurationProperty {}
impl From<AuditCheckConfigurationProperty> for Node {
    #[inline]
    fn from(value: AuditCheckConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AuditCheckConfigurationProperty> for AuditCheckConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<AuditCheckConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The types of audit checks that can be performed.
///
/// The property type `AuditCheckConfigurations` of `AWS::IoT::AccountAuditConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct AuditCheckConfigurationsProperty(Object);

impl AuditCheckConfigurationsProperty {
    /// `AuditCheckConfigurationsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Checks the permissiveness of an authenticated Amazon Cognito identity pool role. For this check, AWS IoT Device Defender audits all Amazon Cognito identity pools that have been used to connect to the AWS IoT message broker during the 31 days before the audit is performed.
    ///
    /// `AuthenticatedCognitoRoleOverlyPermissiveCheck`.
    pub fn authenticated_cognito_role_overly_permissive_check(
        mut self,
        value: impl IntoValue<AuditCheckConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "AuthenticatedCognitoRoleOverlyPermissiveCheck",
            value.into_value().into_node(),
        );
        self
    }

    /// Checks if a CA certificate is expiring. This check applies to CA certificates expiring within 30 days or that have expired.
    ///
    /// `CaCertificateExpiringCheck`.
    pub fn ca_certificate_expiring_check(
        mut self,
        value: impl IntoValue<AuditCheckConfigurationProperty>,
    ) -> Self {
        self.0
            .put("CaCertificateExpiringCheck", value.into_value().into_node());
        self
    }

    /// Checks the quality of the CA certificate key. The quality checks if the key is in a valid format, not expired, and if the key meets a minimum required size. This check applies to CA certificates that are `ACTIVE` or `PENDING_TRANSFER`.
    ///
    /// `CaCertificateKeyQualityCheck`.
    pub fn ca_certificate_key_quality_check(
        mut self,
        value: impl IntoValue<AuditCheckConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "CaCertificateKeyQualityCheck",
            value.into_value().into_node(),
        );
        self
    }

    /// Checks if multiple devices connect using the same client ID.
    ///
    /// `ConflictingClientIdsCheck`.
    pub fn conflicting_client_ids_check(
        mut self,
        value: impl IntoValue<AuditCheckConfigurationProperty>,
    ) -> Self {
        self.0
            .put("ConflictingClientIdsCheck", value.into_value().into_node());
        self
    }

    /// Checks when a device certificate has been active for a number of days greater than or equal to the number you specify.
    ///
    /// `DeviceCertificateAgeCheck`.
    pub fn device_certificate_age_check(
        mut self,
        value: impl IntoValue<DeviceCertAgeAuditCheckConfigurationProperty>,
    ) -> Self {
        self.0
            .put("DeviceCertificateAgeCheck", value.into_value().into_node());
        self
    }

    /// Checks if a device certificate is expiring. By default, this check applies to device certificates expiring within 30 days or that have expired. You can modify this threshold by configuring the DeviceCertExpirationAuditCheckConfiguration.
    ///
    /// `DeviceCertificateExpiringCheck`.
    pub fn device_certificate_expiring_check(
        mut self,
        value: impl IntoValue<DeviceCertExpirationAuditCheckConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "DeviceCertificateExpiringCheck",
            value.into_value().into_node(),
        );
        self
    }

    /// Checks the quality of the device certificate key. The quality checks if the key is in a valid format, not expired, signed by a registered certificate authority, and if the key meets a minimum required size.
    ///
    /// `DeviceCertificateKeyQualityCheck`.
    pub fn device_certificate_key_quality_check(
        mut self,
        value: impl IntoValue<AuditCheckConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "DeviceCertificateKeyQualityCheck",
            value.into_value().into_node(),
        );
        self
    }

    /// Checks if multiple concurrent connections use the same X.509 certificate to authenticate with AWS IoT.
    ///
    /// `DeviceCertificateSharedCheck`.
    pub fn device_certificate_shared_check(
        mut self,
        value: impl IntoValue<AuditCheckConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "DeviceCertificateSharedCheck",
            value.into_value().into_node(),
        );
        self
    }

    /// Checks if device certificates are still active despite being revoked by an intermediate CA.
    ///
    /// `IntermediateCaRevokedForActiveDeviceCertificatesCheck`.
    pub fn intermediate_ca_revoked_for_active_device_certificates_check(
        mut self,
        value: impl IntoValue<AuditCheckConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "IntermediateCaRevokedForActiveDeviceCertificatesCheck",
            value.into_value().into_node(),
        );
        self
    }

    /// Checks if an AWS IoT policy is potentially misconfigured. Misconfigured policies, including overly permissive policies, can cause security incidents like allowing devices access to unintended resources. This check is a warning for you to make sure that only intended actions are allowed before updating the policy.
    ///
    /// `IoTPolicyPotentialMisConfigurationCheck`.
    pub fn io_t_policy_potential_mis_configuration_check(
        mut self,
        value: impl IntoValue<AuditCheckConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "IoTPolicyPotentialMisConfigurationCheck",
            value.into_value().into_node(),
        );
        self
    }

    /// Checks the permissiveness of a policy attached to an authenticated Amazon Cognito identity pool role.
    ///
    /// `IotPolicyOverlyPermissiveCheck`.
    pub fn iot_policy_overly_permissive_check(
        mut self,
        value: impl IntoValue<AuditCheckConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "IotPolicyOverlyPermissiveCheck",
            value.into_value().into_node(),
        );
        self
    }

    /// Checks if a role alias has access to services that haven't been used for the AWS IoT device in the last year.
    ///
    /// `IotRoleAliasAllowsAccessToUnusedServicesCheck`.
    pub fn iot_role_alias_allows_access_to_unused_services_check(
        mut self,
        value: impl IntoValue<AuditCheckConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "IotRoleAliasAllowsAccessToUnusedServicesCheck",
            value.into_value().into_node(),
        );
        self
    }

    /// Checks if the temporary credentials provided by AWS IoT role aliases are overly permissive.
    ///
    /// `IotRoleAliasOverlyPermissiveCheck`.
    pub fn iot_role_alias_overly_permissive_check(
        mut self,
        value: impl IntoValue<AuditCheckConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "IotRoleAliasOverlyPermissiveCheck",
            value.into_value().into_node(),
        );
        self
    }

    /// Checks if AWS IoT logs are disabled.
    ///
    /// `LoggingDisabledCheck`.
    pub fn logging_disabled_check(
        mut self,
        value: impl IntoValue<AuditCheckConfigurationProperty>,
    ) -> Self {
        self.0
            .put("LoggingDisabledCheck", value.into_value().into_node());
        self
    }

    /// Checks if a revoked CA certificate is still active.
    ///
    /// `RevokedCaCertificateStillActiveCheck`.
    pub fn revoked_ca_certificate_still_active_check(
        mut self,
        value: impl IntoValue<AuditCheckConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "RevokedCaCertificateStillActiveCheck",
            value.into_value().into_node(),
        );
        self
    }

    /// Checks if a revoked device certificate is still active.
    ///
    /// `RevokedDeviceCertificateStillActiveCheck`.
    pub fn revoked_device_certificate_still_active_check(
        mut self,
        value: impl IntoValue<AuditCheckConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "RevokedDeviceCertificateStillActiveCheck",
            value.into_value().into_node(),
        );
        self
    }

    /// Checks if policy attached to an unauthenticated Amazon Cognito identity pool role is too permissive.
    ///
    /// `UnauthenticatedCognitoRoleOverlyPermissiveCheck`.
    pub fn unauthenticated_cognito_role_overly_permissive_check(
        mut self,
        value: impl IntoValue<AuditCheckConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "UnauthenticatedCognitoRoleOverlyPermissiveCheck",
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

impl Kind for AuditCheckConfigurationsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AuditCheckConfigurationsProperty> for AuditCheckConfigurationsProperty {}
impl From<AuditCheckConfigurationsProperty> for Node {
    #[inline]
    fn from(value: AuditCheckConfigurationsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AuditCheckConfigurationsProperty> for AuditCheckConfigurationsProperty {
    #[inline]
    fn into_value(self) -> Value<AuditCheckConfigurationsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about the targets to which audit notifications are sent.
///
/// The property type `AuditNotificationTarget` of `AWS::IoT::AccountAuditConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct AuditNotificationTargetProperty(Object);

impl AuditNotificationTargetProperty {
    /// `AuditNotificationTargetProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// True if notifications to the target are enabled.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
        self
    }

    /// The ARN of the role that grants permission to send notifications to the target.
    ///
    /// `RoleArn`.
    pub fn role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("RoleArn", value.into_value().into_node());
        self
    }

    /// The ARN of the target (SNS topic) to which audit notifications are sent.
    ///
    /// `TargetArn`.
    pub fn target_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TargetArn", value.into_value().into_node());
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

impl Kind for AuditNotificationTargetProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AuditNotificationTargetProperty> for AuditNotificationTargetProperty {}
impl From<AuditNotificationTargetProperty> for Node {
    #[inline]
    fn from(value: AuditNotificationTargetProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AuditNotificationTargetProperty> for AuditNotificationTargetProperty {
    #[inline]
    fn into_value(self) -> Value<AuditNotificationTargetProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration of the audit notification target.
///
/// The property type `AuditNotificationTargetConfigurations` of `AWS::IoT::AccountAuditConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct AuditNotificationTargetConfigurationsProperty(Object);

impl AuditNotificationTargetConfigurationsProperty {
    /// `AuditNotificationTargetConfigurationsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Sns` notification target.
    ///
    /// `Sns`.
    pub fn sns(mut self, value: impl IntoValue<AuditNotificationTargetProperty>) -> Self {
        self.0.put("Sns", value.into_value().into_node());
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

impl Kind for AuditNotificationTargetConfigurationsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AuditNotificationTargetConfigurationsProperty>
    for AuditNotificationTargetConfigurationsProperty
{
}
impl From<AuditNotificationTargetConfigurationsProperty> for Node {
    #[inline]
    fn from(value: AuditNotificationTargetConfigurationsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AuditNotificationTargetConfigurationsProperty>
    for AuditNotificationTargetConfigurationsProperty
{
    #[inline]
    fn into_value(self) -> Value<AuditNotificationTargetConfigurationsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration structure containing settings for the device certificate age check.
///
/// The property type `CertAgeCheckCustomConfiguration` of `AWS::IoT::AccountAuditConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct CertAgeCheckCustomConfigurationProperty(Object);

impl CertAgeCheckCustomConfigurationProperty {
    /// `CertAgeCheckCustomConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The number of days that defines when a device certificate is considered to have aged. The check will report a finding if a certificate has been active for a number of days greater than or equal to this threshold value.
    ///
    /// `CertAgeThresholdInDays`.
    pub fn cert_age_threshold_in_days(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CertAgeThresholdInDays", value.into_value().into_node());
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

impl Kind for CertAgeCheckCustomConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CertAgeCheckCustomConfigurationProperty> for CertAgeCheckCustomConfigurationProperty {}
impl From<CertAgeCheckCustomConfigurationProperty> for Node {
    #[inline]
    fn from(value: CertAgeCheckCustomConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CertAgeCheckCustomConfigurationProperty>
    for CertAgeCheckCustomConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<CertAgeCheckCustomConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration structure containing settings for the device certificate expiration check.
///
/// The property type `CertExpirationCheckCustomConfiguration` of `AWS::IoT::AccountAuditConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct CertExpirationCheckCustomConfigurationProperty(Object);

impl CertExpirationCheckCustomConfigurationProperty {
    /// `CertExpirationCheckCustomConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The number of days before expiration that defines when a device certificate is considered to be approaching expiration. The check will report a finding if a certificate will expire within this number of days.
    ///
    /// `CertExpirationThresholdInDays`.
    pub fn cert_expiration_threshold_in_days(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "CertExpirationThresholdInDays",
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

impl Kind for CertExpirationCheckCustomConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CertExpirationCheckCustomConfigurationProperty>
    for CertExpirationCheckCustomConfigurationProperty
{
}
impl From<CertExpirationCheckCustomConfigurationProperty> for Node {
    #[inline]
    fn from(value: CertExpirationCheckCustomConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CertExpirationCheckCustomConfigurationProperty>
    for CertExpirationCheckCustomConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<CertExpirationCheckCustomConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for the device certificate age audit check.
///
/// The property type `DeviceCertAgeAuditCheckConfiguration` of `AWS::IoT::AccountAuditConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct DeviceCertAgeAuditCheckConfigurationProperty(Object);

impl DeviceCertAgeAuditCheckConfigurationProperty {
    /// `DeviceCertAgeAuditCheckConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Configuration settings for the device certificate age check, including the threshold in days for certificate age. This configuration is of type `CertAgeCheckCustomConfiguration`.
    ///
    /// `Configuration`.
    pub fn configuration(
        mut self,
        value: impl IntoValue<CertAgeCheckCustomConfigurationProperty>,
    ) -> Self {
        self.0.put("Configuration", value.into_value().into_node());
        self
    }

    /// True if this audit check is enabled for this account.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
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

impl Kind for DeviceCertAgeAuditCheckConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DeviceCertAgeAuditCheckConfigurationProperty>
    for DeviceCertAgeAuditCheckConfigurationProperty
{
}
impl From<DeviceCertAgeAuditCheckConfigurationProperty> for Node {
    #[inline]
    fn from(value: DeviceCertAgeAuditCheckConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DeviceCertAgeAuditCheckConfigurationProperty>
    for DeviceCertAgeAuditCheckConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<DeviceCertAgeAuditCheckConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for the device certificate expiration audit check.
///
/// The property type `DeviceCertExpirationAuditCheckConfiguration` of `AWS::IoT::AccountAuditConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct DeviceCertExpirationAuditCheckConfigurationProperty(Object);

impl DeviceCertExpirationAuditCheckConfigurationProperty {
    /// `DeviceCertExpirationAuditCheckConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Configuration settings for the device certificate expiration check, including the threshold in days before expiration. This configuration is of type `CertExpirationCheckCustomConfiguration`
    ///
    /// `Configuration`.
    pub fn configuration(
        mut self,
        value: impl IntoValue<CertExpirationCheckCustomConfigurationProperty>,
    ) -> Self {
        self.0.put("Configuration", value.into_value().into_node());
        self
    }

    /// True if this audit check is enabled for this account.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
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

impl Kind for DeviceCertExpirationAuditCheckConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DeviceCertExpirationAuditCheckConfigurationProperty>
    for DeviceCertExpirationAuditCheckConfigurationProperty
{
}
impl From<DeviceCertExpirationAuditCheckConfigurationProperty> for Node {
    #[inline]
    fn from(value: DeviceCertExpirationAuditCheckConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DeviceCertExpirationAuditCheckConfigurationProperty>
    for DeviceCertExpirationAuditCheckConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<DeviceCertExpirationAuditCheckConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

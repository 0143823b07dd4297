// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::IoT`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod account_audit_configuration;
pub mod authorizer;
pub mod billing_group;
pub mod ca_certificate;
pub mod certificate;
pub mod certificate_provider;
pub mod command;
pub mod custom_metric;
pub mod dimension;
pub mod domain_configuration;
pub mod encryption_configuration;
pub mod fleet_metric;
pub mod job;
pub mod job_template;
pub mod logging;
pub mod mitigation_action;
pub mod policy;
pub mod policy_principal_attachment;
pub mod provisioning_template;
pub mod resource_specific_logging;
pub mod role_alias;
pub mod scheduled_audit;
pub mod security_profile;
pub mod software_package;
pub mod software_package_version;
pub mod stream;
pub mod thing;
pub mod thing_group;
pub mod thing_principal_attachment;
pub mod thing_type;
pub mod topic_rule;
pub mod topic_rule_destination;

#[doc(inline)]
pub use self::account_audit_configuration::{
    CfnAccountAuditConfiguration, CfnAccountAuditConfigurationRef,
};
#[doc(inline)]
pub use self::authorizer::{CfnAuthorizer, CfnAuthorizerRef};
#[doc(inline)]
pub use self::billing_group::{CfnBillingGroup, CfnBillingGroupRef};
#[doc(inline)]
pub use self::ca_certificate::{CfnCACertificate, CfnCACertificateRef};
#[doc(inline)]
pub use self::certificate::{CfnCertificate, CfnCertificateRef};
#[doc(inline)]
pub use self::certificate_provider::{CfnCertificateProvider, CfnCertificateProviderRef};
#[doc(inline)]
pub use self::command::{CfnCommand, CfnCommandRef};
#[doc(inline)]
pub use self::custom_metric::{CfnCustomMetric, CfnCustomMetricRef};
#[doc(inline)]
pub use self::dimension::{CfnDimension, CfnDimensionRef};
#[doc(inline)]
pub use self::domain_configuration::{CfnDomainConfiguration, CfnDomainConfigurationRef};
#[doc(inline)]
pub use self::encryption_configuration::{
    CfnEncryptionConfiguration, CfnEncryptionConfigurationRef,
};
#[doc(inline)]
pub use self::fleet_metric::{CfnFleetMetric, CfnFleetMetricRef};
#[doc(inline)]
pub use self::job::{CfnJob, CfnJobRef};
#[doc(inline)]
pub use self::job_template::{CfnJobTemplate, CfnJobTemplateRef};
#[doc(inline)]
pub use self::logging::{CfnLogging, CfnLoggingRef};
#[doc(inline)]
pub use self::mitigation_action::{CfnMitigationAction, CfnMitigationActionRef};
#[doc(inline)]
pub use self::policy::{CfnPolicy, CfnPolicyRef};
#[doc(inline)]
pub use self::policy_principal_attachment::{
    CfnPolicyPrincipalAttachment, CfnPolicyPrincipalAttachmentRef,
};
#[doc(inline)]
pub use self::provisioning_template::{CfnProvisioningTemplate, CfnProvisioningTemplateRef};
#[doc(inline)]
pub use self::resource_specific_logging::{
    CfnResourceSpecificLogging, CfnResourceSpecificLoggingRef,
};
#[doc(inline)]
pub use self::role_alias::{CfnRoleAlias, CfnRoleAliasRef};
#[doc(inline)]
pub use self::scheduled_audit::{CfnScheduledAudit, CfnScheduledAuditRef};
#[doc(inline)]
pub use self::security_profile::{CfnSecurityProfile, CfnSecurityProfileRef};
#[doc(inline)]
pub use self::software_package::{CfnSoftwarePackage, CfnSoftwarePackageRef};
#[doc(inline)]
pub use self::software_package_version::{CfnSoftwarePackageVersion, CfnSoftwarePackageVersionRef};
#[doc(inline)]
pub use self::stream::{CfnStream, CfnStreamRef};
#[doc(inline)]
pub use self::thing::{CfnThing, CfnThingRef};
#[doc(inline)]
pub use self::thing_group::{CfnThingGroup, CfnThingGroupRef};
#[doc(inline)]
pub use self::thing_principal_attachment::{
    CfnThingPrincipalAttachment, CfnThingPrincipalAttachmentRef,
};
#[doc(inline)]
pub use self::thing_type::{CfnThingType, CfnThingTypeRef};
#[doc(inline)]
pub use self::topic_rule::{CfnTopicRule, CfnTopicRuleRef};
#[doc(inline)]
pub use self::topic_rule_destination::{CfnTopicRuleDestination, CfnTopicRuleDestinationRef};

use crate::l1::*;

/// The values of `FailureType` of a `AbortCriteria` of `AWS::IoT::JobTemplate`.
pub enum AbortCriteriaFailureType {
    /// `ALL`.
    All,
    /// `FAILED`.
    Failed,
    /// `REJECTED`.
    Rejected,
    /// `TIMED_OUT`.
    TimedOut,
}

#[diagnostic::do_not_recommend]
impl Kind for AbortCriteriaFailureType {}
#[diagnostic::do_not_recommend]
impl TextKind for AbortCriteriaFailureType {}
#[diagnostic::do_not_recommend]
impl IdKind for AbortCriteriaFailureType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AbortCriteriaFailureType {}
#[diagnostic::do_not_recommend]
impl IntoValue<AbortCriteriaFailureType> for AbortCriteriaFailureType {
    #[inline]
    fn into_value(self) -> Value<AbortCriteriaFailureType> {
        const VALUES: &[&str] = &["ALL", "FAILED", "REJECTED", "TIMED_OUT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Action` of a `AbortCriteria` of `AWS::IoT::JobTemplate`.
pub enum Action {
    /// `CANCEL`.
    Cancel,
}

#[diagnostic::do_not_recommend]
impl Kind for Action {}
#[diagnostic::do_not_recommend]
impl TextKind for Action {}
#[diagnostic::do_not_recommend]
impl IdKind for Action {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Action {}
#[diagnostic::do_not_recommend]
impl IntoValue<Action> for Action {
    #[inline]
    fn into_value(self) -> Value<Action> {
        const VALUES: &[&str] = &["CANCEL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CertificateMode` of `AWS::IoT::Certificate`.
pub enum CertificateMode {
    /// `DEFAULT`.
    Default,
    /// `SNI_ONLY`.
    SniOnly,
}

#[diagnostic::do_not_recommend]
impl Kind for CertificateMode {}
#[diagnostic::do_not_recommend]
impl TextKind for CertificateMode {}
#[diagnostic::do_not_recommend]
impl IdKind for CertificateMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CertificateMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<CertificateMode> for CertificateMode {
    #[inline]
    fn into_value(self) -> Value<CertificateMode> {
        const VALUES: &[&str] = &["DEFAULT", "SNI_ONLY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `LogLevel` of `AWS::IoT::ResourceSpecificLogging`.
pub enum LogLevel {
    /// `DEBUG`.
    Debug,
    /// `DISABLED`.
    Disabled,
    /// `ERROR`.
    Error,
    /// `INFO`.
    Info,
    /// `WARN`.
    Warn,
}

#[diagnostic::do_not_recommend]
impl Kind for LogLevel {}
#[diagnostic::do_not_recommend]
impl TextKind for LogLevel {}
#[diagnostic::do_not_recommend]
impl IdKind for LogLevel {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for LogLevel {}
#[diagnostic::do_not_recommend]
impl IntoValue<LogLevel> for LogLevel {
    #[inline]
    fn into_value(self) -> Value<LogLevel> {
        const VALUES: &[&str] = &["DEBUG", "DISABLED", "ERROR", "INFO", "WARN"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `FailureType` of a `RetryCriteria` of `AWS::IoT::JobTemplate`.
pub enum RetryCriteriaFailureType {
    /// `ALL`.
    All,
    /// `FAILED`.
    Failed,
    /// `TIMED_OUT`.
    TimedOut,
}

#[diagnostic::do_not_recommend]
impl Kind for RetryCriteriaFailureType {}
#[diagnostic::do_not_recommend]
impl TextKind for RetryCriteriaFailureType {}
#[diagnostic::do_not_recommend]
impl IdKind for RetryCriteriaFailureType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RetryCriteriaFailureType {}
#[diagnostic::do_not_recommend]
impl IntoValue<RetryCriteriaFailureType> for RetryCriteriaFailureType {
    #[inline]
    fn into_value(self) -> Value<RetryCriteriaFailureType> {
        const VALUES: &[&str] = &["ALL", "FAILED", "TIMED_OUT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Status` of `AWS::IoT::CACertificate`.
pub enum Status {
    /// `ACTIVE`.
    Active,
    /// `INACTIVE`.
    Inactive,
}

#[diagnostic::do_not_recommend]
impl Kind for Status {}
#[diagnostic::do_not_recommend]
impl TextKind for Status {}
#[diagnostic::do_not_recommend]
impl IdKind for Status {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Status {}
#[diagnostic::do_not_recommend]
impl IntoValue<Status> for Status {
    #[inline]
    fn into_value(self) -> Value<Status> {
        const VALUES: &[&str] = &["ACTIVE", "INACTIVE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

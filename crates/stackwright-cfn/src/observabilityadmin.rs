// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::ObservabilityAdmin`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod organization_centralization_rule;
pub mod organization_telemetry_rule;
pub mod s3_table_integration;
pub mod telemetry_enrichment;
pub mod telemetry_pipelines;
pub mod telemetry_rule;

#[doc(inline)]
pub use self::organization_centralization_rule::{
    CfnOrganizationCentralizationRule, CfnOrganizationCentralizationRuleRef,
};
#[doc(inline)]
pub use self::organization_telemetry_rule::{
    CfnOrganizationTelemetryRule, CfnOrganizationTelemetryRuleRef,
};
#[doc(inline)]
pub use self::s3_table_integration::{CfnS3TableIntegration, CfnS3TableIntegrationRef};
#[doc(inline)]
pub use self::telemetry_enrichment::{CfnTelemetryEnrichment, CfnTelemetryEnrichmentRef};
#[doc(inline)]
pub use self::telemetry_pipelines::{CfnTelemetryPipelines, CfnTelemetryPipelinesRef};
#[doc(inline)]
pub use self::telemetry_rule::{CfnTelemetryRule, CfnTelemetryRuleRef};

use crate::l1::*;

/// The values of `Action` of a `ActionCondition` of `AWS::ObservabilityAdmin::TelemetryRule`.
pub enum Action {
    /// `ALLOW`.
    Allow,
    /// `BLOCK`.
    Block,
    /// `CAPTCHA`.
    Captcha,
    /// `CHALLENGE`.
    Challenge,
    /// `COUNT`.
    Count,
    /// `EXCLUDED_AS_COUNT`.
    ExcludedAsCount,
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
        const VALUES: &[&str] = &[
            "ALLOW",
            "BLOCK",
            "CAPTCHA",
            "CHALLENGE",
            "COUNT",
            "EXCLUDED_AS_COUNT",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Behavior` of a `Filter` of `AWS::ObservabilityAdmin::TelemetryRule`.
pub enum Behavior {
    /// `DROP`.
    Drop,
    /// `KEEP`.
    Keep,
}

#[diagnostic::do_not_recommend]
impl Kind for Behavior {}
#[diagnostic::do_not_recommend]
impl TextKind for Behavior {}
#[diagnostic::do_not_recommend]
impl IdKind for Behavior {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Behavior {}
#[diagnostic::do_not_recommend]
impl IntoValue<Behavior> for Behavior {
    #[inline]
    fn into_value(self) -> Value<Behavior> {
        const VALUES: &[&str] = &["DROP", "KEEP"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DefaultBehavior` of a `LoggingFilter` of `AWS::ObservabilityAdmin::TelemetryRule`.
pub enum DefaultBehavior {
    /// `DROP`.
    Drop,
    /// `KEEP`.
    Keep,
}

#[diagnostic::do_not_recommend]
impl Kind for DefaultBehavior {}
#[diagnostic::do_not_recommend]
impl TextKind for DefaultBehavior {}
#[diagnostic::do_not_recommend]
impl IdKind for DefaultBehavior {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DefaultBehavior {}
#[diagnostic::do_not_recommend]
impl IntoValue<DefaultBehavior> for DefaultBehavior {
    #[inline]
    fn into_value(self) -> Value<DefaultBehavior> {
        const VALUES: &[&str] = &["DROP", "KEEP"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DestinationType` of a `TelemetryDestinationConfiguration` of `AWS::ObservabilityAdmin::TelemetryRule`.
pub enum DestinationType {
    /// `cloud-watch-logs`.
    CloudWatchLogs,
}

#[diagnostic::do_not_recommend]
impl Kind for DestinationType {}
#[diagnostic::do_not_recommend]
impl TextKind for DestinationType {}
#[diagnostic::do_not_recommend]
impl IdKind for DestinationType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DestinationType {}
#[diagnostic::do_not_recommend]
impl IntoValue<DestinationType> for DestinationType {
    #[inline]
    fn into_value(self) -> Value<DestinationType> {
        const VALUES: &[&str] = &["cloud-watch-logs"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `EnhancedMonitoring` of a `MskMonitoringParameters` of `AWS::ObservabilityAdmin::TelemetryRule`.
pub enum EnhancedMonitoring {
    /// `DEFAULT`.
    Default,
    /// `PER_BROKER`.
    PerBroker,
    /// `PER_TOPIC_PER_BROKER`.
    PerTopicPerBroker,
    /// `PER_TOPIC_PER_PARTITION`.
    PerTopicPerPartition,
}

#[diagnostic::do_not_recommend]
impl Kind for EnhancedMonitoring {}
#[diagnostic::do_not_recommend]
impl TextKind for EnhancedMonitoring {}
#[diagnostic::do_not_recommend]
impl IdKind for EnhancedMonitoring {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EnhancedMonitoring {}
#[diagnostic::do_not_recommend]
impl IntoValue<EnhancedMonitoring> for EnhancedMonitoring {
    #[inline]
    fn into_value(self) -> Value<EnhancedMonitoring> {
        const VALUES: &[&str] = &[
            "DEFAULT",
            "PER_BROKER",
            "PER_TOPIC_PER_BROKER",
            "PER_TOPIC_PER_PARTITION",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `OutputFormat` of a `ELBLoadBalancerLoggingParameters` of `AWS::ObservabilityAdmin::TelemetryRule`.
pub enum OutputFormat {
    /// `json`.
    Json_,
    /// `plain`.
    Plain,
}

#[diagnostic::do_not_recommend]
impl Kind for OutputFormat {}
#[diagnostic::do_not_recommend]
impl TextKind for OutputFormat {}
#[diagnostic::do_not_recommend]
impl IdKind for OutputFormat {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for OutputFormat {}
#[diagnostic::do_not_recommend]
impl IntoValue<OutputFormat> for OutputFormat {
    #[inline]
    fn into_value(self) -> Value<OutputFormat> {
        const VALUES: &[&str] = &["json", "plain"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Requirement` of a `Filter` of `AWS::ObservabilityAdmin::TelemetryRule`.
pub enum Requirement {
    /// `MEETS_ALL`.
    MeetsAll,
    /// `MEETS_ANY`.
    MeetsAny,
}

#[diagnostic::do_not_recommend]
impl Kind for Requirement {}
#[diagnostic::do_not_recommend]
impl TextKind for Requirement {}
#[diagnostic::do_not_recommend]
impl IdKind for Requirement {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Requirement {}
#[diagnostic::do_not_recommend]
impl IntoValue<Requirement> for Requirement {
    #[inline]
    fn into_value(self) -> Value<Requirement> {
        const VALUES: &[&str] = &["MEETS_ALL", "MEETS_ANY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `TelemetrySourceTypes` of a `TelemetryRule` of `AWS::ObservabilityAdmin::TelemetryRule`.
pub enum TelemetrySourceType {
    /// `EKS_API_LOGS`.
    EksApiLogs,
    /// `EKS_AUDIT_LOGS`.
    EksAuditLogs,
    /// `EKS_AUTHENTICATOR_LOGS`.
    EksAuthenticatorLogs,
    /// `EKS_CONTROLLER_MANAGER_LOGS`.
    EksControllerManagerLogs,
    /// `EKS_SCHEDULER_LOGS`.
    EksSchedulerLogs,
    /// `ROUTE53_RESOLVER_QUERY_LOGS`.
    Route53ResolverQueryLogs,
    /// `VPC_FLOW_LOGS`.
    VpcFlowLogs,
}

#[diagnostic::do_not_recommend]
impl Kind for TelemetrySourceType {}
#[diagnostic::do_not_recommend]
impl TextKind for TelemetrySourceType {}
#[diagnostic::do_not_recommend]
impl IdKind for TelemetrySourceType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TelemetrySourceType {}
#[diagnostic::do_not_recommend]
impl IntoValue<TelemetrySourceType> for TelemetrySourceType {
    #[inline]
    fn into_value(self) -> Value<TelemetrySourceType> {
        const VALUES: &[&str] = &[
            "EKS_API_LOGS",
            "EKS_AUDIT_LOGS",
            "EKS_AUTHENTICATOR_LOGS",
            "EKS_CONTROLLER_MANAGER_LOGS",
            "EKS_SCHEDULER_LOGS",
            "ROUTE53_RESOLVER_QUERY_LOGS",
            "VPC_FLOW_LOGS",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `LogType` of a `WAFLoggingParameters` of `AWS::ObservabilityAdmin::TelemetryRule`.
pub enum WafLoggingParametersLogType {
    /// `WAF_LOGS`.
    WafLogs,
}

#[diagnostic::do_not_recommend]
impl Kind for WafLoggingParametersLogType {}
#[diagnostic::do_not_recommend]
impl TextKind for WafLoggingParametersLogType {}
#[diagnostic::do_not_recommend]
impl IdKind for WafLoggingParametersLogType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for WafLoggingParametersLogType {}
#[diagnostic::do_not_recommend]
impl IntoValue<WafLoggingParametersLogType> for WafLoggingParametersLogType {
    #[inline]
    fn into_value(self) -> Value<WafLoggingParametersLogType> {
        const VALUES: &[&str] = &["WAF_LOGS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

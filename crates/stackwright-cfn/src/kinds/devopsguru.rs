// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `devopsguru`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `AccountId` of an `AWS::DevOpsGuru::LogAnomalyDetectionIntegration`: The account ID associated with the integration of DevOps Guru with CloudWatch log groups for log anomaly detection.
    LogAnomalyDetectionIntegrationAccountId,
    /// `Id` of an `AWS::DevOpsGuru::NotificationChannel`: The ID of the notification channel.
    NotificationChannelId,
    /// `ResourceCollectionType` of an `AWS::DevOpsGuru::ResourceCollection`: The type of AWS resource collections to return.
    ResourceCollectionType,
}

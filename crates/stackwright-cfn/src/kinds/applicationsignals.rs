// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `applicationsignals`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `AccountId` of an `AWS::ApplicationSignals::Discovery`: The 12 digit AWS Account ID for the account.
    DiscoveryAccountId,
    /// `AccountId` of an `AWS::ApplicationSignals::GroupingConfiguration`: The 12 digit AWS Account ID for the account.
    GroupingConfigurationAccountId,
    /// `Arn` of an `AWS::ApplicationSignals::ServiceLevelObjective`: The ARN of this SLO.
    ServiceLevelObjectiveArn,
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `resiliencehubv2`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `PolicyArn` of an `AWS::ResilienceHubV2::Policy`: The ARN of the policy.
    PolicyArn,
    /// `ServiceArn` of an `AWS::ResilienceHubV2::Service`: The ARN of the service.
    ServiceArn,
    /// `SystemArn` of an `AWS::ResilienceHubV2::System`: The ARN of the system.
    SystemArn,
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `ssmincidents`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::SSMIncidents::ReplicationSet`: The ARN of the ReplicationSet.
    ReplicationSetArn,
    /// `Arn` of an `AWS::SSMIncidents::ResponsePlan`: The ARN of the response plan.
    ResponsePlanArn,
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `healthagent`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::HealthAgent::Domain`: The Amazon Resource Name (ARN) of the Domain.
    DomainArn,
}

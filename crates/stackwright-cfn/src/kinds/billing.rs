// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `billing`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::Billing::BillingView`: The Amazon Resource Name (ARN) that can be used to uniquely identify the billing view.
    BillingViewArn,
}

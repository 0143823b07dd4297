// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `uxc`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `AccountId` of an `AWS::UXC::AccountCustomization`: The AWS account ID that this customization belongs to.
    AccountCustomizationAccountId,
}

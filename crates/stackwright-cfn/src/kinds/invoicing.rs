// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `invoicing`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `InvoiceUnitArn` of an `AWS::Invoicing::InvoiceUnit`: The ARN to identify an invoice unit.
    InvoiceUnitArn,
    /// `ProcurementPortalPreferenceArn` of an `AWS::Invoicing::ProcurementPortalPreference`: The Amazon Resource Name (ARN) of the procurement portal preference.
    ProcurementPortalPreferenceArn,
}

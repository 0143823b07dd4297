// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::Invoicing`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod invoice_unit;
pub mod procurement_portal_preference;

#[doc(inline)]
pub use self::invoice_unit::{CfnInvoiceUnit, CfnInvoiceUnitRef};
#[doc(inline)]
pub use self::procurement_portal_preference::{
    CfnProcurementPortalPreference, CfnProcurementPortalPreferenceRef,
};

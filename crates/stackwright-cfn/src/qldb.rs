// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::QLDB`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod ledger;
pub mod stream;

#[doc(inline)]
pub use self::ledger::{CfnLedger, CfnLedgerRef};
#[doc(inline)]
pub use self::stream::{CfnStream, CfnStreamRef};

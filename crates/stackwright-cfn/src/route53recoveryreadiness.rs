// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::Route53RecoveryReadiness`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod cell;
pub mod readiness_check;
pub mod recovery_group;
pub mod resource_set;

#[doc(inline)]
pub use self::cell::{CfnCell, CfnCellRef};
#[doc(inline)]
pub use self::readiness_check::{CfnReadinessCheck, CfnReadinessCheckRef};
#[doc(inline)]
pub use self::recovery_group::{CfnRecoveryGroup, CfnRecoveryGroupRef};
#[doc(inline)]
pub use self::resource_set::{CfnResourceSet, CfnResourceSetRef};

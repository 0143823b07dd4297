// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::Athena`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod capacity_reservation;
pub mod data_catalog;
pub mod named_query;
pub mod prepared_statement;
pub mod work_group;

#[doc(inline)]
pub use self::capacity_reservation::{CfnCapacityReservation, CfnCapacityReservationRef};
#[doc(inline)]
pub use self::data_catalog::{CfnDataCatalog, CfnDataCatalogRef};
#[doc(inline)]
pub use self::named_query::{CfnNamedQuery, CfnNamedQueryRef};
#[doc(inline)]
pub use self::prepared_statement::{CfnPreparedStatement, CfnPreparedStatementRef};
#[doc(inline)]
pub use self::work_group::{CfnWorkGroup, CfnWorkGroupRef};

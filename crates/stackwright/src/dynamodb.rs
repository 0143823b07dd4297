//! DynamoDB: tables, their indexes and who may read and write them (`AWS::DynamoDB`).
//!
//! A table is retained when it leaves the stack, unless told otherwise.

mod attribute;
pub mod codes;
mod import_source;
mod imported_table;
mod index;
mod metrics;
mod scaling;
mod settings;
mod table;
mod table_check;
mod table_grants;
mod table_ref;

pub use self::attribute::{Attribute, AttributeType};
pub use self::import_source::{ImportSource, InputCompressionType, InputFormat};
pub use self::imported_table::ImportedTable;
pub use self::index::{GlobalSecondaryIndex, LocalSecondaryIndex, ProjectionType};
pub use self::metrics::Operation;
pub use self::scaling::{ScalableTableAttribute, UtilizationScaling};
pub use self::settings::{
    ApproximateCreationDateTimePrecision, BillingMode, ContributorInsightsMode, StreamViewType,
    TableClass, TableEncryption,
};
pub use self::table::Table;
pub use self::table_ref::TableRef;
#[doc(no_inline)]
pub use stackwright_cfn::dynamodb::{CfnGlobalTable, CfnTable};

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::Personalize`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod dataset;
pub mod dataset_group;
pub mod event_tracker;
pub mod filter;
pub mod metric_attribution;
pub mod schema;
pub mod solution;

#[doc(inline)]
pub use self::dataset::{CfnDataset, CfnDatasetRef};
#[doc(inline)]
pub use self::dataset_group::{CfnDatasetGroup, CfnDatasetGroupRef};
#[doc(inline)]
pub use self::event_tracker::{CfnEventTracker, CfnEventTrackerRef};
#[doc(inline)]
pub use self::filter::{CfnFilter, CfnFilterRef};
#[doc(inline)]
pub use self::metric_attribution::{CfnMetricAttribution, CfnMetricAttributionRef};
#[doc(inline)]
pub use self::schema::{CfnSchema, CfnSchemaRef};
#[doc(inline)]
pub use self::solution::{CfnSolution, CfnSolutionRef};

use crate::l1::*;

/// The values of `Domain` of `AWS::Personalize::Schema`.
pub enum Domain {
    /// `ECOMMERCE`.
    Ecommerce,
    /// `VIDEO_ON_DEMAND`.
    VideoOnDemand,
}

#[diagnostic::do_not_recommend]
impl Kind for Domain {}
#[diagnostic::do_not_recommend]
impl TextKind for Domain {}
#[diagnostic::do_not_recommend]
impl IdKind for Domain {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Domain {}
#[diagnostic::do_not_recommend]
impl IntoValue<Domain> for Domain {
    #[inline]
    fn into_value(self) -> Value<Domain> {
        const VALUES: &[&str] = &["ECOMMERCE", "VIDEO_ON_DEMAND"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

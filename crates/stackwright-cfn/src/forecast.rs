// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::Forecast`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod dataset;
pub mod dataset_group;

#[doc(inline)]
pub use self::dataset::{CfnDataset, CfnDatasetRef};
#[doc(inline)]
pub use self::dataset_group::{CfnDatasetGroup, CfnDatasetGroupRef};

use crate::l1::*;

/// The values of `Domain` of `AWS::Forecast::DatasetGroup`.
pub enum Domain {
    /// `CUSTOM`.
    Custom,
    /// `EC2_CAPACITY`.
    Ec2Capacity,
    /// `INVENTORY_PLANNING`.
    InventoryPlanning,
    /// `METRICS`.
    Metrics,
    /// `RETAIL`.
    Retail,
    /// `WEB_TRAFFIC`.
    WebTraffic,
    /// `WORK_FORCE`.
    WorkForce,
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
        const VALUES: &[&str] = &[
            "CUSTOM",
            "EC2_CAPACITY",
            "INVENTORY_PLANNING",
            "METRICS",
            "RETAIL",
            "WEB_TRAFFIC",
            "WORK_FORCE",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::ODB`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod cloud_autonomous_vm_cluster;
pub mod cloud_exadata_infrastructure;
pub mod cloud_vm_cluster;
pub mod odb_network;
pub mod odb_peering_connection;

#[doc(inline)]
pub use self::cloud_autonomous_vm_cluster::{
    CfnCloudAutonomousVmCluster, CfnCloudAutonomousVmClusterRef,
};
#[doc(inline)]
pub use self::cloud_exadata_infrastructure::{
    CfnCloudExadataInfrastructure, CfnCloudExadataInfrastructureRef,
};
#[doc(inline)]
pub use self::cloud_vm_cluster::{CfnCloudVmCluster, CfnCloudVmClusterRef};
#[doc(inline)]
pub use self::odb_network::{CfnOdbNetwork, CfnOdbNetworkRef};
#[doc(inline)]
pub use self::odb_peering_connection::{CfnOdbPeeringConnection, CfnOdbPeeringConnectionRef};

use crate::l1::*;

/// The values of `DaysOfWeek` of a `MaintenanceWindow` of `AWS::ODB::CloudExadataInfrastructure`.
pub enum DaysOfWeek {
    /// `FRIDAY`.
    Friday,
    /// `MONDAY`.
    Monday,
    /// `SATURDAY`.
    Saturday,
    /// `SUNDAY`.
    Sunday,
    /// `THURSDAY`.
    Thursday,
    /// `TUESDAY`.
    Tuesday,
    /// `WEDNESDAY`.
    Wednesday,
}

#[diagnostic::do_not_recommend]
impl Kind for DaysOfWeek {}
#[diagnostic::do_not_recommend]
impl TextKind for DaysOfWeek {}
#[diagnostic::do_not_recommend]
impl IdKind for DaysOfWeek {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DaysOfWeek {}
#[diagnostic::do_not_recommend]
impl IntoValue<DaysOfWeek> for DaysOfWeek {
    #[inline]
    fn into_value(self) -> Value<DaysOfWeek> {
        const VALUES: &[&str] = &[
            "FRIDAY",
            "MONDAY",
            "SATURDAY",
            "SUNDAY",
            "THURSDAY",
            "TUESDAY",
            "WEDNESDAY",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `LicenseModel` of `AWS::ODB::CloudVmCluster`.
pub enum LicenseModel {
    /// `BRING_YOUR_OWN_LICENSE`.
    BringYourOwnLicense,
    /// `LICENSE_INCLUDED`.
    LicenseIncluded,
}

#[diagnostic::do_not_recommend]
impl Kind for LicenseModel {}
#[diagnostic::do_not_recommend]
impl TextKind for LicenseModel {}
#[diagnostic::do_not_recommend]
impl IdKind for LicenseModel {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for LicenseModel {}
#[diagnostic::do_not_recommend]
impl IntoValue<LicenseModel> for LicenseModel {
    #[inline]
    fn into_value(self) -> Value<LicenseModel> {
        const VALUES: &[&str] = &["BRING_YOUR_OWN_LICENSE", "LICENSE_INCLUDED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Months` of a `MaintenanceWindow` of `AWS::ODB::CloudExadataInfrastructure`.
pub enum Month {
    /// `APRIL`.
    April,
    /// `AUGUST`.
    August,
    /// `DECEMBER`.
    December,
    /// `FEBRUARY`.
    February,
    /// `JANUARY`.
    January,
    /// `JULY`.
    July,
    /// `JUNE`.
    June,
    /// `MARCH`.
    March,
    /// `MAY`.
    May,
    /// `NOVEMBER`.
    November,
    /// `OCTOBER`.
    October,
    /// `SEPTEMBER`.
    September,
}

#[diagnostic::do_not_recommend]
impl Kind for Month {}
#[diagnostic::do_not_recommend]
impl TextKind for Month {}
#[diagnostic::do_not_recommend]
impl IdKind for Month {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Month {}
#[diagnostic::do_not_recommend]
impl IntoValue<Month> for Month {
    #[inline]
    fn into_value(self) -> Value<Month> {
        const VALUES: &[&str] = &[
            "APRIL",
            "AUGUST",
            "DECEMBER",
            "FEBRUARY",
            "JANUARY",
            "JULY",
            "JUNE",
            "MARCH",
            "MAY",
            "NOVEMBER",
            "OCTOBER",
            "SEPTEMBER",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

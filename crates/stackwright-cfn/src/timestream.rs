// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::Timestream`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod database;
pub mod influx_db_cluster;
pub mod influx_db_instance;
pub mod scheduled_query;
pub mod table;

#[doc(inline)]
pub use self::database::{CfnDatabase, CfnDatabaseRef};
#[doc(inline)]
pub use self::influx_db_cluster::{CfnInfluxDBCluster, CfnInfluxDBClusterRef};
#[doc(inline)]
pub use self::influx_db_instance::{CfnInfluxDBInstance, CfnInfluxDBInstanceRef};
#[doc(inline)]
pub use self::scheduled_query::{CfnScheduledQuery, CfnScheduledQueryRef};
#[doc(inline)]
pub use self::table::{CfnTable, CfnTableRef};

use crate::l1::*;

/// The values of `DbInstanceType` of `AWS::Timestream::InfluxDBInstance`.
pub enum DbInstanceType {
    /// `db.influx.12xlarge`.
    DbInflux12xlarge,
    /// `db.influx.16xlarge`.
    DbInflux16xlarge,
    /// `db.influx.24xlarge`.
    DbInflux24xlarge,
    /// `db.influx.2xlarge`.
    DbInflux2xlarge,
    /// `db.influx.4xlarge`.
    DbInflux4xlarge,
    /// `db.influx.8xlarge`.
    DbInflux8xlarge,
    /// `db.influx.large`.
    DbInfluxLarge,
    /// `db.influx.medium`.
    DbInfluxMedium,
    /// `db.influx.xlarge`.
    DbInfluxXlarge,
}

#[diagnostic::do_not_recommend]
impl Kind for DbInstanceType {}
#[diagnostic::do_not_recommend]
impl TextKind for DbInstanceType {}
#[diagnostic::do_not_recommend]
impl IdKind for DbInstanceType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DbInstanceType {}
#[diagnostic::do_not_recommend]
impl IntoValue<DbInstanceType> for DbInstanceType {
    #[inline]
    fn into_value(self) -> Value<DbInstanceType> {
        const VALUES: &[&str] = &[
            "db.influx.12xlarge",
            "db.influx.16xlarge",
            "db.influx.24xlarge",
            "db.influx.2xlarge",
            "db.influx.4xlarge",
            "db.influx.8xlarge",
            "db.influx.large",
            "db.influx.medium",
            "db.influx.xlarge",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DbStorageType` of `AWS::Timestream::InfluxDBInstance`.
pub enum DbStorageType {
    /// `InfluxIOIncludedT1`.
    InfluxIoIncludedT1,
    /// `InfluxIOIncludedT2`.
    InfluxIoIncludedT2,
    /// `InfluxIOIncludedT3`.
    InfluxIoIncludedT3,
}

#[diagnostic::do_not_recommend]
impl Kind for DbStorageType {}
#[diagnostic::do_not_recommend]
impl TextKind for DbStorageType {}
#[diagnostic::do_not_recommend]
impl IdKind for DbStorageType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DbStorageType {}
#[diagnostic::do_not_recommend]
impl IntoValue<DbStorageType> for DbStorageType {
    #[inline]
    fn into_value(self) -> Value<DbStorageType> {
        const VALUES: &[&str] = &[
            "InfluxIOIncludedT1",
            "InfluxIOIncludedT2",
            "InfluxIOIncludedT3",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `NetworkType` of `AWS::Timestream::InfluxDBInstance`.
pub enum NetworkType {
    /// `DUAL`.
    Dual,
    /// `IPV4`.
    Ipv4,
}

#[diagnostic::do_not_recommend]
impl Kind for NetworkType {}
#[diagnostic::do_not_recommend]
impl TextKind for NetworkType {}
#[diagnostic::do_not_recommend]
impl IdKind for NetworkType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for NetworkType {}
#[diagnostic::do_not_recommend]
impl IntoValue<NetworkType> for NetworkType {
    #[inline]
    fn into_value(self) -> Value<NetworkType> {
        const VALUES: &[&str] = &["DUAL", "IPV4"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

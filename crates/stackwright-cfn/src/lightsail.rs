// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::Lightsail`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod alarm;
pub mod bucket;
pub mod certificate;
pub mod contact_method;
pub mod container;
pub mod database;
pub mod database_snapshot;
pub mod disk;
pub mod disk_snapshot;
pub mod distribution;
pub mod domain;
pub mod instance;
pub mod instance_snapshot;
pub mod key_pair;
pub mod load_balancer;
pub mod load_balancer_tls_certificate;
pub mod static_ip;

#[doc(inline)]
pub use self::alarm::{CfnAlarm, CfnAlarmRef};
#[doc(inline)]
pub use self::bucket::{CfnBucket, CfnBucketRef};
#[doc(inline)]
pub use self::certificate::{CfnCertificate, CfnCertificateRef};
#[doc(inline)]
pub use self::contact_method::{CfnContactMethod, CfnContactMethodRef};
#[doc(inline)]
pub use self::container::{CfnContainer, CfnContainerRef};
#[doc(inline)]
pub use self::database::{CfnDatabase, CfnDatabaseRef};
#[doc(inline)]
pub use self::database_snapshot::{CfnDatabaseSnapshot, CfnDatabaseSnapshotRef};
#[doc(inline)]
pub use self::disk::{CfnDisk, CfnDiskRef};
#[doc(inline)]
pub use self::disk_snapshot::{CfnDiskSnapshot, CfnDiskSnapshotRef};
#[doc(inline)]
pub use self::distribution::{CfnDistribution, CfnDistributionRef};
#[doc(inline)]
pub use self::domain::{CfnDomain, CfnDomainRef};
#[doc(inline)]
pub use self::instance::{CfnInstance, CfnInstanceRef};
#[doc(inline)]
pub use self::instance_snapshot::{CfnInstanceSnapshot, CfnInstanceSnapshotRef};
#[doc(inline)]
pub use self::key_pair::{CfnKeyPair, CfnKeyPairRef};
#[doc(inline)]
pub use self::load_balancer::{CfnLoadBalancer, CfnLoadBalancerRef};
#[doc(inline)]
pub use self::load_balancer_tls_certificate::{
    CfnLoadBalancerTlsCertificate, CfnLoadBalancerTlsCertificateRef,
};
#[doc(inline)]
pub use self::static_ip::{CfnStaticIp, CfnStaticIpRef};

use crate::l1::*;

/// The values of `Status` of a `AddOn` of `AWS::Lightsail::Instance`.
pub enum Status {
    /// `Disabled`.
    Disabled,
    /// `Disabling`.
    Disabling,
    /// `Enabled`.
    Enabled,
    /// `Enabling`.
    Enabling,
    /// `Failed`.
    Failed,
    /// `Terminated`.
    Terminated,
    /// `Terminating`.
    Terminating,
}

#[diagnostic::do_not_recommend]
impl Kind for Status {}
#[diagnostic::do_not_recommend]
impl TextKind for Status {}
#[diagnostic::do_not_recommend]
impl IdKind for Status {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Status {}
#[diagnostic::do_not_recommend]
impl IntoValue<Status> for Status {
    #[inline]
    fn into_value(self) -> Value<Status> {
        const VALUES: &[&str] = &[
            "Disabled",
            "Disabling",
            "Enabled",
            "Enabling",
            "Failed",
            "Terminated",
            "Terminating",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::Transfer`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod agreement;
pub mod certificate;
pub mod connector;
pub mod host_key;
pub mod profile;
pub mod server;
pub mod user;
pub mod web_app;
pub mod workflow;

#[doc(inline)]
pub use self::agreement::{CfnAgreement, CfnAgreementRef};
#[doc(inline)]
pub use self::certificate::{CfnCertificate, CfnCertificateRef};
#[doc(inline)]
pub use self::connector::{CfnConnector, CfnConnectorRef};
#[doc(inline)]
pub use self::host_key::{CfnHostKey, CfnHostKeyRef};
#[doc(inline)]
pub use self::profile::{CfnProfile, CfnProfileRef};
#[doc(inline)]
pub use self::server::{CfnServer, CfnServerRef};
#[doc(inline)]
pub use self::user::{CfnUser, CfnUserRef};
#[doc(inline)]
pub use self::web_app::{CfnWebApp, CfnWebAppRef};
#[doc(inline)]
pub use self::workflow::{CfnWorkflow, CfnWorkflowRef};

use crate::l1::*;

/// The values of `IpAddressType` of a `Vpc` of `AWS::Transfer::WebApp`.
pub enum IpAddressType {
    /// `DUALSTACK`.
    Dualstack,
    /// `IPV4`.
    Ipv4,
}

#[diagnostic::do_not_recommend]
impl Kind for IpAddressType {}
#[diagnostic::do_not_recommend]
impl TextKind for IpAddressType {}
#[diagnostic::do_not_recommend]
impl IdKind for IpAddressType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for IpAddressType {}
#[diagnostic::do_not_recommend]
impl IntoValue<IpAddressType> for IpAddressType {
    #[inline]
    fn into_value(self) -> Value<IpAddressType> {
        const VALUES: &[&str] = &["DUALSTACK", "IPV4"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::ACMPCA`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod certificate;
pub mod certificate_authority;
pub mod certificate_authority_activation;
pub mod permission;

#[doc(inline)]
pub use self::certificate::{CfnCertificate, CfnCertificateRef};
#[doc(inline)]
pub use self::certificate_authority::{CfnCertificateAuthority, CfnCertificateAuthorityRef};
#[doc(inline)]
pub use self::certificate_authority_activation::{
    CfnCertificateAuthorityActivation, CfnCertificateAuthorityActivationRef,
};
#[doc(inline)]
pub use self::permission::{CfnPermission, CfnPermissionRef};

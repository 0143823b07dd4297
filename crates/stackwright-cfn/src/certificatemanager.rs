// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::CertificateManager`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod account;
pub mod acme_domain_validation;
pub mod acme_endpoint;
pub mod acme_external_account_binding;
pub mod certificate;

#[doc(inline)]
pub use self::account::{CfnAccount, CfnAccountRef};
#[doc(inline)]
pub use self::acme_domain_validation::{CfnAcmeDomainValidation, CfnAcmeDomainValidationRef};
#[doc(inline)]
pub use self::acme_endpoint::{CfnAcmeEndpoint, CfnAcmeEndpointRef};
#[doc(inline)]
pub use self::acme_external_account_binding::{
    CfnAcmeExternalAccountBinding, CfnAcmeExternalAccountBindingRef,
};
#[doc(inline)]
pub use self::certificate::{CfnCertificate, CfnCertificateRef};

/// What synthesis knows of each resource type of the service.
pub static TYPES: &[&stackwright_core::TypeInfo] = &[
    &account::INFO,
    &acme_domain_validation::INFO,
    &acme_endpoint::INFO,
    &acme_external_account_binding::INFO,
    &certificate::INFO,
];

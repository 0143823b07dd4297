//! AWS Certificate Manager (ACM): TLS certificates.

mod certificate_validation;
pub mod codes;
mod public_certificate;

pub use stackwright_cfn::certificatemanager::*;

pub use certificate_validation::CertificateValidation;
pub use public_certificate::{Certificate, CertificateRef, KeyAlgorithm};

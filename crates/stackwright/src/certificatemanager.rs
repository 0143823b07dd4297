//! AWS Certificate Manager (ACM): TLS certificates.

mod certificate_validation;
pub mod codes;
mod private_certificate;
mod public_certificate;

pub use stackwright_cfn::certificatemanager::*;

pub use certificate_validation::CertificateValidation;
pub use private_certificate::PrivateCertificate;
pub use public_certificate::{Certificate, CertificateRef, KeyAlgorithm};

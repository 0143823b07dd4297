// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `acmpca`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::ACMPCA::Certificate`: The Amazon Resource Name (ARN) of the issued certificate.
    CertificateArn,
    /// `CertificateAuthorityArn` of an `AWS::ACMPCA::CertificateAuthorityActivation`: The Amazon Resource Name (ARN) of your private CA.
    CertificateAuthorityActivationCertificateAuthorityArn,
    /// `Arn` of an `AWS::ACMPCA::CertificateAuthority`: The Amazon Resource Name (ARN) for the private CA that issued the certificate.
    CertificateAuthorityArn,
    /// `CertificateSigningRequest` of an `AWS::ACMPCA::CertificateAuthority`: The Base64 PEM-encoded certificate signing request (CSR) for your certificate authority certificate.
    CertificateAuthorityCertificateSigningRequest,
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `certificatemanager`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `AccountId` of an `AWS::CertificateManager::Account`: ID of the AWS account that owns the certificate.
    AccountId,
    /// `Arn` of an `AWS::CertificateManager::AcmeDomainValidation`: The Amazon Resource Name (ARN) of the domain validation.
    AcmeDomainValidationArn,
    /// `AcmeEndpointArn` of an `AWS::CertificateManager::AcmeEndpoint`: The Amazon Resource Name (ARN) of the ACME endpoint.
    AcmeEndpointArn,
    /// `AcmeExternalAccountBindingArn` of an `AWS::CertificateManager::AcmeExternalAccountBinding`: The Amazon Resource Name (ARN) of the external account binding.
    AcmeExternalAccountBindingArn,
    /// `CertificateArn` of an `AWS::CertificateManager::Certificate`: The Amazon Resource Name (ARN) of the private certificate authority (CA) that will be used to issue the certificate.
    CertificateArn,
}

//! The codes of the diagnostics of this module.

stackwright_core::declare_codes! {
    DOMAIN_NAME_TOO_LONG = "domain-name-too-long": "The domain name of a certificate has at most 64 characters; alternative names may have 253 (https://docs.aws.amazon.com/acm/latest/APIReference/API_RequestCertificate.html).";
    UNKNOWN_VALIDATION_DOMAIN = "unknown-validation-domain": "A certificate is validated by mail to the registered domain above its name, which can be told only of a literal name. Name it for names that are known at deployment only.";
}

//! Certificate Manager.

use insta::assert_snapshot;
use stackwright::certificatemanager::{Certificate, CertificateValidation};
use stackwright::prelude::*;

use super::findings;

#[test]
fn a_certificate_has_a_short_name_and_a_known_mail_domain() {
    let found = findings(|stack| {
        let long = format!("{}.example.com", "a".repeat(60));
        let validation = CertificateValidation::from_dns();
        stack.add("Long", Certificate::new(long).validation(validation));
        let name = stack.add("Name", CfnParameter::string());
        stack.add("Mail", Certificate::new(&name));
    });
    assert_snapshot!(found, @"
    error[domain-name-too-long]: the domain name of the certificate is too long
      --> crates/stackwright/tests/diagnostics/certificatemanager.rs:LINE
       = path: shop/Long
       = given: `aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.example.com`, 72 characters
       = allowed: at most 64 characters
       = help: take a shorter name first, and this one as an alternative name

    error[unknown-validation-domain]: the domain that validates a name can't be told before deployment
      --> crates/stackwright/tests/diagnostics/certificatemanager.rs:LINE
       = path: shop/Mail
       = given: a name that is known only at deployment
       = allowed: a literal name
       = help: validate by DNS: `CertificateValidation::from_dns()`
    ");
}

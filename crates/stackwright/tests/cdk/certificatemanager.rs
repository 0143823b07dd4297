//! Certificates: validated by DNS or by mail, and imported.

use stackwright::certificatemanager::{Certificate, CertificateValidation, KeyAlgorithm};
use stackwright::prelude::*;
use stackwright::route53::HostedZone;

crate::programs!("certificatemanager": certificate);

fn certificate(app: App) -> App {
    app.stack("certificates", |stack| {
        let zone = HostedZone::from_hosted_zone_attributes(stack, "Zone", "Z123", "example.com");
        let other = HostedZone::from_hosted_zone_attributes(stack, "Other", "Z456", "example.net");
        let dns = CertificateValidation::from_dns;
        stack.add("Dns", Certificate::new("www.example.com").validation(dns()));
        let in_zone = Certificate::new("example.com")
            .subject_alternative_names(["*.example.com", "api.example.com"])
            .validation(CertificateValidation::from_dns_in(&zone));
        let in_zone = stack.add("InZone", in_zone);
        let zones = [("example.com", &zone), ("example.net", &other)];
        let two = Certificate::new("example.com")
            .subject_alternative_names(["example.net"])
            .validation(CertificateValidation::from_dns_multi_zone(zones));
        stack.add("TwoZones", two);
        let mail = Certificate::new("mail.example.com");
        stack.add("Mail", mail.validation(CertificateValidation::from_email()));
        let domain = CertificateValidation::from_email_to([("a.example.com", "example.com")]);
        stack.add(
            "MailDomain",
            Certificate::new("a.example.com").validation(domain),
        );
        stack.add("Default", Certificate::new("plain.example.com"));
        let options = Certificate::new("options.example.com")
            .certificate_name("My certificate")
            .transparency_logging_enabled(false)
            .key_algorithm(KeyAlgorithm::EC_PRIME256V1)
            .allow_export(true)
            .validation(dns());
        stack.add("Options", options);
        let logged = Certificate::new("logged.example.com")
            .transparency_logging_enabled(true)
            .allow_export(false)
            .key_algorithm(KeyAlgorithm::RSA_2048)
            .validation(dns());
        stack.add("Logged", logged);
        let arn = "arn:aws:acm:eu-central-1:123456789012:certificate/mine";
        let imported = Certificate::from_certificate_arn(stack, "Imported", arn);
        stack.output("Arn", in_zone.certificate_arn());
        stack.output("ImportedArn", imported.certificate_arn());
    })
}

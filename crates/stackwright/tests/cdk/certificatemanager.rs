//! Certificates: validated by DNS or by mail, and imported.

use stackwright::certificatemanager::{
    Certificate, CertificateValidation, KeyAlgorithm, PrivateCertificate,
};
use stackwright::intrinsic::import_value;
use stackwright::prelude::*;
use stackwright::route53::HostedZone;

crate::programs!("certificatemanager": certificate, private);

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

fn private(app: App) -> App {
    app.stack("private", |stack| {
        let authority = "arn:aws:acm-pca:eu-central-1:123456789012:certificate-authority/023077d8";
        let new = || PrivateCertificate::new("orders.shop.internal", authority);
        let plain = stack.add("Plain", new());
        stack.add(
            "Every",
            new()
                .subject_alternative_names(["a.shop.internal", "b.shop.internal"])
                .key_algorithm(KeyAlgorithm::EC_PRIME256V1)
                .allow_export(true),
        );
        stack.add(
            "Kept",
            PrivateCertificate::new(import_value("name"), authority)
                .allow_export(false)
                .key_algorithm(KeyAlgorithm::named("OTHER")),
        );
        let imported = PrivateCertificate::from_certificate_arn(
            stack,
            "Imported",
            "arn:aws:acm:eu-central-1:123456789012:certificate/one",
        );
        plain
            .metric_days_to_expiry()
            .create_alarm(stack, "Alarm", 45, 1);
        let hourly = imported.metric_days_to_expiry().period(Duration::hours(1));
        hourly.create_alarm(stack, "ImportedAlarm", 45, 1);
        let zone = HostedZone::from_hosted_zone_attributes(stack, "Zone", "Z123", "example.com");
        let other = HostedZone::from_hosted_zone_attributes(stack, "Other", "Z456", "example.org");
        let zones = [
            ("a.example.com", &zone),
            ("b.example.com", &zone),
            ("c.example.org", &other),
            ("*.example.org", &other),
        ];
        stack.add(
            "Several",
            Certificate::new("a.example.com")
                .subject_alternative_names(["b.example.com", "c.example.org", "*.example.org"])
                .validation(CertificateValidation::from_dns_multi_zone(zones))
                .key_algorithm(KeyAlgorithm::RSA_4096)
                .transparency_logging_enabled(false)
                .certificate_name("several")
                .allow_export(true),
        );
        let in_zone = || CertificateValidation::from_dns_in(&zone);
        stack.add(
            "Wildcard",
            Certificate::new("*.example.com")
                .subject_alternative_names(["example.com"])
                .validation(in_zone()),
        );
        let one = CertificateValidation::from_dns_multi_zone([("a.example.com", &zone)]);
        stack.add(
            "Partial",
            Certificate::new("a.example.com")
                .subject_alternative_names(["b.example.com"])
                .validation(one),
        );
        stack.add(
            "Mail",
            Certificate::new("a.b.example.co.uk").validation(CertificateValidation::from_email()),
        );
        let some = CertificateValidation::from_email_to([("a.b.example.com", "b.example.com")]);
        stack.add(
            "MailSome",
            Certificate::new("a.b.example.com")
                .subject_alternative_names(["x.y.com"])
                .validation(some),
        );
        stack.add(
            "Unknown",
            Certificate::new(import_value("name")).validation(in_zone()),
        );
        stack.add(
            "Neither",
            Certificate::new("q.example.com")
                .validation(CertificateValidation::from_dns())
                .allow_export(false)
                .transparency_logging_enabled(true),
        );
    })
}

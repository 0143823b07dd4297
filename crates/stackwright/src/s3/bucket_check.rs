//! What S3 takes.

use stackwright_core::{Diagnostic, Scope, Value};

use super::access::ObjectOwnership;
use super::bucket::Bucket;
use super::codes;
use super::replication::ReplicationRule;

pub(super) fn check(bucket: &Bucket, scope: &Scope) {
    name(bucket, scope);
    let report = |code, message: &str, given: String, allowed: &str, help: &str| {
        let finding = Diagnostic::error(code, message);
        scope.diagnose(finding.given(given).allowed(allowed).help(help));
    };
    if bucket.bucket_key.is_some() && bucket.encryption.is_none() {
        report(
            &codes::BUCKET_KEY_WITHOUT_ENCRYPTION,
            "a bucket key needs an encryption",
            "`bucket_key_enabled` without `encryption`".to_owned(),
            "with an encryption",
            "name the encryption, such as `BucketEncryption::Kms`",
        );
    }
    if let Some(control) = bucket.access_control
        && control.needs_ownership()
        && !matches!(
            bucket.object_ownership,
            None | Some(ObjectOwnership::ObjectWriter)
        )
    {
        report(
            &codes::ACL_WITHOUT_OWNERSHIP,
            "the access control list has no effect where the owner owns every object",
            format!("{} with another ownership", control.as_str()),
            "with `ObjectOwnership::ObjectWriter`",
            "change the ownership, or use a policy instead",
        );
    }
    if let Some(retention) = &bucket.object_lock_retention
        && !(1..=36_500).contains(&retention.duration.to_days().unwrap_or_default())
    {
        report(
            &codes::ILLEGAL_OBJECT_LOCK,
            "objects can't be retained for this long",
            retention.duration.to_string(),
            "whole days, from 1 day to 100 years",
            "correct the duration",
        );
    }
    if bucket.minimum_tls_version.is_some() && !bucket.enforce_ssl {
        report(
            &codes::TLS_VERSION_WITHOUT_SSL,
            "a version of TLS is asked for, but TLS is not",
            "`minimum_tls_version` without `enforce_ssl`".to_owned(),
            "both",
            "set `enforce_ssl(true)` too",
        );
    }
    ReplicationRule::check(&bucket.replication_rules, scope, bucket.versioned);
}

/// <https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html>
fn name(bucket: &Bucket, scope: &Scope) {
    let Some(name) = bucket.name.as_ref().and_then(Value::as_text) else {
        return;
    };
    let legal = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '.' || c == '-';
    let edge = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
    let is_address =
        name.split('.').count() == 4 && name.split('.').all(|part| part.parse::<u8>().is_ok());
    let around_dots = ["..", ".-", "-."].iter().any(|pair| name.contains(pair));
    let fits = (3..=63).contains(&name.len())
        && name.chars().all(legal)
        && name.starts_with(edge)
        && name.ends_with(edge)
        && !is_address
        && !around_dots;
    if !fits {
        let finding = Diagnostic::error(
            &codes::ILLEGAL_BUCKET_NAME,
            "the bucket's name is not a legal one",
        );
        scope.diagnose(
            finding
                .given(format!("`{name}`"))
                .allowed("3 to 63 lower case letters, digits, `.` and `-`, from letter or digit to letter or digit")
                .help("choose another name, or leave it out: CloudFormation makes one up"),
        );
    }
}

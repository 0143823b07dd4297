//! Partitions: the separate parts of AWS.

/// The partitions other than `aws`, by what the names of their regions start with.
const PARTITIONS: [(&str, &str); 7] = [
    ("cn-", "aws-cn"),
    ("us-gov-", "aws-us-gov"),
    ("us-iso-", "aws-iso"),
    ("us-isob-", "aws-iso-b"),
    ("eu-isoe-", "aws-iso-e"),
    ("us-isof-", "aws-iso-f"),
    ("eusc-", "aws-eusc"),
];

/// The partition of a region, as ARNs name it.
///
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html>
pub fn partition(region: &str) -> &'static str {
    let named = PARTITIONS
        .iter()
        .find(|(prefix, _)| region.starts_with(prefix));
    named.map_or("aws", |(_, partition)| partition)
}

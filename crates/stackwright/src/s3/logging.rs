//! Logs of who read and wrote a bucket's objects.

use stackwright_core::{Object, Scope, Text};

use super::bucket_ref::BucketRef;
use crate::iam::{PolicyStatement, ServicePrincipal};

/// Whether logs are sorted by when things happened or by when they were written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "they are what they are called")]
pub enum PartitionDateSource {
    EventTime,
    DeliveryTime,
}

/// How the keys of logs are made.
/// <https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html>
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TargetObjectKeyFormat {
    /// The prefix and the time.
    SimplePrefix,
    /// The prefix, account, region, bucket and the date as folders.
    PartitionedPrefix(Option<PartitionDateSource>),
}

impl TargetObjectKeyFormat {
    fn property(self) -> Object {
        let mut property = Object::typed();
        match self {
            Self::SimplePrefix => property.put("SimplePrefix", Object::new().into()),
            Self::PartitionedPrefix(source) => {
                let mut prefix = Object::typed();
                prefix.put_some(
                    "PartitionDateSource",
                    source.map(|source| match source {
                        PartitionDateSource::EventTime => "EventTime",
                        PartitionDateSource::DeliveryTime => "DeliveryTime",
                    }),
                );
                property.put("PartitionedPrefix", prefix.into());
            }
        }
        property
    }
}

/// Where a bucket's access logs go; without a bucket, into the bucket itself.
#[derive(Clone, Debug, Default)]
pub(super) struct AccessLogs {
    pub(super) bucket: Option<BucketRef>,
    pub(super) prefix: Option<Text>,
    pub(super) key_format: Option<TargetObjectKeyFormat>,
}

impl AccessLogs {
    pub(super) fn property(&self) -> Option<Object> {
        if self.bucket.is_none() && self.prefix.is_none() {
            return None;
        }
        let mut property = Object::typed();
        let name = self.bucket.as_ref().map(BucketRef::bucket_name);
        property.put_some("DestinationBucketName", name);
        property.put_some("LogFilePrefix", self.prefix.clone());
        let format = self.key_format.map(TargetObjectKeyFormat::property);
        property.put_some("TargetObjectKeyFormat", format);
        Some(property)
    }

    /// Permits S3 to write logs about a bucket.
    pub(super) fn permit(&self, scope: &Scope, source: &BucketRef) {
        let destination = match (&self.bucket, &self.prefix) {
            (Some(bucket), _) => bucket,
            (None, Some(_)) => source,
            (None, None) => return,
        };
        let prefix = self.prefix.as_deref().unwrap_or_default();
        let statement = PolicyStatement::new()
            .actions(["s3:PutObject"])
            .resources([destination.arn_for_objects(format!("{prefix}*"))])
            .principal(ServicePrincipal::new("logging.s3.amazonaws.com"))
            .condition("ArnLike", "aws:SourceArn", source.bucket_arn())
            .condition("StringEquals", "aws:SourceAccount", scope.stack_account());
        destination.take(scope, statement);
    }
}

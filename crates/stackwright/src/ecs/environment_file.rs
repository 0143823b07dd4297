//! Files of environment variables.

use stackwright_cfn::kinds::s3::BucketName;
use stackwright_core::{IntoValue, Node, Object, Scope, Value, text};

/// A file of environment variables, one `NAME=value` a line, in an S3 bucket.
///
/// The execution role is not granted to read it: its owner decides who may.
///
/// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/use-environment-file.html>
#[derive(Clone, Debug)]
pub struct EnvironmentFile {
    bucket: Value<BucketName>,
    key: Value<String>,
}

impl EnvironmentFile {
    /// The object with this key, ending in `.env`, of a bucket.
    pub fn from_bucket_name(
        bucket: impl IntoValue<BucketName>,
        key: impl IntoValue<String>,
    ) -> Self {
        Self {
            bucket: bucket.into_value(),
            key: key.into_value(),
        }
    }

    pub(super) fn render(&self, scope: &Scope) -> Node {
        let (bucket, key) = (&self.bucket, &self.key);
        let arn = text!["arn:", scope.stack_partition(), ":s3:::", bucket, "/", key];
        let mut file = Object::typed();
        file.put("Type", "s3".into());
        file.put("Value", arn.value::<String>().into_node());
        file.into()
    }
}

//! Files of environment variables.

use stackwright_core::{IntoValue, Node, Object, pseudo, text};

/// A file of environment variables, one `NAME=value` a line, in an S3 bucket.
///
/// The execution role is not granted to read it: its owner decides who may.
///
/// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/use-environment-file.html>
#[derive(Clone, Debug)]
pub struct EnvironmentFile(Node);

impl EnvironmentFile {
    /// The object with this key, ending in `.env`, of a bucket.
    pub fn from_bucket_name(bucket: impl IntoValue<String>, key: impl IntoValue<String>) -> Self {
        let (bucket, key) = (bucket.into_value(), key.into_value());
        let arn = text!["arn:", pseudo::partition(), ":s3:::", bucket, "/", key];
        Self(arn.value::<String>().into_node())
    }

    pub(super) fn render(&self) -> Node {
        let mut file = Object::typed();
        file.put("Type", "s3".into());
        file.put("Value", self.0.clone());
        file.into()
    }
}

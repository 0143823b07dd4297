//! Where the output of builds goes.

use stackwright_core::{IntoValue, Node, Object, Scope, Value, text};

use super::project_ref::ProjectRef;
use crate::logs::LogGroupRef;
use crate::s3::BucketRef;

/// Whether and where the output of builds goes to CloudWatch Logs. Default: to the group
/// `/aws/codebuild/` with the project's name, which CodeBuild makes.
#[derive(Clone, Debug)]
pub struct CloudWatchLogging {
    group: Option<LogGroupRef>,
    prefix: Option<Value<String>>,
}

impl CloudWatchLogging {
    /// To this group, to which the project is granted to write.
    pub fn to(group: &LogGroupRef) -> Self {
        Self {
            group: Some(group.clone()),
            prefix: None,
        }
    }

    /// Not to CloudWatch Logs.
    pub const fn disabled() -> Self {
        Self {
            group: None,
            prefix: None,
        }
    }

    /// What the names of streams begin with. Default: the build's id.
    #[must_use]
    pub fn prefix(mut self, prefix: impl IntoValue<String>) -> Self {
        self.prefix = Some(prefix.into_value());
        self
    }

    pub(super) fn grant(&self, scope: &Scope, project: &ProjectRef) {
        if let Some(group) = &self.group {
            group.grant_write(scope, project);
        }
    }

    pub(super) fn render(&self) -> Node {
        let mut logging = Object::typed();
        let status = match &self.group {
            Some(_) => "ENABLED",
            None => "DISABLED",
        };
        logging.put("Status", status.into());
        if let Some(group) = &self.group {
            logging.put("GroupName", group.log_group_name().into_node());
        }
        if let Some(prefix) = &self.prefix {
            logging.put("StreamName", prefix.into());
        }
        logging.into()
    }
}

/// That the output of builds goes to a bucket.
#[derive(Clone, Debug)]
pub struct S3Logging {
    bucket: BucketRef,
    prefix: Option<Value<String>>,
    encrypted: Option<bool>,
    enabled: bool,
}

impl S3Logging {
    /// To this bucket, to which the project is granted to write.
    pub fn to(bucket: &BucketRef) -> Self {
        Self {
            bucket: bucket.clone(),
            prefix: None,
            encrypted: None,
            enabled: true,
        }
    }

    /// What the keys of logs begin with. Default: nothing.
    #[must_use]
    pub fn prefix(mut self, prefix: impl IntoValue<String>) -> Self {
        self.prefix = Some(prefix.into_value());
        self
    }

    /// Whether the logs are encrypted. Default: yes.
    #[must_use]
    pub const fn encrypted(mut self, encrypted: bool) -> Self {
        self.encrypted = Some(encrypted);
        self
    }

    /// Whether logs are written. Default: yes.
    #[must_use]
    pub const fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = enabled;
        self
    }

    pub(super) fn grant(&self, scope: &Scope, project: &ProjectRef) {
        self.bucket.grant_write(scope, project);
    }

    pub(super) fn render(&self) -> Node {
        let name = self.bucket.bucket_name();
        let location = match &self.prefix {
            Some(prefix) => text![name, "/", prefix].into(),
            None => name.into_node(),
        };
        let mut logging = Object::typed();
        logging.put_some(
            "EncryptionDisabled",
            self.encrypted.map(|encrypted| Node::Bool(!encrypted)),
        );
        logging.put("Location", location);
        let status = if self.enabled { "ENABLED" } else { "DISABLED" };
        logging.put("Status", status.into());
        logging.into()
    }
}

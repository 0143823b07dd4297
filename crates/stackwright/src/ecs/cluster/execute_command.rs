//! ECS Exec: commands inside running containers.

use stackwright_cfn::kinds::s3::BucketName;
use stackwright_core::{Diagnostic, IntoValue, Node, Object, Scope, Value, text};

use super::super::codes;
use crate::iam::{PolicyStatement, RoleRef, ServicePrincipal};
use crate::kms::KeyRef;
use crate::logs::LogGroupRef;

/// Where the sessions of ECS Exec are logged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExecuteCommandLogging {
    /// Nowhere.
    None,
    /// Where the container's own output goes, if that is CloudWatch Logs.
    Default,
    /// Where the log configuration says.
    Override,
}

/// A log group and a bucket for the sessions of ECS Exec.
#[derive(Clone, Debug, Default)]
pub struct ExecuteCommandLogConfiguration {
    cloud_watch_encryption_enabled: Option<bool>,
    cloud_watch_log_group: Option<LogGroupRef>,
    s3_bucket_name: Option<Value<BucketName>>,
    s3_encryption_enabled: Option<bool>,
    s3_key_prefix: Option<Value<String>>,
}

impl ExecuteCommandLogConfiguration {
    /// Neither log group nor bucket.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the log group is encrypted. Default: no.
    #[must_use]
    pub fn cloud_watch_encryption_enabled(mut self, enabled: bool) -> Self {
        self.cloud_watch_encryption_enabled = Some(enabled);
        self
    }

    /// The log group that sessions are written to. Default: none.
    #[must_use]
    pub fn cloud_watch_log_group(mut self, group: &LogGroupRef) -> Self {
        self.cloud_watch_log_group = Some(group.clone());
        self
    }

    /// The bucket that sessions are written to. Default: none.
    #[must_use]
    pub fn s3_bucket_name(mut self, name: impl IntoValue<BucketName>) -> Self {
        self.s3_bucket_name = Some(name.into_value());
        self
    }

    /// Whether the bucket is encrypted. Default: no.
    #[must_use]
    pub fn s3_encryption_enabled(mut self, enabled: bool) -> Self {
        self.s3_encryption_enabled = Some(enabled);
        self
    }

    /// The folder of the bucket for sessions. Default: none.
    #[must_use]
    pub fn s3_key_prefix(mut self, prefix: impl IntoValue<String>) -> Self {
        self.s3_key_prefix = Some(prefix.into_value());
        self
    }

    fn render(&self) -> Node {
        let mut configuration = Object::typed();
        let flags = [
            (
                "CloudWatchEncryptionEnabled",
                self.cloud_watch_encryption_enabled,
            ),
            ("S3EncryptionEnabled", self.s3_encryption_enabled),
        ];
        for (key, flag) in flags {
            if let Some(flag) = flag {
                configuration.put(key, flag.into());
            }
        }
        let group = self.cloud_watch_log_group.as_ref();
        let texts = [
            (
                "CloudWatchLogGroupName",
                group.map(|group| group.log_group_name().into_node()),
            ),
            ("S3BucketName", self.s3_bucket_name.as_ref().map(Node::from)),
            ("S3KeyPrefix", self.s3_key_prefix.as_ref().map(Node::from)),
        ];
        for (key, text) in texts {
            if let Some(text) = text {
                configuration.put(key, text);
            }
        }
        configuration.into()
    }
}

/// How the sessions of ECS Exec are encrypted and logged.
///
/// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html>
#[derive(Clone, Debug, Default)]
pub struct ExecuteCommandConfiguration {
    kms_key: Option<KeyRef>,
    log_configuration: Option<ExecuteCommandLogConfiguration>,
    logging: Option<ExecuteCommandLogging>,
}

impl ExecuteCommandConfiguration {
    /// The defaults.
    pub fn new() -> Self {
        Self::default()
    }

    /// The key with which sessions are encrypted, on top of TLS. Default: none.
    #[must_use]
    pub fn kms_key(mut self, key: &KeyRef) -> Self {
        self.kms_key = Some(key.clone());
        self
    }

    /// Where sessions are logged if [`logging`](Self::logging) is
    /// [`Override`](ExecuteCommandLogging::Override). Default: nowhere.
    #[must_use]
    pub fn log_configuration(mut self, configuration: ExecuteCommandLogConfiguration) -> Self {
        self.log_configuration = Some(configuration);
        self
    }

    /// Where sessions are logged. Default: where the container's own output goes.
    #[must_use]
    pub fn logging(mut self, logging: ExecuteCommandLogging) -> Self {
        self.logging = Some(logging);
        self
    }

    pub(super) fn render(&self, scope: &Scope) -> Node {
        let overridden = self.logging == Some(ExecuteCommandLogging::Override);
        if overridden != self.log_configuration.is_some() {
            let message = "the logging of ECS Exec and its log configuration contradict each other";
            let finding = Diagnostic::error(&codes::EXECUTE_COMMAND, message);
            let given = match overridden {
                true => "logging OVERRIDE without a log configuration",
                false => "a log configuration without logging OVERRIDE",
            };
            scope.diagnose(
                finding
                    .help("set both, or leave both out")
                    .given(given)
                    .allowed("both, or neither"),
            );
        }
        let mut configuration = Object::typed();
        if let Some(key) = &self.kms_key {
            configuration.put("KmsKeyId", key.key_arn().into_node());
        }
        if let Some(logs) = &self.log_configuration {
            configuration.put("LogConfiguration", logs.render());
        }
        if let Some(logging) = self.logging {
            let logging = match logging {
                ExecuteCommandLogging::None => "NONE",
                ExecuteCommandLogging::Default => "DEFAULT",
                ExecuteCommandLogging::Override => "OVERRIDE",
            };
            configuration.put("Logging", logging.into());
        }
        configuration.into()
    }

    /// Allows a task role what ECS Exec does in its name.
    /// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html#ecs-exec-enabling-logging>
    pub(in crate::ecs) fn grant(configuration: Option<&Self>, scope: &Scope, role: &RoleRef) {
        let allow = |actions: &[&'static str], resource: Node| {
            let statement = PolicyStatement::new().actions(actions.iter().copied());
            let statement = statement.resources([Value::<String>::from_node(resource)]);
            role.add_to_principal_policy(scope, statement);
        };
        allow(
            &[
                "ssmmessages:CreateControlChannel",
                "ssmmessages:CreateDataChannel",
                "ssmmessages:OpenControlChannel",
                "ssmmessages:OpenDataChannel",
            ],
            "*".into(),
        );
        let Some(configuration) = configuration else {
            return;
        };
        if let Some(key) = &configuration.kms_key {
            allow(
                &["kms:Decrypt", "kms:GenerateDataKey"],
                key.key_arn().into_node(),
            );
        }
        if configuration.logging != Some(ExecuteCommandLogging::None)
            && let Some(logs) = &configuration.log_configuration
        {
            logs.grant(scope, &allow);
        }
        configuration.allow_logs_to_use_key(scope);
    }

    fn allow_logs_to_use_key(&self, scope: &Scope) {
        let by_default = matches!(self.logging, None | Some(ExecuteCommandLogging::Default));
        let logs = self.log_configuration.as_ref();
        let encrypted = logs.is_some_and(|logs| logs.cloud_watch_encryption_enabled == Some(true));
        let Some(key) = self.kms_key.as_ref().filter(|_| by_default || encrypted) else {
            return;
        };
        let region = scope.stack_region();
        let context = scope.arn("logs", "*");
        let statement = PolicyStatement::new()
            .actions([
                "kms:Encrypt*",
                "kms:Decrypt*",
                "kms:ReEncrypt*",
                "kms:GenerateDataKey*",
                "kms:Describe*",
            ])
            .all_resources()
            .principal(ServicePrincipal::new(
                text!["logs.", &region, ".amazonaws.com"].value::<String>(),
            ))
            .condition("ArnLike", "kms:EncryptionContext:aws:logs:arn", context);
        key.add_to_resource_policy(scope, statement);
    }
}

impl ExecuteCommandLogConfiguration {
    fn grant(&self, scope: &Scope, allow: &dyn Fn(&[&'static str], Node)) {
        if let Some(group) = &self.cloud_watch_log_group {
            allow(&["logs:DescribeLogGroups"], "*".into());
            let name = group.log_group_name();
            let arn = scope.arn("logs", text!["log-group:", name, ":*"]);
            allow(
                &[
                    "logs:CreateLogStream",
                    "logs:DescribeLogStreams",
                    "logs:PutLogEvents",
                ],
                arn.into_node(),
            );
        }
        if let Some(bucket) = &self.s3_bucket_name {
            let arn = |path: &str| {
                text!["arn:", scope.stack_partition(), ":s3:::", bucket, path]
                    .value::<String>()
                    .into_node()
            };
            allow(&["s3:GetBucketLocation"], "*".into());
            allow(&["s3:PutObject"], arn("/*"));
            if self.s3_encryption_enabled == Some(true) {
                allow(&["s3:GetEncryptionConfiguration"], arn(""));
            }
        }
    }
}

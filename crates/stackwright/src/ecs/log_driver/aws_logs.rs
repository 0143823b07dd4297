//! The CloudWatch Logs driver.

use stackwright_core::{Diagnostic, IntoValue, Node, Object, Scope, Value};

use super::{Driver, LogDriver};
use crate::ecs::codes;
use crate::ecs::task_definition::TaskDefinitionRef;
use crate::iam::PolicyStatement;
use crate::logs::{LogGroup, LogGroupRef, RetentionDays};

/// What a container does when CloudWatch Logs takes its output too slowly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AwsLogDriverMode {
    /// It waits. Nothing is lost.
    Blocking,
    /// It goes on, with messages buffered; when the buffer is full, messages are lost.
    NonBlocking,
}

/// Output to CloudWatch Logs.
///
/// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_awslogs.html>
#[derive(Clone, Debug)]
pub struct AwsLogDriver {
    stream_prefix: Value<String>,
    log_group: Option<LogGroupRef>,
    log_retention: Option<RetentionDays>,
    datetime_format: Option<Value<String>>,
    multiline_pattern: Option<Value<String>>,
    mode: Option<AwsLogDriverMode>,
    max_buffer_size: Option<u64>,
}

impl AwsLogDriver {
    pub(super) fn new(stream_prefix: impl IntoValue<String>) -> Self {
        Self {
            stream_prefix: stream_prefix.into_value(),
            log_group: None,
            log_retention: None,
            datetime_format: None,
            multiline_pattern: None,
            mode: None,
            max_buffer_size: None,
        }
    }

    /// The log group to write to. Default: one of the container's own, retained when the stack goes.
    #[must_use]
    pub fn log_group(mut self, group: &LogGroupRef) -> Self {
        self.log_group = Some(group.clone());
        self
    }

    /// How long the container's own log group keeps events. It excludes
    /// [`log_group`](Self::log_group). Default: for ever.
    #[must_use]
    pub fn log_retention(mut self, retention: RetentionDays) -> Self {
        self.log_retention = Some(retention);
        self
    }

    /// The `strftime` format of the date with which each message begins: lines without one belong to
    /// the message before. It excludes [`multiline_pattern`](Self::multiline_pattern). Default: each
    /// line is a message.
    #[must_use]
    pub fn datetime_format(mut self, format: impl IntoValue<String>) -> Self {
        self.datetime_format = Some(format.into_value());
        self
    }

    /// The regular expression that the first line of each message matches. Default: each line is a
    /// message.
    #[must_use]
    pub fn multiline_pattern(mut self, pattern: impl IntoValue<String>) -> Self {
        self.multiline_pattern = Some(pattern.into_value());
        self
    }

    /// What to do when messages are taken too slowly. Default: the account's setting.
    #[must_use]
    pub fn mode(mut self, mode: AwsLogDriverMode) -> Self {
        self.mode = Some(mode);
        self
    }

    /// How many bytes are buffered in non-blocking mode. Default: 1 MiB.
    #[must_use]
    pub fn max_buffer_size(mut self, bytes: u64) -> Self {
        self.max_buffer_size = Some(bytes);
        self
    }

    fn check(&self, scope: &Scope) {
        let excluded = |what: &str, allowed: &str| {
            let finding =
                Diagnostic::error(&codes::LOG_OPTIONS, format!("{what} exclude each other"));
            scope.diagnose(
                finding
                    .given("both")
                    .allowed(allowed)
                    .help("leave one of them out"),
            );
        };
        if self.log_group.is_some() && self.log_retention.is_some() {
            excluded(
                "a given log group and a retention",
                "the given group's own retention, or a group that is made",
            );
        }
        if self.datetime_format.is_some() && self.multiline_pattern.is_some() {
            excluded("a date format and a multiline pattern", "one of them");
        }
        if self.max_buffer_size.is_some() && self.mode != Some(AwsLogDriverMode::NonBlocking) {
            let finding = Diagnostic::error(
                &codes::LOG_OPTIONS,
                "a buffer size has no effect in blocking mode",
            );
            scope.diagnose(
                finding
                    .given("`max_buffer_size` without NonBlocking")
                    .allowed("it with `AwsLogDriverMode::NonBlocking`")
                    .help("set the mode to NonBlocking, or leave the buffer size out"),
            );
        }
    }

    pub(super) fn bind(&self, scope: &Scope, task: &TaskDefinitionRef) -> Node {
        self.check(scope);
        let group = self.log_group.clone().unwrap_or_else(|| {
            let group = LogGroup::new().retention(
                self.log_retention
                    .clone()
                    .unwrap_or(RetentionDays::Infinite),
            );
            scope.add("LogGroup", group)
        });
        // Who starts the container may write, by a policy of its own and none of the log group.
        let write = PolicyStatement::new()
            .actions(["logs:CreateLogStream", "logs:PutLogEvents"])
            .resources([group.log_group_arn()]);
        task.add_to_execution_role_policy(scope, write);

        let mut options = Object::new();
        options.put("awslogs-group", group.log_group_name().into_node());
        options.put(
            "awslogs-stream-prefix",
            self.stream_prefix.clone().into_node(),
        );
        options.put("awslogs-region", scope.stack_region().into_node());
        if let Some(format) = &self.datetime_format {
            options.put("awslogs-datetime-format", format.into());
        }
        if let Some(pattern) = &self.multiline_pattern {
            options.put("awslogs-multiline-pattern", pattern.into());
        }
        if let Some(mode) = self.mode {
            options.put(
                "mode",
                match mode {
                    AwsLogDriverMode::Blocking => "blocking",
                    AwsLogDriverMode::NonBlocking => "non-blocking",
                }
                .into(),
            );
        }
        if let Some(bytes) = self.max_buffer_size {
            options.put("max-buffer-size", format!("{bytes}b").into());
        }
        let mut configuration = Object::typed();
        configuration.put("LogDriver", "awslogs".into());
        configuration.put("Options", options.into());
        configuration.into()
    }
}

impl From<AwsLogDriver> for LogDriver {
    fn from(driver: AwsLogDriver) -> Self {
        Self(Driver::Aws(Box::new(driver)))
    }
}

//! Log drivers: where a container's output goes.

mod aws_logs;
mod docker;
mod firelens;
mod splunk;

use std::collections::BTreeMap;

use stackwright_core::{IntoValue, Node, Object, Scope, Text};

use super::secret::Secret;
use super::task_definition::TaskDefinitionRef;

pub use aws_logs::{AwsLogDriver, AwsLogDriverMode};
pub use docker::{
    FluentdLogDriver, GelfCompressionType, GelfLogDriver, GenericLogDriver, JournaldLogDriver,
    JsonFileLogDriver, SyslogLogDriver,
};
pub use firelens::FireLensLogDriver;
pub use splunk::{SplunkLogDriver, SplunkLogFormat};

/// Where a container's output goes: made by one of the functions of [`LogDrivers`].
///
/// Fargate knows `awslogs`, `splunk` and `awsfirelens`; the other drivers are for containers on
/// instances.
///
/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html>
#[derive(Clone, Debug)]
pub struct LogDriver(pub(super) Driver);

#[derive(Clone, Debug)]
pub(super) enum Driver {
    Aws(Box<AwsLogDriver>),
    Docker(DriverOptions),
}

impl LogDriver {
    /// What a router that sends logs on must be allowed, where the driver is FireLens.
    /// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_firelens.html>
    pub(super) fn actions_of_router(&self) -> Option<&'static [&'static str]> {
        let Driver::Docker(driver) = &self.0 else {
            return None;
        };
        if driver.name != "awsfirelens" {
            return None;
        }
        const LOGS: [&str; 5] = [
            "logs:CreateLogGroup",
            "logs:CreateLogStream",
            "logs:DescribeLogStreams",
            "logs:PutLogEvents",
            "logs:PutRetentionPolicy",
        ];
        let retains = driver.free.get("log_retention_days").is_some();
        Some(match driver.free.get("Name").and_then(Node::as_text) {
            Some("cloudwatch") if retains => &LOGS,
            Some("cloudwatch") => &LOGS[..4],
            Some("firehose") => &["firehose:PutRecordBatch"],
            Some("kinesis") => &["kinesis:PutRecords"],
            _ => &[],
        })
    }

    /// The driver's name, where Fargate does not know it.
    /// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_awslogs.html>
    pub(super) fn unknown_to_fargate(&self) -> Option<&str> {
        match &self.0 {
            Driver::Docker(options)
                if !matches!(&*options.name, "awsfirelens" | "splunk" | "awslogs") =>
            {
                Some(&options.name)
            }
            _ => None,
        }
    }

    /// The log configuration of a container, with the log group and the grants that it needs.
    /// `scope` is where a log group is made.
    pub(super) fn bind(&self, scope: &Scope, task: &TaskDefinitionRef) -> Node {
        match &self.0 {
            Driver::Aws(driver) => driver.bind(scope, task),
            Driver::Docker(options) => options.bind(scope, task),
        }
    }
}

/// The log drivers that ECS knows.
///
/// ```
/// use stackwright::ecs::{ContainerDefinition, ContainerImage, LogDrivers};
///
/// let image = ContainerImage::from_registry("public.ecr.aws/nginx/nginx:stable");
/// let web = ContainerDefinition::new(image).logging(LogDrivers::aws_logs("web"));
/// ```
#[derive(Debug)]
pub struct LogDrivers;

impl LogDrivers {
    /// CloudWatch Logs. The streams are named `PREFIX/CONTAINER/TASK`.
    pub fn aws_logs(stream_prefix: impl IntoValue<String>) -> AwsLogDriver {
        AwsLogDriver::new(stream_prefix)
    }

    /// A Fluentd daemon.
    pub fn fluentd() -> FluentdLogDriver {
        FluentdLogDriver::new()
    }

    /// A Graylog or Logstash endpoint, such as `udp://1.2.3.4:12201`.
    pub fn gelf(address: impl IntoValue<String>) -> GelfLogDriver {
        GelfLogDriver::new(address)
    }

    /// The journal of the instance.
    pub fn journald() -> JournaldLogDriver {
        JournaldLogDriver::new()
    }

    /// A JSON file on the instance.
    pub fn json_file() -> JsonFileLogDriver {
        JsonFileLogDriver::new()
    }

    /// A Splunk HTTP event collector at `url`, with the token that lets containers write to it.
    pub fn splunk(token: impl Into<Secret>, url: impl IntoValue<String>) -> SplunkLogDriver {
        SplunkLogDriver::new(token, url)
    }

    /// The syslog of the instance, or one at an address.
    pub fn syslog() -> SyslogLogDriver {
        SyslogLogDriver::new()
    }

    /// A FireLens log router, which runs as a container of the task. A task definition that has none
    /// gets one, running the AWS distribution of Fluent Bit.
    pub fn firelens() -> FireLensLogDriver {
        FireLensLogDriver::new()
    }

    /// Any driver that ECS knows, by its name, with its options as they are.
    pub fn generic(log_driver: impl Into<Text>) -> GenericLogDriver {
        GenericLogDriver::new(log_driver)
    }

    /// No output is kept.
    pub fn none() -> LogDriver {
        LogDriver(Driver::Docker(DriverOptions::without_options("none")))
    }
}

/// A driver's name and options. Options of `keys` are written in the order of `keys`, whatever the
/// order of the calls that set them.
#[derive(Clone, Debug)]
pub(super) struct DriverOptions {
    name: Text,
    keys: &'static [&'static str],
    ranked: BTreeMap<usize, Node>,
    free: Object,
    secrets: Vec<(Text, Secret)>,
    /// Whether `Options` is left out where it is empty.
    terse: bool,
}

impl DriverOptions {
    pub(super) fn new(name: impl Into<Text>, keys: &'static [&'static str]) -> Self {
        Self {
            name: name.into(),
            keys,
            ranked: BTreeMap::new(),
            free: Object::new(),
            secrets: Vec::new(),
            terse: false,
        }
    }

    pub(super) fn without_options(name: &'static str) -> Self {
        Self {
            terse: true,
            ..Self::new(name, &[])
        }
    }

    pub(super) fn put(&mut self, key: &'static str, value: impl IntoValue<String>) {
        if let Some(rank) = self.keys.iter().position(|known| *known == key) {
            self.ranked.insert(rank, value.into_value().into_node());
        }
    }

    pub(super) fn put_free(&mut self, key: impl Into<Text>, value: impl IntoValue<String>) {
        self.free.set(key, value.into_value().into_node());
    }

    pub(super) fn put_secret(&mut self, name: impl Into<Text>, secret: impl Into<Secret>) {
        self.secrets.push((name.into(), secret.into()));
    }

    fn bind(&self, scope: &Scope, task: &TaskDefinitionRef) -> Node {
        let mut configuration = Object::typed();
        configuration.put("LogDriver", Node::Text(self.name.clone()));
        let named = self
            .ranked
            .iter()
            .map(|(rank, value)| (Text::Borrowed(self.keys[*rank]), value.clone()));
        let free = self
            .free
            .iter()
            .map(|(key, value)| (Text::Owned(key.to_owned()), value.clone()));
        let options: Object = named.chain(free).collect();
        if !(self.terse && options.is_empty()) {
            configuration.put("Options", options.into());
        }
        if !self.secrets.is_empty() {
            let role = task.obtain_execution_role(scope);
            let bind = |(name, secret): &(Text, Secret)| secret.bind(scope, name, &role);
            configuration.put(
                "SecretOptions",
                Node::List(self.secrets.iter().map(bind).collect()),
            );
        }
        configuration.into()
    }
}

/// A whole number, a flag or a list as the text that a log option is.
pub(super) fn joined<S: Into<String>>(items: impl IntoIterator<Item = S>) -> String {
    items
        .into_iter()
        .map(Into::into)
        .collect::<Vec<_>>()
        .join(",")
}

/// Gives a driver of ours the conversions that `logging` wants.
macro_rules! docker_driver {
    ($($driver:ident),*) => { $(
        impl From<$driver> for $crate::ecs::LogDriver {
            fn from(driver: $driver) -> Self {
                Self($crate::ecs::log_driver::Driver::Docker(driver.0))
            }
        }
    )* };
}

/// The options that the drivers of Docker have in common.
macro_rules! common_options {
    ($driver:ident) => {
        impl $driver {
            /// Adds the values of these labels of the container to each message. Default: none.
            #[must_use]
            pub fn labels<S: Into<String>>(mut self, labels: impl IntoIterator<Item = S>) -> Self {
                self.0
                    .put("labels", $crate::ecs::log_driver::joined(labels));
                self
            }

            /// Adds these environment variables of the container to each message. Default: none.
            #[must_use]
            pub fn env<S: Into<String>>(mut self, names: impl IntoIterator<Item = S>) -> Self {
                self.0.put("env", $crate::ecs::log_driver::joined(names));
                self
            }

            /// Adds the environment variables whose names match to each message. Default: none.
            #[must_use]
            pub fn env_regex(mut self, pattern: impl stackwright_core::IntoValue<String>) -> Self {
                self.0.put("env-regex", pattern);
                self
            }
        }
    };
    ($driver:ident with tag) => {
        $crate::ecs::log_driver::common_options!($driver);
        impl $driver {
            /// How messages of this container are marked. Default: the first 12 characters of the
            /// container's id.
            #[must_use]
            pub fn tag(mut self, tag: impl stackwright_core::IntoValue<String>) -> Self {
                self.0.put("tag", tag);
                self
            }
        }
    };
}

use {common_options, docker_driver};

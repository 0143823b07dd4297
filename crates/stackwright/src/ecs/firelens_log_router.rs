//! FireLens log routers.

use stackwright_core::intrinsic::concat;
use stackwright_core::{IntoValue, Node, Object, Scope, Value, text};

use super::container_definition::ContainerDefinition;
use super::task_definition::TaskDefinitionRef;
use crate::iam::PolicyStatement;

/// Which router takes the logs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FirelensLogRouterType {
    /// Fluent Bit.
    Fluentbit,
    /// Fluentd.
    Fluentd,
}

#[derive(Clone, Debug)]
enum ConfigFile {
    S3(Value<String>),
    File(Value<String>),
}

/// How a container routes the logs of its task.
///
/// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_firelens.html>
#[derive(Clone, Debug)]
pub struct FirelensConfig {
    router: FirelensLogRouterType,
    enable_ecs_log_metadata: Option<bool>,
    config_file: Option<ConfigFile>,
}

impl FirelensConfig {
    /// A router with the configuration that ECS writes for it.
    pub fn new(router: FirelensLogRouterType) -> Self {
        Self {
            router,
            enable_ecs_log_metadata: None,
            config_file: None,
        }
    }

    /// Whether ECS adds cluster, task and container to each message. Default: yes.
    #[must_use]
    pub fn enable_ecs_log_metadata(mut self, enable: bool) -> Self {
        self.enable_ecs_log_metadata = Some(enable);
        self
    }

    /// A configuration file in S3, by its ARN. The execution role is granted to read it. Default:
    /// none.
    #[must_use]
    pub fn config_s3_arn(mut self, arn: impl IntoValue<String>) -> Self {
        self.config_file = Some(ConfigFile::S3(arn.into_value()));
        self
    }

    /// A configuration file inside the image, by its path. Default: none.
    #[must_use]
    pub fn config_file_path(mut self, path: impl IntoValue<String>) -> Self {
        self.config_file = Some(ConfigFile::File(path.into_value()));
        self
    }

    pub(super) fn reads_from_s3(&self) -> bool {
        matches!(self.config_file, Some(ConfigFile::S3(_)))
    }

    pub(super) fn render(&self) -> Node {
        let mut options = Object::new();
        let metadata = self
            .enable_ecs_log_metadata
            .or(self.config_file.is_some().then_some(true));
        if let Some(enable) = metadata {
            options.put("enable-ecs-log-metadata", enable.to_string().into());
        }
        if let Some(file) = &self.config_file {
            let (kind, value) = match file {
                ConfigFile::S3(arn) => ("s3", arn),
                ConfigFile::File(path) => ("file", path),
            };
            options.put("config-file-type", kind.into());
            options.put("config-file-value", value.into());
        }
        let mut configuration = Object::typed();
        if !options.is_empty() {
            configuration.put("Options", options.into());
        }
        let router = match self.router {
            FirelensLogRouterType::Fluentbit => "fluentbit",
            FirelensLogRouterType::Fluentd => "fluentd",
        };
        configuration.put("Type", router.into());
        configuration.into()
    }
}

impl ContainerDefinition {
    /// Makes the container the FireLens log router of its task. Default: it is none.
    #[must_use]
    pub fn firelens_config(mut self, config: FirelensConfig) -> Self {
        self.firelens = Some(config);
        self
    }

    /// Lets ECS read the router's configuration file.
    pub(super) fn grant_firelens(&self, scope: &Scope, task: &TaskDefinitionRef) {
        let Some(ConfigFile::S3(arn)) = self
            .firelens
            .as_ref()
            .and_then(|config| config.config_file.as_ref())
        else {
            return;
        };
        let bucket: Value<String> = match (arn.as_text(), joined(arn.node())) {
            (Some(text), _) => text.split('/').next().unwrap_or(text).into_value(),
            (None, Some(parts)) => concat(before_slash(parts)).value(),
            (None, None) => text![arn.split("/").select(0)].value(),
        };
        let object = PolicyStatement::new()
            .actions(["s3:GetObject"])
            .resources([arn]);
        let location = PolicyStatement::new()
            .actions(["s3:GetBucketLocation"])
            .resources([bucket]);
        task.add_to_execution_role_policy(scope, object);
        task.add_to_execution_role_policy(scope, location);
    }
}

/// The parts of a text that is known at deployment only.
fn joined(text: &Node) -> Option<&[Node]> {
    let Node::Call("Fn::Join", arguments) = text else {
        return None;
    };
    match arguments.as_list()? {
        [delimiter, Node::List(parts)] if delimiter.as_text() == Some("") => Some(parts),
        _ => None,
    }
}

/// The parts up to the first slash that is known.
fn before_slash(parts: &[Node]) -> Vec<Node> {
    let mut before = Vec::new();
    for part in parts {
        match part.as_text().and_then(|text| text.split_once('/')) {
            None => before.push(part.clone()),
            Some(("", _)) => return before,
            Some((start, _)) => {
                before.push(start.into());
                return before;
            }
        }
    }
    before
}

//! How a container is written into its task definition.

use stackwright_core::{Diagnostic, Node, Object, Scope, Value};

use super::ContainerState;
use crate::ecs::codes;
use crate::ecs::task_definition::NetworkMode;

impl ContainerState {
    /// What is complete only when everything has been added.
    pub(in crate::ecs) fn check(&self, scope: &Scope, volumes: &[Value<String>]) {
        let mut variables: Vec<&str> = self
            .definition
            .environment
            .iter()
            .map(|(name, _)| name)
            .collect();
        for (name, _) in &self.secrets {
            if variables.contains(&name.as_str()) {
                let finding = Diagnostic::error(
                    &codes::SECRET_AND_ENVIRONMENT,
                    format!("the environment variable `{name}` is set twice"),
                );
                let finding = finding.given(format!(
                    "`{name}` in the clear and as a secret, or as two secrets"
                ));
                scope.diagnose(finding.allowed("one of them").help("leave the other out"));
            }
            variables.push(name);
        }
        for point in &self.definition.mount_points {
            if let Some(name) = point.source_volume.as_text()
                && volumes
                    .iter()
                    .all(|volume| volume.is_literal() && volume.as_text() != Some(name))
            {
                let finding = Diagnostic::error(
                    &codes::UNKNOWN_VOLUME,
                    format!(
                        "the container `{}` mounts a volume that its task does not have",
                        self.name
                    ),
                );
                let finding = finding
                    .allowed("the names of the task's volumes")
                    .given(format!("`{name}`"));
                scope.diagnose(finding.help("add the volume to the task definition"));
            }
        }
        let mut names: Vec<&str> = Vec::new();
        for mapping in &self.definition.port_mappings {
            let Some(name) = mapping.name.as_ref().and_then(Value::as_text) else {
                continue;
            };
            if names.contains(&name) {
                let finding = Diagnostic::error(
                    &codes::DUPLICATE_PORT_NAME,
                    format!(
                        "two ports of the container `{}` have the same name",
                        self.name
                    ),
                );
                scope.diagnose(
                    finding
                        .allowed("each name once in a container")
                        .help("rename one of the two")
                        .given(format!("`{name}` twice")),
                );
            }
            names.push(name);
        }
    }

    pub(in crate::ecs) fn render(&self, scope: &Scope, mode: NetworkMode) -> Node {
        let definition = &self.definition;
        let accelerators = definition.inference_accelerators.iter();
        let accelerators = accelerators.map(|name| resource("InferenceAccelerator", name.clone()));
        let mut container = definition.own_properties();
        container.put("Image", self.image.clone());
        container.put("Name", self.name.as_str().into());
        let mut list = |key: &'static str, items: Vec<Node>| {
            if !items.is_empty() {
                container.put(key, Node::List(items));
            }
        };
        list(
            "DependsOn",
            self.dependencies
                .iter()
                .map(|dependency| dependency.render())
                .collect(),
        );
        list(
            "Environment",
            definition.environment.iter().map(pair).collect(),
        );
        list(
            "EnvironmentFiles",
            definition
                .environment_files
                .iter()
                .map(|file| file.render(scope))
                .collect(),
        );
        list(
            "MountPoints",
            definition
                .mount_points
                .iter()
                .map(|point| point.render())
                .collect(),
        );
        list(
            "PortMappings",
            definition
                .port_mappings
                .iter()
                .map(|mapping| mapping.render(mode))
                .collect(),
        );
        list(
            "Secrets",
            self.secrets
                .iter()
                .map(|(_, entry)| entry.clone())
                .collect(),
        );
        list(
            "Ulimits",
            definition
                .ulimits
                .iter()
                .map(|limit| limit.render())
                .collect(),
        );
        list("VolumesFrom", self.volumes_from.clone());
        list(
            "ResourceRequirements",
            accelerators
                .chain(
                    definition
                        .gpu_count
                        .map(|count| resource("GPU", count.to_string())),
                )
                .collect(),
        );
        let singles = [
            ("ExtraHosts", definition.extra_hosts.clone().map(Node::List)),
            (
                "FirelensConfiguration",
                definition.firelens.as_ref().map(|config| config.render()),
            ),
            (
                "HealthCheck",
                definition.health_check.as_ref().map(|check| check.render()),
            ),
            (
                "LinuxParameters",
                definition
                    .linux_parameters
                    .as_ref()
                    .map(|linux| linux.render()),
            ),
            ("LogConfiguration", self.log_configuration.clone()),
            ("RepositoryCredentials", self.credentials.clone()),
            (
                "DockerLabels",
                Some(definition.docker_labels.clone())
                    .filter(|labels| !labels.is_empty())
                    .map(Node::from),
            ),
        ];
        for (key, value) in singles {
            if let Some(value) = value {
                container.put(key, value);
            }
        }
        container.into()
    }
}

fn pair((name, value): (&str, &Node)) -> Node {
    let mut entry = Object::typed();
    entry.put("Name", name.into());
    entry.put("Value", value.clone());
    entry.into()
}

fn resource(kind: &'static str, value: String) -> Node {
    let mut requirement = Object::typed();
    requirement.put("Type", kind.into());
    requirement.put("Value", value.into());
    requirement.into()
}

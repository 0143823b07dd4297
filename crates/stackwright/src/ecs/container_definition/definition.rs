//! The options of a container.

use stackwright_core::kind::List;
use stackwright_core::{Diagnostic, Duration, IntoValue, Node, Object, Scope, Text};

use crate::ecs::codes;
use crate::ecs::container_image::ContainerImage;
use crate::ecs::credential_spec::CredentialSpec;
use crate::ecs::environment_file::EnvironmentFile;
use crate::ecs::firelens_log_router::FirelensConfig;
use crate::ecs::health_check::HealthCheck;
use crate::ecs::linux_parameters::LinuxParameters;
use crate::ecs::log_driver::LogDriver;
use crate::ecs::port_mapping::PortMapping;
use crate::ecs::secret::Secret;
use crate::ecs::task_definition::NetworkMode;
use crate::ecs::volume::MountPoint;

use super::ulimit::Ulimit;

/// A container of a task: what it runs, and how.
///
/// ```
/// use stackwright::ecs::{ContainerDefinition, ContainerImage};
///
/// let image = ContainerImage::from_registry("public.ecr.aws/nginx/nginx:stable");
/// let web = ContainerDefinition::new(image).port(8080).environment("STAGE", "test");
/// ```
///
/// [`TaskDefinitionRef::add_container`](crate::ecs::TaskDefinitionRef::add_container) adds it to a
/// task.
///
/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html>
#[derive(Clone, Debug)]
pub struct ContainerDefinition {
    pub(in crate::ecs) image: ContainerImage,
    pub(in crate::ecs) name: Option<String>,
    /// Properties that are written as they are given.
    pub(super) properties: Object,
    pub(in crate::ecs) cpu: Option<u32>,
    pub(in crate::ecs) memory_limit_mib: Option<u32>,
    pub(in crate::ecs) memory_reservation_mib: Option<u32>,
    pub(in crate::ecs) essential: bool,
    pub(super) environment: Object,
    pub(super) environment_files: Vec<EnvironmentFile>,
    pub(super) secrets: Vec<(String, Secret)>,
    pub(super) docker_labels: Object,
    pub(super) extra_hosts: Option<Vec<Node>>,
    pub(super) health_check: Option<HealthCheck>,
    pub(super) linux_parameters: Option<LinuxParameters>,
    pub(in crate::ecs) logging: Option<LogDriver>,
    pub(super) gpu_count: Option<u32>,
    pub(super) inference_accelerators: Vec<String>,
    pub(in crate::ecs) port_mappings: Vec<PortMapping>,
    pub(in crate::ecs) mount_points: Vec<MountPoint>,
    pub(super) ulimits: Vec<Ulimit>,
    restart_policy: Option<bool>,
    restart_ignored_exit_codes: Option<Vec<i32>>,
    restart_attempt_period: Option<Duration>,
    timeouts: [Option<Duration>; 2],
    pub(in crate::ecs) firelens: Option<FirelensConfig>,
}

macro_rules! plain_options {
    ($($(#[$doc:meta])* $name:ident: $kind:ty => $property:literal;)*) => { $(
        $(#[$doc])*
        #[must_use]
        pub fn $name(mut self, value: impl IntoValue<$kind>) -> Self {
            self.properties.put($property, value.into_value().into_node());
            self
        }
    )* };
}

impl ContainerDefinition {
    /// A container that runs an image.
    pub fn new(image: impl Into<ContainerImage>) -> Self {
        Self {
            image: image.into(),
            name: None,
            properties: Object::typed(),
            cpu: None,
            memory_limit_mib: None,
            memory_reservation_mib: None,
            essential: true,
            environment: Object::new(),
            environment_files: Vec::new(),
            secrets: Vec::new(),
            docker_labels: Object::new(),
            extra_hosts: None,
            health_check: None,
            linux_parameters: None,
            logging: None,
            gpu_count: None,
            inference_accelerators: Vec::new(),
            port_mappings: Vec::new(),
            mount_points: Vec::new(),
            ulimits: Vec::new(),
            restart_policy: None,
            restart_ignored_exit_codes: None,
            restart_attempt_period: None,
            timeouts: [None, None],
            firelens: None,
        }
    }

    plain_options! {
        /// The command that the container runs. Default: the image's.
        command: List<String> => "Command";
        /// The container's entry point. Default: the image's.
        entry_point: List<String> => "EntryPoint";
        /// The directory in which commands run. Default: the image's, else `/`.
        working_directory: String => "WorkingDirectory";
        /// The user, as `name`, `uid`, `user:group` or `uid:gid`. Default: the image's, else root.
        user: String => "User";
        /// The container's host name. Fargate does not know it. Default: generated.
        hostname: String => "Hostname";
        /// Whether the container has the rights of root on the host. Fargate does not know it.
        /// Default: no.
        privileged: bool => "Privileged";
        /// Whether the container may only read its root file system. Default: no.
        readonly_root_filesystem: bool => "ReadonlyRootFilesystem";
        /// Whether standard input stays open. Default: no.
        interactive: bool => "Interactive";
        /// Whether a terminal is allocated. Default: no.
        pseudo_terminal: bool => "PseudoTerminal";
        /// Whether networking is off in the container. Fargate does not know it. Default: no.
        disable_networking: bool => "DisableNetworking";
        /// The addresses of name servers. Fargate does not know it. Default: the host's.
        dns_servers: List<String> => "DnsServers";
        /// The domains in which short names are looked up. Fargate does not know it. Default: the
        /// host's.
        dns_search_domains: List<String> => "DnsSearchDomains";
        /// Labels for SELinux and AppArmor. Fargate does not know it. Default: none.
        docker_security_options: List<String> => "DockerSecurityOptions";
        /// Other containers, as `name:alias`, that the container reaches without port mappings.
        /// Only for network mode bridge. Default: none.
        links: List<String> => "Links";
    }

    /// The container's name. Default: the id with which it is added.
    #[must_use]
    pub fn container_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The CPU units, of 1024 to a virtual CPU, that are kept for the container. Default: it shares
    /// what the task has.
    #[must_use]
    pub fn cpu(mut self, units: u32) -> Self {
        self.cpu = Some(units);
        self
    }

    /// How much memory the container may use before it is ended, in MiB. Default: as much as the
    /// task has.
    #[must_use]
    pub fn memory_limit_mib(mut self, mebibytes: u32) -> Self {
        self.memory_limit_mib = Some(mebibytes);
        self
    }

    /// How much memory is kept for the container, in MiB. Default: none.
    #[must_use]
    pub fn memory_reservation_mib(mut self, mebibytes: u32) -> Self {
        self.memory_reservation_mib = Some(mebibytes);
        self
    }

    /// Whether the task ends when the container does. Default: yes.
    #[must_use]
    pub fn essential(mut self, essential: bool) -> Self {
        self.essential = essential;
        self
    }

    /// Sets an environment variable. Variables are written in the order of these calls.
    #[must_use]
    pub fn environment(mut self, name: impl Into<Text>, value: impl IntoValue<String>) -> Self {
        self.environment.set(name, value.into_value().into_node());
        self
    }

    /// Reads environment variables from a file.
    #[must_use]
    pub fn environment_file(mut self, file: EnvironmentFile) -> Self {
        self.environment_files.push(file);
        self
    }

    /// Sets an environment variable from a secret.
    #[must_use]
    pub fn secret(mut self, name: impl Into<String>, secret: impl Into<Secret>) -> Self {
        self.secrets.push((name.into(), secret.into()));
        self
    }

    /// Sets a Docker label.
    #[must_use]
    pub fn docker_label(mut self, name: impl Into<Text>, value: impl IntoValue<String>) -> Self {
        self.docker_labels.set(name, value.into_value().into_node());
        self
    }

    /// Adds a line to `/etc/hosts`.
    #[must_use]
    pub fn extra_host(
        mut self,
        name: impl IntoValue<String>,
        address: impl IntoValue<String>,
    ) -> Self {
        let mut host = Object::typed();
        host.put("Hostname", name.into_value().into_node());
        host.put("IpAddress", address.into_value().into_node());
        self.extra_hosts.get_or_insert_default().push(host.into());
        self
    }

    /// The command by which ECS finds out whether the container is healthy. Default: none.
    #[must_use]
    pub fn health_check(mut self, check: HealthCheck) -> Self {
        self.health_check = Some(check);
        self
    }

    /// Linux settings: capabilities, devices, memory. Default: none.
    #[must_use]
    pub fn linux_parameters(mut self, parameters: LinuxParameters) -> Self {
        self.linux_parameters = Some(parameters);
        self
    }

    /// Where the container's output goes. Default: nowhere that ECS would know of.
    #[must_use]
    pub fn logging(mut self, driver: impl Into<LogDriver>) -> Self {
        self.logging = Some(driver.into());
        self
    }

    /// How many GPUs are kept for the container. Fargate does not know it. Default: none.
    #[must_use]
    pub fn gpu_count(mut self, count: u32) -> Self {
        self.gpu_count = Some(count);
        self
    }

    /// Gives the container an inference accelerator of its task, by the device's name. Fargate does not
    /// know it. Default: none.
    #[must_use]
    pub fn inference_accelerator_resource(mut self, device_name: impl Into<String>) -> Self {
        self.inference_accelerators.push(device_name.into());
        self
    }

    /// Who the container is in Active Directory. Default: nobody.
    #[must_use]
    pub fn credential_spec(mut self, spec: CredentialSpec) -> Self {
        let specs = Node::List(vec![spec.into_node()]);
        self.properties.put("CredentialSpecs", specs);
        self
    }

    /// Whether an amount of memory is said.
    pub(in crate::ecs) fn has_memory(&self) -> bool {
        self.memory_limit_mib.is_some() || self.memory_reservation_mib.is_some()
    }

    pub(super) fn push_link(&mut self, link: String) {
        self.properties.push("Links", link.into());
    }

    /// Adds a TCP port on which the container listens.
    #[must_use]
    pub fn port(self, container_port: u16) -> Self {
        self.port_mapping(PortMapping::new(container_port))
    }

    /// Adds a port on which the container listens.
    #[must_use]
    pub fn port_mapping(mut self, mapping: PortMapping) -> Self {
        self.port_mappings.push(mapping);
        self
    }

    /// Mounts a volume of the task.
    #[must_use]
    pub fn mount_point(mut self, point: MountPoint) -> Self {
        self.mount_points.push(point);
        self
    }

    /// Sets a limit for the container's processes.
    #[must_use]
    pub fn ulimit(mut self, limit: Ulimit) -> Self {
        self.ulimits.push(limit);
        self
    }

    /// Sets a kernel parameter of the container's name space, such as `net.core.somaxconn`.
    #[must_use]
    pub fn system_control(
        mut self,
        namespace: impl IntoValue<String>,
        value: impl IntoValue<String>,
    ) -> Self {
        let mut control = Object::typed();
        control.put("Namespace", namespace.into_value().into_node());
        control.put("Value", value.into_value().into_node());
        self.properties.push("SystemControls", control.into());
        self
    }

    /// How long containers that depend on this one wait for it, 2 to 120 seconds on Fargate. Default:
    /// 3 minutes.
    #[must_use]
    pub fn start_timeout(mut self, timeout: Duration) -> Self {
        self.timeouts[0] = Some(timeout);
        self
    }

    /// How long the container may take to stop before it is killed, 2 to 120 seconds on Fargate.
    /// Default: 30 seconds.
    #[must_use]
    pub fn stop_timeout(mut self, timeout: Duration) -> Self {
        self.timeouts[1] = Some(timeout);
        self
    }

    /// Whether the image's tag is replaced by its digest when a service is deployed, so that all
    /// tasks run the same image. Default: yes, on ECS's side.
    #[must_use]
    pub fn version_consistency(mut self, consistency: VersionConsistency) -> Self {
        let word = match consistency {
            VersionConsistency::Enabled => "enabled",
            VersionConsistency::Disabled => "disabled",
        };
        self.properties.put("VersionConsistency", word.into());
        self
    }

    /// Whether ECS restarts the container when it ends, without replacing the task. Default: no.
    #[must_use]
    pub fn enable_restart_policy(mut self, enable: bool) -> Self {
        self.restart_policy = Some(enable);
        self
    }

    /// The exit codes, at most 50, with which the container is not restarted. Default: none.
    #[must_use]
    pub fn restart_ignored_exit_codes(mut self, codes: impl IntoIterator<Item = i32>) -> Self {
        self.restart_ignored_exit_codes = Some(codes.into_iter().collect());
        self
    }

    /// How long the container has to run before it may be restarted, 60 to 1800 seconds. Default: 300
    /// seconds.
    #[must_use]
    pub fn restart_attempt_period(mut self, period: Duration) -> Self {
        self.restart_attempt_period = Some(period);
        self
    }

    /// What can be said about the container by itself.
    pub(super) fn check(&self, scope: &Scope, name: &str, mode: NetworkMode) {
        let legal = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
        if name.is_empty() || name.len() > 255 || !name.chars().all(legal) {
            let finding =
                Diagnostic::error(&codes::CONTAINER_NAME, "a container name is no legal one");
            scope.diagnose(
                finding
                    .help("leave out other characters")
                    .given(format!("`{name}`"))
                    .allowed("1 to 255 letters, digits, hyphens and underscores"),
            );
        }
        if let (Some(limit), Some(reservation)) =
            (self.memory_limit_mib, self.memory_reservation_mib)
            && reservation > limit
        {
            let finding = Diagnostic::error(
                &codes::CONTAINER_SIZE,
                "more memory is reserved than the container may use",
            );
            let finding = finding
                .help("reserve less, or raise `memory_limit_mib`")
                .given(format!("{reservation} MiB reserved, {limit} MiB allowed"));
            scope.diagnose(finding.allowed("a reservation of at most the limit"));
        }
        self.port_mappings
            .iter()
            .for_each(|mapping| mapping.check(scope, mode));
        if let Some(check) = &self.health_check {
            check.check(scope);
        }
        if let Some(parameters) = &self.linux_parameters {
            parameters.check(scope);
        }
        self.check_restart_policy(scope);
        self.check_timeouts(scope);
    }

    fn check_restart_policy(&self, scope: &Scope) {
        let refuse = |message: &str, given: String, help: &str| {
            scope.diagnose(
                Diagnostic::error(&codes::RESTART_POLICY, message)
                    .allowed("an enabled policy with an attempt period of 60 to 1800 seconds")
                    .given(given)
                    .help(help),
            );
        };
        let refined =
            self.restart_ignored_exit_codes.is_some() || self.restart_attempt_period.is_some();
        if refined && self.restart_policy != Some(true) {
            refuse(
                "a restart policy is refined, but not enabled",
                "ignored exit codes or an attempt period".to_owned(),
                "call `enable_restart_policy(true)`",
            );
        }
        if let Some(exits) = self
            .restart_ignored_exit_codes
            .as_ref()
            .filter(|exits| exits.len() > 50)
        {
            refuse(
                "too many exit codes are ignored",
                exits.len().to_string(),
                "name at most 50",
            );
        }
        if let Some(period) = self.restart_attempt_period
            && !period
                .to_seconds()
                .is_some_and(|seconds| (60..=1800).contains(&seconds))
        {
            refuse(
                "a restart attempt period is out of range",
                period.to_string(),
                "choose 60 to 1800 whole seconds",
            );
        }
    }

    fn check_timeouts(&self, scope: &Scope) {
        for (name, timeout) in ["start", "stop"].into_iter().zip(self.timeouts) {
            if let Some(timeout) = timeout.filter(|timeout| timeout.to_millis() > 120_000) {
                let message = format!("a container's {name} timeout is out of range");
                let finding = Diagnostic::error(&codes::STOP_TIMEOUT, message);
                scope.diagnose(
                    finding
                        .help("choose a time in this range")
                        .given(timeout)
                        .allowed("2 to 120 seconds"),
                );
            }
        }
    }

    /// A setting that Fargate refuses.
    /// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html>
    pub(in crate::ecs) fn unknown_to_fargate(&self) -> Option<String> {
        let driver = self
            .logging
            .as_ref()
            .and_then(LogDriver::unknown_to_fargate);
        let driver = driver.map(|name| format!("the log driver `{name}`"));
        let privileged = self.properties.get("Privileged") == Some(&Node::Bool(true));
        let privileged = privileged.then(|| "privileged(true)".to_owned());
        let gpus = self.gpu_count.map(|count| format!("gpu_count({count})"));
        driver.or(privileged).or(gpus)
    }

    /// The properties that need no more than the definition itself.
    pub(super) fn own_properties(&self) -> Object {
        let mut own = self.properties.clone();
        let numbers = [
            ("Cpu", self.cpu),
            ("Memory", self.memory_limit_mib),
            ("MemoryReservation", self.memory_reservation_mib),
        ];
        for (key, number) in numbers {
            if let Some(number) = number {
                own.put(key, number.into());
            }
        }
        for (key, timeout) in ["StartTimeout", "StopTimeout"]
            .into_iter()
            .zip(self.timeouts)
        {
            if let Some(timeout) = timeout {
                own.put(key, Node::Int((timeout.to_millis() / 1000) as i64));
            }
        }
        if let Some(enabled) = self.restart_policy {
            let mut policy = Object::typed();
            policy.put("Enabled", enabled.into());
            if let Some(exits) = &self.restart_ignored_exit_codes {
                policy.put("IgnoredExitCodes", exits.as_slice().into());
            }
            if let Some(period) = self.restart_attempt_period {
                policy.put(
                    "RestartAttemptPeriod",
                    Node::Int((period.to_millis() / 1000) as i64),
                );
            }
            own.put("RestartPolicy", policy.into());
        }
        own.put("Essential", self.essential.into());
        own
    }
}

/// Whether ECS resolves an image's tag to a digest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VersionConsistency {
    /// All tasks of a deployment run the image that the tag named when it began.
    Enabled,
    /// Each task runs the image that the tag names when it starts.
    Disabled,
}

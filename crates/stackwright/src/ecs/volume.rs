//! Volumes of a task, and where containers mount them.

use stackwright_cfn::kinds::efs::{AccessPointId, FileSystemId};
use stackwright_core::{IntoValue, Node, Object, Value};

/// A volume that the containers of a task can mount.
///
/// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_data_volumes.html>
#[derive(Clone, Debug)]
pub struct Volume {
    pub(super) name: Value<String>,
    kind: VolumeKind,
}

#[derive(Clone, Debug)]
enum VolumeKind {
    Task,
    Host(Option<Value<String>>),
    Efs(EfsVolume),
    Docker(DockerVolume),
    AtLaunch,
}

impl Volume {
    /// An empty volume that lives as long as its task.
    pub fn new(name: impl IntoValue<String>) -> Self {
        Self::of(name, VolumeKind::Task)
    }

    /// A directory of the host. Fargate does not know it.
    pub fn host(name: impl IntoValue<String>, source_path: impl IntoValue<String>) -> Self {
        Self::of(name, VolumeKind::Host(Some(source_path.into_value())))
    }

    /// A directory of the host that Docker chooses, which lives as long as its task. Fargate does not know
    /// it by this name: see [`new`](Self::new).
    pub fn empty_host(name: impl IntoValue<String>) -> Self {
        Self::of(name, VolumeKind::Host(None))
    }

    /// An EFS file system.
    pub fn efs(name: impl IntoValue<String>, file_system: EfsVolume) -> Self {
        Self::of(name, VolumeKind::Efs(file_system))
    }

    /// A volume that a Docker driver provides. Fargate does not know it.
    pub fn docker(name: impl IntoValue<String>, volume: DockerVolume) -> Self {
        Self::of(name, VolumeKind::Docker(volume))
    }

    /// A volume that is made when a service or a task is started, such as an EBS volume.
    pub fn configured_at_launch(name: impl IntoValue<String>) -> Self {
        Self::of(name, VolumeKind::AtLaunch)
    }

    fn of(name: impl IntoValue<String>, kind: VolumeKind) -> Self {
        Self {
            name: name.into_value(),
            kind,
        }
    }

    pub(super) fn is_efs(&self) -> bool {
        matches!(self.kind, VolumeKind::Efs(_))
    }

    pub(super) fn needs_host(&self) -> bool {
        matches!(self.kind, VolumeKind::Docker(_) | VolumeKind::Host(Some(_)))
    }

    pub(super) fn render(&self) -> Node {
        let mut volume = Object::typed();
        volume.put("Name", (&self.name).into());
        match &self.kind {
            VolumeKind::Task => {}
            VolumeKind::Host(path) => {
                let mut host = Object::typed();
                if let Some(path) = path {
                    host.put("SourcePath", path.into());
                }
                volume.put("Host", host.into());
            }
            VolumeKind::Efs(efs) => volume.put("EFSVolumeConfiguration", efs.0.clone().into()),
            VolumeKind::Docker(docker) => {
                volume.put("DockerVolumeConfiguration", docker.0.clone().into());
            }
            VolumeKind::AtLaunch => volume.put("ConfiguredAtLaunch", true.into()),
        }
        volume.into()
    }
}

/// An EFS file system as a volume.
///
/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EFSVolumeConfiguration.html>
#[derive(Clone, Debug)]
pub struct EfsVolume(Object);

impl EfsVolume {
    /// A file system of the stack, or the one with this id, `fs-…`. Let the service connect to it, and
    /// grant the task role what it does there.
    pub fn new(file_system_id: impl IntoValue<FileSystemId>) -> Self {
        let mut volume = Object::typed();
        volume.put("FilesystemId", file_system_id.into_value().into_node());
        Self(volume)
    }

    /// The directory of the file system that becomes the volume's root. Default: its root.
    #[must_use]
    pub fn root_directory(mut self, path: impl IntoValue<String>) -> Self {
        self.0.put("RootDirectory", path.into_value().into_node());
        self
    }

    /// Whether data is encrypted on its way. Authorization by IAM needs it. Default: no.
    #[must_use]
    pub fn transit_encryption(mut self, enabled: bool) -> Self {
        self.0.put("TransitEncryption", switch(enabled).into());
        self
    }

    /// The port for encrypted data. Default: chosen by the mount helper.
    #[must_use]
    pub fn transit_encryption_port(mut self, port: u16) -> Self {
        self.0.put("TransitEncryptionPort", port.into());
        self
    }

    /// The access point through which the file system is reached: one of the stack, or the one with this
    /// id, `fsap-…`. Default: none.
    #[must_use]
    pub fn access_point_id(mut self, id: impl IntoValue<AccessPointId>) -> Self {
        self.authorize("AccessPointId", id.into_value().into_node());
        self
    }

    /// Whether the task role's permissions decide who may mount. Default: no.
    #[must_use]
    pub fn iam_authorization(mut self, enabled: bool) -> Self {
        self.authorize("IAM", switch(enabled).into());
        self
    }

    fn authorize(&mut self, key: &'static str, value: Node) {
        let config = self
            .0
            .entry("AuthorizationConfig", || Object::typed().into());
        if let Node::Object(config) = config {
            config.put(key, value);
        }
    }
}

/// How ECS writes a switch that is on or off.
pub(super) const fn switch(enabled: bool) -> &'static str {
    if enabled { "ENABLED" } else { "DISABLED" }
}

/// How long a Docker volume lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VolumeScope {
    /// As long as its task.
    Task,
    /// Beyond its task.
    Shared,
}

/// A volume of a Docker driver.
///
/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DockerVolumeConfiguration.html>
#[derive(Clone, Debug)]
pub struct DockerVolume(Object);

impl DockerVolume {
    /// A volume of the driver with this name, such as `local`.
    pub fn new(driver: impl IntoValue<String>, scope: VolumeScope) -> Self {
        let mut volume = Object::typed();
        volume.put("Driver", driver.into_value().into_node());
        let scope = match scope {
            VolumeScope::Task => "task",
            VolumeScope::Shared => "shared",
        };
        volume.put("Scope", scope.into());
        Self(volume)
    }

    /// Whether a shared volume is made where it does not exist. Default: no.
    #[must_use]
    pub fn autoprovision(mut self, autoprovision: bool) -> Self {
        self.0.put("Autoprovision", autoprovision.into());
        self
    }

    /// Options for the driver. Default: none.
    #[must_use]
    pub fn driver_opts(
        mut self,
        options: impl IntoValue<stackwright_core::kind::Map<String>>,
    ) -> Self {
        self.0.put("DriverOpts", options.into_value().into_node());
        self
    }

    /// Labels of the volume. Default: none.
    #[must_use]
    pub fn labels(mut self, labels: impl IntoValue<stackwright_core::kind::Map<String>>) -> Self {
        self.0.put("Labels", labels.into_value().into_node());
        self
    }
}

/// Where a container mounts a volume of its task.
#[derive(Clone, Debug)]
pub struct MountPoint {
    pub(super) source_volume: Value<String>,
    container_path: Value<String>,
    read_only: bool,
}

impl MountPoint {
    /// The volume with this name at a path of the container, writable.
    pub fn new(
        source_volume: impl IntoValue<String>,
        container_path: impl IntoValue<String>,
    ) -> Self {
        Self {
            source_volume: source_volume.into_value(),
            container_path: container_path.into_value(),
            read_only: false,
        }
    }

    /// Whether the container may only read it. Default: no.
    #[must_use]
    pub fn read_only(mut self, read_only: bool) -> Self {
        self.read_only = read_only;
        self
    }

    pub(super) fn render(&self) -> Node {
        let mut point = Object::typed();
        point.put("ContainerPath", (&self.container_path).into());
        point.put("ReadOnly", self.read_only.into());
        point.put("SourceVolume", (&self.source_volume).into());
        point.into()
    }
}

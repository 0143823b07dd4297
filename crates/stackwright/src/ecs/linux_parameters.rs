//! Linux settings of a container.

use stackwright_core::{Diagnostic, Node, Object, Scope, Text};

use super::codes;

/// Linux settings of a container: capabilities, devices, memory.
///
/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LinuxParameters.html>
#[derive(Clone, Debug, Default)]
pub struct LinuxParameters {
    init_process_enabled: Option<bool>,
    shared_memory_size: Option<u32>,
    max_swap: Option<u32>,
    swappiness: Option<u8>,
    added: Vec<Text>,
    dropped: Vec<Text>,
    devices: Vec<Node>,
    tmpfs: Vec<Node>,
}

impl LinuxParameters {
    /// No settings.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether an init process forwards signals and reaps processes in the container. Default: no.
    #[must_use]
    pub fn init_process_enabled(mut self, enabled: bool) -> Self {
        self.init_process_enabled = Some(enabled);
        self
    }

    /// The size of `/dev/shm` in MiB. Fargate does not know it. Default: the runtime's.
    #[must_use]
    pub fn shared_memory_size(mut self, mebibytes: u32) -> Self {
        self.shared_memory_size = Some(mebibytes);
        self
    }

    /// How much memory the container may swap, in MiB. Fargate does not know it. Default: the
    /// instance's setting.
    #[must_use]
    pub fn max_swap(mut self, mebibytes: u32) -> Self {
        self.max_swap = Some(mebibytes);
        self
    }

    /// How readily memory is swapped, 0 to 100. Fargate does not know it. Default: 60.
    #[must_use]
    pub fn swappiness(mut self, percent: u8) -> Self {
        self.swappiness = Some(percent);
        self
    }

    /// Gives the container Linux capabilities, such as `SYS_PTRACE`, the only one of Fargate.
    #[must_use]
    pub fn add_capabilities<S: Into<Text>>(mut self, names: impl IntoIterator<Item = S>) -> Self {
        self.added.extend(names.into_iter().map(Into::into));
        self
    }

    /// Takes Linux capabilities from the container, such as `NET_RAW`, or `ALL`.
    #[must_use]
    pub fn drop_capabilities<S: Into<Text>>(mut self, names: impl IntoIterator<Item = S>) -> Self {
        self.dropped.extend(names.into_iter().map(Into::into));
        self
    }

    /// Gives the container a device of the host. Fargate does not know it.
    #[must_use]
    pub fn add_device(mut self, device: Device) -> Self {
        self.devices.push(device.render());
        self
    }

    /// Mounts a file system in memory. Fargate does not know it.
    #[must_use]
    pub fn add_tmpfs(mut self, tmpfs: Tmpfs) -> Self {
        self.tmpfs.push(tmpfs.render());
        self
    }

    pub(super) fn check(&self, scope: &Scope) {
        if let Some(percent) = self.swappiness.filter(|percent| *percent > 100) {
            let finding = Diagnostic::error(&codes::CONTAINER_SIZE, "swappiness is a percentage");
            let finding = finding.given(percent).allowed("0 to 100");
            scope.diagnose(finding.help("choose a number in this range, or leave it out"));
        }
    }

    pub(super) fn render(&self) -> Node {
        let names = |names: &[Text]| {
            Node::List(names.iter().map(|name| Node::Text(name.clone())).collect())
        };
        let mut capabilities = Object::typed();
        if !self.added.is_empty() {
            capabilities.put("Add", names(&self.added));
        }
        if !self.dropped.is_empty() {
            capabilities.put("Drop", names(&self.dropped));
        }
        let mut parameters = Object::typed();
        parameters.put("Capabilities", capabilities.into());
        let lists = [("Devices", &self.devices), ("Tmpfs", &self.tmpfs)];
        for (key, list) in lists.into_iter().filter(|(_, list)| !list.is_empty()) {
            parameters.put(key, Node::List(list.clone()));
        }
        if let Some(enabled) = self.init_process_enabled {
            parameters.put("InitProcessEnabled", enabled.into());
        }
        let numbers = [
            ("MaxSwap", self.max_swap),
            ("SharedMemorySize", self.shared_memory_size),
            ("Swappiness", self.swappiness.map(u32::from)),
        ];
        for (key, number) in numbers {
            if let Some(number) = number {
                parameters.put(key, number.into());
            }
        }
        parameters.into()
    }
}

/// What a container may do with a device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DevicePermission {
    /// Read from it.
    Read,
    /// Write to it.
    Write,
    /// Make device files for it.
    Mknod,
}

/// A device of the host, for a container.
#[derive(Clone, Debug)]
pub struct Device {
    host_path: Text,
    container_path: Option<Text>,
    permissions: Option<Vec<DevicePermission>>,
}

impl Device {
    /// The device at a path of the host.
    pub fn new(host_path: impl Into<Text>) -> Self {
        Self {
            host_path: host_path.into(),
            container_path: None,
            permissions: None,
        }
    }

    /// The path inside the container. Default: the host's.
    #[must_use]
    pub fn container_path(mut self, path: impl Into<Text>) -> Self {
        self.container_path = Some(path.into());
        self
    }

    /// What the container may do with it. Default: all.
    #[must_use]
    pub fn permissions(mut self, permissions: impl IntoIterator<Item = DevicePermission>) -> Self {
        self.permissions = Some(permissions.into_iter().collect());
        self
    }

    fn render(self) -> Node {
        let mut device = Object::typed();
        device.put("HostPath", Node::Text(self.host_path));
        if let Some(path) = self.container_path {
            device.put("ContainerPath", Node::Text(path));
        }
        if let Some(permissions) = self.permissions {
            let word = |permission: DevicePermission| match permission {
                DevicePermission::Read => "read",
                DevicePermission::Write => "write",
                DevicePermission::Mknod => "mknod",
            };
            device.put(
                "Permissions",
                permissions.into_iter().map(word).collect::<Vec<_>>().into(),
            );
        }
        device.into()
    }
}

/// A file system in memory, for a container.
#[derive(Clone, Debug)]
pub struct Tmpfs {
    container_path: Text,
    size: u32,
    mount_options: Vec<Text>,
}

impl Tmpfs {
    /// A file system of at most `mebibytes` MiB, mounted at a path of the container.
    pub fn new(container_path: impl Into<Text>, mebibytes: u32) -> Self {
        Self {
            container_path: container_path.into(),
            size: mebibytes,
            mount_options: Vec::new(),
        }
    }

    /// Mount options, such as `rw` and `noexec`. Default: the runtime's.
    #[must_use]
    pub fn mount_options<S: Into<Text>>(mut self, options: impl IntoIterator<Item = S>) -> Self {
        self.mount_options = options.into_iter().map(Into::into).collect();
        self
    }

    fn render(self) -> Node {
        let mut tmpfs = Object::typed();
        tmpfs.put("ContainerPath", Node::Text(self.container_path));
        tmpfs.put("Size", self.size.into());
        if !self.mount_options.is_empty() {
            let options = self.mount_options.into_iter().map(Node::Text).collect();
            tmpfs.put("MountOptions", Node::List(options));
        }
        tmpfs.into()
    }
}

/// Declares names as constants.
macro_rules! named {
    ($type:ident: $($name:ident = $word:literal,)+) => {
        #[allow(missing_docs, reason = "they are what they are called")]
        impl $type {
            $( pub const $name: Self = Self($word); )+
        }

        impl From<$type> for Text {
            fn from(name: $type) -> Self {
                Text::Borrowed(name.0)
            }
        }
    };
}

/// A Linux capability.
///
/// <https://man7.org/linux/man-pages/man7/capabilities.7.html>
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Capability(&'static str);

named! { Capability:
    ALL = "ALL",
    AUDIT_CONTROL = "AUDIT_CONTROL",
    AUDIT_WRITE = "AUDIT_WRITE",
    BLOCK_SUSPEND = "BLOCK_SUSPEND",
    CHOWN = "CHOWN",
    DAC_OVERRIDE = "DAC_OVERRIDE",
    DAC_READ_SEARCH = "DAC_READ_SEARCH",
    FOWNER = "FOWNER",
    FSETID = "FSETID",
    IPC_LOCK = "IPC_LOCK",
    IPC_OWNER = "IPC_OWNER",
    KILL = "KILL",
    LEASE = "LEASE",
    LINUX_IMMUTABLE = "LINUX_IMMUTABLE",
    MAC_ADMIN = "MAC_ADMIN",
    MAC_OVERRIDE = "MAC_OVERRIDE",
    MKNOD = "MKNOD",
    NET_ADMIN = "NET_ADMIN",
    NET_BIND_SERVICE = "NET_BIND_SERVICE",
    NET_BROADCAST = "NET_BROADCAST",
    NET_RAW = "NET_RAW",
    SETFCAP = "SETFCAP",
    SETGID = "SETGID",
    SETPCAP = "SETPCAP",
    SETUID = "SETUID",
    SYS_ADMIN = "SYS_ADMIN",
    SYS_BOOT = "SYS_BOOT",
    SYS_CHROOT = "SYS_CHROOT",
    SYS_MODULE = "SYS_MODULE",
    SYS_NICE = "SYS_NICE",
    SYS_PACCT = "SYS_PACCT",
    SYS_PTRACE = "SYS_PTRACE",
    SYS_RAWIO = "SYS_RAWIO",
    SYS_RESOURCE = "SYS_RESOURCE",
    SYS_TIME = "SYS_TIME",
    SYS_TTY_CONFIG = "SYS_TTY_CONFIG",
    SYSLOG = "SYSLOG",
    WAKE_ALARM = "WAKE_ALARM",
}

/// An option with which a file system in memory is mounted.
///
/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Tmpfs.html>
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TmpfsMountOption(&'static str);

named! { TmpfsMountOption:
    DEFAULTS = "defaults",
    RO = "ro",
    RW = "rw",
    SUID = "suid",
    NOSUID = "nosuid",
    DEV = "dev",
    NODEV = "nodev",
    EXEC = "exec",
    NOEXEC = "noexec",
    SYNC = "sync",
    ASYNC = "async",
    DIRSYNC = "dirsync",
    REMOUNT = "remount",
    MAND = "mand",
    NOMAND = "nomand",
    ATIME = "atime",
    NOATIME = "noatime",
    DIRATIME = "diratime",
    NODIRATIME = "nodiratime",
    BIND = "bind",
    RBIND = "rbind",
    UNBINDABLE = "unbindable",
    RUNBINDABLE = "runbindable",
    PRIVATE = "private",
    RPRIVATE = "rprivate",
    SHARED = "shared",
    RSHARED = "rshared",
    SLAVE = "slave",
    RSLAVE = "rslave",
    RELATIME = "relatime",
    NORELATIME = "norelatime",
    STRICTATIME = "strictatime",
    NOSTRICTATIME = "nostrictatime",
    MODE = "mode",
    UID = "uid",
    GID = "gid",
    NR_INODES = "nr_inodes",
    NR_BLOCKS = "nr_blocks",
    MPOL = "mpol",
}

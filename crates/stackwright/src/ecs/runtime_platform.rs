//! Processor and operating system.

use stackwright_core::{Node, Object, Text};

/// A processor architecture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CpuArchitecture {
    /// 64-bit ARM: Graviton.
    Arm64,
    /// 64-bit Intel and AMD.
    X86_64,
}

/// An operating system.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OperatingSystemFamily(Text);

impl OperatingSystemFamily {
    /// Linux.
    pub const LINUX: Self = Self(Text::Borrowed("LINUX"));
    /// Windows Server 2016, full.
    pub const WINDOWS_SERVER_2016_FULL: Self = Self(Text::Borrowed("WINDOWS_SERVER_2016_FULL"));
    /// Windows Server 2019, core.
    pub const WINDOWS_SERVER_2019_CORE: Self = Self(Text::Borrowed("WINDOWS_SERVER_2019_CORE"));
    /// Windows Server 2019, full.
    pub const WINDOWS_SERVER_2019_FULL: Self = Self(Text::Borrowed("WINDOWS_SERVER_2019_FULL"));
    /// Windows Server 2022, core.
    pub const WINDOWS_SERVER_2022_CORE: Self = Self(Text::Borrowed("WINDOWS_SERVER_2022_CORE"));
    /// Windows Server 2022, full.
    pub const WINDOWS_SERVER_2022_FULL: Self = Self(Text::Borrowed("WINDOWS_SERVER_2022_FULL"));
    /// Windows Server 2025, core.
    pub const WINDOWS_SERVER_2025_CORE: Self = Self(Text::Borrowed("WINDOWS_SERVER_2025_CORE"));
    /// Windows Server 2025, full.
    pub const WINDOWS_SERVER_2025_FULL: Self = Self(Text::Borrowed("WINDOWS_SERVER_2025_FULL"));

    /// Any other, by the name that ECS has for it.
    pub fn of(name: impl Into<Text>) -> Self {
        Self(name.into())
    }

    /// Whether it is a Windows.
    pub fn is_windows(&self) -> bool {
        self.0.starts_with("WINDOWS")
    }
}

/// The processor and operating system that a task runs on.
///
/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RuntimePlatform.html>
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RuntimePlatform {
    cpu_architecture: Option<CpuArchitecture>,
    operating_system_family: Option<OperatingSystemFamily>,
}

impl RuntimePlatform {
    /// The defaults: Linux on X86_64.
    pub fn new() -> Self {
        Self::default()
    }

    /// The processor. Default: X86_64.
    #[must_use]
    pub fn cpu_architecture(mut self, architecture: CpuArchitecture) -> Self {
        self.cpu_architecture = Some(architecture);
        self
    }

    /// The operating system. Default: Linux.
    #[must_use]
    pub fn operating_system_family(mut self, family: OperatingSystemFamily) -> Self {
        self.operating_system_family = Some(family);
        self
    }

    pub(super) fn is_windows(&self) -> bool {
        self.operating_system_family
            .as_ref()
            .is_some_and(OperatingSystemFamily::is_windows)
    }

    pub(super) fn render(&self) -> Node {
        let mut platform = Object::typed();
        if let Some(architecture) = self.cpu_architecture {
            let name = match architecture {
                CpuArchitecture::Arm64 => "ARM64",
                CpuArchitecture::X86_64 => "X86_64",
            };
            platform.put("CpuArchitecture", name.into());
        }
        if let Some(family) = &self.operating_system_family {
            platform.put("OperatingSystemFamily", Node::Text(family.0.clone()));
        }
        platform.into()
    }
}

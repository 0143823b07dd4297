//! Images that instances start from.

mod amazon_linux;

use stackwright_core::kind::ImageId;
use stackwright_core::{CfnMapping, Diagnostic, IntoValue, Scope, Value, pseudo, text};

use super::user_data::UserData;
use super::windows_version::WindowsVersion;
use crate::ec2::codes;
use crate::ssm::StringParameter;

pub use amazon_linux::{
    AmazonLinux2Image, AmazonLinux2023Image, AmazonLinuxCpuType, AmazonLinuxEdition,
    AmazonLinuxStorage,
};

/// The family of an instance's operating system.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OperatingSystemType {
    /// Linux.
    Linux,
    /// Windows.
    Windows,
}

/// An image in a stack: its id, and what goes with it.
#[derive(Clone, Debug)]
pub struct MachineImageConfig {
    /// The id.
    pub image_id: Value<ImageId>,
    /// The family of the operating system.
    pub os_type: OperatingSystemType,
    /// The user data of instances that have no other.
    pub user_data: UserData,
}

/// The image that instances start from.
///
/// The newest image of a kind is a public SSM parameter, which CloudFormation reads at each deployment:
/// a deployment may so replace instances although nothing of the stack has changed.
///
/// ```
/// use stackwright::ec2::{AmazonLinuxCpuType, MachineImage};
///
/// let newest = MachineImage::latest_amazon_linux2023().cpu_type(AmazonLinuxCpuType::Arm64);
/// let own = MachineImage::from_ssm_parameter("/images/web");
/// let pinned = MachineImage::generic_linux([("eu-central-1", "ami-0123456789abcdef0")]);
/// ```
///
/// <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/AMIs.html>
#[derive(Clone, Debug)]
pub struct MachineImage {
    source: Source,
    os: OperatingSystemType,
    user_data: Option<UserData>,
    is_bottlerocket: bool,
}

#[derive(Clone, Debug)]
enum Source {
    Parameter(String),
    AtLaunch {
        name: Value<String>,
        version: Option<u32>,
    },
    Map(Vec<(String, String)>),
}

impl MachineImage {
    fn of(source: Source, os: OperatingSystemType) -> Self {
        Self {
            source,
            os,
            user_data: None,
            is_bottlerocket: false,
        }
    }

    /// The newest Amazon Linux 2023.
    pub fn latest_amazon_linux2023() -> AmazonLinux2023Image {
        AmazonLinux2023Image::new()
    }

    /// The newest Amazon Linux 2.
    pub fn latest_amazon_linux2() -> AmazonLinux2Image {
        AmazonLinux2Image::new()
    }

    /// The newest image of a Windows version.
    pub fn latest_windows(version: &WindowsVersion) -> Self {
        let name = format!("/aws/service/ami-windows-latest/{}", version.as_str());
        Self::of(Source::Parameter(name), OperatingSystemType::Windows)
    }

    /// The image whose id an SSM parameter holds, read at each deployment. Its operating system is
    /// Linux, unless [`os`](Self::os) says otherwise.
    pub fn from_ssm_parameter(name: impl Into<String>) -> Self {
        Self::of(Source::Parameter(name.into()), OperatingSystemType::Linux)
    }

    /// The image whose id an SSM parameter holds, read whenever an instance is launched. It is for launch
    /// templates.
    pub fn resolve_ssm_parameter_at_launch(name: impl IntoValue<String>) -> Self {
        let name = name.into_value();
        Self::of(
            Source::AtLaunch {
                name,
                version: None,
            },
            OperatingSystemType::Linux,
        )
    }

    /// An image with Linux for each region.
    pub fn generic_linux<R: Into<String>, I: Into<String>>(
        images: impl IntoIterator<Item = (R, I)>,
    ) -> Self {
        Self::of(Source::map(images), OperatingSystemType::Linux)
    }

    /// An image with Windows for each region.
    pub fn generic_windows<R: Into<String>, I: Into<String>>(
        images: impl IntoIterator<Item = (R, I)>,
    ) -> Self {
        Self::of(Source::map(images), OperatingSystemType::Windows)
    }

    /// The family of the operating system.
    #[must_use]
    pub fn os(mut self, os: OperatingSystemType) -> Self {
        self.os = os;
        self
    }

    /// The version of a parameter that is read at launch. Default: the newest one.
    #[must_use]
    pub fn parameter_version(mut self, number: u32) -> Self {
        if let Source::AtLaunch { version, .. } = &mut self.source {
            *version = Some(number);
        }
        self
    }

    /// The user data of instances that have no other. Default: an empty script.
    #[must_use]
    pub fn user_data(mut self, data: impl Into<UserData>) -> Self {
        self.user_data = Some(data.into());
        self
    }

    #[cfg(feature = "ecs")]
    pub(crate) fn bottlerocket(mut self) -> Self {
        self.is_bottlerocket = true;
        self
    }

    pub(crate) fn is_bottlerocket(&self) -> bool {
        self.is_bottlerocket
    }

    /// The image in a stack.
    #[track_caller]
    pub fn get_image(&self, scope: &Scope) -> MachineImageConfig {
        MachineImageConfig {
            image_id: self.source.image_id(scope),
            os_type: self.os,
            user_data: self
                .user_data
                .clone()
                .unwrap_or_else(|| UserData::for_operating_system(self.os)),
        }
    }
}

impl Source {
    fn map<R: Into<String>, I: Into<String>>(images: impl IntoIterator<Item = (R, I)>) -> Self {
        let images = images.into_iter();
        Self::Map(
            images
                .map(|(region, image)| (region.into(), image.into()))
                .collect(),
        )
    }

    #[track_caller]
    fn image_id(&self, scope: &Scope) -> Value<ImageId> {
        match self {
            Self::Parameter(name) => StringParameter::value_for_typed_string_parameter(scope, name),
            // https://docs.aws.amazon.com/autoscaling/ec2/userguide/using-systems-manager-parameters.html
            Self::AtLaunch {
                name,
                version: None,
            } => text!["resolve:ssm:", name].value(),
            Self::AtLaunch {
                name,
                version: Some(version),
            } => text!["resolve:ssm:", name, ":", version.to_string()].value(),
            Self::Map(images) => match scope.environment().region() {
                Some(region) => of_region(scope, images, region),
                None => {
                    let mapping = images
                        .iter()
                        .fold(CfnMapping::new(), |mapping, (region, image)| {
                            mapping.entry(region, "ami", image.as_str())
                        });
                    let mapping = scope.add("AmiMap", mapping);
                    mapping.find(pseudo::region(), "ami").value()
                }
            },
        }
    }
}

fn of_region(scope: &Scope, images: &[(String, String)], region: &str) -> Value<ImageId> {
    if let Some((_, image)) = images.iter().find(|(known, _)| known == region) {
        return image.into_value();
    }
    let finding = Diagnostic::error(
        &codes::MACHINE_IMAGE,
        "there is no image for the stack's region",
    );
    let known: Vec<&str> = images.iter().map(|(region, _)| region.as_str()).collect();
    scope.diagnose(
        finding
            .given(region)
            .allowed(known.join(", "))
            .help("add an image of this region"),
    );
    "".into_value()
}

//! Images that are made for ECS.

use crate::ec2::{InstanceArchitecture, MachineImage, OperatingSystemType, UserData};
use crate::words::words;

words! {
    /// The hardware that an image is for.
    pub enum AmiHardwareType {
        /// Intel and AMD.
        Standard = "Standard",
        /// GPUs.
        Gpu = "GPU",
        /// 64-bit ARM: Graviton.
        Arm = "ARM64",
        /// Inferentia and Trainium.
        Neuron = "Neuron",
    }

    /// A version of Windows Server for which there is an image.
    pub enum WindowsOptimizedVersion {
        /// Windows Server 2025.
        Server2025 = "2025",
        /// Windows Server 2022.
        Server2022 = "2022",
        /// Windows Server 2019.
        Server2019 = "2019",
        /// Windows Server 2016.
        Server2016 = "2016",
    }

    /// A variant of Bottlerocket.
    pub enum BottlerocketEcsVariant {
        /// The first one.
        AwsEcs1 = "aws-ecs-1",
        /// The first one, for GPUs.
        AwsEcs1Nvidia = "aws-ecs-1-nvidia",
        /// The second one.
        AwsEcs2 = "aws-ecs-2",
        /// The second one, for GPUs.
        AwsEcs2Nvidia = "aws-ecs-2-nvidia",
    }
}

/// The newest image that has the ECS agent.
///
/// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-optimized_AMI.html>
#[derive(Clone, Debug)]
pub struct EcsOptimizedImage {
    parameter: String,
    os: OperatingSystemType,
}

impl EcsOptimizedImage {
    fn linux(generation: &str, hardware: &str) -> Self {
        let parameter =
            format!("/aws/service/ecs/optimized-ami/{generation}/{hardware}recommended/image_id");
        Self {
            parameter,
            os: OperatingSystemType::Linux,
        }
    }

    /// Amazon Linux 2023.
    pub fn amazon_linux2023(hardware: AmiHardwareType) -> Self {
        let hardware = match hardware {
            AmiHardwareType::Standard => "",
            AmiHardwareType::Gpu => "gpu/",
            AmiHardwareType::Arm => "arm64/",
            AmiHardwareType::Neuron => "neuron/",
        };
        Self::linux("amazon-linux-2023", hardware)
    }

    /// Amazon Linux 2.
    pub fn amazon_linux2(hardware: AmiHardwareType) -> Self {
        let hardware = match hardware {
            AmiHardwareType::Standard => "",
            AmiHardwareType::Gpu => "gpu/",
            AmiHardwareType::Arm => "arm64/",
            AmiHardwareType::Neuron => "inf/",
        };
        Self::linux("amazon-linux-2", hardware)
    }

    /// Windows Server, in English, with a desktop.
    pub fn windows(version: WindowsOptimizedVersion) -> Self {
        let version = version.as_str();
        Self {
            parameter: format!(
                "/aws/service/ami-windows-latest/Windows_Server-{version}-English-Full-ECS_Optimized/image_id"
            ),
            os: OperatingSystemType::Windows,
        }
    }
}

impl From<EcsOptimizedImage> for MachineImage {
    fn from(image: EcsOptimizedImage) -> Self {
        Self::from_ssm_parameter(image.parameter).os(image.os)
    }
}

/// The newest Bottlerocket that has the ECS agent: an operating system for containers alone.
///
/// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-bottlerocket.html>
#[derive(Clone, Debug)]
pub struct BottleRocketImage {
    variant: BottlerocketEcsVariant,
    architecture: InstanceArchitecture,
}

impl Default for BottleRocketImage {
    fn default() -> Self {
        Self::new()
    }
}

impl BottleRocketImage {
    /// The first variant, for Intel and AMD: the CDK's.
    pub fn new() -> Self {
        Self {
            variant: BottlerocketEcsVariant::AwsEcs1,
            architecture: InstanceArchitecture::X86_64,
        }
    }

    /// The variant. Default: the first one.
    #[must_use]
    pub fn variant(mut self, variant: BottlerocketEcsVariant) -> Self {
        self.variant = variant;
        self
    }

    /// The processor. Default: Intel and AMD.
    #[must_use]
    pub fn architecture(mut self, architecture: InstanceArchitecture) -> Self {
        self.architecture = architecture;
        self
    }
}

impl From<BottleRocketImage> for MachineImage {
    fn from(image: BottleRocketImage) -> Self {
        let (variant, architecture) = (image.variant.as_str(), image.architecture.as_str());
        let parameter =
            format!("/aws/service/bottlerocket/{variant}/{architecture}/latest/image_id");
        Self::from_ssm_parameter(parameter)
            .user_data(UserData::custom(""))
            .bottlerocket()
    }
}

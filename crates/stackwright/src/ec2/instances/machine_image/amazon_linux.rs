//! The newest images of Amazon Linux.

use super::{MachineImage, OperatingSystemType, Source};
use crate::ec2::UserData;
use crate::words::words;

words! {
    /// The processor that an image is for.
    pub enum AmazonLinuxCpuType {
        /// 64-bit ARM: Graviton.
        Arm64 = "arm64",
        /// 64-bit Intel and AMD.
        X86_64 = "x86_64",
    }

    /// How much an image of Amazon Linux has.
    pub enum AmazonLinuxEdition {
        /// What most applications expect.
        Standard = "standard",
        /// The least.
        Minimal = "minimal",
    }

    /// The root volume of an image of Amazon Linux 2.
    pub enum AmazonLinuxStorage {
        /// EBS, of whatever type.
        Ebs = "ebs",
        /// General purpose SSD.
        GeneralPurpose = "gp2",
    }
}

macro_rules! amazon_linux {
    ($name:ident) => {
        impl Default for $name {
            fn default() -> Self {
                Self::new()
            }
        }

        impl $name {
            /// The processor. Default: Intel and AMD.
            #[must_use]
            pub fn cpu_type(mut self, cpu_type: AmazonLinuxCpuType) -> Self {
                self.cpu_type = cpu_type;
                self
            }

            /// How much the image has. Default: the standard.
            #[must_use]
            pub fn edition(mut self, edition: AmazonLinuxEdition) -> Self {
                self.edition = edition;
                self
            }

            /// The kernel, such as `kernel-6.1`. Default: the CDK's.
            #[must_use]
            pub fn kernel(mut self, kernel: impl Into<String>) -> Self {
                self.kernel = kernel.into();
                self
            }

            /// The user data of instances that have no other. Default: an empty script.
            #[must_use]
            pub fn user_data(mut self, data: impl Into<UserData>) -> Self {
                self.user_data = Some(data.into());
                self
            }

            /// The name of the public SSM parameter that holds the image's id.
            pub fn ssm_parameter_name(&self) -> String {
                let edition = match self.edition {
                    AmazonLinuxEdition::Standard => "",
                    AmazonLinuxEdition::Minimal => "minimal-",
                };
                self.name_with(edition)
            }
        }

        impl From<$name> for MachineImage {
            fn from(image: $name) -> Self {
                let source = Source::Parameter(image.ssm_parameter_name());
                let machine = MachineImage::of(source, OperatingSystemType::Linux);
                match image.user_data {
                    Some(data) => machine.user_data(data),
                    None => machine,
                }
            }
        }
    };
}

/// The newest Amazon Linux 2023.
///
/// <https://docs.aws.amazon.com/linux/al2023/ug/ec2.html>
#[derive(Clone, Debug)]
pub struct AmazonLinux2023Image {
    cpu_type: AmazonLinuxCpuType,
    edition: AmazonLinuxEdition,
    kernel: String,
    user_data: Option<UserData>,
}

impl AmazonLinux2023Image {
    /// With kernel 6.1, for Intel and AMD.
    pub fn new() -> Self {
        Self {
            cpu_type: AmazonLinuxCpuType::X86_64,
            edition: AmazonLinuxEdition::Standard,
            kernel: "kernel-6.1".to_owned(),
            user_data: None,
        }
    }

    fn name_with(&self, edition: &str) -> String {
        let (kernel, cpu) = (&self.kernel, self.cpu_type.as_str());
        format!("/aws/service/ami-amazon-linux-latest/al2023-ami-{edition}{kernel}-{cpu}")
    }
}

/// The newest Amazon Linux 2.
///
/// <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/amazon-linux-2-virtual-machine.html>
#[derive(Clone, Debug)]
pub struct AmazonLinux2Image {
    cpu_type: AmazonLinuxCpuType,
    edition: AmazonLinuxEdition,
    kernel: String,
    storage: AmazonLinuxStorage,
    user_data: Option<UserData>,
}

impl AmazonLinux2Image {
    /// With kernel 5.10 on general purpose SSD, for Intel and AMD.
    pub fn new() -> Self {
        Self {
            cpu_type: AmazonLinuxCpuType::X86_64,
            edition: AmazonLinuxEdition::Standard,
            kernel: "kernel-5.10".to_owned(),
            storage: AmazonLinuxStorage::GeneralPurpose,
            user_data: None,
        }
    }

    /// The root volume. Default: general purpose SSD.
    #[must_use]
    pub fn storage(mut self, storage: AmazonLinuxStorage) -> Self {
        self.storage = storage;
        self
    }

    fn name_with(&self, edition: &str) -> String {
        let (kernel, cpu) = (&self.kernel, self.cpu_type.as_str());
        let storage = self.storage.as_str();
        format!(
            "/aws/service/ami-amazon-linux-latest/amzn2-ami-{edition}{kernel}-hvm-{cpu}-{storage}"
        )
    }
}

amazon_linux!(AmazonLinux2023Image);
amazon_linux!(AmazonLinux2Image);

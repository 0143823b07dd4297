//! Instances: their images, templates, disks and keys. A network needs none of them.

mod bastion_host;
mod block_device;
pub mod instance;
mod instance_requirements;
pub mod key_pair;
pub mod launch_template;
mod machine_image;
mod metadata_options;
pub mod placement_group;
mod user_data;
pub mod volume;
mod windows_version;

pub use bastion_host::{BastionHostLinux, BastionHostLinuxRef};
pub use block_device::{BlockDevice, BlockDeviceVolume, EbsDevice};
pub use instance::{Instance, InstanceRef};
pub use instance_requirements::{
    AcceleratorManufacturer, AcceleratorName, AcceleratorType, CpuManufacturer, Inclusion,
    InstanceGeneration, InstanceRequirements, LocalStorageType,
};
pub use key_pair::{KeyPair, KeyPairFormat, KeyPairRef, KeyPairType};
pub use launch_template::{
    CpuCredits, InstanceInitiatedShutdownBehavior, LaunchTemplate, LaunchTemplateAttributes,
    LaunchTemplateCpuOptions, LaunchTemplateHttpTokens, LaunchTemplateRef,
    LaunchTemplateSpotOptions, SpotInstanceInterruption, SpotRequestType,
};
pub use machine_image::{
    AmazonLinux2Image, AmazonLinux2023Image, AmazonLinuxCpuType, AmazonLinuxEdition,
    AmazonLinuxStorage, MachineImage, MachineImageConfig, OperatingSystemType,
};
pub use placement_group::{PlacementGroup, PlacementGroupRef, PlacementGroupSpreadLevel};
pub use user_data::{MultipartBody, MultipartUserData, S3Download, UserData};
pub use volume::{Volume, VolumeAttributes, VolumeRef};
pub use windows_version::WindowsVersion;

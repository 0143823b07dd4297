// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::DeviceFarm`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod device_pool;
pub mod instance_profile;
pub mod network_profile;
pub mod project;
pub mod test_grid_project;
pub mod upload;
pub mod vpce_configuration;

#[doc(inline)]
pub use self::device_pool::{CfnDevicePool, CfnDevicePoolRef};
#[doc(inline)]
pub use self::instance_profile::{CfnInstanceProfile, CfnInstanceProfileRef};
#[doc(inline)]
pub use self::network_profile::{CfnNetworkProfile, CfnNetworkProfileRef};
#[doc(inline)]
pub use self::project::{CfnProject, CfnProjectRef};
#[doc(inline)]
pub use self::test_grid_project::{CfnTestGridProject, CfnTestGridProjectRef};
#[doc(inline)]
pub use self::upload::{CfnUpload, CfnUploadRef};
#[doc(inline)]
pub use self::vpce_configuration::{CfnVPCEConfiguration, CfnVPCEConfigurationRef};

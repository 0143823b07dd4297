// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::WorkSpacesWeb`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod browser_settings;
pub mod data_protection_settings;
pub mod identity_provider;
pub mod ip_access_settings;
pub mod network_settings;
pub mod portal;
pub mod session_logger;
pub mod trust_store;
pub mod user_access_logging_settings;
pub mod user_settings;

#[doc(inline)]
pub use self::browser_settings::{CfnBrowserSettings, CfnBrowserSettingsRef};
#[doc(inline)]
pub use self::data_protection_settings::{CfnDataProtectionSettings, CfnDataProtectionSettingsRef};
#[doc(inline)]
pub use self::identity_provider::{CfnIdentityProvider, CfnIdentityProviderRef};
#[doc(inline)]
pub use self::ip_access_settings::{CfnIpAccessSettings, CfnIpAccessSettingsRef};
#[doc(inline)]
pub use self::network_settings::{CfnNetworkSettings, CfnNetworkSettingsRef};
#[doc(inline)]
pub use self::portal::{CfnPortal, CfnPortalRef};
#[doc(inline)]
pub use self::session_logger::{CfnSessionLogger, CfnSessionLoggerRef};
#[doc(inline)]
pub use self::trust_store::{CfnTrustStore, CfnTrustStoreRef};
#[doc(inline)]
pub use self::user_access_logging_settings::{
    CfnUserAccessLoggingSettings, CfnUserAccessLoggingSettingsRef,
};
#[doc(inline)]
pub use self::user_settings::{CfnUserSettings, CfnUserSettingsRef};

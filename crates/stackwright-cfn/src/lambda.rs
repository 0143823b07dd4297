// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::Lambda`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod alias;
pub mod capacity_provider;
pub mod code_signing_config;
pub mod event_invoke_config;
pub mod event_source_mapping;
pub mod function;
pub mod layer_version;
pub mod layer_version_permission;
pub mod microvm_image;
pub mod network_connector;
pub mod permission;
pub mod resource_policy;
pub mod url;
pub mod version;

#[doc(inline)]
pub use self::alias::{CfnAlias, CfnAliasRef};
#[doc(inline)]
pub use self::capacity_provider::{CfnCapacityProvider, CfnCapacityProviderRef};
#[doc(inline)]
pub use self::code_signing_config::{CfnCodeSigningConfig, CfnCodeSigningConfigRef};
#[doc(inline)]
pub use self::event_invoke_config::{CfnEventInvokeConfig, CfnEventInvokeConfigRef};
#[doc(inline)]
pub use self::event_source_mapping::{CfnEventSourceMapping, CfnEventSourceMappingRef};
#[doc(inline)]
pub use self::function::{CfnFunction, CfnFunctionRef};
#[doc(inline)]
pub use self::layer_version::{CfnLayerVersion, CfnLayerVersionRef};
#[doc(inline)]
pub use self::layer_version_permission::{CfnLayerVersionPermission, CfnLayerVersionPermissionRef};
#[doc(inline)]
pub use self::microvm_image::{CfnMicrovmImage, CfnMicrovmImageRef};
#[doc(inline)]
pub use self::network_connector::{CfnNetworkConnector, CfnNetworkConnectorRef};
#[doc(inline)]
pub use self::permission::{CfnPermission, CfnPermissionRef};
#[doc(inline)]
pub use self::resource_policy::{CfnResourcePolicy, CfnResourcePolicyRef};
#[doc(inline)]
pub use self::url::{CfnUrl, CfnUrlRef};
#[doc(inline)]
pub use self::version::{CfnVersion, CfnVersionRef};

use crate::l1::*;

/// The values of `S3ObjectStorageMode` of a `Content` of `AWS::Lambda::LayerVersion`.
pub enum S3ObjectStorageMode {
    /// `COPY`.
    Copy,
    /// `REFERENCE`.
    Reference,
}

#[diagnostic::do_not_recommend]
impl Kind for S3ObjectStorageMode {}
#[diagnostic::do_not_recommend]
impl TextKind for S3ObjectStorageMode {}
#[diagnostic::do_not_recommend]
impl IdKind for S3ObjectStorageMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for S3ObjectStorageMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<S3ObjectStorageMode> for S3ObjectStorageMode {
    #[inline]
    fn into_value(self) -> Value<S3ObjectStorageMode> {
        const VALUES: &[&str] = &["COPY", "REFERENCE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SystemLogLevel` of a `LoggingConfig` of `AWS::Lambda::Function`.
pub enum SystemLogLevel {
    /// `DEBUG`.
    Debug,
    /// `INFO`.
    Info,
    /// `WARN`.
    Warn,
}

#[diagnostic::do_not_recommend]
impl Kind for SystemLogLevel {}
#[diagnostic::do_not_recommend]
impl TextKind for SystemLogLevel {}
#[diagnostic::do_not_recommend]
impl IdKind for SystemLogLevel {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SystemLogLevel {}
#[diagnostic::do_not_recommend]
impl IntoValue<SystemLogLevel> for SystemLogLevel {
    #[inline]
    fn into_value(self) -> Value<SystemLogLevel> {
        const VALUES: &[&str] = &["DEBUG", "INFO", "WARN"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

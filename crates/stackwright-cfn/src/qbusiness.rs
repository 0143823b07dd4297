// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::QBusiness`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod application;
pub mod data_accessor;
pub mod data_source;
pub mod index;
pub mod permission;
pub mod plugin;
pub mod retriever;
pub mod web_experience;

#[doc(inline)]
pub use self::application::{CfnApplication, CfnApplicationRef};
#[doc(inline)]
pub use self::data_accessor::{CfnDataAccessor, CfnDataAccessorRef};
#[doc(inline)]
pub use self::data_source::{CfnDataSource, CfnDataSourceRef};
#[doc(inline)]
pub use self::index::{CfnIndex, CfnIndexRef};
#[doc(inline)]
pub use self::permission::{CfnPermission, CfnPermissionRef};
#[doc(inline)]
pub use self::plugin::{CfnPlugin, CfnPluginRef};
#[doc(inline)]
pub use self::retriever::{CfnRetriever, CfnRetrieverRef};
#[doc(inline)]
pub use self::web_experience::{CfnWebExperience, CfnWebExperienceRef};

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::Proton`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod environment_account_connection;
pub mod environment_template;
pub mod service_template;

#[doc(inline)]
pub use self::environment_account_connection::{
    CfnEnvironmentAccountConnection, CfnEnvironmentAccountConnectionRef,
};
#[doc(inline)]
pub use self::environment_template::{CfnEnvironmentTemplate, CfnEnvironmentTemplateRef};
#[doc(inline)]
pub use self::service_template::{CfnServiceTemplate, CfnServiceTemplateRef};

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::PCAConnectorAD`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod connector;
pub mod directory_registration;
pub mod service_principal_name;
pub mod template;
pub mod template_group_access_control_entry;

#[doc(inline)]
pub use self::connector::{CfnConnector, CfnConnectorRef};
#[doc(inline)]
pub use self::directory_registration::{CfnDirectoryRegistration, CfnDirectoryRegistrationRef};
#[doc(inline)]
pub use self::service_principal_name::{CfnServicePrincipalName, CfnServicePrincipalNameRef};
#[doc(inline)]
pub use self::template::{CfnTemplate, CfnTemplateRef};
#[doc(inline)]
pub use self::template_group_access_control_entry::{
    CfnTemplateGroupAccessControlEntry, CfnTemplateGroupAccessControlEntryRef,
};

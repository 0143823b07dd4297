// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::Greengrass`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod connector_definition;
pub mod connector_definition_version;
pub mod core_definition;
pub mod core_definition_version;
pub mod device_definition;
pub mod device_definition_version;
pub mod function_definition;
pub mod function_definition_version;
pub mod group;
pub mod group_version;
pub mod logger_definition;
pub mod logger_definition_version;
pub mod resource_definition;
pub mod resource_definition_version;
pub mod subscription_definition;
pub mod subscription_definition_version;

#[doc(inline)]
pub use self::connector_definition::{CfnConnectorDefinition, CfnConnectorDefinitionRef};
#[doc(inline)]
pub use self::connector_definition_version::{
    CfnConnectorDefinitionVersion, CfnConnectorDefinitionVersionRef,
};
#[doc(inline)]
pub use self::core_definition::{CfnCoreDefinition, CfnCoreDefinitionRef};
#[doc(inline)]
pub use self::core_definition_version::{CfnCoreDefinitionVersion, CfnCoreDefinitionVersionRef};
#[doc(inline)]
pub use self::device_definition::{CfnDeviceDefinition, CfnDeviceDefinitionRef};
#[doc(inline)]
pub use self::device_definition_version::{
    CfnDeviceDefinitionVersion, CfnDeviceDefinitionVersionRef,
};
#[doc(inline)]
pub use self::function_definition::{CfnFunctionDefinition, CfnFunctionDefinitionRef};
#[doc(inline)]
pub use self::function_definition_version::{
    CfnFunctionDefinitionVersion, CfnFunctionDefinitionVersionRef,
};
#[doc(inline)]
pub use self::group::{CfnGroup, CfnGroupRef};
#[doc(inline)]
pub use self::group_version::{CfnGroupVersion, CfnGroupVersionRef};
#[doc(inline)]
pub use self::logger_definition::{CfnLoggerDefinition, CfnLoggerDefinitionRef};
#[doc(inline)]
pub use self::logger_definition_version::{
    CfnLoggerDefinitionVersion, CfnLoggerDefinitionVersionRef,
};
#[doc(inline)]
pub use self::resource_definition::{CfnResourceDefinition, CfnResourceDefinitionRef};
#[doc(inline)]
pub use self::resource_definition_version::{
    CfnResourceDefinitionVersion, CfnResourceDefinitionVersionRef,
};
#[doc(inline)]
pub use self::subscription_definition::{CfnSubscriptionDefinition, CfnSubscriptionDefinitionRef};
#[doc(inline)]
pub use self::subscription_definition_version::{
    CfnSubscriptionDefinitionVersion, CfnSubscriptionDefinitionVersionRef,
};

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::EMRContainers`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod endpoint;
pub mod job_template;
pub mod security_configuration;
pub mod virtual_cluster;

#[doc(inline)]
pub use self::endpoint::{CfnEndpoint, CfnEndpointRef};
#[doc(inline)]
pub use self::job_template::{CfnJobTemplate, CfnJobTemplateRef};
#[doc(inline)]
pub use self::security_configuration::{CfnSecurityConfiguration, CfnSecurityConfigurationRef};
#[doc(inline)]
pub use self::virtual_cluster::{CfnVirtualCluster, CfnVirtualClusterRef};

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::SecurityAgent`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod agent_space;
pub mod application;
pub mod artifact;
pub mod pentest;
pub mod security_requirement_pack;
pub mod target_domain;

#[doc(inline)]
pub use self::agent_space::{CfnAgentSpace, CfnAgentSpaceRef};
#[doc(inline)]
pub use self::application::{CfnApplication, CfnApplicationRef};
#[doc(inline)]
pub use self::artifact::{CfnArtifact, CfnArtifactRef};
#[doc(inline)]
pub use self::pentest::{CfnPentest, CfnPentestRef};
#[doc(inline)]
pub use self::security_requirement_pack::{
    CfnSecurityRequirementPack, CfnSecurityRequirementPackRef,
};
#[doc(inline)]
pub use self::target_domain::{CfnTargetDomain, CfnTargetDomainRef};

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::AppConfig`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod application;
pub mod configuration_profile;
pub mod deployment;
pub mod deployment_strategy;
pub mod environment;
pub mod experiment_definition;
pub mod experiment_run;
pub mod extension;
pub mod extension_association;
pub mod hosted_configuration_version;

#[doc(inline)]
pub use self::application::{CfnApplication, CfnApplicationRef};
#[doc(inline)]
pub use self::configuration_profile::{CfnConfigurationProfile, CfnConfigurationProfileRef};
#[doc(inline)]
pub use self::deployment::{CfnDeployment, CfnDeploymentRef};
#[doc(inline)]
pub use self::deployment_strategy::{CfnDeploymentStrategy, CfnDeploymentStrategyRef};
#[doc(inline)]
pub use self::environment::{CfnEnvironment, CfnEnvironmentRef};
#[doc(inline)]
pub use self::experiment_definition::{CfnExperimentDefinition, CfnExperimentDefinitionRef};
#[doc(inline)]
pub use self::experiment_run::{CfnExperimentRun, CfnExperimentRunRef};
#[doc(inline)]
pub use self::extension::{CfnExtension, CfnExtensionRef};
#[doc(inline)]
pub use self::extension_association::{CfnExtensionAssociation, CfnExtensionAssociationRef};
#[doc(inline)]
pub use self::hosted_configuration_version::{
    CfnHostedConfigurationVersion, CfnHostedConfigurationVersionRef,
};

use crate::l1::*;

/// The values of `DeletionProtectionCheck` of `AWS::AppConfig::Environment`.
pub enum DeletionProtectionCheck {
    /// `ACCOUNT_DEFAULT`.
    AccountDefault,
    /// `APPLY`.
    Apply,
    /// `BYPASS`.
    Bypass,
}

#[diagnostic::do_not_recommend]
impl Kind for DeletionProtectionCheck {}
#[diagnostic::do_not_recommend]
impl TextKind for DeletionProtectionCheck {}
#[diagnostic::do_not_recommend]
impl IdKind for DeletionProtectionCheck {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DeletionProtectionCheck {}
#[diagnostic::do_not_recommend]
impl IntoValue<DeletionProtectionCheck> for DeletionProtectionCheck {
    #[inline]
    fn into_value(self) -> Value<DeletionProtectionCheck> {
        const VALUES: &[&str] = &["ACCOUNT_DEFAULT", "APPLY", "BYPASS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

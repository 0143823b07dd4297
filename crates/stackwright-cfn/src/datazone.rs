// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::DataZone`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod connection;
pub mod data_source;
pub mod domain;
pub mod domain_unit;
pub mod environment;
pub mod environment_actions;
pub mod environment_blueprint_configuration;
pub mod environment_profile;
pub mod form_type;
pub mod group_profile;
pub mod owner;
pub mod policy_grant;
pub mod project;
pub mod project_membership;
pub mod project_profile;
pub mod subscription_target;
pub mod user_profile;

#[doc(inline)]
pub use self::connection::{CfnConnection, CfnConnectionRef};
#[doc(inline)]
pub use self::data_source::{CfnDataSource, CfnDataSourceRef};
#[doc(inline)]
pub use self::domain::{CfnDomain, CfnDomainRef};
#[doc(inline)]
pub use self::domain_unit::{CfnDomainUnit, CfnDomainUnitRef};
#[doc(inline)]
pub use self::environment::{CfnEnvironment, CfnEnvironmentRef};
#[doc(inline)]
pub use self::environment_actions::{CfnEnvironmentActions, CfnEnvironmentActionsRef};
#[doc(inline)]
pub use self::environment_blueprint_configuration::{
    CfnEnvironmentBlueprintConfiguration, CfnEnvironmentBlueprintConfigurationRef,
};
#[doc(inline)]
pub use self::environment_profile::{CfnEnvironmentProfile, CfnEnvironmentProfileRef};
#[doc(inline)]
pub use self::form_type::{CfnFormType, CfnFormTypeRef};
#[doc(inline)]
pub use self::group_profile::{CfnGroupProfile, CfnGroupProfileRef};
#[doc(inline)]
pub use self::owner::{CfnOwner, CfnOwnerRef};
#[doc(inline)]
pub use self::policy_grant::{CfnPolicyGrant, CfnPolicyGrantRef};
#[doc(inline)]
pub use self::project::{CfnProject, CfnProjectRef};
#[doc(inline)]
pub use self::project_membership::{CfnProjectMembership, CfnProjectMembershipRef};
#[doc(inline)]
pub use self::project_profile::{CfnProjectProfile, CfnProjectProfileRef};
#[doc(inline)]
pub use self::subscription_target::{CfnSubscriptionTarget, CfnSubscriptionTargetRef};
#[doc(inline)]
pub use self::user_profile::{CfnUserProfile, CfnUserProfileRef};

use crate::l1::*;

/// The values of `Status` of `AWS::DataZone::ProjectProfile`.
pub enum Status {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for Status {}
#[diagnostic::do_not_recommend]
impl TextKind for Status {}
#[diagnostic::do_not_recommend]
impl IdKind for Status {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Status {}
#[diagnostic::do_not_recommend]
impl IntoValue<Status> for Status {
    #[inline]
    fn into_value(self) -> Value<Status> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

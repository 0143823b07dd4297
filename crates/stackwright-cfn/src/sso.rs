// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::SSO`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod application;
pub mod application_assignment;
pub mod assignment;
pub mod instance;
pub mod instance_access_control_attribute_configuration;
pub mod permission_set;

#[doc(inline)]
pub use self::application::{CfnApplication, CfnApplicationRef};
#[doc(inline)]
pub use self::application_assignment::{CfnApplicationAssignment, CfnApplicationAssignmentRef};
#[doc(inline)]
pub use self::assignment::{CfnAssignment, CfnAssignmentRef};
#[doc(inline)]
pub use self::instance::{CfnInstance, CfnInstanceRef};
#[doc(inline)]
pub use self::instance_access_control_attribute_configuration::{
    CfnInstanceAccessControlAttributeConfiguration,
    CfnInstanceAccessControlAttributeConfigurationRef,
};
#[doc(inline)]
pub use self::permission_set::{CfnPermissionSet, CfnPermissionSetRef};

use crate::l1::*;

/// The values of `PrincipalType` of `AWS::SSO::Assignment`.
pub enum PrincipalType {
    /// `GROUP`.
    Group,
    /// `USER`.
    User,
}

#[diagnostic::do_not_recommend]
impl Kind for PrincipalType {}
#[diagnostic::do_not_recommend]
impl TextKind for PrincipalType {}
#[diagnostic::do_not_recommend]
impl IdKind for PrincipalType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PrincipalType {}
#[diagnostic::do_not_recommend]
impl IntoValue<PrincipalType> for PrincipalType {
    #[inline]
    fn into_value(self) -> Value<PrincipalType> {
        const VALUES: &[&str] = &["GROUP", "USER"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

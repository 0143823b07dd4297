// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::M2`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod application;
pub mod deployment;
pub mod environment;

#[doc(inline)]
pub use self::application::{CfnApplication, CfnApplicationRef};
#[doc(inline)]
pub use self::deployment::{CfnDeployment, CfnDeploymentRef};
#[doc(inline)]
pub use self::environment::{CfnEnvironment, CfnEnvironmentRef};

use crate::l1::*;

/// The values of `EngineType` of `AWS::M2::Environment`.
pub enum EngineType {
    /// `bluage`.
    Bluage,
    /// `microfocus`.
    Microfocus,
}

#[diagnostic::do_not_recommend]
impl Kind for EngineType {}
#[diagnostic::do_not_recommend]
impl TextKind for EngineType {}
#[diagnostic::do_not_recommend]
impl IdKind for EngineType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EngineType {}
#[diagnostic::do_not_recommend]
impl IntoValue<EngineType> for EngineType {
    #[inline]
    fn into_value(self) -> Value<EngineType> {
        const VALUES: &[&str] = &["bluage", "microfocus"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::StepFunctions`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod activity;
pub mod state_machine;
pub mod state_machine_alias;
pub mod state_machine_version;

#[doc(inline)]
pub use self::activity::{CfnActivity, CfnActivityRef};
#[doc(inline)]
pub use self::state_machine::{CfnStateMachine, CfnStateMachineRef};
#[doc(inline)]
pub use self::state_machine_alias::{CfnStateMachineAlias, CfnStateMachineAliasRef};
#[doc(inline)]
pub use self::state_machine_version::{CfnStateMachineVersion, CfnStateMachineVersionRef};

use crate::l1::*;

/// The values of `Type` of a `EncryptionConfiguration` of `AWS::StepFunctions::StateMachine`.
pub enum Type {
    /// `AWS_OWNED_KEY`.
    AwsOwnedKey,
    /// `CUSTOMER_MANAGED_KMS_KEY`.
    CustomerManagedKmsKey,
}

#[diagnostic::do_not_recommend]
impl Kind for Type {}
#[diagnostic::do_not_recommend]
impl TextKind for Type {}
#[diagnostic::do_not_recommend]
impl IdKind for Type {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Type {}
#[diagnostic::do_not_recommend]
impl IntoValue<Type> for Type {
    #[inline]
    fn into_value(self) -> Value<Type> {
        const VALUES: &[&str] = &["AWS_OWNED_KEY", "CUSTOMER_MANAGED_KMS_KEY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

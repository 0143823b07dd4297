// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::CloudFormation`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod change_set;
pub mod custom_resource;
pub mod generated_template;
pub mod guard_hook;
pub mod hook_default_version;
pub mod hook_type_config;
pub mod hook_version;
pub mod lambda_hook;
pub mod r#macro;
pub mod module_default_version;
pub mod module_version;
pub mod public_type_version;
pub mod publisher;
pub mod resource_default_version;
pub mod resource_version;
pub mod stack;
pub mod stack_set;
pub mod type_activation;
pub mod wait_condition;
pub mod wait_condition_handle;

#[doc(inline)]
pub use self::change_set::{CfnChangeSet, CfnChangeSetRef};
#[doc(inline)]
pub use self::custom_resource::{CfnCustomResource, CfnCustomResourceRef};
#[doc(inline)]
pub use self::generated_template::{CfnGeneratedTemplate, CfnGeneratedTemplateRef};
#[doc(inline)]
pub use self::guard_hook::{CfnGuardHook, CfnGuardHookRef};
#[doc(inline)]
pub use self::hook_default_version::{CfnHookDefaultVersion, CfnHookDefaultVersionRef};
#[doc(inline)]
pub use self::hook_type_config::{CfnHookTypeConfig, CfnHookTypeConfigRef};
#[doc(inline)]
pub use self::hook_version::{CfnHookVersion, CfnHookVersionRef};
#[doc(inline)]
pub use self::lambda_hook::{CfnLambdaHook, CfnLambdaHookRef};
#[doc(inline)]
pub use self::r#macro::{CfnMacro, CfnMacroRef};
#[doc(inline)]
pub use self::module_default_version::{CfnModuleDefaultVersion, CfnModuleDefaultVersionRef};
#[doc(inline)]
pub use self::module_version::{CfnModuleVersion, CfnModuleVersionRef};
#[doc(inline)]
pub use self::public_type_version::{CfnPublicTypeVersion, CfnPublicTypeVersionRef};
#[doc(inline)]
pub use self::publisher::{CfnPublisher, CfnPublisherRef};
#[doc(inline)]
pub use self::resource_default_version::{CfnResourceDefaultVersion, CfnResourceDefaultVersionRef};
#[doc(inline)]
pub use self::resource_version::{CfnResourceVersion, CfnResourceVersionRef};
#[doc(inline)]
pub use self::stack::{CfnStack, CfnStackRef};
#[doc(inline)]
pub use self::stack_set::{CfnStackSet, CfnStackSetRef};
#[doc(inline)]
pub use self::type_activation::{CfnTypeActivation, CfnTypeActivationRef};
#[doc(inline)]
pub use self::wait_condition::{CfnWaitCondition, CfnWaitConditionRef};
#[doc(inline)]
pub use self::wait_condition_handle::{CfnWaitConditionHandle, CfnWaitConditionHandleRef};

use crate::l1::*;

/// The values of `Action` of a `HookTarget` of `AWS::CloudFormation::LambdaHook`.
pub enum Action {
    /// `CREATE`.
    Create,
    /// `DELETE`.
    Delete,
    /// `UPDATE`.
    Update,
}

#[diagnostic::do_not_recommend]
impl Kind for Action {}
#[diagnostic::do_not_recommend]
impl TextKind for Action {}
#[diagnostic::do_not_recommend]
impl IdKind for Action {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Action {}
#[diagnostic::do_not_recommend]
impl IntoValue<Action> for Action {
    #[inline]
    fn into_value(self) -> Value<Action> {
        const VALUES: &[&str] = &["CREATE", "DELETE", "UPDATE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `FailureMode` of `AWS::CloudFormation::LambdaHook`.
pub enum FailureMode {
    /// `FAIL`.
    Fail,
    /// `WARN`.
    Warn,
}

#[diagnostic::do_not_recommend]
impl Kind for FailureMode {}
#[diagnostic::do_not_recommend]
impl TextKind for FailureMode {}
#[diagnostic::do_not_recommend]
impl IdKind for FailureMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FailureMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<FailureMode> for FailureMode {
    #[inline]
    fn into_value(self) -> Value<FailureMode> {
        const VALUES: &[&str] = &["FAIL", "WARN"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `FilteringCriteria` of a `StackFilters` of `AWS::CloudFormation::LambdaHook`.
pub enum FilteringCriteria {
    /// `ALL`.
    All,
    /// `ANY`.
    Any,
}

#[diagnostic::do_not_recommend]
impl Kind for FilteringCriteria {}
#[diagnostic::do_not_recommend]
impl TextKind for FilteringCriteria {}
#[diagnostic::do_not_recommend]
impl IdKind for FilteringCriteria {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FilteringCriteria {}
#[diagnostic::do_not_recommend]
impl IntoValue<FilteringCriteria> for FilteringCriteria {
    #[inline]
    fn into_value(self) -> Value<FilteringCriteria> {
        const VALUES: &[&str] = &["ALL", "ANY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `HookStatus` of `AWS::CloudFormation::LambdaHook`.
pub enum HookStatus {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for HookStatus {}
#[diagnostic::do_not_recommend]
impl TextKind for HookStatus {}
#[diagnostic::do_not_recommend]
impl IdKind for HookStatus {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for HookStatus {}
#[diagnostic::do_not_recommend]
impl IntoValue<HookStatus> for HookStatus {
    #[inline]
    fn into_value(self) -> Value<HookStatus> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `InvocationPoint` of a `HookTarget` of `AWS::CloudFormation::LambdaHook`.
pub enum InvocationPoint {
    /// `PRE_PROVISION`.
    PreProvision,
}

#[diagnostic::do_not_recommend]
impl Kind for InvocationPoint {}
#[diagnostic::do_not_recommend]
impl TextKind for InvocationPoint {}
#[diagnostic::do_not_recommend]
impl IdKind for InvocationPoint {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for InvocationPoint {}
#[diagnostic::do_not_recommend]
impl IntoValue<InvocationPoint> for InvocationPoint {
    #[inline]
    fn into_value(self) -> Value<InvocationPoint> {
        const VALUES: &[&str] = &["PRE_PROVISION"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `TargetOperations` of `AWS::CloudFormation::LambdaHook`.
pub enum TargetOperation {
    /// `CHANGE_SET`.
    ChangeSet,
    /// `CLOUD_CONTROL`.
    CloudControl,
    /// `RESOURCE`.
    Resource,
    /// `STACK`.
    Stack,
}

#[diagnostic::do_not_recommend]
impl Kind for TargetOperation {}
#[diagnostic::do_not_recommend]
impl TextKind for TargetOperation {}
#[diagnostic::do_not_recommend]
impl IdKind for TargetOperation {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TargetOperation {}
#[diagnostic::do_not_recommend]
impl IntoValue<TargetOperation> for TargetOperation {
    #[inline]
    fn into_value(self) -> Value<TargetOperation> {
        const VALUES: &[&str] = &["CHANGE_SET", "CLOUD_CONTROL", "RESOURCE", "STACK"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of `AWS::CloudFormation::TypeActivation`.
pub enum Type {
    /// `HOOK`.
    Hook,
    /// `MODULE`.
    Module,
    /// `RESOURCE`.
    Resource,
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
        const VALUES: &[&str] = &["HOOK", "MODULE", "RESOURCE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::EntityResolution`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod id_mapping_workflow;
pub mod id_namespace;
pub mod matching_workflow;
pub mod policy_statement;
pub mod schema_mapping;

#[doc(inline)]
pub use self::id_mapping_workflow::{CfnIdMappingWorkflow, CfnIdMappingWorkflowRef};
#[doc(inline)]
pub use self::id_namespace::{CfnIdNamespace, CfnIdNamespaceRef};
#[doc(inline)]
pub use self::matching_workflow::{CfnMatchingWorkflow, CfnMatchingWorkflowRef};
#[doc(inline)]
pub use self::policy_statement::{CfnPolicyStatement, CfnPolicyStatementRef};
#[doc(inline)]
pub use self::schema_mapping::{CfnSchemaMapping, CfnSchemaMappingRef};

use crate::l1::*;

/// The values of `AttributeMatchingModel` of a `RuleBasedProperties` of `AWS::EntityResolution::MatchingWorkflow`.
pub enum AttributeMatchingModel {
    /// `MANY_TO_MANY`.
    ManyToMany,
    /// `ONE_TO_ONE`.
    OneToOne,
}

#[diagnostic::do_not_recommend]
impl Kind for AttributeMatchingModel {}
#[diagnostic::do_not_recommend]
impl TextKind for AttributeMatchingModel {}
#[diagnostic::do_not_recommend]
impl IdKind for AttributeMatchingModel {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AttributeMatchingModel {}
#[diagnostic::do_not_recommend]
impl IntoValue<AttributeMatchingModel> for AttributeMatchingModel {
    #[inline]
    fn into_value(self) -> Value<AttributeMatchingModel> {
        const VALUES: &[&str] = &["MANY_TO_MANY", "ONE_TO_ONE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `IdMappingType` of a `IdNamespaceIdMappingWorkflowProperties` of `AWS::EntityResolution::IdNamespace`.
pub enum IdMappingType {
    /// `PROVIDER`.
    Provider,
    /// `RULE_BASED`.
    RuleBased,
}

#[diagnostic::do_not_recommend]
impl Kind for IdMappingType {}
#[diagnostic::do_not_recommend]
impl TextKind for IdMappingType {}
#[diagnostic::do_not_recommend]
impl IdKind for IdMappingType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for IdMappingType {}
#[diagnostic::do_not_recommend]
impl IntoValue<IdMappingType> for IdMappingType {
    #[inline]
    fn into_value(self) -> Value<IdMappingType> {
        const VALUES: &[&str] = &["PROVIDER", "RULE_BASED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `RecordMatchingModels` of a `NamespaceRuleBasedProperties` of `AWS::EntityResolution::IdNamespace`.
pub enum RecordMatchingModel {
    /// `MANY_SOURCE_TO_ONE_TARGET`.
    ManySourceToOneTarget,
    /// `ONE_SOURCE_TO_ONE_TARGET`.
    OneSourceToOneTarget,
}

#[diagnostic::do_not_recommend]
impl Kind for RecordMatchingModel {}
#[diagnostic::do_not_recommend]
impl TextKind for RecordMatchingModel {}
#[diagnostic::do_not_recommend]
impl IdKind for RecordMatchingModel {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RecordMatchingModel {}
#[diagnostic::do_not_recommend]
impl IntoValue<RecordMatchingModel> for RecordMatchingModel {
    #[inline]
    fn into_value(self) -> Value<RecordMatchingModel> {
        const VALUES: &[&str] = &["MANY_SOURCE_TO_ONE_TARGET", "ONE_SOURCE_TO_ONE_TARGET"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `RuleDefinitionTypes` of a `NamespaceRuleBasedProperties` of `AWS::EntityResolution::IdNamespace`.
pub enum RuleDefinitionType {
    /// `SOURCE`.
    Source,
    /// `TARGET`.
    Target,
}

#[diagnostic::do_not_recommend]
impl Kind for RuleDefinitionType {}
#[diagnostic::do_not_recommend]
impl TextKind for RuleDefinitionType {}
#[diagnostic::do_not_recommend]
impl IdKind for RuleDefinitionType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RuleDefinitionType {}
#[diagnostic::do_not_recommend]
impl IntoValue<RuleDefinitionType> for RuleDefinitionType {
    #[inline]
    fn into_value(self) -> Value<RuleDefinitionType> {
        const VALUES: &[&str] = &["SOURCE", "TARGET"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of `AWS::EntityResolution::IdNamespace`.
pub enum Type {
    /// `SOURCE`.
    Source,
    /// `TARGET`.
    Target,
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
        const VALUES: &[&str] = &["SOURCE", "TARGET"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::CleanRooms`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod analysis_template;
pub mod collaboration;
pub mod configured_table;
pub mod configured_table_association;
pub mod id_mapping_table;
pub mod id_namespace_association;
pub mod intermediate_table;
pub mod membership;
pub mod privacy_budget_template;

#[doc(inline)]
pub use self::analysis_template::{CfnAnalysisTemplate, CfnAnalysisTemplateRef};
#[doc(inline)]
pub use self::collaboration::{CfnCollaboration, CfnCollaborationRef};
#[doc(inline)]
pub use self::configured_table::{CfnConfiguredTable, CfnConfiguredTableRef};
#[doc(inline)]
pub use self::configured_table_association::{
    CfnConfiguredTableAssociation, CfnConfiguredTableAssociationRef,
};
#[doc(inline)]
pub use self::id_mapping_table::{CfnIdMappingTable, CfnIdMappingTableRef};
#[doc(inline)]
pub use self::id_namespace_association::{CfnIdNamespaceAssociation, CfnIdNamespaceAssociationRef};
#[doc(inline)]
pub use self::intermediate_table::{CfnIntermediateTable, CfnIntermediateTableRef};
#[doc(inline)]
pub use self::membership::{CfnMembership, CfnMembershipRef};
#[doc(inline)]
pub use self::privacy_budget_template::{CfnPrivacyBudgetTemplate, CfnPrivacyBudgetTemplateRef};

use crate::l1::*;

/// The values of `AdditionalAnalyses` of a `IntermediateTableAnalysisRuleCustom` of `AWS::CleanRooms::IntermediateTable`.
pub enum AdditionalAnalyses {
    /// `ALLOWED`.
    Allowed,
    /// `NOT_ALLOWED`.
    NotAllowed,
    /// `REQUIRED`.
    Required,
}

#[diagnostic::do_not_recommend]
impl Kind for AdditionalAnalyses {}
#[diagnostic::do_not_recommend]
impl TextKind for AdditionalAnalyses {}
#[diagnostic::do_not_recommend]
impl IdKind for AdditionalAnalyses {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AdditionalAnalyses {}
#[diagnostic::do_not_recommend]
impl IntoValue<AdditionalAnalyses> for AdditionalAnalyses {
    #[inline]
    fn into_value(self) -> Value<AdditionalAnalyses> {
        const VALUES: &[&str] = &["ALLOWED", "NOT_ALLOWED", "REQUIRED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `AggregationThreshold` of `AWS::CleanRooms::IntermediateTable`.
pub enum AggregationThresholdType {
    /// `COUNT_DISTINCT`.
    CountDistinct,
}

#[diagnostic::do_not_recommend]
impl Kind for AggregationThresholdType {}
#[diagnostic::do_not_recommend]
impl TextKind for AggregationThresholdType {}
#[diagnostic::do_not_recommend]
impl IdKind for AggregationThresholdType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AggregationThresholdType {}
#[diagnostic::do_not_recommend]
impl IntoValue<AggregationThresholdType> for AggregationThresholdType {
    #[inline]
    fn into_value(self) -> Value<AggregationThresholdType> {
        const VALUES: &[&str] = &["COUNT_DISTINCT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `AllowedAggregateExpressionType` of a `AggregationThreshold` of `AWS::CleanRooms::IntermediateTable`.
pub enum AllowedAggregateExpressionType {
    /// `ANY_EXPRESSION`.
    AnyExpression,
    /// `COLUMNS_ONLY`.
    ColumnsOnly,
}

#[diagnostic::do_not_recommend]
impl Kind for AllowedAggregateExpressionType {}
#[diagnostic::do_not_recommend]
impl TextKind for AllowedAggregateExpressionType {}
#[diagnostic::do_not_recommend]
impl IdKind for AllowedAggregateExpressionType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AllowedAggregateExpressionType {}
#[diagnostic::do_not_recommend]
impl IntoValue<AllowedAggregateExpressionType> for AllowedAggregateExpressionType {
    #[inline]
    fn into_value(self) -> Value<AllowedAggregateExpressionType> {
        const VALUES: &[&str] = &["ANY_EXPRESSION", "COLUMNS_ONLY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `JobLogStatus` of `AWS::CleanRooms::Membership`.
pub enum JobLogStatus {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for JobLogStatus {}
#[diagnostic::do_not_recommend]
impl TextKind for JobLogStatus {}
#[diagnostic::do_not_recommend]
impl IdKind for JobLogStatus {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for JobLogStatus {}
#[diagnostic::do_not_recommend]
impl IntoValue<JobLogStatus> for JobLogStatus {
    #[inline]
    fn into_value(self) -> Value<JobLogStatus> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `QueryLogStatus` of `AWS::CleanRooms::Membership`.
pub enum QueryLogStatus {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for QueryLogStatus {}
#[diagnostic::do_not_recommend]
impl TextKind for QueryLogStatus {}
#[diagnostic::do_not_recommend]
impl IdKind for QueryLogStatus {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for QueryLogStatus {}
#[diagnostic::do_not_recommend]
impl IntoValue<QueryLogStatus> for QueryLogStatus {
    #[inline]
    fn into_value(self) -> Value<QueryLogStatus> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

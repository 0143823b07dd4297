// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::Connect`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod agent_status;
pub mod approved_origin;
pub mod contact_flow;
pub mod contact_flow_module;
pub mod contact_flow_module_alias;
pub mod contact_flow_module_version;
pub mod contact_flow_version;
pub mod data_lake_association;
pub mod data_table;
pub mod data_table_attribute;
pub mod data_table_record;
pub mod email_address;
pub mod evaluation_form;
pub mod hours_of_operation;
pub mod instance;
pub mod instance_storage_config;
pub mod integration_association;
pub mod metric;
pub mod notification;
pub mod phone_number;
pub mod predefined_attribute;
pub mod prompt;
pub mod queue;
pub mod quick_connect;
pub mod routing_profile;
pub mod rule;
pub mod security_key;
pub mod security_profile;
pub mod task_template;
pub mod test_case;
pub mod traffic_distribution_group;
pub mod user;
pub mod user_hierarchy_group;
pub mod user_hierarchy_structure;
pub mod view;
pub mod view_version;
pub mod vocabulary;
pub mod workspace;

#[doc(inline)]
pub use self::agent_status::{CfnAgentStatus, CfnAgentStatusRef};
#[doc(inline)]
pub use self::approved_origin::{CfnApprovedOrigin, CfnApprovedOriginRef};
#[doc(inline)]
pub use self::contact_flow::{CfnContactFlow, CfnContactFlowRef};
#[doc(inline)]
pub use self::contact_flow_module::{CfnContactFlowModule, CfnContactFlowModuleRef};
#[doc(inline)]
pub use self::contact_flow_module_alias::{
    CfnContactFlowModuleAlias, CfnContactFlowModuleAliasRef,
};
#[doc(inline)]
pub use self::contact_flow_module_version::{
    CfnContactFlowModuleVersion, CfnContactFlowModuleVersionRef,
};
#[doc(inline)]
pub use self::contact_flow_version::{CfnContactFlowVersion, CfnContactFlowVersionRef};
#[doc(inline)]
pub use self::data_lake_association::{CfnDataLakeAssociation, CfnDataLakeAssociationRef};
#[doc(inline)]
pub use self::data_table::{CfnDataTable, CfnDataTableRef};
#[doc(inline)]
pub use self::data_table_attribute::{CfnDataTableAttribute, CfnDataTableAttributeRef};
#[doc(inline)]
pub use self::data_table_record::{CfnDataTableRecord, CfnDataTableRecordRef};
#[doc(inline)]
pub use self::email_address::{CfnEmailAddress, CfnEmailAddressRef};
#[doc(inline)]
pub use self::evaluation_form::{CfnEvaluationForm, CfnEvaluationFormRef};
#[doc(inline)]
pub use self::hours_of_operation::{CfnHoursOfOperation, CfnHoursOfOperationRef};
#[doc(inline)]
pub use self::instance::{CfnInstance, CfnInstanceRef};
#[doc(inline)]
pub use self::instance_storage_config::{CfnInstanceStorageConfig, CfnInstanceStorageConfigRef};
#[doc(inline)]
pub use self::integration_association::{CfnIntegrationAssociation, CfnIntegrationAssociationRef};
#[doc(inline)]
pub use self::metric::{CfnMetric, CfnMetricRef};
#[doc(inline)]
pub use self::notification::{CfnNotification, CfnNotificationRef};
#[doc(inline)]
pub use self::phone_number::{CfnPhoneNumber, CfnPhoneNumberRef};
#[doc(inline)]
pub use self::predefined_attribute::{CfnPredefinedAttribute, CfnPredefinedAttributeRef};
#[doc(inline)]
pub use self::prompt::{CfnPrompt, CfnPromptRef};
#[doc(inline)]
pub use self::queue::{CfnQueue, CfnQueueRef};
#[doc(inline)]
pub use self::quick_connect::{CfnQuickConnect, CfnQuickConnectRef};
#[doc(inline)]
pub use self::routing_profile::{CfnRoutingProfile, CfnRoutingProfileRef};
#[doc(inline)]
pub use self::rule::{CfnRule, CfnRuleRef};
#[doc(inline)]
pub use self::security_key::{CfnSecurityKey, CfnSecurityKeyRef};
#[doc(inline)]
pub use self::security_profile::{CfnSecurityProfile, CfnSecurityProfileRef};
#[doc(inline)]
pub use self::task_template::{CfnTaskTemplate, CfnTaskTemplateRef};
#[doc(inline)]
pub use self::test_case::{CfnTestCase, CfnTestCaseRef};
#[doc(inline)]
pub use self::traffic_distribution_group::{
    CfnTrafficDistributionGroup, CfnTrafficDistributionGroupRef,
};
#[doc(inline)]
pub use self::user::{CfnUser, CfnUserRef};
#[doc(inline)]
pub use self::user_hierarchy_group::{CfnUserHierarchyGroup, CfnUserHierarchyGroupRef};
#[doc(inline)]
pub use self::user_hierarchy_structure::{CfnUserHierarchyStructure, CfnUserHierarchyStructureRef};
#[doc(inline)]
pub use self::view::{CfnView, CfnViewRef};
#[doc(inline)]
pub use self::view_version::{CfnViewVersion, CfnViewVersionRef};
#[doc(inline)]
pub use self::vocabulary::{CfnVocabulary, CfnVocabularyRef};
#[doc(inline)]
pub use self::workspace::{CfnWorkspace, CfnWorkspaceRef};

use crate::l1::*;

/// The values of `Channel` of a `AfterContactWorkConfigPerChannel` of `AWS::Connect::User`.
pub enum Channel {
    /// `CHAT`.
    Chat,
    /// `EMAIL`.
    Email,
    /// `TASK`.
    Task,
    /// `VOICE`.
    Voice,
}

#[diagnostic::do_not_recommend]
impl Kind for Channel {}
#[diagnostic::do_not_recommend]
impl TextKind for Channel {}
#[diagnostic::do_not_recommend]
impl IdKind for Channel {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Channel {}
#[diagnostic::do_not_recommend]
impl IntoValue<Channel> for Channel {
    #[inline]
    fn into_value(self) -> Value<Channel> {
        const VALUES: &[&str] = &["CHAT", "EMAIL", "TASK", "VOICE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Status` of `AWS::Connect::TestCase`.
pub enum Status {
    /// `PUBLISHED`.
    Published,
    /// `SAVED`.
    Saved,
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
        const VALUES: &[&str] = &["PUBLISHED", "SAVED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

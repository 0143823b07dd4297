// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::Bedrock`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod agent;
pub mod agent_alias;
pub mod application_inference_profile;
pub mod automated_reasoning_policy;
pub mod automated_reasoning_policy_version;
pub mod blueprint;
pub mod data_automation_library;
pub mod data_automation_project;
pub mod data_source;
pub mod enforced_guardrail_configuration;
pub mod flow;
pub mod flow_alias;
pub mod flow_version;
pub mod guardrail;
pub mod guardrail_version;
pub mod intelligent_prompt_router;
pub mod knowledge_base;
pub mod knowledge_base_policy;
pub mod prompt;
pub mod prompt_version;
pub mod resource_policy;
pub mod session;

#[doc(inline)]
pub use self::agent::{CfnAgent, CfnAgentRef};
#[doc(inline)]
pub use self::agent_alias::{CfnAgentAlias, CfnAgentAliasRef};
#[doc(inline)]
pub use self::application_inference_profile::{
    CfnApplicationInferenceProfile, CfnApplicationInferenceProfileRef,
};
#[doc(inline)]
pub use self::automated_reasoning_policy::{
    CfnAutomatedReasoningPolicy, CfnAutomatedReasoningPolicyRef,
};
#[doc(inline)]
pub use self::automated_reasoning_policy_version::{
    CfnAutomatedReasoningPolicyVersion, CfnAutomatedReasoningPolicyVersionRef,
};
#[doc(inline)]
pub use self::blueprint::{CfnBlueprint, CfnBlueprintRef};
#[doc(inline)]
pub use self::data_automation_library::{CfnDataAutomationLibrary, CfnDataAutomationLibraryRef};
#[doc(inline)]
pub use self::data_automation_project::{CfnDataAutomationProject, CfnDataAutomationProjectRef};
#[doc(inline)]
pub use self::data_source::{CfnDataSource, CfnDataSourceRef};
#[doc(inline)]
pub use self::enforced_guardrail_configuration::{
    CfnEnforcedGuardrailConfiguration, CfnEnforcedGuardrailConfigurationRef,
};
#[doc(inline)]
pub use self::flow::{CfnFlow, CfnFlowRef};
#[doc(inline)]
pub use self::flow_alias::{CfnFlowAlias, CfnFlowAliasRef};
#[doc(inline)]
pub use self::flow_version::{CfnFlowVersion, CfnFlowVersionRef};
#[doc(inline)]
pub use self::guardrail::{CfnGuardrail, CfnGuardrailRef};
#[doc(inline)]
pub use self::guardrail_version::{CfnGuardrailVersion, CfnGuardrailVersionRef};
#[doc(inline)]
pub use self::intelligent_prompt_router::{
    CfnIntelligentPromptRouter, CfnIntelligentPromptRouterRef,
};
#[doc(inline)]
pub use self::knowledge_base::{CfnKnowledgeBase, CfnKnowledgeBaseRef};
#[doc(inline)]
pub use self::knowledge_base_policy::{CfnKnowledgeBasePolicy, CfnKnowledgeBasePolicyRef};
#[doc(inline)]
pub use self::prompt::{CfnPrompt, CfnPromptRef};
#[doc(inline)]
pub use self::prompt_version::{CfnPromptVersion, CfnPromptVersionRef};
#[doc(inline)]
pub use self::resource_policy::{CfnResourcePolicy, CfnResourcePolicyRef};
#[doc(inline)]
pub use self::session::{CfnSession, CfnSessionRef};

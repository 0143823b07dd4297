// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::Wisdom`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod ai_agent;
pub mod ai_agent_version;
pub mod ai_guardrail;
pub mod ai_guardrail_version;
pub mod ai_prompt;
pub mod ai_prompt_version;
pub mod assistant;
pub mod assistant_association;
pub mod knowledge_base;
pub mod message_template;
pub mod message_template_version;
pub mod quick_response;

#[doc(inline)]
pub use self::ai_agent::{CfnAIAgent, CfnAIAgentRef};
#[doc(inline)]
pub use self::ai_agent_version::{CfnAIAgentVersion, CfnAIAgentVersionRef};
#[doc(inline)]
pub use self::ai_guardrail::{CfnAIGuardrail, CfnAIGuardrailRef};
#[doc(inline)]
pub use self::ai_guardrail_version::{CfnAIGuardrailVersion, CfnAIGuardrailVersionRef};
#[doc(inline)]
pub use self::ai_prompt::{CfnAIPrompt, CfnAIPromptRef};
#[doc(inline)]
pub use self::ai_prompt_version::{CfnAIPromptVersion, CfnAIPromptVersionRef};
#[doc(inline)]
pub use self::assistant::{CfnAssistant, CfnAssistantRef};
#[doc(inline)]
pub use self::assistant_association::{CfnAssistantAssociation, CfnAssistantAssociationRef};
#[doc(inline)]
pub use self::knowledge_base::{CfnKnowledgeBase, CfnKnowledgeBaseRef};
#[doc(inline)]
pub use self::message_template::{CfnMessageTemplate, CfnMessageTemplateRef};
#[doc(inline)]
pub use self::message_template_version::{CfnMessageTemplateVersion, CfnMessageTemplateVersionRef};
#[doc(inline)]
pub use self::quick_response::{CfnQuickResponse, CfnQuickResponseRef};

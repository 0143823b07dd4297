// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "AIAgent",
        cfn::wisdom::CfnAIAgent::new(
            "aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa",
            cfn::wisdom::ai_agent::AIAgentConfigurationProperty::new()
                .manual_search_ai_agent_configuration(
                    cfn::wisdom::ai_agent::ManualSearchAIAgentConfigurationProperty::new()
                        .answer_generation_ai_guardrail_id("aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa"),
                ),
            "MANUAL_SEARCH",
        ),
    );
    stack.add(
        "AIAgentVersion",
        cfn::wisdom::CfnAIAgentVersion::new(
            "aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa",
            "aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa",
        ),
    );
    stack.add(
        "AIGuardrail",
        cfn::wisdom::CfnAIGuardrail::new(
            "aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa",
            "sample",
            "sample",
        ),
    );
    stack.add(
        "AIGuardrailVersion",
        cfn::wisdom::CfnAIGuardrailVersion::new(
            "aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa",
            "aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa",
        ),
    );
    stack.add(
        "AIPrompt",
        cfn::wisdom::CfnAIPrompt::new(
            "ANTHROPIC_CLAUDE_MESSAGES",
            "sample",
            cfn::wisdom::ai_prompt::AIPromptTemplateConfigurationProperty::new(
                cfn::wisdom::ai_prompt::TextFullAIPromptEditTemplateConfigurationProperty::new(
                    "sample",
                ),
            ),
            "TEXT",
            "ANSWER_GENERATION",
        ),
    );
    stack.add(
        "AIPromptVersion",
        cfn::wisdom::CfnAIPromptVersion::new(
            "aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa",
            "aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa",
        ),
    );
    stack.add(
        "Assistant",
        cfn::wisdom::CfnAssistant::new("sample", "AGENT"),
    );
    stack.add(
        "AssistantAssociation",
        cfn::wisdom::CfnAssistantAssociation::new(
            "aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa",
            cfn::wisdom::assistant_association::AssociationDataProperty::new()
                .knowledge_base_id("aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa"),
            "KNOWLEDGE_BASE",
        ),
    );
    stack.add(
        "KnowledgeBase",
        cfn::wisdom::CfnKnowledgeBase::new("EXTERNAL", "sample"),
    );
    stack.add("MessageTemplate", cfn::wisdom::CfnMessageTemplate::new("EMAIL", cfn::wisdom::message_template::ContentProperty::new().email_message_template_content(cfn::wisdom::message_template::EmailMessageTemplateContentProperty::new(cfn::wisdom::message_template::EmailMessageTemplateContentBodyProperty::new().html(cfn::wisdom::message_template::MessageTemplateBodyContentProviderProperty::new().content("sample")), vec![cfn::wisdom::message_template::EmailMessageTemplateHeaderProperty::new().name("sample")], "sample")), "arn::wisdom::111111111111:/aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa", "sample"));
    stack.add(
        "MessageTemplateVersion",
        cfn::wisdom::CfnMessageTemplateVersion::new(
            "arn::wisdom::111111111111:/aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa",
        ),
    );
    stack.add(
        "QuickResponse",
        cfn::wisdom::CfnQuickResponse::new(
            cfn::wisdom::quick_response::QuickResponseContentProviderProperty::new()
                .content("sample"),
            "arn::wisdom::111111111111:/aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa",
            "sample",
        ),
    );
}

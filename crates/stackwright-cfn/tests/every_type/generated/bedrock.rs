// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add("Agent", cfn::bedrock::CfnAgent::new("sample"));
    stack.add(
        "AgentAlias",
        cfn::bedrock::CfnAgentAlias::new("sample", "0000000000"),
    );
    stack.add(
        "ApplicationInferenceProfile",
        cfn::bedrock::CfnApplicationInferenceProfile::new("sample"),
    );
    stack.add(
        "AutomatedReasoningPolicy",
        cfn::bedrock::CfnAutomatedReasoningPolicy::new("sample"),
    );
    stack.add(
        "AutomatedReasoningPolicyVersion",
        cfn::bedrock::CfnAutomatedReasoningPolicyVersion::new(
            "arn:aws:bedrock:a:111111111111:automated-reasoning-policy/aaaaaaaaaaaa",
        ),
    );
    stack.add(
        "Blueprint",
        cfn::bedrock::CfnBlueprint::new("sample", json!({}), "DOCUMENT"),
    );
    stack.add(
        "DataAutomationLibrary",
        cfn::bedrock::CfnDataAutomationLibrary::new("sample"),
    );
    stack.add(
        "DataAutomationProject",
        cfn::bedrock::CfnDataAutomationProject::new("sample"),
    );
    stack.add(
        "DataSource",
        cfn::bedrock::CfnDataSource::new(
            cfn::bedrock::data_source::DataSourceConfigurationProperty::new("S3"),
            "0000000000",
            "sample",
        ),
    );
    stack.add(
        "EnforcedGuardrailConfiguration",
        cfn::bedrock::CfnEnforcedGuardrailConfiguration::new("sample", "1"),
    );
    stack.add(
        "Flow",
        cfn::bedrock::CfnFlow::new("arn:aws:iam::123456789012:role/sample", "sample"),
    );
    stack.add(
        "FlowAlias",
        cfn::bedrock::CfnFlowAlias::new(
            "arn:aws:bedrock:a:111111111111:flow/aaaaaaaaaa",
            "sample",
            vec![
                cfn::bedrock::flow_alias::FlowAliasRoutingConfigurationListItemProperty::new()
                    .flow_version("1"),
            ],
        ),
    );
    stack.add(
        "FlowVersion",
        cfn::bedrock::CfnFlowVersion::new("arn:aws:bedrock:a:111111111111:flow/aaaaaaaaaa"),
    );
    stack.add(
        "Guardrail",
        cfn::bedrock::CfnGuardrail::new("sample", "sample", "sample"),
    );
    stack.add(
        "GuardrailVersion",
        cfn::bedrock::CfnGuardrailVersion::new("sample"),
    );
    stack.add(
        "IntelligentPromptRouter",
        cfn::bedrock::CfnIntelligentPromptRouter::new(
            cfn::bedrock::intelligent_prompt_router::PromptRouterTargetModelProperty::new(
                "arn:aws:bedrock:a::foundation-model/a.a",
            ),
            vec![
                cfn::bedrock::intelligent_prompt_router::PromptRouterTargetModelProperty::new(
                    "arn:aws:bedrock:a::foundation-model/a.a",
                ),
            ],
            "sample",
            cfn::bedrock::intelligent_prompt_router::RoutingCriteriaProperty::new(1.0),
        ),
    );
    stack.add(
        "KnowledgeBase",
        cfn::bedrock::CfnKnowledgeBase::new(
            cfn::bedrock::knowledge_base::KnowledgeBaseConfigurationProperty::new("VECTOR"),
            "sample",
            "arn:aws:iam::123456789012:role/sample",
        ),
    );
    stack.add(
        "KnowledgeBasePolicy",
        cfn::bedrock::CfnKnowledgeBasePolicy::new("sample", json!({})),
    );
    stack.add("Prompt", cfn::bedrock::CfnPrompt::new("sample"));
    stack.add(
        "PromptVersion",
        cfn::bedrock::CfnPromptVersion::new("arn:aws:bedrock:a:111111111111:prompt/aaaaaaaaaa"),
    );
    stack.add(
        "ResourcePolicy",
        cfn::bedrock::CfnResourcePolicy::new(json!({}), "sample"),
    );
    stack.add("Session", cfn::bedrock::CfnSession::new());
}

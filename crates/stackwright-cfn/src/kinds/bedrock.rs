// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `bedrock`.

use stackwright_core::kind::Accepts;
use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `AgentAliasArn` of an `AWS::Bedrock::AgentAlias`: The Amazon Resource Name (ARN) of the alias of the agent.
    AgentAliasArn,
    /// `AgentArn` of an `AWS::Bedrock::Agent`: The Amazon Resource Name (ARN) of the agent.
    AgentArn,
    /// A `bedrock::AgentArn` or a `bedrock::AgentId`.
    AgentArnOrId,
    /// `AgentId` of an `AWS::Bedrock::Agent`: The unique identifier of the agent.
    AgentId,
    /// `InferenceProfileIdentifier` of an `AWS::Bedrock::ApplicationInferenceProfile`: The ID or Amazon Resource Name (ARN) of the inference profile.
    ApplicationInferenceProfileIdentifier,
    /// `PolicyArn` of an `AWS::Bedrock::AutomatedReasoningPolicy`: The Amazon Resource Name (ARN) of the policy.
    AutomatedReasoningPolicyArn,
    /// `BlueprintArn` of an `AWS::Bedrock::Blueprint`: The blueprint's ARN.
    BlueprintArn,
    /// `LibraryArn` of an `AWS::Bedrock::DataAutomationLibrary`: ARN generated at the server side when a DataAutomationLibrary is created.
    DataAutomationLibraryArn,
    /// `ProjectArn` of an `AWS::Bedrock::DataAutomationProject`: The project's ARN.
    DataAutomationProjectArn,
    /// `ConfigId` of an `AWS::Bedrock::EnforcedGuardrailConfiguration`: Unique ID for the account enforced configuration.
    EnforcedGuardrailConfigurationConfigId,
    /// `Arn` of an `AWS::Bedrock::FlowAlias`: The Amazon Resource Name (ARN) of the alias.
    FlowAliasArn,
    /// `Arn` of an `AWS::Bedrock::Flow`: The Amazon Resource Name (ARN) of the flow.
    FlowArn,
    /// `GuardrailArn` of an `AWS::Bedrock::Guardrail`: The ARN of the guardrail.
    GuardrailArn,
    /// `PromptRouterArn` of an `AWS::Bedrock::IntelligentPromptRouter`: The Amazon Resource Name (ARN) of the prompt router.
    IntelligentPromptRouterArn,
    /// `KnowledgeBaseArn` of an `AWS::Bedrock::KnowledgeBase`: The Amazon Resource Name (ARN) of the knowledge base.
    KnowledgeBaseArn,
    /// `KnowledgeBaseId` of an `AWS::Bedrock::KnowledgeBase`: The unique identifier for a knowledge base associated with the inline agent.
    KnowledgeBaseId,
    /// `KnowledgeBaseId` of an `AWS::Bedrock::KnowledgeBasePolicy`: The unique identifier of the knowledge base.
    KnowledgeBasePolicyKnowledgeBaseId,
    /// `Arn` of an `AWS::Bedrock::Prompt`: The Amazon Resource Name (ARN) of the prompt or the prompt version (if you specified a version in the request).
    PromptArn,
    /// `Arn` of an `AWS::Bedrock::PromptVersion`: The Amazon Resource Name (ARN) of the prompt or the prompt version (if you specified a version in the request).
    PromptVersionArn,
    /// `ResourceArn` of an `AWS::Bedrock::ResourcePolicy`: The ARN of the Bedrock Guardrail or Guardrail Profile resource.
    ResourcePolicyResourceArn,
    /// `SessionArn` of an `AWS::Bedrock::Session`: The Amazon Resource Name (ARN) of the session.
    SessionArn,
}

#[diagnostic::do_not_recommend]
impl Accepts<super::bedrock::AgentArn> for AgentArnOrId {}
#[diagnostic::do_not_recommend]
impl Accepts<super::bedrock::AgentId> for AgentArnOrId {}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `wisdom`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `AIAgentArn` of an `AWS::Wisdom::AIAgent`: The Amazon Resource Name (ARN) of the AI agent.
    AiAgentArn,
    /// `AIGuardrailArn` of an `AWS::Wisdom::AIGuardrail`: The Amazon Resource Name (ARN) of the AI Guardrail.
    AiGuardrailArn,
    /// `AIPromptArn` of an `AWS::Wisdom::AIPrompt`: The Amazon Resource Name (ARN) of the AI Prompt.
    AiPromptArn,
    /// `AssistantArn` of an `AWS::Wisdom::Assistant`: The Amazon Resource Name (ARN) of the assistant.
    AssistantArn,
    /// `AssistantAssociationArn` of an `AWS::Wisdom::AssistantAssociation`: The Amazon Resource Name (ARN) of the assistant association.
    AssistantAssociationArn,
    /// `AssistantId` of an `AWS::Wisdom::Assistant`: The ID of the Wisdom assistant.
    AssistantId,
    /// `KnowledgeBaseArn` of an `AWS::Wisdom::KnowledgeBase`: The Amazon Resource Name (ARN) of the knowledge base.
    KnowledgeBaseArn,
    /// `KnowledgeBaseId` of an `AWS::Wisdom::KnowledgeBase`: The ID of the knowledge base.
    KnowledgeBaseId,
    /// `MessageTemplateArn` of an `AWS::Wisdom::MessageTemplate`: The Amazon Resource Name (ARN) of the message template.
    MessageTemplateArn,
    /// `MessageTemplateVersionArn` of an `AWS::Wisdom::MessageTemplateVersion`: The Amazon Resource Name (ARN) of the Message Template Version.
    MessageTemplateVersionArn,
    /// `QuickResponseArn` of an `AWS::Wisdom::QuickResponse`: The Amazon Resource Name (ARN) of the quick response.
    QuickResponseArn,
}

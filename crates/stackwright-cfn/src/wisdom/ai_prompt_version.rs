// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Wisdom::AIPromptVersion` and its property types.

use crate::l1::*;

/// Creates an Amazon Q in Connect AI Prompt version.
///
/// `AWS::Wisdom::AIPromptVersion`; `Ref` returns the physical id, which is made of `AssistantId`, `AIPromptId`, `VersionNumber`.
/// Changing one of these replaces it: `AIPromptId`, `AssistantId`, `ModifiedTimeSeconds`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aipromptversion.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAIPromptVersion(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Wisdom::AIPromptVersion",
    tags: None,
    rules: include_str!("ai_prompt_version.rules"),
};

impl CfnAIPromptVersion {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Wisdom::AIPromptVersion";

    /// `CfnAIPromptVersion` with its required properties, in alphabetical order:
    ///
    /// - `ai_prompt_id`: The identifier of the Amazon Q in Connect AI prompt.
    /// - `assistant_id`: The identifier of the Amazon Q in Connect assistant.
    pub fn new(
        ai_prompt_id: impl IntoValue<String>,
        assistant_id: impl IntoValue<kinds::wisdom::AssistantId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AIPromptId", ai_prompt_id.into_value().into_node());
        object_.put("AssistantId", assistant_id.into_value().into_node());
        Self(object_)
    }

    /// The time the AI Prompt version was last modified in seconds.
    ///
    /// `ModifiedTimeSeconds`; an update replaces the resource.
    pub fn modified_time_seconds(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("ModifiedTimeSeconds", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Construct for CfnAIPromptVersion {
    type Handle = CfnAIPromptVersionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAIPromptVersionRef {
        CfnAIPromptVersionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAIPromptVersion`] of a stack.
pub struct CfnAIPromptVersionRef(NodeRef);

impl Clone for CfnAIPromptVersionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAIPromptVersionRef {}
impl AsNode for CfnAIPromptVersionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAIPromptVersionRef {
    /// What `Ref` returns: the physical id, which is made of `AssistantId`, `AIPromptId`, `VersionNumber`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the AI prompt.
    ///
    /// `Fn::GetAtt` of `AIPromptArn`.
    #[inline]
    pub fn attr_ai_prompt_arn(&self) -> Value<kinds::wisdom::AiPromptArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AIPromptArn")))
    }

    /// The `AIPromptVersionId` attribute.
    ///
    /// `Fn::GetAtt` of `AIPromptVersionId`.
    #[inline]
    pub fn attr_ai_prompt_version_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AIPromptVersionId")))
    }

    /// The `AssistantArn` attribute.
    ///
    /// `Fn::GetAtt` of `AssistantArn`.
    #[inline]
    pub fn attr_assistant_arn(&self) -> Value<kinds::wisdom::AssistantArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AssistantArn")))
    }

    /// The version number for this AI Prompt version.
    ///
    /// `Fn::GetAtt` of `VersionNumber`.
    #[inline]
    pub fn attr_version_number(&self) -> Value<f64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VersionNumber")))
    }
}

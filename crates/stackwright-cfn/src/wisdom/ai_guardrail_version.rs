// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Wisdom::AIGuardrailVersion` and its property types.

use crate::l1::*;

/// Creates an Amazon Q in Connect AI Guardrail version.
///
/// `AWS::Wisdom::AIGuardrailVersion`; `Ref` returns the physical id, which is made of `AssistantId`, `AIGuardrailId`, `VersionNumber`.
/// Changing one of these replaces it: `AIGuardrailId`, `AssistantId`, `ModifiedTimeSeconds`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aiguardrailversion.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAIGuardrailVersion(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Wisdom::AIGuardrailVersion",
    tags: None,
    rules: include_str!("ai_guardrail_version.rules"),
};

impl CfnAIGuardrailVersion {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Wisdom::AIGuardrailVersion";

    /// `CfnAIGuardrailVersion` with its required properties, in alphabetical order:
    ///
    /// - `ai_guardrail_id`: The ID of the AI guardrail version.
    /// - `assistant_id`: The ID of the AI guardrail version assistant.
    pub fn new(
        ai_guardrail_id: impl IntoValue<String>,
        assistant_id: impl IntoValue<kinds::wisdom::AssistantId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AIGuardrailId", ai_guardrail_id.into_value().into_node());
        object_.put("AssistantId", assistant_id.into_value().into_node());
        Self(object_)
    }

    /// The modified time of the AI guardrail version in seconds.
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

impl Construct for CfnAIGuardrailVersion {
    type Handle = CfnAIGuardrailVersionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAIGuardrailVersionRef {
        CfnAIGuardrailVersionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAIGuardrailVersion`] of a stack.
pub struct CfnAIGuardrailVersionRef(NodeRef);

impl Clone for CfnAIGuardrailVersionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAIGuardrailVersionRef {}
impl AsNode for CfnAIGuardrailVersionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAIGuardrailVersionRef {
    /// What `Ref` returns: the physical id, which is made of `AssistantId`, `AIGuardrailId`, `VersionNumber`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the AI guardrail version.
    ///
    /// `Fn::GetAtt` of `AIGuardrailArn`.
    #[inline]
    pub fn attr_ai_guardrail_arn(&self) -> Value<kinds::wisdom::AiGuardrailArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AIGuardrailArn")))
    }

    /// The ID of the AI guardrail version.
    ///
    /// `Fn::GetAtt` of `AIGuardrailVersionId`.
    #[inline]
    pub fn attr_ai_guardrail_version_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AIGuardrailVersionId")))
    }

    /// The ARN of the AI guardrail version assistant.
    ///
    /// `Fn::GetAtt` of `AssistantArn`.
    #[inline]
    pub fn attr_assistant_arn(&self) -> Value<kinds::wisdom::AssistantArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AssistantArn")))
    }

    /// The version number for this AI Guardrail version.
    ///
    /// `Fn::GetAtt` of `VersionNumber`.
    #[inline]
    pub fn attr_version_number(&self) -> Value<f64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VersionNumber")))
    }
}

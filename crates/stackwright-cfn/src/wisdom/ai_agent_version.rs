// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Wisdom::AIAgentVersion` and its property types.

use crate::l1::*;

/// Creates and Amazon Q in Connect AI Agent version.
///
/// `AWS::Wisdom::AIAgentVersion`; `Ref` returns the physical id, which is made of `AssistantId`, `AIAgentId`, `VersionNumber`.
/// Changing one of these replaces it: `AIAgentId`, `AssistantId`, `ModifiedTimeSeconds`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aiagentversion.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAIAgentVersion(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Wisdom::AIAgentVersion",
    tags: None,
    rules: include_str!("ai_agent_version.rules"),
};

impl CfnAIAgentVersion {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Wisdom::AIAgentVersion";

    /// `CfnAIAgentVersion` with its required properties, in alphabetical order:
    ///
    /// - `ai_agent_id`: The identifier of the AI Agent.
    /// - `assistant_id`
    pub fn new(
        ai_agent_id: impl IntoValue<String>,
        assistant_id: impl IntoValue<kinds::wisdom::AssistantId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AIAgentId", ai_agent_id.into_value().into_node());
        object_.put("AssistantId", assistant_id.into_value().into_node());
        Self(object_)
    }

    /// The time the AI Agent version was last modified in seconds.
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

impl Construct for CfnAIAgentVersion {
    type Handle = CfnAIAgentVersionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAIAgentVersionRef {
        CfnAIAgentVersionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAIAgentVersion`] of a stack.
pub struct CfnAIAgentVersionRef(NodeRef);

impl Clone for CfnAIAgentVersionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAIAgentVersionRef {}
impl AsNode for CfnAIAgentVersionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAIAgentVersionRef {
    /// What `Ref` returns: the physical id, which is made of `AssistantId`, `AIAgentId`, `VersionNumber`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `AIAgentArn` attribute.
    ///
    /// `Fn::GetAtt` of `AIAgentArn`.
    #[inline]
    pub fn attr_ai_agent_arn(&self) -> Value<kinds::wisdom::AiAgentArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AIAgentArn")))
    }

    /// The `AIAgentVersionId` attribute.
    ///
    /// `Fn::GetAtt` of `AIAgentVersionId`.
    #[inline]
    pub fn attr_ai_agent_version_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AIAgentVersionId")))
    }

    /// The `AssistantArn` attribute.
    ///
    /// `Fn::GetAtt` of `AssistantArn`.
    #[inline]
    pub fn attr_assistant_arn(&self) -> Value<kinds::wisdom::AssistantArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AssistantArn")))
    }

    /// The version number for this AI Agent version.
    ///
    /// `Fn::GetAtt` of `VersionNumber`.
    #[inline]
    pub fn attr_version_number(&self) -> Value<f64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VersionNumber")))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::WellArchitected::AgentContext` and its property types.

use crate::l1::*;

/// Resource schema for AWS::WellArchitected::AgentContext. An Agent Context provides supplemental application context (free-form content) within an Agent Profile, used to improve the quality of Well-Architected Agent recommendations.
///
/// `AWS::WellArchitected::AgentContext`; `Ref` returns its `Arn`, a [`wellarchitected::AgentContextArn`](kinds::wellarchitected::AgentContextArn).
/// Changing one of these replaces it: `ContextType`, `ProfileArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-agentcontext.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAgentContext(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::WellArchitected::AgentContext",
    tags: None,
    rules: include_str!("agent_context.rules"),
};

impl CfnAgentContext {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::WellArchitected::AgentContext";

    /// `CfnAgentContext` with its required properties, in alphabetical order:
    ///
    /// - `content`: The free-form content of the Agent Context, supplied as an arbitrary JSON object.
    /// - `context_type`: The type of the Agent Context.
    /// - `profile_arn`: The Amazon Resource Name (ARN) of the parent Agent Profile that owns this context.
    /// - `title`: The title of the Agent Context.
    pub fn new(
        content: impl IntoValue<Json>,
        context_type: impl IntoValue<ContextType>,
        profile_arn: impl IntoValue<kinds::wellarchitected::ProfileArn>,
        title: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Content", content.into_value().into_node());
        object_.put("ContextType", context_type.into_value().into_node());
        object_.put("ProfileArn", profile_arn.into_value().into_node());
        object_.put("Title", title.into_value().into_node());
        Self(object_)
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

impl Construct for CfnAgentContext {
    type Handle = CfnAgentContextRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAgentContextRef {
        CfnAgentContextRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAgentContext`] of a stack.
pub struct CfnAgentContextRef(NodeRef);

impl Clone for CfnAgentContextRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAgentContextRef {}
impl AsNode for CfnAgentContextRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAgentContextRef {
    /// What `Ref` returns: its `Arn`, a [`wellarchitected::AgentContextArn`](kinds::wellarchitected::AgentContextArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::wellarchitected::AgentContextArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Type of the application described by this context. Mirrors the value stored in `Content.applicationType` and is surfaced as a typed read-only attribute by the service for discoverability.
    ///
    /// `Fn::GetAtt` of `ApplicationType`.
    #[inline]
    pub fn attr_application_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ApplicationType")))
    }

    /// The synthetic Amazon Resource Name (ARN) of the Agent Context, composed of the parent profile ARN and the context id.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::wellarchitected::AgentContextArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The timestamp when the context was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The identifier of the system or user that created this context.
    ///
    /// `Fn::GetAtt` of `CreatedBy`.
    #[inline]
    pub fn attr_created_by(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedBy")))
    }

    /// Business criticality of the application described by this context. Mirrors the value stored in `Content.criticality` and is surfaced as a typed read-only attribute by the service for discoverability.
    ///
    /// `Fn::GetAtt` of `Criticality`.
    #[inline]
    pub fn attr_criticality(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Criticality")))
    }

    /// The service-generated unique identifier of the Agent Context.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The timestamp when the context was last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedAt`.
    #[inline]
    pub fn attr_last_modified_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedAt")))
    }

    /// The identifier of the system or user that last modified this context.
    ///
    /// `Fn::GetAtt` of `LastModifiedBy`.
    #[inline]
    pub fn attr_last_modified_by(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedBy")))
    }
}

impl IntoValue<kinds::wellarchitected::AgentContextArn> for &CfnAgentContextRef {
    #[inline]
    fn into_value(self) -> Value<kinds::wellarchitected::AgentContextArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `ContextType` of `AWS::WellArchitected::AgentContext`.
pub enum ContextType {
    /// `APPLICATION`.
    Application,
}

#[diagnostic::do_not_recommend]
impl Kind for ContextType {}
#[diagnostic::do_not_recommend]
impl TextKind for ContextType {}
#[diagnostic::do_not_recommend]
impl IdKind for ContextType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ContextType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ContextType> for ContextType {
    #[inline]
    fn into_value(self) -> Value<ContextType> {
        const VALUES: &[&str] = &["APPLICATION"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

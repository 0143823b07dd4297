// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Bedrock::KnowledgeBasePolicy` and its property types.

use crate::l1::*;

/// Definition of AWS::Bedrock::KnowledgeBasePolicy Resource Type
///
/// `AWS::Bedrock::KnowledgeBasePolicy`; `Ref` returns its `KnowledgeBaseId`, a [`bedrock::KnowledgeBasePolicyKnowledgeBaseId`](kinds::bedrock::KnowledgeBasePolicyKnowledgeBaseId).
/// Changing one of these replaces it: `KnowledgeBaseId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-knowledgebasepolicy.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnKnowledgeBasePolicy(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Bedrock::KnowledgeBasePolicy",
    tags: None,
    rules: include_str!("knowledge_base_policy.rules"),
};

impl CfnKnowledgeBasePolicy {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Bedrock::KnowledgeBasePolicy";

    /// `CfnKnowledgeBasePolicy` with its required properties, in alphabetical order:
    ///
    /// - `knowledge_base_id`: The unique identifier of the knowledge base.
    /// - `policy_document`: The IAM policy document defining access permissions for the knowledge base.
    pub fn new(
        knowledge_base_id: impl IntoValue<String>,
        policy_document: impl IntoValue<Json>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "KnowledgeBaseId",
            knowledge_base_id.into_value().into_node(),
        );
        object_.put("PolicyDocument", policy_document.into_value().into_node());
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

impl Construct for CfnKnowledgeBasePolicy {
    type Handle = CfnKnowledgeBasePolicyRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnKnowledgeBasePolicyRef {
        CfnKnowledgeBasePolicyRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnKnowledgeBasePolicy`] of a stack.
pub struct CfnKnowledgeBasePolicyRef(NodeRef);

impl Clone for CfnKnowledgeBasePolicyRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnKnowledgeBasePolicyRef {}
impl AsNode for CfnKnowledgeBasePolicyRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnKnowledgeBasePolicyRef {
    /// What `Ref` returns: its `KnowledgeBaseId`, a [`bedrock::KnowledgeBasePolicyKnowledgeBaseId`](kinds::bedrock::KnowledgeBasePolicyKnowledgeBaseId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::bedrock::KnowledgeBasePolicyKnowledgeBaseId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The revision identifier for the policy, used for optimistic concurrency control
    ///
    /// `Fn::GetAtt` of `RevisionId`.
    #[inline]
    pub fn attr_revision_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RevisionId")))
    }
}

impl IntoValue<kinds::bedrock::KnowledgeBasePolicyKnowledgeBaseId> for &CfnKnowledgeBasePolicyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::bedrock::KnowledgeBasePolicyKnowledgeBaseId> {
        Value::from_node(Node::Ref(self.0))
    }
}

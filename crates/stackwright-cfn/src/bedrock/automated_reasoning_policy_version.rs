// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Bedrock::AutomatedReasoningPolicyVersion` and its property types.

use crate::l1::*;

/// Creates a new version of an existing Automated Reasoning policy. This allows you to iterate on your policy rules while maintaining previous versions for rollback or comparison purposes.
///
/// `AWS::Bedrock::AutomatedReasoningPolicyVersion`; `Ref` returns the physical id, which is made of `PolicyArn`, `Version`.
/// Changing one of these replaces it: `LastUpdatedDefinitionHash`, `PolicyArn`, `Tags`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-automatedreasoningpolicyversion.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAutomatedReasoningPolicyVersion(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Bedrock::AutomatedReasoningPolicyVersion",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("automated_reasoning_policy_version.rules"),
};

impl CfnAutomatedReasoningPolicyVersion {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Bedrock::AutomatedReasoningPolicyVersion";

    /// `CfnAutomatedReasoningPolicyVersion` with its required properties, in alphabetical order:
    ///
    /// - `policy_arn`: The Amazon Resource Name (ARN) of the policy.
    pub fn new(policy_arn: impl IntoValue<kinds::bedrock::AutomatedReasoningPolicyArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("PolicyArn", policy_arn.into_value().into_node());
        Self(object_)
    }

    /// The hash of the policy definition that was last updated.
    ///
    /// `LastUpdatedDefinitionHash`; an update replaces the resource.
    pub fn last_updated_definition_hash(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("LastUpdatedDefinitionHash", value.into_value().into_node());
        self
    }

    /// The tags associated with the Automated Reasoning policy version.
    ///
    /// `Tags`; an update replaces the resource.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
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

impl Construct for CfnAutomatedReasoningPolicyVersion {
    type Handle = CfnAutomatedReasoningPolicyVersionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAutomatedReasoningPolicyVersionRef {
        CfnAutomatedReasoningPolicyVersionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAutomatedReasoningPolicyVersion`] of a stack.
pub struct CfnAutomatedReasoningPolicyVersionRef(NodeRef);

impl Clone for CfnAutomatedReasoningPolicyVersionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAutomatedReasoningPolicyVersionRef {}
impl AsNode for CfnAutomatedReasoningPolicyVersionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAutomatedReasoningPolicyVersionRef {
    /// What `Ref` returns: the physical id, which is made of `PolicyArn`, `Version`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The timestamp when the policy version was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// A hash of the policy definition used to identify the version.
    ///
    /// `Fn::GetAtt` of `DefinitionHash`.
    #[inline]
    pub fn attr_definition_hash(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DefinitionHash")))
    }

    /// The description of the policy version.
    ///
    /// `Fn::GetAtt` of `Description`.
    #[inline]
    pub fn attr_description(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Description")))
    }

    /// The name of the policy version.
    ///
    /// `Fn::GetAtt` of `Name`.
    #[inline]
    pub fn attr_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Name")))
    }

    /// The unique identifier of the policy.
    ///
    /// `Fn::GetAtt` of `PolicyId`.
    #[inline]
    pub fn attr_policy_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PolicyId")))
    }

    /// The timestamp when the policy version was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }

    /// The version number of the policy version.
    ///
    /// `Fn::GetAtt` of `Version`.
    #[inline]
    pub fn attr_version(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Version")))
    }
}

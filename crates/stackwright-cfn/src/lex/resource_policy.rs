// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Lex::ResourcePolicy` and its property types.

use crate::l1::*;

/// > Amazon Lex V2 is the only supported version in CloudFormation.
///
/// Specifies a new resource policy with the specified policy statements.
///
/// `AWS::Lex::ResourcePolicy`; `Ref` returns its `Id`, a [`lex::ResourcePolicyId`](kinds::lex::ResourcePolicyId).
/// Changing one of these replaces it: `ResourceArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lex-resourcepolicy.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnResourcePolicy(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Lex::ResourcePolicy",
    tags: None,
    rules: include_str!("resource_policy.rules"),
};

impl CfnResourcePolicy {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Lex::ResourcePolicy";

    /// `CfnResourcePolicy` with its required properties, in alphabetical order:
    ///
    /// - `policy`: A resource policy to add to the resource.
    /// - `resource_arn`: The Amazon Resource Name (ARN) of the bot or bot alias that the resource policy is attached to.
    pub fn new(policy: impl IntoValue<Json>, resource_arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Policy", policy.into_value().into_node());
        object_.put("ResourceArn", resource_arn.into_value().into_node());
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

impl Construct for CfnResourcePolicy {
    type Handle = CfnResourcePolicyRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnResourcePolicyRef {
        CfnResourcePolicyRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnResourcePolicy`] of a stack.
pub struct CfnResourcePolicyRef(NodeRef);

impl Clone for CfnResourcePolicyRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnResourcePolicyRef {}
impl AsNode for CfnResourcePolicyRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnResourcePolicyRef {
    /// What `Ref` returns: its `Id`, a [`lex::ResourcePolicyId`](kinds::lex::ResourcePolicyId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::lex::ResourcePolicyId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The identifier of the resource policy.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::lex::ResourcePolicyId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// Specifies the current revision of a resource policy.
    ///
    /// `Fn::GetAtt` of `RevisionId`.
    #[inline]
    pub fn attr_revision_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RevisionId")))
    }
}

impl IntoValue<kinds::lex::ResourcePolicyId> for &CfnResourcePolicyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::lex::ResourcePolicyId> {
        Value::from_node(Node::Ref(self.0))
    }
}

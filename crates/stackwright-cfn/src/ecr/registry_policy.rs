// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ECR::RegistryPolicy` and its property types.

use crate::l1::*;

/// The `AWS::ECR::RegistryPolicy` resource creates or updates the permissions policy for a private registry.
///
/// A private registry policy is used to specify permissions for another AWS account and is used when configuring cross-account replication. For more information, see [Registry permissions](https://docs.aws.amazon.com/AmazonECR/latest/userguide/registry-permissions.html) in the *Amazon Elastic Container Registry User Guide*.
///
/// `AWS::ECR::RegistryPolicy`; `Ref` returns its `RegistryId`, a [`ecr::RegistryPolicyRegistryId`](kinds::ecr::RegistryPolicyRegistryId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-registrypolicy.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnRegistryPolicy(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ECR::RegistryPolicy",
    tags: None,
    rules: include_str!("registry_policy.rules"),
};

impl CfnRegistryPolicy {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ECR::RegistryPolicy";

    /// `CfnRegistryPolicy` with its required properties, in alphabetical order:
    ///
    /// - `policy_text`: The JSON policy text for your registry.
    pub fn new(policy_text: impl IntoValue<Json>) -> Self {
        let mut object_ = Object::typed();
        object_.put("PolicyText", policy_text.into_value().into_node());
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

impl Construct for CfnRegistryPolicy {
    type Handle = CfnRegistryPolicyRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnRegistryPolicyRef {
        CfnRegistryPolicyRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnRegistryPolicy`] of a stack.
pub struct CfnRegistryPolicyRef(NodeRef);

impl Clone for CfnRegistryPolicyRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnRegistryPolicyRef {}
impl AsNode for CfnRegistryPolicyRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnRegistryPolicyRef {
    /// What `Ref` returns: its `RegistryId`, a [`ecr::RegistryPolicyRegistryId`](kinds::ecr::RegistryPolicyRegistryId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ecr::RegistryPolicyRegistryId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The account ID of the private registry the policy is associated with.
    ///
    /// `Fn::GetAtt` of `RegistryId`.
    #[inline]
    pub fn attr_registry_id(&self) -> Value<kinds::ecr::RegistryPolicyRegistryId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RegistryId")))
    }
}

impl IntoValue<kinds::ecr::RegistryPolicyRegistryId> for &CfnRegistryPolicyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ecr::RegistryPolicyRegistryId> {
        Value::from_node(Node::Ref(self.0))
    }
}

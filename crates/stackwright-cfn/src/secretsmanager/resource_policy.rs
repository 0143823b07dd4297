// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SecretsManager::ResourcePolicy` and its property types.

use crate::l1::*;

/// Attaches a resource-based permission policy to a secret. A resource-based policy is optional. If a secret already has a resource policy attached, you must first remove it before attaching a new policy using this CloudFormation resource. You can remove the policy using the [console](https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_resource-policies.html), [CLI](https://docs.aws.amazon.com/cli/latest/reference/secretsmanager/delete-resource-policy.html), or [API](https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_DeleteResourcePolicy.html). For more information, see [Authentication and access control for Secrets Manager](https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access.html).
///
/// *Required permissions:* `secretsmanager:PutResourcePolicy`, `secretsmanager:GetResourcePolicy`. For more information, see [IAM policy actions for Secrets Manager](https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssecretsmanager.html#awssecretsmanager-actions-as-permissions) and [Authentication and access control in Secrets Manager](https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access.html).
///
/// `AWS::SecretsManager::ResourcePolicy`; `Ref` returns its `SecretId`, a [`secretsmanager::SecretArn`](kinds::secretsmanager::SecretArn).
/// Changing one of these replaces it: `SecretId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-resourcepolicy.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnResourcePolicy(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SecretsManager::ResourcePolicy",
    tags: None,
    rules: include_str!("resource_policy.rules"),
};

impl CfnResourcePolicy {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SecretsManager::ResourcePolicy";

    /// `CfnResourcePolicy` with its required properties, in alphabetical order:
    ///
    /// - `resource_policy`: A JSON-formatted string for an AWS resource-based policy.
    /// - `secret_id`: The ARN or name of the secret to attach the resource-based policy.
    pub fn new(
        resource_policy: impl IntoValue<JsonOrText>,
        secret_id: impl IntoValue<kinds::secretsmanager::SecretArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ResourcePolicy", resource_policy.into_value().into_node());
        object_.put("SecretId", secret_id.into_value().into_node());
        Self(object_)
    }

    /// Specifies whether to block resource-based policies that allow broad access to the secret. By default, Secrets Manager blocks policies that allow broad access, for example those that use a wildcard for the principal.
    ///
    /// `BlockPublicPolicy`; updated in place.
    pub fn block_public_policy(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("BlockPublicPolicy", value.into_value().into_node());
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
    /// What `Ref` returns: its `SecretId`, a [`secretsmanager::SecretArn`](kinds::secretsmanager::SecretArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::secretsmanager::SecretArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Arn of the secret.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::secretsmanager::SecretArn> for &CfnResourcePolicyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::secretsmanager::SecretArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::MSK::BatchScramSecret` and its property types.

use crate::l1::*;

/// Represents a secret stored in the AWS Secrets Manager that can be used to authenticate with a cluster using a user name and a password.
///
/// `AWS::MSK::BatchScramSecret`; `Ref` returns its `ClusterArn`, a [`msk::BatchScramSecretClusterArn`](kinds::msk::BatchScramSecretClusterArn).
/// Changing one of these replaces it: `ClusterArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-batchscramsecret.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnBatchScramSecret(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::MSK::BatchScramSecret",
    tags: None,
    rules: include_str!("batch_scram_secret.rules"),
};

impl CfnBatchScramSecret {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::MSK::BatchScramSecret";

    /// `CfnBatchScramSecret` with its required properties, in alphabetical order:
    ///
    /// - `cluster_arn`: The Amazon Resource Name (ARN) that uniquely identifies the cluster.
    pub fn new(cluster_arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ClusterArn", cluster_arn.into_value().into_node());
        Self(object_)
    }

    /// List of Amazon Resource Name (ARN)s of Secrets Manager secrets.
    ///
    /// `SecretArnList`; updated in place.
    pub fn secret_arn_list(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("SecretArnList", value.into_value().into_node());
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

impl Construct for CfnBatchScramSecret {
    type Handle = CfnBatchScramSecretRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnBatchScramSecretRef {
        CfnBatchScramSecretRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnBatchScramSecret`] of a stack.
pub struct CfnBatchScramSecretRef(NodeRef);

impl Clone for CfnBatchScramSecretRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnBatchScramSecretRef {}
impl AsNode for CfnBatchScramSecretRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnBatchScramSecretRef {
    /// What `Ref` returns: its `ClusterArn`, a [`msk::BatchScramSecretClusterArn`](kinds::msk::BatchScramSecretClusterArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::msk::BatchScramSecretClusterArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::msk::BatchScramSecretClusterArn> for &CfnBatchScramSecretRef {
    #[inline]
    fn into_value(self) -> Value<kinds::msk::BatchScramSecretClusterArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

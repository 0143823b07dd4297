// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Logs::StorageTierPolicy` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::Logs::StorageTierPolicy. Manages the storage tier policy for a CloudWatch Logs account. When created, enables Intelligent-Tiering which automatically moves infrequently accessed log data to lower-cost storage tiers. Deleting this resource reverts the account to standard (single-tier) storage.
///
/// `AWS::Logs::StorageTierPolicy`; `Ref` returns its `AccountId`, a [`logs::StorageTierPolicyAccountId`](kinds::logs::StorageTierPolicyAccountId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-storagetierpolicy.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnStorageTierPolicy(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Logs::StorageTierPolicy",
    tags: None,
};

impl CfnStorageTierPolicy {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Logs::StorageTierPolicy";

    /// `CfnStorageTierPolicy` with its required properties, in alphabetical order:
    ///
    /// - `storage_tier`: The storage tier to apply.
    pub fn new(storage_tier: impl IntoValue<String>) -> Self {
        let mut object = Object::typed();
        object.put("StorageTier", storage_tier.into_value().into_node());
        Self(object)
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

impl Construct for CfnStorageTierPolicy {
    type Handle = CfnStorageTierPolicyRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnStorageTierPolicyRef {
        CfnStorageTierPolicyRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnStorageTierPolicy`] of a stack.
pub struct CfnStorageTierPolicyRef(NodeRef);

impl Clone for CfnStorageTierPolicyRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnStorageTierPolicyRef {}
impl AsNode for CfnStorageTierPolicyRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnStorageTierPolicyRef {
    /// What `Ref` returns: its `AccountId`, a [`logs::StorageTierPolicyAccountId`](kinds::logs::StorageTierPolicyAccountId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::logs::StorageTierPolicyAccountId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The AWS account ID that owns this storage tier policy.
    ///
    /// `Fn::GetAtt` of `AccountId`.
    #[inline]
    pub fn attr_account_id(&self) -> Value<kinds::logs::StorageTierPolicyAccountId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AccountId")))
    }

    /// Timestamp (milliseconds after Jan 1, 1970 00:00:00 UTC) when the storage tier policy was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedTime`.
    #[inline]
    pub fn attr_last_updated_time(&self) -> Value<f64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdatedTime")))
    }
}

impl IntoValue<kinds::logs::StorageTierPolicyAccountId> for &CfnStorageTierPolicyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::logs::StorageTierPolicyAccountId> {
        Value::from_node(Node::Ref(self.0))
    }
}

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
    rules: include_str!("storage_tier_policy.rules"),
};

impl CfnStorageTierPolicy {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Logs::StorageTierPolicy";

    /// `CfnStorageTierPolicy` with its required properties, in alphabetical order:
    ///
    /// - `storage_tier`: The storage tier to apply.
    pub fn new(storage_tier: impl IntoValue<StorageTier>) -> Self {
        let mut object_ = Object::typed();
        object_.put("StorageTier", storage_tier.into_value().into_node());
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

/// The values of `StorageTier` of `AWS::Logs::StorageTierPolicy`.
pub enum StorageTier {
    /// `INTELLIGENT_TIERING`.
    IntelligentTiering,
}

#[diagnostic::do_not_recommend]
impl Kind for StorageTier {}
#[diagnostic::do_not_recommend]
impl TextKind for StorageTier {}
#[diagnostic::do_not_recommend]
impl IdKind for StorageTier {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for StorageTier {}
#[diagnostic::do_not_recommend]
impl IntoValue<StorageTier> for StorageTier {
    #[inline]
    fn into_value(self) -> Value<StorageTier> {
        const VALUES: &[&str] = &["INTELLIGENT_TIERING"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::KMS::ReplicaKey` and its property types.

use crate::l1::*;

/// The `AWS::KMS::ReplicaKey` resource specifies a multi-Region replica key that is based on a multi-Region primary key.
///
/// *Multi-Region keys* are an AWS feature that lets you create multiple interoperable KMS keys in different AWS Regions. Because these KMS keys have the same key ID, key material, and other metadata, you can use them to encrypt data in one AWS Region and decrypt it in a different AWS Region without making a cross-Region call or exposing the plaintext data. For more information, see [Multi-Region keys](https://docs.aws.amazon.com/kms/latest/developerguide/multi-region-keys-overview.html) in the *AWS Key Management Service Developer Guide*.
///
/// A multi-Region *primary key* is a fully functional symmetric encryption KMS key, HMAC KMS key, or asymmetric KMS key that is also the model for replica keys in other AWS Regions. To create a multi-Region primary key, add an [AWS::KMS::Key](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-kms-key.html) resource to your CloudFormation stack. Set its `MultiRegion` property to true.
///
/// A multi-Region *replica key* is a fully functional KMS key that has the same key ID and key material as a multi-Region primary key, but is located in a different AWS Region of the same AWS partition. There can be multiple replicas of a primary key, but each must be in a different AWS Region.
///
/// When you create a replica key in CloudFormation, the replica key is created in the AWS Region represented by the endpoint you use for the request. If you try to replicate a multi-Region key into a Region in which the key type is not supported, the request will fail.
///
/// A primary key and its replicas have the same key ID and key material. They also have the same key spec, key usage, key material origin, and automatic key rotation status. These properties are known as *shared properties*. If they change, AWS synchronizes the change to all related multi-Region keys. All other properties of a replica key can differ, including its key policy, tags, aliases, and key state. AWS does not synchronize these properties.
///
/// *Regions*
///
/// AWS CloudFormation resources are available in all AWS Regions in which AWS and CloudFormation are supported. You can use the `AWS::KMS::ReplicaKey` resource to create replica keys in all Regions that support multi-Region KMS keys. For details, see [Multi-Region keys in AWS](https://docs.aws.amazon.com/kms/latest/developerguide/multi-region-keys-overview.html) in the **.
///
/// `AWS::KMS::ReplicaKey`; `Ref` returns its `KeyId`, a [`kms::KeyId`](kinds::kms::KeyId).
/// Changing one of these replaces it: `PrimaryKeyArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-replicakey.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnReplicaKey(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::KMS::ReplicaKey",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("replica_key.rules"),
};

impl CfnReplicaKey {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::KMS::ReplicaKey";

    /// `CfnReplicaKey` with its required properties, in alphabetical order:
    ///
    /// - `key_policy`: The key policy that authorizes use of the replica key.
    /// - `primary_key_arn`: Specifies the multi-Region primary key to replicate.
    pub fn new(
        key_policy: impl IntoValue<JsonOrText>,
        primary_key_arn: impl IntoValue<kinds::kms::KeyArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("KeyPolicy", key_policy.into_value().into_node());
        object_.put("PrimaryKeyArn", primary_key_arn.into_value().into_node());
        Self(object_)
    }

    /// A description of the KMS key.
    ///
    /// The default value is an empty string (no description).
    ///
    /// The description is not a shared property of multi-Region keys. You can specify the same description or a different description for each key in a set of related multi-Region keys. AWS Key Management Service does not synchronize this property.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Specifies whether the replica key is enabled. Disabled KMS keys cannot be used in cryptographic operations.
    ///
    /// When `Enabled` is `true`, the *key state* of the KMS key is `Enabled`. When `Enabled` is `false`, the key state of the KMS key is `Disabled`. The default value is `true`.
    ///
    /// The actual key state of the replica might be affected by actions taken outside of CloudFormation, such as running the [EnableKey](https://docs.aws.amazon.com/kms/latest/APIReference/API_EnableKey.html), [DisableKey](https://docs.aws.amazon.com/kms/latest/APIReference/API_DisableKey.html), or [ScheduleKeyDeletion](https://docs.aws.amazon.com/kms/latest/APIReference/API_ScheduleKeyDeletion.html) operations. Also, while the replica key is being created, its key state is `Creating`. When the process is complete, the key state of the replica key changes to `Enabled`.
    ///
    /// For information about the key states of a KMS key, see [Key state: Effect on your KMS key](https://docs.aws.amazon.com/kms/latest/developerguide/key-state.html) in the *AWS Key Management Service Developer Guide*.
    ///
    /// `Enabled`; updated in place.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
        self
    }

    /// Specifies the number of days in the waiting period before AWS deletes a replica key that has been removed from a CloudFormation stack. Enter a value between 7 and 30 days. The default value is 30 days.
    ///
    /// When you remove a replica key from a CloudFormation stack, AWS schedules the replica key for deletion and starts the mandatory waiting period. The `PendingWindowInDays` property determines the length of waiting period. During the waiting period, the key state of replica key is `Pending Deletion`, which prevents it from being used in cryptographic operations. When the waiting period expires, AWS permanently deletes the replica key.
    ///
    /// If the KMS key is a multi-Region primary key with replica keys, the waiting period begins when the last of its replica keys is deleted. Otherwise, the waiting period begins immediately.
    ///
    /// You cannot use a CloudFormation template to cancel deletion of the replica after you remove it from the stack, regardless of the waiting period. However, if you specify a replica key in your template that is based on the same primary key as the original replica key, CloudFormation creates a new replica key with the same key ID, key material, and other shared properties of the original replica key. This new replica key can decrypt ciphertext that was encrypted under the original replica key, or any related multi-Region key.
    ///
    /// For detailed information about deleting multi-Region keys, see [Deleting multi-Region keys](https://docs.aws.amazon.com/kms/latest/developerguide/multi-region-keys-delete.html) in the *AWS Key Management Service Developer Guide*.
    ///
    /// For information about the `PendingDeletion` key state, see [Key state: Effect on your KMS key](https://docs.aws.amazon.com/kms/latest/developerguide/key-state.html) in the *AWS Key Management Service Developer Guide*. For more information about deleting KMS keys, see the [ScheduleKeyDeletion](https://docs.aws.amazon.com/kms/latest/APIReference/API_ScheduleKeyDeletion.html) operation in the *AWS Key Management Service API Reference* and [Deleting KMS keys](https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys.html) in the *AWS Key Management Service Developer Guide*.
    ///
    /// `PendingWindowInDays`; updated in place.
    pub fn pending_window_in_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("PendingWindowInDays", value.into_value().into_node());
        self
    }

    /// Assigns one or more tags to the replica key.
    ///
    /// > Tagging or untagging a KMS key can allow or deny permission to the KMS key. For details, see [ABAC for AWS](https://docs.aws.amazon.com/kms/latest/developerguide/abac.html) in the *AWS Key Management Service Developer Guide*.
    ///
    /// Tags are not a shared property of multi-Region keys. You can specify the same tags or different tags for each key in a set of related multi-Region keys. AWS does not synchronize this property.
    ///
    /// Each tag consists of a tag key and a tag value. Both the tag key and the tag value are required, but the tag value can be an empty (null) string. You cannot have more than one tag on a KMS key with the same tag key. If you specify an existing tag key with a different tag value, AWS replaces the current tag value with the specified one.
    ///
    /// When you assign tags to an AWS resource, AWS generates a cost allocation report with usage and costs aggregated by tags. Tags can also be used to control access to a KMS key. For details, see [Tagging keys](https://docs.aws.amazon.com/kms/latest/developerguide/tagging-keys.html).
    ///
    /// `Tags`; updated in place.
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

impl Construct for CfnReplicaKey {
    type Handle = CfnReplicaKeyRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnReplicaKeyRef {
        CfnReplicaKeyRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnReplicaKey`] of a stack.
pub struct CfnReplicaKeyRef(NodeRef);

impl Clone for CfnReplicaKeyRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnReplicaKeyRef {}
impl AsNode for CfnReplicaKeyRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnReplicaKeyRef {
    /// What `Ref` returns: its `KeyId`, a [`kms::KeyId`](kinds::kms::KeyId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::kms::KeyId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the replica key, such as `arn:aws:kms:us-west-2:111122223333:key/mrk-1234abcd12ab34cd56ef1234567890ab`.
    ///
    /// The key ARNs of related multi-Region keys differ only in the Region value. For information about the key ARNs of multi-Region keys, see [How multi-Region keys work](https://docs.aws.amazon.com/kms/latest/developerguide/multi-region-keys-overview.html#mrk-how-it-works) in the *AWS Key Management Service Developer Guide*.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::kms::KeyArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The key ID of the replica key, such as `mrk-1234abcd12ab34cd56ef1234567890ab`.
    ///
    /// Related multi-Region keys have the same key ID. For information about the key IDs of multi-Region keys, see [How multi-Region keys work](https://docs.aws.amazon.com/kms/latest/developerguide/multi-region-keys-overview.html#mrk-how-it-works) in the *AWS Key Management Service Developer Guide*.
    ///
    /// `Fn::GetAtt` of `KeyId`.
    #[inline]
    pub fn attr_key_id(&self) -> Value<kinds::kms::KeyId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("KeyId")))
    }
}

impl IntoValue<kinds::kms::KeyId> for &CfnReplicaKeyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::kms::KeyId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::kms::KeyArn> for &CfnReplicaKeyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::kms::KeyArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}
impl IntoValue<kinds::kms::KeyIdentifier> for &CfnReplicaKeyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::kms::KeyIdentifier> {
        Value::from_node(Node::Ref(self.0))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::StorageGateway::TapePool` and its property types.

use crate::l1::*;

/// Creates a custom tape pool for archiving virtual tapes with optional retention lock.
///
/// `AWS::StorageGateway::TapePool`; `Ref` returns its `PoolARN`, a [`storagegateway::TapePoolArn`](kinds::storagegateway::TapePoolArn).
/// Changing one of these replaces it: `PoolName`, `RetentionLockTimeInDays`, `RetentionLockType`, `StorageClass`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-storagegateway-tapepool.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTapePool(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::StorageGateway::TapePool",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("tape_pool.rules"),
};

impl CfnTapePool {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::StorageGateway::TapePool";

    /// `CfnTapePool` with its required properties, in alphabetical order:
    ///
    /// - `pool_name`: The name of the custom tape pool.
    /// - `storage_class`: The storage class associated with the custom pool (S3 Glacier or S3 Glacier Deep Archive).
    pub fn new(
        pool_name: impl IntoValue<String>,
        storage_class: impl IntoValue<StorageClass>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("PoolName", pool_name.into_value().into_node());
        object_.put("StorageClass", storage_class.into_value().into_node());
        Self(object_)
    }

    /// Tape retention lock time in days (up to 36,500 days / 100 years).
    ///
    /// `RetentionLockTimeInDays`; an update replaces the resource.
    pub fn retention_lock_time_in_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("RetentionLockTimeInDays", value.into_value().into_node());
        self
    }

    /// Tape retention lock type. Governance mode allows authorized removal; compliance mode prevents all removal.
    ///
    /// `RetentionLockType`; one of `COMPLIANCE`, `GOVERNANCE`, `NONE`; an update replaces the resource.
    pub fn retention_lock_type(mut self, value: impl IntoValue<RetentionLockType>) -> Self {
        self.0
            .put("RetentionLockType", value.into_value().into_node());
        self
    }

    /// A list of up to 50 tags for the tape pool.
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

impl Construct for CfnTapePool {
    type Handle = CfnTapePoolRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTapePoolRef {
        CfnTapePoolRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTapePool`] of a stack.
pub struct CfnTapePoolRef(NodeRef);

impl Clone for CfnTapePoolRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTapePoolRef {}
impl AsNode for CfnTapePoolRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTapePoolRef {
    /// What `Ref` returns: its `PoolARN`, a [`storagegateway::TapePoolArn`](kinds::storagegateway::TapePoolArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::storagegateway::TapePoolArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the custom tape pool.
    ///
    /// `Fn::GetAtt` of `PoolARN`.
    #[inline]
    pub fn attr_pool_arn(&self) -> Value<kinds::storagegateway::TapePoolArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PoolARN")))
    }

    /// The unique identifier of the custom tape pool, extracted from the ARN.
    ///
    /// `Fn::GetAtt` of `PoolId`.
    #[inline]
    pub fn attr_pool_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PoolId")))
    }
}

impl IntoValue<kinds::storagegateway::TapePoolArn> for &CfnTapePoolRef {
    #[inline]
    fn into_value(self) -> Value<kinds::storagegateway::TapePoolArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `RetentionLockType` of `AWS::StorageGateway::TapePool`.
pub enum RetentionLockType {
    /// `COMPLIANCE`.
    Compliance,
    /// `GOVERNANCE`.
    Governance,
    /// `NONE`.
    None,
}

#[diagnostic::do_not_recommend]
impl Kind for RetentionLockType {}
#[diagnostic::do_not_recommend]
impl TextKind for RetentionLockType {}
#[diagnostic::do_not_recommend]
impl IdKind for RetentionLockType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RetentionLockType {}
#[diagnostic::do_not_recommend]
impl IntoValue<RetentionLockType> for RetentionLockType {
    #[inline]
    fn into_value(self) -> Value<RetentionLockType> {
        const VALUES: &[&str] = &["COMPLIANCE", "GOVERNANCE", "NONE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `StorageClass` of `AWS::StorageGateway::TapePool`.
pub enum StorageClass {
    /// `DEEP_ARCHIVE`.
    DeepArchive,
    /// `GLACIER`.
    Glacier,
}

#[diagnostic::do_not_recommend]
impl Kind for StorageClass {}
#[diagnostic::do_not_recommend]
impl TextKind for StorageClass {}
#[diagnostic::do_not_recommend]
impl IdKind for StorageClass {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for StorageClass {}
#[diagnostic::do_not_recommend]
impl IntoValue<StorageClass> for StorageClass {
    #[inline]
    fn into_value(self) -> Value<StorageClass> {
        const VALUES: &[&str] = &["DEEP_ARCHIVE", "GLACIER"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

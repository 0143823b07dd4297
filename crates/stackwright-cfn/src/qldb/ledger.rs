// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::QLDB::Ledger` and its property types.

use crate::l1::*;

/// The `AWS::QLDB::Ledger` resource specifies a new Amazon Quantum Ledger Database (Amazon QLDB) ledger in your AWS account. Amazon QLDB is a fully managed ledger database that provides a transparent, immutable, and cryptographically verifiable transaction log owned by a central trusted authority. You can use QLDB to track all application data changes, and maintain a complete and verifiable history of changes over time.
///
/// For more information, see [CreateLedger](https://docs.aws.amazon.com/qldb/latest/developerguide/API_CreateLedger.html) in the *Amazon QLDB API Reference*.
///
/// `AWS::QLDB::Ledger`; `Ref` returns its `Id`, a [`qldb::LedgerId`](kinds::qldb::LedgerId).
/// Changing one of these replaces it: `Name`.
/// It holds data, which deleting or replacing it loses.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qldb-ledger.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnLedger(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::QLDB::Ledger",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("ledger.rules"),
};

impl CfnLedger {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::QLDB::Ledger";

    /// `CfnLedger` with its required properties, in alphabetical order:
    ///
    /// - `permissions_mode`: The permissions mode to assign to the ledger that you want to create.
    pub fn new(permissions_mode: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("PermissionsMode", permissions_mode.into_value().into_node());
        Self(object_)
    }

    /// Specifies whether the ledger is protected from being deleted by any user. If not defined during ledger creation, this feature is enabled ( `true`) by default.
    ///
    /// If deletion protection is enabled, you must first disable it before you can delete the ledger. You can disable it by calling the `UpdateLedger` operation to set this parameter to `false`.
    ///
    /// `DeletionProtection`; updated in place.
    pub fn deletion_protection(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DeletionProtection", value.into_value().into_node());
        self
    }

    /// The key in AWS Key Management Service ( AWS ) to use for encryption of data at rest in the ledger. For more information, see [Encryption at rest](https://docs.aws.amazon.com/qldb/latest/developerguide/encryption-at-rest.html) in the *Amazon QLDB Developer Guide*.
    ///
    /// Use one of the following options to specify this parameter:
    ///
    /// - `AWS_OWNED_KMS_KEY`: Use an AWS key that is owned and managed by AWS on your behalf.
    /// - *Undefined*: By default, use an AWS owned KMS key.
    /// - *A valid symmetric customer managed KMS key*: Use the specified symmetric encryption KMS key in your account that you create, own, and manage.
    ///
    /// Amazon QLDB does not support asymmetric keys. For more information, see [Using symmetric and asymmetric keys](https://docs.aws.amazon.com/kms/latest/developerguide/symmetric-asymmetric.html) in the *AWS Key Management Service Developer Guide*.
    ///
    /// To specify a customer managed KMS key, you can use its key ID, Amazon Resource Name (ARN), alias name, or alias ARN. When using an alias name, prefix it with `"alias/"`. To specify a key in a different AWS account, you must use the key ARN or alias ARN.
    ///
    /// For example:
    ///
    /// - Key ID: `1234abcd-12ab-34cd-56ef-1234567890ab`
    /// - Key ARN: `arn:aws:kms:us-east-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab`
    /// - Alias name: `alias/ExampleAlias`
    /// - Alias ARN: `arn:aws:kms:us-east-2:111122223333:alias/ExampleAlias`
    ///
    /// For more information, see [Key identifiers (KeyId)](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id) in the *AWS Key Management Service Developer Guide*.
    ///
    /// `KmsKey`; updated in place.
    pub fn kms_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("KmsKey", value.into_value().into_node());
        self
    }

    /// The name of the ledger that you want to create. The name must be unique among all of the ledgers in your AWS account in the current Region.
    ///
    /// Naming constraints for ledger names are defined in [Quotas in Amazon QLDB](https://docs.aws.amazon.com/qldb/latest/developerguide/limits.html#limits.naming) in the *Amazon QLDB Developer Guide*.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
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

impl Construct for CfnLedger {
    type Handle = CfnLedgerRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnLedgerRef {
        CfnLedgerRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnLedger`] of a stack.
pub struct CfnLedgerRef(NodeRef);

impl Clone for CfnLedgerRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnLedgerRef {}
impl AsNode for CfnLedgerRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnLedgerRef {
    /// What `Ref` returns: its `Id`, a [`qldb::LedgerId`](kinds::qldb::LedgerId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::qldb::LedgerId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::qldb::LedgerId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::qldb::LedgerId> for &CfnLedgerRef {
    #[inline]
    fn into_value(self) -> Value<kinds::qldb::LedgerId> {
        Value::from_node(Node::Ref(self.0))
    }
}

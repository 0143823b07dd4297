// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::KMS::Alias` and its property types.

use crate::l1::*;

/// The `AWS::KMS::Alias` resource specifies a display name for a [KMS key](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#kms_keys). You can use an alias to identify a KMS key in the AWS console, in the [DescribeKey](https://docs.aws.amazon.com/kms/latest/APIReference/API_DescribeKey.html) operation, and in [cryptographic operations](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#cryptographic-operations), such as [Decrypt](https://docs.aws.amazon.com/kms/latest/APIReference/API_Decrypt.html) and [GenerateDataKey](https://docs.aws.amazon.com/kms/latest/APIReference/API_GenerateDataKey.html).
///
/// > Adding, deleting, or updating an alias can allow or deny permission to the KMS key. For details, see [ABAC for AWS](https://docs.aws.amazon.com/kms/latest/developerguide/abac.html) in the *AWS Key Management Service Developer Guide*.
///
/// Using an alias to refer to a KMS key can help you simplify key management. For example, an alias in your code can be associated with different KMS keys in different AWS Regions. For more information, see [Using aliases](https://docs.aws.amazon.com/kms/latest/developerguide/kms-alias.html) in the *AWS Key Management Service Developer Guide*.
///
/// When specifying an alias, observe the following rules.
///
/// - Each alias is associated with one KMS key, but multiple aliases can be associated with the same KMS key.
/// - The alias and its associated KMS key must be in the same AWS account and Region.
/// - The alias name must be unique in the AWS account and Region. However, you can create aliases with the same name in different AWS Regions. For example, you can have an `alias/projectKey` in multiple Regions, each of which is associated with a KMS key in its Region.
/// - Each alias name must begin with `alias/` followed by a name, such as `alias/exampleKey`. The alias name can contain only alphanumeric characters, forward slashes (/), underscores (_), and dashes (-). Alias names cannot begin with `alias/aws/`. That alias name prefix is reserved for [AWS managed keys](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#aws-managed-cmk).
///
/// *Regions*
///
/// AWS CloudFormation resources are available in all AWS Regions in which AWS and CloudFormation are supported.
///
/// `AWS::KMS::Alias`; `Ref` returns its `AliasName`, a [`kms::AliasName`](kinds::kms::AliasName).
/// Changing one of these replaces it: `AliasName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-alias.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAlias(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::KMS::Alias",
    tags: None,
    rules: include_str!("alias.rules"),
};

impl CfnAlias {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::KMS::Alias";

    /// `CfnAlias` with its required properties, in alphabetical order:
    ///
    /// - `alias_name`: Specifies the alias name.
    /// - `target_key_id`: Associates the alias with the specified [customer managed key](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#customer-cmk).
    pub fn new(
        alias_name: impl IntoValue<String>,
        target_key_id: impl IntoValue<kinds::kms::KeyIdentifier>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AliasName", alias_name.into_value().into_node());
        object_.put("TargetKeyId", target_key_id.into_value().into_node());
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

impl Construct for CfnAlias {
    type Handle = CfnAliasRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAliasRef {
        CfnAliasRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAlias`] of a stack.
pub struct CfnAliasRef(NodeRef);

impl Clone for CfnAliasRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAliasRef {}
impl AsNode for CfnAliasRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAliasRef {
    /// What `Ref` returns: its `AliasName`, a [`kms::AliasName`](kinds::kms::AliasName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::kms::AliasName> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::kms::AliasName> for &CfnAliasRef {
    #[inline]
    fn into_value(self) -> Value<kinds::kms::AliasName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::kms::KeyIdentifier> for &CfnAliasRef {
    #[inline]
    fn into_value(self) -> Value<kinds::kms::KeyIdentifier> {
        Value::from_node(Node::Ref(self.0))
    }
}

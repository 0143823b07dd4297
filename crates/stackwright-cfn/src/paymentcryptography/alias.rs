// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::PaymentCryptography::Alias` and its property types.

use crate::l1::*;

/// Creates an *alias*, or a friendly name, for an AWS Payment Cryptography key. You can use an alias to identify a key in the console and when you call cryptographic operations such as [EncryptData](https://docs.aws.amazon.com/payment-cryptography/latest/DataAPIReference/API_EncryptData.html) or [DecryptData](https://docs.aws.amazon.com/payment-cryptography/latest/DataAPIReference/API_DecryptData.html).
///
/// You can associate the alias with any key in the same AWS Region. Each alias is associated with only one key at a time, but a key can have multiple aliases. You can't create an alias without a key. The alias must be unique in the account and AWS Region, but you can create another alias with the same name in a different AWS Region.
///
/// To change the key that's associated with the alias, call [UpdateAlias](https://docs.aws.amazon.com/payment-cryptography/latest/APIReference/API_UpdateAlias.html). To delete the alias, call [DeleteAlias](https://docs.aws.amazon.com/payment-cryptography/latest/APIReference/API_DeleteAlias.html). These operations don't affect the underlying key. To get the alias that you created, call [ListAliases](https://docs.aws.amazon.com/payment-cryptography/latest/APIReference/API_ListAliases.html).
///
/// *Cross-account use*: This operation can't be used across different AWS accounts.
///
/// *Related operations:*
///
/// - [DeleteAlias](https://docs.aws.amazon.com/payment-cryptography/latest/APIReference/API_DeleteAlias.html)
/// - [GetAlias](https://docs.aws.amazon.com/payment-cryptography/latest/APIReference/API_GetAlias.html)
/// - [ListAliases](https://docs.aws.amazon.com/payment-cryptography/latest/APIReference/API_ListAliases.html)
/// - [UpdateAlias](https://docs.aws.amazon.com/payment-cryptography/latest/APIReference/API_UpdateAlias.html)
///
/// `AWS::PaymentCryptography::Alias`; `Ref` returns its `AliasName`, a [`paymentcryptography::AliasName`](kinds::paymentcryptography::AliasName).
/// Changing one of these replaces it: `AliasName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-paymentcryptography-alias.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAlias(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::PaymentCryptography::Alias",
    tags: None,
    rules: include_str!("alias.rules"),
};

impl CfnAlias {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::PaymentCryptography::Alias";

    /// `CfnAlias` with its required properties, in alphabetical order:
    ///
    /// - `alias_name`: A friendly name that you can use to refer to a key.
    pub fn new(alias_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AliasName", alias_name.into_value().into_node());
        Self(object_)
    }

    /// The `KeyARN` of the key associated with the alias.
    ///
    /// `KeyArn`; updated in place.
    pub fn key_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("KeyArn", value.into_value().into_node());
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
    /// What `Ref` returns: its `AliasName`, a [`paymentcryptography::AliasName`](kinds::paymentcryptography::AliasName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::paymentcryptography::AliasName> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::paymentcryptography::AliasName> for &CfnAliasRef {
    #[inline]
    fn into_value(self) -> Value<kinds::paymentcryptography::AliasName> {
        Value::from_node(Node::Ref(self.0))
    }
}

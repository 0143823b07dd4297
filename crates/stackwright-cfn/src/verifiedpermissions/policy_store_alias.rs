// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::VerifiedPermissions::PolicyStoreAlias` and its property types.

use crate::l1::*;

/// Definition of AWS::VerifiedPermissions::PolicyStoreAlias Resource Type
///
/// `AWS::VerifiedPermissions::PolicyStoreAlias`; `Ref` returns its `AliasName`, a [`verifiedpermissions::PolicyStoreAliasName`](kinds::verifiedpermissions::PolicyStoreAliasName).
/// Changing one of these replaces it: `AliasName`, `PolicyStoreId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-verifiedpermissions-policystorealias.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPolicyStoreAlias(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::VerifiedPermissions::PolicyStoreAlias",
    tags: None,
    rules: include_str!("policy_store_alias.rules"),
};

impl CfnPolicyStoreAlias {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::VerifiedPermissions::PolicyStoreAlias";

    /// `CfnPolicyStoreAlias` with its required properties, in alphabetical order:
    ///
    /// - `alias_name`
    /// - `policy_store_id`
    pub fn new(
        alias_name: impl IntoValue<String>,
        policy_store_id: impl IntoValue<kinds::verifiedpermissions::PolicyStoreId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AliasName", alias_name.into_value().into_node());
        object_.put("PolicyStoreId", policy_store_id.into_value().into_node());
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

impl Construct for CfnPolicyStoreAlias {
    type Handle = CfnPolicyStoreAliasRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPolicyStoreAliasRef {
        CfnPolicyStoreAliasRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPolicyStoreAlias`] of a stack.
pub struct CfnPolicyStoreAliasRef(NodeRef);

impl Clone for CfnPolicyStoreAliasRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPolicyStoreAliasRef {}
impl AsNode for CfnPolicyStoreAliasRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPolicyStoreAliasRef {
    /// What `Ref` returns: its `AliasName`, a [`verifiedpermissions::PolicyStoreAliasName`](kinds::verifiedpermissions::PolicyStoreAliasName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::verifiedpermissions::PolicyStoreAliasName> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::verifiedpermissions::PolicyStoreAliasName> for &CfnPolicyStoreAliasRef {
    #[inline]
    fn into_value(self) -> Value<kinds::verifiedpermissions::PolicyStoreAliasName> {
        Value::from_node(Node::Ref(self.0))
    }
}

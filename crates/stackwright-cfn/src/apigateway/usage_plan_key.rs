// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ApiGateway::UsagePlanKey` and its property types.

use crate::l1::*;

/// The `AWS::ApiGateway::UsagePlanKey` resource associates an API key with a usage plan. This association determines which users the usage plan is applied to.
///
/// `AWS::ApiGateway::UsagePlanKey`; `Ref` returns its `Id`, a [`apigateway::UsagePlanKeyId`](kinds::apigateway::UsagePlanKeyId).
/// Changing one of these replaces it: `KeyId`, `KeyType`, `UsagePlanId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-usageplankey.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnUsagePlanKey(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ApiGateway::UsagePlanKey",
    tags: None,
    rules: include_str!("usage_plan_key.rules"),
};

impl CfnUsagePlanKey {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ApiGateway::UsagePlanKey";

    /// `CfnUsagePlanKey` with its required properties, in alphabetical order:
    ///
    /// - `key_id`: The Id of the UsagePlanKey resource.
    /// - `key_type`: The type of a UsagePlanKey resource for a plan customer.
    /// - `usage_plan_id`: The Id of the UsagePlan resource representing the usage plan containing the UsagePlanKey resource representing a plan customer.
    pub fn new(
        key_id: impl IntoValue<kinds::apigateway::ApiKeyId>,
        key_type: impl IntoValue<KeyType>,
        usage_plan_id: impl IntoValue<kinds::apigateway::UsagePlanId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("KeyId", key_id.into_value().into_node());
        object_.put("KeyType", key_type.into_value().into_node());
        object_.put("UsagePlanId", usage_plan_id.into_value().into_node());
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

impl Construct for CfnUsagePlanKey {
    type Handle = CfnUsagePlanKeyRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnUsagePlanKeyRef {
        CfnUsagePlanKeyRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnUsagePlanKey`] of a stack.
pub struct CfnUsagePlanKeyRef(NodeRef);

impl Clone for CfnUsagePlanKeyRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnUsagePlanKeyRef {}
impl AsNode for CfnUsagePlanKeyRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnUsagePlanKeyRef {
    /// What `Ref` returns: its `Id`, a [`apigateway::UsagePlanKeyId`](kinds::apigateway::UsagePlanKeyId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::apigateway::UsagePlanKeyId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID for the usage plan key. For example: `abc123`.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::apigateway::UsagePlanKeyId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::apigateway::UsagePlanKeyId> for &CfnUsagePlanKeyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::apigateway::UsagePlanKeyId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `KeyType` of `AWS::ApiGateway::UsagePlanKey`.
pub enum KeyType {
    /// `API_KEY`.
    ApiKey,
}

#[diagnostic::do_not_recommend]
impl Kind for KeyType {}
#[diagnostic::do_not_recommend]
impl TextKind for KeyType {}
#[diagnostic::do_not_recommend]
impl IdKind for KeyType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for KeyType {}
#[diagnostic::do_not_recommend]
impl IntoValue<KeyType> for KeyType {
    #[inline]
    fn into_value(self) -> Value<KeyType> {
        const VALUES: &[&str] = &["API_KEY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

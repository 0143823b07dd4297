// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IVS::PublicKey` and its property types.

use crate::l1::*;

/// The `AWS::IVS::PublicKey` resource specifies an Amazon IVS public key used to sign stage participant tokens. For more information, see [Distribute Participant Tokens](https://docs.aws.amazon.com/ivs/latest/RealTimeUserGuide/getting-started-distribute-tokens.html) in the *Amazon IVS Real-Time Streaming User Guide*.
///
/// `AWS::IVS::PublicKey`; `Ref` returns its `Arn`, a [`ivs::PublicKeyArn`](kinds::ivs::PublicKeyArn).
/// Changing one of these replaces it: `Name`, `PublicKeyMaterial`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-publickey.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPublicKey(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IVS::PublicKey",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("public_key.rules"),
};

impl CfnPublicKey {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IVS::PublicKey";

    /// `CfnPublicKey` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Public key name. The value does not need to be unique.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The public portion of a customer-generated key pair. Note that this field is required to create the AWS::IVS::PublicKey resource.
    ///
    /// `PublicKeyMaterial`; an update replaces the resource.
    pub fn public_key_material(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PublicKeyMaterial", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
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

impl Construct for CfnPublicKey {
    type Handle = CfnPublicKeyRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPublicKeyRef {
        CfnPublicKeyRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPublicKey`] of a stack.
pub struct CfnPublicKeyRef(NodeRef);

impl Clone for CfnPublicKeyRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPublicKeyRef {}
impl AsNode for CfnPublicKeyRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPublicKeyRef {
    /// What `Ref` returns: its `Arn`, a [`ivs::PublicKeyArn`](kinds::ivs::PublicKeyArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ivs::PublicKeyArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The public key ARN. For example: `arn:aws:ivs:us-west-2:123456789012:public-key/abcdABCDefgh`
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::ivs::PublicKeyArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The public key identifier. For example: `98:0d:1a:a0:19:96:1e:ea:0a:0a:2c:9a:42:19:2b:e7`
    ///
    /// `Fn::GetAtt` of `Fingerprint`.
    #[inline]
    pub fn attr_fingerprint(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Fingerprint")))
    }
}

impl IntoValue<kinds::ivs::PublicKeyArn> for &CfnPublicKeyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ivs::PublicKeyArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Lightsail::KeyPair` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::Lightsail::KeyPair
///
/// `AWS::Lightsail::KeyPair`; `Ref` returns its `KeyPairName`, a [`lightsail::KeyPairName`](kinds::lightsail::KeyPairName).
/// Changing one of these replaces it: `KeyPairName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-keypair.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnKeyPair(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Lightsail::KeyPair",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("key_pair.rules"),
};

impl CfnKeyPair {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Lightsail::KeyPair";

    /// `CfnKeyPair` with its required properties, in alphabetical order:
    ///
    /// - `key_pair_name`: The name of the key pair.
    pub fn new(key_pair_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("KeyPairName", key_pair_name.into_value().into_node());
        Self(object_)
    }

    /// The tag keys and optional values to add to the resource during create.
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

impl Construct for CfnKeyPair {
    type Handle = CfnKeyPairRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnKeyPairRef {
        CfnKeyPairRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnKeyPair`] of a stack.
pub struct CfnKeyPairRef(NodeRef);

impl Clone for CfnKeyPairRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnKeyPairRef {}
impl AsNode for CfnKeyPairRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnKeyPairRef {
    /// What `Ref` returns: its `KeyPairName`, a [`lightsail::KeyPairName`](kinds::lightsail::KeyPairName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::lightsail::KeyPairName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The timestamp when the key pair was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The RSA fingerprint of the key pair.
    ///
    /// `Fn::GetAtt` of `Fingerprint`.
    #[inline]
    pub fn attr_fingerprint(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Fingerprint")))
    }

    /// The Amazon Resource Name (ARN) of the key pair.
    ///
    /// `Fn::GetAtt` of `KeyPairArn`.
    #[inline]
    pub fn attr_key_pair_arn(&self) -> Value<kinds::lightsail::KeyPairArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("KeyPairArn")))
    }

    /// The `Location` attribute.
    ///
    /// `Fn::GetAtt` of `Location`.
    #[inline]
    pub fn attr_location(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Location")))
    }

    /// The Lightsail resource type (KeyPair).
    ///
    /// `Fn::GetAtt` of `ResourceType`.
    #[inline]
    pub fn attr_resource_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ResourceType")))
    }

    /// The support code. Include this code in your email to support when you have questions about a key pair in Lightsail.
    ///
    /// `Fn::GetAtt` of `SupportCode`.
    #[inline]
    pub fn attr_support_code(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SupportCode")))
    }
}

impl IntoValue<kinds::lightsail::KeyPairName> for &CfnKeyPairRef {
    #[inline]
    fn into_value(self) -> Value<kinds::lightsail::KeyPairName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::lightsail::KeyPairArn> for &CfnKeyPairRef {
    #[inline]
    fn into_value(self) -> Value<kinds::lightsail::KeyPairArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("KeyPairArn")))
    }
}

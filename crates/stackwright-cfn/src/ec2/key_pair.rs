// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::KeyPair` and its property types.

use crate::l1::*;

/// Specifies a key pair for use with an Amazon Elastic Compute Cloud instance as follows:
///
/// - To import an existing key pair, include the `PublicKeyMaterial` property.
/// - To create a new key pair, omit the `PublicKeyMaterial` property.
///
/// When you import an existing key pair, you specify the public key material for the key. We assume that you have the private key material for the key. AWS CloudFormation does not create or return the private key material when you import a key pair.
///
/// When you create a new key pair, the private key is saved to AWS Systems Manager Parameter Store, using a parameter with the following name: `/ec2/keypair/{key_pair_id}`. For more information about retrieving private key, and the required permissions, see [Create a key pair using CloudFormation](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/create-key-pairs.html#create-key-pair-cloudformation) in the *Amazon EC2 User Guide*.
///
/// When CloudFormation deletes a key pair that was created or imported by a stack, it also deletes the parameter that was used to store the private key material in Parameter Store.
///
/// `AWS::EC2::KeyPair`; `Ref` returns its `KeyName`, a [`ec2::KeyPairName`](kinds::ec2::KeyPairName).
/// Changing one of these replaces it: `KeyFormat`, `KeyName`, `KeyType`, `PublicKeyMaterial`, `Tags`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-keypair.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnKeyPair(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::KeyPair",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("key_pair.rules"),
};

impl CfnKeyPair {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::KeyPair";

    /// `CfnKeyPair` with its required properties, in alphabetical order:
    ///
    /// - `key_name`: A unique name for the key pair.
    pub fn new(key_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("KeyName", key_name.into_value().into_node());
        Self(object_)
    }

    /// The format of the key pair.
    ///
    /// Default: `pem`
    ///
    /// `KeyFormat`; default `"pem"`; one of `pem`, `ppk`; an update replaces the resource.
    pub fn key_format(mut self, value: impl IntoValue<KeyFormat>) -> Self {
        self.0.put("KeyFormat", value.into_value().into_node());
        self
    }

    /// The type of key pair. Note that ED25519 keys are not supported for Windows instances.
    ///
    /// If the `PublicKeyMaterial` property is specified, the `KeyType` property is ignored, and the key type is inferred from the `PublicKeyMaterial` value.
    ///
    /// Default: `rsa`
    ///
    /// `KeyType`; default `"rsa"`; one of `rsa`, `ed25519`; an update replaces the resource.
    pub fn key_type(mut self, value: impl IntoValue<KeyType>) -> Self {
        self.0.put("KeyType", value.into_value().into_node());
        self
    }

    /// The public key material. The `PublicKeyMaterial` property is used to import a key pair. If this property is not specified, then a new key pair will be created.
    ///
    /// `PublicKeyMaterial`; an update replaces the resource.
    pub fn public_key_material(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PublicKeyMaterial", value.into_value().into_node());
        self
    }

    /// The tags to apply to the key pair.
    ///
    /// `Tags`; an update replaces the resource.
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
    /// What `Ref` returns: its `KeyName`, a [`ec2::KeyPairName`](kinds::ec2::KeyPairName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::KeyPairName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// If you created the key pair using Amazon EC2:
    ///
    /// - For RSA key pairs, the key fingerprint is the SHA-1 digest of the DER encoded private key.
    /// - For ED25519 key pairs, the key fingerprint is the base64-encoded SHA-256 digest, which is the default for OpenSSH, starting with [OpenSSH 6.8](https://docs.aws.amazon.com/http://www.openssh.com/txt/release-6.8).
    ///
    /// If you imported the key pair to Amazon EC2:
    ///
    /// - For RSA key pairs, the key fingerprint is the MD5 public key fingerprint as specified in section 4 of RFC 4716.
    /// - For ED25519 key pairs, the key fingerprint is the base64-encoded SHA-256 digest, which is the default for OpenSSH, starting with [OpenSSH 6.8](https://docs.aws.amazon.com/http://www.openssh.com/txt/release-6.8).
    ///
    /// `Fn::GetAtt` of `KeyFingerprint`.
    #[inline]
    pub fn attr_key_fingerprint(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("KeyFingerprint")))
    }

    /// The ID of the key pair.
    ///
    /// `Fn::GetAtt` of `KeyPairId`.
    #[inline]
    pub fn attr_key_pair_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("KeyPairId")))
    }
}

impl IntoValue<kinds::ec2::KeyPairName> for &CfnKeyPairRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::KeyPairName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `KeyFormat` of `AWS::EC2::KeyPair`.
pub enum KeyFormat {
    /// `pem`.
    Pem,
    /// `ppk`.
    Ppk,
}

#[diagnostic::do_not_recommend]
impl Kind for KeyFormat {}
#[diagnostic::do_not_recommend]
impl TextKind for KeyFormat {}
#[diagnostic::do_not_recommend]
impl IdKind for KeyFormat {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for KeyFormat {}
#[diagnostic::do_not_recommend]
impl IntoValue<KeyFormat> for KeyFormat {
    #[inline]
    fn into_value(self) -> Value<KeyFormat> {
        const VALUES: &[&str] = &["pem", "ppk"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `KeyType` of `AWS::EC2::KeyPair`.
pub enum KeyType {
    /// `ed25519`.
    Ed25519,
    /// `rsa`.
    Rsa,
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
        const VALUES: &[&str] = &["ed25519", "rsa"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

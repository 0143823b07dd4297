// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CloudFront::PublicKey` and its property types.

use crate::l1::*;

/// A public key that you can use with [signed URLs and signed cookies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/PrivateContent.html), or with [field-level encryption](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/field-level-encryption.html).
///
/// CloudFront supports signed URLs and signed cookies with RSA 2048 or ECDSA 256 key signatures. Field-level encryption is only compatible with RSA 2048 key signatures.
///
/// `AWS::CloudFront::PublicKey`; `Ref` returns its `Id`, a [`cloudfront::PublicKeyId`](kinds::cloudfront::PublicKeyId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-publickey.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPublicKey(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CloudFront::PublicKey",
    tags: None,
    rules: include_str!("public_key.rules"),
};

impl CfnPublicKey {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CloudFront::PublicKey";

    /// `CfnPublicKey` with its required properties, in alphabetical order:
    ///
    /// - `public_key_config`: Configuration information about a public key that you can use with [signed URLs and signed cookies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/PrivateContent.html), or with [field-level encryption](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/field-level-encryption.html).
    pub fn new(public_key_config: impl IntoValue<PublicKeyConfigProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "PublicKeyConfig",
            public_key_config.into_value().into_node(),
        );
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
    /// What `Ref` returns: its `Id`, a [`cloudfront::PublicKeyId`](kinds::cloudfront::PublicKeyId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cloudfront::PublicKeyId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The date and time when the public key was uploaded.
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[inline]
    pub fn attr_created_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedTime")))
    }

    /// The identifier of the public key.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::cloudfront::PublicKeyId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::cloudfront::PublicKeyId> for &CfnPublicKeyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cloudfront::PublicKeyId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Configuration information about a public key that you can use with [signed URLs and signed cookies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/PrivateContent.html), or with [field-level encryption](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/field-level-encryption.html).
///
/// CloudFront supports signed URLs and signed cookies with RSA 2048 or ECDSA 256 key signatures. Field-level encryption is only compatible with RSA 2048 key signatures.
///
/// The property type `PublicKeyConfig` of `AWS::CloudFront::PublicKey`.
#[must_use = "a property type does nothing until it is set"]
pub struct PublicKeyConfigProperty(Object);

impl PublicKeyConfigProperty {
    /// `PublicKeyConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `caller_reference`: A string included in the request to help make sure that the request can't be replayed.
    /// - `encoded_key`: The public key that you can use with [signed URLs and signed cookies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/PrivateContent.html), or with [field-level encryption](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/field-level-encryption.html).
    /// - `name`: A name to help identify the public key.
    pub fn new(
        caller_reference: impl IntoValue<String>,
        encoded_key: impl IntoValue<String>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("CallerReference", caller_reference.into_value().into_node());
        object_.put("EncodedKey", encoded_key.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// A comment to describe the public key. The comment cannot be longer than 128 characters.
    ///
    /// `Comment`.
    pub fn comment(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Comment", value.into_value().into_node());
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

impl Kind for PublicKeyConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PublicKeyConfigProperty> for PublicKeyConfigProperty {}
impl From<PublicKeyConfigProperty> for Node {
    #[inline]
    fn from(value: PublicKeyConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PublicKeyConfigProperty> for PublicKeyConfigProperty {
    #[inline]
    fn into_value(self) -> Value<PublicKeyConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

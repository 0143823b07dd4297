// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CloudFront::FieldLevelEncryptionProfile` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::CloudFront::FieldLevelEncryptionProfile. A field-level encryption profile maps CloudFront public keys and provider identities to the request-body field patterns that CloudFront encrypts with them.
///
/// `AWS::CloudFront::FieldLevelEncryptionProfile`; `Ref` returns its `Arn`, a [`cloudfront::FieldLevelEncryptionProfileArn`](kinds::cloudfront::FieldLevelEncryptionProfileArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-fieldlevelencryptionprofile.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnFieldLevelEncryptionProfile(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CloudFront::FieldLevelEncryptionProfile",
    tags: None,
    rules: include_str!("field_level_encryption_profile.rules"),
};

impl CfnFieldLevelEncryptionProfile {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CloudFront::FieldLevelEncryptionProfile";

    /// `CfnFieldLevelEncryptionProfile` with its required properties, in alphabetical order:
    ///
    /// - `field_level_encryption_profile_config`: The configuration of a field-level encryption profile.
    pub fn new(
        field_level_encryption_profile_config: impl IntoValue<FieldLevelEncryptionProfileConfigProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "FieldLevelEncryptionProfileConfig",
            field_level_encryption_profile_config
                .into_value()
                .into_node(),
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

impl Construct for CfnFieldLevelEncryptionProfile {
    type Handle = CfnFieldLevelEncryptionProfileRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnFieldLevelEncryptionProfileRef {
        CfnFieldLevelEncryptionProfileRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnFieldLevelEncryptionProfile`] of a stack.
pub struct CfnFieldLevelEncryptionProfileRef(NodeRef);

impl Clone for CfnFieldLevelEncryptionProfileRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnFieldLevelEncryptionProfileRef {}
impl AsNode for CfnFieldLevelEncryptionProfileRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnFieldLevelEncryptionProfileRef {
    /// What `Ref` returns: its `Arn`, a [`cloudfront::FieldLevelEncryptionProfileArn`](kinds::cloudfront::FieldLevelEncryptionProfileArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cloudfront::FieldLevelEncryptionProfileArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the field-level encryption profile.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::cloudfront::FieldLevelEncryptionProfileArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The identifier that CloudFront assigns to the field-level encryption profile.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The time the field-level encryption profile was last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[inline]
    pub fn attr_last_modified_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedTime")))
    }
}

impl IntoValue<kinds::cloudfront::FieldLevelEncryptionProfileArn>
    for &CfnFieldLevelEncryptionProfileRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::cloudfront::FieldLevelEncryptionProfileArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// A public key, its provider identity, and the field patterns CloudFront encrypts with that key.
///
/// The property type `EncryptionEntity` of `AWS::CloudFront::FieldLevelEncryptionProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct EncryptionEntityProperty(Object);

impl EncryptionEntityProperty {
    /// `EncryptionEntityProperty` with its required properties, in alphabetical order:
    ///
    /// - `field_patterns`: The request-body field names to encrypt.
    /// - `provider_id`: The provider associated with the public key.
    /// - `public_key_id`: The identifier of the CloudFront public key used to encrypt the fields that match the patterns.
    pub fn new(
        field_patterns: impl IntoValue<List<String>>,
        provider_id: impl IntoValue<String>,
        public_key_id: impl IntoValue<kinds::cloudfront::PublicKeyId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("FieldPatterns", field_patterns.into_value().into_node());
        object_.put("ProviderId", provider_id.into_value().into_node());
        object_.put("PublicKeyId", public_key_id.into_value().into_node());
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

impl Kind for EncryptionEntityProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EncryptionEntityProperty> for EncryptionEntityProperty {}
impl From<EncryptionEntityProperty> for Node {
    #[inline]
    fn from(value: EncryptionEntityProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EncryptionEntityProperty> for EncryptionEntityProperty {
    #[inline]
    fn into_value(self) -> Value<EncryptionEntityProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration of a field-level encryption profile.
///
/// The property type `FieldLevelEncryptionProfileConfig` of `AWS::CloudFront::FieldLevelEncryptionProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct FieldLevelEncryptionProfileConfigProperty(Object);

impl FieldLevelEncryptionProfileConfigProperty {
    /// `FieldLevelEncryptionProfileConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `caller_reference`: A unique value that identifies the creation request.
    /// - `encryption_entities`: The encryption entities of the field-level encryption profile.
    /// - `name`: The name of the field-level encryption profile.
    pub fn new(
        caller_reference: impl IntoValue<String>,
        encryption_entities: impl IntoValue<List<EncryptionEntityProperty>>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("CallerReference", caller_reference.into_value().into_node());
        object_.put(
            "EncryptionEntities",
            encryption_entities.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// An optional comment describing the field-level encryption profile.
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

impl Kind for FieldLevelEncryptionProfileConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FieldLevelEncryptionProfileConfigProperty>
    for FieldLevelEncryptionProfileConfigProperty
{
}
impl From<FieldLevelEncryptionProfileConfigProperty> for Node {
    #[inline]
    fn from(value: FieldLevelEncryptionProfileConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FieldLevelEncryptionProfileConfigProperty>
    for FieldLevelEncryptionProfileConfigProperty
{
    #[inline]
    fn into_value(self) -> Value<FieldLevelEncryptionProfileConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CloudFront::KeyGroup` and its property types.

use crate::l1::*;

/// A key group.
///
/// A key group contains a list of public keys that you can use with [CloudFront signed URLs and signed cookies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/PrivateContent.html).
///
/// `AWS::CloudFront::KeyGroup`; `Ref` returns its `Id`, a [`cloudfront::KeyGroupId`](kinds::cloudfront::KeyGroupId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-keygroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnKeyGroup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CloudFront::KeyGroup",
    tags: None,
    rules: include_str!("key_group.rules"),
};

impl CfnKeyGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CloudFront::KeyGroup";

    /// `CfnKeyGroup` with its required properties, in alphabetical order:
    ///
    /// - `key_group_config`: The key group configuration.
    pub fn new(key_group_config: impl IntoValue<KeyGroupConfigProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("KeyGroupConfig", key_group_config.into_value().into_node());
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

impl Construct for CfnKeyGroup {
    type Handle = CfnKeyGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnKeyGroupRef {
        CfnKeyGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnKeyGroup`] of a stack.
pub struct CfnKeyGroupRef(NodeRef);

impl Clone for CfnKeyGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnKeyGroupRef {}
impl AsNode for CfnKeyGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnKeyGroupRef {
    /// What `Ref` returns: its `Id`, a [`cloudfront::KeyGroupId`](kinds::cloudfront::KeyGroupId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cloudfront::KeyGroupId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The identifier for the key group.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::cloudfront::KeyGroupId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The date and time when the key group was last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[inline]
    pub fn attr_last_modified_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedTime")))
    }
}

impl IntoValue<kinds::cloudfront::KeyGroupId> for &CfnKeyGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cloudfront::KeyGroupId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// A key group configuration.
///
/// A key group contains a list of public keys that you can use with [CloudFront signed URLs and signed cookies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/PrivateContent.html).
///
/// The property type `KeyGroupConfig` of `AWS::CloudFront::KeyGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct KeyGroupConfigProperty(Object);

impl KeyGroupConfigProperty {
    /// `KeyGroupConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `items`: A list of the identifiers of the public keys in the key group.
    /// - `name`: A name to identify the key group.
    pub fn new(
        items: impl IntoValue<List<kinds::cloudfront::PublicKeyId>>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Items", items.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// A comment to describe the key group. The comment cannot be longer than 128 characters.
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

impl Kind for KeyGroupConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KeyGroupConfigProperty> for KeyGroupConfigProperty {}
impl From<KeyGroupConfigProperty> for Node {
    #[inline]
    fn from(value: KeyGroupConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KeyGroupConfigProperty> for KeyGroupConfigProperty {
    #[inline]
    fn into_value(self) -> Value<KeyGroupConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CloudFront::KeyValueStore` and its property types.

use crate::l1::*;

/// The key value store. Use this to separate data from function code, allowing you to update data without having to publish a new version of a function. The key value store holds keys and their corresponding values.
///
/// `AWS::CloudFront::KeyValueStore`; `Ref` returns its `Name`, a [`cloudfront::KeyValueStoreName`](kinds::cloudfront::KeyValueStoreName).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-keyvaluestore.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnKeyValueStore(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CloudFront::KeyValueStore",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("key_value_store.rules"),
};

impl CfnKeyValueStore {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CloudFront::KeyValueStore";

    /// `CfnKeyValueStore` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the key value store.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// A comment for the key value store.
    ///
    /// `Comment`; updated in place.
    pub fn comment(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Comment", value.into_value().into_node());
        self
    }

    /// The import source for the key value store.
    ///
    /// `ImportSource`; updated in place.
    pub fn import_source(mut self, value: impl IntoValue<ImportSourceProperty>) -> Self {
        self.0.put("ImportSource", value.into_value().into_node());
        self
    }

    /// A complex type that contains zero or more ``Tag`` elements.
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

impl Construct for CfnKeyValueStore {
    type Handle = CfnKeyValueStoreRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnKeyValueStoreRef {
        CfnKeyValueStoreRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnKeyValueStore`] of a stack.
pub struct CfnKeyValueStoreRef(NodeRef);

impl Clone for CfnKeyValueStoreRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnKeyValueStoreRef {}
impl AsNode for CfnKeyValueStoreRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnKeyValueStoreRef {
    /// What `Ref` returns: its `Name`, a [`cloudfront::KeyValueStoreName`](kinds::cloudfront::KeyValueStoreName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cloudfront::KeyValueStoreName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the key value store.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::cloudfront::KeyValueStoreArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The unique Id for the key value store.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The current status of the key value store. For more information, see [Key value store statuses](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/kvs-with-functions-create.html#key-value-store-status) in the *.*
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::cloudfront::KeyValueStoreName> for &CfnKeyValueStoreRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cloudfront::KeyValueStoreName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::cloudfront::KeyValueStoreArn> for &CfnKeyValueStoreRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cloudfront::KeyValueStoreArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The import source for the key value store.
///
/// The property type `ImportSource` of `AWS::CloudFront::KeyValueStore`.
#[must_use = "a property type does nothing until it is set"]
pub struct ImportSourceProperty(Object);

impl ImportSourceProperty {
    /// `ImportSourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `source_arn`: The Amazon Resource Name (ARN) of the import source for the key value store.
    /// - `source_type`: The source type of the import source for the key value store.
    pub fn new(source_arn: impl IntoValue<String>, source_type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("SourceArn", source_arn.into_value().into_node());
        object_.put("SourceType", source_type.into_value().into_node());
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

impl Kind for ImportSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ImportSourceProperty> for ImportSourceProperty {}
impl From<ImportSourceProperty> for Node {
    #[inline]
    fn from(value: ImportSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ImportSourceProperty> for ImportSourceProperty {
    #[inline]
    fn into_value(self) -> Value<ImportSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

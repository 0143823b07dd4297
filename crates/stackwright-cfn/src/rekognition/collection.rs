// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Rekognition::Collection` and its property types.

use crate::l1::*;

/// The `AWS::Rekognition::Collection` type creates a server-side container called a collection. You can use a collection to store information about detected faces and search for known faces in images, stored videos, and streaming videos.
///
/// `AWS::Rekognition::Collection`; `Ref` returns its `CollectionId`, a [`rekognition::CollectionId`](kinds::rekognition::CollectionId).
/// Changing one of these replaces it: `CollectionId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rekognition-collection.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCollection(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Rekognition::Collection",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("collection.rules"),
};

impl CfnCollection {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Rekognition::Collection";

    /// `CfnCollection` with its required properties, in alphabetical order:
    ///
    /// - `collection_id`: ID for the collection that you are creating.
    pub fn new(collection_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("CollectionId", collection_id.into_value().into_node());
        Self(object_)
    }

    /// A set of tags (key-value pairs) that you want to attach to the collection.
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

impl Construct for CfnCollection {
    type Handle = CfnCollectionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnCollectionRef {
        CfnCollectionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCollection`] of a stack.
pub struct CfnCollectionRef(NodeRef);

impl Clone for CfnCollectionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnCollectionRef {}
impl AsNode for CfnCollectionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnCollectionRef {
    /// What `Ref` returns: its `CollectionId`, a [`rekognition::CollectionId`](kinds::rekognition::CollectionId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::rekognition::CollectionId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Returns the Amazon Resource Name of the collection.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::rekognition::CollectionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::rekognition::CollectionId> for &CfnCollectionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::rekognition::CollectionId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::rekognition::CollectionArn> for &CfnCollectionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::rekognition::CollectionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

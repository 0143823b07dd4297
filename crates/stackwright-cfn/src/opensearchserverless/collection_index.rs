// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::OpenSearchServerless::CollectionIndex` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::OpenSearchServerless::CollectionIndex
///
/// `AWS::OpenSearchServerless::CollectionIndex`; `Ref` returns the physical id, which is made of `Id`, `IndexName`.
/// Changing one of these replaces it: `Id`, `IndexName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-collectionindex.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCollectionIndex(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::OpenSearchServerless::CollectionIndex",
    tags: None,
    rules: include_str!("collection_index.rules"),
};

impl CfnCollectionIndex {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::OpenSearchServerless::CollectionIndex";

    /// `CfnCollectionIndex` with its required properties, in alphabetical order:
    ///
    /// - `id`: The identifier of the collection.
    /// - `index_name`: The name of the collection index.
    pub fn new(id: impl IntoValue<String>, index_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Id", id.into_value().into_node());
        object_.put("IndexName", index_name.into_value().into_node());
        Self(object_)
    }

    /// The Mappings for the collection index
    ///
    /// `IndexSchema`; updated in place.
    pub fn index_schema(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("IndexSchema", value.into_value().into_node());
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

impl Construct for CfnCollectionIndex {
    type Handle = CfnCollectionIndexRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnCollectionIndexRef {
        CfnCollectionIndexRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCollectionIndex`] of a stack.
pub struct CfnCollectionIndexRef(NodeRef);

impl Clone for CfnCollectionIndexRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnCollectionIndexRef {}
impl AsNode for CfnCollectionIndexRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnCollectionIndexRef {
    /// What `Ref` returns: the physical id, which is made of `Id`, `IndexName`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}

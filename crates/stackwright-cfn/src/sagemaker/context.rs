// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SageMaker::Context` and its property types.

use crate::l1::*;

/// Resource type definition for AWS::SageMaker::Context. A context is a lineage tracking entity that represents a logical grouping of other tracking or experiment entities.
///
/// `AWS::SageMaker::Context`; `Ref` returns its `Arn`, a [`sagemaker::ContextArn`](kinds::sagemaker::ContextArn).
/// Changing one of these replaces it: `ContextName`, `ContextType`, `Source`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-context.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnContext(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SageMaker::Context",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("context.rules"),
};

impl CfnContext {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SageMaker::Context";

    /// `CfnContext` with its required properties, in alphabetical order:
    ///
    /// - `context_name`: The name of the context.
    /// - `context_type`: The context type.
    /// - `source`: The source type, ID, and URI.
    pub fn new(
        context_name: impl IntoValue<String>,
        context_type: impl IntoValue<String>,
        source: impl IntoValue<SourceProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ContextName", context_name.into_value().into_node());
        object_.put("ContextType", context_type.into_value().into_node());
        object_.put("Source", source.into_value().into_node());
        Self(object_)
    }

    /// The description of the context.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// A list of properties to add to the context.
    ///
    /// `Properties`; updated in place.
    pub fn properties(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Properties", value.into_value().into_node());
        self
    }

    /// A list of tags to apply to the context.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<TagsItemsProperty>>) -> Self {
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

impl Construct for CfnContext {
    type Handle = CfnContextRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnContextRef {
        CfnContextRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnContext`] of a stack.
pub struct CfnContextRef(NodeRef);

impl Clone for CfnContextRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnContextRef {}
impl AsNode for CfnContextRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnContextRef {
    /// What `Ref` returns: its `Arn`, a [`sagemaker::ContextArn`](kinds::sagemaker::ContextArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::sagemaker::ContextArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the context.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::sagemaker::ContextArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// When the context was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// When the context was last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[inline]
    pub fn attr_last_modified_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedTime")))
    }
}

impl IntoValue<kinds::sagemaker::ContextArn> for &CfnContextRef {
    #[inline]
    fn into_value(self) -> Value<kinds::sagemaker::ContextArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The source type, ID, and URI.
///
/// The property type `Source` of `AWS::SageMaker::Context`.
#[must_use = "a property type does nothing until it is set"]
pub struct SourceProperty(Object);

impl SourceProperty {
    /// `SourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `source_uri`: The URI of the source.
    pub fn new(source_uri: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("SourceUri", source_uri.into_value().into_node());
        Self(object_)
    }

    /// The ID of the source.
    ///
    /// `SourceId`.
    pub fn source_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SourceId", value.into_value().into_node());
        self
    }

    /// The type of the source.
    ///
    /// `SourceType`.
    pub fn source_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SourceType", value.into_value().into_node());
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

impl Kind for SourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SourceProperty> for SourceProperty {}
impl From<SourceProperty> for Node {
    #[inline]
    fn from(value: SourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SourceProperty> for SourceProperty {
    #[inline]
    fn into_value(self) -> Value<SourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `TagsItems` of `AWS::SageMaker::Context`.
#[must_use = "a property type does nothing until it is set"]
pub struct TagsItemsProperty(Object);

impl TagsItemsProperty {
    /// `TagsItemsProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: The tag key.
    /// - `value`: The tag value.
    pub fn new(key: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
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

impl Kind for TagsItemsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TagsItemsProperty> for TagsItemsProperty {}
impl From<TagsItemsProperty> for Node {
    #[inline]
    fn from(value: TagsItemsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TagsItemsProperty> for TagsItemsProperty {
    #[inline]
    fn into_value(self) -> Value<TagsItemsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

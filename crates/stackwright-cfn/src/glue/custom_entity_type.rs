// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Glue::CustomEntityType` and its property types.

use crate::l1::*;

/// Creates a custom pattern that is used to detect sensitive data across the columns and rows of your structured data.
///
/// Each custom pattern you create specifies a regular expression and an optional list of context words. If no context words are passed only a regular expression is checked.
///
/// `AWS::Glue::CustomEntityType`; `Ref` returns its `Name`, a [`glue::CustomEntityTypeName`](kinds::glue::CustomEntityTypeName).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-customentitytype.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCustomEntityType(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::Glue::CustomEntityType",
    tags: None,
    rules: include_str!("custom_entity_type.rules"),
};

impl CfnCustomEntityType {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Glue::CustomEntityType";

    /// `CfnCustomEntityType` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A list of context words. If none of these context words are found within the vicinity of the regular expression the data will not be detected as sensitive data.
    ///
    /// If no context words are passed only a regular expression is checked.
    ///
    /// `ContextWords`; updated in place.
    pub fn context_words(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("ContextWords", value.into_value().into_node());
        self
    }

    /// A name for the custom pattern that allows it to be retrieved or deleted later. This name must be unique per AWS account.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// A regular expression string that is used for detecting sensitive data in a custom pattern.
    ///
    /// `RegexString`; updated in place.
    pub fn regex_string(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RegexString", value.into_value().into_node());
        self
    }

    /// AWS tags that contain a key value pair and may be searched by console, command line, or API.
    ///
    /// `Tags`; free JSON, such as an [`Object`]; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Json>) -> Self {
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

impl Construct for CfnCustomEntityType {
    type Handle = CfnCustomEntityTypeRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnCustomEntityTypeRef {
        CfnCustomEntityTypeRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCustomEntityType`] of a stack.
pub struct CfnCustomEntityTypeRef(NodeRef);

impl Clone for CfnCustomEntityTypeRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnCustomEntityTypeRef {}
impl AsNode for CfnCustomEntityTypeRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnCustomEntityTypeRef {
    /// What `Ref` returns: its `Name`, a [`glue::CustomEntityTypeName`](kinds::glue::CustomEntityTypeName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::glue::CustomEntityTypeName> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::glue::CustomEntityTypeName> for &CfnCustomEntityTypeRef {
    #[inline]
    fn into_value(self) -> Value<kinds::glue::CustomEntityTypeName> {
        Value::from_node(Node::Ref(self.0))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EventSchemas::Registry` and its property types.

use crate::l1::*;

/// Use the `AWS::EventSchemas::Registry` to specify a schema registry. Schema registries are containers for Schemas. Registries collect and organize schemas so that your schemas are in logical groups.
///
/// `AWS::EventSchemas::Registry`; `Ref` returns its `RegistryArn`, a [`eventschemas::RegistryArn`](kinds::eventschemas::RegistryArn).
/// Changing one of these replaces it: `RegistryName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventschemas-registry.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnRegistry(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EventSchemas::Registry",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: "",
};

impl CfnRegistry {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EventSchemas::Registry";

    /// `CfnRegistry` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A description of the registry to be created.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The name of the schema registry.
    ///
    /// `RegistryName`; an update replaces the resource.
    pub fn registry_name(
        mut self,
        value: impl IntoValue<kinds::eventschemas::RegistryPolicyRegistryName>,
    ) -> Self {
        self.0.put("RegistryName", value.into_value().into_node());
        self
    }

    /// Tags to associate with the registry.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<TagsEntryProperty>>) -> Self {
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

impl Construct for CfnRegistry {
    type Handle = CfnRegistryRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnRegistryRef {
        CfnRegistryRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnRegistry`] of a stack.
pub struct CfnRegistryRef(NodeRef);

impl Clone for CfnRegistryRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnRegistryRef {}
impl AsNode for CfnRegistryRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnRegistryRef {
    /// What `Ref` returns: its `RegistryArn`, a [`eventschemas::RegistryArn`](kinds::eventschemas::RegistryArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::eventschemas::RegistryArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the registry.
    ///
    /// `Fn::GetAtt` of `RegistryArn`.
    #[inline]
    pub fn attr_registry_arn(&self) -> Value<kinds::eventschemas::RegistryArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RegistryArn")))
    }

    /// The name of the registry.
    ///
    /// `Fn::GetAtt` of `RegistryName`.
    #[inline]
    pub fn attr_registry_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RegistryName")))
    }
}

impl IntoValue<kinds::eventschemas::RegistryArn> for &CfnRegistryRef {
    #[inline]
    fn into_value(self) -> Value<kinds::eventschemas::RegistryArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Tags to associate with the schema registry.
///
/// The property type `TagsEntry` of `AWS::EventSchemas::Registry`.
#[must_use = "a property type does nothing until it is set"]
pub struct TagsEntryProperty(Object);

impl TagsEntryProperty {
    /// `TagsEntryProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: The key of a key-value pair.
    /// - `value`: The value of a key-value pair.
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

impl Kind for TagsEntryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TagsEntryProperty> for TagsEntryProperty {}
impl From<TagsEntryProperty> for Node {
    #[inline]
    fn from(value: TagsEntryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TagsEntryProperty> for TagsEntryProperty {
    #[inline]
    fn into_value(self) -> Value<TagsEntryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

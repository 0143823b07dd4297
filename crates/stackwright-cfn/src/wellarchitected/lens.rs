// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::WellArchitected::Lens` and its property types.

use crate::l1::*;

/// Definition of AWS::WellArchitected::Lens Resource Type
///
/// `AWS::WellArchitected::Lens`; `Ref` returns its `LensArn`, a [`wellarchitected::LensArn`](kinds::wellarchitected::LensArn).
/// Changing one of these replaces it: `JSONString`, `LensVersion`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-lens.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnLens(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::WellArchitected::Lens",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("lens.rules"),
};

impl CfnLens {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::WellArchitected::Lens";

    /// `CfnLens` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The JSON representation of a lens.
    ///
    /// `JSONString`; an update replaces the resource.
    pub fn json_string(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("JSONString", value.into_value().into_node());
        self
    }

    /// The version of the lens.
    ///
    /// `LensVersion`; an update replaces the resource.
    pub fn lens_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LensVersion", value.into_value().into_node());
        self
    }

    /// The tags assigned to the lens.
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

impl Construct for CfnLens {
    type Handle = CfnLensRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnLensRef {
        CfnLensRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnLens`] of a stack.
pub struct CfnLensRef(NodeRef);

impl Clone for CfnLensRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnLensRef {}
impl AsNode for CfnLensRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnLensRef {
    /// What `Ref` returns: its `LensArn`, a [`wellarchitected::LensArn`](kinds::wellarchitected::LensArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::wellarchitected::LensArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The description of the lens.
    ///
    /// `Fn::GetAtt` of `Description`.
    #[inline]
    pub fn attr_description(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Description")))
    }

    /// The ARN of the lens.
    ///
    /// `Fn::GetAtt` of `LensArn`.
    #[inline]
    pub fn attr_lens_arn(&self) -> Value<kinds::wellarchitected::LensArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LensArn")))
    }

    /// The unique identifier of the lens.
    ///
    /// `Fn::GetAtt` of `LensId`.
    #[inline]
    pub fn attr_lens_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LensId")))
    }

    /// The full name of the lens.
    ///
    /// `Fn::GetAtt` of `Name`.
    #[inline]
    pub fn attr_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Name")))
    }

    /// The Amazon Web Services account ID that owns the lens.
    ///
    /// `Fn::GetAtt` of `Owner`.
    #[inline]
    pub fn attr_owner(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Owner")))
    }
}

impl IntoValue<kinds::wellarchitected::LensArn> for &CfnLensRef {
    #[inline]
    fn into_value(self) -> Value<kinds::wellarchitected::LensArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The property type `TagsItems` of `AWS::WellArchitected::Lens`.
#[must_use = "a property type does nothing until it is set"]
pub struct TagsItemsProperty(Object);

impl TagsItemsProperty {
    /// `TagsItemsProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`
    /// - `value`
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

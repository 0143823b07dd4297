// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ServiceCatalog::TagOption` and its property types.

use crate::l1::*;

/// Specifies a TagOption. A TagOption is a key-value pair managed by AWS Service Catalog that serves as a template for creating an AWS tag.
///
/// `AWS::ServiceCatalog::TagOption`; `Ref` returns its `Id`, a [`servicecatalog::TagOptionId`](kinds::servicecatalog::TagOptionId).
/// Changing one of these replaces it: `Key`, `Value`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-tagoption.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTagOption(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ServiceCatalog::TagOption",
    tags: None,
    rules: include_str!("tag_option.rules"),
};

impl CfnTagOption {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ServiceCatalog::TagOption";

    /// `CfnTagOption` with its required properties, in alphabetical order:
    ///
    /// - `key`: The TagOption key.
    /// - `value`: The TagOption value.
    pub fn new(key: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
        Self(object_)
    }

    /// The TagOption active state.
    ///
    /// `Active`; updated in place.
    pub fn active(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Active", value.into_value().into_node());
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

impl Construct for CfnTagOption {
    type Handle = CfnTagOptionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTagOptionRef {
        CfnTagOptionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTagOption`] of a stack.
pub struct CfnTagOptionRef(NodeRef);

impl Clone for CfnTagOptionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTagOptionRef {}
impl AsNode for CfnTagOptionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTagOptionRef {
    /// What `Ref` returns: its `Id`, a [`servicecatalog::TagOptionId`](kinds::servicecatalog::TagOptionId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::servicecatalog::TagOptionId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The TagOption identifier.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::servicecatalog::TagOptionId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::servicecatalog::TagOptionId> for &CfnTagOptionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::servicecatalog::TagOptionId> {
        Value::from_node(Node::Ref(self.0))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::FMS::ResourceSet` and its property types.

use crate::l1::*;

/// A set of resources to include in a policy.
///
/// `AWS::FMS::ResourceSet`; `Ref` returns its `Id`, a [`fms::ResourceSetId`](kinds::fms::ResourceSetId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fms-resourceset.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnResourceSet(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::FMS::ResourceSet",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("resource_set.rules"),
};

impl CfnResourceSet {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::FMS::ResourceSet";

    /// `CfnResourceSet` with its required properties, in alphabetical order:
    ///
    /// - `name`: The descriptive name of the resource set.
    /// - `resource_type_list`: Determines the resources that can be associated to the resource set.
    pub fn new(
        name: impl IntoValue<String>,
        resource_type_list: impl IntoValue<List<String>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put(
            "ResourceTypeList",
            resource_type_list.into_value().into_node(),
        );
        Self(object_)
    }

    /// A description of the resource set.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The `Resources` property.
    ///
    /// `Resources`; updated in place.
    pub fn resources(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Resources", value.into_value().into_node());
        self
    }

    /// The `Tags` property.
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

impl Construct for CfnResourceSet {
    type Handle = CfnResourceSetRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnResourceSetRef {
        CfnResourceSetRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnResourceSet`] of a stack.
pub struct CfnResourceSetRef(NodeRef);

impl Clone for CfnResourceSetRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnResourceSetRef {}
impl AsNode for CfnResourceSetRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnResourceSetRef {
    /// What `Ref` returns: its `Id`, a [`fms::ResourceSetId`](kinds::fms::ResourceSetId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::fms::ResourceSetId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// A unique identifier for the resource set. This ID is returned in the responses to create and list commands. You provide it to operations like update and delete.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::fms::ResourceSetId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::fms::ResourceSetId> for &CfnResourceSetRef {
    #[inline]
    fn into_value(self) -> Value<kinds::fms::ResourceSetId> {
        Value::from_node(Node::Ref(self.0))
    }
}

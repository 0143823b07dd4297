// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ServiceCatalogAppRegistry::AttributeGroup` and its property types.

use crate::l1::*;

/// Creates a new attribute group as a container for user-defined attributes. This feature enables users to have full control over their cloud application's metadata in a rich machine-readable format to facilitate integration with automated workflows and third-party tools.
///
/// `AWS::ServiceCatalogAppRegistry::AttributeGroup`; `Ref` returns its `Id`, a [`servicecatalogappregistry::AttributeGroupId`](kinds::servicecatalogappregistry::AttributeGroupId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalogappregistry-attributegroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAttributeGroup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ServiceCatalogAppRegistry::AttributeGroup",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("attribute_group.rules"),
};

impl CfnAttributeGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ServiceCatalogAppRegistry::AttributeGroup";

    /// `CfnAttributeGroup` with its required properties, in alphabetical order:
    ///
    /// - `attributes`: A nested object in a JSON or YAML template that supports arbitrary definitions.
    /// - `name`: The name of the attribute group.
    pub fn new(attributes: impl IntoValue<Json>, name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Attributes", attributes.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The description of the attribute group that the user provides.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Key-value pairs you can use to associate with the attribute group.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
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

impl Construct for CfnAttributeGroup {
    type Handle = CfnAttributeGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAttributeGroupRef {
        CfnAttributeGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAttributeGroup`] of a stack.
pub struct CfnAttributeGroupRef(NodeRef);

impl Clone for CfnAttributeGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAttributeGroupRef {}
impl AsNode for CfnAttributeGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAttributeGroupRef {
    /// What `Ref` returns: its `Id`, a [`servicecatalogappregistry::AttributeGroupId`](kinds::servicecatalogappregistry::AttributeGroupId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::servicecatalogappregistry::AttributeGroupId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon resource name (ARN) that specifies the attribute group across services.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::servicecatalogappregistry::AttributeGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The globally unique attribute group identifier of the attribute group.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::servicecatalogappregistry::AttributeGroupId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::servicecatalogappregistry::AttributeGroupId> for &CfnAttributeGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::servicecatalogappregistry::AttributeGroupId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::servicecatalogappregistry::AttributeGroupArn> for &CfnAttributeGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::servicecatalogappregistry::AttributeGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ServiceCatalog::TagOptionAssociation` and its property types.

use crate::l1::*;

/// Associate the specified TagOption with the specified portfolio or product.
///
/// `AWS::ServiceCatalog::TagOptionAssociation`; `Ref` returns the physical id, which is made of `TagOptionId`, `ResourceId`.
/// Changing one of these replaces it: `ResourceId`, `TagOptionId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-tagoptionassociation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTagOptionAssociation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ServiceCatalog::TagOptionAssociation",
    tags: None,
    rules: "",
};

impl CfnTagOptionAssociation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ServiceCatalog::TagOptionAssociation";

    /// `CfnTagOptionAssociation` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The resource identifier.
    ///
    /// `ResourceId`; an update replaces the resource.
    pub fn resource_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ResourceId", value.into_value().into_node());
        self
    }

    /// The TagOption identifier.
    ///
    /// `TagOptionId`; an update replaces the resource.
    pub fn tag_option_id(
        mut self,
        value: impl IntoValue<kinds::servicecatalog::TagOptionId>,
    ) -> Self {
        self.0.put("TagOptionId", value.into_value().into_node());
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

impl Construct for CfnTagOptionAssociation {
    type Handle = CfnTagOptionAssociationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTagOptionAssociationRef {
        CfnTagOptionAssociationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTagOptionAssociation`] of a stack.
pub struct CfnTagOptionAssociationRef(NodeRef);

impl Clone for CfnTagOptionAssociationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTagOptionAssociationRef {}
impl AsNode for CfnTagOptionAssociationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTagOptionAssociationRef {
    /// What `Ref` returns: the physical id, which is made of `TagOptionId`, `ResourceId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}

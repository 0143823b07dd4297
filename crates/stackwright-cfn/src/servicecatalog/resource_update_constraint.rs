// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ServiceCatalog::ResourceUpdateConstraint` and its property types.

use crate::l1::*;

/// Specifies a `RESOURCE_UPDATE` constraint.
///
/// `AWS::ServiceCatalog::ResourceUpdateConstraint`; `Ref` returns its `Id`, a [`servicecatalog::ResourceUpdateConstraintId`](kinds::servicecatalog::ResourceUpdateConstraintId).
/// Changing one of these replaces it: `PortfolioId`, `ProductId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-resourceupdateconstraint.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnResourceUpdateConstraint(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ServiceCatalog::ResourceUpdateConstraint",
    tags: None,
    rules: include_str!("resource_update_constraint.rules"),
};

impl CfnResourceUpdateConstraint {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ServiceCatalog::ResourceUpdateConstraint";

    /// `CfnResourceUpdateConstraint` with its required properties, in alphabetical order:
    ///
    /// - `portfolio_id`: The portfolio identifier.
    /// - `product_id`: The product identifier.
    /// - `tag_update_on_provisioned_product`: If set to `ALLOWED`, lets users change tags in a [CloudFormationProvisionedProduct](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-servicecatalog-cloudformationprovisionedproduct.html) resource.
    pub fn new(
        portfolio_id: impl IntoValue<kinds::servicecatalog::PortfolioId>,
        product_id: impl IntoValue<String>,
        tag_update_on_provisioned_product: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("PortfolioId", portfolio_id.into_value().into_node());
        object_.put("ProductId", product_id.into_value().into_node());
        object_.put(
            "TagUpdateOnProvisionedProduct",
            tag_update_on_provisioned_product.into_value().into_node(),
        );
        Self(object_)
    }

    /// The language code.
    ///
    /// - `jp` - Japanese
    /// - `zh` - Chinese
    ///
    /// `AcceptLanguage`; updated in place.
    pub fn accept_language(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AcceptLanguage", value.into_value().into_node());
        self
    }

    /// The description of the constraint.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
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

impl Construct for CfnResourceUpdateConstraint {
    type Handle = CfnResourceUpdateConstraintRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnResourceUpdateConstraintRef {
        CfnResourceUpdateConstraintRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnResourceUpdateConstraint`] of a stack.
pub struct CfnResourceUpdateConstraintRef(NodeRef);

impl Clone for CfnResourceUpdateConstraintRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnResourceUpdateConstraintRef {}
impl AsNode for CfnResourceUpdateConstraintRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnResourceUpdateConstraintRef {
    /// What `Ref` returns: its `Id`, a [`servicecatalog::ResourceUpdateConstraintId`](kinds::servicecatalog::ResourceUpdateConstraintId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::servicecatalog::ResourceUpdateConstraintId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Unique identifier for the constraint
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::servicecatalog::ResourceUpdateConstraintId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::servicecatalog::ResourceUpdateConstraintId>
    for &CfnResourceUpdateConstraintRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::servicecatalog::ResourceUpdateConstraintId> {
        Value::from_node(Node::Ref(self.0))
    }
}

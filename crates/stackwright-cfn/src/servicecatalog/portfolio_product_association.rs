// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ServiceCatalog::PortfolioProductAssociation` and its property types.

use crate::l1::*;

/// Associates the specified product with the specified portfolio.
///
/// A delegated admin is authorized to invoke this command.
///
/// `AWS::ServiceCatalog::PortfolioProductAssociation`; `Ref` returns the physical id, which is made of `PortfolioId`, `ProductId`.
/// Changing one of these replaces it: `AcceptLanguage`, `PortfolioId`, `ProductId`, `SourcePortfolioId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-portfolioproductassociation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPortfolioProductAssociation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ServiceCatalog::PortfolioProductAssociation",
    tags: None,
    rules: "",
};

impl CfnPortfolioProductAssociation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ServiceCatalog::PortfolioProductAssociation";

    /// `CfnPortfolioProductAssociation` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The language code.
    ///
    /// - `jp` - Japanese
    /// - `zh` - Chinese
    ///
    /// `AcceptLanguage`; an update replaces the resource.
    pub fn accept_language(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AcceptLanguage", value.into_value().into_node());
        self
    }

    /// The portfolio identifier.
    ///
    /// `PortfolioId`; an update replaces the resource.
    pub fn portfolio_id(
        mut self,
        value: impl IntoValue<kinds::servicecatalog::PortfolioId>,
    ) -> Self {
        self.0.put("PortfolioId", value.into_value().into_node());
        self
    }

    /// The product identifier.
    ///
    /// `ProductId`; an update replaces the resource.
    pub fn product_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ProductId", value.into_value().into_node());
        self
    }

    /// The identifier of the source portfolio.
    ///
    /// `SourcePortfolioId`; an update replaces the resource.
    pub fn source_portfolio_id(
        mut self,
        value: impl IntoValue<kinds::servicecatalog::PortfolioId>,
    ) -> Self {
        self.0
            .put("SourcePortfolioId", value.into_value().into_node());
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

impl Construct for CfnPortfolioProductAssociation {
    type Handle = CfnPortfolioProductAssociationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPortfolioProductAssociationRef {
        CfnPortfolioProductAssociationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPortfolioProductAssociation`] of a stack.
pub struct CfnPortfolioProductAssociationRef(NodeRef);

impl Clone for CfnPortfolioProductAssociationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPortfolioProductAssociationRef {}
impl AsNode for CfnPortfolioProductAssociationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPortfolioProductAssociationRef {
    /// What `Ref` returns: the physical id, which is made of `PortfolioId`, `ProductId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}

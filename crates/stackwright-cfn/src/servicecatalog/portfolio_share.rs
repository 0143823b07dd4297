// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ServiceCatalog::PortfolioShare` and its property types.

use crate::l1::*;

/// Shares the specified portfolio with the specified account.
///
/// `AWS::ServiceCatalog::PortfolioShare`; `Ref` returns the physical id, which is made of `PortfolioId`, `AccountId`.
/// Changing one of these replaces it: `AcceptLanguage`, `AccountId`, `PortfolioId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-portfolioshare.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPortfolioShare(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ServiceCatalog::PortfolioShare",
    tags: None,
    rules: include_str!("portfolio_share.rules"),
};

impl CfnPortfolioShare {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ServiceCatalog::PortfolioShare";

    /// `CfnPortfolioShare` with its required properties, in alphabetical order:
    ///
    /// - `account_id`: The AWS account ID.
    /// - `portfolio_id`: The portfolio identifier.
    pub fn new(
        account_id: impl IntoValue<String>,
        portfolio_id: impl IntoValue<kinds::servicecatalog::PortfolioId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AccountId", account_id.into_value().into_node());
        object_.put("PortfolioId", portfolio_id.into_value().into_node());
        Self(object_)
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

    /// Indicates whether TagOptions sharing is enabled or disabled for the portfolio share.
    ///
    /// `ShareTagOptions`; updated in place.
    pub fn share_tag_options(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("ShareTagOptions", value.into_value().into_node());
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

impl Construct for CfnPortfolioShare {
    type Handle = CfnPortfolioShareRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPortfolioShareRef {
        CfnPortfolioShareRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPortfolioShare`] of a stack.
pub struct CfnPortfolioShareRef(NodeRef);

impl Clone for CfnPortfolioShareRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPortfolioShareRef {}
impl AsNode for CfnPortfolioShareRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPortfolioShareRef {
    /// What `Ref` returns: the physical id, which is made of `PortfolioId`, `AccountId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}

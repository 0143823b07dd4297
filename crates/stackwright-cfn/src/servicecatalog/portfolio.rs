// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ServiceCatalog::Portfolio` and its property types.

use crate::l1::*;

/// Specifies a portfolio.
///
/// `AWS::ServiceCatalog::Portfolio`; `Ref` returns its `Id`, a [`servicecatalog::PortfolioId`](kinds::servicecatalog::PortfolioId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-portfolio.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPortfolio(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ServiceCatalog::Portfolio",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("portfolio.rules"),
};

impl CfnPortfolio {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ServiceCatalog::Portfolio";

    /// `CfnPortfolio` with its required properties, in alphabetical order:
    ///
    /// - `display_name`: The name to use for display purposes.
    /// - `provider_name`: The name of the portfolio provider.
    pub fn new(
        display_name: impl IntoValue<String>,
        provider_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DisplayName", display_name.into_value().into_node());
        object_.put("ProviderName", provider_name.into_value().into_node());
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

    /// The description of the portfolio.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// One or more tags.
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

impl Construct for CfnPortfolio {
    type Handle = CfnPortfolioRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPortfolioRef {
        CfnPortfolioRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPortfolio`] of a stack.
pub struct CfnPortfolioRef(NodeRef);

impl Clone for CfnPortfolioRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPortfolioRef {}
impl AsNode for CfnPortfolioRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPortfolioRef {
    /// What `Ref` returns: its `Id`, a [`servicecatalog::PortfolioId`](kinds::servicecatalog::PortfolioId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::servicecatalog::PortfolioId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The portfolio identifier.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::servicecatalog::PortfolioId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The name of the portfolio.
    ///
    /// `Fn::GetAtt` of `PortfolioName`.
    #[inline]
    pub fn attr_portfolio_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PortfolioName")))
    }
}

impl IntoValue<kinds::servicecatalog::PortfolioId> for &CfnPortfolioRef {
    #[inline]
    fn into_value(self) -> Value<kinds::servicecatalog::PortfolioId> {
        Value::from_node(Node::Ref(self.0))
    }
}

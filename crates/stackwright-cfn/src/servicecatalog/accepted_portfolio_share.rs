// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ServiceCatalog::AcceptedPortfolioShare` and its property types.

use crate::l1::*;

/// Accepts an offer to share the specified portfolio.
///
/// `AWS::ServiceCatalog::AcceptedPortfolioShare`; `Ref` returns its `PortfolioId`, a [`servicecatalog::AcceptedPortfolioSharePortfolioId`](kinds::servicecatalog::AcceptedPortfolioSharePortfolioId).
/// Changing one of these replaces it: `AcceptLanguage`, `PortfolioId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-acceptedportfolioshare.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAcceptedPortfolioShare(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ServiceCatalog::AcceptedPortfolioShare",
    tags: None,
    rules: include_str!("accepted_portfolio_share.rules"),
};

impl CfnAcceptedPortfolioShare {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ServiceCatalog::AcceptedPortfolioShare";

    /// `CfnAcceptedPortfolioShare` with its required properties, in alphabetical order:
    ///
    /// - `portfolio_id`: The portfolio identifier.
    pub fn new(portfolio_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
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

impl Construct for CfnAcceptedPortfolioShare {
    type Handle = CfnAcceptedPortfolioShareRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAcceptedPortfolioShareRef {
        CfnAcceptedPortfolioShareRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAcceptedPortfolioShare`] of a stack.
pub struct CfnAcceptedPortfolioShareRef(NodeRef);

impl Clone for CfnAcceptedPortfolioShareRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAcceptedPortfolioShareRef {}
impl AsNode for CfnAcceptedPortfolioShareRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAcceptedPortfolioShareRef {
    /// What `Ref` returns: its `PortfolioId`, a [`servicecatalog::AcceptedPortfolioSharePortfolioId`](kinds::servicecatalog::AcceptedPortfolioSharePortfolioId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::servicecatalog::AcceptedPortfolioSharePortfolioId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::servicecatalog::AcceptedPortfolioSharePortfolioId>
    for &CfnAcceptedPortfolioShareRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::servicecatalog::AcceptedPortfolioSharePortfolioId> {
        Value::from_node(Node::Ref(self.0))
    }
}

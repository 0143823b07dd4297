// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ServiceCatalog::PortfolioPrincipalAssociation` and its property types.

use crate::l1::*;

/// Associates the specified principal ARN with the specified portfolio.
///
/// `AWS::ServiceCatalog::PortfolioPrincipalAssociation`; `Ref` returns the physical id, which is made of `PortfolioId`, `PrincipalARN`.
/// Changing one of these replaces it: `AcceptLanguage`, `PortfolioId`, `PrincipalARN`, `PrincipalType`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-portfolioprincipalassociation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPortfolioPrincipalAssociation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ServiceCatalog::PortfolioPrincipalAssociation",
    tags: None,
    rules: include_str!("portfolio_principal_association.rules"),
};

impl CfnPortfolioPrincipalAssociation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ServiceCatalog::PortfolioPrincipalAssociation";

    /// `CfnPortfolioPrincipalAssociation` with its required properties, in alphabetical order:
    ///
    /// - `principal_type`: The principal type.
    pub fn new(principal_type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("PrincipalType", principal_type.into_value().into_node());
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

    /// The ARN of the principal ( IAM user, role, or group).
    ///
    /// `PrincipalARN`; an update replaces the resource.
    pub fn principal_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PrincipalARN", value.into_value().into_node());
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

impl Construct for CfnPortfolioPrincipalAssociation {
    type Handle = CfnPortfolioPrincipalAssociationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPortfolioPrincipalAssociationRef {
        CfnPortfolioPrincipalAssociationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPortfolioPrincipalAssociation`] of a stack.
pub struct CfnPortfolioPrincipalAssociationRef(NodeRef);

impl Clone for CfnPortfolioPrincipalAssociationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPortfolioPrincipalAssociationRef {}
impl AsNode for CfnPortfolioPrincipalAssociationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPortfolioPrincipalAssociationRef {
    /// What `Ref` returns: the physical id, which is made of `PortfolioId`, `PrincipalARN`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}

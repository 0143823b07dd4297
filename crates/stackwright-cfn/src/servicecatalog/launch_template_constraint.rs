// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ServiceCatalog::LaunchTemplateConstraint` and its property types.

use crate::l1::*;

/// Specifies a template constraint.
///
/// `AWS::ServiceCatalog::LaunchTemplateConstraint`; `Ref` returns its `Id`, a [`servicecatalog::LaunchTemplateConstraintId`](kinds::servicecatalog::LaunchTemplateConstraintId).
/// Changing one of these replaces it: `PortfolioId`, `ProductId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-launchtemplateconstraint.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnLaunchTemplateConstraint(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ServiceCatalog::LaunchTemplateConstraint",
    tags: None,
    rules: include_str!("launch_template_constraint.rules"),
};

impl CfnLaunchTemplateConstraint {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ServiceCatalog::LaunchTemplateConstraint";

    /// `CfnLaunchTemplateConstraint` with its required properties, in alphabetical order:
    ///
    /// - `portfolio_id`: The portfolio identifier.
    /// - `product_id`: The product identifier.
    /// - `rules`: The constraint rules.
    pub fn new(
        portfolio_id: impl IntoValue<kinds::servicecatalog::PortfolioId>,
        product_id: impl IntoValue<String>,
        rules: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("PortfolioId", portfolio_id.into_value().into_node());
        object_.put("ProductId", product_id.into_value().into_node());
        object_.put("Rules", rules.into_value().into_node());
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

impl Construct for CfnLaunchTemplateConstraint {
    type Handle = CfnLaunchTemplateConstraintRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnLaunchTemplateConstraintRef {
        CfnLaunchTemplateConstraintRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnLaunchTemplateConstraint`] of a stack.
pub struct CfnLaunchTemplateConstraintRef(NodeRef);

impl Clone for CfnLaunchTemplateConstraintRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnLaunchTemplateConstraintRef {}
impl AsNode for CfnLaunchTemplateConstraintRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnLaunchTemplateConstraintRef {
    /// What `Ref` returns: its `Id`, a [`servicecatalog::LaunchTemplateConstraintId`](kinds::servicecatalog::LaunchTemplateConstraintId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::servicecatalog::LaunchTemplateConstraintId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Unique identifier for the constraint
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::servicecatalog::LaunchTemplateConstraintId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::servicecatalog::LaunchTemplateConstraintId>
    for &CfnLaunchTemplateConstraintRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::servicecatalog::LaunchTemplateConstraintId> {
        Value::from_node(Node::Ref(self.0))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ServiceCatalog::LaunchRoleConstraint` and its property types.

use crate::l1::*;

/// Specifies a launch constraint.
///
/// `AWS::ServiceCatalog::LaunchRoleConstraint`; `Ref` returns its `Id`, a [`servicecatalog::LaunchRoleConstraintId`](kinds::servicecatalog::LaunchRoleConstraintId).
/// Changing one of these replaces it: `PortfolioId`, `ProductId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-launchroleconstraint.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnLaunchRoleConstraint(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ServiceCatalog::LaunchRoleConstraint",
    tags: None,
    rules: include_str!("launch_role_constraint.rules"),
};

impl CfnLaunchRoleConstraint {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ServiceCatalog::LaunchRoleConstraint";

    /// `CfnLaunchRoleConstraint` with its required properties, in alphabetical order:
    ///
    /// - `portfolio_id`: The portfolio identifier.
    /// - `product_id`: The product identifier.
    pub fn new(
        portfolio_id: impl IntoValue<kinds::servicecatalog::PortfolioId>,
        product_id: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("PortfolioId", portfolio_id.into_value().into_node());
        object_.put("ProductId", product_id.into_value().into_node());
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

    /// You are required to specify either the `RoleArn` or the `LocalRoleName` but can't use both.
    ///
    /// If you specify the `LocalRoleName` property, when an account uses the launch constraint, the IAM role with that name in the account will be used. This allows launch-role constraints to be account-agnostic so the administrator can create fewer resources per shared account.
    ///
    /// The given role name must exist in the account used to create the launch constraint and the account of the user who launches a product with this launch constraint.
    ///
    /// `LocalRoleName`; updated in place.
    pub fn local_role_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LocalRoleName", value.into_value().into_node());
        self
    }

    /// The ARN of the launch role.
    ///
    /// You are required to specify `RoleArn` or `LocalRoleName` but can't use both.
    ///
    /// `RoleArn`; updated in place.
    pub fn role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("RoleArn", value.into_value().into_node());
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

impl Construct for CfnLaunchRoleConstraint {
    type Handle = CfnLaunchRoleConstraintRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnLaunchRoleConstraintRef {
        CfnLaunchRoleConstraintRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnLaunchRoleConstraint`] of a stack.
pub struct CfnLaunchRoleConstraintRef(NodeRef);

impl Clone for CfnLaunchRoleConstraintRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnLaunchRoleConstraintRef {}
impl AsNode for CfnLaunchRoleConstraintRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnLaunchRoleConstraintRef {
    /// What `Ref` returns: its `Id`, a [`servicecatalog::LaunchRoleConstraintId`](kinds::servicecatalog::LaunchRoleConstraintId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::servicecatalog::LaunchRoleConstraintId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The unique identifier for the launch role constraint.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::servicecatalog::LaunchRoleConstraintId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::servicecatalog::LaunchRoleConstraintId> for &CfnLaunchRoleConstraintRef {
    #[inline]
    fn into_value(self) -> Value<kinds::servicecatalog::LaunchRoleConstraintId> {
        Value::from_node(Node::Ref(self.0))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ServiceCatalog::StackSetConstraint` and its property types.

use crate::l1::*;

/// Specifies a StackSet constraint.
///
/// `AWS::ServiceCatalog::StackSetConstraint`; `Ref` returns its `Id`, a [`servicecatalog::StackSetConstraintId`](kinds::servicecatalog::StackSetConstraintId).
/// Changing one of these replaces it: `PortfolioId`, `ProductId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-stacksetconstraint.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnStackSetConstraint(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ServiceCatalog::StackSetConstraint",
    tags: None,
    rules: include_str!("stack_set_constraint.rules"),
};

impl CfnStackSetConstraint {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ServiceCatalog::StackSetConstraint";

    /// `CfnStackSetConstraint` with its required properties, in alphabetical order:
    ///
    /// - `account_list`: One or more AWS accounts that will have access to the provisioned product.
    /// - `admin_role`: AdminRole ARN.
    /// - `description`: The description of the constraint.
    /// - `execution_role`: ExecutionRole name.
    /// - `portfolio_id`: The portfolio identifier.
    /// - `product_id`: The product identifier.
    /// - `region_list`: One or more AWS Regions where the provisioned product will be available.
    /// - `stack_instance_control`: Permission to create, update, and delete stack instances.
    pub fn new(
        account_list: impl IntoValue<List<String>>,
        admin_role: impl IntoValue<String>,
        description: impl IntoValue<String>,
        execution_role: impl IntoValue<String>,
        portfolio_id: impl IntoValue<kinds::servicecatalog::PortfolioId>,
        product_id: impl IntoValue<String>,
        region_list: impl IntoValue<List<String>>,
        stack_instance_control: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AccountList", account_list.into_value().into_node());
        object_.put("AdminRole", admin_role.into_value().into_node());
        object_.put("Description", description.into_value().into_node());
        object_.put("ExecutionRole", execution_role.into_value().into_node());
        object_.put("PortfolioId", portfolio_id.into_value().into_node());
        object_.put("ProductId", product_id.into_value().into_node());
        object_.put("RegionList", region_list.into_value().into_node());
        object_.put(
            "StackInstanceControl",
            stack_instance_control.into_value().into_node(),
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

impl Construct for CfnStackSetConstraint {
    type Handle = CfnStackSetConstraintRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnStackSetConstraintRef {
        CfnStackSetConstraintRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnStackSetConstraint`] of a stack.
pub struct CfnStackSetConstraintRef(NodeRef);

impl Clone for CfnStackSetConstraintRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnStackSetConstraintRef {}
impl AsNode for CfnStackSetConstraintRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnStackSetConstraintRef {
    /// What `Ref` returns: its `Id`, a [`servicecatalog::StackSetConstraintId`](kinds::servicecatalog::StackSetConstraintId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::servicecatalog::StackSetConstraintId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Unique identifier for the constraint
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::servicecatalog::StackSetConstraintId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::servicecatalog::StackSetConstraintId> for &CfnStackSetConstraintRef {
    #[inline]
    fn into_value(self) -> Value<kinds::servicecatalog::StackSetConstraintId> {
        Value::from_node(Node::Ref(self.0))
    }
}

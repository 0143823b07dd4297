// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ServiceCatalog::LaunchNotificationConstraint` and its property types.

use crate::l1::*;

/// Specifies a notification constraint.
///
/// `AWS::ServiceCatalog::LaunchNotificationConstraint`; `Ref` returns its `Id`, a [`servicecatalog::LaunchNotificationConstraintId`](kinds::servicecatalog::LaunchNotificationConstraintId).
/// Changing one of these replaces it: `PortfolioId`, `ProductId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-launchnotificationconstraint.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnLaunchNotificationConstraint(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ServiceCatalog::LaunchNotificationConstraint",
    tags: None,
    rules: include_str!("launch_notification_constraint.rules"),
};

impl CfnLaunchNotificationConstraint {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ServiceCatalog::LaunchNotificationConstraint";

    /// `CfnLaunchNotificationConstraint` with its required properties, in alphabetical order:
    ///
    /// - `notification_arns`: The notification ARNs.
    /// - `portfolio_id`: The portfolio identifier.
    /// - `product_id`: The product identifier.
    pub fn new(
        notification_arns: impl IntoValue<List<String>>,
        portfolio_id: impl IntoValue<kinds::servicecatalog::PortfolioId>,
        product_id: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "NotificationArns",
            notification_arns.into_value().into_node(),
        );
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

impl Construct for CfnLaunchNotificationConstraint {
    type Handle = CfnLaunchNotificationConstraintRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnLaunchNotificationConstraintRef {
        CfnLaunchNotificationConstraintRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnLaunchNotificationConstraint`] of a stack.
pub struct CfnLaunchNotificationConstraintRef(NodeRef);

impl Clone for CfnLaunchNotificationConstraintRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnLaunchNotificationConstraintRef {}
impl AsNode for CfnLaunchNotificationConstraintRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnLaunchNotificationConstraintRef {
    /// What `Ref` returns: its `Id`, a [`servicecatalog::LaunchNotificationConstraintId`](kinds::servicecatalog::LaunchNotificationConstraintId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::servicecatalog::LaunchNotificationConstraintId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Unique identifier for the constraint
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::servicecatalog::LaunchNotificationConstraintId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::servicecatalog::LaunchNotificationConstraintId>
    for &CfnLaunchNotificationConstraintRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::servicecatalog::LaunchNotificationConstraintId> {
        Value::from_node(Node::Ref(self.0))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::BillingConductor::PricingPlan` and its property types.

use crate::l1::*;

/// Creates a pricing plan that is used for computing AWS charges for billing groups.
///
/// `AWS::BillingConductor::PricingPlan`; `Ref` returns its `Arn`, a [`billingconductor::PricingPlanArn`](kinds::billingconductor::PricingPlanArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-billingconductor-pricingplan.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPricingPlan(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::BillingConductor::PricingPlan",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("pricing_plan.rules"),
};

impl CfnPricingPlan {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::BillingConductor::PricingPlan";

    /// `CfnPricingPlan` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of a pricing plan.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The pricing plan description.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The `PricingRuleArns` that are associated with the Pricing Plan.
    ///
    /// `PricingRuleArns`; updated in place.
    pub fn pricing_rule_arns(
        mut self,
        value: impl IntoValue<List<kinds::billingconductor::PricingRuleArn>>,
    ) -> Self {
        self.0
            .put("PricingRuleArns", value.into_value().into_node());
        self
    }

    /// A map that contains tag keys and tag values that are attached to a pricing plan.
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

impl Construct for CfnPricingPlan {
    type Handle = CfnPricingPlanRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPricingPlanRef {
        CfnPricingPlanRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPricingPlan`] of a stack.
pub struct CfnPricingPlanRef(NodeRef);

impl Clone for CfnPricingPlanRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPricingPlanRef {}
impl AsNode for CfnPricingPlanRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPricingPlanRef {
    /// What `Ref` returns: its `Arn`, a [`billingconductor::PricingPlanArn`](kinds::billingconductor::PricingPlanArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::billingconductor::PricingPlanArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the created pricing plan.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::billingconductor::PricingPlanArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The time the pricing plan was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// The most recent time the pricing plan was modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[inline]
    pub fn attr_last_modified_time(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedTime")))
    }

    /// The pricing rules count currently associated with this pricing plan list element.
    ///
    /// `Fn::GetAtt` of `Size`.
    #[inline]
    pub fn attr_size(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Size")))
    }
}

impl IntoValue<kinds::billingconductor::PricingPlanArn> for &CfnPricingPlanRef {
    #[inline]
    fn into_value(self) -> Value<kinds::billingconductor::PricingPlanArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

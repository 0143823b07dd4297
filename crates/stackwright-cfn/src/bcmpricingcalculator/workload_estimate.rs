// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::BcmPricingCalculator::WorkloadEstimate` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::BcmPricingCalculator::WorkloadEstimate
///
/// `AWS::BcmPricingCalculator::WorkloadEstimate`; `Ref` returns its `Arn`, a [`bcmpricingcalculator::WorkloadEstimateArn`](kinds::bcmpricingcalculator::WorkloadEstimateArn).
/// Changing one of these replaces it: `RateType`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcmpricingcalculator-workloadestimate.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnWorkloadEstimate(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::BcmPricingCalculator::WorkloadEstimate",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("workload_estimate.rules"),
};

impl CfnWorkloadEstimate {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::BcmPricingCalculator::WorkloadEstimate";

    /// `CfnWorkloadEstimate` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the workload estimate.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The timestamp when the workload estimate will expire.
    ///
    /// `ExpiresAt`; updated in place.
    pub fn expires_at(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ExpiresAt", value.into_value().into_node());
        self
    }

    /// The `RateType` property.
    ///
    /// `RateType`; one of `BEFORE_DISCOUNTS`, `AFTER_DISCOUNTS`, `AFTER_DISCOUNTS_AND_COMMITMENTS`; an update replaces the resource.
    pub fn rate_type(mut self, value: impl IntoValue<RateType>) -> Self {
        self.0.put("RateType", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
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

impl Construct for CfnWorkloadEstimate {
    type Handle = CfnWorkloadEstimateRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnWorkloadEstimateRef {
        CfnWorkloadEstimateRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnWorkloadEstimate`] of a stack.
pub struct CfnWorkloadEstimateRef(NodeRef);

impl Clone for CfnWorkloadEstimateRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnWorkloadEstimateRef {}
impl AsNode for CfnWorkloadEstimateRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnWorkloadEstimateRef {
    /// What `Ref` returns: its `Arn`, a [`bcmpricingcalculator::WorkloadEstimateArn`](kinds::bcmpricingcalculator::WorkloadEstimateArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::bcmpricingcalculator::WorkloadEstimateArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the workload estimate.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::bcmpricingcalculator::WorkloadEstimateArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The `CostCurrency` attribute.
    ///
    /// `Fn::GetAtt` of `CostCurrency`.
    #[inline]
    pub fn attr_cost_currency(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CostCurrency")))
    }

    /// The timestamp when the workload estimate was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// An error message if the workload estimate failed.
    ///
    /// `Fn::GetAtt` of `FailureMessage`.
    #[inline]
    pub fn attr_failure_message(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("FailureMessage")))
    }

    /// The unique identifier of the workload estimate.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The timestamp of the pricing rates used for the estimate.
    ///
    /// `Fn::GetAtt` of `RateTimestamp`.
    #[inline]
    pub fn attr_rate_timestamp(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RateTimestamp")))
    }

    /// The `Status` attribute.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The total estimated cost for the workload.
    ///
    /// `Fn::GetAtt` of `TotalCost`.
    #[inline]
    pub fn attr_total_cost(&self) -> Value<f64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TotalCost")))
    }
}

impl IntoValue<kinds::bcmpricingcalculator::WorkloadEstimateArn> for &CfnWorkloadEstimateRef {
    #[inline]
    fn into_value(self) -> Value<kinds::bcmpricingcalculator::WorkloadEstimateArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `RateType` of `AWS::BcmPricingCalculator::WorkloadEstimate`.
pub enum RateType {
    /// `AFTER_DISCOUNTS`.
    AfterDiscounts,
    /// `AFTER_DISCOUNTS_AND_COMMITMENTS`.
    AfterDiscountsAndCommitments,
    /// `BEFORE_DISCOUNTS`.
    BeforeDiscounts,
}

#[diagnostic::do_not_recommend]
impl Kind for RateType {}
#[diagnostic::do_not_recommend]
impl TextKind for RateType {}
#[diagnostic::do_not_recommend]
impl IdKind for RateType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RateType {}
#[diagnostic::do_not_recommend]
impl IntoValue<RateType> for RateType {
    #[inline]
    fn into_value(self) -> Value<RateType> {
        const VALUES: &[&str] = &[
            "AFTER_DISCOUNTS",
            "AFTER_DISCOUNTS_AND_COMMITMENTS",
            "BEFORE_DISCOUNTS",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

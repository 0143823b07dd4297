// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::PricingPlanManager::Subscription` and its property types.

use crate::l1::*;

/// Resource type definition for AWS::PricingPlanManager::Subscription. Deleting an activated subscription does not terminate it immediately; it schedules a cancellation that takes effect at the end of the current billing period. Until that date the subscription remains active and billing continues. Deleting a subscription that has not yet been activated (PENDING_APPROVAL status) removes it immediately with no further charges.
///
/// `AWS::PricingPlanManager::Subscription`; `Ref` returns its `Arn`, a [`pricingplanmanager::SubscriptionArn`](kinds::pricingplanmanager::SubscriptionArn).
/// Changing one of these replaces it: `PlanFamily`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pricingplanmanager-subscription.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSubscription(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::PricingPlanManager::Subscription",
    tags: None,
    rules: include_str!("subscription.rules"),
};

impl CfnSubscription {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::PricingPlanManager::Subscription";

    /// `CfnSubscription` with its required properties, in alphabetical order:
    ///
    /// - `plan_family`: The name of the pricing plan family.
    /// - `plan_tier`: The tier of the pricing plan.
    /// - `resource_arns`: The ARNs of resources associated with the subscription.
    pub fn new(
        plan_family: impl IntoValue<PlanFamily>,
        plan_tier: impl IntoValue<String>,
        resource_arns: impl IntoValue<List<String>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("PlanFamily", plan_family.into_value().into_node());
        object_.put("PlanTier", plan_tier.into_value().into_node());
        object_.put("ResourceArns", resource_arns.into_value().into_node());
        Self(object_)
    }

    /// The `UsageLevel` property.
    ///
    /// `UsageLevel`; one of `DEFAULT`, `CF_PREMIUM_L2`, `CF_PREMIUM_L3`, `CF_PREMIUM_L4`, `CF_PREMIUM_L5`, `CF_PREMIUM_L6`, `CF_PREMIUM_L7`; updated in place.
    pub fn usage_level(mut self, value: impl IntoValue<UsageLevel>) -> Self {
        self.0.put("UsageLevel", value.into_value().into_node());
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

impl Construct for CfnSubscription {
    type Handle = CfnSubscriptionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSubscriptionRef {
        CfnSubscriptionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSubscription`] of a stack.
pub struct CfnSubscriptionRef(NodeRef);

impl Clone for CfnSubscriptionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSubscriptionRef {}
impl AsNode for CfnSubscriptionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSubscriptionRef {
    /// What `Ref` returns: its `Arn`, a [`pricingplanmanager::SubscriptionArn`](kinds::pricingplanmanager::SubscriptionArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::pricingplanmanager::SubscriptionArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the subscription.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::pricingplanmanager::SubscriptionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The time the subscription was created, in ISO 8601 format.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The plan tier currently active on the subscription as reported by the API. Populated by the Read handler. Diverges from PlanTier after a non-reversible CloudFormation rollback; surface via drift detection.
    ///
    /// `Fn::GetAtt` of `CurrentPlanTier`.
    #[inline]
    pub fn attr_current_plan_tier(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CurrentPlanTier")))
    }

    /// The status of the subscription. PENDING_APPROVAL means a paid-tier subscription has been created but is not yet active and incurs no charges until it is approved out of band via a separate ApprovePaidSubscription call; CloudFormation never approves it. Free-tier subscriptions are activated immediately and do not use this status. ACTIVE means the subscription is in effect and, for paid tiers, billing has started. SYNC_IN_PROGRESS means a change is being applied. FAILED means provisioning did not complete; see StatusReason.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// A human-readable explanation of why the subscription is in its current status. Populated only when Status is FAILED, where it carries the reason the subscription could not be provisioned. Empty for all other statuses.
    ///
    /// `Fn::GetAtt` of `StatusReason`.
    #[inline]
    pub fn attr_status_reason(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StatusReason")))
    }

    /// The time the subscription was last modified, in ISO 8601 format.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::pricingplanmanager::SubscriptionArn> for &CfnSubscriptionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::pricingplanmanager::SubscriptionArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `PlanFamily` of `AWS::PricingPlanManager::Subscription`.
pub enum PlanFamily {
    /// `CloudFront`.
    CloudFront,
}

#[diagnostic::do_not_recommend]
impl Kind for PlanFamily {}
#[diagnostic::do_not_recommend]
impl TextKind for PlanFamily {}
#[diagnostic::do_not_recommend]
impl IdKind for PlanFamily {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PlanFamily {}
#[diagnostic::do_not_recommend]
impl IntoValue<PlanFamily> for PlanFamily {
    #[inline]
    fn into_value(self) -> Value<PlanFamily> {
        const VALUES: &[&str] = &["CloudFront"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `UsageLevel` of `AWS::PricingPlanManager::Subscription`.
pub enum UsageLevel {
    /// `CF_PREMIUM_L2`.
    CfPremiumL2,
    /// `CF_PREMIUM_L3`.
    CfPremiumL3,
    /// `CF_PREMIUM_L4`.
    CfPremiumL4,
    /// `CF_PREMIUM_L5`.
    CfPremiumL5,
    /// `CF_PREMIUM_L6`.
    CfPremiumL6,
    /// `CF_PREMIUM_L7`.
    CfPremiumL7,
    /// `DEFAULT`.
    Default,
}

#[diagnostic::do_not_recommend]
impl Kind for UsageLevel {}
#[diagnostic::do_not_recommend]
impl TextKind for UsageLevel {}
#[diagnostic::do_not_recommend]
impl IdKind for UsageLevel {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UsageLevel {}
#[diagnostic::do_not_recommend]
impl IntoValue<UsageLevel> for UsageLevel {
    #[inline]
    fn into_value(self) -> Value<UsageLevel> {
        const VALUES: &[&str] = &[
            "CF_PREMIUM_L2",
            "CF_PREMIUM_L3",
            "CF_PREMIUM_L4",
            "CF_PREMIUM_L5",
            "CF_PREMIUM_L6",
            "CF_PREMIUM_L7",
            "DEFAULT",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

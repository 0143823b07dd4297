// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::BillingConductor::PricingRule` and its property types.

use crate::l1::*;

/// Creates a pricing rule which can be associated with a pricing plan, or a set of pricing plans.
///
/// `AWS::BillingConductor::PricingRule`; `Ref` returns its `Arn`, a [`billingconductor::PricingRuleArn`](kinds::billingconductor::PricingRuleArn).
/// Changing one of these replaces it: `BillingEntity`, `Operation`, `Scope`, `Service`, `UsageType`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-billingconductor-pricingrule.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPricingRule(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::BillingConductor::PricingRule",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("pricing_rule.rules"),
};

impl CfnPricingRule {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::BillingConductor::PricingRule";

    /// `CfnPricingRule` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of a pricing rule.
    /// - `scope`: The scope of pricing rule that indicates if it's globally applicable or service-specific.
    /// - `r#type`: The type of pricing rule.
    pub fn new(
        name: impl IntoValue<String>,
        scope: impl IntoValue<PricingRuleScope>,
        r#type: impl IntoValue<Type>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Scope", scope.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The seller of services provided by AWS, their affiliates, or third-party providers selling services via AWS Marketplace.
    ///
    /// `BillingEntity`; one of `AWS`, `AWS Marketplace`, `AISPL`; an update replaces the resource.
    pub fn billing_entity(mut self, value: impl IntoValue<BillingEntity>) -> Self {
        self.0.put("BillingEntity", value.into_value().into_node());
        self
    }

    /// The pricing rule description.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// A percentage modifier applied on the public pricing rates.
    ///
    /// `ModifierPercentage`; updated in place.
    pub fn modifier_percentage(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("ModifierPercentage", value.into_value().into_node());
        self
    }

    /// Operation is the specific AWS action covered by this line item. This describes the specific usage of the line item.
    ///
    /// If the `Scope` attribute is set to `SKU`, this attribute indicates which operation the `PricingRule` is modifying. For example, a value of `RunInstances:0202` indicates the operation of running an Amazon EC2 instance.
    ///
    /// `Operation`; an update replaces the resource.
    pub fn operation(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Operation", value.into_value().into_node());
        self
    }

    /// If the `Scope` attribute is `SERVICE`, this attribute indicates which service the `PricingRule` is applicable for.
    ///
    /// `Service`; an update replaces the resource.
    pub fn service(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Service", value.into_value().into_node());
        self
    }

    /// A map that contains tag keys and tag values that are attached to a pricing rule.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The set of tiering configurations for the pricing rule.
    ///
    /// `Tiering`; updated in place.
    pub fn tiering(mut self, value: impl IntoValue<TieringProperty>) -> Self {
        self.0.put("Tiering", value.into_value().into_node());
        self
    }

    /// Usage Type is the unit that each service uses to measure the usage of a specific type of resource.
    ///
    /// `UsageType`; an update replaces the resource.
    pub fn usage_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("UsageType", value.into_value().into_node());
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

impl Construct for CfnPricingRule {
    type Handle = CfnPricingRuleRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPricingRuleRef {
        CfnPricingRuleRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPricingRule`] of a stack.
pub struct CfnPricingRuleRef(NodeRef);

impl Clone for CfnPricingRuleRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPricingRuleRef {}
impl AsNode for CfnPricingRuleRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPricingRuleRef {
    /// What `Ref` returns: its `Arn`, a [`billingconductor::PricingRuleArn`](kinds::billingconductor::PricingRuleArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::billingconductor::PricingRuleArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) used to uniquely identify a pricing rule.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::billingconductor::PricingRuleArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The pricing plans count that this pricing rule is associated with.
    ///
    /// `Fn::GetAtt` of `AssociatedPricingPlanCount`.
    #[inline]
    pub fn attr_associated_pricing_plan_count(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("AssociatedPricingPlanCount"),
        ))
    }

    /// The time the pricing rule was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// The most recent time the pricing rule was modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[inline]
    pub fn attr_last_modified_time(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedTime")))
    }
}

impl IntoValue<kinds::billingconductor::PricingRuleArn> for &CfnPricingRuleRef {
    #[inline]
    fn into_value(self) -> Value<kinds::billingconductor::PricingRuleArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// A custom volume tier that defines the rate applied to usage within the given range.
///
/// The property type `CustomTier` of `AWS::BillingConductor::PricingRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomTierProperty(Object);

impl CustomTierProperty {
    /// `CustomTierProperty` with its required properties, in alphabetical order:
    ///
    /// - `begin_range_inclusive`: The inclusive beginning of the tier's usage range.
    /// - `rate_value`: The custom rate applied to usage within the tier's range.
    pub fn new(
        begin_range_inclusive: impl IntoValue<f64>,
        rate_value: impl IntoValue<f64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "BeginRangeInclusive",
            begin_range_inclusive.into_value().into_node(),
        );
        object_.put("RateValue", rate_value.into_value().into_node());
        Self(object_)
    }

    /// The exclusive end of the tier's usage range. Omit for the last tier (infinity).
    ///
    /// `EndRangeExclusive`.
    pub fn end_range_exclusive(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("EndRangeExclusive", value.into_value().into_node());
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

impl Kind for CustomTierProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomTierProperty> for CustomTierProperty {}
impl From<CustomTierProperty> for Node {
    #[inline]
    fn from(value: CustomTierProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomTierProperty> for CustomTierProperty {
    #[inline]
    fn into_value(self) -> Value<CustomTierProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The possible AWS Free Tier configurations.
///
/// The property type `FreeTier` of `AWS::BillingConductor::PricingRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct FreeTierProperty(Object);

impl FreeTierProperty {
    /// `FreeTierProperty` with its required properties, in alphabetical order:
    ///
    /// - `activated`: Activate or deactivate AWS Free Tier.
    pub fn new(activated: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Activated", activated.into_value().into_node());
        Self(object_)
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

impl Kind for FreeTierProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FreeTierProperty> for FreeTierProperty {}
impl From<FreeTierProperty> for Node {
    #[inline]
    fn from(value: FreeTierProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FreeTierProperty> for FreeTierProperty {
    #[inline]
    fn into_value(self) -> Value<FreeTierProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The set of tiering configurations for the pricing rule.
///
/// The property type `Tiering` of `AWS::BillingConductor::PricingRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct TieringProperty(Object);

impl TieringProperty {
    /// `TieringProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The set of custom volume tiers for a SKU-scoped TIERING pricing rule. Tiers must start at 0, be contiguous, and the last tier must have no end range.
    ///
    /// `CustomTiers`.
    pub fn custom_tiers(mut self, value: impl IntoValue<List<CustomTierProperty>>) -> Self {
        self.0.put("CustomTiers", value.into_value().into_node());
        self
    }

    /// The possible AWS Free Tier configurations.
    ///
    /// `FreeTier`.
    pub fn free_tier(mut self, value: impl IntoValue<FreeTierProperty>) -> Self {
        self.0.put("FreeTier", value.into_value().into_node());
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

impl Kind for TieringProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TieringProperty> for TieringProperty {}
impl From<TieringProperty> for Node {
    #[inline]
    fn from(value: TieringProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TieringProperty> for TieringProperty {
    #[inline]
    fn into_value(self) -> Value<TieringProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `BillingEntity` of `AWS::BillingConductor::PricingRule`.
pub enum BillingEntity {
    /// `AISPL`.
    Aispl,
    /// `AWS`.
    Aws,
    /// `AWS Marketplace`.
    AwsMarketplace,
}

#[diagnostic::do_not_recommend]
impl Kind for BillingEntity {}
#[diagnostic::do_not_recommend]
impl TextKind for BillingEntity {}
#[diagnostic::do_not_recommend]
impl IdKind for BillingEntity {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for BillingEntity {}
#[diagnostic::do_not_recommend]
impl IntoValue<BillingEntity> for BillingEntity {
    #[inline]
    fn into_value(self) -> Value<BillingEntity> {
        const VALUES: &[&str] = &["AISPL", "AWS", "AWS Marketplace"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Scope` of `AWS::BillingConductor::PricingRule`.
pub enum PricingRuleScope {
    /// `BILLING_ENTITY`.
    BillingEntity,
    /// `GLOBAL`.
    Global,
    /// `SERVICE`.
    Service,
    /// `SKU`.
    Sku,
}

#[diagnostic::do_not_recommend]
impl Kind for PricingRuleScope {}
#[diagnostic::do_not_recommend]
impl TextKind for PricingRuleScope {}
#[diagnostic::do_not_recommend]
impl IdKind for PricingRuleScope {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PricingRuleScope {}
#[diagnostic::do_not_recommend]
impl IntoValue<PricingRuleScope> for PricingRuleScope {
    #[inline]
    fn into_value(self) -> Value<PricingRuleScope> {
        const VALUES: &[&str] = &["BILLING_ENTITY", "GLOBAL", "SERVICE", "SKU"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of `AWS::BillingConductor::PricingRule`.
pub enum Type {
    /// `DISCOUNT`.
    Discount,
    /// `MARKUP`.
    Markup,
    /// `TIERING`.
    Tiering,
}

#[diagnostic::do_not_recommend]
impl Kind for Type {}
#[diagnostic::do_not_recommend]
impl TextKind for Type {}
#[diagnostic::do_not_recommend]
impl IdKind for Type {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Type {}
#[diagnostic::do_not_recommend]
impl IntoValue<Type> for Type {
    #[inline]
    fn into_value(self) -> Value<Type> {
        const VALUES: &[&str] = &["DISCOUNT", "MARKUP", "TIERING"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::BillingConductor::CustomLineItem` and its property types.

use crate::l1::*;

/// Creates a custom line item that can be used to create a one-time or recurring, fixed or percentage-based charge that you can apply to a single billing group. You can apply custom line items to the current or previous billing period. You can create either a fee or a discount custom line item.
///
/// `AWS::BillingConductor::CustomLineItem`; `Ref` returns its `Arn`, a [`billingconductor::CustomLineItemArn`](kinds::billingconductor::CustomLineItemArn).
/// Changing one of these replaces it: `AccountId`, `BillingGroupArn`, `ComputationRule`, `PresentationDetails`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-billingconductor-customlineitem.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCustomLineItem(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::BillingConductor::CustomLineItem",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("custom_line_item.rules"),
};

impl CfnCustomLineItem {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::BillingConductor::CustomLineItem";

    /// `CfnCustomLineItem` with its required properties, in alphabetical order:
    ///
    /// - `billing_group_arn`: The Amazon Resource Name (ARN) that references the billing group where the custom line item applies to.
    /// - `name`: The custom line item's name.
    pub fn new(
        billing_group_arn: impl IntoValue<kinds::billingconductor::BillingGroupArn>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "BillingGroupArn",
            billing_group_arn.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The AWS account in which this custom line item will be applied to.
    ///
    /// `AccountId`; an update replaces the resource.
    pub fn account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AccountId", value.into_value().into_node());
        self
    }

    /// A time range for which the custom line item is effective.
    ///
    /// `BillingPeriodRange`; updated in place.
    pub fn billing_period_range(
        mut self,
        value: impl IntoValue<BillingPeriodRangeProperty>,
    ) -> Self {
        self.0
            .put("BillingPeriodRange", value.into_value().into_node());
        self
    }

    /// The computation rule that determines how the custom line item charges are computed and reflected in the bill.
    ///
    /// `ComputationRule`; one of `CONSOLIDATED`, `ITEMIZED`; an update replaces the resource.
    pub fn computation_rule(mut self, value: impl IntoValue<ComputationRule>) -> Self {
        self.0
            .put("ComputationRule", value.into_value().into_node());
        self
    }

    /// The charge details of a custom line item. It should contain only one of `Flat` or `Percentage`.
    ///
    /// `CustomLineItemChargeDetails`; updated in place.
    pub fn custom_line_item_charge_details(
        mut self,
        value: impl IntoValue<CustomLineItemChargeDetailsProperty>,
    ) -> Self {
        self.0.put(
            "CustomLineItemChargeDetails",
            value.into_value().into_node(),
        );
        self
    }

    /// The custom line item's description. This is shown on the Bills page in association with the charge value.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Configuration details specifying how the custom line item charges are presented, including which service the charges are shown under.
    ///
    /// `PresentationDetails`; an update replaces the resource.
    pub fn presentation_details(
        mut self,
        value: impl IntoValue<PresentationDetailsProperty>,
    ) -> Self {
        self.0
            .put("PresentationDetails", value.into_value().into_node());
        self
    }

    /// A map that contains tag keys and tag values that are attached to a custom line item.
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

impl Construct for CfnCustomLineItem {
    type Handle = CfnCustomLineItemRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnCustomLineItemRef {
        CfnCustomLineItemRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCustomLineItem`] of a stack.
pub struct CfnCustomLineItemRef(NodeRef);

impl Clone for CfnCustomLineItemRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnCustomLineItemRef {}
impl AsNode for CfnCustomLineItemRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnCustomLineItemRef {
    /// What `Ref` returns: its `Arn`, a [`billingconductor::CustomLineItemArn`](kinds::billingconductor::CustomLineItemArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::billingconductor::CustomLineItemArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) that references the billing group where the custom line item applies to.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::billingconductor::CustomLineItemArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The number of resources that are associated to the custom line item.
    ///
    /// `Fn::GetAtt` of `AssociationSize`.
    #[inline]
    pub fn attr_association_size(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AssociationSize")))
    }

    /// The time created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// The custom line item's charge value currency. Only one of the valid values can be used.
    ///
    /// `Fn::GetAtt` of `CurrencyCode`.
    #[inline]
    pub fn attr_currency_code(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CurrencyCode")))
    }

    /// The most recent time the custom line item was modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[inline]
    pub fn attr_last_modified_time(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedTime")))
    }

    /// The product code associated with the custom line item.
    ///
    /// `Fn::GetAtt` of `ProductCode`.
    #[inline]
    pub fn attr_product_code(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ProductCode")))
    }
}

impl IntoValue<kinds::billingconductor::CustomLineItemArn> for &CfnCustomLineItemRef {
    #[inline]
    fn into_value(self) -> Value<kinds::billingconductor::CustomLineItemArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The billing period range in which the custom line item request will be applied.
///
/// The property type `BillingPeriodRange` of `AWS::BillingConductor::CustomLineItem`.
#[must_use = "a property type does nothing until it is set"]
pub struct BillingPeriodRangeProperty(Object);

impl BillingPeriodRangeProperty {
    /// `BillingPeriodRangeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The exclusive end billing period that defines a billing period range where a custom line is applied.
    ///
    /// `ExclusiveEndBillingPeriod`; an update replaces the resource.
    pub fn exclusive_end_billing_period(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ExclusiveEndBillingPeriod", value.into_value().into_node());
        self
    }

    /// The inclusive start billing period that defines a billing period range where a custom line is applied.
    ///
    /// `InclusiveStartBillingPeriod`; an update replaces the resource.
    pub fn inclusive_start_billing_period(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "InclusiveStartBillingPeriod",
            value.into_value().into_node(),
        );
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

impl Kind for BillingPeriodRangeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BillingPeriodRangeProperty> for BillingPeriodRangeProperty {}
impl From<BillingPeriodRangeProperty> for Node {
    #[inline]
    fn from(value: BillingPeriodRangeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BillingPeriodRangeProperty> for BillingPeriodRangeProperty {
    #[inline]
    fn into_value(self) -> Value<BillingPeriodRangeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The charge details of a custom line item. It should contain only one of `Flat` or `Percentage`.
///
/// The property type `CustomLineItemChargeDetails` of `AWS::BillingConductor::CustomLineItem`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomLineItemChargeDetailsProperty(Object);

impl CustomLineItemChargeDetailsProperty {
    /// `CustomLineItemChargeDetailsProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The type of the custom line item that indicates whether the charge is a fee or credit.
    pub fn new(r#type: impl IntoValue<Type>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// A `CustomLineItemFlatChargeDetails` that describes the charge details of a flat custom line item.
    ///
    /// `Flat`.
    pub fn flat(mut self, value: impl IntoValue<CustomLineItemFlatChargeDetailsProperty>) -> Self {
        self.0.put("Flat", value.into_value().into_node());
        self
    }

    /// A representation of the line item filter.
    ///
    /// `LineItemFilters`.
    pub fn line_item_filters(
        mut self,
        value: impl IntoValue<List<LineItemFilterProperty>>,
    ) -> Self {
        self.0
            .put("LineItemFilters", value.into_value().into_node());
        self
    }

    /// A `CustomLineItemPercentageChargeDetails` that describes the charge details of a percentage custom line item.
    ///
    /// `Percentage`.
    pub fn percentage(
        mut self,
        value: impl IntoValue<CustomLineItemPercentageChargeDetailsProperty>,
    ) -> Self {
        self.0.put("Percentage", value.into_value().into_node());
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

impl Kind for CustomLineItemChargeDetailsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomLineItemChargeDetailsProperty> for CustomLineItemChargeDetailsProperty {}
impl From<CustomLineItemChargeDetailsProperty> for Node {
    #[inline]
    fn from(value: CustomLineItemChargeDetailsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomLineItemChargeDetailsProperty> for CustomLineItemChargeDetailsProperty {
    #[inline]
    fn into_value(self) -> Value<CustomLineItemChargeDetailsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The charge details of a custom line item. It should contain only one of `Flat` or `Percentage`.
///
/// The property type `CustomLineItemFlatChargeDetails` of `AWS::BillingConductor::CustomLineItem`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomLineItemFlatChargeDetailsProperty(Object);

impl CustomLineItemFlatChargeDetailsProperty {
    /// `CustomLineItemFlatChargeDetailsProperty` with its required properties, in alphabetical order:
    ///
    /// - `charge_value`: The custom line item's fixed charge value in USD.
    pub fn new(charge_value: impl IntoValue<f64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ChargeValue", charge_value.into_value().into_node());
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

impl Kind for CustomLineItemFlatChargeDetailsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomLineItemFlatChargeDetailsProperty> for CustomLineItemFlatChargeDetailsProperty {}
impl From<CustomLineItemFlatChargeDetailsProperty> for Node {
    #[inline]
    fn from(value: CustomLineItemFlatChargeDetailsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomLineItemFlatChargeDetailsProperty>
    for CustomLineItemFlatChargeDetailsProperty
{
    #[inline]
    fn into_value(self) -> Value<CustomLineItemFlatChargeDetailsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A representation of the charge details associated with a percentage custom line item.
///
/// The property type `CustomLineItemPercentageChargeDetails` of `AWS::BillingConductor::CustomLineItem`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomLineItemPercentageChargeDetailsProperty(Object);

impl CustomLineItemPercentageChargeDetailsProperty {
    /// `CustomLineItemPercentageChargeDetailsProperty` with its required properties, in alphabetical order:
    ///
    /// - `percentage_value`: The custom line item's percentage value.
    pub fn new(percentage_value: impl IntoValue<f64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("PercentageValue", percentage_value.into_value().into_node());
        Self(object_)
    }

    /// A list of resource ARNs to associate to the percentage custom line item.
    ///
    /// `ChildAssociatedResources`.
    pub fn child_associated_resources(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("ChildAssociatedResources", value.into_value().into_node());
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

impl Kind for CustomLineItemPercentageChargeDetailsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomLineItemPercentageChargeDetailsProperty>
    for CustomLineItemPercentageChargeDetailsProperty
{
}
impl From<CustomLineItemPercentageChargeDetailsProperty> for Node {
    #[inline]
    fn from(value: CustomLineItemPercentageChargeDetailsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomLineItemPercentageChargeDetailsProperty>
    for CustomLineItemPercentageChargeDetailsProperty
{
    #[inline]
    fn into_value(self) -> Value<CustomLineItemPercentageChargeDetailsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A representation of the line item filter for your custom line item. You can use line item filters to include or exclude specific resource values from the billing group's total cost. For example, if you create a custom line item and you want to filter out a value, such as Savings Plans discounts, you can update `LineItemFilter` to exclude it.
///
/// The property type `LineItemFilter` of `AWS::BillingConductor::CustomLineItem`.
#[must_use = "a property type does nothing until it is set"]
pub struct LineItemFilterProperty(Object);

impl LineItemFilterProperty {
    /// `LineItemFilterProperty` with its required properties, in alphabetical order:
    ///
    /// - `attribute`: The attribute of the line item filter.
    /// - `match_option`: The match criteria of the line item filter.
    pub fn new(
        attribute: impl IntoValue<Attribute>,
        match_option: impl IntoValue<MatchOption>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Attribute", attribute.into_value().into_node());
        object_.put("MatchOption", match_option.into_value().into_node());
        Self(object_)
    }

    /// The values of the line item filter. This specifies the values to filter on.
    ///
    /// `AttributeValues`.
    pub fn attribute_values(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("AttributeValues", value.into_value().into_node());
        self
    }

    /// The values of the line item filter. This specifies the values to filter on. Currently, you can only exclude Savings Plans discounts.
    ///
    /// `Values`.
    pub fn values(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Values", value.into_value().into_node());
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

impl Kind for LineItemFilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LineItemFilterProperty> for LineItemFilterProperty {}
impl From<LineItemFilterProperty> for Node {
    #[inline]
    fn from(value: LineItemFilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LineItemFilterProperty> for LineItemFilterProperty {
    #[inline]
    fn into_value(self) -> Value<LineItemFilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that defines how custom line item charges are presented in the bill, containing specifications for service presentation.
///
/// The property type `PresentationDetails` of `AWS::BillingConductor::CustomLineItem`.
#[must_use = "a property type does nothing until it is set"]
pub struct PresentationDetailsProperty(Object);

impl PresentationDetailsProperty {
    /// `PresentationDetailsProperty` with its required properties, in alphabetical order:
    ///
    /// - `service`: The service under which the custom line item charges will be presented.
    pub fn new(service: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Service", service.into_value().into_node());
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

impl Kind for PresentationDetailsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PresentationDetailsProperty> for PresentationDetailsProperty {}
impl From<PresentationDetailsProperty> for Node {
    #[inline]
    fn from(value: PresentationDetailsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PresentationDetailsProperty> for PresentationDetailsProperty {
    #[inline]
    fn into_value(self) -> Value<PresentationDetailsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Attribute` of a `LineItemFilter` of `AWS::BillingConductor::CustomLineItem`.
pub enum Attribute {
    /// `LINE_ITEM_TYPE`.
    LineItemType,
    /// `SERVICE`.
    Service,
}

#[diagnostic::do_not_recommend]
impl Kind for Attribute {}
#[diagnostic::do_not_recommend]
impl TextKind for Attribute {}
#[diagnostic::do_not_recommend]
impl IdKind for Attribute {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Attribute {}
#[diagnostic::do_not_recommend]
impl IntoValue<Attribute> for Attribute {
    #[inline]
    fn into_value(self) -> Value<Attribute> {
        const VALUES: &[&str] = &["LINE_ITEM_TYPE", "SERVICE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ComputationRule` of `AWS::BillingConductor::CustomLineItem`.
pub enum ComputationRule {
    /// `CONSOLIDATED`.
    Consolidated,
    /// `ITEMIZED`.
    Itemized,
}

#[diagnostic::do_not_recommend]
impl Kind for ComputationRule {}
#[diagnostic::do_not_recommend]
impl TextKind for ComputationRule {}
#[diagnostic::do_not_recommend]
impl IdKind for ComputationRule {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ComputationRule {}
#[diagnostic::do_not_recommend]
impl IntoValue<ComputationRule> for ComputationRule {
    #[inline]
    fn into_value(self) -> Value<ComputationRule> {
        const VALUES: &[&str] = &["CONSOLIDATED", "ITEMIZED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `MatchOption` of a `LineItemFilter` of `AWS::BillingConductor::CustomLineItem`.
pub enum MatchOption {
    /// `EQUAL`.
    Equal,
    /// `NOT_EQUAL`.
    NotEqual,
}

#[diagnostic::do_not_recommend]
impl Kind for MatchOption {}
#[diagnostic::do_not_recommend]
impl TextKind for MatchOption {}
#[diagnostic::do_not_recommend]
impl IdKind for MatchOption {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for MatchOption {}
#[diagnostic::do_not_recommend]
impl IntoValue<MatchOption> for MatchOption {
    #[inline]
    fn into_value(self) -> Value<MatchOption> {
        const VALUES: &[&str] = &["EQUAL", "NOT_EQUAL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `CustomLineItemChargeDetails` of `AWS::BillingConductor::CustomLineItem`.
pub enum Type {
    /// `CREDIT`.
    Credit,
    /// `FEE`.
    Fee,
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
        const VALUES: &[&str] = &["CREDIT", "FEE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

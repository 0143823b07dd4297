// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CE::CostCategory` and its property types.

use crate::l1::*;

/// The `AWS::CE::CostCategory` resource creates groupings of cost that you can use across products in the Billing and Cost Management console, such as Cost Explorer and AWS Budgets. For more information, see [Managing Your Costs with Cost Categories](https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/manage-cost-categories.html) in the *Billing and Cost Management User Guide*.
///
/// `AWS::CE::CostCategory`; `Ref` returns its `Arn`, a [`ce::CostCategoryArn`](kinds::ce::CostCategoryArn).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ce-costcategory.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCostCategory(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CE::CostCategory",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("cost_category.rules"),
};

impl CfnCostCategory {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CE::CostCategory";

    /// `CfnCostCategory` with its required properties, in alphabetical order:
    ///
    /// - `name`: The unique name of the Cost Category.
    /// - `rule_version`: The rule schema version in this particular Cost Category.
    /// - `rules`: The array of CostCategoryRule in JSON array format.
    pub fn new(
        name: impl IntoValue<String>,
        rule_version: impl IntoValue<RuleVersion>,
        rules: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("RuleVersion", rule_version.into_value().into_node());
        object_.put("Rules", rules.into_value().into_node());
        Self(object_)
    }

    /// The default value for the cost category.
    ///
    /// `DefaultValue`; updated in place.
    pub fn default_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DefaultValue", value.into_value().into_node());
        self
    }

    /// The split charge rules that are used to allocate your charges between your cost category values.
    ///
    /// `SplitChargeRules`; updated in place.
    pub fn split_charge_rules(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SplitChargeRules", value.into_value().into_node());
        self
    }

    /// Tags to assign to the cost category.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<ResourceTagProperty>>) -> Self {
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

impl Construct for CfnCostCategory {
    type Handle = CfnCostCategoryRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnCostCategoryRef {
        CfnCostCategoryRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCostCategory`] of a stack.
pub struct CfnCostCategoryRef(NodeRef);

impl Clone for CfnCostCategoryRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnCostCategoryRef {}
impl AsNode for CfnCostCategoryRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnCostCategoryRef {
    /// What `Ref` returns: its `Arn`, a [`ce::CostCategoryArn`](kinds::ce::CostCategoryArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ce::CostCategoryArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The unique identifier for your Cost Category.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::ce::CostCategoryArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The Cost Category's effective start date.
    ///
    /// `Fn::GetAtt` of `EffectiveStart`.
    #[inline]
    pub fn attr_effective_start(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EffectiveStart")))
    }
}

impl IntoValue<kinds::ce::CostCategoryArn> for &CfnCostCategoryRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ce::CostCategoryArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The tag structure that contains a tag key and value.
///
/// > Tagging is supported only for the following Cost Explorer resource types: [`AnomalyMonitor`](https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_AnomalyMonitor.html), [`AnomalySubscription`](https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_AnomalySubscription.html), [`CostCategory`](https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_CostCategory.html).
///
/// The property type `ResourceTag` of `AWS::CE::CostCategory`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResourceTagProperty(Object);

impl ResourceTagProperty {
    /// `ResourceTagProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: The key that's associated with the tag.
    /// - `value`: The value that's associated with the tag.
    pub fn new(key: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
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

impl Kind for ResourceTagProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ResourceTagProperty> for ResourceTagProperty {}
impl From<ResourceTagProperty> for Node {
    #[inline]
    fn from(value: ResourceTagProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ResourceTagProperty> for ResourceTagProperty {
    #[inline]
    fn into_value(self) -> Value<ResourceTagProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `RuleVersion` of `AWS::CE::CostCategory`.
pub enum RuleVersion {
    /// `CostCategoryExpression.v1`.
    CostCategoryExpressionV1,
}

#[diagnostic::do_not_recommend]
impl Kind for RuleVersion {}
#[diagnostic::do_not_recommend]
impl TextKind for RuleVersion {}
#[diagnostic::do_not_recommend]
impl IdKind for RuleVersion {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RuleVersion {}
#[diagnostic::do_not_recommend]
impl IntoValue<RuleVersion> for RuleVersion {
    #[inline]
    fn into_value(self) -> Value<RuleVersion> {
        const VALUES: &[&str] = &["CostCategoryExpression.v1"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

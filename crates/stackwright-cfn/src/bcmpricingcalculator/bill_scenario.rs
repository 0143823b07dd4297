// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::BcmPricingCalculator::BillScenario` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::BcmPricingCalculator::BillScenario
///
/// `AWS::BcmPricingCalculator::BillScenario`; `Ref` returns its `Arn`, a [`bcmpricingcalculator::BillScenarioArn`](kinds::bcmpricingcalculator::BillScenarioArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcmpricingcalculator-billscenario.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnBillScenario(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::BcmPricingCalculator::BillScenario",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("bill_scenario.rules"),
};

impl CfnBillScenario {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::BcmPricingCalculator::BillScenario";

    /// `CfnBillScenario` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ARN of the cost category group sharing preference
    ///
    /// `CostCategoryGroupSharingPreferenceArn`; updated in place.
    pub fn cost_category_group_sharing_preference_arn(
        mut self,
        value: impl IntoValue<kinds::ce::CostCategoryArn>,
    ) -> Self {
        self.0.put(
            "CostCategoryGroupSharingPreferenceArn",
            value.into_value().into_node(),
        );
        self
    }

    /// The timestamp when the bill scenario expires
    ///
    /// `ExpiresAt`; updated in place.
    pub fn expires_at(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ExpiresAt", value.into_value().into_node());
        self
    }

    /// The `GroupSharingPreference` property.
    ///
    /// `GroupSharingPreference`; one of `OPEN`, `PRIORITIZED`, `RESTRICTED`; updated in place.
    pub fn group_sharing_preference(
        mut self,
        value: impl IntoValue<GroupSharingPreference>,
    ) -> Self {
        self.0
            .put("GroupSharingPreference", value.into_value().into_node());
        self
    }

    /// The name of the bill scenario
    ///
    /// `Name`; updated in place.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource
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

impl Construct for CfnBillScenario {
    type Handle = CfnBillScenarioRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnBillScenarioRef {
        CfnBillScenarioRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnBillScenario`] of a stack.
pub struct CfnBillScenarioRef(NodeRef);

impl Clone for CfnBillScenarioRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnBillScenarioRef {}
impl AsNode for CfnBillScenarioRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnBillScenarioRef {
    /// What `Ref` returns: its `Arn`, a [`bcmpricingcalculator::BillScenarioArn`](kinds::bcmpricingcalculator::BillScenarioArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::bcmpricingcalculator::BillScenarioArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the bill scenario.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::bcmpricingcalculator::BillScenarioArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The `BillInterval` attribute.
    ///
    /// `Fn::GetAtt` of `BillInterval`.
    #[inline]
    pub fn attr_bill_interval(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("BillInterval")))
    }

    /// The timestamp when the bill scenario was created
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The failure message if the bill scenario failed
    ///
    /// `Fn::GetAtt` of `FailureMessage`.
    #[inline]
    pub fn attr_failure_message(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("FailureMessage")))
    }

    /// The unique identifier of the bill scenario
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The `Status` attribute.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::bcmpricingcalculator::BillScenarioArn> for &CfnBillScenarioRef {
    #[inline]
    fn into_value(self) -> Value<kinds::bcmpricingcalculator::BillScenarioArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `GroupSharingPreference` of `AWS::BcmPricingCalculator::BillScenario`.
pub enum GroupSharingPreference {
    /// `OPEN`.
    Open,
    /// `PRIORITIZED`.
    Prioritized,
    /// `RESTRICTED`.
    Restricted,
}

#[diagnostic::do_not_recommend]
impl Kind for GroupSharingPreference {}
#[diagnostic::do_not_recommend]
impl TextKind for GroupSharingPreference {}
#[diagnostic::do_not_recommend]
impl IdKind for GroupSharingPreference {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for GroupSharingPreference {}
#[diagnostic::do_not_recommend]
impl IntoValue<GroupSharingPreference> for GroupSharingPreference {
    #[inline]
    fn into_value(self) -> Value<GroupSharingPreference> {
        const VALUES: &[&str] = &["OPEN", "PRIORITIZED", "RESTRICTED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

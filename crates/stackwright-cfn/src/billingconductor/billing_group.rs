// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::BillingConductor::BillingGroup` and its property types.

use crate::l1::*;

/// Creates a billing group that resembles a consolidated billing family that AWS charges, based off of the predefined pricing plan computation.
///
/// `AWS::BillingConductor::BillingGroup`; `Ref` returns its `Arn`, a [`billingconductor::BillingGroupArn`](kinds::billingconductor::BillingGroupArn).
/// Changing one of these replaces it: `PrimaryAccountId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-billingconductor-billinggroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnBillingGroup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::BillingConductor::BillingGroup",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("billing_group.rules"),
};

impl CfnBillingGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::BillingConductor::BillingGroup";

    /// `CfnBillingGroup` with its required properties, in alphabetical order:
    ///
    /// - `account_grouping`: The set of accounts that will be under the billing group.
    /// - `computation_preference`: The preferences and settings that will be used to compute the AWS charges for a billing group.
    /// - `name`: The billing group's name.
    pub fn new(
        account_grouping: impl IntoValue<AccountGroupingProperty>,
        computation_preference: impl IntoValue<ComputationPreferenceProperty>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AccountGrouping", account_grouping.into_value().into_node());
        object_.put(
            "ComputationPreference",
            computation_preference.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The description of the billing group.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The account ID that serves as the main account in a billing group.
    ///
    /// `PrimaryAccountId`; an update replaces the resource.
    pub fn primary_account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PrimaryAccountId", value.into_value().into_node());
        self
    }

    /// A map that contains tag keys and tag values that are attached to a billing group.
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

impl Construct for CfnBillingGroup {
    type Handle = CfnBillingGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnBillingGroupRef {
        CfnBillingGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnBillingGroup`] of a stack.
pub struct CfnBillingGroupRef(NodeRef);

impl Clone for CfnBillingGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnBillingGroupRef {}
impl AsNode for CfnBillingGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnBillingGroupRef {
    /// What `Ref` returns: its `Arn`, a [`billingconductor::BillingGroupArn`](kinds::billingconductor::BillingGroupArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::billingconductor::BillingGroupArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the created billing group.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::billingconductor::BillingGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The time the billing group was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// The most recent time the billing group was modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[inline]
    pub fn attr_last_modified_time(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedTime")))
    }

    /// The number of accounts in the particular billing group.
    ///
    /// `Fn::GetAtt` of `Size`.
    #[inline]
    pub fn attr_size(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Size")))
    }

    /// The billing group status. Only one of the valid values can be used.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The reason why the billing group is in its current status.
    ///
    /// `Fn::GetAtt` of `StatusReason`.
    #[inline]
    pub fn attr_status_reason(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StatusReason")))
    }
}

impl IntoValue<kinds::billingconductor::BillingGroupArn> for &CfnBillingGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::billingconductor::BillingGroupArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The set of accounts that will be under the billing group. The set of accounts resemble the linked accounts in a consolidated billing family.
///
/// The property type `AccountGrouping` of `AWS::BillingConductor::BillingGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct AccountGroupingProperty(Object);

impl AccountGroupingProperty {
    /// `AccountGroupingProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies if this billing group will automatically associate newly added AWS accounts that join your consolidated billing family.
    ///
    /// `AutoAssociate`.
    pub fn auto_associate(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("AutoAssociate", value.into_value().into_node());
        self
    }

    /// The account IDs that make up the billing group. Account IDs must be a part of the consolidated billing family, and not associated with another billing group.
    ///
    /// `LinkedAccountIds`.
    pub fn linked_account_ids(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("LinkedAccountIds", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) that identifies the transfer relationship owned by the Bill Transfer account (caller account). When specified, the PrimaryAccountId is no longer required.
    ///
    /// `ResponsibilityTransferArn`.
    pub fn responsibility_transfer_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ResponsibilityTransferArn", value.into_value().into_node());
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

impl Kind for AccountGroupingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AccountGroupingProperty> for AccountGroupingProperty {}
impl From<AccountGroupingProperty> for Node {
    #[inline]
    fn from(value: AccountGroupingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AccountGroupingProperty> for AccountGroupingProperty {
    #[inline]
    fn into_value(self) -> Value<AccountGroupingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The preferences and settings that will be used to compute the AWS charges for a billing group.
///
/// The property type `ComputationPreference` of `AWS::BillingConductor::BillingGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct ComputationPreferenceProperty(Object);

impl ComputationPreferenceProperty {
    /// `ComputationPreferenceProperty` with its required properties, in alphabetical order:
    ///
    /// - `pricing_plan_arn`: The Amazon Resource Name (ARN) of the pricing plan used to compute the AWS charges for a billing group.
    pub fn new(pricing_plan_arn: impl IntoValue<kinds::billingconductor::PricingPlanArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("PricingPlanArn", pricing_plan_arn.into_value().into_node());
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

impl Kind for ComputationPreferenceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ComputationPreferenceProperty> for ComputationPreferenceProperty {}
impl From<ComputationPreferenceProperty> for Node {
    #[inline]
    fn from(value: ComputationPreferenceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ComputationPreferenceProperty> for ComputationPreferenceProperty {
    #[inline]
    fn into_value(self) -> Value<ComputationPreferenceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

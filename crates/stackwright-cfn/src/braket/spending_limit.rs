// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Braket::SpendingLimit` and its property types.

use crate::l1::*;

/// Creates a spending limit for a specified quantum device. Spending limits help you control costs by setting maximum amounts that can be spent on quantum computing tasks within a specified time period.
///
/// `AWS::Braket::SpendingLimit`; `Ref` returns its `SpendingLimitArn`, a [`braket::SpendingLimitArn`](kinds::braket::SpendingLimitArn).
/// Changing one of these replaces it: `DeviceArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-braket-spendinglimit.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSpendingLimit(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Braket::SpendingLimit",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("spending_limit.rules"),
};

impl CfnSpendingLimit {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Braket::SpendingLimit";

    /// `CfnSpendingLimit` with its required properties, in alphabetical order:
    ///
    /// - `device_arn`: The Amazon Resource Name (ARN) of the quantum device to apply the spending limit to.
    /// - `spending_limit`: The maximum amount that can be spent on the specified device, in USD.
    pub fn new(device_arn: impl IntoValue<String>, spending_limit: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DeviceArn", device_arn.into_value().into_node());
        object_.put("SpendingLimit", spending_limit.into_value().into_node());
        Self(object_)
    }

    /// The tags to apply to the spending limit.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// Defines a time range for spending limits, specifying when the limit is active.
    ///
    /// `TimePeriod`; updated in place.
    pub fn time_period(mut self, value: impl IntoValue<TimePeriodProperty>) -> Self {
        self.0.put("TimePeriod", value.into_value().into_node());
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

impl Construct for CfnSpendingLimit {
    type Handle = CfnSpendingLimitRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSpendingLimitRef {
        CfnSpendingLimitRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSpendingLimit`] of a stack.
pub struct CfnSpendingLimitRef(NodeRef);

impl Clone for CfnSpendingLimitRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSpendingLimitRef {}
impl AsNode for CfnSpendingLimitRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSpendingLimitRef {
    /// What `Ref` returns: its `SpendingLimitArn`, a [`braket::SpendingLimitArn`](kinds::braket::SpendingLimitArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::braket::SpendingLimitArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The date and time when the spending limit was created, in ISO 8601 format.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The amount currently queued for spending on the device, in USD.
    ///
    /// `Fn::GetAtt` of `QueuedSpend`.
    #[inline]
    pub fn attr_queued_spend(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("QueuedSpend")))
    }

    /// The Amazon Resource Name (ARN) that uniquely identifies the spending limit.
    ///
    /// `Fn::GetAtt` of `SpendingLimitArn`.
    #[inline]
    pub fn attr_spending_limit_arn(&self) -> Value<kinds::braket::SpendingLimitArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SpendingLimitArn")))
    }

    /// The total amount spent on the device so far during the current time period, in USD.
    ///
    /// `Fn::GetAtt` of `TotalSpend`.
    #[inline]
    pub fn attr_total_spend(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TotalSpend")))
    }

    /// The date and time when the spending limit was last modified, in ISO 8601 format.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::braket::SpendingLimitArn> for &CfnSpendingLimitRef {
    #[inline]
    fn into_value(self) -> Value<kinds::braket::SpendingLimitArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Defines a time range for spending limits, specifying when the limit is active.
///
/// The property type `TimePeriod` of `AWS::Braket::SpendingLimit`.
#[must_use = "a property type does nothing until it is set"]
pub struct TimePeriodProperty(Object);

impl TimePeriodProperty {
    /// `TimePeriodProperty` with its required properties, in alphabetical order:
    ///
    /// - `end_at`: The end date and time for the spending limit period, in ISO 8601 format.
    /// - `start_at`: The start date and time for the spending limit period, in ISO 8601 format.
    pub fn new(end_at: impl IntoValue<String>, start_at: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("EndAt", end_at.into_value().into_node());
        object_.put("StartAt", start_at.into_value().into_node());
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

impl Kind for TimePeriodProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TimePeriodProperty> for TimePeriodProperty {}
impl From<TimePeriodProperty> for Node {
    #[inline]
    fn from(value: TimePeriodProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TimePeriodProperty> for TimePeriodProperty {
    #[inline]
    fn into_value(self) -> Value<TimePeriodProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

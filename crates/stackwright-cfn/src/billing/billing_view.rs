// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Billing::BillingView` and its property types.

use crate::l1::*;

/// Creates a billing view with the specified billing view attributes.
///
/// `AWS::Billing::BillingView`; `Ref` returns its `Arn`, a [`billing::BillingViewArn`](kinds::billing::BillingViewArn).
/// Changing one of these replaces it: `Description`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-billing-billingview.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnBillingView(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Billing::BillingView",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("billing_view.rules"),
};

impl CfnBillingView {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Billing::BillingView";

    /// `CfnBillingView` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the billing view.
    /// - `source_views`: A list of billing views used as the data source for the custom billing view.
    pub fn new(name: impl IntoValue<String>, source_views: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("SourceViews", source_views.into_value().into_node());
        Self(object_)
    }

    /// See [Expression](https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_billing_Expression.html). Billing view only supports `LINKED_ACCOUNT` and `Tags`.
    ///
    /// `DataFilterExpression`; updated in place.
    pub fn data_filter_expression(
        mut self,
        value: impl IntoValue<DataFilterExpressionProperty>,
    ) -> Self {
        self.0
            .put("DataFilterExpression", value.into_value().into_node());
        self
    }

    /// The description of the billing view.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// A list of key value map specifying tags associated to the billing view being created.
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

impl Construct for CfnBillingView {
    type Handle = CfnBillingViewRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnBillingViewRef {
        CfnBillingViewRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnBillingView`] of a stack.
pub struct CfnBillingViewRef(NodeRef);

impl Clone for CfnBillingViewRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnBillingViewRef {}
impl AsNode for CfnBillingViewRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnBillingViewRef {
    /// What `Ref` returns: its `Arn`, a [`billing::BillingViewArn`](kinds::billing::BillingViewArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::billing::BillingViewArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) that can be used to uniquely identify the billing view.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::billing::BillingViewArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The type of billing group.
    ///
    /// `Fn::GetAtt` of `BillingViewType`.
    #[inline]
    pub fn attr_billing_view_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("BillingViewType")))
    }

    /// The time when the billing view was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<f64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The account owner of the billing view.
    ///
    /// `Fn::GetAtt` of `OwnerAccountId`.
    #[inline]
    pub fn attr_owner_account_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("OwnerAccountId")))
    }

    /// The time when the billing view was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<f64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::billing::BillingViewArn> for &CfnBillingViewRef {
    #[inline]
    fn into_value(self) -> Value<kinds::billing::BillingViewArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// See [Expression](https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_billing_Expression.html). Billing view only supports `LINKED_ACCOUNT` and `Tags`.
///
/// The property type `DataFilterExpression` of `AWS::Billing::BillingView`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataFilterExpressionProperty(Object);

impl DataFilterExpressionProperty {
    /// `DataFilterExpressionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The specific `Dimension` to use for `Expression`.
    ///
    /// `Dimensions`.
    pub fn dimensions(mut self, value: impl IntoValue<DimensionsProperty>) -> Self {
        self.0.put("Dimensions", value.into_value().into_node());
        self
    }

    /// The specific `Tag` to use for `Expression`.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl IntoValue<TagsProperty>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The `TimeRange` property.
    ///
    /// `TimeRange`.
    pub fn time_range(mut self, value: impl IntoValue<TimeRangeProperty>) -> Self {
        self.0.put("TimeRange", value.into_value().into_node());
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

impl Kind for DataFilterExpressionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataFilterExpressionProperty> for DataFilterExpressionProperty {}
impl From<DataFilterExpressionProperty> for Node {
    #[inline]
    fn from(value: DataFilterExpressionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataFilterExpressionProperty> for DataFilterExpressionProperty {
    #[inline]
    fn into_value(self) -> Value<DataFilterExpressionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The specific `Dimension` to use for `Expression`.
///
/// The property type `Dimensions` of `AWS::Billing::BillingView`.
#[must_use = "a property type does nothing until it is set"]
pub struct DimensionsProperty(Object);

impl DimensionsProperty {
    /// `DimensionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The key that's associated with the tag.
    ///
    /// `Key`; one of `LINKED_ACCOUNT`.
    pub fn key(mut self, value: impl IntoValue<Key>) -> Self {
        self.0.put("Key", value.into_value().into_node());
        self
    }

    /// The metadata that you can use to filter and group your results.
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

impl Kind for DimensionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DimensionsProperty> for DimensionsProperty {}
impl From<DimensionsProperty> for Node {
    #[inline]
    fn from(value: DimensionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DimensionsProperty> for DimensionsProperty {
    #[inline]
    fn into_value(self) -> Value<DimensionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Tags associated with the billing view resource.
///
/// The property type `Tags` of `AWS::Billing::BillingView`.
#[must_use = "a property type does nothing until it is set"]
pub struct TagsProperty(Object);

impl TagsProperty {
    /// `TagsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A list of tag key value pairs that are associated with the resource.
    ///
    /// `Key`.
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Key", value.into_value().into_node());
        self
    }

    /// The metadata values that you can use to filter and group your results.
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

impl Kind for TagsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TagsProperty> for TagsProperty {}
impl From<TagsProperty> for Node {
    #[inline]
    fn from(value: TagsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TagsProperty> for TagsProperty {
    #[inline]
    fn into_value(self) -> Value<TagsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `TimeRange` of `AWS::Billing::BillingView`.
#[must_use = "a property type does nothing until it is set"]
pub struct TimeRangeProperty(Object);

impl TimeRangeProperty {
    /// `TimeRangeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The time in ISO 8601 format, UTC time (YYYY-MM-DDTHH:MM:SSZ).
    ///
    /// `BeginDateInclusive`.
    pub fn begin_date_inclusive(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("BeginDateInclusive", value.into_value().into_node());
        self
    }

    /// The time in ISO 8601 format, UTC time (YYYY-MM-DDTHH:MM:SSZ).
    ///
    /// `EndDateInclusive`.
    pub fn end_date_inclusive(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("EndDateInclusive", value.into_value().into_node());
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

impl Kind for TimeRangeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TimeRangeProperty> for TimeRangeProperty {}
impl From<TimeRangeProperty> for Node {
    #[inline]
    fn from(value: TimeRangeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TimeRangeProperty> for TimeRangeProperty {
    #[inline]
    fn into_value(self) -> Value<TimeRangeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Key` of a `Dimensions` of `AWS::Billing::BillingView`.
pub enum Key {
    /// `LINKED_ACCOUNT`.
    LinkedAccount,
}

#[diagnostic::do_not_recommend]
impl Kind for Key {}
#[diagnostic::do_not_recommend]
impl TextKind for Key {}
#[diagnostic::do_not_recommend]
impl IdKind for Key {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Key {}
#[diagnostic::do_not_recommend]
impl IntoValue<Key> for Key {
    #[inline]
    fn into_value(self) -> Value<Key> {
        const VALUES: &[&str] = &["LINKED_ACCOUNT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

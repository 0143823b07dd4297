// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::BCM::Dashboard` and its property types.

use crate::l1::*;

/// Definition of AWS::BCM::Dashboard Resource Type
///
/// `AWS::BCM::Dashboard`; `Ref` returns its `Arn`, a [`bcm::DashboardArn`](kinds::bcm::DashboardArn).
/// Attributes: `Arn`, `CreatedAt`, `Type`, `UpdatedAt`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcm-dashboard.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDashboard(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::BCM::Dashboard",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("dashboard.rules"),
};

impl CfnDashboard {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::BCM::Dashboard";

    /// `CfnDashboard` with its required properties, in alphabetical order:
    ///
    /// - `name`
    /// - `widgets`
    pub fn new(
        name: impl IntoValue<String>,
        widgets: impl IntoValue<List<WidgetProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Widgets", widgets.into_value().into_node());
        Self(object_)
    }

    /// The `Description` property.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The `Tags` property.
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

impl Construct for CfnDashboard {
    type Handle = CfnDashboardRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDashboardRef {
        CfnDashboardRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDashboard`] of a stack.
pub struct CfnDashboardRef(NodeRef);

impl Clone for CfnDashboardRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDashboardRef {}
impl AsNode for CfnDashboardRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDashboardRef {
    /// What `Ref` returns: its `Arn`, a [`bcm::DashboardArn`](kinds::bcm::DashboardArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::bcm::DashboardArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Arn` attribute.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::bcm::DashboardArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The `CreatedAt` attribute.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The `Type` attribute.
    ///
    /// `Fn::GetAtt` of `Type`.
    #[inline]
    pub fn attr_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Type")))
    }

    /// The `UpdatedAt` attribute.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::bcm::DashboardArn> for &CfnDashboardRef {
    #[inline]
    fn into_value(self) -> Value<kinds::bcm::DashboardArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The property type `CostAndUsageExpression` of `AWS::BCM::Dashboard`.
#[must_use = "a property type does nothing until it is set"]
pub struct CostAndUsageExpressionProperty(Object);

impl CostAndUsageExpressionProperty {
    /// `CostAndUsageExpressionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `And` property.
    ///
    /// `And`.
    pub fn and(mut self, value: impl IntoValue<List<CostAndUsageExpressionProperty>>) -> Self {
        self.0.put("And", value.into_value().into_node());
        self
    }

    /// The `CostCategories` property.
    ///
    /// `CostCategories`.
    pub fn cost_categories(mut self, value: impl IntoValue<CostCategoryValuesProperty>) -> Self {
        self.0.put("CostCategories", value.into_value().into_node());
        self
    }

    /// The `Dimensions` property.
    ///
    /// `Dimensions`.
    pub fn dimensions(mut self, value: impl IntoValue<DimensionValuesProperty>) -> Self {
        self.0.put("Dimensions", value.into_value().into_node());
        self
    }

    /// The `Not` property.
    ///
    /// `Not`.
    pub fn not(mut self, value: impl IntoValue<CostAndUsageExpressionProperty>) -> Self {
        self.0.put("Not", value.into_value().into_node());
        self
    }

    /// The `Or` property.
    ///
    /// `Or`.
    pub fn or(mut self, value: impl IntoValue<List<CostAndUsageExpressionProperty>>) -> Self {
        self.0.put("Or", value.into_value().into_node());
        self
    }

    /// The `Tags` property.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl IntoValue<TagValuesProperty>) -> Self {
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

impl Kind for CostAndUsageExpressionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CostAndUsageExpressionProperty> for CostAndUsageExpressionProperty {}
impl From<CostAndUsageExpressionProperty> for Node {
    #[inline]
    fn from(value: CostAndUsageExpressionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CostAndUsageExpressionProperty> for CostAndUsageExpressionProperty {
    #[inline]
    fn into_value(self) -> Value<CostAndUsageExpressionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `CostAndUsageQuery` of `AWS::BCM::Dashboard`.
#[must_use = "a property type does nothing until it is set"]
pub struct CostAndUsageQueryProperty(Object);

impl CostAndUsageQueryProperty {
    /// `CostAndUsageQueryProperty` with its required properties, in alphabetical order:
    ///
    /// - `granularity`
    /// - `metrics`
    /// - `time_range`
    pub fn new(
        granularity: impl IntoValue<Granularity>,
        metrics: impl IntoValue<List<Metric>>,
        time_range: impl IntoValue<DateTimeRangeProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Granularity", granularity.into_value().into_node());
        object_.put("Metrics", metrics.into_value().into_node());
        object_.put("TimeRange", time_range.into_value().into_node());
        Self(object_)
    }

    /// The `Filter` property.
    ///
    /// `Filter`.
    pub fn filter(mut self, value: impl IntoValue<CostAndUsageExpressionProperty>) -> Self {
        self.0.put("Filter", value.into_value().into_node());
        self
    }

    /// The `GroupBy` property.
    ///
    /// `GroupBy`.
    pub fn group_by(mut self, value: impl IntoValue<List<GroupDefinitionProperty>>) -> Self {
        self.0.put("GroupBy", value.into_value().into_node());
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

impl Kind for CostAndUsageQueryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CostAndUsageQueryProperty> for CostAndUsageQueryProperty {}
impl From<CostAndUsageQueryProperty> for Node {
    #[inline]
    fn from(value: CostAndUsageQueryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CostAndUsageQueryProperty> for CostAndUsageQueryProperty {
    #[inline]
    fn into_value(self) -> Value<CostAndUsageQueryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `CostCategoryValues` of `AWS::BCM::Dashboard`.
#[must_use = "a property type does nothing until it is set"]
pub struct CostCategoryValuesProperty(Object);

impl CostCategoryValuesProperty {
    /// `CostCategoryValuesProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`
    /// - `values`
    pub fn new(key: impl IntoValue<String>, values: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        object_.put("Values", values.into_value().into_node());
        Self(object_)
    }

    /// The `MatchOptions` property.
    ///
    /// `MatchOptions`; one of `EQUALS`, `ABSENT`, `STARTS_WITH`, `ENDS_WITH`, `CONTAINS`, `GREATER_THAN_OR_EQUAL`, `CASE_SENSITIVE`, `CASE_INSENSITIVE`.
    pub fn match_options(mut self, value: impl IntoValue<List<MatchOption>>) -> Self {
        self.0.put("MatchOptions", value.into_value().into_node());
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

impl Kind for CostCategoryValuesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CostCategoryValuesProperty> for CostCategoryValuesProperty {}
impl From<CostCategoryValuesProperty> for Node {
    #[inline]
    fn from(value: CostCategoryValuesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CostCategoryValuesProperty> for CostCategoryValuesProperty {
    #[inline]
    fn into_value(self) -> Value<CostCategoryValuesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `DateTimeRange` of `AWS::BCM::Dashboard`.
#[must_use = "a property type does nothing until it is set"]
pub struct DateTimeRangeProperty(Object);

impl DateTimeRangeProperty {
    /// `DateTimeRangeProperty` with its required properties, in alphabetical order:
    ///
    /// - `end_time`
    /// - `start_time`
    pub fn new(
        end_time: impl IntoValue<DateTimeValueProperty>,
        start_time: impl IntoValue<DateTimeValueProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("EndTime", end_time.into_value().into_node());
        object_.put("StartTime", start_time.into_value().into_node());
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

impl Kind for DateTimeRangeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DateTimeRangeProperty> for DateTimeRangeProperty {}
impl From<DateTimeRangeProperty> for Node {
    #[inline]
    fn from(value: DateTimeRangeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DateTimeRangeProperty> for DateTimeRangeProperty {
    #[inline]
    fn into_value(self) -> Value<DateTimeRangeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `DateTimeValue` of `AWS::BCM::Dashboard`.
#[must_use = "a property type does nothing until it is set"]
pub struct DateTimeValueProperty(Object);

impl DateTimeValueProperty {
    /// `DateTimeValueProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`
    /// - `value`
    pub fn new(r#type: impl IntoValue<DateTimeValueType>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
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

impl Kind for DateTimeValueProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DateTimeValueProperty> for DateTimeValueProperty {}
impl From<DateTimeValueProperty> for Node {
    #[inline]
    fn from(value: DateTimeValueProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DateTimeValueProperty> for DateTimeValueProperty {
    #[inline]
    fn into_value(self) -> Value<DateTimeValueProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `DimensionValues` of `AWS::BCM::Dashboard`.
#[must_use = "a property type does nothing until it is set"]
pub struct DimensionValuesProperty(Object);

impl DimensionValuesProperty {
    /// `DimensionValuesProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`
    /// - `values`
    pub fn new(key: impl IntoValue<Key>, values: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        object_.put("Values", values.into_value().into_node());
        Self(object_)
    }

    /// The `MatchOptions` property.
    ///
    /// `MatchOptions`; one of `EQUALS`, `ABSENT`, `STARTS_WITH`, `ENDS_WITH`, `CONTAINS`, `GREATER_THAN_OR_EQUAL`, `CASE_SENSITIVE`, `CASE_INSENSITIVE`.
    pub fn match_options(mut self, value: impl IntoValue<List<MatchOption>>) -> Self {
        self.0.put("MatchOptions", value.into_value().into_node());
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

impl Kind for DimensionValuesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DimensionValuesProperty> for DimensionValuesProperty {}
impl From<DimensionValuesProperty> for Node {
    #[inline]
    fn from(value: DimensionValuesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DimensionValuesProperty> for DimensionValuesProperty {
    #[inline]
    fn into_value(self) -> Value<DimensionValuesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `DisplayConfig` of `AWS::BCM::Dashboard`.
#[must_use = "a property type does nothing until it is set"]
pub struct DisplayConfigProperty(Object);

impl DisplayConfigProperty {
    /// `DisplayConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Graph` property.
    ///
    /// `Graph`.
    pub fn graph(mut self, value: impl IntoValue<Map<GraphDisplayConfigProperty>>) -> Self {
        self.0.put("Graph", value.into_value().into_node());
        self
    }

    /// The `Table` property.
    ///
    /// `Table`; free JSON, such as an [`Object`].
    pub fn table(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Table", value.into_value().into_node());
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

impl Kind for DisplayConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DisplayConfigProperty> for DisplayConfigProperty {}
impl From<DisplayConfigProperty> for Node {
    #[inline]
    fn from(value: DisplayConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DisplayConfigProperty> for DisplayConfigProperty {
    #[inline]
    fn into_value(self) -> Value<DisplayConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `Expression` of `AWS::BCM::Dashboard`.
#[must_use = "a property type does nothing until it is set"]
pub struct ExpressionProperty(Object);

impl ExpressionProperty {
    /// `ExpressionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `And` property.
    ///
    /// `And`.
    pub fn and(mut self, value: impl IntoValue<List<ExpressionProperty>>) -> Self {
        self.0.put("And", value.into_value().into_node());
        self
    }

    /// The `CostCategories` property.
    ///
    /// `CostCategories`.
    pub fn cost_categories(mut self, value: impl IntoValue<CostCategoryValuesProperty>) -> Self {
        self.0.put("CostCategories", value.into_value().into_node());
        self
    }

    /// The `Dimensions` property.
    ///
    /// `Dimensions`.
    pub fn dimensions(mut self, value: impl IntoValue<DimensionValuesProperty>) -> Self {
        self.0.put("Dimensions", value.into_value().into_node());
        self
    }

    /// The `Not` property.
    ///
    /// `Not`.
    pub fn not(mut self, value: impl IntoValue<ExpressionProperty>) -> Self {
        self.0.put("Not", value.into_value().into_node());
        self
    }

    /// The `Tags` property.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl IntoValue<TagValuesProperty>) -> Self {
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

impl Kind for ExpressionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ExpressionProperty> for ExpressionProperty {}
impl From<ExpressionProperty> for Node {
    #[inline]
    fn from(value: ExpressionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ExpressionProperty> for ExpressionProperty {
    #[inline]
    fn into_value(self) -> Value<ExpressionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `GraphDisplayConfig` of `AWS::BCM::Dashboard`.
#[must_use = "a property type does nothing until it is set"]
pub struct GraphDisplayConfigProperty(Object);

impl GraphDisplayConfigProperty {
    /// `GraphDisplayConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `visual_type`
    pub fn new(visual_type: impl IntoValue<VisualType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("VisualType", visual_type.into_value().into_node());
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

impl Kind for GraphDisplayConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GraphDisplayConfigProperty> for GraphDisplayConfigProperty {}
impl From<GraphDisplayConfigProperty> for Node {
    #[inline]
    fn from(value: GraphDisplayConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GraphDisplayConfigProperty> for GraphDisplayConfigProperty {
    #[inline]
    fn into_value(self) -> Value<GraphDisplayConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `GroupDefinition` of `AWS::BCM::Dashboard`.
#[must_use = "a property type does nothing until it is set"]
pub struct GroupDefinitionProperty(Object);

impl GroupDefinitionProperty {
    /// `GroupDefinitionProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`
    pub fn new(key: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        Self(object_)
    }

    /// The `Type` property.
    ///
    /// `Type`; one of `DIMENSION`, `TAG`, `COST_CATEGORY`.
    pub fn r#type(mut self, value: impl IntoValue<GroupDefinitionType>) -> Self {
        self.0.put("Type", value.into_value().into_node());
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

impl Kind for GroupDefinitionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GroupDefinitionProperty> for GroupDefinitionProperty {}
impl From<GroupDefinitionProperty> for Node {
    #[inline]
    fn from(value: GroupDefinitionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GroupDefinitionProperty> for GroupDefinitionProperty {
    #[inline]
    fn into_value(self) -> Value<GroupDefinitionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `QueryParameters` of `AWS::BCM::Dashboard`.
#[must_use = "a property type does nothing until it is set"]
pub struct QueryParametersProperty(Object);

impl QueryParametersProperty {
    /// `QueryParametersProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `CostAndUsage` property.
    ///
    /// `CostAndUsage`.
    pub fn cost_and_usage(mut self, value: impl IntoValue<CostAndUsageQueryProperty>) -> Self {
        self.0.put("CostAndUsage", value.into_value().into_node());
        self
    }

    /// The `ReservationCoverage` property.
    ///
    /// `ReservationCoverage`.
    pub fn reservation_coverage(
        mut self,
        value: impl IntoValue<ReservationCoverageQueryProperty>,
    ) -> Self {
        self.0
            .put("ReservationCoverage", value.into_value().into_node());
        self
    }

    /// The `ReservationUtilization` property.
    ///
    /// `ReservationUtilization`.
    pub fn reservation_utilization(
        mut self,
        value: impl IntoValue<ReservationUtilizationQueryProperty>,
    ) -> Self {
        self.0
            .put("ReservationUtilization", value.into_value().into_node());
        self
    }

    /// The `SavingsPlansCoverage` property.
    ///
    /// `SavingsPlansCoverage`.
    pub fn savings_plans_coverage(
        mut self,
        value: impl IntoValue<SavingsPlansCoverageQueryProperty>,
    ) -> Self {
        self.0
            .put("SavingsPlansCoverage", value.into_value().into_node());
        self
    }

    /// The `SavingsPlansUtilization` property.
    ///
    /// `SavingsPlansUtilization`.
    pub fn savings_plans_utilization(
        mut self,
        value: impl IntoValue<SavingsPlansUtilizationQueryProperty>,
    ) -> Self {
        self.0
            .put("SavingsPlansUtilization", value.into_value().into_node());
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

impl Kind for QueryParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<QueryParametersProperty> for QueryParametersProperty {}
impl From<QueryParametersProperty> for Node {
    #[inline]
    fn from(value: QueryParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<QueryParametersProperty> for QueryParametersProperty {
    #[inline]
    fn into_value(self) -> Value<QueryParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ReservationCoverageQuery` of `AWS::BCM::Dashboard`.
#[must_use = "a property type does nothing until it is set"]
pub struct ReservationCoverageQueryProperty(Object);

impl ReservationCoverageQueryProperty {
    /// `ReservationCoverageQueryProperty` with its required properties, in alphabetical order:
    ///
    /// - `time_range`
    pub fn new(time_range: impl IntoValue<DateTimeRangeProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("TimeRange", time_range.into_value().into_node());
        Self(object_)
    }

    /// The `Filter` property.
    ///
    /// `Filter`.
    pub fn filter(mut self, value: impl IntoValue<ExpressionProperty>) -> Self {
        self.0.put("Filter", value.into_value().into_node());
        self
    }

    /// The `Granularity` property.
    ///
    /// `Granularity`; one of `HOURLY`, `DAILY`, `MONTHLY`.
    pub fn granularity(mut self, value: impl IntoValue<Granularity>) -> Self {
        self.0.put("Granularity", value.into_value().into_node());
        self
    }

    /// The `GroupBy` property.
    ///
    /// `GroupBy`.
    pub fn group_by(mut self, value: impl IntoValue<List<GroupDefinitionProperty>>) -> Self {
        self.0.put("GroupBy", value.into_value().into_node());
        self
    }

    /// The `Metrics` property.
    ///
    /// `Metrics`; one of `AmortizedCost`, `BlendedCost`, `NetAmortizedCost`, `NetUnblendedCost`, `NormalizedUsageAmount`, `UnblendedCost`, `UsageQuantity`, `SpendCoveredBySavingsPlans`, `Hour`, `Unit`, `Cost`.
    pub fn metrics(mut self, value: impl IntoValue<List<Metric>>) -> Self {
        self.0.put("Metrics", value.into_value().into_node());
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

impl Kind for ReservationCoverageQueryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ReservationCoverageQueryProperty> for ReservationCoverageQueryProperty {}
impl From<ReservationCoverageQueryProperty> for Node {
    #[inline]
    fn from(value: ReservationCoverageQueryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ReservationCoverageQueryProperty> for ReservationCoverageQueryProperty {
    #[inline]
    fn into_value(self) -> Value<ReservationCoverageQueryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ReservationUtilizationQuery` of `AWS::BCM::Dashboard`.
#[must_use = "a property type does nothing until it is set"]
pub struct ReservationUtilizationQueryProperty(Object);

impl ReservationUtilizationQueryProperty {
    /// `ReservationUtilizationQueryProperty` with its required properties, in alphabetical order:
    ///
    /// - `time_range`
    pub fn new(time_range: impl IntoValue<DateTimeRangeProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("TimeRange", time_range.into_value().into_node());
        Self(object_)
    }

    /// The `Filter` property.
    ///
    /// `Filter`.
    pub fn filter(mut self, value: impl IntoValue<ExpressionProperty>) -> Self {
        self.0.put("Filter", value.into_value().into_node());
        self
    }

    /// The `Granularity` property.
    ///
    /// `Granularity`; one of `HOURLY`, `DAILY`, `MONTHLY`.
    pub fn granularity(mut self, value: impl IntoValue<Granularity>) -> Self {
        self.0.put("Granularity", value.into_value().into_node());
        self
    }

    /// The `GroupBy` property.
    ///
    /// `GroupBy`.
    pub fn group_by(mut self, value: impl IntoValue<List<GroupDefinitionProperty>>) -> Self {
        self.0.put("GroupBy", value.into_value().into_node());
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

impl Kind for ReservationUtilizationQueryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ReservationUtilizationQueryProperty> for ReservationUtilizationQueryProperty {}
impl From<ReservationUtilizationQueryProperty> for Node {
    #[inline]
    fn from(value: ReservationUtilizationQueryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ReservationUtilizationQueryProperty> for ReservationUtilizationQueryProperty {
    #[inline]
    fn into_value(self) -> Value<ReservationUtilizationQueryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `SavingsPlansCoverageQuery` of `AWS::BCM::Dashboard`.
#[must_use = "a property type does nothing until it is set"]
pub struct SavingsPlansCoverageQueryProperty(Object);

impl SavingsPlansCoverageQueryProperty {
    /// `SavingsPlansCoverageQueryProperty` with its required properties, in alphabetical order:
    ///
    /// - `time_range`
    pub fn new(time_range: impl IntoValue<DateTimeRangeProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("TimeRange", time_range.into_value().into_node());
        Self(object_)
    }

    /// The `Filter` property.
    ///
    /// `Filter`.
    pub fn filter(mut self, value: impl IntoValue<ExpressionProperty>) -> Self {
        self.0.put("Filter", value.into_value().into_node());
        self
    }

    /// The `Granularity` property.
    ///
    /// `Granularity`; one of `HOURLY`, `DAILY`, `MONTHLY`.
    pub fn granularity(mut self, value: impl IntoValue<Granularity>) -> Self {
        self.0.put("Granularity", value.into_value().into_node());
        self
    }

    /// The `GroupBy` property.
    ///
    /// `GroupBy`.
    pub fn group_by(mut self, value: impl IntoValue<List<GroupDefinitionProperty>>) -> Self {
        self.0.put("GroupBy", value.into_value().into_node());
        self
    }

    /// The `Metrics` property.
    ///
    /// `Metrics`; one of `AmortizedCost`, `BlendedCost`, `NetAmortizedCost`, `NetUnblendedCost`, `NormalizedUsageAmount`, `UnblendedCost`, `UsageQuantity`, `SpendCoveredBySavingsPlans`, `Hour`, `Unit`, `Cost`.
    pub fn metrics(mut self, value: impl IntoValue<List<Metric>>) -> Self {
        self.0.put("Metrics", value.into_value().into_node());
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

impl Kind for SavingsPlansCoverageQueryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SavingsPlansCoverageQueryProperty> for SavingsPlansCoverageQueryProperty {}
impl From<SavingsPlansCoverageQueryProperty> for Node {
    #[inline]
    fn from(value: SavingsPlansCoverageQueryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SavingsPlansCoverageQueryProperty> for SavingsPlansCoverageQueryProperty {
    #[inline]
    fn into_value(self) -> Value<SavingsPlansCoverageQueryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `SavingsPlansUtilizationQuery` of `AWS::BCM::Dashboard`.
#[must_use = "a property type does nothing until it is set"]
pub struct SavingsPlansUtilizationQueryProperty(Object);

impl SavingsPlansUtilizationQueryProperty {
    /// `SavingsPlansUtilizationQueryProperty` with its required properties, in alphabetical order:
    ///
    /// - `time_range`
    pub fn new(time_range: impl IntoValue<DateTimeRangeProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("TimeRange", time_range.into_value().into_node());
        Self(object_)
    }

    /// The `Filter` property.
    ///
    /// `Filter`.
    pub fn filter(mut self, value: impl IntoValue<ExpressionProperty>) -> Self {
        self.0.put("Filter", value.into_value().into_node());
        self
    }

    /// The `Granularity` property.
    ///
    /// `Granularity`; one of `HOURLY`, `DAILY`, `MONTHLY`.
    pub fn granularity(mut self, value: impl IntoValue<Granularity>) -> Self {
        self.0.put("Granularity", value.into_value().into_node());
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

impl Kind for SavingsPlansUtilizationQueryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SavingsPlansUtilizationQueryProperty> for SavingsPlansUtilizationQueryProperty {}
impl From<SavingsPlansUtilizationQueryProperty> for Node {
    #[inline]
    fn from(value: SavingsPlansUtilizationQueryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SavingsPlansUtilizationQueryProperty> for SavingsPlansUtilizationQueryProperty {
    #[inline]
    fn into_value(self) -> Value<SavingsPlansUtilizationQueryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `TagValues` of `AWS::BCM::Dashboard`.
#[must_use = "a property type does nothing until it is set"]
pub struct TagValuesProperty(Object);

impl TagValuesProperty {
    /// `TagValuesProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`
    /// - `values`
    pub fn new(key: impl IntoValue<String>, values: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        object_.put("Values", values.into_value().into_node());
        Self(object_)
    }

    /// The `MatchOptions` property.
    ///
    /// `MatchOptions`; one of `EQUALS`, `ABSENT`, `STARTS_WITH`, `ENDS_WITH`, `CONTAINS`, `GREATER_THAN_OR_EQUAL`, `CASE_SENSITIVE`, `CASE_INSENSITIVE`.
    pub fn match_options(mut self, value: impl IntoValue<List<MatchOption>>) -> Self {
        self.0.put("MatchOptions", value.into_value().into_node());
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

impl Kind for TagValuesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TagValuesProperty> for TagValuesProperty {}
impl From<TagValuesProperty> for Node {
    #[inline]
    fn from(value: TagValuesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TagValuesProperty> for TagValuesProperty {
    #[inline]
    fn into_value(self) -> Value<TagValuesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `Widget` of `AWS::BCM::Dashboard`.
#[must_use = "a property type does nothing until it is set"]
pub struct WidgetProperty(Object);

impl WidgetProperty {
    /// `WidgetProperty` with its required properties, in alphabetical order:
    ///
    /// - `configs`
    /// - `title`
    pub fn new(
        configs: impl IntoValue<List<WidgetConfigProperty>>,
        title: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Configs", configs.into_value().into_node());
        object_.put("Title", title.into_value().into_node());
        Self(object_)
    }

    /// The `Description` property.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The `Height` property.
    ///
    /// `Height`.
    pub fn height(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Height", value.into_value().into_node());
        self
    }

    /// The `HorizontalOffset` property.
    ///
    /// `HorizontalOffset`.
    pub fn horizontal_offset(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("HorizontalOffset", value.into_value().into_node());
        self
    }

    /// The `Width` property.
    ///
    /// `Width`.
    pub fn width(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Width", value.into_value().into_node());
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

impl Kind for WidgetProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WidgetProperty> for WidgetProperty {}
impl From<WidgetProperty> for Node {
    #[inline]
    fn from(value: WidgetProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WidgetProperty> for WidgetProperty {
    #[inline]
    fn into_value(self) -> Value<WidgetProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `WidgetConfig` of `AWS::BCM::Dashboard`.
#[must_use = "a property type does nothing until it is set"]
pub struct WidgetConfigProperty(Object);

impl WidgetConfigProperty {
    /// `WidgetConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `display_config`
    /// - `query_parameters`
    pub fn new(
        display_config: impl IntoValue<DisplayConfigProperty>,
        query_parameters: impl IntoValue<QueryParametersProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DisplayConfig", display_config.into_value().into_node());
        object_.put("QueryParameters", query_parameters.into_value().into_node());
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

impl Kind for WidgetConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WidgetConfigProperty> for WidgetConfigProperty {}
impl From<WidgetConfigProperty> for Node {
    #[inline]
    fn from(value: WidgetConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WidgetConfigProperty> for WidgetConfigProperty {
    #[inline]
    fn into_value(self) -> Value<WidgetConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Type` of a `DateTimeValue` of `AWS::BCM::Dashboard`.
pub enum DateTimeValueType {
    /// `ABSOLUTE`.
    Absolute,
    /// `RELATIVE`.
    Relative,
}

#[diagnostic::do_not_recommend]
impl Kind for DateTimeValueType {}
#[diagnostic::do_not_recommend]
impl TextKind for DateTimeValueType {}
#[diagnostic::do_not_recommend]
impl IdKind for DateTimeValueType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DateTimeValueType {}
#[diagnostic::do_not_recommend]
impl IntoValue<DateTimeValueType> for DateTimeValueType {
    #[inline]
    fn into_value(self) -> Value<DateTimeValueType> {
        const VALUES: &[&str] = &["ABSOLUTE", "RELATIVE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Granularity` of a `CostAndUsageQuery` of `AWS::BCM::Dashboard`.
pub enum Granularity {
    /// `DAILY`.
    Daily,
    /// `HOURLY`.
    Hourly,
    /// `MONTHLY`.
    Monthly,
}

#[diagnostic::do_not_recommend]
impl Kind for Granularity {}
#[diagnostic::do_not_recommend]
impl TextKind for Granularity {}
#[diagnostic::do_not_recommend]
impl IdKind for Granularity {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Granularity {}
#[diagnostic::do_not_recommend]
impl IntoValue<Granularity> for Granularity {
    #[inline]
    fn into_value(self) -> Value<Granularity> {
        const VALUES: &[&str] = &["DAILY", "HOURLY", "MONTHLY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `GroupDefinition` of `AWS::BCM::Dashboard`.
pub enum GroupDefinitionType {
    /// `COST_CATEGORY`.
    CostCategory,
    /// `DIMENSION`.
    Dimension,
    /// `TAG`.
    Tag,
}

#[diagnostic::do_not_recommend]
impl Kind for GroupDefinitionType {}
#[diagnostic::do_not_recommend]
impl TextKind for GroupDefinitionType {}
#[diagnostic::do_not_recommend]
impl IdKind for GroupDefinitionType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for GroupDefinitionType {}
#[diagnostic::do_not_recommend]
impl IntoValue<GroupDefinitionType> for GroupDefinitionType {
    #[inline]
    fn into_value(self) -> Value<GroupDefinitionType> {
        const VALUES: &[&str] = &["COST_CATEGORY", "DIMENSION", "TAG"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Key` of a `DimensionValues` of `AWS::BCM::Dashboard`.
pub enum Key {
    /// `AZ`.
    Az,
    /// `BILLING_ENTITY`.
    BillingEntity,
    /// `CACHE_ENGINE`.
    CacheEngine,
    /// `COST_CATEGORY_NAME`.
    CostCategoryName,
    /// `DATABASE_ENGINE`.
    DatabaseEngine,
    /// `DEPLOYMENT_OPTION`.
    DeploymentOption,
    /// `INSTANCE_TYPE`.
    InstanceType,
    /// `INSTANCE_TYPE_FAMILY`.
    InstanceTypeFamily,
    /// `LEGAL_ENTITY_NAME`.
    LegalEntityName,
    /// `LINKED_ACCOUNT`.
    LinkedAccount,
    /// `OPERATING_SYSTEM`.
    OperatingSystem,
    /// `OPERATION`.
    Operation,
    /// `PLATFORM`.
    Platform,
    /// `PURCHASE_TYPE`.
    PurchaseType,
    /// `RECORD_TYPE`.
    RecordType,
    /// `REGION`.
    Region,
    /// `RESERVATION_ID`.
    ReservationId,
    /// `RESOURCE_ID`.
    ResourceId,
    /// `SAVINGS_PLANS_TYPE`.
    SavingsPlansType,
    /// `SCOPE`.
    Scope_,
    /// `SERVICE`.
    Service,
    /// `SUBSCRIPTION_ID`.
    SubscriptionId,
    /// `TAG_KEY`.
    TagKey,
    /// `TENANCY`.
    Tenancy,
    /// `USAGE_TYPE`.
    UsageType,
    /// `USAGE_TYPE_GROUP`.
    UsageTypeGroup,
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
        const VALUES: &[&str] = &[
            "AZ",
            "BILLING_ENTITY",
            "CACHE_ENGINE",
            "COST_CATEGORY_NAME",
            "DATABASE_ENGINE",
            "DEPLOYMENT_OPTION",
            "INSTANCE_TYPE",
            "INSTANCE_TYPE_FAMILY",
            "LEGAL_ENTITY_NAME",
            "LINKED_ACCOUNT",
            "OPERATING_SYSTEM",
            "OPERATION",
            "PLATFORM",
            "PURCHASE_TYPE",
            "RECORD_TYPE",
            "REGION",
            "RESERVATION_ID",
            "RESOURCE_ID",
            "SAVINGS_PLANS_TYPE",
            "SCOPE",
            "SERVICE",
            "SUBSCRIPTION_ID",
            "TAG_KEY",
            "TENANCY",
            "USAGE_TYPE",
            "USAGE_TYPE_GROUP",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `MatchOptions` of a `CostCategoryValues` of `AWS::BCM::Dashboard`.
pub enum MatchOption {
    /// `ABSENT`.
    Absent,
    /// `CASE_INSENSITIVE`.
    CaseInsensitive,
    /// `CASE_SENSITIVE`.
    CaseSensitive,
    /// `CONTAINS`.
    Contains,
    /// `ENDS_WITH`.
    EndsWith,
    /// `EQUALS`.
    Equals,
    /// `GREATER_THAN_OR_EQUAL`.
    GreaterThanOrEqual,
    /// `STARTS_WITH`.
    StartsWith,
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
        const VALUES: &[&str] = &[
            "ABSENT",
            "CASE_INSENSITIVE",
            "CASE_SENSITIVE",
            "CONTAINS",
            "ENDS_WITH",
            "EQUALS",
            "GREATER_THAN_OR_EQUAL",
            "STARTS_WITH",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Metrics` of a `CostAndUsageQuery` of `AWS::BCM::Dashboard`.
pub enum Metric {
    /// `AmortizedCost`.
    AmortizedCost,
    /// `BlendedCost`.
    BlendedCost,
    /// `Cost`.
    Cost,
    /// `Hour`.
    Hour,
    /// `NetAmortizedCost`.
    NetAmortizedCost,
    /// `NetUnblendedCost`.
    NetUnblendedCost,
    /// `NormalizedUsageAmount`.
    NormalizedUsageAmount,
    /// `SpendCoveredBySavingsPlans`.
    SpendCoveredBySavingsPlans,
    /// `UnblendedCost`.
    UnblendedCost,
    /// `Unit`.
    Unit,
    /// `UsageQuantity`.
    UsageQuantity,
}

#[diagnostic::do_not_recommend]
impl Kind for Metric {}
#[diagnostic::do_not_recommend]
impl TextKind for Metric {}
#[diagnostic::do_not_recommend]
impl IdKind for Metric {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Metric {}
#[diagnostic::do_not_recommend]
impl IntoValue<Metric> for Metric {
    #[inline]
    fn into_value(self) -> Value<Metric> {
        const VALUES: &[&str] = &[
            "AmortizedCost",
            "BlendedCost",
            "Cost",
            "Hour",
            "NetAmortizedCost",
            "NetUnblendedCost",
            "NormalizedUsageAmount",
            "SpendCoveredBySavingsPlans",
            "UnblendedCost",
            "Unit",
            "UsageQuantity",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `VisualType` of a `GraphDisplayConfig` of `AWS::BCM::Dashboard`.
pub enum VisualType {
    /// `BAR`.
    Bar,
    /// `LINE`.
    Line,
    /// `STACK`.
    Stack,
}

#[diagnostic::do_not_recommend]
impl Kind for VisualType {}
#[diagnostic::do_not_recommend]
impl TextKind for VisualType {}
#[diagnostic::do_not_recommend]
impl IdKind for VisualType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for VisualType {}
#[diagnostic::do_not_recommend]
impl IntoValue<VisualType> for VisualType {
    #[inline]
    fn into_value(self) -> Value<VisualType> {
        const VALUES: &[&str] = &["BAR", "LINE", "STACK"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CleanRooms::ConfiguredTable` and its property types.

use crate::l1::*;

/// Creates a new configured table resource.
///
/// `AWS::CleanRooms::ConfiguredTable`; `Ref` returns its `ConfiguredTableIdentifier`, a [`cleanrooms::ConfiguredTableIdentifier`](kinds::cleanrooms::ConfiguredTableIdentifier).
/// Changing one of these replaces it: `AllowedColumns`, `AnalysisMethod`, `TableReference`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-configuredtable.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnConfiguredTable(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CleanRooms::ConfiguredTable",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("configured_table.rules"),
};

impl CfnConfiguredTable {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CleanRooms::ConfiguredTable";

    /// `CfnConfiguredTable` with its required properties, in alphabetical order:
    ///
    /// - `allowed_columns`: The columns within the underlying AWS Glue table that can be used within collaborations.
    /// - `analysis_method`: The analysis method for the configured table.
    /// - `name`: A name for the configured table.
    /// - `table_reference`: The table that this configured table represents.
    pub fn new(
        allowed_columns: impl IntoValue<List<String>>,
        analysis_method: impl IntoValue<AnalysisMethod>,
        name: impl IntoValue<String>,
        table_reference: impl IntoValue<TableReferenceProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AllowedColumns", allowed_columns.into_value().into_node());
        object_.put("AnalysisMethod", analysis_method.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("TableReference", table_reference.into_value().into_node());
        Self(object_)
    }

    /// The analysis rule that was created for the configured table.
    ///
    /// `AnalysisRules`; updated in place.
    pub fn analysis_rules(mut self, value: impl IntoValue<List<AnalysisRuleProperty>>) -> Self {
        self.0.put("AnalysisRules", value.into_value().into_node());
        self
    }

    /// A description for the configured table.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The selected analysis methods for the configured table.
    ///
    /// `SelectedAnalysisMethods`; one of `DIRECT_QUERY`, `DIRECT_JOB`; updated in place.
    pub fn selected_analysis_methods(
        mut self,
        value: impl IntoValue<List<SelectedAnalysisMethod>>,
    ) -> Self {
        self.0
            .put("SelectedAnalysisMethods", value.into_value().into_node());
        self
    }

    /// An optional label that you can assign to a resource when you create it. Each tag consists of a key and an optional value, both of which you define. When you use tagging, you can also use tag-based access control in IAM policies to control access to this resource.
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

impl Construct for CfnConfiguredTable {
    type Handle = CfnConfiguredTableRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnConfiguredTableRef {
        CfnConfiguredTableRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnConfiguredTable`] of a stack.
pub struct CfnConfiguredTableRef(NodeRef);

impl Clone for CfnConfiguredTableRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnConfiguredTableRef {}
impl AsNode for CfnConfiguredTableRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnConfiguredTableRef {
    /// What `Ref` returns: its `ConfiguredTableIdentifier`, a [`cleanrooms::ConfiguredTableIdentifier`](kinds::cleanrooms::ConfiguredTableIdentifier).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cleanrooms::ConfiguredTableIdentifier> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Returns the Amazon Resource Name (ARN) of the specified configured table.
    ///
    /// Example: `arn:aws:cleanrooms:us-east-1:111122223333:configuredtable/a1b2c3d4-5678-90ab-cdef-EXAMPLE11111`
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::cleanrooms::ConfiguredTableArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// Returns the unique identifier of the specified configured table.
    ///
    /// Example: `a1b2c3d4-5678-90ab-cdef-EXAMPLE33333`
    ///
    /// `Fn::GetAtt` of `ConfiguredTableIdentifier`.
    #[inline]
    pub fn attr_configured_table_identifier(
        &self,
    ) -> Value<kinds::cleanrooms::ConfiguredTableIdentifier> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ConfiguredTableIdentifier"),
        ))
    }
}

impl IntoValue<kinds::cleanrooms::ConfiguredTableIdentifier> for &CfnConfiguredTableRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cleanrooms::ConfiguredTableIdentifier> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::cleanrooms::ConfiguredTableArn> for &CfnConfiguredTableRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cleanrooms::ConfiguredTableArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Column in configured table that can be used in aggregate function in query.
///
/// The property type `AggregateColumn` of `AWS::CleanRooms::ConfiguredTable`.
#[must_use = "a property type does nothing until it is set"]
pub struct AggregateColumnProperty(Object);

impl AggregateColumnProperty {
    /// `AggregateColumnProperty` with its required properties, in alphabetical order:
    ///
    /// - `column_names`: Column names in configured table of aggregate columns.
    /// - `function`: Aggregation function that can be applied to aggregate column in query.
    pub fn new(
        column_names: impl IntoValue<List<String>>,
        function: impl IntoValue<Function>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ColumnNames", column_names.into_value().into_node());
        object_.put("Function", function.into_value().into_node());
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

impl Kind for AggregateColumnProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AggregateColumnProperty> for AggregateColumnProperty {}
impl From<AggregateColumnProperty> for Node {
    #[inline]
    fn from(value: AggregateColumnProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AggregateColumnProperty> for AggregateColumnProperty {
    #[inline]
    fn into_value(self) -> Value<AggregateColumnProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Constraint on query output removing output rows that do not meet a minimum number of distinct values of a specified column.
///
/// The property type `AggregationConstraint` of `AWS::CleanRooms::ConfiguredTable`.
#[must_use = "a property type does nothing until it is set"]
pub struct AggregationConstraintProperty(Object);

impl AggregationConstraintProperty {
    /// `AggregationConstraintProperty` with its required properties, in alphabetical order:
    ///
    /// - `column_name`: Column in aggregation constraint for which there must be a minimum number of distinct values in an output row for it to be in the query output.
    /// - `minimum`: The minimum number of distinct values that an output row must be an aggregation of.
    /// - `r#type`: The type of aggregation the constraint allows.
    pub fn new(
        column_name: impl IntoValue<String>,
        minimum: impl IntoValue<f64>,
        r#type: impl IntoValue<AggregationConstraintType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ColumnName", column_name.into_value().into_node());
        object_.put("Minimum", minimum.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
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

impl Kind for AggregationConstraintProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AggregationConstraintProperty> for AggregationConstraintProperty {}
impl From<AggregationConstraintProperty> for Node {
    #[inline]
    fn from(value: AggregationConstraintProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AggregationConstraintProperty> for AggregationConstraintProperty {
    #[inline]
    fn into_value(self) -> Value<AggregationConstraintProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `AggregationThreshold` of `AWS::CleanRooms::ConfiguredTable`.
#[must_use = "a property type does nothing until it is set"]
pub struct AggregationThresholdProperty(Object);

impl AggregationThresholdProperty {
    /// `AggregationThresholdProperty` with its required properties, in alphabetical order:
    ///
    /// - `allowed_aggregate_expression_type`
    /// - `identity_columns`
    /// - `minimum_identity_count`
    /// - `r#type`
    pub fn new(
        allowed_aggregate_expression_type: impl IntoValue<super::AllowedAggregateExpressionType>,
        identity_columns: impl IntoValue<List<String>>,
        minimum_identity_count: impl IntoValue<i64>,
        r#type: impl IntoValue<super::AggregationThresholdType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AllowedAggregateExpressionType",
            allowed_aggregate_expression_type.into_value().into_node(),
        );
        object_.put("IdentityColumns", identity_columns.into_value().into_node());
        object_.put(
            "MinimumIdentityCount",
            minimum_identity_count.into_value().into_node(),
        );
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The `OutputColumnThresholds` property.
    ///
    /// `OutputColumnThresholds`.
    pub fn output_column_thresholds(
        mut self,
        value: impl IntoValue<List<OutputColumnThresholdProperty>>,
    ) -> Self {
        self.0
            .put("OutputColumnThresholds", value.into_value().into_node());
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

impl Kind for AggregationThresholdProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AggregationThresholdProperty> for AggregationThresholdProperty {}
impl From<AggregationThresholdProperty> for Node {
    #[inline]
    fn from(value: AggregationThresholdProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AggregationThresholdProperty> for AggregationThresholdProperty {
    #[inline]
    fn into_value(self) -> Value<AggregationThresholdProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A specification about how data from the configured table can be used in a query.
///
/// The property type `AnalysisRule` of `AWS::CleanRooms::ConfiguredTable`.
#[must_use = "a property type does nothing until it is set"]
pub struct AnalysisRuleProperty(Object);

impl AnalysisRuleProperty {
    /// `AnalysisRuleProperty` with its required properties, in alphabetical order:
    ///
    /// - `policy`: A policy that describes the associated data usage limitations.
    /// - `r#type`: The type of analysis rule.
    pub fn new(
        policy: impl IntoValue<ConfiguredTableAnalysisRulePolicyProperty>,
        r#type: impl IntoValue<AnalysisRuleType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Policy", policy.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
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

impl Kind for AnalysisRuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AnalysisRuleProperty> for AnalysisRuleProperty {}
impl From<AnalysisRuleProperty> for Node {
    #[inline]
    fn from(value: AnalysisRuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AnalysisRuleProperty> for AnalysisRuleProperty {
    #[inline]
    fn into_value(self) -> Value<AnalysisRuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A type of analysis rule that enables query structure and specified queries that produce aggregate statistics.
///
/// The property type `AnalysisRuleAggregation` of `AWS::CleanRooms::ConfiguredTable`.
#[must_use = "a property type does nothing until it is set"]
pub struct AnalysisRuleAggregationProperty(Object);

impl AnalysisRuleAggregationProperty {
    /// `AnalysisRuleAggregationProperty` with its required properties, in alphabetical order:
    ///
    /// - `aggregate_columns`: The columns that query runners are allowed to use in aggregation queries.
    /// - `dimension_columns`: The columns that query runners are allowed to select, group by, or filter by.
    /// - `join_columns`: Columns in configured table that can be used in join statements and/or as aggregate columns.
    /// - `output_constraints`: Columns that must meet a specific threshold value (after an aggregation function is applied to it) for each output row to be returned.
    /// - `scalar_functions`: Set of scalar functions that are allowed to be used on dimension columns and the output of aggregation of metrics.
    pub fn new(
        aggregate_columns: impl IntoValue<List<AggregateColumnProperty>>,
        dimension_columns: impl IntoValue<List<String>>,
        join_columns: impl IntoValue<List<String>>,
        output_constraints: impl IntoValue<List<AggregationConstraintProperty>>,
        scalar_functions: impl IntoValue<List<String>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AggregateColumns",
            aggregate_columns.into_value().into_node(),
        );
        object_.put(
            "DimensionColumns",
            dimension_columns.into_value().into_node(),
        );
        object_.put("JoinColumns", join_columns.into_value().into_node());
        object_.put(
            "OutputConstraints",
            output_constraints.into_value().into_node(),
        );
        object_.put("ScalarFunctions", scalar_functions.into_value().into_node());
        Self(object_)
    }

    /// An indicator as to whether additional analyses (such as AWS Clean Rooms ML) can be applied to the output of the direct query.
    ///
    /// The `additionalAnalyses` parameter is currently supported for the list analysis rule ( `AnalysisRuleList`) and the custom analysis rule ( `AnalysisRuleCustom`).
    ///
    /// `AdditionalAnalyses`; one of `ALLOWED`, `REQUIRED`, `NOT_ALLOWED`.
    pub fn additional_analyses(mut self, value: impl IntoValue<super::AdditionalAnalyses>) -> Self {
        self.0
            .put("AdditionalAnalyses", value.into_value().into_node());
        self
    }

    /// Which logical operators (if any) are to be used in an INNER JOIN match condition. Default is `AND`.
    ///
    /// `AllowedJoinOperators`.
    pub fn allowed_join_operators(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("AllowedJoinOperators", value.into_value().into_node());
        self
    }

    /// Control that requires member who runs query to do a join with their configured table and/or other configured table in query.
    ///
    /// `JoinRequired`; one of `QUERY_RUNNER`.
    pub fn join_required(mut self, value: impl IntoValue<JoinRequired>) -> Self {
        self.0.put("JoinRequired", value.into_value().into_node());
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

impl Kind for AnalysisRuleAggregationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AnalysisRuleAggregationProperty> for AnalysisRuleAggregationProperty {}
impl From<AnalysisRuleAggregationProperty> for Node {
    #[inline]
    fn from(value: AnalysisRuleAggregationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AnalysisRuleAggregationProperty> for AnalysisRuleAggregationProperty {
    #[inline]
    fn into_value(self) -> Value<AnalysisRuleAggregationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A type of analysis rule that enables the table owner to approve custom SQL queries on their configured tables. It supports differential privacy.
///
/// The property type `AnalysisRuleCustom` of `AWS::CleanRooms::ConfiguredTable`.
#[must_use = "a property type does nothing until it is set"]
pub struct AnalysisRuleCustomProperty(Object);

impl AnalysisRuleCustomProperty {
    /// `AnalysisRuleCustomProperty` with its required properties, in alphabetical order:
    ///
    /// - `allowed_analyses`: The ARN of the analysis templates that are allowed by the custom analysis rule.
    pub fn new(allowed_analyses: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AllowedAnalyses", allowed_analyses.into_value().into_node());
        Self(object_)
    }

    /// An indicator as to whether additional analyses (such as AWS Clean Rooms ML) can be applied to the output of the direct query.
    ///
    /// `AdditionalAnalyses`; one of `ALLOWED`, `REQUIRED`, `NOT_ALLOWED`.
    pub fn additional_analyses(mut self, value: impl IntoValue<super::AdditionalAnalyses>) -> Self {
        self.0
            .put("AdditionalAnalyses", value.into_value().into_node());
        self
    }

    /// The `AggregationThresholds` property.
    ///
    /// `AggregationThresholds`.
    pub fn aggregation_thresholds(
        mut self,
        value: impl IntoValue<List<AggregationThresholdProperty>>,
    ) -> Self {
        self.0
            .put("AggregationThresholds", value.into_value().into_node());
        self
    }

    /// The IDs of the AWS accounts that are allowed to query by the custom analysis rule. Required when `allowedAnalyses` is `ANY_QUERY`.
    ///
    /// `AllowedAnalysisProviders`.
    pub fn allowed_analysis_providers(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("AllowedAnalysisProviders", value.into_value().into_node());
        self
    }

    /// The `ComparisonControls` property.
    ///
    /// `ComparisonControls`.
    pub fn comparison_controls(
        mut self,
        value: impl IntoValue<ComparisonControlsProperty>,
    ) -> Self {
        self.0
            .put("ComparisonControls", value.into_value().into_node());
        self
    }

    /// The differential privacy configuration.
    ///
    /// `DifferentialPrivacy`.
    pub fn differential_privacy(
        mut self,
        value: impl IntoValue<DifferentialPrivacyProperty>,
    ) -> Self {
        self.0
            .put("DifferentialPrivacy", value.into_value().into_node());
        self
    }

    /// A list of columns that aren't allowed to be shown in the query output.
    ///
    /// `DisallowedOutputColumns`.
    pub fn disallowed_output_columns(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("DisallowedOutputColumns", value.into_value().into_node());
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

impl Kind for AnalysisRuleCustomProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AnalysisRuleCustomProperty> for AnalysisRuleCustomProperty {}
impl From<AnalysisRuleCustomProperty> for Node {
    #[inline]
    fn from(value: AnalysisRuleCustomProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AnalysisRuleCustomProperty> for AnalysisRuleCustomProperty {
    #[inline]
    fn into_value(self) -> Value<AnalysisRuleCustomProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A type of analysis rule that enables row-level analysis.
///
/// The property type `AnalysisRuleList` of `AWS::CleanRooms::ConfiguredTable`.
#[must_use = "a property type does nothing until it is set"]
pub struct AnalysisRuleListProperty(Object);

impl AnalysisRuleListProperty {
    /// `AnalysisRuleListProperty` with its required properties, in alphabetical order:
    ///
    /// - `join_columns`: Columns that can be used to join a configured table with the table of the member who can query and other members' configured tables.
    /// - `list_columns`: Columns that can be listed in the output.
    pub fn new(
        join_columns: impl IntoValue<List<String>>,
        list_columns: impl IntoValue<List<String>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("JoinColumns", join_columns.into_value().into_node());
        object_.put("ListColumns", list_columns.into_value().into_node());
        Self(object_)
    }

    /// An indicator as to whether additional analyses (such as AWS Clean Rooms ML) can be applied to the output of the direct query.
    ///
    /// `AdditionalAnalyses`; one of `ALLOWED`, `REQUIRED`, `NOT_ALLOWED`.
    pub fn additional_analyses(mut self, value: impl IntoValue<super::AdditionalAnalyses>) -> Self {
        self.0
            .put("AdditionalAnalyses", value.into_value().into_node());
        self
    }

    /// The logical operators (if any) that are to be used in an INNER JOIN match condition. Default is `AND`.
    ///
    /// `AllowedJoinOperators`.
    pub fn allowed_join_operators(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("AllowedJoinOperators", value.into_value().into_node());
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

impl Kind for AnalysisRuleListProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AnalysisRuleListProperty> for AnalysisRuleListProperty {}
impl From<AnalysisRuleListProperty> for Node {
    #[inline]
    fn from(value: AnalysisRuleListProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AnalysisRuleListProperty> for AnalysisRuleListProperty {
    #[inline]
    fn into_value(self) -> Value<AnalysisRuleListProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A reference to a table within Athena.
///
/// The property type `AthenaTableReference` of `AWS::CleanRooms::ConfiguredTable`.
#[must_use = "a property type does nothing until it is set"]
pub struct AthenaTableReferenceProperty(Object);

impl AthenaTableReferenceProperty {
    /// `AthenaTableReferenceProperty` with its required properties, in alphabetical order:
    ///
    /// - `database_name`: The database name.
    /// - `table_name`: The table reference.
    /// - `work_group`: The workgroup of the Athena table reference.
    pub fn new(
        database_name: impl IntoValue<String>,
        table_name: impl IntoValue<String>,
        work_group: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DatabaseName", database_name.into_value().into_node());
        object_.put("TableName", table_name.into_value().into_node());
        object_.put("WorkGroup", work_group.into_value().into_node());
        Self(object_)
    }

    /// The `CatalogName` property.
    ///
    /// `CatalogName`.
    pub fn catalog_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CatalogName", value.into_value().into_node());
        self
    }

    /// The output location for the Athena table.
    ///
    /// `OutputLocation`.
    pub fn output_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("OutputLocation", value.into_value().into_node());
        self
    }

    /// The AWS Region where the Athena table is located. This parameter is required to uniquely identify and access tables across different Regions.
    ///
    /// `Region`; one of `us-west-1`, `us-west-2`, `us-east-1`, `us-east-2`, `af-south-1`, `ap-east-1`, `ap-south-2`, `ap-southeast-1`, `ap-southeast-2`, `ap-southeast-5`, `ap-southeast-4`, `ap-southeast-7`, ….
    pub fn region(mut self, value: impl IntoValue<Region>) -> Self {
        self.0.put("Region", value.into_value().into_node());
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

impl Kind for AthenaTableReferenceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AthenaTableReferenceProperty> for AthenaTableReferenceProperty {}
impl From<AthenaTableReferenceProperty> for Node {
    #[inline]
    fn from(value: AthenaTableReferenceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AthenaTableReferenceProperty> for AthenaTableReferenceProperty {
    #[inline]
    fn into_value(self) -> Value<AthenaTableReferenceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ComparisonControls` of `AWS::CleanRooms::ConfiguredTable`.
#[must_use = "a property type does nothing until it is set"]
pub struct ComparisonControlsProperty(Object);

impl ComparisonControlsProperty {
    /// `ComparisonControlsProperty` with its required properties, in alphabetical order:
    ///
    /// - `allowed_column_comparison_columns`
    /// - `allowed_literal_comparison_columns`
    pub fn new(
        allowed_column_comparison_columns: impl IntoValue<List<String>>,
        allowed_literal_comparison_columns: impl IntoValue<List<String>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AllowedColumnComparisonColumns",
            allowed_column_comparison_columns.into_value().into_node(),
        );
        object_.put(
            "AllowedLiteralComparisonColumns",
            allowed_literal_comparison_columns.into_value().into_node(),
        );
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

impl Kind for ComparisonControlsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ComparisonControlsProperty> for ComparisonControlsProperty {}
impl From<ComparisonControlsProperty> for Node {
    #[inline]
    fn from(value: ComparisonControlsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ComparisonControlsProperty> for ComparisonControlsProperty {
    #[inline]
    fn into_value(self) -> Value<ComparisonControlsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Controls on the query specifications that can be run on a configured table.
///
/// The property type `ConfiguredTableAnalysisRulePolicy` of `AWS::CleanRooms::ConfiguredTable`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConfiguredTableAnalysisRulePolicyProperty(Object);

impl ConfiguredTableAnalysisRulePolicyProperty {
    /// `ConfiguredTableAnalysisRulePolicyProperty` with its required properties, in alphabetical order:
    ///
    /// - `v1`: Controls on the query specifications that can be run on a configured table.
    pub fn new(v1: impl IntoValue<ConfiguredTableAnalysisRulePolicyV1Property>) -> Self {
        let mut object_ = Object::typed();
        object_.put("V1", v1.into_value().into_node());
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

impl Kind for ConfiguredTableAnalysisRulePolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConfiguredTableAnalysisRulePolicyProperty>
    for ConfiguredTableAnalysisRulePolicyProperty
{
}
impl From<ConfiguredTableAnalysisRulePolicyProperty> for Node {
    #[inline]
    fn from(value: ConfiguredTableAnalysisRulePolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConfiguredTableAnalysisRulePolicyProperty>
    for ConfiguredTableAnalysisRulePolicyProperty
{
    #[inline]
    fn into_value(self) -> Value<ConfiguredTableAnalysisRulePolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Controls on the query specifications that can be run on a configured table.
///
/// The property type `ConfiguredTableAnalysisRulePolicyV1` of `AWS::CleanRooms::ConfiguredTable`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConfiguredTableAnalysisRulePolicyV1Property(Object);

impl ConfiguredTableAnalysisRulePolicyV1Property {
    /// `ConfiguredTableAnalysisRulePolicyV1Property` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Analysis rule type that enables only aggregation queries on a configured table.
    ///
    /// `Aggregation`.
    pub fn aggregation(mut self, value: impl IntoValue<AnalysisRuleAggregationProperty>) -> Self {
        self.0.put("Aggregation", value.into_value().into_node());
        self
    }

    /// Analysis rule type that enables custom SQL queries on a configured table.
    ///
    /// `Custom`.
    pub fn custom(mut self, value: impl IntoValue<AnalysisRuleCustomProperty>) -> Self {
        self.0.put("Custom", value.into_value().into_node());
        self
    }

    /// Analysis rule type that enables only list queries on a configured table.
    ///
    /// `List`.
    pub fn list(mut self, value: impl IntoValue<AnalysisRuleListProperty>) -> Self {
        self.0.put("List", value.into_value().into_node());
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

impl Kind for ConfiguredTableAnalysisRulePolicyV1Property {}
#[diagnostic::do_not_recommend]
impl Accepts<ConfiguredTableAnalysisRulePolicyV1Property>
    for ConfiguredTableAnalysisRulePolicyV1Property
{
}
impl From<ConfiguredTableAnalysisRulePolicyV1Property> for Node {
    #[inline]
    fn from(value: ConfiguredTableAnalysisRulePolicyV1Property) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConfiguredTableAnalysisRulePolicyV1Property>
    for ConfiguredTableAnalysisRulePolicyV1Property
{
    #[inline]
    fn into_value(self) -> Value<ConfiguredTableAnalysisRulePolicyV1Property> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The analysis method allowed for the configured tables.
///
/// `DIRECT_QUERY` allows SQL queries to be run directly on this table.
///
/// `DIRECT_JOB` allows PySpark jobs to be run directly on this table.
///
/// `MULTIPLE` allows both SQL queries and PySpark jobs to be run directly on this table.
///
/// The property type `DifferentialPrivacy` of `AWS::CleanRooms::ConfiguredTable`.
#[must_use = "a property type does nothing until it is set"]
pub struct DifferentialPrivacyProperty(Object);

impl DifferentialPrivacyProperty {
    /// `DifferentialPrivacyProperty` with its required properties, in alphabetical order:
    ///
    /// - `columns`: The name of the column, such as user_id, that contains the unique identifier of your users, whose privacy you want to protect.
    pub fn new(columns: impl IntoValue<List<DifferentialPrivacyColumnProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Columns", columns.into_value().into_node());
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

impl Kind for DifferentialPrivacyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DifferentialPrivacyProperty> for DifferentialPrivacyProperty {}
impl From<DifferentialPrivacyProperty> for Node {
    #[inline]
    fn from(value: DifferentialPrivacyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DifferentialPrivacyProperty> for DifferentialPrivacyProperty {
    #[inline]
    fn into_value(self) -> Value<DifferentialPrivacyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the name of the column that contains the unique identifier of your users, whose privacy you want to protect.
///
/// The property type `DifferentialPrivacyColumn` of `AWS::CleanRooms::ConfiguredTable`.
#[must_use = "a property type does nothing until it is set"]
pub struct DifferentialPrivacyColumnProperty(Object);

impl DifferentialPrivacyColumnProperty {
    /// `DifferentialPrivacyColumnProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the column, such as user_id, that contains the unique identifier of your users, whose privacy you want to protect.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
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

impl Kind for DifferentialPrivacyColumnProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DifferentialPrivacyColumnProperty> for DifferentialPrivacyColumnProperty {}
impl From<DifferentialPrivacyColumnProperty> for Node {
    #[inline]
    fn from(value: DifferentialPrivacyColumnProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DifferentialPrivacyColumnProperty> for DifferentialPrivacyColumnProperty {
    #[inline]
    fn into_value(self) -> Value<DifferentialPrivacyColumnProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A reference to a table within an AWS Glue data catalog.
///
/// The property type `GlueTableReference` of `AWS::CleanRooms::ConfiguredTable`.
#[must_use = "a property type does nothing until it is set"]
pub struct GlueTableReferenceProperty(Object);

impl GlueTableReferenceProperty {
    /// `GlueTableReferenceProperty` with its required properties, in alphabetical order:
    ///
    /// - `database_name`: The name of the database the AWS Glue table belongs to.
    /// - `table_name`: The name of the AWS Glue table.
    pub fn new(database_name: impl IntoValue<String>, table_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DatabaseName", database_name.into_value().into_node());
        object_.put("TableName", table_name.into_value().into_node());
        Self(object_)
    }

    /// The AWS Region where the AWS Glue table is located. This parameter is required to uniquely identify and access tables across different Regions.
    ///
    /// `Region`; one of `us-west-1`, `us-west-2`, `us-east-1`, `us-east-2`, `af-south-1`, `ap-east-1`, `ap-south-2`, `ap-southeast-1`, `ap-southeast-2`, `ap-southeast-5`, `ap-southeast-4`, `ap-southeast-7`, ….
    pub fn region(mut self, value: impl IntoValue<Region>) -> Self {
        self.0.put("Region", value.into_value().into_node());
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

impl Kind for GlueTableReferenceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GlueTableReferenceProperty> for GlueTableReferenceProperty {}
impl From<GlueTableReferenceProperty> for Node {
    #[inline]
    fn from(value: GlueTableReferenceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GlueTableReferenceProperty> for GlueTableReferenceProperty {
    #[inline]
    fn into_value(self) -> Value<GlueTableReferenceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `OutputColumnThreshold` of `AWS::CleanRooms::ConfiguredTable`.
#[must_use = "a property type does nothing until it is set"]
pub struct OutputColumnThresholdProperty(Object);

impl OutputColumnThresholdProperty {
    /// `OutputColumnThresholdProperty` with its required properties, in alphabetical order:
    ///
    /// - `minimum_identity_count`
    /// - `output_column_name`
    pub fn new(
        minimum_identity_count: impl IntoValue<i64>,
        output_column_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "MinimumIdentityCount",
            minimum_identity_count.into_value().into_node(),
        );
        object_.put(
            "OutputColumnName",
            output_column_name.into_value().into_node(),
        );
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

impl Kind for OutputColumnThresholdProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OutputColumnThresholdProperty> for OutputColumnThresholdProperty {}
impl From<OutputColumnThresholdProperty> for Node {
    #[inline]
    fn from(value: OutputColumnThresholdProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OutputColumnThresholdProperty> for OutputColumnThresholdProperty {
    #[inline]
    fn into_value(self) -> Value<OutputColumnThresholdProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A reference to a table within Snowflake.
///
/// The property type `SnowflakeTableReference` of `AWS::CleanRooms::ConfiguredTable`.
#[must_use = "a property type does nothing until it is set"]
pub struct SnowflakeTableReferenceProperty(Object);

impl SnowflakeTableReferenceProperty {
    /// `SnowflakeTableReferenceProperty` with its required properties, in alphabetical order:
    ///
    /// - `account_identifier`: The account identifier for the Snowflake table reference.
    /// - `database_name`: The name of the database the Snowflake table belongs to.
    /// - `schema_name`: The schema name of the Snowflake table reference.
    /// - `secret_arn`: The secret ARN of the Snowflake table reference.
    /// - `table_name`: The name of the Snowflake table.
    /// - `table_schema`: The schema of the Snowflake table.
    pub fn new(
        account_identifier: impl IntoValue<String>,
        database_name: impl IntoValue<String>,
        schema_name: impl IntoValue<String>,
        secret_arn: impl IntoValue<kinds::secretsmanager::SecretArn>,
        table_name: impl IntoValue<String>,
        table_schema: impl IntoValue<SnowflakeTableSchemaProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AccountIdentifier",
            account_identifier.into_value().into_node(),
        );
        object_.put("DatabaseName", database_name.into_value().into_node());
        object_.put("SchemaName", schema_name.into_value().into_node());
        object_.put("SecretArn", secret_arn.into_value().into_node());
        object_.put("TableName", table_name.into_value().into_node());
        object_.put("TableSchema", table_schema.into_value().into_node());
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

impl Kind for SnowflakeTableReferenceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SnowflakeTableReferenceProperty> for SnowflakeTableReferenceProperty {}
impl From<SnowflakeTableReferenceProperty> for Node {
    #[inline]
    fn from(value: SnowflakeTableReferenceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SnowflakeTableReferenceProperty> for SnowflakeTableReferenceProperty {
    #[inline]
    fn into_value(self) -> Value<SnowflakeTableReferenceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The schema of a Snowflake table.
///
/// The property type `SnowflakeTableSchema` of `AWS::CleanRooms::ConfiguredTable`.
#[must_use = "a property type does nothing until it is set"]
pub struct SnowflakeTableSchemaProperty(Object);

impl SnowflakeTableSchemaProperty {
    /// `SnowflakeTableSchemaProperty` with its required properties, in alphabetical order:
    ///
    /// - `v1`: The schema of a Snowflake table.
    pub fn new(v1: impl IntoValue<List<SnowflakeTableSchemaV1Property>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("V1", v1.into_value().into_node());
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

impl Kind for SnowflakeTableSchemaProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SnowflakeTableSchemaProperty> for SnowflakeTableSchemaProperty {}
impl From<SnowflakeTableSchemaProperty> for Node {
    #[inline]
    fn from(value: SnowflakeTableSchemaProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SnowflakeTableSchemaProperty> for SnowflakeTableSchemaProperty {
    #[inline]
    fn into_value(self) -> Value<SnowflakeTableSchemaProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The Snowflake table schema.
///
/// The property type `SnowflakeTableSchemaV1` of `AWS::CleanRooms::ConfiguredTable`.
#[must_use = "a property type does nothing until it is set"]
pub struct SnowflakeTableSchemaV1Property(Object);

impl SnowflakeTableSchemaV1Property {
    /// `SnowflakeTableSchemaV1Property` with its required properties, in alphabetical order:
    ///
    /// - `column_name`: The column name.
    /// - `column_type`: The column's data type.
    pub fn new(column_name: impl IntoValue<String>, column_type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ColumnName", column_name.into_value().into_node());
        object_.put("ColumnType", column_type.into_value().into_node());
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

impl Kind for SnowflakeTableSchemaV1Property {}
#[diagnostic::do_not_recommend]
impl Accepts<SnowflakeTableSchemaV1Property> for SnowflakeTableSchemaV1Property {}
impl From<SnowflakeTableSchemaV1Property> for Node {
    #[inline]
    fn from(value: SnowflakeTableSchemaV1Property) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SnowflakeTableSchemaV1Property> for SnowflakeTableSchemaV1Property {
    #[inline]
    fn into_value(self) -> Value<SnowflakeTableSchemaV1Property> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A pointer to the dataset that underlies this table.
///
/// The property type `TableReference` of `AWS::CleanRooms::ConfiguredTable`.
#[must_use = "a property type does nothing until it is set"]
pub struct TableReferenceProperty(Object);

impl TableReferenceProperty {
    /// `TableReferenceProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// If present, a reference to the Athena table referred to by this table reference.
    ///
    /// `Athena`.
    pub fn athena(mut self, value: impl IntoValue<AthenaTableReferenceProperty>) -> Self {
        self.0.put("Athena", value.into_value().into_node());
        self
    }

    /// If present, a reference to the AWS Glue table referred to by this table reference.
    ///
    /// `Glue`; an update replaces the resource.
    pub fn glue(mut self, value: impl IntoValue<GlueTableReferenceProperty>) -> Self {
        self.0.put("Glue", value.into_value().into_node());
        self
    }

    /// If present, a reference to the Snowflake table referred to by this table reference.
    ///
    /// `Snowflake`.
    pub fn snowflake(mut self, value: impl IntoValue<SnowflakeTableReferenceProperty>) -> Self {
        self.0.put("Snowflake", value.into_value().into_node());
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

impl Kind for TableReferenceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TableReferenceProperty> for TableReferenceProperty {}
impl From<TableReferenceProperty> for Node {
    #[inline]
    fn from(value: TableReferenceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TableReferenceProperty> for TableReferenceProperty {
    #[inline]
    fn into_value(self) -> Value<TableReferenceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Type` of a `AggregationConstraint` of `AWS::CleanRooms::ConfiguredTable`.
pub enum AggregationConstraintType {
    /// `COUNT_DISTINCT`.
    CountDistinct,
}

#[diagnostic::do_not_recommend]
impl Kind for AggregationConstraintType {}
#[diagnostic::do_not_recommend]
impl TextKind for AggregationConstraintType {}
#[diagnostic::do_not_recommend]
impl IdKind for AggregationConstraintType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AggregationConstraintType {}
#[diagnostic::do_not_recommend]
impl IntoValue<AggregationConstraintType> for AggregationConstraintType {
    #[inline]
    fn into_value(self) -> Value<AggregationConstraintType> {
        const VALUES: &[&str] = &["COUNT_DISTINCT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `AnalysisMethod` of `AWS::CleanRooms::ConfiguredTable`.
pub enum AnalysisMethod {
    /// `DIRECT_JOB`.
    DirectJob,
    /// `DIRECT_QUERY`.
    DirectQuery,
    /// `MULTIPLE`.
    Multiple,
}

#[diagnostic::do_not_recommend]
impl Kind for AnalysisMethod {}
#[diagnostic::do_not_recommend]
impl TextKind for AnalysisMethod {}
#[diagnostic::do_not_recommend]
impl IdKind for AnalysisMethod {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AnalysisMethod {}
#[diagnostic::do_not_recommend]
impl IntoValue<AnalysisMethod> for AnalysisMethod {
    #[inline]
    fn into_value(self) -> Value<AnalysisMethod> {
        const VALUES: &[&str] = &["DIRECT_JOB", "DIRECT_QUERY", "MULTIPLE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `AnalysisRule` of `AWS::CleanRooms::ConfiguredTable`.
pub enum AnalysisRuleType {
    /// `AGGREGATION`.
    Aggregation,
    /// `CUSTOM`.
    Custom,
    /// `LIST`.
    List_,
}

#[diagnostic::do_not_recommend]
impl Kind for AnalysisRuleType {}
#[diagnostic::do_not_recommend]
impl TextKind for AnalysisRuleType {}
#[diagnostic::do_not_recommend]
impl IdKind for AnalysisRuleType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AnalysisRuleType {}
#[diagnostic::do_not_recommend]
impl IntoValue<AnalysisRuleType> for AnalysisRuleType {
    #[inline]
    fn into_value(self) -> Value<AnalysisRuleType> {
        const VALUES: &[&str] = &["AGGREGATION", "CUSTOM", "LIST"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Function` of a `AggregateColumn` of `AWS::CleanRooms::ConfiguredTable`.
pub enum Function {
    /// `AVG`.
    Avg,
    /// `COUNT`.
    Count,
    /// `COUNT_DISTINCT`.
    CountDistinct,
    /// `SUM`.
    Sum,
    /// `SUM_DISTINCT`.
    SumDistinct,
}

#[diagnostic::do_not_recommend]
impl Kind for Function {}
#[diagnostic::do_not_recommend]
impl TextKind for Function {}
#[diagnostic::do_not_recommend]
impl IdKind for Function {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Function {}
#[diagnostic::do_not_recommend]
impl IntoValue<Function> for Function {
    #[inline]
    fn into_value(self) -> Value<Function> {
        const VALUES: &[&str] = &["AVG", "COUNT", "COUNT_DISTINCT", "SUM", "SUM_DISTINCT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `JoinRequired` of a `AnalysisRuleAggregation` of `AWS::CleanRooms::ConfiguredTable`.
pub enum JoinRequired {
    /// `QUERY_RUNNER`.
    QueryRunner,
}

#[diagnostic::do_not_recommend]
impl Kind for JoinRequired {}
#[diagnostic::do_not_recommend]
impl TextKind for JoinRequired {}
#[diagnostic::do_not_recommend]
impl IdKind for JoinRequired {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for JoinRequired {}
#[diagnostic::do_not_recommend]
impl IntoValue<JoinRequired> for JoinRequired {
    #[inline]
    fn into_value(self) -> Value<JoinRequired> {
        const VALUES: &[&str] = &["QUERY_RUNNER"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Region` of a `AthenaTableReference` of `AWS::CleanRooms::ConfiguredTable`.
pub enum Region {
    /// `af-south-1`.
    AfSouth1,
    /// `ap-east-1`.
    ApEast1,
    /// `ap-east-2`.
    ApEast2,
    /// `ap-northeast-1`.
    ApNortheast1,
    /// `ap-northeast-2`.
    ApNortheast2,
    /// `ap-northeast-3`.
    ApNortheast3,
    /// `ap-south-1`.
    ApSouth1,
    /// `ap-south-2`.
    ApSouth2,
    /// `ap-southeast-1`.
    ApSoutheast1,
    /// `ap-southeast-2`.
    ApSoutheast2,
    /// `ap-southeast-4`.
    ApSoutheast4,
    /// `ap-southeast-5`.
    ApSoutheast5,
    /// `ap-southeast-7`.
    ApSoutheast7,
    /// `ca-central-1`.
    CaCentral1,
    /// `ca-west-1`.
    CaWest1,
    /// `eu-central-1`.
    EuCentral1,
    /// `eu-central-2`.
    EuCentral2,
    /// `eu-north-1`.
    EuNorth1,
    /// `eu-south-1`.
    EuSouth1,
    /// `eu-south-2`.
    EuSouth2,
    /// `eu-west-1`.
    EuWest1,
    /// `eu-west-2`.
    EuWest2,
    /// `eu-west-3`.
    EuWest3,
    /// `il-central-1`.
    IlCentral1,
    /// `me-central-1`.
    MeCentral1,
    /// `me-south-1`.
    MeSouth1,
    /// `mx-central-1`.
    MxCentral1,
    /// `sa-east-1`.
    SaEast1,
    /// `us-east-1`.
    UsEast1,
    /// `us-east-2`.
    UsEast2,
    /// `us-west-1`.
    UsWest1,
    /// `us-west-2`.
    UsWest2,
}

#[diagnostic::do_not_recommend]
impl Kind for Region {}
#[diagnostic::do_not_recommend]
impl TextKind for Region {}
#[diagnostic::do_not_recommend]
impl IdKind for Region {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Region {}
#[diagnostic::do_not_recommend]
impl IntoValue<Region> for Region {
    #[inline]
    fn into_value(self) -> Value<Region> {
        const VALUES: &[&str] = &[
            "af-south-1",
            "ap-east-1",
            "ap-east-2",
            "ap-northeast-1",
            "ap-northeast-2",
            "ap-northeast-3",
            "ap-south-1",
            "ap-south-2",
            "ap-southeast-1",
            "ap-southeast-2",
            "ap-southeast-4",
            "ap-southeast-5",
            "ap-southeast-7",
            "ca-central-1",
            "ca-west-1",
            "eu-central-1",
            "eu-central-2",
            "eu-north-1",
            "eu-south-1",
            "eu-south-2",
            "eu-west-1",
            "eu-west-2",
            "eu-west-3",
            "il-central-1",
            "me-central-1",
            "me-south-1",
            "mx-central-1",
            "sa-east-1",
            "us-east-1",
            "us-east-2",
            "us-west-1",
            "us-west-2",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SelectedAnalysisMethods` of `AWS::CleanRooms::ConfiguredTable`.
pub enum SelectedAnalysisMethod {
    /// `DIRECT_JOB`.
    DirectJob,
    /// `DIRECT_QUERY`.
    DirectQuery,
}

#[diagnostic::do_not_recommend]
impl Kind for SelectedAnalysisMethod {}
#[diagnostic::do_not_recommend]
impl TextKind for SelectedAnalysisMethod {}
#[diagnostic::do_not_recommend]
impl IdKind for SelectedAnalysisMethod {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SelectedAnalysisMethod {}
#[diagnostic::do_not_recommend]
impl IntoValue<SelectedAnalysisMethod> for SelectedAnalysisMethod {
    #[inline]
    fn into_value(self) -> Value<SelectedAnalysisMethod> {
        const VALUES: &[&str] = &["DIRECT_JOB", "DIRECT_QUERY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

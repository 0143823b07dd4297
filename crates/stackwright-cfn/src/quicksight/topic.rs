// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::QuickSight::Topic` and its property types.

use crate::l1::*;

/// Creates a new Q topic.
///
/// `AWS::QuickSight::Topic`; `Ref` returns the physical id, which is made of `AwsAccountId`, `TopicId`.
/// Changing one of these replaces it: `AwsAccountId`, `FolderArns`, `Tags`, `TopicId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-topic.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTopic(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::QuickSight::Topic",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("topic.rules"),
};

impl CfnTopic {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::QuickSight::Topic";

    /// `CfnTopic` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ID of the AWS account that you want to create a topic in.
    ///
    /// `AwsAccountId`; an update replaces the resource.
    pub fn aws_account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AwsAccountId", value.into_value().into_node());
        self
    }

    /// Configuration options for a `Topic`.
    ///
    /// `ConfigOptions`; updated in place.
    pub fn config_options(mut self, value: impl IntoValue<TopicConfigOptionsProperty>) -> Self {
        self.0.put("ConfigOptions", value.into_value().into_node());
        self
    }

    /// \<p\>Instructions that provide additional guidance and context for response generation.\</p\>
    ///
    /// `CustomInstructions`; updated in place.
    pub fn custom_instructions(
        mut self,
        value: impl IntoValue<CustomInstructionsProperty>,
    ) -> Self {
        self.0
            .put("CustomInstructions", value.into_value().into_node());
        self
    }

    /// The data sets that the topic is associated with.
    ///
    /// `DataSets`; updated in place.
    pub fn data_sets(mut self, value: impl IntoValue<List<DatasetMetadataProperty>>) -> Self {
        self.0.put("DataSets", value.into_value().into_node());
        self
    }

    /// The description of the topic.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The `FolderArns` property.
    ///
    /// `FolderArns`; an update replaces the resource.
    pub fn folder_arns(
        mut self,
        value: impl IntoValue<List<kinds::quicksight::FolderArn>>,
    ) -> Self {
        self.0.put("FolderArns", value.into_value().into_node());
        self
    }

    /// The name of the topic.
    ///
    /// `Name`; updated in place.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The `Tags` property.
    ///
    /// `Tags`; an update replaces the resource.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The ID for the topic. This ID is unique per AWS Region for each AWS account.
    ///
    /// `TopicId`; an update replaces the resource.
    pub fn topic_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TopicId", value.into_value().into_node());
        self
    }

    /// The user experience version of the topic.
    ///
    /// `UserExperienceVersion`; one of `LEGACY`, `NEW_READER_EXPERIENCE`; updated in place.
    pub fn user_experience_version(mut self, value: impl IntoValue<UserExperienceVersion>) -> Self {
        self.0
            .put("UserExperienceVersion", value.into_value().into_node());
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

impl Construct for CfnTopic {
    type Handle = CfnTopicRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTopicRef {
        CfnTopicRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTopic`] of a stack.
pub struct CfnTopicRef(NodeRef);

impl Clone for CfnTopicRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTopicRef {}
impl AsNode for CfnTopicRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTopicRef {
    /// What `Ref` returns: the physical id, which is made of `AwsAccountId`, `TopicId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the topic.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::quicksight::TopicArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::quicksight::TopicArn> for &CfnTopicRef {
    #[inline]
    fn into_value(self) -> Value<kinds::quicksight::TopicArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// A structure that represents the cell value synonym.
///
/// The property type `CellValueSynonym` of `AWS::QuickSight::Topic`.
#[must_use = "a property type does nothing until it is set"]
pub struct CellValueSynonymProperty(Object);

impl CellValueSynonymProperty {
    /// `CellValueSynonymProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The cell value.
    ///
    /// `CellValue`.
    pub fn cell_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CellValue", value.into_value().into_node());
        self
    }

    /// Other names or aliases for the cell value.
    ///
    /// `Synonyms`.
    pub fn synonyms(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Synonyms", value.into_value().into_node());
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

impl Kind for CellValueSynonymProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CellValueSynonymProperty> for CellValueSynonymProperty {}
impl From<CellValueSynonymProperty> for Node {
    #[inline]
    fn from(value: CellValueSynonymProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CellValueSynonymProperty> for CellValueSynonymProperty {
    #[inline]
    fn into_value(self) -> Value<CellValueSynonymProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A structure that represents a collective constant.
///
/// The property type `CollectiveConstant` of `AWS::QuickSight::Topic`.
#[must_use = "a property type does nothing until it is set"]
pub struct CollectiveConstantProperty(Object);

impl CollectiveConstantProperty {
    /// `CollectiveConstantProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A list of values for the collective constant.
    ///
    /// `ValueList`.
    pub fn value_list(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("ValueList", value.into_value().into_node());
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

impl Kind for CollectiveConstantProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CollectiveConstantProperty> for CollectiveConstantProperty {}
impl From<CollectiveConstantProperty> for Node {
    #[inline]
    fn from(value: CollectiveConstantProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CollectiveConstantProperty> for CollectiveConstantProperty {
    #[inline]
    fn into_value(self) -> Value<CollectiveConstantProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The order in which data is displayed for the column when it's used in a comparative context.
///
/// The property type `ComparativeOrder` of `AWS::QuickSight::Topic`.
#[must_use = "a property type does nothing until it is set"]
pub struct ComparativeOrderProperty(Object);

impl ComparativeOrderProperty {
    /// `ComparativeOrderProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The list of columns to be used in the ordering.
    ///
    /// `SpecifedOrder`.
    pub fn specifed_order(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("SpecifedOrder", value.into_value().into_node());
        self
    }

    /// The treat of undefined specified values. Valid values for this structure are `LEAST` and `MOST`.
    ///
    /// `TreatUndefinedSpecifiedValues`; one of `LEAST`, `MOST`.
    pub fn treat_undefined_specified_values(
        mut self,
        value: impl IntoValue<TreatUndefinedSpecifiedValues>,
    ) -> Self {
        self.0.put(
            "TreatUndefinedSpecifiedValues",
            value.into_value().into_node(),
        );
        self
    }

    /// The ordering type for a column. Valid values for this structure are `GREATER_IS_BETTER`, `LESSER_IS_BETTER` and `SPECIFIED`.
    ///
    /// `UseOrdering`; one of `GREATER_IS_BETTER`, `LESSER_IS_BETTER`, `SPECIFIED`.
    pub fn use_ordering(mut self, value: impl IntoValue<UseOrdering>) -> Self {
        self.0.put("UseOrdering", value.into_value().into_node());
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

impl Kind for ComparativeOrderProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ComparativeOrderProperty> for ComparativeOrderProperty {}
impl From<ComparativeOrderProperty> for Node {
    #[inline]
    fn from(value: ComparativeOrderProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ComparativeOrderProperty> for ComparativeOrderProperty {
    #[inline]
    fn into_value(self) -> Value<ComparativeOrderProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// \<p\>Instructions that provide additional guidance and context for response generation.\</p\>
///
/// The property type `CustomInstructions` of `AWS::QuickSight::Topic`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomInstructionsProperty(Object);

impl CustomInstructionsProperty {
    /// `CustomInstructionsProperty` with its required properties, in alphabetical order:
    ///
    /// - `custom_instructions_string`: \<p\>A text field for providing additional guidance or context for response generation.\</p\>.
    pub fn new(custom_instructions_string: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CustomInstructionsString",
            custom_instructions_string.into_value().into_node(),
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

impl Kind for CustomInstructionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomInstructionsProperty> for CustomInstructionsProperty {}
impl From<CustomInstructionsProperty> for Node {
    #[inline]
    fn from(value: CustomInstructionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomInstructionsProperty> for CustomInstructionsProperty {
    #[inline]
    fn into_value(self) -> Value<CustomInstructionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The definition of a data aggregation.
///
/// The property type `DataAggregation` of `AWS::QuickSight::Topic`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataAggregationProperty(Object);

impl DataAggregationProperty {
    /// `DataAggregationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The level of time precision that is used to aggregate `DateTime` values.
    ///
    /// `DatasetRowDateGranularity`; one of `SECOND`, `MINUTE`, `HOUR`, `DAY`, `WEEK`, `MONTH`, `QUARTER`, `YEAR`.
    pub fn dataset_row_date_granularity(
        mut self,
        value: impl IntoValue<DatasetRowDateGranularity>,
    ) -> Self {
        self.0
            .put("DatasetRowDateGranularity", value.into_value().into_node());
        self
    }

    /// The column name for the default date.
    ///
    /// `DefaultDateColumnName`.
    pub fn default_date_column_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DefaultDateColumnName", value.into_value().into_node());
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

impl Kind for DataAggregationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataAggregationProperty> for DataAggregationProperty {}
impl From<DataAggregationProperty> for Node {
    #[inline]
    fn from(value: DataAggregationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataAggregationProperty> for DataAggregationProperty {
    #[inline]
    fn into_value(self) -> Value<DataAggregationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A structure that represents a dataset.
///
/// The property type `DatasetMetadata` of `AWS::QuickSight::Topic`.
#[must_use = "a property type does nothing until it is set"]
pub struct DatasetMetadataProperty(Object);

impl DatasetMetadataProperty {
    /// `DatasetMetadataProperty` with its required properties, in alphabetical order:
    ///
    /// - `dataset_arn`: The Amazon Resource Name (ARN) of the dataset.
    pub fn new(dataset_arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DatasetArn", dataset_arn.into_value().into_node());
        Self(object_)
    }

    /// The list of calculated field definitions.
    ///
    /// `CalculatedFields`.
    pub fn calculated_fields(
        mut self,
        value: impl IntoValue<List<TopicCalculatedFieldProperty>>,
    ) -> Self {
        self.0
            .put("CalculatedFields", value.into_value().into_node());
        self
    }

    /// The list of column definitions.
    ///
    /// `Columns`.
    pub fn columns(mut self, value: impl IntoValue<List<TopicColumnProperty>>) -> Self {
        self.0.put("Columns", value.into_value().into_node());
        self
    }

    /// The definition of a data aggregation.
    ///
    /// `DataAggregation`.
    pub fn data_aggregation(mut self, value: impl IntoValue<DataAggregationProperty>) -> Self {
        self.0
            .put("DataAggregation", value.into_value().into_node());
        self
    }

    /// The description of the dataset.
    ///
    /// `DatasetDescription`.
    pub fn dataset_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DatasetDescription", value.into_value().into_node());
        self
    }

    /// The name of the dataset.
    ///
    /// `DatasetName`.
    pub fn dataset_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DatasetName", value.into_value().into_node());
        self
    }

    /// The list of filter definitions.
    ///
    /// `Filters`.
    pub fn filters(mut self, value: impl IntoValue<List<TopicFilterProperty>>) -> Self {
        self.0.put("Filters", value.into_value().into_node());
        self
    }

    /// The list of named entities definitions.
    ///
    /// `NamedEntities`.
    pub fn named_entities(mut self, value: impl IntoValue<List<TopicNamedEntityProperty>>) -> Self {
        self.0.put("NamedEntities", value.into_value().into_node());
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

impl Kind for DatasetMetadataProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DatasetMetadataProperty> for DatasetMetadataProperty {}
impl From<DatasetMetadataProperty> for Node {
    #[inline]
    fn from(value: DatasetMetadataProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DatasetMetadataProperty> for DatasetMetadataProperty {
    #[inline]
    fn into_value(self) -> Value<DatasetMetadataProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A structure that represents a default formatting definition.
///
/// The property type `DefaultFormatting` of `AWS::QuickSight::Topic`.
#[must_use = "a property type does nothing until it is set"]
pub struct DefaultFormattingProperty(Object);

impl DefaultFormattingProperty {
    /// `DefaultFormattingProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The display format. Valid values for this structure are `AUTO`, `PERCENT`, `CURRENCY`, `NUMBER`, `DATE`, and `STRING`.
    ///
    /// `DisplayFormat`; one of `AUTO`, `PERCENT`, `CURRENCY`, `NUMBER`, `DATE`, `STRING`.
    pub fn display_format(mut self, value: impl IntoValue<DisplayFormat>) -> Self {
        self.0.put("DisplayFormat", value.into_value().into_node());
        self
    }

    /// The additional options for display formatting.
    ///
    /// `DisplayFormatOptions`.
    pub fn display_format_options(
        mut self,
        value: impl IntoValue<DisplayFormatOptionsProperty>,
    ) -> Self {
        self.0
            .put("DisplayFormatOptions", value.into_value().into_node());
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

impl Kind for DefaultFormattingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DefaultFormattingProperty> for DefaultFormattingProperty {}
impl From<DefaultFormattingProperty> for Node {
    #[inline]
    fn from(value: DefaultFormattingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DefaultFormattingProperty> for DefaultFormattingProperty {
    #[inline]
    fn into_value(self) -> Value<DefaultFormattingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A structure that represents additional options for display formatting.
///
/// The property type `DisplayFormatOptions` of `AWS::QuickSight::Topic`.
#[must_use = "a property type does nothing until it is set"]
pub struct DisplayFormatOptionsProperty(Object);

impl DisplayFormatOptionsProperty {
    /// `DisplayFormatOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Determines the blank cell format.
    ///
    /// `BlankCellFormat`.
    pub fn blank_cell_format(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("BlankCellFormat", value.into_value().into_node());
        self
    }

    /// The currency symbol, such as `USD`.
    ///
    /// `CurrencySymbol`.
    pub fn currency_symbol(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CurrencySymbol", value.into_value().into_node());
        self
    }

    /// Determines the `DateTime` format.
    ///
    /// `DateFormat`.
    pub fn date_format(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DateFormat", value.into_value().into_node());
        self
    }

    /// Determines the decimal separator.
    ///
    /// `DecimalSeparator`; one of `COMMA`, `DOT`.
    pub fn decimal_separator(mut self, value: impl IntoValue<DecimalSeparator>) -> Self {
        self.0
            .put("DecimalSeparator", value.into_value().into_node());
        self
    }

    /// Determines the number of fraction digits.
    ///
    /// `FractionDigits`; default `0`.
    pub fn fraction_digits(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("FractionDigits", value.into_value().into_node());
        self
    }

    /// Determines the grouping separator.
    ///
    /// `GroupingSeparator`.
    pub fn grouping_separator(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("GroupingSeparator", value.into_value().into_node());
        self
    }

    /// The negative format.
    ///
    /// `NegativeFormat`.
    pub fn negative_format(mut self, value: impl IntoValue<NegativeFormatProperty>) -> Self {
        self.0.put("NegativeFormat", value.into_value().into_node());
        self
    }

    /// The prefix value for a display format.
    ///
    /// `Prefix`.
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Prefix", value.into_value().into_node());
        self
    }

    /// The suffix value for a display format.
    ///
    /// `Suffix`.
    pub fn suffix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Suffix", value.into_value().into_node());
        self
    }

    /// The unit scaler. Valid values for this structure are: `NONE`, `AUTO`, `THOUSANDS`, `MILLIONS`, `BILLIONS`, and `TRILLIONS`.
    ///
    /// `UnitScaler`; one of `NONE`, `AUTO`, `THOUSANDS`, `MILLIONS`, `BILLIONS`, `TRILLIONS`, `LAKHS`, `CRORES`.
    pub fn unit_scaler(mut self, value: impl IntoValue<UnitScaler>) -> Self {
        self.0.put("UnitScaler", value.into_value().into_node());
        self
    }

    /// A Boolean value that indicates whether to use blank cell format.
    ///
    /// `UseBlankCellFormat`; default `false`.
    pub fn use_blank_cell_format(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("UseBlankCellFormat", value.into_value().into_node());
        self
    }

    /// A Boolean value that indicates whether to use grouping.
    ///
    /// `UseGrouping`; default `false`.
    pub fn use_grouping(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("UseGrouping", value.into_value().into_node());
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

impl Kind for DisplayFormatOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DisplayFormatOptionsProperty> for DisplayFormatOptionsProperty {}
impl From<DisplayFormatOptionsProperty> for Node {
    #[inline]
    fn from(value: DisplayFormatOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DisplayFormatOptionsProperty> for DisplayFormatOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<DisplayFormatOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A structure that represents a named entity.
///
/// The property type `NamedEntityDefinition` of `AWS::QuickSight::Topic`.
#[must_use = "a property type does nothing until it is set"]
pub struct NamedEntityDefinitionProperty(Object);

impl NamedEntityDefinitionProperty {
    /// `NamedEntityDefinitionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the entity.
    ///
    /// `FieldName`.
    pub fn field_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("FieldName", value.into_value().into_node());
        self
    }

    /// The definition of a metric.
    ///
    /// `Metric`.
    pub fn metric(mut self, value: impl IntoValue<NamedEntityDefinitionMetricProperty>) -> Self {
        self.0.put("Metric", value.into_value().into_node());
        self
    }

    /// The property name to be used for the named entity.
    ///
    /// `PropertyName`.
    pub fn property_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PropertyName", value.into_value().into_node());
        self
    }

    /// The property role. Valid values for this structure are `PRIMARY` and `ID`.
    ///
    /// `PropertyRole`; one of `PRIMARY`, `ID`.
    pub fn property_role(mut self, value: impl IntoValue<PropertyRole>) -> Self {
        self.0.put("PropertyRole", value.into_value().into_node());
        self
    }

    /// The property usage. Valid values for this structure are `INHERIT`, `DIMENSION`, and `MEASURE`.
    ///
    /// `PropertyUsage`; one of `INHERIT`, `DIMENSION`, `MEASURE`.
    pub fn property_usage(mut self, value: impl IntoValue<PropertyUsage>) -> Self {
        self.0.put("PropertyUsage", value.into_value().into_node());
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

impl Kind for NamedEntityDefinitionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NamedEntityDefinitionProperty> for NamedEntityDefinitionProperty {}
impl From<NamedEntityDefinitionProperty> for Node {
    #[inline]
    fn from(value: NamedEntityDefinitionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NamedEntityDefinitionProperty> for NamedEntityDefinitionProperty {
    #[inline]
    fn into_value(self) -> Value<NamedEntityDefinitionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A structure that represents a metric.
///
/// The property type `NamedEntityDefinitionMetric` of `AWS::QuickSight::Topic`.
#[must_use = "a property type does nothing until it is set"]
pub struct NamedEntityDefinitionMetricProperty(Object);

impl NamedEntityDefinitionMetricProperty {
    /// `NamedEntityDefinitionMetricProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The aggregation of a named entity. Valid values for this structure are `SUM`, `MIN`, `MAX`, `COUNT`, `AVERAGE`, `DISTINCT_COUNT`, `STDEV`, `STDEVP`, `VAR`, `VARP`, `PERCENTILE`, `MEDIAN`, and `CUSTOM`.
    ///
    /// `Aggregation`; one of `SUM`, `MIN`, `MAX`, `COUNT`, `AVERAGE`, `DISTINCT_COUNT`, `STDEV`, `STDEVP`, `VAR`, `VARP`, `PERCENTILE`, `MEDIAN`, ….
    pub fn aggregation(
        mut self,
        value: impl IntoValue<NamedEntityDefinitionMetricAggregation>,
    ) -> Self {
        self.0.put("Aggregation", value.into_value().into_node());
        self
    }

    /// The additional parameters for an aggregation function.
    ///
    /// `AggregationFunctionParameters`.
    pub fn aggregation_function_parameters(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put(
            "AggregationFunctionParameters",
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

impl Kind for NamedEntityDefinitionMetricProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NamedEntityDefinitionMetricProperty> for NamedEntityDefinitionMetricProperty {}
impl From<NamedEntityDefinitionMetricProperty> for Node {
    #[inline]
    fn from(value: NamedEntityDefinitionMetricProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NamedEntityDefinitionMetricProperty> for NamedEntityDefinitionMetricProperty {
    #[inline]
    fn into_value(self) -> Value<NamedEntityDefinitionMetricProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A structure that represents a negative format.
///
/// The property type `NegativeFormat` of `AWS::QuickSight::Topic`.
#[must_use = "a property type does nothing until it is set"]
pub struct NegativeFormatProperty(Object);

impl NegativeFormatProperty {
    /// `NegativeFormatProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The prefix for a negative format.
    ///
    /// `Prefix`.
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Prefix", value.into_value().into_node());
        self
    }

    /// The suffix for a negative format.
    ///
    /// `Suffix`.
    pub fn suffix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Suffix", value.into_value().into_node());
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

impl Kind for NegativeFormatProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NegativeFormatProperty> for NegativeFormatProperty {}
impl From<NegativeFormatProperty> for Node {
    #[inline]
    fn from(value: NegativeFormatProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NegativeFormatProperty> for NegativeFormatProperty {
    #[inline]
    fn into_value(self) -> Value<NegativeFormatProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The value of the constant that is used to specify the endpoints of a range filter.
///
/// The property type `RangeConstant` of `AWS::QuickSight::Topic`.
#[must_use = "a property type does nothing until it is set"]
pub struct RangeConstantProperty(Object);

impl RangeConstantProperty {
    /// `RangeConstantProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The maximum value for a range constant.
    ///
    /// `Maximum`.
    pub fn maximum(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Maximum", value.into_value().into_node());
        self
    }

    /// The minimum value for a range constant.
    ///
    /// `Minimum`.
    pub fn minimum(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Minimum", value.into_value().into_node());
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

impl Kind for RangeConstantProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RangeConstantProperty> for RangeConstantProperty {}
impl From<RangeConstantProperty> for Node {
    #[inline]
    fn from(value: RangeConstantProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RangeConstantProperty> for RangeConstantProperty {
    #[inline]
    fn into_value(self) -> Value<RangeConstantProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A structure that represents a semantic entity type.
///
/// The property type `SemanticEntityType` of `AWS::QuickSight::Topic`.
#[must_use = "a property type does nothing until it is set"]
pub struct SemanticEntityTypeProperty(Object);

impl SemanticEntityTypeProperty {
    /// `SemanticEntityTypeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The semantic entity sub type name.
    ///
    /// `SubTypeName`.
    pub fn sub_type_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SubTypeName", value.into_value().into_node());
        self
    }

    /// The semantic entity type name.
    ///
    /// `TypeName`.
    pub fn type_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TypeName", value.into_value().into_node());
        self
    }

    /// The semantic entity type parameters.
    ///
    /// `TypeParameters`.
    pub fn type_parameters(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("TypeParameters", value.into_value().into_node());
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

impl Kind for SemanticEntityTypeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SemanticEntityTypeProperty> for SemanticEntityTypeProperty {}
impl From<SemanticEntityTypeProperty> for Node {
    #[inline]
    fn from(value: SemanticEntityTypeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SemanticEntityTypeProperty> for SemanticEntityTypeProperty {
    #[inline]
    fn into_value(self) -> Value<SemanticEntityTypeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A structure that represents a semantic type.
///
/// The property type `SemanticType` of `AWS::QuickSight::Topic`.
#[must_use = "a property type does nothing until it is set"]
pub struct SemanticTypeProperty(Object);

impl SemanticTypeProperty {
    /// `SemanticTypeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The semantic type falsey cell value.
    ///
    /// `FalseyCellValue`.
    pub fn falsey_cell_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("FalseyCellValue", value.into_value().into_node());
        self
    }

    /// The other names or aliases for the false cell value.
    ///
    /// `FalseyCellValueSynonyms`.
    pub fn falsey_cell_value_synonyms(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("FalseyCellValueSynonyms", value.into_value().into_node());
        self
    }

    /// The semantic type sub type name.
    ///
    /// `SubTypeName`.
    pub fn sub_type_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SubTypeName", value.into_value().into_node());
        self
    }

    /// The semantic type truthy cell value.
    ///
    /// `TruthyCellValue`.
    pub fn truthy_cell_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("TruthyCellValue", value.into_value().into_node());
        self
    }

    /// The other names or aliases for the true cell value.
    ///
    /// `TruthyCellValueSynonyms`.
    pub fn truthy_cell_value_synonyms(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("TruthyCellValueSynonyms", value.into_value().into_node());
        self
    }

    /// The semantic type name.
    ///
    /// `TypeName`.
    pub fn type_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TypeName", value.into_value().into_node());
        self
    }

    /// The semantic type parameters.
    ///
    /// `TypeParameters`.
    pub fn type_parameters(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("TypeParameters", value.into_value().into_node());
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

impl Kind for SemanticTypeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SemanticTypeProperty> for SemanticTypeProperty {}
impl From<SemanticTypeProperty> for Node {
    #[inline]
    fn from(value: SemanticTypeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SemanticTypeProperty> for SemanticTypeProperty {
    #[inline]
    fn into_value(self) -> Value<SemanticTypeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A structure that represents a calculated field.
///
/// The property type `TopicCalculatedField` of `AWS::QuickSight::Topic`.
#[must_use = "a property type does nothing until it is set"]
pub struct TopicCalculatedFieldProperty(Object);

impl TopicCalculatedFieldProperty {
    /// `TopicCalculatedFieldProperty` with its required properties, in alphabetical order:
    ///
    /// - `calculated_field_name`: The calculated field name.
    /// - `expression`: The calculated field expression.
    pub fn new(
        calculated_field_name: impl IntoValue<String>,
        expression: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CalculatedFieldName",
            calculated_field_name.into_value().into_node(),
        );
        object_.put("Expression", expression.into_value().into_node());
        Self(object_)
    }

    /// The default aggregation. Valid values for this structure are `SUM`, `MAX`, `MIN`, `COUNT`, `DISTINCT_COUNT`, and `AVERAGE`.
    ///
    /// `Aggregation`; one of `SUM`, `MAX`, `MIN`, `COUNT`, `DISTINCT_COUNT`, `AVERAGE`, `MEDIAN`, `STDEV`, `STDEVP`, `VAR`, `VARP`.
    pub fn aggregation(mut self, value: impl IntoValue<TopicCalculatedFieldAggregation>) -> Self {
        self.0.put("Aggregation", value.into_value().into_node());
        self
    }

    /// The list of aggregation types that are allowed for the calculated field. Valid values for this structure are `COUNT`, `DISTINCT_COUNT`, `MIN`, `MAX`, `MEDIAN`, `SUM`, `AVERAGE`, `STDEV`, `STDEVP`, `VAR`, `VARP`, and `PERCENTILE`.
    ///
    /// `AllowedAggregations`.
    pub fn allowed_aggregations(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("AllowedAggregations", value.into_value().into_node());
        self
    }

    /// The calculated field description.
    ///
    /// `CalculatedFieldDescription`.
    pub fn calculated_field_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CalculatedFieldDescription", value.into_value().into_node());
        self
    }

    /// The other names or aliases for the calculated field.
    ///
    /// `CalculatedFieldSynonyms`.
    pub fn calculated_field_synonyms(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("CalculatedFieldSynonyms", value.into_value().into_node());
        self
    }

    /// The other names or aliases for the calculated field cell value.
    ///
    /// `CellValueSynonyms`.
    pub fn cell_value_synonyms(
        mut self,
        value: impl IntoValue<List<CellValueSynonymProperty>>,
    ) -> Self {
        self.0
            .put("CellValueSynonyms", value.into_value().into_node());
        self
    }

    /// The column data role for a calculated field. Valid values for this structure are `DIMENSION` and `MEASURE`.
    ///
    /// `ColumnDataRole`; one of `DIMENSION`, `MEASURE`.
    pub fn column_data_role(mut self, value: impl IntoValue<ColumnDataRole>) -> Self {
        self.0.put("ColumnDataRole", value.into_value().into_node());
        self
    }

    /// The order in which data is displayed for the calculated field when it's used in a comparative context.
    ///
    /// `ComparativeOrder`.
    pub fn comparative_order(mut self, value: impl IntoValue<ComparativeOrderProperty>) -> Self {
        self.0
            .put("ComparativeOrder", value.into_value().into_node());
        self
    }

    /// The default formatting definition.
    ///
    /// `DefaultFormatting`.
    pub fn default_formatting(mut self, value: impl IntoValue<DefaultFormattingProperty>) -> Self {
        self.0
            .put("DefaultFormatting", value.into_value().into_node());
        self
    }

    /// A Boolean value that indicates if a calculated field is visible in the autocomplete.
    ///
    /// `DisableIndexing`.
    pub fn disable_indexing(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DisableIndexing", value.into_value().into_node());
        self
    }

    /// A boolean value that indicates if a calculated field is included in the topic.
    ///
    /// `IsIncludedInTopic`; default `false`.
    pub fn is_included_in_topic(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IsIncludedInTopic", value.into_value().into_node());
        self
    }

    /// A Boolean value that indicates whether to never aggregate calculated field in filters.
    ///
    /// `NeverAggregateInFilter`; default `false`.
    pub fn never_aggregate_in_filter(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("NeverAggregateInFilter", value.into_value().into_node());
        self
    }

    /// The non additive for the table style target.
    ///
    /// `NonAdditive`; default `false`.
    pub fn non_additive(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("NonAdditive", value.into_value().into_node());
        self
    }

    /// The list of aggregation types that are not allowed for the calculated field. Valid values for this structure are `COUNT`, `DISTINCT_COUNT`, `MIN`, `MAX`, `MEDIAN`, `SUM`, `AVERAGE`, `STDEV`, `STDEVP`, `VAR`, `VARP`, and `PERCENTILE`.
    ///
    /// `NotAllowedAggregations`.
    pub fn not_allowed_aggregations(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("NotAllowedAggregations", value.into_value().into_node());
        self
    }

    /// The semantic type.
    ///
    /// `SemanticType`.
    pub fn semantic_type(mut self, value: impl IntoValue<SemanticTypeProperty>) -> Self {
        self.0.put("SemanticType", value.into_value().into_node());
        self
    }

    /// The level of time precision that is used to aggregate `DateTime` values.
    ///
    /// `TimeGranularity`; one of `SECOND`, `MINUTE`, `HOUR`, `DAY`, `WEEK`, `MONTH`, `QUARTER`, `YEAR`.
    pub fn time_granularity(mut self, value: impl IntoValue<TimeGranularity>) -> Self {
        self.0
            .put("TimeGranularity", value.into_value().into_node());
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

impl Kind for TopicCalculatedFieldProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TopicCalculatedFieldProperty> for TopicCalculatedFieldProperty {}
impl From<TopicCalculatedFieldProperty> for Node {
    #[inline]
    fn from(value: TopicCalculatedFieldProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TopicCalculatedFieldProperty> for TopicCalculatedFieldProperty {
    #[inline]
    fn into_value(self) -> Value<TopicCalculatedFieldProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A structure that represents a category filter.
///
/// The property type `TopicCategoryFilter` of `AWS::QuickSight::Topic`.
#[must_use = "a property type does nothing until it is set"]
pub struct TopicCategoryFilterProperty(Object);

impl TopicCategoryFilterProperty {
    /// `TopicCategoryFilterProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The category filter function. Valid values for this structure are `EXACT` and `CONTAINS`.
    ///
    /// `CategoryFilterFunction`; one of `EXACT`, `CONTAINS`.
    pub fn category_filter_function(
        mut self,
        value: impl IntoValue<CategoryFilterFunction>,
    ) -> Self {
        self.0
            .put("CategoryFilterFunction", value.into_value().into_node());
        self
    }

    /// The category filter type. This element is used to specify whether a filter is a simple category filter or an inverse category filter.
    ///
    /// `CategoryFilterType`; one of `CUSTOM_FILTER`, `CUSTOM_FILTER_LIST`, `FILTER_LIST`.
    pub fn category_filter_type(mut self, value: impl IntoValue<CategoryFilterType>) -> Self {
        self.0
            .put("CategoryFilterType", value.into_value().into_node());
        self
    }

    /// The constant used in a category filter.
    ///
    /// `Constant`.
    pub fn constant(mut self, value: impl IntoValue<TopicCategoryFilterConstantProperty>) -> Self {
        self.0.put("Constant", value.into_value().into_node());
        self
    }

    /// A Boolean value that indicates if the filter is inverse.
    ///
    /// `Inverse`; default `false`.
    pub fn inverse(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Inverse", value.into_value().into_node());
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

impl Kind for TopicCategoryFilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TopicCategoryFilterProperty> for TopicCategoryFilterProperty {}
impl From<TopicCategoryFilterProperty> for Node {
    #[inline]
    fn from(value: TopicCategoryFilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TopicCategoryFilterProperty> for TopicCategoryFilterProperty {
    #[inline]
    fn into_value(self) -> Value<TopicCategoryFilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A constant used in a category filter.
///
/// The property type `TopicCategoryFilterConstant` of `AWS::QuickSight::Topic`.
#[must_use = "a property type does nothing until it is set"]
pub struct TopicCategoryFilterConstantProperty(Object);

impl TopicCategoryFilterConstantProperty {
    /// `TopicCategoryFilterConstantProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A collective constant used in a category filter. This element is used to specify a list of values for the constant.
    ///
    /// `CollectiveConstant`.
    pub fn collective_constant(
        mut self,
        value: impl IntoValue<CollectiveConstantProperty>,
    ) -> Self {
        self.0
            .put("CollectiveConstant", value.into_value().into_node());
        self
    }

    /// The type of category filter constant. This element is used to specify whether a constant is a singular or collective. Valid values are `SINGULAR` and `COLLECTIVE`.
    ///
    /// `ConstantType`; one of `SINGULAR`, `RANGE`, `COLLECTIVE`.
    pub fn constant_type(mut self, value: impl IntoValue<ConstantType>) -> Self {
        self.0.put("ConstantType", value.into_value().into_node());
        self
    }

    /// A singular constant used in a category filter. This element is used to specify a single value for the constant.
    ///
    /// `SingularConstant`.
    pub fn singular_constant(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SingularConstant", value.into_value().into_node());
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

impl Kind for TopicCategoryFilterConstantProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TopicCategoryFilterConstantProperty> for TopicCategoryFilterConstantProperty {}
impl From<TopicCategoryFilterConstantProperty> for Node {
    #[inline]
    fn from(value: TopicCategoryFilterConstantProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TopicCategoryFilterConstantProperty> for TopicCategoryFilterConstantProperty {
    #[inline]
    fn into_value(self) -> Value<TopicCategoryFilterConstantProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents a column in a dataset.
///
/// The property type `TopicColumn` of `AWS::QuickSight::Topic`.
#[must_use = "a property type does nothing until it is set"]
pub struct TopicColumnProperty(Object);

impl TopicColumnProperty {
    /// `TopicColumnProperty` with its required properties, in alphabetical order:
    ///
    /// - `column_name`: The name of the column.
    pub fn new(column_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ColumnName", column_name.into_value().into_node());
        Self(object_)
    }

    /// The type of aggregation that is performed on the column data when it's queried.
    ///
    /// `Aggregation`; one of `SUM`, `MAX`, `MIN`, `COUNT`, `DISTINCT_COUNT`, `AVERAGE`, `MEDIAN`, `STDEV`, `STDEVP`, `VAR`, `VARP`.
    pub fn aggregation(mut self, value: impl IntoValue<TopicColumnAggregation>) -> Self {
        self.0.put("Aggregation", value.into_value().into_node());
        self
    }

    /// The list of aggregation types that are allowed for the column. Valid values for this structure are `COUNT`, `DISTINCT_COUNT`, `MIN`, `MAX`, `MEDIAN`, `SUM`, `AVERAGE`, `STDEV`, `STDEVP`, `VAR`, `VARP`, and `PERCENTILE`.
    ///
    /// `AllowedAggregations`.
    pub fn allowed_aggregations(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("AllowedAggregations", value.into_value().into_node());
        self
    }

    /// The other names or aliases for the column cell value.
    ///
    /// `CellValueSynonyms`.
    pub fn cell_value_synonyms(
        mut self,
        value: impl IntoValue<List<CellValueSynonymProperty>>,
    ) -> Self {
        self.0
            .put("CellValueSynonyms", value.into_value().into_node());
        self
    }

    /// The role of the column in the data. Valid values are `DIMENSION` and `MEASURE`.
    ///
    /// `ColumnDataRole`; one of `DIMENSION`, `MEASURE`.
    pub fn column_data_role(mut self, value: impl IntoValue<ColumnDataRole>) -> Self {
        self.0.put("ColumnDataRole", value.into_value().into_node());
        self
    }

    /// A description of the column and its contents.
    ///
    /// `ColumnDescription`.
    pub fn column_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ColumnDescription", value.into_value().into_node());
        self
    }

    /// A user-friendly name for the column.
    ///
    /// `ColumnFriendlyName`.
    pub fn column_friendly_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ColumnFriendlyName", value.into_value().into_node());
        self
    }

    /// The other names or aliases for the column.
    ///
    /// `ColumnSynonyms`.
    pub fn column_synonyms(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("ColumnSynonyms", value.into_value().into_node());
        self
    }

    /// The order in which data is displayed for the column when it's used in a comparative context.
    ///
    /// `ComparativeOrder`.
    pub fn comparative_order(mut self, value: impl IntoValue<ComparativeOrderProperty>) -> Self {
        self.0
            .put("ComparativeOrder", value.into_value().into_node());
        self
    }

    /// The default formatting used for values in the column.
    ///
    /// `DefaultFormatting`.
    pub fn default_formatting(mut self, value: impl IntoValue<DefaultFormattingProperty>) -> Self {
        self.0
            .put("DefaultFormatting", value.into_value().into_node());
        self
    }

    /// A Boolean value that indicates whether the column shows in the autocomplete functionality.
    ///
    /// `DisableIndexing`.
    pub fn disable_indexing(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DisableIndexing", value.into_value().into_node());
        self
    }

    /// A Boolean value that indicates whether the column is included in the query results.
    ///
    /// `IsIncludedInTopic`; default `false`.
    pub fn is_included_in_topic(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IsIncludedInTopic", value.into_value().into_node());
        self
    }

    /// A Boolean value that indicates whether to aggregate the column data when it's used in a filter context.
    ///
    /// `NeverAggregateInFilter`; default `false`.
    pub fn never_aggregate_in_filter(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("NeverAggregateInFilter", value.into_value().into_node());
        self
    }

    /// The non additive value for the column.
    ///
    /// `NonAdditive`; default `false`.
    pub fn non_additive(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("NonAdditive", value.into_value().into_node());
        self
    }

    /// The list of aggregation types that are not allowed for the column. Valid values for this structure are `COUNT`, `DISTINCT_COUNT`, `MIN`, `MAX`, `MEDIAN`, `SUM`, `AVERAGE`, `STDEV`, `STDEVP`, `VAR`, `VARP`, and `PERCENTILE`.
    ///
    /// `NotAllowedAggregations`.
    pub fn not_allowed_aggregations(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("NotAllowedAggregations", value.into_value().into_node());
        self
    }

    /// The semantic type of data contained in the column.
    ///
    /// `SemanticType`.
    pub fn semantic_type(mut self, value: impl IntoValue<SemanticTypeProperty>) -> Self {
        self.0.put("SemanticType", value.into_value().into_node());
        self
    }

    /// The level of time precision that is used to aggregate `DateTime` values.
    ///
    /// `TimeGranularity`; one of `SECOND`, `MINUTE`, `HOUR`, `DAY`, `WEEK`, `MONTH`, `QUARTER`, `YEAR`.
    pub fn time_granularity(mut self, value: impl IntoValue<TimeGranularity>) -> Self {
        self.0
            .put("TimeGranularity", value.into_value().into_node());
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

impl Kind for TopicColumnProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TopicColumnProperty> for TopicColumnProperty {}
impl From<TopicColumnProperty> for Node {
    #[inline]
    fn from(value: TopicColumnProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TopicColumnProperty> for TopicColumnProperty {
    #[inline]
    fn into_value(self) -> Value<TopicColumnProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration options for a `Topic`.
///
/// The property type `TopicConfigOptions` of `AWS::QuickSight::Topic`.
#[must_use = "a property type does nothing until it is set"]
pub struct TopicConfigOptionsProperty(Object);

impl TopicConfigOptionsProperty {
    /// `TopicConfigOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Enables Amazon Q Business Insights for a `Topic`.
    ///
    /// `QBusinessInsightsEnabled`.
    pub fn q_business_insights_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("QBusinessInsightsEnabled", value.into_value().into_node());
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

impl Kind for TopicConfigOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TopicConfigOptionsProperty> for TopicConfigOptionsProperty {}
impl From<TopicConfigOptionsProperty> for Node {
    #[inline]
    fn from(value: TopicConfigOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TopicConfigOptionsProperty> for TopicConfigOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<TopicConfigOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A filter used to restrict data based on a range of dates or times.
///
/// The property type `TopicDateRangeFilter` of `AWS::QuickSight::Topic`.
#[must_use = "a property type does nothing until it is set"]
pub struct TopicDateRangeFilterProperty(Object);

impl TopicDateRangeFilterProperty {
    /// `TopicDateRangeFilterProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The constant used in a date range filter.
    ///
    /// `Constant`.
    pub fn constant(mut self, value: impl IntoValue<TopicRangeFilterConstantProperty>) -> Self {
        self.0.put("Constant", value.into_value().into_node());
        self
    }

    /// A Boolean value that indicates whether the date range filter should include the boundary values. If set to true, the filter includes the start and end dates. If set to false, the filter excludes them.
    ///
    /// `Inclusive`; default `false`.
    pub fn inclusive(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Inclusive", value.into_value().into_node());
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

impl Kind for TopicDateRangeFilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TopicDateRangeFilterProperty> for TopicDateRangeFilterProperty {}
impl From<TopicDateRangeFilterProperty> for Node {
    #[inline]
    fn from(value: TopicDateRangeFilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TopicDateRangeFilterProperty> for TopicDateRangeFilterProperty {
    #[inline]
    fn into_value(self) -> Value<TopicDateRangeFilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A structure that represents a filter used to select items for a topic.
///
/// The property type `TopicFilter` of `AWS::QuickSight::Topic`.
#[must_use = "a property type does nothing until it is set"]
pub struct TopicFilterProperty(Object);

impl TopicFilterProperty {
    /// `TopicFilterProperty` with its required properties, in alphabetical order:
    ///
    /// - `filter_name`: The name of the filter.
    /// - `operand_field_name`: The name of the field that the filter operates on.
    pub fn new(
        filter_name: impl IntoValue<String>,
        operand_field_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("FilterName", filter_name.into_value().into_node());
        object_.put(
            "OperandFieldName",
            operand_field_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// The category filter that is associated with this filter.
    ///
    /// `CategoryFilter`.
    pub fn category_filter(mut self, value: impl IntoValue<TopicCategoryFilterProperty>) -> Self {
        self.0.put("CategoryFilter", value.into_value().into_node());
        self
    }

    /// The date range filter.
    ///
    /// `DateRangeFilter`.
    pub fn date_range_filter(
        mut self,
        value: impl IntoValue<TopicDateRangeFilterProperty>,
    ) -> Self {
        self.0
            .put("DateRangeFilter", value.into_value().into_node());
        self
    }

    /// The class of the filter. Valid values for this structure are `ENFORCED_VALUE_FILTER`, `CONDITIONAL_VALUE_FILTER`, and `NAMED_VALUE_FILTER`.
    ///
    /// `FilterClass`; one of `ENFORCED_VALUE_FILTER`, `CONDITIONAL_VALUE_FILTER`, `NAMED_VALUE_FILTER`, `DASHBOARD_DEFAULT_FILTER`.
    pub fn filter_class(mut self, value: impl IntoValue<FilterClass>) -> Self {
        self.0.put("FilterClass", value.into_value().into_node());
        self
    }

    /// A description of the filter used to select items for a topic.
    ///
    /// `FilterDescription`.
    pub fn filter_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("FilterDescription", value.into_value().into_node());
        self
    }

    /// The other names or aliases for the filter.
    ///
    /// `FilterSynonyms`.
    pub fn filter_synonyms(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("FilterSynonyms", value.into_value().into_node());
        self
    }

    /// The type of the filter. Valid values for this structure are `CATEGORY_FILTER`, `NUMERIC_EQUALITY_FILTER`, `NUMERIC_RANGE_FILTER`, `DATE_RANGE_FILTER`, and `RELATIVE_DATE_FILTER`.
    ///
    /// `FilterType`; one of `CATEGORY_FILTER`, `NUMERIC_EQUALITY_FILTER`, `NUMERIC_RANGE_FILTER`, `DATE_RANGE_FILTER`, `RELATIVE_DATE_FILTER`, `NULL_FILTER`.
    pub fn filter_type(mut self, value: impl IntoValue<FilterType>) -> Self {
        self.0.put("FilterType", value.into_value().into_node());
        self
    }

    /// The numeric equality filter.
    ///
    /// `NumericEqualityFilter`.
    pub fn numeric_equality_filter(
        mut self,
        value: impl IntoValue<TopicNumericEqualityFilterProperty>,
    ) -> Self {
        self.0
            .put("NumericEqualityFilter", value.into_value().into_node());
        self
    }

    /// The numeric range filter.
    ///
    /// `NumericRangeFilter`.
    pub fn numeric_range_filter(
        mut self,
        value: impl IntoValue<TopicNumericRangeFilterProperty>,
    ) -> Self {
        self.0
            .put("NumericRangeFilter", value.into_value().into_node());
        self
    }

    /// The relative date filter.
    ///
    /// `RelativeDateFilter`.
    pub fn relative_date_filter(
        mut self,
        value: impl IntoValue<TopicRelativeDateFilterProperty>,
    ) -> Self {
        self.0
            .put("RelativeDateFilter", value.into_value().into_node());
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

impl Kind for TopicFilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TopicFilterProperty> for TopicFilterProperty {}
impl From<TopicFilterProperty> for Node {
    #[inline]
    fn from(value: TopicFilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TopicFilterProperty> for TopicFilterProperty {
    #[inline]
    fn into_value(self) -> Value<TopicFilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A structure that represents a named entity.
///
/// The property type `TopicNamedEntity` of `AWS::QuickSight::Topic`.
#[must_use = "a property type does nothing until it is set"]
pub struct TopicNamedEntityProperty(Object);

impl TopicNamedEntityProperty {
    /// `TopicNamedEntityProperty` with its required properties, in alphabetical order:
    ///
    /// - `entity_name`: The name of the named entity.
    pub fn new(entity_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("EntityName", entity_name.into_value().into_node());
        Self(object_)
    }

    /// The definition of a named entity.
    ///
    /// `Definition`.
    pub fn definition(
        mut self,
        value: impl IntoValue<List<NamedEntityDefinitionProperty>>,
    ) -> Self {
        self.0.put("Definition", value.into_value().into_node());
        self
    }

    /// The description of the named entity.
    ///
    /// `EntityDescription`.
    pub fn entity_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("EntityDescription", value.into_value().into_node());
        self
    }

    /// The other names or aliases for the named entity.
    ///
    /// `EntitySynonyms`.
    pub fn entity_synonyms(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("EntitySynonyms", value.into_value().into_node());
        self
    }

    /// The type of named entity that a topic represents.
    ///
    /// `SemanticEntityType`.
    pub fn semantic_entity_type(
        mut self,
        value: impl IntoValue<SemanticEntityTypeProperty>,
    ) -> Self {
        self.0
            .put("SemanticEntityType", value.into_value().into_node());
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

impl Kind for TopicNamedEntityProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TopicNamedEntityProperty> for TopicNamedEntityProperty {}
impl From<TopicNamedEntityProperty> for Node {
    #[inline]
    fn from(value: TopicNamedEntityProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TopicNamedEntityProperty> for TopicNamedEntityProperty {
    #[inline]
    fn into_value(self) -> Value<TopicNamedEntityProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A filter that filters topics based on the value of a numeric field. The filter includes only topics whose numeric field value matches the specified value.
///
/// The property type `TopicNumericEqualityFilter` of `AWS::QuickSight::Topic`.
#[must_use = "a property type does nothing until it is set"]
pub struct TopicNumericEqualityFilterProperty(Object);

impl TopicNumericEqualityFilterProperty {
    /// `TopicNumericEqualityFilterProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An aggregation function that specifies how to calculate the value of a numeric field for a topic. Valid values for this structure are `NO_AGGREGATION`, `SUM`, `AVERAGE`, `COUNT`, `DISTINCT_COUNT`, `MAX`, `MEDIAN`, `MIN`, `STDEV`, `STDEVP`, `VAR`, and `VARP`.
    ///
    /// `Aggregation`; one of `NO_AGGREGATION`, `SUM`, `AVERAGE`, `COUNT`, `DISTINCT_COUNT`, `MAX`, `MEDIAN`, `MIN`, `STDEV`, `STDEVP`, `VAR`, `VARP`.
    pub fn aggregation(
        mut self,
        value: impl IntoValue<TopicNumericEqualityFilterAggregation>,
    ) -> Self {
        self.0.put("Aggregation", value.into_value().into_node());
        self
    }

    /// The constant used in a numeric equality filter.
    ///
    /// `Constant`.
    pub fn constant(mut self, value: impl IntoValue<TopicSingularFilterConstantProperty>) -> Self {
        self.0.put("Constant", value.into_value().into_node());
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

impl Kind for TopicNumericEqualityFilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TopicNumericEqualityFilterProperty> for TopicNumericEqualityFilterProperty {}
impl From<TopicNumericEqualityFilterProperty> for Node {
    #[inline]
    fn from(value: TopicNumericEqualityFilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TopicNumericEqualityFilterProperty> for TopicNumericEqualityFilterProperty {
    #[inline]
    fn into_value(self) -> Value<TopicNumericEqualityFilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A filter that filters topics based on the value of a numeric field. The filter includes only topics whose numeric field value falls within the specified range.
///
/// The property type `TopicNumericRangeFilter` of `AWS::QuickSight::Topic`.
#[must_use = "a property type does nothing until it is set"]
pub struct TopicNumericRangeFilterProperty(Object);

impl TopicNumericRangeFilterProperty {
    /// `TopicNumericRangeFilterProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An aggregation function that specifies how to calculate the value of a numeric field for a topic, Valid values for this structure are `NO_AGGREGATION`, `SUM`, `AVERAGE`, `COUNT`, `DISTINCT_COUNT`, `MAX`, `MEDIAN`, `MIN`, `STDEV`, `STDEVP`, `VAR`, and `VARP`.
    ///
    /// `Aggregation`; one of `NO_AGGREGATION`, `SUM`, `AVERAGE`, `COUNT`, `DISTINCT_COUNT`, `MAX`, `MEDIAN`, `MIN`, `STDEV`, `STDEVP`, `VAR`, `VARP`.
    pub fn aggregation(
        mut self,
        value: impl IntoValue<TopicNumericRangeFilterAggregation>,
    ) -> Self {
        self.0.put("Aggregation", value.into_value().into_node());
        self
    }

    /// The constant used in a numeric range filter.
    ///
    /// `Constant`.
    pub fn constant(mut self, value: impl IntoValue<TopicRangeFilterConstantProperty>) -> Self {
        self.0.put("Constant", value.into_value().into_node());
        self
    }

    /// A Boolean value that indicates whether the endpoints of the numeric range are included in the filter. If set to true, topics whose numeric field value is equal to the endpoint values will be included in the filter. If set to false, topics whose numeric field value is equal to the endpoint values will be excluded from the filter.
    ///
    /// `Inclusive`; default `false`.
    pub fn inclusive(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Inclusive", value.into_value().into_node());
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

impl Kind for TopicNumericRangeFilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TopicNumericRangeFilterProperty> for TopicNumericRangeFilterProperty {}
impl From<TopicNumericRangeFilterProperty> for Node {
    #[inline]
    fn from(value: TopicNumericRangeFilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TopicNumericRangeFilterProperty> for TopicNumericRangeFilterProperty {
    #[inline]
    fn into_value(self) -> Value<TopicNumericRangeFilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A constant value that is used in a range filter to specify the endpoints of the range.
///
/// The property type `TopicRangeFilterConstant` of `AWS::QuickSight::Topic`.
#[must_use = "a property type does nothing until it is set"]
pub struct TopicRangeFilterConstantProperty(Object);

impl TopicRangeFilterConstantProperty {
    /// `TopicRangeFilterConstantProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The data type of the constant value that is used in a range filter. Valid values for this structure are `RANGE`.
    ///
    /// `ConstantType`; one of `SINGULAR`, `RANGE`, `COLLECTIVE`.
    pub fn constant_type(mut self, value: impl IntoValue<ConstantType>) -> Self {
        self.0.put("ConstantType", value.into_value().into_node());
        self
    }

    /// The value of the constant that is used to specify the endpoints of a range filter.
    ///
    /// `RangeConstant`.
    pub fn range_constant(mut self, value: impl IntoValue<RangeConstantProperty>) -> Self {
        self.0.put("RangeConstant", value.into_value().into_node());
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

impl Kind for TopicRangeFilterConstantProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TopicRangeFilterConstantProperty> for TopicRangeFilterConstantProperty {}
impl From<TopicRangeFilterConstantProperty> for Node {
    #[inline]
    fn from(value: TopicRangeFilterConstantProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TopicRangeFilterConstantProperty> for TopicRangeFilterConstantProperty {
    #[inline]
    fn into_value(self) -> Value<TopicRangeFilterConstantProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A structure that represents a relative date filter.
///
/// The property type `TopicRelativeDateFilter` of `AWS::QuickSight::Topic`.
#[must_use = "a property type does nothing until it is set"]
pub struct TopicRelativeDateFilterProperty(Object);

impl TopicRelativeDateFilterProperty {
    /// `TopicRelativeDateFilterProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The constant used in a relative date filter.
    ///
    /// `Constant`.
    pub fn constant(mut self, value: impl IntoValue<TopicSingularFilterConstantProperty>) -> Self {
        self.0.put("Constant", value.into_value().into_node());
        self
    }

    /// The function to be used in a relative date filter to determine the range of dates to include in the results. Valid values for this structure are `BEFORE`, `AFTER`, and `BETWEEN`.
    ///
    /// `RelativeDateFilterFunction`; one of `PREVIOUS`, `THIS`, `LAST`, `NEXT`, `NOW`.
    pub fn relative_date_filter_function(
        mut self,
        value: impl IntoValue<RelativeDateFilterFunction>,
    ) -> Self {
        self.0
            .put("RelativeDateFilterFunction", value.into_value().into_node());
        self
    }

    /// The level of time precision that is used to aggregate `DateTime` values.
    ///
    /// `TimeGranularity`; one of `SECOND`, `MINUTE`, `HOUR`, `DAY`, `WEEK`, `MONTH`, `QUARTER`, `YEAR`.
    pub fn time_granularity(mut self, value: impl IntoValue<TimeGranularity>) -> Self {
        self.0
            .put("TimeGranularity", value.into_value().into_node());
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

impl Kind for TopicRelativeDateFilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TopicRelativeDateFilterProperty> for TopicRelativeDateFilterProperty {}
impl From<TopicRelativeDateFilterProperty> for Node {
    #[inline]
    fn from(value: TopicRelativeDateFilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TopicRelativeDateFilterProperty> for TopicRelativeDateFilterProperty {
    #[inline]
    fn into_value(self) -> Value<TopicRelativeDateFilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A structure that represents a singular filter constant, used in filters to specify a single value to match against.
///
/// The property type `TopicSingularFilterConstant` of `AWS::QuickSight::Topic`.
#[must_use = "a property type does nothing until it is set"]
pub struct TopicSingularFilterConstantProperty(Object);

impl TopicSingularFilterConstantProperty {
    /// `TopicSingularFilterConstantProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The type of the singular filter constant. Valid values for this structure are `SINGULAR`.
    ///
    /// `ConstantType`; one of `SINGULAR`, `RANGE`, `COLLECTIVE`.
    pub fn constant_type(mut self, value: impl IntoValue<ConstantType>) -> Self {
        self.0.put("ConstantType", value.into_value().into_node());
        self
    }

    /// The value of the singular filter constant.
    ///
    /// `SingularConstant`.
    pub fn singular_constant(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SingularConstant", value.into_value().into_node());
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

impl Kind for TopicSingularFilterConstantProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TopicSingularFilterConstantProperty> for TopicSingularFilterConstantProperty {}
impl From<TopicSingularFilterConstantProperty> for Node {
    #[inline]
    fn from(value: TopicSingularFilterConstantProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TopicSingularFilterConstantProperty> for TopicSingularFilterConstantProperty {
    #[inline]
    fn into_value(self) -> Value<TopicSingularFilterConstantProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `CategoryFilterFunction` of a `TopicCategoryFilter` of `AWS::QuickSight::Topic`.
pub enum CategoryFilterFunction {
    /// `CONTAINS`.
    Contains,
    /// `EXACT`.
    Exact,
}

#[diagnostic::do_not_recommend]
impl Kind for CategoryFilterFunction {}
#[diagnostic::do_not_recommend]
impl TextKind for CategoryFilterFunction {}
#[diagnostic::do_not_recommend]
impl IdKind for CategoryFilterFunction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CategoryFilterFunction {}
#[diagnostic::do_not_recommend]
impl IntoValue<CategoryFilterFunction> for CategoryFilterFunction {
    #[inline]
    fn into_value(self) -> Value<CategoryFilterFunction> {
        const VALUES: &[&str] = &["CONTAINS", "EXACT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CategoryFilterType` of a `TopicCategoryFilter` of `AWS::QuickSight::Topic`.
pub enum CategoryFilterType {
    /// `CUSTOM_FILTER`.
    CustomFilter,
    /// `CUSTOM_FILTER_LIST`.
    CustomFilterList,
    /// `FILTER_LIST`.
    FilterList,
}

#[diagnostic::do_not_recommend]
impl Kind for CategoryFilterType {}
#[diagnostic::do_not_recommend]
impl TextKind for CategoryFilterType {}
#[diagnostic::do_not_recommend]
impl IdKind for CategoryFilterType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CategoryFilterType {}
#[diagnostic::do_not_recommend]
impl IntoValue<CategoryFilterType> for CategoryFilterType {
    #[inline]
    fn into_value(self) -> Value<CategoryFilterType> {
        const VALUES: &[&str] = &["CUSTOM_FILTER", "CUSTOM_FILTER_LIST", "FILTER_LIST"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ColumnDataRole` of a `TopicCalculatedField` of `AWS::QuickSight::Topic`.
pub enum ColumnDataRole {
    /// `DIMENSION`.
    Dimension,
    /// `MEASURE`.
    Measure,
}

#[diagnostic::do_not_recommend]
impl Kind for ColumnDataRole {}
#[diagnostic::do_not_recommend]
impl TextKind for ColumnDataRole {}
#[diagnostic::do_not_recommend]
impl IdKind for ColumnDataRole {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ColumnDataRole {}
#[diagnostic::do_not_recommend]
impl IntoValue<ColumnDataRole> for ColumnDataRole {
    #[inline]
    fn into_value(self) -> Value<ColumnDataRole> {
        const VALUES: &[&str] = &["DIMENSION", "MEASURE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ConstantType` of a `TopicCategoryFilterConstant` of `AWS::QuickSight::Topic`.
pub enum ConstantType {
    /// `COLLECTIVE`.
    Collective,
    /// `RANGE`.
    Range,
    /// `SINGULAR`.
    Singular,
}

#[diagnostic::do_not_recommend]
impl Kind for ConstantType {}
#[diagnostic::do_not_recommend]
impl TextKind for ConstantType {}
#[diagnostic::do_not_recommend]
impl IdKind for ConstantType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ConstantType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ConstantType> for ConstantType {
    #[inline]
    fn into_value(self) -> Value<ConstantType> {
        const VALUES: &[&str] = &["COLLECTIVE", "RANGE", "SINGULAR"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DatasetRowDateGranularity` of a `DataAggregation` of `AWS::QuickSight::Topic`.
pub enum DatasetRowDateGranularity {
    /// `DAY`.
    Day,
    /// `HOUR`.
    Hour,
    /// `MINUTE`.
    Minute,
    /// `MONTH`.
    Month,
    /// `QUARTER`.
    Quarter,
    /// `SECOND`.
    Second,
    /// `WEEK`.
    Week,
    /// `YEAR`.
    Year,
}

#[diagnostic::do_not_recommend]
impl Kind for DatasetRowDateGranularity {}
#[diagnostic::do_not_recommend]
impl TextKind for DatasetRowDateGranularity {}
#[diagnostic::do_not_recommend]
impl IdKind for DatasetRowDateGranularity {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DatasetRowDateGranularity {}
#[diagnostic::do_not_recommend]
impl IntoValue<DatasetRowDateGranularity> for DatasetRowDateGranularity {
    #[inline]
    fn into_value(self) -> Value<DatasetRowDateGranularity> {
        const VALUES: &[&str] = &[
            "DAY", "HOUR", "MINUTE", "MONTH", "QUARTER", "SECOND", "WEEK", "YEAR",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DecimalSeparator` of a `DisplayFormatOptions` of `AWS::QuickSight::Topic`.
pub enum DecimalSeparator {
    /// `COMMA`.
    Comma,
    /// `DOT`.
    Dot,
}

#[diagnostic::do_not_recommend]
impl Kind for DecimalSeparator {}
#[diagnostic::do_not_recommend]
impl TextKind for DecimalSeparator {}
#[diagnostic::do_not_recommend]
impl IdKind for DecimalSeparator {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DecimalSeparator {}
#[diagnostic::do_not_recommend]
impl IntoValue<DecimalSeparator> for DecimalSeparator {
    #[inline]
    fn into_value(self) -> Value<DecimalSeparator> {
        const VALUES: &[&str] = &["COMMA", "DOT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DisplayFormat` of a `DefaultFormatting` of `AWS::QuickSight::Topic`.
pub enum DisplayFormat {
    /// `AUTO`.
    Auto,
    /// `CURRENCY`.
    Currency,
    /// `DATE`.
    Date,
    /// `NUMBER`.
    Number,
    /// `PERCENT`.
    Percent,
    /// `STRING`.
    String_,
}

#[diagnostic::do_not_recommend]
impl Kind for DisplayFormat {}
#[diagnostic::do_not_recommend]
impl TextKind for DisplayFormat {}
#[diagnostic::do_not_recommend]
impl IdKind for DisplayFormat {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DisplayFormat {}
#[diagnostic::do_not_recommend]
impl IntoValue<DisplayFormat> for DisplayFormat {
    #[inline]
    fn into_value(self) -> Value<DisplayFormat> {
        const VALUES: &[&str] = &["AUTO", "CURRENCY", "DATE", "NUMBER", "PERCENT", "STRING"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `FilterClass` of a `TopicFilter` of `AWS::QuickSight::Topic`.
pub enum FilterClass {
    /// `CONDITIONAL_VALUE_FILTER`.
    ConditionalValueFilter,
    /// `DASHBOARD_DEFAULT_FILTER`.
    DashboardDefaultFilter,
    /// `ENFORCED_VALUE_FILTER`.
    EnforcedValueFilter,
    /// `NAMED_VALUE_FILTER`.
    NamedValueFilter,
}

#[diagnostic::do_not_recommend]
impl Kind for FilterClass {}
#[diagnostic::do_not_recommend]
impl TextKind for FilterClass {}
#[diagnostic::do_not_recommend]
impl IdKind for FilterClass {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FilterClass {}
#[diagnostic::do_not_recommend]
impl IntoValue<FilterClass> for FilterClass {
    #[inline]
    fn into_value(self) -> Value<FilterClass> {
        const VALUES: &[&str] = &[
            "CONDITIONAL_VALUE_FILTER",
            "DASHBOARD_DEFAULT_FILTER",
            "ENFORCED_VALUE_FILTER",
            "NAMED_VALUE_FILTER",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `FilterType` of a `TopicFilter` of `AWS::QuickSight::Topic`.
pub enum FilterType {
    /// `CATEGORY_FILTER`.
    CategoryFilter,
    /// `DATE_RANGE_FILTER`.
    DateRangeFilter,
    /// `NULL_FILTER`.
    NullFilter,
    /// `NUMERIC_EQUALITY_FILTER`.
    NumericEqualityFilter,
    /// `NUMERIC_RANGE_FILTER`.
    NumericRangeFilter,
    /// `RELATIVE_DATE_FILTER`.
    RelativeDateFilter,
}

#[diagnostic::do_not_recommend]
impl Kind for FilterType {}
#[diagnostic::do_not_recommend]
impl TextKind for FilterType {}
#[diagnostic::do_not_recommend]
impl IdKind for FilterType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FilterType {}
#[diagnostic::do_not_recommend]
impl IntoValue<FilterType> for FilterType {
    #[inline]
    fn into_value(self) -> Value<FilterType> {
        const VALUES: &[&str] = &[
            "CATEGORY_FILTER",
            "DATE_RANGE_FILTER",
            "NULL_FILTER",
            "NUMERIC_EQUALITY_FILTER",
            "NUMERIC_RANGE_FILTER",
            "RELATIVE_DATE_FILTER",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Aggregation` of a `NamedEntityDefinitionMetric` of `AWS::QuickSight::Topic`.
pub enum NamedEntityDefinitionMetricAggregation {
    /// `AVERAGE`.
    Average,
    /// `COUNT`.
    Count,
    /// `CUSTOM`.
    Custom,
    /// `DISTINCT_COUNT`.
    DistinctCount,
    /// `MAX`.
    Max,
    /// `MEDIAN`.
    Median,
    /// `MIN`.
    Min,
    /// `PERCENTILE`.
    Percentile,
    /// `STDEV`.
    Stdev,
    /// `STDEVP`.
    Stdevp,
    /// `SUM`.
    Sum,
    /// `VAR`.
    Var,
    /// `VARP`.
    Varp,
}

#[diagnostic::do_not_recommend]
impl Kind for NamedEntityDefinitionMetricAggregation {}
#[diagnostic::do_not_recommend]
impl TextKind for NamedEntityDefinitionMetricAggregation {}
#[diagnostic::do_not_recommend]
impl IdKind for NamedEntityDefinitionMetricAggregation {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for NamedEntityDefinitionMetricAggregation {}
#[diagnostic::do_not_recommend]
impl IntoValue<NamedEntityDefinitionMetricAggregation> for NamedEntityDefinitionMetricAggregation {
    #[inline]
    fn into_value(self) -> Value<NamedEntityDefinitionMetricAggregation> {
        const VALUES: &[&str] = &[
            "AVERAGE",
            "COUNT",
            "CUSTOM",
            "DISTINCT_COUNT",
            "MAX",
            "MEDIAN",
            "MIN",
            "PERCENTILE",
            "STDEV",
            "STDEVP",
            "SUM",
            "VAR",
            "VARP",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PropertyRole` of a `NamedEntityDefinition` of `AWS::QuickSight::Topic`.
pub enum PropertyRole {
    /// `ID`.
    Id,
    /// `PRIMARY`.
    Primary,
}

#[diagnostic::do_not_recommend]
impl Kind for PropertyRole {}
#[diagnostic::do_not_recommend]
impl TextKind for PropertyRole {}
#[diagnostic::do_not_recommend]
impl IdKind for PropertyRole {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PropertyRole {}
#[diagnostic::do_not_recommend]
impl IntoValue<PropertyRole> for PropertyRole {
    #[inline]
    fn into_value(self) -> Value<PropertyRole> {
        const VALUES: &[&str] = &["ID", "PRIMARY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PropertyUsage` of a `NamedEntityDefinition` of `AWS::QuickSight::Topic`.
pub enum PropertyUsage {
    /// `DIMENSION`.
    Dimension,
    /// `INHERIT`.
    Inherit,
    /// `MEASURE`.
    Measure,
}

#[diagnostic::do_not_recommend]
impl Kind for PropertyUsage {}
#[diagnostic::do_not_recommend]
impl TextKind for PropertyUsage {}
#[diagnostic::do_not_recommend]
impl IdKind for PropertyUsage {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PropertyUsage {}
#[diagnostic::do_not_recommend]
impl IntoValue<PropertyUsage> for PropertyUsage {
    #[inline]
    fn into_value(self) -> Value<PropertyUsage> {
        const VALUES: &[&str] = &["DIMENSION", "INHERIT", "MEASURE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `RelativeDateFilterFunction` of a `TopicRelativeDateFilter` of `AWS::QuickSight::Topic`.
pub enum RelativeDateFilterFunction {
    /// `LAST`.
    Last,
    /// `NEXT`.
    Next,
    /// `NOW`.
    Now,
    /// `PREVIOUS`.
    Previous,
    /// `THIS`.
    This,
}

#[diagnostic::do_not_recommend]
impl Kind for RelativeDateFilterFunction {}
#[diagnostic::do_not_recommend]
impl TextKind for RelativeDateFilterFunction {}
#[diagnostic::do_not_recommend]
impl IdKind for RelativeDateFilterFunction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RelativeDateFilterFunction {}
#[diagnostic::do_not_recommend]
impl IntoValue<RelativeDateFilterFunction> for RelativeDateFilterFunction {
    #[inline]
    fn into_value(self) -> Value<RelativeDateFilterFunction> {
        const VALUES: &[&str] = &["LAST", "NEXT", "NOW", "PREVIOUS", "THIS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `TimeGranularity` of a `TopicCalculatedField` of `AWS::QuickSight::Topic`.
pub enum TimeGranularity {
    /// `DAY`.
    Day,
    /// `HOUR`.
    Hour,
    /// `MINUTE`.
    Minute,
    /// `MONTH`.
    Month,
    /// `QUARTER`.
    Quarter,
    /// `SECOND`.
    Second,
    /// `WEEK`.
    Week,
    /// `YEAR`.
    Year,
}

#[diagnostic::do_not_recommend]
impl Kind for TimeGranularity {}
#[diagnostic::do_not_recommend]
impl TextKind for TimeGranularity {}
#[diagnostic::do_not_recommend]
impl IdKind for TimeGranularity {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TimeGranularity {}
#[diagnostic::do_not_recommend]
impl IntoValue<TimeGranularity> for TimeGranularity {
    #[inline]
    fn into_value(self) -> Value<TimeGranularity> {
        const VALUES: &[&str] = &[
            "DAY", "HOUR", "MINUTE", "MONTH", "QUARTER", "SECOND", "WEEK", "YEAR",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Aggregation` of a `TopicCalculatedField` of `AWS::QuickSight::Topic`.
pub enum TopicCalculatedFieldAggregation {
    /// `AVERAGE`.
    Average,
    /// `COUNT`.
    Count,
    /// `DISTINCT_COUNT`.
    DistinctCount,
    /// `MAX`.
    Max,
    /// `MEDIAN`.
    Median,
    /// `MIN`.
    Min,
    /// `STDEV`.
    Stdev,
    /// `STDEVP`.
    Stdevp,
    /// `SUM`.
    Sum,
    /// `VAR`.
    Var,
    /// `VARP`.
    Varp,
}

#[diagnostic::do_not_recommend]
impl Kind for TopicCalculatedFieldAggregation {}
#[diagnostic::do_not_recommend]
impl TextKind for TopicCalculatedFieldAggregation {}
#[diagnostic::do_not_recommend]
impl IdKind for TopicCalculatedFieldAggregation {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TopicCalculatedFieldAggregation {}
#[diagnostic::do_not_recommend]
impl IntoValue<TopicCalculatedFieldAggregation> for TopicCalculatedFieldAggregation {
    #[inline]
    fn into_value(self) -> Value<TopicCalculatedFieldAggregation> {
        const VALUES: &[&str] = &[
            "AVERAGE",
            "COUNT",
            "DISTINCT_COUNT",
            "MAX",
            "MEDIAN",
            "MIN",
            "STDEV",
            "STDEVP",
            "SUM",
            "VAR",
            "VARP",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Aggregation` of a `TopicColumn` of `AWS::QuickSight::Topic`.
pub enum TopicColumnAggregation {
    /// `AVERAGE`.
    Average,
    /// `COUNT`.
    Count,
    /// `DISTINCT_COUNT`.
    DistinctCount,
    /// `MAX`.
    Max,
    /// `MEDIAN`.
    Median,
    /// `MIN`.
    Min,
    /// `STDEV`.
    Stdev,
    /// `STDEVP`.
    Stdevp,
    /// `SUM`.
    Sum,
    /// `VAR`.
    Var,
    /// `VARP`.
    Varp,
}

#[diagnostic::do_not_recommend]
impl Kind for TopicColumnAggregation {}
#[diagnostic::do_not_recommend]
impl TextKind for TopicColumnAggregation {}
#[diagnostic::do_not_recommend]
impl IdKind for TopicColumnAggregation {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TopicColumnAggregation {}
#[diagnostic::do_not_recommend]
impl IntoValue<TopicColumnAggregation> for TopicColumnAggregation {
    #[inline]
    fn into_value(self) -> Value<TopicColumnAggregation> {
        const VALUES: &[&str] = &[
            "AVERAGE",
            "COUNT",
            "DISTINCT_COUNT",
            "MAX",
            "MEDIAN",
            "MIN",
            "STDEV",
            "STDEVP",
            "SUM",
            "VAR",
            "VARP",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Aggregation` of a `TopicNumericEqualityFilter` of `AWS::QuickSight::Topic`.
pub enum TopicNumericEqualityFilterAggregation {
    /// `AVERAGE`.
    Average,
    /// `COUNT`.
    Count,
    /// `DISTINCT_COUNT`.
    DistinctCount,
    /// `MAX`.
    Max,
    /// `MEDIAN`.
    Median,
    /// `MIN`.
    Min,
    /// `NO_AGGREGATION`.
    NoAggregation,
    /// `STDEV`.
    Stdev,
    /// `STDEVP`.
    Stdevp,
    /// `SUM`.
    Sum,
    /// `VAR`.
    Var,
    /// `VARP`.
    Varp,
}

#[diagnostic::do_not_recommend]
impl Kind for TopicNumericEqualityFilterAggregation {}
#[diagnostic::do_not_recommend]
impl TextKind for TopicNumericEqualityFilterAggregation {}
#[diagnostic::do_not_recommend]
impl IdKind for TopicNumericEqualityFilterAggregation {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TopicNumericEqualityFilterAggregation {}
#[diagnostic::do_not_recommend]
impl IntoValue<TopicNumericEqualityFilterAggregation> for TopicNumericEqualityFilterAggregation {
    #[inline]
    fn into_value(self) -> Value<TopicNumericEqualityFilterAggregation> {
        const VALUES: &[&str] = &[
            "AVERAGE",
            "COUNT",
            "DISTINCT_COUNT",
            "MAX",
            "MEDIAN",
            "MIN",
            "NO_AGGREGATION",
            "STDEV",
            "STDEVP",
            "SUM",
            "VAR",
            "VARP",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Aggregation` of a `TopicNumericRangeFilter` of `AWS::QuickSight::Topic`.
pub enum TopicNumericRangeFilterAggregation {
    /// `AVERAGE`.
    Average,
    /// `COUNT`.
    Count,
    /// `DISTINCT_COUNT`.
    DistinctCount,
    /// `MAX`.
    Max,
    /// `MEDIAN`.
    Median,
    /// `MIN`.
    Min,
    /// `NO_AGGREGATION`.
    NoAggregation,
    /// `STDEV`.
    Stdev,
    /// `STDEVP`.
    Stdevp,
    /// `SUM`.
    Sum,
    /// `VAR`.
    Var,
    /// `VARP`.
    Varp,
}

#[diagnostic::do_not_recommend]
impl Kind for TopicNumericRangeFilterAggregation {}
#[diagnostic::do_not_recommend]
impl TextKind for TopicNumericRangeFilterAggregation {}
#[diagnostic::do_not_recommend]
impl IdKind for TopicNumericRangeFilterAggregation {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TopicNumericRangeFilterAggregation {}
#[diagnostic::do_not_recommend]
impl IntoValue<TopicNumericRangeFilterAggregation> for TopicNumericRangeFilterAggregation {
    #[inline]
    fn into_value(self) -> Value<TopicNumericRangeFilterAggregation> {
        const VALUES: &[&str] = &[
            "AVERAGE",
            "COUNT",
            "DISTINCT_COUNT",
            "MAX",
            "MEDIAN",
            "MIN",
            "NO_AGGREGATION",
            "STDEV",
            "STDEVP",
            "SUM",
            "VAR",
            "VARP",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `TreatUndefinedSpecifiedValues` of a `ComparativeOrder` of `AWS::QuickSight::Topic`.
pub enum TreatUndefinedSpecifiedValues {
    /// `LEAST`.
    Least,
    /// `MOST`.
    Most,
}

#[diagnostic::do_not_recommend]
impl Kind for TreatUndefinedSpecifiedValues {}
#[diagnostic::do_not_recommend]
impl TextKind for TreatUndefinedSpecifiedValues {}
#[diagnostic::do_not_recommend]
impl IdKind for TreatUndefinedSpecifiedValues {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TreatUndefinedSpecifiedValues {}
#[diagnostic::do_not_recommend]
impl IntoValue<TreatUndefinedSpecifiedValues> for TreatUndefinedSpecifiedValues {
    #[inline]
    fn into_value(self) -> Value<TreatUndefinedSpecifiedValues> {
        const VALUES: &[&str] = &["LEAST", "MOST"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `UnitScaler` of a `DisplayFormatOptions` of `AWS::QuickSight::Topic`.
pub enum UnitScaler {
    /// `AUTO`.
    Auto,
    /// `BILLIONS`.
    Billions,
    /// `CRORES`.
    Crores,
    /// `LAKHS`.
    Lakhs,
    /// `MILLIONS`.
    Millions,
    /// `NONE`.
    None,
    /// `THOUSANDS`.
    Thousands,
    /// `TRILLIONS`.
    Trillions,
}

#[diagnostic::do_not_recommend]
impl Kind for UnitScaler {}
#[diagnostic::do_not_recommend]
impl TextKind for UnitScaler {}
#[diagnostic::do_not_recommend]
impl IdKind for UnitScaler {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UnitScaler {}
#[diagnostic::do_not_recommend]
impl IntoValue<UnitScaler> for UnitScaler {
    #[inline]
    fn into_value(self) -> Value<UnitScaler> {
        const VALUES: &[&str] = &[
            "AUTO",
            "BILLIONS",
            "CRORES",
            "LAKHS",
            "MILLIONS",
            "NONE",
            "THOUSANDS",
            "TRILLIONS",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `UseOrdering` of a `ComparativeOrder` of `AWS::QuickSight::Topic`.
pub enum UseOrdering {
    /// `GREATER_IS_BETTER`.
    GreaterIsBetter,
    /// `LESSER_IS_BETTER`.
    LesserIsBetter,
    /// `SPECIFIED`.
    Specified,
}

#[diagnostic::do_not_recommend]
impl Kind for UseOrdering {}
#[diagnostic::do_not_recommend]
impl TextKind for UseOrdering {}
#[diagnostic::do_not_recommend]
impl IdKind for UseOrdering {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UseOrdering {}
#[diagnostic::do_not_recommend]
impl IntoValue<UseOrdering> for UseOrdering {
    #[inline]
    fn into_value(self) -> Value<UseOrdering> {
        const VALUES: &[&str] = &["GREATER_IS_BETTER", "LESSER_IS_BETTER", "SPECIFIED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `UserExperienceVersion` of `AWS::QuickSight::Topic`.
pub enum UserExperienceVersion {
    /// `LEGACY`.
    Legacy,
    /// `NEW_READER_EXPERIENCE`.
    NewReaderExperience,
}

#[diagnostic::do_not_recommend]
impl Kind for UserExperienceVersion {}
#[diagnostic::do_not_recommend]
impl TextKind for UserExperienceVersion {}
#[diagnostic::do_not_recommend]
impl IdKind for UserExperienceVersion {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UserExperienceVersion {}
#[diagnostic::do_not_recommend]
impl IntoValue<UserExperienceVersion> for UserExperienceVersion {
    #[inline]
    fn into_value(self) -> Value<UserExperienceVersion> {
        const VALUES: &[&str] = &["LEGACY", "NEW_READER_EXPERIENCE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

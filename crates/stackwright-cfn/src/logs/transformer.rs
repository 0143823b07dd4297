// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Logs::Transformer` and its property types.

use crate::l1::*;

/// Creates or updates a *log transformer* for a single log group. You use log transformers to transform log events into a different format, making them easier for you to process and analyze. You can also transform logs from different sources into standardized formats that contains relevant, source-specific information.
///
/// After you have created a transformer, CloudWatch Logs performs the transformations at the time of log ingestion. You can then refer to the transformed versions of the logs during operations such as querying with CloudWatch Logs Insights or creating metric filters or subscription filers.
///
/// You can also use a transformer to copy metadata from metadata keys into the log events themselves. This metadata can include log group name, log stream name, account ID and Region.
///
/// A transformer for a log group is a series of processors, where each processor applies one type of transformation to the log events ingested into this log group. The processors work one after another, in the order that you list them, like a pipeline. For more information about the available processors to use in a transformer, see [Processors that you can use](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-Processors).
///
/// Having log events in standardized format enables visibility across your applications for your log analysis, reporting, and alarming needs. CloudWatch Logs provides transformation for common log types with out-of-the-box transformation templates for major AWS log sources such as VPC flow logs, Lambda, and Amazon RDS. You can use pre-built transformation templates or create custom transformation policies.
///
/// You can create transformers only for the log groups in the Standard log class.
///
/// You can also set up a transformer at the account level. For more information, see [PutAccountPolicy](https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutAccountPolicy.html). If there is both a log-group level transformer created with `PutTransformer` and an account-level transformer that could apply to the same log group, the log group uses only the log-group level transformer. It ignores the account-level transformer.
///
/// `AWS::Logs::Transformer`; `Ref` returns its `LogGroupIdentifier`, a [`logs::TransformerLogGroupIdentifier`](kinds::logs::TransformerLogGroupIdentifier).
/// Changing one of these replaces it: `LogGroupIdentifier`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-transformer.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTransformer(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Logs::Transformer",
    tags: None,
    rules: include_str!("transformer.rules"),
};

impl CfnTransformer {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Logs::Transformer";

    /// `CfnTransformer` with its required properties, in alphabetical order:
    ///
    /// - `log_group_identifier`: Specify either the name or ARN of the log group to create the transformer for.
    /// - `transformer_config`: This structure is an array that contains the configuration of this log transformer.
    pub fn new(
        log_group_identifier: impl IntoValue<String>,
        transformer_config: impl IntoValue<List<ProcessorProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "LogGroupIdentifier",
            log_group_identifier.into_value().into_node(),
        );
        object_.put(
            "TransformerConfig",
            transformer_config.into_value().into_node(),
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

impl Construct for CfnTransformer {
    type Handle = CfnTransformerRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTransformerRef {
        CfnTransformerRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTransformer`] of a stack.
pub struct CfnTransformerRef(NodeRef);

impl Clone for CfnTransformerRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTransformerRef {}
impl AsNode for CfnTransformerRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTransformerRef {
    /// What `Ref` returns: its `LogGroupIdentifier`, a [`logs::TransformerLogGroupIdentifier`](kinds::logs::TransformerLogGroupIdentifier).
    #[inline]
    pub fn reference(&self) -> Value<kinds::logs::TransformerLogGroupIdentifier> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::logs::TransformerLogGroupIdentifier> for &CfnTransformerRef {
    #[inline]
    fn into_value(self) -> Value<kinds::logs::TransformerLogGroupIdentifier> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// This object defines one key that will be added with the [addKeys](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-addKey) processor.
///
/// The property type `AddKeyEntry` of `AWS::Logs::Transformer`.
#[must_use = "a property type does nothing until it is set"]
pub struct AddKeyEntryProperty(Object);

impl AddKeyEntryProperty {
    /// `AddKeyEntryProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: The key of the new entry to be added to the log event.
    /// - `value`: The value of the new entry to be added to the log event.
    pub fn new(key: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
        Self(object_)
    }

    /// Specifies whether to overwrite the value if the key already exists in the log event. If you omit this, the default is `false`.
    ///
    /// `OverwriteIfExists`.
    pub fn overwrite_if_exists(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("OverwriteIfExists", value.into_value().into_node());
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

impl Kind for AddKeyEntryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AddKeyEntryProperty> for AddKeyEntryProperty {}
impl From<AddKeyEntryProperty> for Node {
    #[inline]
    fn from(value: AddKeyEntryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AddKeyEntryProperty> for AddKeyEntryProperty {
    #[inline]
    fn into_value(self) -> Value<AddKeyEntryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This processor adds new key-value pairs to the log event.
///
/// For more information about this processor including examples, see [addKeys](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-addKeys) in the *CloudWatch Logs User Guide*.
///
/// The property type `AddKeys` of `AWS::Logs::Transformer`.
#[must_use = "a property type does nothing until it is set"]
pub struct AddKeysProperty(Object);

impl AddKeysProperty {
    /// `AddKeysProperty` with its required properties, in alphabetical order:
    ///
    /// - `entries`: An array of objects, where each object contains the information about one key to add to the log event.
    pub fn new(entries: impl IntoValue<List<AddKeyEntryProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Entries", entries.into_value().into_node());
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

impl Kind for AddKeysProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AddKeysProperty> for AddKeysProperty {}
impl From<AddKeysProperty> for Node {
    #[inline]
    fn from(value: AddKeysProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AddKeysProperty> for AddKeysProperty {
    #[inline]
    fn into_value(self) -> Value<AddKeysProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This processor copies values within a log event. You can also use this processor to add metadata to log events by copying the values of the following metadata keys into the log events: `@logGroupName`, `@logGroupStream`, `@accountId`, `@regionName`.
///
/// For more information about this processor including examples, see [copyValue](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-copyValue) in the *CloudWatch Logs User Guide*.
///
/// The property type `CopyValue` of `AWS::Logs::Transformer`.
#[must_use = "a property type does nothing until it is set"]
pub struct CopyValueProperty(Object);

impl CopyValueProperty {
    /// `CopyValueProperty` with its required properties, in alphabetical order:
    ///
    /// - `entries`: An array of `CopyValueEntry` objects, where each object contains the information about one field value to copy.
    pub fn new(entries: impl IntoValue<List<CopyValueEntryProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Entries", entries.into_value().into_node());
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

impl Kind for CopyValueProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CopyValueProperty> for CopyValueProperty {}
impl From<CopyValueProperty> for Node {
    #[inline]
    fn from(value: CopyValueProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CopyValueProperty> for CopyValueProperty {
    #[inline]
    fn into_value(self) -> Value<CopyValueProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This object defines one value to be copied with the [copyValue](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-copyValue) processor.
///
/// The property type `CopyValueEntry` of `AWS::Logs::Transformer`.
#[must_use = "a property type does nothing until it is set"]
pub struct CopyValueEntryProperty(Object);

impl CopyValueEntryProperty {
    /// `CopyValueEntryProperty` with its required properties, in alphabetical order:
    ///
    /// - `source`: The key to copy.
    /// - `target`: The key of the field to copy the value to.
    pub fn new(source: impl IntoValue<String>, target: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Source", source.into_value().into_node());
        object_.put("Target", target.into_value().into_node());
        Self(object_)
    }

    /// Specifies whether to overwrite the value if the destination key already exists. If you omit this, the default is `false`.
    ///
    /// `OverwriteIfExists`.
    pub fn overwrite_if_exists(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("OverwriteIfExists", value.into_value().into_node());
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

impl Kind for CopyValueEntryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CopyValueEntryProperty> for CopyValueEntryProperty {}
impl From<CopyValueEntryProperty> for Node {
    #[inline]
    fn from(value: CopyValueEntryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CopyValueEntryProperty> for CopyValueEntryProperty {
    #[inline]
    fn into_value(self) -> Value<CopyValueEntryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `CSV` processor parses comma-separated values (CSV) from the log events into columns.
///
/// For more information about this processor including examples, see [csv](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation.html#CloudWatch-Logs-Transformation-csv) in the *CloudWatch Logs User Guide*.
///
/// The property type `Csv` of `AWS::Logs::Transformer`.
#[must_use = "a property type does nothing until it is set"]
pub struct CsvProperty(Object);

impl CsvProperty {
    /// `CsvProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An array of names to use for the columns in the transformed log event.
    ///
    /// If you omit this, default column names ( `[column_1, column_2 ...]`) are used.
    ///
    /// `Columns`.
    pub fn columns(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Columns", value.into_value().into_node());
        self
    }

    /// The character used to separate each column in the original comma-separated value log event. If you omit this, the processor looks for the comma `,` character as the delimiter.
    ///
    /// `Delimiter`.
    pub fn delimiter(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Delimiter", value.into_value().into_node());
        self
    }

    /// The character used used as a text qualifier for a single column of data. If you omit this, the double quotation mark `"` character is used.
    ///
    /// `QuoteCharacter`.
    pub fn quote_character(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("QuoteCharacter", value.into_value().into_node());
        self
    }

    /// The path to the field in the log event that has the comma separated values to be parsed. If you omit this value, the whole log message is processed.
    ///
    /// `Source`.
    pub fn source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Source", value.into_value().into_node());
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

impl Kind for CsvProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CsvProperty> for CsvProperty {}
impl From<CsvProperty> for Node {
    #[inline]
    fn from(value: CsvProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CsvProperty> for CsvProperty {
    #[inline]
    fn into_value(self) -> Value<CsvProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This processor converts a datetime string into a format that you specify.
///
/// For more information about this processor including examples, see [datetimeConverter](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-datetimeConverter) in the *CloudWatch Logs User Guide*.
///
/// The property type `DateTimeConverter` of `AWS::Logs::Transformer`.
#[must_use = "a property type does nothing until it is set"]
pub struct DateTimeConverterProperty(Object);

impl DateTimeConverterProperty {
    /// `DateTimeConverterProperty` with its required properties, in alphabetical order:
    ///
    /// - `match_patterns`: A list of patterns to match against the `source` field.
    /// - `source`: The key to apply the date conversion to.
    /// - `target`: The JSON field to store the result in.
    pub fn new(
        match_patterns: impl IntoValue<List<String>>,
        source: impl IntoValue<String>,
        target: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("MatchPatterns", match_patterns.into_value().into_node());
        object_.put("Source", source.into_value().into_node());
        object_.put("Target", target.into_value().into_node());
        Self(object_)
    }

    /// The locale of the source field. If you omit this, the default of `locale.ROOT` is used.
    ///
    /// `Locale`.
    pub fn locale(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Locale", value.into_value().into_node());
        self
    }

    /// The time zone of the source field. If you omit this, the default used is the UTC zone.
    ///
    /// `SourceTimezone`.
    pub fn source_timezone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SourceTimezone", value.into_value().into_node());
        self
    }

    /// The datetime format to use for the converted data in the target field.
    ///
    /// If you omit this, the default of `yyyy-MM-dd'T'HH:mm:ss.SSS'Z` is used.
    ///
    /// `TargetFormat`.
    pub fn target_format(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TargetFormat", value.into_value().into_node());
        self
    }

    /// The time zone of the target field. If you omit this, the default used is the UTC zone.
    ///
    /// `TargetTimezone`.
    pub fn target_timezone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TargetTimezone", value.into_value().into_node());
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

impl Kind for DateTimeConverterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DateTimeConverterProperty> for DateTimeConverterProperty {}
impl From<DateTimeConverterProperty> for Node {
    #[inline]
    fn from(value: DateTimeConverterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DateTimeConverterProperty> for DateTimeConverterProperty {
    #[inline]
    fn into_value(self) -> Value<DateTimeConverterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This processor deletes entries from a log event. These entries are key-value pairs.
///
/// For more information about this processor including examples, see [deleteKeys](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-deleteKeys) in the *CloudWatch Logs User Guide*.
///
/// The property type `DeleteKeys` of `AWS::Logs::Transformer`.
#[must_use = "a property type does nothing until it is set"]
pub struct DeleteKeysProperty(Object);

impl DeleteKeysProperty {
    /// `DeleteKeysProperty` with its required properties, in alphabetical order:
    ///
    /// - `with_keys`: The list of keys to delete.
    pub fn new(with_keys: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("WithKeys", with_keys.into_value().into_node());
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

impl Kind for DeleteKeysProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DeleteKeysProperty> for DeleteKeysProperty {}
impl From<DeleteKeysProperty> for Node {
    #[inline]
    fn from(value: DeleteKeysProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DeleteKeysProperty> for DeleteKeysProperty {
    #[inline]
    fn into_value(self) -> Value<DeleteKeysProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This processor uses pattern matching to parse and structure unstructured data. This processor can also extract fields from log messages.
///
/// For more information about this processor including examples, see [grok](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-Grok) in the *CloudWatch Logs User Guide*.
///
/// The property type `Grok` of `AWS::Logs::Transformer`.
#[must_use = "a property type does nothing until it is set"]
pub struct GrokProperty(Object);

impl GrokProperty {
    /// `GrokProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#match`: The grok pattern to match against the log event.
    pub fn new(r#match: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Match", r#match.into_value().into_node());
        Self(object_)
    }

    /// The path to the field in the log event that you want to parse. If you omit this value, the whole log message is parsed.
    ///
    /// `Source`.
    pub fn source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Source", value.into_value().into_node());
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

impl Kind for GrokProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GrokProperty> for GrokProperty {}
impl From<GrokProperty> for Node {
    #[inline]
    fn from(value: GrokProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GrokProperty> for GrokProperty {
    #[inline]
    fn into_value(self) -> Value<GrokProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This processor takes a list of objects that contain key fields, and converts them into a map of target keys.
///
/// For more information about this processor including examples, see [listToMap](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation.html#CloudWatch-Logs-Transformation-listToMap) in the *CloudWatch Logs User Guide*.
///
/// The property type `ListToMap` of `AWS::Logs::Transformer`.
#[must_use = "a property type does nothing until it is set"]
pub struct ListToMapProperty(Object);

impl ListToMapProperty {
    /// `ListToMapProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: The key of the field to be extracted as keys in the generated map.
    /// - `source`: The key in the log event that has a list of objects that will be converted to a map.
    pub fn new(key: impl IntoValue<String>, source: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        object_.put("Source", source.into_value().into_node());
        Self(object_)
    }

    /// A Boolean value to indicate whether the list will be flattened into single items. Specify `true` to flatten the list. The default is `false`
    ///
    /// `Flatten`.
    pub fn flatten(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Flatten", value.into_value().into_node());
        self
    }

    /// If you set `flatten` to `true`, use `flattenedElement` to specify which element, `first` or `last`, to keep.
    ///
    /// You must specify this parameter if `flatten` is `true`
    ///
    /// `FlattenedElement`; one of `first`, `last`.
    pub fn flattened_element(mut self, value: impl IntoValue<FlattenedElement>) -> Self {
        self.0
            .put("FlattenedElement", value.into_value().into_node());
        self
    }

    /// The key of the field that will hold the generated map
    ///
    /// `Target`.
    pub fn target(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Target", value.into_value().into_node());
        self
    }

    /// If this is specified, the values that you specify in this parameter will be extracted from the `source` objects and put into the values of the generated map. Otherwise, original objects in the source list will be put into the values of the generated map.
    ///
    /// `ValueKey`.
    pub fn value_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ValueKey", value.into_value().into_node());
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

impl Kind for ListToMapProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ListToMapProperty> for ListToMapProperty {}
impl From<ListToMapProperty> for Node {
    #[inline]
    fn from(value: ListToMapProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ListToMapProperty> for ListToMapProperty {
    #[inline]
    fn into_value(self) -> Value<ListToMapProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This processor converts a string to lowercase.
///
/// For more information about this processor including examples, see [lowerCaseString](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-lowerCaseString) in the *CloudWatch Logs User Guide*.
///
/// The property type `LowerCaseString` of `AWS::Logs::Transformer`.
#[must_use = "a property type does nothing until it is set"]
pub struct LowerCaseStringProperty(Object);

impl LowerCaseStringProperty {
    /// `LowerCaseStringProperty` with its required properties, in alphabetical order:
    ///
    /// - `with_keys`: The array caontaining the keys of the fields to convert to lowercase.
    pub fn new(with_keys: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("WithKeys", with_keys.into_value().into_node());
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

impl Kind for LowerCaseStringProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LowerCaseStringProperty> for LowerCaseStringProperty {}
impl From<LowerCaseStringProperty> for Node {
    #[inline]
    fn from(value: LowerCaseStringProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LowerCaseStringProperty> for LowerCaseStringProperty {
    #[inline]
    fn into_value(self) -> Value<LowerCaseStringProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This object defines one key that will be moved with the [moveKey](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation.html#CloudWatch-Logs-Transformation-moveKey) processor.
///
/// The property type `MoveKeyEntry` of `AWS::Logs::Transformer`.
#[must_use = "a property type does nothing until it is set"]
pub struct MoveKeyEntryProperty(Object);

impl MoveKeyEntryProperty {
    /// `MoveKeyEntryProperty` with its required properties, in alphabetical order:
    ///
    /// - `source`: The key to move.
    /// - `target`: The key to move to.
    pub fn new(source: impl IntoValue<String>, target: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Source", source.into_value().into_node());
        object_.put("Target", target.into_value().into_node());
        Self(object_)
    }

    /// Specifies whether to overwrite the value if the destination key already exists. If you omit this, the default is `false`.
    ///
    /// `OverwriteIfExists`.
    pub fn overwrite_if_exists(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("OverwriteIfExists", value.into_value().into_node());
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

impl Kind for MoveKeyEntryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MoveKeyEntryProperty> for MoveKeyEntryProperty {}
impl From<MoveKeyEntryProperty> for Node {
    #[inline]
    fn from(value: MoveKeyEntryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MoveKeyEntryProperty> for MoveKeyEntryProperty {
    #[inline]
    fn into_value(self) -> Value<MoveKeyEntryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This processor moves a key from one field to another. The original key is deleted.
///
/// For more information about this processor including examples, see [moveKeys](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-moveKeys) in the *CloudWatch Logs User Guide*.
///
/// The property type `MoveKeys` of `AWS::Logs::Transformer`.
#[must_use = "a property type does nothing until it is set"]
pub struct MoveKeysProperty(Object);

impl MoveKeysProperty {
    /// `MoveKeysProperty` with its required properties, in alphabetical order:
    ///
    /// - `entries`: An array of objects, where each object contains the information about one key to move.
    pub fn new(entries: impl IntoValue<List<MoveKeyEntryProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Entries", entries.into_value().into_node());
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

impl Kind for MoveKeysProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MoveKeysProperty> for MoveKeysProperty {}
impl From<MoveKeysProperty> for Node {
    #[inline]
    fn from(value: MoveKeysProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MoveKeysProperty> for MoveKeysProperty {
    #[inline]
    fn into_value(self) -> Value<MoveKeysProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This processor parses CloudFront vended logs, extract fields, and convert them into JSON format. Encoded field values are decoded. Values that are integers and doubles are treated as such. For more information about this processor including examples, see [parseCloudfront](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-parseCloudfront)
///
/// For more information about CloudFront log format, see [Configure and use standard logs (access logs)](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/AccessLogs.html).
///
/// If you use this processor, it must be the first processor in your transformer.
///
/// The property type `ParseCloudfront` of `AWS::Logs::Transformer`.
#[must_use = "a property type does nothing until it is set"]
pub struct ParseCloudfrontProperty(Object);

impl ParseCloudfrontProperty {
    /// `ParseCloudfrontProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Omit this parameter and the whole log message will be processed by this processor. No other value than `@message` is allowed for `source`.
    ///
    /// `Source`.
    pub fn source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Source", value.into_value().into_node());
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

impl Kind for ParseCloudfrontProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ParseCloudfrontProperty> for ParseCloudfrontProperty {}
impl From<ParseCloudfrontProperty> for Node {
    #[inline]
    fn from(value: ParseCloudfrontProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ParseCloudfrontProperty> for ParseCloudfrontProperty {
    #[inline]
    fn into_value(self) -> Value<ParseCloudfrontProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This processor parses log events that are in JSON format. It can extract JSON key-value pairs and place them under a destination that you specify.
///
/// Additionally, because you must have at least one parse-type processor in a transformer, you can use `ParseJSON` as that processor for JSON-format logs, so that you can also apply other processors, such as mutate processors, to these logs.
///
/// For more information about this processor including examples, see [parseJSON](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-parseJSON) in the *CloudWatch Logs User Guide*.
///
/// The property type `ParseJSON` of `AWS::Logs::Transformer`.
#[must_use = "a property type does nothing until it is set"]
pub struct ParseJSONProperty(Object);

impl ParseJSONProperty {
    /// `ParseJSONProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The location to put the parsed key value pair into. If you omit this parameter, it is placed under the root node.
    ///
    /// `Destination`.
    pub fn destination(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Destination", value.into_value().into_node());
        self
    }

    /// Path to the field in the log event that will be parsed. Use dot notation to access child fields. For example, `store.book`
    ///
    /// `Source`.
    pub fn source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Source", value.into_value().into_node());
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

impl Kind for ParseJSONProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ParseJSONProperty> for ParseJSONProperty {}
impl From<ParseJSONProperty> for Node {
    #[inline]
    fn from(value: ParseJSONProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ParseJSONProperty> for ParseJSONProperty {
    #[inline]
    fn into_value(self) -> Value<ParseJSONProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This processor parses a specified field in the original log event into key-value pairs.
///
/// For more information about this processor including examples, see [parseKeyValue](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation.html#CloudWatch-Logs-Transformation-parseKeyValue) in the *CloudWatch Logs User Guide*.
///
/// The property type `ParseKeyValue` of `AWS::Logs::Transformer`.
#[must_use = "a property type does nothing until it is set"]
pub struct ParseKeyValueProperty(Object);

impl ParseKeyValueProperty {
    /// `ParseKeyValueProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The destination field to put the extracted key-value pairs into
    ///
    /// `Destination`.
    pub fn destination(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Destination", value.into_value().into_node());
        self
    }

    /// The field delimiter string that is used between key-value pairs in the original log events. If you omit this, the ampersand `&` character is used.
    ///
    /// `FieldDelimiter`.
    pub fn field_delimiter(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("FieldDelimiter", value.into_value().into_node());
        self
    }

    /// If you want to add a prefix to all transformed keys, specify it here.
    ///
    /// `KeyPrefix`.
    pub fn key_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("KeyPrefix", value.into_value().into_node());
        self
    }

    /// The delimiter string to use between the key and value in each pair in the transformed log event.
    ///
    /// If you omit this, the equal `=` character is used.
    ///
    /// `KeyValueDelimiter`.
    pub fn key_value_delimiter(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("KeyValueDelimiter", value.into_value().into_node());
        self
    }

    /// A value to insert into the value field in the result, when a key-value pair is not successfully split.
    ///
    /// `NonMatchValue`.
    pub fn non_match_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("NonMatchValue", value.into_value().into_node());
        self
    }

    /// Specifies whether to overwrite the value if the destination key already exists. If you omit this, the default is `false`.
    ///
    /// `OverwriteIfExists`.
    pub fn overwrite_if_exists(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("OverwriteIfExists", value.into_value().into_node());
        self
    }

    /// Path to the field in the log event that will be parsed. Use dot notation to access child fields. For example, `store.book`
    ///
    /// `Source`.
    pub fn source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Source", value.into_value().into_node());
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

impl Kind for ParseKeyValueProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ParseKeyValueProperty> for ParseKeyValueProperty {}
impl From<ParseKeyValueProperty> for Node {
    #[inline]
    fn from(value: ParseKeyValueProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ParseKeyValueProperty> for ParseKeyValueProperty {
    #[inline]
    fn into_value(self) -> Value<ParseKeyValueProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Use this processor to parse RDS for PostgreSQL vended logs, extract fields, and and convert them into a JSON format. This processor always processes the entire log event message. For more information about this processor including examples, see [parsePostGres](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-parsePostGres).
///
/// For more information about RDS for PostgreSQL log format, see [RDS for PostgreSQL database log filesTCP flag sequence](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_LogAccess.Concepts.PostgreSQL.html#USER_LogAccess.Concepts.PostgreSQL.Log_Format.log-line-prefix).
///
/// > If you use this processor, it must be the first processor in your transformer.
///
/// The property type `ParsePostgres` of `AWS::Logs::Transformer`.
#[must_use = "a property type does nothing until it is set"]
pub struct ParsePostgresProperty(Object);

impl ParsePostgresProperty {
    /// `ParsePostgresProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Omit this parameter and the whole log message will be processed by this processor. No other value than `@message` is allowed for `source`.
    ///
    /// `Source`.
    pub fn source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Source", value.into_value().into_node());
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

impl Kind for ParsePostgresProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ParsePostgresProperty> for ParsePostgresProperty {}
impl From<ParsePostgresProperty> for Node {
    #[inline]
    fn from(value: ParsePostgresProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ParsePostgresProperty> for ParsePostgresProperty {
    #[inline]
    fn into_value(self) -> Value<ParsePostgresProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Use this processor to parse Route 53 vended logs, extract fields, and and convert them into a JSON format. This processor always processes the entire log event message. For more information about this processor including examples, see [parseRoute53](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-parseRoute53).
///
/// > If you use this processor, it must be the first processor in your transformer.
///
/// The property type `ParseRoute53` of `AWS::Logs::Transformer`.
#[must_use = "a property type does nothing until it is set"]
pub struct ParseRoute53Property(Object);

impl ParseRoute53Property {
    /// `ParseRoute53Property` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Omit this parameter and the whole log message will be processed by this processor. No other value than `@message` is allowed for `source`.
    ///
    /// `Source`.
    pub fn source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Source", value.into_value().into_node());
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

impl Kind for ParseRoute53Property {}
#[diagnostic::do_not_recommend]
impl Accepts<ParseRoute53Property> for ParseRoute53Property {}
impl From<ParseRoute53Property> for Node {
    #[inline]
    fn from(value: ParseRoute53Property) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ParseRoute53Property> for ParseRoute53Property {
    #[inline]
    fn into_value(self) -> Value<ParseRoute53Property> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This processor converts logs into [Open Cybersecurity Schema Framework (OCSF)](https://docs.aws.amazon.com/https://ocsf.io) events.
///
/// For more information about this processor including examples, see [parseToOCSF](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation.html#CloudWatch-Logs-Transformation-parseToOCSF) in the *CloudWatch Logs User Guide*.
///
/// The property type `ParseToOCSF` of `AWS::Logs::Transformer`.
#[must_use = "a property type does nothing until it is set"]
pub struct ParseToOCSFProperty(Object);

impl ParseToOCSFProperty {
    /// `ParseToOCSFProperty` with its required properties, in alphabetical order:
    ///
    /// - `event_source`: Specify the service or process that produces the log events that will be converted with this processor.
    /// - `ocsf_version`: Specify which version of the OCSF schema to use for the transformed log events.
    pub fn new(
        event_source: impl IntoValue<EventSource>,
        ocsf_version: impl IntoValue<OcsfVersion>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("EventSource", event_source.into_value().into_node());
        object_.put("OcsfVersion", ocsf_version.into_value().into_node());
        Self(object_)
    }

    /// The version of the OCSF mapping to use for parsing log data.
    ///
    /// `MappingVersion`.
    pub fn mapping_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MappingVersion", value.into_value().into_node());
        self
    }

    /// The path to the field in the log event that you want to parse. If you omit this value, the whole log message is parsed.
    ///
    /// `Source`.
    pub fn source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Source", value.into_value().into_node());
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

impl Kind for ParseToOCSFProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ParseToOCSFProperty> for ParseToOCSFProperty {}
impl From<ParseToOCSFProperty> for Node {
    #[inline]
    fn from(value: ParseToOCSFProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ParseToOCSFProperty> for ParseToOCSFProperty {
    #[inline]
    fn into_value(self) -> Value<ParseToOCSFProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Use this processor to parse Amazon VPC vended logs, extract fields, and and convert them into a JSON format. This processor always processes the entire log event message.
///
/// This processor doesn't support custom log formats, such as NAT gateway logs. For more information about custom log formats in Amazon VPC, see [parseVPC](https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-records-examples.html#flow-log-example-tcp-flag) For more information about this processor including examples, see [parseVPC](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation.html#CloudWatch-Logs-Transformation-parseVPC).
///
/// > If you use this processor, it must be the first processor in your transformer.
///
/// The property type `ParseVPC` of `AWS::Logs::Transformer`.
#[must_use = "a property type does nothing until it is set"]
pub struct ParseVPCProperty(Object);

impl ParseVPCProperty {
    /// `ParseVPCProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Omit this parameter and the whole log message will be processed by this processor. No other value than `@message` is allowed for `source`.
    ///
    /// `Source`.
    pub fn source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Source", value.into_value().into_node());
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

impl Kind for ParseVPCProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ParseVPCProperty> for ParseVPCProperty {}
impl From<ParseVPCProperty> for Node {
    #[inline]
    fn from(value: ParseVPCProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ParseVPCProperty> for ParseVPCProperty {
    #[inline]
    fn into_value(self) -> Value<ParseVPCProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Use this processor to parse AWS WAF vended logs, extract fields, and and convert them into a JSON format. This processor always processes the entire log event message. For more information about this processor including examples, see [parseWAF](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-parsePostGres).
///
/// For more information about AWS WAF log format, see [Log examples for web ACL traffic](https://docs.aws.amazon.com/waf/latest/developerguide/logging-examples.html).
///
/// > If you use this processor, it must be the first processor in your transformer.
///
/// The property type `ParseWAF` of `AWS::Logs::Transformer`.
#[must_use = "a property type does nothing until it is set"]
pub struct ParseWAFProperty(Object);

impl ParseWAFProperty {
    /// `ParseWAFProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Omit this parameter and the whole log message will be processed by this processor. No other value than `@message` is allowed for `source`.
    ///
    /// `Source`.
    pub fn source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Source", value.into_value().into_node());
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

impl Kind for ParseWAFProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ParseWAFProperty> for ParseWAFProperty {}
impl From<ParseWAFProperty> for Node {
    #[inline]
    fn from(value: ParseWAFProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ParseWAFProperty> for ParseWAFProperty {
    #[inline]
    fn into_value(self) -> Value<ParseWAFProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This structure contains the information about one processor in a log transformer.
///
/// The property type `Processor` of `AWS::Logs::Transformer`.
#[must_use = "a property type does nothing until it is set"]
pub struct ProcessorProperty(Object);

impl ProcessorProperty {
    /// `ProcessorProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Use this parameter to include the [addKeys](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation.html#CloudWatch-Logs-Transformation-addKeys) processor in your transformer.
    ///
    /// `AddKeys`.
    pub fn add_keys(mut self, value: impl IntoValue<AddKeysProperty>) -> Self {
        self.0.put("AddKeys", value.into_value().into_node());
        self
    }

    /// Use this parameter to include the [copyValue](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-copyValue) processor in your transformer.
    ///
    /// `CopyValue`.
    pub fn copy_value(mut self, value: impl IntoValue<CopyValueProperty>) -> Self {
        self.0.put("CopyValue", value.into_value().into_node());
        self
    }

    /// Use this parameter to include the [CSV](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation.html#CloudWatch-Logs-Transformation-CSV) processor in your transformer.
    ///
    /// `Csv`.
    pub fn csv(mut self, value: impl IntoValue<CsvProperty>) -> Self {
        self.0.put("Csv", value.into_value().into_node());
        self
    }

    /// Use this parameter to include the [datetimeConverter](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-datetimeConverter) processor in your transformer.
    ///
    /// `DateTimeConverter`.
    pub fn date_time_converter(mut self, value: impl IntoValue<DateTimeConverterProperty>) -> Self {
        self.0
            .put("DateTimeConverter", value.into_value().into_node());
        self
    }

    /// Use this parameter to include the [deleteKeys](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation.html#CloudWatch-Logs-Transformation-deleteKeys) processor in your transformer.
    ///
    /// `DeleteKeys`.
    pub fn delete_keys(mut self, value: impl IntoValue<DeleteKeysProperty>) -> Self {
        self.0.put("DeleteKeys", value.into_value().into_node());
        self
    }

    /// Use this parameter to include the [grok](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-grok) processor in your transformer.
    ///
    /// `Grok`.
    pub fn grok(mut self, value: impl IntoValue<GrokProperty>) -> Self {
        self.0.put("Grok", value.into_value().into_node());
        self
    }

    /// Use this parameter to include the [listToMap](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation.html#CloudWatch-Logs-Transformation-listToMap) processor in your transformer.
    ///
    /// `ListToMap`.
    pub fn list_to_map(mut self, value: impl IntoValue<ListToMapProperty>) -> Self {
        self.0.put("ListToMap", value.into_value().into_node());
        self
    }

    /// Use this parameter to include the [lowerCaseString](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-lowerCaseString) processor in your transformer.
    ///
    /// `LowerCaseString`.
    pub fn lower_case_string(mut self, value: impl IntoValue<LowerCaseStringProperty>) -> Self {
        self.0
            .put("LowerCaseString", value.into_value().into_node());
        self
    }

    /// Use this parameter to include the [moveKeys](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-moveKeys) processor in your transformer.
    ///
    /// `MoveKeys`.
    pub fn move_keys(mut self, value: impl IntoValue<MoveKeysProperty>) -> Self {
        self.0.put("MoveKeys", value.into_value().into_node());
        self
    }

    /// Use this parameter to include the [parseCloudfront](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-parseCloudfront) processor in your transformer.
    ///
    /// If you use this processor, it must be the first processor in your transformer.
    ///
    /// `ParseCloudfront`.
    pub fn parse_cloudfront(mut self, value: impl IntoValue<ParseCloudfrontProperty>) -> Self {
        self.0
            .put("ParseCloudfront", value.into_value().into_node());
        self
    }

    /// Use this parameter to include the [parseJSON](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-parseJSON) processor in your transformer.
    ///
    /// `ParseJSON`.
    pub fn parse_json(mut self, value: impl IntoValue<ParseJSONProperty>) -> Self {
        self.0.put("ParseJSON", value.into_value().into_node());
        self
    }

    /// Use this parameter to include the [parseKeyValue](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-parseKeyValue) processor in your transformer.
    ///
    /// `ParseKeyValue`.
    pub fn parse_key_value(mut self, value: impl IntoValue<ParseKeyValueProperty>) -> Self {
        self.0.put("ParseKeyValue", value.into_value().into_node());
        self
    }

    /// Use this parameter to include the [parsePostGres](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation.html#CloudWatch-Logs-Transformation-parsePostGres) processor in your transformer.
    ///
    /// If you use this processor, it must be the first processor in your transformer.
    ///
    /// `ParsePostgres`.
    pub fn parse_postgres(mut self, value: impl IntoValue<ParsePostgresProperty>) -> Self {
        self.0.put("ParsePostgres", value.into_value().into_node());
        self
    }

    /// Use this parameter to include the [parseRoute53](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-parseRoute53) processor in your transformer.
    ///
    /// If you use this processor, it must be the first processor in your transformer.
    ///
    /// `ParseRoute53`.
    pub fn parse_route53(mut self, value: impl IntoValue<ParseRoute53Property>) -> Self {
        self.0.put("ParseRoute53", value.into_value().into_node());
        self
    }

    /// Use this parameter to convert logs into Open Cybersecurity Schema (OCSF) format.
    ///
    /// `ParseToOCSF`.
    pub fn parse_to_ocsf(mut self, value: impl IntoValue<ParseToOCSFProperty>) -> Self {
        self.0.put("ParseToOCSF", value.into_value().into_node());
        self
    }

    /// Use this parameter to include the [parseVPC](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-parseVPC) processor in your transformer.
    ///
    /// If you use this processor, it must be the first processor in your transformer.
    ///
    /// `ParseVPC`.
    pub fn parse_vpc(mut self, value: impl IntoValue<ParseVPCProperty>) -> Self {
        self.0.put("ParseVPC", value.into_value().into_node());
        self
    }

    /// Use this parameter to include the [parseWAF](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation.html#CloudWatch-Logs-Transformation-parseWAF) processor in your transformer.
    ///
    /// If you use this processor, it must be the first processor in your transformer.
    ///
    /// `ParseWAF`.
    pub fn parse_waf(mut self, value: impl IntoValue<ParseWAFProperty>) -> Self {
        self.0.put("ParseWAF", value.into_value().into_node());
        self
    }

    /// Use this parameter to include the [renameKeys](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation.html#CloudWatch-Logs-Transformation-renameKeys) processor in your transformer.
    ///
    /// `RenameKeys`.
    pub fn rename_keys(mut self, value: impl IntoValue<RenameKeysProperty>) -> Self {
        self.0.put("RenameKeys", value.into_value().into_node());
        self
    }

    /// Use this parameter to include the [splitString](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-splitString) processor in your transformer.
    ///
    /// `SplitString`.
    pub fn split_string(mut self, value: impl IntoValue<SplitStringProperty>) -> Self {
        self.0.put("SplitString", value.into_value().into_node());
        self
    }

    /// Use this parameter to include the [substituteString](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-substituteString) processor in your transformer.
    ///
    /// `SubstituteString`.
    pub fn substitute_string(mut self, value: impl IntoValue<SubstituteStringProperty>) -> Self {
        self.0
            .put("SubstituteString", value.into_value().into_node());
        self
    }

    /// Use this parameter to include the [trimString](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-trimString) processor in your transformer.
    ///
    /// `TrimString`.
    pub fn trim_string(mut self, value: impl IntoValue<TrimStringProperty>) -> Self {
        self.0.put("TrimString", value.into_value().into_node());
        self
    }

    /// Use this parameter to include the [typeConverter](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-typeConverter) processor in your transformer.
    ///
    /// `TypeConverter`.
    pub fn type_converter(mut self, value: impl IntoValue<TypeConverterProperty>) -> Self {
        self.0.put("TypeConverter", value.into_value().into_node());
        self
    }

    /// Use this parameter to include the [upperCaseString](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-upperCaseString) processor in your transformer.
    ///
    /// `UpperCaseString`.
    pub fn upper_case_string(mut self, value: impl IntoValue<UpperCaseStringProperty>) -> Self {
        self.0
            .put("UpperCaseString", value.into_value().into_node());
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

impl Kind for ProcessorProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ProcessorProperty> for ProcessorProperty {}
impl From<ProcessorProperty> for Node {
    #[inline]
    fn from(value: ProcessorProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ProcessorProperty> for ProcessorProperty {
    #[inline]
    fn into_value(self) -> Value<ProcessorProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This object defines one key that will be renamed with the [renameKey](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-renameKey) processor.
///
/// The property type `RenameKeyEntry` of `AWS::Logs::Transformer`.
#[must_use = "a property type does nothing until it is set"]
pub struct RenameKeyEntryProperty(Object);

impl RenameKeyEntryProperty {
    /// `RenameKeyEntryProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: The key to rename.
    /// - `rename_to`: The string to use for the new key name.
    pub fn new(key: impl IntoValue<String>, rename_to: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        object_.put("RenameTo", rename_to.into_value().into_node());
        Self(object_)
    }

    /// Specifies whether to overwrite the existing value if the destination key already exists. The default is `false`
    ///
    /// `OverwriteIfExists`.
    pub fn overwrite_if_exists(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("OverwriteIfExists", value.into_value().into_node());
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

impl Kind for RenameKeyEntryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RenameKeyEntryProperty> for RenameKeyEntryProperty {}
impl From<RenameKeyEntryProperty> for Node {
    #[inline]
    fn from(value: RenameKeyEntryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RenameKeyEntryProperty> for RenameKeyEntryProperty {
    #[inline]
    fn into_value(self) -> Value<RenameKeyEntryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Use this processor to rename keys in a log event.
///
/// For more information about this processor including examples, see [renameKeys](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-renameKeys) in the *CloudWatch Logs User Guide*.
///
/// The property type `RenameKeys` of `AWS::Logs::Transformer`.
#[must_use = "a property type does nothing until it is set"]
pub struct RenameKeysProperty(Object);

impl RenameKeysProperty {
    /// `RenameKeysProperty` with its required properties, in alphabetical order:
    ///
    /// - `entries`: An array of `RenameKeyEntry` objects, where each object contains the information about a single key to rename.
    pub fn new(entries: impl IntoValue<List<RenameKeyEntryProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Entries", entries.into_value().into_node());
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

impl Kind for RenameKeysProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RenameKeysProperty> for RenameKeysProperty {}
impl From<RenameKeysProperty> for Node {
    #[inline]
    fn from(value: RenameKeysProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RenameKeysProperty> for RenameKeysProperty {
    #[inline]
    fn into_value(self) -> Value<RenameKeysProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Use this processor to split a field into an array of strings using a delimiting character.
///
/// For more information about this processor including examples, see [splitString](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-splitString) in the *CloudWatch Logs User Guide*.
///
/// The property type `SplitString` of `AWS::Logs::Transformer`.
#[must_use = "a property type does nothing until it is set"]
pub struct SplitStringProperty(Object);

impl SplitStringProperty {
    /// `SplitStringProperty` with its required properties, in alphabetical order:
    ///
    /// - `entries`: An array of `SplitStringEntry` objects, where each object contains the information about one field to split.
    pub fn new(entries: impl IntoValue<List<SplitStringEntryProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Entries", entries.into_value().into_node());
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

impl Kind for SplitStringProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SplitStringProperty> for SplitStringProperty {}
impl From<SplitStringProperty> for Node {
    #[inline]
    fn from(value: SplitStringProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SplitStringProperty> for SplitStringProperty {
    #[inline]
    fn into_value(self) -> Value<SplitStringProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This object defines one log field that will be split with the [splitString](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-splitString) processor.
///
/// The property type `SplitStringEntry` of `AWS::Logs::Transformer`.
#[must_use = "a property type does nothing until it is set"]
pub struct SplitStringEntryProperty(Object);

impl SplitStringEntryProperty {
    /// `SplitStringEntryProperty` with its required properties, in alphabetical order:
    ///
    /// - `delimiter`: The separator characters to split the string entry on.
    /// - `source`: The key of the field to split.
    pub fn new(delimiter: impl IntoValue<String>, source: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Delimiter", delimiter.into_value().into_node());
        object_.put("Source", source.into_value().into_node());
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

impl Kind for SplitStringEntryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SplitStringEntryProperty> for SplitStringEntryProperty {}
impl From<SplitStringEntryProperty> for Node {
    #[inline]
    fn from(value: SplitStringEntryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SplitStringEntryProperty> for SplitStringEntryProperty {
    #[inline]
    fn into_value(self) -> Value<SplitStringEntryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This processor matches a key’s value against a regular expression and replaces all matches with a replacement string.
///
/// For more information about this processor including examples, see [substituteString](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-substituteString) in the *CloudWatch Logs User Guide*.
///
/// The property type `SubstituteString` of `AWS::Logs::Transformer`.
#[must_use = "a property type does nothing until it is set"]
pub struct SubstituteStringProperty(Object);

impl SubstituteStringProperty {
    /// `SubstituteStringProperty` with its required properties, in alphabetical order:
    ///
    /// - `entries`: An array of objects, where each object contains the information about one key to match and replace.
    pub fn new(entries: impl IntoValue<List<SubstituteStringEntryProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Entries", entries.into_value().into_node());
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

impl Kind for SubstituteStringProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SubstituteStringProperty> for SubstituteStringProperty {}
impl From<SubstituteStringProperty> for Node {
    #[inline]
    fn from(value: SubstituteStringProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SubstituteStringProperty> for SubstituteStringProperty {
    #[inline]
    fn into_value(self) -> Value<SubstituteStringProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This object defines one log field key that will be replaced using the [substituteString](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-substituteString) processor.
///
/// The property type `SubstituteStringEntry` of `AWS::Logs::Transformer`.
#[must_use = "a property type does nothing until it is set"]
pub struct SubstituteStringEntryProperty(Object);

impl SubstituteStringEntryProperty {
    /// `SubstituteStringEntryProperty` with its required properties, in alphabetical order:
    ///
    /// - `from`: The regular expression string to be replaced.
    /// - `source`: The key to modify.
    /// - `to`: The string to be substituted for each match of `from`.
    pub fn new(
        from: impl IntoValue<String>,
        source: impl IntoValue<String>,
        to: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("From", from.into_value().into_node());
        object_.put("Source", source.into_value().into_node());
        object_.put("To", to.into_value().into_node());
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

impl Kind for SubstituteStringEntryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SubstituteStringEntryProperty> for SubstituteStringEntryProperty {}
impl From<SubstituteStringEntryProperty> for Node {
    #[inline]
    fn from(value: SubstituteStringEntryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SubstituteStringEntryProperty> for SubstituteStringEntryProperty {
    #[inline]
    fn into_value(self) -> Value<SubstituteStringEntryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Use this processor to remove leading and trailing whitespace.
///
/// For more information about this processor including examples, see [trimString](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-trimString) in the *CloudWatch Logs User Guide*.
///
/// The property type `TrimString` of `AWS::Logs::Transformer`.
#[must_use = "a property type does nothing until it is set"]
pub struct TrimStringProperty(Object);

impl TrimStringProperty {
    /// `TrimStringProperty` with its required properties, in alphabetical order:
    ///
    /// - `with_keys`: The array containing the keys of the fields to trim.
    pub fn new(with_keys: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("WithKeys", with_keys.into_value().into_node());
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

impl Kind for TrimStringProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TrimStringProperty> for TrimStringProperty {}
impl From<TrimStringProperty> for Node {
    #[inline]
    fn from(value: TrimStringProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TrimStringProperty> for TrimStringProperty {
    #[inline]
    fn into_value(self) -> Value<TrimStringProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Use this processor to convert a value type associated with the specified key to the specified type. It's a casting processor that changes the types of the specified fields. Values can be converted into one of the following datatypes: `integer`, `double`, `string` and `boolean`.
///
/// For more information about this processor including examples, see [trimString](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-trimString) in the *CloudWatch Logs User Guide*.
///
/// The property type `TypeConverter` of `AWS::Logs::Transformer`.
#[must_use = "a property type does nothing until it is set"]
pub struct TypeConverterProperty(Object);

impl TypeConverterProperty {
    /// `TypeConverterProperty` with its required properties, in alphabetical order:
    ///
    /// - `entries`: An array of `TypeConverterEntry` objects, where each object contains the information about one field to change the type of.
    pub fn new(entries: impl IntoValue<List<TypeConverterEntryProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Entries", entries.into_value().into_node());
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

impl Kind for TypeConverterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TypeConverterProperty> for TypeConverterProperty {}
impl From<TypeConverterProperty> for Node {
    #[inline]
    fn from(value: TypeConverterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TypeConverterProperty> for TypeConverterProperty {
    #[inline]
    fn into_value(self) -> Value<TypeConverterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This object defines one value type that will be converted using the [typeConverter](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-typeConverter) processor.
///
/// The property type `TypeConverterEntry` of `AWS::Logs::Transformer`.
#[must_use = "a property type does nothing until it is set"]
pub struct TypeConverterEntryProperty(Object);

impl TypeConverterEntryProperty {
    /// `TypeConverterEntryProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: The key with the value that is to be converted to a different type.
    /// - `r#type`: The type to convert the field value to.
    pub fn new(key: impl IntoValue<String>, r#type: impl IntoValue<Type>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
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

impl Kind for TypeConverterEntryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TypeConverterEntryProperty> for TypeConverterEntryProperty {}
impl From<TypeConverterEntryProperty> for Node {
    #[inline]
    fn from(value: TypeConverterEntryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TypeConverterEntryProperty> for TypeConverterEntryProperty {
    #[inline]
    fn into_value(self) -> Value<TypeConverterEntryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This processor converts a string field to uppercase.
///
/// For more information about this processor including examples, see [upperCaseString](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-upperCaseString) in the *CloudWatch Logs User Guide*.
///
/// The property type `UpperCaseString` of `AWS::Logs::Transformer`.
#[must_use = "a property type does nothing until it is set"]
pub struct UpperCaseStringProperty(Object);

impl UpperCaseStringProperty {
    /// `UpperCaseStringProperty` with its required properties, in alphabetical order:
    ///
    /// - `with_keys`: The array of containing the keys of the field to convert to uppercase.
    pub fn new(with_keys: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("WithKeys", with_keys.into_value().into_node());
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

impl Kind for UpperCaseStringProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<UpperCaseStringProperty> for UpperCaseStringProperty {}
impl From<UpperCaseStringProperty> for Node {
    #[inline]
    fn from(value: UpperCaseStringProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<UpperCaseStringProperty> for UpperCaseStringProperty {
    #[inline]
    fn into_value(self) -> Value<UpperCaseStringProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `EventSource` of a `ParseToOCSF` of `AWS::Logs::Transformer`.
pub enum EventSource {
    /// `AWSWAF`.
    Awswaf,
    /// `CloudTrail`.
    CloudTrail,
    /// `EKSAudit`.
    EksAudit,
    /// `Route53Resolver`.
    Route53Resolver,
    /// `VPCFlow`.
    VpcFlow,
}

#[diagnostic::do_not_recommend]
impl Kind for EventSource {}
#[diagnostic::do_not_recommend]
impl TextKind for EventSource {}
#[diagnostic::do_not_recommend]
impl IdKind for EventSource {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EventSource {}
#[diagnostic::do_not_recommend]
impl IntoValue<EventSource> for EventSource {
    #[inline]
    fn into_value(self) -> Value<EventSource> {
        const VALUES: &[&str] = &[
            "AWSWAF",
            "CloudTrail",
            "EKSAudit",
            "Route53Resolver",
            "VPCFlow",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `FlattenedElement` of a `ListToMap` of `AWS::Logs::Transformer`.
pub enum FlattenedElement {
    /// `first`.
    First,
    /// `last`.
    Last,
}

#[diagnostic::do_not_recommend]
impl Kind for FlattenedElement {}
#[diagnostic::do_not_recommend]
impl TextKind for FlattenedElement {}
#[diagnostic::do_not_recommend]
impl IdKind for FlattenedElement {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FlattenedElement {}
#[diagnostic::do_not_recommend]
impl IntoValue<FlattenedElement> for FlattenedElement {
    #[inline]
    fn into_value(self) -> Value<FlattenedElement> {
        const VALUES: &[&str] = &["first", "last"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `OcsfVersion` of a `ParseToOCSF` of `AWS::Logs::Transformer`.
pub enum OcsfVersion {
    /// `V1.1`.
    V1_1,
    /// `V1.5`.
    V1_5,
}

#[diagnostic::do_not_recommend]
impl Kind for OcsfVersion {}
#[diagnostic::do_not_recommend]
impl TextKind for OcsfVersion {}
#[diagnostic::do_not_recommend]
impl IdKind for OcsfVersion {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for OcsfVersion {}
#[diagnostic::do_not_recommend]
impl IntoValue<OcsfVersion> for OcsfVersion {
    #[inline]
    fn into_value(self) -> Value<OcsfVersion> {
        const VALUES: &[&str] = &["V1.1", "V1.5"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `TypeConverterEntry` of `AWS::Logs::Transformer`.
pub enum Type {
    /// `boolean`.
    Boolean,
    /// `double`.
    Double,
    /// `integer`.
    Integer,
    /// `string`.
    String_,
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
        const VALUES: &[&str] = &["boolean", "double", "integer", "string"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

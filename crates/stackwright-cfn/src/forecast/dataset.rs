// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Forecast::Dataset` and its property types.

use crate::l1::*;

/// Creates an Amazon Forecast dataset.
///
/// > Amazon Forecast is no longer available to new customers. Existing customers of Amazon Forecast can continue to use the service as normal. [Learn more"](https://docs.aws.amazon.com/machine-learning/transition-your-amazon-forecast-usage-to-amazon-sagemaker-canvas/)
///
/// The information about the dataset that you provide helps Forecast understand how to consume the data for model training. This includes the following:
///
/// - *`DataFrequency`* - How frequently your historical time-series data is collected.
/// - *`Domain`* and *`DatasetType`* - Each dataset has an associated dataset domain and a type within the domain. Amazon Forecast provides a list of predefined domains and types within each domain. For each unique dataset domain and type within the domain, Amazon Forecast requires your data to include a minimum set of predefined fields.
/// - *`Schema`* - A schema specifies the fields in the dataset, including the field name and data type.
///
/// After creating a dataset, you import your training data into it and add the dataset to a dataset group. You use the dataset group to create a predictor. For more information, see [Importing datasets](https://docs.aws.amazon.com/forecast/latest/dg/howitworks-datasets-groups.html).
///
/// To get a list of all your datasets, use the [ListDatasets](https://docs.aws.amazon.com/forecast/latest/dg/API_ListDatasets.html) operation.
///
/// For example Forecast datasets, see the [Amazon Forecast Sample GitHub repository](https://docs.aws.amazon.com/https://github.com/aws-samples/amazon-forecast-samples).
///
/// > The `Status` of a dataset must be `ACTIVE` before you can import training data. Use the [DescribeDataset](https://docs.aws.amazon.com/forecast/latest/dg/API_DescribeDataset.html) operation to get the status.
///
/// `AWS::Forecast::Dataset`; `Ref` returns its `Arn`, a [`forecast::DatasetArn`](kinds::forecast::DatasetArn).
/// Changing one of these replaces it: `DatasetName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-forecast-dataset.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDataset(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Forecast::Dataset",
    tags: None,
    rules: include_str!("dataset.rules"),
};

impl CfnDataset {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Forecast::Dataset";

    /// `CfnDataset` with its required properties, in alphabetical order:
    ///
    /// - `dataset_name`: The name of the dataset.
    /// - `dataset_type`: The dataset type.
    /// - `domain`: The domain associated with the dataset.
    /// - `schema`: The schema for the dataset.
    pub fn new(
        dataset_name: impl IntoValue<String>,
        dataset_type: impl IntoValue<DatasetType>,
        domain: impl IntoValue<super::Domain>,
        schema: impl IntoValue<SchemaProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DatasetName", dataset_name.into_value().into_node());
        object_.put("DatasetType", dataset_type.into_value().into_node());
        object_.put("Domain", domain.into_value().into_node());
        object_.put("Schema", schema.into_value().into_node());
        Self(object_)
    }

    /// The frequency of data collection. This parameter is required for RELATED_TIME_SERIES datasets.
    ///
    /// Valid intervals are an integer followed by Y (Year), M (Month), W (Week), D (Day), H (Hour), and min (Minute). For example, "1D" indicates every day and "15min" indicates every 15 minutes. You cannot specify a value that would overlap with the next larger frequency. That means, for example, you cannot specify a frequency of 60 minutes, because that is equivalent to 1 hour. The valid values for each frequency are the following:
    ///
    /// - Minute - 1-59
    /// - Hour - 1-23
    /// - Day - 1-6
    /// - Week - 1-4
    /// - Month - 1-11
    /// - Year - 1
    ///
    /// Thus, if you want every other week forecasts, specify "2W". Or, if you want quarterly forecasts, you specify "3M".
    ///
    /// `DataFrequency`; updated in place.
    pub fn data_frequency(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DataFrequency", value.into_value().into_node());
        self
    }

    /// A Key Management Service (KMS) key and the Identity and Access Management (IAM) role that Amazon Forecast can assume to access the key.
    ///
    /// `EncryptionConfig`; updated in place.
    pub fn encryption_config(mut self, value: impl IntoValue<EncryptionConfigProperty>) -> Self {
        self.0
            .put("EncryptionConfig", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<TagsItemsProperty>>) -> Self {
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

impl Construct for CfnDataset {
    type Handle = CfnDatasetRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDatasetRef {
        CfnDatasetRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDataset`] of a stack.
pub struct CfnDatasetRef(NodeRef);

impl Clone for CfnDatasetRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDatasetRef {}
impl AsNode for CfnDatasetRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDatasetRef {
    /// What `Ref` returns: its `Arn`, a [`forecast::DatasetArn`](kinds::forecast::DatasetArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::forecast::DatasetArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the dataset.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::forecast::DatasetArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::forecast::DatasetArn> for &CfnDatasetRef {
    #[inline]
    fn into_value(self) -> Value<kinds::forecast::DatasetArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The property type `AttributesItems` of `AWS::Forecast::Dataset`.
#[must_use = "a property type does nothing until it is set"]
pub struct AttributesItemsProperty(Object);

impl AttributesItemsProperty {
    /// `AttributesItemsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Name of the dataset field
    ///
    /// `AttributeName`.
    pub fn attribute_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AttributeName", value.into_value().into_node());
        self
    }

    /// Data type of the field
    ///
    /// `AttributeType`; one of `string`, `integer`, `float`, `timestamp`, `geolocation`.
    pub fn attribute_type(mut self, value: impl IntoValue<AttributeType>) -> Self {
        self.0.put("AttributeType", value.into_value().into_node());
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

impl Kind for AttributesItemsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AttributesItemsProperty> for AttributesItemsProperty {}
impl From<AttributesItemsProperty> for Node {
    #[inline]
    fn from(value: AttributesItemsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AttributesItemsProperty> for AttributesItemsProperty {
    #[inline]
    fn into_value(self) -> Value<AttributesItemsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An AWS Key Management Service (KMS) key and an AWS Identity and Access Management (IAM) role that Amazon Forecast can assume to access the key. You can specify this optional object in the [CreateDataset](https://docs.aws.amazon.com/forecast/latest/dg/API_CreateDataset.html) and [CreatePredictor](https://docs.aws.amazon.com/forecast/latest/dg/API_CreatePredictor.html) requests.
///
/// The property type `EncryptionConfig` of `AWS::Forecast::Dataset`.
#[must_use = "a property type does nothing until it is set"]
pub struct EncryptionConfigProperty(Object);

impl EncryptionConfigProperty {
    /// `EncryptionConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon Resource Name (ARN) of the KMS key.
    ///
    /// `KmsKeyArn`.
    pub fn kms_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0.put("KmsKeyArn", value.into_value().into_node());
        self
    }

    /// The ARN of the IAM role that Amazon Forecast can assume to access the AWS key.
    ///
    /// Passing a role across AWS accounts is not allowed. If you pass a role that isn't in your account, you get an `InvalidInputException` error.
    ///
    /// `RoleArn`.
    pub fn role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("RoleArn", value.into_value().into_node());
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

impl Kind for EncryptionConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EncryptionConfigProperty> for EncryptionConfigProperty {}
impl From<EncryptionConfigProperty> for Node {
    #[inline]
    fn from(value: EncryptionConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EncryptionConfigProperty> for EncryptionConfigProperty {
    #[inline]
    fn into_value(self) -> Value<EncryptionConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines the fields of a dataset.
///
/// The property type `Schema` of `AWS::Forecast::Dataset`.
#[must_use = "a property type does nothing until it is set"]
pub struct SchemaProperty(Object);

impl SchemaProperty {
    /// `SchemaProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An array of attributes specifying the name and type of each field in a dataset.
    ///
    /// `Attributes`.
    pub fn attributes(mut self, value: impl IntoValue<List<AttributesItemsProperty>>) -> Self {
        self.0.put("Attributes", value.into_value().into_node());
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

impl Kind for SchemaProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SchemaProperty> for SchemaProperty {}
impl From<SchemaProperty> for Node {
    #[inline]
    fn from(value: SchemaProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SchemaProperty> for SchemaProperty {
    #[inline]
    fn into_value(self) -> Value<SchemaProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A key-value pair to associate with a resource.
///
/// The property type `TagsItems` of `AWS::Forecast::Dataset`.
#[must_use = "a property type does nothing until it is set"]
pub struct TagsItemsProperty(Object);

impl TagsItemsProperty {
    /// `TagsItemsProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: The key name of the tag.
    /// - `value`: The value for the tag.
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

impl Kind for TagsItemsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TagsItemsProperty> for TagsItemsProperty {}
impl From<TagsItemsProperty> for Node {
    #[inline]
    fn from(value: TagsItemsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TagsItemsProperty> for TagsItemsProperty {
    #[inline]
    fn into_value(self) -> Value<TagsItemsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AttributeType` of a `AttributesItems` of `AWS::Forecast::Dataset`.
pub enum AttributeType {
    /// `float`.
    Float,
    /// `geolocation`.
    Geolocation,
    /// `integer`.
    Integer,
    /// `string`.
    String_,
    /// `timestamp`.
    Timestamp,
}

#[diagnostic::do_not_recommend]
impl Kind for AttributeType {}
#[diagnostic::do_not_recommend]
impl TextKind for AttributeType {}
#[diagnostic::do_not_recommend]
impl IdKind for AttributeType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AttributeType {}
#[diagnostic::do_not_recommend]
impl IntoValue<AttributeType> for AttributeType {
    #[inline]
    fn into_value(self) -> Value<AttributeType> {
        const VALUES: &[&str] = &["float", "geolocation", "integer", "string", "timestamp"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DatasetType` of `AWS::Forecast::Dataset`.
pub enum DatasetType {
    /// `ITEM_METADATA`.
    ItemMetadata,
    /// `RELATED_TIME_SERIES`.
    RelatedTimeSeries,
    /// `TARGET_TIME_SERIES`.
    TargetTimeSeries,
}

#[diagnostic::do_not_recommend]
impl Kind for DatasetType {}
#[diagnostic::do_not_recommend]
impl TextKind for DatasetType {}
#[diagnostic::do_not_recommend]
impl IdKind for DatasetType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DatasetType {}
#[diagnostic::do_not_recommend]
impl IntoValue<DatasetType> for DatasetType {
    #[inline]
    fn into_value(self) -> Value<DatasetType> {
        const VALUES: &[&str] = &["ITEM_METADATA", "RELATED_TIME_SERIES", "TARGET_TIME_SERIES"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

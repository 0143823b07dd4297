// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Glue::Classifier` and its property types.

use crate::l1::*;

/// The `AWS::Glue::Classifier` resource creates an AWS Glue classifier that categorizes data sources and specifies schemas. For more information, see [Adding Classifiers to a Crawler](https://docs.aws.amazon.com/glue/latest/dg/add-classifier.html) and [Classifier Structure](https://docs.aws.amazon.com/glue/latest/dg/aws-glue-api-crawler-classifiers.html#aws-glue-api-crawler-classifiers-Classifier) in the *AWS Glue Developer Guide*.
///
/// `AWS::Glue::Classifier`; `Ref` returns its `Name`, a [`glue::ClassifierName`](kinds::glue::ClassifierName).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-classifier.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnClassifier(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Glue::Classifier",
    tags: None,
    rules: include_str!("classifier.rules"),
};

impl CfnClassifier {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Glue::Classifier";

    /// `CfnClassifier` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A classifier for comma-separated values (CSV).
    ///
    /// `CsvClassifier`; updated in place.
    pub fn csv_classifier(mut self, value: impl IntoValue<CsvClassifierProperty>) -> Self {
        self.0.put("CsvClassifier", value.into_value().into_node());
        self
    }

    /// A classifier that uses `grok`.
    ///
    /// `GrokClassifier`; updated in place.
    pub fn grok_classifier(mut self, value: impl IntoValue<GrokClassifierProperty>) -> Self {
        self.0.put("GrokClassifier", value.into_value().into_node());
        self
    }

    /// A classifier for JSON content.
    ///
    /// `JsonClassifier`; updated in place.
    pub fn json_classifier(mut self, value: impl IntoValue<JsonClassifierProperty>) -> Self {
        self.0.put("JsonClassifier", value.into_value().into_node());
        self
    }

    /// A classifier for XML content.
    ///
    /// `XMLClassifier`; updated in place.
    pub fn xml_classifier(mut self, value: impl IntoValue<XMLClassifierProperty>) -> Self {
        self.0.put("XMLClassifier", value.into_value().into_node());
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

impl Construct for CfnClassifier {
    type Handle = CfnClassifierRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnClassifierRef {
        CfnClassifierRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnClassifier`] of a stack.
pub struct CfnClassifierRef(NodeRef);

impl Clone for CfnClassifierRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnClassifierRef {}
impl AsNode for CfnClassifierRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnClassifierRef {
    /// What `Ref` returns: its `Name`, a [`glue::ClassifierName`](kinds::glue::ClassifierName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::glue::ClassifierName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// One of XMLClassifier/Name, GrokClassifier/Name, JsonClassifier/Name or CsvClassifier/Name
    ///
    /// `Fn::GetAtt` of `Name`.
    #[inline]
    pub fn attr_name(&self) -> Value<kinds::glue::ClassifierName> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Name")))
    }
}

impl IntoValue<kinds::glue::ClassifierName> for &CfnClassifierRef {
    #[inline]
    fn into_value(self) -> Value<kinds::glue::ClassifierName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// A classifier for custom `CSV` content.
///
/// The property type `CsvClassifier` of `AWS::Glue::Classifier`.
#[must_use = "a property type does nothing until it is set"]
pub struct CsvClassifierProperty(Object);

impl CsvClassifierProperty {
    /// `CsvClassifierProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Enables the processing of files that contain only one column.
    ///
    /// `AllowSingleColumn`.
    pub fn allow_single_column(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("AllowSingleColumn", value.into_value().into_node());
        self
    }

    /// Indicates whether the CSV file contains custom data types.
    ///
    /// `ContainsCustomDatatype`.
    pub fn contains_custom_datatype(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("ContainsCustomDatatype", value.into_value().into_node());
        self
    }

    /// Indicates whether the CSV file contains a header.
    ///
    /// A value of `UNKNOWN` specifies that the classifier will detect whether the CSV file contains headings.
    ///
    /// A value of `PRESENT` specifies that the CSV file contains headings.
    ///
    /// A value of `ABSENT` specifies that the CSV file does not contain headings.
    ///
    /// `ContainsHeader`.
    pub fn contains_header(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ContainsHeader", value.into_value().into_node());
        self
    }

    /// Enables the configuration of custom data types.
    ///
    /// `CustomDatatypeConfigured`.
    pub fn custom_datatype_configured(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("CustomDatatypeConfigured", value.into_value().into_node());
        self
    }

    /// A custom symbol to denote what separates each column entry in the row.
    ///
    /// `Delimiter`.
    pub fn delimiter(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Delimiter", value.into_value().into_node());
        self
    }

    /// Specifies not to trim values before identifying the type of column values. The default value is `true`.
    ///
    /// `DisableValueTrimming`.
    pub fn disable_value_trimming(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DisableValueTrimming", value.into_value().into_node());
        self
    }

    /// A list of strings representing column names.
    ///
    /// `Header`.
    pub fn header(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Header", value.into_value().into_node());
        self
    }

    /// The name of the classifier.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// A custom symbol to denote what combines content into a single column value. It must be different from the column delimiter.
    ///
    /// `QuoteSymbol`.
    pub fn quote_symbol(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("QuoteSymbol", value.into_value().into_node());
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

impl Kind for CsvClassifierProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CsvClassifierProperty> for CsvClassifierProperty {}
impl From<CsvClassifierProperty> for Node {
    #[inline]
    fn from(value: CsvClassifierProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CsvClassifierProperty> for CsvClassifierProperty {
    #[inline]
    fn into_value(self) -> Value<CsvClassifierProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A classifier that uses `grok` patterns.
///
/// The property type `GrokClassifier` of `AWS::Glue::Classifier`.
#[must_use = "a property type does nothing until it is set"]
pub struct GrokClassifierProperty(Object);

impl GrokClassifierProperty {
    /// `GrokClassifierProperty` with its required properties, in alphabetical order:
    ///
    /// - `classification`: An identifier of the data format that the classifier matches, such as Twitter, JSON, Omniture logs, and so on.
    /// - `grok_pattern`: The grok pattern applied to a data store by this classifier.
    pub fn new(
        classification: impl IntoValue<String>,
        grok_pattern: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Classification", classification.into_value().into_node());
        object_.put("GrokPattern", grok_pattern.into_value().into_node());
        Self(object_)
    }

    /// Optional custom grok patterns defined by this classifier. For more information, see custom patterns in [Writing Custom Classifiers](https://docs.aws.amazon.com/glue/latest/dg/custom-classifier.html).
    ///
    /// `CustomPatterns`.
    pub fn custom_patterns(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CustomPatterns", value.into_value().into_node());
        self
    }

    /// The name of the classifier.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
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

impl Kind for GrokClassifierProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GrokClassifierProperty> for GrokClassifierProperty {}
impl From<GrokClassifierProperty> for Node {
    #[inline]
    fn from(value: GrokClassifierProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GrokClassifierProperty> for GrokClassifierProperty {
    #[inline]
    fn into_value(self) -> Value<GrokClassifierProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A classifier for `JSON` content.
///
/// The property type `JsonClassifier` of `AWS::Glue::Classifier`.
#[must_use = "a property type does nothing until it is set"]
pub struct JsonClassifierProperty(Object);

impl JsonClassifierProperty {
    /// `JsonClassifierProperty` with its required properties, in alphabetical order:
    ///
    /// - `json_path`: A `JsonPath` string defining the JSON data for the classifier to classify.
    pub fn new(json_path: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("JsonPath", json_path.into_value().into_node());
        Self(object_)
    }

    /// The name of the classifier.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
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

impl Kind for JsonClassifierProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<JsonClassifierProperty> for JsonClassifierProperty {}
impl From<JsonClassifierProperty> for Node {
    #[inline]
    fn from(value: JsonClassifierProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<JsonClassifierProperty> for JsonClassifierProperty {
    #[inline]
    fn into_value(self) -> Value<JsonClassifierProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A classifier for `XML` content.
///
/// The property type `XMLClassifier` of `AWS::Glue::Classifier`.
#[must_use = "a property type does nothing until it is set"]
pub struct XMLClassifierProperty(Object);

impl XMLClassifierProperty {
    /// `XMLClassifierProperty` with its required properties, in alphabetical order:
    ///
    /// - `classification`: An identifier of the data format that the classifier matches.
    /// - `row_tag`: The XML tag designating the element that contains each record in an XML document being parsed.
    pub fn new(classification: impl IntoValue<String>, row_tag: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Classification", classification.into_value().into_node());
        object_.put("RowTag", row_tag.into_value().into_node());
        Self(object_)
    }

    /// The name of the classifier.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
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

impl Kind for XMLClassifierProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<XMLClassifierProperty> for XMLClassifierProperty {}
impl From<XMLClassifierProperty> for Node {
    #[inline]
    fn from(value: XMLClassifierProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<XMLClassifierProperty> for XMLClassifierProperty {
    #[inline]
    fn into_value(self) -> Value<XMLClassifierProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::B2BI::Transformer` and its property types.

use crate::l1::*;

/// Creates a transformer. AWS B2B Data Interchange currently supports two scenarios:
///
/// - *Inbound EDI*: the AWS customer receives an EDI file from their trading partner. AWS B2B Data Interchange converts this EDI file into a JSON or XML file with a service-defined structure. A mapping template provided by the customer, in JSONata or XSLT format, is optionally applied to this file to produce a JSON or XML file with the structure the customer requires.
/// - *Outbound EDI*: the AWS customer has a JSON or XML file containing data that they wish to use in an EDI file. A mapping template, provided by the customer (in either JSONata or XSLT format) is applied to this file to generate a JSON or XML file in the service-defined structure. This file is then converted to an EDI file.
///
/// > The following fields are provided for backwards compatibility only: `fileFormat`, `mappingTemplate`, `ediType`, and `sampleDocument`.
/// >
/// > - Use the `mapping` data type in place of `mappingTemplate` and `fileFormat`
/// > - Use the `sampleDocuments` data type in place of `sampleDocument`
/// > - Use either the `inputConversion` or `outputConversion` in place of `ediType`
///
/// `AWS::B2BI::Transformer`; `Ref` returns its `TransformerId`, a [`b2bi::TransformerId`](kinds::b2bi::TransformerId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-b2bi-transformer.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTransformer(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::B2BI::Transformer",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("transformer.rules"),
};

impl CfnTransformer {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::B2BI::Transformer";

    /// `CfnTransformer` with its required properties, in alphabetical order:
    ///
    /// - `name`: Returns the descriptive name for the transformer.
    /// - `status`: Returns the state of the newly created transformer.
    pub fn new(name: impl IntoValue<String>, status: impl IntoValue<Status>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Status", status.into_value().into_node());
        Self(object_)
    }

    /// The `EdiType` property.
    ///
    /// `EdiType`; deprecated; updated in place.
    pub fn edi_type(mut self, value: impl IntoValue<EdiTypeProperty>) -> Self {
        self.0.put("EdiType", value.into_value().into_node());
        self
    }

    /// The `FileFormat` property.
    ///
    /// `FileFormat`; deprecated; one of `XML`, `JSON`, `NOT_USED`; updated in place.
    pub fn file_format(mut self, value: impl IntoValue<FileFormat>) -> Self {
        self.0.put("FileFormat", value.into_value().into_node());
        self
    }

    /// Returns a structure that contains the format options for the transformation.
    ///
    /// `InputConversion`; updated in place.
    pub fn input_conversion(mut self, value: impl IntoValue<InputConversionProperty>) -> Self {
        self.0
            .put("InputConversion", value.into_value().into_node());
        self
    }

    /// Returns the structure that contains the mapping template and its language (either XSLT or JSONATA).
    ///
    /// `Mapping`; updated in place.
    pub fn mapping(mut self, value: impl IntoValue<MappingProperty>) -> Self {
        self.0.put("Mapping", value.into_value().into_node());
        self
    }

    /// This shape is deprecated: This is a legacy trait. Please use input-conversion or output-conversion.
    ///
    /// `MappingTemplate`; deprecated; updated in place.
    pub fn mapping_template(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("MappingTemplate", value.into_value().into_node());
        self
    }

    /// Returns the `OutputConversion` object, which contains the format options for the outbound transformation.
    ///
    /// `OutputConversion`; updated in place.
    pub fn output_conversion(mut self, value: impl IntoValue<OutputConversionProperty>) -> Self {
        self.0
            .put("OutputConversion", value.into_value().into_node());
        self
    }

    /// This shape is deprecated: This is a legacy trait. Please use input-conversion or output-conversion.
    ///
    /// `SampleDocument`; deprecated; updated in place.
    pub fn sample_document(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SampleDocument", value.into_value().into_node());
        self
    }

    /// Returns a structure that contains the Amazon S3 bucket and an array of the corresponding keys used to identify the location for your sample documents.
    ///
    /// `SampleDocuments`; updated in place.
    pub fn sample_documents(mut self, value: impl IntoValue<SampleDocumentsProperty>) -> Self {
        self.0
            .put("SampleDocuments", value.into_value().into_node());
        self
    }

    /// A key-value pair for a specific transformer. Tags are metadata that you can use to search for and group capabilities for various purposes.
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
    /// What `Ref` returns: its `TransformerId`, a [`b2bi::TransformerId`](kinds::b2bi::TransformerId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::b2bi::TransformerId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Returns a timestamp indicating when the transformer was created. For example, `2023-07-20T19:58:44.624Z`.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// Returns a timestamp representing the date and time for the most recent change for the transformer object.
    ///
    /// `Fn::GetAtt` of `ModifiedAt`.
    #[inline]
    pub fn attr_modified_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ModifiedAt")))
    }

    /// Returns an Amazon Resource Name (ARN) for a specific transformer.
    ///
    /// `Fn::GetAtt` of `TransformerArn`.
    #[inline]
    pub fn attr_transformer_arn(&self) -> Value<kinds::b2bi::TransformerArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TransformerArn")))
    }

    /// The system-assigned unique identifier for the transformer.
    ///
    /// `Fn::GetAtt` of `TransformerId`.
    #[inline]
    pub fn attr_transformer_id(&self) -> Value<kinds::b2bi::TransformerId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TransformerId")))
    }
}

impl IntoValue<kinds::b2bi::TransformerId> for &CfnTransformerRef {
    #[inline]
    fn into_value(self) -> Value<kinds::b2bi::TransformerId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::b2bi::TransformerArn> for &CfnTransformerRef {
    #[inline]
    fn into_value(self) -> Value<kinds::b2bi::TransformerArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TransformerArn")))
    }
}

/// A structure that contains advanced options for EDI processing. Currently, only X12 advanced options are supported.
///
/// The property type `AdvancedOptions` of `AWS::B2BI::Transformer`.
#[must_use = "a property type does nothing until it is set"]
pub struct AdvancedOptionsProperty(Object);

impl AdvancedOptionsProperty {
    /// `AdvancedOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A structure that contains X12-specific advanced options, such as split options for processing X12 EDI files.
    ///
    /// `X12`.
    pub fn x12(mut self, value: impl IntoValue<X12AdvancedOptionsProperty>) -> Self {
        self.0.put("X12", value.into_value().into_node());
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

impl Kind for AdvancedOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AdvancedOptionsProperty> for AdvancedOptionsProperty {}
impl From<AdvancedOptionsProperty> for Node {
    #[inline]
    fn from(value: AdvancedOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AdvancedOptionsProperty> for AdvancedOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<AdvancedOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `EdiType` of `AWS::B2BI::Transformer`.
#[must_use = "a property type does nothing until it is set"]
pub struct EdiTypeProperty(Object);

impl EdiTypeProperty {
    /// `EdiTypeProperty` with its required properties, in alphabetical order:
    ///
    /// - `x12_details`
    pub fn new(x12_details: impl IntoValue<X12DetailsProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("X12Details", x12_details.into_value().into_node());
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

impl Kind for EdiTypeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EdiTypeProperty> for EdiTypeProperty {}
impl From<EdiTypeProperty> for Node {
    #[inline]
    fn from(value: EdiTypeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EdiTypeProperty> for EdiTypeProperty {
    #[inline]
    fn into_value(self) -> Value<EdiTypeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A structure that contains the X12 transaction set and version.
///
/// The property type `FormatOptions` of `AWS::B2BI::Transformer`.
#[must_use = "a property type does nothing until it is set"]
pub struct FormatOptionsProperty(Object);

impl FormatOptionsProperty {
    /// `FormatOptionsProperty` with its required properties, in alphabetical order:
    ///
    /// - `x12`
    pub fn new(x12: impl IntoValue<X12DetailsProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("X12", x12.into_value().into_node());
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

impl Kind for FormatOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FormatOptionsProperty> for FormatOptionsProperty {}
impl From<FormatOptionsProperty> for Node {
    #[inline]
    fn from(value: FormatOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FormatOptionsProperty> for FormatOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<FormatOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains the input formatting options for an inbound transformer (takes an X12-formatted EDI document as input and converts it to JSON or XML.
///
/// The property type `InputConversion` of `AWS::B2BI::Transformer`.
#[must_use = "a property type does nothing until it is set"]
pub struct InputConversionProperty(Object);

impl InputConversionProperty {
    /// `InputConversionProperty` with its required properties, in alphabetical order:
    ///
    /// - `from_format`: The format for the transformer input: currently on `X12` is supported.
    pub fn new(from_format: impl IntoValue<FromFormat>) -> Self {
        let mut object_ = Object::typed();
        object_.put("FromFormat", from_format.into_value().into_node());
        Self(object_)
    }

    /// Specifies advanced options for the input conversion process. These options provide additional control over how EDI files are processed during transformation.
    ///
    /// `AdvancedOptions`.
    pub fn advanced_options(mut self, value: impl IntoValue<AdvancedOptionsProperty>) -> Self {
        self.0
            .put("AdvancedOptions", value.into_value().into_node());
        self
    }

    /// A structure that contains the formatting options for an inbound transformer.
    ///
    /// `FormatOptions`.
    pub fn format_options(mut self, value: impl IntoValue<FormatOptionsProperty>) -> Self {
        self.0.put("FormatOptions", value.into_value().into_node());
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

impl Kind for InputConversionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InputConversionProperty> for InputConversionProperty {}
impl From<InputConversionProperty> for Node {
    #[inline]
    fn from(value: InputConversionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InputConversionProperty> for InputConversionProperty {
    #[inline]
    fn into_value(self) -> Value<InputConversionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the mapping template for the transformer. This template is used to map the parsed EDI file using JSONata or XSLT.
///
/// The property type `Mapping` of `AWS::B2BI::Transformer`.
#[must_use = "a property type does nothing until it is set"]
pub struct MappingProperty(Object);

impl MappingProperty {
    /// `MappingProperty` with its required properties, in alphabetical order:
    ///
    /// - `template_language`: The transformation language for the template, either XSLT or JSONATA.
    pub fn new(template_language: impl IntoValue<TemplateLanguage>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "TemplateLanguage",
            template_language.into_value().into_node(),
        );
        Self(object_)
    }

    /// A string that represents the mapping template, in the transformation language specified in `templateLanguage`.
    ///
    /// `Template`.
    pub fn template(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Template", value.into_value().into_node());
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

impl Kind for MappingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MappingProperty> for MappingProperty {}
impl From<MappingProperty> for Node {
    #[inline]
    fn from(value: MappingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MappingProperty> for MappingProperty {
    #[inline]
    fn into_value(self) -> Value<MappingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains the formatting options for an outbound transformer (takes JSON or XML as input and converts it to an EDI document (currently only X12 format is supported).
///
/// The property type `OutputConversion` of `AWS::B2BI::Transformer`.
#[must_use = "a property type does nothing until it is set"]
pub struct OutputConversionProperty(Object);

impl OutputConversionProperty {
    /// `OutputConversionProperty` with its required properties, in alphabetical order:
    ///
    /// - `to_format`: The format for the output from an outbound transformer: only X12 is currently supported.
    pub fn new(to_format: impl IntoValue<ToFormat>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ToFormat", to_format.into_value().into_node());
        Self(object_)
    }

    /// The `AdvancedOptions` property.
    ///
    /// `AdvancedOptions`.
    pub fn advanced_options(mut self, value: impl IntoValue<AdvancedOptionsProperty>) -> Self {
        self.0
            .put("AdvancedOptions", value.into_value().into_node());
        self
    }

    /// A structure that contains the X12 transaction set and version for the transformer output.
    ///
    /// `FormatOptions`.
    pub fn format_options(mut self, value: impl IntoValue<FormatOptionsProperty>) -> Self {
        self.0.put("FormatOptions", value.into_value().into_node());
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

impl Kind for OutputConversionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OutputConversionProperty> for OutputConversionProperty {}
impl From<OutputConversionProperty> for Node {
    #[inline]
    fn from(value: OutputConversionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OutputConversionProperty> for OutputConversionProperty {
    #[inline]
    fn into_value(self) -> Value<OutputConversionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An array of the Amazon S3 keys used to identify the location for your sample documents.
///
/// The property type `SampleDocumentKeys` of `AWS::B2BI::Transformer`.
#[must_use = "a property type does nothing until it is set"]
pub struct SampleDocumentKeysProperty(Object);

impl SampleDocumentKeysProperty {
    /// `SampleDocumentKeysProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An array of keys for your input sample documents.
    ///
    /// `Input`.
    pub fn input(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Input", value.into_value().into_node());
        self
    }

    /// An array of keys for your output sample documents.
    ///
    /// `Output`.
    pub fn output(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Output", value.into_value().into_node());
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

impl Kind for SampleDocumentKeysProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SampleDocumentKeysProperty> for SampleDocumentKeysProperty {}
impl From<SampleDocumentKeysProperty> for Node {
    #[inline]
    fn from(value: SampleDocumentKeysProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SampleDocumentKeysProperty> for SampleDocumentKeysProperty {
    #[inline]
    fn into_value(self) -> Value<SampleDocumentKeysProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes a structure that contains the Amazon S3 bucket and an array of the corresponding keys used to identify the location for your sample documents.
///
/// The property type `SampleDocuments` of `AWS::B2BI::Transformer`.
#[must_use = "a property type does nothing until it is set"]
pub struct SampleDocumentsProperty(Object);

impl SampleDocumentsProperty {
    /// `SampleDocumentsProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket_name`: Contains the Amazon S3 bucket that is used to hold your sample documents.
    /// - `keys`: Contains an array of the Amazon S3 keys used to identify the location for your sample documents.
    pub fn new(
        bucket_name: impl IntoValue<kinds::s3::BucketName>,
        keys: impl IntoValue<List<SampleDocumentKeysProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("BucketName", bucket_name.into_value().into_node());
        object_.put("Keys", keys.into_value().into_node());
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

impl Kind for SampleDocumentsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SampleDocumentsProperty> for SampleDocumentsProperty {}
impl From<SampleDocumentsProperty> for Node {
    #[inline]
    fn from(value: SampleDocumentsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SampleDocumentsProperty> for SampleDocumentsProperty {
    #[inline]
    fn into_value(self) -> Value<SampleDocumentsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains advanced options specific to X12 EDI processing, such as splitting large X12 files into smaller units.
///
/// The property type `X12AdvancedOptions` of `AWS::B2BI::Transformer`.
#[must_use = "a property type does nothing until it is set"]
pub struct X12AdvancedOptionsProperty(Object);

impl X12AdvancedOptionsProperty {
    /// `X12AdvancedOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies options for splitting X12 EDI files. These options control how large X12 files are divided into smaller, more manageable units.
    ///
    /// `SplitOptions`.
    pub fn split_options(mut self, value: impl IntoValue<X12SplitOptionsProperty>) -> Self {
        self.0.put("SplitOptions", value.into_value().into_node());
        self
    }

    /// Specifies validation options for X12 EDI processing. These options control how validation rules are applied during EDI document processing, including custom validation rules for element length constraints, code list validations, and element requirement checks.
    ///
    /// `ValidationOptions`.
    pub fn validation_options(
        mut self,
        value: impl IntoValue<X12ValidationOptionsProperty>,
    ) -> Self {
        self.0
            .put("ValidationOptions", value.into_value().into_node());
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

impl Kind for X12AdvancedOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<X12AdvancedOptionsProperty> for X12AdvancedOptionsProperty {}
impl From<X12AdvancedOptionsProperty> for Node {
    #[inline]
    fn from(value: X12AdvancedOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<X12AdvancedOptionsProperty> for X12AdvancedOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<X12AdvancedOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Code list validation rule configuration.
///
/// The property type `X12CodeListValidationRule` of `AWS::B2BI::Transformer`.
#[must_use = "a property type does nothing until it is set"]
pub struct X12CodeListValidationRuleProperty(Object);

impl X12CodeListValidationRuleProperty {
    /// `X12CodeListValidationRuleProperty` with its required properties, in alphabetical order:
    ///
    /// - `element_id`: Specifies the four-digit element ID to which the code list modifications apply.
    pub fn new(element_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ElementId", element_id.into_value().into_node());
        Self(object_)
    }

    /// Specifies a list of code values to add to the element's allowed values. These codes will be considered valid for the specified element in addition to the standard codes defined by the X12 specification.
    ///
    /// `CodesToAdd`.
    pub fn codes_to_add(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("CodesToAdd", value.into_value().into_node());
        self
    }

    /// Specifies a list of code values to remove from the element's allowed values. These codes will be considered invalid for the specified element, even if they are part of the standard codes defined by the X12 specification.
    ///
    /// `CodesToRemove`.
    pub fn codes_to_remove(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("CodesToRemove", value.into_value().into_node());
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

impl Kind for X12CodeListValidationRuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<X12CodeListValidationRuleProperty> for X12CodeListValidationRuleProperty {}
impl From<X12CodeListValidationRuleProperty> for Node {
    #[inline]
    fn from(value: X12CodeListValidationRuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<X12CodeListValidationRuleProperty> for X12CodeListValidationRuleProperty {
    #[inline]
    fn into_value(self) -> Value<X12CodeListValidationRuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A structure that contains the X12 transaction set and version. The X12 structure is used when the system transforms an EDI (electronic data interchange) file.
///
/// > If an EDI input file contains more than one transaction, each transaction must have the same transaction set and version, for example 214/4010. If not, the transformer cannot parse the file.
///
/// The property type `X12Details` of `AWS::B2BI::Transformer`.
#[must_use = "a property type does nothing until it is set"]
pub struct X12DetailsProperty(Object);

impl X12DetailsProperty {
    /// `X12DetailsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Returns an enumerated type where each value identifies an X12 transaction set. Transaction sets are maintained by the X12 Accredited Standards Committee.
    ///
    /// `TransactionSet`; one of `X12_100`, `X12_101`, `X12_102`, `X12_103`, `X12_104`, `X12_105`, `X12_106`, `X12_107`, `X12_108`, `X12_109`, `X12_110`, `X12_111`, ….
    pub fn transaction_set(mut self, value: impl IntoValue<super::TransactionSet>) -> Self {
        self.0.put("TransactionSet", value.into_value().into_node());
        self
    }

    /// Returns the version to use for the specified X12 transaction set.
    ///
    /// `Version`; one of `VERSION_4010`, `VERSION_4030`, `VERSION_4050`, `VERSION_4060`, `VERSION_5010`, `VERSION_5010_HIPAA`.
    pub fn version(mut self, value: impl IntoValue<super::Version>) -> Self {
        self.0.put("Version", value.into_value().into_node());
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

impl Kind for X12DetailsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<X12DetailsProperty> for X12DetailsProperty {}
impl From<X12DetailsProperty> for Node {
    #[inline]
    fn from(value: X12DetailsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<X12DetailsProperty> for X12DetailsProperty {
    #[inline]
    fn into_value(self) -> Value<X12DetailsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines a validation rule that specifies custom length constraints for a specific X12 element. This rule allows you to override the standard minimum and maximum length requirements for an element, enabling validation of trading partner-specific length requirements that may differ from the X12 specification. Both minimum and maximum length values must be specified.
///
/// The property type `X12ElementLengthValidationRule` of `AWS::B2BI::Transformer`.
#[must_use = "a property type does nothing until it is set"]
pub struct X12ElementLengthValidationRuleProperty(Object);

impl X12ElementLengthValidationRuleProperty {
    /// `X12ElementLengthValidationRuleProperty` with its required properties, in alphabetical order:
    ///
    /// - `element_id`: Specifies the four-digit element ID to which the length constraints will be applied.
    /// - `max_length`: Specifies the maximum allowed length for the identified element.
    /// - `min_length`: Specifies the minimum required length for the identified element.
    pub fn new(
        element_id: impl IntoValue<String>,
        max_length: impl IntoValue<f64>,
        min_length: impl IntoValue<f64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ElementId", element_id.into_value().into_node());
        object_.put("MaxLength", max_length.into_value().into_node());
        object_.put("MinLength", min_length.into_value().into_node());
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

impl Kind for X12ElementLengthValidationRuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<X12ElementLengthValidationRuleProperty> for X12ElementLengthValidationRuleProperty {}
impl From<X12ElementLengthValidationRuleProperty> for Node {
    #[inline]
    fn from(value: X12ElementLengthValidationRuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<X12ElementLengthValidationRuleProperty> for X12ElementLengthValidationRuleProperty {
    #[inline]
    fn into_value(self) -> Value<X12ElementLengthValidationRuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines a validation rule that modifies the requirement status of a specific X12 element within a segment. This rule allows you to make optional elements mandatory or mandatory elements optional, providing flexibility to accommodate different trading partner requirements and business rules. The rule targets a specific element position within a segment and sets its requirement status to either OPTIONAL or MANDATORY.
///
/// The property type `X12ElementRequirementValidationRule` of `AWS::B2BI::Transformer`.
#[must_use = "a property type does nothing until it is set"]
pub struct X12ElementRequirementValidationRuleProperty(Object);

impl X12ElementRequirementValidationRuleProperty {
    /// `X12ElementRequirementValidationRuleProperty` with its required properties, in alphabetical order:
    ///
    /// - `element_position`: Specifies the position of the element within an X12 segment for which the requirement status will be modified.
    /// - `requirement`: Specifies the requirement status for the element at the specified position.
    pub fn new(
        element_position: impl IntoValue<String>,
        requirement: impl IntoValue<Requirement>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ElementPosition", element_position.into_value().into_node());
        object_.put("Requirement", requirement.into_value().into_node());
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

impl Kind for X12ElementRequirementValidationRuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<X12ElementRequirementValidationRuleProperty>
    for X12ElementRequirementValidationRuleProperty
{
}
impl From<X12ElementRequirementValidationRuleProperty> for Node {
    #[inline]
    fn from(value: X12ElementRequirementValidationRuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<X12ElementRequirementValidationRuleProperty>
    for X12ElementRequirementValidationRuleProperty
{
    #[inline]
    fn into_value(self) -> Value<X12ElementRequirementValidationRuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains options for splitting X12 EDI files into smaller units. This is useful for processing large EDI files more efficiently.
///
/// The property type `X12SplitOptions` of `AWS::B2BI::Transformer`.
#[must_use = "a property type does nothing until it is set"]
pub struct X12SplitOptionsProperty(Object);

impl X12SplitOptionsProperty {
    /// `X12SplitOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the method used to split X12 EDI files. Valid values include `TRANSACTION` (split by individual transaction sets), or `NONE` (no splitting).
    ///
    /// `SplitBy`; one of `NONE`, `TRANSACTION`.
    pub fn split_by(mut self, value: impl IntoValue<SplitBy>) -> Self {
        self.0.put("SplitBy", value.into_value().into_node());
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

impl Kind for X12SplitOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<X12SplitOptionsProperty> for X12SplitOptionsProperty {}
impl From<X12SplitOptionsProperty> for Node {
    #[inline]
    fn from(value: X12SplitOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<X12SplitOptionsProperty> for X12SplitOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<X12SplitOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains configuration options for X12 EDI validation. This structure allows you to specify custom validation rules that will be applied during EDI document processing, including element length constraints, code list modifications, and element requirement changes. These validation options provide flexibility to accommodate trading partner-specific requirements while maintaining EDI compliance. The validation rules are applied in addition to standard X12 validation to ensure documents meet both standard and custom requirements.
///
/// The property type `X12ValidationOptions` of `AWS::B2BI::Transformer`.
#[must_use = "a property type does nothing until it is set"]
pub struct X12ValidationOptionsProperty(Object);

impl X12ValidationOptionsProperty {
    /// `X12ValidationOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies a list of validation rules to apply during EDI document processing. These rules can include code list modifications, element length constraints, and element requirement changes.
    ///
    /// `ValidationRules`.
    pub fn validation_rules(
        mut self,
        value: impl IntoValue<List<X12ValidationRuleProperty>>,
    ) -> Self {
        self.0
            .put("ValidationRules", value.into_value().into_node());
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

impl Kind for X12ValidationOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<X12ValidationOptionsProperty> for X12ValidationOptionsProperty {}
impl From<X12ValidationOptionsProperty> for Node {
    #[inline]
    fn from(value: X12ValidationOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<X12ValidationOptionsProperty> for X12ValidationOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<X12ValidationOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents a single validation rule that can be applied during X12 EDI processing. This is a union type that can contain one of several specific validation rule types: code list validation rules for modifying allowed element codes, element length validation rules for enforcing custom length constraints, or element requirement validation rules for changing mandatory/optional status. Each validation rule targets specific aspects of EDI document validation to ensure compliance with trading partner requirements and business rules.
///
/// The property type `X12ValidationRule` of `AWS::B2BI::Transformer`.
#[must_use = "a property type does nothing until it is set"]
pub struct X12ValidationRuleProperty(Object);

impl X12ValidationRuleProperty {
    /// `X12ValidationRuleProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies a code list validation rule that modifies the allowed code values for a specific X12 element. This rule enables you to customize which codes are considered valid for an element, allowing for trading partner-specific code requirements.
    ///
    /// `CodeListValidationRule`.
    pub fn code_list_validation_rule(
        mut self,
        value: impl IntoValue<X12CodeListValidationRuleProperty>,
    ) -> Self {
        self.0
            .put("CodeListValidationRule", value.into_value().into_node());
        self
    }

    /// Specifies an element length validation rule that defines custom length constraints for a specific X12 element. This rule allows you to enforce minimum and maximum length requirements that may differ from the standard X12 specification.
    ///
    /// `ElementLengthValidationRule`.
    pub fn element_length_validation_rule(
        mut self,
        value: impl IntoValue<X12ElementLengthValidationRuleProperty>,
    ) -> Self {
        self.0.put(
            "ElementLengthValidationRule",
            value.into_value().into_node(),
        );
        self
    }

    /// Specifies an element requirement validation rule that modifies whether a specific X12 element is required or optional within a segment. This rule provides flexibility to accommodate different trading partner requirements for element presence.
    ///
    /// `ElementRequirementValidationRule`.
    pub fn element_requirement_validation_rule(
        mut self,
        value: impl IntoValue<X12ElementRequirementValidationRuleProperty>,
    ) -> Self {
        self.0.put(
            "ElementRequirementValidationRule",
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

impl Kind for X12ValidationRuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<X12ValidationRuleProperty> for X12ValidationRuleProperty {}
impl From<X12ValidationRuleProperty> for Node {
    #[inline]
    fn from(value: X12ValidationRuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<X12ValidationRuleProperty> for X12ValidationRuleProperty {
    #[inline]
    fn into_value(self) -> Value<X12ValidationRuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `FileFormat` of `AWS::B2BI::Transformer`.
pub enum FileFormat {
    /// `JSON`.
    Json_,
    /// `NOT_USED`.
    NotUsed,
    /// `XML`.
    Xml,
}

#[diagnostic::do_not_recommend]
impl Kind for FileFormat {}
#[diagnostic::do_not_recommend]
impl TextKind for FileFormat {}
#[diagnostic::do_not_recommend]
impl IdKind for FileFormat {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FileFormat {}
#[diagnostic::do_not_recommend]
impl IntoValue<FileFormat> for FileFormat {
    #[inline]
    fn into_value(self) -> Value<FileFormat> {
        const VALUES: &[&str] = &["JSON", "NOT_USED", "XML"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `FromFormat` of a `InputConversion` of `AWS::B2BI::Transformer`.
pub enum FromFormat {
    /// `X12`.
    X12,
}

#[diagnostic::do_not_recommend]
impl Kind for FromFormat {}
#[diagnostic::do_not_recommend]
impl TextKind for FromFormat {}
#[diagnostic::do_not_recommend]
impl IdKind for FromFormat {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FromFormat {}
#[diagnostic::do_not_recommend]
impl IntoValue<FromFormat> for FromFormat {
    #[inline]
    fn into_value(self) -> Value<FromFormat> {
        const VALUES: &[&str] = &["X12"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Requirement` of a `X12ElementRequirementValidationRule` of `AWS::B2BI::Transformer`.
pub enum Requirement {
    /// `MANDATORY`.
    Mandatory,
    /// `OPTIONAL`.
    Optional,
}

#[diagnostic::do_not_recommend]
impl Kind for Requirement {}
#[diagnostic::do_not_recommend]
impl TextKind for Requirement {}
#[diagnostic::do_not_recommend]
impl IdKind for Requirement {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Requirement {}
#[diagnostic::do_not_recommend]
impl IntoValue<Requirement> for Requirement {
    #[inline]
    fn into_value(self) -> Value<Requirement> {
        const VALUES: &[&str] = &["MANDATORY", "OPTIONAL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SplitBy` of a `X12SplitOptions` of `AWS::B2BI::Transformer`.
pub enum SplitBy {
    /// `NONE`.
    None,
    /// `TRANSACTION`.
    Transaction,
}

#[diagnostic::do_not_recommend]
impl Kind for SplitBy {}
#[diagnostic::do_not_recommend]
impl TextKind for SplitBy {}
#[diagnostic::do_not_recommend]
impl IdKind for SplitBy {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SplitBy {}
#[diagnostic::do_not_recommend]
impl IntoValue<SplitBy> for SplitBy {
    #[inline]
    fn into_value(self) -> Value<SplitBy> {
        const VALUES: &[&str] = &["NONE", "TRANSACTION"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Status` of `AWS::B2BI::Transformer`.
pub enum Status {
    /// `active`.
    Active,
    /// `inactive`.
    Inactive,
}

#[diagnostic::do_not_recommend]
impl Kind for Status {}
#[diagnostic::do_not_recommend]
impl TextKind for Status {}
#[diagnostic::do_not_recommend]
impl IdKind for Status {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Status {}
#[diagnostic::do_not_recommend]
impl IntoValue<Status> for Status {
    #[inline]
    fn into_value(self) -> Value<Status> {
        const VALUES: &[&str] = &["active", "inactive"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `TemplateLanguage` of a `Mapping` of `AWS::B2BI::Transformer`.
pub enum TemplateLanguage {
    /// `JSONATA`.
    Jsonata,
    /// `XSLT`.
    Xslt,
}

#[diagnostic::do_not_recommend]
impl Kind for TemplateLanguage {}
#[diagnostic::do_not_recommend]
impl TextKind for TemplateLanguage {}
#[diagnostic::do_not_recommend]
impl IdKind for TemplateLanguage {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TemplateLanguage {}
#[diagnostic::do_not_recommend]
impl IntoValue<TemplateLanguage> for TemplateLanguage {
    #[inline]
    fn into_value(self) -> Value<TemplateLanguage> {
        const VALUES: &[&str] = &["JSONATA", "XSLT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ToFormat` of a `OutputConversion` of `AWS::B2BI::Transformer`.
pub enum ToFormat {
    /// `X12`.
    X12,
}

#[diagnostic::do_not_recommend]
impl Kind for ToFormat {}
#[diagnostic::do_not_recommend]
impl TextKind for ToFormat {}
#[diagnostic::do_not_recommend]
impl IdKind for ToFormat {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ToFormat {}
#[diagnostic::do_not_recommend]
impl IntoValue<ToFormat> for ToFormat {
    #[inline]
    fn into_value(self) -> Value<ToFormat> {
        const VALUES: &[&str] = &["X12"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::QBusiness::DataSource` and its property types.

use crate::l1::*;

/// Creates a data source connector for an Amazon Q Business application.
///
/// `CreateDataSource` is a synchronous operation. The operation returns 200 if the data source was successfully created. Otherwise, an exception is raised.
///
/// `AWS::QBusiness::DataSource`; `Ref` returns the physical id, which is made of `ApplicationId`, `DataSourceId`, `IndexId`.
/// Changing one of these replaces it: `ApplicationId`, `IndexId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-datasource.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDataSource(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::QBusiness::DataSource",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("data_source.rules"),
};

impl CfnDataSource {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::QBusiness::DataSource";

    /// `CfnDataSource` with its required properties, in alphabetical order:
    ///
    /// - `application_id`: The identifier of the Amazon Q Business application the data source will be attached to.
    /// - `configuration`: Use this property to specify a JSON or YAML schema with configuration properties specific to your data source connector to connect your data source repository to Amazon Q Business.
    /// - `display_name`: The name of the Amazon Q Business data source.
    /// - `index_id`: The identifier of the index the data source is attached to.
    pub fn new(
        application_id: impl IntoValue<kinds::qbusiness::ApplicationId>,
        configuration: impl IntoValue<Json>,
        display_name: impl IntoValue<String>,
        index_id: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApplicationId", application_id.into_value().into_node());
        object_.put("Configuration", configuration.into_value().into_node());
        object_.put("DisplayName", display_name.into_value().into_node());
        object_.put("IndexId", index_id.into_value().into_node());
        Self(object_)
    }

    /// A description for the data source connector.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Provides the configuration information for altering document metadata and content during the document ingestion process.
    ///
    /// For more information, see [Custom document enrichment](https://docs.aws.amazon.com/amazonq/latest/business-use-dg/custom-document-enrichment.html).
    ///
    /// `DocumentEnrichmentConfiguration`; updated in place.
    pub fn document_enrichment_configuration(
        mut self,
        value: impl IntoValue<DocumentEnrichmentConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "DocumentEnrichmentConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The configuration for extracting information from media in documents.
    ///
    /// `MediaExtractionConfiguration`; updated in place.
    pub fn media_extraction_configuration(
        mut self,
        value: impl IntoValue<MediaExtractionConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "MediaExtractionConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The Amazon Resource Name (ARN) of an IAM role with permission to access the data source and required resources. This field is required for all connector types except custom connectors, where it is optional.
    ///
    /// `RoleArn`; updated in place.
    pub fn role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("RoleArn", value.into_value().into_node());
        self
    }

    /// Sets the frequency for Amazon Q Business to check the documents in your data source repository and update your index. If you don't set a schedule, Amazon Q Business won't periodically update the index.
    ///
    /// Specify a `cron-` format schedule string or an empty string to indicate that the index is updated on demand. You can't specify the `Schedule` parameter when the `Type` parameter is set to `CUSTOM`. If you do, you receive a `ValidationException` exception.
    ///
    /// `SyncSchedule`; updated in place.
    pub fn sync_schedule(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SyncSchedule", value.into_value().into_node());
        self
    }

    /// A list of key-value pairs that identify or categorize the data source connector. You can also use tags to help control access to the data source connector. Tag keys and values can consist of Unicode letters, digits, white space, and any of the following symbols: _.: / = + - @.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// Configuration information for an Amazon VPC (Virtual Private Cloud) to connect to your data source. For more information, see [Using Amazon VPC with Amazon Q Business connectors](https://docs.aws.amazon.com/amazonq/latest/business-use-dg/connector-vpc.html).
    ///
    /// `VpcConfiguration`; updated in place.
    pub fn vpc_configuration(
        mut self,
        value: impl IntoValue<DataSourceVpcConfigurationProperty>,
    ) -> Self {
        self.0
            .put("VpcConfiguration", value.into_value().into_node());
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

impl Construct for CfnDataSource {
    type Handle = CfnDataSourceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDataSourceRef {
        CfnDataSourceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDataSource`] of a stack.
pub struct CfnDataSourceRef(NodeRef);

impl Clone for CfnDataSourceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDataSourceRef {}
impl AsNode for CfnDataSourceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDataSourceRef {
    /// What `Ref` returns: the physical id, which is made of `ApplicationId`, `DataSourceId`, `IndexId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Unix timestamp when the Amazon Q Business data source was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The Amazon Resource Name (ARN) of a data source in an Amazon Q Business application.
    ///
    /// `Fn::GetAtt` of `DataSourceArn`.
    #[inline]
    pub fn attr_data_source_arn(&self) -> Value<kinds::qbusiness::DataSourceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DataSourceArn")))
    }

    /// The identifier of the Amazon Q Business data source.
    ///
    /// `Fn::GetAtt` of `DataSourceId`.
    #[inline]
    pub fn attr_data_source_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DataSourceId")))
    }

    /// The status of the Amazon Q Business data source.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The type of the Amazon Q Business data source.
    ///
    /// `Fn::GetAtt` of `Type`.
    #[inline]
    pub fn attr_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Type")))
    }

    /// The Unix timestamp when the Amazon Q Business data source was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::qbusiness::DataSourceArn> for &CfnDataSourceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::qbusiness::DataSourceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DataSourceArn")))
    }
}

/// Configuration settings for audio content extraction and processing.
///
/// The property type `AudioExtractionConfiguration` of `AWS::QBusiness::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct AudioExtractionConfigurationProperty(Object);

impl AudioExtractionConfigurationProperty {
    /// `AudioExtractionConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `audio_extraction_status`: The status of audio extraction (ENABLED or DISABLED) for processing audio content from files.
    pub fn new(audio_extraction_status: impl IntoValue<AudioExtractionStatus>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AudioExtractionStatus",
            audio_extraction_status.into_value().into_node(),
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

impl Kind for AudioExtractionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AudioExtractionConfigurationProperty> for AudioExtractionConfigurationProperty {}
impl From<AudioExtractionConfigurationProperty> for Node {
    #[inline]
    fn from(value: AudioExtractionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AudioExtractionConfigurationProperty> for AudioExtractionConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<AudioExtractionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides configuration information needed to connect to an Amazon VPC (Virtual Private Cloud).
///
/// The property type `DataSourceVpcConfiguration` of `AWS::QBusiness::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataSourceVpcConfigurationProperty(Object);

impl DataSourceVpcConfigurationProperty {
    /// `DataSourceVpcConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `security_group_ids`: A list of identifiers of security groups within your Amazon VPC.
    /// - `subnet_ids`: A list of identifiers for subnets within your Amazon VPC.
    pub fn new(
        security_group_ids: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
        subnet_ids: impl IntoValue<List<kinds::ec2::SubnetId>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SecurityGroupIds",
            security_group_ids.into_value().into_node(),
        );
        object_.put("SubnetIds", subnet_ids.into_value().into_node());
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

impl Kind for DataSourceVpcConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataSourceVpcConfigurationProperty> for DataSourceVpcConfigurationProperty {}
impl From<DataSourceVpcConfigurationProperty> for Node {
    #[inline]
    fn from(value: DataSourceVpcConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataSourceVpcConfigurationProperty> for DataSourceVpcConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<DataSourceVpcConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The condition used for the target document attribute or metadata field when ingesting documents into Amazon Q Business. You use this with [`DocumentAttributeTarget`](https://docs.aws.amazon.com/amazonq/latest/api-reference/API_DocumentAttributeTarget.html) to apply the condition.
///
/// For example, you can create the 'Department' target field and have it prefill department names associated with the documents based on information in the 'Source_URI' field. Set the condition that if the 'Source_URI' field contains 'financial' in its URI value, then prefill the target field 'Department' with the target value 'Finance' for the document.
///
/// Amazon Q Business can't create a target field if it has not already been created as an index field. After you create your index field, you can create a document metadata field using `DocumentAttributeTarget`. Amazon Q Business then will map your newly created metadata field to your index field.
///
/// The property type `DocumentAttributeCondition` of `AWS::QBusiness::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct DocumentAttributeConditionProperty(Object);

impl DocumentAttributeConditionProperty {
    /// `DocumentAttributeConditionProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: The identifier of the document attribute used for the condition.
    /// - `operator`: The identifier of the document attribute used for the condition.
    pub fn new(key: impl IntoValue<String>, operator: impl IntoValue<Operator>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        object_.put("Operator", operator.into_value().into_node());
        Self(object_)
    }

    /// The value of a document attribute. You can only provide one value for a document attribute.
    ///
    /// `Value`.
    pub fn value(mut self, value: impl IntoValue<DocumentAttributeValueProperty>) -> Self {
        self.0.put("Value", value.into_value().into_node());
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

impl Kind for DocumentAttributeConditionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DocumentAttributeConditionProperty> for DocumentAttributeConditionProperty {}
impl From<DocumentAttributeConditionProperty> for Node {
    #[inline]
    fn from(value: DocumentAttributeConditionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DocumentAttributeConditionProperty> for DocumentAttributeConditionProperty {
    #[inline]
    fn into_value(self) -> Value<DocumentAttributeConditionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The target document attribute or metadata field you want to alter when ingesting documents into Amazon Q Business.
///
/// For example, you can delete all customer identification numbers associated with the documents, stored in the document metadata field called 'Customer_ID' by setting the target key as 'Customer_ID' and the deletion flag to `TRUE`. This removes all customer ID values in the field 'Customer_ID'. This would scrub personally identifiable information from each document's metadata.
///
/// Amazon Q Business can't create a target field if it has not already been created as an index field. After you create your index field, you can create a document metadata field using [`DocumentAttributeTarget`](https://docs.aws.amazon.com/amazonq/latest/api-reference/API_DocumentAttributeTarget.html). Amazon Q Business will then map your newly created document attribute to your index field.
///
/// You can also use this with [`DocumentAttributeCondition`](https://docs.aws.amazon.com/amazonq/latest/api-reference/API_DocumentAttributeCondition.html).
///
/// The property type `DocumentAttributeTarget` of `AWS::QBusiness::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct DocumentAttributeTargetProperty(Object);

impl DocumentAttributeTargetProperty {
    /// `DocumentAttributeTargetProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: The identifier of the target document attribute or metadata field.
    pub fn new(key: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        Self(object_)
    }

    /// `TRUE` to delete the existing target value for your specified target attribute key. You cannot create a target value and set this to `TRUE`.
    ///
    /// `AttributeValueOperator`; one of `DELETE`.
    pub fn attribute_value_operator(
        mut self,
        value: impl IntoValue<AttributeValueOperator>,
    ) -> Self {
        self.0
            .put("AttributeValueOperator", value.into_value().into_node());
        self
    }

    /// The value of a document attribute. You can only provide one value for a document attribute.
    ///
    /// `Value`.
    pub fn value(mut self, value: impl IntoValue<DocumentAttributeValueProperty>) -> Self {
        self.0.put("Value", value.into_value().into_node());
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

impl Kind for DocumentAttributeTargetProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DocumentAttributeTargetProperty> for DocumentAttributeTargetProperty {}
impl From<DocumentAttributeTargetProperty> for Node {
    #[inline]
    fn from(value: DocumentAttributeTargetProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DocumentAttributeTargetProperty> for DocumentAttributeTargetProperty {
    #[inline]
    fn into_value(self) -> Value<DocumentAttributeTargetProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The value of a document attribute. You can only provide one value for a document attribute.
///
/// The property type `DocumentAttributeValue` of `AWS::QBusiness::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct DocumentAttributeValueProperty(Object);

impl DocumentAttributeValueProperty {
    /// `DocumentAttributeValueProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A date expressed as an ISO 8601 string.
    ///
    /// It's important for the time zone to be included in the ISO 8601 date-time format. For example, 2012-03-25T12:30:10+01:00 is the ISO 8601 date-time format for March 25th 2012 at 12:30PM (plus 10 seconds) in Central European Time.
    ///
    /// `DateValue`.
    pub fn date_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DateValue", value.into_value().into_node());
        self
    }

    /// A long integer value.
    ///
    /// `LongValue`.
    pub fn long_value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("LongValue", value.into_value().into_node());
        self
    }

    /// A list of strings.
    ///
    /// `StringListValue`.
    pub fn string_list_value(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("StringListValue", value.into_value().into_node());
        self
    }

    /// A string.
    ///
    /// `StringValue`.
    pub fn string_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StringValue", value.into_value().into_node());
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

impl Kind for DocumentAttributeValueProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DocumentAttributeValueProperty> for DocumentAttributeValueProperty {}
impl From<DocumentAttributeValueProperty> for Node {
    #[inline]
    fn from(value: DocumentAttributeValueProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DocumentAttributeValueProperty> for DocumentAttributeValueProperty {
    #[inline]
    fn into_value(self) -> Value<DocumentAttributeValueProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides the configuration information for altering document metadata and content during the document ingestion process.
///
/// For more information, see [Custom document enrichment](https://docs.aws.amazon.com/amazonq/latest/business-use-dg/custom-document-enrichment.html).
///
/// The property type `DocumentEnrichmentConfiguration` of `AWS::QBusiness::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct DocumentEnrichmentConfigurationProperty(Object);

impl DocumentEnrichmentConfigurationProperty {
    /// `DocumentEnrichmentConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Configuration information to alter document attributes or metadata fields and content when ingesting documents into Amazon Q Business.
    ///
    /// `InlineConfigurations`.
    pub fn inline_configurations(
        mut self,
        value: impl IntoValue<List<InlineDocumentEnrichmentConfigurationProperty>>,
    ) -> Self {
        self.0
            .put("InlineConfigurations", value.into_value().into_node());
        self
    }

    /// Configuration information for invoking a Lambda function in AWS Lambda on the structured documents with their metadata and text extracted. You can use a Lambda function to apply advanced logic for creating, modifying, or deleting document metadata and content. For more information, see [Using Lambda functions](https://docs.aws.amazon.com/amazonq/latest/business-use-dg/cde-lambda-operations.html).
    ///
    /// `PostExtractionHookConfiguration`.
    pub fn post_extraction_hook_configuration(
        mut self,
        value: impl IntoValue<HookConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "PostExtractionHookConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Configuration information for invoking a Lambda function in AWS Lambda on the original or raw documents before extracting their metadata and text. You can use a Lambda function to apply advanced logic for creating, modifying, or deleting document metadata and content. For more information, see [Using Lambda functions](https://docs.aws.amazon.com/amazonq/latest/business-use-dg/cde-lambda-operations.html).
    ///
    /// `PreExtractionHookConfiguration`.
    pub fn pre_extraction_hook_configuration(
        mut self,
        value: impl IntoValue<HookConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "PreExtractionHookConfiguration",
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

impl Kind for DocumentEnrichmentConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DocumentEnrichmentConfigurationProperty> for DocumentEnrichmentConfigurationProperty {}
impl From<DocumentEnrichmentConfigurationProperty> for Node {
    #[inline]
    fn from(value: DocumentEnrichmentConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DocumentEnrichmentConfigurationProperty>
    for DocumentEnrichmentConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<DocumentEnrichmentConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides the configuration information for invoking a Lambda function in AWS Lambda to alter document metadata and content when ingesting documents into Amazon Q Business.
///
/// You can configure your Lambda function using the `PreExtractionHookConfiguration` parameter if you want to apply advanced alterations on the original or raw documents.
///
/// If you want to apply advanced alterations on the Amazon Q Business structured documents, you must configure your Lambda function using `PostExtractionHookConfiguration`.
///
/// You can only invoke one Lambda function. However, this function can invoke other functions it requires.
///
/// For more information, see [Custom document enrichment](https://docs.aws.amazon.com/amazonq/latest/business-use-dg/custom-document-enrichment.html).
///
/// The property type `HookConfiguration` of `AWS::QBusiness::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct HookConfigurationProperty(Object);

impl HookConfigurationProperty {
    /// `HookConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The condition used for when a Lambda function should be invoked.
    ///
    /// For example, you can specify a condition that if there are empty date-time values, then Amazon Q Business should invoke a function that inserts the current date-time.
    ///
    /// `InvocationCondition`.
    pub fn invocation_condition(
        mut self,
        value: impl IntoValue<DocumentAttributeConditionProperty>,
    ) -> Self {
        self.0
            .put("InvocationCondition", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the Lambda function during ingestion. For more information, see [Using Lambda functions for Amazon Q Business document enrichment](https://docs.aws.amazon.com/amazonq/latest/qbusiness-ug/cde-lambda-operations.html).
    ///
    /// `LambdaArn`.
    pub fn lambda_arn(mut self, value: impl IntoValue<kinds::lambda::AnyFunctionArn>) -> Self {
        self.0.put("LambdaArn", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of a role with permission to run `PreExtractionHookConfiguration` and `PostExtractionHookConfiguration` for altering document metadata and content during the document ingestion process.
    ///
    /// `RoleArn`.
    pub fn role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("RoleArn", value.into_value().into_node());
        self
    }

    /// Stores the original, raw documents or the structured, parsed documents before and after altering them. For more information, see [Data contracts for Lambda functions](https://docs.aws.amazon.com/amazonq/latest/business-use-dg/cde-lambda-operations.html#cde-lambda-operations-data-contracts).
    ///
    /// `S3BucketName`.
    pub fn s3_bucket_name(mut self, value: impl IntoValue<kinds::s3::BucketName>) -> Self {
        self.0.put("S3BucketName", value.into_value().into_node());
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

impl Kind for HookConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HookConfigurationProperty> for HookConfigurationProperty {}
impl From<HookConfigurationProperty> for Node {
    #[inline]
    fn from(value: HookConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HookConfigurationProperty> for HookConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<HookConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration for extracting semantic meaning from images in documents. For more information, see [Extracting semantic meaning from images and visuals](https://docs.aws.amazon.com/amazonq/latest/qbusiness-ug/extracting-meaning-from-images.html).
///
/// The property type `ImageExtractionConfiguration` of `AWS::QBusiness::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct ImageExtractionConfigurationProperty(Object);

impl ImageExtractionConfigurationProperty {
    /// `ImageExtractionConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `image_extraction_status`: Specify whether to extract semantic meaning from images and visuals from documents.
    pub fn new(image_extraction_status: impl IntoValue<ImageExtractionStatus>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ImageExtractionStatus",
            image_extraction_status.into_value().into_node(),
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

impl Kind for ImageExtractionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ImageExtractionConfigurationProperty> for ImageExtractionConfigurationProperty {}
impl From<ImageExtractionConfigurationProperty> for Node {
    #[inline]
    fn from(value: ImageExtractionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ImageExtractionConfigurationProperty> for ImageExtractionConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ImageExtractionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides the configuration information for applying basic logic to alter document metadata and content when ingesting documents into Amazon Q Business.
///
/// To apply advanced logic, to go beyond what you can do with basic logic, see [`HookConfiguration`](https://docs.aws.amazon.com/amazonq/latest/api-reference/API_HookConfiguration.html).
///
/// For more information, see [Custom document enrichment](https://docs.aws.amazon.com/amazonq/latest/business-use-dg/custom-document-enrichment.html).
///
/// The property type `InlineDocumentEnrichmentConfiguration` of `AWS::QBusiness::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct InlineDocumentEnrichmentConfigurationProperty(Object);

impl InlineDocumentEnrichmentConfigurationProperty {
    /// `InlineDocumentEnrichmentConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Configuration of the condition used for the target document attribute or metadata field when ingesting documents into Amazon Q Business.
    ///
    /// `Condition`.
    pub fn condition(mut self, value: impl IntoValue<DocumentAttributeConditionProperty>) -> Self {
        self.0.put("Condition", value.into_value().into_node());
        self
    }

    /// `TRUE` to delete content if the condition used for the target attribute is met.
    ///
    /// `DocumentContentOperator`; one of `DELETE`.
    pub fn document_content_operator(
        mut self,
        value: impl IntoValue<DocumentContentOperator>,
    ) -> Self {
        self.0
            .put("DocumentContentOperator", value.into_value().into_node());
        self
    }

    /// Configuration of the target document attribute or metadata field when ingesting documents into Amazon Q Business. You can also include a value.
    ///
    /// `Target`.
    pub fn target(mut self, value: impl IntoValue<DocumentAttributeTargetProperty>) -> Self {
        self.0.put("Target", value.into_value().into_node());
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

impl Kind for InlineDocumentEnrichmentConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InlineDocumentEnrichmentConfigurationProperty>
    for InlineDocumentEnrichmentConfigurationProperty
{
}
impl From<InlineDocumentEnrichmentConfigurationProperty> for Node {
    #[inline]
    fn from(value: InlineDocumentEnrichmentConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InlineDocumentEnrichmentConfigurationProperty>
    for InlineDocumentEnrichmentConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<InlineDocumentEnrichmentConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration for extracting information from media in documents.
///
/// The property type `MediaExtractionConfiguration` of `AWS::QBusiness::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct MediaExtractionConfigurationProperty(Object);

impl MediaExtractionConfigurationProperty {
    /// `MediaExtractionConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Configuration settings for extracting and processing audio content from media files.
    ///
    /// `AudioExtractionConfiguration`.
    pub fn audio_extraction_configuration(
        mut self,
        value: impl IntoValue<AudioExtractionConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "AudioExtractionConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The configuration for extracting semantic meaning from images in documents. For more information, see [Extracting semantic meaning from images and visuals](https://docs.aws.amazon.com/amazonq/latest/qbusiness-ug/extracting-meaning-from-images.html).
    ///
    /// `ImageExtractionConfiguration`.
    pub fn image_extraction_configuration(
        mut self,
        value: impl IntoValue<ImageExtractionConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "ImageExtractionConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Configuration settings for extracting and processing video content from media files.
    ///
    /// `VideoExtractionConfiguration`.
    pub fn video_extraction_configuration(
        mut self,
        value: impl IntoValue<VideoExtractionConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "VideoExtractionConfiguration",
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

impl Kind for MediaExtractionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MediaExtractionConfigurationProperty> for MediaExtractionConfigurationProperty {}
impl From<MediaExtractionConfigurationProperty> for Node {
    #[inline]
    fn from(value: MediaExtractionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MediaExtractionConfigurationProperty> for MediaExtractionConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<MediaExtractionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration settings for video content extraction and processing.
///
/// The property type `VideoExtractionConfiguration` of `AWS::QBusiness::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct VideoExtractionConfigurationProperty(Object);

impl VideoExtractionConfigurationProperty {
    /// `VideoExtractionConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `video_extraction_status`: The status of video extraction (ENABLED or DISABLED) for processing video content from files.
    pub fn new(video_extraction_status: impl IntoValue<VideoExtractionStatus>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "VideoExtractionStatus",
            video_extraction_status.into_value().into_node(),
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

impl Kind for VideoExtractionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VideoExtractionConfigurationProperty> for VideoExtractionConfigurationProperty {}
impl From<VideoExtractionConfigurationProperty> for Node {
    #[inline]
    fn from(value: VideoExtractionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VideoExtractionConfigurationProperty> for VideoExtractionConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<VideoExtractionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AttributeValueOperator` of a `DocumentAttributeTarget` of `AWS::QBusiness::DataSource`.
pub enum AttributeValueOperator {
    /// `DELETE`.
    Delete,
}

#[diagnostic::do_not_recommend]
impl Kind for AttributeValueOperator {}
#[diagnostic::do_not_recommend]
impl TextKind for AttributeValueOperator {}
#[diagnostic::do_not_recommend]
impl IdKind for AttributeValueOperator {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AttributeValueOperator {}
#[diagnostic::do_not_recommend]
impl IntoValue<AttributeValueOperator> for AttributeValueOperator {
    #[inline]
    fn into_value(self) -> Value<AttributeValueOperator> {
        const VALUES: &[&str] = &["DELETE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `AudioExtractionStatus` of a `AudioExtractionConfiguration` of `AWS::QBusiness::DataSource`.
pub enum AudioExtractionStatus {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for AudioExtractionStatus {}
#[diagnostic::do_not_recommend]
impl TextKind for AudioExtractionStatus {}
#[diagnostic::do_not_recommend]
impl IdKind for AudioExtractionStatus {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AudioExtractionStatus {}
#[diagnostic::do_not_recommend]
impl IntoValue<AudioExtractionStatus> for AudioExtractionStatus {
    #[inline]
    fn into_value(self) -> Value<AudioExtractionStatus> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DocumentContentOperator` of a `InlineDocumentEnrichmentConfiguration` of `AWS::QBusiness::DataSource`.
pub enum DocumentContentOperator {
    /// `DELETE`.
    Delete,
}

#[diagnostic::do_not_recommend]
impl Kind for DocumentContentOperator {}
#[diagnostic::do_not_recommend]
impl TextKind for DocumentContentOperator {}
#[diagnostic::do_not_recommend]
impl IdKind for DocumentContentOperator {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DocumentContentOperator {}
#[diagnostic::do_not_recommend]
impl IntoValue<DocumentContentOperator> for DocumentContentOperator {
    #[inline]
    fn into_value(self) -> Value<DocumentContentOperator> {
        const VALUES: &[&str] = &["DELETE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ImageExtractionStatus` of a `ImageExtractionConfiguration` of `AWS::QBusiness::DataSource`.
pub enum ImageExtractionStatus {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for ImageExtractionStatus {}
#[diagnostic::do_not_recommend]
impl TextKind for ImageExtractionStatus {}
#[diagnostic::do_not_recommend]
impl IdKind for ImageExtractionStatus {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ImageExtractionStatus {}
#[diagnostic::do_not_recommend]
impl IntoValue<ImageExtractionStatus> for ImageExtractionStatus {
    #[inline]
    fn into_value(self) -> Value<ImageExtractionStatus> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Operator` of a `DocumentAttributeCondition` of `AWS::QBusiness::DataSource`.
pub enum Operator {
    /// `BEGINS_WITH`.
    BeginsWith,
    /// `CONTAINS`.
    Contains,
    /// `EQUALS`.
    Equals,
    /// `EXISTS`.
    Exists,
    /// `GREATER_THAN`.
    GreaterThan,
    /// `GREATER_THAN_OR_EQUALS`.
    GreaterThanOrEquals,
    /// `LESS_THAN`.
    LessThan,
    /// `LESS_THAN_OR_EQUALS`.
    LessThanOrEquals,
    /// `NOT_CONTAINS`.
    NotContains,
    /// `NOT_EQUALS`.
    NotEquals,
    /// `NOT_EXISTS`.
    NotExists,
}

#[diagnostic::do_not_recommend]
impl Kind for Operator {}
#[diagnostic::do_not_recommend]
impl TextKind for Operator {}
#[diagnostic::do_not_recommend]
impl IdKind for Operator {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Operator {}
#[diagnostic::do_not_recommend]
impl IntoValue<Operator> for Operator {
    #[inline]
    fn into_value(self) -> Value<Operator> {
        const VALUES: &[&str] = &[
            "BEGINS_WITH",
            "CONTAINS",
            "EQUALS",
            "EXISTS",
            "GREATER_THAN",
            "GREATER_THAN_OR_EQUALS",
            "LESS_THAN",
            "LESS_THAN_OR_EQUALS",
            "NOT_CONTAINS",
            "NOT_EQUALS",
            "NOT_EXISTS",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `VideoExtractionStatus` of a `VideoExtractionConfiguration` of `AWS::QBusiness::DataSource`.
pub enum VideoExtractionStatus {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for VideoExtractionStatus {}
#[diagnostic::do_not_recommend]
impl TextKind for VideoExtractionStatus {}
#[diagnostic::do_not_recommend]
impl IdKind for VideoExtractionStatus {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for VideoExtractionStatus {}
#[diagnostic::do_not_recommend]
impl IntoValue<VideoExtractionStatus> for VideoExtractionStatus {
    #[inline]
    fn into_value(self) -> Value<VideoExtractionStatus> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Comprehend::DocumentClassifier` and its property types.

use crate::l1::*;

/// This resource creates and trains a document classifier to categorize documents. You provide a set of training documents that are labeled with the categories that you want to identify. After the classifier is trained you can use it to categorize a set of labeled documents into the categories. For more information, see [Document Classification](https://docs.aws.amazon.com/comprehend/latest/dg/how-document-classification.html) in the Comprehend Developer Guide.
///
/// `AWS::Comprehend::DocumentClassifier`; `Ref` returns its `Arn`, a [`comprehend::DocumentClassifierArn`](kinds::comprehend::DocumentClassifierArn).
/// Changing one of these replaces it: `DataAccessRoleArn`, `DocumentClassifierName`, `InputDataConfig`, `LanguageCode`, `Mode`, `ModelKmsKeyId`, `OutputDataConfig`, `VersionName`, `VolumeKmsKeyId`, `VpcConfig`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-comprehend-documentclassifier.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDocumentClassifier(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Comprehend::DocumentClassifier",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("document_classifier.rules"),
};

impl CfnDocumentClassifier {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Comprehend::DocumentClassifier";

    /// `CfnDocumentClassifier` with its required properties, in alphabetical order:
    ///
    /// - `data_access_role_arn`: The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend read access to your input data.
    /// - `document_classifier_name`: The name of the document classifier.
    /// - `input_data_config`: Specifies the format and location of the input data for the job.
    /// - `language_code`: The language of the input documents.
    pub fn new(
        data_access_role_arn: impl IntoValue<kinds::iam::RoleArn>,
        document_classifier_name: impl IntoValue<String>,
        input_data_config: impl IntoValue<DocumentClassifierInputDataConfigProperty>,
        language_code: impl IntoValue<super::LanguageCode>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DataAccessRoleArn",
            data_access_role_arn.into_value().into_node(),
        );
        object_.put(
            "DocumentClassifierName",
            document_classifier_name.into_value().into_node(),
        );
        object_.put(
            "InputDataConfig",
            input_data_config.into_value().into_node(),
        );
        object_.put("LanguageCode", language_code.into_value().into_node());
        Self(object_)
    }

    /// Indicates the mode in which the classifier will be trained. The classifier can be trained in multi-class (single-label) mode or multi-label mode. Multi-class mode identifies a single class label for each document and multi-label mode identifies one or more class labels for each document. Multiple labels for an individual document are separated by a delimiter. The default delimiter between labels is a pipe (|).
    ///
    /// `Mode`; one of `MULTI_CLASS`, `MULTI_LABEL`; an update replaces the resource.
    pub fn mode(mut self, value: impl IntoValue<super::Mode>) -> Self {
        self.0.put("Mode", value.into_value().into_node());
        self
    }

    /// ID for the AWS key that Amazon Comprehend uses to encrypt trained custom models. The ModelKmsKeyId can be either of the following formats:
    ///
    /// - KMS Key ID: `"1234abcd-12ab-34cd-56ef-1234567890ab"`
    /// - Amazon Resource Name (ARN) of a KMS Key: `"arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"`
    ///
    /// `ModelKmsKeyId`; an update replaces the resource.
    pub fn model_kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("ModelKmsKeyId", value.into_value().into_node());
        self
    }

    /// The resource-based policy to attach to your custom document classifier model. You can use this policy to allow another AWS account to import your custom model.
    ///
    /// Provide your policy as a JSON body that you enter as a UTF-8 encoded string without line breaks. To provide valid JSON, enclose the attribute names and values in double quotes. If the JSON body is also enclosed in double quotes, then you must escape the double quotes that are inside the policy:
    ///
    /// `"{\"attribute\": \"value\", \"attribute\": [\"value\"]}"`
    ///
    /// To avoid escaping quotes, you can use single quotes to enclose the policy and double quotes to enclose the JSON names and values:
    ///
    /// `'{"attribute": "value", "attribute": ["value"]}'`
    ///
    /// `ModelPolicy`; updated in place.
    pub fn model_policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ModelPolicy", value.into_value().into_node());
        self
    }

    /// Provides output results configuration parameters for custom classifier jobs.
    ///
    /// `OutputDataConfig`; an update replaces the resource.
    pub fn output_data_config(
        mut self,
        value: impl IntoValue<DocumentClassifierOutputDataConfigProperty>,
    ) -> Self {
        self.0
            .put("OutputDataConfig", value.into_value().into_node());
        self
    }

    /// Tags to associate with the document classifier. A tag is a key-value pair that adds as a metadata to a resource used by Amazon Comprehend. For example, a tag with "Sales" as the key might be added to a resource to indicate its use by the sales department.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The version name given to the newly created classifier. Version names can have a maximum of 256 characters. Alphanumeric characters, hyphens (-) and underscores (_) are allowed. The version name must be unique among all models with the same classifier name in the AWS account / AWS Region.
    ///
    /// `VersionName`; an update replaces the resource.
    pub fn version_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("VersionName", value.into_value().into_node());
        self
    }

    /// ID for the AWS Key Management Service (KMS) key that Amazon Comprehend uses to encrypt data on the storage volume attached to the ML compute instance(s) that process the analysis job. The VolumeKmsKeyId can be either of the following formats:
    ///
    /// - KMS Key ID: `"1234abcd-12ab-34cd-56ef-1234567890ab"`
    /// - Amazon Resource Name (ARN) of a KMS Key: `"arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"`
    ///
    /// `VolumeKmsKeyId`; an update replaces the resource.
    pub fn volume_kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("VolumeKmsKeyId", value.into_value().into_node());
        self
    }

    /// Configuration parameters for a private Virtual Private Cloud (VPC) containing the resources you are using for your custom classifier. For more information, see [Amazon VPC](https://docs.aws.amazon.com/vpc/latest/userguide/what-is-amazon-vpc.html).
    ///
    /// `VpcConfig`; an update replaces the resource.
    pub fn vpc_config(mut self, value: impl IntoValue<VpcConfigProperty>) -> Self {
        self.0.put("VpcConfig", value.into_value().into_node());
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

impl Construct for CfnDocumentClassifier {
    type Handle = CfnDocumentClassifierRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDocumentClassifierRef {
        CfnDocumentClassifierRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDocumentClassifier`] of a stack.
pub struct CfnDocumentClassifierRef(NodeRef);

impl Clone for CfnDocumentClassifierRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDocumentClassifierRef {}
impl AsNode for CfnDocumentClassifierRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDocumentClassifierRef {
    /// What `Ref` returns: its `Arn`, a [`comprehend::DocumentClassifierArn`](kinds::comprehend::DocumentClassifierArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::comprehend::DocumentClassifierArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the document classifier.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::comprehend::DocumentClassifierArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::comprehend::DocumentClassifierArn> for &CfnDocumentClassifierRef {
    #[inline]
    fn into_value(self) -> Value<kinds::comprehend::DocumentClassifierArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// An augmented manifest file that provides training data for your custom model. An augmented manifest file is a labeled dataset that is produced by Amazon SageMaker Ground Truth.
///
/// The property type `AugmentedManifestsListItem` of `AWS::Comprehend::DocumentClassifier`.
#[must_use = "a property type does nothing until it is set"]
pub struct AugmentedManifestsListItemProperty(Object);

impl AugmentedManifestsListItemProperty {
    /// `AugmentedManifestsListItemProperty` with its required properties, in alphabetical order:
    ///
    /// - `attribute_names`: The JSON attribute that contains the annotations for your training documents.
    /// - `s3_uri`: The Amazon S3 location of the augmented manifest file.
    pub fn new(
        attribute_names: impl IntoValue<List<String>>,
        s3_uri: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AttributeNames", attribute_names.into_value().into_node());
        object_.put("S3Uri", s3_uri.into_value().into_node());
        Self(object_)
    }

    /// The purpose of the data you've provided in the augmented manifest. You can either train or test this data. If you don't specify, the default is train.
    ///
    /// TRAIN - all of the documents in the manifest will be used for training. If no test documents are provided, Amazon Comprehend will automatically reserve a portion of the training documents for testing.
    ///
    /// TEST - all of the documents in the manifest will be used for testing.
    ///
    /// `Split`; one of `TRAIN`, `TEST`; an update replaces the resource.
    pub fn split(mut self, value: impl IntoValue<super::Split>) -> Self {
        self.0.put("Split", value.into_value().into_node());
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

impl Kind for AugmentedManifestsListItemProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AugmentedManifestsListItemProperty> for AugmentedManifestsListItemProperty {}
impl From<AugmentedManifestsListItemProperty> for Node {
    #[inline]
    fn from(value: AugmentedManifestsListItemProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AugmentedManifestsListItemProperty> for AugmentedManifestsListItemProperty {
    #[inline]
    fn into_value(self) -> Value<AugmentedManifestsListItemProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The location of the training documents. This parameter is required in a request to create a semi-structured document classification model.
///
/// The property type `DocumentClassifierDocuments` of `AWS::Comprehend::DocumentClassifier`.
#[must_use = "a property type does nothing until it is set"]
pub struct DocumentClassifierDocumentsProperty(Object);

impl DocumentClassifierDocumentsProperty {
    /// `DocumentClassifierDocumentsProperty` with its required properties, in alphabetical order:
    ///
    /// - `s3_uri`: The S3 URI location of the training documents specified in the S3Uri CSV file.
    pub fn new(s3_uri: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("S3Uri", s3_uri.into_value().into_node());
        Self(object_)
    }

    /// The S3 URI location of the test documents included in the TestS3Uri CSV file. This field is not required if you do not specify a test CSV file.
    ///
    /// `TestS3Uri`; an update replaces the resource.
    pub fn test_s3_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TestS3Uri", value.into_value().into_node());
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

impl Kind for DocumentClassifierDocumentsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DocumentClassifierDocumentsProperty> for DocumentClassifierDocumentsProperty {}
impl From<DocumentClassifierDocumentsProperty> for Node {
    #[inline]
    fn from(value: DocumentClassifierDocumentsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DocumentClassifierDocumentsProperty> for DocumentClassifierDocumentsProperty {
    #[inline]
    fn into_value(self) -> Value<DocumentClassifierDocumentsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The input properties for training a document classifier.
///
/// For more information on how the input file is formatted, see [Preparing training data](https://docs.aws.amazon.com/comprehend/latest/dg/prep-classifier-data.html) in the Comprehend Developer Guide.
///
/// The property type `DocumentClassifierInputDataConfig` of `AWS::Comprehend::DocumentClassifier`.
#[must_use = "a property type does nothing until it is set"]
pub struct DocumentClassifierInputDataConfigProperty(Object);

impl DocumentClassifierInputDataConfigProperty {
    /// `DocumentClassifierInputDataConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A list of augmented manifest files that provide training data for your custom model. An augmented manifest file is a labeled dataset that is produced by Amazon SageMaker Ground Truth.
    ///
    /// This parameter is required if you set `DataFormat` to `AUGMENTED_MANIFEST`.
    ///
    /// `AugmentedManifests`; an update replaces the resource.
    pub fn augmented_manifests(
        mut self,
        value: impl IntoValue<List<AugmentedManifestsListItemProperty>>,
    ) -> Self {
        self.0
            .put("AugmentedManifests", value.into_value().into_node());
        self
    }

    /// The format of your training data:
    ///
    /// - `COMPREHEND_CSV`: A two-column CSV file, where labels are provided in the first column, and documents are provided in the second. If you use this value, you must provide the `S3Uri` parameter in your request.
    /// - `AUGMENTED_MANIFEST`: A labeled dataset that is produced by Amazon SageMaker Ground Truth. This file is in JSON lines format. Each line is a complete JSON object that contains a training document and its associated labels.
    ///
    /// If you use this value, you must provide the `AugmentedManifests` parameter in your request.
    ///
    /// If you don't specify a value, Amazon Comprehend uses `COMPREHEND_CSV` as the default.
    ///
    /// `DataFormat`; one of `COMPREHEND_CSV`, `AUGMENTED_MANIFEST`; an update replaces the resource.
    pub fn data_format(mut self, value: impl IntoValue<super::DataFormat>) -> Self {
        self.0.put("DataFormat", value.into_value().into_node());
        self
    }

    /// The `DocumentReaderConfig` property.
    ///
    /// `DocumentReaderConfig`; an update replaces the resource.
    pub fn document_reader_config(
        mut self,
        value: impl IntoValue<DocumentReaderConfigProperty>,
    ) -> Self {
        self.0
            .put("DocumentReaderConfig", value.into_value().into_node());
        self
    }

    /// The type of input documents for training the model. Provide plain-text documents to create a plain-text model, and provide semi-structured documents to create a native document model.
    ///
    /// `DocumentType`; one of `PLAIN_TEXT_DOCUMENT`, `SEMI_STRUCTURED_DOCUMENT`; an update replaces the resource.
    pub fn document_type(mut self, value: impl IntoValue<super::DocumentType>) -> Self {
        self.0.put("DocumentType", value.into_value().into_node());
        self
    }

    /// The S3 location of the training documents. This parameter is required in a request to create a native document model.
    ///
    /// `Documents`; an update replaces the resource.
    pub fn documents(mut self, value: impl IntoValue<DocumentClassifierDocumentsProperty>) -> Self {
        self.0.put("Documents", value.into_value().into_node());
        self
    }

    /// Indicates the delimiter used to separate each label for training a multi-label classifier. The default delimiter between labels is a pipe (|). You can use a different character as a delimiter (if it's an allowed character) by specifying it under Delimiter for labels. If the training documents use a delimiter other than the default or the delimiter you specify, the labels on that line will be combined to make a single unique label, such as LABELLABELLABEL.
    ///
    /// `LabelDelimiter`; an update replaces the resource.
    pub fn label_delimiter(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LabelDelimiter", value.into_value().into_node());
        self
    }

    /// The Amazon S3 URI for the input data. The S3 bucket must be in the same Region as the API endpoint that you are calling. The URI can point to a single input file or it can provide the prefix for a collection of input files.
    ///
    /// For example, if you use the URI `S3://bucketName/prefix`, if the prefix is a single file, Amazon Comprehend uses that file as input. If more than one file begins with the prefix, Amazon Comprehend uses all of them as input.
    ///
    /// This parameter is required if you set `DataFormat` to `COMPREHEND_CSV`.
    ///
    /// `S3Uri`; an update replaces the resource.
    pub fn s3_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("S3Uri", value.into_value().into_node());
        self
    }

    /// This specifies the Amazon S3 location that contains the test annotations for the document classifier. The URI must be in the same AWS Region as the API endpoint that you are calling.
    ///
    /// `TestS3Uri`; an update replaces the resource.
    pub fn test_s3_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TestS3Uri", value.into_value().into_node());
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

impl Kind for DocumentClassifierInputDataConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DocumentClassifierInputDataConfigProperty>
    for DocumentClassifierInputDataConfigProperty
{
}
impl From<DocumentClassifierInputDataConfigProperty> for Node {
    #[inline]
    fn from(value: DocumentClassifierInputDataConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DocumentClassifierInputDataConfigProperty>
    for DocumentClassifierInputDataConfigProperty
{
    #[inline]
    fn into_value(self) -> Value<DocumentClassifierInputDataConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provide the location for output data from a custom classifier job. This field is mandatory if you are training a native document model.
///
/// The property type `DocumentClassifierOutputDataConfig` of `AWS::Comprehend::DocumentClassifier`.
#[must_use = "a property type does nothing until it is set"]
pub struct DocumentClassifierOutputDataConfigProperty(Object);

impl DocumentClassifierOutputDataConfigProperty {
    /// `DocumentClassifierOutputDataConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// ID for the AWS Key Management Service (KMS) key that Amazon Comprehend uses to encrypt the output results from an analysis job. The KmsKeyId can be one of the following formats:
    ///
    /// - KMS Key ID: `"1234abcd-12ab-34cd-56ef-1234567890ab"`
    /// - Amazon Resource Name (ARN) of a KMS Key: `"arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"`
    /// - KMS Key Alias: `"alias/ExampleAlias"`
    /// - ARN of a KMS Key Alias: `"arn:aws:kms:us-west-2:111122223333:alias/ExampleAlias"`
    ///
    /// `KmsKeyId`; an update replaces the resource.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
        self
    }

    /// When you use the `OutputDataConfig` object while creating a custom classifier, you specify the Amazon S3 location where you want to write the confusion matrix and other output files. The URI must be in the same Region as the API endpoint that you are calling. The location is used as the prefix for the actual location of this output file.
    ///
    /// When the custom classifier job is finished, the service creates the output file in a directory specific to the job. The `S3Uri` field contains the location of the output file, called `output.tar.gz`. It is a compressed archive that contains the confusion matrix.
    ///
    /// `S3Uri`; an update replaces the resource.
    pub fn s3_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("S3Uri", value.into_value().into_node());
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

impl Kind for DocumentClassifierOutputDataConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DocumentClassifierOutputDataConfigProperty>
    for DocumentClassifierOutputDataConfigProperty
{
}
impl From<DocumentClassifierOutputDataConfigProperty> for Node {
    #[inline]
    fn from(value: DocumentClassifierOutputDataConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DocumentClassifierOutputDataConfigProperty>
    for DocumentClassifierOutputDataConfigProperty
{
    #[inline]
    fn into_value(self) -> Value<DocumentClassifierOutputDataConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides configuration parameters to override the default actions for extracting text from PDF documents and image files.
///
/// By default, Amazon Comprehend performs the following actions to extract text from files, based on the input file type:
///
/// - *Word files* - Amazon Comprehend parser extracts the text.
/// - *Digital PDF files* - Amazon Comprehend parser extracts the text.
/// - *Image files and scanned PDF files* - Amazon Comprehend uses the Amazon Textract `DetectDocumentText` API to extract the text.
///
/// `DocumentReaderConfig` does not apply to plain text files or Word files.
///
/// For image files and PDF documents, you can override these default actions using the fields listed below. For more information, see [Setting text extraction options](https://docs.aws.amazon.com/comprehend/latest/dg/idp-set-textract-options.html) in the Comprehend Developer Guide.
///
/// The property type `DocumentReaderConfig` of `AWS::Comprehend::DocumentClassifier`.
#[must_use = "a property type does nothing until it is set"]
pub struct DocumentReaderConfigProperty(Object);

impl DocumentReaderConfigProperty {
    /// `DocumentReaderConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `document_read_action`: This field defines the Amazon Textract API operation that Amazon Comprehend uses to extract text from PDF files and image files.
    pub fn new(document_read_action: impl IntoValue<DocumentReadAction>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DocumentReadAction",
            document_read_action.into_value().into_node(),
        );
        Self(object_)
    }

    /// Determines the text extraction actions for PDF files. Enter one of the following values:
    ///
    /// - `SERVICE_DEFAULT` - use the Amazon Comprehend service defaults for PDF files.
    /// - `FORCE_DOCUMENT_READ_ACTION` - Amazon Comprehend uses the Textract API specified by DocumentReadAction for all PDF files, including digital PDF files.
    ///
    /// `DocumentReadMode`; one of `SERVICE_DEFAULT`, `FORCE_DOCUMENT_READ_ACTION`; an update replaces the resource.
    pub fn document_read_mode(mut self, value: impl IntoValue<DocumentReadMode>) -> Self {
        self.0
            .put("DocumentReadMode", value.into_value().into_node());
        self
    }

    /// Specifies the type of Amazon Textract features to apply. If you chose `TEXTRACT_ANALYZE_DOCUMENT` as the read action, you must specify one or both of the following values:
    ///
    /// - `TABLES` - Returns additional information about any tables that are detected in the input document.
    /// - `FORMS` - Returns additional information about any forms that are detected in the input document.
    ///
    /// `FeatureTypes`; an update replaces the resource.
    pub fn feature_types(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("FeatureTypes", value.into_value().into_node());
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

impl Kind for DocumentReaderConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DocumentReaderConfigProperty> for DocumentReaderConfigProperty {}
impl From<DocumentReaderConfigProperty> for Node {
    #[inline]
    fn from(value: DocumentReaderConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DocumentReaderConfigProperty> for DocumentReaderConfigProperty {
    #[inline]
    fn into_value(self) -> Value<DocumentReaderConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration parameters for an optional private Virtual Private Cloud (VPC) containing the resources you are using for the job. For more information, see [Amazon VPC](https://docs.aws.amazon.com/vpc/latest/userguide/what-is-amazon-vpc.html).
///
/// The property type `VpcConfig` of `AWS::Comprehend::DocumentClassifier`.
#[must_use = "a property type does nothing until it is set"]
pub struct VpcConfigProperty(Object);

impl VpcConfigProperty {
    /// `VpcConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `security_group_ids`: The ID number for a security group on an instance of your private VPC.
    /// - `subnets`: The ID for each subnet being used in your private VPC.
    pub fn new(
        security_group_ids: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
        subnets: impl IntoValue<List<kinds::ec2::SubnetId>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SecurityGroupIds",
            security_group_ids.into_value().into_node(),
        );
        object_.put("Subnets", subnets.into_value().into_node());
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

impl Kind for VpcConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VpcConfigProperty> for VpcConfigProperty {}
impl From<VpcConfigProperty> for Node {
    #[inline]
    fn from(value: VpcConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VpcConfigProperty> for VpcConfigProperty {
    #[inline]
    fn into_value(self) -> Value<VpcConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `DocumentReadAction` of a `DocumentReaderConfig` of `AWS::Comprehend::DocumentClassifier`.
pub enum DocumentReadAction {
    /// `TEXTRACT_ANALYZE_DOCUMENT`.
    TextractAnalyzeDocument,
    /// `TEXTRACT_DETECT_DOCUMENT_TEXT`.
    TextractDetectDocumentText,
}

#[diagnostic::do_not_recommend]
impl Kind for DocumentReadAction {}
#[diagnostic::do_not_recommend]
impl TextKind for DocumentReadAction {}
#[diagnostic::do_not_recommend]
impl IdKind for DocumentReadAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DocumentReadAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<DocumentReadAction> for DocumentReadAction {
    #[inline]
    fn into_value(self) -> Value<DocumentReadAction> {
        const VALUES: &[&str] = &["TEXTRACT_ANALYZE_DOCUMENT", "TEXTRACT_DETECT_DOCUMENT_TEXT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DocumentReadMode` of a `DocumentReaderConfig` of `AWS::Comprehend::DocumentClassifier`.
pub enum DocumentReadMode {
    /// `FORCE_DOCUMENT_READ_ACTION`.
    ForceDocumentReadAction,
    /// `SERVICE_DEFAULT`.
    ServiceDefault,
}

#[diagnostic::do_not_recommend]
impl Kind for DocumentReadMode {}
#[diagnostic::do_not_recommend]
impl TextKind for DocumentReadMode {}
#[diagnostic::do_not_recommend]
impl IdKind for DocumentReadMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DocumentReadMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<DocumentReadMode> for DocumentReadMode {
    #[inline]
    fn into_value(self) -> Value<DocumentReadMode> {
        const VALUES: &[&str] = &["FORCE_DOCUMENT_READ_ACTION", "SERVICE_DEFAULT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

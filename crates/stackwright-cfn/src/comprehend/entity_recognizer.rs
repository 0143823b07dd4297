// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Comprehend::EntityRecognizer` and its property types.

use crate::l1::*;

/// An Amazon Comprehend custom entity recognizer: a trained model that identifies custom entity types in text, created via an asynchronous training job.
///
/// `AWS::Comprehend::EntityRecognizer`; `Ref` returns its `Arn`, a [`comprehend::EntityRecognizerArn`](kinds::comprehend::EntityRecognizerArn).
/// Changing one of these replaces it: `DataAccessRoleArn`, `InputDataConfig`, `LanguageCode`, `ModelKmsKeyId`, `ModelPolicy`, `RecognizerName`, `VersionName`, `VolumeKmsKeyId`, `VpcConfig`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-comprehend-entityrecognizer.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnEntityRecognizer(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Comprehend::EntityRecognizer",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("entity_recognizer.rules"),
};

impl CfnEntityRecognizer {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Comprehend::EntityRecognizer";

    /// `CfnEntityRecognizer` with its required properties, in alphabetical order:
    ///
    /// - `data_access_role_arn`: The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend read access to your input data.
    /// - `input_data_config`: Specifies the format and location of the input data for an entity recognizer.
    /// - `language_code`: The language of the input documents.
    /// - `recognizer_name`: The name given to the entity recognizer.
    pub fn new(
        data_access_role_arn: impl IntoValue<kinds::iam::RoleArn>,
        input_data_config: impl IntoValue<EntityRecognizerInputDataConfigProperty>,
        language_code: impl IntoValue<LanguageCode>,
        recognizer_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DataAccessRoleArn",
            data_access_role_arn.into_value().into_node(),
        );
        object_.put(
            "InputDataConfig",
            input_data_config.into_value().into_node(),
        );
        object_.put("LanguageCode", language_code.into_value().into_node());
        object_.put("RecognizerName", recognizer_name.into_value().into_node());
        Self(object_)
    }

    /// ID for the AWS KMS key that Amazon Comprehend uses to encrypt trained custom models.
    ///
    /// `ModelKmsKeyId`; an update replaces the resource.
    pub fn model_kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("ModelKmsKeyId", value.into_value().into_node());
        self
    }

    /// The JSON resource-based policy to attach to your custom entity recognizer model.
    ///
    /// `ModelPolicy`; an update replaces the resource.
    pub fn model_policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ModelPolicy", value.into_value().into_node());
        self
    }

    /// Tags to associate with the entity recognizer.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The version name given to the entity recognizer.
    ///
    /// `VersionName`; an update replaces the resource.
    pub fn version_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("VersionName", value.into_value().into_node());
        self
    }

    /// ID for the AWS KMS key that Amazon Comprehend uses to encrypt data on the storage volume attached to the ML compute instance(s).
    ///
    /// `VolumeKmsKeyId`; an update replaces the resource.
    pub fn volume_kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("VolumeKmsKeyId", value.into_value().into_node());
        self
    }

    /// Configuration parameters for an optional private Virtual Private Cloud (VPC) containing the resources you are using for the job.
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

impl Construct for CfnEntityRecognizer {
    type Handle = CfnEntityRecognizerRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnEntityRecognizerRef {
        CfnEntityRecognizerRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnEntityRecognizer`] of a stack.
pub struct CfnEntityRecognizerRef(NodeRef);

impl Clone for CfnEntityRecognizerRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnEntityRecognizerRef {}
impl AsNode for CfnEntityRecognizerRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnEntityRecognizerRef {
    /// What `Ref` returns: its `Arn`, a [`comprehend::EntityRecognizerArn`](kinds::comprehend::EntityRecognizerArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::comprehend::EntityRecognizerArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) that identifies the entity recognizer.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::comprehend::EntityRecognizerArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::comprehend::EntityRecognizerArn> for &CfnEntityRecognizerRef {
    #[inline]
    fn into_value(self) -> Value<kinds::comprehend::EntityRecognizerArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// An augmented manifest file that provides training data for your custom model.
///
/// The property type `AugmentedManifestsListItem` of `AWS::Comprehend::EntityRecognizer`.
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

    /// The S3 prefix to the annotation files that are referred in the augmented manifest file.
    ///
    /// `AnnotationDataS3Uri`.
    pub fn annotation_data_s3_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AnnotationDataS3Uri", value.into_value().into_node());
        self
    }

    /// The type of augmented manifest.
    ///
    /// `DocumentType`; one of `PLAIN_TEXT_DOCUMENT`, `SEMI_STRUCTURED_DOCUMENT`.
    pub fn document_type(mut self, value: impl IntoValue<super::DocumentType>) -> Self {
        self.0.put("DocumentType", value.into_value().into_node());
        self
    }

    /// The S3 prefix to the source files (PDFs) that are referred to in the augmented manifest file.
    ///
    /// `SourceDocumentsS3Uri`.
    pub fn source_documents_s3_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SourceDocumentsS3Uri", value.into_value().into_node());
        self
    }

    /// The purpose of the data you've provided in the augmented manifest.
    ///
    /// `Split`; one of `TRAIN`, `TEST`.
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

/// Describes the annotations associated with an entity recognizer.
///
/// The property type `EntityRecognizerAnnotations` of `AWS::Comprehend::EntityRecognizer`.
#[must_use = "a property type does nothing until it is set"]
pub struct EntityRecognizerAnnotationsProperty(Object);

impl EntityRecognizerAnnotationsProperty {
    /// `EntityRecognizerAnnotationsProperty` with its required properties, in alphabetical order:
    ///
    /// - `s3_uri`: Specifies the Amazon S3 location where the annotations are located.
    pub fn new(s3_uri: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("S3Uri", s3_uri.into_value().into_node());
        Self(object_)
    }

    /// Specifies the Amazon S3 location where the test annotations are located.
    ///
    /// `TestS3Uri`.
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

impl Kind for EntityRecognizerAnnotationsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EntityRecognizerAnnotationsProperty> for EntityRecognizerAnnotationsProperty {}
impl From<EntityRecognizerAnnotationsProperty> for Node {
    #[inline]
    fn from(value: EntityRecognizerAnnotationsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EntityRecognizerAnnotationsProperty> for EntityRecognizerAnnotationsProperty {
    #[inline]
    fn into_value(self) -> Value<EntityRecognizerAnnotationsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the training documents submitted with an entity recognizer.
///
/// The property type `EntityRecognizerDocuments` of `AWS::Comprehend::EntityRecognizer`.
#[must_use = "a property type does nothing until it is set"]
pub struct EntityRecognizerDocumentsProperty(Object);

impl EntityRecognizerDocumentsProperty {
    /// `EntityRecognizerDocumentsProperty` with its required properties, in alphabetical order:
    ///
    /// - `s3_uri`: Specifies the Amazon S3 location where the training documents are located.
    pub fn new(s3_uri: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("S3Uri", s3_uri.into_value().into_node());
        Self(object_)
    }

    /// Specifies how the text in an input file should be processed.
    ///
    /// `InputFormat`; one of `ONE_DOC_PER_FILE`, `ONE_DOC_PER_LINE`.
    pub fn input_format(mut self, value: impl IntoValue<InputFormat>) -> Self {
        self.0.put("InputFormat", value.into_value().into_node());
        self
    }

    /// Specifies the Amazon S3 location where the test documents are located.
    ///
    /// `TestS3Uri`.
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

impl Kind for EntityRecognizerDocumentsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EntityRecognizerDocumentsProperty> for EntityRecognizerDocumentsProperty {}
impl From<EntityRecognizerDocumentsProperty> for Node {
    #[inline]
    fn from(value: EntityRecognizerDocumentsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EntityRecognizerDocumentsProperty> for EntityRecognizerDocumentsProperty {
    #[inline]
    fn into_value(self) -> Value<EntityRecognizerDocumentsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the entity list submitted with an entity recognizer.
///
/// The property type `EntityRecognizerEntityList` of `AWS::Comprehend::EntityRecognizer`.
#[must_use = "a property type does nothing until it is set"]
pub struct EntityRecognizerEntityListProperty(Object);

impl EntityRecognizerEntityListProperty {
    /// `EntityRecognizerEntityListProperty` with its required properties, in alphabetical order:
    ///
    /// - `s3_uri`: Specifies the Amazon S3 location where the entity list is located.
    pub fn new(s3_uri: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("S3Uri", s3_uri.into_value().into_node());
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

impl Kind for EntityRecognizerEntityListProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EntityRecognizerEntityListProperty> for EntityRecognizerEntityListProperty {}
impl From<EntityRecognizerEntityListProperty> for Node {
    #[inline]
    fn from(value: EntityRecognizerEntityListProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EntityRecognizerEntityListProperty> for EntityRecognizerEntityListProperty {
    #[inline]
    fn into_value(self) -> Value<EntityRecognizerEntityListProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the format and location of the input data for an entity recognizer.
///
/// The property type `EntityRecognizerInputDataConfig` of `AWS::Comprehend::EntityRecognizer`.
#[must_use = "a property type does nothing until it is set"]
pub struct EntityRecognizerInputDataConfigProperty(Object);

impl EntityRecognizerInputDataConfigProperty {
    /// `EntityRecognizerInputDataConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `entity_types`: The entity types in the labeled training data.
    pub fn new(entity_types: impl IntoValue<List<EntityTypesListItemProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("EntityTypes", entity_types.into_value().into_node());
        Self(object_)
    }

    /// Describes the annotations associated with an entity recognizer.
    ///
    /// `Annotations`.
    pub fn annotations(
        mut self,
        value: impl IntoValue<EntityRecognizerAnnotationsProperty>,
    ) -> Self {
        self.0.put("Annotations", value.into_value().into_node());
        self
    }

    /// A list of augmented manifest files that provide training data for a custom model.
    ///
    /// `AugmentedManifests`.
    pub fn augmented_manifests(
        mut self,
        value: impl IntoValue<List<AugmentedManifestsListItemProperty>>,
    ) -> Self {
        self.0
            .put("AugmentedManifests", value.into_value().into_node());
        self
    }

    /// The format of your training data.
    ///
    /// `DataFormat`; one of `COMPREHEND_CSV`, `AUGMENTED_MANIFEST`.
    pub fn data_format(mut self, value: impl IntoValue<super::DataFormat>) -> Self {
        self.0.put("DataFormat", value.into_value().into_node());
        self
    }

    /// Describes the training documents submitted with an entity recognizer.
    ///
    /// `Documents`.
    pub fn documents(mut self, value: impl IntoValue<EntityRecognizerDocumentsProperty>) -> Self {
        self.0.put("Documents", value.into_value().into_node());
        self
    }

    /// Describes the entity list submitted with an entity recognizer.
    ///
    /// `EntityList`.
    pub fn entity_list(
        mut self,
        value: impl IntoValue<EntityRecognizerEntityListProperty>,
    ) -> Self {
        self.0.put("EntityList", value.into_value().into_node());
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

impl Kind for EntityRecognizerInputDataConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EntityRecognizerInputDataConfigProperty> for EntityRecognizerInputDataConfigProperty {}
impl From<EntityRecognizerInputDataConfigProperty> for Node {
    #[inline]
    fn from(value: EntityRecognizerInputDataConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EntityRecognizerInputDataConfigProperty>
    for EntityRecognizerInputDataConfigProperty
{
    #[inline]
    fn into_value(self) -> Value<EntityRecognizerInputDataConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An entity type within a labeled training dataset that Amazon Comprehend uses to train a custom entity recognizer.
///
/// The property type `EntityTypesListItem` of `AWS::Comprehend::EntityRecognizer`.
#[must_use = "a property type does nothing until it is set"]
pub struct EntityTypesListItemProperty(Object);

impl EntityTypesListItemProperty {
    /// `EntityTypesListItemProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: An entity type within a labeled training dataset.
    pub fn new(r#type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
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

impl Kind for EntityTypesListItemProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EntityTypesListItemProperty> for EntityTypesListItemProperty {}
impl From<EntityTypesListItemProperty> for Node {
    #[inline]
    fn from(value: EntityTypesListItemProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EntityTypesListItemProperty> for EntityTypesListItemProperty {
    #[inline]
    fn into_value(self) -> Value<EntityTypesListItemProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration parameters for an optional private Virtual Private Cloud (VPC) containing the resources you are using for the job.
///
/// The property type `VpcConfig` of `AWS::Comprehend::EntityRecognizer`.
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

/// The values of `InputFormat` of a `EntityRecognizerDocuments` of `AWS::Comprehend::EntityRecognizer`.
pub enum InputFormat {
    /// `ONE_DOC_PER_FILE`.
    OneDocPerFile,
    /// `ONE_DOC_PER_LINE`.
    OneDocPerLine,
}

#[diagnostic::do_not_recommend]
impl Kind for InputFormat {}
#[diagnostic::do_not_recommend]
impl TextKind for InputFormat {}
#[diagnostic::do_not_recommend]
impl IdKind for InputFormat {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for InputFormat {}
#[diagnostic::do_not_recommend]
impl IntoValue<InputFormat> for InputFormat {
    #[inline]
    fn into_value(self) -> Value<InputFormat> {
        const VALUES: &[&str] = &["ONE_DOC_PER_FILE", "ONE_DOC_PER_LINE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `LanguageCode` of `AWS::Comprehend::EntityRecognizer`.
pub enum LanguageCode {
    /// `ar`.
    Ar,
    /// `de`.
    De,
    /// `en`.
    En,
    /// `es`.
    Es,
    /// `fr`.
    Fr,
    /// `hi`.
    Hi,
    /// `it`.
    It,
    /// `ja`.
    Ja,
    /// `ko`.
    Ko,
    /// `pt`.
    Pt,
    /// `zh`.
    Zh,
    /// `zh-TW`.
    ZhTw,
}

#[diagnostic::do_not_recommend]
impl Kind for LanguageCode {}
#[diagnostic::do_not_recommend]
impl TextKind for LanguageCode {}
#[diagnostic::do_not_recommend]
impl IdKind for LanguageCode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for LanguageCode {}
#[diagnostic::do_not_recommend]
impl IntoValue<LanguageCode> for LanguageCode {
    #[inline]
    fn into_value(self) -> Value<LanguageCode> {
        const VALUES: &[&str] = &[
            "ar", "de", "en", "es", "fr", "hi", "it", "ja", "ko", "pt", "zh", "zh-TW",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

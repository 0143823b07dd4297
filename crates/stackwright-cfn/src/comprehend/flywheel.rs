// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Comprehend::Flywheel` and its property types.

use crate::l1::*;

/// A flywheel is an AWS resource that orchestrates the ongoing training of a model for custom classification or custom entity recognition. You can create a flywheel to start with an existing trained model, or Comprehend can create and train a new model.
///
/// When you create the flywheel, Comprehend creates a data lake in your account. The data lake holds the training data and test data for all versions of the model.
///
/// To use a flywheel with an existing trained model, you specify the active model version. Comprehend copies the model's training data and test data into the flywheel's data lake.
///
/// To use the flywheel with a new model, you need to provide a dataset for training data (and optional test data) when you create the flywheel.
///
/// For more information about flywheels, see [Flywheel overview](https://docs.aws.amazon.com/comprehend/latest/dg/flywheels-about.html) in the *Amazon Comprehend Developer Guide*.
///
/// `AWS::Comprehend::Flywheel`; `Ref` returns its `Arn`, a [`comprehend::FlywheelArn`](kinds::comprehend::FlywheelArn).
/// Changing one of these replaces it: `DataLakeS3Uri`, `FlywheelName`, `ModelType`, `TaskConfig`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-comprehend-flywheel.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnFlywheel(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Comprehend::Flywheel",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("flywheel.rules"),
};

impl CfnFlywheel {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Comprehend::Flywheel";

    /// `CfnFlywheel` with its required properties, in alphabetical order:
    ///
    /// - `data_access_role_arn`: The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend permission to access the flywheel data.
    /// - `data_lake_s3_uri`: Amazon S3 URI of the data lake location.
    /// - `flywheel_name`: Name for the flywheel.
    pub fn new(
        data_access_role_arn: impl IntoValue<kinds::iam::RoleArn>,
        data_lake_s3_uri: impl IntoValue<String>,
        flywheel_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DataAccessRoleArn",
            data_access_role_arn.into_value().into_node(),
        );
        object_.put("DataLakeS3Uri", data_lake_s3_uri.into_value().into_node());
        object_.put("FlywheelName", flywheel_name.into_value().into_node());
        Self(object_)
    }

    /// The Amazon Resource Number (ARN) of the active model version.
    ///
    /// `ActiveModelArn`; updated in place.
    pub fn active_model_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ActiveModelArn", value.into_value().into_node());
        self
    }

    /// Data security configuration.
    ///
    /// `DataSecurityConfig`; updated in place.
    pub fn data_security_config(
        mut self,
        value: impl IntoValue<DataSecurityConfigProperty>,
    ) -> Self {
        self.0
            .put("DataSecurityConfig", value.into_value().into_node());
        self
    }

    /// Model type of the flywheel's model.
    ///
    /// `ModelType`; one of `DOCUMENT_CLASSIFIER`, `ENTITY_RECOGNIZER`; an update replaces the resource.
    pub fn model_type(mut self, value: impl IntoValue<ModelType>) -> Self {
        self.0.put("ModelType", value.into_value().into_node());
        self
    }

    /// Tags associated with the endpoint being created. A tag is a key-value pair that adds metadata to the endpoint. For example, a tag with "Sales" as the key might be added to an endpoint to indicate its use by the sales department.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// Configuration about the model associated with a flywheel.
    ///
    /// `TaskConfig`; an update replaces the resource.
    pub fn task_config(mut self, value: impl IntoValue<TaskConfigProperty>) -> Self {
        self.0.put("TaskConfig", value.into_value().into_node());
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

impl Construct for CfnFlywheel {
    type Handle = CfnFlywheelRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnFlywheelRef {
        CfnFlywheelRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnFlywheel`] of a stack.
pub struct CfnFlywheelRef(NodeRef);

impl Clone for CfnFlywheelRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnFlywheelRef {}
impl AsNode for CfnFlywheelRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnFlywheelRef {
    /// What `Ref` returns: its `Arn`, a [`comprehend::FlywheelArn`](kinds::comprehend::FlywheelArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::comprehend::FlywheelArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the flywheel.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::comprehend::FlywheelArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::comprehend::FlywheelArn> for &CfnFlywheelRef {
    #[inline]
    fn into_value(self) -> Value<kinds::comprehend::FlywheelArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Data security configuration.
///
/// The property type `DataSecurityConfig` of `AWS::Comprehend::Flywheel`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataSecurityConfigProperty(Object);

impl DataSecurityConfigProperty {
    /// `DataSecurityConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// ID for the AWS key that Amazon Comprehend uses to encrypt the data in the data lake.
    ///
    /// `DataLakeKmsKeyId`.
    pub fn data_lake_kms_key_id(
        mut self,
        value: impl IntoValue<kinds::kms::KeyIdentifier>,
    ) -> Self {
        self.0
            .put("DataLakeKmsKeyId", value.into_value().into_node());
        self
    }

    /// ID for the AWS key that Amazon Comprehend uses to encrypt trained custom models. The ModelKmsKeyId can be either of the following formats:
    ///
    /// - KMS Key ID: `"1234abcd-12ab-34cd-56ef-1234567890ab"`
    /// - Amazon Resource Name (ARN) of a KMS Key: `"arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"`
    ///
    /// `ModelKmsKeyId`.
    pub fn model_kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("ModelKmsKeyId", value.into_value().into_node());
        self
    }

    /// ID for the AWS key that Amazon Comprehend uses to encrypt the volume.
    ///
    /// `VolumeKmsKeyId`.
    pub fn volume_kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("VolumeKmsKeyId", value.into_value().into_node());
        self
    }

    /// Configuration parameters for an optional private Virtual Private Cloud (VPC) containing the resources you are using for the job. For more information, see [Amazon VPC](https://docs.aws.amazon.com/vpc/latest/userguide/what-is-amazon-vpc.html).
    ///
    /// `VpcConfig`.
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

impl Kind for DataSecurityConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataSecurityConfigProperty> for DataSecurityConfigProperty {}
impl From<DataSecurityConfigProperty> for Node {
    #[inline]
    fn from(value: DataSecurityConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataSecurityConfigProperty> for DataSecurityConfigProperty {
    #[inline]
    fn into_value(self) -> Value<DataSecurityConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration required for a document classification model.
///
/// The property type `DocumentClassificationConfig` of `AWS::Comprehend::Flywheel`.
#[must_use = "a property type does nothing until it is set"]
pub struct DocumentClassificationConfigProperty(Object);

impl DocumentClassificationConfigProperty {
    /// `DocumentClassificationConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `mode`: Classification mode indicates whether the documents are `MULTI_CLASS` or `MULTI_LABEL`.
    pub fn new(mode: impl IntoValue<super::Mode>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Mode", mode.into_value().into_node());
        Self(object_)
    }

    /// One or more labels to associate with the custom classifier.
    ///
    /// `Labels`; an update replaces the resource.
    pub fn labels(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Labels", value.into_value().into_node());
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

impl Kind for DocumentClassificationConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DocumentClassificationConfigProperty> for DocumentClassificationConfigProperty {}
impl From<DocumentClassificationConfigProperty> for Node {
    #[inline]
    fn from(value: DocumentClassificationConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DocumentClassificationConfigProperty> for DocumentClassificationConfigProperty {
    #[inline]
    fn into_value(self) -> Value<DocumentClassificationConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration required for an entity recognition model.
///
/// The property type `EntityRecognitionConfig` of `AWS::Comprehend::Flywheel`.
#[must_use = "a property type does nothing until it is set"]
pub struct EntityRecognitionConfigProperty(Object);

impl EntityRecognitionConfigProperty {
    /// `EntityRecognitionConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Up to 25 entity types that the model is trained to recognize.
    ///
    /// `EntityTypes`; an update replaces the resource.
    pub fn entity_types(
        mut self,
        value: impl IntoValue<List<EntityTypesListItemProperty>>,
    ) -> Self {
        self.0.put("EntityTypes", value.into_value().into_node());
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

impl Kind for EntityRecognitionConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EntityRecognitionConfigProperty> for EntityRecognitionConfigProperty {}
impl From<EntityRecognitionConfigProperty> for Node {
    #[inline]
    fn from(value: EntityRecognitionConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EntityRecognitionConfigProperty> for EntityRecognitionConfigProperty {
    #[inline]
    fn into_value(self) -> Value<EntityRecognitionConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An entity type within a labeled training dataset that Amazon Comprehend uses to train a custom entity recognizer.
///
/// The property type `EntityTypesListItem` of `AWS::Comprehend::Flywheel`.
#[must_use = "a property type does nothing until it is set"]
pub struct EntityTypesListItemProperty(Object);

impl EntityTypesListItemProperty {
    /// `EntityTypesListItemProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: An entity type within a labeled training dataset that Amazon Comprehend uses to train a custom entity recognizer.
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

/// Configuration about the model associated with a flywheel.
///
/// The property type `TaskConfig` of `AWS::Comprehend::Flywheel`.
#[must_use = "a property type does nothing until it is set"]
pub struct TaskConfigProperty(Object);

impl TaskConfigProperty {
    /// `TaskConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `language_code`: Language code for the language that the model supports.
    pub fn new(language_code: impl IntoValue<super::LanguageCode>) -> Self {
        let mut object_ = Object::typed();
        object_.put("LanguageCode", language_code.into_value().into_node());
        Self(object_)
    }

    /// Configuration required for a document classification model.
    ///
    /// `DocumentClassificationConfig`; an update replaces the resource.
    pub fn document_classification_config(
        mut self,
        value: impl IntoValue<DocumentClassificationConfigProperty>,
    ) -> Self {
        self.0.put(
            "DocumentClassificationConfig",
            value.into_value().into_node(),
        );
        self
    }

    /// Configuration required for an entity recognition model.
    ///
    /// `EntityRecognitionConfig`; an update replaces the resource.
    pub fn entity_recognition_config(
        mut self,
        value: impl IntoValue<EntityRecognitionConfigProperty>,
    ) -> Self {
        self.0
            .put("EntityRecognitionConfig", value.into_value().into_node());
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

impl Kind for TaskConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TaskConfigProperty> for TaskConfigProperty {}
impl From<TaskConfigProperty> for Node {
    #[inline]
    fn from(value: TaskConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TaskConfigProperty> for TaskConfigProperty {
    #[inline]
    fn into_value(self) -> Value<TaskConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration parameters for an optional private Virtual Private Cloud (VPC) containing the resources you are using for the job. For more information, see [Amazon VPC](https://docs.aws.amazon.com/vpc/latest/userguide/what-is-amazon-vpc.html).
///
/// The property type `VpcConfig` of `AWS::Comprehend::Flywheel`.
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

/// The values of `ModelType` of `AWS::Comprehend::Flywheel`.
pub enum ModelType {
    /// `DOCUMENT_CLASSIFIER`.
    DocumentClassifier,
    /// `ENTITY_RECOGNIZER`.
    EntityRecognizer,
}

#[diagnostic::do_not_recommend]
impl Kind for ModelType {}
#[diagnostic::do_not_recommend]
impl TextKind for ModelType {}
#[diagnostic::do_not_recommend]
impl IdKind for ModelType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ModelType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ModelType> for ModelType {
    #[inline]
    fn into_value(self) -> Value<ModelType> {
        const VALUES: &[&str] = &["DOCUMENT_CLASSIFIER", "ENTITY_RECOGNIZER"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::LookoutEquipment::InferenceScheduler` and its property types.

use crate::l1::*;

/// Creates a scheduled inference. Scheduling an inference is setting up a continuous real-time inference plan to analyze new measurement data. When setting up the schedule, you provide an Amazon S3 bucket location for the input data, assign it a delimiter between separate entries in the data, set an offset delay if desired, and set the frequency of inferencing. You must also provide an Amazon S3 bucket location for the output data.
///
/// > Updating some properties below (for example, InferenceSchedulerName and ServerSideKmsKeyId) triggers a resource replacement, which requires a new model. To replace such a property using CloudFormation, but without creating a completely new stack, you must replace ModelName. If you need to replace the property, but want to use the same model, delete the current stack and create a new one with the updated properties.
///
/// `AWS::LookoutEquipment::InferenceScheduler`; `Ref` returns its `InferenceSchedulerName`, a [`lookoutequipment::InferenceSchedulerName`](kinds::lookoutequipment::InferenceSchedulerName).
/// Changing one of these replaces it: `InferenceSchedulerName`, `ModelName`, `ServerSideKmsKeyId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lookoutequipment-inferencescheduler.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnInferenceScheduler(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::LookoutEquipment::InferenceScheduler",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("inference_scheduler.rules"),
};

impl CfnInferenceScheduler {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::LookoutEquipment::InferenceScheduler";

    /// `CfnInferenceScheduler` with its required properties, in alphabetical order:
    ///
    /// - `data_input_configuration`: Specifies configuration information for the input data for the inference scheduler, including delimiter, format, and dataset location.
    /// - `data_output_configuration`: Specifies configuration information for the output results for the inference scheduler, including the Amazon S3 location for the output.
    /// - `data_upload_frequency`: How often data is uploaded to the source S3 bucket for the input data.
    /// - `model_name`: The name of the machine learning model used for the inference scheduler.
    /// - `role_arn`: The Amazon Resource Name (ARN) of a role with permission to access the data source being used for the inference.
    pub fn new(
        data_input_configuration: impl IntoValue<DataInputConfigurationProperty>,
        data_output_configuration: impl IntoValue<DataOutputConfigurationProperty>,
        data_upload_frequency: impl IntoValue<DataUploadFrequency>,
        model_name: impl IntoValue<String>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DataInputConfiguration",
            data_input_configuration.into_value().into_node(),
        );
        object_.put(
            "DataOutputConfiguration",
            data_output_configuration.into_value().into_node(),
        );
        object_.put(
            "DataUploadFrequency",
            data_upload_frequency.into_value().into_node(),
        );
        object_.put("ModelName", model_name.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
        Self(object_)
    }

    /// A period of time (in minutes) by which inference on the data is delayed after the data starts. For instance, if an offset delay time of five minutes was selected, inference will not begin on the data until the first data measurement after the five minute mark. For example, if five minutes is selected, the inference scheduler will wake up at the configured frequency with the additional five minute delay time to check the customer S3 bucket. The customer can upload data at the same frequency and they don't need to stop and restart the scheduler when uploading new data.
    ///
    /// `DataDelayOffsetInMinutes`; updated in place.
    pub fn data_delay_offset_in_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("DataDelayOffsetInMinutes", value.into_value().into_node());
        self
    }

    /// The name of the inference scheduler.
    ///
    /// `InferenceSchedulerName`; an update replaces the resource.
    pub fn inference_scheduler_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("InferenceSchedulerName", value.into_value().into_node());
        self
    }

    /// Provides the identifier of the AWS KMS key used to encrypt inference scheduler data by.
    ///
    /// `ServerSideKmsKeyId`; an update replaces the resource.
    pub fn server_side_kms_key_id(
        mut self,
        value: impl IntoValue<kinds::kms::KeyIdentifier>,
    ) -> Self {
        self.0
            .put("ServerSideKmsKeyId", value.into_value().into_node());
        self
    }

    /// Any tags associated with the inference scheduler.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
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

impl Construct for CfnInferenceScheduler {
    type Handle = CfnInferenceSchedulerRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnInferenceSchedulerRef {
        CfnInferenceSchedulerRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnInferenceScheduler`] of a stack.
pub struct CfnInferenceSchedulerRef(NodeRef);

impl Clone for CfnInferenceSchedulerRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnInferenceSchedulerRef {}
impl AsNode for CfnInferenceSchedulerRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnInferenceSchedulerRef {
    /// What `Ref` returns: its `InferenceSchedulerName`, a [`lookoutequipment::InferenceSchedulerName`](kinds::lookoutequipment::InferenceSchedulerName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::lookoutequipment::InferenceSchedulerName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the inference scheduler being created.
    ///
    /// `Fn::GetAtt` of `InferenceSchedulerArn`.
    #[inline]
    pub fn attr_inference_scheduler_arn(
        &self,
    ) -> Value<kinds::lookoutequipment::InferenceSchedulerArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("InferenceSchedulerArn")))
    }
}

impl IntoValue<kinds::lookoutequipment::InferenceSchedulerName> for &CfnInferenceSchedulerRef {
    #[inline]
    fn into_value(self) -> Value<kinds::lookoutequipment::InferenceSchedulerName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::lookoutequipment::InferenceSchedulerArn> for &CfnInferenceSchedulerRef {
    #[inline]
    fn into_value(self) -> Value<kinds::lookoutequipment::InferenceSchedulerArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("InferenceSchedulerArn")))
    }
}

/// Specifies configuration information for the input data for the inference scheduler, including delimiter, format, and dataset location.
///
/// The property type `DataInputConfiguration` of `AWS::LookoutEquipment::InferenceScheduler`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataInputConfigurationProperty(Object);

impl DataInputConfigurationProperty {
    /// `DataInputConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `s3_input_configuration`: Specifies configuration information for the input data for the inference, including input data S3 location.
    pub fn new(s3_input_configuration: impl IntoValue<S3InputConfigurationProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "S3InputConfiguration",
            s3_input_configuration.into_value().into_node(),
        );
        Self(object_)
    }

    /// Specifies configuration information for the input data for the inference, including timestamp format and delimiter.
    ///
    /// `InferenceInputNameConfiguration`.
    pub fn inference_input_name_configuration(
        mut self,
        value: impl IntoValue<InputNameConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "InferenceInputNameConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Indicates the difference between your time zone and Greenwich Mean Time (GMT).
    ///
    /// `InputTimeZoneOffset`.
    pub fn input_time_zone_offset(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("InputTimeZoneOffset", value.into_value().into_node());
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

impl Kind for DataInputConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataInputConfigurationProperty> for DataInputConfigurationProperty {}
impl From<DataInputConfigurationProperty> for Node {
    #[inline]
    fn from(value: DataInputConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataInputConfigurationProperty> for DataInputConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<DataInputConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies configuration information for the output results for the inference scheduler, including the S3 location for the output.
///
/// The property type `DataOutputConfiguration` of `AWS::LookoutEquipment::InferenceScheduler`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataOutputConfigurationProperty(Object);

impl DataOutputConfigurationProperty {
    /// `DataOutputConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `s3_output_configuration`: Specifies configuration information for the output results from the inference, including output S3 location.
    pub fn new(s3_output_configuration: impl IntoValue<S3OutputConfigurationProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "S3OutputConfiguration",
            s3_output_configuration.into_value().into_node(),
        );
        Self(object_)
    }

    /// The ID number for the AWS KMS key used to encrypt the inference output.
    ///
    /// `KmsKeyId`.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
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

impl Kind for DataOutputConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataOutputConfigurationProperty> for DataOutputConfigurationProperty {}
impl From<DataOutputConfigurationProperty> for Node {
    #[inline]
    fn from(value: DataOutputConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataOutputConfigurationProperty> for DataOutputConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<DataOutputConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies configuration information for the input data for the inference, including timestamp format and delimiter.
///
/// The property type `InputNameConfiguration` of `AWS::LookoutEquipment::InferenceScheduler`.
#[must_use = "a property type does nothing until it is set"]
pub struct InputNameConfigurationProperty(Object);

impl InputNameConfigurationProperty {
    /// `InputNameConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates the delimiter character used between items in the data.
    ///
    /// `ComponentTimestampDelimiter`.
    pub fn component_timestamp_delimiter(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "ComponentTimestampDelimiter",
            value.into_value().into_node(),
        );
        self
    }

    /// The format of the timestamp, whether Epoch time, or standard, with or without hyphens (-).
    ///
    /// `TimestampFormat`.
    pub fn timestamp_format(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("TimestampFormat", value.into_value().into_node());
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

impl Kind for InputNameConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InputNameConfigurationProperty> for InputNameConfigurationProperty {}
impl From<InputNameConfigurationProperty> for Node {
    #[inline]
    fn from(value: InputNameConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InputNameConfigurationProperty> for InputNameConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<InputNameConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies configuration information for the input data for the inference, including input data S3 location.
///
/// The property type `S3InputConfiguration` of `AWS::LookoutEquipment::InferenceScheduler`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3InputConfigurationProperty(Object);

impl S3InputConfigurationProperty {
    /// `S3InputConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket`
    pub fn new(bucket: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Bucket", bucket.into_value().into_node());
        Self(object_)
    }

    /// The `Prefix` property.
    ///
    /// `Prefix`.
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Prefix", value.into_value().into_node());
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

impl Kind for S3InputConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3InputConfigurationProperty> for S3InputConfigurationProperty {}
impl From<S3InputConfigurationProperty> for Node {
    #[inline]
    fn from(value: S3InputConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3InputConfigurationProperty> for S3InputConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<S3InputConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies configuration information for the output results from the inference, including output S3 location.
///
/// The property type `S3OutputConfiguration` of `AWS::LookoutEquipment::InferenceScheduler`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3OutputConfigurationProperty(Object);

impl S3OutputConfigurationProperty {
    /// `S3OutputConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket`
    pub fn new(bucket: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Bucket", bucket.into_value().into_node());
        Self(object_)
    }

    /// The `Prefix` property.
    ///
    /// `Prefix`.
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Prefix", value.into_value().into_node());
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

impl Kind for S3OutputConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3OutputConfigurationProperty> for S3OutputConfigurationProperty {}
impl From<S3OutputConfigurationProperty> for Node {
    #[inline]
    fn from(value: S3OutputConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3OutputConfigurationProperty> for S3OutputConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<S3OutputConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `DataUploadFrequency` of `AWS::LookoutEquipment::InferenceScheduler`.
pub enum DataUploadFrequency {
    /// `PT10M`.
    Pt10M,
    /// `PT15M`.
    Pt15M,
    /// `PT1H`.
    Pt1H,
    /// `PT30M`.
    Pt30M,
    /// `PT5M`.
    Pt5M,
}

#[diagnostic::do_not_recommend]
impl Kind for DataUploadFrequency {}
#[diagnostic::do_not_recommend]
impl TextKind for DataUploadFrequency {}
#[diagnostic::do_not_recommend]
impl IdKind for DataUploadFrequency {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DataUploadFrequency {}
#[diagnostic::do_not_recommend]
impl IntoValue<DataUploadFrequency> for DataUploadFrequency {
    #[inline]
    fn into_value(self) -> Value<DataUploadFrequency> {
        const VALUES: &[&str] = &["PT10M", "PT15M", "PT1H", "PT30M", "PT5M"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Connect::InstanceStorageConfig` and its property types.

use crate::l1::*;

/// The storage configuration for the instance.
///
/// `AWS::Connect::InstanceStorageConfig`; `Ref` returns the physical id, which is made of `InstanceArn`, `AssociationId`, `ResourceType`.
/// Changing one of these replaces it: `InstanceArn`, `ResourceType`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-instancestorageconfig.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnInstanceStorageConfig(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Connect::InstanceStorageConfig",
    tags: None,
    rules: include_str!("instance_storage_config.rules"),
};

impl CfnInstanceStorageConfig {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Connect::InstanceStorageConfig";

    /// `CfnInstanceStorageConfig` with its required properties, in alphabetical order:
    ///
    /// - `instance_arn`: The Amazon Resource Name (ARN) of the instance.
    /// - `resource_type`: A valid resource type.
    /// - `storage_type`: A valid storage type.
    pub fn new(
        instance_arn: impl IntoValue<kinds::connect::InstanceArn>,
        resource_type: impl IntoValue<ResourceType>,
        storage_type: impl IntoValue<StorageType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("InstanceArn", instance_arn.into_value().into_node());
        object_.put("ResourceType", resource_type.into_value().into_node());
        object_.put("StorageType", storage_type.into_value().into_node());
        Self(object_)
    }

    /// The configuration of the Kinesis Firehose delivery stream.
    ///
    /// `KinesisFirehoseConfig`; updated in place.
    pub fn kinesis_firehose_config(
        mut self,
        value: impl IntoValue<KinesisFirehoseConfigProperty>,
    ) -> Self {
        self.0
            .put("KinesisFirehoseConfig", value.into_value().into_node());
        self
    }

    /// The configuration of the Kinesis data stream.
    ///
    /// `KinesisStreamConfig`; updated in place.
    pub fn kinesis_stream_config(
        mut self,
        value: impl IntoValue<KinesisStreamConfigProperty>,
    ) -> Self {
        self.0
            .put("KinesisStreamConfig", value.into_value().into_node());
        self
    }

    /// The configuration of the Kinesis video stream.
    ///
    /// `KinesisVideoStreamConfig`; updated in place.
    pub fn kinesis_video_stream_config(
        mut self,
        value: impl IntoValue<KinesisVideoStreamConfigProperty>,
    ) -> Self {
        self.0
            .put("KinesisVideoStreamConfig", value.into_value().into_node());
        self
    }

    /// The S3 bucket configuration.
    ///
    /// `S3Config`; updated in place.
    pub fn s3_config(mut self, value: impl IntoValue<S3ConfigProperty>) -> Self {
        self.0.put("S3Config", value.into_value().into_node());
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

impl Construct for CfnInstanceStorageConfig {
    type Handle = CfnInstanceStorageConfigRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnInstanceStorageConfigRef {
        CfnInstanceStorageConfigRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnInstanceStorageConfig`] of a stack.
pub struct CfnInstanceStorageConfigRef(NodeRef);

impl Clone for CfnInstanceStorageConfigRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnInstanceStorageConfigRef {}
impl AsNode for CfnInstanceStorageConfigRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnInstanceStorageConfigRef {
    /// What `Ref` returns: the physical id, which is made of `InstanceArn`, `AssociationId`, `ResourceType`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The existing association identifier that uniquely identifies the resource type and storage config for the given instance ID.
    ///
    /// `Fn::GetAtt` of `AssociationId`.
    #[inline]
    pub fn attr_association_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AssociationId")))
    }
}

/// The encryption configuration.
///
/// The property type `EncryptionConfig` of `AWS::Connect::InstanceStorageConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct EncryptionConfigProperty(Object);

impl EncryptionConfigProperty {
    /// `EncryptionConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `encryption_type`: The type of encryption.
    /// - `key_id`: The full ARN of the encryption key.
    pub fn new(
        encryption_type: impl IntoValue<EncryptionType>,
        key_id: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("EncryptionType", encryption_type.into_value().into_node());
        object_.put("KeyId", key_id.into_value().into_node());
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

/// Configuration information of a Kinesis Data Firehose delivery stream.
///
/// The property type `KinesisFirehoseConfig` of `AWS::Connect::InstanceStorageConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct KinesisFirehoseConfigProperty(Object);

impl KinesisFirehoseConfigProperty {
    /// `KinesisFirehoseConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `firehose_arn`: The Amazon Resource Name (ARN) of the delivery stream.
    pub fn new(firehose_arn: impl IntoValue<kinds::kinesisfirehose::DeliveryStreamArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("FirehoseArn", firehose_arn.into_value().into_node());
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

impl Kind for KinesisFirehoseConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KinesisFirehoseConfigProperty> for KinesisFirehoseConfigProperty {}
impl From<KinesisFirehoseConfigProperty> for Node {
    #[inline]
    fn from(value: KinesisFirehoseConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KinesisFirehoseConfigProperty> for KinesisFirehoseConfigProperty {
    #[inline]
    fn into_value(self) -> Value<KinesisFirehoseConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration information of a Kinesis data stream.
///
/// The property type `KinesisStreamConfig` of `AWS::Connect::InstanceStorageConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct KinesisStreamConfigProperty(Object);

impl KinesisStreamConfigProperty {
    /// `KinesisStreamConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `stream_arn`: The Amazon Resource Name (ARN) of the data stream.
    pub fn new(stream_arn: impl IntoValue<kinds::kinesis::StreamArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("StreamArn", stream_arn.into_value().into_node());
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

impl Kind for KinesisStreamConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KinesisStreamConfigProperty> for KinesisStreamConfigProperty {}
impl From<KinesisStreamConfigProperty> for Node {
    #[inline]
    fn from(value: KinesisStreamConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KinesisStreamConfigProperty> for KinesisStreamConfigProperty {
    #[inline]
    fn into_value(self) -> Value<KinesisStreamConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration information of a Kinesis video stream.
///
/// The property type `KinesisVideoStreamConfig` of `AWS::Connect::InstanceStorageConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct KinesisVideoStreamConfigProperty(Object);

impl KinesisVideoStreamConfigProperty {
    /// `KinesisVideoStreamConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `encryption_config`: The encryption configuration.
    /// - `prefix`: The prefix of the video stream.
    /// - `retention_period_hours`: The number of hours data is retained in the stream.
    pub fn new(
        encryption_config: impl IntoValue<EncryptionConfigProperty>,
        prefix: impl IntoValue<String>,
        retention_period_hours: impl IntoValue<f64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "EncryptionConfig",
            encryption_config.into_value().into_node(),
        );
        object_.put("Prefix", prefix.into_value().into_node());
        object_.put(
            "RetentionPeriodHours",
            retention_period_hours.into_value().into_node(),
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

impl Kind for KinesisVideoStreamConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KinesisVideoStreamConfigProperty> for KinesisVideoStreamConfigProperty {}
impl From<KinesisVideoStreamConfigProperty> for Node {
    #[inline]
    fn from(value: KinesisVideoStreamConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KinesisVideoStreamConfigProperty> for KinesisVideoStreamConfigProperty {
    #[inline]
    fn into_value(self) -> Value<KinesisVideoStreamConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about the Amazon Simple Storage Service (Amazon S3) storage type.
///
/// The property type `S3Config` of `AWS::Connect::InstanceStorageConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3ConfigProperty(Object);

impl S3ConfigProperty {
    /// `S3ConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket_name`: The S3 bucket name.
    /// - `bucket_prefix`: The S3 bucket prefix.
    pub fn new(
        bucket_name: impl IntoValue<kinds::s3::BucketName>,
        bucket_prefix: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("BucketName", bucket_name.into_value().into_node());
        object_.put("BucketPrefix", bucket_prefix.into_value().into_node());
        Self(object_)
    }

    /// The Amazon S3 encryption configuration.
    ///
    /// `EncryptionConfig`.
    pub fn encryption_config(mut self, value: impl IntoValue<EncryptionConfigProperty>) -> Self {
        self.0
            .put("EncryptionConfig", value.into_value().into_node());
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

impl Kind for S3ConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3ConfigProperty> for S3ConfigProperty {}
impl From<S3ConfigProperty> for Node {
    #[inline]
    fn from(value: S3ConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3ConfigProperty> for S3ConfigProperty {
    #[inline]
    fn into_value(self) -> Value<S3ConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `EncryptionType` of a `EncryptionConfig` of `AWS::Connect::InstanceStorageConfig`.
pub enum EncryptionType {
    /// `KMS`.
    Kms,
}

#[diagnostic::do_not_recommend]
impl Kind for EncryptionType {}
#[diagnostic::do_not_recommend]
impl TextKind for EncryptionType {}
#[diagnostic::do_not_recommend]
impl IdKind for EncryptionType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EncryptionType {}
#[diagnostic::do_not_recommend]
impl IntoValue<EncryptionType> for EncryptionType {
    #[inline]
    fn into_value(self) -> Value<EncryptionType> {
        const VALUES: &[&str] = &["KMS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ResourceType` of `AWS::Connect::InstanceStorageConfig`.
pub enum ResourceType {
    /// `AGENT_EVENTS`.
    AgentEvents,
    /// `ATTACHMENTS`.
    Attachments,
    /// `CALL_RECORDINGS`.
    CallRecordings,
    /// `CHAT_TRANSCRIPTS`.
    ChatTranscripts,
    /// `CONTACT_EVALUATIONS`.
    ContactEvaluations,
    /// `CONTACT_TRACE_RECORDS`.
    ContactTraceRecords,
    /// `EMAIL_MESSAGES`.
    EmailMessages,
    /// `MEDIA_STREAMS`.
    MediaStreams,
    /// `REAL_TIME_CONTACT_ANALYSIS_CHAT_SEGMENTS`.
    RealTimeContactAnalysisChatSegments,
    /// `REAL_TIME_CONTACT_ANALYSIS_SEGMENTS`.
    RealTimeContactAnalysisSegments,
    /// `REAL_TIME_CONTACT_ANALYSIS_VOICE_SEGMENTS`.
    RealTimeContactAnalysisVoiceSegments,
    /// `SCHEDULED_REPORTS`.
    ScheduledReports,
    /// `SCREEN_RECORDINGS`.
    ScreenRecordings,
}

#[diagnostic::do_not_recommend]
impl Kind for ResourceType {}
#[diagnostic::do_not_recommend]
impl TextKind for ResourceType {}
#[diagnostic::do_not_recommend]
impl IdKind for ResourceType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ResourceType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ResourceType> for ResourceType {
    #[inline]
    fn into_value(self) -> Value<ResourceType> {
        const VALUES: &[&str] = &[
            "AGENT_EVENTS",
            "ATTACHMENTS",
            "CALL_RECORDINGS",
            "CHAT_TRANSCRIPTS",
            "CONTACT_EVALUATIONS",
            "CONTACT_TRACE_RECORDS",
            "EMAIL_MESSAGES",
            "MEDIA_STREAMS",
            "REAL_TIME_CONTACT_ANALYSIS_CHAT_SEGMENTS",
            "REAL_TIME_CONTACT_ANALYSIS_SEGMENTS",
            "REAL_TIME_CONTACT_ANALYSIS_VOICE_SEGMENTS",
            "SCHEDULED_REPORTS",
            "SCREEN_RECORDINGS",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `StorageType` of `AWS::Connect::InstanceStorageConfig`.
pub enum StorageType {
    /// `KINESIS_FIREHOSE`.
    KinesisFirehose,
    /// `KINESIS_STREAM`.
    KinesisStream,
    /// `KINESIS_VIDEO_STREAM`.
    KinesisVideoStream,
    /// `S3`.
    S3,
}

#[diagnostic::do_not_recommend]
impl Kind for StorageType {}
#[diagnostic::do_not_recommend]
impl TextKind for StorageType {}
#[diagnostic::do_not_recommend]
impl IdKind for StorageType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for StorageType {}
#[diagnostic::do_not_recommend]
impl IntoValue<StorageType> for StorageType {
    #[inline]
    fn into_value(self) -> Value<StorageType> {
        const VALUES: &[&str] = &[
            "KINESIS_FIREHOSE",
            "KINESIS_STREAM",
            "KINESIS_VIDEO_STREAM",
            "S3",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

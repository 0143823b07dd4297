// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::QLDB::Stream` and its property types.

use crate::l1::*;

/// The `AWS::QLDB::Stream` resource specifies a journal stream for a given Amazon Quantum Ledger Database (Amazon QLDB) ledger. The stream captures every document revision that is committed to the ledger's journal and delivers the data to a specified Amazon Kinesis Data Streams resource.
///
/// For more information, see [StreamJournalToKinesis](https://docs.aws.amazon.com/qldb/latest/developerguide/API_StreamJournalToKinesis.html) in the *Amazon QLDB API Reference*.
///
/// `AWS::QLDB::Stream`; `Ref` returns the physical id, which is made of `LedgerName`, `Id`.
/// Changing one of these replaces it: `ExclusiveEndTime`, `InclusiveStartTime`, `KinesisConfiguration`, `LedgerName`, `RoleArn`, `StreamName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qldb-stream.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnStream(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::QLDB::Stream",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("stream.rules"),
};

impl CfnStream {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::QLDB::Stream";

    /// `CfnStream` with its required properties, in alphabetical order:
    ///
    /// - `inclusive_start_time`: The inclusive start date and time from which to start streaming journal data.
    /// - `kinesis_configuration`: The configuration settings of the Kinesis Data Streams destination for your stream request.
    /// - `ledger_name`: The name of the ledger.
    /// - `role_arn`: The Amazon Resource Name (ARN) of the IAM role that grants QLDB permissions for a journal stream to write data records to a Kinesis Data Streams resource.
    /// - `stream_name`: The name that you want to assign to the QLDB journal stream.
    pub fn new(
        inclusive_start_time: impl IntoValue<String>,
        kinesis_configuration: impl IntoValue<KinesisConfigurationProperty>,
        ledger_name: impl IntoValue<String>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
        stream_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "InclusiveStartTime",
            inclusive_start_time.into_value().into_node(),
        );
        object_.put(
            "KinesisConfiguration",
            kinesis_configuration.into_value().into_node(),
        );
        object_.put("LedgerName", ledger_name.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
        object_.put("StreamName", stream_name.into_value().into_node());
        Self(object_)
    }

    /// The exclusive date and time that specifies when the stream ends. If you don't define this parameter, the stream runs indefinitely until you cancel it.
    ///
    /// The `ExclusiveEndTime` must be in `ISO 8601` date and time format and in Universal Coordinated Time (UTC). For example: `2019-06-13T21:36:34Z`.
    ///
    /// `ExclusiveEndTime`; an update replaces the resource.
    pub fn exclusive_end_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ExclusiveEndTime", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
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

impl Construct for CfnStream {
    type Handle = CfnStreamRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnStreamRef {
        CfnStreamRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnStream`] of a stack.
pub struct CfnStreamRef(NodeRef);

impl Clone for CfnStreamRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnStreamRef {}
impl AsNode for CfnStreamRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnStreamRef {
    /// What `Ref` returns: the physical id, which is made of `LedgerName`, `Id`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the QLDB journal stream. For example: `arn:aws:qldb:us-east-1:123456789012:stream/exampleLedger/IiPT4brpZCqCq3f4MTHbYy`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::qldb::StreamArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The unique ID that QLDB assigns to each QLDB journal stream. For example: `IiPT4brpZCqCq3f4MTHbYy`.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::qldb::StreamArn> for &CfnStreamRef {
    #[inline]
    fn into_value(self) -> Value<kinds::qldb::StreamArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The configuration settings of the Amazon Kinesis Data Streams destination for an Amazon QLDB journal stream.
///
/// The property type `KinesisConfiguration` of `AWS::QLDB::Stream`.
#[must_use = "a property type does nothing until it is set"]
pub struct KinesisConfigurationProperty(Object);

impl KinesisConfigurationProperty {
    /// `KinesisConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Enables QLDB to publish multiple data records in a single Kinesis Data Streams record, increasing the number of records sent per API call.
    ///
    /// Default: `True`
    ///
    /// > Record aggregation has important implications for processing records and requires de-aggregation in your stream consumer. To learn more, see [KPL Key Concepts](https://docs.aws.amazon.com/streams/latest/dev/kinesis-kpl-concepts.html) and [Consumer De-aggregation](https://docs.aws.amazon.com/streams/latest/dev/kinesis-kpl-consumer-deaggregation.html) in the *Amazon Kinesis Data Streams Developer Guide*.
    ///
    /// `AggregationEnabled`; an update replaces the resource.
    pub fn aggregation_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("AggregationEnabled", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the Kinesis Data Streams resource.
    ///
    /// `StreamArn`; an update replaces the resource.
    pub fn stream_arn(mut self, value: impl IntoValue<kinds::kinesis::StreamArn>) -> Self {
        self.0.put("StreamArn", value.into_value().into_node());
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

impl Kind for KinesisConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KinesisConfigurationProperty> for KinesisConfigurationProperty {}
impl From<KinesisConfigurationProperty> for Node {
    #[inline]
    fn from(value: KinesisConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KinesisConfigurationProperty> for KinesisConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<KinesisConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

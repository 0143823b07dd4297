// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Timestream::ScheduledQuery` and its property types.

use crate::l1::*;

/// Create a scheduled query that will be run on your behalf at the configured schedule. Timestream assumes the execution role provided as part of the `ScheduledQueryExecutionRoleArn` parameter to run the query. You can use the `NotificationConfiguration` parameter to configure notification for your scheduled query operations.
///
/// `AWS::Timestream::ScheduledQuery`; `Ref` returns its `Arn`, a [`timestream::ScheduledQueryArn`](kinds::timestream::ScheduledQueryArn).
/// Changing one of these replaces it: `ClientToken`, `ErrorReportConfiguration`, `KmsKeyId`, `NotificationConfiguration`, `QueryString`, `ScheduleConfiguration`, `ScheduledQueryExecutionRoleArn`, `ScheduledQueryName`, `TargetConfiguration`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-scheduledquery.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnScheduledQuery(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Timestream::ScheduledQuery",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("scheduled_query.rules"),
};

impl CfnScheduledQuery {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Timestream::ScheduledQuery";

    /// `CfnScheduledQuery` with its required properties, in alphabetical order:
    ///
    /// - `error_report_configuration`: Configuration for error reporting.
    /// - `notification_configuration`: Notification configuration for the scheduled query.
    /// - `query_string`: The query string to run.
    /// - `schedule_configuration`: Schedule configuration.
    /// - `scheduled_query_execution_role_arn`: The ARN for the IAM role that Timestream will assume when running the scheduled query.
    pub fn new(
        error_report_configuration: impl IntoValue<ErrorReportConfigurationProperty>,
        notification_configuration: impl IntoValue<NotificationConfigurationProperty>,
        query_string: impl IntoValue<String>,
        schedule_configuration: impl IntoValue<ScheduleConfigurationProperty>,
        scheduled_query_execution_role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ErrorReportConfiguration",
            error_report_configuration.into_value().into_node(),
        );
        object_.put(
            "NotificationConfiguration",
            notification_configuration.into_value().into_node(),
        );
        object_.put("QueryString", query_string.into_value().into_node());
        object_.put(
            "ScheduleConfiguration",
            schedule_configuration.into_value().into_node(),
        );
        object_.put(
            "ScheduledQueryExecutionRoleArn",
            scheduled_query_execution_role_arn.into_value().into_node(),
        );
        Self(object_)
    }

    /// Using a ClientToken makes the call to CreateScheduledQuery idempotent, in other words, making the same request repeatedly will produce the same result. Making multiple identical CreateScheduledQuery requests has the same effect as making a single request.
    ///
    /// - If CreateScheduledQuery is called without a `ClientToken`, the Query SDK generates a `ClientToken` on your behalf.
    /// - After 8 hours, any request with the same `ClientToken` is treated as a new request.
    ///
    /// `ClientToken`; an update replaces the resource.
    pub fn client_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ClientToken", value.into_value().into_node());
        self
    }

    /// The Amazon KMS key used to encrypt the scheduled query resource, at-rest. If the Amazon KMS key is not specified, the scheduled query resource will be encrypted with a Timestream owned Amazon KMS key. To specify a KMS key, use the key ID, key ARN, alias name, or alias ARN. When using an alias name, prefix the name with *alias/*
    ///
    /// If ErrorReportConfiguration uses `SSE_KMS` as encryption type, the same KmsKeyId is used to encrypt the error report at rest.
    ///
    /// `KmsKeyId`; an update replaces the resource.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
        self
    }

    /// A name for the query. Scheduled query names must be unique within each Region.
    ///
    /// `ScheduledQueryName`; an update replaces the resource.
    pub fn scheduled_query_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ScheduledQueryName", value.into_value().into_node());
        self
    }

    /// A list of key-value pairs to label the scheduled query.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// Scheduled query target store configuration.
    ///
    /// `TargetConfiguration`; an update replaces the resource.
    pub fn target_configuration(
        mut self,
        value: impl IntoValue<TargetConfigurationProperty>,
    ) -> Self {
        self.0
            .put("TargetConfiguration", value.into_value().into_node());
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

impl Construct for CfnScheduledQuery {
    type Handle = CfnScheduledQueryRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnScheduledQueryRef {
        CfnScheduledQueryRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnScheduledQuery`] of a stack.
pub struct CfnScheduledQueryRef(NodeRef);

impl Clone for CfnScheduledQueryRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnScheduledQueryRef {}
impl AsNode for CfnScheduledQueryRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnScheduledQueryRef {
    /// What `Ref` returns: its `Arn`, a [`timestream::ScheduledQueryArn`](kinds::timestream::ScheduledQueryArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::timestream::ScheduledQueryArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `ARN` of the scheduled query.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::timestream::ScheduledQueryArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The scheduled query error reporting configuration.
    ///
    /// `Fn::GetAtt` of `SQErrorReportConfiguration`.
    #[inline]
    pub fn attr_sq_error_report_configuration(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("SQErrorReportConfiguration"),
        ))
    }

    /// The KMS key used to encrypt the query resource, if a customer managed KMS key was provided.
    ///
    /// `Fn::GetAtt` of `SQKmsKeyId`.
    #[inline]
    pub fn attr_sq_kms_key_id(&self) -> Value<kinds::kms::KeyIdentifier> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SQKmsKeyId")))
    }

    /// The scheduled query name.
    ///
    /// `Fn::GetAtt` of `SQName`.
    #[inline]
    pub fn attr_sq_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SQName")))
    }

    /// The scheduled query notification configuration.
    ///
    /// `Fn::GetAtt` of `SQNotificationConfiguration`.
    #[inline]
    pub fn attr_sq_notification_configuration(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("SQNotificationConfiguration"),
        ))
    }

    /// The scheduled query string..
    ///
    /// `Fn::GetAtt` of `SQQueryString`.
    #[inline]
    pub fn attr_sq_query_string(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SQQueryString")))
    }

    /// The scheduled query schedule configuration.
    ///
    /// `Fn::GetAtt` of `SQScheduleConfiguration`.
    #[inline]
    pub fn attr_sq_schedule_configuration(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("SQScheduleConfiguration"),
        ))
    }

    /// The ARN of the IAM role that will be used by Timestream to run the query.
    ///
    /// `Fn::GetAtt` of `SQScheduledQueryExecutionRoleArn`.
    #[inline]
    pub fn attr_sq_scheduled_query_execution_role_arn(&self) -> Value<kinds::iam::RoleArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("SQScheduledQueryExecutionRoleArn"),
        ))
    }

    /// The configuration for query output.
    ///
    /// `Fn::GetAtt` of `SQTargetConfiguration`.
    #[inline]
    pub fn attr_sq_target_configuration(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SQTargetConfiguration")))
    }
}

impl IntoValue<kinds::timestream::ScheduledQueryArn> for &CfnScheduledQueryRef {
    #[inline]
    fn into_value(self) -> Value<kinds::timestream::ScheduledQueryArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// This type is used to map column(s) from the query result to a dimension in the destination table.
///
/// The property type `DimensionMapping` of `AWS::Timestream::ScheduledQuery`.
#[must_use = "a property type does nothing until it is set"]
pub struct DimensionMappingProperty(Object);

impl DimensionMappingProperty {
    /// `DimensionMappingProperty` with its required properties, in alphabetical order:
    ///
    /// - `dimension_value_type`: Type for the dimension: VARCHAR.
    /// - `name`: Column name from query result.
    pub fn new(
        dimension_value_type: impl IntoValue<DimensionValueType>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DimensionValueType",
            dimension_value_type.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
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

impl Kind for DimensionMappingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DimensionMappingProperty> for DimensionMappingProperty {}
impl From<DimensionMappingProperty> for Node {
    #[inline]
    fn from(value: DimensionMappingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DimensionMappingProperty> for DimensionMappingProperty {
    #[inline]
    fn into_value(self) -> Value<DimensionMappingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration required for error reporting.
///
/// The property type `ErrorReportConfiguration` of `AWS::Timestream::ScheduledQuery`.
#[must_use = "a property type does nothing until it is set"]
pub struct ErrorReportConfigurationProperty(Object);

impl ErrorReportConfigurationProperty {
    /// `ErrorReportConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `s3_configuration`: The S3 configuration for the error reports.
    pub fn new(s3_configuration: impl IntoValue<S3ConfigurationProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("S3Configuration", s3_configuration.into_value().into_node());
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

impl Kind for ErrorReportConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ErrorReportConfigurationProperty> for ErrorReportConfigurationProperty {}
impl From<ErrorReportConfigurationProperty> for Node {
    #[inline]
    fn from(value: ErrorReportConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ErrorReportConfigurationProperty> for ErrorReportConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ErrorReportConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// MixedMeasureMappings are mappings that can be used to ingest data into a mixture of narrow and multi measures in the derived table.
///
/// The property type `MixedMeasureMapping` of `AWS::Timestream::ScheduledQuery`.
#[must_use = "a property type does nothing until it is set"]
pub struct MixedMeasureMappingProperty(Object);

impl MixedMeasureMappingProperty {
    /// `MixedMeasureMappingProperty` with its required properties, in alphabetical order:
    ///
    /// - `measure_value_type`: Type of the value that is to be read from sourceColumn.
    pub fn new(measure_value_type: impl IntoValue<MixedMeasureMappingMeasureValueType>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "MeasureValueType",
            measure_value_type.into_value().into_node(),
        );
        Self(object_)
    }

    /// Refers to the value of measure_name in a result row. This field is required if MeasureNameColumn is provided.
    ///
    /// `MeasureName`; an update replaces the resource.
    pub fn measure_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MeasureName", value.into_value().into_node());
        self
    }

    /// Required when measureValueType is MULTI. Attribute mappings for MULTI value measures.
    ///
    /// `MultiMeasureAttributeMappings`; an update replaces the resource.
    pub fn multi_measure_attribute_mappings(
        mut self,
        value: impl IntoValue<List<MultiMeasureAttributeMappingProperty>>,
    ) -> Self {
        self.0.put(
            "MultiMeasureAttributeMappings",
            value.into_value().into_node(),
        );
        self
    }

    /// This field refers to the source column from which measure-value is to be read for result materialization.
    ///
    /// `SourceColumn`; an update replaces the resource.
    pub fn source_column(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SourceColumn", value.into_value().into_node());
        self
    }

    /// Target measure name to be used. If not provided, the target measure name by default would be measure-name if provided, or sourceColumn otherwise.
    ///
    /// `TargetMeasureName`; an update replaces the resource.
    pub fn target_measure_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("TargetMeasureName", value.into_value().into_node());
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

impl Kind for MixedMeasureMappingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MixedMeasureMappingProperty> for MixedMeasureMappingProperty {}
impl From<MixedMeasureMappingProperty> for Node {
    #[inline]
    fn from(value: MixedMeasureMappingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MixedMeasureMappingProperty> for MixedMeasureMappingProperty {
    #[inline]
    fn into_value(self) -> Value<MixedMeasureMappingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Attribute mapping for MULTI value measures.
///
/// The property type `MultiMeasureAttributeMapping` of `AWS::Timestream::ScheduledQuery`.
#[must_use = "a property type does nothing until it is set"]
pub struct MultiMeasureAttributeMappingProperty(Object);

impl MultiMeasureAttributeMappingProperty {
    /// `MultiMeasureAttributeMappingProperty` with its required properties, in alphabetical order:
    ///
    /// - `measure_value_type`: Type of the attribute to be read from the source column.
    /// - `source_column`: Source column from where the attribute value is to be read.
    pub fn new(
        measure_value_type: impl IntoValue<MultiMeasureAttributeMappingMeasureValueType>,
        source_column: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "MeasureValueType",
            measure_value_type.into_value().into_node(),
        );
        object_.put("SourceColumn", source_column.into_value().into_node());
        Self(object_)
    }

    /// Custom name to be used for attribute name in derived table. If not provided, source column name would be used.
    ///
    /// `TargetMultiMeasureAttributeName`; an update replaces the resource.
    pub fn target_multi_measure_attribute_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "TargetMultiMeasureAttributeName",
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

impl Kind for MultiMeasureAttributeMappingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MultiMeasureAttributeMappingProperty> for MultiMeasureAttributeMappingProperty {}
impl From<MultiMeasureAttributeMappingProperty> for Node {
    #[inline]
    fn from(value: MultiMeasureAttributeMappingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MultiMeasureAttributeMappingProperty> for MultiMeasureAttributeMappingProperty {
    #[inline]
    fn into_value(self) -> Value<MultiMeasureAttributeMappingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Only one of MixedMeasureMappings or MultiMeasureMappings is to be provided. MultiMeasureMappings can be used to ingest data as multi measures in the derived table.
///
/// The property type `MultiMeasureMappings` of `AWS::Timestream::ScheduledQuery`.
#[must_use = "a property type does nothing until it is set"]
pub struct MultiMeasureMappingsProperty(Object);

impl MultiMeasureMappingsProperty {
    /// `MultiMeasureMappingsProperty` with its required properties, in alphabetical order:
    ///
    /// - `multi_measure_attribute_mappings`: Required.
    pub fn new(
        multi_measure_attribute_mappings: impl IntoValue<List<MultiMeasureAttributeMappingProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "MultiMeasureAttributeMappings",
            multi_measure_attribute_mappings.into_value().into_node(),
        );
        Self(object_)
    }

    /// The name of the target multi-measure name in the derived table. This input is required when measureNameColumn is not provided. If MeasureNameColumn is provided, then value from that column will be used as multi-measure name.
    ///
    /// `TargetMultiMeasureName`; an update replaces the resource.
    pub fn target_multi_measure_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("TargetMultiMeasureName", value.into_value().into_node());
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

impl Kind for MultiMeasureMappingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MultiMeasureMappingsProperty> for MultiMeasureMappingsProperty {}
impl From<MultiMeasureMappingsProperty> for Node {
    #[inline]
    fn from(value: MultiMeasureMappingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MultiMeasureMappingsProperty> for MultiMeasureMappingsProperty {
    #[inline]
    fn into_value(self) -> Value<MultiMeasureMappingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Notification configuration for a scheduled query. A notification is sent by Timestream when a scheduled query is created, its state is updated or when it is deleted.
///
/// The property type `NotificationConfiguration` of `AWS::Timestream::ScheduledQuery`.
#[must_use = "a property type does nothing until it is set"]
pub struct NotificationConfigurationProperty(Object);

impl NotificationConfigurationProperty {
    /// `NotificationConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `sns_configuration`: Details on SNS configuration.
    pub fn new(sns_configuration: impl IntoValue<SnsConfigurationProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SnsConfiguration",
            sns_configuration.into_value().into_node(),
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

impl Kind for NotificationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NotificationConfigurationProperty> for NotificationConfigurationProperty {}
impl From<NotificationConfigurationProperty> for Node {
    #[inline]
    fn from(value: NotificationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NotificationConfigurationProperty> for NotificationConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<NotificationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Details on S3 location for error reports that result from running a query.
///
/// The property type `S3Configuration` of `AWS::Timestream::ScheduledQuery`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3ConfigurationProperty(Object);

impl S3ConfigurationProperty {
    /// `S3ConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket_name`: Name of the S3 bucket under which error reports will be created.
    pub fn new(bucket_name: impl IntoValue<kinds::s3::BucketName>) -> Self {
        let mut object_ = Object::typed();
        object_.put("BucketName", bucket_name.into_value().into_node());
        Self(object_)
    }

    /// Encryption at rest options for the error reports. If no encryption option is specified, Timestream will choose SSE_S3 as default.
    ///
    /// `EncryptionOption`; one of `SSE_S3`, `SSE_KMS`; an update replaces the resource.
    pub fn encryption_option(mut self, value: impl IntoValue<EncryptionOption>) -> Self {
        self.0
            .put("EncryptionOption", value.into_value().into_node());
        self
    }

    /// Prefix for the error report key. Timestream by default adds the following prefix to the error report path.
    ///
    /// `ObjectKeyPrefix`; an update replaces the resource.
    pub fn object_key_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ObjectKeyPrefix", value.into_value().into_node());
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

impl Kind for S3ConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3ConfigurationProperty> for S3ConfigurationProperty {}
impl From<S3ConfigurationProperty> for Node {
    #[inline]
    fn from(value: S3ConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3ConfigurationProperty> for S3ConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<S3ConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration of the schedule of the query.
///
/// The property type `ScheduleConfiguration` of `AWS::Timestream::ScheduledQuery`.
#[must_use = "a property type does nothing until it is set"]
pub struct ScheduleConfigurationProperty(Object);

impl ScheduleConfigurationProperty {
    /// `ScheduleConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `schedule_expression`: An expression that denotes when to trigger the scheduled query run.
    pub fn new(schedule_expression: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ScheduleExpression",
            schedule_expression.into_value().into_node(),
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

impl Kind for ScheduleConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ScheduleConfigurationProperty> for ScheduleConfigurationProperty {}
impl From<ScheduleConfigurationProperty> for Node {
    #[inline]
    fn from(value: ScheduleConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ScheduleConfigurationProperty> for ScheduleConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ScheduleConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Details on SNS that are required to send the notification.
///
/// The property type `SnsConfiguration` of `AWS::Timestream::ScheduledQuery`.
#[must_use = "a property type does nothing until it is set"]
pub struct SnsConfigurationProperty(Object);

impl SnsConfigurationProperty {
    /// `SnsConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `topic_arn`: SNS topic ARN that the scheduled query status notifications will be sent to.
    pub fn new(topic_arn: impl IntoValue<kinds::sns::TopicArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("TopicArn", topic_arn.into_value().into_node());
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

impl Kind for SnsConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SnsConfigurationProperty> for SnsConfigurationProperty {}
impl From<SnsConfigurationProperty> for Node {
    #[inline]
    fn from(value: SnsConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SnsConfigurationProperty> for SnsConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<SnsConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration used for writing the output of a query.
///
/// The property type `TargetConfiguration` of `AWS::Timestream::ScheduledQuery`.
#[must_use = "a property type does nothing until it is set"]
pub struct TargetConfigurationProperty(Object);

impl TargetConfigurationProperty {
    /// `TargetConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `timestream_configuration`: Configuration needed to write data into the Timestream database and table.
    pub fn new(timestream_configuration: impl IntoValue<TimestreamConfigurationProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "TimestreamConfiguration",
            timestream_configuration.into_value().into_node(),
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

impl Kind for TargetConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TargetConfigurationProperty> for TargetConfigurationProperty {}
impl From<TargetConfigurationProperty> for Node {
    #[inline]
    fn from(value: TargetConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TargetConfigurationProperty> for TargetConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<TargetConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration to write data into Timestream database and table. This configuration allows the user to map the query result select columns into the destination table columns.
///
/// The property type `TimestreamConfiguration` of `AWS::Timestream::ScheduledQuery`.
#[must_use = "a property type does nothing until it is set"]
pub struct TimestreamConfigurationProperty(Object);

impl TimestreamConfigurationProperty {
    /// `TimestreamConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `database_name`: Name of Timestream database to which the query result will be written.
    /// - `dimension_mappings`: This is to allow mapping column(s) from the query result to the dimension in the destination table.
    /// - `table_name`: Name of Timestream table that the query result will be written to.
    /// - `time_column`: Column from query result that should be used as the time column in destination table.
    pub fn new(
        database_name: impl IntoValue<String>,
        dimension_mappings: impl IntoValue<List<DimensionMappingProperty>>,
        table_name: impl IntoValue<String>,
        time_column: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DatabaseName", database_name.into_value().into_node());
        object_.put(
            "DimensionMappings",
            dimension_mappings.into_value().into_node(),
        );
        object_.put("TableName", table_name.into_value().into_node());
        object_.put("TimeColumn", time_column.into_value().into_node());
        Self(object_)
    }

    /// Name of the measure column. Also see `MultiMeasureMappings` and `MixedMeasureMappings` for how measure name properties on those relate to `MeasureNameColumn`.
    ///
    /// `MeasureNameColumn`; an update replaces the resource.
    pub fn measure_name_column(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("MeasureNameColumn", value.into_value().into_node());
        self
    }

    /// Specifies how to map measures to multi-measure records.
    ///
    /// `MixedMeasureMappings`; an update replaces the resource.
    pub fn mixed_measure_mappings(
        mut self,
        value: impl IntoValue<List<MixedMeasureMappingProperty>>,
    ) -> Self {
        self.0
            .put("MixedMeasureMappings", value.into_value().into_node());
        self
    }

    /// Multi-measure mappings.
    ///
    /// `MultiMeasureMappings`; an update replaces the resource.
    pub fn multi_measure_mappings(
        mut self,
        value: impl IntoValue<MultiMeasureMappingsProperty>,
    ) -> Self {
        self.0
            .put("MultiMeasureMappings", value.into_value().into_node());
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

impl Kind for TimestreamConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TimestreamConfigurationProperty> for TimestreamConfigurationProperty {}
impl From<TimestreamConfigurationProperty> for Node {
    #[inline]
    fn from(value: TimestreamConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TimestreamConfigurationProperty> for TimestreamConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<TimestreamConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `DimensionValueType` of a `DimensionMapping` of `AWS::Timestream::ScheduledQuery`.
pub enum DimensionValueType {
    /// `VARCHAR`.
    Varchar,
}

#[diagnostic::do_not_recommend]
impl Kind for DimensionValueType {}
#[diagnostic::do_not_recommend]
impl TextKind for DimensionValueType {}
#[diagnostic::do_not_recommend]
impl IdKind for DimensionValueType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DimensionValueType {}
#[diagnostic::do_not_recommend]
impl IntoValue<DimensionValueType> for DimensionValueType {
    #[inline]
    fn into_value(self) -> Value<DimensionValueType> {
        const VALUES: &[&str] = &["VARCHAR"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `EncryptionOption` of a `S3Configuration` of `AWS::Timestream::ScheduledQuery`.
pub enum EncryptionOption {
    /// `SSE_KMS`.
    SseKms,
    /// `SSE_S3`.
    SseS3,
}

#[diagnostic::do_not_recommend]
impl Kind for EncryptionOption {}
#[diagnostic::do_not_recommend]
impl TextKind for EncryptionOption {}
#[diagnostic::do_not_recommend]
impl IdKind for EncryptionOption {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EncryptionOption {}
#[diagnostic::do_not_recommend]
impl IntoValue<EncryptionOption> for EncryptionOption {
    #[inline]
    fn into_value(self) -> Value<EncryptionOption> {
        const VALUES: &[&str] = &["SSE_KMS", "SSE_S3"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `MeasureValueType` of a `MixedMeasureMapping` of `AWS::Timestream::ScheduledQuery`.
pub enum MixedMeasureMappingMeasureValueType {
    /// `BIGINT`.
    Bigint,
    /// `BOOLEAN`.
    Boolean,
    /// `DOUBLE`.
    Double,
    /// `MULTI`.
    Multi,
    /// `VARCHAR`.
    Varchar,
}

#[diagnostic::do_not_recommend]
impl Kind for MixedMeasureMappingMeasureValueType {}
#[diagnostic::do_not_recommend]
impl TextKind for MixedMeasureMappingMeasureValueType {}
#[diagnostic::do_not_recommend]
impl IdKind for MixedMeasureMappingMeasureValueType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for MixedMeasureMappingMeasureValueType {}
#[diagnostic::do_not_recommend]
impl IntoValue<MixedMeasureMappingMeasureValueType> for MixedMeasureMappingMeasureValueType {
    #[inline]
    fn into_value(self) -> Value<MixedMeasureMappingMeasureValueType> {
        const VALUES: &[&str] = &["BIGINT", "BOOLEAN", "DOUBLE", "MULTI", "VARCHAR"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `MeasureValueType` of a `MultiMeasureAttributeMapping` of `AWS::Timestream::ScheduledQuery`.
pub enum MultiMeasureAttributeMappingMeasureValueType {
    /// `BIGINT`.
    Bigint,
    /// `BOOLEAN`.
    Boolean,
    /// `DOUBLE`.
    Double,
    /// `TIMESTAMP`.
    Timestamp,
    /// `VARCHAR`.
    Varchar,
}

#[diagnostic::do_not_recommend]
impl Kind for MultiMeasureAttributeMappingMeasureValueType {}
#[diagnostic::do_not_recommend]
impl TextKind for MultiMeasureAttributeMappingMeasureValueType {}
#[diagnostic::do_not_recommend]
impl IdKind for MultiMeasureAttributeMappingMeasureValueType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for MultiMeasureAttributeMappingMeasureValueType {}
#[diagnostic::do_not_recommend]
impl IntoValue<MultiMeasureAttributeMappingMeasureValueType>
    for MultiMeasureAttributeMappingMeasureValueType
{
    #[inline]
    fn into_value(self) -> Value<MultiMeasureAttributeMappingMeasureValueType> {
        const VALUES: &[&str] = &["BIGINT", "BOOLEAN", "DOUBLE", "TIMESTAMP", "VARCHAR"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
